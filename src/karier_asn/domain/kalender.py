"""Kalender kerja: the working days of an agency, for deadlines that are counted in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, GalatTanya, Masalah
from karier_asn.engine.masa import AKHIR, SEHARI

__all__ = ["HariKerja", "KalenderKerja", "senin_jumat"]

SABTU, MINGGU = 5, 6

HariKerja = Callable[[date], bool]
"""Whether a day is a working day; holidays are the agency's to know. A `KalenderKerja` is one."""


def senin_jumat(d: date) -> bool:
    """Monday to Friday, without holidays."""
    return d.weekday() < SABTU


def hari_kerja_ke(d: date, n: int, hari_kerja: HariKerja) -> date:
    """The ``n``-th working day after day ``d``; the last day of the calendar, "never", where it has none.

    >>> hari_kerja_ke(date(2026, 7, 31), 15, senin_jumat)
    datetime.date(2026, 8, 21)
    """
    while n > 0 and d < AKHIR:
        d += SEHARI
        n -= hari_kerja(d)
    return d


@frozen
class KalenderKerja:
    """Which days are working days; holidays are decreed year by year, so a calendar says how far it reaches.

    Called with a day, it tells whether that is a working day.

    Attributes:
        mulai: first day for which its holidays are complete.
        sampai: first day for which they no longer are.
        libur: days off that fall on a working day of the week: national holidays and collective leave.
        enam_hari: whether Saturday is a working day.

    Raises:
        GalatBentuk: a calendar that ends before it begins.
        GalatTanya: when called with a day beyond it.

    >>> kalender = KalenderKerja(date(2026, 1, 1), date(2027, 1, 1), (date(2026, 8, 17),))
    >>> kalender(date(2026, 8, 17)), kalender.ke(date(2026, 7, 31), 15)
    (False, datetime.date(2026, 8, 24))
    """

    mulai: date
    sampai: date
    libur: tuple[date, ...] = ()
    enam_hari: bool = False

    def __attrs_post_init__(self) -> None:
        if self.sampai <= self.mulai:
            data = {"mulai": self.mulai, "sampai": self.sampai}
            pesan = f"Kalender mulai {self.mulai.isoformat()} tetapi berakhir {self.sampai.isoformat()}; perbaiki."
            raise GalatBentuk([Masalah("sampai", "masa-terbalik", data, pesan)])

    def __call__(self, d: date) -> bool:
        if not self.mulai <= d < self.sampai:
            raise GalatTanya(
                "kalender",
                f"Kalender kerja tidak memuat {d.isoformat()}.",
                saran="Lengkapi kalender dengan hari libur tahun itu.",
            )
        return d.weekday() < (MINGGU if self.enam_hari else SABTU) and d not in self.libur

    def ke(self, d: date, n: int) -> date | None:
        """The ``n``-th working day after day ``d``; ``None`` if the calendar does not reach so far."""
        try:
            return hari_kerja_ke(d, n, self)
        except GalatTanya:
            return None
