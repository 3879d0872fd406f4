"""A kind of node that is added is a type error in every reader of nodes, until the reader says what it means there."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.sapuan

AKAR = Path(__file__).parents[2]
SUMBER = AKAR / "src" / "karier_asn"

SIMPUL_BARU = '''

@frozen(order=False, repr=False, cache_hash=True)
class SyaratBaru(Kondisi):
    """A condition that readers do not know."""

    isi: SimpulKondisi


@frozen(order=False, repr=False, cache_hash=True)
class NilaiBaru(Nilai[T]):
    """A value that readers do not know."""
'''
PERLUASAN = {
    "SimpulKondisi: TypeAlias = ": "SimpulKondisi: TypeAlias = SyaratBaru | ",
    "Inti: TypeAlias = ": "Inti: TypeAlias = SyaratBaru | ",
    "Terbaca: TypeAlias = ": "Terbaca: TypeAlias = NilaiBaru[Any] | ",
}


def pola(n: ast.Match) -> set[str]:
    """The classes that a ``match`` asks for."""
    semua = (p for c in n.cases for p in ast.walk(c.pattern) if isinstance(p, ast.MatchClass))
    return {p.cls.id for p in semua if isinstance(p.cls, ast.Name)}


def pembaca() -> Iterator[tuple[str, str, ast.Match]]:
    """Every ``match`` over nodes in the package, with its file and the function it stands in.

    Over nodes is one that asks for groups, or for facts and for values that change by law: what asks only whether a
    node is of one kind need not know the others.
    """
    for berkas in sorted(SUMBER.rglob("*.py")):
        teks = berkas.read_text(encoding="utf-8")
        pohon = ast.parse(teks if "match " in teks else "")
        for fungsi in (f for f in ast.walk(pohon) if isinstance(f, ast.FunctionDef)):
            for n in ast.walk(fungsi):
                if isinstance(n, ast.Match) and ("Semua" in pola(n) or {"Ambang", "Fakta"} <= pola(n)):
                    yield berkas.relative_to(SUMBER).as_posix(), fungsi.name, n


PEMBACA = sorted({(berkas, fungsi) for berkas, fungsi, _ in pembaca()})


@pytest.fixture(scope="module")
def temuan(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, int]]:
    """The places that mypy objects to once the new kinds stand in the unions."""
    salinan = tmp_path_factory.mktemp("paket") / "karier_asn"
    shutil.copytree(SUMBER, salinan, ignore=shutil.ignore_patterns("__pycache__"))
    ekspresi = salinan / "engine" / "ekspresi.py"
    teks = ekspresi.read_text(encoding="utf-8")
    for lama, baru in PERLUASAN.items():
        assert teks.count(f"\n{lama}") == 1
        teks = teks.replace(f"\n{lama}", f"\n{baru}")
    letak = teks.index("\n\n# --- the closed unions")
    ekspresi.write_text(teks[:letak] + SIMPUL_BARU + teks[letak:], encoding="utf-8")
    pengaturan = ("--config-file", str(AKAR / "pyproject.toml"), "--cache-dir", str(salinan.parent / "cache"))
    hasil = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary", "--output=json", *pengaturan, str(salinan)],
        cwd=salinan.parent,
        env={"MYPYPATH": str(salinan.parent)},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=300,
    )
    baris = [json.loads(b) for b in hasil.stdout.splitlines()]
    assert baris, hasil.stderr
    return {(Path(b["file"]).relative_to("karier_asn").as_posix(), b["line"]) for b in baris}


@pytest.mark.parametrize(("berkas", "fungsi"), PEMBACA, ids=str)
def test_disebut_mypy(temuan: set[tuple[str, int]], berkas: str, fungsi: str) -> None:
    milik = [
        (n.lineno, n.end_lineno)
        for n in ast.walk(ast.parse((SUMBER / berkas).read_text(encoding="utf-8")))
        if isinstance(n, ast.FunctionDef) and n.name == fungsi
    ]
    geser = len(SIMPUL_BARU.splitlines()) if berkas == "engine/ekspresi.py" else 0
    assert any(
        f == berkas and any(a <= baris <= (b or a) or a <= baris - geser <= (b or a) for a, b in milik)
        for f, baris in temuan
    )


def test_pembacanya_tidak_sedikit() -> None:
    assert len(PEMBACA) > 15
    assert {"engine/putusan.py", "engine/kalimat.py", "engine/uraian.py", "engine/pohon.py", "uji/mutan.py"} <= {
        b for b, _ in PEMBACA
    }
