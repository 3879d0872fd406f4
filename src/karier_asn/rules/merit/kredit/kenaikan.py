"""Kenaikan pangkat and kenaikan jenjang of functional officials by angka kredit.

PP 99/2000 Pasal 9, 10 and 13; PermenPANRB 1/2023; PP 11/2017 Pasal 81.
"""

from __future__ import annotations

from karier_asn.domain.fakta import (
    fungsional,
    kenaikan_pangkat_ditunda,
    predikat_dua_tahun,
    predikat_tahun_lalu,
)
from karier_asn.domain.kredit.jenjang import LetakPangkat
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import menurut, pilihan, syarat, tabel
from karier_asn.engine.masa import tahun
from karier_asn.rules.bacaan import CATATAN_HUKUMAN, CATATAN_PREDIKAT, PNS_AKTIF, dalam_pangkat
from karier_asn.rules.merit.kredit.fakta import (
    angka_kredit,
    angka_kredit_pangkat,
    jenjang_teratas,
    langkah_jenjang,
    langkah_pangkat,
    letak_pangkat,
    lowongan_berikutnya,
    masa_dalam_jenjang,
    pernah_tanpa_lowongan,
    uji_kompetensi_berikutnya,
)
from karier_asn.rules.merit.kredit.jenjang import AKK_JENJANG, AKK_PANGKAT
from karier_asn.rules.peraturan import PERMENPANRB_1_2023, PP_11_2017, PP_53_2010, PP_99_2000

__all__ = ["KENAIKAN_JENJANG", "KP_FUNGSIONAL", "akk_jenjang", "akk_pangkat"]

CATATAN_KREDIT = (
    "Angka kredit dihitung dari riwayat (buku angka kredit) sejak 2023. Bila syarat kenaikan jenjang dan pangkat "
    "terpenuhi bersamaan, jenjang didahulukan, lalu pangkat dengan angka kredit yang sama."
)
CATATAN_KREDIT_JENJANG = (
    '"Syarat lainnya yang ditetapkan oleh Menteri": angka kredit kumulatif kenaikan jenjang menurut PermenPANRB '
    "1/2023, dihitung dari riwayat (buku angka kredit) sejak 2023; angka kredit konvensional sebelumnya tidak dibaca."
)
CATATAN_TANPA_LOWONGAN = (
    "Satu kali, sesudah lulus uji kompetensi: dibaca dari PermenPUPR 4/2024 Pasal 54 ayat (6) yang meniru aturan "
    "umum; Peraturan BKN 11/2022 Pasal 39 ayat (5), sudah dicabut, juga satu kali. Apakah satu kali dalam setiap "
    "jenjang atau seluruhnya, tidak disebut; riwayat hanya dibaca sejak 2023."
)
CATATAN_SATU_TAHUN = (
    "Menurut lima sumber sekunder predikat 1 tahun terakhir sejak PermenPANRB 1/2023; PP 11/2017 Pasal 81 menyebut 2 "
    "tahun."
)
CATATAN_MASA_JENJANG = (
    "Paling singkat 1 tahun dalam jabatan terakhir ada dalam PermenPUPR 4/2024 dan Peraturan BKN 11/2022 (dicabut); "
    "apakah aturan umum memintanya belum dibaca."
)
CATATAN_LOWONGAN = "Lowongan kebutuhan ditetapkan instansi dan tidak ada pada riwayat pegawai."
CATATAN_UKOM = (
    "Dibaca dari hasil asesmen menurut standar jenjang berikutnya; uji kompetensi teknis JF itu sendiri belum termasuk."
)

akk_pangkat = tabel(langkah_pangkat, AKK_PANGKAT, judul="angka kredit kumulatif kenaikan pangkat")
akk_jenjang = tabel(langkah_jenjang, AKK_JENJANG, judul="angka kredit kumulatif kenaikan jenjang")

PASAL_13 = PP_99_2000 / "Pasal 13"
PASAL_30 = (PERMENPANRB_1_2023 / "Pasal 30").dengan(cara=Cara.RAGU)
PASAL_39 = PERMENPANRB_1_2023 / "Pasal 39"
PASAL_81 = PP_11_2017 / "Pasal 81"
AYAT_1 = PASAL_81 / "ayat (1)"

KP_TANPA_LOWONGAN = syarat(
    PASAL_39,
    {
        "tanpa lowongan": pilihan(
            "kp-tanpa-lowongan",
            {
                "sekali-setiap-jenjang": letak_pangkat.adalah(LetakPangkat.PUNCAK),
                "sekali-seluruhnya": letak_pangkat.adalah(LetakPangkat.PUNCAK) & ~pernah_tanpa_lowongan,
            },
            catatan=CATATAN_TANPA_LOWONGAN,
        )
        & ~lowongan_berikutnya,
        "uji kompetensi": uji_kompetensi_berikutnya,
    },
    judul="naik pangkat tanpa lowongan pada jenjang berikutnya",
    catatan={"tanpa lowongan": CATATAN_LOWONGAN, "uji kompetensi": CATATAN_UKOM},
)

KP_FUNGSIONAL = syarat(
    PASAL_13,
    {
        PP_99_2000 / "Pasal 9" / "huruf a": PNS_AKTIF & fungsional,
        PP_99_2000 / "Pasal 10": letak_pangkat.adalah(LetakPangkat.DI_BAWAH, LetakPangkat.DALAM) | KP_TANPA_LOWONGAN,
        "huruf a": dalam_pangkat(tahun(2)),
        "huruf b": angka_kredit_pangkat >= akk_pangkat,
        "huruf c": predikat_dua_tahun(Predikat.BAIK),
        PP_53_2010 / "Pasal 7" / "ayat (3)" / "huruf b": ~kenaikan_pangkat_ditunda,
    },
    judul="kenaikan pangkat pilihan bagi pejabat fungsional",
    catatan={
        "huruf b": CATATAN_KREDIT,
        "huruf c": CATATAN_PREDIKAT,
        str(PP_53_2010 / "Pasal 7" / "ayat (3)" / "huruf b"): CATATAN_HUKUMAN,
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
                        PASAL_30: predikat_tahun_lalu >= Predikat.BAIK,
                    }
                ),
                "dua-tahun": predikat_dua_tahun(Predikat.BAIK),
            },
            catatan=CATATAN_SATU_TAHUN,
        ),
        AYAT_1 / "huruf c": angka_kredit >= akk_jenjang,
        PASAL_30: pilihan(
            "masa-kenaikan-jenjang",
            {"satu-tahun": masa_dalam_jenjang >= tahun(1), "tanpa-batas": fungsional},
            catatan=CATATAN_MASA_JENJANG,
        ),
        PASAL_81 / "ayat (2)": lowongan_berikutnya,
    },
    judul="kenaikan jenjang jabatan fungsional",
    catatan={
        str(AYAT_1 / "huruf a"): CATATAN_UKOM,
        str(AYAT_1 / "huruf b"): CATATAN_PREDIKAT,
        str(AYAT_1 / "huruf c"): CATATAN_KREDIT_JENJANG,
        str(PASAL_81 / "ayat (2)"): CATATAN_LOWONGAN,
    },
)
