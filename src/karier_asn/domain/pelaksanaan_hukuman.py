"""Pelaksanaan hukuman: what a sanction makes of rank and post, where no row tells it.

A sanction that lowers the rank, or lowers or takes the post (PP 53/2010 Pasal 7 ayat (3) huruf c and (4) huruf a to c,
PP 94/2021 Pasal 8 ayat (4) huruf a and b), and a rank or post that goes on through it cannot both be so. A rank comes
back when the sanction ends; a post does not, whoever lost it has to be appointed anew. What a sanction of unknown kind
does is not known, so it contradicts nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Any, NamedTuple

from karier_asn.domain.disiplin import Akibat
from karier_asn.domain.jabatan import AHLI, JA, JPT, TERAMPIL, JenisPenugasan, Jenjang
from karier_asn.engine.masa import tambah

__all__ = ()

TANGGA = (*JA, *JPT), TERAMPIL, AHLI
"""Levels of which one is below another."""


class TakTercatat(NamedTuple):
    """A row that goes on through a day on which a sanction, or its end, made another of it.

    Attributes:
        hukuman: the number of the sanction.
        medan: the history.
        baris: the number of the row.
        sejak: the day: what is held is not known from it until the next row.
        kembali: whether it is the end of the sanction that no row tells.
    """

    hukuman: int
    medan: str
    baris: int
    sejak: date
    kembali: bool = False


def untold(p: Any) -> Iterator[TakTercatat]:
    """What sanctions on record did to rank and post and no row tells."""
    for i, h in enumerate(p.hukuman or ()):
        akibat = None if h.jenis is None or h.dibatalkan is not None else h.jenis.akibat
        if akibat in _JABATAN and p.jabatan:
            yield from _jabatan(p.jabatan, i, h)
    if p.pangkat:
        yield from _pangkat(p.pangkat, p.hukuman or ())


# --- rank --------------------------------------------------------------------------------------------------


def _pangkat(baris: Sequence[Any], hukuman: Sequence[Any]) -> Iterator[TakTercatat]:
    """Each fall tells of one sanction, the first one first; the next row tells what came of one that none tells."""
    turun = {n for n, (a, b) in enumerate(pairwise(baris), start=1) if b.golongan < a.golongan}
    for i, h in enumerate(hukuman):
        if h.jenis is None or h.jenis.akibat is not Akibat.PANGKAT_DITURUNKAN or h.dibatalkan is not None:
            continue
        n = _pada(baris, h.mulai)
        if n is None:
            continue
        if n not in turun and not (n == 0 and baris[0].tmt == h.mulai):
            if _berlanjut(baris[n], h.mulai):
                yield TakTercatat(i, "pangkat", n, h.mulai)
            n += 1
            if n not in turun:
                continue
        turun.discard(n)
        kembali = max(h.sampai or tambah(h.mulai, h.jenis.lama), baris[n].tmt)
        if _pada(baris, kembali) == n and _berlanjut(baris[n], kembali):
            yield TakTercatat(i, "pangkat", n, kembali, kembali=True)


# --- post --------------------------------------------------------------------------------------------------

_JABATAN = (Akibat.JABATAN_DITURUNKAN, Akibat.JABATAN_DIBEBASKAN)


def _jabatan(semua: Sequence[Any], i: int, h: Any) -> Iterator[TakTercatat]:
    baris = [b for b in semua if b.jenis is JenisPenugasan.DEFINITIF]
    n = _pada(baris, h.mulai)
    if n is None or not _berlanjut(baris[n], h.mulai) or baris[n].tmt == h.mulai:
        return
    jenjang, sebelum = baris[n].jabatan.jenjang, baris[n - 1].jabatan.jenjang if n else None
    lepas = h.jenis.akibat is Akibat.JABATAN_DIBEBASKAN and jenjang is Jenjang.PELAKSANA
    if not lepas and not (h.jenis.akibat is Akibat.JABATAN_DITURUNKAN and _di_bawah(jenjang, sebelum)):
        yield TakTercatat(i, "jabatan", semua.index(baris[n]), h.mulai)


def _di_bawah(a: Jenjang | None, b: Jenjang | None) -> bool:
    return any(a in t and b in t and t.index(a) < t.index(b) for t in TANGGA)


def _pada(baris: Sequence[Any], d: date) -> int | None:
    """The number of the row that holds on a day."""
    return max((n for n, b in enumerate(baris) if b.tmt <= d), default=None)


def _berlanjut(b: Any, d: date) -> bool:
    """Whether a row goes on beyond a day, as far as it tells."""
    return b.sampai is None or b.sampai > d
