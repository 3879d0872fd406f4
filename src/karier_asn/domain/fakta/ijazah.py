"""Since when a diploma is had, and the level that several come to: the one reading of `Ijazah`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from karier_asn.domain.pegawai import Ijazah, Pegawai
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import AKHIR, AWAL
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat


@fakta("ijazah diperoleh secara resmi dan sah, dari program studi yang diakui")
def ijazah_sah(p: Pegawai) -> Riwayat[bool]:
    """The highest diploma was earned lawfully, in a course that is accredited or, abroad, recognised; a record of
    diplomas does not tell, its papers do."""
    return TAK_DIKETAHUI


def hari_lulus(i: Ijazah) -> tuple[date, date]:
    """The first and the last day on which he may have graduated; without end where nothing is known.

    >>> hari_lulus(Ijazah(Pendidikan.S1, tahun=2025))
    (datetime.date(2025, 1, 1), datetime.date(2025, 12, 31))
    """
    if i.lulus is not None:
        return i.lulus, i.lulus
    return (AWAL, AKHIR) if i.tahun is None else (date(i.tahun, 1, 1), date(i.tahun, 12, 31))


def hari_surat(ijazah: Iterable[Ijazah]) -> tuple[date, date]:
    """The first and the last day on which the first of these diplomas may have been recognised; without end where none
    is known to be.

    >>> hari_surat([Ijazah(Pendidikan.S2, date(2024, 10, 1), pencantuman=date(2025, 3, 3))])
    (datetime.date(2025, 3, 3), datetime.date(2025, 3, 3))
    """
    surat = [(i.pencantuman or hari_lulus(i)[0], i.pencantuman or AKHIR) for i in ijazah]
    return min(awal for awal, _ in surat), min(akhir for _, akhir in surat)


def diperoleh(i: Ijazah) -> Riwayat[bool]:
    """Whether the diploma is had: from the day of graduation on.

    Of one whose year alone is known it is certain from the last day of that year and possible from the first; of one
    of which nothing is known it is known on no day.

    >>> diperoleh(Ijazah(Pendidikan.S1, tahun=2025))
    Riwayat(False, 2025-01-01: None, 2025-12-31: True)
    """
    paling_awal, paling_akhir = hari_lulus(i)
    if paling_akhir == AKHIR:
        return TAK_DIKETAHUI
    return Riwayat({paling_awal: None, paling_akhir: True} if i.lulus is None else {i.lulus: True}, sebelum=False)


def jenjang_tertinggi(ijazah: Iterable[Ijazah]) -> Riwayat[Pendidikan | Antara[Pendidikan]]:
    """The highest level of these diplomas on each day, by bounds while a higher one is possible.

    Unknown while none is certain: what came before the first one on record is not told.

    >>> d3 = Ijazah(Pendidikan.D3, date(2005, 8, 1))
    >>> jenjang_tertinggi([d3, Ijazah(Pendidikan.S1)]).pada(date(2023, 5, 1))
    Antara(bawah=<Pendidikan.D3: 'D-III'>, atas=<Pendidikan.S1: 'S-1/D-IV'>)
    """
    return tertinggi_dari((i.pendidikan, diperoleh(i)) for i in ijazah)


def tertinggi_dari(jenjang: Iterable[tuple[Pendidikan, Riwayat[bool]]]) -> Riwayat[Pendidikan | Antara[Pendidikan]]:
    """The highest of these levels that is had on each day, likewise."""
    daftar = tuple(jenjang)

    def tertinggi(*ada: bool | None) -> Pendidikan | Antara[Pendidikan] | None:
        pasti = max((j for (j, _), a in zip(daftar, ada, strict=True) if a), default=None)
        if pasti is None:
            return None
        mungkin = max(j for (j, _), a in zip(daftar, ada, strict=True) if a is not False)
        return pasti if mungkin == pasti else Antara(pasti, mungkin)

    return angkat(tertinggi, *(ada for _, ada in daftar))
