"""The proposal list of a period: for each employee the kind of promotion that comes out best, and what it lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import field, frozen

from karier_asn.domain.fakta import golongan
from karier_asn.domain.pangkat import JalurKenaikanPangkat, JalurLain
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import JenisKenaikanPangkat
from karier_asn.domain.tingkat import Golongan
from karier_asn.domain.tunggal import once_each
from karier_asn.engine import data
from karier_asn.engine.asumsi import TANPA_ASUMSI, Asumsi, PetaAsumsi
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.harian import Harian, Keadaan, prepare
from karier_asn.engine.hasil import Hasil, Kutipan, Status
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.prosa import TANDA, lipat, summarize
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.terbuka import Terbuka
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.pangkat.periode import is_period, next_period
from karier_asn.rules.merit.pangkat.jalur import JALUR_KENAIKAN_PANGKAT, JALUR_LAIN

SKEMA_USULAN: Final = "urn:karier-asn:usulan-kenaikan-pangkat:1"

AsumsiPegawai = Callable[[Pegawai], PetaAsumsi]
"""Gives, for one employee, facts that his record does not tell: a vacancy, the rank of his superior."""

BERPERIODE: Final = tuple(j for j in JALUR_KENAIKAN_PANGKAT.values() if j.berperiode)


@frozen
class KetentuanTerbuka:
    """A provision that is not met, the lowest of its kind.

    Attributes:
        dasar: the provision.
        status: TMS, or BTL where it is not known.
    """

    dasar: Kutipan
    status: Status


@frozen
class IsiJalurLain:
    """What holds for somebody for whom no kind of promotion is certainly meant.

    Attributes:
        dasar: the provision.
        sebutan: the route that is his, or why there is none, Indonesian.
    """

    dasar: Kutipan
    sebutan: str


@frozen
class IsiUsulan(Dokumen):
    """What a list says of one employee.

    Attributes:
        tmt: the day of the period.
        jenis: the kind of promotion looked at.
        dari: his rank; null = not known.
        ke: the rank he would rise to; null = not known, or none.
        status: the verdict.
        terbuka: the lowest cited provisions that are not met, none if MS, or if no kind can be meant for him.
        jalur_lain: what holds of him for whom no kind is certainly meant; null = a kind is, or nothing is known.
        hasil: the verdict in full.
    """

    tmt: date
    jenis: JenisKenaikanPangkat
    dari: Golongan | None
    ke: Golongan | None
    status: Status
    terbuka: tuple[KetentuanTerbuka, ...]
    jalur_lain: IsiJalurLain | None
    hasil: Hasil


@frozen(eq=False)
class Usulan:
    """What a list says of one employee.

    Attributes:
        pegawai: who.
        jalur: the kind of promotion looked at: the one that comes out best of those he is meant by.
        putusan: MS, BTL or TMS.
        dari: his rank.
        ke: the rank he would rise to.
        tmt: the day of the period.
        terbuka: the lowest cited provisions that are not met, none if MS, or if no kind can be meant for him.
        jalur_lain: what holds of him for whom no kind is certainly meant: the route that is his, or why there is none.
        asumsi, bacaan: the facts assumed and the readings by which it was judged.
    """

    pegawai: Pegawai
    jalur: JalurKenaikanPangkat
    putusan: Putusan
    dari: Golongan | None
    ke: Golongan | None
    tmt: date
    terbuka: tuple[Terbuka, ...]
    jalur_lain: JalurLain | None = None
    asumsi: Asumsi = field(default=TANPA_ASUMSI, repr=False)
    bacaan: Bacaan = field(default=BACAAN_BAKU, repr=False)

    @property
    def jenis(self) -> JenisKenaikanPangkat:
        """The kind of promotion looked at."""
        return self.jalur.jenis

    @property
    def jejak(self) -> Jejak:
        """The verdict on every day with its reasons; made when asked for."""
        return evaluate(self.jalur.aturan, self.pegawai, asumsi=self.asumsi, bacaan=self.bacaan)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The kind of promotion, the ranks and the day, and below it the verdict with what is lacking.

        Of somebody for whom no kind is certainly meant, the route that is his, or why there is none.
        """
        if self.jalur_lain is not None:
            lain = f"{bahasa(self.jalur_lain.sebutan)} ({self.jalur_lain.dasar})"
            kepala = f"{bahasa('usulan kenaikan pangkat')}   {bahasa('pada')} {self.tmt.isoformat()}"
            return "\n".join((kepala, *lipat(f"{TANDA[self.putusan]} {self.putusan}  {lain}")))
        naik = " → ".join(g.value if isinstance(g, Golongan) else "?" for g in (self.dari, self.ke))
        jejak = self.jejak
        kepala = f"{bahasa('usulan kenaikan pangkat')} {bahasa(self.jenis.value)} ({jejak.dasar}), {naik}"
        baris = lipat(summarize(jejak, self.tmt, bahasa))
        return "\n".join((f"{kepala}   {bahasa('pada')} {self.tmt.isoformat()}", *baris))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """What the list says as a versioned document of plain data."""
        return polos(
            IsiUsulan(
                SKEMA_USULAN,
                VERSI,
                rujukan,
                self.tmt,
                self.jenis,
                self.dari,
                self.ke,
                Status[self.putusan.name],
                tuple(KetentuanTerbuka(data.kutipan(t.dasar), Status[t.putusan.name]) for t in self.terbuka),
                _jalur_lain(self.jalur_lain),
                data.document(self.jejak, self.tmt, rujukan=rujukan),
            )
        )


def _jalur_lain(j: JalurLain | None) -> IsiJalurLain | None:
    return None if j is None else IsiJalurLain(data.kutipan(j.dasar), j.sebutan)


@tanya
def propose(
    pegawai: Iterable[Pegawai],
    periode: date,
    *,
    jalur: Iterable[JalurKenaikanPangkat] = BERPERIODE,
    asumsi: AsumsiPegawai | None = None,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> Iterator[Usulan]:
    """The proposal list of a period, one employee after another.

    Each employee is asked about the kinds of promotion that are meant for him; where none certainly is, about those
    that may be; where none can be, about all. Of these the one with the best verdict and the highest rank counts. Of
    him for whom none certainly is, it says which route is his, or that there is none, where that is known.

    Args:
        pegawai: the employees, of which one at a time is held.
        periode: the day of the period.
        jalur: the kinds of promotion to look at, in the order in which they are preferred.
        asumsi: facts that the record of an employee does not tell.
        bacaan: for a `Pilihan`, by its key, the name of the reading to decide by; otherwise its default.

    Raises:
        GalatBentuk: what was given is no employee, or somebody stands in the list twice; of a stream, when the list
            comes to him.
        GalatTanya: the day is not one of a period, no kind of promotion is given, a reading does not exist, or (when
            the list comes to him) a rule reads more than his record.
        BelumDiatur: no version of the rules is in force on that day.
    """
    dipakai = tuple(jalur)
    if not dipakai:
        raise GalatTanya(
            "jalur", "Tidak ada jenis kenaikan pangkat yang ditanyakan.", saran="Sebutkan paling sedikit satu."
        )
    if any(j.berperiode for j in dipakai) and not is_period(periode):
        raise GalatTanya(
            "periode",
            f"{periode.isoformat()} bukan hari periode kenaikan pangkat.",
            saran=f"Periode berikutnya {next_period(periode).isoformat()}.",
            data={"pada": periode},
        )
    dipilih = Bacaan.dari(bacaan, *(j.aturan.pilihan for j in dipakai), *(j.sasaran.pilihan for j in dipakai))
    lain = [(k, prepare(k.sasaran, periode, bacaan=dipilih)) for k in JALUR_LAIN]
    return _susun(once_each("pegawai", pegawai), [_JalurSiap(j, periode, dipilih) for j in dipakai], lain, asumsi)


class _JalurSiap:
    """One kind of promotion, ready for the day."""

    __slots__ = ("aturan", "jalur", "sasaran")

    def __init__(self, jalur: JalurKenaikanPangkat, periode: date, bacaan: Bacaan) -> None:
        self.jalur = jalur
        self.aturan: Harian = prepare(jalur.aturan, periode, bacaan=bacaan)
        self.sasaran: Harian = prepare(jalur.sasaran, periode, bacaan=bacaan)


def _susun(
    pegawai: Iterable[Pegawai],
    siap: list[_JalurSiap],
    jalur_lain: list[tuple[JalurLain, Harian]],
    asumsi: AsumsiPegawai | None,
) -> Iterator[Usulan]:
    tmt, bacaan = siap[0].aturan.pada, siap[0].aturan.bacaan
    for p in pegawai:
        diasumsikan = Asumsi.dari(asumsi(p)) if asumsi else TANPA_ASUMSI
        keadaan = Keadaan(tmt, p, asumsi=diasumsikan, bacaan=bacaan)
        dituju, pasti = _dituju(siap, keadaan)
        putusan, ke, terpilih = _terbaik(dituju or siap, keadaan)
        lain = None if pasti else next((k for k, s in jalur_lain if s.nilai(keadaan) is Putusan.MS), None)
        selesai = putusan is Putusan.MS or bool(lain and not dituju)
        terbuka = () if selesai else terpilih.aturan.terbuka(keadaan)
        dari = keadaan.baca(golongan)
        yield Usulan(p, terpilih.jalur, putusan, dari, ke, tmt, terbuka, lain, asumsi=diasumsikan, bacaan=bacaan)


def _dituju(siap: list[_JalurSiap], keadaan: Keadaan) -> tuple[list[_JalurSiap], bool]:
    """The kinds certainly meant for him; else those that may be, none where none can be; and which of the two."""
    sasaran = [(k, k.sasaran.nilai(keadaan)) for k in siap]
    pasti = [k for k, p in sasaran if p is Putusan.MS]
    return pasti or [k for k, p in sasaran if p is Putusan.BTL], bool(pasti)


def _terbaik(siap: list[_JalurSiap], keadaan: Keadaan) -> tuple[Putusan, Golongan | None, _JalurSiap]:
    """Verdict, rank and kind; the best verdict, then the highest rank, then the first."""
    hasil = [(k.aturan.nilai(keadaan), k.jalur.pangkat_baru(keadaan), k) for k in siap]
    if len(hasil) == 1:
        return hasil[0]
    tertinggi = max(p for p, _, _ in hasil)
    calon = [h for h in hasil if h[0] is tertinggi]
    puncak = max((ke for _, ke, _ in calon if ke is not None), default=None)
    return next(h for h in calon if h[1] is puncak)
