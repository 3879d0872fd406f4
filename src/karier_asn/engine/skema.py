"""JSON Schemas (draft 2020-12), generated from attrs classes."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from inspect import cleandoc
from typing import Any, Final, assert_never

from karier_asn.engine.bentuk import (
    Bentuk,
    Campuran,
    Daftar,
    Enumerasi,
    Medan,
    MungkinKosong,
    Objek,
    Perubahan,
    Peta,
    Skalar,
    bentuk,
    medan,
)
from karier_asn.engine.galat import GalatTulis

DIALEK: Final = "https://json-schema.org/draft/2020-12/schema"
POLA_TANGGAL: Final = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
POLA_DESIMAL: Final = "^-?[0-9]+(\\.[0-9]+)?$"
BATAS_BILANGAN: Final = 2**53 - 1
"""The largest whole number that every JSON reader keeps exactly (RFC 8259, section 6)."""

_SKALAR: Final[dict[Skalar, dict[str, Any]]] = {
    Skalar.TEKS: {"type": "string"},
    Skalar.BILANGAN: {"type": "integer", "minimum": -BATAS_BILANGAN, "maximum": BATAS_BILANGAN},
    Skalar.BENAR: {"type": "boolean"},
    Skalar.TANGGAL: {"type": "string", "format": "date", "pattern": POLA_TANGGAL},
    Skalar.DESIMAL: {"type": "string", "pattern": POLA_DESIMAL},
}


def schema(jenis: type, pengenal: str) -> dict[str, Any]:
    """The JSON Schema of a class: what `to_json` writes and `from_json` reads.

    What only the class itself can check (dates that contradict each other, say) is beyond a schema.

    Args:
        jenis: an attrs class.
        pengenal: the ``$id`` of the schema.

    Raises:
        GalatTulis: a field has no shape in JSON, or two classes have the same name.
    """
    penulis = _Penulis()
    isi = penulis.tulis(bentuk(jenis))
    return {"$schema": DIALEK, "$id": pengenal, **isi, "$defs": penulis.definisi}


class _Penulis:
    """One schema being written; every class and enumeration is defined once."""

    def __init__(self) -> None:
        self.definisi: dict[str, Any] = {}
        self.kelas: dict[str, type] = {}

    def tulis(self, b: Bentuk) -> dict[str, Any]:
        """The schema of a shape."""
        match b:
            case Skalar():
                return dict(_SKALAR[b])
            case Campuran(skalar):
                return {"anyOf": [dict(_SKALAR[s]) for s in skalar]}
            case Enumerasi(kelas):
                pilihan = [self.acuan(k) for k in kelas]
                return pilihan[0] if len(pilihan) == 1 else {"anyOf": pilihan}
            case Objek(kelas):
                return self.acuan(kelas)
            case MungkinKosong(isi):
                return _atau_null(self.tulis(isi))
            case Daftar(isi):
                return {"type": "array", "items": self.tulis(isi)}
            case Peta(isi):
                return {"type": "object", "additionalProperties": self.tulis(isi)}
            case Perubahan(isi):
                return _atau_null(self.perubahan(isi))
        assert_never(b)

    def perubahan(self, isi: Bentuk) -> dict[str, Any]:
        """The points of a `Riwayat`."""
        titik = {"sejak": self.tulis(MungkinKosong(Skalar.TANGGAL)), "nilai": self.tulis(MungkinKosong(isi))}
        butir = {"type": "object", "properties": titik, "required": sorted(titik), "additionalProperties": False}
        return {"type": "array", "items": butir, "minItems": 1}

    def acuan(self, kelas: type) -> dict[str, Any]:
        """A reference to a class, which is defined when first met."""
        nama = kelas.__name__
        if self.kelas.setdefault(nama, kelas) is not kelas:
            raise GalatTulis(f"Dua kelas bernama {nama} dalam satu skema.", "Ganti nama salah satunya.")
        if nama not in self.definisi:
            self.definisi[nama] = {}  # holds its place while its fields are written
            self.definisi[nama] = _pilihan(kelas) if issubclass(kelas, Enum) else self.objek(kelas)
        return {"$ref": f"#/$defs/{nama}"}

    def objek(self, kelas: type) -> dict[str, Any]:
        """The fields of a class, with the words of its docstring."""
        uraian, _ = _keterangan(kelas)
        per_medan = {n: isi for k in reversed(kelas.__mro__) for n, isi in _keterangan(k)[1].items()}
        isian = medan(kelas)
        return {
            **uraian,
            "type": "object",
            "properties": {m.nama: {**self.tulis(m.bentuk), **per_medan.get(m.nama, {}), **_baku(m)} for m in isian},
            "required": sorted(m.nama for m in isian if m.wajib),
            "additionalProperties": False,
        }


def _atau_null(skema: dict[str, Any]) -> dict[str, Any]:
    """The same, or null; the other words of a schema say nothing of null."""
    if "type" in skema:
        return {**skema, "type": [skema["type"], "null"]}
    return {"anyOf": [skema, {"type": "null"}]}


def _pilihan(kelas: type[Enum]) -> dict[str, Any]:
    return {**_keterangan(kelas)[0], "enum": [a.value for a in kelas]}


def _baku(m: Medan) -> dict[str, Any]:
    """The value of a field that is left out, where that is not simply "unknown"."""
    nilai = m.baku.value if isinstance(m.baku, Enum) else m.baku
    return {"default": nilai} if not m.wajib and isinstance(nilai, (str, int, bool)) else {}


def _keterangan(kelas: type) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """The first paragraph of a docstring, and what its section "Attributes" says of each field."""
    teks = cleandoc(kelas.__doc__ or "").replace("``", "")
    uraian = " ".join(teks.partition("\n\n")[0].split())
    per_medan: dict[str, str] = {}
    terakhir: list[str] = []
    for nama, isi in _baris_atribut(teks):
        terakhir = nama or terakhir
        per_medan |= {n: f"{per_medan.get(n, '')} {isi}".strip() for n in terakhir}
    return {"description": uraian} if uraian else {}, {n: {"description": isi} for n, isi in per_medan.items()}


def _baris_atribut(teks: str) -> Iterator[tuple[list[str], str]]:
    """The lines of the section "Attributes": the names a line begins with, if any, and the rest."""
    for baris in teks.partition("\nAttributes:\n")[2].split("\n"):
        if not baris.startswith("    "):
            return
        nama, pisah, isi = baris.strip().partition(": ")
        if baris.startswith("     ") or not pisah:
            yield [], baris.strip()
        else:
            yield nama.split(", "), isi
