"""Indeks Profesionalitas ASN: four dimensions, 100 points (PermenPANRB 38/2018, Peraturan BKN 8/2019).

Read in secondary sources only: agency applications, forms and press. A letter of BKN adapts the scores to the
predicates of PermenPANRB 6/2022 from the year of measurement 2023 on; it was not read, so the predicates stand on the
five scores in their order. How PPPK are scored was not found. What is not known of a person leaves bounds, never 0
points.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from karier_asn.domain.kategori import BatasKategori
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.profesionalitas import JenisDiklat, KategoriIP, KelompokIP
from karier_asn.domain.tingkat import Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.masa import Masa, bulan
from karier_asn.rules.peraturan import PERBKN_8_2019

__all__ = ["KATEGORI_IP"]

JAM_TEKNIS: Final = 20
"""Hours (JP) of technical training, together, that score."""

MASA_DIKLAT: Final[Mapping[JenisDiklat, Masa]] = {JenisDiklat.TEKNIS: bulan(12), JenisDiklat.SEMINAR: bulan(24)}
"""How long a training counts after its last day; one for the post counts without end."""

KUALIFIKASI: Final[Mapping[Pendidikan, int]] = {
    Pendidikan.SD: 1,
    Pendidikan.SLTP: 1,
    Pendidikan.SLTP_KEJURUAN: 1,
    Pendidikan.SLTA: 5,
    Pendidikan.D2: 5,
    Pendidikan.SGPLB: 5,
    Pendidikan.D3: 10,
    Pendidikan.S1: 15,
    Pendidikan.PROFESI: 15,
    Pendidikan.S2: 20,
    Pendidikan.S3: 25,
}
"""Points by level of education; a profession stands with S-1, which no source says."""

KOMPETENSI: Final[Mapping[KelompokIP, Mapping[JenisDiklat, Fraction]]] = {
    KelompokIP.STRUKTURAL: {
        JenisDiklat.JABATAN: Fraction(15),
        JenisDiklat.TEKNIS: Fraction(15),
        JenisDiklat.SEMINAR: Fraction(10),
    },
    KelompokIP.FUNGSIONAL: {
        JenisDiklat.JABATAN: Fraction(15),
        JenisDiklat.TEKNIS: Fraction(15),
        JenisDiklat.SEMINAR: Fraction(10),
    },
    KelompokIP.PELAKSANA: {JenisDiklat.TEKNIS: Fraction(45, 2), JenisDiklat.SEMINAR: Fraction(35, 2)},
}
"""Points by kind of post and of training; 40 in all."""

KINERJA: Final[Mapping[Predikat, int]] = {
    Predikat.SANGAT_BAIK: 30,
    Predikat.BAIK: 25,
    Predikat.BUTUH_PERBAIKAN: 15,
    Predikat.KURANG: 5,
    Predikat.SANGAT_KURANG: 1,
}
DISIPLIN: Final[Mapping[TingkatHukuman, int]] = {
    TingkatHukuman.RINGAN: 3,
    TingkatHukuman.SEDANG: 2,
    TingkatHukuman.BERAT: 1,
}
TANPA_HUKUMAN: Final = 5


KATEGORI_IP: Final = BatasKategori(
    PERBKN_8_2019 / "kategori",
    "indeks profesionalitas",
    {
        KategoriIP.SANGAT_TINGGI: 91,
        KategoriIP.TINGGI: 81,
        KategoriIP.SEDANG: 71,
        KategoriIP.RENDAH: 61,
    },
)
"""91, 81, 71, 61. The sources name whole numbers; what lies between has not reached the higher (90.5 is tinggi)."""

SETARA_SEMINAR: Final = frozenset({BentukPelatihan.SEMINAR, BentukPelatihan.WORKSHOP})
"""The forms read as "seminar, workshop, and the like"; what else is alike no source says."""
