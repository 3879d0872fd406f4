"""Every rule of the package is told from all its mutants by its own boundary cases."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from karier_asn.domain.fakta import (
    administrator,
    ahli_madya,
    ahli_muda,
    bertugas,
    dikecualikan_lan,
    diklatpim_3,
    diklatpim_4,
    golongan,
    integritas,
    lulus_seleksi,
    masa_pangkat_semula_tanpa_sela,
    pelaksana,
    pendidikan,
    pengawas,
    pns,
    sehat,
    ujian_dinas_1,
    ujian_dinas_2,
    usia,
)
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.ekspresi import Kondisi, Semua, Syarat
from karier_asn.engine.kata import jika, tabel
from karier_asn.engine.masa import bulan, hari, tahun
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.sehari import sehari
from karier_asn.engine.wilayah import Kasus, kasus_batas
from karier_asn.rules import (
    BELUM_MENCAPAI_BATAS_USIA_PPPK,
    BELUM_MENCAPAI_BUP,
    DAHULU,
    KP_PENGABDIAN,
    KP_REGULER,
    KP_STRUKTURAL,
    PKA,
    PKN_II,
    SELEKSI_TERBUKA,
    SEMUA,
)
from karier_asn.rules.merit.pangkat.pengabdian import SEBUTAN, meninggal_sebagai_pns
from karier_asn.uji.mutan import lolos, mutan
from tests.hari import hari_berlaku

pytestmark = pytest.mark.sapuan

HARI = date(2026, 11, 21)
pengalaman = pengawas.lama("pengalaman dalam Jabatan Pengawas")
pangkat_iii_c = (golongan >= Golongan.III_C).kini("masa dalam pangkat III/c atau lebih tinggi")
masa_bekerja = (bertugas | meninggal_sebagai_pns).kini(SEBUTAN)


PANJANG = (BELUM_MENCAPAI_BUP, BELUM_MENCAPAI_BATAS_USIA_PPPK, KP_STRUKTURAL, PKN_II, SELEKSI_TERBUKA)
"""Rules of so many provisions that all their mutants are met only by `make teliti`."""


@pytest.mark.parametrize(
    "aturan",
    [
        pytest.param(a, marks=pytest.mark.lambat if a in PANJANG else ())
        for a in (*SEMUA, *DAHULU)
        if a not in (KP_REGULER, KP_PENGABDIAN, PKA)
    ],
    ids=lambda a: str(a.dasar),
)
def test_boundary_cases_kill_every_mutant(aturan: Syarat) -> None:
    assert lolos(aturan, hari_berlaku(aturan, HARI)) == []


def test_service_and_rank_decide_together_in_pengabdian() -> None:
    """One more case: long service too short for the step above, and a day too little in rank."""
    batas = list(kasus_batas(KP_PENGABDIAN, HARI))
    inti = sehari(KP_PENGABDIAN, HARI)
    assert inti is not None
    ms = next(k for k in batas if evaluate(inti, asumsi=k).pada(HARI).name == "MS")
    kurang = {masa_bekerja: tahun(10), masa_pangkat_semula_tanpa_sela: tahun(1) + bulan(11) + hari(27)}
    assert lolos(KP_PENGABDIAN, HARI, [*batas, ms | kurang]) == []


@pytest.mark.lambat
def test_a_former_pengawas_is_told_from_one_who_holds_the_post() -> None:
    """Experience as pengawas grows while the post is held, and then the clause for pengawas decides instead."""
    batas = list(kasus_batas(PKA, HARI))
    inti = sehari(PKA, HARI)
    assert inti is not None
    dasar = next(k for k in batas if evaluate(inti, asumsi=k).pada(HARI).name == "MS")
    jabatan = dict.fromkeys((administrator, ahli_madya, ahli_muda, pengawas), False)
    bekas: Kasus = dasar | jabatan | {pelaksana: True, pengalaman: tahun(3), pangkat_iii_c: tahun(3) + bulan(6)}
    bekas |= {usia: tahun(50), lulus_seleksi: True, dikecualikan_lan: False}
    assert evaluate(inti, asumsi=bekas).pada(HARI).name == "MS"
    sekitar = [
        bekas,
        bekas | {pelaksana: False},
        bekas | {pengalaman: tahun(2) + bulan(11) + hari(27)},
        bekas | {pengalaman: tahun(3) + hari(1)},
        bekas | {pangkat_iii_c: tahun(3) + bulan(5) + hari(27)},
        bekas | {pangkat_iii_c: tahun(3) + bulan(6) + hari(1)},
        bekas | {pangkat_iii_c: tahun(0), dikecualikan_lan: True},
        bekas | {usia: tahun(58)},
    ]
    assert lolos(PKA, HARI, [*batas, *sekitar]) == []


@pytest.mark.lambat
def test_mutants_of_reguler_promotion_that_survive_mean_the_same() -> None:
    """Pasal 8 lets only an S-2 rise from III/d, and Pasal 32 huruf d exempts him from ujian dinas Tingkat II.

    So Pasal 30 ayat (2) huruf b asks nothing of anybody whom Pasal 8 lets through: its mutants are no mistakes,
    they change nothing. That is shown by asking every combination of the facts the two articles read, with the
    ranks on both sides of those that matter.
    """
    inti = sehari(KP_REGULER, HARI)
    assert inti is not None
    dasar = next(k for k in kasus_batas(KP_REGULER, HARI) if evaluate(inti, asumsi=k).pada(HARI).name == "MS")
    tersisa = lolos(KP_REGULER, HARI)
    assert tersisa
    benar = (True, False, None)
    sekitar = (Golongan.II_C, Golongan.II_D, Golongan.III_A, Golongan.III_D, Golongan.IV_A, None)
    for g, p, satu, dua in product(sekitar, (*Pendidikan, None), benar, benar):
        ujian = {ujian_dinas_1: satu, ujian_dinas_2: dua, diklatpim_4: satu and None, diklatpim_3: dua and None}
        kasus = dasar | {golongan: g, pendidikan: p} | ujian
        asli = evaluate(inti, asumsi=kasus).pada(HARI)
        tegas = g is not None and p is not None  # what is unknown may be left open in more than one way
        assert not tegas or all(evaluate(m, asumsi=kasus).pada(HARI) is asli for m in tersisa)


def test_mutants_differ_in_one_place() -> None:
    aturan = pns & (pendidikan >= Pendidikan.S1)
    assert set(mutan(aturan)) == {
        pns | (pendidikan >= Pendidikan.S1),
        Semua((pendidikan >= Pendidikan.S1,)),
        Semua((pns,)),
        ~pns & (pendidikan >= Pendidikan.S1),
        pns & (pendidikan > Pendidikan.S1),
        pns & (pendidikan < Pendidikan.S1),
        pns & (pendidikan >= Pendidikan.D3),
        pns & (pendidikan >= Pendidikan.PROFESI),
    }


def test_every_kind_of_node_has_mutants() -> None:
    plafon = tabel(pns, {True: Golongan.II_A, False: Golongan.I_A}, judul="plafon")
    kasus: dict[Kondisi, int] = {
        ~pns: 1,
        jika(pns, maka=sehat): 4,
        golongan.adalah(Golongan.I_A): 1,
        golongan.bukan(Golongan.I_A, Golongan.I_B): 3,
        golongan < plafon: 2 + 3,  # operators, and each row one step down or up; I/a has no step below
        usia <= tahun(56): 4,
        (pns & sehat).lama() >= tahun(2): 4 + 5,
        ~(pns & sehat): 5,
    }
    assert {a: len(list(mutan(a))) for a in kasus} == kasus


def test_cases_that_miss_a_boundary_let_mutants_through() -> None:
    aturan = sehat & (pendidikan >= Pendidikan.S1)
    jauh: list[Kasus] = [{sehat: True, pendidikan: Pendidikan.S3}, {sehat: False, pendidikan: Pendidikan.SD}]
    assert sehat & (pendidikan >= Pendidikan.PROFESI) in lolos(aturan, HARI, jauh)
    assert lolos(aturan, HARI) == []


def test_before_the_law_there_is_nothing_to_mutate() -> None:
    assert lolos(SEMUA[0], date(1990, 1, 1)) == []
    assert integritas not in set(mutan(integritas))
