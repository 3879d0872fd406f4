"""Jalur: by which provisions a post of each level can be filled, today and in the past."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karier_asn.domain.jabatan import AHLI, STRUKTURAL, TERAMPIL, Jenjang
from karier_asn.engine.ekspresi import Kondisi, Syarat
from karier_asn.engine.kata import menurut
from karier_asn.rules.merit.jabatan.administrasi import (
    ADMINISTRATOR,
    ADMINISTRATOR_DAERAH_KHUSUS,
    ADMINISTRATOR_SEKOLAH_KADER,
    PELAKSANA,
    PENGAWAS,
)
from karier_asn.rules.merit.jabatan.fungsional import (
    PENYETARAAN,
    PERPINDAHAN_KEAHLIAN,
    PERPINDAHAN_KETERAMPILAN,
    PERTAMA_KEAHLIAN,
    PERTAMA_KETERAMPILAN,
    PROMOSI,
)
from karier_asn.rules.merit.jabatan.jpt import (
    JPT_MADYA,
    JPT_PERSETUJUAN_PRESIDEN,
    JPT_PRATAMA,
    JPT_UTAMA,
    SEKDA_KABUPATEN_KOTA,
)
from karier_asn.rules.merit.jabatan.jpt_luar import (
    JPT_MADYA_NON_PNS,
    JPT_MADYA_TNI_POLRI,
    JPT_PRATAMA_TNI_POLRI,
    JPT_UTAMA_NON_PNS,
    JPT_UTAMA_TNI_POLRI,
)
from karier_asn.rules.merit.jabatan.penyesuaian import PENYESUAIAN_KEAHLIAN, PENYESUAIAN_KETERAMPILAN
from karier_asn.rules.merit.jabatan.pppk import JABATAN_PPPK
from karier_asn.rules.merit.jabatan.struktural import JABATAN_STRUKTURAL
from karier_asn.rules.merit.jabatan.tni_polri import JABATAN_TNI_POLRI

__all__ = ["JALUR_JABATAN", "PENGANGKATAN"]

_KEAHLIAN: Final = (
    PERTAMA_KEAHLIAN,
    PERPINDAHAN_KEAHLIAN,
    PENYESUAIAN_KEAHLIAN,
    PENYETARAAN,
    PROMOSI,
    JABATAN_PPPK,
    JABATAN_TNI_POLRI,
)
_KETERAMPILAN: Final = (
    PERTAMA_KETERAMPILAN,
    PERPINDAHAN_KETERAMPILAN,
    PENYESUAIAN_KETERAMPILAN,
    PROMOSI,
    JABATAN_PPPK,
    JABATAN_TNI_POLRI,
)

JALUR_JABATAN: Final[Mapping[Jenjang, tuple[Syarat, ...]]] = {
    Jenjang.PELAKSANA: (PELAKSANA, JABATAN_PPPK, JABATAN_TNI_POLRI),
    Jenjang.PENGAWAS: (PENGAWAS, JABATAN_TNI_POLRI, JABATAN_STRUKTURAL),
    Jenjang.ADMINISTRATOR: (
        ADMINISTRATOR,
        ADMINISTRATOR_SEKOLAH_KADER,
        ADMINISTRATOR_DAERAH_KHUSUS,
        JABATAN_TNI_POLRI,
        JABATAN_STRUKTURAL,
    ),
    Jenjang.JPT_PRATAMA: (
        JPT_PRATAMA,
        JPT_PERSETUJUAN_PRESIDEN,
        SEKDA_KABUPATEN_KOTA,
        JPT_PRATAMA_TNI_POLRI,
        JABATAN_TNI_POLRI,
        JABATAN_STRUKTURAL,
    ),
    Jenjang.JPT_MADYA: (
        JPT_MADYA,
        JPT_PERSETUJUAN_PRESIDEN,
        JPT_MADYA_NON_PNS,
        JPT_MADYA_TNI_POLRI,
        JABATAN_PPPK,
        JABATAN_TNI_POLRI,
        JABATAN_STRUKTURAL,
    ),
    Jenjang.JPT_UTAMA: (
        JPT_UTAMA,
        JPT_PERSETUJUAN_PRESIDEN,
        JPT_UTAMA_NON_PNS,
        JPT_UTAMA_TNI_POLRI,
        JABATAN_PPPK,
        JABATAN_TNI_POLRI,
        JABATAN_STRUKTURAL,
    ),
    **dict.fromkeys(AHLI, _KEAHLIAN),
    **dict.fromkeys(TERAMPIL, _KETERAMPILAN),
}
"""The provisions by which a post of each level is filled, the ordinary one first.

Each is asked by itself: an exemption or an approval must be claimed, so it is not offered to everybody in one breath.
Some of them read a `Lamaran` too.
"""

_BIASA: Final = {j: JALUR_JABATAN[j][0] for j in STRUKTURAL}

PENGANGKATAN: Final[Mapping[Jenjang, Kondisi]] = {
    jenjang: menurut({JABATAN_STRUKTURAL.dasar: JABATAN_STRUKTURAL, biasa.dasar: biasa})
    for jenjang, biasa in _BIASA.items()
}
"""For each structural level the ordinary rule of every day since 10 November 2000: the old regime, then PP 11/2017."""
