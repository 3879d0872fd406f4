"""Masa jabatan dan mutasi: PP 11/2017 Pasal 131-133, 190 dan 334."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    bertugas,
    bidang_terkait,
    cltn_diperpanjang,
    dihukum,
    diproses_disiplin,
    jenjang_jabatan,
    masa_jabatan,
    masa_jpt_diperpanjang,
    menjalani_cltn,
    pns,
    rekrutmen_permenpanrb_6_2024,
)
from karier_asn.domain.jabatan import JPT
from karier_asn.engine.kata import jika, pilihan, syarat
from karier_asn.engine.masa import bulan, tahun
from karier_asn.rules.bacaan import CATATAN_KOMPETEN, PNS_AKTIF
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.peraturan import PERBKN_5_2019, PERMENPANRB_6_2024, PP_11_2017

__all__ = [
    "MASA_CLTN",
    "MASA_JPT",
    "MUTASI",
    "MUTASI_ATAS_PERMINTAAN",
    "MUTASI_JPT",
    "MUTASI_JPT_SEINSTANSI",
    "MUTASI_SETARA",
    "PEMBERIAN_CLTN",
    "lama_cltn",
]

CATATAN_JPT = (
    'Uji kompetensi, yang "dapat" dilakukan, dan koordinasi dengan Komisi ASN yang kini dijalankan BKN, tidak '
    "diperiksa. Sejak PP 17/2020 Pasal 132 berlaku juga antarinstansi, dengan syarat yang sama dan tanpa satu "
    "klasifikasi Jabatan; Pasal 131 tidak diubah, dan hubungan kedua pasal itu tidak disebut."
)
CATATAN_KLASIFIKASI = (
    '"Satu klasifikasi Jabatan" (tugas dan fungsi sejenis atau serumpun) dibaca sebagai bidang yang sama menurut '
    "klasifikasi bidang tugas instansi."
)
CATATAN_LEWAT_5_TAHUN = (
    "Yang menduduki JPT lebih dari 5 tahun memerlukan perpanjangan dengan persetujuan PPK (Pasal 133 ayat (2)); apakah "
    "ia masih dapat dipindahkan tanpa seleksi, teks tidak menyebut."
)
CATATAN_SELANG = (
    '"Paling lama 5 tahun" dapat dibaca sebagai kewajiban instansi, sehingga yang sudah lewat tetap dapat dipindahkan, '
    "atau sebagai batas bagi pegawainya. Selang 6 bulan diumumkan BKN pada 1 Juli 2025 tanpa peraturan yang ditemukan, "
    "sedangkan Pasal 190 tidak diubah."
)
CATATAN_PERSYARATAN = (
    '"Kesesuaian antara kompetensi PNS dengan persyaratan Jabatan" dibaca sebagai memenuhi standar kompetensi '
    "jenjangnya; klasifikasi Jabatan, pola karier, dan kebutuhan organisasi ditimbang PPK."
)
CATATAN_PERMINTAAN = (
    "Permohonan, usul dan persetujuan PPK, serta analisis jabatan tidak diperiksa, begitu pula proses peradilan, tugas "
    "belajar atau ikatan dinas, dan bebas temuan (Peraturan BKN 5/2019 Pasal 3 ayat (1), Pasal 10 ayat (1)). "
    "Sejak diangkat dibaca sejak TMT PNS; hanya bagi perpindahan atas alasan pribadi."
)
CATATAN_CLTN = (
    "Alasan pribadi dan mendesak dinilai PPK. Masa bekerja dihitung sejak TMT CPNS; teks tidak menyebut apakah masa "
    "calon PNS termasuk."
)

menduduki_jpt = jenjang_jabatan.adalah(*JPT)
PASAL_131 = PP_11_2017 / "Pasal 131"
PASAL_132 = PP_11_2017 / "Pasal 132"
PASAL_133 = PP_11_2017 / "Pasal 133"
PASAL_190 = PP_11_2017 / "Pasal 190"

DIPERPANJANG = syarat(PASAL_133 / "ayat (2)", masa_jpt_diperpanjang)

DUA_SAMPAI_LIMA_TAHUN = (masa_jabatan >= tahun(2)) & pilihan(
    "masa-jpt-lewat-5-tahun",
    {
        "perlu-perpanjangan": jika(masa_jabatan > tahun(5), maka=DIPERPANJANG),
        "tidak-dapat": masa_jabatan <= tahun(5),
    },
    catatan=CATATAN_LEWAT_5_TAHUN,
)

MUTASI_JPT = syarat(
    (PASAL_131 / "ayat (2)").dengan(catatan=CATATAN_JPT),
    {
        PASAL_131 / "ayat (1)": menduduki_jpt,
        "huruf a": bidang_terkait,
        "huruf b": kompeten,
        "huruf c": DUA_SAMPAI_LIMA_TAHUN,
    },
    judul="mengisi JPT melalui mutasi dari JPT lain",
    catatan={"huruf a": CATATAN_KLASIFIKASI, "huruf b": CATATAN_KOMPETEN},
)

MUTASI_JPT_SEINSTANSI = syarat(
    (PASAL_132 / "ayat (2)").dengan(catatan=CATATAN_JPT),
    {
        PASAL_132 / "ayat (1)": menduduki_jpt,
        "huruf a": kompeten,
        "huruf b": DUA_SAMPAI_LIMA_TAHUN,
    },
    judul="mengisi JPT melalui mutasi dari JPT lain dalam satu instansi",
    catatan={"huruf a": CATATAN_KOMPETEN},
)

MASA_JPT = syarat(
    PASAL_133 / "ayat (1)",
    jika(menduduki_jpt & (masa_jabatan > tahun(5)), maka=DIPERPANJANG),
    judul="masa menduduki JPT belum habis",
)

SELANG = pilihan(
    "selang-mutasi",
    {
        "paling-singkat-2-tahun": masa_jabatan >= tahun(2),
        "2-sampai-5-tahun": (masa_jabatan >= tahun(2)) & (masa_jabatan <= tahun(5)),
        "6-bulan-yang-diumumkan": masa_jabatan >= bulan(6),
    },
    catatan=CATATAN_SELANG,
)

MUTASI = syarat(
    PASAL_190 / "ayat (3)",
    syarat(PASAL_190 / "ayat (2)", pns) & SELANG,
    judul="dapat dimutasi menurut masa dalam jabatannya",
)

MUTASI_SETARA = syarat(
    PASAL_190,
    {"ayat (2)": pns, "ayat (3)": SELANG, "ayat (4)": kompeten},
    judul="mutasi ke Jabatan lain pada jenjang yang sama",
    catatan={"ayat (4)": CATATAN_PERSYARATAN},
)

MUTASI_ATAS_PERMINTAAN = syarat(
    (PASAL_190 / "ayat (6)").dengan(catatan=CATATAN_PERMINTAAN),
    {
        PASAL_190 / "ayat (6)": PNS_AKTIF,
        PERBKN_5_2019 / "Pasal 10" / "ayat (1)" / "huruf d": ~dihukum & ~diproses_disiplin,
        PERMENPANRB_6_2024 / "Pasal 59" / "ayat (2)": jika(
            rekrutmen_permenpanrb_6_2024, maka=pns.kini("masa sejak diangkat sebagai PNS") >= tahun(10)
        ),
    },
    judul="pindah ke instansi lain atas permintaan sendiri",
)

PASAL_334 = PP_11_2017 / "Pasal 334"
lama_cltn = menjalani_cltn.kini("lama cuti di luar tanggungan negara")

PEMBERIAN_CLTN = syarat(
    (PASAL_334 / "ayat (1)").dengan(catatan=CATATAN_CLTN),
    PNS_AKTIF & (bertugas.kini("masa bekerja terus-menerus") >= tahun(5)),
    judul="dapat diberi cuti di luar tanggungan negara",
)

MASA_CLTN = syarat(
    PASAL_334,
    {
        "ayat (2)": jika(~cltn_diperpanjang, maka=lama_cltn <= tahun(3)),
        "ayat (3)": jika(cltn_diperpanjang, maka=lama_cltn <= tahun(4)),
    },
    judul="cuti di luar tanggungan negara belum melampaui masanya",
)
