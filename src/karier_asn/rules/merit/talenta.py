"""Manajemen talenta: kotak talenta dan kelompok rencana suksesi (PermenPANRB 3/2020).

Peraturan menteri itu tidak menyebut bobot maupun batas; keduanya ketetapan pedoman
BKN atau instansi (`PedomanTalenta`).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from karier_asn.domain.fakta import peringkat_kinerja, peringkat_potensial
from karier_asn.domain.talenta import BatasSumbu, Kotak, PedomanTalenta, Potensial
from karier_asn.domain.tingkat import Ekspektasi, Pendidikan, Predikat
from karier_asn.engine.kata import syarat, tabel
from karier_asn.rules.merit.suksesi import KELOMPOK_RENCANA_SUKSESI
from karier_asn.rules.peraturan import KEPKA_BKN_411_2025, PERMENPANRB_3_2020

__all__ = [
    "KOTAK_TALENTA",
    "PEDOMAN_BKN",
    "REKOMENDASI_TALENTA",
    "SKOR_PENDIDIKAN",
    "SKOR_PREDIKAT",
    "SUKSESI_INSTANSI",
    "SUKSESI_NASIONAL",
]

LAMPIRAN = PERMENPANRB_3_2020 / "Lampiran"

CATATAN_KOTAK = (
    "Kotak menurut dua paparan KemenPANRB (2022) dan empat aplikasi; lampirannya sendiri belum dibaca. Perubahan oleh "
    "PermenPANRB 20/2025 hanya dibaca Pasal 17-nya. Peringkat kinerja di sini bukan predikat kinerja tahunan."
)
CATATAN_KRS = (
    "Kotak 7, 8, dan 9 masuk kelompok rencana suksesi instansi, kotak 9 juga nasional; syarat PP 11/2017 Pasal 199 "
    "ayat (2) harus dipenuhi di samping itu."
)

DASAR_KOTAK: Final = (LAMPIRAN / "kotak").dengan(catatan=CATATAN_KOTAK)

KOTAK_TALENTA = tabel(
    (peringkat_kinerja, peringkat_potensial),
    {
        (Ekspektasi.DI_ATAS, Potensial.RENDAH): Kotak.EMPAT,
        (Ekspektasi.DI_ATAS, Potensial.MENENGAH): Kotak.TUJUH,
        (Ekspektasi.DI_ATAS, Potensial.TINGGI): Kotak.SEMBILAN,
        (Ekspektasi.SESUAI, Potensial.RENDAH): Kotak.DUA,
        (Ekspektasi.SESUAI, Potensial.MENENGAH): Kotak.LIMA,
        (Ekspektasi.SESUAI, Potensial.TINGGI): Kotak.DELAPAN,
        (Ekspektasi.DI_BAWAH, Potensial.RENDAH): Kotak.SATU,
        (Ekspektasi.DI_BAWAH, Potensial.MENENGAH): Kotak.TIGA,
        (Ekspektasi.DI_BAWAH, Potensial.TINGGI): Kotak.ENAM,
    },
    judul="kotak talenta",
)

REKOMENDASI_TALENTA: Final[Mapping[Kotak, tuple[str, ...]]] = {
    Kotak.SEMBILAN: (
        "dipromosikan dan dipertahankan",
        "masuk kelompok rencana suksesi instansi dan nasional",
        "penghargaan",
    ),
    Kotak.DELAPAN: (
        "dipertahankan",
        "masuk kelompok rencana suksesi instansi",
        "rotasi atau perluasan jabatan",
        "bimbingan kinerja",
    ),
    Kotak.TUJUH: (
        "dipertahankan",
        "masuk kelompok rencana suksesi instansi",
        "rotasi atau pengayaan jabatan",
        "pengembangan kompetensi",
        "tugas belajar",
    ),
    Kotak.ENAM: ("penempatan yang sesuai", "bimbingan kinerja", "konseling kinerja"),
    Kotak.LIMA: ("penempatan yang sesuai", "bimbingan kinerja", "pengembangan kompetensi"),
    Kotak.EMPAT: ("rotasi", "pengembangan kompetensi"),
    Kotak.TIGA: (
        "bimbingan kinerja",
        "konseling kinerja",
        "pengembangan kompetensi",
        "penempatan yang sesuai",
    ),
    Kotak.DUA: ("bimbingan kinerja", "pengembangan kompetensi", "penempatan yang sesuai"),
    Kotak.SATU: ("diproses sesuai ketentuan peraturan perundang-undangan",),
}
"""What the annex recommends for each box."""

BOBOT_SUMBU: Final = (Decimal(50), Decimal(50))
"""Weights of performance and of potential in the value that ranks those of a box: "nilai talenta = 50 % Y + 50 % X"."""

SUKSESI_INSTANSI = syarat(
    (LAMPIRAN / "kelompok rencana suksesi instansi").dengan(catatan=CATATAN_KRS),
    syarat(DASAR_KOTAK, KOTAK_TALENTA.adalah(Kotak.TUJUH, Kotak.DELAPAN, Kotak.SEMBILAN)) & KELOMPOK_RENCANA_SUKSESI,
    judul="masuk kelompok rencana suksesi instansi dari manajemen talenta",
)

SUKSESI_NASIONAL = syarat(
    (LAMPIRAN / "kelompok rencana suksesi nasional").dengan(catatan=CATATAN_KRS),
    syarat(DASAR_KOTAK, KOTAK_TALENTA.adalah(Kotak.SEMBILAN)) & KELOMPOK_RENCANA_SUKSESI,
    judul="masuk kelompok rencana suksesi nasional dari manajemen talenta",
)


DELAPAN_PULUH_ENAM_PULUH = BatasSumbu(Decimal(80), Decimal(60))

PEDOMAN_BKN = PedomanTalenta(
    KEPKA_BKN_411_2025 / "bobot dan batas",
    bobot_kinerja={
        "predikat kinerja": Decimal(60),
        "penghargaan": Decimal(15),
        "tim kerja": Decimal(15),
        "umpan balik 360": Decimal(10),
    },
    bobot_potensial={
        "penilaian kompetensi": Decimal(20),
        "pengembangan kompetensi": Decimal(10),
        "pengalaman jabatan": Decimal(10),
        "potensi": Decimal(25),
        "tingkat pendidikan": Decimal(10),
        "kesesuaian bidang ilmu": Decimal(10),
        "rekam jejak disiplin": Decimal(15),
    },
    batas_kinerja=DELAPAN_PULUH_ENAM_PULUH,
    batas_potensial=DELAPAN_PULUH_ENAM_PULUH,
)
"""The weights on which four sources agree; the bounds come from two applications. The decree itself was not read."""

SKOR_PREDIKAT: Final[Mapping[Predikat, Decimal]] = {
    Predikat.SANGAT_BAIK: Decimal(100),
    Predikat.BAIK: Decimal(80),
    Predikat.BUTUH_PERBAIKAN: Decimal(60),
    Predikat.KURANG: Decimal(40),
    Predikat.SANGAT_KURANG: Decimal(20),
}
"""Score of the predikat kinerja (two sources; a third has 110, 100, 80, 60, 40)."""

SKOR_PENDIDIKAN: Final[Mapping[Pendidikan, Decimal]] = {
    Pendidikan.S3: Decimal(100),
    Pendidikan.S2: Decimal(90),
    Pendidikan.S1: Decimal(80),
    Pendidikan.D3: Decimal(70),
    Pendidikan.SLTA: Decimal(60),
}
"""Score of the level of education (three sources); they name no other level."""
