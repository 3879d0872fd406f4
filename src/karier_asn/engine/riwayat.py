"""Step functions and durations: what changes over time, and how long something has lasted.

A `Riwayat` is a step function from date to value; ``None`` means *unknown*. A person's post, a threshold of the
law and a verdict are all one. Three conventions, which the whole package rests on, are decided here and nowhere
else:

* **Day.** A value holds from its first day (TMT) on. Every interval is half-open, ``[mulai, sampai)``.
* **Month.** `tambah` is the only place where months are added to a date. A day that the target month lacks
  becomes the last day of that month: 31 January + 1 month is the last of February, and whoever is born on
  29 February has a birthday on 28 February in a common year.
* **Duration.** "At least four years" is a due date: it is met on and after ``tambah(mulai, tahun(4))``. Spells
  that are apart are added (`Kumulatif`).
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise, repeat
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Generic, Never, NoReturn, Protocol, TypeVar

from attrs import frozen
from dateutil.relativedelta import relativedelta

from karier_asn.engine.galat import GalatBentuk, GalatTanya, GalatTulis, Masalah

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")

AWAL = date.min
"""Stands for "since ever"."""
AKHIR = date.max
"""Stands for "for ever"; as a due date, "never"."""
SEHARI = timedelta(days=1)
HARI_SEBULAN = 30
"""Days of a month where the difference of two durations is shown; nothing is decided by it."""
HARI_SEBULAN_TERPANJANG = 31


# --- days --------------------------------------------------------------------------------------------------


def pastikan_hari(v: object, tempat: str) -> None:
    """Refuse what is not a day; to Python a `datetime` is one, to a rule it is not.

    Raises:
        GalatTulis: with the remedy for what was found.
    """
    if not isinstance(v, date) or isinstance(v, datetime):
        raise GalatTulis(f"{tempat} memerlukan tanggal, ditemukan {v!r}.", saran_hari(v))


def saran_hari(v: object) -> str:
    """What to write where a day is needed.

    >>> saran_hari("2026-01-31")
    'Tulis date(2026, 1, 31).'
    """
    if isinstance(v, datetime):
        return "Ambil harinya dengan .date()."
    try:
        d = date.fromisoformat(v.strip()) if isinstance(v, str) else date(2026, 1, 1)
    except ValueError:
        d = date(2026, 1, 1)
    return f"Tulis {'' if isinstance(v, str) else 'misalnya '}date({d.year}, {d.month}, {d.day})."


# --- durations ---------------------------------------------------------------------------------------------


@frozen(order=False, repr=False)
class Masa:
    """A duration in calendar months and days, as a regulation states it.

    Two durations are compared by their months, then by their days; 31 days are as long as a month.

    >>> tahun(3) + bulan(6)
    tahun(3) + bulan(6)
    >>> tahun(1) == bulan(12), bulan(11) + hari(30) < tahun(1) < hari(400)
    (True, True)

    Raises:
        GalatTulis: when a number is negative or not whole.
    """

    bulan: int
    hari: int = 0

    def __attrs_post_init__(self) -> None:
        _pastikan_banyaknya(self.bulan, "bulan")
        _pastikan_banyaknya(self.hari, "hari")

    def __add__(self, lain: Masa) -> Masa:
        if not isinstance(lain, Masa):
            raise _bukan_penambah(self, lain)
        return Masa(self.bulan + lain.bulan, self.hari + lain.hari)

    if not TYPE_CHECKING:  # for type checkers these operators simply do not exist

        def __radd__(self, lain: object) -> NoReturn:
            raise _bukan_penambah(self, lain)

    def __lt__(self, lain: Masa) -> bool:
        return self._panjang < lain._panjang if isinstance(lain, Masa) else NotImplemented

    def __le__(self, lain: Masa) -> bool:
        return self._panjang <= lain._panjang if isinstance(lain, Masa) else NotImplemented

    def __gt__(self, lain: Masa) -> bool:
        return self._panjang > lain._panjang if isinstance(lain, Masa) else NotImplemented

    def __ge__(self, lain: Masa) -> bool:
        return self._panjang >= lain._panjang if isinstance(lain, Masa) else NotImplemented

    @property
    def _panjang(self) -> tuple[int, int]:
        return self.bulan + self.hari // HARI_SEBULAN_TERPANJANG, self.hari % HARI_SEBULAN_TERPANJANG

    def __repr__(self) -> str:
        tahun, bulan = divmod(self.bulan, 12)
        suku = {"tahun": tahun, "bulan": bulan, "hari": self.hari}
        return " + ".join(f"{nama}({n})" for nama, n in suku.items() if n) or "hari(0)"


def _pastikan_banyaknya(n: object, satuan: str) -> None:
    """Refuse what is not a number of such units."""
    if not isinstance(n, int) or n.__class__ is bool or n < 0:
        raise GalatTulis(
            f"{satuan}({n!r}) tidak dapat dipakai: yang diperlukan bilangan bulat yang tidak negatif.",
            _saran_banyaknya(n, satuan),
        )


def _saran_banyaknya(n: object, satuan: str) -> str:
    match n:
        case str() if n.strip().isdecimal():
            return f"Tulis {satuan}({int(n)}), tanpa tanda kutip."
        case bool():
            pass
        case int():
            return "Waktu yang tersisa sampai suatu hari ditulis dengan .sisa()."
        case float() | Fraction() | Decimal() if math.isfinite(n) and n == int(n):
            return f"Tulis {satuan}({int(n)})."
        case float() | Fraction() | Decimal():
            return "Pecahan ditulis dengan satuan yang lebih kecil, misalnya tahun(1) + bulan(6)."
    return f"Tulis misalnya {satuan}(5)."


def _bukan_penambah(masa: Masa, lain: object) -> GalatTulis:
    saran = f"Tulis tambah(hari, {masa!r})." if isinstance(lain, date) else "Tulis misalnya tahun(1) + bulan(6)."
    return GalatTulis(f"{masa!r} hanya dapat ditambah dengan masa, ditemukan {lain!r}.", saran)


NOL = Masa(0)


def _pastikan_ditulis(n: int, satuan: str, terbanyak: int) -> None:
    """Refuse also what an author cannot mean: a duration longer than the calendar."""
    _pastikan_banyaknya(n, satuan)
    if n > terbanyak:
        raise GalatTulis(
            f"{satuan}({n}) lebih lama daripada kalender.", "Periksa angkanya; yang tidak berbatas tidak perlu ditulis."
        )


def tahun(n: int) -> Masa:
    """``n`` calendar years.

    Raises:
        GalatTulis: when the number is negative, not whole, or more than the calendar has.
    """
    _pastikan_ditulis(n, "tahun", AKHIR.year)
    return Masa(12 * n)


def bulan(n: int) -> Masa:
    """``n`` calendar months.

    Raises:
        GalatTulis: when the number is negative, not whole, or more than the calendar has.
    """
    _pastikan_ditulis(n, "bulan", 12 * AKHIR.year)
    return Masa(n)


def hari(n: int) -> Masa:
    """``n`` days.

    Raises:
        GalatTulis: when the number is negative, not whole, or more than the calendar has.
    """
    _pastikan_ditulis(n, "hari", AKHIR.toordinal())
    return Masa(0, n)


@lru_cache(maxsize=256)
def _selang(bulan: int, hari: int) -> relativedelta:
    return relativedelta(months=bulan, days=hari)


def _pastikan_bahan(kata: str, d: date, masa: Masa) -> None:
    if d.__class__ is not date:
        pastikan_hari(d, f"{kata}(...)")
    if masa.__class__ is not Masa:
        raise GalatTulis(f"{kata}(...) memerlukan masa, ditemukan {masa!r}.", f"Tulis misalnya {kata}(hari, tahun(4)).")


def tambah(mulai: date, masa: Masa) -> date:
    """The day on which ``masa`` has passed since ``mulai``: months first, then days.

    A result beyond the calendar is `AKHIR`, "never".

    >>> tambah(date(2024, 2, 29), tahun(2))  # the last of February closes the year
    datetime.date(2026, 2, 28)
    >>> tambah(date(2024, 2, 29), tahun(4))
    datetime.date(2028, 2, 29)
    >>> tambah(date(2026, 8, 31), bulan(6))
    datetime.date(2027, 2, 28)

    Raises:
        GalatTulis: ``mulai`` is no day, or ``masa`` no duration.
    """
    _pastikan_bahan("tambah", mulai, masa)
    try:
        return mulai + _selang(masa.bulan, masa.hari)
    except (ValueError, OverflowError):
        return AKHIR


def mundur(d: date, masa: Masa) -> date:
    """The latest day since which ``masa`` has passed on day ``d``; `AWAL` if the calendar does not reach back.

    >>> mundur(date(2026, 2, 28), tahun(2))  # 28 and 29 February 2024 both qualify
    datetime.date(2024, 2, 29)

    Raises:
        GalatTulis: ``d`` is no day, or ``masa`` no duration.
    """
    _pastikan_bahan("mundur", d, masa)
    try:
        mulai = d - _selang(masa.bulan, masa.hari)
    except (ValueError, OverflowError):
        return AWAL
    while tambah(mulai, masa) > d:  # going back over a short month and coming forward again is not the same
        mulai -= SEHARI
    while d < AKHIR and tambah(mulai + SEHARI, masa) <= d:  # on `AKHIR` all that never comes has come
        mulai += SEHARI
    return mulai


def selisih(mulai: date, sampai: date) -> Masa:
    """The longest duration that has passed from ``mulai`` to ``sampai``; the inverse of `tambah`.

    >>> selisih(date(2021, 3, 15), date(2026, 11, 21))
    tahun(5) + bulan(8) + hari(6)
    >>> selisih(date(2024, 2, 29), date(2026, 2, 28))
    tahun(2)

    Raises:
        GalatTulis: one of them is no day.
    """
    for d in (mulai, sampai):
        if d.__class__ is not date:
            pastikan_hari(d, "selisih(...)")
    if sampai <= mulai:
        return NOL
    beda = relativedelta(sampai, mulai)
    return Masa(12 * beda.years + beda.months, beda.days)


_setel = object.__setattr__
_SELALU = (AWAL,)
_HARI = itemgetter(0)


# --- step functions ----------------------------------------------------------------------------------------


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
    def _rakit(urut: Iterable[tuple[date, U | None]]) -> Riwayat[U]:
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
            pastikan_hari(d, "Riwayat.sejak(...)")
        return Riwayat._rakit(((AWAL, False), (d, True)) if d < AKHIR else ((AWAL, False),))

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
        return Riwayat._rakit(titik)

    def pada(self, d: date) -> T_co | None:
        """The value on day ``d``.

        Raises:
            GalatTanya: ``d`` is no day.
        """
        try:
            return self.nilai[bisect_right(self.mulai, d) - 1]
        except TypeError:
            raise GalatTanya("hari", f"Yang ditanyakan harus tanggal, ditemukan {d!r}.", saran=saran_hari(d)) from None

    def potongan(self) -> Iterator[tuple[date, date, T_co | None]]:
        """The pieces ``(mulai, sampai, nilai)`` from `AWAL` to `AKHIR`."""
        return zip(self.mulai, (*self.mulai[1:], AKHIR), self.nilai, strict=True)

    def peta(self, f: Callable[[T_co], U | None]) -> Riwayat[U]:
        """``f`` applied to every known value; unknown stays unknown."""
        return Riwayat._rakit((d, None if v is None else f(v)) for d, v in zip(self.mulai, self.nilai, strict=True))

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
        return Riwayat._rakit(titik)

    def antara(self, mulai: date, sampai: date, lain: U | None = None) -> Riwayat[T_co | U]:
        """This function within ``[mulai, sampai)``, ``lain`` outside.

        Raises:
            GalatTulis: one of them is no day.
        """
        for d in (mulai, sampai):
            if d.__class__ is not date:
                pastikan_hari(d, "antara(...)")
        if mulai <= AWAL and sampai >= AKHIR:
            return self
        i, j = bisect_right(self.mulai, mulai), bisect_left(self.mulai, sampai)
        dalam = (
            ((mulai, self.nilai[i - 1]), *zip(self.mulai[i:j], self.nilai[i:j], strict=True)) if mulai < sampai else ()
        )
        return Riwayat._rakit(((AWAL, lain), *dalam, *(((sampai, lain),) if sampai < AKHIR else ())))

    def cari(self, cocok: Callable[[T_co | None], bool], sejak: date = AWAL) -> date | None:
        """The first day on or after ``sejak`` whose value is ``cocok``, or ``None``; no day comes after `AKHIR`.

        Raises:
            GalatTanya: ``sejak`` is no day.
        """
        if sejak.__class__ is not date and (salah := _bukan_hari(sejak, "Hari yang ditanyakan")):
            raise GalatTanya("hari", salah[1])
        return next((max(a, sejak) for a, b, v in self.potongan() if b > sejak and cocok(v)), None)

    def __repr__(self) -> str:
        awal, *sisa = (repr(v) for v in self.nilai)
        return "Riwayat(" + ", ".join([awal, *(f"{d}: {v}" for d, v in zip(self.mulai[1:], sisa, strict=True))]) + ")"


def _titik(isi: Iterable[Any]) -> list[Any]:
    """The changes that a step function is made of, none of them wrong."""
    daftar = _daftar("perubahan", isi)
    for p in daftar:
        if p.__class__ is not tuple or len(p) != 2 or p[0].__class__ is not date:
            _pastikan("perubahan", daftar, _salah_titik)
            break
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
    return daftar


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
    mulai, sampai = p
    if salah := _bukan_hari(sampai, "Sampai"):
        return salah
    if sampai < mulai:
        return "masa-terbalik", f"Mulai {mulai} tetapi sampai {sampai}; tukar, atau perbaiki salah satu harinya."
    return None


def _bukan_pasangan(p: Any, bentuk: str) -> tuple[str, str] | None:
    if isinstance(p, (tuple, list)) and len(p) == 2:
        return None
    return "bukan-pasangan", f"Harus pasangan {bentuk}; ditemukan {type(p).__name__}."


def _bukan_hari(v: object, sebutan: str) -> tuple[str, str] | None:
    if isinstance(v, date) and not isinstance(v, datetime):
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
    return Riwayat._rakit(zip(hari_ubah, map(f, *[_kolom(r, hari_ubah) for r in riwayat]), strict=False))


def salah_satu(*v: bool | None) -> bool | None:
    """Whether any of them is true; unknown while none is and one may be.

    >>> salah_satu(False, None), salah_satu(None, True), salah_satu()
    (None, True, False)
    """
    return True if True in v else None if None in v else False


def seluruhnya(*v: bool | None) -> bool | None:
    """Whether all of them are true; unknown while none is false and one may be.

    >>> seluruhnya(True, None), seluruhnya(None, False), seluruhnya()
    (None, False, True)
    """
    return False if False in v else None if None in v else True


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


SEJAK_DAHULU = tahun(1000)
"""A count as long as this goes back to `AWAL`: nothing bounds it."""


# --- bounds and clocks -------------------------------------------------------------------------------------


@frozen(order=False)
class Antara(Generic[T]):
    """A value of which only bounds are known; ``atas=None`` is "or more"."""

    bawah: T
    atas: T | None = None


class Hitungan(Protocol):
    """A running count of time, from which both a displayed figure and a due date come."""

    def capai(self, masa: Masa, tegas: bool) -> Riwayat[bool]:
        """When the count is at least ``masa`` (``tegas``: more than ``masa``)."""
        ...

    def pada(self, d: date) -> Masa | Antara[Masa] | None:
        """The count on day ``d``; ``None`` if unknown."""
        ...


@frozen
class Sejak:
    """Time since the date in force on each day; `AKHIR` stands for "not started"."""

    tanggal: Riwayat[date]

    def capai(self, masa: Masa, tegas: bool) -> Riwayat[bool]:
        if masa == NOL and not tegas:
            return self.tanggal.peta(lambda _: True)
        return self.tanggal.ikat(lambda mulai: Riwayat.sejak(_tempo(mulai, masa, tegas)))

    def pada(self, d: date) -> Masa | None:
        mulai = self.tanggal.pada(d)
        return None if mulai is None else selisih(mulai, d)


@frozen
class Sisa:
    """Time left until the date in force on each day, none once it has come; `AKHIR` stands for "never comes".

    >>> sisa = Sisa(Riwayat.tetap(date(2028, 2, 29)))
    >>> sisa.capai(tahun(1), tegas=False), sisa.pada(date(2026, 1, 31))
    (Riwayat(True, 2027-03-01: False), tahun(2) + bulan(1))
    """

    tanggal: Riwayat[date]

    def capai(self, masa: Masa, tegas: bool) -> Riwayat[bool]:
        if masa == NOL and not tegas:
            return self.tanggal.peta(lambda _: True)
        return self.tanggal.ikat(lambda tiba: _masih(tiba, masa, tegas))

    def pada(self, d: date) -> Masa | None:
        tiba = self.tanggal.pada(d)
        return None if tiba is None else selisih(d, tiba)


def _masih(tiba: date, masa: Masa, tegas: bool) -> Riwayat[bool]:
    """Until when at least (``tegas``: more than) ``masa`` is left before ``tiba``."""
    if tiba == AKHIR:
        return Riwayat.tetap(True)
    if tambah(AWAL, masa) >= tiba:
        return Riwayat.tetap(False)
    return Riwayat.rentang([(AWAL, mundur(tiba - SEHARI if tegas else tiba, masa) + SEHARI)])


@frozen
class Kumulatif:
    """Time spent, so far, in spells that may be apart.

    As an officer adds them: whole months by months, odd days by days. There is enough once the whole months make up
    the duration, or once all days together are as many as the longest such duration has (366 for a year); and then
    always. So one unbroken spell is due exactly when `tambah` says, spells of whole months never make up less than
    their sum (a day or so earlier at most, where they all lie in long months), and more service, even one that fills a
    gap, is never worse.

    >>> dua = Kumulatif(((date(2018, 1, 1), date(2020, 1, 1)), (date(2021, 1, 1), AKHIR)))
    >>> dua.capai(tahun(3), tegas=False)  # 2018 and 2019, then 2021
    Riwayat(False, 2022-01-01: True)
    """

    selang: tuple[tuple[date, date], ...]

    def capai(self, masa: Masa, tegas: bool) -> Riwayat[bool]:
        if masa == NOL and not tegas:
            return Riwayat.tetap(True)
        return Riwayat.sejak(min(self._menurut_bulan(masa, tegas), self._menurut_hari(masa, tegas)))

    def _menurut_bulan(self, masa: Masa, tegas: bool) -> date:
        perlu = masa.bulan
        for mulai, sampai in self.selang:
            tempo = _tempo(mulai, Masa(perlu, masa.hari), tegas)
            if tempo <= sampai:
                return tempo
            perlu = max(perlu - selisih(mulai, sampai).bulan, 0)
        return AKHIR

    def _menurut_hari(self, masa: Masa, tegas: bool) -> date:
        perlu = hari_terbanyak(masa.bulan) + masa.hari + tegas
        for mulai, sampai in self.selang:
            if perlu <= (sampai - mulai).days:
                return mulai + timedelta(days=perlu)
            perlu -= (sampai - mulai).days
        return AKHIR

    def pada(self, d: date) -> Masa:
        lalu = [selisih(mulai, min(sampai, d)) for mulai, sampai in self.selang if mulai < d]
        return sum(lalu, NOL)


@frozen
class Terbatas:
    """A count of which two bounds are known: unknown days counted as not served, and as served."""

    pasti: Hitungan
    mungkin: Hitungan

    def capai(self, masa: Masa, tegas: bool) -> Riwayat[bool]:
        return angkat(
            lambda a, b: a if a == b else None, self.pasti.capai(masa, tegas), self.mungkin.capai(masa, tegas)
        )

    def pada(self, d: date) -> Masa | Antara[Masa] | None:
        a, b = self.pasti.pada(d), self.mungkin.pada(d)
        if a == b or not isinstance(a, Masa) or not isinstance(b, Masa):
            return a
        if b < SEJAK_DAHULU:
            return Antara(a, b)
        return Antara(a) if a > NOL else None


def kumulatif(r: Riwayat[bool]) -> Hitungan:
    """Time, all told, during which ``r`` was true."""
    return _berbatas(r, lambda selang: Kumulatif(tuple(selang)))


def berturut(r: Riwayat[bool]) -> Hitungan:
    """Time during which ``r`` has been true without a break up to the day asked."""

    def sejak(selang: Iterable[tuple[date, date]]) -> Hitungan:
        titik = [t for a, b in selang for t in ((a, a), (b, AKHIR)) if t[0] < AKHIR]
        return Sejak(Riwayat._rakit(((AWAL, AKHIR), *titik)))

    return _berbatas(r, sejak)


def _berbatas(r: Riwayat[bool], buat: Callable[[Iterable[tuple[date, date]]], Hitungan]) -> Hitungan:
    pasti = buat((a, b) for a, b, v in r.potongan() if v)
    if None not in r.nilai:
        return pasti
    longgar = angkat(lambda v: v is not False, r).potongan()
    return Terbatas(pasti, buat((a, b) for a, b, v in longgar if v))


@lru_cache(maxsize=256)
def hari_terbanyak(bulan: int) -> int:
    """The most days that so many calendar months can have.

    >>> [hari_terbanyak(n) for n in (0, 1, 2, 12, 24, 48, 60)]
    [0, 31, 62, 366, 731, 1461, 1827]
    """
    awal_bulan = [date(2000 + n // 12, n % 12 + 1, 1) for n in range(48)]  # a cycle of leap years
    return max((tambah(d, Masa(bulan)) - d).days for d in awal_bulan)


def selisih_masa(pendek: Masa, panjang: Masa) -> Masa:
    """What ``pendek`` lacks of ``panjang``, a month counted as `HARI_SEBULAN` days, and at least a day.

    >>> selisih_masa(tahun(1) + bulan(11) + hari(20), tahun(2))
    hari(10)
    """
    hari = HARI_SEBULAN * (panjang.bulan - pendek.bulan) + panjang.hari - pendek.hari
    return Masa(*divmod(max(hari, 1), HARI_SEBULAN))


def _tempo(mulai: date, masa: Masa, tegas: bool) -> date:
    """The first day on which at least (``tegas``: more than) ``masa`` has passed."""
    tempo = tambah(mulai, masa)
    return tempo + SEHARI if tegas and tempo < AKHIR else tempo
