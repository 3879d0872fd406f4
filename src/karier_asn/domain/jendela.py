"""Jendela: for how many years something on record still counts."""

from __future__ import annotations

from datetime import MAXYEAR, date

from karier_asn.engine.benda import frozen
from karier_asn.engine.masa import AKHIR, awal_tahun, tahun, tambah


@frozen
class Jendela:
    """So many years back.

    Attributes:
        tahun: how many.
        kalender: whether they are calendar years, the running one included; if not, they run from day to day.

    >>> Jendela(3).sampai(date(2024, 5, 4)), Jendela(3, kalender=True).sampai(date(2024, 5, 4))
    (datetime.date(2027, 5, 4), datetime.date(2027, 1, 1))
    """

    tahun: int
    kalender: bool = False

    def sampai(self, d: date) -> date:
        """The first day on which what happened on ``d`` counts no longer; `AKHIR` beyond the calendar."""
        if not self.kalender:
            return tambah(d, tahun(self.tahun))
        return awal_tahun(d.year + self.tahun) if d.year + self.tahun <= MAXYEAR else AKHIR
