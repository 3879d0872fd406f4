"""Tabel konversi jam pelajaran (JP): how many hours an activity gives, by its form.

No national text of the annex of Peraturan LAN 10/2018 has been read; agencies publish tables of their own, and they
differ. So a table is a value with a name, a citation and a date: choose one, change one (`attrs.evolve`), or write one.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from karier_asn.domain.jam_pelajaran import BarisJP, BatasJP, Jangka, KolomJP, Satuan, TabelJP
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.engine.hukum import Dasar
from karier_asn.rules.peraturan import PP_11_2017, SURAT_BPS_2019, TABEL_SIPGAN_2021

__all__ = ["BPS_2019", "SIPGAN_2021", "TABEL_JP", "TERCATAT", "bps_2019"]

CATATAN_TERCATAT = "Jumlah JP dipakai sebagaimana tercatat pada sertifikat, tanpa tabel konversi dan tanpa batas."
CATATAN_PERSEN = (
    'Sel "20%" pada kolom internasional dibaca sebagai tambahan 20 % atas JP program; bacaan ini hanya bertumpu pada '
    "satu surat."
)
TAMBAHAN_INTERNASIONAL: Final = Fraction(1, 5)

SESUAI_PROGRAM: Final = KolomJP(1, Satuan.PROGRAM)

TERCATAT: Final = TabelJP(
    "tercatat",
    "jam pelajaran sebagaimana tercatat",
    (PP_11_2017 / "Pasal 203" / "ayat (4)").dengan(catatan=CATATAN_TERCATAT),
    lainnya=BarisJP("", SESUAI_PROGRAM, SESUAI_PROGRAM),
)
"""Hours as recorded, which SIASN keeps for every row (`jumlahJam`)."""


DUA_SEBULAN: Final = BatasJP(2, Jangka.BULAN)
DUA_SEHARI: Final = BatasJP(2, Jangka.HARI)
TIGA_SEHARI: Final = BatasJP(3, Jangka.HARI)
EMPAT_SEHARI: Final = BatasJP(4, Jangka.HARI)


def _tetap(kode: str, satuan: Satuan, nasional: int, internasional: int | None = None) -> BarisJP:
    """A row of fixed hours for each unit."""
    return BarisJP(kode, KolomJP(nasional, satuan), None if internasional is None else KolomJP(internasional, satuan))


def _program(kode: str, tambahan: Fraction, batas: BatasJP | None = None) -> BarisJP:
    """A row of hours as programmed, with an addition for international activities."""
    return BarisJP(
        kode,
        KolomJP(1, Satuan.PROGRAM, batas),
        KolomJP(1 + tambahan, Satuan.PROGRAM, batas, CATATAN_PERSEN),
    )


def _pendampingan(kode: str) -> BarisJP:
    """A row of guidance: 2 JP a session, or 4 JP a day abroad, twice a month."""
    return BarisJP(kode, KolomJP(2, Satuan.SESI, DUA_SEBULAN), KolomJP(4, Satuan.HARI, DUA_SEBULAN))


def bps_2019(tambahan: Fraction = TAMBAHAN_INTERNASIONAL) -> TabelJP:
    """The annex of the letter B-031/BPS/2600/02/2019.

    Args:
        tambahan: what the cell "20%" of the international column adds to the hours as programmed: 1/5 unless said;
            0 reads it as no addition.
    """
    return TabelJP(
        "bps-2019",
        "jam pelajaran menurut tabel bps-2019",
        SURAT_BPS_2019 / "Lampiran",
        {
            BentukPelatihan.STRUKTURAL: BarisJP("B1", SESUAI_PROGRAM),
            BentukPelatihan.MANAJERIAL: _program("B2", tambahan),
            BentukPelatihan.TEKNIS: _program("B3", tambahan),
            BentukPelatihan.FUNGSIONAL: _program("B4", tambahan),
            BentukPelatihan.SOSIAL_KULTURAL: _program("B5", tambahan),
            BentukPelatihan.SEMINAR: _tetap("B6", Satuan.HARI, 4, 6),
            BentukPelatihan.WORKSHOP: _tetap("B7", Satuan.HARI, 5, 7),
            BentukPelatihan.KURSUS: _program("B8", tambahan),
            BentukPelatihan.PENATARAN: _program("B9", tambahan),
            BentukPelatihan.BIMBINGAN_TEKNIS: _program("B10", tambahan),
            BentukPelatihan.SOSIALISASI: _tetap("B11", Satuan.HARI, 4, 6),
            BentukPelatihan.COACHING: _pendampingan("C1"),
            BentukPelatihan.MENTORING: _pendampingan("C2"),
            BentukPelatihan.E_LEARNING: BarisJP(
                "C3", KolomJP(1, Satuan.PROGRAM, TIGA_SEHARI), KolomJP(1, Satuan.PROGRAM, EMPAT_SEHARI)
            ),
            BentukPelatihan.JARAK_JAUH: _program("C4", tambahan),
            BentukPelatihan.DETASERING: _tetap("C5", Satuan.KALI, 20, 24),
            BentukPelatihan.ALAM_TERBUKA: _program("C6", tambahan),
            BentukPelatihan.PATOK_BANDING: _tetap("C7", Satuan.KALI, 10, 20),
            BentukPelatihan.PERTUKARAN: _tetap("C8", Satuan.KALI, 20, 24),
            BentukPelatihan.BELAJAR_MANDIRI: _program("C9", tambahan, DUA_SEHARI),
            BentukPelatihan.KOMUNITAS_BELAJAR: _program("C10", tambahan, DUA_SEHARI),
            BentukPelatihan.MAGANG: _tetap("C11", Satuan.KALI, 20, 24),
        },
        tugas_belajar=_tetap("A1", Satuan.SEMESTER, 20, 20),
    )


BPS_2019: Final = bps_2019()

_RATA: Final = (
    BentukPelatihan.KURSUS,
    BentukPelatihan.PENATARAN,
    BentukPelatihan.BIMBINGAN_TEKNIS,
    BentukPelatihan.JARAK_JAUH,
    BentukPelatihan.ALAM_TERBUKA,
)
_SAMA: Final = (
    BentukPelatihan.SEMINAR,
    BentukPelatihan.WORKSHOP,
    BentukPelatihan.SOSIALISASI,
    BentukPelatihan.COACHING,
    BentukPelatihan.MENTORING,
    BentukPelatihan.E_LEARNING,
    BentukPelatihan.DETASERING,
    BentukPelatihan.PATOK_BANDING,
    BentukPelatihan.PERTUKARAN,
    BentukPelatihan.BELAJAR_MANDIRI,
    BentukPelatihan.KOMUNITAS_BELAJAR,
    BentukPelatihan.MAGANG,
)

SIPGAN_2021: Final = TabelJP(
    "sipgan-2021",
    "jam pelajaran menurut tabel sipgan-2021",
    Dasar(TABEL_SIPGAN_2021),
    {
        **{b: BarisJP("", BPS_2019.baris[b].nasional) for b in _SAMA},
        **{b: _tetap("", Satuan.KALI, 4) for b in _RATA},
    },
)
"""The same national column where both tables tell it; a flat 4 for what is elsewhere counted as programmed. It has no
international column, and no row for the five kinds of training proper."""

TABEL_JP: Final[Mapping[str, TabelJP]] = {t.nama: t for t in (TERCATAT, BPS_2019, SIPGAN_2021)}
"""The tables of this package by name."""
