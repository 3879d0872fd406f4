"""The smallest sets: of something made of "all of" and "one of", what would be enough to meet it, lightest first.

There can be as many such sets as there are ways to choose, which doubles with every choice. So they are not made and
then sorted: a search goes from partial choices to whole ones, always on from the one that can still become lightest,
and stops when enough are found or enough work is done. What it found by then is the beginning of the whole list. A set
of things that exclude each other is none, unless there is no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import heappop, heappush
from itertools import count
from typing import TypeAlias

from attrs import evolve, frozen

from karier_asn.engine.ekspresi import Unsur
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.tentangan import exclude, exclusions

LANGKAH = 60_000
"""How many parts of the condition a search may look at: a twentieth of a second, a tenth on slow machines."""


@frozen(eq=False)
class Tuntutan:
    """One thing that is lacking, at one place.

    Attributes:
        unsur: what is lacking; the same thing may be lacking at several places.
        tempat: the place.
        jejak: its trace.
    """

    unsur: Unsur
    tempat: Dasar | None
    jejak: Jejak

    def tuntutan(self) -> Iterator[Tuntutan]:
        """This one."""
        yield self


@frozen(eq=False)
class Gabungan:
    """All of these parts, or one of them; never empty."""

    semua: bool
    anak: tuple[Susunan, ...]

    def tuntutan(self) -> Iterator[Tuntutan]:
        """All that is lacking, in the order of the rule."""
        for a in self.anak:
            yield from a.tuntutan()


Susunan: TypeAlias = Tuntutan | Gabungan
"""What is lacking, as the connection of what would have to be met."""


@frozen
class Bobot:
    """How heavy one thing is.

    Attributes:
        tertutup: whether it can no longer be met.
        tms: whether it is known not to be met, rather than unknown.
    """

    tertutup: bool
    tms: bool


@frozen
class HimpunanTerkecil:
    """What a search found.

    Attributes:
        himpunan: the sets, lightest first; of each the places where what is in it is lacking.
        terpotong: whether there are, or may be, more.
        terdekat: whether the first is certainly the lightest of all.
    """

    himpunan: tuple[tuple[Tuntutan, ...], ...]
    terpotong: bool
    terdekat: bool


Berat: TypeAlias = tuple[int, int, int]
"""Things not met, places, things."""


Kunci: TypeAlias = tuple[bool, int, int, int, int]
"""By what sets are ordered: whether one thing can no longer be met, things not met, places, things, and which."""


def smallest(
    susunan: Susunan, bobot: Mapping[Unsur, Bobot], paling_banyak: int, langkah: int = LANGKAH
) -> HimpunanTerkecil:
    """The smallest sets of things that are enough; of none could anything be spared.

    Those that can still be met come first, then those with fewer things known not to be met, then with fewer places,
    then with fewer things; of equally heavy ones that which has the thing that stands first. A set of things that
    exclude each other is among them only where every set is one.

    Args:
        susunan: what is lacking.
        bobot: how heavy each thing in it is.
        paling_banyak: how many sets at most.
        langkah: how many parts may be looked at. If not even one set is found by then, one is made by taking at each
            choice what is lightest there.
    """
    tentangan = [*exclusions(d.unsur for d in susunan.tuntutan())]
    temuan = _Pemilih(susunan, bobot, langkah, tentangan).cari(paling_banyak)
    return temuan if temuan.himpunan else _Pemilih(susunan, bobot, langkah, ()).cari(paling_banyak)


class _Bagian:
    """A part of the condition, ready to be asked: things and places are bits, what stands first the highest."""

    __slots__ = ("anak", "daun", "gabungan", "milik", "nomor", "semua", "tempat", "tempat_daun", "unsur")

    def __init__(self, semua: bool, anak: Iterable[_Bagian], milik: Tuntutan | None = None) -> None:
        self.semua = semua
        self.anak = tuple(anak)
        self.milik = milik
        self.unsur = self.tempat = self.daun = self.tempat_daun = self.nomor = 0
        for a in self.anak:
            self.unsur |= a.unsur
            self.tempat |= a.tempat
            if a.milik is not None:
                self.daun |= a.unsur
                self.tempat_daun |= a.tempat
        self.gabungan = tuple(a for a in self.anak if a.milik is None)


@frozen(eq=False)
class _Langkah:
    """A partial choice.

    Attributes:
        ambil: the things taken.
        tempat: the places at which they are taken.
        tunggu: the choices still to be made.
        larang: things that may not be taken any more, since with them an earlier alternative would have been taken.
        batal: alternatives that may not come to be met, for the same reason.
    """

    ambil: int
    tempat: int
    tunggu: tuple[_Bagian, ...]
    larang: int
    batal: tuple[_Bagian, ...]


class _Pemilih:
    """One search."""

    def __init__(
        self,
        susunan: Susunan,
        bobot: Mapping[Unsur, Bobot],
        langkah: int,
        tentangan: Iterable[Mapping[Unsur, int]],
    ) -> None:
        self.sisa = langkah
        urut = tuple(dict.fromkeys(d.unsur for d in susunan.tuntutan()))
        self.bit = {u: 1 << (len(urut) - 1 - i) for i, u in enumerate(urut)}
        self.bit_tempat: dict[Dasar | None, int] = {}
        self.semua = (1 << len(urut)) - 1
        self.tms = sum(self.bit[u] for u in urut if bobot[u].tms)
        self.tertutup = sum(self.bit[u] for u in urut if bobot[u].tertutup)
        self.tentangan = [[(self.bit[u], nilai) for u, nilai in satu.items()] for satu in tentangan]
        self.nomor = count()
        akar = self.siap(susunan)
        self.akar = akar if akar.semua and akar.milik is None else _Bagian(True, (akar,))
        self.puncak: dict[int, list[_Bagian]] = {x: [] for x in self.bit.values()}
        for b in self.akar.anak:
            for x in _bit(b.unsur):
                self.puncak[x].append(b)
        self.ringan: dict[tuple[_Bagian, int, int, int], Berat | None] = {}
        self.sisa_pilihan: dict[_Bagian, _Bagian | None] = {}

    def siap(self, r: Susunan) -> _Bagian:
        """A part made ready; what stands in a group of its own kind stands directly in that."""
        if isinstance(r, Tuntutan):
            daun = _Bagian(True, (), r)
            daun.unsur = self.bit[r.unsur]
            daun.tempat = self.bit_tempat.setdefault(r.tempat, 1 << len(self.bit_tempat))
            return daun
        anak: list[_Bagian] = []
        for a in map(self.siap, r.anak):
            anak += a.anak if a.milik is None and a.semua is r.semua else (a,)
        bagian = _Bagian(r.semua, anak) if len(anak) > 1 else anak[0]
        if not bagian.nomor and bagian.milik is None:
            bagian.nomor = 1 << next(self.nomor)
        return bagian

    # --- what a choice comes to ----------------------------------------------------------------------------

    def penuh(self, b: _Bagian, ambil: int, tunggu: int = 0, tanpa: int = 0) -> bool:
        """Whether the things taken are enough for a part; choices that wait and do not rest on ``tanpa`` are met."""
        self.sisa -= 1
        if b.nomor & tunggu and not b.unsur & tanpa:
            return True
        if b.milik is not None:
            return bool(b.unsur & ambil)
        if b.semua and b.daun & ~ambil:
            return False
        if b.semua:
            return all(self.penuh(a, ambil, tunggu, tanpa) for a in b.gabungan)
        return bool(b.daun & ambil) or any(self.penuh(a, ambil, tunggu, tanpa) for a in b.gabungan)

    def paling_ringan(self, b: _Bagian, ambil: int, boleh: int, tempat: int) -> Berat | None:
        """The least that a part adds to what is taken; ``None`` if it cannot be met."""
        kunci = (b, ambil & b.unsur, boleh & b.unsur, tempat & b.tempat)
        if kunci not in self.ringan:
            self.ringan[kunci] = self.tambahan(b, ambil, boleh, tempat)
        return self.ringan[kunci]

    def tambahan(self, b: _Bagian, ambil: int, boleh: int, tempat: int) -> Berat | None:
        """The same, not looked up."""
        if b.milik is not None or b.semua:
            daun, di = (b.unsur, b.tempat) if b.milik is not None else (b.daun, b.tempat_daun)
            baru = daun & ~ambil
            if baru & ~boleh:
                return None
            awal = ((baru & self.tms).bit_count(), (di & ~tempat).bit_count(), baru.bit_count())
            lain = self.jumlah(b.gabungan, ambil | daun, boleh, tempat | di)
            return lain and (awal[0] + lain[0], awal[1] + lain[1], awal[2] + lain[2])
        if self.penuh(b, ambil):
            return (0, 0, 0)
        self.sisa -= len(b.anak)
        pilihan = (self.paling_ringan(a, ambil, boleh, tempat) for a in b.anak)
        return min((p for p in pilihan if p is not None), default=None)

    def jumlah(self, bagian: Iterable[_Bagian], ambil: int, boleh: int, tempat: int) -> Berat | None:
        """The least that several parts add together: the sum over parts that share nothing."""
        tms = di = banyak = terhitung = di_terhitung = 0
        for b in bagian:
            self.sisa -= 1
            berbagi_tempat = b.tempat & ~tempat & di_terhitung
            berat = self.paling_ringan(b, ambil, boleh, -1 if berbagi_tempat else tempat)
            if berat is None:
                return None
            if not b.unsur & ~ambil & terhitung:
                tms, di, banyak = tms + berat[0], di + berat[1], banyak + berat[2]
                terhitung |= b.unsur
                di_terhitung |= b.tempat
        return tms, di, banyak

    def kunci(self, k: _Langkah) -> Kunci | None:
        """How light the sets that a partial choice can become are at least, and which things they may have."""
        buka = self.semua & ~self.tertutup & ~k.larang
        tertutup = bool(k.ambil & self.tertutup)
        lain = None if tertutup else self.jumlah(k.tunggu, k.ambil, buka, k.tempat)
        if lain is None:
            tertutup = True
            lain = self.jumlah(k.tunggu, k.ambil, self.semua & ~k.larang, k.tempat)
        if lain is None:
            return None
        mungkin = k.ambil
        for b in k.tunggu:
            mungkin |= b.unsur & ~k.larang
        tms = (k.ambil & self.tms).bit_count() + lain[0]
        return tertutup, tms, k.tempat.bit_count() + lain[1], k.ambil.bit_count() + lain[2], -mungkin

    def berlebih(self, k: _Langkah, sejak: int) -> bool:
        """Whether something taken can be spared, whatever else is taken; only what is near ``sejak`` is looked at."""
        tunggu = dekat = 0
        for b in k.tunggu:
            tunggu |= b.nomor
        for x in _bit(sejak):
            for b in self.puncak[x]:
                dekat |= b.unsur
        return any(self.cukup_tanpa(x, k.ambil, tunggu) for x in _bit(dekat & k.ambil))

    def cukup_tanpa(self, x: int, ambil: int, tunggu: int = 0) -> bool:
        """Whether one of the things taken can be spared."""
        return all(self.penuh(b, ambil & ~x, tunggu, x) for b in self.puncak[x])

    def mustahil(self, ambil: int) -> bool:
        """Whether some of the things taken exclude each other."""
        return any(exclude(nilai for x, nilai in satu if x & ambil) for satu in self.tentangan)

    # --- the search ----------------------------------------------------------------------------------------

    def cari(self, paling_banyak: int) -> HimpunanTerkecil:
        """The lightest sets that do not exclude themselves; none if all do."""
        if self.mustahil(self.akar.daun):
            return HimpunanTerkecil((), terpotong=False, terdekat=True)
        if not self.akar.gabungan:  # nothing to choose
            return HimpunanTerkecil((tuple(self.di_mana(self.akar, self.semua)),), terpotong=False, terdekat=True)
        antrean: list[tuple[Kunci, int, _Langkah | tuple[Tuntutan, ...]]] = []
        urutan = count()

        def masukkan(k: _Langkah) -> None:
            if (kunci := self.kunci(k)) is not None:
                heappush(antrean, (kunci, next(urutan), k))

        awal = self.ambil(_Langkah(0, 0, (), 0, ()), self.akar)
        masukkan(awal)
        terringan = antrean[0][0]
        hasil: list[tuple[Tuntutan, ...]] = []
        while antrean and len(hasil) <= paling_banyak and self.sisa > 0:
            k = heappop(antrean)[-1]
            if isinstance(k, tuple):
                hasil.append(k)
            elif k.tunggu:
                for lanjut in self.lanjut(k):
                    masukkan(lanjut)
            else:  # nothing in it can be spared, or one of the steps would have shown it
                heappush(antrean, (self.berat(k.ambil), next(urutan), tuple(self.di_mana(self.akar, k.ambil))))
        if not hasil and antrean:
            ambil = self.sembarang()
            terdekat = self.berat(ambil)[:-1] == terringan[:-1] and not self.mustahil(ambil)
            return HimpunanTerkecil((tuple(self.di_mana(self.akar, ambil)),), terpotong=True, terdekat=terdekat)
        lebih = len(hasil) > paling_banyak
        return HimpunanTerkecil(tuple(hasil[:paling_banyak]), terpotong=lebih or bool(antrean), terdekat=True)

    def berat(self, ambil: int) -> Kunci:
        """How heavy a set is, and which things it has."""
        tempat = len({d.tempat for d in self.di_mana(self.akar, ambil)})
        tertutup = bool(ambil & self.tertutup)
        return tertutup, (ambil & self.tms).bit_count(), tempat, ambil.bit_count(), -ambil

    def ambil(self, k: _Langkah, b: _Bagian) -> _Langkah:
        """A partial choice that takes a part as well, with what is to be chosen within it."""
        ambil = k.ambil | (b.daun if b.milik is None else b.unsur)
        tempat = k.tempat | (b.tempat_daun if b.milik is None else b.tempat)
        tunggu = tuple(t for t in (*b.gabungan, *k.tunggu) if not self.penuh(t, ambil))
        return _Langkah(ambil, tempat, tunggu, k.larang, k.batal)

    def lanjut(self, k: _Langkah) -> Iterator[_Langkah]:
        """The two ways to go on: with the first alternative of the first choice that waits, or without it.

        So each set is come to by one way only: at each choice by the first alternative that it meets.
        """
        pilihan, *tunggu = k.tunggu
        pertama = pilihan.anak[0]
        dengan = self.ambil(evolve(k, tunggu=tuple(tunggu)), pertama)
        sah = not dengan.ambil & k.larang and not any(self.penuh(b, dengan.ambil) for b in k.batal)
        if sah and not self.mustahil(dengan.ambil) and not self.berlebih(dengan, dengan.ambil & ~k.ambil):
            yield dengan
        if lain := self.lainnya(pilihan):
            larang, batal = (pertama.unsur, ()) if pertama.milik is not None else (0, (pertama,))
            yield evolve(k, tunggu=(lain, *tunggu), larang=k.larang | larang, batal=(*k.batal, *batal))

    def lainnya(self, pilihan: _Bagian) -> _Bagian | None:
        """A choice without its first alternative."""
        if pilihan not in self.sisa_pilihan:
            lain = _Bagian(False, pilihan.anak[1:]) if len(pilihan.anak) > 1 else None
            if lain is not None:
                lain.nomor = pilihan.nomor
            self.sisa_pilihan[pilihan] = lain
        return self.sisa_pilihan[pilihan]

    def di_mana(self, b: _Bagian, ambil: int) -> Iterator[Tuntutan]:
        """The places at which the things taken are lacking, where a choice is open by the first alternative met."""
        if b.milik is not None:
            yield b.milik
            return
        for a in b.anak:
            if b.semua or self.penuh(a, ambil):
                yield from self.di_mana(a, ambil)
                if not b.semua:
                    return

    def sembarang(self) -> int:
        """One smallest set, light but not certainly the lightest."""
        boleh = self.semua & ~self.tertutup
        if self.paling_ringan(self.akar, 0, boleh, 0) is None:
            boleh = self.semua
        ambil = self.cukup(self.akar, boleh)
        for x in sorted(_bit(ambil), key=lambda x: (not x & self.tertutup, not x & self.tms, x)):
            if self.cukup_tanpa(x, ambil):
                ambil &= ~x
        return ambil

    def cukup(self, b: _Bagian, boleh: int) -> int:
        """Things that are enough for a part, lightest at each choice."""
        if b.milik is not None:
            return b.unsur
        if not b.semua:
            berat = ((self.paling_ringan(a, 0, boleh, 0), i) for i, a in enumerate(b.anak))
            _, i = min((p, i) for p, i in berat if p is not None)
            return self.cukup(b.anak[i], boleh)
        hasil = b.daun
        for a in b.gabungan:
            hasil |= self.cukup(a, boleh)
        return hasil


def _bit(n: int) -> Iterator[int]:
    """The bits of a number, one by one."""
    while n:
        x = n & -n
        yield x
        n ^= x
