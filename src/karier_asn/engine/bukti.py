"""Bukti: what each line of a verdict rests on, found by forgetting.

A finding rests on what cannot be forgotten without its becoming another. So for each line the subjects are forgotten,
field by field and row by row, as long as the finding stays; what is left is the evidence. Nothing needs to know how a
fact reads its subjects, and the answer is right for a fact of an agency as for one of the package.

What makes it quick: of a fact is remembered which fields it read, so that it is read again only where one of them
changed; and a condition is judged again only where one of its facts did.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from functools import cache
from typing import Any, TypeAlias

from attrs import evolve, fields, frozen, has

from karier_asn.engine.asal import BarisRiwayat
from karier_asn.engine.asumsi import Asumsi
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.butir_bukti import BuktiBaris, ButirBukti, JenisBukti
from karier_asn.engine.data import document
from karier_asn.engine.ekspresi import (
    Banding,
    Fakta,
    FaktaBenar,
    Jika,
    Kondisi,
    Menurut,
    Pilihan,
    SimpulKondisi,
    Terbaca,
    Unsur,
)
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.jejak import Jejak, dalam
from karier_asn.engine.logika import Putusan
from karier_asn.engine.lupa import Bermakna, Isian, isian, weakest
from karier_asn.engine.prosa import explain
from karier_asn.engine.putusan import PembacaAturan, PenilaiAturan, evaluate, fakta_dalam
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.uraian import Baris, uraikan

Letak: TypeAlias = tuple[int, str]
"""A field of a subject: its place among the subjects, and its name."""


@frozen(order=False)
class BuktiPutusan:
    """A verdict on one day with what each of its lines rests on.

    Attributes:
        jejak: the verdict.
        pada: the day.
        baris: what each line rests on, in the order of the lines of `karier_asn.explain`; it gives them to ``bukti=``.
    """

    jejak: Jejak
    pada: date
    baris: tuple[BuktiBaris, ...]

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The explanation, each line with what it rests on."""
        return explain(self.jejak, self.pada, bahasa, bukti=self.baris)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The same as the document of a verdict."""
        return polos(document(self.jejak, self.pada, rujukan=rujukan, bukti=self.baris))


# --- the parts of the subjects that can be forgotten -------------------------------------------------------


@frozen(cache_hash=True)
class _Bagian:
    """A field of a subject, or a row in it.

    Attributes:
        subjek: the place of the subject among the subjects.
        langkah: the names of the fields that lead to it; of one, the field itself.
        baris: the place of the row; ``None`` = the field as a whole.
    """

    subjek: int
    langkah: tuple[str, ...]
    baris: Hashable = None

    @property
    def letak(self) -> Letak:
        """The field of the subject in which it stands."""
        return self.subjek, self.langkah[0]

    @property
    def jalur(self) -> str:
        """Its place in the subject."""
        return ".".join(self.langkah) + ("" if self.baris is None else f"[{self.baris}]")


@frozen(eq=False)
class _Medan:
    """A field that holds something.

    Attributes:
        bagian: the field.
        isian: how it can be given.
        isi: what stands in it.
        utuh: whether it can be forgotten as a whole.
        baris: the rows in it by their place, if it holds rows.
        lemah: of each row of which something can be forgotten, what is left of it.
        dalam: the fields of the object in it, where it cannot be forgotten as a whole.
    """

    bagian: _Bagian
    isian: Isian
    isi: Any
    utuh: bool
    baris: Mapping[Hashable, Any]
    lemah: Mapping[Hashable, Any]
    dalam: Sequence[_Medan]

    def semua(self) -> Iterator[_Medan]:
        """This field and those within."""
        yield self
        for m in self.dalam:
            yield from m.semua()

    @property
    def satuan(self) -> list[_Bagian]:
        """The rows."""
        return [_Bagian(self.bagian.subjek, self.bagian.langkah, n) for n in self.baris]


def _medan(benda: Any, subjek: int, bermakna: Bermakna, langkah: tuple[str, ...] = ()) -> tuple[_Medan, ...]:
    """The fields of an object that hold something."""
    hasil = []
    for m in isian(type(benda)) if has(type(benda)) else ():
        isi = getattr(benda, m.nama)
        if isi is None or isi == TAK_DIKETAHUI:
            continue
        di = (*langkah, m.nama)
        utuh = isinstance(isi, Riwayat) or (m.boleh and not bermakna(benda, m.nama))
        baris = _baris(isi)
        lemah = {n: x for n, b in baris.items() if (x := weakest(b, bermakna)) != b}
        dalam = () if utuh or baris else _medan(isi, subjek, bermakna, di)
        hasil.append(_Medan(_Bagian(subjek, di), m, isi, utuh, baris, lemah, dalam))
    return tuple(hasil)


def _baris(isi: Any) -> Mapping[Hashable, Any]:
    """The rows in a field, by their place: objects in a list or by key."""
    semua = dict(enumerate(isi)) if isinstance(isi, (tuple, list)) else isi if isinstance(isi, Mapping) else {}
    return {n: b for n, b in semua.items() if has(type(b))}


@frozen(cache_hash=True)
class _Keadaan:
    """What is forgotten, and which rows are left out."""

    lupa: frozenset[_Bagian] = frozenset()
    tanpa: frozenset[_Bagian] = frozenset()


class _Dunia:
    """The subjects, and what is left of them in a state."""

    def __init__(self, subjek: Sequence[object], bermakna: Bermakna) -> None:
        self.subjek = subjek
        self.bermakna = bermakna
        self.medan = tuple(_medan(s, i, bermakna) for i, s in enumerate(subjek))
        self.semua = tuple(m for milik in self.medan for x in milik for m in x.semua())
        bagian: defaultdict[Letak, set[_Bagian]] = defaultdict(set)
        for m in self.semua:
            bagian[m.bagian.letak].update((m.bagian, *m.satuan))
        self.bagian = defaultdict(frozenset[_Bagian], {x: frozenset(semua) for x, semua in bagian.items()})
        """What can be forgotten of each field."""
        self.kukuh = frozenset(b for m in self.semua for b in m.satuan if b.baris not in m.lemah)
        """The rows of which nothing can be forgotten."""

    def susun(self, i: int, k: _Keadaan) -> Any:
        """A subject in a state.

        Raises:
            GalatBentuk: it refuses to be without what is forgotten.
        """
        return self._benda(self.subjek[i], self.medan[i], k)

    def mungkin(self, k: _Keadaan) -> bool:
        """Whether the subjects do not refuse to be in a state."""
        try:
            for i in range(len(self.subjek)):
                self.susun(i, k)
        except GalatBentuk:
            return False
        return True

    def _benda(self, benda: Any, medan: Sequence[_Medan], k: _Keadaan) -> Any:
        ubah = {m.isian.alias: baru for m in medan if (baru := self._isi(m, k)) is not m.isi}
        hasil = evolve(benda, **ubah) if ubah else benda
        for m in medan:
            if m.bagian in k.lupa and not isinstance(m.isi, Riwayat) and self.bermakna(hasil, m.isian.nama):
                raise GalatBentuk([])  # while it is empty it would say something here
        return hasil

    def _isi(self, m: _Medan, k: _Keadaan) -> Any:
        if m.bagian in k.lupa:
            return TAK_DIKETAHUI if isinstance(m.isi, Riwayat) else None
        if m.dalam:
            return self._benda(m.isi, m.dalam, k)
        ganti = {b.baris: m.lemah[b.baris] for b in m.satuan if b in k.lupa}
        tanpa = {b.baris for b in m.satuan if b in k.tanpa}
        if not ganti and not tanpa:
            return m.isi
        if isinstance(m.isi, Mapping):
            return {n: ganti.get(n, b) for n, b in m.isi.items() if n not in tanpa}
        return tuple(ganti.get(n, b) for n, b in enumerate(m.isi) if n not in tanpa)


# --- judging again -----------------------------------------------------------------------------------------


@cache
def _pengamat(kelas: Any) -> Any:
    """A class like this one that takes note of which of its fields are read."""
    nama = frozenset(a.name for a in fields(kelas))

    def baca(self: object, atribut: str) -> Any:
        if atribut in nama:
            with suppress(AttributeError):  # it was made by a fact, of one that is watched
                object.__getattribute__(self, "_dibaca").add(atribut)
        return object.__getattribute__(self, atribut)

    return type(kelas.__name__, (kelas,), {"__slots__": ("_dibaca",), "__getattribute__": baca})


def _amati(benda: Any, dibaca: set[str]) -> Any:
    """The same, under watch. Another object for each reading, since what is remembered is remembered of an object."""
    jenis: Any = type(benda)
    if not has(jenis):
        return benda
    baru: Any = object.__new__(_pengamat(jenis))
    for a in fields(jenis):
        object.__setattr__(baru, a.name, getattr(benda, a.name))
    object.__setattr__(baru, "_dibaca", dibaca)
    return baru


@frozen(eq=False)
class _Bacaan:
    """A fact as it was read once.

    Attributes:
        dari: the fields it read, each with what was forgotten of it then.
        nilai: what it came to.
    """

    dari: tuple[tuple[Letak, object], ...]
    nilai: Riwayat[Any]


class _Ingatan:
    """What was read and judged in all states of one question."""

    def __init__(self, awal: PenilaiAturan, dunia: _Dunia) -> None:
        self.awal = awal
        self.dunia = dunia
        self.fakta: dict[Terbaca, list[_Bacaan]] = {}
        self.jejak: dict[tuple[object, ...], Jejak] = {}
        self.peka: dict[SimpulKondisi, tuple[Fakta[Any], ...]] = {}

    def peka_pada(self, s: SimpulKondisi) -> tuple[Fakta[Any], ...]:
        """The facts that a condition reads, but for those below what is supposed."""
        if s not in self.peka:
            self.peka[s] = tuple(f for f in fakta_dalam(s) if f in self.awal.terbaca)
        return self.peka[s]


class _PenilaiIngat(PenilaiAturan):
    """Judges in one state what was not judged in another that differs in nothing it reads."""

    __slots__ = ("ingatan", "keadaan", "sidik")

    def __init__(self, ingatan: _Ingatan, keadaan: _Keadaan) -> None:
        awal = ingatan.awal
        super().__init__(awal.aturan, (), awal.masukan.asumsi, awal.bacaan)
        self.ingatan = ingatan
        self.keadaan = keadaan
        self.sidik: dict[Letak, object] = {}

    def hilang(self, letak: Letak) -> object:
        """What is forgotten of a field, and which of its rows are left out."""
        if letak not in self.sidik:
            bagian, k = self.ingatan.dunia.bagian[letak], self.keadaan
            self.sidik[letak] = bagian & k.lupa, bagian & k.tanpa
        return self.sidik[letak]

    def jejak(self, s: SimpulKondisi) -> Jejak:
        kunci = (s, *(id(self.baca(f)) for f in self.ingatan.peka_pada(s)))
        if kunci not in self.ingatan.jejak:
            self.ingatan.jejak[kunci] = super().jejak(s)
        return self.ingatan.jejak[kunci]

    def nilai(self, n: Terbaca) -> Riwayat[Any]:
        if not isinstance(n, Fakta) or n.fungsi in self.diandaikan or isinstance(n.fungsi, PembacaAturan):
            return super().nilai(n)
        semua = self.ingatan.fakta.setdefault(n, [])
        for b in semua:
            if all(self.hilang(letak) == dulu for letak, dulu in b.dari):  # a fact reads nothing but its subjects
                return b.nilai
        baru = self.fakta(n)
        sama = next((b.nilai for b in semua if b.nilai == baru.nilai), baru.nilai)  # one object for one value
        semua.append(_Bacaan(baru.dari, sama))
        return sama

    def fakta(self, n: Fakta[Any]) -> _Bacaan:
        """A fact of the subjects as they are in this state, with the fields it read."""
        dunia, dibaca, milik = self.ingatan.dunia, dict[int, set[str]](), list[object]()
        for jenis in n.subjek:
            asli = self.ingatan.awal.milik(jenis)
            i = next(i for i, s in enumerate(dunia.subjek) if s is asli)
            milik.append(_amati(dunia.susun(i, self.keadaan), dibaca.setdefault(i, set())))
        nilai = n(*milik, *(self.konteks[k] for k in n.konteks))
        letak = [(i, nama) for i, semua in dibaca.items() for nama in sorted(semua)]
        return _Bacaan(tuple((x, self.hilang(x)) for x in letak), nilai)


# --- searching ---------------------------------------------------------------------------------------------

Temuan: TypeAlias = tuple[Putusan | None, bool, object]
"""What a line finds: its verdict, whether nothing is required of this person, and the value shown."""


class PencariBukti:
    """The search for what the lines of one verdict rest on.

    Args:
        aturan: the rule.
        subjek: what its facts read.
        pada: the day.
        asumsi: what is supposed; that is no evidence.
        bacaan: the readings.
        bermakna: whether a field of an object says something while it is empty.
    """

    def __init__(
        self,
        aturan: Kondisi,
        subjek: Sequence[object],
        pada: date,
        asumsi: Asumsi,
        bacaan: Bacaan,
        bermakna: Bermakna,
    ) -> None:
        self.pada = pada
        subjek = tuple(map(known, subjek))  # what cannot be is evidence of nothing
        self.jejak = evaluate(aturan, *subjek, asumsi=asumsi, bacaan=bacaan)
        self.jejak.pada(pada)  # or it cannot be asked
        awal = PenilaiAturan(aturan, subjek, asumsi, bacaan)
        awal.jejak(self.jejak.simpul)
        terbaca = (f for f in fakta_dalam(aturan) if f in awal.terbaca and f.fungsi not in awal.diandaikan)
        dibaca = {id(awal.milik(k)) for f in terbaca for k in f.subjek}
        self.dunia = _Dunia([s for s in subjek if id(s) in dibaca], bermakna)
        self.ingatan = _Ingatan(awal, self.dunia)
        self.ketemu: dict[tuple[SimpulKondisi, SimpulKondisi | None], BuktiBaris] = {}

    def bukti(self) -> BuktiPutusan:
        """The verdict with what each line of its explanation rests on."""
        baris = uraikan(self.jejak.simpul, self.jejak, self.pada)
        return BuktiPutusan(self.jejak, self.pada, tuple(map(self.satu, baris)))

    def satu(self, b: Baris) -> BuktiBaris:
        """What one line rests on."""
        j = b.jejak
        if j is None or b.putusan is None:
            return BuktiBaris()
        if b.putusan is Putusan.BTL:
            return BuktiBaris(belum=tuple(dict.fromkeys(_gelap(j, self.pada))))
        kunci = j.simpul, None if b.banding is None else b.banding.simpul
        if kunci not in self.ketemu:
            self.ketemu[kunci] = BuktiBaris(tuple(self.cari(*kunci)))
        return self.ketemu[kunci]

    def temuan(self, s: SimpulKondisi, banding: SimpulKondisi | None, k: _Keadaan) -> Temuan | None:
        """What a line finds in a state; ``None`` if the subjects refuse to be in it."""
        penilai = _PenilaiIngat(self.ingatan, k)
        try:
            j = penilai.jejak(s)
            nilai = penilai.jejak(banding).nilai if banding is not None else None
        except GalatBentuk:
            return None
        bebas = isinstance(s, Jika) and j.anak[0].putusan.pada(self.pada) is Putusan.TMS
        return j.putusan.pada(self.pada), bebas, nilai and nilai.pada(self.pada)

    def cari(self, s: SimpulKondisi, banding: SimpulKondisi | None) -> Iterator[ButirBukti]:
        """The evidence for what a line finds."""
        awal = self.temuan(s, banding, _Keadaan())

        def tetap(x: frozenset[_Bagian]) -> bool:
            """Whether it finds the same while these are forgotten, and also while the rows among them are left out."""
            baris = frozenset(b for b in x if b.baris is not None)
            keadaan = dict.fromkeys((_Keadaan(x - self.dunia.kukuh), _Keadaan(x - baris, baris)))  # without rows, one
            return all(self.temuan(s, banding, k) == awal and self.dunia.mungkin(k) for k in keadaan)

        dibaca = self.dibaca(s)
        utuh = [m.bagian for m in self.dunia.semua if m.utuh]
        blok = [
            [b for b in utuh if b.letak not in dibaca],
            *([b] for b in utuh if b.letak in dibaca),
            *(m.satuan for m in self.dunia.semua),
        ]
        lupa = _habis(blok, tetap)
        dibaca = self.dibaca(s)  # more of them, in other states
        ada = [m for m in self.dunia.semua if m.bagian not in lupa and m.bagian.letak in dibaca]
        for m in ada:
            bernama = [b for b in m.satuan if b not in lupa]
            yield from (self.butir(b, JenisBukti.BARIS, m.baris[b.baris]) for b in bernama)
            if m.utuh and not bernama:
                yield self.butir(m.bagian, _jenis(m))

    def dibaca(self, s: SimpulKondisi) -> set[Letak]:
        """The fields that the facts of a condition have read, in any state so far."""
        return {x for f in self.ingatan.peka_pada(s) for b in self.ingatan.fakta.get(f, ()) for x, _ in b.dari}

    def butir(self, b: _Bagian, jenis: JenisBukti, baris: object = None) -> ButirBukti:
        """One thing by its name."""
        asal = baris.asal if isinstance(baris, BarisRiwayat) else None
        return ButirBukti(type(self.dunia.subjek[b.subjek]).__name__, b.jalur, jenis, asal)


def _jenis(m: _Medan) -> JenisBukti:
    if isinstance(m.isi, (tuple, list, Mapping)) and not m.isi:
        return JenisBukti.KOSONG
    return JenisBukti.RIWAYAT if m.baris else JenisBukti.ISIAN


def _habis(blok: Sequence[Sequence[_Bagian]], boleh: Callable[[frozenset[_Bagian]], bool]) -> frozenset[_Bagian]:
    """As many of these as can go together, block by block, until none can any more."""
    hilang, sebelum = frozenset[_Bagian](), None
    while hilang != sebelum:
        sebelum = hilang
        for b in blok:
            hilang = _buang([x for x in b if x not in hilang], hilang, boleh)
    return hilang


def _buang(
    blok: Sequence[_Bagian], hilang: frozenset[_Bagian], boleh: Callable[[frozenset[_Bagian]], bool]
) -> frozenset[_Bagian]:
    """What is gone already, and as many of a block as can go with it: all at once or by halves, in their order."""
    sisa = [blok]
    while sisa:
        kini = sisa.pop()
        if kini and boleh(hilang.union(kini)):
            hilang = hilang.union(kini)
        elif len(kini) > 1:
            tengah = len(kini) // 2
            sisa += [kini[tengah:], kini[:tengah]]
    return hilang


def _gelap(j: Jejak, d: date) -> Iterator[Unsur]:
    """The comparisons at and below a line that could not be made."""
    if j.putusan.pada(d) is not Putusan.BTL:
        return
    match j.simpul:
        case Banding() | FaktaBenar():
            yield j.simpul
        case Menurut() | Pilihan() as s:
            yield from _gelap(dalam(j, s, d), d)
        case _:
            for a in j.anak:
                yield from _gelap(a, d)
