"""The one list of regulations: dates, source, and the day each was checked."""

from __future__ import annotations

from datetime import date

from karier_asn.engine.hukum import Cara, Peraturan

_DIPERIKSA = date(2026, 11, 21)
_KOLEKSI = "salinan OCR, koleksi publik mblonyox/data-peraturan, Agustus 2025"

PP_11_2017 = Peraturan(
    "PP 11/2017",
    "Manajemen Pegawai Negeri Sipil",
    date(2017, 4, 7),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI,
    catatan="Sampai Februari 2026 belum ditemukan PP Manajemen ASN pengganti; dianggap masih berlaku.",
)
PP_17_2020 = Peraturan(
    "PP 17/2020",
    "Perubahan atas PP 11/2017",
    date(2020, 2, 28),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="butir 10 (Pasal 107) dibaca pada salinan; selebihnya dari ringkasan dan pers",
)
PP_99_2000 = Peraturan(
    "PP 99/2000",
    "Kenaikan Pangkat Pegawai Negeri Sipil",
    date(2000, 11, 10),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI,
    dicabut=PP_11_2017,
    tetap=(
        "Dicabut oleh PP 11/2017 Pasal 362 angka 10, tetapi pangkat dan golongan ruang tetap berlaku sampai ada "
        "PP gaji dan tunjangan (Pasal 352) dan peraturan pelaksanaannya tetap berlaku sepanjang tidak bertentangan "
        "atau belum diganti (Pasal 363); masih dipakai dalam kenaikan pangkat sampai kini."
    ),
)
PP_12_2002 = Peraturan(
    "PP 12/2002",
    "Perubahan atas PP 99/2000",
    date(2002, 4, 17),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI,
    dicabut=PP_11_2017,
    tetap=PP_99_2000.tetap,
)
PP_94_2021 = Peraturan(
    "PP 94/2021",
    "Disiplin Pegawai Negeri Sipil",
    date(2021, 8, 31),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI,
)
PP_53_2010 = Peraturan(
    "PP 53/2010",
    "Disiplin Pegawai Negeri Sipil",
    date(2010, 6, 6),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI,
    dicabut=PP_94_2021,
    tetap=(
        "Dicabut oleh PP 94/2021 Pasal 45 angka 3 sepanjang tidak mengatur jenis hukuman disiplin sedang; jenis itu "
        "tetap berlaku sampai ada PP gaji dan tunjangan (Pasal 42)."
    ),
)
PP_7_1977 = Peraturan(
    "PP 7/1977",
    "Gaji Pegawai Negeri Sipil",
    date(1977, 4, 1),
    Cara.INGATAN,
    _DIPERIKSA,
    sumber="aplikasi publik dan buku saku kementerian yang mengutipnya; lampiran gaji terakhir PP 5/2024",
    catatan="Teksnya belum dibaca; hari mulai berlaku belum diperiksa.",
)
PERMENPANRB_7_2023 = Peraturan(
    "PermenPANRB 7/2023",
    "Kenaikan Gaji Berkala dan Kenaikan Gaji Istimewa PPPK",
    date(2023, 12, 31),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="pers",
    catatan="Hari mulai berlaku pada 2023 belum diperiksa; dipakai hari terakhir tahun itu.",
)
PP_13_2002 = Peraturan(
    "PP 13/2002",
    "Perubahan atas PP 100/2000 tentang Pengangkatan PNS dalam Jabatan Struktural",
    date(2002, 4, 17),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI,
    dicabut=PP_11_2017,
    tetap=(
        "Dicabut oleh PP 11/2017 Pasal 362; menurut sumber sekunder jenjang pangkat tiap eselon masih dipakai sampai "
        "pangkat jabatan ditetapkan menurut Pasal 48."
    ),
)
KEP_BKN_12_2002 = Peraturan(
    "Kep. Kepala BKN 12/2002",
    "Ketentuan Pelaksanaan PP 99/2000 jo. PP 12/2002",
    date(2002, 6, 17),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="ringkasan pada laman instansi; teksnya belum dibaca",
    catatan=(
        "Sumber berselisih apakah sudah dicabut (oleh Peraturan BKN 4/2023 atau 2/2025) seluruhnya atau sebagian; "
        "dianggap masih dipakai, kecuali batas pangkat atasan."
    ),
)
PERBKN_4_2023 = Peraturan(
    "Peraturan BKN 4/2023",
    "Periodisasi Kenaikan Pangkat Pegawai Negeri Sipil",
    date(2024, 2, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="pers 28 Juli 2023 dan laman instansi",
    catatan="Ditetapkan pada 2023; yang dipakai hari pertama enam periode itu diterapkan.",
)
PERBKN_4_2025 = Peraturan(
    "Peraturan BKN 4/2025",
    "Periodisasi Kenaikan Pangkat Pegawai Negeri Sipil",
    date(2025, 10, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="pers dan laman pemerintah daerah; ditetapkan 1 September 2025",
)
PERBKN_2_2025 = Peraturan(
    "Peraturan BKN 2/2025",
    "Kenaikan Pangkat Reguler Pegawai Negeri Sipil",
    date(2025, 5, 20),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="laman pemerintah daerah dan pers; Pasal 2 ayat (2)",
    catatan="Belum diperiksa apakah 20 Mei 2025 hari penetapan atau pengundangan.",
)
PP_49_2018 = Peraturan(
    "PP 49/2018",
    "Manajemen Pegawai Pemerintah dengan Perjanjian Kerja",
    date(2018, 11, 28),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI,
)
UU_20_2023 = Peraturan(
    "UU 20/2023",
    "Aparatur Sipil Negara",
    date(2023, 10, 31),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="laman yang mengutip pasal-pasalnya",
)
UU_14_2005 = Peraturan(
    "UU 14/2005",
    "Guru dan Dosen",
    date(2005, 12, 30),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI,
    catatan="Hari pengundangannya, 30 Desember 2005, belum diperiksa.",
)
UU_11_2019 = Peraturan(
    "UU 11/2019",
    "Sistem Nasional Ilmu Pengetahuan dan Teknologi",
    date(2019, 8, 13),
    Cara.TEKS,
    _DIPERIKSA,
    sumber="id.wikisource.org, halaman 29 naskah resmi",
    catatan="Hari pengundangannya, 13 Agustus 2019, belum diperiksa.",
)
PERLAN_10_2018 = Peraturan(
    "Peraturan LAN 10/2018",
    "Pengembangan Kompetensi Pegawai Negeri Sipil",
    date(2019, 1, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="BN 2018/1127 (judul); isi dari aplikasi yang mengutip lampirannya",
    catatan="Hari pengundangan pada 2018 belum diperiksa; dipakai hari pertama yang pasti sesudahnya.",
)
SKEMA_MENTORING_UMUM = Peraturan(
    "Skema Mentoring Umum",
    "Syarat pasangan mentor dan mentee yang disarankan pustaka ini",
    PERLAN_10_2018.mulai,
    Cara.INSTANSI,
    _DIPERIKSA,
    sumber="praktik pelayanan publik (OPM, UK Civil Service)",
    catatan=(
        "Bukan peraturan, melainkan saran pustaka ini yang dapat diganti instansi; tidak ditemukan ketentuan nasional "
        "tentang selisih jenjang mentor dan mentee. Pada Latsar dan pelatihan kepemimpinan, mentor lazimnya justru "
        "atasan langsung; skema ini bukan untuk itu."
    ),
)
