"""An agency's own conditions on top of national law: added, marked as the agency's, and never looser than the law."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property, reduce
from itertools import product
from math import prod
from operator import and_
from typing import assert_never

from attrs import frozen

from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import (
    Banding,
    FaktaBenar,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Pilihan,
    SalahSatu,
    Semua,
    Simpul,
    SimpulKondisi,
    Syarat,
    anak,
    simpul_kondisi,
    telusur,
    ubah,
)
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.implikasi import Hari, pembaca, sebanding, terbilang, waktu_diminta
from karier_asn.engine.kalimat import kalimat
from karier_asn.engine.masa import SEHARI, Masa, mundur, tambah
from karier_asn.engine.sehari import butir_wajib, dalam_bacaan, hari_berubah

BATAS_BACAAN = 256
"""In how many ways the readings of two provisions may be combined before they are too many to compare."""
DAUR_KABISAT = timedelta(days=1461)
"""After so long, months and days have met in every way they do in practice."""

SARAN_KUTIP = "Kutip keputusan atau pengumuman instansi itu: syarat(kutipan, ...) dengan cara=Cara.INSTANSI."
SARAN_LONGGAR = "Samakan dengan ketentuan nasional, perketat, atau hapus; yang lebih longgar tidak dapat berlaku."

SARAN_MUSTAHIL = "Ubah atau hapus salah satu syarat tambahan itu."


def perketat(aturan: Syarat, *tambahan: Syarat, judul: str = "") -> Syarat:
    """The national rule with what agencies ask for besides, each as one more item of it.

    While an agency's provision is not in force, the rule stands without it. Several additions are taken in the order
    given, each on top of the ones before it, as if by one call after another.

    Args:
        aturan: the national rule, or one that was tightened before.
        tambahan: the agencies' conditions, each cited as the agency's own (`Cara.INSTANSI`).
        judul: what the rule is about; that of the national rule unless said.

    Raises:
        GalatTulis: a condition is not cited, or cited as if it were national law; it would let pass what the rule
            refuses; it, or several together, would refuse everybody whom the rule lets pass; or it is too complicated
            to tell. Every such condition of every addition is named with the provision it would break.

    >>> from karier_asn import Cara, Peraturan, perketat, syarat, tahun
    >>> from karier_asn.domain.fakta import usia
    >>> from karier_asn.rules import JPT_PRATAMA
    >>> pengumuman = Peraturan("Pengumuman 1/2026", "Seleksi", date(2026, 5, 1), Cara.INSTANSI, date(2026, 11, 21))
    >>> perketat(JPT_PRATAMA, syarat(pengumuman / "angka 3", usia <= tahun(57)))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    karier_asn.engine.galat.GalatTulis: Pengumuman 1/2026 angka 3 ... melonggarkan PP 11/2017 Pasal 107 ...
    """
    if not isinstance(aturan, Syarat):
        raise GalatTulis(
            f"Yang diperketat harus aturan berkutipan, ditemukan {aturan!r}.", "Berikan hasil syarat(...)."
        )
    masalah = dict.fromkeys(_masalah(aturan, tambahan))
    if masalah:
        saran = dict.fromkeys(m.saran for m in masalah)
        raise GalatTulis(" ".join(m.pesan for m in masalah), " ".join(saran))
    isi: Kondisi = reduce(and_, tambahan, aturan.isi)
    return Syarat(aturan.dasar, simpul_kondisi(isi), judul or aturan.judul)


@frozen
class _Masalah:
    pesan: str
    saran: str = SARAN_LONGGAR


@frozen(cache_hash=True)
class _Butir:
    """A condition that must be met, with its citation, in force only as long as what it stands in."""

    dasar: Dasar
    isi: SimpulKondisi

    @cached_property
    def pembaca(self) -> frozenset[Hashable]:
        """What the facts in it are read by."""
        return pembaca(self.isi)

    @cached_property
    def inti(self) -> SimpulKondisi:
        """What it asks for, without citations around it."""
        s = self.isi
        while isinstance(s, Syarat):
            s = s.isi
        return s

    @property
    def nasional(self) -> bool:
        """Whether it is national law."""
        return self.dasar.cara is not Cara.INSTANSI

    def __str__(self) -> str:
        return f'{self.dasar} ("{kalimat(self.isi)}")'


def _masalah(aturan: Syarat, tambahan: tuple[object, ...]) -> Iterator[_Masalah]:
    """All that is wrong with the additions, in words."""
    induk = [*_butir(aturan)]
    for t in tambahan:
        yield from _salah_kutip(t)
        if isinstance(t, Syarat):
            baik: list[_Butir] = []
            for b in _butir(t):
                masalah = [*_pelanggaran(induk, b)]
                yield from masalah
                if not masalah:
                    baik.append(b)
            yield from _bersama(induk, baik)
            induk += baik


def _salah_kutip(t: object) -> Iterator[_Masalah]:
    """What is not cited as the agency's own."""
    if not isinstance(t, Syarat):
        apa = f'"{kalimat(t)}"' if isinstance(t, Kondisi) else repr(t)
        yield _Masalah(f"{apa}: syarat tambahan harus berkutipan.", SARAN_KUTIP)
    else:
        for dasar in _kutipan(t):
            if dasar.cara is not Cara.INSTANSI:
                yield _Masalah(f"{dasar}: syarat tambahan harus dikutip sebagai ketetapan instansi.", SARAN_KUTIP)


def _kutipan(s: Simpul) -> Iterator[Dasar]:
    """The citations of what is asked for; what time is counted of is asked for by whoever names the time."""
    if isinstance(s, Syarat):
        yield s.dasar
    if not isinstance(s, Banding):
        for a in anak(s):
            yield from _kutipan(a)


def _butir(s: SimpulKondisi, dasar: Dasar | None = None) -> Iterator[_Butir]:
    """The conditions that must all be met."""
    match s:
        case Syarat(milik, isi):
            for b in _butir(isi, milik):
                yield _Butir(b.dasar, Syarat(milik, b.isi, ""))
        case Semua(butir):
            for satu in butir:
                yield from _butir(satu, dasar)
        case SalahSatu() | Jika() | Menurut() | Pilihan() | Banding() | FaktaBenar():
            assert dasar is not None
            yield _Butir(dasar, s)
        case _:
            assert_never(s)


# --- one condition against the law -------------------------------------------------------------------------


def _pelanggaran(induk: list[_Butir], a: _Butir) -> Iterator[_Masalah]:
    """How one condition of the agency breaks what is there before it."""
    try:
        serupa = [_Pasang(n, a) for n in induk if not n.pembaca.isdisjoint(a.pembaca)]
        nasional = [p for p in serupa if p.n.nasional]
        langgar = {
            p.n: kata
            for p in serupa
            for d, kata in p.langgar()
            if not (p.n.nasional and any(q.mengulang(d) for q in nasional))
        }
        for n, kata in langgar.items():
            yield _Masalah(f"{a} {kata} {n}.")
        tersendiri = not serupa or any(p.n.inti == a.inti for p in serupa)  # about something else, or said again
        if not tersendiri and not langgar and (lemah := _lemah(_terbilang(induk), a, serupa)):
            yield _Masalah(f"{a} melonggarkan {_daftar(lemah)}.")
    except GalatTulis as galat:
        yield _Masalah(f"{a}: {galat.pesan}", galat.saran)


@frozen
class _Pasang:
    """A condition that is there before, mostly a national one, and one of the agency that reads a common fact."""

    n: _Butir
    a: _Butir

    def langgar(self) -> Iterator[tuple[date, str]]:
        """The days on which the agency's breaks the other, and how."""
        if self.n.inti != self.a.inti:
            for d in self.hari():
                if kata := self.langgar_pada(d):
                    yield d, kata

    def langgar_pada(self, d: date) -> str:
        """How it breaks it on day ``d``, in whatever way both are read; empty if not."""
        hari = [*self.hari_bertemu(d)]
        if not hari or any(self.searti(h) for h in hari):
            return ""
        if any(self.lebih_longgar(h, c) for h in hari for c in self.bagian(h)):
            return "melonggarkan"
        return "" if any(h.terpenuhi(self.n.isi, self.a.isi) for h in hari) else "bertentangan dengan"

    def bagian(self, h: Hari) -> Iterator[SimpulKondisi]:
        """What the other asks for, one by one, as far as it is about a common fact."""
        inti = h.inti(self.n.isi)
        assert inti is not None
        return (c for c in butir_wajib(inti) if not pembaca(c).isdisjoint(self.a.pembaca))

    def searti(self, h: Hari) -> bool:
        """Whether the agency's says no less than the other."""
        return all(h.menyiratkan(self.a.isi, c) for c in self.bagian(h)) and h.terpenuhi(self.n.isi, self.a.isi)

    def mengulang(self, d: date) -> bool:
        """Whether the agency's says again, on day ``d``, a part of the other."""
        return any(
            h.menyiratkan(self.a.isi, c) and h.menyiratkan(c, self.a.isi)
            for h in self.hari_bertemu(d)
            for c in self.bagian(h)
        )

    def lebih_longgar(self, h: Hari, c: Kondisi) -> bool:
        """Whether the agency's is a weaker form of ``c``: because ``c`` implies it, or if the only time anybody has is
        such as counts for both."""
        if h.menyiratkan(self.a.isi, c):
            return False
        waktu = _waktu(self.a.isi)
        if h.menyiratkan(c, self.a.isi) or waktu.isdisjoint(_waktu(c)):
            return h.menyiratkan(c, self.a.isi)
        h = Hari(h.pada, h.bacaan, waktu)
        return h.terpenuhi(c) and h.menyiratkan(c, self.a.isi) and not h.menyiratkan(self.a.isi, c)

    def hari_bertemu(self, d: date) -> Iterator[Hari]:
        """That day in each reading in which both are in force and about a common fact."""
        for b in self.bacaan():
            h = Hari(d, b)
            n, a = h.inti(self.n.isi), h.inti(self.a.isi)
            if n is not None and a is not None and not pembaca(n).isdisjoint(pembaca(a)):
                yield h

    def bacaan(self) -> Iterator[Bacaan]:
        """Every combination of those readings that bear on what both are about.

        Raises:
            GalatTulis: there are too many.
        """
        return _gabungan(
            {
                p.kunci: tuple(dict(p.bacaan))
                for satu, lain in ((self.n, self.a), (self.a, self.n))
                for p in telusur(satu.isi)
                if isinstance(p, Pilihan) and not pembaca(p).isdisjoint(lain.pembaca)
            }
        )

    def hari(self) -> Iterator[date]:
        """The days on which they may stand to one another otherwise than on the day before."""
        n, a = self.n.isi, self.a.isi
        hari = _hari((a,), (n,))
        yield from hari
        for waktu in waktu_diminta(n, a).values() if hari else ():
            masa = [m for m in waktu if isinstance(m, Masa)]
            if not sebanding(masa):
                yield from _hari_lain(masa, hari[-1])


def _hari(
    berlaku: tuple[SimpulKondisi, ...],
    lain: Iterable[SimpulKondisi] = (),
    cukup: Callable[[Iterable[bool]], bool] = all,
) -> list[date]:
    """The days on which anything in these conditions changes while all (or ``any``) of ``berlaku`` are in force.

    Only the first where one asks for a fixed day and another for a duration, as a day of birth and an age: any fixed
    day is overtaken sooner or later.
    """
    semua = (*berlaku, *lain)
    hari = [d for d in hari_berubah(*semua) if cukup(Hari(d).inti(_segala_bacaan(s)) is not None for s in berlaku)]
    waktu = waktu_diminta(*semua)
    bercampur = any(len({isinstance(w, date) for w in waktu[k]}) > 1 for k in waktu_diminta(*berlaku))
    return hari[:1] if bercampur else hari


def _waktu(s: Kondisi) -> frozenset[Hashable]:
    """What the facts are read by of which time is counted in a condition."""
    return frozenset(
        f for n in telusur(s) if isinstance(n, Lama) and isinstance(n.sumber, Kondisi) for f in pembaca(n.sumber)
    )


def _hari_lain(masa: Iterable[Masa], mulai: date) -> Iterator[date]:
    """From a day on, the first days on which these durations, counted in months or in days, stand in each order."""
    dikenal: set[tuple[int, ...]] = set()
    for i in range(DAUR_KABISAT.days):
        d = mulai + i * SEHARI
        pola = (*_urutan([mundur(d, m) for m in masa]), *_urutan([tambah(d, m) for m in masa]))
        if pola not in dikenal:
            dikenal.add(pola)
            yield d


def _urutan(hari: list[date]) -> Iterator[int]:
    urut = sorted(set(hari))
    return (urut.index(d) for d in hari)


# --- several conditions together ---------------------------------------------------------------------------


def _lemah(induk: list[_Butir], a: _Butir, serupa: list[_Pasang]) -> list[_Butir]:
    """National conditions that together say more than the agency's, which does not merely say some of them again."""

    def cukup(d: date, daftar: Iterable[Kondisi]) -> bool:
        return not Hari(d).terpenuhi(*daftar, kecuali=a.isi)

    for d in _hari((a.isi,), [n.isi for n in induk]):
        if cukup(d, (n.isi for n in induk)) and Hari(d).terpenuhi(*(n.isi for n in induk)):
            hari = [(p, h) for p in serupa for h in p.hari_bertemu(d)]
            if not cukup(d, (c for p, h in hari for c in p.bagian(h) if h.menyiratkan(a.isi, c))):
                return _tersedikit(induk, d, lambda d, sisa: cukup(d, (n.isi for n in sisa)))
    return []


def _bersama(induk: list[_Butir], baru: list[_Butir]) -> Iterator[_Masalah]:
    """Conditions of the agency that, with what is there before them, nobody can meet in any reading."""
    induk, baru = _terbilang(induk), _terbilang(baru)
    try:
        while inti := _mustahil(induk, baru):
            yield _Masalah(f"Tidak seorang pun dapat memenuhi {_daftar(inti)} sekaligus.", SARAN_MUSTAHIL)
            baru = [b for b in baru if b not in inti]
    except GalatTulis as galat:
        yield _Masalah(f"{_daftar(baru)}: {galat.pesan}", galat.saran)


def _terbilang(butir: list[_Butir]) -> list[_Butir]:
    """Those that can be compared with any others."""
    return [b for b in butir if terbilang(b.isi)]


def _mustahil(induk: list[_Butir], baru: list[_Butir]) -> list[_Butir]:
    """The fewest conditions, some of them of the agency, that nobody can meet at once."""

    def mustahil(d: date, daftar: list[_Butir]) -> bool:
        return not Hari(d).terpenuhi(*(_segala_bacaan(b.isi) for b in daftar))

    for d in _hari(tuple(b.isi for b in baru), [b.isi for b in induk], any):
        if mustahil(d, [*induk, *baru]) and not mustahil(d, induk):
            return _tersedikit([*induk, *baru], d, mustahil)
    return []


def _tersedikit(butir: list[_Butir], d: date, cukup: Callable[[date, list[_Butir]], bool]) -> list[_Butir]:
    """Of items that will do together on a day, some of which none can be spared."""
    for b in butir:
        sisa = [lain for lain in butir if lain is not b]
        if cukup(d, sisa):
            butir = sisa
    return butir


def _segala_bacaan(s: SimpulKondisi, bacaan: type[SalahSatu] | type[Semua] = SalahSatu) -> SimpulKondisi:
    """The condition as met by whoever meets it in one of its readings; ``Semua``: in all of them."""
    match s:
        case Pilihan(_, daftar):
            return bacaan(tuple(_segala_bacaan(k, bacaan) for _, k in daftar))
        case Jika(kondisi, maka):
            lawan = Semua if bacaan is SalahSatu else SalahSatu
            return Jika(_segala_bacaan(kondisi, lawan), _segala_bacaan(maka, bacaan))
        case Semua() | SalahSatu() | Syarat() | Menurut():
            return ubah(s, lambda k: _segala_bacaan(k, bacaan))
        case Banding():
            terbaca = [
                dalam_bacaan(s, b)
                for b in _gabungan({p.kunci: tuple(dict(p.bacaan)) for p in telusur(s) if isinstance(p, Pilihan)})
            ]
            return bacaan(tuple(terbaca)) if len(terbaca) > 1 else s
        case FaktaBenar():
            return s
    assert_never(s)


def _gabungan(pilihan: Mapping[str, tuple[str, ...]]) -> Iterator[Bacaan]:
    """Every combination of these readings.

    Raises:
        GalatTulis: there are more than `BATAS_BACAAN`.
    """
    banyak = prod(map(len, pilihan.values()))
    if banyak > BATAS_BACAAN:
        raise GalatTulis(
            f"Ada {banyak} cara membaca ketentuan yang berkaitan, terlalu banyak untuk dibandingkan.",
            "Pecah syaratnya menjadi beberapa butir, atau tulis bacaan yang dipilih instansi.",
        )
    return (Bacaan(tuple(zip(pilihan, nama, strict=True))) for nama in product(*pilihan.values()))


def _daftar(butir: Iterable[_Butir]) -> str:
    return " bersama ".join(map(str, butir))
