"""Pensiun: who holds one post all along, who is no pensioner yet, and how often something fits into what is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from karier_asn.domain.fakta.jabatan import definitif
from karier_asn.domain.fakta.pensiun import dipensiun_dari
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kelengkapan import SELA
from karier_asn.domain.pegawai import Pegawai, Penugasan
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, Masa, mundur
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.subjek import known


def pemangku(p: Pegawai, j: Jabatan) -> Pegawai:
    """Somebody born when he was, who has held that post all along without a break; nothing else is known of him."""
    tanpa_sela: dict[str, Any] = dict.fromkeys(SELA, ())
    lahir = known(p).tanggal_lahir
    tmt = AWAL if lahir is None else lahir + SEHARI  # nobody holds a post before
    return Pegawai(tanggal_lahir=lahir, jabatan=(Penugasan(j, tmt),), **tanpa_sela)


def belum(p: Pegawai, terendah: date, dari: Callable[[Jabatan, Riwayat[bool]], Riwayat[bool]]) -> Riwayat[bool]:
    """Whether he is no pensioner yet, by the post on each day whose retirement age is his.

    Where that post is not known, or there is none, it is certain up to the lowest retirement age only. A pensioner
    stays one, unless the record tells of a post taken up later.

    Args:
        p: the employee.
        terendah: the day up to which nobody of his age was a pensioner.
        dari: what is so from a post, given what is certain of any post.
    """
    p = known(p)
    tentu = Riwayat([(terendah, None)], sebelum=True)
    titik: list[tuple[date, bool | None]] = []
    for mulai, sampai, j in dipensiun_dari(p).potongan():
        perlu = isinstance(j, Jabatan) and (j.batas_usia_pensiun is not None or sampai > terendah)
        masih = dari(j, tentu) if perlu and isinstance(j, Jabatan) else tentu
        titik.append((mulai, masih.pada(mulai)))
        titik += [(d, v) for d, _, v in masih.potongan() if mulai < d < sampai]
    menurut_jabatan = Riwayat(titik)
    terakhir = max((t.tmt for t in definitif(p.jabatan or ())), default=AWAL)
    habis = menurut_jabatan.cari(lambda v: v is False, terakhir) or AKHIR
    return Riwayat([*(t for t in titik if t[0] < habis), (habis, False)])


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
