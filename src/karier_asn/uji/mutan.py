"""Mutants: every rule that differs from a given one in a single place.

A set of test cases that tells a rule from all its mutants leaves no threshold, connective or table row untested.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from attrs import evolve

from karier_asn.engine.ekspresi import (
    Banding,
    FaktaBenar,
    Jika,
    Kondisi,
    Lama,
    Nilai,
    Operator,
    SalahSatu,
    Semua,
    Tabel,
)
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.tetangga import di_atas, di_bawah
from karier_asn.engine.wilayah import Kasus, kasus_batas, sari

__all__ = ["lolos"]

_OPERATOR = {
    Operator.MIN: (Operator.LEBIH, Operator.KURANG),
    Operator.LEBIH: (Operator.MIN, Operator.MAKS),
    Operator.MAKS: (Operator.KURANG, Operator.LEBIH),
    Operator.KURANG: (Operator.MAKS, Operator.MIN),
    Operator.DALAM: (Operator.LUAR,),
    Operator.LUAR: (Operator.DALAM,),
}


def mutan(s: Kondisi) -> Iterator[Kondisi]:
    """All mutants of a condition, as `sari` returns it: operators, thresholds, table rows, connectives, items.

    Raises:
        GalatTulis: when the condition still has citations, versions or readings in it.
    """
    match s:
        case Semua(butir) | SalahSatu(butir):
            lawan = SalahSatu if isinstance(s, Semua) else Semua
            yield lawan(butir)
            for i, b in enumerate(butir):
                yield type(s)((*butir[:i], *butir[i + 1 :]))
                yield from (type(s)((*butir[:i], m, *butir[i + 1 :])) for m in mutan(b))
        case Jika(kondisi, maka):
            yield maka
            yield ~kondisi
            yield from (Jika(m, maka) for m in mutan(kondisi))
            yield from (Jika(kondisi, m) for m in mutan(maka))
        case FaktaBenar() | Banding(FaktaBenar()):
            yield ~s
        case Banding(kiri, op, batas):
            yield from (evolve(s, op=lain) for lain in _OPERATOR[op])
            yield from (evolve(s, batas=b) for b in _batas(op, batas))
            if isinstance(kiri, Lama) and isinstance(kiri.sumber, Kondisi):
                yield from (evolve(s, kiri=evolve(kiri, sumber=m)) for m in mutan(kiri.sumber))
        case _:
            raise GalatTulis(f"{s!r} bukan inti aturan.", "Berikan hasil sari(aturan, pada).")


def _batas(op: Operator, batas: Any) -> Iterator[Any]:
    if op in (Operator.DALAM, Operator.LUAR):
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
    inti = sari(aturan, pada)
    if inti is None:
        return []
    daftar = list(kasus_batas(aturan, pada) if kasus is None else kasus)
    asli = [evaluate(inti, asumsi=k).pada(pada) for k in daftar]
    return [m for m in mutan(inti) if all(_sama(m, k, pada, p) for k, p in zip(daftar, asli, strict=True))]


def _sama(m: Kondisi, kasus: Kasus, pada: date, putusan: object) -> bool:
    return evaluate(m, asumsi=kasus).pada(pada) is putusan
