"""Prioritas: who comes first where places are short (PP 30/2019 Pasal 53, PP 49/2018 Pasal 39 ayat (4)).

The rules are about two years of predicates, so they can be asked of anybody on any day; between people alike by them
the last predicate decides.
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import predikat_dua_tahun, predikat_dua_tahun_lalu, predikat_tahun_lalu
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.rules.bacaan import PNS_AKTIF
from karier_asn.rules.peraturan import PP_30_2019, PP_49_2018

__all__ = ["PRIORITAS_PENGEMBANGAN", "PRIORITAS_SUKSESI"]

PASAL_53 = PP_30_2019 / "Pasal 53"

CATATAN_DAPAT = (
    '"Dapat diprioritaskan": memberi kemungkinan, bukan hak. Dua tahun dibaca sebagai dua tahun kalender terakhir yang '
    "selesai. Penilaian menurut PP ini dilaksanakan 2 tahun setelah diundangkan (Pasal 64 ayat (2))."
)
CATATAN_BAIK = (
    "Teks menyebut predikat Baik; ayat (1) mengatur Sangat Baik tersendiri. Bawaan memasukkan Sangat Baik, supaya yang "
    "lebih tinggi tidak tertinggal oleh yang lebih rendah."
)

PRIORITAS_SUKSESI: Final = syarat(
    (PASAL_53 / "ayat (1)").dengan(catatan=CATATAN_DAPAT),
    PNS_AKTIF & predikat_dua_tahun(Predikat.SANGAT_BAIK),
    judul="dapat diprioritaskan masuk kelompok rencana suksesi",
)

PRIORITAS_PENGEMBANGAN: Final = syarat(
    (PASAL_53 / "ayat (2)").dengan(catatan=CATATAN_DAPAT),
    PNS_AKTIF
    & pilihan(
        "predikat-baik",
        {
            "paling-rendah-baik": predikat_dua_tahun(Predikat.BAIK),
            "tepat-baik": predikat_tahun_lalu.adalah(Predikat.BAIK) & predikat_dua_tahun_lalu.adalah(Predikat.BAIK),
        },
        catatan=CATATAN_BAIK,
    ),
    judul="dapat diprioritaskan untuk pengembangan kompetensi lebih lanjut",
)

PASAL_39: Final = (PP_49_2018 / "Pasal 39" / "ayat (4)").dengan(
    catatan="Hasil penilaian kinerja dibaca sebagai predikat tahun terakhir yang selesai, yang tertinggi lebih dahulu."
)
PASAL_52: Final = (PP_30_2019 / "Pasal 52" / "ayat (6)").dengan(
    catatan="Pemeringkatan kinerja didekati dengan predikat tahun terakhir yang selesai, yang tertinggi lebih dahulu."
)
