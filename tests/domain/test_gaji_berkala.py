"""What is known of the steps of pay."""

from __future__ import annotations

from datetime import date

from attrs import evolve

from karier_asn.domain.fakta.gaji_berkala import (
    golongan_pppk,
    kgb_pertama,
    masa_kontrak,
    perjanjian_diperpanjang,
    tmt_gaji_berkala,
)
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import PenetapanGolonganPPPK, PerjanjianKerja
from karier_asn.domain.tingkat import GolonganPPPK
from karier_asn.engine.masa import SEHARI, hari, tahun
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

CPNS = date(2010, 3, 1)


def test_fakta_gaji_berkala() -> None:
    assert kgb_pertama(GajiBerkala(CPNS, False)).pada(CPNS) is False
    assert golongan_pppk(Pegawai()) == TAK_DIKETAHUI
    tanpa_tmt = PenetapanGolonganPPPK(GolonganPPPK.GOL_V)
    assert golongan_pppk(Pegawai(golongan_pppk=(tanpa_tmt,))) == TAK_DIKETAHUI
    assert golongan_pppk(Pegawai(golongan_pppk=(evolve(tanpa_tmt, tmt=CPNS),))).pada(CPNS) is GolonganPPPK.GOL_V


A, B, C = date(2020, 3, 1), date(2022, 3, 1), date(2024, 3, 1)


def kontrak(*baris: tuple[date, date | None]) -> Pegawai:
    return Pegawai(perjanjian_kerja=[PerjanjianKerja(mulai, sampai) for mulai, sampai in baris])


def test_lama_perjanjian_kerja_menurut_barisnya() -> None:
    assert masa_kontrak(Pegawai()) == TAK_DIKETAHUI
    p = kontrak((A, B), (B, date(2023, 3, 2)), (C, None))
    assert [masa_kontrak(p).pada(d) for d in (A, B, C)] == [tahun(2), tahun(1) + hari(1), None]
    assert masa_kontrak(kontrak((A, B), (A, C))).pada(A) is None  # two of one day
    assert masa_kontrak(kontrak((A, B), (A, B))).pada(A) == tahun(2)


def test_perpanjangan_menyambung_yang_terdahulu() -> None:
    assert perjanjian_diperpanjang(Pegawai()) == TAK_DIKETAHUI
    for sampai, lanjut in ((B, True), (B + SEHARI, True), (B - SEHARI, False), (None, None)):
        assert [perjanjian_diperpanjang(kontrak((A, sampai), (B, C))).pada(d) for d in (A, B)] == [False, lanjut]
    # one of several is enough
    assert perjanjian_diperpanjang(kontrak((A, None), (A + SEHARI, B), (B, C))).pada(B) is True


def test_langkah_gaji_tidak_mendahului_perjanjian_yang_baru() -> None:
    def tmt(terakhir: date | None, p: Pegawai) -> Riwayat[date]:
        return tmt_gaji_berkala(p, GajiBerkala(terakhir))

    sambung, sela, entah = kontrak((A, B), (B, C)), kontrak((A, B), (C, None)), kontrak((A, None), (C, None))
    assert tmt(None, sambung) == tmt(A, Pegawai()) == TAK_DIKETAHUI
    assert [tmt(A, sambung).pada(d) for d in (A, B)] == [A, A]
    assert [tmt(A - SEHARI, sambung).pada(d) for d in (A, B)] == [A, A]
    assert [tmt(A, sela).pada(d) for d in (A, C)] == [A, C]
    assert [tmt(C, sela).pada(d) for d in (A, C)] == [C, C]
    assert [tmt(A, entah).pada(d) for d in (A, C)] == [A, None]
    assert tmt(C, entah).pada(C) == C
