"""What reading a long history costs per row: records of SIASN with ever more courses, read and counted.

The courses are of several sorts: each another one; all of one name, day and length, with numbers of their own or
without any; one number on every row; no day; rows repeated; rows that cannot be read. A list read in the opposite
order must give the same hours. Time per row has a limit that the library promises to keep, in multiples of that of the
shortest list; a run that misses it fails.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from statistics import median
from typing import Any

from benchmarks.bersama import Gagal, bergiliran, cetak, detik, samakan, utama
from karier_asn import Riwayat
from karier_asn.domain.fakta import jam_pelajaran
from karier_asn.siasn import baca_pegawai

BIASA, KECIL = (5, 500, 4_000), (1, 20, 40)
JANJI = 1.5
"""The highest time per row, in multiples of that of the shortest list."""
Sorta = Callable[[int], dict[str, Any]]
SORTA: Mapping[str, Sorta] = {
    "kursus yang berlainan": lambda i: {"namaKursus": f"KURSUS {i}", "noSertipikat": f"S-{i}"},
    "satu kursus, nomor berlainan": lambda i: {"noSertipikat": f"S-{i}"},
    "satu kursus, tanpa nomor": lambda i: {"noSertipikat": ""},
    "satu kursus, separuh bernomor": lambda i: {"noSertipikat": f"S-{i}" if i % 2 else ""},
    "satu nomor, hari berlainan": lambda i: {"tanggalSelesaiKursus": hari(i), "tanggalKursus": ""},
    "baris berulang": lambda i: {},
    "baris tak terbaca": lambda i: {"noSertipikat": [i]},
    "tanpa hari, separuh bernomor": lambda i: {
        "tanggalSelesaiKursus": "",
        "tanggalKursus": "",
        "noSertipikat": f"S-{i}" if i % 2 else "",
    },
}
DASAR: Mapping[str, Any] = {
    "namaKursus": "KURSUS",
    "noSertipikat": "S-1",
    "jumlahJam": 10,
    "jenisDiklatId": "11",
    "tanggalKursus": "03-03-2025",
    "tanggalSelesaiKursus": "04-03-2025",
    "tahunKursus": "",
}


def hari(i: int) -> str:
    """Another day for each number, as SIASN writes it."""
    return f"{date.fromordinal(date(2010, 1, 1).toordinal() + i):%d-%m-%Y}"


def rekam(sorta: Sorta, banyak: int) -> dict[str, Any]:
    """The answers about one employee with so many courses of a sort."""
    kursus = [{**DASAR, "id": str(i), **sorta(i)} for i in range(banyak)]
    return {"rw-kursus": {"code": 1, "data": kursus}, "rw-diklat": {"code": 0, "data": "Data tidak ditemukan"}}


def baca(rekam: dict[str, Any]) -> Riwayat[Any]:
    """Read the courses, and their hours."""
    return jam_pelajaran(baca_pegawai(rekam).pegawai)


def balik(rekam: dict[str, Any]) -> dict[str, Any]:
    """The same courses in the opposite order."""
    return rekam | {"rw-kursus": {"code": 1, "data": rekam["rw-kursus"]["data"][::-1]}}


def ukur(semua: Mapping[int, dict[str, Any]], putaran: int) -> float:
    """The longest time per row, in multiples of that of the shortest list."""

    def tiap_baris(n: int) -> float:
        return detik(lambda: baca(semua[n])) / n

    waktu = bergiliran({f"{n:>6,} baris": partial(tiap_baris, n) for n in semua}, putaran)
    cetak(waktu, next(iter(waktu)))
    tiap = [median(w) for w in waktu.values()]
    return max(tiap) / tiap[0]


def jalankan(putaran: int, terpendek: int, terpanjang: int) -> None:
    """Read lists from the shortest to the longest, each twice as long; the size is rounds, shortest and longest."""
    panjang = [terpendek]
    while panjang[-1] * 2 <= terpanjang:
        panjang.append(panjang[-1] * 2)
    lewat: list[str] = []
    for nama, sorta in SORTA.items():
        semua = {n: rekam(sorta, n) for n in panjang}
        samakan(f"{nama}, urutan balik", map(baca, semua.values()), (baca(balik(r)) for r in semua.values()))
        print(f"{nama}: waktu tiap baris; median {putaran} putaran")
        if (rasio := ukur(semua, putaran)) > JANJI:
            lewat.append(f"{nama} ({rasio:.2f} kali, batas {JANJI})")
    if lewat:
        raise Gagal(f"waktu tiap baris bertambah dengan banyaknya baris: {'; '.join(lewat)}")


if __name__ == "__main__":
    utama(jalankan, BIASA, KECIL)
