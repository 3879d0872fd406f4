"""The sample answers, read anew for each use, so that a test may change them."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.pegawai import baca_pegawai

BERKAS = Path(__file__).parents[2] / "docs" / "contoh" / "data" / "siasn"
HURUF = "abcdefgh"


def muat(huruf: str) -> dict[str, Any]:
    isi: dict[str, Any] = json.loads((BERKAS / f"pegawai_{huruf}.json").read_text(encoding="utf-8"))
    return isi


def temuan_diharapkan_f() -> set[tuple[str, str]]:
    with (BERKAS / "temuan_diharapkan_f.csv").open(encoding="utf-8", newline="") as berkas:
        return {(baris["kode"], baris["medan"]) for baris in csv.DictReader(berkas)}


def dengan(huruf: str, titik: str, baris: int | None = None, **ubah: object) -> Terbaca:
    """Read a sample after changing fields of one row (or of the only object) of an end point."""
    jawaban = muat(huruf)
    data = jawaban[titik]["data"]
    (data if baris is None else data[baris]).update(ubah)
    return baca_pegawai(jawaban)


def kode_di(hasil: Terbaca, jalur: str) -> list[str]:
    """The codes of the findings at or below a path."""
    return [t.kode for t in hasil.temuan if t.jalur == jalur or t.jalur.startswith((f"{jalur}[", f"{jalur}."))]
