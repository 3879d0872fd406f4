"""Whether one condition implies another, against asking every combination of what the facts can be.

A few facts are decided both ways, with the same answers. Conditions made to be hard, of many facts or of many
alternatives on top of law, are timed alone. They have a limit that the library promises to keep; a run that misses it
fails.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache, reduce
from itertools import product
from operator import and_, or_

from benchmarks.bersama import Gagal, bergiliran, cetak, detik, samakan, utama
from karier_asn import (
    TAK_DIKETAHUI,
    Asumsi,
    Cara,
    Kondisi,
    Pegawai,
    Peraturan,
    Riwayat,
    evaluate,
    fakta,
    implies,
    perketat,
    syarat,
)

BIASA, KECIL = (5, 8), (1, 3)
PADA = date(2026, 11, 21)
JANJI = 0.2
"""The most processor seconds that deciding an implication, or tightening a rule, may take."""
NASIONAL = Peraturan("PP 1/2020", "Contoh", date(2020, 1, 1), Cara.TEKS, PADA)
KEPUTUSAN = Peraturan("Keputusan 1/2026", "Contoh", date(2026, 1, 1), Cara.INSTANSI, PADA)


@cache
def saklar(n: int) -> Kondisi:
    """A true/false fact of which nothing is known."""

    def fungsi(p: Pegawai) -> Riwayat[bool]:
        return TAK_DIKETAHUI

    return fakta(f"saklar {n}")(fungsi)


@cache
def ukuran(n: int) -> Kondisi:
    """A number is at least 3."""

    def fungsi(p: Pegawai) -> Riwayat[int]:
        return TAK_DIKETAHUI

    return fakta(f"ukuran {n}")(fungsi) >= 3


def semua(banyak: int) -> Kondisi:
    """So many facts, all of them."""
    return reduce(and_, map(saklar, range(banyak)))


def salah_satu(banyak: int) -> Kondisi:
    """So many facts, one of them."""
    return reduce(or_, map(saklar, range(banyak)))


def semua_kombinasi(a: Kondisi, b: Kondisi) -> bool:
    """`implies` by asking for every combination of true and false."""
    hal = dict.fromkeys((*a.fakta, *b.fakta))
    kasus = (Asumsi.dari(dict(zip(hal, v, strict=True))) for v in product((True, False), repeat=len(hal)))
    return all(evaluate(~a | b, asumsi=k).pada(PADA).name == "MS" for k in kasus)


def diperketat(banyak: int) -> Kondisi:
    """A rule of so many alternatives, and an agency that asks for more in each."""
    nasional = syarat(NASIONAL / "Pasal 1", reduce(or_, (saklar(n) & ukuran(n) for n in range(banyak))))
    lebih = reduce(or_, (saklar(n) & ukuran(n) & saklar(n + banyak) for n in range(banyak)))
    return perketat(nasional, syarat(KEPUTUSAN / "angka 1", lebih))


SULIT: dict[str, Callable[[], object]] = {
    "18 fakta, seluruhnya lalu salah satu": lambda: implies(semua(18), salah_satu(18), PADA),
    "18 fakta, salah satu lalu seluruhnya": lambda: implies(salah_satu(18), semua(18), PADA),
    "60 fakta, seluruhnya lalu salah satu": lambda: implies(semua(60), salah_satu(60), PADA),
    "perketat, 16 pilihan": lambda: diperketat(16),
}


def jalankan(putaran: int, banyak: int) -> None:
    """Implication, beside asking every combination; the size is the number of rounds and that of the facts."""
    soal = [(semua(banyak), salah_satu(banyak)), (salah_satu(banyak), semua(banyak)), (semua(banyak), semua(banyak))]
    sama = samakan(
        "implies dan semua kombinasi",
        (implies(a, b, PADA) for a, b in soal),
        (semua_kombinasi(a, b) for a, b in soal),
    )
    kami = f"implies, {sama} pertanyaan"
    print(f"{banyak} fakta; jawaban sama; median {putaran} putaran")
    waktu = bergiliran(
        {
            kami: lambda: detik(lambda: [implies(a, b, PADA) for a, b in soal]),
            "semua kombinasi": lambda: detik(lambda: [semua_kombinasi(a, b) for a, b in soal]),
        },
        putaran,
    )
    cetak(waktu, kami)
    for nama, tanya in SULIT.items():
        lama = min(detik(tanya) for _ in range(putaran))
        print(f"  {nama:<40} {lama * 1000:8.1f} ms")
        if lama > JANJI:
            raise Gagal(f"lebih lama daripada yang dijanjikan: {nama}")


if __name__ == "__main__":
    utama(jalankan, BIASA, KECIL)
