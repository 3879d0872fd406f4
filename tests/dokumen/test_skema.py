"""The kinds of document: every one is listed, has its published schema, and can be read back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import pytest
from attrs import fields, has
from jsonschema import Draft202012Validator

import karier_asn
from alat import skema as alat
from karier_asn import dokumen
from karier_asn.dokumen.skema import KELUARAN
from karier_asn.engine.bentuk import (
    Bentuk,
    Campuran,
    Daftar,
    Enumerasi,
    MungkinKosong,
    Objek,
    Perubahan,
    Peta,
    Skalar,
    medan,
)
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import GalatBentuk, GalatTanya
from karier_asn.engine.kanonik import dump
from karier_asn.engine.pohon_bentuk import SKEMA as SKEMA_ATURAN

AWALAN = "urn:karier-asn:"
CONTOH = {
    Skalar.TEKS: "teks",
    Skalar.BILANGAN: 3,
    Skalar.BENAR: True,
    Skalar.TANGGAL: "2026-11-21",
    Skalar.DESIMAL: "1.5",
}


@pytest.mark.parametrize(("berkas", "teks"), [*alat.berkas()], ids=dokumen.names())
def test_skema_mutakhir(berkas: Path, teks: str) -> None:
    assert berkas.read_text(encoding="utf-8") == teks, "run: python -m alat.skema"
    Draft202012Validator.check_schema(json.loads(teks))


def test_tidak_ada_skema_yatim() -> None:
    assert alat.yatim() == set()


def _modul() -> Iterator[ModuleType]:
    """The modules that answer: the engine, the nouns and the answers."""
    for info in walk_packages(karier_asn.__path__, f"{karier_asn.__name__}."):
        if info.name.split(".")[1] in ("engine", "domain", "layanan"):
            yield import_module(info.name)


def test_setiap_dokumen_terdaftar() -> None:
    """Whoever gives a document its name finds it among those that can be read back."""
    bernama = {
        v for m in _modul() for n, v in vars(m).items() if n.startswith("SKEMA") and str(v).startswith(AWALAN)
    } - {SKEMA_ATURAN}  # a rule is a tree and not a class
    assert bernama == {j.pengenal for j in KELUARAN.values()}
    kelas = {
        k
        for m in _modul()
        for k in vars(m).values()
        if isinstance(k, type)
        and has(k)
        and k.__module__ == m.__name__
        and [f.name for f in fields(k)[:2]] == ["skema", "versi"]
    } - {Dokumen}  # the head that they share
    assert kelas == {j.kelas for j in KELUARAN.values()}


def test_nama() -> None:
    assert len(set(dokumen.names())) == len(dokumen.names())
    assert [dokumen.schema(n)["$id"] for n in dokumen.names()] == [f"{AWALAN}{n}:1" for n in dokumen.names()]
    with pytest.raises(GalatTanya, match="Tidak ada dokumen bernama 'pegawa'") as galat:
        dokumen.schema("pegawa")
    assert "pegawai" in str(galat.value)


def _isian(b: Bentuk, di_dalam: tuple[type, ...] = ()) -> Any:
    """Plain data of a shape: everything that may be told is told, and a tree ends where it would begin again."""
    match b:
        case Skalar():
            return CONTOH[b]
        case Campuran(skalar):
            return CONTOH[skalar[0]]
        case Enumerasi():
            return next(iter(b.anggota))
        case MungkinKosong(isi):
            return _isian(isi, di_dalam)
        case Daftar(Objek(kelas)) if kelas in di_dalam:
            return []
        case Daftar(isi):
            return [_isian(isi, di_dalam)]
        case Peta(isi):
            return {"kunci": _isian(isi, di_dalam)}
        case Perubahan(isi):
            return [{"sejak": None, "nilai": None}, {"sejak": "2026-11-21", "nilai": _isian(isi, di_dalam)}]
        case Objek(kelas):
            return {m.nama: _isian(m.bentuk, (*di_dalam, kelas)) for m in medan(kelas)}


@pytest.mark.parametrize("nama", KELUARAN)
def test_setiap_dokumen_terbaca_kembali(nama: str) -> None:
    jenis = KELUARAN[nama]
    isi = {**_isian(Objek(jenis.kelas)), "skema": jenis.pengenal}
    Draft202012Validator(dokumen.schema(nama)).validate(isi)
    kembali = dokumen.read_document(dump(isi))
    assert isinstance(kembali, jenis.kelas)
    assert dokumen.to_dict(kembali) == isi


@pytest.mark.parametrize("teks", ['{"skema":"urn:karier-asn:aturan:1"}', '{"nama":"x"}', "[]"])
def test_dokumen_asing(teks: str) -> None:
    with pytest.raises(GalatBentuk, match="Dokumen ini tidak dikenal") as galat:
        dokumen.read_document(teks)
    (masalah,) = galat.value.masalah
    assert (masalah.kode, masalah.parameter["dikenal"]) == ("skema-asing", [j.pengenal for j in KELUARAN.values()])
