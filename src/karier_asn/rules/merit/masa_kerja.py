"""Masa kerja golongan (MKG): the service that counts for pay in a golongan, as an account in months.

It begins at CPNS with the first step of the pay table, runs with the calendar, and is cut where a promotion passes into
another golongan (I to II by six years, II to III by five; III to IV not at all). Leave outside state responsibility
does not count, and earlier service that was recognised does. What a decree states takes the place of what was counted.

The regulation (PP 7/1977 and its amendments) has not been read; the figures are those of a ministry's handbook and of
applications that quote it, and every line of the account says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Final

from attrs import evolve

from karier_asn.domain.buku import Buku, Entri
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.hukum import Cara
from karier_asn.engine.riwayat import selisih
from karier_asn.rules.peraturan import PP_7_1977, PP_11_2017

POTONGAN: Final = {"I": 72, "II": 60, "III": 0}
"""Months lost on leaving a golongan (romawi) for the next one."""

MULAI_TIGA_TAHUN: Final = frozenset(
    {Golongan.I_B, Golongan.I_C, Golongan.I_D, Golongan.II_B, Golongan.II_C, Golongan.II_D}
)
"""Golongan whose column of the pay table begins at three years."""

_GAJI = (PP_7_1977 / "lampiran gaji").dengan(cara=Cara.SEKUNDER)
_PENINJAUAN = (PP_7_1977 / "peninjauan masa kerja").dengan(cara=Cara.SEKUNDER)
_CUTI = PP_11_2017 / "Pasal 337" / "ayat (2)"


def potongan(dari: Golongan, ke: Golongan) -> int:
    """Months of MKG lost by rising from one rank to another.

    >>> potongan(Golongan.II_D, Golongan.III_A), potongan(Golongan.III_A, Golongan.III_B)
    (60, 0)
    >>> potongan(Golongan.I_D, Golongan.III_A)  # two golongan at once, by a diploma: both are lost
    132
    """
    romawi = list(dict.fromkeys(_romawi(g) for g in Golongan))
    dilewati = romawi[romawi.index(_romawi(dari)) : romawi.index(_romawi(ke))]
    return sum(POTONGAN[r] for r in dilewati)


def _romawi(g: Golongan) -> str:
    return str(g.value).partition("/")[0]


def sesudah_naik(masa_kerja: MasaKerja, dari: Golongan, ke: Golongan) -> MasaKerja:
    """MKG after a promotion; never below nought.

    >>> sesudah_naik(MasaKerja(10, 2), Golongan.I_D, Golongan.II_A)
    MasaKerja(tahun=4, bulan=2)
    >>> sesudah_naik(MasaKerja(3, 10), Golongan.II_A, Golongan.III_A)
    MasaKerja(tahun=0, bulan=0)
    """
    return MasaKerja.dari_bulan(max(masa_kerja.jumlah_bulan - potongan(dari, ke), 0))


# --- the account -------------------------------------------------------------------------------------------

CATATAN_CUTI = "Riwayat cuti di luar tanggungan negara tidak diketahui; dihitung seolah-olah tidak ada."
CATATAN_PENINJAUAN = "Belum diketahui apakah masa kerja sebelum diangkat diakui."


def buku_masa_kerja(p: Pegawai, sampai: date) -> Buku:
    """The account of MKG, in months, up to a day; unknown from the start where CPNS or the first rank is not known.

    >>> naik = (KenaikanPangkat(Golongan.II_C, date(2015, 3, 1)), KenaikanPangkat(Golongan.III_A, date(2023, 4, 1)))
    >>> print(buku_masa_kerja(Pegawai(tmt_cpns=date(2015, 3, 1), pangkat=naik, cltn=()), date(2025, 6, 30)).report(
    ...     desimal=0))
    masa kerja golongan, dalam bulan
      2015-03-01  masa kerja awal dalam golongan II/c                                               = 36          36
                  PP 7/1977 lampiran gaji (sumber sekunder)
      2023-04-01  masa kerja sejak 2015-03-01                                                         97         133
      2023-04-01  potongan kenaikan pangkat II/c ke III/a                                            -60          73
                  PP 7/1977 lampiran gaji (sumber sekunder)
      2025-06-30  masa kerja sejak 2023-04-01                                                         26          99
    """
    pangkat = [k for k in p.pangkat or () if k.tmt <= sampai]
    catatan = () if p.cltn is not None else (CATATAN_CUTI,)
    if not pangkat or p.tmt_cpns is None:
        return Buku("masa kerja golongan, dalam bulan", sebelum=None, catatan=catatan)
    entri = [*_awal(p, p.tmt_cpns, pangkat[0]), *_berjalan(p, p.tmt_cpns, pangkat, sampai)]
    return Buku("masa kerja golongan, dalam bulan", _tak_negatif(entri), catatan=catatan)


def masa_kerja_golongan(p: Pegawai, d: date) -> MasaKerja | None:
    """MKG on a day; ``None`` where it is not known.

    >>> p = Pegawai(tmt_cpns=date(2020, 3, 1), pangkat=(KenaikanPangkat(Golongan.III_A, date(2020, 3, 1)),), cltn=())
    >>> masa_kerja_golongan(p, date(2026, 5, 31))
    MasaKerja(tahun=6, bulan=2)
    """
    saldo = buku_masa_kerja(p, d).saldo(d)
    return MasaKerja.dari_bulan(int(saldo)) if isinstance(saldo, Fraction) else None


def _awal(p: Pegawai, mulai: date, pertama: KenaikanPangkat) -> Iterator[Entri]:
    """The first step of the pay table, and earlier service."""
    if pertama.masa_kerja is None:
        yield Entri(
            mulai,
            "masa kerja awal dalam golongan {golongan}",
            36 if pertama.golongan in MULAI_TIGA_TAHUN else 0,
            rincian={"golongan": pertama.golongan},
            dasar=_GAJI,
            pembuka=True,
        )
        for r in p.peninjauan_masa_kerja or ():
            if r.masa_kerja is not None and r.diakui is not False:
                yield Entri(
                    mulai,
                    "masa kerja sebelum diangkat: {pengalaman}",
                    r.masa_kerja.jumlah_bulan if r.diakui else None,
                    rincian={"pengalaman": r.pengalaman},
                    dasar=_PENINJAUAN,
                    catatan=() if r.diakui else (CATATAN_PENINJAUAN,),
                )
    else:
        yield _menurut_keputusan(pertama, mulai)


def _berjalan(p: Pegawai, mulai: date, pangkat: list[KenaikanPangkat], sampai: date) -> Iterator[Entri]:
    """Service between one promotion and the next, and what each promotion does to it."""
    kini = mulai
    for lama, baru in pairwise(pangkat):
        yield from _masa(p, kini, baru.tmt)
        kini = baru.tmt
        if baru.masa_kerja is not None:
            yield _menurut_keputusan(baru, baru.tmt)
        elif potong := potongan(lama.golongan, baru.golongan):
            yield Entri(
                baru.tmt,
                "potongan kenaikan pangkat {dari} ke {ke}",
                -potong,
                rincian={"dari": lama.golongan, "ke": baru.golongan},
                dasar=_GAJI,
            )
    yield from _masa(p, kini, sampai)


def _menurut_keputusan(k: KenaikanPangkat, tanggal: date) -> Entri:
    assert k.masa_kerja is not None
    return Entri(
        tanggal,
        "menurut keputusan pangkat {golongan}",
        k.masa_kerja.jumlah_bulan,
        rincian={"golongan": k.golongan},
        pembuka=True,
    )


def _masa(p: Pegawai, mulai: date, sampai: date) -> Iterator[Entri]:
    """Whole months from one day to another, less those on leave."""
    if bulan := selisih(mulai, sampai).bulan:
        yield Entri(sampai, "masa kerja sejak {mulai}", bulan, rincian={"mulai": mulai})
    for c in p.cltn or ():
        a, b = max(c.mulai, mulai), min(c.sampai or sampai, sampai)
        if cuti := selisih(a, b).bulan:
            uraian = "cuti di luar tanggungan negara {mulai} sampai {akhir}"
            yield Entri(sampai, uraian, -cuti, rincian={"mulai": a, "akhir": b}, dasar=_CUTI)


def _tak_negatif(entri: list[Entri]) -> Iterator[Entri]:
    """A deduction takes no more than there is."""
    saldo: Fraction | None = None
    for e in sorted(entri, key=lambda e: e.tanggal):
        jumlah = e.jumlah if isinstance(e.jumlah, Fraction) else None
        if e.pembuka:
            saldo = jumlah
        elif saldo is not None and jumlah is not None and saldo + jumlah < 0:
            e, saldo = evolve(e, jumlah=-saldo, rumus="paling banyak yang ada"), Fraction(0)
        else:
            saldo = None if saldo is None or jumlah is None else saldo + jumlah
        yield e
