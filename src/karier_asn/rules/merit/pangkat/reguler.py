"""Kenaikan pangkat reguler: PP 99/2000 Pasal 6, 7, 8 dan 34, sebagaimana diubah dengan PP 12/2002."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    diperbantukan,
    direkrut_untuk_jf,
    golongan,
    jenjang_saat_studi,
    melaksanakan_tugas_belajar,
    naik_reguler_selama_diperbantukan,
    pejabat,
    predikat_dua_tahun,
    struktural,
    tercatat_direkrut_untuk_jf,
    tidak_melampaui_atasan,
)
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import jika, menurut, pilihan, syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules.bacaan import BELUM_MENJABAT, CATATAN_PREDIKAT, MASIH_PNS, PNS_AKTIF, dalam_pangkat
from karier_asn.rules.merit.halangan import TIDAK_DITUNDA, TIDAK_KEBERATAN
from karier_asn.rules.merit.pangkat.penyetaraan import DISETARAKAN
from karier_asn.rules.merit.pangkat.umum import menurut_jenjang_pangkat
from karier_asn.rules.merit.pangkat_tertinggi import PANGKAT_TERTINGGI
from karier_asn.rules.merit.ujian_dinas import UJIAN_DINAS
from karier_asn.rules.peraturan import PERBKN_2_2025, PERBKN_3_2023, PP_12_2002, PP_99_2000

__all__ = ["KP_REGULER"]

CATATAN_PERIODE = (
    "Kenaikan pangkat berlaku pada periode berikutnya sesudah syarat terpenuhi (Pasal 4), jadi hari terpenuhinya "
    "syarat bukan TMT pangkat baru. Sampai 16 April 2002 Pasal 7 berayat dan memuat ketentuan Spesialis I dan II, "
    "yang tidak termasuk."
)
CATATAN_SASARAN = (
    'Sejak 2002 teks tidak lagi menyebut "tidak menduduki jabatan struktural atau jabatan fungsional tertentu" sebagai '
    'syarat umum, dan Pasal 1 angka 3 menyebut "tanpa terikat pada jabatan"; dalam praktik pemangku jabatan itu naik '
    "pangkat lewat kenaikan pangkat pilihan (Pasal 9 huruf a)."
)
CATATAN_DIPERBANTUKAN = (
    "Yang menduduki jabatan pimpinan atau jabatan fungsional di luar instansi induknya naik pangkat menurut Pasal 21; "
    "yang tidak, paling banyak 3 kali kenaikan pangkat reguler selama diperbantukan (penjelasan "
    "Pasal 6)."
)
CATATAN_ATASAN = (
    "Sejak 20 Mei 2025 Peraturan BKN 2/2025 Pasal 2 ayat (2) menurut sumber sekunder membolehkan melampaui pangkat "
    "atasan; begitulah yang dibaca. Peraturan Pemerintahnya sendiri, juga Pasal 33, tidak diubah (bacaan lain: batas "
    "itu tetap)."
)
CATATAN_IJAZAH = "SIASN tidak membedakan ijazah dokter, apoteker, dan SGPLB; isikan Pendidikan yang tepat."

CATATAN_STUDI = (
    "Yang sebelum tugas belajar menduduki jabatan struktural atau jabatan fungsional tertentu naik pangkat menurut "
    "Pasal 9 huruf g dan Pasal 19, dalam batas jenjang pangkat jabatan terakhirnya."
)

CATATAN_FORMASI = (
    "Yang direkrut sebagai CPNS untuk JF dan belum dilantik di dalamnya tidak naik pangkat reguler, juga selama ia "
    "menduduki Jabatan lain. Riwayat kepegawaian pada umumnya tidak memuat formasi; yang pernah menduduki Jabatan "
    "pelaksana atau struktural dan formasinya tidak tercatat dibaca tidak direkrut untuk JF (bacaan lain: formasinya "
    "harus diketahui)."
)

PASAL_6 = PP_99_2000 / "Pasal 6" / "ayat (1)"

BUKAN_PEJABAT_SEBELUM_STUDI = jika(melaksanakan_tugas_belajar, maka=jenjang_saat_studi.adalah(Jenjang.PELAKSANA))
"""Who held a structural post or a JF before his study leave rises by Pasal 19."""

BUKAN_PEJABAT_DIPERBANTUKAN = jika(diperbantukan, maka=~pejabat & (naik_reguler_selama_diperbantukan < 3))
"""Who is seconded into a leading post or a JF rises by Pasal 21; whoever else is, three times at most."""

DIPERBANTUKAN = menurut(
    {
        PASAL_6 / "huruf c": BUKAN_PEJABAT_DIPERBANTUKAN,
        (PASAL_6 / "huruf b").diubah(PP_12_2002): BUKAN_PEJABAT_DIPERBANTUKAN,
    }
)

SASARAN = menurut(
    {
        PASAL_6: ~pejabat & syarat((PASAL_6 / "huruf b").dengan(catatan=CATATAN_STUDI), BUKAN_PEJABAT_SEBELUM_STUDI),
        PASAL_6.diubah(PP_12_2002): pilihan(
            "kp-reguler-pejabat",
            {"bukan-pejabat": ~pejabat, "semua-pns": MASIH_PNS},
            catatan=CATATAN_SASARAN,
        )
        & syarat((PASAL_6 / "huruf a").diubah(PP_12_2002).dengan(catatan=CATATAN_STUDI), BUKAN_PEJABAT_SEBELUM_STUDI),
    }
)

TIDAK_MENUNGGU_JF = syarat(
    (PERBKN_3_2023 / "Pasal 16" / "ayat (1)").dengan(cara=Cara.TEKS),
    pilihan(
        "formasi-tidak-tercatat",
        {
            "bukan-jf": ~(tercatat_direkrut_untuk_jf & BELUM_MENJABAT),
            "harus-diketahui": ~(direkrut_untuk_jf & BELUM_MENJABAT),
        },
        catatan=CATATAN_FORMASI,
    ),
    judul="tidak menunggu pengangkatan pertama dalam JF",
)

AYAT_ATASAN = (PP_99_2000 / "Pasal 6" / "ayat (2)").dengan(cara=Cara.RAGU, catatan=CATATAN_ATASAN)

TIDAK_MELAMPAUI_ATASAN = pilihan(
    "pangkat-atasan",
    {
        "boleh-melampaui": syarat(AYAT_ATASAN.hingga(PERBKN_2_2025), tidak_melampaui_atasan),
        "tetap": syarat(AYAT_ATASAN, tidak_melampaui_atasan),
    },
    catatan=CATATAN_ATASAN,
)

PASAL_7 = syarat(
    PP_99_2000 / "Pasal 7",
    {
        "huruf a": dalam_pangkat(tahun(4)),
        "huruf b": predikat_dua_tahun(Predikat.BAIK),
    },
    judul="masa dalam pangkat dan penilaian prestasi kerja",
    catatan={"huruf b": CATATAN_PREDIKAT},
)

DI_PUNCAK = menurut_jenjang_pangkat(lambda _, tertinggi: struktural & (golongan >= tertinggi))
"""Has reached the highest rank of the structural post held."""

KP_REGULER = syarat(
    (PP_99_2000 / "Pasal 3").dengan(catatan=CATATAN_PERIODE),
    PNS_AKTIF
    & (
        syarat(
            PASAL_6.dengan(catatan=CATATAN_DIPERBANTUKAN),
            SASARAN & DIPERBANTUKAN,
            judul="PNS yang dapat diberi kenaikan pangkat reguler",
        )
        | syarat(PP_99_2000 / "Pasal 34", DI_PUNCAK)
        | DISETARAKAN
    )
    & TIDAK_MELAMPAUI_ATASAN
    & TIDAK_MENUNGGU_JF
    & PASAL_7
    & syarat((PP_99_2000 / "Pasal 8").dengan(catatan=CATATAN_IJAZAH), golongan < PANGKAT_TERTINGGI)
    & UJIAN_DINAS
    & TIDAK_DITUNDA
    & TIDAK_KEBERATAN,
    judul="kenaikan pangkat reguler",
)
"""Reguler promotion, one rank up."""
