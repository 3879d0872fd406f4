"""A vocabulary of every kind of value, and a rule that uses all of it, for what reads and writes rules as data."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from attrs import evolve, frozen

from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kata import fakta, jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.masa import bulan, hari, tahun
from karier_asn.engine.pohon import vocabulary
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

HARI = date(2026, 11, 21)


class Warna(Enum):
    MERAH = "merah"
    BIRU = "biru"

    def __lt__(self, lain: Warna) -> bool:
        return list(Warna).index(self) < list(Warna).index(lain)

    def __ge__(self, lain: Warna) -> bool:
        return not self < lain


@frozen
class Benda:
    """Never read."""


@fakta("baik")
def baik(b: Benda) -> Riwayat[bool]:
    return TAK_DIKETAHUI


@fakta("warna")
def warna(b: Benda) -> Riwayat[Warna]:
    return TAK_DIKETAHUI


@fakta("jumlah")
def jumlah(b: Benda) -> Riwayat[Decimal]:
    return TAK_DIKETAHUI


@fakta("bagian")
def bagian(b: Benda) -> Riwayat[Fraction]:
    return TAK_DIKETAHUI


@fakta("nama")
def nama(b: Benda) -> Riwayat[str]:
    return TAK_DIKETAHUI


@fakta("dibuat")
def dibuat(b: Benda) -> Riwayat[date]:
    return TAK_DIKETAHUI


LAMA = Peraturan("P 1/2000", "Lama", date(2000, 1, 1), Cara.TEKS, HARI)
KEMBAR = evolve(LAMA, judul="Lain", mulai=date(2001, 1, 1))
KELAK = Peraturan("P 4/2030", "Kelak", date(2030, 1, 1), Cara.INGATAN, HARI)
BARU = Peraturan("P 2/2020", "Baru", date(2020, 1, 1), Cara.SEKUNDER, HARI, "sumber", KELAK, "tetap", "catatan")
DICABUT = evolve(LAMA, nama="P 3/1990", mulai=date(1990, 1, 1), dicabut=BARU)

LENGKAP = syarat(
    LAMA / "Pasal 1",
    {
        "huruf a": jumlah >= menurut({LAMA / "Pasal 2": Decimal("12.50"), (LAMA / "Pasal 2").diubah(BARU): Decimal(7)}),
        "huruf b": pilihan("baca", {"satu": baik, "dua": ~baik}, catatan="Ada dua."),
        "huruf c": jika(warna.adalah(Warna.MERAH), maka=bagian < Fraction(3, 4)),
        "huruf d": menurut({DICABUT / "Pasal 3": baik, KEMBAR / "Pasal 3": nama.bukan("x", "y")}),
        "huruf e": warna >= tabel(baik, {True: Warna.BIRU, False: Warna.MERAH}, judul="menurut baik"),
        "huruf f": (dibuat.lama("umur") > tahun(2) + bulan(3) + hari(1))
        | (baik.kini() <= bulan(6))
        | (dibuat.sisa("sisa umur") >= bulan(1)),
        "huruf g": dibuat < date(2020, 1, 1),
        (BARU / "Pasal 9").hingga(KELAK).selama(tahun(3)).dengan(cara=Cara.RAGU, catatan="Ragu."): baik.lama()
        >= hari(0),
    },
    judul="contoh lengkap",
)
KATA = vocabulary([baik, warna, jumlah, bagian, nama, dibuat, 5])
