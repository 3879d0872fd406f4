"""Regions: every fact meets constants only, so the cases in which a rule can come out differently are finite.

For each variable of a rule the values just below, on and just above each of its thresholds, and *unknown*, stand
for all others. `wilayah` lists all their combinations; `kasus_batas` only those in which one comparison decides,
which is enough to tell a rule from every rule that differs from it in one place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import islice, product
from math import prod
from typing import Any, assert_never

from karier_asn.engine.bacaan import Bacaan
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
    simpul_inti,
    simpul_kondisi,
)
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.jenis import semua_nilai
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR, AWAL, Masa, mundur, tambah
from karier_asn.engine.perbandingan import Operator
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.sehari import atom, hari_berubah, pastikan_sehari, sehari
from karier_asn.engine.tetangga import di_atas, di_bawah

Kasus = dict[Nilai[Any], Any]
"""Values of facts, as `evaluate` takes them for assumptions; ``None`` is unknown."""

LANGKAH_BIASA = 1_000
BATAS_NILAI = 20_000
"""In how many ways the values that one comparison reads may be combined."""
BATAS_LANGKAH = 100_000
"""How many demands may be looked at to complete one case; the first number is for the plain way, tried before."""


def peubah(s: Kondisi) -> dict[Nilai[Any], tuple[Any, ...]]:
    """The variables of a condition, each with the values that stand for all others; the last is ``None``.

    A duration is one variable. Expects what `sehari` returns.
    """
    sel: dict[Nilai[Any], dict[Any, None]] = {}
    for a in atom(simpul_inti(simpul_kondisi(s))):
        for n, nilai in _sel(a):
            sel.setdefault(n, {}).update(dict.fromkeys(v for v in nilai if v is not None))
    return {n: (*nilai, None) for n, nilai in sel.items()}


def _sel(atom: Banding | FaktaBenar) -> Iterator[tuple[Nilai[Any], Iterable[Any]]]:
    match atom:
        case FaktaBenar() | Banding(FaktaBenar()):
            yield (atom if isinstance(atom, FaktaBenar) else atom.kiri), (True, False)
        case Banding(Tabel() as tabel, _, batas):
            yield from _penentu(tabel)
            yield from _penentu(batas)
        case Banding(kiri, Operator.DALAM | Operator.LUAR, anggota):
            lain = [v for v in semua_nilai(kiri.jenis) if v not in anggota]
            yield kiri, (*anggota, *(lain[:1] or _sekitar(max(anggota))))
        case Banding(kiri, _, Tabel() as tabel):
            yield kiri, dict.fromkeys(v for _, hasil in tabel.isi for v in _sekitar(hasil))
            yield from _penentu(tabel)
        case Banding(kiri, _, Nilai() as batas):
            yield from _penentu(batas)
            yield kiri, semua_nilai(kiri.jenis)
        case _:
            yield atom.kiri, _sekitar(atom.batas)


def _penentu(batas: Any) -> Iterator[tuple[Nilai[Any], Iterable[Any]]]:
    """The facts that decide a threshold or a table, each with all its values."""
    if isinstance(batas, Nilai):
        for f in batas.fakta:
            yield f, pastikan_terhingga(f)


def pastikan_terhingga(n: Nilai[Any]) -> tuple[Any, ...]:
    """All values of something that others are compared with.

    Raises:
        GalatTulis: they cannot be listed.
    """
    if semua := semua_nilai(n.jenis):
        return semua
    raise GalatTulis(f"Sesuatu dibandingkan dengan {n}, yang nilainya tidak berhingga.", "Pakai Enum atau tabel(...).")


def _sekitar(batas: Any) -> tuple[Any, ...]:
    return di_bawah(batas), batas, di_atas(batas)


def wilayah(aturan: Kondisi, pada: date, bacaan: Mapping[str, str] | Bacaan | None = None) -> Iterator[Kasus]:
    """All boundary regions of the rule on that day, each as one representative case of what `sehari` leaves of it.

    They come one at a time, and are as many as the numbers of values of its variables multiplied: 59,049 for ten facts
    that are true, false or unknown. Whoever does not want all takes some; those that tell a rule from others are
    `kasus_batas`.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
    """
    sel = peubah(pastikan_sehari(aturan, pada, bacaan))
    return (dict(zip(sel, nilai, strict=True)) for nilai in product(*sel.values()))


def kasus_batas(aturan: Kondisi, pada: date, bacaan: Mapping[str, str] | Bacaan | None = None) -> list[Kasus]:
    """The cases in which a single comparison decides the verdict, at each of its boundary values.

    Durations are given as histories of the facts they are counted from, so that what stands within a duration
    decides as well.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
        GalatTulis: the parts of the rule exclude each other in so many ways that no case is found for one of them; or
            one comparison reads too many values.
    """
    inti = pastikan_sehari(aturan, pada, bacaan)
    semua = (_lengkap(aturan, kasus) for kasus in _Penajam(inti, pada).tajam(inti))
    return [*{frozenset(kasus.items()): kasus for kasus in semua}.values()]


def _lengkap(s: Kondisi, kasus: Kasus) -> Kasus:
    """The case, with every fact it says nothing about unknown."""
    return dict.fromkeys(s.fakta) | kasus


_Sasaran = tuple[Inti, Putusan]
"""A condition, and the verdict it must come to."""


class _Habis(Exception):
    """A search has taken more steps than it may."""


class _Penajam:
    """Finds the cases in which a comparison decides, by fixing everything around it so that it must."""

    def __init__(self, inti: Inti, pada: date) -> None:
        self.pada = pada
        self.sel = peubah(inti)
        self.isian: dict[Inti, list[tuple[Kasus, Putusan]]] = {}

    def tajam(self, s: Inti) -> Iterator[Kasus]:
        """Cases in which one comparison within ``s`` decides ``s``."""
        match s:
            case Syarat(_, isi):
                yield from self.tajam(simpul_inti(isi))
            case Semua(butir) | SalahSatu(butir):
                diam = Putusan.MS if isinstance(s, Semua) else Putusan.TMS
                for i, b in enumerate(butir):
                    lain = [(simpul_inti(k), diam) for k in (*butir[:i], *butir[i + 1 :])]
                    yield from self.lengkapi(self.tajam(simpul_inti(b)), lain)
            case Jika(kondisi, maka):
                k, m = simpul_inti(kondisi), simpul_inti(maka)
                yield from self.lengkapi(self.tajam(k), [(m, Putusan.TMS)])
                yield from self.lengkapi(self.tajam(m), [(k, Putusan.MS)])
            case Banding() | FaktaBenar():
                yield from (kasus for kasus, _ in self.isi(s))
            case _:
                assert_never(s)

    def lengkapi(self, kasus: Iterable[Kasus], sasaran: list[_Sasaran]) -> Iterator[Kasus]:
        """Each case, extended so that every demand is met; where that cannot be, the rest is left unknown."""
        for k in kasus:
            lengkap = self.penuhi(sasaran, k)
            yield k if lengkap is None else lengkap

    def penuhi(self, sasaran: list[_Sasaran], tetap: Kasus) -> Kasus | None:
        """The first extension of ``tetap`` that meets every demand; ``None`` if there is none.

        Demand by demand, which is quick unless two of them exclude each other; then the same search, but always first
        what can be met in one way only or not at all.

        Raises:
            GalatTulis: not found, nor ruled out, within `BATAS_LANGKAH`.
        """
        for batas, teliti in ((LANGKAH_BIASA, False), (BATAS_LANGKAH, True)):
            try:
                return next(self.perluasan(sasaran, tetap, iter(range(batas)), teliti), None)
            except _Habis:
                continue
        raise GalatTulis(
            "Aturan ini terlalu rumit: kasus yang memenuhi seluruh sisanya tidak ditemukan.",
            "Pecah aturannya menjadi beberapa syarat yang lebih sederhana.",
        )

    def perluasan(self, sasaran: list[_Sasaran], tetap: Kasus, langkah: Iterator[int], teliti: bool) -> Iterator[Kasus]:
        """All extensions of ``tetap`` that meet every demand."""
        dilihat = sasaran if teliti else sasaran[:1]
        if len([*islice(langkah, len(dilihat))]) < len(dilihat):
            raise _Habis
        semua = [self.jalan(*t, tetap) for t in dilihat]
        i = min(range(len(semua)), key=lambda i: min(len(semua[i]), 2))
        for lanjut, kasus in semua[i]:
            sisa, diperluas = [*sasaran[:i], *lanjut, *sasaran[i + 1 :]], tetap | kasus
            yield from self.perluasan(sisa, diperluas, langkah, teliti) if sisa else [diperluas]

    def jalan(self, s: Inti, mau: Putusan, tetap: Kasus) -> list[tuple[list[_Sasaran], Kasus]]:
        """The ways to meet one demand: what each demands in turn, and the facts that it fixes."""
        match s:
            case Syarat(_, isi):
                return [([(simpul_inti(isi), mau)], {})]
            case Semua(butir) | SalahSatu(butir):
                tiap: list[_Sasaran] = [(simpul_inti(b), mau) for b in butir]
                return [(tiap, {})] if (mau is Putusan.MS) == isinstance(s, Semua) else [([t], {}) for t in tiap]
            case Jika(kondisi, maka):
                k, m = simpul_inti(kondisi), simpul_inti(maka)
                if mau is Putusan.TMS:
                    return [([(k, Putusan.MS), (m, Putusan.TMS)], {})]
                return [([(m, Putusan.MS)], {}), ([(k, Putusan.TMS)], {})]
            case Banding() | FaktaBenar():
                return [
                    ([], kasus)
                    for kasus, putusan in self.isi(s)
                    if putusan is mau and all(tetap[n] == v for n, v in kasus.items() if n in tetap)
                ]
        assert_never(s)

    def isi(self, atom: Banding | FaktaBenar) -> list[tuple[Kasus, Putusan]]:
        """The boundary cases of one comparison, each with its verdict."""
        if atom not in self.isian:
            sel = {n: self.sel.get(n, nilai) for n, nilai in peubah(atom).items()}
            if (banyak := prod(map(len, sel.values()))) > BATAS_NILAI:
                raise GalatTulis(
                    f"Satu perbandingan bergantung pada {banyak} gabungan nilai, terlalu banyak untuk dicoba.",
                    "Pecah tabelnya menjadi beberapa tabel dengan lebih sedikit kunci.",
                )
            match atom:
                case Banding(Lama() as lama):
                    kasus = list(self.masa(lama, sel[lama]))
                case _:
                    kasus = [dict(zip(sel, nilai, strict=True)) for nilai in product(*sel.values())]
            self.isian[atom] = [(k, evaluate(atom, asumsi=_lengkap(atom, k)).pada(self.pada)) for k in kasus]
        return self.isian[atom]

    def masa(self, lama: Lama, nilai: Iterable[Masa | None]) -> Iterator[Kasus]:
        """A duration a day short of, at and a day beyond each value, as histories that end on the day asked."""
        geser_masa = tambah if lama.cara is CaraHitung.SISA else mundur
        tempo = [geser_masa(self.pada, m) for m in nilai if m is not None]
        sekitar = dict.fromkeys(_geser(t, n) for t in tempo for n in (1, 0, -1))
        if not isinstance(lama.sumber, Kondisi):
            for nilai_tanggal in (*sekitar, None):
                yield {lama.sumber: nilai_tanggal}
            return
        sumber = sehari(lama.sumber, self.pada)
        if sumber is None:
            yield {}
            return
        dahulu = {sehari(lama.sumber, d): None for d in hari_berubah(lama.sumber) if d < self.pada} | {sumber: None}
        tidak = self.penuhi([(s, Putusan.TMS) for s in dahulu if s is not None], {})
        ya = self.penuhi([(sumber, Putusan.MS)], {})
        if tidak is None or ya is None:  # it is met by everybody, or by nobody
            yield tidak or ya or {}
            return
        yield from (self.berganti(tidak, ya, mulai) for mulai in sekitar)
        for kasus in self.tajam(sumber):
            berjalan = evaluate(sumber, asumsi=_lengkap(sumber, kasus)).pada(self.pada) is Putusan.MS
            yield from (self.berganti(tidak, kasus, mulai) for mulai in tempo) if berjalan else (kasus,)

    def berganti(self, dahulu: Kasus, kini: Kasus, sejak: date) -> Kasus:
        """Facts that were ``dahulu`` and are ``kini`` from that day on; a history is as far on that day as today."""
        kasus: Kasus = {}
        for n in dahulu | kini:
            lalu, nanti = dahulu.get(n, kini.get(n)), kini.get(n, dahulu.get(n))
            if isinstance(nanti, Riwayat):
                mulai = (_geser(d, (sejak - self.pada).days) for d in nanti.mulai)
                kasus[n] = Riwayat(dict(zip(mulai, nanti.nilai, strict=True)))
            else:
                kasus[n] = Riwayat(
                    [(sejak, nanti)], sebelum=lalu.pada(self.pada) if isinstance(lalu, Riwayat) else lalu
                )
        return kasus


def _geser(d: date, hari: int) -> date:
    """So many days later, within the calendar."""
    return date.fromordinal(min(max(d.toordinal() + hari, AWAL.toordinal()), AKHIR.toordinal()))
