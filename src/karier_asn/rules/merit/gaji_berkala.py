"""Kenaikan gaji berkala (KGB): when the next step of pay is due, and what it asks.

PP 7/1977 has not been read: the two years, the appraisal and the delay of at most one year are general knowledge, and
that a promotion leaves the cycle as it is, is how applications decide. Of PPPK a secondary source was read.
"""

from __future__ import annotations

from karier_asn.domain.fakta import predikat_dua_tahun, predikat_tahun_lalu
from karier_asn.domain.fakta.gaji_berkala import golongan_pppk, kgb_pertama, masa_gaji_berkala, masa_kontrak
from karier_asn.domain.tingkat import GolonganPPPK, Predikat
from karier_asn.engine.ekspresi import syarat
from karier_asn.engine.riwayat import tahun
from karier_asn.rules.peraturan import PERMENPANRB_7_2023, PP_7_1977

CATATAN_KGB = (
    'Teksnya belum dibaca. "Sekurang-kurangnya cukup" dibaca sebagai predikat kinerja tahunan paling rendah Butuh '
    "Perbaikan, yang dahulu bernama Cukup."
)
CATATAN_KGB_PPPK = "Menurut pers; penilaian setahun bagi kenaikan pertama golongan V dibaca dari contohnya."

KGB = syarat(
    (PP_7_1977 / "Pasal 11").dengan(catatan=CATATAN_KGB),
    {
        "masa": masa_gaji_berkala >= tahun(2),
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
