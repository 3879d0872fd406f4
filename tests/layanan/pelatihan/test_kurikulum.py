"""How long the programmes take, by the law of the day."""

from __future__ import annotations

from datetime import date

import pytest

from karier_asn.domain.pelatihan import CaraPelatihan, ProgramPelatihan
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pelatihan import curricula
from tests.dokumen_sah import sah

HARI = date(2026, 11, 21)
B, K = CaraPelatihan.BLENDED, CaraPelatihan.KLASIKAL
P = ProgramPelatihan


@pytest.mark.parametrize(
    ("pada", "program", "isi"),
    [
        (date(2019, 12, 31), P.PKP, []),
        (date(2020, 1, 1), P.PKP, [(None, 830, 96)]),
        (date(2022, 5, 31), P.PKP, [(None, 830, 96)]),
        (date(2022, 6, 1), P.PKP, [(B, 905, 104)]),
        (date(2022, 12, 31), P.PKA, [(B, 908, 105)]),
        (date(2023, 1, 1), P.PKP, [(B, 905, 104), (K, 851, 96)]),
        (HARI, P.PKA, [(B, 908, 105), (K, 818, 91)]),
        (HARI, P.PKN_II, [(B, 923, 107), (K, 908, 101)]),
        (HARI, P.PKN_I, [(K, 856, 97)]),
        (date(2021, 1, 7), P.LATSAR, []),
        (date(2021, 1, 8), P.LATSAR, [(B, 647, None), (K, 511, None)]),
    ],
)
def test_menurut_hukum_pada_harinya(
    pada: date, program: ProgramPelatihan, isi: list[tuple[CaraPelatihan | None, int, int | None]]
) -> None:
    assert [(k.cara, k.jp, k.hari) for k in curricula(pada, program).kurikulum] == isi


def test_told_and_as_data() -> None:
    semua = curricula(HARI)
    assert {k.program for k in semua.kurikulum} == set(P)
    laporan = curricula(HARI, P.LATSAR).report(INGGRIS)
    assert laporan == (
        "curricula of training on 2026-11-21\n"
        "  Latsar CPNS, Blended Learning: 647 JP (Peraturan LAN 1/2021)\n"
        "  Latsar CPNS, Pelatihan Klasikal: 511 JP (Peraturan LAN 1/2021)"
    )
    isi = sah(semua.document("u-1"), "kurikulum", "u-1")
    assert isi["kurikulum"][-1]["dasar"]["rujukan"] == "Peraturan LAN 5/2022 Pasal 14 huruf a jo. Peraturan LAN 6/2022"
