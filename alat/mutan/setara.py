"""Survivors that mean the same as the code, each with its reason: the list setara.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alat.mutan.buat import Mutan

DAFTAR = Path(__file__).with_name("setara.toml")

Kunci = tuple[str, str, str]


def kunci(modul: str, fungsi: str, beda: str) -> Kunci:
    """What makes a mutant known again: where it is and how its lines change, but not which lines they are."""
    return modul, fungsi, "\n".join(b.strip() for b in beda.strip().splitlines())


def baca() -> Mapping[Kunci, str]:
    """The reasons by mutant.

    Raises:
        SystemExit: an entry gives no reason.
    """
    daftar = tomllib.loads(DAFTAR.read_text(encoding="utf-8")).get("setara", [])
    for e in daftar:
        if not e.get("alasan", "").strip():
            raise SystemExit(f"{DAFTAR.name}: {e['modul']} {e['fungsi']} gives no reason (alasan).")
    return {kunci(e["modul"], e["fungsi"], e["beda"]): e["alasan"] for e in daftar}


def usang(daftar: Iterable[Kunci], mutan: Iterable[Mutan]) -> list[Kunci]:
    """The entries that no mutant answers to any more."""
    ada = {kunci(m.modul, m.fungsi, m.beda) for m in mutan}
    return [k for k in daftar if k not in ada]
