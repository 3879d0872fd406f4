"""Angka kredit: the account of a functional official, and when the next rank and level come within reach."""

from __future__ import annotations

from karier_asn.layanan.kredit.akun import account, assume
from karier_asn.layanan.kredit.asumsi import ASUMSI_BAKU, TAHUN_KE_DEPAN, AsumsiKinerja, Irama, IsiAsumsiKinerja
from karier_asn.layanan.kredit.langkah import (
    SKEMA_LANGKAH,
    IsiLangkahKredit,
    JenisLangkah,
    LangkahKredit,
    timeline,
)
from karier_asn.layanan.kredit.proyeksi import (
    SKEMA_LAJU,
    SKEMA_PROYEKSI,
    IsiLaju,
    IsiProyeksiKredit,
    Laju,
    ProyeksiKredit,
    pace,
    project,
)

__all__ = [
    "ASUMSI_BAKU",
    "SKEMA_LAJU",
    "SKEMA_LANGKAH",
    "SKEMA_PROYEKSI",
    "TAHUN_KE_DEPAN",
    "AsumsiKinerja",
    "Irama",
    "IsiAsumsiKinerja",
    "IsiLaju",
    "IsiLangkahKredit",
    "IsiProyeksiKredit",
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
