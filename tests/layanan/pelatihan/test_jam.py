"""The account of hours for a caller, and the share of a unit whose duty is met."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

from karier_asn.domain.jam_pelajaran import buku_jp, buku_jp_pppk, tahun_kalender
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Pelatihan
from karier_asn.engine.angka import bulatkan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara
from karier_asn.layanan.pelatihan.jam import account, coverage, hours_owed
from karier_asn.rules import JAM_PELAJARAN
from karier_asn.rules.pelatihan.konversi import BPS_2019, TERCATAT
from karier_asn.uji.strategi import pegawai


@given(pegawai())
def test_buku_pppk_menurut_tahun_perjanjian_yang_lain_tahun_kalender(p: Pegawai) -> None:
    pppk = p.jenis is JenisPegawai.PPPK
    assert account(p) == (buku_jp_pppk(p, TERCATAT) if pppk else buku_jp(p, TERCATAT, tahun_kalender))


def test_tabel_dapat_dipilih() -> None:
    p = complete(Pegawai(pelatihan=[Pelatihan("Kursus", date(2026, 5, 4), 12)], tugas_belajar=[]))
    assert account(p).judul == TERCATAT.judul
    assert account(p, BPS_2019).judul == BPS_2019.judul


# --- the share of a unit -----------------------------------------------------------------------------------


def _pns(jam: int | None) -> Pegawai:
    pelatihan = [Pelatihan("Kursus", date(2026, 5, 5), jam)]
    return complete(Pegawai(tanggal_lahir=date(1990, 1, 1), tmt_pns=date(2020, 1, 1), pelatihan=pelatihan))


def test_pl_08_indikator_unit() -> None:
    hari = date(2026, 12, 31)
    unit = [evaluate(JAM_PELAJARAN, _pns(20)) for _ in range(31)] + [evaluate(JAM_PELAJARAN, _pns(19))] * 9
    persen = coverage(unit, hari)
    assert isinstance(persen, Fraction)
    assert bulatkan(persen) == Decimal("77.50")
    assert coverage([*unit[:2], evaluate(JAM_PELAJARAN, _pns(None)), unit[-1]], hari) == Antara(
        Fraction(50), Fraction(75)
    )
    assert coverage([], hari) is None


def test_jenis_pegawai_yang_tidak_diketahui_bukan_tanpa_kewajiban() -> None:
    k = hours_owed(Pegawai(pelatihan=[]), date(2026, 5, 5))
    assert (k.dasar, k.sisa) == (None, 0)
    assert "belum diketahui pula apakah ada kewajiban" in k.report()


@pytest.mark.parametrize(
    ("pelatihan", "sisa", "sisa_pasti"),
    [
        ([Pelatihan("Kursus", date(2026, 5, 5), 12)], 8, 8),
        ([Pelatihan("Kursus", date(2026, 5, 5), None)], 20, 0),
        ([Pelatihan("Kursus", date(2026, 5, 5), 8)] * 2, 12, 4),
        (None, 20, 0),
    ],
)
def test_sisa_paling_banyak_dan_yang_pasti(pelatihan: list[Pelatihan] | None, sisa: int, sisa_pasti: int) -> None:
    k = hours_owed(Pegawai(jenis=JenisPegawai.PNS, pelatihan=pelatihan), date(2026, 5, 5))
    assert (k.sisa, k.sisa_pasti, k.pasti) == (sisa, sisa_pasti, sisa == sisa_pasti)
