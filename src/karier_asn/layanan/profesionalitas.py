"""Indeks Profesionalitas (IP) ASN: the index of one employee, from the record or from given facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from math import floor
from typing import Any, Final, TypeVar

from attrs import frozen

from karier_asn.domain.fakta import pendidikan, predikat_tahun_lalu
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import STRUKTURAL, Jabatan, Jenjang, Rumpun
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Pelatihan
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.profesionalitas import Diklat, JenisDiklat, KategoriIP, KelompokIP, Poin
from karier_asn.domain.tingkat import Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.data import dikutip, kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import IsiPeraturan, Kutipan
from karier_asn.engine.jenis import nilai_antara
from karier_asn.engine.masa import tambah
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.merit.profesionalitas import (
    DISIPLIN,
    JAM_TEKNIS,
    KATEGORI_IP,
    KINERJA,
    KOMPETENSI,
    KUALIFIKASI,
    MASA_DIKLAT,
    SETARA_SEMINAR,
    TANPA_HUKUMAN,
)

__all__ = ["IndeksProfesionalitas", "measure", "score"]

SKEMA: Final = "urn:karier-asn:indeks-profesionalitas:1"

T = TypeVar("T")


@frozen
class IsiIndeks(Dokumen):
    """The index of one person by dimension.

    Attributes:
        pada: the day of measurement.
        kelompok: the kind of post by which competence was scored.
        kualifikasi: points for education.
        kompetensi: points for training.
        kinerja: points for performance.
        disiplin: points for discipline.
        nilai: the sum.
        kategori: the category; null while what is unknown can change it.
        dasar: where the categories stand.
        peraturan: the regulations cited, by name.
    """

    pada: date
    kelompok: KelompokIP
    kualifikasi: Besaran
    kompetensi: Besaran
    kinerja: Besaran
    disiplin: Besaran
    nilai: Besaran
    kategori: KategoriIP | None
    dasar: Kutipan
    peraturan: Mapping[str, IsiPeraturan]


@frozen
class IndeksProfesionalitas:
    """The index of one person by dimension.

    Attributes:
        pada: the day of measurement.
        kelompok: the kind of post by which competence was scored.
        kualifikasi, kompetensi, kinerja, disiplin: points of each dimension, by bounds while something is not known.
    """

    pada: date
    kelompok: KelompokIP
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

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The index and its category, and below it the points of each dimension."""
        kategori = bahasa(self.kategori.value) if self.kategori else bahasa("kategori belum dapat ditentukan")
        nilai = f"{bahasa('indeks profesionalitas')}: {bahasa.nilai(self.nilai)}, {kategori}"
        poin = {
            "kualifikasi": self.kualifikasi,
            "kompetensi": self.kompetensi,
            "kinerja": self.kinerja,
            "disiplin": self.disiplin,
        }
        butir = (f"  {bahasa(nama)}: {bahasa.nilai(v)}" for nama, v in poin.items())
        dasar = f"  {bahasa('menurut')} {KATEGORI_IP.dasar}"
        return "\n".join((f"{nilai}   {bahasa('pada')} {self.pada.isoformat()}", *butir, dasar))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The index as a versioned document of plain data."""
        return polos(
            IsiIndeks(
                SKEMA,
                VERSI,
                rujukan,
                self.pada,
                self.kelompok,
                besaran(self.kualifikasi),
                besaran(self.kompetensi),
                besaran(self.kinerja),
                besaran(self.disiplin),
                besaran(self.nilai),
                self.kategori,
                kutipan(KATEGORI_IP.dasar),
                dikutip([KATEGORI_IP.dasar]),
            )
        )


@tanya
def measure(p: Pegawai, pada: date, *, tanpa_diklat_jabatan: bool = False) -> IndeksProfesionalitas | None:
    """The index of an employee as his record tells it; ``None`` of a CPNS, and without a known post.

    A structural training counts if it is the one for the level of the post held. A training whose form or day the
    record does not tell leaves bounds, and so does a sanction whose severity it does not tell, or a diploma that may
    not be had yet.

    Args:
        p: the employee.
        pada: the day of measurement.
        tanpa_diklat_jabatan: see `score`.
    """
    p = known(p)
    jabatan = dijabat(p).pada(pada)
    if p.jenis is JenisPegawai.CPNS or not isinstance(jabatan, Jabatan) or jabatan.jenjang is None:
        return None
    hukuman = None if p.hukuman is None else [h.tingkat for h in p.hukuman if h.mulai <= pada and not h.dibatalkan]
    tingkat = [h for h in hukuman or () if h is not None]
    ijazah, predikat = pendidikan(p).pada(pada), predikat_tahun_lalu(p).pada(pada)
    diklat = [(k, _jenis_diklat(k, jabatan.jenjang)) for k in p.pelatihan or ()]
    return score(
        pada,
        _kelompok(jabatan.jenjang),
        pendidikan=ijazah,
        diklat=None if p.pelatihan is None else [*_diklat(diklat)],
        predikat=predikat if isinstance(predikat, Predikat) else None,
        hukuman=None if hukuman is None or len(tingkat) < len(hukuman) else tingkat,
        tanpa_diklat_jabatan=tanpa_diklat_jabatan,
        diklat_lengkap=all(_jelas(k, j) for k, j in diklat),
    )


@tanya
def score(
    pada: date,
    kelompok: KelompokIP,
    *,
    pendidikan: Pendidikan | Antara[Pendidikan] | None,
    diklat: Iterable[Diklat] | None,
    predikat: Predikat | None,
    hukuman: Iterable[TingkatHukuman] | None,
    tanpa_diklat_jabatan: bool = False,
    diklat_lengkap: bool = True,
) -> IndeksProfesionalitas:
    """The index on the day of measurement; ``None`` = not known.

    Args:
        pada: the day of measurement. CPNS are not measured.
        kelompok: kind of the post held.
        pendidikan: highest level of education; by bounds, its points are those of the levels within them.
        diklat: what was done; empty = known to be nothing.
        predikat: predicate of the last year.
        hukuman: severities of the sanctions on record; the heaviest counts, empty = none.
        tanpa_diklat_jabatan: whether a JF has no functional training to do; he then counts as having done it.
        diklat_lengkap: whether ``diklat`` is all there is; if not, what it comes to is a lower bound.

    >>> i = score(date(2026, 1, 1), KelompokIP.PELAKSANA, pendidikan=Pendidikan.S1,
    ...     diklat=[Diklat(JenisDiklat.TEKNIS, date(2025, 6, 1), 20)], predikat=Predikat.BAIK, hukuman=[])
    >>> float(i.nilai), i.kategori.value
    (67.5, 'rendah')
    """
    semua = None if hukuman is None else [Fraction(DISIPLIN[h]) for h in hukuman]
    return IndeksProfesionalitas(
        pada,
        kelompok,
        _poin(KUALIFIKASI, pendidikan),
        _kompetensi(pada, kelompok, diklat, tanpa_diklat_jabatan, diklat_lengkap),
        _poin(KINERJA, predikat),
        Antara(Fraction(min(DISIPLIN.values())), Fraction(TANPA_HUKUMAN))
        if semua is None
        else min(semua, default=Fraction(TANPA_HUKUMAN)),
    )


def _kompetensi(pada: date, kelompok: KelompokIP, diklat: Iterable[Diklat] | None, tanpa: bool, lengkap: bool) -> Poin:
    """Points of the dimension kompetensi; see `score`."""
    poin = KOMPETENSI[kelompok]
    berlaku = [d for d in diklat or () if d.selesai <= pada and _berlaku(d, pada)]
    cukup = {
        JenisDiklat.JABATAN: tanpa or any(d.jenis is JenisDiklat.JABATAN for d in berlaku),
        JenisDiklat.TEKNIS: sum(d.jam for d in berlaku if d.jenis is JenisDiklat.TEKNIS) >= JAM_TEKNIS,
        JenisDiklat.SEMINAR: any(d.jenis is JenisDiklat.SEMINAR for d in berlaku),
    }
    ada, penuh = sum((n for j, n in poin.items() if cukup[j]), Fraction(0)), sum(poin.values(), Fraction(0))
    return ada if ada == penuh or (diklat is not None and lengkap) else Antara(ada, penuh)


def _berlaku(d: Diklat, pada: date) -> bool:
    """Whether it still counts; it does no longer on the day its window is full."""
    return d.jenis not in MASA_DIKLAT or pada < tambah(d.selesai, MASA_DIKLAT[d.jenis])


def _poin(tabel: Mapping[T, int], v: T | Antara[T] | None) -> Poin:
    mungkin = None if v is None else frozenset(nilai_antara(v) if isinstance(v, Antara) else (v,))
    poin = [Fraction(n) for nilai, n in tabel.items() if mungkin is None or nilai in mungkin]
    return poin[0] if min(poin) == max(poin) else Antara(min(poin), max(poin))


def _jumlah(poin: Iterable[Poin]) -> Poin:
    ujung = [(p.bawah, p.atas or p.bawah) if isinstance(p, Antara) else (p, p) for p in poin]
    bawah, atas = (sum(sisi, Fraction(0)) for sisi in zip(*ujung, strict=True))
    return bawah if bawah == atas else Antara(bawah, atas)


def _diklat(diklat: Iterable[tuple[Pelatihan, JenisDiklat | None]]) -> Iterator[Diklat]:
    for k, jenis in diklat:
        if jenis is not None and k.selesai is not None:
            yield Diklat(jenis, k.selesai, floor(k.jam_program or 0))


def _kelompok(jenjang: Jenjang) -> KelompokIP:
    if jenjang in STRUKTURAL:
        return KelompokIP.STRUKTURAL
    return KelompokIP.FUNGSIONAL if jenjang.rumpun is Rumpun.JF else KelompokIP.PELAKSANA


def _jenis_diklat(k: Pelatihan, jenjang: Jenjang) -> JenisDiklat | None:
    """As what a training scores for the holder of a post of this level, if it does."""
    match k.bentuk:
        case BentukPelatihan.STRUKTURAL if k.program is not None and k.program.jenjang is jenjang:
            return JenisDiklat.JABATAN
        case BentukPelatihan.FUNGSIONAL if jenjang.rumpun is Rumpun.JF:
            return JenisDiklat.JABATAN
        case BentukPelatihan.TEKNIS:
            return JenisDiklat.TEKNIS
    return JenisDiklat.SEMINAR if k.bentuk in SETARA_SEMINAR else None


def _jelas(k: Pelatihan, jenis: JenisDiklat | None) -> bool:
    """Whether the record tells all that a training scores by."""
    if k.bentuk is None or (k.bentuk is BentukPelatihan.STRUKTURAL and k.program is None):
        return False
    return jenis is None or (k.selesai is not None and (jenis is not JenisDiklat.TEKNIS or k.jam_program is not None))
