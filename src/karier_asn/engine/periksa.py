"""Reading data into objects with care: every fault is listed, each with its path, and nothing is half done.

No message and no parameter repeats what was found: a value in the wrong place may be a name or a NIP.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from functools import cache, lru_cache
from itertools import islice
from math import isfinite
from typing import Any, Final, TypeVar, assert_never

from attrs import fields_dict

from karier_asn.engine.bentuk import (
    Bentuk,
    Campuran,
    Daftar,
    Enumerasi,
    MungkinKosong,
    Objek,
    Perubahan,
    Peta,
    Skalar,
    bentuk,
    medan,
    tanpa_json,
)
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.jalur import AKAR, MASALAH_TERBANYAK, label, sambung
from karier_asn.engine.masa import AWAL
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.engine.skema import BATAS_BILANGAN, POLA_DESIMAL

T = TypeVar("T")
Pembaca = Callable[[Any, Any], Any]
"""Reads a value; the second argument is not used (cattrs passes the type there)."""

_DESIMAL = re.compile(POLA_DESIMAL, re.ASCII)
_KEPALA = re.compile(r"(\w+)(?:\[(\d+)\])?(.*)", re.DOTALL)
_PANJANG_USUL = 60
_MIRIP = 0.81  # III/x is not close to III/d


def read(jenis: type[T], data: object) -> T:
    """The object that ``data`` describes.

    Raises:
        GalatBentuk: ``data`` does not describe one; lists every problem with its path.
    """
    try:
        hasil: T = pembaca(bentuk(jenis))(data, jenis)
    except GalatBentuk as galat:
        raise GalatBentuk(di(AKAR if not m.jalur else "", m) for m in galat.masalah) from None
    return hasil


@cache
def pembaca(b: Bentuk) -> Pembaca:
    """The careful reader of a shape."""
    match b:
        case Daftar(isi):
            return daftar(pembaca(isi))
        case Peta(isi):
            return _peta(pembaca(isi))
        case Perubahan(isi):
            return _perubahan(pembaca(MungkinKosong(isi)))
        case Objek(kelas):
            return _objek(kelas)
        case MungkinKosong(isi):
            return mungkin(pembaca(isi))
        case Skalar() | Campuran() | Enumerasi():
            return tunggal(b)
    assert_never(b)


# --- single values -----------------------------------------------------------------------------------------


def _teks(v: Any, _: Any) -> Any:
    if v.__class__ is str:
        return v
    raise _jenis(Skalar.TEKS, v)


def _bilangan(v: Any, _: Any) -> Any:
    if v.__class__ is not int:  # not isinstance: True is not 1 here
        raise _jenis(Skalar.BILANGAN, v)
    if -BATAS_BILANGAN <= v <= BATAS_BILANGAN:
        return v
    raise satu("bilangan-terlalu-besar", f"Harus antara -{BATAS_BILANGAN} dan {BATAS_BILANGAN}.", batas=BATAS_BILANGAN)


def _benar(v: Any, _: Any) -> Any:
    if v.__class__ is bool:
        return v
    raise _jenis(Skalar.BENAR, v)


@lru_cache(maxsize=4096)
def hari_iso(teks: str) -> date:
    """A day; careers share most of their days, so few have to be read twice.

    Raises:
        ValueError: there is no such day, or it is written otherwise.
    """
    # fromisoformat also reads weeks and dates without hyphens.
    if len(teks) != 10 or teks[7] != "-":
        raise ValueError
    return date.fromisoformat(teks)


def tanggal(v: Any, _: Any) -> Any:
    """A day, written ``2026-11-21``."""
    if v.__class__ is str:
        try:
            return hari_iso(v)
        except ValueError:
            pass
        pesan = "Harus tanggal yang ada di kalender, ditulis tahun-bulan-hari, misalnya 2026-11-21."
        raise satu("tanggal-salah", pesan, contoh="2026-11-21")
    raise _jenis(Skalar.TANGGAL, v)


def _desimal(v: Any, _: Any) -> Any:
    if v.__class__ is not str:
        raise _jenis(Skalar.DESIMAL, v)
    if _DESIMAL.fullmatch(v):
        return Decimal(v)
    raise satu(
        "desimal-salah", 'Harus bilangan dengan titik desimal dalam tanda kutip, misalnya "12.5".', contoh="12.5"
    )


_BACA_SKALAR: Final[Mapping[Skalar, Pembaca]] = {
    Skalar.TEKS: _teks,
    Skalar.BILANGAN: _bilangan,
    Skalar.BENAR: _benar,
    Skalar.TANGGAL: tanggal,
    Skalar.DESIMAL: _desimal,
}


@cache
def tunggal(b: Skalar | Campuran | Enumerasi) -> Pembaca:
    """The reader of a single value."""
    match b:
        case Skalar():
            return _BACA_SKALAR[b]
        case Campuran(skalar):
            return _campuran(skalar)
        case Enumerasi():
            return _pilihan(b)
    assert_never(b)


def _campuran(skalar: tuple[Skalar, ...]) -> Pembaca:
    menurut_jenis = {_JENIS_PYTHON[s]: _BACA_SKALAR[s] for s in skalar}

    def baca(v: Any, _: Any) -> Any:
        isi = menurut_jenis.get(v.__class__)
        if isi is None:
            harus = " atau ".join(s.value for s in skalar)
            raise satu("jenis-salah", f"Harus {harus}, ditemukan {_sebutan(v)}.", harus=harus, ditemukan=_sebutan(v))
        return isi(v, None)

    return baca


_JENIS_PYTHON: Final = {Skalar.TEKS: str, Skalar.BILANGAN: int, Skalar.BENAR: bool}


def _pilihan(b: Enumerasi) -> Pembaca:
    anggota = b.anggota

    def baca(v: Any, _: Any) -> Any:
        try:
            return anggota[v]
        except (KeyError, TypeError):
            pass
        raise bukan_pilihan(v, tuple(anggota))

    return baca


def bukan_pilihan(v: object, diterima: tuple[str, ...]) -> GalatBentuk:
    """What to say of a spelling that is none of those accepted."""
    if not isinstance(v, str):
        return _jenis(Skalar.TEKS, v)
    usul = _usul(v, diterima)
    dugaan = f" Mungkin yang dimaksud {usul!r}." if usul else ""
    pesan = f"Tidak ada dalam daftar; tulis salah satu dari: {', '.join(diterima)}.{dugaan}"
    return satu("pilihan-tidak-dikenal", pesan, diterima=diterima, usul=usul)


# --- what is made of others --------------------------------------------------------------------------------


def mungkin(isi: Pembaca) -> Pembaca:
    """``None`` or what ``isi`` reads."""
    return lambda v, _: None if v is None else isi(v, None)


def daftar(isi: Pembaca) -> Pembaca:
    """A list of what ``isi`` reads, as a tuple."""

    def baca(v: Any, _: Any) -> Any:
        if not isinstance(v, (list, tuple)):
            raise _jenis("daftar", v)
        hasil, masalah = kumpulkan((f"[{i}]", isi, x) for i, x in enumerate(v))
        if masalah:
            raise GalatBentuk(masalah)
        return tuple(hasil.values())

    return baca


def _peta(isi: Pembaca) -> Pembaca:
    def baca(v: Any, _: Any) -> Any:
        if not isinstance(v, Mapping):
            raise _jenis("objek", v)
        hasil, masalah = kumpulkan((label(k, i), isi, x) for i, (k, x) in enumerate(v.items(), start=1))
        masalah += [_masalah_kunci(i) for i, k in enumerate(v, start=1) if not isinstance(k, str)]
        if masalah:
            raise GalatBentuk(masalah)
        return dict(zip(v, hasil.values(), strict=True))

    return baca


def _perubahan(nilai: Pembaca) -> Pembaca:
    isi = {"sejak": mungkin(tanggal), "nilai": nilai}

    def titik(v: Any, _: Any) -> Any:
        hasil = bagian(v, isi)
        return (AWAL if hasil["sejak"] is None else hasil["sejak"], hasil["nilai"])

    semua = daftar(titik)

    def baca(v: Any, _: Any) -> Any:
        if v is None:
            return TAK_DIKETAHUI
        perubahan = semua(v, None)
        if not perubahan:
            raise satu("riwayat-kosong", "Riwayat tidak boleh kosong; tulis null bila tidak diketahui.")
        pertama: dict[Any, Any] = {}
        ganda = [i for i, (d, n) in enumerate(perubahan) if n != pertama.setdefault(d, n)]
        if ganda:
            pesan = "Nilai lain sudah dimulai pada hari yang sama; pilih satu."
            raise GalatBentuk(Masalah(f"[{i}].sejak", "tanggal-ganda", {}, pesan) for i in ganda)
        return Riwayat(perubahan)

    return baca


def bagian(v: Any, isi: Mapping[str, Pembaca]) -> dict[str, Any]:
    """What an object holds that must have exactly these keys."""
    if not isinstance(v, Mapping):
        raise _jenis("objek", v)
    hasil, masalah = kumpulkan((k, isi[k], v[k]) for k in isi if k in v)
    masalah += [*(_wajib(k) for k in isi if k not in v), *_tak_dikenal(v, isi)]
    if masalah:
        raise GalatBentuk(masalah)
    return hasil


def _objek(kelas: type) -> Pembaca:
    isian = {m.nama: m for m in medan(kelas)}
    isi = {m.nama: pembaca(m.bentuk) for m in isian.values()}
    tanpa = tanpa_json(kelas)

    def baca(v: Any, _: Any) -> Any:
        if not isinstance(v, Mapping):
            raise _jenis("objek", v)
        hasil, masalah = kumpulkan((k, isi[k], v[k]) for k in isi if k in v)
        masalah += [*(_wajib(k) for k, m in isian.items() if m.wajib and k not in v), *_tak_dikenal(v, isi, tanpa)]
        benda = None
        # What is unreadable stands for "not known" here, so that contradictions among the rest are told as well.
        if all(m.baku_tak_diketahui for k, m in isian.items() if k not in hasil and (k in v or m.wajib)):
            benda, bentrok = bangun(kelas, {isian[k].alias: x for k, x in hasil.items()})
            masalah += kembalikan(kelas, hasil, bentrok)
        if masalah:
            raise GalatBentuk(masalah)
        return benda

    return baca


def kumpulkan(bagian: Iterable[tuple[str, Pembaca, Any]]) -> tuple[dict[str, Any], list[Masalah]]:
    """What could be read of several parts, by label, and the problems of the others."""
    hasil: dict[str, Any] = {}
    masalah: list[Masalah] = []
    for nama, isi, v in bagian:
        if len(masalah) >= MASALAH_TERBANYAK:
            pesan = "Bagian ini dan sesudahnya belum diperiksa; perbaiki dahulu yang disebut di atas."
            masalah.append(Masalah(nama, "belum-diperiksa", {"batas": MASALAH_TERBANYAK}, pesan))
            break
        try:
            hasil[nama] = isi(v, None)
        except GalatBentuk as galat:
            masalah += (di(nama, m) for m in galat.masalah)
    return hasil, masalah


# --- what a class itself objects to ------------------------------------------------------------------------


def bangun(kelas: type, isi: Mapping[str, Any]) -> tuple[Any, tuple[Masalah, ...]]:
    """The object, or the class's own objections."""
    try:
        return kelas(**isi), ()
    except GalatBentuk as galat:
        return None, galat.masalah
    except (ValueError, OverflowError):
        pesan = f"Isian {kelas.__name__} ini tidak dapat diterima; periksa nilainya."
        return None, (Masalah("", "nilai-tidak-sah", {"kelas": kelas.__name__}, pesan),)


def kembalikan(kelas: type, isi: Mapping[str, Any], masalah: Iterable[Masalah]) -> Iterator[Masalah]:
    """The objections, with paths as the data has them.

    A class may sort its rows, so the row it names is looked for among those that were given. What it says of
    something that is not one of its fields is said of the object as a whole.
    """
    atribut = fields_dict(kelas)
    for m in masalah:
        cocok = _KEPALA.match(m.jalur)
        nama, nomor, sisa = cocok.groups() if cocok else ("", None, "")
        if nama not in atribut:
            yield Masalah("", m.kode, m.parameter, m.pesan)
            continue
        letak = "" if nomor is None else f"[{_nomor_asal(atribut[nama].converter, isi.get(nama, ()), int(nomor))}]"
        yield Masalah(f"{nama}{letak}{sisa}", m.kode, m.parameter, m.pesan)


def _nomor_asal(urutkan: Any, baris: tuple[Any, ...], nomor: int) -> int:
    """The place among the rows given of the one that stands at ``nomor`` in the object."""
    if urutkan is None:
        return nomor
    # An attrs.Converter holds the function that converts.
    dicari = getattr(urutkan, "converter", urutkan)(baris)[nomor]
    return next((i for i, x in enumerate(baris) if x is dicari), nomor)


# --- words -------------------------------------------------------------------------------------------------


def di(bagian: str, m: Masalah) -> Masalah:
    """The problem, seen from one step further out."""
    return Masalah(sambung(bagian, m.jalur), m.kode, m.parameter, m.pesan)


def satu(kode: str, pesan: str, **parameter: object) -> GalatBentuk:
    """One problem of the value being read; what it stands in adds the path."""
    return GalatBentuk([Masalah("", kode, parameter, pesan)])


def _jenis(harus: Skalar | str, v: object) -> GalatBentuk:
    seharusnya = harus.value if isinstance(harus, Skalar) else harus
    ditemukan = _sebutan(v)
    return satu("jenis-salah", f"Harus {seharusnya}, ditemukan {ditemukan}.", harus=seharusnya, ditemukan=ditemukan)


def _sebutan(v: object) -> str:
    """What kind of data this is, in words; never the data itself."""
    if isinstance(v, float) and not isfinite(v):
        return "NaN atau bilangan tak hingga"
    sebutan = {type(None): "null", bool: "true/false", int: "bilangan bulat", float: "bilangan pecahan", str: "teks"}
    if type(v) in sebutan:
        return sebutan[type(v)]
    return "daftar" if isinstance(v, (list, tuple)) else "objek" if isinstance(v, Mapping) else "jenis lain"


def _wajib(nama: str) -> Masalah:
    return Masalah(nama, "wajib", {"isian": nama}, "Isian ini wajib ada.")


def _tak_dikenal(v: Mapping[Any, Any], dikenal: Iterable[str], tanpa: tuple[str, ...] = ()) -> Iterator[Masalah]:
    """Keys that mean nothing here, each with the known key it resembles, and those that have no form in JSON."""
    nama = tuple(dikenal)
    asing = ((i, k) for i, k in enumerate(v, start=1) if k in tanpa or k not in nama)
    for i, k in islice(asing, MASALAH_TERBANYAK):
        if k in tanpa:
            pesan = "Isian ini tidak mempunyai bentuk JSON; berikan kepada benda yang sudah dibaca."
            yield Masalah(k, "tanpa-json", {"isian": k}, pesan)
        else:
            usul = _usul(k, nama)
            dugaan = f" Mungkin yang dimaksud {usul!r}." if usul else f" Yang dikenal: {', '.join(nama)}."
            pesan = f"Isian ini tidak dikenal.{dugaan}"
            yield Masalah(label(k, i), "isian-tidak-dikenal", {"dikenal": nama, "usul": usul}, pesan)


def _masalah_kunci(urutan: int) -> Masalah:
    return Masalah(f"#{urutan}", "jenis-salah", {"harus": "teks"}, "Kuncinya harus teks.")


def _usul(teks: object, dikenal: Iterable[str]) -> str | None:
    """The known word most like ``teks``, capitals aside."""
    if not isinstance(teks, str) or len(teks) > _PANJANG_USUL:
        return None
    menurut_kecil = {d.casefold(): d for d in dikenal}
    mirip = get_close_matches(teks.casefold(), menurut_kecil, 1, _MIRIP)
    return menurut_kecil[mirip[0]] if mirip else None
