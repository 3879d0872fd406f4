"""Laws that hold for every rule: those of this package and random ones."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.peran import Mentor
from karier_asn.engine.ekspresi import Banding, Jika, Kondisi, Lama, Menurut, Nilai, Syarat, telusur
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import tahun
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules import SEMUA
from karier_asn.uji.strategi import fakta_aturan, jabatan, mentee, pegawai, pelemahan
from tests.domain.bangun import objek
from tests.engine.naif import Naif, maju, rentang_hari
from tests.engine.ungkapan import kondisi
from tests.porsi import porsi
from tests.subjek import semua_subjek

pytestmark = pytest.mark.sapuan

Asumsi = dict[Nilai[Any], Riwayat[Any]]

# The more rules there are, the smaller the share of examples that each gets; walking day by day is slow.
tiap_aturan = pytest.mark.parametrize("aturan", SEMUA, ids=lambda a: str(a.dasar))
sebagian = porsi(5)
sedikit = porsi(10)

# Decades in which different versions of the law begin and end.
dekade = st.sampled_from((2016, 2001, 2019, 2009)).map(lambda t: (date(t, 1, 1), date(t + 10, 12, 31)))


def hari_sejak_perubahan(aturan: Kondisi, riwayat: Mapping[Any, Riwayat[Any]], akhir: date) -> list[date]:
    """The days from the month before the first change of anything whose duration the rule counts."""
    perubahan = [d for r in riwayat.values() for d in r.mulai[1:]]
    di_dalam = di_dalam_lama(aturan)
    if any(isinstance(n, Lama | Syarat | Menurut | Banding) for n in di_dalam):  # these change by themselves
        perubahan += [d for r in riwayat.values() for d in r.nilai if isinstance(d, date)]
        perubahan += [d for n in di_dalam for dasar in kutipan(n) for d in (dasar.mulai, dasar.sampai)]
    return rentang_hari(max(min(maju(min(perubahan, default=akhir), -1), akhir), date(1950, 1, 1)), akhir)


def di_dalam_lama(aturan: Kondisi) -> list[object]:
    """Every node within what a duration counts."""
    return [n for s in telusur(aturan) if isinstance(s, Lama) for n in telusur(s.sumber)]


def kutipan(n: object) -> list[Dasar]:
    """The citations that a node names itself."""
    versi = getattr(n.batas if isinstance(n, Banding) else n, "versi", ())
    return [*(d for d, _ in versi), *([n.dasar] if isinstance(n, Syarat) else [])]


def sama_tiap_hari(jejak: Jejak, asumsi: Mapping[Nilai[Any], Riwayat[Any]], hari: list[date]) -> None:
    """Every node of the trace agrees with the naive reading on every one of these days."""
    catatan = Naif(jejak.simpul, asumsi).jalankan(hari)
    for j, (simpul, putusan) in zip(jejak.telusur(), catatan, strict=True):
        assert j.simpul is simpul
        beda = [
            (d, mesin, naif)
            for d, mesin, naif in zip(hari, map(j.putusan.pada, hari), putusan, strict=True)
            if mesin is not naif
        ]
        assert not beda, (simpul, len(beda), beda[0])


@tiap_aturan
@sedikit
@given(data=st.data())
def test_tiap_hari_sama_dengan_naif(aturan: Kondisi, data: st.DataObject) -> None:
    awal, akhir = data.draw(dekade)
    asumsi = data.draw(fakta_aturan(aturan, awal, akhir))
    sama_tiap_hari(evaluate(aturan, asumsi=asumsi), asumsi, hari_sejak_perubahan(aturan, asumsi, akhir))


@settings(max_examples=sedikit.max_examples * 8)
@given(aturan=kondisi(), data=st.data())
def test_aturan_acak_sama_dengan_naif(aturan: Kondisi, data: st.DataObject) -> None:
    awal, akhir = date(2018, 1, 1), date(2022, 12, 31)
    asumsi = data.draw(fakta_aturan(aturan, awal, akhir))
    hari = hari_sejak_perubahan(aturan, asumsi, akhir)
    # The naive reader knows nothing of the days before; a duration within a duration may have turned there.
    for n in di_dalam_lama(aturan):
        if isinstance(n, Banding) and isinstance(n.kiri, Lama):
            assume(all(d >= hari[0] for d in evaluate(n, asumsi=asumsi).putusan.mulai[1:]))
    sama_tiap_hari(evaluate(aturan, asumsi=asumsi), asumsi, hari)


# --- whole employees ---------------------------------------------------------------------------------------

MULAI_KARIER, AKHIR_KARIER = date(2012, 1, 1), date(2025, 12, 31)


@st.composite
def subjek(draw: st.DrawFn) -> dict[type, object]:
    p, j = draw(pegawai(MULAI_KARIER, AKHIR_KARIER)), draw(jabatan())
    berisi = (
        draw(objek(Lamaran)),
        Mentor(draw(pegawai(MULAI_KARIER, AKHIR_KARIER))),
        evolve(draw(mentee()), pegawai=p),
    )
    return {type(benda): benda for benda in (*semua_subjek(p, j), *berisi)}


def dibaca(aturan: Kondisi, subjek: Mapping[type, object]) -> Asumsi:
    """Every fact of the rule as its own function reads it."""
    fakta = set(aturan.fakta)
    return {f: f.fungsi(*(subjek[j] for j in f.subjek)) for f in fakta}


def perlu(aturan: Kondisi, subjek: Mapping[type, object]) -> list[object]:
    jenis = set(aturan.subjek)
    return [subjek[j] for j in subjek if j in jenis]


@tiap_aturan
@sedikit
@given(s=subjek())
def test_pegawai_tiap_hari_sama_dengan_naif(aturan: Kondisi, s: dict[type, object]) -> None:
    asumsi = dibaca(aturan, s)
    hari = hari_sejak_perubahan(aturan, asumsi, AKHIR_KARIER)
    sama_tiap_hari(evaluate(aturan, *perlu(aturan, s)), asumsi, hari)


@tiap_aturan
@sebagian
@given(s=subjek())
def test_asumsi_setara_dengan_subjek_yang_bernilai_itu(aturan: Kondisi, s: dict[type, object]) -> None:
    assert evaluate(aturan, asumsi=dibaca(aturan, s)) == evaluate(aturan, *perlu(aturan, s))


HIMPUNAN = ("pangkat", "jabatan", "pendidikan", "penilaian", "pelatihan", "kompetensi", "hukuman", "cltn")


@tiap_aturan
@sebagian
@given(s=subjek(), acak=st.randoms(use_true_random=False))
def test_urutan_baris_tidak_berarti(aturan: Kondisi, s: dict[type, object], acak: random.Random) -> None:
    p = s[Pegawai]
    assert isinstance(p, Pegawai)
    baris: Any = {n: tuple(acak.sample(b, len(b))) for n in HIMPUNAN if (b := getattr(p, n)) is not None}
    teracak = {**s, Pegawai: evolve(p, **baris)}
    assert evaluate(aturan, *perlu(aturan, teracak)) == evaluate(aturan, *perlu(aturan, s))


# --- earliest days -----------------------------------------------------------------------------------------


@tiap_aturan
@sebagian
@given(data=st.data())
def test_hari_paling_awal_sama_dengan_mencari_hari_demi_hari(aturan: Kondisi, data: st.DataObject) -> None:
    jejak = evaluate(aturan, asumsi=data.draw(fakta_aturan(aturan)))
    sejak = data.draw(st.dates(date(2005, 1, 1), date(2035, 1, 1)))
    hari = rentang_hari(sejak, maju(sejak, 12))
    for j in jejak.telusur():
        for putusan in Putusan:
            dicari = next((d for d in hari if j.putusan.pada(d) is putusan), None)
            ketemu = j.paling_awal(sejak, putusan)
            assert (ketemu if ketemu is not None and ketemu <= hari[-1] else None) == dicari
        berubah = next((d for d in hari if j.putusan.pada(d) is not j.putusan.pada(sejak)), None)
        ketemu = j.berubah(sejak)
        assert (ketemu if ketemu is not None and ketemu <= hari[-1] else None) == berubah


# --- what is unknown ---------------------------------------------------------------------------------------


def hari_berlainan(a: Riwayat[Putusan], b: Riwayat[Putusan]) -> Iterator[date]:
    """First days of the pieces on which one says MS and the other TMS."""
    for d in sorted({*a.mulai, *b.mulai}):
        if {a.pada(d), b.pada(d)} == {Putusan.MS, Putusan.TMS}:
            yield d


def tidak_berbalik(lemah: Jejak, lengkap: Jejak) -> None:
    """What is decided with less known stays decided with more known."""
    for a, b in zip(lemah.telusur(), lengkap.telusur(), strict=True):
        assert not [*hari_berlainan(a.putusan, b.putusan)], a.simpul
        for d in sorted({*a.putusan.mulai, *b.putusan.mulai}):
            assert (a.putusan.pada(d) is None) == (b.putusan.pada(d) is None)


@tiap_aturan
@sebagian
@given(data=st.data())
def test_yang_tidak_diketahui_tidak_membalik_putusan(aturan: Kondisi, data: st.DataObject) -> None:
    lengkap = data.draw(fakta_aturan(aturan))
    lemah = data.draw(pelemahan(lengkap))
    tidak_berbalik(evaluate(aturan, asumsi=lemah), evaluate(aturan, asumsi=lengkap))


@given(aturan=kondisi(), data=st.data())
def test_yang_tidak_diketahui_tidak_membalik_aturan_acak(aturan: Kondisi, data: st.DataObject) -> None:
    lengkap = data.draw(fakta_aturan(aturan))
    lemah = data.draw(pelemahan(lengkap))
    tidak_berbalik(evaluate(aturan, asumsi=lemah), evaluate(aturan, asumsi=lengkap))


# --- negation ----------------------------------------------------------------------------------------------


def tolak(p: Putusan | None) -> Putusan | None:
    return None if p is None else Putusan(2 - p)


def putusan(aturan: Kondisi, asumsi: Asumsi) -> Riwayat[Putusan]:
    return evaluate(aturan, asumsi=asumsi).putusan


@given(aturan=kondisi(), data=st.data())
def test_tidak_adalah_dua_dikurangi(aturan: Kondisi, data: st.DataObject) -> None:
    # "Bila ..., wajib ..." is in force only while both parts are, its negation ("... dan tidak ...") while either is.
    assume(not any(isinstance(n, Jika) for n in telusur(aturan)))
    asumsi = data.draw(fakta_aturan(aturan))
    lurus, balik = putusan(aturan, asumsi), putusan(~aturan, asumsi)
    for d in sorted({*lurus.mulai, *balik.mulai}):
        assert balik.pada(d) is tolak(lurus.pada(d))
    assert putusan(~~aturan, asumsi) == lurus


@given(a=kondisi(berhukum=False), b=kondisi(berhukum=False), data=st.data())
def test_de_morgan(a: Kondisi, b: Kondisi, data: st.DataObject) -> None:
    asumsi = data.draw(fakta_aturan(a & b))
    assert putusan(~(a & b), asumsi) == putusan(~a | ~b, asumsi)
    assert putusan(~(a | b), asumsi) == putusan(~a & ~b, asumsi)


@given(aturan=kondisi())
def test_pohon_tidak_memuat_ingkaran(aturan: Kondisi) -> None:
    simpul = {type(n) for n in telusur(aturan) if isinstance(n, Kondisi)}
    assert {type(n) for n in telusur(~aturan) if isinstance(n, Kondisi)} <= simpul | {
        type(n) for n in telusur(~~aturan) if isinstance(n, Kondisi)
    } | {type(aturan & aturan), type(aturan | aturan), Banding}


def test_masa_sepuluh_tahun_tercapai_dalam_uji_ini() -> None:
    """The decades above are long enough for the longest duration asked by a rule."""
    masa = [n.batas for a in SEMUA for n in telusur(a) if isinstance(n, Banding) and isinstance(n.kiri, Lama)]
    assert tahun(10) in masa
