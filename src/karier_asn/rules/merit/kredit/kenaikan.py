"""Kenaikan pangkat and kenaikan jenjang of functional officials by angka kredit.

PP 99/2000 Pasal 9, 10 and 13; PermenPANRB 1/2023 Pasal 30 and 39; Peraturan BKN 3/2023 Pasal 15 and 19; PP 11/2017
Pasal 81.
"""

from __future__ import annotations

from karier_asn.domain.fakta import (
    fungsional,
    pangkat_diturunkan,
    pernah_diturunkan_pangkat,
    predikat_dua_tahun,
    predikat_tahun_lalu,
)
from karier_asn.domain.kredit.jenjang import LetakPangkat
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.masa import tahun
from karier_asn.rules.bacaan import CATATAN_PREDIKAT, PNS_AKTIF, dalam_pangkat
from karier_asn.rules.merit.halangan import SETAHUN_SESUDAH_HUKUMAN, TIDAK_TERHALANG
from karier_asn.rules.merit.kredit.fakta import (
    angka_kredit,
    angka_kredit_pangkat,
    jenjang_teratas,
    langkah_jenjang,
    langkah_pangkat,
    letak_pangkat,
    lowongan_berikutnya,
    masa_dalam_jenjang,
    masa_sejak_jabatan_asal,
    masuk_di_atas,
    pendidikan_berikutnya,
    penyetaraan,
    pernah_tanpa_lowongan,
    peta_jabatan_berikutnya,
    uji_kompetensi_berikutnya,
)
from karier_asn.rules.merit.kredit.jenjang import AKK_JENJANG, AKK_PANGKAT
from karier_asn.rules.merit.ujian_dinas import UJIAN_DINAS
from karier_asn.rules.peraturan import PERBKN_3_2023, PERMENPANRB_1_2023, PP_11_2017, PP_99_2000, SE_BKN_9_2024

__all__ = ["KENAIKAN_JENJANG", "KP_FUNGSIONAL", "UJI_KOMPETENSI_JENJANG", "akk_jenjang", "akk_pangkat"]

CATATAN_KREDIT = (
    "Angka kredit dihitung dari riwayat (buku angka kredit) sejak 2023. Bila syarat kenaikan jenjang dan pangkat "
    "terpenuhi bersamaan, jenjang didahulukan, lalu pangkat dengan angka kredit yang sama. Tidak dihitung: angka "
    "kredit sejak dilantik bagi yang disetarakan 1 Januari sampai 31 Mei 2022 tanpa kenaikan pangkat reguler "
    "(PermenPANRB 1/2023 Pasal 55 ayat (2), (3)); menurut aturan mana bulan-bulan 2022 dikonversi tidak disebut, jadi "
    "yang dibaca PAK integrasinya."
)
CATATAN_PASAL_15 = (
    "Peraturan BKN 3/2023 Pasal 15, dan sebelumnya Peraturan BKN 11/2022 Pasal 39 ayat (1), meminta hal yang sama: 2 "
    "tahun dalam pangkat, angka kredit, dan Baik dalam 2 tahun terakhir. Penetapnya PPK; bagi ahli madya ke IV/c dan "
    "IV/d Kepala BKN atas nama Presiden, bagi ahli utama Presiden (Pasal 17, 18)."
)
CATATAN_KREDIT_JENJANG = (
    '"Syarat lainnya yang ditetapkan oleh Menteri": angka kredit kumulatif kenaikan jenjang (PermenPANRB 1/2023 Pasal '
    "29 ayat (2) huruf a dan Lampiran; Peraturan BKN 3/2023 Pasal 21), dihitung dari riwayat (buku angka kredit) sejak "
    "2023; angka kredit konvensional sebelumnya tidak dibaca."
)
CATATAN_TANPA_LOWONGAN = (
    "Satu kali: Peraturan BKN 3/2023 Pasal 19 ayat (3), sebelumnya Peraturan BKN 11/2022 Pasal 39 ayat (5). Apakah "
    "satu kali seluruhnya atau dalam setiap jenjang, tidak disebut. Yang dihitung kenaikan pangkat dengan angka kredit "
    "melampaui jenjang sejak PermenPANRB 1/2023, menurut jenis yang tercatat (KenaikanPangkat.jenis); bukan pangkat "
    "yang dibawa masuk, bukan pula kenaikan pangkat jenis lain. Angka kredit pemeliharaan, yang sesudahnya wajib "
    "dikumpulkan sampai 26 Juni 2023 (Peraturan BKN 11/2022 Pasal 39 ayat (7)), tidak dinilai: cara menghitungnya "
    "(ayat (8)) tidak terbaca seluruhnya, dan tidak ada syarat yang memintanya."
)
CATATAN_PASAL_19 = (
    "Sejak Peraturan BKN 3/2023; sebelumnya PermenPANRB 1/2023 Pasal 39 ayat (2) dan Peraturan BKN 11/2022 Pasal 39 "
    "ayat (5) tidak meminta angka kredit kenaikan jenjang, uji kompetensi, dan peta jabatan, dan pendidikan hanya "
    "dipertimbangkan. Huruf e dan f, Baik dan 2 tahun dalam pangkat, sama dengan Pasal 15."
)
CATATAN_PETA = "Peta jabatan ditetapkan instansi dan tidak ada pada riwayat pegawai."
CATATAN_PENDIDIKAN = "Persyaratan jabatan tiap jenjang ditetapkan bagi JF itu; nyatakan apakah dipenuhi."
CATATAN_SATU_TAHUN = (
    "Menurut lima sumber sekunder predikat 1 tahun terakhir sejak PermenPANRB 1/2023; PP 11/2017 Pasal 81 menyebut 2 "
    "tahun."
)
CATATAN_MASA_JENJANG = (
    "Paling singkat 1 tahun dalam jabatan terakhir ada dalam PermenPUPR 4/2024 dan Peraturan BKN 11/2022 (dicabut); "
    "apakah aturan umum (PermenPANRB 1/2023 Pasal 29, Peraturan BKN 3/2023 Pasal 11 ayat (1) huruf a sampai c) "
    "memintanya belum dibaca. Bagi yang masuk dengan pangkat di atas jenjangnya 1 tahun itu tertulis: Peraturan BKN "
    "3/2023 Pasal 7 ayat (6), SE Kepala BKN 9/2024 huruf a angka 4 huruf b (pengangkatan pertama) dan huruf c angka 2 "
    "huruf a (penyetaraan)."
)
CATATAN_UJI_DAHULU = (
    "Uji kompetensi baru dapat diikuti sesudah angka kredit kumulatif kenaikan jenjang terpenuhi; PPK mengusulkannya "
    "dan Instansi Pembina memeriksanya (Peraturan BKN 3/2023 Pasal 11 ayat (2)). Pasal 29 sendiri dibaca akhirnya saja."
)
CATATAN_DIKEMBALIKAN = (
    "Sesudah penurunan pangkat selama 1 tahun, kenaikan pangkat dan jenjang paling cepat 1 tahun sesudah kembali ke "
    "pangkat semula; syarat lainnya tetap. Contohnya menyebut 1 Agustus 2029, setahun sesudah kembali, dengan predikat "
    "2027 Butuh Perbaikan; predikat itu tidak memenuhi Baik dalam 2 tahun terakhir (huruf c) sebelum 2030, karena itu "
    "tanggal itu dibaca sebagai paling cepat saja."
)
CATATAN_UJIAN_FUNGSIONAL = (
    "PP 99/2000 Pasal 30 ayat (1) meminta ujian dinas dari setiap PNS II/d dan III/d kecuali ditentukan lain, dan "
    "Pasal 32 tidak menyebut pejabat fungsional; menurut sumber sekunder dalam praktik ia dikecualikan, dan begitulah "
    "yang dibaca (bacaan lain: ujian dinas diminta)."
)
CATATAN_DISETARAKAN = (
    "SE Kepala BKN 9/2024 huruf c angka 2 huruf b: disetarakan dengan golongan di bawah jenjang, "
    "cukup 1 tahun dalam pangkat dan 1 tahun sejak jabatan semula (dalam "
    "contohnya masa dalam JF sesudahnya ikut dihitung). Penyetaraan dibaca dari penetapannya."
)
CATATAN_LOWONGAN = "Lowongan kebutuhan ditetapkan instansi dan tidak ada pada riwayat pegawai."
CATATAN_UKOM = (
    "Dibaca dari hasil asesmen menurut standar jenjang berikutnya; uji kompetensi teknis JF itu sendiri belum "
    "termasuk. Yang diuji sudah harus memenuhi angka kreditnya (PermenPANRB 1/2023 Pasal 30 ayat (1)): itu diperiksa "
    "sebelum uji, dan di sini tidak dinilai ulang."
)

akk_pangkat = tabel(langkah_pangkat, AKK_PANGKAT, judul="angka kredit kumulatif kenaikan pangkat")
akk_jenjang = tabel(langkah_jenjang, AKK_JENJANG, judul="angka kredit kumulatif kenaikan jenjang")

PASAL_13 = PP_99_2000 / "Pasal 13"
PASAL_19 = (PERBKN_3_2023 / "Pasal 19" / "ayat (4)").dengan(cara=Cara.TEKS)
PASAL_7 = (PERBKN_3_2023 / "Pasal 7" / "ayat (6)").dengan(cara=Cara.TEKS)
PASAL_29 = (PERMENPANRB_1_2023 / "Pasal 29").dengan(cara=Cara.RAGU)
PASAL_30 = (PERMENPANRB_1_2023 / "Pasal 30" / "ayat (1)").dengan(cara=Cara.TEKS, catatan=CATATAN_UJI_DAHULU)
PASAL_39 = (PERMENPANRB_1_2023 / "Pasal 39" / "ayat (2)").dengan(cara=Cara.TEKS)
PASAL_81 = PP_11_2017 / "Pasal 81"
AYAT_1 = PASAL_81 / "ayat (1)"
DIKEMBALIKAN = (SE_BKN_9_2024 / "huruf f" / "angka 2").dengan(catatan=CATATAN_DIKEMBALIKAN)

SETAHUN_DIKEMBALIKAN = jika(
    pernah_diturunkan_pangkat,
    maka=(~pangkat_diturunkan).kini("masa sejak pangkat semula dikembalikan") >= tahun(1),
)

SETAHUN_DISETARAKAN = (
    letak_pangkat.adalah(LetakPangkat.DI_BAWAH)
    & penyetaraan
    & dalam_pangkat(tahun(1))
    & (masa_sejak_jabatan_asal >= tahun(1))
)

DUA_TAHUN = menurut(
    {
        PASAL_13 / "huruf a": dalam_pangkat(tahun(2)),
        DIKEMBALIKAN: dalam_pangkat(tahun(2)) | SETAHUN_DISETARAKAN,
    }
)
"""Two years in the rank."""

KP_TANPA_LOWONGAN = syarat(
    PASAL_39,
    {
        "tanpa lowongan": pilihan(
            "kp-tanpa-lowongan",
            {
                "sekali-seluruhnya": letak_pangkat.adalah(LetakPangkat.PUNCAK) & ~pernah_tanpa_lowongan,
                "sekali-setiap-jenjang": letak_pangkat.adalah(LetakPangkat.PUNCAK),
            },
            catatan=CATATAN_TANPA_LOWONGAN,
        )
        & ~lowongan_berikutnya,
        (PASAL_19 / "huruf a").dengan(catatan=CATATAN_PASAL_19): angka_kredit >= akk_jenjang,
        (PASAL_19 / "huruf b").dengan(catatan=CATATAN_UKOM): uji_kompetensi_berikutnya,
        (PASAL_19 / "huruf c").dengan(catatan=CATATAN_PETA): peta_jabatan_berikutnya,
        (PASAL_19 / "huruf d").dengan(catatan=CATATAN_PENDIDIKAN): pendidikan_berikutnya,
    },
    judul="naik pangkat tanpa lowongan pada jenjang berikutnya",
    catatan={"tanpa lowongan": CATATAN_LOWONGAN},
)

PEJABAT_FUNGSIONAL = pilihan(
    "ujian-dinas-fungsional",
    {"tidak-diminta": PNS_AKTIF & fungsional, "diminta": PNS_AKTIF & fungsional & UJIAN_DINAS},
    catatan=CATATAN_UJIAN_FUNGSIONAL,
)

KP_FUNGSIONAL = syarat(
    PASAL_13.dengan(catatan=CATATAN_PASAL_15),
    {
        PP_99_2000 / "Pasal 9" / "huruf a": PEJABAT_FUNGSIONAL,
        PP_99_2000 / "Pasal 10": letak_pangkat.adalah(LetakPangkat.DI_BAWAH, LetakPangkat.DALAM) | KP_TANPA_LOWONGAN,
        "huruf a": DUA_TAHUN,
        "huruf b": angka_kredit_pangkat >= akk_pangkat,
        "huruf c": predikat_dua_tahun(Predikat.BAIK),
        **TIDAK_TERHALANG,
        DIKEMBALIKAN: SETAHUN_DIKEMBALIKAN,
    },
    judul="kenaikan pangkat pilihan bagi pejabat fungsional",
    catatan={
        "huruf a": CATATAN_DISETARAKAN,
        "huruf b": CATATAN_KREDIT,
        "huruf c": CATATAN_PREDIKAT,
    },
)

KENAIKAN_JENJANG = syarat(
    PASAL_81,
    {
        PP_11_2017 / "Pasal 74" / "huruf d": PNS_AKTIF & fungsional & ~jenjang_teratas,
        AYAT_1 / "huruf a": uji_kompetensi_berikutnya,
        AYAT_1 / "huruf b": pilihan(
            "predikat-kenaikan-jenjang",
            {
                "satu-tahun": menurut(
                    {
                        AYAT_1 / "huruf b": predikat_dua_tahun(Predikat.BAIK),
                        PASAL_29: predikat_tahun_lalu >= Predikat.BAIK,
                    }
                ),
                "dua-tahun": predikat_dua_tahun(Predikat.BAIK),
            },
            catatan=CATATAN_SATU_TAHUN,
        ),
        AYAT_1 / "huruf c": angka_kredit >= akk_jenjang,
        PASAL_29: pilihan(
            "masa-kenaikan-jenjang",
            {
                "satu-tahun": masa_dalam_jenjang >= tahun(1),
                "tanpa-batas": syarat(PASAL_7, jika(masuk_di_atas, maka=masa_dalam_jenjang >= tahun(1))),
            },
            catatan=CATATAN_MASA_JENJANG,
        ),
        PASAL_81 / "ayat (2)": lowongan_berikutnya,
        DIKEMBALIKAN: SETAHUN_DIKEMBALIKAN,
        **SETAHUN_SESUDAH_HUKUMAN,
    },
    judul="kenaikan jenjang jabatan fungsional",
    catatan={
        str(AYAT_1 / "huruf a"): CATATAN_UKOM,
        str(AYAT_1 / "huruf b"): CATATAN_PREDIKAT,
        str(AYAT_1 / "huruf c"): CATATAN_KREDIT_JENJANG,
        str(PASAL_81 / "ayat (2)"): CATATAN_LOWONGAN,
    },
)

UJI_KOMPETENSI_JENJANG = syarat(
    PASAL_30,
    {
        "pejabat fungsional": PNS_AKTIF & fungsional & ~jenjang_teratas,
        "angka kredit kumulatif": angka_kredit >= akk_jenjang,
    },
    judul="mengikuti uji kompetensi kenaikan jenjang",
    catatan={"angka kredit kumulatif": CATATAN_KREDIT_JENJANG},
)
"""May be proposed for the competence test of the next level."""
