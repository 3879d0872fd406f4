"""Prioritas: who is trained first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import frozen

from karier_asn.domain.fakta import predikat_tahun_lalu
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.putusan import Putusan, evaluate
from karier_asn.rules.pelatihan.prioritas import PASAL_39, PASAL_52, PRIORITAS_PENGEMBANGAN


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


def prioritize(p: Pegawai, pada: date, *, bacaan: Mapping[str, str] | None = None) -> Prioritas:
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
