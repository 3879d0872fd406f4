"""What every document of a result keeps to, whatever it is about."""

from __future__ import annotations

from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from karier_asn import dokumen
from karier_asn.engine.kanonik import dump
from karier_asn.engine.versi import VERSI


@cache
def _penguji(nama: str) -> Draft202012Validator:
    return Draft202012Validator(dokumen.schema(nama))


def sah(isi: dict[str, Any], nama: str, rujukan: str = "") -> dict[str, Any]:
    """The document, once it says which it is, has the shape of its kind, and loses nothing when read back."""
    assert [*isi][:3] == ["skema", "versi", "rujukan"]
    assert (isi["skema"], isi["versi"], isi["rujukan"]) == (f"urn:karier-asn:{nama}:1", VERSI, rujukan)
    _penguji(nama).validate(isi)
    assert dokumen.to_dict(dokumen.read_document(dump(isi))) == isi
    return isi
