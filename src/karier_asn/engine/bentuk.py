"""Shapes: what a value of a given type looks like in JSON, told once for the converter and for the JSON Schemas.

A type is read into one of a few shapes (`bentuk`); readers of shapes turn data into objects, objects into data, or
a class into its schema. A new field or class of a known kind therefore needs no change anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from attrs import NOTHING, fields, frozen, has

from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.riwayat import Riwayat

TANPA_JSON: Final = "tanpa-json"
"""Marks, in the metadata of an attrs field, what has no form in JSON: it is neither written nor read."""


class Skalar(Enum):
    """A single value; the words are those an error message uses."""

    TEKS = "teks"
    BILANGAN = "bilangan bulat"
    BENAR = "true atau false"
    TANGGAL = "tanggal"
    DESIMAL = "bilangan desimal dalam tanda kutip"


@frozen
class Enumerasi:
    """One of the official spellings of one or more enumerations."""

    kelas: tuple[type[Enum], ...]

    @property
    def anggota(self) -> dict[str, Enum]:
        """Spelling to member, in the order of writing."""
        return {a.value: a for k in self.kelas for a in k}


@frozen
class Campuran:
    """Any of several kinds of single values, told apart by their JSON type."""

    skalar: tuple[Skalar, ...]


@frozen
class Daftar:
    """A list."""

    isi: Bentuk


@frozen
class Peta:
    """An object with free keys."""

    isi: Bentuk


@frozen
class Perubahan:
    """A `Riwayat`: a list of ``{"sejak": date or null, "nilai": value or null}``."""

    isi: Bentuk


@frozen
class Objek:
    """An object with the fields of an attrs class."""

    kelas: type


@frozen
class MungkinKosong:
    """``None``, written ``null``, or something else."""

    isi: Bentuk


Bentuk = Skalar | Enumerasi | Campuran | Daftar | Peta | Perubahan | Objek | MungkinKosong

_SKALAR = {
    str: Skalar.TEKS,
    int: Skalar.BILANGAN,
    bool: Skalar.BENAR,
    date: Skalar.TANGGAL,
    Decimal: Skalar.DESIMAL,
}
_CAMPURAN = {str, int, bool}


@frozen
class Medan:
    """A field of an attrs class.

    Attributes:
        nama: its key in JSON.
        alias: its name as an argument of the class.
        bentuk: the shape of its value.
        wajib: whether it must be given.
        baku: the value it has when it is not given.
    """

    nama: str
    alias: str
    bentuk: Bentuk
    wajib: bool
    baku: Any

    @property
    def baku_tak_diketahui(self) -> bool:
        """Whether leaving it out says that it is not known."""
        return not self.wajib and tak_diketahui(self.baku)


def tak_diketahui(v: object) -> bool:
    """Whether a value says that it is not known."""
    return v is None or (isinstance(v, Riwayat) and v.nilai == (None,))


def bentuk(jenis: Any) -> Bentuk:
    """The shape of a type.

    Raises:
        GalatTulis: values of this type have no shape in JSON.
    """
    asal, isi = get_origin(jenis), get_args(jenis)
    if asal in (Union, UnionType):
        return _gabungan(isi)
    if asal is tuple and isi[1:] == (Ellipsis,):
        return Daftar(bentuk(isi[0]))
    if asal is Riwayat:
        return Perubahan(bentuk(isi[0]))
    if asal in (Mapping, dict) and isi[0] is str:
        return Peta(bentuk(isi[1]))
    if jenis in _SKALAR:
        return _SKALAR[jenis]
    if isinstance(jenis, type) and issubclass(jenis, Enum):
        return _enumerasi([jenis])
    if isinstance(jenis, type) and has(jenis):
        return Objek(jenis)
    raise _asing(jenis)


def _gabungan(isi: tuple[Any, ...]) -> Bentuk:
    """``X | None``, several enumerations, or several kinds of single values."""
    inti = [j for j in isi if j is not NoneType]
    hasil: Bentuk
    if len(inti) == 1:
        hasil = bentuk(inti[0])
    elif all(isinstance(j, type) and issubclass(j, Enum) for j in inti):
        hasil = _enumerasi(inti)
    elif _CAMPURAN.issuperset(inti):
        hasil = Campuran(tuple(_SKALAR[j] for j in inti))
    else:
        raise _asing(" | ".join(map(_nama, inti)))
    return MungkinKosong(hasil) if len(inti) < len(isi) else hasil


def _enumerasi(kelas: Iterable[type[Enum]]) -> Enumerasi:
    hasil = Enumerasi(tuple(kelas))
    ejaan = [a.value for k in hasil.kelas for a in k]
    if not all(isinstance(e, str) for e in ejaan) or len(set(ejaan)) < len(ejaan):
        raise _asing(" | ".join(map(_nama, hasil.kelas)))
    return hasil


@cache
def medan(kelas: type) -> tuple[Medan, ...]:
    """The fields of an attrs class that its constructor takes and that have a form in JSON."""
    jenis = get_type_hints(kelas)
    return tuple(
        Medan(a.name, a.alias or a.name, bentuk(jenis[a.name]), a.default is NOTHING, a.default)
        for a in fields(kelas)
        if a.init and TANPA_JSON not in a.metadata
    )


@cache
def tanpa_json(kelas: type) -> tuple[str, ...]:
    """The fields of an attrs class that have no form in JSON."""
    return tuple(a.name for a in fields(kelas) if TANPA_JSON in a.metadata)


def _nama(jenis: Any) -> str:
    return jenis.__name__ if isinstance(jenis, type) else str(jenis)


def _asing(jenis: Any) -> GalatTulis:
    return GalatTulis(
        f"Jenis {_nama(jenis)} tidak mempunyai bentuk JSON.",
        "Pakai kelas attrs, Enum berejaan teks yang berbeda-beda, str, int, bool, date, Decimal, tuple[X, ...], "
        "Mapping[str, X], Riwayat[X], atau X | None.",
    )
