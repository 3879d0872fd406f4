from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, Masa, bulan, hari, tahun, tambah
from karier_asn.engine.tetangga import bertetangga as ada_tetangga
from karier_asn.engine.tetangga import di_atas, di_bawah
from karier_asn.uji.strategi import masa, tanggal
from tests.engine.contoh import Mutu

bertetangga = st.one_of(
    st.integers(-5, 5),
    st.decimals(0, 200, places=3),
    st.fractions(0, 9),
    tanggal(),
    st.sampled_from(Mutu),
    masa(),
)


@given(bertetangga)
def test_tetangga_mengapit(v: Any) -> None:
    atas, bawah = di_atas(v), di_bawah(v)
    assert atas is None or (type(atas), v < atas) == (type(v), True)
    assert bawah is None or (type(bawah), bawah < v) == (type(v), True)


@given(st.one_of(st.integers(), st.decimals(0, 200, places=3), tanggal(), st.integers(0, 29).map(lambda h: Masa(5, h))))
def test_naik_lalu_turun(v: Any) -> None:
    assert di_bawah(di_atas(v)) == v


@pytest.mark.parametrize(
    ("v", "bawah", "atas"),
    [
        (Mutu.SEDANG, Mutu.RENDAH, Mutu.TINGGI),
        (Mutu.RENDAH, None, Mutu.SEDANG),
        (Mutu.TINGGI, Mutu.SEDANG, None),
        (20, 19, 21),
        (Decimal(100), Decimal("99.999"), Decimal("100.001")),
        (Fraction(1, 2), Fraction(499, 1000), Fraction(501, 1000)),
        (date(2024, 2, 29), date(2024, 2, 28), date(2024, 3, 1)),
        (AWAL, None, None),
        (AKHIR, None, None),
        (AKHIR - SEHARI, AKHIR - 2 * SEHARI, AKHIR),
        (tahun(4), Masa(47, 27), Masa(48, 1)),
        (hari(1), hari(0), hari(2)),
        (hari(0), None, hari(1)),
        (bulan(1), hari(27), Masa(1, 1)),
    ],
)
def test_tetangga(v: Any, bawah: Any, atas: Any) -> None:
    assert (di_bawah(v), di_atas(v)) == (bawah, atas)


@given(tanggal(), st.integers(1, 480).map(bulan))
def test_tetangga_masa_jatuh_tempo_lebih_dahulu(mulai: date, m: Masa) -> None:
    """What is below a duration falls due before it, in every month."""
    assert tambah(mulai, di_bawah(m)) < tambah(mulai, m) < tambah(mulai, di_atas(m))


@pytest.mark.parametrize("v", ["teks", 1.5, None, (), True])
def test_yang_tidak_bertetangga(v: object) -> None:
    assert not ada_tetangga(type(v))
    for geser in (di_atas, di_bawah):
        with pytest.raises(GalatTulis, match="tidak mempunyai tetangga") as galat:
            geser(v)
        assert "Enum, Masa, tanggal" in galat.value.saran
