"""The version of this package, as a constant: a result must be able to name it without reading package metadata."""

from __future__ import annotations

from typing import Final

VERSI: Final = "0.1.0"
