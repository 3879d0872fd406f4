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
from math import inf
from typing import Final, NamedTuple

from attrs import frozen

from karier_asn.engine.riwayat import AWAL

LANGKAH: Final = 20_000
"""Steps after which a search stops and returns the best selection so far; far more than one person's plan needs."""


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
class Calon:
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

    def bentrok(self, lain: Calon) -> bool:
        """Whether both take the participant away on one day."""
        return self.penuh and lain.penuh and self.mulai < lain.sampai and lain.mulai < self.sampai


@frozen
class Soal:
    """What is needed and what limits there are.

    Attributes:
        awal: for each need the level reached.
        nilai: for each need the worth of reaching each level, from level 0 on; does not fall, 0 at the level reached.
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
class Temuan:
    """A selection.

    Attributes:
        terpilih: the positions of the trainings selected, ascending.
        mutu: by what it is judged: worth (negative), hours short of the minimum, hours, cost; the smallest is best.
        terbukti: whether it is proven that none is better.
    """

    terpilih: tuple[int, ...]
    mutu: tuple[int, int, int, int]
    terbukti: bool


def capai(awal: Sequence[int], calon: Iterable[Calon]) -> tuple[int, ...]:
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


def mutu(soal: Soal, calon: Sequence[Calon], terpilih: Iterable[int]) -> tuple[int, int, int, int]:
    """By what a selection is judged; see `Temuan`."""
    dipilih = [calon[i] for i in terpilih]
    nilai = sum(n[t] for n, t in zip(soal.nilai, capai(soal.awal, dipilih), strict=True))
    jam = sum(c.jam for c in dipilih)
    return -nilai, max(soal.jam_wajib - jam, 0), jam, sum(c.biaya for c in dipilih)


def boleh(soal: Soal, calon: Sequence[Calon], terpilih: Sequence[int]) -> bool:
    """Whether a selection stays within every limit and no two of it take the participant away on one day."""
    dipilih = [calon[i] for i in terpilih]
    return (
        sum(c.jam for c in dipilih) <= soal.jam
        and sum(c.biaya for c in dipilih) <= soal.biaya
        and all(sum(c.jam for c in dipilih if c.porsi == p) <= n for p, n in enumerate(soal.jam_porsi))
        and not any(c.bentrok(d) for i, c in enumerate(dipilih) for d in dipilih[:i])
    )


def search(soal: Soal, calon: Sequence[Calon], langkah: int = LANGKAH) -> Temuan:
    """A best selection; of two equally good ones the one found first, whatever else depends on nothing but the order.

    >>> satu, dua = Calon((Angkat(0, 2),), jam=10, biaya=5), Calon((Angkat(0, 3),), jam=20, biaya=0)
    >>> search(Soal(awal=(1,), nilai=((0, 0, 1, 2),), jam=25, biaya=9), [satu, dua])
    Temuan(terpilih=(1,), mutu=(-2, 0, 20, 0), terbukti=True)
    """
    return _Pencari(soal, calon, langkah).cari()


class _Sisa(NamedTuple):
    """A training still open at some point of the search, with the worth it would add there."""

    guna: int
    i: int
    calon: Calon


class _Pencari:
    """One search: the selection at hand and the best so far.

    Worth is counted as if every level to start from had been reached (`longgar`), which is never too little; only
    where some training really asks for a higher level than the person has is a selection then judged by `mutu`.
    """

    def __init__(self, soal: Soal, calon: Sequence[Calon], langkah: int) -> None:
        self.soal = soal
        self.calon = calon
        self.langkah = langkah
        self.berjenjang = any(a.dari > soal.awal[a.kebutuhan] for c in calon for a in c.angkat)
        self.terpilih: list[int] = []
        self.terbaik = mutu(soal, calon, ())
        self.hasil: tuple[int, ...] = ()

    def cari(self) -> Temuan:
        self.turun(range(len(self.calon)), self.soal.awal, 0, 0)
        return Temuan(tuple(sorted(self.hasil)), self.terbaik, self.langkah >= 0)

    def turun(self, terbuka: Iterable[int], tingkat: Sequence[int], jam: int, biaya: int) -> None:
        """Try everything that can be added to the selection out of those still open."""
        nilai = self.catat(tingkat, jam, biaya)
        sisa = self.sisa(terbuka, tingkat, jam, biaya)
        for n, s in enumerate(sisa):
            self.langkah -= 1
            if self.langkah < 0 or self.percuma(sisa[n:], tingkat, nilai, jam, biaya):
                return
            self.terpilih.append(s.i)
            naik, c = self.longgar(tingkat, s.calon), s.calon
            self.turun([t.i for t in sisa[n + 1 :]], naik, jam + c.jam, biaya + c.biaya)
            self.terpilih.pop()

    def catat(self, tingkat: Sequence[int], jam: int, biaya: int) -> int:
        """Keep the selection if it is the best so far; returns its worth, counted loosely."""
        nilai = sum(n[t] for n, t in zip(self.soal.nilai, tingkat, strict=True))
        if self.berjenjang:
            m = mutu(self.soal, self.calon, self.terpilih)
        else:
            m = -nilai, max(self.soal.jam_wajib - jam, 0), jam, biaya
        if m < self.terbaik:
            self.terbaik, self.hasil = m, tuple(self.terpilih)
        return nilai

    def sisa(self, terbuka: Iterable[int], tingkat: Sequence[int], jam: int, biaya: int) -> list[_Sisa]:
        """Those that fit and may still be of use, the most worth for an hour first, then the cheapest hours."""
        soal, dipilih = self.soal, [self.calon[i] for i in self.terpilih]
        porsi = [n - sum(c.jam for c in dipilih if c.porsi == p) for p, n in enumerate(soal.jam_porsi)]
        hasil = []
        for i in terbuka:
            c = self.calon[i]
            if jam + c.jam > soal.jam or biaya + c.biaya > soal.biaya or (porsi and c.jam > porsi[c.porsi]):
                continue
            guna = sum(max(soal.nilai[k][t] - soal.nilai[k][tingkat[k]], 0) for k, t, _ in c.angkat)
            if not (guna or (jam < soal.jam_wajib and c.jam) or (self.berjenjang and c.angkat)):
                continue
            if not any(c.bentrok(d) for d in dipilih):
                hasil.append(_Sisa(guna, i, c))
        return sorted(hasil, key=_urut_guna)

    def longgar(self, tingkat: Sequence[int], c: Calon) -> list[int]:
        """The levels after one more training, as if it asked for none to start from."""
        naik = [*tingkat]
        for a in c.angkat:
            naik[a.kebutuhan] = max(naik[a.kebutuhan], a.tingkat)
        return naik

    def percuma(self, sisa: Sequence[_Sisa], tingkat: Sequence[int], nilai: int, jam: int, biaya: int) -> bool:
        """Whether nothing that can still be added makes the selection better than the best so far."""
        negatif, kurang, jam_terbaik, biaya_terbaik = self.terbaik
        selisih = -negatif - nilai  # worth still missing to equal the best
        bisa = min(self.paling_guna(sisa, jam), self.paling_naik(sisa, tingkat))
        if bisa != selisih:
            return bisa < selisih
        kurang_bisa = max(self.soal.jam_wajib - min(jam + sum(s.calon.jam for s in sisa), self.soal.jam), 0)
        if kurang_bisa != kurang:
            return kurang_bisa > kurang
        jam_bisa = max(jam + _jam_paling_sedikit(sisa, selisih), self.soal.jam_wajib - kurang)
        if jam_bisa != jam_terbaik:
            return jam_bisa > jam_terbaik
        tambah = jam_bisa - jam
        murah = min((s.calon.biaya * tambah // s.calon.jam for s in sisa if s.calon.jam), default=0)
        return biaya + murah >= biaya_terbaik

    def paling_guna(self, sisa: Sequence[_Sisa], jam: int) -> int:
        """The worth of those still open, the best by the hour first, until the hours run out; the last in part."""
        lega, jumlah = self.soal.jam - jam, 0
        for s in sisa:
            if s.calon.jam > lega:
                return jumlah + s.guna * lega // s.calon.jam
            lega -= s.calon.jam
            jumlah += s.guna
        return jumlah

    def paling_naik(self, sisa: Sequence[_Sisa], tingkat: Sequence[int]) -> int:
        """The worth if every need rose to the highest level that any of those still open lifts it to."""
        naik = [*tingkat]
        for s in sisa:
            for a in s.calon.angkat:
                naik[a.kebutuhan] = max(naik[a.kebutuhan], a.tingkat)
        return sum(n[b] - n[a] for n, a, b in zip(self.soal.nilai, tingkat, naik, strict=True))


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
