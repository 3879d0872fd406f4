"""JSON text in the one form this package writes, and read without losing anything silently."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from karier_asn.engine.galat import GalatBentuk, Masalah

AKAR: Final = "$"
"""The path of the whole document."""


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
        GalatBentuk: the number is infinite, or none.
    """
    if not v.is_finite():
        raise _galat("desimal-salah", "Bilangan desimal harus berhingga.", {})
    teks = format(v, "f")
    teks = teks.rstrip("0").rstrip(".") if "." in teks else teks
    return "0" if teks == "-0" else teks


def load(teks: str | bytes) -> Any:
    """The data of a JSON text.

    Raises:
        GalatBentuk: it is not JSON, or an object has the same key twice, which would lose one of the values.
    """
    try:
        return json.loads(teks, object_pairs_hook=_tanpa_ganda)
    except GalatBentuk:
        raise
    except json.JSONDecodeError as galat:
        tempat = {"baris": galat.lineno, "kolom": galat.colno}
        pesan = f"Bukan JSON: terhenti pada baris {galat.lineno}, kolom {galat.colno}."
        raise _galat("bukan-json", pesan, tempat) from None
    except (ValueError, RecursionError):  # bytes that are no text, a number of 5,000 digits, 100,000 brackets
        pesan = "JSON tidak dapat dibaca; periksa pengodean teks (UTF-8), panjang bilangan, dan dalamnya sarang."
        raise _galat("bukan-json", pesan, {}) from None


def _tanpa_ganda(pasangan: list[tuple[str, Any]]) -> dict[str, Any]:
    hasil = dict(pasangan)
    if len(hasil) < len(pasangan):
        raise _galat("isian-ganda", "Satu objek memuat isian yang sama dua kali; hapus salah satunya.", {})
    return hasil


def _galat(kode: str, pesan: str, parameter: Mapping[str, object]) -> GalatBentuk:
    return GalatBentuk([Masalah(AKAR, kode, parameter, pesan)])
