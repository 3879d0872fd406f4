"""The times in each level of JF: one account out of them, and what follows from them on each day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise, zip_longest
from typing import Final, TypeVar

from attrs import frozen

from karier_asn.domain.buku import Buku, Entri, Jumlah
from karier_asn.domain.fakta.pangkat import golongan
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.jenjang import JenjangJF
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai
from karier_asn.domain.rekam import JenisKenaikanPangkat
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
        bawah: of one who came otherwise with a rank below the level, the credit of that rank, as in its own level.
    """

    jenjang: Jenjang
    jf: JenjangJF
    tmt: date | None
    mulai: date
    sampai: date
    buku: Buku
    dari: MasaJenjang | None = None
    bawah: MasaJenjang | None = None

    @property
    def saldo(self) -> Jumlah:
        """All that was earned in it."""
        return self.buku.saldo(AKHIR)

    def pemilik(self, g: Golongan) -> MasaJenjang | None:
        """The time in a level whose credit counts for leaving rank ``g``: this one, or that of a rank below it."""
        return next((m for m in (self, self.dari, self.bawah) if m is not None and g in m.jf.golongan), None)


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
    """The credit that counts for leaving the rank held: of the level, the one he rose from, or a rank below it."""
    pangkat = golongan(p)

    def kredit(m: MasaJenjang) -> Riwayat[Fraction | Antara[Fraction]]:
        def pilih(g: Golongan | Antara[Golongan]) -> Riwayat[Fraction | Antara[Fraction]]:
            pemilik = None if isinstance(g, Antara) else m.pemilik(g)
            if pemilik is None:
                return TAK_DIKETAHUI
            return Riwayat.tetap(pemilik.saldo) if pemilik is m.dari else pemilik.buku.riwayat

        return pangkat.ikat(pilih)

    return menurut_jenjang(masa, kredit)


def naik_tanpa_lowongan(
    p: Pegawai, masa: Sequence[MasaJenjang], jf: Riwayat[bool | Antara[bool]], mulai: date
) -> Riwayat[bool]:
    """Since the first promotion in a level of JF from its highest rank to one above it, for want of a vacancy.

    Not one of another kind, nor a rank with which he came, nor one that was given back. Unknown from the first that may
    have been one: its kind is not known, nor the rank before it, or whether a JF was held.

    Args:
        p: the employee.
        masa: his times in each level.
        jf: whether a JF is held at all.
        mulai: first day from which such a promotion counts.
    """
    kapan = [*_mungkin_tanpa_lowongan(p, masa, jf, mulai)]
    pasti = min((d for d, ya in kapan if ya), default=AKHIR)
    mungkin = min((d for d, ya in kapan if ya is None), default=AKHIR)
    return Riwayat([(mungkin, None)] * (mungkin < pasti) + [(pasti, True)], sebelum=False)


def _mungkin_tanpa_lowongan(
    p: Pegawai, masa: Sequence[MasaJenjang], jf: Riwayat[bool | Antara[bool]], mulai: date
) -> Iterator[tuple[date, bool | None]]:
    """The days of promotions that were, or may have been (``None``), of this kind."""
    baris = p.pangkat or ()
    awal = baris[0] if baris else None
    gelap = jf.cari(lambda v: v is None, mulai)
    if gelap is not None and (awal is None or gelap < awal.tmt):
        yield gelap, None
    for m in masa:  # ranks before the first on record may hide one
        if m.jf.berikut is not None and (awal is None or (m.mulai < awal.tmt and awal.golongan > m.jf.puncak)):
            yield max(m.mulai, mulai), None
    for lalu, kini in pairwise(baris):
        naik = kini.tmt >= mulai and all(k.golongan < kini.golongan for k in baris if k.tmt < kini.tmt)
        dalam = [m.jf for m in masa if m.mulai < kini.tmt < m.sampai]
        if naik and not dalam and jf.pada(kini.tmt) is None:
            yield kini.tmt, _ya(kini, pasti=False)
        for tangga in dalam if naik else ():
            if tangga.berikut is not None and lalu.golongan <= tangga.puncak < kini.golongan:
                yield kini.tmt, _ya(kini, pasti=lalu.golongan is tangga.puncak)


def _ya(k: KenaikanPangkat, *, pasti: bool) -> bool | None:
    """Whether a promotion was by angka kredit; ``None`` where its kind is not known, or it is not certain otherwise."""
    if k.jenis is None:
        return None
    menurut_angka_kredit = k.jenis == JenisKenaikanPangkat.FUNGSIONAL.value
    dikenal = k.jenis in {j.value for j in JenisKenaikanPangkat} or "luar biasa" in k.jenis.casefold()
    return (pasti or None) if menurut_angka_kredit else False if dikenal else None
