"""Periode kenaikan pangkat: on which days a promotion can take effect.

PP 99/2000 Pasal 4 in its two wordings, then the two regulations of BKN that made the periods more frequent.
"""

from __future__ import annotations

from typing import Final

from karier_asn.engine.hukum import Dasar
from karier_asn.rules.peraturan import PERBKN_4_2023, PERBKN_4_2025, PP_12_2002, PP_99_2000

PASAL_4: Final = PP_99_2000 / "Pasal 4"

PERIODE: Final[tuple[tuple[Dasar, tuple[int, ...]], ...]] = (
    (PASAL_4, (1, 4, 7, 10)),
    (PASAL_4.diubah(PP_12_2002), (4, 10)),
    (PERBKN_4_2023 / "periode", (2, 4, 6, 8, 10, 12)),
    (PERBKN_4_2025 / "periode", tuple(range(1, 13))),
)
"""Each provision with the months on whose first day a promotion takes effect, the earliest first."""
