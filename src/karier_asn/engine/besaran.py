"""Values with their kind, as data: thresholds, and what was found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, Final

from attrs import frozen

from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.kanonik import decimal
from karier_asn.engine.riwayat import Antara, Masa

_MASA = re.compile(r"P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?", re.ASCII)


class JenisBesaran(Enum):
    """Kind of a value."""

    BENAR = "benar"
    BILANGAN = "bilangan"
    DESIMAL = "desimal"
    PECAHAN = "pecahan"
    TEKS = "teks"
    TANGGAL = "tanggal"
    MASA = "masa"
    TINGKAT = "tingkat"


@frozen
class Besaran:
    """A value with its kind; known exactly, or by bounds only.

    Attributes:
        jenis: its kind. A decimal number and a fraction are text, a day is ISO (2026-11-21), a duration is ISO 8601
            (P4Y2M3D: 4 years, 2 months and 3 days).
        nilai: the value; null = known by bounds only, or a day that never comes or was ever.
        skala: for a step of a scale, the name of the scale.
        paling_sedikit: the lower bound, where only bounds are known.
        paling_banyak: the upper bound, where only bounds are known; null = none.
    """

    jenis: JenisBesaran
    nilai: str | int | bool | None
    skala: str | None = None
    paling_sedikit: str | int | bool | None = None
    paling_banyak: str | int | bool | None = None


_JENIS: Final[Mapping[type, JenisBesaran]] = {
    bool: JenisBesaran.BENAR,  # before int, of which it is a kind
    int: JenisBesaran.BILANGAN,
    Decimal: JenisBesaran.DESIMAL,
    Fraction: JenisBesaran.PECAHAN,
    str: JenisBesaran.TEKS,
    date: JenisBesaran.TANGGAL,
    Masa: JenisBesaran.MASA,
}


def besaran(v: Any) -> Besaran:
    """A value of a fact, or a threshold, as data.

    >>> from karier_asn.engine.riwayat import tahun
    >>> besaran(tahun(4)).nilai
    'P4Y'

    Raises:
        GalatTulis: values of this type cannot be told.
    """
    if isinstance(v, Antara):
        bawah = besaran(v.bawah)
        atas = None if v.atas is None else besaran(v.atas).nilai
        return Besaran(bawah.jenis, None, bawah.skala, bawah.nilai, atas)
    if isinstance(v, Enum):
        return Besaran(JenisBesaran.TINGKAT, str(v.value), type(v).__qualname__)
    for kelas, jenis in _JENIS.items():
        if isinstance(v, kelas):
            return Besaran(jenis, _tulis(v))
    raise GalatTulis(f"{type(v).__name__} bukan nilai yang dikenal.", "Pakai Enum, Masa, tanggal, bilangan, atau teks.")


def _tulis(v: Any) -> str | int | bool:
    match v:
        case Masa(bulan, hari):
            tahun, bulan = divmod(bulan, 12)
            bagian = "".join(f"{n}{satuan}" for n, satuan in ((tahun, "Y"), (bulan, "M"), (hari, "D")) if n)
            return f"P{bagian or '0D'}"
        case date():
            return v.isoformat()
        case bool() | int():
            return v
        case Decimal():
            return decimal(v)
    return str(v)


def nilai(b: Besaran, skala: Mapping[str, type[Enum]]) -> Any:
    """The value that a `Besaran` tells; the inverse of `besaran` for values known exactly.

    Args:
        b: the value as data.
        skala: the scales by name.

    Raises:
        ValueError: there is no such value.
    """
    teks = str(b.nilai)
    match b.jenis:
        case JenisBesaran.TINGKAT if b.skala is not None and b.skala in skala:
            return skala[b.skala](b.nilai)
        case JenisBesaran.MASA if cocok := _MASA.fullmatch(teks):
            tahun, bulan, hari = (int(n or 0) for n in cocok.groups())
            return Masa(12 * tahun + bulan, hari)
        case JenisBesaran.TANGGAL:
            return date.fromisoformat(teks)
        case JenisBesaran.DESIMAL:
            return Decimal(teks)
        case JenisBesaran.PECAHAN:
            return Fraction(teks)
        case JenisBesaran.BILANGAN if type(b.nilai) is int:
            return b.nilai
        case JenisBesaran.BENAR if type(b.nilai) is bool:
            return b.nilai
        case JenisBesaran.TEKS if type(b.nilai) is str:
            return b.nilai
    raise ValueError(b.jenis.value)
