"""Mutants of the code: a changed module is really what the tests meet, and the list of equivalent changes is kept."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from alat.mutan import setara
from alat.mutan.jalan import LAHIR_MATI, LOLOS, TERBUNUH, uji

MODUL = "karier_asn.domain.fakta.pelepasan"
SAKSI = "tests/domain/test_fakta_pelepasan.py::test_cuti_bersalin_sebelum_pp_11_2017_mungkin_tidak_melepas"


def teks(modul: str) -> str:
    spec = importlib.util.find_spec(modul)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("lama", "baru", "nasib"),
    [
        ("", "", LOLOS),
        ("c.mulai < MULAI", "c.mulai > MULAI", TERBUNUH),
        ("STUDI_SINGKAT = bulan(6)", "STUDI_SINGKAT = bulan('6')", LAHIR_MATI),
    ],
    ids=["tanpa-ubahan", "terlihat", "tidak-terimpor"],
)
def test_nasib(lama: str, baru: str, nasib: str) -> None:
    """Nothing is written: the change exists for the tests of one process."""
    asli = teks(MODUL)
    assert lama in asli
    hasil = uji(MODUL, asli.replace(lama, baru), [{SAKSI: 0.1}])
    assert hasil == (nasib, SAKSI if nasib == TERBUNUH else "")
    assert teks(MODUL) == asli


def test_ubahan_setara_masih_ada_dan_beralasan() -> None:
    """Every line that a listed change takes away still stands in its module."""
    for (modul, fungsi, beda), alasan in setara.baca().items():
        baris = {b.strip() for b in teks(modul).splitlines()}
        hilang = {b.removeprefix("- ") for b in beda.splitlines() if b.startswith("- ")}
        assert hilang <= baris, f"{modul} {fungsi}"
        assert len(alasan.split()) > 5, f"{modul} {fungsi}"
