"""JF: PP 11/2017 Pasal 74 sampai 82, dengan PermenPANRB 1/2023 sejak 6 Januari 2023, dan penyetaraan 2021."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.fakta import (
    ahli_utama,
    bidang_terkait,
    direkrut_untuk_jf_itu,
    integritas,
    ja_disetarakan,
    jabatan_diagonal,
    jabatan_setara,
    jenjang_tujuan,
    jpt,
    lowongan,
    pendidikan,
    pendidikan_mutlak,
    predikat_dua_tahun,
    predikat_tahun_lalu,
    satu_jenjang_di_bawah,
    sehat,
    tanggal_penetapan_jf,
)
from karier_asn.domain.jabatan import AHLI, TERAMPIL, Jenjang
from karier_asn.domain.tingkat import Pendidikan, Predikat
from karier_asn.engine.ekspresi import Pilihan
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.kata import menurut, pilihan, syarat
from karier_asn.engine.masa import hari, tahun
from karier_asn.rules.bacaan import BELUM_MENJABAT, CATATAN_KOMPETEN, CATATAN_PREDIKAT, PNS_AKTIF, usia_paling_tinggi
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.merit.halangan import SETAHUN_SESUDAH_HUKUMAN
from karier_asn.rules.merit.jabatan.alih_kategori import DARI_KETERAMPILAN
from karier_asn.rules.peraturan import PERMENPANRB_1_2023, PERMENPANRB_17_2021, PP_11_2017, PP_17_2020

__all__ = [
    "PENYETARAAN",
    "PERPINDAHAN_KEAHLIAN",
    "PERPINDAHAN_KETERAMPILAN",
    "PERTAMA_KEAHLIAN",
    "PERTAMA_KETERAMPILAN",
    "PROMOSI",
    "pengalaman_bidang",
    "sejak_penetapan",
]

PASAL_69 = PP_11_2017 / "Pasal 69"
PASAL_74 = PP_11_2017 / "Pasal 74" / "ayat (1)"
PASAL_75 = PP_11_2017 / "Pasal 75"
PASAL_76 = PP_11_2017 / "Pasal 76"
PASAL_78 = PP_11_2017 / "Pasal 78"
PASAL_79 = PP_11_2017 / "Pasal 79"
PASAL_81 = PP_11_2017 / "Pasal 81"
PASAL_82 = PP_11_2017 / "Pasal 82" / "ayat (1)"
PASAL_198 = PP_11_2017 / "Pasal 198" / "ayat (1)"

CATATAN_MENTERI = (
    '"Syarat lainnya yang ditetapkan oleh Menteri" hanya termasuk sejauh diketahui dari PermenPANRB 1/2023; syarat '
    "PermenPANRB 13/2019 sebelumnya dan syarat tiap JF (pangkat, pelatihan, rekam etik) tidak termasuk dan dapat "
    "ditambahkan instansi."
)
CATATAN_UJI = (
    "Dibuktikan dengan mengikuti dan lulus uji kompetensi; " + CATATAN_KOMPETEN[0].lower() + CATATAN_KOMPETEN[1:]
)
CATATAN_UJI_PERTAMA = (
    "PP 17/2020 menghapus huruf e sejak 28 Februari 2020. Apakah PermenPANRB 13/2019, sebagai syarat lainnya yang "
    "ditetapkan oleh Menteri, sesudah itu masih meminta uji kompetensi sampai PermenPANRB 1/2023, belum dibaca."
)
CATATAN_FORMASI = (
    "Pengangkatan pertama hanya dari calon PNS, untuk mengisi lowongan JF yang ditetapkan melalui pengadaan PNS (SE "
    "Kepala BKN 9/2024 huruf a angka 1), pada umumnya bersamaan dengan pengangkatannya menjadi PNS (angka 2); yang "
    "terlambat diangkat tetap melalui pengangkatan pertama (angka 4). Yang sudah pernah menduduki JF, juga JF lain, "
    "tidak lagi diangkat untuk pertama kali. JF dikenali dari namanya: tulis formasinya menurut nama JF itu kini."
)
CATATAN_JENJANG_PERTAMA = (
    "Pasal 82 menyebut ahli pertama dan ahli muda; menurut Pasal 49 hanya ahli pertama yang diisi melalui pengadaan "
    "PNS."
)
CATATAN_BIDANG_JF = (
    "Pengalaman dalam pelaksanaan tugas di bidang JF dibaca sebagai masa menduduki Jabatan dalam bidang yang sama."
)
CATATAN_PENGALAMAN_JF = (
    "PP 11/2017 menyebut 2 tahun; menurut sumber sekunder PermenPANRB 1/2023 menerima 1 tahun secara kumulatif bagi "
    "penataan birokrasi atau kebutuhan strategis instansi. " + CATATAN_BIDANG_JF
)
CATATAN_USIA_UTAMA = (
    'Menurut sumber sekunder perpindahan ke ahli utama "dilaksanakan paling lama 1 tahun sebelum BUP"; artinya belum '
    "jelas dan tidak diperiksa."
)
CATATAN_SETARA = (
    "Kesetaraan jenjang JPT dan JA dengan jenjang JF dibaca dari sumber sekunder; perpindahan antar-JF dibaca setara "
    "pada jenjang yang sama."
)
CATATAN_SEKALI = (
    "Penyesuaian dilaksanakan satu kali; apakah instansi sudah melaksanakannya tidak diperiksa. Hari tepat 2 tahun "
    'sejak penetapan JF masih terhitung. "Mempertimbangkan kebutuhan Jabatan" dibaca sebagai tersedianya lowongan '
    "kebutuhan."
)
CATATAN_NASIONAL = (
    "Dua tahun persiapan dan dua tahun pelaksanaan sejak 7 April 2017, dibaca empat tahun; hari tepat 4 tahun masih "
    "terhitung. Tugas JF dibaca sebagai menduduki Jabatan dalam bidang yang sama; pedoman Menteri tidak terbaca."
)
CATATAN_PROMOSI = (
    "Dalam teks 2017 Pasal 74 belum memuat promosi (huruf d), yang dirujuk Pasal 81; PP 17/2020 menambahkannya. "
    "Angka kredit kumulatif untuk kenaikan jenjang dinilai oleh aturan angka kredit."
)
CATATAN_PREDIKAT_PROMOSI = (
    "Dua tahun menurut PP 11/2017; satu tahun menurut PermenPANRB 1/2023 (sumber sekunder; bacaan lain: tetap dua "
    "tahun)."
)
CATATAN_UTAMA_ANTAR_JF = (
    "63 tahun bagi perpindahan antar-JF ahli utama hanya menurut sumber sekunder PermenPANRB 1/2023; PP 11/2017 "
    "menyebut 60 tahun, bagi yang telah menduduki JPT (bacaan lain: hanya itu)."
)
CATATAN_MASA_PROMOSI = (
    "Satu tahun dalam Jabatan terakhir ada dalam PermenPUPR 4/2024 dan dalam Peraturan BKN 11/2022 yang telah dicabut; "
    "apakah ketentuan umum memintanya belum dibaca."
)
CATATAN_DIAGONAL = (
    "Promosi diagonal ke dalam JF dibaca dari Permenhan 20/2023 yang meniru PermenPANRB 1/2023; instansi pembina dapat "
    "menambah syarat bagi tiap JF."
)
CATATAN_PENYETARAAN = (
    "Berlaku apa pun pangkatnya; dari pelaksana hanya eselon V. 30 Juni 2021 menurut pers hanya batas pengusulan; "
    "PermenPANRB 1/2023 Pasal 55 ayat (1) menyebut pengangkatan menurut peraturan ini sampai 31 Mei 2022. Contoh SE "
    "Kepala BKN 9/2024 huruf c angka 2 dari tahun 2024; menurut peraturan mana, tidak terbaca."
)

KEAHLIAN = {PASAL_69 / "ayat (2)": jenjang_tujuan.adalah(*AHLI)}
KETERAMPILAN = {PASAL_69 / "ayat (3)": jenjang_tujuan.adalah(*TERAMPIL)}

BERIJAZAH_S1 = (pendidikan >= Pendidikan.S1) & pendidikan_mutlak
BERIJAZAH_SLTA = (pendidikan >= Pendidikan.SLTA) & pendidikan_mutlak

pengalaman_bidang = bidang_terkait.lama("pengalaman dalam pelaksanaan tugas di bidang JF yang akan diduduki")
pernah_jpt = jpt.lama("telah menduduki JPT") > hari(0)
sejak_penetapan = tanggal_penetapan_jf.lama("masa sejak penetapan JF")


def _pengalaman_perpindahan(huruf_f: Dasar) -> Pilihan:
    """Experience for a transfer: shorter, as it seems, where the ministerial rule sees a strategic need."""
    return pilihan(
        "pengalaman-perpindahan-jf",
        {
            "dua-tahun": pengalaman_bidang >= tahun(2),
            "kebutuhan-strategis": menurut(
                {
                    huruf_f: pengalaman_bidang >= tahun(2),
                    PERMENPANRB_1_2023 / "perpindahan": pengalaman_bidang >= tahun(1),
                }
            ),
        },
        catatan=CATATAN_PENGALAMAN_JF,
    )


def _uji_pertama(huruf_e: Dasar) -> Pilihan:
    """Uji kompetensi at first appointment: deleted in the PP, perhaps asked by the ministerial rule for a while."""
    return pilihan(
        "uji-kompetensi-pengangkatan-pertama",
        {
            "sampai-pp-17-2020": syarat((huruf_e / "uji kompetensi").hingga(PP_17_2020), kompeten),
            "sampai-permenpanrb-1-2023": syarat((huruf_e / "uji kompetensi").hingga(PERMENPANRB_1_2023), kompeten),
        },
        catatan=CATATAN_UJI_PERTAMA,
    )


# --- pengangkatan pertama ----------------------------------------------------------------------------------

JENJANG_PERTAMA_KEAHLIAN = pilihan(
    "jenjang-pengangkatan-pertama",
    {
        "pasal-82": jenjang_tujuan.adalah(Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA),
        "pasal-49": jenjang_tujuan.adalah(Jenjang.AHLI_PERTAMA),
    },
    catatan=CATATAN_JENJANG_PERTAMA,
)

MENGISI_FORMASI = lowongan & direkrut_untuk_jf_itu & BELUM_MENJABAT

PERTAMA_KEAHLIAN = syarat(
    (PASAL_75 / "ayat (1)").dengan(catatan=CATATAN_MENTERI),
    {
        PASAL_82: JENJANG_PERTAMA_KEAHLIAN,
        "huruf a": PNS_AKTIF,
        "huruf b": integritas,
        "huruf c": sehat,
        "huruf d": BERIJAZAH_S1,
        "huruf e": _uji_pertama(PASAL_75 / "ayat (1)" / "huruf e"),
        "huruf f": predikat_tahun_lalu >= Predikat.BAIK,
        (PASAL_75 / "ayat (2)").dengan(catatan=CATATAN_FORMASI): MENGISI_FORMASI,
    }
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="pengangkatan pertama dalam JF keahlian",
    catatan={"huruf e": CATATAN_UJI},
)

PERTAMA_KETERAMPILAN = syarat(
    (PASAL_78 / "ayat (1)").dengan(catatan=CATATAN_MENTERI),
    {
        PASAL_82: jenjang_tujuan.adalah(Jenjang.PEMULA, Jenjang.TERAMPIL),
        "huruf a": PNS_AKTIF,
        "huruf b": integritas,
        "huruf c": sehat,
        "huruf d": BERIJAZAH_SLTA,
        "huruf e": _uji_pertama(PASAL_78 / "ayat (1)" / "huruf e"),
        "huruf f": predikat_tahun_lalu >= Predikat.BAIK,
        (PASAL_78 / "ayat (2)").dengan(catatan=CATATAN_FORMASI): MENGISI_FORMASI,
    }
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="pengangkatan pertama dalam JF keterampilan",
    catatan={"huruf e": CATATAN_UJI},
)


# --- perpindahan dari jabatan lain -------------------------------------------------------------------------

HURUF_H = PASAL_76 / "ayat (1)" / "huruf h"
USIA_UTAMA = syarat(
    HURUF_H / "angka 3", jenjang_tujuan.adalah(Jenjang.AHLI_UTAMA) & usia_paling_tinggi(60) & pernah_jpt
)
USIA_UTAMA_ANTAR_JF = syarat(
    PERMENPANRB_1_2023 / "perpindahan antar-JF ahli utama",
    jenjang_tujuan.adalah(Jenjang.AHLI_UTAMA) & usia_paling_tinggi(63) & ahli_utama,
)
USIA_KEAHLIAN = (
    syarat(
        HURUF_H / "angka 1",
        jenjang_tujuan.adalah(Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA) & usia_paling_tinggi(53),
    )
    | syarat(HURUF_H / "angka 2", jenjang_tujuan.adalah(Jenjang.AHLI_MADYA) & usia_paling_tinggi(55))
    | pilihan(
        "usia-antar-jf-ahli-utama",
        {"juga-63-tahun": USIA_UTAMA | USIA_UTAMA_ANTAR_JF, "hanya-60-tahun": USIA_UTAMA},
        catatan=CATATAN_UTAMA_ANTAR_JF,
    )
)
PERPINDAHAN = (PERMENPANRB_1_2023 / "perpindahan").dengan(catatan=CATATAN_SETARA)
DARI_JABATAN_SETARA = {PERPINDAHAN: jabatan_setara}

PERPINDAHAN_KEAHLIAN = syarat(
    (PASAL_76 / "ayat (1)").dengan(catatan=CATATAN_MENTERI),
    {
        PERPINDAHAN: jabatan_setara | DARI_KETERAMPILAN,
        "huruf a": PNS_AKTIF,
        "huruf b": integritas,
        "huruf c": sehat,
        "huruf d": BERIJAZAH_S1,
        "huruf e": kompeten,
        "huruf f": _pengalaman_perpindahan(PASAL_76 / "ayat (1)" / "huruf f"),
        "huruf g": predikat_dua_tahun(Predikat.BAIK),
        "huruf h": USIA_KEAHLIAN,
        PASAL_76 / "ayat (2)": lowongan,
    }
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="perpindahan dari Jabatan lain ke dalam JF keahlian",
    catatan={"huruf e": CATATAN_UJI, "huruf g": CATATAN_PREDIKAT, "huruf h": CATATAN_USIA_UTAMA},
)

PERPINDAHAN_KETERAMPILAN = syarat(
    (PASAL_79 / "ayat (1)").dengan(catatan=CATATAN_MENTERI),
    KETERAMPILAN
    | DARI_JABATAN_SETARA
    | {
        "huruf a": PNS_AKTIF,
        "huruf b": integritas,
        "huruf c": sehat,
        "huruf d": BERIJAZAH_SLTA,
        "huruf e": kompeten,
        "huruf f": _pengalaman_perpindahan(PASAL_79 / "ayat (1)" / "huruf f"),
        "huruf g": predikat_dua_tahun(Predikat.BAIK),
        "huruf h": usia_paling_tinggi(53),
        PASAL_79 / "ayat (2)": lowongan,
    }
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="perpindahan dari Jabatan lain ke dalam JF keterampilan",
    catatan={"huruf e": CATATAN_UJI, "huruf g": CATATAN_PREDIKAT},
)


# --- penyetaraan -------------------------------------------------------------------------------------------

PENYETARAAN = syarat(
    (PERMENPANRB_17_2021 / "penyetaraan").sampai_dengan(date(2022, 5, 31)).dengan(catatan=CATATAN_PENYETARAAN),
    KEAHLIAN | {"pegawai": PNS_AKTIF, "jabatan asal": ja_disetarakan} | SETAHUN_SESUDAH_HUKUMAN,
    judul="penyetaraan JA ke dalam JF",
)


# --- promosi -----------------------------------------------------------------------------------------------

ASAL_PROMOSI = menurut(
    {
        PASAL_198: satu_jenjang_di_bawah | jabatan_diagonal,
        (PERMENPANRB_1_2023 / "promosi").dengan(cara=Cara.RAGU): pilihan(
            "masa-jabatan-promosi-jf",
            {
                "satu-tahun": (satu_jenjang_di_bawah.kini("masa satu jenjang di bawah Jabatan itu") >= tahun(1))
                | jabatan_diagonal,
                "tanpa-masa": satu_jenjang_di_bawah | jabatan_diagonal,
            },
            catatan=CATATAN_MASA_PROMOSI,
        ),
    }
)

PROMOSI = syarat(
    (PASAL_81 / "ayat (1)").dengan(catatan=CATATAN_PROMOSI),
    {
        PASAL_69: jenjang_tujuan.adalah(*AHLI, *TERAMPIL),
        PASAL_198.dengan(catatan=CATATAN_DIAGONAL): ASAL_PROMOSI,
        PASAL_74: PNS_AKTIF,
        "huruf a": kompeten,
        "huruf b": pilihan(
            "predikat-promosi-jf",
            {
                "satu-tahun": menurut(
                    {
                        PASAL_81 / "ayat (1)" / "huruf b": predikat_dua_tahun(Predikat.BAIK),
                        PERMENPANRB_1_2023 / "promosi": predikat_tahun_lalu >= Predikat.BAIK,
                    }
                ),
                "dua-tahun": predikat_dua_tahun(Predikat.BAIK),
            },
            catatan=CATATAN_PREDIKAT_PROMOSI,
        ),
        PASAL_81 / "ayat (2)": lowongan,
    }
    | SETAHUN_SESUDAH_HUKUMAN,
    judul="promosi ke dalam JF",
    catatan={"huruf a": CATATAN_UJI},
)
