"""Mentoring: who can mentor whom, best matched, and how it goes."""

from karier_asn.layanan.mentoring.padanan import (
    Metode,
    Padanan,
    Pasangan,
    Penghalang,
    Penugas,
    Penuh,
    PerubahanPadanan,
    Sebab,
    Sertifikat,
    TakTerpasang,
    check,
    match,
)
from karier_asn.layanan.mentoring.penugasan import Bukti, Tambahan

__all__ = [
    "Bukti",
    "Metode",
    "Padanan",
    "Pasangan",
    "Penghalang",
    "Penugas",
    "Penuh",
    "PerubahanPadanan",
    "Sebab",
    "Sertifikat",
    "TakTerpasang",
    "Tambahan",
    "check",
    "match",
]
