"""Sphinx configuration."""

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

# `name` in a docstring is a link where the name has a page, code elsewhere.
default_role = "py:obj"
add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints = "description"
napoleon_google_docstring = True
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = f"{project} {release}"


def _tanpa_jenis(app: Sphinx, apa: str, nama: str, benda: object, pilihan: object, baris: list[str]) -> None:
    """Keep Napoleon from taking the words before a colon for the type of an attribute."""
    if apa in {"attribute", "data", "property"}:
        baris.insert(0, "\\")  # an escaped line end: text without a colon


def setup(app: Sphinx) -> None:
    app.connect("autodoc-process-docstring", _tanpa_jenis, priority=400)
