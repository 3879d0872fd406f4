"""What cannot be: every kind is found, is not known for any answer, and nothing else changes."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

from karier_asn import evidence
from karier_asn.domain import complete
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import atasan_langsung, belum_berhenti, dijabat, golongan, pendidikan, pns, tmt_pangkat
from karier_asn.domain.jabatan import MULAI_UU_5_2014, Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import (
    Asesmen,
    Cltn,
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Pelatihan,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.pertentangan import contradictions
from karier_asn.domain.prakarsa import Inovasi, Partisipasi
from karier_asn.domain.rekam import (
    AngkaKredit,
    JenisPenetapan,
    JenisUjian,
    Penetapan,
    PenetapanGolonganPPPK,
    Penghargaan,
    PenilaianPeriodik,
    PeninjauanMasaKerja,
    PeranTim,
    PerjanjianKerja,
    PerubahanKedudukan,
    Sertifikasi,
    TugasBelajar,
    Ujian,
)
from karier_asn.domain.tingkat import Golongan, GolonganPPPK, Pendidikan, Predikat
from karier_asn.engine.harian import prepare
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.putusan import evaluate
from karier_asn.rules import ADMINISTRATOR, JPT_PRATAMA, KP_REGULER
from karier_asn.uji import pegawai
from karier_asn.uji.lupa import contradicts

LAHIR, CPNS, PNS = date(1988, 5, 4), date(2012, 3, 1), date(2013, 3, 1)
LAMA, BARU = date(1979, 1, 1), date(2020, 1, 6)
KABID = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, "kepegawaian")
MATI = Penetapan(JenisPenetapan.MENINGGAL, date(2019, 5, 1))
NIP_DIA = NIP.pns("198805042012031901")
DIA = complete(
    Pegawai(
        nip=NIP_DIA,
        jenis=JenisPegawai.PNS,
        tanggal_lahir=LAHIR,
        tmt_cpns=CPNS,
        tmt_pns=PNS,
        pangkat=[KenaikanPangkat(Golongan.III_A, CPNS), KenaikanPangkat(Golongan.III_B, date(2016, 4, 1))],
        jabatan=[Penugasan(KABID, date(2015, 1, 5))],
        pendidikan=[Ijazah(Pendidikan.S1, date(2011, 8, 1))],
        penilaian=[Penilaian(2024, Predikat.BAIK), Penilaian(2025, Predikat.BAIK)],
        hukuman=[],
        kedudukan_hukum=[],
        golongan_pppk=[],
        perjanjian_kerja=[],
    )
)
"""Nothing in his record contradicts anything."""


def _tambah(medan: str, *baris: object) -> Pegawai:
    isi: Any = {medan: (*(getattr(DIA, medan) or ()), *baris)}
    return evolve(DIA, **isi)


def _hukuman(d: date, jenis: JenisHukuman = JenisHukuman.PENUNDAAN_KGB) -> HukumanDisiplin:
    return HukumanDisiplin(jenis, None, d)


SEBELUM_LAHIR: Mapping[str, object] = {
    "pangkat[0].tmt": KenaikanPangkat(Golongan.II_A, LAMA),
    "jabatan[0].tmt": Penugasan(KABID, LAMA),
    "pendidikan[0].lulus": Ijazah(Pendidikan.SLTA, LAMA),
    "pendidikan[0].tahun": Ijazah(Pendidikan.SLTA, tahun=1979),
    "penilaian[0].tahun": Penilaian(1979, Predikat.BAIK),
    "pelatihan[0].selesai": Pelatihan("Kursus", LAMA, 20),
    "pelatihan[0].mulai": Pelatihan("Kursus", BARU, 20, mulai=LAMA),
    "kompetensi[0].sejak": Asesmen(Jenjang.PENGAWAS, True, LAMA),
    "hukuman[0].mulai": _hukuman(LAMA),
    "cltn[0].mulai": Cltn(LAMA, BARU),
    "penilaian_periodik[0].mulai": PenilaianPeriodik(LAMA, BARU, Predikat.BAIK),
    "angka_kredit[0].mulai": AngkaKredit(None, Decimal(5), LAMA),
    "angka_kredit[0].tanggal": AngkaKredit(None, Decimal(5), tanggal=LAMA),
    "sertifikasi[0].mulai": Sertifikasi("Sertifikasi", LAMA),
    "tugas_belajar[0].mulai": TugasBelajar(LAMA, BARU),
    "penghargaan[0].tanggal": Penghargaan("Satyalancana", LAMA),
    "inovasi[0].tanggal": Inovasi("Layanan", LAMA),
    "partisipasi[0].tanggal": Partisipasi("Musrenbang", LAMA),
    "peran_tim[0].mulai": PeranTim("Tim", "ketua", LAMA),
    "kedudukan_hukum[0].sejak": PerubahanKedudukan(KedudukanHukum.AKTIF, LAMA),
    "golongan_pppk[0].tmt": PenetapanGolonganPPPK(GolonganPPPK.GOL_IX, LAMA),
    "perjanjian_kerja[0].mulai": PerjanjianKerja(LAMA),
    "peninjauan_masa_kerja[0].mulai": PeninjauanMasaKerja("Honorer", LAMA),
    "ujian[0].tanggal": Ujian(JenisUjian.DINAS_1, LAMA),
    "penetapan[0].tanggal": Penetapan(JenisPenetapan.PENEMUAN_BARU, LAMA),
}
DINI = date(2010, 6, 1)
SEBELUM_MASUK: Mapping[str, object] = {
    "pangkat[0].tmt": KenaikanPangkat(Golongan.II_A, DINI),
    "jabatan[0].tmt": Penugasan(KABID, DINI),
    "penilaian[0].tahun": Penilaian(2010, Predikat.BAIK),
    "hukuman[0].mulai": _hukuman(DINI),
    "cltn[0].mulai": Cltn(DINI, BARU),
    "penilaian_periodik[0].mulai": PenilaianPeriodik(DINI, date(2011, 1, 1), Predikat.BAIK),
    "angka_kredit[0].mulai": AngkaKredit(None, Decimal(5), DINI, date(2011, 1, 1)),
    "tugas_belajar[0].mulai": TugasBelajar(DINI, BARU),
    "kedudukan_hukum[0].sejak": PerubahanKedudukan(KedudukanHukum.CLTN, DINI),
    "ujian[0].tanggal": Ujian(JenisUjian.DINAS_1, DINI),
    "penetapan[0].tanggal": Penetapan(JenisPenetapan.MENINGGAL, DINI),
}
SESUDAH_BERHENTI = evolve(DIA, kedudukan_hukum=[PerubahanKedudukan(KedudukanHukum.PENSIUN, date(2015, 6, 1))])
TURUN = _tambah("pangkat", KenaikanPangkat(Golongan.III_A, date(2018, 4, 1)))
PPPK = Pegawai(jenis=JenisPegawai.PPPK, tanggal_lahir=LAHIR, tmt_cpns=CPNS)
CONTOH: Mapping[str, tuple[Pegawai, tuple[str, ...]]] = {
    **{f"sebelum-lahir {j}": (_tambah(j.partition("[")[0], b), (j,)) for j, b in SEBELUM_LAHIR.items()},
    **{f"sebelum-masuk {j}": (_tambah(j.partition("[")[0], b), (j,)) for j, b in SEBELUM_MASUK.items()},
    "sebelum-masuk PPPK": (evolve(PPPK, perjanjian_kerja=[PerjanjianKerja(DINI)]), ("perjanjian_kerja[0].mulai",)),
    "pangkat-turun": (TURUN, ("pangkat[2].golongan",)),
    "pangkat-turun jauh": (
        Pegawai(
            pangkat=[
                KenaikanPangkat(Golongan.III_A, date(1986, 4, 1)),
                KenaikanPangkat(Golongan.II_A, date(2014, 4, 1)),
            ]
        ),
        ("pangkat[1].golongan",),
    ),
    "sesudah-berhenti": (SESUDAH_BERHENTI, ("pangkat[1].tmt",)),
    "sesudah-meninggal pangkat": (
        evolve(_tambah("pangkat", KenaikanPangkat(Golongan.III_C, date(2020, 4, 1))), penetapan=[MATI]),
        ("pangkat[2].tmt",),
    ),
    "sesudah-meninggal jabatan": (
        evolve(_tambah("jabatan", Penugasan(KABID, date(2020, 4, 1))), penetapan=[MATI]),
        ("jabatan[1].tmt",),
    ),
    "nip-sebelum-lahir": (Pegawai(nip=NIP.pns("198805041979031901")), ("nip",)),
    "nip-sebelum-lahir pppk": (Pegawai(nip=NIP.pppk("198805041979211901")), ("nip",)),
    "nip-terpotong": (Pegawai(nip=NIP.pns("198805042012031000")), ("nip",)),
    "nip-terpotong atasan": (Pegawai(atasan=NIP.pns("198805042012031000")), ("atasan",)),
    "lahir-lain-nip": (evolve(DIA, tanggal_lahir=date(1989, 5, 4)), ("tanggal_lahir",)),
    "cpns-lain-nip": (evolve(DIA, tmt_cpns=date(2012, 2, 1)), ("tmt_cpns",)),
    "cpns-lain-nip pppk": (evolve(PPPK, nip=NIP.pppk("198805042013211901")), ("tmt_cpns",)),
    "sebelum-lahir tmt_cpns": (Pegawai(tanggal_lahir=LAHIR, tmt_cpns=LAMA), ("tmt_cpns",)),
    "sebelum-lahir tmt_pns": (Pegawai(tanggal_lahir=LAHIR, tmt_pns=LAMA), ("tmt_pns",)),
    "pns-sebelum-cpns": (evolve(DIA, tmt_pns=date(2012, 2, 1)), ("tmt_pns",)),
}


def test_dia_tidak_bertentangan() -> None:
    assert contradictions(DIA) == ()
    assert DIA.as_known() is DIA
    assert Mentor(DIA).as_known().pegawai is DIA


@pytest.mark.parametrize("nama", CONTOH)
def test_setiap_jenis_ditemukan(nama: str) -> None:
    p, jalur = CONTOH[nama]
    temuan = contradictions(p)
    assert {(t.jalur, t.kode) for t in temuan} >= {(j, nama.partition(" ")[0]) for j in jalur}
    assert all(t.pesan and t.medan for t in temuan)
    kenal = p.as_known()
    for t in temuan:
        for m in t.medan:
            assert m == "kedudukan_hukum" or getattr(kenal, m) is None
        assert LAHIR.isoformat() not in t.pesan
        assert LAHIR not in t.parameter.values()


@pytest.mark.parametrize("nama", CONTOH)
def test_yang_tersisa_tidak_bertentangan(nama: str) -> None:
    p, _ = CONTOH[nama]
    kenal = p.as_known()
    assert contradictions(kenal) == ()
    assert kenal.as_known() is kenal
    assert p.as_known() is kenal
    lagi = pickle.loads(pickle.dumps(p))
    assert (lagi, lagi.as_known()) == (p, kenal)


BOLEH: Mapping[str, Pegawai] = {
    "ijazah sesudah diangkat": _tambah("pendidikan", Ijazah(Pendidikan.S2, BARU)),
    "pelatihan sebelum CPNS": _tambah("pelatihan", Pelatihan("Kursus", DINI, 20)),
    "wiyata bakti": _tambah("peninjauan_masa_kerja", PeninjauanMasaKerja("Honorer", DINI, CPNS)),
    "asesmen sebelum CPNS": _tambah("kompetensi", Asesmen(Jenjang.PENGAWAS, True, DINI)),
    "aktif sejak dahulu": _tambah("kedudukan_hukum", PerubahanKedudukan(KedudukanHukum.AKTIF, DINI)),
    "tahun penilaian ketika masuk": _tambah("penilaian", Penilaian(2012, Predikat.BAIK)),
    "PAK setahun penuh ketika masuk": _tambah(
        "angka_kredit", AngkaKredit(None, Decimal(5), date(2012, 1, 1), date(2013, 1, 1))
    ),
    "PPPK dahulu": Pegawai(
        jenis=JenisPegawai.PNS,
        tmt_cpns=BARU,
        jabatan=[Penugasan(KABID, MULAI_UU_5_2014)],
        penilaian=[Penilaian(2018, Predikat.BAIK)],
    ),
    "PNS dahulu, kini PPPK": evolve(PPPK, pangkat=[KenaikanPangkat(Golongan.III_A, DINI)]),
    "entah PNS": Pegawai(tmt_cpns=CPNS, pangkat=[KenaikanPangkat(Golongan.III_A, DINI)]),
    "pangkat diturunkan": evolve(
        TURUN,
        pangkat=[*(TURUN.pangkat or ()), KenaikanPangkat(Golongan.III_B, date(2019, 4, 1))],
        hukuman=[_hukuman(date(2018, 4, 1), JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN)],
    ),
    "hukuman entah apa": evolve(TURUN, hukuman=[HukumanDisiplin(None, None, date(2018, 4, 1))]),
    "hukuman tidak diketahui": evolve(TURUN, hukuman=None),
    "pengabdian sebelum pensiun": evolve(
        SESUDAH_BERHENTI, kedudukan_hukum=[PerubahanKedudukan(KedudukanHukum.PENSIUN, date(2016, 5, 1))]
    ),
    "diaktifkan lagi": evolve(
        SESUDAH_BERHENTI,
        kedudukan_hukum=[
            PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN, date(2014, 6, 1)),
            PerubahanKedudukan(KedudukanHukum.AKTIF, date(2015, 6, 1)),
        ],
    ),
    "entah sejak kapan": evolve(
        SESUDAH_BERHENTI,
        kedudukan_hukum=[
            PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN, date(2014, 6, 1)),
            PerubahanKedudukan(KedudukanHukum.AKTIF),
        ],
    ),
    "anumerta": evolve(DIA, penetapan=[Penetapan(JenisPenetapan.TEWAS, date(2016, 4, 1))]),
}


@pytest.mark.parametrize("nama", BOLEH)
def test_yang_ganjil_bukan_pertentangan(nama: str) -> None:
    assert contradictions(BOLEH[nama]) == ()


def test_pppk_yang_dibantah_rekamnya_tidak_memaafkan() -> None:
    dahulu = BOLEH["PPPK dahulu"]
    disangkal = evolve(dahulu, golongan_pppk=(), perjanjian_kerja=())
    assert [t.jalur for t in contradictions(disangkal)] == ["jabatan[0].tmt", "penilaian[0].tahun"]


def test_baris_yang_gugur_dapat_menjatuhkan_yang_dimaafkannya() -> None:
    """The rank is excused by a sanction whose kind is not known, until that falls; then hukuman is not known."""
    p = evolve(TURUN, hukuman=[HukumanDisiplin(JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN, None, LAMA)])
    assert [t.jalur for t in contradictions(p)] == ["hukuman[0].mulai"]
    assert p.as_known().pangkat == p.pangkat


def test_nip_dan_tanggal_lahir_sama_sama_tidak_diketahui() -> None:
    p = evolve(DIA, tanggal_lahir=date(1989, 5, 4), jabatan=[Penugasan(KABID, LAMA)])
    kenal = p.as_known()
    assert (kenal.nip, kenal.tanggal_lahir, kenal.jabatan) == (None, None, None)  # before either birth date
    assert kenal.tmt_cpns == CPNS


def test_batas_masuk_menurut_yang_pasti() -> None:
    tanpa_nip = Pegawai(jenis=JenisPegawai.PNS, tmt_cpns=PNS, tmt_pns=CPNS)
    satu = KenaikanPangkat(Golongan.III_A, date(2012, 6, 1))
    assert [t.kode for t in contradictions(evolve(tanpa_nip, pangkat=[satu]))] == ["pns-sebelum-cpns"]
    dini = evolve(tanpa_nip, pangkat=[KenaikanPangkat(Golongan.III_A, DINI)])
    assert [t.kode for t in contradictions(dini)] == ["pns-sebelum-cpns", "sebelum-masuk"]
    hanya_nip = Pegawai(nip=NIP_DIA, pangkat=[KenaikanPangkat(Golongan.III_A, date(2012, 2, 29))])
    assert [t.jalur for t in contradictions(hanya_nip)] == ["pangkat[0].tmt"]


def test_calon_yang_tmt_pnsnya_bertentangan_entah_sudah_pns() -> None:
    p = Pegawai(jenis=JenisPegawai.CPNS, tmt_cpns=PNS, tmt_pns=CPNS)
    assert pns(p).nilai == (None,)


@pytest.mark.parametrize(
    "p",
    [
        evolve(DIA, hukuman=[_hukuman(LAMA, JenisHukuman.PEMBERHENTIAN_TIDAK_HORMAT)]),
        evolve(DIA, penetapan=[Penetapan(JenisPenetapan.TEWAS, LAMA)]),
        SESUDAH_BERHENTI,
    ],
)
def test_akhir_yang_bertentangan_tidak_berarti_masih_bertugas(p: Pegawai) -> None:
    assert belum_berhenti(p).pada(BARU) is None
    assert dijabat(p).pada(BARU) is None


def test_nip_yang_terpotong_bukan_kunci() -> None:
    p = Pegawai(nip=NIP.pns("198805042012031000"))
    assert (p.nomor_induk, Mentor(p).kunci) == ("", "")
    assert atasan_langsung(Mentor(p), Mentee(Pegawai(atasan=p.nip))).nilai == (None,)


@frozen
class PegawaiDaerah(Pegawai):
    kode: str = ""


def test_kelas_sendiri_tetap_kelas_sendiri() -> None:
    p = PegawaiDaerah(tanggal_lahir=LAHIR, jabatan=[Penugasan(KABID, LAMA)], kode="x")
    kenal = p.as_known()
    assert (type(kenal), kenal.kode, kenal.jabatan) == (PegawaiDaerah, "x", None)


# --- verdicts ----------------------------------------------------------------------------------------------

ATURAN = (ADMINISTRATOR, JPT_PRATAMA, KP_REGULER)
HARI = date(2026, 10, 1)


def test_pengalaman_sebelum_lahir_bukan_pengalaman() -> None:
    lama = evolve(DIA, jabatan=[Penugasan(KABID, LAMA)])
    for aturan in ATURAN:
        jejak = evaluate(aturan, lama, KABID)
        assert jejak.putusan == evaluate(aturan, evolve(DIA, jabatan=None), KABID).putusan
        assert prepare(aturan, HARI)(lama, KABID) is jejak.pada(HARI)


_BARIS = st.sampled_from([(j.partition("[")[0], b) for isi in (SEBELUM_LAHIR, SEBELUM_MASUK) for j, b in isi.items()])


@given(pegawai(), _BARIS)
def test_baris_yang_bertentangan_sama_dengan_riwayat_yang_tidak_diketahui(p: Pegawai, isi: tuple[str, object]) -> None:
    medan, baris = isi
    p = evolve(p, tanggal_lahir=LAHIR, tmt_cpns=CPNS, nip=None, tmt_pns=None, jenis=JenisPegawai.PNS)
    p = p.as_known()
    dengan: Any = {medan: (*(getattr(p, medan) or ()), baris)}
    tanpa: Any = {medan: None}
    rusak = evolve(p, **dengan)
    kenal = rusak.as_known()
    if not contradictions(rusak):  # what comes before entry may be of a PPPK
        return
    assert getattr(kenal, medan) is None
    for aturan in ATURAN:
        lupa = evaluate(aturan, evolve(p, **tanpa), KABID).putusan
        # Who may have been dismissed by such a row is known less than who was not.
        assert contradicts(lupa, evaluate(aturan, rusak, KABID).putusan) is None


@given(pegawai())
def test_tanpa_pertentangan_tidak_ada_yang_berubah(p: Pegawai) -> None:
    assert contradictions(p) == ()
    assert p.as_known() is p


# --- sanctions of which no row tells -----------------------------------------------------------------------

J, G = JenisHukuman, Golongan
MULAI, USAI = date(2019, 6, 1), date(2020, 6, 1)


def _terhukum(jenis: JenisHukuman | None, *baris: Any, sampai: date | None = USAI, **isi: Any) -> Pegawai:
    """Punished on 1 June 2019, with these rows of rank or post beside his own."""
    pangkat = [*(DIA.pangkat or ()), *(b for b in baris if isinstance(b, KenaikanPangkat))]
    jabatan = [*(DIA.jabatan or ()), *(b for b in baris if isinstance(b, Penugasan))]
    hukuman = [HukumanDisiplin(jenis, None, MULAI, sampai, **isi)]
    return evolve(DIA, pangkat=pangkat, jabatan=jabatan, hukuman=hukuman)


def _pangkat(g: Golongan, tmt: date) -> KenaikanPangkat:
    return KenaikanPangkat(g, tmt)


TURUN_3A, KEMBALI_3B = _pangkat(G.III_A, MULAI), _pangkat(G.III_B, USAI)


@pytest.mark.parametrize("jenis", [J.PENURUNAN_PANGKAT_1_TAHUN, J.PENURUNAN_PANGKAT_3_TAHUN])
def test_pangkat_tidak_diketahui_sejak_hukuman_sampai_baris_berikutnya(jenis: JenisHukuman) -> None:
    p = _terhukum(jenis)
    assert [(t.kode, t.jalur, t.medan, t.sejak) for t in contradictions(p)] == [
        ("hukuman-tak-tercatat", "hukuman[0].mulai", ("pangkat",), MULAI)
    ]
    assert [golongan(p).pada(d) for d in (MULAI - SEHARI, MULAI, date(2026, 1, 1))] == [G.III_B, None, None]
    assert [tmt_pangkat(p).pada(d) for d in (MULAI - SEHARI, MULAI)] == [date(2016, 4, 1), None]
    assert evaluate(KP_REGULER, p).pada(date(2026, 10, 1)) is Putusan.BTL
    for g in (G.III_B, G.III_C):  # the next row tells
        lagi = _terhukum(jenis, _pangkat(g, date(2021, 4, 1)))
        assert [golongan(lagi).pada(d) for d in (MULAI, date(2021, 3, 31), date(2021, 4, 1))] == [None, None, g]
        assert tmt_pangkat(lagi).pada(date(2021, 4, 1)) == (None if g is G.III_B else date(2021, 4, 1))

    turun = _terhukum(jenis, _pangkat(G.III_A, date(2023, 4, 1)))  # when the sanction is over
    assert golongan(turun).pada(date(2023, 4, 1)) is None


def test_hukuman_yang_tercatat_pada_pangkatnya() -> None:
    jenis = J.PENURUNAN_PANGKAT_1_TAHUN
    assert contradictions(_terhukum(jenis, TURUN_3A, KEMBALI_3B)) == ()
    lebih_dahulu = _pangkat(G.III_A, date(2019, 5, 1))  # the decree of the rank is the older one
    assert contradictions(_terhukum(jenis, lebih_dahulu, KEMBALI_3B)) == ()
    assert contradictions(_terhukum(jenis, dibatalkan=USAI)) == ()
    assert contradictions(_terhukum(None)) == contradictions(_terhukum(J.PENGAKTIFAN)) == ()
    menyusul = _terhukum(jenis, _pangkat(G.III_A, date(2019, 7, 1)), KEMBALI_3B)
    assert [t.sejak for t in contradictions(menyusul)] == [MULAI]
    assert [golongan(menyusul).pada(d) for d in (MULAI, date(2019, 7, 1), USAI)] == [None, G.III_A, G.III_B]
    pertama = evolve(DIA, pangkat=[_pangkat(G.III_A, MULAI), KEMBALI_3B], hukuman=_terhukum(jenis).hukuman)
    assert contradictions(pertama) == ()  # no row tells what was before it
    sesudahnya = evolve(pertama, pangkat=[_pangkat(G.III_A, MULAI + SEHARI)])
    assert contradictions(sesudahnya) == ()
    sehari = evolve(DIA, pangkat=[*(DIA.pangkat or ()), _pangkat(G.III_C, MULAI)], hukuman=_terhukum(jenis).hukuman)
    assert golongan(sehari).pada(MULAI) is None  # raised on the very day, so one of the two is wrong


@pytest.mark.parametrize(("sampai", "sejak"), [(USAI, USAI), (None, USAI), (date(2020, 9, 1), date(2020, 9, 1))])
def test_kembalinya_pangkat_yang_tidak_tercatat(sampai: date | None, sejak: date) -> None:
    p = _terhukum(J.PENURUNAN_PANGKAT_1_TAHUN, TURUN_3A, sampai=sampai)
    assert [(t.kode, t.sejak) for t in contradictions(p)] == [("hukuman-selesai-tak-tercatat", sejak)]
    assert [golongan(p).pada(d) for d in (MULAI, sejak - SEHARI, sejak)] == [G.III_A, G.III_A, None]
    kembali = _terhukum(J.PENURUNAN_PANGKAT_1_TAHUN, TURUN_3A, _pangkat(G.III_B, date(2021, 4, 1)), sampai=sampai)
    assert [golongan(kembali).pada(d) for d in (sejak, date(2021, 4, 1))] == [None, G.III_B]
    assert (
        contradictions(_terhukum(J.PENURUNAN_PANGKAT_1_TAHUN, TURUN_3A, _pangkat(G.III_B, sejak), sampai=sampai)) == ()
    )


def test_dua_hukuman_dua_penurunan() -> None:
    """One fall tells of one sanction, the first one first."""
    p = _terhukum(J.PENURUNAN_PANGKAT_1_TAHUN, TURUN_3A, KEMBALI_3B)
    kedua = HukumanDisiplin(J.PENURUNAN_PANGKAT_3_TAHUN, None, date(2022, 1, 1), date(2025, 1, 1))
    dua = evolve(p, hukuman=[*(p.hukuman or ()), kedua])
    assert [t.sejak for t in contradictions(dua)] == [date(2022, 1, 1)]
    baru = [_pangkat(G.III_A, date(2022, 1, 1)), _pangkat(G.III_B, date(2025, 1, 1))]
    assert contradictions(evolve(dua, pangkat=[*(p.pangkat or ()), *baru])) == ()


def _jabat(jenjang: Jenjang | None, tmt: date, **isi: Any) -> Penugasan:
    return Penugasan(Jabatan("Jabatan lain", jenjang), tmt, **isi)


TURUNKAN = (J.PEMINDAHAN_PENURUNAN_JABATAN, J.PENURUNAN_JABATAN_12_BULAN)
BEBASKAN = (J.PEMBEBASAN_JABATAN, J.PEMBEBASAN_JABATAN_12_BULAN)


@pytest.mark.parametrize("jenis", [*TURUNKAN, *BEBASKAN])
def test_jabatan_tidak_diketahui_sejak_hukuman_sampai_baris_berikutnya(jenis: JenisHukuman) -> None:
    p = evolve(_terhukum(jenis), cltn=(), tugas_belajar=(), jabatan_lengkap=True)
    assert [(t.kode, t.medan, t.sejak) for t in contradictions(p)] == [("hukuman-tak-tercatat", ("jabatan",), MULAI)]
    assert [dijabat(p).pada(d) for d in (MULAI - SEHARI, MULAI, date(2026, 1, 1))] == [KABID, None, None]
    assert golongan(p).pada(MULAI) is G.III_B
    kasi = _jabat(Jenjang.PENGAWAS, date(2021, 4, 1))
    lagi = evolve(p, jabatan=[*(p.jabatan or ()), kasi])
    assert [dijabat(lagi).pada(d) for d in (MULAI, date(2021, 4, 1))] == [None, kasi.jabatan]
    assert contradictions(evolve(p, jabatan=[*(p.jabatan or ()), _jabat(None, MULAI)])) == ()
    plt = evolve(p, jabatan=[*(p.jabatan or ()), _jabat(None, MULAI, jenis=JenisPenugasan.PLT)])
    assert [t.sejak for t in contradictions(plt)] == [MULAI]  # to act in a post is not to hold it
    assert [dijabat(plt).pada(d) for d in (MULAI - SEHARI, MULAI)] == [KABID, None]
    assert contradictions(evolve(p, jabatan=[_jabat(Jenjang.PENGAWAS, BARU)])) == ()
    habis = [Penugasan(KABID, date(2015, 1, 5), sampai=MULAI)]
    assert contradictions(evolve(p, jabatan=habis)) == ()


@pytest.mark.parametrize(
    ("jenis", "dahulu", "kini", "bertentangan"),
    [
        *((j, Jenjang.ADMINISTRATOR, Jenjang.PELAKSANA, False) for j in (*TURUNKAN, *BEBASKAN)),
        *((j, Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS, j in BEBASKAN) for j in (*TURUNKAN, *BEBASKAN)),
        *((j, Jenjang.AHLI_MADYA, Jenjang.AHLI_MUDA, j in BEBASKAN) for j in (*TURUNKAN, *BEBASKAN)),
        *((j, Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR, True) for j in (*TURUNKAN, *BEBASKAN)),
        *((j, Jenjang.PENGAWAS, Jenjang.PENGAWAS, True) for j in TURUNKAN),
        *((j, Jenjang.ADMINISTRATOR, Jenjang.AHLI_MUDA, True) for j in TURUNKAN),
        *((j, None, Jenjang.PENGAWAS, True) for j in TURUNKAN),
        *((j, Jenjang.ADMINISTRATOR, None, True) for j in (*TURUNKAN, *BEBASKAN)),
    ],
)
def test_jabatan_yang_sudah_lebih_rendah(
    jenis: JenisHukuman, dahulu: Jenjang | None, kini: Jenjang | None, bertentangan: bool
) -> None:
    """The row may be older than the day on which the sanction is in force."""
    p = evolve(_terhukum(jenis), jabatan=[_jabat(dahulu, date(2014, 1, 1)), _jabat(kini, date(2019, 5, 20))])
    assert bool(contradictions(p)) is bertentangan
    satu = evolve(p, jabatan=[_jabat(kini, date(2019, 5, 20))])
    assert bool(contradictions(satu)) is not (jenis in BEBASKAN and kini is Jenjang.PELAKSANA)


def test_pangkat_dan_jabatan_sekaligus_dan_riwayat_yang_gugur() -> None:
    p = _terhukum(J.PENURUNAN_PANGKAT_1_TAHUN)
    bebas = HukumanDisiplin(J.PEMBEBASAN_JABATAN, None, date(2021, 1, 1))
    dua = evolve(p, hukuman=[*(p.hukuman or ()), bebas])
    assert {t.medan for t in contradictions(dua)} == {("pangkat",), ("jabatan",)}
    assert (golongan(dua).pada(MULAI), dijabat(dua).pada(date(2021, 1, 1))) == (None, None)
    gugur = evolve(p, pangkat=[_pangkat(G.II_A, LAMA), *(p.pangkat or ())])
    assert gugur.as_known().pangkat is None
    assert pickle.loads(pickle.dumps(dua.as_known())) == dua.as_known()


def test_sekali_dihukum_berkali_kali_tetap_hari_yang_pertama() -> None:
    p = _terhukum(J.PENURUNAN_PANGKAT_1_TAHUN)
    lagi = evolve(p, hukuman=[*(p.hukuman or ()), HukumanDisiplin(J.PENURUNAN_PANGKAT_1_TAHUN, None, BARU)])
    assert golongan(lagi).pada(MULAI) is None
    bebas = [HukumanDisiplin(J.PEMBEBASAN_JABATAN, None, d) for d in (MULAI, BARU)]
    jabatan = evolve(p, hukuman=bebas)
    assert [dijabat(jabatan).pada(d) for d in (MULAI - SEHARI, MULAI)] == [KABID, None]


def test_pangkat_yang_turun_tidak_menaikkan() -> None:
    assert Putusan.MS not in set(evaluate(KP_REGULER, TURUN).putusan.nilai)


def test_yang_bertentangan_bukan_bukti() -> None:
    """A record that says what cannot be is read as far as it is known, and what is left of it is evidence."""
    p = Pegawai(
        tmt_cpns=date(2012, 3, 1),
        tmt_pns=date(2010, 3, 1),
        pendidikan=[Ijazah(Pendidikan.S1, date(2009, 8, 1))],
    )
    assert contradictions(p)
    bukti = evidence(pendidikan >= Pendidikan.S1, p, pada=date(2026, 1, 1))
    assert [b.jalur for b in bukti.baris[0].butir] == ["pendidikan[0]"]
    (baris,) = evidence(pns, p, pada=date(2026, 1, 1)).baris
    assert (baris.butir, bool(baris.belum)) == ((), True)
