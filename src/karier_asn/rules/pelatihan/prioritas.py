"""Prioritas: who comes first where places are short (PP 30/2019 Pasal 53, PP 49/2018 Pasal 39 ayat (4)).

The rules are about two years of predicates, so they can be asked of anybody on any day; between people alike by them
the last appraisal goes first: its predicate, and then its figure if that is how the text is read. Who is still alike is
alike: no number of a person decides.
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import predikat_dua_tahun, predikat_dua_tahun_lalu, predikat_tahun_lalu
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.bacaan import Bacaan, TabelBacaan
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.rules.bacaan import PNS_AKTIF
from karier_asn.rules.peraturan import PP_30_2019, PP_49_2018

__all__ = ["BACAAN_PRIORITAS", "PRIORITAS_PENGEMBANGAN", "PRIORITAS_SUKSESI"]

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

UKURAN: Final = "ukuran-hasil-penilaian"
BACAAN_PRIORITAS: Final[TabelBacaan] = {
    UKURAN: {
        "predikat-lalu-nilai": (
            "Hasil penilaian kinerja dibaca sebagai predikat tahun terakhir yang selesai, dan di antara yang "
            "sepredikat sebagai nilai kinerjanya bila nilai semua yang sepredikat diketahui; yang sama tetap setara "
            "(bacaan lain: predikat saja)."
        ),
        "predikat": (
            "Hasil penilaian kinerja dibaca sebagai predikat tahun terakhir yang selesai saja; yang sepredikat setara "
            "(bacaan lain: predikat, lalu nilai)."
        ),
    }
}
"""What measures the result of an appraisal among equals, by name, default first."""


def menurut_nilai(bacaan: Bacaan) -> bool:
    """Whether the figure counts among those of one predicate."""
    return bacaan.nama(UKURAN, "predikat-lalu-nilai") != "predikat"


CATATAN_39: Final = (
    "Hasil penilaian kinerja dibaca sebagai predikat tahun terakhir yang selesai, yang tertinggi lebih dahulu, lalu "
    'nilainya; teks hanya berkata "dengan memperhatikan".'
)
CATATAN_52: Final = (
    "Pemeringkatan membandingkan nilai dan predikat (ayat (2)); didekati dengan predikat tahun terakhir yang selesai, "
    "yang tertinggi lebih dahulu, lalu nilainya."
)
PASAL_39: Final = (PP_49_2018 / "Pasal 39" / "ayat (4)").dengan(catatan=CATATAN_39)
PASAL_52: Final = (PP_30_2019 / "Pasal 52" / "ayat (6)").dengan(catatan=CATATAN_52)
