"""What a constructor is handed by a program: the shapes of `karier_asn.engine.bentuk`, held by Python values.

The official spelling of a step of a scale is that step, a `datetime` at midnight is its day, a list is a tuple; every
other value of another type is refused, all of them at once, each with its path. Like a reader of data
(`karier_asn.engine.periksa`), no message repeats what was found: it may be a name or a NIP.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache, reduce
from math import isfinite
from operator import index, or_
from types import NoneType, UnionType
from typing import Any, Final, Union, assert_never, get_args, get_origin

from attrs import frozen

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
)
from karier_asn.engine.galat import GalatBentuk, GalatTulis
from karier_asn.engine.jalur import label
from karier_asn.engine.masa import hari_dari
from karier_asn.engine.periksa import Pembaca, bukan_pilihan, di, kumpulkan, satu
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.skema import BATAS_BILANGAN

PANGKAT_DESIMAL: Final = 1000
"""The largest power of ten, and the most decimals, of a `Decimal`: beyond it is no amount of anything."""


@frozen
class Jenis:
    """A type without a form in JSON: an object of one of these classes.

    Attributes:
        kelas: the classes; empty = any object at all.
    """

    kelas: tuple[type, ...]


@frozen
class Deret:
    """One after another, of which a stream is looked at while it is read."""

    isi: Bentuk


@frozen
class Kamus:
    """Values by keys of some shape."""

    kunci: Bentuk
    isi: Bentuk


@frozen
class Mungkin:
    """``None``, or something else."""

    isi: Terima


Terima = Bentuk | Jenis | Deret | Kamus | Mungkin


def dikenali(jenis: Any) -> Terima:
    """The shape of a type, or its classes where it has none."""
    asal, isi = get_origin(jenis), get_args(jenis)
    lain = tuple(j for j in isi if j is not NoneType)
    if asal in (Union, UnionType) and len(lain) < len(isi):
        return Mungkin(dikenali(reduce(or_, lain)))
    try:
        if asal is Iterable:
            return Deret(bentuk(isi[0]))
        return Kamus(*map(bentuk, isi)) if asal is Mapping and isi[0] is not str else bentuk(jenis)
    except GalatTulis:
        kelas = _kelas(jenis)
        return Jenis(() if None in kelas else tuple(k for k in kelas if k is not None))


def tanpa_bentuk(t: Terima | None) -> bool:
    """Whether all that is known of it is its class, or that it may be ``None``."""
    return isinstance(t, Jenis) or (isinstance(t, Mungkin) and tanpa_bentuk(t.isi))


def _kelas(jenis: Any) -> tuple[type | None, ...]:
    """The classes of a type; ``None`` stands for what cannot be told by its class."""
    asal = get_origin(jenis)
    if asal in (Union, UnionType):
        return tuple(k for isi in get_args(jenis) for k in _kelas(isi))
    kelas = asal or jenis
    return (kelas,) if isinstance(kelas, type) and kelas is not Any else (None,)


# --- in one expression: whether a value is in order as it is ------------------------------------------------


def cocok(b: Terima, x: str, ruang: dict[str, Any], *, dijadikan: bool = False) -> str:
    """An expression over the variable ``x``: whether it is a value of this shape, which need not be looked at again.

    It may be false of a value that `penerima` takes. What it refers to is put into ``ruang``.

    Args:
        b: the shape.
        x: name of the variable.
        ruang: the names that the expression refers to.
        dijadikan: whether the class makes a tuple of a list itself.
    """

    def nama(v: object) -> str:
        n = next((n for n, w in ruang.items() if w is v), f"_{len(ruang)}")
        ruang[n] = v
        return n

    def semua(isi: Bentuk, barisan: str) -> str:
        kelas = _kelas_saja(isi)
        if kelas:
            return f"{nama(frozenset(kelas))}.issuperset({nama(map)}({nama(type)}, {barisan}))"
        return f"{nama(all)}({cocok(isi, f'{x}_', ruang)} for {x}_ in {barisan})"

    kelas_x = f"{x}.__class__"
    match b:
        case Jenis(()):
            return "True"
        case Kamus(kunci, isi):
            return f"({kelas_x} is {nama(dict)} and {semua(kunci, x)} and {semua(isi, f'{x}.values()')})"
        case Deret(isi):
            return f"({kelas_x} in {nama((list, tuple))} and {semua(isi, x)})"
        case Jenis(kelas):
            return f"{nama(isinstance)}({x}, {nama(kelas)})"
        case MungkinKosong(isi) | Mungkin(isi):
            return f"({x} is None or {cocok(isi, x, ruang, dijadikan=dijadikan)})"
        case Skalar.BILANGAN:
            return f"({kelas_x} is {nama(int)} and {-BATAS_BILANGAN} <= {x} <= {BATAS_BILANGAN})"
        case Skalar.DESIMAL:
            return f"({kelas_x} is {nama(Decimal)} and {nama(desimal_wajar)}({x}))"
        case Campuran(skalar):
            return f"({' or '.join(cocok(s, x, ruang) for s in skalar)})"
        case Daftar(isi):
            atau = f" or {kelas_x} is {nama(list)}" if dijadikan else ""
            return f"(({kelas_x} is {nama(tuple)}{atau}) and {semua(isi, x)})"
        case Peta(isi):
            return cocok(Kamus(Skalar.TEKS, isi), x, ruang)
        case Perubahan(isi):
            return f"({kelas_x} is {nama(Riwayat)} and {semua(MungkinKosong(isi), f'{x}.nilai')})"
        case Skalar() | Enumerasi() | Objek():
            kelas = _kelas_saja(b)
            return f"{kelas_x} is {nama(kelas[0])}" if len(kelas) == 1 else f"{kelas_x} in {nama(kelas)}"
    assert_never(b)


def _kelas_saja(b: Bentuk) -> tuple[type, ...]:
    """The classes that alone tell whether a value is in order; none if they do not."""
    match b:
        case Skalar.TEKS:
            return (str,)
        case Skalar.BENAR:
            return (bool,)
        case Skalar.TANGGAL:
            return (date,)
        case Enumerasi(kelas):
            return kelas
        case Objek(kelas):
            return (kelas,)
        case MungkinKosong(isi):
            return (*kelas, NoneType) if (kelas := _kelas_saja(isi)) else ()
        case _:
            return ()


def desimal_wajar(v: Decimal) -> bool:
    """Whether it is a number, and one that can be written out."""
    return v.is_finite() and int(v.as_tuple().exponent) >= -PANGKAT_DESIMAL and v.adjusted() <= PANGKAT_DESIMAL


# --- slowly: the value put right, or what is wrong with it ---------------------------------------------------


@cache
def penerima(b: Terima) -> Pembaca:
    """What takes a value of a shape from a program."""
    match b:
        case Jenis(kelas):
            return _jenis(kelas)
        case Deret(isi):
            return _deret(penerima(isi))
        case Kamus(kunci, isi):
            return _kamus(penerima(kunci), penerima(isi))
        case MungkinKosong(isi) | Mungkin(isi):
            return _mungkin(penerima(isi))
        case Daftar(isi):
            return _daftar(penerima(isi))
        case Peta(isi):
            return _kamus(_teks, penerima(isi))
        case Perubahan(isi):
            return _riwayat(penerima(MungkinKosong(isi)))
        case Objek(kelas):
            return _benda(kelas)
        case Enumerasi():
            return _pilihan(b)
        case Campuran(skalar):
            return _campuran(skalar)
        case Skalar():
            return _SKALAR[b]
    assert_never(b)


def _teks(v: Any, _: Any) -> Any:
    if isinstance(v, str) and not isinstance(v, Enum):
        return str.__str__(v)
    raise _salah("teks", v, "Tulis dalam tanda kutip.")


def _bilangan(v: Any, _: Any) -> Any:
    try:
        bulat = None if isinstance(v, (bool, Enum)) else index(v)  # other libraries have whole numbers of their own
    except TypeError:
        bulat = None
    if bulat is None:
        raise _salah("bilangan bulat", v, "Tulis bilangannya tanpa tanda kutip dan tanpa pecahan.")
    if -BATAS_BILANGAN <= bulat <= BATAS_BILANGAN:
        return bulat
    raise satu("bilangan-terlalu-besar", f"Harus antara -{BATAS_BILANGAN} dan {BATAS_BILANGAN}.", batas=BATAS_BILANGAN)


def _benar(v: Any, _: Any) -> Any:
    if v.__class__ is bool:
        return v
    raise _salah("True atau False", v, "Tulis True atau False.")


def hari(v: Any, _: Any = None) -> date:
    """A day: a `date`, or a `datetime` at midnight."""
    if (d := hari_dari(v)) is not None:
        return d
    if isinstance(v, datetime) and not _hampa(v):
        pesan = "Harus tanggal, ditemukan tanggal dengan jam. Ambil harinya dengan .date()."
        raise satu("tanggal-berjam", pesan, harus="tanggal")
    if isinstance(v, str):
        raise _salah("tanggal", v, "Baca dahulu dengan date.fromisoformat, atau tulis misalnya date(2026, 1, 31).")
    raise _salah("tanggal", v, "Tulis misalnya date(2026, 1, 31).")


def _desimal(v: Any, _: Any) -> Any:
    if isinstance(v, int) and not isinstance(v, (bool, Enum)):  # whole numbers are exact
        v = Decimal(v)
    if not isinstance(v, Decimal):
        raise _salah("bilangan eksak", v, 'Tulis misalnya Decimal("12.5").')
    if desimal_wajar(v):
        return v
    raise satu("desimal-salah", "Harus bilangan yang dapat ditulis lengkap; periksa angkanya.", contoh="12.5")


_SKALAR: Final[Mapping[Skalar, Pembaca]] = {
    Skalar.TEKS: _teks,
    Skalar.BILANGAN: _bilangan,
    Skalar.BENAR: _benar,
    Skalar.TANGGAL: hari,
    Skalar.DESIMAL: _desimal,
}


def _campuran(skalar: tuple[Skalar, ...]) -> Pembaca:
    harus = " atau ".join(s.value for s in skalar)

    def terima(v: Any, _: Any) -> Any:
        for s in skalar:
            try:
                return _SKALAR[s](v, None)
            except GalatBentuk:
                continue
        raise _salah(harus, v, "")

    return terima


def _pilihan(b: Enumerasi) -> Pembaca:
    ejaan = b.anggota

    def terima(v: Any, _: Any) -> Any:
        if isinstance(v, b.kelas):
            return v
        if isinstance(v, str) and not isinstance(v, Enum):
            if v in ejaan:
                return ejaan[v]
            raise bukan_pilihan(v, tuple(ejaan))
        harus = " atau ".join(k.__name__ for k in b.kelas)
        raise _salah(harus, v, f"Tulis anggotanya, atau salah satu dari: {', '.join(ejaan)}.")

    return terima


def _mungkin(isi: Pembaca) -> Pembaca:
    def terima(v: Any, _: Any) -> Any:
        if v is None:
            return None
        if _hampa(v):
            raise _salah("terisi atau None", v, "Yang tidak diketahui ditulis None.")
        return isi(v, None)

    return terima


def _daftar(isi: Pembaca) -> Pembaca:
    def terima(v: Any, _: Any) -> Any:
        if isinstance(v, (str, bytes, Mapping)) or not isinstance(v, Iterable):
            raise _salah("daftar", v, "Tulis dalam kurung siku, juga bila hanya satu: [...].")
        hasil, masalah = kumpulkan((f"[{i}]", isi, x) for i, x in enumerate(v))
        if masalah:
            raise GalatBentuk(masalah)
        return tuple(hasil.values())

    return terima


def _deret(isi: Pembaca) -> Pembaca:
    semua = _daftar(isi)

    def satu_satu(v: Iterable[Any]) -> Iterator[Any]:
        for i, x in enumerate(v):
            try:
                yield isi(x, None)
            except GalatBentuk as galat:
                raise GalatBentuk(di(f"[{i}]", m) for m in galat.masalah) from None

    return lambda v, _: satu_satu(v) if isinstance(v, Iterator) else semua(v, None)


def _kamus(baca_kunci: Pembaca, isi: Pembaca) -> Pembaca:
    def terima(v: Any, _: Any) -> Any:
        if not isinstance(v, Mapping):
            raise _salah("dict", v, 'Tulis misalnya {"kunci": nilai}.')
        kunci, masalah = kumpulkan((f"#{i}", baca_kunci, k) for i, k in enumerate(v, start=1))
        hasil, lain = kumpulkan((label(k, i), isi, x) for i, (k, x) in enumerate(v.items(), start=1))
        if masalah or lain:
            raise GalatBentuk([*masalah, *lain])
        return dict(zip(kunci.values(), hasil.values(), strict=True))

    return terima


def _riwayat(isi: Pembaca) -> Pembaca:
    def terima(v: Any, _: Any) -> Any:
        if not isinstance(v, Riwayat):
            saran = (
                "Yang sama setiap hari ditulis Riwayat.tetap(...), yang mulai pada suatu hari Riwayat.sejak(...), "
                "yang tidak diketahui TAK_DIKETAHUI."
            )
            raise _salah("Riwayat", v, saran)
        hasil, masalah = kumpulkan((f"[{i}].nilai", isi, x) for i, x in enumerate(v.nilai))
        if masalah:
            raise GalatBentuk(masalah)
        return Riwayat.rakit(zip(v.mulai, hasil.values(), strict=True))

    return terima


def _benda(kelas: type) -> Pembaca:
    def terima(v: Any, _: Any) -> Any:
        if isinstance(v, kelas):
            return v
        rekam = isinstance(v, Mapping)
        saran = "Rekam yang berupa dict dibaca dengan karier_asn.dokumen.from_dict." if rekam else ""
        raise _salah(kelas.__name__, v, saran or f"Tulis {kelas.__name__}(...).")

    return terima


def _jenis(kelas: tuple[type, ...]) -> Pembaca:
    def terima(v: Any, _: Any) -> Any:
        if not kelas or isinstance(v, kelas):
            return v
        nama = [k.__name__ for k in kelas if k is not NoneType]
        raise _salah(" atau ".join(nama), v, "")

    return terima


# --- words ---------------------------------------------------------------------------------------------------


def _salah(harus: str, v: object, saran: str) -> GalatBentuk:
    ditemukan = sebutan(v)
    pesan = f"Harus {harus}, ditemukan {ditemukan}. {saran}".rstrip()
    return satu("jenis-salah", pesan, harus=harus, ditemukan=ditemukan)


def sebutan(v: object) -> str:
    """What kind of value this is, in words; never the value itself."""
    if _hampa(v):
        return "NaN atau NaT"
    if isinstance(v, float) and not isfinite(v):
        return "bilangan tak hingga"
    dikenal: dict[type, str] = {NoneType: "None", bool: "True/False", int: "bilangan bulat", float: "bilangan pecahan"}
    if type(v) in dikenal:
        return dikenal[type(v)]
    return "teks" if isinstance(v, str) and not isinstance(v, Enum) else type(v).__name__


def _hampa(v: Any) -> bool:
    """Whether it is what dataframes put where there is nothing: not a number, not a time."""
    return isinstance(v, (float, date, Decimal)) and bool(v != v)
