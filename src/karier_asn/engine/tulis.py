"""Writing objects as plain data: dicts, lists, texts, numbers and booleans, by their shape alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any, assert_never

from karier_asn.engine.bentuk import (
    Bentuk,
    Campuran,
    Daftar,
    Enumerasi,
    MungkinKosong,
    Objek,
    Perubahan,
    Peta,
    Skalar,
    medan,
    tanpa_json,
)
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.kanonik import decimal
from karier_asn.engine.masa import AWAL
from karier_asn.engine.riwayat import Riwayat

Penulis = Callable[[Any], Any]


def polos(benda: object) -> dict[str, Any]:
    """An object of an attrs class as plain data, ready for JSON.

    Raises:
        GalatBentuk: it holds something that has no form in JSON, and would be lost.
    """
    hasil: dict[str, Any] = penulis(Objek(type(benda)))(benda)
    return hasil


@cache
def penulis(b: Bentuk) -> Penulis:
    """The writer of a shape; a field that is not known is left out where leaving it out says so."""
    match b:
        case Skalar.TANGGAL:
            return date.isoformat
        case Skalar.DESIMAL:
            return decimal
        case Skalar() | Campuran():
            return _tetap
        case Enumerasi():
            return attrgetter("_value_")  # .value is a property and takes five times as long
        case MungkinKosong(isi):
            return _mungkin(penulis(isi))
        case Objek(kelas):
            return _objek(kelas)
        case Daftar(isi):
            butir = penulis(isi)
            return lambda v: [butir(x) for x in v]
        case Peta(isi):
            butir = penulis(isi)
            return lambda v: {k: butir(x) for k, x in v.items()}
        case Perubahan(isi):
            return _perubahan(penulis(MungkinKosong(isi)))
    assert_never(b)


def _tetap(v: Any) -> Any:
    """What is plain already."""
    return v


def _mungkin(isi: Penulis) -> Penulis:
    return isi if isi is _tetap else lambda v: None if v is None else isi(v)


def _objek(kelas: type) -> Penulis:
    isian = [(m.nama, penulis(m.bentuk), m.baku_tak_diketahui, m.baku) for m in medan(kelas)]

    tanpa = tanpa_json(kelas)

    def tulis(v: Any) -> Any:
        if terisi := [nama for nama in tanpa if getattr(v, nama)]:
            pesan = "Isian ini tidak mempunyai bentuk JSON; kosongkan dahulu, dan berikan lagi sesudah dibaca."
            raise GalatBentuk([Masalah(nama, "tanpa-json", {"isian": nama}, pesan) for nama in terisi])
        hasil = {}
        for nama, isi, boleh_hilang, baku in isian:
            x = getattr(v, nama)
            if not (boleh_hilang and x == baku):
                hasil[nama] = isi(x)
        return hasil

    return tulis


def _perubahan(nilai: Penulis) -> Penulis:
    def tulis(r: Riwayat[Any]) -> Any:
        return [
            {"sejak": None if d == AWAL else d.isoformat(), "nilai": nilai(v)}
            for d, v in zip(r.mulai, r.nilai, strict=True)
        ]

    return tulis
