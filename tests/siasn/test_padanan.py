"""The master record against the histories, and rows against themselves."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import jam_pelajaran
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import HukumanDisiplin
from karier_asn.domain.rekam import (
    AngkaKredit,
    JenisAngkaKredit,
    PeninjauanMasaKerja,
    PerubahanKedudukan,
)
from karier_asn.domain.tingkat import TingkatHukuman, kunci_nama
from karier_asn.engine.riwayat import Antara
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.pegawai import baca_pegawai
from tests.siasn.contoh import dengan, kode_di, muat


@pytest.mark.parametrize(
    ("huruf", "ubah", "jalur"),
    [
        ("a", {"golRuangAwalId": "32"}, "golRuangAwalId"),
        ("a", {"golRuangAkhirId": "34"}, "golRuangAkhirId"),
        ("a", {"tmtGolAkhir": "01-04-2022"}, "tmtGolAkhir"),
        ("a", {"mkTahun": "9"}, "mkTahun, mkBulan"),
        ("a", {"tmtJabatan": "01-01-2020"}, "tmtJabatan"),
        ("d", {"tmtEselon": "01-01-2020"}, "tmtEselon"),
        ("d", {"eselonId": "22"}, "eselonId"),
        ("a", {"tkPendidikanTerakhirId": "45"}, "tkPendidikanTerakhirId"),
        ("a", {"masaKerja": "9 Tahun 1 Bulan"}, "masaKerja"),
        ("a", {"kedudukanPnsId": "02"}, "kedudukanPnsNama"),
    ],
)
def test_data_utama_lain_daripada_riwayat(huruf: str, ubah: dict[str, Any], jalur: str) -> None:
    hasil = dengan(huruf, "data-utama", **ubah)
    assert kode_di(hasil, f"data-utama.{jalur}") == ["BENTROK"]
    assert hasil.pegawai.pangkat == baca_pegawai(muat(huruf)).pegawai.pangkat


def test_masa_kerja_dalam_kata_tidak_terbaca() -> None:
    assert kode_di(dengan("a", "data-utama", masaKerja="delapan tahun"), "data-utama.masaKerja") == ["FORMAT"]


@pytest.mark.parametrize("titik", ["rw-golongan", "rw-jabatan"])
def test_tanpa_riwayat_tidak_ada_padanan(titik: str) -> None:
    hasil = baca_pegawai({**muat("d"), titik: {"Error": "true", "Message": "x"}})
    assert [t.kode for t in hasil.temuan if t.kode == "BENTROK"] == []


@pytest.mark.parametrize(
    ("ubah", "diharapkan", "kode"),
    [
        ({}, (), []),
        ({"kedudukanPnsId": "", "kedudukanPnsNama": "pengungsi"}, (KedudukanHukum.PENGUNGSI,), ["TIDAK_DIKETAHUI"]),
        ({"kedudukanPnsNama": ""}, (), []),
        ({"kedudukanPnsNama": "Entah"}, (), ["FORMAT"]),
        ({"kedudukanPnsId": "", "kedudukanPnsNama": ""}, None, ["TIDAK_DIKETAHUI"]),
        ({"kedudukanPnsId": "99"}, None, ["BENTROK"]),
    ],
)
def test_kedudukan_hukum(ubah: dict[str, Any], diharapkan: tuple[KedudukanHukum, ...] | None, kode: list[str]) -> None:
    """On duty today, by code or by name, and no dated row: nothing to keep. Any other standing stays without a day."""
    hasil = dengan("a", "data-utama", **ubah)
    baris = None if diharapkan is None else tuple(map(PerubahanKedudukan, diharapkan))
    assert hasil.pegawai.kedudukan_hukum == baris
    assert [t.kode for t in hasil.temuan if "kedudukanPns" in t.jalur] == kode


@pytest.mark.parametrize(("golongan", "kode"), [("XVIII", ["KODE"]), ("", [])])
def test_golongan_pppk_tidak_diketahui(golongan: str, kode: list[str]) -> None:
    hasil = dengan("g", "data-utama", golRuangAkhir=golongan)
    assert hasil.pegawai.golongan_pppk is None
    assert kode_di(hasil, "data-utama.golRuangAkhir") == kode


# --- rows against themselves -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("huruf", "titik", "ubah", "kode"),
    [
        ("a", "rw-golongan", {"pangkat": "Penata"}, "BENTROK"),
        ("a", "rw-pendidikan", {"tkPendidikanNama": "Diploma IIII"}, "FORMAT"),
        ("a", "rw-pendidikan", {"tkPendidikanNama": "SLTA"}, "BENTROK"),
        ("a", "rw-pendidikan", {"tahunLulus": "2014"}, "BENTROK"),
        ("a", "rw-kursus", {"tahunKursus": "2024"}, "BENTROK"),
        ("a", "rw-kursus", {"tanggalKursus": "13-05-2025"}, "PERIODE"),
        ("a", "rw-kursus", {"jumlahJam": "10000"}, "FORMAT"),
        ("c", "rw-diklat", {"latihanStrukturalId": "3"}, "BENTROK"),
        ("e", "rw-hukdis", {"masaTahun": "2"}, "BENTROK"),
        ("e", "rw-hukdis", {"jenisHukumanNama": "HUKUMAN LAIN"}, "FORMAT"),
        ("e", "rw-hukdis", {"jenisHukumanNama": "TEGURAN LISAN"}, "BENTROK"),
    ],
)
def test_baris_yang_bertentangan(huruf: str, titik: str, ubah: dict[str, Any], kode: str) -> None:
    assert kode in kode_di(dengan(huruf, titik, 0, **ubah), f"{titik}[0]")


def test_eselon_kode_dan_teks_berbeda() -> None:
    hasil = dengan("d", "rw-jabatan", 2, eselon="II.b")
    assert kode_di(hasil, "rw-jabatan[2]") == ["BENTROK"]


@pytest.mark.parametrize("ubah", [{"eselonId": "31"}, {"jabatanFungsionalNama": "Arsiparis Ahli Muda"}])
def test_pelaksana_bereselon_atau_bernama_jf(ubah: dict[str, Any]) -> None:
    hasil = dengan("b", "rw-jabatan", 0, **ubah)
    assert hasil.pegawai.jabatan is not None
    assert hasil.pegawai.jabatan[0].jabatan.jenjang is None
    assert kode_di(hasil, "rw-jabatan[0]") == ["BENTROK"]
    assert kode_di(dengan("b", "rw-jabatan", 0, eselonId="99"), "rw-jabatan[0]") == []


def hukuman(**ubah: Any) -> tuple[HukumanDisiplin, list[str]]:
    hasil = dengan("e", "rw-hukdis", 0, **ubah)
    assert hasil.pegawai.hukuman is not None
    return hasil.pegawai.hukuman[-1], kode_di(hasil, "rw-hukdis[0]")


def test_jenis_hukuman_dari_nama_saja() -> None:
    ada, kode = hukuman(jenisHukuman="", jenisHukumanNama="Penundaan KP Selama 1 Thn")
    assert (ada.jenis, ada.uraian, kode) == (JenisHukuman.PENUNDAAN_KP, "Penundaan KP Selama 1 Thn", [])


def test_jenis_hukuman_tidak_diketahui() -> None:
    ada, kode = hukuman(jenisHukuman="", jenisHukumanNama="")
    assert (ada.jenis, ada.uraian, kode) == (None, "", ["TIDAK_DIKETAHUI"])


def test_tingkat_yang_bukan_tingkat_jenisnya() -> None:
    ada, kode = hukuman(jenisTingkatHukumanId="B")
    assert (ada.tingkat, kode) == (None, ["BENTROK"])
    assert hukuman(jenisTingkatHukumanId="s")[0].tingkat is TingkatHukuman.SEDANG


def test_pembatalan_tanpa_nomor() -> None:
    ada, kode = hukuman(skPembatalanTanggal="01-07-2026")
    assert (ada.dibatalkan, kode) == (date(2026, 7, 1), ["TIDAK_DIKETAHUI"])


# --- credit, earlier service, study leave ------------------------------------------------------------------


def kredit(**ubah: Any) -> tuple[AngkaKredit | None, list[str]]:
    hasil = dengan("a", "rw-angkakredit", 0, **ubah)
    return (hasil.pegawai.angka_kredit or (None,))[0], kode_di(hasil, "rw-angkakredit")


def test_tiga_jenis_angka_kredit() -> None:
    riwayat = baca_pegawai(muat("a")).pegawai.angka_kredit
    assert riwayat is not None
    assert [(k.jenis, k.nilai, k.mulai, k.sampai) for k in riwayat][:3] == [
        (JenisAngkaKredit.KONVENSIONAL, Decimal("38.250"), date(2018, 6, 1), date(2022, 1, 1)),
        (JenisAngkaKredit.INTEGRASI, Decimal("52.500"), date(2022, 1, 1), date(2023, 1, 1)),
        (JenisAngkaKredit.KONVERSI, Decimal("25.000"), date(2023, 1, 1), date(2024, 1, 1)),
    ]


@pytest.mark.parametrize(
    ("ubah", "kode"),
    [
        ({"isIntegrasi": "1", "isKonversi": "1"}, ["BENTROK"]),
        ({"isIntegrasi": "", "isKonversi": "0"}, ["TIDAK_DIKETAHUI"]),
        ({"isIntegrasi": "0", "isKonversi": "ya"}, ["FORMAT", "TIDAK_DIKETAHUI"]),
    ],
)
def test_jenis_angka_kredit_tidak_diketahui(ubah: dict[str, Any], kode: list[str]) -> None:
    ada, temuan = kredit(**ubah)
    assert ada is not None
    assert (ada.jenis, temuan) == (None, kode)


@pytest.mark.parametrize(
    ("ubah", "kode"),
    [
        ({"kreditBaruTotal": "40"}, ["BENTROK", "TIDAK_DIKETAHUI"]),
        ({"kreditBaruTotal": ""}, ["TIDAK_DIKETAHUI", "TIDAK_DIKETAHUI"]),
    ],
)
def test_angka_kredit_yang_tidak_pasti_membuka_seluruh_riwayat(ubah: dict[str, Any], kode: list[str]) -> None:
    assert kredit(**ubah) == (None, kode)


def test_angka_kredit_tidak_diminta() -> None:
    jawaban = muat("a")
    del jawaban["rw-angkakredit"], jawaban["rw-masakerja"]
    hasil = baca_pegawai(jawaban)
    assert hasil.pegawai.angka_kredit is None
    assert hasil.pegawai.peninjauan_masa_kerja is None
    assert hasil.temuan == baca_pegawai(muat("a")).temuan


def test_peninjauan_masa_kerja() -> None:
    assert baca_pegawai(muat("h")).pegawai.peninjauan_masa_kerja == (
        PeninjauanMasaKerja("Pegawai tidak tetap", date(2007, 1, 1), date(2008, 7, 1), MasaKerja(1, 6), False),
    )


def jam_kursus(hasil: Terbaca) -> object:
    """The hours of the courses of sample F that are called as the first of them, on their day."""
    nama = kunci_nama(muat("f")["rw-kursus"]["data"][0]["namaKursus"])
    kursus = [k for k in hasil.pegawai.pelatihan or () if kunci_nama(k.nama) == nama]
    assert kursus[0].selesai is not None
    return jam_pelajaran(evolve(hasil.pegawai, pelatihan=kursus)).pada(kursus[0].selesai)


def test_pelatihan_tanpa_nomor_yang_sama() -> None:
    """Without a number, one name on one day of one length is one training or two: nobody can tell."""
    jawaban = muat("f")
    jawaban["rw-kursus"]["data"][0]["noSertipikat"] = ""
    hasil = baca_pegawai(jawaban)
    assert jam_kursus(hasil) == Antara(20, 40)
    assert kode_di(hasil, "rw-kursus[0..1].noSertipikat") == ["GANDA"]


@pytest.mark.parametrize("urutan", [*permutations(range(3))])
def test_pelatihan_yang_mungkin_salah_satu_dari_dua_sertifikat(urutan: tuple[int, ...]) -> None:
    """Which of two certificates a row without a number is, or whether it is a third, no order of rows tells."""
    jawaban = muat("f")
    baris = jawaban["rw-kursus"]["data"][0]
    tiga = [{**baris, "noSertipikat": nomor} for nomor in ("S-1", "S-2", "")]
    jawaban["rw-kursus"]["data"] = [tiga[i] for i in urutan]
    hasil = baca_pegawai(jawaban)
    assert sorted(k.nomor or "" for k in hasil.pegawai.pelatihan or ()) == ["", "S-1", "S-2"]
    assert jam_kursus(hasil) == Antara(2 * 20, 3 * 20)


@pytest.mark.parametrize("urutan", [(0, 1), (1, 0)])
def test_pelatihan_bernomor_dan_tanpa_nomor_satu_atau_dua_dalam_setiap_urutan(urutan: tuple[int, ...]) -> None:
    jawaban = muat("f")
    baris = jawaban["rw-kursus"]["data"][0]
    dua = [{**baris, "noSertipikat": nomor} for nomor in ("S-1", "")]
    jawaban["rw-kursus"]["data"] = [dua[i] for i in urutan]
    hasil = baca_pegawai(jawaban)
    assert jam_kursus(hasil) == Antara(20, 40)
    assert kode_di(hasil, "rw-kursus[0..1].noSertipikat") == ["GANDA"]
