"""Figures of law that stand among the nouns agree with the citation or rule that they belong to (ADR 29)."""

from __future__ import annotations

from datetime import date

import pytest

from karier_asn.domain.fakta.kedudukan import PEJABAT_NEGARA_DILEPAS
from karier_asn.domain.fakta.mutasi import REKRUTMEN_2024
from karier_asn.domain.fakta.pelepasan import STUDI_SINGKAT
from karier_asn.domain.fakta.tugas_belajar import HARI_LAPOR
from karier_asn.domain.jabatan import MULAI_PP_11_2017, MULAI_PP_13_2002
from karier_asn.domain.kinerja import SKALA, SkalaKinerja
from karier_asn.engine.ekspresi import Banding, Lama, Syarat, telusur
from karier_asn.engine.masa import tahun, tambah
from karier_asn.rules import (
    LAPOR_TUGAS_BELAJAR,
    LEPAS_JA_TUGAS_BELAJAR,
    LEPAS_JF_TUGAS_BELAJAR,
    LEPAS_JPT_TUGAS_BELAJAR,
)
from karier_asn.rules.peraturan import PERMENPANRB_6_2024, PP_11_2017, PP_13_2002, PP_30_2019


def test_hari_peraturan_yang_dibaca_fakta() -> None:
    assert (MULAI_PP_13_2002, MULAI_PP_11_2017) == (PP_13_2002.mulai, PP_11_2017.mulai)
    assert PEJABAT_NEGARA_DILEPAS.cari(lambda ya: ya is True) == PP_11_2017.mulai


@pytest.mark.parametrize("aturan", [LEPAS_JA_TUGAS_BELAJAR, LEPAS_JF_TUGAS_BELAJAR, LEPAS_JPT_TUGAS_BELAJAR])
def test_studi_singkat_ialah_yang_tidak_melepas(aturan: Syarat) -> None:
    (batas,) = [s.batas for s in telusur(aturan) if isinstance(s, Banding) and isinstance(s.kiri, Lama)]
    assert batas == STUDI_SINGKAT


def test_tenggat_lapor_disebut_aturannya() -> None:
    assert f"paling lama {HARI_LAPOR} hari kerja" in LAPOR_TUGAS_BELAJAR.judul


def test_rekrutmen_tidak_mendahului_tahun_peraturannya() -> None:
    assert date(2024, 1, 1) == REKRUTMEN_2024 <= PERMENPANRB_6_2024.mulai
    assert "/2024" in PERMENPANRB_6_2024.nama


def test_skala_pp_30_2019_dua_tahun_sesudah_diundangkan() -> None:
    mulai = SKALA.mulai[SKALA.nilai.index(SkalaKinerja.PP_30_2019)]
    assert mulai >= tambah(PP_30_2019.mulai, tahun(2))
