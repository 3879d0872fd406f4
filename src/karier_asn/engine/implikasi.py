"""Implication: whether whoever meets one condition meets another, and whether anybody can meet one at all.

Decided on one day, whatever the facts are once all are known. Each fact meets constants only, so a few of its values
stand for all others; a comparison is then a literal of a formula, a table a choice among its rows, and `Pencari`
searches. Nothing is evaluated.

A duration stands for the day since which it would have run without a break. So time since a date, time left until it
and a comparison of the date itself are about one date. Of time spent in a condition it is known that

* neither its title nor the order of its words makes it another duration;
* what is counted without a break is never more than what is counted all told, and means that the condition is met now;
* if ``x`` implies ``y`` on every day, so that versions, dates and units play no part, time in ``x`` is never more than
  time in ``y``.

Other durations are taken to be independent, although, say, the time in "a or b" is at most that in both together.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from itertools import pairwise
from typing import Any, assert_never

from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.benda import tanya
from karier_asn.engine.ekspresi import (
    Banding,
    FaktaBenar,
    Inti,
    Jika,
    Kondisi,
    Lama,
    Nilai,
    SalahSatu,
    Semua,
    Syarat,
    Tabel,
    semua_hasil,
    simpul_inti,
)
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.jenis import semua_nilai
from karier_asn.engine.masa import AKHIR, AWAL, NOL, SEHARI, Masa, kemarin, mundur, tambah
from karier_asn.engine.pencarian import Pencari, Rumus
from karier_asn.engine.perbandingan import TEGAS, TURUN, Operator
from karier_asn.engine.sehari import atom, hari_berubah, sehari
from karier_asn.engine.terbanding import kunci_fakta, pembaca, sebanding, terbilang, waktu_diminta
from karier_asn.engine.tetangga import di_atas, di_bawah
from karier_asn.engine.wilayah import pastikan_terhingga

_TAK_ADA = AKHIR
"""Since when time has run that has not begun."""


@tanya
def implies(a: Kondisi, b: Kondisi, pada: date, bacaan: Mapping[str, str] | Bacaan | None = None) -> bool:
    """Whether whoever meets ``a`` on that day meets ``b``, whatever the facts are once all are known.

    A condition that is not in force asks for nothing.

    Raises:
        GalatTulis: too many possibilities depend on each other (`Pencari.bisa`); or two facts are compared whose values
            cannot be listed.

    >>> from karier_asn.domain.fakta import usia
    >>> from karier_asn.engine.masa import tahun
    >>> implies(usia <= tahun(56), usia <= tahun(58), date(2026, 11, 21))
    True
    """
    return Hari(pada, Bacaan.dari(bacaan, a.pilihan, b.pilihan)).menyiratkan(a, b)


def meetable(s: Kondisi, pada: date, bacaan: Mapping[str, str] | Bacaan | None = None) -> bool:
    """Whether anybody at all can meet ``s`` on that day: there are facts, all known, of which it is true.

    A condition that is not in force asks for nothing.

    Raises:
        GalatTulis: as `implies`.
    """
    return Hari(pada, Bacaan.dari(bacaan, s.pilihan)).terpenuhi(s)


class Hari:
    """Questions about conditions on one day, in one reading.

    Args:
        pada: the day.
        bacaan: the readings.
        bersama: facts whose durations are taken as one: what time there is counts for every condition that reads any
            of these facts, and for no other. ``None`` leaves each duration as it is.
    """

    def __init__(self, pada: date, bacaan: Bacaan = BACAAN_BAKU, bersama: frozenset[Hashable] | None = None) -> None:
        self.pada = pada
        self.bacaan = bacaan
        self.bersama = bersama

    def inti(self, s: Kondisi) -> Inti | None:
        """The condition as it stands on the day; ``None`` if it is not in force."""
        return sehari(s, self.pada, self.bacaan)

    def menyiratkan(self, a: Kondisi, b: Kondisi) -> bool:
        """Whether whoever meets ``a`` meets ``b``."""
        return self.inti(b) is None or not self.terpenuhi(a, kecuali=b)

    def terpenuhi(self, *syarat: Kondisi, kecuali: Kondisi | None = None) -> bool:
        """Whether somebody can meet all of these, without meeting ``kecuali``, which is in force."""
        inti = [i for i in map(self.inti, syarat) if i is not None]
        bukan = None if kecuali is None else self.inti(kecuali)
        return _Penerjemah(self, inti, bukan).bisa()


class _Penerjemah:
    """Conditions as formulas: which variables there are, and which of their values each comparison asks for."""

    def __init__(self, hari: Hari, inti: list[Inti], bukan: Inti | None) -> None:
        self.hari = hari
        self.inti = inti
        self.bukan = bukan
        self.pencari = Pencari()
        self.konstanta: dict[Hashable, dict[Any, None]] = {}
        self.waktu: dict[tuple[Kondisi, CaraHitung], None] = {}
        """Time spent in conditions, each by what it counts and how."""
        for s in (*inti, *([] if bukan is None else [bukan])):
            self.kumpulkan(s)
        self.sedikit = [(a, b) for a in self.waktu for b in self.waktu if a != b and self.tak_melebihi(a, b)]
        """Pairs of durations, the first of which is never more than the second."""
        bersama = {v: None for pasang in self.sedikit for w in pasang for v in self.konstanta[w]}
        for w in {w for pasang in self.sedikit for w in pasang}:
            self.konstanta[w] = bersama
        self.nilai = {kunci: _wakil(tuple(v)) for kunci, v in self.konstanta.items()}
        self.peubah = {kunci: self.pencari.peubah(len(v)) for kunci, v in self.nilai.items()}

    def bisa(self) -> bool:
        """Whether all of ``inti`` can be met and ``bukan`` not."""
        rumus = [self.rumus(s) for s in self.inti]
        if self.bukan is not None:
            rumus.append(self.rumus(self.bukan, ya=False))
        return self.pencari.bisa(self.pencari.dan((*rumus, *self.hubungan())))

    # --- variables -----------------------------------------------------------------------------------------

    def kumpulkan(self, s: Inti) -> None:
        """Note the variables of a condition, and the constants that each of them meets."""
        for a in atom(s):
            if isinstance(a, FaktaBenar):
                self.catat(a, ())
                continue
            for batas in self.hasil(a.batas):
                match a.kiri:
                    case Lama() as lama:
                        self.catat_lama(lama, a.op, batas)
                    case Tabel() as tabel:
                        self.catat_kunci(tabel)
                    case kiri:
                        self.catat(kiri, semua_hasil(batas))

    def hasil(self, batas: Any) -> Iterable[Any]:
        """All that a threshold can be; the variables that decide it are noted."""
        if not isinstance(batas, Nilai):
            return (batas,)
        if isinstance(batas, Tabel):
            self.catat_kunci(batas)
            return dict.fromkeys(semua_hasil(batas))
        self.catat(batas, ())
        return pastikan_terhingga(batas)

    def catat(self, n: Nilai[Any], konstanta: Iterable[Any]) -> None:
        self.konstanta.setdefault(kunci_fakta(n), {}).update(dict.fromkeys(semua_nilai(n.jenis) or konstanta))

    def catat_kunci(self, tabel: Tabel[Any]) -> None:
        for f in tabel.fakta:
            self.catat(f, ())

    def catat_lama(self, lama: Lama, op: Operator, masa: Masa) -> None:
        kunci = self.kunci_lama(lama)
        if kunci is None:
            return
        self.konstanta.setdefault(kunci, {})[_tanggal(lama.cara, op, masa, self.hari.pada)[1]] = None
        waktu = (lama.sumber, lama.cara)
        if isinstance(lama.sumber, Kondisi) and self.hari.bersama is None and waktu not in self.waktu:
            self.waktu[lama.sumber, lama.cara] = None
            if lama.cara is CaraHitung.BERTURUT:
                self.konstanta[kunci][kemarin(self.hari.pada)] = None
                if terbilang(lama.sumber) and (kini := self.hari.inti(lama.sumber)) is not None:
                    self.kumpulkan(kini)

    def kunci_lama(self, lama: Lama) -> Hashable | None:
        """The variable of a duration; ``None`` if there is no such time."""
        if not isinstance(lama.sumber, Kondisi):
            return kunci_fakta(lama.sumber)
        if self.hari.bersama is None:
            return lama.sumber, lama.cara
        return None if self.hari.bersama.isdisjoint(pembaca(lama.sumber)) else CaraHitung.KUMULATIF

    # --- what is known of durations ------------------------------------------------------------------------

    def tak_melebihi(self, a: tuple[Kondisi, CaraHitung], b: tuple[Kondisi, CaraHitung]) -> bool:
        """Whether the duration ``a`` is known never to be more than ``b``."""
        (x, cara_x), (y, cara_y) = a, b
        return (cara_x is cara_y or cara_y is CaraHitung.KUMULATIF) and self.selalu(x, y)

    def selalu(self, x: Kondisi, y: Kondisi) -> bool:
        """Whether ``x`` is known to imply ``y`` on every day up to this one."""
        if x == y:
            return True
        if (
            pembaca(x).isdisjoint(pembaca(y))
            or not terbilang(x, y)
            or not all(map(sebanding, waktu_diminta(x, y).values()))
        ):
            return False
        berubah = [d for d in hari_berubah(x, y) if d <= self.hari.pada]
        sebelum = [d - SEHARI for d in berubah[:1] if d > AWAL]
        return all(self.tersirat(Hari(d, self.hari.bacaan), x, y) for d in (*sebelum, *berubah, self.hari.pada))

    @staticmethod
    def tersirat(hari: Hari, x: Kondisi, y: Kondisi) -> bool:
        """Whether ``x`` implies ``y``; time does not run by a provision that is not in force."""
        return hari.inti(x) is None or not hari.terpenuhi(x, kecuali=None if hari.inti(y) is None else y)

    def hubungan(self) -> Iterator[Rumus]:
        """What is known of durations, as formulas."""
        for a, b in self.sedikit:
            for hari in self.konstanta[a]:
                yield self.bila_sejak(a, hari, self.harfiah(b, Operator.MAKS, hari))
        for waktu in self.waktu:
            if waktu[1] is CaraHitung.BERTURUT and terbilang(waktu[0]):
                kini = self.hari.inti(waktu[0])
                berjalan = self.pencari.salah if kini is None else self.rumus(kini)
                yield self.bila_sejak(waktu, kemarin(self.hari.pada), berjalan)

    def bila_sejak(self, waktu: Hashable, hari: date, r: Rumus) -> Rumus:
        """If time has run since that day or before, ``r``."""
        return self.pencari.atau((self.harfiah(waktu, Operator.LEBIH, hari), r))

    # --- formulas ------------------------------------------------------------------------------------------

    def rumus(self, s: Inti, ya: bool = True) -> Rumus:
        """The formula of a condition, or of its negation."""
        match s:
            case Syarat(_, isi):
                return self.rumus(simpul_inti(isi), ya)
            case Semua(butir) | SalahSatu(butir):
                gabung = self.pencari.dan if isinstance(s, Semua) == ya else self.pencari.atau
                return gabung([self.rumus(simpul_inti(b), ya) for b in butir])
            case Jika(kondisi, maka):
                gabung = self.pencari.atau if ya else self.pencari.dan
                return gabung((self.rumus(simpul_inti(kondisi), not ya), self.rumus(simpul_inti(maka), ya)))
            case FaktaBenar():
                return self.harfiah(kunci_fakta(s), Operator.DALAM, (ya,))
            case Banding(kiri, op, batas):
                return self.banding(kiri, op if ya else op.lawan, batas)
        assert_never(s)

    def banding(self, kiri: Nilai[Any], op: Operator, batas: Any) -> Rumus:
        """The formula of a comparison."""
        if isinstance(batas, Nilai):
            return self.urai(batas, lambda b: self.banding(kiri, op, b))
        match kiri:
            case Tabel():
                return self.urai(kiri, lambda v: self.pencari.benar if op.fungsi(v, batas) else self.pencari.salah)
            case Lama():
                op, hari = _tanggal(kiri.cara, op, batas, self.hari.pada)
                kunci = self.kunci_lama(kiri)
                if kunci is None:
                    return self.pencari.benar if op.fungsi(_TAK_ADA, hari) else self.pencari.salah
                return self.harfiah(kunci, op, hari)
        return self.harfiah(kunci_fakta(kiri), op, batas)

    def urai(self, n: Nilai[Any], lalu: Callable[[Any], Rumus]) -> Rumus:
        """The formula of a value that can be listed, given that of each of its values."""
        if isinstance(n, Tabel):
            baris, kunci = dict(n.isi), n.kunci

            def maju(*awal: Any) -> Rumus:
                return (
                    self.urai(kunci[len(awal)], lambda v: maju(*awal, v))
                    if len(awal) < len(kunci)
                    else lalu(baris[awal])
                )

            return maju()
        menurut: dict[Rumus, list[Any]] = {}
        for v in semua_nilai(n.jenis):
            menurut.setdefault(lalu(v), []).append(v)
        pasang = ((self.harfiah(kunci_fakta(n), Operator.DALAM, tuple(nilai)), r) for r, nilai in menurut.items())
        return self.pencari.atau([self.pencari.dan(p) for p in pasang])

    def harfiah(self, kunci: Hashable, op: Operator, batas: Any) -> Rumus:
        """The formula of one variable against a constant."""
        cocok = (1 << i for i, v in enumerate(self.nilai[kunci]) if op.fungsi(v, batas))
        return self.pencari.ialah(self.peubah[kunci], sum(cocok))


# --- values ------------------------------------------------------------------------------------------------


def _tanggal(cara: CaraHitung, op: Operator, masa: Masa, pada: date) -> tuple[Operator, date]:
    """A comparison of a duration on a day, as one of the date since which, or until which, it runs."""
    tegas = op in TEGAS
    if masa == NOL and not tegas:
        cukup = Operator.MIN, AWAL
    elif cara is CaraHitung.SISA:
        tiba = tambah(pada, masa)
        cukup = Operator.MIN, tiba + SEHARI if tegas and tiba < AKHIR else tiba
    elif tegas and pada == AWAL:  # no day lies before it
        cukup = Operator.KURANG, AWAL
    else:
        sampai = pada - SEHARI if tegas else pada
        mulai = mundur(sampai, masa)
        cukup = Operator.MAKS if tambah(mulai, masa) <= sampai else Operator.KURANG, mulai
    return (cukup[0].lawan, cukup[1]) if op in TURUN else cukup


def _wakil(konstanta: tuple[Any, ...]) -> tuple[Any, ...]:
    """Values that stand for all others where only these constants are met."""
    if isinstance(konstanta[0], bool | Enum):
        return konstanta
    urut = sorted(konstanta)
    match urut[0]:
        case str():
            return tuple(dict.fromkeys(("", *(v for u in urut for v in (u, u + "\0")))))
        case Decimal() | Fraction():
            return (urut[0] - 1, *urut, *((a + b) / 2 for a, b in pairwise(urut)), urut[-1] + 1)
        case date():
            sekitar = (urut[0].toordinal() - 1, *(n for u in urut for n in (u.toordinal(), u.toordinal() + 1)))
            return tuple(dict.fromkeys(date.fromordinal(min(max(n, 1), AKHIR.toordinal())) for n in sekitar))
    lain = (di_bawah(urut[0]), *(v for u in urut for v in (u, di_atas(u))))
    return tuple(dict.fromkeys(v for v in lain if v is not None))
