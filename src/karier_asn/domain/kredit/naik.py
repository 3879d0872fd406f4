"""What promotions in a level of JF set or add: by ijazah, or by KPLB of one whose rank is above the level."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from fractions import Fraction
from functools import partial
from typing import TypeAlias

from karier_asn.domain.buku import Buku, Entri, Jumlah, batas
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.bahan import Bahan
from karier_asn.domain.kredit.ijazah import naik_menurut_ijazah
from karier_asn.domain.kredit.kplb import kplb
from karier_asn.domain.kredit.masa import JUDUL
from karier_asn.domain.kredit.pak import bulan
from karier_asn.domain.kredit.tata import Penggal
from karier_asn.domain.kredit.terbuka import tutup
from karier_asn.engine.masa import SEHARI, awal_tahun
from karier_asn.engine.riwayat import Antara

_Isi: TypeAlias = Callable[[Jumlah], Iterable[Entri]]
"""What something makes of the balance before it."""


def dengan_kenaikan_pangkat(b: Bahan, jenjang: Jenjang, selang: tuple[date, date], entri: tuple[Entri, ...]) -> Buku:
    """The account of one time in a level, with what promotions in it set or add.

    By ijazah, or by KPLB of one whose rank is above the level; in the order of their days, for each goes by the
    balance before it.
    """
    kenaikan = [*_menurut_ijazah(b, jenjang, selang), *_luar_biasa(b, jenjang, selang)]
    for hari, isi in sorted(kenaikan, key=lambda k: k[0]):
        entri = (*entri, *isi(Buku(JUDUL, tutup(entri), None).saldo(hari)))
    return Buku(JUDUL, tutup(entri), None)


def _luar_biasa(b: Bahan, jenjang: Jenjang, selang: tuple[date, date]) -> Iterator[tuple[date, _Isi]]:
    """The days on which a KPLB fills, or may fill, the level, and what it adds to a balance."""
    jf = b.tata.jenjang[jenjang]
    for hari, pasti in kplb(b.p, jf, *selang):
        if pasti is not False and jf.akk_jenjang is not None:
            yield hari, partial(_isi_menurut_kplb, b, hari, jenjang, pasti=bool(pasti))


def _isi_menurut_kplb(b: Bahan, hari: date, jenjang: Jenjang, lama: Jumlah, *, pasti: bool) -> tuple[Entri]:
    """What a KPLB adds to a balance."""
    return (b.tata.kplb(hari, jenjang, lama, pasti=pasti),)


def _menurut_ijazah(b: Bahan, jenjang: Jenjang, selang: tuple[date, date]) -> Iterator[tuple[date, _Isi]]:
    """The days of promotions that were, or may be, by ijazah, and what each makes of a balance."""
    mulai, sampai = max(selang[0], b.tata.mulai_pengangkatan - SEHARI), selang[1]
    if b.p.pangkat is None and mulai + SEHARI < sampai:
        yield mulai + SEHARI, lambda _: (_tanpa_pangkat(b, mulai + SEHARI, jenjang),)
    for tmt, kebutuhan, pasti in naik_menurut_ijazah(b.p, b.tata.jenjang[jenjang]):
        if mulai < tmt < sampai and tmt not in b.pembuka:
            yield tmt, partial(_isi_menurut_ijazah, b, tmt, jenjang, kebutuhan, pasti=pasti)


def _isi_menurut_ijazah(
    b: Bahan, tmt: date, jenjang: Jenjang, kebutuhan: Fraction, lama: Jumlah, *, pasti: bool
) -> Iterator[Entri]:
    """What is set on a promotion by ijazah for which the balance does not, or may not, suffice.

    The months of that year before it, which its predicate still brings, may be part of that; where it is not known
    whether they were converted already, so may what the predicate then takes back.
    """
    if lama is None or batas(lama)[0] >= kebutuhan:
        return
    periodik, (bawah, atas) = b.p.penilaian_periodik, batas(lama)
    tata, sebelum = b.tata, Penggal(len(bulan(awal_tahun(tmt.year), tmt)), None)
    termasuk = batas(tata.jumlah_konversi([sebelum], jenjang))[1] or Fraction(0)
    if periodik is None or any(n.predikat is None for n in periodik):
        termasuk *= 2
    batas_baru = Antara(
        max(bawah, kebutuhan - termasuk) if pasti else bawah, None if atas is None else max(atas, kebutuhan)
    )
    yield Entri(
        tmt,
        "kenaikan pangkat {golongan} menurut ujian penyesuaian ijazah, {jenjang}",
        batas_baru.bawah if batas_baru.bawah == batas_baru.atas else batas_baru,
        "",
        {"golongan": b.pangkat(tmt), "jenjang": jenjang.value},
        tata.dasar.naik_ijazah,
        pembuka=True,
        catatan=(tata.catatan.naik_ijazah if pasti else tata.catatan.mungkin_naik_ijazah,),
    )


def _tanpa_pangkat(b: Bahan, hari: date, jenjang: Jenjang) -> Entri:
    """Where the ranks are not known, any of the level may have been received by ijazah."""
    jf = b.tata.jenjang[jenjang]
    jumlah = Antara(Fraction(0), jf.akk_pangkat * len(jf.golongan))
    nama, catatan = "kenaikan pangkat yang belum diketahui, {jenjang}", (b.tata.catatan.mungkin_naik_ijazah,)
    return Entri(hari, nama, jumlah, "", {"jenjang": jenjang.value}, b.tata.dasar.naik_ijazah, catatan=catatan)
