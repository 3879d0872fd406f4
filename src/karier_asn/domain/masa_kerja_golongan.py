"""Masa kerja golongan (MKG): the service that counts for pay in a golongan, as an account in months.

It begins at CPNS with the first step of the pay table, runs with the calendar, and is cut where a promotion passes into
another golongan. Leave outside state responsibility does not count, and earlier service that was recognised does. What
a decree states takes the place of what was counted. The figures and citations are those of a `TataMKG`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from itertools import pairwise

from attrs import evolve, frozen

from karier_asn.domain.buku import Buku, Entri
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.masa import selisih


@frozen(kw_only=True)
class TataMKG:
    """What the law says of masa kerja golongan.

    Attributes:
        gaji: the citation of the pay table.
        awal: the MKG with which the column of the pay table begins, where that is not nought.
        potongan: by romawi, the MKG lost on leaving a golongan for the next one, where any is.
        peninjauan: the citation by which earlier service is recognised.
        catatan_peninjauan: said where it is not known whether it was.
        cuti: the citation by which leave outside state responsibility does not count.
        catatan_cuti: said where it is not known whether there was leave.
    """

    gaji: Dasar
    awal: Mapping[Golongan, MasaKerja]
    potongan: Mapping[str, MasaKerja]
    peninjauan: Dasar
    catatan_peninjauan: str
    cuti: Dasar
    catatan_cuti: str


def potongan(dari: Golongan, ke: Golongan, tata: TataMKG) -> int:
    """Months of MKG lost by rising from one rank to another; of two golongan passed at once, both are lost."""
    romawi = list(dict.fromkeys(_romawi(g) for g in Golongan))
    dilewati = romawi[romawi.index(_romawi(dari)) : romawi.index(_romawi(ke))]
    return sum(tata.potongan[r].jumlah_bulan for r in dilewati if r in tata.potongan)


def _romawi(g: Golongan) -> str:
    return str(g.value).partition("/")[0]


def sesudah_naik(masa_kerja: MasaKerja, dari: Golongan, ke: Golongan, tata: TataMKG) -> MasaKerja:
    """MKG after a promotion; never below nought."""
    return MasaKerja.dari_bulan(max(masa_kerja.jumlah_bulan - potongan(dari, ke, tata), 0))


# --- the account -------------------------------------------------------------------------------------------

JUDUL = "masa kerja golongan, dalam bulan"


def buku_masa_kerja(p: Pegawai, sampai: date, tata: TataMKG) -> Buku:
    """The account of MKG, in months, up to a day; unknown from the start where CPNS or the first rank is not known."""
    pangkat = [k for k in p.pangkat or () if k.tmt <= sampai]
    catatan = () if p.cltn is not None else (tata.catatan_cuti,)
    if not pangkat or p.tmt_cpns is None:
        return Buku(JUDUL, sebelum=None, catatan=catatan)
    entri = [*_awal(p, p.tmt_cpns, pangkat[0], tata), *_berjalan(p, p.tmt_cpns, pangkat, sampai, tata)]
    return Buku(JUDUL, _tak_negatif(entri), catatan=catatan)


def masa_kerja_golongan(p: Pegawai, d: date, tata: TataMKG) -> MasaKerja | None:
    """MKG on a day; ``None`` where it is not known."""
    saldo = buku_masa_kerja(p, d, tata).saldo(d)
    return MasaKerja.dari_bulan(int(saldo)) if isinstance(saldo, Fraction) else None


def _awal(p: Pegawai, mulai: date, pertama: KenaikanPangkat, tata: TataMKG) -> Iterator[Entri]:
    """The first step of the pay table, and earlier service."""
    if pertama.masa_kerja is None:
        yield Entri(
            mulai,
            "masa kerja awal dalam golongan {golongan}",
            tata.awal.get(pertama.golongan, MasaKerja(0)).jumlah_bulan,
            rincian={"golongan": pertama.golongan},
            dasar=tata.gaji,
            pembuka=True,
        )
        for r in p.peninjauan_masa_kerja or ():
            if r.masa_kerja is not None and r.diakui is not False:
                yield Entri(
                    mulai,
                    "masa kerja sebelum diangkat: {pengalaman}",
                    r.masa_kerja.jumlah_bulan if r.diakui else None,
                    rincian={"pengalaman": r.pengalaman},
                    dasar=tata.peninjauan,
                    catatan=() if r.diakui else (tata.catatan_peninjauan,),
                )
    else:
        yield _menurut_keputusan(pertama, mulai)


def _berjalan(p: Pegawai, mulai: date, pangkat: list[KenaikanPangkat], sampai: date, tata: TataMKG) -> Iterator[Entri]:
    """Service between one promotion and the next, and what each promotion does to it."""
    kini = mulai
    for lama, baru in pairwise(pangkat):
        yield from _masa(p, kini, baru.tmt, tata)
        kini = baru.tmt
        if baru.masa_kerja is not None:
            yield _menurut_keputusan(baru, baru.tmt)
        elif potong := potongan(lama.golongan, baru.golongan, tata):
            yield Entri(
                baru.tmt,
                "potongan kenaikan pangkat {dari} ke {ke}",
                -potong,
                rincian={"dari": lama.golongan, "ke": baru.golongan},
                dasar=tata.gaji,
            )
    yield from _masa(p, kini, sampai, tata)


def _menurut_keputusan(k: KenaikanPangkat, tanggal: date) -> Entri:
    assert k.masa_kerja is not None
    return Entri(
        tanggal,
        "menurut keputusan pangkat {golongan}",
        k.masa_kerja.jumlah_bulan,
        rincian={"golongan": k.golongan},
        pembuka=True,
    )


def _masa(p: Pegawai, mulai: date, sampai: date, tata: TataMKG) -> Iterator[Entri]:
    """Whole months from one day to another, less those on leave."""
    if bulan := selisih(mulai, sampai).bulan:
        yield Entri(sampai, "masa kerja sejak {mulai}", bulan, rincian={"mulai": mulai})
    for c in p.cltn or ():
        a, b = max(c.mulai, mulai), min(c.sampai or sampai, sampai)
        if cuti := selisih(a, b).bulan:
            uraian = "cuti di luar tanggungan negara {mulai} sampai {akhir}"
            yield Entri(sampai, uraian, -cuti, rincian={"mulai": a, "akhir": b}, dasar=tata.cuti)


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
