"""The plan of the engine names every module, and no group rests on one below it."""

from __future__ import annotations

import ast
import re
from itertools import chain
from pathlib import Path

import karier_asn.engine

FOLDER = Path(karier_asn.engine.__file__).parent
RUANG = [re.findall(r"`(\w+)`", r) for r in (karier_asn.engine.__doc__ or "").split("\n* ")[1:]]
"""The modules by the group they stand in."""


def diimpor(modul: str) -> set[str]:
    """The modules of the engine that a module imports when it is loaded."""
    pohon = ast.parse((FOLDER / f"{modul}.py").read_text(encoding="utf-8"))
    dari = [(n.module or "", [a.name for a in n.names]) for n in pohon.body if isinstance(n, ast.ImportFrom)]
    return {m.rpartition(".")[2] for m, _ in dari if m.startswith("karier_asn.engine.")} | {
        nama for m, semua in dari if m == "karier_asn.engine" for nama in semua
    }


def test_setiap_modul_sekali() -> None:
    assert sorted(chain(*RUANG)) == sorted(b.stem for b in FOLDER.glob("*.py") if b.stem != "__init__")


def test_tidak_bersandar_pada_yang_di_bawahnya() -> None:
    dikenal: set[str] = set()
    for ruang in RUANG:
        dikenal |= set(ruang)
        assert set().union(*map(diimpor, ruang)) <= dikenal
