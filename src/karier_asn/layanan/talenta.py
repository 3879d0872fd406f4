"""Talenta: where an employee stands in the nine boxes, and the order of several."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.fakta import nilai_kinerja, nilai_potensial
from karier_asn.domain.talenta import Kotak, NilaiSumbu, Talenta, gabungan
from karier_asn.domain.tunggal import doubles, person_key
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.data import dikutip, kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.harian import Keadaan, reader
from karier_asn.engine.hasil import IsiPeraturan, Kutipan
from karier_asn.engine.prosa import lipat
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.merit.talenta import BOBOT_SUMBU, DASAR_KOTAK, KOTAK_TALENTA, REKOMENDASI_TALENTA

__all__ = ["PenempatanTalenta", "place", "rank"]

SKEMA: Final = "urn:karier-asn:penempatan-talenta:1"

_kotak: Final = reader(KOTAK_TALENTA)


@frozen
class IsiPenempatan(Dokumen):
    """Where an employee stands among the nine boxes.

    Attributes:
        pada: the day asked.
        kinerja: value of the axis of performance; null = no assessment counts.
        potensial: value of the axis of potential; null = no assessment counts.
        kotak: the box; null while the bounds leave it open.
        nilai: the value by which those of a box are ranked; null = an axis has none.
        rekomendasi: what the annex recommends.
        kotak_tercatat: the box that the agency recorded; null = none.
        dasar: where the boxes stand.
        peraturan: the regulations cited, by name.
    """

    pada: date
    kinerja: Besaran | None
    potensial: Besaran | None
    kotak: Kotak | None
    nilai: Besaran | None
    rekomendasi: tuple[str, ...]
    kotak_tercatat: Kotak | None
    dasar: Kutipan
    peraturan: Mapping[str, IsiPeraturan]


@frozen(order=False)
class PenempatanTalenta:
    """Where an employee stands.

    Attributes:
        rujukan: the caller's own reference to the employee.
        pada: the day asked.
        kinerja, potensial: values of the axes, by bounds while a part is not known; ``None`` = no assessment counts.
        kotak: the box; ``None`` while the bounds leave it open.
        kotak_tercatat: the box that the agency recorded; ``None`` = none.
    """

    rujukan: str
    pada: date
    kinerja: NilaiSumbu | None
    potensial: NilaiSumbu | None
    kotak: Kotak | None
    kotak_tercatat: Kotak | None = None

    @property
    def nilai(self) -> NilaiSumbu | None:
        """The value of both axes together, by which those of a box are ranked; by bounds likewise."""
        if self.kinerja is None or self.potensial is None:
            return None
        return gabungan(zip(BOBOT_SUMBU, (self.kinerja, self.potensial), strict=True))

    @property
    def rekomendasi(self) -> tuple[str, ...]:
        """What the annex recommends for the box."""
        return REKOMENDASI_TALENTA[self.kotak] if self.kotak else ()

    @property
    def berbeda(self) -> bool:
        """Whether the agency recorded another box. Both are kept: the record is theirs to correct."""
        return None not in (self.kotak, self.kotak_tercatat) and self.kotak is not self.kotak_tercatat

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The box with the values it rests on, what is recommended, and whether the record says otherwise."""
        kotak = bahasa(self.kotak.value) if self.kotak else bahasa("kotak talenta belum dapat ditentukan")
        nilai = (("kinerja", self.kinerja), ("potensial", self.potensial), ("nilai talenta", self.nilai))
        angka = ", ".join(f"{bahasa(nama)} {bahasa.nilai(v)}" for nama, v in nilai)
        isi = [f"{angka} ({DASAR_KOTAK})"]
        if self.rekomendasi:
            isi.append(f"{bahasa('rekomendasi')}: {'; '.join(map(bahasa, self.rekomendasi))}")
        if self.berbeda:
            isi.append(f"{bahasa('tercatat pada instansi')}: {bahasa.nilai(self.kotak_tercatat)}")
        kepala = f"{self.rujukan}: {kotak}   {bahasa('pada')} {self.pada.isoformat()}"
        return "\n".join((kepala, *(b for i in isi for b in lipat(i))))

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
                self.kotak,
                _besaran(self.nilai),
                self.rekomendasi,
                self.kotak_tercatat,
                kutipan(DASAR_KOTAK),
                dikutip([DASAR_KOTAK]),
            )
        )


@tanya
def place(rujukan: str, talenta: Talenta, pada: date) -> PenempatanTalenta:
    """Where an employee stands on that day."""
    keadaan = Keadaan(pada, talenta)
    kinerja, potensial = keadaan.baca(nilai_kinerja), keadaan.baca(nilai_potensial)
    return PenempatanTalenta(rujukan, pada, kinerja, potensial, _kotak(keadaan), talenta.kotak_tercatat)


@tanya
def rank(talenta: Mapping[str, Talenta], pada: date) -> tuple[PenempatanTalenta, ...]:
    """Everybody, the highest box first and within it the highest value; those without a box last, by reference.

    Of a value known by bounds only the lower one counts: nobody moves up by what is not known.

    Raises:
        GalatBentuk: two references are one NIP, written with and without blanks, dots or hyphens; lists all.
    """
    if masalah := list(doubles(lambda i: f"talenta[{i}]", map(person_key, talenta))):
        raise GalatBentuk(masalah)
    penempatan = (place(rujukan, t, pada) for rujukan, t in talenta.items())
    return tuple(sorted(penempatan, key=_urutan))


def _urutan(p: PenempatanTalenta) -> tuple[int, Decimal, str]:
    kotak = list(Kotak).index(p.kotak) if p.kotak else -1
    terendah = p.nilai.bawah if isinstance(p.nilai, Antara) else p.nilai or Decimal(0)
    return -kotak, -terendah, p.rujukan


def _besaran(v: NilaiSumbu | None) -> Besaran | None:
    return None if v is None else besaran(v)
