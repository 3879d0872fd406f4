"""Porsi: the shares of 70:20:10 that agency guides name for the hours of a plan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karier_asn.domain.katalog import Porsi

PORSI_UMUM: Final[Mapping[Porsi, int]] = {Porsi.KERJA: 70, Porsi.ORANG_LAIN: 20, Porsi.FORMAL: 10}
"""The shares of the model, in per cent of the hours. Agency guides name them (secondary sources only); no article does,
so nothing is judged by them."""
