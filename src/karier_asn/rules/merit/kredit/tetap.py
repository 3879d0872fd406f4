"""Flat angka kredit of an appointment with a rank that does not fit the level of JF.

Peraturan BKN 3/2023 Lampiran II angka 3 and SE Kepala BKN 9/2024 Tabel 1 and 2.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from karier_asn.domain.jabatan import JPT, Jenjang
from karier_asn.domain.kredit.tabel import NilaiTetap, TabelPerpindahan, TabelPertama
from karier_asn.domain.tingkat import Golongan
from karier_asn.rules.peraturan import PERBKN_3_2023, SE_BKN_9_2024

_G = Golongan

CATATAN_PERPINDAHAN = (
    "Perpindahan dari jabatan lain; penyesuaian dan penyetaraan, yang angka kreditnya menurut tabel PermenPANRB 1/2023 "
    "Lampiran huruf C, dibaca dari penetapannya."
)

LAMPIRAN: Final = (PERBKN_3_2023 / "Lampiran II angka 3").dengan(catatan=CATATAN_PERPINDAHAN)
TABEL_2: Final = (SE_BKN_9_2024 / "huruf b" / "Tabel 2").dengan(catatan=CATATAN_PERPINDAHAN)

_SERATUS: Final = NilaiTetap(Fraction(100), LAMPIRAN)
_JPT: Final = NilaiTetap(Fraction(150), TABEL_2)

PERPINDAHAN: Final[TabelPerpindahan] = {
    (Jenjang.PELAKSANA, Jenjang.AHLI_PERTAMA, _G.III_C): _SERATUS,
    (Jenjang.PELAKSANA, Jenjang.AHLI_PERTAMA, _G.III_D): _SERATUS,
    (Jenjang.PELAKSANA, Jenjang.AHLI_PERTAMA, _G.IV_A): _SERATUS,
    (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, _G.III_A): NilaiTetap(Fraction(50), TABEL_2),
    (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, _G.III_B): NilaiTetap(Fraction(50), LAMPIRAN, kabur=True),
    (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, _G.IV_A): NilaiTetap(Fraction(200), LAMPIRAN),
    (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, _G.IV_B): NilaiTetap(Fraction(200), LAMPIRAN, kabur=True),
    (Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, _G.III_C): NilaiTetap(Fraction(100), TABEL_2),
    (Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, _G.III_D): _SERATUS,
    **{(jpt, Jenjang.AHLI_UTAMA, g): _JPT for jpt in JPT for g in (_G.IV_B, _G.IV_C)},
}
"""Flat credit of a move by former post, level and rank; a row of the circular since the day of the circular.

The copy prints the name of a group once for several rows. Of pengawas III/b and IV/b the group is clear from the sense
alone; all other rows are named there, or in the examples of Lampiran I angka 2 huruf b angka 3.
"""

TABEL_1: Final = SE_BKN_9_2024 / "huruf a" / "angka 4" / "huruf b" / "Tabel 1"

PERTAMA: Final[TabelPertama] = {
    **{(Jenjang.AHLI_PERTAMA, g): Fraction(100) for g in (_G.III_C, _G.III_D, _G.IV_A)},
    **{(Jenjang.TERAMPIL, g): Fraction(60) for g in (_G.III_A, _G.III_B, _G.III_C)},
    **{(Jenjang.PEMULA, g): Fraction(15) for g in (_G.II_B, _G.II_C, _G.II_D)},
}
"""Flat credit of a first appointment above the level (Tabel 1).

Of terampil it has 40 where the post asks for D-III: the need from II/c. The need is counted from II/b here, so that
40 and the 20 behind it are the same 60.
"""
