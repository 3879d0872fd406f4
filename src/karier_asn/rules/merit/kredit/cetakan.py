"""What is printed: the credit of a whole year by level and predicate (PermenPANRB 1/2023, Lampiran huruf B).

The head of the table is shifted by a column in the copy that was read; its figures are clear. They are the formula with
two decimals, half up, but for ahli madya, Sangat Kurang, which is printed in full.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.tingkat import Predikat

_CETAKAN: Final[Mapping[Jenjang, tuple[str, str, str, str, str]]] = {
    Jenjang.AHLI_PERTAMA: ("18.75", "12.5", "9.38", "6.25", "3.13"),
    Jenjang.AHLI_MUDA: ("37.50", "25", "18.75", "12.50", "6.25"),
    Jenjang.AHLI_MADYA: ("56.25", "37.5", "28.13", "18.75", "9.375"),
    Jenjang.AHLI_UTAMA: ("75", "50", "37.50", "25", "12.50"),
    Jenjang.PEMULA: ("5.63", "3.75", "2.81", "1.88", "0.94"),
    Jenjang.TERAMPIL: ("7.50", "5", "3.75", "2.50", "1.25"),
    Jenjang.MAHIR: ("18.75", "12.5", "9.38", "6.25", "3.13"),
    Jenjang.PENYELIA: ("37.50", "25", "18.75", "12.5", "6.25"),
}

LAMPIRAN_B: Final[Mapping[tuple[Jenjang, Predikat], Fraction]] = {
    (jenjang, predikat): Fraction(nilai)
    for jenjang, baris in _CETAKAN.items()
    for predikat, nilai in zip(sorted(Predikat, reverse=True), baris, strict=True)
}
"""The printed credit of a year.

>>> float(LAMPIRAN_B[Jenjang.PEMULA, Predikat.BUTUH_PERBAIKAN])
2.81
"""
