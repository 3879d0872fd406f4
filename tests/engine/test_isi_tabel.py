"""Tables with keys known by bounds: what every row that may apply says alike is known, in every reader."""

from __future__ import annotations

import operator
from collections.abc import Callable
from datetime import date
from enum import Enum
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.besaran import besaran
from karier_asn.engine.data import document
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.harian import prepare
from karier_asn.engine.isi_tabel import nilai_tabel
from karier_asn.engine.kata import syarat, tabel
from karier_asn.engine.kurang import missing
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import Masa, bulan, hari, tahun
from karier_asn.engine.prosa import explain
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara
from tests.engine.contoh import TETAP, Mutu, aktif, lahir, mutu, poin, sasaran, usia

HARI = date(2024, 5, 1)
R, S, T = Mutu
BTL, MS, TMS = Putusan.BTL, Putusan.MS, Putusan.TMS


class Arah(Enum):
    UTARA = "utara"
    SELATAN = "selatan"


def isi(**nilai: Any) -> Any:
    """The value of a table of one key, for each of the bounds."""
    t = tabel(mutu, {R: nilai["r"], S: nilai["s"], T: nilai["t"]}, judul="x")
    return [nilai_tabel(t, dict(t.isi), (Antara(*b),)) for b in ((R, S), (S, T), (R, T), (S, None))]


def test_baris_yang_mungkin_berlaku_menentukan() -> None:
    assert isi(r=1, s=1, t=5) == [1, Antara(1, 5), Antara(1, 5), Antara(1, 5)]
    assert isi(r=5, s=1, t=3) == [Antara(1, 5), Antara(1, 3), Antara(1, 5), Antara(1, 3)]


def test_yang_tidak_berbatas_tidak_diketahui() -> None:
    """Of what has no order, of days, and of durations that depend on the month no bounds are known."""
    assert isi(r=Arah.UTARA, s=Arah.UTARA, t=Arah.SELATAN) == [Arah.UTARA, None, None, None]
    assert isi(r=True, s=False, t=False) == [None, False, None, False]
    assert isi(r=HARI, s=HARI, t=date(2025, 1, 1)) == [HARI, None, None, None]
    assert isi(r=bulan(1), s=hari(30), t=hari(20)) == [
        None,
        Antara(hari(20), hari(30)),
        None,
        Antara(hari(20), hari(30)),
    ]


def test_kunci_yang_tidak_diketahui_tidak_menyebut_baris() -> None:
    t = tabel((mutu, aktif), {(m, a): 1 for m in Mutu for a in (True, False)}, judul="x")
    assert nilai_tabel(t, dict(t.isi), (Antara(R, T), True)) == 1
    assert nilai_tabel(t, dict(t.isi), (Antara(R, T), None)) is None
    assert nilai_tabel(t, dict(t.isi), (None, False)) is None


@given(
    hasil=st.lists(st.integers(1, 4), min_size=9, max_size=9),
    kunci=st.tuples(*2 * [st.one_of(st.sampled_from(Mutu), st.sampled_from([Antara(R, S), Antara(S), Antara(R, T)]))]),
    batas=st.integers(0, 5),
    op=st.sampled_from([operator.ge, operator.gt, operator.le, operator.lt]),
)
def test_diketahui_bila_dan_hanya_bila_setiap_nilai_yang_mungkin_menjawab_sama(
    hasil: list[int], kunci: tuple[Any, Any], batas: int, op: Callable[[Any, Any], Any]
) -> None:
    t = tabel((mutu, sasaran), dict(zip(product(Mutu, repeat=2), hasil, strict=True)), judul="x")
    aturan = op(t, batas)

    def putusan(*nilai: Any) -> Putusan:
        asumsi: dict[Nilai[Any], Any] = dict(zip((mutu, sasaran), nilai, strict=True))
        satu = evaluate(aturan, asumsi=asumsi).pada(HARI)
        assert prepare(aturan, HARI)(asumsi=asumsi) is satu
        return satu

    mungkin = (
        tuple(m for m in Mutu if k.bawah <= m <= (k.atas or T)) if isinstance(k, Antara) else (k,) for k in kunci
    )
    semua = {putusan(*k) for k in product(*mungkin)}
    assert putusan(*kunci) is (semua.pop() if len(semua) == 1 else BTL)


@pytest.mark.parametrize(
    ("lahir_pada", "harap"), [(date(2020, 5, 1), MS), (date(2021, 5, 2), TMS), (date(2021, 5, 1), BTL)]
)
def test_masa_menurut_tabel(lahir_pada: date, harap: Putusan) -> None:
    t = tabel(mutu, {R: tahun(4), S: tahun(3), T: Masa(1)}, judul="masa yang diminta")
    asumsi: dict[Nilai[Any], Any] = {lahir: lahir_pada, mutu: Antara(R, S)}
    assert evaluate(usia >= t, asumsi=asumsi).pada(HARI) is harap
    assert prepare(usia >= t, HARI)(asumsi=asumsi) is harap


def test_keanggotaan_pada_skala() -> None:
    """On a scale, too, bounds decide where every value within them is named."""
    for anggota, harap in (((R, S), MS), ((R,), BTL), ((T,), TMS)):
        assert evaluate(mutu.adalah(*anggota), asumsi={mutu: Antara(R, S)}).pada(HARI) is harap
    assert evaluate(mutu.adalah(S, T), asumsi={mutu: Antara(S)}).pada(HARI) is MS
    assert evaluate(mutu.bukan(S), asumsi={mutu: Antara(S)}).pada(HARI) is BTL


def test_laporan_menyebut_batas_dan_yang_menutupnya() -> None:
    t = tabel(mutu, {R: 10, S: 20, T: 30}, judul="poin yang diminta")
    aturan = syarat(TETAP / "Pasal 1", poin >= t)
    asumsi: dict[Nilai[Any], Any] = {poin: 15, mutu: Antara(R, S)}
    j = evaluate(aturan, asumsi=asumsi)
    assert "mutu kerja antara rendah dan sedang → antara 10 dan 20" in explain(j, HARI)
    (baris,) = (b for butir in document(j, HARI).butir for b in butir.baris or ())
    assert baris.hasil is not None
    assert baris.hasil == besaran(Antara(10, 20))
    (jalan,) = missing(j, HARI)
    assert jalan.penutup() == {poin: 20}
    assert evaluate(aturan, asumsi={**asumsi, **jalan.penutup()}).pada(HARI) is MS
