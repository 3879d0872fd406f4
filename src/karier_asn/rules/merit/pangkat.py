"""Kenaikan pangkat reguler: PP 99/2000 Pasal 6, 7, 8, 30, 32 dan 34, sebagaimana diubah dengan PP 12/2002."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    golongan,
    kenaikan_pangkat_ditunda,
    masa_pangkat,
    pejabat,
    pendidikan,
    pns,
    predikat_dua_tahun,
    puncak_struktural,
    tidak_melampaui_atasan,
    ujian_dinas_1,
    ujian_dinas_2,
)
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.ekspresi import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.hukum import Cara
from karier_asn.engine.riwayat import tahun
from karier_asn.rules.bacaan import CATATAN_PREDIKAT
from karier_asn.rules.peraturan import PERBKN_2_2025, PP_12_2002, PP_53_2010, PP_99_2000

CATATAN_PERIODE = (
    "Kenaikan pangkat berlaku pada periode berikutnya sesudah syarat terpenuhi (Pasal 4); periode belum termasuk, "
    "sehingga hari terpenuhinya syarat bukan TMT pangkat baru. Sampai 16 April 2002 Pasal 7 berayat dan memuat "
    "ketentuan Spesialis I dan II, yang tidak termasuk."
)
CATATAN_SASARAN = (
    'Sejak 2002 teks tidak lagi menyebut "tidak menduduki jabatan struktural atau jabatan fungsional tertentu" sebagai '
    'syarat umum, dan Pasal 1 angka 3 menyebut "tanpa terikat pada jabatan"; dalam praktik pemangku jabatan itu naik '
    "pangkat lewat kenaikan pangkat pilihan (Pasal 9 huruf a). Tugas belajar dan perbantuan (Pasal 9 huruf g, "
    "penjelasan Pasal 6) belum termasuk."
)
CATATAN_ATASAN = (
    "Sejak 20 Mei 2025 Peraturan BKN 2/2025 Pasal 2 ayat (2) membolehkan melampaui pangkat atasan; Peraturan "
    "Pemerintahnya sendiri tidak diubah."
)
CATATAN_IJAZAH = "SIASN tidak membedakan ijazah dokter, apoteker, dan SGPLB; isikan Pendidikan yang tepat."
CATATAN_UJIAN = "Pengecualian menurut peraturan lain, misalnya bagi lulusan Diklatpim, belum termasuk."
CATATAN_HUKUMAN = (
    "Bila jenis hukuman disiplin sedang atau berat tidak tercatat, periksa surat keputusannya selama hukuman berjalan."
)

PASAL_6 = PP_99_2000 / "Pasal 6" / "ayat (1)"
PASAL_30 = PP_99_2000 / "Pasal 30"
PASAL_32 = PP_99_2000 / "Pasal 32" / "huruf d"

SASARAN = menurut(
    {
        PASAL_6: pns & ~pejabat,
        PASAL_6.diubah(PP_12_2002): pilihan(
            "kp-reguler-pejabat",
            {"bukan-pejabat": pns & ~pejabat, "semua-pns": pns},
            catatan=CATATAN_SASARAN,
        ),
    }
)

PANGKAT_TERTINGGI = tabel(
    pendidikan,
    {
        Pendidikan.SD: Golongan.II_A,
        Pendidikan.SLTP: Golongan.II_C,
        Pendidikan.SLTP_KEJURUAN: Golongan.II_D,
        Pendidikan.SLTA: Golongan.III_B,
        Pendidikan.D2: Golongan.III_B,
        Pendidikan.SGPLB: Golongan.III_C,
        Pendidikan.D3: Golongan.III_C,
        Pendidikan.S1: Golongan.III_D,
        Pendidikan.PROFESI: Golongan.IV_A,
        Pendidikan.S2: Golongan.IV_A,
        Pendidikan.S3: Golongan.IV_B,
    },
    judul="pangkat tertinggi menurut ijazah",
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

UJIAN_DINAS = syarat(
    (PASAL_30 / "ayat (1)").dengan(catatan=CATATAN_UJIAN),
    jika(
        golongan.adalah(Golongan.II_D),
        maka=syarat(PASAL_30 / "ayat (2)" / "huruf a", ujian_dinas_1)
        | syarat(PASAL_32 / "angka 1", pendidikan >= Pendidikan.S1),
    )
    & jika(
        golongan.adalah(Golongan.III_D),
        maka=syarat(PASAL_30 / "ayat (2)" / "huruf b", ujian_dinas_2)
        | syarat(PASAL_32 / "angka 2", pendidikan >= Pendidikan.PROFESI),
    ),
    judul="lulus ujian dinas, kecuali yang dikecualikan",
)

KP_REGULER = syarat(
    (PP_99_2000 / "Pasal 3").dengan(catatan=CATATAN_PERIODE),
    (
        syarat(PASAL_6, SASARAN, judul="PNS yang dapat diberi kenaikan pangkat reguler")
        | syarat(PP_99_2000 / "Pasal 34", pns & puncak_struktural)
    )
    & syarat(
        (PP_99_2000 / "Pasal 6" / "ayat (2)").hingga(PERBKN_2_2025).dengan(cara=Cara.RAGU, catatan=CATATAN_ATASAN),
        tidak_melampaui_atasan,
    )
    & PASAL_7
    & syarat((PP_99_2000 / "Pasal 8").dengan(catatan=CATATAN_IJAZAH), golongan < PANGKAT_TERTINGGI)
    & UJIAN_DINAS
    & syarat(
        (PP_53_2010 / "Pasal 7" / "ayat (3)" / "huruf b").dengan(catatan=CATATAN_HUKUMAN), ~kenaikan_pangkat_ditunda
    ),
    judul="kenaikan pangkat reguler",
)
