"""Readers of single fields: text in, value and findings out.

A field gives a value, or says why there is none: it is empty, or it holds something that cannot be read, which is a
finding (`TanpaIsi`). Where being empty is a statement, what cannot be read is not that statement: it is not known.
Where being empty says nothing, both are not known, and `diketahui` makes ``None`` of both. A field that can be read but
is written unusually gives its value and a ``FORMAT`` finding.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Final, Literal, NoReturn, TypeAlias, TypeVar

from attrs import frozen

from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.asal import Asal
from karier_asn.engine.galat import GalatBentuk
from karier_asn.siasn.temuan import Berat, Catatan, tampil

_T = TypeVar("_T")
_Tingkat = TypeVar("_Tingkat", bound=Tingkat)


class TanpaIsi(Enum):
    """Why a field gives no value. It is never true or false, so that neither passes for the other unseen."""

    KOSONG = "kosong"
    """Nothing stands there."""
    TAK_TERBACA = "tidak terbaca"
    """Something stands there that cannot be read; it has been reported."""

    def __bool__(self) -> NoReturn:
        raise TypeError("Kosong atau tidak terbaca? Bandingkan dengan `is`, atau pakai diketahui().")


Isian: TypeAlias = _T | TanpaIsi
"""What a field gives: a value, or why there is none."""


def diketahui(isian: Isian[_T]) -> _T | None:
    """The value, where being empty says nothing either: empty and unreadable are both not known.

    >>> diketahui("III/a"), diketahui(TanpaIsi.KOSONG), diketahui(TanpaIsi.TAK_TERBACA)
    ('III/a', None, None)
    """
    return None if isinstance(isian, TanpaIsi) else isian


class BentukMedan(Enum):
    """The two ways in which SIASN writes a date. Each field has one of them as its habit."""

    ISO = "ISO 8601 (2022-04-01T00:00:00Z)"
    HARI_BULAN_TAHUN = "dd-mm-yyyy"


_ISO: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)(T00:00:00(?:\.0+)?(?:Z|[+-]\d\d:\d\d)?)?", re.ASCII)
_HARI_BULAN_TAHUN: Final = re.compile(r"(\d\d)-(\d\d)-(\d{4})", re.ASCII)
_TANGGAL_KOSONG: Final = re.compile(
    r"(?:0001[-/.]01[-/.]01|01[-/.]01[-/.]0001|0000[-/.]00[-/.]00|00[-/.]00[-/.]0000)(?:[T ].*)?", re.ASCII | re.DOTALL
)
"""How the service, and the programs around it, write that there is no date: the first day of year 1, or zeros."""
_WAKTU: Final = re.compile(r"\d{4}[-/]\d\d[-/]\d\d(?!\d)|\d\d[-/]\d\d[-/]\d{4}(?!\d)|\d{10,13}$", re.ASCII)
"""How the moment of an entry begins: with a day, or it is a number of seconds or milliseconds."""
_TAHUN_WAJAR: Final = range(1900, 2200)
_TAHUN_MASA_KERJA: Final = range(61)
_BULAN_MASA_KERJA: Final = range(12)
_BILANGAN: Final = re.compile(r"\d{1,9}", re.ASCII)
_DESIMAL: Final = re.compile(r"\d{1,9}(?:[.,]\d{1,9})?", re.ASCII)
_BATAS: Final = 10**9
_NOMOR_SK: Final = ("skNomor", "nomorSk", "noSk")
"""Every end point that tells the number of a decree has one of these."""
_TANPA_NOMOR: Final = frozenset({None, "-", "--", "0"})
_TANPA_SEBUTAN: Final[Mapping[str, str]] = MappingProxyType({})
_BATAS_TEKS: Final = 10**20
_BENDERA: Final[Mapping[str, bool]] = {"1": True, "0": False, "true": True, "false": False}


@frozen(eq=False)
class BarisSiasn:
    """One object of an answer: its fields, its path, and where findings about it go.

    Attributes:
        isi: the fields.
        jalur: path of the object.
        catatan: where findings go.
        sebutan: if the object is of another shape than that of SIASN: the name there of each field it has.
        bentuk: the one habit of dates in that shape; ``None`` = each field has its own.
    """

    isi: Mapping[str, object]
    jalur: str
    catatan: Catatan
    sebutan: Mapping[str, str] = _TANPA_SEBUTAN
    bentuk: BentukMedan | None = None

    def asal(self, medan: str = "") -> Asal:
        """Where a row made of this object, or of one field of it, comes from: what answered, the identifier there, and
        the number of the decree.
        """
        titik = ".".join(x for x in (self.jalur.partition("[")[0], self.sebutan.get(medan, medan)) if x)
        nomor = next((n for m in _NOMOR_SK if (n := diketahui(self.teks(m))) not in _TANPA_NOMOR), None)
        return Asal(titik, diketahui(self.teks("id")), nomor)

    def ada(self, medan: str) -> bool:
        """Whether objects of this shape have the field at all."""
        return not self.sebutan or medan in self.sebutan

    def mentah(self, medan: str) -> object:
        """What stands in a field, as it stands."""
        return self.isi.get(self.sebutan.get(medan, medan)) if self.ada(medan) else None

    def lapor(self, kode: str, medan: str, pesan: str, berat: Berat | None = None) -> None:
        """Report a finding about a field, or about the whole object if ``medan`` is empty."""
        nama = ", ".join(self.sebutan.get(m, m) for m in medan.split(", "))
        self.catatan.lapor(kode, f"{self.jalur}.{nama}" if medan else self.jalur, pesan, berat)

    def belum_diketahui(self, medan: str, apa: str) -> None:
        """Report that a value is missing."""
        self.lapor("TIDAK_DIKETAHUI", medan, f"{apa} kosong atau tidak terbaca; lengkapi datanya.")

    def _tidak_terbaca(self, medan: str, seharusnya: str) -> Literal[TanpaIsi.TAK_TERBACA]:
        pesan = f"Ditemukan {tampil(self.mentah(medan))}, seharusnya {seharusnya}; dianggap belum diketahui."
        self.lapor("FORMAT", medan, pesan, Berat.PERINGATAN)
        return TanpaIsi.TAK_TERBACA

    def _tidak_biasa(self, medan: str, biasanya: str) -> None:
        pesan = f"Ditemukan {tampil(self.mentah(medan))}, biasanya {biasanya}; tetap dapat dibaca."
        self.lapor("FORMAT", medan, pesan)

    def teks(self, medan: str) -> Isian[str]:
        """Text without surrounding blanks; a whole number counts as text."""
        mentah = self.mentah(medan)
        if mentah is None:
            return TanpaIsi.KOSONG
        if isinstance(mentah, str):
            return mentah.strip() or TanpaIsi.KOSONG
        if isinstance(mentah, int) and not isinstance(mentah, bool) and 0 <= mentah < _BATAS_TEKS:
            return str(mentah)
        return self._tidak_terbaca(medan, "teks")

    def nama(self, *medan: str) -> Isian[str]:
        """A name: what stands in the first of these fields that is not empty, which must have a letter in it."""
        for satu in medan:
            teks = self.teks(satu)
            if isinstance(teks, str) and not any(map(str.isalpha, teks)):
                return self._tidak_terbaca(satu, "nama")
            if teks is not TanpaIsi.KOSONG:
                return teks
        return TanpaIsi.KOSONG

    def tanggal(self, medan: str, biasa: BentukMedan = BentukMedan.HARI_BULAN_TAHUN) -> Isian[date]:
        """A date. A time of day other than midnight leaves the day open (time zone), so it is not read."""
        teks, biasa = self.teks(medan), self.bentuk or biasa
        if isinstance(teks, TanpaIsi):
            return teks
        if _TANGGAL_KOSONG.fullmatch(teks):
            return TanpaIsi.KOSONG
        if cocok := _ISO.fullmatch(teks):
            bentuk, bagian = BentukMedan.ISO, (cocok[1], cocok[2], cocok[3])
            lazim = biasa is BentukMedan.ISO and cocok[4] is not None
        elif cocok := _HARI_BULAN_TAHUN.fullmatch(teks):
            bentuk, bagian = BentukMedan.HARI_BULAN_TAHUN, (cocok[3], cocok[2], cocok[1])
            lazim = biasa is bentuk
        else:
            return self._tidak_terbaca(medan, f"tanggal {biasa.value}")
        hari = _tanggal(*bagian)
        if hari is None:
            return self._tidak_terbaca(medan, "tanggal yang ada di kalender, antara tahun 1900 dan 2199")
        if not lazim:
            self._tidak_biasa(medan, biasa.value)
        return hari

    def waktu(self, medan: str) -> Isian[str]:
        """A moment, as it is written, of which all that matters is that it is told."""
        teks = self.teks(medan)
        if isinstance(teks, TanpaIsi):
            return teks
        if _TANGGAL_KOSONG.fullmatch(teks):
            return TanpaIsi.KOSONG
        return teks if _WAKTU.match(teks) else self._tidak_terbaca(medan, "waktu")

    def sesudah(self, medan: str, biasa: BentukMedan = BentukMedan.HARI_BULAN_TAHUN) -> Isian[date]:
        """The day after a last day: SIASN writes the last day in force, the domain the first day after it."""
        terakhir = self.tanggal(medan, biasa)
        return terakhir if isinstance(terakhir, TanpaIsi) else terakhir + timedelta(days=1)

    def bilangan(self, medan: str, *, wajib: bool = False, batas: range = range(_BATAS)) -> Isian[int]:
        """A whole number within ``batas``; text counts. An empty text is reported only if ``wajib``."""
        mentah = self.mentah(medan)
        if isinstance(mentah, float) and mentah.is_integer() and mentah in batas:
            return int(mentah)
        teks = self.teks(medan)
        if isinstance(teks, TanpaIsi):
            if wajib and isinstance(mentah, str):
                self._tidak_terbaca(medan, "bilangan")
            return teks
        if _BILANGAN.fullmatch(teks) and int(teks) in batas:
            return int(teks)
        wajar = "0 atau lebih" if batas.stop == _BATAS else f"{batas.start} sampai {batas.stop - 1}"
        return self._tidak_terbaca(medan, f"bilangan {wajar}")

    def tahun(self, medan: str) -> Isian[int]:
        """A calendar year that a career can have."""
        return self.bilangan(medan, batas=_TAHUN_WAJAR)

    def masa_kerja(self, medan_tahun: str, medan_bulan: str, *, wajib: bool = False) -> MasaKerja | None:
        """A length of service written in two fields; unknown unless both are known."""
        tahun = self.bilangan(medan_tahun, wajib=wajib, batas=_TAHUN_MASA_KERJA)
        bulan = self.bilangan(medan_bulan, wajib=wajib, batas=_BULAN_MASA_KERJA)
        return None if isinstance(tahun, TanpaIsi) or isinstance(bulan, TanpaIsi) else MasaKerja(tahun, bulan)

    def desimal(self, medan: str) -> Isian[Decimal]:
        """A decimal number, 0 or more, with a point; a comma is read and reported."""
        mentah = self.mentah(medan)
        if isinstance(mentah, float) and 0 <= mentah < _BATAS:
            return Decimal(repr(mentah))
        teks = self.teks(medan)
        if isinstance(teks, TanpaIsi):
            return teks
        if not _DESIMAL.fullmatch(teks):
            return self._tidak_terbaca(medan, "bilangan dengan titik desimal")
        if "," in teks:
            self._tidak_biasa(medan, "titik desimal")
        return Decimal(teks.replace(",", "."))

    def bendera(self, medan: str) -> Isian[bool]:
        """A yes or no: ``"1"``, ``"0"`` or empty; a JSON boolean counts, the word ``"true"`` is reported."""
        mentah = self.mentah(medan)
        if isinstance(mentah, bool):
            return mentah
        teks = self.teks(medan)
        if isinstance(teks, TanpaIsi):
            return teks
        nilai = _BENDERA.get(teks.lower())
        if nilai is None:
            return self._tidak_terbaca(medan, "'1', '0' atau kosong")
        if len(teks) > 1:
            self._tidak_biasa(medan, "'1', '0' atau kosong")
        return nilai

    def kode(self, medan: str, tabel: Mapping[str, _T]) -> Isian[_T]:
        """What a code stands for; small letters are read and reported, an unknown code is reported as it stands."""
        teks = self.teks(medan)
        if isinstance(teks, TanpaIsi):
            return teks
        nilai = tabel.get(teks)
        if nilai is None and (nilai := tabel.get(teks.upper())) is not None:
            self._tidak_biasa(medan, repr(teks.upper()))
        if nilai is None:
            pesan = f"Kode {tampil(teks)} tidak ada dalam daftar kode; nilainya dianggap belum diketahui."
            self.lapor("KODE", medan, pesan)
            return TanpaIsi.TAK_TERBACA
        return nilai

    def tingkat(self, medan: str, skala: type[_Tingkat], *, persis: bool = False) -> Isian[_Tingkat]:
        """A step of a scale; with ``persis`` any other spelling than the official one is reported."""
        teks = self.teks(medan)
        if isinstance(teks, TanpaIsi):
            return teks
        try:
            nilai = skala.baca(teks)
        except GalatBentuk:
            return self._tidak_terbaca(medan, f"salah satu dari {', '.join(str(t.value) for t in skala)}")
        if persis and self.mentah(medan) != nilai.value:
            self._tidak_biasa(medan, repr(nilai.value))
        return nilai

    def sepakat(self, medan: str, kiri: Isian[_T], kanan: Isian[_T]) -> _T | None:
        """One value told twice: either of them; unknown, and reported, if they differ, and unknown if neither tells."""
        if isinstance(kiri, TanpaIsi) or isinstance(kanan, TanpaIsi) or kiri == kanan:
            return diketahui(kanan if isinstance(kiri, TanpaIsi) else kiri)
        pesan = "Kode dan teksnya tidak sama artinya; dianggap belum diketahui. Perbaiki salah satunya."
        self.lapor("BENTROK", medan, pesan)
        return None


def _tanggal(tahun: str, bulan: str, hari: str) -> date | None:
    """The day, if the calendar has it and a career can."""
    try:
        hasil = date(int(tahun), int(bulan), int(hari))
    except ValueError:
        return None
    return hasil if hasil.year in _TAHUN_WAJAR else None
