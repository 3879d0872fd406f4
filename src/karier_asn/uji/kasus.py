"""Kasus: worked cases of one provision, read from text and checked against the rule.

The format is described for its writers in ``docs/cara/kasus.md``. This module opens no file: it takes the text of a
case file, and a function that fetches the text of the SIASN answers named in it. Every problem of a file is
collected before one `GalatBentuk` lists them all.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from enum import Enum
from fractions import Fraction
from functools import cache, partial
from importlib import import_module
from operator import attrgetter
from typing import Any, Literal, TypeVar, get_args, get_origin

import attrs
from attrs import evolve, frozen
from cattrs import ClassValidationError, Converter, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn

from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kelengkapan import RIWAYAT, SELA, complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.engine.ekspresi import Fakta, Kondisi, Lama, Nilai, Syarat, anak, telusur
from karier_asn.engine.galat import BelumDiatur, Galat, GalatBentuk, Masalah
from karier_asn.engine.harian import prepare
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AWAL, Masa
from karier_asn.engine.prosa import explain
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.uraian import tempat
from karier_asn.siasn import TabelJabatan, baca_pegawai

__all__ = ["Beda", "Berkas", "HasilKasus", "Kasus", "baca"]

K = TypeVar("K", str, int)
T = TypeVar("T")

Muat = Callable[[str], str]
"""Gives the text of a file named in a case file; may raise ``OSError``."""

BELUM_DIATUR = "belum-diatur"
STATUS = (*(p.name for p in Putusan), BELUM_DIATUR)
"""What a case can come to: a verdict, or a day on which the rule is not in force."""

SUBJEK: Mapping[str, type] = {"pegawai": Pegawai, "jabatan": Jabatan, "mentor": Mentor, "mentee": Mentee}
"""The subjects any case may give; those that its rule reads besides are named by their class, in small letters."""

MASUKAN = ("pada", "siasn", "tabel_jabatan", "lengkap", "fakta", "lama", "bacaan")
"""What else ``[umum]`` may give for all cases; what is expected, each case says for itself."""


# --- a case and its check ----------------------------------------------------------------------------------


@frozen
class Kasus:
    """One worked case, ready to be judged.

    Attributes:
        aturan: the rule.
        id: its name within the file.
        uraian: what it shows.
        pada: the day asked.
        subjek: what the rule's facts read.
        asumsi: facts and durations given directly.
        bacaan: the readings to decide by.
        harap: the status expected, one of `STATUS`.
        gagal: the places expected to be TMS; ``None`` = not checked.
        belum: the places expected to be BTL; ``None`` = not checked.
        paling_awal: the first day, on or after ``pada``, expected to be MS; ``False`` = never; ``None`` = not checked.
        bacaan_lain: choice, reading, and the status expected when only that reading is changed.
    """

    aturan: Syarat
    id: str
    uraian: str
    pada: date
    subjek: tuple[object, ...]
    asumsi: Mapping[Nilai[Any], Riwayat[Any]]
    bacaan: Mapping[str, str]
    harap: str
    gagal: frozenset[str] | None = None
    belum: frozenset[str] | None = None
    paling_awal: date | Literal[False] | None = None
    bacaan_lain: tuple[tuple[str, str, str], ...] = ()

    def periksa(self) -> HasilKasus:
        """Judge the case and compare with what is expected."""
        jejak = self.jejak()
        return HasilKasus(self, jejak, tuple(b for b in self._banding(jejak) if b.diharapkan != b.ditemukan))

    def jejak(self, bacaan: Mapping[str, str] | None = None) -> Jejak:
        """The trace, with some readings changed."""
        return evaluate(self.aturan, *self.subjek, asumsi=self.asumsi, bacaan={**self.bacaan, **(bacaan or {})})

    def _banding(self, jejak: Jejak) -> Iterator[Beda]:
        yield Beda("status", self.harap, status(jejak, self.pada))
        terbuka = self._terbuka()
        for hal, diharapkan, putusan in (("gagal", self.gagal, Putusan.TMS), ("belum", self.belum, Putusan.BTL)):
            if diharapkan is not None:
                yield Beda(hal, _deret(diharapkan), _deret(t for t, p in terbuka.items() if p is putusan))
        if self.paling_awal is not None:
            awal = jejak.paling_awal(self.pada)
            yield Beda("paling_awal", str(self.paling_awal or "tidak pernah"), str(awal or "tidak pernah"))
        for kunci, nama, harap in self.bacaan_lain:
            lain = self.jejak({kunci: nama})
            yield Beda(f"bacaan_lain.{kunci}.{nama}", harap, status(lain, self.pada))

    def _terbuka(self) -> dict[str, Putusan]:
        """The places that are open, each with TMS or BTL; none where the rule is not in force."""
        try:
            harian = prepare(self.aturan, self.pada, bacaan=self.bacaan)
        except BelumDiatur:
            return {}
        hasil: dict[str, Putusan] = {}
        for t in harian.terbuka(harian.keadaan(*self.subjek, asumsi=self.asumsi)):
            nama = nama_tempat(t.dasar, self.aturan.dasar)
            hasil[nama] = min(t.putusan, hasil.get(nama, t.putusan))
        return hasil


@frozen
class Beda:
    """One thing that was expected, and what was found instead."""

    hal: str
    diharapkan: str
    ditemukan: str


@frozen
class HasilKasus:
    """A case that was judged; without ``beda`` it came out as expected."""

    kasus: Kasus
    jejak: Jejak
    beda: tuple[Beda, ...]

    def laporan(self) -> str:
        """The case, what was expected and found, and the explanation of the verdict."""
        k = self.kasus
        tabel = [("", "diharapkan", "ditemukan"), *((b.hal, b.diharapkan, b.ditemukan) for b in self.beda)]
        lebar = [max(len(baris[i]) for baris in tabel) for i in range(2)]
        baris = (f"  {hal:<{lebar[0]}}  {a:<{lebar[1]}}  {b}".rstrip() for hal, a, b in tabel)
        try:
            penjelasan = explain(self.jejak, k.pada)
        except BelumDiatur as galat:
            penjelasan = str(galat)
        return "\n".join((f"{k.id}: {k.uraian}", *baris, "", penjelasan))


@frozen
class Berkas:
    """A case file: the cases of one rule.

    Attributes:
        aturan: the rule.
        kasus: its cases, in the order of the file.
        sumber: where the cases come from.
        keterangan: what else there is to say.
    """

    aturan: Syarat
    kasus: tuple[Kasus, ...]
    sumber: str = ""
    keterangan: str = ""


def status(jejak: Jejak, pada: date) -> str:
    """The verdict on day ``pada``, as one of `STATUS`."""
    try:
        return jejak.pada(pada).name
    except BelumDiatur as galat:
        return galat.kode


def nama_tempat(dasar: Dasar, akar: Dasar | None) -> str:
    """A provision as seen from the rule's citation: ``"angka 6"``, ``"Pasal 7 huruf a"``.

    The rule's own citation is its path, and one in another regulation is given in full.
    """
    return tempat(dasar, akar) or " ".join(dasar.jalur) or str(dasar)


def _deret(tempat: Iterable[str]) -> str:
    return ", ".join(sorted(tempat)) or "tidak ada"


# --- problems ----------------------------------------------------------------------------------------------

Jalur = tuple[str | int, ...]


@frozen
class _Soal:
    """One problem, with its place as keys and positions."""

    jalur: Jalur
    kode: str
    pesan: str
    parameter: Mapping[str, object]


class _Salah(Exception):
    """What readers raise: the problems of one value."""

    def __init__(self, soal: Iterable[_Soal]) -> None:
        self.soal = tuple(soal)
        super().__init__(self.soal)


def _salah(kode: str, pesan: str, **parameter: object) -> _Salah:
    return _Salah([_Soal((), kode, pesan, parameter)])


def _bukan(sebutan: str, ditemukan: object) -> _Salah:
    return _salah("jenis", f"harus {sebutan}, ditemukan {_sebut(ditemukan)}", jenis=type(ditemukan).__name__)


def _tak_dikenal(kode: str, apa: str, ditemukan: str, tersedia: Iterable[str]) -> _Salah:
    daftar = tuple(tersedia)
    mirip = get_close_matches(ditemukan, daftar, 1)
    usul = f"mungkin maksudnya {mirip[0]!r}; " if mirip else ""
    pesan = f"{apa} {ditemukan!r} tidak dikenal; {usul}yang ada: {', '.join(daftar) or 'tidak ada'}"
    return _salah(kode, pesan, ditemukan=ditemukan, tersedia=daftar)


def _sebut(v: object) -> str:
    match v:
        case None:
            return "yang tidak diketahui"
        case str():
            return f"teks {v[:40]!r}"
        case dict():
            return "tabel"
        case list():
            return "daftar"
    return str(v).lower() if isinstance(v, bool) else str(v)[:40]


def _urai(galat: Exception) -> Iterator[_Soal]:
    """The problems behind an error of a reader, of a domain class, or of cattrs."""
    match galat:
        case _Salah():
            yield from galat.soal
        case GalatBentuk():
            yield from (_Soal((m.jalur,), m.kode, m.pesan, m.parameter) for m in galat.masalah)
        case ClassValidationError():
            bertempat, lain = galat.group_exceptions()
            for g, catatan in bertempat:
                yield from _di((catatan.name,), _urai(g))
            for g in lain:
                yield from _urai(g)
        case ForbiddenExtraKeysError(cl=kelas, extra_fields=asing):
            medan = [a.name for a in attrs.fields(kelas)]
            for nama in sorted(asing):
                yield from _di((nama,), _tak_dikenal("kunci", "kunci", nama, medan).soal)
        case KeyError():
            yield _Soal((), "tidak-ada", "harus ada", {})
        case _:
            raise galat


def _di(jalur: Jalur, soal: Iterable[_Soal]) -> Iterator[_Soal]:
    return (evolve(s, jalur=(*jalur, *s.jalur)) for s in soal)


def _tulis(jalur: Jalur) -> str:
    """A path as a person writes it: ``kasus[d201].pegawai.pangkat[0].tmt``."""
    bagian = (
        f"[{k}]" if isinstance(k, int) else f".{k}" if re.fullmatch(r"[\w.\[\]-]+", k) else f'."{k}"' for k in jalur
    )
    return "".join(bagian).removeprefix(".")


@frozen(eq=False)
class _Tabel:
    """A table being read: remembers what was asked for, so that the rest can be reported."""

    isi: Mapping[str, Any]
    soal: list[_Soal] = attrs.field(init=False, factory=list)
    ditanya: dict[str, None] = attrs.field(init=False, factory=dict)

    def ambil(self, kunci: str, baca: Callable[[Any], T], *, wajib: bool = False) -> T | None:
        """The value of a key; ``None`` if there is none, or none that can be read."""
        self.ditanya[kunci] = None
        if kunci not in self.isi:
            if wajib:
                self.lapor("tidak-ada", "harus ada", kunci)
            return None
        try:
            return baca(self.isi[kunci])
        except _Salah as galat:
            self.soal.extend(_di((kunci,), galat.soal))
            return None

    def lapor(self, kode: str, pesan: str, *jalur: str | int, **parameter: object) -> None:
        """Note a problem found outside of a reader."""
        self.soal.append(_Soal(jalur, kode, pesan, parameter))

    def selesai(self) -> None:
        """Report the keys that nobody asked for."""
        for kunci in (k for k in self.isi if k not in self.ditanya):
            self.soal.extend(_di((kunci,), _tak_dikenal("kunci", "kunci", kunci, self.ditanya).soal))


# --- values ------------------------------------------------------------------------------------------------

_SKALAR: Mapping[type, tuple[str, tuple[type, ...]]] = {
    bool: ("true atau false", (bool,)),
    int: ("bilangan bulat", (int,)),
    str: ("teks", (str,)),
    date: ("tanggal, misalnya 2026-11-21", (date,)),
    Decimal: ("bilangan", (int, Decimal)),
    Fraction: ("bilangan", (int, Decimal)),
}
"""By type of value: how it is called, and the TOML values it is made of. A date with a time is not a date."""


def _nilai(jenis: type[T], v: Any) -> T:
    """A single value: a scalar, an enum by its official value, or a duration."""
    hasil: Any = v
    if issubclass(jenis, Enum):
        hasil = _anggota(jenis, v)
    elif issubclass(jenis, Masa):
        hasil = _masa(v)
    elif jenis not in _SKALAR:
        raise _salah("tak-tertulis", f"nilai berjenis {jenis.__name__} tidak dapat ditulis dalam berkas kasus")
    else:
        sebutan, asal = _SKALAR[jenis]
        if type(v) not in asal or (isinstance(v, Decimal) and not v.is_finite()):
            raise _bukan(sebutan, v)
        if type(v) is not jenis:
            hasil = _SKALAR_DARI[jenis](v)
    terketik: T = hasil
    return terketik


_SKALAR_DARI: Mapping[type, Callable[[Any], Any]] = {Decimal: Decimal, Fraction: Fraction}

_teks = partial(_nilai, str)
_tanggal = partial(_nilai, date)


def _anggota(jenis: type[Enum], v: Any) -> Enum:
    for anggota in jenis:
        if anggota.value == v:
            return anggota
    if not isinstance(v, str):
        raise _bukan("teks", v)
    raise _tak_dikenal("nilai", jenis.__name__, v, (str(a.value) for a in jenis))


def _pilih(apa: str, tersedia: Iterable[str]) -> Callable[[Any], str]:
    """A reader of one of several names."""
    daftar = tuple(tersedia)

    def baca(v: Any) -> str:
        if _teks(v) not in daftar:
            raise _tak_dikenal("nilai", apa, v, daftar)
        return _teks(v)

    return baca


def _masa(v: Any) -> Masa:
    """``{ tahun = 4, bulan = 2, hari = 0 }``; what is left out is 0."""

    def isi(tabel: _Tabel) -> Masa:
        tahun, bulan, hari = (tabel.ambil(suku, _cacah) or 0 for suku in ("tahun", "bulan", "hari"))
        return Masa(12 * tahun + bulan, hari)

    return _dari_tabel(isi, v)


def _cacah(v: Any) -> int:
    if _nilai(int, v) < 0:
        raise _salah("negatif", f"tidak boleh negatif, ditemukan {v}")
    return _nilai(int, v)


def _tabel(v: Any) -> dict[str, Any]:
    if not isinstance(v, dict):
        raise _bukan("tabel", v)
    return v


def _dari_tabel(isi: Callable[[_Tabel], T], v: Any) -> T:
    """What ``isi`` makes of a table, of which it must know every key."""
    tabel = _Tabel(_tabel(v))
    hasil = isi(tabel)
    tabel.selesai()
    if tabel.soal:
        raise _Salah(tabel.soal)
    return hasil


def _tiap(baca: Callable[[K, Any], T], butir: Iterable[tuple[K, Any]]) -> dict[K, T]:
    """Every item, read; the problems of all of them together."""
    soal: list[_Soal] = []
    hasil: dict[K, T] = {}
    for kunci, v in butir:
        try:
            hasil[kunci] = baca(kunci, v)
        except (_Salah, GalatBentuk, ClassValidationError) as galat:
            soal += _di((kunci,), _urai(galat))
    if soal:
        raise _Salah(soal)
    return hasil


def _daftar(baca: Callable[[Any], T], v: Any) -> tuple[T, ...]:
    if not isinstance(v, list):
        raise _bukan("daftar", v)
    return tuple(_tiap(lambda _, butir: baca(butir), enumerate(v)).values())


def _peta(baca: Callable[[str, Any], T], v: Any) -> dict[str, T]:
    return _tiap(baca, _tabel(v).items())


def _riwayat(jenis: type[T], v: Any) -> Riwayat[T]:
    """A value that never changes, or steps ``{ sejak = DATE, nilai = V }``, the first of which may lack ``sejak``."""
    if not isinstance(v, list):
        return Riwayat.tetap(_mungkin(jenis, v))
    if v and isinstance(v[0], dict) and "sejak" not in v[0]:
        v = [{**v[0], "sejak": AWAL}, *v[1:]]
    langkah = _daftar(partial(_dari_tabel, partial(_langkah, jenis)), v)
    if not langkah:
        raise _salah("kosong", "daftar langkah tidak boleh kosong; tulis paling sedikit satu { sejak, nilai }")
    try:
        return Riwayat(langkah)
    except GalatBentuk as galat:
        raise _Salah(_urai(galat)) from None


def _langkah(jenis: type[T], tabel: _Tabel) -> tuple[date, T | None]:
    sejak = tabel.ambil("sejak", _tanggal, wajib=True) or AWAL
    return sejak, tabel.ambil("nilai", partial(_mungkin, jenis), wajib=True)


def _mungkin(jenis: type[T], v: Any) -> T | None:
    return None if v is None else _nilai(jenis, v)


def _tidak_diketahui(v: object) -> bool:
    return v == {"tidak_diketahui": True}


def _tanpa_penanda(v: Any) -> Any:
    """``None`` for every ``{ tidak_diketahui = true }``, at any depth."""
    match v:
        case dict():
            return None if _tidak_diketahui(v) else {kunci: _tanpa_penanda(isi) for kunci, isi in v.items()}
        case list():
            return [_tanpa_penanda(isi) for isi in v]
    return v


def _gabung(umum: Any, sendiri: Any) -> Any:
    """A case's own value over the common one; tables key by key, everything else as a whole."""
    for v in (umum, sendiri):
        if not isinstance(v, dict) or _tidak_diketahui(v):
            return sendiri
    return {**umum, **{k: _gabung(umum[k], v) if k in umum else v for k, v in sendiri.items()}}


# --- subjects ----------------------------------------------------------------------------------------------


@cache
def _konverter() -> Converter:
    """Structures tables into the classes of the domain, strictly: no coercion, no unknown key."""
    k = Converter()

    def kelas(jenis: Any) -> Callable[[Any, Any], Any]:
        isi = make_dict_structure_fn(jenis, k, _cattrs_forbid_extra_keys=True)
        return lambda v, t: isi(_tabel(v), t)

    def asal(jenis: Any) -> object:
        return get_origin(jenis)

    nomor = kelas(NIP)
    for skalar in _SKALAR:
        k.register_structure_hook(skalar, lambda v, t: _nilai(t, v))
    k.register_structure_hook_func(lambda t: isinstance(t, type) and issubclass(t, Enum), lambda v, t: _nilai(t, v))
    k.register_structure_hook_func(
        lambda t: asal(t) is tuple, lambda v, t: _daftar(lambda b: k.structure(b, get_args(t)[0]), v)
    )
    k.register_structure_hook_factory(attrs.has, kelas)
    k.register_structure_hook_func(lambda t: asal(t) is Riwayat, lambda v, t: _riwayat(get_args(t)[0], v))
    k.register_structure_hook_func(lambda t: t is NIP, lambda v, t: NIP.pns(v) if isinstance(v, str) else nomor(v, t))
    return k


def _subjek(jenis: type[T], v: Any) -> T:
    try:
        hasil: T = _konverter().structure(v, jenis)
    except ClassValidationError as galat:
        raise _Salah(_urai(galat)) from None
    return hasil


def _tabel_jabatan(v: Any) -> TabelJabatan:
    """The agency's table of its posts."""
    try:
        return TabelJabatan(_daftar(lambda b: b, v))
    except GalatBentuk as galat:
        raise _Salah(_urai(galat)) from None


def _dari_siasn(muat: Muat, jabatan: TabelJabatan | None, v: Any) -> Pegawai:
    """The employee in an answer file of the SIASN web service."""
    nama = _teks(v)
    try:
        return baca_pegawai(json.loads(muat(nama)), jabatan=jabatan).pegawai
    except GalatBentuk as galat:
        raise _Salah(_urai(galat)) from None
    except OSError:
        raise _salah("berkas", f"{nama!r} tidak dapat dibuka; tulis jalurnya dari folder berkas kasus ini") from None
    except ValueError:
        raise _salah("berkas", f"{nama!r} bukan JSON yang benar") from None


def _lengkap(v: Any) -> tuple[str, ...]:
    """The histories for which the source is complete: those named, or with ``true`` those that interrupt a career."""
    return SELA if v is True else _daftar(_pilih("riwayat", RIWAYAT), v)


def _tanpa_isi(v: Any, lengkap: Iterable[str]) -> Any:
    """A table of an employee in which the histories that it does not name are empty."""
    semua = {"jabatan_lengkap": True} if "jabatan" in lengkap else {}
    return {**{nama: [] for nama in lengkap}, **semua, **v} if isinstance(v, dict) else v


def _peserta(jenis: type[T], lengkap: Iterable[str], v: Any) -> T:
    """A subject; if there is an employee in it, likewise."""
    if isinstance(v, dict) and "pegawai" in v:
        v = {**v, "pegawai": _tanpa_isi(v["pegawai"], lengkap)}
    return _subjek(jenis, v)


def _pegawai(tabel: _Tabel, muat: Muat, lengkap: tuple[str, ...]) -> Pegawai | None:
    """The employee: from SIASN, from the table, or from SIASN completed by the table."""
    isi = lengkap if "siasn" not in tabel.isi else ()
    sendiri = tabel.ambil("pegawai", lambda v: _subjek(Pegawai, _tanpa_isi(v, isi)))
    jabatan = tabel.ambil("tabel_jabatan", _tabel_jabatan)
    siasn = tabel.ambil("siasn", partial(_dari_siasn, muat, jabatan))
    if siasn is not None and lengkap:
        siasn = complete(siasn, *lengkap)
    if sendiri is None or siasn is None:
        return sendiri or siasn
    return evolve(siasn, **{medan: getattr(sendiri, medan) for medan in tabel.isi["pegawai"]})


# --- what the rule knows -----------------------------------------------------------------------------------


@frozen
class _Kosakata:
    """The names that the cases of a rule may use."""

    fakta: dict[str, dict[Fakta[Any], None]] = attrs.field(factory=dict)
    lama: dict[str, dict[Lama, None]] = attrs.field(factory=dict)
    pilihan: dict[str, dict[str, None]] = attrs.field(factory=dict)
    tempat: dict[str, None] = attrs.field(factory=dict)
    subjek: dict[str, type] = attrs.field(factory=lambda: dict(SUBJEK))

    @staticmethod
    def milik(aturan: Syarat) -> _Kosakata:
        """Collected by walking the rule."""
        k = _Kosakata()
        for f in aturan.fakta:
            k.fakta.setdefault(f.nama, {})[f] = None
        k.subjek.update((j.__name__.lower(), j) for j in aturan.subjek if attrs.has(j))
        k.pilihan.update((kunci, dict.fromkeys(nama)) for kunci, nama in aturan.pilihan.items())
        for n in telusur(aturan):
            if isinstance(n, Lama):
                k.lama.setdefault(str(n), {})[n] = None
            if isinstance(n, Syarat):
                k.tempat[nama_tempat(n.dasar, aturan.dasar)] = None
        return k

    def nilai_fakta(self, nama: str, v: Any) -> dict[Nilai[Any], Riwayat[Any]]:
        """A value for every fact of that name."""
        return {f: _riwayat(f.jenis, v) for f in _cari("fakta", self.fakta, nama)}

    def nilai_lama(self, judul: str, v: Any) -> dict[Nilai[Any], Riwayat[Any]]:
        """A constant for every duration of that title."""
        return {n: Riwayat.tetap(_mungkin(Masa, v)) for n in _cari("lama", self.lama, judul)}

    def bacaan(self, kunci: str, v: Any) -> str:
        """A reading of a choice."""
        return _pilih("bacaan", _cari("pilihan", self.pilihan, kunci))(v)

    def bacaan_lain(self, kunci: str, v: Any) -> tuple[tuple[str, str, str], ...]:
        """The status expected under each of several readings of a choice."""
        tersedia = _cari("pilihan", self.pilihan, kunci)

        def satu(nama: str, harap: Any) -> tuple[str, str, str]:
            _cari("bacaan", tersedia, nama)
            return kunci, nama, _pilih("status", STATUS)(harap)

        return tuple(_peta(satu, v).values())


def _cari(apa: str, tersedia: Mapping[str, T], nama: str) -> T:
    if nama not in tersedia:
        raise _tak_dikenal(apa, apa, nama, tersedia)
    return tersedia[nama]


_KODE_ATURAN = {"fakta", "lama", "pilihan", "bacaan", "tempat"}
"""Problems that only a rule can tell; without the rule they say nothing."""


def _aturan(v: Any) -> Syarat:
    """The rule at ``"modul:NAMA"``."""
    modul, _, nama = _teks(v).partition(":")
    try:
        aturan = attrgetter(nama)(import_module(modul))
    except (ImportError, AttributeError, ValueError, Galat) as galat:
        raise _salah("aturan", f"{v!r} tidak dapat dimuat ({galat}); tulis 'modul:NAMA' yang dapat diimpor") from None
    if not isinstance(aturan, Syarat):
        raise _salah("aturan", f"{v!r} bukan aturan yang ditulis dengan syarat(...)")
    return aturan


# --- the file ----------------------------------------------------------------------------------------------


def baca(teks: str, muat: Muat) -> Berkas:
    """Read a case file.

    Args:
        teks: its text (TOML).
        muat: gives the text of an answer file of SIASN, by the path written in the case file.

    Raises:
        GalatBentuk: when anything is wrong with it; lists every problem with its path.
    """
    try:
        isi = tomllib.loads(teks, parse_float=Decimal)
    except tomllib.TOMLDecodeError as galat:
        raise GalatBentuk([Masalah("berkas", "toml", {}, f"bukan TOML yang benar: {galat}")]) from None
    tabel = _Tabel(isi)
    aturan = tabel.ambil("aturan", _aturan, wajib=True)
    berkas = _berkas(tabel, aturan, muat)
    soal = [s for s in tabel.soal if aturan is not None or s.kode not in _KODE_ATURAN]
    if aturan is None or soal:
        unik = {(_tulis(s.jalur), s.kode, s.pesan): s.parameter for s in soal}
        raise GalatBentuk(Masalah(jalur, kode, parameter, pesan) for (jalur, kode, pesan), parameter in unik.items())
    return Berkas(aturan, *berkas)


def _berkas(tabel: _Tabel, aturan: Syarat | None, muat: Muat) -> tuple[tuple[Kasus, ...], str, str]:
    dasar = tabel.ambil("dasar", _teks, wajib=True)
    if aturan is not None and dasar is not None and dasar != str(aturan.dasar):
        pesan = f"berkas ini tentang {dasar!r}, tetapi aturannya {str(aturan.dasar)!r}"
        tabel.lapor("dasar", pesan, "dasar", aturan=str(aturan.dasar))
    sumber, keterangan = (tabel.ambil(kunci, _teks) or "" for kunci in ("sumber", "keterangan"))
    kosakata = _Kosakata() if aturan is None else _Kosakata.milik(aturan)
    dikenal = (*MASUKAN[:1], *kosakata.subjek, *MASUKAN[1:])
    umum = tabel.ambil("umum", _tabel) or {}
    for asing in (k for k in umum if k not in dikenal):
        tabel.soal.extend(_di(("umum", asing), _tak_dikenal("kunci", "kunci umum", asing, dikenal).soal))
    masukan = {kunci: isi for kunci, isi in umum.items() if kunci in dikenal}
    mentah = tabel.ambil("kasus", _daftar_kasus, wajib=True) or ()
    tabel.selesai()
    return tuple(_semua_kasus(tabel, aturan, kosakata, masukan, mentah, muat)), sumber, keterangan


def _daftar_kasus(v: Any) -> tuple[dict[str, Any], ...]:
    kasus = _daftar(_tabel, v)
    if not kasus:
        raise _salah("kosong", "berkas ini tidak memuat satu kasus pun")
    return kasus


def _semua_kasus(
    berkas: _Tabel,
    aturan: Syarat | None,
    kosakata: _Kosakata,
    umum: dict[str, Any],
    mentah: Iterable[dict[str, Any]],
    muat: Muat,
) -> Iterator[Kasus]:
    terpakai: set[str] = set()
    for i, sendiri in enumerate(mentah):
        tabel = _Tabel(_tanpa_penanda(_gabung(umum, sendiri)))
        id = tabel.ambil("id", _id, wajib=True) or ""
        if id and id in terpakai:
            tabel.lapor("ganda", f"id {id!r} sudah dipakai kasus lain dalam berkas ini", "id", id=id)
        kasus = _kasus(tabel, id, aturan, kosakata, muat)
        if kasus:
            yield kasus
        tempat: Jalur = (f"kasus[{id}]",) if id and id not in terpakai else ("kasus", i)
        berkas.soal.extend(
            evolve(s, jalur=(*(("umum",) if _dari_umum(s.jalur, umum, sendiri) else tempat), *s.jalur))
            for s in tabel.soal
        )
        terpakai.add(id)


def _dari_umum(jalur: Jalur, umum: object, sendiri: object) -> bool:
    """Whether a problem stands in ``[umum]`` rather than in the case: which of the two reaches further towards it."""
    return _dalamnya(jalur, umum) > _dalamnya(jalur, sendiri)


def _dalamnya(jalur: Jalur, v: Any) -> int:
    """How many steps of a path exist in ``v``."""
    for i, kunci in enumerate(jalur):
        try:
            v = v[kunci]
        except (LookupError, TypeError):
            return i
    return len(jalur)


def _id(v: Any) -> str:
    if not re.fullmatch(r"[\w.-]+", _teks(v)):
        raise _salah("id", f"id hanya boleh berisi huruf, angka, titik, dan tanda hubung, ditemukan {_sebut(v)}")
    return _teks(v)


def _kasus(tabel: _Tabel, id: str, aturan: Syarat | None, k: _Kosakata, muat: Muat) -> Kasus | None:
    uraian = tabel.ambil("uraian", _teks, wajib=True) or ""
    pada = tabel.ambil("pada", _tanggal, wajib=True) or AWAL
    asumsi, subjek = _asumsi(tabel, k), _para_subjek(tabel, k.subjek, muat)
    bacaan = tabel.ambil("bacaan", partial(_peta, k.bacaan)) or {}
    harap = _harapan(tabel)
    gagal, belum = (tabel.ambil(kunci, partial(_tempat, k)) for kunci in ("gagal", "belum"))
    paling_awal: date | Literal[False] | None = tabel.ambil("paling_awal", _paling_awal)
    lain = tabel.ambil("bacaan_lain", partial(_peta, k.bacaan_lain)) or {}
    if aturan is not None and asumsi is not None:
        _periksa_subjek(tabel, aturan, k.subjek, asumsi, subjek)
    tabel.selesai()
    if aturan is None or tabel.soal:
        return None
    return Kasus(
        aturan=aturan,
        id=id,
        uraian=uraian,
        pada=pada,
        subjek=tuple(s for s in subjek.values() if s is not None),
        asumsi=asumsi or {},
        bacaan=bacaan,
        harap=harap,
        gagal=gagal,
        belum=belum,
        paling_awal=paling_awal,
        bacaan_lain=tuple(satu for tiap in lain.values() for satu in tiap),
    )


def _asumsi(tabel: _Tabel, k: _Kosakata) -> dict[Nilai[Any], Riwayat[Any]] | None:
    """Facts and durations given directly; ``None`` when they cannot be read."""
    hasil: dict[Nilai[Any], Riwayat[Any]] = {}
    terbaca = True
    for kunci, baca in (("fakta", k.nilai_fakta), ("lama", k.nilai_lama)):
        bagian = tabel.ambil(kunci, partial(_peta, baca))
        terbaca &= bagian is not None or kunci not in tabel.isi
        for nilai in (bagian or {}).values():
            hasil |= nilai
    return hasil if terbaca else None


def _para_subjek(tabel: _Tabel, dikenal: Mapping[str, type], muat: Muat) -> dict[type, object]:
    """The subjects the case names; ``None`` for one that cannot be read."""
    lengkap = tabel.ambil("lengkap", _lengkap) or ()
    pegawai = _pegawai(tabel, muat, lengkap)
    hasil: dict[type, object] = {Pegawai: pegawai} if {"pegawai", "siasn"} & tabel.isi.keys() else {}
    for nama, jenis in list(dikenal.items())[1:]:
        subjek = tabel.ambil(nama, partial(_peserta, jenis, lengkap))
        if nama in tabel.isi:
            hasil[jenis] = subjek
    return hasil


def _periksa_subjek(
    tabel: _Tabel,
    aturan: Syarat,
    dikenal: Mapping[str, type],
    asumsi: Mapping[Nilai[Any], object],
    subjek: Mapping[type, object],
) -> None:
    """Report what the rule's facts would read and the case does not give."""
    kurang: dict[type, list[str]] = {}
    for f in dict.fromkeys(_terbaca(aturan, asumsi)):
        for jenis in f.subjek:
            if jenis not in subjek:
                kurang.setdefault(jenis, []).append(f.nama)
    nama = {jenis: nama for nama, jenis in dikenal.items()}
    for jenis, fakta in kurang.items():
        pesan = f"{jenis.__name__} dibaca oleh {', '.join(fakta)}; "
        if jenis in nama:
            tabel.lapor("subjek", f"{pesan}tulis tabel ini, atau nilai fakta itu dalam fakta", nama[jenis])
        else:
            tabel.lapor("subjek", f"{pesan}tidak dapat ditulis di sini, jadi beri nilai faktanya", "fakta")


def _terbaca(s: Kondisi | Nilai[Any], asumsi: Mapping[Nilai[Any], object]) -> Iterator[Fakta[Any]]:
    """The facts that will be read from subjects."""
    if isinstance(s, Nilai) and s in asumsi:
        return
    if isinstance(s, Fakta):
        yield s
    for a in anak(s):
        yield from _terbaca(a, asumsi)


def _harapan(tabel: _Tabel) -> str:
    harap = tabel.ambil("harap", _pilih("status", STATUS[:-1]))
    galat = tabel.ambil("galat", _pilih("galat", (BELUM_DIATUR,)))
    if ("harap" in tabel.isi) is ("galat" in tabel.isi):
        tabel.lapor("harapan", f"tulis salah satu: harap = 'MS', 'BTL' atau 'TMS'; galat = '{BELUM_DIATUR}'")
    return harap or galat or ""


def _tempat(k: _Kosakata, v: Any) -> frozenset[str]:
    def satu(butir: Any) -> str:
        _cari("tempat", k.tempat, _teks(butir))
        return _teks(butir)

    return frozenset(_daftar(satu, v))


def _paling_awal(v: Any) -> date | Literal[False]:
    if v is False:
        return False
    if type(v) is not date:
        raise _bukan("tanggal, atau false bila tidak pernah", v)
    return v
