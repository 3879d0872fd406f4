"""Indeks Profesionalitas (IP) ASN: the index of one employee, from the record or from given facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.fakta import kelompok_ip, pendidikan, predikat_tahun_lalu, rekam_disiplin
from karier_asn.domain.fakta.profesionalitas import worst
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.profesionalitas import Diklat, JenisDiklat, KategoriIP, KeadaanIP, KelompokIP, Poin, PoinIP
from karier_asn.domain.tingkat import Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.data import dikutip, kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.ekspresi import Fakta
from karier_asn.engine.hasil import IsiPeraturan, Kutipan
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.masa import tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.merit.profesionalitas import (
    BACAAN_IP,
    INDEKS_PENUH,
    KATEGORI_IP,
    MASA_DIKLAT,
    TATA_IP,
    diklat_jabatan,
    diklat_seminar,
    diklat_teknis,
    jam_teknis,
)

__all__ = ["IndeksProfesionalitas", "measure", "score"]

SKEMA: Final = "urn:karier-asn:indeks-profesionalitas:1"


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
        keadaan: what the points are read from, with the kind of post by which competence was scored.
        kualifikasi, kompetensi, kinerja, disiplin: points of each dimension, by bounds while something is not known.
    """

    pada: date
    keadaan: KeadaanIP

    @property
    def kelompok(self) -> KelompokIP:
        """The kind of post by which competence was scored."""
        return self.keadaan.kelompok

    @property
    def poin(self) -> PoinIP:
        """The points of each dimension."""
        return TATA_IP.poin(self.keadaan)

    @property
    def kualifikasi(self) -> Poin:
        """Points for education."""
        return self.poin.kualifikasi

    @property
    def kompetensi(self) -> Poin:
        """Points for training."""
        return self.poin.kompetensi

    @property
    def kinerja(self) -> Poin:
        """Points for performance."""
        return self.poin.kinerja

    @property
    def disiplin(self) -> Poin:
        """Points for discipline."""
        return self.poin.disiplin

    @property
    def nilai(self) -> Poin:
        """The sum, at most 100."""
        return self.poin.nilai

    @property
    def kategori(self) -> KategoriIP | None:
        """The category; ``None`` while what is unknown can change it."""
        return KATEGORI_IP.dari(self.nilai)

    @property
    def jejak(self) -> Jejak:
        """Which elements have all their points, with the articles: what is not met is what the index lacks."""
        k = self.keadaan
        diketahui: dict[Fakta[Any], object] = {
            kelompok_ip: k.kelompok,
            pendidikan: k.pendidikan,
            diklat_jabatan: k.diklat_jabatan,
            diklat_teknis: TATA_IP.cukup(k.jam_teknis),
            diklat_seminar: k.seminar,
            predikat_tahun_lalu: k.predikat,
            rekam_disiplin: k.disiplin,
        }
        return evaluate(INDEKS_PENUH, asumsi={f: TAK_DIKETAHUI if v is None else v for f, v in diketahui.items()})

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
def measure(
    p: Pegawai,
    pada: date,
    *,
    tanpa_diklat_jabatan: bool = False,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> IndeksProfesionalitas | None:
    """The index of an employee as his record tells it; ``None`` of a CPNS, and without a known post.

    Training is read as the account of hours reads it: one certificate once, minutes by 45. The training of the post
    counts once it is passed. What the record leaves open leaves bounds: a training whose form, day, hours or outcome it
    does not tell, a sanction whose severity it does not tell, a diploma that may not be had yet.

    Args:
        p: the employee.
        pada: the day of measurement.
        tanpa_diklat_jabatan: see `score`.
        bacaan: what counts as the leadership training of JPT utama (`BACAAN_IP`).
    """
    p = known(p)
    kelompok = kelompok_ip(p).pada(pada)
    if p.jenis is JenisPegawai.CPNS or not isinstance(kelompok, KelompokIP):
        return None
    pilihan = Bacaan.dari(bacaan, BACAAN_IP)
    predikat = predikat_tahun_lalu(p).pada(pada)
    return IndeksProfesionalitas(
        pada,
        KeadaanIP(
            kelompok,
            pendidikan(p).pada(pada),
            tanpa_diklat_jabatan or _pasti(diklat_jabatan(p, pilihan).pada(pada)),
            jam_teknis(p).pada(pada),
            _pasti(diklat_seminar(p).pada(pada)),
            predikat if isinstance(predikat, Predikat) else None,
            rekam_disiplin(p).pada(pada),
        ),
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
        diklat: what was done, each once; empty = known to be nothing.
        predikat: predicate of the last year.
        hukuman: severities of the sanctions on record; the heaviest counts, empty = none.
        tanpa_diklat_jabatan: whether a JF has no functional training to do; he then counts as having done it.
        diklat_lengkap: whether ``diklat`` is all there is; if not, what it comes to is a lower bound.

    >>> i = score(date(2026, 1, 1), KelompokIP.PELAKSANA, pendidikan=Pendidikan.S1,
    ...     diklat=[Diklat(JenisDiklat.TEKNIS, date(2025, 6, 1), 20)], predikat=Predikat.BAIK, hukuman=[])
    >>> float(i.nilai), i.kategori.value
    (67.5, 'rendah')
    """
    lengkap = diklat is not None and diklat_lengkap
    berlaku = [d for d in diklat or () if d.selesai <= pada and _berlaku(d, pada)]
    ada = {d.jenis for d in berlaku}
    jam = sum((d.jam for d in berlaku if d.jenis is JenisDiklat.TEKNIS), Fraction(0))
    return IndeksProfesionalitas(
        pada,
        KeadaanIP(
            kelompok,
            pendidikan,
            tanpa_diklat_jabatan or _pernah(JenisDiklat.JABATAN in ada, lengkap),
            jam if lengkap else Antara(jam),
            _pernah(JenisDiklat.SEMINAR in ada, lengkap),
            predikat,
            None if hukuman is None else worst([*hukuman]),
        ),
    )


def _pasti(v: bool | Antara[bool] | None) -> bool | None:
    return v if isinstance(v, bool) else None


def _pernah(ada: bool, lengkap: bool) -> bool | None:
    return ada if ada or lengkap else None


def _berlaku(d: Diklat, pada: date) -> bool:
    """Whether it still counts; it does no longer on the day its window is full."""
    return d.jenis not in MASA_DIKLAT or pada < tambah(d.selesai, MASA_DIKLAT[d.jenis])
