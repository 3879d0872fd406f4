"""Tangga skor pedoman BKN (Keputusan Kepala BKN 411/2025, sumber sekunder).

Skor yang berbeda menurut sumber dapat diganti: `Tangga.berskor`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from karier_asn.domain.fakta import (
    lintas_instansi,
    lintas_unit,
    masa_jenjang_jabatan,
    pendidikan,
    pendidikan_sesuai,
    pj_kepala_daerah,
    predikat_tahun_lalu,
    sedang_dihukum,
)
from karier_asn.domain.tangga import AnakTangga, Tangga
from karier_asn.domain.tingkat import Pendidikan, Predikat
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.hukum import Cara
from karier_asn.engine.masa import tahun
from karier_asn.rules.merit.talenta.rekam import (
    banyak_diklat_jenjang,
    banyak_pelatihan_bersertifikat,
    banyak_pelatihan_lain,
    hukuman_berat_lima_tahun,
    hukuman_lima_tahun,
    hukuman_sedang_lima_tahun,
    penghargaan_instansi,
    penghargaan_internasional,
    penghargaan_lintas_instansi,
    penghargaan_nasional,
    plh_lebih_tinggi,
    plh_setara,
    plt_lebih_tinggi,
    plt_setara,
    tim_anggota,
    tim_anggota_lintas,
    tim_ketua,
    tim_ketua_lintas,
)
from karier_asn.rules.peraturan import KEPKA_BKN_411_2025

__all__ = [
    "TANGGA_DIKLAT_JENJANG",
    "TANGGA_DISIPLIN",
    "TANGGA_KERAGAMAN",
    "TANGGA_KESESUAIAN",
    "TANGGA_LAMA_JABATAN",
    "TANGGA_NONDEFINITIF",
    "TANGGA_PENDIDIKAN",
    "TANGGA_PENGEMBANGAN",
    "TANGGA_PENGHARGAAN",
    "TANGGA_PREDIKAT",
    "TANGGA_SERTIFIKAT_LAIN",
    "TANGGA_TIM",
]


CATATAN_SKOR_LAIN = (
    "Skor 100, 75, 50, 25 dari aplikasi satu instansi; dua aplikasi yang menyebut keputusan ini memakai 100, 85, 70, "
    "50."
)
CATATAN_PENGHARGAAN = CATATAN_SKOR_LAIN + (
    " Satyalancana sejajar dengan penghargaan lintas instansi; catat lingkupnya demikian."
)
CATATAN_LAMA_JABATAN = (
    "Tahun genap sejak TMT pertama pada jenjang itu. Sumber mencetak 5 tahun atau lebih, 3-4, dan di bawah 2 (atau "
    "0-2) tahun; genap 2 sampai 3 tahun terbuka, dibaca 60. Aplikasi lain memberi 40 di bawah 1 tahun."
)
CATATAN_NONDEFINITIF = (
    "Anak tangga lengkap dari satu aplikasi; dua sumber lain memuatnya sebagian dengan skor lain (Plt lebih tinggi "
    "100, Plt setara 80, Plh lebih tinggi 60, Plh setara 40)."
)


def _anak(*isi: tuple[Kondisi, int]) -> tuple[AnakTangga, ...]:
    return tuple(AnakTangga(syarat, Decimal(skor)) for syarat, skor in isi)


TANGGA_PREDIKAT: Final = Tangga(
    "predikat kinerja",
    KEPKA_BKN_411_2025 / "skor predikat kinerja",
    _anak(
        (predikat_tahun_lalu >= Predikat.SANGAT_BAIK, 100),
        (predikat_tahun_lalu >= Predikat.BAIK, 80),
        (predikat_tahun_lalu >= Predikat.BUTUH_PERBAIKAN, 60),
        (predikat_tahun_lalu >= Predikat.KURANG, 40),
    ),
    Decimal(20),
)
"""Of the last completed year (two sources; a third has 110, 100, 80, 60 and 40)."""

TANGGA_PENGHARGAAN: Final = Tangga(
    "penghargaan",
    (KEPKA_BKN_411_2025 / "skor penghargaan").dengan(cara=Cara.RAGU, catatan=CATATAN_PENGHARGAAN),
    _anak(
        (penghargaan_internasional, 100),
        (penghargaan_nasional, 75),
        (penghargaan_lintas_instansi, 50),
        (penghargaan_instansi, 25),
    ),
)
TANGGA_TIM: Final = Tangga(
    "tim kerja",
    (KEPKA_BKN_411_2025 / "skor tim kerja").dengan(cara=Cara.RAGU, catatan=CATATAN_SKOR_LAIN),
    _anak((tim_ketua_lintas, 100), (tim_ketua, 75), (tim_anggota_lintas, 50), (tim_anggota, 25)),
)
"""The highest role counts."""

TANGGA_PENGEMBANGAN: Final = Tangga(
    "pengembangan kompetensi",
    KEPKA_BKN_411_2025 / "skor pengembangan kompetensi",
    _anak(
        (banyak_pelatihan_bersertifikat >= 8, 100),
        (banyak_pelatihan_bersertifikat >= 6, 75),
        (banyak_pelatihan_bersertifikat >= 4, 50),
        (banyak_pelatihan_bersertifikat >= 1, 25),
    ),
)
"""Certificates of any training. The bands are printed with an overlap at 6 and 8; the higher rung wins."""

TANGGA_SERTIFIKAT_LAIN: Final = Tangga(
    "pelatihan selain kepemimpinan dan fungsional",
    KEPKA_BKN_411_2025 / "skor pengembangan kompetensi",
    _anak(
        (banyak_pelatihan_lain >= 8, 100),
        (banyak_pelatihan_lain >= 6, 75),
        (banyak_pelatihan_lain >= 4, 50),
        (banyak_pelatihan_lain >= 1, 25),
    ),
)
"""The same where `TANGGA_DIKLAT_JENJANG` stands beside: what it scores is not counted again as a certificate."""

TANGGA_DIKLAT_JENJANG: Final = Tangga(
    "pelatihan kepemimpinan dan fungsional",
    KEPKA_BKN_411_2025 / "skor pelatihan kepemimpinan dan fungsional",
    _anak((banyak_diklat_jenjang >= 3, 100), (banyak_diklat_jenjang >= 1, 50)),
)
"""One application gives it half of the weight of pengembangan kompetensi; no part of `PEDOMAN_BKN`."""

TANGGA_LAMA_JABATAN: Final = Tangga(
    "lama jabatan",
    (KEPKA_BKN_411_2025 / "skor lama jabatan").dengan(catatan=CATATAN_LAMA_JABATAN),
    _anak((masa_jenjang_jabatan >= tahun(5), 100), (masa_jenjang_jabatan >= tahun(3), 80)),
    Decimal(60),
)
TANGGA_KERAGAMAN: Final = Tangga(
    "keragaman jabatan",
    KEPKA_BKN_411_2025 / "skor keragaman jabatan",
    _anak((lintas_instansi, 100), (lintas_unit, 80)),
    Decimal(60),
)

TANGGA_NONDEFINITIF: Final = Tangga(
    "penugasan nondefinitif",
    (KEPKA_BKN_411_2025 / "skor penugasan nondefinitif").dengan(catatan=CATATAN_NONDEFINITIF),
    _anak(
        (pj_kepala_daerah, 100),
        (plt_lebih_tinggi, 80),
        (plt_setara, 60),
        (plh_lebih_tinggi, 40),
        (plh_setara, 20),
    ),
)

TANGGA_PENDIDIKAN: Final = Tangga(
    "tingkat pendidikan",
    KEPKA_BKN_411_2025 / "skor tingkat pendidikan",
    _anak(
        (pendidikan >= Pendidikan.S3, 100),
        (pendidikan >= Pendidikan.S2, 90),
        (pendidikan >= Pendidikan.S1, 80),
        (pendidikan >= Pendidikan.D3, 70),
        (pendidikan >= Pendidikan.SLTA, 60),
    ),
    None,
)
"""The sources name no level below SLTA, nor one between the rungs, which stands on the lower one."""

TANGGA_KESESUAIAN: Final = Tangga(
    "kesesuaian bidang ilmu",
    KEPKA_BKN_411_2025 / "skor kesesuaian bidang ilmu",
    _anak((pendidikan_sesuai, 100)),
    Decimal(50),
)
"""Sources differ: another application has 75 between them."""

TANGGA_DISIPLIN: Final = Tangga(
    "rekam jejak disiplin",
    KEPKA_BKN_411_2025 / "skor rekam jejak disiplin",
    _anak(
        (~sedang_dihukum & ~hukuman_lima_tahun, 100),
        (~sedang_dihukum & ~hukuman_sedang_lima_tahun, 75),
        (~sedang_dihukum & ~hukuman_berat_lima_tahun, 50),
        (~sedang_dihukum, 25),
    ),
)
"""The worst counts, five years from the end of the punishment; 0 while one is served."""
