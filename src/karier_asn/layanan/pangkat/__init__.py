"""Kenaikan pangkat: the list of a period, the next promotions of one employee, and the periods."""

from __future__ import annotations

from karier_asn.layanan.pangkat.periode import first_period, is_period, next_period, period_basis
from karier_asn.layanan.pangkat.proyeksi import DaftarProyeksi, ProyeksiPangkat, pace, project
from karier_asn.layanan.pangkat.rekap import Rekap, tally
from karier_asn.layanan.pangkat.usulan import AsumsiPegawai, Usulan, propose

__all__ = [
    "AsumsiPegawai",
    "DaftarProyeksi",
    "ProyeksiPangkat",
    "Rekap",
    "Usulan",
    "first_period",
    "is_period",
    "next_period",
    "pace",
    "period_basis",
    "project",
    "propose",
    "tally",
]
