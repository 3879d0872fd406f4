"""Mistakes that other applications are known to make, one test each."""

from __future__ import annotations

from typing import Any

import pytest

from karier_asn.domain.jabatan import JenisPenugasan, Jenjang, Rumpun
from karier_asn.domain.kinerja import kuadran
from karier_asn.domain.nip import NIP
from karier_asn.domain.tingkat import Ekspektasi, Pendidikan, Predikat
from karier_asn.engine.galat import GalatBentuk
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.pegawai import baca_pegawai
from tests.siasn.contoh import dengan, kode_di, muat


def pendidikan(nama: str) -> Pendidikan:
    """What the name of a level alone is read as."""
    hasil = dengan("e", "rw-pendidikan", 0, tkPendidikanId="", tkPendidikanNama=nama)
    assert hasil.pegawai.pendidikan is not None
    return hasil.pegawai.pendidikan[0].pendidikan


def test_diploma_iii_dan_iv_bukan_slta() -> None:
    assert pendidikan("Diploma III/Sarjana Muda") is Pendidikan.D3
    assert pendidikan("Diploma IV") is Pendidikan.S1
    assert pendidikan("Diploma I") is Pendidikan.SLTA


@pytest.mark.parametrize(
    "jawaban",
    [
        {"Error": "true", "Message": "Runtime Error"},
        {"code": 0, "data": "Gagal menghubungi server"},
        {"code": 1, "data": None},
        None,
        "",
        [],
    ],
)
def test_panggilan_disiplin_yang_gagal_bukan_berarti_tidak_pernah_dihukum(jawaban: Any) -> None:
    hasil = baca_pegawai({**muat("a"), "rw-hukdis": jawaban})
    assert hasil.pegawai.hukuman is None
    assert kode_di(hasil, "rw-hukdis") == ["TIDAK_DIKETAHUI"]
    tidak_ditemukan = {"code": 0, "data": "Data tidak ditemukan", "message": "success"}
    assert baca_pegawai({**muat("a"), "rw-hukdis": tidak_ditemukan}).pegawai.hukuman == ()


def test_kode_eselon_dua_angka() -> None:
    """11 to 52; the level alone ("3") is no eselon, and 11 is not JPT utama."""
    hasil = dengan("d", "rw-jabatan", 2, eselonId="3", eselon="")
    assert hasil.pegawai.jabatan is not None
    assert hasil.pegawai.jabatan[2].jabatan.jenjang is None
    assert kode_di(hasil, "rw-jabatan[2]") == ["KODE"]
    madya = dengan("d", "rw-jabatan", 2, eselonId="11", eselon="I.a")
    assert madya.pegawai.jabatan is not None
    assert madya.pegawai.jabatan[2].jabatan.jenjang is Jenjang.JPT_MADYA


def test_bulan_pada_nip_di_angka_13_dan_14() -> None:
    nip = NIP.pns("199003142015032901")
    assert nip.tmt_cpns is not None
    assert (nip.tmt_cpns.year, nip.tmt_cpns.month) == (2015, 3)
    with pytest.raises(GalatBentuk):
        NIP.pns("199003142015132901")
    assert NIP.pppk("199506152023212901").tmt_cpns is None


def test_baik_dengan_huruf_besar() -> None:
    hasil = dengan("a", "rw-skp22", 0, kuadranKinerja="Baik")
    assert hasil.pegawai == baca_pegawai(muat("a")).pegawai
    assert kode_di(hasil, "rw-skp22") == []


def test_jenis_jabatan_4_bukan_pimpinan_tinggi() -> None:
    hasil = baca_pegawai(muat("b"))
    assert hasil.pegawai.jabatan is not None
    jenjang = hasil.pegawai.jabatan[0].jabatan.jenjang
    assert jenjang is Jenjang.PELAKSANA
    assert jenjang.rumpun is not Rumpun.JPT


@pytest.mark.parametrize("hasil", [Ekspektasi.DI_ATAS, Ekspektasi.SESUAI])
def test_perilaku_di_bawah_ekspektasi_berarti_kurang(hasil: Ekspektasi) -> None:
    assert kuadran(hasil, Ekspektasi.DI_BAWAH) is Predikat.KURANG


def test_predikat_yang_menyalahi_kedua_ratingnya_tidak_dipercaya() -> None:
    terbaca = dengan("a", "rw-skp22", 2, perilakuKerja="DIBAWAH EKSPEKTASI", PerilakuKerjaNilai=3)
    assert terbaca.pegawai.penilaian is not None
    assert terbaca.pegawai.penilaian[2].predikat is None
    assert kode_di(terbaca, "rw-skp22[2]") == ["BENTROK"]


def test_plt_bukan_jabatan_definitif() -> None:
    def jenis(hasil: Terbaca) -> JenisPenugasan:
        assert hasil.pegawai.jabatan is not None
        return hasil.pegawai.jabatan[-1].jenis

    assert jenis(baca_pegawai(muat("d"))) is JenisPenugasan.PLT
    kosong = dengan("d", "rw-jabatan", 4, jenisPenugasanId="")
    assert jenis(kosong) is JenisPenugasan.DEFINITIF
    assert kode_di(kosong, "rw-jabatan[4]") == ["TIDAK_DIKETAHUI"]


def test_sampul_dua_lapis() -> None:
    jawaban = {titik: {"success": True, "data": isi} for titik, isi in muat("c").items()}
    assert baca_pegawai(jawaban).pegawai == baca_pegawai(muat("c")).pegawai


def test_jam_pelajaran_kosong_bukan_nol() -> None:
    hasil = dengan("b", "rw-kursus", 0, jumlahJam="")
    assert hasil.pegawai.pelatihan is not None
    assert hasil.pegawai.pelatihan[0].jam is None


def test_angka_kredit_bukan_pecahan_biner() -> None:
    hasil = dengan("a", "rw-angkakredit", 0, kreditUtamaBaru=0.1, kreditPenunjangBaru="0.2", kreditBaruTotal="0.3")
    assert hasil.pegawai.angka_kredit is not None
    assert str(hasil.pegawai.angka_kredit[0].nilai) == "0.3"
    assert kode_di(hasil, "rw-angkakredit") == []
