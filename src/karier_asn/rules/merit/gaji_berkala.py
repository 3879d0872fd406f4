"""Kenaikan gaji berkala (KGB): when the next step of pay is due, and what it asks.

PP 7/1977 has not been read: the two years, the appraisal and the delay of at most one year are general knowledge, and
that a promotion leaves the cycle as it is, is how applications decide. Of PPPK a secondary source was read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import frozen

from karier_asn.domain.disiplin import Akibat
from karier_asn.domain.fakta import predikat_dua_tahun, predikat_tahun_lalu
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.domain.tingkat import Golongan, GolonganPPPK, Predikat
from karier_asn.engine.ekspresi import fakta, syarat
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.riwayat import AKHIR, TAK_DIKETAHUI, Masa, Riwayat, bulan, selisih, tahun, tambah
from karier_asn.rules.peraturan import PERMENPANRB_7_2023, PP_7_1977

DUA_TAHUN: Final = bulan(24)
CATATAN_KGB = (
    'Teksnya belum dibaca. "Sekurang-kurangnya cukup" dibaca sebagai predikat kinerja tahunan paling rendah Butuh '
    "Perbaikan, yang dahulu bernama Cukup."
)
CATATAN_KGB_PPPK = "Menurut pers; penilaian setahun bagi kenaikan pertama golongan V dibaca dari contohnya."


@frozen
class GajiBerkala:
    """What is known of the pay steps of an employee beside his record.

    Attributes:
        terakhir: first day of the last step received; for a PPPK before the first, of the contract.
        pertama: whether no step was received yet.
        masa_kontrak: length of a PPPK's contract.
    """

    terakhir: date | None = None
    pertama: bool | None = None
    masa_kontrak: Masa | None = None


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

KGB = syarat(
    (PP_7_1977 / "Pasal 11").dengan(catatan=CATATAN_KGB),
    {
        "masa": masa_gaji_berkala >= tahun(2),
        "penilaian": predikat_tahun_lalu >= Predikat.BUTUH_PERBAIKAN,
    },
    judul="kenaikan gaji berkala PNS",
)
"""The next step of pay of a PNS."""

KGB_PPPK = syarat(
    (PERMENPANRB_7_2023 / "kenaikan gaji berkala").dengan(catatan=CATATAN_KGB_PPPK),
    syarat(
        PERMENPANRB_7_2023 / "kenaikan gaji berkala" / "pertama golongan V",
        kgb_pertama
        & golongan_pppk.adalah(GolonganPPPK.GOL_V)
        & (masa_kontrak > tahun(1))
        & (masa_gaji_berkala >= tahun(1))
        & (predikat_tahun_lalu >= Predikat.BAIK),
    )
    | syarat(
        PERMENPANRB_7_2023 / "kenaikan gaji berkala" / "setiap 2 tahun",
        (masa_kontrak > tahun(2)) & (masa_gaji_berkala >= tahun(2)) & predikat_dua_tahun(Predikat.BAIK),
    ),
    judul="kenaikan gaji berkala PPPK",
)
"""The next step of pay of a PPPK."""


# --- due dates ---------------------------------------------------------------------------------------------


@frozen
class JatuhTempo:
    """A step of pay that falls due.

    Attributes:
        semula: the day by the cycle of two years.
        tmt: the day on which it takes effect; later than ``semula`` where a sanction delays it.
    """

    semula: date
    tmt: date


def jadwal_kgb(p: Pegawai, terakhir: date | None = None) -> Iterator[JatuhTempo]:
    """The steps of pay still to come, one after another, as long as the calendar lasts.

    A promotion does not start the cycle anew; leave outside state responsibility does not count; a delay of the step
    as a sanction moves that step, and the next returns to the cycle.

    Args:
        p: the employee.
        terakhir: first day of the last step received, by the cycle; without one, the first after CPNS is sought.

    Raises:
        GalatTanya: neither the last step nor CPNS and the first rank are known.

    >>> jadwal = jadwal_kgb(Pegawai(hukuman=(), cltn=()), date(2024, 3, 1))
    >>> next(jadwal).tmt, next(jadwal).tmt
    (datetime.date(2026, 3, 1), datetime.date(2028, 3, 1))
    """
    kini, langkah = _mulai(p, terakhir)
    while (semula := _jatuh_tempo(p, kini, langkah)) < AKHIR:
        yield JatuhTempo(semula, max((tambah(semula, m) for m in _tunda(p, semula)), default=semula))
        kini, langkah = semula, DUA_TAHUN


def _mulai(p: Pegawai, terakhir: date | None) -> tuple[date, Masa]:
    """The day from which the first step is counted, and how far."""
    if terakhir is not None:
        return terakhir, DUA_TAHUN
    if p.tmt_cpns is None or not p.pangkat:
        raise GalatTanya(
            "gaji-berkala",
            "TMT gaji berkala terakhir tidak diketahui, begitu pula TMT CPNS atau pangkat pertamanya.",
            saran="Berikan terakhir=tanggal gaji berkala terakhir.",
        )
    setahun = p.pangkat[0].golongan is Golongan.II_A  # its column of the table has a step at one year
    return p.tmt_cpns, bulan(12) if setahun else DUA_TAHUN


def _jatuh_tempo(p: Pegawai, mulai: date, langkah: Masa) -> date:
    """The day on which so much service has passed, leave not counted."""
    tiba = tambah(mulai, langkah)
    for c in p.cltn or ():
        if mulai <= c.mulai < tiba:
            tiba = tambah(tiba, selisih(c.mulai, c.sampai)) if c.sampai is not None else AKHIR
    return tiba


def _tunda(p: Pegawai, semula: date) -> Iterator[Masa]:
    """The delays that run on the day."""
    for h in p.hukuman or ():
        if _menunda(h) and h.mulai <= semula < (h.sampai or tambah(h.mulai, _lama(h))):
            yield _lama(h)


def _menunda(h: HukumanDisiplin) -> bool:
    return h.dibatalkan is None and h.jenis is not None and h.jenis.akibat is Akibat.KGB_DITUNDA


def _lama(h: HukumanDisiplin) -> Masa:
    return (h.jenis.lama if h.jenis else None) or tahun(1)
