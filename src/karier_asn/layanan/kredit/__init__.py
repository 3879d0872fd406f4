"""Angka kredit: the account of a functional official, and when the next rank and level come within reach."""

from __future__ import annotations

from karier_asn.layanan.kredit.akun import account, assume
from karier_asn.layanan.kredit.asumsi import ASUMSI_BAKU, AsumsiKinerja, Irama
from karier_asn.layanan.kredit.langkah import DaftarLangkah, JenisLangkah, LangkahKredit, timeline
from karier_asn.layanan.kredit.proyeksi import Laju, ProyeksiKredit, pace, project

__all__ = [
    "ASUMSI_BAKU",
    "AsumsiKinerja",
    "DaftarLangkah",
    "Irama",
    "JenisLangkah",
    "Laju",
    "LangkahKredit",
    "ProyeksiKredit",
    "account",
    "assume",
    "pace",
    "project",
    "timeline",
]
