from __future__ import annotations

import operator
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from karier_asn.engine.galat import GalatBentuk, GalatTanya, GalatTulis
from karier_asn.engine.hitungan import Hitungan, Kumulatif, Sejak, Sisa, Terbatas, berturut, kumulatif
from karier_asn.engine.masa import (
    AKHIR,
    AWAL,
    SEHARI,
    Masa,
    bulan,
    hari,
    hari_terbanyak,
    mundur,
    selisih,
    selisih_masa,
    tahun,
    tambah,
)
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat
from karier_asn.uji.strategi import masa, riwayat, tanggal
from tests.engine import naif
from tests.engine.contoh import selama

D = date(2026, 11, 21)
angka = riwayat(st.integers(0, 3))
benar = riwayat(st.booleans())
bulat = st.one_of(st.integers(0, 40).map(tahun), st.integers(0, 480).map(bulan))


def hari_penting(*semua: Riwayat[Any]) -> list[date]:
    """Every day of change and its neighbours, and the two ends of the calendar."""
    titik = {d for r in semua for d in r.mulai if AWAL < d < AKHIR}
    return sorted({AWAL, *titik, *(d - SEHARI for d in titik), *(d + SEHARI for d in titik), AKHIR - SEHARI})


# --- step functions: form ----------------------------------------------------------------------------------


@given(st.lists(st.tuples(tanggal(), st.none() | st.integers(0, 2)), max_size=6, unique_by=lambda t: t[0]), angka)
def test_bentuk_baku(titik: list[tuple[date, int | None]], lain: Riwayat[int]) -> None:
    r = Riwayat(titik, sebelum=1)
    assert r.mulai[0] == AWAL
    assert list(r.mulai) == sorted(set(r.mulai))
    assert all(a != b for a, b in pairwise(r.nilai))
    for d, v in titik:
        assert r.pada(d) == v
    sama = all(r.pada(d) == lain.pada(d) for d in hari_penting(r, lain))
    assert (r == lain) is sama
    assert not sama or hash(r) == hash(lain)


@given(st.data())
def test_urutan_perubahan_tidak_berarti(data: st.DataObject) -> None:
    titik = data.draw(st.lists(st.tuples(tanggal(), st.none() | st.integers(0, 2)), unique_by=lambda t: t[0]))
    acak = data.draw(st.permutations(titik))
    assert Riwayat(titik, 0) == Riwayat(acak, 0)
    assert hash(Riwayat(titik, 0)) == hash(Riwayat(acak, 0))
    assert Riwayat([*titik, *titik], 0) == Riwayat(titik, 0)


def test_dua_nilai_pada_satu_hari_ditolak_semuanya() -> None:
    with pytest.raises(GalatBentuk) as galat:
        Riwayat([(D, 1), (D, 2), (date(2020, 1, 1), 5), (date(2020, 1, 1), None), (date(2021, 1, 1), 5)])
    assert [(m.jalur, m.kode, m.parameter) for m in galat.value.masalah] == [
        ("2020-01-01", "tanggal-ganda", {"tanggal": date(2020, 1, 1)}),
        ("2026-11-21", "tanggal-ganda", {"tanggal": D}),
    ]
    assert "2020-01-01: dua nilai berbeda" in str(galat.value)


def test_satu_hari_disebut_sekali_walau_tiga_nilainya() -> None:
    with pytest.raises(GalatBentuk) as galat:
        Riwayat([(D, 1), (D, 2), (D, 3)])
    assert [m.jalur for m in galat.value.masalah] == ["2026-11-21"]


def test_tetap_dan_tak_diketahui() -> None:
    assert Riwayat.tetap(3) == Riwayat([], sebelum=3) == Riwayat([(D, 3)], sebelum=3)
    assert Riwayat.tetap(None) == TAK_DIKETAHUI
    assert Riwayat([(AWAL, 1)], sebelum=2) == Riwayat.tetap(1)
    assert Riwayat.tetap(3).pada(AWAL) == Riwayat.tetap(3).pada(AKHIR) == 3


@given(angka)
def test_potongan_menutup_seluruh_waktu(r: Riwayat[int]) -> None:
    potongan = list(r.potongan())
    assert potongan[0][0] == AWAL
    assert potongan[-1][1] == AKHIR
    assert all(b == a for (_, b, _), (a, _, _) in pairwise(potongan))
    for a, b, v in potongan:
        assert r.pada(a) == v == r.pada(b - SEHARI)


@given(tanggal())
def test_sejak(d: date) -> None:
    r = Riwayat.sejak(d)
    assert [r.pada(x) for x in (AWAL, d - SEHARI, d, AKHIR)] == [False, False, True, True]


def test_sejak_tepi() -> None:
    assert Riwayat.sejak(AKHIR) == Riwayat.tetap(False)  # never
    assert Riwayat.sejak(AWAL) == Riwayat.tetap(True)  # ever


selang_tertib = st.tuples(tanggal(), tanggal()).map(lambda s: (min(s), max(s))) | st.tuples(tanggal(), st.none())


@given(st.lists(selang_tertib, max_size=5))
def test_rentang_adalah_gabungan(selang: list[tuple[date, date | None]]) -> None:
    r = Riwayat.rentang(selang)
    for d in hari_penting(r, Riwayat((x, True) for s in selang for x in s if x is not None)):
        assert r.pada(d) is any(a <= d and (b is None or d < b) for a, b in selang)
    assert r == Riwayat.rentang([*selang, *selang[::-1]])


def test_rentang_tepi() -> None:
    assert Riwayat.rentang([]) == Riwayat.tetap(False)
    assert Riwayat.rentang([(D, D)]) == Riwayat.tetap(False)
    assert Riwayat.rentang([(AWAL, D)]) == Riwayat([(D, False)], sebelum=True)
    bersambung = Riwayat.rentang([(date(2020, 1, 1), date(2021, 1, 1)), (date(2021, 1, 1), date(2022, 1, 1))])
    assert bersambung == Riwayat.rentang([(date(2020, 1, 1), date(2022, 1, 1))])


# --- step functions: pointwise -----------------------------------------------------------------------------


@given(angka, angka, st.lists(tanggal(), max_size=5))
def test_angkat_hari_demi_hari(a: Riwayat[int], b: Riwayat[int], lain: list[date]) -> None:
    def f(x: int | None, y: int | None) -> int | None:
        return None if x == 2 else (x or 0) + (y or 0)

    r = angkat(f, a, b)
    for d in (*hari_penting(a, b), *lain):
        assert r.pada(d) == f(a.pada(d), b.pada(d))


@given(angka, st.lists(tanggal(), max_size=5))
def test_peta_hari_demi_hari(a: Riwayat[int], lain: list[date]) -> None:
    r = a.peta(lambda v: None if v == 1 else v // 2)
    for d in (*hari_penting(a), *lain):
        v = a.pada(d)
        assert r.pada(d) == (None if v is None or v == 1 else v // 2)


@given(angka, angka, angka, st.lists(tanggal(), max_size=5))
def test_ikat_hari_demi_hari(a: Riwayat[int], x: Riwayat[int], y: Riwayat[int], lain: list[date]) -> None:
    def f(v: int) -> Riwayat[int]:
        return x if v % 2 else y

    r = a.ikat(f)
    for d in (*hari_penting(a, x, y), *lain):
        v = a.pada(d)
        assert r.pada(d) == (None if v is None else f(v).pada(d))


@given(angka)
def test_ikat_hukum_monad(a: Riwayat[int]) -> None:
    assert a.ikat(Riwayat.tetap) == a
    assert Riwayat.tetap(1).ikat(lambda _: a) == a


@given(angka, tanggal(), tanggal(), st.none() | st.integers(8, 9))
def test_antara_hari_demi_hari(a: Riwayat[int], mulai: date, sampai: date, lain: int | None) -> None:
    r = a.antara(mulai, sampai, lain)
    for d in hari_penting(a, r, Riwayat([(mulai, 1)]), Riwayat([(sampai, 1)])):
        assert r.pada(d) == (a.pada(d) if mulai <= d < sampai else lain)


@given(angka, tanggal())
def test_antara_terbuka(a: Riwayat[int], mulai: date) -> None:
    assert a.antara(AWAL, AKHIR) is a
    terbuka = a.antara(mulai, AKHIR, 9)
    for d in (*hari_penting(a, terbuka), AKHIR):
        assert terbuka.pada(d) == (a.pada(d) if mulai <= d else 9)
    assert a.antara(AWAL, mulai, 9).pada(AKHIR) == 9


@given(angka, tanggal(), st.none() | st.integers(0, 3))
def test_cari_adalah_yang_pertama(a: Riwayat[int], sejak: date, dicari: int | None) -> None:
    ketemu = a.cari(lambda v: v == dicari, sejak)
    calon = [d for d in {sejak, *a.mulai} if d >= sejak and a.pada(d) == dicari]
    assert ketemu == min(calon, default=None)
    assert a.cari(lambda v: v == dicari) == min((d for d in a.mulai if a.pada(d) == dicari), default=None)


def test_tidak_ada_hari_pada_atau_sesudah_akhir() -> None:
    """What is looked for from "never" on is never found."""
    assert Riwayat.tetap(1).cari(lambda v: v == 1, AKHIR) is None
    assert Riwayat.tetap(1).cari(lambda v: v == 1, AKHIR - SEHARI) == AKHIR - SEHARI


@pytest.mark.parametrize(
    "r",
    [
        Riwayat([(D, 1), (AKHIR, 2)]),
        Riwayat([(AKHIR, 3), (D, 1), (AKHIR, 2)]),  # two that never come do not contradict each other
        Riwayat({D: 1}).antara(AWAL, D + SEHARI, 1).antara(AWAL, AKHIR - SEHARI, 1),
        Riwayat.tetap(1).antara(D, AKHIR),
        Riwayat.tetap(D).ikat(lambda d: Riwayat([(d, 1), (AKHIR, 2)])),
        angkat(lambda _: 1, Riwayat([(D, 1)])).antara(D, AKHIR),
    ],
)
def test_yang_mulai_pada_akhir_tidak_pernah_mulai(r: Riwayat[int]) -> None:
    assert r == Riwayat([(D, 1)])


def test_tidak_pernah() -> None:
    assert Riwayat([(AKHIR, 1)]) == Riwayat.tetap(None)
    assert Riwayat.tetap(1).antara(AKHIR, AKHIR) == Riwayat.tetap(None)
    assert Riwayat.rentang([(AKHIR, None)]) == Riwayat.tetap(False)
    assert Riwayat.rentang([(D, AKHIR)]) == Riwayat.sejak(D)


@given(benar, benar, st.integers(0, 12_000))
def test_riwayat_setara_per_hari(a: Riwayat[bool], b: Riwayat[bool], n: int) -> None:
    """Equality of objects is equality of functions, on a whole stretch of days."""
    awal = date(2005, 1, 1) + timedelta(days=n)
    hari_hari = [awal + k * SEHARI for k in range(60)]
    potong = [r.antara(hari_hari[0], hari_hari[-1]) for r in (a, b)]
    assert (potong[0] == potong[1]) is all(a.pada(d) == b.pada(d) for d in hari_hari[:-1])


# --- months ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mulai", "masa", "jatuh"),
    [
        (date(2024, 2, 29), tahun(1), date(2025, 2, 28)),
        (date(2024, 2, 29), tahun(4), date(2028, 2, 29)),
        (date(2023, 2, 28), tahun(1), date(2024, 2, 28)),
        (date(2026, 1, 31), bulan(1), date(2026, 2, 28)),
        (date(2024, 1, 31), bulan(1), date(2024, 2, 29)),
        (date(2026, 1, 31), bulan(2), date(2026, 3, 31)),
        (date(2026, 8, 31), bulan(1), date(2026, 9, 30)),
        (date(2026, 12, 31), bulan(2), date(2027, 2, 28)),
        (date(2026, 1, 31), Masa(1, 1), date(2026, 3, 1)),  # months first, then days
        (date(2026, 12, 31), hari(1), date(2027, 1, 1)),
        (date(1896, 2, 29), tahun(4), date(1900, 2, 28)),  # 1900 had no 29 February
        (D, Masa(0), D),
        (D, tahun(9000), AKHIR),
        (D, Masa(0, 4_000_000), AKHIR),
    ],
)
def test_tambah(mulai: date, masa: Masa, jatuh: date) -> None:
    assert tambah(mulai, masa) == jatuh


@given(tanggal(), st.integers(0, 480))
def test_tambah_sama_dengan_kalender(mulai: date, n: int) -> None:
    assert tambah(mulai, bulan(n)) == naif.maju(mulai, n)


@given(tanggal(), tanggal())
def test_selisih_kebalikan_tambah(a: date, b: date) -> None:
    a, b = sorted((a, b))
    m = selisih(a, b)
    assert tambah(a, m) == b
    assert tambah(a, Masa(m.bulan + 1)) > b  # the longest
    assert 0 <= m.hari <= 30
    assert selisih(b, a) == (Masa(0) if a < b else m)


@given(tanggal(), tanggal(), bulat)
def test_hukum_jatuh_tempo(mulai: date, d: date, m: Masa) -> None:
    """At least so long has passed exactly on and after the due date."""
    assume(mulai <= d)
    assert (selisih(mulai, d) >= m) is (tambah(mulai, m) <= d)
    assert Sejak(Riwayat.tetap(mulai)).capai(m, tegas=False).pada(d) is (tambah(mulai, m) <= d)
    assert Sejak(Riwayat.tetap(mulai)).capai(m, tegas=True).pada(d) is (tambah(mulai, m) < d)


@given(tanggal(), tanggal(), masa())
@example(date(2026, 1, 29), date(2026, 2, 28), Masa(1))
@example(date(2026, 1, 31), date(2026, 2, 28), Masa(1))
def test_sisa_adalah_cermin_dari_masa_sejak(d: date, tiba: date, m: Masa) -> None:
    """So long is left exactly on the days from which it passes before the date has gone by."""
    sisa = Sisa(Riwayat.tetap(tiba))
    assert sisa.capai(m, tegas=False).pada(d) is (m == Masa(0) or tambah(d, m) <= tiba)
    assert sisa.capai(m, tegas=True).pada(d) is (tambah(d, m) < tiba)
    assert sisa.pada(d) == selisih(d, tiba)


def test_sisa_di_ujung_kalender() -> None:
    assert Sisa(Riwayat.tetap(AKHIR)).capai(tahun(9000), tegas=True) == Riwayat.tetap(True)
    assert Sisa(Riwayat.tetap(date(20, 1, 1))).capai(tahun(30), tegas=False) == Riwayat.tetap(False)
    assert Sisa(Riwayat.tetap(None)).capai(tahun(1), tegas=False) == TAK_DIKETAHUI
    assert Sisa(Riwayat.tetap(None)).pada(date(2026, 1, 1)) is None


@given(tanggal(), bulat)
def test_mundur_adalah_hari_terakhir_sejak_mana_masa_itu_lewat(d: date, m: Masa) -> None:
    mulai = mundur(d, m)
    assert tambah(mulai, m) <= d < tambah(mulai + SEHARI, m)


@given(tanggal(), masa())
@example(date(2026, 3, 2), Masa(1, 3))
@example(date(2024, 3, 27), Masa(12, 27))
def test_mundur_dengan_bulan_dan_hari(d: date, m: Masa) -> None:
    mulai = mundur(d, m)
    assert tambah(mulai, m) <= d < tambah(mulai + SEHARI, m)


def test_mundur_di_luar_kalender() -> None:
    assert mundur(AKHIR, tahun(1)) == date(9998, 12, 31)
    assert mundur(D, tahun(3000)) == mundur(D, Masa(0, 4_000_000)) == AWAL


@given(tanggal(), masa(), masa())
def test_lebih_lama_tidak_lebih_cepat(mulai: date, a: Masa, b: Masa) -> None:
    if a.bulan <= b.bulan and a.hari <= b.hari:
        assert tambah(mulai, a) <= tambah(mulai, b)
    assert tambah(mulai, a) <= tambah(mulai + SEHARI, a)


@given(masa(), masa())
def test_masa_dijumlahkan(a: Masa, b: Masa) -> None:
    assert a + b == b + a
    assert a + Masa(0) == a
    assert (a + b).hari == a.hari + b.hari


@given(tanggal(), masa(), masa())
def test_masa_yang_lebih_pendek_jatuh_tempo_lebih_dahulu(mulai: date, a: Masa, b: Masa) -> None:
    """The order of durations is that of their due dates, but for the two days by which months differ."""
    assume(max(a.hari, b.hari) <= 30)
    assert [a < b, a == b, a > b].count(True) == 1
    assert (a <= b, a >= b) == (a < b or a == b, a > b or a == b)
    if a < b:
        assert tambah(mulai, a) <= tambah(mulai, b) + 3 * SEHARI


def test_31_hari_sepanjang_sebulan_dalam_perbandingan() -> None:
    assert hari(30) < bulan(1) <= hari(31) < hari(32)
    assert hari(45) < hari(400)
    assert tahun(1) < hari(400) < tahun(2)
    assert Masa(1, 10) < hari(45) < Masa(1, 15)


def test_masa_hanya_dibandingkan_dengan_masa() -> None:
    lain: Any = 5
    for banding in (operator.lt, operator.le, operator.gt, operator.ge):
        with pytest.raises(TypeError):
            banding(tahun(5), lain)


# --- mistakes an author makes ------------------------------------------------------------------------------


def lepas(nilai: object) -> Any:
    """The same object without its type: these tests write what type checkers already reject."""
    return nilai


LALU, KINI = date(2020, 1, 1), date(2021, 1, 1)
JAM = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
BULAT = "bilangan bulat yang tidak negatif"

SALAH: dict[str, tuple[Callable[[], object], str, str]] = {
    'tahun("5")': (
        lambda: tahun(lepas("5")),
        f"tahun('5') tidak dapat dipakai: yang diperlukan {BULAT}",
        "Tulis tahun(5)",
    ),
    'bulan("lima")': (lambda: bulan(lepas("lima")), BULAT, "Tulis misalnya bulan(5)."),
    "hari(1.5)": (
        lambda: hari(lepas(1.5)),
        f"hari(1.5) tidak dapat dipakai: yang diperlukan {BULAT}",
        "satuan yang lebih kecil",
    ),
    "tahun(Decimal)": (lambda: tahun(lepas(Decimal("2.5"))), BULAT, "satuan yang lebih kecil"),
    "bulan(6.0)": (lambda: bulan(lepas(6.0)), BULAT, "Tulis bulan(6)."),
    "hari(nan)": (lambda: hari(lepas(float("nan"))), BULAT, "satuan yang lebih kecil"),
    "bulan(True)": (lambda: bulan(True), "bulan(True)", "Tulis misalnya bulan(5)."),
    "tahun(None)": (lambda: tahun(lepas(None)), "tahun(None)", "Tulis misalnya tahun(5)."),
    "tahun(tahun(1))": (lambda: tahun(lepas(tahun(1))), "tahun(tahun(1))", "Tulis misalnya tahun(5)."),
    "tahun(-1)": (lambda: tahun(-1), "tahun(-1)", ".sisa()"),
    "tahun(12000)": (lambda: tahun(12_000), "tahun(12000) lebih lama daripada kalender", "Periksa angkanya"),
    "bulan(200000)": (lambda: bulan(200_000), "bulan(200000) lebih lama daripada kalender", "Periksa angkanya"),
    "hari(4000000)": (lambda: hari(4_000_000), "hari(4000000) lebih lama daripada kalender", "Periksa angkanya"),
    "Masa negatif": (lambda: Masa(-1), "bulan(-1)", ".sisa()"),
    "Masa, hari negatif": (lambda: Masa(0, -1), "hari(-1)", ".sisa()"),
    "Masa pecahan": (lambda: Masa(lepas(1.5)), "bulan(1.5)", "satuan yang lebih kecil"),
    "Masa, hari teks": (lambda: Masa(0, lepas("1")), "hari('1')", "Tulis hari(1), tanpa tanda kutip."),
    "masa + bilangan": (
        lambda: tahun(1) + lepas(6),
        "tahun(1) hanya dapat ditambah dengan masa",
        "tahun(1) + bulan(6)",
    ),
    "bilangan + masa": (lambda: lepas(6) + tahun(1), "ditemukan 6", "tahun(1) + bulan(6)"),
    "tanggal + masa": (lambda: lepas(D) + tahun(1), "ditemukan datetime.date(2026, 11, 21)", "tambah(hari, tahun(1))"),
    "masa + tanggal": (lambda: tahun(1) + lepas(D), "hanya dapat ditambah dengan masa", "tambah(hari, tahun(1))"),
    "tambah pada teks": (
        lambda: tambah(lepas("2026-11-21"), tahun(1)),
        "tambah(...) memerlukan tanggal, ditemukan '2026-11-21'",
        "Tulis date(2026, 11, 21).",
    ),
    "tambah pada jam": (lambda: tambah(JAM, tahun(1)), "ditemukan datetime.datetime", "Ambil harinya dengan .date()."),
    "tambah pada None": (lambda: tambah(lepas(None), tahun(1)), "ditemukan None", "Tulis misalnya date(2026, 1, 1)."),
    "tambah bilangan": (
        lambda: tambah(D, lepas(4)),
        "tambah(...) memerlukan masa, ditemukan 4",
        "tambah(hari, tahun(4))",
    ),
    "mundur dari teks": (
        lambda: mundur(lepas("2026-11-21"), tahun(1)),
        "mundur(...) memerlukan tanggal",
        "Tulis date(2026, 11, 21).",
    ),
    "mundur bilangan": (
        lambda: mundur(D, lepas(4)),
        "mundur(...) memerlukan masa, ditemukan 4",
        "mundur(hari, tahun(4))",
    ),
    "ikat ke nilai": (
        lambda: Riwayat({LALU: 1, KINI: 2}).ikat(lepas(lambda v: v)),
        "ikat(...) memerlukan Riwayat, ditemukan int",
        "Riwayat.tetap(...)",
    ),
    "ikat ke None": (
        lambda: Riwayat.tetap(1).ikat(lepas(lambda _: None)),
        "ikat(...) memerlukan Riwayat, ditemukan NoneType",
        "TAK_DIKETAHUI",
    ),
    "angkat nilai": (
        lambda: angkat(max, Riwayat.tetap(1), lepas(5)),
        "angkat(...) memerlukan Riwayat, ditemukan int",
        "Riwayat.tetap(...)",
    ),
    "antara teks": (
        lambda: Riwayat.tetap(1).antara(lepas("2020-01-01"), KINI),
        "antara(...) memerlukan tanggal",
        "Tulis date(2020, 1, 1).",
    ),
    "antara tanpa akhir": (
        lambda: Riwayat.tetap(1).antara(LALU, lepas(None)),
        "antara(...) memerlukan tanggal, ditemukan None",
        "Tulis misalnya date(2026, 1, 1).",
    ),
    "selisih dari jam": (lambda: selisih(JAM, D), "selisih(...) memerlukan tanggal", ".date()"),
    "selisih sampai None": (lambda: selisih(D, lepas(None)), "ditemukan None", "date(2026, 1, 1)"),
    "sejak teks": (
        lambda: Riwayat.sejak(lepas("kemarin")),
        "Riwayat.sejak(...) memerlukan tanggal",
        "Tulis date(2026, 1, 1).",
    ),
    "sejak jam": (lambda: Riwayat.sejak(JAM), "Riwayat.sejak(...) memerlukan tanggal", ".date()"),
    "sejak None": (lambda: Riwayat.sejak(lepas(None)), "ditemukan None", "Tulis misalnya date(2026, 1, 1)."),
    "sejak tahun": (lambda: Riwayat.sejak(lepas(2026)), "ditemukan 2026", "Tulis misalnya date(2026, 1, 1)."),
}


@pytest.mark.parametrize("nama", SALAH)
def test_salah_tulis_ditolak_di_tempatnya(nama: str) -> None:
    tulis, pesan, saran = SALAH[nama]
    with pytest.raises(GalatTulis) as galat:
        tulis()
    assert pesan in galat.value.pesan
    assert saran in galat.value.saran


def test_masa_terpanjang() -> None:
    """As long as the calendar may be written; what is reckoned may be longer still."""
    assert tahun(9999) == bulan(119_988) == Masa(119_988)
    assert hari(AKHIR.toordinal()) + hari(1) == Masa(0, AKHIR.toordinal() + 1)


SALAH_BENTUK: dict[str, tuple[Callable[[], object], list[tuple[str, str]], str]] = {
    "rentang terbalik": (
        lambda: Riwayat.rentang([(LALU, KINI), (KINI, LALU), (KINI, None), (D, LALU)]),
        [("selang[1]", "masa-terbalik"), ("selang[3]", "masa-terbalik")],
        "Mulai 2021-01-01 tetapi sampai 2020-01-01; tukar, atau perbaiki",
    ),
    "rentang tahun": (
        lambda: Riwayat.rentang(lepas([(2021, 2020)])),
        [("selang[0]", "bukan-tanggal")],
        "Mulai harus tanggal, ditemukan int. Tulis misalnya date(2026, 1, 1).",
    ),
    "rentang teks": (
        lambda: Riwayat.rentang(lepas([(LALU, "2021-01-01")])),
        [("selang[0]", "bukan-tanggal")],
        "Sampai harus tanggal, ditemukan str. Tulis date(2021, 1, 1).",
    ),
    "rentang jam": (
        lambda: Riwayat.rentang([(JAM, None), (LALU, JAM)]),
        [("selang[0]", "bukan-tanggal"), ("selang[1]", "bukan-tanggal")],
        "Ambil harinya dengan .date().",
    ),
    "rentang tanpa mulai": (
        lambda: Riwayat.rentang(lepas([(None, KINI)])),
        [("selang[0]", "bukan-tanggal")],
        "Mulai harus tanggal, ditemukan NoneType.",
    ),
    "rentang satu pasangan": (
        lambda: Riwayat.rentang(lepas((LALU, KINI))),
        [("selang[0]", "bukan-pasangan"), ("selang[1]", "bukan-pasangan")],
        "Harus pasangan (mulai, sampai); ditemukan date.",
    ),
    "rentang bukan deretan": (
        lambda: Riwayat.rentang(lepas(None)),
        [("selang", "bukan-deretan")],
        "Harus deretan pasangan",
    ),
    "riwayat teks": (
        lambda: Riwayat(lepas([("2021-01-01", 1), (LALU, 2)])),
        [("perubahan[0]", "bukan-tanggal")],
        "Hari pertama harus tanggal, ditemukan str. Tulis date(2021, 1, 1).",
    ),
    "riwayat jam": (
        lambda: Riwayat(lepas({JAM: 1})),
        [("perubahan[0]", "bukan-tanggal")],
        "Ambil harinya dengan .date().",
    ),
    "riwayat None": (lambda: Riwayat(lepas([(None, 1)])), [("perubahan[0]", "bukan-tanggal")], "ditemukan NoneType."),
    "riwayat hari saja": (
        lambda: Riwayat(lepas([LALU])),
        [("perubahan[0]", "bukan-pasangan")],
        "Harus pasangan (hari pertama, nilai); ditemukan date.",
    ),
    "riwayat bertiga": (
        lambda: Riwayat(lepas([(LALU, 1, 2)])),
        [("perubahan[0]", "bukan-pasangan")],
        "ditemukan tuple.",
    ),
    "riwayat sebuah teks": (lambda: Riwayat(lepas("2021")), [("perubahan", "bukan-deretan")], "ditemukan str."),
    "riwayat sebuah hari": (lambda: Riwayat(lepas(LALU)), [("perubahan", "bukan-deretan")], "ditemukan date."),
}


@pytest.mark.parametrize("nama", SALAH_BENTUK)
def test_riwayat_yang_salah_bentuk(nama: str) -> None:
    buat, masalah, pesan = SALAH_BENTUK[nama]
    with pytest.raises(GalatBentuk) as galat:
        buat()
    assert [(m.jalur, m.kode) for m in galat.value.masalah] == masalah
    assert pesan in galat.value.masalah[0].pesan


def test_pasangan_boleh_daftar() -> None:
    """As they come out of JSON."""
    assert Riwayat(lepas([[LALU, 1]])) == Riwayat([(LALU, 1)])
    assert Riwayat.rentang(lepas([[LALU, KINI]])) == Riwayat.rentang([(LALU, KINI)])


def test_hari_turunan_tetap_hari() -> None:
    """A class of days, as testing tools put in the place of `date`."""

    class Hari(date):
        pass

    d = Hari(2020, 1, 1)
    assert Riwayat.rentang([(d, Hari(2021, 1, 1))]) == Riwayat.rentang([(LALU, KINI)])
    assert Riwayat([(d, 1)]) == Riwayat([(LALU, 1)])
    assert (Riwayat.sejak(d), tambah(d, tahun(1))) == (Riwayat.sejak(LALU), KINI)
    assert Riwayat.sejak(LALU).cari(lambda v: v is True, d) == LALU


def test_nilai_beberapa_jenis_boleh() -> None:
    assert Riwayat[object]([(LALU, 1), (KINI, "dua")]).nilai == (None, 1, "dua")


@pytest.mark.parametrize(
    ("hari_tanya", "saran"), [("2026-11-21", "date(2026, 11, 21)"), (JAM, ".date()"), (None, "date(2026, 1, 1)")]
)
def test_yang_ditanyakan_sebuah_hari(hari_tanya: Any, saran: str) -> None:
    for r in (Riwayat.tetap(1), Riwayat([(LALU, 1)])):
        with pytest.raises(GalatTanya, match="Yang ditanyakan harus tanggal") as galat:
            r.pada(hari_tanya)
        assert saran in galat.value.saran
        with pytest.raises(GalatTanya, match="Yang ditanyakan harus tanggal") as galat:
            r.cari(bool, hari_tanya)
        assert saran in galat.value.saran


@pytest.mark.parametrize(
    ("pendek", "panjang", "kurang"),
    [
        (Masa(1, 10), Masa(2, 5), hari(25)),
        (tahun(1), tahun(2), tahun(1)),
        (Masa(0, 29), bulan(1), hari(1)),
    ],
)
def test_selisih_masa(pendek: Masa, panjang: Masa, kurang: Masa) -> None:
    assert selisih_masa(pendek, panjang) == kurang


def test_yang_kurang_tidak_pernah_nol() -> None:
    """Thirty days of a month of 31 are less than a month."""
    assert selisih_masa(hari(30), bulan(1)) > Masa(0)


@pytest.mark.parametrize(
    ("masa", "teks"),
    [
        (Masa(0), "hari(0)"),
        (Masa(50, 3), "tahun(4) + bulan(2) + hari(3)"),
        (tahun(5), "tahun(5)"),
        (bulan(12), "tahun(1)"),
        (hari(45), "hari(45)"),
    ],
)
def test_masa_tampil_seperti_ditulis(masa: Masa, teks: str) -> None:
    assert repr(masa) == teks
    assert eval(teks, {"tahun": tahun, "bulan": bulan, "hari": hari}) == masa


# --- running counts: since a day ---------------------------------------------------------------------------


def test_sejak_berhenti_bila_tanggalnya_tidak_diketahui() -> None:
    s = Sejak(Riwayat([(date(2020, 1, 1), date(2019, 1, 1)), (date(2024, 1, 1), None)]))
    assert s.capai(tahun(2), tegas=False) == Riwayat(
        [(date(2020, 1, 1), False), (date(2021, 1, 1), True), (date(2024, 1, 1), None)]
    )
    assert [s.pada(d) for d in (date(2010, 1, 1), date(2020, 7, 1), date(2025, 1, 1))] == [None, bulan(18), None]


def test_sejak_dari_tanggal_yang_akan_datang() -> None:
    s = Sejak(Riwayat.tetap(date(2030, 1, 1)))
    assert s.pada(D) == Masa(0)
    assert s.capai(tahun(1), tegas=False) == Riwayat.sejak(date(2031, 1, 1))


# --- running counts: all told ------------------------------------------------------------------------------


def tempo(h: Hitungan, m: Masa, *, tegas: bool = False) -> date:
    """The day on which the count is reached; `AKHIR` if never."""
    r = h.capai(m, tegas)
    assert set(r.nilai) <= {False, True}
    return r.cari(bool) or AKHIR


@given(tanggal(), bulat, st.booleans())
def test_satu_masa_tak_terputus_genap_tepat_menurut_tambah(mulai: date, m: Masa, tegas: bool) -> None:
    assume(m.bulan > 0)
    k = kumulatif(selama((mulai, None)))
    assert tempo(k, m, tegas=tegas) == tambah(mulai, m) + (SEHARI if tegas else 0 * SEHARI)
    assert k.pada(tambah(mulai, m)) == m


@given(tanggal(), st.lists(st.tuples(st.integers(1, 30), st.integers(1, 60)), min_size=1, max_size=5))
def test_bulan_penuh_dijumlahkan(mulai: date, masa_masa: list[tuple[int, int]]) -> None:
    """Whole months add up whatever the gaps between them. Where every spell lies in long months (13 months with 397
    days, 11 with 337), the count by days is there before: by what they have more than the longest such duration."""
    selang, total = [], 0
    for lama, jeda in masa_masa:
        sampai = tambah(mulai, bulan(lama))
        selang.append((mulai, sampai))
        mulai, total = tambah(sampai, bulan(jeda)), total + lama
    k = kumulatif(Riwayat.rentang(selang))
    lebih = sum((b - a).days for a, b in selang) - hari_terbanyak(total)
    akhir = selang[-1][1]
    assert tempo(k, bulan(total)) == akhir - max(lebih, 0) * SEHARI
    assert k.pada(akhir) == bulan(total)


def test_tahun_penuh_dijumlahkan_tepat() -> None:
    dua = selama((date(2018, 1, 1), date(2020, 1, 1)), (date(2021, 1, 1), None))
    assert tempo(kumulatif(dua), tahun(3)) == date(2022, 1, 1)
    assert kumulatif(dua).pada(date(2022, 1, 1)) == tahun(3)

    kabisat = selama((date(2008, 1, 1), date(2010, 7, 1)), (date(2023, 5, 21), None))
    assert tempo(kumulatif(kabisat), tahun(5)) == date(2025, 11, 21)


def test_hari_sisa_dijumlahkan_sebagai_hari() -> None:
    # 15 days of April and 16 of June are 31 days, as many as a month can have.
    dua = selama((date(2026, 4, 1), date(2026, 4, 16)), (date(2026, 6, 1), date(2026, 6, 17)))
    assert tempo(kumulatif(dua), bulan(1)) == date(2026, 6, 17)
    assert kumulatif(dua).pada(D) == hari(31)
    sehari_kurang = selama((date(2026, 4, 1), date(2026, 4, 16)), (date(2026, 6, 1), date(2026, 6, 16)))
    assert tempo(kumulatif(sehari_kurang), bulan(1)) == AKHIR
    assert kumulatif(sehari_kurang).pada(D) == hari(30)
    # 171 days, and 195 more make 366
    ganjil = selama((date(2020, 1, 1), date(2020, 6, 20)), (date(2021, 1, 1), None))
    assert tempo(kumulatif(ganjil), tahun(1)) == date(2021, 7, 15)
    assert kumulatif(ganjil).pada(date(2021, 7, 15)) == Masa(11, 33)


def test_lebih_dari_dalam_masa_yang_terpisah() -> None:
    dua = selama((date(2021, 1, 1), date(2022, 1, 1)), (date(2023, 1, 1), date(2024, 1, 1)))
    assert tempo(kumulatif(dua), tahun(1)) == date(2022, 1, 1)
    assert tempo(kumulatif(dua), tahun(1), tegas=True) == date(2023, 1, 2)
    assert tempo(kumulatif(dua), tahun(2), tegas=True) == AKHIR


def test_hari_tetap_hari() -> None:
    dua = selama((date(2026, 1, 1), date(2026, 1, 21)), (date(2026, 2, 1), None))
    assert tempo(kumulatif(dua), hari(30)) == date(2026, 2, 11)
    assert tempo(kumulatif(dua), hari(30), tegas=True) == date(2026, 2, 12)


def test_bulan_dan_hari() -> None:
    dua = selama((date(2026, 4, 1), date(2026, 5, 1)), (date(2026, 6, 1), None))
    assert tempo(kumulatif(dua), Masa(1, 15)) == date(2026, 6, 16)  # the whole of April, and fifteen days of June
    assert tempo(kumulatif(selama((date(2026, 4, 1), None))), Masa(1, 15)) == date(2026, 5, 16)


def test_di_luar_kalender_adalah_tidak_pernah() -> None:
    k = kumulatif(selama((date(2020, 1, 1), date(2020, 1, 11)), (date(2021, 1, 1), None)))
    assert tempo(k, tahun(9000)) == AKHIR
    assert tempo(kumulatif(Riwayat.tetap(False)), bulan(1)) == AKHIR
    assert kumulatif(Riwayat.tetap(False)).pada(D) == Masa(0)


def test_sejak_dahulu() -> None:
    assert tempo(kumulatif(Riwayat.tetap(True)), tahun(10)) == date(11, 1, 1)
    terputus = Riwayat([(date(2020, 1, 1), False), (date(2021, 1, 1), True)], sebelum=True)
    tampil = kumulatif(terputus).pada(D)
    assert isinstance(tampil, Masa)
    assert tampil > tahun(2000)


def test_paling_sedikit_nol_selalu_tercapai() -> None:
    for h in (kumulatif(Riwayat.tetap(False)), berturut(Riwayat.tetap(False)), Sejak(Riwayat.tetap(date(2030, 1, 1)))):
        assert h.capai(Masa(0), tegas=False) == Riwayat.tetap(True)
        assert h.capai(Masa(0), tegas=True).pada(D) is False


@given(riwayat(st.booleans(), lengkap=True), st.one_of(masa(), st.integers(1, 400).map(bulan)), st.booleans())
def test_jumlah_sama_dengan_menghitung_hari_demi_hari(r: Riwayat[bool], m: Masa, tegas: bool) -> None:
    jatuh = tempo(kumulatif(r), m, tegas=tegas)
    assume(r.nilai[0] is False)
    pencacah = naif.Pencacah([m])
    awal = r.mulai[1] - SEHARI if len(r.mulai) > 1 else D
    for d in naif.rentang_hari(awal, max(awal, date(2036, 12, 31))):
        pencacah.langkah(d, r.pada(d) is True)
        if pencacah.kumulatif(d, m, tegas):
            assert jatuh == (AWAL if m == Masa(0) and not tegas else d)
            return
    assert jatuh > date(2036, 12, 31)


@given(benar, masa(), st.booleans())
def test_sekali_cukup_tetap_cukup(r: Riwayat[bool], m: Masa, tegas: bool) -> None:
    tercapai = kumulatif(r).capai(m, tegas)
    urutan = [{False: 0, None: 1, True: 2}[v] for v in tercapai.nilai]
    assert urutan == sorted(urutan)


@given(riwayat(st.booleans(), lengkap=True), st.integers(1, 240).map(bulan), tanggal())
def test_yang_ditampilkan_sesuai_dengan_yang_diputuskan(r: Riwayat[bool], m: Masa, d: date) -> None:
    """Whole months that are shown are whole months that count."""
    k = kumulatif(r)
    tampil = k.pada(d)
    assert isinstance(tampil, Masa)
    assert tampil.bulan < m.bulan or k.capai(m, tegas=False).pada(d)


# --- more service is never worse ---------------------------------------------------------------------------

pendek = st.integers(1, 70).map(hari)
kapan_saja = st.one_of(masa(), st.integers(1, 40).map(bulan))


@st.composite
def dinas(draw: st.DrawFn) -> Riwayat[bool]:
    """Service in spells of days and months, near ends of months, with gaps of a day or more."""
    d, titik = draw(tanggal(date(2019, 1, 1), date(2021, 12, 31))), []
    for lama, jeda in draw(st.lists(st.tuples(kapan_saja | pendek, pendek), min_size=1, max_size=4)):
        sampai = max(tambah(d, lama), d + SEHARI)
        titik += [(d, True), (sampai, False)]
        d = tambah(sampai, jeda)
    return Riwayat([t for t in titik if t[0] < AKHIR], sebelum=False)


def selang_dekat(r: Riwayat[bool]) -> st.SearchStrategy[tuple[date, date]]:
    """Days that lie at, beside or between the changes of a history."""
    dekat = st.sampled_from([d for d in hari_penting(r) if AWAL < d < AKHIR - SEHARI] or [D])
    hari_hari = st.one_of(dekat, tanggal(date(2019, 1, 1), date(2024, 12, 31)))
    return st.tuples(hari_hari, hari_hari).map(lambda t: (min(t), max(t)))


@given(dinas(), st.data(), kapan_saja, st.booleans())
def test_dinas_tambahan_tidak_pernah_merugikan(r: Riwayat[bool], data: st.DataObject, m: Masa, tegas: bool) -> None:
    """A longer spell, one spell more, or a gap closed: never due later, never shown as less."""
    a, b = data.draw(selang_dekat(r))
    gabungan = angkat(lambda v, t: v or t, r, selama((a, b)))
    assert tempo(kumulatif(gabungan), m, tegas=tegas) <= tempo(kumulatif(r), m, tegas=tegas)


def test_menutup_jeda_tidak_merugikan() -> None:
    """Parts of months added as fractions would make the joined spell the shorter one."""
    lain = (date(2020, 1, 1), date(2020, 1, 16))
    berjeda = kumulatif(selama(lain, (date(2026, 1, 15), date(2026, 1, 31)), (date(2026, 2, 1), date(2026, 3, 1))))
    bersambung = kumulatif(selama(lain, (date(2026, 1, 15), date(2026, 3, 1))))
    assert tempo(bersambung, bulan(2)) <= tempo(berjeda, bulan(2))


@given(tanggal(), tanggal(), tanggal(), st.integers(1, 240).map(bulan))
def test_masa_yang_lebih_panjang_tidak_kurang(a: date, b: date, c: date, m: Masa) -> None:
    a, b, c = sorted((a, b, c))
    assert selisih(a, b) <= selisih(a, c)
    assert selisih(b, c) <= selisih(a, c)
    for lebih_pendek in ((a, b), (b, c)):
        assert tempo(kumulatif(selama(lebih_pendek)), m) >= tempo(kumulatif(selama((a, c))), m)


# --- running counts: without a break -----------------------------------------------------------------------


def test_berturut_mulai_lagi_sesudah_terputus() -> None:
    b = berturut(selama((date(2020, 1, 1), date(2021, 6, 1)), (date(2022, 1, 1), None)))
    assert b.capai(tahun(1), tegas=False) == selama((date(2021, 1, 1), date(2021, 6, 1)), (date(2023, 1, 1), None))
    assert b.pada(date(2021, 3, 1)) == bulan(14)
    assert b.pada(date(2021, 9, 1)) == Masa(0)
    assert b.pada(date(2023, 1, 15)) == Masa(12, 14)


@given(riwayat(st.booleans(), lengkap=True), st.integers(1, 120).map(bulan))
def test_berturut_tidak_lebih_dari_jumlah(r: Riwayat[bool], m: Masa) -> None:
    menerus, jumlah = berturut(r).capai(m, tegas=False), kumulatif(r).capai(m, tegas=False)
    for d in hari_penting(menerus, jumlah):
        assert not menerus.pada(d) or jumlah.pada(d)


# --- running counts: bounds --------------------------------------------------------------------------------

HILANG = Riwayat([(date(2021, 1, 1), True), (date(2022, 1, 1), None), (date(2023, 1, 1), True)], sebelum=False)


@pytest.mark.parametrize("hitung", [kumulatif, berturut])
def test_hari_yang_tidak_diketahui_memberi_dua_batas(hitung: Any) -> None:
    h = hitung(HILANG)
    assert isinstance(h, Terbatas)
    assert h.pada(date(2021, 7, 1)) == bulan(6)
    jumlah = hitung is kumulatif
    assert h.pada(date(2023, 7, 1)) == Antara(bulan(18) if jumlah else bulan(6), bulan(30))
    tercapai = h.capai(tahun(2), tegas=False)
    pasti = date(2024, 1, 1) if jumlah else date(2025, 1, 1)
    assert tercapai == Riwayat([(date(2023, 1, 1), None), (pasti, True)], sebelum=False)


def test_tanpa_yang_tidak_diketahui_tidak_ada_batas() -> None:
    assert isinstance(kumulatif(Riwayat.tetap(True)), Kumulatif)
    assert isinstance(berturut(Riwayat.tetap(True)), Sejak)


def test_batas_dari_batas_tidak_diketahui() -> None:
    tidak_ada = Sejak(Riwayat.tetap(None))
    assert Terbatas(tidak_ada, kumulatif(Riwayat.tetap(True))).pada(D) is None
    assert Terbatas(tidak_ada, tidak_ada).pada(D) is None


@st.composite
def lengkapan(draw: st.DrawFn, r: Riwayat[bool]) -> Riwayat[bool]:
    """The same history with every unknown day made known somehow."""
    isi = draw(riwayat(st.booleans(), lengkap=True))
    return angkat(lambda v, w: w if v is None else v, r, isi)


@given(benar, st.data(), st.integers(1, 120).map(bulan), st.booleans())
def test_batas_berturut_memuat_setiap_kenyataan(r: Riwayat[bool], data: st.DataObject, m: Masa, tegas: bool) -> None:
    kira, nyata = berturut(r).capai(m, tegas), berturut(data.draw(lengkapan(r))).capai(m, tegas)
    for d in hari_penting(kira, nyata):
        assert kira.pada(d) in (None, nyata.pada(d))


@given(dinas(), st.data(), kapan_saja, st.booleans())
def test_batas_jumlah_memuat_setiap_kenyataan(nyata: Riwayat[bool], data: st.DataObject, m: Masa, tegas: bool) -> None:
    """What the bounds decide holds whatever the unknown days were."""
    lupa = selama(*data.draw(st.lists(selang_dekat(nyata), max_size=3)))
    kira = angkat(lambda v, hilang: None if hilang else v, nyata, lupa)
    putusan, kenyataan = kumulatif(kira).capai(m, tegas), kumulatif(nyata).capai(m, tegas)
    for d in hari_penting(putusan, kenyataan):
        assert putusan.pada(d) in (None, kenyataan.pada(d))
