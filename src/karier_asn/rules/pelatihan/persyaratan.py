"""Persyaratan jabatan: the education and training that the standard of a post asks for (part of its form).

The form ticks each requirement as mutlak, penting or perlu. What follows from each no text read says; mutlak blocks
here, penting only if the agency reads it so, and perlu never: it is a need for training.
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import pelatihan_mutlak, pelatihan_penting, pendidikan_mutlak, pendidikan_penting
from karier_asn.engine.ekspresi import FaktaBenar, Pilihan
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.rules.peraturan import PERMENPANRB_38_2017

__all__ = ["PERSYARATAN_JABATAN"]

CATATAN_FORMULIR = (
    "Lampirannya belum dibaca: bahwa formulirnya memuat pendidikan dan pelatihan dengan sifat mutlak, penting, atau "
    "perlu ialah pengetahuan umum. Pengalaman kerja dan indikator kinerja belum termasuk."
)
CATATAN_PENTING = (
    "Akibat dari sifat penting tidak ditemukan. Bawaan hanya menahan yang mutlak; yang penting dan yang perlu menjadi "
    "kebutuhan pelatihan."
)


def _menurut_sifat(mutlak: FaktaBenar, penting: FaktaBenar) -> Pilihan:
    return pilihan(
        "sifat-penting", {"mutlak-saja": mutlak, "mutlak-dan-penting": mutlak & penting}, catatan=CATATAN_PENTING
    )


PERSYARATAN_JABATAN: Final = syarat(
    (PERMENPANRB_38_2017 / "Lampiran" / "persyaratan jabatan").dengan(cara=Cara.INGATAN, catatan=CATATAN_FORMULIR),
    {
        "pendidikan": _menurut_sifat(pendidikan_mutlak, pendidikan_penting),
        "pelatihan": _menurut_sifat(pelatihan_mutlak, pelatihan_penting),
    },
    judul="pendidikan dan pelatihan menurut standar jabatan itu",
)
