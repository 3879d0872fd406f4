"""Levels of JF: coefficient, ranks, and the credit each step takes (PermenPANRB 1/2023, Lampiran)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from fractions import Fraction
from typing import Final

from attrs import frozen

from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.tingkat import Golongan
from karier_asn.rules.peraturan import PERMENPANRB_1_2023

LAMPIRAN: Final = PERMENPANRB_1_2023 / "Lampiran"


@frozen
class JenjangJF:
    """A level of JF, and what credit it takes to climb in it and out of it.

    Attributes:
        koefisien: the minimum target of a year, in angka kredit.
        akk_pangkat: angka kredit kumulatif (AKK) for one step of rank.
        golongan: the ranks of the level, lowest first.
        berikut: the next level; ``None`` at the top of its category.
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
        """AKK to rise to the next level; ``None`` at the top.

        >>> JF[Jenjang.AHLI_MADYA].akk_jenjang, JF[Jenjang.PENYELIA].akk_jenjang
        (Fraction(450, 1), None)
        """
        return None if self.berikut is None else self.akk_pangkat * len(self.golongan)

    def akk(self, dari: Golongan) -> Fraction | None:
        """AKK, counted from the lowest rank of the level, to leave rank ``dari`` for the next one.

        ``None`` for a rank that is not of this level, and at the end of the category.

        >>> JF[Jenjang.AHLI_MADYA].akk(Golongan.IV_B), JF[Jenjang.PENYELIA].akk(Golongan.III_D)
        (Fraction(300, 1), None)
        """
        if dari not in self.golongan or (dari is self.puncak and self.berikut is None):
            return None
        return self.akk_pangkat * (self.golongan.index(dari) + 1)

    def angka_kredit_dasar(self, golongan: Golongan) -> Fraction | None:
        """AK Dasar of someone who enters the level in this rank: the AKK of the ranks below it.

        0 in the lowest rank of the level; ``None`` for a rank that is not of this level.

        >>> JF[Jenjang.AHLI_MUDA].angka_kredit_dasar(Golongan.III_D)
        Fraction(100, 1)
        """
        return self.akk_pangkat * self.golongan.index(golongan) if golongan in self.golongan else None


_G = Golongan

JF: Final[Mapping[Jenjang, JenjangJF]] = {
    Jenjang.PEMULA: JenjangJF(Fraction(15, 4), Fraction(15), (_G.II_A,), Jenjang.TERAMPIL),
    Jenjang.TERAMPIL: JenjangJF(Fraction(5), Fraction(20), (_G.II_B, _G.II_C, _G.II_D), Jenjang.MAHIR),
    Jenjang.MAHIR: JenjangJF(Fraction(25, 2), Fraction(50), (_G.III_A, _G.III_B), Jenjang.PENYELIA),
    Jenjang.PENYELIA: JenjangJF(Fraction(25), Fraction(100), (_G.III_C, _G.III_D), None),
    Jenjang.AHLI_PERTAMA: JenjangJF(Fraction(25, 2), Fraction(50), (_G.III_A, _G.III_B), Jenjang.AHLI_MUDA),
    Jenjang.AHLI_MUDA: JenjangJF(Fraction(25), Fraction(100), (_G.III_C, _G.III_D), Jenjang.AHLI_MADYA),
    Jenjang.AHLI_MADYA: JenjangJF(Fraction(75, 2), Fraction(150), (_G.IV_A, _G.IV_B, _G.IV_C), Jenjang.AHLI_UTAMA),
    Jenjang.AHLI_UTAMA: JenjangJF(Fraction(50), Fraction(200), (_G.IV_D, _G.IV_E), None),
}
"""Every level of JF."""


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


LANGKAH_PANGKAT: Final[Mapping[tuple[Jenjang, Golongan], LangkahPangkat]] = {
    (jenjang, g): LangkahPangkat[g.name] for jenjang, jf in JF.items() for g in jf.golongan if jf.akk(g) is not None
}
"""The step that is taken from a rank of a level; the end of a category has none."""

LANGKAH_JENJANG: Final[Mapping[Jenjang, LangkahJenjang]] = {
    jenjang: LangkahJenjang[jenjang.name] for jenjang, jf in JF.items() if jf.berikut is not None
}
"""The rise that is taken from a level; the top of a category has none."""

AKK_PANGKAT: Final[Mapping[LangkahPangkat, Fraction]] = {
    langkah: akk for (jenjang, g), langkah in LANGKAH_PANGKAT.items() if (akk := JF[jenjang].akk(g)) is not None
}
"""AKK of each step of rank, counted from the lowest rank of the level; both categories agree where they meet.

>>> [int(akk) for akk in AKK_PANGKAT.values()]
[15, 20, 40, 60, 50, 100, 100, 200, 150, 300, 450, 200]
"""

AKK_JENJANG: Final[Mapping[LangkahJenjang, Fraction]] = {
    langkah: akk for jenjang, langkah in LANGKAH_JENJANG.items() if (akk := JF[jenjang].akk_jenjang) is not None
}
"""AKK of each rise.

>>> [int(akk) for akk in AKK_JENJANG.values()]
[15, 60, 100, 100, 200, 450]
"""

SETARA: Final[Mapping[Jenjang, tuple[Jenjang, ...]]] = {
    Jenjang.PELAKSANA: (Jenjang.AHLI_PERTAMA, Jenjang.PEMULA, Jenjang.TERAMPIL, Jenjang.MAHIR, Jenjang.PENYELIA),
    Jenjang.PENGAWAS: (Jenjang.AHLI_MUDA,),
    Jenjang.ADMINISTRATOR: (Jenjang.AHLI_MADYA,),
    Jenjang.JPT_PRATAMA: (Jenjang.AHLI_UTAMA,),
    Jenjang.JPT_MADYA: (Jenjang.AHLI_UTAMA,),
    Jenjang.JPT_UTAMA: (Jenjang.AHLI_UTAMA,),
}
"""The levels of JF to which one moves from another group of posts (perpindahan; BKN's helpdesk)."""

PROMOSI: Final[Mapping[Jenjang, tuple[Jenjang, ...]]] = {
    Jenjang.PELAKSANA: (Jenjang.AHLI_MUDA,),
    Jenjang.PENGAWAS: (Jenjang.AHLI_MADYA,),
    Jenjang.ADMINISTRATOR: (Jenjang.AHLI_UTAMA,),
}
"""The levels of JF to which one is promoted from another group of posts.

Read for the first two (Permenhan 20/2023 Pasal 19, a rule that mirrors the general one); the third is their pattern.
"""
