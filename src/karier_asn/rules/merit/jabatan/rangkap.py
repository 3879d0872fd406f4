"""Rangkap jabatan: PP 11/2017 Pasal 53 dan 98; PP 100/2000 Pasal 8 dan PP 29/1997 Pasal 2 sampai 6 April 2017."""

from __future__ import annotations

from karier_asn.domain.fakta import rangkap_ja_jf, rangkap_jpt_jf, rangkap_struktural, rangkap_struktural_jf
from karier_asn.engine.kata import syarat
from karier_asn.rules.peraturan import PP_11_2017, PP_29_1997, PP_100_2000

__all__ = ["TIDAK_RANGKAP", "TIDAK_RANGKAP_STRUKTURAL"]

CATATAN_MENYATU = (
    "Dikecualikan JA atau JPT yang kompetensi dan bidang tugasnya sama dan tidak dapat dipisahkan dengan JF (Pasal 98 "
    "dan penjelasannya, misalnya jaksa yang menjadi kepala kejaksaan negeri); pengecualian itu dipakai juga bagi "
    "larangan Pasal 53, yang bunyinya tanpa kecuali."
)

CATATAN_1997 = (
    "Dikecualikan jaksa, peneliti, dan sejak 11 November 2005 (PP 47/2005) perancang, yang merangkap jabatan "
    "struktural yang tugas pokoknya berkaitan erat dan ditetapkan dengan Keputusan Presiden (ayat (2), (3)); dibaca "
    "sebagai jabatan yang tidak dapat dipisahkan dari JF. PP 100/2000 Pasal 8 melarang tanpa kecuali, tetapi PP "
    "47/2005, yang lebih baru, tetap mengecualikan."
)

TIDAK_RANGKAP = syarat(
    (PP_11_2017 / "Pasal 98").dengan(catatan=CATATAN_MENYATU),
    syarat(PP_11_2017 / "Pasal 53", ~rangkap_ja_jf) & ~rangkap_jpt_jf,
    judul="tidak merangkap JF dengan JA atau JPT",
)

TIDAK_RANGKAP_STRUKTURAL = syarat(
    PP_100_2000 / "Pasal 8",
    ~rangkap_struktural & syarat((PP_29_1997 / "Pasal 2").dengan(catatan=CATATAN_1997), ~rangkap_struktural_jf),
    judul="tidak merangkap jabatan struktural",
)
