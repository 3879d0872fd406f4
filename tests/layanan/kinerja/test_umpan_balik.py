"""Feedback of several raters: what is told of a role, and what would give somebody away."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.umpan_balik import Pendapat, PeranPenilai, TataUmpanBalik
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kanonik import dump
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.kinerja import RangkumanUmpanBalik, feedback
from tests.dokumen_sah import sah

PERGUB = Peraturan("Pergub Contoh", "Umpan balik", date(2024, 1, 1), Cara.INSTANSI, date(2026, 1, 1))
TATA = TataUmpanBalik(PERGUB / "Pasal 5", 3)
ATASAN, REKAN, BAWAHAN, DIRI = PeranPenilai


def kata(peran: PeranPenilai, *nilai: int, aspek: str = "Kolaboratif", catatan: str | None = None) -> list[Pendapat]:
    """One opinion for each mark."""
    return [
        Pendapat(f"{peran.value} {aspek} {i}", peran, {aspek: Decimal(n)}, catatan and f"{catatan} {i}")
        for i, n in enumerate(nilai)
    ]


def rata(r: RangkumanUmpanBalik) -> dict[str, tuple[int | None, dict[str, Fraction]]]:
    return {x.peran.value: (x.penilai, dict(x.rata)) for x in r.peran}


def test_by_role_and_weighted() -> None:
    r = feedback([*kata(REKAN, 3, 4, 5), *kata(ATASAN, 5), *kata(BAWAHAN, 2, 2, 2), *kata(DIRI, 5)], TATA)
    assert rata(r) == {
        "atasan langsung": (1, {"Kolaboratif": Fraction(5)}),
        "rekan kerja setingkat": (3, {"Kolaboratif": Fraction(4)}),
        "bawahan langsung": (3, {"Kolaboratif": Fraction(2)}),
        "diri sendiri": (1, {"Kolaboratif": Fraction(5)}),
    }
    assert r.tertimbang == {"Kolaboratif": Fraction(42, 10)}  # 60 x 5 + 40 x 3
    assert r.tanpa_tertimbang == ()


@pytest.mark.parametrize(
    ("rekan", "bawahan", "ditunjukkan", "tertimbang"),
    [
        ((4, 4, 4), (), {"rekan kerja setingkat"}, True),
        ((4, 4), (), set(), False),
        # one role alone hidden could be reckoned from the sum
        ((4, 4), (2, 2, 2), {"bawahan langsung"}, False),
        ((4, 4, 4), (2, 2), {"rekan kerja setingkat"}, False),
        # both hidden, and together enough: neither can be told from the other
        ((4, 4), (2, 2), set(), True),
        ((4,), (2,), set(), False),
    ],
)
def test_below_the_number_nothing_of_a_role_is_shown(
    rekan: tuple[int, ...], bawahan: tuple[int, ...], ditunjukkan: set[str], tertimbang: bool
) -> None:
    r = feedback([*kata(ATASAN, 5), *kata(REKAN, *rekan), *kata(BAWAHAN, *bawahan)], TATA)
    dua = {x.peran.value for x in r.peran if x.peran in (REKAN, BAWAHAN) and x.rata}
    assert dua == ditunjukkan
    assert {x.peran.value for x in r.peran if x.penilai is not None} == ditunjukkan | {"atasan langsung"}
    assert ("Kolaboratif" in r.tertimbang) is tertimbang
    assert r.tanpa_tertimbang == (() if tertimbang else ("Kolaboratif",))


def test_an_aspect_that_few_rated_and_remarks_of_few_are_hidden_too() -> None:
    tambahan = Pendapat("x", REKAN, {"Adaptif": Decimal(1), "Kolaboratif": Decimal(4)}, "sendirian")
    r = feedback([*kata(ATASAN, 5), *kata(REKAN, 4, 4), tambahan], TATA)
    (_, rekan) = r.peran
    assert (rekan.penilai, rekan.rata, rekan.disamarkan) == (3, {"Kolaboratif": Fraction(4)}, ("Adaptif",))
    assert rekan.catatan == ()
    assert r.tanpa_tertimbang == ("Adaptif",)
    berkata = feedback(kata(REKAN, 1, 2, 3, catatan="kata"), TATA)
    assert berkata.peran[0].catatan == ("kata 0", "kata 1", "kata 2")
    assert feedback(kata(ATASAN, 4, catatan="kata"), TATA).peran[0].catatan == ("kata 0",)


def test_the_superior_is_needed_for_a_weighted_rating() -> None:
    assert feedback(kata(REKAN, 4, 4, 4), TATA).tanpa_tertimbang == ("Kolaboratif",)
    assert feedback([*kata(ATASAN, 5), *kata(DIRI, 5)], TATA).tanpa_tertimbang == ("Kolaboratif",)


def test_who_rates_twice_or_outside_the_scale_is_refused() -> None:
    a = Pendapat("P 1", REKAN, {"Loyal": Decimal(6)})
    with pytest.raises(GalatBentuk) as galat:
        feedback([a, Pendapat(" P 1 ", BAWAHAN, {"Loyal": Decimal("5.01"), "Adaptif": Decimal(5)})], TATA)
    assert [(m.jalur, m.kode) for m in galat.value.masalah] == [
        ("pendapat[0].nilai[Loyal]", "di-luar-skala"),
        ("pendapat[1].penilai", "penilai-ganda"),
        ("pendapat[1].nilai[Loyal]", "di-luar-skala"),
    ]
    assert "P 1" not in repr(a)
    with pytest.raises(GalatBentuk):
        feedback([Pendapat("a", REKAN, {"Loyal": Decimal("0.99")})], TATA)
    assert feedback([Pendapat("a", DIRI, {"Loyal": Decimal(1), "Adaptif": Decimal(5)})], TATA).peran


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"paling_sedikit": 1}, "terlalu-sedikit"),
        ({"terendah": Decimal(5)}, "skala-kosong"),
        ({"paling_sedikit": 2, "terendah": Decimal(4)}, ""),
    ],
)
def test_how_an_agency_may_ask(isi: dict[str, object], kode: str) -> None:
    semua = {"paling_sedikit": 3, **isi}
    if not kode:
        TataUmpanBalik(PERGUB / "Pasal 5", **semua)  # type: ignore[arg-type]
        return
    with pytest.raises(GalatBentuk) as galat:
        TataUmpanBalik(PERGUB / "Pasal 5", **semua)  # type: ignore[arg-type]
    assert [m.kode for m in galat.value.masalah] == [kode]


def test_in_words_and_as_a_document() -> None:
    semua = [*kata(ATASAN, 5, catatan="tepat waktu"), *kata(REKAN, 4, 4), *kata(BAWAHAN, 3, 4, 4)]
    semua.append(Pendapat("z", BAWAHAN, {"Adaptif": Decimal(1)}))
    r = feedback(semua, TATA)
    assert (
        r.report()
        == """\
umpan balik dari 3 peran (Pergub Contoh Pasal 5; tidak ditunjukkan di bawah 3 penilai)
  atasan langsung: 1 penilai
    Kolaboratif: 5,00
    catatan: tepat waktu 0
  rekan kerja setingkat: kurang dari 3 penilai, tidak ditunjukkan
  bawahan langsung: 4 penilai
    Kolaboratif: 3,67
    Adaptif: kurang dari 3 penilai, tidak ditunjukkan
  tertimbang menurut PP 30/2019 Pasal 39 penjelasan ayat (4) dan (5)
    Adaptif: tidak dapat ditunjukkan
    Kolaboratif: tidak dapat ditunjukkan"""
    )
    assert "direct subordinate: 4 raters" in r.report(INGGRIS)
    isi = sah(r.document("u-1"), "umpan-balik", "u-1")
    assert [p["penilai"] for p in isi["peran"]] == [1, None, 4]
    assert isi["dasar"]["peraturan"] in isi["peraturan"]
    assert feedback([], TATA).report(INGGRIS) == "no feedback yet"
    assert "    Kolaboratif: 4.40" in feedback([*kata(ATASAN, 5), *kata(REKAN, 4, 3, 3, 4)], TATA).report(INGGRIS)


@given(st.lists(st.tuples(st.sampled_from(PeranPenilai), st.integers(1, 5)), max_size=8), st.randoms())
def test_order_and_raters_leave_no_trace(semua: list[tuple[PeranPenilai, int]], acak: Random) -> None:
    pendapat = [Pendapat(f"rahasia-{i}", p, {"Loyal": Decimal(n)}, f"catatan {n}") for i, (p, n) in enumerate(semua)]
    kocok = [*pendapat]
    acak.shuffle(kocok)
    r = feedback(pendapat, TATA)
    assert r == feedback(kocok, TATA)
    assert "rahasia" not in dump(r.document()) + r.report() + repr(r)
