"""Gaps: what a comparison lacks on one day, and how the gaps of a trace are connected.

A gap names what was found, what is needed, by how much it falls short and, where time alone will cure it, the day.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, assert_never

from attrs import frozen

from karier_asn.engine.ekspresi import (
    Banding,
    FaktaBenar,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Pilihan,
    SalahSatu,
    Semua,
    Syarat,
    Unsur,
)
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak, dalam
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import Masa, selisih, selisih_masa
from karier_asn.engine.perbandingan import NAIK, TURUN
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.terkecil import Gabungan, Susunan, Tuntutan


@frozen(order=False)
class Celah:
    """The gap of one comparison on one day.

    Attributes:
        kondisi: the comparison, or the fact that is not known to be true.
        putusan: TMS, or BTL when what was found is unknown or known only by bounds.
        ditemukan: the value found; ``None`` if unknown.
        batas: the threshold on that day; for a true/false fact ``True``; ``None`` if it depends on an unknown.
        kurang: by how much it falls short: a `Masa`, a number, or ``None`` where a distance makes no sense.
        genap: the day on which time alone will cure it, as far as is known; ``None`` if it will not.
    """

    kondisi: Unsur
    putusan: Putusan
    ditemukan: Any
    batas: Any
    kurang: Masa | int | Decimal | Fraction | None
    genap: date | None

    @property
    def tertutup(self) -> bool:
        """Whether nothing can cure it: a maximum duration that has passed, or too little time left."""
        if self.putusan is not Putusan.TMS or self.genap is not None:
            return False
        match self.kondisi:
            case Banding(Lama(_, CaraHitung.SISA), op):
                return op in NAIK
            case Banding(Lama(), op):
                return op in TURUN
        return False


def celah(j: Jejak, d: date) -> Celah:
    """The gap of a single comparison (or true/false fact) on day ``d``.

    Raises:
        BelumDiatur: when its threshold is not in force on that day.
        GalatTanya: when it is not a single comparison.
    """
    kondisi = j.simpul
    if not isinstance(kondisi, (Banding, FaktaBenar)):
        raise GalatTanya("simpul", f"{kondisi!r} bukan perbandingan.", saran="Berikan jejak satu perbandingan.")
    ditemukan = j.nilai.pada(d) if j.nilai else None
    batas = j.batas.pada(d) if j.batas else True
    genap = j.paling_awal(d)
    return Celah(kondisi, j.pada(d), ditemukan, batas, _jarak(kondisi, ditemukan, batas, d, genap), genap)


def _jarak(kondisi: Kondisi, ditemukan: Any, batas: Any, d: date, genap: date | None) -> Any:
    """The distance still to go, for "at least" and "more than" only."""
    if not isinstance(kondisi, Banding) or kondisi.op not in NAIK or batas is None:
        return None
    if isinstance(kondisi.kiri, Lama) and genap is not None and d < genap:
        return selisih(d, genap)
    if isinstance(batas, Antara):  # as far as is certain
        batas = batas.bawah
    ada = ditemukan.bawah if isinstance(ditemukan, Antara) else ditemukan
    if isinstance(ada, Masa) and ada < batas:
        return selisih_masa(ada, batas)
    return batas - ada if isinstance(ada, (int, Decimal, Fraction)) and ada < batas else None


# --- the gaps of a trace -----------------------------------------------------------------------------------


def lacking(j: Jejak, d: date, *, hindari: bool = False) -> Susunan | None:
    """The comparisons unmet on day ``d`` below a trace, each with the article it stands in, as they are connected.

    ``None`` when nothing is lacking, or nothing in force.

    Args:
        j: the trace.
        d: the day.
        hindari: whether what is required of some may also be met by not being one of them.
    """
    return _Pembaca(d, hindari).kurang(j, None)


@frozen
class _Pembaca:
    d: date
    hindari: bool

    def kurang(self, j: Jejak, dasar: Dasar | None) -> Susunan | None:
        """What is lacking for a condition to be met."""
        if j.putusan.pada(self.d) in (Putusan.MS, None):
            return None
        match j.simpul:
            case Semua():
                return _gabung(True, [self.kurang(a, dasar) for a in j.anak])
            case SalahSatu():
                return _gabung(False, [self.kurang(a, dasar) for a in j.anak])
            case Syarat():
                return self.kurang(j.anak[0], j.dasar)
            case Menurut() | Pilihan() as s:
                return self.kurang(dalam(j, s, self.d), dasar)
            case Jika():
                maka = self.kurang(j.anak[1], dasar)
                return _gabung(False, [maka, self.lebih(j.anak[0], dasar)]) if self.hindari else maka
            case Banding() | FaktaBenar():
                return Tuntutan(j.simpul, dasar, j)
        assert_never(j.simpul)

    def lebih(self, j: Jejak, dasar: Dasar | None) -> Susunan | None:
        """What is lacking for a condition not to be met."""
        if j.putusan.pada(self.d) in (Putusan.TMS, None):
            return None
        match j.simpul:
            case Semua():
                return _gabung(False, [self.lebih(a, dasar) for a in j.anak])
            case SalahSatu():
                return _gabung(True, [self.lebih(a, dasar) for a in j.anak])
            case Syarat():
                return self.lebih(j.anak[0], j.dasar)
            case Menurut() | Pilihan() as s:
                return self.lebih(dalam(j, s, self.d), dasar)
            case Jika():
                return _gabung(True, [self.kurang(j.anak[0], dasar), self.lebih(j.anak[1], dasar)])
            case Banding() | FaktaBenar():
                return Tuntutan(_lawan(j.simpul), dasar, j)
        assert_never(j.simpul)


def _lawan(s: Unsur) -> Unsur:
    """The comparison that is met exactly when this one is not."""
    lawan = ~s
    assert isinstance(lawan, Unsur)
    return lawan


def _gabung(semua: bool, bagian: Iterable[Susunan | None]) -> Susunan:
    """The parts that lack something, together; of alternatives only those in force are there."""
    return Gabungan(semua, tuple(b for b in bagian if b is not None))
