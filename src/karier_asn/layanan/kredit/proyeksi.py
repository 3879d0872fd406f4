"""Projection: when, with which predicates, the next rank and level come within reach.

Assumed predicates are put where the record has none; then the rules themselves are asked. Nothing is computed a second
time, so the day found is the day on which `evaluate` turns to MS.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import evolve, frozen

from karier_asn.domain.akhir_karier import AkhirKarier, IsiAkhirKarier
from karier_asn.domain.buku import Buku, Rekening
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine import data
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.hasil import Hasil
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.masa import tahun, tambah
from karier_asn.engine.prosa import lipat, summarize
from karier_asn.engine.tulis import polos
from karier_asn.engine.uraian import uraikan
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.kredit.akun import account
from karier_asn.layanan.kredit.asumsi import TAHUN_KE_DEPAN, AsumsiKinerja, IsiAsumsiKinerja
from karier_asn.layanan.pangkat import first_period
from karier_asn.rules.pensiun import akhir_karier

SKEMA_PROYEKSI: Final = "urn:karier-asn:proyeksi-kredit:1"
SKEMA_LAJU: Final = "urn:karier-asn:laju-kredit:1"


@frozen
class IsiProyeksiKredit(Dokumen):
    """When a rule of rank or level will be met, under what is assumed.

    Attributes:
        sejak: the day from which one looks ahead.
        hari: the first day on which it is met; null = not within the years looked at, not before the career ends, or
            not known.
        tmt: the day on which it would take effect; null = none.
        akhir: the end of the career; null = it is not known to end within the years looked at.
        asumsi: what is assumed.
        hasil: the verdict in full on the first day on which it is met, otherwise on the day from which one looks.
        buku: the account, with the years assumed.
    """

    sejak: date
    hari: date | None
    tmt: date | None
    akhir: IsiAkhirKarier | None
    asumsi: IsiAsumsiKinerja
    hasil: Hasil
    buku: Rekening


@frozen(order=False)
class ProyeksiKredit:
    """When a rule will be met, under what is assumed.

    Attributes:
        aturan: the rule.
        asumsi: what is assumed.
        sejak: the day from which one looks ahead.
        hari: the first day on which it is met; ``None`` = not within `TAHUN_KE_DEPAN` years, not before the career
            ends, or not known.
        tmt: the first day of a promotion period on which it is met; for a rule that waits for none, the day itself.
        akhir: the end of the career, by the post held; ``None`` = it is not known to end within those years.
        jejak: the verdict over time, with its reasons.
        buku: the account, with the years assumed.
    """

    aturan: Kondisi
    asumsi: AsumsiKinerja
    sejak: date
    hari: date | None
    tmt: date | None
    akhir: AkhirKarier | None
    jejak: Jejak
    buku: Buku

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """When the rule will be met, with how much credit, and what is assumed; or what is lacking today."""
        kepala = f"{_judul(self.jejak, bahasa)}   {bahasa('sejak')} {self.sejak.isoformat()}"
        asumsi = f"{bahasa('asumsi')}: {self.asumsi.sebutan(self.hari or self.sejak, bahasa)}"
        return "\n".join((kepala, *(b for teks in (*self._kapan(bahasa), asumsi) for b in lipat(teks))))

    def _kapan(self, bahasa: Bahasa) -> Iterator[str]:
        if self.hari is None:
            yield bahasa("belum terpenuhi menurut asumsi ini")
            yield from self._berakhir(bahasa)
            yield summarize(self.jejak, self.sejak, bahasa)
            return
        kredit = bahasa("angka kredit hari itu {kredit}").format(kredit=bahasa.nilai(self.buku.saldo(self.hari)))
        yield f"{bahasa('terpenuhi mulai')} {self.hari.isoformat()}; {kredit}"
        if self.tmt != self.hari:
            tmt = self.tmt.isoformat() if self.tmt else bahasa("tidak ada periode yang memenuhi")
            yield f"{bahasa('TMT paling awal')}: {tmt}"
            yield from self._berakhir(bahasa) if self.tmt is None else ()

    def _berakhir(self, bahasa: Bahasa) -> Iterator[str]:
        if self.akhir is not None:
            yield self.akhir.report(bahasa, pada=self.sejak)

    def isi(self, rujukan: str = "") -> IsiProyeksiKredit:
        """The projection as data, for a document of which it is a part."""
        pada = self.hari or self.sejak
        return IsiProyeksiKredit(
            SKEMA_PROYEKSI,
            VERSI,
            rujukan,
            self.sejak,
            self.hari,
            self.tmt,
            None if self.akhir is None else self.akhir.isi(rujukan),
            self.asumsi.isi(pada),
            data.document(self.jejak, pada, rujukan=rujukan),
            self.buku.rekening(rujukan),
        )

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The projection as a versioned document of plain data."""
        return polos(self.isi(rujukan))


@tanya
def project(
    p: Pegawai,
    aturan: Kondisi,
    sejak: date,
    asumsi: AsumsiKinerja | None = None,
    *,
    berperiode: bool = False,
) -> ProyeksiKredit:
    """The earliest day, on or after ``sejak`` and before the career ends, on which a rule of rank or level will be met.

    Args:
        p: the employee.
        aturan: `KP_FUNGSIONAL`, `KENAIKAN_JENJANG`, or another rule that predicates decide.
        sejak: the day from which one looks ahead; predicates are assumed from its year on.
        asumsi: what is assumed; Baik each year, converted yearly, unless said.
        berperiode: whether it takes effect on a day of a promotion period only, as a rank does.

    Raises:
        BelumDiatur: the rule is not in force on day ``sejak``, and is not met later either.
    """
    return _terjawab(look_ahead(p, aturan, sejak, asumsi or AsumsiKinerja(), berperiode=berperiode))


def look_ahead(
    p: Pegawai, aturan: Kondisi, sejak: date, asumsi: AsumsiKinerja, *, berperiode: bool = False
) -> ProyeksiKredit:
    """`project`, whether or not the rule is in force on day ``sejak``."""
    nanti = asumsi.apply(p, sejak)
    jejak = asumsi.evaluate(aturan, nanti)
    akhir = akhir_karier(p)
    hari = _semasa_karier(jejak.paling_awal(sejak), akhir)
    tmt = _semasa_karier(first_period(jejak, sejak), akhir) if berperiode else hari
    buku = account(nanti, bacaan=asumsi.terbaca(aturan), pembuka=asumsi.pembuka)
    terlihat = akhir if akhir is not None and akhir.hari < tambah(sejak, tahun(TAHUN_KE_DEPAN)) else None
    return ProyeksiKredit(aturan, asumsi, sejak, hari, tmt, terlihat, jejak, buku)


def _semasa_karier(hari: date | None, akhir: AkhirKarier | None) -> date | None:
    """That day, if it comes before the career ends."""
    return None if hari is not None and akhir is not None and hari >= akhir.hari else hari


def _terjawab(proyeksi: ProyeksiKredit) -> ProyeksiKredit:
    if proyeksi.hari is None:
        proyeksi.jejak.pada(proyeksi.sejak)  # what is lacking on that day is part of the answer
    return proyeksi


@frozen
class IsiLaju(Dokumen):
    """What it takes to meet a rule of rank or level by a wished day.

    Attributes:
        sampai: the wished day.
        predikat: the lowest predicate which, kept every year, is enough; null = none is.
        sangat_baik: the fewest years that must be Sangat Baik while the others are Baik; null = no number is enough.
        proyeksi: the projection with that predicate; where none is enough, with the highest.
    """

    sampai: date
    predikat: Predikat | None
    sangat_baik: int | None
    proyeksi: IsiProyeksiKredit


@frozen(order=False)
class Laju:
    """What it takes to meet a rule by a wished day.

    Attributes:
        sampai: the wished day.
        proyeksi: what comes of the lowest predicate which, kept every year, is enough; where none is, of the highest.
        sangat_baik: the fewest years, the nearest first, that must be Sangat Baik while the others are Baik; ``None`` =
            not even Sangat Baik every year is enough.
    """

    sampai: date
    proyeksi: ProyeksiKredit
    sangat_baik: int | None

    @property
    def tetap(self) -> ProyeksiKredit | None:
        """The projection with the lowest predicate which, kept every year, is enough; ``None`` = none is."""
        return self.proyeksi if _sempat(self.proyeksi, self.sampai) else None

    @property
    def jejak(self) -> Jejak:
        """The verdict over time of that projection."""
        return self.proyeksi.jejak

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """Which predicate every year, or how many years of Sangat Baik, would be enough."""
        kepala = f"{_judul(self.jejak, bahasa)}   {bahasa('paling lambat')} {self.sampai.isoformat()}"
        return "\n".join((kepala, *(b for teks in self._syarat(bahasa) for b in lipat(teks))))

    def _syarat(self, bahasa: Bahasa) -> Iterator[str]:
        if self.tetap is None:
            yield bahasa("tidak tercapai, juga dengan predikat Sangat Baik setiap tahun")
            if (akhir := self.proyeksi.akhir) is not None and akhir.hari <= self.sampai:
                yield akhir.report(bahasa, pada=self.proyeksi.sejak)
        else:
            cukup = bahasa("cukup predikat {predikat} setiap tahun: terpenuhi mulai {hari}")
            yield cukup.format(predikat=bahasa.nilai(self.tetap.asumsi.predikat), hari=bahasa.nilai(self.tetap.hari))
        if self.sangat_baik:
            yield bahasa("atau Sangat Baik {lama} pertama, tahun lainnya Baik").format(
                lama=bahasa.masa(tahun(self.sangat_baik))
            )

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The same as a versioned document of plain data."""
        proyeksi = self.proyeksi.isi(rujukan)
        cukup = proyeksi.asumsi.predikat if self.tetap else None
        return polos(IsiLaju(SKEMA_LAJU, VERSI, rujukan, self.sampai, cukup, self.sangat_baik, proyeksi))


@tanya
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

    Raises:
        BelumDiatur: as `project`.
    """
    dasar = asumsi or AsumsiKinerja()

    def coba(predikat: Predikat | Mapping[int, Predikat]) -> ProyeksiKredit:
        return look_ahead(p, aturan, sejak, evolve(dasar, predikat=predikat), berperiode=berperiode)

    sempat = range(sejak.year, sampai.year + 1)
    jauh = range(sejak.year, sejak.year + TAHUN_KE_DEPAN)
    cukup = (proyeksi for predikat in Predikat if _sempat(proyeksi := coba(predikat), sampai))
    terbaik = _terjawab(next(cukup, None) or coba(Predikat.SANGAT_BAIK))
    for n in range(len(sempat) + 1):
        if _sempat(coba({t: Predikat.SANGAT_BAIK if t in sempat[:n] else Predikat.BAIK for t in jauh}), sampai):
            return Laju(sampai, terbaik, n)
    return Laju(sampai, terbaik, None)


def _sempat(proyeksi: ProyeksiKredit, sampai: date) -> bool:
    """Whether it would take effect in time."""
    return proyeksi.tmt is not None and proyeksi.tmt <= sampai


def _judul(j: Jejak, bahasa: Bahasa) -> str:
    return uraikan(j.simpul, b=bahasa)[0].kalimat + (f" ({j.dasar})" if j.dasar else "")
