"""Real announcements as rule sets: what holds for all of them; what each decides is told by its cases."""

from __future__ import annotations

from datetime import date

import pytest

from docs.contoh import pengumuman
from karier_asn import Cara, GalatTulis, describe, perketat, syarat, tahun
from karier_asn.domain import fakta
from karier_asn.domain.fakta import usia
from karier_asn.engine.ekspresi import Syarat, telusur
from karier_asn.engine.pohon import from_json, to_json, vocabulary
from karier_asn.rules import JABATAN_STRUKTURAL, JPT_MADYA, JPT_PRATAMA, pensiun
from karier_asn.rules.merit import asesmen

NASIONAL = (JABATAN_STRUKTURAL, JPT_MADYA, JPT_PRATAMA)
ATURAN = {nama: a for nama, a in vars(pengumuman).items() if isinstance(a, Syarat) and a not in NASIONAL}
KOSAKATA = vocabulary(fakta, pengumuman, pensiun, asesmen)


@pytest.mark.parametrize("aturan", [*ATURAN.values()], ids=[*ATURAN])
def test_every_rule_set_survives_json_and_tells_whose_each_line_is(aturan: Syarat) -> None:
    assert from_json(to_json(aturan), KOSAKATA) == aturan
    milik = {n.dasar.peraturan.nama for n in telusur(aturan) if isinstance(n, Syarat) and n.dasar.cara is Cara.INSTANSI}
    assert any(nama in describe(aturan) for nama in milik)


@pytest.mark.parametrize(("aturan", "batas"), [(JPT_PRATAMA, 57), (JPT_MADYA, 59)])
def test_an_age_beyond_the_law_is_refused(aturan: Syarat, batas: int) -> None:
    """Selections opened before PP 11/2017 could still say 57; since then the law says 56."""
    setempat = pengumuman.pengumuman("Pengumuman Contoh 2025", date(2025, 1, 1), "contoh")
    with pytest.raises(GalatTulis, match="melonggarkan"):
        perketat(aturan, syarat(setempat / "usia", usia <= tahun(batas)))
