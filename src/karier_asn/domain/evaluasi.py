"""Evaluasi pelatihan: feedback and results of one training in four levels."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from attrs import field, frozen

from karier_asn.domain.katalog import Peningkatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.galat import GalatBentuk, Masalah

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
        nilai: the figure; ``None`` = only something said.
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
