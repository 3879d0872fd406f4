"""Lines: a rule told provision by provision; with a trace and a day, each with its verdict and what was found."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, assert_never

from attrs import evolve, frozen

from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.celah import Celah, celah
from karier_asn.engine.ekspresi import (
    Ambang,
    Banding,
    Fakta,
    FaktaBenar,
    Jika,
    Kondisi,
    Menurut,
    Pilihan,
    SalahSatu,
    Semua,
    SimpulKondisi,
    Syarat,
    Tabel,
    simpul_kondisi,
)
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.isi_tabel import nilai_tabel
from karier_asn.engine.jejak import Jejak, kunci_tabel, nilai_sejak, versi_pada
from karier_asn.engine.kalimat import (
    hal,
    hal_atau_nilai,
    hari_versi,
    isi_hari,
    kalimat,
    kepala_tabel,
    kunci_dan_hasil,
    pilihan_tersirat,
    rangkai,
    sebutan_kunci,
    tersirat,
    versi_hari,
)
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.sehari import dalam_bacaan


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
        bukti: what it rests on, in words, if that was asked.
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
    bukti: str = ""


def uraikan(s: Kondisi, jejak: Jejak | None = None, pada: date | None = None, b: Bahasa = INDONESIA) -> list[Baris]:
    """The rule line by line; with a trace and a day, each line with its verdict and what was found."""
    if jejak is None or pada is None:
        jejak = pada = None
    bacaan = BACAAN_BAKU if jejak is None else jejak.masukan.bacaan
    return list(_Penutur(b, pada, bacaan).baris(s, jejak, Baris(0, "", "", None)))


@frozen
class _Penutur:
    """Walks a rule, with or without its trace, and tells it line by line."""

    b: Bahasa
    d: date | None
    bacaan: Bacaan

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
        """The sentence, as worded on the day asked and in the readings used."""
        return kalimat(self.terbaca(s), self.b, self.d)

    def terbaca(self, s: Kondisi) -> SimpulKondisi:
        """The condition in the readings used."""
        hasil: SimpulKondisi = dalam_bacaan(simpul_kondisi(s), self.bacaan)
        return hasil

    def dibaca(self, s: Kondisi, hulu: Baris) -> Baris:
        """The line, with the readings that a sentence about ``s`` rests on, and their notes."""
        keterangan, catatan = list(hulu.keterangan), list(hulu.catatan)
        for p in {p.kunci: p for p in pilihan_tersirat(simpul_kondisi(s), self.bacaan, self.d)}.values():
            nama = self.bacaan.nama(p.kunci, p.baku)
            keterangan.append(f"{self.b('dibaca')}: {self.b(nama)}")
            if self.d is None:
                keterangan += [f"{self.b('bacaan lain')} {self.b(n)}" for n, _ in p.bacaan if n != nama]
            catatan.append(self.b(p.catatan))
        return evolve(hulu, keterangan=tuple(keterangan), catatan=tuple(catatan))

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
                yield evolve(hulu, kalimat=f"{masa}: {kepala_tabel(isi, self.b)}")
                yield from self.isi_tabel(isi, hulu)
            case _:
                yield evolve(hulu, kalimat=f"{masa}: {hal_atau_nilai(isi, self.b)}")

    def versi(self, s: Menurut | Ambang[Any], dasar: Dasar) -> str:
        """A version by its citation, with the days on which it applies."""
        return f"{dasar.rujukan}, {hari_versi(s, dasar, self.b)}"

    def rincian(self, s: SimpulKondisi, hulu: Baris) -> Iterator[Baris]:
        """Where no day is asked: the rows and the versions that the sentence about ``s`` leaves out."""
        for n in dict.fromkeys(tersirat(s)) if self.d is None else ():
            if isinstance(n, Tabel):
                yield evolve(_bawah(hulu), kalimat=kepala_tabel(n, self.b))
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
        hulu = self.dibaca(s.kondisi, hulu)
        if j and self.d and j.anak[0].putusan.pada(self.d) is Putusan.TMS:
            hulu = self.dibaca(s.maka, hulu)
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
        hulu = evolve(self.dibaca(s, hulu), kalimat=self.kalimat(s), banding=j)
        if not j or not self.d:
            return hulu
        sumber = tuple(self.sumber(s, j))
        if hulu.putusan is None:
            return evolve(hulu, ditemukan=self.b("tidak berlaku pada hari itu"), keterangan=sumber)
        c = celah(j, self.d)
        nilai_batas = isinstance(s, Banding) and isinstance(isi_hari(s.batas, self.d), (Tabel, Fakta))
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
        kunci = kunci_tabel(j) if j else {}
        for n in dict.fromkeys(tersirat(self.terbaca(s), self.d)):
            if isinstance(n, Tabel):
                yield from [self.baris_berlaku(n, kunci[n], self.d)] if n in kunci else ()
            else:
                yield f"{self.b('menurut')} {self.versi(n, versi_hari(n, self.d)[0])}"

    def baris_berlaku(self, t: Tabel[Any], kunci: tuple[Riwayat[Any], ...], d: date) -> str:
        """The row of a table that applies, or those that may: what was found of its keys, and the value."""
        nilai = [k.pada(d) for k in kunci]
        if None in nilai:
            gelap = (hal(k, self.b) for k, v in zip(t.kunci, nilai, strict=True) if v is None)
            return f"{rangkai(gelap, self.b('dan'))}: {self.b('belum ada data')}"
        ada = ", ".join(
            sebutan_kunci(k, v, self.b) if isinstance(v, bool) else f"{hal(k, self.b)} {self.b.nilai(v)}"
            for k, v in zip(t.kunci, nilai, strict=True)
        )
        return f"{ada} → {self.b.nilai(nilai_tabel(t, dict(t.isi), tuple(nilai)))}"

    def ditemukan(self, j: Jejak, nilai: object) -> str:
        """The value found, and since when."""
        teks = self.b.nilai(nilai)
        if nilai is True and isinstance(j.simpul, Banding):  # "tidak ...": say what was found instead of "ya"
            teks = hal(j.simpul.kiri, self.b)
        if nilai is not None and self.d and (sejak := nilai_sejak(j, self.d)):
            teks += f" ({self.b('sejak')} {sejak.isoformat()})"
        return teks

    def celah(self, j: Jejak, c: Celah) -> Iterator[str]:
        """How far off, and when it will change by itself."""
        if c.putusan is not Putusan.MS:
            yield from sebutan_celah(c, self.b)
        elif self.d and (berubah := j.berubah(self.d)):
            yield f"{self.b('sampai')} {(berubah - SEHARI).isoformat()}"


def _bawah(hulu: Baris) -> Baris:
    return Baris(hulu.kedalaman + 1, "", "", hulu.dasar)


def sebutan_celah(c: Celah, b: Bahasa) -> Iterator[str]:
    """How far off something is, and when time alone will cure it."""
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
