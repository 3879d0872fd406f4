"""What is supposed of the years to come: predicates, how often they are converted, and facts taken for granted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import MAXYEAR, date
from enum import Enum
from typing import Any, Final

from attrs import evolve

from karier_asn.domain.buku import Entri
from karier_asn.domain.kinerja import dengan_predikat
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import PenilaianPeriodik
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine import putusan
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import Bahasa
from karier_asn.engine.benda import frozen
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.ekspresi import Kondisi, Nilai
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.kalimat import hal
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.subjek import known
from karier_asn.layanan.kredit.akun import assume
from karier_asn.rules.merit.kredit.fakta import lowongan_berikutnya, uji_kompetensi_berikutnya
from karier_asn.rules.merit.kredit.kenaikan import KENAIKAN_JENJANG, KP_FUNGSIONAL

TAHUN_KE_DEPAN: Final = 20
"""How many years ahead are looked at."""

ASUMSI_BAKU: Final[Mapping[Nilai[Any], object]] = {lowongan_berikutnya: True, uji_kompetensi_berikutnya: True}
"""What is taken for granted unless said: a vacancy on the next level, and its competence test passed."""


class Irama(Enum):
    """How often performance is taken to be assessed and converted."""

    TAHUNAN = "tahunan"
    TRIWULANAN = "triwulanan"
    BULANAN = "bulanan"

    @property
    def bulan(self) -> int:
        """Months of one period."""
        return {Irama.TAHUNAN: 12, Irama.TRIWULANAN: 3, Irama.BULANAN: 1}[self]


@frozen
class IsiAsumsiKinerja:
    """What is assumed of the years to come.

    Attributes:
        predikat: the predicate of every year to come; null = said year by year.
        menurut_tahun: the predicate of each year; a year that is not named stays unknown.
        irama: how often it is converted.
        fakta: what is taken for granted, in words, with its value on the day of the verdict; null = not known.
        bacaan: readings of the rules and of the account, by their point.
    """

    predikat: Predikat | None
    menurut_tahun: Mapping[str, Predikat]
    irama: Irama
    fakta: Mapping[str, Besaran | None]
    bacaan: Mapping[str, str]


@frozen(order=False)
class AsumsiKinerja:
    """What is assumed of the years to come.

    Attributes:
        predikat: the predicate of every year to come, or of each; a year that is not named stays unknown.
        irama: how often it is converted.
        fakta: facts taken for granted, as assumptions for `evaluate`.
        bacaan: readings of the rules and of the account, as for `evaluate`.
        pembuka: opening balances of the account, as for `account`.
    """

    predikat: Predikat | Mapping[int, Predikat] = Predikat.BAIK
    irama: Irama = Irama.TAHUNAN
    fakta: Mapping[Nilai[Any], object] = ASUMSI_BAKU
    bacaan: Mapping[str, str] | Bacaan | None = None
    pembuka: tuple[Entri, ...] = ()

    def apply(self, p: Pegawai, sejak: date) -> Pegawai:
        """The employee as he would be: predicates assumed where the record has none, from the year of ``sejak`` on."""
        p = known(p)
        ada = {n.tahun for n in p.penilaian or () if n.predikat is not None}
        tahun = [t for t in range(sejak.year, min(sejak.year + TAHUN_KE_DEPAN, MAXYEAR)) if t not in ada]
        baru = {t: nilai for t in tahun if (nilai := self._predikat(t)) is not None}
        periodik = [*(p.penilaian_periodik or ()), *self._periodik(p, sejak, baru)]
        return evolve(
            dengan_predikat(p, baru),
            penilaian_periodik=periodik if p.penilaian_periodik is not None or periodik else None,
        )

    def _predikat(self, tahun: int) -> Predikat | None:
        return self.predikat if isinstance(self.predikat, Predikat) else self.predikat.get(tahun)

    def _periodik(self, p: Pegawai, sejak: date, baru: Mapping[int, Predikat]) -> Iterator[PenilaianPeriodik]:
        """The periodic appraisals that lie wholly ahead and touch none on record."""
        if self.irama is Irama.TAHUNAN:
            return
        ada = [(n.mulai, n.sampai) for n in p.penilaian_periodik or ()]
        for tahun, nilai in baru.items():
            for n in range(0, 12, self.irama.bulan):
                mulai, sampai = _awal_bulan(tahun, n), _awal_bulan(tahun, n + self.irama.bulan)
                if mulai >= sejak and not any(a < sampai and mulai < b for a, b in ada):
                    yield PenilaianPeriodik(mulai, sampai, nilai)

    def evaluate(self, aturan: Kondisi, p: Pegawai) -> Jejak:
        """The verdict on an employee whose years to come are already assumed."""
        asumsi, bacaan = dict(self.fakta), self.terbaca(aturan)
        if self.pembuka:
            asumsi = {**assume(p, bacaan=bacaan, pembuka=self.pembuka), **asumsi}
        return putusan.evaluate(aturan, p, asumsi=asumsi, bacaan=bacaan)

    def terbaca(self, aturan: Kondisi) -> Bacaan:
        """The readings, for that rule, for those of rank and level, and for the account.

        Raises:
            GalatTanya: one does not exist in any of them.
        """
        return Bacaan.dari(self.bacaan, aturan.pilihan, KENAIKAN_JENJANG.pilihan, KP_FUNGSIONAL.pilihan)

    def isi(self, pada: date) -> IsiAsumsiKinerja:
        """The same as data; of a fact that is assumed to change, its value on day ``pada``."""
        tetap = self.predikat if isinstance(self.predikat, Predikat) else None
        menurut_tahun = {} if isinstance(self.predikat, Predikat) else self.predikat
        fakta = {hal(f): _pada(v, pada) for f, v in self.fakta.items()}
        return IsiAsumsiKinerja(
            tetap,
            {str(t): v for t, v in menurut_tahun.items()},
            self.irama,
            {kata: None if v is None else besaran(v) for kata, v in fakta.items()},
            dict(self.bacaan.dipilih if isinstance(self.bacaan, Bacaan) else self.bacaan or {}),
        )

    def sebutan(self, pada: date, bahasa: Bahasa) -> str:
        """The same in words, readings and balances apart."""
        if isinstance(self.predikat, Predikat):
            predikat = bahasa.nilai(self.predikat)
        else:
            predikat = ", ".join(f"{t} {bahasa.nilai(v)}" for t, v in self.predikat.items())
        kinerja = f"{bahasa('predikat')} {predikat or bahasa('belum diketahui')}"
        fakta = (f"{hal(f, bahasa)}: {bahasa.nilai(_pada(v, pada))}" for f, v in self.fakta.items())
        return "; ".join((kinerja, f"{bahasa('dikonversi')} {bahasa(self.irama.value)}", *fakta))


def _pada(v: object, d: date) -> object:
    return v.pada(d) if isinstance(v, Riwayat) else v


def _awal_bulan(tahun: int, bulan: int) -> date:
    return date(tahun + bulan // 12, bulan % 12 + 1, 1)
