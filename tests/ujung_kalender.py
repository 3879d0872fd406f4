"""Objects whose days lie anywhere in the calendar, its ends above all: whatever a class takes, drawn from its shape.

Drawn by a `Random`, not by hypothesis: there is nothing to shrink in a record of which any day may be the culprit, and
whole people are drawn a hundred times as fast.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any, TypeVar, assert_never, cast

from karier_asn import NIP, GalatBentuk, Riwayat
from karier_asn.engine.bentuk import (
    Bentuk,
    Campuran,
    Daftar,
    Enumerasi,
    MungkinKosong,
    Objek,
    Perubahan,
    Peta,
    Skalar,
    medan,
)

T = TypeVar("T")
HARI_UJUNG = (
    date.min,
    date.min + timedelta(1),
    date(1, 12, 31),
    date(2, 1, 1),
    date(4, 2, 29),
    date(9995, 6, 1),
    date(9996, 2, 29),
    date(9998, 1, 1),
    date(9998, 6, 1),
    date(9998, 12, 31),
    date(9999, 1, 1),
    date(9999, 12, 1),
    date.max - timedelta(1),
    date.max,
)
"""The first and the last days of the calendar, and what lies a short duration before or after."""

ANGKA = (0, 1, 1, 2, 3, 5, 11, 20, 58, 9998, 9999)


def hari(r: Random) -> date:
    """A day: at an end of the calendar, in a career of today, or anywhere."""
    match r.randrange(5):
        case 0 | 1:
            return r.choice(HARI_UJUNG)
        case 2 | 3:
            return date(1960, 1, 1) + timedelta(r.randrange(30_000))
        case _:
            return date.fromordinal(r.randint(1, date.max.toordinal()))


def nilai(r: Random, b: Bentuk) -> Any:
    """A value of a shape."""
    match b:
        case Skalar.TEKS:
            return r.choice(("Contoh", "Integritas", "kepegawaian"))
        case Skalar.BILANGAN:
            return r.choice(ANGKA)
        case Skalar.BENAR:
            return r.random() < 0.5
        case Skalar.TANGGAL:
            return hari(r)
        case Skalar.DESIMAL:
            return r.choice((Decimal(0), Decimal("12.5"), Decimal(60), Decimal(100)))
        case Campuran(skalar):
            return nilai(r, r.choice(skalar))
        case Enumerasi():
            return r.choice([*b.anggota.values()])
        case MungkinKosong(isi):
            return None if r.random() < 0.4 else nilai(r, isi)
        case Daftar(isi):
            return tuple(nilai(r, isi) for _ in range(r.randrange(4)))
        case Peta(isi):
            return {k: nilai(r, isi) for k in ("a", "b")[: r.randrange(3)]}
        case Perubahan(isi):
            titik = {hari(r): nilai(r, MungkinKosong(isi)) for _ in range(r.randrange(3))}
            return Riwayat(titik, nilai(r, MungkinKosong(isi)))
        case Objek(kelas) if kelas is NIP:
            lahir, cpns = hari(r).isoformat().replace("-", ""), hari(r).isoformat().replace("-", "")
            return NIP.pns(f"{lahir}{cpns[:6]}1{r.randrange(901, 1000)}")
        case Objek(kelas):
            return benda(r, kelas)
    assert_never(b)


def benda(r: Random, kelas: Callable[..., T], **tetap: Any) -> T:
    """An object of a class: drawn, and what the class objects to drawn again, then left out.

    Args:
        r: what draws.
        kelas: the class.
        tetap: fields whose values are given.
    """
    isi: dict[str, Any] = {}
    semua = medan(cast("type", kelas))
    for kali in range(200):
        if kali % 10 == 0:
            isi = {m.alias: nilai(r, m.bentuk) for m in semua} | tetap
        try:
            return kelas(**isi)
        except GalatBentuk as galat:
            salah = {m.jalur.partition("[")[0].partition(".")[0] for m in galat.masalah}
            for m in semua:
                if m.alias not in tetap and m.nama in salah:
                    isi[m.alias] = nilai(r, m.bentuk) if m.wajib or kali % 10 < 5 else m.baku
    raise AssertionError(kelas)
