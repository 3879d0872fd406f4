"""Facts: a pair of mentor and mentee.

A fact about a pair is written as the comparison of two readings, one of each person (`belah`). A reader that judges
many pairs at once can then read each person once, and find by what he has in common with whom he can be paired.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import update_wrapper
from typing import Any, Generic, TypeVar, get_type_hints

from attrs import frozen

from karier_asn.domain.fakta.jabatan import menurut_jabatan
from karier_asn.domain.fakta.pangkat import golongan
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.nip import NIP
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.kata import fakta
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.riwayat import Riwayat, angkat
from karier_asn.engine.subjek import known

A = TypeVar("A")
B = TypeVar("B")
T = TypeVar("T")


@frozen(order=False)
class Belahan(Generic[A, B, T]):
    """A fact about a pair, taken apart.

    Readings are compared many times, so they are values that can be hashed: texts, numbers, tuples, frozen sets.

    Attributes:
        mentor: what is read of the mentor.
        mentee: what is read of the mentee.
        bandingkan: the value of the fact, both readings being known; otherwise it is unknown.
        irisan: whether the mentor's reading is one thing, the mentee's a collection, and the fact says whether, or
            where, the one is in the other. Or, with ``terbalik``, the other way round.
        terbalik: see ``irisan``.

    Either reading takes, after the person, how the texts are read where the fact can be read in several ways.
    """

    mentor: Callable[..., Riwayat[A]]
    mentee: Callable[..., Riwayat[B]]
    bandingkan: Callable[[A, B], T]
    irisan: bool = False
    terbalik: bool = False


def belah(
    mentor: Callable[..., Riwayat[A]],
    mentee: Callable[..., Riwayat[B]],
    *,
    irisan: bool = False,
    terbalik: bool = False,
    berbacaan: bool = False,
) -> Callable[[Callable[[A, B], T]], Callable[..., Riwayat[T]]]:
    """Make of the comparison of two readings a function that a fact about a pair can be made of.

    Args:
        mentor: what is read of the mentor.
        mentee: what is read of the mentee.
        irisan: see `Belahan`.
        terbalik: see `Belahan`.
        berbacaan: whether both readings take, after the person, how the texts are read (`Bacaan`), with a default; so
            does the fact then.

    >>> from karier_asn.domain.pegawai import Pegawai
    >>> @fakta("kelahiran bulan yang sama")
    ... @belah(lambda m: Riwayat.tetap(m.pegawai.tanggal_lahir), lambda e: Riwayat.tetap(e.pegawai.tanggal_lahir))
    ... def bulan_lahir_sama(a: date, b: date) -> bool:
    ...     return a.month == b.month
    >>> bulan_lahir_sama(Mentor(Pegawai()), Mentee(Pegawai()))  # unknown as long as one of the two is
    Riwayat(None)
    """

    def hias(bandingkan: Callable[[A, B], T]) -> Callable[..., Riwayat[T]]:
        def dua(a: A | None, b: B | None) -> T | None:
            return None if a is None or b is None else bandingkan(a, b)

        def polos(m: Mentor, e: Mentee) -> Riwayat[T]:
            return angkat(dua, mentor(m), mentee(e))

        def menurut(m: Mentor, e: Mentee, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[T]:
            return angkat(dua, mentor(m, bacaan), mentee(e, bacaan))

        fungsi: Callable[..., Riwayat[T]] = menurut if berbacaan else polos
        jenis: Any = get_type_hints(bandingkan)["return"]
        update_wrapper(fungsi, bandingkan)
        konteks: dict[str, Any] = {"bacaan": Bacaan} if berbacaan else {}
        fungsi.__annotations__ = {"m": Mentor, "e": Mentee, **konteks, "return": Riwayat[jenis]}
        del fungsi.__wrapped__  # type: ignore[attr-defined]  # or the hints of what it wraps would be read
        fungsi.belahan = Belahan(mentor, mentee, bandingkan, irisan, terbalik)  # type: ignore[attr-defined]
        return fungsi

    return hias


def belahan(fungsi: Callable[..., object]) -> Belahan[Any, Any, Any] | None:
    """How a fact's function is taken apart; ``None`` if it was not made with `belah`."""
    return getattr(fungsi, "belahan", None)


# --- readings of one person --------------------------------------------------------------------------------


def _dari_jabatan(ambil: Callable[[Jabatan], T | None]) -> Callable[[Mentor | Mentee], Riwayat[T]]:
    """A reading of the post either of the two holds; unknown once it has ended, and during a release from it."""
    return lambda peserta: menurut_jabatan(peserta.pegawai, ambil)


_URUTAN_GOLONGAN = {g: i for i, g in enumerate(Golongan)}


def _golongan(peserta: Mentor | Mentee) -> Riwayat[int]:
    return golongan(peserta.pegawai).peta(lambda g: _URUTAN_GOLONGAN[g] if isinstance(g, Golongan) else None)


def _bidang(j: Jabatan) -> str | None:
    return j.bidang


_bidang_mentor = _dari_jabatan(_bidang)


def _bidang_dicari(e: Mentee) -> Riwayat[str]:
    return Riwayat.tetap(e.bidang) if e.bidang else _bidang_mentor(e)


_unit = _dari_jabatan(lambda j: j.unit)
_kelas = _dari_jabatan(lambda j: j.kelas)


def _lokasi(peserta: Mentor | Mentee) -> Riwayat[str]:
    return Riwayat.tetap(peserta.lokasi)


def _bahasa(peserta: Mentor | Mentee) -> Riwayat[frozenset[str]]:
    return Riwayat.tetap(None if peserta.bahasa is None else frozenset(map(str.casefold, peserta.bahasa)))


def _ciri(peserta: Mentor | Mentee) -> Riwayat[frozenset[str]]:
    return Riwayat.tetap(None if peserta.ciri is None else frozenset(map(str.casefold, peserta.ciri)))


def _kunci(peserta: Mentor | Mentee) -> Riwayat[str]:
    return Riwayat.tetap(peserta.kunci or None)


def _nip(m: Mentor) -> Riwayat[NIP]:
    return Riwayat.tetap(known(m.pegawai).nip)


def _atasan(e: Mentee) -> Riwayat[tuple[NIP, ...]]:
    atasan = known(e.pegawai).atasan
    return Riwayat.tetap(None if atasan is None else (atasan,))


def _sendiri(e: Mentee) -> Riwayat[tuple[str, ...]]:
    return Riwayat.tetap((e.kunci,) if e.kunci else None)


# --- facts about one of the two ----------------------------------------------------------------------------


@fakta("bersedia dan tersedia sebagai mentor")
def mentor_tersedia(m: Mentor) -> Riwayat[bool]:
    """The mentor has time for guiding."""
    return m.tersedia


@fakta("TMT CPNS atau PPPK mentee")
def tmt_masuk(e: Mentee) -> Riwayat[date]:
    """The mentee's first day in service."""
    return Riwayat.tetap(e.pegawai.tmt_cpns)


# --- facts about the pair ----------------------------------------------------------------------------------


@fakta("selisih golongan ruang mentor di atas mentee", ukuran=Ukuran.JUMLAH)
@belah(_golongan, _golongan)
def selisih_golongan(a: int, b: int) -> int:
    """How many steps the mentor's golongan ruang stands above the mentee's; unknown of PPPK, who have none."""
    return a - b


@fakta("selisih kelas jabatan mentor di atas mentee", ukuran=Ukuran.JUMLAH)
@belah(_kelas, _kelas)
def selisih_kelas(a: int, b: int) -> int:
    """How many job classes the mentor's post stands above the mentee's; the same scale for PNS and PPPK."""
    return a - b


@fakta("bidang tugas mentor sama dengan bidang yang dicari mentee")
@belah(_bidang_mentor, _bidang_dicari)
def bidang_sama(a: str, b: str) -> bool:
    """The mentor works in the field in which the mentee seeks guidance (by default that of his own post)."""
    return a == b


@fakta("bekerja dalam unit yang sama")
@belah(_unit, _unit)
def unit_sama(a: str, b: str) -> bool:
    """Both hold posts in the same unit."""
    return a == b


@fakta("bekerja di lokasi yang sama")
@belah(_lokasi, _lokasi)
def lokasi_sama(a: str, b: str) -> bool:
    """Both work in the same place."""
    return a == b


@fakta("mempunyai bahasa yang sama")
@belah(_bahasa, _bahasa)
def bahasa_sama(a: frozenset[str], b: frozenset[str]) -> bool:
    """There is a language both have named."""
    return not a.isdisjoint(b)


@fakta("mempunyai ciri yang diharapkan mentee")
@belah(_ciri, _ciri)
def ciri_sama(a: frozenset[str], b: frozenset[str]) -> bool:
    """The mentor brings something the mentee wishes to share."""
    return not a.isdisjoint(b)


@fakta("menjadi atasan langsung mentee")
@belah(_nip, _atasan, irisan=True)
def atasan_langsung(a: NIP, b: tuple[NIP, ...]) -> bool:
    """The mentor is the mentee's direct superior; unknown while the superior is not on record."""
    return a in b


@fakta("menjadi mentor bagi dirinya sendiri")
@belah(_kunci, _sendiri, irisan=True)
def orang_sama(a: str, b: tuple[str, ...]) -> bool:
    """The two are one person; unknown of somebody with neither a number in the programme nor a NIP."""
    return a in b


@fakta("pernah menjadi mentor bagi mentee ini")
@belah(_kunci, lambda e: Riwayat.tetap(e.mentor_terdahulu), irisan=True)
def pernah_dipasangkan(a: str, b: tuple[str, ...]) -> bool:
    """The two were a pair before, as the programme's register says."""
    return a in b


@fakta("ditunjuk oleh PPK sebagai mentor bagi mentee ini")
@belah(_kunci, lambda e: Riwayat.tetap(e.ditunjuk), irisan=True)
def mentor_ditunjuk(a: str, b: tuple[str, ...]) -> bool:
    """The competent official appointed this mentor for this mentee."""
    return a in b


@fakta("ditolak oleh mentee ini")
@belah(_kunci, lambda e: Riwayat.tetap(e.menolak), irisan=True)
def ditolak_mentee(a: str, b: tuple[str, ...]) -> bool:
    """The mentee has declared that he will not be guided by this mentor."""
    return a in b


@fakta("menolak membimbing mentee ini")
@belah(lambda m: Riwayat.tetap(m.menolak), _kunci, irisan=True, terbalik=True)
def ditolak_mentor(a: tuple[str, ...], b: str) -> bool:
    """The mentor has declared that he will not guide this mentee."""
    return b in a


@fakta("urutan mentor dalam pilihan mentee", ukuran=Ukuran.JUMLAH)
@belah(_kunci, lambda e: Riwayat.tetap(e.pilihan), irisan=True)
def urutan_pilihan_mentee(a: str, b: tuple[str, ...]) -> int:
    """The place of the mentor in the mentee's list, 1 the first; 0 if he is not in it."""
    return b.index(a) + 1 if a in b else 0


@fakta("urutan mentee dalam pilihan mentor", ukuran=Ukuran.JUMLAH)
@belah(lambda m: Riwayat.tetap(m.pilihan), _kunci, irisan=True, terbalik=True)
def urutan_pilihan_mentor(a: tuple[str, ...], b: str) -> int:
    """The place of the mentee in the mentor's list, 1 the first; 0 if he is not in it."""
    return a.index(b) + 1 if b in a else 0
