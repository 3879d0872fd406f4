"""Ranks received by the examination on a new diploma, as the account of angka kredit reads them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from karier_asn.domain.kredit.jenjang import JenjangJF
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai
from karier_asn.domain.rekam import JenisKenaikanPangkat, JenisUjian
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.logika import seluruhnya

_BUKAN_IJAZAH = frozenset(j.value for j in JenisKenaikanPangkat if j is not JenisKenaikanPangkat.IJAZAH)


def naik_menurut_ijazah(p: Pegawai, jf: JenjangJF) -> Iterator[tuple[date, Fraction, bool]]:
    """Each promotion from a rank of a level, or below, that was or may be by ijazah, and the credit it took.

    With whether it surely was one. A rank held before, and given back, is no promotion.
    """
    tertinggi: Golongan | None = None
    for k in p.pangkat or ():
        pasti, kebutuhan = menurut_ujian_ijazah(p, k), kebutuhan_sampai(jf, k.golongan)
        naik = tertinggi is None or (tertinggi < k.golongan and tertinggi <= jf.puncak)
        if naik and kebutuhan and pasti is not False:
            yield k.tmt, kebutuhan, bool(pasti)
        tertinggi = k.golongan if tertinggi is None else max(tertinggi, k.golongan)


def kebutuhan_sampai(jf: JenjangJF, g: Golongan) -> Fraction | None:
    """The credit that the ranks of a level below this one take; ``None`` where they lead to no such rank."""
    return jf.akk_jenjang if g > jf.puncak else jf.angka_kredit_dasar(g)


def menurut_ujian_ijazah(p: Pegawai, k: KenaikanPangkat) -> bool | None:
    """Whether a rank was received by ijazah after its examination; ``None`` where its kind or the examinations are not
    known."""
    ijazah = None if k.jenis not in _BUKAN_IJAZAH else False
    if k.jenis == JenisKenaikanPangkat.IJAZAH.value:
        ijazah = True
    lulus = (u.jenis is JenisUjian.PENYESUAIAN and u.lulus and u.tanggal <= k.tmt for u in p.ujian or ())
    return seluruhnya(ijazah, None if p.ujian is None else any(lulus))
