"""Sentences: a condition, a value or a row of a table in words.

They are read off the expression itself; nothing about a rule is formulated a second time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, assert_never

from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.baris_tabel import baris_tabel, deret
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
    Pilihan,
    SalahSatu,
    Semua,
    Simpul,
    SimpulNilai,
    Syarat,
    Tabel,
    anak,
    berupa_simpul,
    simpul_kondisi,
)
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import versi_pada
from karier_asn.engine.jenis import semua_nilai
from karier_asn.engine.perbandingan import Operator, Ukuran
from karier_asn.engine.sehari import berlaku

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

    Of a `Pilihan` the default reading is worded, unless another was put in its place (`sehari.dalam_bacaan`); of what
    changes by law the version of day ``pada``, or the latest.
    """
    simpul = simpul_kondisi(s)
    match simpul:
        case FaktaBenar(judul):
            return b(judul)
        case Banding(FaktaBenar(judul)):
            return f"{b('tidak')} {b(judul)}"
        case Banding(kiri, Operator.DALAM | Operator.LUAR as op, batas):
            kata = b("adalah" if op is Operator.DALAM else "bukan")
            return f"{hal(kiri, b, pada)} {kata} {rangkai(map(b.nilai, batas), b('atau'))}"
        case Banding(kiri, op, batas):
            ambang = hal_atau_nilai(batas, b, pada)
            return f"{hal(kiri, b, pada)} {b(_PERBANDINGAN[op, kiri.ukuran])} {ambang}"
        case Semua(butir):
            return rangkai((kalimat(k, b, pada) for k in butir), b("dan"))
        case SalahSatu(butir):
            return rangkai((kalimat(k, b, pada) for k in butir), b("atau"))
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
            return hal_atau_nilai(versi_hari(simpul, pada)[1], b, pada)
    assert_never(simpul)


def hal_atau_nilai(v: object, b: Bahasa, pada: date | None = None) -> str:
    """A threshold in words: what is read, or the constant."""
    return hal(v, b, pada) if berupa_simpul(v) else b.nilai(v)


def versi_hari(s: Menurut | Ambang[Any], pada: date | None) -> tuple[Dasar, Any]:
    """The version of that day, or the latest."""
    return s.versi[-1 if pada is None else versi_pada(s, pada)]


def isi_hari(n: object, pada: date) -> object:
    """What stands there on that day."""
    return versi_hari(n, pada)[1] if isinstance(n, Ambang) else n


def hari_versi(s: Menurut | Ambang[Any], dasar: Dasar, b: Bahasa) -> str:
    """The days on which a version applies, in words: a later one takes its place."""
    urutan = [d for d, _ in s.versi].index(dasar)
    masa = [b.hari_berlaku(mulai, sampai) for mulai, sampai, i in berlaku(s.versi).potongan() if i == urutan]
    return rangkai(masa, b("dan"))


def tersirat(s: Simpul, pada: date | None = None) -> Iterator[Tabel[Any] | Ambang[Any] | Menurut]:
    """The tables, and what changes by law, that a sentence about ``s`` names but does not tell in full.

    With a day, of what changes by law only the version of that day is looked into.
    """
    if isinstance(s, (Tabel, Ambang, Menurut)):
        yield s
    for a in _disebut(s, pada):
        yield from tersirat(a, pada)


def pilihan_tersirat(s: Simpul, bacaan: Bacaan, pada: date | None = None) -> Iterator[Pilihan]:
    """The choices that a sentence about ``s`` rests on, in the readings used; with a day, in the versions of it."""
    if isinstance(s, Pilihan):
        yield s
        bagian: tuple[Simpul, ...] = (dict(s.bacaan)[bacaan.nama(s.kunci, s.baku)],)
    else:
        bagian = _disebut(s, pada)
    for a in bagian:
        yield from pilihan_tersirat(a, bacaan, pada)


def _disebut(s: Simpul, pada: date | None) -> tuple[Simpul, ...]:
    """The nodes that a sentence about ``s`` is made of; what a version says of itself, its rows, is not among them."""
    match s:
        case Pilihan(_, bacaan):
            return (bacaan[0][1],)
        case Ambang() | Menurut() if pada:
            isi: Any = versi_hari(s, pada)[1]
            return (isi,) if isinstance(s, Menurut) or berupa_simpul(isi) else ()
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
        [f"{b.nilai(d[0])} {b('sampai dengan')} {b.nilai(d[-1])}"]
        if len(d) > 2
        else [sebutan_kunci(k, v, b) for v in d]
        for d in deret(nilai, k.jenis)
    ]
    return rangkai((sebutan for d in deretan for sebutan in d), b("atau"))


def sebutan_kunci(k: Nilai[Any], v: object, b: Bahasa) -> str:
    """A value of a key; what is true or false is named."""
    return (hal(k, b) if v else f"{b('tidak')} {hal(k, b)}") if isinstance(v, bool) else b.nilai(v)


def kepala_tabel(t: Tabel[Any], b: Bahasa) -> str:
    """What a table is about, and what it depends on."""
    return f"{b(t.judul)}, {b('bergantung pada')} {rangkai((hal(k, b) for k in t.kunci), b('dan'))}:"


def rangkai(bagian: Iterable[str], kata: str) -> str:
    """Parts of a sentence with a word between them."""
    return f" {kata} ".join(bagian)
