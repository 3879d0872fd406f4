"""Angka kredit of functional officials (JF): the nouns, the arithmetic, and the account swept from a record.

Nothing here knows a figure, a table or an article: `TataKredit` hands them over, and `rules/` builds it.
"""

from __future__ import annotations

from karier_asn.domain.kredit.akun import masa_jenjang
from karier_asn.domain.kredit.dasar import BacaanKredit, CatatanKredit, DasarKredit
from karier_asn.domain.kredit.jenjang import JenjangJF, LangkahJenjang, LangkahPangkat, LetakPangkat
from karier_asn.domain.kredit.masa import (
    MasaJenjang,
    gabung,
    kredit_pangkat,
    menurut_jenjang,
    menurut_pangkat,
    naik_melampaui,
)
from karier_asn.domain.kredit.tata import Penggal, TataKredit

__all__ = [
    "BacaanKredit",
    "CatatanKredit",
    "DasarKredit",
    "JenjangJF",
    "LangkahJenjang",
    "LangkahPangkat",
    "LetakPangkat",
    "MasaJenjang",
    "Penggal",
    "TataKredit",
    "gabung",
    "kredit_pangkat",
    "masa_jenjang",
    "menurut_jenjang",
    "menurut_pangkat",
    "naik_melampaui",
]
