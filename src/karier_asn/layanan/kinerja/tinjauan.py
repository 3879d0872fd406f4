"""Tinjauan kinerja: one person over the years, period by period, with what it says he should develop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from attrs import field, frozen

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.indikator import IndikatorKinerja
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kesenjangan import gaps
from karier_asn.domain.kinerja import ArahTren, Aspek, Sorotan, Tren, kekuatan, kelemahan, tren
from karier_asn.domain.pegawai import Pegawai, Penilaian
from karier_asn.domain.rekam import PenilaianPeriodik
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.engine import data
from karier_asn.engine.angka import bulatkan
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.ekspresi import Syarat
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hasil import Hasil
from karier_asn.engine.jejak import Jejak, hari_tanya
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI, awal_tahun
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.kinerja.umpan_balik import RangkumanUmpanBalik
from karier_asn.rules.merit.asesmen import BACAAN_ASESMEN, masa_berlaku
from karier_asn.rules.merit.kinerja import (
    BIMBINGAN_KINERJA,
    CAPAIAN_TERTINGGI,
    KONSELING_KINERJA,
    PERBAIKAN_KINERJA,
    PERBAIKAN_KINERJA_JPT,
)
from karier_asn.rules.pelatihan.prioritas import PRIORITAS_PENGEMBANGAN, PRIORITAS_SUKSESI

SKEMA: Final = "urn:karier-asn:tinjauan-kinerja:1"

SARAN: Final = (
    PRIORITAS_SUKSESI,
    PRIORITAS_PENGEMBANGAN,
    BIMBINGAN_KINERJA,
    KONSELING_KINERJA,
    PERBAIKAN_KINERJA_JPT,
    PERBAIKAN_KINERJA,
)
"""What may follow an appraisal, in the order told."""

KEPALA = "tinjauan kinerja {dari} sampai {sampai}"
PERIODE = "{mulai} sampai {akhir}: {predikat}; hasil kerja {hasil}, perilaku kerja {perilaku}"
TANPA_PENILAIAN = "{mulai} sampai {akhir}: belum ada penilaian"
INDIKATOR = "{nama}: {realisasi} dari {target} {satuan}, {capaian} %, {tercapai}"
INDIKATOR_GELAP = "{nama}: realisasi belum diketahui, target {target} {satuan}"
TERCAPAI = "target tercapai"
TIDAK_TERCAPAI = "target tidak tercapai"
UMPAN_BALIK = "umpan balik: {isi}"
KEKUATAN = "kekuatan: {isi}"
KELEMAHAN = "kelemahan: {isi}"
TIDAK_TERCATAT = "penilaian belum diketahui"
TIDAK_ADA = "tidak ada"
TREN = "tren {aspek}: {arah}"
TREN_BELUM = "belum dapat dikatakan"
SARAN_KATA = "disarankan: {judul} ({dasar})"
SARAN_PERIKSA = "periksa dahulu: {judul} ({dasar})"
KESENJANGAN = "kembangkan {nama}: {capaian}, standar {standar}"
BELUM_DINILAI = "nilai dahulu kompetensi {nama}, standar {standar}"


@frozen
class IsiIndikator:
    """One indicator against its target.

    Attributes:
        nama: what is measured.
        mulai: first day of its period.
        sampai: first day after it.
        target: what was to be reached.
        realisasi: what was reached; null = not known.
        satuan: the unit.
        capaian: per cent of the target, at most what PP 30/2019 Pasal 29 ayat (6) allows; null = not known.
        tercapai: whether the target was reached; null = not known.
    """

    nama: str
    mulai: date
    sampai: date
    target: Decimal
    realisasi: Decimal | None
    satuan: str
    capaian: Besaran | None
    tercapai: bool | None


@frozen
class IsiPeriode:
    """One period.

    Attributes:
        mulai: first day.
        sampai: first day after it.
        predikat: the predicate; null = not known.
        hasil_kerja: rating of hasil kerja; null = not known.
        perilaku_kerja: rating of perilaku kerja; null = not known.
        umpan_balik: the feedback recorded with the appraisal; null = none.
        indikator: the indicators of the period.
    """

    mulai: date
    sampai: date
    predikat: Predikat | None
    hasil_kerja: Ekspektasi | None
    perilaku_kerja: Ekspektasi | None
    umpan_balik: str | None
    indikator: tuple[IsiIndikator, ...]


@frozen
class IsiSorotan:
    """A rating that stands out: its period, what was rated, and the feedback recorded with it."""

    mulai: date
    sampai: date
    aspek: Aspek
    umpan_balik: str | None


@frozen
class IsiTren:
    """Where the years lead: of which aspect, and the direction; null = it cannot be said."""

    aspek: Aspek
    arah: ArahTren | None


@frozen
class IsiKesenjangan:
    """A competence of the post held that is short, or not assessed.

    Attributes:
        nama: the competence.
        standar: the level the post asks for.
        capaian: the level reached; null = not known.
    """

    nama: str
    standar: int
    capaian: int | None


@frozen
class IsiTinjauan(Dokumen):
    """One person over the years, as data.

    Attributes:
        pada: the day asked.
        dari: the first calendar year.
        sampai: the last one.
        periode: period by period.
        kekuatan: ratings above expectation; null = no appraisals are known.
        kelemahan: ratings below expectation; null = no appraisals are known.
        tren: where the years lead; null = no yearly appraisals are known.
        kesenjangan: competences of the post held that are short or not assessed; null = its standard is not known.
        saran: what follows by the rules: those that are met, and those of which something is not known.
    """

    pada: date
    dari: int
    sampai: int
    periode: tuple[IsiPeriode, ...]
    kekuatan: tuple[IsiSorotan, ...] | None
    kelemahan: tuple[IsiSorotan, ...] | None
    tren: tuple[IsiTren, ...] | None
    kesenjangan: tuple[IsiKesenjangan, ...] | None
    saran: tuple[Hasil, ...]


@frozen
class PeriodeKinerja:
    """One period of a review.

    Attributes:
        mulai: first day.
        sampai: first day after it.
        penilaian: the appraisal; ``None`` = none is on record.
        indikator: the indicators of the period.
    """

    mulai: date
    sampai: date
    penilaian: Penilaian | PenilaianPeriodik | None = field(repr=False)
    indikator: tuple[IndikatorKinerja, ...]


@frozen
class SaranKinerja:
    """What may follow an appraisal.

    Attributes:
        aturan: the rule.
        jejak: its verdict, with the reasons.
        putusan: the verdict of the day: met, or with something not known.
    """

    aturan: Syarat
    jejak: Jejak = field(repr=False)
    putusan: Putusan


@frozen(eq=False)
class TinjauanKinerja:
    """One person over the years.

    Attributes:
        pada: the day asked.
        dari: the first calendar year.
        sampai: the last one.
        periode: period by period, by date; of two that begin alike the longer first.
        kekuatan: ratings above expectation; ``None`` = no appraisals are known.
        kelemahan: ratings below expectation; ``None`` = no appraisals are known.
        tren: where the years lead, by aspect; ``None`` = no yearly appraisals are known.
        kesenjangan: name, level asked for and level reached of each competence of the post held that is short or not
            assessed; ``None`` = its standard is not known.
        saran: what follows by the rules.
        umpan_balik: the feedback of several raters; ``None`` = none is given.
    """

    pada: date
    dari: int
    sampai: int
    periode: tuple[PeriodeKinerja, ...]
    kekuatan: tuple[Sorotan, ...] | None
    kelemahan: tuple[Sorotan, ...] | None
    tren: tuple[Tren, ...] | None
    kesenjangan: tuple[IsiKesenjangan, ...] | None
    saran: tuple[SaranKinerja, ...]
    umpan_balik: RangkumanUmpanBalik | None

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """Period by period, then what stands out, where the years lead, and what follows."""
        return "\n".join(_kalimat(self, bahasa))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The review as data; see `IsiTinjauan`. The feedback of several raters is a document of its own."""
        return polos(
            IsiTinjauan(
                SKEMA,
                VERSI,
                rujukan,
                self.pada,
                self.dari,
                self.sampai,
                tuple(map(_isi_periode, self.periode)),
                _isi_sorotan(self.kekuatan),
                _isi_sorotan(self.kelemahan),
                None if self.tren is None else tuple(IsiTren(t.aspek, t.arah) for t in self.tren),
                self.kesenjangan,
                tuple(data.document(s.jejak, self.pada, rujukan=rujukan) for s in self.saran),
            )
        )


@tanya
def review(
    p: Pegawai,
    dari: int,
    sampai: int,
    pada: date,
    *,
    indikator: Iterable[IndikatorKinerja] = (),
    umpan_balik: RangkumanUmpanBalik | None = None,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> TinjauanKinerja:
    """The performance of one person over calendar years, and what it says he should develop.

    What follows is what the rules say of the last completed year before ``pada``: priority for development or the
    succession group, guidance, counselling, the time to improve. Those met are advice; those of which something is not
    known are to be looked at first. Beside them stand the competences of the post held that are short.

    Args:
        p: the employee.
        dari: the first year.
        sampai: the last year, included.
        pada: the day asked.
        indikator: the indicators of his work, of periods within those years.
        umpan_balik: the feedback of several raters (`feedback`).
        bacaan: the readings of the rules, and how long an assessment counts.

    Raises:
        GalatBentuk: the years end before they begin, or an indicator is of another time.
    """
    p, pada, semua = known(p), hari_tanya(pada), tuple(indikator)
    if masalah := [*_masalah(dari, sampai, semua)]:
        raise GalatBentuk(masalah)
    pilihan = Bacaan.dari(bacaan, PRIORITAS_PENGEMBANGAN.pilihan, BACAAN_ASESMEN)
    semua_tren = [tren(p, a, dari, sampai) for a in Aspek]
    return TinjauanKinerja(
        pada,
        dari,
        sampai,
        tuple(_periode(p, dari, sampai, semua)),
        _dalam(kekuatan(p), dari, sampai),
        _dalam(kelemahan(p), dari, sampai),
        None if p.penilaian is None else tuple(t for t in semua_tren if t is not None),
        _kesenjangan(p, pada, pilihan),
        tuple(_saran(p, pada, pilihan)),
        umpan_balik,
    )


def _masalah(dari: int, sampai: int, indikator: Iterable[IndikatorKinerja]) -> Iterator[Masalah]:
    if sampai < dari:
        yield Masalah("sampai", "urutan-tahun", {"dari": dari, "sampai": sampai}, f"Paling awal {dari}.")
        return
    for i, x in enumerate(indikator):
        if x.mulai < awal_tahun(dari) or x.sampai > awal_tahun(sampai + 1):
            pesan = f"Masanya di luar {dari} sampai {sampai}; tinjau tahunnya atau keluarkan indikatornya."
            yield Masalah(f"indikator[{i}]", "di-luar-masa", {"mulai": x.mulai, "sampai": x.sampai}, pesan)


def _periode(p: Pegawai, dari: int, sampai: int, indikator: tuple[IndikatorKinerja, ...]) -> Iterator[PeriodeKinerja]:
    """Every period with an appraisal or an indicator; an indicator stands in the period of its own days."""
    masa: dict[tuple[date, date], Penilaian | PenilaianPeriodik | None] = {(x.mulai, x.sampai): None for x in indikator}
    masa |= {(awal_tahun(n.tahun), awal_tahun(n.tahun + 1)): n for n in p.penilaian or () if dari <= n.tahun <= sampai}
    for n in p.penilaian_periodik or ():
        if awal_tahun(dari) <= n.mulai and n.sampai <= awal_tahun(sampai + 1):
            masa[n.mulai, n.sampai] = masa.get((n.mulai, n.sampai)) or n
    for mulai, akhir in sorted(masa, key=lambda m: (m[0], -m[1].toordinal())):
        milik = tuple(x for x in indikator if (x.mulai, x.sampai) == (mulai, akhir))
        yield PeriodeKinerja(mulai, akhir, masa[mulai, akhir], milik)


def _dalam(sorotan: tuple[Sorotan, ...] | None, dari: int, sampai: int) -> tuple[Sorotan, ...] | None:
    """Those within the years."""
    awal, akhir = awal_tahun(dari), awal_tahun(sampai + 1)
    return None if sorotan is None else tuple(s for s in sorotan if awal <= s.mulai and s.sampai <= akhir)


def _kesenjangan(p: Pegawai, pada: date, bacaan: Bacaan) -> tuple[IsiKesenjangan, ...] | None:
    """The competences of the post held that are short or not assessed."""
    jabatan = dijabat(p).pada(pada)
    butir = gaps(p, jabatan, masa_berlaku(bacaan)).pada(pada) if isinstance(jabatan, Jabatan) else None
    if butir is None:
        return None
    return tuple(IsiKesenjangan(k.nama, k.standar.tingkat, k.capaian) for k in butir if not k.terpenuhi)


def _saran(p: Pegawai, pada: date, bacaan: Bacaan) -> Iterator[SaranKinerja]:
    """What follows by the rules that are in force: met, or with something not known."""
    for aturan in SARAN:
        jejak = evaluate(aturan, p, bacaan=bacaan)
        putusan = jejak.putusan.pada(pada)
        if putusan is not None and putusan is not Putusan.TMS:
            yield SaranKinerja(aturan, jejak, putusan)


# --- words -------------------------------------------------------------------------------------------------


def _kalimat(t: TinjauanKinerja, b: Bahasa) -> Iterator[str]:
    """The sentences of a review."""
    yield f"{b(KEPALA).format(dari=t.dari, sampai=t.sampai)}   {b('pada')} {t.pada.isoformat()}"
    for p in t.periode:
        yield from (f"  {k}" for k in _kalimat_periode(p, b))
    for kata, sorotan in ((KEKUATAN, t.kekuatan), (KELEMAHAN, t.kelemahan)):
        yield b(kata).format(isi=_sebut(sorotan, b))
    for arah in t.tren or ():
        yield b(TREN).format(aspek=b(arah.aspek.value), arah=b(arah.arah.value if arah.arah else TREN_BELUM))
    if t.umpan_balik is not None:
        yield t.umpan_balik.report(b)
    for s in t.saran:
        kata = SARAN_KATA if s.putusan is Putusan.MS else SARAN_PERIKSA
        yield b(kata).format(judul=b(s.aturan.judul or ""), dasar=s.aturan.dasar)
    for k in t.kesenjangan or ():
        kata = BELUM_DINILAI if k.capaian is None else KESENJANGAN
        yield b(kata).format(nama=b(k.nama), capaian=k.capaian, standar=k.standar)


def _kalimat_periode(p: PeriodeKinerja, b: Bahasa) -> Iterator[str]:
    masa, n = {"mulai": p.mulai.isoformat(), "akhir": (p.sampai - SEHARI).isoformat()}, p.penilaian
    if n is None:
        yield b(TANPA_PENILAIAN).format(**masa)
    else:
        nilai = {"predikat": n.predikat, "hasil": n.hasil_kerja, "perilaku": n.perilaku_kerja}
        yield b(PERIODE).format(**masa, **{k: b.nilai(v) for k, v in nilai.items()})
    for i in p.indikator:
        yield "  " + _kalimat_indikator(i, b)
    if n is not None and n.umpan_balik:
        yield "  " + b(UMPAN_BALIK).format(isi=n.umpan_balik)


def _kalimat_indikator(i: IndikatorKinerja, b: Bahasa) -> str:
    target, capaian = b.desimal(i.target), _capaian(i)
    if i.realisasi is None or capaian is None:
        return b(INDIKATOR_GELAP).format(nama=i.nama, target=target, satuan=i.satuan).rstrip()
    angka = {"realisasi": b.desimal(i.realisasi), "target": target, "satuan": i.satuan or "", "nama": i.nama}
    tercapai = b(TERCAPAI if i.tercapai else TIDAK_TERCAPAI)
    return b(INDIKATOR).format(**angka, capaian=b.desimal(bulatkan(capaian)), tercapai=tercapai).replace(" ,", ",")


def _capaian(i: IndikatorKinerja) -> Fraction | None:
    _, tertinggi = CAPAIAN_TERTINGGI
    return i.capaian(tertinggi)


def _sebut(sorotan: tuple[Sorotan, ...] | None, b: Bahasa) -> str:
    if not sorotan:
        return b(TIDAK_TERCATAT if sorotan is None else TIDAK_ADA)
    return "; ".join(f"{b(s.aspek.value)} ({s.mulai.isoformat()})" for s in sorotan)


# --- data --------------------------------------------------------------------------------------------------


def _isi_periode(p: PeriodeKinerja) -> IsiPeriode:
    n = p.penilaian
    nilai = (None, None, None, None) if n is None else (n.predikat, n.hasil_kerja, n.perilaku_kerja, n.umpan_balik)
    return IsiPeriode(p.mulai, p.sampai, *nilai, tuple(map(_isi_indikator, p.indikator)))


def _isi_indikator(i: IndikatorKinerja) -> IsiIndikator:
    capaian = _capaian(i)
    persen = None if capaian is None else besaran(capaian)
    return IsiIndikator(i.nama, i.mulai, i.sampai, i.target, i.realisasi, i.satuan, persen, i.tercapai)


def _isi_sorotan(sorotan: tuple[Sorotan, ...] | None) -> tuple[IsiSorotan, ...] | None:
    if sorotan is None:
        return None
    return tuple(IsiSorotan(s.mulai, s.sampai, s.aspek, s.umpan_balik) for s in sorotan)
