"""Masa kerja golongan (MKG): what the pay table, the recognition of earlier service and leave make of it.

PP 7/1977 was read without its annexes. Pasal 7 and 8 put the pay and the masa kerja of a new rank, higher or lower, in
line with those of the old one by the pay table; that table, and so how much a golongan costs and gives back, are those
of a ministry's handbook and of applications that quote them, and every line of an account says so.
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.masa_kerja_golongan import TataMKG
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.hukum import Cara
from karier_asn.rules.peraturan import PP_7_1977, PP_11_2017, PP_24_1976

__all__ = ["MKG"]

CATATAN_CUTI = (
    "Cuti di luar tanggungan negara, atau masa sebagai pejabat negara atau anggota lembaga nonstruktural, belum "
    "diketahui seluruhnya, atau belum diketahui apakah dihitung; masa kerja disebut dengan batas."
)
CATATAN_AWAL = (
    "Keputusan pangkat pertamanya tidak menyebut masa kerja golongan; pengalaman kerja yang diperhitungkan ketika ia "
    "diangkat (PP 7/1977 Pasal 5 ayat (2) dan 6) dapat termuat di dalamnya, maka yang disebut paling sedikit."
)
CATATAN_PENINJAUAN = (
    "Belum diketahui apakah, berapa, atau sejak kapan masa kerja sebelum diangkat diakui; masa kerja disebut dengan "
    "batas."
)
CATATAN_TURUN = (
    "PP 7/1977 Pasal 7 dan 8 hanya menyelaraskan gaji pokok dan masa kerja golongan menurut tabel gaji; bahwa "
    "penurunan mengembalikan sebanyak yang dipotong kenaikan, dibaca dari tabel itu (sumber sekunder)."
)
CATATAN_CPNS = "TMT CPNS belum diketahui; masa kerja disebut dengan batas."

GAJI = (PP_7_1977 / "lampiran gaji").dengan(cara=Cara.SEKUNDER)

MKG: Final = TataMKG(
    gaji=GAJI,
    awal=dict.fromkeys(
        (Golongan.I_B, Golongan.I_C, Golongan.I_D, Golongan.II_B, Golongan.II_C, Golongan.II_D), MasaKerja(3)
    ),
    potongan={"I": MasaKerja(6), "II": MasaKerja(5)},
    peninjauan=PP_7_1977 / "Pasal 10",
    catatan_awal=CATATAN_AWAL,
    catatan_peninjauan=CATATAN_PENINJAUAN,
    cuti=PP_11_2017 / "Pasal 337" / "ayat (2)",
    cuti_dahulu=PP_24_1976 / "Pasal 29" / "ayat (2)",
    pejabat_negara=PP_11_2017 / "Pasal 344",
    catatan_cuti=CATATAN_CUTI,
    catatan_cpns=CATATAN_CPNS,
    catatan_turun=CATATAN_TURUN,
)
"""The column of the pay table begins at 3 years in some golongan; rising from golongan I to II costs 6 years, from II
to III 5, from III to IV none; a sanction that leads back gives back as much."""
