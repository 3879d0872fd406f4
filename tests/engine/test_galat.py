from __future__ import annotations

import copy
import pickle
from datetime import date

import pytest

from karier_asn.engine.galat import BelumDiatur, Galat, GalatBentuk, GalatTanya, GalatTulis, Masalah

SEMUA = [
    Galat("kode", "Pesan.", saran="Saran.", data={"a": 1}),
    GalatTulis("Salah tulis.", "Tulis begini."),
    GalatTanya("subjek-kurang", "Kurang.", saran="Berikan.", data={"kurang": ("Orang",)}),
    BelumDiatur("PP 1/2010 Pasal 7", date(2009, 1, 1), date(2010, 1, 1)),
    BelumDiatur("PP 1/2010 Pasal 7", date(2030, 1, 1), None),
    GalatBentuk([Masalah("a.b", "kosong", {"n": 1}, "tidak boleh kosong"), Masalah("c", "salah")]),
]


@pytest.mark.parametrize("galat", SEMUA, ids=lambda g: type(g).__name__)
def test_pickle_dan_salinan(galat: Galat) -> None:
    for kembali in (pickle.loads(pickle.dumps(galat)), copy.deepcopy(galat), copy.copy(galat)):
        assert type(kembali) is type(galat)
        assert str(kembali) == str(galat)
        assert vars(kembali) == vars(galat)


@pytest.mark.parametrize("galat", SEMUA, ids=lambda g: type(g).__name__)
def test_semua_satu_keluarga_dan_satu_baris(galat: Galat) -> None:
    assert isinstance(galat, Galat)
    assert str(galat) == f"{galat.pesan} {galat.saran}".rstrip()
    assert "\n" not in str(galat) + repr(galat)
    assert galat.kode


def test_jenis_bawaan_python() -> None:
    """Code that knows nothing of this package catches them too."""
    assert issubclass(GalatTulis, TypeError)
    assert issubclass(GalatTanya, TypeError)
    assert issubclass(BelumDiatur, LookupError)
    assert issubclass(GalatBentuk, ValueError)


def test_belum_diatur() -> None:
    galat = SEMUA[3]
    assert isinstance(galat, BelumDiatur)
    assert str(galat) == (
        "PP 1/2010 Pasal 7 tidak berlaku pada 2009-01-01. Tanyakan untuk hari pada atau sesudah 2010-01-01."
    )
    assert (galat.pada, galat.mulai, galat.kode) == (date(2009, 1, 1), date(2010, 1, 1), "belum-diatur")
    assert galat.data == {"dasar": "PP 1/2010 Pasal 7", "pada": date(2009, 1, 1), "mulai": date(2010, 1, 1)}
    assert SEMUA[4].saran == ""


def test_galat_bentuk_menyebut_semua() -> None:
    galat = SEMUA[5]
    assert isinstance(galat, GalatBentuk)
    assert str(galat) == "2 hal perlu diperbaiki: a.b: tidak boleh kosong; c: salah"
    assert galat.data["masalah"] == galat.masalah
    assert (galat.masalah[1].parameter, galat.masalah[1].pesan) == ({}, "")


def test_data_adalah_salinan() -> None:
    asal: dict[str, object] = {"a": 1}
    galat = Galat("k", "p", data=asal)
    asal["a"] = 2
    assert galat.data == {"a": 1}
    assert Galat("k", "p").data == {}
