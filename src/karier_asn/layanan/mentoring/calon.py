"""Reading a rule and a score for many pairs at once, without looking at every pair.

`evaluate` says what a rule means, for one pair on every day. For one day and a hundred thousand people this module
comes to the same (a property test holds it to that), but reads each person once:

* what concerns one person only is judged once for that person;
* a fact about a pair is the comparison of two readings (`belah`). Where both sides have few different readings,
  people are put into blocks by what they read, and blocks are compared instead of people;
* where the fact asks whether one is named in a list of the other (the superior, an exclusion, a wish), all but the few
  named are alike, and those few are found by an index;
* only what is left is compared pair by pair, and only within blocks that fit.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from enum import IntEnum
from typing import Any, Generic, TypeAlias, TypeVar, assert_never

from attrs import define, field, frozen

from karier_asn.domain.fakta.pasangan import Belahan, belahan
from karier_asn.domain.mentoring import Sisi, UnsurSkor, baca_fakta
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.engine import logika
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.ekspresi import (
    Banding,
    Fakta,
    FaktaBenar,
    Inti,
    Jika,
    Kondisi,
    Nilai,
    SalahSatu,
    Semua,
    Syarat,
    simpul_inti,
)
from karier_asn.engine.logika import MS, Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.sehari import butir_wajib, sehari

TERLALU_BANYAK = 250_000
"""Pairs of different readings above which a fact no longer makes blocks."""

Fungsi: TypeAlias = Callable[[int, int], int]
"""Something counted of mentor ``x`` and mentee ``y``."""

PenilaiPasangan: TypeAlias = logika.Penilai[int, int]
"""Judges mentor ``x`` and mentee ``y``."""

V = TypeVar("V", bound=int)


class ArahPadanan(IntEnum):
    """Whose candidates are asked for."""

    DARI_MENTEE = 0
    DARI_MENTOR = 1


@frozen(order=False, eq=False)
class KolomFakta:
    """A fact about pairs, read of everybody: by direction, what is read of the askers and of those asked for."""

    belahan: Belahan[Any, Any, Any]
    mentor: list[Any]
    mentee: list[Any]
    berblok: bool = field(init=False)
    """Whether there are few enough different readings to compare all of them."""

    def __attrs_post_init__(self) -> None:
        banyak = len(set(self.mentor)) * len(set(self.mentee))
        object.__setattr__(self, "berblok", banyak <= TERLALU_BANYAK)

    def nilai(self, x: int, y: int) -> Any:
        """The fact of one pair; ``None`` = not known."""
        a, b = self.mentor[x], self.mentee[y]
        return None if a is None or b is None else self.belahan.bandingkan(a, b)

    def antara(self, a: Any, b: Any) -> Any:
        """The fact of two readings."""
        return None if a is None or b is None else self.belahan.bandingkan(a, b)

    @property
    def nol(self) -> Any:
        """What the fact comes to where nobody is named."""
        return self.belahan.bandingkan((), None) if self.belahan.terbalik else self.belahan.bandingkan(None, ())


@frozen(order=False, eq=False)
class Daun(Generic[V]):
    """What depends on one fact about pairs, a verdict or points, by the value of the fact."""

    kolom: KolomFakta
    isi: Callable[[Any], V]

    def __call__(self, x: int, y: int) -> V:
        return self.isi(self.kolom.nilai(x, y))


@define(order=False, eq=False)
class _MenurutNilai(Generic[V]):
    """A function of the value of a fact, computed once for each value."""

    hitung: Callable[[Any], V]
    ingat: dict[Any, V] = field(factory=dict)

    def __call__(self, v: Any) -> V:
        if v not in self.ingat:
            self.ingat[v] = self.hitung(v)
        return self.ingat[v]


class PembacaPasangan:
    """Conditions and points read of many pairs on one day.

    Mentors and mentees are numbers: their places in the sequences given.
    """

    def __init__(
        self, mentor: Sequence[Mentor], mentee: Sequence[Mentee], pada: date, bacaan: Bacaan = BACAAN_BAKU
    ) -> None:
        self.mentor = mentor
        self.mentee = mentee
        self.pada = pada
        self.bacaan = bacaan
        self._kolom: dict[Fakta[Any], KolomFakta | None] = {}
        self._satu: dict[Inti, tuple[ArahPadanan, list[Putusan]]] = {}

    # --- what is read -------------------------------------------------------------------------------------

    def kolom(self, f: Fakta[Any]) -> KolomFakta | None:
        """A fact about pairs, read of everybody; ``None`` if it cannot be taken apart."""
        if f not in self._kolom:
            b = belahan(f.fungsi)
            if b is not None:
                konteks = (self.bacaan,) if f.bacaan else ()
                a = [b.mentor(m, *konteks).pada(self.pada) for m in self.mentor]
                self._kolom[f] = KolomFakta(b, a, [b.mentee(e, *konteks).pada(self.pada) for e in self.mentee])
            else:
                self._kolom[f] = None
        return self._kolom[f]

    def satu_orang(self, k: Inti) -> tuple[ArahPadanan, list[Putusan]] | None:
        """A condition about one of the two, judged for everybody, with the side it is about; ``None`` = about both."""
        if len(k.subjek) > 1:
            return None
        if k not in self._satu:
            sisi = ArahPadanan.DARI_MENTOR if k.subjek == (Mentor,) else ArahPadanan.DARI_MENTEE
            orang: Sequence[object] = self.mentor if sisi == ArahPadanan.DARI_MENTOR else self.mentee
            self._satu[k] = sisi, self._putusan_semua(k, orang)
        return self._satu[k]

    def _putusan_semua(self, k: Inti, orang: Sequence[object]) -> list[Putusan]:
        """A condition about one person, judged for each; a plain comparison once for each value found."""
        f = _fakta_tunggal(k)
        if f is None or not {Mentor, Mentee}.issuperset(f.subjek):  # for other subjects `evaluate` has the error
            return [self._putusan(k, o) for o in orang]
        menurut = _MenurutNilai(lambda v: evaluate(k, asumsi={f: v}).pada(self.pada))
        return [menurut(baca_fakta(f, o, bacaan=self.bacaan).pada(self.pada)) for o in orang]

    def _putusan(self, k: Inti, *subjek: object) -> Putusan:
        return evaluate(k, *subjek, bacaan=self.bacaan).pada(self.pada)

    def syarat(self, k: Inti) -> PenilaiPasangan:
        """The verdict on a condition for any pair."""
        satu = self.satu_orang(k)
        if satu is not None:
            sisi, putusan = satu
            return (lambda x, _: putusan[x]) if sisi == ArahPadanan.DARI_MENTOR else (lambda _, y: putusan[y])
        match k:
            case Syarat(_, isi):
                return self.syarat(simpul_inti(isi))
            case Semua(butir):
                return logika.penilai_dan(tuple(self.syarat(simpul_inti(b)) for b in butir))
            case SalahSatu(butir):
                return logika.penilai_atau(tuple(self.syarat(simpul_inti(b)) for b in butir))
            case Jika(kondisi, maka):
                return logika.penilai_bila(self.syarat(simpul_inti(kondisi)), self.syarat(simpul_inti(maka)))
            case Banding() | FaktaBenar():
                return self.daun(k) or (lambda x, y: self._putusan(k, self.mentor[x], self.mentee[y]))
        assert_never(k)

    def daun(self, k: Inti) -> Daun[Putusan] | None:
        """A condition that compares one fact about pairs, which can be taken apart; ``None`` for any other."""
        f = _fakta_tunggal(k)
        kolom = self.kolom(f) if f is not None and len(f.subjek) > 1 else None
        if f is None or kolom is None:
            return None
        fakta = f
        return Daun(kolom, _MenurutNilai(lambda v: evaluate(k, asumsi={fakta: v}).pada(self.pada)))


def _pasti(v: Any) -> int:
    """How much a count certainly comes to; 0 while it is not known."""
    pasti = v.bawah if isinstance(v, Antara) else v
    return pasti if isinstance(pasti, int) else 0


def _fakta_tunggal(k: Inti) -> Fakta[Any] | None:
    """The fact that a condition compares with something fixed; ``None`` for any other condition."""
    if isinstance(k, Banding):
        return k.kiri if isinstance(k.kiri, Fakta) and not isinstance(k.batas, Nilai) else None
    return k if isinstance(k, FaktaBenar) else None


@frozen(order=False, eq=False)
class _Poin:
    """Points of one part: for any pair, and, if they depend on one fact, by its value."""

    fungsi: Fungsi
    daun: Daun[int] | None
    sisi: Sisi


class CalonPasangan:
    """Who may be paired with whom, and how well: by index, and for any one pair.

    Args:
        pembaca: the people and the day.
        aturan: what a pair must meet.
        unsur: the parts of the score.
    """

    def __init__(self, pembaca: PembacaPasangan, aturan: Kondisi, unsur: Iterable[UnsurSkor]) -> None:
        self.pembaca = pembaca
        inti = sehari(aturan, pembaca.pada, pembaca.bacaan)
        butir = [] if inti is None else list(butir_wajib(inti))
        self._boleh = [pembaca.syarat(k) for k in butir]
        self.poin = [self._poin(u) for u in unsur]
        self.banyak = len(pembaca.mentor), len(pembaca.mentee)
        self._bagi(butir)
        self._ingat_blok: dict[tuple[int, Hashable], list[list[int]]] = {}
        self._ingat_baris: dict[tuple[int, int, Hashable], dict[Any, int]] = {}
        self._ingat_fungsi: dict[tuple[Sisi, ...], list[Fungsi]] = {}

    # --- any one pair -------------------------------------------------------------------------------------

    def boleh(self, x: int, y: int) -> bool:
        """Whether mentor ``x`` and mentee ``y`` may be paired."""
        return all(f(x, y) is MS for f in self._boleh)

    def skor(self, x: int, y: int, *sisi: Sisi) -> int:
        """The points of a pair in the eyes given; all points unless said."""
        return sum([f(x, y) for f in self._fungsi(sisi)])

    def _fungsi(self, sisi: tuple[Sisi, ...]) -> list[Fungsi]:
        """What the points in the eyes given come from; all parts about one fact together."""
        if sisi not in self._ingat_fungsi:
            daun: dict[int, list[Daun[int]]] = {}
            fungsi = list[Fungsi]()
            for p in self.poin:
                if not sisi or p.sisi in sisi:
                    if p.daun is None:
                        fungsi.append(p.fungsi)
                    else:
                        daun.setdefault(id(p.daun.kolom), []).append(p.daun)
            self._ingat_fungsi[sisi] = [*map(_gabung, daun.values()), *fungsi]
        return self._ingat_fungsi[sisi]

    # --- everybody who may --------------------------------------------------------------------------------

    def bagi_mentee(self, y: int, *sisi: Sisi) -> list[tuple[int, int]]:
        """The mentors mentee ``y`` may have, each with the points of the pair, in no order."""
        return self._cari(ArahPadanan.DARI_MENTEE, y, sisi)

    def bagi_mentor(self, x: int, *sisi: Sisi) -> list[tuple[int, int]]:
        """The mentees mentor ``x`` may have, each with the points of the pair, in no order."""
        return self._cari(ArahPadanan.DARI_MENTOR, x, sisi)

    # --- how ----------------------------------------------------------------------------------------------

    def _poin(self, u: UnsurSkor) -> _Poin:
        p, poin = self.pembaca, u.poin
        if isinstance(u.isi, Kondisi):
            inti = sehari(u.isi, p.pada, p.bacaan)
            if inti is None:
                return _Poin(lambda _x, _y: 0, None, u.sisi)
            dinilai, fungsi = p.daun(inti), p.syarat(inti)
            if dinilai is None:
                return _Poin(lambda x, y: poin if fungsi(x, y) is MS else 0, None, u.sisi)
            isi = dinilai.isi
            daun = Daun(dinilai.kolom, lambda v: poin if isi(v) is MS else 0)
            return _Poin(daun, daun, u.sisi)
        kolom = p.kolom(u.isi) if len(u.isi.subjek) > 1 else None
        if kolom is not None:
            poin_fakta = Daun(kolom, lambda v: poin * _pasti(v))
            return _Poin(poin_fakta, poin_fakta, u.sisi)
        return _Poin(lambda x, y: poin * (u.nilai(p.mentor[x], p.mentee[y], p.pada, p.bacaan) or 0), None, u.sisi)

    def _bagi(self, butir: list[Inti]) -> None:
        """Sort the conditions by how they are looked at: person by person, by block, by index, or pair by pair."""
        p = self.pembaca
        layak: tuple[list[bool], list[bool]] = ([True] * self.banyak[1], [True] * self.banyak[0])
        self._blok: list[Daun[Putusan]] = []
        self._bernama: list[Putusan] = []  # of conditions that hold or fail alike wherever nobody is named
        self._sisa: list[PenilaiPasangan] = []
        for k, fungsi in zip(butir, self._boleh, strict=True):
            satu, daun = p.satu_orang(k), p.daun(k)
            if satu is not None:
                sisi, putusan = satu
                for n, v in enumerate(putusan):
                    layak[sisi][n] &= v is MS
            elif daun is not None and not daun.kolom.belahan.irisan and daun.kolom.berblok:
                self._blok.append(daun)
            elif _semua_bernama(p, k):
                self._bernama.append(_tanpa_nama(p, k))
            else:
                self._sisa.append(fungsi)
        self._layak = layak
        self._jarang = list(_kolom_bernama(p, butir, self.poin))
        self._umum = all(p is MS for p in self._bernama)
        self._kunci = (
            [tuple(d.kolom.mentee[y] for d in self._blok) for y in range(self.banyak[1])],
            [tuple(d.kolom.mentor[x] for d in self._blok) for x in range(self.banyak[0])],
        )
        self._isi = (_kelompok(self._kunci[0], layak[0]), _kelompok(self._kunci[1], layak[1]))
        self._indeks = [_Indeks(k) for k in self._jarang]

    def _cocok(self, arah: int, kunci: tuple[Any, ...]) -> list[list[int]]:
        """The blocks of the other side that fit somebody of this block."""
        if (arah, kunci) not in self._ingat_blok:
            self._ingat_blok[arah, kunci] = [
                orang
                for lain, orang in self._isi[1 - arah].items()
                if all(
                    d.isi(d.kolom.antara(*((b, a) if arah == ArahPadanan.DARI_MENTEE else (a, b)))) is MS
                    for d, a, b in zip(self._blok, kunci, lain, strict=True)
                )
            ]
        return self._ingat_blok[arah, kunci]

    def _cari(self, arah: int, n: int, sisi: tuple[Sisi, ...]) -> list[tuple[int, int]]:
        if not self._layak[arah][n]:
            return []
        balik = arah == ArahPadanan.DARI_MENTOR
        blok = self._cocok(arah, self._kunci[arah][n])
        khusus: set[int] = set()
        for i in self._indeks:
            dikenal = i.khusus(arah, n)
            if dikenal is None:
                khusus = {o for orang in blok for o in orang}
                break
            khusus |= dikenal
        if not self._umum:  # only those named can be
            layak = self._layak[1 - arah]
            pasangan = [(n, o) if balik else (o, n) for o in sorted(khusus) if layak[o]]
            return [(y if balik else x, self.skor(x, y, *sisi)) for x, y in pasangan if self.boleh(x, y)]
        hasil: list[tuple[int, int]] = []
        tetap, baris, fungsi = self._bagian(arah, n, sisi)
        sisa = self._sisa
        for orang in blok:
            for o in orang:
                x, y = (n, o) if balik else (o, n)
                if o in khusus:
                    if self.boleh(x, y):
                        hasil.append((o, self.skor(x, y, *sisi)))
                    continue
                for syarat in sisa:
                    if syarat(x, y) is not MS:
                        break
                else:
                    s = tetap
                    for kolom, isi in baris:
                        s += isi[kolom[o]]
                    for f in fungsi:
                        s += f(x, y)
                    hasil.append((o, s))
        return hasil

    def _bagian(
        self, arah: int, n: int, sisi: tuple[Sisi, ...]
    ) -> tuple[int, list[tuple[list[Any], dict[Any, int]]], list[Fungsi]]:
        """The points of one person's pairs, taken apart: the same for all, by a reading of the other, by pair."""
        tetap, baris, fungsi = 0, list[tuple[list[Any], dict[Any, int]]](), list[Fungsi]()
        for f in self._fungsi(sisi):
            if not isinstance(f, Daun):
                fungsi.append(f)
            elif f.kolom.belahan.irisan:
                tetap += f.isi(f.kolom.nol)
            elif f.kolom.berblok:
                baris.append(self._baris(arah, n, f))
            else:
                fungsi.append(f)
        return tetap, baris, fungsi

    def _baris(self, arah: int, n: int, f: Daun[int]) -> tuple[list[Any], dict[Any, int]]:
        """The points that come from one fact, by what is read of the other side."""
        kolom, balik = f.kolom, arah == ArahPadanan.DARI_MENTEE
        milik, lain = (kolom.mentee, kolom.mentor) if balik else (kolom.mentor, kolom.mentee)
        kunci = (arah, id(f), milik[n])
        if kunci not in self._ingat_baris:
            self._ingat_baris[kunci] = {
                v: f.isi(kolom.antara(*((v, milik[n]) if balik else (milik[n], v)))) for v in set(lain)
            }
        return lain, self._ingat_baris[kunci]


def _gabung(daun: list[Daun[int]]) -> Daun[int]:
    """Points that come from one fact, added."""
    return Daun(daun[0].kolom, _MenurutNilai(lambda v: sum(d.isi(v) for d in daun)))


class _Indeks:
    """Who is named by whom, for one fact that asks whether somebody is named."""

    def __init__(self, k: KolomFakta) -> None:
        menyebut, disebut = (k.mentor, k.mentee) if k.belahan.terbalik else (k.mentee, k.mentor)
        self.penyebut = ArahPadanan.DARI_MENTOR if k.belahan.terbalik else ArahPadanan.DARI_MENTEE
        self.menyebut, self.disebut = menyebut, disebut
        self.bernama = _per_nama((v,) if v is not None else None for v in disebut)
        self.disebut_oleh = _per_nama(menyebut)
        self.tak_bernama = {n for n, v in enumerate(disebut) if v is None}
        self.tak_menyebut = {n for n, v in enumerate(menyebut) if v is None}

    def khusus(self, arah: int, n: int) -> set[int] | None:
        """Those of the other side for whom the fact may be something else; ``None`` = all of them."""
        if arah == self.penyebut:
            if self.menyebut[n] is None:
                return None
            return self.tak_bernama.union(*(self.bernama.get(v, ()) for v in self.menyebut[n]))
        if self.disebut[n] is None:
            return None
        return self.tak_menyebut.union(self.disebut_oleh.get(self.disebut[n], ()))


def _per_nama(daftar: Iterable[Iterable[Hashable] | None]) -> dict[Hashable, list[int]]:
    hasil: dict[Hashable, list[int]] = {}
    for n, nama in enumerate(daftar):
        for v in nama or ():
            hasil.setdefault(v, []).append(n)
    return hasil


def _kelompok(kunci: Sequence[Hashable], layak: Sequence[bool]) -> dict[Any, list[int]]:
    hasil: dict[Any, list[int]] = {}
    for n, (k, ya) in enumerate(zip(kunci, layak, strict=True)):
        if ya:
            hasil.setdefault(k, []).append(n)
    return hasil


def _fakta_pasangan(k: Inti) -> Iterator[Fakta[Any]]:
    return (f for f in k.fakta if len(f.subjek) > 1)


def _semua_bernama(p: PembacaPasangan, k: Inti) -> bool:
    """Whether a condition is about nothing but who is named by whom, and can be read without a pair."""
    match k:
        case Syarat(_, isi):
            return _semua_bernama(p, simpul_inti(isi))
        case Semua(butir) | SalahSatu(butir):
            return all(_semua_bernama(p, simpul_inti(b)) for b in butir)
        case Jika():
            return False
        case Banding() | FaktaBenar():
            daun = p.daun(k)
            return daun is not None and daun.kolom.belahan.irisan
    assert_never(k)


def _tanpa_nama(p: PembacaPasangan, k: Inti) -> Putusan:
    """The verdict on such a condition where nobody is named."""
    nol: dict[Nilai[Any], object] = {f: kolom.nol for f in _fakta_pasangan(k) if (kolom := p.kolom(f)) is not None}
    return evaluate(k, asumsi=nol).pada(p.pada)


def _kolom_bernama(p: PembacaPasangan, butir: Iterable[Inti], poin: Iterable[_Poin]) -> Iterator[KolomFakta]:
    """Every fact, of the rule or of the score, that asks who is named by whom."""
    milik = [p.kolom(f) for k in butir for f in _fakta_pasangan(k)] + [q.daun.kolom for q in poin if q.daun]
    dilihat: set[int] = set()
    for kolom in milik:
        if kolom is not None and kolom.belahan.irisan and id(kolom) not in dilihat:
            dilihat.add(id(kolom))
            yield kolom
