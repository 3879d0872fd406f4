"""The search agrees with trying everything, and gives up where it must."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine import pencarian
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.pencarian import Pencari, Rumus, Sambung

NILAI = (2, 3, 4, 2)
"""How many values each of four variables has."""

Bagan = tuple[int, int] | tuple[bool, list["Bagan"]]
"""A formula before it is made: a variable with its values, or whether all or one of several."""

bagan: st.SearchStrategy[Bagan] = st.recursive(
    st.integers(0, 3).flatmap(lambda p: st.tuples(st.just(p), st.integers(0, 2 ** NILAI[p] - 1))),
    lambda b: st.tuples(st.booleans(), st.lists(b, max_size=4)),
    max_leaves=16,
)


def buat(p: Pencari, b: Bagan) -> Rumus:
    kepala, isi = b
    if isinstance(isi, int):
        return p.ialah(kepala, isi)
    return (p.dan if kepala else p.atau)(buat(p, s) for s in isi)


def benar(b: Bagan, nilai: tuple[int, ...]) -> bool:
    kepala, isi = b
    if isinstance(isi, int):
        return bool(isi >> nilai[kepala] & 1)
    return (all if kepala else any)(benar(s, nilai) for s in isi)


def pencari(*banyak: int) -> Pencari:
    p = Pencari()
    for n in banyak:
        p.peubah(n)
    return p


@given(bagan)
def test_sama_dengan_mencoba_semua(b: Bagan) -> None:
    p = pencari(*NILAI)
    assert p.bisa(buat(p, b)) is any(benar(b, nilai) for nilai in product(*map(range, NILAI)))


def test_rumus_yang_sama_satu_benda() -> None:
    p = pencari(2, 3)
    satu, dua = p.ialah(0, 1), p.ialah(1, 0b110)
    assert p.dan((satu, p.atau((dua, satu)))) is p.dan((satu, p.atau((dua, satu))))
    assert p.dan((satu, satu)) is satu
    assert p.dan((dua, p.ialah(1, 0b011))) is p.ialah(1, 0b010)
    assert p.atau((dua, p.ialah(1, 0b001))) is p.benar
    assert p.dan(()) is p.benar
    assert p.atau(()) is p.salah
    assert p.ialah(0, 0) is p.salah
    assert satu.sambung is Sambung.HARFIAH


def test_hanya_nilai_terbaik_yang_dicoba() -> None:
    p = pencari(4, 2, 2)
    lain, lagi = p.ialah(1, 1), p.ialah(2, 1)
    r = p.dan((p.atau((p.ialah(0, 0b0011), lain)), p.atau((p.ialah(0, 0b0110), lagi)), p.atau((p.ialah(0, 8), lagi))))
    assert [*p.terbaik(r, 0)] == [0b0010, 0b1000]


def test_bagian_yang_terpisah_dicari_sendiri_sendiri() -> None:
    """Twenty times "one of two, not both" and, apart from these, what cannot be."""
    p = pencari(*[2] * 46)

    def beda(a: int, b: int) -> Rumus:
        return p.atau((p.dan((p.ialah(a, 1), p.ialah(b, 2))), p.dan((p.ialah(a, 2), p.ialah(b, 1)))))

    dua_puluh = p.dan(beda(2 * i, 2 * i + 1) for i in range(20))
    segitiga = p.dan((beda(40, 41), beda(41, 42), beda(42, 40)))
    assert p.bisa(dua_puluh)
    assert not p.bisa(p.dan((dua_puluh, segitiga)))
    assert p.langkah < 500


def merpati(p: Pencari, lubang: int) -> Rumus:
    """One pigeon more than there are holes."""
    di = {(i, j): p.peubah(2) for i in range(lubang + 1) for j in range(lubang)}
    tiap = [p.atau(p.ialah(di[i, j], 2) for j in range(lubang)) for i in range(lubang + 1)]
    satu = (
        p.atau((p.ialah(di[i, j], 1), p.ialah(di[k, j], 1)))
        for j in range(lubang)
        for i in range(lubang + 1)
        for k in range(i)
    )
    return p.dan((*tiap, *satu))


def test_yang_sukar_diputus_selama_terjangkau() -> None:
    p = Pencari()
    assert not p.bisa(merpati(p, 6))


def test_yang_terlalu_sukar_dikatakan() -> None:
    p = Pencari()
    with pytest.raises(GalatTulis, match="terlalu rumit untuk dipastikan") as galat:
        p.bisa(merpati(p, 9))
    assert "Pecah syaratnya" in galat.value.saran


def test_yang_terlalu_dalam_dikatakan(monkeypatch: pytest.MonkeyPatch) -> None:
    p = Pencari()
    r = merpati(p, 4)
    monkeypatch.setattr(pencarian, "BATAS_DALAM", 1)
    with pytest.raises(GalatTulis, match="terlalu rumit"):
        p.bisa(r)
