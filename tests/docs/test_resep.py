"""The recipe for a new rule is complete: done word for word in a copy of the repository, nothing else is missing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from attrs import frozen

pytestmark = pytest.mark.sapuan

AKAR = Path(__file__).parents[2]
HALAMAN = AKAR / "docs" / "cara" / "menambah.md"
DISALIN = ("src", "alat", "docs", "tests", "conftest.py", "pyproject.toml", "Makefile", "README.md", "README.id.md")
DIBUAT = "changes made by hand are lost"
"""What a file says that a maker writes."""

LANGKAH = re.compile(
    r"^`(\S+)`(?:, (at its end|below `(.+)`))?:\n\n(?:% skip: next\n\n)?```\w+\n(.*?)^```$", re.S | re.M
)
PEMAKAI = """
from karier_asn import Syarat
from karier_asn.domain.fakta import jumlah_penghargaan
from karier_asn.rules import DUTA_CONTOH

aturan: Syarat = DUTA_CONTOH
cukup = jumlah_penghargaan >= 2
"""


@frozen
class Langkah:
    """A step of the recipe: what goes into which file, and where in it."""

    berkas: str
    di: str
    sesudah: str
    isi: str

    def kerjakan(self, akar: Path) -> None:
        jalur = akar / self.berkas
        assert jalur.exists() is bool(self.di), f"{self.berkas}: the page tells a new file from one that is there"
        lama = jalur.read_text(encoding="utf-8") if self.di else ""
        if self.sesudah:
            (tempat,) = re.finditer(rf"^ *{re.escape(self.sesudah)}\n", lama, re.M)
            baru = lama[: tempat.end()] + self.isi + lama[tempat.end() :]
        else:
            baru = lama + self.isi
        jalur.write_text(baru, encoding="utf-8")


def langkah() -> Iterator[Langkah]:
    for m in LANGKAH.finditer(HALAMAN.read_text(encoding="utf-8")):
        yield Langkah(m[1], m[2] or "", m[3] or "", m[4])


def salin(tujuan: Path) -> None:
    for nama in DISALIN:
        asal = AKAR / nama
        if asal.is_dir():
            shutil.copytree(asal, tujuan / nama, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(asal, tujuan / nama)


def isi(akar: Path) -> dict[str, str]:
    """Every file of the copy with its digest."""
    semua = (b for b in akar.rglob("*") if b.is_file() and not {"__pycache__", ".mypy_cache"} & {*b.parts})
    return {str(b.relative_to(akar)): sha256(b.read_bytes()).hexdigest() for b in semua}


def beda(lama: dict[str, str], baru: dict[str, str]) -> set[str]:
    return {b for b in {*lama, *baru} if lama.get(b) != baru.get(b)}


def jalankan(akar: Path, *perintah: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the copy, which then sees its own package first."""
    lingkungan = {n: v for n, v in os.environ.items() if not n.startswith(("COV", "PYTEST"))}
    lingkungan |= {"PYTHONPATH": str(akar / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *perintah], cwd=akar, env=lingkungan, capture_output=True, encoding="utf-8", check=False
    )


def berhasil(akar: Path, *perintah: str) -> str:
    hasil = jalankan(akar, *perintah)
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr
    return hasil.stdout


def uji(akar: Path, *apa: str) -> subprocess.CompletedProcess[str]:
    return jalankan(akar, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *apa)


def daftar(akar: Path) -> str:
    """What ``make daftar`` says."""
    (pembuat,) = re.findall(r"^PEMBUAT := (.+)$", (akar / "Makefile").read_text(encoding="utf-8"), re.M)
    return "".join(berhasil(akar, "-m", f"alat.{nama}") for nama in pembuat.split())


@pytest.fixture(scope="module")
def resep() -> list[Langkah]:
    return [*langkah()]


def test_halaman_menyebut_setiap_pembuat() -> None:
    (pembuat,) = re.findall(r"^PEMBUAT := (.+)$", (AKAR / "Makefile").read_text(encoding="utf-8"), re.M)
    assert [n for n in pembuat.split() if f"`alat/{n}.py`" not in HALAMAN.read_text(encoding="utf-8")] == []


def test_resep(tmp_path: Path, resep: list[Langkah]) -> None:
    salin(tmp_path)
    assert daftar(tmp_path) == ""
    sebelum = isi(tmp_path)

    inggris = next(x for x in resep if "/inggris/" in x.berkas)
    for x in resep:
        if x is not inggris:
            x.kerjakan(tmp_path)
    tertulis = daftar(tmp_path).splitlines()
    assert set(tertulis) == {b for b in tertulis if DIBUAT in (tmp_path / b).read_text(encoding="utf-8")}
    assert beda(sebelum, isi(tmp_path)) == {*tertulis, *(x.berkas for x in resep if x is not inggris)}
    assert daftar(tmp_path) == ""

    tanpa = uji(tmp_path, "tests/inggris", "-k", "Contoh and untranslated")
    assert tanpa.returncode == 1, tanpa.stdout
    assert "jumlah penghargaan yang diterima" in tanpa.stdout

    inggris.kerjakan(tmp_path)
    (kasus,) = (x.berkas for x in resep if x.berkas.endswith(".kasus.toml"))
    hasil = uji(
        tmp_path, kasus, "tests/test_pintu.py", "tests/test_hukum.py", "tests/docs/test_katalog.py", "tests/inggris"
    )
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr
    berhasil(tmp_path, "-m", "alat.hukum")

    assert beda(sebelum, isi(tmp_path)) == {*tertulis, *(x.berkas for x in resep)}
    (tmp_path / "pemakai.py").write_text(PEMAKAI, encoding="utf-8")
    assert "no issues found" in berhasil(
        tmp_path, "-m", "mypy", "pemakai.py", *(x.berkas for x in resep if x.berkas.endswith(".py"))
    )
