"""Periods: on which days a promotion can take effect, and the first of them on which a verdict is MS."""

from __future__ import annotations

from datetime import date
from typing import Final

from karier_asn.engine.benda import tanya
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.sehari import berlaku
from karier_asn.rules.merit.pangkat.periode import PERIODE

_BERLAKU: Final = berlaku(PERIODE)


@tanya
def period_basis(d: date) -> Dasar | None:
    """The provision that sets the periods on day ``d``; ``None`` before the first of them.

    >>> str(period_basis(date(2024, 1, 31))), str(period_basis(date(2024, 2, 1)))
    ('PP 99/2000 Pasal 4', 'Peraturan BKN 4/2023 periode')
    """
    i = _BERLAKU.pada(d)
    return None if i is None else PERIODE[i][0]


@tanya
def is_period(d: date) -> bool:
    """Whether a promotion can take effect on day ``d``.

    >>> [is_period(date(2024, b, 1)) for b in (2, 3, 4)]
    [True, False, True]
    """
    i = _BERLAKU.pada(d)
    return i is not None and d.day == 1 and d.month in PERIODE[i][1]


@tanya
def next_period(sejak: date) -> date:
    """The first day of a period on or after ``sejak``; `AKHIR`, "never", beyond the calendar.

    >>> next_period(date(2019, 4, 2))
    datetime.date(2019, 10, 1)
    >>> next_period(date(2023, 10, 2))  # February 2024 is the first of the six periods a year
    datetime.date(2024, 2, 1)
    >>> next_period(date(2026, 2, 2))
    datetime.date(2026, 3, 1)
    """
    d = max(sejak, PERIODE[0][0].mulai)
    bulan = 12 * d.year + d.month - 1 + (d.day > 1)
    while bulan // 12 <= date.max.year:
        calon = date(bulan // 12, bulan % 12 + 1, 1)
        if is_period(calon):
            return calon
        bulan += 1
    return AKHIR


@tanya
def first_period(jejak: Jejak, sejak: date) -> date | None:
    """The first period, on or after ``sejak``, on whose day the verdict is MS: the earliest TMT of the promotion.

    The conditions must be met on the day of the period itself; to have met them between two periods is not enough.

    Args:
        jejak: the verdict of a kind of promotion that waits for a period.
        sejak: the first day that comes into question.

    Returns:
        The day; ``None`` if there is none.
    """
    for mulai, sampai, putusan in jejak.putusan.potongan():
        if putusan is Putusan.MS and sampai > sejak:
            tmt = next_period(max(mulai, sejak))
            if tmt < sampai:
                return tmt
    return None
