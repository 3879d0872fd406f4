"""Projection: the promotions to come of one employee, and the predicate that brings the next by a wished day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import evolve, frozen

from karier_asn.domain.kinerja import dengan_predikat
from karier_asn.domain.pangkat import JalurKenaikanPangkat, JenisKenaikanPangkat
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai
from karier_asn.domain.tingkat import Golongan, Predikat
from karier_asn.engine import data
from karier_asn.engine.asumsi import Asumsi, PetaAsumsi
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.harian import Keadaan
from karier_asn.engine.hasil import Hasil
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.pangkat.periode import first_period
from karier_asn.rules.merit.pangkat.jalur import JALUR_KENAIKAN_PANGKAT

SKEMA_PROYEKSI: Final = "urn:karier-asn:proyeksi-pangkat:1"

REGULER: Final = JALUR_KENAIKAN_PANGKAT[JenisKenaikanPangkat.REGULER]


@frozen
class IsiProyeksiPangkat(Dokumen):
    """A promotion to come.

    Attributes:
        tmt: the day of the period on which it would take effect.
        jenis: the kind of promotion.
        dari: the rank before it.
        ke: the rank after it.
        hasil: the verdict on that day in full, with the appraisals assumed.
    """

    tmt: date
    jenis: JenisKenaikanPangkat
    dari: Golongan
    ke: Golongan
    hasil: Hasil


@frozen(eq=False)
class ProyeksiPangkat:
    """A promotion to come.

    Attributes:
        tmt: the day of the period on which it would take effect.
        jenis: the kind of promotion.
        dari: the rank before it.
        ke: the rank after it.
        jejak: the verdict on which it rests.
        pegawai: the record with the assumed appraisals.
    """

    tmt: date
    jenis: JenisKenaikanPangkat
    dari: Golongan
    ke: Golongan
    jejak: Jejak
    pegawai: Pegawai

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The promotion in one line: when, from which rank to which, and by which provision."""
        jenis = f"{bahasa(self.jenis.value)} ({self.jejak.dasar})"
        return f"{self.tmt.isoformat()}  {self.dari.value} → {self.ke.value}  {jenis}"

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The promotion as a versioned document of plain data."""
        hasil = data.document(self.jejak, self.tmt, rujukan=rujukan)
        isi = IsiProyeksiPangkat(SKEMA_PROYEKSI, VERSI, rujukan, self.tmt, self.jenis, self.dari, self.ke, hasil)
        return polos(isi)


def project(
    p: Pegawai,
    sejak: date,
    sampai: date,
    predikat: Predikat | Mapping[int, Predikat] = Predikat.BAIK,
    *,
    jalur: JalurKenaikanPangkat = REGULER,
    asumsi: PetaAsumsi | Asumsi | None = None,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> Iterator[ProyeksiPangkat]:
    """The promotions to come between two days, one after another.

    Args:
        p: the employee.
        sejak: the first day that comes into question.
        sampai: the last one.
        predikat: assumed for every year without an appraisal, from the year before ``sejak`` on; or by year. What is
            on record is never replaced.
        jalur: the kind of promotion.
        asumsi: facts that the record does not tell.
        bacaan: readings to decide by.

    >>> from karier_asn.domain.jabatan import Jabatan, Jenjang
    >>> from karier_asn.domain.pegawai import Ijazah, JenisPegawai, Penugasan
    >>> from karier_asn.domain.tingkat import Pendidikan
    >>> p = Pegawai(jenis=JenisPegawai.PNS, tmt_cpns=date(2020, 3, 1), tmt_pns=date(2021, 3, 1), hukuman=(),
    ...             pangkat=(KenaikanPangkat(Golongan.III_A, date(2020, 3, 1)),), pelatihan=(),
    ...             jabatan=(Penugasan(Jabatan("Analis", Jenjang.PELAKSANA), date(2020, 3, 1)),),
    ...             pendidikan=(Ijazah(Pendidikan.S1, date(2018, 8, 1)),))
    >>> for naik in project(p, date(2026, 1, 15), date(2040, 1, 1)):
    ...     print(naik.report())
    2027-01-01  III/a → III/b  Reguler (PP 99/2000 Pasal 3)
    2031-01-01  III/b → III/c  Reguler (PP 99/2000 Pasal 3)
    2035-01-01  III/c → III/d  Reguler (PP 99/2000 Pasal 3)
    """
    if isinstance(predikat, Predikat):
        predikat = dict.fromkeys(range(sejak.year - 1, sampai.year), predikat)
    kini, mulai = dengan_predikat(p, predikat), sejak
    dipilih = Bacaan.dari(bacaan, jalur.aturan.pilihan)
    while True:
        jejak = evaluate(jalur.aturan, kini, asumsi=asumsi, bacaan=dipilih)
        tmt = first_period(jejak, mulai)
        if tmt is None or tmt > sampai:
            return
        dari = kini.pangkat[-1].golongan if kini.pangkat else None
        ke = jalur.pangkat_baru(Keadaan(tmt, kini, asumsi=asumsi, bacaan=dipilih))
        if dari is None or ke is None:  # the rank, or the diploma, was assumed or is not certain
            return
        yield ProyeksiPangkat(tmt, jalur.jenis, dari, ke, jejak, kini)
        kini, mulai = evolve(kini, pangkat=(*(kini.pangkat or ()), KenaikanPangkat(ke, tmt))), tmt


def pace(
    p: Pegawai,
    sejak: date,
    sampai: date,
    *,
    jalur: JalurKenaikanPangkat = REGULER,
    asumsi: PetaAsumsi | Asumsi | None = None,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> Predikat | None:
    """The lowest predicate that, kept from now on, lets the next promotion come by a wished day.

    Args:
        p: the employee.
        sejak: the first day that comes into question.
        sampai: the wished day.
        jalur: the kind of promotion.
        asumsi: facts that the record does not tell.
        bacaan: readings to decide by.

    Returns:
        The predicate; ``None`` if even the highest does not suffice.
    """
    for predikat in Predikat:
        if any(True for _ in project(p, sejak, sampai, predikat, jalur=jalur, asumsi=asumsi, bacaan=bacaan)):
            return predikat
    return None
