"""Runs the Python examples of the documents; loaded by pytest for every part of the suite."""

from __future__ import annotations

from collections.abc import Iterable
from doctest import ELLIPSIS
from typing import Any

from sybil import Document, Region, Sybil
from sybil.evaluators.doctest import DocTestEvaluator
from sybil.parsers.abstract import DocTestStringParser
from sybil.parsers.myst import ClearNamespaceParser, CodeBlockParser, PythonCodeBlockParser, SkipParser

# Python files beside the pages are programs: importing them for doctests would run them.
collect_ignore_glob = ["docs/*.py", "docs/contoh/*", "benchmarks/*"]


def _pycon(document: Document) -> Iterable[Region]:
    """Read ``pycon`` blocks, which Sybil does not know, as doctests."""
    doctests = DocTestStringParser(DocTestEvaluator(ELLIPSIS))
    for blok in CodeBlockParser("pycon")(document):
        for contoh in doctests(blok.parsed, document.path):
            contoh.adjust(blok, blok.parsed)
            yield contoh


def _siapkan(namespace: dict[str, Any]) -> None:
    """Give classes and functions written in a document a module name, as a script has."""
    namespace["__name__"] = "__main__"


# Path.match knows no recursive ** before Python 3.13, hence one pattern a level.
pytest_collect_file = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
        _pycon,
        SkipParser(),
        ClearNamespaceParser(),
    ],
    patterns=["README*.md", "docs/*.md", "docs/*/*.md", "docs/*/*/*.md"],
    setup=_siapkan,
).pytest()
