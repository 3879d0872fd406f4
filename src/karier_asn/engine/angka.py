"""Exact numbers as people read them: rounding happens here and nowhere else."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from fractions import Fraction
from math import floor, trunc
from typing import Final, assert_never

from karier_asn.engine.galat import GalatBentuk, Masalah


def eksak(v: object, jalur: str = "jumlah") -> Fraction:
    """A number as a fraction; whole and decimal numbers are exact, floating point numbers are not.

    Args:
        v: the number.
        jalur: where it stands.

    Raises:
        GalatBentuk: it is not exact, or no number.
    """
    if isinstance(v, (int, Fraction)) and not isinstance(v, bool):
        return Fraction(v)
    if isinstance(v, Decimal) and v.is_finite():
        return Fraction(v)
    pesan = f"Jumlah {v!r} bukan bilangan eksak; pakai bilangan bulat, Decimal, atau Fraction."
    raise GalatBentuk([Masalah(jalur, "bukan-eksak", {"jumlah": v}, pesan)])


class Pembulatan(Enum):
    """What becomes of the digits that are not shown."""

    SETENGAH_NAIK = "setengah ke atas"
    SETENGAH_GENAP = "setengah ke bilangan genap"
    PANGKAS = "dipangkas"


DESIMAL: Final = 2
"""Decimals shown unless said otherwise."""


def bulatkan(
    v: Fraction | Decimal | int, desimal: int = DESIMAL, cara: Pembulatan = Pembulatan.SETENGAH_NAIK
) -> Decimal:
    """An exact number rounded to so many decimals.

    >>> v = Fraction(25, 8)
    >>> bulatkan(v), bulatkan(v, cara=Pembulatan.SETENGAH_GENAP), bulatkan(v, 3)
    (Decimal('3.13'), Decimal('3.12'), Decimal('3.125'))
    """
    skala = Fraction(v) * 10**desimal
    match cara:
        case Pembulatan.SETENGAH_NAIK:
            bulat = floor(abs(skala) + Fraction(1, 2)) * (1 if skala > 0 else -1)
        case Pembulatan.SETENGAH_GENAP:
            bulat = round(skala)
        case Pembulatan.PANGKAS:
            bulat = trunc(skala)
        case _:
            assert_never(cara)
    return Decimal(bulat).scaleb(-desimal)


_TERPANJANG = 4


def tepat(v: Fraction) -> str:
    """A fraction so that nothing is lost: its decimals if they are few, otherwise rounded with the fraction beside it.

    >>> tepat(Fraction(25, 8)), tepat(Fraction(50)), tepat(Fraction(125, 12))
    ('3.125', '50', '10.42 (125/12)')
    """
    pendek = bulatkan(v, _TERPANJANG)
    if Fraction(pendek) == v:
        return f"{pendek:f}".rstrip("0").rstrip(".")
    return f"{bulatkan(v):f} ({v})"
