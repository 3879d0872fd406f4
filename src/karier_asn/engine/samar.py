"""Samar: what a message may show of a value that was found, so that nobody's number or name comes out in it.

A value that was not understood may be anything, also a NIP or a name in the wrong field, in whatever spelling. So it
is not searched for what looks personal: it is shown only if it is made wholly of words of a closed vocabulary, which
the kind of field gives, and of a few signs too short to tell who somebody is. Anything else is described, by its kind
and its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final

_KATA: Final = re.compile(r"[A-Za-z]+|[0-9]+")
_PANJANG_TAMPIL: Final = 40
_DIGIT_SEKATA: Final = 4
_DIGIT_SEMUA: Final = 5
_HURUF_LEPAS: Final = 2

DIGIT_TANGGAL: Final = 8
"""Digits of a date in full."""


def kata_dari(*teks: str) -> frozenset[str]:
    """The words of texts, as the vocabulary of a kind of field.

    >>> sorted(kata_dari("III/c", "Penata Muda"))
    ['c', 'iii', 'muda', 'penata']
    """
    return frozenset(kata for t in teks for kata in _KATA.findall(t.casefold()))


UMUM: Final = kata_dari(
    "runtime error timeout time out internal server service unavailable bad gateway request invalid unauthorized",
    "forbidden access denied not found token expired credentials missing no data true false null success",
    "data riwayat pegawai orang nip tidak ditemukan ada akses halaman layanan gagal galat menghubungi ke kosong",
    "ya server sedang dalam pemeliharaan sibuk coba lagi sesi habis belum login koneksi terputus",
)
"""What the service itself says, and other words that name nobody."""


def tampil(nilai: object, kosakata: Iterable[str] = (), digit: int = _DIGIT_SEMUA) -> str:
    """A value as a message may show it: itself, if it can be no person's; otherwise its kind and length.

    Args:
        nilai: what was found.
        kosakata: the words that this kind of field has, in small letters, beside `UMUM`.
        digit: how many digits it may have in all; never more than four of them in one piece.

    >>> tampil("III/B ", kata_dari("III/b")), tampil("19960808 202204 1 901"), tampil("Budi"), tampil([])
    ("'III/B '", 'teks 21 karakter', 'teks 4 karakter', 'isian berjenis list')
    """
    if nilai is None:
        return "kosong"
    if isinstance(nilai, bool):
        return repr(nilai)
    if isinstance(nilai, int | float | Decimal):
        teks = str(nilai) if not isinstance(nilai, int) or abs(nilai) < 10**_DIGIT_SEMUA else ""
        return teks if teks and _wajar(teks, UMUM, digit) else "bilangan yang panjang"
    if isinstance(nilai, str):
        boleh = len(nilai) <= _PANJANG_TAMPIL and _wajar(nilai, UMUM.union(kosakata), digit)
        return repr(nilai) if boleh else f"teks {len(nilai)} karakter"
    if isinstance(nilai, date):
        return "sel tanggal"
    return f"isian berjenis {type(nilai).__name__}"


def _wajar(teks: str, kosakata: frozenset[str], digit: int) -> bool:
    """Whether a text is made of known words, and of too few other letters and digits to be anybody's."""
    if not teks.isascii() or sum(map(str.isdigit, teks)) > DIGIT_TANGGAL:
        return False  # a NIP may be written digit by digit, and digits may be words of a list of codes
    lepas = [kata for kata in _KATA.findall(teks) if kata.casefold() not in kosakata]
    angka = [kata for kata in lepas if kata.isdigit()]
    huruf = sum(len(kata) for kata in lepas if not kata.isdigit())
    return huruf <= _HURUF_LEPAS and all(len(a) <= _DIGIT_SEKATA for a in angka) and sum(map(len, angka)) <= digit
