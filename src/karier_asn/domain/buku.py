"""Buku: an account that is checked by hand, entry by entry.

An `Entri` says what was added on which day, by which formula and under which article; a `Buku` keeps the running sum.
Angka kredit and jam pelajaran are both kept this way. Amounts are exact; rounding is a matter of printing.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Any, Final

from attrs import evolve, field

from karier_asn.engine.angka import DESIMAL, Pembulatan, bulatkan, eksak
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import frozen
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.data import dikutip, kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import IsiPeraturan, Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI

Jumlah = Fraction | Antara[Fraction] | None
"""An exact amount; bounds of it where not all is known; ``None`` where nothing is."""

SKEMA: Final = "urn:karier-asn:buku:1"


def _eksak(v: Any) -> Jumlah:
    """An amount as a fraction; whole and decimal numbers are exact, floating point numbers are not."""
    match v:
        case None | Fraction():
            return v
        case Antara(bawah, atas):
            return Antara(eksak(bawah), None if atas is None else eksak(atas))
    return eksak(v)


@frozen(order=False)
class Entri:
    """One line of an account.

    Attributes:
        tanggal: the day from which it counts.
        uraian: what it is, in Indonesian, with places for details: ``"konversi predikat {predikat}"``. Another
            language translates the text with its places.
        jumlah: the amount; bounds of it, or ``None``, where it is not fully known. Whole and decimal numbers are
            taken as exact fractions.
        rumus: how the amount came about, with the same places: ``"{bulan}/12 × {koefisien}"``.
        rincian: the details.
        dasar: the article it rests on.
        pembuka: whether the running sum starts anew with this amount instead of adding it.
        catatan: what an officer should know of it: a reading of an unclear text, say.

    Raises:
        GalatBentuk: an amount that is not exact.

    >>> Entri(date(2026, 3, 2), "{nama}", 20, rincian={"nama": "Bimtek"}).jumlah
    Fraction(20, 1)
    """

    tanggal: date
    uraian: str
    jumlah: Jumlah = field(converter=_eksak)
    rumus: str = ""
    rincian: Mapping[str, object] = field(factory=dict)
    dasar: Dasar | None = None
    pembuka: bool = False
    catatan: tuple[str, ...] = ()

    def sebutan(self, bahasa: Bahasa = INDONESIA) -> str:
        """What it is, with its details."""
        return _isi(self.uraian, self.rincian, bahasa)

    def hitungan(self, bahasa: Bahasa = INDONESIA) -> str:
        """How the amount came about, with its details."""
        return _isi(self.rumus, self.rincian, bahasa)


def _isi(templat: str, rincian: Mapping[str, object], bahasa: Bahasa) -> str:
    return bahasa(templat).format_map(
        {k: bahasa(v) if isinstance(v, str) else bahasa.nilai(v) for k, v in rincian.items()}
    )


def _urut(entri: Iterable[Entri]) -> tuple[Entri, ...]:
    return tuple(sorted(entri, key=lambda e: e.tanggal))


@frozen(order=False)
class Buku:
    """An account: entries by day, and their running sum.

    Entries of one day keep the order in which they are given; entries of different days may be given in any order.

    Attributes:
        judul: what is kept, in Indonesian.
        entri: the entries.
        sebelum: the sum before the first of them.
        catatan: what bears on the account as a whole: readings used, say.

    >>> buku = Buku("jam pelajaran", [Entri(date(2026, 3, 2), "Bimtek", 12), Entri(date(2026, 5, 4), "Seminar", 8)])
    >>> buku.saldo(date(2026, 5, 3)), buku.saldo(date(2026, 5, 4))
    (Fraction(12, 1), Fraction(20, 1))
    """

    judul: str
    entri: tuple[Entri, ...] = field(default=(), converter=_urut)
    sebelum: Jumlah = field(default=Fraction(0), converter=_eksak)
    catatan: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[tuple[Entri, Jumlah]]:
        """Each entry with the running sum after it."""
        saldo = self.sebelum
        for e in self.entri:
            saldo = e.jumlah if e.pembuka else jumlahkan(saldo, e.jumlah)
            yield e, saldo

    def dengan(self, *entri: Entri) -> Buku:
        """The account with more entries."""
        return evolve(self, entri=(*self.entri, *entri))

    def sampai(self, d: date) -> Buku:
        """The account as it stood on day ``d``, that day included."""
        return evolve(self, entri=tuple(e for e in self.entri if e.tanggal <= d))

    def saldo(self, d: date) -> Jumlah:
        """The sum on day ``d``, the entries of that day included."""
        return next((saldo for e, saldo in reversed([*self]) if e.tanggal <= d), self.sebelum)

    @property
    def riwayat(self) -> Riwayat[Fraction | Antara[Fraction]]:
        """The sum on every day."""
        return Riwayat({e.tanggal: saldo for e, saldo in self}, sebelum=self.sebelum)

    def report(
        self,
        bahasa: Bahasa = INDONESIA,
        *,
        sampai: date = AKHIR,
        desimal: int = DESIMAL,
        cara: Pembulatan = Pembulatan.SETENGAH_NAIK,
    ) -> str:
        """The account as a page to be checked by hand: day, what, amount, running sum; below each formula and article.

        Amounts are rounded for the page only; the sums are of exact amounts, so the last digit of a sum may differ by
        one from the sum of the printed amounts. Bounds are printed with "≥" and "–"; an entry with which the sum
        starts anew is marked "=".

        Args:
            bahasa: the language.
            sampai: the last day shown.
            desimal: decimals shown.
            cara: how the rest is rounded.

        >>> from karier_asn.engine.bahasa import INGGRIS
        >>> buku = Buku("jam pelajaran", [Entri(date(2026, 3, 2), "{nama}", 12, rincian={"nama": "Bimtek"})])
        >>> print(buku.report(INGGRIS, sampai=date(2026, 12, 31), desimal=0))
        jam pelajaran until 2026-12-31
          2026-03-02  Bimtek                                                                              12          12
        """
        judul = bahasa(self.judul) + (f" {bahasa('sampai')} {sampai.isoformat()}" if sampai < AKHIR else "")
        isi = self.sampai(sampai)
        baris = [b for e, saldo in isi for b in _halaman(e, saldo, bahasa, partial(_cetak, bahasa, desimal, cara))]
        catatan = dict.fromkeys((*self.catatan, *(c for e in isi.entri for c in _catatan(e))))
        return "\n".join([judul, *baris, *_daftar_catatan(catatan, bahasa)])

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The account as plain data, ready for JSON; amounts are exact fractions as text, ``"125/12"``.

        Args:
            rujukan: the caller's own reference to the person.

        >>> data = Buku("angka kredit", [Entri(date(2024, 1, 1), "konversi", Fraction(125, 12))]).document("p-1")
        >>> data["baris"][0]["saldo"]["nilai"]
        '125/12'
        """
        return polos(self.rekening(rujukan))

    def rekening(self, rujukan: str = "") -> Rekening:
        """The account as data, for a document of which it is a part."""
        return Rekening(
            SKEMA,
            VERSI,
            rujukan,
            self.judul,
            tuple(_baris(e, saldo) for e, saldo in self),
            self.catatan,
            dikutip(e.dasar for e in self.entri if e.dasar is not None),
        )


def jumlahkan(a: Jumlah, b: Jumlah) -> Jumlah:
    """The sum of two amounts; bounds add up to bounds."""
    if a is None or b is None:
        return None
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return a + b
    (bawah_a, atas_a), (bawah_b, atas_b) = batas(a), batas(b)
    return Antara(bawah_a + bawah_b, None if atas_a is None or atas_b is None else atas_a + atas_b)


def batas(v: Fraction | Antara[Fraction]) -> tuple[Fraction, Fraction | None]:
    """The lowest and the highest that an amount can be; ``None`` = no highest."""
    return (v.bawah, v.atas) if isinstance(v, Antara) else (v, v)


# --- the page ----------------------------------------------------------------------------------------------

_LEBAR = 112
_LEBAR_ANGKA = 12
_LEBAR_TEKS = _LEBAR - 14 - 2 * _LEBAR_ANGKA


def _halaman(e: Entri, saldo: Jumlah, bahasa: Bahasa, cetak: Callable[[Jumlah], str]) -> list[str]:
    """The lines of one entry."""
    jumlah = f"= {cetak(e.jumlah)}" if e.pembuka else cetak(e.jumlah)
    kanan = f"{jumlah:>{_LEBAR_ANGKA}}{cetak(saldo):>{_LEBAR_ANGKA}}"
    potongan = textwrap.wrap(e.sebutan(bahasa), _LEBAR_TEKS) or [""]
    alasan = "; ".join(x for x in (e.hitungan(bahasa), _kutip(e.dasar, bahasa)) if x)
    lanjutan = (*potongan[1:], *textwrap.wrap(alasan, _LEBAR_TEKS))
    return [f"  {e.tanggal.isoformat()}  {potongan[0]:<{_LEBAR_TEKS}}{kanan}", *(" " * 14 + p for p in lanjutan)]


def _daftar_catatan(catatan: Iterable[str], bahasa: Bahasa) -> Iterator[str]:
    baris = [textwrap.fill(bahasa(c), _LEBAR, initial_indent="  - ", subsequent_indent="    ") for c in catatan]
    yield from [f"{bahasa('catatan')}:", *baris] if baris else []


def _cetak(bahasa: Bahasa, desimal: int, cara: Pembulatan, v: Jumlah) -> str:
    def angka(x: Fraction) -> str:
        return bahasa.desimal(bulatkan(x, desimal, cara))

    match v:
        case None:
            return "?"
        case Antara(bawah, atas):
            return f"≥ {angka(bawah)}" if atas is None else f"{angka(bawah)}–{angka(atas)}"
    return angka(v)


def _kutip(d: Dasar | None, bahasa: Bahasa) -> str:
    return "" if d is None else f"{d.rujukan} ({bahasa(d.cara.value)})"


def _catatan(e: Entri) -> Iterator[str]:
    yield from e.catatan
    if e.dasar is not None and e.dasar.catatan:
        yield e.dasar.catatan


# --- the account as data -----------------------------------------------------------------------------------


@frozen
class BarisBuku:
    """One entry of an account.

    Attributes:
        tanggal: the day from which it counts.
        uraian: what it is, in Indonesian.
        jumlah: the exact amount; null = not known.
        saldo: the exact sum after it; null = not known.
        pembuka: whether the sum starts anew with this amount.
        rumus: how the amount came about.
        rincian: the details of its text and formula.
        dasar: the article it rests on.
        catatan: what should be known of it.
    """

    tanggal: date
    uraian: str
    jumlah: Besaran | None
    saldo: Besaran | None
    pembuka: bool
    rumus: str
    rincian: Mapping[str, Besaran]
    dasar: Kutipan | None
    catatan: tuple[str, ...]


@frozen
class Rekening(Dokumen):
    """An account as data.

    Attributes:
        judul: what is kept.
        baris: the entries by day.
        catatan: what bears on the account as a whole.
        peraturan: the regulations cited, by name.
    """

    judul: str
    baris: tuple[BarisBuku, ...]
    catatan: tuple[str, ...]
    peraturan: Mapping[str, IsiPeraturan]


def _baris(e: Entri, saldo: Jumlah) -> BarisBuku:
    return BarisBuku(
        e.tanggal,
        e.sebutan(),
        None if e.jumlah is None else besaran(e.jumlah),
        None if saldo is None else besaran(saldo),
        e.pembuka,
        e.hitungan(),
        {k: besaran(v) for k, v in e.rincian.items()},
        None if e.dasar is None else kutipan(e.dasar),
        tuple(_catatan(e)),
    )
