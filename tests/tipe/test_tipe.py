"""mypy and pyright reject a wrong rule before it runs, and see the right types in a right one."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.sapuan

AKAR = Path(__file__).parents[2]
# Not .py files: they are wrong on purpose, and every other check of this project would say so.
TEKS = {n: Path(__file__).with_name(f"{n}.txt").read_text(encoding="utf-8") for n in ("cuplikan", "pemakai")}
PENANDA = re.compile(r"# E(?: (mypy|pyright))?$")


def diharapkan(nama: str, pemeriksa: str) -> set[int]:
    """The lines on which this checker must report an error."""
    baris = {n: PENANDA.search(teks) for n, teks in enumerate(TEKS[nama].splitlines(), start=1)}
    return {n for n, penanda in baris.items() if penanda and penanda[1] in (None, pemeriksa)}


@pytest.fixture(params=TEKS)
def berkas(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    berkas = tmp_path / f"{request.param}.py"
    berkas.write_text(TEKS[request.param], encoding="utf-8")
    return berkas


def jalankan(*perintah: str) -> subprocess.CompletedProcess[str]:
    # PYRIGHT_...: or it asks the network whether it is the newest.
    lingkungan = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    return subprocess.run(
        [sys.executable, "-m", *perintah],
        cwd=AKAR,
        env=lingkungan,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=120,
    )


def test_mypy(berkas: Path) -> None:
    hasil = jalankan("mypy", "--no-error-summary", "--output=json", str(berkas))
    assert hasil.returncode == 1, hasil.stdout + hasil.stderr
    temuan = [json.loads(baris) for baris in hasil.stdout.splitlines()]
    # Not the whole path: mypy can answer from its cache of an earlier run.
    galat = {
        t["line"]: t["message"] for t in temuan if t["severity"] == "error" and Path(t["file"]).name == berkas.name
    }
    assert galat.keys() == diharapkan(berkas.stem, "mypy"), galat


def test_pyright(berkas: Path) -> None:
    try:
        hasil = jalankan("pyright", "--outputjson", "--pythonpath", sys.executable, str(berkas))
        temuan = json.loads(hasil.stdout)["generalDiagnostics"]
    except (subprocess.TimeoutExpired, ValueError) as galat_jalan:
        # On its first run pyright fetches itself from the network.
        pytest.skip(f"pyright is not installed, or cannot run without a network: {galat_jalan}")
    galat = {t["range"]["start"]["line"] + 1: t["message"] for t in temuan if t["severity"] == "error"}
    assert galat.keys() == diharapkan(berkas.stem, "pyright"), galat


@pytest.mark.parametrize(("nama", "galat", "tipe"), [("cuplikan", 30, 25), ("pemakai", 25, 60)])
def test_memuat_keduanya(nama: str, galat: int, tipe: int) -> None:
    assert len(diharapkan(nama, "mypy")) > galat
    assert len(diharapkan(nama, "pyright")) > galat
    assert TEKS[nama].count("assert_type(") > tipe
