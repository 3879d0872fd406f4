"""The vocabulary rules are written in: what can be known of an employee, a post sought, or a pair.

Each fact is a plain function whose annotations say which subjects it reads. Facts are histories, never "as of
today" values; what a record does not say is unknown (``None``), never "no" and never 0.
"""

from __future__ import annotations

from karier_asn._pintu import pintu
from karier_asn.domain.fakta._isi import ISI

__getattr__, __dir__, __all__ = pintu(__name__, ISI)
