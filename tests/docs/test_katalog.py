"""Pages made from code say what the code says; the glossary knows every public name; the READMEs are in step."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

import karier_asn
from alat import katalog, rujukan
from alat.katalog import DOCS

HALAMAN = {**katalog.HALAMAN, rujukan.API: rujukan.halaman}


@pytest.mark.parametrize(("berkas", "buat"), HALAMAN.items(), ids=[berkas.stem for berkas in HALAMAN])
def test_halaman_sama_dengan_kode(berkas: Path, buat: Callable[[], str]) -> None:
    assert berkas.read_text(encoding="utf-8") == buat(), "run: make daftar"


@pytest.mark.parametrize("nama", karier_asn.__all__)
def test_glosarium_memuat_nama(nama: str) -> None:
    assert f"`{nama}`" in (DOCS / "glosarium.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("modul", rujukan.layanan())
def test_glosarium_memuat_kata_kerja(modul: str) -> None:
    isi = (DOCS / "glosarium.md").read_text(encoding="utf-8")
    kata = [f"{modul.rpartition('.')[2]}.{n}" for n in import_module(modul).__all__ if n.islower()]
    assert [k for k in kata if f"`{k}`" not in isi] == []


@pytest.mark.parametrize("nama", ["README.md", "README.id.md"])
def test_readme_memuat_pintu(nama: str) -> None:
    isi = (DOCS.parent / nama).read_text(encoding="utf-8")
    for modul in rujukan.layanan():
        kata = ", ".join(sorted(f"`{n}`" for n in import_module(modul).__all__ if n.islower()))
        baris = re.search(rf"^\| `{modul.rpartition('.')[2]}` \| (.*) \|$", isi, re.MULTILINE)
        assert baris, modul
        assert ", ".join(sorted(baris[1].split(", "))) == kata
    lain = [p for p in rujukan.pintu_umum() if p not in rujukan.layanan()]
    assert [p for p in lain if f"| `{p}` |" not in isi] == []


def test_readme_sejajar() -> None:
    inggris, indonesia = ((DOCS.parent / nama).read_text(encoding="utf-8") for nama in ("README.md", "README.id.md"))
    for pola in (r"^```\w+\n.*?^```$", r"^#+ ", r"^\|[-| ]+\|$"):
        bagian = [re.findall(pola, teks, re.DOTALL | re.MULTILINE) for teks in (inggris, indonesia)]
        assert bagian[0] == bagian[1]
