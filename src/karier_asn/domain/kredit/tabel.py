"""Tables by which an appointment to a JF is credited, and how they are looked up."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from attrs import frozen

from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara


@frozen
class NilaiTetap:
    """Flat credit of one who comes from another post with a rank that does not fit the level.

    Attributes:
        jumlah: the credit.
        dasar: the table it stands in, which tells since when.
        kabur: whether merged cells leave it open to which post the row belongs.
    """

    jumlah: Fraction
    dasar: Dasar
    kabur: bool = False


TabelPerpindahan: TypeAlias = Mapping[tuple[Jenjang, Jenjang, Golongan], NilaiTetap]
"""Flat credit by the former post, the level entered, and the rank."""

TabelPertama: TypeAlias = Mapping[tuple[Jenjang, Golongan], Fraction]
"""Flat credit of a first appointment above the level, by level and rank."""

TabelPenyesuaian: TypeAlias = Mapping[Golongan, Mapping[Pendidikan, tuple[int, ...]]]
"""Credit of a penyesuaian by rank and diploma, for each full year in the rank; the last holds for all that are more."""


def nilai_penyesuaian(
    baris: Mapping[Pendidikan, tuple[int, ...]], ijazah: Pendidikan, bulan: int
) -> Fraction | Antara[Fraction] | None:
    """The credit by diploma for the full years in so many months; ``None`` below the lowest diploma of the table.

    A diploma between two rows has bounds. One above all rows is read as the highest of them, which its holder has too.

    >>> baris = {Pendidikan.S1: (3, 18, 28), Pendidikan.S2: (4, 19, 29)}
    >>> [str(nilai_penyesuaian(baris, Pendidikan.S1, n)) for n in (11, 12, 23, 24, 99)]
    ['3', '18', '18', '28', '28']
    >>> nilai_penyesuaian(baris, Pendidikan.PROFESI, 0), nilai_penyesuaian(baris, Pendidikan.D3, 0)
    (Antara(bawah=Fraction(3, 1), atas=Fraction(4, 1)), None)
    """
    bawah = max((k for k in baris if k <= ijazah), default=None)
    if bawah is None:
        return None
    atas = min((k for k in baris if k >= ijazah), default=bawah)
    rendah, tinggi = (Fraction(baris[k][min(bulan // 12, len(baris[k]) - 1)]) for k in (bawah, atas))
    return rendah if rendah == tinggi else Antara(rendah, tinggi)
