"""The times in each level of JF: one account out of them, and what follows from them on each day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from itertools import zip_longest
from typing import Final, TypeVar

from attrs import frozen

from karier_asn.domain.buku import Buku, Entri, Jumlah
from karier_asn.domain.fakta.pangkat import golongan
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.jenjang import JenjangJF, LetakPangkat
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat

T = TypeVar("T")

JUDUL: Final = "buku angka kredit"


@frozen(order=False)
class MasaJenjang:
    """Time in one level of JF without a break, and what was earned in it.

    Attributes:
        jenjang: the level.
        jf: what it takes to climb in it.
        tmt: first day in it; ``None`` = not known, because the level of the post before is not.
        mulai: the first day that is counted: that day, or the first of the account.
        sampai: first day no longer in it; `AKHIR` = still held.
        buku: the entries of this time alone.
        dari: the time in the level below from which he rose; ``None`` = he came otherwise.
    """

    jenjang: Jenjang
    jf: JenjangJF
    tmt: date | None
    mulai: date
    sampai: date
    buku: Buku
    dari: MasaJenjang | None = None

    @property
    def saldo(self) -> Jumlah:
        """All that was earned in it."""
        return self.buku.saldo(AKHIR)

    def pemilik(self, g: Golongan) -> MasaJenjang | None:
        """The time in a level whose credit counts for leaving rank ``g``: this one, or the one he rose from."""
        if g in self.jf.golongan:
            return self
        return self.dari if self.dari is not None and g in self.dari.jf.golongan else None


def gabung(masa: Iterable[MasaJenjang]) -> Buku:
    """One account out of the times in each level; while no level is held the sum is not known."""
    entri: list[Entri] = []
    for m, berikut in zip_longest(urut := [*masa], urut[1:]):
        entri += m.buku.entri  # what ends with the level counts in it, although the next one opens on that day
        if m.sampai < AKHIR and (berikut is None or berikut.mulai > m.sampai):
            rincian = {"jenjang": m.jenjang.value}
            entri.append(Entri(m.sampai, "masa dalam JF {jenjang} berakhir", None, "", rincian, pembuka=True))
    return Buku(JUDUL, entri, None)


def menurut_jenjang(masa: Iterable[MasaJenjang], f: Callable[[MasaJenjang], Riwayat[T]]) -> Riwayat[T]:
    """One history out of those that follow from each time in a level; unknown outside."""
    hasil: Riwayat[T] = TAK_DIKETAHUI
    for m in masa:
        hasil = angkat(lambda a, b: a if b is None else b, hasil, f(m).antara(m.mulai, m.sampai))
    return hasil


def menurut_pangkat(
    p: Pegawai, masa: Iterable[MasaJenjang], f: Callable[[MasaJenjang, Golongan], T | None]
) -> Riwayat[T]:
    """What follows from the level and the rank held on each day; unknown where the rank is not known exactly."""
    pangkat = golongan(p)

    def dalam(m: MasaJenjang) -> Riwayat[T]:
        return pangkat.peta(lambda g: None if isinstance(g, Antara) else f(m, g))

    return menurut_jenjang(masa, dalam)


def kredit_pangkat(p: Pegawai, masa: Iterable[MasaJenjang]) -> Riwayat[Fraction | Antara[Fraction]]:
    """The credit that counts for leaving the rank held: that of the level, or of the one he rose from."""
    pangkat = golongan(p)

    def kredit(m: MasaJenjang) -> Riwayat[Fraction | Antara[Fraction]]:
        sendiri = m.buku.riwayat
        dari: Riwayat[Fraction | Antara[Fraction]] = Riwayat.tetap(m.dari.saldo if m.dari else None)

        def pilih(g: Golongan | Antara[Golongan]) -> Riwayat[Fraction | Antara[Fraction]]:
            pemilik = None if isinstance(g, Antara) else m.pemilik(g)
            return TAK_DIKETAHUI if pemilik is None else sendiri if pemilik is m else dari

        return pangkat.ikat(pilih)

    return menurut_jenjang(masa, kredit)


def naik_melampaui(
    letak: Riwayat[LetakPangkat | Antara[LetakPangkat]], jf: Riwayat[bool | Antara[bool]], mulai: date
) -> Riwayat[bool]:
    """Since the first rise from the highest rank of the level to one above it.

    Args:
        letak: where the rank stands in the level of JF held.
        jf: whether one is held at all; while it is, or may be, a place that is not known may hide such a rise.
        mulai: first day from which a rise counts.
    """
    naik = (
        hari
        for hari, lalu, kini in zip(letak.mulai[1:], letak.nilai, letak.nilai[1:], strict=False)
        if lalu is LetakPangkat.PUNCAK and kini is LetakPangkat.DI_ATAS
    )
    pasti = next(naik, AKHIR)
    mungkin = angkat(lambda tempat, ada: tempat is None and ada is not False, letak, jf).cari(bool, mulai) or AKHIR
    return Riwayat([(mungkin, None)] * (mungkin < pasti) + [(pasti, True)], sebelum=False)
