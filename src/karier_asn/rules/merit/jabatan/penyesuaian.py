"""Penyesuaian (inpassing) ke dalam JF: PP 11/2017 Pasal 77, 80, dan 357."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    administrator,
    bertugas_saat_penetapan,
    bertugas_sebelum_pp_11_2017,
    integritas,
    jpt,
    lowongan,
    pelaksana,
    pendidikan,
    pengawas,
    predikat_dua_tahun,
    sehat,
)
from karier_asn.domain.tingkat import Pendidikan, Predikat
from karier_asn.engine.kata import syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules.bacaan import CATATAN_PREDIKAT, PNS_AKTIF
from karier_asn.rules.merit.halangan import SETAHUN_SESUDAH_HUKUMAN
from karier_asn.rules.merit.jabatan.fungsional import (
    CATATAN_BIDANG_JF,
    CATATAN_MENTERI,
    CATATAN_NASIONAL,
    CATATAN_SEKALI,
    KEAHLIAN,
    KETERAMPILAN,
    pengalaman_bidang,
    sejak_penetapan,
)
from karier_asn.rules.peraturan import PP_11_2017

__all__ = ["PENYESUAIAN_KEAHLIAN", "PENYESUAIAN_KETERAMPILAN"]

PASAL_77 = PP_11_2017 / "Pasal 77"
PASAL_80 = PP_11_2017 / "Pasal 80"

SECARA_NASIONAL = syarat(
    (PP_11_2017 / "Pasal 357").selama(tahun(4)).dengan(catatan=CATATAN_NASIONAL),
    (pelaksana | pengawas | administrator | jpt) & bertugas_sebelum_pp_11_2017,
)
MASIH_DISESUAIKAN = (sejak_penetapan <= tahun(2)) | SECARA_NASIONAL

PENYESUAIAN_KEAHLIAN = syarat(
    (PASAL_77 / "ayat (1)").dengan(catatan=CATATAN_MENTERI),
    KEAHLIAN
    | {
        "huruf a": PNS_AKTIF,
        "huruf b": integritas,
        "huruf c": sehat,
        "huruf d": pendidikan >= Pendidikan.S1,
        "huruf e": pengalaman_bidang >= tahun(2),
        "huruf f": predikat_dua_tahun(Predikat.BAIK),
        PASAL_77 / "ayat (2)": bertugas_saat_penetapan | SECARA_NASIONAL,
        (PASAL_77 / "ayat (3)").dengan(catatan=CATATAN_SEKALI): MASIH_DISESUAIKAN & lowongan,
    }
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="penyesuaian ke dalam JF keahlian",
    catatan={"huruf e": CATATAN_BIDANG_JF, "huruf f": CATATAN_PREDIKAT},
)

PENYESUAIAN_KETERAMPILAN = syarat(
    (PASAL_80 / "ayat (1)").dengan(catatan=CATATAN_MENTERI),
    KETERAMPILAN
    | {
        "huruf a": PNS_AKTIF,
        "huruf b": integritas,
        "huruf c": sehat,
        "huruf d": pendidikan >= Pendidikan.SLTA,
        "huruf e": pengalaman_bidang >= tahun(2),
        "huruf f": predikat_dua_tahun(Predikat.BAIK),
        PASAL_80 / "ayat (2)": bertugas_saat_penetapan | SECARA_NASIONAL,
        (PASAL_80 / "ayat (3)").dengan(catatan=CATATAN_SEKALI): MASIH_DISESUAIKAN & lowongan,
    }
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="penyesuaian ke dalam JF keterampilan",
    catatan={"huruf e": CATATAN_BIDANG_JF, "huruf f": CATATAN_PREDIKAT},
)
