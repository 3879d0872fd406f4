"""Sisa waktu sebelum batas usia pensiun (BUP): whether a training or a study still pays before he retires."""

from __future__ import annotations

from datetime import date
from typing import Final

from karier_asn.domain.fakta.jabatan import menurut_jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pensiun import kelipatan_sebelum
from karier_asn.domain.studi import UsulTugasBelajar
from karier_asn.engine.kata import fakta, syarat
from karier_asn.engine.masa import selisih, tahun
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.rules.pensiun import batas_usia
from karier_asn.rules.peraturan import PEDOMAN_KEMENAG

__all__ = ["PELATIHAN_TEKNIS_KEMENAG", "batas_usia_pensiun", "sisa_kali_studi", "sisa_sebelum_bup", "tanggal_bup"]


@fakta("tanggal mencapai batas usia pensiun")
def tanggal_bup(p: Pegawai) -> Riwayat[date]:
    """The day on which he reaches the retirement age of the post held definitively."""
    return menurut_jabatan(p, lambda j: None if (akhir := batas_usia(p, j)) is None else akhir.hari)


sisa_sebelum_bup = tanggal_bup.sisa("waktu sebelum mencapai batas usia pensiun")
"""Time left before the retirement age of the post held."""

PELATIHAN_TEKNIS_KEMENAG = syarat(
    PEDOMAN_KEMENAG / "peserta",
    sisa_sebelum_bup >= tahun(2),
    judul="mengikuti pelatihan teknis di Kementerian Agama",
)
"""What one ministry asks of participants of technical training; no national rule does."""


@fakta("batas usia pensiun jabatan yang diduduki, dalam tahun")
def batas_usia_pensiun(p: Pegawai) -> Riwayat[int]:
    """The retirement age, in years, of the post held definitively."""
    lahir = p.tanggal_lahir
    return TAK_DIKETAHUI if lahir is None else tanggal_bup(p).peta(lambda d: selisih(lahir, d).bulan // 12)


PALING_BANYAK: Final = 7
"""More is never asked, so more is not told apart."""


@fakta("waktu sampai batas usia pensiun, dalam kelipatan lama studi,")
def sisa_kali_studi(p: Pegawai, u: UsulTugasBelajar) -> Riwayat[int]:
    """How many times the length of the course fits into the time left before the retirement age of the post held."""
    lahir, lama = p.tanggal_lahir, u.lama
    if lahir is None or lama is None:
        return TAK_DIKETAHUI
    return tanggal_bup(p).ikat(lambda d: kelipatan_sebelum(d, lama, sejak=lahir, paling_banyak=PALING_BANYAK))
