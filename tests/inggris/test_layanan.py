"""Every text that an answer can show has an English form."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import karier_asn.layanan
from karier_asn.domain.pengisian import Pengisian
from karier_asn.domain.profesionalitas import KategoriIP
from karier_asn.domain.rekam import JenisKenaikanPangkat
from karier_asn.domain.talenta import Kotak
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.kredit import Irama, JenisLangkah
from karier_asn.layanan.seleksi import Tindakan
from karier_asn.layanan.seleksi.saring import ACUAN_USIA, PERLU_INSTANSI
from karier_asn.layanan.suksesi import JenisSebab, Kesiapan
from karier_asn.rules import REKOMENDASI_TALENTA
from karier_asn.rules.merit.berkas import BERKAS

SKALA = (JenisKenaikanPangkat, Pengisian, KategoriIP, Kotak, Tindakan, Irama, JenisLangkah, Kesiapan, JenisSebab)


def _ada(teks: str) -> bool:
    return teks in INGGRIS.kata or teks in INGGRIS.istilah


def test_every_step_of_a_scale_that_is_shown() -> None:
    assert [str(a.value) for skala in SKALA for a in skala if not _ada(str(a.value))] == []


def test_every_paper_and_every_recommendation() -> None:
    teks = [
        *BERKAS.values(),
        ACUAN_USIA,
        *PERLU_INSTANSI.values(),
        *(r for isi in REKOMENDASI_TALENTA.values() for k in isi.values() for r in k),
    ]
    assert [t for t in teks if not _ada(t)] == []


def _disebut() -> Iterator[tuple[str, str]]:
    """Each text that stands in the code of an answer as ``bahasa("...")``, with the file."""
    for folder in karier_asn.layanan.__path__:
        for berkas in Path(folder).rglob("*.py"):
            for s in ast.walk(ast.parse(berkas.read_text(encoding="utf-8"))):
                match s:
                    case ast.Call(func=ast.Name(id="bahasa"), args=[ast.Constant(value=str(teks))]):
                        yield berkas.name, teks


def test_every_word_of_a_report() -> None:
    disebut = [*_disebut()]
    assert ("peta.py", "terhalang") in disebut
    assert [d for d in disebut if not _ada(d[1])] == []
