"""Readers of single fields: text in, value and findings out.

A field gives a value, or says why there is none: it is empty, or it holds something that cannot be read, which is a
finding (`TanpaIsi`). Where being empty is a statement, what cannot be read is not that statement: it is not known.
Where being empty says nothing, both are not known, and `diketahui` makes ``None`` of both. A field that can be read but
is written unusually gives its value and a ``FORMAT`` finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Final, Generic, Literal, NoReturn, TypeAlias, TypeVar

from attrs import frozen

from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.asal import Asal
from karier_asn.engine.samar import DIGIT_TANGGAL, kata_dari, tampil
from karier_asn.siasn import tanggal
from karier_asn.siasn.ejaan import Ejaan
from karier_asn.siasn.temuan import Berat, Catatan

_T = TypeVar("_T")


class TanpaIsi(Enum):
    """Why a field gives no value. It is never true or false, so that neither passes for the other unseen."""

    KOSONG = "kosong"
    """Nothing stands there."""
    TAK_TERBACA = "tidak terbaca"
    """Something stands there that cannot be read; it has been reported."""

    def __bool__(self) -> NoReturn:
        raise TypeError("Kosong atau tidak terbaca? Bandingkan dengan `is`, atau pakai diketahui().")


IsiMedan: TypeAlias = _T | TanpaIsi
"""What a field gives: a value, or why there is none."""


def diketahui(isian: IsiMedan[_T]) -> _T | None:
    """The value, where being empty says nothing either: empty and unreadable are both not known.

    >>> diketahui("III/a"), diketahui(TanpaIsi.KOSONG), diketahui(TanpaIsi.TAK_TERBACA)
    ('III/a', None, None)
    """
    return None if isinstance(isian, TanpaIsi) else isian


class BentukMedan(Enum):
    """The two ways in which SIASN writes a date. Each field has one of them as its habit."""

    ISO = "ISO 8601 (2022-04-01T00:00:00Z)"
    HARI_BULAN_TAHUN = "dd-mm-yyyy"


_LAZIM: Final = {BentukMedan.ISO: tanggal.ISO, BentukMedan.HARI_BULAN_TAHUN: tanggal.HARI_BULAN_TAHUN}
_TANGGAL_KOSONG: Final = re.compile(
    r"(?:0001[-/.]0?1[-/.]0?1|0?1[-/.]0?1[-/.]0001|0000[-/.]00[-/.]00|00[-/.]00[-/.]0000)(?:[T ].*)?",
    re.ASCII | re.DOTALL,
)
"""How the service, and the programs around it, write that there is no date: the first day of year 1, or zeros."""
_WAKTU: Final = re.compile(r"\d{4}[-/]\d\d[-/]\d\d(?!\d)|\d\d[-/]\d\d[-/]\d{4}(?!\d)|\d{10,13}$", re.ASCII)
"""How the moment of an entry begins: with a day, or it is a number of seconds or milliseconds."""
_TAHUN_WAJAR: Final = range(1900, 2200)
_TAHUN_MASA_KERJA: Final = range(61)
_BULAN_MASA_KERJA: Final = range(12)
_BILANGAN: Final = re.compile(r"(\d{1,9})(\.0+)?", re.ASCII)
_DESIMAL: Final = re.compile(r"\d{1,6}(?:[.,]\d{1,6})?", re.ASCII)
_BATAS: Final = 10**9
_NOMOR_SK: Final = ("skNomor", "nomorSk", "noSk")
"""Every end point that tells the number of a decree has one of these."""
_TANPA_NOMOR: Final = frozenset({None, "-", "--", "0"})
_TANPA_SEBUTAN: Final[Mapping[str, str]] = MappingProxyType({})
_BATAS_TEKS: Final = 10**20
_BATAS_PECAHAN: Final = 2**53
"""From here on a fractional number no longer holds every digit: a NIP that a sheet kept as a number is lost."""
_BENDERA: Final[Mapping[str, bool]] = {"1": True, "0": False, "true": True, "false": False}
_PRIBADI: Final = frozenset({"nama", "nipBaru", "nipLama", "nik", "tglLahir", "email", "noHp"})
"""Fields whose content is a person's own, however it is written."""


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
        titik = self.jalur.partition("[")[0]
        if medan:
            titik = f"{titik}.{self.sebutan.get(medan, medan)}"
        nomor = None
        for m in _NOMOR_SK:
            if m in self.isi and (tertulis := pengenal(diketahui(self.teks(m)))) not in _TANPA_NOMOR:
                nomor = tertulis
                break
        return Asal(titik, pengenal(diketahui(self.teks("id"))), nomor)

    def ada(self, medan: str) -> bool:
        """Whether objects of this shape have the field at all."""
        return not self.sebutan or medan in self.sebutan

    def mentah(self, medan: str) -> object:
        """What stands in a field, as it stands."""
        if not self.sebutan:
            return self.isi.get(medan)
        return self.isi.get(self.sebutan[medan]) if medan in self.sebutan else None

    def lapor(self, kode: str, medan: str, pesan: str, berat: Berat | None = None) -> None:
        """Report a finding about a field, or about the whole object if ``medan`` is empty."""
        nama = ", ".join(self.sebutan.get(m, m) for m in medan.split(", "))
        self.catatan.lapor(kode, f"{self.jalur}.{nama}" if medan else self.jalur, pesan, berat)

    def belum_diketahui(self, medan: str, apa: str) -> None:
        """Report that a value is missing."""
        self.lapor("TIDAK_DIKETAHUI", medan, f"{apa} kosong atau tidak terbaca; lengkapi datanya.")

    def tampil(self, medan: str, kosakata: Iterable[str] = (), digit: int = 5) -> str:
        """What stands in a field, as a message may show it; of a personal field no more than its kind and length."""
        mentah = self.mentah(medan)
        if medan in _PRIBADI and mentah is not None:
            return f"teks {len(mentah)} karakter" if isinstance(mentah, str) else "isian yang tidak ditampilkan"
        return tampil(mentah, kosakata, digit)

    def _tidak_terbaca(self, medan: str, seharusnya: str, ditemukan: str = "") -> Literal[TanpaIsi.TAK_TERBACA]:
        ditemukan = ditemukan or self.tampil(medan)
        pesan = f"Ditemukan {ditemukan}, seharusnya {seharusnya}; dianggap belum diketahui."
        self.lapor("FORMAT", medan, pesan, Berat.PERINGATAN)
        return TanpaIsi.TAK_TERBACA

    def _tidak_biasa(self, medan: str, biasanya: str, ditemukan: str = "") -> None:
        ditemukan = ditemukan or self.tampil(medan)
        self.lapor("FORMAT", medan, f"Ditemukan {ditemukan}, biasanya {biasanya}; tetap dapat dibaca.")

    def teks(self, medan: str) -> IsiMedan[str]:
        """Text without surrounding blanks; a whole number counts as text."""
        mentah = self.mentah(medan)
        if isinstance(mentah, str):
            return mentah.strip() or TanpaIsi.KOSONG
        if mentah is None:
            return TanpaIsi.KOSONG
        if isinstance(mentah, int) and not isinstance(mentah, bool) and 0 <= mentah < _BATAS_TEKS:
            return str(mentah)
        if isinstance(mentah, float) and mentah.is_integer() and 0 <= mentah < _BATAS_PECAHAN:
            self._tidak_biasa(medan, "teks atau bilangan bulat")
            return str(int(mentah))
        return self._tidak_terbaca(medan, "teks")

    def nama(self, *medan: str) -> IsiMedan[str]:
        """A name: what stands in the first of these fields that is not empty, which must have a letter in it."""
        for satu in medan:
            teks = self.teks(satu)
            if isinstance(teks, str) and not any(map(str.isalpha, teks)):
                return self._tidak_terbaca(satu, "nama")
            if teks is not TanpaIsi.KOSONG:
                return teks
        return TanpaIsi.KOSONG

    def tanggal(self, medan: str, biasa: BentukMedan = BentukMedan.HARI_BULAN_TAHUN) -> IsiMedan[date]:
        """A day, if one only can be meant (see `karier_asn.siasn.tanggal`); another form than the habit is reported."""
        mentah, biasa = self.mentah(medan), self.bentuk or biasa
        if isinstance(mentah, str) and (hari := tanggal.baca_lazim(mentah, _LAZIM[biasa])) is not None:
            return hari
        if isinstance(mentah, date) and mentah != mentah:
            return TanpaIsi.KOSONG
        isi = mentah if isinstance(mentah, date) else self.teks(medan)
        if isinstance(isi, TanpaIsi):
            return isi
        if isinstance(isi, str) and _TANGGAL_KOSONG.fullmatch(isi):
            return TanpaIsi.KOSONG
        terbaca = tanggal.baca(isi)
        if terbaca.hari is not None and terbaca.bentuk == _LAZIM[biasa]:
            return terbaca.hari
        ditemukan = self.tampil(medan, tanggal.KATA_TANGGAL, DIGIT_TANGGAL)
        if terbaca.hari is None:
            sebab = f" ({terbaca.sebab})" if terbaca.sebab and medan not in _PRIBADI else ""
            return self._tidak_terbaca(medan, f"tanggal {biasa.value}", ditemukan + sebab)
        self._tidak_biasa(medan, biasa.value, ditemukan)
        return terbaca.hari

    def waktu(self, medan: str) -> IsiMedan[str]:
        """A moment, as it is written, of which all that matters is that it is told."""
        teks = self.teks(medan)
        if isinstance(teks, TanpaIsi):
            return teks
        if _TANGGAL_KOSONG.fullmatch(teks):
            return TanpaIsi.KOSONG
        return teks if _WAKTU.match(teks) else self._tidak_terbaca(medan, "waktu")

    def sesudah(self, medan: str, biasa: BentukMedan = BentukMedan.HARI_BULAN_TAHUN) -> IsiMedan[date]:
        """The day after a last day: SIASN writes the last day in force, the domain the first day after it."""
        terakhir = self.tanggal(medan, biasa)
        return terakhir if isinstance(terakhir, TanpaIsi) else terakhir + timedelta(days=1)

    def bilangan(self, medan: str, *, wajib: bool = False, batas: range = range(_BATAS)) -> IsiMedan[int]:
        """A whole number within ``batas``; text counts, and so does 12.0. Empty text is reported only if ``wajib``."""
        teks = self.teks(medan)
        if isinstance(teks, TanpaIsi):
            if wajib and isinstance(self.mentah(medan), str):
                self._tidak_terbaca(medan, "bilangan")
            return teks
        if (cocok := _BILANGAN.fullmatch(teks)) and int(cocok[1]) in batas:
            if cocok[2]:
                self._tidak_biasa(medan, "bilangan bulat")
            return int(cocok[1])
        wajar = "0 atau lebih" if batas.stop == _BATAS else f"{batas.start} sampai {batas.stop - 1}"
        return self._tidak_terbaca(medan, f"bilangan {wajar}")

    def tahun(self, medan: str) -> IsiMedan[int]:
        """A calendar year that a career can have."""
        return self.bilangan(medan, batas=_TAHUN_WAJAR)

    def masa_kerja(self, medan_tahun: str, medan_bulan: str, *, wajib: bool = False) -> MasaKerja | None:
        """A length of service written in two fields; unknown unless both are known."""
        tahun = self.bilangan(medan_tahun, wajib=wajib, batas=_TAHUN_MASA_KERJA)
        bulan = self.bilangan(medan_bulan, wajib=wajib, batas=_BULAN_MASA_KERJA)
        return None if isinstance(tahun, TanpaIsi) or isinstance(bulan, TanpaIsi) else MasaKerja(tahun, bulan)

    def desimal(self, medan: str) -> IsiMedan[Decimal]:
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

    def bendera(self, medan: str) -> IsiMedan[bool]:
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

    def kode(
        self, medan: str, tabel: Mapping[str, _T], akibat: str = "nilainya dianggap belum diketahui"
    ) -> IsiMedan[_T]:
        """What a code stands for; another way to write the code is read and reported, an unknown one is reported.

        Args:
            medan: the field.
            tabel: the list of codes.
            akibat: what is done without it.
        """
        teks = self.teks(medan)
        if isinstance(teks, TanpaIsi):
            return teks
        if teks in tabel:
            return tabel[teks]
        panjang = max(map(len, tabel), default=0)
        tanpa_koma = teks.removesuffix(".0") if teks[:-2].isdigit() else teks
        for tulisan in (teks.upper(), tanpa_koma, tanpa_koma.zfill(panjang) if tanpa_koma.isdigit() else teks):
            if tulisan in tabel:
                self._tidak_biasa(medan, repr(tulisan), self.tampil(medan, kata_dari(tulisan)))
                return tabel[tulisan]
        ditemukan = self.tampil(medan, kata_dari(*tabel))
        self.lapor("KODE", medan, f"Kode {ditemukan} tidak ada dalam daftar kode; {akibat}.")
        return TanpaIsi.TAK_TERBACA

    def bernama(self, medan: str, ejaan: Ejaan[_T]) -> IsiMedan[_T]:
        """What a name stands for, in any usual spelling; one that is not known is not reported here."""
        teks = self.teks(medan)
        if isinstance(teks, TanpaIsi):
            return teks
        nilai = ejaan.baca(teks)
        return TanpaIsi.TAK_TERBACA if nilai is None else nilai

    def kode_dan_teks(self, dua: KodeDanTeks[_T]) -> _T | None:
        """One value told twice, as a code and as its name. What was done about a difference is reported.

        Either of them alone is enough. If both are read and differ, the value is unknown, unless the kind of field
        says that the code decides.
        """
        if (nilai := self._senada(dua)) is not None:
            return nilai
        teks = self.teks(dua.medan_teks)
        tertulis: _T | None = None if isinstance(teks, TanpaIsi) else dua.ejaan.baca(teks)
        ganti = "" if tertulis is None or dua.kode_menentukan else f"yang dipakai namanya, {nama_resmi(tertulis)}"
        isi_kode = self.kode(dua.medan_kode, dua.tabel, ganti or "nilainya dianggap belum diketahui")
        terkode = diketahui(isi_kode)
        if isinstance(teks, str):
            self._lapor_ejaan(dua, teks, tertulis, terkode)
        if terkode is None:
            return None if dua.kode_menentukan and isi_kode is TanpaIsi.TAK_TERBACA else tertulis
        if tertulis is None or tertulis == terkode:
            return terkode
        akibat = "yang dipakai kodenya" if dua.kode_menentukan else "dianggap belum diketahui"
        pesan = (
            f"Kode {dua.apa} berarti {nama_resmi(terkode)}, namanya {nama_resmi(tertulis)}; {akibat}. "
            "Perbaiki salah satunya."
        )
        self.lapor("BENTROK", dua.medan_teks, pesan)
        return terkode if dua.kode_menentukan else None

    def _senada(self, dua: KodeDanTeks[_T]) -> _T | None:
        """The value where both are written as usual and agree, as they mostly do; nothing is to be said then."""
        isi_kode, teks = self.mentah(dua.medan_kode), self.mentah(dua.medan_teks)
        if isinstance(isi_kode, int) and 0 <= isi_kode < _BATAS_TEKS:
            isi_kode = str(isi_kode)
        if not isinstance(isi_kode, str) or not isinstance(teks, str):
            return None
        nilai = dua.tabel.get(isi_kode)
        if nilai is None or nilai != dua.ejaan.lazim.get(teks) or (dua.persis and teks != nama_resmi(nilai)):
            return None
        return nilai

    def _lapor_ejaan(self, dua: KodeDanTeks[_T], teks: str, tertulis: _T | None, terkode: _T | None) -> None:
        """Report a name that is not known, or one that is written unusually and was read all the same."""
        if tertulis is None:
            ditemukan = self.tampil(dua.medan_teks, dua.ejaan.kosakata)
            akibat = "dianggap belum diketahui" if terkode is None else f"yang dipakai kodenya, {nama_resmi(terkode)}"
            pesan = f"{ditemukan.capitalize()} tidak dikenali sebagai {dua.apa}; {akibat}. Periksa penulisannya."
            self.lapor("FORMAT", dua.medan_teks, pesan, Berat.PERINGATAN if terkode is None else Berat.INFO)
            return
        resmi = nama_resmi(tertulis)
        tanpa_kode = terkode is None and kunci_nama(teks) != kunci_nama(resmi)
        if tanpa_kode or (dua.persis and self.mentah(dua.medan_teks) != resmi):
            self._tidak_biasa(dua.medan_teks, repr(resmi), self.tampil(dua.medan_teks, dua.ejaan.kosakata))


@frozen
class KodeDanTeks(Generic[_T]):
    """A value that stands in an object twice.

    Attributes:
        apa: what it is, in Indonesian.
        medan_kode: the field with its code.
        tabel: what the codes stand for.
        medan_teks: the field with its name.
        ejaan: how a name is written.
        kode_menentukan: whether the code decides where the two differ, also by being unknown.
        persis: whether other capitals and blanks than those of the official name are reported.
    """

    apa: str
    medan_kode: str
    tabel: Mapping[str, _T]
    medan_teks: str
    ejaan: Ejaan[_T]
    kode_menentukan: bool = False
    persis: bool = False


def pengenal(teks: str | None) -> str | None:
    """An identifier or the number of a decree, unless it may be a person's: a name, a NIP or a NIK.

    >>> pengenal("823/137/CONTOH/2024"), pengenal("5EED137"), pengenal("Budi"), pengenal("NIP 19960808/202204/1/901")
    ('823/137/CONTOH/2024', '5EED137', None, None)
    """
    return teks if teks is not None and _PENGENAL.fullmatch(teks) else None


_PENGENAL: Final = re.compile(r"(?=.*\d)(?![\W_]*(?:ni[pk])?[\W_]*(?:\d[\W_]*){15,}$)[ -~]+", re.ASCII | re.IGNORECASE)
"""With a digit in it, but not so many without a word that they may be somebody's number, one of them lost."""


def nama_resmi(nilai: object) -> str:
    """The official name of a value."""
    return str(nilai.value) if isinstance(nilai, Enum) else str(nilai)
