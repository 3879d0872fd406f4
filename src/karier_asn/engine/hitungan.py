"""Clocks: how long something has lasted, as a running count.

From a count come both the figure that is shown and the day on which enough time has passed. Spells that are apart are
added (`Kumulatif`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from enum import Enum
from typing import Protocol

from attrs import frozen

from karier_asn.engine.masa import AKHIR, AWAL, NOL, SEHARI, Masa, hari_terbanyak, mundur, selisih, tahun, tambah, tempo
from karier_asn.engine.riwayat import Antara, Riwayat, angkat

SEJAK_DAHULU = tahun(1000)
"""A count as long as this goes back to `AWAL`: nothing bounds it."""


class CaraHitung(Enum):
    """How time is counted."""

    SEJAK = "sejak"
    SISA = "sisa"
    KUMULATIF = "kumulatif"
    BERTURUT = "berturut-turut"


class Hitungan(Protocol):
    """A running count of time, from which both a displayed figure and a due date come."""

    def capai(self, masa: Masa, tegas: bool) -> Riwayat[bool]:
        """When the count is at least ``masa`` (``tegas``: more than ``masa``)."""
        ...

    def pada(self, d: date) -> Masa | Antara[Masa] | None:
        """The count on day ``d``; ``None`` if unknown."""
        ...


@frozen
class Sejak:
    """Time since the date in force on each day; `AKHIR` stands for "not started"."""

    tanggal: Riwayat[date]

    def capai(self, masa: Masa, tegas: bool) -> Riwayat[bool]:
        if masa == NOL and not tegas:
            return self.tanggal.peta(lambda _: True)
        return self.tanggal.ikat(lambda mulai: Riwayat.sejak(tempo(mulai, masa, tegas)))

    def pada(self, d: date) -> Masa | None:
        mulai = self.tanggal.pada(d)
        return None if mulai is None else selisih(mulai, d)


@frozen
class Sisa:
    """Time left until the date in force on each day, none once it has come; `AKHIR` stands for "never comes".

    >>> sisa = Sisa(Riwayat.tetap(date(2028, 2, 29)))
    >>> sisa.capai(tahun(1), tegas=False), sisa.pada(date(2026, 1, 31))
    (Riwayat(True, 2027-03-01: False), tahun(2) + bulan(1))
    """

    tanggal: Riwayat[date]

    def capai(self, masa: Masa, tegas: bool) -> Riwayat[bool]:
        if masa == NOL and not tegas:
            return self.tanggal.peta(lambda _: True)
        return self.tanggal.ikat(lambda tiba: _masih(tiba, masa, tegas))

    def pada(self, d: date) -> Masa | None:
        tiba = self.tanggal.pada(d)
        return None if tiba is None else selisih(d, tiba)


def _masih(tiba: date, masa: Masa, tegas: bool) -> Riwayat[bool]:
    """Until when at least (``tegas``: more than) ``masa`` is left before ``tiba``."""
    if tiba == AKHIR:
        return Riwayat.tetap(True)
    if tambah(AWAL, masa) >= tiba:
        return Riwayat.tetap(False)
    return Riwayat.rentang([(AWAL, mundur(tiba - SEHARI if tegas else tiba, masa) + SEHARI)])


@frozen
class Kumulatif:
    """Time spent, so far, in spells that may be apart.

    As an officer adds them: whole months by months, odd days by days. There is enough once the whole months make up
    the duration, or once all days together are as many as the longest such duration has (366 for a year); and then
    always. So one unbroken spell is due exactly when `tambah` says, spells of whole months never make up less than
    their sum (a day or so earlier at most, where they all lie in long months), and more service, even one that fills a
    gap, is never worse.

    >>> dua = Kumulatif(((date(2018, 1, 1), date(2020, 1, 1)), (date(2021, 1, 1), AKHIR)))
    >>> dua.capai(tahun(3), tegas=False)  # 2018 and 2019, then 2021
    Riwayat(False, 2022-01-01: True)
    """

    selang: tuple[tuple[date, date], ...]

    def capai(self, masa: Masa, tegas: bool) -> Riwayat[bool]:
        if masa == NOL and not tegas:
            return Riwayat.tetap(True)
        return Riwayat.sejak(min(self._menurut_bulan(masa, tegas), self._menurut_hari(masa, tegas)))

    def _menurut_bulan(self, masa: Masa, tegas: bool) -> date:
        perlu = masa.bulan
        for mulai, sampai in self.selang:
            genap = tempo(mulai, Masa(perlu, masa.hari), tegas)
            if genap <= sampai:
                return genap
            perlu = max(perlu - selisih(mulai, sampai).bulan, 0)
        return AKHIR

    def _menurut_hari(self, masa: Masa, tegas: bool) -> date:
        perlu = hari_terbanyak(masa.bulan) + masa.hari + tegas
        for mulai, sampai in self.selang:
            if perlu <= (sampai - mulai).days:
                return mulai + timedelta(days=perlu)
            perlu -= (sampai - mulai).days
        return AKHIR

    def pada(self, d: date) -> Masa:
        lalu = [selisih(mulai, min(sampai, d)) for mulai, sampai in self.selang if mulai < d]
        return sum(lalu, NOL)


@frozen
class Terbatas:
    """A count of which two bounds are known: unknown days counted as not served, and as served."""

    pasti: Hitungan
    mungkin: Hitungan

    def capai(self, masa: Masa, tegas: bool) -> Riwayat[bool]:
        return angkat(
            lambda a, b: a if a == b else None, self.pasti.capai(masa, tegas), self.mungkin.capai(masa, tegas)
        )

    def pada(self, d: date) -> Masa | Antara[Masa] | None:
        a, b = self.pasti.pada(d), self.mungkin.pada(d)
        if a == b or not isinstance(a, Masa) or not isinstance(b, Masa):
            return a
        if b < SEJAK_DAHULU:
            return Antara(a, b)
        return Antara(a) if a > NOL else None


def kumulatif(r: Riwayat[bool]) -> Hitungan:
    """Time, all told, during which ``r`` was true."""
    return _berbatas(r, lambda selang: Kumulatif(tuple(selang)))


def berturut(r: Riwayat[bool]) -> Hitungan:
    """Time during which ``r`` has been true without a break up to the day asked."""

    def sejak(selang: Iterable[tuple[date, date]]) -> Hitungan:
        titik = [t for a, b in selang for t in ((a, a), (b, AKHIR)) if t[0] < AKHIR]
        return Sejak(Riwayat.rakit(((AWAL, AKHIR), *titik)))

    return _berbatas(r, sejak)


def _berbatas(r: Riwayat[bool], buat: Callable[[Iterable[tuple[date, date]]], Hitungan]) -> Hitungan:
    pasti = buat((a, b) for a, b, v in r.potongan() if v)
    if None not in r.nilai:
        return pasti
    longgar = angkat(lambda v: v is not False, r).potongan()
    return Terbatas(pasti, buat((a, b) for a, b, v in longgar if v))
