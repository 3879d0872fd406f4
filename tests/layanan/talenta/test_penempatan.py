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

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Pegawai, Penilaian, Penugasan
from karier_asn.domain.talenta import (
    BatasSumbu,
    KandidatTalenta,
    Kotak,
    Potensial,
    Talenta,
    UnsurTalenta,
    nilai_sumbu,
)
from karier_asn.domain.tingkat import Ekspektasi, Pendidikan, Predikat
from karier_asn.engine.galat import BelumDiatur, GalatBentuk
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kanonik import dump
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.talenta import PenempatanTalenta, place, rank, tally
from karier_asn.rules import KOTAK_TALENTA, PEDOMAN_BKN, REKOMENDASI_TALENTA, SKOR_PENDIDIKAN, SKOR_PREDIKAT
from tests.dokumen_sah import sah

HARI = date(2025, 12, 30)
"""The last day on which the points of the guide told the standing in performance."""
BARU = date(2025, 12, 31)
SEJAK = date(2025, 1, 1)
LAMA, SEKARANG = REKOMENDASI_TALENTA.values()
PERBUP = Peraturan("Perbup Contoh 7/2024", "Talenta", date(2024, 1, 1), Cara.INSTANSI, BARU)
PEDOMAN = evolve(PEDOMAN_BKN, dasar=PERBUP / "Pasal 5")
"""The guide of an agency, in force before that of BKN."""
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


def kandidat(t: Talenta, predikat: Predikat | None = None, **beda: Any) -> KandidatTalenta:
    """Somebody with this assessment, and this predicate in 2024 and 2025."""
    penilaian = [Penilaian(n, predikat) for n in (2024, 2025)]
    return KandidatTalenta(complete(Pegawai(penilaian=penilaian, **beda)), t)


def letak(t: Talenta, pada: date = HARI, predikat: Predikat | None = None) -> PenempatanTalenta:
    return place("1", kandidat(t, predikat), pada)


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
    p = letak(polos(y, x))
    assert (p.kotak, p.nilai) == (kotak, Decimal(nilai))
    assert p.rekomendasi == LAMA[kotak]


def test_a_box_on_record_that_differs_is_told_and_kept() -> None:
    """KTM-069: the data of the source say 4, the rule gives 7."""
    p = letak(polos("100", "69.58", Kotak.EMPAT))
    assert (p.kotak, p.berbeda) == (Kotak.TUJUH, True)
    assert not letak(polos("100", "69.58", Kotak.TUJUH)).berbeda
    assert not letak(polos("100", "69.58")).berbeda


def test_every_box_is_recommended_something_and_only_the_highest_three_enter_the_group() -> None:
    assert set(LAMA) == set(Kotak) == {kotak for _, kotak in KOTAK_TALENTA.isi}
    for rekomendasi in (LAMA, SEKARANG):
        masuk = {k for k, r in rekomendasi.items() if any("rencana suksesi" in x for x in r)}
        assert masuk == {Kotak.TUJUH, Kotak.DELAPAN, Kotak.SEMBILAN}
    assert LAMA[Kotak.EMPAT] == ("rotasi", "pengembangan kompetensi")  # KTM-070
    assert LAMA[Kotak.ENAM] == ("penempatan yang sesuai", "bimbingan kinerja", "konseling kinerja")  # KTM-073


@pytest.mark.parametrize(
    ("predikat", "x", "kotak", "banyak"),
    [
        (Predikat.SANGAT_BAIK, "80", Kotak.SEMBILAN, 6),
        (Predikat.SANGAT_BAIK, "79.99", Kotak.TUJUH, 5),
        (Predikat.SANGAT_BAIK, "59.99", Kotak.EMPAT, None),
        (Predikat.BAIK, "80", Kotak.DELAPAN, 6),
        (Predikat.BAIK, "60", Kotak.LIMA, 3),
        (Predikat.BAIK, "59.99", Kotak.DUA, None),
        (Predikat.BUTUH_PERBAIKAN, "80", Kotak.ENAM, 5),
        (Predikat.KURANG, "60", Kotak.TIGA, None),
        (Predikat.SANGAT_KURANG, "59.99", Kotak.SATU, None),
        (None, "80", None, 0),
    ],
)
def test_since_the_amendment_the_predicate_tells_the_standing_in_performance(
    predikat: Predikat | None, x: str, kotak: Kotak | None, banyak: int | None
) -> None:
    """Whatever the points come to; of boxes 4 to 1 the recommendations could not be read, and none is shown."""
    p, lain = (letak(polos(y, x), BARU, predikat) for y in ("100", "0"))
    assert p.kotak is lain.kotak is kotak
    assert p.rekomendasi == lain.rekomendasi
    assert (None if p.rekomendasi is None else len(p.rekomendasi)) == banyak
    if banyak is None:
        assert "rekomendasi: belum terbaca (PermenPANRB 3/2020 Lampiran angka II jo. PermenPANRB 20/2025)" in p.report()
        assert p.document()["rekomendasi"] is None


def test_the_box_of_one_person_changes_with_the_law() -> None:
    k = kandidat(polos("85", "85"), Predikat.BAIK)
    assert [place("1", k, d).kotak for d in (HARI, BARU)] == [Kotak.SEMBILAN, Kotak.DELAPAN]
    assert [place("1", k, d).dasar.rujukan for d in (HARI, BARU)] == [
        "PermenPANRB 3/2020 Lampiran kotak",
        "PermenPANRB 3/2020 Lampiran angka I jo. PermenPANRB 20/2025",
    ]
    jejak = evaluate(KOTAK_TALENTA.adalah(Kotak.SEMBILAN), k.pegawai, k.talenta)
    assert [jejak.pada(d).name for d in (SEJAK - timedelta(1), SEJAK, HARI, BARU)] == ["BTL", "MS", "MS", "TMS"]


def test_the_year_is_the_last_one_completed() -> None:
    """In January the predicate of the year before the last does not take its place."""
    p = complete(Pegawai(penilaian=[Penilaian(2023, Predikat.SANGAT_BAIK), Penilaian(2024, Predikat.BAIK)]))
    k = KandidatTalenta(p, polos("85", "85"))
    assert place("1", k, BARU).kotak is Kotak.DELAPAN
    januari = place("1", k, date(2026, 1, 1))
    assert (januari.kotak, januari.peringkat_kinerja, januari.peringkat_potensial) == (None, None, Potensial.TINGGI)


def test_there_are_no_boxes_before_the_regulation() -> None:
    t = polos("85", "85", sejak=date(2019, 1, 1))
    assert letak(t, date(2020, 2, 1)).kotak is Kotak.SEMBILAN
    for f in (letak, lambda t, d: tally({"1": kandidat(t)}, [d])):
        with pytest.raises(BelumDiatur, match="2020-02-01"):
            f(t, date(2020, 1, 31))


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
    p = letak(PEDOMAN.susun(skor, LENGKAP_X, SEJAK))
    assert p.kinerja == Decimal(nilai)
    assert p.kotak is dict(KOTAK_TALENTA.isi)[peringkat, Potensial.MENENGAH]


def test_what_is_not_known_is_not_zero() -> None:
    """A plain Baik with nothing else known may be anything; a Sangat Kurang is below whatever the rest comes to."""
    baik = letak(PEDOMAN.susun({"predikat kinerja": Decimal(80)}, LENGKAP_X, SEJAK))
    assert (baik.kinerja, baik.kotak, baik.rekomendasi) == (Antara(Decimal(48), Decimal(88)), None, ())
    assert baik.nilai == Antara(Decimal(59), Decimal(79))
    buruk = letak(PEDOMAN.susun({"predikat kinerja": Decimal(20)}, LENGKAP_X, SEJAK))
    assert (buruk.kinerja, buruk.kotak) == (Antara(Decimal(12), Decimal(52)), Kotak.TIGA)


def test_an_assessment_counts_for_a_time() -> None:
    t = polos("100", "90", sejak=date(2025, 2, 1), sampai=date(2025, 12, 1))
    for d in (date(2025, 2, 1), date(2025, 11, 30)):
        assert letak(t, d).kotak is Kotak.SEMBILAN
    for d in (date(2025, 1, 31), date(2025, 12, 1)):
        p = letak(t, d)
        assert (p.kinerja, p.kotak, p.nilai) == (None, None, None)


def test_an_axis_that_was_not_assessed_is_unknown() -> None:
    p = letak(polos("100", "90", potensial=None))
    assert (p.kinerja, p.potensial, p.kotak, p.nilai) == (Decimal(100), None, None, None)


TERBATAS = {"predikat kinerja": Decimal(80)}
"""Points between 48 and 88: with a potential of 70, no box by points, and by the predicate Baik box 5."""


def test_ranking() -> None:
    daftar = {
        "d": polos("100", "90"),
        "b": polos("90", "90"),
        "a": polos("90", "90"),
        "g": polos("80", "80"),
        "c": polos("100", "70"),
        "e": polos("100", "90", sampai=date(2025, 6, 1)),
        "f": PEDOMAN.susun(TERBATAS, LENGKAP_X, SEJAK),
    }
    urut = rank({r: kandidat(t) for r, t in daftar.items()}, HARI)
    assert [(p.rujukan, p.peringkat) for p in urut] == [
        ("d", 1),
        ("a", 2),
        ("b", 2),
        ("g", 4),
        ("c", 5),
        ("f", None),
        ("e", None),
    ]
    assert "peringkat: 2" in urut[1].report()
    assert rank({}, HARI) == ()


def test_a_value_by_bounds_leaves_places_by_bounds() -> None:
    """Nilai f 59 to 79, a 65 and d 65, b 80, c 50; e has none at all."""
    daftar = {
        "f": PEDOMAN.susun(TERBATAS, LENGKAP_X, SEJAK),
        "a": polos("60", "70"),
        "d": polos("60", "70"),
        "b": polos("90", "70"),
        "c": polos("30", "70"),
    }
    urut = rank({r: kandidat(t, Predikat.BAIK) for r, t in daftar.items()}, BARU)
    assert {p.kotak for p in urut} == {Kotak.LIMA}
    assert [(p.rujukan, p.peringkat) for p in urut] == [
        ("b", 1),
        ("a", Antara(2, 3)),
        ("d", Antara(2, 3)),
        ("f", Antara(2, 4)),
        ("c", 5),
    ]
    daftar["e"] = polos("0", "70", kinerja=None)
    urut = rank({r: kandidat(t, Predikat.BAIK) for r, t in daftar.items()}, BARU)
    assert [(p.rujukan, p.peringkat) for p in urut] == [
        ("b", Antara(1, 2)),
        ("a", Antara(2, 4)),
        ("d", Antara(2, 4)),
        ("f", Antara(2, 5)),
        ("c", Antara(5, 6)),
        ("e", Antara(1, 6)),
    ]
    assert "peringkat: antara 1 dan 6" in urut[-1].report()


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 3), st.booleans()), min_size=1, max_size=7))
def test_places_are_those_of_every_way_it_may_turn_out(nilai: list[tuple[int, int, bool]]) -> None:
    """Each value somewhere within its bounds: the best and the worst place there are, equal values on one place."""
    isi = {
        str(i): polos("0", "70", kinerja=(UnsurTalenta("a", Decimal(99), Decimal(n)), _lebar(lebar if gelap else 0)))
        for i, (n, lebar, gelap) in enumerate(nilai)
    }
    urut = {p.rujukan: p for p in rank({r: kandidat(t, Predikat.BAIK) for r, t in isi.items()}, BARU)}
    ujung = {r: _ujung(p.nilai) for r, p in urut.items()}
    for r, p in urut.items():
        terbaik = 1 + sum(ujung[q][0] > ujung[r][1] for q in ujung if q != r)
        terburuk = 1 + sum(ujung[q][1] > ujung[r][0] for q in ujung if q != r)
        assert p.peringkat == (terbaik if terbaik == terburuk else Antara(terbaik, terburuk))


def _ujung(nilai: Any) -> tuple[Any, Any]:
    return (nilai.bawah, nilai.atas) if isinstance(nilai, Antara) else (nilai, nilai)


def _lebar(lebar: int, bobot: int = 1) -> UnsurTalenta:
    """A part that is not known, or is 0."""
    return UnsurTalenta("b", Decimal(bobot), None if lebar else Decimal(0), Decimal(100 * (lebar or 1)))


def test_who_has_no_box_yet_may_pass_others() -> None:
    """B may be in box 9, 7 or 4 by his potential, C in any of performance; D's assessment counts no longer."""
    a, b = polos("70", "85"), polos("70", "0", potensial=(UnsurTalenta("a", Decimal(50), Decimal(80)), _lebar(1, 50)))
    daftar = {"A": kandidat(a, Predikat.BAIK), "B": kandidat(b, Predikat.SANGAT_BAIK)}

    def tempat(**lain: KandidatTalenta) -> list[tuple[str, Any]]:
        return [(p.rujukan, p.peringkat) for p in rank({**daftar, **lain}, BARU)]

    assert tempat() == [("A", Antara(1, 2)), ("B", None)]
    assert tempat(C=kandidat(polos("70", "0"))) == [("A", Antara(1, 2)), ("B", None), ("C", None)]
    assert tempat(C=kandidat(polos("70", "90"))) == [("A", Antara(1, 3)), ("C", None), ("B", None)]
    assert tempat(D=kandidat(evolve(a, sampai=BARU))) == [("A", Antara(1, 2)), ("B", None), ("D", None)]
    for y, letak_e in (("75", Antara(1, 2)), ("76", 1)):  # B has 80 at most
        assert tempat(E=kandidat(polos(y, "84"), Predikat.SANGAT_BAIK))[0] == ("E", letak_e)
    del daftar["B"]
    assert tempat(D=kandidat(evolve(a, sampai=BARU))) == [("A", 1), ("D", None)]
    lama = {"A": kandidat(polos("70", "90")), "B": kandidat(polos("0", "70", kinerja=TERBUKA))}
    assert [(p.rujukan, p.peringkat) for p in rank(lama, HARI)] == [("A", 1), ("B", None)]
    lama["A"] = kandidat(polos("70", "70"))
    assert [(p.rujukan, p.peringkat) for p in rank(lama, HARI)] == [("A", Antara(1, 2)), ("B", None)]


TERBUKA = (UnsurTalenta("a", Decimal(50), Decimal(80)), UnsurTalenta("b", Decimal(50), None))
"""Points between 40 and 90: with a potential of 70, box 3, 5 or 7."""


_PREDIKAT = st.sampled_from(Predikat)
_NILAI = st.sampled_from([Decimal(n) for n in (0, 40, 70, 100)])
_ORANG = st.tuples(st.tuples(_PREDIKAT, st.booleans()), *[st.tuples(_NILAI, st.booleans())] * 4)
"""Predicate, and two parts of each axis, with whether each is known before."""


@given(st.lists(_ORANG, min_size=1, max_size=5), st.sampled_from((HARI, BARU)))
def test_the_place_lies_within_the_bounds_told_before(orang: list[Any], hari: date) -> None:
    def satu(isi: Any, *, semua: bool) -> KandidatTalenta:
        predikat, *skor = (v if semua or tahu else None for v, tahu in isi)
        unsur = [UnsurTalenta(n, Decimal(50), s) for n, s in zip("abcd", skor, strict=True)]
        return kandidat(polos("0", "0", kinerja=tuple(unsur[:2]), potensial=tuple(unsur[2:])), predikat)

    sebelum, sesudah = (
        {p.rujukan: p.peringkat for p in rank({str(i): satu(o, semua=s) for i, o in enumerate(orang)}, hari)}
        for s in (False, True)
    )
    for r, tempat in sebelum.items():
        akhir = sesudah[r]
        assert isinstance(akhir, int)
        bawah, atas = _ujung(tempat) if tempat is not None else (1, len(orang))
        assert bawah <= akhir <= atas


def test_nobody_stands_in_the_list_twice() -> None:
    nip = NIP.pns("198001012006031001")
    t = polos("85", "85")
    with pytest.raises(GalatBentuk) as info:
        rank({"a": kandidat(t, nip=nip), "b": kandidat(t), " a": kandidat(t), "c": kandidat(t, nip=nip)}, HARI)
    assert [m.jalur for m in info.value.masalah] == ["kandidat[2]", "kandidat[3]"]
    with pytest.raises(GalatBentuk):
        tally({"a": kandidat(t, nip=nip), "c": kandidat(t, nip=nip)}, [HARI])


def test_counts_by_box_unit_and_year() -> None:
    def di(unit: str | None, predikat: Predikat | None, x: str = "85") -> KandidatTalenta:
        bidang = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, unit=unit)
        return kandidat(polos("85", x), predikat, jabatan=[Penugasan(bidang, date(2020, 1, 1))])

    daftar = {
        "1": di("Dinas A", Predikat.BAIK),
        "2": di("Dinas A", Predikat.SANGAT_BAIK),
        "3": di("Dinas A", Predikat.SANGAT_BAIK, "70"),
        "4": di("Dinas B", None),
        "5": di(None, Predikat.BAIK),
        "6": kandidat(polos("85", "85"), Predikat.BAIK),
    }
    r = tally(daftar, [BARU, HARI, HARI])
    assert r.hari == (HARI, BARU)
    assert r.isi == {
        (HARI, "Dinas A", Kotak.SEMBILAN): 2,
        (HARI, "Dinas A", Kotak.TUJUH): 1,
        (HARI, "Dinas B", Kotak.SEMBILAN): 1,
        (HARI, None, Kotak.SEMBILAN): 2,
        (BARU, "Dinas A", Kotak.SEMBILAN): 1,
        (BARU, "Dinas A", Kotak.DELAPAN): 1,
        (BARU, "Dinas A", Kotak.TUJUH): 1,
        (BARU, "Dinas B", None): 1,
        (BARU, None, Kotak.DELAPAN): 2,
    }
    assert (r.banyak(BARU, Kotak.DELAPAN), r.banyak(BARU, Kotak.DELAPAN, unit="Dinas A")) == (3, 1)
    assert (r.banyak(BARU, Kotak.SEMBILAN, Kotak.TUJUH), r.banyak(BARU, None)) == (2, 1)
    assert (
        r.report()
        == """\
rekapitulasi kotak talenta
  2025-12-30  Dinas A: kotak 9 2, kotak 7 1
  2025-12-30  Dinas B: kotak 9 1
  2025-12-30  unit belum diketahui: kotak 9 2
  2025-12-31  Dinas A: kotak 9 1, kotak 8 1, kotak 7 1
  2025-12-31  Dinas B: belum dapat ditentukan 1
  2025-12-31  unit belum diketahui: kotak 8 2"""
    )
    assert r.report(INGGRIS).splitlines()[5:] == [
        "  2025-12-31  Dinas B: not decided yet 1",
        "  2025-12-31  unit not known: box 8 2",
    ]
    dokumen = r.document("2025")
    sah(dokumen, "rekap-talenta", "2025")
    assert sum(b["banyak"] for b in dokumen["baris"]) == 12
    assert [d["jalur"] for d in dokumen["dasar"]] == [["Lampiran", "kotak"], ["Lampiran", "angka I"]]
    assert list(r.isi) == list(tally(dict(reversed(daftar.items())), (HARI, BARU)).isi)


@pytest.mark.parametrize(
    ("jenjang", "nilai"),
    [
        (Jenjang.JPT_MADYA, "76"),
        (Jenjang.JPT_PRATAMA, "74"),
        (Jenjang.ADMINISTRATOR, "72"),
        (Jenjang.PENGAWAS, "70"),
        (Jenjang.AHLI_MADYA, None),
    ],
)
def test_the_value_for_a_target_post(jenjang: Jenjang, nilai: str | None) -> None:
    """Nilai talenta 80, technical competence 60."""
    p = letak(polos("80", "80"))
    assert p.nilai_target(jenjang, Decimal(60)) == (None if nilai is None else Decimal(nilai))
    assert letak(polos("80", "80", potensial=None)).nilai_target(jenjang, Decimal(60)) is None
    if nilai is not None:
        assert p.nilai_target(jenjang, Decimal(60), {jenjang: (Decimal(25), Decimal(75))}) == Decimal(65)


def test_technical_competence_that_is_not_known_leaves_bounds() -> None:
    assert letak(polos("80", "80")).nilai_target(Jenjang.PENGAWAS, None) == Antara(Decimal(40), Decimal(90))


def test_a_guide_lists_every_part_it_does_not_have() -> None:
    with pytest.raises(GalatBentuk) as info:
        PEDOMAN.susun({"penghargan": Decimal(1), "zzz": None}, {"potensi": Decimal(60)}, SEJAK)
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
    sebelum, sesudah = (letak(polos("0", "70", kinerja=u)).kotak for u in (gelap, terang))
    assert sebelum in (None, sesudah)


# --- words and document ------------------------------------------------------------------------------------


def test_the_report_reads_well() -> None:
    p = place("A-17", kandidat(polos("79.5", "80", Kotak.LIMA), Predikat.BAIK), BARU)
    assert (
        p.report()
        == """\
A-17: kotak 8   pada 2025-12-31
  kinerja sesuai ekspektasi, potensial tinggi (PermenPANRB 3/2020 Lampiran angka I jo. PermenPANRB 20/2025)
  nilai: kinerja 79,5, potensial 80, nilai talenta 79,75
  rekomendasi: dipertahankan; masuk kelompok rencana suksesi instansi; rotasi atau perluasan jabatan di unit
    strategis; bimbingan peningkatan motivasi kerja; mentoring oleh pejabat senior; penugasan sebagai
    penanggung jawab (person in charge) proyek lintas bidang
  tercatat pada instansi: kotak 5"""
    )
    lama = place("A-17", kandidat(polos("79.5", "80", Kotak.LIMA)), HARI)
    assert lama.report(INGGRIS).splitlines()[1:4] == [
        "  performance as expected, potential high (PermenPANRB 3/2020 Lampiran kotak)",
        "  value: performance 79.5, potential 80, talent value 79.75",
        "  recommended: retain; enter the agency's succession group; rotation or a wider post; performance coaching",
    ]
    belum = letak(PEDOMAN.susun({"predikat kinerja": Decimal(80)}, LENGKAP_X, SEJAK))
    assert belum.report().splitlines() == [
        "1: kotak talenta belum dapat ditentukan   pada 2025-12-30",
        "  kinerja belum ada data, potensial menengah (PermenPANRB 3/2020 Lampiran kotak)",
        "  nilai: kinerja antara 48 dan 88, potensial 70, nilai talenta antara 59 dan 79",
    ]


@given(
    st.lists(SKOR, min_size=4, max_size=4),
    st.none() | st.sampled_from(Kotak),
    st.sampled_from((SEJAK - timedelta(1), HARI, BARU)),
    st.none() | st.sampled_from(Predikat),
)
def test_the_document(
    skor: list[Decimal | None], tercatat: Kotak | None, hari: date, predikat: Predikat | None
) -> None:
    isi = dict(zip(PEDOMAN_BKN.bobot_kinerja, skor, strict=True))
    t = PEDOMAN.susun(isi, LENGKAP_X, SEJAK, kotak_tercatat=tercatat)
    p = rank({"A-17": kandidat(t, predikat)}, hari)[0]
    dokumen = p.document()
    sah(dokumen, "penempatan-talenta", "A-17")
    assert p.document("lain")["rujukan"] == "lain"
    assert (dokumen["kotak"], dokumen["kotak_tercatat"]) == (p.kotak and p.kotak.value, tercatat and tercatat.value)
    assert (dokumen["nilai"] is None) is (p.nilai is None)
    assert (dokumen["peringkat"] is None) is (p.kotak is None)
    assert dokumen["dasar"]["peraturan"] in dokumen["peraturan"]
    assert dump(dokumen) == dump(rank({"A-17": kandidat(t, predikat)}, hari)[0].document())
