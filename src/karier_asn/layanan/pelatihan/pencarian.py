"""Pencarian: the best selection of trainings for one person, found by branch and bound; knows nothing of ASN.

Needs are scales of levels. A training lifts a need to a level, if the level it starts from has been reached by the day
it begins. A selection is judged by four things in this order: the worth of the levels gained, then how far the hours
stay short of a minimum, then the hours, then the cost. `search` returns a best selection; what it returns is proven
best unless it ran out of steps.

Why a bound is safe: what a set of trainings adds to a selection is at most the sum of what each adds alone (levels are
maxima), taken in the best ratio of worth to hours until the hours run out, and at most what all that remain could lift.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from math import ceil, inf
from typing import Final, NamedTuple

from attrs import evolve, frozen

from karier_asn.engine.masa import AWAL

LANGKAH: Final = 20_000
"""Steps after which a search stops and returns the best selection so far; far more than one person's plan needs."""

JAM_ISIAN: Final = 120
"""Hours up to which the least cost is known beforehand; what lies beyond is bounded less tightly."""

_TOLERANSI = 1e-6
"""Hours by which a sum of floats may be wrong at most; nothing is lost by rounding a bound down."""


class Angkat(NamedTuple):
    """What a training does for one need.

    Attributes:
        kebutuhan: which need, by position.
        tingkat: the level it lifts to.
        dari: the level that must have been reached when it begins.
    """

    kebutuhan: int
    tingkat: int
    dari: int = 0


@frozen
class CalonPelatihan:
    """A training that may be selected.

    Attributes:
        angkat: what it does for the needs.
        jam: its hours.
        biaya: its cost.
        porsi: to which portion of the hours it belongs, by position.
        mulai: first day; `AWAL` = at any time, before all that have a day.
        sampai: first day after it; what is taken at any time is over at once.
        penuh: whether it takes a participant away, so that two such may not overlap.
    """

    angkat: tuple[Angkat, ...]
    jam: int
    biaya: int
    porsi: int = 0
    mulai: date = AWAL
    sampai: date = AWAL
    penuh: bool = False

    def bentrok(self, lain: CalonPelatihan) -> bool:
        """Whether both take the participant away on one day."""
        return self.penuh and lain.penuh and self.mulai < lain.sampai and lain.mulai < self.sampai


@frozen
class Soal:
    """What is needed and what limits there are.

    Attributes:
        awal: for each need the level reached.
        nilai: for each need the worth of reaching each level, from 0 on: 0 up to the level reached, then more with
            every level up to the one asked for, then the same.
        jam: most hours.
        biaya: highest cost.
        jam_wajib: hours to reach if possible.
        jam_porsi: for each portion the most hours; empty = no limit.
    """

    awal: tuple[int, ...]
    nilai: tuple[tuple[int, ...], ...]
    jam: int
    biaya: int
    jam_wajib: int = 0
    jam_porsi: tuple[int, ...] = ()


@frozen
class HasilPencarian:
    """A selection.

    Attributes:
        terpilih: the positions of the trainings selected, ascending.
        mutu: by what it is judged: worth (negative), hours short of the minimum, hours, cost; the smallest is best.
        terbukti: whether it is proven that none is better.
    """

    terpilih: tuple[int, ...]
    mutu: tuple[int, int, int, int]
    terbukti: bool


def capai(awal: Sequence[int], calon: Iterable[CalonPelatihan]) -> tuple[int, ...]:
    """The levels after all of these, each taking effect once it is over.

    What can be taken at any time is worked through at one's own pace, as soon as the level it starts from is reached.
    """
    semua = sorted(calon, key=lambda c: c.mulai)
    bebas = [a for c in semua if c.mulai == AWAL for a in c.angkat]
    tingkat, nanti = [*awal], [(AWAL, a) for a in bebas if a.dari <= awal[a.kebutuhan]]
    for c in semua:
        if c.mulai > AWAL:
            _berlaku(tingkat, [a for d, a in nanti if d <= c.mulai], bebas)
            nanti += [(c.sampai, a) for a in c.angkat if a.dari <= tingkat[a.kebutuhan]]
    _berlaku(tingkat, [a for _, a in nanti], bebas)
    return tuple(tingkat)


def _berlaku(tingkat: list[int], selesai: Iterable[Angkat], bebas: Sequence[Angkat]) -> None:
    """Raise the levels by what is over, and by what can be taken at any time as far as it goes."""
    for a in selesai:
        tingkat[a.kebutuhan] = max(tingkat[a.kebutuhan], a.tingkat)
    for a in sorted(bebas, key=lambda a: a.dari):
        if a.dari <= tingkat[a.kebutuhan]:
            tingkat[a.kebutuhan] = max(tingkat[a.kebutuhan], a.tingkat)


def mutu(soal: Soal, calon: Sequence[CalonPelatihan], terpilih: Iterable[int]) -> tuple[int, int, int, int]:
    """By what a selection is judged; see `HasilPencarian`."""
    dipilih = [calon[i] for i in terpilih]
    nilai = sum(n[t] for n, t in zip(soal.nilai, capai(soal.awal, dipilih), strict=True))
    jam = sum(c.jam for c in dipilih)
    return -nilai, max(soal.jam_wajib - jam, 0), jam, sum(c.biaya for c in dipilih)


def boleh(soal: Soal, calon: Sequence[CalonPelatihan], terpilih: Sequence[int]) -> bool:
    """Whether a selection stays within every limit and no two of it take the participant away on one day."""
    dipilih = [calon[i] for i in terpilih]
    return (
        sum(c.jam for c in dipilih) <= soal.jam
        and sum(c.biaya for c in dipilih) <= soal.biaya
        and all(sum(c.jam for c in dipilih if c.porsi == p) <= n for p, n in enumerate(soal.jam_porsi))
        and not any(c.bentrok(d) for i, c in enumerate(dipilih) for d in dipilih[:i])
    )


def search(soal: Soal, calon: Sequence[CalonPelatihan], langkah: int = LANGKAH) -> HasilPencarian:
    """A best selection; of two equally good ones the one found first, whatever else depends on nothing but the order.

    >>> satu, dua = CalonPelatihan((Angkat(0, 2),), jam=10, biaya=5), CalonPelatihan((Angkat(0, 3),), jam=20, biaya=0)
    >>> search(Soal(awal=(1,), nilai=((0, 0, 1, 2),), jam=25, biaya=9), [satu, dua])
    HasilPencarian(terpilih=(1,), mutu=(-2, 0, 20, 0), terbukti=True)
    """
    return _Pencari(soal, calon, langkah).cari()


class _Sisa(NamedTuple):
    """A training still open at some point of the search, with the worth it adds there at most."""

    guna: int
    i: int
    calon: CalonPelatihan


class _Titik(NamedTuple):
    """A point of the search: the levels the selection at hand reaches, its hours and cost.

    ``tertunda`` is what selected trainings would lift further, if the levels they start from were reached in time;
    ``longgar`` is the worth as if they were.
    """

    tingkat: Sequence[int]
    tertunda: Sequence[Angkat]
    longgar: int
    jam: int
    biaya: int


class _Pencari:
    """One search: the selection at hand and the best so far."""

    def __init__(self, soal: Soal, calon: Sequence[CalonPelatihan], langkah: int) -> None:
        self.soal = soal
        # More trainings never lower a level, so what is out of reach with all of them is out of reach.
        puncak = capai(soal.awal, calon)
        self.calon = [evolve(c, angkat=tuple(a for a in c.angkat if a.dari <= puncak[a.kebutuhan])) for c in calon]
        self.berjenjang = any(a.dari > soal.awal[a.kebutuhan] for c in self.calon for a in c.angkat)
        self.isian = _isian(self.calon, min(soal.jam, JAM_ISIAN))
        self.langkah = langkah
        self.terpilih: list[int] = []
        self.terbaik = mutu(soal, calon, ())
        self.hasil: tuple[int, ...] = ()

    def cari(self) -> HasilPencarian:
        self.turun(range(len(self.calon)), self.titik(0, 0))
        return HasilPencarian(tuple(sorted(self.hasil)), self.terbaik, self.langkah >= 0)

    def turun(self, terbuka: Iterable[int], titik: _Titik) -> None:
        """Try everything that can be added to the selection out of those still open."""
        self.catat(titik)
        sisa = self.sisa(terbuka, titik)
        for n, s in enumerate(sisa):
            self.langkah -= 1
            if self.langkah < 0 or self.percuma(sisa[n:], titik):
                return
            self.terpilih.append(s.i)
            self.turun([t.i for t in sisa[n + 1 :]], self.titik(titik.jam + s.calon.jam, titik.biaya + s.calon.biaya))
            self.terpilih.pop()

    def titik(self, jam: int, biaya: int) -> _Titik:
        """Where the selection at hand leads."""
        dipilih = [self.calon[i] for i in self.terpilih]
        tingkat: Sequence[int]
        if self.berjenjang:
            tingkat = capai(self.soal.awal, dipilih)
            tertunda = [a for c in dipilih for a in c.angkat if a.tingkat > tingkat[a.kebutuhan]]
            return _Titik(tingkat, tertunda, self.nilai(_naik(tingkat, tertunda)), jam, biaya)
        tingkat = _naik(self.soal.awal, (a for c in dipilih for a in c.angkat))
        return _Titik(tingkat, (), self.nilai(tingkat), jam, biaya)

    def nilai(self, tingkat: Sequence[int]) -> int:
        """The worth of levels."""
        return sum(n[t] for n, t in zip(self.soal.nilai, tingkat, strict=True))

    def catat(self, titik: _Titik) -> None:
        """Keep the selection if it is the best so far."""
        m = -self.nilai(titik.tingkat), max(self.soal.jam_wajib - titik.jam, 0), titik.jam, titik.biaya
        if m < self.terbaik:
            self.terbaik, self.hasil = m, tuple(self.terpilih)

    def sisa(self, terbuka: Iterable[int], titik: _Titik) -> list[_Sisa]:
        """Those that fit and may still be of use, the most worth for an hour first, then the cheapest hours."""
        soal, dipilih = self.soal, [self.calon[i] for i in self.terpilih]
        porsi = [n - sum(c.jam for c in dipilih if c.porsi == p) for p, n in enumerate(soal.jam_porsi)]
        terikat = [c for c in dipilih if c.penuh]
        hasil = []
        for i in terbuka:
            c = self.calon[i]
            if titik.jam + c.jam > soal.jam or titik.biaya + c.biaya > soal.biaya or (porsi and c.jam > porsi[c.porsi]):
                continue
            guna = 0
            for k, t, _ in c.angkat:
                guna += max(soal.nilai[k][t] - soal.nilai[k][titik.tingkat[k]], 0)
            if not (guna or (titik.jam < soal.jam_wajib and c.jam)):
                continue
            if not (c.penuh and terikat and any(c.bentrok(d) for d in terikat)):
                hasil.append(_Sisa(guna, i, c))
        return sorted(hasil, key=_urut_guna)

    def percuma(self, sisa: Sequence[_Sisa], titik: _Titik) -> bool:
        """Whether nothing that can still be added makes the selection better than the best so far."""
        negatif, kurang, jam_terbaik, biaya_terbaik = self.terbaik
        puncak = _naik(_naik(titik.tingkat, titik.tertunda), (a for s in sisa for a in s.calon.angkat))
        tertinggi = self.nilai(puncak)
        bisa = min(titik.longgar + self.paling_guna(sisa, titik.jam), tertinggi)
        if bisa != -negatif:
            return bisa < -negatif
        kurang_bisa = max(self.soal.jam_wajib - min(titik.jam + sum(s.calon.jam for s in sisa), self.soal.jam), 0)
        if kurang_bisa != kurang:
            return kurang_bisa > kurang
        tambah = max(_jam_paling_sedikit(sisa, -negatif - titik.longgar), self.soal.jam_wajib - kurang - titik.jam, 0)
        if tertinggi == -negatif:
            tambah = max(tambah, self.jam_ke_puncak(sisa, titik, puncak))
        while tambah < len(self.isian) and self.isian[tambah] is None:
            tambah += 1
        if titik.jam + tambah != jam_terbaik:
            return titik.jam + tambah > jam_terbaik
        murah = self.isian[tambah] if tambah < len(self.isian) else None
        return titik.biaya + (murah or 0) >= biaya_terbaik

    def paling_guna(self, sisa: Sequence[_Sisa], jam: int) -> int:
        """The worth of those still open, the best by the hour first, until the hours run out; the last in part."""
        lega, jumlah = self.soal.jam - jam, 0
        for s in sisa:
            if s.calon.jam > lega:
                return jumlah + s.guna * lega // s.calon.jam
            lega -= s.calon.jam
            jumlah += s.guna
        return jumlah

    def jam_ke_puncak(self, sisa: Sequence[_Sisa], titik: _Titik, puncak: Sequence[int]) -> int:
        """The fewest hours in which all needs can be lifted as far as they go.

        A need is lifted by one training or by several, each starting where another ends. A training gives each need the
        part of its hours that the need has in its worth; these parts add up to its hours, so the shortest ways of all
        needs together are never longer than the hours of the trainings they take.
        """
        jalan: list[list[tuple[int, int, float]]] = [[] for _ in puncak]
        for k, t, dari in titik.tertunda:
            jalan[k].append((t, dari, 0.0))
        for s in sisa:
            for k, t, dari in s.calon.angkat:
                nilai = self.soal.nilai[k]
                if nilai[t] > nilai[titik.tingkat[k]]:
                    bagian = (nilai[t] - nilai[titik.tingkat[k]]) / s.guna
                    jalan[k].append((t, dari, s.calon.jam * bagian))
        jarak = (
            _jarak(jalan[k], a, next(t for t, v in enumerate(n) if v == n[b]))
            for k, (n, a, b) in enumerate(zip(self.soal.nilai, titik.tingkat, puncak, strict=True))
            if n[b] > n[a]
        )
        jumlah = sum(jarak)
        return self.soal.jam + 1 if jumlah == inf else ceil(jumlah - _TOLERANSI)


def _naik(tingkat: Sequence[int], angkat: Iterable[Angkat]) -> list[int]:
    """The levels lifted by all of these, as if each had a level to start from."""
    naik = [*tingkat]
    for k, t, _ in angkat:
        if t > naik[k]:
            naik[k] = t
    return naik


def _jarak(jalan: list[tuple[int, int, float]], dari: int, ke: int) -> float:
    """The shortest way from one level to another; each way leads to a level, from a level, and has a length."""
    jarak = [0.0 if t <= dari else inf for t in range(max(ke, *(t for t, _, _ in jalan)) + 1)]
    for tujuan, awal, panjang in sorted(jalan):
        lewat = min(jarak[awal:]) + panjang
        for t in range(tujuan + 1):
            jarak[t] = min(jarak[t], lewat)
    return min(jarak[ke:])


def _isian(calon: Iterable[CalonPelatihan], jam: int) -> list[int | None]:
    """For each number of hours the least cost of exactly so many; ``None`` = no trainings have so many together."""
    biaya: list[int | None] = [0] + [None] * jam
    for c in calon:
        for n in range(jam, c.jam - 1, -1) if c.jam else ():
            lama, tanpa = biaya[n], biaya[n - c.jam]
            if tanpa is not None and (lama is None or tanpa + c.biaya < lama):
                biaya[n] = tanpa + c.biaya
    return biaya


def _urut_guna(s: _Sisa) -> tuple[float, float, int, int]:
    """By worth for an hour; ratios of whole numbers as small as these differ by more than a float rounds."""
    jam = s.calon.jam
    if not jam:
        return -inf if s.guna else 0.0, s.calon.biaya, 0, s.i
    return -s.guna / jam, s.calon.biaya / jam, -jam, s.i


def _jam_paling_sedikit(sisa: Sequence[_Sisa], nilai: int) -> int:
    """The fewest hours in which so much worth can be had, the best by the hour first; the last in part."""
    jam = 0
    for s in sisa:
        if nilai <= 0:
            break
        jam += s.calon.jam if s.guna <= nilai else -(-s.calon.jam * nilai // s.guna)
        nilai -= s.guna
    return jam
