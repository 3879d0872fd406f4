"""Peserta Pelatihan Kepemimpinan Administrator: Peraturan LAN 5/2022 Pasal 27, 28A and 28B."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import (
    administrator,
    ahli_madya,
    ahli_muda,
    golongan,
    lulus_pkp,
    pelaksana,
    pengawas,
    penyelia,
)
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import jika, pilihan, syarat
from karier_asn.engine.masa import bulan, tahun
from karier_asn.rules.bacaan import usia_paling_tinggi
from karier_asn.rules.pelatihan.peserta import (
    PASAL_28B,
    SELEKSI,
    atau_dikecualikan,
    berpangkat,
    lulus_sebelumnya,
    pemangku,
    sejak_perubahan,
    usia_ja,
    usia_pemangku,
)
from karier_asn.rules.peraturan import PERLAN_5_2022

__all__ = ["PKA"]

CATATAN_SETINGKAT = (
    'JF "yang setingkat jabatan pengawas" tidak dirumuskan; bawaan hanya ahli muda, ke mana jabatan pengawas '
    "disetarakan (PermenPANRB 17/2021)."
)
CATATAN_PENGALAMAN = (
    'Pengalaman dalam Jabatan Pengawas "sebagaimana diatur dalam peraturan pemerintah" dibaca sebagai 3 tahun, seperti '
    "pada PP 11/2017 Pasal 54 ayat (1) huruf d; dapat pula dibaca cukup pernah mendudukinya."
)

PASAL_27 = PERLAN_5_2022 / "Pasal 27"

SETINGKAT_PENGAWAS: Final = pilihan(
    "jf-setingkat-pengawas",
    {"ahli-muda": ahli_muda, "ahli-muda-atau-penyelia": ahli_muda | penyelia},
    catatan=CATATAN_SETINGKAT,
)
PENGALAMAN_PENGAWAS: Final = pilihan(
    "pengalaman-pengawas",
    {
        "tiga-tahun": pengawas.lama("pengalaman dalam Jabatan Pengawas") >= tahun(3),
        "pernah": pengawas.lama("pengalaman dalam Jabatan Pengawas") > bulan(0),
    },
    catatan=CATATAN_PENGALAMAN,
)
PKA_2022: Final = syarat(
    PASAL_27 / "huruf a",
    syarat(PASAL_27 / "huruf a" / "angka 1", administrator)
    | syarat(PASAL_27 / "huruf a" / "angka 2", ahli_madya)
    | syarat(
        PASAL_27 / "huruf a" / "angka 3",
        pengawas & berpangkat(Golongan.III_C, tahun(2)) & lulus_sebelumnya(PASAL_27, lulus_pkp),
    )
    | syarat(PASAL_27 / "huruf a" / "angka 4", SETINGKAT_PENGAWAS & (golongan >= Golongan.III_C))
    | syarat(PASAL_27 / "huruf a" / "angka 5", pelaksana & berpangkat(Golongan.III_C, tahun(2))),
) & syarat(PASAL_27 / "huruf c", usia_paling_tinggi(54))
PKA_2023: Final = (
    syarat(
        PASAL_27 / "huruf a",
        syarat(PASAL_27 / "huruf a" / "angka 1", administrator)
        | syarat(PASAL_27 / "huruf a" / "angka 2", ahli_madya)
        | syarat(
            PASAL_27 / "huruf a" / "angka 3",
            pengawas
            & atau_dikecualikan(berpangkat(Golongan.III_C, tahun(3) + bulan(6)), "huruf c")
            & lulus_sebelumnya(PASAL_27, lulus_pkp),
        )
        | syarat(
            PASAL_27 / "huruf a" / "angka 4",
            SETINGKAT_PENGAWAS & atau_dikecualikan(berpangkat(Golongan.III_C, tahun(2) + bulan(6)), "huruf c"),
        )
        | syarat(
            PASAL_27 / "huruf a" / "angka 5",
            pelaksana
            & PENGALAMAN_PENGAWAS
            & atau_dikecualikan(berpangkat(Golongan.III_C, tahun(3) + bulan(6)), "huruf c"),
        ),
    )
    & syarat(
        (PASAL_28B / "huruf c").dengan(cara=Cara.RAGU),
        jika(ahli_madya | pengawas | SETINGKAT_PENGAWAS | pelaksana, maka=usia_ja()),
    )
    & usia_pemangku(administrator)
)
PKA = syarat(
    PASAL_27,
    sejak_perubahan(PASAL_27, PKA_2022, PKA_2023) & SELEKSI & pemangku(administrator),
    judul="mengikuti Pelatihan Kepemimpinan Administrator",
)
