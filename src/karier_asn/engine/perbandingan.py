"""Comparisons: how a value meets its threshold, and with which words that is read."""

from __future__ import annotations

import operator
from collections.abc import Callable
from enum import Enum
from typing import Any


class Ukuran(Enum):
    """Which words a comparison is read with: paling *rendah*, paling *singkat*, paling *sedikit*, paling *awal*."""

    TINGGI = "tinggi"
    LAMA = "lama"
    JUMLAH = "jumlah"
    HARI = "hari"


class Operator(Enum):
    """How a value meets its threshold."""

    MIN = ">="
    LEBIH = ">"
    MAKS = "<="
    KURANG = "<"
    DALAM = "∈"
    LUAR = "∉"

    @property
    def lawan(self) -> Operator:
        """The operator of the negated comparison."""
        return _LAWAN[self]

    @property
    def cermin(self) -> Operator:
        """The operator with its two sides exchanged."""
        return _CERMIN.get(self, self)

    @property
    def fungsi(self) -> Callable[[Any, Any], bool]:
        """The comparison itself."""
        return _FUNGSI[self]


_FUNGSI: dict[Operator, Callable[[Any, Any], bool]] = {
    Operator.MIN: operator.ge,
    Operator.LEBIH: operator.gt,
    Operator.MAKS: operator.le,
    Operator.KURANG: operator.lt,
    Operator.DALAM: lambda v, anggota: v in anggota,
    Operator.LUAR: lambda v, anggota: v not in anggota,
}
_LAWAN = {
    Operator.MIN: Operator.KURANG,
    Operator.LEBIH: Operator.MAKS,
    Operator.MAKS: Operator.LEBIH,
    Operator.KURANG: Operator.MIN,
    Operator.DALAM: Operator.LUAR,
    Operator.LUAR: Operator.DALAM,
}
_CERMIN = {
    Operator.MIN: Operator.MAKS,
    Operator.MAKS: Operator.MIN,
    Operator.LEBIH: Operator.KURANG,
    Operator.KURANG: Operator.LEBIH,
}

BERANGGOTA = (Operator.DALAM, Operator.LUAR)
"""What compares with several values."""
NAIK = (Operator.MIN, Operator.LEBIH)
"""What more is better for."""
TURUN = (Operator.MAKS, Operator.KURANG)
"""What less is better for."""
TEGAS = (Operator.LEBIH, Operator.MAKS)
"""What parts the values just above the threshold: more than it, and its opposite."""
