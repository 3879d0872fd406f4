"""Pages made from code say what the code says; the glossary knows every public name; the READMEs are in step."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from attrs import evolve

import karier_asn
from alat import katalog, rujukan
from alat.katalog import DOCS
from karier_asn import Syarat, rules

HALAMAN = {**katalog.HALAMAN, rujukan.API: rujukan.halaman}


@pytest.mark.parametrize(("berkas", "buat"), HALAMAN.items(), ids=[berkas.stem for berkas in HALAMAN])
def test_halaman_sama_dengan_kode(berkas: Path, buat: Callable[[], str]) -> None:
    assert berkas.read_text(encoding="utf-8") == buat(), "run: make daftar"


def test_katalog_memuat_setiap_bacaan() -> None:
    """What a rule leaves open stands with it, whether in its own words or within a fact that it reads."""
    isi = (DOCS / "katalog.md").read_text(encoding="utf-8")
    bagian = dict(re.findall(r"^### (\w+)\n(.*?)```", isi, re.MULTILINE | re.DOTALL))
    aturan = {nama: n for nama in rules.__all__ if isinstance(n := getattr(rules, nama), Syarat) and nama in bagian}
    assert len(aturan) == len(rules.SEMUA) + len(rules.DAHULU)
    for nama, n in aturan.items():
        assert [k for k, (baku, *_) in n.pilihan.items() if not re.search(rf"`{k}`.*`{baku}`", bagian[nama])] == []


def test_katalog_memuat_catatan_bacaan_dalam_fakta() -> None:
    isi = (DOCS / "katalog.md").read_text(encoding="utf-8")
    berbacaan = {f for n in (*rules.SEMUA, *rules.DAHULU) for f in n.fakta if f.bacaan}
    assert {f.nama for f in berbacaan} > {"angka_kredit", "kompeten", "kgb_ditunda"}
    for f in berbacaan:
        for kunci, bacaan in katalog.catatan_bacaan(f).items():
            (tentang,) = re.findall(rf"^### {kunci}\n(.*?)^##", isi, re.MULTILINE | re.DOTALL)
            baris = [f"- `{b}`{'' if n else ', default'}: {c}" for n, (b, c) in enumerate(bacaan.items())]
            assert [x for x in (*baris, f"`{f}`") if x not in tentang] == []


def test_fakta_tanpa_tabel_ditolak() -> None:
    with pytest.raises(LookupError, match="angka_kredit: the table of its readings is not named"):
        katalog.catatan_bacaan(evolve(rules.angka_kredit, bacaan=(("contoh", ("satu", "dua")),)))


@pytest.mark.parametrize("nama", karier_asn.__all__)
def test_glosarium_memuat_nama(nama: str) -> None:
    assert f"`{nama}`" in (DOCS / "glosarium.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("modul", rujukan.layanan())
def test_glosarium_memuat_kata_kerja(modul: str) -> None:
    isi = (DOCS / "glosarium.md").read_text(encoding="utf-8")
    kata = [f"{modul.rpartition('.')[2]}.{n}" for n in import_module(modul).__all__ if n.islower()]
    assert [k for k in kata if f"`{k}`" not in isi] == []


@pytest.mark.parametrize("nama", ["README.md", "README.id.md"])
def test_readme_memuat_pintu(nama: str) -> None:
    isi = (DOCS.parent / nama).read_text(encoding="utf-8")
    for modul in rujukan.layanan():
        kata = ", ".join(sorted(f"`{n}`" for n in import_module(modul).__all__ if n.islower()))
        baris = re.search(rf"^\| `{modul.rpartition('.')[2]}` \| (.*) \|$", isi, re.MULTILINE)
        assert baris, modul
        assert ", ".join(sorted(baris[1].split(", "))) == kata
    lain = [p for p in rujukan.pintu_umum() if p not in rujukan.layanan()]
    assert [p for p in lain if f"| `{p}` |" not in isi] == []


def test_readme_sejajar() -> None:
    inggris, indonesia = ((DOCS.parent / nama).read_text(encoding="utf-8") for nama in ("README.md", "README.id.md"))
    for pola in (r"^```\w+\n.*?^```$", r"^#+ ", r"^\|[-| ]+\|$"):
        bagian = [re.findall(pola, teks, re.DOTALL | re.MULTILINE) for teks in (inggris, indonesia)]
        assert bagian[0] == bagian[1]
