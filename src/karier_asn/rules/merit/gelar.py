"""Pencantuman gelar: the recording of a degree, or of schooling, SE Kepala BKN 15/2024 and 3/2025."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import fungsional, golongan, golongan_berikutnya, ijazah_sah, pendidikan
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.kata import jika, menurut, pilihan, syarat, tabel
from karier_asn.rules.bacaan import MASIH_PNS, MASIH_PPPK
from karier_asn.rules.merit.kredit.fakta import angka_kredit_pangkat, langkah_pangkat
from karier_asn.rules.merit.kredit.jenjang import AKK_PANGKAT, JF, LANGKAH_PANGKAT
from karier_asn.rules.merit.pangkat.pilihan import PANGKAT_IJAZAH
from karier_asn.rules.peraturan import SE_BKN_3_2025, SE_BKN_15_2024

__all__ = ["PENCANTUMAN_GELAR"]

CATATAN_GELAR = (
    "Yang dinilai ialah ijazah tertinggi dalam riwayat; D-I tidak dibedakan dari SLTA. Peningkatan pendidikan (SLTP, "
    "SLTA) hanya diatur SE Kepala BKN 15/2024. Diusulkan pada Januari, Maret, Mei, Juli, September, dan November "
    "(huruf e); ijazah sebelum menjadi CPNS dapat juga dicantumkan (huruf b angka 2). Bagi pejabat fungsional surat "
    "pencantuman gelar menjadi dasar tambahan angka kredit 25% (huruf c angka 4). Hari sebelum 18 November 2024 tidak "
    "diputus: SE MenPANRB 28/2021 Lampiran angka 15 huruf c membolehkan mengusulkannya sejak 29 Desember 2021, tetapi "
    "syarat pangkat waktu itu tidak terbaca."
)
CATATAN_SYARAT_PANGKAT = (
    "SE Kepala BKN 3/2025 tidak menyebut syarat pangkat; apakah syarat SE Kepala BKN 15/2024 gugur karenanya bagi "
    "gelar, tidak terbaca (bacaan lain: gugur sejak 7 Maret 2025)."
)
CATATAN_PANGKAT = '"Pangkat yang sesuai dengan jenjang pendidikan" dibaca sebagai pangkat awal ijazah itu.'
CATATAN_SAH = (
    "Terakreditasi B atau baik sekali, C atau baik dengan persetujuan Menteri, atau ijazah luar negeri yang "
    'disetarakan: salah satu berkas yang disebut dengan "dan/atau" (huruf c angka 1), jadi mungkin tidak dari setiap '
    "orang diminta. Riwayat pendidikan tidak memuatnya; selama tidak dinyatakan, gelar siapa pun BTL. STTB sekolah "
    "tidak ditanya."
)
CATATAN_RESMI = (
    "Dari setiap ASN; dari PNS juga berkas SE Kepala BKN 15/2024 angka 5 huruf c angka 1 (akreditasi program studi, "
    "penyetaraan ijazah luar negeri), yang dinyatakan sekaligus. Riwayat pendidikan tidak memuatnya; selama tidak "
    "dinyatakan, gelar siapa pun BTL."
)

HURUF_B = SE_BKN_15_2024 / "angka 5" / "huruf b"
HURUF_C = (SE_BKN_15_2024 / "angka 5" / "huruf c" / "angka 1").dengan(catatan=CATATAN_SAH)
RESMI_DAN_SAH = (SE_BKN_3_2025 / "angka 5" / "huruf c").dengan(catatan=CATATAN_RESMI)

GELAR_TERENDAH: Final = Pendidikan.D2
"""The lowest diploma with a degree that is told from a school's."""

akk_gelar = tabel(
    langkah_pangkat,
    {langkah: AKK_PANGKAT[langkah] - JF[jenjang].akk_pangkat / 4 for (jenjang, _), langkah in LANGKAH_PANGKAT.items()},
    judul="75% kebutuhan kenaikan pangkat berikutnya",
)
PANGKAT_SESUAI: Final = syarat(
    (HURUF_B / "angka 3").dengan(catatan=CATATAN_PANGKAT), golongan >= PANGKAT_IJAZAH
) | syarat(
    HURUF_B / "angka 4",
    fungsional & (golongan_berikutnya >= PANGKAT_IJAZAH) & (angka_kredit_pangkat >= akk_gelar),
)

BERGELAR: Final = pendidikan >= GELAR_TERENDAH
GELAR_SAH: Final = jika(BERGELAR, maka=ijazah_sah)

BAGI_PNS: Final = MASIH_PNS & pilihan(
    "pangkat-pencantuman-gelar",
    {"tetap": PANGKAT_SESUAI, "gugur": PANGKAT_SESUAI | syarat(SE_BKN_3_2025 / "angka 5" / "huruf a", BERGELAR)},
    catatan=CATATAN_SYARAT_PANGKAT,
)

PENCANTUMAN_GELAR = syarat(
    HURUF_B.dengan(catatan=CATATAN_GELAR),
    syarat(
        HURUF_B / "angka 1",
        menurut(
            {
                HURUF_B / "angka 1": BAGI_PNS,
                SE_BKN_3_2025 / "angka 5" / "huruf a": BAGI_PNS | (MASIH_PPPK & BERGELAR),
            }
        ),
    )
    & menurut({HURUF_C: syarat(HURUF_C, GELAR_SAH), RESMI_DAN_SAH: syarat(RESMI_DAN_SAH, GELAR_SAH)}),
    judul="pencantuman gelar atau peningkatan pendidikan",
)
"""The highest diploma may be recorded: its degree, or the schooling above that on record."""
