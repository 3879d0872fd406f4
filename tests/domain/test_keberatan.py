"""Objections to sanctions: which hold back, until when, and what is not known of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.masa import SEHARI, mundur
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.rules.merit.halangan import TATA_KEBERATAN, mengajukan_keberatan
from karier_asn.rules.peraturan import PP_94_2021
from karier_asn.uji.lupa import contradicts, forget
from karier_asn.uji.strategi import tanggal

J = JenisHukuman
MULAI = date(2020, 3, 10)
LODGED = date(2020, 2, 1)
BERLANGSUNG = Riwayat.rentang([(LODGED, MULAI)])
TIDAK = Riwayat.tetap(False)
SELESAI = date(2022, 8, 31)


def dihukum(jenis: JenisHukuman | None, mulai: date = MULAI, **lain: Any) -> Riwayat[Any]:
    return mengajukan_keberatan(Pegawai(hukuman=(HukumanDisiplin(jenis, None, mulai, **lain),)))


@pytest.mark.parametrize("jenis", [J.PENUNDAAN_KP, J.PENUNDAAN_KGB, J.PEMBERHENTIAN_DENGAN_HORMAT])
def test_yang_dapat_diajukan_keberatan(jenis: JenisHukuman) -> None:
    assert dihukum(jenis, keberatan=BERLANGSUNG) == BERLANGSUNG
    assert dihukum(jenis, keberatan=TIDAK) == TIDAK


@pytest.mark.parametrize("jenis", [J.TEGURAN_LISAN, J.PENURUNAN_PANGKAT_1_TAHUN, J.PEMBEBASAN_JABATAN])
def test_yang_tidak_dapat(jenis: JenisHukuman) -> None:
    assert dihukum(jenis) == TIDAK


def test_yang_tidak_tercatat_hanya_di_mana_dapat_berarti() -> None:
    setahun = Riwayat([(date(2019, 3, 10), None), (MULAI, False)], sebelum=False)
    assert dihukum(J.PENUNDAAN_KP) == dihukum(None) == dihukum(None, keberatan=Riwayat.tetap(True)) == setahun
    assert dihukum(J.PEMBERHENTIAN_DENGAN_HORMAT) == Riwayat([(MULAI, False)])
    assert dihukum(J.PENUNDAAN_KP, dibatalkan=date(2020, 5, 1)).pada(date(2020, 4, 30)) is None
    assert dihukum(J.PENUNDAAN_KP, dibatalkan=date(2020, 5, 1)).pada(date(2020, 5, 1)) is False
    assert dihukum(J.PENUNDAAN_KP, mulai=date(2024, 1, 1)) == TIDAK
    ringan = HukumanDisiplin(None, TingkatHukuman.RINGAN, MULAI)
    assert mengajukan_keberatan(Pegawai(hukuman=(ringan,))) == TIDAK
    assert mengajukan_keberatan(Pegawai()) == Riwayat([(SELESAI, False)])
    assert mengajukan_keberatan(Pegawai(hukuman=())) == TIDAK


def test_yang_tercatat_menahan_selama_itu_pun_berlangsung() -> None:
    """Pasal 41 ayat (1): until the final decision; the limit of a year is for what is not on record."""
    lama = Riwayat.rentang([(date(2018, 6, 1), MULAI)])
    assert dihukum(J.PENUNDAAN_KP, keberatan=lama) == lama
    sejak_2021 = Riwayat.rentang([(date(2021, 8, 1), date(2023, 3, 1))])
    assert dihukum(J.PENUNDAAN_KP, mulai=date(2023, 3, 1), keberatan=sejak_2021) == sejak_2021
    entah = Riwayat([(date(2018, 6, 1), None), (date(2018, 9, 1), True), (MULAI, False)], sebelum=False)
    assert dihukum(J.PENUNDAAN_KP, keberatan=entah).pada(date(2018, 8, 31)) is False
    assert dihukum(J.PENUNDAAN_KP, keberatan=entah).pada(date(2018, 9, 1)) is True


def test_banding_yang_belum_diputus_selesai_menurut_pp_79_2021() -> None:
    """Within 65 working days (Pasal 13 ayat (4), 31); one of which nothing is known is no appeal after that."""
    jenis = J.PEMBERHENTIAN_DENGAN_HORMAT
    assert dihukum(jenis, mulai=SELESAI + SEHARI) == TIDAK
    assert dihukum(jenis, mulai=SELESAI) == Riwayat([(SELESAI, False)])
    assert dihukum(jenis, mulai=date(2021, 3, 1), dibatalkan=date(2023, 3, 1)) == Riwayat([(SELESAI, False)])
    assert dihukum(J.PENUNDAAN_KP, mulai=SELESAI + SEHARI) == TIDAK


def test_hanya_yang_diajukan_sebelum_pp_94_2021() -> None:
    batas, mulai = PP_94_2021.mulai, date(2021, 12, 1)

    def sejak(*titik: tuple[date, bool | None]) -> list[bool | None]:
        r = dihukum(J.PENUNDAAN_KP, mulai=mulai, keberatan=Riwayat(titik, sebelum=False))
        return [r.pada(d) for d in (batas - SEHARI, batas, date(2021, 11, 1), mulai)]

    assert sejak((batas - SEHARI, True)) == [True, True, True, False]
    assert sejak((batas, True)) == [False, False, False, False]
    assert sejak((batas - SEHARI, None)) == [None, None, None, False]
    assert sejak((batas - SEHARI, None), (date(2021, 10, 1), True)) == [None, None, None, False]
    assert sejak((batas - SEHARI, True), (date(2021, 10, 1), None)) == [True, True, None, False]
    assert sejak((batas - SEHARI, True), (date(2021, 10, 1), False), (date(2021, 10, 2), True))[2] is False


HARI = tanggal(date(2019, 1, 1), date(2023, 12, 31))
RIWAYAT = st.lists(st.tuples(HARI, st.sampled_from((True, False, None))), max_size=4).map(
    lambda t: Riwayat(dict(t).items(), sebelum=False)
)


@given(st.sampled_from((*J, None)), HARI, st.one_of(st.none(), HARI), st.one_of(st.just(TAK_DIKETAHUI), RIWAYAT))
def test_lupa_hanya_melebarkan(jenis: JenisHukuman | None, mulai: date, batal: date | None, r: Riwayat[bool]) -> None:
    """Of an objection that lasts no longer than one of which nothing is on record is read to last."""
    berakhir = max(mulai, batal or mulai)
    r = r.antara(mundur(berakhir, TATA_KEBERATAN.paling_lama), berakhir, lain=False)
    hukuman = HukumanDisiplin(jenis, None if jenis is None else jenis.tingkat, mulai, keberatan=r)
    p = Pegawai(hukuman=(evolve(hukuman, dibatalkan=batal),))
    awal = mengajukan_keberatan(p)
    for jalur, lemah in forget(p):
        assert contradicts(awal, mengajukan_keberatan(lemah)) is None, jalur
