"""What every document begins with."""

from __future__ import annotations

from attrs import frozen


@frozen
class Dokumen:
    """The head of a document.

    Attributes:
        skema: which document this is.
        versi: the version of the package.
        rujukan: the caller's own reference to the person.
    """

    skema: str
    versi: str
    rujukan: str
