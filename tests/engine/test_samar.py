"""What a message may show of a value."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.samar import DIGIT_TANGGAL, UMUM, kata_dari, tampil

GOLONGAN = kata_dari("III/b", "Penata Muda")


@pytest.mark.parametrize(
    ("nilai", "keluar"),
    [
        (None, "kosong"),
        (True, "True"),
        (31, "31"),
        (99999, "bilangan yang panjang"),
        (-7, "-7"),
        (10**400, "bilangan yang panjang"),
        (1.996e17, "bilangan yang panjang"),
        (12.5, "12.5"),
        (float("inf"), "bilangan yang panjang"),
        (Decimal("13.250"), "13.250"),
        (Decimal(199608082022041901), "bilangan yang panjang"),
        (Fraction(1, 2), "isian berjenis Fraction"),
        (date(1996, 8, 8), "sel tanggal"),
        ("", "''"),
        ("Q7", "'Q7'"),
        ("III/B ", "'III/B '"),
        ("penata muda (III/b)", "'penata muda (III/b)'"),
        ("III/b Budi", "teks 10 karakter"),
        ("Budi", "teks 4 karakter"),
        ("Ayu", "teks 3 karakter"),
        ("12345", "teks 5 karakter"),
        ("123 456", "teks 7 karakter"),
        ("19960808", "teks 8 karakter"),
        ("1996 08 08", "teks 10 karakter"),
        ("\u0661", "teks 1 karakter"),
        ("Runtime Error", "'Runtime Error'"),
        ("data " * 9, "teks 45 karakter"),
        ([], "isian berjenis list"),
    ],
)
def test_tampil(nilai: object, keluar: str) -> None:
    assert tampil(nilai, GOLONGAN) == keluar


def test_tanggal_boleh_delapan_angka() -> None:
    assert tampil("31-02-2022", (), DIGIT_TANGGAL) == "'31-02-2022'"
    assert tampil("19960808", (), DIGIT_TANGGAL) == "teks 8 karakter"
    assert tampil("1996-08-08 20", (), DIGIT_TANGGAL) == "teks 13 karakter"


@given(st.text(), st.sets(st.sampled_from(sorted(UMUM))))
def test_teks_bebas_tidak_pernah_tampil(teks: str, kosakata: set[str]) -> None:
    """Whatever is shown is made of the vocabulary, of at most two other letters, and of at most five other digits."""
    keluar = tampil(teks, kosakata)
    if keluar != f"teks {len(teks)} karakter":
        kata = sorted(UMUM | kosakata, key=len, reverse=True)
        sisa = [k for k in kata_dari(teks) if k not in kata]
        assert sum(len(k) for k in sisa if k.isalpha()) <= 2
        assert sum(len(k) for k in sisa if k.isdigit()) <= 5
