"""The law, in three wings: merit, training (`pelatihan`) and mentoring."""

from __future__ import annotations

from karier_asn.rules.mentoring.pasangan import PASANGAN_UMUM
from karier_asn.rules.merit.administrasi import ADMINISTRATOR, PELAKSANA, PENGAWAS
from karier_asn.rules.merit.gaji_berkala import KGB, KGB_PPPK
from karier_asn.rules.merit.jpt import JPT_MADYA, JPT_PRATAMA, JPT_UTAMA
from karier_asn.rules.merit.pangkat import (
    KP_ANUMERTA,
    KP_CACAT,
    KP_FUNGSIONAL,
    KP_IJAZAH,
    KP_PEJABAT_NEGARA,
    KP_PENEMUAN,
    KP_PENGABDIAN,
    KP_PRESTASI,
    KP_REGULER,
    KP_STRUKTURAL,
    KP_TUGAS_BELAJAR,
)
from karier_asn.rules.merit.pensiun import BELUM_MENCAPAI_BATAS_USIA_PPPK, BELUM_MENCAPAI_BUP
from karier_asn.rules.pelatihan.jam_pelajaran import JAM_PELAJARAN

SEMUA = (
    PELAKSANA,
    PENGAWAS,
    ADMINISTRATOR,
    JPT_PRATAMA,
    JPT_MADYA,
    JPT_UTAMA,
    KP_REGULER,
    BELUM_MENCAPAI_BUP,
    BELUM_MENCAPAI_BATAS_USIA_PPPK,
    KP_STRUKTURAL,
    KP_FUNGSIONAL,
    KP_PRESTASI,
    KP_PENEMUAN,
    KP_PEJABAT_NEGARA,
    KP_IJAZAH,
    KP_TUGAS_BELAJAR,
    KP_PENGABDIAN,
    KP_CACAT,
    KP_ANUMERTA,
    KGB,
    KGB_PPPK,
    JAM_PELAJARAN,
    PASANGAN_UMUM,
)
"""Every rule of this package, in the order of its catalogue."""

__all__ = [
    "ADMINISTRATOR",
    "BELUM_MENCAPAI_BATAS_USIA_PPPK",
    "BELUM_MENCAPAI_BUP",
    "JAM_PELAJARAN",
    "JPT_MADYA",
    "JPT_PRATAMA",
    "JPT_UTAMA",
    "KGB",
    "KGB_PPPK",
    "KP_ANUMERTA",
    "KP_CACAT",
    "KP_FUNGSIONAL",
    "KP_IJAZAH",
    "KP_PEJABAT_NEGARA",
    "KP_PENEMUAN",
    "KP_PENGABDIAN",
    "KP_PRESTASI",
    "KP_REGULER",
    "KP_STRUKTURAL",
    "KP_TUGAS_BELAJAR",
    "PASANGAN_UMUM",
    "PELAKSANA",
    "PENGAWAS",
    "SEMUA",
]
