"""The package is pure: it loads little, reads nothing and knows no "today".

Import contracts see import statements only, so this adds what they cannot see: what really gets loaded,
what is called, and what happens while a rule is judged.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

# A typical use: leading imports, then work. Nothing after the imports may touch the outside world.
CONTOH_PENILAIAN = """
from datetime import date
from karier_asn import NIP, Jabatan, Jenjang, Mentee, Pegawai, describe, evaluate, explain, missing, summarize
from karier_asn.rules import SEMUA
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.mentoring.padanan import match
from karier_asn.layanan.pelatihan.evaluasi import evaluate_training
from karier_asn.domain.katalog import Penawaran
from karier_asn.layanan.pelatihan.rencana import BatasRencana
from karier_asn.layanan.pelatihan.rencana_unit import Anggota, plan_unit
from karier_asn.siasn.pegawai import baca_pegawai
from tests.subjek import semua_subjek

hari_ini = date(2026, 11, 21)
pegawai = baca_pegawai({"data-utama": {"code": 1, "data": {"tglLahir": "17-05-1978"}}}).pegawai
subjek = semua_subjek(pegawai, Jabatan("Kepala Badan", Jenjang.JPT_PRATAMA))
for aturan in SEMUA:
    jejak = evaluate(aturan, *subjek)
    describe(aturan), explain(jejak, hari_ini, INGGRIS, catatan=True), summarize(jejak, hari_ini)
    [jalan.penutup() for jalan in missing(jejak, hari_ini)]
match([], [Mentee(Pegawai(nip=NIP.pns("199608082022041001")))], hari_ini)
unit = plan_unit([Anggota(pegawai)], [Penawaran("A", "Kursus", 20)], BatasRencana.setahun(2026), hari_ini)
unit.anggota[0].rencana.report(), evaluate_training("Kursus", [])
"""

AKAR = Path(__file__).parents[1]
SUMBER = AKAR / "src" / "karier_asn"
MURNI = ("engine", "domain", "rules", "layanan", "siasn", "inggris", "dokumen", "kolom", "tampil")

# Costly, or a door to the outside world.
TAK_BOLEH_TERMUAT = {
    "asyncio",
    "cattrs",  # 20 ms, wanted only where JSON is
    "http.client",
    "hypothesis",
    "logging",
    "multiprocessing",
    "narwhals",
    "numpy",
    "pandas",
    "polars",
    "pyarrow",
    "pytest",
    "socket",
    "sqlite3",
    "ssl",
    "subprocess",
    "tempfile",
    "urllib.request",
}

TAK_BOLEH_DIIMPOR = {
    "io",
    "logging",
    "os",
    "pathlib",
    "random",
    "requests",
    "socket",
    "sqlite3",
    "subprocess",
    "sys",
    "time",
    "urllib",
}
TAK_BOLEH_DIPANGGIL = {"input", "open", "print"}
JAM = {"now", "today", "utcnow"}


def _python(program: str, *argumen: str) -> Any:
    """Run a program in a fresh interpreter and return the JSON it prints."""
    # -I keeps the caller's PYTHON* settings out; coverage would start itself in the child and open files.
    lingkungan = {nama: nilai for nama, nilai in os.environ.items() if not nama.startswith("COV")}
    hasil = subprocess.run(
        [sys.executable, "-I", "-c", textwrap.dedent(program), *argumen],
        check=False,
        env=lingkungan,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert hasil.returncode == 0, hasil.stderr
    return json.loads(hasil.stdout)


def test_impor_memuat_sedikit() -> None:
    termuat = _python(
        """
        import sys
        import attrs, dateutil.relativedelta

        sebelum = set(sys.modules)
        import karier_asn

        sesudah = set(sys.modules)
        import json

        print(json.dumps(sorted(sesudah - sebelum)))
        """
    )
    assert "karier_asn" in termuat
    assert TAK_BOLEH_TERMUAT.isdisjoint(termuat), sorted(TAK_BOLEH_TERMUAT.intersection(termuat))


def pelanggaran(kode: str) -> list[str]:
    """Return what in a module's source reaches outside, as "line: what"."""
    ditemukan: list[tuple[int, str]] = []
    for simpul in ast.walk(ast.parse(kode)):
        match simpul:
            case ast.Import(names=nama):
                modul = [n.name for n in nama]
            case ast.ImportFrom(module=str(asal), level=0):
                modul = [asal]
            case ast.Call(func=ast.Name(id=fungsi)) if fungsi in TAK_BOLEH_DIPANGGIL:
                ditemukan.append((simpul.lineno, f"{fungsi}()"))
                continue
            case ast.Call(func=ast.Attribute(attr=metode)) if metode in JAM:
                ditemukan.append((simpul.lineno, f".{metode}()"))
                continue
            case _:
                continue
        ditemukan += [(simpul.lineno, f"import {m}") for m in modul if m.partition(".")[0] in TAK_BOLEH_DIIMPOR]
    return [f"{baris}: {apa}" for baris, apa in sorted(ditemukan)]


@pytest.mark.parametrize("sayap", MURNI)
def test_sumber_tidak_menyentuh_dunia_luar(sayap: str) -> None:
    ditemukan = [
        f"{berkas.relative_to(SUMBER)}:{apa}"
        for berkas in sorted((SUMBER / sayap).rglob("*.py"))
        for apa in pelanggaran(berkas.read_text(encoding="utf-8"))
    ]
    assert ditemukan == []


@pytest.mark.parametrize(
    ("kode", "ditemukan"),
    [
        ("import os.path, json", ["1: import os.path"]),
        ("from urllib.request import urlopen", ["1: import urllib.request"]),
        ("def f():\n    import sys", ["2: import sys"]),
        ("open('x')", ["1: open()"]),
        ("from datetime import date\ndate.today()", ["2: .today()"]),
        ("from datetime import datetime as d\nd.now(tz=None)", ["2: .now()"]),
        ("from .waktu import time\nself.open('x')\nprintout()", []),
    ],
)
def test_pemeriksa_sumber(kode: str, ditemukan: list[str]) -> None:
    assert pelanggaran(kode) == ditemukan


# Executes the imports of argument 1, which may come from the folder of argument 2, then the rest with an audit hook on
# the outside.
PENGAWAS = """
import ast, json, sys

pohon = ast.parse(sys.argv[1])
impor = [s for s in pohon.body if isinstance(s, (ast.Import, ast.ImportFrom))]
kerja = [s for s in pohon.body if not isinstance(s, (ast.Import, ast.ImportFrom))]
ruang = {"__name__": "__main__"}
sys.path[:0] = sys.argv[2:]
exec(compile(ast.Module(impor, []), "<impor>", "exec"), ruang)
program = compile(ast.Module(kerja, []), "<kerja>", "exec")

AWALAN = ("os.", "socket.", "subprocess.", "shutil.", "tempfile.", "sqlite3.", "urllib.", "http.", "ctypes.")
diawasi = False
kejadian = []

def catat(peristiwa, argumen):
    if diawasi and (peristiwa == "open" or peristiwa.startswith(AWALAN)):
        kejadian.append(peristiwa + " " + repr(argumen))

sys.addaudithook(catat)
diawasi = True
exec(program, ruang)
diawasi = False
print(json.dumps(kejadian))
"""


def test_penilaian_tidak_menyentuh_dunia_luar() -> None:
    assert _python(PENGAWAS, CONTOH_PENILAIAN, str(AKAR)) == []


@pytest.mark.parametrize(
    ("kerja", "peristiwa"),
    [
        ("open(__import__('os').devnull).close()", "open"),
        ("import os\nos.listdir('.')", "os.listdir"),
        ("import socket\nsocket.socket().close()", "socket.__new__"),
        ("import subprocess, sys\nsubprocess.run([sys.executable, '-c', ''])", "subprocess.Popen"),
    ],
)
def test_pengawas_melihat(kerja: str, peristiwa: str) -> None:
    assert peristiwa in {k.partition(" ")[0] for k in _python(PENGAWAS, kerja)}
