"""Pengisian: the ways in which a post is filled, and what of the agency bears on them."""

from __future__ import annotations

from enum import Enum

from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.talenta import Kotak
from karier_asn.engine.benda import frozen


class Pengisian(Enum):
    """How a post is filled by a step of this kind."""

    SELEKSI_TERBUKA = "seleksi terbuka"
    UJI_KOMPETENSI = "uji kompetensi di antara pejabat pimpinan tinggi"
    PROMOSI = "promosi dengan pertimbangan tim penilai kinerja"
    SELEKSI_INTERNAL = "seleksi internal"
    MANAJEMEN_TALENTA = "manajemen talenta, tanpa seleksi terbuka"
    KOMITE_TALENTA = "penempatan oleh Komite Talenta ASN Instansi"
    PENEMPATAN_LANGSUNG = "penempatan langsung dari kotak 9"
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
        komite_talenta: whether it has a Komite Talenta ASN Instansi (PermenPANRB 3/2020 Pasal 8 ayat (2) as amended by
            20/2025).
        rencana_penempatan: the posts for which the placement plan in force names the person; ``None`` = not known.
        kotak: the box in which the person stands; ``None`` = not known, or none.
    """

    kelompok_suksesi: bool | None = None
    dikecualikan: bool | None = None
    komite_talenta: bool | None = None
    rencana_penempatan: tuple[Jabatan, ...] | None = None
    kotak: Kotak | None = None
