"""Karier: which posts are open to an employee, now and with more steps, and by which route."""

from __future__ import annotations

from karier_asn.domain.pengisian import KeadaanInstansi, Pengisian
from karier_asn.layanan.karier.cari import find
from karier_asn.layanan.karier.langkah import JalurKarier, LangkahKarier
from karier_asn.layanan.karier.langkah import sebutan as sebutan  # for the plan of succession, as those below
from karier_asn.layanan.karier.penilai import PenilaiLangkah as PenilaiLangkah
from karier_asn.layanan.karier.penilai import opens as opens
from karier_asn.layanan.karier.peta import PetaKarier

__all__ = [
    "JalurKarier",
    "KeadaanInstansi",
    "LangkahKarier",
    "Pengisian",
    "PetaKarier",
    "find",
]
