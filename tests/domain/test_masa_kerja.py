from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.masa import tambah

masa_kerja = st.builds(MasaKerja, st.integers(0, 60), st.integers(0, 11))


@given(masa_kerja, masa_kerja)
def test_jumlah_dan_selisih(a: MasaKerja, b: MasaKerja) -> None:
    assert (a + b) - b == a
    assert (a + b).jumlah_bulan == a.jumlah_bulan + b.jumlah_bulan
    assert (a < b) is (a.jumlah_bulan < b.jumlah_bulan)


@given(masa_kerja)
def test_tulisan_terbaca_kembali(a: MasaKerja) -> None:
    assert MasaKerja.baca(a.format()) == a
    assert MasaKerja.dari_bulan(a.jumlah_bulan) == a
    assert tambah(date(2000, 1, 1), a.masa).year == 2000 + a.tahun


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("8 Tahun 1 Bulan", MasaKerja(8, 1)),
        (" 12 thn. 0 bln. ", MasaKerja(12)),
        ("3TH 11BL", MasaKerja(3, 11)),
        ("5 tahun", MasaKerja(5)),
    ],
)
def test_baca(teks: str, hasil: MasaKerja) -> None:
    assert MasaKerja.baca(teks) == hasil


@pytest.mark.parametrize("teks", ["", "8", "tahun", "8 tahun 12 bulan", "-1 tahun 0 bulan", "٨ tahun"])
def test_tidak_terbaca(teks: str) -> None:
    with pytest.raises(GalatBentuk):
        MasaKerja.baca(teks)


def test_semua_kesalahan_sekaligus() -> None:
    with pytest.raises(GalatBentuk) as galat:
        MasaKerja(-1, 12)
    assert [(m.jalur, m.kode) for m in galat.value.masalah] == [
        ("tahun", "tahun-negatif"),
        ("bulan", "bulan-di-luar-batas"),
    ]


def test_pengurangan_di_bawah_nol_bukan_urusan_kelas_ini() -> None:
    with pytest.raises(GalatBentuk):
        MasaKerja(4) - MasaKerja(5)
