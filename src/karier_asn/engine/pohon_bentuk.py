"""The form of a rule as data: its kinds of node, what stands beside them, and how much one document may hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Any, Final

from attrs import frozen

from karier_asn.engine.akhir import Berakhir
from karier_asn.engine.besaran import JenisBesaran
from karier_asn.engine.ekspresi import (
    SIMPUL_TERDALAM,
    Ambang,
    Banding,
    Fakta,
    FaktaBenar,
    FaktaTanggal,
    Jika,
    Lama,
    Menurut,
    Pilihan,
    SalahSatu,
    Semua,
    Syarat,
    Tabel,
)
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Cara
from karier_asn.engine.jalur import MASALAH_TERBANYAK, Langkah, ke_dalam, tulis

SKEMA: Final = "urn:karier-asn:aturan:1"

NAMA_SIMPUL: Final[Mapping[type, str]] = {
    Fakta: "fakta",
    FaktaBenar: "fakta",
    FaktaTanggal: "fakta",
    Berakhir: "berakhir",
    Lama: "lama",
    Tabel: "tabel",
    Ambang: "ambang",
    Banding: "banding",
    Semua: "semua",
    SalahSatu: "salah-satu",
    Jika: "jika",
    Syarat: "syarat",
    Menurut: "menurut",
    Pilihan: "pilihan",
}
"""What each kind of node is called in data; kinds of one name are told apart by what they hold."""

# The largest national rule has 24,000 characters, 220 nodes, 15 of them one within the other, texts of 400 characters,
# and regulations repealed by one other. What a document may hold is far above that, and low
# enough that reading and judging it ends soon, within the stack that a caller leaves.
UKURAN_TERBESAR: Final = 1_000_000
"""Characters of a document."""
SIMPUL_TERBANYAK: Final = 10_000
"""Nodes of a rule; a node that stands in several places counts in each, as it is written in each."""
TEKS_TERPANJANG: Final = 10_000
"""Characters of one text."""
ANGGOTA_TERBANYAK: Final = 1_000
"""Values that ∈ and ∉ compare with."""
PENCABUTAN_TERPANJANG: Final = 20
"""Regulations of which each repealed the one before."""


_SUROGAT: Final = re.compile("[\ud800-\udfff]")
"""Half a character, which no text holds that is to be shown or stored."""


@frozen
class PeraturanTertulis:
    """A regulation; the one that repealed it by its key."""

    nama: str
    judul: str
    mulai: date
    cara: Cara
    diperiksa: date
    sumber: str
    dicabut: str | None
    tetap: str
    catatan: str


@frozen
class KutipanTertulis:
    """A citation; its regulations by their keys."""

    peraturan: str
    jalur: tuple[str, ...]
    pengubah: str | None
    pengganti: str | None
    cara: Cara | None
    catatan: str
    akhir: date | None = None


@frozen
class NilaiTertulis:
    """A threshold: a `Besaran` that is known exactly."""

    jenis: JenisBesaran
    nilai: str | int | bool
    skala: str | None = None


def ukur(data: Any) -> None:
    """Make sure that a document holds no more than it may, before anything in it is read.

    Raises:
        GalatBentuk: it holds too much; with the places where it does.
    """
    if data.__class__ is dict and (masalah := [*islice(_kelebihan(data), MASALAH_TERBANYAK)]):
        raise GalatBentuk(masalah)


def _kelebihan(data: Any) -> Iterator[Masalah]:
    banyak = 0
    tumpukan: list[tuple[Langkah, Any, int]] = [(None, data, 0)]
    while tumpukan:
        tempat, v, dalam = tumpukan.pop()
        if v.__class__ is dict and "simpul" in v:
            banyak, dalam = banyak + 1, dalam + 1
            if banyak > SIMPUL_TERBANYAK:
                yield _lebih(tempat, "terlalu-banyak", SIMPUL_TERBANYAK, "simpul dalam satu aturan")
                return
            if dalam > SIMPUL_TERDALAM:
                yield _lebih(tempat, "terlalu-dalam", SIMPUL_TERDALAM, "simpul yang bersarang")
                continue
        bersarang = []
        for di, x in ke_dalam(v, tempat):
            if x.__class__ is str:
                yield from _teks(x, di)
            elif x.__class__ in (dict, list):
                bersarang.append((di, x, dalam))
        tumpukan += reversed(bersarang)


def _teks(teks: str, tempat: Langkah) -> Iterator[Masalah]:
    if len(teks) > TEKS_TERPANJANG:
        yield _lebih(tempat, "teks-terlalu-panjang", TEKS_TERPANJANG, "huruf dalam satu teks")
    elif not teks.isascii() and _SUROGAT.search(teks):
        pesan = "Teks ini memuat separuh huruf (surogat tanpa pasangan); tulis hurufnya utuh."
        yield Masalah(tulis(tempat), "teks-rusak", {}, pesan)


def _lebih(tempat: Langkah, kode: str, batas: int, hal: str) -> Masalah:
    return Masalah(tulis(tempat), kode, {"batas": batas}, f"Paling banyak {batas} {hal}.")
