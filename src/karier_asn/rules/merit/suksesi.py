"""Kelompok rencana suksesi: PP 11/2017 Pasal 199 ayat (2).

PPK menetapkannya setiap tahun (ayat (1)); promosi dalam JA dan JF diprioritaskan bagi anggotanya (Pasal 200 ayat (2)).
Instansi yang belum memilikinya dapat mengisi JA lewat seleksi internal (Pasal 198 ayat (3)).
"""

from __future__ import annotations

from karier_asn.domain.fakta import jam_pelajaran, jam_pelajaran_tahun_lalu, predikat_dua_tahun
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.rules.bacaan import PNS_AKTIF
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.peraturan import PP_11_2017

__all__ = ["KELOMPOK_RENCANA_SUKSESI"]

PASAL_199 = PP_11_2017 / "Pasal 199"

CATATAN_KOTAK = (
    "Di instansi yang menjalankan manajemen talenta, kelompok ini diisi dari kotak 7, 8, dan 9 (PermenPANRB 3/2020); "
    "syarat pasal ini tetap harus dipenuhi di samping itu."
)
CATATAN_KLASIFIKASI = (
    '"Kompetensi sesuai klasifikasi Jabatan" dibaca sebagai memenuhi standar jenjang yang dituju menurut asesmen.'
)
CATATAN_KEWAJIBAN = (
    "Teks tidak menyebut kewajiban yang mana dan tahun yang mana; dibaca sebagai 20 JP (Pasal 203 ayat (4)) dalam "
    "tahun kalender terakhir yang selesai."
)
CATATAN_KINERJA = (
    "Dibaca sebagai predikat kinerja tahunan paling rendah Baik dalam dua tahun kalender terakhir yang selesai."
)

KELOMPOK_RENCANA_SUKSESI = syarat(
    (PASAL_199 / "ayat (2)").dengan(catatan=CATATAN_KOTAK),
    {
        "kelompok PNS": PNS_AKTIF,
        "huruf a": kompeten,
        "huruf b": pilihan(
            "tahun-kewajiban-pengembangan",
            {"tahun-lalu": jam_pelajaran_tahun_lalu >= 20, "tahun-berjalan": jam_pelajaran >= 20},
            catatan=CATATAN_KEWAJIBAN,
        ),
        "huruf c": predikat_dua_tahun(Predikat.BAIK),
    },
    judul="masuk kelompok rencana suksesi",
    catatan={"huruf a": CATATAN_KLASIFIKASI, "huruf c": CATATAN_KINERJA},
)
