"""Sidik: the fingerprint of what was asked about, by which a stored answer can be told to be about the same record."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from attrs import has

from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.kanonik import dump
from karier_asn.engine.tulis import polos


def fingerprint(subjek: Iterable[object]) -> str:
    """The SHA-256, hexadecimal, of the canonical JSON of these subjects, each with the name of its class.

    It is the same for the same record in every process, whatever the order of the subjects, and another one if
    anything in them differs, also where a row comes from. It tells nobody who they are; but whoever holds the record of
    somebody can tell that it is his.

    Args:
        subjek: the subjects of a question.

    Raises:
        GalatTanya: one of them has no form in JSON.
        GalatBentuk: one of them holds something that has none.

    >>> from attrs import frozen
    >>> @frozen
    ... class Orang:
    ...     nama: str
    >>> fingerprint([Orang("A")])[:16], fingerprint([Orang("B")])[:16]
    ('d26ea79a48a53ccf', '0210ae69440c9fd5')
    """
    semua = list(subjek)
    if asing := [type(s).__name__ for s in semua if not has(type(s))]:
        raise GalatTanya(
            "sidik",
            f"Subjek {', '.join(asing)} tidak mempunyai bentuk JSON, jadi tidak bersidik.",
            saran="Berikan benda dari kelas attrs, misalnya Pegawai atau Jabatan.",
        )
    isi = sorted(dump([type(s).__name__, polos(s)]) for s in semua)
    return sha256(dump(isi).encode("ascii")).hexdigest()
