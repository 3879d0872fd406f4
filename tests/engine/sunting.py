"""Changes of a document, any at all, and the places that it has."""

from __future__ import annotations

import json
import re
from typing import Any

from hypothesis import strategies as st

from karier_asn.engine.kanonik import dump

ISIAN: st.SearchStrategy[Any] = st.sampled_from(
    (None, True, False, 0, 1, 1.0, -1, 2**60, "", "x", "0", "P1Y", "P12M", "1.50", "2/4", "20200101", [], {}, [[]])
)


def wadah(data: Any) -> list[Any]:
    """All objects and lists of a document."""
    isi = [*data.values()] if isinstance(data, dict) else data if isinstance(data, list) else []
    return [*([data] if isinstance(data, (dict, list)) else ()), *(w for x in isi for w in wadah(x))]


def sunting(data: Any, pilih: st.DataObject) -> None:
    """One change anywhere: something else, nothing, twice, one more, or two that change places."""
    tempat = pilih.draw(st.sampled_from(wadah(data)))
    asal = st.one_of(ISIAN, st.sampled_from(wadah(data))).map(dump).map(json.loads)  # a copy, or it may hold itself
    kunci = [*tempat] if isinstance(tempat, dict) else [*range(len(tempat))]
    cara = pilih.draw(st.sampled_from(("ganti", "hapus", "tambah", "gandakan", "tukar")))
    if cara == "tambah" or not kunci:
        baru = pilih.draw(asal)
        if isinstance(tempat, dict):
            tempat[pilih.draw(st.sampled_from(("akhir", "skala", "judul", "simpul", "P 9/1999")))] = baru
        else:
            tempat.insert(pilih.draw(st.integers(0, len(tempat))), baru)
        return
    a, b = (pilih.draw(st.sampled_from(kunci)) for _ in range(2))
    if cara == "ganti":
        tempat[a] = pilih.draw(asal)
    elif cara == "hapus":
        del tempat[a]
    elif cara == "tukar":
        tempat[a], tempat[b] = tempat[b], tempat[a]
    elif isinstance(tempat, dict):
        tempat[b] = json.loads(dump(tempat[a]))
    else:
        tempat.append(json.loads(dump(tempat[a])))


def ada(data: Any, jalur: str) -> bool:
    """Whether the path leads to a place of the document; its last key may be one that is missing."""
    langkah = re.findall(r"\[(\d+)\]|#(\d+)|([^.\[\]#]+)", jalur)
    assert langkah, jalur
    for i, (nomor, urutan, kunci) in enumerate(langkah):
        if kunci and isinstance(data, dict) and kunci not in data:
            return i == len(langkah) - 1
        try:
            data = data[int(nomor)] if nomor else [*data.values()][int(urutan) - 1] if urutan else data[kunci]
        except (IndexError, KeyError, TypeError):
            return False
    return True
