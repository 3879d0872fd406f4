"""JPT dari kalangan PNS: PP 11/2017 Pasal 107, dan SE MenPANRB 10/2023 bagi sekretaris daerah kabupaten/kota."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    administrator,
    ahli_madya,
    ahli_utama,
    bersedia_tanpa_mpp,
    bidang_terkait,
    integritas,
    jenjang_tujuan,
    jpt_madya,
    jpt_pratama,
    pendidikan,
    pengecualian_presiden,
    rekam_jejak,
    sehat,
    sekda_kabupaten_kota,
)
from karier_asn.domain.jabatan import JPT, Jenjang
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.engine.masa import hari, tahun
from karier_asn.rules.bacaan import (
    BERSTATUS_PNS,
    CATATAN_BIDANG,
    CATATAN_KOMPETEN,
    merujuk,
    pernah_menduduki,
    usia_paling_tinggi,
)
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.merit.halangan import SETAHUN_SESUDAH_HUKUMAN
from karier_asn.rules.peraturan import PP_11_2017, PP_17_2020, SE_MENPANRB_10_2023

__all__ = [
    "JPT_MADYA",
    "JPT_PERSETUJUAN_PRESIDEN",
    "JPT_PRATAMA",
    "JPT_UTAMA",
    "SEKDA_KABUPATEN_KOTA",
    "pengalaman_terkait",
]

PASAL_102 = PP_11_2017 / "Pasal 102"
PASAL_105 = PP_11_2017 / "Pasal 105" / "ayat (1)"
PASAL_107 = PP_11_2017 / "Pasal 107"
AYAT_1 = PASAL_107 / "ayat (1)"

CATATAN_AYAT = (
    "Sampai 27 Februari 2020 Pasal 107 belum berayat; ayat (1) dan ayat (2) ada sejak PP 17/2020. Pengecualian dengan "
    "persetujuan Presiden (ayat (2)) adalah jalur tersendiri."
)
CATATAN_SEKDA = (
    "Bagi sekretaris daerah kabupaten/kota batas usia menurut SE MenPANRB 10/2023 adalah jalur tersendiri, yang juga "
    "membaca lamaran."
)
CATATAN_PRESIDEN = "Persetujuan harus diperoleh terlebih dahulu, yaitu paling lambat pada hari yang ditanyakan."
CATATAN_SE = (
    "Surat edaran menambah batas 58 tahun pada Pasal 107 ayat (1) huruf c angka 6; bunyinya tidak dibaca. Apakah batas "
    "itu juga bagi JPT pratama lain tidak didukung sumber."
)
CATATAN = {"angka 2": CATATAN_KOMPETEN, "angka 3": CATATAN_BIDANG}

MENJADI_JPT_UTAMA = {PASAL_102 / "huruf a": jenjang_tujuan.adalah(Jenjang.JPT_UTAMA)}
MENJADI_JPT_MADYA = {PASAL_102 / "huruf b": jenjang_tujuan.adalah(Jenjang.JPT_MADYA)}
MENJADI_JPT_PRATAMA = {PASAL_102 / "huruf c": jenjang_tujuan.adalah(Jenjang.JPT_PRATAMA)}
DARI_PNS = {PASAL_105: BERSTATUS_PNS}

pengalaman_terkait = bidang_terkait.lama("pengalaman Jabatan dalam bidang tugas yang terkait, secara kumulatif")

pernah_jpt_pratama = jpt_pratama.lama("sedang atau pernah menduduki JPT pratama") > hari(0)

JPT_UTAMA = syarat(
    (AYAT_1 / "huruf a").dengan(catatan=CATATAN_AYAT),
    MENJADI_JPT_UTAMA
    | DARI_PNS
    | {
        "angka 1": pendidikan >= Pendidikan.S1,
        "angka 2": kompeten,
        "angka 3": pengalaman_terkait >= tahun(10),
        "angka 4": pernah_menduduki(jpt_madya, ahli_utama, tahun(2)),
        "angka 5": rekam_jejak & integritas,
        "angka 6": usia_paling_tinggi(58),
        "angka 7": sehat,
    }
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="diangkat dalam JPT utama dari kalangan PNS",
    catatan=CATATAN,
)

JPT_MADYA = syarat(
    (AYAT_1 / "huruf b").dengan(catatan=CATATAN_AYAT),
    MENJADI_JPT_MADYA
    | DARI_PNS
    | {
        "angka 1": pendidikan >= Pendidikan.S1,
        "angka 2": kompeten,
        "angka 3": pengalaman_terkait >= tahun(7),
        "angka 4": pernah_menduduki(jpt_pratama, ahli_utama, tahun(2)),
        "angka 5": rekam_jejak & integritas,
        "angka 6": usia_paling_tinggi(58),
        "angka 7": sehat,
    }
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="diangkat dalam JPT madya dari kalangan PNS",
    catatan=CATATAN,
)

AYAT_1_PRATAMA = {
    "angka 1": pendidikan >= Pendidikan.S1,
    "angka 2": kompeten,
    "angka 3": pengalaman_terkait >= tahun(5),
    "angka 4": pernah_menduduki(administrator, ahli_madya, tahun(2)),
    "angka 5": rekam_jejak & integritas,
    "angka 6": usia_paling_tinggi(56),
    "angka 7": sehat,
}

JPT_PRATAMA = syarat(
    (AYAT_1 / "huruf c").dengan(catatan=CATATAN_AYAT),
    MENJADI_JPT_PRATAMA | DARI_PNS | AYAT_1_PRATAMA | SETAHUN_SESUDAH_HUKUMAN,
    judul="diangkat dalam JPT pratama dari kalangan PNS",
    catatan=CATATAN | {"angka 6": CATATAN_SEKDA},
)

JPT_PERSETUJUAN_PRESIDEN = syarat(
    (PASAL_107 / "ayat (2)").diubah(PP_17_2020).dengan(cara=Cara.TEKS, catatan=CATATAN_PRESIDEN),
    {PASAL_102: jenjang_tujuan.adalah(*reversed(JPT))}
    | DARI_PNS
    | {"persetujuan": pengecualian_presiden}
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="diangkat dalam JPT dari kalangan PNS dengan persetujuan Presiden",
)

JABATAN_SE_10_2023 = pilihan(
    "jabatan-se-10-2023",
    {
        "sekda-kabupaten-kota": sekda_kabupaten_kota,
        "setiap-jpt-pratama": jenjang_tujuan.adalah(Jenjang.JPT_PRATAMA),
    },
    catatan=CATATAN_SE,
)

SEKDA_KABUPATEN_KOTA = syarat(
    SE_MENPANRB_10_2023 / "batas usia",
    MENJADI_JPT_PRATAMA
    | DARI_PNS
    | merujuk(AYAT_1 / "huruf c", AYAT_1_PRATAMA, CATATAN, kecuali="angka 6")
    | {
        "jabatan": JABATAN_SE_10_2023,
        "usia": usia_paling_tinggi(58) & (usia_paling_tinggi(56) | (pernah_jpt_pratama & bersedia_tanpa_mpp)),
    }
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="diangkat menjadi sekretaris daerah kabupaten/kota",
)
