"""A rule as data."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Any, get_args, get_origin

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain import fakta as fakta_domain
from karier_asn.domain.talenta import Kotak
from karier_asn.engine.besaran import Besaran, JenisBesaran, besaran, nilai
from karier_asn.engine.ekspresi import Kondisi, Simpul, telusur
from karier_asn.engine.galat import GalatBentuk, GalatTulis
from karier_asn.engine.kata import syarat
from karier_asn.engine.masa import Masa, hari, tahun
from karier_asn.engine.pohon import digest, from_json, nama_fakta, to_dict, to_json, vocabulary
from karier_asn.engine.pohon_baca import PembacaPohon
from karier_asn.engine.pohon_bentuk import NAMA_SIMPUL
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.sehari import sehari
from karier_asn.rules import DAHULU, JPT_PRATAMA, SEMUA
from karier_asn.uji.mutan import mutan
from tests.engine import contoh_data
from tests.engine.contoh_data import HARI, KATA, LAMA, LENGKAP, Warna, baik
from tests.engine.sunting import wadah
from tests.hari import hari_berlaku

KOSAKATA = vocabulary(fakta_domain, (n for aturan in SEMUA for n in telusur(aturan)))


@pytest.mark.parametrize("aturan", [*SEMUA, *DAHULU, LENGKAP], ids=str)
def test_pulang_pergi(aturan: Kondisi) -> None:
    teks = to_json(aturan)
    balik = from_json(teks, KOSAKATA | KATA, skala=[Kotak])
    assert balik == aturan
    assert to_json(balik) == teks
    assert digest(balik) == digest(aturan)


def test_sidik_mengenali_setiap_mutan() -> None:
    for aturan in (*SEMUA, *DAHULU):
        inti = sehari(aturan, hari_berlaku(aturan, HARI))
        assert inti is not None
        lain = [digest(m) for m in mutan(inti)]
        assert digest(inti) not in lain
        assert len(set(lain)) == len(set(mutan(inti)))


def test_sidik_abai_kata_tidak_abai_hari() -> None:
    asli = syarat(LAMA / "Pasal 1", baik)
    sama = syarat((evolve(LAMA, judul="Lain") / "Pasal 1").dengan(catatan="Catatan."), baik, judul="Judul")
    assert digest(asli) == digest(sama)
    assert to_json(asli) != to_json(sama)
    lain = [syarat(evolve(LAMA, mulai=date(2000, 1, 2)) / "Pasal 1", baik), syarat(LAMA / "Pasal 2", baik)]
    assert len({digest(asli), *map(digest, lain)}) == 3


def test_sidik_sama_di_setiap_proses() -> None:
    program = "from karier_asn.rules import *; from karier_asn.engine.pohon import digest; print(digest(JPT_PRATAMA))"
    keluaran = {
        subprocess.run(
            [sys.executable, "-c", program],
            check=True,
            capture_output=True,
            text=True,
            env={"PYTHONHASHSEED": benih, "PYTHONPATH": ":".join(sys.path)},
        ).stdout.strip()
        for benih in ("1", "2")
    }
    assert keluaran == {digest(JPT_PRATAMA)}


def test_nama_fakta() -> None:
    assert nama_fakta(fakta_domain.pns) == "karier_asn.pns"


def test_satu_alamat_satu_fakta() -> None:
    lain = evolve(baik, judul="baik sekali")
    with pytest.raises(GalatTulis, match=r"tests\.baik"):
        vocabulary([baik], [lain])
    with pytest.raises(GalatTulis, match=r"tests\.baik"):
        to_json(baik & lain)


def test_kosakata_modul() -> None:
    assert vocabulary(fakta_domain)["karier_asn.pendidikan"] is fakta_domain.pendidikan
    assert vocabulary(contoh_data).keys() == KATA.keys()


def test_bukan_aturan() -> None:
    bukan: Any = 5
    with pytest.raises(GalatTulis, match="bukan aturan"):
        to_json(bukan)


def test_setiap_jenis_simpul_punya_bentuk() -> None:
    """A kind of node that is added to the language is one that data can hold."""
    anggota = {get_origin(a) or a for a in get_args(Simpul)}
    assert anggota <= NAMA_SIMPUL.keys()
    for kelas in NAMA_SIMPUL:
        turunan: list[type] = kelas.__subclasses__()
        assert {k for k in turunan if vars(sys.modules[k.__module__]).get(k.__name__) is k} <= NAMA_SIMPUL.keys()
    assert {*NAMA_SIMPUL.values()} == PembacaPohon(lambda kunci, _: kunci, {}, {}).bagian.keys()
    tertulis = {w["simpul"] for w in wadah(to_dict(LENGKAP)) if "simpul" in w}
    assert tertulis | {"berakhir"} == {*NAMA_SIMPUL.values()}  # tests/engine/test_akhir.py writes one


# --- what is wrong with it ---------------------------------------------------------------------------------


def _ganti(jalur: str, isi: object) -> str:
    """The full example with something else at one place; ``...`` removes it."""
    data: Any = json.loads(to_json(LENGKAP))
    *induk, terakhir = [int(b) if b.isdigit() else b for b in jalur.split("/")]
    wadah = data
    for b in induk:
        wadah = wadah[b]
    if isi is ...:
        del wadah[terakhir]
    else:
        wadah[terakhir] = isi
    return json.dumps(data)


BUTIR = "aturan/isi/butir"


@pytest.mark.parametrize(
    ("jalur", "isi", "di", "kode"),
    [
        ("skema", "lain", "skema", "skema-asing"),
        ("aturan", 5, "aturan", "simpul-tidak-dikenal"),
        ("aturan/simpul", "x", "aturan", "simpul-tidak-dikenal"),
        ("aturan/simpul", [], "aturan", "simpul-tidak-dikenal"),
        ("aturan/judul", ..., "aturan.judul", "wajib"),
        ("aturan/lebih", 1, "aturan.lebih", "isian-tidak-dikenal"),
        ("aturan/isi", {"simpul": "fakta", "nama": "tests.nama"}, "aturan.isi", "bukan-syarat"),
        ("aturan/isi", {"simpul": "fakta", "nama": "os.system"}, "aturan.isi.nama", "fakta-tidak-dikenal"),
        ("aturan/isi", {"simpul": "fakta", "nama": 5}, "aturan.isi.nama", "fakta-tidak-dikenal"),
        ("aturan/dasar/peraturan", "x", "aturan.dasar.peraturan", "peraturan-tidak-dikenal"),
        (f"{BUTIR}/0/isi/operator", "==", "@[0].isi.operator", "pilihan-tidak-dikenal"),
        (f"{BUTIR}/0/isi/operator", "∈", "@[0].isi.batas", "jenis-salah"),
        (f"{BUTIR}/0/isi/batas/versi/0/nilai/nilai", "x", "@[0].isi.batas.versi[0].nilai", "nilai-salah"),
        (f"{BUTIR}/1/isi/bacaan/1/isi/operator", "∉", "@[1].isi.bacaan[1].isi", "bukan-baku"),
        (f"{BUTIR}/1/isi/bacaan", [], "@[1].isi.bacaan", "daftar-kosong"),
        (f"{BUTIR}/2/isi/kondisi/batas/0/skala", "x", "@[2].isi.kondisi.batas[0]", "nilai-salah"),
        (f"{BUTIR}/2/isi/kondisi/batas/0/skala", None, "@[2].isi.kondisi.batas[0]", "nilai-salah"),
        (f"{BUTIR}/2/isi/kondisi/batas/0/jenis", "x", "@[2].isi.kondisi.batas[0].jenis", "pilihan-tidak-dikenal"),
        (f"{BUTIR}/2/isi/maka/batas/nilai", "3/0", "@[2].isi.maka.batas", "nilai-salah"),
        (f"{BUTIR}/2/isi/maka/batas", 5, "@[2].isi.maka.batas", "jenis-salah"),
        (f"{BUTIR}/4/isi/batas/isi", [], "@[4].isi.batas.isi", "daftar-kosong"),
        (f"{BUTIR}/5/isi/butir/0/kiri/cara", "kumulatif", "@[5].isi.butir[0].kiri", "simpul-salah"),
        (f"{BUTIR}/5/isi/butir/1/kiri/cara", "sejak", "@[5].isi.butir[1].kiri", "simpul-salah"),
        (f"{BUTIR}/6/isi/batas/nilai", "2020-02-30", "@[6].isi.batas", "nilai-salah"),
    ],
)
def test_masalah(jalur: str, isi: object, di: str, kode: str) -> None:
    with pytest.raises(GalatBentuk) as galat:
        from_json(_ganti(jalur, isi), KATA)
    assert (di.replace("@", "aturan.isi.butir"), kode) in [(m.jalur, m.kode) for m in galat.value.masalah]
    assert all(m.pesan for m in galat.value.masalah)


@pytest.mark.parametrize(
    ("jalur", "isi", "di", "kode", "pesan"),
    [
        ("peraturan/P 3~1990/dicabut", "P 1/2000", "", None, ""),
        (
            "peraturan/P 3~1990/mulai",
            "2020-01-01",
            "peraturan.#4",
            "peraturan-salah",
            "P 3/1990 (berlaku sejak 2020-01-01) dicabut oleh",
        ),
        ("peraturan/P 3~1990/catatan", 5, "peraturan.#4.catatan", "jenis-salah", "Harus teks"),
        ("peraturan/P 3~1990/nama", "P 9/1990", "peraturan.#4", "bukan-baku", "Kunci peraturan adalah namanya"),
        ("peraturan/P 3~1990/mulai", "9999-12-31", "peraturan.#4", "peraturan-salah", "berarti tidak pernah"),
        ("peraturan/P 1~2000/tetap", "alasan", "peraturan.#1", "peraturan-salah", "tidak ada yang mencabutnya"),
        ("aturan/dasar/pengganti", "P 1/2000", "aturan.dasar", "kutipan-salah", "sudah diganti oleh P 1/2000"),
        (
            "aturan/dasar/pengubah",
            "P 3/1990",
            "aturan.dasar",
            "kutipan-salah",
            "(berlaku sejak 1990-01-01), yang lebih tua",
        ),
        ("aturan/dasar/akhir", "1999-01-01", "aturan.dasar", "kutipan-salah", "tidak berlaku lagi sejak 1999-01-01"),
        ("aturan/dasar/jalur", ["Pasal 1", " "], "aturan.dasar", "kutipan-salah", "Bagian kutipan harus teks"),
        ("aturan/dasar/jalur", ["Pasal 1", " "], "aturan.dasar", "kutipan-salah", 'misalnya PP11 / "Pasal 54"'),
        ("peraturan/P 3~1990/mulai", "9999-12-31", "peraturan.#4", "peraturan-salah", "Tulis hari pertama berlakunya"),
    ],
)
def test_kutipan_yang_tidak_pernah_berlaku(jalur: str, isi: object, di: str, kode: str | None, pesan: str) -> None:
    """What cannot be written cannot be read either."""
    data: Any = json.loads(to_json(LENGKAP))
    tempat, *langkah = jalur.split("/")
    bagian = data[tempat]
    for k in langkah[:-1]:
        bagian = bagian[k.replace("~", "/")]
    bagian[langkah[-1]] = isi
    if kode is None:
        assert to_json(from_json(json.dumps(data), KATA)) != to_json(LENGKAP)
        return
    with pytest.raises(GalatBentuk) as galat:
        from_json(json.dumps(data), KATA)
    masalah = [m for m in galat.value.masalah if m.kode == kode]
    assert masalah
    assert all(pesan in m.pesan for m in masalah)
    assert {m.jalur for m in masalah} == {di}


def test_semua_masalah_sekaligus() -> None:
    data: Any = json.loads(to_json(LENGKAP))
    for i in (1, 4, 6):
        data["aturan"]["isi"]["butir"][i]["judul"] = 5
    with pytest.raises(GalatBentuk) as galat:
        from_json(json.dumps(data), KATA)
    assert [m.jalur for m in galat.value.masalah] == [f"aturan.isi.butir[{i}].judul" for i in (1, 4, 6)]


@pytest.mark.parametrize("teks", ["5", "[]", "{}", '{"skema":"urn:karier-asn:aturan:1","peraturan":{},"aturan":{}}'])
def test_bukan_dokumen(teks: str) -> None:
    with pytest.raises(GalatBentuk):
        from_json(teks, KATA)


# --- values ------------------------------------------------------------------------------------------------

NILAI = st.one_of(
    st.booleans(),
    st.integers(-(2**53) + 1, 2**53 - 1),
    st.decimals(-(10**9), 10**9, places=4),
    st.fractions(-(10**6), 10**6, max_denominator=10**6),
    st.text(),
    st.dates(),
    st.builds(Masa, st.integers(0, 1000), st.integers(0, 400)),
    st.sampled_from(Warna),
)


@given(NILAI)
def test_nilai_pulang_pergi(v: object) -> None:
    balik = nilai(besaran(v), {"Warna": Warna})
    assert balik == v
    assert type(balik) is type(v)


def test_nilai_berbatas() -> None:
    assert besaran(Antara(tahun(3))) == Besaran(JenisBesaran.MASA, None, None, "P3Y", None)
    assert besaran(Antara(Warna.MERAH, Warna.BIRU)) == Besaran(JenisBesaran.TINGKAT, None, "Warna", "merah", "biru")
    assert besaran(hari(0)).nilai == "P0D"
    with pytest.raises(GalatTulis, match="object"):
        besaran(object())


@pytest.mark.parametrize(
    ("jenis", "isi"),
    [
        ("benar", 1),
        ("bilangan", True),
        ("bilangan", "1"),
        ("teks", 1),
        ("masa", "4 tahun"),
        ("masa", "P"),
        ("masa", "P-1Y"),
        ("tanggal", "x"),
        ("tingkat", "merah"),
    ],
)
def test_nilai_salah(jenis: str, isi: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        nilai(Besaran(JenisBesaran(jenis), isi), {"Warna": Warna})
