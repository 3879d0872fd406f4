"""The search for the smallest sets, against making all of them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn.engine.ekspresi import Banding
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.terkecil import LANGKAH, Bobot, Gabungan, HimpunanTerkecil, Susunan, Tuntutan, smallest
from tests.engine.contoh import TETAP, Orang, poin

JEJAK: Jejak = evaluate(poin >= 1, Orang())
TMS, BTL = Bobot(tertutup=False, tms=True), Bobot(tertutup=False, tms=False)
BOBOT = st.builds(Bobot, tertutup=st.booleans(), tms=st.booleans())


def daun(n: int, tempat: int = 0) -> Tuntutan:
    """Thing ``n`` at a place."""
    return Tuntutan(poin >= n, TETAP / f"Pasal {tempat}", JEJAK)


def semua(*anak: Susunan) -> Susunan:
    return Gabungan(True, anak)


def salah_satu(*anak: Susunan) -> Susunan:
    return Gabungan(False, anak)


def unsur(himpunan: tuple[Tuntutan, ...]) -> list[tuple[int, Dasar | None]]:
    """A set as the numbers of its things, each with its place."""
    return [(d.unsur.batas, d.tempat) for d in himpunan if isinstance(d.unsur, Banding)]


def nomor(t: HimpunanTerkecil) -> list[list[int]]:
    """The sets found, by the numbers of their things."""
    return [[n for n, _ in unsur(h)] for h in t.himpunan]


def cari(
    r: Susunan, bobot: Mapping[Any, Bobot] | None = None, n: int = 100, langkah: int = LANGKAH
) -> HimpunanTerkecil:
    return smallest(r, bobot or dict.fromkeys((d.unsur for d in r.tuntutan()), TMS), n, langkah)


# --- the order, and what is smallest -----------------------------------------------------------------------


def test_yang_ringan_didahulukan() -> None:
    """What can still be met, then what is known not to be met, then places, then things, then as they stand."""
    lewat = Bobot(tertutup=True, tms=True)
    r = salah_satu(
        daun(1),
        semua(daun(2, 1), daun(3, 2)),
        semua(daun(4, 1), daun(5, 1)),
        semua(daun(6), daun(7), daun(8)),
        daun(9),
        daun(10),
        semua(daun(11), daun(12)),
    )
    bobot = {d.unsur: TMS for d in r.tuntutan()}
    bobot |= {(poin >= 1): lewat, **{poin >= n: BTL for n in (6, 7, 8, 11)}}
    assert nomor(cari(r, bobot)) == [[6, 7, 8], [9], [10], [11, 12], [4, 5], [2, 3], [1]]


def test_yang_memuat_lainnya_bukan_terkecil() -> None:
    r = semua(salah_satu(daun(1), daun(2)), salah_satu(daun(1), daun(3)))
    assert nomor(cari(r)) == [[1, 1], [2, 3]]
    assert nomor(cari(salah_satu(daun(1), semua(daun(1), daun(2))))) == [[1]]


def test_hal_yang_sama_di_beberapa_tempat_sekali_dihitung() -> None:
    """One thing at three places is one thing; each place is named, of alternatives the first."""
    r = salah_satu(semua(daun(1, 1), daun(1, 2), salah_satu(daun(1, 3), daun(1, 4))), semua(daun(2, 5), daun(3, 5)))
    (satu, dua) = cari(r).himpunan
    assert unsur(satu) == [(1, TETAP / f"Pasal {n}") for n in (1, 2, 3)]
    assert [n for n, _ in unsur(dua)] == [2, 3]


def test_alternatif_di_dalam_alternatif() -> None:
    r = semua(salah_satu(salah_satu(daun(1), semua(daun(2), salah_satu(daun(3), daun(4)))), daun(5)), semua(daun(6)))
    assert nomor(cari(r)) == [[1, 6], [5, 6], [2, 3, 6], [2, 4, 6]]


def test_yang_dapat_dihemat_tidak_diteruskan() -> None:
    """With 2 taken, 1 can be spared, whatever is chosen of 4 and 5."""
    pilihan = semua(salah_satu(daun(1), daun(2)), salah_satu(daun(2), daun(3)), salah_satu(daun(4), daun(5)))
    assert nomor(cari(salah_satu(pilihan, daun(6)))) == [[6], [2, 2, 4], [2, 2, 5], [1, 3, 4], [1, 3, 5]]


# --- against making all of them ----------------------------------------------------------------------------


def _susun(anak: st.SearchStrategy[Susunan]) -> st.SearchStrategy[Susunan]:
    return st.builds(lambda s, a: Gabungan(s, tuple(a)), st.booleans(), st.lists(anak, min_size=1, max_size=4))


def susunan() -> st.SearchStrategy[Susunan]:
    satu = st.builds(daun, st.integers(0, 7), st.integers(0, 3))
    return st.recursive(satu, _susun, max_leaves=14)


def semuanya(r: Susunan) -> list[tuple[Tuntutan, ...]]:
    """Every choice, in the order of the rule."""
    if isinstance(r, Tuntutan):
        return [(r,)]
    bagian = [semuanya(a) for a in r.anak]
    if r.semua:
        return [tuple(d for b in pilihan for d in b) for pilihan in product(*bagian)]
    return [himpunan for b in bagian for himpunan in b]


def naif(r: Susunan, bobot: Mapping[Any, Bobot]) -> list[tuple[Tuntutan, ...]]:
    """All smallest sets by making every choice, throwing out what contains another, and sorting."""
    urut = list(dict.fromkeys(d.unsur for d in r.tuntutan()))
    menurut_isi: dict[frozenset[Any], tuple[Tuntutan, ...]] = {}
    for himpunan in semuanya(r):
        menurut_isi.setdefault(frozenset(d.unsur for d in himpunan), himpunan)
    terkecil = [(isi, h) for isi, h in menurut_isi.items() if not any(lain < isi for lain in menurut_isi)]

    def berat(x: tuple[frozenset[Any], tuple[Tuntutan, ...]]) -> tuple[Any, ...]:
        isi, h = x
        tertutup, tms = any(bobot[u].tertutup for u in isi), sum(bobot[u].tms for u in isi)
        return tertutup, tms, len({d.tempat for d in h}), len(isi), sorted(map(urut.index, isi))

    return [h for _, h in sorted(terkecil, key=berat)]


@given(susunan(), st.data())
def test_sama_dengan_membuat_semuanya(r: Susunan, data: st.DataObject) -> None:
    bobot = {u: data.draw(BOBOT) for u in dict.fromkeys(d.unsur for d in r.tuntutan())}
    lengkap = [unsur(h) for h in naif(r, bobot)]
    temuan = cari(r, bobot, 10_000)
    assert [unsur(h) for h in temuan.himpunan] == lengkap
    assert (temuan.terpotong, temuan.terdekat) == (False, True)


@given(susunan(), st.data(), st.integers(1, 5))
def test_terpotong_adalah_awal_semuanya(r: Susunan, data: st.DataObject, n: int) -> None:
    bobot = {u: data.draw(BOBOT) for u in dict.fromkeys(d.unsur for d in r.tuntutan())}
    lengkap = [unsur(h) for h in naif(r, bobot)]
    temuan = cari(r, bobot, n)
    assert [unsur(h) for h in temuan.himpunan] == lengkap[:n]
    assert (temuan.terpotong, temuan.terdekat) == (len(lengkap) > n, True)


@given(susunan(), st.data(), st.integers(1, 60))
def test_pekerjaan_terbatas_tetap_memberi_awalnya(r: Susunan, data: st.DataObject, langkah: int) -> None:
    """However little work is allowed: the beginning of the whole list, or one smallest set, and said to be what it
    is."""
    bobot = {u: data.draw(BOBOT) for u in dict.fromkeys(d.unsur for d in r.tuntutan())}
    semua_terkecil = naif(r, bobot)
    lengkap = [unsur(h) for h in semua_terkecil]
    temuan = cari(r, bobot, 10_000, langkah)
    hasil = [unsur(h) for h in temuan.himpunan]
    assert hasil
    assert temuan.terpotong or hasil == lengkap
    if hasil != lengkap[: len(hasil)]:
        assert len(hasil) == 1
        assert hasil[0] in lengkap
        assert not temuan.terdekat or _ringan(temuan.himpunan[0], bobot) == _ringan(semua_terkecil[0], bobot)


def _ringan(h: tuple[Tuntutan, ...], bobot: Mapping[Any, Bobot]) -> object:
    isi = {d.unsur for d in h}
    tertutup, tms = any(bobot[u].tertutup for u in isi), sum(bobot[u].tms for u in isi)
    return tertutup, tms, len({d.tempat for d in h}), len(isi)


@given(susunan(), st.data())
def test_selalu_sama(r: Susunan, data: st.DataObject) -> None:
    bobot = {u: data.draw(BOBOT) for u in dict.fromkeys(d.unsur for d in r.tuntutan())}
    assert cari(r, bobot, 3, 40) == cari(r, bobot, 3, 40)


# --- rules made to be hard ---------------------------------------------------------------------------------


def kusut(banyak: int, dari: int, masing: int, acak: Random) -> Susunan:
    """So many choices, each among so many of the same things."""
    return semua(*(salah_satu(*(daun(i, i % 7) for i in acak.sample(range(dari), masing))) for _ in range(banyak)))


SULIT = {
    "14 x (a | b)": semua(*(salah_satu(daun(2 * i), daun(2 * i + 1)) for i in range(14))),
    "14 x (a | b), masing-masing pasalnya": semua(
        *(salah_satu(daun(2 * i, 2 * i), daun(2 * i + 1, 2 * i + 1)) for i in range(14))
    ),
    "40 x (a | b | c)": semua(*(salah_satu(*(daun(3 * i + j, j) for j in range(3))) for i in range(40))),
    "10 x ((a & b) | (c & d) | ...)": semua(
        *(salah_satu(*(semua(daun(8 * i + 2 * j), daun(8 * i + 2 * j + 1, 1)) for j in range(4))) for i in range(10))
    ),
    "(40 x (a | b | c)) | z": salah_satu(
        semua(*(salah_satu(*(daun(3 * i + j, j) for j in range(3))) for i in range(40))), daun(999)
    ),
}


@pytest.mark.parametrize("r", SULIT.values(), ids=SULIT)
def test_aturan_yang_sulit_memberi_yang_terdekat(r: Susunan) -> None:
    temuan = cari(r)
    assert (temuan.terpotong, temuan.terdekat) == (True, True)
    isi = [frozenset(d.unsur for d in h) for h in temuan.himpunan]
    assert len(set(isi)) == len(isi)
    assert not any(a < b for a in isi for b in isi)
    assert len(isi) == 100 or isi[0] == {poin >= 999}


def test_yang_menutup_semuanya_didahulukan() -> None:
    r = semua(*(salah_satu(daun(i, i), daun(99, 99)) for i in range(20)))
    temuan = cari(r)
    assert [len({n for n, _ in unsur(h)}) for h in temuan.himpunan] == [1, 20]
    assert not temuan.terpotong


@settings(max_examples=5)
@given(st.integers(60, 120), st.integers(40, 60), st.integers(2, 8), st.randoms(use_true_random=False))
def test_yang_kusut_tidak_memakan_waktu(banyak: int, dari: int, masing: int, acak: Random) -> None:
    """Where even the lightest takes too long to find, one smallest set is given, and said to be no more than that."""
    r = kusut(banyak, dari, masing, acak)
    temuan = cari(r)
    (pertama, *_) = temuan.himpunan
    ambil = {d.unsur for d in pertama}

    def cukup(x: Susunan, isi: set[Any]) -> bool:
        if isinstance(x, Tuntutan):
            return x.unsur in isi
        return (all if x.semua else any)(cukup(a, isi) for a in x.anak)

    assert cukup(r, ambil)
    assert not any(cukup(r, ambil - {u}) for u in ambil)
    assert temuan.terdekat or (len(temuan.himpunan), temuan.terpotong) == (1, True)


def test_yang_tidak_dapat_lagi_hanya_bila_terpaksa() -> None:
    """Also where the search is given up, what can still be met is preferred."""
    lewat = Bobot(tertutup=True, tms=True)
    terpaksa = semua(*(salah_satu(daun(i), daun(i + 50)) for i in range(5)), daun(99))
    bobot = {d.unsur: TMS for d in terpaksa.tuntutan()} | {poin >= 0: lewat, poin >= 99: lewat}
    (satu,) = cari(terpaksa, bobot, 1, 1).himpunan
    assert sorted(n for n, _ in unsur(satu)) == [0, 1, 2, 3, 4, 99]
    bebas = semua(*(salah_satu(daun(i), daun(i + 50)) for i in range(5)))
    (satu,) = cari(bebas, bobot, 1, 1).himpunan
    assert sorted(n for n, _ in unsur(satu)) == [1, 2, 3, 4, 50]
