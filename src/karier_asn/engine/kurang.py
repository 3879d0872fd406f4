"""What is missing: the smallest sets of articles still unmet, each with its gap.

A gap names what was found, what is needed, by how much it falls short and, where time alone will cure it, the day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Any, assert_never

from attrs import frozen

from karier_asn.engine.ekspresi import (
    Banding,
    CaraHitung,
    FaktaBenar,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Operator,
    Pilihan,
    SalahSatu,
    Semua,
    Syarat,
    Tabel,
    semua_nilai,
)
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak, dalam
from karier_asn.engine.logika import Putusan, dan
from karier_asn.engine.riwayat import Antara, Masa, angkat, selisih, selisih_masa
from karier_asn.engine.tetangga import bertetangga, di_atas, di_bawah


@frozen(order=False)
class Celah:
    """The gap of one comparison on one day.

    Attributes:
        kondisi: the comparison, or the fact that is not known to be true.
        putusan: TMS, or BTL when what was found is unknown or known only by bounds.
        ditemukan: the value found; ``None`` if unknown.
        batas: the threshold on that day; for a true/false fact ``True``; ``None`` if it depends on an unknown.
        kurang: by how much it falls short: a `Masa`, a number, or ``None`` where a distance makes no sense.
        genap: the day on which time alone will cure it, as far as is known; ``None`` if it will not.
    """

    kondisi: Banding | FaktaBenar
    putusan: Putusan
    ditemukan: Any
    batas: Any
    kurang: Masa | int | Decimal | Fraction | None
    genap: date | None

    @property
    def tertutup(self) -> bool:
        """Whether nothing can cure it: a maximum duration that has passed, or too little time left."""
        if self.putusan is not Putusan.TMS or self.genap is not None:
            return False
        match self.kondisi:
            case Banding(Lama(_, CaraHitung.SISA), op):
                return op in (Operator.MIN, Operator.LEBIH)
            case Banding(Lama(), op):
                return op in (Operator.MAKS, Operator.KURANG)
        return False

    def penutup(self) -> dict[Any, object]:
        """The least that would close it, as assumptions for `evaluate`; empty if no such value exists."""
        match self.kondisi:
            case FaktaBenar():
                return {self.kondisi: True}
            case Banding(kiri, Operator.DALAM | Operator.LUAR as op, batas):
                cocok = [v for v in (*batas, *semua_nilai(kiri.jenis)) if op.fungsi(v, batas)]
                return {kiri: cocok[0]} if cocok else {}
            case Banding(Lama() as kiri, op, _) if self.batas is not None:
                return _isian(kiri, self.batas, op)
            case Banding(_, op, Tabel() as kanan) if self.ditemukan is not None:
                return _isian(kanan, self.ditemukan, op.cermin)
            case Banding(kiri, op, _) if self.batas is not None:
                return _isian(kiri, self.batas, op)
            case Banding(kiri, op, kanan) if nilai := semua_nilai(kiri.jenis):  # put both at the ends of their scale
                naik = op in (Operator.MIN, Operator.LEBIH)
                return {kiri: nilai[-1 if naik else 0], kanan: nilai[0 if naik else -1]}
        return {}


@frozen(order=False)
class Kekurangan:
    """One article still unmet, with its gaps."""

    dasar: Dasar | None
    celah: tuple[Celah, ...]


@frozen(order=False)
class Jalan:
    """One smallest way to meet the rule: the articles that would all have to be met.

    Attributes:
        kekurangan: the articles, in the order of the rule.
        genap: the first day on which, as far as is known, all of them will be met by time alone.
    """

    kekurangan: tuple[Kekurangan, ...]
    genap: date | None

    @property
    def tertutup(self) -> bool:
        """Whether one of the gaps can no longer be closed."""
        return any(c.tertutup for k in self.kekurangan for c in k.celah)

    def penutup(self) -> dict[Any, object]:
        """Assumptions for `evaluate` under which the rule is met on that day."""
        return {n: v for k in self.kekurangan for c in k.celah for n, v in c.penutup().items()}


def missing(jejak: Jejak, pada: date) -> tuple[Jalan, ...]:
    """The smallest sets of articles still unmet on day ``pada``, the least demanding first.

    Empty when the rule is met. Each set, if met, turns the verdict into MS; none of its articles is dispensable.
    Sets that can still be met come first, then those that lack evidence only, then those with fewer articles.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
    """
    if jejak.pada(pada) is Putusan.MS:
        return ()
    jalan = (_jalan(atom, pada) for atom in _terkecil(_atom(jejak, None, pada)))
    return tuple(sorted(jalan, key=_berat))


def _berat(j: Jalan) -> tuple[bool, int, int, int]:
    celah = [c for k in j.kekurangan for c in k.celah]
    return j.tertutup, sum(c.putusan is Putusan.TMS for c in celah), len(j.kekurangan), len(celah)


Atom = tuple[Dasar | None, Jejak]


def _atom(j: Jejak, dasar: Dasar | None, d: date) -> Iterator[tuple[Atom, ...]]:
    """Sets of comparisons which, if met, make ``j`` met; each with the article it stands in."""
    if j.putusan.pada(d) in (Putusan.MS, None):
        yield ()
        return
    match j.simpul:
        case Semua():
            for pilihan in product(*(tuple(_atom(a, dasar, d)) for a in j.anak)):
                yield tuple(atom for bagian in pilihan for atom in bagian)
        case SalahSatu():
            for a in j.anak:
                if a.putusan.pada(d) is not None:
                    yield from _atom(a, dasar, d)
        case Syarat():
            yield from _atom(j.anak[0], j.dasar, d)
        case Jika() | Menurut() | Pilihan() as s:
            yield from _atom(dalam(j, s, d), dasar, d)
        case Banding() | FaktaBenar():
            yield ((dasar, j),)
        case _:
            assert_never(j.simpul)


def _terkecil(himpunan: Iterable[tuple[Atom, ...]]) -> list[tuple[Atom, ...]]:
    """Without sets that contain another one."""
    unik = {frozenset(j.simpul for _, j in atom): atom for atom in himpunan}
    return [atom for kunci, atom in unik.items() if not any(lain < kunci for lain in unik)]


def _jalan(atom: tuple[Atom, ...], d: date) -> Jalan:
    semua = angkat(dan, *(j.putusan for _, j in atom))
    kelompok: dict[Dasar | None, dict[Kondisi, Celah]] = {}
    for dasar, j in atom:
        kelompok.setdefault(dasar, {})[j.simpul] = celah(j, d)
    kekurangan = tuple(Kekurangan(dasar, tuple(isi.values())) for dasar, isi in kelompok.items())
    return Jalan(kekurangan, semua.cari(lambda p: p is Putusan.MS, d))


def celah(j: Jejak, d: date) -> Celah:
    """The gap of a single comparison (or true/false fact) on day ``d``.

    Raises:
        BelumDiatur: when its threshold is not in force on that day.
    """
    kondisi = j.simpul
    if not isinstance(kondisi, (Banding, FaktaBenar)):
        raise TypeError(f"{kondisi!r} bukan perbandingan")
    ditemukan = j.nilai.pada(d) if j.nilai else None
    batas = j.batas.pada(d) if j.batas else True
    genap = j.paling_awal(d)
    return Celah(kondisi, j.pada(d), ditemukan, batas, _jarak(kondisi, ditemukan, batas, d, genap), genap)


def _jarak(kondisi: Kondisi, ditemukan: Any, batas: Any, d: date, genap: date | None) -> Any:
    """The distance still to go, for "at least" and "more than" only."""
    if not isinstance(kondisi, Banding) or kondisi.op not in (Operator.MIN, Operator.LEBIH) or batas is None:
        return None
    if isinstance(kondisi.kiri, Lama) and genap is not None and d < genap:
        return selisih(d, genap)
    ada = ditemukan.bawah if isinstance(ditemukan, Antara) else ditemukan
    if isinstance(ada, Masa) and ada < batas:
        return selisih_masa(ada, batas)
    return batas - ada if isinstance(ada, (int, Decimal, Fraction)) and ada < batas else None


def _isian(n: Any, batas: Any, op: Operator) -> dict[Any, object]:
    """The value nearest to ``batas`` that meets it, as an assumption about ``n``; empty if there is none."""
    ujung = (
        batas if not isinstance(batas, Antara) else batas.atas if op in (Operator.MIN, Operator.LEBIH) else batas.bawah
    )
    langkah = {Operator.LEBIH: di_atas, Operator.KURANG: di_bawah}.get(op)
    if ujung is None or (langkah and not bertetangga(ujung)):
        return {}
    nilai = langkah(ujung) if langkah else ujung
    return {} if nilai is None else {n: nilai}
