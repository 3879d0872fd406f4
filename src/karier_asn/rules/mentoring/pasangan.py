"""Syarat pasangan mentor dan mentee pada skema umum."""

from __future__ import annotations

from karier_asn.domain.fakta import atasan_langsung, bidang_sama, mentor_dihukum, orang_sama, selisih_golongan
from karier_asn.engine.ekspresi import syarat
from karier_asn.rules.peraturan import PERLAN_10_2018, SKEMA_MENTORING_UMUM

MENTORING = PERLAN_10_2018 / "Lampiran" / "mentoring"

PASANGAN_UMUM = syarat(
    SKEMA_MENTORING_UMUM / "syarat",
    syarat(MENTORING / "lebih berpengalaman", selisih_golongan >= 1)
    & syarat(MENTORING / "bidang yang sama", bidang_sama)
    & syarat(SKEMA_MENTORING_UMUM / "selisih", selisih_golongan <= 4)
    & syarat(SKEMA_MENTORING_UMUM / "bukan atasan langsung", ~atasan_langsung)
    & syarat(SKEMA_MENTORING_UMUM / "tidak sedang dihukum", ~mentor_dihukum)
    & syarat(SKEMA_MENTORING_UMUM / "bukan diri sendiri", ~orang_sama),
    judul="menjadi mentor bagi mentee ini",
)
