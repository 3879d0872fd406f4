"""A verdict as data: complete, stable, valid, and silent about the person."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import karier_asn
from karier_asn import Jabatan, Jenjang, Pegawai, Pendidikan, Predikat
from karier_asn import dokumen as data_domain
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Ijazah, JenisPegawai, KenaikanPangkat, Pelatihan, Penilaian, Penugasan
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.data import document, to_json
from karier_asn.engine.ekspresi import Kondisi, Syarat
from karier_asn.engine.galat import BelumDiatur
from karier_asn.engine.hasil import SKEMA, Hasil, Paket
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kata import fakta, jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.masa import tahun
from karier_asn.engine.pohon import digest
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat
from karier_asn.engine.skema import schema
from karier_asn.engine.versi import VERSI
from karier_asn.rules import JAM_PELAJARAN, JPT_PRATAMA, KP_REGULER, SEMUA
from tests.domain.bangun import objek
from tests.engine.contoh import BARU, TETAP, Orang, aktif, poin, terlatih
from tests.hari import hari_berlaku
from tests.subjek import semua_subjek

PADA = date(2026, 11, 21)
VALIDATOR = Draft202012Validator(schema(Hasil, SKEMA))
LOWONG = Jabatan("Kepala Badan", Jenjang.JPT_PRATAMA, "kepegawaian")
SITI = complete(
    Pegawai(
        nip=NIP.pns("197805172003012901"),
        nama="Siti Rahasia",
        jenis=JenisPegawai.PNS,
        tanggal_lahir=date(1978, 5, 17),
        tmt_cpns=date(2003, 1, 1),
        tmt_pns=date(2004, 2, 1),
        pangkat=[KenaikanPangkat(Golongan.III_D, date(2024, 4, 1))],
        jabatan=[
            Penugasan(Jabatan("Analis", Jenjang.PELAKSANA, "keuangan"), date(2003, 1, 1)),
            Penugasan(Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, "kepegawaian"), date(2023, 3, 1)),
        ],
        pendidikan=[Ijazah(Pendidikan.S2, date(2012, 8, 1))],
        penilaian=[Penilaian(2024, Predikat.BAIK), Penilaian(2025, Predikat.BAIK)],
        pelatihan=[Pelatihan("A", date(2026, 3, 1), 8), Pelatihan("B", date(2026, 4, 1), None)],
    )
)


def dokumen(aturan: Kondisi, *subjek: object, **pilihan: Any) -> Any:
    jejak = evaluate(aturan, *subjek, **pilihan)
    teks = to_json(jejak, PADA, rujukan="kasus-1")
    assert teks == to_json(evaluate(aturan, *subjek, **pilihan), PADA, rujukan="kasus-1")
    isi = json.loads(teks)
    VALIDATOR.validate(isi)
    hasil = document(jejak, PADA, rujukan="kasus-1")
    assert data_domain.to_json(hasil) == teks
    assert data_domain.from_json(Hasil, teks) == hasil
    id_butir = [b["id"] for b in isi["butir"]]
    assert len(set(id_butir)) == len(id_butir)
    return isi


def butir(isi: Any, akhiran: str) -> Any:
    (cocok,) = (b for b in isi["butir"] if b["id"].endswith(akhiran))
    return cocok


def test_versi() -> None:
    proyek = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert karier_asn.__version__ == VERSI == proyek["project"]["version"]


def test_isi_dokumen() -> None:
    isi = dokumen(JPT_PRATAMA, SITI, LOWONG)
    assert {k: isi[k] for k in isi.keys() - {"butir", "peraturan"}} == {
        "skema": SKEMA,
        "versi": VERSI,
        "digest": digest(JPT_PRATAMA),
        "paket": None,
        "pada": "2026-11-21",
        "pertanyaan": {
            "dasar": "PP 11/2017 Pasal 107 ayat (1) huruf c",
            "judul": "diangkat dalam JPT pratama dari kalangan PNS",
        },
        "rujukan": "kasus-1",
        "status": "TMS",
        "riwayat": [
            {"sejak": None, "nilai": None},
            {"sejak": "2017-04-07", "nilai": "TMS"},
            {"sejak": "2028-03-01", "nilai": "BTL"},
            {"sejak": "2034-05-18", "nilai": "TMS"},
        ],
    }
    assert list(isi["peraturan"]) == ["PP 11/2017", "Peraturan BKN 6/2022"]


def test_butir_dengan_kekurangan() -> None:
    assert butir(dokumen(JPT_PRATAMA, SITI, LOWONG), "angka 3") == {
        "id": "PP 11/2017 Pasal 107 ayat (1) huruf c angka 3",
        "kedalaman": 1,
        "label": "angka 3",
        "status": "TMS",
        "pesan": "paling-sedikit",
        "kalimat": "pengalaman Jabatan dalam bidang tugas yang terkait, secara kumulatif paling singkat 5 tahun",
        "dasar": {
            "peraturan": "PP 11/2017",
            "jalur": ["Pasal 107", "ayat (1)", "huruf c", "angka 3"],
            "rujukan": "PP 11/2017 Pasal 107 ayat (1) huruf c angka 3",
            "mulai": "2017-04-07",
            "sampai": None,
            "cara": "teks dibaca",
            "diperiksa": "2026-11-21",
        },
        "hal": "pengalaman Jabatan dalam bidang tugas yang terkait, secara kumulatif",
        "fakta": ["karier_asn.bidang_terkait"],
        "hitungan": "kumulatif",
        "batas": [{"jenis": "masa", "nilai": "P5Y"}],
        "ditemukan": {"jenis": "masa", "nilai": "P3Y8M20D"},
        "kurang": {"jenis": "masa", "nilai": "P1Y3M9D"},
        "paling_awal": "2028-03-01",
        "berubah": "2028-03-01",
        "catatan": ['"Terkait" dibaca sebagai bidang yang sama menurut klasifikasi bidang tugas instansi.'],
    }


def test_butir_bacaan_dan_nilai() -> None:
    isi = dokumen(JPT_PRATAMA, SITI, LOWONG)
    assert butir(isi, "angka 6")["bacaan"] == {
        "kunci": "batas-usia",
        "nama": "hari-ulang-tahun",
        "lain": [{"nama": "genap-tahun", "status": "MS"}],
    }
    assert butir(isi, "angka 1")["sejak"] == "2012-08-01"
    assert butir(isi, "angka 1")["ditemukan"] == {"jenis": "tingkat", "skala": "Pendidikan", "nilai": "S-2"}
    assert "ditemukan" not in butir(isi, "angka 2")
    assert butir(isi, "angka 2")["status"] == "BTL"
    lain = dokumen(JPT_PRATAMA, SITI, LOWONG, bacaan={"batas-usia": "genap-tahun"})
    assert butir(lain, "angka 6")["bacaan"]["nama"] == "genap-tahun"
    assert [b["id"] for b in lain["butir"]] == [b["id"] for b in isi["butir"]]


def test_butir_bersyarat() -> None:
    isi = dokumen(JAM_PELAJARAN, SITI)
    (jam,) = (b for b in isi["butir"] if b["pesan"] == "paling-sedikit")
    assert jam["bila"] == "berstatus PNS dan belum berhenti dan belum pensiun"
    assert jam["ditemukan"] == {"jenis": "bilangan", "nilai": None, "paling_sedikit": 8}
    assert jam["status"] == "BTL"
    pppk = dokumen(JAM_PELAJARAN, evolve(SITI, jenis=JenisPegawai.PPPK, nip=None))
    assert pppk["status"] == "MS"
    assert [b["status"] for b in pppk["butir"]] == ["MS", "tidak-disyaratkan"]


def test_paket_dan_rujukan() -> None:
    jejak = evaluate(JAM_PELAJARAN, SITI)
    isi = json.loads(to_json(jejak, PADA, paket=Paket("diklat-kota", "3")))
    VALIDATOR.validate(isi)
    assert isi["paket"] == {"nama": "diklat-kota", "versi": "3"}
    assert isi["rujukan"] == ""


def test_belum_diatur() -> None:
    with pytest.raises(BelumDiatur):
        to_json(evaluate(JAM_PELAJARAN, SITI), date(2000, 1, 1))


@pytest.mark.parametrize("aturan", SEMUA, ids=str)
def test_setiap_aturan(aturan: Kondisi) -> None:
    dokumen(aturan, *semua_subjek(SITI, LOWONG))


@given(st.sampled_from(SEMUA), objek(Pegawai), objek(Jabatan), st.dates(date(2020, 3, 1), date(2040, 1, 1)))
def test_setiap_hasil_sah_dan_tanpa_data_pribadi(aturan: Syarat, p: Pegawai, j: Jabatan, d: date) -> None:
    d = hari_berlaku(aturan, d)
    rahasia = NIP.pns("199608082022041901")
    p = evolve(p, nip=rahasia, atasan=rahasia, nama="Siti Rahasia")
    teks = to_json(evaluate(aturan, *semua_subjek(p, j)), d)
    assert "Siti" not in teks
    assert rahasia.angka not in teks
    isi = json.loads(teks)
    VALIDATOR.validate(isi)
    assert len({x["id"] for x in isi["butir"]}) == len(isi["butir"])


def test_kp_reguler() -> None:
    isi = dokumen(KP_REGULER, SITI)
    assert butir(isi, "Pasal 8")["batas"] == [{"jenis": "tingkat", "skala": "Golongan", "nilai": "IV/a"}]
    kenaikan_pangkat = {"PP 99/2000", "PP 12/2002", "Peraturan BKN 2/2025", "Kep. Kepala BKN 12/2002"}
    hukuman = {"PP 30/1980", "PP 53/2010"}
    berkaitan = kenaikan_pangkat | hukuman | {"Peraturan BKN 3/2023", "PermenPANRB 1/2023", "PP 11/2017", "PP 24/1976"}
    assert berkaitan >= set(isi["peraturan"])
    atasan = butir(isi, "Pasal 6 ayat (2)")
    assert atasan["status"] == "tidak-berlaku"
    assert atasan["dasar"]["pengganti"] == "Peraturan BKN 2/2025"
    assert atasan["dasar"]["sampai"] == "2025-05-20"


# --- every kind of node ------------------------------------------------------------------------------------


@frozen
class Benda:
    """Its facts are assumed."""


@fakta("baik")
def baik(b: Benda) -> Riwayat[bool]:
    return TAK_DIKETAHUI


@fakta("jumlah")
def jumlah(b: Benda) -> Riwayat[int]:
    return TAK_DIKETAHUI


P1 = Peraturan("P 1/2000", "Contoh", date(2000, 1, 1), Cara.TEKS, PADA)
P2 = Peraturan("P 2/2030", "Contoh", date(2030, 1, 1), Cara.TEKS, PADA)


def test_tanpa_dasar() -> None:
    isi = dokumen(
        (jumlah > 3) & (jumlah < 9) & (jumlah <= 5) | jumlah.bukan(1, 2) | ~baik, asumsi={jumlah: 4, baik: None}
    )
    assert isi["pertanyaan"] == {"dasar": None, "judul": "salah satu dari:"}
    assert [(b["id"], b["pesan"], b["status"]) for b in isi["butir"]] == [
        ("", "salah-satu", "MS"),
        ("#1", "seluruhnya", "MS"),
        ("#1.1", "lebih-dari", "MS"),
        ("#1.2", "kurang-dari", "MS"),
        ("#1.3", "paling-banyak", "MS"),
        ("#2", "tidak-termasuk", "MS"),
        ("#3", "termasuk", "BTL"),
    ]
    assert isi["butir"][5]["batas"] == [{"jenis": "bilangan", "nilai": 1}, {"jenis": "bilangan", "nilai": 2}]


def test_kutipan_yang_sama_dua_kali() -> None:
    satu = syarat(P1 / "Pasal 2", baik)
    isi = dokumen(syarat(P1 / "Pasal 1", satu & satu, judul="dua kali"), asumsi={baik: True})
    assert [b["id"] for b in isi["butir"]] == ["P 1/2000 Pasal 1", "P 1/2000 Pasal 2", "P 1/2000 Pasal 2~2"]


def test_ambang_yang_belum_berlaku() -> None:
    aturan = syarat(P1 / "Pasal 1", baik & (jumlah >= menurut({P2 / "Pasal 1": 3})), judul="contoh")
    isi = dokumen(aturan, asumsi={baik: True, jumlah: 1})
    assert isi["status"] == "MS"
    assert isi["butir"][2]["status"] == "tidak-berlaku"
    assert isi["butir"][2]["batas"] == []


def test_batas_yang_bergantung_pada_yang_tidak_diketahui() -> None:
    aturan = syarat(P1 / "Pasal 1", jumlah >= tabel(baik, {True: 1, False: 2}, judul="menurut baik"))
    (b,) = dokumen(aturan, asumsi={baik: None, jumlah: Antara(3, 5)})["butir"]
    assert b["batas"] == []
    assert b["fakta"] == ["tests.jumlah", "tests.baik"]
    assert b["ditemukan"] == {"jenis": "bilangan", "nilai": None, "paling_sedikit": 3, "paling_banyak": 5}


def test_bila_yang_majemuk() -> None:
    aturan = syarat(P1 / "Pasal 1", jika(baik, maka=(jumlah >= 1) & (jumlah < 9)), judul="contoh")
    isi = dokumen(aturan, asumsi={baik: True, jumlah: 4})
    assert [(b["pesan"], b.get("bila")) for b in isi["butir"][:3]] == [
        ("ketentuan", None),
        ("bila", "baik"),
        ("seluruhnya", None),
    ]


def test_pilihan_di_atas_ketentuan() -> None:
    isi_pilihan = pilihan("p", {"a": syarat(P1 / "Pasal 2", baik.lama() >= tahun(1)), "b": baik}, catatan="Ada dua.")
    (b,) = dokumen(syarat(P1 / "Pasal 1", isi_pilihan), asumsi={baik: True})["butir"]
    assert (b["id"], b["bacaan"]["nama"]) == ("P 1/2000 Pasal 2", "a")


def test_baris_tabel_yang_berlaku() -> None:
    isi = dokumen(KP_REGULER, SITI)
    assert butir(isi, "Pasal 8")["baris"] == [
        {
            "tabel": "pangkat tertinggi menurut ijazah",
            "kunci": [
                {
                    "hal": "kualifikasi pendidikan",
                    "nilai": {"jenis": "tingkat", "skala": "Pendidikan", "nilai": "S-2"},
                }
            ],
            "hasil": {"jenis": "tingkat", "skala": "Golongan", "nilai": "IV/a"},
        }
    ]
    (baris,) = butir(dokumen(KP_REGULER, evolve(SITI, pendidikan=None)), "Pasal 8")["baris"]
    assert (baris["kunci"], baris["hasil"]) == ([{"hal": "kualifikasi pendidikan", "nilai": None}], None)
    assert "baris" not in butir(isi, "Pasal 6 ayat (2)")


def test_versi_yang_berlaku() -> None:
    """Of the wording, of a threshold, and of the condition under which something is required."""
    awal, baru = TETAP / "Pasal 2", (TETAP / "Pasal 2").diubah(BARU)
    batas, bunyi = menurut({awal: 10, baru: 20}), menurut({awal: aktif, baru: terlatih})
    aturan = syarat(
        TETAP / "Pasal 1",
        {"huruf a": poin >= batas, "huruf b": bunyi, "huruf c": jika(bunyi, maka=poin >= batas), "huruf d": aktif},
    )
    jejak = evaluate(aturan, Orang(terlatih=Riwayat.tetap(True), poin=Riwayat.tetap(5)))
    for pada, rujukan in ((date(2015, 1, 1), str(awal)), (date(2020, 3, 1), f"{awal} jo. {BARU}")):
        hasil = document(jejak, pada)
        versi = {b.label: [v.rujukan for v in b.versi or ()] for b in hasil.butir[1:]}
        assert versi == {"huruf a": [rujukan], "huruf b": [rujukan], "huruf c": [rujukan], "huruf d": []}
        assert hasil.peraturan.keys() == ({"UU 5/2000"} if rujukan == str(awal) else {"UU 5/2000", "PP 2/2020"})
