"""What is known of the steps of pay."""

from __future__ import annotations

from datetime import date

from attrs import evolve

from karier_asn.domain.fakta.gaji_berkala import golongan_pppk, kgb_pertama, masa_kontrak, tmt_gaji_berkala
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import PenetapanGolonganPPPK
from karier_asn.domain.tingkat import GolonganPPPK
from karier_asn.engine.masa import tahun
from karier_asn.engine.riwayat import TAK_DIKETAHUI

CPNS = date(2010, 3, 1)


def test_fakta_gaji_berkala() -> None:
    g = GajiBerkala(CPNS, False, tahun(5))
    assert (tmt_gaji_berkala(g).pada(CPNS), kgb_pertama(g).pada(CPNS)) == (CPNS, False)
    assert masa_kontrak(g).pada(CPNS) == tahun(5)
    assert golongan_pppk(Pegawai()) == TAK_DIKETAHUI
    tanpa_tmt = PenetapanGolonganPPPK(GolonganPPPK.GOL_V)
    assert golongan_pppk(Pegawai(golongan_pppk=(tanpa_tmt,))) == TAK_DIKETAHUI
    assert golongan_pppk(Pegawai(golongan_pppk=(evolve(tanpa_tmt, tmt=CPNS),))).pada(CPNS) is GolonganPPPK.GOL_V
