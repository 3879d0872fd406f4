"""The pytest plug-in: every ``*.kasus.toml`` is a file of worked cases, every case a test.

Loaded by pytest wherever the package is installed, so it imports next to nothing until a case file is met.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from karier_asn.engine.galat import Galat, GalatBentuk

if TYPE_CHECKING:
    from karier_asn.uji.kasus import Kasus

AKHIRAN = ".kasus.toml"


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> BerkasKasus | None:
    """Collect a case file; leave every other file to others."""
    if file_path.name.endswith(AKHIRAN):
        berkas: BerkasKasus = BerkasKasus.from_parent(parent, path=file_path)
        return berkas
    return None


class BerkasKasus(pytest.File):
    """A case file."""

    def collect(self) -> Iterator[ButirKasus]:
        """One test a case, named by its id.

        Raises:
            CollectError: the file cannot be read; lists every problem.
        """
        from karier_asn.uji.kasus import baca

        try:
            berkas = baca(self.path.read_text(encoding="utf-8"), self._muat)
        except UnicodeDecodeError:
            raise self.CollectError(f"{self.path.name} harus berupa teks UTF-8; simpan ulang berkasnya.") from None
        except GalatBentuk as galat:
            raise self.CollectError(self._daftar(galat)) from None
        for kasus in berkas.kasus:
            yield ButirKasus.from_parent(self, name=kasus.id, kasus=kasus)

    def _muat(self, nama: str) -> str:
        return (self.path.parent / nama).read_text(encoding="utf-8")

    def _daftar(self, galat: GalatBentuk) -> str:
        butir = (f"  - {m.jalur}: {m.pesan}" for m in galat.masalah)
        return "\n".join((f"{len(galat.masalah)} hal perlu diperbaiki dalam {self.path.name}:", *butir))


class KasusGagal(Exception):
    """A case did not come out as expected; its text is the report."""


class ButirKasus(pytest.Item):
    """One worked case."""

    def __init__(self, *, kasus: Kasus, **lainnya: Any) -> None:
        super().__init__(**lainnya)
        self.kasus = kasus

    def runtest(self) -> None:
        """Judge the case.

        Raises:
            KasusGagal: it did not come out as expected.
        """
        hasil = self.kasus.periksa()
        if hasil.beda:
            raise KasusGagal(hasil.laporan())

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The report alone; a traceback only where something else went wrong, in a fact of the agency say."""
        if isinstance(excinfo.value, (KasusGagal, Galat)):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """Where the case stands."""
        return self.path, None, f"{self.path.name} {self.name}"
