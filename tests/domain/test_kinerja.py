from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.kinerja import (
    KUADRAN,
    SKALA,
    ArahTren,
    Aspek,
    SkalaKinerja,
    Sorotan,
    TahunTren,
    kekuatan,
    kelemahan,
    kuadran,
    nilai_pp_30,
    nilai_pp_46,
    predikat_pp_30,
    predikat_pp_46,
    tren,
)
from karier_asn.domain.pegawai import Pegawai, Penilaian
from karier_asn.domain.rekam import PenilaianPeriodik
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.engine.galat import GalatBentuk

DI_BAWAH, SESUAI, DI_ATAS = Ekspektasi
SANGAT_KURANG, KURANG, CUKUP, BAIK, SANGAT_BAIK = Predikat


@pytest.mark.parametrize(
    ("hari", "skala"),
    [
        (date(2013, 12, 31), None),
        (date(2014, 1, 1), SkalaKinerja.PP_46_2011),
        (date(2021, 6, 30), SkalaKinerja.PP_46_2011),
        (date(2021, 7, 1), SkalaKinerja.PP_30_2019),
        (date(2021, 12, 31), SkalaKinerja.PP_30_2019),
        (date(2022, 1, 1), SkalaKinerja.PERMENPANRB_6_2022),
    ],
)
def test_skala_menurut_hari(hari: date, skala: SkalaKinerja | None) -> None:
    assert SKALA.pada(hari) is skala


@pytest.mark.parametrize(
    ("nilai", "predikat"),
    [
        ("0", SANGAT_KURANG), ("50", SANGAT_KURANG), ("50.5", SANGAT_KURANG), ("51", KURANG), ("60", KURANG),
        ("60.99", KURANG), ("61", CUKUP), ("75", CUKUP), ("75.5", CUKUP), ("76", BAIK), ("90", BAIK), ("90.5", BAIK),
        ("91", SANGAT_BAIK), ("100", SANGAT_BAIK), ("110", SANGAT_BAIK),
    ],
)  # fmt: skip
def test_pp_46_2011_pasal_17(nilai: str, predikat: Predikat) -> None:
    assert predikat_pp_46(Decimal(nilai)) is predikat


@pytest.mark.parametrize(
    ("nilai", "ide", "predikat"),
    [
        ("0", None, SANGAT_KURANG), ("49.99", True, SANGAT_KURANG), ("50", None, KURANG), ("69.99", None, KURANG),
        ("70", None, CUKUP), ("89.99", None, CUKUP), ("90", None, BAIK), ("109.99", True, BAIK),
        ("110", True, SANGAT_BAIK), ("110", False, BAIK), ("110", None, None), ("120", True, SANGAT_BAIK),
        ("120", False, BAIK),
    ],
)  # fmt: skip
def test_pp_30_2019_pasal_41_ayat_5(nilai: str, ide: bool | None, predikat: Predikat | None) -> None:
    assert predikat_pp_30(Decimal(nilai), ide) is predikat


@pytest.mark.parametrize("nilai", ["-0.01", "120.01", "NaN", "Infinity"])
def test_di_luar_skala(nilai: str) -> None:
    with pytest.raises(GalatBentuk):
        predikat_pp_30(Decimal(nilai))


@pytest.mark.parametrize("nilai", ["-1", "NaN", "Infinity"])
def test_di_luar_skala_pp_46(nilai: str) -> None:
    with pytest.raises(GalatBentuk):
        predikat_pp_46(Decimal(nilai))


@given(st.decimals(0, 120, places=2), st.decimals(0, 120, places=2))
def test_nilai_lebih_tinggi_tidak_berpredikat_lebih_rendah(a: Decimal, b: Decimal) -> None:
    rendah, tinggi = sorted((a, b))
    assert predikat_pp_46(rendah) <= predikat_pp_46(tinggi)
    for ide in (True, False):
        kiri, kanan = predikat_pp_30(rendah, ide), predikat_pp_30(tinggi, ide)
        assert kiri is not None
        assert kanan is not None
        assert kiri <= kanan


def test_bobot() -> None:
    assert nilai_pp_46(Decimal(100), Decimal(50)) == 80
    assert nilai_pp_30(Decimal(100), Decimal(50), dengan_survei=False) == 85
    assert nilai_pp_30(Decimal(100), Decimal(50), dengan_survei=True) == 80


def test_kuadran_lengkap_dan_tidak_setangkup() -> None:
    assert set(KUADRAN) == set(product(Ekspektasi, Ekspektasi))
    assert kuadran(DI_ATAS, DI_BAWAH) is KURANG  # misconduct, however good the result
    assert kuadran(DI_BAWAH, DI_ATAS) is CUKUP
    assert kuadran(DI_BAWAH, DI_BAWAH) is SANGAT_KURANG
    assert kuadran(None, SESUAI) is kuadran(SESUAI, None) is None


@given(st.sampled_from(Ekspektasi), st.sampled_from(Ekspektasi), st.sampled_from(Ekspektasi))
def test_rating_lebih_baik_tidak_berpredikat_lebih_rendah(a: Ekspektasi, b: Ekspektasi, c: Ekspektasi) -> None:
    rendah, tinggi = sorted((a, b))
    assert KUADRAN[rendah, c] <= KUADRAN[tinggi, c]
    assert KUADRAN[c, rendah] <= KUADRAN[c, tinggi]


TAHUNAN = (
    Penilaian(2023, KURANG, SESUAI, DI_BAWAH, "sering terlambat"),
    Penilaian(2024, BAIK, SESUAI, SESUAI),
    Penilaian(2025, SANGAT_BAIK, DI_ATAS, DI_ATAS, "menjadi rujukan tim"),
)
TRIWULAN = PenilaianPeriodik(date(2024, 7, 1), date(2024, 10, 1), CUKUP, DI_BAWAH, SESUAI, "laporan tertunda")


def test_kekuatan_dan_kelemahan_dengan_umpan_baliknya() -> None:
    pegawai = Pegawai(penilaian=TAHUNAN, penilaian_periodik=(TRIWULAN,))
    sampai = date(2026, 1, 1)
    assert kekuatan(pegawai) == (
        Sorotan(date(2025, 1, 1), sampai, Aspek.HASIL_KERJA, DI_ATAS, "menjadi rujukan tim"),
        Sorotan(date(2025, 1, 1), sampai, Aspek.PERILAKU_KERJA, DI_ATAS, "menjadi rujukan tim"),
    )
    assert kelemahan(pegawai) == (
        Sorotan(date(2023, 1, 1), date(2024, 1, 1), Aspek.PERILAKU_KERJA, DI_BAWAH, "sering terlambat"),
        Sorotan(TRIWULAN.mulai, TRIWULAN.sampai, Aspek.HASIL_KERJA, DI_BAWAH, "laporan tertunda"),
    )


def test_tanpa_penilaian_bukan_tanpa_kelemahan() -> None:
    assert kelemahan(Pegawai()) is None
    assert kekuatan(Pegawai()) is None
    assert tren(Pegawai(), Aspek.PREDIKAT, 2023, 2025) is None
    assert kelemahan(Pegawai(penilaian=())) == ()


@pytest.mark.parametrize(
    ("predikat", "arah"),
    [
        ((KURANG, BAIK, SANGAT_BAIK), ArahTren.NAIK),
        ((KURANG, BAIK, BAIK), ArahTren.NAIK),
        ((BAIK, BAIK, BAIK), ArahTren.TETAP),
        ((BAIK, BAIK, KURANG), ArahTren.TURUN),
        ((BAIK, KURANG, BAIK), ArahTren.BERUBAH),
        ((BAIK, None, BAIK), None),
    ],
)
def test_arah(predikat: tuple[Predikat | None, ...], arah: ArahTren | None) -> None:
    penilaian = tuple(Penilaian(tahun, p) for tahun, p in enumerate(predikat, start=2023))
    hasil = tren(Pegawai(penilaian=penilaian), Aspek.PREDIKAT, 2023, 2025)
    assert hasil is not None
    assert hasil.arah is arah


def test_tren_menyimpan_umpan_balik_dan_tahun_kosong() -> None:
    pegawai = Pegawai(penilaian=TAHUNAN)
    hasil = tren(pegawai, Aspek.PERILAKU_KERJA, 2022, 2023)
    assert hasil is not None
    assert hasil.nilai == (TahunTren(2022), TahunTren(2023, DI_BAWAH, "sering terlambat"))
    assert hasil.arah is None
    satu_tahun = tren(pegawai, Aspek.HASIL_KERJA, 2025, 2025)
    assert satu_tahun is not None
    assert satu_tahun.arah is None
