"""Writes the page of public names from the doors themselves; run it after a public name has come, gone or moved.

``python -m alat.rujukan`` writes docs/rujukan/api.md. Rules, regulations and facts have pages of their own, made by
``alat/katalog.py``; here they are named only.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from importlib import import_module
from inspect import isclass, isfunction, unwrap
from itertools import chain, pairwise
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from alat.tulis import PROYEK, perbarui
from karier_asn import Peraturan, Syarat
from karier_asn import layanan as asn_layanan
from karier_asn.engine.ekspresi import Fakta, Lama

API = PROYEK / "docs" / "rujukan" / "api.md"

KEPALA = """\
# Public names

<!-- Made by alat/rujukan.py; changes made by hand are lost. -->

Everything a program may import, by the door it comes in by; what stands deeper may move without notice. The page is
made by `python -m alat.rujukan`, and a test fails while it differs from the code.
"""

Isi = Mapping[str, tuple[str, ...]]

DIKEMBALIKAN: Isi = {
    "karier_asn.engine.kurang": ("DaftarJalan", "Jalan", "Kekurangan"),
    "karier_asn.engine.celah": ("Celah",),
    "karier_asn.engine.harian": ("Harian", "Keadaan"),
    "karier_asn.engine.galat": ("Masalah",),
    "karier_asn.engine.hasil": ("Butir",),
}
"""What is read off a result and never made by a caller: it comes with the answer, and no door gives it."""

RUJUKAN: dict[str, Callable[[str, object], bool]] = {
    "[Rules](../katalog.md#rules)": lambda _, b: isinstance(b, Syarat),
    "[Regulations](../katalog.md#regulations)": lambda _, b: isinstance(b, Peraturan),
    "[Facts](fakta.md)": lambda n, b: isinstance(b, Fakta | Lama) and n.islower(),
}
"""What is told on another page, and where."""


PINTU = ("", ".domain", ".domain.fakta", ".rules", ".layanan", ".dokumen", ".siasn", ".inggris", ".uji")
"""The public packages, in the order of the page."""


def layanan() -> tuple[str, ...]:
    """The modules that answer a question, each a way in."""
    return tuple(f"{asn_layanan.__name__}.{m.name}" for m in iter_modules(asn_layanan.__path__))


def pintu_umum() -> tuple[str, ...]:
    """Every public way in, in the order of the page."""
    return tuple(n for p in PINTU for n in (layanan() if p == ".layanan" else (f"karier_asn{p}",)))


def isi_pintu(nama: str) -> Isi:
    """The public names of one way in, by the module they are documented from."""
    pintu = import_module(nama)
    if isi := vars(pintu).get("ISI"):
        return {modul: tuple(n.split()) for modul, n in isi.items()}
    return {nama: tuple(pintu.__all__)}


def halaman() -> str:
    """The page of public names."""
    sudah: set[int] = set()
    bagian = [KEPALA]
    for nama in pintu_umum():
        bagian += [f"## {nama}\n", _rst([f".. automodule:: {nama}"])]
        isi = isi_pintu(nama)
        if hitung := sorted({*import_module(nama).__all__} - {*chain(*isi.values())}):
            bagian.append(f"Worked out: {_sebut(hitung)}.\n")
        for modul, daftar in isi.items():
            if len(isi) > 1:
                bagian.append(f"### {_judul(modul, nama)}\n")
            bagian += _isi(modul, daftar, sudah)
    bagian += ["## What comes with an answer\n", "Read off a result, never made by a caller.\n"]
    for modul, daftar in DIKEMBALIKAN.items():
        bagian += _isi(modul, daftar, sudah)
    return "\n".join(bagian)


def _judul(modul: str, pintu: str) -> str:
    """What a module is about, by its own name: no address to import from."""
    dalam = modul.removeprefix(f"{pintu}.") if pintu != "karier_asn" else modul.rpartition(".")[2]
    return dalam.removeprefix("karier_asn.engine.").replace(".", ": ").replace("_", " ")


def _isi(modul: str, nama: Iterable[str], sudah: set[int]) -> Iterator[str]:
    """The names of one module: what is told elsewhere, what another door has shown, what is told here."""
    benda = {n: getattr(import_module(modul), n) for n in nama}
    sebutan = {"Shown above": [n for n, b in benda.items() if isclass(b) and id(b) in sudah]}
    sebutan |= {judul: [n for n, b in benda.items() if milik(n, b)] for judul, milik in RUJUKAN.items()}
    sudah |= {id(b) for b in benda.values() if isclass(b)}
    yield from (f"{judul}: {_sebut(ada)}.\n" for judul, ada in sebutan.items() if ada)
    tempat = {n: asal(modul, n) for n in benda if n not in chain(*sebutan.values())}
    if bisu := [n for n, m in tempat.items() if not m]:
        yield f"Values: {_sebut(bisu)}.\n"
    if arahan := [_arahan(f"{m}.{n}", benda[n]) for n, m in tempat.items() if m]:
        yield _rst(arahan)


def _sebut(nama: Iterable[str]) -> str:
    return ", ".join(f"`{n}`" for n in nama)


def _arahan(alamat: str, b: Any) -> str:
    """The directive that shows something, by what it is."""
    if isclass(b) and issubclass(b, Enum):
        return f".. autoclass:: {alamat}\n   :members:\n   :undoc-members:\n   :member-order: bysource"
    if isclass(b) and issubclass(b, Exception):
        return f".. autoexception:: {alamat}"
    if isclass(b):
        return f".. autoclass:: {alamat}\n   :members:"
    return f".. autofunction:: {alamat}" if _fungsi(b) else f".. autodata:: {alamat}\n   :no-value:"


def _fungsi(b: object) -> bool:
    """Whether something is a function, under a cache or a strategy too."""
    return isfunction(unwrap(b)) if callable(b) else False


def asal(modul: str, nama: str) -> str:
    """The module to show a name from: for a value that where its docstring stands, or none if it has none."""
    if isclass(b := getattr(import_module(modul), nama)) or _fungsi(b):
        return modul
    pohon = ast.parse(Path(str(import_module(modul).__file__)).read_text(encoding="utf-8"))
    for s, sesudah in pairwise((*pohon.body, ast.Pass())):
        match s:
            case ast.ImportFrom(module=str(lain), names=daftar) if nama in (a.name for a in daftar):
                return asal(lain, nama)
            case ast.Assign(targets=[ast.Name(id=n)]) | ast.AnnAssign(target=ast.Name(id=n)) if n == nama:
                berdokumen = isinstance(sesudah, ast.Expr) and isinstance(sesudah.value, ast.Constant)
                return modul if berdokumen else ""
    return ""


def _rst(arahan: Iterable[str]) -> str:
    """Directives of Sphinx within the page."""
    return "\n".join(["```{eval-rst}", "\n\n".join(arahan), "```\n"])


if __name__ == "__main__":
    perbarui([(API, halaman())])
