"""Rows that the samples do not show."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from karier_asn.domain.jabatan import JenisPenugasan, Jenjang
from karier_asn.domain.pegawai import Cltn
from karier_asn.domain.tingkat import Pendidikan, Predikat
from karier_asn.siasn import kode
from karier_asn.siasn.pegawai import baca_pegawai
from tests.siasn.contoh import dengan, kode_di, muat


def jenjang(**ubah: object) -> tuple[Jenjang | None, list[str]]:
    """Level and findings of the first post of a sample after a change."""
    hasil = dengan("d", "rw-jabatan", 0, jenisPenugasanId="D", **ubah)
    assert hasil.pegawai.jabatan is not None
    return hasil.pegawai.jabatan[0].jabatan.jenjang, kode_di(hasil, "rw-jabatan")


@pytest.mark.parametrize(
    ("eselon", "diharapkan"),
    [
        ("10", Jenjang.JPT_UTAMA),
        ("11", Jenjang.JPT_MADYA),
        ("12", Jenjang.JPT_MADYA),
        ("21", Jenjang.JPT_PRATAMA),
        ("32", Jenjang.ADMINISTRATOR),
        ("42", Jenjang.PENGAWAS),
        ("51", Jenjang.PELAKSANA),
    ],
)
def test_eselon(eselon: str, diharapkan: Jenjang) -> None:
    assert jenjang(jenisJabatan="1", eselonId=eselon) == (diharapkan, [])


@pytest.mark.parametrize(
    ("ubah", "kode_temuan"),
    [
        ({"jenisJabatan": "1", "eselonId": "99"}, ["KODE"]),
        ({"jenisJabatan": "1", "eselonId": ""}, ["TIDAK_DIKETAHUI"]),
        ({"jenisJabatan": "2", "jabatanFungsionalNama": "Lektor Kepala"}, ["TIDAK_DIKETAHUI"]),
        ({"jenisJabatan": "3"}, ["TIDAK_DIKETAHUI"]),
        ({"jenisJabatan": "9"}, ["TIDAK_DIKETAHUI"]),
        ({"jenisJabatan": None}, ["TIDAK_DIKETAHUI"]),
    ],
)
def test_jenjang_tidak_diketahui(ubah: dict[str, Any], kode_temuan: list[str]) -> None:
    assert jenjang(**ubah) == (None, kode_temuan)


@pytest.mark.parametrize(
    ("nama", "diharapkan"),
    [
        ("Perawat Terampil", Jenjang.TERAMPIL),
        ("PRANATA KOMPUTER PENYELIA", Jenjang.PENYELIA),
        ("Dokter Ahli  Utama", Jenjang.AHLI_UTAMA),
        ("Ahli Muda", Jenjang.AHLI_MUDA),
        ("Analis Muda", None),
        ("Takahli Muda", None),
        ("", None),
    ],
)
def test_jenjang_fungsional(nama: str, diharapkan: Jenjang | None) -> None:
    assert kode.jenjang_fungsional(nama) is diharapkan


def test_jenis_penugasan() -> None:
    for id_, jenis in kode.PENUGASAN.items():
        hasil = dengan("d", "rw-jabatan", 4, jenisPenugasanId=id_)
        assert hasil.pegawai.jabatan is not None
        assert hasil.pegawai.jabatan[-1].jenis is jenis
    assert set(kode.PENUGASAN.values()) == set(JenisPenugasan)
    # An unknown capacity must not pass for a definitive one.
    hasil = dengan("d", "rw-jabatan", 4, jenisPenugasanId="PJS")
    assert hasil.pegawai.jabatan is None
    assert kode_di(hasil, "rw-jabatan") == ["KODE", "TIDAK_DIKETAHUI"]


def test_jabatan_tanpa_nama() -> None:
    hasil = dengan("b", "rw-jabatan", 0, jabatanFungsionalUmumNama="")
    assert hasil.pegawai.jabatan is not None
    assert hasil.pegawai.jabatan[0].jabatan.nama == ""
    assert kode_di(hasil, "rw-jabatan") == ["TIDAK_DIKETAHUI"]


@pytest.mark.parametrize(
    ("id_", "pendidikan"), [("15", "SLTA/D-I"), ("20", "SLTA/D-I"), ("35", "S-1/D-IV"), ("50", "S-3")]
)
def test_pendidikan(id_: str, pendidikan: str) -> None:
    hasil = dengan("a", "rw-pendidikan", 0, tkPendidikanId=id_)
    assert hasil.pegawai.pendidikan is not None
    assert hasil.pegawai.pendidikan[0].pendidikan is Pendidikan(pendidikan)


def test_ijazah_tanpa_tanggal_tetap_dicatat() -> None:
    hasil = dengan("a", "rw-pendidikan", 0, tglLulus=None, tahunLulus=None)
    assert hasil.pegawai.pendidikan is not None
    assert (hasil.pegawai.pendidikan[0].lulus, hasil.pegawai.pendidikan[0].tahun) == (None, None)
    assert kode_di(hasil, "rw-pendidikan") == ["TIDAK_DIKETAHUI"]


@pytest.mark.parametrize(("hari", "temuan"), [("", []), ("31-02-2013", ["FORMAT"])])
def test_tahun_lulus_dipakai_bila_tanggalnya_tidak_ada(hari: str, temuan: list[str]) -> None:
    hasil = dengan("a", "rw-pendidikan", 0, tglLulus=hari, tahunLulus="2025")
    assert hasil.pegawai.pendidikan is not None
    assert (hasil.pegawai.pendidikan[0].lulus, hasil.pegawai.pendidikan[0].tahun) == (None, 2025)
    assert kode_di(hasil, "rw-pendidikan") == [*temuan, "TIDAK_DIKETAHUI"]


@pytest.mark.parametrize("titik", ["rw-pendidikan", "rw-golongan"])
def test_kosong_yang_mustahil_berarti_belum_diketahui(titik: str) -> None:
    jawaban = muat("a")
    jawaban[titik] = {"code": 0, "data": "Data tidak ditemukan"}
    hasil = baca_pegawai(jawaban)
    assert (hasil.pegawai.pendidikan if titik == "rw-pendidikan" else hasil.pegawai.pangkat) is None
    assert kode_di(hasil, titik) == ["TIDAK_DIKETAHUI"]


def test_golongan_kode_dan_teks_berbeda() -> None:
    hasil = dengan("a", "rw-golongan", 0, golongan="IV/a")
    assert hasil.pegawai.pangkat is None
    assert kode_di(hasil, "rw-golongan") == ["BENTROK", "TIDAK_DIKETAHUI"]
    assert dengan("a", "rw-golongan", 0, golonganId=31).pegawai == baca_pegawai(muat("a")).pegawai


def rating(hasil: int, perilaku: int) -> dict[str, Any]:
    """The two ratings of a row, by code only."""
    return {
        "hasilKinerjaNilai": hasil,
        "hasilKinerja": None,
        "PerilakuKerjaNilai": perilaku,
        "perilakuKerja": None,
    }


@pytest.mark.parametrize(
    ("ubah", "predikat", "temuan"),
    [
        ({"KuadranKinerjaNilai": "", "kuadranKinerja": "Cukup", **rating(3, 2)}, Predikat.BUTUH_PERBAIKAN, ["FORMAT"]),
        ({"KuadranKinerjaNilai": "5", "kuadranKinerja": None, **rating(3, 3)}, Predikat.SANGAT_KURANG, []),
        ({"kuadranKinerja": "Baik", **rating(1, 3)}, None, ["BENTROK"]),  # misconduct, whatever the result
        ({"tahun": 2021, "kuadranKinerja": "Baik", **rating(1, 3)}, Predikat.BAIK, []),  # no quadrants before 2022
        ({"KuadranKinerjaNilai": "1"}, None, ["BENTROK", "TIDAK_DIKETAHUI"]),
        ({"KuadranKinerjaNilai": None, "kuadranKinerja": ""}, None, ["TIDAK_DIKETAHUI"]),
        ({"kuadranKinerja": "LUMAYAN"}, Predikat.BAIK, ["FORMAT"]),
    ],
)
def test_predikat(ubah: dict[str, Any], predikat: Predikat | None, temuan: list[str]) -> None:
    hasil = dengan("a", "rw-skp22", 0, **ubah)
    assert hasil.pegawai.penilaian is not None
    assert hasil.pegawai.penilaian[0].predikat is predikat
    assert kode_di(hasil, "rw-skp22") == temuan


@pytest.mark.parametrize(
    ("ubah", "medan"),
    [
        ({"jumlahJam": None}, "rw-kursus[0].jumlahJam"),
        ({"tanggalSelesaiKursus": ""}, "rw-kursus[0].tanggalSelesaiKursus"),
    ],
)
def test_pelatihan_kurang_satu_isian(ubah: dict[str, Any], medan: str) -> None:
    hasil = dengan("b", "rw-kursus", 0, **ubah)
    assert hasil.pegawai.pelatihan is not None
    assert kode_di(hasil, medan) == ["TIDAK_DIKETAHUI"]


def test_nomor_sertifikat_sama_tetapi_kegiatan_lain() -> None:
    """Numbers of different organisers can collide; all rows stay, and that one number counts once is said."""
    hasil = dengan("a", "rw-kursus", 1, noSertipikat="SERT-A-001")
    assert hasil.pegawai.pelatihan is not None
    assert len(hasil.pegawai.pelatihan) == 3
    assert [t.jalur for t in hasil.temuan if t.kode == "GANDA"] == ["rw-kursus[0..1].noSertipikat"]


def test_pembatalan_tanpa_tanggal() -> None:
    hasil = dengan("e", "rw-hukdis", 1, skPembatalanTanggal=None)
    assert hasil.pegawai.hukuman is None
    assert kode_di(hasil, "rw-hukdis[1]") == ["TIDAK_DIKETAHUI"]


def test_tingkat_hukuman_tidak_dikenal() -> None:
    hasil = dengan("e", "rw-hukdis", 0, jenisTingkatHukumanId="X")
    assert hasil.pegawai.hukuman is not None
    assert hasil.pegawai.hukuman[-1].tingkat is None
    assert kode_di(hasil, "rw-hukdis[0]") == ["KODE", "TIDAK_DIKETAHUI"]


@pytest.mark.parametrize(
    ("ubah", "cltn", "temuan"),
    [
        ({"tanggalAktif": ""}, (Cltn(date(2016, 7, 1), date(2018, 7, 1)),), []),
        ({"tanggalAkhir": ""}, (Cltn(date(2016, 7, 1), date(2018, 7, 1)),), []),
        ({"tanggalAkhir": "", "tanggalAktif": ""}, (Cltn(date(2016, 7, 1)),), []),
        ({"tanggalAktif": "01-09-2018"}, (Cltn(date(2016, 7, 1), date(2018, 9, 1)),), ["PERIODE"]),
        ({"cltnId": "6"}, (), []),
        ({"cltnId": "77"}, None, ["KODE", "TIDAK_DIKETAHUI"]),
        ({"tanggalAwal": "01-07-2019"}, None, ["PERIODE", "TIDAK_DIKETAHUI"]),
        ({"tanggalAktif": "segera"}, None, ["FORMAT", "TIDAK_DIKETAHUI"]),
    ],
)
def test_cltn(ubah: dict[str, Any], cltn: tuple[Cltn, ...] | None, temuan: list[str]) -> None:
    hasil = dengan("h", "rw-cltn", 0, **ubah)
    assert hasil.pegawai.cltn == cltn
    assert kode_di(hasil, "rw-cltn") == temuan


def test_angka_kredit_dan_masa_kerja_diperiksa() -> None:
    assert kode_di(dengan("a", "rw-angkakredit", 0, bulanMulaiPenailan="13"), "rw-angkakredit") == ["FORMAT"]
    assert kode_di(dengan("a", "rw-angkakredit", 0, bulanMulaiPenailan=""), "rw-angkakredit") == []
    hasil = dengan("h", "rw-masakerja", 0, tanggalAwal="01-01-2009", tasaKerjaTahun="satu")
    assert kode_di(hasil, "rw-masakerja") == ["FORMAT", "PERIODE"]
