"""Kinds of values: which values there are of a kind, and whether they have an order."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from karier_asn.engine.riwayat import Antara


def semua_nilai(jenis: type) -> tuple[Any, ...]:
    """All values of a kind that can be listed, lowest first; empty for other kinds."""
    if jenis is bool:
        return (False, True)
    return tuple(jenis) if issubclass(jenis, Enum) else ()


def berurutan(jenis: type) -> bool:
    """Whether one value of that kind can be less than another; true and false have no order."""
    kelas: Any = jenis
    pokok: Any = object
    return jenis is not bool and kelas.__lt__ is not pokok.__lt__


def tepat_jenis(v: object, jenis: type) -> bool:
    """Whether it is a value of that kind.

    To Python ``True`` is an integer, a `datetime` a date, and what is no number a number; to a rule they are not.
    """
    if isinstance(v, Decimal) and not v.is_finite():
        return False
    return isinstance(v, jenis) and (jenis is bool) is isinstance(v, bool) and not isinstance(v, datetime)


def mungkin_bernilai(v: object, jenis: type) -> bool:
    """Whether a fact of that kind can have this value; what has no order, and days, are never known by bounds."""
    if not isinstance(v, Antara):
        return tepat_jenis(v, jenis)
    if jenis is date or not berurutan(jenis) or not tepat_jenis(v.bawah, jenis):
        return False
    return v.atas is None or (tepat_jenis(v.atas, jenis) and not v.atas < v.bawah)


def nilai_antara(v: Antara[Any]) -> tuple[Any, ...]:
    """The values within bounds, lowest first, of a kind that can be listed; empty for other kinds."""
    return tuple(n for n in semua_nilai(type(v.bawah)) if v.bawah <= n and (v.atas is None or n <= v.atas))
