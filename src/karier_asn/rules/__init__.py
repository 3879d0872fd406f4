"""The law, in three wings: merit, training (`pelatihan`) and mentoring."""

from __future__ import annotations

from karier_asn.rules.mentoring.pasangan import PASANGAN_UMUM
from karier_asn.rules.merit.administrasi import (
    ADMINISTRATOR,
    ADMINISTRATOR_DAERAH_KHUSUS,
    ADMINISTRATOR_SEKOLAH_KADER,
    KUALIFIKASI_ADMINISTRATOR,
    PELAKSANA,
    PENGAWAS,
)
from karier_asn.rules.merit.fungsional import (
    PENYESUAIAN_KEAHLIAN,
    PENYESUAIAN_KETERAMPILAN,
    PENYETARAAN,
    PERPINDAHAN_KEAHLIAN,
    PERPINDAHAN_KETERAMPILAN,
    PERTAMA_KEAHLIAN,
    PERTAMA_KETERAMPILAN,
    PROMOSI,
)
from karier_asn.rules.merit.jalur import JALUR, PENGANGKATAN
from karier_asn.rules.merit.jpt import (
    JPT_MADYA,
    JPT_PERSETUJUAN_PRESIDEN,
    JPT_PRATAMA,
    JPT_UTAMA,
    SEKDA_KABUPATEN_KOTA,
)
from karier_asn.rules.merit.jpt_luar import (
    JPT_MADYA_NON_PNS,
    JPT_MADYA_TNI_POLRI,
    JPT_PRATAMA_TNI_POLRI,
    JPT_UTAMA_NON_PNS,
    JPT_UTAMA_TNI_POLRI,
from karier_asn.rules.merit.administrasi import ADMINISTRATOR, PELAKSANA, PENGAWAS
from karier_asn.rules.merit.jpt import JPT_MADYA, JPT_PRATAMA, JPT_UTAMA
from karier_asn.rules.merit.mutasi import (
    MASA_CLTN,
    MASA_JPT,
    MUTASI,
    MUTASI_ATAS_PERMINTAAN,
    MUTASI_JPT,
    MUTASI_JPT_SEINSTANSI,
    PEMBERIAN_CLTN,
)
from karier_asn.rules.merit.pangkat import KP_REGULER
from karier_asn.rules.merit.pensiun import BELUM_MENCAPAI_BATAS_USIA_PPPK, BELUM_MENCAPAI_BUP
from karier_asn.rules.merit.pppk import JABATAN_PPPK
from karier_asn.rules.merit.rangkap import TIDAK_RANGKAP, TIDAK_RANGKAP_STRUKTURAL
from karier_asn.rules.merit.seleksi import PELAMARAN, SELEKSI_TERBUKA
from karier_asn.rules.merit.struktural import JABATAN_STRUKTURAL
from karier_asn.rules.merit.suksesi import KELOMPOK_RENCANA_SUKSESI
from karier_asn.rules.merit.talenta import SUKSESI_INSTANSI, SUKSESI_NASIONAL
from karier_asn.rules.pelatihan.jam_pelajaran import JAM_PELAJARAN
from karier_asn.rules.pelatihan.kompetensi import (
    ASESMEN_BERLAKU,
    JPM_CUKUP_OPTIMAL,
    JPM_MMS,
    JPM_MS,
    JPM_OPTIMAL,
)
from karier_asn.rules.pelatihan.prioritas import PRIORITAS_PENGEMBANGAN, PRIORITAS_SUKSESI
from karier_asn.rules.pelatihan.jam_pelajaran import JAM_PELAJARAN, JAM_PELAJARAN_PPPK, JAM_PELAJARAN_TERKONVERSI
from karier_asn.rules.pelatihan.kepemimpinan import (
    DIANGKAT_PNS,
    KEPEMIMPINAN,
    KEPEMIMPINAN_PP_100_2000,
    LATSAR,
    PENYELENGGARA_KEPEMIMPINAN,
    PKA,
    PKN_I,
    PKN_II,
    PKP,
)

SEMUA = (
    # jabatan administrasi
    PELAKSANA,
    PENGAWAS,
    ADMINISTRATOR,
    ADMINISTRATOR_SEKOLAH_KADER,
    ADMINISTRATOR_DAERAH_KHUSUS,
    KUALIFIKASI_ADMINISTRATOR,
    # JPT
    JPT_PRATAMA,
    JPT_MADYA,
    JPT_UTAMA,
    JPT_PERSETUJUAN_PRESIDEN,
    SEKDA_KABUPATEN_KOTA,
    JPT_UTAMA_NON_PNS,
    JPT_MADYA_NON_PNS,
    JPT_UTAMA_TNI_POLRI,
    JPT_MADYA_TNI_POLRI,
    JPT_PRATAMA_TNI_POLRI,
    # JF
    PERTAMA_KEAHLIAN,
    PERTAMA_KETERAMPILAN,
    PERPINDAHAN_KEAHLIAN,
    PERPINDAHAN_KETERAMPILAN,
    PENYESUAIAN_KEAHLIAN,
    PENYESUAIAN_KETERAMPILAN,
    PROMOSI,
    # setiap jabatan
    JABATAN_PPPK,
    TIDAK_RANGKAP,
    # pangkat, pelatihan, mentoring
    KELOMPOK_RENCANA_SUKSESI,
    SUKSESI_INSTANSI,
    SUKSESI_NASIONAL,
    PELAMARAN,
    SELEKSI_TERBUKA,
    KP_REGULER,
    MUTASI_JPT,
    MUTASI_JPT_SEINSTANSI,
    MASA_JPT,
    MUTASI,
    MUTASI_ATAS_PERMINTAAN,
    PEMBERIAN_CLTN,
    MASA_CLTN,
    BELUM_MENCAPAI_BUP,
    BELUM_MENCAPAI_BATAS_USIA_PPPK,
    JAM_PELAJARAN,
    ASESMEN_BERLAKU,
    JPM_MS,
    JPM_MMS,
    JPM_OPTIMAL,
    JPM_CUKUP_OPTIMAL,
    PRIORITAS_SUKSESI,
    PRIORITAS_PENGEMBANGAN,
    JAM_PELAJARAN_TERKONVERSI,
    JAM_PELAJARAN_PPPK,
    LATSAR,
    DIANGKAT_PNS,
    KEPEMIMPINAN_PP_100_2000,
    KEPEMIMPINAN,
    PKP,
    PKA,
    PKN_II,
    PKN_I,
    PENYELENGGARA_KEPEMIMPINAN,
    PASANGAN_UMUM,
)
"""Every rule of this package that applies today, in the order of its catalogue."""

DAHULU = (JABATAN_STRUKTURAL, TIDAK_RANGKAP_STRUKTURAL, PENYETARAAN)
"""Rules that apply no longer and still decide a past day."""

__all__ = [
    "ADMINISTRATOR",
    "ADMINISTRATOR_DAERAH_KHUSUS",
    "ADMINISTRATOR_SEKOLAH_KADER",
    "ASESMEN_BERLAKU",
    "BELUM_MENCAPAI_BATAS_USIA_PPPK",
    "BELUM_MENCAPAI_BUP",
    "DAHULU",
    "JABATAN_PPPK",
    "JABATAN_STRUKTURAL",
    "JALUR",
    "DIANGKAT_PNS",
    "JAM_PELAJARAN",
    "JPM_CUKUP_OPTIMAL",
    "JPM_MMS",
    "JPM_MS",
    "JPM_OPTIMAL",
    "JAM_PELAJARAN_PPPK",
    "JAM_PELAJARAN_TERKONVERSI",
    "JPT_MADYA",
    "JPT_MADYA_NON_PNS",
    "JPT_MADYA_TNI_POLRI",
    "JPT_PERSETUJUAN_PRESIDEN",
    "JPT_PRATAMA",
    "JPT_PRATAMA_TNI_POLRI",
    "JPT_UTAMA",
    "JPT_UTAMA_NON_PNS",
    "JPT_UTAMA_TNI_POLRI",
    "KELOMPOK_RENCANA_SUKSESI",
    "KP_REGULER",
    "KUALIFIKASI_ADMINISTRATOR",
    "KEPEMIMPINAN",
    "KEPEMIMPINAN_PP_100_2000",
    "KP_REGULER",
    "LATSAR",
    "PASANGAN_UMUM",
    "PELAKSANA",
    "PELAMARAN",
    "PENGANGKATAN",
    "MASA_CLTN",
    "MASA_JPT",
    "MUTASI",
    "MUTASI_ATAS_PERMINTAAN",
    "MUTASI_JPT",
    "MUTASI_JPT_SEINSTANSI",
    "PASANGAN_UMUM",
    "PELAKSANA",
    "PEMBERIAN_CLTN",
    "PENGAWAS",
    "PENYESUAIAN_KEAHLIAN",
    "PENYESUAIAN_KETERAMPILAN",
    "PENYETARAAN",
    "PERPINDAHAN_KEAHLIAN",
    "PERPINDAHAN_KETERAMPILAN",
    "PERTAMA_KEAHLIAN",
    "PERTAMA_KETERAMPILAN",
    "PROMOSI",
    "SEKDA_KABUPATEN_KOTA",
    "SELEKSI_TERBUKA",
    "PRIORITAS_PENGEMBANGAN",
    "PRIORITAS_SUKSESI",
    "PENYELENGGARA_KEPEMIMPINAN",
    "PKA",
    "PKN_I",
    "PKN_II",
    "PKP",
    "SEMUA",
    "SUKSESI_INSTANSI",
    "SUKSESI_NASIONAL",
    "TIDAK_RANGKAP",
    "TIDAK_RANGKAP_STRUKTURAL",
]
