"""Deferred acceptance: published instances, exhaustive search, and the check of stability."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from random import Random

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.galat import GalatBentuk
from karier_asn.layanan.mentoring.stabil import (
    Penempatan,
    Preferensi,
    PreferensiBernama,
    dari_daftar,
    dari_pelamar,
    dari_pemilik,
    penghalang,
)

Daftar = Mapping[str, Sequence[str]]


def daftar(**isi: str) -> dict[str, list[str]]:
    return {k: v.split() for k, v in isi.items()}


def semua_stabil(p: Preferensi) -> set[Penempatan]:
    """By enumeration: every feasible matching without a blocking pair."""
    return {h for h in _mungkin(p) if not any(penghalang(p, h))}


def _mungkin(p: Preferensi) -> Iterator[Penempatan]:
    def lengkapi(i: int, hasil: list[int | None]) -> Iterator[Penempatan]:
        if i == p.pelamar:
            yield tuple(hasil)
            return
        yield from lengkapi(i + 1, [*hasil, None])
        for j in p.minat(i):
            k = p.pemilik[j]
            milik = [j for j, pemilik in enumerate(p.pemilik) if pemilik == k]
            if hasil.count(j) < p.kapasitas[j] and sum(map(hasil.count, milik)) < p.kapasitas_pemilik[k]:
                yield from lengkapi(i + 1, [*hasil, j])

    return lengkapi(0, [])


def terpasang(b: PreferensiBernama, h: Penempatan) -> dict[str, str | None]:
    return b.nama(h)


# --- instances with published stable matchings -------------------------------------------------------------


def test_pl_42_kelompok_dan_topik() -> None:
    b = dari_daftar(
        daftar(G1="IP PR", G2="PR FA", G3="PR SM"),
        daftar(FA="G2", IP="G1", PR="G3 G2 G1", SM="G3"),
        dict.fromkeys(("FA", "IP", "PR", "SM"), 2),
    )
    assert terpasang(b, dari_pelamar(b.preferensi)) == {"G1": "IP", "G2": "PR", "G3": "PR"}
    assert semua_stabil(b.preferensi) == {dari_pelamar(b.preferensi)} == {dari_pemilik(b.preferensi)}


def test_pl_43_siswa_dan_proyek() -> None:
    b = dari_daftar(
        daftar(A="X1 X2", B="Y2 X2 Y1", C="X1 Y1 X2", D="Y2 X1 Y1", E="X1 Y2 X2 Y1"),
        daftar(X="B C A E D", Y="B C E D"),
        dict.fromkeys(("X1", "X2", "Y1", "Y2"), 2),
        {"X1": "X", "X2": "X", "Y1": "Y", "Y2": "Y"},
        {"X": 3, "Y": 3},
    )
    assert terpasang(b, dari_pelamar(b.preferensi)) == {"A": "X1", "C": "X1", "D": "Y1", "B": "Y2", "E": "Y2"}
    assert semua_stabil(b.preferensi) == {dari_pelamar(b.preferensi)} == {dari_pemilik(b.preferensi)}


def test_pl_44_dua_padanan_stabil() -> None:
    b = dari_daftar(
        {"s1": ["p1", "p2"], "s2": ["p2", "p3"], "s3": ["p3", "p1"], "s4": ["p4", "p1"]},
        {"L1": ["s3", "s1", "s2", "s4"], "L2": ["s2", "s4", "s3"]},
        dict.fromkeys(("p1", "p2", "p3", "p4"), 1),
        {"p1": "L1", "p2": "L1", "p3": "L2", "p4": "L2"},
        {"L1": 2, "L2": 2},
    )
    siswa, dosen = dari_pelamar(b.preferensi), dari_pemilik(b.preferensi)
    assert terpasang(b, siswa) == {"s1": "p1", "s2": "p2", "s3": "p3", "s4": "p4"}
    assert terpasang(b, dosen) == {"s1": "p2", "s2": "p3", "s3": "p1", "s4": "p4"}
    assert semua_stabil(b.preferensi) == {siswa, dosen}


def test_pl_50_kapasitas_penuh() -> None:
    minat = daftar(a="X Y", b="X Y", c="Y X", d="X", e="Y X")
    calon = daftar(X="d c b a e", Y="a b e c")
    b = dari_daftar(minat, calon, {"X": 2, "Y": 2})
    diharapkan = {"a": "Y", "b": "Y", "c": "X", "d": "X", "e": None}
    assert terpasang(b, dari_pelamar(b.preferensi)) == terpasang(b, dari_pemilik(b.preferensi)) == diharapkan
    assert len(semua_stabil(b.preferensi)) == 1
    lain = dari_daftar(dict(reversed(minat.items())), dict(reversed(calon.items())), {"Y": 2, "X": 2})
    assert terpasang(lain, dari_pelamar(lain.preferensi)) == diharapkan


def test_gale_shapley_1962_three_stable_marriages() -> None:
    """Example 1 of "College Admissions and the Stability of Marriage": three stable matchings."""
    b = dari_daftar(
        daftar(alfa="A B C", beta="B C A", gama="C A B"),
        daftar(A="beta gama alfa", B="gama alfa beta", C="alfa beta gama"),
        dict.fromkeys("ABC", 1),
    )
    assert len(semua_stabil(b.preferensi)) == 3
    assert terpasang(b, dari_pelamar(b.preferensi)) == {"alfa": "A", "beta": "B", "gama": "C"}
    assert terpasang(b, dari_pemilik(b.preferensi)) == {"alfa": "C", "beta": "A", "gama": "B"}


def test_gale_shapley_1962_unique() -> None:
    """Example 2 of the same paper: one stable matching, in which only one of eight has his first choice."""
    b = dari_daftar(
        daftar(alfa="A B C D", beta="A D C B", gama="B A C D", delta="D B C A"),
        daftar(A="delta gama alfa beta", B="beta delta alfa gama", C="delta alfa beta gama", D="gama beta alfa delta"),
        dict.fromkeys("ABCD", 1),
    )
    assert semua_stabil(b.preferensi) == {dari_pelamar(b.preferensi)} == {dari_pemilik(b.preferensi)}
    assert terpasang(b, dari_pelamar(b.preferensi)) == {"alfa": "C", "beta": "D", "gama": "A", "delta": "B"}


# --- against exhaustive search -----------------------------------------------------------------------------


def periksa_terhadap_semua(p: Preferensi) -> int:
    """Both outcomes are stable, and of all stable matchings the best for their side and the worst for the other."""
    stabil = semua_stabil(p)
    siswa, dosen = dari_pelamar(p), dari_pemilik(p)
    assert {siswa, dosen} <= stabil
    akhir = len(p.kapasitas)

    def nilai(h: Penempatan, i: int) -> int:
        j = h[i]
        return akhir if j is None else p.nilai_pelamar(i, j)

    for h, i in product(stabil, range(p.pelamar)):
        assert nilai(siswa, i) <= nilai(h, i) <= nilai(dosen, i)
    return len(stabil)


def acak(r: Random, pelamar: int, tempat: int, pemilik: int, *, penuh: bool) -> Preferensi:
    para, tmp = [f"s{i}" for i in range(pelamar)], [f"p{i}" for i in range(tempat)]
    empu = [f"l{i}" for i in range(pemilik)] if pemilik else tmp
    milik = {j: r.choice(empu) if pemilik else j for j in tmp}

    def sebagian(dari: list[str]) -> list[str]:
        return r.sample(dari, len(dari) if penuh else r.randint(0, len(dari)))

    return dari_daftar(
        {i: sebagian(tmp) for i in para},
        {k: sebagian(para) for k in empu},
        {j: 1 if penuh else r.randint(0, 2) for j in tmp},
        milik,
        {k: r.randint(0, 3) for k in empu} if pemilik else None,
    ).preferensi


@given(st.randoms(use_true_random=False), st.integers(0, 4), st.integers(1, 4), st.integers(0, 3), st.booleans())
def test_small_instances_equal_exhaustive_search(r: Random, n: int, tempat: int, pemilik: int, penuh: bool) -> None:
    periksa_terhadap_semua(acak(r, n, tempat, pemilik, penuh=penuh))


def test_five_by_five_has_several_stable_matchings() -> None:
    banyak = [periksa_terhadap_semua(acak(Random(n), 5, 5, 0, penuh=True)) for n in range(8)]
    assert max(banyak) > 1


@pytest.mark.lambat
@pytest.mark.parametrize("benih", range(30))
def test_seven_by_seven_equals_exhaustive_search(benih: int) -> None:
    periksa_terhadap_semua(acak(Random(benih), 7, 7, 0, penuh=True))


def test_one_seven_by_seven() -> None:
    assert periksa_terhadap_semua(acak(Random(7), 7, 7, 0, penuh=True)) >= 1


@given(st.randoms(use_true_random=False))
def test_more_room_never_leaves_more_people_out(r: Random) -> None:
    p = acak(r, 6, 4, 0, penuh=False)
    j = r.randrange(4)
    lebih = [k + (n == j) for n, k in enumerate(p.kapasitas)]
    lain = evolve(p, kapasitas=lebih, kapasitas_pemilik=lebih)
    for cara in (dari_pelamar, dari_pemilik):
        assert cara(lain).count(None) <= cara(p).count(None)


# --- the check ---------------------------------------------------------------------------------------------


def test_a_blocking_pair_is_named() -> None:
    b = dari_daftar(daftar(a="X Y", b="Y X"), daftar(X="a b", Y="b a"), {"X": 1, "Y": 1})
    assert list(penghalang(b.preferensi, (1, 0))) == [(0, 0), (1, 1)]
    assert list(penghalang(b.preferensi, (0, None))) == [(1, 1)]
    assert list(penghalang(b.preferensi, (0, 1))) == []


def test_an_owner_who_is_full_still_takes_his_own_man_to_another_place() -> None:
    b = dari_daftar(daftar(a="X1 X2"), daftar(X="a"), {"X1": 1, "X2": 1}, {"X1": "X", "X2": "X"}, {"X": 1})
    assert list(penghalang(b.preferensi, (1,))) == [(0, 0)]


def test_an_impossible_matching_is_no_matching() -> None:
    b = dari_daftar(daftar(a="X", b="X"), daftar(X="a b"), {"X": 2, "Y": 1}, {"X": "X", "Y": "X"}, {"X": 1})
    with pytest.raises(GalatBentuk) as info:
        list(penghalang(b.preferensi, (0, 0)))
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [("pemilik[0]", "melebihi-kapasitas")]
    with pytest.raises(GalatBentuk, match="tidak diminati"):
        list(penghalang(b.preferensi, (1, None)))


def test_bad_lists_are_one_error_that_lists_everything() -> None:
    with pytest.raises(GalatBentuk) as info:
        dari_daftar({"a": ["X", "X", "Z"]}, {"X": ["a", "b"]}, {"X": -1, "Y": 1}, {"X": "X", "Y": "Q"}, {"X": -2})
    assert {(m.jalur, m.kode) for m in info.value.masalah} == {
        ("minat[a][1]", "ganda"),
        ("minat[a][2]", "tidak-dikenal"),
        ("calon[X][1]", "tidak-dikenal"),
        ("pemilik[Y]", "tidak-dikenal"),
        ("kapasitas[X]", "negatif"),
        ("kapasitas_pemilik[X]", "negatif"),
    }
