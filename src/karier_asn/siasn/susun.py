"""Susun: from the rows of an end point to one history.

One row that cannot be read makes the whole history unknown: a history with a hole would pass for complete.
A row recorded twice counts once.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Final, TypeVar

from attrs import evolve, frozen

from karier_asn.domain.nip import NIP, compact
from karier_asn.domain.pegawai import Pelatihan
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.siasn import sampul
from karier_asn.siasn.medan import BarisSiasn, diketahui
from karier_asn.siasn.temuan import Catatan

_T = TypeVar("_T", bound=Hashable)


def _semua(b: BarisSiasn) -> bool:
    return True


@frozen(eq=False)
class Penyusun:
    """Reads the histories of one person; rows that name another person are not his."""

    jawaban: Mapping[str, object]
    nip: NIP | None
    catatan: Catatan

    def riwayat(
        self, titik: str, baca: Callable[[BarisSiasn], _T | None], hanya: Callable[[BarisSiasn], bool] = _semua
    ) -> tuple[_T, ...] | None:
        """The history at an end point; ``None`` = unknown, empty = known to be none.

        Args:
            titik: the end point.
            baca: reads one row; ``None`` if it cannot, having said why.
            hanya: which rows this history is about; the others are somebody else's business.
        """
        baris = sampul.daftar(self.jawaban, titik, self.catatan)
        if baris is None:
            return None
        terbaca = {i: self._satu(b, baca) for i, b in enumerate(baris) if hanya(b)}
        gagal = [i for i, nilai in terbaca.items() if nilai is None]
        if gagal:
            pesan = f"Baris {_sebut(gagal)} tidak terbaca, jadi seluruh riwayat ini dianggap belum diketahui."
            self.catatan.lapor("TIDAK_DIKETAHUI", titik, f"{pesan} Perbaiki barisnya.")
            return None
        return self._tunggal({i: nilai for i, nilai in terbaca.items() if nilai is not None}, titik)

    def bila_diminta(self, titik: str, baca: Callable[[BarisSiasn], _T | None]) -> tuple[_T, ...] | None:
        """The history at an end point that not every reader asks for; nothing to say if it was not asked."""
        return self.riwayat(titik, baca) if titik in self.jawaban else None

    def _satu(self, b: BarisSiasn, baca: Callable[[BarisSiasn], _T | None]) -> _T | None:
        nip = diketahui(b.teks("nipBaru"))
        if self.nip is not None and nip is not None and compact(nip) != self.nip.angka:
            pesan = "Baris ini ber-NIP lain daripada data utama; keluarkan bila milik pegawai lain."
            b.lapor("BENTROK", "nipBaru", pesan)
            return None
        return baca(b)

    def _tunggal(self, terbaca: Mapping[int, _T], titik: str) -> tuple[_T, ...]:
        """The rows without repetitions, which are reported; the first of them stays."""
        medan = _MEDAN_SERTIFIKAT.get(titik, "")
        kelompok = [*map(sorted, _sekelompok(terbaca).values())]
        for nomor in kelompok:
            if len(nomor) > 1:
                pesan = f"Baris {_sebut(nomor)} mencatat hal yang sama; dihitung satu kali. Hapus yang berlebih."
                self.catatan.lapor("GANDA", f"{titik}[{_sebut(nomor)}]{medan}", pesan)
        return tuple(_dengan_nomor([terbaca[i] for i in nomor]) for nomor in kelompok)


_MEDAN_SERTIFIKAT: Final = {"rw-kursus": ".noSertipikat", "rw-diklat": ".nomor"}


def _sekelompok(terbaca: Mapping[int, Hashable]) -> dict[Hashable, list[int]]:
    """Row numbers by what makes rows the same: all of it, or for a training what makes it one certificate."""
    kelompok: dict[Hashable, list[int]] = {}
    bernomor: dict[Hashable, dict[Hashable, None]] = {}
    for i, nilai in terbaca.items():
        kunci = nilai
        if isinstance(nilai, Pelatihan) and nilai.nomor is not None:
            kunci = nilai.nomor, nilai.selesai, nilai.jam
            bernomor.setdefault(_tanpa_nomor(nilai), {})[kunci] = None
        elif isinstance(nilai, Pelatihan):
            kunci = _tanpa_nomor(nilai)
        kelompok.setdefault(kunci, []).append(i)
    for kunci, ada in bernomor.items():
        # One that could be either of two certificates stays: nobody can tell which, or whether it is a third.
        if kunci in kelompok and len(ada) == 1:
            kelompok[next(iter(ada))] += kelompok.pop(kunci)
    return kelompok


def _dengan_nomor(sama: Sequence[_T]) -> _T:
    """The first of rows that are the same; of a training with the number that another of them has."""
    pertama = sama[0]
    bernomor = [k for k in sama if isinstance(k, Pelatihan) and k.nomor is not None]
    if isinstance(pertama, Pelatihan) and bernomor:
        return evolve(pertama, nomor=bernomor[0].nomor, lulus=bernomor[0].lulus)
    return pertama


def _tanpa_nomor(k: Pelatihan) -> Hashable:
    """What makes rows one certificate where a number is missing: one name, on one day and of one length."""
    return kunci_nama(k.nama), k.selesai, k.jam, Pelatihan


def _sebut(nomor: Sequence[int]) -> str:
    """Row numbers, short.

    >>> _sebut([0, 1, 2]), _sebut([0, 3])
    ('0..2', '0,3')
    """
    if len(nomor) > 1 and list(nomor) == list(range(nomor[0], nomor[-1] + 1)):
        return f"{nomor[0]}..{nomor[-1]}"
    return ",".join(map(str, nomor))
