"""Facts: pay steps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import PerjanjianKerja
from karier_asn.domain.tingkat import GolonganPPPK
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import AKHIR, Masa, selisih
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat


@fakta("TMT gaji berkala terakhir")
def tmt_gaji_berkala(p: Pegawai, g: GajiBerkala) -> Riwayat[date]:
    """First day of the last step of pay of a PPPK, and not before that of his contract and those that it extends.

    Pay of a new contract begins anew (PermenPANRB 7/2023 Pasal 2); one that is extended goes on (Pasal 5).
    """
    terakhir = g.terakhir
    if terakhir is None or p.perjanjian_kerja is None:
        return TAK_DIKETAHUI
    awal: dict[date, date | None] = {}
    for mulai, lanjut in _lanjut(p.perjanjian_kerja).items():
        sejak = mulai if lanjut is False else awal[max(awal)] if lanjut else None
        awal[mulai] = max(terakhir, sejak) if sejak is not None else terakhir if terakhir >= mulai else None
    return Riwayat(awal)


@fakta("kenaikan gaji berkala pertama")
def kgb_pertama(g: GajiBerkala) -> Riwayat[bool]:
    """No step of pay was received yet."""
    return Riwayat.tetap(g.pertama)


@fakta("masa perjanjian kerja")
def masa_kontrak(p: Pegawai) -> Riwayat[Masa]:
    """Length of the contract of a PPPK that began last; unknown while its end is not known."""
    if p.perjanjian_kerja is None:
        return TAK_DIKETAHUI
    akhir = {b.mulai: {c.sampai for c in p.perjanjian_kerja if c.mulai == b.mulai} for b in p.perjanjian_kerja}
    satu = ((mulai, next(iter(semua)) if len(semua) == 1 else None) for mulai, semua in akhir.items())
    return Riwayat((mulai, None if sampai is None else selisih(mulai, sampai)) for mulai, sampai in satu)


@fakta("golongan PPPK")
def golongan_pppk(p: Pegawai) -> Riwayat[GolonganPPPK]:
    """Golongan of a PPPK."""
    if p.golongan_pppk is None or any(g.tmt is None for g in p.golongan_pppk):
        return TAK_DIKETAHUI
    return Riwayat((g.tmt or AKHIR, g.golongan) for g in p.golongan_pppk)


@fakta("perjanjian kerjanya diperpanjang")
def perjanjian_diperpanjang(p: Pegawai) -> Riwayat[bool]:
    """The contract of a PPPK extends another one; unknown while the end of an earlier one is not known."""
    if p.perjanjian_kerja is None:
        return TAK_DIKETAHUI
    return Riwayat(_lanjut(p.perjanjian_kerja), sebelum=False)


def _lanjut(perjanjian: Sequence[PerjanjianKerja]) -> dict[date, bool | None]:
    """By the first day of each contract, whether it goes on where an earlier one ends."""
    hasil: dict[date, bool | None] = {}
    for b in perjanjian:
        terdahulu = [a.sampai for a in perjanjian if a.mulai < b.mulai]
        sambung = any(d is not None and d >= b.mulai for d in terdahulu)
        hasil[b.mulai] = True if sambung else None if None in terdahulu else False
    return hasil


masa_gaji_berkala = tmt_gaji_berkala.lama("masa sejak gaji berkala terakhir")
"""Time since the last step of pay, of a PPPK."""
