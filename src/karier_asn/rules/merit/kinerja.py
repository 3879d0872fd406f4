"""Kinerja: the distribution of predicates in a unit, feedback on behaviour, and what follows an appraisal.

Two regulations speak of the distribution, each in its own terms; both are judged, and neither stands for the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from karier_asn.domain.distribusi import PredikatOrganisasi
from karier_asn.domain.fakta import (
    bagian_baik,
    bagian_butuh_perbaikan,
    bagian_di_atas,
    bagian_di_bawah,
    bagian_kurang,
    bagian_kurang_atau_perbaikan,
    bagian_sangat_baik,
    bagian_sangat_kurang,
    bagian_sesuai,
    banyak_kurang_atau_perbaikan,
    banyak_sangat_baik,
    belum_berpredikat,
    hasil_tahun_lalu,
    ja_atau_jf,
    jpt,
    perilaku_tahun_lalu,
    predikat_organisasi,
    predikat_tahun_lalu,
    target_tidak_terpenuhi,
)
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.domain.umpan_balik import BobotPenilai, PeranPenilai
from karier_asn.engine.ekspresi import Fakta, Pilihan
from karier_asn.engine.kata import jika, pilihan, syarat
from karier_asn.rules.bacaan import PNS_AKTIF
from karier_asn.rules.peraturan import PP_30_2019, SE_MENPANRB_3_2023

__all__ = [
    "BIMBINGAN_KINERJA",
    "BOBOT_PENILAI",
    "CAPAIAN_TERTINGGI",
    "DISTRIBUSI_PREDIKAT",
    "DISTRIBUSI_STATUS",
    "KONSELING_KINERJA",
    "PERBAIKAN_KINERJA",
    "PERBAIKAN_KINERJA_JPT",
]

# --- the predicate of the organisation ---------------------------------------------------------------------

CATATAN_SEBAGIAN_BESAR = (
    'Sumber menulis "sebagian besar (paling banyak 70 %)": batas bawahnya tidak disebut. Bawaan memeriksa batas yang '
    "tertulis saja; bacaan lain meminta lebih dari separuh. Bagian tidak dibulatkan, juga pada unit kecil."
)
SEBAGIAN_BESAR: Final = Fraction(70)
"""The most that "most of them" may be, in per cent."""
PALING_SEDIKIT: Final = Fraction(60)
"""The least that has the predicate of an organisation that is not good, in per cent."""
SEPERSEPULUH: Final = Fraction(10)
"""The most that may be Sangat Baik in it, and the least that stands one step higher, in per cent."""
SEPARUH: Final = Fraction(50)


def sebagian_besar(bagian: Fakta[Fraction]) -> Pilihan:
    """ "Sebagian besar (paling banyak 70 %)"."""
    return pilihan(
        "sebagian-besar",
        {
            "batas-tertulis": bagian <= SEBAGIAN_BESAR,
            "lebih-dari-separuh": (bagian <= SEBAGIAN_BESAR) & (bagian > SEPARUH),
        },
        catatan=CATATAN_SEBAGIAN_BESAR,
    )


DISTRIBUSI_PREDIKAT = syarat(
    SE_MENPANRB_3_2023 / "pola distribusi",
    {
        "Istimewa": jika(
            predikat_organisasi.adalah(PredikatOrganisasi.ISTIMEWA),
            maka=sebagian_besar(bagian_sangat_baik),
        ),
        "Baik": jika(
            predikat_organisasi.adalah(PredikatOrganisasi.BAIK),
            maka=sebagian_besar(bagian_baik) & (banyak_kurang_atau_perbaikan >= 1),
        ),
        "Butuh Perbaikan": jika(
            predikat_organisasi.adalah(PredikatOrganisasi.BUTUH_PERBAIKAN),
            maka=(bagian_butuh_perbaikan >= PALING_SEDIKIT) & (bagian_sangat_baik <= SEPERSEPULUH),
        ),
        "Kurang": jika(
            predikat_organisasi.adalah(PredikatOrganisasi.KURANG),
            maka=(bagian_kurang >= PALING_SEDIKIT)
            & (bagian_butuh_perbaikan >= SEPERSEPULUH)
            & (bagian_sangat_baik <= SEPERSEPULUH),
        ),
        "Sangat Kurang": jika(
            predikat_organisasi.adalah(PredikatOrganisasi.SANGAT_KURANG),
            maka=(bagian_sangat_kurang >= PALING_SEDIKIT)
            & (bagian_kurang_atau_perbaikan >= SEPERSEPULUH)
            & (banyak_sangat_baik <= 0),
        ),
    },
    judul="distribusi predikat pegawai sesuai pola predikat organisasi",
)

PASAL_41: Final = PP_30_2019 / "Pasal 41"
CATATAN_41: Final = (
    "Menurut penjelasannya distribusi didasarkan pada kondisi riil instansi; yang sepredikat boleh berbeda status. "
    "Bagian tidak dibulatkan, sehingga unit yang terlalu kecil tidak mempunyai distribusi yang memenuhi."
)
BATAS_STATUS: Final[Mapping[Ekspektasi, tuple[Fraction, Fraction]]] = {
    Ekspektasi.DI_ATAS: (Fraction(0), Fraction(20)),
    Ekspektasi.SESUAI: (Fraction(60), Fraction(70)),
    Ekspektasi.DI_BAWAH: (Fraction(0), Fraction(20)),
}
"""The least and the most of each standing, in per cent of all people of a unit."""

DISTRIBUSI_STATUS = syarat(
    PASAL_41,
    {
        "ayat (7)": belum_berpredikat <= 0,
        PASAL_41 / "ayat (8)" / "huruf a": bagian_di_atas <= BATAS_STATUS[Ekspektasi.DI_ATAS][1],
        PASAL_41 / "ayat (8)" / "huruf b": (bagian_sesuai >= BATAS_STATUS[Ekspektasi.SESUAI][0])
        & (bagian_sesuai <= BATAS_STATUS[Ekspektasi.SESUAI][1]),
        PASAL_41 / "ayat (8)" / "huruf c": bagian_di_bawah <= BATAS_STATUS[Ekspektasi.DI_BAWAH][1],
    },
    judul="distribusi status kinerja PNS dalam satu unit kerja",
    catatan={"ayat (7)": CATATAN_41},
)

# --- feedback on behaviour ---------------------------------------------------------------------------------

BOBOT_PENILAI: Final = BobotPenilai(
    (PP_30_2019 / "Pasal 39" / "penjelasan ayat (4) dan (5)"),
    {PeranPenilai.ATASAN: Fraction(60)},
    bersama=Fraction(40),
)
"""The superior weighs 60 per cent, peers and direct subordinates together 40, where they are asked."""

CAPAIAN_TERTINGGI: Final = (PP_30_2019 / "Pasal 29" / "ayat (6)", Fraction(120))
"""What an achievement above its target comes to at most, in per cent."""

# --- what follows an appraisal -----------------------------------------------------------------------------

CATATAN_BIMBINGAN: Final = (
    "Bimbingan bertujuan menjamin pencapaian target (Pasal 30 ayat (1)); kebutuhan akan itu dibaca dari rating hasil "
    "kerja tahun lalu di bawah ekspektasi."
)
CATATAN_KONSELING: Final = (
    '"Permasalahan Perilaku Kerja" dibaca dari rating perilaku kerja tahun lalu di bawah ekspektasi; penetapannya pada '
    "PyB atau pimpinan unit kepegawaian (ayat (2))."
)
CATATAN_57: Final = (
    "Cukup ialah Butuh Perbaikan menurut PermenPANRB 6/2022 (bacaan pustaka ini). Target yang tidak terpenuhi selama 1 "
    "tahun dan kondisi normal (ayat (2)) tidak tercatat; pejabat yang memastikannya."
)

BIMBINGAN_KINERJA = syarat(
    (PP_30_2019 / "Pasal 31" / "ayat (1)").dengan(catatan=CATATAN_BIMBINGAN),
    PNS_AKTIF & hasil_tahun_lalu.adalah(Ekspektasi.DI_BAWAH),
    judul="memerlukan bimbingan kinerja",
)

KONSELING_KINERJA = syarat(
    (PP_30_2019 / "Pasal 32" / "ayat (1)").dengan(catatan=CATATAN_KONSELING),
    PNS_AKTIF & perilaku_tahun_lalu.adalah(Ekspektasi.DI_BAWAH),
    judul="memerlukan konseling kinerja",
)

PERBAIKAN_KINERJA_JPT = syarat(
    (PP_30_2019 / "Pasal 57" / "ayat (1)").dengan(catatan=CATATAN_57),
    PNS_AKTIF & jpt & (predikat_tahun_lalu <= Predikat.BUTUH_PERBAIKAN) & target_tidak_terpenuhi,
    judul="diberi kesempatan 6 bulan untuk memperbaiki kinerja dalam JPT",
)

PERBAIKAN_KINERJA = syarat(
    PP_30_2019 / "Pasal 58" / "ayat (1)",
    PNS_AKTIF & ja_atau_jf & (predikat_tahun_lalu <= Predikat.KURANG),
    judul="diberi kesempatan 6 bulan untuk memperbaiki kinerja dalam JA atau JF",
)
