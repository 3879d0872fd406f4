"""One day: what is left of a rule when the day is asked, and the reading is chosen.

What is in force, which version of a wording or a threshold applies and which reading was chosen is the same for all
who are asked about on one day. `sehari` folds it, once: what it leaves is an `Inti`, of fewer kinds of node, whose
citations are kept. The readers of one day (lists, regions, tightening, mutants, pairs) work on it.

Time spent in a condition depends on all its days, so within a duration only the readings are folded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, TypeVar, assert_never

from attrs import evolve

from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import (
    Ambang,
    Banding,
    Fakta,
    FaktaBenar,
    Inti,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Nilai,
    Pilihan,
    SalahSatu,
    Semua,
    Simpul,
    SimpulKondisi,
    SimpulNilai,
    Syarat,
    Tabel,
    berupa_simpul,
    simpul_inti,
    simpul_kondisi,
    telusur,
    ubah,
)
from karier_asn.engine.galat import BelumDiatur
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.masa import AKHIR, AWAL
from karier_asn.engine.riwayat import Riwayat

T = TypeVar("T")


def berlaku(versi: tuple[tuple[Dasar, object], ...]) -> Riwayat[int]:
    """Which of several dated versions is in force on each day, by position; ``None`` where none is.

    Where two overlap, the one that started later applies.
    """
    titik = sorted({AWAL, *(d.mulai for d, _ in versi), *(d.sampai for d, _ in versi)})

    def terkini(d: date) -> int | None:
        return max((i for i, (k, _) in enumerate(versi) if k.mulai <= d < k.sampai), default=None)

    return Riwayat((d, terkini(d)) for d in titik if d < AKHIR)


def isi_berlaku(versi: tuple[tuple[Dasar, T], ...], d: date) -> T | None:
    """What the version in force on a day says; ``None`` where none is."""
    i = berlaku(versi).pada(d)
    return None if i is None else versi[i][1]


def sehari(aturan: Kondisi, pada: date, bacaan: Mapping[str, str] | Bacaan | None = None) -> Inti | None:
    """The rule as it stands on one day and in one reading; ``None`` when nothing of it is in force.

    Groups of which one item is left are that item; a group within a group of its kind stays.

    Args:
        aturan: the rule.
        pada: the day.
        bacaan: readings by the key of the choice; otherwise the default.

    Raises:
        GalatTanya: a reading does not exist.

    >>> from karier_asn.engine.hukum import Cara, Peraturan
    >>> from karier_asn.engine.kata import fakta, menurut
    >>> @fakta("jumlah ujian yang lulus")
    ... def lulus(o: str) -> Riwayat[int]:
    ...     return Riwayat.tetap(len(o))
    >>> def pp(tahun: int) -> Peraturan:
    ...     return Peraturan(f"PP 1/{tahun}", "Contoh", date(tahun, 1, 1), Cara.TEKS, date(2026, 11, 21))
    >>> aturan = lulus >= menurut({pp(2000) / "Pasal 1": 3, pp(2020) / "Pasal 1": 4})
    >>> sehari(aturan, date(2019, 12, 31)), sehari(aturan, date(1999, 12, 31))
    (<Banding lulus >= 3>, None)
    """
    return _Pelipat(pada, Bacaan.dari(bacaan, aturan.pilihan)).kondisi(simpul_kondisi(aturan))


def terlipat(aturan: Kondisi, pada: date, bacaan: Bacaan) -> frozenset[Nilai[Any]]:
    """The durations and tables of a rule that stand otherwise in what `sehari` leaves of it."""
    pelipat = _Pelipat(pada, bacaan)
    semua = {n for n in telusur(aturan) if isinstance(n, (Lama, Tabel))}
    return frozenset(n for n in semua if pelipat.nilai(n) != n)


def pastikan_sehari(
    aturan: Kondisi,
    pada: date,
    bacaan: Mapping[str, str] | Bacaan | None = None,
    tetap: frozenset[Nilai[Any]] = frozenset(),
) -> Inti:
    """The rule as it stands on one day, as `sehari` gives it.

    Args:
        aturan: the rule.
        pada: the day.
        bacaan: readings by the key of the choice; otherwise the default.
        tetap: durations and tables that stay as they are written, where they are in force.

    Raises:
        BelumDiatur: nothing of it is in force on that day.
        GalatTanya: a reading does not exist.
    """
    dipilih = Bacaan.dari(bacaan, aturan.pilihan)
    hasil = _Pelipat(pada, dipilih, tetap).kondisi(simpul_kondisi(aturan))
    if hasil is None:
        nanti = (d for d in hari_berubah(aturan) if d > pada and sehari(aturan, d, dipilih) is not None)
        raise BelumDiatur(str(aturan.dasar if isinstance(aturan, Syarat) else aturan), pada, next(nanti, None))
    return hasil


def hari_berubah(*aturan: Kondisi) -> list[date]:
    """The days on which anything in these rules comes into force or ends."""
    dasar = (d for a in aturan for n in telusur(a) for d in dikutip(n))
    return sorted({d for k in dasar for d in (k.mulai, k.sampai) if d < AKHIR})


def dikutip(s: Simpul) -> tuple[Dasar, ...]:
    """The citations of a node itself: by which it, or each of its versions, is in force."""
    match s:
        case Syarat(dasar):
            return (dasar,)
        case Menurut(versi) | Ambang(versi):
            return tuple(d for d, _ in versi)
        case Fakta() | Lama() | Tabel() | Banding() | Semua() | SalahSatu() | Jika() | Pilihan():
            return ()
    assert_never(s)


class _Pelipat:
    """Folds what one day and one choice of readings decide."""

    def __init__(self, pada: date, bacaan: Bacaan, tetap: frozenset[Nilai[Any]] = frozenset()) -> None:
        self.pada = pada
        self.bacaan = bacaan
        self.tetap = tetap

    def kondisi(self, s: SimpulKondisi) -> Inti | None:
        """A condition on the day."""
        match s:
            case Syarat(dasar, isi, judul):
                dalam = self.kondisi(isi) if dasar.mulai <= self.pada < dasar.sampai else None
                return None if dalam is None else Syarat(dasar, dalam, judul)
            case Semua(butir) | SalahSatu(butir):
                sisa = tuple(b for b in map(self.kondisi, butir) if b is not None)
                return type(s)(sisa) if len(sisa) > 1 else sisa[0] if sisa else None
            case Jika(kondisi, maka):
                k, m = self.kondisi(kondisi), self.kondisi(maka)
                return None if k is None or m is None else Jika(k, m)
            case Menurut(versi):
                bunyi = isi_berlaku(versi, self.pada)
                return None if bunyi is None else self.kondisi(bunyi)
            case Pilihan():
                return self.kondisi(_terpilih(s, self.bacaan))
            case Banding(kiri, op, batas):
                a = self.nilai(kiri)
                b = self.nilai(batas) if berupa_simpul(batas) else batas
                return None if a is None or b is None else Banding(a, op, b)
            case FaktaBenar():
                return s
        assert_never(s)

    def nilai(self, n: SimpulNilai) -> Any:
        """A value on the day: a node, or the constant that a dated threshold comes to; ``None`` = not in force."""
        match n:
            case Fakta():
                return n
            case Lama():
                return dalam_bacaan(n, self.bacaan, self.tetap)
            case Tabel(kunci):
                baru = tuple(map(self.nilai, kunci))
                return None if None in baru else n if n in self.tetap else evolve(n, kunci=baru)
            case Ambang(versi):
                isi = isi_berlaku(versi, self.pada)
                return self.nilai(isi) if berupa_simpul(isi) else isi
        assert_never(n)


def dalam_bacaan(s: Simpul, bacaan: Bacaan, tetap: frozenset[Nilai[Any]] = frozenset()) -> Any:
    """A node in the readings chosen, on every day; what is in ``tetap`` stays as it is written."""
    if isinstance(s, Pilihan):
        return dalam_bacaan(_terpilih(s, bacaan), bacaan, tetap)
    return s if s in tetap else ubah(s, lambda n: dalam_bacaan(n, bacaan, tetap))


def _terpilih(p: Pilihan, bacaan: Bacaan) -> SimpulKondisi:
    """The reading chosen."""
    return dict(p.bacaan)[bacaan.nama(p.kunci, p.baku)]


# --- what is left ------------------------------------------------------------------------------------------


def atom(s: Inti) -> Iterator[Banding | FaktaBenar]:
    """The comparisons of a condition, in the order of writing."""
    match s:
        case Syarat(_, isi):
            yield from atom(simpul_inti(isi))
        case Semua(butir) | SalahSatu(butir):
            for b in butir:
                yield from atom(simpul_inti(b))
        case Jika(kondisi, maka):
            yield from atom(simpul_inti(kondisi))
            yield from atom(simpul_inti(maka))
        case Banding() | FaktaBenar():
            yield s
        case _:
            assert_never(s)


def butir_wajib(s: Inti) -> Iterator[Inti]:
    """The conditions all of which must be met, without the citations around them."""
    match s:
        case Syarat(_, isi):
            yield from butir_wajib(simpul_inti(isi))
        case Semua(butir):
            for b in butir:
                yield from butir_wajib(simpul_inti(b))
        case SalahSatu() | Jika() | Banding() | FaktaBenar():
            yield s
        case _:
            assert_never(s)
