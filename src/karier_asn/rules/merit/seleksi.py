"""Seleksi terbuka JPT: PP 11/2017 Pasal 113 sampai 129, dengan PermenPANRB 15/2019."""

from __future__ import annotations

from decimal import Decimal

from karier_asn.domain.fakta import (
    bobot_asesmen,
    bobot_makalah,
    bobot_rekam_jejak,
    bobot_wawancara,
    calon_terbaik,
    dari_seleksi_lain,
    dikonsultasikan_dprd,
    dikoordinasikan_gubernur,
    direkomendasikan,
    diumumkan_di_media,
    hasil_diumumkan,
    jenis_instansi,
    jenjang_lowong,
    jumlah_bobot,
    jumlah_calon,
    jumlah_panitia,
    jumlah_pelamar,
    jumlah_perpanjangan,
    lamaran_tepat_waktu,
    lingkup,
    masa_pengumuman,
    memuat_alamat,
    memuat_batas_waktu,
    memuat_nama,
    memuat_persyaratan,
    memuat_standar,
    memuat_tahapan,
    panitia_bebas_konflik,
    panitia_bebas_partai,
    panitia_dikoordinasikan,
    panitia_paham_bidang,
    panitia_paham_penilaian,
    perpanjangan_terlama,
    pns,
    sekda_lowong,
    sekretaris_dprd_lowong,
    tahap_administrasi,
    tahap_kesehatan,
    tahap_kompetensi,
    tahap_wawancara,
    terpilih_dari_calon,
    unsur_instansi,
    unsur_instansi_lain,
    unsur_pakar,
)
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.seleksi import JenisInstansi, Lingkup
from karier_asn.engine.ekspresi import Kondisi, Pilihan, Syarat
from karier_asn.engine.kata import jika, pilihan, syarat
from karier_asn.engine.masa import hari
from karier_asn.rules.peraturan import PERMENPANRB_15_2019, PP_11_2017

__all__ = ["PELAMARAN", "SELEKSI_TERBUKA", "melamar"]

CATATAN_PANITIA = (
    "Ayat (5) dan ayat (7) menunjuk panitia pada ayat (2), yaitu untuk JPT utama; lazim dipakai bagi semua JPT, "
    "sebagaimana ayat (6) menunjuk ayat (2), ayat (3), dan ayat (4)."
)
CATATAN_KASN = (
    "Koordinasinya dengan Komisi ASN, yang dihapus UU 20/2023; dalam praktik sejak itu rekomendasi BKN. Tidak diminta "
    "bagi JPT utama, yang panitianya dibentuk Presiden; JPT madya tertentu, yang juga dibentuk Presiden (ayat (3)), "
    "tidak dibedakan di sini."
)
CATATAN_HARI = (
    "Hari pengumuman tidak dihitung, hari terakhir penerimaan lamaran dihitung. Tanda tangan pengumuman (ayat (5)) "
    "tidak diperiksa."
)
CATATAN_REKOMENDASI = (
    "Rekomendasi ialah izin atau persetujuan tertulis (penjelasan); yang diundang panitia tetap memerlukannya."
)
CATATAN_PELAMAR = (
    "Lazimnya paling sedikit 4 pelamar yang memenuhi syarat untuk setiap jabatan (empat pengumuman); tiga instansi "
    "memakai 3 (2020, 2022, 2025)."
)
CATATAN_PERPANJANGAN = "Pengumuman menyebut 7 hari kalender setiap kali; yang lebih singkat tidak diperiksa."
CATATAN_BOBOT = (
    "Menurut satu surat kabar (2024). Jumlah batas atasnya tepat 100, sehingga tanpa unsur lain hanya 20, 25, 20, dan "
    "35 yang memenuhi."
)
CATATAN_HASIL = (
    "Nilai berdasarkan peringkat dan peserta yang berhak mengikuti tahapan selanjutnya (ayat (2)); pada tahapan akhir "
    "nilainya tidak diumumkan (penjelasan)."
)
CATATAN_CALON = "Bila nilai sama, nilai penentu yang ditetapkan panitia yang memutuskan; tanpa itu belum dinilai."
CATATAN_PENETAPAN = (
    "Presiden memilih untuk JPT utama dan JPT madya, PPK untuk JPT pratama (Pasal 123 sampai Pasal 127)."
)

PASAL_113 = PP_11_2017 / "Pasal 113"
PASAL_114 = PP_11_2017 / "Pasal 114"
PASAL_117 = PP_11_2017 / "Pasal 117"
PASAL_118 = PP_11_2017 / "Pasal 118"
PASAL_120 = PP_11_2017 / "Pasal 120"
PASAL_121 = PP_11_2017 / "Pasal 121"
PASAL_122 = PP_11_2017 / "Pasal 122"
PASAL_127 = PP_11_2017 / "Pasal 127"
PASAL_129 = PP_11_2017 / "Pasal 129"
LAMPIRAN = PERMENPANRB_15_2019 / "Lampiran"

utama = jenjang_lowong.adalah(Jenjang.JPT_UTAMA)
madya = jenjang_lowong.adalah(Jenjang.JPT_MADYA)
pratama = jenjang_lowong.adalah(Jenjang.JPT_PRATAMA)
pusat = jenis_instansi.adalah(JenisInstansi.PUSAT)
provinsi = jenis_instansi.adalah(JenisInstansi.PROVINSI)
kabupaten_kota = jenis_instansi.adalah(JenisInstansi.KABUPATEN_KOTA)
nasional = lingkup.adalah(Lingkup.NASIONAL)
nasional_atau_seprovinsi = lingkup.adalah(Lingkup.NASIONAL, Lingkup.PROVINSI)


def bagi_panitia(wajib: Kondisi) -> Pilihan:
    """ "Panitia seleksi sebagaimana dimaksud pada ayat (2)"."""
    return pilihan(
        "panitia-seleksi-ayat-2",
        {"semua-jpt": wajib, "jpt-utama-saja": jika(utama, maka=wajib)},
        catatan=CATATAN_PANITIA,
    )


PANITIA = syarat(
    PASAL_113 / "huruf a",
    {
        PASAL_114 / "ayat (4)": jika(~utama, maka=panitia_dikoordinasikan),
        PASAL_114 / "ayat (5)" / "huruf a": bagi_panitia(unsur_instansi),
        PASAL_114 / "ayat (5)" / "huruf b": bagi_panitia(unsur_instansi_lain),
        PASAL_114 / "ayat (5)" / "huruf c": bagi_panitia(unsur_pakar),
        PASAL_114 / "ayat (6)" / "huruf a": panitia_paham_bidang,
        PASAL_114 / "ayat (6)" / "huruf b": panitia_paham_penilaian,
        PASAL_114 / "ayat (6)" / "huruf c": panitia_bebas_partai,
        PASAL_114 / "ayat (6)" / "huruf d": panitia_bebas_konflik,
        PASAL_114 / "ayat (7)": bagi_panitia(jumlah_panitia.adalah(5, 7, 9)),
    },
    judul="perencanaan: panitia seleksi",
    catatan={str(PASAL_114 / "ayat (4)"): CATATAN_KASN},
)

PENGUMUMAN = syarat(
    PASAL_113 / "huruf b",
    {
        PASAL_117 / "ayat (1)": diumumkan_di_media,
        PASAL_117 / "ayat (2)": masa_pengumuman >= hari(15),
        PASAL_117 / "ayat (3)" / "huruf a": jika(pusat | (provinsi & madya), maka=nasional),
        PASAL_117 / "ayat (3)" / "huruf b": jika(provinsi & pratama, maka=nasional_atau_seprovinsi),
        PASAL_117 / "ayat (3)" / "huruf c": jika(kabupaten_kota & pratama, maka=nasional_atau_seprovinsi),
        PASAL_117 / "ayat (4)" / "huruf a": memuat_nama,
        PASAL_117 / "ayat (4)" / "huruf b": memuat_persyaratan,
        PASAL_117 / "ayat (4)" / "huruf c": memuat_standar,
        PASAL_117 / "ayat (4)" / "huruf d": memuat_batas_waktu,
        PASAL_117 / "ayat (4)" / "huruf e": memuat_tahapan,
        PASAL_117 / "ayat (4)" / "huruf f": memuat_alamat,
    },
    judul="pengumuman lowongan",
    catatan={str(PASAL_117 / "ayat (2)"): CATATAN_HARI},
)

PELAMARAN = syarat(
    PASAL_113 / "huruf c",
    {
        PASAL_118 / "ayat (2)": jika(pns, maka=direkomendasikan),
        PASAL_117 / "ayat (4)" / "huruf d": lamaran_tepat_waktu,
    },
    judul="pelamaran",
    catatan={str(PASAL_118 / "ayat (2)"): CATATAN_REKOMENDASI},
)
"""What is asked of each applicant, beside the requirements of the post."""


def melamar(persyaratan: Kondisi) -> Syarat:
    """The requirements of the post together with those of the application."""
    return syarat(PASAL_113, persyaratan & PELAMARAN, judul="melamar JPT melalui seleksi terbuka")


CUKUP_PELAMAR = syarat(
    LAMPIRAN / "jumlah pelamar",
    pilihan(
        "pelamar-paling-sedikit",
        {"empat-orang": jumlah_pelamar >= 4, "tiga-orang": jumlah_pelamar >= 3},
        catatan=CATATAN_PELAMAR,
    ),
)

LAMA_PERPANJANGAN = hari(7)
PERPANJANGAN = syarat(
    (LAMPIRAN / "perpanjangan").dengan(catatan=CATATAN_PERPANJANGAN),
    (jumlah_perpanjangan <= 2) & (perpanjangan_terlama <= LAMA_PERPANJANGAN),
)

TAHAPAN = syarat(
    PASAL_113 / "huruf d",
    {
        PASAL_120 / "ayat (5)" / "huruf a": tahap_administrasi,
        PASAL_120 / "ayat (5)" / "huruf b": tahap_kompetensi,
        PASAL_120 / "ayat (5)" / "huruf c": tahap_wawancara,
        PASAL_120 / "ayat (5)" / "huruf d": tahap_kesehatan,
    },
    judul="seleksi",
)

BOBOT = syarat(
    (LAMPIRAN / "bobot").dengan(catatan=CATATAN_BOBOT),
    {
        "rekam jejak": (bobot_rekam_jejak >= Decimal(15)) & (bobot_rekam_jejak <= Decimal(20)),
        "penilaian kompetensi": (bobot_asesmen >= Decimal(20)) & (bobot_asesmen <= Decimal(25)),
        "makalah": (bobot_makalah >= Decimal(15)) & (bobot_makalah <= Decimal(20)),
        "wawancara": (bobot_wawancara >= Decimal(30)) & (bobot_wawancara <= Decimal(35)),
        "jumlah": jumlah_bobot.adalah(Decimal(100)),
    },
    judul="bobot unsur seleksi",
)

HASIL = syarat(
    PASAL_113 / "huruf e",
    {
        PASAL_121 / "ayat (1)": hasil_diumumkan,
        PASAL_121 / "ayat (3)": jumlah_calon.adalah(3) & calon_terbaik,
    },
    judul="pengumuman hasil seleksi",
    catatan={str(PASAL_121 / "ayat (1)"): CATATAN_HASIL, str(PASAL_121 / "ayat (3)"): CATATAN_CALON},
)

PENETAPAN = syarat(
    PASAL_113 / "huruf f",
    {
        PASAL_122: terpilih_dari_calon,
        PASAL_127 / "ayat (3)": jika(pratama & sekda_lowong, maka=dikoordinasikan_gubernur),
        PASAL_127 / "ayat (4)": jika(pratama & sekretaris_dprd_lowong, maka=dikonsultasikan_dprd),
        PASAL_129: ~dari_seleksi_lain,
    },
    judul="penetapan dan pengangkatan",
    catatan={str(PASAL_122): CATATAN_PENETAPAN},
)

SELEKSI_TERBUKA = syarat(
    PASAL_113,
    PANITIA & PENGUMUMAN & CUKUP_PELAMAR & PERPANJANGAN & TAHAPAN & BOBOT & HASIL & PENETAPAN,
    judul="pengisian JPT melalui seleksi terbuka",
)
