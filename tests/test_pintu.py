"""The public packages: what stands behind each door, for the running program and for type checkers."""

from __future__ import annotations

import ast
import importlib
import inspect
import pickle
import pydoc
import subprocess
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from alat import pintu as alat
from karier_asn import Jabatan, Jenjang, Pegawai, evaluate
from karier_asn.rules import SEMUA
from tests.subjek import semua_subjek

PAKET = {p.nama: p for p in alat.PAKET}
MODUL = {
    ".".join(b.relative_to(alat.SUMBER).with_suffix("").parts).removesuffix(".__init__"): b
    for b in sorted((alat.SUMBER / "karier_asn").rglob("*.py"))
}
"""Every module of the package, with its file."""


def _python(program: str, *argumen: str, masukan: bytes = b"") -> str:
    """What a program prints in a fresh interpreter, in which a warning is an error."""
    perintah = [sys.executable, "-W", "error", "-c", textwrap.dedent(program), *argumen]
    hasil = subprocess.run(perintah, check=False, input=masukan, capture_output=True, timeout=120)
    assert hasil.returncode == 0, hasil.stderr.decode()
    return hasil.stdout.decode().strip()


@pytest.mark.parametrize(
    ("berkas", "teks"), [*alat.berkas()], ids=[str(b.relative_to(alat.SUMBER)) for b, _ in alat.berkas()]
)
def test_daftar_sama_dengan_kode(berkas: Path, teks: str) -> None:
    assert berkas.read_text(encoding="utf-8") == teks, "run: python -m alat.pintu"


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


# --- as Python's own tools meet a door ---------------------------------------------------------------------


@pytest.mark.parametrize("nama", PAKET)
def test_alat_python(nama: str) -> None:
    modul = import_module(nama)
    for n in ("__wrapped__", "__file__", "__path__", "__test__", "__signature__", "_repr_html_", "__fspath__"):
        assert hasattr(modul, n) == (n in vars(modul))
    assert {n for n, _ in inspect.getmembers(modul)} >= set(modul.__all__)
    ruang: dict[str, object] = {}
    exec(f"from {nama} import *", ruang)
    assert ruang.keys() - {"__builtins__"} == set(modul.__all__)
    dulu = {n: getattr(modul, n) for n in modul.__all__}
    assert importlib.reload(modul) is modul
    assert all(getattr(modul, n) is nilai for n, nilai in dulu.items())


@pytest.mark.parametrize(
    ("paket", "salah", "benar"),
    [
        ("karier_asn", "Pegawaii", "Pegawai"),
        ("karier_asn.rules", "JPT_PRATAMAA", "JPT_PRATAMA"),
        ("karier_asn.domain.fakta", "pendidkan", "pendidikan"),
    ],
)
def test_nama_yang_mirip(paket: str, salah: str, benar: str) -> None:
    """Python itself proposes the near name, because the error says which module was asked for what."""
    hasil = subprocess.run(
        [sys.executable, "-c", f"import {paket}\n{paket}.{salah}"],
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert f"module '{paket}' has no attribute '{salah}'. Did you mean: '{benar}'?" in hasil.stderr


def test_bantuan() -> None:
    teks = pydoc.plain(pydoc.render_doc(import_module("karier_asn.dokumen")))
    assert all(n in teks for n in import_module("karier_asn.dokumen").__all__)


def test_berpindah_antarproses() -> None:
    """What is pickled here is found by a process that has only imported the root."""
    # TATA_KREDIT is compared by identity, and strategies do not travel.
    paket = PAKET.keys() - {"karier_asn.uji"}
    milik = [(p, n) for p in sorted(paket) for n in import_module(p).__all__ if n != "TATA_KREDIT"]
    jejak = [evaluate(a, *semua_subjek(Pegawai(), Jabatan("Kepala Badan", Jenjang.JPT_PRATAMA))) for a in SEMUA]
    # Each by itself, so that none is found because another was read before.
    benda = [(p, n, pickle.dumps(getattr(import_module(p), n))) for p, n in milik]
    isi = pickle.dumps([benda, [pickle.dumps(j) for j in jejak]])
    program = """
        import pickle, random, sys
        from importlib import import_module
        import karier_asn

        milik, jejak = pickle.load(sys.stdin.buffer)
        random.Random(sys.argv[1]).shuffle(milik)
        beda = [n for p, n, v in milik if pickle.loads(v) != getattr(import_module(p), n)]
        print(len(milik), beda, [type(pickle.loads(j)).__name__ for j in jejak].count("Jejak"))
    """
    for benih in "ab":
        assert _python(program, benih, masukan=isi) == f"{len(milik)} [] {len(SEMUA)}"
    assert len(milik) > 700


def test_nama_tidak_tertutup_modul() -> None:
    """Whatever was imported before, in whatever order, a public name stands for the same thing."""
    program = """
        import random, sys
        from importlib import import_module

        modul, paket, benih = sys.argv[1].split(), sys.argv[2].split(), sys.argv[3]
        random.Random(benih).shuffle(modul)
        for m in modul:
            import_module(m)
        for p in paket:
            for tempat, nama in import_module(f"{p}._isi").ISI.items():
                for n in nama.split():
                    assert getattr(import_module(p), n) is getattr(import_module(tempat), n), (p, n)
    """
    for benih in "ab":
        _python(program, " ".join(MODUL), " ".join(PAKET), benih)


# --- many threads ------------------------------------------------------------------------------------------

SERENTAK = """
    import random, sys, threading, traceback
    from importlib import import_module

    tugas = [t.partition(":")[::2] for t in sys.argv[1].split()]
    dapat, galat, mulai = {}, [], threading.Barrier(16)

    def kerja(benih):
        urut = random.Random(benih).sample(tugas, len(tugas))
        mulai.wait()
        try:
            for modul, nama in urut:
                nilai = import_module(modul)
                if nama:
                    nilai = getattr(nilai, nama)
                assert dapat.setdefault((modul, nama), nilai) is nilai, f"{modul}.{nama} is not one object"
        except Exception:
            galat.append(traceback.format_exc())

    utas = [threading.Thread(target=kerja, args=(f"{sys.argv[2]} {n}",)) for n in range(16)]
    for u in utas:
        u.start()
    for u in utas:
        u.join()
    print("".join(galat[:2]))
"""


def test_banyak_utas() -> None:
    """A server whose first requests come together: each thread imports and asks for everything, in its own order."""
    tugas = [f"{p}:{n}" for p in PAKET if p != "karier_asn.uji" for n in import_module(p).__all__]
    tugas += [m + ":" for m in MODUL if m.startswith("karier_asn.layanan") and m.count(".") == 2]
    tugas += ["karier_asn.siasn:", "karier_asn.inggris:"]
    for benih in "abc":
        assert _python(SERENTAK, " ".join(tugas), benih) == ""


def _diimpor(modul: str) -> Iterator[str]:
    """The modules whose names a module imports, not those that it imports as a whole."""
    for s in ast.walk(ast.parse(MODUL[modul].read_text(encoding="utf-8"))):
        if isinstance(s, ast.ImportFrom) and s.module in MODUL:
            yield str(s.module)


def test_masuk_lewat_paket() -> None:
    """A package that imports its own modules is entered by itself, never by one of them.

    A thread that imports a module holds it while it waits for the packages above; were one of them held by a thread
    that waits for this module, Python would let one of the two see it half made.
    """
    paket = {m for m, b in MODUL.items() if b.name == "__init__.py"}
    pengumpul = {p for p in paket if any(m.startswith(f"{p}.") and not m.endswith("._isi") for m in _diimpor(p))}
    assert "karier_asn.layanan.pangkat" in pengumpul
    masuk = [(m, tujuan) for m in MODUL for tujuan in _diimpor(m)]
    masuk += [(p, tempat) for p, isi in PAKET.items() for tempat in isi.isi()]
    assert [
        (asal, tujuan)
        for asal, tujuan in masuk
        for p in pengumpul - {"karier_asn"}
        if tujuan.startswith(f"{p}.") and not f"{asal}.".startswith(f"{p}.")
    ] == []
    assert set(_diimpor("karier_asn")) == {"karier_asn._isi", "karier_asn._pintu"}


# --- what alat/pintu.py reads ------------------------------------------------------------------------------


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
