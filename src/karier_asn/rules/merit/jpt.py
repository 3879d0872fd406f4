"""Jabatan pimpinan tinggi dari kalangan PNS: PP 11/2017 Pasal 107 ayat (1)."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    administrator,
    ahli_madya,
    ahli_utama,
    bidang_terkait,
    jpt_madya,
    jpt_pratama,
    kompeten,
    pendidikan,
    pns,
    rekam_jejak,
    sehat,
)
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.ekspresi import syarat
from karier_asn.engine.riwayat import tahun
from karier_asn.rules.bacaan import CATATAN_BIDANG, CATATAN_KOMPETEN, pernah_menduduki, usia_paling_tinggi
from karier_asn.rules.peraturan import PP_11_2017

PASAL_105 = PP_11_2017 / "Pasal 105" / "ayat (1)"
PASAL_107 = PP_11_2017 / "Pasal 107" / "ayat (1)"

CATATAN_AYAT = (
    "Sampai 27 Februari 2020 Pasal 107 belum berayat; ayat (1) dan ayat (2) ada sejak PP 17/2020. Pengecualian dengan "
    "persetujuan Presiden (ayat (2)) belum termasuk."
)
CATATAN_SEKDA = "Ketentuan usia sekretaris daerah kabupaten/kota (SE MenPANRB 10/2023) belum termasuk."
CATATAN = {"angka 2": CATATAN_KOMPETEN, "angka 3": CATATAN_BIDANG}

pengalaman_terkait = bidang_terkait.lama("pengalaman Jabatan dalam bidang tugas yang terkait, secara kumulatif")

JPT_UTAMA = syarat(
    (PASAL_107 / "huruf a").dengan(catatan=CATATAN_AYAT),
    {
        PASAL_105: pns,
        "angka 1": pendidikan >= Pendidikan.S1,
        "angka 2": kompeten,
        "angka 3": pengalaman_terkait >= tahun(10),
        "angka 4": pernah_menduduki(jpt_madya, ahli_utama, tahun(2)),
        "angka 5": rekam_jejak,
        "angka 6": usia_paling_tinggi(58),
        "angka 7": sehat,
    },
    judul="diangkat dalam JPT utama dari kalangan PNS",
    catatan=CATATAN,
)

JPT_MADYA = syarat(
    (PASAL_107 / "huruf b").dengan(catatan=CATATAN_AYAT),
    {
        PASAL_105: pns,
        "angka 1": pendidikan >= Pendidikan.S1,
        "angka 2": kompeten,
        "angka 3": pengalaman_terkait >= tahun(7),
        "angka 4": pernah_menduduki(jpt_pratama, ahli_utama, tahun(2)),
        "angka 5": rekam_jejak,
        "angka 6": usia_paling_tinggi(58),
        "angka 7": sehat,
    },
    judul="diangkat dalam JPT madya dari kalangan PNS",
    catatan=CATATAN,
)

JPT_PRATAMA = syarat(
    (PASAL_107 / "huruf c").dengan(catatan=CATATAN_AYAT),
    {
        PASAL_105: pns,
        "angka 1": pendidikan >= Pendidikan.S1,
        "angka 2": kompeten,
        "angka 3": pengalaman_terkait >= tahun(5),
        "angka 4": pernah_menduduki(administrator, ahli_madya, tahun(2)),
        "angka 5": rekam_jejak,
        "angka 6": usia_paling_tinggi(56),
        "angka 7": sehat,
    },
    judul="diangkat dalam JPT pratama dari kalangan PNS",
    catatan=CATATAN | {"angka 6": CATATAN_SEKDA},
)
