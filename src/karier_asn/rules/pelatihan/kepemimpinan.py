"""Pelatihan struktural kepemimpinan dan Latsar: siapa yang dapat ikut, siapa yang harus, sampai kapan, oleh siapa.

PP 11/2017 Pasal 34, 36 and 217; before it, PP 100/2000 Pasal 7. No national provision of today sets a deadline, and
none makes the training a condition of appointment to a post; both are said in plain words where they are asked.
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import (
    administrator,
    ahli_madya,
    ahli_muda,
    ahli_utama,
    berpelatihan_kepemimpinan,
    cpns,
    diusulkan,
    golongan,
    jenjang_dituju,
    jpt_madya,
    jpt_pratama,
    kepemimpinan_mutlak,
    lulus_kepemimpinan,
    lulus_latsar,
    lulus_seleksi,
    masa_pangkat,
    memenuhi_pedoman,
    oleh_lan,
    oleh_lembaga_terakreditasi,
    pengawas,
    pernah_latsar,
    pns_atau_cpns,
    program_diusulkan,
    sehat,
    sertifikat_struktural,
    tmt_cpns,
    tmt_jenjang_struktural,
)
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.pelatihan import BagianKurikulum, Kurikulum, ProgramPelatihan
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import Pilihan
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.kata import jika, menurut, pilihan, syarat
from karier_asn.engine.masa import Masa, bulan, tahun
from karier_asn.rules.bacaan import usia_paling_tinggi
from karier_asn.rules.pelatihan.sisa import sisa_sebelum_bup
from karier_asn.rules.peraturan import (
    KEP_LAN_2_2023,
    PERLAN_5_2022,
    PERLAN_15_2019,
    PP_11_2017,
    PP_13_2002,
    PP_100_2000,
    STANDAR_PKN_II,
)

__all__ = [
    "DIANGKAT_PNS",
    "KEPEMIMPINAN",
    "KEPEMIMPINAN_PP_100_2000",
    "KURIKULUM_PKP_2019",
    "LATSAR",
    "PENYELENGGARA_KEPEMIMPINAN",
    "PKA",
    "PKN_I",
    "PKN_II",
    "PKP",
]

CATATAN_TENGGAT_2000 = (
    "Sejak 17 April 2002 tenggat 12 bulan itu tidak ada lagi (PP 13/2002), dan ayat (1) juga menyebut yang akan "
    "menduduki jabatan struktural; di sini hanya pemangkunya."
)
CATATAN_TANPA_TENGGAT = (
    "PP 11/2017 tidak menetapkan tenggat, dan tidak mensyaratkan pelatihan kepemimpinan untuk diangkat dalam jabatan "
    "(Pasal 54 dan 107). Tenggat 12 bulan yang sering disebut berasal dari PP 100/2000 dan berakhir pada 17 April "
    "2002. Kewajiban dapat datang dari standar kompetensi jabatan, aturan instansi, atau pengumuman seleksi."
)
CATATAN_MUTLAK = (
    'Arti "mutlak" dalam formulir standar kompetensi jabatan (PermenPANRB 38/2017) belum diperiksa; dibaca sebagai '
    "wajib bagi pemangku jabatan itu."
)
CATATAN_MASA_PANGKAT = (
    "Sumber menyebut pangkat paling rendah dan masa dalam pangkat, tanpa menyebut apakah masa dalam pangkat yang lebih "
    "tinggi ikut dihitung."
)
CATATAN_BATAS_USIA_PKA = "Batas usia peserta PKA tidak ditemukan, sehingga tidak diperiksa."
CATATAN_PASAL_217 = (
    "PP hanya menyebut untuk jabatan apa pelatihan itu; syarat peserta ada dalam peraturan LAN yang tidak dapat dibaca."
)
CATATAN_MASA_PERCOBAAN = (
    "Masa percobaan dihitung sejak TMT CPNS (penjelasan). Isi perubahannya oleh PP 17/2020 belum dibaca."
)

PASAL_34 = PP_11_2017 / "Pasal 34"
PASAL_36 = PP_11_2017 / "Pasal 36" / "ayat (1)"
PASAL_217 = PP_11_2017 / "Pasal 217"
PASAL_217_3 = PASAL_217 / "ayat (3)"
PASAL_7 = PP_100_2000 / "Pasal 7"
PESERTA_PKN_II = STANDAR_PKN_II / "peserta"
PESERTA_PKA = KEP_LAN_2_2023 / "peserta PKA"


def _berpangkat(paling_rendah: Golongan, paling_singkat: Masa) -> Pilihan:
    """A lowest rank, and for how long."""
    return pilihan(
        "masa-pangkat",
        {
            "pangkat-itu-atau-lebih-tinggi": (golongan >= paling_rendah).kini(
                f"masa dalam pangkat {paling_rendah.value} atau lebih tinggi"
            )
            >= paling_singkat,
            "pangkat-terakhir": (golongan >= paling_rendah) & (masa_pangkat >= paling_singkat),
        },
        catatan=CATATAN_MASA_PANGKAT,
    )


# --- who may attend ----------------------------------------------------------------------------------------

PKN_II = syarat(
    PESERTA_PKN_II,
    syarat(PESERTA_PKN_II / "usulan", diusulkan)
    & (
        syarat(PESERTA_PKN_II / "JPT pratama", jpt_pratama & (sisa_sebelum_bup >= tahun(1) + bulan(6)))
        | syarat(PESERTA_PKN_II / "JF ahli utama", ahli_utama & usia_paling_tinggi(55))
        | syarat(
            PESERTA_PKN_II / "administrator",
            administrator & _berpangkat(Golongan.IV_A, tahun(3) + bulan(6)) & lulus_seleksi & usia_paling_tinggi(55),
        )
        | syarat(
            PESERTA_PKN_II / "JF ahli madya",
            ahli_madya & _berpangkat(Golongan.IV_A, tahun(2) + bulan(6)) & lulus_seleksi & usia_paling_tinggi(55),
        )
    ),
    judul="mengikuti Pelatihan Kepemimpinan Nasional Tingkat II",
)

PKA = syarat(
    PESERTA_PKA.dengan(catatan=CATATAN_BATAS_USIA_PKA),
    syarat(PESERTA_PKA / "administrator", administrator)
    | syarat(PESERTA_PKA / "JF ahli madya", ahli_madya)
    | syarat(PESERTA_PKA / "pengawas", pengawas & _berpangkat(Golongan.III_C, tahun(3) + bulan(6)))
    | syarat(PESERTA_PKA / "JF ahli muda", ahli_muda & _berpangkat(Golongan.III_C, tahun(2) + bulan(6))),
    judul="mengikuti Pelatihan Kepemimpinan Administrator",
)

PKP = syarat(
    (PASAL_217_3 / "huruf d").dengan(catatan=CATATAN_PASAL_217),
    syarat(PASAL_217_3 / "huruf d", pengawas | jenjang_dituju.adalah(Jenjang.PENGAWAS))
    & syarat(PERLAN_5_2022 / "peserta", memenuhi_pedoman),
    judul="mengikuti Pelatihan Kepemimpinan Pengawas",
)

PKN_I = syarat(
    (PASAL_217_3 / "huruf a").dengan(catatan=CATATAN_PASAL_217),
    syarat(PASAL_217_3 / "huruf a", jpt_madya | jenjang_dituju.adalah(Jenjang.JPT_MADYA))
    & syarat(PERLAN_5_2022 / "peserta", memenuhi_pedoman),
    judul="mengikuti Pelatihan Kepemimpinan Nasional Tingkat I",
)

PENYELENGGARA_KEPEMIMPINAN = syarat(
    PASAL_217,
    jika(program_diusulkan.adalah(ProgramPelatihan.PKN_I), maka=syarat(PASAL_217 / "ayat (4)", oleh_lan))
    & jika(
        program_diusulkan.adalah(ProgramPelatihan.PKN_II, ProgramPelatihan.PKA, ProgramPelatihan.PKP),
        maka=syarat(PASAL_217 / "ayat (5)", oleh_lembaga_terakreditasi),
    ),
    judul="menyelenggarakan pelatihan struktural kepemimpinan",
)


# --- Latsar ------------------------------------------------------------------------------------------------

LATSAR = syarat(
    PASAL_34,
    {"ayat (1)": cpns, "ayat (5)": ~pernah_latsar},
    judul="mengikuti pendidikan dan pelatihan terintegrasi (Latsar)",
    catatan={"ayat (1)": CATATAN_MASA_PERCOBAAN},
)

DIANGKAT_PNS = syarat(
    PASAL_36,
    {
        PASAL_34 / "ayat (1)": pns_atau_cpns & (tmt_cpns.lama("masa percobaan") >= tahun(1)),
        "huruf a": lulus_latsar,
        "huruf b": sehat,
    },
    judul="diangkat menjadi PNS",
    catatan={str(PASAL_34 / "ayat (1)"): CATATAN_MASA_PERCOBAAN},
)


# --- who owes it, and until when ---------------------------------------------------------------------------

MASA_TENGGAT_2000: Final = bulan(12)

KEPEMIMPINAN_PP_100_2000 = syarat(
    PASAL_7.dengan(catatan=CATATAN_TENGGAT_2000),
    jika(
        berpelatihan_kepemimpinan,
        maka=menurut(
            {
                PASAL_7: lulus_kepemimpinan
                | (tmt_jenjang_struktural.lama("masa sejak dilantik pada jenjang itu") <= MASA_TENGGAT_2000),
                PASAL_7.diubah(PP_13_2002): lulus_kepemimpinan | sertifikat_struktural,
            }
        ),
    ),
    judul="mengikuti dan lulus pendidikan dan pelatihan kepemimpinan",
)

KEPEMIMPINAN = syarat(
    PASAL_217_3.dengan(catatan=CATATAN_TANPA_TENGGAT),
    syarat(
        (PP_11_2017 / "Pasal 166" / "ayat (1)").dengan(cara=Cara.RAGU, catatan=CATATAN_MUTLAK),
        jika(kepemimpinan_mutlak, maka=lulus_kepemimpinan),
    ),
    judul="pelatihan kepemimpinan bagi pemangku Jabatan",
)

TENGGAT: Final = {PASAL_7: MASA_TENGGAT_2000}
"""By provision, how long after entering the level the training is to be passed; where none is named, there is none."""

PERNYATAAN: Final = (
    (PASAL_7, "Wajib lulus paling lambat 12 bulan sejak dilantik."),
    (PASAL_7.diubah(PP_13_2002), "Harus lulus, tanpa tenggat; sertifikat kompetensi dianggap lulus."),
    (PASAL_217_3, "Peraturan nasional tidak menetapkan tenggat dan tidak menjadikannya syarat pengangkatan."),
)
"""What the law of each time says to the holder of a post who has not passed the training for it."""


KURIKULUM_PKP_2019: Final = Kurikulum(
    ProgramPelatihan.PKP,
    Dasar(PERLAN_15_2019),
    (BagianKurikulum("di tempat pelatihan", 290, 36), BagianKurikulum("di instansi peserta", 540, 60)),
)
