"""The conversion of appraisals in a level of JF: periods, years, and what may come of those that are not known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import groupby

from attrs import evolve

from karier_asn.domain.buku import Entri, batas
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.bahan import Bahan
from karier_asn.domain.kredit.pak import bulan
from karier_asn.domain.kredit.tata import Penggal
from karier_asn.domain.kredit.terbuka import Penutup, Sementara
from karier_asn.domain.rekam import PenilaianPeriodik
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.masa import SEHARI, Masa, awal_tahun, tambah
from karier_asn.engine.riwayat import Antara


def konversi(b: Bahan, jenjang: Jenjang, sisa: frozenset[date], sampai: date) -> Iterator[Entri]:
    """The conversions of these months, year by year."""
    for tahun, deret in groupby(sorted(sisa), key=lambda d: d.year):
        yield from _menurut_predikat(b, jenjang, tahun, frozenset(deret), sampai)


def _menurut_predikat(b: Bahan, jenjang: Jenjang, tahun: int, sisa: frozenset[date], sampai: date) -> Iterator[Entri]:
    """The conversion of one calendar year: periodic appraisals first, then what the yearly one adds.

    A level that ends within the year keeps what its periods came to; the yearly predicate was given later. Periods
    that are not known may count until the year settles them.
    """
    akhir, tata = min(awal_tahun(tahun + 1), sampai), b.tata
    genap, tahunan = akhir.year > tahun, b.tahunan(tahun)
    periode, terhitung, gelap = _menurut_periode(b, jenjang, sisa, sampai)
    yield from periode
    yield from tanpa_periodik(b, jenjang, sorted(gelap), akhir)
    belum = sisa - terhitung.keys()
    lama = sum((tata.konversi(v, jenjang, 1) for v in terhitung.values()), Fraction(0))
    if terhitung and genap and b.tahunan_terbuka(tahun):
        yield tata.entri_tahunan(akhir, jenjang, tahun, Penggal(len(sisa), None), lama)
    elif terhitung and genap and tahunan is not None:
        if belum or tata.konversi(tahunan, jenjang, len(sisa)) != lama:
            yield tata.entri_tahunan(akhir, jenjang, tahun, Penggal(len(sisa), tahunan), lama)
    elif belum:
        penggal = Penggal(len(belum), tahunan if genap or not gelap else None)
        e = tata.entri_konversi(akhir, jenjang, penggal, min(belum), akhir - SEHARI)
        sebagian_rendah = len(belum) < 12 and tahunan is not None and tahunan < tata.predikat_cukup
        catatan = (_catatan_rendah(b),) if sebagian_rendah else ()
        yield evolve(e, catatan=(*e.catatan, *catatan))
    if gelap:
        rincian = {"tahun": str(tahun)}
        yield Penutup(akhir, "penilaian periodik {tahun} sudah termasuk", 0, "", rincian, pembuka=True)


def _menurut_periode(
    b: Bahan, jenjang: Jenjang, sisa: frozenset[date], sampai: date
) -> tuple[list[Entri], dict[date, Predikat], set[date]]:
    """The conversions of periodic appraisals, the months in them, and those of appraisals that are not known."""
    entri, terhitung = list[Entri](), dict[date, Predikat]()
    gelap = set(sisa if b.p.penilaian_periodik is None else ())
    for n, predikat in _periodik(b, sisa):
        masa = bulan(n.mulai, n.sampai)
        if terhitung.keys() & set(masa):
            continue
        if predikat is None or gelap & set(masa):
            gelap.update(masa)
        else:
            penggal = Penggal(len(masa), predikat)
            e = b.tata.entri_konversi(min(n.sampai, sampai), jenjang, penggal, n.mulai, n.sampai - SEHARI)
            cukup = predikat >= b.tata.predikat_cukup
            entri.append(e if cukup else evolve(e, catatan=(_catatan_rendah(b),)))
            terhitung |= dict.fromkeys(masa, predikat)
    return entri, terhitung, gelap


def _catatan_rendah(b: Bahan) -> str:
    """How a predicate of a part of the year that is too low to count alone is read."""
    return b.tata.bacaan.catatan(b.tata.bacaan.periodik_rendah, b.bacaan)


def tanpa_periodik(b: Bahan, jenjang: Jenjang, gelap: Sequence[date], sampai: date) -> Iterator[Entri]:
    """What periodic appraisals that are not known may have brought: up to the highest predicate, by quarter."""
    for awal in range(0, len(gelap), 3):
        deret = gelap[awal : awal + 3]
        tanggal = tambah(deret[0], Masa(1))
        if tanggal < sampai:
            atas = batas(b.tata.jumlah_konversi([Penggal(len(deret), None)], jenjang))[1]
            rincian = {"mulai": deret[0]}
            catatan = (b.tata.catatan.tanpa_periodik,)
            nama = "penilaian periodik yang belum diketahui sejak {mulai}"
            yield Sementara(tanggal, nama, Antara(Fraction(0), atas), "", rincian, catatan=catatan)


def _periodik(b: Bahan, sisa: frozenset[date]) -> Iterator[tuple[PenilaianPeriodik, Predikat | None]]:
    """The periodic appraisals within these months that are, or may be, converted before the end of the year."""
    rendah_juga, cukup = b.tata.bacaan.periodik_rendah.dipakai(b.bacaan), b.tata.predikat_cukup
    for n in b.p.penilaian_periodik or ():
        masa = frozenset(bulan(n.mulai, n.sampai))
        if masa and masa <= sisa and (n.predikat is None or rendah_juga or n.predikat >= cukup):
            yield n, n.predikat


def belum_dinilai(b: Bahan, jenjang: Jenjang, mulai: date, sampai: date, tahun: int) -> Iterator[Entri]:
    """What the predicates of a year and after may bring: up to the highest where the level ends in that year."""
    habis = awal_tahun(tahun + 1)
    sisa = [Penggal(len(bulan(mulai, sampai)), None)] if sampai <= habis else []
    jumlah = b.tata.jumlah_konversi(sisa, jenjang) if sisa else Antara(Fraction(0))
    if jumlah:
        nama, catatan = "konversi predikat tahun {tahun} dan sesudahnya", (b.tata.catatan.belum_dinilai,)
        yield Entri(min(habis, sampai), nama, jumlah, "", {"tahun": tahun}, catatan=catatan)
