"""Discipline: the ladders of two regimes step by step, the transition between them, and taking effect."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.disiplin import JenisHukuman, RezimDisiplin
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kalender import KalenderKerja
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.galat import BelumDiatur, GalatBentuk, GalatTanya
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.putusan import evaluate
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.disiplin import (
    MulaiBerlaku,
    RekapAbsen,
    Sanksi,
    count_absence,
    impose,
    impose_unreported_wealth,
    list_kinds,
    take_effect,
)
from karier_asn.rules.merit.disiplin import CATATAN_BUKAN_PEJABAT, CATATAN_LIHAT_BALIK, CATATAN_PADANAN
from karier_asn.uji.strategi import tanggal
from tests.dokumen_sah import sah
from tests.rules.lihat_balik import TIDAK_PERNAH

J = JenisHukuman
RINGAN, SEDANG, BERAT = TingkatHukuman
KINI, DULU = date(2026, 11, 21), date(2021, 8, 30)
PP_GAJI = Peraturan("PP Gaji", "Contoh", date(2027, 1, 1), Cara.INGATAN, KINI)
SESUDAH_PP_GAJI = date(2027, 1, 1)


# --- kinds -------------------------------------------------------------------------------------------------


def test_jenis_hukuman_sedang_menunggu_pp_gaji() -> None:
    sedang = [j for j in list_kinds(KINI).dasar if j.tingkat is SEDANG]
    assert sedang == [J.PENUNDAAN_KGB, J.PENUNDAAN_KP, J.PENURUNAN_PANGKAT_1_TAHUN]
    assert str(list_kinds(KINI).dasar[J.PENUNDAAN_KP]) == "PP 53/2010 Pasal 7 ayat (3) huruf b"
    nanti = [j for j in list_kinds(SESUDAH_PP_GAJI, PP_GAJI).dasar if j.tingkat is SEDANG]
    assert nanti == [J.POTONG_TUNKIN_6_BULAN, J.POTONG_TUNKIN_9_BULAN, J.POTONG_TUNKIN_12_BULAN]
    assert list(list_kinds(SESUDAH_PP_GAJI - SEHARI, PP_GAJI).dasar) == list(list_kinds(KINI).dasar)


def test_jenis_hukuman_berat_berganti_dengan_pp_94_2021() -> None:
    assert J.PENURUNAN_PANGKAT_3_TAHUN in list_kinds(DULU).dasar
    assert J.PENURUNAN_PANGKAT_3_TAHUN not in list_kinds(DULU + SEHARI).dasar
    assert str(list_kinds(KINI).dasar[J.PEMBERHENTIAN_DENGAN_HORMAT]) == "PP 94/2021 Pasal 8 ayat (4) huruf c"
    assert str(list_kinds(DULU).dasar[J.PEMBERHENTIAN_DENGAN_HORMAT]) == "PP 53/2010 Pasal 7 ayat (4) huruf d"


@given(tanggal(date(2010, 6, 6)))
def test_jenis_yang_berlaku_disebut_peraturan_yang_berlaku(d: date) -> None:
    for pp_gaji in (None, PP_GAJI):
        jenis = list_kinds(d, pp_gaji).dasar
        assert {j.tingkat for j in jenis} == set(TingkatHukuman)
        assert list(jenis) == sorted(jenis, key=lambda j: list(TingkatHukuman).index(j.tingkat))
        for j, dasar in jenis.items():
            assert dasar.mulai <= d < dasar.sampai
            assert RezimDisiplin(dasar.peraturan.nama) in j.rezim


def test_sebelum_pp_53_2010_belum_diatur() -> None:
    with pytest.raises(BelumDiatur, match="2010-06-06"):
        list_kinds(date(2010, 6, 5)).dasar


# --- absence -----------------------------------------------------------------------------------------------

TANGGA_2021 = [
    (0, None),
    (2, None),
    (3, J.TEGURAN_LISAN),
    (4, J.TEGURAN_TERTULIS),
    (6, J.TEGURAN_TERTULIS),
    (7, J.TIDAK_PUAS),
    (10, J.TIDAK_PUAS),
    (11, J.POTONG_TUNKIN_6_BULAN),
    (13, J.POTONG_TUNKIN_6_BULAN),
    (14, J.POTONG_TUNKIN_9_BULAN),
    (16, J.POTONG_TUNKIN_9_BULAN),
    (17, J.POTONG_TUNKIN_12_BULAN),
    (20, J.POTONG_TUNKIN_12_BULAN),
    (21, J.PENURUNAN_JABATAN_12_BULAN),
    (24, J.PENURUNAN_JABATAN_12_BULAN),
    (25, J.PEMBEBASAN_JABATAN_12_BULAN),
    (27, J.PEMBEBASAN_JABATAN_12_BULAN),
    (28, J.PEMBERHENTIAN_DENGAN_HORMAT),
    (200, J.PEMBERHENTIAN_DENGAN_HORMAT),
]
TANGGA_2010 = [
    (4, None),
    (5, J.TEGURAN_LISAN),
    (6, J.TEGURAN_TERTULIS),
    (10, J.TEGURAN_TERTULIS),
    (11, J.TIDAK_PUAS),
    (15, J.TIDAK_PUAS),
    (16, J.PENUNDAAN_KGB),
    (20, J.PENUNDAAN_KGB),
    (21, J.PENUNDAAN_KP),
    (25, J.PENUNDAAN_KP),
    (26, J.PENURUNAN_PANGKAT_1_TAHUN),
    (30, J.PENURUNAN_PANGKAT_1_TAHUN),
    (31, J.PENURUNAN_PANGKAT_3_TAHUN),
    (35, J.PENURUNAN_PANGKAT_3_TAHUN),
    (36, J.PEMINDAHAN_PENURUNAN_JABATAN),
    (40, J.PEMINDAHAN_PENURUNAN_JABATAN),
    (41, J.PEMBEBASAN_JABATAN),
    (45, J.PEMBEBASAN_JABATAN),
]
PENGGANTI = {
    J.POTONG_TUNKIN_6_BULAN: J.PENUNDAAN_KGB,
    J.POTONG_TUNKIN_9_BULAN: J.PENUNDAAN_KP,
    J.POTONG_TUNKIN_12_BULAN: J.PENURUNAN_PANGKAT_1_TAHUN,
}


@pytest.mark.parametrize(("hari", "jenis"), TANGGA_2021)
def test_tangga_pp_94_2021(hari: int, jenis: JenisHukuman | None) -> None:
    """D802 and both ends of each step; until there is a PP on pay the medium steps of PP 53/2010 take their place."""
    nanti, kini = impose(RekapAbsen(hari), SESUDAH_PP_GAJI, pp_gaji=PP_GAJI), impose(RekapAbsen(hari), KINI)
    assert (nanti and nanti.jenis[0]) == jenis
    assert (kini and kini.jenis[0]) == PENGGANTI.get(jenis, jenis) if jenis else kini is None
    assert kini is None or (str(kini.dasar) == "PP 94/2021 Pasal 42 ayat (2)") == (kini.tingkat is SEDANG)


@pytest.mark.parametrize(("hari", "jenis"), TANGGA_2010)
def test_tangga_pp_53_2010(hari: int, jenis: JenisHukuman | None) -> None:
    sanksi = impose(RekapAbsen(hari, hari), DULU)
    assert (sanksi and sanksi.jenis) == (jenis and (jenis,))


def test_tangga_pp_53_2010_di_ujungnya() -> None:
    """The last step leaves a choice; two steps are for holders of a post only."""
    akhir = impose(RekapAbsen(46), DULU)
    assert akhir is not None
    assert akhir.jenis == (J.PEMBERHENTIAN_DENGAN_HORMAT, J.PEMBERHENTIAN_TIDAK_HORMAT)
    assert str(akhir.dasar) == "PP 53/2010 Pasal 10 angka 9 huruf d"
    for hari in (36, 45):
        staf = impose(RekapAbsen(hari), DULU, pejabat=False)
        assert staf is not None
        assert (staf.tingkat, staf.jenis) == (BERAT, ())
        assert staf.catatan
    assert impose(RekapAbsen(35), DULU, pejabat=False) == impose(RekapAbsen(35), DULU)
    assert impose(RekapAbsen(46), DULU, pejabat=False) == akhir


def test_sepuluh_hari_berturut() -> None:
    """D806: ten working days on end in December, none in January; nine are not enough."""
    desember = [date(2026, 12, h) for h in range(14, 26)]
    rekap = count_absence(desember, date(2027, 1, 31))
    assert rekap == RekapAbsen(hari=0, berturut=10)
    sanksi = impose(rekap, date(2027, 1, 31))
    assert sanksi is not None
    assert sanksi.jenis == (J.PEMBERHENTIAN_DENGAN_HORMAT,)
    assert str(sanksi.dasar) == "PP 94/2021 Pasal 11 ayat (2) huruf d angka 4"
    assert impose(RekapAbsen(0, 9), KINI) is None


@given(st.integers(0, 60), st.integers(0, 20), tanggal(date(2010, 6, 6)), st.booleans())
def test_tangga_absen_tidak_pernah_turun(hari: int, berturut: int, d: date, pejabat: bool) -> None:
    """One more day of absence never makes the sanction lighter."""

    urut = list(list_kinds(d).dasar)

    def berat(sanksi: Sanksi | None) -> tuple[int, int]:
        if sanksi is None:
            return (-1, 0)
        jenis = sanksi.jenis[0] if sanksi.jenis else J.PEMINDAHAN_PENURUNAN_JABATAN
        return list(TingkatHukuman).index(sanksi.tingkat), urut.index(jenis)

    kini = berat(impose(RekapAbsen(hari, berturut), d, pejabat=pejabat))
    assert kini <= berat(impose(RekapAbsen(hari + 1, berturut), d, pejabat=pejabat))
    assert kini <= berat(impose(RekapAbsen(hari, berturut + 1), d, pejabat=pejabat))


def test_hari_negatif() -> None:
    for hari, berturut in ((-1, 0), (0, -1)):
        with pytest.raises(GalatBentuk, match="tidak boleh negatif") as galat:
            RekapAbsen(hari, berturut)
        assert [(m.jalur, m.kode) for m in galat.value.masalah] == [("hari", "hari-negatif")]


def test_rekap_absen() -> None:
    """A weekend does not break a run, a day of work does; holidays are the caller's."""
    jumat, senin, rabu = date(2026, 11, 6), date(2026, 11, 9), date(2026, 11, 11)
    assert count_absence([senin, jumat, rabu, senin, date(2026, 11, 7)], KINI) == RekapAbsen(3, 2)
    selasa_libur = count_absence([senin, rabu], KINI, lambda d: d.weekday() < 5 and d != date(2026, 11, 10))
    assert selasa_libur == RekapAbsen(2, 2)
    assert count_absence([], KINI) == RekapAbsen(0, 0)
    assert count_absence([rabu], senin) == RekapAbsen(0, 0)


@given(
    st.lists(tanggal(date(2026, 1, 1), date(2026, 12, 31)), max_size=30), tanggal(date(2026, 1, 1), date(2026, 12, 31))
)
def test_hari_absen_tambahan_tidak_mengurangi_rekap(absen: list[date], d: date) -> None:
    akhir = date(2026, 12, 31)
    sebelum, sesudah = count_absence(absen, akhir), count_absence([*absen, d], akhir)
    assert sebelum.hari <= sesudah.hari <= sebelum.hari + 1
    assert sebelum.berturut <= sesudah.berturut
    assert count_absence(absen[::-1], akhir) == sebelum


# --- taking effect, reports of wealth, looking back --------------------------------------------------------


def test_hari_ke_15() -> None:
    """D810 counts the day of receipt; a personnel system counts working days after it."""
    assert take_effect(date(2025, 11, 1)).termasuk_hari_terima == date(2025, 11, 15)
    assert take_effect(date(2026, 7, 14)) == MulaiBerlaku(
        hari_kerja=date(2026, 8, 4), hari_kalender=date(2026, 7, 29), termasuk_hari_terima=date(2026, 7, 28)
    )
    libur = take_effect(date(2026, 7, 14), lambda d: d.weekday() < 5 and d != date(2026, 8, 3))
    assert libur.hari_kerja == date(2026, 8, 5)


@pytest.mark.parametrize(
    ("jenjang", "tingkat", "dasar"),
    [
        (Jenjang.JPT_PRATAMA, BERAT, "PP 94/2021 Pasal 11 ayat (2) huruf c"),  # D808
        (Jenjang.JPT_UTAMA, BERAT, "PP 94/2021 Pasal 11 ayat (2) huruf c"),
        (Jenjang.PENGAWAS, BERAT, "PP 94/2021 Pasal 11 ayat (2) huruf c"),
        (Jenjang.ADMINISTRATOR, SEDANG, "PP 94/2021 Pasal 10 ayat (2) huruf e"),
        (Jenjang.AHLI_MUDA, SEDANG, "PP 94/2021 Pasal 10 ayat (2) huruf e"),
    ],
)
def test_lhkpn(jenjang: Jenjang, tingkat: TingkatHukuman, dasar: str) -> None:
    sanksi = impose_unreported_wealth(jenjang, KINI)
    assert (sanksi.tingkat, str(sanksi.dasar)) == (tingkat, dasar)
    assert sanksi.jenis == tuple(j for j in list_kinds(KINI).dasar if j.tingkat is tingkat)


def test_ketentuan_pp_94_2021_tidak_berlaku_surut() -> None:
    for tanya in (lambda: take_effect(DULU), lambda: impose_unreported_wealth(Jenjang.JPT_MADYA, DULU)):
        with pytest.raises(BelumDiatur, match="2021-08-31"):
            tanya()


def test_tidak_pernah_dihukum_menghitung_teguran() -> None:
    teguran = HukumanDisiplin(J.TEGURAN_LISAN, RINGAN, date(2024, 1, 1))
    assert evaluate(TIDAK_PERNAH, Pegawai(hukuman=(teguran,))).pada(KINI) is Putusan.TMS
    assert evaluate(TIDAK_PERNAH, Pegawai(hukuman=())).pada(KINI) is Putusan.MS
    assert evaluate(TIDAK_PERNAH, Pegawai()).pada(KINI) is Putusan.BTL


def test_catatan_diterjemahkan() -> None:
    for catatan in (CATATAN_LIHAT_BALIK, CATATAN_PADANAN, CATATAN_BUKAN_PEJABAT):
        assert INGGRIS(catatan) != catatan


# --- words, documents --------------------------------------------------------------------------------------

LIBUR = KalenderKerja(date(2026, 1, 1), date(2027, 1, 1), (date(2026, 8, 3),))


def test_kalender_kerja_ialah_hari_kerja() -> None:
    assert take_effect(date(2026, 7, 14), LIBUR).hari_kerja == date(2026, 8, 5)
    assert count_absence([date(2026, 7, 31), date(2026, 8, 3), date(2026, 8, 4)], KINI, LIBUR) == RekapAbsen(2, 2)
    with pytest.raises(GalatTanya, match="Kalender kerja"):
        take_effect(date(2026, 12, 20), LIBUR)


PADANAN = impose(RekapAbsen(12), KINI)
TANPA_JENIS = impose(RekapAbsen(36), DULU, pejabat=False)
PILIHAN = impose(RekapAbsen(46), DULU)


def test_laporan() -> None:
    assert list_kinds(KINI).report().splitlines()[1] == "  ringan  TEGURAN LISAN (PP 94/2021 Pasal 8 ayat (2) huruf a)"
    assert "kinds of disciplinary sanction 2026-11-21" in list_kinds(KINI).report(INGGRIS)
    assert PADANAN is not None
    assert "PENUNDAAN KGB" in PADANAN.report()
    assert INGGRIS(CATATAN_PADANAN) in PADANAN.report(INGGRIS)
    assert TANPA_JENIS is not None
    assert TANPA_JENIS.report().startswith("hukuman disiplin berat: jenisnya tidak disebut (PP 53/2010 Pasal 10")
    assert PILIHAN is not None
    assert " atau PEMBERHENTIAN TIDAK DENGAN HORMAT" in PILIHAN.report()
    assert " or PEMBERHENTIAN TIDAK DENGAN HORMAT" in PILIHAN.report(INGGRIS)
    assert RekapAbsen(13, 8).report().endswith("dalam setahun: 13; paling lama berturut-turut: 8")
    assert "longest run on end: 8" in RekapAbsen(13, 8).report(INGGRIS)
    berlaku = take_effect(date(2026, 7, 14))
    assert "2026-08-04  menurut hari kerja" in berlaku.report()
    assert "2026-07-28  counting the day of receipt" in berlaku.report(INGGRIS)


@pytest.mark.parametrize(
    ("benda", "nama"),
    [
        (list_kinds(KINI), "jenis-hukuman"),
        (PADANAN, "sanksi"),
        (TANPA_JENIS, "sanksi"),
        (RekapAbsen(13, 8), "rekap-absen"),
        (take_effect(date(2026, 7, 14)), "mulai-berlaku"),
    ],
)
def test_dokumen_sesuai_skemanya(benda: Any, nama: str) -> None:
    assert benda.document("d-1") == sah(benda.document("d-1"), nama, "d-1")
