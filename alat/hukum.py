"""Checks that `rules/` is the law and nothing else: what an auditor reads. Prints what is not, and exits 1 then.

``python -m alat.hukum [-v]``; with ``-v`` it also says how much of each file is inside functions.

A rule file holds citations, conditions, tables, readings, notes, and facts of a few lines that hand the law's figures
to a mechanism. So there is no ``for`` or ``while`` statement and no class with behaviour; no function has more than
`BARIS_FUNGSI` lines unless it returns one expression; at most one line in `SEPERSEKIAN` stands inside a function of
several statements; and no file is longer than `BARIS_BERKAS` lines. The list of regulations is a list, and apart.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ATURAN = Path(__file__).parents[1] / "src" / "karier_asn" / "rules"
DAFTAR_PERATURAN = "peraturan.py"

BARIS_FUNGSI = 8
BARIS_BERKAS = 350
SEPERSEKIAN = 10

Fungsi = ast.FunctionDef | ast.AsyncFunctionDef


def badan(f: Fungsi | ast.ClassDef | ast.Module) -> list[ast.stmt]:
    """The statements of a function, class or module after its docstring."""
    return f.body[1:] if ast.get_docstring(f, clean=False) is not None else f.body


def baris_isi(kode: str, pohon: ast.Module) -> set[int]:
    """The lines of a file that are neither blank nor part of a docstring; texts below an assignment count as such."""
    dokumentasi = {
        nomor
        for s in ast.walk(pohon)
        if isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant) and isinstance(s.value.value, str)
        for nomor in range(s.lineno, (s.end_lineno or s.lineno) + 1)
    }
    return {n for n, teks in enumerate(kode.splitlines(), start=1) if teks.strip() and n not in dokumentasi}


def baris_badan(f: Fungsi, isi: set[int]) -> set[int]:
    """Those of them that make the body of a function."""
    pernyataan = badan(f)
    return {n for n in isi if pernyataan[0].lineno <= n <= (pernyataan[-1].end_lineno or 0)} if pernyataan else set()


def satu_ungkapan(f: Fungsi) -> bool:
    """Whether a function does nothing but return one expression."""
    return len(badan(f)) == 1 and isinstance(badan(f)[0], ast.Return)


def pelanggaran(kode: str) -> Iterator[tuple[int, str]]:
    """What in a file is not law: line and reason."""
    pohon = ast.parse(kode)
    isi = baris_isi(kode, pohon)
    if len(kode.splitlines()) > BARIS_BERKAS:
        yield 1, f"the file has {len(kode.splitlines())} lines; at most {BARIS_BERKAS}"
    for s in ast.walk(pohon):
        match s:
            case ast.For() | ast.AsyncFor() | ast.While():
                yield s.lineno, "a loop: a mechanism that is handed the law belongs in domain/"
            case ast.ClassDef() if any(isinstance(b, Fungsi) for b in s.body):
                yield s.lineno, f"class {s.name} has behaviour: a noun belongs in domain/"
            case ast.FunctionDef() | ast.AsyncFunctionDef() if not satu_ungkapan(s):
                if (panjang := len(baris_badan(s, isi))) > BARIS_FUNGSI:
                    yield s.lineno, f"{s.name} has {panjang} lines; at most {BARIS_FUNGSI}, or one returned expression"


def dalam_fungsi(kode: str) -> tuple[int, int]:
    """How many lines stand inside functions of several statements, and how many there are in all."""
    pohon = ast.parse(kode)
    isi = baris_isi(kode, pohon)
    fungsi = [s for s in ast.walk(pohon) if isinstance(s, Fungsi) and not satu_ungkapan(s)]
    return len(set().union(*(baris_badan(f, isi) for f in fungsi))), len(isi)


def periksa(rumah: Path = ATURAN, *, rinci: bool = False) -> list[str]:
    """Everything that is not law under a folder, as lines to print; none = all is well."""
    masalah: list[str] = []
    dalam = semua = 0
    for berkas in sorted(rumah.rglob("*.py")):
        if berkas.name == DAFTAR_PERATURAN:
            continue
        kode = berkas.read_text(encoding="utf-8")
        nama = berkas.relative_to(rumah.parent)
        masalah += [f"{nama}:{baris}: {apa}" for baris, apa in sorted(pelanggaran(kode))]
        d, n = dalam_fungsi(kode)
        dalam, semua = dalam + d, semua + n
        if rinci and d:
            print(f"{nama}: {d} of {n} lines inside functions of several statements")
    if rinci:
        print(f"rules/: {dalam} of {semua} lines, {100 * dalam / semua:.1f} %, inside functions of several statements")
    if dalam * SEPERSEKIAN > semua:
        masalah.append(f"rules/: {dalam} of {semua} lines inside functions of several statements; at most one in ten")
    return masalah


if __name__ == "__main__":
    ditemukan = periksa(rinci="-v" in sys.argv[1:])
    print("\n".join(ditemukan) or "rules/ holds the law and nothing else.")
    sys.exit(bool(ditemukan))
