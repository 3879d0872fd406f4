"""Facts: pay steps."""

from __future__ import annotations

from datetime import date

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


masa_gaji_berkala = tmt_gaji_berkala.lama("masa sejak gaji berkala terakhir")
