"""The mutants of one module: what mutmut's operators, and a few of our own, make of each of its expressions.

mutmut's own runner cannot be used: it leaves out every decorated function, which is every fact.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import libcst as cst
from libcst import matchers as m
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators, operator_string

# What these are given is checked by type checkers, or never runs.
_DIAM = {"TypeVar", "NewType", "assert_never", "cast", "isinstance", "len", "overload", "reveal_type"}
_PASANGAN = {"all": "any", "any": "all", "max": "min", "min": "max"}

Pengubah = Callable[[Any], Iterable[Any]]


class Mutan(NamedTuple):
    """One change.

    Attributes:
        modul: the module's dotted name.
        fungsi: the qualified name of the function or class around the change; empty at the top of the module.
        beda: the changed lines, without their indentation: ``- `` before and ``+ `` after.
        ubahan: where the text changes, as (first character, last character + 1, text in its place).
        baris: the first and last line changed, and those of the whole statement.
    """

    modul: str
    fungsi: str
    beda: str
    ubahan: tuple[int, int, str]
    baris: tuple[tuple[int, int], tuple[int, int]]

    def sumber(self, asli: str) -> str:
        """The text of the changed module."""
        awal, akhir, baru = self.ubahan
        return asli[:awal] + baru + asli[akhir:]


# --- operators ------------------------------------------------------------------------------------


def kata(simpul: cst.SimpleString) -> Iterator[cst.BaseString]:
    """A key or a code becomes another; sentences, which have spaces, stay as they are."""
    if isinstance(simpul.evaluated_value, str) and not any(h.isspace() for h in simpul.evaluated_value):
        yield from list(operator_string(simpul))[:1]


def lawan(syarat: Any) -> Iterator[Any]:
    """``if a`` becomes ``if not a``, also in a loop and in a comprehension."""
    if not m.matches(syarat, m.UnaryOperation(operator=m.Not())):  # mutmut takes that not away
        yield cst.UnaryOperation(cst.Not(), syarat.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()]))


def kebalikan(simpul: cst.Call) -> Iterator[cst.Call]:
    """All and any, the least and the greatest are exchanged."""
    if isinstance(simpul.func, cst.Name) and simpul.func.value in _PASANGAN:
        yield simpul.with_changes(func=simpul.func.with_changes(value=_PASANGAN[simpul.func.value]))


def urutan(simpul: cst.Lambda | cst.Return) -> Iterator[Any]:
    """The first two things to sort by are exchanged."""
    ruas = "body" if isinstance(simpul, cst.Lambda) else "value"
    tupel = getattr(simpul, ruas)
    if isinstance(tupel, cst.Tuple) and len(tupel.elements) > 1:
        a, b, *sisa = tupel.elements
        ganti = [a.with_changes(value=b.value), b.with_changes(value=a.value), *sisa]
        yield simpul.with_changes(**{ruas: tupel.with_changes(elements=ganti)})


PENGUBAH: Sequence[tuple[type, Pengubah]] = [
    *((jenis, f) for jenis, f in mutation_operators if f is not operator_string),
    (cst.SimpleString, kata),
    (cst.If, lawan),
    (cst.While, lawan),
    (cst.CompIf, lawan),
    (cst.Call, kebalikan),
    (cst.Lambda, urutan),
    (cst.Return, urutan),
]


# --- places ---------------------------------------------------------------------------------------


def dilewati(simpul: Any) -> bool:
    """Is nothing changed here: types, imports, docstrings, decorators, the list of public names?"""
    match simpul:
        case cst.Annotation() | cst.Import() | cst.ImportFrom() | cst.Decorator():
            return True
        case cst.Expr(value=cst.SimpleString() | cst.ConcatenatedString()):
            return True
        case cst.Call(func=cst.Name(value=nama)):
            return nama in _DIAM
        case cst.Param(default=bawaan) if bawaan is not None:
            return not isinstance(bawaan, cst.Name | cst.BaseNumber | cst.BaseString)
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name(value=nama))]):
            return nama in {"__all__", "__slots__"}
        case cst.If(test=cst.Name(value="TYPE_CHECKING")):
            return True
    return False


class Modul:
    """A module's text and tree, with the place of every node."""

    def __init__(self, nama: str, teks: str) -> None:
        self.nama = nama
        self.teks = teks
        pembungkus = MetadataWrapper(cst.parse_module(teks))
        self.pohon: Any = pembungkus.module
        self.letak: Any = pembungkus.resolve(PositionProvider)
        self.awal = [0]
        for b in teks.splitlines(keepends=True):
            self.awal.append(self.awal[-1] + len(b))

    def rentang(self, simpul: Any) -> tuple[int, int]:
        """The characters a node stands on."""
        a, b = self.letak[simpul].start, self.letak[simpul].end
        return self.awal[a.line - 1] + a.column, self.awal[b.line - 1] + b.column

    def ubahan(self, simpul: Any, ganti: Any) -> tuple[int, int, str]:
        """What changes in the text when one node takes the place of another."""
        if simpul in self.letak and not isinstance(simpul, cst.Match):
            awal, akhir = self.rentang(simpul)
            # By itself a node is written without the indentation and the outer spaces it has in the text.
            asli = self.teks[awal:akhir]
            if _tanpa_tepi(asli) == _tanpa_tepi(self.pohon.code_for_node(simpul)):
                depan, _, belakang = asli.partition(asli.strip())
                return awal, akhir, depan + self.pohon.code_for_node(ganti).strip() + belakang
        return 0, len(self.teks), self.pohon.deep_replace(simpul, ganti).code


def _tanpa_tepi(teks: str) -> list[str]:
    return [b.strip() for b in teks.strip().splitlines()]


def mutan(nama: str, teks: str) -> Iterator[Mutan]:
    """Every mutant of a module, in the order of its text."""
    modul = Modul(nama, teks)
    for simpul, fungsi, pernyataan in _telusur(modul.pohon, "", modul.pohon):
        for jenis, pengubah in PENGUBAH:
            if isinstance(simpul, jenis):
                sasaran = _sasaran(simpul, pengubah)
                for ganti in pengubah(sasaran):
                    ubahan = modul.ubahan(sasaran, ganti)
                    if not _memeriksa_diri(modul, ubahan):
                        yield _satu(modul, fungsi, pernyataan, ubahan)


def _memeriksa_diri(modul: Modul, ubahan: tuple[int, int, str]) -> bool:
    """Does the change take away that ``zip`` makes sure of equal lengths, which they have unless the code is wrong?"""
    awal, akhir, baru = ubahan
    return modul.teks[awal:akhir].count("strict=True") != baru.count("strict=True")


def _sasaran(simpul: Any, pengubah: Pengubah) -> Any:
    """What is replaced: of what asks a condition, the condition alone."""
    return simpul.test if pengubah is lawan else simpul


def _telusur(simpul: Any, fungsi: str, pernyataan: Any) -> Iterator[tuple[Any, str, Any]]:
    """Every node that may change, with the name of what is around it and the statement it belongs to."""
    if dilewati(simpul):
        return
    if isinstance(simpul, cst.FunctionDef | cst.ClassDef):
        fungsi = f"{fungsi}.{simpul.name.value}".lstrip(".")
    if isinstance(simpul, cst.SimpleStatementLine | cst.BaseCompoundStatement):
        pernyataan = simpul
    yield simpul, fungsi, pernyataan
    for anak in simpul.children:
        yield from _telusur(anak, fungsi, pernyataan)


def _satu(modul: Modul, fungsi: str, pernyataan: Any, ubahan: tuple[int, int, str]) -> Mutan:
    """The mutant with its lines before and after."""
    teks, (a, z, ganti) = modul.teks, ubahan
    # Whole lines around the change, then only those of them that differ.
    pertama = bisect_right(modul.awal, a) - 1
    kiri, kanan = modul.awal[pertama], modul.awal[bisect_left(modul.awal, z)]
    lama, baru = teks[kiri:kanan].splitlines(), (teks[kiri:a] + ganti + teks[z:kanan]).splitlines()
    sama = _sama(lama, baru)
    lama, baru = lama[sama:], baru[sama:]
    ekor = _sama(lama[::-1], baru[::-1])
    lama, baru = lama[: len(lama) - ekor], baru[: len(baru) - ekor]
    beda = "\n".join((*(f"- {b.strip()}" for b in lama), *(f"+ {b.strip()}" for b in baru)))
    awal = pertama + sama + 1
    letak = modul.letak[pernyataan]
    ujung = letak.end.line if isinstance(pernyataan, cst.SimpleStatementLine) else letak.start.line
    return Mutan(modul.nama, fungsi, beda, ubahan, ((awal, awal + max(1, len(lama)) - 1), (letak.start.line, ujung)))


def _sama(a: Sequence[str], b: Sequence[str]) -> int:
    """With how many equal lines both begin."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
