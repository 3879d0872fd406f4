"""Kinerja: how each era turned work into a predicate, and what the years say about a person.

Three scales followed each other; `SKALA` tells which one a day of work falls under. All end on the one order of
`Predikat`. Strengths, weaknesses and trend read the ratings of PermenPANRB 6/2022 as they stand on record, with the
feedback beside them: a figure without its reasons is of no use to the person or to whoever guides him.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import pairwise
from typing import Final

from attrs import evolve, field

from karier_asn.domain.pegawai import Pegawai, Penilaian
from karier_asn.domain.rekam import PenilaianPeriodik
from karier_asn.domain.sebutan import sebut
from karier_asn.domain.tingkat import Ekspektasi, Predikat, Tingkat
from karier_asn.engine.benda import frozen, tanya
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.masa import awal_tahun
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.subjek import known

__all__ = [
    "KUADRAN",
    "SKALA",
    "ArahTren",
    "Aspek",
    "SkalaKinerja",
    "Sorotan",
    "TahunTren",
    "Tren",
    "dengan_predikat",
    "kekuatan",
    "kelemahan",
    "kuadran",
    "nilai_pp_30",
    "nilai_pp_46",
    "predikat_pp_30",
    "predikat_pp_46",
    "tren",
]

# --- the scales of three eras ------------------------------------------------------------------------------


class SkalaKinerja(Enum):
    """The regulation whose scale an appraisal follows."""

    PP_46_2011 = "PP 46/2011"
    PP_30_2019 = "PP 30/2019 jo. PermenPANRB 8/2021"
    PERMENPANRB_6_2022 = "PermenPANRB 6/2022"


SKALA: Final[Riwayat[SkalaKinerja]] = Riwayat(
    [
        (date(2014, 1, 1), SkalaKinerja.PP_46_2011),
        (date(2021, 7, 1), SkalaKinerja.PP_30_2019),
        (date(2022, 1, 1), SkalaKinerja.PERMENPANRB_6_2022),
    ]
)
"""The scale by the day on which the work was done; unknown before 2014.

PP 30/2019 counts from 29 April 2019 but is applied two years after promulgation (Pasal 64 ayat (2)), and the first
appraisal under it covers July to December 2021; that SKP of 2021 had two parts is read in secondary sources.

>>> SKALA.pada(date(2021, 6, 30)), SKALA.pada(date(2021, 12, 31)).value
(<SkalaKinerja.PP_46_2011: 'PP 46/2011'>, 'PP 30/2019 jo. PermenPANRB 8/2021')
"""


@tanya
def nilai_pp_46(skp: Decimal, perilaku: Decimal) -> Decimal:
    """Nilai prestasi kerja: 60 per cent SKP, 40 per cent behaviour (PP 46/2011 Pasal 15 ayat (2)), not rounded.

    >>> nilai_pp_46(Decimal(90), Decimal(80))
    Decimal('86.0')
    """
    return Decimal("0.6") * skp + Decimal("0.4") * perilaku


@tanya
def predikat_pp_46(nilai: Decimal) -> Predikat:
    """The predicate of a nilai prestasi kerja (PP 46/2011 Pasal 17).

    91 and above sangat baik, 76-90 baik, 61-75 cukup, 51-60 kurang, 50 and below buruk. The article names whole
    numbers only. A value between two bands counts in the lower one here, because it has not reached the number with
    which the higher begins; that is this library's reading, the text does not say.

    Raises:
        GalatBentuk: a value below 0.

    >>> predikat_pp_46(Decimal("90.5")), predikat_pp_46(Decimal(91)).value
    (<Predikat.BAIK: 'Baik'>, 'Sangat Baik')
    """
    if not (nilai.is_finite() and nilai >= 0):
        raise _di_luar_skala(nilai, "0 atau lebih (PP 46/2011 Pasal 17)")
    return next((predikat for mulai, predikat in _PP_46 if nilai >= mulai), Predikat.SANGAT_KURANG)


_PP_46: Final = (
    (91, Predikat.SANGAT_BAIK),
    (76, Predikat.BAIK),
    (61, Predikat.BUTUH_PERBAIKAN),
    (51, Predikat.KURANG),
)


@tanya
def nilai_pp_30(skp: Decimal, perilaku: Decimal, *, dengan_survei: bool) -> Decimal:
    """Nilai kinerja (PP 30/2019 Pasal 41 ayat (2) to (4)), not rounded.

    Args:
        skp: nilai SKP.
        perilaku: nilai perilaku kerja.
        dengan_survei: whether the agency asks peers and direct subordinates about behaviour. If so the weights are
            60 and 40 per cent, otherwise 70 and 30.

    >>> nilai_pp_30(Decimal(100), Decimal(90), dengan_survei=True)
    Decimal('96.0')
    """
    bobot = Decimal("0.6") if dengan_survei else Decimal("0.7")
    return bobot * skp + (1 - bobot) * perilaku


@tanya
def predikat_pp_30(nilai: Decimal, ide_baru: bool | None = None) -> Predikat | None:
    """The predicate of a nilai kinerja (PP 30/2019 Pasal 41 ayat (5)); the bands are half open.

    Args:
        nilai: 0 to 120.
        ide_baru: whether a new idea or new way of benefit to organisation or state was recognised (ayat (6));
            ``None`` = not known. Without it, 110 to 120 is only Baik.

    Returns:
        The predicate; ``None`` from 110 on while it is not known whether there was a new idea.

    Raises:
        GalatBentuk: a value outside 0 to 120.

    >>> predikat_pp_30(Decimal(115), True), predikat_pp_30(Decimal(115), False)
    (<Predikat.SANGAT_BAIK: 'Sangat Baik'>, <Predikat.BAIK: 'Baik'>)
    >>> predikat_pp_30(Decimal("89.99")).value  # "Cukup"
    'Butuh Perbaikan'
    """
    if not (nilai.is_finite() and 0 <= nilai <= _TERTINGGI_PP_30):
        raise _di_luar_skala(nilai, "0 sampai 120 (PP 30/2019 Pasal 41 ayat (5))")
    if nilai >= _SANGAT_BAIK_PP_30 and ide_baru is not False:
        return Predikat.SANGAT_BAIK if ide_baru else None
    return next((predikat for mulai, predikat in _PP_30 if nilai >= mulai), Predikat.SANGAT_KURANG)


_TERTINGGI_PP_30: Final = 120
_SANGAT_BAIK_PP_30: Final = 110
_PP_30: Final = ((90, Predikat.BAIK), (70, Predikat.BUTUH_PERBAIKAN), (50, Predikat.KURANG))


def _di_luar_skala(nilai: Decimal, seharusnya: str) -> GalatBentuk:
    pesan = f"Nilai kinerja {nilai} di luar skala, seharusnya {seharusnya}; periksa nilainya."
    return GalatBentuk([Masalah("nilai", "nilai-di-luar-skala", {"nilai": nilai}, pesan)])


_DI_BAWAH, _SESUAI, _DI_ATAS = Ekspektasi

KUADRAN: Final[Mapping[tuple[Ekspektasi, Ekspektasi], Predikat]] = {
    (_DI_ATAS, _DI_ATAS): Predikat.SANGAT_BAIK,
    (_DI_ATAS, _SESUAI): Predikat.BAIK,
    (_DI_ATAS, _DI_BAWAH): Predikat.KURANG,
    (_SESUAI, _DI_ATAS): Predikat.BAIK,
    (_SESUAI, _SESUAI): Predikat.BAIK,
    (_SESUAI, _DI_BAWAH): Predikat.KURANG,
    (_DI_BAWAH, _DI_ATAS): Predikat.BUTUH_PERBAIKAN,
    (_DI_BAWAH, _SESUAI): Predikat.BUTUH_PERBAIKAN,
    (_DI_BAWAH, _DI_BAWAH): Predikat.SANGAT_KURANG,
}
"""(rating hasil kerja, rating perilaku kerja) -> predicate: the quadrant table of PermenPANRB 6/2022.

It is not symmetric: bad behaviour weighs more than poor results. Read in two independent applications that cite the
annex; the annex itself belum diperiksa.
"""


def kuadran(hasil_kerja: Ekspektasi | None, perilaku_kerja: Ekspektasi | None) -> Predikat | None:
    """The predicate of two ratings (`KUADRAN`); unknown while either is.

    >>> kuadran(Ekspektasi.DI_ATAS, Ekspektasi.DI_BAWAH)  # "Kurang/misconduct"
    <Predikat.KURANG: 'Kurang'>
    """
    if hasil_kerja is None or perilaku_kerja is None:
        return None
    return KUADRAN[hasil_kerja, perilaku_kerja]


def dengan_predikat(p: Pegawai, predikat: Mapping[int, Predikat]) -> Pegawai:
    """The employee as if these years had these predicates; what is on record stays.

    >>> p = Pegawai(penilaian=(Penilaian(2025, Predikat.KURANG),))
    >>> [(n.tahun, n.predikat.value) for n in dengan_predikat(p, dict.fromkeys((2025, 2026), Predikat.BAIK)).penilaian]
    [(2025, 'Kurang'), (2026, 'Baik')]
    """
    p = known(p)
    tercatat = {n.tahun for n in p.penilaian or () if n.predikat is not None}
    baru = {t: v for t, v in predikat.items() if t not in tercatat}
    tetap = (n for n in p.penilaian or () if n.tahun not in baru)
    return evolve(p, penilaian=(*tetap, *(Penilaian(t, v) for t, v in baru.items())))


# --- what the years say ------------------------------------------------------------------------------------


class Aspek(Enum):
    """What of an appraisal is looked at."""

    HASIL_KERJA = "hasil kerja"
    PERILAKU_KERJA = "perilaku kerja"
    PREDIKAT = "predikat kinerja"


@frozen
class Sorotan:
    """A rating that stands out, with the feedback given beside it.

    Attributes:
        mulai: first day of the period appraised.
        sampai: first day after it.
        aspek: hasil kerja or perilaku kerja.
        rating: the rating.
        umpan_balik: the feedback recorded with the appraisal; ``None`` = none on record.
    """

    mulai: date
    sampai: date
    aspek: Aspek
    rating: Ekspektasi
    umpan_balik: str | None = field(default=None, repr=sebut)


def kekuatan(p: Pegawai) -> tuple[Sorotan, ...] | None:
    """Strengths: every rating above expectation, yearly and periodic, by date; ``None`` = no appraisals are known."""
    return _sorotan(p, Ekspektasi.DI_ATAS)


def kelemahan(p: Pegawai) -> tuple[Sorotan, ...] | None:
    """Weaknesses: every rating below expectation, yearly and periodic, by date; ``None`` = no appraisals are known.

    >>> nilai = Penilaian(2025, Predikat.KURANG, Ekspektasi.SESUAI, Ekspektasi.DI_BAWAH, "sering terlambat")
    >>> [(s.mulai.year, s.aspek.value, s.umpan_balik) for s in kelemahan(Pegawai(penilaian=(nilai,))) or ()]
    [(2025, 'perilaku kerja', 'sering terlambat')]
    """
    return _sorotan(p, Ekspektasi.DI_BAWAH)


def _sorotan(p: Pegawai, rating: Ekspektasi) -> tuple[Sorotan, ...] | None:
    p = known(p)
    if p.penilaian is None and p.penilaian_periodik is None:
        return None
    return tuple(
        Sorotan(mulai, sampai, aspek, rating, n.umpan_balik)
        for mulai, sampai, n in sorted(_masa_penilaian(p), key=lambda m: m[:2])
        for aspek, nilai in ((Aspek.HASIL_KERJA, n.hasil_kerja), (Aspek.PERILAKU_KERJA, n.perilaku_kerja))
        if nilai is rating
    )


def _masa_penilaian(p: Pegawai) -> Iterator[tuple[date, date, Penilaian | PenilaianPeriodik]]:
    """Every appraisal with its period."""
    for tahunan in p.penilaian or ():
        yield awal_tahun(tahunan.tahun), awal_tahun(tahunan.tahun + 1), tahunan
    for periodik in p.penilaian_periodik or ():
        yield periodik.mulai, periodik.sampai, periodik


class ArahTren(Enum):
    """Where several years lead."""

    NAIK = "naik"
    TETAP = "tetap"
    TURUN = "turun"
    BERUBAH = "naik dan turun"


@frozen
class TahunTren:
    """One year of a trend; a year without an appraisal has neither a step nor feedback.

    Attributes:
        tahun: the calendar year.
        tingkat: the predicate or rating; ``None`` = not known.
        umpan_balik: the feedback recorded with it.
    """

    tahun: int
    tingkat: Predikat | Ekspektasi | None = None
    umpan_balik: str | None = field(default=None, repr=sebut)


@frozen
class Tren:
    """The years of one aspect, and where they lead.

    Attributes:
        aspek: what is looked at.
        nilai: the years, in order.
        arah: the direction; ``None`` = fewer than two years are known, or one between them is missing.
    """

    aspek: Aspek
    nilai: tuple[TahunTren, ...]
    arah: ArahTren | None


@tanya
def tren(p: Pegawai, aspek: Aspek, dari: int, sampai: int) -> Tren | None:
    """The trend over calendar years, read from the yearly appraisals.

    How many years make a trend is for the asker to say; no regulation does.

    Args:
        p: whose.
        aspek: what of the appraisals is looked at.
        dari: first year.
        sampai: last year, included.

    Returns:
        The years and their direction; ``None`` = no yearly appraisals are known. A year that is missing is unknown,
        not unchanged, so it leaves the direction open.

    >>> dua = (Penilaian(2024, Predikat.BAIK), Penilaian(2025, Predikat.KURANG))
    >>> tren(Pegawai(penilaian=dua), Aspek.PREDIKAT, 2024, 2025).arah
    <ArahTren.TURUN: 'turun'>
    >>> tren(Pegawai(penilaian=dua), Aspek.PREDIKAT, 2023, 2025).arah is None
    True
    """
    p = known(p)
    if p.penilaian is None:
        return None
    tahunan = {n.tahun: n for n in p.penilaian}
    nilai = tuple(
        TahunTren(tahun, _PEMBACA[aspek](n), n.umpan_balik) if (n := tahunan.get(tahun)) else TahunTren(tahun)
        for tahun in range(dari, sampai + 1)
    )
    return Tren(aspek, nilai, _arah([n.tingkat for n in nilai]))


_PEMBACA: Final[Mapping[Aspek, Callable[[Penilaian], Predikat | Ekspektasi | None]]] = {
    Aspek.HASIL_KERJA: lambda n: n.hasil_kerja,
    Aspek.PERILAKU_KERJA: lambda n: n.perilaku_kerja,
    Aspek.PREDIKAT: lambda n: n.predikat,
}


def _arah(nilai: Sequence[Tingkat | None]) -> ArahTren | None:
    """Up, down, level, or both; ``None`` if a step is missing or there is nothing to compare."""
    diketahui = [n for n in nilai if n is not None]
    if len(diketahui) < len(nilai) or len(nilai) < 2:
        return None
    naik = any(kiri < kanan for kiri, kanan in pairwise(diketahui))
    turun = any(kiri > kanan for kiri, kanan in pairwise(diketahui))
    if naik and turun:
        return ArahTren.BERUBAH
    return ArahTren.NAIK if naik else ArahTren.TURUN if turun else ArahTren.TETAP
