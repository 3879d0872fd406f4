"""One mutant at a time: a process in which the changed module takes the place of the one on disk, and its tests.

Nothing is written: the change lives in an import hook. A process begins with the packages that tests need, and without
this one.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Lock
from types import CodeType, ModuleType
from typing import NamedTuple

import pytest

from alat.tulis import PROYEK

LAHIR_MATI = "lahir mati"
"""The changed module cannot even be imported, which no test needs to notice."""
LOLOS = "lolos"
TERBUNUH = "terbunuh"

CATATAN = PROYEK / "build" / "mutan" / "keluaran.txt"
"""What the tests print, for whoever wants to see why one failed."""

_ARGUMEN = (
    "-x",
    "-q",
    "--tb=short",
    "-p",
    "no:cacheprovider",
    "-m",
    "",
    "-W",
    "ignore::pytest.PytestAssertRewriteWarning",
)
_LANGKAH = get_context("forkserver")
_LANGKAH.set_forkserver_preload(
    ["__main__", "attrs", "cattrs", "dateutil.relativedelta", "hypothesis.strategies", "pytest", "sybil", "jsonschema"]
)
_kunci = Lock()

Gelombang = Sequence[Mapping[str, float]]
"""Tests with their seconds; those of a later wave are tried when the earlier ones noticed nothing."""


class Hasil(NamedTuple):
    """What became of a mutant.

    Attributes:
        nasib: `LAHIR_MATI`, `LOLOS` or `TERBUNUH`.
        oleh: the test that noticed.
    """

    nasib: str
    oleh: str = ""


def uji(modul: str, sumber: str, gelombang: Gelombang) -> Hasil:
    """Run the tests on the package with this text for this module, until one of them fails."""
    sini, sana = _LANGKAH.Pipe(duplex=False)
    proses = _LANGKAH.Process(target=_dalam_proses, args=(sana, modul, sumber, gelombang))
    with _kunci:
        proses.start()
    sana.close()
    try:
        return Hasil(*sini.recv())
    except EOFError:
        proses.join()
        if proses.exitcode != -signal.SIGPROF:
            raise RuntimeError(f"{modul}: the process ended with {proses.exitcode}, its output in {CATATAN}") from None
        return Hasil(TERBUNUH, "a test without end")
    finally:
        proses.join()
        proses.close()
        sini.close()


# --- in the process -------------------------------------------------------------------------------


class _Pemuat(SourceFileLoader):
    """Compiles the text it is given instead of its file's."""

    sumber = ""

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.sumber, self.path, "exec", dont_inherit=True)


class _Pencari(MetaPathFinder):
    """Finds the one changed module."""

    def __init__(self, modul: str, sumber: str) -> None:
        self.modul = modul
        self.sumber = sumber

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self.modul or (spec := PathFinder.find_spec(fullname, path, target)) is None:
            return None
        assert spec.origin is not None
        pemuat = _Pemuat(fullname, spec.origin)
        pemuat.sumber = self.sumber
        spec.loader = pemuat
        return spec


class _Pilihan:
    """The plug-in that keeps only the tests asked for, the quickest first, and ends a process that hangs."""

    def __init__(self, lama: Mapping[str, float]) -> None:
        self.lama = lama
        self.oleh = "while the tests were collected"

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        dokumen = {n.partition("::")[0] for n in self.lama if _dokumen(n)}
        # The examples of a document build on each other: it stays whole and in order.
        dipilih = [i for i in items if i.nodeid in self.lama or i.nodeid.partition("::")[0] in dokumen]
        items[:] = sorted(
            dipilih, key=lambda i: (_dokumen(i.nodeid), self.lama.get(i.nodeid, 0) * (not _dokumen(i.nodeid)))
        )

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        # Seconds of work, not of the clock: other processes may be busy too.
        signal.setitimer(signal.ITIMER_PROF, 5 + 3 * self.lama.get(item.nodeid, 0))
        try:
            return (yield)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.oleh = report.nodeid


def _dokumen(nodeid: str) -> bool:
    return nodeid.partition("::")[0].endswith(".md")


def _dalam_proses(saluran: Connection, modul: str, sumber: str, gelombang: Gelombang) -> None:
    CATATAN.parent.mkdir(parents=True, exist_ok=True)
    catatan = os.open(CATATAN, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(catatan, 1)
    os.dup2(catatan, 2)
    os.chdir(PROYEK)
    os.environ["KARIER_ASN_PROFIL"] = "mutan"
    sys.meta_path.insert(0, _Pencari(modul, sumber))
    signal.setitimer(signal.ITIMER_PROF, 120)
    try:
        import_module(modul)
    except Exception:
        saluran.send((LAHIR_MATI, ""))
        return
    for lama in gelombang:
        pilihan = _Pilihan(lama)
        akhir = pytest.main([*_ARGUMEN, *sorted({n.partition("::")[0] for n in lama})], [pilihan])
        if akhir == pytest.ExitCode.USAGE_ERROR or (akhir == pytest.ExitCode.NO_TESTS_COLLECTED and lama):
            raise RuntimeError(f"{modul}: pytest ran no test of {[*lama]}")
        if akhir != pytest.ExitCode.OK:
            saluran.send((TERBUNUH, pilihan.oleh))
            return
    saluran.send((LOLOS, ""))
