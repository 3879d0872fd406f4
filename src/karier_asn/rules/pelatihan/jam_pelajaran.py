"""Jam pelajaran bagi setiap PNS: PP 11/2017 Pasal 203 ayat (4)."""

from __future__ import annotations

from karier_asn.domain.fakta import jam_pelajaran, pns
from karier_asn.engine.ekspresi import jika, syarat
from karier_asn.rules.peraturan import PP_11_2017

CATATAN_TAHUN = (
    '"Dalam 1 (satu) tahun" dibaca sebagai tahun kalender, tanpa limpahan ke tahun berikutnya; TMS sebelum 31 Desember '
    "berarti belum terpenuhi sampai hari itu. Ayat (3) merumuskannya sebagai hak PNS dan ayat (5) membebankan "
    "penyelenggaraannya kepada PPK. Menurut sumber sekunder PP 17/2020 mempertahankan angka 20."
)

JAM_PELAJARAN = syarat(
    (PP_11_2017 / "Pasal 203" / "ayat (4)").dengan(catatan=CATATAN_TAHUN),
    jika(pns, maka=jam_pelajaran >= 20),
    judul="pengembangan kompetensi bagi setiap PNS",
)
