"""Rencana: what needs of competence development are, and how long a plan runs (PP 11/2017 Pasal 205 and 206)."""

from __future__ import annotations

from typing import Final

from karier_asn.rules.peraturan import PP_11_2017

PASAL_205: Final = PP_11_2017 / "Pasal 205" / "ayat (3)"
"""A plan is for one year, and paid out of the yearly budget."""

PASAL_206: Final = PP_11_2017 / "Pasal 206"

KESENJANGAN_KOMPETENSI: Final = PASAL_206 / "ayat (2)"
"""The profile of an employee is held against the standard of the post he holds and of the one he is to hold."""

KESENJANGAN_KINERJA: Final = PASAL_206 / "ayat (3)"
"""The result of his appraisal is held against what is expected."""
