"""A document of `layanan` held against its own schema, and read back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jsonschema import Draft202012Validator

from karier_asn.dokumen import read_document, schema
from karier_asn.engine.kanonik import dump
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI


def sah(dokumen: Mapping[str, Any]) -> str:
    """The text of a document that begins as every document does, has its shape, and loses nothing when read back."""
    assert [*dokumen][:3] == ["skema", "versi", "rujukan"]
    assert dokumen["versi"] == VERSI
    Draft202012Validator(schema(dokumen["skema"].split(":")[2])).validate(dokumen)
    teks = dump(dokumen)
    assert polos(read_document(teks)) == dokumen
    return teks
