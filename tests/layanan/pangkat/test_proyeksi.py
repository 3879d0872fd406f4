"""Projection of promotions: what comes out is what the rule itself says of that day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import (
    golongan,
    tidak_melampaui_atasan,
    tmt_pangkat,
    ujian_dinas_1,
    ujian_dinas_2,
)
from karier_asn.domain.pegawai import (
    HukumanDisiplin,
    Ijazah,
    KenaikanPangkat,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pangkat import is_period, pace, project
from karier_asn.rules import KP_REGULER
from karier_asn.rules.merit.pangkat_tertinggi import PANGKAT_TERTINGGI
from tests.dokumen_sah import sah
from tests.layanan.pangkat.staf import ANALIS, PERIODE, STAF

DIASUMSIKAN: dict[Nilai[Any], object] = {tidak_melampaui_atasan: True, ujian_dinas_1: True, ujian_dinas_2: True}
PLAFON = {kunci[0]: v for kunci, v in PANGKAT_TERTINGGI.isi}


@given(
    pendidikan=st.sampled_from(Pendidikan),
    mulai=st.sampled_from(Golongan),
    tmt=st.dates(date(2008, 1, 1), date(2024, 12, 31)),
    sejak=st.dates(date(2012, 1, 1), date(2027, 12, 31)),
    predikat=st.sampled_from((Predikat.BAIK, Predikat.SANGAT_BAIK)),
)
def test_proyeksi_dibenarkan_oleh_aturannya(
    pendidikan: Pendidikan, mulai: Golongan, tmt: date, sejak: date, predikat: Predikat
) -> None:
    """The day itself is MS, no earlier period is; each step is one rank, and the ceiling is never passed."""
    p = evolve(
        STAF,
        tmt_cpns=date(2007, 3, 1),
        tmt_pns=date(2008, 1, 1),
        pangkat=(KenaikanPangkat(mulai, tmt),),
        pendidikan=(Ijazah(pendidikan, date(2006, 8, 1)),),
        penilaian=tuple(Penilaian(t, Predikat.BAIK) for t in range(2007, 2012)),
        jabatan=(Penugasan(ANALIS, date(2007, 3, 1)),),
    )
    awal = sejak
    for x in project(p, sejak, date(2040, 1, 1), predikat, asumsi=DIASUMSIKAN):
        assert x.jejak.pada(x.tmt) is Putusan.MS
        assert is_period(x.tmt)
        assert evaluate(KP_REGULER, x.pegawai, asumsi=DIASUMSIKAN).pada(x.tmt) is Putusan.MS
        sehari_sebelum = x.tmt - timedelta(days=1)
        if sehari_sebelum >= awal and is_period(sehari_sebelum):
            assert x.jejak.pada(sehari_sebelum) is not Putusan.MS
        for n in range(min((x.tmt - awal).days, 800)):
            d = awal + timedelta(days=n)
            assert not (is_period(d) and x.jejak.pada(d) is Putusan.MS)
        assert x.dari.berikut is x.ke <= PLAFON[pendidikan]
        awal = x.tmt


def test_proyeksi_berurutan_dan_empat_tahun() -> None:
    semua = list(project(STAF, PERIODE, date(2045, 1, 1)))
    assert [(str(x.tmt), x.ke.value) for x in semua] == [("2026-12-01", "III/c"), ("2030-12-01", "III/d")]
    assert all(b.tmt >= a.tmt.replace(year=a.tmt.year + 4) for a, b in pairwise(semua))
    assert [x.tmt for x in project(STAF, PERIODE, date(2045, 1, 1), Predikat.KURANG)] == [semua[0].tmt]
    menurut_tahun = dict.fromkeys(range(2026, 2040), Predikat.BAIK) | {2028: Predikat.KURANG}
    assert [str(x.tmt) for x in project(STAF, PERIODE, date(2045, 1, 1), menurut_tahun)] == [
        "2026-12-01",
        "2031-01-01",
    ]


def test_predikat_yang_diperlukan() -> None:
    baru = evolve(STAF, pangkat=(KenaikanPangkat(Golongan.III_B, date(2024, 4, 1)),))
    assert pace(baru, PERIODE, date(2028, 4, 1)) is Predikat.BAIK
    assert pace(baru, PERIODE, date(2028, 3, 1)) is None
    assert pace(STAF, PERIODE, PERIODE) is Predikat.SANGAT_KURANG  # nothing more is needed


def test_pangkat_yang_diasumsikan_tidak_diproyeksikan() -> None:
    tanpa = evolve(STAF, pangkat=None)
    asumsi: dict[Nilai[Any], object] = {golongan: Golongan.III_A, tmt_pangkat: date(2020, 4, 1), **DIASUMSIKAN}
    assert list(project(tanpa, PERIODE, date(2030, 1, 1), asumsi=asumsi)) == []


def test_penundaan_menggeser_proyeksi() -> None:
    tunda = HukumanDisiplin(JenisHukuman.PENUNDAAN_KP, None, date(2026, 5, 1), date(2027, 5, 1))
    (pertama, *_) = project(evolve(STAF, hukuman=(tunda,)), PERIODE, date(2045, 1, 1))
    assert pertama.tmt == date(2027, 5, 1)


# --- words and document ------------------------------------------------------------------------------------


def test_laporan_dan_dokumen() -> None:
    naik = next(project(STAF, PERIODE, date(2045, 1, 1)))
    assert naik.report() == "2026-12-01  III/b → III/c  Reguler (PP 99/2000 Pasal 3)"
    assert naik.report(INGGRIS) == naik.report()
    dokumen = naik.document("kp-7")
    sah(dokumen, "proyeksi-pangkat", "kp-7")
    assert (dokumen["rujukan"], dokumen["tmt"], dokumen["ke"]) == ("kp-7", "2026-12-01", "III/c")
    assert (dokumen["hasil"]["status"], dokumen["hasil"]["pada"]) == ("MS", "2026-12-01")
    assert "Siti" not in dump(dokumen)
    assert next(project(STAF, PERIODE, date(2045, 1, 1))).document("kp-7") == dokumen
