"""Links in the pages that no builder of documentation reads lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

AKAR = Path(__file__).parents[2]
TAUTAN = re.compile(r"\]\(([^)#\s]+)[^)]*\)")


@pytest.mark.parametrize("nama", ["CHANGELOG.md", "README.md", "README.id.md"])
def test_tautan_ke_berkas_yang_ada(nama: str) -> None:
    tautan = [t for t in TAUTAN.findall((AKAR / nama).read_text("utf-8")) if not re.match(r"[a-z]+:", t)]
    assert tautan
    assert [t for t in tautan if not (AKAR / t).exists()] == []
