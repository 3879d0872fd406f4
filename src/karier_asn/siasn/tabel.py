"""Tabel: what an agency knows of its posts and SIASN does not, by name and, where one name is not enough, by unit.

The web service tells the eselon of a structural post, but no field of work and no class; a row of the export not even
the eselon. Without the level of a post nothing is known that depends on it, the age of retirement first of all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from enum import Enum
from typing import Any, Final, TypeVar

from attrs import evolve, field, frozen

from karier_asn.domain.jabatan import Eselon, Jabatan, Jenjang
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.samar import kata_dari, tampil
from karier_asn.siasn import ejaan
from karier_asn.siasn.ejaan import Ejaan

_Nilai = TypeVar("_Nilai", bound=Enum)
KOLOM: Final = ("nama", "unit", "jenjang", "eselon", "bidang", "kelas")
_KOSONG: Final = frozenset({"", "-", "null"})


def _kunci(nama: str, unit: str | None) -> tuple[str, str | None]:
    return kunci_nama(nama), None if unit is None else kunci_nama(unit)


def _baca(baris: Iterable[Mapping[str, object] | Jabatan]) -> tuple[Jabatan, ...]:
    """The rows, given as mappings with official or usual spellings; ones already read stay as they are."""
    masalah: list[Masalah] = []
    terbaca: list[Jabatan] = []
    tempat: dict[tuple[str, str | None], int] = {}
    for i, isi in enumerate(baris):
        jabatan = isi if isinstance(isi, Jabatan) else _satu(isi, f"baris[{i}]", masalah)
        if jabatan is None:
            continue
        kunci = _kunci(jabatan.nama, jabatan.unit)
        if kunci in tempat:
            pesan = f"Nama dan unit yang sama sudah ada pada baris[{tempat[kunci]}]; satukan atau bedakan unitnya."
            masalah.append(Masalah(f"baris[{i}].nama", "jabatan-ganda", {"baris": tempat[kunci]}, pesan))
        tempat.setdefault(kunci, i)
        terbaca.append(jabatan)
    if masalah:
        raise GalatBentuk(masalah)
    return tuple(terbaca)


def _satu(isi: object, jalur: str, masalah: list[Masalah]) -> Jabatan | None:
    """One row; its problems go to ``masalah``."""
    if not isinstance(isi, Mapping):
        pesan = f"Satu baris harus pemetaan dari nama kolom ke isinya, ditemukan {tampil(isi)}."
        masalah.append(Masalah(jalur, "bukan-pemetaan", {"jenis": type(isi).__name__}, pesan))
        return None
    baru = [*_kolom_asing(isi, jalur)]
    nilai: dict[str, Any] = {}
    for kolom, baca in _PEMBACA.items():
        mentah = isi.get(kolom)
        if mentah is None or (isinstance(mentah, str) and mentah.strip().casefold() in _KOSONG):
            continue
        try:
            nilai[kolom] = baca(mentah)
        except _Salah as salah:
            pesan = f"Ditemukan {tampil(mentah, salah.kosakata)}, seharusnya {salah.seharusnya}."
            baru.append(Masalah(f"{jalur}.{kolom}", "isian-tidak-terbaca", {"seharusnya": salah.seharusnya}, pesan))
    if "nama" not in nilai and not any(m.jalur == f"{jalur}.nama" for m in baru):
        baru.append(Masalah(f"{jalur}.nama", "kosong", {}, "Nama jabatan kosong; tulis nama seperti pada SIASN."))
    jabatan = None
    if not baru:
        try:
            jabatan = Jabatan(**nilai)
        except GalatBentuk as galat:
            baru += [evolve(m, jalur=f"{jalur}.{m.jalur}") for m in galat.masalah]
    masalah += baru
    return jabatan


def _kolom_asing(isi: Mapping[Any, object], jalur: str) -> Iterator[Masalah]:
    for kolom in isi:
        if kolom not in KOLOM:
            mirip = get_close_matches(kolom.casefold(), KOLOM, n=1) if isinstance(kolom, str) else []
            saran = f"mungkin maksudnya {mirip[0]}" if mirip else f"yang ada {', '.join(KOLOM)}"
            pesan = f"Kolom {tampil(kolom, kata_dari(*KOLOM))} tidak dikenal; {saran}."
            yield Masalah(jalur, "kolom-tidak-dikenal", {"seharusnya": KOLOM}, pesan)


class _Salah(ValueError):
    """A cell that cannot be read."""

    def __init__(self, seharusnya: str, kosakata: frozenset[str] = frozenset()) -> None:
        super().__init__(seharusnya)
        self.seharusnya = seharusnya
        self.kosakata = kosakata


def _teks(v: object) -> str:
    if not isinstance(v, str):
        raise _Salah("teks")
    return v.strip()


def _kelas(v: object) -> int:
    angka = v.strip() if isinstance(v, str) else str(v).removesuffix(".0")
    if isinstance(v, bool) or not (angka.isascii() and angka.isdigit() and 1 <= int(angka) < _BATAS_KELAS):
        raise _Salah("kelas jabatan, 1 atau lebih")
    return int(angka)


_BATAS_KELAS: Final = 100


def _dari(daftar: Ejaan[_Nilai], skala: type[_Nilai]) -> Callable[[object], _Nilai]:
    def baca(v: object) -> _Nilai:
        nilai = daftar.baca(v) if isinstance(v, str) else v
        if not isinstance(nilai, skala):
            raise _Salah(f"salah satu dari {', '.join(str(n.value) for n in skala)}", daftar.kosakata)
        return nilai

    return baca


_PEMBACA: Final[Mapping[str, Callable[[object], object]]] = {
    "nama": _teks,
    "unit": _teks,
    "jenjang": _dari(ejaan.JENJANG, Jenjang),
    "eselon": _dari(ejaan.ESELON, Eselon),
    "bidang": _teks,
    "kelas": _kelas,
}


@frozen
class TabelJabatan:
    """The posts of an agency.

    Attributes:
        baris: the posts; each tells what the agency says of it, and is ``None`` where it says nothing. A row with a
            unit is for the post of that name in that unit; one without is for every other post of the name.

    Raises:
        GalatBentuk: a row cannot be read, contradicts itself, or is there twice; every problem with its path.

    >>> tabel = TabelJabatan([{"nama": "Kepala Seksi Mutasi", "eselon": "IV.a", "bidang": "kepegawaian", "kelas": 9}])
    >>> tabel.cari("KEPALA SEKSI  MUTASI").jenjang
    <Jenjang.PENGAWAS: 'pengawas'>
    >>> TabelJabatan([{"nama": "Sekretaris", "jenjang": "eselon 3", "kelas": 0}])
    Traceback (most recent call last):
    ...
    karier_asn.engine.galat.GalatBentuk: 2 hal perlu diperbaiki: baris[0].jenjang: ...; baris[0].kelas: ...
    """

    baris: tuple[Jabatan, ...] = field(converter=_baca)
    _menurut: Mapping[tuple[str, str | None], Jabatan] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_menurut", {_kunci(j.nama, j.unit): j for j in self.baris})

    def cari(self, nama: str, unit: str | None = None) -> Jabatan | None:
        """The post of that name in that unit, or else of that name anywhere; ``None`` = not in the table."""
        return self._menurut.get(_kunci(nama, unit)) or self._menurut.get(_kunci(nama, None))
