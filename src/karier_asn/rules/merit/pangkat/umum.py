"""What several kinds of promotion ask of ranks: one above, and the ranks of a structural post."""

from __future__ import annotations

from collections.abc import Callable

from karier_asn.domain.fakta import (
    golongan,
    pangkat_terendah_ditetapkan,
    pangkat_terendah_eselon,
    pangkat_tertinggi_ditetapkan,
    pangkat_tertinggi_eselon,
)
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import Fakta, Kondisi, Pilihan
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.rules.peraturan import PP_99_2000

CATATAN_JENJANG_PANGKAT = (
    "Lampiran PP 13/2002 dicabut oleh PP 11/2017 Pasal 362, dan pangkat jabatan ditetapkan menurut Pasal 48; menurut "
    "sumber sekunder jenjang pangkat tiap eselon masih dipakai bila belum ditetapkan."
)

PASAL_2 = PP_99_2000 / "Pasal 2"

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
