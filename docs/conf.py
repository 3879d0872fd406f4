"""Sphinx configuration."""

import re
import tomllib
from pathlib import Path

from sphinx.application import Sphinx

_PROYEK = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]

project = _PROYEK["name"]
author = "karier_asn contributors"
copyright = f"2026, {author}"
release = version = _PROYEK["version"]
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
# contoh/ holds programs and their data, not pages.
exclude_patterns = ["contoh/**"]

autodoc_member_order = "bysource"
autodoc_typehints = "description"
napoleon_google_docstring = True
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = f"{project} {release}"


def _lewati_yang_belum_ada(app: Sphinx, halaman: str, sumber: list[str]) -> None:
    """Drop the pages that are not written yet from the main toctree, where -W would make them errors."""
    if halaman == "index":
        baris = sumber[0].splitlines()
        sumber[0] = "\n".join(b for b in baris if not re.fullmatch(r"[a-z]+(/index)?", b) or b in app.env.found_docs)


def setup(app: Sphinx) -> None:
    app.connect("source-read", _lewati_yang_belum_ada)
