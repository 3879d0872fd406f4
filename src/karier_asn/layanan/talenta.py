"""Talenta: where an employee stands in the nine boxes, and the order of several."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from attrs import frozen

from karier_asn.domain.fakta import nilai_kinerja, nilai_potensial, peringkat_kinerja, peringkat_potensial
from karier_asn.domain.talenta import Kotak, Talenta
from karier_asn.engine.riwayat import Antara, angkat
from karier_asn.rules.merit.talenta import KOTAK, REKOMENDASI

# --- placing people ----------------------------------------------------------------------------------------


NilaiSumbu = Decimal | Antara[Decimal]
"""The value of an axis, exact or by bounds."""


@frozen(order=False)
class PenempatanTalenta:
    """Where an employee stands.

    Attributes:
        nomor: the caller's own reference.
        kinerja, potensial: values of the axes, by bounds while a part is not known; ``None`` = no assessment counts.
        kotak: the box; ``None`` while the bounds leave it open.
        nilai: half of both axes, by which those of a box are ranked; by bounds likewise.
        rekomendasi: what the annex recommends.
        berbeda: whether the agency recorded another box. Both are kept: the record is theirs to correct.
    """

    nomor: str
    kinerja: NilaiSumbu | None
    potensial: NilaiSumbu | None
    kotak: Kotak | None
    nilai: NilaiSumbu | None
    rekomendasi: tuple[str, ...]
    berbeda: bool


def place(nomor: str, talenta: Talenta, pada: date) -> PenempatanTalenta:
    """Where an employee stands on that day."""
    y, x = nilai_kinerja(talenta).pada(pada), nilai_potensial(talenta).pada(pada)
    baris = dict(KOTAK.isi)
    kotak = angkat(lambda *k: baris.get(k), peringkat_kinerja(talenta), peringkat_potensial(talenta)).pada(pada)
    tercatat = talenta.kotak_tercatat
    berbeda = None not in (kotak, tercatat) and kotak is not tercatat
    return PenempatanTalenta(nomor, y, x, kotak, _tengah(y, x), REKOMENDASI[kotak] if kotak else (), berbeda)


def rank(talenta: Mapping[str, Talenta], pada: date) -> tuple[PenempatanTalenta, ...]:
    """Everybody, the highest box first and within it the highest value; those without a box last, by reference.

    Of a value known by bounds only the lower one counts: nobody moves up by what is not known.
    """
    penempatan = (place(nomor, t, pada) for nomor, t in talenta.items())
    return tuple(sorted(penempatan, key=_urutan))


def _urutan(p: PenempatanTalenta) -> tuple[int, Decimal, str]:
    kotak = list(Kotak).index(p.kotak) if p.kotak else -1
    return -kotak, -(_bawah(p.nilai) if p.nilai is not None else Decimal(0)), p.nomor


def _tengah(y: NilaiSumbu | None, x: NilaiSumbu | None) -> NilaiSumbu | None:
    """Half of both ("nilai talenta = 50 % Y + 50 % X")."""
    if y is None or x is None:
        return None
    bawah, atas = (_bawah(y) + _bawah(x)) / 2, (_atas(y) + _atas(x)) / 2
    return bawah if bawah == atas else Antara(bawah, atas)


def _bawah(v: NilaiSumbu) -> Decimal:
    return v.bawah if isinstance(v, Antara) else v


def _atas(v: NilaiSumbu) -> Decimal:
    return v.atas or v.bawah if isinstance(v, Antara) else v
