"""A subject of every kind that a rule of this package reads, of whom nothing is known but who he is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from karier_asn.domain.distribusi import DistribusiPredikat
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kalender import KalenderKerja
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pelatihan import UsulPelatihan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.seleksi import Pelamar, Seleksi
from karier_asn.domain.studi import UsulPerpanjangan, UsulTugasBelajar
from karier_asn.domain.talenta import BatasSumbu, Talenta

SUMBU = BatasSumbu(atas=Decimal(80), bawah=Decimal(60))


def semua_subjek(pegawai: Pegawai, jabatan: Jabatan) -> tuple[object, ...]:
    """The employee, the post sought, and all that stands around them."""
    return (
        pegawai,
        jabatan,
        Mentor(pegawai),
        Mentee(pegawai),
        Lamaran(),
        Pelamar(nomor="1", pegawai=pegawai),
        Seleksi(jabatan=jabatan),
        Talenta(batas_kinerja=SUMBU, batas_potensial=SUMBU, sejak=date.min),
        UsulPelatihan(),
        UsulTugasBelajar(),
        UsulPerpanjangan(),
        GajiBerkala(),
        KalenderKerja(date.min, date.max),
        DistribusiPredikat(),
    )
