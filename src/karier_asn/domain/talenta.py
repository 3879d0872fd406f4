"""Talenta: the two axes on which talent management places an employee, each made of weighted parts.

What weighs how much, and where an axis is divided, is for the guide of BKN and the agency to say; here it is data. A
part that is not known is not 0: the axis is then known between two bounds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Ekspektasi, Tingkat
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.riwayat import Antara

__all__ = [
    "BatasSumbu",
    "KandidatTalenta",
    "Kotak",
    "Potensial",
    "RencanaPenempatan",
    "Talenta",
    "UnsurTalenta",
    "nilai_sumbu",
    "peringkat",
]

SERATUS = Decimal(100)


class Potensial(Tingkat):
    """Standing on the axis of potential (PermenPANRB 3/2020)."""

    RENDAH = "rendah"
    MENENGAH = "menengah"
    TINGGI = "tinggi"


class Kotak(Tingkat):
    """The nine boxes of talent mapping (PermenPANRB 3/2020, Lampiran)."""

    SATU = "kotak 1"
    DUA = "kotak 2"
    TIGA = "kotak 3"
    EMPAT = "kotak 4"
    LIMA = "kotak 5"
    ENAM = "kotak 6"
    TUJUH = "kotak 7"
    DELAPAN = "kotak 8"
    SEMBILAN = "kotak 9"


@frozen
class UnsurTalenta:
    """A part of an axis.

    Attributes:
        nama: its name.
        bobot: its weight on the axis, in per cent.
        skor: the score; ``None`` = not known.
        tertinggi: the highest score there is, or that it may be while it is not known.
        terendah: the lowest score that it may be while it is not known.
    """

    nama: str
    bobot: Decimal
    skor: Decimal | None
    tertinggi: Decimal = SERATUS
    terendah: Decimal = Decimal(0)


@frozen
class BatasSumbu:
    """Where an axis is divided into three; a value on a bound belongs above it.

    Attributes:
        atas: least value of the upper third.
        bawah: least value of the middle third.

    Raises:
        GalatBentuk: when the lower bound is above the upper one.
    """

    atas: Decimal
    bawah: Decimal

    def __attrs_post_init__(self) -> None:
        if self.bawah > self.atas:
            pesan = f"Batas bawah {self.bawah} di atas batas atas {self.atas}; tukar atau perbaiki."
            raise GalatBentuk([Masalah("bawah", "batas-terbalik", {"bawah": self.bawah, "atas": self.atas}, pesan)])


@frozen
class RencanaPenempatan:
    """That a plan names an employee as successor for a post (PermenPANRB 3/2020 Pasal 8C, 25 as amended by 20/2025).

    Attributes:
        jabatan: the post.
        ditetapkan: day on which the PPK set the plan; ``None`` = not known.
    """

    jabatan: Jabatan
    ditetapkan: date | None = None


@frozen(kw_only=True)
class Talenta:
    """How an employee was assessed for talent management, for a time.

    Attributes:
        kinerja: the parts of the axis of performance (sumbu Y); ``None`` = not assessed.
        potensial: the parts of the axis of potential (sumbu X); likewise.
        batas_kinerja, batas_potensial: where the axes are divided.
        sejak: first day the assessment counts.
        sampai: first day it counts no longer; ``None`` says that it counts until there is another.
        kotak_tercatat: the box that the agency recorded; ``None`` = none.
        rencana_penempatan: every plan that names him, with the post for which it does; ``None`` = not known, empty =
            none does.

    Raises:
        GalatBentuk: weights of an axis that do not add up to 100, a part named twice, a score outside its scale, an end
            before the beginning. Every problem is listed with its path.
    """

    kinerja: tuple[UnsurTalenta, ...] | None = None
    potensial: tuple[UnsurTalenta, ...] | None = None
    batas_kinerja: BatasSumbu
    batas_potensial: BatasSumbu
    sejak: date
    sampai: date | None = None
    kotak_tercatat: Kotak | None = None
    rencana_penempatan: tuple[RencanaPenempatan, ...] | None = None

    def __attrs_post_init__(self) -> None:
        sumbu = (("kinerja", self.kinerja), ("potensial", self.potensial))
        masalah = [m for nama, unsur in sumbu if unsur is not None for m in _masalah(nama, unsur)]
        if self.sampai is not None and self.sampai <= self.sejak:
            pesan = f"Mulai {self.sejak.isoformat()} tetapi berakhir {self.sampai.isoformat()}; perbaiki tanggalnya."
            masalah.append(Masalah("sampai", "masa-terbalik", {"sejak": self.sejak, "sampai": self.sampai}, pesan))
        if masalah:
            raise GalatBentuk(masalah)


@frozen
class KandidatTalenta:
    """An employee with his assessment; CPNS and PPPK are candidates too (PermenPANRB 3/2020 Pasal 16).

    Attributes:
        pegawai: the employee, whose predicate of the year tells the standing in performance since 31 December 2025.
        talenta: his assessment.
    """

    pegawai: Pegawai
    talenta: Talenta


NilaiSumbu = Decimal | Antara[Decimal]
"""The value of an axis, exact or by bounds."""


def nilai_sumbu(unsur: tuple[UnsurTalenta, ...]) -> NilaiSumbu:
    """The value of an axis; between two bounds while a part is not known.

    >>> utama = UnsurTalenta("predikat kinerja", Decimal(60), Decimal(80))
    >>> tim = UnsurTalenta("tim kerja", Decimal(40), None)
    >>> nilai_sumbu((utama, tim))
    Antara(bawah=Decimal('48'), atas=Decimal('88'))
    """
    return gabungan((u.bobot, Antara(u.terendah, u.tertinggi) if u.skor is None else u.skor) for u in unsur)


def gabungan(bagian: Iterable[tuple[Decimal, NilaiSumbu]]) -> NilaiSumbu:
    """Values together, each by its weight in per cent; by bounds as long as one of them is."""
    ujung = [
        (w, v.bawah, v.bawah if v.atas is None else v.atas) if isinstance(v, Antara) else (w, v, v) for w, v in bagian
    ]
    bawah, atas = (sum((u[0] * u[i] for u in ujung), Decimal(0)) / SERATUS for i in (1, 2))
    return bawah if bawah == atas else Antara(bawah, atas)


def peringkat(nilai: NilaiSumbu, batas: BatasSumbu) -> Ekspektasi | None:
    """Where a value stands: below, within or above; ``None`` if its bounds disagree.

    >>> batas = BatasSumbu(Decimal(80), Decimal(60))
    >>> [peringkat(Decimal(n), batas).value for n in ("59.99", "60", "79.99", "80")]
    ['di bawah ekspektasi', 'sesuai ekspektasi', 'sesuai ekspektasi', 'di atas ekspektasi']
    """
    if isinstance(nilai, Antara):
        bawah = peringkat(nilai.bawah, batas)
        return bawah if nilai.atas is not None and bawah is peringkat(nilai.atas, batas) else None
    if nilai >= batas.atas:
        return Ekspektasi.DI_ATAS
    return Ekspektasi.SESUAI if nilai >= batas.bawah else Ekspektasi.DI_BAWAH


def _masalah(sumbu: str, unsur: tuple[UnsurTalenta, ...]) -> Iterator[Masalah]:
    """Every contradiction in an axis."""
    jumlah = sum((u.bobot for u in unsur), Decimal(0))
    if jumlah != SERATUS:
        pesan = f"Jumlah bobot harus 100, ditemukan {jumlah}; perbaiki bobotnya."
        yield Masalah(sumbu, "bobot-bukan-100", {"jumlah": jumlah}, pesan)
    for nama, banyak in Counter(u.nama for u in unsur).items():
        if banyak > 1:
            pesan = f"Unsur {nama} tercantum {banyak} kali; cantumkan sekali saja."
            yield Masalah(sumbu, "ganda", {"nama": nama}, pesan)
    for i, u in enumerate(unsur):
        if not 0 <= u.terendah <= u.tertinggi:
            pesan = f"Skor terendah {u.nama} antara 0 dan {u.tertinggi}, ditemukan {u.terendah}; perbaiki skornya."
            parameter = {"skor": u.terendah, "tertinggi": u.tertinggi}
            yield Masalah(f"{sumbu}[{i}].terendah", "di-luar-skala", parameter, pesan)
        if u.skor is not None and not 0 <= u.skor <= u.tertinggi:
            pesan = f"Skor {u.nama} antara 0 dan {u.tertinggi}, ditemukan {u.skor}; perbaiki skornya."
            yield Masalah(f"{sumbu}[{i}].skor", "di-luar-skala", {"skor": u.skor, "tertinggi": u.tertinggi}, pesan)
