"""The nearest ways to meet a rule, against making every way and throwing out what is not smallest.

A rule of a few choices is timed both ways, on the same trace, and both must give the same ways. Rules made to be hard,
which have a way for every combination of their choices, or whose alternatives are so entangled that even the nearest
is hard to find, are timed alone. They have a limit that the library promises to keep; a run that misses it fails.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache, reduce
from itertools import product
from operator import and_, or_
from random import Random

from benchmarks.bersama import Gagal, bergiliran, cetak, detik, samakan, utama
from karier_asn import TAK_DIKETAHUI, Jejak, Kondisi, Pegawai, Riwayat, evaluate, fakta, missing

BIASA, KECIL = (5, 9), (1, 3)
PADA = date(2026, 11, 21)
JANJI = 0.2
"""The most processor seconds that the ways of any rule may take."""


@cache
def saklar(nama: str) -> Kondisi:
    """A true/false fact of which nothing is known."""

    def fungsi(p: Pegawai) -> Riwayat[bool]:
        return TAK_DIKETAHUI

    return fakta(nama)(fungsi)


def pilihan(banyak: int, masing: int) -> Kondisi:
    """So many choices, each among so many facts of its own."""
    return reduce(and_, (reduce(or_, (saklar(f"{i}.{j}") for j in range(masing))) for i in range(banyak)))


def berpasangan(banyak: int, masing: int) -> Kondisi:
    """So many choices, each among so many pairs of facts."""
    pasangan = ((saklar(f"{i}.{j}.a") & saklar(f"{i}.{j}.b") for j in range(masing)) for i in range(banyak))
    return reduce(and_, (reduce(or_, p) for p in pasangan))


def kusut(banyak: int, masing: int, dari: int) -> Kondisi:
    """So many choices, each among so many of the same facts."""
    acak = Random(1)
    terpilih = (acak.sample(range(dari), masing) for _ in range(banyak))
    return reduce(and_, (reduce(or_, (saklar(str(i)) for i in t)) for t in terpilih))


SULIT = {
    "14 x (a | b)": pilihan(14, 2),
    "40 x (a | b | c)": pilihan(40, 3),
    "10 x ((a & b) | ... 4)": berpasangan(10, 4),
    "200 x (a | b | c) dari 100 fakta": kusut(200, 3, 100),
    "300 x (a | b | ... 10) dari 40 fakta": kusut(300, 10, 40),
}


def semuanya(jejak: Jejak) -> list[frozenset[Kondisi]]:
    """Every way of a rule of choices: each combination, then those that contain no other."""
    himpunan = [frozenset[Kondisi](p) for p in product(*([b.simpul for b in a.anak] for a in jejak.anak))]
    return [h for h in himpunan if not any(lain < h for lain in himpunan)]


def terdekat(jejak: Jejak, banyak: int) -> Iterator[frozenset[Kondisi]]:
    """The ways that the library gives."""
    for j in missing(jejak, PADA, paling_banyak=banyak):
        yield frozenset(c.kondisi for k in j.kekurangan for c in k.celah)


def jalankan(putaran: int, banyak: int) -> None:
    """The nearest ways, beside making all; the size is the number of rounds and that of the choices made in full."""
    jejak = evaluate(pilihan(banyak, 2), Pegawai())
    sama = samakan("missing dan semuanya", terdekat(jejak, 2**banyak), semuanya(jejak))
    kami = f"missing, {sama} jalan"
    print(f"{banyak} pilihan antara dua fakta; jalan yang sama; median {putaran} putaran")
    waktu = bergiliran(
        {
            kami: lambda: detik(lambda: missing(jejak, PADA, paling_banyak=2**banyak)),
            "missing, seperti biasa": lambda: detik(lambda: missing(jejak, PADA)),
            "semua kombinasi, lalu yang terkecil": lambda: detik(lambda: semuanya(jejak)),
        },
        putaran,
    )
    cetak(waktu, kami)
    for nama, aturan in SULIT.items():
        sulit = evaluate(aturan, Pegawai())
        lama = min(detik(lambda: missing(sulit, PADA)) for _ in range(putaran))  # noqa: B023 (asked at once)
        print(f"  {nama:<40} {lama * 1000:8.1f} ms   {len(missing(sulit, PADA))} jalan")
        if lama > JANJI:
            raise Gagal(f"lebih lama daripada yang dijanjikan: {nama}")


if __name__ == "__main__":
    utama(jalankan, BIASA, KECIL)
