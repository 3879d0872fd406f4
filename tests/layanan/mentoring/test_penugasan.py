"""Assignment: worked cases, exhaustive search, and the proof of optimality."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.layanan.mentoring.penugasan import Bukti, Tambahan, assign, prove, seberat

Calon = list[list[tuple[int, int]]]


def terbaik(calon: Calon, kapasitas: list[int]) -> tuple[int, int]:
    """By exhaustive search: most people, then most score."""

    def cari(i: int, sisa: list[int]) -> tuple[int, int]:
        if i == len(calon):
            return 0, 0
        pilihan = [cari(i + 1, sisa)]
        for j, s in calon[i]:
            if sisa[j]:
                n, jumlah = cari(i + 1, [k - (m == j) for m, k in enumerate(sisa)])
                pilihan.append((n + 1, jumlah + s))
        return max(pilihan)

    return cari(0, kapasitas)


def test_pl_51_biaya_minimum() -> None:
    biaya = [[4, 1, 3], [2, 0, 5], [3, 2, 2]]
    calon = [[(j, -b) for j, b in enumerate(baris)] for baris in biaya]
    hasil = assign(calon, [1, 1, 1])
    assert hasil == (1, 0, 2)
    bukti = prove(calon, [1, 1, 1], hasil)
    assert bukti is not None
    assert (bukti.orang, -bukti.skor) == (3, 5)


def test_people_come_before_score() -> None:
    calon = [[(0, 100), (1, 1)], [(0, 99)]]
    assert assign(calon, [1, 1]) == (1, 0)
    assert prove(calon, [1, 1], (1, 0)) == Bukti(2, 100, (Tambahan(0, 99), Tambahan(0, 0)))
    assert prove(calon, [1, 1], (0, None)) is None


def test_nobody_and_nothing() -> None:
    assert assign([], []) == ()
    assert prove([], [], ()) == Bukti(0, 0, ())
    assert assign([[], []], [1]) == (None, None)
    assert assign([[(0, 5)]], [0]) == (None,)
    assert prove([[(0, 5)]], [0], (None,)) == Bukti(0, 0, (Tambahan(1, 5),))


def test_what_cannot_be_is_never_proved() -> None:
    calon = [[(0, 5)], [(0, 4)]]
    assert prove(calon, [1, 1], (0, 0)) is None
    assert prove(calon, [1, 1], (1, 0)) is None
    assert prove(calon, [1, 1], (None, 0)) is None
    assert prove(calon, [1, 1], (0, None)) == Bukti(1, 5, (Tambahan(1, 4), Tambahan(0, 0)))


def acak(r: Random, n: int, m: int) -> tuple[Calon, list[int]]:
    kapasitas = [r.randint(0, 2) for _ in range(m)]
    return [[(j, r.randint(-5, 9)) for j in range(m) if r.random() < 0.6] for _ in range(n)], kapasitas


@given(st.randoms(use_true_random=False), st.integers(0, 5), st.integers(0, 4))
def test_small_instances_equal_exhaustive_search(r: Random, n: int, m: int) -> None:
    calon, kapasitas = acak(r, n, m)
    hasil = assign(calon, kapasitas)
    bukti = prove(calon, kapasitas, hasil)
    assert bukti is not None
    assert (bukti.orang, bukti.skor) == terbaik(calon, kapasitas)
    for j, tambahan in enumerate(bukti.harga):  # the price is exactly what one more place brings
        assert tambahan.orang >= 0  # more room never leaves more people out
        orang, skor = terbaik(calon, [k + (i == j) for i, k in enumerate(kapasitas)])
        assert (orang - bukti.orang, skor - bukti.skor) == (tambahan.orang, tambahan.skor)


@given(st.randoms(use_true_random=False))
def test_only_the_best_is_proved(r: Random) -> None:
    calon, kapasitas = acak(r, 5, 4)
    hasil = list(assign(calon, kapasitas))
    r.shuffle(hasil)
    bukti = prove(calon, kapasitas, hasil)
    assert bukti is None or (bukti.orang, bukti.skor) == terbaik(calon, kapasitas)


def _tujuh(benih: int) -> None:
    r = Random(benih)
    calon = [[(j, r.randint(0, 40)) for j in range(7) if r.random() < 0.8] for _ in range(7)]
    bukti = prove(calon, [1] * 7, assign(calon, [1] * 7))
    assert bukti is not None
    assert (bukti.orang, bukti.skor) == terbaik(calon, [1] * 7)


def test_one_seven_by_seven() -> None:
    _tujuh(7)


@pytest.mark.lambat
@pytest.mark.parametrize("benih", range(30))
def test_seven_by_seven_equals_exhaustive_search(benih: int) -> None:
    _tujuh(benih)


def test_a_person_weighs_more_than_any_difference_of_scores() -> None:
    calon: Calon = [[(0, -5), (1, 9)], [(0, 9)], [(1, -5)]]
    assert seberat(calon) > 2 * 3 * (9 + 5)
    assert seberat([[]]) == 1
