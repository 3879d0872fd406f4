"""Evaluasi pelatihan: whether a training worked, by four levels, by assessments and predicates before and after.

Evaluation is a duty (PP 11/2017 Pasal 203 ayat (5) huruf c and 221 to 224; PP 49/2018 Pasal 42 ayat (1)). How it is
done the law leaves open; agency guides use four levels: reaction, learning, behaviour and results. No national scale
and no national threshold was found: an answer names the scale it was given on, and what is good enough is a rule of the
agency, with its own citation (`kurikulum_memadai`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Final, TypeVar

from attrs import evolve, field, frozen

from karier_asn.domain.kesenjangan import capaian, kunci
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Predikat, Tingkat
from karier_asn.engine.ekspresi import Fakta, Syarat, fakta, syarat
from karier_asn.engine.galat import GalatBentuk, GalatTulis, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import AKHIR, Riwayat
from karier_asn.rules.pelatihan.katalog import Peningkatan

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
class UmpanBalik:
    """One answer: a figure on a scale, and what was said beside it.

    Attributes:
        tingkat: the level of evaluation it belongs to.
        penjawab: who answers.
        tanggal: day of the answer.
        nilai: the figure; ``None`` = only something said.
        terendah: lowest figure of the scale.
        tertinggi: highest figure of the scale.
        sebelum: whether it was given before the training, to be compared with what is given afterwards.
        komentar: what was said, kept word for word.
        peserta: whom it is about: any text that tells participants apart; needed to compare before and after.
        instrumen: name of the questionnaire or test.

    Raises:
        GalatBentuk: the scale has no length, or the figure is not on it.

    >>> UmpanBalik(TingkatEvaluasi.REAKSI, Penjawab.PESERTA, date(2027, 3, 5), Decimal(4), 1, 5).persen
    Fraction(75, 1)
    """

    tingkat: TingkatEvaluasi
    penjawab: Penjawab
    tanggal: date
    nilai: Decimal | None
    terendah: int = 0
    tertinggi: int = 100
    sebelum: bool = False
    komentar: str = ""
    peserta: str = field(default="", repr=False)
    instrumen: str = ""

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
class Perubahan:
    """What became of the participants: how many rose, stayed, fell, and of how many it is not known.

    >>> Perubahan(naik=3, tetap=1, turun=0, belum_diketahui=2).bagian_naik
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
    perubahan: Perubahan
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
    predikat: Perubahan
    kompetensi: tuple[PerubahanKompetensi, ...]
    komentar: tuple[UmpanBalik, ...]
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


def evaluate_training(
    nama: str,
    peserta: Iterable[PesertaPelatihan],
    umpan_balik: Iterable[UmpanBalik] = (),
    meningkatkan: Iterable[Peningkatan] = (),
    *,
    paling_sedikit: int = 1,
) -> EvaluasiPelatihan:
    """Put together what is known of a training.

    Args:
        nama: the training.
        peserta: who took part.
        umpan_balik: the answers of participants, superiors and others, in any order.
        meningkatkan: the competences it offers to raise.
        paling_sedikit: the number of figures below which a mean is not relied on; the agency's choice.
    """
    semua, jawaban = tuple(peserta), sorted(umpan_balik, key=lambda u: (u.tanggal, u.tingkat.value, u.komentar))
    return EvaluasiPelatihan(
        nama,
        len(semua),
        dict(_rerata(jawaban, lambda u: u.tingkat)),
        dict(_rerata(jawaban, lambda u: (u.tingkat, u.penjawab))),
        _perubahan(_predikat(p) for p in semua),
        tuple(_kompetensi(s, semua) for s in meningkatkan),
        tuple(u for u in jawaban if u.komentar),
        paling_sedikit,
    )


K = TypeVar("K")


def _rerata(jawaban: Iterable[UmpanBalik], kelompok: Callable[[UmpanBalik], K]) -> Iterator[tuple[K, Rerata]]:
    """The means of groups of answers, those given before the training apart."""
    isi: dict[K, list[UmpanBalik]] = {}
    for u in jawaban:
        if u.persen is not None:
            isi.setdefault(kelompok(u), []).append(u)
    for k, semua in isi.items():
        sesudah = [u.persen for u in semua if u.persen is not None and not u.sebelum]
        if sesudah:
            yield k, Rerata(len(sesudah), _mean(sesudah), _kenaikan(semua))


def _kenaikan(jawaban: Iterable[UmpanBalik]) -> Fraction | None:
    """The mean gain of those who were measured both before and after, each with the same instrument."""
    nilai: dict[tuple[str, str, Penjawab], tuple[list[Fraction], list[Fraction]]] = {}
    for u in jawaban:
        if u.peserta and u.persen is not None:
            nilai.setdefault((u.peserta, u.instrumen, u.penjawab), ([], []))[not u.sebelum].append(u.persen)
    naik = [_mean(sesudah) - _mean(sebelum) for sebelum, sesudah in nilai.values() if sebelum and sesudah]
    return _mean(naik) if naik else None


def _mean(nilai: Sequence[Fraction]) -> Fraction:
    return sum(nilai, Fraction(0)) / len(nilai)


T = TypeVar("T", int, Predikat)


def _perubahan(pasangan: Iterable[tuple[T | None, T | None]]) -> Perubahan:
    """Count what became of each."""
    jumlah = {"naik": 0, "tetap": 0, "turun": 0, "belum_diketahui": 0}
    for sebelum, sesudah in pasangan:
        if sebelum is None or sesudah is None:
            jumlah["belum_diketahui"] += 1
        else:
            jumlah["naik" if sebelum < sesudah else "turun" if sesudah < sebelum else "tetap"] += 1
    return Perubahan(**jumlah)


def _predikat(p: PesertaPelatihan) -> tuple[Predikat | None, Predikat | None]:
    """The predicate of the last year before the training, and that of the first whole year after it."""
    nilai = {n.tahun: n.predikat for n in p.pegawai.penilaian or ()}
    sesudah = p.sampai.year if p.sampai == date(p.sampai.year, 1, 1) else p.sampai.year + 1
    return nilai.get(p.mulai.year - 1), nilai.get(sesudah)


def _kompetensi(s: Peningkatan, peserta: Iterable[PesertaPelatihan]) -> PerubahanKompetensi:
    tingkat = [(_tingkat(p, s, sesudah=False), _tingkat(p, s, sesudah=True)) for p in peserta]
    akhir = [n for _, n in tingkat if n is not None]
    return PerubahanKompetensi(s, _perubahan(tingkat), sum(n >= s.tingkat for n in akhir), len(akhir))


def _tingkat(p: PesertaPelatihan, s: Peningkatan, *, sesudah: bool) -> int | None:
    """The level told by the latest assessment before, or after, the training; one made during it tells neither."""
    semua = p.pegawai.kompetensi or ()
    terpakai = [evolve(a, sampai=None) for a in semua if (a.sejak >= p.sampai if sesudah else a.sejak <= p.mulai)]
    if not terpakai:
        return None
    hasil = capaian(evolve(p.pegawai, kompetensi=terpakai)).pada(AKHIR)
    return None if hasil is None else hasil.get(kunci(s.nama))


# --- good enough? ------------------------------------------------------------------------------------------


def _nilai(e: EvaluasiPelatihan, tingkat: TingkatEvaluasi) -> Riwayat[Fraction]:
    return Riwayat.tetap(e.nilai(tingkat))


@fakta("rata-rata reaksi (persen skala)")
def nilai_reaksi(e: EvaluasiPelatihan) -> Riwayat[Fraction]:
    """Mean of the answers on level 1, in per cent of their scale; unknown with too few."""
    return _nilai(e, TingkatEvaluasi.REAKSI)


@fakta("rata-rata pembelajaran (persen skala)")
def nilai_pembelajaran(e: EvaluasiPelatihan) -> Riwayat[Fraction]:
    """Mean of the answers on level 2, in per cent of their scale; unknown with too few."""
    return _nilai(e, TingkatEvaluasi.PEMBELAJARAN)


@fakta("rata-rata perilaku (persen skala)")
def nilai_perilaku(e: EvaluasiPelatihan) -> Riwayat[Fraction]:
    """Mean of the answers on level 3, in per cent of their scale; unknown with too few."""
    return _nilai(e, TingkatEvaluasi.PERILAKU)


@fakta("rata-rata hasil (persen skala)")
def nilai_hasil(e: EvaluasiPelatihan) -> Riwayat[Fraction]:
    """Mean of the answers on level 4, in per cent of their scale; unknown with too few."""
    return _nilai(e, TingkatEvaluasi.HASIL)


@fakta("kompetensi yang mencapai tingkat yang ditawarkan (persen)")
def efektivitas(e: EvaluasiPelatihan) -> Riwayat[Fraction]:
    """Of all competences offered and assessed afterwards, the per cent at the level offered; unknown with too few."""
    return Riwayat.tetap(e.efektivitas)


NILAI: Final[Mapping[TingkatEvaluasi, Fakta[Fraction]]] = {
    TingkatEvaluasi.REAKSI: nilai_reaksi,
    TingkatEvaluasi.PEMBELAJARAN: nilai_pembelajaran,
    TingkatEvaluasi.PERILAKU: nilai_perilaku,
    TingkatEvaluasi.HASIL: nilai_hasil,
}
"""The fact that tells the mean of each level."""


def kurikulum_memadai(
    dasar: Dasar, ambang: Mapping[TingkatEvaluasi, Fraction | int], kompetensi: Fraction | int | None = None
) -> Syarat:
    """The agency's rule: what a training has to reach, or else its curriculum needs work.

    TMS is the finding, with the level that fell short and by how much; BTL, that there are too few answers to tell.

    Args:
        dasar: the agency's citation.
        ambang: for each level of evaluation that counts the lowest mean, in per cent of the scale.
        kompetensi: the lowest per cent of competences at the level offered; ``None`` = does not count.

    Raises:
        GalatTulis: no threshold at all.
    """
    butir = {t.value: NILAI[t] >= Fraction(ambang[t]) for t in TingkatEvaluasi if t in ambang}
    if kompetensi is not None:
        butir["kompetensi"] = efektivitas >= Fraction(kompetensi)
    if not butir:
        raise GalatTulis(f"{dasar}: tidak ada ambang evaluasi.", "Tetapkan ambang paling sedikit satu tingkat.")
    return syarat(dasar, butir, judul="kurikulum pelatihan memadai")
