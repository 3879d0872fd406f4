"""Jabatan administrasi: PP 11/2017 Pasal 54 ayat (1), (3) dan (4)."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    integritas,
    kompeten,
    pelaksana,
    pelatihan_dasar,
    pendidikan,
    pengawas,
    pns,
    predikat_dua_tahun,
    sehat,
)
from karier_asn.domain.tingkat import Pendidikan, Predikat
from karier_asn.engine.ekspresi import syarat
from karier_asn.engine.riwayat import tahun
from karier_asn.rules.bacaan import CATATAN_BIDANG, CATATAN_KOMPETEN, CATATAN_PREDIKAT, pengalaman
from karier_asn.rules.peraturan import PP_11_2017

PASAL_54 = PP_11_2017 / "Pasal 54"

CATATAN_PENGECUALIAN = (
    "Pengecualian bagi lulusan sekolah kader (ayat (2)) dan, untuk huruf b, daerah tertinggal, perbatasan, dan/atau "
    "terpencil (ayat (5)) belum termasuk. Apakah PP 17/2020 mengubah Pasal 54 belum diperiksa."
)
CATATAN_SETINGKAT_PELAKSANA = (
    "Penjelasan hanya merumuskan JF yang setingkat untuk ayat (1) huruf d (kelas jabatan sama); di sini dipakai secara "
    "analogi. Bidang dibaca sebagai bidang yang sama menurut klasifikasi bidang tugas instansi."
)

ADMINISTRATOR = syarat(
    (PASAL_54 / "ayat (1)").dengan(catatan=CATATAN_PENGECUALIAN),
    {
        "huruf a": pns,
        "huruf b": pendidikan >= Pendidikan.S1,
        "huruf c": integritas,
        "huruf d": pengalaman(pengawas, tahun(3)),
        "huruf e": predikat_dua_tahun(Predikat.BAIK),
        "huruf f": kompeten,
        "huruf g": sehat,
    },
    judul="diangkat dalam Jabatan administrator",
    catatan={"huruf d": CATATAN_BIDANG, "huruf e": CATATAN_PREDIKAT, "huruf f": CATATAN_KOMPETEN},
)

PENGAWAS = syarat(
    PASAL_54 / "ayat (3)",
    {
        "huruf a": pns,
        "huruf b": pendidikan >= Pendidikan.D3,
        "huruf c": integritas,
        "huruf d": pengalaman(pelaksana, tahun(4)),
        "huruf e": predikat_dua_tahun(Predikat.BAIK),
        "huruf f": kompeten,
        "huruf g": sehat,
    },
    judul="diangkat dalam Jabatan pengawas",
    catatan={"huruf d": CATATAN_SETINGKAT_PELAKSANA, "huruf e": CATATAN_PREDIKAT, "huruf f": CATATAN_KOMPETEN},
)

PELAKSANA = syarat(
    PASAL_54 / "ayat (4)",
    {
        "huruf a": pns,
        "huruf b": pendidikan >= Pendidikan.SLTA,
        "huruf c": pelatihan_dasar,
        "huruf d": integritas,
        "huruf e": kompeten,
        "huruf f": sehat,
    },
    judul="diangkat dalam Jabatan pelaksana",
    catatan={"huruf e": CATATAN_KOMPETEN},
)
