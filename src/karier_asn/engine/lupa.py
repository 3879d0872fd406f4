"""Forgetting: knowing less of an object, without its saying anything else.

What may be empty is emptied, a `Riwayat` becomes unknown, and the same of every object and every row within. A row is
never left out, since a history without it would say that there is no such row. What an object refuses to be without
stays as it is, and so does a field whose being empty is itself a statement; which those are, whoever asks knows.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from functools import cache
from types import NoneType
from typing import Any, TypeAlias, TypeVar, get_args, get_type_hints

from attrs import evolve, fields, frozen, has

from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

T = TypeVar("T")

Bermakna: TypeAlias = Callable[[Any, str], bool]
"""Whether a field of an object says something while it is empty, so that emptying it would not forget it."""


@frozen
class Isian:
    """A field that can be given.

    Attributes:
        nama: its name.
        alias: its name as an argument.
        boleh: whether ``None`` can be given.
    """

    nama: str
    alias: str
    boleh: bool


def isian(kelas: Any) -> tuple[Isian, ...]:
    """The fields of an attrs class that can be given.

    What takes no part in comparing objects, such as where a row comes from, says nothing that could be forgotten.
    """
    return _isian(kelas)


@cache
def _isian(kelas: Any) -> tuple[Isian, ...]:
    jenis = get_type_hints(kelas)
    terisi = (a for a in fields(kelas) if a.init and a.eq)
    return tuple(Isian(a.name, a.alias or a.name, NoneType in get_args(jenis[a.name])) for a in terisi)


def ways(benda: Any, bermakna: Bermakna, tanpa_nama: Container[tuple[type, str]] = ()) -> Iterator[tuple[str, Any]]:
    """Every way of knowing one thing less of an object: what was forgotten, by its path, and the object without it.

    Args:
        benda: the object.
        bermakna: whether a field says something while it is empty.
        tanpa_nama: by class and field, texts that are not known while they are empty, as ``None`` is elsewhere.
    """
    for m in isian(type(benda)):
        isi = getattr(benda, m.nama)
        if isi is None:
            continue
        boleh = m.boleh and not bermakna(benda, m.nama)
        kosong = [None] if boleh else [""] if isi and (type(benda), m.nama) in tanpa_nama else []
        for jalur, lemah in (*(("", k) for k in kosong), *_isi(isi, bermakna, tanpa_nama)):
            try:
                baru = evolve(benda, **{m.alias: lemah})
            except GalatBentuk:
                continue
            if getattr(baru, m.nama) != isi:  # or it follows from the rest, as a level from the eselon
                yield m.nama + jalur, baru


def weakest(benda: T, bermakna: Bermakna) -> T:
    """The object of which everything is forgotten that can be."""
    while has(type(benda)) and (lemah := next(ways(benda, bermakna), None)):
        benda = lemah[1]
    return benda


def _isi(isi: Any, bermakna: Bermakna, tanpa_nama: Container[tuple[type, str]]) -> Iterator[tuple[str, Any]]:
    """The ways of knowing less of what stands in a field."""
    if isinstance(isi, Riwayat):
        if isi != TAK_DIKETAHUI:
            yield "", TAK_DIKETAHUI
        if len(isi.nilai) > 1:
            yield from _potongan(isi)
    elif isinstance(isi, (tuple, list)):
        for i, baris in enumerate(isi):
            for jalur, lemah in _isi(baris, bermakna, tanpa_nama):
                yield f"[{i}]{jalur}", (*isi[:i], lemah, *isi[i + 1 :])
    elif isinstance(isi, Mapping):
        for kunci, baris in isi.items():
            for jalur, lemah in _isi(baris, bermakna, tanpa_nama):
                yield f"[{kunci}]{jalur}", {**isi, kunci: lemah}
    elif has(type(isi)):
        for jalur, lemah in ways(isi, bermakna, tanpa_nama):
            yield f".{jalur}", lemah


def _potongan(r: Riwayat[Any]) -> Iterator[tuple[str, Riwayat[Any]]]:
    """A step function with one of its pieces unknown."""
    titik = list(zip(r.mulai, r.nilai, strict=True))
    for i, (d, nilai) in enumerate(titik):
        if nilai is not None:
            yield f"[{d.isoformat()}]", Riwayat([*titik[:i], (d, None), *titik[i + 1 :]])
