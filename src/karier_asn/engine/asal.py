"""Asal: where a row of a record comes from, so that whoever doubts a verdict finds the row and its decree."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar, cast

from attrs import field, fields

from karier_asn.engine.benda import frozen

__all__ = ["Asal", "BarisRiwayat", "with_origin"]

T = TypeVar("T")


@frozen
class Asal:
    """Where a row was read.

    Attributes:
        titik: the end point, table or column it was read from; ``None`` = not told.
        id: its identifier there, which says nothing of the person; ``None`` = not told.
        nomor_sk: number of the decree it rests on; ``None`` = not told.
    """

    titik: str | None = None
    id: str | None = None
    nomor_sk: str | None = None

    def __str__(self) -> str:
        """In one line.

        >>> str(Asal("rw-golongan", "5EED137", "823/137/CONTOH/2024"))
        'rw-golongan 5EED137, SK 823/137/CONTOH/2024'
        """
        letak = " ".join(x for x in (self.titik, self.id) if x)
        return ", ".join(x for x in (letak, self.nomor_sk and f"SK {self.nomor_sk}") if x)


@frozen
class BarisRiwayat:
    """A row of a history.

    Two recordings of one fact are one fact: where a row comes from takes no part in comparing rows, and no rule reads
    it. So equal rows may differ in it, and in their JSON by nothing else.

    Attributes:
        asal: where the row was read; ``None`` = not told.
    """

    asal: Asal | None = field(default=None, kw_only=True, eq=False, repr=False)


def with_origin(baris: T, asal: Asal) -> T:
    """The same row, read there; what is no row of a history, or tells where it was read, stays as it is."""
    if not isinstance(baris, BarisRiwayat) or baris.asal is not None:
        return baris
    # All of it was looked at when the row was made.
    baru = object.__new__(type(baris))
    for nama in _medan(cast("Any", type(baris))):
        object.__setattr__(baru, nama, asal if nama == "asal" else getattr(baris, nama))
    return baru


@cache
def _medan(kelas: Any) -> tuple[str, ...]:
    return tuple(a.name for a in fields(kelas))
