"""A rule out of data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from karier_asn.engine import pohon
from karier_asn.engine.ekspresi import Fakta, Kondisi

__all__ = ["rule_from_json"]


def rule_from_json(teks: str | bytes, kosakata: Mapping[str, Fakta[Any]], skala: Iterable[type[Enum]] = ()) -> Kondisi:
    """The rule that `to_json` wrote; in no other form, but for the order of keys and blanks between them.

    Args:
        teks: the JSON text.
        kosakata: the facts that rules may use (`vocabulary`); what is read never names code to be run.
        skala: scales that rules may use besides those of the facts: such as stand in decision tables alone.

    Raises:
        GalatBentuk: the text describes no rule, or in another form, or is larger than a rule may be; lists the
            problems with their paths.
        GalatTulis: two scales have one name, or the vocabulary holds what is no fact.
    """
    return pohon.from_json(teks, kosakata, skala)
