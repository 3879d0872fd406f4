"""Readings: in service is asked in one place."""

from __future__ import annotations

import ast
from pathlib import Path

import karier_asn.rules
from karier_asn.domain import fakta
from karier_asn.rules.bacaan import PNS_AKTIF, PPPK_AKTIF

ATURAN = Path(karier_asn.rules.__path__[0])
STATUS = {"pns", "pppk"}
BOLEH = {
    "bacaan.py",  # where in service is defined
    "merit/berkas.py",  # the decree as a paper
    "merit/pangkat/jalur.py",  # the day of leaving itself: kenaikan pangkat pengabdian
    "merit/pangkat/pengabdian.py",
}


def membaca_status(berkas: Path) -> bool:
    """Whether a file reads the facts of what the decrees say of the status."""
    pohon = list(ast.walk(ast.parse(berkas.read_text(encoding="utf-8"))))
    impor = {a.name for s in pohon if isinstance(s, ast.ImportFrom) and "fakta" in (s.module or "") for a in s.names}
    sebutan = {
        s.attr
        for s in pohon
        if isinstance(s, ast.Attribute) and isinstance(s.value, ast.Name) and s.value.id == "fakta"
    }
    return bool(STATUS & (impor | sebutan))


def test_status_menurut_keputusan_hanya_dibaca_di_satu_tempat() -> None:
    assert {str(b.relative_to(ATURAN)) for b in ATURAN.rglob("*.py") if membaca_status(b)} == BOLEH


def test_aktif_menurut_keputusan() -> None:
    """Until the end of service is added, in service says what the decrees say."""
    assert PNS_AKTIF == fakta.pns
    assert PPPK_AKTIF == fakta.pppk
