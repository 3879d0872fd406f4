"""Pensiun: somebody who holds one post all along, and how much of it is left in multiples of something."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai, Penugasan
from karier_asn.engine.masa import AWAL, SEHARI, Masa, mundur
from karier_asn.engine.riwayat import Riwayat


def pemangku(p: Pegawai, j: Jabatan) -> Pegawai:
    """Somebody born when he was, who has held that post all along; nothing else is known of him."""
    return Pegawai(tanggal_lahir=p.tanggal_lahir, jabatan=(Penugasan(j, AWAL),))


def kelipatan_sebelum(batas: date, masa: Masa, *, sejak: date, paling_banyak: int) -> Riwayat[int]:
    """How many times a duration fits into the time left before a day.

    Args:
        batas: the day.
        masa: the duration.
        sejak: what lies before this day is not told apart.
        paling_banyak: nor is more than so many times.

    >>> from karier_asn.engine.masa import tahun
    >>> kelipatan_sebelum(date(2030, 1, 1), tahun(2), sejak=date(2000, 1, 1), paling_banyak=3)
    Riwayat(3, 2024-01-02: 2, 2026-01-02: 1, 2028-01-02: 0)
    """
    hari = (mundur(batas, Masa(masa.bulan * n, masa.hari * n)) for n in range(1, paling_banyak + 1))
    cukup = [d for d in hari if d >= sejak]
    return Riwayat(((d + SEHARI, n) for n, d in enumerate(cukup)), sebelum=len(cukup))
