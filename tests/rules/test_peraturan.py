"""Regulations: the first day of each is that of its own closing article, where that was read."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from karier_asn import BelumDiatur, Cara, Peraturan, evaluate
from karier_asn.rules import JPM_MS, peraturan
from karier_asn.rules.pelatihan.kurikulum import KURIKULUM_PKP_2019

DIUNDANGKAN = {
    "PP 7/1977": ("Pasal 26", date(1977, 4, 1)),
    "PP 29/1997": ("Pasal 6", date(1997, 8, 6)),
    "PP 99/2000": ("Pasal 39", date(2000, 11, 10)),
    "PP 100/2000": ("Pasal 24", date(2000, 11, 10)),
    "PP 12/2002": ("Pasal II", date(2002, 4, 17)),
    "PP 13/2002": ("Pasal II", date(2002, 4, 17)),
    "UU 14/2005": ("Pasal 84", date(2005, 12, 30)),
    "PP 53/2010": ("Pasal 51", date(2010, 6, 6)),
    "PP 11/2017": ("Pasal 364", date(2017, 4, 7)),
    "PP 49/2018": ("Pasal 102", date(2018, 11, 28)),
    "Peraturan BKN 5/2019": ("Pasal 14", date(2019, 4, 5)),
    "PP 30/2019": ("Pasal 65", date(2019, 4, 29)),
    "UU 11/2019": ("Pasal 100", date(2019, 8, 13)),
    "Peraturan BKN 26/2019": ("Pasal 53", date(2019, 10, 7)),
    "PP 94/2021": ("Pasal 46", date(2021, 8, 31)),
    "SE MenPANRB 28/2021": ("its date", date(2021, 12, 29)),
    "Peraturan LAN 5/2022": ("Pasal 61", date(2022, 6, 1)),
    "Peraturan BKN 3/2023": ("Pasal 28", date(2023, 6, 27)),
    "PermenPANRB 7/2023": ("Pasal 8", date(2023, 7, 18)),
    "SE Kepala BKN 9/2024": ("its date", date(2024, 10, 9)),
    "SE Kepala BKN 15/2024": ("its date", date(2024, 11, 18)),
    "SE Kepala BKN 3/2025": ("its date", date(2025, 3, 7)),
}
"""By regulation the article that sets its first day, and that day."""

SEMUA = {p.nama: p for p in vars(peraturan).values() if isinstance(p, Peraturan)}


@pytest.mark.parametrize("nama", DIUNDANGKAN)
def test_hari_pertama_menurut_pasal_penutup(nama: str) -> None:
    pasal, hari = DIUNDANGKAN[nama]
    assert SEMUA[nama].mulai == hari, pasal


@pytest.mark.parametrize("nama", DIUNDANGKAN)
def test_yang_hari_pertamanya_terbaca_tidak_berkata_belum_diperiksa(nama: str) -> None:
    assert "belum diperiksa" not in SEMUA[nama].catatan


@pytest.mark.parametrize("p", [p for p in SEMUA.values() if p.cara is Cara.TEKS], ids=str)
def test_yang_dibaca_menyebut_salinannya(p: Peraturan) -> None:
    assert p.sumber


def test_kurikulum_2019_berakhir_dengan_peraturan_penggantinya() -> None:
    assert KURIKULUM_PKP_2019.dasar.sampai == date(2022, 6, 1)


def test_sebelum_hari_pertama_belum_diatur() -> None:
    jejak = evaluate(JPM_MS, asumsi=dict.fromkeys(JPM_MS.fakta))
    assert jejak.pada(date(2019, 10, 7)) is not None
    with pytest.raises(BelumDiatur):
        jejak.pada(date(2019, 10, 7) - timedelta(days=1))
