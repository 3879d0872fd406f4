"""Tugas belajar: akibatnya bagi jabatan, ikatan dinas, pengembalian biaya, dan lapor selesai.

PP 11/2017 Pasal 64, 94 and 144 for the post, Pasal 238 for the bond, Pasal 259 for reporting back; SE MenPANRB 28/2021.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karier_asn.domain.fakta import jenjang_saat_studi, terlambat_melapor, tugas_belajar_penuh
from karier_asn.domain.jabatan import JA, JF, JPT, Jenjang
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.studi import masa_ikatan, mengembalikan_biaya
from karier_asn.engine.ekspresi import Syarat
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.kata import fakta, pilihan, syarat
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.masa import bulan
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat
from karier_asn.rules.peraturan import PP_11_2017, SE_28_2021

__all__ = [
    "BEBAS_IKATAN_DINAS",
    "KALI_IKATAN",
    "LAPOR_TUGAS_BELAJAR",
    "LEPAS_JA_TUGAS_BELAJAR",
    "LEPAS_JF_TUGAS_BELAJAR",
    "LEPAS_JPT_TUGAS_BELAJAR",
    "PASAL_IKATAN",
    "PENGEMBALIAN_BIAYA",
    "mengembalikan_biaya_studi",
    "terikat_ikatan_dinas",
    "terikat_ikatan_dinas_mandiri",
]

CATATAN_BIAYA = (
    "Bagi tugas belajar yang dimulai sebelum 29 Desember 2021 berlaku ketentuan yang menguntungkan pegawainya (angka "
    "15 huruf a); ketentuan lamanya belum dibaca."
)
CATATAN_ANALOGI = (
    "Arti tugas belajar lebih dari 6 bulan (sama sekali tidak melaksanakan tugas, terus-menerus) dijelaskan hanya bagi "
    "Pasal 64 dan Pasal 94; di sini dipakai secara analogi."
)
CATATAN_IKATAN = (
    "Lama ikatan dinas (2 kali masa studi bila dibebaskan dari jabatan, 1 kali bila tidak) dari pengetahuan umum, dan "
    "cocok dengan sisa masa kerja 3 kali dan 2 kali pada Lampiran angka 1 huruf b; angka 8 sampai 12 tidak terbaca. "
    "Instansi dapat memakai tabelnya sendiri."
)
CATATAN_IKATAN_MANDIRI = (
    "Bahwa biaya mandiri tidak mengikat, dari pengetahuan umum; Lampiran angka 1 huruf b memperhitungkan ikatan dinas "
    "tanpa membedakan biaya. Bagi tugas belajar yang dimulai sebelum 29 Desember 2021 berlaku ketentuan yang "
    "menguntungkan (angka 15 huruf a): bebas sesudah masa menurut surat edaran ini, sebelumnya belum diketahui."
)
CATATAN_LAPOR = (
    "Yang tidak melapor diberhentikan dengan hormat tidak atas permintaan sendiri (ayat (2)). Hari kerja dihitung "
    "menurut kalender yang diberikan, sejak hari sesudah hari terakhir tugas belajar."
)

LAMPIRAN = SE_28_2021 / "Lampiran"


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

PASAL_IKATAN = (LAMPIRAN / "ikatan dinas").dengan(cara=Cara.INGATAN, catatan=CATATAN_IKATAN)
KALI_IKATAN: Final[Mapping[bool, int]] = {True: 2, False: 1}
"""By whether he was released from his post: how many times the length of the study leave he is bound."""


def _terikat(t: TugasBelajar, *, mandiri_terikat: bool) -> Riwayat[bool]:
    """Whether a study leave binds him; of one that began before the circular it is known only when he is free."""
    terikat = masa_ikatan(t, KALI_IKATAN, PASAL_IKATAN, mandiri_terikat=mandiri_terikat)
    return terikat if t.mulai >= SE_28_2021.mulai else terikat.peta(lambda ya: None if ya else False)


@fakta("terikat ikatan dinas karena tugas belajar")
def terikat_ikatan_dinas(p: Pegawai) -> Riwayat[bool]:
    """Bound to serve after study leave.

    Unknown from the first day of one that has no end on record, and as long as it depends on what is not known:
    whether he was released, whether he paid himself. Who pays himself is never bound. While a study leave that began
    before 29 December 2021 would bind him, it is not known: the older rule may be kinder.
    """
    return TAK_DIKETAHUI if p.tugas_belajar is None else _ada(p.tugas_belajar, mandiri_terikat=False)


@fakta("terikat ikatan dinas karena tugas belajar, juga yang mandiri")
def terikat_ikatan_dinas_mandiri(p: Pegawai) -> Riwayat[bool]:
    """Likewise, but who pays himself is bound as well."""
    return TAK_DIKETAHUI if p.tugas_belajar is None else _ada(p.tugas_belajar, mandiri_terikat=True)


def _ada(studi: tuple[TugasBelajar, ...], *, mandiri_terikat: bool) -> Riwayat[bool]:
    return angkat(salah_satu, Riwayat.tetap(False), *(_terikat(t, mandiri_terikat=mandiri_terikat) for t in studi))


BEBAS_IKATAN_DINAS = syarat(
    (PP_11_2017 / "Pasal 238" / "ayat (3)" / "huruf b").dengan(cara=Cara.INGATAN, catatan=CATATAN_IKATAN),
    pilihan(
        "ikatan-dinas-mandiri",
        {"tidak-terikat": ~terikat_ikatan_dinas, "terikat": ~terikat_ikatan_dinas_mandiri},
        catatan=CATATAN_IKATAN_MANDIRI,
    ),
    judul="permintaan berhenti tidak ditolak karena ikatan dinas",
)


# --- paying back -------------------------------------------------------------------------------------------


@fakta("tidak menyelesaikan tugas belajar yang dibiayai negara")
def mengembalikan_biaya_studi(p: Pegawai) -> Riwayat[bool]:
    """Owes back what the state paid for a study leave that he did not finish in its time; see `mengembalikan_biaya`."""
    if p.tugas_belajar is None:
        return TAK_DIKETAHUI
    wajib = (mengembalikan_biaya(t, SE_28_2021.mulai) for t in p.tugas_belajar)
    return angkat(salah_satu, Riwayat.tetap(False), *wajib)


PENGEMBALIAN_BIAYA = syarat(
    (LAMPIRAN / "angka 13" / "huruf c").dengan(catatan=CATATAN_BIAYA),
    mengembalikan_biaya_studi,
    judul="wajib mengembalikan biaya yang dikeluarkan negara selama tugas belajar",
)
"""MS says that the duty is there."""


# --- reporting back ----------------------------------------------------------------------------------------

LAPOR_TUGAS_BELAJAR = syarat(
    (PP_11_2017 / "Pasal 259" / "ayat (1)").dengan(catatan=CATATAN_LAPOR),
    ~terlambat_melapor,
    judul="melapor kepada PPK paling lama 15 hari kerja setelah tugas belajar",
)
