"""Formulas of angka kredit: their figures, articles and notes, and `TATA_KREDIT`, by which the account is made of them.

PermenPANRB 1/2023 Pasal 37 (conversion, education) and 57 (integration), Peraturan BKN 3/2023 (opening balances).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.dasar import CatatanKredit, DasarKredit
from karier_asn.domain.kredit.tata import TataKredit
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.rules.merit.kredit.bacaan import BACAAN_KREDIT
from karier_asn.rules.merit.kredit.jenjang import JENJANG_PERTAMA, JF, PROMOSI, SETARA
from karier_asn.rules.merit.pangkat_tertinggi import PANGKAT_TERTINGGI
from karier_asn.rules.peraturan import PERBKN_3_2023, PERMENPANRB_1_2023

__all__ = ["TATA_KREDIT"]

PASAL_37: Final = PERMENPANRB_1_2023 / "Pasal 37"

PERSENTASE: Final[Mapping[Predikat, Fraction]] = {
    Predikat.SANGAT_BAIK: Fraction(150, 100),
    Predikat.BAIK: Fraction(100, 100),
    Predikat.BUTUH_PERBAIKAN: Fraction(75, 100),
    Predikat.KURANG: Fraction(50, 100),
    Predikat.SANGAT_KURANG: Fraction(25, 100),
}
"""Share of the yearly coefficient by predicate (PermenPANRB 1/2023 Pasal 37 ayat (1))."""

TAMBAHAN_PENDIDIKAN: Final = Fraction(25, 100)
"""Share of the AKK for one step of rank given for a higher degree (PermenPANRB 1/2023 Pasal 37 ayat (2))."""

MULAI: Final = date(2023, 1, 1)
"""First month whose predicate is converted (PermenPANRB 1/2023)."""

BATAS_PUNCAK: Final = 36
"""Months converted at most in the highest rank of the administrative post (Peraturan BKN 3/2023)."""

BATAS_KEMBALI: Final = 48
"""Months away that one application converts at most on a re-appointment; the text was not read."""

TETAP_LAMPIRAN_II_ANGKA_3: Final[Mapping[tuple[Jenjang, Golongan], Fraction]] = {
    (Jenjang.AHLI_PERTAMA, Golongan.IV_A): Fraction(100),
}
"""Flat credit of someone whose rank is above the level (Peraturan BKN 3/2023 Lampiran II angka 3): the value read."""

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
"""What is taken off conventional credit of a JF keahlian who started in III/a; other tables were not read."""

PUNCAK_IJAZAH: Final[Mapping[Jenjang, Mapping[Pendidikan, Golongan]]] = {
    Jenjang.PELAKSANA: {k: golongan for (k,), golongan in PANGKAT_TERTINGGI.isi if isinstance(k, Pendidikan)},
}
"""The highest rank of a post by diploma, where the post itself has none."""

CATATAN_PASAL_37 = (
    "Predikat tengah disebut Cukup atau Butuh Perbaikan; keduanya tingkat yang sama. Bulan dihitung dalam jenjang yang "
    "dijabat pada hari pertamanya; peraturan yang dibaca tidak mengatur bagian bulan."
)
CATATAN_INTEGRASI = (
    "Nilai dasar bergantung pada jenjang dan golongan pengangkatan pertama; yang dibaca hanya tabel JF keahlian yang "
    "mulai dari III/a."
)
CATATAN_HANGUS = (
    "Kelebihan angka kredit tidak dibawa ke jenjang berikutnya (paparan BKN; Peraturan BKN 11/2022 Pasal 37 ayat (5) "
    "dan (7), sudah dicabut, berbunyi sama)."
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
        "Pangkat puncak pelaksana dianggap pangkat tertinggi menurut ijazahnya; hal ini belum diperiksa pada teks."
    ),
    di_atas=(
        "Golongan di atas jenjang: angka kreditnya menurut tabel Peraturan BKN 3/2023 Lampiran II angka 3, yang baru "
        "dibaca satu nilainya (pelaksana IV/a ke ahli pertama: 100). Bila bukan itu, isikan angka kredit "
        "pengangkatannya sebagai entri pembuka."
    ),
    di_bawah=(
        "Golongan di bawah jenjang: tidak ada angka kredit dasar; aturan khusus bagi keadaan ini tidak ditemukan."
    ),
    promosi=(
        "Rumus promosi ke dalam JF hanya dibaca dalam ringkasan: konversi predikat, dapat ditambah angka kredit dasar; "
        "masa yang dikonversi disamakan dengan perpindahan."
    ),
    nilai_dasar="Tabel nilai dasar bagi golongan ini belum dibaca; sebutkan nilai dasarnya.",
    pak=(
        "Baris PAK yang masanya melintasi dua jenjang, atau yang bertindih sebagian dengan masa lain, tidak dihitung; "
        "periksa baris itu."
    ),
    ijazah_pak="Periksa apakah PAK tahun itu sudah memuat tambahan pendidikan.",
    ijazah_belum_pasti=(
        "Belum pasti bahwa ijazah itu lebih tinggi daripada yang sebelumnya dan diperoleh selama dalam jenjang ini; "
        "lengkapi tanggal lulus dan riwayat pendidikannya."
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
        "Sebelum Peraturan BKN 3/2023 pengangkatan pertama tidak memperoleh angka kredit, menurut tanya jawab sebuah "
        "kementerian tentang PermenPANRB 1/2023; hal ini belum diperiksa pada teks."
    ),
    kembali=(
        "Pengangkatan kembali: angka kredit terakhir ditambah konversi selama tidak menjabat; satu aplikasi "
        "membatasinya 4 tahun, teksnya belum dibaca, karena itu jumlah di atas 4 tahun, atau selama jabatannya tidak "
        "diketahui, disebut dengan batas."
    ),
    belum_dinilai="Belum ada penilaian pada riwayat untuk tahun ini dan sesudahnya.",
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
    tanpa_hukuman="Belum diketahui apakah ada hukuman disiplin. Isikan riwayat hukuman, atau nyatakan tidak ada.",
    tanpa_tmt_pns=(
        "TMT PNS belum diketahui, sehingga lamanya masa CPNS belum diketahui; jumlahnya disebut dengan batas."
    ),
    tanpa_pangkat="Pangkat pada hari itu belum diketahui, sehingga angka kredit dasarnya belum diketahui.",
)

PASAL_57: Final = PERMENPANRB_1_2023 / "Pasal 57"
PASAL_7: Final = PERBKN_3_2023 / "Pasal 7"

DASAR: Final = DasarKredit(
    setahun=(PASAL_37 / "ayat (1)").dengan(catatan=CATATAN_PASAL_37),
    berkala=(PASAL_37 / "ayat (4)").dengan(catatan=CATATAN_PASAL_37),
    tahunan=PASAL_37 / "ayat (1)",
    penetapan=PASAL_37 / "ayat (5)",
    pendidikan=PASAL_37 / "ayat (2)",
    tanpa_tambahan=PASAL_37 / "ayat (3)",
    pertama=PERBKN_3_2023 / "Pasal 3",
    pertama_dahulu=Dasar(PERMENPANRB_1_2023),
    perpindahan=PASAL_7.dengan(cara=Cara.SEKUNDER),
    promosi=PASAL_7.dengan(cara=Cara.RAGU),
    di_atas=PERBKN_3_2023 / "Lampiran II angka 3",
    penyesuaian=PERBKN_3_2023 / "Lampiran II angka 5",
    integrasi=PASAL_57.dengan(catatan=CATATAN_INTEGRASI),
    pak_integrasi=PASAL_57,
    kenaikan_jenjang=Dasar(PERBKN_3_2023).dengan(catatan=CATATAN_HANGUS),
    kembali=Dasar(PERBKN_3_2023),
)

TATA_KREDIT: Final = TataKredit(
    jenjang=JF,
    setara=SETARA,
    promosi=PROMOSI,
    jenjang_pertama=JENJANG_PERTAMA,
    persentase=PERSENTASE,
    predikat_cukup=Predikat.BAIK,
    tambahan_pendidikan=TAMBAHAN_PENDIDIKAN,
    tetap=TETAP_LAMPIRAN_II_ANGKA_3,
    nilai_dasar=NILAI_DASAR,
    puncak_ijazah=PUNCAK_IJAZAH,
    bulan_puncak=BATAS_PUNCAK,
    bulan_kembali=BATAS_KEMBALI,
    mulai=MULAI,
    mulai_pengangkatan=PERBKN_3_2023.mulai,
    hukuman_tak_berakibat=frozenset({TingkatHukuman.RINGAN}),
    bacaan=BACAAN_KREDIT,
    dasar=DASAR,
    catatan=CATATAN,
)
"""The rules on angka kredit, as they are handed to the account."""
