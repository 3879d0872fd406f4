"""What the benchmarks share: the size of a run, timing in turns, ratios, and the check that answers are equal.

Each benchmark is a module with ``BIASA`` and ``KECIL``, the sizes of a usual and of a small run, and ``jalankan``,
which takes a size, checks that all contenders give the same answers, and prints what was measured. From the root of the
repository: ``python -m benchmarks.<name>``, with ``--kecil`` or a size of your own.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import zip_longest
from statistics import median
from time import process_time


class Gagal(Exception):
    """Why a benchmark fails: contenders differ, or a promise is not kept."""


class Berbeda(Gagal):
    """Two contenders do not give the same answers."""


_HABIS = object()


def samakan(apa: str, kami: Iterable[object], lawan: Iterable[object]) -> int:
    """Compare the answers of two contenders, one after another.

    Returns:
        How many were compared.

    Raises:
        Berbeda: an answer differs, told with the first that does, or one has more answers; also if there are none, for
            then nothing was checked.

    >>> samakan("tiga angka", [1, 2, 3], (1, 2, 3))
    3
    >>> samakan("tiga angka", [1, 2, 3], [1, 5, 3])
    Traceback (most recent call last):
    benchmarks.bersama.Berbeda: tiga angka: jawaban ke-2 berbeda: 2 dan 5
    """
    banyak = 0
    for a, b in zip_longest(kami, lawan, fillvalue=_HABIS):
        banyak += 1
        if a is _HABIS or b is _HABIS:
            raise Berbeda(f"{apa}: jawaban ke-{banyak} hanya ada di satu pihak: {b if a is _HABIS else a!r}")
        if a != b:
            raise Berbeda(f"{apa}: jawaban ke-{banyak} berbeda: {a!r} dan {b!r}")
    if not banyak:
        raise Berbeda(f"{apa}: tidak ada jawaban yang dibandingkan")
    return banyak


def detik(kerja: Callable[[], object], kali: int = 1) -> float:
    """Processor seconds per call; a busy machine disturbs them less than those of the clock."""
    mulai = process_time()
    for _ in range(kali):
        kerja()
    return (process_time() - mulai) / kali


def bergiliran(cara: Mapping[str, Callable[[], float]], putaran: int) -> dict[str, list[float]]:
    """Measure the contenders round by round, each round beginning with another, so that a busy machine slows all alike.

    Args:
        cara: by contender, what measures it once and returns seconds.
        putaran: the number of rounds.
    """
    nama = list(cara)
    hasil: dict[str, list[float]] = {n: [] for n in nama}
    for i in range(putaran):
        geser = i % len(nama)
        for n in nama[geser:] + nama[:geser]:
            hasil[n].append(cara[n]())
    return hasil


def cetak(
    waktu: Mapping[str, Sequence[float]], acuan: str, keterangan: Mapping[str, str] | None = None
) -> dict[str, float]:
    """Print the median of each contender and the median of its ratios to ``acuan`` round by round, with their range.

    Returns:
        The ratio of each.
    """
    lebar = max(map(len, waktu))
    hasil = {}
    for nama, semua in waktu.items():
        rasio = [a / b for a, b in zip(semua, waktu[acuan], strict=True)]
        hasil[nama] = median(rasio)
        sebaran = f" ({min(rasio):.2f} … {max(rasio):.2f})" if nama != acuan else ""
        baris = f"  {nama:<{lebar}}  {terbaca(median(semua)):>10}   rasio {hasil[nama]:8.2f}{sebaran}"
        print(f"{baris}   {(keterangan or {}).get(nama, '')}".rstrip())
    return hasil


def terbaca(d: float) -> str:
    """Seconds in the unit that reads best.

    >>> terbaca(12.5), terbaca(0.0125), terbaca(0.0000125)
    ('12.50 s', '12.50 ms', '12.50 µs')
    """
    satuan, kali = ("s", 1) if d >= 1 else ("ms", 1e3) if d >= 1e-3 else ("µs", 1e6)
    return f"{d * kali:,.2f} {satuan}"


def utama(jalankan: Callable[..., None], biasa: tuple[int, ...], kecil: tuple[int, ...]) -> None:
    """Run a benchmark from the command line; exit 1 if it fails."""
    p = argparse.ArgumentParser(description=jalankan.__doc__)
    p.add_argument("--kecil", action="store_true", help=f"ukuran kecil: {_angka(kecil)}")
    p.add_argument("ukuran", nargs="*", type=int, help=f"ukuran sendiri; biasanya {_angka(biasa)}")
    a = p.parse_args()
    ukuran = kecil if a.kecil else tuple(a.ukuran) or biasa
    if len(ukuran) != len(biasa):
        p.error(f"ukuran terdiri atas {len(biasa)} angka, misalnya {_angka(biasa)}")
    try:
        jalankan(*ukuran)
    except Gagal as g:
        print(f"GAGAL: {g}", file=sys.stderr)
        sys.exit(1)


def _angka(ukuran: tuple[int, ...]) -> str:
    return " ".join(map(str, ukuran))
