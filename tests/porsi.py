"""How many examples a test takes that is run once for every rule, and how much of a long search is run."""

from __future__ import annotations

from hypothesis import settings

from karier_asn.rules import SEMUA

SEPADAN = 9
"""The number of rules that together take a test's usual number of examples, several times over."""


def porsi(pembagi: int) -> settings:
    """A share of the usual number of examples, the smaller the more rules there are, but never less than two."""
    return settings(max_examples=max(2, settings().max_examples * SEPADAN // (pembagi * max(SEPADAN, len(SEMUA)))))


SELURUHNYA = 300
"""How many examples a test takes where the whole of every long search is run."""


def sebanyak(n: int) -> int:
    """How many of the ``n`` steps of a long search are run: the share that the profile takes of the whole."""
    return max(1, n * settings().max_examples // SELURUHNYA)
