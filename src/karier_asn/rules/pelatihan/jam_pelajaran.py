"""Jam pelajaran (JP): paling sedikit bagi PNS (PP 11/2017 Pasal 203), paling lama bagi PPPK (PP 49/2018 Pasal 40)."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from karier_asn.domain.fakta import jam_pelajaran, jpt_madya, jpt_utama
from karier_asn.domain.jam_pelajaran import buku_jp, buku_jp_pppk, tahun_kalender
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.kata import fakta, jika, pilihan, syarat
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.rules.bacaan import MASIH_PNS, PPPK_AKTIF
from karier_asn.rules.pelatihan.konversi import BPS_2019, SIPGAN_2021, TERCATAT
from karier_asn.rules.peraturan import PP_11_2017, PP_49_2018

__all__ = [
    "JAM_PELAJARAN",
    "JAM_PELAJARAN_PPPK",
    "JAM_PELAJARAN_TERKONVERSI",
    "jam_bps_2019",
    "jam_perjanjian",
    "jam_sipgan_2021",
]

CATATAN_TAHUN = (
    '"Dalam 1 (satu) tahun" dibaca sebagai tahun kalender, tanpa limpahan ke tahun berikutnya; TMS sebelum 31 Desember '
    "berarti belum terpenuhi sampai hari itu. Ayat (3) merumuskannya sebagai hak PNS dan ayat (5) membebankan "
    "penyelenggaraannya kepada PPK. Menurut sumber sekunder PP 17/2020 mempertahankan angka 20."
)
CATATAN_KONVERSI = (
    "Peraturan tidak memuat tabel konversi; lampiran Peraturan LAN 10/2018 belum dibaca dan tabel instansi saling "
    "berbeda. Pilih tabel instansi yang bersangkutan, atau pakai JP sebagaimana tercatat."
)
CATATAN_PERJANJIAN = (
    "Tahun masa perjanjian kerja dihitung dari pengangkatan pertama, tanpa limpahan; perjanjian baru dengan hari mulai "
    "lain belum termasuk. Batas ini paling lama, bukan kewajiban; UU 20/2023 mewajibkan pengembangan kompetensi bagi "
    "setiap ASN (sumber sekunder), tetapi peraturan pemerintahnya belum diganti."
)
CATATAN_TERTENTU = (
    '"JPT Utama tertentu dan JPT Madya tertentu" dibaca sebagai setiap JPT utama dan madya yang dijabatnya.'
)


@fakta("jam pelajaran tahun berjalan menurut tabel bps-2019")
def jam_bps_2019(p: Pegawai) -> Riwayat[Fraction | Antara[Fraction]]:
    """Hours of the calendar year under the table `BPS_2019`."""
    return buku_jp(p, BPS_2019, tahun_kalender).riwayat


@fakta("jam pelajaran tahun berjalan menurut tabel sipgan-2021")
def jam_sipgan_2021(p: Pegawai) -> Riwayat[Fraction | Antara[Fraction]]:
    """Hours of the calendar year under the table `SIPGAN_2021`."""
    return buku_jp(p, SIPGAN_2021, tahun_kalender).riwayat


@fakta("jam pelajaran pada tahun masa perjanjian kerja")
def jam_perjanjian(p: Pegawai) -> Riwayat[Fraction | Antara[Fraction]]:
    """Hours of the contract year of a PPPK, as recorded."""
    return buku_jp_pppk(p, TERCATAT).riwayat


JP_PNS: Final = 20
"""Hours of each calendar year for a PNS, at least."""
JP_PPPK: Final = 24
"""Hours of each contract year for a PPPK, at most."""

PASAL_203 = (PP_11_2017 / "Pasal 203" / "ayat (4)").dengan(catatan=CATATAN_TAHUN)
PASAL_40 = PP_49_2018 / "Pasal 40"
AYAT_1 = PASAL_40 / "ayat (1)"
AYAT_2 = PASAL_40 / "ayat (2)"

JPT_TERTENTU = jpt_utama | jpt_madya
"""Those whom the limit of a PPPK does not bind (`AYAT_2`)."""

JAM_CUKUP = jam_pelajaran >= JP_PNS
"""Hours enough, of whoever owes them."""

JAM_PELAJARAN = syarat(
    PASAL_203,
    jika(MASIH_PNS, maka=JAM_CUKUP),
    judul="pengembangan kompetensi bagi setiap PNS",
)

JAM_PELAJARAN_TERKONVERSI = syarat(
    PASAL_203,
    jika(
        MASIH_PNS,
        maka=pilihan(
            "tabel-jp",
            {"bps-2019": jam_bps_2019 >= Fraction(JP_PNS), "sipgan-2021": jam_sipgan_2021 >= Fraction(JP_PNS)},
            catatan=CATATAN_KONVERSI,
        ),
    ),
    judul="pengembangan kompetensi bagi setiap PNS, menurut tabel konversi",
)

JAM_PELAJARAN_PPPK = syarat(
    PASAL_40,
    jika(
        PPPK_AKTIF,
        maka=syarat(AYAT_1.dengan(catatan=CATATAN_PERJANJIAN), jam_perjanjian <= Fraction(JP_PPPK))
        | syarat(AYAT_2.dengan(catatan=CATATAN_TERTENTU), JPT_TERTENTU),
    ),
    judul="batas pengembangan kompetensi bagi PPPK",
)
