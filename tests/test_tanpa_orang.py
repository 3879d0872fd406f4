"""Nobody is in a trace: what is kept of a question is what was read, not of whom.

An answer that hands a caller his own employee back says so by an attribute of that type; everything else, and every
trace within any answer, is walked object by object, and looked through as it is stored.
"""

from __future__ import annotations

import gc
import pickle
from collections.abc import Iterator
from datetime import date
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any

import pytest
from attrs import evolve, fields, has, resolve_types

from karier_asn import Jejak, evaluate, evidence, missing, prepare
from karier_asn.domain import NIP, Mentee, Mentor, Pegawai
from karier_asn.rules import SEMUA
from tests.subjek import semua_subjek
from tests.test_kemurnian import AWAL, PEMAKAIAN

NAMA, HARI = "Nama Yang Tidak Boleh Ada", date(2026, 11, 21)
ORANG = (Pegawai, Mentor, Mentee, NIP)
LAYANAN = sorted(k for k in PEMAKAIAN if k.startswith("layanan."))


def bahan() -> dict[str, Any]:
    """Names for the answers about a few records, whose people have a name that is told nowhere else."""
    ruang: dict[str, Any] = {}
    exec(AWAL, ruang)
    ruang["orang"] = [evolve(o, nama=NAMA) for o in ruang["orang"]]
    ruang["p"] = ruang["orang"][0]
    return ruang


def jelajah(akar: object) -> Iterator[object]:
    """Every object that can be reached, but not through what belongs to the program: modules, classes, globals."""
    dilihat, sisa = dict[int, object](), [akar]
    while sisa:
        benda = sisa.pop()
        if id(benda) in dilihat or isinstance(benda, (type, ModuleType, BuiltinFunctionType)):
            continue
        dilihat[id(benda)] = benda
        yield benda
        if isinstance(benda, FunctionType):
            sisa += [benda.__closure__, benda.__defaults__]
        else:
            sisa += gc.get_referents(benda)


def tanpa_orang(akar: object, rahasia: list[str]) -> None:
    for benda in jelajah(akar):
        assert not isinstance(benda, ORANG), type(akar)
        assert not isinstance(benda, str) or not any(r in benda for r in rahasia), type(akar)


def rahasia(ruang: dict[str, Any]) -> list[str]:
    return [NAMA, *(o.nip.angka for o in ruang["orang"])]


def tersimpan(benda: object, rahasia: list[str]) -> None:
    isi = pickle.dumps(benda)
    assert not any(r.encode() in isi for r in rahasia)


def test_penjelajah_menemukan_orang() -> None:
    """Or the tests below would find nobody anywhere."""
    p = bahan()["p"]
    with pytest.raises(AssertionError):
        tanpa_orang([{"a": (lambda: p)}], [])
    with pytest.raises(AssertionError):
        tersimpan([p], [NAMA])


def test_tidak_ada_orang_dalam_jejak_dan_daftar() -> None:
    ruang = bahan()
    kunci, subjek = rahasia(ruang), semua_subjek(ruang["p"], ruang["kepala"])
    ada = [a for a in SEMUA if a.dasar.mulai <= HARI]
    semua = [evaluate(a, *subjek) for a in ada]
    siap = [prepare(a, HARI) for a in ada]
    kurang = [missing(j, HARI, paling_banyak=3) for j in semua[::5]]
    assert all(s(*subjek) is j.pada(HARI) for s, j in zip(siap, semua, strict=True))
    tanpa_orang([semua, siap, kurang], kunci)
    tersimpan([semua, kurang], kunci)


def test_tidak_ada_orang_dalam_bukti() -> None:
    ruang = bahan()
    kunci, subjek = rahasia(ruang), semua_subjek(ruang["p"], ruang["kepala"])
    bukti = [evidence(a, *subjek, pada=max(HARI, a.dasar.mulai)) for a in SEMUA[::15]]
    tanpa_orang(bukti, kunci)
    tersimpan(bukti, kunci)


def memberi_kembali(kelas: Any) -> bool:
    """Whether an answer of this class says by an attribute that it hands people back."""
    semua = [kelas]
    for k in semua:
        if has(k):
            semua += [x for x in _disebut(k) if x not in semua]
    return not {*ORANG}.isdisjoint(semua)


def _disebut(kelas: Any) -> Iterator[Any]:
    for f in fields(resolve_types(kelas)):
        sisa = [f.type]
        while sisa:
            jenis = sisa.pop()
            sisa += getattr(jenis, "__args__", ())
            if isinstance(jenis, type):
                yield jenis


@pytest.mark.parametrize("nama", LAYANAN)
def test_tidak_ada_orang_dalam_jejak_jawaban(nama: str) -> None:
    ruang = bahan()
    jawaban: list[Any] = []
    ruang["jawab"] = lambda *isi: jawaban.extend(isi)
    exec(PEMAKAIAN[nama], ruang)
    kunci = rahasia(ruang)
    assert jawaban
    for j in jawaban:
        jejak = [x for x in jelajah(j) if isinstance(x, Jejak)]
        tanpa_orang(jejak if memberi_kembali(type(j)) else j, kunci)
