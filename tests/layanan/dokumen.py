"""What every document of a result keeps to, whatever it is about."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from karier_asn.engine.kanonik import dump, load
from karier_asn.engine.versi import VERSI

SKEMA = Path(__file__).parents[2] / "docs" / "rujukan" / "skema"


def sah(isi: dict[str, Any], nama: str, rujukan: str = "") -> dict[str, Any]:
    """The document, once it keeps to its published schema, names its version and passes through JSON unchanged."""
    skema = json.loads((SKEMA / f"{nama}.json").read_text(encoding="utf-8"))
    Draft202012Validator(skema).validate(isi)
    assert (isi["skema"], isi["versi"], isi["rujukan"]) == (skema["$id"], VERSI, rujukan)
    assert load(dump(isi)) == isi
    return isi
