"""Tunggal: one person is one. Whoever takes many people refuses a list in which somebody stands twice.

People are told apart by their NIP or NI PPPK (`Pegawai.nomor_induk`), whatever else they are called in a list. Of those
without one, nobody can tell here whether they are one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from karier_asn.domain.nip import PANJANG, compact, mask
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.galat import GalatBentuk, Masalah

T = TypeVar("T")


def person_key(teks: str) -> str:
    """A key of a person in one spelling: of a NIP its digits alone, of any other key the text without blanks around.

    >>> person_key("19960808 202204 1 901"), person_key(" M-1 ")
    ('199608082022041901', 'M-1')
    """
    angka = compact(teks)
    return angka if len(angka) == PANJANG and angka.isascii() and angka.isdigit() else teks.strip()


def doubles(jalur: Callable[[int], str], nomor: Iterable[str]) -> Iterator[Masalah]:
    """Every place at which somebody stands who stood before; an empty number is nobody's.

    Args:
        jalur: the path of a place.
        nomor: the number of the person at each place.
    """
    pertama: dict[str, int] = {}
    for i, n in enumerate(nomor):
        if n and pertama.setdefault(n, i) != i:
            yield _ganda(jalur(i), jalur(pertama[n]), n)


def _ganda(jalur: str, pertama: str, nomor: str) -> Masalah:
    pesan = f"Orang ini (NIP {mask(nomor)}) sudah ada pada {pertama}; cantumkan satu kali saja."
    return Masalah(jalur, "orang-ganda", {"pertama": pertama}, pesan)


def number_of(orang: object) -> str:
    """The number of an employee, or of somebody in a role; empty of what is neither, for others to refuse.

    >>> from karier_asn.domain.nip import NIP
    >>> number_of(Pegawai(nip=NIP.pns("199608082022041901"))), number_of("siapa")
    ('199608082022041901', '')
    """
    pegawai = getattr(orang, "pegawai", orang)
    return pegawai.nomor_induk if isinstance(pegawai, Pegawai) else ""


def once_each(nama: str, orang: Iterable[T]) -> Iterable[T]:
    """The same people, none of them twice.

    Args:
        nama: what the list is called, for paths.
        orang: the people, employees or somebody in a role. Those of a sequence are looked at before the first is
            handed on; others when it comes to them, for which their numbers are kept and nothing else of them.

    Raises:
        GalatBentuk: somebody stands in the list twice; of a sequence it lists everybody who does.
    """

    def jalur(i: int) -> str:
        return f"{nama}[{i}]"

    if isinstance(orang, Sequence):
        if masalah := list(doubles(jalur, map(number_of, orang))):
            raise GalatBentuk(masalah)
        return orang
    return _satu_satu(jalur, orang)


def _satu_satu(jalur: Callable[[int], str], orang: Iterable[T]) -> Iterator[T]:
    pertama: dict[int, int] = {}
    for i, o in enumerate(orang):
        nomor = number_of(o)
        if nomor and (di := pertama.setdefault(int(nomor), i)) != i:
            raise GalatBentuk([_ganda(jalur(i), jalur(di), nomor)])
        yield o
