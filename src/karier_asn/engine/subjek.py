"""Subjek: what a question is asked about, as far as it is known.

A record can say what cannot be. A noun that finds such a thing in itself shows rules only what is left when it is
taken for unknown: `SubjekBerpandangan`. Whatever reads a subject reads it through `known`.
"""

from __future__ import annotations

from typing import Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class SubjekBerpandangan(Protocol[T_co]):
    """A subject that may say what cannot be."""

    def as_known(self) -> T_co:
        """The subject with what cannot be taken for unknown; itself where there is nothing of that kind."""
        ...


def known(subjek: T) -> T:
    """The subject as far as it is known; one that has no such view is known as it is.

    >>> known("apa pun")
    'apa pun'
    """
    try:
        pandangan = subjek.as_known  # type: ignore[attr-defined]
    except AttributeError:
        return subjek
    dikenal: T = pandangan()
    return dikenal
