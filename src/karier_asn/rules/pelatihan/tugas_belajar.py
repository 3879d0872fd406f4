"""Tugas belajar: siapa yang dapat, dan perpanjangannya.

SE MenPANRB 28/2021, before 29 December 2021 SE MenPANRB 4/2013, and PP 11/2017 Pasal 211.
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import (
    akreditasi,
    alasan_perpanjangan,
    berkas_instansi,
    diberhentikan_sementara,
    dihukum,
    diperiksa,
    gagal_tugas_belajar,
    jenjang_studi,
    keadaan_kahar,
    lama_program,
    lanjutan_studi,
    lulus_seleksi_studi,
    melaksanakan_tugas_belajar,
    menjalani_cltn,
    menjalani_pidana,
    penghentian_studi_terakhir,
    perjanjian_studi,
    pernah_dihentikan_studi,
    pernah_dihukum_sedang_berat,
    pernah_dipidana,
    perpanjangan_studi,
    predikat_dua_tahun,
    putusan_pidana_terakhir,
    sehat,
    sesuai_kebutuhan,
    studi_dalam_rencana,
    studi_diakui,
    studi_dibebaskan,
    studi_disetujui_menteri,
    studi_luar_negeri,
    tanpa_kesehatan,
    tanpa_kinerja,
    tanpa_larangan_pernah,
    tanpa_larangan_sedang,
    tanpa_masa_kerja,
    tanpa_perjanjian,
    tanpa_seleksi,
    tanpa_sisa_masa_kerja,
    tmt_hukuman_terakhir,
    tmt_pns,
    usia,
    wilayah_khusus,
)
from karier_asn.domain.studi import Akreditasi, AlasanPerpanjangan, JenjangStudi
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.ekspresi import FaktaBenar, FaktaTanggal, Kondisi, Tabel
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.kata import jika, syarat, tabel
from karier_asn.engine.masa import Masa, tahun
from karier_asn.rules.bacaan import CATATAN_PREDIKAT, MASIH_PNS, PNS_AKTIF, usia_paling_tinggi
from karier_asn.rules.merit.disiplin import bebas_hukuman
from karier_asn.rules.pelatihan.sisa import batas_usia_pensiun, sisa_kali_studi
from karier_asn.rules.peraturan import PERMENHUT_11_2025, PERPRES_12_1961, PP_11_2017, SE_4_2013, SE_28_2021

__all__ = [
    "PERPANJANGAN_TERLAMA",
    "PERPANJANGAN_TUGAS_BELAJAR",
    "TUGAS_BELAJAR",
    "TUGAS_BELAJAR_KEHUTANAN",
    "masa_sejak_pns",
]

CATATAN_ACUAN = (
    "Sisa masa kerja dihitung sampai hari tercapainya batas usia pensiun, dari hari yang ditanyakan. Teks tidak "
    "membedakan biaya mandiri."
)
CATATAN_SETAHUN = "Ada instansi yang meminta 2 tahun; itu aturan instansi."
CATATAN_SE_4 = "Sejak 29 Desember 2021 diganti dengan sisa masa kerja (SE MenPANRB 28/2021)."
CATATAN_LAMA_SE_4 = "Lama program menurut keterangan pejabat BKN dibaca sebagai paling lama."
CATATAN_PENETAPAN = (
    "Yang memenuhi persyaratan dan lolos seleksi ditetapkan oleh PPK (angka 3). Persyaratan dapat dikecualikan bagi "
    "jabatan yang ditetapkan berdasarkan persetujuan Menteri (angka 1 huruf i dan j); teks tidak menyebut persyaratan "
    "mana, maka dibaca: yang disebut dalam keputusan itu."
)
CATATAN_DIJATUHI = "Dijatuhi dihitung sejak hukuman itu mulai berlaku; yang dibatalkan tidak dihitung."
CATATAN_LANJUTAN = (
    'Huruf a terpotong sesudah "paling banyak 1 (satu) kali": dibaca, tugas belajar yang melanjutkan tugas belajar '
    "sebelumnya tanpa jeda paling banyak satu."
)
CATATAN_PERPANJANGAN = (
    "Perpanjangan ditetapkan PPK dan diperhitungkan sebagai keseluruhan jangka waktu (huruf d), maka yang diukur waktu "
    "di atas waktu normatif program studi, termasuk perpanjangan sebelumnya. Yang tidak selesai sesudahnya dicabut "
    "statusnya (huruf e)."
)
CATATAN_KEHUTANAN = (
    "Larangan selama pemberhentian sementara, CLTN, atau penugasan penuh di luar instansi belum termasuk; TPA dan "
    "TOEFL termasuk dalam berkas. D-I dan D-II tidak disebut."
)

PASAL_211 = PP_11_2017 / "Pasal 211"
LAMPIRAN = SE_28_2021 / "Lampiran"
ANGKA_1 = LAMPIRAN / "angka 1"
ANGKA_2 = LAMPIRAN / "angka 2" / "huruf b"
ANGKA_6 = LAMPIRAN / "angka 6"
ANGKA_7 = LAMPIRAN / "angka 7" / "huruf a"


# --- who may: until 28 December 2021 -----------------------------------------------------------------------

masa_sejak_pns = tmt_pns.lama("masa kerja sejak diangkat menjadi PNS")


def _usia_menurut_studi(judul: str, s1: int, s2: int, s3: int) -> Tabel[Masa]:
    j = JenjangStudi
    sarjana = dict.fromkeys((j.D1, j.D2, j.D3, j.S1), tahun(s1))
    return tabel(jenjang_studi, {**sarjana, j.S2: tahun(s2), j.S3: tahun(s3)}, judul=judul)


USIA_SE_4_2013 = _usia_menurut_studi("usia menurut jenjang studi", 25, 37, 40)
USIA_SE_4_2013_KHUSUS = _usia_menurut_studi("usia menurut jenjang studi di wilayah atau jabatan khusus", 37, 42, 47)
LAMA_SE_4_2013 = tabel(
    jenjang_studi,
    {j: tahun(n) for j, n in zip(JenjangStudi, (1, 2, 3, 4, 2, 4), strict=True)},
    judul="lama tugas belajar menurut jenjang studi",
)

MENURUT_SE_4_2013 = syarat(
    Dasar(SE_4_2013),
    {
        "pegawai": PNS_AKTIF,
        "masa kerja": masa_sejak_pns >= tahun(1),
        "usia": (usia <= USIA_SE_4_2013) | (wilayah_khusus & (usia <= USIA_SE_4_2013_KHUSUS)),
        "jangka waktu": lama_program <= LAMA_SE_4_2013,
        "akreditasi": akreditasi >= Akreditasi.BAIK_SEKALI,
        "hukuman disiplin": ~dihukum,
    },
    judul="persyaratan tugas belajar menurut SE MenPANRB 4/2013",
    catatan={"usia": CATATAN_SE_4, "jangka waktu": CATATAN_LAMA_SE_4},
)


# --- who may: since 29 December 2021 -----------------------------------------------------------------------


def _lewat(pernah: FaktaBenar, terakhir: FaktaTanggal, masa: Masa, judul: str) -> Kondisi:
    """ "Tidak pernah ... dalam ... terakhir": never, or the last time is so long ago."""
    return ~pernah | (terakhir.lama(judul) >= masa)


MENURUT_SE_28_2021 = syarat(
    LAMPIRAN.dengan(catatan=CATATAN_PENETAPAN),
    {
        (ANGKA_1 / "huruf a").dengan(catatan=CATATAN_SETAHUN): jika(~tanpa_masa_kerja, maka=masa_sejak_pns >= tahun(1)),
        (ANGKA_1 / "huruf b").dengan(catatan=CATATAN_ACUAN): jika(
            ~tanpa_sisa_masa_kerja, maka=(sisa_kali_studi >= 3) | (~studi_dibebaskan & (sisa_kali_studi >= 2))
        ),
        (ANGKA_1 / "huruf c").dengan(catatan=CATATAN_PREDIKAT): jika(
            ~tanpa_kinerja, maka=predikat_dua_tahun(Predikat.BAIK)
        ),
        ANGKA_1 / "huruf d": jika(~tanpa_kesehatan, maka=sehat),
        ANGKA_1 / "huruf e": jika(
            ~tanpa_larangan_sedang,
            maka=syarat(ANGKA_1 / "huruf e" / "angka 1", ~diperiksa)
            & syarat(ANGKA_1 / "huruf e" / "angka 2", ~menjalani_pidana & ~dihukum)
            & syarat(ANGKA_1 / "huruf e" / "angka 3", ~menjalani_cltn & ~diberhentikan_sementara),
        ),
        ANGKA_1 / "huruf f": jika(
            ~tanpa_larangan_pernah,
            maka=syarat(
                (ANGKA_1 / "huruf f" / "angka 1").dengan(catatan=CATATAN_DIJATUHI),
                _lewat(
                    pernah_dihukum_sedang_berat,
                    tmt_hukuman_terakhir,
                    tahun(1),
                    "masa sejak hukuman disiplin sedang atau berat terakhir",
                ),
            )
            & syarat(
                ANGKA_1 / "huruf f" / "angka 2",
                _lewat(
                    pernah_dipidana,
                    putusan_pidana_terakhir,
                    tahun(1),
                    "masa sejak putusan pidana penjara atau kurungan terakhir",
                ),
            )
            & syarat(
                ANGKA_1 / "huruf f" / "angka 3",
                _lewat(
                    pernah_dihentikan_studi,
                    penghentian_studi_terakhir,
                    tahun(2),
                    "masa sejak tugas belajar terakhir kali dibatalkan atau dihentikan",
                ),
            ),
        ),
        ANGKA_1 / "huruf g": jika(~tanpa_seleksi, maka=lulus_seleksi_studi),
        ANGKA_1 / "huruf h": jika(~tanpa_perjanjian, maka=perjanjian_studi),
        ANGKA_2 / "angka 1": studi_dalam_rencana,
        ANGKA_2 / "angka 3": jika(
            ~studi_luar_negeri,
            maka=(akreditasi >= Akreditasi.BAIK_SEKALI) | ((akreditasi >= Akreditasi.BAIK) & studi_disetujui_menteri),
        ),
        ANGKA_2 / "angka 4": jika(studi_luar_negeri, maka=studi_diakui),
        ANGKA_7.dengan(cara=Cara.RAGU, catatan=CATATAN_LANJUTAN): lanjutan_studi <= 1,
    },
    judul="persyaratan tugas belajar menurut SE MenPANRB 28/2021",
)

TUGAS_BELAJAR = syarat(
    Dasar(PERPRES_12_1961),
    syarat(PASAL_211 / "ayat (1)", MASIH_PNS)
    & syarat(PASAL_211 / "ayat (3)", sesuai_kebutuhan)
    & MENURUT_SE_4_2013
    & MENURUT_SE_28_2021,
    judul="diberi tugas belajar",
)
"""Study leave: the decree of 1961 stands above the circulars, which say to whom; PP 11/2017 names it in Pasal 211."""

HURUF_E, HURUF_F = PERMENHUT_11_2025 / "huruf e", PERMENHUT_11_2025 / "huruf f"

TUGAS_BELAJAR_KEHUTANAN = syarat(
    (PERMENHUT_11_2025 / "syarat tugas belajar").dengan(catatan=CATATAN_KEHUTANAN),
    {
        PERMENHUT_11_2025 / "masa kerja": masa_sejak_pns >= tahun(1),
        PERMENHUT_11_2025 / "kinerja": predikat_dua_tahun(Predikat.BAIK),
        PERMENHUT_11_2025 / "berkas": berkas_instansi,
        HURUF_E: (jenjang_studi >= JenjangStudi.D3)
        & jika(jenjang_studi.adalah(JenjangStudi.D3, JenjangStudi.S1), maka=usia_paling_tinggi(43))
        & jika(
            jenjang_studi.adalah(JenjangStudi.S2),
            maka=usia_paling_tinggi(49) | ((batas_usia_pensiun >= 60) & usia_paling_tinggi(51)),
        )
        & jika(
            jenjang_studi.adalah(JenjangStudi.S3),
            maka=usia_paling_tinggi(43) | ((batas_usia_pensiun >= 60) & usia_paling_tinggi(45)),
        ),
        HURUF_F: bebas_hukuman(HURUF_F, tahun(2)).isi,
        PERMENHUT_11_2025 / "kegagalan": ~gagal_tugas_belajar,
    },
    judul="diberi tugas belajar di Kementerian Kehutanan",
)
"""What the Ministry of Forestry adds; an example of how an agency sets ages beside the national remaining service."""


# --- longer ------------------------------------------------------------------------------------------------

PERPANJANGAN_TERLAMA: Final = tahun(1)
"""Two semesters, or one year (SE MenPANRB 28/2021 Lampiran angka 6 huruf a)."""

PERPANJANGAN_TUGAS_BELAJAR = syarat(
    ANGKA_6.dengan(catatan=CATATAN_PERPANJANGAN),
    {
        "sedang berjalan": melaksanakan_tugas_belajar,
        "huruf a": (perpanjangan_studi <= PERPANJANGAN_TERLAMA) | keadaan_kahar,
        "huruf b": alasan_perpanjangan.bukan(AlasanPerpanjangan.LAIN) | keadaan_kahar,
    },
    judul="diperpanjang jangka waktu tugas belajarnya",
)
