"""Umpan balik: what several raters say of somebody's behaviour, told so that nobody but the superior is known by it.

What is shown of a role is shown only if enough of them said it: of a mean as of each remark, aspect by aspect. A sum of
roles of which one alone is hidden would give that one away by subtraction, so it is hidden too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Final

from attrs import field

from karier_asn.domain.sebutan import sebut
from karier_asn.engine.angka import eksak
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar

PALING_SEDIKIT_PENILAI: Final = 2
"""Below two nothing is anonymous."""


class PeranPenilai(Enum):
    """From where somebody rates (PP 30/2019 Pasal 46 ayat (5)); oneself beside it."""

    ATASAN = "atasan langsung"
    REKAN = "rekan kerja setingkat"
    BAWAHAN = "bawahan langsung"
    DIRI = "diri sendiri"


TERTUTUP: Final = (PeranPenilai.REKAN, PeranPenilai.BAWAHAN)
"""Those who are asked in a closed survey (PP 30/2019 Pasal 40)."""


@frozen
class Pendapat:
    """What one rater says.

    Attributes:
        penilai: the caller's own reference to the rater, by which one who rates twice is found; no answer tells it.
        peran: from where he rates.
        nilai: his rating of each aspect of behaviour, by its name; an aspect that is not named he did not rate.
        catatan: his remark; ``None`` = none.
    """

    penilai: str = field(repr=False)
    peran: PeranPenilai
    nilai: Mapping[str, Decimal]
    catatan: str | None = field(default=None, repr=sebut)


@frozen
class TataUmpanBalik:
    """How an agency asks: the scale, and below how many raters of a role nothing of them is shown.

    Attributes:
        dasar: where the agency set it.
        paling_sedikit: how many must have said something before it is shown; at least two.
        terendah: the lowest rating.
        tertinggi: the highest rating.

    Raises:
        GalatBentuk: fewer than two, or a scale without steps.
    """

    dasar: Dasar
    paling_sedikit: int
    terendah: Decimal = Decimal(1)
    tertinggi: Decimal = Decimal(5)

    def __attrs_post_init__(self) -> None:
        if self.paling_sedikit < PALING_SEDIKIT_PENILAI:
            pesan = f"Paling sedikit {PALING_SEDIKIT_PENILAI} penilai, ditemukan {self.paling_sedikit}."
            raise GalatBentuk([Masalah("paling_sedikit", "terlalu-sedikit", {"nilai": self.paling_sedikit}, pesan)])
        if not self.terendah < self.tertinggi:
            angka = {"terendah": self.terendah, "tertinggi": self.tertinggi}
            raise GalatBentuk([Masalah("tertinggi", "skala-kosong", angka, "Skala harus naik; perbaiki ujungnya.")])


def _persen(v: Fraction | int) -> Fraction:
    return eksak(v, "bobot")


@frozen
class BobotPenilai:
    """How much the roles weigh together, in per cent.

    Attributes:
        dasar: where it stands.
        sendiri: the weight of a role by itself.
        bersama: the weight of those who are asked in a closed survey, all together.
    """

    dasar: Dasar
    sendiri: Mapping[PeranPenilai, Fraction]
    bersama: Fraction = field(converter=_persen)


@frozen
class RataPeran:
    """What the raters of one role say.

    Attributes:
        peran: the role.
        penilai: how many rated; ``None`` = fewer than may be told.
        rata: the mean of each aspect that enough of them rated, not rounded.
        disamarkan: the aspects that too few rated.
        catatan: the remarks, if enough of them made one, in the order of the alphabet.
    """

    peran: PeranPenilai
    penilai: int | None
    rata: Mapping[str, Fraction]
    disamarkan: tuple[str, ...]
    catatan: tuple[str, ...] = field(repr=lambda c: f"<{len(c)}>")


def by_role(pendapat: Sequence[Pendapat], tata: TataUmpanBalik) -> tuple[RataPeran, ...]:
    """What each role says, as far as it may be told.

    Raises:
        GalatBentuk: somebody rates twice, or outside the scale; lists all.
    """
    if masalah := [*_masalah(pendapat, tata)]:
        raise GalatBentuk(masalah)
    peran = (p for p in PeranPenilai if any(x.peran is p for x in pendapat))
    return tuple(_satu_peran(p, [x for x in pendapat if x.peran is p], tata) for p in peran)


def weighted(
    pendapat: Sequence[Pendapat], tata: TataUmpanBalik, bobot: BobotPenilai
) -> tuple[Mapping[str, Fraction], tuple[str, ...]]:
    """Each aspect by the weights of the roles, and the aspects for which that cannot be told."""
    nama = sorted({a for x in pendapat for a in x.nilai})
    hasil = {a: _tertimbang(a, pendapat, tata, bobot) for a in nama}
    return {a: v for a, v in hasil.items() if v is not None}, tuple(a for a, v in hasil.items() if v is None)


def _masalah(pendapat: Iterable[Pendapat], tata: TataUmpanBalik) -> Iterator[Masalah]:
    sudah: dict[str, int] = {}
    for i, x in enumerate(pendapat):
        if sudah.setdefault(x.penilai.strip(), i) != i:
            pesan = (
                f"Penilai ini sudah berpendapat pada pendapat[{sudah[x.penilai.strip()]}]; satu orang satu pendapat."
            )
            yield Masalah(f"pendapat[{i}].penilai", "penilai-ganda", {"pertama": sudah[x.penilai.strip()]}, pesan)
        for nama, v in x.nilai.items():
            if not tata.terendah <= v <= tata.tertinggi:
                pesan = f"Nilai di luar skala {tata.terendah} sampai {tata.tertinggi}; perbaiki nilainya."
                yield Masalah(f"pendapat[{i}].nilai[{nama}]", "di-luar-skala", {"nilai": v}, pesan)


def _cukup(banyak: int, peran: PeranPenilai, tata: TataUmpanBalik) -> bool:
    """Whether what so many of a role said may be told."""
    return peran not in TERTUTUP or banyak >= tata.paling_sedikit


def _nilai(aspek: str, pendapat: Iterable[Pendapat], *peran: PeranPenilai) -> list[Fraction]:
    return [Fraction(x.nilai[aspek]) for x in pendapat if x.peran in peran and aspek in x.nilai]


def _rata(nilai: Sequence[Fraction]) -> Fraction:
    return sum(nilai, Fraction(0)) / len(nilai)


def _satu_peran(peran: PeranPenilai, pendapat: Sequence[Pendapat], tata: TataUmpanBalik) -> RataPeran:
    nilai = {a: _nilai(a, pendapat, peran) for a in sorted({a for x in pendapat for a in x.nilai})}
    catatan = sorted(x.catatan for x in pendapat if x.catatan)
    return RataPeran(
        peran,
        len(pendapat) if _cukup(len(pendapat), peran, tata) else None,
        {a: _rata(n) for a, n in nilai.items() if _cukup(len(n), peran, tata)},
        tuple(a for a, n in nilai.items() if not _cukup(len(n), peran, tata)),
        tuple(catatan) if _cukup(len(catatan), peran, tata) else (),
    )


def _tertimbang(aspek: str, pendapat: Sequence[Pendapat], tata: TataUmpanBalik, bobot: BobotPenilai) -> Fraction | None:
    """One aspect by the weights; ``None`` without one of the sides, or where it would give a hidden role away."""
    sendiri = {p: _nilai(aspek, pendapat, p) for p in bobot.sendiri}
    bersama = _nilai(aspek, pendapat, *TERTUTUP)
    tersembunyi = [p for p in TERTUTUP if not _cukup(len(_nilai(aspek, pendapat, p)) or tata.paling_sedikit, p, tata)]
    if not all(sendiri.values()) or len(bersama) < tata.paling_sedikit or len(tersembunyi) == 1:
        return None
    jumlah = sum((bobot.sendiri[p] * _rata(n) for p, n in sendiri.items()), Fraction(0))
    return (jumlah + bobot.bersama * _rata(bersama)) / (sum(bobot.sendiri.values(), Fraction(0)) + bobot.bersama)
