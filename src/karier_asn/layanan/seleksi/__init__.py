"""Seleksi: a list of applicants held against a rule, each with his verdict, its reasons and the papers to ask for."""

from __future__ import annotations

from karier_asn.layanan.seleksi.penyaringan import (
    Kepada,
    Penyaringan,
    Permintaan,
    Tersaring,
    Tindakan,
    TindakLanjut,
)
from karier_asn.layanan.seleksi.saring import screen

__all__ = [
    "Kepada",
    "Penyaringan",
    "Permintaan",
    "Tersaring",
    "TindakLanjut",
    "Tindakan",
    "screen",
]
