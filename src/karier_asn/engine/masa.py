"""Days and durations: how long something lasts by the calendar.

Two conventions, which the whole package rests on, are decided here and nowhere else:

* **Month.** `tambah` is the only place where months are added to a date. A day that the target month lacks
  becomes the last day of that month: 31 January + 1 month is the last of February, and whoever is born on
  29 February has a birthday on 28 February in a common year.
* **Duration.** "At least four years" is a due date: it is met on and after ``tambah(mulai, tahun(4))``.
"""

from __future__ import annotations

import math
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NoReturn

from attrs import frozen
from dateutil.relativedelta import relativedelta

from karier_asn.engine.galat import GalatTulis

AWAL = date.min
"""Stands for "since ever"."""
AKHIR = date.max
"""Stands for "for ever"; as a due date, "never"."""
SEHARI = timedelta(days=1)
HARI_SEBULAN = 30
"""Days of a month where the difference of two durations is shown; nothing is decided by it."""
HARI_SEBULAN_TERPANJANG = 31


# --- days --------------------------------------------------------------------------------------------------


def hari_dari(v: object) -> date | None:
    """The day that was handed over: a `date`, or a `datetime` at midnight, as dataframes have it; ``None`` = neither.

    >>> hari_dari(datetime(2026, 1, 31)), hari_dari(datetime(2026, 1, 31, 8)), hari_dari("2026-01-31")
    (datetime.date(2026, 1, 31), None, None)
    """
    if not isinstance(v, date) or v != v:
        return None
    if isinstance(v, datetime) and (v.time() != time() or getattr(v, "nanosecond", False)):
        return None
    return date(v.year, v.month, v.day)


def pastikan_hari(v: object, tempat: str) -> None:
    """Refuse what is not a day; to Python a `datetime` is one, to a rule it is not.

    Raises:
        GalatTulis: with the remedy for what was found.
    """
    if not isinstance(v, date) or isinstance(v, datetime):
        raise bukan_hari(v, tempat)


def bukan_hari(v: object, tempat: str) -> GalatTulis:
    """The error of who wrote something else where a day is needed."""
    return GalatTulis(f"{tempat} memerlukan tanggal, ditemukan {v!r}.", saran_hari(v))


def saran_hari(v: object) -> str:
    """What to write where a day is needed.

    >>> saran_hari("2026-01-31")
    'Tulis date(2026, 1, 31).'
    """
    if isinstance(v, datetime):
        return "Ambil harinya dengan .date()."
    try:
        d = date.fromisoformat(v.strip()) if isinstance(v, str) else date(2026, 1, 1)
    except ValueError:
        d = date(2026, 1, 1)
    return f"Tulis {'' if isinstance(v, str) else 'misalnya '}date({d.year}, {d.month}, {d.day})."


def esok(d: date) -> date:
    """The next day; after the last one of the calendar comes none.

    >>> esok(date(2026, 12, 31)), esok(AKHIR) == AKHIR
    (datetime.date(2027, 1, 1), True)
    """
    return d + SEHARI if d < AKHIR else d


def kemarin(d: date) -> date:
    """The day before; before the first one of the calendar is none.

    >>> kemarin(date(2027, 1, 1)), kemarin(AWAL) == AWAL
    (datetime.date(2026, 12, 31), True)
    """
    return d - SEHARI if d > AWAL else d


def awal_tahun(tahun: int) -> date:
    """1 January of a year; of one beyond the calendar `AKHIR`, of one before it `AWAL`.

    >>> awal_tahun(2027), awal_tahun(10_000) == AKHIR, awal_tahun(0) == AWAL
    (datetime.date(2027, 1, 1), True, True)
    """
    if tahun < AWAL.year:
        return AWAL
    return date(tahun, 1, 1) if tahun <= AKHIR.year else AKHIR


# --- durations ---------------------------------------------------------------------------------------------


@frozen(order=False, repr=False)
class Masa:
    """A duration in calendar months and days, as a regulation states it.

    Two durations are compared by their months, then by their days; 31 days are as long as a month.

    >>> tahun(3) + bulan(6)
    tahun(3) + bulan(6)
    >>> tahun(1) == bulan(12), bulan(11) + hari(30) < tahun(1) < hari(400)
    (True, True)

    Raises:
        GalatTulis: when a number is negative or not whole.
    """

    bulan: int
    hari: int = 0

    def __attrs_post_init__(self) -> None:
        _pastikan_banyaknya(self.bulan, "bulan")
        _pastikan_banyaknya(self.hari, "hari")

    def __add__(self, lain: Masa) -> Masa:
        if not isinstance(lain, Masa):
            raise _bukan_penambah(self, lain)
        return Masa(self.bulan + lain.bulan, self.hari + lain.hari)

    if not TYPE_CHECKING:  # for type checkers these operators simply do not exist

        def __radd__(self, lain: object) -> NoReturn:
            raise _bukan_penambah(self, lain)

    def __lt__(self, lain: Masa) -> bool:
        return self._panjang < lain._panjang if isinstance(lain, Masa) else NotImplemented

    def __le__(self, lain: Masa) -> bool:
        return self._panjang <= lain._panjang if isinstance(lain, Masa) else NotImplemented

    def __gt__(self, lain: Masa) -> bool:
        return self._panjang > lain._panjang if isinstance(lain, Masa) else NotImplemented

    def __ge__(self, lain: Masa) -> bool:
        return self._panjang >= lain._panjang if isinstance(lain, Masa) else NotImplemented

    @property
    def _panjang(self) -> tuple[int, int]:
        return self.bulan + self.hari // HARI_SEBULAN_TERPANJANG, self.hari % HARI_SEBULAN_TERPANJANG

    def __repr__(self) -> str:
        tahun, bulan = divmod(self.bulan, 12)
        suku = {"tahun": tahun, "bulan": bulan, "hari": self.hari}
        return " + ".join(f"{nama}({n})" for nama, n in suku.items() if n) or "hari(0)"


def _pastikan_banyaknya(n: object, satuan: str) -> None:
    """Refuse what is not a number of such units."""
    if not isinstance(n, int) or n.__class__ is bool or n < 0:
        raise GalatTulis(
            f"{satuan}({n!r}) tidak dapat dipakai: yang diperlukan bilangan bulat yang tidak negatif.",
            _saran_banyaknya(n, satuan),
        )


def _saran_banyaknya(n: object, satuan: str) -> str:
    match n:
        case str() if n.strip().isdecimal():
            return f"Tulis {satuan}({int(n)}), tanpa tanda kutip."
        case bool():
            pass
        case int():
            return "Waktu yang tersisa sampai suatu hari ditulis dengan .sisa()."
        case float() | Fraction() | Decimal() if math.isfinite(n) and n == int(n):
            return f"Tulis {satuan}({int(n)})."
        case float() | Fraction() | Decimal():
            return "Pecahan ditulis dengan satuan yang lebih kecil, misalnya tahun(1) + bulan(6)."
    return f"Tulis misalnya {satuan}(5)."


def _bukan_penambah(masa: Masa, lain: object) -> GalatTulis:
    saran = f"Tulis tambah(hari, {masa!r})." if isinstance(lain, date) else "Tulis misalnya tahun(1) + bulan(6)."
    return GalatTulis(f"{masa!r} hanya dapat ditambah dengan masa, ditemukan {lain!r}.", saran)


NOL = Masa(0)


def _pastikan_ditulis(n: int, satuan: str, terbanyak: int) -> None:
    """Refuse also what an author cannot mean: a duration longer than the calendar."""
    _pastikan_banyaknya(n, satuan)
    if n > terbanyak:
        raise GalatTulis(
            f"{satuan}({n}) lebih lama daripada kalender.", "Periksa angkanya; yang tidak berbatas tidak perlu ditulis."
        )


def tahun(n: int) -> Masa:
    """``n`` calendar years.

    Raises:
        GalatTulis: when the number is negative, not whole, or more than the calendar has.
    """
    _pastikan_ditulis(n, "tahun", AKHIR.year)
    return Masa(12 * n)


def bulan(n: int) -> Masa:
    """``n`` calendar months.

    Raises:
        GalatTulis: when the number is negative, not whole, or more than the calendar has.
    """
    _pastikan_ditulis(n, "bulan", 12 * AKHIR.year)
    return Masa(n)


def hari(n: int) -> Masa:
    """``n`` days.

    Raises:
        GalatTulis: when the number is negative, not whole, or more than the calendar has.
    """
    _pastikan_ditulis(n, "hari", AKHIR.toordinal())
    return Masa(0, n)


@lru_cache(maxsize=256)
def _selang(bulan: int, hari: int) -> relativedelta:
    return relativedelta(months=bulan, days=hari)


def _pastikan_bahan(kata: str, d: date, masa: Masa) -> None:
    if d.__class__ is not date:
        pastikan_hari(d, f"{kata}(...)")
    if masa.__class__ is not Masa:
        raise GalatTulis(f"{kata}(...) memerlukan masa, ditemukan {masa!r}.", f"Tulis misalnya {kata}(hari, tahun(4)).")


def tambah(mulai: date, masa: Masa) -> date:
    """The day on which ``masa`` has passed since ``mulai``: months first, then days.

    A result beyond the calendar is `AKHIR`, "never".

    >>> tambah(date(2024, 2, 29), tahun(2))  # the last of February closes the year
    datetime.date(2026, 2, 28)
    >>> tambah(date(2024, 2, 29), tahun(4))
    datetime.date(2028, 2, 29)
    >>> tambah(date(2026, 8, 31), bulan(6))
    datetime.date(2027, 2, 28)

    Raises:
        GalatTulis: ``mulai`` is no day, or ``masa`` no duration.
    """
    _pastikan_bahan("tambah", mulai, masa)
    try:
        return mulai + _selang(masa.bulan, masa.hari)
    except (ValueError, OverflowError):
        return AKHIR


def mundur(d: date, masa: Masa) -> date:
    """The latest day since which ``masa`` has passed on day ``d``; `AWAL` if the calendar does not reach back.

    >>> mundur(date(2026, 2, 28), tahun(2))  # 28 and 29 February 2024 both qualify
    datetime.date(2024, 2, 29)

    Raises:
        GalatTulis: ``d`` is no day, or ``masa`` no duration.
    """
    _pastikan_bahan("mundur", d, masa)
    try:
        mulai = d - _selang(masa.bulan, masa.hari)
    except (ValueError, OverflowError):
        return AWAL
    while tambah(mulai, masa) > d:  # going back over a short month and coming forward again is not the same
        mulai -= SEHARI
    while d < AKHIR and tambah(mulai + SEHARI, masa) <= d:  # on `AKHIR` all that never comes has come
        mulai += SEHARI
    return mulai


def selisih(mulai: date, sampai: date) -> Masa:
    """The longest duration that has passed from ``mulai`` to ``sampai``; the inverse of `tambah`.

    >>> selisih(date(2021, 3, 15), date(2026, 11, 21))
    tahun(5) + bulan(8) + hari(6)
    >>> selisih(date(2024, 2, 29), date(2026, 2, 28))
    tahun(2)

    Raises:
        GalatTulis: one of them is no day.
    """
    for d in (mulai, sampai):
        if d.__class__ is not date:
            pastikan_hari(d, "selisih(...)")
    if sampai <= mulai:
        return NOL
    beda = relativedelta(sampai, mulai)
    return Masa(12 * beda.years + beda.months, beda.days)


@lru_cache(maxsize=256)
def hari_terbanyak(bulan: int) -> int:
    """The most days that so many calendar months can have.

    >>> [hari_terbanyak(n) for n in (0, 1, 2, 12, 24, 48, 60)]
    [0, 31, 62, 366, 731, 1461, 1827]
    """
    awal_bulan = [date(2000 + n // 12, n % 12 + 1, 1) for n in range(48)]  # a cycle of leap years
    return max((tambah(d, Masa(bulan)) - d).days for d in awal_bulan)


def selisih_masa(pendek: Masa, panjang: Masa) -> Masa:
    """What ``pendek`` lacks of ``panjang``, a month counted as `HARI_SEBULAN` days, and at least a day.

    >>> selisih_masa(tahun(1) + bulan(11) + hari(20), tahun(2))
    hari(10)
    """
    hari = HARI_SEBULAN * (panjang.bulan - pendek.bulan) + panjang.hari - pendek.hari
    return Masa(*divmod(max(hari, 1), HARI_SEBULAN))


def tempo(mulai: date, masa: Masa, tegas: bool) -> date:
    """The first day on which at least (``tegas``: more than) ``masa`` has passed."""
    tempo = tambah(mulai, masa)
    return tempo + SEHARI if tegas and tempo < AKHIR else tempo
