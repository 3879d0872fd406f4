"""Readings that a mechanism chooses among: which one is used for each open point of a text, and the note that says so.

A rule holds its readings as conditions (`Pilihan`). What is computed apart from a rule has a table of them: for each
open point its readings by name, default first, each as the note that is shown where it decided.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from attrs import frozen

from karier_asn.engine.galat import GalatTanya

TabelBacaan: TypeAlias = Mapping[str, Mapping[str, str]]
"""For each open point its readings, default first, each as its note."""


def pilih(tabel: TabelBacaan, bacaan: Mapping[str, str] | None = None) -> dict[str, str]:
    """The reading used for every open point of a table.

    Args:
        tabel: the readings.
        bacaan: the name of a reading by its point; otherwise the default.

    Raises:
        GalatTanya: there is no such point, or no such reading of it.

    >>> pilih({"hari": {"kalender": "Hari kalender.", "kerja": "Hari kerja."}}, {"hari": "kerja"})
    {'hari': 'kerja'}
    """
    diminta = dict(bacaan or {})
    asing = [f"{k}: {v}" for k, v in diminta.items() if v not in tabel.get(k, ())]
    if asing:
        daftar = "; ".join(f"{k}: {', '.join(isi)}" for k, isi in tabel.items())
        raise GalatTanya("bacaan", f"Bacaan {', '.join(sorted(asing))} tidak dikenal.", saran=f"Yang ada: {daftar}.")
    return {k: diminta.get(k, next(iter(isi))) for k, isi in tabel.items()}


def catatan(tabel: TabelBacaan, kunci: str, dipakai: Mapping[str, str]) -> str:
    """The note on the reading used for a point."""
    return tabel[kunci][dipakai[kunci]]


@frozen
class CaraBaca:
    """One reading of one open point, by which a mechanism goes a way of its own.

    Attributes:
        kunci: the point.
        nama: the reading.
    """

    kunci: str
    nama: str

    def dipakai(self, bacaan: Mapping[str, str]) -> bool:
        """Whether this is the reading used."""
        return bacaan[self.kunci] == self.nama
