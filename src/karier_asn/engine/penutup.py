"""What would close gaps: values of facts and durations under which a rule comes out met.

Every fact is compared with few values, so those on and next to its thresholds stand for all others. A value is chosen
for what the gaps read, such that all of them close; then the whole rule is asked again. Where it is still not met,
because a closed gap unmade something else or made the rule require more, other values are tried, and failing that what
is lacking now is closed as well, by facts that are not fixed yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, product
from typing import Any

from karier_asn.engine.asumsi import Asumsi
from karier_asn.engine.celah import lacking
from karier_asn.engine.ekspresi import Ambang, Banding, Fakta, Kondisi, Lama, Nilai, Tabel, Unsur, semua_hasil, telusur
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.jenis import semua_nilai
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import hari
from karier_asn.engine.perbandingan import BERANGGOTA, NAIK
from karier_asn.engine.putusan import evaluate, fakta_dalam
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat
from karier_asn.engine.sehari import isi_berlaku
from karier_asn.engine.terkecil import Bobot, smallest
from karier_asn.engine.tetangga import bertetangga, di_atas, di_bawah

LANGKAH = 2_000
"""How many questions a search may ask, at each depth: a rule in which that many combinations of values fail is given
up."""
KEDALAMAN = (0, 1, 8)
"""How often what is lacking after closing may be closed in turn: the least first."""
JALAN_LAIN = 8
"""How many ways to close what is lacking after closing are tried."""

Isian = dict[Nilai[Any], Any]
"""Values supposed of facts, durations, and tables of which something was supposed already."""


def close(jejak: Jejak, d: date, celah: Sequence[Unsur]) -> Isian:
    """The least that closes all these gaps and makes the rule met on day ``d``; empty if nothing is found."""
    penutup = _Penutup(jejak, d)
    for dalam in KEDALAMAN:
        penutup.sisa, penutup.terputus = LANGKAH, False
        for isian in penutup.isi(celah, {}, dalam):
            return isian
        if not penutup.terputus:  # to go deeper would be the same search
            break
    return {}


class _Penutup:
    """One search, for one rule on one day."""

    def __init__(self, jejak: Jejak, d: date) -> None:
        self.aturan = jejak.simpul
        self.d = d
        self.tanya = jejak.masukan
        self.asumsi = self.tanya.asumsi.isi
        self.sisa = 0
        self.terputus = False
        self.sebab: set[object] = set()
        self.ikut = any(map(_menurut_asumsi, self.aturan.fakta))
        self.dasar: dict[Kondisi, Isian] = {}
        daun = (j.simpul for j in jejak.telusur() if not j.anak and j.putusan.pada(d) is not None)
        self.dibaca = {k: frozenset(telusur(k)) for k in daun}
        self.nilai = _nilai_penentu(self, jejak)

    # --- asking ----------------------------------------------------------------------------------------

    def jejak(self, isian: Isian) -> Jejak:
        """The rule with values supposed."""
        return self.tanyakan(self.aturan, isian)

    def terpenuhi(self, k: Unsur, isian: Isian) -> bool:
        """Whether one comparison is met with values supposed."""
        return self.tanyakan(k, isian).putusan.pada(self.d) is Putusan.MS

    def tanyakan(self, k: Kondisi, isian: Isian) -> Jejak:
        """A condition with values supposed; what was read of the subjects is not read again, for they are not here."""
        self.sisa -= 1
        if k not in self.dasar:
            self.dasar[k] = {f: self.terbaca(f) for f in fakta_dalam(k)} | dict(self.asumsi)
        asumsi = (*self.dasar[k].items(), *isian.items())
        satu = {n.fungsi if isinstance(n, Fakta) else n: (n, v) for n, v in asumsi}  # the later takes its place
        return evaluate(k, asumsi=dict(satu.values()), bacaan=self.tanya.bacaan)

    def terbaca(self, f: Fakta[Any]) -> Riwayat[Any]:
        """What was read of a fact; one that may change with what is supposed is not known unless it is supposed."""
        return TAK_DIKETAHUI if _menurut_asumsi(f) else self.tanya.terbaca.get(f, TAK_DIKETAHUI)

    # --- searching -------------------------------------------------------------------------------------

    def isi(self, celah: Sequence[Unsur], isian: Isian, dalam: int) -> Iterator[Isian]:
        """Values, besides those given, that close the gaps and make the rule met."""
        terkait: list[list[Unsur]] = []
        for kelompok in self.kelompok(celah):
            if self.terkait(kelompok):
                terkait.append(kelompok)
            elif (satu := next(self.tutup(kelompok, (), isian), None)) is None:
                return
            else:
                isian = satu
        for calon in self.berturut(terkait, (), isian):
            jejak = self.jejak(calon)
            susunan = lacking(jejak, self.d, hindari=True)
            if susunan is None:
                yield calon
            elif not dalam:
                self.terputus = True
                self.sebab |= {n for u in susunan.tuntutan() for n in telusur(u.unsur)}
            else:
                self.sebab |= self.nilai.keys()
                bobot = {u.unsur: Bobot(tertutup=False, tms=False) for u in susunan.tuntutan()}
                for lain in smallest(susunan, bobot, JALAN_LAIN).himpunan:
                    yield from self.isi([*celah, *(u.unsur for u in lain)], calon, dalam - 1)

    def berturut(self, kelompok: Sequence[list[Unsur]], sudah: tuple[Unsur, ...], isian: Isian) -> Iterator[Isian]:
        """Values that close one group after the other.

        Other values are tried for a group only if they may help: if what was lacking with all those before reads what
        the group does.
        """
        if not kelompok:
            yield isian
            return
        pertama, *lain = kelompok
        peubah = {n for k in pertama for n in self.peubah(k)}
        for satu in self.tutup(pertama, sudah, isian):
            sebelumnya, self.sebab = self.sebab, set()
            yield from self.berturut(lain, (*sudah, *pertama), satu)
            percuma = self.sebab.isdisjoint(peubah) and not self.ikut
            self.sebab |= sebelumnya
            if percuma:
                return

    def tutup(self, celah: Sequence[Unsur], sudah: tuple[Unsur, ...], isian: Isian) -> Iterator[Isian]:
        """Values that close the gaps one after the other, and none of them opens one closed before."""
        if not celah:
            yield isian
            return
        sudah = (*sudah, celah[0])
        for baru in self.calon(celah[0], isian):
            if self.sisa <= 0:
                return
            lengkap = {**isian, **baru}
            if all(self.terpenuhi(k, lengkap) for k in (sudah if baru else sudah[-1:])):
                yield from self.tutup(celah[1:], sudah, lengkap)

    def kelompok(self, celah: Iterable[Unsur]) -> list[list[Unsur]]:
        """The gaps, those that read the same together."""
        sisa, hasil = list(dict.fromkeys(celah)), list[list[Unsur]]()
        while sisa:
            kelompok = [sisa.pop(0)]
            for k in kelompok:
                dibaca = set(telusur(k))
                bersama = [x for x in sisa if not dibaca.isdisjoint(telusur(x))]
                kelompok += bersama
                sisa = [x for x in sisa if x not in bersama]
            hasil.append(kelompok)
        return hasil

    def terkait(self, kelompok: Sequence[Unsur]) -> bool:
        """Whether something else in the rule reads what these gaps do; if not, any values that close them will do."""
        if self.ikut:
            return True
        peubah = {n for k in kelompok for n in self.peubah(k)}
        return any(k not in kelompok and not peubah.isdisjoint(n) for k, n in self.dibaca.items())

    def calon(self, k: Unsur, isian: Isian) -> Iterator[Isian]:
        """Values for what a comparison reads and is not fixed: for as few of them as possible, the nearest first."""
        bebas = [n for n in self.peubah(k) if n not in isian]
        for banyak in range(len(bebas) + 1):
            for terpilih in combinations(bebas, banyak):
                for nilai in product(*(self.menurut_jarak(k, n) for n in terpilih)):
                    yield dict(zip(terpilih, nilai, strict=True))

    # --- values ----------------------------------------------------------------------------------------

    def peubah(self, k: Unsur) -> list[Nilai[Any]]:
        """What a comparison reads and can be supposed: its left side first."""
        return list(dict.fromkeys(n for s in self.sisi(k) for n in self.daun(s)))

    def sisi(self, k: Unsur) -> tuple[object, ...]:
        """The two sides of a comparison as they are on the day; a fact that is true or false has one."""
        return (self.kini(k.kiri), self.kini(k.batas)) if isinstance(k, Banding) else (k,)

    def kini(self, n: object) -> object:
        """A value as it is on the day: of dated versions the one in force."""
        return isi_berlaku(n.versi, self.d) if isinstance(n, Ambang) else n

    def daun(self, n: object) -> Iterator[Nilai[Any]]:
        """What a value is made of on the day; what was supposed already stands for itself."""
        if isinstance(n, Fakta | Lama) or (isinstance(n, Tabel) and n in self.asumsi):
            yield n
        elif isinstance(n, Tabel):
            for k in n.kunci:
                yield from self.daun(self.kini(k))

    def menurut_jarak(self, k: Unsur, n: Nilai[Any]) -> Sequence[Any]:
        """The values that decide about ``n``, in the order in which they are tried for a comparison."""
        nilai = self.nilai[n]
        if not isinstance(k, Banding) or n not in self.sisi(k):
            return nilai
        if k.op in BERANGGOTA:
            return (*(v for v in k.batas if v in nilai), *(v for v in nilai if v not in k.batas))
        op = k.op if n == self.sisi(k)[0] else k.op.cermin
        return nilai if op in NAIK else nilai[::-1]


def _nilai_penentu(p: _Penutup, jejak: Jejak) -> Mapping[Nilai[Any], tuple[Any, ...]]:
    """By fact and duration the values that decide, lowest first: all, or those on and next to the thresholds."""
    titik: dict[Nilai[Any], set[Any]] = {}
    hadapan: dict[Nilai[Any], set[Nilai[Any]]] = {}
    for j in jejak.telusur():
        if isinstance(j.simpul, Unsur):
            titik.update({n: titik.get(n, set()) for n in p.peubah(j.simpul)})
        if isinstance(j.simpul, Banding) and j.putusan.pada(p.d) is not None:
            kiri, batas = p.sisi(j.simpul)
            for satu, lawan, ada in ((kiri, batas, j.batas), (batas, kiri, j.nilai)):
                if isinstance(satu, Nilai) and satu in titik:
                    titik[satu].update(v for v in semua_hasil(lawan) if v is not None and not isinstance(v, Nilai))
                    if isinstance(lawan, Nilai) and lawan in titik:
                        hadapan.setdefault(satu, set()).add(lawan)
                        titik[satu].update(_ujung(ada.pada(p.d) if ada else None))
    for n in titik:
        terhubung = [n]
        for m in terhubung:
            terhubung += [x for x in hadapan.get(m, ()) if x not in terhubung]
        titik[n] = set[Any]().union(*(titik[m] for m in terhubung))
    return {n: semua_nilai(n.jenis) or _sekitar(v or _sembarang(n.jenis, p.d)) for n, v in titik.items()}


def _sembarang(jenis: type, d: date) -> set[Any]:
    """Any value of a kind, for what is compared with unknown values only."""
    return {v for v in (1, Decimal(1), Fraction(1), hari(1), d) if isinstance(v, jenis)}


def _menurut_asumsi(f: Fakta[Any]) -> bool:
    """Whether a fact may change with what is supposed of others."""
    return Asumsi in f.konteks


def _ujung(v: Any) -> Iterator[Any]:
    """The values a fact may have, by its bounds."""
    yield from (x for x in ((v.bawah, v.atas) if isinstance(v, Antara) else (v,)) if x is not None)


def _sekitar(nilai: Iterable[Any]) -> tuple[Any, ...]:
    """The values and their neighbours, in order."""
    semua = {
        x for v in nilai for x in ((di_bawah(v), v, di_atas(v)) if bertetangga(type(v)) else (v,)) if x is not None
    }
    return tuple(sorted(semua))
