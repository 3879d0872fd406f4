"""Regions: every fact meets constants only, so the cases in which a rule can come out differently are finite.

For each variable of a rule the values just below, on and just above each of its thresholds, and *unknown*, stand
for all others. `wilayah` lists all their combinations; `kasus_batas` only those in which one comparison decides,
which is enough to tell a rule from every rule that differs from it in one place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import product
from typing import Any, assert_never

from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import (
    Banding,
    CaraHitung,
    Fakta,
    FaktaBenar,
    Inti,
    Jika,
    Kondisi,
    Lama,
    Nilai,
    Operator,
    SalahSatu,
    Semua,
    SimpulKondisi,
    Syarat,
    Tabel,
    semua_nilai,
    simpul_inti,
    simpul_kondisi,
    telusur,
)
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import SEHARI, Masa, Riwayat, mundur, tambah
from karier_asn.engine.sehari import tegak
from karier_asn.engine.tetangga import di_atas, di_bawah

Kasus = dict[Nilai[Any], Any]
"""Values of facts, as `evaluate` takes them for assumptions; ``None`` is unknown."""


def peubah(s: Kondisi) -> dict[Nilai[Any], tuple[Any, ...]]:
    """The variables of a condition, each with the values that stand for all others; the last is ``None``.

    A duration is one variable. Expects what `sehari` returns.
    """
    sel: dict[Nilai[Any], dict[Any, None]] = {}
    for a in atom(simpul_inti(simpul_kondisi(s))):
        for n, nilai in _sel(a):
            sel.setdefault(n, {}).update(dict.fromkeys(v for v in nilai if v is not None))
    return {n: (*nilai, None) for n, nilai in sel.items()}


def atom(s: Inti) -> Iterator[Banding | FaktaBenar]:
    """The comparisons of a condition on a day, in the order of writing."""
    match s:
        case Syarat(_, isi):
            yield from atom(simpul_inti(isi))
        case Semua(butir) | SalahSatu(butir):
            for b in butir:
                yield from atom(simpul_inti(b))
        case Jika(kondisi, maka):
            yield from atom(simpul_inti(kondisi))
            yield from atom(simpul_inti(maka))
        case Banding() | FaktaBenar():
            yield s
        case _:
            assert_never(s)


def _sel(atom: Banding | FaktaBenar) -> Iterator[tuple[Nilai[Any], Iterable[Any]]]:
    match atom:
        case FaktaBenar() | Banding(FaktaBenar()):
            yield (atom if isinstance(atom, FaktaBenar) else atom.kiri), (True, False)
        case Banding(Tabel() as tabel, _, batas):
            yield from _kunci(tabel)
            yield from _batas(batas)
        case Banding(kiri, Operator.DALAM | Operator.LUAR, anggota):
            lain = [v for v in semua_nilai(kiri.jenis) if v not in anggota]
            yield kiri, (*anggota, *(lain[:1] or _sekitar(max(anggota))))
        case Banding(kiri, _, Tabel() as tabel):
            yield kiri, dict.fromkeys(v for _, hasil in tabel.isi for v in _sekitar(hasil))
            yield from _kunci(tabel)
        case Banding(kiri, _, Nilai() as batas):
            yield from _batas(batas)
            yield kiri, semua_nilai(kiri.jenis)
        case _:
            yield atom.kiri, _sekitar(atom.batas)


def _kunci(tabel: Tabel[Any]) -> Iterator[tuple[Nilai[Any], Iterable[Any]]]:
    """The facts that a table is read by."""
    for k in tabel.kunci:
        yield from _kunci(k) if isinstance(k, Tabel) else ((k, semua_nilai(k.jenis)),)


def _batas(batas: Any) -> Iterator[tuple[Nilai[Any], Iterable[Any]]]:
    """The facts that decide a threshold."""
    match batas:
        case Tabel():
            yield from _kunci(batas)
        case Nilai():
            if not semua_nilai(batas.jenis):
                raise GalatTulis(
                    f"Sesuatu dibandingkan dengan {batas}, yang nilainya tidak berhingga.",
                    "Pakai Enum atau tabel(...).",
                )
            yield batas, semua_nilai(batas.jenis)


def _sekitar(batas: Any) -> tuple[Any, ...]:
    return di_bawah(batas), batas, di_atas(batas)


def wilayah(aturan: Kondisi, pada: date, bacaan: Mapping[str, str] | Bacaan | None = None) -> Iterator[Kasus]:
    """All boundary regions of the rule on that day, each as one representative case.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
    """
    sel = peubah(_berlaku(aturan, pada, bacaan))
    return (dict(zip(sel, nilai, strict=True)) for nilai in product(*sel.values()))


def kasus_batas(aturan: Kondisi, pada: date, bacaan: Mapping[str, str] | Bacaan | None = None) -> list[Kasus]:
    """The cases in which a single comparison decides the verdict, at each of its boundary values.

    Durations are given as histories of the facts they are counted from, so that what stands within a duration
    decides as well.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
    """
    inti = _berlaku(aturan, pada, bacaan)
    hasil: list[Kasus] = []
    for kasus in _Penajam(inti, pada).tajam(inti):
        if (lengkap := _lengkap(aturan, kasus)) not in hasil:
            hasil.append(lengkap)
    return hasil


def _lengkap(s: Kondisi, kasus: Kasus) -> Kasus:
    """The case, with every fact it says nothing about unknown."""
    return {n: None for n in telusur(s) if isinstance(n, Fakta)} | kasus


def _berlaku(aturan: Kondisi, pada: date, bacaan: Mapping[str, str] | Bacaan | None) -> Inti:
    return tegak(aturan, pada, bacaan)


class _Penajam:
    """Finds the cases in which a comparison decides, by fixing everything around it so that it must."""

    def __init__(self, inti: Inti, pada: date) -> None:
        self.pada = pada
        self.sel = peubah(inti)
        self.isian: dict[SimpulKondisi, list[tuple[Kasus, Putusan]]] = {}

    def tajam(self, s: SimpulKondisi) -> Iterator[Kasus]:
        """Cases in which one comparison within ``s`` decides ``s``."""
        match s:
            case Syarat(_, isi):
                yield from self.tajam(isi)
            case Semua(butir) | SalahSatu(butir):
                diam = Putusan.MS if isinstance(s, Semua) else Putusan.TMS
                for i, b in enumerate(butir):
                    lain = [(k, diam) for k in (*butir[:i], *butir[i + 1 :])]
                    yield from self.lengkapi(self.tajam(b), lain)
            case Jika(kondisi, maka):
                yield from self.lengkapi(self.tajam(kondisi), [(maka, Putusan.TMS)])
                yield from self.lengkapi(self.tajam(maka), [(kondisi, Putusan.MS)])
            case _:
                yield from (kasus for kasus, _ in self.isi(simpul_inti(s)))

    def lengkapi(self, kasus: Iterable[Kasus], tuntutan: list[tuple[SimpulKondisi, Putusan]]) -> Iterator[Kasus]:
        """Each case, extended so that every demand is met; where that cannot be, the rest is left unknown."""
        return (next(self.penuhi(tuntutan, k), k) for k in kasus)

    def penuhi(self, tuntutan: list[tuple[SimpulKondisi, Putusan]], tetap: Kasus) -> Iterator[Kasus]:
        """All extensions of ``tetap`` that meet every demand."""
        match tuntutan:
            case []:
                yield tetap
            case [(Syarat(_, isi), mau), *sisa]:
                yield from self.penuhi([(isi, mau), *sisa], tetap)
            case [(Semua(butir) | SalahSatu(butir) as gabungan, mau), *sisa]:
                if (mau is Putusan.MS) == isinstance(gabungan, Semua):
                    yield from self.penuhi([*((b, mau) for b in butir), *sisa], tetap)
                else:
                    for b in butir:
                        yield from self.penuhi([(b, mau), *sisa], tetap)
            case [(Jika(kondisi, maka), Putusan.TMS), *sisa]:
                yield from self.penuhi([(kondisi, Putusan.MS), (maka, Putusan.TMS), *sisa], tetap)
            case [(Jika(kondisi, maka), _), *sisa]:
                yield from self.penuhi([(maka, Putusan.MS), *sisa], tetap)
                yield from self.penuhi([(kondisi, Putusan.TMS), *sisa], tetap)
            case _:
                (s, mau), *sisa = tuntutan
                for kasus, putusan in self.isi(s):
                    if putusan is mau and all(tetap[n] == v for n, v in kasus.items() if n in tetap):
                        yield from self.penuhi(sisa, tetap | kasus)

    def isi(self, atom: SimpulKondisi) -> list[tuple[Kasus, Putusan]]:
        """The boundary cases of one comparison, each with its verdict."""
        if atom not in self.isian:
            sel = {n: self.sel.get(n, nilai) for n, nilai in peubah(atom).items()}
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
        sekitar = dict.fromkeys(t + geser for t in tempo for geser in (SEHARI, 0 * SEHARI, -SEHARI))
        if not isinstance(lama.sumber, Kondisi):
            for nilai_tanggal in (*sekitar, None):
                yield {lama.sumber: nilai_tanggal}
            return
        tidak = next(self.penuhi([(lama.sumber, Putusan.TMS)], {}))
        ya = next(self.penuhi([(lama.sumber, Putusan.MS)], {}))
        yield from (_berganti(tidak, ya, mulai) for mulai in sekitar)
        for kasus in self.tajam(lama.sumber):
            berjalan = evaluate(lama.sumber, asumsi=_lengkap(lama.sumber, kasus)).pada(self.pada) is Putusan.MS
            yield from (_berganti(tidak, kasus, mulai) for mulai in tempo) if berjalan else (kasus,)


def _berganti(dahulu: Kasus, kini: Kasus, sejak: date) -> Kasus:
    """Facts that were ``dahulu`` and are ``kini`` from that day on."""
    return {
        n: Riwayat([(sejak, kini.get(n, dahulu.get(n)))], sebelum=dahulu.get(n, kini.get(n))) for n in dahulu | kini
    }
