"""How many examples a test may take that is run once for every rule."""

from __future__ import annotations

from hypothesis import settings

from karier_asn.rules import SEMUA

SEPADAN = 9
"""The number of rules that together take a test's usual number of examples, several times over."""


def porsi(pembagi: int) -> settings:
    """A share of the usual number of examples, the smaller the more rules there are, but never less than two."""
    return settings(max_examples=max(2, settings().max_examples * SEPADAN // (pembagi * max(SEPADAN, len(SEMUA)))))
