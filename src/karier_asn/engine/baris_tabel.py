"""The rows of a decision table, as a person would list them: rows of one value together, whole blocks of keys in one.

The rows are those of the table and no others: what is told of each value covers its keys exactly.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from itertools import groupby
from typing import Any

from attrs import frozen

from karier_asn.engine.ekspresi import Tabel
from karier_asn.engine.jenis import berurutan, semua_nilai

Balok = tuple[tuple[Hashable, ...], ...]
"""For each key the values, in the order of the scale: every combination of them is a row."""


@frozen(order=False)
class BarisTabel:
    """Rows of a table that have one value.

    Attributes:
        kunci: for each key of the table its values, in the order of the scale.
        hasil: the value of the table where every key has one of these.
    """

    kunci: Balok
    hasil: Any


def baris_tabel(t: Tabel[Any]) -> tuple[BarisTabel, ...]:
    """The rows, those of one value together, in the order in which the values first stand in the table.

    >>> from enum import Enum
    >>> from karier_asn.engine.kata import fakta, tabel
    >>> from karier_asn.engine.riwayat import Riwayat
    >>> class Arah(Enum):
    ...     UTARA, TIMUR, SELATAN = "utara", "timur", "selatan"
    >>> @fakta("arah")
    ... def arah(o: str) -> Riwayat[Arah]: ...
    >>> [(b.hasil, len(b.kunci[0])) for b in baris_tabel(tabel(arah, {a: a is Arah.TIMUR for a in Arah}, judul="x"))]
    [(False, 2), (True, 1)]
    """
    skala = [semua_nilai(k.jenis) for k in t.kunci]
    menurut_hasil: dict[Any, list[tuple[Hashable, ...]]] = {}
    for kunci, hasil in t.isi:
        menurut_hasil.setdefault(hasil, []).append(kunci)
    return tuple(BarisTabel(b, hasil) for hasil, semua in menurut_hasil.items() for b in _balok(semua, skala))


def _balok(kunci: Iterable[tuple[Hashable, ...]], skala: list[tuple[Any, ...]]) -> list[Balok]:
    """The combinations put together to blocks, one key after another, the last key first."""
    tempat = [{v: i for i, v in enumerate(s)} for s in skala]
    balok: list[Balok] = [tuple((v,) for v in k) for k in kunci]
    for n in reversed(range(len(skala))):
        satu: dict[Balok, list[Hashable]] = {}
        for b in balok:
            satu.setdefault((*b[:n], *b[n + 1 :]), []).extend(b[n])
        balok = [(*lain[:n], tuple(sorted(v, key=tempat[n].__getitem__)), *lain[n:]) for lain, v in satu.items()]
    return balok


def deret(nilai: tuple[Hashable, ...], jenis: type) -> list[tuple[Hashable, ...]]:
    """Values of a scale, those that follow each other together; each alone where the kind has no order."""
    if not berurutan(jenis):
        return [(v,) for v in nilai]
    tempat = {v: i for i, v in enumerate(semua_nilai(jenis))}
    kelompok = groupby(enumerate(nilai), key=lambda v: tempat[v[1]] - v[0])
    return [tuple(v for _, v in isi) for _, isi in kelompok]
