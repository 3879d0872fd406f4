"""A rule as data has one form: what is read is what would be written, and whatever else is refused with its path."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.baku import beda
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.kanonik import dump
from karier_asn.engine.pohon import from_json, to_dict, to_json, vocabulary
from tests.engine import contoh, contoh_data
from tests.engine.contoh_data import KATA, LENGKAP
from tests.engine.sunting import ada, sunting
from tests.engine.ungkapan import kondisi

KOSAKATA = KATA | vocabulary(contoh)
FAKTA = {n: {"simpul": "fakta", "nama": f"tests.{n}"} for n in vars(contoh_data) if f"tests.{n}" in KATA}
BAIK = FAKTA["baik"]
DASAR = {"peraturan": "P", "jalur": ["Pasal 1"], "pengubah": None, "pengganti": None, "cara": None, "catatan": ""}


def peraturan(nama: str, mulai: int = 2000, **isian: Any) -> dict[str, Any]:
    isi = {"nama": nama, "judul": "", "mulai": f"{mulai}-01-01", "cara": "teks dibaca", "diperiksa": "2026-11-21"}
    return {**isi, "sumber": "", "dicabut": None, "tetap": "", "catatan": "", **isian}


def dokumen(aturan: Any, *daftar: dict[str, Any], **bernama: dict[str, Any]) -> str:
    semua = {**{p["nama"]: p for p in daftar}, **bernama}
    return json.dumps({"skema": "urn:karier-asn:aturan:1", "aturan": aturan, "peraturan": semua})


def banding(fakta: str, operator: str, batas: Any) -> dict[str, Any]:
    return {"simpul": "banding", "kiri": FAKTA[fakta], "operator": operator, "batas": batas}


def v(jenis: str, nilai: Any, **lain: Any) -> dict[str, Any]:
    return {"jenis": jenis, "nilai": nilai, **lain}


def semua(*butir: Any) -> dict[str, Any]:
    return {"simpul": "semua", "butir": [*butir]}


def syarat(isi: Any, **dasar: Any) -> dict[str, Any]:
    return {"simpul": "syarat", "dasar": {**DASAR, **dasar}, "isi": isi, "judul": ""}


def menurut(*versi: tuple[str, Any], simpul: str = "menurut", isi: str = "isi") -> dict[str, Any]:
    return {"simpul": simpul, "versi": [{"dasar": {**DASAR, "peraturan": p}, isi: k} for p, k in versi]}


def tabel(kunci: list[Any], *isi: tuple[list[Any], Any]) -> dict[str, Any]:
    return {"simpul": "tabel", "kunci": kunci, "isi": [{"kunci": k, "nilai": n} for k, n in isi], "judul": "t"}


def lama(sumber: Any, cara: str, ukuran: str = "lama") -> dict[str, Any]:
    kiri = {"simpul": "lama", "sumber": sumber, "cara": cara, "judul": "", "ukuran": ukuran}
    return {"simpul": "banding", "kiri": kiri, "operator": ">=", "batas": v("masa", "P1Y")}


SATU, DUA = v("desimal", "1"), v("desimal", "2")
YA, TIDAK = v("benar", True), v("benar", False)
POIN = {"simpul": "fakta", "nama": "tests.poin"}
P, Q = peraturan("P"), peraturan("Q", 2010)


# --- one form ----------------------------------------------------------------------------------------------


def test_urutan_kunci_dan_spasi_bebas() -> None:
    teks = to_json(LENGKAP)
    data = json.loads(teks)
    terbalik = {k: data[k] for k in reversed(data)}
    for lain in (json.dumps(terbalik, indent=2), json.dumps(data, ensure_ascii=False).encode(), teks.encode("utf-16")):
        assert from_json(lain, KATA) == LENGKAP


@pytest.mark.parametrize(
    ("teks", "di", "kode", "pesan"),
    [
        # values
        (banding("jumlah", ">=", v("desimal", "1.50")), "aturan.batas", "nilai-salah", 'Bentuk bakunya "1.5"'),
        (banding("jumlah", ">=", v("desimal", "-0")), "aturan.batas", "nilai-salah", 'bakunya "0"'),
        (banding("jumlah", ">=", v("desimal", "007")), "aturan.batas", "nilai-salah", 'bakunya "7"'),
        (banding("jumlah", ">=", v("desimal", "012345678")), "aturan.batas", "nilai-salah", "yang lebih ringkas"),
        (banding("jumlah", ">=", v("desimal", "1e5")), "aturan.batas", "nilai-salah", 'misalnya "12.5"'),
        (banding("jumlah", ">=", v("desimal", "1e999999999")), "aturan.batas", "nilai-salah", 'misalnya "12.5"'),
        (banding("jumlah", ">=", v("desimal", "NaN")), "aturan.batas", "nilai-salah", "jenis desimal"),
        (banding("jumlah", ">=", v("desimal", "sNaN")), "aturan.batas", "nilai-salah", "jenis desimal"),
        (banding("jumlah", ">=", v("desimal", "-Infinity")), "aturan.batas", "nilai-salah", "jenis desimal"),
        (banding("jumlah", ">=", v("desimal", "1_0")), "aturan.batas", "nilai-salah", "jenis desimal"),
        (banding("jumlah", ">=", v("desimal", "١")), "aturan.batas", "nilai-salah", "jenis desimal"),
        (banding("jumlah", ">=", v("desimal", 1)), "aturan.batas", "nilai-salah", "jenis desimal"),
        (banding("bagian", ">=", v("pecahan", "2/4")), "aturan.batas", "nilai-salah", 'bakunya "1/2"'),
        (banding("bagian", ">=", v("pecahan", "0.5")), "aturan.batas", "nilai-salah", 'misalnya "3/4"'),
        (banding("bagian", ">=", v("pecahan", "1/3e9")), "aturan.batas", "nilai-salah", 'misalnya "3/4"'),
        (banding("bagian", ">=", v("pecahan", "1/0")), "aturan.batas", "nilai-salah", 'misalnya "3/4"'),
        (banding("dibuat", ">=", v("tanggal", "2020-W01-1")), "aturan.batas", "nilai-salah", 'bakunya "2019-12-30"'),
        (banding("dibuat", ">=", v("tanggal", "20200101")), "aturan.batas", "nilai-salah", "2020-01-01"),
        (
            {**lama(BAIK, "kumulatif"), "batas": v("masa", "P12M")},
            "aturan.batas",
            "nilai-salah",
            'Bentuk bakunya "P1Y"',
        ),
        ({**lama(BAIK, "kumulatif"), "batas": v("masa", "P0Y")}, "aturan.batas", "nilai-salah", 'bakunya "P0D"'),
        ({**lama(BAIK, "kumulatif"), "batas": v("masa", "P1W")}, "aturan.batas", "nilai-salah", '"P1Y6M"'),
        (banding("jumlah", ">=", v("desimal", "1", skala=None)), "aturan.batas.skala", "bukan-baku", "hapus"),
        (banding("jumlah", ">=", v("desimal", "1", skala="Warna")), "aturan.batas.skala", "bukan-baku", "hapus"),
        (banding("nama", "∈", [v("teks", "\ud83d")]), "aturan.batas[0].nilai", "teks-rusak", "separuh huruf"),
        # comparisons
        (banding("baik", "∈", [YA]), "aturan", "bukan-baku", "faktanya saja"),
        (banding("baik", "∈", [v("bilangan", 0)]), "aturan", "bukan-baku", "faktanya saja"),
        (banding("baik", "∈", TIDAK), "aturan", "bukan-baku", "faktanya saja"),
        (banding("baik", "∉", [YA]), "aturan", "bukan-baku", "faktanya saja"),
        (banding("baik", ">=", YA), "aturan", "bukan-baku", "faktanya saja"),
        (banding("nama", "∈", v("teks", "abc")), "aturan.batas", "jenis-salah", "∈ memerlukan daftar nilai"),
        (banding("nama", "∉", "abc"), "aturan.batas", "jenis-salah", "Harus objek, ditemukan teks"),
        (banding("nama", "∈", []), "aturan.batas", "daftar-kosong", "paling sedikit satu"),
        (banding("nama", "∈", [v("teks", "a")] * 2), "aturan.batas[1]", "ganda", "sudah disebut"),
        (banding("nama", "∈", [v("teks", "a"), SATU]), "aturan.batas[1]", "jenis-nilai-salah", "jenis teks"),
        (banding("jumlah", ">=", [SATU]), "aturan.batas", "jenis-salah", ">= memerlukan satu nilai"),
        (banding("jumlah", ">=", YA), "aturan.batas", "jenis-nilai-salah", "harus nilai jenis desimal"),
        (banding("jumlah", ">=", v("bilangan", 1)), "aturan.batas", "jenis-nilai-salah", "harus nilai jenis desimal"),
        (banding("warna", ">=", v("teks", "merah")), "aturan.batas", "jenis-nilai-salah", "tingkat dari skala Warna"),
        (banding("jumlah", ">=", FAKTA["warna"]), "aturan", "simpul-salah", "harus Decimal"),
        ({**banding("jumlah", ">=", SATU), "kiri": POIN}, "aturan.batas", "jenis-nilai-salah", "jenis bilangan"),
        ({**banding("jumlah", "∈", [YA]), "kiri": POIN}, "aturan.batas[0]", "jenis-nilai-salah", "jenis bilangan"),
        ({**banding("jumlah", "∈", [YA]), "kiri": semua(BAIK)}, "aturan.kiri", "bukan-nilai", "bukan syarat"),
        (lama(BAIK, "kumulatif", "jumlah"), "aturan.kiri.ukuran", "bukan-baku", 'bakunya "lama"'),
        (lama(FAKTA["dibuat"], "sisa", "hari"), "aturan.kiri.ukuran", "bukan-baku", 'bakunya "lama"'),
        (lama(FAKTA["jumlah"], "sejak"), "aturan.kiri", "simpul-salah", "memerlukan fakta tanggal"),
        (lama(FAKTA["jumlah"], "sejak"), "aturan.kiri", "simpul-salah", "Samakan cara dan sumbernya."),
        (lama(FAKTA["jumlah"], "kumulatif"), "aturan.kiri", "simpul-salah", "memerlukan syarat"),
        # what stands several times, or not at all
        (semua(), "aturan.butir", "daftar-kosong", "paling sedikit satu"),
        ({**semua(), "simpul": "salah-satu"}, "aturan.butir", "daftar-kosong", "paling sedikit satu"),
        (
            {"simpul": "pilihan", "kunci": "k", "catatan": "c", "bacaan": [{"nama": "a", "isi": BAIK}] * 2},
            "aturan.bacaan[1].nama",
            "ganda",
            "sudah disebut",
        ),
        (
            {"simpul": "pilihan", "kunci": "k", "catatan": "c", "bacaan": [{"nama": "a", "isi": BAIK}]},
            "aturan",
            "simpul-salah",
            "dua bacaan",
        ),
        (banding("jumlah", ">=", tabel([], ([YA], SATU))), "aturan.batas.kunci", "daftar-kosong", "paling sedikit"),
        (banding("jumlah", ">=", tabel([BAIK])), "aturan.batas.isi", "daftar-kosong", "paling sedikit"),
        (
            banding("jumlah", ">=", tabel([BAIK], ([YA], SATU), ([TIDAK], SATU), ([YA], DUA))),
            "aturan.batas.isi[2].kunci",
            "ganda",
            "sudah disebut",
        ),
        (
            banding("jumlah", ">=", tabel([BAIK], ([YA], SATU), ([v("bilangan", 0)], SATU))),
            "aturan.batas.isi[1].kunci",
            "jenis-nilai-salah",
            "untuk setiap kunci: benar",
        ),
        (
            banding("jumlah", ">=", tabel([BAIK], ([YA], SATU), ([TIDAK, YA], SATU))),
            "aturan.batas.isi[1].kunci",
            "jenis-nilai-salah",
            "untuk setiap kunci: benar",
        ),
        (banding("jumlah", ">=", tabel([BAIK], ([YA], SATU))), "aturan.batas", "simpul-salah", "belum lengkap"),
        (
            banding("jumlah", ">=", tabel([FAKTA["nama"]], ([v("teks", "a")], SATU))),
            "aturan.batas",
            "simpul-salah",
            "harus berhingga",
        ),
    ],
)
def test_bukan_baku(teks: Any, di: str, kode: str, pesan: str) -> None:
    masalah = _masalah(dokumen(teks))
    assert [(m.jalur, m.kode) for m in masalah] == [(di, kode)]
    assert pesan in masalah[0].pesan


@pytest.mark.parametrize(
    ("teks", "di", "kode", "pesan"),
    [
        (dokumen(BAIK, P), "peraturan.P", "tidak-dirujuk", "hapus"),
        (dokumen(syarat(BAIK), P, Q), "peraturan.Q", "tidak-dirujuk", "hapus"),
        (
            dokumen(syarat(BAIK), peraturan("P", dicabut="Q")),
            "peraturan.P.dicabut",
            "peraturan-tidak-dikenal",
            "tidak ada",
        ),
        (dokumen(syarat(BAIK, peraturan="X"), P), "aturan.dasar.peraturan", "peraturan-tidak-dikenal", "tidak ada"),
        (dokumen(syarat(BAIK, pengubah="X"), P), "aturan.dasar.pengubah", "peraturan-tidak-dikenal", "tidak ada"),
        (dokumen(syarat(BAIK), P=peraturan("Lain")), "peraturan.P", "bukan-baku", "adalah namanya"),
        (dokumen(syarat(BAIK, akhir=None), P), "aturan.dasar.akhir", "bukan-baku", "hapus"),
        (dokumen(syarat(BAIK, jalur=["Pasal 1 "]), P), "aturan.dasar.jalur[0]", "bukan-baku", '"Pasal 1"'),
        (dokumen(syarat(BAIK, jalur=[""]), P), "aturan.dasar", "kutipan-salah", "harus teks"),
        (dokumen(menurut(("Q", BAIK), ("P", BAIK)), P, Q), "aturan.versi[1].dasar", "bukan-baku", "menurut hari mulai"),
        (dokumen(menurut(("P", BAIK), ("P", BAIK)), P), "aturan.versi[1].dasar", "ganda", "sudah disebut"),
        (
            dokumen(menurut(("P", BAIK), ("Q", BAIK)), P, peraturan("Q")),
            "aturan.versi[1].dasar",
            "hari-ganda",
            "tiap versi punya hari sendiri",
        ),
        (dokumen(menurut()), "aturan.versi", "daftar-kosong", "paling sedikit"),
        (
            dokumen(banding("jumlah", ">=", menurut(simpul="ambang"))),
            "aturan.batas.versi",
            "daftar-kosong",
            "paling sedikit",
        ),
        (
            dokumen(
                {
                    "simpul": "banding",
                    "kiri": menurut(("P", SATU), simpul="ambang", isi="nilai"),
                    "operator": "<=",
                    "batas": FAKTA["jumlah"],
                },
                P,
            ),
            "aturan",
            "bukan-baku",
            "operator >=",
        ),
    ],
)
def test_peraturan_bukan_baku(teks: str, di: str, kode: str, pesan: str) -> None:
    masalah = _masalah(teks)
    assert [(m.jalur, m.kode) for m in masalah] == [(di, kode)]
    assert pesan in masalah[0].pesan


def test_nomor_peraturan_senama() -> None:
    """They are numbered in the order of the rule; what is numbered otherwise is told where it stands."""
    lain = peraturan("P", judul="lain")
    aturan = semua(syarat(BAIK), syarat(BAIK, peraturan="P (2)"))
    baku = dokumen(aturan, P=P, **{"P (2)": lain})
    assert json.loads(to_json(from_json(baku, KATA))) == json.loads(baku)
    assert [(m.jalur, m.kode) for m in _masalah(dokumen(aturan, P=P, **{"P (2)": P}))] == [
        ("aturan.butir[1].dasar.peraturan", "bukan-baku"),
        ("peraturan.#2", "bukan-baku"),
    ]
    terlewat = semua(syarat(BAIK), syarat(BAIK, peraturan="P (3)"))
    assert [(m.jalur, m.pesan) for m in _masalah(dokumen(terlewat, P=P, **{"P (3)": lain}))] == [
        ("aturan.butir[1].dasar.peraturan", 'Bentuk bakunya "P (2)".'),
        ("peraturan.#2", "Isian ini tidak ditulis dalam bentuk baku; hapus."),
        ("peraturan", 'Dalam bentuk baku ada pula "P (2)".'),
    ]


def test_peraturan_yang_berputar() -> None:
    """A regulation that repeals itself, at once or through others, is told apart from one that such repeal."""
    daftar = [peraturan("P", dicabut="Q"), peraturan("Q", dicabut="P"), peraturan("R", dicabut="P")]
    masalah = _masalah(dokumen(syarat(BAIK), *daftar, peraturan("S", dicabut="S")))
    assert [(m.jalur, m.kode) for m in masalah if m.kode == "berputar"] == [
        ("peraturan.P.dicabut", "berputar"),
        ("peraturan.Q.dicabut", "berputar"),
        ("peraturan.S.dicabut", "berputar"),
    ]
    assert [m.jalur for m in masalah if m.kode != "berputar"] == ["peraturan.R.dicabut"]


def test_pencabut_tidak_ada_disebut_sekali() -> None:
    """Where the regulation is named that is not there, not of those that it is to repeal through others."""
    daftar = (peraturan("P", dicabut="Q"), peraturan("Q", 2010, dicabut="X"))
    assert [m.jalur for m in _masalah(dokumen(syarat(BAIK), *daftar))] == ["peraturan.Q.dicabut"]


def test_beda_panjang_daftar() -> None:
    assert [(m.jalur, m.parameter) for m in beda({"a": [1, 2]}, {"a": [1]})] == [("a", {"baku": 1})]


def test_beda_jenis() -> None:
    """True is not 1, and a list is no object; what is long is not repeated."""
    assert [m.pesan for m in beda(1, True)] == ["Bentuk bakunya true."]
    assert [m.pesan for m in beda("a", {"simpul": "fakta"})] == ["Bentuk bakunya lain: tulis kembali dengan to_json."]
    assert [m.pesan for m in beda("a", "b" * 39)] == ["Bentuk bakunya yang lebih ringkas."]


def _masalah(teks: str) -> tuple[Any, ...]:
    with pytest.raises(GalatBentuk) as galat:
        from_json(teks, KOSAKATA)
    return galat.value.masalah


# --- any rule, and anything done to it ---------------------------------------------------------------------


@given(kondisi())
def test_pulang_pergi_sembarang_aturan(k: Any) -> None:
    teks = to_json(k)
    balik = from_json(teks, KOSAKATA)
    assert balik == k
    assert to_json(balik) == teks


@given(st.one_of(st.just(LENGKAP), kondisi()), st.data())
def test_sembarang_suntingan(k: Any, pilih: st.DataObject) -> None:
    """Either it is refused with paths that exist, or it is the canonical form of another rule."""
    data = to_dict(k)
    sunting(data, pilih)
    hasil = _coba(json.dumps(data))
    if isinstance(hasil, GalatBentuk):
        assert hasil.masalah
        assert all(m.pesan and (m.jalur == "$" or ada(data, m.jalur)) for m in hasil.masalah)
    else:
        assert to_json(hasil) == dump(data)


def _coba(teks: str) -> Any:
    try:
        return from_json(teks, KOSAKATA)
    except GalatBentuk as galat:
        return galat
