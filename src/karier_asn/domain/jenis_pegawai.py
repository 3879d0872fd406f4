"""Jenis pegawai: whether somebody is CPNS, PNS, PPPK, or no civil servant."""

from __future__ import annotations

from enum import Enum


class JenisPegawai(Enum):
    """Status of the employee; a CPNS is not yet a PNS (PP 11/2017 Pasal 34 and 36)."""

    CPNS = "CPNS"
    PNS = "PNS"
    PPPK = "PPPK"
    NON_ASN = "non-ASN"
    """None of these, neither now nor before: a candidate from outside, soldiers and police included. Whoever was a PNS
    and left is told by the end of his service."""
