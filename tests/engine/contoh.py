"""A small vocabulary and two regulations, so that the engine is tested without any real law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from attrs import frozen

from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.ekspresi import Jika, Kondisi, SalahSatu, Semua, Syarat, ubah
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kata import fakta
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat

DIPERIKSA = date(2026, 11, 21)

BARU = Peraturan("PP 2/2020", "Baru", date(2020, 3, 1), Cara.SEKUNDER, DIPERIKSA)
LAMA = Peraturan("PP 1/2010", "Lama", date(2010, 1, 1), Cara.TEKS, DIPERIKSA, dicabut=BARU)
TETAP = Peraturan("UU 5/2000", "Tetap", date(2000, 1, 1), Cara.TEKS, DIPERIKSA)


class Mutu(Tingkat):
    RENDAH = "rendah"
    SEDANG = "sedang"
    TINGGI = "tinggi"


@frozen(kw_only=True)
class Orang:
    aktif: Riwayat[bool] = TAK_DIKETAHUI
    terlatih: Riwayat[bool] = TAK_DIKETAHUI
    mutu: Riwayat[Mutu] = TAK_DIKETAHUI
    sasaran: Riwayat[Mutu] = TAK_DIKETAHUI
    poin: Riwayat[int | Antara[int]] = TAK_DIKETAHUI
    batas_poin: Riwayat[int] = TAK_DIKETAHUI
    angka: Riwayat[Decimal] = TAK_DIKETAHUI
    lahir: Riwayat[date] = TAK_DIKETAHUI
    kota: Riwayat[str] = TAK_DIKETAHUI


@frozen(kw_only=True)
class Pos:
    lowong: Riwayat[bool] = TAK_DIKETAHUI


@fakta("aktif bekerja")
def aktif(o: Orang) -> Riwayat[bool]:
    return o.aktif


@fakta("terlatih")
def terlatih(o: Orang) -> Riwayat[bool]:
    return o.terlatih


@fakta("mutu kerja")
def mutu(o: Orang) -> Riwayat[Mutu]:
    return o.mutu


@fakta("mutu yang ditargetkan")
def sasaran(o: Orang) -> Riwayat[Mutu]:
    return o.sasaran


@fakta("jumlah poin")
def poin(o: Orang) -> Riwayat[int | Antara[int]]:
    return o.poin


@fakta("poin yang diminta")
def batas_poin(o: Orang) -> Riwayat[int]:
    return o.batas_poin


@fakta("angka kredit")
def angka(o: Orang) -> Riwayat[Decimal]:
    return o.angka


@fakta("tanggal lahir")
def lahir(o: Orang) -> Riwayat[date]:
    return o.lahir


@fakta("kota")
def kota(o: Orang) -> Riwayat[str]:
    return o.kota


@fakta("lowong")
def lowong(p: Pos) -> Riwayat[bool]:
    return p.lowong


@fakta("dipakai di tempatnya")
def terpakai(o: Orang, p: Pos) -> Riwayat[bool]:
    return p.lowong


usia = lahir.lama("usia")
sisa = lahir.sisa("sisa masa")


def tetap(nilai: bool) -> Riwayat[bool]:
    return Riwayat.tetap(nilai)


def selama(*selang: tuple[date, date | None]) -> Riwayat[bool]:
    """True in these intervals only."""
    return Riwayat.rentang(selang)


def lepas(nilai: object) -> Any:
    """The same object without its type: these tests write what type checkers already reject."""
    return nilai


def benar(n: int) -> list[Any]:
    """So many facts that are true or false."""

    def satu(i: int) -> Any:
        def f(o: object) -> Riwayat[bool]:
            return Riwayat.tetap(None)

        f.__name__ = f"f{i}"
        return fakta(f"fakta {i}")(f)

    return [satu(i) for i in range(n)]


def polos(s: Kondisi | None) -> Iterator[Kondisi]:
    """What a rule asks for, as `sehari` returns it, one by one and without citations."""
    match s:
        case Syarat(_, isi):
            yield from polos(isi)
        case Semua(butir):
            for b in butir:
                yield from polos(b)
        case Kondisi():
            yield tanpa_kutipan(s)


def tanpa_kutipan(s: Any) -> Any:
    """A condition without citations, except in what its durations count."""
    if isinstance(s, Syarat):
        return tanpa_kutipan(s.isi)
    return ubah(s, tanpa_kutipan) if isinstance(s, Semua | SalahSatu | Jika) else s
