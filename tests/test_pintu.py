"""The public packages: what stands behind each door, for the running program and for type checkers."""

from __future__ import annotations

import ast
from collections import defaultdict
from importlib import import_module
from pathlib import Path

import pytest

from alat import pintu as alat

PAKET = {p.nama: p for p in alat.PAKET}


@pytest.mark.parametrize(
    ("berkas", "teks"), [*alat.berkas()], ids=[str(b.relative_to(alat.SUMBER)) for b, _ in alat.berkas()]
)
def test_daftar_sama_dengan_kode(berkas: Path, teks: str) -> None:
    assert berkas.read_text(encoding="utf-8") == teks, "run: python alat/pintu.py"


@pytest.mark.parametrize("nama", PAKET)
def test_setiap_nama_terbuka(nama: str) -> None:
    modul = import_module(nama)
    for tempat, daftar in PAKET[nama].isi().items():
        for n in daftar:
            assert getattr(modul, n) is getattr(import_module(tempat), n)
            assert n in modul.__all__
            assert n in dir(modul)


@pytest.mark.parametrize("nama", PAKET)
def test_nama_lain_tidak_ada(nama: str) -> None:
    modul = import_module(nama)
    with pytest.raises(AttributeError, match="no attribute 'bukan_nama'"):
        modul.bukan_nama
    with pytest.raises(ImportError):
        exec(f"from {nama} import bukan_nama", {})


def _paket_sementara(folder: Path, monkeypatch: pytest.MonkeyPatch, **modul: str) -> None:
    (folder / "contoh").mkdir()
    for nama, kode in modul.items():
        (folder / "contoh" / f"{nama}.py").write_text(kode, encoding="utf-8")
    monkeypatch.setattr(alat, "SUMBER", folder)


def test_apa_yang_umum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _paket_sementara(
        tmp_path,
        monkeypatch,
        benda="class A: ...\nclass _B: ...\nC = 1",
        daftar='__all__ = ["x"]\nclass D: ...\nx = 1',
        _dalam="class E: ...",
    )
    assert alat.isi_dari("contoh", alat.kelas) == {"contoh.benda": ("A",), "contoh.daftar": ("x",)}


def test_fakta_yang_umum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kode = """
@fakta("pangkat")
def pangkat(p: Pegawai) -> Riwayat[Golongan]: ...
@fakta("atasan")
@belah(_atasan)
def atasan(p: Pegawai) -> Riwayat[bool]: ...
def paling_rendah(n: int) -> Kondisi: ...
def _bantu(n: int) -> Kondisi: ...
def lain(n: int) -> int: ...
masa = pangkat.lama("masa")
_masa = pangkat.lama("masa")
"""
    _paket_sementara(tmp_path, monkeypatch, benda=kode)
    assert alat.isi_dari("contoh", alat.fakta) == {"contoh.benda": ("atasan", "masa", "paling_rendah", "pangkat")}


@pytest.mark.parametrize("lain", ["lagi", "A"])
def test_satu_nama_satu_tempat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lain: str) -> None:
    _paket_sementara(tmp_path, monkeypatch, benda="class A: ...", **{lain: "class A: ..."})
    with pytest.raises(alat.GalatPintu, match="A stands in"):
        alat.isi_dari("contoh", alat.kelas)


def test_nama_kelas_tunggal() -> None:
    """A class is named once in the whole package, so that a name alone says what is meant."""
    tempat = defaultdict(list)
    for berkas in (alat.SUMBER / "karier_asn").rglob("*.py"):
        for s in ast.parse(berkas.read_text(encoding="utf-8")).body:
            if isinstance(s, ast.ClassDef) and not s.name.startswith("_"):
                tempat[s.name].append(berkas.name)
    assert {n: t for n, t in tempat.items() if len(t) > 1} == {}
