"""Sertifikat: which rows of training are one certificate, as far as the record tells.

One certificate counts once: of its rows the one with the most hours, of these the first completed. Rows with one number
are one certificate, rows with different numbers are two. A row without a number is a certificate of its own, unless
another row tells of the same course, ended on the same day with the same hours: then it may be that one or another, and
nobody can tell. What a record does not say counts as the same here, its name included. The order of rows has no say in
it, and the work grows with their number alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import product

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
        kembar: rows without a number that may be this certificate, or another, or one of their own; of rows that tell
            the same days, form and length, one.
        pasti: whether it is certainly another one than all others that are ``pasti``.
        ganda: whether its number stands in the record more than once.
        paling_sedikit: hours of the row that counts, at least.
    """

    baris: tuple[Pelatihan, ...]
    kembar: tuple[Pelatihan, ...]
    pasti: bool
    ganda: bool
    paling_sedikit: Fraction

    def harian(self) -> dict[date, list[Pelatihan]]:
        """The days on which it may count, those that are known, and the rows of each."""
        hasil: dict[date, list[Pelatihan]] = {}
        for k in self.baris:
            if k.selesai is not None:
                hasil.setdefault(k.selesai, []).append(k)
        return hasil

    def pasti_sejak(self, setahun: Callable[[date], object]) -> date | None:
        """The day by which it has certainly been counted, in the year of that day, and not before; if there is one."""
        hari = {k.selesai for k in self.baris if k.selesai is not None}
        if not self.pasti or any(k.selesai is None for k in self.baris) or len(set(map(setahun, hari))) != 1:
            return None
        return max(hari)


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
    lain = _Kembar(baris[0] for baris, t in zip(grup.values(), tanpa, strict=True) if t)
    terpilih, bernomor = _Kenal(), _Kenal()
    hasil = list(semua)
    kelompok = list(grup.values())
    # A row that may be one of several of other days counts on the day of whichever of them has most hours.
    berhari = _Kenal(k for baris in kelompok if len(baris) > 1 and not _sehari(baris) for k in baris)
    # What has most hours is taken first, so that as much as is certain is; a number tells apart what hours do not. One
    # row without a day or a name comes last: should it be the same as one that has them, it is that one which counts.
    kurang = [len(baris) == 1 and (baris[0].selesai is None or not baris[0].nama) for baris in kelompok]
    for i in sorted(range(len(semua)), key=lambda i: (kurang[i], -semua[i].paling_sedikit, tanpa[i], i)):
        baris = kelompok[i]
        if any(terpilih.kenal(k) or (tanpa[i] and (bernomor.kenal(k) or berhari.kenal(k))) for k in baris):
            continue
        kembar = lain.cari(baris)
        if not tanpa[i] and len({k.selesai for k in baris}) > 1 and kembar:
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
    paling_sedikit, _ = batas[urut[0]]

    def kalah(i: int) -> bool:
        atas = batas[i][1]
        if atas is None or atas > paling_sedikit:
            return False
        return atas < paling_sedikit or baris[i].selesai is not None

    calon = [urut[0], *(i for i in urut[1:] if not kalah(i))]
    return SertifikatPelatihan(tuple(baris[i] for i in sorted(calon)), (), False, len(baris) > 1, paling_sedikit)


# --- what may be the same ----------------------------------------------------------------------------------

_APA_PUN = "apa pun"


Kunci = tuple[object, object, object]


def _kunci(k: Pelatihan) -> Kunci:
    """What a row is known by: course, day and hours; ``None`` = the row does not say."""
    return kunci_nama(k.nama) or None, k.selesai, k.jam_program


def _dikenal(k: Pelatihan) -> Iterator[Kunci]:
    """All by which others may find a row."""
    nama, hari, jam = ((satu, _APA_PUN) for satu in _kunci(k))
    return product(nama, hari, jam)


def _dicari(k: Pelatihan) -> Iterator[Kunci]:
    """All by which a row finds others that may be the same; what a row does not say is the same as anything."""
    nama, hari, jam = ((_APA_PUN,) if satu is None else (satu, None) for satu in _kunci(k))
    return product(nama, hari, jam)


class _Kenal:
    """Rows among which one that may be the same as another is looked for."""

    def __init__(self, baris: Iterable[Pelatihan] = ()) -> None:
        self.isi: set[Kunci] = set()
        self.tambah(baris)

    def tambah(self, baris: Iterable[Pelatihan]) -> None:
        for k in baris:
            self.isi.update(_dikenal(k))

    def kenal(self, k: Pelatihan) -> bool:
        return any(kunci in self.isi for kunci in _dicari(k))


class _Kembar:
    """Rows, and which of them may be the same as another one."""

    def __init__(self, baris: Iterable[Pelatihan]) -> None:
        self.isi: dict[Kunci, dict[object, list[Pelatihan]]] = {}
        for k in baris:
            setara = k.selesai, k.mulai, k.bentuk, k.jam, k.menit, k.hari, k.sesi, k.lingkup
            for kunci in _dikenal(k):
                dua = self.isi.setdefault(kunci, {}).setdefault(setara, [])
                if len(dua) < 2 and k not in dua:
                    dua.append(k)

    def cari(self, baris: Sequence[Pelatihan]) -> tuple[Pelatihan, ...]:
        """Rows other than these that may be the same as one of them: of those that tell the same hours, one."""
        sama = (dua for k in baris for kunci in _dicari(k) for dua in self.isi.get(kunci, {}).values())
        lain = (next((m for m in dua if m not in baris), None) for dua in sama) if len(baris) == 1 else map(_satu, sama)
        return tuple(dict.fromkeys(m for m in lain if m is not None))


def _satu(dua: Sequence[Pelatihan]) -> Pelatihan:
    return dua[0]


# --- hours as recorded -------------------------------------------------------------------------------------


def jam_tercatat(k: Pelatihan) -> Batas:
    """The hours of a row as recorded; not known, at least none."""
    jam = k.jam_program
    return (Fraction(0), None) if jam is None else (jam, jam)


def rentang(bawah: Fraction, atas: Fraction | None) -> Fraction | Antara[Fraction]:
    """An amount where both bounds are one, else the bounds."""
    return bawah if bawah == atas else Antara(bawah, atas)
