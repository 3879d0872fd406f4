"""Demands that exclude each other, against trying every value; and that ways of such demands are not named."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.ekspresi import Banding, Kondisi, Unsur
from karier_asn.engine.kata import jika, syarat
from karier_asn.engine.kurang import missing
from karier_asn.engine.masa import hari, tahun
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.tentangan import exclude, exclusions
from karier_asn.engine.terkecil import LANGKAH, Bobot, Gabungan, Susunan, Tuntutan, smallest
from tests.engine.contoh import (
    TETAP,
    Mutu,
    Orang,
    aktif,
    batas_poin,
    kota,
    lahir,
    mutu,
    poin,
    sasaran,
    terlatih,
    tetap,
    usia,
)
from tests.engine.test_terkecil import BOBOT, naif

D = date(2026, 11, 21)
PASAL = TETAP / "Pasal 1"
JEJAK = evaluate(poin >= 1, Orang())


# --- what excludes each other ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "tuntutan",
    [
        (aktif, ~aktif),
        (mutu.adalah(Mutu.RENDAH), mutu.adalah(Mutu.TINGGI)),
        (mutu.adalah(Mutu.RENDAH), mutu >= Mutu.SEDANG),
        (mutu.bukan(Mutu.RENDAH), mutu.bukan(Mutu.SEDANG), mutu.bukan(Mutu.TINGGI)),
        (mutu > Mutu.TINGGI,),
        (poin >= 20, poin < 20),
        (poin > 3, poin < 4),
        (poin.adalah(3, 4), poin >= 5),
        (usia >= tahun(60), usia < tahun(56)),
        (aktif.lama() < hari(0),),
        (lahir < date(2000, 1, 1), lahir >= date(2000, 1, 1)),
    ],
)
def test_yang_bertentangan(tuntutan: tuple[Unsur, ...]) -> None:
    """None of these could be spared: without it the others can hold together."""
    (satu,) = exclusions((terlatih, *tuntutan, sasaran >= Mutu.SEDANG))
    assert set(satu) == set(tuntutan)
    assert exclude(satu.values())
    assert not any(exclude(satu[u] for u in tuntutan if u is not tanpa) for tanpa in tuntutan)


@pytest.mark.parametrize(
    "tuntutan",
    [
        (),
        (aktif, ~terlatih),
        (mutu.adalah(Mutu.RENDAH, Mutu.SEDANG), mutu.adalah(Mutu.SEDANG, Mutu.TINGGI)),
        (mutu >= Mutu.SEDANG, mutu < Mutu.TINGGI),
        (poin >= 20, poin <= 20),
        (poin > 3, poin < 5),
        (poin.bukan(3), poin.bukan(4)),
        (usia >= tahun(56), usia <= tahun(56)),
        (usia >= tahun(56), aktif.lama() < tahun(2)),
        (kota >= "Bandung", kota < "Bandung"),
        (mutu >= sasaran, mutu < sasaran),
        (poin < batas_poin, poin >= 3),
    ],
)
def test_yang_tidak_pasti_bertentangan(tuntutan: tuple[Unsur, ...]) -> None:
    """Of texts nothing is said, for they have no neighbours; and another fact may have any value."""
    assert [*exclusions(tuntutan)] == []


SATU = st.sampled_from([f(n) for n in range(6) for f in (poin.__ge__, poin.__gt__, poin.__le__, poin.__lt__)])


@given(st.lists(SATU, min_size=1, max_size=5, unique=True))
def test_sama_dengan_mencoba_setiap_nilai(tuntutan: list[Banding]) -> None:
    bersama = any(all(u.op.fungsi(v, u.batas) for u in tuntutan) for v in range(-2, 9))
    assert [*exclusions(tuntutan)] == [] if bersama else len([*exclusions(tuntutan)]) == 1


# --- in the search -----------------------------------------------------------------------------------------


def _susunan() -> st.SearchStrategy[Susunan]:
    daun = st.builds(lambda u, n: Tuntutan(u, TETAP / f"Pasal {n}", JEJAK), SATU, st.integers(0, 3))
    return st.recursive(
        daun,
        lambda anak: st.builds(
            lambda s, a: Gabungan(s, tuple(a)), st.booleans(), st.lists(anak, min_size=1, max_size=4)
        ),
        max_leaves=12,
    )


def _dapat(h: tuple[Tuntutan, ...]) -> bool:
    """Whether one number of points meets all of a set."""
    return any(
        all(d.unsur.op.fungsi(v, d.unsur.batas) for d in h if isinstance(d.unsur, Banding)) for v in range(-2, 9)
    )


@given(_susunan(), st.data())
def test_hanya_yang_dapat_dijalani_disebut(r: Susunan, data: st.DataObject) -> None:
    """Those ways of all that do not exclude themselves, in the same order; where there are none, all."""
    bobot = {u: data.draw(BOBOT) for u in dict.fromkeys(d.unsur for d in r.tuntutan())}
    lengkap = naif(r, bobot)
    dapat = [h for h in lengkap if _dapat(h)] or lengkap
    temuan = smallest(r, bobot, 10_000)
    assert [_nama(h) for h in temuan.himpunan] == [_nama(h) for h in dapat]
    assert (temuan.terpotong, temuan.terdekat) == (False, True)


def _nama(h: tuple[Tuntutan, ...]) -> list[tuple[Unsur, Any]]:
    return [(d.unsur, d.tempat) for d in h]


@given(_susunan(), st.data(), st.integers(1, 40))
def test_yang_terdekat_dapat_dijalani(r: Susunan, data: st.DataObject, langkah: int) -> None:
    """However little work is allowed: what is said to be the nearest can be walked, if anything can."""
    bobot = {u: data.draw(BOBOT) for u in dict.fromkeys(d.unsur for d in r.tuntutan())}
    temuan = smallest(r, bobot, 10_000, langkah)
    assert temuan.himpunan
    if temuan.terdekat and any(map(_dapat, naif(r, bobot))):
        assert all(map(_dapat, temuan.himpunan))


# --- in the answer -----------------------------------------------------------------------------------------


def test_jalan_yang_mengecualikan_diri_tidak_disebut() -> None:
    """Two articles, each open to the same two levels: nobody meets one as the lower and one as the higher."""
    aturan = syarat(
        PASAL,
        {
            "ayat (1)": mutu.adalah(Mutu.RENDAH) | (mutu.adalah(Mutu.TINGGI) & terlatih),
            "ayat (2)": (mutu.adalah(Mutu.RENDAH) & (poin >= 3)) | (mutu.adalah(Mutu.TINGGI) & aktif),
        },
    )
    jalan = missing(evaluate(aturan, Orang()), D)
    assert [j.penutup() for j in jalan] == [
        {mutu: Mutu.RENDAH, poin: 3},
        {mutu: Mutu.TINGGI, terlatih: True, aktif: True},
    ]


@pytest.mark.parametrize(
    "aturan",
    [
        (poin >= 20) & (poin < 20),
        (poin >= 20) & ((poin < 20) | (poin < 10)),
        jika(aktif, maka=(poin >= 20) | (poin >= 30)) & ((poin < 20) | (poin < 10)),
    ],
)
def test_bila_semuanya_begitu_tetap_disebut(aturan: Kondisi) -> None:
    """A rule that nobody can meet still says what it asks for."""
    jalan = missing(evaluate(aturan, Orang(aktif=tetap(True), poin=Riwayat.tetap(None))), D)
    assert jalan
    assert all(j.penutup() == {} for j in jalan)


def test_pencarian_yang_dihentikan() -> None:
    """A way taken step by step because the search took too long may exclude itself; it is not called the nearest."""
    rendah, tinggi = mutu.adalah(Mutu.RENDAH), mutu.adalah(Mutu.TINGGI)

    def di(u: Unsur, n: int) -> Tuntutan:
        return Tuntutan(u, TETAP / f"Pasal {n}", JEJAK)

    r = Gabungan(
        True,
        (
            Gabungan(False, (di(rendah, 1), Gabungan(True, (di(tinggi, 1), di(aktif, 1))))),
            Gabungan(False, (di(tinggi, 2), Gabungan(True, (di(rendah, 2), di(terlatih, 2))))),
        ),
    )
    hal: tuple[Unsur, ...] = (rendah, tinggi, aktif, terlatih)
    bobot = dict.fromkeys(hal, Bobot(tertutup=False, tms=True))
    terbatas = smallest(r, bobot, 10, 1)
    assert _nama(terbatas.himpunan[0]) == [(rendah, PASAL), (tinggi, TETAP / "Pasal 2")]
    assert (terbatas.terpotong, terbatas.terdekat) == (True, False)
    assert [len(h) for h in smallest(r, bobot, 10, LANGKAH).himpunan] == [3, 3]
