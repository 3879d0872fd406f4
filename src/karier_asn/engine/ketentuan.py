"""Provisions side by side: how two of them stand to one another, on every day and in every reading."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property
from itertools import product
from math import prod
from typing import assert_never

from attrs import frozen

from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import (
    Banding,
    FaktaBenar,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Pilihan,
    SalahSatu,
    Semua,
    SimpulKondisi,
    Syarat,
    telusur,
    ubah,
)
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.implikasi import Hari
from karier_asn.engine.kalimat import kalimat
from karier_asn.engine.masa import SEHARI, Masa, mundur, tambah
from karier_asn.engine.sehari import butir_wajib, dalam_bacaan, hari_berubah
from karier_asn.engine.terbanding import pembaca, sebanding, waktu_diminta

BATAS_BACAAN = 256
"""In how many ways the readings of two provisions may be combined before they are too many to compare."""
DAUR_KABISAT = timedelta(days=1461)
"""After so long, months and days have met in every way they do in practice."""


# --- a provision -------------------------------------------------------------------------------------------


@frozen(cache_hash=True)
class Ketentuan:
    """A condition that must be met, in force only as long as what it stands in.

    Attributes:
        dasar: the citation.
        isi: the condition, within all citations around it.
    """

    dasar: Dasar
    isi: SimpulKondisi

    @cached_property
    def pembaca(self) -> frozenset[Hashable]:
        """What the facts in it are read by."""
        return pembaca(self.isi)

    @cached_property
    def inti(self) -> SimpulKondisi:
        """What it asks for, without citations around it."""
        s = self.isi
        while isinstance(s, Syarat):
            s = s.isi
        return s

    @property
    def nasional(self) -> bool:
        """Whether it is national law."""
        return self.dasar.cara is not Cara.INSTANSI

    def __str__(self) -> str:
        return f'{self.dasar} ("{kalimat(self.isi)}")'


def semua_ketentuan(s: SimpulKondisi, dasar: Dasar | None = None) -> Iterator[Ketentuan]:
    """The conditions that must all be met."""
    match s:
        case Syarat(milik, isi):
            for b in semua_ketentuan(isi, milik):
                yield Ketentuan(b.dasar, Syarat(milik, b.isi, ""))
        case Semua(butir):
            for satu in butir:
                yield from semua_ketentuan(satu, dasar)
        case SalahSatu() | Jika() | Menurut() | Pilihan() | Banding() | FaktaBenar():
            assert dasar is not None
            yield Ketentuan(dasar, s)
        case _:
            assert_never(s)


# --- two of them -------------------------------------------------------------------------------------------


@frozen
class DuaKetentuan:
    """A condition that is there before, mostly a national one, and one of the agency that reads a common fact.

    Attributes:
        induk: the one that is there before.
        tambahan: that of the agency.
    """

    induk: Ketentuan
    tambahan: Ketentuan

    def langgar(self) -> Iterator[tuple[date, str]]:
        """The days on which the agency's breaks the other, and how."""
        if self.induk.inti != self.tambahan.inti:
            for d in self.hari():
                if kata := self.langgar_pada(d):
                    yield d, kata

    def langgar_pada(self, d: date) -> str:
        """How it breaks it on day ``d``, in whatever way both are read; empty if not."""
        hari = [*self.hari_bertemu(d)]
        if not hari or any(self.searti(h) for h in hari):
            return ""
        if any(self.lebih_longgar(h, c) for h in hari for c in self.bagian(h)):
            return "melonggarkan"
        return "" if any(h.terpenuhi(self.induk.isi, self.tambahan.isi) for h in hari) else "bertentangan dengan"

    def bagian(self, h: Hari) -> Iterator[SimpulKondisi]:
        """What the other asks for, one by one, as far as it is about a common fact."""
        inti = h.inti(self.induk.isi)
        assert inti is not None
        return (c for c in butir_wajib(inti) if not pembaca(c).isdisjoint(self.tambahan.pembaca))

    def searti(self, h: Hari) -> bool:
        """Whether the agency's says no less than the other."""
        return all(h.menyiratkan(self.tambahan.isi, c) for c in self.bagian(h)) and h.terpenuhi(
            self.induk.isi, self.tambahan.isi
        )

    def mengulang(self, d: date) -> bool:
        """Whether the agency's says again, on day ``d``, a part of the other."""
        return any(
            h.menyiratkan(self.tambahan.isi, c) and h.menyiratkan(c, self.tambahan.isi)
            for h in self.hari_bertemu(d)
            for c in self.bagian(h)
        )

    def lebih_longgar(self, h: Hari, c: Kondisi) -> bool:
        """Whether the agency's is a weaker form of ``c``: because ``c`` implies it, or if the only time anybody has is
        such as counts for both."""
        if h.menyiratkan(self.tambahan.isi, c):
            return False
        waktu = _waktu(self.tambahan.isi)
        if h.menyiratkan(c, self.tambahan.isi) or waktu.isdisjoint(_waktu(c)):
            return h.menyiratkan(c, self.tambahan.isi)
        h = Hari(h.pada, h.bacaan, waktu)
        return h.terpenuhi(c) and h.menyiratkan(c, self.tambahan.isi) and not h.menyiratkan(self.tambahan.isi, c)

    def hari_bertemu(self, d: date) -> Iterator[Hari]:
        """That day in each reading in which both are in force and about a common fact."""
        for b in self.bacaan():
            h = Hari(d, b)
            n, a = h.inti(self.induk.isi), h.inti(self.tambahan.isi)
            if n is not None and a is not None and not pembaca(n).isdisjoint(pembaca(a)):
                yield h

    def bacaan(self) -> Iterator[Bacaan]:
        """Every combination of those readings that bear on what both are about.

        Raises:
            GalatTulis: there are too many.
        """
        return _gabungan(
            {
                p.kunci: tuple(dict(p.bacaan))
                for satu, lain in ((self.induk, self.tambahan), (self.tambahan, self.induk))
                for p in telusur(satu.isi)
                if isinstance(p, Pilihan) and not pembaca(p).isdisjoint(lain.pembaca)
            }
        )

    def hari(self) -> Iterator[date]:
        """The days on which they may stand to one another otherwise than on the day before."""
        n, a = self.induk.isi, self.tambahan.isi
        hari = hari_pembeda((a,), (n,))
        yield from hari
        for waktu in waktu_diminta(n, a).values() if hari else ():
            masa = [m for m in waktu if isinstance(m, Masa)]
            if not sebanding(masa):
                yield from _hari_lain(masa, hari[-1])


# --- days and readings -------------------------------------------------------------------------------------


def hari_pembeda(
    berlaku: tuple[SimpulKondisi, ...],
    lain: Iterable[SimpulKondisi] = (),
    cukup: Callable[[Iterable[bool]], bool] = all,
) -> list[date]:
    """The days on which anything in these conditions changes while all (or ``any``) of ``berlaku`` are in force.

    Only the first where one asks for a fixed day and another for a duration, as a day of birth and an age: any fixed
    day is overtaken sooner or later.
    """
    semua = (*berlaku, *lain)
    hari = [d for d in hari_berubah(*semua) if cukup(Hari(d).inti(segala_bacaan(s)) is not None for s in berlaku)]
    waktu = waktu_diminta(*semua)
    bercampur = any(len({isinstance(w, date) for w in waktu[k]}) > 1 for k in waktu_diminta(*berlaku))
    return hari[:1] if bercampur else hari


def _waktu(s: Kondisi) -> frozenset[Hashable]:
    """What the facts are read by of which time is counted in a condition."""
    return frozenset(
        f for n in telusur(s) if isinstance(n, Lama) and isinstance(n.sumber, Kondisi) for f in pembaca(n.sumber)
    )


def _hari_lain(masa: Iterable[Masa], mulai: date) -> Iterator[date]:
    """From a day on, the first days on which these durations, counted in months or in days, stand in each order."""
    dikenal: set[tuple[int, ...]] = set()
    for i in range(DAUR_KABISAT.days):
        d = mulai + i * SEHARI
        pola = (*_urutan([mundur(d, m) for m in masa]), *_urutan([tambah(d, m) for m in masa]))
        if pola not in dikenal:
            dikenal.add(pola)
            yield d


def _urutan(hari: list[date]) -> Iterator[int]:
    urut = sorted(set(hari))
    return (urut.index(d) for d in hari)


def segala_bacaan(s: SimpulKondisi, bacaan: type[SalahSatu] | type[Semua] = SalahSatu) -> SimpulKondisi:
    """The condition as met by whoever meets it in one of its readings; ``Semua``: in all of them."""
    match s:
        case Pilihan(_, daftar):
            return bacaan(tuple(segala_bacaan(k, bacaan) for _, k in daftar))
        case Jika(kondisi, maka):
            lawan = Semua if bacaan is SalahSatu else SalahSatu
            return Jika(segala_bacaan(kondisi, lawan), segala_bacaan(maka, bacaan))
        case Semua() | SalahSatu() | Syarat() | Menurut():
            return ubah(s, lambda k: segala_bacaan(k, bacaan))
        case Banding():
            terbaca = [
                dalam_bacaan(s, b)
                for b in _gabungan({p.kunci: tuple(dict(p.bacaan)) for p in telusur(s) if isinstance(p, Pilihan)})
            ]
            return bacaan(tuple(terbaca)) if len(terbaca) > 1 else s
        case FaktaBenar():
            return s
    assert_never(s)


def _gabungan(pilihan: Mapping[str, tuple[str, ...]]) -> Iterator[Bacaan]:
    """Every combination of these readings.

    Raises:
        GalatTulis: there are more than `BATAS_BACAAN`.
    """
    banyak = prod(map(len, pilihan.values()))
    if banyak > BATAS_BACAAN:
        raise GalatTulis(
            f"Ada {banyak} cara membaca ketentuan yang berkaitan, terlalu banyak untuk dibandingkan.",
            "Pecah syaratnya menjadi beberapa butir, atau tulis bacaan yang dipilih instansi.",
        )
    return (Bacaan(tuple(zip(pilihan, nama, strict=True))) for nama in product(*pilihan.values()))
