"""The rows of a table: told in blocks, and still exactly the rows of the table."""

from __future__ import annotations

from collections.abc import Hashable
from enum import Enum
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.baris_tabel import baris_tabel, deret
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.jenis import semua_nilai
from karier_asn.engine.kata import fakta, tabel
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from tests.engine.contoh import Mutu, Orang, aktif, mutu, sasaran

R, S, T = Mutu


class Arah(Enum):
    """A kind without an order."""

    UTARA = "utara"
    TIMUR = "timur"
    SELATAN = "selatan"


@fakta("arah")
def arah(o: Orang) -> Riwayat[Arah]:
    return TAK_DIKETAHUI


KUNCI: tuple[Nilai[Any], ...] = (mutu, aktif, arah, sasaran)


@given(kunci=st.lists(st.sampled_from(KUNCI), min_size=1, max_size=3, unique=True).map(tuple), data=st.data())
def test_baris_mencakup_tabelnya_dengan_tepat(kunci: tuple[Nilai[Any], ...], data: st.DataObject) -> None:
    semua = [*product(*(semua_nilai(k.jenis) for k in kunci))]
    isi: dict[object, int] = {k if len(k) > 1 else k[0]: data.draw(st.integers(1, 3)) for k in semua}
    t = tabel(kunci if len(kunci) > 1 else kunci[0], isi, judul="x")
    diurai = [(k, b.hasil) for b in baris_tabel(t) for k in product(*b.kunci)]
    assert len(diurai) == len(semua)
    assert dict(diurai) == dict(t.isi)
    for b in baris_tabel(t):
        assert all(
            list(v) == [x for x in semua_nilai(k.jenis) if x in v] for k, v in zip(t.kunci, b.kunci, strict=True)
        )


def test_baris_bernilai_sama_menjadi_satu() -> None:
    t = tabel((mutu, aktif), {(m, a): m is T and a for m in Mutu for a in (True, False)}, judul="x")
    assert [(b.kunci, b.hasil) for b in baris_tabel(t)] == [
        (((R, S), (False, True)), False),
        (((T,), (False,)), False),
        (((T,), (True,)), True),
    ]


@pytest.mark.parametrize(
    ("nilai", "jenis", "hasil"),
    [
        ((R, S, T), Mutu, [(R, S, T)]),
        ((R, T), Mutu, [(R,), (T,)]),
        ((S, T), Mutu, [(S, T)]),
        ((Arah.UTARA, Arah.TIMUR), Arah, [(Arah.UTARA,), (Arah.TIMUR,)]),
        ((False, True), bool, [(False,), (True,)]),
    ],
)
def test_yang_berturutan_pada_skala(
    nilai: tuple[Hashable, ...], jenis: type, hasil: list[tuple[Hashable, ...]]
) -> None:
    assert deret(nilai, jenis) == hasil
