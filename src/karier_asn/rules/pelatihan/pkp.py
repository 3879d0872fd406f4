"""Peserta Pelatihan Kepemimpinan Pengawas: Peraturan LAN 5/2022 Pasal 28, 28A and 28B."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import fungsional, golongan, pelaksana, pengawas, tmt_pns
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import jika, syarat
from karier_asn.engine.masa import bulan, tahun
from karier_asn.rules.bacaan import usia_paling_tinggi
from karier_asn.rules.pelatihan.peserta import (
    PASAL_28B,
    SELEKSI,
    atau_dikecualikan,
    berpangkat,
    pemangku,
    sejak_perubahan,
    usia_ja,
    usia_pemangku,
)
from karier_asn.rules.peraturan import PERLAN_5_2022

__all__ = ["PKP"]

PASAL_28 = PERLAN_5_2022 / "Pasal 28"

masa_sebagai_pns = tmt_pns.lama("masa kerja sebagai PNS")

PKP_2022: Final = syarat(
    PASAL_28 / "huruf a",
    syarat(PASAL_28 / "huruf a" / "angka 1", pengawas)
    | syarat(
        PASAL_28 / "huruf a" / "angka 2", pelaksana & (golongan >= Golongan.III_B) & (masa_sebagai_pns >= tahun(2))
    )
    | syarat(PASAL_28 / "huruf a" / "angka 3", fungsional & (golongan >= Golongan.III_B)),
) & syarat(PASAL_28 / "huruf b", usia_paling_tinggi(54))
PKP_2023: Final = (
    syarat(
        PASAL_28 / "huruf a",
        syarat(PASAL_28 / "huruf a" / "angka 1", pengawas)
        | syarat(
            PASAL_28 / "huruf a" / "angka 2",
            fungsional & atau_dikecualikan(berpangkat(Golongan.III_A, tahun(2) + bulan(6)), "huruf d"),
        )
        | syarat(
            PASAL_28 / "huruf a" / "angka 3",
            pelaksana
            & atau_dikecualikan((golongan >= Golongan.III_A) & (masa_sebagai_pns >= tahun(3) + bulan(6)), "huruf d"),
        ),
    )
    & syarat((PASAL_28B / "huruf d").dengan(cara=Cara.RAGU), jika(fungsional | pelaksana, maka=usia_ja()))
    & usia_pemangku(pengawas)
)
PKP = syarat(
    PASAL_28,
    sejak_perubahan(PASAL_28, PKP_2022, PKP_2023) & SELEKSI & pemangku(pengawas),
    judul="mengikuti Pelatihan Kepemimpinan Pengawas",
)
