"""Projection: when, with which predicates, the next rank and level come within reach.

Assumed predicates are put where the record has none; then the rules themselves are asked. Nothing is computed a second
time, so the day found is the day on which `evaluate` turns to MS.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import MAXYEAR, date
from enum import Enum
from typing import Any, Final

from attrs import evolve, frozen

from karier_asn.domain.buku import Buku, Entri
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.fakta.pangkat import golongan
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kredit import gabung, masa_jenjang
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai, Penilaian, Penugasan
from karier_asn.domain.rekam import PenilaianPeriodik
from karier_asn.domain.tingkat import Golongan, Predikat
from karier_asn.engine.ekspresi import Kondisi, Nilai
from karier_asn.engine.putusan import Jejak, evaluate
from karier_asn.layanan.pangkat import first_period
from karier_asn.rules.merit.kredit.fakta import asumsi_kredit, lowongan_berikutnya, uji_kompetensi_berikutnya
from karier_asn.rules.merit.kredit.jenjang import JF
from karier_asn.rules.merit.kredit.kenaikan import KENAIKAN_JENJANG, KP_FUNGSIONAL
from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT

TAHUN_KE_DEPAN: Final = 20
"""How many years ahead are looked at."""

ASUMSI_BAKU: Final[Mapping[Nilai[Any], object]] = {lowongan_berikutnya: True, uji_kompetensi_berikutnya: True}
"""What is taken for granted unless said: a vacancy on the next level, and its competence test passed."""


def account(p: Pegawai, *, bacaan: Mapping[str, str] | None = None, pembuka: Iterable[Entri] = ()) -> Buku:
    """The account of angka kredit since 2023; its sum is that of the level of JF held on each day.

    Args:
        p: the employee.
        bacaan: readings of what is left open (`karier_asn.rules.merit.kredit.bacaan.BACAAN`).
        pembuka: balances with which the account starts anew, in the place of what was computed up to that day: on the
            first day in a level, or later; then best on 1 January, because a conversion covers its whole period.

    Raises:
        GalatBentuk: such a balance stands on a day on which no level of JF is held, or counted.
        GalatTanya: a reading does not exist.
    """
    return gabung(masa_jenjang(p, TATA_KREDIT, bacaan=bacaan, pembuka=pembuka))


def assume(
    p: Pegawai, *, bacaan: Mapping[str, str] | None = None, pembuka: Iterable[Entri] = ()
) -> dict[Nilai[Any], object]:
    """Assumptions with which an account of one's own readings or balances reaches the rules; see `account`.

    >>> from karier_asn.engine.putusan import evaluate
    >>> asumsi = assume(Pegawai(), bacaan={"nilai-konversi": "dihitung-ulang"})
    >>> str(evaluate(KP_FUNGSIONAL, Pegawai(), asumsi=asumsi).pada(date(2026, 4, 1)))
    'BTL'
    """
    return asumsi_kredit(p, masa_jenjang(p, TATA_KREDIT, bacaan=bacaan, pembuka=pembuka))


class Irama(Enum):
    """How often performance is taken to be assessed and converted."""

    TAHUNAN = "tahunan"
    TRIWULANAN = "triwulanan"
    BULANAN = "bulanan"

    @property
    def bulan(self) -> int:
        """Months of one period."""
        return {Irama.TAHUNAN: 12, Irama.TRIWULANAN: 3, Irama.BULANAN: 1}[self]


@frozen(order=False)
class AsumsiKinerja:
    """What is assumed of the years to come.

    Attributes:
        predikat: the predicate of every year to come, or of each; a year that is not named stays unknown.
        irama: how often it is converted.
        fakta: facts taken for granted, as assumptions for `evaluate`.
        bacaan: readings of the rules, as for `evaluate`.
        bacaan_kredit: readings of the account, as for `account`.
        pembuka: opening balances of the account, as for `account`.
    """

    predikat: Predikat | Mapping[int, Predikat] = Predikat.BAIK
    irama: Irama = Irama.TAHUNAN
    fakta: Mapping[Nilai[Any], object] = ASUMSI_BAKU
    bacaan: Mapping[str, str] | None = None
    bacaan_kredit: Mapping[str, str] | None = None
    pembuka: tuple[Entri, ...] = ()

    def berlaku(self, p: Pegawai, sejak: date) -> Pegawai:
        """The employee as he would be: predicates assumed where the record has none, from the year of ``sejak`` on."""
        ada = {n.tahun for n in p.penilaian or () if n.predikat is not None}
        tahun = [t for t in range(sejak.year, min(sejak.year + TAHUN_KE_DEPAN, MAXYEAR)) if t not in ada]
        baru = {t: nilai for t in tahun if (nilai := self._predikat(t)) is not None}
        lama = [n for n in p.penilaian or () if n.tahun not in baru]
        periodik = [*(p.penilaian_periodik or ()), *self._periodik(p, sejak, baru)]
        return evolve(
            p,
            penilaian=(*lama, *(Penilaian(t, nilai) for t, nilai in baru.items())),
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

    def nilai(self, aturan: Kondisi, p: Pegawai) -> Jejak:
        """The verdict on an employee whose years to come are already assumed."""
        asumsi = dict(self.fakta)
        if self.bacaan_kredit or self.pembuka:
            masa = masa_jenjang(p, TATA_KREDIT, bacaan=self.bacaan_kredit, pembuka=self.pembuka)
            asumsi = {**asumsi_kredit(p, masa), **asumsi}
        return evaluate(aturan, p, asumsi=asumsi, bacaan=self.bacaan)


@frozen(order=False)
class ProyeksiKredit:
    """When a rule will be met, under what is assumed.

    Attributes:
        aturan: the rule.
        asumsi: what is assumed.
        hari: the first day on which it is met; ``None`` = not within `TAHUN_KE_DEPAN` years, or not known.
        tmt: the first day of a promotion period on which it is met; for a rule that waits for none, the day itself.
        jejak: the verdict over time, with its reasons.
        buku: the account, with the years assumed.
    """

    aturan: Kondisi
    asumsi: AsumsiKinerja
    hari: date | None
    tmt: date | None
    jejak: Jejak
    buku: Buku


def project(
    p: Pegawai,
    aturan: Kondisi,
    sejak: date,
    asumsi: AsumsiKinerja | None = None,
    *,
    berperiode: bool = False,
) -> ProyeksiKredit:
    """The earliest day, on or after ``sejak``, on which a rule of rank or level will be met.

    Args:
        p: the employee.
        aturan: `KP_FUNGSIONAL`, `KENAIKAN_JENJANG`, or another rule that predicates decide.
        sejak: the day from which one looks ahead; predicates are assumed from its year on.
        asumsi: what is assumed; Baik each year, converted yearly, unless said.
        berperiode: whether it takes effect on a day of a promotion period only, as a rank does.
    """
    asumsi = asumsi or AsumsiKinerja()
    nanti = asumsi.berlaku(p, sejak)
    jejak = asumsi.nilai(aturan, nanti)
    hari = jejak.paling_awal(sejak)
    tmt = first_period(jejak, sejak) if berperiode else hari
    masa = masa_jenjang(nanti, TATA_KREDIT, bacaan=asumsi.bacaan_kredit, pembuka=asumsi.pembuka)
    return ProyeksiKredit(aturan, asumsi, hari, tmt, jejak, gabung(masa))


@frozen(order=False)
class Laju:
    """What it takes to meet a rule by a wished day.

    Attributes:
        tetap: the lowest predicate which, kept every year, is enough; with its projection.
        sangat_baik: the fewest years, the nearest first, that must be Sangat Baik while the others are Baik; ``None`` =
            not even Sangat Baik every year is enough.
    """

    tetap: ProyeksiKredit | None
    sangat_baik: int | None


def pace(
    p: Pegawai,
    aturan: Kondisi,
    sejak: date,
    sampai: date,
    asumsi: AsumsiKinerja | None = None,
    *,
    berperiode: bool = False,
) -> Laju:
    """Which predicates would meet a rule on day ``sampai`` at the latest.

    Args:
        p: the employee.
        aturan: the rule.
        sejak: the day from which one looks ahead.
        sampai: the wished day.
        asumsi: what is assumed beside the predicates.
        berperiode: whether it takes effect on a day of a promotion period only; then that day must be in time.
    """
    dasar = asumsi or AsumsiKinerja()

    def coba(predikat: Predikat | Mapping[int, Predikat]) -> ProyeksiKredit | None:
        hasil = project(p, aturan, sejak, evolve(dasar, predikat=predikat), berperiode=berperiode)
        return hasil if hasil.tmt is not None and hasil.tmt <= sampai else None

    tetap = next((hasil for predikat in Predikat if (hasil := coba(predikat))), None)
    tahun = range(sejak.year, sampai.year + 1)
    jauh = range(sejak.year, sejak.year + TAHUN_KE_DEPAN)
    for n in range(len(tahun) + 1):
        if coba({t: Predikat.SANGAT_BAIK if t in tahun[:n] else Predikat.BAIK for t in jauh}):
            return Laju(tetap, n)
    return Laju(tetap, None)


class JenisLangkah(Enum):
    """What a step of a career in a JF is."""

    JENJANG = "kenaikan jenjang"
    PANGKAT = "kenaikan pangkat"


@frozen(order=False)
class LangkahKredit:
    """A step of a career in a JF, under what is assumed.

    Attributes:
        jenis: rise of level or of rank.
        tmt: the day on which it would take effect.
        ke: the level or the rank it leads to.
    """

    jenis: JenisLangkah
    tmt: date
    ke: str


def timeline(
    p: Pegawai,
    sejak: date,
    sampai: date,
    asumsi: AsumsiKinerja | None = None,
) -> tuple[LangkahKredit, ...]:
    """The steps of rank and level, one after another; where both fall due on one day, the level comes first.

    A level is taken on the day on which its conditions are met, a rank on the first day of a promotion period. Each
    step is taken as soon as it can be, and is put on the record before the next one is looked for.

    Args:
        p: the employee.
        sejak: the day from which one looks ahead.
        sampai: the last day looked at.
        asumsi: what is assumed.
    """
    return tuple(_langkah(p, sejak, sampai, asumsi or AsumsiKinerja()))


def _langkah(p: Pegawai, sejak: date, sampai: date, asumsi: AsumsiKinerja) -> Iterator[LangkahKredit]:
    hari = sejak
    while True:
        jenjang = project(p, KENAIKAN_JENJANG, hari, asumsi).tmt
        pangkat = project(p, KP_FUNGSIONAL, hari, asumsi, berperiode=True).tmt
        tmt = min((d for d in (jenjang, pangkat) if d is not None), default=None)
        if tmt is None or tmt > sampai:
            return
        nanti = asumsi.berlaku(p, hari)  # keeps what was assumed for the years that pass
        p, langkah = _naik_jenjang(nanti, tmt) if tmt == jenjang else _naik_pangkat(nanti, tmt)
        hari = tmt
        yield langkah


def _naik_jenjang(p: Pegawai, tmt: date) -> tuple[Pegawai, LangkahKredit]:
    lama = dijabat(p).pada(tmt)
    assert isinstance(lama, Jabatan)
    assert lama.jenjang is not None
    ke = JF[lama.jenjang].berikut
    assert ke is not None
    baru = Penugasan(evolve(lama, jenjang=ke, kelas=None, pangkat_terendah=None, pangkat_tertinggi=None), tmt)
    return evolve(p, jabatan=(*_tanpa(p.jabatan or (), tmt), baru)), LangkahKredit(JenisLangkah.JENJANG, tmt, ke.value)


def _naik_pangkat(p: Pegawai, tmt: date) -> tuple[Pegawai, LangkahKredit]:
    lama = golongan(p).pada(tmt)
    assert isinstance(lama, Golongan)
    assert lama.berikut is not None
    baru = KenaikanPangkat(lama.berikut, tmt)
    return evolve(p, pangkat=(*(p.pangkat or ()), baru)), LangkahKredit(JenisLangkah.PANGKAT, tmt, lama.berikut.value)


def _tanpa(baris: Iterable[Penugasan], tmt: date) -> Iterator[Penugasan]:
    """The posts on record that begin before a day."""
    return (b for b in baris if b.tmt < tmt)


def _awal_bulan(tahun: int, bulan: int) -> date:
    return date(tahun + bulan // 12, bulan % 12 + 1, 1)
