"""The same objects as those of an app's own classes, which extend the nouns."""

from __future__ import annotations

from functools import cache
from typing import Any

from attrs import fields, frozen, has

from karier_asn import Riwayat


@cache
def kelas_turunan(kelas: type) -> type:
    """A class that extends a noun by a field of its own."""
    return frozen(type(f"{kelas.__name__}Kami", (kelas,), {"__annotations__": {"milik_kami": str}, "milik_kami": ""}))


def turunan(x: Any) -> Any:
    """An object, and whatever stands in it, as of classes that extend those of the domain."""
    if isinstance(x, tuple):
        return tuple(map(turunan, x))
    if isinstance(x, Riwayat) or not has(type(x)) or not hasattr(type(x), "__attrs_init_subclass__"):
        return x
    isi = {a.alias: turunan(getattr(x, a.name)) for a in fields(type(x)) if a.init}
    kelas: Any = type(x)
    return kelas_turunan(kelas)(**isi)
