"""Ejaan: the usual spellings of ranks, predicates, levels of education, programmes and the like, one reader a kind.

A reader gives what a text means if it means one thing, and ``None`` if it means none or more than one. Spellings are
compared by their words, without capitals, blanks and punctuation, and with Roman figures made equal to Arabic ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Final, Generic, TypeVar

from attrs import frozen

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Eselon, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.tingkat import Ekspektasi, Golongan, Pendidikan, Predikat
from karier_asn.engine.samar import kata_dari
from karier_asn.siasn import kode

_T = TypeVar("_T")
Kata = tuple[str, ...]

_KATA: Final = re.compile(r"[^\W\d_]+|\d+")
_ROMAWI: Final[Mapping[str, str]] = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"}
_ANGKA_LEKAT: Final = re.compile(r"(tingkat|tkt?|pim|diklatpim|pkn|d|s)(i{1,3}|iv)")
_HURUF_LEKAT: Final = re.compile(r"(i{1,3}|iv|v)([a-e])")
_BUKAN_ANGKA: Final = frozenset({"di", "si"})
"""Words that are no letter with a figure: "di atas ekspektasi" is no diploma."""
_GOLONGAN_TANPA_ARTI: Final = frozenset({"gol", "golongan", "golru", "ruang", "pangkat", "pkt"})
_ESELON_TANPA_ARTI: Final = frozenset({"eselon", "esl", "es"})
_EKOR: Final = frozenset({"angkatan", "gelombang", "tahun", "thn", "ta"})
_ATAU: Final = re.compile(r"[/|()\[\],;]|\batau\b")


def kata(teks: str) -> Kata:
    """The words and figures of a text.

    >>> kata("Penata Muda Tk.I (III/b)")
    ('penata', 'muda', 'tingkat', '1', '3', 'b')
    """
    hasil: list[str] = []
    for k in _KATA.findall(teks.casefold()):
        lekat = None if k in _BUKAN_ANGKA else _ANGKA_LEKAT.fullmatch(k) or _HURUF_LEKAT.fullmatch(k)
        bagian = lekat.groups() if lekat else (k,)
        hasil += ("tingkat" if b in {"tk", "tkt"} else _ROMAWI.get(b, b) for b in bagian)
    return tuple(hasil)


def kunci(teks: str) -> str:
    """The words of a text in one, as names are compared."""
    return "".join(kata(teks))


@frozen
class Ejaan(Generic[_T]):
    """How a closed list of values is written.

    Attributes:
        arti: what a text means; ``None`` if that is nothing of the list, or more than one thing.
        kosakata: the words such a text is made of, which a message may show.
        lazim: what the usual texts mean, which most are and which need no taking apart.
    """

    arti: Callable[[str], _T | None]
    kosakata: frozenset[str]
    lazim: Mapping[str, _T]

    def baca(self, teks: str) -> _T | None:
        """What a text means; ``None`` if that is nothing of the list, or more than one thing."""
        nilai = self.lazim.get(teks)
        return self.arti(teks) if nilai is None else nilai


def _ejaan(arti: Callable[[str], _T | None], lazim: Iterable[str], *kata_lain: str) -> Ejaan[_T]:
    semua = tuple(lazim)
    tertulis = (t for nama in semua for t in (nama, nama.upper()))
    return Ejaan(arti, kata_dari(*semua, *kata_lain), {t: v for t in tertulis if (v := arti(t)) is not None})


def _bagian(teks: str, baca: Callable[[str], _T | None]) -> _T | None:
    """What the whole text means, or else what all its parts mean alike ("Butuh Perbaikan/Cukup")."""
    if (utuh := baca(teks)) is not None:
        return utuh
    arti = {baca(b) for b in _ATAU.split(teks.casefold()) if _KATA.search(b)}
    return arti.pop() if len(arti) == 1 else None


def _daftar(tabel: Mapping[str, _T]) -> Ejaan[_T]:
    """The spellings of a table; a text of several parts must mean one thing in all of them."""
    sebutan = {kunci(nama): nilai for nama, nilai in tabel.items()}
    return _ejaan(lambda teks: _bagian(teks, lambda t: sebutan.get(kunci(t))), tabel)


_Nilai = TypeVar("_Nilai", bound=Enum)


def _nama(skala: type[_Nilai]) -> dict[str, _Nilai]:
    """The members of a list by their official names."""
    return {str(nilai.value): nilai for nilai in skala}


# --- ranks and eselon -------------------------------------------------------------------------------------


def _sebutan_golongan() -> dict[Kata, Golongan]:
    """Every way to write a golongan ruang: its code, its name, and both in either order."""
    hasil: dict[Kata, Golongan] = {}
    for g in Golongan:
        ruang, nama = kata(g.value), kata(g.pangkat)
        hasil |= dict.fromkeys((ruang, nama, ruang + nama, nama + ruang), g)
    return hasil


_GOLONGAN: Final = _sebutan_golongan()
_ESELON: Final = {kata(e.value): e for e in Eselon}


def baca_golongan(teks: str) -> Golongan | None:
    """A golongan ruang as people write it.

    >>> [baca_golongan(t).value for t in ("Pengatur (II/c)", "II c", "2c", "II-C", "Gol. II/c")]
    ['II/c', 'II/c', 'II/c', 'II/c', 'II/c']
    >>> baca_golongan("Penata Muda Tk I, III/b"), baca_golongan("Penata (II/c)")
    (<Golongan.III_B: 'III/b'>, None)
    """
    return _GOLONGAN.get(tuple(k for k in kata(teks) if k not in _GOLONGAN_TANPA_ARTI))


def baca_eselon(teks: str) -> Eselon | None:
    """An eselon.

    >>> baca_eselon("Eselon III/A"), baca_eselon("4b")
    (<Eselon.III_A: 'III.a'>, <Eselon.IV_B: 'IV.b'>)
    """
    return _ESELON.get(tuple(k for k in kata(teks) if k not in _ESELON_TANPA_ARTI))


GOLONGAN: Final = _ejaan(
    baca_golongan, (t for g in Golongan for t in (g.value, g.pangkat)), "tk tkt", *_GOLONGAN_TANPA_ARTI
)
ESELON: Final = _ejaan(baca_eselon, (e.value for e in Eselon), *_ESELON_TANPA_ARTI)

# --- names of a closed list -------------------------------------------------------------------------------

PREDIKAT: Final = _daftar({**_nama(Predikat), **kode.EJAAN_PREDIKAT})
EKSPEKTASI: Final = _daftar({**_nama(Ekspektasi), **kode.EJAAN_EKSPEKTASI})
PENDIDIKAN: Final = _daftar({**_nama(Pendidikan), **kode.EJAAN_PENDIDIKAN})
KEDUDUKAN: Final = _daftar(_nama(KedudukanHukum))
JENJANG: Final = _daftar({**_nama(Jenjang), **kode.EJAAN_JENJANG})
HUKUMAN: Final = _daftar(_nama(JenisHukuman))

_LATIHAN: Final = {kata(tulisan): k for k, semua in kode.EJAAN_LATIHAN.items() for tulisan in semua}


def baca_latihan(teks: str) -> str | None:
    """The name in SIASN's list of a structural training, by its name, full or short, of today or of before.

    >>> baca_latihan("Diklatpim III"), baca_latihan("PKA Angkatan XII Tahun 2023")
    ('SEPADYA/SPAMA/DIKLAT PIM TK. III', 'SEPADYA/SPAMA/DIKLAT PIM TK. III')
    """
    return kode.LATIHAN_STRUKTURAL.get(_bagian(teks, _satu_latihan) or "")


def _satu_latihan(teks: str) -> str | None:
    semua = kata(teks)
    ekor = next((i for i, k in enumerate(semua) if k in _EKOR), len(semua))
    return _LATIHAN.get(semua[:ekor])


_NAMA_LATIHAN: Final = (*kode.LATIHAN_STRUKTURAL.values(), *(t for s in kode.EJAAN_LATIHAN.values() for t in s))
LATIHAN: Final = _ejaan(baca_latihan, _NAMA_LATIHAN, *_EKOR)
