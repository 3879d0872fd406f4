"""Tanggal: a day as it stands in an answer or in a cell of a spreadsheet.

One rule decides what is read: a text is read if one day only can be meant by it.

* ISO (year first) and names of months, Indonesian or English, full or short, name one day.
* Hyphens and dots are written day first; the service itself writes dd-mm-yyyy.
* Slashes are written both ways: Indonesian sheets day first, sheets set to American English month first. So a date
  with slashes is read if the other order is no day (25/3/2025) or the same day (3/3/2025), and otherwise not.
* A name of a weekday must be that of the day. A year has four digits: of two, the century would be a guess.
* A time of day other than midnight leaves the day open (time zone).
* A serial number of Excel is not read: the day depends on the epoch of the workbook (1900 or 1904).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Final

from attrs import frozen

BULAN: Final[Mapping[str, int]] = {
    nama: nomor
    for nomor, semua in enumerate(
        (
            "januari january jan",
            "februari february pebruari feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt ags agust aug",
            "september sep sept",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for nama in semua.split()
}
"""Months by their names, full and short, Indonesian and English."""

_HARI: Final[Mapping[str, int]] = {
    nama: nomor
    for nomor, semua in enumerate(
        (
            "senin monday sen mon",
            "selasa tuesday sel tue",
            "rabu wednesday rab wed",
            "kamis thursday kam thu",
            "jumat friday jum fri",
            "sabtu saturday sab sat",
            "minggu ahad sunday min sun",
        )
    )
    for nama in semua.split()
}
KATA_TANGGAL: Final = frozenset({*BULAN, *_HARI, "tanggal", "tgl"})
"""The words a date may be written with."""

_TAHUN_WAJAR: Final = range(1900, 2200)
_ISO: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)(T00:00:00(?:\.0+)?(?:Z|[+-]\d\d:\d\d)?)?", re.ASCII)
_BIASA: Final = re.compile(r"(\d\d)-(\d\d)-(\d{4})", re.ASCII)
_TENGAH_MALAM: Final = re.compile(r"[ T]0?0[:.]00(?:[:.]00(?:\.0+)?)?$", re.ASCII)
_HARI_DULU: Final = re.compile(r"(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{4})", re.ASCII)
_TAHUN_DULU: Final = re.compile(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})", re.ASCII)
_BERNAMA: Final = re.compile(r"(\d{1,2})[\s./-]*([a-z]{3,})[\s./,-]*(\d{4})", re.ASCII)
_BULAN_DULU: Final = re.compile(r"([a-z]{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})", re.ASCII)
_NAMA_HARI: Final = re.compile(r"(?:(?:tanggal|tgl)\.?\s+)?([a-z]+(?:'at)?)\.?\s*[,/]?\s+(?=\d|[a-z]{3,}\.?\s*\d)")
_SERI: Final = re.compile(r"[1-9]\d{4}(?:\.0+)?", re.ASCII)


@frozen
class HariTerbaca:
    """What a field says of a day.

    Attributes:
        hari: the day; ``None`` = none can be read.
        bentuk: ``"iso"`` with midnight, ``"hari-bulan-tahun"``, or another way of writing it.
        sebab: why no day can be read, in Indonesian; empty if it is simply no date.
    """

    hari: date | None
    bentuk: str = ""
    sebab: str = ""


ISO: Final = "iso"
HARI_BULAN_TAHUN: Final = "hari-bulan-tahun"
LAIN: Final = "lain"


def baca(isi: str | int | float | date) -> HariTerbaca:
    """The day that stands in a field which is not empty.

    >>> baca("Senin, 3 Maret 2025").hari
    datetime.date(2025, 3, 3)
    >>> baca("25/3/2025").hari, baca("3/4/2025").hari
    (datetime.date(2025, 3, 25), None)
    >>> baca("3/4/2025").sebab
    'dapat berarti 2025-04-03 atau 2025-03-04'
    """
    if isinstance(isi, datetime):
        if isi.time() != time():
            return HariTerbaca(None, sebab="berjam selain tengah malam")
        return _wajar(isi.date(), LAIN)
    if isinstance(isi, date):
        return _wajar(isi, LAIN)
    if not isinstance(isi, str):
        isi = str(isi)
    if cocok := _ISO.fullmatch(isi):
        return _dari(cocok[1], cocok[2], cocok[3], ISO if cocok[4] else LAIN)
    if cocok := _BIASA.fullmatch(isi):
        return _dari(cocok[3], cocok[2], cocok[1], HARI_BULAN_TAHUN)
    teks = " ".join(isi.split())
    if _SERI.fullmatch(teks):
        return HariTerbaca(None, sebab="tampak seperti nomor seri Excel; ekspor kolomnya sebagai teks dd-mm-yyyy")
    return _bebas(_TENGAH_MALAM.sub("", teks).casefold())


def baca_lazim(teks: str, bentuk: str) -> date | None:
    """The day of a text that is written in that one form, ``"iso"`` with midnight or ``"hari-bulan-tahun"``.

    >>> baca_lazim("01-03-2025", HARI_BULAN_TAHUN), baca_lazim("2025-03-01", HARI_BULAN_TAHUN)
    (datetime.date(2025, 3, 1), None)
    """
    cocok = (_ISO if bentuk == ISO else _BIASA).fullmatch(teks)
    if cocok is None or (bentuk == ISO and not cocok[4]):
        return None
    try:
        hasil = date.fromisoformat(teks[:10] if bentuk == ISO else f"{teks[6:]}-{teks[3:5]}-{teks[:2]}")
    except ValueError:
        return None
    return hasil if hasil.year in _TAHUN_WAJAR else None


def _bebas(teks: str) -> HariTerbaca:
    """A day as people write it."""
    if (cocok := _NAMA_HARI.match(teks)) and (nomor := _HARI.get(cocok[1].replace("'", ""))) is not None:
        terbaca = _tanpa_nama_hari(teks[cocok.end() :])
        if terbaca.hari is not None and terbaca.hari.weekday() != nomor:
            return HariTerbaca(None, sebab=f"nama harinya bukan hari {terbaca.hari.isoformat()}")
        return terbaca
    return _tanpa_nama_hari(re.sub(r"^(?:tanggal|tgl)\.?\s+", "", teks))


def _tanpa_nama_hari(teks: str) -> HariTerbaca:
    if cocok := _TAHUN_DULU.fullmatch(teks):
        return _dari(cocok[1], cocok[3], cocok[4])
    if cocok := _BERNAMA.fullmatch(teks):
        return _dari(cocok[3], BULAN.get(cocok[2], 0), cocok[1])
    if cocok := _BULAN_DULU.fullmatch(teks):
        return _dari(cocok[3], BULAN.get(cocok[1], 0), cocok[2])
    if cocok := _HARI_DULU.fullmatch(teks):
        hari_dulu = _dari(cocok[4], cocok[3], cocok[1])
        bulan_dulu = _dari(cocok[4], cocok[1], cocok[3])
        if cocok[2] != "/" or bulan_dulu.hari is None or hari_dulu.hari == bulan_dulu.hari:
            return hari_dulu
        if hari_dulu.hari is None:
            return bulan_dulu
        sebab = f"dapat berarti {hari_dulu.hari.isoformat()} atau {bulan_dulu.hari.isoformat()}"
        return HariTerbaca(None, sebab=sebab)
    return HariTerbaca(None)


def _dari(tahun: str, bulan: str | int, hari: str, bentuk: str = LAIN) -> HariTerbaca:
    try:
        hasil = date(int(tahun), int(bulan), int(hari))
    except ValueError:
        return HariTerbaca(None, sebab=_TIDAK_ADA)
    return _wajar(hasil, bentuk)


def _wajar(hari: date, bentuk: str) -> HariTerbaca:
    """The day, if a career can have it."""
    return HariTerbaca(hari, bentuk) if hari.year in _TAHUN_WAJAR else HariTerbaca(None, sebab=_TIDAK_ADA)


_TIDAK_ADA: Final = "bukan tanggal yang ada di kalender, antara tahun 1900 dan 2199"
