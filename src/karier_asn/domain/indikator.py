"""Indikator kinerja individu: what was to be reached in a period, and what was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah


@frozen
class IndikatorKinerja:
    """One indicator of one period (IKI).

    Attributes:
        nama: what is measured.
        mulai: first day of the period.
        sampai: first day after it.
        target: what was to be reached, above 0.
        realisasi: what was reached; ``None`` = not known.
        satuan: the unit, in words.
        makin_kecil: whether less is better, as of days that something takes.

    Raises:
        GalatBentuk: a period that ends before it begins, a target that is not above 0, a realisation below 0.

    >>> i = IndikatorKinerja("laporan", date(2026, 1, 1), date(2027, 1, 1), Decimal(12), Decimal(9))
    >>> i.tercapai, i.capaian(Fraction(120))
    (False, Fraction(75, 1))
    """

    nama: str
    mulai: date
    sampai: date
    target: Decimal
    realisasi: Decimal | None = None
    satuan: str = ""
    makin_kecil: bool = False

    def __attrs_post_init__(self) -> None:
        if masalah := [*_masalah(self)]:
            raise GalatBentuk(masalah)

    @property
    def tercapai(self) -> bool | None:
        """Whether the target was reached; ``None`` while it is not known what was."""
        if self.realisasi is None:
            return None
        return self.realisasi <= self.target if self.makin_kecil else self.realisasi >= self.target

    def capaian(self, tertinggi: Fraction) -> Fraction | None:
        """What was reached, in per cent of the target and not rounded.

        Where less is better it is 100 per cent and what was saved (PermenPANRB 8/2021).

        Args:
            tertinggi: what it comes to at most.
        """
        if self.realisasi is None:
            return None
        bagian = 100 * Fraction(self.realisasi) / Fraction(self.target)
        return min(max(200 - bagian, Fraction(0)) if self.makin_kecil else bagian, tertinggi)


def _masalah(i: IndikatorKinerja) -> Iterator[Masalah]:
    if i.sampai <= i.mulai:
        yield Masalah("sampai", "urutan-tanggal", {"mulai": i.mulai}, f"Harus sesudah {i.mulai.isoformat()}.")
    if i.target <= 0:
        yield Masalah("target", "bukan-positif", {"nilai": i.target}, "Target harus di atas 0.")
    if i.realisasi is not None and i.realisasi < 0:
        yield Masalah("realisasi", "negatif", {"nilai": i.realisasi}, "Realisasi tidak boleh negatif.")
