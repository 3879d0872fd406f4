"""Pelatihan struktural kepemimpinan: siapa yang harus ikut, sampai kapan, oleh siapa diselenggarakan.

Since 1 June 2022 a holder is to be named participant within one year (Peraturan LAN 5/2022 Pasal 30 and 59). PP 11/2017
itself sets no deadline, and none makes the training a condition of appointment to a post. Before it stood PP 100/2000
Pasal 7 and PP 101/2000. Who may attend stands in `pkn`, `pka` and `pkp`.
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import (
    administrator,
    bekerja_sama,
    berpelatihan_kepemimpinan,
    jenjang_dituju,
    jpt_madya,
    jpt_pratama,
    kepemimpinan_mutlak,
    kerja_sama_diizinkan,
    lulus_kepemimpinan,
    mengikuti_kepemimpinan,
    mutu_dijamin,
    oleh_lan,
    oleh_lembaga_pemerintah,
    oleh_lembaga_terakreditasi,
    pengawas,
    program_diusulkan,
    sertifikat_struktural,
    tmt_jenjang_struktural,
)
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.pelatihan import ProgramPelatihan
from karier_asn.engine.ekspresi import FaktaBenar, Kondisi
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import jika, menurut, syarat
from karier_asn.engine.masa import bulan
from karier_asn.rules.bacaan import MASIH_PNS
from karier_asn.rules.pelatihan.peserta import DALAM_WAKTU_PENETAPAN, MASA_PENETAPAN, PASAL_30, PASAL_59
from karier_asn.rules.peraturan import (
    PERLAN_5_2022,
    PP_11_2017,
    PP_13_2002,
    PP_17_2020,
    PP_100_2000,
    PP_101_2000,
)

__all__ = [
    "DIKLATPIM",
    "KEPEMIMPINAN",
    "KEPEMIMPINAN_PP_100_2000",
    "PENYELENGGARA_DIKLATPIM",
    "PENYELENGGARA_KEPEMIMPINAN",
]

CATATAN_TENGGAT_2000 = (
    "Sejak 17 April 2002 tenggat 12 bulan itu tidak ada lagi (PP 13/2002), dan ayat (1) juga menyebut yang akan "
    "menduduki jabatan struktural; di sini hanya pemangkunya."
)
CATATAN_TANPA_TENGGAT = (
    "PP 11/2017 sendiri tidak menetapkan tenggat, dan tidak mensyaratkan pelatihan kepemimpinan untuk diangkat dalam "
    "jabatan (Pasal 54 dan 107). Sejak 1 Juni 2022 pemangkunya wajib ditetapkan sebagai peserta dalam 1 tahun "
    "(Peraturan LAN 5/2022 Pasal 30 ayat (1)). Kewajiban dapat pula datang dari standar kompetensi jabatan, aturan "
    "instansi, atau pengumuman seleksi."
)
CATATAN_MUTLAK = (
    'Arti "mutlak" dalam formulir standar kompetensi jabatan (PermenPANRB 38/2017) belum diperiksa; dibaca sebagai '
    "wajib bagi pemangku jabatan itu."
)
CATATAN_PENETAPAN = (
    "Yang wajib ialah ditetapkan sebagai peserta oleh pimpinan lembaga penyelenggara. Penetapan tidak tercatat dalam "
    "riwayat; yang dibaca ialah apakah pelatihannya sudah diikuti."
)
CATATAN_KERJA_SAMA = "Bagi lembaga yang belum terakreditasi atau yang akreditasinya tidak berlaku lagi (ayat (3), (4))."
CATATAN_JENJANG_DIKLATPIM = "Diklatpim tingkat di bawahnya tidak dipersyaratkan (Pasal 14 ayat (2))."

PASAL_217 = PP_11_2017 / "Pasal 217"
PASAL_217_3 = PASAL_217 / "ayat (3)"
PASAL_217A = (PP_11_2017 / "Pasal 217A").diubah(PP_17_2020)
PASAL_19 = PERLAN_5_2022 / "Pasal 19"
PASAL_7 = PP_100_2000 / "Pasal 7"
PASAL_10 = PP_101_2000 / "Pasal 10"
PASAL_22 = PP_101_2000 / "Pasal 22"


# --- who may hold it ---------------------------------------------------------------------------------------

PRATAMA_KE_BAWAH: Final = program_diusulkan.adalah(ProgramPelatihan.PKN_II, ProgramPelatihan.PKA, ProgramPelatihan.PKP)
MADYA: Final = program_diusulkan.adalah(ProgramPelatihan.PKN_I)

BEKERJA_SAMA: Final = syarat(
    (PASAL_19 / "ayat (3)").dengan(catatan=CATATAN_KERJA_SAMA),
    oleh_lembaga_pemerintah
    & bekerja_sama
    & syarat(PASAL_19 / "ayat (4)", {"huruf a": kerja_sama_diizinkan, "huruf b": mutu_dijamin}),
)

PENYELENGGARA_KEPEMIMPINAN = syarat(
    PASAL_217,
    jika(
        MADYA,
        maka=menurut(
            {
                PASAL_217: syarat(PASAL_217 / "ayat (4)", oleh_lan),
                PASAL_217A: syarat(PASAL_217A / "ayat (1)", oleh_lan),
            }
        ),
    )
    & jika(
        PRATAMA_KE_BAWAH,
        maka=menurut(
            {
                PASAL_217: syarat(PASAL_217 / "ayat (5)", oleh_lembaga_terakreditasi),
                PASAL_217A: syarat(PASAL_217A / "ayat (2)", oleh_lan | oleh_lembaga_terakreditasi) | BEKERJA_SAMA,
            }
        ),
    ),
    judul="menyelenggarakan pelatihan struktural kepemimpinan",
)

PENYELENGGARA_DIKLATPIM = syarat(
    PASAL_22,
    {
        "ayat (2)": jika(PRATAMA_KE_BAWAH, maka=oleh_lembaga_terakreditasi),
        "ayat (3)": jika(MADYA, maka=oleh_lan),
    },
    judul="melaksanakan Diklat Kepemimpinan",
)


# --- Diklatpim of before 2017 -------------------------------------------------------------------------------


def _untuk(program: ProgramPelatihan, jabatan: FaktaBenar, jenjang: Jenjang) -> Kondisi:
    """The level of a programme is for those who hold, or are to hold, a post of its eselon."""
    return jika(program_diusulkan.adalah(program), maka=jabatan | jenjang_dituju.adalah(jenjang))


DIKLATPIM = syarat(
    (PP_101_2000 / "Pasal 14" / "ayat (1)").dengan(catatan=CATATAN_JENJANG_DIKLATPIM),
    {
        "PNS": MASIH_PNS,
        PASAL_10 / "huruf a": _untuk(ProgramPelatihan.PKP, pengawas, Jenjang.PENGAWAS),
        PASAL_10 / "huruf b": _untuk(ProgramPelatihan.PKA, administrator, Jenjang.ADMINISTRATOR),
        PASAL_10 / "huruf c": _untuk(ProgramPelatihan.PKN_II, jpt_pratama, Jenjang.JPT_PRATAMA),
        PASAL_10 / "huruf d": _untuk(ProgramPelatihan.PKN_I, jpt_madya, Jenjang.JPT_MADYA),
    },
    judul="mengikuti Diklat Kepemimpinan",
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
    {
        (PP_11_2017 / "Pasal 166" / "ayat (1)").dengan(cara=Cara.RAGU, catatan=CATATAN_MUTLAK): jika(
            kepemimpinan_mutlak, maka=lulus_kepemimpinan
        ),
        PASAL_30.dengan(catatan=CATATAN_PENETAPAN): jika(
            berpelatihan_kepemimpinan, maka=mengikuti_kepemimpinan | DALAM_WAKTU_PENETAPAN
        ),
    },
    judul="pelatihan kepemimpinan bagi pemangku Jabatan",
)

TENGGAT: Final = {PASAL_7: MASA_TENGGAT_2000, PASAL_30 / "ayat (1)": MASA_PENETAPAN}
"""By provision, how long after entering the level the holder is to have passed, or since 2022 to be a participant."""

PERALIHAN: Final = {PASAL_30 / "ayat (1)": PASAL_59}
"""By provision, which one counts the same time from its own first day, for those who held the post on that day."""

IZIN: Final = {
    ProgramPelatihan.PKN_I: (PASAL_30 / "ayat (2)" / "huruf a", "Kepala LAN"),
    ProgramPelatihan.PKN_II: (PASAL_30 / "ayat (2)" / "huruf a", "Kepala LAN"),
    ProgramPelatihan.PKA: (PASAL_30 / "ayat (2)" / "huruf b", "Deputi Kebijakan Bangkom ASN"),
    ProgramPelatihan.PKP: (PASAL_30 / "ayat (2)" / "huruf b", "Deputi Kebijakan Bangkom ASN"),
}
"""Who gives the leave without which a holder cannot attend after that."""

PERNYATAAN: Final = (
    (PASAL_7, "Wajib lulus paling lambat 12 bulan sejak dilantik."),
    (PASAL_7.diubah(PP_13_2002), "Harus lulus, tanpa tenggat; sertifikat kompetensi dianggap lulus."),
    (PASAL_217_3, "PP 11/2017 tidak menetapkan tenggat dan tidak menjadikannya syarat pengangkatan."),
    (PASAL_30 / "ayat (1)", "Wajib ditetapkan sebagai peserta paling lambat 1 tahun sejak duduk dalam jabatan."),
)
"""What the law of each time says to the holder of a post who has not passed the training for it."""
