"""The day on which a rule is asked in tests that ask every rule."""

from __future__ import annotations

import re
from datetime import date

from karier_asn.engine.ekspresi import Syarat
from karier_asn.engine.masa import SEHARI

UJUNG_KALENDER = re.compile(r"\b(9999-\d\d-\d\d|0001-01-01)\b")
"""A day that stands for "never" or "ever"; a number may have these figures too."""


def hari_berlaku(aturan: Syarat, d: date) -> date:
    """``d``, or the day nearest to it on which the rule is in force."""
    return max(min(d, aturan.dasar.sampai - SEHARI), aturan.dasar.mulai)
