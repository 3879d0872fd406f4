"""Periods of promotion, by era."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.kata import syarat
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.layanan.pangkat import first_period, is_period, next_period, period_basis
from tests.engine.contoh import TETAP, aktif

SEMUA_HARI = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("terpenuhi", "tmt"),
    [
        pytest.param(date(2025, 12, 15), date(2026, 1, 1), id="p089"),
        pytest.param(date(2026, 2, 2), date(2026, 3, 1), id="p090"),
        pytest.param(date(2025, 12, 1), date(2025, 12, 1), id="p091"),
        pytest.param(date(2019, 4, 2), date(2019, 10, 1), id="p092"),
        pytest.param(date(2024, 12, 2), date(2025, 2, 1), id="p093"),
        pytest.param(date(2025, 10, 2), date(2025, 11, 1), id="p094"),
        pytest.param(date(2025, 3, 1), date(2025, 4, 1), id="p064"),
        pytest.param(date(2024, 1, 1), date(2024, 2, 1), id="hari pertama enam periode"),
        pytest.param(date(2023, 10, 2), date(2024, 2, 1), id="periode terakhir dua setahun sudah lewat"),
        pytest.param(date(2025, 8, 2), date(2025, 10, 1), id="hari pertama dua belas periode"),
        pytest.param(date(2001, 5, 1), date(2001, 7, 1), id="empat periode menurut teks 2000"),
        pytest.param(date(2002, 4, 2), date(2002, 10, 1), id="dua periode sejak PP 12/2002"),
        pytest.param(date(1999, 1, 1), date(2001, 1, 1), id="sebelum PP 99/2000"),
    ],
)
def test_tmt_sesudah_syarat_terpenuhi(terpenuhi: date, tmt: date) -> None:
    assert next_period(terpenuhi) == tmt
    sejak = evaluate(syarat(TETAP / "Pasal 1", aktif), asumsi={aktif: Riwayat.sejak(terpenuhi)})
    assert first_period(sejak, date(1990, 1, 1)) == tmt


def test_syarat_harus_terpenuhi_pada_hari_periode() -> None:
    antara = Riwayat.rentang([(date(2019, 4, 2), date(2019, 10, 1)), (date(2020, 9, 1), date(2020, 10, 2))])
    jejak = evaluate(syarat(TETAP / "Pasal 1", aktif), asumsi={aktif: antara})
    assert first_period(jejak, date(2019, 1, 1)) == date(2020, 10, 1)
    assert first_period(jejak, date(2020, 10, 2)) is None


def test_di_luar_kalender() -> None:
    assert next_period(date(9999, 12, 2)) == AKHIR
    selalu = evaluate(syarat(TETAP / "Pasal 1", aktif), asumsi={aktif: True})
    assert first_period(selalu, date(9999, 12, 2)) is None


@given(SEMUA_HARI)
def test_periode_berikut_ialah_yang_pertama(d: date) -> None:
    tmt = next_period(d)
    assert is_period(tmt)
    assert period_basis(tmt) is not None
    assert not any(is_period(d + timedelta(days=n)) for n in range((tmt - d).days))


def test_sebelum_peraturan_pertama_tidak_ada_periode() -> None:
    assert period_basis(date(2000, 11, 9)) is None
    assert not is_period(date(2000, 10, 1))
