"""The best selection of trainings: equal to trying them all, and always within its limits."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.masa import AWAL
from karier_asn.layanan.pelatihan.pencarian import Angkat, CalonPelatihan, Soal, boleh, capai, mutu, search

AWAL_TAHUN = date(2027, 1, 1)


def terbaik(soal: Soal, calon: list[CalonPelatihan]) -> tuple[int, int, int, int]:
    """Every selection there is."""
    semua = chain.from_iterable(combinations(range(len(calon)), n) for n in range(len(calon) + 1))
    return min(mutu(soal, calon, s) for s in semua if boleh(soal, calon, s))


@st.composite
def angkat(draw: st.DrawFn, kebutuhan: int) -> Angkat:
    tingkat = draw(st.integers(1, 4))
    return Angkat(draw(st.integers(0, kebutuhan - 1)), tingkat, draw(st.sampled_from([0, tingkat - 1])))


@st.composite
def calon(draw: st.DrawFn, kebutuhan: int) -> CalonPelatihan:
    isi = draw(st.lists(angkat(kebutuhan), max_size=3)) if kebutuhan else []
    mulai, lama = draw(st.integers(-20, 60)), draw(st.integers(1, 20))
    awal = AWAL if mulai < 0 else AWAL_TAHUN + timedelta(mulai)
    return CalonPelatihan(
        tuple(isi),
        jam=draw(st.integers(0, 12)),
        biaya=draw(st.integers(0, 5)),
        porsi=draw(st.integers(0, 1)),
        mulai=awal,
        sampai=awal if mulai < 0 else awal + timedelta(lama),
        penuh=mulai >= 0 and draw(st.booleans()),
    )


@st.composite
def soal(draw: st.DrawFn) -> tuple[Soal, list[CalonPelatihan]]:
    n = draw(st.integers(0, 4))
    awal = tuple(draw(st.integers(0, 3)) for _ in range(n))
    bobot = [draw(st.integers(1, 3)) for _ in range(n)]
    puncak = [draw(st.integers(a, 4)) for a in awal]
    nilai = tuple(
        tuple(b * (min(max(t, a), p) - a) for t in range(6)) for a, b, p in zip(awal, bobot, puncak, strict=True)
    )
    daftar = draw(st.lists(calon(n), max_size=8))
    batas = Soal(
        awal,
        nilai,
        jam=draw(st.integers(0, 40)),
        biaya=draw(st.integers(0, 15)),
        jam_wajib=draw(st.sampled_from([0, 0, 8, 20])),
        jam_porsi=draw(st.sampled_from([(), (10, 25), (0, 40)])),
    )
    return batas, daftar


@given(soal())
def test_it_equals_the_exhaustive_search_and_keeps_every_limit(kasus: tuple[Soal, list[CalonPelatihan]]) -> None:
    batas, daftar = kasus
    hasil = search(batas, daftar)
    assert hasil.terbukti
    assert boleh(batas, daftar, hasil.terpilih)
    assert hasil.mutu == mutu(batas, daftar, hasil.terpilih) == terbaik(batas, daftar)


@given(soal(), st.integers(0, 12))
def test_cut_short_it_still_keeps_every_limit_and_says_so(
    kasus: tuple[Soal, list[CalonPelatihan]], langkah: int
) -> None:
    batas, daftar = kasus
    hasil = search(batas, daftar, langkah)
    assert boleh(batas, daftar, hasil.terpilih)
    assert hasil.mutu == mutu(batas, daftar, hasil.terpilih)
    if hasil.terbukti:
        assert hasil.mutu == terbaik(batas, daftar)


@given(soal(), st.data())
def test_one_more_training_never_lowers_a_level_and_order_leaves_no_trace(
    kasus: tuple[Soal, list[CalonPelatihan]], data: st.DataObject
) -> None:
    batas, daftar = kasus
    penuh = capai(batas.awal, daftar)
    assert capai(batas.awal, data.draw(st.permutations(daftar))) == penuh
    kurang = capai(batas.awal, daftar[1:])
    assert all(a <= b <= c for a, b, c in zip(batas.awal, kurang, penuh, strict=True))


def test_a_level_counts_for_the_next_training_only_once_the_first_is_over() -> None:
    def pada(hari: int, tingkat: int) -> CalonPelatihan:
        mulai = AWAL_TAHUN + timedelta(hari)
        return CalonPelatihan((Angkat(0, tingkat, tingkat - 1),), 8, 0, mulai=mulai, sampai=mulai + timedelta(5))

    assert capai((1,), [pada(0, 2), pada(5, 3)]) == (3,)
    assert capai((1,), [pada(0, 2), pada(4, 3)]) == (2,)
    assert capai((1,), [pada(5, 2), pada(0, 3)]) == (2,)


def test_what_can_be_taken_at_any_time_is_taken_when_it_helps() -> None:
    bebas = CalonPelatihan((Angkat(0, 3, 2),), 4, 0)
    terjadwal = CalonPelatihan((Angkat(0, 2, 1),), 8, 0, mulai=AWAL_TAHUN, sampai=AWAL_TAHUN + timedelta(3))
    assert capai((1,), [bebas]) == (1,)
    assert capai((1,), [bebas, terjadwal]) == (3,)


@pytest.mark.parametrize(("wajib", "jam"), [(0, 10), (10, 10), (11, 16), (20, 22)])
def test_the_fewest_hours_that_meet_the_minimum(wajib: int, jam: int) -> None:
    daftar = [CalonPelatihan((Angkat(0, 2),), 10, 0), CalonPelatihan((), 6, 0), CalonPelatihan((), 12, 0)]
    hasil = search(Soal((1,), ((0, 0, 1),), jam=40, biaya=0, jam_wajib=wajib), daftar)
    assert hasil.mutu == (-1, 0, jam, 0)


def test_where_hours_allow_one_of_several_the_cheapest_is_taken() -> None:
    daftar = [CalonPelatihan((Angkat(i, 2),), 10, biaya) for i, biaya in enumerate((5, 4, 3))]
    hasil = search(Soal((1,) * 3, ((0, 0, 1),) * 3, jam=10, biaya=9), daftar)
    assert (hasil.terpilih, hasil.mutu) == ((2,), (-1, 0, 10, 3))


@pytest.mark.parametrize(("langkah", "terbukti"), [(1, False), (2, True)])
def test_a_search_is_proven_by_as_many_steps_as_it_takes(langkah: int, terbukti: bool) -> None:
    """One step for each training tried in each place: here the two in turn, the first with nothing after it."""
    daftar = [CalonPelatihan((Angkat(i, 2),), 10, 0) for i in range(2)]
    hasil = search(Soal((1, 1), ((0, 0, 2), (0, 0, 1)), jam=10, biaya=0), daftar, langkah)
    assert (hasil.terpilih, hasil.terbukti) == ((0,), terbukti)
