"""Syarat pasangan mentor dan mentee pada skema umum."""

from __future__ import annotations

from karier_asn.domain.fakta import atasan_langsung, bidang_sama, mentor_dihukum, orang_sama, selisih_golongan
from karier_asn.engine.ekspresi import syarat
from karier_asn.rules.peraturan import PERLAN_10_2018, SKEMA_MENTORING_UMUM

CATATAN_DEFINISI = "Definisi mentoring, bukan syarat; lampirannya sendiri belum dibaca."
CATATAN_SELISIH = (
    '"Lebih berpengalaman" (Peraturan LAN 10/2018) didekati dengan golongan ruang yang lebih tinggi; batas 4 tingkat '
    "pilihan pustaka ini."
)

PASANGAN_UMUM = syarat(
    SKEMA_MENTORING_UMUM / "syarat",
    {
        (PERLAN_10_2018 / "Lampiran").dengan(catatan=CATATAN_DEFINISI): bidang_sama,
        "selisih": (selisih_golongan >= 1) & (selisih_golongan <= 4),
        "bukan atasan": ~atasan_langsung,
        "disiplin": ~mentor_dihukum,
        "dua orang": ~orang_sama,
    },
    judul="menjadi mentor bagi mentee ini",
    catatan={"selisih": CATATAN_SELISIH},
)
