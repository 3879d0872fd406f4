"""Step functions: what changes over time.

A `Riwayat` is a step function from date to value; ``None`` means *unknown*. A person's post, a threshold of the
law and a verdict are all one. A convention that the whole package rests on is decided here and nowhere else: a value
holds from its first day (TMT) on, and every interval is half-open, ``[mulai, sampai)``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise, repeat
from operator import itemgetter
from typing import Any, Generic, Never, TypeVar

from attrs import frozen

from karier_asn.engine.galat import GalatBentuk, GalatTanya, GalatTulis, Masalah
from karier_asn.engine.masa import AKHIR, AWAL, bukan_hari, hari_dari, saran_hari

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")

_setel = object.__setattr__
_SELALU = (AWAL,)
_HARI = itemgetter(0)


@frozen(order=False, repr=False, init=False)
class Riwayat(Generic[T_co]):
    """A step function from date to value; ``None`` means unknown.

    Always in canonical form (sorted, neighbours differ, nothing starts on `AKHIR`, "never"), so equal functions are
    equal objects. The order in which changes are given does not matter.

    >>> pangkat = Riwayat([(date(2023, 4, 1), "III/c"), (date(2019, 4, 1), "III/b")])
    >>> pangkat.pada(date(2023, 3, 31)), pangkat.pada(date(2023, 4, 1)), pangkat.pada(date(2000, 1, 1))
    ('III/b', 'III/c', None)

    Args:
        perubahan: pairs of first day and the value from that day on, or a mapping of them.
        sebelum: the value before the first change; unknown unless said.

    Raises:
        GalatBentuk: if a change is not a pair of day and value, or two changes on one day name different values.
    """

    mulai: tuple[date, ...]
    nilai: tuple[T_co | None, ...]

    def __init__(
        self,
        perubahan: Iterable[tuple[date, T_co | None]] | Mapping[date, T_co | None],
        sebelum: T_co | None = None,
    ) -> None:
        titik: Iterable[Any] = perubahan.items() if isinstance(perubahan, Mapping) else perubahan
        urut: list[tuple[date, T_co | None]] = sorted(_titik(titik), key=_HARI)
        while urut and urut[-1][0] == AKHIR:
            urut.pop()
        if len({d for d, _ in urut}) < len(urut) and (
            bentrok := dict.fromkeys(a for (a, v), (b, w) in pairwise(urut) if a == b and v != w)
        ):
            raise GalatBentuk(
                Masalah(d.isoformat(), "tanggal-ganda", {"tanggal": d}, "dua nilai berbeda mulai pada hari itu")
                for d in bentrok
            )
        if not urut or urut[0][0] > AWAL:
            urut.insert(0, (AWAL, sebelum))
        self._isi(urut)

    def _isi(self, urut: Iterable[tuple[date, T_co | None]]) -> None:
        """Fill the fields from sorted points that start at `AWAL`; of two on one day the later wins."""
        titik = dict(urut)
        mulai: list[date] = []
        nilai: list[T_co | None] = []
        for d, v in titik.items():
            if not nilai or v != nilai[-1]:
                mulai.append(d)
                nilai.append(v)
        if mulai[-1] == AKHIR:
            mulai.pop()
            nilai.pop()
        _setel(self, "mulai", tuple(mulai))
        _setel(self, "nilai", tuple(nilai))

    @staticmethod
    def rakit(urut: Iterable[tuple[date, U | None]]) -> Riwayat[U]:
        baru: Riwayat[U] = Riwayat.__new__(Riwayat)
        baru._isi(urut)
        return baru

    @staticmethod
    def tetap(nilai: U | None) -> Riwayat[U]:
        """The same value on every day; ``Riwayat.tetap(None)`` is unknown throughout."""
        baru: Riwayat[U] = Riwayat.__new__(Riwayat)
        _setel(baru, "mulai", _SELALU)
        _setel(baru, "nilai", (nilai,))
        return baru

    @staticmethod
    def sejak(d: date) -> Riwayat[bool]:
        """False before ``d``, true from ``d`` on; never true for `AKHIR`.

        Raises:
            GalatTulis: ``d`` is no day.
        """
        if d.__class__ is not date:
            d = _pasti(d, "Riwayat.sejak(...)")
        return Riwayat.rakit(((AWAL, False), (d, True)) if d < AKHIR else ((AWAL, False),))

    @staticmethod
    def rentang(selang: Iterable[tuple[date, date | None]]) -> Riwayat[bool]:
        """True within any of the intervals ``[mulai, sampai)``, false elsewhere; ``None`` is open-ended.

        An interval that ends on the day it begins is none: of a spell that was over before it began, nothing is true.

        >>> Riwayat.rentang([(date(2016, 7, 1), date(2018, 7, 1))]).pada(date(2018, 6, 30))
        True

        Raises:
            GalatBentuk: if an interval is not a pair of days, or ends before it begins; lists every one.
        """
        naik: dict[date, int] = {}
        for mulai, sampai in _selang_tertib(selang):
            naik[mulai] = naik.get(mulai, 0) + 1
            if sampai is not None:
                naik[sampai] = naik.get(sampai, 0) - 1
        lapis = 0
        titik: list[tuple[date, bool | None]] = [(AWAL, False)]
        for d in sorted(naik):
            lapis += naik[d]
            titik.append((d, lapis > 0))
        return Riwayat.rakit(titik)

    def pada(self, d: date) -> T_co | None:
        """The value on day ``d``.

        Raises:
            GalatTanya: ``d`` is no day.
        """
        try:
            return self.nilai[bisect_right(self.mulai, d) - 1]
        except TypeError:
            return self.pada(hari_ditanya(d))

    def potongan(self) -> Iterator[tuple[date, date, T_co | None]]:
        """The pieces ``(mulai, sampai, nilai)`` from `AWAL` to `AKHIR`."""
        return zip(self.mulai, (*self.mulai[1:], AKHIR), self.nilai, strict=True)

    def peta(self, f: Callable[[T_co], U | None]) -> Riwayat[U]:
        """``f`` applied to every known value; unknown stays unknown."""
        return Riwayat.rakit((d, None if v is None else f(v)) for d, v in zip(self.mulai, self.nilai, strict=True))

    def ikat(self, f: Callable[[T_co], Riwayat[U]]) -> Riwayat[U]:
        """On each day the value, on that day, of the step function that ``f`` makes of today's value."""
        if len(self.nilai) == 1 and self.nilai[0] is not None:
            return _pastikan_riwayat(f(self.nilai[0]), "ikat(...)")
        titik: list[tuple[date, U | None]] = []
        for a, b, v in self.potongan():
            if v is None:
                titik.append((a, None))
                continue
            r = _pastikan_riwayat(f(v), "ikat(...)")
            titik.append((a, r.pada(a)))
            titik += [(d, w) for d, w in zip(r.mulai, r.nilai, strict=True) if a < d < b]
        return Riwayat.rakit(titik)

    def antara(self, mulai: date, sampai: date, lain: U | None = None) -> Riwayat[T_co | U]:
        """This function within ``[mulai, sampai)``, ``lain`` outside.

        Raises:
            GalatTulis: one of them is no day.
        """
        if mulai.__class__ is not date or sampai.__class__ is not date:
            mulai, sampai = _pasti(mulai, "antara(...)"), _pasti(sampai, "antara(...)")
        if mulai <= AWAL and sampai >= AKHIR:
            return self
        i, j = bisect_right(self.mulai, mulai), bisect_left(self.mulai, sampai)
        dalam = (
            ((mulai, self.nilai[i - 1]), *zip(self.mulai[i:j], self.nilai[i:j], strict=True)) if mulai < sampai else ()
        )
        return Riwayat.rakit(((AWAL, lain), *dalam, *(((sampai, lain),) if sampai < AKHIR else ())))

    def cari(self, cocok: Callable[[T_co | None], bool], sejak: date = AWAL) -> date | None:
        """The first day on or after ``sejak`` whose value is ``cocok``, or ``None``; no day comes after `AKHIR`.

        Raises:
            GalatTanya: ``sejak`` is no day.
        """
        sejak = hari_ditanya(sejak)
        return next((max(a, sejak) for a, b, v in self.potongan() if b > sejak and cocok(v)), None)

    def __repr__(self) -> str:
        awal, *sisa = (repr(v) for v in self.nilai)
        return "Riwayat(" + ", ".join([awal, *(f"{d}: {v}" for d, v in zip(self.mulai[1:], sisa, strict=True))]) + ")"


def hari_ditanya(d: object) -> date:
    """The day that is asked about.

    Raises:
        GalatTanya: it is none.
    """
    if (hari := hari_dari(d)) is None:
        raise GalatTanya("hari", f"Yang ditanyakan harus tanggal, ditemukan {d!r}.", saran=saran_hari(d))
    return hari


def _pasti(d: object, tempat: str) -> date:
    if (hari := hari_dari(d)) is None:
        raise bukan_hari(d, tempat)
    return hari


def _titik(isi: Iterable[Any]) -> list[Any]:
    """The changes that a step function is made of, none of them wrong."""
    daftar = _daftar("perubahan", isi)
    for p in daftar:
        if p.__class__ is not tuple or len(p) != 2 or p[0].__class__ is not date:
            _pastikan("perubahan", daftar, _salah_titik)
            return [(hari_dari(d), v) for d, v in daftar]
    return daftar


def _selang_tertib(isi: Iterable[Any]) -> list[Any]:
    """The intervals that a step function is made of, none of them wrong."""
    daftar = _daftar("selang", isi)
    for p in daftar:
        if p.__class__ is not tuple or len(p) != 2 or p[0].__class__ is not date:
            break
        if p[1] is not None and (p[1].__class__ is not date or p[1] < p[0]):
            break
    else:
        return daftar
    _pastikan("selang", daftar, _salah_selang)
    return [(hari_dari(mulai), hari_dari(sampai)) for mulai, sampai in daftar]


def _daftar(nama: str, isi: Iterable[Any]) -> list[Any]:
    try:
        satu_satu = None if isinstance(isi, str) else iter(isi)
    except TypeError:
        satu_satu = None
    if satu_satu is None:
        pesan = f"Harus deretan pasangan, misalnya [(date(2026, 1, 1), ...)]; ditemukan {type(isi).__name__}."
        raise GalatBentuk([Masalah(nama, "bukan-deretan", {}, pesan)])
    return list(satu_satu)  # apart, for what goes wrong in making them is no matter of their shape


def _pastikan(nama: str, daftar: list[Any], salah: Callable[[Any], tuple[str, str] | None]) -> None:
    """Refuse what is wrong in a list, and tell all of it."""
    masalah = [(i, m) for i, p in enumerate(daftar) if (m := salah(p)) is not None]
    if masalah:
        raise GalatBentuk(Masalah(f"{nama}[{i}]", kode, {}, pesan) for i, (kode, pesan) in masalah)


def _salah_titik(p: Any) -> tuple[str, str] | None:
    """What is wrong with a change: code and message."""
    return _bukan_pasangan(p, "(hari pertama, nilai)") or _bukan_hari(p[0], "Hari pertama")


def _salah_selang(p: Any) -> tuple[str, str] | None:
    """What is wrong with an interval: code and message."""
    if (salah := _bukan_pasangan(p, "(mulai, sampai)") or _bukan_hari(p[0], "Mulai")) or p[1] is None:
        return salah
    if salah := _bukan_hari(p[1], "Sampai"):
        return salah
    mulai, sampai = map(hari_ditanya, p)
    if sampai < mulai:
        return "masa-terbalik", f"Mulai {mulai} tetapi sampai {sampai}; tukar, atau perbaiki salah satu harinya."
    return None


def _bukan_pasangan(p: Any, bentuk: str) -> tuple[str, str] | None:
    if isinstance(p, (tuple, list)) and len(p) == 2:
        return None
    return "bukan-pasangan", f"Harus pasangan {bentuk}; ditemukan {type(p).__name__}."


def _bukan_hari(v: object, sebutan: str) -> tuple[str, str] | None:
    if hari_dari(v) is not None:
        return None
    return "bukan-tanggal", f"{sebutan} harus tanggal, ditemukan {type(v).__name__}. {saran_hari(v)}"


def _pastikan_riwayat(r: Riwayat[U], tempat: str) -> Riwayat[U]:
    if r.__class__ is not Riwayat:
        saran = (
            "Yang tidak dapat diketahui adalah TAK_DIKETAHUI; nilai yang sama setiap hari ditulis Riwayat.tetap(...)."
        )
        raise GalatTulis(f"{tempat} memerlukan Riwayat, ditemukan {type(r).__name__}.", saran)
    return r


TAK_DIKETAHUI: Riwayat[Never] = Riwayat.tetap(None)
"""Unknown on every day."""


def angkat(f: Callable[..., U | None], *riwayat: Riwayat[Any]) -> Riwayat[U]:
    """``f`` applied day by day to the values of several step functions, ``None`` included.

    >>> angkat(lambda a, b: a or b, Riwayat.tetap(False), Riwayat([(date(2026, 1, 1), True)], sebelum=False))
    Riwayat(False, 2026-01-01: True)
    """
    for r in riwayat:
        if r.__class__ is not Riwayat:
            _pastikan_riwayat(r, "angkat(...)")
    berubah = [r for r in riwayat if len(r.nilai) > 1]
    if not berubah:
        return Riwayat.tetap(f(*[r.nilai[0] for r in riwayat]))
    hari_ubah = berubah[0].mulai if len(berubah) == 1 else sorted({d for r in berubah for d in r.mulai})
    return Riwayat.rakit(zip(hari_ubah, map(f, *[_kolom(r, hari_ubah) for r in riwayat]), strict=False))


def _kolom(r: Riwayat[T], hari_ubah: Sequence[date]) -> Iterable[T | None]:
    """The values of ``r`` on the given days, which include all days on which it changes."""
    if len(r.nilai) == 1:
        return repeat(r.nilai[0])
    if len(r.nilai) == len(hari_ubah):
        return r.nilai
    kolom, i, n = [], 0, len(r.mulai)
    for d in hari_ubah:
        while i + 1 < n and r.mulai[i + 1] <= d:
            i += 1
        kolom.append(r.nilai[i])
    return kolom


@frozen(order=False)
class Antara(Generic[T]):
    """A value of which only bounds are known; ``atas=None`` is "or more"."""

    bawah: T
    atas: T | None = None
