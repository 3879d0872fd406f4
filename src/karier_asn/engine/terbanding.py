"""What conditions compare: which facts, with which days and durations, and whether one can be held against another."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import date
from itertools import product
from typing import Any

from karier_asn.engine.ekspresi import (
    Banding,
    Fakta,
    FaktaTanggal,
    Kondisi,
    Lama,
    Nilai,
    semua_hasil,
    telusur,
)
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.jenis import semua_nilai
from karier_asn.engine.masa import Masa
from karier_asn.engine.perbandingan import BERANGGOTA
from karier_asn.engine.tetangga import HARI_SEBULAN_TERPENDEK


def kunci_fakta(n: Nilai[Any]) -> Hashable:
    """What makes a fact the fact it is: the function that reads it, whatever it is called."""
    assert isinstance(n, Fakta)
    return n.fungsi


def pembaca(s: Kondisi) -> frozenset[Hashable]:
    """What the facts in a condition are read by, those within its durations included."""
    return frozenset(map(kunci_fakta, s.fakta))


def terbilang(*aturan: Kondisi) -> bool:
    """Whether nothing in these rules is compared with a fact of which the values cannot be listed."""
    return all(
        semua_nilai(b.jenis)
        for n in (n for a in aturan for n in telusur(a))
        if isinstance(n, Banding) and n.op not in BERANGGOTA
        for b in semua_hasil(n.batas)
        if isinstance(b, Fakta)
    )


def waktu_diminta(*aturan: Kondisi) -> dict[Hashable, set[Any]]:
    """The days and durations that each date, and the time spent in conditions all told, is compared with."""
    hasil: dict[Hashable, set[Any]] = {}
    for n in (n for a in aturan for n in telusur(a)):
        match n:
            case Banding(Lama(sumber), _, batas):
                kunci = CaraHitung.KUMULATIF if isinstance(sumber, Kondisi) else kunci_fakta(sumber)
                hasil.setdefault(kunci, set()).update(semua_hasil(batas))
            case Banding(kiri, _, batas):
                for tanggal in semua_hasil(kiri):
                    if isinstance(tanggal, FaktaTanggal):
                        hasil.setdefault(kunci_fakta(tanggal), set()).update(semua_hasil(batas))
    return hasil


def sebanding(waktu: Iterable[Any]) -> bool:
    """Whether these days or durations stand in the same order on whatever day they are asked of.

    Days do among each other, and durations unless one has more months and the other so many more days that it depends
    on the months which is longer.
    """
    return all(
        (
            isinstance(a, Masa)
            and isinstance(b, Masa)
            and (a.bulan == b.bulan or (a.hari - b.hari) < (b.bulan - a.bulan) * HARI_SEBULAN_TERPENDEK)
        )
        or (isinstance(a, date) and isinstance(b, date))
        for a, b in product(waktu, repeat=2)
        if not isinstance(a, Masa) or not isinstance(b, Masa) or a.bulan <= b.bulan
    )
