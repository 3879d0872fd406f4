"""Masa kerja golongan (MKG): the service that counts for pay in a golongan, as an account in months.

It begins with what the decree of the first rank states, runs with the calendar, is cut where a promotion passes into
another golongan, and gets back as much where a sanction leads into the golongan below. Leave outside state
responsibility and time as a state official do not count, and earlier service does, from the day of the decree that
recognised it. What the decree of a rank states takes the place of what was counted; earlier service recognised later
comes on top. A first decree that states none may have taken experience into account that no record tells (PP 7/1977
Pasal 5 ayat (2) and 6), so at least what has run since is known. What is not known is a bound. The figures and
citations are those of a `TataMKG`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import evolve, frozen

from karier_asn.domain.buku import Buku, Entri, Jumlah, batas, jumlahkan
from karier_asn.domain.fakta.kedudukan import bertugas_di_luar, menjalani_cltn
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai
from karier_asn.domain.rekam import PeninjauanMasaKerja
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.masa import selisih
from karier_asn.engine.riwayat import Antara, Riwayat, angkat
from karier_asn.engine.subjek import known

# --- the figures -------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class TataMKG:
    """What the law says of masa kerja golongan.

    Attributes:
        gaji: the citation of the pay table.
        awal: the MKG with which the column of the pay table begins, where that is not nought.
        potongan: by romawi, the MKG lost on leaving a golongan for the next one, where any is, and given back on
        return. peninjauan: the citation by which earlier service is recognised.
        catatan_awal: said where the first decree does not state it.
        catatan_peninjauan: said where it is not known whether, or how much of it, was.
        cuti: the citation by which leave outside state responsibility does not count.
        cuti_dahulu: the one before it.
        pejabat_negara: the citation by which time as a state official does not count.
        catatan_cuti: said where it is not known whether there was leave, or such time.
        catatan_cpns: said where it is not known since when he serves.
        catatan_turun: said where a sanction gives back what a promotion took.
    """

    gaji: Dasar
    awal: Mapping[Golongan, MasaKerja]
    potongan: Mapping[str, MasaKerja]
    peninjauan: Dasar
    catatan_awal: str
    catatan_peninjauan: str
    cuti: Dasar
    cuti_dahulu: Dasar
    pejabat_negara: Dasar
    catatan_cuti: str
    catatan_cpns: str
    catatan_turun: str


def potongan(dari: Golongan, ke: Golongan, tata: TataMKG) -> int:
    """Months of MKG lost by rising from one rank to another; of two golongan passed at once, both are lost.

    Less than nought where he falls: what the rise takes is given back.
    """
    if ke < dari:
        return -potongan(ke, dari, tata)
    romawi = list(dict.fromkeys(_romawi(g) for g in Golongan))
    dilewati = romawi[romawi.index(_romawi(dari)) : romawi.index(_romawi(ke))]
    return sum(tata.potongan[r].jumlah_bulan for r in dilewati if r in tata.potongan)


def _romawi(g: Golongan) -> str:
    return str(g.value).partition("/")[0]


def sesudah_naik(masa_kerja: MasaKerja, dari: Golongan, ke: Golongan, tata: TataMKG) -> MasaKerja:
    """MKG after a promotion, or after a sanction that lowers the rank; never below nought."""
    return MasaKerja.dari_bulan(max(masa_kerja.jumlah_bulan - potongan(dari, ke, tata), 0))


# --- the account -------------------------------------------------------------------------------------------

JUDUL = "masa kerja golongan, dalam bulan"


def buku_masa_kerja(p: Pegawai, sampai: date, tata: TataMKG) -> Buku:
    """The account of MKG, in months, up to a day; unknown where no rank is on record."""
    p = known(p)
    pangkat = [k for k in p.pangkat or () if k.tmt <= sampai]
    if not pangkat:
        return Buku(JUDUL, sebelum=None)
    susun = _Penyusun(p, tata)
    return Buku(JUDUL, _tak_negatif(sorted(susun.entri(pangkat, sampai), key=_hari), susun.tertunda), sebelum=None)


def _hari(e: Entri) -> date:
    return e.tanggal


def masa_kerja_golongan(p: Pegawai, d: date, tata: TataMKG) -> MasaKerja | Antara[MasaKerja] | None:
    """MKG on a day; bounds of it where not all is known; ``None`` where nothing is."""
    saldo = buku_masa_kerja(p, d, tata).saldo(d)
    if isinstance(saldo, Antara):
        bawah, atas = batas(saldo)
        return Antara(_masa(bawah), None if atas is None else _masa(atas))
    return None if saldo is None else _masa(saldo)


def _masa(bulan: Fraction) -> MasaKerja:
    return MasaKerja.dari_bulan(int(bulan))


class _Penyusun:
    """Makes the account of one employee."""

    def __init__(self, p: Pegawai, tata: TataMKG) -> None:
        self.p, self.tata = p, tata
        tercatat = (PeninjauanMasaKerja("belum diketahui"),) if p.peninjauan_masa_kerja is None else None
        ditinjau = [r for r in tercatat or p.peninjauan_masa_kerja or () if r.diakui is not False]
        self.bertanggal = [(r.tmt, r) for r in ditinjau if r.tmt is not None]
        self.tanpa_hari = [r for r in ditinjau if r.tmt is None]
        cuti, pejabat = menjalani_cltn(p), bertugas_di_luar(p)
        self.cuti = cuti
        self.pejabat = angkat(lambda jabat, cuti: False if cuti else jabat, pejabat, cuti)
        self.luar = angkat(salah_satu, cuti, pejabat)

    @property
    def tertunda(self) -> Fraction | None:
        """As much earlier service as may be recognised on any day yet; ``None`` = there is no telling how much."""
        lama = [r.masa_kerja for r in self.tanpa_hari]
        return Fraction(sum(m.jumlah_bulan for m in lama if m is not None)) if None not in lama else None

    def entri(self, pangkat: list[KenaikanPangkat], sampai: date) -> Iterator[Entri]:
        """The entries: how it begins, what comes with each rank and between them, and earlier service."""
        pertama = pangkat[0]
        kini = min(self.p.tmt_cpns or pertama.tmt, pertama.tmt)
        if pertama.masa_kerja is None or pertama.tmt > kini:
            yield from self.awal(kini)
        lama = pertama.golongan
        for k in pangkat:
            yield from self.berjalan(kini, k.tmt)
            yield from self.diakui(kini, k.tmt)
            yield from self.naik(lama, k)
            if k.sampai is not None and k.sampai <= sampai:
                yield from self.samar(k, k.sampai)
            kini, lama = k.tmt, k.golongan
        yield from self.berjalan(kini, sampai)
        yield from self.diakui(kini, sampai)

    def awal(self, mulai: date) -> Iterator[Entri]:
        """What the first decree does not state: nought, or as much as was taken into account with the appointment."""
        tahu = self.p.tmt_cpns is not None
        yield Entri(
            mulai,
            "masa kerja yang tidak disebut keputusan pertamanya",
            Antara(Fraction(0)),
            dasar=self.tata.peninjauan,
            pembuka=True,
            catatan=(self.tata.catatan_awal, *(() if tahu else (self.tata.catatan_cpns,))),
        )
        for tmt, r in self.bertanggal:
            if tmt <= mulai:
                yield self.peninjauan(mulai, r)
        yield from self.kapan_pun(mulai)

    def kapan_pun(self, d: date) -> Iterator[Entri]:
        """Earlier service of which it is not known since when it counts: perhaps by that day."""
        return (self.peninjauan(d, r) for r in self.tanpa_hari)

    def diakui(self, mulai: date, sampai: date) -> Iterator[Entri]:
        """Earlier service that counts from a day after one and by another."""
        return (self.peninjauan(tmt, r) for tmt, r in self.bertanggal if mulai < tmt <= sampai)

    def peninjauan(self, mulai: date, r: PeninjauanMasaKerja) -> Entri:
        """Earlier service: all of it if it was recognised by that day, otherwise up to so much."""
        bulan = None if r.masa_kerja is None else Fraction(r.masa_kerja.jumlah_bulan)
        jumlah = bulan if bulan is not None and r.diakui and r.tmt is not None else _antara(Fraction(0), bulan)
        return Entri(
            mulai,
            "masa kerja sebelum diangkat: {pengalaman}",
            jumlah,
            rincian={"pengalaman": r.pengalaman},
            dasar=self.tata.peninjauan,
            catatan=(self.tata.catatan_peninjauan,) if isinstance(jumlah, Antara) else (),
        )

    def naik(self, lama: Golongan, k: KenaikanPangkat) -> Iterator[Entri]:
        """What a rank does to it: what its decree states, or else what is lost by another golongan, or given back."""
        if k.masa_kerja is not None:
            uraian, bulan = "menurut keputusan pangkat {golongan}", k.masa_kerja.jumlah_bulan
            yield Entri(k.tmt, uraian, bulan, rincian={"golongan": k.golongan}, pembuka=True)
            yield from (
                self.peninjauan(k.tmt, r) for tmt, r in self.bertanggal if tmt == k.tmt and _di_luar(r, k.masa_kerja)
            )
            yield from self.kapan_pun(k.tmt)
        elif potong := potongan(lama, k.golongan, self.tata):
            uraian = "potongan kenaikan pangkat {dari} ke {ke}" if potong > 0 else _KEMBALI
            catatan = () if potong > 0 else (self.tata.catatan_turun,)
            rincian = {"dari": lama, "ke": k.golongan}
            yield Entri(k.tmt, uraian, -potong, rincian=rincian, dasar=self.tata.gaji, catatan=catatan)

    def samar(self, k: KenaikanPangkat, d: date) -> Iterator[Entri]:
        """What may come back or be lost by a sanction, or by its end, that no row tells."""
        urut = tuple(Golongan)
        i = urut.index(k.golongan)
        paling = [-potongan(k.golongan, g, self.tata) for g in (urut[max(i - 1, 0)], urut[min(i + 1, len(urut) - 1)])]
        if any(paling):
            uraian, catatan = "penurunan pangkat atau kembalinya yang tidak tercatat", (self.tata.catatan_turun,)
            jumlah = Antara(Fraction(min(0, *paling)), Fraction(max(0, *paling)))
            yield Entri(d, uraian, jumlah, dasar=self.tata.gaji, catatan=catatan)

    def berjalan(self, mulai: date, sampai: date) -> Iterator[Entri]:
        """Whole months from one day to another, less those that do not count, and those that may not."""
        semua = selisih(mulai, sampai).bulan
        if semua:
            yield Entri(sampai, "masa kerja sejak {mulai}", semua, rincian={"mulai": mulai})
        hilang = 0
        for uraian, menurut, masa in (
            ("cuti di luar tanggungan negara {mulai} sampai {akhir}", self.menurut_cuti, self.cuti),
            ("pejabat negara {mulai} sampai {akhir}", lambda _: self.tata.pejabat_negara, self.pejabat),
        ):
            for a, b in _selang(masa.peta(bool), mulai, sampai):
                if bulan := selisih(a, b).bulan:
                    hilang += bulan
                    yield Entri(sampai, uraian, -bulan, rincian={"mulai": a, "akhir": b}, dasar=menurut(a))
        if any(a < sampai and mulai < b for a, b, v in self.luar.potongan() if v is None):
            mungkin = angkat(lambda luar: luar is not False, self.luar)
            paling_banyak = min(sum(selisih(a, b).bulan for a, b in _selang(mungkin, mulai, sampai)), semua)
            if paling_banyak > hilang:
                jumlah, catatan = Antara(Fraction(hilang - paling_banyak), Fraction(0)), (self.tata.catatan_cuti,)
                uraian = "masa yang mungkin tidak dihitung sejak {mulai}"
                yield Entri(
                    sampai, uraian, jumlah, rincian={"mulai": mulai}, dasar=self.menurut_cuti(mulai), catatan=catatan
                )

    def menurut_cuti(self, d: date) -> Dasar:
        """The citation by which leave that began on that day does not count."""
        return self.tata.cuti if d >= self.tata.cuti.mulai else self.tata.cuti_dahulu


def _di_luar(r: PeninjauanMasaKerja, keputusan: MasaKerja) -> bool:
    """Whether a decree of the day from which earlier service counts may not contain it: if it states less than that."""
    return r.masa_kerja is None or r.masa_kerja > keputusan


def _selang(r: Riwayat[bool], mulai: date, sampai: date) -> Iterator[tuple[date, date]]:
    """The times within two days during which it is so."""
    return ((max(a, mulai), min(b, sampai)) for a, b, v in r.potongan() if v and a < sampai and mulai < b)


def _tak_negatif(entri: Iterable[Entri], tertunda: Fraction | None) -> Iterator[Entri]:
    """A deduction takes no more than there is; what may be recognised yet (``tertunda``) may come after it."""
    saldo: Jumlah = None
    for e in entri:  # by day
        sisa = e.jumlah if e.pembuka else jumlahkan(saldo, e.jumlah)
        if isinstance(saldo, Fraction) and isinstance(sisa, Fraction) and sisa < 0:
            e, sisa = evolve(e, jumlah=-saldo, rumus=_HABIS), Fraction(0)
        elif isinstance(sisa, Antara) and sisa.bawah < 0:  # its ends lose unlike amounts: told is what is left
            tanpa_batas = sisa.atas is None or tertunda is None
            sisa = _antara(Fraction(0), None if tanpa_batas else max(sisa.atas or Fraction(0), tertunda or Fraction(0)))
            e = evolve(e, jumlah=sisa, rumus=_HABIS, pembuka=True)
        saldo = sisa
        yield e


def _antara(bawah: Fraction, atas: Fraction | None) -> Fraction | Antara[Fraction]:
    return bawah if bawah == atas else Antara(bawah, atas)


_HABIS: Final = "paling banyak yang ada"
_KEMBALI: Final = "tambahan penurunan pangkat {dari} ke {ke}"
