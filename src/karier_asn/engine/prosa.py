"""Words: what a rule says (`describe`) and why a verdict came out as it did (`explain`).

Both read the expression itself; nothing about a rule is formulated a second time. Indonesian is built in; another
language is a `Bahasa`: a table of the words used here, and one of the terms used by facts and rules.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, assert_never

from attrs import evolve, frozen

from karier_asn.engine.angka import tepat
from karier_asn.engine.baris_tabel import baris_tabel, deret
from karier_asn.engine.celah import Celah, celah
from karier_asn.engine.ekspresi import (
    Ambang,
    Banding,
    Fakta,
    FaktaBenar,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Nilai,
    Operator,
    Pilihan,
    SalahSatu,
    Semua,
    Simpul,
    SimpulKondisi,
    SimpulNilai,
    Syarat,
    Tabel,
    Ukuran,
    anak,
    bernilai,
    semua_nilai,
    simpul_kondisi,
)
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak, versi_pada
from karier_asn.engine.kurang import DaftarJalan, Jalan, missing
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, Masa
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.engine.sehari import berlaku

TANDA = {Putusan.MS: "✓", Putusan.BTL: "?", Putusan.TMS: "✗", None: "–"}


@frozen(order=False)
class Bahasa:
    """A language: the words of this module by their Indonesian form, and the terms of facts and rules.

    A text without an entry stays as it is.
    """

    kata: Mapping[str, str]
    istilah: Mapping[str, str]
    ya: str = "ya"
    tidak: str = "tidak"
    koma: str = ","

    def __call__(self, teks: str) -> str:
        """The text in this language."""
        return self.kata.get(teks) or self.istilah.get(teks) or teks

    def dengan(self, istilah: Mapping[str, str]) -> Bahasa:
        """The same language with more terms."""
        return evolve(self, istilah={**self.istilah, **istilah})

    def masa(self, m: Masa) -> str:
        """A duration in words: ``4 tahun 2 bulan``."""
        tahun, bulan = divmod(m.bulan, 12)
        suku = ((tahun, "tahun"), (bulan, "bulan"), (m.hari, "hari"))
        return " ".join(self._satuan(n, satuan) for n, satuan in suku if n) or self._satuan(0, "hari")

    def _satuan(self, n: int, satuan: str) -> str:
        return self.kata.get(f"{n} {satuan}") or f"{n} {self(satuan)}"

    def nilai(self, v: object) -> str:
        """A value as a person writes it."""
        match v:
            case None:
                return self("belum ada data")
            case bool():
                return self.ya if v else self.tidak
            case Masa():
                return self.masa(v)
            case Antara(bawah, None):
                return f"{self('paling sedikit')} {self.nilai(bawah)}"
            case Antara(bawah, atas):
                return f"{self('antara')} {self.nilai(bawah)} {self('dan')} {self.nilai(atas)}"
            case Enum():
                return self(str(v.value))
            case date():
                return self(_TANPA_HARI.get(v) or v.isoformat())
            case Fraction():
                return tepat(v).replace(".", self.koma)
            case Decimal():
                return self.desimal(v)
        return str(v)

    def hari_berlaku(self, mulai: date, sampai: date) -> str:
        """Since when, and until when, something is in force; ``sampai`` is the first day it is no longer."""
        akhir = f" {self('sampai')} {(sampai - SEHARI).isoformat()}" if sampai < AKHIR else ""
        return f"{self('berlaku sejak')} {mulai.isoformat()}{akhir}"

    def desimal(self, v: Decimal) -> str:
        """A rounded number with all its decimals, as this language writes them."""
        return f"{v:f}".replace(".", self.koma)


_TANPA_HARI = {AKHIR: "tidak pernah", AWAL: "sejak dahulu"}
"""The ends of the calendar, which are no days."""

INDONESIA = Bahasa({}, {})
"""The language of the law; every text is written in it."""

INGGRIS = Bahasa(
    {
        "tahun": "years",
        "bulan": "months",
        "hari": "days",
        "1 tahun": "1 year",
        "1 bulan": "1 month",
        "1 hari": "1 day",
        "tidak": "not",
        "dan": "and",
        "atau": "or",
        "antara": "between",
        "adalah": "is",
        "bukan": "is not",
        "bila": "if",
        "hanya bila": "only if",
        "paling rendah": "at least",
        "paling singkat": "for at least",
        "paling sedikit": "at least",
        "paling tinggi": "at most",
        "paling lama": "for at most",
        "paling banyak": "at most",
        "paling awal": "not before",
        "paling akhir": "not after",
        "sesudah": "after",
        "sebelum": "before",
        "di atas": "above",
        "di bawah": "below",
        "lebih dari": "more than",
        "kurang dari": "less than",
        "seluruhnya:": "all of:",
        "salah satu dari:": "one of:",
        "menurut": "under",
        "menurut bunyi yang berlaku pada harinya:": "as worded on the day:",
        "bergantung pada": "depending on",
        "apa pun": "any",
        "sampai dengan": "to",
        "dibaca": "read as",
        "bacaan lain": "read otherwise,",
        "tidak disyaratkan baginya": "not required of this person",
        "tidak berlaku pada hari itu": "not in force on that day",
        "berlaku sejak": "in force from",
        "sampai": "until",
        "sejak": "since",
        "pada": "on",
        "tidak pernah": "never",
        "sejak dahulu": "since ever",
        "kurang": "short by",
        "genap": "met on",
        "sudah lewat": "can no longer be met",
        "belum terpenuhi": "not met",
        "belum ada data": "no data yet",
        "mungkin ada jalan yang lebih dekat": "there may be a nearer way",
        "riwayat": "history",
        "catatan": "notes",
        "teks dibaca": "text read",
        "sumber sekunder": "secondary source",
        "belum diperiksa": "not yet checked",
        "diragukan": "doubtful",
        "ketetapan instansi": "set by the agency",
    },
    {},
    ya="yes",
    tidak="no",
    koma=".",
)
"""English words of this module; the terms of a body of law are added with `Bahasa.dengan`."""


# --- sentences ---------------------------------------------------------------------------------------------

_PERBANDINGAN = {
    (Operator.MIN, Ukuran.TINGGI): "paling rendah",
    (Operator.MIN, Ukuran.LAMA): "paling singkat",
    (Operator.MIN, Ukuran.JUMLAH): "paling sedikit",
    (Operator.MIN, Ukuran.HARI): "paling awal",
    (Operator.MAKS, Ukuran.TINGGI): "paling tinggi",
    (Operator.MAKS, Ukuran.LAMA): "paling lama",
    (Operator.MAKS, Ukuran.JUMLAH): "paling banyak",
    (Operator.MAKS, Ukuran.HARI): "paling akhir",
    (Operator.LEBIH, Ukuran.TINGGI): "di atas",
    (Operator.LEBIH, Ukuran.LAMA): "lebih dari",
    (Operator.LEBIH, Ukuran.JUMLAH): "lebih dari",
    (Operator.LEBIH, Ukuran.HARI): "sesudah",
    (Operator.KURANG, Ukuran.TINGGI): "di bawah",
    (Operator.KURANG, Ukuran.LAMA): "kurang dari",
    (Operator.KURANG, Ukuran.JUMLAH): "kurang dari",
    (Operator.KURANG, Ukuran.HARI): "sebelum",
}


def kalimat(s: Kondisi, b: Bahasa = INDONESIA, pada: date | None = None) -> str:
    """A condition as one sentence, without citations.

    Of a `Pilihan` the default reading is worded; of what changes by law the version of day ``pada``, or the latest.
    """
    simpul = simpul_kondisi(s)
    match simpul:
        case FaktaBenar(judul):
            return b(judul)
        case Banding(FaktaBenar(judul)):
            return f"{b('tidak')} {b(judul)}"
        case Banding(kiri, Operator.DALAM | Operator.LUAR as op, batas):
            kata = b("adalah" if op is Operator.DALAM else "bukan")
            return f"{hal(kiri, b, pada)} {kata} {_rangkai(map(b.nilai, batas), b('atau'))}"
        case Banding(kiri, op, batas):
            ambang = _hal_atau_nilai(batas, b, pada)
            return f"{hal(kiri, b, pada)} {b(_PERBANDINGAN[op, kiri.ukuran])} {ambang}"
        case Semua(butir):
            return _rangkai((kalimat(k, b, pada) for k in butir), b("dan"))
        case SalahSatu(butir):
            return _rangkai((kalimat(k, b, pada) for k in butir), b("atau"))
        case Jika(kondisi, maka):
            return f"{b('bila')} {kalimat(kondisi, b, pada)}, {kalimat(maka, b, pada)}"
        case Syarat(_, isi):
            return kalimat(isi, b, pada)
        case Menurut():
            return kalimat(versi_hari(simpul, pada)[1], b, pada)
        case Pilihan(_, bacaan):
            return kalimat(bacaan[0][1], b, pada)
    assert_never(simpul)


def hal(n: Any, b: Bahasa = INDONESIA, pada: date | None = None) -> str:
    """What a comparison is about, or what it compares with, in words; of what changes by law as `kalimat` does."""
    simpul: SimpulNilai = n
    match simpul:
        case Lama(sumber, _, ""):
            return kalimat(sumber, b, pada) if isinstance(sumber, Kondisi) else b(sumber.judul)
        case Lama(_, _, judul) | Fakta(judul) | Tabel(_, _, judul):
            return b(judul)
        case Ambang():
            return _hal_atau_nilai(versi_hari(simpul, pada)[1], b, pada)
    assert_never(simpul)


def _hal_atau_nilai(v: object, b: Bahasa, pada: date | None = None) -> str:
    return hal(v, b, pada) if bernilai(v) else b.nilai(v)


def versi_hari(s: Menurut | Ambang[Any], pada: date | None) -> tuple[Dasar, Any]:
    """The version of that day, or the latest."""
    return s.versi[-1 if pada is None else versi_pada(s, pada)]


def _isi(n: object, pada: date) -> object:
    """What stands there on that day."""
    return versi_hari(n, pada)[1] if isinstance(n, Ambang) else n


def hari_versi(s: Menurut | Ambang[Any], dasar: Dasar, b: Bahasa) -> str:
    """The days on which a version applies, in words: a later one takes its place."""
    urutan = [d for d, _ in s.versi].index(dasar)
    masa = [b.hari_berlaku(mulai, sampai) for mulai, sampai, i in berlaku(s.versi).potongan() if i == urutan]
    return _rangkai(masa, b("dan"))


def tersirat(s: Simpul, pada: date | None = None) -> Iterator[Tabel[Any] | Ambang[Any] | Menurut]:
    """The tables, and what changes by law, that a sentence about ``s`` names but does not tell in full.

    With a day, of what changes by law only the version of that day is looked into.
    """
    if isinstance(s, (Tabel, Ambang, Menurut)):
        yield s
    for a in _disebut(s, pada):
        yield from tersirat(a, pada)


def _disebut(s: Simpul, pada: date | None) -> tuple[Simpul, ...]:
    """The nodes that a sentence about ``s`` is made of; what a version says of itself, its rows, is not among them."""
    match s:
        case Pilihan(_, bacaan):
            return (bacaan[0][1],)
        case Ambang() | Menurut() if pada:
            isi: Any = versi_hari(s, pada)[1]
            return (isi,) if isinstance(s, Menurut) or bernilai(isi) else ()
        case Ambang():
            return tuple(x for v in anak(s) for x in (anak(v) if isinstance(v, Tabel) else (v,)))
    return anak(s)


def kunci_dan_hasil(t: Tabel[Any], b: Bahasa = INDONESIA) -> Iterator[tuple[tuple[str, ...], str]]:
    """The rows of a table in words: what its keys are, and the value; rows of one value together."""
    for baris in baris_tabel(t):
        kunci = (_nilai_kunci(k, n, b) for k, n in zip(t.kunci, baris.kunci, strict=True))
        yield tuple(kunci), b.nilai(baris.hasil)


def _nilai_kunci(k: Nilai[Any], nilai: tuple[Any, ...], b: Bahasa) -> str:
    """The values of a key: what follows on a scale as a range."""
    if len(nilai) == len(semua_nilai(k.jenis)):
        return b("apa pun")
    deretan = [
        [f"{b.nilai(d[0])} {b('sampai dengan')} {b.nilai(d[-1])}"] if len(d) > 2 else [_sebutan(k, v, b) for v in d]
        for d in deret(nilai, k.jenis)
    ]
    return _rangkai((sebutan for d in deretan for sebutan in d), b("atau"))


def _sebutan(k: Nilai[Any], v: object, b: Bahasa) -> str:
    """A value of a key; what is true or false is named."""
    return (hal(k, b) if v else f"{b('tidak')} {hal(k, b)}") if isinstance(v, bool) else b.nilai(v)


def _kepala_tabel(t: Tabel[Any], b: Bahasa) -> str:
    return f"{b(t.judul)}, {b('bergantung pada')} {_rangkai((hal(k, b) for k in t.kunci), b('dan'))}:"


def _rangkai(bagian: Iterable[str], kata: str) -> str:
    return f" {kata} ".join(bagian)


# --- lines -------------------------------------------------------------------------------------------------


@frozen(order=False)
class Baris:
    """One line of an explanation.

    Attributes:
        kedalaman: how far it stands within the provision, 0 for the whole rule.
        label: its place in the provision, ``"angka 3"``; empty for part of an item.
        kalimat: what is required.
        dasar: the article it stands in; with its dates.
        putusan: the verdict on the day asked; ``None`` when not in force, or when no day was asked.
        ditemukan: the value found.
        keterangan: the gap, the day it closes, until when it holds, by which reading it was decided.
        catatan: notes of interpretation that bear on it.
        jejak: the trace whose verdict it tells, for readers other than people.
        banding: the trace of the comparison it tells, if it tells one.
        pilihan: the trace of the `Pilihan` it was read by, if any.
        versi: the versions of the law, of those that changed its wording, by which it was judged.
    """

    kedalaman: int
    label: str
    kalimat: str
    dasar: Dasar | None
    putusan: Putusan | None = None
    ditemukan: str = ""
    keterangan: tuple[str, ...] = ()
    catatan: tuple[str, ...] = ()
    jejak: Jejak | None = None
    banding: Jejak | None = None
    pilihan: Jejak | None = None
    versi: tuple[Dasar, ...] = ()


def uraikan(s: Kondisi, jejak: Jejak | None = None, pada: date | None = None, b: Bahasa = INDONESIA) -> list[Baris]:
    """The rule line by line; with a trace and a day, each line with its verdict and what was found."""
    if jejak is None or pada is None:
        jejak = pada = None
    return list(_Penutur(b, pada).baris(s, jejak, Baris(0, "", "", None)))


@frozen
class _Penutur:
    """Walks a rule, with or without its trace, and tells it line by line."""

    b: Bahasa
    d: date | None

    def baris(self, s: Kondisi, j: Jejak | None, hulu: Baris) -> Iterator[Baris]:
        """The lines of ``s``; ``hulu`` is the line already begun by what stands above it."""
        hulu = evolve(hulu, putusan=j.putusan.pada(self.d) if j and self.d else None, jejak=j)
        simpul = simpul_kondisi(s)
        match simpul:
            case Syarat():
                yield from self.syarat(simpul, j, hulu)
            case Pilihan():
                yield from self.pilihan(simpul, j, hulu)
            case Menurut():
                yield from self.menurut(simpul, j, hulu)
            case Jika():
                yield from self.jika(simpul, j, hulu)
            case Semua(butir) | SalahSatu(butir):
                yield evolve(hulu, kalimat=self.b("seluruhnya:" if isinstance(simpul, Semua) else "salah satu dari:"))
                yield from self.deret(butir, j, hulu)
            case FaktaBenar() | Banding():
                yield self.butir(simpul, j, hulu)
                yield from self.rincian(simpul, hulu)
            case _:
                assert_never(simpul)

    def kalimat(self, s: Kondisi) -> str:
        """The sentence, as worded on the day asked."""
        return kalimat(s, self.b, self.d)

    def deret(self, butir: tuple[Kondisi, ...], j: Jejak | None, hulu: Baris) -> Iterator[Baris]:
        """Several conditions, one step deeper."""
        for i, k in enumerate(butir):
            yield from self.baris(k, j and j.anak[i], _bawah(hulu))

    def syarat(self, s: Syarat, j: Jejak | None, hulu: Baris) -> Iterator[Baris]:
        """A cited condition: its own line, and below it what it is made of."""
        dasar = s.dasar
        hulu = evolve(hulu, dasar=dasar, label=tempat(dasar, hulu.dasar), catatan=self.catatan(dasar, hulu))
        if j and self.d and not dasar.mulai <= self.d < dasar.sampai:
            masa = self.b.hari_berlaku(dasar.mulai, dasar.sampai)
            yield self.tidak_berlaku(f"{dasar.rujukan}, {masa}", self.b(s.judul) or self.kalimat(s.isi), hulu)
        elif not s.judul:
            yield from self.baris(s.isi, j and j.anak[0], hulu)
        else:
            yield evolve(hulu, kalimat=self.b(s.judul))
            if isinstance(s.isi, Semua):
                yield from self.deret(s.isi.butir, j and j.anak[0], hulu)
            else:
                yield from self.baris(s.isi, j and j.anak[0], _bawah(hulu))

    def catatan(self, dasar: Dasar, hulu: Baris) -> tuple[str, ...]:
        """The notes on a provision; those on its regulation where that is not the one above."""
        catatan = [dasar.catatan]
        if hulu.dasar is None or hulu.dasar.peraturan != dasar.peraturan:
            catatan += (dasar.peraturan.tetap, dasar.peraturan.catatan)
        return tuple(self.b(c) for c in catatan if c)

    def tidak_berlaku(self, sebab: str, bunyi: str, hulu: Baris) -> Baris:
        """The line of a provision that is not in force on the day asked."""
        return evolve(hulu, kalimat=bunyi, ditemukan=self.b("tidak berlaku pada hari itu"), keterangan=(sebab,))

    def menurut(self, s: Menurut, j: Jejak | None, hulu: Baris) -> Iterator[Baris]:
        """What changes by law: the version of the day asked, or every version with the days on which it applies."""
        if self.d is None and len(s.versi) > 1:
            yield evolve(hulu, kalimat=self.b("menurut bunyi yang berlaku pada harinya:"))
            for dasar, isi in s.versi:
                yield from self.satu_versi(s, dasar, isi, hulu)
            return
        i = versi_pada(s, self.d) if self.d else 0
        dasar, isi = s.versi[i]
        if j and hulu.putusan is None:
            yield self.tidak_berlaku(self.versi(s, dasar), self.kalimat(isi), hulu)
            return
        keterangan = (*hulu.keterangan, f"{self.b('menurut')} {self.versi(s, dasar)}")
        hulu = evolve(hulu, keterangan=keterangan, catatan=(*hulu.catatan, *self.catatan(dasar, hulu)))
        yield from self.baris(isi, j and j.anak[i], evolve(hulu, versi=(*hulu.versi, dasar)))

    def satu_versi(
        self, s: Menurut | Ambang[Any], dasar: Dasar, isi: object, hulu: Baris, *, ringkas: bool = False
    ) -> Iterator[Baris]:
        """One version, with the days on which it applies: on one line if it is short or to be so, or below it."""
        hulu = evolve(_bawah(hulu), label=dasar.rujukan, dasar=dasar, catatan=self.catatan(dasar, hulu))
        masa = hari_versi(s, dasar, self.b)
        match isi:
            case Kondisi() if ringkas:
                yield evolve(hulu, kalimat=f"{masa}: {self.kalimat(isi)}")
            case FaktaBenar() | Banding():
                yield evolve(hulu, kalimat=f"{masa}: {self.kalimat(isi)}")
                yield from self.rincian(isi, hulu)
            case Kondisi():
                yield evolve(hulu, kalimat=f"{masa}:")
                yield from self.baris(isi, None, _bawah(hulu))
            case Tabel():
                yield evolve(hulu, kalimat=f"{masa}: {_kepala_tabel(isi, self.b)}")
                yield from self.isi_tabel(isi, hulu)
            case _:
                yield evolve(hulu, kalimat=f"{masa}: {_hal_atau_nilai(isi, self.b)}")

    def versi(self, s: Menurut | Ambang[Any], dasar: Dasar) -> str:
        """A version by its citation, with the days on which it applies."""
        return f"{dasar.rujukan}, {hari_versi(s, dasar, self.b)}"

    def rincian(self, s: SimpulKondisi, hulu: Baris) -> Iterator[Baris]:
        """Where no day is asked: the rows and the versions that the sentence about ``s`` leaves out."""
        for n in dict.fromkeys(tersirat(s)) if self.d is None else ():
            if isinstance(n, Tabel):
                yield evolve(_bawah(hulu), kalimat=_kepala_tabel(n, self.b))
                yield from self.isi_tabel(n, _bawah(hulu))
            else:
                for dasar, isi in n.versi:
                    yield from self.satu_versi(n, dasar, isi, hulu, ringkas=True)

    def isi_tabel(self, t: Tabel[Any], hulu: Baris) -> Iterator[Baris]:
        """The rows of a table."""
        for kunci, hasil in kunci_dan_hasil(t, self.b):
            yield evolve(_bawah(hulu), kalimat=f"{', '.join(kunci)}: {hasil}")

    def jika(self, s: Jika, j: Jejak | None, hulu: Baris) -> Iterator[Baris]:
        """What is required of some, and of whom."""
        bila, sumber = self.kalimat(s.kondisi), self.sumber(s.kondisi, j and j.anak[0])
        if j and self.d and j.anak[0].putusan.pada(self.d) is Putusan.TMS:
            yield evolve(
                hulu,
                kalimat=self.kalimat(s.maka),
                ditemukan=self.b("tidak disyaratkan baginya"),
                keterangan=(*hulu.keterangan, f"{self.b('hanya bila')} {bila}", *sumber, *self.sumber(s.maka)),
            )
            return
        bila = f"{self.b('bila')} {bila}"
        hulu = evolve(hulu, keterangan=(*hulu.keterangan, *sumber))
        if isinstance(s.maka, (Banding, FaktaBenar)):
            butir = self.butir(s.maka, j and j.anak[1], hulu)
            yield evolve(butir, kalimat=f"{bila}, {butir.kalimat}")
            yield from self.rincian(s, hulu)
        else:
            yield evolve(hulu, kalimat=f"{bila}:")
            yield from self.rincian(s.kondisi, hulu)
            yield from self.baris(s.maka, j and j.anak[1], _bawah(hulu))

    def pilihan(self, s: Pilihan, j: Jejak | None, hulu: Baris) -> Iterator[Baris]:
        """The reading that decided; another one is named where it would come out differently."""
        i = j.terpilih if j else 0
        ket = [f"{self.b('dibaca')}: {self.b(s.bacaan[i][0])}"]
        for n, (nama, _) in enumerate(s.bacaan):
            lain = j.anak[n].putusan.pada(self.d) if j and self.d else None
            if n != i and (lain is not hulu.putusan or not j):
                ket.append(f"{self.b('bacaan lain')} {self.b(nama)}" + (f": {lain}" if lain is not None else ""))
        hulu = evolve(hulu, keterangan=(*hulu.keterangan, *ket), catatan=(*hulu.catatan, self.b(s.catatan)), pilihan=j)
        yield from self.baris(s.bacaan[i][1], j and j.anak[i], hulu)

    def butir(self, s: FaktaBenar | Banding, j: Jejak | None, hulu: Baris) -> Baris:
        """A single comparison, with what was found and what it lacks."""
        hulu = evolve(hulu, kalimat=self.kalimat(s), banding=j)
        if not j or not self.d:
            return hulu
        sumber = tuple(self.sumber(s, j))
        if hulu.putusan is None:
            return evolve(hulu, ditemukan=self.b("tidak berlaku pada hari itu"), keterangan=sumber)
        c = celah(j, self.d)
        nilai_batas = isinstance(s, Banding) and isinstance(_isi(s.batas, self.d), (Tabel, Fakta))
        return evolve(
            hulu,
            kalimat=hulu.kalimat + (f" ({self.b.nilai(c.batas)})" if nilai_batas else ""),
            ditemukan=self.ditemukan(j, c.ditemukan),
            keterangan=(*self.celah(j, c), *sumber, *hulu.keterangan),
        )

    def sumber(self, s: SimpulKondisi, j: Jejak | None = None) -> Iterator[str]:
        """On the day asked: the versions of what changes by law and, with a trace, the rows of the tables named."""
        if not self.d:
            return
        kunci = {t: k for a in j.telusur() for t, k in a.kunci} if j else {}
        for n in dict.fromkeys(tersirat(s, self.d)):
            if isinstance(n, Tabel):
                yield from [self.baris_berlaku(n, kunci[n], self.d)] if n in kunci else ()
            else:
                yield f"{self.b('menurut')} {self.versi(n, versi_hari(n, self.d)[0])}"

    def baris_berlaku(self, t: Tabel[Any], kunci: tuple[Riwayat[Any], ...], d: date) -> str:
        """The row of a table that applies: what was found of its keys, and the value."""
        nilai = [k.pada(d) for k in kunci]
        if None in nilai:
            gelap = (hal(k, self.b) for k, v in zip(t.kunci, nilai, strict=True) if v is None)
            return f"{_rangkai(gelap, self.b('dan'))}: {self.b('belum ada data')}"
        ada = ", ".join(
            _sebutan(k, v, self.b) if isinstance(v, bool) else f"{hal(k, self.b)} {self.b.nilai(v)}"
            for k, v in zip(t.kunci, nilai, strict=True)
        )
        return f"{ada} → {self.b.nilai(dict(t.isi).get(tuple(nilai)))}"

    def ditemukan(self, j: Jejak, nilai: object) -> str:
        """The value found, and since when."""
        teks = self.b.nilai(nilai)
        if nilai is True and isinstance(j.simpul, Banding):  # "tidak ...": say what was found instead of "ya"
            teks = hal(j.simpul.kiri, self.b)
        if isinstance(j.nilai, Riwayat) and nilai is not None and self.d:
            sejak = max(m for m in j.nilai.mulai if m <= self.d)
            teks += f" ({self.b('sejak')} {sejak.isoformat()})" if sejak > AWAL else ""
        return teks

    def celah(self, j: Jejak, c: Celah) -> Iterator[str]:
        """How far off, and when it will change by itself."""
        if c.putusan is not Putusan.MS:
            yield from _celah(c, self.b)
        elif self.d and (berubah := j.berubah(self.d)):
            yield f"{self.b('sampai')} {(berubah - SEHARI).isoformat()}"


def _bawah(hulu: Baris) -> Baris:
    return Baris(hulu.kedalaman + 1, "", "", hulu.dasar)


def _celah(c: Celah, b: Bahasa) -> Iterator[str]:
    if c.kurang is not None:
        yield f"{b('kurang')} {b.nilai(c.kurang)}"
    if c.genap:
        yield f"{b('genap')} {c.genap.isoformat()}"
    elif c.tertutup:
        yield b("sudah lewat")


def tempat(dasar: Dasar, induk: Dasar | None) -> str:
    """Where a provision stands, as seen from another one: only the steps that are not said already."""
    if induk is None or induk.peraturan != dasar.peraturan:
        return str(dasar)
    return " ".join(dasar.jalur[len(induk.jalur) if dasar.dalam(induk) else 0 :])


# --- text --------------------------------------------------------------------------------------------------

LEBAR = 110
LEBAR_LABEL = 30


def lipat(teks: str, sisip: int = 2) -> list[str]:
    """The text in lines of a page, so far from the edge; all but the first stand in by two more."""
    return textwrap.wrap(teks, LEBAR, initial_indent=" " * sisip, subsequent_indent=" " * (sisip + 2))


def describe(aturan: Kondisi, bahasa: Bahasa = INDONESIA) -> str:
    """What a rule says, with its citations, how they were verified, the readings left open and the notes."""
    baris = uraikan(aturan, b=bahasa)
    return "\n".join((*_kepala(baris[0], bahasa), *_tubuh(baris[1:]), *_kaki(baris, bahasa)))


def explain(jejak: Jejak, pada: date, bahasa: Bahasa = INDONESIA, *, catatan: bool = False) -> str:
    """Why the verdict on day ``pada`` is what it is: every condition, what was found, what it lacks.

    Args:
        jejak: the trace, from `evaluate`.
        pada: the day asked.
        bahasa: the language; Indonesian unless said.
        catatan: whether to add the notes of interpretation.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
    """
    putusan = jejak.pada(pada)
    baris = uraikan(jejak.simpul, jejak, pada, bahasa)
    if baris[0].dasar is None:  # a condition without a citation has no line of its own to begin with
        baris.insert(0, Baris(0, "", "", None))
        baris[1:] = [evolve(b, kedalaman=b.kedalaman + 1) for b in baris[1:]]
    kepala = _kepala(baris[0], bahasa)
    kepala[0] = f"{TANDA[putusan]} {putusan}  {kepala[0]}   {bahasa('pada')} {pada.isoformat()}"
    riwayat = f"{bahasa('riwayat')}: {_riwayat(jejak.putusan, pada)}"
    kaki = _kaki(baris, bahasa) if catatan else []
    return "\n".join((*kepala, *_tubuh(baris[1:], bertanda=True), riwayat, *kaki))


def summarize(jejak: Jejak, pada: date, bahasa: Bahasa = INDONESIA, *, jalan: Jalan | None = None) -> str:
    """The verdict on day ``pada`` in one line: what is lacking and when it will be met, or until when it holds.

    Of several ways to meet the rule, which `missing` gives, the nearest is told unless ``jalan`` names another. Where
    it is not certainly the nearest, the line says so.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
    """
    putusan, akar = jejak.pada(pada), jejak.dasar
    kepala = f"{TANDA[putusan]} {putusan}"
    if putusan is Putusan.MS:
        berubah = jejak.berubah(pada)
        akhir = f", {bahasa('sampai')} {(berubah - SEHARI).isoformat()}" if berubah else ""
        bebas = f"  {bahasa('tidak disyaratkan baginya')}" if _bebas(jejak, pada) else ""
        return f"{kepala}{bebas}{akhir}"
    kurang, gelap = [], []
    semua = DaftarJalan((jalan,)) if jalan else missing(jejak, pada, paling_banyak=1)
    for k in semua[0].kekurangan:
        di = tempat(k.dasar, akar) if k.dasar and k.dasar != akar else ""
        for c in k.celah:
            if c.putusan is Putusan.TMS:
                ya_tidak = isinstance(c.kondisi, FaktaBenar) or c.kondisi.kiri.jenis is bool
                ditemukan = [] if ya_tidak else [bahasa.nilai(c.ditemukan)]
                rincian = "; ".join((*ditemukan, *_celah(c, bahasa)))
                kurang.append(f"{di} {kalimat(c.kondisi, bahasa, pada)}".strip() + (f" ({rincian})" if rincian else ""))
            elif putusan is Putusan.TMS:  # what is unknown matters less than what is known to be lacking
                gelap.append(di or kalimat(c.kondisi, bahasa, pada))
            else:
                gelap.append(f"{di} {kalimat(c.kondisi, bahasa, pada)}".strip())
    bagian = [f"{bahasa('belum terpenuhi')}: {'; '.join(kurang)}"] if kurang else []
    pisah = ", " if kurang else "; "
    bagian += [f"{bahasa('belum ada data')}: {pisah.join(dict.fromkeys(gelap))}"] if gelap else []
    bagian += [] if semua.terdekat else [bahasa("mungkin ada jalan yang lebih dekat")]
    return f"{kepala}  {' | '.join(bagian)}"


def _bebas(j: Jejak, d: date) -> bool:
    """Whether the rule, as a whole, asks nothing of this person."""
    while isinstance(j.simpul, Syarat):
        j = j.anak[0]
    return isinstance(j.simpul, Jika) and j.anak[0].putusan.pada(d) is Putusan.TMS


def _kepala(b: Baris, bahasa: Bahasa) -> list[str]:
    kepala = [f"{b.label}: {b.kalimat}" if b.label else b.kalimat]
    if b.dasar:
        diperiksa = f"{bahasa(b.dasar.cara.value)}, {b.dasar.peraturan.diperiksa.isoformat()}"
        kepala.append(f"  {bahasa.hari_berlaku(b.dasar.mulai, b.dasar.sampai)}; {diperiksa}")
    return kepala


def _tubuh(baris: list[Baris], *, bertanda: bool = False) -> Iterator[str]:
    """The lines in three columns: place, what is required, what was found."""
    kiri = [("  " * b.kedalaman + (f"{TANDA[b.putusan]} " if bertanda else "") + b.label).rstrip() for b in baris]
    masuk = [0] * len(kiri) if bertanda else list(_masuk(baris))
    lebar_kiri = min(max((len(k) for k in kiri), default=0), LEBAR_LABEL) + 2
    lebar_tengah = min(max((len(b.kalimat) for b in baris), default=0), LEBAR - lebar_kiri - 36) if bertanda else LEBAR
    for k, b, n in zip(kiri, baris, masuk, strict=True):
        kanan = "; ".join(x for x in (b.ditemukan, *b.keterangan) if x)
        potongan = textwrap.wrap(b.kalimat, lebar_tengah - n) or [""]
        ekor = textwrap.wrap(kanan, 48) if bertanda else textwrap.wrap(kanan and f"({kanan})", lebar_tengah - n)
        if not bertanda:
            potongan, ekor = [" " * n + p for p in (*potongan, *ekor)], []
        if len(k) > LEBAR_LABEL:
            yield k
            k = ""
        tinggi = max(len(potongan), len(ekor))
        potongan += [""] * (tinggi - len(potongan))
        ekor += [""] * (tinggi - len(ekor))
        yield f"{k:<{lebar_kiri}}{potongan[0]:<{lebar_tengah}}  {ekor[0]}".rstrip()
        for p, e in zip(potongan[1:], ekor[1:], strict=True):
            yield f"{'':<{lebar_kiri}}{p:<{lebar_tengah}}  {e}".rstrip()


def _masuk(baris: list[Baris]) -> Iterator[int]:
    """How far the text of each line stands in: without a label, by its depth below the line that has one."""
    berlabel = [1]
    for b in baris:
        while len(berlabel) > 1 and berlabel[-1] >= b.kedalaman:
            berlabel.pop()
        if b.label:
            berlabel.append(b.kedalaman)
        yield 2 * max(b.kedalaman - berlabel[-1], 0)


def _kaki(baris: list[Baris], bahasa: Bahasa) -> list[str]:
    """Each note once, with the places it bears on."""
    tempat: dict[str, list[str]] = {}
    label = ""
    for b in baris:
        label = b.label or label
        for c in b.catatan:
            tempat.setdefault(c, []).append(label)
    if not tempat:
        return []
    butir = (f"{', '.join(dict.fromkeys(label))}: {c}" for c, label in tempat.items())
    tebal = (textwrap.fill(x, LEBAR, initial_indent="  - ", subsequent_indent="    ") for x in butir)
    return [f"{bahasa('catatan')}:", *tebal]


def _riwayat(r: Riwayat[Putusan], pada: date) -> str:
    """The verdict from ``pada`` on: ``TMS … 2027-09-01 MS``."""
    potongan = [(a, v) for a, b, v in r.potongan() if b > pada]
    awal, *nanti = potongan[:7]
    bagian = [str(awal[1]), *(f"… {a.isoformat()} {v if v is not None else '–'}" for a, v in nanti)]
    return " ".join(bagian) + (" …" if len(potongan) > len(nanti) + 1 else "")
