"""Periode kenaikan pangkat: on which days a promotion can take effect.

PP 99/2000 Pasal 4 in its two wordings, then the two regulations of BKN that made the periods more frequent.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from karier_asn.engine.hukum import Dasar
from karier_asn.engine.putusan import Jejak, Putusan, berlaku
from karier_asn.engine.riwayat import AKHIR
from karier_asn.rules.peraturan import PERBKN_4_2023, PERBKN_4_2025, PP_12_2002, PP_99_2000

PASAL_4: Final = PP_99_2000 / "Pasal 4"

PERIODE: Final[tuple[tuple[Dasar, tuple[int, ...]], ...]] = (
    (PASAL_4, (1, 4, 7, 10)),
    (PASAL_4.diubah(PP_12_2002), (4, 10)),
    (PERBKN_4_2023 / "periode", (2, 4, 6, 8, 10, 12)),
    (PERBKN_4_2025 / "periode", tuple(range(1, 13))),
)
"""Each provision with the months on whose first day a promotion takes effect, the earliest first."""

_BERLAKU = berlaku(PERIODE)


def dasar_periode(d: date) -> Dasar | None:
    """The provision that sets the periods on day ``d``; ``None`` before the first of them.

    >>> str(dasar_periode(date(2024, 1, 31))), str(dasar_periode(date(2024, 2, 1)))
    ('PP 99/2000 Pasal 4', 'Peraturan BKN 4/2023 periode')
    """
    i = _BERLAKU.pada(d)
    return None if i is None else PERIODE[i][0]


def adalah_periode(d: date) -> bool:
    """Whether a promotion can take effect on day ``d``.

    >>> [adalah_periode(date(2024, b, 1)) for b in (2, 3, 4)]
    [True, False, True]
    """
    i = _BERLAKU.pada(d)
    return i is not None and d.day == 1 and d.month in PERIODE[i][1]


def periode_berikut(sejak: date) -> date:
    """The first day of a period on or after ``sejak``; `AKHIR`, "never", beyond the calendar.

    >>> periode_berikut(date(2019, 4, 2))
    datetime.date(2019, 10, 1)
    >>> periode_berikut(date(2023, 10, 2))  # February 2024 is the first of the six periods a year
    datetime.date(2024, 2, 1)
    >>> periode_berikut(date(2026, 2, 2))
    datetime.date(2026, 3, 1)
    """
    d = max(sejak, PERIODE[0][0].mulai)
    bulan = 12 * d.year + d.month - 1 + (d.day > 1)
    while bulan // 12 <= date.max.year:
        calon = date(bulan // 12, bulan % 12 + 1, 1)
        if adalah_periode(calon):
            return calon
        bulan += 1
    return AKHIR


def tmt_paling_awal(jejak: Jejak, sejak: date) -> date | None:
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
            tmt = periode_berikut(max(mulai, sejak))
            if tmt < sampai:
                return tmt
    return None
