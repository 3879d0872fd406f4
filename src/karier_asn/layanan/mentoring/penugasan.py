"""Assignment: most people first, then most score; and the proof that no assignment does better.

Everybody is a number here, and only acceptable pairs are written down: for each mentee his mentors with the score of
the pair. `assign` finds the best assignment; any other solver may take its place, because `prove` needs nothing
but the outcome: it either finds prices of places that prove it best, or returns ``None``.

The proof is that of linear programming. Give every place of mentor ``j`` a price ``harga[j]``, at least 0 and exactly
0 where places stay free, and let every mentee keep what the pair is worth less the price. If nobody could keep more
with another mentor, and nobody keeps less than nothing, then no assignment is worth more in all. Of all such prices
`prove` finds the lowest, which are also what one more place would bring.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from heapq import heappop, heappush
from typing import TypeAlias

from attrs import frozen

Calon: TypeAlias = Sequence[Sequence[tuple[int, int]]]
"""For each mentee the pairs (mentor, score) that may be."""
Penempatan: TypeAlias = Sequence[int | None]
"""For each mentee the mentor he gets; ``None`` = none."""


@frozen
class Tambahan:
    """What one more place with a mentor would bring.

    Attributes:
        orang: how many more people would have a mentor, 0 or 1.
        skor: how much the total score would change; with one more person it may also fall.
    """

    orang: int
    skor: int


@frozen
class Bukti:
    """The proof that an assignment is best.

    Attributes:
        orang: how many people have a mentor.
        skor: the total score.
        harga: by mentor, the lowest price of his places, as people and score.
    """

    orang: int
    skor: int
    harga: tuple[Tambahan, ...]


def seberat(calon: Calon) -> int:
    """A weight for each person matched, more than twice what any difference of scores can come to."""
    skor = [s for daftar in calon for _, s in daftar]
    if not skor:
        return 1
    rendah, tinggi = min(skor), max(skor)
    return 2 * (len(calon) * (tinggi - rendah) + abs(rendah) + abs(tinggi)) + 1


def assign(calon: Calon, kapasitas: Sequence[int]) -> tuple[int | None, ...]:
    """The assignment of most people and, among those, of most score.

    Mentees come in one after another; each is placed by the cheapest chain of moves among those already placed
    (shortest augmenting paths with prices, after Jonker and Volgenant). The same input gives the same outcome; of
    several best assignments which one comes out depends on the order in which mentees and mentors are numbered.
    """
    return _Penugas(calon, kapasitas).jalankan()


class _Penugas:
    """The state of one run: who sits where, and the prices on both sides."""

    def __init__(self, calon: Calon, kapasitas: Sequence[int]) -> None:
        self.bobot = seberat(calon)
        self.kapasitas = kapasitas
        self.sisi = calon if all(kapasitas) else [[(j, s) for j, s in daftar if kapasitas[j]] for daftar in calon]
        self.sisa = [0] * len(calon)  # what each mentee keeps: worth less price
        self.harga = [0] * len(kapasitas)
        self.isi: list[list[int]] = [[] for _ in kapasitas]
        self.hasil: list[int | None] = [None] * len(calon)

    def jalankan(self) -> tuple[int | None, ...]:
        for i, sisi in enumerate(self.sisi):
            self.sisa[i] = max((self.bobot + s - self.harga[j] for j, s in sisi), default=0)
            if self.sisa[i] > 0:
                self.masukkan(i)
            else:
                self.sisa[i] = 0
        return tuple(self.hasil)

    def masukkan(self, i: int) -> None:
        """Place one more mentee by the shortest path: to a free place, or to a mentee who had better give way."""
        sisi, sisa, harga, isi = self.sisi, self.sisa, self.harga, self.isi
        jarak_orang, jarak_tempat = {i: 0}, dict[int, int]()
        asal: dict[int, int] = {}  # by mentor: the mentee from whom he was reached
        antre: list[tuple[int, int]] = []
        baru, akhir, keluar, selesai = [i], sisa[i], i, -1
        pasti: list[int] = []
        while True:
            for r in baru:
                dasar = jarak_orang[r] + sisa[r] - self.bobot
                for j, s in sisi[r]:
                    d = dasar + harga[j] - s
                    if d < akhir and d < jarak_tempat.get(j, akhir):
                        jarak_tempat[j], asal[j] = d, r
                        heappush(antre, (d, j))
            while antre and (antre[0][0] > jarak_tempat[antre[0][1]]):
                heappop(antre)
            if not antre or antre[0][0] >= akhir:
                break
            d, j = heappop(antre)
            if len(isi[j]) < self.kapasitas[j]:
                akhir, selesai = d, j
                break
            pasti.append(j)
            baru = [r for r in isi[j] if r not in jarak_orang]
            for r in baru:
                jarak_orang[r] = d
                if d + sisa[r] < akhir:
                    akhir, keluar = d + sisa[r], r
        for r, d in jarak_orang.items():
            if d < akhir:
                sisa[r] -= akhir - d
        for j in pasti:
            if jarak_tempat[j] < akhir:
                harga[j] += akhir - jarak_tempat[j]
        self.geser(i, asal, keluar, selesai)

    def geser(self, i: int, asal: dict[int, int], keluar: int, tujuan: int) -> None:
        """Move everybody on the path one place on, back from its end to the newcomer."""
        if tujuan < 0:
            if keluar == i:
                return
            tujuan = self.lepas(keluar)
        while True:
            r = asal[tujuan]
            lama = self.lepas(r) if r != i else -1
            self.isi[tujuan].append(r)
            self.hasil[r] = tujuan
            if r == i:
                return
            tujuan = lama

    def lepas(self, r: int) -> int:
        """Take a mentee off his place; returns the place."""
        lama = self.hasil[r]
        assert lama is not None
        self.isi[lama].remove(r)
        self.hasil[r] = None
        return lama


def prove(calon: Calon, kapasitas: Sequence[int], hasil: Penempatan) -> Bukti | None:
    """The proof that ``hasil`` is best, whoever made it; ``None`` if it is not, or not even possible.

    Prices are raised from 0 only as far as somebody would otherwise rather be elsewhere; if that takes a price where
    places stay free, or more than a mentee has, somebody could do better and there is no proof.
    """
    bobot = seberat(calon)
    milik = [_berat(daftar, j, bobot) for daftar, j in zip(calon, hasil, strict=True)]
    if None in milik:
        return None
    isi: list[list[int]] = [[] for _ in kapasitas]
    for i, j in enumerate(hasil):
        if j is not None:
            isi[j].append(i)
    if any(len(orang) > kapasitas[j] for j, orang in enumerate(isi)):
        return None
    atas = [
        min((milik[i] or 0 for i in orang), default=0) if len(orang) == kapasitas[j] else 0
        for j, orang in enumerate(isi)
    ]
    harga = [0] * len(kapasitas)

    def sisa(i: int) -> int:
        """What a mentee keeps of what his pair is worth."""
        j = hasil[i]
        return 0 if j is None else (milik[i] or 0) - harga[j]

    antre, menunggu = deque(range(len(calon))), [True] * len(calon)
    while antre:
        i = antre.popleft()
        menunggu[i] = False
        kini = sisa(i) - bobot
        for j, s in calon[i]:
            if s - harga[j] > kini and kapasitas[j]:
                harga[j] = s - kini
                if harga[j] > atas[j]:
                    return None
                antre += (r for r in isi[j] if not menunggu[r])
                for r in isi[j]:
                    menunggu[r] = True
    for i, daftar in enumerate(calon):  # a mentor without any place: what the first one would be worth
        for j, s in daftar:
            if not kapasitas[j]:
                harga[j] = max(harga[j], bobot + s - sisa(i))
    orang = sum(j is not None for j in hasil)
    return Bukti(orang, sum(w or 0 for w in milik) - orang * bobot, tuple(_pecah(h, bobot) for h in harga))


def _berat(daftar: Sequence[tuple[int, int]], kini: int | None, bobot: int) -> int | None:
    """What a mentee's pair is worth: 0 without a mentor, ``None`` if he may not have this one."""
    return 0 if kini is None else next((bobot + s for j, s in daftar if j == kini), None)


def _pecah(harga: int, bobot: int) -> Tambahan:
    """A price as people and score; scores are always less than half the weight of a person."""
    orang = (harga + bobot // 2) // bobot
    return Tambahan(orang, harga - orang * bobot)
