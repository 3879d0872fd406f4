"""Alur: from which level of post to which a career may go, with the provision that says so.

One table serves the equality of levels (a horizontal step joins equal levels) and promotion. Which levels of two
groups are equal, PP 11/2017 leaves open; PermenPANRB 1/2023 says it for moves into and out of JF, and its text was
read only in secondary sources. `Jenjang` itself stays without an order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from itertools import pairwise
from typing import Final

from attrs import frozen

from karier_asn.domain.jabatan import AHLI, JA, JF, JPT, TERAMPIL, Jenjang

__all__ = [
    "ALUR",
    "Alur",
    "BentukAlur",
    "bentuk_alur",
]


class BentukAlur(Enum):
    """The three forms of a career step (PP 11/2017 Pasal 189 ayat (3))."""

    HORIZONTAL = "horizontal"
    """To an equal post, within a group or between JA, JF and JPT."""
    VERTIKAL = "vertikal"
    """To a higher post within a group."""
    DIAGONAL = "diagonal"
    """To a higher post of another group."""


@frozen
class Alur:
    """One step.

    Attributes:
        asal: level of the post held.
        tujuan: level of the post sought.
        bentuk: its form.
        dasar: the provision, in words.
    """

    asal: Jenjang
    tujuan: Jenjang
    bentuk: BentukAlur
    dasar: str


_SETARA: Final[Mapping[Jenjang, tuple[Jenjang, ...]]] = {
    Jenjang.JPT_UTAMA: (Jenjang.AHLI_UTAMA,),
    Jenjang.JPT_MADYA: (Jenjang.AHLI_UTAMA,),
    Jenjang.JPT_PRATAMA: (Jenjang.AHLI_UTAMA,),
    Jenjang.ADMINISTRATOR: (Jenjang.AHLI_MADYA,),
    Jenjang.PENGAWAS: (Jenjang.AHLI_MUDA,),
    Jenjang.PELAKSANA: (*TERAMPIL, Jenjang.AHLI_PERTAMA),
}
"""JPT and JA with the JF levels equal to them (PermenPANRB 1/2023, perpindahan; sumber sekunder)."""

_KEMBALI: Final[Mapping[Jenjang, tuple[Jenjang, ...]]] = {Jenjang.AHLI_UTAMA: (Jenjang.JPT_PRATAMA,)} | {
    jf: tuple(ja for ja in JA if jf in _SETARA[ja]) for jf in JF if jf is not Jenjang.AHLI_UTAMA
}
"""JF with the posts they may go back to. That the source's "other JF to JA" means the JA equal to each is a reading."""

_DIAGONAL: Final[Mapping[Jenjang, tuple[Jenjang, ...]]] = {
    Jenjang.PENGAWAS: (Jenjang.AHLI_MADYA,),
    Jenjang.PELAKSANA: (Jenjang.AHLI_MUDA,),
}
"""Promotion from JA into JF as one ministry's mirror of PermenPANRB 1/2023 has it (Permenhan 20/2023 Pasal 19)."""

_KE_JPT: Final[Mapping[str, tuple[tuple[Jenjang, Jenjang], ...]]] = {
    "PP 11/2017 Pasal 198 ayat (4)": (
        (Jenjang.ADMINISTRATOR, Jenjang.JPT_PRATAMA),
        (Jenjang.AHLI_MADYA, Jenjang.JPT_PRATAMA),
    ),
    "PP 11/2017 Pasal 198 ayat (5)": ((Jenjang.AHLI_UTAMA, Jenjang.JPT_MADYA),),
    "PP 11/2017 Pasal 107 ayat (1) huruf a angka 4": ((Jenjang.AHLI_UTAMA, Jenjang.JPT_UTAMA),),
}

PENYETARAAN: Final[Mapping[Jenjang, Jenjang]] = {
    Jenjang.ADMINISTRATOR: Jenjang.AHLI_MADYA,
    Jenjang.PENGAWAS: Jenjang.AHLI_MUDA,
    Jenjang.PELAKSANA: Jenjang.AHLI_PERTAMA,
}
"""JF level given by penyetaraan, whatever the rank; of pelaksana only the former eselon V (PermenPANRB 17/2021)."""


def _alur() -> Iterator[Alur]:
    pindah = "PermenPANRB 1/2023, perpindahan dari jabatan lain"
    for jenjang in Jenjang:
        yield Alur(jenjang, jenjang, BentukAlur.HORIZONTAL, "PP 11/2017 Pasal 189 ayat (3) huruf a")
    for tabel in (_SETARA, _KEMBALI):
        for asal, setara in tabel.items():
            yield from (Alur(asal, tujuan, BentukAlur.HORIZONTAL, pindah) for tujuan in setara)
    for kelompok in (JA, JPT, TERAMPIL, AHLI):
        for bawah, atas in pairwise(kelompok):
            yield Alur(bawah, atas, BentukAlur.VERTIKAL, "PP 11/2017 Pasal 189 ayat (3) huruf b")
    for asal, lebih_tinggi in _DIAGONAL.items():
        yield from (Alur(asal, tujuan, BentukAlur.DIAGONAL, "Permenhan 20/2023 Pasal 19") for tujuan in lebih_tinggi)
    for dasar, pasangan in _KE_JPT.items():
        for asal, tujuan in pasangan:
            yield Alur(asal, tujuan, BentukAlur.DIAGONAL, dasar)


ALUR: Final = tuple(_alur())
"""Every step between levels, horizontal ones first.

From JF keterampilan into JF keahlian no level says where to: there the rank does, and a diploma is needed (Peraturan
BKN 3/2023 Pasal 20).
"""

_BENTUK: Final = {(a.asal, a.tujuan): a.bentuk for a in ALUR}


def bentuk_alur(asal: Jenjang, tujuan: Jenjang) -> BentukAlur | None:
    """The form of the step from one level to another; ``None`` where there is none.

    >>> bentuk_alur(Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA)
    <BentukAlur.HORIZONTAL: 'horizontal'>
    >>> bentuk_alur(Jenjang.AHLI_MUDA, Jenjang.AHLI_MADYA), bentuk_alur(Jenjang.AHLI_MUDA, Jenjang.AHLI_UTAMA)
    (<BentukAlur.VERTIKAL: 'vertikal'>, None)
    """
    return _BENTUK.get((asal, tujuan))
