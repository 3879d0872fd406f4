"""A rule as data: its tree to JSON and back, and its digest.

A fact is written as its address: the package it comes from and the name of the function that reads it. What is read
back takes its facts from a vocabulary given by the caller, so that data never names code to be run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import lru_cache
from hashlib import sha256
from itertools import chain, islice
from types import ModuleType
from typing import Any, assert_never

from karier_asn.engine.akhir import Berakhir
from karier_asn.engine.baku import beda
from karier_asn.engine.besaran import besaran
from karier_asn.engine.ekspresi import (
    Ambang,
    Banding,
    Fakta,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Pilihan,
    SalahSatu,
    Semua,
    Simpul,
    Syarat,
    Tabel,
    berupa_simpul,
    simpul_kondisi,
)
from karier_asn.engine.galat import GalatBentuk, GalatTulis, Masalah
from karier_asn.engine.hukum import Dasar, Peraturan
from karier_asn.engine.jalur import AKAR, MASALAH_TERBANYAK
from karier_asn.engine.kanonik import dump, load
from karier_asn.engine.periksa import di
from karier_asn.engine.pohon_baca import baca
from karier_asn.engine.pohon_bentuk import (
    NAMA_SIMPUL,
    SIMPUL_TERBANYAK,
    SKEMA,
    UKURAN_TERBESAR,
    KutipanTertulis,
    PeraturanTertulis,
    ukur,
)
from karier_asn.engine.tulis import polos


def nama_fakta(f: Fakta[Any]) -> str:
    """The address of a fact: the package it comes from and its own name, ``karier_asn.pendidikan``.

    No move within the package changes it, so that rules that were written down, and digests, outlive one.
    """
    return f"{f.fungsi.__module__.partition('.')[0]}.{f.fungsi.__qualname__}"


def vocabulary(*sumber: ModuleType | Iterable[object]) -> dict[str, Fakta[Any]]:
    """Facts by address, as `from_json` takes them.

    Args:
        sumber: modules and packages of facts, or facts themselves. What is not a fact is passed over.

    Raises:
        GalatTulis: two different facts have one address.

    >>> from karier_asn.domain import fakta
    >>> vocabulary(fakta)["karier_asn.pendidikan"]
    <Fakta pendidikan>
    """
    kosakata: dict[str, Fakta[Any]] = {}
    for f in chain.from_iterable(map(_isi, sumber)):
        if isinstance(f, Fakta) and not isinstance(f, Berakhir):  # which is written as the rule it reads
            _pastikan_satu(kosakata, f)
    return kosakata


def _isi(sumber: ModuleType | Iterable[object]) -> Iterable[object]:
    """What a module gives, all of it also where it loads on demand; or the objects themselves."""
    if isinstance(sumber, ModuleType):
        return [getattr(sumber, nama) for nama in getattr(sumber, "__all__", vars(sumber))]
    return sumber


def _pastikan_satu(kosakata: dict[str, Fakta[Any]], f: Fakta[Any]) -> str:
    """The address of a fact, which it has alone."""
    nama = nama_fakta(f)
    if kosakata.setdefault(nama, f) != f:
        raise GalatTulis(
            f"Dua fakta beralamat {nama}: {kosakata[nama].judul!r} dan {f.judul!r}.",
            "Beri setiap fakta dalam satu paket nama fungsi yang berbeda.",
        )
    return nama


def to_dict(aturan: Kondisi) -> dict[str, Any]:
    """A rule as plain data, with the regulations it cites; it can be read back.

    Raises:
        GalatTulis: what is given is no rule, or one that data cannot hold: larger than `pohon_bentuk` allows, with a
            value that has no form, with two facts or scales of one name, or not made by the words of the language.
    """
    if not isinstance(aturan, Kondisi):
        raise _bukan_aturan(aturan)
    try:
        p = _Penulis()
        hasil = p.dokumen(aturan)
        terbaca = _baca(hasil, p.fakta, p.skala) == aturan
    except GalatBentuk as galat:
        m = galat.masalah[0]
        raise GalatTulis(f"Aturan ini tidak dapat dituliskan. {m.jalur}: {m.pesan}", "Ubah bagian itu.") from None
    except RecursionError:
        raise _terlalu_dalam() from None
    if not terbaca:
        raise GalatTulis(f"{aturan!r} memuat simpul yang tidak disusun dengan kata-kata bahasa aturan.", _PAKAI_KATA)
    if len(dump(hasil)) > UKURAN_TERBESAR:
        raise GalatTulis(f"Aturan ini, dituliskan, lebih dari {UKURAN_TERBESAR} huruf.", _BAGI)
    return hasil


def to_json(aturan: Kondisi) -> str:
    """A rule as canonical JSON: equal rules give equal text.

    Raises:
        GalatTulis: as `to_dict`.
    """
    return dump(to_dict(aturan))


def digest(aturan: Kondisi) -> str:
    """A fingerprint (SHA-256, hexadecimal) of what a rule decides; the same in every process.

    It changes with any threshold, connective, fact, article or day in force; not with titles and notes. Facts count
    by their addresses: what the functions behind them do belongs to the version of the package.

    Raises:
        GalatTulis: as `to_dict`.
    """
    try:
        return _digest(aturan)
    except RecursionError:
        raise _terlalu_dalam() from None


@lru_cache(maxsize=256)  # beneath, for it hides from type checkers what is asked
def _digest(aturan: Kondisi) -> str:
    return sha256(dump(_Ringkas().simpul(simpul_kondisi(aturan))).encode()).hexdigest()


def from_json(teks: str | bytes, kosakata: Mapping[str, Fakta[Any]], skala: Iterable[type[Enum]] = ()) -> Kondisi:
    """The rule that `to_json` wrote; what it would write otherwise is refused, but for the order of keys and blanks.

    Args:
        teks: the JSON text.
        kosakata: the facts that rules may use, by address (`vocabulary`).
        skala: scales that rules may use besides those of the facts: such as stand in decision tables alone.

    Raises:
        GalatBentuk: the text describes no rule, not in its canonical form, or more than `pohon_bentuk` allows; lists
            the problems with their paths.
        GalatTulis: two scales have one name, or the vocabulary holds what is no fact.
    """
    nama_skala = _skala(kosakata, skala)
    if isinstance(teks, str | bytes) and len(teks) > UKURAN_TERBESAR:
        raise _terlalu_panjang()
    data = load(teks)
    try:
        aturan = _baca(data, kosakata, nama_skala)
        baku = _Penulis().dokumen(aturan)
        tertulis = dump(baku)
        sama = dump(data) == tertulis  # as texts they are compared faster than value by value
    except RecursionError:  # nearer to the end of the caller's stack than a rule is deep
        raise GalatBentuk(
            [Masalah(AKAR, "terlalu-dalam", {}, "Aturan bersarang lebih dalam daripada sisa tumpukan pemanggilnya.")]
        ) from None
    if not sama:
        raise GalatBentuk(islice(beda(data, baku), MASALAH_TERBANYAK))
    if len(tertulis) > UKURAN_TERBESAR:  # what is not ASCII takes more room there
        raise _terlalu_panjang()
    return aturan


def _baca(data: Any, kosakata: Mapping[str, Fakta[Any]], skala: Mapping[str, type[Enum]]) -> Kondisi:
    """The rule of a document that holds no more than it may; in canonical form or not.

    Raises:
        GalatBentuk: with paths from the whole document on.
    """
    try:
        ukur(data)
        return baca(data, kosakata, skala)
    except GalatBentuk as galat:
        raise GalatBentuk(di(AKAR if not m.jalur else "", m) for m in galat.masalah) from None


def _skala(kosakata: Mapping[str, Fakta[Any]], skala: Iterable[type[Enum]]) -> dict[str, type[Enum]]:
    """The scales by name."""
    hasil: dict[str, type[Enum]] = {}
    for f in kosakata.values():
        if not isinstance(f, Fakta):
            raise GalatTulis(f"Kosakata memuat {f!r}, yang bukan fakta.", "Buat kosakata dengan vocabulary(...).")
        if issubclass(f.jenis, Enum):
            _catat_skala(hasil, f.jenis)
    for jenis in skala:
        if not (isinstance(jenis, type) and issubclass(jenis, Enum)):
            raise GalatTulis(f"Skala harus kelas Enum, ditemukan {jenis!r}.", "Tulis misalnya skala=[Kotak].")
        _catat_skala(hasil, jenis)
    return hasil


def _catat_skala(skala: dict[str, type[Enum]], jenis: type[Enum]) -> None:
    """Note a scale under its name, which it has alone."""
    nama = jenis.__qualname__
    if skala.setdefault(nama, jenis) is not jenis:
        raise GalatTulis(f"Dua skala bernama {nama}.", "Beri setiap skala nama kelas yang berbeda.")


# --- writing -----------------------------------------------------------------------------------------------


class _Penulis:
    """Writes the nodes of one rule, and notes what they name: regulations, facts and scales."""

    def __init__(self) -> None:
        self.peraturan: dict[str, Any] = {}
        self.kunci: dict[Peraturan, str] = {}
        self.senama: Counter[str] = Counter()
        self.fakta: dict[str, Fakta[Any]] = {}
        self.skala: dict[str, type[Enum]] = {}
        self.banyak = 0

    def dokumen(self, aturan: Kondisi) -> dict[str, Any]:
        """The whole document."""
        return {"skema": SKEMA, "aturan": self.simpul(simpul_kondisi(aturan)), "peraturan": self.peraturan}

    def simpul(self, s: Simpul) -> dict[str, Any]:
        """A node as data."""
        self.banyak += 1
        if self.banyak > SIMPUL_TERBANYAK:  # a few nodes that share their parts can stand for millions
            raise GalatTulis(f"Aturan ini lebih dari {SIMPUL_TERBANYAK} simpul.", _BAGI)
        if type(s) not in NAMA_SIMPUL:
            raise _bukan_aturan(s)
        return {"simpul": NAMA_SIMPUL[type(s)], **self.isi(s)}

    def isi(self, s: Simpul) -> dict[str, Any]:
        """What a node holds."""
        match s:
            case Berakhir(judul, aturan=aturan):
                return {"aturan": self.simpul(simpul_kondisi(aturan)), "judul": judul}
            case Fakta():
                return {"nama": _pastikan_satu(self.fakta, s)}
            case Lama(sumber, cara, judul, ukuran=ukuran):
                return {"sumber": self.simpul(sumber), "cara": cara.value, "judul": judul, "ukuran": ukuran.value}
            case Tabel(kunci, isi, judul):
                baris = [{"kunci": [*map(self.nilai, k)], "nilai": self.nilai(v)} for k, v in isi]
                return {"kunci": [*map(self.simpul, kunci)], "isi": baris, "judul": judul}
            case Ambang(versi):
                return {"versi": [{"dasar": self.kutip(d), "nilai": self.batas(v)} for d, v in versi]}
            case Banding(kiri, op, batas):
                return {"kiri": self.simpul(kiri), "operator": op.value, "batas": self.batas(batas)}
            case Semua(butir) | SalahSatu(butir):
                return {"butir": [*map(self.simpul, butir)]}
            case Jika(kondisi, maka):
                return {"kondisi": self.simpul(kondisi), "maka": self.simpul(maka)}
            case Syarat(dasar, isi, judul):
                return {"dasar": self.kutip(dasar), "isi": self.simpul(isi), "judul": judul}
            case Menurut(versi):
                return {"versi": [{"dasar": self.kutip(d), "isi": self.simpul(k)} for d, k in versi]}
            case Pilihan(kunci, bacaan, catatan):
                urut = [{"nama": nama, "isi": self.simpul(k)} for nama, k in bacaan]
                return {"kunci": kunci, "bacaan": urut, "catatan": catatan}
        assert_never(s)

    def batas(self, batas: Any) -> Any:
        """The threshold of a comparison: a node, a value or several values."""
        if berupa_simpul(batas):
            return self.simpul(batas)
        return [*map(self.nilai, batas)] if isinstance(batas, tuple) else self.nilai(batas)

    def nilai(self, v: Any) -> dict[str, Any]:
        """A value with its kind."""
        if isinstance(v, Enum):
            _catat_skala(self.skala, type(v))
        try:
            b = besaran(v)
        except GalatBentuk as galat:
            raise GalatTulis(galat.masalah[0].pesan, "Pakai nilai yang dapat dituliskan.") from None
        return {"jenis": b.jenis.value, "nilai": b.nilai} | ({"skala": b.skala} if b.skala else {})

    def kutip(self, d: Dasar) -> Any:
        """A citation; its regulations by their keys."""
        peraturan = self.rujuk(d.peraturan)
        pengubah = None if d.pengubah is None else self.rujuk(d.pengubah)
        pengganti = None if d.pengganti is None else self.rujuk(d.pengganti)
        return polos(KutipanTertulis(peraturan, d.jalur, pengubah, pengganti, d.cara_sendiri, d.catatan, d.akhir))

    def rujuk(self, p: Peraturan) -> str:
        """The key of a regulation: its name, with a number where another one has it."""
        if p not in self.kunci:
            kunci = self.kunci[p] = self._kunci_bebas(p.nama)
            self.peraturan[kunci] = None  # holds its place while those that repealed it are written
            dicabut = None if p.dicabut is None else self.rujuk(p.dicabut)
            self.peraturan[kunci] = polos(
                PeraturanTertulis(p.nama, p.judul, p.mulai, p.cara, p.diperiksa, p.sumber, dicabut, p.tetap, p.catatan)
            )
        return self.kunci[p]

    def _kunci_bebas(self, nama: str) -> str:
        while True:
            self.senama[nama] += 1
            kunci = nama if self.senama[nama] == 1 else f"{nama} ({self.senama[nama]})"
            if kunci not in self.peraturan:  # a regulation may really be called "A (2)"
                return kunci


class _Ringkas(_Penulis):
    """Writes only what a verdict depends on: of a citation the place and the days, of titles and notes nothing."""

    def simpul(self, s: Simpul) -> dict[str, Any]:
        return {k: v for k, v in super().simpul(s).items() if k not in ("judul", "catatan")}

    def kutip(self, d: Dasar) -> Any:
        return [str(d), d.mulai.isoformat(), d.sampai.isoformat()]


_BAGI = "Bagi menjadi beberapa aturan."
_PAKAI_KATA = "Pakai syarat, jika, menurut, pilihan, tabel, &, |, ~ dan perbandingan."


def _bukan_aturan(s: object) -> GalatTulis:
    return GalatTulis(f"{s!r} bukan aturan.", "Berikan aturan yang ditulis dengan syarat(...).")


def _terlalu_dalam() -> GalatTulis:
    """Nearer to the end of the caller's stack than a rule is deep."""
    return GalatTulis(
        "Aturan ini bersarang lebih dalam daripada sisa tumpukan pemanggilnya.",
        "Panggil dari tempat yang lebih dangkal.",
    )


def _terlalu_panjang() -> GalatBentuk:
    return GalatBentuk([Masalah(AKAR, "terlalu-panjang", {"batas": UKURAN_TERBESAR}, _PESAN_PANJANG)])


_PESAN_PANJANG = f"Dokumen paling banyak {UKURAN_TERBESAR} huruf; tulis tanpa spasi, atau bagi aturannya."
