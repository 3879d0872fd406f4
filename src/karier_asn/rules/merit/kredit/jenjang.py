"""Levels of JF: coefficient, ranks, and the credit each step takes (PermenPANRB 1/2023, Lampiran)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from karier_asn.domain.jabatan import TERAMPIL, Jenjang
from karier_asn.domain.kredit.jenjang import JenjangJF, LangkahJenjang, LangkahPangkat
from karier_asn.domain.tingkat import Golongan

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
"""Every level of JF.

>>> JF[Jenjang.AHLI_MADYA].akk_jenjang, JF[Jenjang.PENYELIA].akk_jenjang
(Fraction(450, 1), None)
>>> JF[Jenjang.AHLI_MADYA].akk(Golongan.IV_B), JF[Jenjang.PENYELIA].akk(Golongan.III_D)
(Fraction(300, 1), None)
>>> JF[Jenjang.AHLI_MUDA].angka_kredit_dasar(Golongan.III_D)
Fraction(100, 1)
"""


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
    **dict.fromkeys(TERAMPIL, (Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA)),
}
"""The levels of JF to which one moves from another group of posts (perpindahan; BKN's helpdesk).

From a JF keterampilan to ahli pertama in III/a or III/b, to ahli muda in III/c or III/d (Peraturan BKN 3/2023 Pasal 20
ayat (5), (6)).
"""

PROMOSI: Final[Mapping[Jenjang, tuple[Jenjang, ...]]] = {
    Jenjang.PELAKSANA: (Jenjang.AHLI_MUDA,),
    Jenjang.PENGAWAS: (Jenjang.AHLI_MADYA,),
    Jenjang.ADMINISTRATOR: (Jenjang.AHLI_UTAMA,),
}
"""The levels of JF to which one is promoted from another group of posts.

Read for the first two (Permenhan 20/2023 Pasal 19, a rule that mirrors the general one); the third is their pattern.
"""

JENJANG_PERTAMA: Final = frozenset({Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA, Jenjang.PEMULA, Jenjang.TERAMPIL})
"""Levels of a first appointment (PP 11/2017 Pasal 82)."""
