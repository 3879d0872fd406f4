"""Pages made from code say what the code says; the glossary knows every public name; the READMEs are in step."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

import karier_asn
from alat import katalog, rujukan
from alat.katalog import DOCS

HALAMAN = {**katalog.HALAMAN, rujukan.API: rujukan.halaman}


@pytest.mark.parametrize(("berkas", "buat"), HALAMAN.items(), ids=[berkas.stem for berkas in HALAMAN])
def test_halaman_sama_dengan_kode(berkas: Path, buat: Callable[[], str]) -> None:
    assert berkas.read_text(encoding="utf-8") == buat(), "run: python -m alat.katalog, python -m alat.rujukan"


@pytest.mark.parametrize("nama", karier_asn.__all__)
def test_glosarium_memuat_nama(nama: str) -> None:
    assert f"`{nama}`" in (DOCS / "glosarium.md").read_text(encoding="utf-8")


def test_readme_sejajar() -> None:
    inggris, indonesia = ((DOCS.parent / nama).read_text(encoding="utf-8") for nama in ("README.md", "README.id.md"))
    for pola in (r"^```\w+\n.*?^```$", r"^#+ ", r"^\|[-| ]+\|$"):
        bagian = [re.findall(pola, teks, re.DOTALL | re.MULTILINE) for teks in (inggris, indonesia)]
        assert bagian[0] == bagian[1]
