"""Indeks Profesionalitas (IP) ASN: its groups, kinds of training and categories, and what its points are read from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from fractions import Fraction
from itertools import product
from typing import Any

from attrs import field

from karier_asn.domain.tingkat import Pendidikan, Predikat, Tingkat
from karier_asn.engine.angka import eksak
from karier_asn.engine.benda import frozen
from karier_asn.engine.ekspresi import Tabel
from karier_asn.engine.jenis import nilai_antara, semua_nilai
from karier_asn.engine.logika import bandingkan
from karier_asn.engine.perbandingan import Operator
from karier_asn.engine.riwayat import Antara

Poin = Fraction | Antara[Fraction]
"""Points known exactly, or by bounds."""


class KelompokIP(Enum):
    """How competence is scored: by the kind of post."""

    STRUKTURAL = "JPT, administrator, pengawas"
    FUNGSIONAL = "jabatan fungsional"
    PELAKSANA = "pelaksana"


class JenisDiklat(Enum):
    """The three kinds of development that score."""

    JABATAN = "diklat kepemimpinan atau fungsional sesuai jabatan"
    TEKNIS = "diklat teknis"
    SEMINAR = "seminar, workshop, dan sejenisnya"


class RekamDisiplin(Tingkat):
    """The heaviest sanction on record, worst first."""

    BERAT = "pernah dijatuhi hukuman disiplin berat"
    SEDANG = "pernah dijatuhi hukuman disiplin sedang"
    RINGAN = "pernah dijatuhi hukuman disiplin ringan"
    TANPA = "tidak pernah dijatuhi hukuman disiplin"


def _jam(v: Fraction | int) -> Fraction:
    return eksak(v, "jam")


@frozen
class Diklat:
    """One training or seminar done.

    Attributes:
        jenis: its kind; of `JenisDiklat.JABATAN` only the one that the post held asks for, and only once passed.
        selesai: its last day.
        jam: hours (JP), parts of one included; those of technical training score together.
    """

    jenis: JenisDiklat
    selesai: date
    jam: Fraction = field(default=Fraction(0), converter=_jam)


class KategoriIP(Tingkat):
    """Category of the index, lowest first."""

    SANGAT_RENDAH = "sangat rendah"
    RENDAH = "rendah"
    SEDANG = "sedang"
    TINGGI = "tinggi"
    SANGAT_TINGGI = "sangat tinggi"


@frozen
class KeadaanIP:
    """What the points of one person are read from, on one day; ``None`` = not known.

    Attributes:
        kelompok: the kind of the post held.
        pendidikan: highest level of education, by bounds while a diploma may not be had yet.
        diklat_jabatan: whether the leadership or functional training of the post was passed.
        jam_teknis: hours (JP) of technical training that still count, by bounds while the record leaves some open.
        seminar: whether a seminar or the like still counts.
        predikat: predicate of the last year.
        disiplin: the heaviest sanction on record, by bounds while the severity of one is not known.
    """

    kelompok: KelompokIP
    pendidikan: Pendidikan | Antara[Pendidikan] | None
    diklat_jabatan: bool | None
    jam_teknis: Poin | None
    seminar: bool | None
    predikat: Predikat | None
    disiplin: RekamDisiplin | Antara[RekamDisiplin] | None


@frozen
class PoinIP:
    """The points of one person by dimension, by bounds while something is not known."""

    kualifikasi: Poin
    kompetensi: Poin
    kinerja: Poin
    disiplin: Poin

    @property
    def nilai(self) -> Poin:
        """The sum, at most 100."""
        return _jumlah((self.kualifikasi, self.kompetensi, self.kinerja, self.disiplin))


@frozen
class TataIP:
    """How points are given: a table for each element, as a regulation has them.

    Attributes:
        kualifikasi: by level of education.
        jabatan: by kind of post, and whether the training of the post was passed.
        teknis: by kind of post, and whether there are hours enough of technical training.
        seminar: by kind of post, and whether a seminar or the like counts.
        kinerja: by predicate.
        disiplin: by the heaviest sanction.
        jam_teknis: hours (JP) of technical training, together, that score.
    """

    kualifikasi: Tabel[Fraction]
    jabatan: Tabel[Fraction]
    teknis: Tabel[Fraction]
    seminar: Tabel[Fraction]
    kinerja: Tabel[Fraction]
    disiplin: Tabel[Fraction]
    jam_teknis: int

    def cukup(self, jam: Poin | None) -> bool | None:
        """Whether there are hours enough; ``None`` while what is known of them does not tell."""
        return bandingkan(Operator.MIN, jam, Fraction(self.jam_teknis))

    def poin(self, k: KeadaanIP) -> PoinIP:
        """The points of one person."""
        kompetensi = (
            _poin(self.jabatan, k.kelompok, k.diklat_jabatan),
            _poin(self.teknis, k.kelompok, self.cukup(k.jam_teknis)),
            _poin(self.seminar, k.kelompok, k.seminar),
        )
        return PoinIP(
            _poin(self.kualifikasi, k.pendidikan),
            _jumlah(kompetensi),
            _poin(self.kinerja, k.predikat),
            _poin(self.disiplin, k.disiplin),
        )

    def nilai(self, kelompok: KelompokIP | None, *lain: Any) -> Poin | None:
        """The sum of what `KeadaanIP` holds, in its order; ``None`` while the kind of the post is not known."""
        return None if kelompok is None else self.poin(KeadaanIP(kelompok, *lain)).nilai


def _poin(tabel: Tabel[Fraction], *kunci: object) -> Poin:
    """The points of a table; by bounds over all rows that may apply while a key is not known."""
    baris: dict[Any, Fraction] = dict(tabel.isi)
    calon = (_mungkin(k, n.jenis) for k, n in zip(kunci, tabel.kunci, strict=True))
    poin = [baris[k] for k in product(*calon)]
    return min(poin) if min(poin) == max(poin) else Antara(min(poin), max(poin))


def _mungkin(k: object, jenis: type) -> tuple[object, ...]:
    """The values that a key may have."""
    if k is None:
        return semua_nilai(jenis)
    return nilai_antara(k) if isinstance(k, Antara) else (k,)


def _jumlah(poin: Iterable[Poin]) -> Poin:
    """The sum, by bounds while a part is."""
    ujung = [(p.bawah, p.atas or p.bawah) if isinstance(p, Antara) else (p, p) for p in poin]
    bawah, atas = (sum(sisi, Fraction(0)) for sisi in zip(*ujung, strict=True))
    return bawah if bawah == atas else Antara(bawah, atas)
