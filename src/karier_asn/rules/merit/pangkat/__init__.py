"""Kenaikan pangkat: who rises in rank, why, and when."""

from __future__ import annotations

from karier_asn.rules.merit.pangkat.pengabdian import KP_ANUMERTA, KP_CACAT, KP_PENGABDIAN
from karier_asn.rules.merit.pangkat.pilihan import (
    KP_FUNGSIONAL,
    KP_IJAZAH,
    KP_PEJABAT_NEGARA,
    KP_PENEMUAN,
    KP_PRESTASI,
    KP_STRUKTURAL,
    KP_TUGAS_BELAJAR,
)
from karier_asn.rules.merit.pangkat.reguler import KP_REGULER

__all__ = [
    "KP_ANUMERTA",
    "KP_CACAT",
    "KP_FUNGSIONAL",
    "KP_IJAZAH",
    "KP_PEJABAT_NEGARA",
    "KP_PENEMUAN",
    "KP_PENGABDIAN",
    "KP_PRESTASI",
    "KP_REGULER",
    "KP_STRUKTURAL",
    "KP_TUGAS_BELAJAR",
]
