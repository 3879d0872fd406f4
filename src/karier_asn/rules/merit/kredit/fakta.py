"""Facts of the account: the credit held, the credit asked for, and where the rank stands in the level of JF."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import partial
from typing import Any, TypeVar

from karier_asn.domain.fakta.kompetensi import kompeten
from karier_asn.domain.fakta.pangkat import golongan
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import Nilai, fakta
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat
from karier_asn.rules.merit.kredit.akun import MasaJenjang, gabung, masa_jenjang
from karier_asn.rules.merit.kredit.jenjang import JF, LANGKAH_JENJANG, LANGKAH_PANGKAT, LangkahJenjang, LangkahPangkat

T = TypeVar("T")


class LetakPangkat(Enum):
    """Where the rank held stands among the ranks of the level of JF held."""

    DI_BAWAH = "di bawah pangkat terendah jenjang"
    DALAM = "dalam jenjang, di bawah pangkat tertingginya"
    PUNCAK = "pangkat tertinggi jenjang"
    UJUNG = "pangkat tertinggi jenjang teratas"
    DI_ATAS = "di atas pangkat tertinggi jenjang"


@fakta("angka kredit kumulatif dalam jenjang")
def angka_kredit(p: Pegawai) -> Riwayat[Fraction | Antara[Fraction]]:
    """Angka kredit earned in the level of JF held, by the account made from the record; since 2023."""
    return gabung(masa_jenjang(p)).riwayat


@fakta("angka kredit kumulatif untuk kenaikan pangkat")
def angka_kredit_pangkat(p: Pegawai) -> Riwayat[Fraction | Antara[Fraction]]:
    """Angka kredit that counts for the next rank.

    That of the level held; for one who has risen to it and whose rank has not followed yet, that of the level he rose
    from: first the level, then the rank, with the same credit.
    """
    return _kredit_pangkat(p, masa_jenjang(p))


@fakta("kenaikan pangkat berikutnya dalam JF")
def langkah_pangkat(p: Pegawai) -> Riwayat[LangkahPangkat]:
    """The step of rank that angka kredit counts for.

    Unknown where the ladder has no such step: above the ranks of the level, at the end of the category, and below
    the ranks of the level for one who did not rise to it from the level below.
    """

    def langkah(m: MasaJenjang, g: Golongan) -> LangkahPangkat | None:
        pemilik = _pemilik(m, g)
        return None if pemilik is None else LANGKAH_PANGKAT.get((pemilik.jenjang, g))

    return _menurut_golongan(p, langkah)


@fakta("kenaikan jenjang berikutnya")
def langkah_jenjang(p: Pegawai) -> Riwayat[LangkahJenjang]:
    """The rise to the next level of JF; unknown at the top of the category, which has none."""
    return _sambung((m, Riwayat.tetap(LANGKAH_JENJANG.get(m.jenjang))) for m in masa_jenjang(p))


@fakta("letak pangkat terhadap jenjang JF")
def letak_pangkat(p: Pegawai) -> Riwayat[LetakPangkat]:
    """Where the rank held stands among the ranks of the level of JF held."""
    return _menurut_golongan(p, _letak)


@fakta("pernah naik pangkat melampaui jenjang karena tidak ada lowongan")
def pernah_tanpa_lowongan(p: Pegawai) -> Riwayat[bool]:
    """Has, since 2023, risen in rank above the ranks of the level held."""
    letak = letak_pangkat(p)
    naik = [
        hari
        for hari, lalu, kini in zip(letak.mulai[1:], letak.nilai, letak.nilai[1:], strict=False)
        if lalu is LetakPangkat.PUNCAK and kini is LetakPangkat.DI_ATAS
    ]
    return Riwayat.sejak(naik[0]) if naik else Riwayat.tetap(False)


@fakta("jenjang JF teratas")
def jenjang_teratas(p: Pegawai) -> Riwayat[bool]:
    """Holds the highest level of its category, penyelia or ahli utama."""
    return _sambung((m, Riwayat.tetap(JF[m.jenjang].berikut is None)) for m in masa_jenjang(p))


@fakta("TMT jenjang JF")
def tmt_jenjang(p: Pegawai) -> Riwayat[date]:
    """First day in the level of JF held on each day."""
    return _sambung((m, Riwayat.tetap(m.tmt)) for m in masa_jenjang(p))


masa_dalam_jenjang = tmt_jenjang.lama("masa dalam jenjang JF terakhir")
"""Time in the level of JF."""


@fakta("lulus uji kompetensi jenjang berikutnya")
def uji_kompetensi_berikutnya(p: Pegawai) -> Riwayat[bool]:
    """Assessed against the competence standard of the next level of JF; unknown once the result has expired."""

    def hasil(m: MasaJenjang) -> Riwayat[bool]:
        berikut = JF[m.jenjang].berikut
        lulus: Riwayat[Any] = kompeten(p, Jabatan("", berikut)) if berikut else TAK_DIKETAHUI
        return lulus

    return _sambung((m, hasil(m)) for m in masa_jenjang(p))


@fakta("tersedia lowongan kebutuhan pada jenjang berikutnya")
def lowongan_berikutnya(p: Pegawai) -> Riwayat[bool]:
    """There is a vacancy on the next level of the JF held; the record of one person cannot say."""
    return TAK_DIKETAHUI


def asumsi_kredit(p: Pegawai, masa: tuple[MasaJenjang, ...]) -> dict[Nilai[Any], object]:
    """Assumptions for `evaluate` that put an account of one's own readings in the place of the default one.

    >>> from karier_asn.rules.merit.kredit.akun import masa_jenjang
    >>> p = Pegawai()
    >>> [str(f) for f in asumsi_kredit(p, masa_jenjang(p, bacaan={"nilai-konversi": "dihitung-ulang"}))]
    ['angka_kredit', 'angka_kredit_pangkat']
    """
    return {angka_kredit: gabung(masa).riwayat, angka_kredit_pangkat: _kredit_pangkat(p, masa)}


def _kredit_pangkat(p: Pegawai, masa: tuple[MasaJenjang, ...]) -> Riwayat[Fraction | Antara[Fraction]]:
    def kredit(m: MasaJenjang) -> Riwayat[Fraction | Antara[Fraction]]:
        sendiri = m.buku.riwayat
        dari: Riwayat[Fraction | Antara[Fraction]] = Riwayat.tetap(m.dari.saldo if m.dari else None)

        def pilih(g: Golongan | Antara[Golongan]) -> Riwayat[Fraction | Antara[Fraction]]:
            pemilik = None if isinstance(g, Antara) else _pemilik(m, g)
            return TAK_DIKETAHUI if pemilik is None else sendiri if pemilik is m else dari

        return golongan(p).ikat(pilih)

    return _sambung((m, kredit(m)) for m in masa)


def _pemilik(m: MasaJenjang, g: Golongan) -> MasaJenjang | None:
    """The time in a level whose credit counts for leaving rank ``g``: this one, or the one he rose from."""
    if g in JF[m.jenjang].golongan:
        return m
    return m.dari if m.dari is not None and g in JF[m.dari.jenjang].golongan else None


def _letak(m: MasaJenjang, g: Golongan) -> LetakPangkat:
    jf = JF[m.jenjang]
    if g > jf.puncak:
        return LetakPangkat.DI_ATAS
    if g is jf.puncak:
        return LetakPangkat.PUNCAK if jf.berikut else LetakPangkat.UJUNG
    return LetakPangkat.DALAM if g in jf.golongan else LetakPangkat.DI_BAWAH


def _menurut_golongan(p: Pegawai, f: Callable[[MasaJenjang, Golongan], T | None]) -> Riwayat[T]:
    """What follows from the level and the rank held on each day."""
    pangkat = golongan(p)
    return _sambung((m, pangkat.peta(partial(_bila_pasti, f, m))) for m in masa_jenjang(p))


def _bila_pasti(
    f: Callable[[MasaJenjang, Golongan], T | None], m: MasaJenjang, g: Golongan | Antara[Golongan]
) -> T | None:
    return None if isinstance(g, Antara) else f(m, g)


def _sambung(bagian: Iterable[tuple[MasaJenjang, Riwayat[T]]]) -> Riwayat[T]:
    """One history out of those of each time in a level; unknown outside."""
    hasil: Riwayat[T] = TAK_DIKETAHUI
    for m, r in bagian:
        hasil = angkat(lambda a, b: a if b is None else b, hasil, r.antara(m.mulai, m.sampai))
    return hasil
