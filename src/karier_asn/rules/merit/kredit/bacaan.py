"""Readings of what the text on angka kredit leaves open: named, the default first, and shown with the result."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.kredit.dasar import BacaanKredit
from karier_asn.engine.bacaan import CaraBaca, TabelBacaan
from karier_asn.rules.bacaan import CATATAN_BELUM_MENJABAT

__all__ = ["BACAAN_KREDIT"]

DESIMAL: Final = "desimal-konversi"
PERIODIK: Final = "periodik-di-bawah-baik"
PENETAPAN: Final = "nilai-konversi"
SEL_GABUNGAN: Final = "sel-gabungan-perpindahan"
DI_BAWAH: Final = "angka-kredit-tetap-di-bawah-jenjang"
UJUNG: Final = "angka-kredit-dasar-ujung"
PENYETARAAN: Final = "penyetaraan-iii-d-s-2"
DI_ATAS: Final = "penyetaraan-di-atas-jenjang"
DAHULU: Final = "angka-kredit-dasar-penyesuaian-dahulu"
STRUKTURAL: Final = "jabatan-struktural-sebelum-jf"
PROMOSI: Final = "angka-kredit-dasar-promosi"
KETERAMPILAN: Final = "angka-kredit-dasar-keterampilan"
PENDIDIKAN: Final = "angka-kredit-pendidikan"
KEMBALI: Final = "pengangkatan-kembali"

DESIMAL_RUMUS: Final = (
    "Konversi setahun dihitung tepat menurut rumusnya (PermenPANRB 1/2023 Pasal 37 ayat (1)); Lampiran huruf B "
    "mencetaknya dengan dua desimal, yang dapat berbeda 0,01 (bacaan lain: menurut tabel)."
)
DESIMAL_TABEL: Final = (
    "Konversi setahun menurut Lampiran huruf B PermenPANRB 1/2023, yang mencetaknya dengan dua desimal; bagian tahun "
    "tetap menurut rumus (bacaan lain: menurut rumus)."
)
PERIODIK_YA: Final = (
    "Penilaian periodik di bawah Baik dikonversi seperti yang tahunan: contoh Peraturan BKN 3/2023 Lampiran I angka 5 "
    'menghitung 3/12 dengan 75%, walaupun PermenPANRB 1/2023 Pasal 37 ayat (4) menyebut "sepanjang terpenuhi '
    'Ekspektasi" '
    "(bacaan lain: tidak dikonversi sebelum akhir tahun). Apakah bagian tahun dari predikat tahunan di bawah Baik "
    "juga tidak dikonversi, tidak disebut; menurut bacaan apa pun bagian itu dikonversi."
)
PERIODIK_TIDAK: Final = (
    "Penilaian periodik di bawah Baik tidak dikonversi sebelum akhir tahun: PermenPANRB 1/2023 Pasal 37 ayat "
    '(4) menyebut "sepanjang terpenuhi Ekspektasi" (bacaan lain: dikonversi, seperti contoh Peraturan BKN 3/2023). '
    "Bagian tahun dari predikat tahunan tetap dikonversi."
)
NILAI_PAK: Final = (
    "Untuk masa yang sudah ditetapkan dalam PAK dipakai angka PAK, juga bila berbeda dari hitungan karena "
    "pembulatan (bacaan lain: dihitung ulang)."
)
NILAI_HITUNG: Final = (
    "Angka kredit dihitung ulang dari predikat, juga untuk masa yang sudah ditetapkan dalam PAK (bacaan lain: "
    "menurut PAK)."
)
SEL_SEKELOMPOK: Final = (
    "Pengawas III/b ke ahli muda: 50, dan IV/b: 200. Sel tabel Peraturan BKN 3/2023 Lampiran II angka 3 tergabung, dan "
    "nama jabatannya hanya tercetak sekali; kedua baris itu dibaca termasuk kelompok pengawas, III/b seperti III/a "
    "dalam SE Kepala BKN 9/2024 Tabel 2 (bacaan lain: belum dapat diputuskan)."
)
SEL_JELAS: Final = (
    "Pengawas III/b dan IV/b ke ahli muda belum dapat diputuskan, karena sel tabel Peraturan BKN 3/2023 Lampiran II "
    "angka 3 tergabung dan barisnya tidak menyebut jabatan; isikan angka kredit pengangkatannya sebagai entri pembuka "
    "(bacaan lain: 50 dan 200)."
)
_DI_BAWAH: Final = (
    "Angka kredit tetap bagi golongan di bawah jenjang sebesar kebutuhan satu kenaikan pangkat; kebutuhan kenaikan "
    "jenjang hanya jumlah kebutuhan golongan dalam jenjang itu (Peraturan BKN 3/2023 Pasal 21 ayat (4)). Bagi "
    "penyetaraan disebut milik golongannya (SE Kepala BKN 9/2024 huruf c angka 2 huruf b); bagi perpindahan tidak "
    "disebut apakah terhitung dalam jenjangnya. "
)
DI_BAWAH_BELUM: Final = f"{_DI_BAWAH}Jumlahnya disebut dengan batas (bacaan lain: milik golongan, dihitung)."
DI_BAWAH_TIDAK: Final = f"{_DI_BAWAH}Dibaca milik golongan, tidak dihitung (bacaan lain: belum diputuskan, dihitung)."
DI_BAWAH_DIHITUNG: Final = f"{_DI_BAWAH}Dibaca dihitung (bacaan lain: belum diputuskan, milik golongan)."
UJUNG_NOL: Final = (
    "Angka kredit dasar pangkat terakhir kategori dibaca 0: begitu tercetak bagi IV/e pada salinan Peraturan BKN "
    "3/2023 Lampiran II angka 2, dan cocok dengan 200 bagi IV/e dalam PermenPANRB 1/2023 Lampiran huruf C; bagi "
    "penyelia III/d disamakan (bacaan lain: sebesar kebutuhan pangkat sebelumnya)."
)
UJUNG_KEBUTUHAN: Final = (
    "Angka kredit dasar pangkat terakhir kategori dihitung sebesar kebutuhan pangkat sebelumnya; salinan Peraturan BKN "
    "3/2023 Lampiran II angka 2 mencetak 0 bagi IV/e (bacaan lain: 0)."
)
SETARA_TABEL: Final = (
    "Penyetaraan golongan III/d, S-2, 2 tahun: 56 menurut PermenPANRB 1/2023 Lampiran huruf C; contoh Peraturan BKN "
    "3/2023 Lampiran I angka 3 menulis 76, yang dalam tabel itu angka bagi 3 tahun (bacaan lain: menurut contoh)."
)
SETARA_CONTOH: Final = (
    "Penyetaraan golongan III/d, S-2, 2 tahun: 76 menurut contoh Peraturan BKN 3/2023 Lampiran I angka 3; tabel "
    "PermenPANRB 1/2023 Lampiran huruf C memuat 56 (bacaan lain: menurut tabel)."
)
DI_ATAS_PENUH: Final = (
    "Penyetaraan di atas jenjang: angka kredit jenjang yang diduduki dipenuhi (SE Kepala BKN 9/2024 huruf c angka 2 "
    "huruf a, contohnya dari April 2024). Contoh Peraturan BKN 3/2023 Lampiran I angka 3 (pengawas IV/a, 3 tahun, ke "
    "ahli muda) menyebut 114 + 0 menurut tabel (bacaan lain: menurut tabel)."
)
DI_ATAS_TABEL: Final = (
    "Penyetaraan di atas jenjang: angka tabel menurut golongannya ditambah angka kredit dasar golongan itu, seperti "
    "contoh Peraturan BKN 3/2023 Lampiran I angka 3 (pengawas IV/a, 3 tahun, ke ahli muda: 114 + 0); SE Kepala BKN "
    "9/2024 huruf c angka 2 huruf a memberi pemenuhan jenjang yang diduduki (bacaan lain: dipenuhi)."
)
_DAHULU: Final = (
    "Penyesuaian atau penyetaraan dari 6 Januari sampai 26 Juni 2023: angka kreditnya menurut PermenPANRB 1/2023 "
    "Lampiran huruf C; tambahan angka kredit dasar baru disebut Peraturan BKN 3/2023 Pasal 9 ayat (8), dan SE Kepala "
    "BKN 9/2024 huruf c angka 1 memberikannya kemudian kepada yang disesuaikan menurut PermenPANRB 13/2019. "
)
DAHULU_BELUM: Final = f"{_DAHULU}Jumlahnya disebut dengan batas (bacaan lain: ditambahkan, tanpa angka kredit dasar)."
DAHULU_DASAR: Final = f"{_DAHULU}Dibaca ditambahkan (bacaan lain: belum diputuskan, tanpa angka kredit dasar)."
DAHULU_TANPA: Final = f"{_DAHULU}Dibaca tanpa angka kredit dasar (bacaan lain: belum diputuskan, ditambahkan)."
STRUKTURAL_PINDAH: Final = (
    "Yang direkrut untuk JF ini dan sementara itu menduduki Jabatan struktural berpindah dari Jabatan itu (bacaan "
    "lain: tetap melalui pengangkatan pertama)."
)
PROMOSI_DASAR: Final = (
    "Pada promosi ditambahkan angka kredit dasar; Peraturan BKN 3/2023 Pasal 10 ayat (2) menyebut konversi predikat "
    '"dapat" ditambah, dan akhir ayat itu tidak terbaca (bacaan lain: tanpa angka kredit dasar).'
)
PROMOSI_TANPA: Final = (
    "Pada promosi tidak ditambahkan angka kredit dasar; Peraturan BKN 3/2023 Pasal 10 ayat (2) menyebut konversi "
    'predikat "dapat" ditambah, dan akhir ayat itu tidak terbaca (bacaan lain: ditambahkan).'
)
KETERAMPILAN_DASAR: Final = (
    "Pada perpindahan ke JF keterampilan ditambahkan angka kredit dasar, seperti pada JF keahlian; Peraturan BKN "
    "3/2023 Pasal 8 hanya menyebut predikat dan jenjang menurut pangkat, dan tabel angka kredit dasar keterampilan "
    "dalam Lampiran II angka 2 tidak terbaca (bacaan lain: tanpa angka kredit dasar)."
)
KETERAMPILAN_TANPA: Final = (
    "Pada perpindahan ke JF keterampilan tidak ditambahkan angka kredit dasar, karena Peraturan BKN 3/2023 Pasal 8 "
    "tidak menyebutnya (bacaan lain: ditambahkan, seperti pada JF keahlian)."
)
IJAZAH_YA: Final = (
    "Ijazah lebih tinggi yang diperoleh selama dalam JF dihitung sejak surat pencantuman gelarnya (SE Kepala BKN "
    "15/2024 huruf c angka 4), dengan predikat tahun sebelumnya; yang diperoleh sebelum tahun 2024 pada akhir tahun "
    "lulusnya. Surat dari Januari sampai 17 November 2024, sebelum edaran itu, diperlakukan "
    "sama (bacaan lain: hanya bila tercantum dalam PAK)."
)
IJAZAH_PAK: Final = (
    "Angka kredit pendidikan hanya dihitung bila termasuk dalam angka PAK (bacaan lain: menurut ijazah)."
)
KEMBALI_BELUM: Final = (
    'Pengangkatan kembali memakai angka kredit terakhir, yang "dapat" ditambah (Peraturan BKN 3/2023 Pasal 22 dan 24); '
    "pada saldo mana konversi sejak pangkat terakhir dan angka kredit dasar ditambahkan tidak disebut, dan contohnya "
    "(Lampiran I angka 8) tidak terbaca. Jumlahnya disebut dengan batas; isikan penetapannya sebagai entri pembuka "
    "(bacaan lain: ditambahkan, tanpa tambahan, menggantikan)."
)
KEMBALI_DITAMBAH: Final = (
    "Pengangkatan kembali: angka kredit terakhir ditambah konversi dan angka kredit dasar (bacaan lain: belum "
    "diputuskan, tanpa tambahan, menggantikan)."
)
KEMBALI_TANPA: Final = (
    'Pengangkatan kembali: angka kredit terakhir saja, karena tambahan itu "dapat" diberikan (bacaan lain: belum '
    "diputuskan, ditambahkan, menggantikan)."
)
KEMBALI_MENGGANTIKAN: Final = (
    "Pengangkatan kembali dari jabatan lain: konversi sejak pangkat terakhir ditambah angka kredit dasar menggantikan "
    "angka kredit terakhir; sesudah tugas belajar belum diputuskan (bacaan lain: belum diputuskan, ditambahkan, tanpa "
    "tambahan)."
)

BACAAN: Final[TabelBacaan] = {
    DESIMAL: {
        "rumus": DESIMAL_RUMUS,
        "tabel": DESIMAL_TABEL,
    },
    PERIODIK: {
        "dikonversi": PERIODIK_YA,
        "tidak-dikonversi": PERIODIK_TIDAK,
    },
    PENETAPAN: {
        "menurut-pak": NILAI_PAK,
        "dihitung-ulang": NILAI_HITUNG,
    },
    SEL_GABUNGAN: {
        "sekelompok": SEL_SEKELOMPOK,
        "hanya-yang-jelas": SEL_JELAS,
    },
    DI_BAWAH: {
        "belum-diputuskan": DI_BAWAH_BELUM,
        "milik-golongan": DI_BAWAH_TIDAK,
        "dihitung": DI_BAWAH_DIHITUNG,
    },
    UJUNG: {
        "nol": UJUNG_NOL,
        "sebesar-kebutuhan": UJUNG_KEBUTUHAN,
    },
    PENYETARAAN: {
        "menurut-tabel": SETARA_TABEL,
        "menurut-contoh": SETARA_CONTOH,
    },
    DI_ATAS: {
        "dipenuhi": DI_ATAS_PENUH,
        "menurut-tabel": DI_ATAS_TABEL,
    },
    DAHULU: {
        "belum-diputuskan": DAHULU_BELUM,
        "ditambahkan": DAHULU_DASAR,
        "tanpa": DAHULU_TANPA,
    },
    STRUKTURAL: {
        "tetap-menunggu": CATATAN_BELUM_MENJABAT,
        "berpindah": STRUKTURAL_PINDAH,
    },
    PROMOSI: {
        "ditambahkan": PROMOSI_DASAR,
        "tanpa": PROMOSI_TANPA,
    },
    KETERAMPILAN: {
        "ditambahkan": KETERAMPILAN_DASAR,
        "tanpa": KETERAMPILAN_TANPA,
    },
    PENDIDIKAN: {
        "menurut-ijazah": IJAZAH_YA,
        "menurut-pak": IJAZAH_PAK,
    },
    KEMBALI: {
        "belum-diputuskan": KEMBALI_BELUM,
        "ditambahkan": KEMBALI_DITAMBAH,
        "tanpa-tambahan": KEMBALI_TANPA,
        "menggantikan": KEMBALI_MENGGANTIKAN,
    },
}
"""For each open point its readings, default first, each as the note that is shown where it decided."""


BACAAN_KREDIT: Final = BacaanKredit(
    tabel=BACAAN,
    dicetak=CaraBaca(DESIMAL, "tabel"),
    periodik_rendah=CaraBaca(PERIODIK, "dikonversi"),
    menurut_pak=CaraBaca(PENETAPAN, "menurut-pak"),
    hanya_jelas=CaraBaca(SEL_GABUNGAN, "hanya-yang-jelas"),
    di_bawah_dihitung=CaraBaca(DI_BAWAH, "dihitung"),
    di_bawah_tidak=CaraBaca(DI_BAWAH, "milik-golongan"),
    ujung_berdasar=CaraBaca(UJUNG, "sebesar-kebutuhan"),
    menurut_contoh=CaraBaca(PENYETARAAN, "menurut-contoh"),
    di_atas_menurut_tabel=CaraBaca(DI_ATAS, "menurut-tabel"),
    dahulu_berdasar=CaraBaca(DAHULU, "ditambahkan"),
    dahulu_tanpa=CaraBaca(DAHULU, "tanpa"),
    struktural_berpindah=CaraBaca(STRUKTURAL, "berpindah"),
    promosi_berdasar=CaraBaca(PROMOSI, "ditambahkan"),
    keterampilan_berdasar=CaraBaca(KETERAMPILAN, "ditambahkan"),
    menurut_ijazah=CaraBaca(PENDIDIKAN, "menurut-ijazah"),
    kembali_ditambah=CaraBaca(KEMBALI, "ditambahkan"),
    kembali_tanpa=CaraBaca(KEMBALI, "tanpa-tambahan"),
    kembali_menggantikan=CaraBaca(KEMBALI, "menggantikan"),
)
"""The same, as the account asks for them."""
