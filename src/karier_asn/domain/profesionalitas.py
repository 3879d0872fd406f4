"""Indeks Profesionalitas (IP) ASN: its groups, kinds of training and categories."""

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction

from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.benda import frozen
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


@frozen
class Diklat:
    """One training or seminar done.

    Attributes:
        jenis: its kind; of `JenisDiklat.JABATAN` only the one that the post held asks for.
        selesai: its last day.
        jam: hours (JP); those of technical training score together.
    """

    jenis: JenisDiklat
    selesai: date
    jam: int = 0


class KategoriIP(Tingkat):
    """Category of the index, lowest first."""

    SANGAT_RENDAH = "sangat rendah"
    RENDAH = "rendah"
    SEDANG = "sedang"
    TINGGI = "tinggi"
    SANGAT_TINGGI = "sangat tinggi"
