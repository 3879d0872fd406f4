"""Writes the JSON Schemas of the documents that programs exchange with this package.

``python -m alat.skema`` writes docs/rujukan/skema/<name>.json for every name that `karier_asn.dokumen.names` gives, and
takes away what no kind of document stands behind any more; a test tells when that was forgotten.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from alat.tulis import PROYEK, perbarui
from karier_asn.dokumen import names, schema

FOLDER = PROYEK / "docs" / "rujukan" / "skema"


def berkas() -> Iterator[tuple[Path, str]]:
    """Every file made here, with its text."""
    for nama in names():
        yield FOLDER / f"{nama}.json", json.dumps(schema(nama), indent=2, ensure_ascii=False) + "\n"


def yatim() -> set[Path]:
    """The files of kinds that are no more."""
    return {*FOLDER.glob("*.json")} - {jalur for jalur, _ in berkas()}


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for jalur in yatim():
        jalur.unlink()
    perbarui(berkas())
