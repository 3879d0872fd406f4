"""A small run of every benchmark, and that a contender who is wrong is noticed. Nothing here looks at times."""

from __future__ import annotations

import doctest
from collections.abc import Callable
from importlib import import_module
from math import inf
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attrs import evolve

from benchmarks import (
    baris,
    bersama,
    garis_waktu,
    implikasi,
    impor,
    jalan,
    mentoring,
    penstrukturan,
    rencana_unit,
    suksesi,
    usulan,
)
from benchmarks.bersama import Berbeda, Gagal, bergiliran, cetak, samakan, utama
from karier_asn import Golongan
from karier_asn.domain import Eselon

pytestmark = pytest.mark.sapuan

NAMA = sorted(p.stem for p in Path(bersama.__file__).parent.glob("*.py") if p.stem != "bersama")


@pytest.fixture(autouse=True)
def di_sini(monkeypatch: pytest.MonkeyPatch) -> None:
    """No process of their own for contenders of matching, and no promise about time."""
    monkeypatch.setattr(mentoring, "terpisah", mentoring.ukur)
    monkeypatch.setattr(impor, "JANJI", dict.fromkeys(impor.JANJI, inf))
    monkeypatch.setattr(jalan, "JANJI", inf)
    monkeypatch.setattr(baris, "JANJI", inf)
    monkeypatch.setattr(implikasi, "JANJI", inf)


@pytest.mark.parametrize("nama", NAMA)
def test_jawaban_sama(nama: str, capsys: pytest.CaptureFixture[str]) -> None:
    modul = import_module(f"benchmarks.{nama}")
    modul.jalankan(*modul.KECIL)
    assert len(modul.KECIL) == len(modul.BIASA)
    assert "rasio" in capsys.readouterr().out


def kosong(*_: object) -> list[None]:
    return [None] * mentoring.KECIL[0]


def terbalik(*soal: Any) -> rencana_unit.Rencana:
    tiap, butuh, tutup = SEORANG_SEORANG(*soal)
    return tiap[::-1], butuh, tutup


SEORANG_SEORANG = rencana_unit.seorang_seorang


@pytest.mark.parametrize(
    ("modul", "nama", "salah", "pesan"),
    [
        (baris, "balik", lambda r: r | {"rw-kursus": {"code": 1, "data": []}}, "urutan balik"),
        (garis_waktu, "lama", lambda *_: 99.0, "evaluate dan pindai"),
        (garis_waktu, "lama", lambda *_: 0.0, "evaluate dan pindai"),
        (garis_waktu, "singkat", lambda *_: True, "evaluate dan singkat"),
        (garis_waktu, "summarize", lambda *_: "✓ MS", "evaluate dan summarize"),
        (implikasi, "implies", lambda *_: True, "implies dan semua kombinasi"),
        (impor, "PUTUSAN_PERTAMA", "jejak = 'MS'\n", "putusan pertama"),
        (impor, "KETERGANTUNGAN", impor.IMPOR, "ketergantungan tanpa pustaka"),
        (jalan, "semuanya", lambda _: [frozenset()], "missing dan semuanya"),
        (mentoring, "mentee_melamar", kosong, "terbaik bagi mentee: match dan buku teks"),
        (mentoring, "mentor_menawarkan", kosong, "terbaik bagi mentor: match dan buku teks"),
        (mentoring, "hungaria", kosong, "pasangan terbanyak.*: match dan cara Hungaria"),
        (mentoring, "daftar_tangan", lambda p: mentoring.Daftar([], [], []), "calon mentee"),
        (penstrukturan, "salah", lambda d: d, "masalah yang ditemukan"),
        (rencana_unit, "seorang_seorang", terbalik, "rencana tiap pegawai"),
        (suksesi, "satu_satu", lambda *_: iter(()), "suksesi.plan dan karier.find"),
        # Pasal 34 forgotten: nobody is at the top rank of his post.
        (usulan, "JENJANG_PANGKAT", dict.fromkeys(Eselon, (Golongan.III_C, Golongan.IV_E)), "tulisan tangan"),
    ],
)
def test_yang_salah_ketahuan(
    modul: ModuleType, nama: str, salah: object, pesan: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(modul, nama, salah)
    with pytest.raises(Berbeda, match=pesan):
        modul.jalankan(*modul.KECIL)


def test_cara_yang_salah_ketahuan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(penstrukturan.CARA, "from_dict", lambda d: evolve(penstrukturan.tangan(d), nama="lain"))
    with pytest.raises(Berbeda, match="tulisan tangan dan from_dict: jawaban ke-1 berbeda"):
        penstrukturan.jalankan(*penstrukturan.KECIL)


def test_janji_yang_tidak_dipenuhi_ketahuan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(impor, "JANJI", {impor.IMPOR: 0})
    with pytest.raises(Gagal, match="lebih lama daripada yang dijanjikan: import karier_asn"):
        impor.jalankan(*impor.KECIL)


def test_implikasi_yang_lebih_lama_daripada_janji_ketahuan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(implikasi, "JANJI", 0)
    with pytest.raises(Gagal, match="lebih lama daripada yang dijanjikan: 18 fakta"):
        implikasi.jalankan(*implikasi.KECIL)


def test_jalan_yang_lebih_lama_daripada_janji_ketahuan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jalan, "JANJI", 0)
    with pytest.raises(Gagal, match="lebih lama daripada yang dijanjikan: 14 x"):
        jalan.jalankan(*jalan.KECIL)


def test_baris_yang_lebih_lama_daripada_janji_ketahuan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(baris, "JANJI", 0)
    with pytest.raises(Gagal, match="bertambah dengan banyaknya baris: kursus yang berlainan"):
        baris.jalankan(*baris.KECIL)


@pytest.mark.parametrize("periksa", ["optimal", "stabil"])
def test_padanan_yang_tidak_terbukti_ketahuan(periksa: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Ragu:
        optimal = periksa != "optimal"
        stabil = periksa != "stabil"

    monkeypatch.setattr(mentoring, "check", lambda _: Ragu)
    with pytest.raises(Gagal, match="tidak"):
        mentoring.jalankan(*mentoring.KECIL)


# --- what they share ---------------------------------------------------------------------------------------


def test_contoh() -> None:
    assert doctest.testmod(bersama).failed == 0


@pytest.mark.parametrize(
    ("kami", "lawan", "pesan"),
    [
        ([1, 2], [1, 3], "jawaban ke-2 berbeda: 2 dan 3"),
        ([1, 2], [1], "jawaban ke-2 hanya ada di satu pihak: 2"),
        ([1], [1, 2], "jawaban ke-2 hanya ada di satu pihak: 2"),
        ([], [], "tidak ada jawaban"),
    ],
)
def test_samakan(kami: list[int], lawan: list[int], pesan: str) -> None:
    with pytest.raises(Berbeda, match=pesan):
        samakan("angka", kami, lawan)


def test_bergiliran(capsys: pytest.CaptureFixture[str]) -> None:
    urutan: list[str] = []

    def cara(nama: str, lama: float) -> Callable[[], float]:
        def ukur() -> float:
            urutan.append(nama)
            return lama

        return ukur

    waktu = bergiliran({"a": cara("a", 2.0), "b": cara("b", 6.0)}, 3)
    assert urutan == [*"ab", *"ba", *"ab"]
    assert cetak(waktu, "a", {"b": "lambat"}) == {"a": 1, "b": 3}
    assert capsys.readouterr().out.splitlines() == [
        "  a      2.00 s   rasio     1.00",
        "  b      6.00 s   rasio     3.00 (3.00 … 3.00)   lambat",
    ]


@pytest.mark.parametrize(("baris", "ukuran"), [([], 100), (["--kecil"], 1), (["7"], 7)])
def test_utama(baris: list[str], ukuran: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["benchmark", *baris])
    dipakai: list[int] = []
    utama(dipakai.append, (100,), (1,))
    assert dipakai == [ukuran]


@pytest.mark.parametrize(("baris", "kode"), [([], 1), (["1", "2"], 2)])
def test_utama_gagal(baris: list[str], kode: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def jalankan(_: int) -> None:
        raise Berbeda("berbeda")

    monkeypatch.setattr("sys.argv", ["benchmark", *baris])
    with pytest.raises(SystemExit) as g:
        utama(jalankan, (100,), (1,))
    assert g.value.code == kode
