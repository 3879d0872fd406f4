"""Formulas of angka kredit: their figures, articles and notes, and `TATA_KREDIT`, by which the account is made of them.

PermenPANRB 1/2023 Pasal 37 (conversion, education), Peraturan BKN 3/2023 (opening balances, the return to a level), SE
Kepala BKN 9/2024 (opening balances, sanctions) and 15/2024 (degrees).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import AHLI, Jenjang
from karier_asn.domain.kredit.dasar import CatatanKredit, DasarKredit
from karier_asn.domain.kredit.pembuka import TataKredit
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.hukum import Cara
from karier_asn.rules.merit.kredit.bacaan import BACAAN_KREDIT
from karier_asn.rules.merit.kredit.cetakan import LAMPIRAN_B
from karier_asn.rules.merit.kredit.jenjang import JENJANG_PERTAMA, JF, PROMOSI, SETARA
from karier_asn.rules.merit.kredit.penyesuaian import CONTOH_PENYETARAAN, LAMPIRAN_C, TABEL
from karier_asn.rules.merit.kredit.tetap import CATATAN_PERPINDAHAN, PERPINDAHAN, PERTAMA, TABEL_1
from karier_asn.rules.merit.pangkat_tertinggi import PANGKAT_TERTINGGI
from karier_asn.rules.peraturan import PERBKN_3_2023, PERMENPANRB_1_2023, SE_BKN_9_2024, SE_BKN_15_2024

__all__ = ["TATA_KREDIT"]

PASAL_37: Final = (PERMENPANRB_1_2023 / "Pasal 37").dengan(cara=Cara.TEKS)
PASAL_39: Final = (PERMENPANRB_1_2023 / "Pasal 39").dengan(cara=Cara.TEKS)

PERSENTASE: Final[Mapping[Predikat, Fraction]] = {
    Predikat.SANGAT_BAIK: Fraction(150, 100),
    Predikat.BAIK: Fraction(100, 100),
    Predikat.BUTUH_PERBAIKAN: Fraction(75, 100),
    Predikat.KURANG: Fraction(50, 100),
    Predikat.SANGAT_KURANG: Fraction(25, 100),
}
"""Share of the yearly coefficient by predicate (PermenPANRB 1/2023 Pasal 37 ayat (1))."""

TAMBAHAN_PENDIDIKAN: Final = Fraction(25, 100)
"""Share of the AKK for one step of rank given for a higher degree.

PermenPANRB 1/2023 Pasal 37 ayat (2), Peraturan BKN 3/2023 Pasal 14 ayat (1).
"""

MULAI: Final = date(2023, 1, 1)
"""First month whose predicate is converted (PermenPANRB 1/2023)."""

BATAS_PUNCAK: Final = 36
"""Months converted at most in the highest rank of the administrative post (Peraturan BKN 3/2023)."""

BATAS_KEMBALI: Final = 48
"""Months in the last rank converted at most on a re-appointment (Peraturan BKN 3/2023 Pasal 24 ayat (3))."""

HUKUMAN_JABATAN: Final = frozenset({JenisHukuman.PENURUNAN_JABATAN_12_BULAN, JenisHukuman.PEMBEBASAN_JABATAN_12_BULAN})
"""Sanctions of which no month counts, and after which the credit of before is given.

SE Kepala BKN 9/2024 huruf f angka 3.
"""

NILAI_DASAR: Final[Mapping[Golongan, Fraction]] = {
    Golongan.III_A: Fraction(100),
    Golongan.III_B: Fraction(100),
    Golongan.III_C: Fraction(200),
    Golongan.III_D: Fraction(200),
    Golongan.IV_A: Fraction(400),
    Golongan.IV_B: Fraction(400),
    Golongan.IV_C: Fraction(400),
    Golongan.IV_D: Fraction(850),
    Golongan.IV_E: Fraction(850),
}
"""What is taken off conventional credit of a JF keahlian who started in III/a; other tables were not read.

By rank, or by the highest of the level where the rank is above it: Peraturan BKN 3/2023 Lampiran III contoh 4 and 5,
which print 200 alone; the other values are those of forms in use.
"""

SUSULAN: Final = frozenset({Jenjang.AHLI_PERTAMA})
"""The levels whose rise, after an entry above their ranks, is in an example (Lampiran I angka 2 huruf b angka 3)."""

PUNCAK_IJAZAH: Final[Mapping[Jenjang, Mapping[Pendidikan, Golongan]]] = {
    Jenjang.PELAKSANA: {k: golongan for (k,), golongan in PANGKAT_TERTINGGI.isi if isinstance(k, Pendidikan)},
}
"""The highest rank of a post by diploma, where the post itself has none."""

CATATAN_PASAL_37 = (
    "Predikat tengah disebut Cukup atau Butuh Perbaikan; keduanya tingkat yang sama (SE Kepala BKN 9/2024 huruf e). "
    "Yang dihitung bulan, bukan tahun yang dibulatkan (contoh Peraturan BKN 3/2023 Lampiran I angka 2). Bulan "
    "dihitung dalam jenjang yang dijabat pada hari pertamanya; peraturan yang dibaca tidak mengatur bagian bulan."
)
CATATAN_INTEGRASI = (
    "Nilai dasar menurut pangkat, atau menurut jenjang bila pangkatnya di atas jenjang (Peraturan BKN 3/2023 Lampiran "
    "III contoh 4 dan 5, yang memuat 200); nilai lainnya dari formulir PAK integrasi (sumber sekunder), hanya bagi JF "
    "keahlian yang mulai dari III/a. Contoh 5 mencetak kekurangan 25 dari 200 - 177. Dilaksanakan sampai 31 Desember "
    "2023 (Pasal 26 huruf b); SE Kepala BKN 9/2024 huruf g masih mengaturnya."
)
CATATAN_KEAHLIAN = (
    "Dari JF keterampilan ke keahlian menurut mekanisme perpindahan (Pasal 20 ayat (1)): konversi dalam pangkat "
    "terakhir dan angka kredit dasar; masa yang dikonversi tidak disebut tersendiri. Contoh Lampiran I (mahir III/a "
    "dengan 37,5 ke ahli pertama dengan 37,5) cocok."
)
CATATAN_TERLAMBAT = (
    "Diangkat sesudah menjadi PNS: konversi dalam pangkat terakhir ditambah angka kredit dasar, bagi yang direkrut "
    "sebagai calon PNS untuk JF itu."
)
CATATAN_PENYESUAIAN = (
    "Tahun dalam pangkat dibulatkan ke bawah, paling banyak 4; bagi pelaksana dihitung sejak calon PNS (Peraturan BKN "
    "3/2023 Pasal 9 ayat (2) dan (3)). Ditambah angka kredit dasar (ayat (8)); tabel yang dirujuknya, Lampiran II "
    "angka 5, tidak terbaca, begitu pula tabel angka kredit dasar JF keterampilan (angka 2). Ijazah di atas semua "
    "baris tabel dibaca sebagai baris tertinggi."
)
CATATAN_KEMBALI = (
    "Masa pangkat lebih dari 4 tahun dikonversi 4 tahun (ayat (3)); bahwa itu 4 tahun terakhir tidak disebut."
)
CATATAN_HANGUS = (
    "Kelebihan angka kredit dibawa dalam jenjang yang sama, tidak ke jenjang berikutnya; begitu pula Peraturan BKN "
    "3/2023 Pasal 19 ayat (5) dan (6)."
)

CATATAN: Final = CatatanKredit(
    predikat=(
        "Predikat sebagian masa belum diketahui; jumlahnya disebut dengan batas, dari tanpa penilaian sampai Sangat "
        "Baik."
    ),
    puncak=(
        "Belum diketahui apakah pangkat itu pangkat tertinggi jabatan asalnya; bila ya, hanya 3 tahun terakhir "
        "dikonversi, karena itu jumlahnya disebut dengan batas. Isikan eselon atau pangkat tertinggi jabatan asal."
    ),
    puncak_ijazah=(
        "Pangkat puncak pelaksana dianggap pangkat tertinggi menurut ijazahnya, seperti dalam contoh Peraturan BKN "
        "3/2023 Lampiran I angka 2 huruf b angka 3 (S-1 III/d, S-2 IV/a)."
    ),
    pemenuhan=(
        "Golongan di atas golongan terendah jenjang: ditambah angka kredit pemenuhan sebesar angka kredit dasar (SE "
        "Kepala BKN 9/2024 huruf a angka 3). Kebutuhan lalu dihitung dari golongan terendah, sama hasilnya dengan "
        "kebutuhan per langkah (Peraturan BKN 3/2023 Pasal 21 ayat (2) huruf d, ayat (4) huruf d). Sebelum 27 Juni "
        "2023 dasarnya catatan PermenPANRB 1/2023 Lampiran huruf A, yang menyebutnya dapat proporsional; besarnya "
        "kesimpulan sendiri."
    ),
    di_atas_pertama=(
        "Golongan di atas jenjang: angka kredit tetap menurut SE Kepala BKN 9/2024 Tabel 1, sebesar kebutuhan kenaikan "
        "jenjangnya. Bagi terampil 60: bila jabatannya mensyaratkan D-III tercetak 40, yaitu kebutuhan sejak II/c "
        "(Peraturan BKN 3/2023 Pasal 21 ayat (2) huruf d); di sini kebutuhan dihitung sejak II/b, karena itu ditambah "
        "20 bagi golongan di bawahnya."
    ),
    tak_sesuai=(
        "Pangkat tidak sesuai dengan jenjang, dan tabel yang dibaca tidak memuat keadaan ini pada hari itu; saldo awal "
        "paling sedikit 0. Isikan angka kredit pengangkatannya sebagai entri pembuka."
    ),
    susulan=(
        "Masuk ke jenjang sebelumnya mungkin dengan pangkat di atasnya; angka kredit sesudah kenaikan jenjang baru "
        "dibaca bagi ahli pertama ke ahli muda, dalam pangkat yang sama. Saldo awal paling sedikit 0; isikan angka "
        "kreditnya sebagai entri pembuka."
    ),
    penyetaraan_di_atas=(
        "Golongan di atas jenjang: angka kredit jenjang itu dipenuhi; angka tabel PermenPANRB 1/2023 Lampiran huruf C "
        "baru diperhitungkan dalam jenjang yang sesuai dengan golongannya."
    ),
    penyetaraan_di_bawah=(
        "Golongan di bawah jenjang: angka kredit itu milik golongannya; selisih sampai kebutuhan kenaikan pangkat "
        "diberikan sesudah 1 tahun dalam pangkat dan 1 tahun dalam jabatan semula."
    ),
    kplb=(
        "Kenaikan pangkat dari pangkat di atas jenjang mungkin kenaikan pangkat luar biasa, yang memenuhi angka kredit "
        "jenjangnya (SE Kepala BKN 9/2024 huruf e angka 3); jumlahnya disebut dengan batas. Lengkapi riwayat pangkat "
        "dan jenis kenaikannya; sebelum 9 Oktober 2024 isikan penetapannya sebagai entri pembuka."
    ),
    promosi=(
        "Promosi ke dalam JF: konversi predikat, dapat ditambah angka kredit dasar; masa yang dikonversi disamakan "
        "dengan perpindahan. Promosi dari JF ke jabatan lain mengakhiri buku ini."
    ),
    nilai_dasar="Tabel nilai dasar bagi jenjang dan golongan ini belum dibaca; sebutkan nilai dasarnya.",
    pak=(
        "Baris PAK yang masanya melintasi dua jenjang, atau yang bertindih sebagian dengan masa lain, tidak dihitung; "
        "periksa baris itu."
    ),
    ijazah_pak="Periksa apakah PAK tahun itu sudah memuat tambahan pendidikan.",
    ijazah_belum_pasti=(
        "Belum pasti bahwa ijazah itu lebih tinggi daripada yang sebelumnya dan diperoleh selama dalam jenjang ini; "
        "lengkapi tanggal lulus dan riwayat pendidikannya."
    ),
    ijazah_di_luar=(
        "Ijazah itu, atau surat pencantuman gelarnya, diperoleh saat tidak menduduki JF; apakah menambah angka "
        "kredit tidak disebut, karena itu jumlahnya disebut dengan batas."
    ),
    tanpa_surat=(
        "Hari surat pencantuman gelar dari BKN belum diketahui, sedangkan angka kredit ijazah dihitung sejak surat "
        "itu; jumlahnya disebut dengan batas. Isikan pencantuman pada ijazahnya."
    ),
    tanpa_ijazah=(
        "Riwayat pendidikan belum diketahui; ijazah lebih tinggi yang diperoleh selama dalam JF menambah angka kredit."
    ),
    tanpa_integrasi=(
        "Belum ada PAK integrasi pada riwayat; saldo awal paling sedikit 0. Isikan PAK integrasi, atau saldo awal "
        "sebagai entri pembuka."
    ),
    jalur=(
        "Cara masuk ke jenjang ini, atau aturannya, tidak diketahui dari riwayat; saldo awal paling sedikit 0. Isikan "
        "angka kredit pengangkatannya sebagai entri pembuka."
    ),
    pertama_dahulu=(
        "Sebelum Peraturan BKN 3/2023 masa CPNS tidak dikonversi menurut tanya jawab sebuah kementerian tentang "
        "PermenPANRB 1/2023, yang belum diperiksa pada teks; SE Kepala BKN 9/2024 huruf e, yang terbaca sebagai pokok "
        "isi, memakai konversi itu bagi pengangkatan sesudah PermenPANRB 1/2023. Jumlahnya disebut dengan batas; "
        "isikan angka kredit pengangkatannya sebagai entri pembuka."
    ),
    kembali=(
        "Belum diketahui apa yang dikerjakan sebelum pengangkatan kembali, atau apakah JF itu pernah ditinggalkan; "
        "jumlahnya disebut dengan batas. Lengkapi riwayat jabatan dan tugas belajarnya."
    ),
    semula=(
        "Sesudah penurunan jabatan atau pembebasan dari jabatan selama 12 bulan diberikan angka kredit yang ditetapkan "
        "sebelum hukuman itu; bulan selama hukuman tidak dihitung."
    ),
    belum_dinilai="Belum ada penilaian pada riwayat untuk tahun ini dan sesudahnya.",
    formasi=(
        "Formasi yang untuknya ia direkrut sebagai calon PNS tidak menyebut pasti JF ini: diangkat melalui "
        "pengangkatan pertama, atau berpindah dari jabatan yang tidak tercatat; jumlahnya disebut dengan batas. Isikan "
        "formasinya."
    ),
    tanpa_penetapan=(
        "Belum diketahui apakah ia masuk melalui penyesuaian atau penyetaraan, yang angka kreditnya menurut tabel atau "
        "PAK-nya; jumlahnya disebut dengan batas. Isikan penetapannya, atau nyatakan tidak ada."
    ),
    tanpa_pak=(
        "Belum diketahui PAK apa saja yang sudah ditetapkan; angka PAK menggantikan hitungan, karena itu jumlahnya "
        "disebut dengan batas. Isikan PAK, atau nyatakan tidak ada."
    ),
    pak_tidak_jelas=(
        "Jenis, masa, atau tanggal sebuah baris PAK belum diketahui; jumlahnya disebut dengan batas. Lengkapi baris "
        "itu."
    ),
    tanpa_periodik=(
        "Belum diketahui penilaian periodik apa saja yang sudah dikonversi; sampai akhir tahun jumlahnya disebut "
        "dengan batas. Isikan penilaian periodik, atau nyatakan tidak ada."
    ),
    tanpa_hukuman=(
        "Belum diketahui apakah, atau sampai kapan, dijalani penurunan jabatan atau pembebasan dari jabatan selama "
        "12 bulan, yang bulannya tidak dihitung; jumlahnya disebut dengan batas. Isikan riwayat hukuman, atau "
        "nyatakan tidak ada."
    ),
    tanpa_pangkat="Pangkat pada hari itu belum diketahui, sehingga angka kredit dasarnya belum diketahui.",
    naik_ijazah=(
        "Naik pangkat sesudah lulus ujian penyesuaian ijazah: angka kredit ditetapkan sebesar kebutuhan kenaikan "
        "pangkat itu (Peraturan BKN 3/2023 Pasal 19 ayat (1) huruf b angka 2 huruf b). Hari penetapannya tidak "
        "disebut, di sini TMT pangkatnya; apakah perolehan tahun itu sebelumnya sudah termasuk juga tidak, karena itu "
        "jumlahnya disebut dengan batas."
    ),
    mungkin_naik_ijazah=(
        "Belum diketahui apakah pangkat itu diperoleh sesudah lulus ujian penyesuaian ijazah, yang menetapkan angka "
        "kredit sebesar kebutuhannya; jumlahnya disebut dengan batas. Isikan jenis kenaikan pangkat, atau riwayat "
        "ujiannya."
    ),
)

PASAL_26: Final = PERBKN_3_2023 / "Pasal 26" / "huruf a"
PASAL_7: Final = PERBKN_3_2023 / "Pasal 7"

DASAR: Final = DasarKredit(
    setahun=(PASAL_37 / "ayat (1)").dengan(catatan=CATATAN_PASAL_37),
    berkala=(PASAL_37 / "ayat (4)").dengan(catatan=CATATAN_PASAL_37),
    tahunan=PASAL_37 / "ayat (1)",
    penetapan=PASAL_37 / "ayat (6)",
    pendidikan=PASAL_37 / "ayat (2)",
    tanpa_tambahan=PASAL_37 / "ayat (3)",
    pertama=PERBKN_3_2023 / "Lampiran I angka 1",
    terlambat=(SE_BKN_9_2024 / "huruf a" / "angka 4" / "huruf a").dengan(catatan=CATATAN_TERLAMBAT),
    di_atas_pertama=TABEL_1,
    pertama_dahulu=(PERMENPANRB_1_2023 / "Lampiran" / "huruf A").dengan(cara=Cara.RAGU),
    perpindahan=(PERBKN_3_2023 / "Lampiran I angka 2 huruf b").dengan(catatan=CATATAN_PERPINDAHAN),
    puncak=(PASAL_7 / "ayat (4)").dengan(catatan=CATATAN_PERPINDAHAN),
    keterampilan=(PERBKN_3_2023 / "Pasal 8").dengan(catatan=CATATAN_PERPINDAHAN),
    keahlian=(PERBKN_3_2023 / "Pasal 20" / "ayat (7)").dengan(catatan=CATATAN_KEAHLIAN),
    promosi=PERBKN_3_2023 / "Pasal 10" / "ayat (2)",
    tak_sesuai=PASAL_7 / "ayat (5)",
    susulan=PERBKN_3_2023 / "Lampiran I angka 2 huruf b angka 3",
    penyesuaian=LAMPIRAN_C.dengan(catatan=CATATAN_PENYESUAIAN),
    penyesuaian_tercatat=(PERBKN_3_2023 / "Pasal 9" / "ayat (8)").dengan(cara=Cara.TEKS),
    penyesuaian_lama=SE_BKN_9_2024 / "huruf c" / "angka 1",
    penyetaraan_di_atas=SE_BKN_9_2024 / "huruf c" / "angka 2" / "huruf a",
    penyetaraan_di_bawah=SE_BKN_9_2024 / "huruf c" / "angka 2" / "huruf b",
    kplb=SE_BKN_9_2024 / "huruf e" / "angka 3",
    integrasi=PASAL_26.dengan(catatan=CATATAN_INTEGRASI),
    pak_integrasi=PASAL_26,
    kenaikan_jenjang=(PASAL_39 / "ayat (4)").dengan(catatan=CATATAN_HANGUS),
    pencantuman=SE_BKN_15_2024 / "huruf c" / "angka 4",
    kembali=(PERBKN_3_2023 / "Pasal 24").dengan(cara=Cara.TEKS, catatan=CATATAN_KEMBALI),
    kembali_studi=(PERBKN_3_2023 / "Pasal 22" / "ayat (2)").dengan(cara=Cara.TEKS),
    semula=SE_BKN_9_2024 / "huruf f" / "angka 3",
    naik_ijazah=(PERBKN_3_2023 / "Pasal 19" / "ayat (1)").dengan(cara=Cara.TEKS),
)

TATA_KREDIT: Final = TataKredit(
    jenjang=JF,
    setara=SETARA,
    promosi=PROMOSI,
    jenjang_pertama=JENJANG_PERTAMA,
    persentase=PERSENTASE,
    predikat_cukup=Predikat.BAIK,
    tambahan_pendidikan=TAMBAHAN_PENDIDIKAN,
    tetap=PERPINDAHAN,
    tetap_pertama=PERTAMA,
    tabel_penyesuaian=TABEL,
    contoh_penyetaraan=CONTOH_PENYETARAAN,
    susulan=SUSULAN,
    lampiran_b=LAMPIRAN_B,
    nilai_dasar=dict.fromkeys(AHLI, NILAI_DASAR),
    puncak_ijazah=PUNCAK_IJAZAH,
    bulan_puncak=BATAS_PUNCAK,
    bulan_kembali=BATAS_KEMBALI,
    mulai=MULAI,
    mulai_pengangkatan=PERBKN_3_2023.mulai,
    mulai_pencantuman=SE_BKN_15_2024.mulai,
    hukuman_jabatan=HUKUMAN_JABATAN,
    bacaan=BACAAN_KREDIT,
    dasar=DASAR,
    catatan=CATATAN,
)
"""The rules on angka kredit, as they are handed to the account."""
