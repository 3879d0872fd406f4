"""Mentoring: who can mentor whom, best matched, and how it goes."""

from karier_asn.layanan.mentoring.padanan import (
    MentorPenuh,
    Metode,
    Padanan,
    Penghalang,
    Penugas,
    PerubahanPadanan,
    Sebab,
    TakTerpasang,
    match,
)
from karier_asn.layanan.mentoring.pasangan import Pasangan
from karier_asn.layanan.mentoring.pendampingan import Dampak, Kemajuan, PerkembanganPendampingan, follow
from karier_asn.layanan.mentoring.penugasan import Bukti, Tambahan
from karier_asn.layanan.mentoring.sertifikat import Sertifikat, check

__all__ = [
    "Bukti",
    "Dampak",
    "Kemajuan",
    "MentorPenuh",
    "Metode",
    "Padanan",
    "Pasangan",
    "Penghalang",
    "Penugas",
    "PerkembanganPendampingan",
    "PerubahanPadanan",
    "Sebab",
    "Sertifikat",
    "TakTerpasang",
    "Tambahan",
    "check",
    "follow",
    "match",
]
