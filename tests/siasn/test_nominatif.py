"""Rows of the employee export, read like the answers of the web service."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Ijazah, JenisPegawai
from karier_asn.domain.rekam import PerubahanKedudukan
from karier_asn.domain.tingkat import GolonganPPPK, Pendidikan
from karier_asn.engine.galat import GalatBentuk
from karier_asn.siasn.indikator import Pengetahuan
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.nominatif import baca_nominatif
from karier_asn.siasn.pegawai import baca_pegawai
from tests.siasn.contoh import HURUF, kode_di, muat

BERKAS = Path(__file__).parents[2] / "docs" / "contoh" / "data" / "simpeg" / "nominatif.csv"


def baris(huruf: str, **ubah: Any) -> dict[str, Any]:
    with BERKAS.open(encoding="utf-8", newline="") as berkas:
        semua: list[dict[str, Any]] = list(csv.DictReader(berkas))
    return semua[HURUF.index(huruf)] | ubah


def baca(huruf: str, **ubah: Any) -> Terbaca:
    return baca_nominatif(baris(huruf, **ubah))


@pytest.mark.parametrize("huruf", HURUF)
def test_sama_dengan_jawaban_layanan(huruf: str) -> None:
    """What the export tells is what the service tells, only less of it."""
    ringkas, lengkap = baca(huruf).pegawai, baca_pegawai(muat(huruf)).pegawai
    for nama in ("nip", "nama", "jenis", "tanggal_lahir", "tmt_cpns", "tmt_pns", "golongan_pppk"):
        assert getattr(ringkas, nama) == getattr(lengkap, nama)
    assert ringkas.pangkat is not None
    assert lengkap.pangkat is not None
    assert [(k.golongan, k.tmt) for k in ringkas.pangkat] == [(k.golongan, k.tmt) for k in lengkap.pangkat[-1:]]
    assert (ringkas.hukuman, ringkas.penilaian, ringkas.pelatihan) == (None, None, None)
    assert (ringkas.cltn, ringkas.tugas_belajar, ringkas.kedudukan_hukum) == (None, None, None)
    assert (complete(ringkas).cltn, complete(ringkas).kedudukan_hukum) == ((), ())


def test_kedudukan_lain_tidak_dihapus_oleh_sumber_yang_lengkap() -> None:
    """What the row does tell, that he is on leave, stays: since when is unknown."""
    hasil = baca("a", kedudukan_hukum_id="02", kedudukan_hukum_nama="CLTN")
    assert complete(hasil.pegawai).kedudukan_hukum == (PerubahanKedudukan(KedudukanHukum.CLTN),)
    assert kode_di(hasil, "nominatif.kedudukan_hukum_id") == ["TIDAK_DIKETAHUI"]


TEMUAN = {
    "a": ["COM_5", "ACC_5", "TIDAK_DIKETAHUI"],
    "b": ["ACC_5", "TIDAK_DIKETAHUI"],
    "c": ["COM_5", "ACC_5", "TIDAK_DIKETAHUI", "TIDAK_DIKETAHUI"],
    "d": ["COM_5", "ACC_5", "TIDAK_DIKETAHUI", "TIDAK_DIKETAHUI"],
    "e": ["COM_5", "ACC_5", "TIDAK_DIKETAHUI"],
    "g": ["COM_5", "ACC_5", "KODE", "TIDAK_DIKETAHUI"],
    "h": ["COM_5", "ACC_5", "TIDAK_DIKETAHUI"],
}


@pytest.mark.parametrize("huruf", TEMUAN)
def test_temuan(huruf: str) -> None:
    assert [t.kode for t in baca(huruf).temuan] == TEMUAN[huruf]


def test_baris_kotor() -> None:
    assert {(t.kode, t.jalur.removeprefix("nominatif.")) for t in baca("f").temuan} == {
        ("FORMAT", "status_cpns_pns"),
        ("ACC_1", "tmt_cpns, tmt_pns"),
        ("ACC_5", "nik, is_valid_nik"),
        ("ACC_9", "jabatan_nama"),
        ("CON_1", "tmt_cpns"),
        ("CON_2", "tanggal_lahir"),
        ("CON_3", "jenis_kelamin"),
        ("FORMAT", "tmt_golongan"),
        ("FORMAT", "tmt_jabatan"),
        ("TIDAK_DIKETAHUI", "tingkat_pendidikan_id"),
        ("TIDAK_DIKETAHUI", "tahun_lulus"),
    }


def test_tahun_lulus_tetap_tahun() -> None:
    hasil = baca("a")
    assert hasil.pegawai.pendidikan == (Ijazah(Pendidikan.S1, tahun=2013),)
    pesan = next(t.pesan for t in hasil.temuan if t.jalur == "nominatif.tahun_lulus")
    assert "2013-12-31" in pesan


def test_pppk_tanpa_pangkat() -> None:
    pegawai = baca("g").pegawai
    assert pegawai.jenis is JenisPegawai.PPPK
    assert pegawai.pangkat == ()
    assert pegawai.golongan_pppk is not None
    assert pegawai.golongan_pppk[0].golongan is GolonganPPPK.GOL_IX


@pytest.mark.parametrize(
    ("kolom", "riwayat"), [("tmt_golongan", "pangkat"), ("tmt_jabatan", "jabatan"), ("tahun_lulus", "pendidikan")]
)
@pytest.mark.parametrize("isi", ["null", "", "kapan-kapan", []])
def test_yang_tidak_terbaca_menjadi_belum_diketahui(kolom: str, riwayat: str, isi: Any) -> None:
    hasil = baca("a", **{kolom: isi})
    assert getattr(hasil.pegawai, riwayat) is None
    assert "TIDAK_DIKETAHUI" in kode_di(hasil, f"nominatif.{kolom}")


def test_pengetahuan() -> None:
    hasil = baca_nominatif(baris("b"), pengetahuan=Pengetahuan(pada=date(2026, 11, 21), calon_fungsional=True))
    assert "TIM_2" in kode_di(hasil, "nominatif.tmt_cpns")


def test_bukan_pemetaan() -> None:
    salah: Any = "nip_baru"
    with pytest.raises(GalatBentuk):
        baca_nominatif(salah)
