"""Kelompok rencana suksesi: PP 11/2017 Pasal 199 ayat (2); jumlah kandidat dan sebab sebuah Jabatan menjadi lowong.

PPK menetapkannya setiap tahun (ayat (1)); promosi dalam JA dan JF diprioritaskan bagi anggotanya (Pasal 200 ayat (2)).
Instansi yang belum memilikinya dapat mengisi JA lewat seleksi internal (Pasal 198 ayat (3)).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karier_asn.domain.fakta import jam_pelajaran, jam_pelajaran_tahun_lalu, predikat_dua_tahun
from karier_asn.domain.jabatan import Rumpun
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.rules.bacaan import PNS_AKTIF
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.peraturan import PERMENPANRB_20_2025, PP_11_2017, PP_49_2018

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

# --- a post and its candidates -----------------------------------------------------------------------------

CATATAN_KANDIDAT = (
    "Siapa yang terhitung kandidat tidak dirumuskan; dibaca sebagai yang memenuhi syarat, pada hari yang ditanyakan "
    "atau karena waktu paling lambat pada hari Jabatannya lowong, dan, bila pemetaan diberikan, yang berada di kotak "
    "7, 8, atau 9 (Pasal 1 angka 11 dan 19). Nomor pasal ditetapkan menurut isinya."
)

KANDIDAT_PALING_SEDIKIT: Final = 3
"""So many candidates a target post has at least."""

DASAR_KANDIDAT: Final = (PERMENPANRB_20_2025 / "Pasal 14 [?]" / "ayat (4)" / "huruf b").dengan(catatan=CATATAN_KANDIDAT)

DASAR_LEPAS_CLTN: Final = PP_11_2017 / "Pasal 335" / "ayat (1)"
DASAR_LEPAS_STUDI: Final[Mapping[Rumpun, Dasar]] = {
    Rumpun.JA: PP_11_2017 / "Pasal 64" / "ayat (1)" / "huruf d",
    Rumpun.JF: PP_11_2017 / "Pasal 94" / "ayat (1)" / "huruf d",
    Rumpun.JPT: PP_11_2017 / "Pasal 144" / "huruf e",
}
"""By group of the post, what releases from it who is on study leave for more than six months."""

DASAR_AKHIR_PERJANJIAN: Final = PP_49_2018 / "Pasal 53" / "ayat (1)" / "huruf a"
