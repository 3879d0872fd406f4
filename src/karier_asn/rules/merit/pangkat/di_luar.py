"""Kenaikan pangkat selama tugas belajar dan selama diperbantukan: PP 99/2000 Pasal 9 huruf g dan i, 19, dan 21."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    diperbantukan,
    golongan,
    jenjang_saat_studi,
    melaksanakan_tugas_belajar,
    naik_pilihan_selama_diperbantukan,
    pangkat_tertinggi_ditetapkan_saat_studi,
    pangkat_tertinggi_saat_studi,
    pejabat,
    pimpinan_bereselon,
    predikat_dua_tahun,
    struktural,
)
from karier_asn.domain.fakta.tugas_belajar import jabatan_saat_studi
from karier_asn.domain.jabatan import JF, STRUKTURAL, Jabatan, Jenjang
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Golongan, Predikat
from karier_asn.engine.kata import fakta, jika, menurut, pilihan, syarat
from karier_asn.engine.masa import tahun
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules.bacaan import CATATAN_PREDIKAT, PNS_AKTIF, dalam_pangkat
from karier_asn.rules.merit.halangan import TIDAK_DITUNDA, TIDAK_KEBERATAN
from karier_asn.rules.merit.kredit.jenjang import JF as JENJANG_JF
from karier_asn.rules.merit.pangkat.umum import (
    ADA_PANGKAT_DI_ATASNYA,
    CATATAN_JENJANG_PANGKAT,
)
from karier_asn.rules.merit.ujian_dinas import UJIAN_DINAS
from karier_asn.rules.peraturan import PP_12_2002, PP_99_2000

__all__ = ["KP_DIPERBANTUKAN", "KP_SELAMA_TUGAS_BELAJAR", "pangkat_tertinggi_jf_saat_studi"]

CATATAN_STUDI = (
    '"Sebelumnya menduduki" dibaca: jabatannya tidak lagi diduduki selama tugas belajar; yang tetap mendudukinya naik '
    "pangkat menurut jabatan itu."
)
CATATAN_BATAS_JF = "Jenjang pangkat JF dibaca dari jenjang JF menurut PermenPANRB 1/2023; angka kredit tidak diminta."
CATATAN_PIMPINAN = (
    "Sejak 17 April 2002 jabatan pimpinan itu harus telah ditetapkan persamaan eselonnya (Pasal 9 huruf i); bila "
    "eselonnya tidak tercatat, tidak diketahui. Yang menduduki jabatan fungsional naik pangkat menurut Pasal 13 (ayat "
    "(3))."
)
CATATAN_TIGA_KALI = (
    "Dihitung sejak ia diperbantukan tanpa terputus, hanya kenaikan pangkat menurut ayat (1); yang jenisnya tidak "
    "tercatat mungkin termasuk."
)

SASARAN = PP_99_2000 / "Pasal 9"
PASAL_19 = PP_99_2000 / "Pasal 19"
PASAL_21 = PP_99_2000 / "Pasal 21"


@fakta("pangkat tertinggi jenjang JF yang diduduki ketika mulai tugas belajar")
def pangkat_tertinggi_jf_saat_studi(p: Pegawai) -> Riwayat[Golongan]:
    """Highest rank of the level of JF held when the study leave began; unknown of whoever held no JF."""
    return jabatan_saat_studi(p).peta(_pangkat_tertinggi_jf)


def _pangkat_tertinggi_jf(j: Jabatan) -> Golongan | None:
    jf = None if j.jenjang is None else JENJANG_JF.get(j.jenjang)
    return None if jf is None else jf.golongan[-1]


JF_SAAT_STUDI = jenjang_saat_studi.adalah(*(j for j in Jenjang if j in JF))
STRUKTURAL_SAAT_STUDI = jenjang_saat_studi.adalah(*(j for j in Jenjang if j in STRUKTURAL))
PEJABAT_SAAT_STUDI = JF_SAAT_STUDI | STRUKTURAL_SAAT_STUDI
"""Held a structural post or a JF when the study leave began."""

BATAS_STUDI = jika(
    JF_SAAT_STUDI,
    maka=syarat(
        (PASAL_19 / "ayat (2)" / "JF").dengan(catatan=CATATAN_BATAS_JF), golongan < pangkat_tertinggi_jf_saat_studi
    ),
) & jika(
    STRUKTURAL_SAAT_STUDI,
    maka=pilihan(
        "jenjang-pangkat-struktural",
        {
            "eselon": golongan < pangkat_tertinggi_saat_studi,
            "ditetapkan-saja": golongan < pangkat_tertinggi_ditetapkan_saat_studi,
        },
        catatan=CATATAN_JENJANG_PANGKAT,
    ),
)

KP_SELAMA_TUGAS_BELAJAR = syarat(
    PASAL_19 / "ayat (1)",
    syarat(
        (SASARAN / "huruf g").dengan(catatan=CATATAN_STUDI),
        PNS_AKTIF & melaksanakan_tugas_belajar & PEJABAT_SAAT_STUDI & ~pejabat,
        judul="melaksanakan tugas belajar dan sebelumnya menduduki jabatan struktural atau jabatan fungsional",
    )
    & syarat(PASAL_19 / "ayat (1)" / "huruf a", dalam_pangkat(tahun(4)))
    & syarat((PASAL_19 / "ayat (1)" / "huruf b").dengan(catatan=CATATAN_PREDIKAT), predikat_dua_tahun(Predikat.BAIK))
    & syarat(PASAL_19 / "ayat (2)", BATAS_STUDI, judul="dalam batas jenjang pangkat jabatan terakhirnya")
    & ADA_PANGKAT_DI_ATASNYA
    & UJIAN_DINAS
    & TIDAK_DITUNDA
    & TIDAK_KEBERATAN,
    judul="kenaikan pangkat pilihan selama melaksanakan tugas belajar",
)
"""Who held a post before his study leave, one rank up within the ranks of that post."""

PIMPINAN = menurut({SASARAN / "huruf i": struktural, (SASARAN / "huruf i").diubah(PP_12_2002): pimpinan_bereselon})

KP_DIPERBANTUKAN = syarat(
    PASAL_21 / "ayat (1)",
    syarat(
        (SASARAN / "huruf i").dengan(catatan=CATATAN_PIMPINAN),
        PNS_AKTIF & diperbantukan & PIMPINAN,
        judul="diperbantukan di luar instansi induknya dalam jabatan pimpinan",
    )
    & syarat(PASAL_21 / "ayat (1)" / "huruf a", dalam_pangkat(tahun(4)))
    & syarat((PASAL_21 / "ayat (1)" / "huruf b").dengan(catatan=CATATAN_PREDIKAT), predikat_dua_tahun(Predikat.BAIK))
    & syarat((PASAL_21 / "ayat (2)").dengan(catatan=CATATAN_TIGA_KALI), naik_pilihan_selama_diperbantukan < 3)
    & ADA_PANGKAT_DI_ATASNYA
    & UJIAN_DINAS
    & TIDAK_DITUNDA
    & TIDAK_KEBERATAN,
    judul="kenaikan pangkat pilihan selama diperbantukan dalam jabatan pimpinan",
)
"""Who is seconded into a leading post, one rank up, three times at most."""
