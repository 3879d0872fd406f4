"""Rangkap jabatan: PP 11/2017 Pasal 53 dan 98; PP 100/2000 Pasal 8 sampai 6 April 2017."""

from __future__ import annotations

from karier_asn.domain.fakta import rangkap_ja_jf, rangkap_jpt_jf, rangkap_struktural
from karier_asn.engine.kata import syarat
from karier_asn.rules.peraturan import PP_11_2017, PP_100_2000

__all__ = ["TIDAK_RANGKAP", "TIDAK_RANGKAP_STRUKTURAL"]

CATATAN_MENYATU = (
    "Dikecualikan JA atau JPT yang kompetensi dan bidang tugasnya sama dan tidak dapat dipisahkan dengan JF (Pasal 98 "
    "dan penjelasannya, misalnya jaksa yang menjadi kepala kejaksaan negeri); pengecualian itu dipakai juga bagi "
    "larangan Pasal 53, yang bunyinya tanpa kecuali."
)

TIDAK_RANGKAP = syarat(
    (PP_11_2017 / "Pasal 98").dengan(catatan=CATATAN_MENYATU),
    syarat(PP_11_2017 / "Pasal 53", ~rangkap_ja_jf) & ~rangkap_jpt_jf,
    judul="tidak merangkap JF dengan JA atau JPT",
)

TIDAK_RANGKAP_STRUKTURAL = syarat(
    PP_100_2000 / "Pasal 8",
    ~rangkap_struktural,
    judul="tidak merangkap jabatan struktural",
)
