"""Kenaikan pangkat: the list of a period, the next promotions of one employee, and the periods."""

from __future__ import annotations

from karier_asn.layanan.pangkat.periode import first_period, is_period, next_period, period_basis
from karier_asn.layanan.pangkat.proyeksi import (
    SKEMA_PROYEKSI,
    IsiProyeksiPangkat,
    ProyeksiPangkat,
    project,
    required,
)
from karier_asn.layanan.pangkat.rekap import SKEMA_REKAP, IsiRekap, Rekap, tally
from karier_asn.layanan.pangkat.usulan import SKEMA_USULAN, AsumsiPegawai, IsiUsulan, Usulan, propose

__all__ = [
    "SKEMA_PROYEKSI",
    "SKEMA_REKAP",
    "SKEMA_USULAN",
    "AsumsiPegawai",
    "IsiProyeksiPangkat",
    "IsiRekap",
    "IsiUsulan",
    "ProyeksiPangkat",
    "Rekap",
    "Usulan",
    "first_period",
    "is_period",
    "next_period",
    "period_basis",
    "project",
    "propose",
    "required",
    "tally",
]
