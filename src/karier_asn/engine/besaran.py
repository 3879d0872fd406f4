"""Values with their kind, as data: thresholds, and what was found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, Final

from attrs import frozen

from karier_asn.engine.galat import GalatBentuk, GalatTulis, Masalah
from karier_asn.engine.kanonik import decimal, dump
from karier_asn.engine.masa import AKHIR, Masa
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.skema import BATAS_BILANGAN

BULAN_TERBANYAK: Final = 12 * AKHIR.year
HARI_TERBANYAK: Final = AKHIR.toordinal()
"""Months and days of the calendar, and so of the longest duration."""
ANGKA_TERBANYAK: Final = 18
"""Digits of a number as data, on either side of the point or of the stroke: what a 64-bit number holds of any value."""

_MASA: Final = re.compile(r"P(?=.)(?:(\d{1,7})Y)?(?:(\d{1,7})M)?(?:(\d{1,7})D)?", re.ASCII)
_DESIMAL: Final = re.compile(rf"-?\d{{1,{ANGKA_TERBANYAK}}}(\.\d{{1,{ANGKA_TERBANYAK}}})?", re.ASCII)
_PECAHAN: Final = re.compile(rf"-?\d{{1,{ANGKA_TERBANYAK}}}(/\d{{1,{ANGKA_TERBANYAK}}})?", re.ASCII)
_NOMOR: Final = re.compile(r"\d{8}")
_PANJANG_TUNJUK: Final = 40


class JenisBesaran(Enum):
    """Kind of a value."""

    BENAR = "benar"
    BILANGAN = "bilangan"
    DESIMAL = "desimal"
    PECAHAN = "pecahan"
    TEKS = "teks"
    TANGGAL = "tanggal"
    MASA = "masa"
    TINGKAT = "tingkat"


@frozen
class Besaran:
    """A value with its kind; known exactly, or by bounds only.

    Attributes:
        jenis: its kind. A decimal number and a fraction are text, a day is ISO (2026-11-21), a duration is ISO 8601
            (P4Y2M3D: 4 years, 2 months and 3 days).
        nilai: the value; null = known by bounds only, or a day that never comes or was ever.
        skala: for a step of a scale, the name of the scale.
        paling_sedikit: the lower bound, where only bounds are known.
        paling_banyak: the upper bound, where only bounds are known; null = none.
    """

    jenis: JenisBesaran
    nilai: str | int | bool | None
    skala: str | None = None
    paling_sedikit: str | int | bool | None = None
    paling_banyak: str | int | bool | None = None


_JENIS: Final[Mapping[type, JenisBesaran]] = {
    bool: JenisBesaran.BENAR,  # before int, of which it is a kind
    int: JenisBesaran.BILANGAN,
    Decimal: JenisBesaran.DESIMAL,
    Fraction: JenisBesaran.PECAHAN,
    str: JenisBesaran.TEKS,
    date: JenisBesaran.TANGGAL,
    Masa: JenisBesaran.MASA,
}


_CARA_TULIS: Final[Mapping[JenisBesaran, str]] = {
    JenisBesaran.BENAR: "Tulis true atau false.",
    JenisBesaran.BILANGAN: f"Tulis bilangan bulat antara -{BATAS_BILANGAN} dan {BATAS_BILANGAN}.",
    JenisBesaran.DESIMAL: f'Tulis misalnya "12.5", paling banyak {ANGKA_TERBANYAK} angka di kiri dan kanan titik.',
    JenisBesaran.PECAHAN: f'Tulis misalnya "3/4", paling banyak {ANGKA_TERBANYAK} angka di atas dan di bawah garis.',
    JenisBesaran.TEKS: "Tulis teks.",
    JenisBesaran.TANGGAL: 'Tulis tahun-bulan-hari, misalnya "2026-11-21".',
    JenisBesaran.MASA: 'Tulis misalnya "P1Y6M", satu tahun enam bulan; paling lama selama kalender (9999 tahun).',
    JenisBesaran.TINGKAT: "Tulis ejaan resminya, dengan nama skalanya di bawah skala.",
}


def besaran(v: Any) -> Besaran:
    """A value of a fact, or a threshold, as data.

    >>> from karier_asn.engine.masa import tahun
    >>> besaran(tahun(4)).nilai
    'P4Y'

    Raises:
        GalatTulis: values of this type cannot be told.
    """
    if isinstance(v, Antara):
        bawah = besaran(v.bawah)
        atas = None if v.atas is None else besaran(v.atas).nilai
        return Besaran(bawah.jenis, None, bawah.skala, bawah.nilai, atas)
    if isinstance(v, Enum):
        return Besaran(JenisBesaran.TINGKAT, str(v.value), type(v).__qualname__)
    for kelas, jenis in _JENIS.items():
        if isinstance(v, kelas):
            return Besaran(jenis, _tulis(v))
    raise GalatTulis(f"{type(v).__name__} bukan nilai yang dikenal.", "Pakai Enum, Masa, tanggal, bilangan, atau teks.")


def _tulis(v: Any) -> str | int | bool:
    match v:
        case Masa(bulan, hari):
            tahun, bulan = divmod(bulan, 12)
            bagian = "".join(f"{n}{satuan}" for n, satuan in ((tahun, "Y"), (bulan, "M"), (hari, "D")) if n)
            return f"P{bagian or '0D'}"
        case date():
            return v.isoformat()
        case bool() | int():
            return v
        case Decimal():
            return decimal(v)
    return str(v)


def nilai(b: Besaran, skala: Mapping[str, type[Enum]]) -> Any:
    """The value that a `Besaran` tells; the inverse of `besaran` for values known exactly.

    It is read in the one spelling that `besaran` writes: no idle zeros, no exponents, fractions in lowest terms, a
    year as a year and not as twelve months.

    Args:
        b: the value as data.
        skala: the scales by name.

    Raises:
        GalatBentuk: there is no such value, or it is spelled otherwise; says how it is spelled.
    """
    try:
        hasil = _baca(b, skala)
    except (ValueError, ArithmeticError):
        pesan = f"Tidak ada nilai seperti ini pada jenis {b.jenis.value}. {_CARA_TULIS[b.jenis]}"
        raise _galat(pesan, b.jenis, None) from None
    baku = besaran(hasil)
    if (type(baku.nilai), baku.nilai) != (type(b.nilai), b.nilai):
        raise _galat(f"Bentuk bakunya {tunjuk(baku.nilai)}.", b.jenis, baku.nilai)
    return hasil


def _baca(b: Besaran, skala: Mapping[str, type[Enum]]) -> Any:
    """The value, however it is spelled, as long as reading it costs little."""
    match b.jenis, b.nilai:
        case JenisBesaran.TINGKAT, str(teks) if b.skala is not None and b.skala in skala:
            (anggota,) = (a for a in skala[b.skala] if str(a.value) == teks)  # ValueError unless it is the only one
            return anggota
        case JenisBesaran.MASA, str(teks) if cocok := _MASA.fullmatch(teks):
            tahun, bulan, hari = (int(n or 0) for n in cocok.groups())
            masa = Masa(12 * tahun + bulan, hari)
            if masa.bulan <= BULAN_TERBANYAK and masa.hari <= HARI_TERBANYAK:
                return masa
        case JenisBesaran.TANGGAL, str(teks):
            return date.fromisoformat(teks)
        case JenisBesaran.DESIMAL, str(teks) if _DESIMAL.fullmatch(teks):
            return Decimal(teks)
        case JenisBesaran.PECAHAN, str(teks) if _PECAHAN.fullmatch(teks):
            return Fraction(teks)
        case JenisBesaran.BILANGAN, int(n) if not isinstance(n, bool) and abs(n) <= BATAS_BILANGAN:
            return n
        case (JenisBesaran.BENAR, bool(apa)) | (JenisBesaran.TEKS, str(apa)):
            return apa
    raise ValueError(b.jenis.value)


def sebutan_data(jenis: type) -> str:
    """How values of a type are called as data."""
    if issubclass(jenis, Enum):
        return f"{JenisBesaran.TINGKAT.value} dari skala {jenis.__qualname__}"
    return _JENIS[jenis].value if jenis in _JENIS else jenis.__name__


def tunjuk(nilai: str | int | bool | None) -> str:
    """A spelling as it may be shown: not one so long that it may be a number of somebody."""
    teks = dump(nilai)
    return teks if len(teks) <= _PANJANG_TUNJUK and not _NOMOR.search(teks) else "yang lebih ringkas"


def _galat(pesan: str, jenis: JenisBesaran, baku: str | int | bool | None) -> GalatBentuk:
    return GalatBentuk([Masalah("", "nilai-salah", {"jenis": jenis.value, "baku": baku}, pesan)])
