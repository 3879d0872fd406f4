"""Regions and boundary cases: complete, decisive, and in agreement with the meaning of the rule."""

from __future__ import annotations

from datetime import date
from enum import Enum
from functools import reduce
from itertools import islice, product
from operator import and_, or_

import pytest
from attrs import frozen

from karier_asn.engine import wilayah as penentu
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.galat import BelumDiatur, GalatTulis
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kata import fakta, jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, bulan, tahun
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.tetangga import di_atas, di_bawah
from karier_asn.engine.wilayah import kasus_batas, peubah, wilayah
from tests.engine.contoh import aktif, benar, sisa, usia

HARI = date(2026, 11, 21)
LAMA = Peraturan("P 1/2000", "Contoh", date(2000, 1, 1), Cara.TEKS, HARI)
BARU = Peraturan("P 2/2020", "Contoh", date(2020, 1, 1), Cara.TEKS, HARI)


class Warna(Enum):
    MERAH = "merah"
    KUNING = "kuning"
    HIJAU = "hijau"

    def __lt__(self, lain: Warna) -> bool:
        return list(Warna).index(self) < list(Warna).index(lain)


@frozen
class Benda:
    """A subject that is never read: every fact is assumed."""


@fakta("baik")
def baik(b: Benda) -> Riwayat[bool]:
    return Riwayat.tetap(None)


@fakta("besar")
def besar(b: Benda) -> Riwayat[bool]:
    return Riwayat.tetap(None)


@fakta("jumlah")
def jumlah(b: Benda) -> Riwayat[int]:
    return Riwayat.tetap(None)


@fakta("warna")
def warna(b: Benda) -> Riwayat[Warna]:
    return Riwayat.tetap(None)


@fakta("warna lain")
def warna_lain(b: Benda) -> Riwayat[Warna]:
    return Riwayat.tetap(None)


@fakta("tanggal dibuat")
def dibuat(b: Benda) -> Riwayat[date]:
    return Riwayat.tetap(None)


@fakta("jumlah lain")
def jumlah_lain(b: Benda) -> Riwayat[int]:
    return Riwayat.tetap(None)


BERGUNA = tabel(warna, {w: w is Warna.HIJAU for w in Warna}, judul="berguna")
BATAS = tabel(warna, {Warna.MERAH: 1, Warna.KUNING: 2, Warna.HIJAU: 3}, judul="batas menurut warna")


def test_peubah_meets_each_threshold_from_both_sides() -> None:
    assert peubah((jumlah >= 3) & (jumlah < 7)) == {jumlah: (2, 3, 4, 6, 7, 8, None)}
    assert peubah(baik & ~baik) == {baik: (True, False, None)}
    assert peubah(warna.adalah(Warna.MERAH)) == {warna: (Warna.MERAH, Warna.KUNING, None)}
    assert peubah(jumlah.bukan(4)) == {jumlah: (4, 3, 5, None)}
    usia = dibuat.lama("usia")
    assert peubah(usia >= tahun(1)) == {usia: (di_bawah(tahun(1)), tahun(1), di_atas(tahun(1)), None)}


def test_peubah_of_tables_lists_the_keys() -> None:
    assert peubah(jumlah < BATAS) == {jumlah: (0, 1, 2, 3, 4, None), warna: (*Warna, None)}
    assert peubah(BATAS >= 2) == {warna: (*Warna, None)}
    assert peubah(BATAS.adalah(2)) == {warna: (*Warna, None)}
    assert peubah(BATAS < BATAS) == {warna: (*Warna, None)}
    bertingkat = tabel((BERGUNA, baik), {(g, b): g and b for g in (False, True) for b in (False, True)}, judul="dua")
    assert peubah(bertingkat.adalah(True)) == {warna: (*Warna, None), baik: (False, True, None)}
    assert peubah(warna < warna_lain) == {warna: (*Warna, None), warna_lain: (*Warna, None)}


def test_two_endless_values_cannot_be_enumerated() -> None:
    with pytest.raises(GalatTulis, match="tidak berhingga"):
        peubah(jumlah < jumlah_lain)


def test_nothing_to_enumerate_before_the_law() -> None:
    with pytest.raises(BelumDiatur):
        kasus_batas(syarat(LAMA / "Pasal 1", baik), date(1990, 1, 1))
    with pytest.raises(BelumDiatur):
        wilayah(menurut({LAMA / "Pasal 1": baik}), date(1990, 1, 1))


ATURAN: tuple[Kondisi, ...] = (
    baik,
    ~baik,
    baik & besar & (jumlah >= 3),
    baik | (jumlah < 2) | warna.adalah(Warna.HIJAU),
    jika(baik, maka=besar | (jumlah > 5)) & warna.bukan(Warna.MERAH),
    (jumlah < BATAS) & (BATAS > 1),
    (dibuat.lama() >= tahun(2)) & (dibuat.lama() <= tahun(5)),
    (dibuat.sisa() > tahun(2)) & (dibuat.sisa() <= tahun(5)),
    ((baik & ~besar).lama() >= tahun(3)) | (baik.kini() > tahun(1)),
    (jumlah >= 1) & (jumlah <= 1) & (baik | ~baik),
    jumlah.adalah(2) & jika(baik, maka=besar),
    jumlah.adalah(2) | jika(baik, maka=besar),
    ~besar & jika(baik, maka=besar),
    jika(baik & besar, maka=jumlah > 1),
    jika(jumlah > 1, maka=baik | besar),
    jumlah.adalah(2) & (besar | (warna < warna_lain)) & jika(~besar, maka=baik),
)


@pytest.mark.parametrize("aturan", ATURAN, ids=range(len(ATURAN)))
def test_regions_cover_every_verdict_that_boundary_cases_find(aturan: Kondisi) -> None:
    semua = {evaluate(aturan, asumsi=k).pada(HARI) for k in islice(wilayah(aturan, HARI), 5000)}
    batas = {evaluate(aturan, asumsi=k).pada(HARI) for k in kasus_batas(aturan, HARI)}
    assert batas <= semua
    assert {Putusan.MS, Putusan.TMS} <= batas


def test_boundary_cases_are_distinct_and_complete() -> None:
    kasus = kasus_batas(ATURAN[2], HARI)
    assert all(set(k) == {baik, besar, jumlah} for k in kasus)
    assert len(kasus) == len([k for i, k in enumerate(kasus) if k not in kasus[:i]])
    assert {(k[baik], k[besar], k[jumlah]) for k in kasus} == {
        (True, True, 3), (False, True, 3), (None, True, 3), (True, False, 3), (True, None, 3),
        (True, True, 2), (True, True, 4), (True, True, None),
    }  # fmt: skip


def test_where_comparisons_exclude_each_other_no_case_meets_the_rule() -> None:
    aturan = (jumlah >= 5) & (jumlah <= 3)
    kasus = kasus_batas(aturan, HARI)
    assert kasus
    assert not any(evaluate(aturan, asumsi=k).pada(HARI) is Putusan.MS for k in kasus)


# --- durations whose condition has law in it ---------------------------------------------------------------

SELALU = pilihan("baca", {"satu": baik, "dua": besar}, catatan="contoh")
BERUBAH = menurut({LAMA / "Pasal 3": baik, BARU / "Pasal 3": besar})


@pytest.mark.parametrize(
    "aturan",
    [
        pytest.param(syarat(LAMA / "Pasal 3", baik & besar).lama() >= tahun(2), id="kutipan"),
        pytest.param(BERUBAH.kini() > tahun(1), id="menurut"),
        pytest.param(BERUBAH.lama() >= tahun(1), id="menurut, seluruhnya"),
        pytest.param(SELALU.lama() >= tahun(2), id="pilihan"),
        pytest.param(((jumlah >= menurut({LAMA / "a": 2, BARU / "a": 3})) & baik).lama() < tahun(2), id="ambang"),
        pytest.param((BERUBAH.lama() >= tahun(1)).kini() >= tahun(2), id="masa di dalam masa"),
    ],
)
def test_durations_of_cited_and_dated_conditions_decide(aturan: Kondisi) -> None:
    putusan = {evaluate(aturan, asumsi=k).pada(HARI) for k in kasus_batas(aturan, HARI)}
    assert putusan == {Putusan.MS, Putusan.BTL, Putusan.TMS}


def test_readings_within_a_duration_are_folded() -> None:
    kasus = kasus_batas(SELALU.lama() >= tahun(2), HARI, {"baca": "dua"})
    assert all(k[baik] is None for k in kasus)
    assert any(k[besar] is not None for k in kasus)


@pytest.mark.parametrize(
    ("aturan", "putusan"),
    [
        pytest.param((baik | ~baik).lama() >= tahun(2), Putusan.MS, id="dipenuhi semua"),
        pytest.param((baik & ~baik).lama() >= tahun(2), Putusan.TMS, id="dipenuhi tak seorang pun"),
        pytest.param(syarat((LAMA / "a").hingga(BARU), baik & ~baik).lama() >= tahun(2), Putusan.BTL, id="tak berlaku"),
    ],
)
def test_a_duration_that_never_starts_or_ends_has_one_case(aturan: Kondisi, putusan: Putusan) -> None:
    (kasus,) = kasus_batas(aturan, HARI)
    assert evaluate(aturan, asumsi=kasus).pada(HARI) is putusan


# --- how long it takes -------------------------------------------------------------------------------------


def test_what_excludes_each_other_is_found_at_once() -> None:
    f = benar(40)
    pasangan = reduce(and_, (a | b for a, b in zip(f[::2], f[1::2], strict=True)))
    aturan = (jumlah >= 5) & pasangan & (jumlah <= 3)
    kasus = kasus_batas(aturan, HARI)
    assert not any(evaluate(aturan, asumsi=k).pada(HARI) is Putusan.MS for k in kasus)
    assert len(kasus) > 40


def test_what_is_too_complicated_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """One pigeon more than there are holes."""
    monkeypatch.setattr(penentu, "BATAS_LANGKAH", 5_000)
    lubang = 5
    f = benar(lubang * (lubang + 1))
    tiap = reduce(and_, (reduce(or_, f[i * lubang : (i + 1) * lubang]) for i in range(lubang + 1)))
    berdua = (f[i * lubang + j] & f[k * lubang + j] for j in range(lubang) for i in range(lubang + 1) for k in range(i))
    with pytest.raises(GalatTulis, match="terlalu rumit"):
        kasus_batas(baik & tiap & ~reduce(or_, berdua), HARI)


@pytest.mark.parametrize("pada", [AWAL, AWAL + SEHARI, AKHIR - SEHARI])
@pytest.mark.parametrize(
    "aturan",
    [usia >= tahun(2), sisa >= tahun(2), aktif.lama() >= tahun(1), (aktif.kini() > bulan(1)).lama() < tahun(1)],
)
def test_the_ends_of_the_calendar(aturan: Kondisi, pada: date) -> None:
    """No case lies beyond it."""
    kasus = kasus_batas(aturan, pada)
    assert kasus
    for k in kasus:
        assert evaluate(aturan, asumsi=k).pada(pada) in Putusan


def _banyak_kunci(banyak: int) -> Kondisi:
    kunci = tuple(benar(banyak))
    return tabel(kunci, {k: sum(k) for k in product((False, True), repeat=banyak)}, judul="besar") >= 5


def test_a_comparison_of_too_many_values_is_told() -> None:
    """A key that is true, false or unknown has three: ten of them are too many."""
    with pytest.raises(GalatTulis, match="bergantung pada 59049 gabungan nilai") as galat:
        kasus_batas(_banyak_kunci(10), date(2026, 11, 21))
    assert "lebih sedikit kunci" in galat.value.saran


@pytest.mark.sapuan
def test_a_comparison_of_nearly_too_many_values_is_answered() -> None:
    """Nine are few enough."""
    assert kasus_batas(_banyak_kunci(9), date(2026, 11, 21))
