"""Yang dibaca pedoman BKN dari rekam pegawai, dengan jendelanya (Keputusan Kepala BKN 411/2025, sumber sekunder)."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import (
    banyak_sertifikasi,
    banyak_sertifikat,
    berpenghargaan,
    berperan_tim,
    dihukum_dalam,
    ditugaskan,
    jumlah_banyak,
)
from karier_asn.domain.fakta.kelulusan import bentuk_itu
from karier_asn.domain.jabatan import JenisPenugasan
from karier_asn.domain.jendela import Jendela
from karier_asn.domain.pegawai import Pegawai, Pelatihan
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.rekam import LingkupPenghargaan
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.kata import fakta
from karier_asn.engine.riwayat import Antara, Riwayat

__all__ = [
    "banyak_diklat_jenjang",
    "banyak_pelatihan_bersertifikat",
    "banyak_pelatihan_lain",
    "hukuman_berat_lima_tahun",
    "hukuman_lima_tahun",
    "hukuman_sedang_lima_tahun",
    "penghargaan_instansi",
    "penghargaan_internasional",
    "penghargaan_lintas_instansi",
    "penghargaan_nasional",
    "plh_lebih_tinggi",
    "plh_setara",
    "plt_lebih_tinggi",
    "plt_setara",
    "tim_anggota",
    "tim_anggota_lintas",
    "tim_ketua",
    "tim_ketua_lintas",
]

JENDELA_SERTIFIKAT: Final = Jendela(3)
JENDELA_HUKUMAN: Final = Jendela(5)
JENDELA_PENGHARGAAN: Final = Jendela(5, kalender=True)
JENDELA_TIM: Final = Jendela(2, kalender=True)
"""Certificates and sanctions from day to day; awards and teams by calendar years ("2022-2026 for 2026")."""

DIKLAT_JENJANG: Final = frozenset({BentukPelatihan.STRUKTURAL, BentukPelatihan.FUNGSIONAL})


def _diklat_jenjang(k: Pelatihan) -> bool | None:
    return bentuk_itu(k, DIKLAT_JENJANG)


def _pelatihan_lain(k: Pelatihan) -> bool | None:
    return None if (diklat := _diklat_jenjang(k)) is None else not diklat


@fakta("banyak pelatihan bersertifikat dalam 3 tahun terakhir")
def banyak_pelatihan_bersertifikat(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """How many certificates of any training."""
    return banyak_sertifikat(p, lambda _: True, JENDELA_SERTIFIKAT)


@fakta("banyak pelatihan bersertifikat selain pelatihan kepemimpinan dan fungsional dalam 3 tahun terakhir")
def banyak_pelatihan_lain(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """The same without structural and functional training, for a guide that scores these beside."""
    return banyak_sertifikat(p, _pelatihan_lain, JENDELA_SERTIFIKAT)


@fakta("banyak pelatihan kepemimpinan dan fungsional, dan sertifikasi dalam 3 tahun terakhir")
def banyak_diklat_jenjang(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """How many structural and functional trainings ever, with certificates of competence of the last three years."""
    return jumlah_banyak(banyak_sertifikat(p, _diklat_jenjang), banyak_sertifikasi(p, JENDELA_SERTIFIKAT))


@fakta("menerima penghargaan internasional dalam 5 tahun terakhir")
def penghargaan_internasional(p: Pegawai) -> Riwayat[bool]:
    """An international award."""
    return berpenghargaan(p, LingkupPenghargaan.INTERNASIONAL, JENDELA_PENGHARGAAN)


@fakta("menerima penghargaan nasional atau lebih luas dalam 5 tahun terakhir")
def penghargaan_nasional(p: Pegawai) -> Riwayat[bool]:
    """A national award."""
    return berpenghargaan(p, LingkupPenghargaan.NASIONAL, JENDELA_PENGHARGAAN)


@fakta("menerima penghargaan lintas instansi atau lebih luas dalam 5 tahun terakhir")
def penghargaan_lintas_instansi(p: Pegawai) -> Riwayat[bool]:
    """An award of several agencies."""
    return berpenghargaan(p, LingkupPenghargaan.LINTAS_INSTANSI, JENDELA_PENGHARGAAN)


@fakta("menerima penghargaan dalam 5 tahun terakhir")
def penghargaan_instansi(p: Pegawai) -> Riwayat[bool]:
    """An award of any scope."""
    return berpenghargaan(p, LingkupPenghargaan.INSTANSI, JENDELA_PENGHARGAAN)


@fakta("menjadi ketua tim kerja lintas instansi dalam 2 tahun terakhir")
def tim_ketua_lintas(p: Pegawai) -> Riwayat[bool]:
    """Leads, or led, a team of several agencies."""
    return berperan_tim(p, JENDELA_TIM, ketua=True, lintas_instansi=True)


@fakta("menjadi ketua tim kerja dalam 2 tahun terakhir")
def tim_ketua(p: Pegawai) -> Riwayat[bool]:
    """Leads, or led, a team."""
    return berperan_tim(p, JENDELA_TIM, ketua=True)


@fakta("menjadi anggota tim kerja lintas instansi dalam 2 tahun terakhir")
def tim_anggota_lintas(p: Pegawai) -> Riwayat[bool]:
    """Is, or was, in a team of several agencies."""
    return berperan_tim(p, JENDELA_TIM, lintas_instansi=True)


@fakta("menjadi anggota tim kerja dalam 2 tahun terakhir")
def tim_anggota(p: Pegawai) -> Riwayat[bool]:
    """Is, or was, in a team."""
    return berperan_tim(p, JENDELA_TIM)


@fakta("pernah menjadi pelaksana tugas Jabatan yang lebih tinggi")
def plt_lebih_tinggi(p: Pegawai) -> Riwayat[bool]:
    """Plt of a higher post."""
    return ditugaskan(p, JenisPenugasan.PLT, lebih_tinggi=True)


@fakta("pernah menjadi pelaksana tugas Jabatan yang setara")
def plt_setara(p: Pegawai) -> Riwayat[bool]:
    """Plt of an equal post."""
    return ditugaskan(p, JenisPenugasan.PLT, lebih_tinggi=False)


@fakta("pernah menjadi pelaksana harian Jabatan yang lebih tinggi")
def plh_lebih_tinggi(p: Pegawai) -> Riwayat[bool]:
    """Plh of a higher post."""
    return ditugaskan(p, JenisPenugasan.PLH, lebih_tinggi=True)


@fakta("pernah menjadi pelaksana harian Jabatan yang setara")
def plh_setara(p: Pegawai) -> Riwayat[bool]:
    """Plh of an equal post."""
    return ditugaskan(p, JenisPenugasan.PLH, lebih_tinggi=False)


@fakta("dijatuhi hukuman disiplin yang belum 5 tahun berakhir")
def hukuman_lima_tahun(p: Pegawai) -> Riwayat[bool]:
    """A sanction of any severity."""
    return dihukum_dalam(p, TingkatHukuman.RINGAN, JENDELA_HUKUMAN)


@fakta("dijatuhi hukuman disiplin sedang atau berat yang belum 5 tahun berakhir")
def hukuman_sedang_lima_tahun(p: Pegawai) -> Riwayat[bool]:
    """A medium or heavy sanction."""
    return dihukum_dalam(p, TingkatHukuman.SEDANG, JENDELA_HUKUMAN)


@fakta("dijatuhi hukuman disiplin berat yang belum 5 tahun berakhir")
def hukuman_berat_lima_tahun(p: Pegawai) -> Riwayat[bool]:
    """A heavy sanction."""
    return dihukum_dalam(p, TingkatHukuman.BERAT, JENDELA_HUKUMAN)
