"""Kenaikan pangkat luar biasa (KPLB) of one whose rank is above his level: the rise of rank that fills the level."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from karier_asn.domain.fakta.pangkat import golongan
from karier_asn.domain.kredit.jenjang import JenjangJF
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.masa import SEHARI


def kplb(p: Pegawai, jf: JenjangJF, mulai: date, sampai: date) -> Iterator[tuple[date, bool | None]]:
    """The rises from a rank above the level to a higher one in that time, and whether each is a KPLB; ``None`` = maybe.

    Ranks before the first on record may hide one if that is two steps above the level; unknown ranks may always.
    """
    pangkat, baris = golongan(p), p.pangkat or ()
    berikut = jf.puncak.berikut or jf.puncak
    if mulai + SEHARI < sampai and (not baris or (baris[0].tmt > mulai and baris[0].golongan > berikut)):
        yield mulai + SEHARI, None
    for k in baris:
        lalu = pangkat.pada(k.tmt - SEHARI)
        if mulai < k.tmt < sampai and isinstance(lalu, Golongan) and jf.puncak < lalu < k.golongan:
            yield k.tmt, _luar_biasa(k.jenis)


def _luar_biasa(jenis: str | None) -> bool | None:
    """Whether the record calls a promotion one for outstanding work."""
    return None if jenis is None else any(kata in jenis.casefold() for kata in ("luar biasa", "kplb"))
