"""Implication: agrees with trying every value, holds of whole histories, and never takes long."""

from __future__ import annotations

import operator
from datetime import date
from decimal import Decimal
from functools import reduce
from itertools import pairwise, product
from math import prod
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from karier_asn.domain.fakta import pns, sehat, usia
from karier_asn.engine.akhir import berakhir
from karier_asn.engine.ekspresi import FaktaTanggal, Kondisi, Lama, Nilai, telusur
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.implikasi import implies, meetable
from karier_asn.engine.kata import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, Masa, bulan, hari, mundur, tahun, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.sehari import sehari
from karier_asn.engine.terbanding import pembaca, sebanding
from karier_asn.engine.wilayah import peubah
from karier_asn.rules import SEMUA
from karier_asn.uji.strategi import fakta_aturan
from tests.engine.contoh import (
    BARU,
    LAMA,
    TETAP,
    Mutu,
    aktif,
    angka,
    batas_poin,
    benar,
    kota,
    lahir,
    mutu,
    poin,
    polos,
    sasaran,
    terlatih,
)
from tests.engine.contoh import usia as usia_orang
from tests.engine.ungkapan import kondisi

HARI = date(2026, 11, 21)
"""A day on which both regulations of the vocabulary that still apply are in force."""

# --- against trying every value ----------------------------------------------------------------------------


def segala(inti: Kondisi, paling_banyak: int) -> list[dict[Nilai[Any], Any]]:
    """Every combination of boundary values; a date by the days around those that its durations point to.

    Empty if there are too many.
    """
    sel: dict[Nilai[Any], tuple[Any, ...]] = {}
    for n, nilai in peubah(inti).items():
        if isinstance(n, Lama) and isinstance(n.sumber, FaktaTanggal):
            masa = [m for m in nilai if m is not None]
            titik = [t for m in masa for t in (mundur(HARI, m), tambah(HARI, m))]
            sel[n.sumber] = (*sel.get(n.sumber, ()), *(t + k * SEHARI for t in titik for k in (-1, 0, 1)))
        else:
            sel[n] = nilai[:-1]
    if prod(len(v) for v in sel.values()) > paling_banyak:
        return []
    return [dict(zip(sel, nilai, strict=True)) for nilai in product(*map(dict.fromkeys, sel.values()))]


def dapat_dipenuhi(inti: Kondisi, kasus: list[dict[Nilai[Any], Any]]) -> bool:
    return any(evaluate(inti, asumsi=k).pada(HARI) is Putusan.MS for k in kasus)


def bergantung(inti: Kondisi) -> bool:
    """Whether it is known of its durations that they depend on each other, or on what holds now."""
    masa = {n for n in telusur(inti) if isinstance(n, Lama) and isinstance(n.sumber, Kondisi)}
    return len(masa) > 1 or any(n.cara is CaraHitung.BERTURUT for n in masa)


@given(a=kondisi(), b=kondisi())
def test_sama_dengan_mencoba_segala_nilai(a: Kondisi, b: Kondisi) -> None:
    s = sehari(a & ~b, HARI)
    assume(s is not None and batas_poin not in telusur(s))
    assert s is not None
    kasus = segala(s, 3000)
    assume(kasus)
    dapat = dapat_dipenuhi(s, kasus)
    if bergantung(s):
        assert dapat or not meetable(s, HARI)
    else:
        assert meetable(s, HARI) is dapat
    assert implies(a, b, HARI) is (sehari(b, HARI) is None or not meetable(s, HARI))


@given(a=kondisi(), b=kondisi(), data=st.data())
def test_berlaku_bagi_riwayat_apa_pun(a: Kondisi, b: Kondisi, data: st.DataObject) -> None:
    """Nobody meets what cannot be met, and whoever meets ``a`` meets what it implies: also by their histories."""
    assume(batas_poin not in telusur(a & b))
    asumsi = data.draw(fakta_aturan(a & b, date(2022, 1, 1), HARI))
    ya_a, ya_b = (evaluate(s, asumsi=asumsi).putusan.pada(HARI) for s in (a, b))
    if ya_a is Putusan.MS:
        assert meetable(a, HARI)
        assert ya_b is not Putusan.TMS or not implies(a, b, HARI)


@pytest.mark.parametrize("hari_tanya", [date(2016, 1, 1), date(2019, 1, 1), date(2022, 3, 1), HARI], ids=str)
def test_tiap_aturan_menyiratkan_dirinya(hari_tanya: date) -> None:
    for aturan in SEMUA:
        assert implies(aturan, aturan, hari_tanya)


KETENTUAN = sorted({b for a in SEMUA for b in polos(sehari(a, HARI))}, key=repr)
"""What the national rules ask for on the day, one by one."""


@pytest.mark.sapuan
@pytest.mark.parametrize("ke", range(0, len(KETENTUAN), 10))
def test_tiap_ketentuan_terhadap_yang_lain(ke: int) -> None:
    for a, b in product(KETENTUAN[ke : ke + 10], KETENTUAN):
        if pembaca(a).isdisjoint(pembaca(b)) or bergantung(a & b):
            continue
        s = sehari(a & ~b, HARI)
        assert s is not None
        if kasus := segala(s, 200):
            assert implies(a, b, HARI) is not dapat_dipenuhi(s, kasus), (a, b)


# --- what is in force --------------------------------------------------------------------------------------


def test_menyiratkan() -> None:
    assert implies(usia <= tahun(56), usia < tahun(57), HARI)
    assert not implies(usia < tahun(57), usia <= tahun(56), HARI)
    assert implies(pns & sehat, sehat | pns, HARI)
    assert not implies(pns, sehat, HARI)
    assert implies(jika(pns, maka=sehat) & pns, sehat, HARI)
    assert not implies(sehat, ~jika(pns, maka=sehat), HARI)


def test_yang_belum_berlaku_tidak_meminta_apa_pun() -> None:
    belum = syarat(BARU / "Pasal 1", pns & ~pns)
    assert implies(pns, belum, LAMA.mulai)
    assert meetable(belum, LAMA.mulai)
    assert meetable(belum & sehat, LAMA.mulai)
    assert not meetable(belum, HARI)
    assert not implies(pns, syarat(BARU / "Pasal 1", sehat), HARI)
    assert not implies(belum, sehat, LAMA.mulai)


def test_menurut_bacaan() -> None:
    dua = pilihan("p", {"satu": usia <= tahun(56), "dua": usia < tahun(57)}, catatan="Tidak disebut.")
    assert not implies(usia < tahun(57), dua, HARI)
    assert implies(usia < tahun(57), dua, HARI, {"p": "dua"})
    assert not meetable(dua & (usia > tahun(56)), HARI)
    assert meetable(dua & (usia > tahun(56)), HARI, {"p": "dua"})


# --- values ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bawah", "atas", "dapat"),
    [
        pytest.param(poin > 3, poin < 5, True, id="satu bilangan di antaranya"),
        pytest.param(poin > 3, poin < 4, False, id="tiada bilangan di antaranya"),
        pytest.param(angka > Decimal(3), angka < Decimal("3.0001"), True, id="selalu ada desimal di antaranya"),
        pytest.param(angka >= Decimal(3), angka < Decimal(3), False, id="desimal"),
        pytest.param(angka < Decimal(3), angka.bukan(Decimal(2)), True, id="desimal di bawah semuanya"),
        pytest.param(angka > Decimal(3), angka.bukan(Decimal(4)), True, id="desimal di atas semuanya"),
        pytest.param(mutu > Mutu.SEDANG, mutu.bukan(Mutu.TINGGI), False, id="tingkat"),
        pytest.param(kota.adalah("A", "B"), kota.bukan("A"), True, id="teks"),
        pytest.param(kota.bukan("A"), kota.bukan("B"), True, id="teks yang tidak disebut"),
        pytest.param(kota > "A", kota < "B", True, id="teks di antaranya"),
        pytest.param(kota < "", kota.bukan("A"), False, id="teks terawal"),
        pytest.param(lahir > AWAL, lahir < AWAL + 2 * SEHARI, True, id="hari pertama"),
        pytest.param(lahir < AWAL, lahir < AKHIR, False, id="sebelum segala hari"),
        pytest.param(lahir >= AKHIR, lahir > AWAL, True, id="hari terakhir"),
        pytest.param(mutu > sasaran, sasaran >= Mutu.SEDANG, True, id="dua fakta"),
        pytest.param(mutu > sasaran, sasaran >= Mutu.TINGGI, False, id="dua fakta, tiada yang di atas"),
        pytest.param((mutu > sasaran) & aktif, (sasaran > mutu) | ~aktif, False, id="dua fakta bolak-balik"),
    ],
)
def test_nilai_di_antara(bawah: Kondisi, atas: Kondisi, dapat: bool) -> None:
    assert meetable(bawah & atas, HARI) is dapat


def test_dua_nilai_yang_tidak_terbilang_ditolak() -> None:
    with pytest.raises(GalatTulis, match="tidak berhingga"):
        meetable(poin >= batas_poin, HARI)


def test_yang_tidak_terbilang_di_dalam_masa_tidak_diurai() -> None:
    cukup, lebih = poin >= batas_poin, (poin >= batas_poin) & aktif
    assert implies(cukup.kini() >= tahun(2), cukup.lama() >= tahun(1), HARI)
    assert not implies(lebih.lama() >= tahun(2), cukup.lama() >= tahun(1), HARI), "tidak diketahui"


def test_tabel() -> None:
    minta = tabel(
        (aktif, sasaran),
        {(a, s): Mutu.TINGGI if a and s is Mutu.TINGGI else Mutu.SEDANG for a in (False, True) for s in Mutu},
        judul="mutu yang diminta",
    )
    lain = tabel((aktif, sasaran), dict(minta.isi), judul="judul lain")
    bertingkat = tabel(minta, {m: m is Mutu.TINGGI for m in Mutu}, judul="bertingkat")
    assert implies(mutu >= minta, mutu >= lain, HARI), "judul bukan bagian dari tabel"
    assert implies(mutu >= minta, mutu >= Mutu.SEDANG, HARI)
    assert not implies(mutu >= minta, mutu >= Mutu.TINGGI, HARI)
    assert implies((mutu >= minta) & aktif & (sasaran >= Mutu.TINGGI), mutu >= Mutu.TINGGI, HARI)
    assert implies(minta.adalah(Mutu.TINGGI), aktif, HARI)
    assert implies(bertingkat.adalah(True), aktif & sasaran.adalah(Mutu.TINGGI), HARI)
    assert not meetable(minta < minta, HARI)
    assert meetable(minta <= lain, HARI)


# --- durations ---------------------------------------------------------------------------------------------

MASA_TUNGGU = tabel(mutu, {Mutu.RENDAH: tahun(3), Mutu.SEDANG: tahun(2), Mutu.TINGGI: bulan(6)}, judul="masa tunggu")


@pytest.mark.parametrize(
    ("a", "b", "ya"),
    [
        pytest.param(aktif.lama("judul") >= tahun(5), aktif.lama() >= tahun(4), True, id="judul"),
        pytest.param(lahir.lama("judul") >= tahun(5), lahir.lama() >= tahun(4), True, id="judul masa sejak tanggal"),
        pytest.param(
            (aktif & terlatih).lama() >= tahun(5), (terlatih & aktif).lama() >= tahun(5), True, id="urutan kata"
        ),
        pytest.param(aktif.lama() >= tahun(4), aktif.lama() >= tahun(5), False, id="lebih singkat"),
        pytest.param(aktif.kini() >= tahun(5), aktif.lama() >= tahun(5), True, id="tanpa putus"),
        pytest.param(aktif.lama() >= tahun(5), aktif.kini() >= tahun(1), False, id="dengan putus"),
        pytest.param((aktif & terlatih).lama() >= tahun(5), aktif.lama() >= tahun(5), True, id="lebih sempit"),
        pytest.param((aktif & terlatih).kini() >= tahun(5), aktif.lama() >= tahun(5), True, id="sempit tanpa putus"),
        pytest.param((aktif & terlatih).lama() >= tahun(5), aktif.kini() >= tahun(5), False, id="sempit dengan putus"),
        pytest.param((aktif | terlatih).lama() >= tahun(5), aktif.lama() >= tahun(1), False, id="lebih luas"),
        pytest.param(aktif.lama() < tahun(5), (aktif & terlatih).lama() < tahun(5), True, id="kurang dari"),
        pytest.param(aktif.lama() >= tahun(5), terlatih.lama() >= tahun(1), False, id="hal lain"),
        pytest.param(aktif.kini() > hari(0), aktif, True, id="sedang berjalan"),
        pytest.param(aktif.lama() > hari(0), aktif, False, id="pernah"),
        pytest.param(aktif, aktif.kini() >= hari(1), False, id="baru mulai"),
        pytest.param(aktif.lama() >= hari(0), terlatih, False, id="tanpa syarat"),
        pytest.param(aktif, terlatih.lama() >= hari(0), True, id="selalu cukup"),
        pytest.param(lahir.lama() > hari(0), lahir.sisa() <= hari(0), True, id="sudah lewat berarti tiada sisa"),
        pytest.param(lahir.sisa() >= tahun(1), lahir.lama() < tahun(1), True, id="masih ada berarti belum lewat"),
        pytest.param(lahir.lama() >= tahun(20), lahir <= date(2006, 11, 21), True, id="tanggal dan masa"),
        pytest.param(lahir.lama() >= tahun(20), lahir < date(2006, 11, 21), False, id="tanggal dan masa, sehari"),
        pytest.param(usia_orang >= MASA_TUNGGU, usia_orang >= bulan(6), True, id="ambang bertabel"),
        pytest.param(usia_orang >= MASA_TUNGGU, usia_orang >= tahun(1), False, id="ambang bertabel, lebih lama"),
        pytest.param(
            ((usia_orang >= MASA_TUNGGU) & aktif).lama() >= tahun(2),
            (usia_orang >= bulan(6)).lama() >= tahun(1),
            True,
            id="ambang bertabel di dalam masa",
        ),
        pytest.param(
            (aktif.lama() >= tahun(3)).lama() >= tahun(2),
            (aktif.lama("judul") >= tahun(1)).lama() >= tahun(1),
            True,
            id="masa di dalam masa",
        ),
    ],
)
def test_masa(a: Kondisi, b: Kondisi, ya: bool) -> None:
    assert implies(a, b, HARI) is ya


def test_hari_berakhirnya_aturan_tidak_dikenal_dari_judulnya() -> None:
    aturan = lahir.lama() < tahun(58)
    satu, dua = berakhir(aturan, "batas usia"), berakhir(aturan, "hari pensiun")
    assert implies(satu.sisa() >= tahun(2), dua.sisa() >= tahun(1), HARI)


def test_masa_menurut_versi() -> None:
    """Time in what a later version asks for is not time in what an earlier one asked for."""
    sejak_2010 = syarat(LAMA / "Pasal 1", aktif)
    selalu = syarat(TETAP / "Pasal 1", aktif)
    berubah = menurut({LAMA / "Pasal 1": terlatih, BARU / "Pasal 1": aktif})
    assert implies(sejak_2010.lama() >= tahun(1), selalu.lama() >= tahun(1), HARI)
    assert not implies(selalu.lama() >= tahun(1), sejak_2010.lama() >= tahun(1), HARI)
    assert not implies(berubah.lama() >= tahun(1), aktif.lama() >= tahun(1), HARI)
    assert implies((berubah & aktif).lama() >= tahun(1), aktif.lama() >= tahun(1), HARI)
    assert not meetable(sejak_2010.kini() >= tahun(1), HARI), "yang tidak berlaku lagi tidak berjalan"


def test_bulan_dan_hari_bergantung_pada_hari_ditanya() -> None:
    februari, mei = date(2025, 3, 1), date(2025, 5, 31)
    assert implies(lahir.lama() >= hari(30), lahir.lama() >= bulan(1), februari)
    assert not implies(lahir.lama() >= hari(30), lahir.lama() >= bulan(1), mei)
    # what depends on the day is not known of the days before
    sebulan = (aktif & (lahir.lama() >= hari(30))).lama() >= tahun(1)
    assert not implies(sebulan, (lahir.lama() >= bulan(1)).lama() >= tahun(1), februari)
    assert implies(sebulan, aktif.lama() >= tahun(1), februari)


@pytest.mark.parametrize(
    ("waktu", "ya"),
    [
        ((), True),
        ((bulan(1), bulan(2), tahun(1)), True),
        ((hari(1), hari(40)), True),
        ((bulan(1), hari(30)), False),
        ((bulan(1), hari(28)), False),
        ((bulan(1), hari(27)), True),
        ((tahun(56), tahun(56) + hari(1)), True),
        ((date(2020, 1, 1), date(2021, 1, 1)), True),
        ((date(2020, 1, 1), bulan(1)), False),
        ((bulan(1), lahir), False),
    ],
)
def test_sebanding(waktu: tuple[Any, ...], ya: bool) -> None:
    assert sebanding(waktu) is ya


@given(
    st.lists(st.builds(Masa, st.integers(0, 30), st.integers(0, 70)), min_size=2, max_size=2),
    st.dates(date(2000, 1, 1), date(2030, 1, 1)),
)
def test_yang_sebanding_tidak_pernah_bertukar_urutan(masa: list[Masa], d: date) -> None:
    assume(sebanding(masa))
    kecil, besar = sorted(masa, key=lambda m: (m.bulan, m.hari))
    for urut in ((tambah(d, kecil), tambah(d, besar)), (mundur(d, besar), mundur(d, kecil))):
        assert urut[0] <= urut[1]


# --- how long it takes -------------------------------------------------------------------------------------


def test_banyak_fakta() -> None:
    f = benar(60)
    semua: Kondisi = reduce(operator.and_, f)
    salah_satu: Kondisi = reduce(operator.or_, f)
    pasangan: Kondisi = reduce(operator.and_, (a | b for a, b in zip(f[::2], f[1::2], strict=True)))
    assert implies(semua, salah_satu, HARI)
    assert not implies(salah_satu, semua, HARI)
    assert implies(semua, pasangan, HARI)
    assert implies(pasangan, salah_satu, HARI)
    assert not implies(salah_satu, pasangan, HARI)
    rantai: Kondisi = reduce(operator.and_, (jika(a, maka=b) for a, b in pairwise(f)))
    assert implies(rantai & f[0], f[-1], HARI)
    assert not implies(rantai & f[1], f[0], HARI)


def test_tiap_fakta_berselisih_dengan_tetangganya() -> None:
    """A ring of facts, each other than the next: possible if their number is even."""
    for banyak, dapat in ((40, True), (41, False)):
        f = benar(banyak)
        beda = ((a & ~b) | (~a & b) for a, b in zip(f, [*f[1:], f[0]], strict=True))
        assert meetable(reduce(operator.and_, beda), HARI) is dapat


def test_banyak_masa() -> None:
    f = benar(12)
    masing = [g.lama() >= tahun(i + 1) for i, g in enumerate(f)]
    bersama = (reduce(operator.or_, f)).lama()
    assert implies(reduce(operator.or_, masing), bersama >= tahun(1), HARI)
    assert implies(masing[-1], bersama >= tahun(12), HARI)
    assert not implies(masing[-1], bersama >= tahun(13), HARI)
