"""Projection: the promotions to come of one employee until his career ends, and the predicate that brings the next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import MINYEAR, date
from typing import Any, Final

from attrs import evolve, frozen

from karier_asn.domain.akhir_karier import AkhirKarier, IsiAkhirKarier
from karier_asn.domain.kinerja import dengan_predikat
from karier_asn.domain.pangkat import JalurKenaikanPangkat
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai
from karier_asn.domain.rekam import JenisKenaikanPangkat
from karier_asn.domain.tingkat import Golongan, Predikat
from karier_asn.engine import data
from karier_asn.engine.asumsi import Asumsi, PetaAsumsi
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.harian import Keadaan
from karier_asn.engine.hasil import Hasil
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.pangkat.periode import first_period
from karier_asn.rules.merit.pangkat.jalur import JALUR_KENAIKAN_PANGKAT
from karier_asn.rules.pensiun import akhir_karier

SKEMA_PROYEKSI: Final = "urn:karier-asn:proyeksi-pangkat:1"
SKEMA_DAFTAR: Final = "urn:karier-asn:daftar-proyeksi-pangkat:1"

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

    def isi(self, rujukan: str = "") -> IsiProyeksiPangkat:
        """The promotion as data, for a document of which it is a part."""
        hasil = data.document(self.jejak, self.tmt, rujukan=rujukan)
        return IsiProyeksiPangkat(SKEMA_PROYEKSI, VERSI, rujukan, self.tmt, self.jenis, self.dari, self.ke, hasil)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The promotion as a versioned document of plain data."""
        return polos(self.isi(rujukan))


@frozen
class IsiDaftarProyeksi(Dokumen):
    """The promotions to come between two days, and the end of the career where it falls within them.

    Attributes:
        sejak: the first day that comes into question.
        sampai: the last one.
        naik: the promotions, one after another.
        akhir: the end of the career; null = it is not known to end by the last day.
    """

    sejak: date
    sampai: date
    naik: tuple[IsiProyeksiPangkat, ...]
    akhir: IsiAkhirKarier | None


@frozen(eq=False)
class DaftarProyeksi:
    """The promotions to come between two days, which it lists one after another, and the end of the career.

    Attributes:
        sejak: the first day that comes into question.
        sampai: the last one.
        naik: the promotions.
        akhir: the end of the career, also one that has come by ``sejak``; ``None`` = it is not known to end by
            ``sampai``. No promotion comes after it.
    """

    sejak: date
    sampai: date
    naik: tuple[ProyeksiPangkat, ...]
    akhir: AkhirKarier | None

    def __iter__(self) -> Iterator[ProyeksiPangkat]:
        return iter(self.naik)

    def __len__(self) -> int:
        return len(self.naik)

    def __getitem__(self, n: int) -> ProyeksiPangkat:
        return self.naik[n]

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The promotions, one a line, and in the last line the end of the career if it comes by then."""
        baris = [naik.report(bahasa) for naik in self.naik] or [bahasa("tidak ada kenaikan pangkat dalam masa itu")]
        if self.akhir is not None:
            baris.append(self.akhir.report(bahasa, pada=self.sejak))
        return "\n".join(baris)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The promotions and the end as a versioned document of plain data."""
        naik = tuple(x.isi(rujukan) for x in self.naik)
        akhir = None if self.akhir is None else self.akhir.isi(rujukan)
        return polos(IsiDaftarProyeksi(SKEMA_DAFTAR, VERSI, rujukan, self.sejak, self.sampai, naik, akhir))


@tanya
def project(
    p: Pegawai,
    sejak: date,
    sampai: date,
    predikat: Predikat | Mapping[int, Predikat] = Predikat.BAIK,
    *,
    jalur: JalurKenaikanPangkat = REGULER,
    asumsi: PetaAsumsi | Asumsi | None = None,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> DaftarProyeksi:
    """The promotions to come between two days, one after another, and the end of the career if it comes by then.

    Args:
        p: the employee.
        sejak: the first day that comes into question.
        sampai: the last one.
        predikat: assumed for every year without an appraisal, from the year before ``sejak`` on; or by year. What is
            on record is never replaced.
        jalur: the kind of promotion.
        asumsi: facts that the record does not tell.
        bacaan: readings to decide by.

    Raises:
        GalatTanya: no rule has such a choice, or a choice no such reading.

    >>> from karier_asn.domain import complete
    >>> from karier_asn.domain.jabatan import Jabatan, Jenjang
    >>> from karier_asn.domain.pegawai import Ijazah, JenisPegawai, Penugasan
    >>> from karier_asn.domain.tingkat import Pendidikan
    >>> p = Pegawai(jenis=JenisPegawai.PNS, tmt_cpns=date(2020, 3, 1), tmt_pns=date(2021, 3, 1), hukuman=(),
    ...             tanggal_lahir=date(1979, 5, 17), pelatihan=(),
    ...             pangkat=(KenaikanPangkat(Golongan.III_A, date(2020, 3, 1)),),
    ...             jabatan=(Penugasan(Jabatan("Analis", Jenjang.PELAKSANA), date(2020, 3, 1)),),
    ...             pendidikan=(Ijazah(Pendidikan.S1, date(2018, 8, 1)),))
    >>> print(project(complete(p), date(2026, 1, 15), date(2045, 1, 1)).report())
    2027-01-01  III/a → III/b  Reguler (PP 99/2000 Pasal 3)
    2031-01-01  III/b → III/c  Reguler (PP 99/2000 Pasal 3)
    2035-01-01  III/c → III/d  Reguler (PP 99/2000 Pasal 3)
    karier berakhir pada 2037-06-01: mencapai batas usia pensiun (UU 20/2023 Pasal 55 huruf b angka 2)
    """
    p = known(p)
    cari = _Pencari.bagi(p, jalur, asumsi, bacaan)
    akhir = cari.akhir if cari.akhir is not None and cari.akhir.hari <= sampai else None
    return DaftarProyeksi(sejak, sampai, tuple(cari.naik(p, sejak, sampai, predikat)), akhir)


@frozen(eq=False)
class _Pencari:
    """What all promotions looked for have in common: the kind, what is supposed, how it is read, when he leaves."""

    jalur: JalurKenaikanPangkat
    asumsi: Asumsi
    bacaan: Bacaan
    akhir: AkhirKarier | None

    @staticmethod
    def bagi(
        p: Pegawai,
        jalur: JalurKenaikanPangkat,
        asumsi: PetaAsumsi | Asumsi | None,
        bacaan: Mapping[str, str] | Bacaan | None,
    ) -> _Pencari:
        return _Pencari(jalur, Asumsi.dari(asumsi), Bacaan.dari(bacaan, jalur.aturan.pilihan), akhir_karier(p))

    def naik(
        self, p: Pegawai, sejak: date, sampai: date, predikat: Predikat | Mapping[int, Predikat]
    ) -> Iterator[ProyeksiPangkat]:
        """The promotions, each looked for when it is asked for."""
        if isinstance(predikat, Predikat):
            predikat = dict.fromkeys(range(max(sejak.year - 1, MINYEAR), sampai.year), predikat)
        kini, mulai = dengan_predikat(p, predikat), sejak
        while True:
            jejak = evaluate(self.jalur.aturan, kini, asumsi=self.asumsi, bacaan=self.bacaan)
            tmt = first_period(jejak, mulai) if self.jalur.berperiode else jejak.paling_awal(mulai)
            if tmt is None or tmt > sampai or self.sesudah_karier(tmt):
                return
            dari = kini.pangkat[-1].golongan if kini.pangkat else None
            ke = self.jalur.pangkat_baru(Keadaan(tmt, kini, asumsi=self.asumsi, bacaan=self.bacaan))
            if dari is None or ke is None:  # the rank, or the diploma, was assumed or is not certain
                return
            yield ProyeksiPangkat(tmt, self.jalur.jenis, dari, ke, jejak, kini)
            kini, mulai = (
                evolve(kini, pangkat=(*(kini.pangkat or ()), KenaikanPangkat(ke, tmt, self.jalur.jenis.value))),
                tmt,
            )

    def sesudah_karier(self, tmt: date) -> bool:
        """Whether that is after the career; what waits for no period may come with its end, as at a death."""
        if self.akhir is None or tmt < self.akhir.hari:
            return False
        return self.jalur.berperiode or tmt > self.akhir.hari


@tanya
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
    p = known(p)
    cari = _Pencari.bagi(p, jalur, asumsi, bacaan)
    for predikat in Predikat:
        if any(True for _ in cari.naik(p, sejak, sampai, predikat)):
            return predikat
    return None
