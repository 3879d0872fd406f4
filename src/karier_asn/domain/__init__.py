"""All the nouns: the employee and his record, posts, scales, selections, talent, training, mentoring."""

from __future__ import annotations

from karier_asn._pintu import pintu
from karier_asn.domain._isi import ISI

__getattr__, __dir__, __all__ = pintu(__name__, ISI)
