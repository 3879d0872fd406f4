"""Talent mapping: boxes, bounds, weights, ranking; worked cases of the guide and of applications."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.talenta import BatasSumbu, Kotak, Potensial, Talenta, UnsurTalenta, nilai_sumbu
from karier_asn.domain.tingkat import Ekspektasi, Pendidikan, Predikat
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.kanonik import dump
from karier_asn.engine.riwayat import Antara
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.talenta import place, rank
from karier_asn.rules.merit.talenta import (
    KOTAK_TALENTA,
    PEDOMAN_BKN,
    REKOMENDASI_TALENTA,
    SKOR_PENDIDIKAN,
    SKOR_PREDIKAT,
)
from tests.dokumen_sah import sah

HARI = date(2026, 11, 21)
SEJAK = date(2026, 1, 1)
LENGKAP_X = {nama: Decimal(70) for nama in PEDOMAN_BKN.bobot_potensial}


def polos(y: str, x: str, tercatat: Kotak | None = None, **beda: Any) -> Talenta:
    """Both axes given directly, each as a single part."""
    return evolve(
        Talenta(
            kinerja=(UnsurTalenta("kinerja", Decimal(100), Decimal(y)),),
            potensial=(UnsurTalenta("potensial", Decimal(100), Decimal(x)),),
            batas_kinerja=PEDOMAN_BKN.batas_kinerja,
            batas_potensial=PEDOMAN_BKN.batas_potensial,
            sejak=SEJAK,
            kotak_tercatat=tercatat,
        ),
        **beda,
    )


@pytest.mark.parametrize(
    ("y", "x", "kotak", "nilai"),
    [
        ("100", "70", Kotak.TUJUH, "85"),  # KTM-057
        ("70", "40", Kotak.DUA, "55"),  # KTM-061
        ("40", "70", Kotak.TIGA, "55"),  # KTM-063
        ("40", "40", Kotak.SATU, "40"),  # KTM-064
        ("80", "80", Kotak.SEMBILAN, "80"),  # KTM-065
        ("79.99", "79.99", Kotak.LIMA, "79.99"),  # KTM-066
        ("60", "59.99", Kotak.DUA, "59.995"),
        ("59.99", "60", Kotak.TIGA, "59.995"),
        ("80", "59.99", Kotak.EMPAT, "69.995"),
        ("79.99", "80", Kotak.DELAPAN, "79.995"),
        ("59.99", "80", Kotak.ENAM, "69.995"),
        ("56", "75", Kotak.TIGA, "65.5"),  # KTM-093
        ("100", "90", Kotak.SEMBILAN, "95"),  # KTM-078
        ("100", "74.092666", Kotak.TUJUH, "87.046333"),  # KTM-076
    ],
)
def test_the_box_and_the_value(y: str, x: str, kotak: Kotak, nilai: str) -> None:
    p = place("1", polos(y, x), HARI)
    assert (p.kotak, p.nilai) == (kotak, Decimal(nilai))
    assert p.rekomendasi == REKOMENDASI_TALENTA[kotak]


def test_a_box_on_record_that_differs_is_told_and_kept() -> None:
    """KTM-069: the data of the source say 4, the rule gives 7."""
    p = place("1", polos("100", "69.58", Kotak.EMPAT), HARI)
    assert (p.kotak, p.berbeda) == (Kotak.TUJUH, True)
    assert not place("1", polos("100", "69.58", Kotak.TUJUH), HARI).berbeda
    assert not place("1", polos("100", "69.58"), HARI).berbeda


def test_every_box_is_recommended_something_and_only_the_highest_three_enter_the_group() -> None:
    assert set(REKOMENDASI_TALENTA) == set(Kotak) == {kotak for _, kotak in KOTAK_TALENTA.isi}
    masuk = {k for k, r in REKOMENDASI_TALENTA.items() if any("rencana suksesi" in x for x in r)}
    assert masuk == {Kotak.TUJUH, Kotak.DELAPAN, Kotak.SEMBILAN}
    assert REKOMENDASI_TALENTA[Kotak.EMPAT] == ("rotasi", "pengembangan kompetensi")  # KTM-070
    assert REKOMENDASI_TALENTA[Kotak.ENAM] == (
        "penempatan yang sesuai",
        "bimbingan kinerja",
        "konseling kinerja",
    )  # KTM-073


def test_no_step_up_on_an_axis_lowers_the_box() -> None:
    baris = dict(KOTAK_TALENTA.isi)
    for y, x in product(Ekspektasi, Potensial):
        for lain in (y.berikut and (y.berikut, x), x.berikut and (y, x.berikut)):
            assert not lain or baris[lain] > baris[y, x]


@pytest.mark.parametrize(
    ("predikat", "penguat", "nilai", "peringkat"),
    [
        (Predikat.SANGAT_BAIK, (0, 0, 0), "60", Ekspektasi.SESUAI),
        (Predikat.BAIK, (0, 0, 80), "56", Ekspektasi.DI_BAWAH),
        (Predikat.BAIK, (0, 25, 80), "59.75", Ekspektasi.DI_BAWAH),
        (Predikat.BAIK, (0, 50, 80), "63.5", Ekspektasi.SESUAI),
        (Predikat.BAIK, (100, 100, 100), "88", Ekspektasi.DI_ATAS),
        (Predikat.BUTUH_PERBAIKAN, (100, 100, 100), "76", Ekspektasi.SESUAI),
        (Predikat.KURANG, (100, 100, 100), "64", Ekspektasi.SESUAI),
        (Predikat.SANGAT_KURANG, (100, 100, 100), "52", Ekspektasi.DI_BAWAH),
    ],
)
def test_the_axis_of_performance(
    predikat: Predikat, penguat: tuple[int, int, int], nilai: str, peringkat: Ekspektasi
) -> None:
    """The arithmetic of 60, 15, 15 and 10, with the scores 100, 80, 60, 40 and 20 (KTM-085)."""
    nama = ("penghargaan", "tim kerja", "umpan balik 360")
    skor = {"predikat kinerja": SKOR_PREDIKAT[predikat], **dict(zip(nama, map(Decimal, penguat), strict=True))}
    p = place("1", PEDOMAN_BKN.susun(skor, LENGKAP_X, SEJAK), HARI)
    assert p.kinerja == Decimal(nilai)
    assert p.kotak is dict(KOTAK_TALENTA.isi)[peringkat, Potensial.MENENGAH]


def test_what_is_not_known_is_not_zero() -> None:
    """A plain Baik with nothing else known may be anything; a Sangat Kurang is below whatever the rest comes to."""
    baik = place("1", PEDOMAN_BKN.susun({"predikat kinerja": Decimal(80)}, LENGKAP_X, SEJAK), HARI)
    assert (baik.kinerja, baik.kotak, baik.rekomendasi) == (Antara(Decimal(48), Decimal(88)), None, ())
    assert baik.nilai == Antara(Decimal(59), Decimal(79))
    buruk = place("1", PEDOMAN_BKN.susun({"predikat kinerja": Decimal(20)}, LENGKAP_X, SEJAK), HARI)
    assert (buruk.kinerja, buruk.kotak) == (Antara(Decimal(12), Decimal(52)), Kotak.TIGA)


def test_an_assessment_counts_for_a_time() -> None:
    t = polos("100", "90", sampai=date(2027, 1, 1))
    assert place("1", t, date(2026, 12, 31)).kotak is Kotak.SEMBILAN
    for d in (date(2025, 12, 31), date(2027, 1, 1)):
        p = place("1", t, d)
        assert (p.kinerja, p.kotak, p.nilai) == (None, None, None)


def test_an_axis_that_was_not_assessed_is_unknown() -> None:
    p = place("1", polos("100", "90", potensial=None), HARI)
    assert (p.kinerja, p.potensial, p.kotak, p.nilai) == (Decimal(100), None, None, None)


def test_ranking() -> None:
    daftar = {
        "d": polos("100", "90"),
        "b": polos("90", "90"),
        "a": polos("90", "90"),
        "c": polos("100", "70"),
        "e": polos("100", "90", sampai=date(2026, 6, 1)),
        "f": PEDOMAN_BKN.susun({"predikat kinerja": Decimal(80)}, LENGKAP_X, SEJAK),
    }
    assert [p.rujukan for p in rank(daftar, HARI)] == ["d", "a", "b", "c", "f", "e"]


def test_a_guide_lists_every_part_it_does_not_have() -> None:
    with pytest.raises(GalatBentuk) as info:
        PEDOMAN_BKN.susun({"penghargan": Decimal(1), "zzz": None}, {"potensi": Decimal(60)}, SEJAK)
    assert [(m.jalur, "'penghargaan'" in m.pesan) for m in info.value.masalah] == [
        ("kinerja.penghargan", True),
        ("kinerja.zzz", False),
    ]


def test_what_an_assessment_refuses() -> None:
    with pytest.raises(GalatBentuk) as info:
        polos(
            "0",
            "0",
            kinerja=(UnsurTalenta("a", Decimal(50), Decimal(101)), UnsurTalenta("a", Decimal(40), Decimal(-1))),
            sampai=SEJAK,
        )
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [
        ("kinerja", "bobot-bukan-100"),
        ("kinerja", "ganda"),
        ("kinerja[0].skor", "di-luar-skala"),
        ("kinerja[1].skor", "di-luar-skala"),
        ("sampai", "masa-terbalik"),
    ]
    with pytest.raises(GalatBentuk):
        BatasSumbu(Decimal(60), Decimal(80))
    assert BatasSumbu(Decimal(60), Decimal(60)).atas == 60


@pytest.mark.parametrize("bobot", [PEDOMAN_BKN.bobot_kinerja, PEDOMAN_BKN.bobot_potensial])
def test_the_weights_of_the_guide_add_up(bobot: Mapping[str, Decimal]) -> None:
    assert sum(bobot.values()) == 100


def test_scores_fall_with_the_step() -> None:
    for urut in (
        [SKOR_PREDIKAT[k] for k in Predikat],
        [SKOR_PENDIDIKAN[k] for k in Pendidikan if k in SKOR_PENDIDIKAN],
    ):
        assert urut == sorted(urut)


SKOR = st.none() | st.integers(0, 100).map(Decimal)


@given(st.lists(SKOR, min_size=4, max_size=4), st.lists(st.integers(0, 100).map(Decimal), min_size=4, max_size=4))
def test_bounds_hold_whatever_becomes_known(skor: list[Decimal | None], isi: list[Decimal]) -> None:
    bobot = PEDOMAN_BKN.bobot_kinerja
    gelap = tuple(UnsurTalenta(n, b, s) for (n, b), s in zip(bobot.items(), skor, strict=True))
    terang = tuple(evolve(u, skor=u.skor if u.skor is not None else i) for u, i in zip(gelap, isi, strict=True))
    nilai, tepat = nilai_sumbu(gelap), nilai_sumbu(terang)
    assert isinstance(tepat, Decimal)
    if isinstance(nilai, Antara):
        assert nilai.atas is not None
        assert nilai.bawah <= tepat <= nilai.atas
    else:
        assert nilai == tepat
    sebelum, sesudah = (place("1", polos("0", "70", kinerja=u), HARI).kotak for u in (gelap, terang))
    assert sebelum in (None, sesudah)


# --- words and document ------------------------------------------------------------------------------------


def test_the_report_reads_well() -> None:
    p = place("A-17", polos("79.5", "80", Kotak.LIMA), HARI)
    assert (
        p.report()
        == """\
A-17: kotak 8   pada 2026-11-21
  kinerja 79,5, potensial 80, nilai talenta 79,75 (PermenPANRB 3/2020 Lampiran kotak)
  rekomendasi: dipertahankan; masuk kelompok rencana suksesi instansi; rotasi atau perluasan jabatan;
    bimbingan kinerja
  tercatat pada instansi: kotak 5"""
    )
    assert p.report(INGGRIS).splitlines()[1:3] == [
        "  performance 79.5, potential 80, talent value 79.75 (PermenPANRB 3/2020 Lampiran kotak)",
        "  recommended: retain; enter the agency's succession group; rotation or a wider post; performance coaching",
    ]
    belum = place("A-18", PEDOMAN_BKN.susun({"predikat kinerja": Decimal(80)}, LENGKAP_X, SEJAK), HARI)
    assert belum.report().splitlines() == [
        "A-18: kotak talenta belum dapat ditentukan   pada 2026-11-21",
        "  kinerja antara 48 dan 88, potensial 70, nilai talenta antara 59 dan 79 (PermenPANRB 3/2020 Lampiran kotak)",
    ]


@given(st.lists(SKOR, min_size=4, max_size=4), st.none() | st.sampled_from(Kotak), st.booleans())
def test_the_document(skor: list[Decimal | None], tercatat: Kotak | None, berlaku: bool) -> None:
    isi = dict(zip(PEDOMAN_BKN.bobot_kinerja, skor, strict=True))
    t = PEDOMAN_BKN.susun(isi, LENGKAP_X, SEJAK, kotak_tercatat=tercatat)
    p = place("A-17", t, HARI if berlaku else SEJAK - timedelta(1))
    dokumen = p.document()
    sah(dokumen, "penempatan-talenta", "A-17")
    assert p.document("lain")["rujukan"] == "lain"
    assert (dokumen["kotak"], dokumen["kotak_tercatat"]) == (p.kotak and p.kotak.value, tercatat and tercatat.value)
    assert (dokumen["nilai"] is None) is (p.nilai is None)
    assert dokumen["dasar"]["peraturan"] in dokumen["peraturan"]
    assert dump(dokumen) == dump(place("A-17", t, p.pada).document())
