"""One way in: no page, example, comparison or case file takes what stands behind a door."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from textwrap import dedent

import pytest

from alat.pintu import PAKET
from alat.rujukan import pintu_umum

AKAR = Path(__file__).parents[2]
UMUM = set(pintu_umum())
DARI_DALAM = ("keputusan", "menambah.md")
"""Decisions tell history, in the names of their day; who adds to the package stands inside it."""
POLA = ("README*.md", "docs/**/*.md", "docs/**/*.py", "benchmarks/*.py", "tests/**/*.kasus.toml")

BERKAS = sorted(b for pola in POLA for b in AKAR.glob(pola) if not {*DARI_DALAM} & {*b.parts})
"""Every page, program and case file shown to users."""


def program(berkas: Path) -> Iterator[str]:
    """The Python in a file: all of it, or the blocks of a page, without what a session answered."""
    teks = berkas.read_text(encoding="utf-8")
    if berkas.suffix == ".py":
        yield teks
    for jenis, isi in re.findall(r"^ *```(python|pycon)\n(.*?)^ *```", teks, re.DOTALL | re.MULTILINE):
        baris = dedent(isi).splitlines()
        yield "\n".join(b[4:] for b in baris if b.startswith((">>>", "..."))) if jenis == "pycon" else dedent(isi)


def impor(kode: str) -> Iterator[tuple[str, str]]:
    """What a program imports: the module, and the name taken from it."""
    for s in ast.walk(ast.parse(kode)):
        match s:
            case ast.ImportFrom(module=str(modul), names=daftar):
                yield from ((modul, a.name) for a in daftar)
            case ast.Import(names=daftar):
                yield from ((a.name.rpartition(".")[0], a.name.rpartition(".")[2]) for a in daftar)


def aturan(teks: str) -> list[tuple[str, str]]:
    """The rules that case files name."""
    return re.findall(r'^ *aturan = "([\w.]+):(\w+)"', teks, re.MULTILINE)


def di_balik_pintu(berkas: Path) -> list[str]:
    """What a file takes from the package by another way than the doors."""
    diambil = [x for kode in program(berkas) for x in impor(kode)] + aturan(berkas.read_text(encoding="utf-8"))
    milik = [(m, n) for m, n in diambil if m.partition(".")[0] == "karier_asn"]
    return [f"{m}.{n}" for m, n in milik if not umum(m, n)]


def umum(modul: str, nama: str) -> bool:
    """Whether a name may be taken from a module: it is given there, or is a way in itself."""
    return f"{modul}.{nama}" in UMUM or (modul in UMUM and nama in import_module(modul).__all__)


def test_setiap_pintu_disebut() -> None:
    assert {p.nama for p in PAKET} <= UMUM


@pytest.mark.parametrize("berkas", BERKAS, ids=lambda b: str(b.relative_to(AKAR)))
def test_hanya_lewat_pintu(berkas: Path) -> None:
    assert di_balik_pintu(berkas) == []


@pytest.mark.parametrize(
    ("isi", "ditemukan"),
    [
        ("from karier_asn.domain import Ijazah", None),
        ("from karier_asn import rules, evaluate", None),
        ("import karier_asn.rules", None),
        ("import karier_asn", None),
        ("from karier_asn.layanan import pangkat", None),
        ("from karier_asn.domain.pegawai import Ijazah", "karier_asn.domain.pegawai.Ijazah"),
        ("from karier_asn.engine import riwayat", "karier_asn.engine.riwayat"),
        ("from karier_asn.layanan.pelatihan import jam", "karier_asn.layanan.pelatihan.jam"),
        ("from karier_asn.rules import *", "karier_asn.rules.*"),
        ("import karier_asn.engine.prosa", "karier_asn.engine.prosa"),
        ("def f():\n    from karier_asn import domain, engine", "karier_asn.engine"),
    ],
)
@pytest.mark.parametrize("bentuk", ["py", "python", "pycon"])
def test_yang_di_balik_pintu_ketahuan(isi: str, ditemukan: str | None, bentuk: str, tmp_path: Path) -> None:
    if bentuk == "pycon":
        isi = "\n".join(("... " if b.startswith(" ") else ">>> ") + b for b in isi.splitlines())
    berkas = tmp_path / ("contoh.py" if bentuk == "py" else "contoh.md")
    berkas.write_text(isi if bentuk == "py" else f"Begini:\n\n```{bentuk}\n{isi}\n```\n", encoding="utf-8")
    assert di_balik_pintu(berkas) == ([ditemukan] if ditemukan else [])


def test_aturan_di_balik_pintu_ketahuan(tmp_path: Path) -> None:
    berkas = tmp_path / "contoh.kasus.toml"
    berkas.write_text('aturan = "karier_asn.rules.merit.jabatan.jpt:JPT_PRATAMA"\n', encoding="utf-8")
    assert di_balik_pintu(berkas) == ["karier_asn.rules.merit.jabatan.jpt.JPT_PRATAMA"]
    berkas.write_text('aturan = "karier_asn.rules:JPT_PRATAMA"\n', encoding="utf-8")
    assert di_balik_pintu(berkas) == []
