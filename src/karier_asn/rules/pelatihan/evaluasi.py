"""Evaluasi pelatihan: what a curriculum must reach, as an agency sets it."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from karier_asn.domain.evaluasi import TingkatEvaluasi
from karier_asn.domain.fakta.evaluasi import NILAI, efektivitas
from karier_asn.engine.angka import eksak
from karier_asn.engine.ekspresi import Syarat
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kata import syarat

__all__ = ["kurikulum_memadai"]


def kurikulum_memadai(
    dasar: Dasar, ambang: Mapping[TingkatEvaluasi, Fraction | int], kompetensi: Fraction | int | None = None
) -> Syarat:
    """The agency's rule: what a training has to reach, or else its curriculum needs work.

    TMS is the finding, with the level that fell short and by how much; BTL, that there are too few answers to tell.

    Args:
        dasar: the agency's citation.
        ambang: for each level of evaluation that counts the lowest mean, in per cent of the scale.
        kompetensi: the lowest per cent of competences at the level offered; ``None`` = does not count.

    Raises:
        GalatBentuk: a threshold that is no exact number.
        GalatTulis: no threshold at all.
    """
    butir = {t.value: NILAI[t] >= eksak(ambang[t], "ambang") for t in TingkatEvaluasi if t in ambang}
    if kompetensi is not None:
        butir["kompetensi"] = efektivitas >= eksak(kompetensi, "kompetensi")
    if not butir:
        raise GalatTulis(f"{dasar}: tidak ada ambang evaluasi.", "Tetapkan ambang paling sedikit satu tingkat.")
    return syarat(dasar, butir, judul="kurikulum pelatihan memadai")
