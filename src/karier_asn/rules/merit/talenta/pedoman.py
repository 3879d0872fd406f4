"""Pedoman BKN: bobot, batas, dan skor kedua sumbu (Keputusan Kepala BKN 411/2025).

Peraturan menteri tidak menyebut bobot maupun batas; keduanya ketetapan pedoman BKN atau
instansi (`PedomanTalenta`).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.pedoman import PedomanTalenta
from karier_asn.domain.talenta import BatasSumbu
from karier_asn.domain.tingkat import Pendidikan, Predikat
from karier_asn.rules.merit.talenta.tangga import (
    TANGGA_DISIPLIN,
    TANGGA_KERAGAMAN,
    TANGGA_KESESUAIAN,
    TANGGA_LAMA_JABATAN,
    TANGGA_NONDEFINITIF,
    TANGGA_PENDIDIKAN,
    TANGGA_PENGEMBANGAN,
    TANGGA_PENGHARGAAN,
    TANGGA_PREDIKAT,
    TANGGA_TIM,
)
from karier_asn.rules.peraturan import KEPKA_BKN_411_2025

__all__ = ["CAMPURAN_TEKNIS", "PEDOMAN_BKN", "SKOR_PENDIDIKAN", "SKOR_PREDIKAT"]

BOBOT_SUMBU: Final = (Decimal(50), Decimal(50))
"""Weights of performance and of potential in the value that ranks those of a box: "nilai talenta = 50 % Y + 50 % X"."""

CAMPURAN_TEKNIS: Final[Mapping[Jenjang, tuple[Decimal, Decimal]]] = {
    Jenjang.JPT_MADYA: (Decimal(80), Decimal(20)),
    Jenjang.JPT_PRATAMA: (Decimal(70), Decimal(30)),
    Jenjang.ADMINISTRATOR: (Decimal(60), Decimal(40)),
    Jenjang.PENGAWAS: (Decimal(50), Decimal(50)),
}
"""Weights of nilai talenta and of technical competence by the level of the target post (one secondary source)."""

DELAPAN_PULUH_ENAM_PULUH = BatasSumbu(Decimal(80), Decimal(60))

PEDOMAN_BKN = PedomanTalenta(
    KEPKA_BKN_411_2025 / "bobot dan batas",
    bobot_kinerja={
        "predikat kinerja": Decimal(60),
        "penghargaan": Decimal(15),
        "tim kerja": Decimal(15),
        "umpan balik 360": Decimal(10),
    },
    bobot_potensial={
        "penilaian kompetensi": Decimal(20),
        "pengembangan kompetensi": Decimal(10),
        "pengalaman jabatan": Decimal(10),
        "potensi": Decimal(25),
        "tingkat pendidikan": Decimal(10),
        "kesesuaian bidang ilmu": Decimal(10),
        "rekam jejak disiplin": Decimal(15),
    },
    batas_kinerja=DELAPAN_PULUH_ENAM_PULUH,
    batas_potensial=DELAPAN_PULUH_ENAM_PULUH,
    rincian={
        "pengalaman jabatan": {"lama jabatan": None, "keragaman jabatan": None, "penugasan nondefinitif": None},
    },
    tangga={
        t.nama: t
        for t in (
            TANGGA_PREDIKAT,
            TANGGA_PENGHARGAAN,
            TANGGA_TIM,
            TANGGA_PENGEMBANGAN,
            TANGGA_LAMA_JABATAN,
            TANGGA_KERAGAMAN,
            TANGGA_NONDEFINITIF,
            TANGGA_PENDIDIKAN,
            TANGGA_KESESUAIAN,
            TANGGA_DISIPLIN,
        )
    },
)
"""The weights on which four sources agree; the bounds come from two applications. The decree itself was not read.

Experience in posts is the mean of three. The assessment centre, potential and the feedback are scored by hand.
"""

SKOR_PREDIKAT: Final[Mapping[Predikat, Decimal]] = {
    Predikat.SANGAT_BAIK: Decimal(100),
    Predikat.BAIK: Decimal(80),
    Predikat.BUTUH_PERBAIKAN: Decimal(60),
    Predikat.KURANG: Decimal(40),
    Predikat.SANGAT_KURANG: Decimal(20),
}
"""Score of the predikat kinerja (two sources; a third has 110, 100, 80, 60, 40)."""

SKOR_PENDIDIKAN: Final[Mapping[Pendidikan, Decimal]] = {
    Pendidikan.S3: Decimal(100),
    Pendidikan.S2: Decimal(90),
    Pendidikan.S1: Decimal(80),
    Pendidikan.D3: Decimal(70),
    Pendidikan.SLTA: Decimal(60),
}
"""Score of the level of education (three sources); they name no other level."""
