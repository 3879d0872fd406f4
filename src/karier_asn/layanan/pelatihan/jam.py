"""Jam pelajaran: how far the duty of training hours is met."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from karier_asn.engine.putusan import Jejak, Putusan
from karier_asn.engine.riwayat import Antara


def cakupan(jejak: Iterable[Jejak], pada: date) -> Fraction | Antara[Fraction] | None:
    """The share of a unit, in per cent and exact, whose duty is met on day ``pada``; bounds while some are BTL.

    ``None`` for a unit without employees. Round it for display with `bulatkan`.
    """
    putusan = [j.pada(pada) for j in jejak]
    if not putusan:
        return None
    bawah, atas = (
        Fraction(100 * sum(p >= batas for p in putusan), len(putusan)) for batas in (Putusan.MS, Putusan.BTL)
    )
    return bawah if bawah == atas else Antara(bawah, atas)
