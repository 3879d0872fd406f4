"""Jenis pegawai: whether an employee is CPNS, PNS or PPPK."""

from __future__ import annotations

from enum import Enum


class JenisPegawai(Enum):
    """Status of the employee; a CPNS is not yet a PNS (PP 11/2017 Pasal 34 and 36)."""

    CPNS = "CPNS"
    PNS = "PNS"
    PPPK = "PPPK"
