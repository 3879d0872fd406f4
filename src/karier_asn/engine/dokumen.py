"""What every document begins with."""

from __future__ import annotations

from attrs import field, frozen


@frozen
class Dokumen:
    """The head of a document.

    Attributes:
        skema: which document this is.
        versi: the version of the package.
        rujukan: the caller's own reference to the person.
        sidik: the fingerprint of what was asked about, where that was handed in; null = it was not.
    """

    skema: str
    versi: str
    rujukan: str
    sidik: str | None = field(default=None, kw_only=True)
