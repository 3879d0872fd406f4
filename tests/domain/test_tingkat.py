from __future__ import annotations

import pickle
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.jabatan import Eselon
from karier_asn.domain.standar import SifatSyarat
from karier_asn.domain.tingkat import (
    Ekspektasi,
    Golongan,
    GolonganPPPK,
    Pendidikan,
    Predikat,
    Tingkat,
    TingkatHukuman,
)
from karier_asn.engine.galat import GalatBentuk

SKALA: tuple[type[Tingkat], ...] = (
    Golongan,
    GolonganPPPK,
    Pendidikan,
    Predikat,
    Ekspektasi,
    TingkatHukuman,
    Eselon,
    SifatSyarat,
)

skala = pytest.mark.parametrize("skala", SKALA)


@skala
def test_urutan_adalah_urutan_penulisan(skala: type[Tingkat]) -> None:
    anggota = list(skala)
    for (i, kiri), (j, kanan) in product(enumerate(anggota), repeat=2):
        assert (kiri < kanan, kiri <= kanan, kiri > kanan, kiri >= kanan) == (i < j, i <= j, i > j, i >= j)
        assert (kiri == kanan) is (i == j)


@skala
def test_skala_lain_tidak_dapat_dibandingkan(skala: type[Tingkat]) -> None:
    lain = next(iter(Pendidikan if skala is not Pendidikan else Golongan))
    satu = next(iter(skala))
    for banding in ("__lt__", "__le__", "__gt__", "__ge__"):
        assert getattr(satu, banding)(lain) is NotImplemented
    with pytest.raises(TypeError):
        satu < lain
    assert satu != lain


@skala
def test_berikut(skala: type[Tingkat]) -> None:
    anggota = list(skala)
    assert [a.berikut for a in anggota] == [*anggota[1:], None]


@skala
def test_pickle_hash_dan_nilai(skala: type[Tingkat]) -> None:
    for anggota in skala:
        assert pickle.loads(pickle.dumps(anggota)) is anggota
        assert skala(anggota.value) is anggota
        assert {anggota: 1}[skala.baca(anggota.value)] == 1


@given(st.sampled_from([a for s in SKALA for a in s]), st.data())
def test_baca_memaafkan_huruf_besar_dan_spasi(anggota: Tingkat, data: st.DataObject) -> None:
    huruf = [data.draw(st.sampled_from([h.upper(), h.lower(), f" {h}", f"{h}\t"])) for h in anggota.value]
    assert type(anggota).baca("".join(huruf)) is anggota


@pytest.mark.parametrize(
    ("skala", "teks", "nilai"),
    [
        (Golongan, "III/C ", Golongan.III_C),
        (Golongan, "iii/c", Golongan.III_C),
        (Pendidikan, "D-IV", Pendidikan.S1),
        (Pendidikan, "S-1", Pendidikan.S1),
        (Pendidikan, "D-I", Pendidikan.SLTA),
        (Predikat, "CUKUP", Predikat.BUTUH_PERBAIKAN),
        (Predikat, "Butuh Perbaikan/Cukup", Predikat.BUTUH_PERBAIKAN),
        (Predikat, "kurang/misconduct", Predikat.KURANG),
        (Ekspektasi, "DIATAS EKSPEKTASI", Ekspektasi.DI_ATAS),
        (Ekspektasi, "DIATAS ESPEKTASI", Ekspektasi.DI_ATAS),
        (Ekspektasi, "SESUAI ESPEKTASI", Ekspektasi.SESUAI),
        (Ekspektasi, "DIBAWAH ESPEKTASI", Ekspektasi.DI_BAWAH),
    ],
)
def test_ejaan_lain(skala: type[Tingkat], teks: str, nilai: Tingkat) -> None:
    assert skala.baca(teks) is nilai


@skala
@pytest.mark.parametrize("teks", ["", " ", "III/f", "XVIII", "x" * 1000])
def test_baca_menolak_dengan_penjelasan(skala: type[Tingkat], teks: str) -> None:
    with pytest.raises(GalatBentuk) as galat:
        skala.baca(teks)
    assert isinstance(galat.value, ValueError)
    (masalah,) = galat.value.masalah
    assert masalah.kode == "tingkat-tidak-dikenal"
    assert str(masalah.parameter["ditemukan"]) in masalah.pesan
    assert next(iter(skala)).value in masalah.pesan


def test_tujuh_belas_golongan_dan_pangkatnya() -> None:
    assert len(Golongan) == 17
    assert len({g.pangkat for g in Golongan}) == 17
    assert [Golongan.I_A.pangkat, Golongan.III_A.pangkat, Golongan.IV_E.pangkat] == [
        "Juru Muda",
        "Penata Muda",
        "Pembina Utama",
    ]
    for kiri, kanan in pairwise(Golongan):
        if kanan.value.endswith("/b"):
            assert kanan.pangkat == f"{kiri.pangkat} Tingkat I"


@pytest.mark.parametrize(
    ("ejaan", "predikat"),
    [
        ("BAIK", Predikat.BAIK),
        ("Cukup", Predikat.BUTUH_PERBAIKAN),  # PP 46/2011 and PP 30/2019
        ("Buruk", Predikat.SANGAT_KURANG),  # PP 46/2011
        ("Kurang/misconduct", Predikat.KURANG),  # PermenPANRB 6/2022
    ],
)
def test_predikat_setiap_masa_pada_satu_urutan(ejaan: str, predikat: Predikat) -> None:
    assert Predikat.baca(ejaan) is predikat


def test_golongan_pppk_bukan_golongan_ruang() -> None:
    assert [g.value for g in GolonganPPPK][:5] == ["I", "II", "III", "IV", "V"]
    assert len(GolonganPPPK) == len(Golongan) == 17
    with pytest.raises(GalatBentuk):
        GolonganPPPK.baca("III/a")
