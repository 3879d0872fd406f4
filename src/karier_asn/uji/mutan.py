"""Mutants: every rule that differs from a given one in a single place.

A set of test cases that tells a rule from all its mutants leaves no threshold, connective or table row untested.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar, assert_never

from attrs import evolve

from karier_asn.engine.ekspresi import (
    Banding,
    FaktaBenar,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Nilai,
    Pilihan,
    SalahSatu,
    Semua,
    SimpulKondisi,
    Syarat,
    Tabel,
    simpul_kondisi,
)
from karier_asn.engine.perbandingan import BERANGGOTA, Operator
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.sehari import sehari
from karier_asn.engine.tetangga import di_atas, di_bawah
from karier_asn.engine.wilayah import Kasus, kasus_batas

__all__ = ["lolos"]

N = TypeVar("N")

_OPERATOR = {
    Operator.MIN: (Operator.LEBIH, Operator.KURANG),
    Operator.LEBIH: (Operator.MIN, Operator.MAKS),
    Operator.MAKS: (Operator.KURANG, Operator.LEBIH),
    Operator.KURANG: (Operator.MAKS, Operator.MIN),
    Operator.DALAM: (Operator.LUAR,),
    Operator.LUAR: (Operator.DALAM,),
}


def mutan(aturan: Kondisi) -> Iterator[SimpulKondisi]:
    """All mutants of a condition: operators, thresholds, table rows, connectives, items, versions, readings."""
    s = simpul_kondisi(aturan)
    match s:
        case Syarat(dasar, isi, judul):
            yield from (Syarat(dasar, m, judul) for m in mutan(isi))
        case Menurut(versi):
            yield from (Menurut(v) for v in _satu_berubah(versi))
        case Pilihan(kunci, bacaan, catatan):
            yield from (Pilihan(kunci, b, catatan) for b in _satu_berubah(bacaan))
        case Semua(butir) | SalahSatu(butir):
            lawan = SalahSatu if isinstance(s, Semua) else Semua
            yield lawan(butir)
            for i, b in enumerate(butir):
                yield type(s)((*butir[:i], *butir[i + 1 :]))
                yield from (type(s)((*butir[:i], m, *butir[i + 1 :])) for m in mutan(b))
        case Jika(kondisi, maka):
            yield maka
            yield simpul_kondisi(~kondisi)
            yield from (Jika(m, maka) for m in mutan(kondisi))
            yield from (Jika(kondisi, m) for m in mutan(maka))
        case FaktaBenar() | Banding(FaktaBenar()):
            yield simpul_kondisi(~s)
        case Banding(kiri, op, batas):
            yield from (evolve(s, op=lain) for lain in _OPERATOR[op])
            yield from (evolve(s, batas=b) for b in _batas(op, batas))
            if isinstance(kiri, Lama) and isinstance(kiri.sumber, Kondisi):
                yield from (evolve(s, kiri=evolve(kiri, sumber=m)) for m in mutan(kiri.sumber))
        case _:
            assert_never(s)


def _satu_berubah(isi: tuple[tuple[N, SimpulKondisi], ...]) -> Iterator[tuple[tuple[N, SimpulKondisi], ...]]:
    """Named conditions with one of them mutated."""
    for i, (nama, k) in enumerate(isi):
        yield from ((*isi[:i], (nama, m), *isi[i + 1 :]) for m in mutan(k))


def _batas(op: Operator, batas: Any) -> Iterator[Any]:
    if op in BERANGGOTA:
        yield from ((*batas[:i], *batas[i + 1 :]) for i in range(len(batas)) if len(batas) > 1)
    elif isinstance(batas, Tabel):
        for i, (kunci, hasil) in enumerate(batas.isi):
            yield from (evolve(batas, isi=(*batas.isi[:i], (kunci, v), *batas.isi[i + 1 :])) for v in _sebelah(hasil))
    elif not isinstance(batas, Nilai):  # a threshold that is itself a fact has no neighbours
        yield from _sebelah(batas)


def _sebelah(v: Any) -> Iterable[Any]:
    return (t for t in (di_bawah(v), di_atas(v)) if t is not None)


def lolos(aturan: Kondisi, pada: date, kasus: Iterable[Kasus] | None = None) -> list[Kondisi]:
    """The mutants of a rule, on that day, that no case tells from it.

    Args:
        aturan: the rule.
        pada: the day on which it is asked.
        kasus: the cases; the rule's own boundary cases unless given.
    """
    inti = sehari(aturan, pada)
    if inti is None:
        return []
    daftar = list(kasus_batas(aturan, pada) if kasus is None else kasus)
    asli = deque((k, evaluate(inti, asumsi=k).pada(pada)) for k in daftar)
    hasil: list[Kondisi] = []
    for m in mutan(inti):
        beda = next((i for i, (k, p) in enumerate(asli) if evaluate(m, asumsi=k).pada(pada) is not p), None)
        if beda is None:
            hasil.append(m)
        else:
            asli.rotate(-beda)  # cases and mutants both follow the rule: the next is told by one near by
    return hasil
