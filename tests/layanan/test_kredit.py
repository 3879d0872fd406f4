"""Projection: every day it finds is confirmed by the rule itself, the day before and the day."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn.domain.buku import Entri
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Ijazah, JenisPegawai, KenaikanPangkat, Pegawai, Penilaian, Penugasan
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit, PenilaianPeriodik, PerubahanKedudukan
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.harian import prepare
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.kredit import (
    AsumsiKinerja,
    Irama,
    JenisLangkah,
    account,
    assume,
    pace,
    project,
    timeline,
)
from karier_asn.rules.merit.kredit.fakta import (
    angka_kredit,
    lowongan_berikutnya,
    pendidikan_berikutnya,
    peta_jabatan_berikutnya,
    uji_kompetensi_berikutnya,
)
from karier_asn.rules.merit.kredit.jenjang import JF
from karier_asn.rules.merit.kredit.kenaikan import KENAIKAN_JENJANG, KP_FUNGSIONAL
from tests.dokumen_sah import sah

B, SB = Predikat.BAIK, Predikat.SANGAT_BAIK
SEJAK = date(2026, 4, 1)
SEHARI = timedelta(days=1)
sebagian = settings(max_examples=max(15, settings().max_examples // 5))


def pegawai(kredit: str = "0", jenjang: Jenjang = Jenjang.AHLI_PERTAMA, golongan: Golongan = Golongan.III_A) -> Pegawai:
    return Pegawai(
        jenis=JenisPegawai.PNS,
        tmt_cpns=date(2016, 3, 1),
        tmt_pns=date(2017, 3, 1),
        pangkat=[KenaikanPangkat(golongan, date(2022, 4, 1))],
        jabatan=[Penugasan(Jabatan("Analis", jenjang), date(2020, 3, 1))],
        pendidikan=[Ijazah(Pendidikan.S1, date(2012, 8, 1))],
        penilaian=[Penilaian(t, B) for t in (2023, 2024, 2025)],
        angka_kredit=[AngkaKredit(JenisAngkaKredit.INTEGRASI, Decimal(kredit))],
        penilaian_periodik=[],
        hukuman=[],
        cltn=[],
        tanggal_lahir=date(1990, 5, 17),
        tugas_belajar=[],
        kedudukan_hukum=[],
    )


@pytest.mark.parametrize(
    ("irama", "hari"),
    [(Irama.TAHUNAN, date(2027, 1, 1)), (Irama.TRIWULANAN, date(2026, 7, 1)), (Irama.BULANAN, date(2026, 5, 1))],
)
def test_how_often_performance_is_converted(irama: Irama, hari: date) -> None:
    """37.5 + 3 x 12.5 - 1 month lacks one month of Baik on 1 April 2026."""
    p = pegawai("11.46")  # 48.96: one month of Baik (1.0417) is enough
    hasil = project(p, KP_FUNGSIONAL, SEJAK, AsumsiKinerja(irama=irama))
    assert (hasil.hari, hasil.tmt) == (hari, hari)
    assert hasil.jejak.pada(hari - SEHARI) is Putusan.TMS


def test_a_period_on_record_is_not_assumed_again() -> None:
    ada = PenilaianPeriodik(date(2026, 4, 1), date(2026, 6, 1), Predikat.KURANG)
    p = evolve(pegawai("11.46"), penilaian_periodik=[ada])
    tidak = {"periodik-di-bawah-baik": "tidak-dikonversi"}
    for bacaan, hari in ((None, date(2026, 6, 1)), (tidak, date(2026, 7, 1))):
        asumsi = AsumsiKinerja(irama=Irama.BULANAN, bacaan=bacaan)
        assert project(p, KP_FUNGSIONAL, SEJAK, asumsi).hari == hari


@sebagian
@given(
    st.decimals(0, 100, places=2),
    st.sampled_from(Predikat),
    st.sampled_from(Irama),
    st.sampled_from([KP_FUNGSIONAL, KENAIKAN_JENJANG]),
    st.sampled_from([(j, g) for j, jf in JF.items() for g in jf.golongan]),
)
def test_the_day_found_is_confirmed_by_the_rule(
    kredit: Decimal, predikat: Predikat, irama: Irama, aturan: object, tempat: tuple[Jenjang, Golongan]
) -> None:
    asumsi = AsumsiKinerja(predikat, irama)
    p = pegawai(str(kredit), *tempat)
    assert aturan in (KP_FUNGSIONAL, KENAIKAN_JENJANG)
    rule = KP_FUNGSIONAL if aturan is KP_FUNGSIONAL else KENAIKAN_JENJANG
    hasil = project(p, rule, SEJAK, asumsi)
    if hasil.hari is not None:
        segar = asumsi.evaluate(rule, asumsi.apply(p, SEJAK))
        assert segar.pada(hasil.hari) is Putusan.MS
        assert hasil.hari == SEJAK or segar.pada(hasil.hari - SEHARI) is not Putusan.MS


@sebagian
@given(st.decimals(0, 100, places=2), st.sampled_from(Predikat), st.sampled_from(Predikat), st.sampled_from(Irama))
def test_a_better_pace_is_never_later(kredit: Decimal, a: Predikat, b: Predikat, irama: Irama) -> None:
    def hari(v: Predikat) -> date:
        return project(pegawai(str(kredit)), KENAIKAN_JENJANG, SEJAK, AsumsiKinerja(v, irama)).hari or date.max

    assert hari(max(a, b)) <= hari(min(a, b))


def test_a_rank_takes_effect_on_a_promotion_date_on_which_the_conditions_still_hold() -> None:
    dua_tahun = date(2026, 6, 15)
    p = evolve(pegawai("20"), pangkat=[KenaikanPangkat(Golongan.III_A, dua_tahun.replace(year=2024))])
    hasil = project(p, KP_FUNGSIONAL, SEJAK, berperiode=True)
    assert (hasil.hari, hasil.tmt) == (dua_tahun, date(2026, 7, 1))
    tahun_buruk = AsumsiKinerja({2026: Predikat.KURANG, 2027: B, 2028: B, 2029: B})
    akhir_tahun = evolve(p, pangkat=[KenaikanPangkat(Golongan.III_A, date(2024, 12, 15))])
    lewat = project(akhir_tahun, KP_FUNGSIONAL, SEJAK, tahun_buruk, berperiode=True)
    assert (lewat.hari, lewat.tmt) == (date(2026, 12, 15), date(2029, 1, 1))


def test_the_account_shows_the_years_assumed() -> None:
    hasil = project(pegawai("20"), KENAIKAN_JENJANG, SEJAK)
    assert hasil.hari == date(2030, 1, 1)  # 57.5 + 4 x 12.5 = 107.5; a year earlier 95
    assert hasil.buku.saldo(date(2029, 1, 1)) == 95
    assert hasil.buku.saldo(date(2030, 1, 1)) == Decimal("107.5")


def test_readings_and_opening_balances_reach_the_projection() -> None:
    pembuka = (Entri(date(2023, 1, 1), "saldo awal menurut PAK", 62),)
    assert project(pegawai(), KENAIKAN_JENJANG, SEJAK, AsumsiKinerja(pembuka=pembuka)).hari == date(2027, 1, 1)
    ukur = AsumsiKinerja(bacaan={"nilai-konversi": "dihitung-ulang", "masa-kenaikan-jenjang": "tanpa-batas"})
    assert project(pegawai("50"), KENAIKAN_JENJANG, SEJAK, ukur).hari == date(2027, 1, 1)


def test_a_reading_of_the_account_reaches_the_rule_in_the_timeline_and_in_lists() -> None:
    """A PAK that gives more than the predicate: 20, computed anew 12.5."""
    tahun_2023 = AngkaKredit(JenisAngkaKredit.KONVERSI, Decimal(20), date(2023, 1, 1), date(2024, 1, 1))
    p = evolve(pegawai(), angka_kredit=[AngkaKredit(JenisAngkaKredit.INTEGRASI, Decimal(30)), tahun_2023])
    cukup = angka_kredit >= Fraction(45)
    bacaan = {"nilai-konversi": "dihitung-ulang"}
    for pilihan, harap in ((None, Putusan.MS), (bacaan, Putusan.TMS)):
        assert evaluate(cukup, p, bacaan=pilihan).pada(date(2024, 1, 1)) is harap
        assert prepare(cukup, date(2024, 1, 1), bacaan=pilihan)(p) is harap
        assert angka_kredit(p, Bacaan.dari(pilihan, cukup.pilihan)) == account(p, bacaan=pilihan).riwayat


def test_what_nobody_assumed_stays_unknown() -> None:
    tanpa = AsumsiKinerja(fakta={})
    assert project(pegawai("99"), KENAIKAN_JENJANG, SEJAK, tanpa).hari is None
    assert project(pegawai("0"), KENAIKAN_JENJANG, SEJAK, AsumsiKinerja({2026: B})).hari is None
    # With 2023 to 2025 not known, only what is sure counts: 20 + 3 x 12.5.
    assert project(evolve(pegawai("20"), penilaian=None), KP_FUNGSIONAL, SEJAK).hari == date(2029, 1, 1)


def test_the_pace_for_a_wished_day() -> None:
    p = pegawai("10")  # 47.5 on 1 January 2026
    laju = pace(p, KENAIKAN_JENJANG, SEJAK, date(2030, 1, 1))  # 52.5 more in four years: 50 with Baik
    assert laju.tetap is not None
    assert laju.tetap.asumsi.predikat is SB
    assert laju.sangat_baik == 1
    santai = pace(p, KENAIKAN_JENJANG, SEJAK, date(2032, 1, 1))
    assert santai.tetap is not None
    assert (santai.tetap.asumsi.predikat, santai.sangat_baik) == (B, 0)
    mustahil = pace(p, KENAIKAN_JENJANG, SEJAK, date(2027, 1, 1), berperiode=True)
    assert (mustahil.tetap, mustahil.sangat_baik) == (None, None)


def test_level_first_then_rank_up_to_the_top() -> None:
    langkah = timeline(pegawai("50"), SEJAK, date(2046, 1, 1), AsumsiKinerja(SB))
    assert [(x.jenis, x.tmt, x.dari, x.ke) for x in langkah.langkah[:4]] == [
        (JenisLangkah.PANGKAT, date(2026, 4, 1), "III/a", "III/b"),
        (JenisLangkah.JENJANG, date(2027, 1, 1), "ahli pertama", "ahli muda"),
        (JenisLangkah.PANGKAT, date(2028, 4, 1), "III/b", "III/c"),
        (JenisLangkah.PANGKAT, date(2030, 4, 1), "III/c", "III/d"),
    ]
    assert langkah == timeline(pegawai("50"), SEJAK, date(2046, 1, 1), AsumsiKinerja(SB))
    assert all(x.jejak.pada(x.tmt) is Putusan.MS for x in langkah)
    assert [x.ke for x in langkah][-4:] == ["IV/c", "ahli utama", "IV/d", "IV/e"]
    urutan = [Golongan(x.ke) for x in langkah if x.jenis is JenisLangkah.PANGKAT]
    assert all(b is a.berikut for a, b in pairwise(urutan))


def test_without_a_vacancy_one_rank_and_no_further() -> None:
    asumsi: dict[Nilai[Any], object] = {
        lowongan_berikutnya: False,
        uji_kompetensi_berikutnya: True,
        peta_jabatan_berikutnya: True,
        pendidikan_berikutnya: True,
    }
    tertutup = AsumsiKinerja(SB, fakta=asumsi)
    langkah = timeline(pegawai("50"), SEJAK, date(2046, 1, 1), tertutup)
    assert [(x.jenis, x.ke) for x in langkah] == [(JenisLangkah.PANGKAT, "III/b"), (JenisLangkah.PANGKAT, "III/c")]


# --- the end of the career ---------------------------------------------------------------------------------

TUA = date(1971, 5, 17)  # as ahli pertama: pension on 1 June 2029
MENURUT_UMUR = "mencapai batas usia pensiun (PP 11/2017 Pasal 239 ayat (2) huruf a)"


def test_what_comes_after_the_career_is_not_met() -> None:
    tua = evolve(pegawai("20"), tanggal_lahir=TUA)
    muda, hasil = project(pegawai("20"), KENAIKAN_JENJANG, SEJAK), project(tua, KENAIKAN_JENJANG, SEJAK)
    assert (muda.hari, muda.akhir, hasil.hari) == (date(2030, 1, 1), None, None)
    assert hasil.akhir is not None
    assert hasil.akhir.hari == date(2029, 6, 1)
    baris = hasil.report().splitlines()
    assert baris[1:3] == [
        "  belum terpenuhi menurut asumsi ini",
        f"  karier berakhir pada 2029-06-01: {MENURUT_UMUR}",
    ]
    assert sah(hasil.document(), "proyeksi-kredit")["akhir"]["hari"] == "2029-06-01"
    sempat = project(tua, KP_FUNGSIONAL, SEJAK)
    assert sempat.hari is not None
    assert sempat.akhir == hasil.akhir
    assert "karier" not in sempat.report()


def test_a_rule_that_asks_for_no_service_ends_with_the_career_all_the_same() -> None:
    tua = evolve(pegawai("0"), tanggal_lahir=TUA)
    for kredit, hari in ((75, date(2029, 1, 1)), (76, None)):  # six years of Baik, 2023 to 2028
        hasil = project(tua, angka_kredit >= Fraction(kredit), SEJAK)
        assert (hasil.hari, hasil.akhir and hasil.akhir.hari) == (hari, date(2029, 6, 1))


def test_no_period_is_left_before_the_career_ends() -> None:
    p = evolve(pegawai("60"), pangkat=[KenaikanPangkat(Golongan.III_A, date(2024, 5, 15))])
    dipecat = evolve(p, kedudukan_hukum=[PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN, date(2026, 6, 1))])
    hasil = project(dipecat, KP_FUNGSIONAL, SEJAK, berperiode=True)
    assert (hasil.hari, hasil.tmt) == (date(2026, 5, 15), None)
    assert hasil.report().splitlines()[2:4] == [
        "  TMT paling awal: tidak ada periode yang memenuhi",
        "  karier berakhir pada 2026-06-01: berhenti atau meninggal dunia, menurut rekamnya",
    ]
    assert project(p, KP_FUNGSIONAL, SEJAK, berperiode=True).tmt == date(2026, 6, 1)


def test_the_pace_says_that_the_career_ends_before() -> None:
    tua = evolve(pegawai("10"), tanggal_lahir=TUA)
    laju = pace(tua, KENAIKAN_JENJANG, SEJAK, date(2032, 1, 1))
    assert laju.report().splitlines()[1] == "  cukup predikat Sangat Baik setiap tahun: terpenuhi mulai 2029-01-01"
    assert "karier" not in laju.report()
    kurang = pace(evolve(tua, angka_kredit=pegawai("0").angka_kredit), KENAIKAN_JENJANG, SEJAK, date(2032, 1, 1))
    assert kurang.report().splitlines()[1:] == [
        "  tidak tercapai, juga dengan predikat Sangat Baik setiap tahun",
        f"  karier berakhir pada 2029-06-01: {MENURUT_UMUR}",
    ]
    sebelumnya = pace(tua, KENAIKAN_JENJANG, SEJAK, date(2027, 1, 1))
    assert "karier" not in sebelumnya.report()


def test_the_steps_end_with_the_career_that_they_lead_to() -> None:
    """Who becomes ahli madya serves until 60, and no step comes after that."""
    tua = evolve(pegawai("20", Jenjang.AHLI_MUDA, Golongan.III_D), tanggal_lahir=TUA)
    biasa, baik = timeline(tua, SEJAK, date(2046, 1, 1)), timeline(tua, SEJAK, date(2046, 1, 1), AsumsiKinerja(SB))
    assert [str(x.akhir and x.akhir.hari) for x in (biasa, baik)] == ["2029-06-01", "2031-06-01"]
    assert all(x.tmt < daftar.akhir.hari for daftar in (biasa, baik) for x in daftar if daftar.akhir)
    assert (len(baik), baik[0]) == (len(baik.langkah), baik.langkah[0])
    assert baik.report().splitlines()[-1].startswith("karier berakhir pada 2031-06-01: mencapai batas usia pensiun")
    isi = sah(baik.document("kp-7"), "daftar-langkah-kredit", "kp-7")
    assert (isi["langkah"][0], isi["akhir"]["hari"]) == (baik[0].document("kp-7"), "2031-06-01")
    kosong = timeline(tua, SEJAK, SEJAK)
    assert (kosong.report(INGGRIS), kosong.akhir) == ("no step in that time", None)


# --- the account -------------------------------------------------------------------------------------------


def test_the_account_of_an_employee_by_his_own_readings_and_balances() -> None:
    pak = AngkaKredit(JenisAngkaKredit.KONVERSI, Decimal("11.24"), date(2023, 1, 1), date(2024, 1, 1))
    p = evolve(pegawai("20"), angka_kredit=[*(pegawai("20").angka_kredit or ()), pak])
    ulang = {"nilai-konversi": "dihitung-ulang"}
    hari = date(2024, 1, 1)
    assert [account(p, bacaan=b).saldo(hari) for b in (None, ulang)] == [Fraction("31.24"), Fraction("32.5")]
    assert account(p, pembuka=[Entri(hari, "saldo menurut PAK", 40)]).saldo(hari) == 40
    kredit = {str(f): v for f, v in assume(p, bacaan=ulang).items()}
    assert kredit["angka_kredit"] == account(p, bacaan=ulang).riwayat


@pytest.mark.parametrize("tahun", [9997, 9998])
def test_years_assumed_at_the_end_of_the_calendar_do_no_harm(tahun: int) -> None:
    assert account(AsumsiKinerja().apply(pegawai("20"), date(tahun, 1, 1))).entri


# --- words and documents -----------------------------------------------------------------------------------


def test_a_projection_says_when_with_how_much_and_what_is_assumed() -> None:
    hasil = project(pegawai("20"), KENAIKAN_JENJANG, SEJAK)
    assert hasil.report() == (
        "kenaikan jenjang jabatan fungsional (PP 11/2017 Pasal 81)   sejak 2026-04-01\n"
        "  terpenuhi mulai 2030-01-01; angka kredit hari itu 107,5\n"
        "  asumsi: predikat Baik; dikonversi tahunan; tersedia lowongan kebutuhan pada jenjang berikutnya: ya; lulus\n"
        "    uji kompetensi jenjang berikutnya: ya"
    )
    assert hasil.report(INGGRIS) == (
        "rise to the next level of JF (PP 11/2017 Pasal 81)   since 2026-04-01\n"
        "  met from 2030-01-01; angka kredit on that day 107.5\n"
        "  supposed: predicate Good; converted yearly; a vacancy on the next level: yes; passed the competence "
        "test of\n    the next level: yes"
    )


def test_a_projection_tells_the_day_of_the_period_and_what_is_lacking() -> None:
    p = evolve(pegawai("20"), pangkat=[KenaikanPangkat(Golongan.III_A, date(2024, 12, 15))])
    buruk = {2026: Predikat.KURANG, 2027: B, 2028: B, 2029: B}
    lewat = project(p, KP_FUNGSIONAL, SEJAK, AsumsiKinerja(buruk), berperiode=True).report()
    assert "  TMT paling awal: 2029-01-01" in lewat.splitlines()
    assert "predikat 2026 Kurang, 2027 Baik, 2028 Baik, 2029 Baik; dikonversi tahunan" in lewat
    hanya_2026 = AsumsiKinerja({2026: Predikat.KURANG})
    tanpa = project(p, KP_FUNGSIONAL, date(2026, 12, 15), hanya_2026, berperiode=True)
    assert (tanpa.hari, tanpa.tmt) == (date(2026, 12, 15), None)
    assert "  TMT paling awal: tidak ada periode yang memenuhi" in tanpa.report().splitlines()
    gelap = project(pegawai("20"), KENAIKAN_JENJANG, SEJAK, AsumsiKinerja({}, fakta={}))
    baris = gelap.report().splitlines()
    assert baris[1] == "  belum terpenuhi menurut asumsi ini"
    assert baris[2].startswith("  ✗ TMS")
    assert baris[-1] == "  asumsi: predikat belum diketahui; dikonversi tahunan"


def test_the_pace_in_words() -> None:
    p = pegawai("10")
    assert pace(p, KENAIKAN_JENJANG, SEJAK, date(2030, 1, 1)).report() == (
        "kenaikan jenjang jabatan fungsional (PP 11/2017 Pasal 81)   paling lambat 2030-01-01\n"
        "  cukup predikat Sangat Baik setiap tahun: terpenuhi mulai 2029-01-01\n"
        "  atau Sangat Baik 1 tahun pertama, tahun lainnya Baik"
    )
    santai = pace(p, KENAIKAN_JENJANG, SEJAK, date(2032, 1, 1))
    assert santai.report(INGGRIS).splitlines()[1:] == ["  predicate Good every year is enough: met from 2031-01-01"]
    mustahil = pace(p, KENAIKAN_JENJANG, SEJAK, date(2027, 1, 1))
    assert mustahil.report(INGGRIS).splitlines() == [
        "rise to the next level of JF (PP 11/2017 Pasal 81)   at the latest 2027-01-01",
        "  not within reach, even with Very Good every year",
    ]
    assert mustahil.jejak.pada(date(2027, 1, 1)) is Putusan.TMS


def test_a_step_in_words() -> None:
    naik = timeline(pegawai("50"), SEJAK, date(2027, 12, 31), AsumsiKinerja(SB))
    assert [x.report() for x in naik] == [
        "2026-04-01  III/a → III/b  kenaikan pangkat (PP 99/2000 Pasal 13)",
        "2027-01-01  ahli pertama → ahli muda  kenaikan jenjang (PP 11/2017 Pasal 81)",
    ]
    assert naik[1].report(INGGRIS) == "2027-01-01  ahli pertama → ahli muda  rise of level (PP 11/2017 Pasal 81)"


def test_the_documents_fit_their_schemas_and_hold_nothing_of_the_person() -> None:
    p = evolve(pegawai("50"), nama="Siti Rahma", nip=NIP.pns("199005172016031901"))
    lowongan = Riwayat.sejak(date(2027, 1, 1))
    asumsi = AsumsiKinerja(SB, fakta={lowongan_berikutnya: lowongan, uji_kompetensi_berikutnya: None})
    proyeksi = [
        project(p, KENAIKAN_JENJANG, SEJAK),
        project(p, KP_FUNGSIONAL, SEJAK, AsumsiKinerja({2026: B}), berperiode=True),
        project(p, KENAIKAN_JENJANG, SEJAK, asumsi),
    ]
    kurang = evolve(p, angka_kredit=pegawai("10").angka_kredit)
    laju = [pace(kurang, KENAIKAN_JENJANG, SEJAK, date(t, 1, 1)) for t in (2027, 2032)]
    langkah = timeline(p, SEJAK, date(2029, 1, 1))
    for nama, hasil in (("proyeksi-kredit", proyeksi), ("laju-kredit", laju), ("langkah-kredit", langkah)):
        for h in hasil:
            dokumen = sah(h.document("kp-7"), nama, "kp-7")
            assert "Siti" not in dump(dokumen)
            assert "199005172016031901" not in dump(dokumen)
            assert h.document("kp-7") == dokumen
    baku, menurut_tahun, gelap = (h.document()["asumsi"] for h in proyeksi)
    assert (baku["predikat"], menurut_tahun["predikat"], menurut_tahun["menurut_tahun"]) == (
        "Baik",
        None,
        {"2026": "Baik"},
    )
    assert [v and v["nilai"] for v in gelap["fakta"].values()] == [False, None]
    assert [h.document()["hasil"]["status"] for h in proyeksi] == ["MS", "MS", "TMS"]
    assert [h.document()["predikat"] for h in laju] == [None, "Baik"]
