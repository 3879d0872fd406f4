"""Kenaikan gaji berkala (KGB): when the next steps of pay fall due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import frozen

from karier_asn.domain.disiplin import Akibat
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.riwayat import AKHIR, Masa, bulan, selisih, tahun, tambah

DUA_TAHUN: Final = bulan(24)


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


def schedule(p: Pegawai, terakhir: date | None = None) -> Iterator[JatuhTempo]:
    """The steps of pay still to come, one after another, as long as the calendar lasts.

    A promotion does not start the cycle anew; leave outside state responsibility does not count; a delay of the step
    as a sanction moves that step, and the next returns to the cycle.

    Args:
        p: the employee.
        terakhir: first day of the last step received, by the cycle; without one, the first after CPNS is sought.

    Raises:
        GalatTanya: neither the last step nor CPNS and the first rank are known.

    >>> jadwal = schedule(Pegawai(hukuman=(), cltn=()), date(2024, 3, 1))
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
