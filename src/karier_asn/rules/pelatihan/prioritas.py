"""Prioritas: who comes first where places are short (PP 30/2019 Pasal 53, PP 49/2018 Pasal 39 ayat (4)).

The rules are about two years of predicates, so they can be asked of anybody on any day. `prioritas` makes of them and
of the last predicate the order in which a plan serves people.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from attrs import frozen

from karier_asn.domain.fakta import pns, predikat_dua_tahun, predikat_dua_tahun_lalu, predikat_tahun_lalu
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.ekspresi import pilihan, syarat
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.putusan import Putusan, evaluate
from karier_asn.rules.peraturan import PP_30_2019, PP_49_2018

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
    pns & predikat_dua_tahun(Predikat.SANGAT_BAIK),
    judul="dapat diprioritaskan masuk kelompok rencana suksesi",
)

PRIORITAS_PENGEMBANGAN: Final = syarat(
    (PASAL_53 / "ayat (2)").dengan(catatan=CATATAN_DAPAT),
    pns
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


@frozen
class Prioritas:
    """The place of one person where not all can be served.

    Attributes:
        didahulukan: whether Pasal 53 ayat (2) lets him come first; ``False`` also while it is not known.
        predikat: the predicate of the last completed year; ``None`` = not known, which comes last.
        dasar: the provision that gives the place.
    """

    didahulukan: bool
    predikat: Predikat | None
    dasar: Dasar

    @property
    def urut(self) -> tuple[bool, int]:
        """What people are sorted by; smaller comes first."""
        return not self.didahulukan, -1 - _PREDIKAT[self.predikat] if self.predikat else 0


_PREDIKAT = {predikat: i for i, predikat in enumerate(Predikat)}


def prioritas(p: Pegawai, pada: date, *, bacaan: Mapping[str, str] | None = None) -> Prioritas:
    """The place of ``p`` among those who need training, on day ``pada``.

    Args:
        p: the employee.
        pada: the day.
        bacaan: see `evaluate`.

    Raises:
        BelumDiatur: before PP 30/2019 was in force.
    """
    terakhir = predikat_tahun_lalu(p).pada(pada)
    predikat = terakhir if isinstance(terakhir, Predikat) else None
    if p.jenis is JenisPegawai.PPPK:
        return Prioritas(False, predikat, PASAL_39)
    didahulukan = evaluate(PRIORITAS_PENGEMBANGAN, p, bacaan=bacaan).pada(pada) is Putusan.MS
    return Prioritas(didahulukan, predikat, PRIORITAS_PENGEMBANGAN.dasar if didahulukan else PASAL_52)
