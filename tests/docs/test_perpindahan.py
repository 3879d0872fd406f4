"""docs/perpindahan.csv says of every public name of the original house where it is now.

The names stand in tests/nama_lama.txt: all that a module defined at its top, but for type variables, and what the old
public packages gave. A name has a row exactly when it no longer stands where it stood.
"""

from __future__ import annotations

import ast
import csv
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from operator import attrgetter
from pathlib import Path

from alat.pintu import PAKET

AKAR = Path(__file__).parents[2]
LAMA = [(m, n) for m, _, n in (b.partition(":") for b in (AKAR / "tests/nama_lama.txt").read_text("utf-8").split())]
KEPALA, *BARIS = csv.reader((AKAR / "docs" / "perpindahan.csv").read_text(encoding="utf-8").splitlines())
DI_PINTU = {(modul, n): p.nama for p in PAKET for modul, nama in p.isi().items() for n in nama}
"""What a public package gives, by the place where it stands."""


@cache
def _isi(modul: str) -> frozenset[str]:
    """The names that stand in a module: what it defines, or what it gives as a public package."""
    try:
        spesifikasi = find_spec(modul)
    except ModuleNotFoundError:
        return frozenset()
    if spesifikasi is None or spesifikasi.origin is None:
        return frozenset()
    if modul in {p.nama for p in PAKET}:
        return frozenset(import_module(modul).__all__)
    pohon = ast.parse(Path(spesifikasi.origin).read_text(encoding="utf-8"))
    definisi = {s.name for s in pohon.body if isinstance(s, ast.FunctionDef | ast.ClassDef)}
    sasaran = [t for s in pohon.body if isinstance(s, ast.Assign) for t in s.targets]
    sasaran += [s.target for s in pohon.body if isinstance(s, ast.AnnAssign)]
    return frozenset(definisi | {n.id for t in sasaran for n in ast.walk(t) if isinstance(n, ast.Name)})


def test_bentuk() -> None:
    assert KEPALA == ["modul_lama", "nama_lama", "modul_baru", "nama_baru"]
    assert {len(b) for b in BARIS} == {4}
    assert sorted(BARIS) == BARIS
    assert sorted(set(LAMA)) == LAMA
    assert len({(m, n) for m, n, *_ in BARIS}) == len(BARIS)
    assert [b for b in BARIS if b[:2] == b[2:]] == []


def test_setiap_nama_yang_pindah_mempunyai_baris() -> None:
    pindah = {(m, n) for m, n in LAMA if n not in _isi(m)}
    berbaris = {(m, n) for m, n, *_ in BARIS}
    assert (pindah - berbaris, berbaris - pindah) == (set(), set())


def _umum(modul: str, nama: str) -> str:
    """The public package that gives a name of this module, or the module itself."""
    layanan = ".".join(modul.split(".")[:3])
    if layanan.startswith("karier_asn.layanan.") and nama in import_module(layanan).__all__:
        return layanan
    return DI_PINTU.get((modul, nama), modul)


def test_nama_baru_ada_dan_disebut_dari_paket_umumnya() -> None:
    for _, _, modul, nama in BARIS:
        if modul:
            attrgetter(nama)(import_module(modul))
    salah = {(m, n) for _, _, m, n in BARIS if m and _umum(m, n.partition(".")[0]) != m}
    assert salah == set()


def test_hanya_alat_dalam_dan_bacaan_yang_terjawab_tanpa_pengganti() -> None:
    assert [f"{m}:{n}" for m, n, baru, _ in BARIS if not baru] == [
        "karier_asn.rules.merit.angka_kredit.bacaan:HUKUMAN",
        "karier_asn.rules.merit.angka_kredit.bacaan:HUKUMAN_BELUM",
        "karier_asn.rules.merit.angka_kredit.bacaan:HUKUMAN_BIASA",
        "karier_asn.rules.merit.angka_kredit.bacaan:MASA_DIBULATKAN",
        "karier_asn.rules.merit.angka_kredit.bacaan:MASA_KEPANGKATAN",
        "karier_asn.rules.merit.angka_kredit.bacaan:MASA_PER_BULAN",
        "karier_asn.rules.merit.angka_kredit.bacaan:PERTAMA",
        "karier_asn.rules.merit.angka_kredit.bacaan:PERTAMA_CPNS",
        "karier_asn.rules.merit.angka_kredit.bacaan:PERTAMA_NOL",
        "karier_asn.rules.merit.angka_kredit.jenjang:LAMPIRAN",
        "karier_asn.rules.merit.angka_kredit.rumus:antara",
        "karier_asn.rules.merit.angka_kredit.rumus:terakhir",
    ]
