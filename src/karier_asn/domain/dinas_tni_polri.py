"""DinasTniPolri: how somebody stands to the armed forces and the police."""

from __future__ import annotations

from enum import Enum


class DinasTniPolri(Enum):
    """Service in TNI or Polri; who resigned from it and who left it otherwise are told apart (PP 11/2017 Pasal 157).

    >>> DinasTniPolri("dinas aktif") is DinasTniPolri.AKTIF
    True
    """

    BUKAN = "bukan prajurit TNI atau anggota Polri"
    """Neither now nor before."""
    AKTIF = "dinas aktif"
    MUNDUR = "mengundurkan diri dari dinas aktif"
    BERHENTI = "berhenti dari dinas aktif tanpa mengundurkan diri"
    """Pensioned, dismissed, or otherwise left without having asked for it."""
