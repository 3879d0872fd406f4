"""Indeks Profesionalitas ASN: four dimensions, 100 points (PermenPANRB 38/2018, Peraturan BKN 8/2019).

Read in secondary sources only: agency applications, forms and press. A letter of BKN adapts the scores to the
predicates of PermenPANRB 6/2022 from the year of measurement 2023 on; it was not read, so the predicates stand on the
five scores in their order. How PPPK are scored was not found. What is not known of a person leaves bounds, never 0
points.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Final, TypeVar

from attrs import frozen

from karier_asn.domain.tingkat import Pendidikan, Predikat, Tingkat, TingkatHukuman
from karier_asn.engine.riwayat import Antara, bulan, tambah
from karier_asn.rules.pelatihan.kompetensi import Kategori
from karier_asn.rules.peraturan import PERBKN_8_2019

T = TypeVar("T")

Poin = Fraction | Antara[Fraction]
"""Points known exactly, or by bounds."""


class KelompokIP(Enum):
    """How competence is scored: by the kind of post."""

    STRUKTURAL = "JPT, administrator, pengawas"
    FUNGSIONAL = "jabatan fungsional"
    PELAKSANA = "pelaksana"


class JenisDiklat(Enum):
    """The three kinds of development that score, with the window in which they count."""

    JABATAN = "diklat kepemimpinan atau fungsional sesuai jabatan"
    TEKNIS = "diklat teknis"
    SEMINAR = "seminar, workshop, dan sejenisnya"

    @property
    def bulan(self) -> int | None:
        """For how many months it counts; ``None`` = without end."""
        return {JenisDiklat.TEKNIS: 12, JenisDiklat.SEMINAR: 24}.get(self)


@frozen
class Diklat:
    """One training or seminar done.

    Attributes:
        jenis: its kind; of `JenisDiklat.JABATAN` only the one that the post held asks for.
        selesai: its last day.
        jam: hours (JP); of technical training in the window 20 score, together.
    """

    jenis: JenisDiklat
    selesai: date
    jam: int = 0


JAM_TEKNIS: Final = 20

KUALIFIKASI: Final[Mapping[Pendidikan, int]] = {
    Pendidikan.SD: 1,
    Pendidikan.SLTP: 1,
    Pendidikan.SLTP_KEJURUAN: 1,
    Pendidikan.SLTA: 5,
    Pendidikan.D2: 5,
    Pendidikan.SGPLB: 5,
    Pendidikan.D3: 10,
    Pendidikan.S1: 15,
    Pendidikan.PROFESI: 15,
    Pendidikan.S2: 20,
    Pendidikan.S3: 25,
}
"""Points by level of education; a profession stands with S-1, which no source says."""

KOMPETENSI: Final[Mapping[KelompokIP, Mapping[JenisDiklat, Fraction]]] = {
    KelompokIP.STRUKTURAL: {
        JenisDiklat.JABATAN: Fraction(15),
        JenisDiklat.TEKNIS: Fraction(15),
        JenisDiklat.SEMINAR: Fraction(10),
    },
    KelompokIP.FUNGSIONAL: {
        JenisDiklat.JABATAN: Fraction(15),
        JenisDiklat.TEKNIS: Fraction(15),
        JenisDiklat.SEMINAR: Fraction(10),
    },
    KelompokIP.PELAKSANA: {JenisDiklat.TEKNIS: Fraction(45, 2), JenisDiklat.SEMINAR: Fraction(35, 2)},
}
"""Points by kind of post and of training; 40 in all."""

KINERJA: Final[Mapping[Predikat, int]] = {
    Predikat.SANGAT_BAIK: 30,
    Predikat.BAIK: 25,
    Predikat.BUTUH_PERBAIKAN: 15,
    Predikat.KURANG: 5,
    Predikat.SANGAT_KURANG: 1,
}
DISIPLIN: Final[Mapping[TingkatHukuman, int]] = {
    TingkatHukuman.RINGAN: 3,
    TingkatHukuman.SEDANG: 2,
    TingkatHukuman.BERAT: 1,
}
TANPA_HUKUMAN: Final = 5


class KategoriIP(Tingkat):
    """Category of the index, lowest first."""

    SANGAT_RENDAH = "sangat rendah"
    RENDAH = "rendah"
    SEDANG = "sedang"
    TINGGI = "tinggi"
    SANGAT_TINGGI = "sangat tinggi"


KATEGORI_IP: Final = Kategori(
    PERBKN_8_2019 / "kategori",
    "indeks profesionalitas",
    {
        KategoriIP.SANGAT_TINGGI: 91,
        KategoriIP.TINGGI: 81,
        KategoriIP.SEDANG: 71,
        KategoriIP.RENDAH: 61,
    },
)
"""91, 81, 71, 61. The sources name whole numbers; what lies between has not reached the higher (90.5 is tinggi)."""


@frozen
class IndeksProfesionalitas:
    """The index of one person by dimension."""

    kualifikasi: Poin
    kompetensi: Poin
    kinerja: Poin
    disiplin: Poin

    @property
    def nilai(self) -> Poin:
        """The sum, at most 100."""
        return _jumlah((self.kualifikasi, self.kompetensi, self.kinerja, self.disiplin))

    @property
    def kategori(self) -> KategoriIP | None:
        """The category; ``None`` while what is unknown can change it."""
        return KATEGORI_IP.dari(self.nilai)


def indeks_profesionalitas(
    pada: date,
    kelompok: KelompokIP,
    *,
    pendidikan: Pendidikan | None,
    diklat: Iterable[Diklat] | None,
    predikat: Predikat | None,
    hukuman: Iterable[TingkatHukuman] | None,
    tanpa_diklat_jabatan: bool = False,
) -> IndeksProfesionalitas:
    """The index on the day of measurement; ``None`` = not known.

    Args:
        pada: the day of measurement. CPNS are not measured.
        kelompok: kind of the post held.
        pendidikan: highest level of education.
        diklat: what was done; empty = known to be nothing.
        predikat: predicate of the last year.
        hukuman: severities of the sanctions on record; the heaviest counts, empty = none.
        tanpa_diklat_jabatan: whether a JF has no functional training to do; he then counts as having done it.

    >>> i = indeks_profesionalitas(date(2026, 1, 1), KelompokIP.PELAKSANA, pendidikan=Pendidikan.S1,
    ...     diklat=[Diklat(JenisDiklat.TEKNIS, date(2025, 6, 1), 20)], predikat=Predikat.BAIK, hukuman=[])
    >>> float(i.nilai), i.kategori.value
    (67.5, 'rendah')
    """
    semua = None if hukuman is None else [Fraction(DISIPLIN[h]) for h in hukuman]
    return IndeksProfesionalitas(
        _poin(KUALIFIKASI, pendidikan),
        nilai_kompetensi(pada, kelompok, diklat, tanpa_diklat_jabatan=tanpa_diklat_jabatan),
        _poin(KINERJA, predikat),
        Antara(Fraction(min(DISIPLIN.values())), Fraction(TANPA_HUKUMAN))
        if semua is None
        else min(semua, default=Fraction(TANPA_HUKUMAN)),
    )


def nilai_kompetensi(
    pada: date, kelompok: KelompokIP, diklat: Iterable[Diklat] | None, *, tanpa_diklat_jabatan: bool = False
) -> Poin:
    """Points of the dimension kompetensi; see `indeks_profesionalitas`."""
    poin = KOMPETENSI[kelompok]
    pasti = poin.get(JenisDiklat.JABATAN, Fraction(0)) if tanpa_diklat_jabatan else Fraction(0)
    if diklat is None:
        return Antara(pasti, sum(poin.values(), Fraction(0)))
    berlaku = [d for d in diklat if d.selesai <= pada and _berlaku(d, pada)]
    cukup = {
        JenisDiklat.JABATAN: tanpa_diklat_jabatan or any(d.jenis is JenisDiklat.JABATAN for d in berlaku),
        JenisDiklat.TEKNIS: sum(d.jam for d in berlaku if d.jenis is JenisDiklat.TEKNIS) >= JAM_TEKNIS,
        JenisDiklat.SEMINAR: any(d.jenis is JenisDiklat.SEMINAR for d in berlaku),
    }
    return sum((n for jenis, n in poin.items() if cukup[jenis]), Fraction(0))


def _berlaku(d: Diklat, pada: date) -> bool:
    """Whether it still counts; it does no longer on the day its window is full."""
    return d.jenis.bulan is None or pada < tambah(d.selesai, bulan(d.jenis.bulan))


def _poin(tabel: Mapping[T, int], v: T | None) -> Poin:
    if v is None:
        return Antara(Fraction(min(tabel.values())), Fraction(max(tabel.values())))
    return Fraction(tabel[v])


def _jumlah(poin: Iterable[Poin]) -> Poin:
    ujung = [(p.bawah, p.atas or p.bawah) if isinstance(p, Antara) else (p, p) for p in poin]
    bawah, atas = (sum(sisi, Fraction(0)) for sisi in zip(*ujung, strict=True))
    return bawah if bawah == atas else Antara(bawah, atas)
