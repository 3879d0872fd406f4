"""JSON text in the one form this package writes, and read without losing anything silently."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import islice
from typing import Any, Final

from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.jalur import AKAR, MASALAH_TERBANYAK, tempuh, tulis

_PANJANG_BILANGAN: Final = 20
"""Characters of a whole number beyond which no reader takes it (`BATAS_BILANGAN` has sixteen digits)."""
_ANGKA_DESIMAL: Final = 1_000
"""Digits of the longest decimal number that is written; an exponent makes gigabytes of six characters."""


def dump(data: object) -> str:
    """Equal data as equal text: sorted keys, no white space, everything beyond ASCII escaped.

    >>> dump({"b": "≥", "a": [1, None]})
    '{"a":[1,null],"b":"\\\\u2265"}'
    """
    return json.dumps(data, sort_keys=True, separators=(",", ":"), allow_nan=False)


def decimal(v: Decimal) -> str:
    """A decimal number; equal numbers as equal text: no exponent, no idle zeros.

    >>> decimal(Decimal("12.50")), decimal(Decimal("1E+2"))
    ('12.5', '100')

    Raises:
        GalatBentuk: the number is infinite, or none, or has more than a thousand digits.
    """
    if not v.is_finite():
        raise _galat("desimal-salah", "Bilangan desimal harus berhingga.", {})
    if not v:
        return "0"  # whatever its sign and exponent
    if max(v.adjusted(), -int(v.as_tuple().exponent)) >= _ANGKA_DESIMAL:
        pesan = f"Bilangan desimal paling panjang {_ANGKA_DESIMAL} angka."
        raise _galat("desimal-salah", pesan, {"batas": _ANGKA_DESIMAL})
    teks = format(v, "f")
    return teks.rstrip("0").rstrip(".") if "." in teks else teks


def load(teks: str | bytes) -> Any:
    """The data of a JSON text.

    A whole number of more than twenty characters is cut there, and is still too large for every reader.

    Raises:
        GalatBentuk: it is not JSON, or an object has the same key twice, which would lose one of the values.
    """
    ganda: dict[int, tuple[object, str, int]] = {}  # holds the objects, so that no other gets the identity of one

    def objek(pasangan: list[tuple[str, Any]]) -> dict[str, Any]:
        hasil = dict(pasangan)
        if len(hasil) < len(pasangan):
            ganda[id(hasil)] = (hasil, *_terulang(pasangan))
        return hasil

    try:
        data = json.loads(_teks(teks), object_pairs_hook=objek, parse_int=_bulat)
    except json.JSONDecodeError as galat:
        tempat = {"baris": galat.lineno, "kolom": galat.colno}
        pesan = f"Bukan JSON: terhenti pada baris {galat.lineno}, kolom {galat.colno}."
        raise _galat("bukan-json", pesan, tempat) from None
    except RecursionError:  # 100,000 brackets
        raise _galat("bukan-json", "JSON bersarang terlalu dalam untuk dibaca.", {}) from None
    if ganda:
        raise GalatBentuk(islice(_ganda(data, ganda), MASALAH_TERBANYAK))
    return data


def _teks(teks: object) -> str:
    """The text; bytes by the encoding that JSON allows them to be in."""
    if isinstance(teks, str):
        return teks
    if not isinstance(teks, (bytes, bytearray)):
        raise _galat("bukan-json", "Berikan teks JSON, bukan benda lain.", {})
    try:
        return teks.decode(json.detect_encoding(teks))
    except UnicodeDecodeError:
        raise _galat("bukan-json", "JSON tidak dapat dibaca; tulis sebagai teks UTF-8.", {}) from None


def _bulat(teks: str) -> int:
    return int(teks[:_PANJANG_BILANGAN])


def _terulang(pasangan: list[tuple[str, Any]]) -> tuple[str, int]:
    """The first key that stands again, and its last place among the keys."""
    terakhir = {k: i for i, (k, _) in enumerate(pasangan, start=1)}
    return next((k, terakhir[k]) for i, (k, _) in enumerate(pasangan, start=1) if terakhir[k] > i)


def _ganda(data: Any, ganda: Mapping[int, tuple[object, str, int]]) -> Iterator[Masalah]:
    pesan = "Isian ini berdiri dua kali dalam satu objek; hapus salah satunya."
    for tempat, v in tempuh(data):
        if id(v) in ganda:
            _, kunci, urutan = ganda[id(v)]
            yield Masalah(tulis((tempat, kunci, urutan)), "isian-ganda", {}, pesan)


def _galat(kode: str, pesan: str, parameter: Mapping[str, object]) -> GalatBentuk:
    return GalatBentuk([Masalah(AKAR, kode, parameter, pesan)])
