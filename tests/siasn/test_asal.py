"""Every row tells where it was read: the end point, its identifier there, the number of its decree."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from karier_asn.domain import Asal, BarisRiwayat, Pegawai
from karier_asn.domain.kelengkapan import RIWAYAT
from karier_asn.siasn import baca_nominatif, baca_pegawai
from tests.siasn.contoh import HURUF, dengan, muat

NOMINATIF = Path(__file__).parents[2] / "docs" / "contoh" / "data" / "simpeg" / "nominatif.csv"


def baris(p: Pegawai) -> list[BarisRiwayat]:
    return [b for n in RIWAYAT for b in getattr(p, n) or ()]


@pytest.mark.parametrize("huruf", HURUF)
def test_setiap_baris_dapat_ditemukan_kembali(huruf: str) -> None:
    jawaban = muat(huruf)
    for b in baris(baca_pegawai(jawaban).pegawai):
        assert b.asal is not None
        titik, _, medan = (b.asal.titik or "").partition(".")
        isi = jawaban[titik]["data"]
        milik = [x for x in (isi if isinstance(isi, list) else [isi]) if x["id"] == b.asal.id]
        assert len(milik) == 1
        assert medan in milik[0] or not medan
        assert (milik[0].get("skNomor") or milik[0].get("nomorSk") or None) == b.asal.nomor_sk


def test_pangkat_menyebut_sk_nya() -> None:
    pangkat = baca_pegawai(muat("h")).pegawai.pangkat
    assert pangkat is not None
    assert pangkat[-1].asal == Asal("rw-golongan", "5EEDRWGO000000000000000000000137", "823/137/CONTOH/2024")


def test_cuti_dan_kedudukan_dari_baris_yang_sama() -> None:
    p = baca_pegawai(muat("h")).pegawai
    asal = Asal("rw-cltn", "5EEDRWCL000000000000000000000152", "851/CONTOH/1")
    assert [b.asal for b in p.cltn or ()] == [asal]
    assert [b.asal for b in p.kedudukan_hukum or ()] == [asal, asal]


def test_kedudukan_tanpa_hari_dan_golongan_pppk_dari_data_utama() -> None:
    p = dengan("e", "data-utama", kedudukanPnsId="77", kedudukanPnsNama="").pegawai
    asal = [b.asal for b in p.kedudukan_hukum or () if b.sejak is None]
    assert [a and a.titik for a in asal] == ["data-utama.kedudukanPnsId"]
    pppk = baca_pegawai(muat("g")).pegawai.golongan_pppk or ()
    assert [b.asal and b.asal.titik for b in pppk] == ["data-utama.golRuangAkhir"]


@pytest.mark.parametrize(("nomor", "dibaca"), [("", None), ("-", None), ("0", None), (" 1/2024 ", "1/2024")])
def test_nomor_sk(nomor: str, dibaca: str | None) -> None:
    pangkat = dengan("a", "rw-golongan", 0, skNomor=nomor).pegawai.pangkat or ()
    assert dibaca in [b.asal.nomor_sk for b in pangkat if b.asal]


def test_catatan_ganda_bukan_dua_fakta() -> None:
    """One fact recorded twice, under two identifiers, counts once; the first tells where it comes from."""
    jawaban = muat("a")
    isi = jawaban["rw-golongan"]["data"]
    isi.append({**isi[0], "id": "LAIN", "skNomor": "LAIN"})
    p = baca_pegawai(jawaban).pegawai
    assert p == baca_pegawai(muat("a")).pegawai
    assert isi[0]["id"] in [b.asal.id for b in p.pangkat or () if b.asal]


def test_nominatif_menyebut_kolomnya() -> None:
    with NOMINATIF.open(encoding="utf-8", newline="") as berkas:
        baris_csv = list(csv.DictReader(berkas))
    kolom = {"nominatif." + k for k in baris_csv[0]}
    semua = [b for x in baris_csv for b in baris(baca_nominatif(x).pegawai)]
    assert {b.asal.titik if b.asal else None for b in semua} <= kolom
    assert all(b.asal and b.asal.id is None for b in semua)
