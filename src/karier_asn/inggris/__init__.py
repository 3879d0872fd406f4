"""English: the terms of the vocabulary and of the rules, for `explain` and `describe`."""

from __future__ import annotations

from karier_asn.engine import bahasa
from karier_asn.inggris import (
    gaji,
    inovasi,
    jabatan,
    karier,
    kinerja,
    kredit,
    layanan,
    mentoring,
    pangkat,
    pelatihan,
    seleksi,
    umum,
)

__all__ = ["INGGRIS"]

INGGRIS = bahasa.INGGRIS.dengan(
    umum.ISTILAH
    | jabatan.ISTILAH
    | karier.ISTILAH
    | seleksi.ISTILAH
    | kinerja.ISTILAH
    | kredit.ISTILAH
    | pelatihan.ISTILAH
    | mentoring.ISTILAH
    | gaji.ISTILAH
    | pangkat.ISTILAH
    | inovasi.ISTILAH
    | layanan.ISTILAH
)
"""English for the rules of this package; what has no entry stays Indonesian."""
