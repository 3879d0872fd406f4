"""Levels of JF, and the steps that are taken with angka kredit."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from attrs import frozen

from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.tingkat import Golongan


@frozen
class JenjangJF:
    """A level of JF, and what credit it takes to climb in it and out of it.

    Attributes:
        koefisien: the minimum target of a year, in angka kredit.
        akk_pangkat: angka kredit kumulatif (AKK) for one step of rank.
        golongan: the ranks of the level, lowest first.
        berikut: the next level; ``None`` at the top of its category.

    >>> madya = JenjangJF(
    ...     Fraction(75, 2), Fraction(150), (Golongan.IV_A, Golongan.IV_B, Golongan.IV_C), Jenjang.AHLI_UTAMA)
    >>> madya.akk_jenjang, madya.akk(Golongan.IV_B), madya.angka_kredit_dasar(Golongan.IV_B)
    (Fraction(450, 1), Fraction(300, 1), Fraction(150, 1))
    """

    koefisien: Fraction
    akk_pangkat: Fraction
    golongan: tuple[Golongan, ...]
    berikut: Jenjang | None

    @property
    def puncak(self) -> Golongan:
        """The highest rank of the level."""
        return self.golongan[-1]

    @property
    def akk_jenjang(self) -> Fraction | None:
        """AKK to rise to the next level; ``None`` at the top."""
        return None if self.berikut is None else self.akk_pangkat * len(self.golongan)

    def akk(self, dari: Golongan) -> Fraction | None:
        """AKK, counted from the lowest rank of the level, to leave rank ``dari`` for the next one.

        ``None`` for a rank that is not of this level, and at the end of the category.
        """
        if dari not in self.golongan or (dari is self.puncak and self.berikut is None):
            return None
        return self.akk_pangkat * (self.golongan.index(dari) + 1)

    def angka_kredit_dasar(self, golongan: Golongan) -> Fraction | None:
        """AK Dasar of someone who enters the level in this rank: the AKK of the ranks below it.

        0 in the lowest rank of the level; ``None`` for a rank that is not of this level.
        """
        return self.akk_pangkat * self.golongan.index(golongan) if golongan in self.golongan else None

    def letak(self, golongan: Golongan) -> LetakPangkat:
        """Where a rank stands among the ranks of the level."""
        if golongan > self.puncak:
            return LetakPangkat.DI_ATAS
        if golongan is self.puncak:
            return LetakPangkat.PUNCAK if self.berikut else LetakPangkat.UJUNG
        return LetakPangkat.DALAM if golongan in self.golongan else LetakPangkat.DI_BAWAH


class LetakPangkat(Enum):
    """Where the rank held stands among the ranks of the level of JF held."""

    DI_BAWAH = "di bawah pangkat terendah jenjang"
    DALAM = "dalam jenjang, di bawah pangkat tertingginya"
    PUNCAK = "pangkat tertinggi jenjang"
    UJUNG = "pangkat tertinggi jenjang teratas"
    DI_ATAS = "di atas pangkat tertinggi jenjang"


class LangkahPangkat(Enum):
    """A step of rank that takes angka kredit."""

    II_A = "II/a ke II/b"
    II_B = "II/b ke II/c"
    II_C = "II/c ke II/d"
    II_D = "II/d ke III/a"
    III_A = "III/a ke III/b"
    III_B = "III/b ke III/c"
    III_C = "III/c ke III/d"
    III_D = "III/d ke IV/a"
    IV_A = "IV/a ke IV/b"
    IV_B = "IV/b ke IV/c"
    IV_C = "IV/c ke IV/d"
    IV_D = "IV/d ke IV/e"


class LangkahJenjang(Enum):
    """A rise from one level of JF to the next."""

    PEMULA = "pemula ke terampil"
    TERAMPIL = "terampil ke mahir"
    MAHIR = "mahir ke penyelia"
    AHLI_PERTAMA = "ahli pertama ke ahli muda"
    AHLI_MUDA = "ahli muda ke ahli madya"
    AHLI_MADYA = "ahli madya ke ahli utama"
