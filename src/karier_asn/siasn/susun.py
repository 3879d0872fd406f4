"""Susun: from the rows of an end point to one history.

One row that cannot be read makes the whole history unknown: a history with a hole would pass for complete.
A row recorded twice counts once.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Final, TypeVar

from attrs import frozen

from karier_asn.domain.nip import NIP, compact
from karier_asn.domain.pegawai import Pelatihan
from karier_asn.siasn import kode, sampul
from karier_asn.siasn.medan import Baris
from karier_asn.siasn.temuan import Catatan

_T = TypeVar("_T", bound=Hashable)


@frozen(eq=False)
class Penyusun:
    """Reads the histories of one person; rows that name another person are not his."""

    jawaban: Mapping[str, object]
    nip: NIP | None
    catatan: Catatan

    def riwayat(self, titik: str, baca: Callable[[Baris], _T | None]) -> tuple[_T, ...] | None:
        """The history at an end point; ``None`` = unknown, empty = known to be none."""
        baris = sampul.daftar(self.jawaban, titik, self.catatan)
        if baris is None:
            return None
        terbaca = {i: self._satu(b, baca) for i, b in enumerate(baris) if not _urusan_lain(b)}
        gagal = [i for i, nilai in terbaca.items() if nilai is None]
        if gagal:
            pesan = f"Baris {_sebut(gagal)} tidak terbaca, jadi seluruh riwayat ini dianggap belum diketahui."
            self.catatan.lapor("TIDAK_DIKETAHUI", titik, f"{pesan} Perbaiki barisnya.")
            return None
        return self._tunggal({i: nilai for i, nilai in terbaca.items() if nilai is not None}, titik)

    def periksa(self, titik: str, periksa: Callable[[Baris], None]) -> None:
        """Check the rows of an end point that feeds no history; nothing to say if it was not asked."""
        if titik in self.jawaban:
            for b in sampul.daftar(self.jawaban, titik, self.catatan) or ():
                periksa(b)

    def _satu(self, b: Baris, baca: Callable[[Baris], _T | None]) -> _T | None:
        nip = b.teks("nipBaru")
        if self.nip is not None and nip is not None and compact(nip) != self.nip.angka:
            pesan = "Baris ini ber-NIP lain daripada data utama; keluarkan bila milik pegawai lain."
            b.lapor("BENTROK", "nipBaru", pesan)
            return None
        return baca(b)

    def _tunggal(self, terbaca: Mapping[int, _T], titik: str) -> tuple[_T, ...]:
        """The rows without repetitions, which are reported; the first of them stays."""
        kelompok: dict[tuple[Hashable, str], list[int]] = {}
        for i, nilai in terbaca.items():
            kelompok.setdefault(_kunci(nilai, titik), []).append(i)
        for (_, medan), nomor in kelompok.items():
            if len(nomor) > 1:
                pesan = f"Baris {_sebut(nomor)} mencatat hal yang sama; dihitung satu kali. Hapus yang berlebih."
                self.catatan.lapor("GANDA", f"{titik}[{_sebut(nomor)}]{medan}", pesan)
        return tuple(terbaca[nomor[0]] for nomor in kelompok.values())


_MEDAN_SERTIFIKAT: Final = {"rw-kursus": ".noSertipikat", "rw-diklat": ".nomor"}


def _kunci(nilai: Hashable, titik: str) -> tuple[Hashable, str]:
    """What makes two rows the same: all of it, or for a training its certificate, day and hours."""
    if isinstance(nilai, Pelatihan) and nilai.nomor is not None:
        return (nilai.nomor, nilai.selesai, nilai.jam), _MEDAN_SERTIFIKAT[titik]
    return nilai, ""


def _urusan_lain(b: Baris) -> bool:
    """Whether a row of ``rw-cltn`` is about something else, such as study or an office of state."""
    return "cltnId" in b.isi and b.teks("cltnId") not in (None, *kode.CLTN, "77")


def _sebut(nomor: Sequence[int]) -> str:
    """Row numbers, short.

    >>> _sebut([0, 1, 2]), _sebut([0, 3])
    ('0..2', '0,3')
    """
    if len(nomor) > 1 and list(nomor) == list(range(nomor[0], nomor[-1] + 1)):
        return f"{nomor[0]}..{nomor[-1]}"
    return ",".join(map(str, nomor))
