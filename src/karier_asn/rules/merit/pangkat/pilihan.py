"""Kenaikan pangkat pilihan: PP 99/2000 Pasal 9 sampai 20, sebagaimana diubah dengan PP 12/2002."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    diperbantukan,
    fungsional,
    golongan,
    golongan_berikutnya,
    lepas_jabatan_organik,
    lulus_tugas_belajar,
    masa_jabatan,
    masa_jenjang_struktural,
    masa_sejak_prestasi,
    pejabat_negara,
    pendidikan,
    pendidikan_tugas_belajar,
    penemuan_baru,
    predikat_dua_tahun,
    predikat_tahun_lalu,
    prestasi_luar_biasa,
    struktural,
    tugas_sesuai_ijazah,
    ujian_penyesuaian,
)
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.ekspresi import Fakta, Kondisi
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.masa import tahun
from karier_asn.rules.bacaan import (
    CATATAN_PREDIKAT,
    MASIH_PNS,
    PNS_AKTIF,
    dalam_pangkat,
    dalam_pangkat_pejabat_negara,
)
from karier_asn.rules.merit.halangan import TIDAK_DITUNDA, TIDAK_KEBERATAN, TIDAK_TERHALANG
from karier_asn.rules.merit.kredit.fakta import angka_kredit_pangkat
from karier_asn.rules.merit.kredit.kenaikan import akk_pangkat
from karier_asn.rules.merit.pangkat.umum import (
    ADA_PANGKAT_DI_ATASNYA,
    PASAL_2,
    menurut_jenjang_pangkat,
)
from karier_asn.rules.merit.ujian_dinas import UJIAN_DINAS
from karier_asn.rules.peraturan import KEP_BKN_12_2002, PERBKN_3_2023, PP_12_2002, PP_99_2000

__all__ = [
    "KP_IJAZAH",
    "KP_PEJABAT_NEGARA",
    "KP_PENEMUAN",
    "KP_PRESTASI",
    "KP_STRUKTURAL",
    "KP_TUGAS_BELAJAR",
    "PANGKAT_IJAZAH",
    "PANGKAT_TUGAS_BELAJAR",
]

CATATAN_STRUKTURAL = (
    "Sejak PP 12/2002 menghapus Pasal 11, masa 4 tahun bagi yang pangkatnya sudah dalam jenjang pangkat jabatan diatur "
    "dalam pelaksanaannya (sumber sekunder). Yang pangkatnya dua tingkat atau lebih di bawah jenjang tidak termasuk."
)
CATATAN_DIPERBANTUKAN = (
    "Yang dipekerjakan atau diperbantukan di luar instansi induknya dalam jabatan pimpinan naik pangkat menurut Pasal "
    "21 ayat (1), paling banyak 3 kali (ayat (2)); pejabat fungsional tetap menurut Pasal 13 (ayat (3))."
)
CATATAN_PELANTIKAN = (
    "Sampai 16 April 2002 kenaikan ini berlaku pada periode pertama sesudah pelantikan, tanpa syarat masa dan "
    "penilaian."
)
CATATAN_TERENDAH = (
    '"Masih dalam jenjang pangkat terendah yang ditentukan untuk jabatan itu" dibaca: di bawah pangkat tertingginya, '
    "karena menurut Pasal 10 kenaikan itu diberikan dalam batas jenjang pangkatnya (bacaan lain: tepat pada pangkat "
    "terendahnya)."
)
CATATAN_SETAHUN_MENJABAT = (
    '"1 (satu) tahun dalam jabatan struktural yang didudukinya" dibaca jabatan itu sendiri; yang pindah ke jabatan '
    "lain dari jenjang yang sama mulai lagi (bacaan lain: masa pada jenjang itu)."
)
CATATAN_AMAT_BAIK = (
    '"Bernilai amat baik" dibaca sebagai predikat kinerja tahunan Sangat Baik. Prestasi dinyatakan dengan surat '
    "keputusan PPK, yang dipakai sekali."
)
CATATAN_SETAHUN_TERAKHIR = (
    '"Menunjukkan prestasi kerja luar biasa baiknya selama 1 (satu) tahun terakhir": surat keputusan PPK yang '
    "menyatakannya dibaca berumur paling lama 1 tahun (bacaan lain: umurnya tidak dibatasi)."
)
CATATAN_RATA_RATA = '"Rata-rata bernilai baik" dibaca sebagai predikat kinerja tahunan paling rendah Baik.'
CATATAN_PEJABAT_NEGARA = (
    "Yang tidak diberhentikan dari jabatan organiknya dipertimbangkan menurut jabatan itu (ayat (2))."
)
CATATAN_SETINGKAT_IJAZAH = (
    "Pangkat baru ialah pangkat awal ijazah itu, sehingga dapat lebih dari satu tingkat. Ketentuan Spesialis I dan II "
    "sampai 16 April 2002 tidak termasuk."
)

CATATAN_KREDIT_ATAU_UJIAN = (
    "PP 99/2000 meminta dari pejabat fungsional angka kredit dan ujian; sejak Peraturan BKN 3/2023 cukup salah satu: "
    "yang angka kreditnya terpenuhi naik tanpa ujian (Pasal 19 ayat (1) huruf b angka 1, 20 ayat (3)), yang lulus "
    "ujian ditetapkan angka kreditnya sebesar kebutuhannya (angka 2). Angka kredit hanya menaikkan satu tingkat, jadi "
    "yang lebih jauh di bawah pangkat awal ijazahnya memerlukan ujian (SE Kepala BKN 9/2024 huruf d: di bawah II/d ke "
    "III/a)."
)
CATATAN_MASA_KREDIT = (
    "Apakah yang naik dengan angka kredit tanpa ujian cukup 1 tahun dalam pangkat (PP 99/2000 Pasal 18 ayat (2) huruf "
    "b) atau 2 tahun, dengan Baik dalam 2 tahun terakhir (Peraturan BKN 3/2023 Pasal 15), tidak disebut."
)

SASARAN = PP_99_2000 / "Pasal 9"
PASAL_10 = PP_99_2000 / "Pasal 10"
PASAL_12 = PP_99_2000 / "Pasal 12"
PASAL_15 = PP_99_2000 / "Pasal 15"
PASAL_16 = PP_99_2000 / "Pasal 16"
PASAL_17 = PP_99_2000 / "Pasal 17" / "ayat (1)"
PASAL_18 = PP_99_2000 / "Pasal 18"
PASAL_19 = (PERBKN_3_2023 / "Pasal 19" / "ayat (1)").dengan(cara=Cara.TEKS, catatan=CATATAN_KREDIT_ATAU_UJIAN)
PASAL_20 = PP_99_2000 / "Pasal 20"

BAIK_DUA_TAHUN = predikat_dua_tahun(Predikat.BAIK)
BAIK_SETAHUN = predikat_tahun_lalu >= Predikat.BAIK


# --- jabatan struktural ------------------------------------------------------------------------------------


EMPAT_TAHUN = {"masa": dalam_pangkat(tahun(4)), "penilaian": BAIK_DUA_TAHUN}


def _satu_tingkat_di_bawah(terendah: Fakta[Golongan]) -> Kondisi:
    """The rank is one below the lowest of the post."""
    return (golongan < terendah) & (golongan_berikutnya >= terendah)


def _di_dalam(terendah: Fakta[Golongan], tertinggi: Fakta[Golongan]) -> Kondisi:
    """The rank is among those of the post, and not its highest."""
    return (golongan >= terendah) & (golongan < tertinggi)


def _jenjang_pangkat_terendah(terendah: Fakta[Golongan], tertinggi: Fakta[Golongan]) -> Kondisi:
    """The rank is "masih dalam jenjang pangkat terendah" of the post (Pasal 11)."""
    return pilihan(
        "jenjang-pangkat-terendah",
        {
            "dalam-jenjang": _di_dalam(terendah, tertinggi),
            "terendah-saja": (golongan >= terendah) & (golongan <= terendah),
        },
        catatan=CATATAN_TERENDAH,
    )


SETAHUN_MENJABAT = pilihan(
    "setahun-menjabat",
    {"jabatan-itu": masa_jabatan >= tahun(1), "jenjang-sama": masa_jenjang_struktural >= tahun(1)},
    catatan=CATATAN_SETAHUN_MENJABAT,
)


def _jenjang_pangkat(terendah: Fakta[Golongan], tertinggi: Fakta[Golongan]) -> Kondisi:
    """Every way in which the holder of a structural post with these ranks rises."""
    return (
        syarat(
            (PP_99_2000 / "Pasal 11").hingga(PP_12_2002),
            {
                PASAL_10: _jenjang_pangkat_terendah(terendah, tertinggi),
                "huruf a": dalam_pangkat(tahun(2)),
                "huruf b": BAIK_DUA_TAHUN,
            },
            judul="pangkatnya dalam jenjang pangkat jabatan",
        )
        | syarat(
            PASAL_12.hingga(PP_12_2002).dengan(catatan=CATATAN_PELANTIKAN),
            _satu_tingkat_di_bawah(terendah),
            judul="pangkatnya satu tingkat di bawah jenjang pangkat jabatan",
        )
        | syarat(
            PASAL_12.diubah(PP_12_2002),
            {
                PASAL_10: _satu_tingkat_di_bawah(terendah),
                "huruf a": dalam_pangkat(tahun(1)),
                "huruf b": SETAHUN_MENJABAT,
                "huruf c": BAIK_DUA_TAHUN,
            },
            judul="pangkatnya satu tingkat di bawah jenjang pangkat jabatan",
            catatan={"huruf c": CATATAN_PREDIKAT},
        )
        | syarat(
            KEP_BKN_12_2002 / "satu tingkat di bawah jenjang pangkat",
            {PASAL_10: _satu_tingkat_di_bawah(terendah), **EMPAT_TAHUN},
            judul="pangkatnya satu tingkat di bawah jenjang pangkat jabatan, sudah 4 tahun",
        )
        | syarat(
            KEP_BKN_12_2002 / "dalam jenjang pangkat",
            {PASAL_10: _di_dalam(terendah, tertinggi), **EMPAT_TAHUN},
            judul="pangkatnya dalam jenjang pangkat jabatan",
        )
    )


KP_STRUKTURAL = syarat(
    PASAL_10.dengan(catatan=CATATAN_STRUKTURAL),
    syarat(SASARAN / "huruf a", PNS_AKTIF & struktural, judul="PNS yang menduduki jabatan struktural")
    & syarat((SASARAN / "huruf i").dengan(catatan=CATATAN_DIPERBANTUKAN), ~diperbantukan)
    & menurut_jenjang_pangkat(_jenjang_pangkat)
    & UJIAN_DINAS
    & TIDAK_DITUNDA
    & TIDAK_KEBERATAN,
    judul="kenaikan pangkat pilihan bagi pemangku jabatan struktural",
)
"""Holders of a structural post, one rank up within the ranks of the post."""


# --- prestasi, penemuan, pejabat negara --------------------------------------------------------------------

PRESTASI = pilihan(
    "prestasi-setahun-terakhir",
    {
        "surat-keputusan": prestasi_luar_biasa & (masa_sejak_prestasi <= tahun(1)),
        "tidak-dibatasi": prestasi_luar_biasa,
    },
    catatan=CATATAN_SETAHUN_TERAKHIR,
)

KP_PRESTASI = syarat(
    PASAL_15,
    {
        SASARAN / "huruf c": PNS_AKTIF & PRESTASI,
        PASAL_2: golongan < Golongan.IV_E,
        "huruf a": dalam_pangkat(tahun(1)),
        "huruf b": predikat_tahun_lalu >= Predikat.SANGAT_BAIK,
        **TIDAK_TERHALANG,
    },
    judul="kenaikan pangkat pilihan karena prestasi kerja luar biasa baiknya",
    catatan={"huruf b": CATATAN_AMAT_BAIK},
)
"""Outstanding work, one rank up beyond the ranks of the post; no ujian dinas (Pasal 32 huruf a)."""

KP_PENEMUAN = syarat(
    PASAL_16 / "ayat (1)",
    {
        SASARAN / "huruf d": PNS_AKTIF & penemuan_baru,
        PASAL_2: golongan < Golongan.IV_E,
        PASAL_16 / "ayat (2)": dalam_pangkat(tahun(1)) & BAIK_SETAHUN,
        **TIDAK_TERHALANG,
    },
    judul="kenaikan pangkat pilihan karena penemuan baru yang bermanfaat bagi negara",
    catatan={str(PASAL_16 / "ayat (2)"): CATATAN_RATA_RATA},
)
"""A discovery, one rank up beyond the ranks of the post; no ujian dinas (Pasal 32 huruf b)."""

KP_PEJABAT_NEGARA = syarat(
    PASAL_17.dengan(catatan=CATATAN_PEJABAT_NEGARA),
    syarat(
        SASARAN / "huruf e",
        MASIH_PNS & pejabat_negara & lepas_jabatan_organik,
        judul="pejabat negara yang lepas jabatan organik",
    )
    & ADA_PANGKAT_DI_ATASNYA
    & syarat(PASAL_17 / "huruf a", dalam_pangkat_pejabat_negara(tahun(4)))
    & syarat(PASAL_17 / "huruf b", BAIK_SETAHUN)
    & UJIAN_DINAS
    & TIDAK_DITUNDA
    & TIDAK_KEBERATAN,
    judul="kenaikan pangkat pilihan bagi pejabat negara yang diberhentikan dari jabatan organiknya",
)
"""Those who became pejabat negara and were released from their post, one rank up beyond its ranks."""


# --- ijazah ------------------------------------------------------------------------------------------------

_AWAL_SEJAK_D2 = {
    Pendidikan.D2: Golongan.II_B,
    Pendidikan.SGPLB: Golongan.II_B,
    Pendidikan.D3: Golongan.II_C,
    Pendidikan.S1: Golongan.III_A,
    Pendidikan.PROFESI: Golongan.III_B,
    Pendidikan.S2: Golongan.III_B,
    Pendidikan.S3: Golongan.III_C,
}
PANGKAT_IJAZAH = tabel(
    pendidikan,
    {
        Pendidikan.SD: Golongan.I_A,  # no rank is below it: nothing to adjust
        Pendidikan.SLTP: Golongan.I_C,
        Pendidikan.SLTP_KEJURUAN: Golongan.I_C,
        Pendidikan.SLTA: Golongan.II_A,
        **_AWAL_SEJAK_D2,
    },
    judul="pangkat awal ijazah yang diperoleh",
)
PANGKAT_TUGAS_BELAJAR = tabel(
    pendidikan_tugas_belajar,
    {
        Pendidikan.SD: Golongan.I_A,
        Pendidikan.SLTP: Golongan.I_A,
        Pendidikan.SLTP_KEJURUAN: Golongan.I_A,
        Pendidikan.SLTA: Golongan.I_A,
        **_AWAL_SEJAK_D2,
    },
    judul="pangkat awal ijazah tugas belajar",
)

KREDIT_CUKUP = angka_kredit_pangkat >= akk_pangkat

KREDIT_TANPA_UJIAN = (
    KREDIT_CUKUP
    & (golongan_berikutnya >= PANGKAT_IJAZAH)
    & pilihan(
        "ijazah-dengan-angka-kredit",
        {"pasal-18": fungsional, "pasal-15": fungsional & dalam_pangkat(tahun(2)) & BAIK_DUA_TAHUN},
        catatan=CATATAN_MASA_KREDIT,
    )
)
"""The credit for the one step up to the start rank of the diploma."""

KP_IJAZAH = syarat(
    PASAL_18.dengan(catatan=CATATAN_SETINGKAT_IJAZAH),
    {
        SASARAN / "huruf f": PNS_AKTIF,
        "ayat (1)": golongan < PANGKAT_IJAZAH,
        "ayat (2) huruf a": tugas_sesuai_ijazah,
        "ayat (2) huruf b": dalam_pangkat(tahun(1)),
        "ayat (2) huruf c": BAIK_SETAHUN,
        (PASAL_18 / "ayat (2)" / "huruf d").hingga(PERBKN_3_2023): jika(fungsional, maka=KREDIT_CUKUP),
        "ayat (2) huruf e": menurut(
            {
                PASAL_18 / "ayat (2)" / "huruf e": ujian_penyesuaian,
                PASAL_19: ujian_penyesuaian | KREDIT_TANPA_UJIAN,
            }
        ),
        **TIDAK_TERHALANG,
    },
    judul="kenaikan pangkat pilihan karena memperoleh ijazah (penyesuaian ijazah)",
)
"""A diploma, up to its start rank (`PANGKAT_IJAZAH`)."""

KP_TUGAS_BELAJAR = syarat(
    PASAL_20.dengan(catatan=CATATAN_SETINGKAT_IJAZAH),
    {
        SASARAN / "huruf h": PNS_AKTIF & lulus_tugas_belajar,
        "ayat (1)": golongan < PANGKAT_TUGAS_BELAJAR,
        "ayat (2) huruf a": dalam_pangkat(tahun(1)),
        "ayat (2) huruf b": BAIK_SETAHUN,
        **TIDAK_TERHALANG,
    },
    judul="kenaikan pangkat pilihan setelah lulus tugas belajar",
)
"""A diploma earned on study assignment, up to its start rank (`PANGKAT_TUGAS_BELAJAR`)."""
