"""Angka kredit of a penyesuaian or penyetaraan (PermenPANRB 1/2023 Lampiran huruf C).

By rank, diploma, and full years in the rank: less than one, one, two, three, four or more (Peraturan BKN 3/2023 Pasal 9
ayat (2)).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karier_asn.domain.jabatan import AHLI, TERAMPIL, Jenjang
from karier_asn.domain.kredit.tabel import TabelPenyesuaian
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.hukum import Cara
from karier_asn.rules.peraturan import PERMENPANRB_1_2023

_P, _G = Pendidikan, Golongan

LAMPIRAN_C: Final = (PERMENPANRB_1_2023 / "Lampiran" / "huruf C").dengan(cara=Cara.TEKS)

KEAHLIAN: Final[TabelPenyesuaian] = {
    _G.III_A: {_P.S1: (3, 18, 28, 38, 47)},
    _G.III_B: {_P.S1: (3, 18, 28, 38, 47), _P.S2: (4, 19, 29, 39, 48)},
    _G.III_C: {_P.S1: (5, 35, 55, 75, 95), _P.S2: (6, 36, 56, 76, 96), _P.S3: (7, 37, 57, 77, 97)},
    _G.III_D: {_P.S1: (5, 35, 55, 75, 95), _P.S2: (6, 36, 56, 76, 96), _P.S3: (7, 37, 57, 77, 97)},
    _G.IV_A: {_P.S1: (8, 53, 83, 113, 143), _P.S2: (9, 54, 84, 114, 144), _P.S3: (11, 56, 86, 116, 146)},
    _G.IV_B: {_P.S1: (8, 53, 83, 113, 143), _P.S2: (9, 54, 84, 114, 144), _P.S3: (11, 56, 86, 116, 146)},
    _G.IV_C: {_P.S1: (8, 53, 83, 113, 143), _P.S2: (9, 54, 84, 114, 144), _P.S3: (11, 56, 86, 116, 146)},
    _G.IV_D: {_P.S1: (10, 70, 110, 150, 190), _P.S2: (12, 72, 112, 152, 192), _P.S3: (14, 74, 114, 154, 194)},
    _G.IV_E: {_P.S1: (200, 200, 200, 200, 200)},
}
"""Lampiran huruf C angka 1."""

_MENENGAH: Final = (1, 7, 11, 15, 18)
_DUA: Final = {_P.SLTA: _MENENGAH, _P.D2: _MENENGAH, _P.D3: (2, 8, 12, 16, 19)}
_TIGA: Final = {_P.SLTA: (3, 18, 28, 38, 48), _P.D2: (3, 18, 28, 38, 48), _P.D3: (4, 19, 29, 39, 49)}

KETERAMPILAN: Final[TabelPenyesuaian] = {
    _G.II_A: {_P.SLTA: (1, 5, 8, 11, 14)},
    _G.II_B: {_P.SLTA: _MENENGAH, _P.D2: _MENENGAH},
    _G.II_C: _DUA,
    _G.II_D: _DUA,
    _G.III_A: _TIGA,
    _G.III_B: _TIGA,
    _G.III_C: {_P.SLTA: (5, 35, 55, 75, 95), _P.D2: (5, 35, 55, 75, 95), _P.D3: (7, 37, 57, 77, 97)},
    _G.III_D: {_P.SLTA: (100, 100, 100, 100, 100)},
}
"""Lampiran huruf C angka 2. SLTA includes SMK and D-I, and its row holds for D-II too."""

TABEL: Final[Mapping[Jenjang, TabelPenyesuaian]] = {
    **dict.fromkeys(AHLI, KEAHLIAN),
    **dict.fromkeys(TERAMPIL, KETERAMPILAN),
}

CONTOH_PENYETARAAN: Final[TabelPenyesuaian] = {_G.III_D: {_P.S2: (6, 36, 76, 76, 96)}}
"""The row with the cell that the example of Peraturan BKN 3/2023 Lampiran I angka 3 has otherwise: 76 for two years."""
