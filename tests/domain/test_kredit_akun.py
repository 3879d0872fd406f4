"""The account made from a record: how a level is entered, what is earned in it, what stays open."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn.domain.buku import Buku, Entri, Jumlah, batas, jumlahkan
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Eselon, Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import SELA
from karier_asn.domain.kredit.akun import masa_jenjang
from karier_asn.domain.kredit.hukuman import karena_hukuman
from karier_asn.domain.kredit.masa import MasaJenjang, gabung, kredit_pangkat
from karier_asn.domain.kredit.tata import Penggal
from karier_asn.domain.pegawai import (
    Cltn,
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.rekam import (
    AngkaKredit,
    JenisAngkaKredit,
    JenisUjian,
    PenilaianPeriodik,
    PerubahanKedudukan,
    TugasBelajar,
    Ujian,
)
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.galat import GalatBentuk, GalatTanya
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import Masa, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara
from karier_asn.rules.merit.kredit import bacaan, kenaikan
from karier_asn.rules.merit.kredit.rumus import CATATAN, MULAI, TATA_KREDIT
from karier_asn.siasn.pegawai import baca_pegawai
from karier_asn.uji.strategi import carry_out, pegawai
from tests.domain.bangun_jf import BP, CPNS, DASAR, INTEGRASI, S1, SB, B, K, jf, kembali, pak, pindahan, tahunan

AKAR = Path(__file__).parents[2]
AKHIR_2025 = date(2026, 1, 1)


def masa(p: Pegawai, **isian: Any) -> tuple[MasaJenjang, ...]:
    return masa_jenjang(p, TATA_KREDIT, **isian)


def akun(p: Pegawai, **isian: Any) -> Buku:
    return gabung(masa(p, **isian))


def saldo(p: Pegawai, d: date = date(2025, 1, 1), **isian: Any) -> Jumlah:
    return akun(p, **isian).saldo(d)


def test_integration_then_each_year_from_its_end_on() -> None:
    assert [saldo(DASAR, d) for d in (date(2022, 12, 31), MULAI, date(2023, 12, 31), date(2024, 1, 1))] == [
        None,
        20,
        20,
        Fraction("32.5"),
    ]
    assert saldo(DASAR) == Fraction("51.25")
    assert saldo(DASAR, date(2025, 12, 31)) == Fraction("51.25")
    assert saldo(DASAR, AKHIR_2025) == Antara(Fraction("51.25"))  # 2025 is not assessed yet


def test_the_last_pak_integrasi_counts() -> None:
    lama = AngkaKredit(INTEGRASI, Decimal(5), tanggal=date(2022, 5, 2))
    assert saldo(evolve(DASAR, angka_kredit=[lama, *(DASAR.angka_kredit or ())]), MULAI) == 20
    assert saldo(evolve(DASAR, angka_kredit=None), MULAI) == Antara(Fraction(0))


def test_a_month_counts_in_the_level_held_on_its_first_day() -> None:
    """P003: January to April as ahli pertama, May to December as ahli muda."""
    p = evolve(
        DASAR,
        jabatan=[jf(Jenjang.AHLI_PERTAMA, date(2016, 3, 1)), jf(Jenjang.AHLI_MUDA, date(2024, 4, 15))],
        angka_kredit=[pak("0", None, None, INTEGRASI)],
        penilaian=tahunan(t2024=SB),
        penilaian_periodik=[PenilaianPeriodik(date(2024, 1, 1), date(2024, 5, 1), B)],
    )
    pertama, muda = masa(p)
    assert pertama.saldo == Antara(Fraction(25, 6), Fraction(25, 6) + Fraction("18.75"))  # 2023 is not on record
    assert muda.dari == pertama
    assert muda.saldo == Antara(Fraction(25))
    assert saldo(p, date(2025, 1, 1)) == 25
    sebagian = evolve(p, penilaian_periodik=[PenilaianPeriodik(date(2024, 1, 1), date(2024, 4, 1), B)])
    lalu = masa(sebagian)[0].saldo
    assert lalu == Antara(
        Fraction("3.125") + Fraction("1.5625"), Fraction("3.125") + Fraction("1.5625") + Fraction("18.75")
    )
    assert saldo(p, date(2024, 4, 15)) == 0  # what ahli pertama earned is not carried over
    assert "tidak dibawa" in akun(p).report()


def test_the_yearly_predicate_corrects_periodic_conversions() -> None:
    periodik = [PenilaianPeriodik(date(2024, n, 1), date(2024, n + 3, 1), B) for n in (1, 4)]
    p = evolve(DASAR, penilaian_periodik=periodik)
    awal = Fraction("32.5")
    hari = [date(2024, 3, 31), date(2024, 4, 1), date(2024, 7, 1), date(2025, 1, 1)]
    assert [saldo(p, d) for d in hari] == [awal, awal + Fraction("3.125"), awal + Fraction("6.25"), Fraction("51.25")]
    sama = evolve(
        p,
        penilaian=tahunan(t2023=B, t2024=B),
        penilaian_periodik=[
            PenilaianPeriodik(date(2024, n, 1), date(2024 + n // 12, n % 12 + 1, 1), B) for n in range(1, 13)
        ],
    )
    assert not any("penyesuaian" in e.uraian for e, _ in akun(sama))
    assert saldo(evolve(sama, penilaian=tahunan(t2023=B))) == Fraction("45")
    turun = evolve(p, penilaian=tahunan(t2023=B, t2024=K))
    assert saldo(turun, date(2025, 1, 1)) == awal + Fraction("6.25")
    assert [e.jumlah for e, _ in akun(turun)][-2] == 0


def test_periodic_appraisals_below_baik_are_converted_unless_read_otherwise() -> None:
    p = evolve(
        DASAR,
        penilaian=tahunan(t2023=B),
        penilaian_periodik=[
            PenilaianPeriodik(date(2024, 1, 1), date(2024, 4, 1), BP),
            PenilaianPeriodik(date(2024, 2, 1), date(2024, 3, 1), B),
            PenilaianPeriodik(date(2024, 3, 1), date(2024, 5, 1), B),
            PenilaianPeriodik(date(2024, 6, 2), date(2024, 7, 1), B),
        ],
    )
    satu = TATA_KREDIT.konversi(BP, Jenjang.AHLI_PERTAMA, 3)
    assert saldo(p, date(2024, 12, 31)) == Fraction("32.5") + satu
    assert bacaan.PERIODIK_YA in akun(p).report().replace("\n    ", " ")
    tidak = {"periodik-di-bawah-baik": "tidak-dikonversi"}
    tiga = TATA_KREDIT.konversi(B, Jenjang.AHLI_PERTAMA, 3)
    assert saldo(p, date(2024, 12, 31), bacaan=tidak) == Fraction("32.5") + tiga
    sisa = saldo(p, date(2025, 1, 1), bacaan=tidak)
    assert isinstance(sisa, Antara)


@pytest.mark.parametrize(("predikat", "mulai", "berkata"), [(BP, 4, True), (B, 4, False), (BP, 1, False)])
def test_part_of_a_year_with_a_low_yearly_predicate_says_that_the_text_is_open(
    predikat: Predikat, mulai: int, berkata: bool
) -> None:
    p = evolve(
        CPNS, jabatan=[jf(Jenjang.AHLI_PERTAMA, date(2024, mulai, 1))], penilaian=tahunan(t2023=B, t2024=predikat)
    )
    konversi = next(e for e, _ in akun(p) if e.tanggal == date(2025, 1, 1))
    assert (bacaan.PERIODIK_YA in konversi.catatan) is berkata
    assert konversi.jumlah == TATA_KREDIT.konversi(predikat, Jenjang.AHLI_PERTAMA, 13 - mulai)


NAIK_IJAZAH = evolve(
    DASAR,
    pangkat=[*(DASAR.pangkat or ()), KenaikanPangkat(Golongan.III_B, date(2024, 4, 1), "Pilihan (Penyesuaian Ijazah)")],
    ujian=[Ujian(JenisUjian.PENYESUAIAN, date(2024, 2, 1))],
    penilaian_periodik=[PenilaianPeriodik(date(2024, 1, 1), date(2024, 3, 1), SB)],
)


@pytest.mark.parametrize(
    "lupa",
    [
        {"pangkat": None},
        {"ujian": None},
        {"penilaian_periodik": None},
        {"penilaian_periodik": [PenilaianPeriodik(date(2024, 1, 1), date(2024, 3, 1), None)]},
        {
            "pangkat": [
                KenaikanPangkat(Golongan.III_A, date(2015, 3, 1)),
                KenaikanPangkat(Golongan.III_B, date(2024, 4, 1)),
            ]
        },
        {"pangkat": [KenaikanPangkat(Golongan.III_B, date(2024, 4, 1), "Pilihan (Penyesuaian Ijazah)")]},
        {"penilaian": None},
        {"angka_kredit": None},
    ],
    ids=str,
)
def test_what_is_not_known_of_a_promotion_by_ijazah_only_widens(lupa: dict[str, Any]) -> None:
    for p in (NAIK_IJAZAH, evolve(NAIK_IJAZAH, ujian=[])):
        for hari in (date(2024, 3, 31), date(2024, 4, 1), date(2024, 12, 31), date(2025, 1, 1), date(2025, 1, 2)):
            tahu, lupa_ = saldo(p, hari), saldo(evolve(p, **lupa), hari)
            assert tahu is not None
            assert lupa_ is not None
            (bawah, atas), (bawah_, atas_) = batas(tahu), batas(lupa_)
            assert bawah_ <= bawah, hari
            assert atas_ is None or (atas is not None and atas <= atas_), hari


def test_the_credit_of_a_promotion_by_ijazah_stands_in_the_account_with_its_article() -> None:
    e = next(e for e, _ in akun(NAIK_IJAZAH) if e.tanggal == date(2024, 4, 1))
    assert e.dasar == TATA_KREDIT.dasar.naik_ijazah
    assert e.catatan == (CATATAN.naik_ijazah,)
    sendiri = Entri(date(2024, 4, 1), "PAK", 50)
    assert saldo(NAIK_IJAZAH, date(2024, 4, 1), pembuka=[sendiri]) == 50
    tidak_tahu = Entri(date(2024, 3, 1), "PAK", None)
    assert saldo(NAIK_IJAZAH, date(2024, 4, 1), pembuka=[tidak_tahu]) is None
    assert saldo(evolve(NAIK_IJAZAH, jabatan=[jf(Jenjang.PENYELIA, date(2016, 3, 1))]), date(2024, 4, 1)) is not None


def test_a_pak_on_record_takes_the_place_of_the_computation() -> None:
    p = evolve(DASAR, angka_kredit=[*(DASAR.angka_kredit or ()), pak("12.49", date(2023, 1, 1), date(2024, 1, 1))])
    assert saldo(p, date(2024, 1, 1)) == Fraction("32.49")
    assert saldo(p, date(2024, 1, 1), bacaan={"nilai-konversi": "dihitung-ulang"}) == Fraction("32.5")


def test_a_wider_pak_corrects_a_narrower_one_and_others_are_reported() -> None:
    baris = [
        pak("6.25", date(2023, 1, 1), date(2023, 7, 1)),
        pak("18.75", date(2023, 1, 1), date(2024, 1, 1)),
        pak("3", date(2023, 11, 1), date(2024, 3, 1)),
        pak("4", date(2022, 11, 1), date(2023, 2, 1)),
        pak("99", date(2015, 1, 1), date(2016, 1, 1)),
    ]
    p = evolve(DASAR, angka_kredit=[*(DASAR.angka_kredit or ()), *baris])
    assert saldo(p, date(2023, 7, 1)) == Fraction("26.25")
    assert saldo(p, date(2024, 1, 1)) == Fraction("38.75")
    assert saldo(p, date(2025, 1, 1)) == Fraction("57.5")
    halaman = akun(p).report()
    for nilai in ("3", "4"):
        assert f"PAK PAK-{nilai} sebesar {nilai} tidak dihitung" in halaman
    assert "PAK-99" not in halaman


def test_a_pak_over_two_levels_is_not_counted() -> None:
    p = evolve(
        DASAR,
        jabatan=[jf(Jenjang.AHLI_PERTAMA, date(2016, 3, 1)), jf(Jenjang.AHLI_MUDA, date(2024, 7, 1))],
        angka_kredit=[*(DASAR.angka_kredit or ()), pak("30", date(2024, 1, 1), date(2025, 1, 1))],
    )
    assert saldo(p) == TATA_KREDIT.konversi(SB, Jenjang.AHLI_MUDA, 6)
    assert "PAK-30 sebesar 30 tidak dihitung" in akun(p).report()


SURAT = date(2024, 12, 2)


def test_a_higher_degree_counts_once_by_its_letter() -> None:
    s2 = Ijazah(Pendidikan.S2, date(2024, 5, 1), pencantuman=SURAT)
    p = evolve(DASAR, pendidikan=[S1, s2, Ijazah(Pendidikan.S2, date(2024, 12, 9)), Ijazah(Pendidikan.S1)])
    awal = Fraction("32.5")
    assert [saldo(p, d) for d in (date(2024, 12, 1), SURAT)] == [awal, awal + Fraction("12.5")]
    assert saldo(p) == Fraction("63.75")
    assert "SE Kepala BKN 15/2024 huruf c angka 4" in akun(p).report().replace("\n              ", " ")
    assert saldo(p, bacaan={"angka-kredit-pendidikan": "menurut-pak"}) == Fraction("51.25")
    kurang = evolve(p, penilaian=tahunan(t2023=BP, t2024=SB))
    assert saldo(kurang) == Fraction("48.125")
    assert "di bawah Baik" in akun(kurang).report()
    gelap = evolve(p, penilaian=tahunan(t2023=None, t2024=SB))
    assert saldo(gelap, SURAT) == Antara(Fraction(20), Fraction(20 + 12.5) + Fraction("18.75"))
    satu_pak = [*(DASAR.angka_kredit or ()), pak("18.75", date(2024, 1, 1), date(2025, 1, 1))]
    assert saldo(evolve(p, angka_kredit=satu_pak)) == Antara(Fraction("51.25"), Fraction("63.75"))
    assert saldo(evolve(kurang, angka_kredit=satu_pak)) == Fraction("48.125")


def test_a_degree_whose_letter_is_not_known_may_count_from_graduation_on() -> None:
    p = evolve(DASAR, pendidikan=[S1, Ijazah(Pendidikan.S2, date(2024, 5, 1))])
    awal = Fraction("32.5")
    assert saldo(p, date(2024, 4, 30)) == awal
    assert saldo(p, date(2024, 5, 1)) == Antara(awal, awal + Fraction("12.5"))
    assert CATATAN.tanpa_surat in akun(p).report().replace("\n    ", " ")


def test_before_2024_a_degree_counts_at_the_end_of_its_year() -> None:
    """No text that was read asked for a letter before SE Kepala BKN 15/2024."""
    for surat in (None, date(2025, 3, 3)):
        p = evolve(DASAR, pendidikan=[S1, Ijazah(Pendidikan.S2, date(2023, 5, 1), pencantuman=surat)])
        assert [saldo(p, d) for d in (date(2023, 12, 31), D)] == [20, 45]
        assert saldo(evolve(p, penilaian=tahunan(t2023=BP, t2024=SB)), D) == Fraction("29.375")
    lama = evolve(DASAR, pendidikan=[S1, Ijazah(Pendidikan.S2, date(2020, 5, 1), pencantuman=date(2025, 3, 3))])
    assert saldo(lama) == Fraction("51.25")


def test_a_degree_counts_in_the_level_of_the_day_of_its_letter() -> None:
    ijazah = [S1, Ijazah(Pendidikan.S2, date(2024, 2, 1), pencantuman=date(2024, 8, 1))]
    naik = [jf(Jenjang.AHLI_PERTAMA, date(2016, 3, 1)), jf(Jenjang.AHLI_MUDA, date(2024, 5, 1))]
    p = evolve(DASAR, jabatan=naik, pendidikan=ijazah)
    pertama, muda = masa(p)
    assert pertama.saldo == Fraction("38.75")
    assert [muda.buku.saldo(d) for d in (date(2024, 7, 31), date(2024, 8, 1))] == [0, 25]


@pytest.mark.parametrize(("lulus", "surat"), [((2024, 9, 1), (2025, 3, 3)), ((2023, 12, 1), (2024, 6, 1))])
def test_a_degree_or_its_letter_outside_the_jf_may_count(
    lulus: tuple[int, int, int], surat: tuple[int, int, int]
) -> None:
    """He studied from January to December 2024, and came back."""
    p = evolve(
        kembali(1),
        tugas_belajar=[TugasBelajar(date(2024, 1, 1), date(2025, 1, 1), lepas_tugas=True)],
        jabatan=[jf(Jenjang.AHLI_PERTAMA, date(2016, 3, 1)), jf(Jenjang.AHLI_PERTAMA, date(2025, 1, 1))],
        pendidikan=[S1, Ijazah(Pendidikan.S2, date(*lulus), pencantuman=date(*surat))],
    )
    tanpa = evolve(p, pendidikan=[S1])
    pilih = {"pengangkatan-kembali": "tanpa-tambahan"}
    akhir = date(2025, 6, 1)
    awal = saldo(tanpa, akhir, bacaan=pilih)
    assert isinstance(awal, Fraction)
    dengan = saldo(p, akhir, bacaan=pilih)
    assert dengan == (Fraction(45) if lulus[0] == 2023 else Antara(awal, awal + Fraction("12.5")))


def test_a_degree_from_before_the_jf_counts_nothing() -> None:
    ijazah = [S1, Ijazah(Pendidikan.S2, date(2024, 2, 1), pencantuman=date(2024, 8, 1))]
    p = evolve(pindahan(Jenjang.PELAKSANA, Jenjang.AHLI_PERTAMA, Golongan.III_B), pendidikan=ijazah)
    dahulu = evolve(p, pendidikan=[S1, Ijazah(Pendidikan.S2, date(2023, 12, 31), pencantuman=SURAT)])
    assert (saldo(p, SURAT), saldo(dahulu, SURAT)) == (Fraction("137.5"), Fraction(125))


@pytest.mark.parametrize(
    ("ijazah", "akhir_2023", "akhir_2024"),
    [
        (
            (S1, Ijazah(Pendidikan.S2, tahun=2024, pencantuman=SURAT)),
            Fraction("32.5"),
            Fraction("63.75"),
        ),
        (
            (S1, Ijazah(Pendidikan.S2, tahun=2024)),
            Antara(Fraction("32.5"), Fraction(45)),
            Antara(Fraction("51.25"), Fraction("63.75")),
        ),
        ((S1, Ijazah(Pendidikan.S2, tahun=2022)), Fraction("32.5"), Fraction("51.25")),  # before the account
        ((S1, *2 * [Ijazah(Pendidikan.S2, tahun=2024, pencantuman=SURAT)]), Fraction("32.5"), Fraction("63.75")),
        # Perhaps already in 2023, perhaps before or never.
        (
            (S1, Ijazah(Pendidikan.S2)),
            Antara(Fraction("32.5"), Fraction(45)),
            Antara(Fraction("51.25"), Fraction("63.75")),
        ),
        # Perhaps he had one as high before, which is not on record.
        (
            (Ijazah(Pendidikan.S2, tahun=2024, pencantuman=SURAT),),
            Fraction("32.5"),
            Antara(Fraction("51.25"), Fraction("63.75")),
        ),
        # Perhaps the other one came first.
        (
            (
                S1,
                Ijazah(Pendidikan.S2, tahun=2024, pencantuman=SURAT),
                Ijazah(Pendidikan.S3, date(2024, 7, 1), pencantuman=SURAT),
            ),
            Fraction("32.5"),
            Antara(Fraction("63.75"), Fraction("76.25")),
        ),
        ((Ijazah(Pendidikan.S2, date(2014, 1, 1)), Ijazah(Pendidikan.S1)), Fraction("32.5"), Fraction("51.25")),
        (None, Antara(Fraction("32.5")), Antara(Fraction("51.25"))),
        ((), Fraction("32.5"), Fraction("51.25")),
    ],
)
def test_a_degree_counts_as_far_as_it_is_known_when_it_was_obtained(
    ijazah: tuple[Ijazah, ...] | None, akhir_2023: Jumlah, akhir_2024: Jumlah
) -> None:
    p = evolve(DASAR, pendidikan=ijazah)
    assert (saldo(p, date(2024, 1, 1)), saldo(p)) == (akhir_2023, akhir_2024)
    tanpa = saldo(evolve(DASAR, pendidikan=[S1]), date(2024, 1, 1))
    assert saldo(p, date(2024, 1, 1), bacaan={"angka-kredit-pendidikan": "menurut-pak"}) == tanpa


# --- how a level is entered --------------------------------------------------------------------------------


def test_first_appointment_converts_the_time_as_cpns() -> None:
    assert saldo(CPNS, date(2024, 3, 1)) == Fraction("12.5")
    assert saldo(evolve(CPNS, penilaian=tahunan(t2024=B)), date(2024, 3, 1)) == Antara(
        Fraction(25, 12), Fraction(25, 12) + Fraction("15.625")
    )
    belum_pns = evolve(CPNS, tmt_pns=None, jenis=JenisPegawai.CPNS)
    assert saldo(belum_pns, date(2024, 3, 1)) == Fraction("12.5")
    # since when he is PNS does not matter: what counts is the time in the rank
    assert saldo(evolve(CPNS, tmt_pns=None), date(2024, 3, 1)) == Fraction("12.5")
    assert saldo(evolve(CPNS, tmt_pns=None, tmt_cpns=None), date(2024, 3, 1)) == Antara(Fraction(0))


@pytest.mark.parametrize(
    "p",
    [
        evolve(CPNS, tmt_cpns=None),
        evolve(CPNS, jabatan=[jf(Jenjang.AHLI_MADYA, date(2024, 3, 1))]),
        evolve(CPNS, jabatan=[jf(Jenjang.TERAMPIL, date(2024, 3, 1)), jf(Jenjang.AHLI_PERTAMA, date(2023, 9, 1))]),
    ],
    ids=["tmt-cpns", "jenjang", "alih-kategori"],
)
def test_an_entry_that_the_record_does_not_explain_is_bounded(p: Pegawai) -> None:
    assert saldo(p, date(2024, 3, 1)) == Antara(Fraction(0))
    assert CATATAN.jalur in akun(p).report().replace("\n    ", " ")


D = date(2024, 1, 1)


@pytest.mark.parametrize(
    ("hari", "awal"), [(date(2023, 6, 26), Antara(Fraction(0))), (date(2023, 6, 27), 2 * 25 + 100)]
)
def test_the_rules_on_appointments_begin_on_27_june_2023(hari: date, awal: Jumlah) -> None:
    p = pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_D, date(2021, 6, 27), eselon=Eselon.IV_A)
    assert saldo(evolve(p, jabatan=[(p.jabatan or ())[0], jf(Jenjang.AHLI_MUDA, hari)]), hari) == awal


def test_perpindahan_reads_the_peak_rank_of_the_former_post() -> None:
    def pengawas(**isian: Any) -> Jumlah:
        return saldo(pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_D, **isian), D)

    assert pengawas(eselon=Eselon.IV_A) == 175
    assert pengawas(pangkat_tertinggi=Golongan.III_D) == 175
    assert pengawas(pangkat_tertinggi=Golongan.IV_A) == 250
    assert pengawas() == 175  # no eselon IV goes beyond III/d
    cuti = evolve(
        pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_C, pangkat_tertinggi=Golongan.III_D),
        cltn=[Cltn(date(2019, 1, 1), date(2020, 1, 1))],
        jabatan=[
            Penugasan(Jabatan("Asal", Jenjang.PENGAWAS, pangkat_tertinggi=Golongan.III_D), date(2020, 1, 1)),
            jf(Jenjang.AHLI_MUDA, D),
        ],
    )
    assert saldo(cuti, D) == 125


@pytest.mark.parametrize(
    ("asal", "ke", "golongan", "awal"),
    [
        (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_C, Antara(Fraction(75), Fraction(150))),
        (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_D, 175),
        (Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, Golongan.IV_A, Antara(Fraction("112.5"), Fraction(225))),
        (Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, Golongan.IV_B, Fraction("262.5")),
        (Jenjang.ADMINISTRATOR, Jenjang.AHLI_UTAMA, Golongan.III_D, 300),  # a promotion; below every peak
    ],
)
def test_without_an_eselon_the_peak_is_known_above_and_below_all_of_them(
    asal: Jenjang, ke: Jenjang, golongan: Golongan, awal: Jumlah
) -> None:
    assert saldo(pindahan(asal, ke, golongan), D) == awal


def test_the_limit_of_three_years_is_one_of_administrative_posts() -> None:
    """Pasal 7 ayat (4): "pangkat tertinggi dalam jabatan administrasi"; JPT is another group."""
    p = pindahan(Jenjang.JPT_PRATAMA, Jenjang.AHLI_UTAMA, Golongan.IV_D, date(2019, 1, 1), eselon=Eselon.II_A)
    assert saldo(p, D) == 250


def test_perpindahan_of_a_pelaksana_takes_his_diploma_for_the_peak() -> None:
    p = pindahan(Jenjang.PELAKSANA, Jenjang.AHLI_PERTAMA, Golongan.III_B)
    assert saldo(p, D) == Fraction("125")
    sma = evolve(p, pendidikan=[Ijazah(Pendidikan.SLTA, date(2000, 1, 1))])
    assert saldo(sma, D) == Fraction("87.5")
    assert CATATAN.puncak_ijazah in akun(sma).report().replace("\n    ", " ")
    # A diploma that may be had already decides only where the highest rank by it is another.
    slta = Ijazah(Pendidikan.SLTA, date(2000, 1, 1))
    assert saldo(evolve(p, pendidikan=[slta, Ijazah(Pendidikan.D2, tahun=2004)]), D) == Fraction("87.5")
    for gelap in ([slta, Ijazah(Pendidikan.S1)], None):
        (m,) = masa(evolve(p, pendidikan=gelap))
        assert m.buku.entri[0].jumlah == Antara(Fraction("87.5"), Fraction(125))
    assert saldo(pindahan(Jenjang.PELAKSANA, Jenjang.AHLI_PERTAMA, Golongan.IV_A), D) == 100


def test_promotion_from_another_group_of_posts() -> None:
    p = pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MADYA, Golongan.IV_A, date(2023, 1, 1))
    assert saldo(p, D) == Fraction("37.5")
    assert CATATAN.promosi in akun(p).report().replace("\n    ", " ")


@pytest.mark.parametrize(
    "p",
    [
        pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_UTAMA, Golongan.IV_D),
        pindahan(None, Jenjang.AHLI_MUDA, Golongan.III_C),
        evolve(pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_C), pangkat=None),
        evolve(
            pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_C),
            jabatan=[
                jf(Jenjang.AHLI_MUDA, date(2015, 1, 1)),
                Penugasan(Jabatan("Asal", Jenjang.PENGAWAS), date(2020, 1, 1)),
                jf(Jenjang.AHLI_MUDA, D),
            ],
        ),
    ],
    ids=["dua-tingkat", "asal-gelap", "tanpa-pangkat", "pernah-sebelum-2023"],
)
def test_a_move_without_a_known_formula_is_bounded(p: Pegawai) -> None:
    assert saldo(p, D) == Antara(Fraction(0))


def test_re_appointment_adds_the_time_away_to_the_last_credit() -> None:
    assert saldo(kembali(4), date(2024, 6, 1)) is None  # holds no JF
    assert "masa dalam JF ahli pertama berakhir" in akun(kembali(4)).report()


KEMBALI = {
    None: Antara(Fraction("32.5"), Fraction("82.5")),
    "ditambahkan": Fraction("82.5"),
    "tanpa-tambahan": Fraction("32.5"),
    "menggantikan": Fraction(50),
}


@pytest.mark.parametrize("cara", [*KEMBALI])
def test_what_a_re_appointment_adds_is_a_reading(cara: str | None) -> None:
    """Conversion since the TMT of the last rank, four years at most, and AK Dasar; here III/a since 2015."""
    pilih = None if cara is None else {"pengangkatan-kembali": cara}
    for jauh in (4, 5):
        assert saldo(kembali(jauh), date(2024 + jauh, 1, 1), bacaan=pilih) == KEMBALI[cara]


def test_the_months_in_the_last_rank_are_those_since_its_tmt_with_ak_dasar() -> None:
    tambah = {"pengangkatan-kembali": "ditambahkan"}
    pangkat = [KenaikanPangkat(Golongan.III_A, date(2015, 3, 1)), KenaikanPangkat(Golongan.III_B, date(2026, 7, 1))]
    p = evolve(kembali(4), pangkat=pangkat)
    assert saldo(p, date(2028, 1, 1), bacaan=tambah) == Fraction("32.5") + Fraction("18.75") + 50
    for gelap in (None, [KenaikanPangkat(Golongan.IV_A, date(2020, 4, 1))]):  # not known; above the ranks of the level
        assert saldo(evolve(p, pangkat=gelap), date(2028, 1, 1), bacaan=tambah) == Antara(Fraction("32.5"))


def test_after_study_leave_the_last_balance_may_be_increased() -> None:
    p = evolve(
        kembali(1),
        tugas_belajar=[TugasBelajar(date(2024, 1, 1), date(2025, 1, 1), lepas_tugas=True)],
        jabatan=[jf(Jenjang.AHLI_PERTAMA, date(2016, 3, 1)), jf(Jenjang.AHLI_PERTAMA, date(2025, 1, 1))],
    )
    hari = date(2025, 1, 1)
    semua = {k: saldo(p, hari, bacaan=None if k is None else {"pengangkatan-kembali": k}) for k in KEMBALI}
    batas_studi = Antara(Fraction("32.5"), Fraction(45))
    assert [*semua.values()] == [batas_studi, 45, Fraction("32.5"), batas_studi]
    assert "Peraturan BKN 3/2023 Pasal 22 ayat (2)" in " ".join(akun(p).report().split())
    # What released him first is not told by the record, or what he did from the end of the study on.
    tanpa_baris = evolve(p, kedudukan_hukum=[PerubahanKedudukan(KedudukanHukum.TUGAS_BELAJAR, date(2024, 1, 1))])
    assert saldo(evolve(tanpa_baris, tugas_belajar=[]), hari) == Antara(Fraction(0))
    terlambat = evolve(p, jabatan=[*(p.jabatan or ())[:1], jf(Jenjang.AHLI_PERTAMA, date(2025, 7, 1))])
    tambah = TATA_KREDIT.jumlah_konversi([Penggal(18, None), Penggal(30, B)], Jenjang.AHLI_PERTAMA)  # from July 2021
    assert saldo(terlambat, date(2025, 7, 1)) == jumlahkan(Fraction("32.5"), Antara(Fraction(0), batas(tambah)[1]))
    assert CATATAN.kembali in akun(terlambat).report().replace("\n    ", " ")


def test_what_he_did_meanwhile_must_be_known_to_be_converted() -> None:
    gelap = Penugasan(Jabatan("Analis", Jenjang.AHLI_PERTAMA), date(2016, 3, 1), sampai=date(2024, 1, 1))
    p = evolve(kembali(2), jabatan=[gelap, jf(Jenjang.AHLI_PERTAMA, date(2026, 1, 1))])
    assert saldo(p, date(2026, 1, 1)) == Antara(Fraction("32.5"), Fraction("88.75"))  # 2022 is not on record
    utuh = evolve(gelap, sampai=None)  # of what released him, if anything did, nothing is told
    cuti = evolve(p, jabatan=[utuh, jf(Jenjang.AHLI_PERTAMA, date(2026, 1, 1))], tugas_belajar=[_GELAP])
    assert saldo(cuti, date(2026, 1, 1)) == Antara(Fraction(0))


_GELAP = TugasBelajar(date(2024, 1, 1), date(2025, 1, 1))


def test_an_unknown_last_credit_stays_unknown_on_re_appointment() -> None:
    p = kembali(4)
    m = masa(p, pembuka=[Entri(MULAI, "tidak diketahui", None)])
    assert m[-1].saldo is None
    assert "belum diketahui" in m[-1].buku.entri[0].hitungan()


def test_a_rise_whose_former_account_is_not_known() -> None:
    p = evolve(DASAR, jabatan=[*(DASAR.jabatan or ()), jf(Jenjang.AHLI_MUDA, date(2024, 1, 1))], pangkat=None)
    m = masa(p, pembuka=[Entri(MULAI, "tidak diketahui", None)])
    assert "belum diketahui dari jenjang sebelumnya" in m[1].buku.entri[0].sebutan()
    awal_2023 = evolve(DASAR, jabatan=[*(DASAR.jabatan or ()), jf(Jenjang.AHLI_MUDA, MULAI)])
    assert masa(awal_2023)[0].dari is None
    assert saldo(awal_2023, MULAI) == 0


def test_an_opening_entry_takes_the_place_of_the_computed_one() -> None:
    assert saldo(DASAR, MULAI, pembuka=[Entri(MULAI, "saldo awal menurut PAK", 33)]) == 33
    tengah = [Entri(date(2024, 1, 1), "saldo menurut PAK", 40)]
    assert [saldo(DASAR, d, pembuka=tengah) for d in (date(2023, 12, 31), date(2024, 1, 1), date(2025, 1, 1))] == [
        20,
        40,
        Fraction("58.75"),
    ]
    with pytest.raises(GalatBentuk, match="Pada 2022-12-31 tidak ada jenjang JF yang dihitung"):
        akun(DASAR, pembuka=[Entri(date(2022, 12, 31), "salah", 1)])
    with pytest.raises(GalatTanya):
        akun(DASAR, bacaan={"x": "y"})


def hukuman(
    jenis: JenisHukuman | None, tingkat: TingkatHukuman | None, sampai: date | None = date(2024, 9, 1), **isian: Any
) -> HukumanDisiplin:
    return HukumanDisiplin(jenis, tingkat, date(2023, 9, 1), sampai, **isian)


_BEBAS = JenisHukuman.PEMBEBASAN_JABATAN_12_BULAN
_BIASA = [Fraction("32.5"), Fraction("51.25")]


@pytest.mark.parametrize(
    ("h", "harap"),
    [
        (hukuman(_BEBAS, None, dibatalkan=date(2023, 12, 1)), _BIASA),
        (hukuman(JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN, None), _BIASA),
        (hukuman(JenisHukuman.POTONG_TUNKIN_12_BULAN, None), _BIASA),
        (hukuman(None, TingkatHukuman.SEDANG), _BIASA),
        (hukuman(None, TingkatHukuman.RINGAN), _BIASA),
        (hukuman(None, TingkatHukuman.BERAT), [Antara(Fraction(20), a) for a in _BIASA]),
        (hukuman(None, None), [Antara(Fraction(20), a) for a in _BIASA]),
    ],
)
def test_no_month_of_a_sanction_of_the_post_counts(h: HukumanDisiplin, harap: list[Jumlah]) -> None:
    p = evolve(DASAR, hukuman=[h])
    assert [saldo(p, D), saldo(p)] == harap
    assert saldo(p, pembuka=[Entri(date(2025, 1, 1), "saldo menurut PAK", 30)]) == 30


@pytest.mark.parametrize("jenis", [_BEBAS, JenisHukuman.PENURUNAN_JABATAN_12_BULAN])
@pytest.mark.parametrize("sampai", [date(2024, 9, 1), None])
def test_a_post_that_goes_on_through_a_sanction_of_it_is_not_known(jenis: JenisHukuman, sampai: date | None) -> None:
    p = evolve(DASAR, hukuman=[hukuman(jenis, None, sampai)])
    assert [saldo(p, d) for d in (date(2023, 8, 31), date(2023, 9, 1), D)] == [20, None, None]


def test_what_a_sanction_may_take_back_of_the_running_year() -> None:
    """The quarter before it was converted by its own predicate, and the year may settle it lower."""
    triwulan = [PenilaianPeriodik(date(2023, 1, 1), date(2023, 4, 1), SB)]
    p = evolve(DASAR, penilaian=tahunan(t2023=K, t2024=B), penilaian_periodik=triwulan, hukuman=[hukuman(None, None)])
    satu = Fraction("4.6875")
    assert [saldo(p, d) for d in (date(2023, 9, 1), date(2023, 9, 2))] == [20 + satu, Antara(Fraction(20), 20 + satu)]
    akhir = saldo(p, D)
    assert isinstance(akhir, Antara)
    assert akhir.bawah == 20
    assert "hukuman disiplin yang mungkin menghentikan angka kredit" in akun(p).report()


def terhukum(jenis: JenisHukuman | None, selama: Jenjang, sampai: date | None = date(2025, 3, 1)) -> Pegawai:
    """An ahli pertama whose post is taken for a year, and given back a month after it."""
    lain = Penugasan(Jabatan("Selama hukuman", selama), date(2024, 3, 1))
    return evolve(
        DASAR,
        jabatan=[jf(Jenjang.AHLI_PERTAMA, date(2016, 3, 1)), lain, jf(Jenjang.AHLI_PERTAMA, date(2025, 4, 1))],
        penilaian=[Penilaian(t, B) for t in range(2021, 2026)],
        hukuman=[HukumanDisiplin(jenis, None, date(2024, 3, 1), sampai)],
    )


KEMBALI_TERHUKUM = date(2025, 4, 1)
_LALU = Fraction("32.5") + Fraction("12.5") / 6


def test_after_a_sanction_of_the_post_the_credit_of_before_it_is_given() -> None:
    """SE Kepala BKN 9/2024 huruf f angka 3."""
    p = terhukum(_BEBAS, Jenjang.PELAKSANA)
    assert saldo(p, KEMBALI_TERHUKUM) == _LALU
    assert saldo(p, AKHIR_2025) == _LALU + Fraction("12.5") * 9 / 12
    assert "SE Kepala BKN 9/2024 huruf f angka 3" in akun(p).report()
    pembuka = [Entri(KEMBALI_TERHUKUM, "menurut keputusan", 40)]
    assert saldo(p, KEMBALI_TERHUKUM, pembuka=pembuka) == 40
    # From another post the months in the rank may be added.
    assert saldo(evolve(p, hukuman=[]), KEMBALI_TERHUKUM) == Antara(_LALU, _LALU + 50)
    for gelap, bawah in ((terhukum(None, Jenjang.PELAKSANA), _LALU), (evolve(p, hukuman=None), Fraction(20))):
        assert saldo(gelap, KEMBALI_TERHUKUM) == Antara(bawah, _LALU + 50)
        assert CATATAN.tanpa_hukuman in akun(gelap).report().replace("\n    ", " ")


def test_a_lower_level_for_a_year_is_no_level_to_rise_from() -> None:
    turun = [jf(Jenjang.AHLI_MUDA, date(2016, 3, 1)), jf(Jenjang.AHLI_PERTAMA, date(2024, 3, 1))]
    p = evolve(
        terhukum(JenisHukuman.PENURUNAN_JABATAN_12_BULAN, Jenjang.PELAKSANA),
        jabatan=[*turun, jf(Jenjang.AHLI_MUDA, KEMBALI_TERHUKUM)],
    )
    muda, pertama, kembali_muda = masa(p)
    assert kembali_muda.dari is None
    assert kembali_muda.buku.saldo(KEMBALI_TERHUKUM) == muda.saldo
    assert pertama.saldo == Antara(Fraction(25, 24))  # the month between the sanction and the return
    naik = masa(evolve(p, hukuman=[]))[-1]  # of whoever was not punished it would be a rise
    assert naik.dari == masa(evolve(p, hukuman=[]))[1]
    assert naik.buku.saldo(KEMBALI_TERHUKUM) == 0
    gelap = masa(evolve(p, hukuman=None))[-1]
    assert gelap.dari is None


@pytest.mark.parametrize(
    ("mulai", "sampai", "harap"),
    [
        (date(2024, 3, 1), date(2025, 3, 1), True),
        (date(2024, 3, 1), None, True),
        (date(2024, 1, 1), None, None),  # it may have ended before
        (date(2024, 1, 1), date(2024, 3, 1), False),
        (date(2024, 1, 1), date(2024, 3, 2), True),
        (date(2024, 3, 2), date(2025, 3, 2), False),  # of the post after
    ],
)
def test_a_post_is_lost_by_a_sanction_that_runs_when_it_ends(
    mulai: date, sampai: date | None, harap: bool | None
) -> None:
    p = Pegawai(hukuman=[HukumanDisiplin(_BEBAS, None, mulai, sampai)])
    assert karena_hukuman(p, {_BEBAS}, date(2024, 3, 1)) is harap


def test_the_same_pak_twice_counts_once() -> None:
    k = pak("12.49", date(2023, 1, 1), date(2024, 1, 1))
    assert saldo(evolve(DASAR, angka_kredit=[*(DASAR.angka_kredit or ()), k, k]), D) == Fraction("32.49")


def test_without_a_jf_there_is_no_account() -> None:
    for p in (Pegawai(), evolve(DASAR, jabatan=[]), evolve(DASAR, jabatan=None)):
        assert akun(p).entri == ()
        assert saldo(p) is None


# --- what is not known -------------------------------------------------------------------------------------


def test_without_known_pak_nothing_but_the_opening_balance_is_certain() -> None:
    p = evolve(CPNS, angka_kredit=None)
    assert saldo(p, date(2024, 3, 1)) == Fraction("12.5")
    assert saldo(p, date(2024, 3, 2)) == Antara(Fraction("12.5"))
    assert saldo(p) == Antara(Fraction("12.5"))
    assert CATATAN.tanpa_pak in akun(p).report().replace("\n    ", " ")
    ulang = {"nilai-konversi": "dihitung-ulang"}  # by this reading the PAK of a period changes nothing
    assert saldo(p, bacaan=ulang) == saldo(CPNS) == Fraction("12.5") + Fraction("125") / 12
    sendiri = [Entri(date(2025, 1, 1), "saldo menurut PAK", 40)]
    assert saldo(p, date(2025, 1, 1), pembuka=sendiri) == 40
    assert saldo(p, date(2025, 1, 2), pembuka=sendiri) == Antara(Fraction(40))


def test_a_pak_without_its_kind_or_period_may_count() -> None:
    def dengan(*baris: AngkaKredit) -> Pegawai:
        bertanggal = [evolve(k, tanggal=date(2023, 1, 2)) for k in baris]  # before the PAK integrasi
        return evolve(DASAR, angka_kredit=[*(DASAR.angka_kredit or ()), *bertanggal])

    tanpa_jenis = dengan(pak("7", date(2024, 1, 1), date(2024, 7, 1), None))
    assert saldo(tanpa_jenis, date(2024, 1, 1)) == Fraction("32.5")
    assert saldo(tanpa_jenis, date(2024, 6, 30)) == Fraction("32.5")
    assert saldo(tanpa_jenis, date(2024, 7, 1)) == Antara(Fraction("32.5"), Fraction("39.5"))
    assert saldo(tanpa_jenis) == Antara(Fraction("32.5"), Fraction("58.25"))
    assert saldo(tanpa_jenis, bacaan={"nilai-konversi": "dihitung-ulang"}) == Fraction("51.25")
    tanpa_mulai = dengan(pak("7", None, date(2024, 7, 1)))
    assert saldo(tanpa_mulai, MULAI) == 20
    assert saldo(tanpa_mulai, date(2024, 1, 1)) == Antara(Fraction(20), Fraction("32.5"))
    tanpa_sampai = dengan(pak("7", date(2024, 3, 1), None))
    assert saldo(tanpa_sampai, date(2024, 3, 2)) == Antara(Fraction("32.5"), Fraction("39.5"))
    assert CATATAN.pak_tidak_jelas in akun(tanpa_sampai).report().replace("\n    ", " ")
    lain = [
        pak("7", date(2022, 1, 1), date(2022, 7, 1), None),
        pak("7", None, date(2022, 7, 1)),
        pak("7", date(2022, 7, 1), date(2023, 7, 1), None),
        pak("7", None, None, JenisAngkaKredit.KONVENSIONAL),
    ]
    assert saldo(dengan(*lain)) == Fraction("51.25")


def test_a_pak_that_may_count_leaves_what_is_still_to_be_settled_open() -> None:
    """The quarter before it was converted, and a wider PAK may set it anew."""
    p = evolve(
        DASAR,
        penilaian_periodik=[PenilaianPeriodik(date(2024, 1, 1), date(2024, 4, 1), B)],
        angka_kredit=[
            *(DASAR.angka_kredit or ()),
            pak("12", date(2023, 1, 1), date(2024, 1, 1)),
            evolve(pak("7", date(2024, 5, 1), None, None), tanggal=date(2023, 1, 2)),
        ],
    )
    assert saldo(p, date(2024, 5, 1)) == Fraction("35.125")
    assert saldo(p, date(2024, 5, 2)) == Antara(Fraction(32), Fraction("42.125"))
    lebar = evolve(p, angka_kredit=[*(p.angka_kredit or ()), pak("30", date(2023, 1, 1), date(2025, 1, 1))])
    # without the wider PAK the other PAK and the quarter would count, and so would the years
    assert saldo(lebar, date(2024, 5, 2)) == Antara(Fraction(20), Fraction(20 + 12 + 7) + Fraction("15.625"))
    akhir = saldo(lebar)
    assert isinstance(akhir, Antara)
    assert akhir.bawah == 20


def test_which_pak_integrasi_is_the_last() -> None:
    def awal(*baris: AngkaKredit) -> Jumlah:
        return saldo(evolve(DASAR, angka_kredit=baris), MULAI)

    satu, dua = (AngkaKredit(INTEGRASI, Decimal(n), tanggal=date(2023, n, 2)) for n in (5, 8))
    assert awal(satu, dua) == 8
    assert (
        awal(satu, evolve(dua, tanggal=None))
        == awal(evolve(satu, tanggal=None), dua)
        == Antara(Fraction(5), Fraction(8))
    )
    assert awal(evolve(satu, jenis=None), dua) == 8  # it was given before
    assert awal(satu, evolve(dua, jenis=None)) == Antara(Fraction(5), Fraction(8))
    assert awal(evolve(satu, jenis=None)) == Antara(Fraction(0))


def test_periodic_appraisals_that_are_not_known_count_until_the_year_is_settled() -> None:
    p = evolve(DASAR, penilaian_periodik=None)
    bulan = Fraction("18.75") / 12
    awal = Fraction("32.5")
    assert saldo(p, date(2024, 1, 31)) == awal
    assert saldo(p, date(2024, 2, 1)) == Antara(awal, awal + 3 * bulan)
    assert saldo(p, date(2024, 12, 31)) == Antara(awal, awal + 12 * bulan)
    assert saldo(p) == Fraction("51.25")
    assert saldo(p, date(2025, 2, 1)) == Antara(Fraction("51.25"), Fraction("51.25") + 3 * bulan)
    assert CATATAN.tanpa_periodik in akun(p).report().replace("\n    ", " ")
    sendiri = [Entri(date(2024, 12, 15), "saldo menurut PAK", 40)]
    assert [saldo(p, d, pembuka=sendiri) for d in (date(2024, 12, 31), date(2025, 1, 1))] == [40, Fraction("58.75")]
    baris = [PenilaianPeriodik(date(2024, 1, 1), date(2024, 4, 1), None)]
    satu = evolve(DASAR, penilaian_periodik=[*baris, PenilaianPeriodik(date(2024, 3, 1), date(2024, 5, 1), B)])
    assert saldo(satu, date(2024, 12, 31)) == Antara(awal, awal + 4 * bulan)
    assert saldo(satu) == Fraction("51.25")
    naik = evolve(p, jabatan=[*(DASAR.jabatan or ()), jf(Jenjang.AHLI_MUDA, date(2024, 7, 1))])
    assert masa(naik)[0].saldo == Antara(awal, awal + 6 * bulan)


def test_periodic_appraisals_that_are_not_known_beside_pak_that_are_not() -> None:
    p = evolve(DASAR, penilaian_periodik=None, angka_kredit=None)
    assert saldo(p, date(2024, 6, 1)) == saldo(p) == Antara(Fraction(0))
    naik = evolve(
        DASAR, penilaian_periodik=None, jabatan=[*(DASAR.jabatan or ()), jf(Jenjang.AHLI_MUDA, date(2024, 7, 15))]
    )
    awal, bulan = Fraction("32.5"), Fraction("18.75") / 12
    # the month in which the level ends is over after it
    assert masa(naik)[0].saldo == Antara(awal, awal + 7 * bulan)


def test_a_level_left_before_its_year_is_appraised_may_have_earned_its_months() -> None:
    """Six months of 2025, which nobody appraised yet."""
    naik = [*(DASAR.jabatan or ()), jf(Jenjang.AHLI_MUDA, date(2025, 7, 1))]
    p = evolve(DASAR, jabatan=naik)
    assert masa(p)[0].saldo == Antara(Fraction("51.25"), Fraction("51.25") + Fraction("18.75") / 2)
    januari = evolve(DASAR, jabatan=[*(DASAR.jabatan or ()), jf(Jenjang.AHLI_MUDA, date(2025, 1, 1))])
    assert masa(januari)[0].saldo == Fraction("51.25")


def test_a_yearly_predicate_that_is_not_known_may_correct_its_periods() -> None:
    periodik = [PenilaianPeriodik(date(2024, 1, 1), date(2024, 4, 1), B)]
    for nilai in (tahunan(t2023=B, t2024=None), None):
        p = evolve(DASAR, penilaian=nilai, penilaian_periodik=periodik)
        awal = saldo(p, date(2024, 3, 31))
        akhir = saldo(p)
        assert isinstance(akhir, Antara)
        assert akhir.bawah == (awal if isinstance(awal, Fraction) else Fraction(20))
    belum = evolve(DASAR, penilaian=tahunan(t2023=B), penilaian_periodik=periodik)
    assert saldo(belum) == Antara(Fraction("35.625"), Fraction("35.625") + 9 * Fraction("18.75") / 12)


def test_a_sanction_that_is_not_known_leaves_the_credit_open() -> None:
    p = evolve(DASAR, hukuman=None)
    semula, atas = Antara(Fraction(20), Fraction("32.5")), Antara(Fraction(20), Fraction("51.25"))
    assert [saldo(p, d) for d in (MULAI, date(2023, 1, 2), D, date(2025, 1, 1))] == [20, 20, semula, atas]
    assert CATATAN.tanpa_hukuman in akun(p).report().replace("\n    ", " ")
    lama = HukumanDisiplin(_BEBAS, None, date(2015, 1, 1))
    assert saldo(evolve(DASAR, hukuman=[lama])) == atas  # without an end it may run on
    assert saldo(evolve(DASAR, hukuman=[evolve(lama, sampai=date(2016, 1, 1))])) == Fraction("51.25")


def test_leave_that_is_not_known_leaves_the_level_unknown() -> None:
    """He may have lost his post by it on any day."""
    p = pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_D, pangkat_tertinggi=Golongan.IV_A)
    assert saldo(p, D) == 250
    for sela in SELA:
        tidak_diketahui: dict[str, Any] = {sela: None}
        assert saldo(evolve(p, **tidak_diketahui), D) is None


def test_the_time_outside_jf_reads_periods_only_where_there_is_no_yearly_predicate() -> None:
    p = pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_D, date(2023, 1, 1), pangkat_tertinggi=Golongan.IV_A)
    periodik = [PenilaianPeriodik(date(2023, 1, 1), date(2024, 1, 1), B)]
    tanpa = evolve(p, penilaian=(), penilaian_periodik=periodik)
    assert saldo(tanpa, D) == 125
    for nilai in (None, tahunan(t2023=None)):
        assert saldo(evolve(tanpa, penilaian=nilai), D) == Antara(Fraction(100), Fraction("137.5"))


def test_after_a_post_of_unknown_level_neither_the_way_nor_the_first_day_is_known() -> None:
    gelap = Penugasan(Jabatan("Staf", None), date(2020, 1, 1))
    p = evolve(DASAR, jabatan=[gelap, jf(Jenjang.AHLI_PERTAMA, D)])
    assert saldo(p, D) == Antara(Fraction(0))
    assert [m.tmt for m in masa(p)] == [None]
    lama = evolve(p, jabatan=[gelap, _PENGAWAS_2022, jf(Jenjang.AHLI_PERTAMA, D)])
    assert saldo(lama, D) == Antara(Fraction(0))
    assert [m.tmt for m in masa(lama)] == [D]


_PENGAWAS_2022 = Penugasan(Jabatan("Kasubbag", Jenjang.PENGAWAS), date(2022, 1, 1))


def test_a_rise_of_somebody_whose_rank_is_not_known() -> None:
    p = evolve(DASAR, jabatan=[*(DASAR.jabatan or ()), jf(Jenjang.AHLI_MUDA, D)])
    assert saldo(p, D) == 0
    assert saldo(evolve(p, pangkat=None), D) == Antara(Fraction(0))
    assert CATATAN.tanpa_pangkat in akun(evolve(p, pangkat=None)).report().replace("\n    ", " ")


# --- laws --------------------------------------------------------------------------------------------------

predikat = st.sampled_from(Predikat)
periodik = st.lists(st.tuples(st.integers(0, 3), predikat), max_size=4, unique_by=lambda t: t[0])


@given(st.lists(predikat, min_size=3, max_size=3), st.lists(predikat, min_size=3, max_size=3), periodik)
def test_better_years_never_give_less(
    a: list[Predikat], b: list[Predikat], triwulan: list[tuple[int, Predikat]]
) -> None:
    baris = [
        PenilaianPeriodik(date(2024, 1 + 3 * n, 1), date(2024 + (n == 3), (4 + 3 * n) % 12, 1), v) for n, v in triwulan
    ]

    def akhir(pilih: Any) -> Fraction:
        nilai = [Penilaian(2023 + i, pilih(*pasang)) for i, pasang in enumerate(zip(a, b, strict=True))]
        hasil = saldo(evolve(DASAR, penilaian=nilai, penilaian_periodik=baris), date(2026, 1, 1))
        assert isinstance(hasil, Fraction)
        return hasil

    assert akhir(min) <= akhir(max)


@given(st.sets(st.integers(2, 12)), st.sampled_from([B, SB]))
def test_periods_with_one_predicate_add_up_to_the_year(batas: set[int], nilai: Predikat) -> None:
    awal = [date(2024, n, 1) for n in sorted({1, *batas})]
    deret = [PenilaianPeriodik(a, b, nilai) for a, b in pairwise([*awal, date(2025, 1, 1)])]
    berkala = evolve(DASAR, penilaian=tahunan(t2023=B), penilaian_periodik=deret)
    setahun = evolve(DASAR, penilaian=tahunan(t2023=B, t2024=nilai))
    assert saldo(berkala) == saldo(setahun) == saldo(evolve(setahun, penilaian_periodik=deret))


@given(st.lists(predikat, min_size=2, max_size=2), st.integers(1, 11))
def test_a_change_of_post_within_a_level_changes_nothing(nilai: list[Predikat], bulan: int) -> None:
    p = evolve(DASAR, penilaian=[Penilaian(2023 + i, v) for i, v in enumerate(nilai)])
    lain = Penugasan(Jabatan("Arsiparis Ahli Pertama", Jenjang.AHLI_PERTAMA), date(2024, bulan + 1, 15))
    assert akun(evolve(p, jabatan=[*(p.jabatan or ()), lain])) == akun(p)


@given(st.lists(st.none() | predikat, min_size=3, max_size=3), st.sampled_from([*Predikat]))
def test_bounds_hold_whatever_the_missing_years_turn_out_to_be(nilai: list[Predikat | None], isian: Predikat) -> None:
    def akhir(deret: list[Predikat | None]) -> Jumlah:
        p = evolve(DASAR, penilaian=[Penilaian(2023 + i, v) for i, v in enumerate(deret)])
        return saldo(p, date(2026, 1, 1))

    gelap, terang = akhir(nilai), akhir([v or isian for v in nilai])
    assert isinstance(terang, Fraction)
    if isinstance(gelap, Antara):
        assert gelap.bawah <= terang
        assert gelap.atas is None or terang <= gelap.atas
    else:
        assert gelap == terang


HARI = [
    date(t, b, h)
    for t in range(2023, 2029)
    for b in (1, 2, 4, 7, 9, 12)
    for h in (1, 2, 31)
    if b != 2 or h < 3
    if not (b in (4, 9) and h == 31)
]


def _mungkin(s: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(s, s, s, st.none())


_TRIWULAN = [
    (date(t, 1 + 3 * n, 1), date(t + (n == 3), (4 + 3 * n) % 12, 1)) for t in (2023, 2024, 2025) for n in range(4)
]
_PAK = st.builds(
    AngkaKredit,
    _mungkin(st.sampled_from(JenisAngkaKredit)),
    st.sampled_from([Decimal(n) for n in ("0", "3", "12.49", "30")]),
    st.just(None),
    st.just(None),
    _mungkin(st.sampled_from([date(2023, 5, 2), date(2023, 6, 2)])),
)
_PENGAWAS = Penugasan(Jabatan("Kasubbag", Jenjang.PENGAWAS, pangkat_tertinggi=Golongan.III_D), date(2018, 1, 1))
_PELAKSANA = Penugasan(Jabatan("Penelaah", Jenjang.PELAKSANA), date(2018, 1, 1))
_PANGKAT = [KenaikanPangkat(Golongan.III_B, date(2015, 3, 1)), KenaikanPangkat(Golongan.III_C, date(2017, 4, 1))]
_BARU = [jf(Jenjang.AHLI_PERTAMA, date(2023, 9, 1))]
_RIWAYAT_JABATAN = st.sampled_from(
    [
        [jf(Jenjang.AHLI_PERTAMA, date(2016, 3, 1))],
        [jf(Jenjang.AHLI_PERTAMA, date(2016, 3, 1)), jf(Jenjang.AHLI_MUDA, date(2024, 7, 1))],
        [_PENGAWAS, jf(Jenjang.AHLI_MUDA, date(2024, 4, 1))],
        [jf(Jenjang.AHLI_PERTAMA, date(2016, 3, 1)), _PENGAWAS, jf(Jenjang.AHLI_PERTAMA, date(2024, 4, 1))],
        [jf(Jenjang.AHLI_PERTAMA, date(2016, 3, 1)), jf(Jenjang.AHLI_PERTAMA, date(2024, 4, 1))],
        _BARU,
        [_PELAKSANA, jf(Jenjang.AHLI_PERTAMA, date(2023, 9, 1)), jf(Jenjang.AHLI_MUDA, date(2024, 12, 1))],
        [jf(Jenjang.AHLI_PERTAMA, date(2023, 9, 1)), jf(Jenjang.AHLI_MUDA, date(2024, 12, 1))],
    ]
)


_STUDI = TugasBelajar(date(2023, 4, 1), date(2024, 4, 1), lepas_tugas=False)
_IJAZAH = st.builds(
    lambda p, hari, surat: Ijazah(p, hari, pencantuman=surat),
    st.sampled_from([Pendidikan.S1, Pendidikan.S2]),
    st.sampled_from([date(2015, 1, 1), date(2023, 5, 1), date(2024, 3, 1), date(2024, 8, 1)]),
    _mungkin(st.sampled_from([date(2024, 8, 2), date(2025, 2, 3)])),
)


@st.composite
def pejabat(draw: st.DrawFn) -> Pegawai:
    """A functional official of whom some things are known."""
    triwulan = sorted(draw(st.sets(st.sampled_from(_TRIWULAN), max_size=4)))
    masa_pak = draw(st.lists(st.tuples(st.sampled_from(_TRIWULAN), st.sampled_from([0, 1, 3])), max_size=2))
    baris = [evolve(draw(_PAK), mulai=a, sampai=tambah(b, Masa(3 * n))) for (a, b), n in masa_pak]
    jenis = draw(st.sampled_from([_BEBAS, JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN, None]))
    tingkat = TingkatHukuman.BERAT if jenis is None else None
    hukuman = HukumanDisiplin(jenis, tingkat, date(2023, 5, 1), draw(st.sampled_from([None, date(2024, 5, 1)])))
    jabatan = draw(_RIWAYAT_JABATAN)
    baru = jabatan is _BARU and draw(st.booleans())
    p = Pegawai(
        jenis=draw(st.sampled_from([None, JenisPegawai.PNS, JenisPegawai.CPNS])) if baru else JenisPegawai.PNS,
        tmt_cpns=date(2022, 9, 1) if baru else date(2015, 3, 1),
        tmt_pns=draw(_mungkin(st.just(date(2023, 9, 1) if baru else date(2016, 3, 1)))),
        pangkat=draw(_mungkin(st.just([KenaikanPangkat(Golongan.III_A, date(2022, 9, 1))] if baru else _PANGKAT))),
        jabatan=jabatan,
        penilaian=draw(
            _mungkin(
                st.lists(st.builds(Penilaian, st.integers(2021, 2026), _mungkin(predikat)), unique_by=lambda n: n.tahun)
            )
        ),
        penilaian_periodik=draw(
            _mungkin(st.just([PenilaianPeriodik(a, b, draw(_mungkin(predikat))) for a, b in triwulan]))
        ),
        angka_kredit=draw(_mungkin(st.just([*baris, *draw(st.lists(_PAK, max_size=2))]))),
        hukuman=draw(_mungkin(st.sampled_from([[], [], [hukuman]]))),
        cltn=draw(_mungkin(st.just([]))),
        kedudukan_hukum=draw(_mungkin(st.just([]))),
        tugas_belajar=draw(_mungkin(st.sampled_from([[], [], [_STUDI], [evolve(_STUDI, lepas_tugas=True)]]))),
        pendidikan=draw(_mungkin(st.lists(_IJAZAH, max_size=2))),
    )
    return carry_out(p)


_MEDAN = {
    "penilaian": ("predikat",),
    "penilaian_periodik": ("predikat",),
    "angka_kredit": ("jenis", "mulai", "sampai", "tanggal"),
    "hukuman": ("jenis", "tingkat", "sampai"),
    "pendidikan": ("lulus", "pencantuman"),
    "tugas_belajar": ("lepas_tugas", "sampai"),
}
_KOSONG = (*_MEDAN, "cltn", "kedudukan_hukum", "pangkat", "tmt_cpns", "tmt_pns")


@st.composite
def lupa(draw: st.DrawFn, p: Pegawai) -> Pegawai:
    """The same employee with less known."""
    baris: dict[str, Any] = {
        nama: [evolve(b, **dict.fromkeys(draw(st.sets(st.sampled_from(medan), max_size=1)))) for b in riwayat]
        for nama, medan in _MEDAN.items()
        if (riwayat := getattr(p, nama)) is not None
    }
    cpns = {"tmt_pns"} if p.jenis is JenisPegawai.CPNS else set()  # a CPNS has none, which says something
    kosong = draw(st.sets(st.sampled_from(_KOSONG), max_size=2)) - cpns
    return evolve(p, **baris | dict.fromkeys(kosong))


def termasuk(sempit: Jumlah, luas: Jumlah) -> bool:
    """Whether whatever the first may be, the second may be too."""
    if luas is None or sempit is None:
        return luas is None
    (a, b), (c, d) = batas(sempit), batas(luas)
    return c <= a and (d is None or (b is not None and b <= d))


@given(st.data(), pejabat())
def test_forgetting_only_widens_the_balance(data: st.DataObject, p: Pegawai) -> None:
    kurang = data.draw(lupa(p))
    bacaan = data.draw(
        st.sampled_from(
            [
                None,
                {"nilai-konversi": "dihitung-ulang"},
                {"pengangkatan-kembali": "ditambahkan"},
                {"pengangkatan-kembali": "menggantikan", "desimal-konversi": "tabel"},
            ]
        )
    )
    tahu, luas = akun(p, bacaan=bacaan).riwayat, akun(kurang, bacaan=bacaan).riwayat
    for d in sorted({*HARI, *tahu.mulai, *luas.mulai}):
        assert termasuk(tahu.pada(d), luas.pada(d)), (d, tahu.pada(d), luas.pada(d))


@pytest.mark.parametrize("aturan", [kenaikan.KP_FUNGSIONAL, kenaikan.KENAIKAN_JENJANG])
@given(st.data(), pejabat())
def test_forgetting_only_blurs_the_verdict(aturan: Kondisi, data: st.DataObject, p: Pegawai) -> None:
    tahu, kurang = evaluate(aturan, p), evaluate(aturan, data.draw(lupa(p)))
    for d in HARI:
        assert kurang.pada(d) in (tahu.pada(d), Putusan.BTL), (d, tahu.pada(d), kurang.pada(d))


@settings(max_examples=min(60, settings().max_examples))
@given(pegawai())
def test_any_record_has_an_account_that_can_be_shown_and_judged(p: Pegawai) -> None:
    buku = akun(p)
    assert buku.report().count("\n") >= len(buku.entri)
    assert len(buku.document()["baris"]) == len(buku.entri)
    for aturan in (kenaikan.KP_FUNGSIONAL, kenaikan.KENAIKAN_JENJANG):
        assert evaluate(aturan, p).putusan.nilai[-1] is not None


@pytest.mark.parametrize("tahun", [9997, 9998])
def test_years_at_the_end_of_the_calendar_do_no_harm(tahun: int) -> None:
    ujung = PenilaianPeriodik(date(tahun, 1, 1), date.max, B)
    p = evolve(DASAR, penilaian=[Penilaian(tahun, B)], penilaian_periodik=[ujung])
    assert saldo(p, date(2030, 1, 1)) == Antara(Fraction(20), Fraction(20) + 7 * Fraction("18.75"))
    akhir = evolve(p, jabatan=[jf(Jenjang.AHLI_PERTAMA, date(9999, 2, 1))])
    assert isinstance(saldo(akhir, date.max), Antara)


def test_the_account_of_a_record_of_siasn() -> None:
    jawaban = json.loads((AKAR / "docs/contoh/data/siasn/pegawai_h.json").read_text(encoding="utf-8"))
    p = baca_pegawai(jawaban).pegawai
    assert [saldo(p, date(t, 1, 1)) for t in (2023, 2024, 2025, 2026)] == [88, 113, 138, Fraction("156.75")]


def test_a_rise_that_is_not_ruled_out_leaves_the_credit_of_a_rank_below_the_level_unknown() -> None:
    """A post of unknown level before may be the level below, or the same one held on."""
    tmt = date(2030, 11, 9)
    utama, tanpa_jenjang = Jabatan("JF", Jenjang.AHLI_UTAMA), Jabatan("JF")
    riwayat = (Penugasan(Jabatan("JF", Jenjang.AHLI_MADYA), date(2029, 9, 30)), Penugasan(utama, tmt))
    naik = evolve(
        DASAR,
        tmt_cpns=date(2025, 3, 1),
        pangkat=(KenaikanPangkat(Golongan.III_B, date(2025, 3, 1)),),
        jabatan=riwayat,
        tugas_belajar=(),
    )
    assert kredit_pangkat(naik, masa_jenjang(naik, TATA_KREDIT)).pada(tmt) is None
    lupa = evolve(naik, jabatan=(evolve(riwayat[0], jabatan=tanpa_jenjang), riwayat[1]))
    assert kredit_pangkat(lupa, masa_jenjang(lupa, TATA_KREDIT)).pada(tmt) is None
    # nor across study leave, of which it is not known whether the post was left
    belajar = (TugasBelajar(date(2029, 12, 1)),)
    jeda = evolve(lupa, tugas_belajar=belajar)
    assert kredit_pangkat(jeda, masa_jenjang(jeda, TATA_KREDIT)).pada(tmt) is None
