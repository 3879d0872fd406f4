"""The account: exact sums, bounds, openings, the page and the data made of it."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from karier_asn.domain.buku import SKEMA, Buku, Entri, Jumlah, Rekening
from karier_asn.engine.angka import Pembulatan, bulatkan, tepat
from karier_asn.engine.bahasa import INDONESIA, INGGRIS
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.engine.skema import schema
from karier_asn.rules.peraturan import PERBKN_2_2025, PP_11_2017

HARI = date(2024, 1, 1)


def entri(hari: int, jumlah: Any, **isian: Any) -> Entri:
    return Entri(HARI + timedelta(days=hari), f"entri {hari}", jumlah, **isian)


def test_the_running_sum_is_exact_on_every_day() -> None:
    buku = Buku("kredit", [entri(2, Fraction(1, 3)), entri(0, Decimal("0.1")), entri(5, 1)])
    assert [saldo for _, saldo in buku] == [Fraction(1, 10), Fraction(13, 30), Fraction(43, 30)]
    assert buku.riwayat == Riwayat(
        [
            (HARI, Fraction(1, 10)),
            (HARI + timedelta(days=2), Fraction(13, 30)),
            (HARI + timedelta(days=5), Fraction(43, 30)),
        ],
        sebelum=Fraction(0),
    )
    assert buku.saldo(HARI - timedelta(days=1)) == 0
    assert buku.saldo(date(2030, 1, 1)) == Fraction(43, 30)
    assert [*buku.sampai(HARI)] == [(entri(0, Decimal("0.1")), Fraction(1, 10))]


def test_the_order_of_days_leaves_no_trace() -> None:
    semua = [entri(0, 1), entri(1, 2), entri(2, 0, pembuka=True), entri(3, 5)]
    assert {str(Buku("k", urutan).riwayat) for urutan in permutations(semua)} == {str(Buku("k", semua).riwayat)}
    assert Buku("k", semua[:2]).dengan(*semua[2:]) == Buku("k", semua)


@pytest.mark.parametrize(
    ("jumlah", "saldo"),
    [
        ([1, Antara(0, 2)], Antara(Fraction(1), Fraction(3))),
        ([Antara(1), 2], Antara(Fraction(3))),
        ([Antara(1), Antara(1, 2)], Antara(Fraction(2))),
        ([1, None, 2], None),
    ],
)
def test_what_is_not_known_stays_a_bound(jumlah: list[Any], saldo: Jumlah) -> None:
    buku = Buku("k", [entri(i, v) for i, v in enumerate(jumlah)])
    assert buku.saldo(date(2030, 1, 1)) == saldo
    assert buku.dengan(entri(9, 4, pembuka=True)).saldo(date(2030, 1, 1)) == 4


@pytest.mark.parametrize("jumlah", [0.1, True, "1", Decimal("NaN"), Antara(1.5)])
def test_an_amount_that_is_not_exact_is_refused(jumlah: Any) -> None:
    with pytest.raises(GalatBentuk, match="bukan bilangan eksak"):
        entri(0, jumlah)


@given(st.lists(st.fractions(-100, 100, max_denominator=12)))
def test_the_sum_is_the_sum_of_the_amounts(jumlah: list[Fraction]) -> None:
    buku = Buku("k", [entri(i, v) for i, v in enumerate(jumlah)])
    assert buku.saldo(HARI + timedelta(days=len(jumlah))) == sum(jumlah)


@given(st.fractions(-1000, 1000, max_denominator=48), st.sampled_from(Pembulatan), st.integers(0, 4))
def test_rounding_is_never_off_by_a_whole_digit(v: Fraction, cara: Pembulatan, desimal: int) -> None:
    beda = abs(Fraction(bulatkan(v, desimal, cara)) - v)
    assert beda < Fraction(1, 10**desimal) if cara is Pembulatan.PANGKAS else beda <= Fraction(1, 2 * 10**desimal)


@pytest.mark.parametrize(
    ("cara", "hasil"),
    [
        (Pembulatan.SETENGAH_NAIK, ("3.13", "-3.13", "3.12")),
        (Pembulatan.SETENGAH_GENAP, ("3.12", "-3.12", "3.12")),
        (Pembulatan.PANGKAS, ("3.12", "-3.12", "3.12")),
    ],
)
def test_half_a_digit(cara: Pembulatan, hasil: tuple[str, ...]) -> None:
    nilai = (Fraction(25, 8), Fraction(-25, 8), Fraction("3.1249"))
    assert tuple(str(bulatkan(v, cara=cara)) for v in nilai) == hasil


@given(st.fractions(-1000, 1000, max_denominator=48))
def test_an_exact_text_loses_nothing(v: Fraction) -> None:
    teks, _, pecahan = tepat(v).partition(" ")
    assert Fraction(pecahan.strip("()") or teks) == v


CONTOH = Buku(
    "buku contoh",
    [
        Entri(
            HARI,
            "{nama}, {bulan} bulan",
            Fraction(125, 12),
            "{bulan}/12 × {koefisien}",
            {"nama": "konversi " * 10, "bulan": 10, "koefisien": Fraction(25, 2)},
            PP_11_2017 / "Pasal 1",
            catatan=("satu",),
        ),
        Entri(date(2025, 1, 1), "mulai lagi", 0, pembuka=True, dasar=PERBKN_2_2025 / "Pasal 2"),
        Entri(date(2026, 1, 1), "batas", Antara(1, 2)),
        Entri(date(2027, 1, 1), "tanpa batas atas", Antara(1)),
        Entri(date(2028, 1, 1), "gelap", None, dasar=(PP_11_2017 / "Pasal 2").dengan(catatan="dua")),
    ],
    catatan=("nol",),
)


def test_the_page_shows_formula_article_sum_and_notes() -> None:
    halaman = CONTOH.report(sampai=date(2028, 1, 1))
    assert halaman.splitlines()[0] == "buku contoh sampai 2028-01-01"
    for potongan in (
        "10,42       10,42",
        "10/12 × 12,5; PP 11/2017 Pasal 1 (teks dibaca)",
        "= 0,00        0,00",
        "1,00–2,00   1,00–2,00",
        "≥ 1,00      ≥ 2,00",
        "?           ?",
        "  - nol\n  - satu\n  - dua",
    ):
        assert potongan in halaman
    assert "10.417" in CONTOH.report(INGGRIS, desimal=3)
    assert CONTOH.report(INDONESIA, sampai=HARI, cara=Pembulatan.PANGKAS).count("10,41") == 2
    assert Buku("kosong").report() == "kosong"


def test_the_data_are_exact_and_fit_their_schema() -> None:
    data = CONTOH.document("p-1")
    Draft202012Validator(schema(Rekening, SKEMA)).validate(data)
    assert data["rujukan"] == "p-1"
    assert [b["jumlah"] and (b["jumlah"].get("nilai"), b["jumlah"].get("paling_sedikit")) for b in data["baris"]] == [
        ("125/12", None),
        ("0", None),
        (None, "1"),
        (None, "1"),
        None,
    ]
    assert set(data["peraturan"]) == {"PP 11/2017", "Peraturan BKN 2/2025"}
    assert data["baris"][4]["catatan"] == ["dua"]
