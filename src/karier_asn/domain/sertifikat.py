"""Sertifikat: which rows of training are one certificate, as far as the record tells.

One certificate counts once: of its rows the one with the most hours, of these the first completed. Rows with one number
are one certificate, rows with different numbers are two. A row without a number is a certificate of its own, unless
another row tells of the same course, ended on the same day with the same hours: then it may be that one or another, and
nobody can tell. What a record does not say counts as the same here. The order of rows has no say in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction

from attrs import evolve, frozen

from karier_asn.domain.pegawai import Pelatihan
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.riwayat import Antara

__all__ = ["SertifikatPelatihan", "certificates"]

Batas = tuple[Fraction, Fraction | None]
"""At least and at most; ``None`` = nothing bounds it."""


@frozen
class SertifikatPelatihan:
    """One certificate.

    Attributes:
        baris: the rows of which one counts: one row, or more where it is not known which has the most hours.
        kembar: rows without a number that may be this certificate, or another, or one of their own.
        pasti: whether it is certainly another one than all others that are ``pasti``.
        ganda: whether its number stands in the record more than once.
        paling_sedikit: hours of the row that counts, at least.
    """

    baris: tuple[Pelatihan, ...]
    kembar: tuple[Pelatihan, ...]
    pasti: bool
    ganda: bool
    paling_sedikit: Fraction

    @property
    def hari(self) -> tuple[date, ...]:
        """The days on which it may count, those that are known."""
        return tuple(sorted({k.selesai for k in self.baris if k.selesai is not None}))

    def hitung_pada(self, d: date, setahun: Callable[[date], object]) -> bool:
        """Whether it has certainly been counted, in the year of day ``d``, once day ``d`` has come, and not before."""
        sama = {setahun(h) for h in self.hari} if all(k.selesai is not None for k in self.baris) else ()
        return self.pasti and len(sama) == 1 and d == self.hari[-1]


def certificates(pelatihan: Iterable[Pelatihan], jam: Callable[[Pelatihan], Batas]) -> tuple[SertifikatPelatihan, ...]:
    """The certificates that these rows tell of.

    Those that are ``pasti`` are so many in any case; whatever the others turn out to be, there are no more than these.

    Args:
        pelatihan: the rows.
        jam: the hours of a row, by which one of several is chosen.
    """
    grup: dict[str | int, list[Pelatihan]] = {}
    for i, k in enumerate(pelatihan):
        grup.setdefault(k.nomor or i, []).append(k)
    semua = [_sertifikat(baris, jam) for baris in grup.values()]
    tanpa = [not baris[0].nomor for baris in grup.values()]
    lain = _Kenal([baris[0] for baris, t in zip(grup.values(), tanpa, strict=True) if t])
    terpilih, bernomor = _Kenal(), _Kenal()
    hasil = list(semua)
    kelompok = list(grup.values())
    # A row that may be one of several of other days counts on the day of whichever of them has most hours.
    berhari = _Kenal(k for baris in kelompok if len(baris) > 1 and not _sehari(baris) for k in baris)
    # What has most hours is taken first, so that as much as is certain is; a number tells apart what hours do not. One
    # row without a day comes last: should it be the same as one that has a day, it is that one which counts.
    tanpa_hari = [len(baris) == 1 and baris[0].selesai is None for baris in kelompok]
    for i in sorted(range(len(semua)), key=lambda i: (tanpa_hari[i], -semua[i].paling_sedikit, tanpa[i], i)):
        baris = kelompok[i]
        if any(terpilih.kenal(k) or (tanpa[i] and (bernomor.kenal(k) or berhari.kenal(k))) for k in baris):
            continue
        kembar = tuple(dict.fromkeys(m for k in baris for m in lain.seperti(k) if m not in semua[i].baris))
        if not tanpa[i] and len({k.selesai for k in baris}) > 1 and any(lain.kenal(k) for k in baris):
            continue  # another row of it may be the one that counts, on another day
        (terpilih if tanpa[i] else bernomor).tambah(baris)
        hasil[i] = evolve(semua[i], pasti=True, kembar=kembar)
    return tuple(hasil)


def _sehari(baris: Sequence[Pelatihan]) -> bool:
    """Whether all rows ended on one day, which is known."""
    return len({k.selesai for k in baris}) == 1 and baris[0].selesai is not None


def _sertifikat(baris: Sequence[Pelatihan], jam: Callable[[Pelatihan], Batas]) -> SertifikatPelatihan:
    """Rows of one number: those that can be the one that counts."""
    batas = [jam(k) for k in baris]
    urut = sorted(range(len(baris)), key=lambda i: (-batas[i][0], baris[i].selesai or AKHIR, i))
    unggul, (paling_sedikit, _) = baris[urut[0]], batas[urut[0]]

    def kalah(i: int) -> bool:
        atas = batas[i][1]
        if atas is None or atas > paling_sedikit:
            return False
        return atas < paling_sedikit or baris[i].selesai is not None or unggul.selesai is None

    calon = [urut[0], *(i for i in urut[1:] if not kalah(i))]
    return SertifikatPelatihan(tuple(baris[i] for i in sorted(calon)), (), False, len(baris) > 1, paling_sedikit)


# --- what may be the same ----------------------------------------------------------------------------------

_APA_PUN = "apa pun"


class _Kenal:
    """Rows by course, day and hours; what a row does not say is the same as anything."""

    def __init__(self, baris: Iterable[Pelatihan] = ()) -> None:
        self.isi: dict[tuple[object, ...], dict[Pelatihan, None]] = {}
        self.tambah(baris)

    def tambah(self, baris: Iterable[Pelatihan]) -> None:
        for k in baris:
            nama, jam = kunci_nama(k.nama), k.jam_program
            for d in (k.selesai, _APA_PUN):
                for j in (jam, _APA_PUN):
                    self.isi.setdefault((nama, d, j), {})[k] = None

    def seperti(self, k: Pelatihan) -> Iterator[Pelatihan]:
        """The rows that may be the same as this one."""
        nama, jam = kunci_nama(k.nama), k.jam_program
        for d in (_APA_PUN,) if k.selesai is None else (k.selesai, None):
            for j in (_APA_PUN,) if jam is None else (jam, None):
                yield from self.isi.get((nama, d, j), ())

    def kenal(self, k: Pelatihan) -> bool:
        return next(self.seperti(k), None) is not None


# --- hours as recorded -------------------------------------------------------------------------------------


def jam_tercatat(k: Pelatihan) -> Batas:
    """The hours of a row as recorded; not known, at least none."""
    jam = k.jam_program
    return (Fraction(0), None) if jam is None else (jam, jam)


def rentang(bawah: Fraction, atas: Fraction | None) -> Fraction | Antara[Fraction]:
    """An amount where both bounds are one, else the bounds."""
    return bawah if bawah == atas else Antara(bawah, atas)
