"""What several kinds of promotion ask: ujian dinas, and the ranks of a structural post."""

from __future__ import annotations

from collections.abc import Callable

from karier_asn.domain.fakta import (
    diklatpim_3,
    diklatpim_4,
    golongan,
    pangkat_terendah_ditetapkan,
    pangkat_terendah_eselon,
    pangkat_tertinggi_ditetapkan,
    pangkat_tertinggi_eselon,
    pendidikan,
    ujian_dinas_1,
    ujian_dinas_2,
)
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.ekspresi import Fakta, Kondisi, Pilihan
from karier_asn.engine.kata import jika, pilihan, syarat
from karier_asn.rules.peraturan import KEP_BKN_12_2002, PP_99_2000

CATATAN_UJIAN = (
    "Pasal 32 tidak menyebut pemangku jabatan fungsional; bacaannya pada kenaikan pangkatnya sendiri. SE Kepala BKN "
    "10/2024 (28 Juni 2024), yang hanya sebagian terbaca, menyebut pangkat yang diuji sama; nilai ambang batasnya "
    "tidak terbaca, jadi yang dibaca hanya lulus atau tidak."
)
CATATAN_DIKLATPIM = (
    "Pelatihan yang setara dan lebih dahulu, seperti ADUM, SEPALA, SPAMA dan SEPADYA, serta pelatihan kepemimpinan "
    "pengawas (PKP) dan administrator (PKA) sesudahnya, dibaca sebagai Diklatpim."
)
CATATAN_JENJANG_PANGKAT = (
    "Lampiran PP 13/2002 dicabut oleh PP 11/2017 Pasal 362, dan pangkat jabatan ditetapkan menurut Pasal 48; menurut "
    "sumber sekunder jenjang pangkat tiap eselon masih dipakai bila belum ditetapkan."
)

PASAL_2 = PP_99_2000 / "Pasal 2"
PASAL_30 = PP_99_2000 / "Pasal 30"
PASAL_32 = PP_99_2000 / "Pasal 32" / "huruf d"
DIKLATPIM = (KEP_BKN_12_2002 / "pengecualian ujian dinas").dengan(catatan=CATATAN_DIKLATPIM)

UJIAN_DINAS = syarat(
    (PASAL_30 / "ayat (1)").dengan(catatan=CATATAN_UJIAN),
    jika(
        golongan.adalah(Golongan.II_D),
        maka=syarat(PASAL_30 / "ayat (2)" / "huruf a", ujian_dinas_1)
        | syarat(PASAL_32 / "angka 1", pendidikan >= Pendidikan.S1)
        | syarat(DIKLATPIM, diklatpim_4),
    )
    & jika(
        golongan.adalah(Golongan.III_D),
        maka=syarat(PASAL_30 / "ayat (2)" / "huruf b", ujian_dinas_2)
        | syarat(PASAL_32 / "angka 2", pendidikan >= Pendidikan.PROFESI)
        | syarat(DIKLATPIM, diklatpim_3),
    ),
    judul="lulus ujian dinas, kecuali yang dikecualikan",
)

ADA_PANGKAT_DI_ATASNYA = syarat(PASAL_2, golongan < Golongan.IV_E, judul="ada pangkat setingkat lebih tinggi")


def menurut_jenjang_pangkat(isi: Callable[[Fakta[Golongan], Fakta[Golongan]], Kondisi]) -> Pilihan:
    """A condition on the lowest and highest rank of the structural post held, in both readings of where these stand."""
    return pilihan(
        "jenjang-pangkat-struktural",
        {
            "eselon": isi(pangkat_terendah_eselon, pangkat_tertinggi_eselon),
            "ditetapkan-saja": isi(pangkat_terendah_ditetapkan, pangkat_tertinggi_ditetapkan),
        },
        catatan=CATATAN_JENJANG_PANGKAT,
    )
