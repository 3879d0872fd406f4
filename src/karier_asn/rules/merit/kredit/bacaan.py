"""Readings of what the text on angka kredit leaves open: named, the default first, and shown with the result."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.kredit.dasar import BacaanKredit
from karier_asn.engine.bacaan import CaraBaca, TabelBacaan

__all__ = ["BACAAN_KREDIT"]

MASA_KEPANGKATAN: Final = "masa-kepangkatan"
PERIODIK: Final = "periodik-di-bawah-baik"
PENETAPAN: Final = "nilai-konversi"
PERTAMA: Final = "pengangkatan-pertama"
PROMOSI: Final = "angka-kredit-dasar-promosi"
PENDIDIKAN: Final = "angka-kredit-pendidikan"
HUKUMAN: Final = "sesudah-hukuman"

MASA_PER_BULAN: Final = (
    "Masa kepangkatan dihitung per bulan, karena konversi berlaku per periode; teks yang menyebut "
    "pembulatan tidak ditemukan (bacaan lain: dibulatkan ke tahun)."
)
MASA_DIBULATKAN: Final = (
    "Masa kepangkatan dibulatkan ke tahun, 6 bulan atau lebih ke atas, seperti satu aplikasi yang beredar; "
    "teks yang menyebutnya tidak ditemukan (bacaan lain: per bulan)."
)
PERIODIK_TIDAK: Final = (
    "Penilaian periodik di bawah Baik tidak dikonversi sebelum akhir tahun: PermenPANRB 1/2023 Pasal 37 ayat "
    '(4) menyebut "sepanjang terpenuhi Ekspektasi" (bacaan lain: dikonversi).'
)
PERIODIK_YA: Final = (
    "Penilaian periodik di bawah Baik dikonversi seperti yang tahunan; PermenPANRB 1/2023 Pasal 37 ayat (4) "
    'menyebut "sepanjang terpenuhi Ekspektasi" (bacaan lain: tidak dikonversi).'
)
NILAI_PAK: Final = (
    "Untuk masa yang sudah ditetapkan dalam PAK dipakai angka PAK, juga bila berbeda dari hitungan karena "
    "pembulatan (bacaan lain: dihitung ulang)."
)
NILAI_HITUNG: Final = (
    "Angka kredit dihitung ulang dari predikat, juga untuk masa yang sudah ditetapkan dalam PAK (bacaan lain: "
    "menurut PAK)."
)
PERTAMA_CPNS: Final = (
    "Pengangkatan pertama memperoleh angka kredit dari predikat masa CPNS, per bulan (Peraturan BKN 3/2023 "
    "Lampiran I angka 1); tanya jawab lama sebuah kementerian menyebut tidak ada (bacaan lain: nol)."
)
PERTAMA_NOL: Final = (
    "Pengangkatan pertama tidak memperoleh angka kredit, menurut tanya jawab lama sebuah kementerian; "
    "Peraturan BKN 3/2023 Lampiran I angka 1 menyebut sebaliknya (bacaan lain: konversi masa CPNS)."
)
PROMOSI_DASAR: Final = (
    "Pada promosi ditambahkan angka kredit dasar; menurut ringkasan Peraturan BKN 3/2023 penambahan itu "
    '"dapat" diberikan (bacaan lain: tanpa angka kredit dasar).'
)
PROMOSI_TANPA: Final = (
    "Pada promosi tidak ditambahkan angka kredit dasar; menurut ringkasan Peraturan BKN 3/2023 penambahan itu "
    '"dapat" diberikan (bacaan lain: ditambahkan).'
)
IJAZAH_YA: Final = (
    "Ijazah lebih tinggi yang diperoleh selama dalam JF dianggap diakui dan dinilai pada akhir tahun lulusnya; "
    "periksa pengakuannya (bacaan lain: hanya bila tercantum dalam PAK)."
)
IJAZAH_PAK: Final = (
    "Angka kredit pendidikan hanya dihitung bila termasuk dalam angka PAK (bacaan lain: menurut ijazah)."
)
HUKUMAN_BELUM: Final = (
    "Angka kredit sesudah hukuman disiplin sedang atau berat diatur SE Kepala BKN 9/2024, yang isinya belum dibaca, "
    "sehingga belum dapat diputuskan. Periksa surat itu, lalu isikan saldonya sebagai entri pembuka (bacaan lain: "
    "dikonversi seperti biasa)."
)
HUKUMAN_BIASA: Final = (
    "Angka kredit sesudah hukuman disiplin dikonversi seperti biasa; SE Kepala BKN 9/2024 yang mengaturnya belum "
    "dibaca (bacaan lain: belum dapat diputuskan)."
)

BACAAN: Final[TabelBacaan] = {
    MASA_KEPANGKATAN: {
        "per-bulan": MASA_PER_BULAN,
        "dibulatkan-ke-tahun": MASA_DIBULATKAN,
    },
    PERIODIK: {
        "tidak-dikonversi": PERIODIK_TIDAK,
        "dikonversi": PERIODIK_YA,
    },
    PENETAPAN: {
        "menurut-pak": NILAI_PAK,
        "dihitung-ulang": NILAI_HITUNG,
    },
    PERTAMA: {
        "konversi-masa-cpns": PERTAMA_CPNS,
        "nol": PERTAMA_NOL,
    },
    PROMOSI: {
        "ditambahkan": PROMOSI_DASAR,
        "tanpa": PROMOSI_TANPA,
    },
    PENDIDIKAN: {
        "menurut-ijazah": IJAZAH_YA,
        "menurut-pak": IJAZAH_PAK,
    },
    HUKUMAN: {
        "belum-diputuskan": HUKUMAN_BELUM,
        "dikonversi-biasa": HUKUMAN_BIASA,
    },
}
"""For each open point its readings, default first, each as the note that is shown where it decided."""


BACAAN_KREDIT: Final = BacaanKredit(
    tabel=BACAAN,
    masa_dibulatkan=CaraBaca(MASA_KEPANGKATAN, "dibulatkan-ke-tahun"),
    periodik_rendah=CaraBaca(PERIODIK, "dikonversi"),
    menurut_pak=CaraBaca(PENETAPAN, "menurut-pak"),
    pertama_nol=CaraBaca(PERTAMA, "nol"),
    promosi_berdasar=CaraBaca(PROMOSI, "ditambahkan"),
    menurut_ijazah=CaraBaca(PENDIDIKAN, "menurut-ijazah"),
    hukuman_terbuka=CaraBaca(HUKUMAN, "belum-diputuskan"),
)
"""The same, as the account asks for them."""
