"""The usual spellings of closed lists, and those that mean two things."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.jabatan import Eselon
from karier_asn.domain.pelatihan import ProgramPelatihan
from karier_asn.domain.tingkat import Ekspektasi, Golongan, Pendidikan, Predikat
from karier_asn.siasn import ejaan, kode
from karier_asn.siasn.temuan import Berat
from tests.siasn.contoh import dengan, kode_di

TINGKAT_I = ("Tingkat I", "Tk. I", "Tk.I", "Tk I", "TK 1", "tkt. I", "TkI", "tingkat 1")
BENTUK = (
    "{nama} ({kode})",
    "{nama}, {kode}",
    "{nama} - {kode}",
    "{kode} {nama}",
    "{nama}/{kode}",
    "Gol. {kode}",
    "Gol/Ruang {kode}",
    "Pangkat {nama} Gol. {kode}",
    "{kode}",
    "{nama}",
)
RUANG = ("{r}/{h}", "{r} {h}", "{r}-{h}", "{r}.{h}", "{r}{h}", "{a}{h}", "{a}/{h}", " {r} / {h} ")
ANGKA = {"I": "1", "II": "2", "III": "3", "IV": "4"}


@given(
    st.sampled_from(Golongan),
    st.sampled_from(BENTUK),
    st.sampled_from(RUANG),
    st.sampled_from(TINGKAT_I),
    st.booleans(),
)
def test_golongan_dalam_segala_ejaan(g: Golongan, bentuk: str, ruang: str, tingkat: str, besar: bool) -> None:
    r, h = g.value.split("/")
    ruang = ruang.format(r=r, h=h, a=ANGKA[r])
    teks = bentuk.format(nama=g.pangkat.replace("Tingkat I", tingkat), kode=ruang)
    assert ejaan.GOLONGAN.baca(teks.upper() if besar else teks) is g


@pytest.mark.parametrize(
    "teks", ["Penata (II/c)", "II/c III/a", "Pengatur Tingkat III/d", "V/a", "IX", "II", "c", "", "Penata Madya", "2d1"]
)
def test_golongan_yang_tidak_berarti_satu(teks: str) -> None:
    assert ejaan.GOLONGAN.baca(teks) is None


@pytest.mark.parametrize(
    ("teks", "arti"),
    [
        ("Butuh Perbaikan/Cukup", Predikat.BUTUH_PERBAIKAN),
        ("Cukup/Butuh Perbaikan", Predikat.BUTUH_PERBAIKAN),
        ("CUKUP (BUTUH PERBAIKAN)", Predikat.BUTUH_PERBAIKAN),
        ("Misconduct/Kurang", Predikat.KURANG),
        ("sangat-baik", Predikat.SANGAT_BAIK),
        ("Baik/Cukup", None),
        ("Lumayan", None),
    ],
)
def test_predikat(teks: str, arti: Predikat | None) -> None:
    assert ejaan.PREDIKAT.baca(teks) is arti


@pytest.mark.parametrize(
    ("teks", "arti"), [("DIATAS EKSPEKTASI", Ekspektasi.DI_ATAS), ("di-bawah espektasi.", Ekspektasi.DI_BAWAH)]
)
def test_ekspektasi(teks: str, arti: Ekspektasi) -> None:
    assert ejaan.EKSPEKTASI.baca(teks) is arti


@pytest.mark.parametrize(
    ("teks", "arti"),
    [
        ("S1", Pendidikan.S1),
        ("S.1/Sarjana", Pendidikan.S1),
        ("Strata 1", Pendidikan.S1),
        ("D.IV", Pendidikan.S1),
        ("DIII", Pendidikan.D3),
        ("Diploma 3 (D3)", Pendidikan.D3),
        ("SMA/SMK", Pendidikan.SLTA),
        ("S-1/S-2", None),
        ("Profesi", None),
    ],
)
def test_pendidikan(teks: str, arti: Pendidikan | None) -> None:
    assert ejaan.PENDIDIKAN.baca(teks) is arti


def test_nama_resmi_sendiri_selalu_terbaca() -> None:
    assert all(ejaan.ESELON.baca(e.value) is e for e in Eselon)
    assert all(ejaan.LATIHAN.baca(nama) == nama for nama in kode.LATIHAN_STRUKTURAL.values())
    for baca, skala in ((ejaan.PREDIKAT, Predikat), (ejaan.PENDIDIKAN, Pendidikan), (ejaan.GOLONGAN, Golongan)):
        assert all(baca.baca(nilai.value) is nilai for nilai in skala)


@pytest.mark.parametrize(
    "teks",
    ["PKP", "Diklatpim IV", "DIKLAT PIM TK. IV", "Diklatpim Tingkat IV (PKP)", "adum", "PKP Angkatan III"],
)
def test_nama_pendek_program_bukan_pertentangan(teks: str) -> None:
    hasil = dengan("c", "rw-diklat", 0, latihanStrukturalId="2", latihanStrukturalNama=teks)
    assert kode_di(hasil, "rw-diklat") == []
    assert [p.program for p in hasil.pegawai.pelatihan or () if p.nama == teks] == [ProgramPelatihan.PKP]


def test_nama_program_tanpa_kodenya_dibaca() -> None:
    hasil = dengan("c", "rw-diklat", 0, latihanStrukturalId="", latihanStrukturalNama="PKP")
    assert [(t.kode, t.berat) for t in hasil.temuan if t.jalur.startswith("rw-diklat")] == [("FORMAT", Berat.INFO)]
    assert ProgramPelatihan.PKP in {p.program for p in hasil.pegawai.pelatihan or ()}


def test_program_yang_bertentangan_tidak_dipakai() -> None:
    hasil = dengan("c", "rw-diklat", 0, latihanStrukturalId="2", latihanStrukturalNama="Diklatpim III")
    assert kode_di(hasil, "rw-diklat") == ["BENTROK"]
    assert {p.program for p in hasil.pegawai.pelatihan or () if p.nama == "Diklatpim III"} == {None}


def test_nama_pangkat_dalam_ejaan_lain_bukan_pertentangan() -> None:
    for nama in ("Penata Muda Tk. I", "PENATA MUDA TK.I", "Penata Muda Tkt I (III/b)"):
        hasil = dengan("a", "rw-golongan", 1, pangkat=nama)
        assert kode_di(hasil, "rw-golongan") == [], nama
