"""Suksesi: for every post of an agency when it falls vacant, and who could hold it: now, with time, by training."""

from __future__ import annotations

from karier_asn.layanan.suksesi.kandidat import Kandidat, Kesiapan, PelatihanKurang
from karier_asn.layanan.suksesi.lowong import JenisSebab, Kelowongan, Pemangku, SebabLowong
from karier_asn.layanan.suksesi.papan import JabatanTarget, RencanaSuksesi
from karier_asn.layanan.suksesi.susun import plan

__all__ = [
    "JabatanTarget",
    "JenisSebab",
    "Kandidat",
    "Kelowongan",
    "Kesiapan",
    "PelatihanKurang",
    "Pemangku",
    "RencanaSuksesi",
    "SebabLowong",
    "plan",
]
