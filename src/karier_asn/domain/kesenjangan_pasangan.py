"""Kesenjangan of a pair: what a mentee lacks, and how much of it a mentor masters.

What is not known of either is neither a gap nor mastered: how many gaps a mentor closes is then known by bounds.
"""

from __future__ import annotations

from typing import TypeAlias

from karier_asn.domain.asesmen import HasilPenilaian, MasaBerlaku
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kesenjangan import Capaian, Kesenjangan, capaian, gaps, kunci
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat

__all__ = ["butir_kesenjangan"]

Tingkat: TypeAlias = frozenset[tuple[str, int]]
"""Levels by competence, its name as `kunci` gives it."""

Tercatat: TypeAlias = tuple[Tingkat, Tingkat]
"""The levels asked for where a gap is on record, and where one may be."""


def tingkat_diketahui(m: Mentor, berlaku: MasaBerlaku) -> Riwayat[Tingkat]:
    """The level the mentor has reached in each competence of which it is known; none while nothing is."""
    return angkat(
        lambda c: frozenset((nama, n) for nama, n in c.nilai.items() if n is not None) if c else frozenset(),
        capaian(m.pegawai, berlaku),
    )


def butir_kesenjangan(e: Mentee, berlaku: MasaBerlaku) -> Riwayat[tuple[Kesenjangan, ...]]:
    """The standard of the post a mentee seeks guidance for, or else the one he holds, against what he reached.

    Unknown while that post, or its standard, is not known.

    Args:
        e: the mentee.
        berlaku: how long an assessment counts whose end is not recorded.
    """
    if e.sasaran is not None:
        return gaps(e.pegawai, e.sasaran, berlaku)
    return dijabat(e.pegawai).ikat(lambda j: gaps(e.pegawai, j, berlaku) if isinstance(j, Jabatan) else TAK_DIKETAHUI)


def tercatat(e: Mentee, berlaku: MasaBerlaku) -> Riwayat[Tercatat]:
    """The gaps of the mentee that are on record, and those that may be (see `Kesenjangan.tercatat`).

    Unknown while the post, its standard or the record is not known; but who was certainly never assessed has none,
    whatever is asked of him.
    """
    return angkat(_tercatat, capaian(e.pegawai, berlaku), butir_kesenjangan(e, berlaku))


def _tercatat(capaian: Capaian | None, butir: tuple[Kesenjangan, ...] | None) -> Tercatat | None:
    if capaian == HasilPenilaian():
        return frozenset(), frozenset()
    return None if butir is None else (_diminta(butir, True), _diminta(butir, None))


def _diminta(butir: tuple[Kesenjangan, ...], tercatat: bool | None) -> Tingkat:
    return frozenset((kunci(k.nama), k.standar.tingkat) for k in butir if k.tercatat is tercatat)


def ada_kesenjangan(tercatat: Tercatat) -> bool | None:
    """Whether there is a gap on record; unknown while there only may be."""
    pasti, mungkin = tercatat
    return True if pasti else None if mungkin else False


def banyak_tertutup(dikuasai: Tingkat, tercatat: Tercatat) -> int | Antara[int]:
    """In how many of the mentee's gaps the mentor is at or above the level asked for; bounds where it may be more.

    >>> banyak_tertutup(frozenset({("integritas", 3)}), (frozenset({("integritas", 3)}), frozenset()))
    1
    >>> banyak_tertutup(frozenset(), (frozenset({("integritas", 3), ("komunikasi", 2)}), frozenset()))
    Antara(bawah=0, atas=2)
    """
    tingkat, (pasti, mungkin) = dict(dikuasai), tercatat
    bawah = sum(tingkat.get(nama, 0) >= n for nama, n in pasti)
    gelap = sum(nama not in tingkat for nama, _ in pasti)
    atas = bawah + gelap + sum(tingkat.get(nama, n) >= n for nama, n in mungkin)
    return bawah if bawah == atas else Antara(bawah, atas)
