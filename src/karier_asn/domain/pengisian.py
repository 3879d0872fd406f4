"""Pengisian: the ways in which a post is filled, and what of the agency bears on them."""

from __future__ import annotations

from enum import Enum

from karier_asn.engine.benda import frozen


class Pengisian(Enum):
    """How a post is filled by a step of this kind."""

    SELEKSI_TERBUKA = "seleksi terbuka"
    UJI_KOMPETENSI = "uji kompetensi di antara pejabat pimpinan tinggi"
    PROMOSI = "promosi dengan pertimbangan tim penilai kinerja"
    SELEKSI_INTERNAL = "seleksi internal"
    MANAJEMEN_TALENTA = "manajemen talenta, tanpa seleksi terbuka"
    MUTASI = "mutasi"
    PERPINDAHAN = "perpindahan ke dalam JF"


@frozen
class KeadaanInstansi:
    """What of the agency bears on how a post is filled.

    Attributes:
        kelompok_suksesi: whether it has a kelompok rencana suksesi; if not, JA may be filled by internal selection
            (PP 11/2017 Pasal 198 ayat (3)).
        dikecualikan: whether it applies the merit system with approval, and so is exempt from open selection
            (Pasal 134 ayat (1)).
    """

    kelompok_suksesi: bool | None = None
    dikecualikan: bool | None = None
