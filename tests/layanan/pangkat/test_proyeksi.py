"""Projection of promotions: what comes out is what the rule itself says of that day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.akhir_karier import AkhirKarier
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import (
    golongan,
    tidak_melampaui_atasan,
    tmt_pangkat,
    tmt_pangkat_semula_tanpa_sela,
    ujian_dinas_1,
    ujian_dinas_2,
)
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.pegawai import (
    HukumanDisiplin,
    Ijazah,
    KenaikanPangkat,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.rekam import JenisKenaikanPangkat, JenisPenetapan, Penetapan, PerubahanKedudukan
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.putusan import evaluate
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pangkat import is_period, pace, project
from karier_asn.rules import KP_REGULER
from karier_asn.rules.merit.pangkat.jalur import JALUR_KENAIKAN_PANGKAT
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
    asumsi: dict[Nilai[Any], object] = {
        golongan: Golongan.III_A,
        **dict.fromkeys((tmt_pangkat, tmt_pangkat_semula_tanpa_sela), date(2020, 4, 1)),
        **DIASUMSIKAN,
    }
    assert evaluate(KP_REGULER, tanpa, asumsi=asumsi).pada(PERIODE) is Putusan.MS
    assert list(project(tanpa, PERIODE, date(2030, 1, 1), asumsi=asumsi)) == []


def test_penundaan_menggeser_proyeksi() -> None:
    tunda = HukumanDisiplin(JenisHukuman.PENUNDAAN_KP, None, date(2026, 5, 1), date(2027, 5, 1))
    (pertama, *_) = project(evolve(STAF, hukuman=(tunda,)), PERIODE, date(2045, 1, 1))
    assert pertama.tmt == date(2027, 5, 1)


# --- the end of the career ---------------------------------------------------------------------------------

JAUH = date(2060, 1, 1)
PENSIUN = date(2046, 7, 1)
DIPECAT = evolve(STAF, kedudukan_hukum=(PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN, date(2029, 5, 1)),))


def test_kenaikan_berakhir_bersama_karier() -> None:
    semua = project(STAF, PERIODE, JAUH)
    assert [x.tmt for x in semua] == [x.tmt for x in semua.naik] == [semua[0].tmt, semua[1].tmt]
    assert len(semua) == 2
    assert semua.akhir is not None
    assert semua.akhir.hari == PENSIUN
    assert project(STAF, PERIODE, PENSIUN).akhir == semua.akhir
    assert project(STAF, PERIODE, PENSIUN - SEHARI).akhir is None


def test_tidak_ada_kenaikan_sesudah_pensiun() -> None:
    """Two years before the pension a rank is reached; four years later he is a pensioner."""
    tua = evolve(STAF, tanggal_lahir=date(1970, 5, 17))
    semua = project(tua, PERIODE, JAUH)
    assert ([str(x.tmt) for x in semua], semua.akhir and str(semua.akhir.hari)) == (["2026-12-01"], "2028-06-01")


def test_tidak_ada_kenaikan_sesudah_diberhentikan() -> None:
    semua = project(DIPECAT, PERIODE, JAUH)
    assert ([str(x.tmt) for x in semua], semua.akhir) == (["2026-12-01"], AkhirKarier(date(2029, 5, 1), None))


def test_karier_yang_telah_berakhir() -> None:
    for sejak in (date(2029, 5, 1), date(2035, 1, 1)):
        sudah = project(DIPECAT, sejak, JAUH)
        assert sudah.report() == (
            "tidak ada kenaikan pangkat dalam masa itu\n"
            "karier telah berakhir pada 2029-05-01: berhenti atau meninggal dunia, menurut rekamnya"
        )
        assert pace(DIPECAT, sejak, JAUH) is None


def test_pengabdian_pada_bulan_sebelum_pensiun() -> None:
    """The rank that goes with the pension takes effect a month before it, and none after."""
    lama = evolve(
        STAF,
        tanggal_lahir=date(1970, 5, 17),
        tmt_cpns=date(1995, 3, 1),
        tmt_pns=date(1996, 3, 1),
        jabatan=(Penugasan(ANALIS, date(1995, 3, 1)),),
    )
    semua = project(lama, PERIODE, JAUH, jalur=JALUR_KENAIKAN_PANGKAT[JenisKenaikanPangkat.PENGABDIAN])
    assert [(str(x.tmt), x.ke) for x in semua] == [("2028-05-01", Golongan.III_C)]
    assert semua.akhir is not None
    assert semua.akhir.hari == date(2028, 6, 1)


def test_anumerta_bersama_akhir_karier() -> None:
    """What waits for no period takes effect on the day of death itself, any day of the month."""
    tewas = evolve(STAF, penetapan=(Penetapan(JenisPenetapan.TEWAS, date(2027, 3, 14)),))
    semua = project(tewas, PERIODE, JAUH, jalur=JALUR_KENAIKAN_PANGKAT[JenisKenaikanPangkat.ANUMERTA])
    assert [(str(x.tmt), x.ke) for x in semua] == [("2027-03-14", Golongan.III_C)]
    assert semua.akhir == AkhirKarier(date(2027, 3, 14), None)
    assert project(tewas, PERIODE, JAUH).naik[1:] == ()


def test_aturan_tanpa_syarat_masih_bekerja_pun_berhenti_bersama_karier() -> None:
    cacat = evolve(DIPECAT, penetapan=(Penetapan(JenisPenetapan.CACAT_KARENA_DINAS, date(2029, 6, 1)),))
    jalur = JALUR_KENAIKAN_PANGKAT[JenisKenaikanPangkat.CACAT]
    assert evaluate(jalur.aturan, cacat).pada(date(2029, 6, 1)) is Putusan.MS
    assert project(cacat, PERIODE, JAUH, jalur=jalur).naik == ()
    berperiode = evolve(jalur, berperiode=True)
    tepat = evolve(cacat, penetapan=(Penetapan(JenisPenetapan.CACAT_KARENA_DINAS, date(2029, 5, 1)),))
    assert len(project(tepat, PERIODE, JAUH, jalur=jalur)) == 1
    assert len(project(tepat, PERIODE, JAUH, jalur=berperiode)) == 0


def test_proyeksi_dalam_kata_dan_data() -> None:
    semua = project(STAF, PERIODE, JAUH)
    assert semua.report() == "\n".join(
        (
            "2026-12-01  III/b → III/c  Reguler (PP 99/2000 Pasal 3)",
            "2030-12-01  III/c → III/d  Reguler (PP 99/2000 Pasal 3)",
            "karier berakhir pada 2046-07-01: mencapai batas usia pensiun (UU 20/2023 Pasal 55 huruf b angka 2)",
        )
    )
    assert semua.report(INGGRIS).splitlines()[-1].startswith("the career ends on 2046-07-01: reaches the retirement")
    isi = sah(semua.document("kp-7"), "daftar-proyeksi-pangkat", "kp-7")
    assert [x["tmt"] for x in isi["naik"]] == ["2026-12-01", "2030-12-01"]
    assert isi["naik"][0] == semua[0].document("kp-7")
    assert (isi["sejak"], isi["sampai"], isi["akhir"]["hari"]) == ("2026-12-01", "2060-01-01", "2046-07-01")
    pendek = project(STAF, PERIODE, PERIODE)
    assert sah(pendek.document(), "daftar-proyeksi-pangkat")["akhir"] is None
    assert pendek.report() == "2026-12-01  III/b → III/c  Reguler (PP 99/2000 Pasal 3)"


# --- words and document ------------------------------------------------------------------------------------


def test_laporan_dan_dokumen() -> None:
    naik = project(STAF, PERIODE, date(2045, 1, 1))[0]
    assert naik.report() == "2026-12-01  III/b → III/c  Reguler (PP 99/2000 Pasal 3)"
    assert naik.report(INGGRIS) == naik.report()
    dokumen = naik.document("kp-7")
    sah(dokumen, "proyeksi-pangkat", "kp-7")
    assert (dokumen["rujukan"], dokumen["tmt"], dokumen["ke"]) == ("kp-7", "2026-12-01", "III/c")
    assert (dokumen["hasil"]["status"], dokumen["hasil"]["pada"]) == ("MS", "2026-12-01")
    assert "Siti" not in dump(dokumen)
    assert project(STAF, PERIODE, date(2045, 1, 1))[0].document("kp-7") == dokumen
