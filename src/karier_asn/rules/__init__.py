"""The law, in three wings: merit, training (`pelatihan`) and mentoring."""

from __future__ import annotations

from karier_asn.rules.mentoring.pasangan import PASANGAN_UMUM
from karier_asn.rules.merit.administrasi import ADMINISTRATOR, PELAKSANA, PENGAWAS
from karier_asn.rules.merit.jpt import JPT_MADYA, JPT_PRATAMA, JPT_UTAMA
from karier_asn.rules.merit.pangkat import KP_REGULER
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
    "KP_REGULER",
    "PASANGAN_UMUM",
    "PELAKSANA",
    "PENGAWAS",
    "SEMUA",
]
