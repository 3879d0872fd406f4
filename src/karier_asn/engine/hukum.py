"""Regulations and citations: where a rule comes from, when it is in force, how well that was checked.

A citation is a path: ``PP11 / "Pasal 107" / "ayat (1)" / "huruf c"``. Its dates come from the regulation, so no
date is written twice; an amended article names the amending regulation instead of a date.
"""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import evolve, frozen

from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.riwayat import AKHIR, SEHARI, Masa, tambah


class Cara(Enum):
    """How the content of a citation was verified."""

    TEKS = "teks dibaca"
    """The text of the regulation itself was read."""
    SEKUNDER = "sumber sekunder"
    """Read only through another source (press, handbook, a rule that mirrors it)."""
    INGATAN = "belum diperiksa"
    """From general knowledge; not read."""
    RAGU = "diragukan"
    """Sources contradict each other, or the wording is unclear."""
    INSTANSI = "ketetapan instansi"
    """Not national law: set by the agency (or the programme) itself."""


@frozen(order=False, repr=False)
class Peraturan:
    """A regulation, with the time it is in force and the provenance of what is encoded from it.

    Attributes:
        nama: short official name, ``"PP 11/2017"``.
        judul: its subject.
        mulai: first day in force.
        dicabut: the regulation that repealed it, if any.
        tetap: why its provisions still apply although it was repealed (a transitional article, say).
        cara: how what is encoded here was verified.
        diperiksa: the day of that check.
        sumber: where the text was found.
        catatan: a note where the text needed interpretation; shown to the user.

    >>> lama = Peraturan("PP 1/2000", "Contoh", date(2000, 1, 1), Cara.TEKS, date(2026, 11, 21),
    ...                  dicabut=Peraturan("PP 2/2017", "Contoh", date(2017, 4, 7), Cara.TEKS, date(2026, 11, 21)))
    >>> lama.sampai
    datetime.date(2017, 4, 7)
    >>> str(lama / "Pasal 7" / "huruf a")
    'PP 1/2000 Pasal 7 huruf a'
    """

    nama: str
    judul: str
    mulai: date
    cara: Cara
    diperiksa: date
    sumber: str = ""
    dicabut: Peraturan | None = None
    tetap: str = ""
    catatan: str = ""

    @property
    def sampai(self) -> date:
        """The first day on which it no longer applies; `AKHIR` if it still does."""
        return self.dicabut.mulai if self.dicabut and not self.tetap else AKHIR

    def __truediv__(self, bagian: str) -> Dasar:
        return Dasar(self) / bagian

    def __str__(self) -> str:
        return self.nama

    def __repr__(self) -> str:
        return f"<Peraturan {self.nama}>"


@frozen(order=False, repr=False, cache_hash=True)
class Dasar:
    """A citation: a regulation and the path to a provision in it.

    Attributes:
        peraturan: the regulation cited.
        jalur: the path, ``("Pasal 107", "ayat (1)", "huruf c")``.
        pengubah: the regulation that inserted or last worded this provision, if not the cited one.
        pengganti: the regulation that replaced or ended this provision.
        cara_sendiri: how this provision was verified, where that differs from the regulation.
        catatan: a note where the provision needed interpretation; shown to the user.
        akhir: first day no longer in force by its own terms, if it sets them.
    """

    peraturan: Peraturan
    jalur: tuple[str, ...] = ()
    pengubah: Peraturan | None = None
    pengganti: Peraturan | None = None
    cara_sendiri: Cara | None = None
    catatan: str = ""
    akhir: date | None = None

    @property
    def mulai(self) -> date:
        """First day in force."""
        return max(self.peraturan.mulai, self.pengubah.mulai) if self.pengubah else self.peraturan.mulai

    @property
    def sampai(self) -> date:
        """First day no longer in force; `AKHIR` if open."""
        pengganti = self.pengganti.mulai if self.pengganti else AKHIR
        return min(self.peraturan.sampai, pengganti, self.akhir or AKHIR)

    @property
    def cara(self) -> Cara:
        """How the provision was verified."""
        return self.cara_sendiri or (self.pengubah or self.peraturan).cara

    def __truediv__(self, bagian: str) -> Dasar:
        if not isinstance(bagian, str) or not bagian.strip():
            raise GalatTulis(
                f"Bagian kutipan harus teks, ditemukan {bagian!r}.", 'Tulis misalnya PP11 / "Pasal 54" / "ayat (1)".'
            )
        return evolve(self, jalur=(*self.jalur, bagian.strip()), catatan="")

    def diubah(self, oleh: Peraturan) -> Dasar:
        """This provision in the wording given by ``oleh``; in force from that regulation's first day."""
        return evolve(self, pengubah=oleh)

    def hingga(self, oleh: Peraturan) -> Dasar:
        """This provision until ``oleh`` replaced it."""
        return evolve(self, pengganti=oleh)

    def selama(self, masa: Masa) -> Dasar:
        """This provision for so long from its first day, as it says itself ("paling lama ... sejak ... mulai berlaku").

        >>> pp = Peraturan("PP 2/2017", "Contoh", date(2017, 4, 7), Cara.TEKS, date(2026, 11, 21))
        >>> (pp / "Pasal 353").selama(Masa(12 * 5)).sampai  # the day on which five years are full still counts
        datetime.date(2022, 4, 8)
        """
        return self.sampai_dengan(tambah(self.mulai, masa))

    def sampai_dengan(self, hari: date) -> Dasar:
        """This provision up to and on the last day that it sets itself."""
        return evolve(self, akhir=hari + SEHARI)

    def dengan(self, *, cara: Cara | None = None, catatan: str = "") -> Dasar:
        """The same provision with its own verification or a note of interpretation."""
        return evolve(self, cara_sendiri=cara or self.cara_sendiri, catatan=catatan or self.catatan)

    def dalam(self, induk: Dasar) -> bool:
        """Whether this is ``induk`` itself or stands within it."""
        return self.peraturan == induk.peraturan and self.jalur[: len(induk.jalur)] == induk.jalur

    @property
    def rujukan(self) -> str:
        """The citation in full, with the regulation that amended it."""
        return f"{self} jo. {self.pengubah}" if self.pengubah else str(self)

    def __str__(self) -> str:
        return " ".join((self.peraturan.nama, *self.jalur))

    def __repr__(self) -> str:
        return f"<Dasar {self}>"
