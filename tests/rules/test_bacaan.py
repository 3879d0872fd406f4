"""Readings: in service is asked in one place."""

from __future__ import annotations

import ast
from pathlib import Path

import karier_asn.rules
from karier_asn.rules.bacaan import MASIH_PNS, PNS_AKTIF, PPPK_AKTIF

ATURAN = Path(karier_asn.rules.__path__[0])
STATUS = {"pns", "pppk"}
BOLEH = {
    "bacaan.py",  # where in service is defined
    "merit/berkas.py",  # the decree as a paper
    "merit/mutasi.py",  # the time since the appointment
    "merit/seleksi.py",  # who needs the consent of his agency
    "merit/pangkat/jalur.py",  # why a PPPK has no promotion
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


def test_aktif_memuat_akhir_dinas() -> None:
    """In service: appointed, and nothing that ends or suspends it."""
    assert [f.nama for f in MASIH_PNS.fakta] == ["pns", "belum_berhenti", "belum_pensiun"]
    assert [f.nama for f in PNS_AKTIF.fakta] == [
        *(f.nama for f in MASIH_PNS.fakta),
        "berkedudukan_aktif",
        "menjalani_cltn",
    ]
    assert [f.nama for f in PPPK_AKTIF.fakta] == [
        "pppk",
        "dalam_perjanjian_kerja",
        "belum_berhenti",
        "belum_pensiun",
        "berkedudukan_aktif",
    ]
