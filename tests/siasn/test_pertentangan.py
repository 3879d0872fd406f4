"""What a record says and what cannot be is a finding, and unknown to whatever reads the employee."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from karier_asn.domain.fakta import dijabat, golongan
from karier_asn.domain.nip import NIP
from karier_asn.domain.pertentangan import contradictions
from karier_asn.siasn.nominatif import baca_nominatif
from karier_asn.siasn.pegawai import baca_pegawai
from karier_asn.siasn.temuan import Berat
from tests.siasn.contoh import dengan, kode_di, muat


@pytest.mark.parametrize("huruf", "abcdeg")
def test_contoh_tidak_bertentangan(huruf: str) -> None:
    assert contradictions(baca_pegawai(muat(huruf)).pegawai) == ()


@pytest.mark.parametrize(
    ("titik", "ubah", "medan"),
    [
        ("rw-golongan", {"tmtGolongan": "01-04-1953"}, "pangkat"),
        ("rw-jabatan", {"tmtJabatan": "01-01-1979"}, "jabatan"),
        ("rw-pendidikan", {"tglLulus": "01-01-1940", "tahunLulus": "1940"}, "pendidikan"),
        ("rw-skp22", {"tahun": "1950"}, "penilaian"),
        ("rw-kursus", {"tanggalKursus": "01-01-1940", "tanggalSelesaiKursus": "02-01-1940"}, "pelatihan"),
    ],
)
def test_baris_yang_mendahului_lahir(titik: str, ubah: dict[str, object], medan: str) -> None:
    """The finding names the row as the service gave it, not the place by date."""
    terakhir = len(muat("a")[titik]["data"]) - 1
    hasil = dengan("a", titik, terakhir, **ubah)
    (temuan,) = [t for t in hasil.temuan if t.jalur == f"{titik}[{terakhir}]" and t.kode == "BENTROK"]
    assert temuan.berat is Berat.KESALAHAN
    assert "mendahului kelahirannya" in temuan.pesan
    assert getattr(hasil.pegawai.as_known(), medan) is None


@pytest.mark.parametrize(
    ("kode", "nama", "medan"),
    [
        ("13", "PEMINDAHAN DLM RANGKA PENURUNAN JABATAN 1 TINGKAT", "Jabatan"),
        ("8", "PENURUNAN PANGKAT 1 TINGKAT 1 THN", "Pangkat"),
    ],
)
def test_hukuman_yang_tidak_tercatat_pada_riwayatnya(kode: str, nama: str, medan: str) -> None:
    """Only what comes after it is not known, so the finding does not say that all of it is not."""
    tingkat = "B" if medan == "Jabatan" else "S"
    hasil = dengan("e", "rw-hukdis", 0, jenisHukuman=kode, jenisHukumanNama=nama, jenisTingkatHukumanId=tingkat)
    (temuan,) = [t for t in hasil.temuan if t.jalur.startswith("rw-hukdis[0]") and t.kode == "BENTROK"]
    assert temuan.berat is Berat.KESALAHAN
    assert temuan.pesan.startswith(f"{medan} menurut hukuman {nama} sejak 2026-06-01 tidak tercatat")
    assert "Sampai itu jelas" not in temuan.pesan
    fakta: Any = golongan if medan == "Pangkat" else dijabat
    kini, nanti = (fakta(hasil.pegawai).pada(date(2026, bulan, 1)) for bulan in (5, 6))
    assert kini is not None
    assert nanti is None


def test_isian_yang_bertentangan() -> None:
    hasil = dengan("a", "data-utama", tmtPns="01-01-1950")
    assert "BENTROK" in kode_di(hasil, "data-utama.tmtPns")
    assert hasil.pegawai.as_known().tmt_pns is None
    lahir = dengan("a", "data-utama", tglLahir="02-01-1985")
    assert kode_di(lahir, "data-utama.tglLahir") == ["CON_2"]  # once
    assert lahir.pegawai.as_known().tanggal_lahir is None


def test_nip_yang_terpotong() -> None:
    jawaban = muat("a")
    nip = jawaban["data-utama"]["data"]["nipBaru"]
    utuh = baca_pegawai(muat("a")).pegawai
    hasil = dengan("a", "data-utama", nipBaru=f"{nip[:15]}000")
    (temuan,) = [t for t in hasil.temuan if t.jalur == "data-utama.nipBaru"]
    assert (temuan.kode, temuan.berat) == ("FORMAT", Berat.KESALAHAN)
    assert "jadikan kolomnya teks" in temuan.pesan
    assert nip[:15] not in temuan.pesan
    assert hasil.pegawai.nomor_induk == ""
    assert hasil.pegawai.pangkat == utuh.pangkat  # the rows still are his


def test_nominatif() -> None:
    baris = {
        "nip_baru": "199003142015032000",
        "status_cpns_pns": "P",
        "tanggal_lahir": "14-03-1990",
        "tmt_cpns": "01-03-2015",
        "tmt_golongan": "01-04-1953",
        "gol_akhir_id": "31",
        "kedudukan_hukum_id": "77",
    }
    hasil = baca_nominatif(baris)
    kesalahan = {(t.kode, t.jalur) for t in hasil.temuan if t.berat is Berat.KESALAHAN}
    assert {("FORMAT", "nominatif.nip_baru"), ("BENTROK", "nominatif.tmt_golongan")} <= kesalahan
    assert hasil.pegawai.nip == NIP.pns("199003142015032000")
    assert hasil.pegawai.as_known().pangkat is None
