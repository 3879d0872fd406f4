from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Rumpun
from karier_asn.domain.nip import JenisNIP
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.ekspresi import Banding, FaktaBenar, FaktaTanggal, Kondisi, Lama, Nilai
from karier_asn.engine.hukum import Peraturan
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import Masa, bulan, hari, tahun, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.rules import JPT_PRATAMA, SEMUA
from karier_asn.uji.strategi import (
    BIDANG,
    PALING_AKHIR,
    PALING_AWAL,
    fakta_aturan,
    jabatan,
    masa,
    mentee,
    mentor,
    pegawai,
    pelemahan,
    riwayat,
    tanggal,
)
from tests.engine.contoh import BARU, LAMA, Mutu, aktif, angka, batas_poin, kota, lahir, mutu, poin, sasaran, usia
from tests.engine.ungkapan import AMBANG_MASA, AMBANG_POIN, TABEL_MUTU

pytestmark = pytest.mark.sapuan

Asumsi = dict[Nilai[Any], Riwayat[Any]]
tanpa_menyusut = settings(max_examples=1000, database=None, derandomize=True, deadline=None, phases=[Phase.generate])


def ada(strategi: SearchStrategy[Any], syarat: Callable[[Any], bool]) -> Any:
    """Any example that meets the condition."""
    return find(strategi, syarat, settings=tanpa_menyusut)


def tersederhana(strategi: SearchStrategy[Any]) -> Any:
    """What every failing test shrinks towards: the first example tried."""
    return find(strategi, lambda _: True, settings=settings(tanpa_menyusut, max_examples=1))


# --- days, durations, histories ----------------------------------------------------------------------------


@given(tanggal())
def test_tanggal_dalam_batas(d: date) -> None:
    assert PALING_AWAL <= d <= PALING_AKHIR


@given(st.dates(date(1900, 1, 1), date(2090, 1, 1)), st.integers(0, 900), st.data())
def test_tanggal_dalam_batas_sendiri(awal: date, lama: int, data: st.DataObject) -> None:
    akhir = tambah(awal, hari(lama))
    assert awal <= data.draw(tanggal(awal, akhir)) <= akhir


@pytest.mark.parametrize(
    "syarat",
    [
        lambda d: (d.month, d.day) == (2, 29),
        lambda d: (d.month, d.day) == (12, 31),
        lambda d: (d.month, d.day) == (1, 1),
        lambda d: d.day == 31,
        lambda d: d == date(2022, 5, 17),
        lambda d: d == date(2022, 5, 16),
        lambda d: d.day == 13,
    ],
)
def test_tanggal_istimewa_muncul(syarat: Callable[[date], bool]) -> None:
    ada(tanggal(batas=[date(2022, 5, 17)]), syarat)


def test_tanggal_paling_sederhana() -> None:
    assert tersederhana(tanggal()) == PALING_AWAL


@given(masa(tahun(10)))
def test_masa_dalam_batas(m: Masa) -> None:
    assert m.bulan <= 120
    assert m.hari <= (30 if m.bulan else 400)


@given(riwayat(st.integers(), lengkap=True, paling_banyak=3))
def test_riwayat_lengkap(r: Riwayat[int]) -> None:
    assert None not in r.nilai
    assert len(r.nilai) <= 4


def test_riwayat_bisa_tidak_diketahui() -> None:
    assert ada(riwayat(st.just(7)), lambda r: len(r.nilai) == 3).nilai in ((7, None, 7), (None, 7, None))
    kapan = st.just(date(2020, 2, 29))
    assert ada(riwayat(st.just(7), hari=kapan), lambda r: len(r.mulai) > 1).mulai[1] == date(2020, 2, 29)


# --- assumptions that probe a rule -------------------------------------------------------------------------


@pytest.mark.parametrize("aturan", SEMUA, ids=lambda a: str(a.dasar))
@settings(max_examples=10)
@given(data=st.data())
def test_fakta_aturan_memuat_semua_fakta_dan_hanya_itu(aturan: Kondisi, data: st.DataObject) -> None:
    asumsi = data.draw(fakta_aturan(aturan))
    assert asumsi.keys() == set(aturan.fakta)
    assert not any(isinstance(n, Lama) for n in asumsi)
    for n, r in asumsi.items():
        assert all(v is None or isinstance(v, (n.jenis, Antara)) for v in r.nilai)
    evaluate(aturan, asumsi=asumsi)


class _Cukup(Exception):
    """Enough examples were seen."""


@pytest.mark.parametrize("aturan", SEMUA, ids=lambda a: str(a.dasar))
def test_fakta_aturan_memutus_setiap_perbandingan(aturan: Kondisi) -> None:
    """A few examples suffice for every comparison to come out in all three ways."""
    hasil: dict[Kondisi, set[Putusan | None]] = {}

    def belum() -> dict[Kondisi, set[Putusan]]:
        return {k: {*Putusan} - p for k, p in hasil.items() if not {*Putusan} <= p}

    @settings(tanpa_menyusut, max_examples=300)
    @given(fakta_aturan(aturan))
    def kumpulkan(asumsi: Asumsi) -> None:
        for j in evaluate(aturan, asumsi=asumsi).telusur():
            if isinstance(j.simpul, (Banding, FaktaBenar)):
                hasil.setdefault(j.simpul, set()).update(j.putusan.nilai)
        if not belum():
            raise _Cukup

    with suppress(_Cukup):
        kumpulkan()
    assert belum() == {}


def nilai_dari(aturan: Kondisi, f: Nilai[Any], n: int = 80) -> set[Any]:
    """The values drawn for a fact."""
    hasil: set[Any] = set()

    @settings(max_examples=n, database=None, derandomize=True, deadline=None)
    @given(fakta_aturan(aturan))
    def kumpulkan(asumsi: Asumsi) -> None:
        hasil.update(asumsi[f].nilai)

    kumpulkan()
    return hasil


def test_nilai_dekat_ambang() -> None:
    assert {v for v in nilai_dari(poin >= 20, poin) if not isinstance(v, Antara)} == {None, 19, 20, 21}
    assert {19, 20, 21, 29, 30, 31} <= nilai_dari(poin >= AMBANG_POIN, poin)
    assert any(isinstance(v, Antara) for v in nilai_dari(poin >= 20, poin))
    assert nilai_dari(batas_poin >= 20, batas_poin) == {None, 19, 20, 21}  # its annotation knows no bounds
    assert {*Mutu, None} == nilai_dari(mutu > Mutu.SEDANG, mutu) == nilai_dari(mutu < TABEL_MUTU, sasaran)
    assert {None, "Ambon", "Bandung"} == nilai_dari(kota.adalah("Ambon", "Bandung"), kota)
    assert len(nilai_dari(angka >= angka, angka)) > 5
    assert len(nilai_dari(kota >= kota, kota)) > 5
    assert {19, 20, 21} <= nilai_dari((batas_poin >= 20) & (poin >= batas_poin), batas_poin)


def test_masa_jatuh_tempo_di_sekitar_hari_penting() -> None:
    """Dates are drawn such that a duration is over on, before and after the last of a year."""
    hari_genap = {tambah(v, tahun(56)) for v in nilai_dari(usia <= tahun(56), lahir, 150) if v is not None}
    for d in (date(2020, 2, 29), date(2016, 12, 31), date(2017, 1, 1)):
        assert any(abs((d - genap).days) <= 400 for genap in hari_genap)
    assert any(PALING_AWAL <= d <= PALING_AKHIR for d in hari_genap)
    assert {date(1990, 1, 1), date(1989, 12, 31), date(1990, 1, 2)} <= nilai_dari(lahir >= date(1990, 1, 1), lahir)


def test_masa_kumulatif_dekat_ambang() -> None:
    def tepat(asumsi: Asumsi) -> bool:
        return any(v and tambah(a, tahun(2)) == b for a, b, v in asumsi[aktif].potongan())

    ada(fakta_aturan(aktif.lama() >= tahun(2)), tepat)


def test_perubahan_pada_hari_berlakunya_hukum() -> None:
    aturan = (usia <= AMBANG_MASA) & aktif
    for hukum in (LAMA, BARU):
        ada(fakta_aturan(aturan), partial(_berubah_dengan, hukum))


def _berubah_dengan(hukum: Peraturan, asumsi: Asumsi) -> bool:
    return hukum.mulai in asumsi[aktif].mulai


def test_asumsi_paling_sederhana() -> None:
    asumsi = tersederhana(fakta_aturan(JPT_PRATAMA))
    assert all(len(r.nilai) <= 2 for r in asumsi.values())
    assert any(isinstance(n, FaktaTanggal) for n in asumsi)


@settings(max_examples=20)
@given(data=st.data())
def test_pelemahan_hanya_melupakan(data: st.DataObject) -> None:
    lengkap = data.draw(fakta_aturan(JPT_PRATAMA))
    lemah = data.draw(pelemahan(lengkap))
    assert lemah.keys() == lengkap.keys()
    for n, r in lemah.items():
        for d in {*r.mulai, *lengkap[n].mulai}:
            assert r.pada(d) in (None, lengkap[n].pada(d))


# --- employees ---------------------------------------------------------------------------------------------


@given(pegawai())
def test_pegawai_tidak_bertentangan(p: Pegawai) -> None:
    if p.tanggal_lahir and p.tmt_cpns:
        assert tambah(p.tanggal_lahir, tahun(18)) <= p.tmt_cpns
    if p.tmt_cpns and p.tmt_pns:
        assert p.tmt_cpns < p.tmt_pns
    if p.nip:
        assert p.nip.jenis is (JenisNIP.PPPK if p.jenis is JenisPegawai.PPPK else JenisNIP.PNS)
        assert p.tanggal_lahir in (None, p.nip.tanggal_lahir)
    assert all(a.golongan < b.golongan and a.tmt < b.tmt for a, b in pairwise(p.pangkat or ()))
    assert all(a.tmt < b.tmt for a, b in pairwise(p.jabatan or ()))
    bertanggal = [i for i in p.pendidikan or () if i.lulus]
    assert all(a.pendidikan < b.pendidikan for a, b in pairwise(bertanggal))
    assert len({n.tahun for n in p.penilaian or ()}) == len(p.penilaian or ())
    tmt = [*(b.tmt for b in p.pangkat or ()), *(b.tmt for b in p.jabatan or ())]
    assert p.tmt_cpns is None or all(p.tmt_cpns <= d for d in tmt)


HIMPUNAN = ("pangkat", "jabatan", "pendidikan", "penilaian", "pelatihan", "kompetensi", "hukuman", "cltn")


@pytest.fixture(scope="module")
def banyak_pegawai() -> list[Pegawai]:
    hasil: list[Pegawai] = []

    @settings(tanpa_menyusut, max_examples=400)
    @given(pegawai())
    def kumpulkan(p: Pegawai) -> None:
        hasil.append(p)

    kumpulkan()
    return hasil


@pytest.mark.parametrize("nama", HIMPUNAN)
def test_pegawai_beraneka(banyak_pegawai: list[Pegawai], nama: str) -> None:
    baris = [getattr(p, nama) for p in banyak_pegawai]
    assert None in baris
    assert any(baris)
    assert () in baris or nama == "pangkat"  # whoever is CPNS has a rank


@pytest.mark.parametrize(
    "cocok",
    [
        lambda p: p.jenis is JenisPegawai.PPPK,
        lambda p: p.jenis is JenisPegawai.CPNS,
        lambda p: p.jenis is None,
        lambda p: p.nip is None,
        lambda p: p.atasan is not None,
        lambda p: p.tanggal_lahir is None,
        lambda p: any(b.jenis is JenisPenugasan.PLT for b in p.jabatan or ()),
        lambda p: len(p.jabatan or ()) == 3,
        lambda p: any(b.sampai for b in p.jabatan or ()),
        lambda p: any(k.golongan >= Golongan.III_C for k in p.pangkat or ()),
        lambda p: any(i.pendidikan is Pendidikan.S2 for i in p.pendidikan or ()),
        lambda p: {k.jam for k in p.pelatihan or ()} >= {None, 20},
        lambda p: any(h.dibatalkan for h in p.hukuman or ()),
        lambda p: {True, None} <= {*p.sehat.nilai},
    ],
)
def test_pegawai_yang_khusus_ditemukan(banyak_pegawai: list[Pegawai], cocok: Callable[[Pegawai], bool]) -> None:
    assert any(map(cocok, banyak_pegawai))


def test_pegawai_paling_sederhana_tidak_diketahui_apa_apanya() -> None:
    p = tersederhana(pegawai())
    assert all(getattr(p, nama) is None for nama in HIMPUNAN)


@given(pegawai(date(2020, 1, 1), date(2022, 12, 31)))
def test_karier_dalam_batas(p: Pegawai) -> None:
    assert p.tmt_cpns is None or date(2020, 1, 1) <= p.tmt_cpns <= date(2022, 12, 31)
    assert all(b.tmt <= date(2022, 12, 31) for b in p.pangkat or ())


@given(jabatan())
def test_jabatan(j: Jabatan) -> None:
    assert j.bidang is None or j.bidang in BIDANG
    assert j.jenjang is None or j.jenjang.rumpun in Rumpun


@settings(max_examples=10)
@given(mentor(), mentee())
def test_mentor_dan_mentee(m: Mentor, e: Mentee) -> None:
    assert isinstance(m.pegawai, Pegawai)
    assert isinstance(e.pegawai, Pegawai)
    assert 1 <= m.kapasitas <= 3
    assert e.bidang is None or e.bidang in BIDANG


@settings(max_examples=10)
@given(pegawai(), jabatan())
def test_pegawai_dapat_dinilai(p: Pegawai, j: Jabatan) -> None:
    jejak = evaluate(JPT_PRATAMA, p, j)
    assert jejak.pada(date(2026, 1, 1)) in Putusan
    assert bulan(0) == Masa(0)
