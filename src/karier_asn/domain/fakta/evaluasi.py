"""Facts: how a training did, level by level."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from karier_asn.domain.evaluasi import EvaluasiPelatihan, TingkatEvaluasi
from karier_asn.engine.ekspresi import Fakta
from karier_asn.engine.kata import fakta
from karier_asn.engine.riwayat import Riwayat


def _nilai(e: EvaluasiPelatihan, tingkat: TingkatEvaluasi) -> Riwayat[Fraction]:
    return Riwayat.tetap(e.nilai(tingkat))


@fakta("rata-rata reaksi (persen skala)")
def nilai_reaksi(e: EvaluasiPelatihan) -> Riwayat[Fraction]:
    """Mean of the answers on level 1, in per cent of their scale; unknown with too few."""
    return _nilai(e, TingkatEvaluasi.REAKSI)


@fakta("rata-rata pembelajaran (persen skala)")
def nilai_pembelajaran(e: EvaluasiPelatihan) -> Riwayat[Fraction]:
    """Mean of the answers on level 2, in per cent of their scale; unknown with too few."""
    return _nilai(e, TingkatEvaluasi.PEMBELAJARAN)


@fakta("rata-rata perilaku (persen skala)")
def nilai_perilaku(e: EvaluasiPelatihan) -> Riwayat[Fraction]:
    """Mean of the answers on level 3, in per cent of their scale; unknown with too few."""
    return _nilai(e, TingkatEvaluasi.PERILAKU)


@fakta("rata-rata hasil (persen skala)")
def nilai_hasil(e: EvaluasiPelatihan) -> Riwayat[Fraction]:
    """Mean of the answers on level 4, in per cent of their scale; unknown with too few."""
    return _nilai(e, TingkatEvaluasi.HASIL)


@fakta("kompetensi yang mencapai tingkat yang ditawarkan (persen)")
def efektivitas(e: EvaluasiPelatihan) -> Riwayat[Fraction]:
    """Of all competences offered and assessed afterwards, the per cent at the level offered; unknown with too few."""
    return Riwayat.tetap(e.efektivitas)


NILAI: Final[Mapping[TingkatEvaluasi, Fakta[Fraction]]] = {
    TingkatEvaluasi.REAKSI: nilai_reaksi,
    TingkatEvaluasi.PEMBELAJARAN: nilai_pembelajaran,
    TingkatEvaluasi.PERILAKU: nilai_perilaku,
    TingkatEvaluasi.HASIL: nilai_hasil,
}
"""The fact that tells the mean of each level."""
