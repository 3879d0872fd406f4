"""Anything this package makes or reads as canonical JSON: nouns, rules, verdicts, results."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from karier_asn.engine import data, pohon
from karier_asn.engine.benda import tanya
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.hasil import Paket
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.kanonik import dump
from karier_asn.engine.sidik import fingerprint
from karier_asn.engine.tulis import polos

__all__ = [
    "to_dict",
    "to_json",
]


@tanya
def to_dict(
    apa: object,
    *,
    pada: date | None = None,
    rujukan: str = "",
    paket: Paket | None = None,
    subjek: Iterable[object] = (),
) -> Any:
    """Plain dicts, lists, texts, numbers and booleans of a noun, a rule, a verdict, or a result of `layanan`.

    What is not known is left out where leaving it out says so.

    Args:
        apa: a noun (`Pegawai`), a rule, a verdict (`Jejak`), or what answers ``.document()``.
        pada: the day asked; a verdict needs it, nothing else takes it.
        rujukan: the caller's own reference to the person, for a verdict or a result; not a NIP.
        paket: the rule pack a verdict rests on, unless it is this package.
        subjek: what a verdict or a result was asked about; the document then carries its fingerprint (``sidik``).

    Raises:
        GalatTanya: a verdict without a day, or a day for something else; subjects for what is no answer.
        BelumDiatur: the rule of a verdict is not in force on that day.
        GalatTulis: a rule is larger than data may hold, or holds what has no form in JSON.
    """
    if isinstance(apa, Jejak) != (pada is not None):
        raise GalatTanya(
            "pada",
            "Putusan dituliskan untuk satu hari; yang lain tidak mempunyai hari.",
            saran="Berikan pada=hari bersama sebuah Jejak, dan hanya bersama itu.",
        )
    ditanya, document = tuple(subjek), getattr(apa, "document", None)
    sidik = {"sidik": fingerprint(ditanya)} if ditanya else {}
    if isinstance(apa, Jejak) and pada is not None:
        return polos(data.document(apa, pada, rujukan=rujukan, paket=paket)) | sidik
    if document is not None:
        return document(rujukan) | sidik
    if sidik:
        raise GalatTanya(
            "subjek",
            "Sidik dicatat pada putusan atau jawaban, bukan pada yang ditanyakan sendiri.",
            saran="Berikan subjek= bersama sebuah Jejak atau jawaban layanan.",
        )
    return pohon.to_dict(apa) if isinstance(apa, Kondisi) else polos(apa)


@tanya
def to_json(
    apa: object,
    *,
    pada: date | None = None,
    rujukan: str = "",
    paket: Paket | None = None,
    subjek: Iterable[object] = (),
) -> str:
    """The same as canonical JSON: the same input gives the same bytes, all of them ASCII.

    >>> from karier_asn import Jabatan, Jenjang
    >>> to_json(Jabatan("Analis Kebijakan", Jenjang.AHLI_MUDA, kelas=9))
    '{"jenjang":"ahli muda","kelas":9,"nama":"Analis Kebijakan"}'

    Raises:
        GalatTanya: as `to_dict`.
        BelumDiatur: as `to_dict`.
        GalatTulis: as `to_dict`.
    """
    return dump(to_dict(apa, pada=pada, rujukan=rujukan, paket=paket, subjek=subjek))
