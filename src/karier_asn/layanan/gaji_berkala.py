"""Gaji berkala: masa kerja golongan (MKG) as an account, and when the next steps of pay (KGB) fall due."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Any, Final

from attrs import frozen

from karier_asn.domain import masa_kerja_golongan as mkg
from karier_asn.domain.akhir_karier import AkhirKarier, IsiAkhirKarier
from karier_asn.domain.buku import Buku
from karier_asn.domain.fakta.diri import TAK_PERNAH_PNS
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tempo import Pangkal, mungkin_di_mana_pun, pangkal, tempo
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.data import kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.hasil import Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.merit.gaji_berkala import BACAAN_PMK, TATA_GAJI_BERKALA, menurut_tabel
from karier_asn.rules.merit.masa_kerja import MKG
from karier_asn.rules.pensiun import akhir_karier

__all__ = ["JadwalGajiBerkala", "JatuhTempo", "account", "deduct", "measure", "schedule"]

SKEMA: Final = "urn:karier-asn:gaji-berkala:1"
SKEMA_JADWAL: Final = "urn:karier-asn:jadwal-gaji-berkala:1"

BANYAK: Final = 20
"""So many steps a schedule tells at once unless asked for more: a career of forty years."""

# --- masa kerja golongan -----------------------------------------------------------------------------------


@tanya
def account(p: Pegawai, sampai: date) -> Buku:
    """The account of MKG, in months, up to a day; unknown where no rank is on record.

    What is not known (leave, standing, recognition of earlier service, what the first decree states) is a bound; a
    decree that states MKG makes it exact again, but for earlier service that may have been recognised after it.

    >>> from karier_asn.domain.kelengkapan import complete
    >>> from karier_asn.domain.pegawai import KenaikanPangkat
    >>> pertama = KenaikanPangkat(Golongan.II_C, date(2015, 3, 1), masa_kerja=MasaKerja(3))
    >>> p = Pegawai(tmt_cpns=pertama.tmt, pangkat=(pertama, KenaikanPangkat(Golongan.III_A, date(2023, 4, 1))))
    >>> p = complete(p, "cltn", "kedudukan_hukum", "peninjauan_masa_kerja")
    >>> print(account(p, date(2025, 6, 30)).report(desimal=0))
    masa kerja golongan, dalam bulan
      2015-03-01  menurut keputusan pangkat II/c                                                    = 36          36
      2023-04-01  masa kerja sejak 2015-03-01                                                         97         133
      2023-04-01  potongan kenaikan pangkat II/c ke III/a                                            -60          73
                  PP 7/1977 lampiran gaji (sumber sekunder)
      2025-06-30  masa kerja sejak 2023-04-01                                                         26          99
    """
    return mkg.buku_masa_kerja(p, sampai, MKG)


@tanya
def measure(p: Pegawai, pada: date) -> MasaKerja | Antara[MasaKerja] | None:
    """MKG on a day; bounds of it where not all is known; ``None`` where nothing is.

    >>> from karier_asn.domain.kelengkapan import complete
    >>> from karier_asn.domain.pegawai import KenaikanPangkat
    >>> pertama = KenaikanPangkat(Golongan.III_A, date(2020, 3, 1), masa_kerja=MasaKerja(0))
    >>> p = Pegawai(tmt_cpns=date(2020, 3, 1), pangkat=(pertama,))
    >>> measure(complete(p, "cltn", "kedudukan_hukum", "peninjauan_masa_kerja"), date(2026, 5, 31))
    MasaKerja(tahun=6, bulan=2)
    >>> measure(complete(p, "peninjauan_masa_kerja"), date(2026, 5, 31))  # leave is not known
    Antara(bawah=MasaKerja(tahun=0, bulan=0), atas=MasaKerja(tahun=6, bulan=2))
    """
    return mkg.masa_kerja_golongan(p, pada, MKG)


@tanya
def deduct(masa_kerja: MasaKerja, dari: Golongan, ke: Golongan) -> MasaKerja:
    """What a promotion leaves of MKG, or a sanction that lowers the rank makes of it; never below nought.

    >>> deduct(MasaKerja(10, 2), Golongan.I_D, Golongan.II_A)
    MasaKerja(tahun=4, bulan=2)
    >>> deduct(MasaKerja(12), Golongan.I_D, Golongan.III_A)  # two golongan at once, by a diploma: both are lost
    MasaKerja(tahun=1, bulan=0)
    >>> deduct(MasaKerja(4), Golongan.III_A, Golongan.II_D)  # the years that the promotion took come back
    MasaKerja(tahun=9, bulan=0)
    """
    return mkg.sesudah_naik(masa_kerja, dari, ke, MKG)


# --- due dates ---------------------------------------------------------------------------------------------


@frozen
class IsiJatuhTempo(Dokumen):
    """A step of pay that falls due.

    Attributes:
        semula: the day by the cycle; where not all is known, the earliest.
        tmt: the day on which it takes effect; where not all is known, the earliest.
        paling_lambat: the last day on which it may take effect; null = not bounded.
        pasti: whether it takes effect on that day for sure.
        dasar: the provision on the cycle.
        penunda: the provision by which it is delayed, or may be; null = it is not delayed.
        catatan: what is not known.
    """

    semula: date
    tmt: date
    paling_lambat: date | None
    pasti: bool
    dasar: Kutipan
    penunda: Kutipan | None
    catatan: tuple[str, ...]


@frozen(order=False)
class JatuhTempo:
    """A step of pay that falls due.

    Attributes:
        semula: the day by the cycle; where not all is known, the earliest.
        tmt: the day on which it takes effect, later than ``semula`` where it is delayed; where not all is known, the
            earliest.
        paling_lambat: the last day on which it may take effect; ``None`` = not bounded.
        dasar: the provision on the cycle.
        penunda: the provision on the sanction that delays it, or may; ``None`` = it is not delayed.
        catatan: what is not known.
    """

    semula: date
    tmt: date
    paling_lambat: date | None
    dasar: Dasar
    penunda: Dasar | None = None
    catatan: tuple[str, ...] = ()

    @property
    def pasti(self) -> bool:
        """Whether it takes effect on that day for sure, as far as length of service and sanctions decide."""
        return self.tmt == self.paling_lambat

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The step in one line: when, by which provision, and what delays it; or since when, and what is not known."""
        return f"{self._kapan(bahasa)}  {bahasa('kenaikan gaji berkala PNS')} ({self.dasar}){self._sebab(bahasa)}"

    def _kapan(self, bahasa: Bahasa) -> str:
        if self.pasti:
            return self.tmt.isoformat()
        akhir = self.paling_lambat
        return f"{self.tmt.isoformat()} {bahasa('atau sesudahnya') if akhir is None else f'– {akhir.isoformat()}'}"

    def _sebab(self, bahasa: Bahasa) -> str:
        if self.pasti and self.penunda:
            return f"; {bahasa('ditunda dari')} {self.semula.isoformat()} ({self.penunda})"
        return "".join(f"; {bahasa(c)}" for c in self.catatan)

    def isi(self, rujukan: str = "") -> IsiJatuhTempo:
        """The step as data, for a document of which it is a part."""
        dasar, penunda = kutipan(self.dasar), None if self.penunda is None else kutipan(self.penunda)
        hari = (self.semula, self.tmt, self.paling_lambat, self.pasti)
        return IsiJatuhTempo(SKEMA, VERSI, rujukan, *hari, dasar, penunda, self.catatan)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The step as a versioned document of plain data."""
        return polos(self.isi(rujukan))


@frozen
class IsiJadwal(Dokumen):
    """The steps of pay still to come.

    Attributes:
        langkah: the steps, one after another.
        berlanjut: whether more of them come.
        akhir: the end of the career, with which the steps end; null = it is not known when it ends.
    """

    langkah: tuple[IsiJatuhTempo, ...]
    berlanjut: bool
    akhir: IsiAkhirKarier | None


@frozen(order=False)
class JadwalGajiBerkala:
    """The steps of pay of a PNS still to come, which it lists one after another, each worked out when asked for.

    Attributes:
        pegawai: the employee.
        mulai: the day from which the first is counted: that of the last step received, or TMT CPNS.
        pertama: whether none was received yet.
        akhir: the end of the career, with which the steps end; ``None`` = it is not known when it ends.
        bacaan: the readings by which it is drawn up.
    """

    pegawai: Pegawai
    mulai: date
    pertama: bool
    akhir: AkhirKarier | None
    bacaan: Bacaan = BACAAN_BAKU

    def __iter__(self) -> Iterator[JatuhTempo]:
        kini, tabel = self._pangkal(self.mulai, pertama=self.pertama), self.pertama
        while kini is not None and (jatuh := tempo(self.pegawai, kini, TATA_GAJI_BERKALA)) is not None:
            semula, tmt = jatuh.semula, jatuh.tmt
            if self.akhir is not None and tmt.bawah >= self.akhir.hari:
                return
            dasar = MKG.gaji if tabel else TATA_GAJI_BERKALA.setiap[0]
            yield JatuhTempo(semula.bawah, tmt.bawah, tmt.atas, dasar, jatuh.penunda, jatuh.catatan)
            kini, tabel = self._sesudah(semula, tempat=kini.tempat), False

    def _sesudah(self, semula: Antara[date], *, tempat: bool) -> Pangkal | None:
        """From when the step after one that fell due then is counted."""
        if semula.bawah == semula.atas:
            return self._pangkal(semula.bawah, pertama=False)
        if menurut_tabel(self.bacaan):
            return mungkin_di_mana_pun(semula.bawah, TATA_GAJI_BERKALA)
        return Pangkal(semula, semula.bawah, tempat=tempat)

    def _pangkal(self, terakhir: date, *, pertama: bool) -> Pangkal | None:
        """From when the step after that one is counted."""
        g, tabel = GajiBerkala(terakhir, pertama=pertama), menurut_tabel(self.bacaan)
        return pangkal(self.pegawai, g, TATA_GAJI_BERKALA, menurut_tabel=tabel)

    def report(self, bahasa: Bahasa = INDONESIA, *, banyak: int = BANYAK) -> str:
        """The steps, one a line, and in the last line the end of the career if it is known.

        Args:
            bahasa: the language.
            banyak: so many steps at most.
        """
        langkah, berlanjut = self._sebanyak(banyak)
        baris = [x.report(bahasa) for x in langkah] or [bahasa("tidak ada kenaikan gaji berkala lagi")]
        if berlanjut:
            baris.append(bahasa("dan seterusnya"))
        if self.akhir is not None:
            baris.append(self.akhir.report(bahasa))
        return "\n".join(baris)

    def document(self, rujukan: str = "", *, banyak: int = BANYAK) -> dict[str, Any]:
        """The steps and the end as a versioned document of plain data.

        Args:
            rujukan: the caller's own reference.
            banyak: so many steps at most.
        """
        langkah, berlanjut = self._sebanyak(banyak)
        akhir = None if self.akhir is None else self.akhir.isi(rujukan)
        isi = tuple(x.isi(rujukan) for x in langkah)
        return polos(IsiJadwal(SKEMA_JADWAL, VERSI, rujukan, isi, berlanjut, akhir))

    def _sebanyak(self, n: int) -> tuple[list[JatuhTempo], bool]:
        """So many steps, and whether there are more."""
        langkah = list(islice(self, n + 1))
        return langkah[:n], len(langkah) > n


@tanya
def schedule(
    p: Pegawai, terakhir: date | None = None, *, bacaan: Mapping[str, str] | Bacaan | None = None
) -> JadwalGajiBerkala:
    """The steps of pay of a PNS still to come, one after another, until his career ends.

    Each falls due when the rule `KGB` says that enough time has passed; the appraisal, which the rule asks beside
    that, is not asked here. The first is as far away as the masa kerja golongan of the appointment is from the
    next row of the pay table. A promotion does not start the cycle anew; leave outside state responsibility and
    time as a state official do not count; a delay of the step as a sanction, by an objection that is pending, or
    while he is suspended or on leave, moves that step, and the next returns to the cycle. Where leave, standing,
    sanctions or earlier service are not known, a step is told by the first and the last day on which it may come.

    Args:
        p: the employee.
        terakhir: first day of the last step received, by the cycle; without one, the first after CPNS is sought.
        bacaan: the reading of what service recognised since the last step does (``pmk-gaji-berkala``).

    Raises:
        GalatTanya: he is certainly no PNS; neither the last step nor CPNS and the first rank are known; there is no
            such reading.

    >>> from karier_asn.domain.jabatan import Jabatan, Jenjang
    >>> from karier_asn.domain.kelengkapan import SELA, complete
    >>> from karier_asn.domain.pegawai import JenisPegawai, Penugasan
    >>> analis = Penugasan(Jabatan("Analis", Jenjang.PELAKSANA), date(2005, 3, 1))
    >>> p = Pegawai(jenis=JenisPegawai.PNS, tanggal_lahir=date(1971, 5, 20), jabatan=[analis])
    >>> print(schedule(complete(p, *SELA, "hukuman"), date(2024, 3, 1)).report())
    2026-03-01  kenaikan gaji berkala PNS (PP 7/1977 Pasal 11)
    2028-03-01  kenaikan gaji berkala PNS (PP 7/1977 Pasal 11)
    karier berakhir pada 2029-06-01: mencapai batas usia pensiun (UU 20/2023 Pasal 55 huruf b angka 2)
    >>> next(iter(schedule(Pegawai(), date(2024, 3, 1)))).pasti
    False
    """
    p = known(p)
    if p.jenis in TAK_PERNAH_PNS:
        pesan = "Jadwal ini jadwal PNS; gaji PPPK naik menurut perjanjian kerjanya (PermenPANRB 7/2023)."
        raise GalatTanya("gaji-berkala", pesan, saran="Bagi PPPK, tanyakan aturan KGB_PPPK.")
    dibaca = Bacaan.dari(bacaan, BACAAN_PMK)
    return JadwalGajiBerkala(p, _mulai(p, terakhir), terakhir is None, akhir_karier(p), dibaca)


def _mulai(p: Pegawai, terakhir: date | None) -> date:
    """The day of the last step, or TMT CPNS."""
    if terakhir is not None:
        return terakhir
    if p.tmt_cpns is None or not p.pangkat:
        raise GalatTanya(
            "gaji-berkala",
            "TMT gaji berkala terakhir tidak diketahui, begitu pula TMT CPNS atau pangkat pertamanya.",
            saran="Berikan terakhir=tanggal gaji berkala terakhir.",
        )
    return p.tmt_cpns
