"""A unit's predicates against that of its organisation, and the standings that are possible."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.distribusi import DistribusiPredikat, PredikatOrganisasi
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Penilaian
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.engine.galat import BelumDiatur, GalatBentuk
from karier_asn.engine.logika import Putusan
from karier_asn.engine.riwayat import Antara
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.kinerja import check_distribution, distribution
from karier_asn.layanan.kinerja.distribusi import possible_standings
from karier_asn.rules.merit.kinerja import BATAS_STATUS
from tests.dokumen_sah import sah

HARI = date(2026, 1, 5)
CONTOH = DistribusiPredikat(
    PredikatOrganisasi.BAIK,
    {
        Predikat.SANGAT_BAIK: 5,
        Predikat.BAIK: 20,
        Predikat.BUTUH_PERBAIKAN: 10,
        Predikat.KURANG: 5,
        Predikat.SANGAT_KURANG: 10,
    },
)
"""The unit of the elucidation of Pasal 41 ayat (8)."""


def orang(predikat: Predikat | None, jenis: JenisPegawai | None = JenisPegawai.PNS, tahun: int = 2025) -> Pegawai:
    return Pegawai(jenis=jenis, penilaian=[Penilaian(tahun, predikat)])


def test_people_are_counted_by_their_year() -> None:
    unit = [
        orang(Predikat.BAIK),
        orang(Predikat.BAIK, JenisPegawai.PPPK),
        orang(Predikat.KURANG),
        orang(Predikat.BAIK, tahun=2024),
        orang(None),
        Pegawai(),
    ]
    d = distribution(unit, 2025, PredikatOrganisasi.BAIK)
    assert (d.jumlah, d.belum, d.orang) == ({Predikat.KURANG: 1, Predikat.BAIK: 2}, 3, 6)
    assert d.bagian(Predikat.BAIK) == Antara(Fraction(100, 3), Fraction(250, 3))
    pns = distribution(iter(unit), 2025, hanya_pns=True)
    assert (pns.jumlah, pns.belum, pns.organisasi) == ({Predikat.KURANG: 1, Predikat.BAIK: 1}, 2, None)
    assert distribution([], 2025).bagian(Predikat.BAIK) is None


def test_nobody_is_counted_twice() -> None:
    a = evolve(orang(Predikat.BAIK), nip=NIP.pns("199001012020011001"))
    with pytest.raises(GalatBentuk) as galat:
        distribution([a, a], 2025)
    assert [m.kode for m in galat.value.masalah] == ["orang-ganda"]


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"jumlah": {Predikat.BAIK: -1}}, ["negatif"]),
        ({"belum": -1}, ["negatif"]),
        ({"jumlah": {Predikat.BAIK: 2}, "status": {Ekspektasi.SESUAI: 1}}, ["jumlah-berbeda"]),
        ({"status": {Ekspektasi.SESUAI: -1}}, ["negatif", "jumlah-berbeda"]),
        ({"jumlah": {Predikat.BAIK: 1}, "status": {Ekspektasi.SESUAI: 1}}, []),
    ],
)
def test_what_cannot_be_is_refused(isi: dict[str, object], kode: list[str]) -> None:
    if not kode:
        assert DistribusiPredikat(**isi).bagian_status(Ekspektasi.SESUAI) == 100  # type: ignore[arg-type]
        return
    with pytest.raises(GalatBentuk) as galat:
        DistribusiPredikat(**isi)  # type: ignore[arg-type]
    assert [m.kode for m in galat.value.masalah] == kode


def test_both_regulations_are_told_apart() -> None:
    c = check_distribution(CONTOH, HARI)
    assert (c.jejak.pada(HARI), c.jejak_status.pada(HARI)) == (Putusan.MS, Putusan.BTL)
    status = {Ekspektasi.DI_ATAS: 15, Ekspektasi.SESUAI: 25, Ekspektasi.DI_BAWAH: 10}
    lain = check_distribution(CONTOH, HARI, pns=evolve(CONTOH, status=status))
    assert (lain.jejak.pada(HARI), lain.jejak_status.pada(HARI)) == (Putusan.MS, Putusan.TMS)
    separuh = check_distribution(CONTOH, HARI, bacaan={"sebagian-besar": "lebih-dari-separuh"})
    assert separuh.jejak.pada(HARI) is Putusan.TMS
    with pytest.raises(BelumDiatur):
        check_distribution(CONTOH, date(2023, 1, 30))


def test_in_words_and_as_a_document() -> None:
    c = check_distribution(evolve(CONTOH, belum=1), HARI, pns=CONTOH)
    assert c.report().splitlines()[:7] == [
        "predikat organisasi Baik: 51 pegawai",
        "  Sangat Baik: 5 (9,80 – 11,76 %)",
        "  Baik: 20 (39,22 – 41,18 %)",
        "  Butuh Perbaikan: 10 (19,61 – 21,57 %)",
        "  Kurang: 5 (9,80 – 11,76 %)",
        "  Sangat Kurang: 10 (19,61 – 21,57 %)",
        "  predikat belum diketahui: 1",
    ]
    assert c.report().splitlines()[-1] == (
        "status yang memenuhi bagi 50 orang: di bawah ekspektasi 5 sampai 10; sesuai ekspektasi 30 sampai 35; "
        "di atas ekspektasi 5 sampai 10"
    )
    isi = sah(c.document("unit-1"), "distribusi-predikat", "unit-1")
    assert (isi["predikat"]["status"], isi["status"]["status"]) == ("MS", "BTL")
    assert isi["status_mungkin"]["sesuai ekspektasi"] == [30, 35]
    kosong = check_distribution(DistribusiPredikat(), HARI)
    assert kosong.report(INGGRIS).splitlines()[-1] == (
        "no division into standings is possible for 0 people: the shares cannot be whole"
    )
    assert "  Good: 0 (no data yet %)" in kosong.report(INGGRIS).splitlines()
    assert sah(kosong.document(), "distribusi-predikat")["status_mungkin"] == {}


@given(st.integers(0, 120))
def test_the_standings_that_are_possible_are_those_that_the_caps_allow(orang: int) -> None:
    def boleh(status: Ekspektasi, n: int) -> bool:
        sedikit, banyak = BATAS_STATUS[status]
        return sedikit * orang <= 100 * n <= banyak * orang

    di_atas, sesuai, di_bawah = Ekspektasi.DI_ATAS, Ekspektasi.SESUAI, Ekspektasi.DI_BAWAH
    semua = [
        {di_atas: a, sesuai: b, di_bawah: orang - a - b}
        for a in range(orang + 1)
        for b in range(orang - a + 1)
        if orang and boleh(di_atas, a) and boleh(sesuai, b) and boleh(di_bawah, orang - a - b)
    ]
    harap = {s: (min(d[s] for d in semua), max(d[s] for d in semua)) for s in Ekspektasi} if semua else {}
    assert possible_standings(orang) == harap
