from __future__ import annotations

import pickle
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.nip import NIP, JenisKelamin, JenisNIP, compact, is_valid, mask, validate
from karier_asn.engine.galat import GalatBentuk

TAHUN = st.integers(1900, 2100)


def kode_masalah(teks: str, jenis: JenisNIP) -> list[str]:
    with pytest.raises(GalatBentuk) as galat:
        validate(teks, jenis)
    return [masalah.kode for masalah in galat.value.masalah]


def test_nip_pns() -> None:
    nip = NIP.pns("199608082022041901")
    assert nip.tanggal_lahir == date(1996, 8, 8)
    assert nip.tmt_cpns == date(2022, 4, 1)
    assert nip.tahun_pengangkatan == 2022
    assert nip.jenis_kelamin is JenisKelamin.LAKI_LAKI
    assert nip.nomor_urut == "901"
    assert nip.format() == "19960808 202204 1 901"


def test_ni_pppk() -> None:
    nip = NIP.pppk("199001012024211901")
    assert nip.tahun_pengangkatan == 2024
    assert nip.tmt_cpns is None
    assert nip.jenis_kelamin is JenisKelamin.LAKI_LAKI


@pytest.mark.parametrize(
    ("teks", "jenis", "kode"),
    [
        ("198609152015131901", JenisNIP.PNS, ["nip-bulan"]),
        ("199001012024211901", JenisNIP.PNS, ["nip-bulan"]),
        ("199001012024001901", JenisNIP.PNS, ["nip-bulan"]),
        ("19960808202204100", JenisNIP.PNS, ["nip-panjang"]),
        ("1996080820220410011", JenisNIP.PPPK, ["nip-panjang"]),
        ("", JenisNIP.PNS, ["nip-bukan-angka"]),
        ("19960808202204100A", JenisNIP.PNS, ["nip-bukan-angka"]),
        ("١٩٩٦٠٨٠٨٢٠٢٢٠٤١٠٠١", JenisNIP.PNS, ["nip-bukan-angka"]),
        ("199613082022041901", JenisNIP.PNS, ["nip-lahir"]),
        ("199602302022041901", JenisNIP.PPPK, ["nip-lahir"]),
        ("199608080000041901", JenisNIP.PNS, ["nip-tahun"]),
        ("199608082022043001", JenisNIP.PNS, ["nip-jenis-kelamin"]),
        ("199613082022133001", JenisNIP.PNS, ["nip-lahir", "nip-bulan", "nip-jenis-kelamin"]),
    ],
)
def test_galat_menyebut_semua_yang_salah(teks: str, jenis: JenisNIP, kode: list[str]) -> None:
    assert kode_masalah(teks, jenis) == kode
    assert not is_valid(teks, jenis)


def test_bulan_13_menyarankan_ni_pppk() -> None:
    with pytest.raises(GalatBentuk, match="NI PPPK"):
        NIP.pns("199001012024211901")


@given(st.dates(date(1900, 1, 1)), TAHUN, st.integers(1, 12), st.sampled_from("12"), st.integers(0, 999), st.booleans())
def test_bolak_balik(lahir: date, tahun: int, bulan: int, kelamin: str, urut: int, pppk: bool) -> None:
    angka = f"{lahir:%Y%m%d}{tahun}{bulan:02}{kelamin}{urut:03}"
    nip = NIP.pppk(angka) if pppk else NIP.pns(angka)
    assert (nip.tanggal_lahir, nip.tahun_pengangkatan, nip.angka) == (lahir, tahun, angka)
    assert compact(nip.format()) == angka
    assert pickle.loads(pickle.dumps(nip)) == nip
    assert hash(NIP(f"'{nip.format()}", nip.jenis)) == hash(nip)


@given(st.text(max_size=25) | st.text("0123456789", max_size=20), st.sampled_from(JenisNIP))
def test_is_valid_sepakat_dengan_validate(teks: str, jenis: JenisNIP) -> None:
    try:
        diterima = validate(teks, jenis) == compact(teks)
    except GalatBentuk:
        diterima = False
    assert is_valid(teks, jenis) is diterima


def test_angka_tidak_tampak() -> None:
    nip = NIP.pns("199608082022041901")
    for tampilan in (repr(nip), str(nip), f"{nip}"):
        assert tampilan == "NIP(***************901)"
    assert mask("1996") == "****"
    with pytest.raises(GalatBentuk) as galat:
        NIP.pns("199613082022133001")
    assert "1996" not in str(galat.value)
    assert "1996" not in repr(galat.value.masalah)
