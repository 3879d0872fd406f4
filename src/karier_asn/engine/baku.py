"""The canonical form of a document: what was given, laid beside what would be written of what was read from it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from karier_asn.engine.besaran import tunjuk
from karier_asn.engine.galat import Masalah
from karier_asn.engine.jalur import label
from karier_asn.engine.periksa import di


def beda(diberikan: Any, baku: Any) -> Iterator[Masalah]:
    """Where a document differs from its canonical form, and what stands there; the order of keys is free."""
    if type(diberikan) is not type(baku):  # True is not 1 here
        yield _lain(baku)
    elif isinstance(baku, dict):
        yield from _beda_isian(diberikan, baku)
    elif isinstance(baku, list):
        for i, (x, y) in enumerate(zip(diberikan, baku, strict=False)):
            yield from (di(f"[{i}]", m) for m in beda(x, y))
        if len(diberikan) != len(baku):
            yield Masalah("", "bukan-baku", {"baku": len(baku)}, f"Bentuk bakunya {len(baku)} butir.")
    elif diberikan != baku:
        yield _lain(baku)


def _beda_isian(diberikan: dict[str, Any], baku: dict[str, Any]) -> Iterator[Masalah]:
    for i, (kunci, x) in enumerate(diberikan.items(), start=1):
        nama = label(kunci, i)
        if kunci in baku:
            yield from (di(nama, m) for m in beda(x, baku[kunci]))
        else:
            yield Masalah(nama, "bukan-baku", {"baku": None}, "Isian ini tidak ditulis dalam bentuk baku; hapus.")
    kurang = [tunjuk(k) for k in baku if k not in diberikan]
    if kurang:
        yield Masalah("", "bukan-baku", {"baku": None}, f"Dalam bentuk baku ada pula {', '.join(kurang)}.")


def _lain(baku: Any) -> Masalah:
    if isinstance(baku, (dict, list)):
        return Masalah("", "bukan-baku", {"baku": None}, "Bentuk bakunya lain: tulis kembali dengan to_json.")
    return Masalah("", "bukan-baku", {"baku": baku}, f"Bentuk bakunya {tunjuk(baku)}.")
