"""Regulations and citations: where a rule comes from, when it is in force, how well that was checked.

A citation is a path: ``PP11 / "Pasal 107" / "ayat (1)" / "huruf c"``. Its dates come from the regulation, so no
date is written twice; an amended article names the amending regulation instead of a date.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any

from attrs import Attribute, evolve, field, fields, frozen

from karier_asn.engine.galat import GalatTulis, pastikan_teks
from karier_asn.engine.masa import AKHIR, AWAL, NOL, SEHARI, Masa, pastikan_hari, tambah
from karier_asn.engine.saran import saran, sebutan


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


_Periksa = Callable[[Any, "Attribute[Any]", Any], None]


def _harus(jenis: type, *, boleh_kosong: bool = False) -> _Periksa:
    """The field takes this kind only; ``boleh_kosong``: or nothing."""

    def periksa(benda: Any, medan: Attribute[Any], v: object) -> None:
        if boleh_kosong and v is None:
            return
        if not isinstance(v, jenis) or isinstance(v, datetime):
            raise GalatTulis(
                f"{_tempat(benda)}: {medan.name} harus {sebutan(jenis)}, ditemukan {v!r}.", _saran_medan(jenis, v)
            )

    return periksa


def _berisi(benda: Any, medan: Attribute[Any], v: object) -> None:
    """The field takes a text that says something."""
    pastikan_teks(v, f"{_tempat(benda)}: {medan.name}")


def _mulai(p: Any, medan: Attribute[Any], mulai: date) -> None:
    """A day on which it can begin."""
    _harus(date)(p, medan, mulai)
    if mulai in (AWAL, AKHIR):
        arti = "tidak pernah" if mulai == AKHIR else "sejak dahulu"
        raise GalatTulis(f"Peraturan {p}: mulai {mulai} berarti {arti}.", "Tulis hari pertama berlakunya.")


def _dicabut(p: Any, medan: Attribute[Any], pencabut: Any) -> None:
    """What repeals it is another regulation, and younger."""
    _harus(Peraturan, boleh_kosong=True)(p, medan, pencabut)
    if pencabut is None:
        return
    if pencabut.nama == p.nama:
        raise GalatTulis(
            f"{p} dicabut oleh {pencabut}: peraturan tidak mencabut dirinya sendiri.",
            "Sebut peraturan yang mencabutnya; dua peraturan dibedakan oleh nomor dan tahunnya.",
        )
    if pencabut.mulai <= p.mulai:
        raise GalatTulis(
            f"{_bertanggal(p)} dicabut oleh {_bertanggal(pencabut)}, jadi tidak pernah berlaku.",
            "Periksa kedua harinya; bila tertukar, tulis dicabut pada peraturan yang lebih tua.",
        )


def _tetap(p: Any, medan: Attribute[Any], alasan: str) -> None:
    """Why it still applies is said of what was repealed."""
    _harus(str)(p, medan, alasan)
    if alasan and p.dicabut is None:
        raise GalatTulis(
            f"{p}: tetap={alasan!r}, tetapi tidak ada yang mencabutnya.",
            "Tulis juga dicabut=..., atau pindahkan keterangannya ke catatan=....",
        )


def _jalur(d: Any, _: Attribute[Any], jalur: object) -> None:
    """The path is made of texts."""
    if not isinstance(jalur, tuple):
        raise GalatTulis(f"{_tempat(d)}: jalur harus tuple, ditemukan {jalur!r}.", 'Tulis misalnya PP11 / "Pasal 54".')
    for bagian in jalur:
        if not isinstance(bagian, str) or not bagian.strip():
            raise GalatTulis(
                f"Bagian kutipan harus teks, ditemukan {bagian!r}.", 'Tulis misalnya PP11 / "Pasal 54" / "ayat (1)".'
            )


def _tempat(benda: Any) -> str:
    return f"Peraturan {benda.nama!r}" if isinstance(benda, Peraturan) else f"Kutipan {benda.peraturan}"


def _saran_medan(jenis: type, v: object) -> str:
    if jenis is Peraturan and isinstance(v, Dasar):
        return f"Berikan peraturannya, yaitu {v.peraturan}, bukan ketentuan di dalamnya."
    return f"Berikan sebuah {sebutan(jenis)}." if v is None else saran(jenis, v)


def _bertanggal(p: Peraturan) -> str:
    return f"{p} (berlaku sejak {p.mulai})"


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

    Raises:
        GalatTulis: a field is of the wrong kind, the name is empty, what repealed it is not younger, or it is said to
            apply still though nothing repealed it.

    >>> lama = Peraturan("PP 1/2000", "Contoh", date(2000, 1, 1), Cara.TEKS, date(2026, 11, 21),
    ...                  dicabut=Peraturan("PP 2/2017", "Contoh", date(2017, 4, 7), Cara.TEKS, date(2026, 11, 21)))
    >>> lama.sampai
    datetime.date(2017, 4, 7)
    >>> str(lama / "Pasal 7" / "huruf a")
    'PP 1/2000 Pasal 7 huruf a'
    """

    nama: str = field(validator=_berisi)
    judul: str = field(validator=_harus(str))
    mulai: date = field(validator=_mulai)
    cara: Cara = field(validator=_harus(Cara))
    diperiksa: date = field(validator=_harus(date))
    sumber: str = field(default="", validator=_harus(str))
    dicabut: Peraturan | None = field(default=None, validator=_dicabut)
    tetap: str = field(default="", validator=_tetap)
    catatan: str = field(default="", validator=_harus(str))

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

    Raises:
        GalatTulis: a field is of the wrong kind, a part of the path is empty, or there is no day on which the provision
            is in force.
    """

    peraturan: Peraturan = field(validator=_harus(Peraturan))
    jalur: tuple[str, ...] = field(default=(), validator=_jalur)
    pengubah: Peraturan | None = field(default=None, validator=_harus(Peraturan, boleh_kosong=True))
    pengganti: Peraturan | None = field(default=None, validator=_harus(Peraturan, boleh_kosong=True))
    cara_sendiri: Cara | None = field(default=None, validator=_harus(Cara, boleh_kosong=True))
    catatan: str = field(default="", validator=_harus(str))
    akhir: date | None = field(default=None, validator=_harus(date, boleh_kosong=True))

    def __attrs_post_init__(self) -> None:
        if self.pengubah is not None:
            self._pastikan_diubah(self.pengubah)
        if self.sampai <= self.mulai:
            raise self._tidak_pernah_berlaku()

    def _pastikan_diubah(self, pengubah: Peraturan) -> None:
        """What words a provision anew is another regulation than the one cited, and not older."""
        if pengubah.nama == self.peraturan.nama:
            raise GalatTulis(
                f"{self} diubah oleh {pengubah}: peraturan tidak mengubah dirinya sendiri.",
                "Sebut peraturan yang mengubahnya, atau kutip saja tanpa .diubah(...).",
            )
        if pengubah.mulai < self.peraturan.mulai:
            raise GalatTulis(
                f"{self} dari {_bertanggal(self.peraturan)} diubah oleh {_bertanggal(pengubah)}, yang lebih tua.",
                "Kutip peraturan yang diubah, lalu .diubah(peraturan yang mengubah); bila tertukar, tukarlah.",
            )

    def _tidak_pernah_berlaku(self) -> GalatTulis:
        """The error that tells why there is no day on which the provision is in force."""
        awal = f"{self} berlaku sejak {self.mulai}" + (f", menurut {self.pengubah}" if self.pengubah else "")
        if self.akhir is not None and self.akhir <= self.mulai:
            return GalatTulis(
                f"{awal}, tetapi tidak berlaku lagi sejak {self.akhir}: tidak pernah berlaku.",
                "Periksa hari terakhir itu; .selama(...) menghitungnya sejak hari pertama.",
            )
        if self.pengganti is not None and self.pengganti.mulai <= self.mulai:
            return GalatTulis(
                f"{awal}, tetapi sudah diganti oleh {_bertanggal(self.pengganti)}: tidak pernah berlaku.",
                "Periksa kedua harinya; .hingga(...) menyebut peraturan yang kemudian mengganti ketentuan itu.",
            )
        pencabut = self.peraturan.dicabut
        assert pencabut is not None  # nothing else can have ended it
        return GalatTulis(
            f"{awal}, tetapi {self.peraturan} sudah dicabut oleh {_bertanggal(pencabut)}: tidak pernah berlaku.",
            "Kutip peraturan penggantinya; bila ketentuan ini masih dipakai, isi tetap=... pada peraturannya.",
        )

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
        return evolve(self, jalur=(*self.jalur, bagian.strip() if isinstance(bagian, str) else bagian), catatan="")

    def diubah(self, oleh: Peraturan) -> Dasar:
        """This provision in the wording given by ``oleh``; in force from that regulation's first day.

        Raises:
            GalatTulis: ``oleh`` is older than the regulation cited, or that regulation itself.
        """
        _harus(Peraturan)(self, fields(Dasar).pengubah, oleh)
        return evolve(self, pengubah=oleh)

    def hingga(self, oleh: Peraturan) -> Dasar:
        """This provision until ``oleh`` replaced it.

        Raises:
            GalatTulis: ``oleh`` begins no later than the provision.
        """
        _harus(Peraturan)(self, fields(Dasar).pengganti, oleh)
        return evolve(self, pengganti=oleh)

    def selama(self, masa: Masa) -> Dasar:
        """This provision for so long from its first day, as it says itself ("paling lama ... sejak ... mulai berlaku").

        >>> pp = Peraturan("PP 2/2017", "Contoh", date(2017, 4, 7), Cara.TEKS, date(2026, 11, 21))
        >>> (pp / "Pasal 353").selama(Masa(12 * 5)).sampai  # the day on which five years are full still counts
        datetime.date(2022, 4, 8)

        Raises:
            GalatTulis: ``masa`` is no duration, or none at all.
        """
        if not isinstance(masa, Masa) or masa == NOL:
            raise GalatTulis(f"{self}.selama(...) memerlukan masa, ditemukan {masa!r}.", saran(Masa, masa))
        return self.sampai_dengan(tambah(self.mulai, masa))

    def sampai_dengan(self, hari: date) -> Dasar:
        """This provision up to and on the last day that it sets itself.

        Raises:
            GalatTulis: the day is before its first, or beyond the calendar.
        """
        pastikan_hari(hari, f"{self}.sampai_dengan(...)")
        if hari == AKHIR:
            raise GalatTulis(
                f"{self}: hari terakhirnya di luar kalender.", "Ketentuan tanpa hari terakhir dikutip begitu saja."
            )
        return evolve(self, akhir=hari + SEHARI)

    def dengan(self, *, cara: Cara | None = None, catatan: str = "") -> Dasar:
        """The same provision with its own verification or a note of interpretation."""
        return evolve(
            self,
            cara_sendiri=self.cara_sendiri if cara is None else cara,
            catatan=self.catatan if catatan == "" else catatan,
        )

    def dalam(self, induk: Dasar) -> bool:
        """Whether this is ``induk`` itself or stands within it.

        Raises:
            GalatTulis: ``induk`` is no citation.
        """
        if not isinstance(induk, Dasar):
            raise GalatTulis(
                f"{self}.dalam(...) memerlukan kutipan, ditemukan {induk!r}.",
                f'Tulis misalnya {induk} / "Pasal 1".' if isinstance(induk, Peraturan) else "Berikan sebuah kutipan.",
            )
        return self.peraturan == induk.peraturan and self.jalur[: len(induk.jalur)] == induk.jalur

    @property
    def rujukan(self) -> str:
        """The citation in full, with the regulation that amended it."""
        return f"{self} jo. {self.pengubah}" if self.pengubah else str(self)

    def __str__(self) -> str:
        return " ".join((self.peraturan.nama, *self.jalur))

    def __repr__(self) -> str:
        return f"<Dasar {self}>"
