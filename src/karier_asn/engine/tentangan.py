"""Demands that exclude each other: comparisons of one fact, or duration, that no value of it meets together.

Who has to be an ahli pertama by one article and an ahli madya by another cannot be both. A few values stand for all:
those that can be listed, or those on and next to the thresholds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from karier_asn.engine.ekspresi import Banding, Nilai, Unsur
from karier_asn.engine.jenis import semua_nilai
from karier_asn.engine.perbandingan import BERANGGOTA, Operator
from karier_asn.engine.tetangga import bertetangga, di_atas, di_bawah


def exclusions(unsur: Iterable[Unsur]) -> Iterator[Mapping[Unsur, int]]:
    """For each fact of which demands exclude each other: by which of its values each of them is met, as bits."""
    menurut_fakta: dict[Nilai[Any], dict[Unsur, tuple[Operator, Any]]] = {}
    for u in unsur:
        kiri, op, batas = (u.kiri, u.op, u.batas) if isinstance(u, Banding) else (u, Operator.DALAM, (True,))
        if not isinstance(batas, Nilai):  # what is compared with another fact may be met by any value
            menurut_fakta.setdefault(kiri, {})[u] = op, batas
    for n, tuntutan in menurut_fakta.items():
        nilai = _nilai(n, tuntutan.values())
        terpenuhi = {u: sum(1 << i for i, v in enumerate(nilai) if op.fungsi(v, b)) for u, (op, b) in tuntutan.items()}
        if nilai and exclude(terpenuhi.values()):
            yield terpenuhi


def exclude(terpenuhi: Iterable[int]) -> bool:
    """Whether no value meets all of these."""
    bersama = -1
    for bit in terpenuhi:
        bersama &= bit
    return not bersama


def _nilai(n: Nilai[Any], tuntutan: Iterable[tuple[Operator, Any]]) -> tuple[Any, ...]:
    """The values that stand for all; none of a kind that has no neighbours."""
    if (semua := semua_nilai(n.jenis)) or not bertetangga(n.jenis):
        return semua
    titik = {v for op, batas in tuntutan for v in (batas if op in BERANGGOTA else (batas,))}
    return tuple({x for v in titik for x in (di_bawah(v), v, di_atas(v)) if x is not None})
