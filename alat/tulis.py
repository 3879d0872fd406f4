"""What the makers share: a file is written only where it differs, so a second run writes none."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

PROYEK = Path(__file__).parents[1]


def perbarui(berkas: Iterable[tuple[Path, str]]) -> None:
    """Write the files that differ from these texts, and say which, by their place in the project."""
    for jalur, teks in berkas:
        if not jalur.exists() or jalur.read_text(encoding="utf-8") != teks:
            jalur.write_text(teks, encoding="utf-8", newline="\n")
            sys.stdout.write(f"{jalur.relative_to(PROYEK)}\n")
