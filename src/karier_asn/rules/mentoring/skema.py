"""Schemes of mentoring: who may, what a pair must go on meeting, how well it fits, and how long it runs."""

from __future__ import annotations

from karier_asn.domain.fakta.pasangan import (
    bahasa_sama,
    bidang_sama,
    ciri_sama,
    lokasi_sama,
    selisih_golongan,
    urutan_pilihan_mentee,
    urutan_pilihan_mentor,
)
from karier_asn.domain.mentoring import Skema, bobot
from karier_asn.rules.mentoring.kesenjangan import kesenjangan_tertutup
from karier_asn.rules.mentoring.pasangan import (
    LAMA_AKTUALISASI,
    LAMA_ORIENTASI,
    LAMA_TALENTA,
    LAMA_UMUM,
    LANJUTAN_AKTUALISASI,
    LANJUTAN_ORIENTASI,
    LANJUTAN_TALENTA,
    LANJUTAN_UMUM,
    PASANGAN_AKTUALISASI,
    PASANGAN_ORIENTASI,
    PASANGAN_TALENTA,
    PASANGAN_UMUM,
)

__all__ = [
    "BOBOT_BAKU",
    "MENTORING_AKTUALISASI",
    "MENTORING_ORIENTASI",
    "MENTORING_TALENTA",
    "MENTORING_UMUM",
    "SKEMA_MENTORING",
]

BOBOT_BAKU = bobot(
    {
        kesenjangan_tertutup: 100,
        bidang_sama: 30,
        lokasi_sama: 15,
        ciri_sama: 12,
        bahasa_sama: 10,
        selisih_golongan.adalah(2): 8,
        selisih_golongan.adalah(1, 3): 5,
        selisih_golongan.adalah(4): 2,
    },
    mentee={
        urutan_pilihan_mentee.adalah(1): 9,
        urutan_pilihan_mentee.adalah(2): 6,
        urutan_pilihan_mentee >= 3: 3,
    },
    mentor={
        urutan_pilihan_mentor.adalah(1): 9,
        urutan_pilihan_mentor.adalah(2): 6,
        urutan_pilihan_mentor >= 3: 3,
    },
)
"""Weights of this package, not of any regulation: one gap covered outweighs everything else together; then field,
place, what the mentee wishes to share, language, a difference near two steps (as the UK Civil Service scores it), and
wishes."""

MENTORING_UMUM = Skema("umum", PASANGAN_UMUM, LANJUTAN_UMUM, BOBOT_BAKU, LAMA_UMUM)
MENTORING_ORIENTASI = Skema(
    "orientasi pegawai baru", PASANGAN_ORIENTASI, LANJUTAN_ORIENTASI, BOBOT_BAKU, LAMA_ORIENTASI
)
MENTORING_AKTUALISASI = Skema("aktualisasi", PASANGAN_AKTUALISASI, LANJUTAN_AKTUALISASI, BOBOT_BAKU, LAMA_AKTUALISASI)
MENTORING_TALENTA = Skema("talenta", PASANGAN_TALENTA, LANJUTAN_TALENTA, BOBOT_BAKU, LAMA_TALENTA)

SKEMA_MENTORING = {s.nama: s for s in (MENTORING_UMUM, MENTORING_ORIENTASI, MENTORING_AKTUALISASI, MENTORING_TALENTA)}
"""Every scheme of this package, by name."""
