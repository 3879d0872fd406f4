"""Gaji berkala: masa kerja golongan (MKG) as an account, and when the next steps of pay (KGB) fall due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from attrs import frozen

from karier_asn.domain import masa_kerja_golongan as mkg
from karier_asn.domain.buku import Buku
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.data import kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.hasil import Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.masa import AKHIR, Masa, selisih, tambah
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.merit.gaji_berkala import PASAL_11, PENUNDAAN, PERTAMA, SETIAP
from karier_asn.rules.merit.masa_kerja import MKG

__all__ = ["JatuhTempo", "account", "deduct", "measure", "schedule"]

SKEMA: Final = "urn:karier-asn:gaji-berkala:1"

# --- masa kerja golongan -----------------------------------------------------------------------------------


def account(p: Pegawai, sampai: date) -> Buku:
    """The account of MKG, in months, up to a day; unknown from the start where CPNS or the first rank is not known.

    >>> from karier_asn.domain.pegawai import KenaikanPangkat
    >>> naik = (KenaikanPangkat(Golongan.II_C, date(2015, 3, 1)), KenaikanPangkat(Golongan.III_A, date(2023, 4, 1)))
    >>> p = Pegawai(tmt_cpns=date(2015, 3, 1), pangkat=naik, cltn=())
    >>> print(account(p, date(2025, 6, 30)).report(desimal=0))
    masa kerja golongan, dalam bulan
      2015-03-01  masa kerja awal dalam golongan II/c                                               = 36          36
                  PP 7/1977 lampiran gaji (sumber sekunder)
      2023-04-01  masa kerja sejak 2015-03-01                                                         97         133
      2023-04-01  potongan kenaikan pangkat II/c ke III/a                                            -60          73
                  PP 7/1977 lampiran gaji (sumber sekunder)
      2025-06-30  masa kerja sejak 2023-04-01                                                         26          99
    """
    return mkg.buku_masa_kerja(p, sampai, MKG)


def measure(p: Pegawai, pada: date) -> MasaKerja | None:
    """MKG on a day; ``None`` where it is not known.

    >>> from karier_asn.domain.pegawai import KenaikanPangkat
    >>> p = Pegawai(tmt_cpns=date(2020, 3, 1), pangkat=(KenaikanPangkat(Golongan.III_A, date(2020, 3, 1)),), cltn=())
    >>> measure(p, date(2026, 5, 31))
    MasaKerja(tahun=6, bulan=2)
    """
    return mkg.masa_kerja_golongan(p, pada, MKG)


def deduct(masa_kerja: MasaKerja, dari: Golongan, ke: Golongan) -> MasaKerja:
    """What a promotion leaves of MKG; never below nought.

    >>> deduct(MasaKerja(10, 2), Golongan.I_D, Golongan.II_A)
    MasaKerja(tahun=4, bulan=2)
    >>> deduct(MasaKerja(12), Golongan.I_D, Golongan.III_A)  # two golongan at once, by a diploma: both are lost
    MasaKerja(tahun=1, bulan=0)
    """
    return mkg.sesudah_naik(masa_kerja, dari, ke, MKG)


# --- due dates ---------------------------------------------------------------------------------------------


@frozen
class IsiJatuhTempo(Dokumen):
    """A step of pay that falls due.

    Attributes:
        semula: the day by the cycle.
        tmt: the day on which it takes effect.
        dasar: the provision on the cycle.
        penunda: the provision on the sanction that delays it; null = it is not delayed.
    """

    semula: date
    tmt: date
    dasar: Kutipan
    penunda: Kutipan | None


@frozen(order=False)
class JatuhTempo:
    """A step of pay that falls due.

    Attributes:
        semula: the day by the cycle.
        tmt: the day on which it takes effect; later than ``semula`` where a sanction delays it.
        dasar: the provision on the cycle.
        penunda: the provision on the sanction that delays it; ``None`` = it is not delayed.
    """

    semula: date
    tmt: date
    dasar: Dasar
    penunda: Dasar | None = None

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The step in one line: when, by which provision, and what delays it."""
        tunda = f"; {bahasa('ditunda dari')} {self.semula.isoformat()} ({self.penunda})" if self.penunda else ""
        return f"{self.tmt.isoformat()}  {bahasa('kenaikan gaji berkala PNS')} ({self.dasar}){tunda}"

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The step as a versioned document of plain data."""
        penunda = None if self.penunda is None else kutipan(self.penunda)
        return polos(IsiJatuhTempo(SKEMA, VERSI, rujukan, self.semula, self.tmt, kutipan(self.dasar), penunda))


def schedule(p: Pegawai, terakhir: date | None = None) -> Iterator[JatuhTempo]:
    """The steps of pay of a PNS still to come, one after another, as long as the calendar lasts.

    A promotion does not start the cycle anew; leave outside state responsibility does not count; a delay of the step
    as a sanction moves that step, and the next returns to the cycle.

    Args:
        p: the employee.
        terakhir: first day of the last step received, by the cycle; without one, the first after CPNS is sought.

    Raises:
        GalatTanya: neither the last step nor CPNS and the first rank are known.

    >>> for langkah, _ in zip(schedule(Pegawai(hukuman=(), cltn=()), date(2024, 3, 1)), range(2)):
    ...     print(langkah.report())
    2026-03-01  kenaikan gaji berkala PNS (PP 7/1977 Pasal 11)
    2028-03-01  kenaikan gaji berkala PNS (PP 7/1977 Pasal 11)
    """
    kini, (dasar, langkah) = _mulai(p, terakhir)
    while (semula := _jatuh_tempo(p, kini, langkah)) < AKHIR:
        tmt, penunda = max(_tunda(p, semula), key=lambda t: t[0], default=(semula, None))
        yield JatuhTempo(semula, tmt, dasar, penunda)
        kini, dasar, langkah = semula, PASAL_11, SETIAP


def _mulai(p: Pegawai, terakhir: date | None) -> tuple[date, tuple[Dasar, Masa]]:
    """The day from which the first step is counted, and how far."""
    if terakhir is not None:
        return terakhir, (PASAL_11, SETIAP)
    if p.tmt_cpns is None or not p.pangkat:
        raise GalatTanya(
            "gaji-berkala",
            "TMT gaji berkala terakhir tidak diketahui, begitu pula TMT CPNS atau pangkat pertamanya.",
            saran="Berikan terakhir=tanggal gaji berkala terakhir.",
        )
    return p.tmt_cpns, PERTAMA.get(p.pangkat[0].golongan, (PASAL_11, SETIAP))


def _jatuh_tempo(p: Pegawai, mulai: date, langkah: Masa) -> date:
    """The day on which so much service has passed, leave not counted."""
    tiba = tambah(mulai, langkah)
    for c in p.cltn or ():
        if mulai <= c.mulai < tiba:
            tiba = tambah(tiba, selisih(c.mulai, c.sampai)) if c.sampai is not None else AKHIR
    return tiba


def _tunda(p: Pegawai, semula: date) -> Iterator[tuple[date, Dasar]]:
    """Until when the sanctions that run on the day delay the step, and by which provision."""
    for h in p.hukuman or ():
        if h.dibatalkan is None and h.jenis is not None and h.jenis in PENUNDAAN:
            dasar, lama = PENUNDAAN[h.jenis]
            if h.mulai <= semula < (h.sampai or tambah(h.mulai, lama)):
                yield tambah(semula, lama), dasar
