"""Paths in a document: how the place of a problem is told.

A path shows a key only where it cannot be a number or a name of somebody; any other is shown by its place (``#3``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

AKAR: Final = "$"
"""The path of the whole document."""

MASALAH_TERBANYAK: Final = 200
"""Problems of one document after which it is read no further: more than anybody mends before trying again."""

Langkah = tuple["Langkah", str | int, int] | None
"""A place as it is walked to: the place it stands in, then its key and the place of that among the keys, or its number
in a list. Texts are made of few of them."""

_NAMA_WAJAR: Final = re.compile(r"(?!.*[0-9]{8})[A-Za-z_][A-Za-z0-9_-]{0,39}")


def label(kunci: object, urutan: int) -> str:
    """A key as it may be shown, ``urutan`` being its place among the keys."""
    return kunci if isinstance(kunci, str) and _NAMA_WAJAR.fullmatch(kunci) else f"#{urutan}"


def sambung(awal: str, lanjutan: str) -> str:
    """A path continued.

    >>> sambung("aturan", "isi"), sambung("butir", "[0].isi"), sambung("", "isi")
    ('aturan.isi', 'butir[0].isi', 'isi')
    """
    pisah = "." if awal and lanjutan and not lanjutan.startswith("[") else ""
    return f"{awal}{pisah}{lanjutan}"


def ke_dalam(v: Any, di: Langkah) -> Iterator[tuple[Langkah, Any]]:
    """What stands directly in a list or an object, each with its place."""
    if v.__class__ is dict:
        return (((di, k, i), x) for i, (k, x) in enumerate(v.items(), start=1))
    return (((di, i, i), x) for i, x in enumerate(v))


def tempuh(data: Any) -> Iterator[tuple[Langkah, Any]]:
    """Every list and object of a list or an object, itself first, with their places, however deep they stand."""
    tumpukan: list[tuple[Langkah, Any]] = [(None, data)]
    while tumpukan:
        di, v = tumpukan.pop()
        yield di, v
        tumpukan += reversed([b for b in ke_dalam(v, di) if b[1].__class__ in (dict, list)])


def tulis(langkah: Langkah) -> str:
    """The place as a path."""
    nama: list[str] = []
    while langkah is not None:
        langkah, kunci, urutan = langkah
        nama.append(f"[{kunci}]" if isinstance(kunci, int) else f".{label(kunci, urutan)}")
    return "".join(reversed(nama)).removeprefix(".") or AKAR
