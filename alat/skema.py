"""Writes the JSON Schemas of the documents that programs exchange with this package.

``python alat/skema.py`` writes docs/rujukan/skema/<name>.json for every name that `karier_asn.dokumen.names` gives, and
takes away what no kind of document stands behind any more; a test tells when that was forgotten.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from karier_asn.dokumen import names, schema

FOLDER = Path(__file__).parents[1] / "docs" / "rujukan" / "skema"


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
    for jalur, teks in berkas():
        if not jalur.exists() or jalur.read_text(encoding="utf-8") != teks:
            jalur.write_text(teks, encoding="utf-8", newline="\n")
            sys.stdout.write(f"{jalur.relative_to(FOLDER.parents[2])}\n")
