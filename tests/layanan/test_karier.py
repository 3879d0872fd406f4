"""Career paths: what is open, what takes further steps, in what order; as text, graph and data."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.alur import BentukAlur
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import (
    Asesmen,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit, PerubahanKedudukan
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.karier import LangkahKarier, Pengisian, PetaKarier, find
from karier_asn.rules import ADMINISTRATOR
from tests.dokumen_sah import sah

HARI = date(2026, 11, 21)
STAF = Jabatan("Staf", Jenjang.PELAKSANA, "umum")
KASUBBAG = Jabatan("Kasubbag Mutasi", Jenjang.PENGAWAS, "kepegawaian")
KABID = Jabatan("Kabid Mutasi", Jenjang.ADMINISTRATOR, "kepegawaian", kelas_asal=9)
KEPALA = Jabatan("Kepala BKPSDM", Jenjang.JPT_PRATAMA, "kepegawaian")
SEKDA = Jabatan("Sekretaris Daerah", Jenjang.JPT_MADYA, "kepegawaian")
BIASA = (KABID, KEPALA, SEKDA)

KABID_MUDA = complete(
    Pegawai(
        jenis=JenisPegawai.PNS,
        tanggal_lahir=date(1980, 5, 2),
        tmt_cpns=date(2004, 3, 1),
        tmt_pns=date(2005, 3, 1),
        pendidikan=[Ijazah(Pendidikan.S1, date(2003, 1, 1))],
        jabatan=[Penugasan(STAF, date(2004, 3, 1)), Penugasan(KASUBBAG, date(2024, 1, 1))],
        penilaian=[Penilaian(2024, Predikat.BAIK), Penilaian(2025, Predikat.BAIK)],
        kompetensi=[Asesmen(Jenjang.ADMINISTRATOR, True, date(2026, 1, 1))],
        hukuman=[],
        integritas=Riwayat.tetap(True),
        sehat=Riwayat.tetap(True),
    )
)


def peta(*jabatan: Jabatan, pada: date = HARI, langkah: int = 3, beda: dict[str, Any] | None = None) -> PetaKarier:
    return find(evolve(KABID_MUDA, **(beda or {})), jabatan or BIASA, pada, langkah=langkah)


def tiba(p: PetaKarier) -> dict[str, tuple[date | None, int]]:
    return {j.tujuan.nama: (j.tiba, len(j.langkah)) for j in p.jalur}


def test_each_step_waits_for_the_one_before_it() -> None:
    """3 years as pengawas, then 5 years of related experience with 2 as administrator, then 2 years of JPT pratama."""
    assert tiba(peta()) == {
        "Kabid Mutasi": (date(2027, 1, 1), 1),
        "Kepala BKPSDM": (date(2029, 1, 1), 2),
        "Sekretaris Daerah": (date(2031, 1, 1), 3),
    }


def test_a_step_is_open_on_the_day_its_years_are_full_and_not_the_day_before() -> None:
    sehari_sebelum = peta(pada=date(2026, 12, 31))
    assert sehari_sebelum.terbuka == ()
    assert [j.tujuan.nama for j in sehari_sebelum.sejauh(1)] == ["Kabid Mutasi"]
    tepat = peta(pada=date(2027, 1, 1))
    assert [j.tujuan.nama for j in tepat.terbuka] == ["Kabid Mutasi"]
    # the appraisal of 2026 is not on record: nothing stands against it, but it is not complete
    assert not tepat.terbuka[0].langkah[0].lengkap


def test_what_is_known_by_then_makes_a_step_complete() -> None:
    lengkap = peta(KABID, beda={"penilaian": [*(KABID_MUDA.penilaian or ()), Penilaian(2026, Predikat.BAIK)]})
    assert lengkap.jalur[0].langkah[0].lengkap


def test_no_more_steps_than_asked_for() -> None:
    satu = peta(langkah=1)
    assert tiba(satu) == {"Kabid Mutasi": (date(2027, 1, 1), 1)}
    assert [j.nama for j in satu.tanpa_langkah] == ["Kepala BKPSDM", "Sekretaris Daerah"]


PRANATA = Jabatan("Pranata Komputer Penyelia", Jenjang.PENYELIA, "teknologi informasi")
AHLI = Jabatan(
    "Pranata Komputer", Jenjang.AHLI_MUDA, "teknologi informasi", syarat_pendidikan=(), lowong=Riwayat.tetap(True)
)
PENYELIA = evolve(
    KABID_MUDA,
    pangkat=[KenaikanPangkat(Golongan.III_B, date(2016, 4, 1)), KenaikanPangkat(Golongan.III_C, date(2024, 4, 1))],
    pendidikan=[Ijazah(Pendidikan.S1, date(2003, 1, 1))],
    jabatan=[Penugasan(PRANATA, date(2005, 3, 1))],
    kompetensi=[Asesmen(Jenjang.AHLI_MUDA, True, date(2026, 1, 1))],
    hukuman=[],
)


def test_from_keterampilan_to_keahlian_by_rank() -> None:
    """Peraturan BKN 3/2023 Pasal 20 ayat (6): III/c leads to ahli muda, not to ahli pertama."""
    pertama = evolve(AHLI, nama="Pranata Komputer Pertama", jenjang=Jenjang.AHLI_PERTAMA)
    p = find(PENYELIA, [AHLI, pertama], HARI, langkah=1)
    (jalur,) = p.terbuka
    assert (jalur.tujuan, jalur.langkah[0].bentuk) == (AHLI, BentukAlur.HORIZONTAL)
    assert jalur.langkah[0].pengisian is Pengisian.PERPINDAHAN
    assert [s.tujuan for s in p.terhalang] == [pertama]


def test_the_map_tells_whether_the_degree_can_be_recorded() -> None:
    """SE Kepala BKN 15/2024 huruf b angka 3: an S-1 in III/a, an S-3 in III/c."""
    dapat = find(PENYELIA, [AHLI], HARI, langkah=1)
    assert dapat.gelar is not None
    assert dapat.gelar.pada(HARI) is Putusan.BTL  # whether the diploma is lawful its papers tell
    assert "pencantuman gelar" not in dapat.report()
    s3 = evolve(PENYELIA, pendidikan=[Ijazah(Pendidikan.S3, date(2003, 1, 1))])
    belum = find(evolve(s3, pangkat=[KenaikanPangkat(Golongan.III_A, date(2016, 4, 1))]), [AHLI], HARI, langkah=1)
    assert "pencantuman gelar: ✗ TMS" in " ".join(belum.report().split())
    assert sah(belum.document(), "peta-karier")["gelar"]["status"] == "TMS"
    gugur = find(PENYELIA, [AHLI], HARI, langkah=1, bacaan={"pangkat-pencantuman-gelar": "gugur"}).gelar
    assert gugur is not None
    assert gugur.pada(HARI) is Putusan.BTL


def test_without_a_degree_or_before_the_rule_there_is_no_verdict_on_it() -> None:
    slta = evolve(PENYELIA, pendidikan=[Ijazah(Pendidikan.SLTA, date(2003, 1, 1))])
    assert find(slta, [AHLI], HARI, langkah=1).gelar is None
    dahulu = find(PENYELIA, [AHLI], date(2024, 11, 17), langkah=1)
    assert dahulu.document()["gelar"] is None


def test_a_step_that_time_alone_does_not_bring_is_in_the_way() -> None:
    p = peta(beda={"pendidikan": [Ijazah(Pendidikan.D3, date(2003, 1, 1))]})
    assert p.jalur == ()
    (langkah,) = p.terhalang
    assert (langkah.tujuan, langkah.dini, langkah.tertutup) == (KABID, None, False)
    assert "huruf b" in {k.dasar.jalur[-1] for k in langkah.jalan[0].kekurangan if k.dasar}
    assert p.tanpa_langkah == (KEPALA, SEKDA)


def test_a_limit_that_has_passed_comes_last() -> None:
    kabid_lama = Penugasan(Jabatan("Kabid", Jenjang.ADMINISTRATOR, "kepegawaian"), date(2018, 1, 1))
    tua: dict[str, Any] = {
        "jabatan": [kabid_lama],
        "tanggal_lahir": date(1969, 1, 1),
        "pendidikan": [],
        "tmt_cpns": date(1990, 1, 1),
    }
    kabid_lain = Jabatan("Kabid Umum", Jenjang.ADMINISTRATOR, "umum")
    p = peta(KEPALA, kabid_lain, beda=tua | {"kompetensi": [Asesmen(Jenjang.ADMINISTRATOR, False, date(2026, 1, 1))]})
    assert [(s.tujuan.nama, s.tertutup) for s in p.terhalang] == [("Kabid Umum", False), ("Kepala BKPSDM", True)]


def test_nothing_is_reached_after_the_last_day_that_counts() -> None:
    def sampai(d: date) -> set[str]:
        return {j.tujuan.nama for j in find(KABID_MUDA, BIASA, HARI, langkah=3, sampai=d).jalur}

    assert sampai(date(2029, 1, 1)) == {"Kabid Mutasi"}
    assert sampai(date(2029, 1, 2)) == {"Kabid Mutasi", "Kepala BKPSDM"}


@pytest.mark.parametrize(("lahir", "ada"), [(date(1968, 12, 1), True), (date(1968, 11, 30), False)])
def test_nobody_steps_up_on_the_day_of_his_pension(lahir: date, ada: bool) -> None:
    """58 as pengawas in November or December 2026: pension on 1 December 2026, or on the day the years are full."""
    pensiunan = {"tanggal_lahir": lahir, "tmt_cpns": date(1990, 3, 1), "tmt_pns": date(1991, 3, 1)}
    riwayat = [Penugasan(STAF, date(1990, 3, 1)), Penugasan(KASUBBAG, date(2023, 12, 1))]
    p = peta(KABID, beda=pensiunan | {"jabatan": riwayat})
    assert bool(p.jalur) is ada
    assert [s.dini for s in p.terhalang] == ([] if ada else [None])


def test_the_post_held_is_left_out_and_one_named_twice_counts_once() -> None:
    assert tiba(peta(KASUBBAG, KABID, KABID)) == {"Kabid Mutasi": (date(2027, 1, 1), 1)}


@pytest.mark.parametrize("jabatan", [None, ()])
def test_without_a_post_held_there_is_no_path(jabatan: tuple[Penugasan, ...] | None) -> None:
    p = peta(beda={"jabatan": jabatan})
    assert (p.asal, p.jalur, p.terhalang, p.tanpa_langkah) == (None, (), (), BIASA)
    assert p.report().splitlines()[0] == "jalur karier dari jabatan yang diduduki belum diketahui   pada 2026-11-21"
    assert p.draw() == "flowchart LR"


def test_posts_without_a_level_or_a_rule() -> None:
    tanpa_jenjang = Jabatan("Jabatan Baru", None)
    assert peta(tanpa_jenjang).tanpa_langkah == (tanpa_jenjang,)


def test_before_the_rule_was_in_force() -> None:
    lama = {"jabatan": [Penugasan(KASUBBAG, date(2010, 1, 1))]}
    p = peta(KABID, pada=date(2017, 4, 6), beda=lama)
    (jalur,) = p.jalur
    assert (jalur.tiba, jalur.langkah[0].putusan, jalur.langkah[0].jalan) == (date(2017, 4, 7), None, ())
    assert "– tidak berlaku pada hari itu" in p.report()
    assert p.document()["jalur"][0]["langkah"][0]["hasil"] is None


def test_readings_reach_the_rules_that_have_them() -> None:
    # 56 on 1 July 2028, half a year before the years are full
    tua = evolve(KABID_MUDA, tanggal_lahir=date(1972, 7, 1))
    assert tiba(find(tua, BIASA, HARI)).keys() == {"Kabid Mutasi"}
    longgar = find(tua, BIASA, HARI, bacaan={"batas-usia": "genap-tahun"})
    assert tiba(longgar)["Kepala BKPSDM"] == (date(2029, 1, 1), 2)
    with pytest.raises(GalatTanya):
        find(KABID_MUDA, BIASA, HARI, bacaan={"batas-umur": "genap-tahun"})


# --- into JF, and by exemption ------------------------------------------------------------------------------

ANALIS_MUDA = Jabatan("Analis Muda", Jenjang.AHLI_MUDA, "kepegawaian", syarat_pendidikan=(), lowong=Riwayat.tetap(True))
ANALIS_MADYA = evolve(ANALIS_MUDA, nama="Analis Madya", jenjang=Jenjang.AHLI_MADYA)
INTEGRASI = JenisAngkaKredit.INTEGRASI
ASESMEN_JF = [Asesmen(j, True, date(2026, 1, 1)) for j in (Jenjang.AHLI_MUDA, Jenjang.AHLI_MADYA)]


def test_an_equal_jf_by_transfer_and_a_higher_one_by_promotion() -> None:
    """Pengawas is equal to ahli muda, and is promoted diagonally to ahli madya."""
    p = peta(ANALIS_MUDA, ANALIS_MADYA, beda={"kompetensi": ASESMEN_JF})
    langsung = {j.tujuan.nama: j.langkah[0] for j in p.jalur if len(j.langkah) == 1}
    assert {n: (s.bentuk, s.pengisian, s.putusan, s.dini) for n, s in langsung.items()} == {
        "Analis Muda": (BentukAlur.HORIZONTAL, Pengisian.PERPINDAHAN, Putusan.MS, HARI),
        "Analis Madya": (BentukAlur.DIAGONAL, Pengisian.PROMOSI, Putusan.MS, HARI),
    }


def analis(integrasi: int | None) -> Pegawai:
    """Ahli muda since 2020, Sangat Baik in 2023 to 2025: 37.5 of angka kredit a year, of 200 for ahli madya."""
    kredit = None if integrasi is None else [AngkaKredit(INTEGRASI, Decimal(integrasi), tanggal=date(2023, 1, 2))]
    return evolve(
        KABID_MUDA,
        pangkat=[KenaikanPangkat(Golongan.III_D, date(2020, 1, 1))],
        jabatan=[Penugasan(ANALIS_MUDA, date(2020, 1, 1))],
        penilaian=[Penilaian(t, Predikat.SANGAT_BAIK) for t in (2023, 2024, 2025)],
        kompetensi=ASESMEN_JF,
        angka_kredit=kredit,
        penilaian_periodik=[],
        hukuman=[],
        cltn=[],
        kedudukan_hukum=[],
    )


@pytest.mark.parametrize(("integrasi", "putusan"), [(None, Putusan.BTL), (87, Putusan.TMS), (88, Putusan.MS)])
def test_the_next_level_of_a_jf_asks_for_its_angka_kredit(integrasi: int | None, putusan: Putusan) -> None:
    (langkah,) = _semua(find(analis(integrasi), [ANALIS_MADYA], HARI))
    assert (langkah.bentuk, langkah.putusan) == (BentukAlur.VERTIKAL, putusan)
    assert str(langkah.jejak.dasar) == "PP 11/2017 Pasal 81"


def test_the_vacancy_and_the_test_of_the_next_level_are_those_of_the_post() -> None:
    for lowong in (Riwayat.tetap(False), TAK_DIKETAHUI):
        (langkah,) = _semua(find(analis(88), [evolve(ANALIS_MADYA, lowong=lowong)], HARI))
        assert {k.dasar.jalur[-1] for k in langkah.jalan[0].kekurangan if k.dasar} == {"ayat (2)"}


def _semua(p: PetaKarier) -> list[LangkahKarier]:
    return [*(j.langkah[0] for j in p.jalur), *p.terhalang]


@pytest.mark.parametrize(
    ("beda", "akhir"),
    [
        (
            {"kedudukan_hukum": [PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN, HARI)]},
            "2026-11-21: berhenti atau meninggal dunia, menurut rekamnya",
        ),
        (
            {"tanggal_lahir": date(1968, 10, 2)},
            "2026-11-01: mencapai batas usia pensiun (UU 20/2023 Pasal 55 huruf a angka 2)",
        ),
    ],
    ids=["diberhentikan", "pensiun"],
)
def test_after_the_career_there_is_no_path(beda: dict[str, Any], akhir: str) -> None:
    p = peta(beda=beda)
    assert (p.asal, p.jalur, p.terhalang, p.tanpa_langkah) == (None, (), (), BIASA)
    assert p.report().splitlines()[:2] == [
        "jalur karier   pada 2026-11-21",
        f"  karier telah berakhir pada {akhir}",
    ]
    assert p.report(INGGRIS).startswith("career paths   on 2026-11-21\n  the career has ended on")
    assert sah(p.document(), "peta-karier")["akhir"]["hari"] == akhir[:10]


def test_a_post_that_is_not_known_has_its_end_where_the_record_tells_it() -> None:
    dipecat = PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN, date(2030, 1, 1))
    p = peta(beda={"kedudukan_hukum": [dipecat], "jabatan": None})
    assert p.report().splitlines()[:2] == [
        "jalur karier dari jabatan yang diduduki belum diketahui   pada 2026-11-21",
        "  karier berakhir pada 2030-01-01: berhenti atau meninggal dunia, menurut rekamnya",
    ]


def test_no_step_is_taken_after_a_dismissal_on_record() -> None:
    def jalur(d: date) -> set[str]:
        dipecat = PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN, d)
        return {j.tujuan.nama for j in peta(beda={"kedudukan_hukum": [dipecat]}).jalur}

    assert jalur(date(2029, 1, 1)) == {"Kabid Mutasi"}
    assert jalur(date(2029, 1, 2)) == {"Kabid Mutasi", "Kepala BKPSDM"}


def test_age_closes_a_transfer_into_jf() -> None:
    tua = {"tanggal_lahir": date(1973, 11, 20), "kompetensi": ASESMEN_JF}
    p = peta(ANALIS_MUDA, beda=tua)
    assert p.terhalang[0].tertutup
    assert "huruf h angka 1 usia paling tinggi 53 tahun (53 tahun 1 hari; sudah lewat)" in " ".join(p.report().split())


def test_a_graduate_of_sekolah_kader_need_not_wait() -> None:
    kader = {"sekolah_kader": Riwayat.tetap(True)}
    (jalur,) = peta(KABID, beda=kader).terbuka
    assert str(jalur.langkah[0].jejak.dasar) == "PP 11/2017 Pasal 54 ayat (2)"
    assert jalur.langkah[0].putusan is Putusan.MS


def test_a_transfer_on_the_same_level_waits_two_years_and_asks_no_experience_of_the_level_below() -> None:
    """The rules of first coming to a level, their age limit above all, are not those of moving on it."""
    umum = Jabatan("Kasubbag Umum", Jenjang.PENGAWAS, "umum")
    asesmen = {"kompetensi": [Asesmen(j, True, date(2026, 1, 1)) for j in (Jenjang.PENGAWAS, Jenjang.JPT_PRATAMA)]}
    for pada, dini in ((date(2025, 12, 31), date(2026, 1, 1)), (date(2026, 1, 1), date(2026, 1, 1))):
        (langkah,) = peta(umum, pada=pada, langkah=1, beda=asesmen).jalur[0].langkah
        assert (langkah.dini, langkah.pengisian, langkah.lengkap) == (dini, Pengisian.MUTASI, True)
    tua = asesmen | {"jabatan": [Penugasan(KEPALA, date(2024, 1, 1))], "tanggal_lahir": date(1969, 1, 1)}
    (jalur,) = peta(Jabatan("Kepala Dinas", Jenjang.JPT_PRATAMA, "umum"), beda=tua).terbuka
    assert jalur.langkah[0].pengisian is Pengisian.UJI_KOMPETENSI


# --- text, graph, data -------------------------------------------------------------------------------------


def test_the_report_reads_well() -> None:
    assert (
        peta(KABID, KEPALA, STAF).report()
        == """\
jalur karier dari Kasubbag Mutasi (pengawas)   pada 2026-11-21
  dalam jabatan itu karier berakhir pada 2038-06-01: mencapai batas usia pensiun (UU 20/2023 Pasal 55 huruf a
    angka 2)
satu langkah:
  2027-01-01  Kabid Mutasi (administrator): vertikal, promosi dengan pertimbangan tim penilai kinerja (PP
    11/2017 Pasal 200 ayat (1))
    ✗ TMS  belum terpenuhi: huruf d pengalaman pada jabatan asal atau JF setingkat dalam bidang tugas yang
      sesuai paling singkat 3 tahun (2 tahun 10 bulan 20 hari; kurang 1 bulan 11 hari; genap 2027-01-01)
2 langkah:
  2027-01-01  Kabid Mutasi (administrator): vertikal, promosi dengan pertimbangan tim penilai kinerja (PP
    11/2017 Pasal 200 ayat (1))
  2029-01-01  Kepala BKPSDM (JPT pratama): diagonal, seleksi terbuka (PP 11/2017 Pasal 110)
    ✗ TMS  belum terpenuhi: angka 3 pengalaman Jabatan dalam bidang tugas yang terkait, secara kumulatif
      paling singkat 5 tahun (3 tahun; kurang 2 tahun; genap 2029-01-01); angka 4 menduduki Jabatan
      administrator paling singkat 2 tahun (0 hari; kurang 2 tahun; genap 2029-01-01) | belum ada data: angka
      2, angka 5
tidak ada langkah ke: Staf (pelaksana)"""
    )


def test_the_report_in_english() -> None:
    d3 = {"pendidikan": [Ijazah(Pendidikan.D3, date(2003, 1, 1))]}
    teks = peta(beda=d3).report(INGGRIS)
    kepala, akhir, halang, *_ = teks.splitlines()
    assert kepala == "career paths from Kasubbag Mutasi (pengawas)   on 2026-11-21"
    assert akhir.startswith("  in that post the career ends on 2038-06-01: reaches the retirement age (UU 20/2023")
    assert halang == "in the way:"
    assert "vertical, promotion considered by tim penilai kinerja" in teks
    assert "no step leads to: Kepala BKPSDM (JPT pratama), Sekretaris Daerah (JPT madya)" in teks


def test_the_graph() -> None:
    assert (
        peta(KABID, KEPALA, pada=date(2027, 1, 1)).draw()
        == """\
flowchart LR
    mulai["Kasubbag Mutasi<br/>pengawas"]
    j1["Kabid Mutasi<br/>administrator"]
    j2["Kepala BKPSDM<br/>JPT pratama"]
    mulai -->|vertikal<br/>2027-01-01| j1
    j1 -->|diagonal<br/>2029-01-01| j2
    classDef terbuka stroke-width:3px
    class j1 terbuka"""
    )
    d3 = {"pendidikan": [Ijazah(Pendidikan.D3, date(2003, 1, 1))]}
    assert peta(KABID, beda=d3).draw(INGGRIS).splitlines()[3:] == [
        "    mulai -.->|vertical| j1",
        "    classDef terhalang opacity:0.5",
        "    class j1 terhalang",
    ]


@given(st.text(min_size=1))
def test_no_name_can_break_out_of_the_graph(nama: str) -> None:
    (kotak,) = [b for b in peta(evolve(KABID, nama=nama)).draw().split("\n") if b.startswith("    j1[")]
    assert re.fullmatch(r'    j1\["[^"<>\[\]{}|`&;]*(#\d+;[^"<>\[\]{}|`&;]*)*<br/>administrator"\]', kotak)


def test_the_post_of_an_unknown_level_has_a_box() -> None:
    tanpa = Penugasan(evolve(KASUBBAG, jenjang=None), date(2024, 1, 1))
    p = peta(KABID, beda={"jabatan": [tanpa]})
    assert p.draw().splitlines()[1] == '    mulai["Kasubbag Mutasi<br/>#63;"]'
    assert p.report().startswith("jalur karier dari Kasubbag Mutasi   pada")


def test_the_document() -> None:
    p = find(evolve(KABID_MUDA, nama="Siti"), (*BIASA, STAF), HARI, langkah=3)
    dokumen = p.document("p-7")
    sah(dokumen, "peta-karier", "p-7")
    assert (dokumen["rujukan"], dokumen["asal"]["nama"], dokumen["tanpa_langkah"][0]["nama"]) == (
        "p-7",
        KASUBBAG.nama,
        STAF.nama,
    )
    assert dokumen["jalur"][0]["paling_awal"] == "2027-01-01"
    langkah = dokumen["jalur"][0]["langkah"][0]
    assert (langkah["dasar_pengisian"], langkah["lengkap"]) == ("PP 11/2017 Pasal 200 ayat (1)", False)
    assert langkah["hasil"]["rujukan"] == "p-7"
    assert dokumen["jalur"][2]["langkah"][2]["bentuk"] == "vertikal"
    teks = dump(dokumen)
    assert teks == dump(find(KABID_MUDA, (*BIASA, STAF), HARI, langkah=3).document("p-7"))
    assert not {"Siti", "1980-05-02"} & set(teks.split('"'))


def test_the_document_of_one_who_holds_no_post_and_of_what_is_in_the_way() -> None:
    d3 = {"pendidikan": [Ijazah(Pendidikan.D3, date(2003, 1, 1))]}
    for p in (peta(beda={"jabatan": None}), peta(beda=d3)):
        sah(p.document(), "peta-karier")
    assert [s["paling_awal"] for s in peta(beda=d3).document()["terhalang"]] == [None]


# --- properties --------------------------------------------------------------------------------------------

JENJANG = st.sampled_from(
    [Jenjang.PELAKSANA, Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR, Jenjang.JPT_PRATAMA, Jenjang.JPT_MADYA]
)
TUJUAN = st.builds(
    Jabatan, st.sampled_from("ABCDEF"), JENJANG, st.sampled_from(["kepegawaian", "umum", None]), kelas_asal=st.just(9)
)
TMT = st.dates(date(2015, 1, 1), date(2026, 1, 1))


@given(st.lists(TUJUAN, max_size=5), TMT, st.randoms())
def test_properties_of_every_map(tujuan: list[Jabatan], tmt: date, acak: Any) -> None:
    orang = evolve(KABID_MUDA, jabatan=[Penugasan(STAF, date(2004, 3, 1)), Penugasan(KASUBBAG, tmt)])
    p = find(orang, tujuan, HARI, langkah=3)
    # nobody is lost, nobody is told twice
    semua = [*(j.tujuan for j in p.jalur), *(s.tujuan for s in p.terhalang), *p.tanpa_langkah]
    assert sorted(map(repr, semua)) == sorted(map(repr, set(tujuan) - {KASUBBAG}))
    # nearest first, each step after the one before it, and the days are those of the rule
    assert [j.tiba for j in p.jalur] == sorted(j.tiba for j in p.jalur if j.tiba)
    for j in p.jalur:
        assert j.langkah[0].asal == KASUBBAG
        for a, b in zip(j.langkah, j.langkah[1:], strict=False):
            assert (a.tujuan, a.dini) == (b.asal, b.mulai)
        for s in j.langkah:
            assert s.dini is not None
            assert s.jejak.pada(s.dini) in (Putusan.MS, Putusan.BTL)
            if s.dini > s.mulai and s.putusan is not None:
                assert s.jejak.pada(s.dini - timedelta(1)) is Putusan.TMS
    # the order in which posts are given does not matter
    acak.shuffle(tujuan)
    assert set(tiba(find(orang, tujuan, HARI, langkah=3)).items()) == set(tiba(p).items())
    # with more steps nothing is farther away
    dekat = {j.tujuan: j.tiba for j in find(orang, tujuan, HARI, langkah=2).jalur}
    jauh = {j.tujuan: j.tiba for j in p.jalur}
    assert all(t in jauh and (jauh[t] or HARI) <= (d or HARI) for t, d in dekat.items())


@given(TMT)
def test_a_single_step_is_the_plain_verdict(tmt: date) -> None:
    orang = evolve(KABID_MUDA, jabatan=[Penugasan(KASUBBAG, tmt)])
    p = find(orang, [KABID], HARI)
    langkah = (p.jalur[0].langkah if p.jalur else p.terhalang)[0]
    assert langkah.putusan is evaluate(ADMINISTRATOR, orang, KABID).pada(HARI)
