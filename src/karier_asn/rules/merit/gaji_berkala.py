"""Kenaikan gaji berkala (KGB): when the next step of pay is due, and what it asks.

PP 7/1977 has not been read: the two years, the appraisal and the delay of at most one year are general knowledge, and
that a promotion leaves the cycle as it is, is how applications decide. Of PPPK a secondary source was read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import predikat_dua_tahun, predikat_tahun_lalu
from karier_asn.domain.fakta.gaji_berkala import golongan_pppk, kgb_pertama, masa_gaji_berkala, masa_kontrak
from karier_asn.domain.tingkat import Golongan, GolonganPPPK, Predikat
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kata import syarat
from karier_asn.engine.masa import Masa, tahun
from karier_asn.rules.merit.masa_kerja import GAJI
from karier_asn.rules.peraturan import PERMENPANRB_7_2023, PP_7_1977, PP_53_2010

__all__ = ["KGB", "KGB_PPPK"]

CATATAN_KGB = (
    'Teksnya belum dibaca. "Sekurang-kurangnya cukup" dibaca sebagai predikat kinerja tahunan paling rendah Butuh '
    "Perbaikan, yang dahulu bernama Cukup."
)
CATATAN_KGB_PPPK = "Menurut pers; penilaian setahun bagi kenaikan pertama golongan V dibaca dari contohnya."

PASAL_11 = PP_7_1977 / "Pasal 11"

SETIAP: Final = tahun(2)
"""From one step of pay to the next (`PASAL_11`)."""

PERTAMA: Final[Mapping[Golongan, tuple[Dasar, Masa]]] = {Golongan.II_A: (GAJI, tahun(1))}
"""To the first step, where it is not `SETIAP`: the column of the pay table has a step at one year."""

PENUNDAAN: Final[Mapping[JenisHukuman, tuple[Dasar, Masa]]] = {
    JenisHukuman.PENUNDAAN_KGB: (PP_53_2010 / "Pasal 7" / "ayat (3)" / "huruf a", tahun(1))
}
"""The sanctions that delay the step that falls due while they run, and by how long."""

KGB = syarat(
    PASAL_11.dengan(catatan=CATATAN_KGB),
    {
        "masa": masa_gaji_berkala >= SETIAP,
        "penilaian": predikat_tahun_lalu >= Predikat.BUTUH_PERBAIKAN,
    },
    judul="kenaikan gaji berkala PNS",
)
"""The next step of pay of a PNS."""

KGB_PPPK = syarat(
    (PERMENPANRB_7_2023 / "kenaikan gaji berkala").dengan(catatan=CATATAN_KGB_PPPK),
    syarat(
        PERMENPANRB_7_2023 / "kenaikan gaji berkala" / "pertama golongan V",
        kgb_pertama
        & golongan_pppk.adalah(GolonganPPPK.GOL_V)
        & (masa_kontrak > tahun(1))
        & (masa_gaji_berkala >= tahun(1))
        & (predikat_tahun_lalu >= Predikat.BAIK),
    )
    | syarat(
        PERMENPANRB_7_2023 / "kenaikan gaji berkala" / "setiap 2 tahun",
        (masa_kontrak > tahun(2)) & (masa_gaji_berkala >= tahun(2)) & predikat_dua_tahun(Predikat.BAIK),
    ),
    judul="kenaikan gaji berkala PPPK",
)
"""The next step of pay of a PPPK."""
