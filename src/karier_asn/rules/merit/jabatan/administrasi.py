"""Jabatan administrasi: PP 11/2017 Pasal 54, dengan pengecualian ayat (2) dan (5), serta Pasal 64 ayat (3) dan 353."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    administrator,
    administrator_saat_pp_11_2017,
    dari_daerah_khusus,
    di_daerah_khusus,
    integritas,
    jenjang_tujuan,
    menjabat_di_daerah_khusus,
    pelaksana,
    pelatihan_dasar,
    pendidikan,
    pengawas,
    predikat_dua_tahun,
    sehat,
    sekolah_kader,
)
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.tingkat import Pendidikan, Predikat
from karier_asn.engine.kata import jika, syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules.bacaan import (
    BERSTATUS_PNS,
    CATATAN_BIDANG,
    CATATAN_KOMPETEN,
    CATATAN_PREDIKAT,
    merujuk,
    pengalaman,
)
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.merit.halangan import SETAHUN_SESUDAH_HUKUMAN
from karier_asn.rules.peraturan import PP_11_2017

__all__ = [
    "ADMINISTRATOR",
    "ADMINISTRATOR_DAERAH_KHUSUS",
    "ADMINISTRATOR_SEKOLAH_KADER",
    "KUALIFIKASI_ADMINISTRATOR",
    "PELAKSANA",
    "PENGAWAS",
]

PASAL_50 = PP_11_2017 / "Pasal 50"
PASAL_54 = PP_11_2017 / "Pasal 54"
AYAT_1 = PASAL_54 / "ayat (1)"

CATATAN_PASAL_54 = "PP 17/2020, yang terbaca hampir seluruhnya, tidak mengubah Pasal 54."
CATATAN_SETINGKAT_PELAKSANA = (
    "Penjelasan hanya merumuskan JF yang setingkat untuk ayat (1) huruf d (kelas jabatan sama); di sini dipakai secara "
    "analogi. Bidang dibaca sebagai bidang yang sama menurut klasifikasi bidang tugas instansi."
)
CATATAN_KADER = "Peraturan Presiden tentang sekolah kader (ayat (7)) tidak ditemukan; status PNS tetap disyaratkan."
CATATAN_DAERAH = (
    'Yang dikecualikan hanya kualifikasi dan tingkat pendidikan (ayat (1) huruf b). "Berasal dari" tidak dirumuskan: '
    "kelahiran, kediaman, atau penugasan; instansi yang menyatakannya."
)
CATATAN_WAJIB = (
    "TMS berarti kewajiban belum dipenuhi: pejabat administrator itu dapat diberhentikan dari Jabatan (Pasal 64 ayat "
    "(3) bagi ayat (6)). Hari tepat 5 tahun masih terhitung."
)

MENJADI_ADMINISTRATOR = {PASAL_50 / "huruf a": jenjang_tujuan.adalah(Jenjang.ADMINISTRATOR)}
MENJADI_PENGAWAS = {PASAL_50 / "huruf b": jenjang_tujuan.adalah(Jenjang.PENGAWAS)}
MENJADI_PELAKSANA = {PASAL_50 / "huruf c": jenjang_tujuan.adalah(Jenjang.PELAKSANA)}

AYAT_1_ADMINISTRATOR = {
    "huruf a": BERSTATUS_PNS,
    "huruf b": pendidikan >= Pendidikan.S1,
    "huruf c": integritas,
    "huruf d": pengalaman(pengawas, tahun(3)),
    "huruf e": predikat_dua_tahun(Predikat.BAIK),
    "huruf f": kompeten,
    "huruf g": sehat,
}
CATATAN_AYAT_1 = {"huruf d": CATATAN_BIDANG, "huruf e": CATATAN_PREDIKAT, "huruf f": CATATAN_KOMPETEN}

ADMINISTRATOR = syarat(
    AYAT_1.dengan(catatan=CATATAN_PASAL_54),
    MENJADI_ADMINISTRATOR | AYAT_1_ADMINISTRATOR | SETAHUN_SESUDAH_HUKUMAN,
    judul="diangkat dalam Jabatan administrator",
    catatan=CATATAN_AYAT_1,
)

ADMINISTRATOR_SEKOLAH_KADER = syarat(
    (PASAL_54 / "ayat (2)").dengan(catatan=CATATAN_KADER),
    MENJADI_ADMINISTRATOR
    | {AYAT_1 / "huruf a": BERSTATUS_PNS, "sekolah kader": sekolah_kader}
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="diangkat dalam Jabatan administrator sebagai lulusan sekolah kader",
)

ADMINISTRATOR_DAERAH_KHUSUS = syarat(
    (PASAL_54 / "ayat (5)").dengan(catatan=CATATAN_DAERAH),
    MENJADI_ADMINISTRATOR
    | {"daerah asal": dari_daerah_khusus, "daerah tujuan": di_daerah_khusus}
    | merujuk(AYAT_1, AYAT_1_ADMINISTRATOR, CATATAN_AYAT_1, kecuali="huruf b")
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="diangkat dalam Jabatan administrator di daerah tertinggal, perbatasan, dan/atau terpencil",
)

KUALIFIKASI_ADMINISTRATOR = syarat(
    (PASAL_54 / "ayat (6)").dengan(catatan=CATATAN_WAJIB),
    jika(
        administrator,
        maka=syarat(AYAT_1 / "huruf b", pendidikan >= Pendidikan.S1)
        | (dari_daerah_khusus & menjabat_di_daerah_khusus & (administrator.kini() <= tahun(5)))
        | syarat(PASAL_54 / "ayat (2)", sekolah_kader)
        | syarat((PP_11_2017 / "Pasal 353").selama(tahun(5)), administrator_saat_pp_11_2017),
    ),
    judul="pejabat administrator memenuhi kualifikasi dan tingkat pendidikan",
)

PENGAWAS = syarat(
    (PASAL_54 / "ayat (3)").dengan(catatan=CATATAN_PASAL_54),
    MENJADI_PENGAWAS
    | {
        "huruf a": BERSTATUS_PNS,
        "huruf b": pendidikan >= Pendidikan.D3,
        "huruf c": integritas,
        "huruf d": pengalaman(pelaksana, tahun(4)),
        "huruf e": predikat_dua_tahun(Predikat.BAIK),
        "huruf f": kompeten,
        "huruf g": sehat,
    }
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="diangkat dalam Jabatan pengawas",
    catatan={"huruf d": CATATAN_SETINGKAT_PELAKSANA, "huruf e": CATATAN_PREDIKAT, "huruf f": CATATAN_KOMPETEN},
)

PELAKSANA = syarat(
    (PASAL_54 / "ayat (4)").dengan(catatan=CATATAN_PASAL_54),
    MENJADI_PELAKSANA
    | {
        "huruf a": BERSTATUS_PNS,
        "huruf b": pendidikan >= Pendidikan.SLTA,
        "huruf c": pelatihan_dasar,
        "huruf d": integritas,
        "huruf e": kompeten,
        "huruf f": sehat,
    },
    judul="diangkat dalam Jabatan pelaksana",
    catatan={"huruf e": CATATAN_KOMPETEN},
)
