"""Facts: pay steps."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import GolonganPPPK
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import AKHIR, Masa
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat


@fakta("TMT gaji berkala terakhir")
def tmt_gaji_berkala(g: GajiBerkala) -> Riwayat[date]:
    """First day of the last step of pay."""
    return Riwayat.tetap(g.terakhir)


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


@fakta("perjanjian kerjanya diperpanjang")
def perjanjian_diperpanjang(p: Pegawai) -> Riwayat[bool]:
    """The contract of a PPPK goes on with another one; unknown while the end of an earlier one is not."""
    if p.perjanjian_kerja is None:
        return TAK_DIKETAHUI
    lanjut = ((b.mulai, None if a.sampai is None else a.sampai == b.mulai) for a, b in pairwise(p.perjanjian_kerja))
    return Riwayat(lanjut, sebelum=False)


masa_gaji_berkala = tmt_gaji_berkala.lama("masa sejak gaji berkala terakhir")
"""Time since the last step of pay, of a PPPK."""
