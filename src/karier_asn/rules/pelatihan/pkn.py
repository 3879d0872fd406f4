"""Peserta Pelatihan Kepemimpinan Nasional Tingkat I dan II: Peraturan LAN 5/2022 Pasal 25 and 26, 28A and 28B."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import (
    administrator,
    ahli_madya,
    ahli_utama,
    diusulkan,
    golongan,
    jpt_madya,
    jpt_pratama,
    lulus_pka,
    lulus_pkn_ii,
    memenuhi_pedoman,
)
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.kata import jika, menurut, syarat
from karier_asn.engine.masa import bulan, tahun
from karier_asn.rules.bacaan import usia_paling_tinggi
from karier_asn.rules.pelatihan.peserta import (
    PASAL_28B,
    PASAL_30,
    SELEKSI,
    atau_dikecualikan,
    berpangkat,
    lulus_sebelumnya,
    pemangku,
    sejak_perubahan,
    usia_pemangku,
)
from karier_asn.rules.pelatihan.sisa import sisa_sebelum_bup
from karier_asn.rules.peraturan import PERLAN_5_2022, STANDAR_PKN_II

__all__ = ["PKN_I", "PKN_II"]

CATATAN_MASA_JABATAN = 'Dibaca sebagai masa dalam jabatan itu seluruhnya; teks hanya menyebut "masa kerja".'
CATATAN_USIA_JPT = (
    "1 tahun sebelum usia paling tinggi untuk diangkat: 58 tahun bagi JPT madya, 56 tahun bagi JPT pratama (PP 11/2017 "
    "Pasal 107 ayat (1) huruf b dan c)."
)

PASAL_25 = PERLAN_5_2022 / "Pasal 25"
PASAL_26 = PERLAN_5_2022 / "Pasal 26"
PESERTA_PKN_II = STANDAR_PKN_II / "peserta"


# --- PKN Tingkat I ------------------------------------------------------------------------------------------

PKN_I_2022: Final = syarat(
    PASAL_25 / "huruf a",
    syarat(PASAL_25 / "huruf a" / "angka 1", jpt_madya)
    | syarat(
        (PASAL_25 / "huruf a" / "angka 2").dengan(catatan=CATATAN_MASA_JABATAN),
        jpt_pratama
        & (jpt_pratama.lama("masa dalam JPT pratama") >= tahun(2))
        & lulus_sebelumnya(PASAL_25, lulus_pkn_ii),
    )
    | syarat(PASAL_25 / "huruf a" / "angka 3", ahli_utama),
) & syarat(PASAL_25 / "huruf c", usia_paling_tinggi(56))
PKN_I_2023: Final = (
    syarat(
        PASAL_25 / "huruf a",
        syarat(PASAL_25 / "huruf a" / "angka 1", jpt_madya)
        | syarat(
            PASAL_25 / "huruf a" / "angka 2",
            jpt_pratama
            & atau_dikecualikan(golongan >= Golongan.IV_C, "huruf a")
            & lulus_sebelumnya(PASAL_25, lulus_pkn_ii),
        )
        | syarat(
            (PASAL_25 / "huruf a" / "angka 3").dengan(catatan=CATATAN_MASA_JABATAN),
            ahli_utama
            & atau_dikecualikan(ahli_utama.lama("masa dalam JF ahli utama") >= tahun(1) + bulan(6), "huruf a"),
        ),
    )
    & syarat(
        (PASAL_28B / "huruf a").dengan(catatan=CATATAN_USIA_JPT),
        jika(jpt_pratama | ahli_utama, maka=usia_paling_tinggi(57)),
    )
    & usia_pemangku(jpt_madya)
)
PKN_I = syarat(
    PASAL_25,
    sejak_perubahan(PASAL_25, PKN_I_2022, PKN_I_2023) & SELEKSI & pemangku(jpt_madya),
    judul="mengikuti Pelatihan Kepemimpinan Nasional Tingkat I",
)


# --- PKN Tingkat II -----------------------------------------------------------------------------------------

PKN_II_2022: Final = syarat(
    PASAL_26 / "huruf a",
    syarat(PASAL_26 / "huruf a" / "angka 1", jpt_pratama)
    | syarat(PASAL_26 / "huruf a" / "angka 2", ahli_utama)
    | syarat(
        PASAL_26 / "huruf a" / "angka 3",
        administrator & berpangkat(Golongan.IV_A, tahun(2)) & lulus_sebelumnya(PASAL_26, lulus_pka),
    )
    | syarat(PASAL_26 / "huruf a" / "angka 4", ahli_madya & (golongan >= Golongan.IV_A)),
) & syarat(PASAL_26 / "huruf c", usia_paling_tinggi(55))
PKN_II_2023: Final = (
    syarat(
        PASAL_26 / "huruf a",
        syarat(PASAL_26 / "huruf a" / "angka 1", jpt_pratama)
        | syarat(PASAL_26 / "huruf a" / "angka 2", ahli_utama)
        | syarat(
            PASAL_26 / "huruf a" / "angka 3",
            administrator
            & atau_dikecualikan(berpangkat(Golongan.IV_A, tahun(3) + bulan(6)), "huruf b")
            & lulus_sebelumnya(PASAL_26, lulus_pka),
        )
        | syarat(
            PASAL_26 / "huruf a" / "angka 4",
            ahli_madya & atau_dikecualikan(berpangkat(Golongan.IV_A, tahun(2) + bulan(6)), "huruf b"),
        ),
    )
    & syarat(
        (PASAL_28B / "huruf b").dengan(catatan=CATATAN_USIA_JPT),
        jika(ahli_utama | administrator | ahli_madya, maka=usia_paling_tinggi(55)),
    )
    & usia_pemangku(
        jpt_pratama,
        menurut(
            {
                PASAL_30 / "ayat (1a)": memenuhi_pedoman,
                PESERTA_PKN_II / "JPT pratama": sisa_sebelum_bup >= tahun(1) + bulan(6),
            }
        ),
    )
)
PKN_II = syarat(
    PASAL_26,
    sejak_perubahan(PASAL_26, PKN_II_2022, PKN_II_2023)
    & SELEKSI
    & pemangku(jpt_pratama)
    & syarat(PESERTA_PKN_II / "usulan", diusulkan),
    judul="mengikuti Pelatihan Kepemimpinan Nasional Tingkat II",
)
