"""What a complete source says by listing nothing."""

from __future__ import annotations

from datetime import date

import pytest

from karier_asn.domain import complete
from karier_asn.domain.pegawai import Cltn, Pegawai
from karier_asn.engine.galat import GalatTanya

CUTI = (Cltn(date(2024, 3, 1)),)


def test_yang_diketahui_tetap_yang_lain_kosong() -> None:
    p = complete(Pegawai(cltn=CUTI))
    assert (p.cltn, p.tugas_belajar, p.kedudukan_hukum, p.hukuman) == (CUTI, (), (), None)
    assert complete(p) is p


def test_menurut_nama() -> None:
    p = complete(Pegawai(), "hukuman", "penetapan")
    assert (p.hukuman, p.penetapan, p.cltn) == ((), (), None)


def test_nama_yang_tidak_ada() -> None:
    with pytest.raises(GalatTanya, match=r"'sakit'.*Yang ada: pangkat, jabatan"):
        complete(Pegawai(), "cltn", "sakit")
    with pytest.raises(GalatTanya, match="'integritas'"):
        complete(Pegawai(), "integritas")
