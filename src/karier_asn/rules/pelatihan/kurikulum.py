"""Kurikulum: how many hours and days the programmes take, by the law of each time.

Peraturan LAN 5/2022 Pasal 11 (Blended Learning) and 14 (Pelatihan Klasikal, as 6/2022 words it); Peraturan LAN 15/2019
until 31 May 2022; of Latsar what is known of Peraturan LAN 1/2021.
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain.pelatihan import BagianKurikulum, CaraPelatihan, Kurikulum, ProgramPelatihan
from karier_asn.engine.hukum import Dasar
from karier_asn.rules.peraturan import PERLAN_1_2021, PERLAN_5_2022, PERLAN_6_2022, PERLAN_15_2019

CATATAN_BLENDED = (
    "Yang terbaca pokok isinya, tanpa PKN Tingkat I; apakah Peraturan LAN 6/2022 mengubahnya tidak terbaca. Jam dan "
    "hari menurut bunyi Pasal 14 sebelum diubah tidak terbaca pula."
)
CATATAN_LATSAR = "Jamnya dari sumber sekunder; harinya tidak ditemukan."

PASAL_11 = (PERLAN_5_2022 / "Pasal 11").dengan(catatan=CATATAN_BLENDED)
PASAL_14 = (PERLAN_5_2022 / "Pasal 14").diubah(PERLAN_6_2022)
LATSAR_2021 = Dasar(PERLAN_1_2021).dengan(catatan=CATATAN_LATSAR)

SELURUHNYA = "seluruhnya"


def _kurikulum(
    program: ProgramPelatihan, dasar: Dasar, cara: CaraPelatihan, jp: int, hari: int | None = None
) -> Kurikulum:
    return Kurikulum(program, dasar, (BagianKurikulum(SELURUHNYA, jp, hari),), cara)


KURIKULUM_PKP_2019: Final = Kurikulum(
    ProgramPelatihan.PKP,
    Dasar(PERLAN_15_2019),
    (BagianKurikulum("di tempat pelatihan", 290, 36), BagianKurikulum("di instansi peserta", 540, 60)),
)

KURIKULUM: Final = (
    KURIKULUM_PKP_2019,
    _kurikulum(ProgramPelatihan.LATSAR, LATSAR_2021, CaraPelatihan.BLENDED, 647),
    _kurikulum(ProgramPelatihan.LATSAR, LATSAR_2021, CaraPelatihan.KLASIKAL, 511),
    _kurikulum(ProgramPelatihan.PKP, PASAL_11, CaraPelatihan.BLENDED, 905, 104),
    _kurikulum(ProgramPelatihan.PKA, PASAL_11, CaraPelatihan.BLENDED, 908, 105),
    _kurikulum(ProgramPelatihan.PKN_II, PASAL_11, CaraPelatihan.BLENDED, 923, 107),
    _kurikulum(ProgramPelatihan.PKP, PASAL_14 / "huruf d", CaraPelatihan.KLASIKAL, 851, 96),
    _kurikulum(ProgramPelatihan.PKA, PASAL_14 / "huruf c", CaraPelatihan.KLASIKAL, 818, 91),
    _kurikulum(ProgramPelatihan.PKN_II, PASAL_14 / "huruf b", CaraPelatihan.KLASIKAL, 908, 101),
    _kurikulum(ProgramPelatihan.PKN_I, PASAL_14 / "huruf a", CaraPelatihan.KLASIKAL, 856, 97),
)
"""Each by its provision, which says on which days it holds."""
