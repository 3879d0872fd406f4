"""Every sentence that a report of training or mentoring can say has an English form with the same places to fill."""

from __future__ import annotations

import re
from types import ModuleType

import pytest

from karier_asn.domain import evaluasi
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.kinerja import distribusi, tinjauan, umpan_balik
from karier_asn.layanan.mentoring import padanan, pasangan, pendampingan, sertifikat
from karier_asn.layanan.pelatihan import jam, kebutuhan, kepemimpinan, prioritas, rencana, rencana_unit

MODUL = (
    evaluasi,
    jam,
    kebutuhan,
    kepemimpinan,
    prioritas,
    rencana,
    rencana_unit,
    padanan,
    pasangan,
    pendampingan,
    sertifikat,
    distribusi,
    tinjauan,
    umpan_balik,
)
BUKAN_KALIMAT = {"KINERJA", "VERSI"}
TEMPAT = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("modul", MODUL, ids=lambda m: m.__name__)
def test_every_sentence_has_an_english_form(modul: ModuleType) -> None:
    kata = {n: v for n, v in vars(modul).items() if n.isupper() and isinstance(v, str) and n not in BUKAN_KALIMAT}
    assert kata
    assert {n for n, v in kata.items() if not n.startswith("SKEMA") and INGGRIS(v) == v} == set()
    assert {n for n, v in kata.items() if set(TEMPAT.findall(v)) != set(TEMPAT.findall(INGGRIS(v)))} == set()
