"""The language: the kinds of node that a rule is made of, and the operators that join them.

A rule is an immutable expression, written once with the words of `karier_asn.engine.kata`; readers (`evaluate`,
`describe`, `missing`, `wilayah`) give it its uses. Two families of node:

* `Nilai` - something that has a value on each day: `Fakta`, `FaktaTanggal`, `Lama`, `Tabel`, `Ambang`;
* `Kondisi` - something that is met, not met or unknown: `FaktaBenar`, `Banding`, `Semua`, `SalahSatu`, `Jika`,
  `Syarat`, `Menurut`, `Pilihan`.

Both are closed: a reader asks with ``match`` for every kind and ends in ``assert_never``, so a kind of node that is
added is a type error in each reader until it says what the node means there. What is left of a rule on one day is
fewer kinds still: `Inti`.

Equality of nodes is structural (``==`` compares trees), so rules use ``.adalah(...)``. What Python would silently
accept but does not mean what it says (``and``, ``==``, chained comparison, ``&`` without brackets, a value of the
wrong type) raises `GalatTulis` where the rule is written, and is rejected by mypy and pyright before that.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, Self, TypeAlias, TypeGuard, TypeVar, assert_never, cast

from attrs import evolve, field, frozen

from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jenis import berurutan, mungkin_bernilai, tepat_jenis
from karier_asn.engine.masa import Masa
from karier_asn.engine.perbandingan import Operator, Ukuran
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.engine.saran import contoh_banding, saran, sebutan
from karier_asn.engine.subjek import known

T = TypeVar("T")

SIMPUL_TERDALAM: Final = 50
"""Nodes of a rule that stand one within the other: far more than a provision has (the deepest national rule has 15),
and few enough that every reader goes down there within the stack that a caller leaves."""

SARAN_GABUNG = "gabungkan dua syarat dengan & (dan), | (atau), ~ (tidak); beri kurung pada tiap perbandingan"
SARAN_TETAP = "Bandingkan sebuah fakta atau masa dengan nilai tetap, ambang, atau tabel."


class _Simpul:
    """What all nodes share: they have no truth value of their own, and know what stands below them."""

    __slots__ = ()

    @property
    def fakta(self) -> tuple[Fakta[Any], ...]:
        """The facts at or below this node, each once, in the order of writing."""
        return _fakta(self)

    @property
    def pilihan(self) -> Mapping[str, tuple[str, ...]]:
        """The choices at or below this node by their key, each with the names of its readings, default first."""
        return _pilihan(self)

    @property
    def subjek(self) -> tuple[type, ...]:
        """The types of what has to be given so that every fact at or below this node can be read."""
        return tuple(dict.fromkeys(j for f in self.fakta for j in f.subjek))

    def __copy__(self) -> Self:
        return self  # it never changes

    def __deepcopy__(self, _: object) -> Self:
        return self

    def __bool__(self) -> NoReturn:
        raise GalatTulis(
            "Ungkapan aturan tidak bernilai benar/salah sebelum dievaluasi; and, or, not, if, in dan a <= x <= b "
            "tidak dapat dipakai.",
            f"Untuk menulis aturan, {SARAN_GABUNG}; tulis (a <= x) & (x <= b).",
        )


@frozen(order=False, repr=False, cache_hash=True)
class Nilai(_Simpul, Generic[T]):
    """A node with a value on each day; compare it to make a condition.

    Attributes:
        jenis: the type of the value.
        ukuran: which adjectives its comparisons are read with.
        kedalaman: how many nodes stand one within the other, this one included.
    """

    jenis: type[T] = field(kw_only=True)
    ukuran: Ukuran = field(kw_only=True)
    kedalaman: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        ukur(self, anak(self))

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
            raise GalatTulis(f"{self} {op.value} ...: benar/salah tidak berurutan.", "Tulis .adalah(True).")
        if not berurutan(self.jenis):
            raise GalatTulis(
                f"{self} {op.value} ...: {self.jenis.__name__} tidak berurutan.", "Sebut nilainya dengan .adalah(...)."
            )
        if not (issubclass(batas.jenis, self.jenis) if isinstance(batas, Nilai) else tepat_jenis(batas, self.jenis)):
            raise GalatTulis(
                f"{self} {op.value} {batas!r}: yang dibandingkan harus {sebutan(self.jenis)}.",
                _saran_banding(self, op, batas),
            )
        return _hadapkan(self, op, batas)

    def _anggota(self, op: Operator, anggota: tuple[object, ...]) -> Banding:
        if isinstance(self, Lama) or (isinstance(self, Ambang) and self.tetap):
            raise GalatTulis(f"{self}: adalah/bukan hanya untuk fakta dan tabel.", SARAN_TETAP)
        salah = [a for a in anggota if not tepat_jenis(a, self.jenis)]
        if salah or not anggota:
            raise GalatTulis(
                f"{self}: adalah/bukan memerlukan satu {sebutan(self.jenis)} atau lebih; ditemukan "
                f"{salah or 'kosong'}.",
                _saran_anggota(self.jenis, salah[0]) if salah else "Sebutkan nilainya satu per satu: .adalah(A, B).",
            )
        if len(set(anggota)) < len(anggota):
            ganda = next(a for i, a in enumerate(anggota) if a in anggota[:i])
            raise GalatTulis(f"{self}: {ganda!r} disebut dua kali.", "Sebut setiap nilai satu kali.")
        return Banding(simpul_nilai(self), op, anggota)

    if not TYPE_CHECKING:  # for type checkers these operators and words simply do not exist

        def _bukan_kondisi(self, *_: object) -> NoReturn:
            raise GalatTulis(
                f"{self} adalah nilai, belum syarat: & dan | memerlukan dua syarat, ~ satu.",
                f"Bandingkan dahulu, lalu {SARAN_GABUNG}: (usia <= tahun(56)) & kompeten.",
            )

        def _bukan_hitungan(self, *_: object) -> NoReturn:
            raise GalatTulis(
                f"{self} tidak dapat dihitung dengan + - * /: nilainya baru ada bila aturannya ditanyakan.",
                "Hitunglah di dalam fungsi sebuah fakta, atau pada ambangnya: usia <= tahun(56) + bulan(6).",
            )

        __and__ = __rand__ = __or__ = __ror__ = __invert__ = _bukan_kondisi
        __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __neg__ = _bukan_hitungan
        __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = __mod__ = __abs__ = _bukan_hitungan

        def _tanpa_lama(self, *_: object, **__: object) -> NoReturn:
            raise GalatTulis(
                f"{self} bukan syarat dan bukan tanggal: tidak ada lama waktunya.",
                f"Bandingkan dahulu, lalu hitung lamanya: ({contoh_banding(str(self), self.jenis)}).lama().",
            )

        lama = kini = sisa = _tanpa_lama


class Kondisi(_Simpul):
    """A node that is met, not met or unknown on each day."""

    __slots__ = ()

    def __and__(self, lain: Kondisi) -> Kondisi:
        return _gabung(Semua, self, lain)

    def __or__(self, lain: Kondisi) -> Kondisi:
        return _gabung(SalahSatu, self, lain)

    def __invert__(self) -> Kondisi:
        return _tolak(pastikan(self, "~"))

    def lama(self, judul: str = "") -> Lama:
        """The time, all told, during which this condition has been met ("secara kumulatif", "sedang atau pernah")."""
        pastikan_judul(judul)
        return Lama(simpul_kondisi(self), CaraHitung.KUMULATIF, judul, jenis=Masa, ukuran=Ukuran.LAMA)

    def kini(self, judul: str = "") -> Lama:
        """The time during which this condition has been met without a break, up to the day asked."""
        pastikan_judul(judul)
        return Lama(simpul_kondisi(self), CaraHitung.BERTURUT, judul, jenis=Masa, ukuran=Ukuran.LAMA)

    if not TYPE_CHECKING:

        def __rand__(self, lain: object) -> NoReturn:
            pastikan(lain)

        __ror__ = __rand__

        def _banding(self, op: Operator, batas: object) -> NoReturn:
            lama = f"; untuk lama waktunya, tulis .lama() {op.value} {batas!r}" if isinstance(batas, Masa) else ""
            raise GalatTulis(
                f"{self} {op.value} ...: syarat dan fakta benar/salah tidak berurutan.",
                f"Tulis faktanya saja, atau ~fakta{lama}. Untuk beberapa syarat, {SARAN_GABUNG}.",
            )

        def __ge__(self, batas: object) -> NoReturn:
            self._banding(Operator.MIN, batas)

        def __gt__(self, batas: object) -> NoReturn:
            self._banding(Operator.LEBIH, batas)

        def __le__(self, batas: object) -> NoReturn:
            self._banding(Operator.MAKS, batas)

        def __lt__(self, batas: object) -> NoReturn:
            self._banding(Operator.KURANG, batas)

        def _anggota(self, *_: object) -> NoReturn:
            raise GalatTulis(
                f"{self}: syarat dan fakta benar/salah tidak memerlukan adalah/bukan.",
                "Tulis faktanya saja, atau ~fakta.",
            )

        adalah = bukan = _anggota

        def sisa(self, *_: object) -> NoReturn:
            raise GalatTulis(
                f"{self}: waktu tersisa dihitung sampai suatu tanggal, bukan sampai suatu syarat.",
                "Pakai fakta tanggal, atau akhir sebuah syarat: berakhir(syarat, judul).sisa().",
            )


# --- facts -------------------------------------------------------------------------------------------------


@frozen(order=False, repr=False, cache_hash=True)
class Fakta(Nilai[T]):
    """Something that can be known of the subjects: a rank, a level of education, a number.

    Attributes:
        judul: how the fact is called in a sentence, Indonesian.
        fungsi: reads the fact from its subjects.
        subjek: the types it reads, in the order of the function's parameters.
        konteks: what else the function takes, after its subjects, of the question itself: the readings (`Bacaan`) or
            what is supposed (`Asumsi`).
        bacaan: the points by which it can be read in several ways, each with the names of its readings.
    """

    judul: str
    fungsi: Callable[..., Riwayat[T | Antara[T]]]
    subjek: tuple[type, ...]  # pyright: ignore[reportIncompatibleMethodOverride]  (of a fact it is given, not derived)
    konteks: tuple[type, ...] = ()
    bacaan: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def nama(self) -> str:
        """The name of the function that reads the fact."""
        return self.fungsi.__name__

    def __call__(self, *subjek: Any) -> Riwayat[T | Antara[T]]:
        """The fact of these subjects, in the order of the function's parameters.

        Raises:
            GalatTulis: the function returns something else than it says, or calls itself.
        """
        riwayat = self.baca(*map(known, subjek))
        for v in riwayat.nilai:
            self.pastikan_nilai(v)
        return riwayat

    def baca(self, *subjek: Any) -> Riwayat[Any]:
        """What the function gives, of which whoever asks for one day alone has only that day's value to check.

        Raises:
            GalatTulis: the function returns no `Riwayat`, or calls itself.
        """
        try:
            riwayat: Riwayat[Any] = self.fungsi(*subjek)
        except RecursionError as galat:
            if not _berulang(galat, self.fungsi):
                raise
            raise GalatTulis(
                f"Fakta {self} tidak selesai dibaca: fungsinya memanggil dirinya sendiri, mungkin lewat fakta lain.",
                "Baca apa yang diperlukannya dari subjeknya, bukan dari fakta itu sendiri.",
            ) from None
        if riwayat.__class__ is not Riwayat:
            raise _bukan_riwayat(self, riwayat)
        return riwayat

    def pastikan_nilai(self, v: object) -> None:
        """Refuse a value of another kind than the fact says it has.

        Raises:
            GalatTulis: with the name of the fact.
        """
        if v.__class__ is not self.jenis and v is not None and not mungkin_bernilai(v, self.jenis):
            raise GalatTulis(
                f"Fakta {self} harus bernilai {sebutan(self.jenis)}, ditemukan {v!r}.",
                f"Perbaiki fungsinya, atau petunjuk jenisnya. {saran(self.jenis, v)}",
            )

    def __reduce__(self) -> tuple[object, ...]:
        # Like a function, a fact is pickled as the module attribute of that name.
        return _ambil, (self.fungsi.__module__, self.fungsi.__qualname__)

    def __str__(self) -> str:
        return self.nama

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.nama}>"


def _berulang(galat: RecursionError, fungsi: object) -> bool:
    """Whether the calls that were too many are those of this function, and not of what asked for it."""
    kode, kali, jejak = getattr(fungsi, "__code__", None), 0, galat.__traceback__
    while jejak is not None and kali < 2:
        kali += jejak.tb_frame.f_code is kode
        jejak = jejak.tb_next
    return kali == 2


def _bukan_riwayat(f: Fakta[Any], hasil: object) -> GalatTulis:
    if hasil is None:
        saran_hasil = "Yang tidak dapat diketahui adalah TAK_DIKETAHUI."
    elif mungkin_bernilai(hasil, f.jenis):
        saran_hasil = "Nilai yang sama setiap hari ditulis Riwayat.tetap(...)."
    else:
        saran_hasil = f"Kembalikan Riwayat[{f.jenis.__name__}]."
    return GalatTulis(f"Fakta {f} harus mengembalikan Riwayat, ditemukan {type(hasil).__name__}.", saran_hasil)


def _ambil(modul: str, nama: str) -> object:
    return operator.attrgetter(nama)(import_module(modul))


@frozen(order=False, repr=False, cache_hash=True)
class FaktaBenar(Kondisi, Fakta[bool]):
    """A fact that is true or false; itself a condition, so it is written alone, or with ``~``."""


@frozen(order=False, repr=False, cache_hash=True)
class FaktaTanggal(Fakta[date]):
    """A fact that is a date from which, or to which, time runs."""

    if TYPE_CHECKING:  # a date is never known by bounds

        def __call__(self, *subjek: Any) -> Riwayat[date]: ...

    def lama(self, judul: str = "", ukuran: Ukuran = Ukuran.LAMA) -> Lama:
        """The time since this date."""
        pastikan_judul(judul)
        if not isinstance(ukuran, Ukuran):
            raise GalatTulis(f"{self}.lama(): ukuran harus Ukuran, ditemukan {ukuran!r}.", saran(Ukuran, ukuran))
        return Lama(self, CaraHitung.SEJAK, judul, jenis=Masa, ukuran=ukuran)

    def sisa(self, judul: str = "") -> Lama:
        """The time left until this date, none once it has come."""
        pastikan_judul(judul)
        return Lama(self, CaraHitung.SISA, judul, jenis=Masa, ukuran=Ukuran.LAMA)

    if not TYPE_CHECKING:

        def kini(self, *_: object) -> NoReturn:
            raise GalatTulis(
                f"{self} adalah tanggal: waktu tanpa terputus dihitung untuk syarat.",
                f"Tulis {self}.lama() untuk waktu sejak tanggal itu, {self}.sisa() untuk yang tersisa.",
            )


# --- values made of facts ----------------------------------------------------------------------------------


@frozen(order=False, repr=False, cache_hash=True)
class Lama(Nilai[Masa]):
    """A duration: since a date, until a date, or while a condition was met."""

    sumber: FaktaTanggal | SimpulKondisi
    cara: CaraHitung
    judul: str

    def __repr__(self) -> str:
        return f"<Lama {self.judul or self.sumber} {self.cara.value}>"

    def __str__(self) -> str:
        return self.judul or str(self.sumber)


@frozen(order=False, repr=False, cache_hash=True)
class Tabel(Nilai[T]):
    """A decision table: a value for every combination of its keys."""

    kunci: tuple[Terbaca, ...]
    isi: tuple[tuple[tuple[Hashable, ...], T], ...]
    judul: str

    def __str__(self) -> str:
        return self.judul

    def __repr__(self) -> str:
        return f"<Tabel {self.judul}>"


@frozen(order=False, repr=False, cache_hash=True)
class Ambang(Nilai[T]):
    """A value that changes by law: each version with its citation; a version is a constant, a fact or a table."""

    versi: tuple[tuple[Dasar, T | Fakta[T] | Tabel[T]], ...]

    @property
    def tetap(self) -> bool:
        """Whether nothing in it is read from the subjects, so that it cannot stand on the left of a comparison."""
        return not any(isinstance(v, Nilai) for _, v in self.versi)

    def __str__(self) -> str:
        return " / ".join(f"{v!r} ({d})" for d, v in self.versi)

    def __repr__(self) -> str:
        return f"<Ambang {self}>"


# --- conditions --------------------------------------------------------------------------------------------


@frozen(order=False, repr=False, cache_hash=True)
class _Majemuk(Kondisi):
    """A condition made of other nodes.

    Attributes:
        kedalaman: how many nodes stand one within the other, this one included.
    """

    kedalaman: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        ukur(self, anak(self))


@frozen(order=False, repr=False, cache_hash=True)
class Banding(_Majemuk):
    """A value meets a threshold, or is (not) one of some values."""

    kiri: SimpulNilai
    op: Operator
    batas: Any

    def __str__(self) -> str:
        return f"{self.kiri} {self.op.value} {self.batas}"

    def __repr__(self) -> str:
        return f"<Banding {self}>"


def _berbutir(_: object, __: object, butir: tuple[SimpulKondisi, ...]) -> None:
    """All of nothing would be met by everybody, one of nothing by nobody."""
    if not butir:
        raise GalatTulis("Gabungan syarat tidak memuat satu butir pun.", "Sebutkan butirnya.")


@frozen(order=False, repr=False, cache_hash=True)
class _Gabungan(_Majemuk):
    butir: tuple[SimpulKondisi, ...] = field(validator=_berbutir)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {len(self.butir)} butir>"


@frozen(order=False, repr=False, cache_hash=True)
class Semua(_Gabungan):
    """All of these."""


@frozen(order=False, repr=False, cache_hash=True)
class SalahSatu(_Gabungan):
    """At least one of these."""


@frozen(order=False, repr=False, cache_hash=True)
class Jika(_Majemuk):
    """ "Bagi ... wajib ...": required only of those who meet ``kondisi``."""

    kondisi: SimpulKondisi
    maka: SimpulKondisi

    def __repr__(self) -> str:
        return "<Jika>"


@frozen(order=False, repr=False, cache_hash=True)
class Syarat(_Majemuk):
    """A condition with its citation; in force exactly as long as the citation is."""

    dasar: Dasar
    isi: SimpulKondisi
    judul: str

    def __repr__(self) -> str:
        return f"<Syarat {self.dasar}>"


@frozen(order=False, repr=False, cache_hash=True)
class Menurut(_Majemuk):
    """A condition whose wording changes by law: on each day the latest version in force."""

    versi: tuple[tuple[Dasar, SimpulKondisi], ...]

    def __repr__(self) -> str:
        return f"<Menurut {', '.join(str(d) for d, _ in self.versi)}>"


@frozen(order=False, repr=False, cache_hash=True)
class Pilihan(_Majemuk):
    """Where the text can be read in several ways: named readings, the first of which is the default."""

    kunci: str
    bacaan: tuple[tuple[str, SimpulKondisi], ...]
    catatan: str

    @property
    def baku(self) -> str:
        """The name of the default reading."""
        return self.bacaan[0][0]

    def __repr__(self) -> str:
        return f"<Pilihan {self.kunci}>"


# --- the closed unions -------------------------------------------------------------------------------------

SimpulKondisi: TypeAlias = FaktaBenar | Banding | Semua | SalahSatu | Jika | Syarat | Menurut | Pilihan
"""A node that is met, not met or unknown on each day."""

Unsur: TypeAlias = Banding | FaktaBenar
"""A condition that has no other in it: what one gap is about."""

Terbaca: TypeAlias = Fakta[Any] | Tabel[Any] | Ambang[Any]
"""A node whose value is read as it is on each day."""

SimpulNilai: TypeAlias = Terbaca | Lama
"""A node that has a value on each day; that of a duration is counted."""

Simpul: TypeAlias = SimpulKondisi | SimpulNilai
"""Any node."""

Inti: TypeAlias = FaktaBenar | Banding | Semua | SalahSatu | Jika | Syarat
"""A condition as it stands on one day, in one reading: nothing in it has versions or readings any more."""


# --- the grammar's own chores ------------------------------------------------------------------------------


def _hadapkan(kiri: Any, op: Operator, kanan: Any) -> Banding:
    """A comparison with the duration on its left and the dated threshold on its right, however it was written."""
    if isinstance(kanan, Lama) or (isinstance(kiri, Ambang) and kiri.tetap):
        kiri, op, kanan = kanan, op.cermin, kiri
    if isinstance(kanan, Lama) or not isinstance(kiri, Nilai) or (isinstance(kiri, Ambang) and kiri.tetap):
        raise GalatTulis(
            f"{kiri} {op.value} {kanan}: di sini tidak ada fakta yang dibandingkan, atau ada dua masa.", SARAN_TETAP
        )
    return Banding(simpul_nilai(kiri), op, kanan)


def pastikan_judul(judul: object) -> None:
    """Refuse a title that is not a text."""
    if not isinstance(judul, str):
        raise GalatTulis(
            f"Judul harus teks, ditemukan {judul!r}.",
            f"Bandingkan sesudahnya: .lama() >= {judul!r}."
            if isinstance(judul, Masa)
            else "Tulis teks dalam tanda kutip.",
        )


def _saran_banding(n: Nilai[Any], op: Operator, batas: object) -> str:
    """The remedy for a comparison with something of another kind."""
    if isinstance(batas, Kondisi):
        return f"Bila maksudnya dua syarat, {SARAN_GABUNG}."
    if isinstance(n, FaktaTanggal) and (isinstance(batas, Masa) or (isinstance(batas, Nilai) and batas.jenis is Masa)):
        return f"Bandingkan lama waktunya: {n}.lama() {op.value} {batas}."
    if isinstance(batas, FaktaTanggal) and n.jenis is Masa:
        return f"Bandingkan dengan lama waktu: {batas}.lama()."
    if isinstance(batas, Nilai):
        return f"Bandingkan dengan {sebutan(n.jenis)} tetap, atau dengan fakta, ambang, atau tabel yang sejenis."
    if isinstance(batas, Masa):
        contoh = contoh_banding(str(n), n.jenis)
        return f"{saran(n.jenis, batas)} Untuk lama waktu: ({contoh}).lama() {op.value} {batas!r}."
    return saran(n.jenis, batas)


def _saran_anggota(jenis: type, salah: object) -> str:
    """The remedy for a member of another kind."""
    if isinstance(salah, (list, tuple, set, frozenset)) and all(tepat_jenis(x, jenis) for x in salah):
        return "Sebutkan nilainya satu per satu, tanpa kurung lain: .adalah(A, B), atau .adalah(*daftar)."
    if isinstance(salah, Nilai):
        return "Sebut nilai tetap; dua fakta yang sama ditulis (a >= b) & (a <= b)."
    return saran(jenis, salah)


def berupa_simpul(v: object) -> TypeGuard[SimpulNilai]:
    """Whether it is a node with a value, and not a constant."""
    return isinstance(v, Nilai)


def berupa_terbaca(v: object) -> TypeGuard[Terbaca]:
    """Whether it is a node whose value is read as it is on each day."""
    return isinstance(v, (Fakta, Tabel, Ambang))


def simpul_kondisi(k: Kondisi) -> SimpulKondisi:
    """The condition as one of the kinds that there are, as readers know them."""
    return cast("SimpulKondisi", k)


def simpul_nilai(n: Nilai[Any]) -> SimpulNilai:
    """The value as one of the kinds that there are, as readers know them."""
    return cast("SimpulNilai", n)


def simpul_inti(k: SimpulKondisi) -> Inti:
    """A condition within an `Inti`, which is one too."""
    assert not isinstance(k, (Menurut, Pilihan))
    return k


def pastikan(k: object, tempat: str = "& atau |") -> SimpulKondisi:
    """``k``, if it is a condition; otherwise the remedy for what was most likely meant."""
    if isinstance(k, SimpulKondisi):
        return k
    raise GalatTulis(f"{tempat}: yang diperlukan sebuah syarat, ditemukan {k!r}.", _saran_syarat(k))


def _saran_syarat(k: object) -> str:
    """The remedy for what stands in the place of a condition, by what was most likely meant."""
    match k:
        case bool():
            return (
                "Bila == atau in dipakai, ganti dengan .adalah(...); keduanya membandingkan ungkapan, bukan nilainya."
            )
        case None:
            return "Butir yang tidak disyaratkan tidak ditulis."
        case Nilai():
            nilai, jenis = (f"{k}.lama()", Masa) if isinstance(k, FaktaTanggal) else (str(k), k.jenis)
            return f"Ini baru nilai: bandingkan dahulu, misalnya {contoh_banding(nilai, jenis)}."
        case Dasar():
            return "Tulis kutipannya lebih dahulu, lalu isinya: syarat(dasar, isi)."
        case Mapping():
            return "Bungkus butir-butirnya dengan kutipannya: syarat(dasar, {...})."
        case list() | tuple() | set() | frozenset():
            return f"Bukan deretan: {SARAN_GABUNG}."
        case str():
            return "Teks bukan syarat: tulis faktanya, misalnya sehat, atau bandingkan dahulu."
    if callable(k) and not isinstance(k, type):
        return 'Jadikan fungsinya sebuah fakta dengan @fakta("judul").'
    return f"Beri kurung: (a >= x) & (b >= y); {SARAN_GABUNG}."


def _gabung(kelas: type[Semua] | type[SalahSatu], *butir: object) -> SimpulKondisi:
    """One flat node for ``a & b & c``."""
    datar: list[SimpulKondisi] = []
    for b in butir:
        k = pastikan(b)
        datar += k.butir if isinstance(k, kelas) else (k,)
    return kelas(tuple(datar))


def _tolak(k: SimpulKondisi) -> SimpulKondisi:
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
        case Menurut() | Pilihan():
            return ubah(k, _tolak)
    assert_never(k)


def anak(s: Kondisi | Nilai[Any]) -> tuple[Simpul, ...]:
    """The nodes directly below a node, facts included."""
    simpul = simpul_kondisi(s) if isinstance(s, Kondisi) else simpul_nilai(s)
    match simpul:
        case Fakta():
            return ()
        case Semua(butir) | SalahSatu(butir):
            return butir
        case Banding(kiri, _, batas):
            return (kiri, batas) if berupa_simpul(batas) else (kiri,)
        case Jika(kondisi, maka):
            return (kondisi, maka)
        case Syarat(_, isi):
            return (isi,)
        case Menurut(versi):
            return tuple(k for _, k in versi)
        case Pilihan(_, bacaan):
            return tuple(k for _, k in bacaan)
        case Lama(sumber):
            return (sumber,)
        case Tabel(kunci):
            return kunci
        case Ambang(versi):
            return tuple(v for _, v in versi if berupa_simpul(v))
    assert_never(simpul)


def semua_hasil(sisi: Any) -> Iterator[Any]:
    """All that one side of a comparison can come to, where the rule says so; what is read or counted is itself."""
    match sisi:
        case Ambang(versi):
            for _, v in versi:
                yield from semua_hasil(v)
        case Tabel(_, isi):
            yield from (v for _, v in isi)
        case tuple():
            yield from sisi
        case _:
            yield sisi


def ukur(s: Any, isi: Iterable[Any]) -> None:
    """Note how deep a node is when it is made of these, before any reader has to go down there.

    Raises:
        GalatTulis: it is too deep.
    """
    kedalaman = 1 + max([getattr(a, "kedalaman", 0) for a in isi], default=0)
    if kedalaman > SIMPUL_TERDALAM:
        raise GalatTulis(
            f"Aturan ini bersarang lebih dari {SIMPUL_TERDALAM} simpul.",
            "Gabungkan yang setingkat dengan & atau |, atau bagi menjadi beberapa aturan.",
        )
    object.__setattr__(s, "kedalaman", kedalaman)


S = TypeVar("S", bound=Simpul)


def ubah(s: S, f: Callable[[Any], Any]) -> S:
    """The node with ``f`` applied to each node directly below it; the node itself where that changes nothing."""
    baru = _bangun_kembali(s, f)
    return s if baru == s else baru


def _bangun_kembali(s: Any, f: Callable[[Any], Any]) -> Any:
    node: Simpul = s
    match node:
        case Fakta():
            return node
        case Semua(butir):
            return Semua(tuple(map(f, butir)))
        case SalahSatu(butir):
            return SalahSatu(tuple(map(f, butir)))
        case Banding(kiri, op, batas):
            return Banding(f(kiri), op, f(batas) if berupa_simpul(batas) else batas)
        case Jika(kondisi, maka):
            return Jika(f(kondisi), f(maka))
        case Syarat(dasar, isi, judul):
            return Syarat(dasar, f(isi), judul)
        case Menurut(versi):
            return Menurut(tuple((d, f(k)) for d, k in versi))
        case Pilihan(kunci, bacaan, catatan):
            return Pilihan(kunci, tuple((nama, f(k)) for nama, k in bacaan), catatan)
        case Lama(sumber):
            return evolve(node, sumber=f(sumber))
        case Tabel(kunci):
            return evolve(node, kunci=tuple(map(f, kunci)))
        case Ambang(versi):
            return evolve(node, versi=tuple((d, f(v) if berupa_simpul(v) else v) for d, v in versi))
    assert_never(node)


def telusur(s: Kondisi | Nilai[Any]) -> Iterator[Simpul]:
    """The node and everything below it, in the order of writing."""
    yield simpul_kondisi(s) if isinstance(s, Kondisi) else simpul_nilai(s)
    for a in anak(s):
        yield from telusur(a)


@lru_cache(maxsize=1024)
def _fakta(s: Any) -> tuple[Fakta[Any], ...]:
    return tuple(dict.fromkeys(n for n in telusur(s) if isinstance(n, Fakta)))


@lru_cache(maxsize=1024)  # of what is made of them, too, so that a rule is not walked again at each of its levels
def _pilihan(s: Any) -> Mapping[str, tuple[str, ...]]:
    hasil: dict[str, tuple[str, ...]] = {}
    milik = s.bacaan if isinstance(s, Fakta) else ()
    if isinstance(s, Pilihan):
        milik = ((s.kunci, tuple(nama for nama, _ in s.bacaan)),)
    for bagian in (milik, *(_pilihan(a).items() for a in anak(s))):
        for kunci, nama in bagian:
            if hasil.setdefault(kunci, nama) != nama:
                raise GalatTulis(
                    f"Pilihan {kunci} ditulis dua kali dengan bacaan yang berbeda: {', '.join(hasil[kunci])}, dan "
                    f"{', '.join(nama)}.",
                    "Samakan bacaannya, dengan urutan yang sama, atau beri salah satunya kunci lain.",
                )
    return MappingProxyType(hasil)
