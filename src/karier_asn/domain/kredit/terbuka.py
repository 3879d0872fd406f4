"""What a record leaves open in an account of angka kredit: entries that only may add, and when that is settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from functools import reduce

from attrs import evolve, frozen

from karier_asn.domain.buku import Entri, Jumlah, batas, jumlahkan
from karier_asn.domain.jabatan import Jenjang
from karier_asn.engine.riwayat import Antara


@frozen(order=False)
class Sementara(Entri):
    """An entry that may add something until its year is settled: a periodic appraisal that is not known."""


@frozen(order=False)
class Penutup(Entri):
    """The end of a year whose predicate settles what its periods came to."""


def salah_satu(a: Jumlah, b: Jumlah) -> Jumlah:
    """What is the one or the other, which is not known.

    >>> salah_satu(Fraction(60), Antara(Fraction(70), Fraction(90)))
    Antara(bawah=Fraction(60, 1), atas=Fraction(90, 1))
    """
    if a is None or b is None or a == b:
        return a if a == b else None
    (bawah_a, atas_a), (bawah_b, atas_b) = batas(a), batas(b)
    return Antara(min(bawah_a, bawah_b), None if atas_a is None or atas_b is None else max(atas_a, atas_b))


def tutup(entri: Iterable[Entri]) -> Iterator[Entri]:
    """The entries by day; where a year is settled the sum starts anew with what is certain of it."""
    pasti: Jumlah = None
    terbuka = False
    for e in sorted(entri, key=lambda e: e.tanggal):
        if isinstance(e, Penutup):
            if terbuka:
                yield evolve(e, jumlah=pasti)
            terbuka = False
            continue
        if isinstance(e, Sementara):
            terbuka = True
        else:
            pasti = e.jumlah if e.pembuka else jumlahkan(pasti, e.jumlah)
            terbuka = terbuka and not e.pembuka
        yield e


def mungkin(e: Entri) -> Entri:
    """The same entry, of which it is not known whether it counts."""
    if e.jumlah is None or isinstance(e, Penutup):
        return e
    atas = batas(e.jumlah)[1]
    return evolve(e, jumlah=Antara(Fraction(0), None if atas is None else max(atas, Fraction(0))))


def salah_satunya(calon: Sequence[Entri], catatan: str) -> Entri:
    """The one of these opening balances that holds; where they differ, the first with bounds of them all."""
    jumlah = reduce(salah_satu, (e.jumlah for e in calon))
    if jumlah == calon[0].jumlah:
        return calon[0]
    return evolve(
        calon[0], jumlah=jumlah, rumus="", catatan=(*dict.fromkeys(c for e in calon for c in e.catatan), catatan)
    )


def tidak_diketahui(d: date, jenjang: Jenjang, catatan: str) -> Entri:
    """An opening balance of which only is known that it is not negative."""
    return Entri(d, "saldo awal {jenjang}", Antara(Fraction(0)), "", {"jenjang": jenjang.value}, catatan=(catatan,))
