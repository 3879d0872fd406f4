"""What a decision table comes to: the value of the row that its keys name, or what all rows that may apply come to."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from itertools import product
from typing import Any

from karier_asn.engine.ekspresi import Tabel
from karier_asn.engine.jenis import berurutan, nilai_antara
from karier_asn.engine.masa import Masa
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.terbanding import sebanding

Baris = Mapping[tuple[Hashable, ...], Any]
"""The rows of a table: keys to value."""


def nilai_tabel(t: Tabel[Any], baris: Baris, kunci: tuple[Any, ...]) -> Any:
    """The value of a table; ``None`` while a key is not known.

    Of a key known by bounds every value within them may be the one: the table has the value that their rows have in
    common, or else, if it has an order, one between the least and the greatest of them.

    Args:
        t: the table.
        baris: its rows, ready to be looked up.
        kunci: the value of each key.
    """
    hasil = baris.get(kunci)
    return hasil if hasil is not None or None in kunci else _menurut_batas(t, baris, kunci)


def _menurut_batas(t: Tabel[Any], baris: Baris, kunci: tuple[Any, ...]) -> Any:
    calon = (nilai_antara(k) if isinstance(k, Antara) else (k,) for k in kunci)
    mungkin = {baris[k] for k in product(*calon)}
    if len(mungkin) == 1:
        return mungkin.pop()
    # A day is never known by bounds, and of durations of which it depends on the month none is the longest.
    if not berurutan(t.jenis) or t.jenis is date or (t.jenis is Masa and not sebanding(mungkin)):
        return None
    return Antara(min(mungkin), max(mungkin))
