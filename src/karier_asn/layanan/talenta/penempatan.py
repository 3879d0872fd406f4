"""Talenta: where an employee stands in the nine boxes, and the order of several."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import product
from typing import Any, Final

from attrs import evolve, frozen

from karier_asn.domain.fakta import nilai_kinerja, nilai_potensial, peringkat_potensial
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.talenta import (
    BatasSumbu,
    KandidatTalenta,
    Kotak,
    NilaiSumbu,
    Potensial,
    Talenta,
    gabungan,
    peringkat,
)
from karier_asn.domain.tingkat import Ekspektasi
from karier_asn.domain.tunggal import doubles, number_of, person_key
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.data import dikutip, kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import BelumDiatur, GalatBentuk
from karier_asn.engine.harian import Keadaan, reader
from karier_asn.engine.hasil import IsiPeraturan, Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.prosa import lipat
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.sehari import isi_berlaku
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.merit.talenta.kotak import DASAR_KOTAK, KOTAK_TALENTA, SUMBU_KINERJA
from karier_asn.rules.merit.talenta.pedoman import BOBOT_SUMBU, CAMPURAN_TEKNIS
from karier_asn.rules.merit.talenta.rekomendasi import REKOMENDASI_TALENTA

__all__ = ["PenempatanTalenta", "place", "rank"]

SKEMA: Final = "urn:karier-asn:penempatan-talenta:1"

_kotak: Final = reader(KOTAK_TALENTA)
_peringkat_kinerja: Final = reader(SUMBU_KINERJA)

DASAR: Final = tuple((d, d) for d in DASAR_KOTAK)
"""Where the boxes stand, by date."""
_REKOMENDASI: Final = tuple((d, d) for d in REKOMENDASI_TALENTA)


@frozen
class IsiPenempatan(Dokumen):
    """Where an employee stands among the nine boxes.

    Attributes:
        pada: the day asked.
        kinerja: value of the axis of performance; null = no assessment counts.
        potensial: value of the axis of potential; null = no assessment counts.
        peringkat_kinerja: the standing in performance that decides the box; null = not known.
        peringkat_potensial: the standing in potential that decides the box; null = not known.
        kotak: the box; null while what is not known leaves it open.
        nilai: the value by which those of a box are ranked; null = an axis has none.
        peringkat: the place among those ranked with him; null = he was not ranked, or has no box.
        rekomendasi: what the annex recommends; null = the annex in force has not been read for this box.
        kotak_tercatat: the box that the agency recorded; null = none.
        dasar: where the boxes stand.
        dasar_rekomendasi: where the recommendation stands.
        peraturan: the regulations cited, by name.
    """

    pada: date
    kinerja: Besaran | None
    potensial: Besaran | None
    peringkat_kinerja: Ekspektasi | None
    peringkat_potensial: Potensial | None
    kotak: Kotak | None
    nilai: Besaran | None
    peringkat: Besaran | None
    rekomendasi: tuple[str, ...] | None
    kotak_tercatat: Kotak | None
    dasar: Kutipan
    dasar_rekomendasi: Kutipan
    peraturan: Mapping[str, IsiPeraturan]


@frozen(order=False)
class PenempatanTalenta:
    """Where an employee stands.

    Attributes:
        rujukan: the caller's own reference to the employee.
        pada: the day asked.
        kinerja, potensial: values of the axes by the guide, by bounds while a part is not known; ``None`` = no
            assessment counts.
        peringkat_kinerja, peringkat_potensial: the standings that decide the box; ``None`` = not known. In performance
            it is that of the predicate since 31 December 2025, whatever the value is.
        kotak: the box; ``None`` while what is not known leaves it open.
        kotak_tercatat: the box that the agency recorded; ``None`` = none.
        peringkat: the place among those ranked with him (`rank`), by bounds while values are, or the box of somebody
            who may pass him; ``None`` = he was not ranked, or has no box.
    """

    rujukan: str
    pada: date
    kinerja: NilaiSumbu | None
    potensial: NilaiSumbu | None
    peringkat_kinerja: Ekspektasi | None
    peringkat_potensial: Potensial | None
    kotak: Kotak | None
    kotak_tercatat: Kotak | None = None
    peringkat: int | Antara[int] | None = None

    @property
    def nilai(self) -> NilaiSumbu | None:
        """The value of both axes together, by which those of a box are ranked; by bounds likewise."""
        if self.kinerja is None or self.potensial is None:
            return None
        return gabungan(zip(BOBOT_SUMBU, (self.kinerja, self.potensial), strict=True))

    def nilai_target(
        self,
        jenjang: Jenjang,
        teknis: NilaiSumbu | None,
        campuran: Mapping[Jenjang, tuple[Decimal, Decimal]] = CAMPURAN_TEKNIS,
    ) -> NilaiSumbu | None:
        """The value for a target post: `nilai` together with technical competence, by weights of its level.

        Args:
            jenjang: level of the target post.
            teknis: technical competence against its standard, 0 to 100; ``None`` = not known, so anything.
            campuran: the weights of both by level, in per cent.

        Returns:
            The value; ``None`` where `nilai` is, or the level has no weights.
        """
        if self.nilai is None or jenjang not in campuran:
            return None
        isi = (self.nilai, Antara(Decimal(0), Decimal(100)) if teknis is None else teknis)
        return gabungan(zip(campuran[jenjang], isi, strict=True))

    @property
    def dasar(self) -> Dasar:
        """Where the boxes of that day stand."""
        return in_force(DASAR, self.pada)

    @property
    def rekomendasi(self) -> tuple[str, ...] | None:
        """What the annex of that day recommends for the box; ``None`` = that part of it has not been read."""
        return REKOMENDASI_TALENTA[self.dasar_rekomendasi].get(self.kotak) if self.kotak else ()

    @property
    def dasar_rekomendasi(self) -> Dasar:
        """Where the recommendations of that day stand."""
        return in_force(_REKOMENDASI, self.pada)

    @property
    def berbeda(self) -> bool:
        """Whether the agency recorded another box. Both are kept: the record is theirs to correct."""
        return None not in (self.kotak, self.kotak_tercatat) and self.kotak is not self.kotak_tercatat

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The box with what it rests on, what is recommended, and whether the record says otherwise."""
        kotak = bahasa(self.kotak.value) if self.kotak else bahasa("kotak talenta belum dapat ditentukan")
        kepala = f"{self.rujukan}: {kotak}   {bahasa('pada')} {self.pada.isoformat()}"
        return "\n".join((kepala, *(b for i in self._isi(bahasa) for b in lipat(i))))

    def _isi(self, bahasa: Bahasa) -> Iterator[str]:
        sumbu = (("kinerja", self.peringkat_kinerja), ("potensial", self.peringkat_potensial))
        letak = ", ".join(f"{bahasa(nama)} {bahasa.nilai(v)}" for nama, v in sumbu)
        yield f"{letak} ({self.dasar.rujukan})"
        nilai = (("kinerja", self.kinerja), ("potensial", self.potensial), ("nilai talenta", self.nilai))
        yield f"{bahasa('nilai')}: {', '.join(f'{bahasa(nama)} {bahasa.nilai(v)}' for nama, v in nilai)}"
        if self.peringkat is not None:
            yield f"{bahasa('peringkat')}: {bahasa.nilai(self.peringkat)}"
        if self.rekomendasi is None:
            yield f"{bahasa('rekomendasi')}: {bahasa('belum terbaca')} ({self.dasar_rekomendasi.rujukan})"
        elif self.rekomendasi:
            yield f"{bahasa('rekomendasi')}: {'; '.join(map(bahasa, self.rekomendasi))}"
        if self.berbeda:
            yield f"{bahasa('tercatat pada instansi')}: {bahasa.nilai(self.kotak_tercatat)}"

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The placement as a versioned document of plain data; the reference is his own unless another is given."""
        return polos(
            IsiPenempatan(
                SKEMA,
                VERSI,
                rujukan or self.rujukan,
                self.pada,
                _besaran(self.kinerja),
                _besaran(self.potensial),
                self.peringkat_kinerja,
                self.peringkat_potensial,
                self.kotak,
                _besaran(self.nilai),
                _besaran(self.peringkat),
                self.rekomendasi,
                self.kotak_tercatat,
                kutipan(self.dasar),
                kutipan(self.dasar_rekomendasi),
                dikutip([self.dasar, self.dasar_rekomendasi]),
            )
        )


@tanya
def place(rujukan: str, kandidat: KandidatTalenta, pada: date) -> PenempatanTalenta:
    """Where an employee stands on that day.

    Raises:
        BelumDiatur: a day before there were boxes.
    """
    kandidat = known(kandidat)
    in_force(DASAR, pada)
    keadaan = Keadaan(pada, kandidat.pegawai, kandidat.talenta)
    return PenempatanTalenta(
        rujukan,
        pada,
        keadaan.baca(nilai_kinerja),
        keadaan.baca(nilai_potensial),
        _peringkat_kinerja(keadaan),
        keadaan.baca(peringkat_potensial),
        _kotak(keadaan),
        kandidat.talenta.kotak_tercatat,
    )


@tanya
def rank(kandidat: Mapping[str, KandidatTalenta], pada: date) -> tuple[PenempatanTalenta, ...]:
    """Everybody, the highest box first and within it the highest value; those without a box last, by reference.

    Equal values have an equal place. A value that is known by bounds, or not at all, leaves the place between bounds,
    and so those of all whom it may pass; in the list its lower bound counts: nobody moves up by what is not known. Who
    has no box yet is told no place, but whoever he may pass with the box that he may have is told one by bounds. An
    assessment that does not count on that day passes nobody.

    Raises:
        GalatBentuk: somebody stands in the list twice, by reference or by NIP; lists all.
        BelumDiatur: a day before there were boxes.
    """
    once(kandidat)
    urut = sorted((place(rujukan, k, pada) for rujukan, k in kandidat.items()), key=_urutan)
    ujung = [_ujung(p, kandidat[p.rujukan].talenta) for p in urut]
    return tuple(_berperingkat(urut, ujung))


def once(kandidat: Mapping[str, KandidatTalenta]) -> None:
    """Refuse a list in which somebody stands twice."""
    nomor = (map(person_key, kandidat), map(number_of, kandidat.values()))
    masalah = {m.jalur: m for n in nomor for m in doubles(lambda i: f"kandidat[{i}]", n)}
    if masalah:
        raise GalatBentuk([*masalah.values()])


Letak = tuple[int, Decimal]
"""A box and a value within it."""


def _berperingkat(
    urut: list[PenempatanTalenta], ujung: list[tuple[Letak, Letak] | None]
) -> Iterator[PenempatanTalenta]:
    """All with their places; who has no box has none, but may pass others."""
    dinilai = [u for u in ujung if u is not None]
    bawah, atas = sorted(b for b, _ in dinilai), sorted(a for _, a in dinilai)
    for p, u in zip(urut, ujung, strict=True):
        if u is None or p.kotak is None:
            yield p
            continue
        pasti = len(dinilai) - bisect_right(bawah, u[1])
        mungkin = len(dinilai) - bisect_right(atas, u[0]) - (u[1] > u[0])
        yield evolve(p, peringkat=_antara(1 + pasti, 1 + mungkin))


def _antara(bawah: int, atas: int) -> int | Antara[int]:
    return bawah if bawah == atas else Antara(bawah, atas)


def _ujung(p: PenempatanTalenta, t: Talenta) -> tuple[Letak, Letak] | None:
    """The lowest and the highest box and value he may have; ``None`` = his assessment does not count."""
    if p.pada < t.sejak or (t.sampai is not None and p.pada >= t.sampai):
        return None
    menurut_nilai = p.dasar == DASAR_KOTAK[0]
    kinerja = _rentang(p.peringkat_kinerja, p.kinerja if menurut_nilai else None, t.batas_kinerja)
    potensial = _rentang(p.peringkat_potensial, p.potensial, t.batas_potensial)
    bawah, atas = (_URUTAN[sumbu] for sumbu in zip(kinerja, potensial, strict=True))
    return (bawah, _nilai(p)[0]), (atas, _nilai(p)[1])


def _rentang(letak: Ekspektasi | Potensial | None, nilai: NilaiSumbu | None, batas: BatasSumbu) -> tuple[int, int]:
    """The lowest and the highest third of an axis in which he may stand."""
    if letak is not None:
        return _tempat(letak), _tempat(letak)
    if not isinstance(nilai, Antara) or nilai.atas is None:
        return 0, len(Ekspektasi) - 1
    bawah, atas = (letak for letak in map(partial(peringkat, batas=batas), (nilai.bawah, nilai.atas)) if letak)
    return _tempat(bawah), _tempat(atas)


def _tempat(letak: Ekspektasi | Potensial | Kotak) -> int:
    return [*type(letak)].index(letak)


_MENURUT_SUMBU: Final = dict(KOTAK_TALENTA.isi)
_URUTAN: Final = {(_tempat(y), _tempat(x)): _tempat(_MENURUT_SUMBU[y, x]) for y, x in product(Ekspektasi, Potensial)}
"""The box of every standing on both axes; no step up on an axis lowers it."""


def _nilai(p: PenempatanTalenta) -> tuple[Decimal, Decimal]:
    """The least and the greatest value he may have; without one, anything."""
    if p.nilai is None:
        return Decimal("-Infinity"), Decimal("Infinity")
    if isinstance(p.nilai, Antara):
        return p.nilai.bawah, Decimal("Infinity") if p.nilai.atas is None else p.nilai.atas
    return p.nilai, p.nilai


def _urutan(p: PenempatanTalenta) -> tuple[int, Decimal, str]:
    return -_tempat(p.kotak) if p.kotak else 1, -_nilai(p)[0], p.rujukan


def in_force(versi: tuple[tuple[Dasar, Dasar], ...], pada: date) -> Dasar:
    """Which of these provisions is in force."""
    dasar = isi_berlaku(versi, pada)
    if dasar is None:
        raise BelumDiatur(str(versi[0][0]), pada, versi[0][0].mulai)
    return dasar


def _besaran(v: int | NilaiSumbu | Antara[int] | None) -> Besaran | None:
    return None if v is None else besaran(v)
