"""The account of hours for a caller, and the share of a unit whose duty is met."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given

from karier_asn.domain.jam_pelajaran import buku_jp, buku_jp_pppk, tahun_kalender
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Pelatihan
from karier_asn.engine.angka import bulatkan
from karier_asn.engine.galat import BelumDiatur, GalatBentuk
from karier_asn.engine.riwayat import Antara
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pelatihan.jam import account, coverage, hours_owed
from karier_asn.rules.pelatihan.konversi import BPS_2019, TERCATAT
from karier_asn.uji.strategi import pegawai
from tests.dokumen_sah import sah


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


AKHIR_TAHUN = date(2026, 12, 31)
PPPK = complete(Pegawai(jenis=JenisPegawai.PPPK, tmt_cpns=date(2024, 1, 1), pelatihan=[]))
TAK_TENTU = Pegawai(pelatihan=[])
"""Of whom nobody knows what kind of employee he is; he has no hours."""
TAK_TENTU_22 = Pegawai(pelatihan=[Pelatihan("Kursus", date(2026, 5, 5), 22)])


def test_pl_08_indikator_unit() -> None:
    c = coverage([*(_pns(20) for _ in range(31)), *(_pns(19) for _ in range(9))], AKHIR_TAHUN)
    assert isinstance(c.dari_wajib, Fraction)
    assert c.dari_semua == c.dari_wajib
    assert bulatkan(c.dari_wajib) == Decimal("77.50")


def test_yang_tidak_wajib_tidak_memenuhi() -> None:
    c = coverage([*(_pns(22) for _ in range(4)), _pns(3), _pns(3), PPPK, PPPK], AKHIR_TAHUN)
    assert (c.orang, c.wajib, c.terpenuhi, c.tidak_wajib) == (8, 6, 4, 2)
    assert (c.dari_wajib, c.dari_semua) == (Fraction(200, 3), Fraction(50))
    assert (
        c.report()
        == """\
8 pegawai, 2 di antaranya tanpa kewajiban jam pelajaran (PP 11/2017 Pasal 203 ayat (4))
dari yang wajib: 4 dari 6 terpenuhi, 66,67 %
dari semua: 4 dari 8 terpenuhi, 50,00 %"""
    )
    assert c.report(INGGRIS).splitlines()[1] == "of those obliged: 4 of 6 have done it, 66.67 %"
    isi = sah(c.document("unit-7"), "cakupan-jam", "unit-7")
    assert (isi["dari_wajib"]["nilai"], isi["dari_semua"]["nilai"], isi["orang"]) == ("200/3", "50", 8)


@pytest.mark.parametrize(
    ("unit", "dari_wajib", "dari_semua"),
    [
        ([], None, None),
        ([PPPK], None, Fraction(0)),
        (
            [_pns(20), _pns(20), _pns(None), _pns(19)],
            Antara(Fraction(50), Fraction(75)),
            Antara(Fraction(50), Fraction(75)),
        ),
        # who may owe hours and lacks them lowers the share, or is not in it
        ([_pns(20), TAK_TENTU], Antara(Fraction(50), Fraction(100)), Fraction(50)),
        # who may owe hours and has them raises it, or is not in it
        ([_pns(19), TAK_TENTU_22], Antara(Fraction(0), Fraction(50)), Antara(Fraction(0), Fraction(50))),
        ([TAK_TENTU_22], None, Antara(Fraction(0), Fraction(100))),
    ],
)
def test_bagian_dan_batasnya(unit: list[Pegawai], dari_wajib: object, dari_semua: object) -> None:
    c = coverage(unit, AKHIR_TAHUN)
    assert (c.dari_wajib, c.dari_semua) == (dari_wajib, dari_semua)
    isi = sah(c.document(), "cakupan-jam")
    assert [isi["dari_wajib"] is None, isi["dari_semua"] is None] == [dari_wajib is None, dari_semua is None]
    assert ("tidak ada" in c.report()) is (dari_wajib is None)


def test_berapa_orang_yang_belum_diketahui() -> None:
    c = coverage([_pns(20), TAK_TENTU, TAK_TENTU_22, PPPK], AKHIR_TAHUN)
    assert (c.wajib, c.terpenuhi, c.tidak_wajib) == (Antara(1, 3), Antara(1, 2), Antara(1, 3))


def test_satu_orang_satu_kali() -> None:
    dua = [evolve(_pns(20), nip=NIP.pns("199001012020011001"))] * 2
    for unit in (dua, iter(dua)):
        with pytest.raises(GalatBentuk) as galat:
            coverage(unit, AKHIR_TAHUN)
        assert [(m.jalur, m.kode) for m in galat.value.masalah] == [("unit[1]", "orang-ganda")]


def test_sebelum_ada_kewajiban() -> None:
    with pytest.raises(BelumDiatur):
        coverage([_pns(20)], date(2017, 4, 6))


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
