"""The words an author writes a rule with, and the checks that refuse what is written wrongly.

Each word makes one kind of node of `karier_asn.engine.ekspresi`, and raises `GalatTulis` where the rule is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import product
from numbers import Number
from types import UnionType
from typing import Any, Final, TypeGuard, TypeVar, Union, get_args, get_origin, get_type_hints, overload

from attrs import frozen

from karier_asn.engine.asumsi import Asumsi
from karier_asn.engine.bacaan import Bacaan, TabelBacaan
from karier_asn.engine.ekspresi import (
    Ambang,
    Fakta,
    FaktaBenar,
    FaktaTanggal,
    Jika,
    Kondisi,
    Menurut,
    Nilai,
    Pilihan,
    Semua,
    Syarat,
    Tabel,
    Terbaca,
    Ukuran,
    dibaca,
    pastikan,
    semua_nilai,
)
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara, Riwayat

T = TypeVar("T")

KONTEKS: Final = frozenset({Asumsi, Bacaan})
"""What the function of a fact may take, after its subjects, of the question itself."""

# --- facts -------------------------------------------------------------------------------------------------


@frozen
class _Pembuat:
    judul: str
    ukuran: Ukuran | None
    bacaan: TabelBacaan

    @overload
    def __call__(self, fungsi: Callable[..., Riwayat[bool]]) -> FaktaBenar: ...
    @overload
    def __call__(self, fungsi: Callable[..., Riwayat[date]]) -> FaktaTanggal: ...
    @overload
    def __call__(self, fungsi: Callable[..., Riwayat[T | Antara[T]]]) -> Fakta[T]: ...
    def __call__(self, fungsi: Callable[..., Any]) -> Any:
        petunjuk = get_type_hints(fungsi)
        jenis = _jenis_riwayat(fungsi, petunjuk.pop("return", None))
        dibaca = tuple(petunjuk.values())
        subjek = tuple(j for j in dibaca if j not in KONTEKS)
        konteks = dibaca[len(subjek) :]
        if (
            len(dibaca) != fungsi.__code__.co_argcount
            or not subjek
            or not all(isinstance(s, type) for s in subjek)
            or not KONTEKS.issuperset(konteks)
        ):
            raise GalatTulis(
                f"Fakta {fungsi.__name__} harus menyebut jenis setiap subjek yang dibacanya.",
                "Tulis misalnya def pendidikan(p: Pegawai) -> Riwayat[Pendidikan].",
            )
        kelas = {bool: FaktaBenar, date: FaktaTanggal}.get(jenis, Fakta)
        baku = Ukuran.JUMLAH if issubclass(jenis, Number) else Ukuran.HARI if jenis is date else Ukuran.TINGGI
        if (Bacaan in konteks) != bool(self.bacaan):
            raise GalatTulis(
                f"Fakta {fungsi.__name__} membaca Bacaan bila, dan hanya bila, bacaannya disebut.",
                "Tulis @fakta(..., bacaan=TABEL) pada fungsi yang parameter terakhirnya Bacaan = BACAAN_BAKU.",
            )
        bacaan = tuple((k, tuple(nama)) for k, nama in self.bacaan.items())
        return kelas(self.judul, fungsi, subjek, konteks, bacaan, jenis=jenis, ukuran=self.ukuran or baku)


def fakta(judul: str, *, ukuran: Ukuran | None = None, bacaan: TabelBacaan | None = None) -> _Pembuat:
    """Make a fact of a function: its annotations say which subjects it reads and what it returns.

    The function returns a `Riwayat`; what cannot be known is `TAK_DIKETAHUI`. After its subjects it may take how the
    texts are read (`Bacaan`) and what is supposed (`Asumsi`), each with a default for whoever reads the fact alone.

    Args:
        judul: how the fact is called in a sentence, Indonesian.
        ukuran: which adjectives its comparisons are read with; by its kind unless said.
        bacaan: the points by which it can be read in several ways, for a function that takes a `Bacaan`.

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
    return _Pembuat(judul, ukuran, bacaan or {})


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


# --- values ------------------------------------------------------------------------------------------------


def tabel(kunci: Nilai[Any] | tuple[Nilai[Any], ...], isi: Mapping[Any, T], *, judul: str) -> Tabel[T]:
    """A decision table out of a dict; must have a row for every combination of the keys' values.

    Raises:
        GalatTulis: when a combination is missing or does not exist, or a key cannot be enumerated.
    """
    daftar = kunci if isinstance(kunci, tuple) else (kunci,)
    baris = {k if isinstance(kunci, tuple) else (k,): v for k, v in isi.items()}
    terbaca = tuple(k for k in daftar if _terbilang(k))
    if tak_hingga := [k for k in daftar if k not in terbaca]:
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
    return Tabel(terbaca, tuple(baris.items()), judul, jenis=_sejenis(baris.values(), judul), ukuran=Ukuran.TINGGI)


def _terbilang(k: object) -> TypeGuard[Terbaca]:
    """Whether the values of a key can be listed."""
    return dibaca(k) and not (isinstance(k, Ambang) and not k.terbaca) and bool(semua_nilai(k.jenis))


def _sejenis(nilai: Iterable[T], tempat: str) -> type[T]:
    """The one type of all these values."""
    return _satu_jenis({type(v) for v in nilai}, tempat)


def _satu_jenis(jenis: set[type[T]], tempat: str) -> type[T]:
    if len(jenis) != 1:
        nama = ", ".join(sorted(j.__name__ for j in jenis)) or "kosong"
        raise GalatTulis(f"Nilai dalam {tempat} harus sejenis, ditemukan {nama}.", "Pakai satu jenis nilai.")
    return jenis.pop()


def _daftar(benda: list[Any]) -> str:
    return ", ".join(sorted("/".join(str(getattr(x, "value", x)) for x in b) for b in benda))


# --- conditions --------------------------------------------------------------------------------------------


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
        return Syarat(dasar, pastikan(isi, str(dasar)), judul)
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
    return Syarat(dasar.dengan(catatan=catatan), pastikan(isi, str(dasar)), "")


@overload
def menurut(versi: Mapping[Dasar, Kondisi]) -> Menurut: ...  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]  (the narrower case comes first)
@overload
def menurut(versi: Mapping[Dasar, Fakta[T]]) -> Ambang[T]: ...
@overload
def menurut(versi: Mapping[Dasar, Tabel[T]]) -> Ambang[T]: ...
@overload
def menurut(versi: Mapping[Dasar, Fakta[T] | Tabel[T]]) -> Ambang[T]: ...
@overload
def menurut(versi: Mapping[Dasar, T | Fakta[T] | Tabel[T]]) -> Ambang[T]: ...
def menurut(versi: Mapping[Dasar, Any]) -> Menurut | Ambang[Any]:
    """A value, a table or a condition that changes by law, dated by its citations alone.

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
        return Menurut(tuple((d, pastikan(k, str(d))) for d, k in urut))
    jenis = {v.jenis if isinstance(v, Nilai) and not isinstance(v, Kondisi) else type(v) for _, v in urut}
    return Ambang(urut, jenis=_satu_jenis(jenis, "menurut()"), ukuran=Ukuran.TINGGI)


def jika(kondisi: Kondisi, *, maka: Kondisi) -> Jika:
    """``maka`` is required of those who meet ``kondisi``, of others nothing."""
    return Jika(pastikan(kondisi, "jika"), pastikan(maka, "maka"))


def pilihan(kunci: str, bacaan: Mapping[str, Kondisi], *, catatan: str) -> Pilihan:
    """Readings of a text that leaves a choice; the first is the default, and ``catatan`` says why.

    Raises:
        GalatTulis: with fewer than two readings.
    """
    if len(bacaan) < 2:
        raise GalatTulis(
            f"Pilihan {kunci} memerlukan paling sedikit dua bacaan.", "Tanpa pilihan, tulis syaratnya saja."
        )
    return Pilihan(kunci, tuple((nama, pastikan(k, f"{kunci} {nama}")) for nama, k in bacaan.items()), catatan)
