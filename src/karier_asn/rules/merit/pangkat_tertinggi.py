"""Pangkat tertinggi menurut ijazah: PP 99/2000 Pasal 8, to which reguler promotion leads and no further."""

from __future__ import annotations

from karier_asn.domain.fakta import pendidikan
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.kata import tabel

__all__ = ["PANGKAT_TERTINGGI"]

PANGKAT_TERTINGGI = tabel(
    pendidikan,
    {
        Pendidikan.SD: Golongan.II_A,
        Pendidikan.SLTP: Golongan.II_C,
        Pendidikan.SLTP_KEJURUAN: Golongan.II_D,
        Pendidikan.SLTA: Golongan.III_B,
        Pendidikan.D2: Golongan.III_B,
        Pendidikan.SGPLB: Golongan.III_C,
        Pendidikan.D3: Golongan.III_C,
        Pendidikan.S1: Golongan.III_D,
        Pendidikan.PROFESI: Golongan.IV_A,
        Pendidikan.S2: Golongan.IV_A,
        Pendidikan.S3: Golongan.IV_B,
    },
    judul="pangkat tertinggi menurut ijazah",
)
