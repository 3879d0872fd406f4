"""Tabel konversi jam pelajaran (JP): how many hours an activity gives, by its form.

No national text of the annex of Peraturan LAN 10/2018 has been read; agencies publish tables of their own, and they
differ. So a table is a value with a name, a citation and a date: choose one, change one (`attrs.evolve`), or write one.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from karier_asn.domain.jam_pelajaran import PROGRAM, BarisJP, BatasJP, Jangka, KolomJP, Satuan, TabelJP
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.engine.hukum import Dasar
from karier_asn.rules.peraturan import PP_11_2017, SURAT_BPS_2019, TABEL_SIPGAN_2021

CATATAN_TERCATAT = "Jumlah JP dipakai sebagaimana tercatat pada sertifikat, tanpa tabel konversi dan tanpa batas."
CATATAN_PERSEN = (
    'Sel "20%" pada kolom internasional dibaca sebagai tambahan 20 % atas JP program; bacaan ini hanya bertumpu pada '
    "satu surat."
)
TAMBAHAN_INTERNASIONAL: Final = Fraction(1, 5)

TERCATAT: Final = TabelJP(
    "tercatat",
    "jam pelajaran sebagaimana tercatat",
    (PP_11_2017 / "Pasal 203" / "ayat (4)").dengan(catatan=CATATAN_TERCATAT),
    lainnya=BarisJP("", PROGRAM, PROGRAM),
)
"""Hours as recorded, which SIASN keeps for every row (`jumlahJam`)."""


def _tetap(
    kode: str, satuan: Satuan, nasional: int, internasional: int | None, batas: BatasJP | None = None
) -> BarisJP:
    """A row of fixed hours for each unit."""
    isi = None if internasional is None else KolomJP(internasional, satuan, batas)
    return BarisJP(kode, KolomJP(nasional, satuan, batas), isi)


DUA_SEBULAN: Final = BatasJP(2, Jangka.BULAN)
DUA_SEHARI: Final = BatasJP(2, Jangka.HARI)


def bps_2019(tambahan: Fraction = TAMBAHAN_INTERNASIONAL) -> TabelJP:
    """The annex of the letter B-031/BPS/2600/02/2019.

    Args:
        tambahan: what the cell "20%" of the international column adds to the hours as programmed: 1/5 unless said;
            0 reads it as no addition.
    """
    b = BentukPelatihan
    lebih = KolomJP(1 + tambahan, Satuan.PROGRAM, ragu=CATATAN_PERSEN)
    program = {
        b.MANAJERIAL: "B2",
        b.TEKNIS: "B3",
        b.FUNGSIONAL: "B4",
        b.SOSIAL_KULTURAL: "B5",
        b.KURSUS: "B8",
        b.PENATARAN: "B9",
        b.BIMBINGAN_TEKNIS: "B10",
        b.JARAK_JAUH: "C4",
        b.ALAM_TERBUKA: "C6",
    }
    sehari = KolomJP(1, Satuan.PROGRAM, DUA_SEHARI)
    sehari_lebih = KolomJP(1 + tambahan, Satuan.PROGRAM, DUA_SEHARI, CATATAN_PERSEN)
    return TabelJP(
        "bps-2019",
        "jam pelajaran menurut tabel bps-2019",
        SURAT_BPS_2019 / "Lampiran",
        {
            b.STRUKTURAL: BarisJP("B1", PROGRAM),
            **{bentuk: BarisJP(kode, PROGRAM, lebih) for bentuk, kode in program.items()},
            b.SEMINAR: _tetap("B6", Satuan.HARI, 4, 6),
            b.WORKSHOP: _tetap("B7", Satuan.HARI, 5, 7),
            b.SOSIALISASI: _tetap("B11", Satuan.HARI, 4, 6),
            b.COACHING: BarisJP("C1", KolomJP(2, Satuan.SESI, DUA_SEBULAN), KolomJP(4, Satuan.HARI, DUA_SEBULAN)),
            b.MENTORING: BarisJP("C2", KolomJP(2, Satuan.SESI, DUA_SEBULAN), KolomJP(4, Satuan.HARI, DUA_SEBULAN)),
            b.E_LEARNING: BarisJP(
                "C3",
                KolomJP(1, Satuan.PROGRAM, BatasJP(3, Jangka.HARI)),
                KolomJP(1, Satuan.PROGRAM, BatasJP(4, Jangka.HARI)),
            ),
            b.DETASERING: _tetap("C5", Satuan.KALI, 20, 24),
            b.PATOK_BANDING: _tetap("C7", Satuan.KALI, 10, 20),
            b.PERTUKARAN: _tetap("C8", Satuan.KALI, 20, 24),
            b.BELAJAR_MANDIRI: BarisJP("C9", sehari, sehari_lebih),
            b.KOMUNITAS_BELAJAR: BarisJP("C10", sehari, sehari_lebih),
            b.MAGANG: _tetap("C11", Satuan.KALI, 20, 24),
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
        **{b: _tetap("", Satuan.KALI, 4, None) for b in _RATA},
    },
)
"""The same national column where both tables tell it; a flat 4 for what is elsewhere counted as programmed. It has no
international column, and no row for the five kinds of training proper."""

TABEL: Final[Mapping[str, TabelJP]] = {t.nama: t for t in (TERCATAT, BPS_2019, SIPGAN_2021)}
"""The tables of this package by name."""
