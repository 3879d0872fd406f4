"""Forgetting: every way of knowing less of a subject, and what must hold of whatever is read from it.

A record is never complete. A rule, or a fact, is trustworthy only if knowing less never makes it say something else:
it may come to know less itself, or know its value by wider bounds, and nothing more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import cache
from types import NoneType
from typing import Any, TypeVar, get_args, get_type_hints

from attrs import evolve, fields, has

from karier_asn.domain.kosong import TANPA_NAMA, makna_kosong
from karier_asn.engine.galat import GalatBentuk, GalatTanya
from karier_asn.engine.logika import Putusan
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat

__all__ = ["contradicts", "forget"]

T = TypeVar("T")


def forget(benda: T, tetap: Collection[tuple[type, str]] = ()) -> Iterator[tuple[str, T]]:
    """Every way of knowing one thing less of an object: what was forgotten, by its path, and the object without it.

    Forgotten is each field that may be ``None``, histories among them, and the name of a post or a training; each
    `Riwayat`, whole and piece by piece; and the same of every object and every row within. A row is never left out,
    since a history without it would say that there is no such row. What an object refuses to be without is left as it
    is, and so are the fields whose being empty is a statement (`karier_asn.domain.kosong`).

    Args:
        benda: the object, of an attrs class: a `Pegawai`, a `Jabatan`, a noun of the agency's own.
        tetap: fields of the agency's own classes, by class and name, whose being empty is a statement likewise.

    Raises:
        GalatTanya: it is no such object.

    >>> from karier_asn.domain.pegawai import Ijazah, Pegawai
    >>> from karier_asn.domain.tingkat import Pendidikan
    >>> p = Pegawai(tanggal_lahir=date(1990, 1, 1), pendidikan=[Ijazah(Pendidikan.S1, date(2012, 8, 1))])
    >>> [jalur for jalur, _ in forget(p)]
    ['tanggal_lahir', 'pendidikan', 'pendidikan[0].lulus']
    """
    if not has(type(benda)) or isinstance(benda, type):
        pesan = f"Yang dapat dilupakan sebagian ialah benda dari kelas attrs, ditemukan {benda!r}."
        raise GalatTanya(
            "benda", pesan, saran="Berikan misalnya Pegawai, Jabatan, atau benda dari kelas attrs sendiri."
        )
    return _benda(benda, frozenset(tetap))


@cache
def _medan(kelas: Any) -> tuple[tuple[str, str, bool], ...]:
    """The fields that can be given: name, name as an argument, and whether ``None`` can be given."""
    jenis = get_type_hints(kelas)
    return tuple((a.name, a.alias or a.name, NoneType in get_args(jenis[a.name])) for a in fields(kelas) if a.init)


def _benda(benda: Any, tetap: frozenset[tuple[type, str]]) -> Iterator[tuple[str, Any]]:
    kelas: Any = type(benda)
    for nama, alias, boleh in _medan(kelas):
        isi = getattr(benda, nama)
        if isi is None:
            continue
        boleh = boleh and (kelas, nama) not in tetap and makna_kosong(benda, nama) is None
        kosong = [None] if boleh else [""] if isi and (kelas, nama) in TANPA_NAMA - tetap else []
        for jalur, lemah in (*(("", k) for k in kosong), *_isi(isi, tetap)):
            try:
                yield nama + jalur, evolve(benda, **{alias: lemah})
            except GalatBentuk:
                continue


def _isi(isi: Any, tetap: frozenset[tuple[type, str]]) -> Iterator[tuple[str, Any]]:
    """The ways of knowing less of what stands in a field."""
    if isinstance(isi, Riwayat):
        if isi != TAK_DIKETAHUI:
            yield "", TAK_DIKETAHUI
        if len(isi.nilai) > 1:
            yield from _potongan(isi)
    elif isinstance(isi, (tuple, list)):
        for i, baris in enumerate(isi):
            for jalur, lemah in _isi(baris, tetap):
                yield f"[{i}]{jalur}", (*isi[:i], lemah, *isi[i + 1 :])
    elif isinstance(isi, Mapping):
        for kunci, baris in isi.items():
            for jalur, lemah in _isi(baris, tetap):
                yield f"[{kunci}]{jalur}", {**isi, kunci: lemah}
    elif has(type(isi)):
        for jalur, lemah in _benda(isi, tetap):
            yield f".{jalur}", lemah


def _potongan(r: Riwayat[Any]) -> Iterator[tuple[str, Riwayat[Any]]]:
    """A step function with one of its pieces unknown."""
    titik = list(zip(r.mulai, r.nilai, strict=True))
    for i, (d, nilai) in enumerate(titik):
        if nilai is not None:
            yield f"[{d.isoformat()}]", Riwayat([*titik[:i], (d, None), *titik[i + 1 :]])


def contradicts(sebelum: Riwayat[Any], sesudah: Riwayat[Any]) -> date | None:
    """The first day on which what was read after forgetting is not merely less than what was read before it.

    Less is: unknown, for a verdict BTL; or bounds that contain what was known. What was unknown stays so.

    Args:
        sebelum: a fact, or the verdict of a rule, over time.
        sesudah: the same, read of an object of which less is known.

    Returns:
        The day; ``None`` if there is none, as it should be.

    >>> contradicts(Riwayat.tetap(5), Riwayat.tetap(None)), contradicts(Riwayat.tetap(5), Riwayat.tetap(Antara(4)))
    (None, None)
    >>> contradicts(Riwayat.tetap(5), Riwayat([(date(2026, 1, 1), 6)], sebelum=5))
    datetime.date(2026, 1, 1)
    """
    if sebelum == sesudah:
        return None
    return angkat(lambda a, b: not _melebar(a, b), sebelum, sesudah).cari(bool)


def _melebar(a: Any, b: Any) -> bool:
    """Whether ``b`` says of a value no more than ``a``."""
    a, b = (None if v is Putusan.BTL else v for v in (a, b))
    if b is None or a == b:
        return True
    if a is None or not isinstance(b, Antara):
        return False
    bawah, atas = (a.bawah, a.atas) if isinstance(a, Antara) else (a, a)
    return bool(b.bawah <= bawah and (b.atas is None or (atas is not None and atas <= b.atas)))
