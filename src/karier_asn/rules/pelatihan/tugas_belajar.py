"""Tugas belajar: siapa yang dapat, akibatnya bagi jabatan, ikatan dinas, dan lapor selesai.

PP 11/2017 Pasal 211, with SE MenPANRB 4/2013 (by age) and, from 2022, SE MenPANRB 28/2021 (by remaining service);
Pasal 64, 94 and 144 for the post, Pasal 238 for the bond, Pasal 259 for reporting back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karier_asn.domain.fakta import (
    akreditasi,
    berkas_instansi,
    dihukum,
    gagal_tugas_belajar,
    jenjang_saat_studi,
    jenjang_studi,
    predikat_dua_tahun,
    sesuai_kebutuhan,
    studi_dibebaskan,
    studi_mandiri,
    terlambat_melapor,
    tmt_pns,
    tugas_belajar_penuh,
    usia,
    wilayah_khusus,
)
from karier_asn.domain.jabatan import JA, JF, JPT, Jenjang
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.studi import Akreditasi, JenjangStudi, masa_ikatan
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.ekspresi import Syarat, Tabel
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.kata import fakta, jika, pilihan, syarat, tabel
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.masa import Masa, bulan, tahun
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat
from karier_asn.rules.bacaan import CATATAN_PREDIKAT, PNS_AKTIF, usia_paling_tinggi
from karier_asn.rules.merit.disiplin import bebas_hukuman
from karier_asn.rules.pelatihan.sisa import batas_usia_pensiun, sisa_kali_studi
from karier_asn.rules.peraturan import PERMENHUT_11_2025, PP_11_2017, SE_4_2013, SE_28_2021

__all__ = [
    "BEBAS_IKATAN_DINAS",
    "KALI_IKATAN",
    "LAPOR_TUGAS_BELAJAR",
    "LEPAS_JA_TUGAS_BELAJAR",
    "LEPAS_JF_TUGAS_BELAJAR",
    "LEPAS_JPT_TUGAS_BELAJAR",
    "PASAL_IKATAN",
    "TUGAS_BELAJAR",
    "TUGAS_BELAJAR_KEHUTANAN",
    "masa_sejak_pns",
    "terikat_ikatan_dinas",
]

CATATAN_MANDIRI = (
    "Bagi tugas belajar mandiri tanpa dibebaskan dari jabatan, angka dalam sumber terpotong; menurut pengetahuan umum "
    "surat edaran tidak menyebutnya."
)
CATATAN_ACUAN = "Sisa masa kerja dihitung sampai hari tercapainya batas usia pensiun, dari hari yang ditanyakan."
CATATAN_SETAHUN = "Ada instansi yang meminta 2 tahun; itu aturan instansi."
CATATAN_SE_4 = "Sesudah tanggal 31 Desember 2021 diganti dengan sisa masa kerja (SE MenPANRB 28/2021)."
CATATAN_ANALOGI = (
    "Arti tugas belajar lebih dari 6 bulan (sama sekali tidak melaksanakan tugas, terus-menerus) dijelaskan hanya bagi "
    "Pasal 64 dan Pasal 94; di sini dipakai secara analogi."
)
CATATAN_IKATAN = (
    "Lama ikatan dinas (2 kali masa studi bila dibebaskan dari jabatan, 1 kali bila tidak, tidak ada bila mandiri) "
    "dari pengetahuan umum; SE MenPANRB 28/2021 sendiri belum dibaca. Instansi dapat memakai tabelnya sendiri."
)
CATATAN_LAPOR = (
    "Yang tidak melapor diberhentikan dengan hormat tidak atas permintaan sendiri (ayat (2)). Hari kerja dihitung "
    "menurut kalender yang diberikan, sejak hari sesudah hari terakhir tugas belajar."
)
CATATAN_KEHUTANAN = (
    "Larangan selama pemberhentian sementara, CLTN, atau penugasan penuh di luar instansi belum termasuk; TPA dan "
    "TOEFL termasuk dalam berkas. D-I dan D-II tidak disebut."
)

PASAL_211 = PP_11_2017 / "Pasal 211"


# --- who may -----------------------------------------------------------------------------------------------

masa_sejak_pns = tmt_pns.lama("masa kerja sejak diangkat menjadi PNS")


def _usia_menurut_studi(judul: str, s1: int, s2: int, s3: int) -> Tabel[Masa]:
    j = JenjangStudi
    sarjana = dict.fromkeys((j.D1, j.D2, j.D3, j.S1), tahun(s1))
    return tabel(jenjang_studi, {**sarjana, j.S2: tahun(s2), j.S3: tahun(s3)}, judul=judul)


USIA_SE_4_2013 = _usia_menurut_studi("usia menurut jenjang studi", 25, 37, 40)
USIA_SE_4_2013_KHUSUS = _usia_menurut_studi("usia menurut jenjang studi di wilayah atau jabatan khusus", 37, 42, 47)

MENURUT_SE_4_2013 = syarat(
    Dasar(SE_4_2013),
    {
        "masa kerja": masa_sejak_pns >= tahun(1),
        "usia": (usia <= USIA_SE_4_2013) | (wilayah_khusus & (usia <= USIA_SE_4_2013_KHUSUS)),
        "akreditasi": akreditasi >= Akreditasi.BAIK_SEKALI,
        "hukuman disiplin": ~dihukum,
    },
    judul="persyaratan tugas belajar menurut SE MenPANRB 4/2013",
    catatan={"usia": CATATAN_SE_4},
)

_SISA = (
    jika(studi_dibebaskan & ~studi_mandiri, maka=sisa_kali_studi >= 3)
    & jika(~studi_dibebaskan & ~studi_mandiri, maka=sisa_kali_studi >= 2)
    & jika(studi_dibebaskan & studi_mandiri, maka=sisa_kali_studi >= 2)
)

MENURUT_SE_28_2021 = syarat(
    Dasar(SE_28_2021),
    {
        "masa kerja": masa_sejak_pns >= tahun(1),
        "sisa masa kerja": pilihan(
            "mandiri-tidak-dibebaskan",
            {
                "tanpa-sisa-masa-kerja": _SISA,
                "dua-kali-studi": _SISA & jika(~studi_dibebaskan & studi_mandiri, maka=sisa_kali_studi >= 2),
            },
            catatan=CATATAN_MANDIRI,
        ),
        "kinerja": predikat_dua_tahun(Predikat.BAIK),
        "akreditasi": akreditasi >= Akreditasi.BAIK_SEKALI,
        "hukuman disiplin": ~dihukum,
    },
    judul="persyaratan tugas belajar menurut SE MenPANRB 28/2021",
    catatan={"masa kerja": CATATAN_SETAHUN, "sisa masa kerja": CATATAN_ACUAN, "kinerja": CATATAN_PREDIKAT},
)

TUGAS_BELAJAR = syarat(
    PASAL_211,
    syarat(PASAL_211 / "ayat (1)", PNS_AKTIF)
    & syarat(PASAL_211 / "ayat (3)", sesuai_kebutuhan)
    & MENURUT_SE_4_2013
    & MENURUT_SE_28_2021,
    judul="diberi tugas belajar",
)

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


# --- the post while away -----------------------------------------------------------------------------------

lama_meninggalkan_tugas = tugas_belajar_penuh.kini("masa tugas belajar dengan meninggalkan tugas, berturut-turut,")


def _lepas(dasar: Dasar, jenjang: tuple[Jenjang, ...], judul: str) -> Syarat:
    """The reason to release from a post; MS says that it is given."""
    return syarat(dasar, jenjang_saat_studi.adalah(*jenjang) & (lama_meninggalkan_tugas > bulan(6)), judul=judul)


LEPAS_JA_TUGAS_BELAJAR = _lepas(
    PP_11_2017 / "Pasal 64" / "ayat (1)" / "huruf d",
    JA,
    "diberhentikan dari Jabatan Administrasi karena tugas belajar",
)
LEPAS_JF_TUGAS_BELAJAR = _lepas(
    PP_11_2017 / "Pasal 94" / "ayat (1)" / "huruf d",
    JF,
    "diberhentikan dari Jabatan Fungsional karena tugas belajar",
)
LEPAS_JPT_TUGAS_BELAJAR = _lepas(
    (PP_11_2017 / "Pasal 144" / "huruf e").dengan(catatan=CATATAN_ANALOGI),
    JPT,
    "diberhentikan dari Jabatan Pimpinan Tinggi karena tugas belajar",
)


# --- the bond ----------------------------------------------------------------------------------------------

PASAL_IKATAN = (SE_28_2021 / "ikatan dinas").dengan(cara=Cara.INGATAN, catatan=CATATAN_IKATAN)
KALI_IKATAN: Final[Mapping[bool, int]] = {True: 2, False: 1}
"""By whether he was released from his post: how many times the length of the study leave he is bound."""


@fakta("terikat ikatan dinas karena tugas belajar")
def terikat_ikatan_dinas(p: Pegawai) -> Riwayat[bool]:
    """Bound to serve after study leave.

    Unknown from the first day of one that has no end on record, and as long as it depends on what is not known:
    whether he was released, whether he paid himself. Who pays himself is never bound.
    """
    if p.tugas_belajar is None:
        return TAK_DIKETAHUI
    terikat = (masa_ikatan(t, KALI_IKATAN, PASAL_IKATAN) for t in p.tugas_belajar)
    return angkat(salah_satu, Riwayat.tetap(False), *terikat)


BEBAS_IKATAN_DINAS = syarat(
    (PP_11_2017 / "Pasal 238" / "ayat (3)" / "huruf b").dengan(cara=Cara.INGATAN, catatan=CATATAN_IKATAN),
    ~terikat_ikatan_dinas,
    judul="permintaan berhenti tidak ditolak karena ikatan dinas",
)


# --- reporting back ----------------------------------------------------------------------------------------

LAPOR_TUGAS_BELAJAR = syarat(
    (PP_11_2017 / "Pasal 259" / "ayat (1)").dengan(catatan=CATATAN_LAPOR),
    ~terlambat_melapor,
    judul="melapor kepada PPK paling lama 15 hari kerja setelah tugas belajar",
)
