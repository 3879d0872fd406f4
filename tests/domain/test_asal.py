"""Where a row comes from: kept everywhere, compared nowhere, read by no rule."""

from __future__ import annotations

import pickle
from datetime import date
from itertools import permutations
from typing import Any, get_args, get_type_hints

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.dokumen import from_json, to_json
from karier_asn.domain import Asal, BarisRiwayat, KenaikanPangkat, Pegawai, Penilaian, with_origin
from karier_asn.domain.kelengkapan import RIWAYAT
from karier_asn.domain.tingkat import Golongan, Predikat
from karier_asn.engine.bentuk import Objek
from karier_asn.uji import forget, pegawai
from tests.domain.bangun import dari_bentuk

D = date(2024, 4, 1)
ASAL = Asal("rw-golongan", "5EED1", "823/1/CONTOH/2024")
KELAS: list[type[BarisRiwayat]] = [get_args(get_args(get_type_hints(Pegawai)[nama])[0])[0] for nama in RIWAYAT]


def berasal(p: Pegawai) -> Pegawai:
    """The same employee, each of whose rows tells where it comes from."""
    riwayat = {n: getattr(p, n) for n in RIWAYAT}
    baru: dict[str, Any] = {
        n: [evolve(b, asal=Asal(n, f"{n}-{i}")) for i, b in enumerate(isi)] for n, isi in riwayat.items() if isi
    }
    return evolve(p, **baru)


def baris(p: Pegawai) -> list[BarisRiwayat]:
    return [b for n in RIWAYAT for b in getattr(p, n) or ()]


def test_setiap_baris_riwayat_pegawai() -> None:
    assert len(KELAS) == len(RIWAYAT)
    assert [k.__name__ for k in KELAS if not issubclass(k, BarisRiwayat)] == []


@pytest.mark.parametrize("kelas", KELAS, ids=lambda k: k.__name__)
@given(data=st.data())
def test_dua_catatan_satu_fakta(kelas: type[BarisRiwayat], data: st.DataObject) -> None:
    a = evolve(data.draw(dari_bentuk(Objek(kelas))), asal=None)
    b = evolve(a, asal=ASAL)
    assert (a, hash(a), repr(a)) == (b, hash(b), repr(b))
    assert len({a, b}) == 1
    assert evolve(b).asal == pickle.loads(pickle.dumps(b)).asal == ASAL
    assert with_origin(a, ASAL).asal == with_origin(b, Asal("lain")).asal == ASAL
    assert fields(kelas)[0].kw_only


@given(pegawai())
def test_dibawa_ke_json_dan_kembali(p: Pegawai) -> None:
    q = berasal(p)
    assert q == p
    lagi = from_json(Pegawai, to_json(q))
    assert lagi == q
    assert (
        [b.asal for b in baris(lagi)]
        == [b.asal for b in baris(q)]
        == [b.asal for b in baris(pickle.loads(pickle.dumps(q)))]
    )
    assert to_json(lagi) == to_json(q)
    assert '"asal"' not in to_json(p)
    tanpa = [evolve(b, asal=None) for b in baris(lagi)]
    assert [to_json(b) for b in tanpa] == [to_json(b) for b in baris(p)]


@given(pegawai())
def test_tidak_ada_yang_dilupakan_darinya(p: Pegawai) -> None:
    assert [(j, b) for j, b in forget(berasal(p))] == list(forget(p))


def test_urutan_pemberian_tidak_berbekas() -> None:
    """Rows that are equal and come from different places stand in one order, however they were given."""
    pangkat = [KenaikanPangkat(Golongan.III_A, D, asal=Asal(id=n)) for n in "cab"]
    teks = {to_json(Pegawai(pangkat=urut)) for urut in permutations(pangkat)}
    assert len(teks) == 1
    dua = [Penilaian(t, Predikat.BAIK, asal=Asal(id=n)) for t, n in ((2024, "a"), (2023, "b"))]
    assert [b.asal for b in Pegawai(penilaian=dua).penilaian or ()] == [Asal(id="b"), Asal(id="a")]


@pytest.mark.parametrize(
    ("asal", "teks"),
    [
        (Asal(), ""),
        (Asal("rw-jabatan"), "rw-jabatan"),
        (Asal(id="7"), "7"),
        (Asal(nomor_sk="1/2024"), "SK 1/2024"),
        (Asal("rw-jabatan", "7", "1/2024"), "rw-jabatan 7, SK 1/2024"),
    ],
)
def test_dalam_satu_baris(asal: Asal, teks: str) -> None:
    assert str(asal) == teks


def test_yang_bukan_baris_tetap() -> None:
    assert with_origin(5, ASAL) == 5
