"""Jam pelajaran (JP): tables that say how many hours an activity counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from karier_asn.domain.pegawai import Pelatihan
from karier_asn.domain.pelatihan import BentukPelatihan, LingkupPelatihan
from karier_asn.engine.hukum import Cara, Dasar

CATATAN_LINGKUP = "Lingkup kegiatan tidak tercatat; dihitung menurut kolom nasional."


class Satuan(Enum):
    """What is counted."""

    PROGRAM = "JP program"
    """Hours as programmed, or as recorded; 45 minutes each."""
    HARI = "hari"
    SESI = "sesi"
    KALI = "kali"
    SEMESTER = "semester"


class Jangka(Enum):
    """The period of a cap."""

    HARI = "hari"
    BULAN = "bulan"


@frozen
class BatasJP:
    """At most so many units count in each day or month, of one form and column together."""

    paling_banyak: int
    jangka: Jangka


@frozen
class KolomJP:
    """One cell of a table.

    Attributes:
        jp: JP for each unit.
        satuan: the unit.
        batas: how many units count at most.
        ragu: why the reading of the cell is doubtful; empty = it is not.
    """

    jp: Fraction = field(converter=Fraction)
    satuan: Satuan
    batas: BatasJP | None = None
    ragu: str = ""


@frozen
class BarisJP:
    """One row of a table: its code, and the cells for national and international activities; ``None`` = empty."""

    kode: str
    nasional: KolomJP | None
    internasional: KolomJP | None = None

    def kolom(self, lingkup: LingkupPelatihan | None) -> KolomJP | None:
        """The cell for activities of this scope; national if it is not known."""
        return self.internasional if lingkup is LingkupPelatihan.INTERNASIONAL else self.nasional


@frozen
class TabelJP:
    """A named and dated table of conversion.

    Attributes:
        nama: its name, as a result states it.
        judul: title of an account kept by it, in Indonesian.
        dasar: its citation.
        baris: the rows by form.
        lainnya: the row of every other form, also of one that is not known.
        tugas_belajar: the row of study leave.
    """

    nama: str
    judul: str
    dasar: Dasar
    baris: Mapping[BentukPelatihan, BarisJP] = field(factory=dict)
    lainnya: BarisJP | None = None
    tugas_belajar: BarisJP | None = None

    def berlaku(self, d: date) -> bool:
        """Whether what was completed on day ``d`` is counted by this table: hours as recorded are, of any day."""
        return self.lainnya is not None or self.dasar.mulai <= d < self.dasar.sampai

    def cari(self, k: Pelatihan) -> BarisJP | None:
        """The row of an activity."""
        return self.lainnya if k.bentuk is None else self.baris.get(k.bentuk, self.lainnya)

    def kutip(self, baris: BarisJP | None, kolom: KolomJP | None) -> Dasar:
        """The citation of a cell."""
        dasar = self.dasar / f"baris {baris.kode}" if baris and baris.kode else self.dasar
        return dasar.dengan(cara=Cara.RAGU, catatan=kolom.ragu) if kolom and kolom.ragu else dasar


PROGRAM: Final = KolomJP(1, Satuan.PROGRAM)
