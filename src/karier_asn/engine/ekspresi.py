"""The language: thirteen kinds of node and the words an author writes with.

A rule is an immutable expression, written once; readers (`evaluate`, `describe`, `missing`, `wilayah`) give it
its uses. Two families of node:

* `Nilai` - something that has a value on each day: `Fakta`, `FaktaTanggal`, `Lama`, `Tabel`, `Ambang`;
* `Kondisi` - something that is met, not met or unknown: `FaktaBenar`, `Banding`, `Semua`, `SalahSatu`, `Jika`,
  `Syarat`, `Menurut`, `Pilihan`.

Equality of nodes is structural (``==`` compares trees), so rules use ``.adalah(...)``. What Python would silently
accept but does not mean what it says (``and``, ``==``, chained comparison, ``&`` without brackets, a value of the
wrong type) raises `GalatTulis` where the rule is written, and is rejected by mypy and pyright before that.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from importlib import import_module
from itertools import product
from numbers import Number
from types import UnionType
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, Union, get_args, get_origin, get_type_hints, overload

from attrs import field, frozen

from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara, Masa, Riwayat

T = TypeVar("T")

HIMPUNAN = "gabungkan dua syarat dengan & (dan), | (atau), ~ (tidak); beri kurung pada tiap perbandingan"


SATU_TETAP = "Bandingkan sebuah fakta atau masa dengan nilai tetap, ambang, atau tabel."


class Ukuran(Enum):
    """Which words a comparison is read with: paling *rendah*, paling *singkat*, paling *sedikit*, paling *awal*."""

    TINGGI = "tinggi"
    LAMA = "lama"
    JUMLAH = "jumlah"
    HARI = "hari"


class Operator(Enum):
    """How a value meets its threshold."""

    MIN = ">="
    LEBIH = ">"
    MAKS = "<="
    KURANG = "<"
    DALAM = "∈"
    LUAR = "∉"

    @property
    def lawan(self) -> Operator:
        """The operator of the negated comparison."""
        return _LAWAN[self]

    @property
    def cermin(self) -> Operator:
        """The operator with its two sides exchanged."""
        return _CERMIN.get(self, self)

    @property
    def fungsi(self) -> Callable[[Any, Any], bool]:
        """The comparison itself."""
        return _FUNGSI[self]


_FUNGSI: dict[Operator, Callable[[Any, Any], bool]] = {
    Operator.MIN: operator.ge,
    Operator.LEBIH: operator.gt,
    Operator.MAKS: operator.le,
    Operator.KURANG: operator.lt,
    Operator.DALAM: lambda v, anggota: v in anggota,
    Operator.LUAR: lambda v, anggota: v not in anggota,
}
_LAWAN = {
    Operator.MIN: Operator.KURANG,
    Operator.LEBIH: Operator.MAKS,
    Operator.MAKS: Operator.LEBIH,
    Operator.KURANG: Operator.MIN,
    Operator.DALAM: Operator.LUAR,
    Operator.LUAR: Operator.DALAM,
}
_CERMIN = {
    Operator.MIN: Operator.MAKS,
    Operator.MAKS: Operator.MIN,
    Operator.LEBIH: Operator.KURANG,
    Operator.KURANG: Operator.LEBIH,
}


class Simpul:
    """What all nodes share: they have no truth value of their own."""

    __slots__ = ()

    def __bool__(self) -> NoReturn:
        raise GalatTulis(
            "Ungkapan aturan tidak bernilai benar/salah sebelum dievaluasi; and, or, not, if, in dan a <= x <= b "
            "tidak dapat dipakai.",
            f"Untuk menulis aturan, {HIMPUNAN}; tulis (a <= x) & (x <= b).",
        )


@frozen(order=False, repr=False, cache_hash=True)
class Nilai(Simpul, Generic[T]):
    """A node with a value on each day; compare it to make a condition.

    Attributes:
        jenis: the type of the value.
        ukuran: which adjectives its comparisons are read with.
    """

    jenis: type[T] = field(kw_only=True)
    ukuran: Ukuran = field(kw_only=True)

    def __ge__(self, batas: T | Nilai[T]) -> Banding:
        return self._banding(Operator.MIN, batas)

    def __gt__(self, batas: T | Nilai[T]) -> Banding:
        return self._banding(Operator.LEBIH, batas)

    def __le__(self, batas: T | Nilai[T]) -> Banding:
        return self._banding(Operator.MAKS, batas)

    def __lt__(self, batas: T | Nilai[T]) -> Banding:
        return self._banding(Operator.KURANG, batas)

    def adalah(self, *anggota: T) -> Banding:
        """The value is one of these; what ``==`` and ``in`` would say elsewhere."""
        return self._anggota(Operator.DALAM, anggota)

    def bukan(self, *anggota: T) -> Banding:
        """The value is none of these."""
        return self._anggota(Operator.LUAR, anggota)

    def _banding(self, op: Operator, batas: object) -> Banding:
        if self.jenis is bool:
            raise GalatTulis(
                f"{self} {op.value} ...: fakta benar/salah tidak berurutan.", "Tulis faktanya saja, atau ~fakta."
            )
        if isinstance(batas, Nilai):
            cocok = issubclass(batas.jenis, self.jenis)
        else:
            cocok = isinstance(batas, self.jenis) and not isinstance(batas, bool)
        if not cocok:
            raise GalatTulis(
                f"{self} {op.value} {batas!r}: yang dibandingkan harus {self.jenis.__name__}.",
                "Bandingkan dengan nilai sejenis, misalnya masa dengan tahun(5)"
                + (f"; {HIMPUNAN}." if isinstance(batas, Kondisi) else "."),
            )
        return _hadapkan(self, op, batas)

    def _anggota(self, op: Operator, anggota: tuple[object, ...]) -> Banding:
        if isinstance(self, (Ambang, Lama)):
            raise GalatTulis(f"{self}: adalah/bukan hanya untuk fakta dan tabel.", SATU_TETAP)
        salah = [a for a in anggota if not isinstance(a, self.jenis)]
        if salah or not anggota:
            raise GalatTulis(
                f"adalah/bukan memerlukan satu atau lebih {self.jenis.__name__}; ditemukan {salah or 'kosong'}.",
                "Sebutkan nilainya satu per satu: .adalah(A, B).",
            )
        return Banding(self, op, anggota)

    if not TYPE_CHECKING:  # for type checkers these operators simply do not exist

        def _bukan_kondisi(self, lain: object) -> NoReturn:
            raise GalatTulis(
                f"{self} adalah nilai, belum syarat: & dan | memerlukan dua syarat.",
                f"Bandingkan dahulu, lalu {HIMPUNAN}: (usia <= tahun(56)) & kompeten.",
            )

        __and__ = __rand__ = __or__ = __ror__ = _bukan_kondisi


class Kondisi(Simpul):
    """A node that is met, not met or unknown on each day."""

    __slots__ = ()

    def __and__(self, lain: Kondisi) -> Kondisi:
        return _gabung(Semua, self, lain)

    def __or__(self, lain: Kondisi) -> Kondisi:
        return _gabung(SalahSatu, self, lain)

    def __invert__(self) -> Kondisi:
        return _tolak(self)

    def lama(self, judul: str = "") -> Lama:
        """The time, all told, during which this condition has been met ("secara kumulatif", "sedang atau pernah")."""
        return Lama(self, CaraHitung.KUMULATIF, judul, jenis=Masa, ukuran=Ukuran.LAMA)

    def kini(self, judul: str = "") -> Lama:
        """The time during which this condition has been met without a break, up to the day asked."""
        return Lama(self, CaraHitung.BERTURUT, judul, jenis=Masa, ukuran=Ukuran.LAMA)

    if not TYPE_CHECKING:

        def __rand__(self, lain: object) -> NoReturn:
            _pastikan(lain)

        __ror__ = __rand__


class CaraHitung(Enum):
    """How time is counted."""

    SEJAK = "sejak"
    SISA = "sisa"
    KUMULATIF = "kumulatif"
    BERTURUT = "berturut-turut"


# --- facts -------------------------------------------------------------------------------------------------


@frozen(order=False, repr=False, cache_hash=True)
class Fakta(Nilai[T]):
    """Something that can be known of the subjects: a rank, a level of education, a number.

    Attributes:
        judul: how the fact is called in a sentence, Indonesian.
        fungsi: reads the fact from its subjects.
        subjek: the types it reads, in the order of the function's parameters.
    """

    judul: str
    fungsi: Callable[..., Riwayat[T | Antara[T]]]
    subjek: tuple[type, ...]

    @property
    def nama(self) -> str:
        """The name of the function that reads the fact."""
        return self.fungsi.__name__

    def __call__(self, *subjek: Any) -> Riwayat[T | Antara[T]]:
        """The fact of these subjects, in the order of the function's parameters."""
        return self.fungsi(*subjek)

    def __reduce__(self) -> tuple[object, ...]:
        # Like a function, a fact is pickled as the module attribute of that name.
        return _ambil, (self.fungsi.__module__, self.fungsi.__qualname__)

    def __str__(self) -> str:
        return self.nama

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.nama}>"


def _ambil(modul: str, nama: str) -> object:
    return operator.attrgetter(nama)(import_module(modul))


@frozen(order=False, repr=False, cache_hash=True)
class FaktaBenar(Kondisi, Fakta[bool]):
    """A fact that is true or false; itself a condition, so it is written alone, or with ``~``."""

    def _anggota(self, op: Operator, anggota: tuple[object, ...]) -> NoReturn:
        raise GalatTulis(
            f"{self}: fakta benar/salah tidak memerlukan adalah/bukan.", "Tulis faktanya saja, atau ~fakta."
        )


@frozen(order=False, repr=False, cache_hash=True)
class FaktaTanggal(Fakta[date]):
    """A fact that is a date from which, or to which, time runs."""

    if TYPE_CHECKING:  # a date is never known by bounds

        def __call__(self, *subjek: Any) -> Riwayat[date]: ...

    def lama(self, judul: str = "", ukuran: Ukuran = Ukuran.LAMA) -> Lama:
        """The time since this date."""
        return Lama(self, CaraHitung.SEJAK, judul, jenis=Masa, ukuran=ukuran)

    def sisa(self, judul: str = "") -> Lama:
        """The time left until this date, none once it has come."""
        return Lama(self, CaraHitung.SISA, judul, jenis=Masa, ukuran=Ukuran.LAMA)


@frozen
class _Pembuat:
    judul: str
    ukuran: Ukuran | None

    @overload
    def __call__(self, fungsi: Callable[..., Riwayat[bool]]) -> FaktaBenar: ...
    @overload
    def __call__(self, fungsi: Callable[..., Riwayat[date]]) -> FaktaTanggal: ...
    @overload
    def __call__(self, fungsi: Callable[..., Riwayat[T | Antara[T]]]) -> Fakta[T]: ...
    def __call__(self, fungsi: Callable[..., Any]) -> Any:
        petunjuk = get_type_hints(fungsi)
        jenis = _jenis_riwayat(fungsi, petunjuk.pop("return", None))
        subjek = tuple(petunjuk.values())
        if len(subjek) != fungsi.__code__.co_argcount or not subjek or not all(isinstance(s, type) for s in subjek):
            raise GalatTulis(
                f"Fakta {fungsi.__name__} harus menyebut jenis setiap subjek yang dibacanya.",
                "Tulis misalnya def pendidikan(p: Pegawai) -> Riwayat[Pendidikan].",
            )
        kelas = {bool: FaktaBenar, date: FaktaTanggal}.get(jenis, Fakta)
        baku = Ukuran.JUMLAH if issubclass(jenis, Number) else Ukuran.HARI if jenis is date else Ukuran.TINGGI
        return kelas(self.judul, fungsi, subjek, jenis=jenis, ukuran=self.ukuran or baku)


def fakta(judul: str, *, ukuran: Ukuran | None = None) -> _Pembuat:
    """Make a fact of a function: its annotations say which subjects it reads and what it returns.

    The function returns a `Riwayat`; what cannot be known is `TAK_DIKETAHUI`.

    >>> from attrs import field, frozen
    >>> @frozen
    ... class Orang:
    ...     lulus: Riwayat[int]
    >>> @fakta("jumlah ujian yang lulus")
    ... def lulus(o: Orang) -> Riwayat[int]:
    ...     return o.lulus
    >>> lulus >= 3
    <Banding lulus >= 3>
    """
    return _Pembuat(judul, ukuran)


def _jenis_riwayat(fungsi: Callable[..., Any], petunjuk: Any) -> type:
    """``X`` of ``Riwayat[X]`` or, for values that may be known by bounds only, of ``Riwayat[X | Antara[X]]``."""
    isi = get_args(petunjuk)[0] if get_origin(petunjuk) is Riwayat else None
    bagian = get_args(isi) if get_origin(isi) in (UnionType, Union) else (isi,)
    jenis = [j for j in bagian if get_origin(j) is not Antara]
    if len(jenis) != 1 or not isinstance(jenis[0], type) or jenis[0] in (Any, object):
        raise GalatTulis(
            f"Fakta {fungsi.__name__} harus mengembalikan Riwayat[...].",
            "Tulis misalnya -> Riwayat[Pendidikan]; yang tidak dapat diketahui adalah TAK_DIKETAHUI.",
        )
    return jenis[0]


# --- values made of facts ----------------------------------------------------------------------------------


@frozen(order=False, repr=False, cache_hash=True)
class Lama(Nilai[Masa]):
    """A duration: since a date, until a date, or while a condition was met."""

    sumber: FaktaTanggal | Kondisi
    cara: CaraHitung
    judul: str

    def __repr__(self) -> str:
        return f"<Lama {self.judul or self.sumber} {self.cara.value}>"

    def __str__(self) -> str:
        return self.judul or str(self.sumber)


@frozen(order=False, repr=False, cache_hash=True)
class Tabel(Nilai[T]):
    """A decision table: a value for every combination of its keys."""

    kunci: tuple[Nilai[Any], ...]
    isi: tuple[tuple[tuple[Hashable, ...], T], ...]
    judul: str

    def __str__(self) -> str:
        return self.judul

    def __repr__(self) -> str:
        return f"<Tabel {self.judul}>"


@frozen(order=False, repr=False, cache_hash=True)
class Ambang(Nilai[T]):
    """A threshold that changes by law: each version with its citation."""

    versi: tuple[tuple[Dasar, T], ...]

    def __str__(self) -> str:
        return " / ".join(f"{v!r} ({d})" for d, v in self.versi)

    def __repr__(self) -> str:
        return f"<Ambang {self}>"


def tabel(kunci: Nilai[Any] | tuple[Nilai[Any], ...], isi: Mapping[Any, T], *, judul: str) -> Tabel[T]:
    """A decision table out of a dict; must have a row for every combination of the keys' values.

    Raises:
        GalatTulis: when a combination is missing or does not exist, or a key cannot be enumerated.
    """
    daftar = kunci if isinstance(kunci, tuple) else (kunci,)
    baris = {k if isinstance(kunci, tuple) else (k,): v for k, v in isi.items()}
    if tak_hingga := [k for k in daftar if not (isinstance(k, (Fakta, Tabel)) and semua_nilai(k.jenis))]:
        raise GalatTulis(
            f"Kunci tabel {tak_hingga} tidak berhingga.", "Pakai fakta benar/salah atau fakta berjenis Enum."
        )
    wajib = set(product(*(semua_nilai(k.jenis) for k in daftar)))
    if kurang := [k for k in wajib if k not in baris]:
        raise GalatTulis(
            f"Tabel {judul} belum lengkap: tidak ada baris untuk {_daftar(kurang)}.", "Tambahkan barisnya."
        )
    if lebih := [k for k in baris if k not in wajib]:
        raise GalatTulis(f"Tabel {judul} memuat baris yang tidak mungkin: {_daftar(lebih)}.", "Hapus barisnya.")
    return Tabel(daftar, tuple(baris.items()), judul, jenis=_sejenis(baris.values(), judul), ukuran=Ukuran.TINGGI)


def _sejenis(nilai: Iterable[T], tempat: str) -> type[T]:
    """The one type of all these values."""
    jenis = {type(v) for v in nilai}
    if len(jenis) != 1:
        nama = ", ".join(sorted(j.__name__ for j in jenis)) or "kosong"
        raise GalatTulis(f"Nilai dalam {tempat} harus sejenis, ditemukan {nama}.", "Pakai satu jenis nilai.")
    return jenis.pop()


def semua_nilai(jenis: type) -> tuple[Any, ...]:
    """All values of a kind that can be listed, lowest first; empty for other kinds."""
    if jenis is bool:
        return (False, True)
    return tuple(jenis) if issubclass(jenis, Enum) else ()


def _daftar(benda: list[Any]) -> str:
    return ", ".join(sorted("/".join(str(getattr(x, "value", x)) for x in b) for b in benda))


# --- conditions --------------------------------------------------------------------------------------------


@frozen(order=False, repr=False, cache_hash=True)
class Banding(Kondisi):
    """A value meets a threshold, or is (not) one of some values."""

    kiri: Nilai[Any]
    op: Operator
    batas: Any

    def __str__(self) -> str:
        return f"{self.kiri} {self.op.value} {self.batas}"

    def __repr__(self) -> str:
        return f"<Banding {self}>"


@frozen(order=False, repr=False, cache_hash=True)
class _Gabungan(Kondisi):
    butir: tuple[Kondisi, ...]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {len(self.butir)} butir>"


@frozen(order=False, repr=False, cache_hash=True)
class Semua(_Gabungan):
    """All of these."""


@frozen(order=False, repr=False, cache_hash=True)
class SalahSatu(_Gabungan):
    """At least one of these."""


@frozen(order=False, repr=False, cache_hash=True)
class Jika(Kondisi):
    """ "Bagi ... wajib ...": required only of those who meet ``kondisi``."""

    kondisi: Kondisi
    maka: Kondisi

    def __repr__(self) -> str:
        return "<Jika>"


@frozen(order=False, repr=False, cache_hash=True)
class Syarat(Kondisi):
    """A condition with its citation; in force exactly as long as the citation is."""

    dasar: Dasar
    isi: Kondisi
    judul: str

    def __repr__(self) -> str:
        return f"<Syarat {self.dasar}>"


@frozen(order=False, repr=False, cache_hash=True)
class Menurut(Kondisi):
    """A condition whose wording changes by law: on each day the latest version in force."""

    versi: tuple[tuple[Dasar, Kondisi], ...]

    def __repr__(self) -> str:
        return f"<Menurut {', '.join(str(d) for d, _ in self.versi)}>"


@frozen(order=False, repr=False, cache_hash=True)
class Pilihan(Kondisi):
    """Where the text can be read in several ways: named readings, the first of which is the default."""

    kunci: str
    bacaan: tuple[tuple[str, Kondisi], ...]
    catatan: str

    @property
    def baku(self) -> str:
        """The name of the default reading."""
        return self.bacaan[0][0]

    def __repr__(self) -> str:
        return f"<Pilihan {self.kunci}>"


def syarat(
    dasar: Dasar,
    isi: Kondisi | Mapping[Any, Kondisi],
    *,
    judul: str = "",
    catatan: Mapping[str, str] | None = None,
) -> Syarat:
    """A cited condition; with a dict, all of its items, each cited by the key appended to ``dasar``.

    Args:
        dasar: the citation.
        isi: the condition, or the items of the provision: ``{"huruf a": ..., "huruf b": ...}``. An item that
            another provision asks for is given with its own citation as the key.
        judul: what the provision is about, in the words of the regulation.
        catatan: by key of ``isi``, notes on items whose wording needed interpretation.

    Raises:
        GalatTulis: when an item is not a condition, or a note has no item.
    """
    if not isinstance(dasar, Dasar):
        raise GalatTulis(f"Dasar hukum harus kutipan, ditemukan {dasar!r}.", 'Tulis misalnya PP11 / "Pasal 54".')
    if not isinstance(isi, Mapping):
        return Syarat(dasar, _pastikan(isi, str(dasar)), judul)
    if not isi:
        raise GalatTulis(f"{dasar} tidak memuat satu butir pun.", "Sebutkan butirnya.")
    catatan = catatan or {}
    if asing := catatan.keys() - {str(kunci) for kunci in isi}:
        raise GalatTulis(f"{dasar}: catatan untuk {', '.join(sorted(asing))} tanpa butir.", "Samakan kuncinya.")
    butir = tuple(_butir(dasar, kunci, k, catatan.get(str(kunci), "")) for kunci, k in isi.items())
    return Syarat(dasar, Semua(butir), judul)


def _butir(induk: Dasar, kunci: str | Dasar, isi: object, catatan: str) -> Syarat:
    """One item of a provision."""
    dasar = kunci if isinstance(kunci, Dasar) else induk / kunci
    return Syarat(dasar.dengan(catatan=catatan), _pastikan(isi, str(dasar)), "")


@overload
def menurut(versi: Mapping[Dasar, Kondisi]) -> Menurut: ...  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]  (the narrower case comes first)
@overload
def menurut(versi: Mapping[Dasar, T]) -> Ambang[T]: ...
def menurut(versi: Mapping[Dasar, Any]) -> Menurut | Ambang[Any]:
    """A threshold or a condition that changes by law, dated by its citations alone.

    Raises:
        GalatTulis: when it is empty, values differ in kind, or two versions start on one day.
    """
    urut = tuple(sorted(versi.items(), key=lambda v: v[0].mulai))
    if not urut or len({d.mulai for d, _ in urut}) < len(urut):
        raise GalatTulis(
            "menurut() memerlukan paling sedikit satu versi, masing-masing dengan tanggal mulai sendiri.",
            "Pakai kutipan dengan .diubah(oleh) untuk versi yang diubah.",
        )
    if isinstance(urut[0][1], Kondisi):
        return Menurut(tuple((d, _pastikan(k, str(d))) for d, k in urut))
    return Ambang(urut, jenis=_sejenis((v for _, v in urut), "menurut()"), ukuran=Ukuran.TINGGI)


def jika(kondisi: Kondisi, *, maka: Kondisi) -> Jika:
    """``maka`` is required of those who meet ``kondisi``, of others nothing."""
    return Jika(_pastikan(kondisi, "jika"), _pastikan(maka, "maka"))


def pilihan(kunci: str, bacaan: Mapping[str, Kondisi], *, catatan: str) -> Pilihan:
    """Readings of a text that leaves a choice; the first is the default, and ``catatan`` says why.

    Raises:
        GalatTulis: with fewer than two readings.
    """
    if len(bacaan) < 2:
        raise GalatTulis(
            f"Pilihan {kunci} memerlukan paling sedikit dua bacaan.", "Tanpa pilihan, tulis syaratnya saja."
        )
    return Pilihan(kunci, tuple((nama, _pastikan(k, f"{kunci} {nama}")) for nama, k in bacaan.items()), catatan)


# --- the grammar's own chores ------------------------------------------------------------------------------


def _hadapkan(kiri: Any, op: Operator, kanan: Any) -> Banding:
    """A comparison with the duration on its left and the dated threshold on its right, however it was written."""
    if isinstance(kanan, Lama) or isinstance(kiri, Ambang):
        kiri, op, kanan = kanan, op.cermin, kiri
    if isinstance(kanan, Lama) or isinstance(kiri, Ambang) or not isinstance(kiri, Nilai):
        raise GalatTulis(
            f"{kiri} {op.value} {kanan}: di sini tidak ada fakta yang dibandingkan, atau ada dua masa.", SATU_TETAP
        )
    return Banding(kiri, op, kanan)


def _pastikan(k: object, tempat: str = "& atau |") -> Kondisi:
    """``k``, if it is a condition; otherwise the remedy for what was most likely meant."""
    if isinstance(k, Kondisi):
        return k
    if isinstance(k, bool):
        saran = "Bila == atau in dipakai, ganti dengan .adalah(...); keduanya membandingkan ungkapan, bukan nilainya."
    elif isinstance(k, Nilai):
        saran = "Ini baru nilai: bandingkan dahulu, misalnya pendidikan >= Pendidikan.S1."
    else:
        saran = f"Beri kurung: (a >= x) & (b >= y); {HIMPUNAN}."
    raise GalatTulis(f"{tempat}: yang diperlukan sebuah syarat, ditemukan {k!r}.", saran)


def _gabung(kelas: type[Semua] | type[SalahSatu], *butir: object) -> Kondisi:
    """One flat node for ``a & b & c``."""
    datar: list[Kondisi] = []
    for b in butir:
        k = _pastikan(b)
        datar += k.butir if isinstance(k, kelas) else (k,)
    return kelas(tuple(datar))


def _tolak(k: Kondisi) -> Kondisi:
    """The negation, pushed down to the comparisons, so that no reader ever meets a negated tree."""
    match k:
        case FaktaBenar():
            return Banding(k, Operator.DALAM, (False,))
        case Banding(FaktaBenar() as benar):
            return benar
        case Banding(kiri, op, batas):
            return Banding(kiri, op.lawan, batas)
        case Semua(butir):
            return SalahSatu(tuple(map(_tolak, butir)))
        case SalahSatu(butir):
            return Semua(tuple(map(_tolak, butir)))
        case Jika(kondisi, maka):
            return _gabung(Semua, kondisi, _tolak(maka))
        case Syarat(dasar, isi, judul):
            return Syarat(dasar, _tolak(isi), judul and f"tidak: {judul}")
        case Menurut(versi):
            return Menurut(tuple((d, _tolak(v)) for d, v in versi))
        case Pilihan(kunci, bacaan, catatan):
            return Pilihan(kunci, tuple((nama, _tolak(v)) for nama, v in bacaan), catatan)
    raise GalatTulis(f"{k!r} tidak dikenal.", "Pakai kata-kata bahasa aturan saja.")


def anak(s: object) -> tuple[Any, ...]:
    """The nodes directly below a node, facts included."""
    match s:
        case Semua(butir) | SalahSatu(butir):
            return butir
        case Banding(kiri, _, batas):
            return (kiri, batas) if isinstance(batas, Nilai) else (kiri,)
        case Jika(kondisi, maka):
            return (kondisi, maka)
        case Syarat(_, isi):
            return (isi,)
        case Menurut(versi) | Pilihan(_, versi):
            return tuple(k for _, k in versi)
        case Lama(sumber):
            return (sumber,)
        case Tabel(kunci):
            return kunci
    return ()


def telusur(s: object) -> Iterator[Any]:
    """The node and everything below it, in the order of writing."""
    yield s
    for a in anak(s):
        yield from telusur(a)


def kunci_pilihan(s: object) -> frozenset[str]:
    """The keys of the choices below a node."""
    return frozenset(n.kunci for n in telusur(s) if isinstance(n, Pilihan))
