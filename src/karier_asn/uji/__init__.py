"""For whoever tests rules: case files, Hypothesis strategies, mutants; the extra `uji` installs what they need."""

from __future__ import annotations

from karier_asn._pintu import pintu
from karier_asn.uji._isi import ISI

__getattr__, __dir__, __all__ = pintu(__name__, ISI)
