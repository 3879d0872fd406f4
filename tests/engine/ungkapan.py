"""Random rules over the small vocabulary: everything an author can write, also what nobody would."""

from __future__ import annotations

import operator
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.kata import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.masa import Masa, bulan, hari, tahun
from karier_asn.engine.sehari import hari_berubah
from tests.engine.contoh import (
    BARU,
    LAMA,
    TETAP,
    Mutu,
    aktif,
    angka,
    batas_poin,
    mutu,
    poin,
    sasaran,
    sisa,
    terlatih,
    usia,
)

BANDING = (operator.ge, operator.gt, operator.le, operator.lt)
KUTIPAN = (LAMA / "Pasal 1", BARU / "Pasal 1", TETAP / "Pasal 1", TETAP / "Pasal 2", LAMA / "Pasal 3")

AMBANG_MASA = menurut({LAMA / "Pasal 7": tahun(2), BARU / "Pasal 7": bulan(18)})
AMBANG_POIN = menurut({TETAP / "Pasal 7": 20, BARU / "Pasal 8": 30})
TABEL_MUTU = tabel(
    (aktif, sasaran),
    {(a, s): Mutu.TINGGI if a and s is Mutu.TINGGI else Mutu.SEDANG for a in (False, True) for s in Mutu},
    judul="mutu yang diminta",
)
TABEL_MUTU_BARU = tabel(aktif, {True: Mutu.TINGGI, False: Mutu.RENDAH}, judul="mutu yang diminta kini")
MUTU_BERUBAH = menurut({LAMA / "Pasal 8": TABEL_MUTU, BARU / "Pasal 9": TABEL_MUTU_BARU})
POIN_BERUBAH = tabel(
    (MUTU_BERUBAH, aktif), {(m, a): 20 if a else 30 for m in Mutu for a in (False, True)}, judul="poin yang diminta"
)
MASA_BERUBAH = menurut(
    {
        LAMA / "Pasal 8": tahun(2),
        BARU / "Pasal 9": tabel(aktif, {True: bulan(18), False: tahun(3)}, judul="masa menurut keaktifan"),
    }
)
TABEL_MASA = tabel(mutu, {Mutu.RENDAH: tahun(3), Mutu.SEDANG: tahun(2), Mutu.TINGGI: bulan(6)}, judul="masa tunggu")

_BENAR: SearchStrategy[Kondisi] = st.sampled_from((aktif, terlatih))
_MASA: SearchStrategy[Masa] = st.sampled_from((tahun(2), bulan(18), bulan(1), hari(45), tahun(3)))


def _nilai() -> SearchStrategy[Kondisi]:
    """Single comparisons of values."""
    return st.one_of(
        _BENAR,
        st.builds(
            lambda op, b: op(mutu, b),
            st.sampled_from(BANDING),
            st.sampled_from((*Mutu, sasaran, TABEL_MUTU, MUTU_BERUBAH)),
        ),
        st.builds(
            lambda op, b: op(poin, b),
            st.sampled_from(BANDING),
            st.sampled_from((20, 30, AMBANG_POIN, batas_poin, POIN_BERUBAH)),
        ),
        st.builds(
            lambda op, b: op(angka, b), st.sampled_from(BANDING), st.sampled_from((Decimal(100), Decimal("12.5")))
        ),
        st.sampled_from(
            (mutu.adalah(Mutu.RENDAH, Mutu.TINGGI), mutu.bukan(Mutu.SEDANG), TABEL_MUTU.adalah(Mutu.TINGGI))
        ),
        st.sampled_from((MUTU_BERUBAH.adalah(Mutu.TINGGI), MUTU_BERUBAH >= Mutu.SEDANG, MUTU_BERUBAH < sasaran)),
        st.builds(
            lambda op, k, b: op(k, b),
            st.sampled_from(BANDING),
            st.sampled_from((usia, sisa)),
            st.sampled_from((tahun(2), AMBANG_MASA, TABEL_MASA, MASA_BERUBAH)),
        ),
    )


def _lama(k: SearchStrategy[Kondisi], masa: SearchStrategy[Masa]) -> SearchStrategy[Kondisi]:
    """Durations of conditions."""
    batas = st.one_of(masa, st.sampled_from((AMBANG_MASA, TABEL_MASA)))
    return st.builds(
        lambda k, op, b, menerus: op(k.kini() if menerus else k.lama(), b),
        k,
        st.sampled_from(BANDING),
        batas,
        st.booleans(),
    )


def kondisi(*, berhukum: bool = True) -> SearchStrategy[Kondisi]:
    """Conditions built of everything; without ``berhukum`` none that is in force for a limited time."""
    daun = st.one_of(_nilai(), _lama(_nilai(), _MASA))
    if not berhukum:
        daun = daun.filter(lambda k: not hari_berubah(k))
    return st.recursive(daun, lambda k: _susun(k, berhukum), max_leaves=6)


def _susun(k: SearchStrategy[Kondisi], berhukum: bool) -> SearchStrategy[Kondisi]:
    cabang: list[SearchStrategy[Kondisi]] = [
        st.builds(operator.and_, k, k),
        st.builds(operator.or_, k, k),
        st.builds(operator.invert, k),
        st.builds(lambda a, b: pilihan("p", {"satu": a, "dua": b}, catatan="Dua bacaan."), k, k),
        _lama(k, _MASA),
    ]
    if berhukum:
        cabang += [
            st.builds(lambda a, b: jika(a, maka=b), k, k),
            st.builds(syarat, st.sampled_from(KUTIPAN), k),
            st.builds(lambda a, b: menurut({LAMA / "Pasal 9": a, BARU / "Pasal 9": b}), k, k),
            st.builds(lambda a, b: syarat(TETAP / "Pasal 4", {"huruf a": a, "huruf b": b}, judul="dua hal"), k, k),
        ]
    return st.one_of(cabang)
