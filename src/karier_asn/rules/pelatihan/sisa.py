"""Sisa waktu sebelum batas usia pensiun (BUP): whether a training or a study still pays before he retires."""

from __future__ import annotations

from datetime import date
from typing import Final

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.studi import UsulTugasBelajar
from karier_asn.engine.ekspresi import fakta, syarat
from karier_asn.engine.riwayat import SEHARI, TAK_DIKETAHUI, Riwayat, bulan, mundur, selisih, tahun
from karier_asn.rules.merit.pensiun import pensiun
from karier_asn.rules.peraturan import PEDOMAN_KEMENAG


@fakta("tanggal mencapai batas usia pensiun")
def tanggal_bup(p: Pegawai) -> Riwayat[date]:
    """The day on which he reaches the retirement age of the post held definitively."""
    return _bup(p)


def _bup(p: Pegawai) -> Riwayat[date]:
    def mencapai(j: Jabatan | bool) -> date | None:
        kapan = pensiun(p, j) if isinstance(j, Jabatan) else None
        return None if kapan is None else kapan.mencapai

    return dijabat(p).peta(mencapai)


sisa_sebelum_bup = tanggal_bup.sisa("waktu sebelum mencapai batas usia pensiun")
"""Time left before the retirement age of the post held."""

PELATIHAN_TEKNIS_KEMENAG = syarat(
    PEDOMAN_KEMENAG / "peserta",
    sisa_sebelum_bup >= tahun(2),
    judul="mengikuti pelatihan teknis di Kementerian Agama",
)
"""What one ministry asks of participants of technical training; no national rule does."""


@fakta("batas usia pensiun jabatan yang diduduki, dalam tahun")
def batas_usia_pensiun(p: Pegawai) -> Riwayat[int]:
    """The retirement age, in years, of the post held definitively."""
    lahir = p.tanggal_lahir

    def usia(mencapai: date) -> int | None:
        return None if lahir is None else selisih(lahir, mencapai).bulan // 12

    return _bup(p).peta(usia)


BULAN_SEMESTER: Final = 6


@fakta("waktu sampai batas usia pensiun, dalam kelipatan lama studi,")
def sisa_kali_studi(p: Pegawai, u: UsulTugasBelajar) -> Riwayat[int]:
    """How many times the length of the course fits into the time left before the retirement age of the post held."""
    semester = u.semester
    if semester is None or p.tanggal_lahir is None:
        return TAK_DIKETAHUI
    lahir = p.tanggal_lahir

    def kali(mencapai: date) -> Riwayat[int]:
        batas = [mundur(mencapai, bulan(BULAN_SEMESTER * semester * n)) for n in range(1, _PALING_BANYAK)]
        terpakai = [d for d in batas if d >= lahir]
        return Riwayat(((d + SEHARI, n) for n, d in enumerate(terpakai)), sebelum=len(terpakai))

    return _bup(p).ikat(kali)


_PALING_BANYAK: Final = 8
"""More is never asked, so more is not told apart."""
