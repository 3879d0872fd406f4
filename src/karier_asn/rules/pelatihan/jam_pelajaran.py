"""Kewajiban jam pelajaran PNS: PP 11/2017 Pasal 203 ayat (4)."""

from __future__ import annotations

from karier_asn.domain.fakta import jam_pelajaran, pns
from karier_asn.engine.ekspresi import jika, syarat
from karier_asn.rules.peraturan import PP_11_2017

JAM_PELAJARAN = syarat(
    (PP_11_2017 / "Pasal 203" / "ayat (4)").dengan(
        catatan=(
            '"Dalam 1 (satu) tahun" dibaca sebagai tahun kalender, tanpa limpahan ke tahun berikutnya. PP 17/2020 '
            "mempertahankan angka 20."
        )
    ),
    jika(pns, maka=jam_pelajaran >= 20),
    judul="pengembangan kompetensi bagi setiap PNS",
)
