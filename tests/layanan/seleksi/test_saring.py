"""Screening a list of applicants: verdicts, reasons, papers to ask for, and what follows."""

from __future__ import annotations

from datetime import date, timedelta
from functools import reduce
from operator import and_
from typing import Any

import pytest
from attrs import evolve, fields, frozen
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain import complete, fakta
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Asesmen, Ijazah, JenisPegawai, Pegawai, Pelatihan, Penilaian, Penugasan
from karier_asn.domain.seleksi import Pelamar, Seleksi
from karier_asn.domain.tingkat import Pendidikan, Predikat
from karier_asn.engine.ekspresi import Fakta, FaktaBenar, Kondisi, telusur
from karier_asn.engine.galat import BelumDiatur, GalatBentuk, GalatTanya
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kanonik import dump
from karier_asn.engine.kata import fakta as fakta_kata
from karier_asn.engine.kata import syarat
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import tahun
from karier_asn.engine.perketat import perketat
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.seleksi import Kepada, Tersaring, Tindakan, screen
from karier_asn.layanan.seleksi.saring import ACUAN_USIA, PERLU_INSTANSI
from karier_asn.rules import (
    JALUR_JABATAN,
    JPT_PRATAMA,
    KELOMPOK_RENCANA_SUKSESI,
    PERPINDAHAN_KEAHLIAN,
    SELEKSI_TERBUKA,
)
from karier_asn.rules.merit.berkas import BERKAS, DARI_JABATAN
from tests.dokumen_sah import sah

HARI = date(2026, 10, 20)
LOWONG = Jabatan("Kepala BKPSDM", Jenjang.JPT_PRATAMA, bidang="kepegawaian")
SELEKSI = Seleksi(jabatan=LOWONG, diumumkan=date(2026, 10, 1), batas_lamaran=HARI, acuan_usia=date(2026, 11, 1))
INSTANSI = Peraturan("Pengumuman Contoh 1/2026", "Seleksi Terbuka", date(2026, 10, 1), Cara.INSTANSI, HARI)


def penugasan(nama: str, jenjang: Jenjang, bidang: str, tmt: date) -> Penugasan:
    return Penugasan(Jabatan(nama, jenjang, bidang), tmt)


RIWAYAT_JABATAN = (
    penugasan("Staf", Jenjang.PELAKSANA, "umum", date(1998, 3, 1)),
    penugasan("Kasubbag", Jenjang.PENGAWAS, "kepegawaian", date(2012, 1, 1)),
    penugasan("Kabid", Jenjang.ADMINISTRATOR, "kepegawaian", date(2020, 1, 1)),
)
LENGKAP = complete(
    Pegawai(
        jenis=JenisPegawai.PNS,
        tanggal_lahir=date(1972, 5, 2),
        tmt_cpns=date(1998, 3, 1),
        tmt_pns=date(1999, 3, 1),
        pendidikan=[Ijazah(Pendidikan.S2, date(2005, 1, 1))],
        jabatan=RIWAYAT_JABATAN,
        kompetensi=[Asesmen(Jenjang.JPT_PRATAMA, True, date(2026, 1, 1))],
        hukuman=[],
        integritas=Riwayat.tetap(True),
        rekam_jejak=Riwayat.tetap(True),
        sehat=Riwayat.tetap(True),
    )
)


def pelamar(nomor: str = "01", direkomendasikan: bool | None = True, **beda: Any) -> Pelamar:
    pegawai = evolve(LENGKAP, **beda)
    return Pelamar(nomor=nomor, pegawai=pegawai, lamaran=Lamaran(direkomendasikan=direkomendasikan, tanggal=HARI))


def satu(p: Pelamar, seleksi: Seleksi = SELEKSI, **opsi: Any) -> Tersaring:
    (hasil,) = screen([p], JPT_PRATAMA, seleksi, HARI, **opsi).hasil
    return hasil


def diminta(t: Tersaring) -> dict[str, list[str]]:
    return {p.berkas: [str(d) for d in p.dasar] for p in t.diminta}


def test_one_who_meets_all_of_it() -> None:
    hasil = satu(pelamar())
    assert (hasil.putusan, hasil.alasan, hasil.diminta) == (Putusan.MS, (), ())


def test_a_requirement_not_met_is_named_with_its_article_and_no_paper_is_asked_for() -> None:
    hasil = satu(pelamar(tanggal_lahir=date(1969, 5, 2), sehat=TAK_DIKETAHUI))
    assert hasil.putusan is Putusan.TMS
    assert [str(k.dasar) for k in hasil.alasan] == [
        "PP 11/2017 Pasal 107 ayat (1) huruf c angka 6",
        "PP 11/2017 Pasal 107 ayat (1) huruf c angka 7",
    ]
    assert hasil.diminta == ()


def test_each_paper_is_asked_once_with_all_it_bears_on() -> None:
    hasil = satu(pelamar(jabatan=None, sehat=TAK_DIKETAHUI))
    assert hasil.putusan is Putusan.BTL
    assert diminta(hasil) == {
        BERKAS[fakta.bidang_terkait]: [
            "PP 11/2017 Pasal 107 ayat (1) huruf c angka 3",
            "PP 11/2017 Pasal 107 ayat (1) huruf c angka 4",
        ],
        BERKAS[fakta.sehat]: ["PP 11/2017 Pasal 107 ayat (1) huruf c angka 7"],
    }


def test_sanctions_that_are_not_known_are_asked_for() -> None:
    hasil = satu(pelamar(hukuman=None))
    assert hasil.putusan is Putusan.BTL
    assert diminta(hasil) == {BERKAS[fakta.dihukum_berat]: ["Peraturan BKN 6/2022 Pasal 54 ayat (2)"]}


def test_the_application_itself_is_judged() -> None:
    tanpa = evolve(pelamar(), lamaran=Lamaran())
    assert list(diminta(satu(tanpa))) == ["surat rekomendasi PPK instansi asal", "tanda terima lamaran"]
    assert satu(pelamar(direkomendasikan=False)).putusan is Putusan.TMS
    assert (
        satu(evolve(pelamar(), lamaran=Lamaran(direkomendasikan=True, tanggal=HARI + timedelta(1)))).putusan
        is Putusan.TMS
    )


@pytest.mark.parametrize(
    ("lahir", "acuan", "putusan"),
    [
        (date(1970, 11, 1), date(2026, 11, 1), Putusan.MS),
        (date(1970, 10, 31), date(2026, 11, 1), Putusan.TMS),
        (date(1970, 10, 31), date(2026, 10, 31), Putusan.MS),
        (date(1970, 11, 1), None, Putusan.BTL),
        (None, date(2026, 11, 1), Putusan.BTL),
    ],
)
def test_age_is_taken_on_the_day_of_the_notice(lahir: date | None, acuan: date | None, putusan: Putusan) -> None:
    hasil = satu(pelamar(tanggal_lahir=lahir), evolve(SELEKSI, acuan_usia=acuan))
    assert hasil.putusan is putusan
    if acuan is None:
        assert [(p.kepada, p.berkas) for p in hasil.diminta] == [(Kepada.INSTANSI, ACUAN_USIA)]
    elif lahir is None:
        assert list(diminta(hasil)) == ["surat keputusan CPNS atau akta kelahiran"]


def test_the_reading_of_an_age_limit_can_be_chosen() -> None:
    tua = pelamar(tanggal_lahir=date(1970, 10, 31))
    assert satu(tua, bacaan={"batas-usia": "genap-tahun"}).putusan is Putusan.MS
    with pytest.raises(GalatTanya):
        satu(tua, bacaan={"batas-umur": "genap-tahun"})


def test_what_the_vacancy_leaves_open_is_asked_of_the_agency() -> None:
    tanpa_bidang = evolve(SELEKSI, jabatan=evolve(LOWONG, bidang=None))
    penyaringan = screen([pelamar("01"), pelamar("02")], JPT_PRATAMA, tanpa_bidang, HARI)
    assert penyaringan.dari_instansi == ("bidang tugas jabatan yang lowong",)
    tanpa_jenjang = evolve(SELEKSI, jabatan=evolve(LOWONG, jenjang=None))
    hasil = screen([pelamar("01")], JPT_PRATAMA, tanpa_jenjang, HARI)
    assert hasil.dari_instansi == ("jenjang Jabatan yang akan diduduki", "jenjang jabatan yang lowong")
    assert hasil.report().startswith("penyaringan: Kepala BKPSDM   pada")
    assert all(p.kepada is Kepada.INSTANSI for t in penyaringan.hasil for p in t.diminta)


def test_hours_known_by_bounds_only_are_asked_for() -> None:
    kabid = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR)
    p = pelamar(
        kompetensi=[Asesmen(Jenjang.ADMINISTRATOR, True, date(2026, 1, 1))],
        penilaian=[Penilaian(2024, Predikat.BAIK), Penilaian(2025, Predikat.BAIK)],
        pelatihan=[Pelatihan("Manajemen ASN", date(2025, 6, 1), None)],
    )
    (hasil,) = screen([p], KELOMPOK_RENCANA_SUKSESI, kabid, HARI).hasil
    assert list(diminta(hasil)) == ["sertifikat pengembangan kompetensi yang menyebut jumlah JP"]


def test_a_list_for_a_post_asks_for_no_application() -> None:
    kabid = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR)
    anggota = evolve(
        LENGKAP,
        kompetensi=[Asesmen(Jenjang.ADMINISTRATOR, True, date(2026, 1, 1))],
        penilaian=[Penilaian(2024, Predikat.BAIK), Penilaian(2025, Predikat.BAIK)],
        pelatihan=[Pelatihan("Manajemen ASN", date(2025, 6, 1), 20)],
    )
    daftar = [
        Pelamar(nomor="1", pegawai=anggota),
        Pelamar(nomor="2", pegawai=evolve(anggota, pelatihan=[Pelatihan("Bimtek", date(2025, 6, 1), 19)])),
    ]
    penyaringan = screen(daftar, KELOMPOK_RENCANA_SUKSESI, kabid, HARI)
    assert [t.putusan for t in penyaringan.hasil] == [Putusan.MS, Putusan.TMS]
    assert penyaringan.tindak_lanjut is None
    assert penyaringan.jabatan is kabid
    assert penyaringan.report().splitlines()[0] == "penyaringan: Kepala Bidang (administrator)   pada 2026-10-20"


def test_an_agency_may_tighten() -> None:
    aturan = perketat(JPT_PRATAMA, syarat(INSTANSI / "huruf a", fakta.pendidikan >= Pendidikan.S3))
    (hasil,) = screen([pelamar()], aturan, SELEKSI, HARI).hasil
    assert [str(k.dasar) for k in hasil.alasan] == ["Pengumuman Contoh 1/2026 huruf a"]


def test_an_agency_may_extend_the_record() -> None:
    @frozen
    class PegawaiKami(Pegawai):
        catatan: str = ""

    data = {a.name: getattr(LENGKAP, a.name) for a in fields(Pegawai)} | {"sehat": TAK_DIKETAHUI}
    kami = evolve(pelamar(), pegawai=PegawaiKami(**data))
    assert list(diminta(satu(kami))) == [BERKAS[fakta.sehat]]


@frozen
class UjiPotensi:
    """What an agency knows of an applicant beyond his record."""

    skor: int | None


@frozen
class UjiPotensiUlang(UjiPotensi):
    """The same, on another day."""


@frozen
class Wawancara:
    lulus: bool


@fakta_kata("skor uji potensi")
def skor_potensi(u: UjiPotensi) -> Riwayat[int]:
    return Riwayat.tetap(u.skor)


@fakta_kata("sejalan dengan hasil wawancara")
def sejalan(p: Pegawai, w: Wawancara) -> Riwayat[bool]:
    return Riwayat.tetap(w.lulus)


BERPOTENSI = perketat(JPT_PRATAMA, syarat(INSTANSI / "huruf a", skor_potensi >= 70))


def membawa(nomor: str, *subjek: object, **beda: Any) -> Pelamar:
    return evolve(pelamar(nomor, **beda), subjek=subjek)


def test_a_rule_may_read_what_the_agency_alone_knows() -> None:
    daftar = [membawa("01", UjiPotensi(70)), membawa("02", UjiPotensi(69)), membawa("03", UjiPotensiUlang(None))]
    hasil = screen(daftar, BERPOTENSI, SELEKSI, HARI).hasil
    assert [t.putusan for t in hasil] == [Putusan.MS, Putusan.TMS, Putusan.BTL]
    assert [str(k.dasar) for k in hasil[1].alasan] == ["Pengumuman Contoh 1/2026 huruf a"]
    assert [(p.kepada, p.berkas) for p in hasil[2].diminta] == [(Kepada.PELAMAR, "skor uji potensi")]
    assert "mintakan: skor uji potensi (Pengumuman Contoh 1/2026 huruf a)" in hasil[2].report()


def test_a_list_for_a_post_may_read_it_too() -> None:
    aturan = syarat(INSTANSI / "huruf b", sejalan & (skor_potensi >= 70))
    (hasil,) = screen([membawa("01", Wawancara(True), UjiPotensi(80))], aturan, LOWONG, HARI).hasil
    assert hasil.putusan is Putusan.MS


def test_what_is_read_is_given_once() -> None:
    """Every applicant with every problem is named, and nobody is judged; what no rule reads does no harm."""
    aturan = perketat(BERPOTENSI, syarat(INSTANSI / "huruf b", sejalan))
    daftar = [
        membawa("01", UjiPotensi(70), Wawancara(True), "tidak dibaca"),
        membawa("02"),
        membawa("03", UjiPotensi(70), UjiPotensi(80), Wawancara(True)),
        membawa("04", UjiPotensi(70)),
        membawa("05", UjiPotensi(70), Wawancara(True), LENGKAP),
        membawa("05", UjiPotensi(70), Wawancara(True), "a", "b"),
    ]
    with pytest.raises(GalatBentuk) as galat:
        screen(daftar, aturan, SELEKSI, HARI)
    assert [(m.jalur, m.kode, dict(m.parameter)) for m in galat.value.masalah] == [
        ("pelamar[05].nomor", "ganda", {"nomor": "05"}),
        ("pelamar[02].subjek", "subjek-kurang", {"jenis": "UjiPotensi"}),
        ("pelamar[02].subjek", "subjek-kurang", {"jenis": "Wawancara"}),
        ("pelamar[03].subjek", "subjek-ganda", {"jenis": "UjiPotensi"}),
        ("pelamar[04].subjek", "subjek-kurang", {"jenis": "Wawancara"}),
        ("pelamar[05].subjek", "subjek-ganda", {"jenis": "Pegawai"}),
        ("pelamar[05].subjek", "subjek-ganda", {"jenis": "str"}),
    ]
    assert "Aturan membaca Wawancara, yang belum diberikan" in str(galat.value)


def test_two_kinds_of_one_kind_are_not_chosen_between() -> None:
    @frozen
    class UjiPotensiAwal(UjiPotensi):
        pass

    with pytest.raises(GalatBentuk) as galat:
        screen([membawa("01", UjiPotensiAwal(70), UjiPotensiUlang(60))], BERPOTENSI, SELEKSI, HARI)
    assert [(m.jalur, m.kode) for m in galat.value.masalah] == [("pelamar[01].subjek", "subjek-ganda")]
    for ulang in (UjiPotensiUlang(60), UjiPotensiUlang(None)):
        tepat = membawa("01", ulang, UjiPotensi(70), sehat=TAK_DIKETAHUI)  # the rule names this very kind
        (hasil,) = screen([tepat], BERPOTENSI, SELEKSI, HARI).hasil
        assert list(diminta(hasil)) == [BERKAS[fakta.sehat]]
    gelap = membawa("01", UjiPotensiUlang(70), UjiPotensi(None))
    (hasil,) = screen([gelap], BERPOTENSI, SELEKSI, HARI).hasil
    assert list(diminta(hasil)) == ["skor uji potensi"]


def test_a_rule_about_the_selection_needs_one() -> None:
    """It is the question that is wrong, not an applicant."""
    with pytest.raises(GalatTanya, match="Seleksi"):
        screen([pelamar()], SELEKSI_TERBUKA, LOWONG, HARI)


def test_a_paper_without_a_name_is_asked_by_the_fact() -> None:
    aturan = syarat(INSTANSI / "huruf b", fakta.ujian_dinas_2, judul="")
    (hasil,) = screen([pelamar()], aturan, SELEKSI, HARI).hasil
    assert list(diminta(hasil)) == [fakta.ujian_dinas_2.judul]


def test_papers_of_ways_that_were_not_looked_at_are_spoken_of() -> None:
    """Seven choices between two papers are 128 ways, of which a hundred are looked at; with six choices all are."""
    kosong = Pegawai()
    ragu = [
        f
        for f in vars(fakta).values()
        if isinstance(f, FaktaBenar) and f.subjek == (Pegawai,) and f(kosong).pada(HARI) is None
    ]
    for banyak, terpotong in ((6, False), (7, True)):
        pilihan = [a | b for a, b in zip(ragu[:banyak], ragu[7 : 7 + banyak], strict=True)]
        aturan = syarat(INSTANSI / "huruf c", reduce(and_, pilihan))
        penyaringan = screen([Pelamar(nomor="1", pegawai=kosong)], aturan, LOWONG, HARI)
        (hasil,) = penyaringan.hasil
        assert (len(hasil.jalan), hasil.jalan.terpotong, hasil.terpotong) == (min(2**banyak, 100), terpotong, terpotong)
        assert ("mungkin ada berkas lain yang juga cukup" in hasil.report()) is terpotong
        assert ("other papers may do as well" in hasil.report(INGGRIS)) is terpotong
        assert penyaringan.document()["pelamar"][0]["terpotong"] is terpotong


def test_ways_that_papers_do_not_close_are_not_spoken_of() -> None:
    """All ways that papers close come first, so where others follow, none of them was left out."""
    tua = [fakta.usia >= tahun(70 + n) for n in range(14)]
    aturan = syarat(
        INSTANSI / "huruf c", fakta.sehat | reduce(and_, (a | b for a, b in zip(tua[:7], tua[7:], strict=True)))
    )
    (hasil,) = screen([pelamar(sehat=TAK_DIKETAHUI)], aturan, LOWONG, HARI).hasil
    assert (hasil.putusan, hasil.jalan.terpotong, hasil.terpotong) == (Putusan.BTL, True, False)
    assert [j.hanya_data for j in hasil.jalan[:2]] == [True, False]


@pytest.mark.parametrize(
    "aturan",
    dict.fromkeys([*(a for deret in JALUR_JABATAN.values() for a in deret), KELOMPOK_RENCANA_SUKSESI]),
    ids=str,
)
def test_every_fact_about_a_person_in_the_rules_has_a_paper(aturan: Kondisi) -> None:
    fakta_orang = {f for f in telusur(aturan) if isinstance(f, Fakta) and not {Pegawai, Lamaran}.isdisjoint(f.subjek)}
    assert {f.nama for f in fakta_orang if f not in BERKAS} == set()


def test_every_paper_has_an_english_name() -> None:
    assert {b for b in BERKAS.values() if INGGRIS(b) == b} == set()


# --- what follows ------------------------------------------------------------------------------------------


def banyak(ms: int, btl: int = 0, tms: int = 0) -> list[Pelamar]:
    jenis: list[dict[str, Any]] = [
        *[{}] * ms,
        *[{"sehat": TAK_DIKETAHUI}] * btl,
        *[{"sehat": Riwayat.tetap(False)}] * tms,
    ]
    return [pelamar(f"{i:02d}", **beda) for i, beda in enumerate(jenis)]


@pytest.mark.parametrize(
    ("daftar", "diperpanjang", "tindakan", "sampai"),
    [
        (banyak(4), 0, Tindakan.LANJUT, None),
        (banyak(3, btl=1), 0, Tindakan.LENGKAPI, None),
        (banyak(3, tms=1), 0, Tindakan.PERPANJANG, date(2026, 10, 27)),
        (banyak(3), 1, Tindakan.PERPANJANG, date(2026, 11, 3)),
        (banyak(3), 2, Tindakan.TIDAK_CUKUP, None),
        ([], 0, Tindakan.PERPANJANG, date(2026, 10, 27)),
    ],
)
def test_the_number_of_applicants(
    daftar: list[Pelamar], diperpanjang: int, tindakan: Tindakan, sampai: date | None
) -> None:
    perpanjangan = tuple(HARI + timedelta(7 * (n + 1)) for n in range(diperpanjang))
    lanjut = screen(daftar, JPT_PRATAMA, evolve(SELEKSI, perpanjangan=perpanjangan), HARI).tindak_lanjut
    assert lanjut is not None
    assert (lanjut.tindakan, lanjut.sampai) == (tindakan, sampai)


def test_extensions_that_are_not_known_leave_the_day_open() -> None:
    lanjut = screen(banyak(3), JPT_PRATAMA, evolve(SELEKSI, perpanjangan=None), HARI).tindak_lanjut
    assert lanjut is not None
    assert (lanjut.tindakan, lanjut.sampai) == (Tindakan.PERPANJANG, None)


def test_an_agency_may_settle_for_three() -> None:
    lanjut = screen(
        banyak(3), JPT_PRATAMA, SELEKSI, HARI, bacaan={"pelamar-paling-sedikit": "tiga-orang"}
    ).tindak_lanjut
    assert lanjut is not None
    assert lanjut.tindakan is Tindakan.LANJUT


def test_without_a_last_day_the_new_one_is_not_known() -> None:
    besok = HARI + timedelta(1)
    lanjut = screen(banyak(1), JPT_PRATAMA, evolve(SELEKSI, batas_lamaran=None, diumumkan=besok), HARI).tindak_lanjut
    assert lanjut is not None
    assert (lanjut.tindakan, lanjut.sampai) == (Tindakan.PERPANJANG, None)


def test_before_there_was_a_rule_nothing_follows() -> None:
    dulu = date(2019, 12, 31)
    assert screen([], JPT_PRATAMA, SELEKSI, dulu).tindak_lanjut is None
    with pytest.raises(BelumDiatur):
        screen([pelamar()], JPT_PRATAMA, SELEKSI, date(2017, 4, 6))


def test_a_number_used_twice_is_refused() -> None:
    with pytest.raises(GalatBentuk) as info:
        screen([pelamar("1"), pelamar("1"), pelamar("2")], JPT_PRATAMA, SELEKSI, HARI)
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [("pelamar[1].nomor", "ganda")]


# --- text --------------------------------------------------------------------------------------------------


def test_the_report_reads_well() -> None:
    daftar = [pelamar("03"), pelamar("01", sehat=TAK_DIKETAHUI), pelamar("02", tanggal_lahir=date(1969, 5, 2))]
    penyaringan = screen(daftar, JPT_PRATAMA, SELEKSI, HARI)
    assert (
        penyaringan.report()
        == """\
penyaringan: Kepala BKPSDM (JPT pratama)   pada 2026-10-20
MS 1, BTL 1, TMS 1
✓ MS  03
    sampai 2027-12-31
? BTL  01
    belum ada data: Pasal 107 ayat (1) huruf c angka 7 sehat jasmani dan rohani
    mintakan: surat keterangan sehat jasmani dan rohani dari dokter pemerintah (Pasal 107 ayat (1) huruf c
      angka 7)
✗ TMS  02
    belum terpenuhi: Pasal 107 ayat (1) huruf c angka 6 usia paling tinggi 56 tahun (57 tahun 5 bulan 30 hari;
      sudah lewat)
tindak lanjut: perpanjang batas lamaran sampai 2026-10-27"""
    )


def test_the_report_in_english() -> None:
    tanpa_acuan = evolve(SELEKSI, acuan_usia=None)
    teks = screen([pelamar(direkomendasikan=None)], JPT_PRATAMA, tanpa_acuan, HARI).report(INGGRIS)
    assert teks.startswith("screening: Kepala BKPSDM (JPT pratama)   on 2026-10-20\n")
    assert "  - the day on which age is taken\n" in teks
    assert "ask for: letter of recommendation of the PPK (Pasal 118 ayat (2))" in teks
    assert "next: extend the last day of applications until 2026-10-27" in teks


@pytest.mark.parametrize("untuk", [SELEKSI, evolve(SELEKSI, acuan_usia=None), LOWONG])
def test_the_document(untuk: Seleksi | Jabatan) -> None:
    daftar = [
        pelamar("03", nama="Siti"),
        pelamar("01", sehat=TAK_DIKETAHUI),
        pelamar("02", tanggal_lahir=date(1969, 5, 2)),
    ]
    penyaringan = screen(daftar, JPT_PRATAMA, untuk, HARI)
    dokumen = penyaringan.document("seleksi-9")
    sah(dokumen, "penyaringan", "seleksi-9")
    assert (dokumen["rujukan"], dokumen["pada"], dokumen["jabatan"]["nama"]) == ("seleksi-9", "2026-10-20", LOWONG.nama)
    assert [(p["nomor"], p["status"], p["hasil"]["rujukan"]) for p in dokumen["pelamar"]] == [
        (t.pelamar.nomor, t.putusan.name, t.pelamar.nomor) for t in penyaringan.hasil
    ]
    (sehat,) = [d for d in dokumen["pelamar"][0]["diminta"] if d["kepada"] == "pelamar"]
    assert sehat["berkas"] == BERKAS[fakta.sehat]
    assert {d["peraturan"] for d in sehat["dasar"]} <= dokumen["pelamar"][0]["hasil"]["peraturan"].keys()
    assert (dokumen["tindak_lanjut"] is None) is isinstance(untuk, Jabatan)
    assert dokumen["dari_instansi"] == [*penyaringan.dari_instansi]
    assert dump(dokumen) == dump(screen(daftar[::-1], JPT_PRATAMA, untuk, HARI).document("seleksi-9"))
    assert not {"Siti", "1972-05-02"} & set(dump(dokumen).split('"'))


# --- properties --------------------------------------------------------------------------------------------

PERUBAHAN = st.fixed_dictionaries(
    {},
    optional={
        "tanggal_lahir": st.none() | st.dates(date(1966, 1, 1), date(1974, 1, 1)),
        "sehat": st.sampled_from([TAK_DIKETAHUI, Riwayat.tetap(False)]),
        "kompetensi": st.none(),
        "jabatan": st.none() | st.integers(0, 3).map(lambda n: RIWAYAT_JABATAN[:n]),
        "pendidikan": st.sampled_from([None, [Ijazah(Pendidikan.D3, date(2000, 1, 1))]]),
        "direkomendasikan": st.sampled_from([None, False]),
    },
)


@given(st.lists(PERUBAHAN, max_size=4), st.randoms())
def test_the_outcome_does_not_depend_on_the_order_and_loses_nobody(beda: list[dict[str, Any]], acak: Any) -> None:
    daftar = [pelamar(f"{i:02d}", **b) for i, b in enumerate(beda)]
    hasil = screen(daftar, JPT_PRATAMA, SELEKSI, HARI)
    acak.shuffle(daftar)
    assert screen(daftar, JPT_PRATAMA, SELEKSI, HARI).report() == hasil.report()
    assert [t.pelamar.nomor for t in hasil.hasil] == [f"{i:02d}" for i in range(len(beda))]
    assert sum(len(hasil.kelompok(p)) for p in Putusan) == len(beda)
    for t in hasil.hasil:
        assert bool(t.alasan) is (t.putusan is not Putusan.MS)
        assert bool(t.diminta) is (t.putusan is Putusan.BTL)


@given(PERUBAHAN)
def test_with_age_taken_on_the_day_itself_it_is_the_plain_verdict(beda: dict[str, Any]) -> None:
    p = pelamar(**beda)
    biasa = evaluate(JPT_PRATAMA, p.pegawai, LOWONG).pada(HARI)
    rekomendasi = p.lamaran.direkomendasikan
    lamaran = Putusan.MS if rekomendasi else Putusan.BTL if rekomendasi is None else Putusan.TMS
    assert satu(p, evolve(SELEKSI, acuan_usia=HARI)).putusan is min(biasa, lamaran)


def test_what_is_not_known_of_a_jf_sought_is_asked_of_the_agency_and_the_rest_of_the_applicant() -> None:
    """Every fact that a rule reads of the post names something a post has, and has words to ask for it."""
    assert set(DARI_JABATAN.values()) == PERLU_INSTANSI.keys() <= {a.name for a in fields(Jabatan)}
    (hasil,) = screen([pelamar(jabatan=None)], PERPINDAHAN_KEAHLIAN, Jabatan("Analis", Jenjang.AHLI_UTAMA), HARI).hasil
    assert hasil.putusan is Putusan.BTL
    assert BERKAS[fakta.jpt] in diminta(hasil)
