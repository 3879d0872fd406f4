"""PPPK dalam jabatan: PP 49/2018 Pasal 2 dan 5."""

from __future__ import annotations

from karier_asn.domain.fakta import dapat_diisi_pppk, jenjang_tujuan
from karier_asn.domain.jabatan import AHLI, TERAMPIL, Jenjang
from karier_asn.engine.kata import syarat
from karier_asn.rules.bacaan import PPPK_AKTIF
from karier_asn.rules.peraturan import PP_49_2018

__all__ = ["JABATAN_PPPK"]

PASAL_2 = PP_49_2018 / "Pasal 2"

CATATAN_PASAL_2 = (
    "Yang diperiksa hanya Jabatannya; syarat melamar (Pasal 16) tidak termasuk. UU 20/2023 Pasal 34 ayat (2) "
    "membuka jabatan manajerial dan nonmanajerial tertentu bagi PPPK; sampai ada PP pelaksananya dipakai PP 49/2018."
)
CATATAN_JF = "JF mana yang dapat diisi PPPK ditetapkan dengan Peraturan Presiden (PP 11/2017 Pasal 74 ayat (3))."
CATATAN_JPT = "Hanya JPT utama tertentu dan JPT madya tertentu, atas usul PPK kepada Presiden (Pasal 5)."
CATATAN_LAIN = (
    'Jabatan lain yang ditetapkan Menteri: bukan Jabatan struktural "tetapi menjalankan fungsi manajemen" (ayat (3)); '
    "dibaca sebagai pelaksana."
)

JABATAN_PPPK = syarat(
    PASAL_2.dengan(catatan=CATATAN_PASAL_2),
    PPPK_AKTIF
    & dapat_diisi_pppk
    & (
        syarat((PASAL_2 / "ayat (1)" / "huruf a").dengan(catatan=CATATAN_JF), jenjang_tujuan.adalah(*AHLI, *TERAMPIL))
        | syarat(
            (PASAL_2 / "ayat (1)" / "huruf b").dengan(catatan=CATATAN_JPT),
            jenjang_tujuan.adalah(Jenjang.JPT_UTAMA, Jenjang.JPT_MADYA),
        )
        | syarat((PASAL_2 / "ayat (2)").dengan(catatan=CATATAN_LAIN), jenjang_tujuan.adalah(Jenjang.PELAKSANA))
    ),
    judul="Jabatan yang dapat diisi PPPK",
)
