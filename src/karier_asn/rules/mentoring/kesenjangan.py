"""Facts: the gaps of a mentee, and which of them the mentor masters, by the results of assessments that still count."""

from __future__ import annotations

from karier_asn.domain.fakta.pasangan import belah
from karier_asn.domain.kesenjangan_pasangan import (
    Tercatat,
    Tingkat,
    ada_kesenjangan,
    banyak_tertutup,
    tercatat,
    tingkat_diketahui,
)
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.kata import fakta
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.rules.merit.asesmen import BACAAN_ASESMEN, masa_berlaku

__all__ = ["kesenjangan_tercatat", "kesenjangan_tertutup"]


@fakta("mempunyai kesenjangan kompetensi yang tercatat", bacaan=BACAAN_ASESMEN)
def kesenjangan_tercatat(e: Mentee, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[bool]:
    """An assessment of the mentee shows a gap against the standard he is measured by.

    A competence never assessed has no gap on record; one whose result has run out, or is not recorded, may have.
    """
    return tercatat(e, masa_berlaku(bacaan)).peta(ada_kesenjangan)


def _dikuasai(m: Mentor, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[Tingkat]:
    return tingkat_diketahui(m, masa_berlaku(bacaan))


def _tercatat(e: Mentee, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[Tercatat]:
    return tercatat(e, masa_berlaku(bacaan))


@fakta("banyaknya kesenjangan kompetensi mentee yang dikuasai mentor", ukuran=Ukuran.JUMLAH, bacaan=BACAAN_ASESMEN)
@belah(_dikuasai, _tercatat, berbacaan=True)
def kesenjangan_tertutup(a: Tingkat, b: Tercatat) -> int | Antara[int]:
    """In how many of the mentee's gaps the mentor's own level is at or above the standard."""
    return banyak_tertutup(a, b)
