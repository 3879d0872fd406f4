"""Search: whether a formula over a few variables, each with a few values, can be true at all.

A formula is made of literals ("this variable has one of these values"), *and* and *or*; a negation is a literal with
the other values. Values are bits of an integer. Equal formulas are one object, so what is found for one is found for
all.

The search stops where it can: an *or* is possible if one of its items is; what a single literal settles is settled
everywhere; of two values the one that makes less true is not tried; parts without a common variable are searched
apart. What is left is split on the values of one variable. Whether a formula can be true is as hard a question as any
(it is SAT), so the work is bounded.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from enum import Enum
from functools import reduce
from operator import and_, or_
from typing import assert_never

from karier_asn.engine.galat import GalatTulis

BATAS_LANGKAH = 400_000
"""How many parts of formulas one search may look at before it gives up: about a second."""
BATAS_DALAM = 100
"""How many variables one search may be split on, one within the other."""


class Sambung(Enum):
    """What a formula is."""

    HARFIAH = "harfiah"
    DAN = "dan"
    ATAU = "atau"


class Rumus:
    """A formula; made by `Pencari` only, which makes equal ones once.

    Attributes:
        sambung: what it is.
        butir: its items; none for a literal. *And* of none is true, *or* of none is false.
        tanda: the variables in it, each with the sets of values that its literals name.
    """

    __slots__ = ("butir", "sambung", "tanda")

    def __init__(self, sambung: Sambung, butir: tuple[Rumus, ...], tanda: dict[int, frozenset[int]]) -> None:
        self.sambung = sambung
        self.butir = butir
        self.tanda = tanda

    def harfiah(self) -> tuple[int, int]:
        """The variable and the values of a literal."""
        ((peubah, (nilai,)),) = self.tanda.items()
        return peubah, nilai


def _terlalu_rumit() -> GalatTulis:
    return GalatTulis(
        "Syarat ini terlalu rumit untuk dipastikan: terlalu banyak kemungkinan yang saling bergantung.",
        "Pecah syaratnya menjadi beberapa butir yang lebih sederhana.",
    )


class Pencari:
    """Makes formulas and searches them. Its bound holds for all its searches together."""

    def __init__(self) -> None:
        self.penuh: list[int] = []
        """By variable, all its values."""
        self.langkah = 0
        self.dalam = 0
        self.satu: dict[Hashable, Rumus] = {}
        self.terbatas: dict[tuple[Rumus, int, int], Rumus] = {}
        self.bisa_semua: dict[Rumus, bool] = {}
        self.benar = self.buat(Sambung.DAN, ())
        self.salah = self.buat(Sambung.ATAU, ())

    # --- making formulas -----------------------------------------------------------------------------------

    def peubah(self, sebanyak: int) -> int:
        """A further variable with so many values."""
        self.penuh.append((1 << sebanyak) - 1)
        return len(self.penuh) - 1

    def ialah(self, peubah: int, nilai: int) -> Rumus:
        """The variable has one of these values."""
        if nilai == 0:
            return self.salah
        if nilai == self.penuh[peubah]:
            return self.benar
        if (peubah, nilai) not in self.satu:
            self.satu[peubah, nilai] = Rumus(Sambung.HARFIAH, (), {peubah: frozenset((nilai,))})
        return self.satu[peubah, nilai]

    def dan(self, butir: Iterable[Rumus]) -> Rumus:
        """All of these."""
        return self.gabung(Sambung.DAN, butir)

    def atau(self, butir: Iterable[Rumus]) -> Rumus:
        """One of these."""
        return self.gabung(Sambung.ATAU, butir)

    def gabung(self, sambung: Sambung, butir: Iterable[Rumus]) -> Rumus:
        """One flat formula, in which each variable has one literal at most."""
        dan = sambung is Sambung.DAN
        hasil, batal = (self.benar, self.salah) if dan else (self.salah, self.benar)
        harfiah: dict[int, int] = {}
        lain: dict[Rumus, None] = {}
        for r in _datar(sambung, butir):
            if r is batal:
                return batal
            if r.sambung is Sambung.HARFIAH:
                peubah, nilai = r.harfiah()
                harfiah[peubah] = (and_ if dan else or_)(harfiah.get(peubah, nilai), nilai)
            else:
                lain[r] = None
        satuan = [self.ialah(p, nilai) for p, nilai in harfiah.items()]
        if batal in satuan:
            return batal
        semua = (*satuan, *lain)
        if len(semua) == 1:
            return semua[0]
        return self.buat(sambung, semua) if semua else hasil

    def buat(self, sambung: Sambung, butir: tuple[Rumus, ...]) -> Rumus:
        kunci = (sambung, frozenset(butir))
        if kunci not in self.satu:
            tanda: dict[int, frozenset[int]] = {}
            for b in butir:
                for peubah, nilai in b.tanda.items():
                    tanda[peubah] = tanda[peubah] | nilai if peubah in tanda else nilai
            self.hitung(len(butir))
            self.satu[kunci] = Rumus(sambung, butir, tanda)
        return self.satu[kunci]

    def hitung(self, sebanyak: int) -> None:
        self.langkah += sebanyak
        if self.langkah > BATAS_LANGKAH:
            raise _terlalu_rumit()

    # --- searching -----------------------------------------------------------------------------------------

    def bisa(self, r: Rumus) -> bool:
        """Whether there are values of which the formula is true.

        Raises:
            GalatTulis: it cannot be told within `BATAS_LANGKAH` and `BATAS_DALAM`.
        """
        match r.sambung:
            case Sambung.HARFIAH:
                return True
            case Sambung.ATAU:
                return any(map(self.bisa, r.butir))
            case Sambung.DAN:
                if r not in self.bisa_semua:
                    self.bisa_semua[r] = self.bisa_bersama(r)
                return self.bisa_semua[r]
            case _:
                assert_never(r.sambung)

    def bisa_bersama(self, r: Rumus) -> bool:
        """Whether all items can be true at once."""
        r = self.ringkas(r)
        if r.sambung is not Sambung.DAN or not r.butir:
            return self.bisa(r) if r.butir else r is not self.salah
        bagian = _berpisah(r.butir)
        if len(bagian) > 1:
            return all(self.bisa(self.dan(b)) for b in bagian)
        peubah = max(r.tanda, key=lambda p: sum(p in b.tanda for b in r.butir))
        self.dalam += 1
        if self.dalam > BATAS_DALAM:
            raise _terlalu_rumit()
        hasil = any(self.bisa(self.batasi(r, peubah, nilai)) for nilai in self.terbaik(r, peubah))
        self.dalam -= 1
        return hasil

    def ringkas(self, r: Rumus) -> Rumus:
        """What is left of an *and* once all is settled that can be without trying.

        A variable whose literal stands among the items has one of its values; one with a value that makes all its
        literals true may as well have it. The literal itself may go, because nothing that is left of the others is
        made true by any other value.
        """
        while r.sambung is Sambung.DAN:
            pasti = next((b for b in r.butir if b.sambung is Sambung.HARFIAH), None)
            if pasti is not None:
                peubah, nilai = pasti.harfiah()
                r = self.dan(self.batasi(b, peubah, nilai) for b in r.butir if b is not pasti)
                continue
            for peubah, himpunan in r.tanda.items():
                if bersama := reduce(and_, himpunan):
                    r = self.batasi(r, peubah, bersama & -bersama)
                    break
            else:
                return r
        return r

    def terbaik(self, r: Rumus, peubah: int) -> Iterator[int]:
        """Values of a variable, one by one, that between them do for all others."""
        himpunan = r.tanda[peubah]
        kelas: dict[frozenset[int], int] = {}
        bit = 1
        while bit <= self.penuh[peubah]:
            kelas.setdefault(frozenset(h for h in himpunan if h & bit), bit)
            bit <<= 1
        return (nilai for k, nilai in kelas.items() if not any(k < lain for lain in kelas))

    def batasi(self, r: Rumus, peubah: int, nilai: int) -> Rumus:
        """The formula where the variable can have these values only."""
        if peubah not in r.tanda:
            return r
        if r.sambung is Sambung.HARFIAH:
            tersisa = r.harfiah()[1] & nilai
            return self.benar if tersisa == nilai else self.ialah(peubah, tersisa)
        kunci = (r, peubah, nilai)
        if kunci not in self.terbatas:
            self.hitung(len(r.butir))
            self.terbatas[kunci] = self.gabung(r.sambung, [self.batasi(b, peubah, nilai) for b in r.butir])
        return self.terbatas[kunci]


def _datar(sambung: Sambung, butir: Iterable[Rumus]) -> Iterator[Rumus]:
    for b in butir:
        if b.sambung is sambung:
            yield from b.butir
        else:
            yield b


def _berpisah(butir: Iterable[Rumus]) -> list[list[Rumus]]:
    """The items in groups that have no variable in common."""
    kelompok: list[tuple[set[int], list[Rumus]]] = []
    for b in butir:
        peubah, isi = set(b.tanda), [b]
        lain = []
        for p, anggota in kelompok:
            if p.isdisjoint(peubah):
                lain.append((p, anggota))
            else:
                peubah |= p
                isi = anggota + isi
        kelompok = [*lain, (peubah, isi)]
    return [isi for _, isi in kelompok]
