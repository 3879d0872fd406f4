"""Which tests execute which line: a pytest plug-in that measures it, and the map it leaves behind.

``pytest -p alat.mutan.peta`` measures each test by itself: coverage's contexts, named after the tests. What runs while
a module is imported has no test's name.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import coverage
import pytest

from alat.tulis import PROYEK

FOLDER = PROYEK / "build" / "mutan"
_BARU, _PETA = FOLDER / "peta.baru", FOLDER / "peta"
"""Where the tests leave what they measure, and where it is kept once all of them have passed."""
_CAKUPAN, _LAMA = "cakupan", "lama.json"
_ukur = coverage.Coverage(
    data_file=str(_BARU / _CAKUPAN), data_suffix=True, source=["src"], config_file=False, branch=False
)
_lama: dict[str, float] = {}


# --- measuring ------------------------------------------------------------------------------------


def _mengukur(config: pytest.Config) -> bool:
    """Does this process run tests, or does it only hand them out to others?"""
    return hasattr(config, "workerinput") or not config.getoption("numprocesses", None)


def pytest_configure(config: pytest.Config) -> None:
    """Measure from before the first import of the package."""
    if _mengukur(config):
        _ukur.start()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """What follows belongs to this test; what earlier tests left in a cache would hide what it needs."""
    for ingatan in _ingatan(len(sys.modules)):
        ingatan.cache_clear()
    _ukur.switch_context(item.nodeid)
    try:
        return (yield)
    finally:
        _ukur.switch_context("")


@cache
def _ingatan(banyak: int) -> list[Any]:  # by how many modules there are, which tells when to look anew
    """The caches of the package."""
    modul = [m for n, m in [*sys.modules.items()] if n.startswith("karier_asn.")]
    return [nilai for m in modul for nilai in vars(m).values() if hasattr(nilai, "cache_clear")]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """How long each test takes, in seconds."""
    _lama[report.nodeid] = _lama.get(report.nodeid, 0.0) + report.duration


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Leave what was measured."""
    if _mengukur(session.config):
        _ukur.stop()
        _ukur.save()
    if not hasattr(session.config, "workerinput"):
        (_BARU / _LAMA).write_text(json.dumps(_lama), encoding="utf-8")


# --- reading --------------------------------------------------------------------------------------


class Peta:
    """Which tests execute which lines, and how long each takes."""

    def __init__(self) -> None:
        self.lama: dict[str, float] = json.loads((_PETA / _LAMA).read_text(encoding="utf-8"))
        self._data = [coverage.CoverageData(str(b)) for b in _PETA.glob(f"{_CAKUPAN}.*")]
        for d in self._data:
            d.read()
        self._berkas: dict[Path, dict[int, set[str]]] = {}

    def berkas(self, jalur: Path) -> dict[int, set[str]]:
        """For each line executed, the tests that execute it; the name "" stands for its import."""
        if jalur not in self._berkas:
            hasil = self._berkas[jalur] = {}
            for d in self._data:
                for baris, uji in d.contexts_by_lineno(str(jalur)).items():
                    hasil.setdefault(baris, set()).update(uji)
        return self._berkas[jalur]


def _sidik() -> str:
    """A digest of all that the map depends on."""
    sidik = sha256(sys.version.encode())
    akar = (PROYEK / f for f in ("src", "tests", "docs", "benchmarks"))
    berkas = [PROYEK / "conftest.py", *(b for a in akar for b in sorted(a.rglob("*")))]
    for b in berkas:
        if b.is_file() and "__pycache__" not in b.parts:
            sidik.update(str(b.relative_to(PROYEK)).encode() + b.read_bytes())
    return sidik.hexdigest()


def ukur(proses: int) -> Peta:
    """The map of the code and tests as they are; measured anew only when either has changed.

    Raises:
        SystemExit: a test fails, so nothing can be learnt from tests that fail.
    """
    kunci, sidik = _PETA / "kunci", _sidik()
    if not kunci.exists() or kunci.read_text(encoding="utf-8") != sidik:
        shutil.rmtree(_BARU, ignore_errors=True)
        _BARU.mkdir(parents=True)
        perintah = [sys.executable, "-m", "pytest", "-q", "-p", "alat.mutan.peta", "-p", "no:cacheprovider"]
        perintah += ["-n", str(proses), "--dist", "loadfile", "-m", "not lambat and not sapuan"]
        perintah += ["--ignore", "tests/benchmarks"]  # what they measure is time
        lingkungan = {**os.environ, "COVERAGE_CORE": "ctrace"}  # the one that can tell tests apart on every Python
        if subprocess.run(perintah, cwd=PROYEK, env=lingkungan, check=False).returncode:
            raise SystemExit("The tests fail without any mutant; see above.")
        shutil.rmtree(_PETA, ignore_errors=True)
        _BARU.rename(_PETA)
        kunci.write_text(sidik, encoding="utf-8")
    return Peta()
