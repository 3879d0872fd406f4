"""Kenaikan pangkat reguler: PP 99/2000 Pasal 6, 7, 8 dan 34, sebagaimana diubah dengan PP 12/2002."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    golongan,
    masa_pangkat,
    pejabat,
    predikat_dua_tahun,
    struktural,
    tidak_melampaui_atasan,
)
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import menurut, pilihan, syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules.bacaan import CATATAN_PREDIKAT, PNS_AKTIF
from karier_asn.rules.merit.pangkat.umum import TIDAK_DITUNDA, UJIAN_DINAS, menurut_jenjang_pangkat
from karier_asn.rules.merit.pangkat_tertinggi import PANGKAT_TERTINGGI
from karier_asn.rules.peraturan import PERBKN_2_2025, PP_12_2002, PP_99_2000

__all__ = ["KP_REGULER"]

CATATAN_PERIODE = (
    "Kenaikan pangkat berlaku pada periode berikutnya sesudah syarat terpenuhi (Pasal 4), jadi hari terpenuhinya "
    "syarat bukan TMT pangkat baru. Sampai 16 April 2002 Pasal 7 berayat dan memuat ketentuan Spesialis I dan II, "
    "yang tidak termasuk."
)
CATATAN_SASARAN = (
    'Sejak 2002 teks tidak lagi menyebut "tidak menduduki jabatan struktural atau jabatan fungsional tertentu" sebagai '
    'syarat umum, dan Pasal 1 angka 3 menyebut "tanpa terikat pada jabatan"; dalam praktik pemangku jabatan itu naik '
    "pangkat lewat kenaikan pangkat pilihan (Pasal 9 huruf a). Perbantuan di luar instansi induk (Pasal 6 ayat (1) "
    "huruf b dan penjelasannya, paling banyak 3 kali) belum termasuk."
)
CATATAN_ATASAN = (
    "Sejak 20 Mei 2025 Peraturan BKN 2/2025 Pasal 2 ayat (2) membolehkan melampaui pangkat atasan; Peraturan "
    "Pemerintahnya sendiri, juga Pasal 33, tidak diubah."
)
CATATAN_IJAZAH = "SIASN tidak membedakan ijazah dokter, apoteker, dan SGPLB; isikan Pendidikan yang tepat."

PASAL_6 = PP_99_2000 / "Pasal 6" / "ayat (1)"

SASARAN = menurut(
    {
        PASAL_6: PNS_AKTIF & ~pejabat,
        PASAL_6.diubah(PP_12_2002): pilihan(
            "kp-reguler-pejabat",
            {"bukan-pejabat": PNS_AKTIF & ~pejabat, "semua-pns": PNS_AKTIF},
            catatan=CATATAN_SASARAN,
        ),
    }
)

PASAL_7 = syarat(
    PP_99_2000 / "Pasal 7",
    {
        "huruf a": masa_pangkat >= tahun(4),
        "huruf b": predikat_dua_tahun(Predikat.BAIK),
    },
    judul="masa dalam pangkat dan penilaian prestasi kerja",
    catatan={"huruf b": CATATAN_PREDIKAT},
)

DI_PUNCAK = menurut_jenjang_pangkat(lambda _, tertinggi: struktural & (golongan >= tertinggi))
"""Has reached the highest rank of the structural post held."""

KP_REGULER = syarat(
    (PP_99_2000 / "Pasal 3").dengan(catatan=CATATAN_PERIODE),
    (
        syarat(PASAL_6, SASARAN, judul="PNS yang dapat diberi kenaikan pangkat reguler")
        | syarat(PP_99_2000 / "Pasal 34", PNS_AKTIF & DI_PUNCAK)
    )
    & syarat(
        (PP_99_2000 / "Pasal 6" / "ayat (2)").hingga(PERBKN_2_2025).dengan(cara=Cara.RAGU, catatan=CATATAN_ATASAN),
        tidak_melampaui_atasan,
    )
    & PASAL_7
    & syarat((PP_99_2000 / "Pasal 8").dengan(catatan=CATATAN_IJAZAH), golongan < PANGKAT_TERTINGGI)
    & UJIAN_DINAS
    & TIDAK_DITUNDA,
    judul="kenaikan pangkat reguler",
)
"""Reguler promotion, one rank up."""
