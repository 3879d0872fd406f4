"""Sampul: the envelope around an answer.

The usual one is ``{"code": 1, "data": ..., "message": ...}``. When nothing is found ``data`` is a text that
says so; a gateway that failed answers ``{"Error": ..., "Message": ...}``; some gateways of agencies wrap once
more (``data.data``). Empty and unknown are kept apart: only a text that says "not found" means that there is
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from attrs import frozen

from karier_asn.siasn.medan import BarisSiasn
from karier_asn.siasn.temuan import Catatan, tampil

_LAPIS_TERBANYAK: Final = 3
_TIDAK_ADA: Final = re.compile(
    r"(?:data|riwayat)(?: (?!pegawai|pns|pppk|asn|nip|orang)\w+)? (?:tidak ditemukan|tidak ada|not found)"
    r"|tidak ada (?:data|riwayat)|no data(?: found)?"
)
"""What says that there is nothing: no *data*. That a page, a service or the person was not found says nothing of it."""


@frozen
class _Gagal:
    """An envelope without a usable answer, and why."""

    sebab: str


def daftar(jawaban: Mapping[str, object], titik: str, catatan: Catatan) -> tuple[BarisSiasn, ...] | None:
    """The rows of an end point that answers with a list.

    Returns:
        The rows; empty = known to be none; ``None`` = unknown, and reported.
    """
    isi = _buka(jawaban.get(titik))
    if isinstance(isi, str):
        return ()
    if isinstance(isi, list | tuple) and all(isinstance(objek, Mapping) for objek in isi):
        return tuple(BarisSiasn(objek, f"{titik}[{i}]", catatan) for i, objek in enumerate(isi))
    _lapor(titik, isi, "daftar objek", catatan)
    return None


def objek(jawaban: Mapping[str, object], titik: str, catatan: Catatan) -> BarisSiasn | None:
    """The object of an end point with a single answer; ``None`` = unknown, and reported."""
    isi = _buka(jawaban.get(titik))
    if isinstance(isi, Mapping):
        return BarisSiasn(isi, titik, catatan)
    _lapor(titik, isi, "satu objek", catatan)
    return None


def _buka(isi: object) -> object:
    """What the envelope holds: rows, an object, a text that says "not found", or `_Gagal`."""
    if isi is None:
        return _Gagal("jawaban layanan ini tidak disertakan")
    if not isinstance(isi, Mapping):
        return _Gagal(f"jawabannya {tampil(isi)}, seharusnya objek dengan isian data")
    for lapis in range(_LAPIS_TERBANYAK):
        if not isinstance(isi, Mapping) or (lapis and not isi.keys() & {"data", "Error"}):
            break
        if "Error" in isi:
            return _Gagal(f"layanan gagal, pesannya {tampil(isi.get('Message'))}")
        if isi.get("success") is False and not isinstance(isi.get("data"), str):
            return _Gagal(f"layanan gagal, pesannya {tampil(isi.get('message'))}")
        if "data" not in isi or not _wajar(isi.get("code", 1), isi["data"]):
            return _Gagal(f"jawaban layanan tidak lazim, kodenya {tampil(isi.get('code'))}")
        isi = isi["data"]
    else:
        return _Gagal("jawaban layanan terbungkus terlalu dalam")
    if isinstance(isi, str) and not _TIDAK_ADA.fullmatch(isi.casefold().strip(" .!\n")):
        return _Gagal(f"layanan menjawab {tampil(isi)}")
    return isi


def _wajar(kode: object, isi: object) -> bool:
    """Whether the code fits what comes with it: 1 with an answer, 0 only when nothing was found."""
    if kode in (1, "1"):
        return True
    return kode in (0, "0") and (isinstance(isi, str) or isi == [])


def _lapor(titik: str, isi: object, seharusnya: str, catatan: Catatan) -> None:
    sebab = isi.sebab if isinstance(isi, _Gagal) else f"isinya {tampil(isi)}, seharusnya {seharusnya}"
    pesan = f"Belum diketahui: {sebab}. Ini bukan berarti tidak ada; ambil ulang datanya dari SIASN."
    catatan.lapor("TIDAK_DIKETAHUI", titik, pesan)
