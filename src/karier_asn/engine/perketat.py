"""An agency's own conditions on top of national law: added, marked as the agency's, and never looser than the law."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import reduce
from operator import and_

from attrs import frozen

from karier_asn.engine.ekspresi import Banding, Kondisi, Simpul, Syarat, anak, simpul_kondisi
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.implikasi import Hari
from karier_asn.engine.kalimat import kalimat
from karier_asn.engine.ketentuan import DuaKetentuan, Ketentuan, hari_pembeda, segala_bacaan, semua_ketentuan
from karier_asn.engine.terbanding import terbilang

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


def _masalah(aturan: Syarat, tambahan: tuple[object, ...]) -> Iterator[_Masalah]:
    """All that is wrong with the additions, in words."""
    induk = [*semua_ketentuan(aturan)]
    for t in tambahan:
        yield from _salah_kutip(t)
        if isinstance(t, Syarat):
            baik: list[Ketentuan] = []
            for b in semua_ketentuan(t):
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


# --- one condition against the law -------------------------------------------------------------------------


def _pelanggaran(induk: list[Ketentuan], a: Ketentuan) -> Iterator[_Masalah]:
    """How one condition of the agency breaks what is there before it."""
    try:
        serupa = [DuaKetentuan(n, a) for n in induk if not n.pembaca.isdisjoint(a.pembaca)]
        nasional = [p for p in serupa if p.induk.nasional]
        langgar = {
            p.induk: kata
            for p in serupa
            for d, kata in p.langgar()
            if not (p.induk.nasional and any(q.mengulang(d) for q in nasional))
        }
        for n, kata in langgar.items():
            yield _Masalah(f"{a} {kata} {n}.")
        tersendiri = not serupa or any(p.induk.inti == a.inti for p in serupa)  # about something else, or said again
        if not tersendiri and not langgar and (lemah := _lemah(_terbilang(induk), a, serupa)):
            yield _Masalah(f"{a} melonggarkan {_daftar(lemah)}.")
    except GalatTulis as galat:
        yield _Masalah(f"{a}: {galat.pesan}", galat.saran)


# --- several conditions together ---------------------------------------------------------------------------


def _lemah(induk: list[Ketentuan], a: Ketentuan, serupa: list[DuaKetentuan]) -> list[Ketentuan]:
    """National conditions that together say more than the agency's, which does not merely say some of them again."""

    def cukup(d: date, daftar: Iterable[Kondisi]) -> bool:
        return not Hari(d).terpenuhi(*daftar, kecuali=a.isi)

    for d in hari_pembeda((a.isi,), [n.isi for n in induk]):
        if cukup(d, (n.isi for n in induk)) and Hari(d).terpenuhi(*(n.isi for n in induk)):
            hari = [(p, h) for p in serupa for h in p.hari_bertemu(d)]
            if not cukup(d, (c for p, h in hari for c in p.bagian(h) if h.menyiratkan(a.isi, c))):
                return _tersedikit(induk, d, lambda d, sisa: cukup(d, (n.isi for n in sisa)))
    return []


def _bersama(induk: list[Ketentuan], baru: list[Ketentuan]) -> Iterator[_Masalah]:
    """Conditions of the agency that, with what is there before them, nobody can meet in any reading."""
    induk, baru = _terbilang(induk), _terbilang(baru)
    try:
        while bertentangan := _mustahil(induk, baru):
            yield _Masalah(f"Tidak seorang pun dapat memenuhi {_daftar(bertentangan)} sekaligus.", SARAN_MUSTAHIL)
            baru = [b for b in baru if b not in bertentangan]
    except GalatTulis as galat:
        yield _Masalah(f"{_daftar(baru)}: {galat.pesan}", galat.saran)


def _terbilang(butir: list[Ketentuan]) -> list[Ketentuan]:
    """Those that can be compared with any others."""
    return [b for b in butir if terbilang(b.isi)]


def _mustahil(induk: list[Ketentuan], baru: list[Ketentuan]) -> list[Ketentuan]:
    """The fewest conditions, some of them of the agency, that nobody can meet at once."""

    def mustahil(d: date, daftar: list[Ketentuan]) -> bool:
        return not Hari(d).terpenuhi(*(segala_bacaan(b.isi) for b in daftar))

    for d in hari_pembeda(tuple(b.isi for b in baru), [b.isi for b in induk], any):
        if mustahil(d, [*induk, *baru]) and not mustahil(d, induk):
            return _tersedikit([*induk, *baru], d, mustahil)
    return []


def _tersedikit(butir: list[Ketentuan], d: date, cukup: Callable[[date, list[Ketentuan]], bool]) -> list[Ketentuan]:
    """Of items that will do together on a day, some of which none can be spared."""
    for b in butir:
        sisa = [lain for lain in butir if lain is not b]
        if cukup(d, sisa):
            butir = sisa
    return butir


def _daftar(butir: Iterable[Ketentuan]) -> str:
    return " bersama ".join(map(str, butir))
