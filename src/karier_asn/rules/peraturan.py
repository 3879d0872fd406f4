"""The one list of regulations: dates, source, and the day each was checked."""

from __future__ import annotations

from datetime import date

from karier_asn.engine.hukum import Cara, Peraturan

_DIPERIKSA = date(2026, 11, 21)
_KOLEKSI = "salinan OCR, koleksi publik mblonyox/data-peraturan, Agustus 2025"
_POTONGAN_BKPSDM = "potongan salinan OCR, set data penelitian sebuah badan kepegawaian kabupaten, 2026"
_SARAN_SKEMA = (
    "Bukan peraturan, melainkan saran pustaka ini yang dapat diganti atau diperketat instansi; tidak ditemukan "
    "ketentuan nasional tentang selisih jenjang mentor dan mentee, perbandingan jumlahnya, atau lama programnya."
)
PP_11_2017 = Peraturan(
    "PP 11/2017",
    "Manajemen Pegawai Negeri Sipil",
    date(2017, 4, 7),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI,
    catatan="Sampai Februari 2026 belum ditemukan PP Manajemen ASN pengganti; dianggap masih berlaku.",
)
PP_24_1976 = Peraturan(
    "PP 24/1976",
    "Cuti Pegawai Negeri Sipil",
    date(1976, 12, 23),
    Cara.TEKS,
    date(2026, 11, 30),
    sumber=_KOLEKSI,
    dicabut=PP_11_2017,
)
PP_17_2020 = Peraturan(
    "PP 17/2020",
    "Perubahan atas PP 11/2017",
    date(2020, 2, 28),
    Cara.TEKS,
    date(2026, 11, 30),
    sumber="potongan OCR yang hampir lengkap dalam set data penelitian publik sebuah badan kepegawaian kabupaten, 2026",
)
PP_101_2000 = Peraturan(
    "PP 101/2000",
    "Pendidikan dan Pelatihan Jabatan Pegawai Negeri Sipil",
    date(2000, 11, 10),
    Cara.TEKS,
    date(2026, 11, 30),
    sumber=_KOLEKSI,
    dicabut=PP_11_2017,
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
    "Peraturan Gaji Pegawai Negeri Sipil",
    date(1977, 4, 1),
    Cara.TEKS,
    date(2026, 11, 29),
    sumber=_KOLEKSI,
    catatan="Lampirannya, tabel gaji, tidak ada pada salinan; diubah berkali-kali, terakhir PP 5/2024, belum dibaca.",
)
PERMENPANRB_7_2023 = Peraturan(
    "PermenPANRB 7/2023",
    "Kenaikan Gaji Berkala dan Kenaikan Gaji Istimewa PPPK",
    date(2023, 7, 18),
    Cara.TEKS,
    date(2026, 11, 30),
    sumber="potongan salinan (BN 2023/549): Pasal 2 sampai 6 ayat (2) dan Pasal 8; Lampirannya hanya awalnya",
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
SE_BKN_15_2024 = Peraturan(
    "SE Kepala BKN 15/2024",
    "Pencantuman gelar dan peningkatan pendidikan",
    date(2024, 11, 18),
    Cara.TEKS,
    date(2026, 11, 30),
    sumber="potongan OCR dalam set data penelitian publik sebuah badan kepegawaian kabupaten, 2026 (CC BY 4.0)",
    catatan="Lampirannya tidak terbaca.",
)
SE_BKN_3_2025 = Peraturan(
    "SE Kepala BKN 3/2025",
    "Pencantuman gelar akademik dan gelar vokasi",
    date(2025, 3, 7),
    Cara.TEKS,
    date(2026, 11, 30),
    sumber=SE_BKN_15_2024.sumber,
    catatan="Angka 5 dibaca; apakah angka lainnya mencabut SE Kepala BKN 15/2024 tidak terbaca.",
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
    Cara.TEKS,
    date(2026, 12, 1),
    sumber=_POTONGAN_BKPSDM + ": Pasal 34, 43, 53, 59 ayat (3) dan angka-angka Pasal 55",
)
UU_14_2005 = Peraturan(
    "UU 14/2005",
    "Guru dan Dosen",
    date(2005, 12, 30),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI,
)
UU_11_2019 = Peraturan(
    "UU 11/2019",
    "Sistem Nasional Ilmu Pengetahuan dan Teknologi",
    date(2019, 8, 13),
    Cara.TEKS,
    _DIPERIKSA,
    sumber="id.wikisource.org, halaman 29 naskah resmi",
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
    sumber="praktik pelayanan publik (OPM, UK Civil Service, USDA Forest Service)",
    catatan=(
        f"{_SARAN_SKEMA} Pada Latsar dan pelatihan kepemimpinan, mentor lazimnya justru atasan langsung; untuk itu ada "
        "skema tersendiri."
    ),
)
PP_100_2000 = Peraturan(
    "PP 100/2000",
    "Pengangkatan Pegawai Negeri Sipil dalam Jabatan Struktural",
    date(2000, 11, 10),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI + "; Lampirannya tidak ada dalam salinan",
    dicabut=PP_11_2017,
    catatan="Sejak UU 5/2014 eselon disetarakan dengan JPT dan JA (Pasal 131); PP ini tetap berlaku (Pasal 139).",
)
PP_29_1997 = Peraturan(
    "PP 29/1997",
    "Pegawai Negeri Sipil yang Menduduki Jabatan Rangkap",
    date(1997, 8, 6),
    Cara.TEKS,
    date(2026, 12, 1),
    sumber=_KOLEKSI + "; dengan perubahannya, PP 47/2005",
    dicabut=PP_11_2017,
)
PERMENPANRB_17_2021 = Peraturan(
    "PermenPANRB 17/2021",
    "Penyetaraan Jabatan Administrasi ke dalam Jabatan Fungsional",
    date(2021, 6, 4),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="pers Juni 2021 dan ringkasan",
    catatan=(
        "Hari berlakunya belum diperiksa; dipakai hari sosialisasinya, 4 Juni 2021. Menggantikan PermenPANRB 28/2019, "
        "yang isinya tidak dibaca."
    ),
)
PERMENPANRB_1_2023 = Peraturan(
    "PermenPANRB 1/2023",
    "Jabatan Fungsional",
    date(2023, 1, 6),
    Cara.SEKUNDER,
    date(2026, 11, 30),
    sumber=(
        "Pasal 9, 30, 37, 39, 55, 56 dan seluruh Lampiran pada potongan salinan OCR; selebihnya paparan BKN dan "
        "peraturan yang menirunya"
    ),
    catatan=(
        "Tanggal itu hari penetapan, pasal penutupnya tidak terbaca; konversi predikat dihitung sejak Januari 2023. "
        "Terbaca Pasal 9, 29 (akhirnya), 30, 37, 39, 55, 56, dan seluruh Lampiran. JF yang diatur tersendiri (misalnya "
        "guru dan pengelola PBJ) dapat berbeda."
    ),
)
SE_MENPANRB_10_2023 = Peraturan(
    "SE MenPANRB 10/2023",
    "Batas usia pengangkatan sekretaris daerah kabupaten/kota",
    date(2024, 1, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="tiga harian daerah yang sejalan; satu lainnya membacanya 56 tahun bagi semua",
    catatan="Hari penetapannya pada 2023 belum diperiksa; dipakai hari pertama yang pasti sesudahnya.",
)
PERMENPANRB_15_2019 = Peraturan(
    "PermenPANRB 15/2019",
    "Pengisian Jabatan Pimpinan Tinggi secara Terbuka dan Kompetitif di Lingkungan Instansi Pemerintah",
    date(2020, 1, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber=(
        "BN 2019/835; sebagian lampirannya (angka 2 dan 3 huruf a, b), pengumuman seleksi terbuka empat instansi, pers"
    ),
    catatan=(
        "Hari pengundangan pada 2019 tidak terbaca; dipakai hari pertama yang pasti sesudahnya. Tidak ditemukan "
        "pencabutannya, tetapi pengisian dari manajemen talenta makin menggantikannya."
    ),
)
PERMENPANRB_3_2020 = Peraturan(
    "PermenPANRB 3/2020",
    "Manajemen Talenta Aparatur Sipil Negara",
    date(2020, 2, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber=(
        "BN 2020/28; Pasal 1 angka 11 sampai 22; dua paparan KemenPANRB (2022), empat aplikasi, dan basis pengetahuan "
        "BKN"
    ),
    catatan=(
        "Hari pengundangan pada Januari 2020 belum diperiksa; dipakai hari pertama yang pasti sesudahnya. Diubah "
        "dengan PermenPANRB 20/2025 sejak 31 Desember 2025."
    ),
)
PERMENPANRB_20_2025 = Peraturan(
    "PermenPANRB 20/2025",
    "Perubahan atas PermenPANRB 3/2020",
    date(2025, 12, 31),
    Cara.TEKS,
    date(2026, 12, 1),
    sumber=_POTONGAN_BKPSDM + "; hampir seluruh Pasal I, Lampiran angka I, dan angka II kotak 9 sampai 5",
    catatan=(
        "Pada salinan ayat-ayatnya tidak bernomor pasal; nomor pasal bertanda [?] ditetapkan menurut isinya. Tidak "
        "terbaca: Pasal 6, Pasal 8C ayat (1), ayat (1) sampai (3) tentang sistem informasi, pengembangan dan retensi, "
        "Lampiran angka II kotak 4 sampai 1. Pasal 1 angka 1 sampai 10 dan 30 sampai 34 tidak disalin seluruhnya."
    ),
)
KEPKA_BKN_411_2025 = Peraturan(
    "Keputusan Kepala BKN 411/2025",
    "Percepatan Pembangunan dan Penerapan Manajemen Talenta",
    date(2026, 1, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="tiga aplikasi dan risalah kantor regional BKN; keputusannya sendiri belum dibaca",
    catatan="Harinya pada 2025 belum diperiksa; dipakai hari setiap instansi wajib memakai sistem talenta terpadu.",
)
PERMENPANRB_22_2021 = Peraturan(
    "PermenPANRB 22/2021",
    "Pola Karier Pegawai Negeri Sipil",
    date(2022, 1, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="BN 2021/526; Pasal 24, 27, 28, dan 30 sampai 33 dibaca sebagian, selebihnya pers",
    catatan="Hari pengundangan pada 2021 belum diperiksa; dipakai hari pertama yang pasti sesudahnya.",
)
PERBKN_5_2019 = Peraturan(
    "Peraturan BKN 5/2019",
    "Tata Cara Pelaksanaan Mutasi",
    date(2019, 4, 5),
    Cara.TEKS,
    date(2026, 12, 1),
    sumber=_POTONGAN_BKPSDM + "; Pasal 3 ayat (1) huruf a sampai d",
    catatan="Pasal 3 ayat (1) sejak huruf e terbaca sebagai pokok isi; Pasal 4 hanya huruf p, Pasal 9 tidak terbaca.",
)
PERMENPANRB_6_2024 = Peraturan(
    "PermenPANRB 6/2024",
    "Pengadaan Pegawai Aparatur Sipil Negara",
    date(2025, 1, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="pers 12 Februari 2025 yang mengutip Pasal 59",
    catatan="Hari pengundangannya pada 2024 belum diperiksa; dipakai hari pertama yang pasti sesudahnya.",
)
PERBKN_8_2019 = Peraturan(
    "Peraturan BKN 8/2019",
    "Pedoman Tata Cara dan Pelaksanaan Pengukuran Indeks Profesionalitas Aparatur Sipil Negara",
    date(2019, 5, 10),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="formulir dan aplikasi instansi, pers",
    catatan=(
        "10 Mei 2019 hari penetapan; hari pengundangan belum diperiksa. Surat BKN tahun 2024 menyesuaikan pengukuran "
        "mulai 2023; isinya belum dibaca."
    ),
)
PERMENPANRB_38_2017 = Peraturan(
    "PermenPANRB 38/2017",
    "Standar Kompetensi Jabatan Aparatur Sipil Negara",
    date(2018, 1, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="judul dan konsiderans dibaca; tingkat menurut jenjang dari dua aplikasi instansi",
    catatan=(
        "Hari pengundangan pada 2017 belum diperiksa; dipakai hari pertama yang pasti sesudahnya. Lampirannya belum "
        "dibaca: tingkat baku menurut jenjang hanya titik tolak, standar jabatan itu sendiri selalu didahulukan."
    ),
)
PERBKN_26_2019 = Peraturan(
    "Peraturan BKN 26/2019",
    "Pembinaan Penyelenggara Penilaian Kompetensi Pegawai Negeri Sipil",
    date(2019, 10, 7),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber=(
        "batas JPM: Peraturan BRIN 3/2023 Pasal 31 dan 33, hasil penilaian instansi; masa berlaku: keterangan BKN dan "
        "ANRI, Juni 2025"
    ),
    catatan=(
        "Ditetapkan 3 Oktober 2019, berlaku 7 Oktober 2019. Bagian lampiran tentang batas JPM belum dibaca: bahwa "
        "batas itu berasal dari sana ialah pengetahuan umum."
    ),
)
PP_30_2019 = Peraturan(
    "PP 30/2019",
    "Penilaian Kinerja Pegawai Negeri Sipil",
    date(2019, 4, 29),
    Cara.TEKS,
    _DIPERIKSA,
    sumber=_KOLEKSI,
)
PERLAN_5_2022 = Peraturan(
    "Peraturan LAN 5/2022",
    "Penyelenggaraan Pelatihan Struktural Kepemimpinan",
    date(2022, 6, 1),
    Cara.TEKS,
    date(2026, 11, 30),
    sumber=_POTONGAN_BKPSDM,
)
PERLAN_6_2022 = Peraturan(
    "Peraturan LAN 6/2022",
    "Perubahan atas Peraturan LAN 5/2022",
    date(2023, 1, 1),
    Cara.TEKS,
    date(2026, 11, 30),
    sumber=_POTONGAN_BKPSDM,
    catatan="Hari berlakunya pada 2022 tidak terbaca; dipakai hari pertama yang pasti sesudahnya.",
)
STANDAR_PKN_II = Peraturan(
    "Standar Pelayanan LAN: PKN Tingkat II",
    "Pendaftaran Pelatihan Kepemimpinan Nasional Tingkat II",
    date(2024, 1, 1),
    Cara.TEKS,
    _DIPERIKSA,
    sumber="laman pelayanan LAN pada SIPPN",
    catatan="Laman itu tidak bertanggal; dipakai 1 Januari 2024. Peserta bukan ASN belum termasuk.",
)
PERLAN_15_2019 = Peraturan(
    "Peraturan LAN 15/2019",
    "Pelatihan Kepemimpinan Pengawas",
    date(2020, 1, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="laman lembaga pelatihan, 2020, dan pers, 2021",
    dicabut=PERLAN_5_2022,
    catatan="Hari berlakunya pada 2019 belum diperiksa; dipakai hari pertama yang pasti sesudahnya.",
)
PERLAN_1_2021 = Peraturan(
    "Peraturan LAN 1/2021",
    "Pelatihan Dasar Calon Pegawai Negeri Sipil",
    date(2021, 1, 8),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="artikel tentang Latsar Blended Learning, 2021",
    catatan="Isi perubahannya oleh Peraturan LAN 10/2021 tidak dapat dibaca.",
)
SE_28_2021 = Peraturan(
    "SE MenPANRB 28/2021",
    "Pengembangan Kompetensi bagi PNS melalui Jalur Pendidikan",
    date(2021, 12, 29),
    Cara.TEKS,
    date(2026, 12, 1),
    sumber=_POTONGAN_BKPSDM,
    catatan=(
        "Pada salinan tidak ada lanjutan angka 7 dan angka 8 sampai 12 Lampiran (kedudukan, hak, kewajiban, ikatan "
        "dinas, pembatalan), dan angka 2 huruf a serta angka 13 huruf a terpotong."
    ),
)
SE_4_2013 = Peraturan(
    "SE MenPANRB 4/2013",
    "Pemberian Tugas Belajar dan Izin Belajar bagi PNS",
    date(2013, 3, 25),
    Cara.SEKUNDER,
    date(2026, 12, 1),
    sumber="keterangan pejabat BKN, Agustus 2021; surat pengantar MenPANRB B/1299/M.PAN-RB/3/2013",
    dicabut=SE_28_2021,
    catatan=(
        "Teksnya tidak ada pada salinan yang dibaca. Surat pengantarnya, 25 Maret 2013, menyebutnya sudah ditetapkan; "
        "hari itu yang dipakai."
    ),
)
PERPRES_12_1961 = Peraturan(
    "Perpres 12/1961",
    "Pemberian Tugas Belajar",
    SE_4_2013.mulai,
    Cara.SEKUNDER,
    date(2026, 12, 1),
    sumber="peraturan instansi yang mengutipnya",
    catatan=(
        "Satu-satunya Perpres tentang tugas belajar yang ditemukan, dan belum dibaca; dipakai sejak hari surat edaran "
        "tertua yang ditemukan, yang memuat persyaratannya."
    ),
)
PERMENHUT_11_2025 = Peraturan(
    "Permenhut 11/2025",
    "Pendidikan bagi pegawai Kementerian Kehutanan",
    date(2026, 1, 1),
    Cara.INSTANSI,
    _DIPERIKSA,
    sumber="teks pada pasal.id",
    catatan="Hari berlakunya pada 2025 belum diperiksa; dipakai hari pertama yang pasti sesudahnya.",
)
PEDOMAN_KEMENAG = Peraturan(
    "Pedoman Pelatihan Kemenag",
    "Pelatihan sumber daya manusia pada Kementerian Agama",
    date(2026, 11, 21),
    Cara.INSTANSI,
    _DIPERIKSA,
    sumber="bab peserta, dari salinan tanpa tanggal",
    catatan="Nomor dan hari berlakunya tidak ditemukan; dipakai hari pemeriksaannya.",
)
SURAT_BPS_2019 = Peraturan(
    "Surat BPS B-031/BPS/2600/02/2019",
    "Konversi jam pelajaran pengembangan kompetensi",
    date(2019, 3, 1),
    Cara.INSTANSI,
    _DIPERIKSA,
    sumber="aplikasi yang mengutip lampirannya",
    catatan="Hari surat itu pada Februari 2019 tidak diketahui; dipakai hari pertama yang pasti sesudahnya.",
)
TABEL_SIPGAN_2021 = Peraturan(
    "Tabel SIPGAN 2021",
    "Konversi jam pelajaran dalam sebuah aplikasi instansi",
    date(2021, 12, 1),
    Cara.INSTANSI,
    _DIPERIKSA,
    sumber="data aplikasi, November 2021",
    catatan="Bukan peraturan; isi tabel sebuah aplikasi. Dipakai hari pertama yang pasti sesudah data itu dibuat.",
)
PEDOMAN_AKTUALISASI = Peraturan(
    "Pedoman LAN Coaching, Mentoring, dan Evaluasi Aktualisasi",
    "Pembimbingan peserta Latsar dan pelatihan kepemimpinan",
    date(2024, 1, 1),
    Cara.SEKUNDER,
    _DIPERIKSA,
    sumber="edisi 2023 (judul); isi dari panduan mentor Latsar dan praktik daerah 2025",
    catatan="Hari penetapannya pada 2023 belum diperiksa; dipakai hari pertama yang pasti sesudahnya.",
)
SKEMA_ORIENTASI = Peraturan(
    "Skema Mentoring Orientasi",
    "Pendampingan pegawai baru yang disarankan pustaka ini",
    PERLAN_10_2018.mulai,
    Cara.INSTANSI,
    _DIPERIKSA,
    sumber="OPM; 5 CFR 362.405(b)(3) tentang mentor dalam 90 hari pertama",
    catatan=_SARAN_SKEMA,
)
SKEMA_AKTUALISASI = Peraturan(
    "Skema Mentoring Aktualisasi",
    "Mentor peserta Latsar dan pelatihan kepemimpinan",
    PEDOMAN_AKTUALISASI.mulai,
    Cara.INSTANSI,
    _DIPERIKSA,
    sumber="panduan mentor Latsar",
    catatan="Syarat di luar kutipan pedoman itu adalah saran pustaka ini.",
)
SKEMA_TALENTA = Peraturan(
    "Skema Mentoring Talenta",
    "Pendampingan talenta lintas unit yang disarankan pustaka ini",
    PERLAN_10_2018.mulai,
    Cara.INSTANSI,
    _DIPERIKSA,
    sumber="praktik pelayanan publik (OPM, UK Civil Service, USDA Forest Service)",
    catatan=_SARAN_SKEMA,
)
SE_BKN_9_2024 = Peraturan(
    "SE Kepala BKN 9/2024",
    "Angka kredit pejabat fungsional: penjelasan atas Peraturan BKN 3/2023",
    date(2024, 10, 9),
    Cara.TEKS,
    date(2026, 11, 30),
    sumber=_POTONGAN_BKPSDM,
    catatan=(
        "Tanggal itu hari penetapannya. Surat edaran ini menjelaskan Peraturan BKN 3/2023, dan contohnya dari 2023 dan "
        "2024; karena itu penjelasannya dipakai sejak peraturan itu, juga Tabel 1, yang hanya ada di sini. Baris yang "
        "hanya ada dalam Tabel 2, dan huruf f angka 2, yang menambah syarat, dipakai sejak penetapannya. Apakah surat "
        "edaran ini berlaku surut, tidak disebut. Huruf e angka 1 dan 2 terbaca sebagai pokok isi; dalam Tabel 2 baris "
        "sesudah administrator III/c dan pengawas III/a tidak jelas, dalam Tabel 1 sel pemula II/a kosong."
    ),
)
PERBKN_6_2022 = Peraturan(
    "Peraturan BKN 6/2022",
    "Peraturan Pelaksanaan PP 94/2021 tentang Disiplin Pegawai Negeri Sipil",
    date(2022, 4, 7),
    Cara.TEKS,
    date(2026, 12, 1),
    sumber="Pasal 54 ayat (2) kata demi kata; hari pengundangan dari sumber sekunder",
    catatan="Pasal lain, juga Pasal 54 ayat (1), tidak terbaca; dibaca mulai berlaku pada tanggal diundangkan.",
)
PERBKN_3_2023 = Peraturan(
    "Peraturan BKN 3/2023",
    "Angka Kredit, Kenaikan Pangkat, dan Jenjang Jabatan Fungsional",
    date(2023, 6, 27),
    Cara.TEKS,
    date(2026, 11, 30),
    sumber=_POTONGAN_BKPSDM,
    catatan=(
        "Tidak terbaca pada salinan: Pasal 1 sampai 6, Pasal 7 ayat (1) sampai (3), akhir Pasal 10 ayat (2), Pasal 11 "
        "ayat (1) huruf a sampai c, Lampiran I angka 8, tabel angka kredit dasar keterampilan (Lampiran II angka 2), "
        "dan tabel Lampiran II angka 5; sebagian contoh lampirannya terbaca sebagai pokok isi. Sel tabel Lampiran II "
        "angka 3 tergabung, sehingga nama jabatan baris III/b dan IV/b dibaca dari kelompoknya."
    ),
)
PP_30_1980 = Peraturan(
    "PP 30/1980",
    "Peraturan Disiplin Pegawai Negeri Sipil",
    date(1980, 8, 30),
    Cara.INGATAN,
    date(2026, 12, 1),
    dicabut=PP_53_2010,
    catatan="Teks tidak ditemukan; hanya dikutip bahwa ada hukuman yang tetap berlaku (PP 53/2010 Pasal 48 ayat (1)).",
)
SE_MENPANRB_3_2023 = Peraturan(
    "SE MenPANRB 3/2023",
    "Penetapan predikat kinerja pegawai berdasarkan capaian kinerja organisasi",
    date(2023, 1, 31),
    Cara.SEKUNDER,
    date(2026, 12, 1),
    sumber="halaman berita yang menyalin polanya, dua harian nasional, paparan",
    catatan=(
        "Pedoman bagi pejabat penilai, bukan syarat: yang tidak sesuai pola ialah temuan. PP 30/2019 Pasal 41 ayat (8) "
        "tidak dicabut dalam naskah yang dibaca; keduanya diperiksa masing-masing. Naskahnya sendiri belum dibaca."
    ),
)
