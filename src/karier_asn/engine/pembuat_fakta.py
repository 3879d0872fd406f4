"""Facts out of functions: what a function reads and returns, as its annotations say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from inspect import Parameter, iscoroutinefunction, isfunction, isgeneratorfunction, signature
from numbers import Number
from types import UnionType
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints, overload

from attrs import frozen

from karier_asn.engine.asumsi import Asumsi
from karier_asn.engine.bacaan import Bacaan, TabelBacaan
from karier_asn.engine.ekspresi import Fakta, FaktaBenar, FaktaTanggal
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.riwayat import Antara, Riwayat

T = TypeVar("T")

KONTEKS: Final = frozenset({Asumsi, Bacaan})
"""What the function of a fact may take, after its subjects, of the question itself."""


@frozen
class PembuatFakta:
    """Makes a fact of the function it is called with; made by `karier_asn.engine.kata.fakta`.

    Attributes:
        judul: how the fact is called in a sentence.
        ukuran: which adjectives its comparisons are read with; by its kind unless said.
        bacaan: the points by which it can be read in several ways.
    """

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
        petunjuk = _petunjuk(fungsi)
        jenis = _jenis_riwayat(fungsi, petunjuk.pop("return", None))
        subjek, konteks = _masukan(fungsi, petunjuk)
        kelas = {bool: FaktaBenar, date: FaktaTanggal}.get(jenis, Fakta)
        baku = Ukuran.JUMLAH if issubclass(jenis, Number) else Ukuran.HARI if jenis is date else Ukuran.TINGGI
        if (Bacaan in konteks) != bool(self.bacaan):
            raise GalatTulis(
                f"Fakta {fungsi.__name__} membaca Bacaan bila, dan hanya bila, bacaannya disebut.",
                "Tulis @fakta(..., bacaan=TABEL) pada fungsi yang parameter terakhirnya Bacaan = BACAAN_BAKU.",
            )
        bacaan = tuple((k, tuple(nama)) for k, nama in self.bacaan.items())
        return kelas(self.judul, fungsi, subjek, konteks, bacaan, jenis=jenis, ukuran=self.ukuran or baku)


def _petunjuk(fungsi: Any) -> dict[str, Any]:
    """The annotations of a function, all of which must be there when the fact is made."""
    if not isfunction(fungsi) or iscoroutinefunction(fungsi) or isgeneratorfunction(fungsi):
        raise GalatTulis(
            f"Fakta dibuat dari fungsi biasa, ditemukan {fungsi!r}.",
            'Tulis @fakta("judul") di atas def ...(p: Pegawai) -> Riwayat[...].',
        )
    try:
        return get_type_hints(fungsi)
    except (NameError, AttributeError, SyntaxError, TypeError) as galat:
        raise GalatTulis(
            f"Fakta {fungsi.__name__}: petunjuk jenisnya tidak dapat dibaca ({galat}).",
            "Impor jenisnya di luar if TYPE_CHECKING, dan tulis kelas dan faktanya di tingkat modul.",
        ) from None


def _masukan(fungsi: Any, petunjuk: dict[str, Any]) -> tuple[tuple[type, ...], tuple[type, ...]]:
    """What a function takes: its subjects, each of a kind of its own, and after them what it takes of the question."""
    parameter = _parameter(fungsi)
    dibaca = tuple(petunjuk.get(p.name) for p in parameter)
    subjek = tuple(j for j in dibaca if isinstance(j, type) and j not in KONTEKS)
    konteks = tuple(j for j in dibaca[len(subjek) :] if isinstance(j, type) and j in KONTEKS)
    if not subjek or subjek + konteks != dibaca:
        raise GalatTulis(
            f"Fakta {fungsi.__name__} harus menyebut jenis setiap subjek yang dibacanya.",
            "Tulis misalnya def pendidikan(p: Pegawai) -> Riwayat[Pendidikan].",
        )
    if len(set(subjek)) < len(subjek):
        raise GalatTulis(
            f"Fakta {fungsi.__name__} membaca dua subjek sejenis, yang tidak dapat dibedakan.",
            "Beri masing-masing jenisnya sendiri, seperti Mentor dan Mentee.",
        )
    if bawaan := [p.name for p in parameter[: len(subjek)] if p.default is not p.empty]:
        raise GalatTulis(
            f"Fakta {fungsi.__name__}: subjek {', '.join(bawaan)} tidak boleh mempunyai nilai bawaan.",
            "Hapus nilai bawaannya; subjek selalu diberikan oleh yang bertanya.",
        )
    return subjek, konteks


def _parameter(fungsi: Any) -> tuple[Parameter, ...]:
    """The parameters of a function; subjects are given to it by their place."""
    parameter = tuple(signature(fungsi).parameters.values())
    if asing := [p.name for p in parameter if p.kind not in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]:
        raise GalatTulis(
            f"Fakta {fungsi.__name__}: {', '.join(asing)} bukan subjek; *args, **kwargs, dan parameter bernama saja "
            "tidak dapat diberikan.",
            "Sebut setiap subjek sebagai parameter biasa, misalnya (p: Pegawai, j: Jabatan).",
        )
    return parameter


def _jenis_riwayat(fungsi: Callable[..., Any], petunjuk: Any) -> type:
    """``X`` of ``Riwayat[X]`` or, for values that may be known by bounds only, of ``Riwayat[X | Antara[X]]``."""
    isi = get_args(petunjuk)[0] if get_origin(petunjuk) is Riwayat else None
    bagian = get_args(isi) if get_origin(isi) in (UnionType, Union) else (isi,)
    jenis = [j for j in bagian if get_origin(j) is not Antara]
    if len(jenis) != 1 or not isinstance(jenis[0], type) or jenis[0] in (Any, object, type(None)):
        raise GalatTulis(
            f"Fakta {fungsi.__name__} harus mengembalikan Riwayat[...].",
            "Tulis misalnya -> Riwayat[Pendidikan]; yang tidak dapat diketahui adalah TAK_DIKETAHUI.",
        )
    if issubclass(jenis[0], datetime):
        raise GalatTulis(f"Fakta {fungsi.__name__}: hukum mengenal hari, bukan jam.", "Tulis -> Riwayat[date].")
    return jenis[0]
