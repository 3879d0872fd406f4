"""From keterampilan to keahlian: Peraturan BKN 3/2023 Pasal 20, by the ways of a move from another post."""

from __future__ import annotations

from karier_asn.domain.fakta import golongan, jabatan_setara, jenjang_tujuan, keterampilan
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.rules.peraturan import PERBKN_3_2023, PERMENPANRB_1_2023

__all__ = ["DARI_KETERAMPILAN"]

CATATAN_KETERAMPILAN = (
    "Pejabat fungsional keterampilan yang berijazah S-1/D-IV sesuai kualifikasi JF keahlian (ayat (4) huruf b; ayat "
    "(1) menyebut juga sertifikat profesi) berpindah menurut syarat perpindahan: ijazah, uji kompetensi, lowongan, dan "
    "syarat lainnya; pangkatnya menentukan jenjang yang dituju. Pangkat terendah yang diminta JF itu sendiri (ayat (4) "
    "huruf a) tidak termasuk."
)
CATATAN_SEBELUM_PASAL_20 = (
    "Apakah PermenPANRB 1/2023 sejak 6 Januari 2023 membuka perpindahan dari keterampilan ke keahlian belum dibaca. "
    "Dibaca sama dengan Peraturan BKN 3/2023 Pasal 20, yang melaksanakannya sejak 27 Juni 2023 (bacaan lain: hanya "
    "dari Jabatan yang setara). Sebelum 6 Januari 2023 PP 11/2017 tidak meminta kesetaraan."
)

PASAL_20 = (PERBKN_3_2023 / "Pasal 20").dengan(cara=Cara.TEKS, catatan=CATATAN_KETERAMPILAN)

KE_AHLI_PERTAMA = (
    jenjang_tujuan.adalah(Jenjang.AHLI_PERTAMA) & keterampilan & golongan.adalah(Golongan.III_A, Golongan.III_B)
)
KE_AHLI_MUDA = jenjang_tujuan.adalah(Jenjang.AHLI_MUDA) & keterampilan & golongan.adalah(Golongan.III_C, Golongan.III_D)

SEBELUM_PASAL_20 = syarat(
    (PERMENPANRB_1_2023 / "perpindahan dari JF keterampilan").hingga(PERBKN_3_2023).dengan(cara=Cara.RAGU),
    pilihan(
        "keterampilan-sebelum-pasal-20",
        {"seperti-pasal-20": jabatan_setara | KE_AHLI_PERTAMA | KE_AHLI_MUDA, "hanya-setara": jabatan_setara},
        catatan=CATATAN_SEBELUM_PASAL_20,
    ),
)

DARI_KETERAMPILAN = (
    syarat(PASAL_20 / "ayat (5)", KE_AHLI_PERTAMA) | syarat(PASAL_20 / "ayat (6)", KE_AHLI_MUDA) | SEBELUM_PASAL_20
)
"""Holds a JF keterampilan, in a rank of the level of keahlian sought."""
