"""JSON Schemas made from classes, with the words of the docstrings."""

from __future__ import annotations

from datetime import date
from enum import Enum

import pytest
from attrs import frozen

from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.skema import DIALEK, schema


class Warna(Enum):
    MERAH = "merah"


@frozen
class Cat:
    """Paint,
    as it is sold.

    Attributes:
        warna: its colour,
            in words.
        dibuat, dibuka: two days.

    Raises:
        Nothing: at all.
    """

    warna: Warna
    dibuat: date | None = None
    dibuka: date | None = None
    jumlah: int = 1


@frozen
class Polos:
    isi: Cat


Polos.__doc__ = None


def test_isi_skema() -> None:
    hari = {"type": ["string", "null"], "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
    batas = {"minimum": 1 - 2**53, "maximum": 2**53 - 1}
    assert schema(Polos, "urn:karier-asn:uji:1") == {
        "$schema": DIALEK,
        "$id": "urn:karier-asn:uji:1",
        "$ref": "#/$defs/Polos",
        "$defs": {
            "Polos": {
                "type": "object",
                "properties": {"isi": {"$ref": "#/$defs/Cat"}},
                "required": ["isi"],
                "additionalProperties": False,
            },
            "Cat": {
                "description": "Paint, as it is sold.",
                "type": "object",
                "properties": {
                    "warna": {"$ref": "#/$defs/Warna", "description": "its colour, in words."},
                    "dibuat": {**hari, "description": "two days."},
                    "dibuka": {**hari, "description": "two days."},
                    "jumlah": {"type": "integer", **batas, "default": 1},
                },
                "required": ["warna"],
                "additionalProperties": False,
            },
            "Warna": {"enum": ["merah"]},
        },
    }


def test_dua_kelas_senama() -> None:
    @frozen
    class Kembar:
        satu: Cat
        dua: int

    lain = type("Cat", (Polos,), {})
    Kembar.__annotations__ |= {"satu": Cat, "dua": lain}
    with pytest.raises(GalatTulis, match="Dua kelas bernama Cat"):
        schema(Kembar, "urn:karier-asn:uji:1")
