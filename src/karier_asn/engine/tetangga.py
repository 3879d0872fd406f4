"""Neighbours: the next value above or below another, for every kind of value a threshold can have."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, Masa

HARI_SEBULAN_TERPENDEK = 28
_LANGKAH: dict[type, Any] = {int: 1, Decimal: Decimal("0.001"), Fraction: Fraction(1, 1000)}


def di_atas(nilai: Any) -> Any:
    """The next value above; ``None`` at the top of a scale.

    >>> from karier_asn.engine.masa import tahun
    >>> di_atas(tahun(4)), di_bawah(tahun(4))  # 27 days are less than any month
    (tahun(4) + hari(1), tahun(3) + bulan(11) + hari(27))
    """
    return _geser(nilai, 1)


def bertetangga(jenis: type) -> bool:
    """Whether values of this kind have neighbours at all."""
    return issubclass(jenis, (Enum, Masa, date, *_LANGKAH)) and jenis is not bool


def di_bawah(nilai: Any) -> Any:
    """The next value below; ``None`` at the bottom of a scale."""
    return _geser(nilai, -1)


def _geser(nilai: Any, arah: int) -> Any:
    match nilai:
        case Enum():
            anggota = list(type(nilai))
            i = anggota.index(nilai) + arah
            return anggota[i] if 0 <= i < len(anggota) else None
        case Masa(bulan, hari) if arah > 0 or hari:
            return Masa(bulan, hari + arah)
        case Masa(bulan):
            return Masa(bulan - 1, HARI_SEBULAN_TERPENDEK - 1) if bulan else None
        case date():
            return None if nilai in (AWAL, AKHIR) else nilai + arah * SEHARI
    langkah = next((langkah for jenis, langkah in _LANGKAH.items() if isinstance(nilai, jenis)), None)
    if langkah is None or not bertetangga(type(nilai)):
        raise GalatTulis(
            f"{nilai!r} tidak mempunyai tetangga.", "Ambang harus Enum, Masa, tanggal, int, Decimal, atau Fraction."
        )
    return nilai + arah * langkah
