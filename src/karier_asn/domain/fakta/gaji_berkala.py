"""Facts: pay steps."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.fakta.pelepasan import dinas_sejak
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Golongan, GolonganPPPK
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import AKHIR, Masa
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat


@fakta("TMT gaji berkala terakhir")
def tmt_gaji_berkala(g: GajiBerkala) -> Riwayat[date]:
    """First day of the last step of pay."""
    return Riwayat.tetap(g.terakhir)


@fakta("bekerja sejak gaji berkala terakhir")
def dinas_sejak_gaji_berkala(p: Pegawai, g: GajiBerkala) -> Riwayat[bool]:
    """In service that counts as masa kerja since the last step of pay (PP 11/2017 Pasal 337 ayat (2) and 344).

    Leave outside state responsibility and time as a state official do not count, whether the leave itself is on record
    or the kedudukan hukum.
    """
    return TAK_DIKETAHUI if g.terakhir is None else dinas_sejak(p, g.terakhir)


@fakta("golongan ruang pengangkatan pertama")
def golongan_pertama(p: Pegawai) -> Riwayat[Golongan]:
    """The first golongan ruang on record."""
    return Riwayat.tetap(p.pangkat[0].golongan) if p.pangkat else TAK_DIKETAHUI


@fakta("kenaikan gaji berkala pertama")
def kgb_pertama(g: GajiBerkala) -> Riwayat[bool]:
    """No step of pay was received yet."""
    return Riwayat.tetap(g.pertama)


@fakta("masa perjanjian kerja")
def masa_kontrak(g: GajiBerkala) -> Riwayat[Masa]:
    """Length of the contract of a PPPK."""
    return Riwayat.tetap(g.masa_kontrak)


@fakta("golongan PPPK")
def golongan_pppk(p: Pegawai) -> Riwayat[GolonganPPPK]:
    """Golongan of a PPPK."""
    if p.golongan_pppk is None or any(g.tmt is None for g in p.golongan_pppk):
        return TAK_DIKETAHUI
    return Riwayat((g.tmt or AKHIR, g.golongan) for g in p.golongan_pppk)


masa_gaji_berkala = tmt_gaji_berkala.lama("masa sejak gaji berkala terakhir")
"""Time since the last step of pay, of a PPPK."""

masa_kerja_gaji_berkala = dinas_sejak_gaji_berkala.lama("masa kerja sejak gaji berkala terakhir")
"""Service since the last step of pay, all told."""
