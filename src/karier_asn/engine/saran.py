"""Remedies: what to write instead of a value of the wrong kind.

A remedy that fits names the very thing that was meant: the member with that official spelling, the date of that text,
the duration of that number.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from enum import Enum
from fractions import Fraction
from typing import Any, Final

from karier_asn.engine.jenis import berurutan, semua_nilai
from karier_asn.engine.masa import Masa, saran_hari

_SEBUTAN: Final = {bool: "benar/salah", int: "bilangan bulat", str: "teks", date: "tanggal", Masa: "masa"}
_TERBACA: Final = 18
"""With so many digits a number can still be read."""
_SEDIKIT: Final = 5
"""A scale with so few members is told whole."""


def sebutan(jenis: type) -> str:
    """How a kind of value is called in a message.

    >>> sebutan(date), sebutan(Decimal)
    ('tanggal', 'Decimal')
    """
    return _SEBUTAN.get(jenis, jenis.__name__)


def saran(jenis: type, ditemukan: object) -> str:
    """What to write where a value of kind ``jenis`` is needed and ``ditemukan`` was found.

    >>> saran(Masa, 56), saran(date, "2026-01-01"), saran(Decimal, 12.5)
    ('Tulis tahun(56), bulan(56), atau hari(56).', 'Tulis date(2026, 1, 1).', 'Tulis Decimal("12.5").')
    """
    if ditemukan is None:
        return "None berarti belum diketahui dan tidak perlu dibandingkan: fakta yang belum diketahui memberi BTL."
    if issubclass(jenis, Enum):
        return _saran_anggota(jenis, ditemukan)
    if jenis is Masa:
        return _saran_masa(ditemukan)
    if jenis is date:
        return saran_hari(ditemukan)
    if jenis is bool:
        return "Tulis True atau False."
    if jenis is str:
        return "Tulis teks dalam tanda kutip."
    if jenis in (int, Decimal, Fraction):
        return _saran_bilangan(jenis, ditemukan)
    return f"Berikan sebuah {jenis.__name__}."


def _saran_anggota(jenis: type[Enum], ditemukan: object) -> str:
    """The member with that spelling, or else which there are."""
    anggota: list[Any] = list(jenis)
    tulisan = str(ditemukan).strip().casefold()
    for a in anggota:
        if tulisan in (str(a.value).casefold(), a.name.casefold()):
            return f"Tulis {jenis.__name__}.{a.name}."
    nama = [f"{jenis.__name__}.{a.name}" for a in anggota]
    return (
        f"Sebut anggotanya: {', '.join(nama)}." if len(nama) <= _SEDIKIT else f"Sebut anggotanya, misalnya {nama[0]}."
    )


def _saran_masa(ditemukan: object) -> str:
    match ditemukan:
        case bool():
            pass
        case int() if ditemukan >= 0:
            return f"Tulis tahun({ditemukan}), bulan({ditemukan}), atau hari({ditemukan})."
        case timedelta(days=n) if n >= 0:
            return f"Tulis hari({n})."
        case date():
            return "Bandingkan hari dengan fakta tanggalnya, lama waktu dengan masa, misalnya tahun(5)."
    return "Tulis sebuah masa, misalnya tahun(5) atau tahun(1) + bulan(6)."


def _saran_bilangan(jenis: type, ditemukan: object) -> str:
    try:
        nilai = None if isinstance(ditemukan, bool) else Decimal(str(ditemukan))
    except InvalidOperation:
        nilai = None
    if jenis is not int:
        contoh = "12.5" if nilai is None or not nilai.is_finite() else nilai
        return f'Tulis {jenis.__name__}("{contoh}").'
    if nilai is None or not nilai.is_finite() or nilai.adjusted() > _TERBACA or nilai != nilai.to_integral_value():
        return "Tulis bilangan bulat, misalnya 5."
    return f"Tulis {int(nilai)}."


def contoh_banding(nilai: str, jenis: type) -> str:
    """How a value of kind ``jenis``, called ``nilai``, could be compared.

    >>> contoh_banding("lulus", int), contoh_banding("kota", str)
    ('lulus >= 5', 'kota.adalah("...")')
    """
    if semua_nilai(jenis) and jenis is not bool:
        anggota = f"{jenis.__name__}.{next(iter(semua_nilai(jenis))).name}"
        return f"{nilai} >= {anggota}" if berurutan(jenis) else f"{nilai}.adalah({anggota})"
    contoh = {bool: "True", str: '"..."', Masa: "tahun(5)", int: "5"}.get(jenis, "...")
    return f"{nilai}.adalah({contoh})" if jenis in (bool, str) else f"{nilai} >= {contoh}"
