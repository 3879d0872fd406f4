"""The additions to angka kredit for higher degrees obtained while in a JF."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from attrs import evolve

from karier_asn.domain.buku import Entri
from karier_asn.domain.fakta.ijazah import hari_lulus, hari_surat, jenjang_tertinggi
from karier_asn.domain.fakta.kenaikan_pangkat import fungsional
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.bahan import Bahan
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.logika import bandingkan
from karier_asn.engine.masa import AKHIR, SEHARI, awal_tahun
from karier_asn.engine.perbandingan import Operator
from karier_asn.engine.riwayat import Antara, Riwayat

Tingkatan: TypeAlias = Pendidikan | Antara[Pendidikan]


def tambahan_ijazah(
    b: Bahan, jenjang: Jenjang, selang: tuple[date, date, date], ditetapkan: Collection[date]
) -> Iterator[Entri]:
    """The additions for higher degrees obtained in this time; each counts once.

    It counts from the day of the letter by which it is recognised; before there was such a letter, at the end of
    its year.

    Args:
        b: what the account is made of.
        jenjang: the level.
        selang: the first day, the first day that is not appraised yet, and the first day no longer in the level.
        ditetapkan: the months whose credit PAK have set.
    """
    menurut_ijazah = b.tata.bacaan.menurut_ijazah
    if not menurut_ijazah.dipakai(b.bacaan):
        return
    mulai, akhir, sampai = selang
    if b.p.pendidikan is None:
        yield from _tanpa_ijazah(b, jenjang, mulai, akhir)
    dahulu = dict(_sebelum_bersurat(b, jenjang, mulai, akhir))
    baru = (e for gelar, e in _bersurat(b, jenjang, mulai, sampai) if gelar not in dahulu)
    for e in (*dahulu.values(), *baru):
        tahun = (e.tanggal - SEHARI).year if e.dasar != b.tata.dasar.pencantuman else e.tanggal.year
        sudah = any(d.year == tahun for d in ditetapkan) and isinstance(e.jumlah, Fraction)
        e = evolve(e, catatan=(b.tata.bacaan.catatan(menurut_ijazah, b.bacaan), *e.catatan))
        yield _paling_banyak(e, b.tata.catatan.ijazah_pak) if sudah else e


def _sebelum_bersurat(b: Bahan, jenjang: Jenjang, mulai: date, akhir: date) -> Iterator[tuple[Pendidikan, Entri]]:
    """Those of years that ended before a letter was asked for; each counts at the end of its year."""
    for gelar, (paling_awal, paling_akhir), pasti in _lebih_tinggi(b, mulai, akhir):
        tahun = max(paling_awal, mulai).year
        if tahun < b.tata.mulai_pencantuman.year:
            hari, predikat = min(awal_tahun(tahun + 1), akhir), b.tahunan(tahun)
            e = b.tata.entri_pendidikan(hari, jenjang, gelar, predikat if paling_akhir.year == tahun else None)
            yield gelar, e if pasti else _paling_banyak(e, b.tata.catatan.ijazah_belum_pasti)


def _bersurat(b: Bahan, jenjang: Jenjang, mulai: date, sampai: date) -> Iterator[tuple[Pendidikan, Entri]]:
    """Those that count from the day of the letter, by the predicate of the year before it.

    Where the letter came while he was out of the JF, it may count on his return.
    """
    tata, sejak_surat, jf = b.tata, awal_tahun(b.tata.mulai_pencantuman.year), fungsional(b.p)
    for gelar, lulus, pasti in _lebih_tinggi(b, sejak_surat, sampai):
        awal, akhir = hari_surat(i for i in b.p.pendidikan or () if i.pendidikan is gelar)
        di_luar = akhir < mulai and jf.cari(lambda v: v is not False, akhir) == mulai
        semasa, hari = _semasa(jf, *lulus), max(mulai, awal, sejak_surat)
        if semasa is False or hari >= sampai or (akhir < hari and not di_luar):
            continue
        e = tata.entri_pendidikan(hari, jenjang, gelar, b.tahunan(hari.year - 1), surat=True)
        if awal < akhir:
            e = _paling_banyak(e, tata.catatan.tanpa_surat)
        if di_luar or not semasa:
            e = _paling_banyak(e, tata.catatan.ijazah_di_luar)
        yield gelar, e if pasti else _paling_banyak(e, tata.catatan.ijazah_belum_pasti)


def _tanpa_ijazah(b: Bahan, jenjang: Jenjang, mulai: date, akhir: date) -> Iterator[Entri]:
    """Where the diplomas are not known, a higher degree may count as soon as one can."""
    bersurat = mulai.year >= b.tata.mulai_pencantuman.year
    yield Entri(
        mulai if bersurat else min(awal_tahun(mulai.year + 1), akhir),
        "tambahan untuk ijazah yang belum diketahui, {jenjang}",
        Antara(Fraction(0)),
        "",
        {"jenjang": jenjang.value},
        b.tata.dasar.pendidikan,
        catatan=(b.tata.catatan.tanpa_ijazah,),
    )


def _lebih_tinggi(b: Bahan, mulai: date, sampai: date) -> Iterator[tuple[Pendidikan, tuple[date, date], bool]]:
    """Each degree that is, or may be, above all earlier ones and obtained in this time.

    With the first and last day on which it may have been obtained for the first time, and whether it surely is one.
    """
    ijazah = b.p.pendidikan or ()
    for gelar in sorted({i.pendidikan for i in ijazah}):
        hari = [hari_lulus(i) for i in ijazah if i.pendidikan is gelar]
        pertama = min(awal for awal, _ in hari), min(akhir for _, akhir in hari)
        awal, akhir = max(pertama[0], mulai), min(pertama[1], sampai - SEHARI)
        if awal > akhir:
            continue
        lain = jenjang_tertinggi(i for i in ijazah if i.pendidikan is not gelar)
        sebelum = _bentang(lain.pada(awal - SEHARI), lain.pada(akhir - SEHARI))
        lebih = bandingkan(Operator.LEBIH, gelar, sebelum)
        if lebih is not False:
            yield gelar, pertama, bool(lebih) and (awal, akhir) == pertama


def _semasa(jf: Riwayat[bool | Antara[bool]], awal: date, akhir: date) -> bool | None:
    """Whether he held a JF on all of these days; ``None`` = perhaps not, but he held one by then."""
    if all(jf.antara(awal, akhir + SEHARI if akhir < AKHIR else AKHIR, lain=True).nilai):
        return True
    pernah = jf.cari(lambda v: v is not False)
    return None if pernah is not None and pernah <= akhir else False


def _bentang(dari: Tingkatan | None, hingga: Tingkatan | None) -> Tingkatan | None:
    """All levels from the least that is possible at first to the greatest that is possible at last."""
    if dari is None or hingga is None:
        return None
    bawah = dari.bawah if isinstance(dari, Antara) else dari
    atas = hingga.atas if isinstance(hingga, Antara) else hingga
    return Antara(bawah, atas)


def _paling_banyak(e: Entri, catatan: str) -> Entri:
    """The entry, of which it is not certain that it counts."""
    jumlah = Antara(Fraction(0), e.jumlah) if isinstance(e.jumlah, Fraction) and e.jumlah else e.jumlah
    return evolve(e, jumlah=jumlah, catatan=(*e.catatan, catatan))
