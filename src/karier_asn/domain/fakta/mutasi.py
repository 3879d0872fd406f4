"""Facts: what bears on a move to another post or agency and stands outside the record."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.kata import fakta
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

REKRUTMEN_2024 = date(2024, 1, 1)
"""CPNS of earlier days were not recruited under a ministerial regulation of 2024."""


@fakta("masa jabatan JPT-nya diperpanjang dengan persetujuan PPK")
def masa_jpt_diperpanjang(p: Pegawai) -> Riwayat[bool]:
    """The tenure of five years was extended (PP 11/2017 Pasal 133 ayat (2)); not part of the record read so far."""
    return TAK_DIKETAHUI


@fakta("sedang dalam proses pemeriksaan pelanggaran disiplin")
def diproses_disiplin(p: Pegawai) -> Riwayat[bool]:
    """Under examination for a breach of discipline, or using a remedy; not part of the record read so far."""
    return TAK_DIKETAHUI


@fakta("diangkat dari pengadaan menurut PermenPANRB 6/2024")
def rekrutmen_permenpanrb_6_2024(p: Pegawai) -> Riwayat[bool]:
    """Recruited under PermenPANRB 6/2024: surely not with a TMT CPNS before 2024; of later ones the agency knows."""
    if p.tmt_cpns is None or p.tmt_cpns >= REKRUTMEN_2024:
        return TAK_DIKETAHUI
    return Riwayat.tetap(False)
