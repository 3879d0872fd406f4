"""Evaluasi pelatihan: feedback and results of one training in four levels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, Final, Self

from attrs import field

from karier_asn.domain.katalog import Peningkatan
from karier_asn.domain.pegawai import Pegawai, with_known_record
from karier_asn.domain.sebutan import sebut
from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.angka import bulatkan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import frozen
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI

SKEMA: Final = "urn:karier-asn:evaluasi-pelatihan:1"

JUDUL = "{nama}: {peserta} peserta"
RERATA = "{tingkat}: {persen} persen skala, {jumlah} nilai"
KENAIKAN = "naik {kenaikan} poin"
BELUM_CUKUP = "kurang dari {paling_sedikit}: belum diandalkan"
SASARAN = "{nama} tingkat {tingkat}: dicapai {sampai} dari {dinilai} yang dinilai"
PERUBAHAN = "{naik} naik, {tetap} tetap, {turun} turun, {belum_diketahui} belum diketahui"
PREDIKAT = "predikat"
KOMENTAR = "komentar"

# --- answers -----------------------------------------------------------------------------------------------


class TingkatEvaluasi(Tingkat):
    """The four levels of evaluation, in the order in which they can be measured (agency guides, secondary sources)."""

    REAKSI = "reaksi"
    PEMBELAJARAN = "pembelajaran"
    PERILAKU = "perilaku"
    HASIL = "hasil"


class Penjawab(Enum):
    """Who answers."""

    PESERTA = "peserta"
    ATASAN = "atasan"
    REKAN = "rekan"
    PENYELENGGARA = "penyelenggara"


@frozen
class UmpanBalikPelatihan:
    """One answer: a figure on a scale, and what was said beside it.

    Attributes:
        tingkat: the level of evaluation it belongs to.
        penjawab: who answers.
        tanggal: day of the answer.
        nilai: the figure; ``None`` = none was given, only something said.
        terendah: lowest figure of the scale.
        tertinggi: highest figure of the scale.
        sebelum: whether it was given before the training, to be compared with what is given afterwards.
        komentar: what was said, kept word for word.
        peserta: whom it is about: any text that tells participants apart; needed to compare before and after.
        instrumen: name of the questionnaire or test.

    Raises:
        GalatBentuk: the scale has no length, or the figure is not on it.

    >>> UmpanBalikPelatihan(TingkatEvaluasi.REAKSI, Penjawab.PESERTA, date(2027, 3, 5), Decimal(4), 1, 5).persen
    Fraction(75, 1)
    """

    tingkat: TingkatEvaluasi
    penjawab: Penjawab
    tanggal: date
    nilai: Decimal | None
    terendah: int = 0
    tertinggi: int = 100
    sebelum: bool = False
    komentar: str = field(default="", repr=sebut)
    peserta: str = field(default="", repr=False)
    instrumen: str = field(default="", repr=sebut)

    def __attrs_post_init__(self) -> None:
        skala = f"{self.terendah} sampai {self.tertinggi}"
        if self.terendah >= self.tertinggi:
            pesan = f"Skala {skala} tidak mempunyai panjang; perbaiki batasnya."
            raise GalatBentuk([Masalah("tertinggi", "skala-terbalik", {"skala": skala}, pesan)])
        if self.nilai is not None and not self.terendah <= self.nilai <= self.tertinggi:
            pesan = f"Nilai {self.nilai} di luar skala {skala}; perbaiki nilai atau skalanya."
            raise GalatBentuk([Masalah("nilai", "di-luar-skala", {"nilai": self.nilai, "skala": skala}, pesan)])

    @property
    def persen(self) -> Fraction | None:
        """The figure as per cent of its scale, so that answers on different scales can be put together."""
        if self.nilai is None:
            return None
        return Fraction(100 * (Fraction(self.nilai) - self.terendah), self.tertinggi - self.terendah)


@frozen
class Rerata:
    """Answers of one kind put together.

    Attributes:
        jumlah: how many figures.
        persen: their mean, in per cent of the scale.
        kenaikan: mean gain, in points of per cent, of those measured before and after; ``None`` = nobody was.
    """

    jumlah: int
    persen: Fraction
    kenaikan: Fraction | None


# --- before and after --------------------------------------------------------------------------------------


@frozen
class PerubahanNilai:
    """What became of the participants: how many rose, stayed, fell, and of how many it is not known.

    >>> PerubahanNilai(naik=3, tetap=1, turun=0, belum_diketahui=2).bagian_naik
    Fraction(75, 1)
    """

    naik: int = 0
    tetap: int = 0
    turun: int = 0
    belum_diketahui: int = 0

    @property
    def diketahui(self) -> int:
        """How many are known before and after."""
        return self.naik + self.tetap + self.turun

    @property
    def bagian_naik(self) -> Fraction | None:
        """Of those known, the per cent who rose; ``None`` while nobody is known."""
        return Fraction(100 * self.naik, self.diketahui) if self.diketahui else None


@frozen
class PerubahanKompetensi:
    """One competence that the training offers to raise.

    Attributes:
        sasaran: what it offers.
        perubahan: what became of the participants.
        sampai: participants assessed afterwards who have the level offered.
        dinilai: participants assessed afterwards.
    """

    sasaran: Peningkatan
    perubahan: PerubahanNilai
    sampai: int
    dinilai: int

    @property
    def bagian_sampai(self) -> Fraction | None:
        """Of those assessed afterwards, the per cent who have the level offered; ``None`` while nobody is."""
        return Fraction(100 * self.sampai, self.dinilai) if self.dinilai else None


@frozen
class PesertaPelatihan:
    """One participant, as his record stands today.

    Attributes:
        pegawai: who it is.
        mulai: his first day.
        sampai: first day after it.
    """

    pegawai: Pegawai
    mulai: date
    sampai: date

    def as_known(self) -> Self:
        """As he is read: what his record says and what cannot be is not known."""
        return with_known_record(self)


# --- the evaluation ----------------------------------------------------------------------------------------


@frozen
class IsiRerata:
    """Answers of one kind put together.

    Attributes:
        tingkat: the level of evaluation.
        penjawab: who answered; null = everybody.
        jumlah: how many figures.
        persen: their mean, in per cent of the scale.
        kenaikan: mean gain of those measured before and after; null = nobody was.
    """

    tingkat: TingkatEvaluasi
    penjawab: Penjawab | None
    jumlah: int
    persen: Besaran
    kenaikan: Besaran | None


@frozen
class IsiPerubahanKompetensi:
    """One competence that the training offers to raise.

    Attributes:
        nama: the competence.
        tingkat: the level offered.
        perubahan: what became of the participants.
        sampai: participants assessed afterwards who have the level offered.
        dinilai: participants assessed afterwards.
    """

    nama: str
    tingkat: int
    perubahan: PerubahanNilai
    sampai: int
    dinilai: int


@frozen
class IsiEvaluasiPelatihan(Dokumen):
    """The evaluation of one training, as data; what was said word for word is left out.

    Attributes:
        rujukan: the caller's own reference to the training.
        nama: the training.
        peserta: number of participants.
        paling_sedikit: the number of figures below which a mean is not relied on.
        tingkat: the means of each level of evaluation, of everybody and by who answered.
        predikat: predicate of the last year before the training against the first whole year after it.
        kompetensi: each competence offered.
        efektivitas: of all competences offered and assessed afterwards, the per cent at the level offered; null = too
            few.
        komentar: how many answers say something.
    """

    nama: str
    peserta: int
    paling_sedikit: int
    tingkat: tuple[IsiRerata, ...]
    predikat: PerubahanNilai
    kompetensi: tuple[IsiPerubahanKompetensi, ...]
    efektivitas: Besaran | None
    komentar: int


@frozen(eq=False)
class EvaluasiPelatihan:
    """The evaluation of one training, of all its participants together; nobody can be told by it but by his words.

    Attributes:
        nama: the training.
        peserta: number of participants.
        tingkat: for each level of evaluation the answers; a level without figures is left out.
        penjawab: the same by who answered.
        predikat: predicate of the last year before the training against the first whole year after it.
        kompetensi: each competence offered, by the last assessment before and the latest after it.
        komentar: every answer with something said, by date.
        paling_sedikit: the number of figures below which a mean is not relied on.
    """

    nama: str
    peserta: int
    tingkat: Mapping[TingkatEvaluasi, Rerata]
    penjawab: Mapping[tuple[TingkatEvaluasi, Penjawab], Rerata]
    predikat: PerubahanNilai
    kompetensi: tuple[PerubahanKompetensi, ...]
    komentar: tuple[UmpanBalikPelatihan, ...]
    paling_sedikit: int = 1

    def nilai(self, tingkat: TingkatEvaluasi) -> Fraction | None:
        """The mean of a level in per cent; ``None`` if there are too few figures."""
        rerata = self.tingkat.get(tingkat)
        return None if rerata is None or rerata.jumlah < self.paling_sedikit else rerata.persen

    @property
    def efektivitas(self) -> Fraction | None:
        """Of all competences offered and assessed afterwards, the per cent at the level offered; ``None`` = too few."""
        dinilai = sum(k.dinilai for k in self.kompetensi)
        if not dinilai or dinilai < self.paling_sedikit:
            return None
        return Fraction(100 * sum(k.sampai for k in self.kompetensi), dinilai)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The means, the changes and what was said, one a line."""
        return "\n".join(_kalimat(self, bahasa))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The evaluation as data; see `IsiEvaluasiPelatihan`."""
        semua = [((t, None), r) for t, r in self.tingkat.items()]
        return polos(
            IsiEvaluasiPelatihan(
                SKEMA,
                VERSI,
                rujukan,
                self.nama,
                self.peserta,
                self.paling_sedikit,
                tuple(_isi_rerata(t, p, r) for (t, p), r in (*semua, *self.penjawab.items())),
                self.predikat,
                tuple(
                    IsiPerubahanKompetensi(k.sasaran.nama, k.sasaran.tingkat, k.perubahan, k.sampai, k.dinilai)
                    for k in self.kompetensi
                ),
                None if self.efektivitas is None else besaran(self.efektivitas),
                len(self.komentar),
            )
        )


def _isi_rerata(tingkat: TingkatEvaluasi, penjawab: Penjawab | None, r: Rerata) -> IsiRerata:
    kenaikan = None if r.kenaikan is None else besaran(r.kenaikan)
    return IsiRerata(tingkat, penjawab, r.jumlah, besaran(r.persen), kenaikan)


def _kalimat(e: EvaluasiPelatihan, b: Bahasa) -> Iterator[str]:
    """The sentences of an evaluation."""

    def perubahan(p: PerubahanNilai) -> str:
        return b(PERUBAHAN).format(naik=p.naik, tetap=p.tetap, turun=p.turun, belum_diketahui=p.belum_diketahui)

    yield b(JUDUL).format(nama=e.nama, peserta=e.peserta)
    for tingkat, r in e.tingkat.items():
        baris = [b(RERATA).format(tingkat=b.nilai(tingkat), persen=b.desimal(bulatkan(r.persen)), jumlah=r.jumlah)]
        if r.kenaikan is not None:
            baris.append(b(KENAIKAN).format(kenaikan=b.desimal(bulatkan(r.kenaikan))))
        if e.nilai(tingkat) is None:
            baris.append(b(BELUM_CUKUP).format(paling_sedikit=e.paling_sedikit))
        yield "; ".join(baris)
    for k in e.kompetensi:
        isian = {"nama": b(k.sasaran.nama), "tingkat": k.sasaran.tingkat, "sampai": k.sampai, "dinilai": k.dinilai}
        yield f"{b(SASARAN).format(**isian)}; {perubahan(k.perubahan)}"
    yield f"{b(PREDIKAT)}: {perubahan(e.predikat)}"
    if e.komentar:
        yield f"{b(KOMENTAR)}:"
        yield from (f"  {u.komentar}" for u in e.komentar)
