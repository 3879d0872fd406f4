from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain.tingkat import Golongan
from karier_asn.siasn import ejaan
from karier_asn.siasn.kode import GOLONGAN
from karier_asn.siasn.medan import BarisSiasn, BentukMedan, KodeDanTeks, TanpaIsi, diketahui
from karier_asn.siasn.temuan import Berat, Catatan, tampil

HARI = date(2022, 4, 1)
INFO, PERINGATAN = Berat.INFO, Berat.PERINGATAN
KOSONG, TAK_TERBACA = TanpaIsi.KOSONG, TanpaIsi.TAK_TERBACA


def baca(nilai: object, pembaca: Callable[[BarisSiasn], object]) -> tuple[object, list[tuple[str, Berat]]]:
    """What a reader makes of a value in the field ``x``, with the findings; what cannot be read has one of weight."""
    catatan = Catatan()
    isian = pembaca(BarisSiasn({"x": nilai}, "rw-x[0]", catatan))
    berat = [t.berat for t in catatan.hasil()]
    assert (isian is TanpaIsi.TAK_TERBACA) is (PERINGATAN in berat) or isian is TanpaIsi.KOSONG
    hasil = diketahui(isian)
    assert {t.jalur for t in catatan.hasil()} <= {"rw-x[0].x"}
    return hasil, [(t.kode, t.berat) for t in catatan.hasil()]


@pytest.mark.parametrize(
    ("nilai", "hasil", "berat"),
    [
        ("  Analis ", "Analis", None),
        ("", None, None),
        ("   ", None, None),
        (None, None, None),
        (31, "31", None),
        (199003142015032901, "199003142015032901", None),
        (True, None, PERINGATAN),
        (-1, None, PERINGATAN),
        (10**400, None, PERINGATAN),
        ([], None, PERINGATAN),
    ],
)
def test_teks(nilai: object, hasil: str | None, berat: Berat | None) -> None:
    assert baca(nilai, lambda b: b.teks("x")) == (hasil, [("FORMAT", berat)] if berat else [])


@pytest.mark.parametrize(
    ("nilai", "iso", "dmy"),
    [
        ("2022-04-01T00:00:00Z", (HARI, None), (HARI, INFO)),
        ("2022-04-01T00:00:00.000+07:00", (HARI, None), (HARI, INFO)),
        ("2022-04-01", (HARI, INFO), (HARI, INFO)),
        ("01-04-2022", (HARI, INFO), (HARI, None)),
        (" 01-04-2022 ", (HARI, INFO), (HARI, None)),
        ("0001-01-01T00:00:00Z", (None, None), (None, None)),
        ("0001-01-01", (None, None), (None, None)),
        ("", (None, None), (None, None)),
        (None, (None, None), (None, None)),
        # Midnight in Jakarta, told in UTC: the day before, or the day after? Not for us to say.
        ("2022-03-31T17:00:00Z", (None, PERINGATAN), (None, PERINGATAN)),
        ("31-02-2022", (None, PERINGATAN), (None, PERINGATAN)),
        ("01-04-0202", (None, PERINGATAN), (None, PERINGATAN)),
        ("9999-12-31T00:00:00Z", (None, PERINGATAN), (None, PERINGATAN)),
        ("1/4/2022", (None, PERINGATAN), (None, PERINGATAN)),
        (20220401, (None, PERINGATAN), (None, PERINGATAN)),
    ],
)
def test_tanggal(nilai: object, iso: tuple[date | None, Berat | None], dmy: tuple[date | None, Berat | None]) -> None:
    for bentuk, (hasil, berat) in ((BentukMedan.ISO, iso), (BentukMedan.HARI_BULAN_TAHUN, dmy)):
        temuan = [("FORMAT", berat)] if berat else []
        assert baca(nilai, partial(BarisSiasn.tanggal, medan="x", biasa=bentuk)) == (hasil, temuan)


def test_sesudah() -> None:
    assert baca("31-05-2027", lambda b: b.sesudah("x")) == (date(2027, 6, 1), [])
    assert baca("", lambda b: b.sesudah("x")) == (None, [])


@pytest.mark.parametrize(
    ("nilai", "hasil", "terbaca"),
    [
        ("12", 12, True),
        (12, 12, True),
        (" 7 ", 7, True),
        ("", None, True),
        (None, None, True),
        ("-1", None, False),
        (-1, None, False),
        ("1,5", None, False),
        (1.5, None, False),
        ("dua", None, False),
        ("²", None, False),
        ("9" * 30, None, False),
        (float("nan"), None, False),
        (True, None, False),
    ],
)
def test_bilangan(nilai: object, hasil: int | None, terbaca: bool) -> None:
    assert baca(nilai, lambda b: b.bilangan("x")) == (hasil, [] if terbaca else [("FORMAT", PERINGATAN)])


@pytest.mark.parametrize("nilai", [20.0, "20.0", "20.00"])
def test_bilangan_bulat_dari_lembar_kerja(nilai: object) -> None:
    assert baca(nilai, lambda b: b.bilangan("x")) == (20, [("FORMAT", INFO)])


def test_bilangan_wajib() -> None:
    assert baca("", lambda b: b.bilangan("x", wajib=True)) == (None, [("FORMAT", PERINGATAN)])
    assert baca(None, lambda b: b.bilangan("x", wajib=True)) == (None, [])


@pytest.mark.parametrize(
    ("nilai", "hasil", "berat"),
    [
        ("13.250", Decimal("13.250"), None),
        ("12,500", Decimal("12.500"), INFO),
        ("7", Decimal(7), None),
        (7, Decimal(7), None),
        (12.5, Decimal("12.5"), None),
        ("", None, None),
        ("1.234,5", None, PERINGATAN),
        ("1e5", None, PERINGATAN),
        (float("inf"), None, PERINGATAN),
        (-1.5, None, PERINGATAN),
    ],
)
def test_desimal(nilai: object, hasil: Decimal | None, berat: Berat | None) -> None:
    assert baca(nilai, lambda b: b.desimal("x")) == (hasil, [("FORMAT", berat)] if berat else [])


@pytest.mark.parametrize(
    ("nilai", "hasil", "berat"),
    [
        ("1", True, None),
        ("0", False, None),
        (1, True, None),
        (True, True, None),
        (False, False, None),
        ("", None, None),
        (None, None, None),
        ("true", True, INFO),
        ("False", False, INFO),
        ("ya", None, PERINGATAN),
        (2, None, PERINGATAN),
    ],
)
def test_bendera(nilai: object, hasil: bool | None, berat: Berat | None) -> None:
    assert baca(nilai, lambda b: b.bendera("x")) == (hasil, [("FORMAT", berat)] if berat else [])


PEMBACA: tuple[Callable[[BarisSiasn], object], ...] = (
    lambda b: b.teks("x"),
    lambda b: b.nama("x"),
    lambda b: b.tanggal("x"),
    lambda b: b.sesudah("x"),
    lambda b: b.bilangan("x"),
    lambda b: b.desimal("x"),
    lambda b: b.bendera("x"),
    lambda b: b.kode("x", {"1": "satu"}),
    lambda b: b.bernama("x", ejaan.GOLONGAN),
)


@pytest.mark.parametrize("pembaca", PEMBACA)
def test_kosong_bukan_tidak_terbaca(pembaca: Callable[[BarisSiasn], object]) -> None:
    for kosong in (None, "", "  "):
        assert pembaca(BarisSiasn({"x": kosong}, "rw-x[0]", Catatan())) is KOSONG
    rusak: object
    for rusak in ([], {}, [None], "???", 1e99, float("nan"), b"biner"):
        if pembaca is not PEMBACA[0] or not isinstance(rusak, str):
            assert pembaca(BarisSiasn({"x": rusak}, "rw-x[0]", Catatan())) is TAK_TERBACA


@pytest.mark.parametrize(
    "nihil",
    ["0001-01-01", "0001-01-01T00:00:00Z", "01-01-0001", "01/01/0001 00:00:00", "0000-00-00", "00-00-0000", " ", None],
)
def test_tanggal_yang_kosong_bukan_temuan(nihil: object) -> None:
    catatan = Catatan()
    assert BarisSiasn({"x": nihil}, "rw-x[0]", catatan).tanggal("x") is KOSONG
    assert catatan.hasil() == ()


def test_nama_dari_medan_pertama_yang_terisi() -> None:
    """A name that cannot be read is not that of another field."""

    def nama(**isi: object) -> object:
        return BarisSiasn(isi, "rw-x[0]", Catatan()).nama("a", "b")

    assert nama(a="", b="Analis") == "Analis"
    assert nama(a="Arsiparis", b="Analis") == "Arsiparis"
    assert nama(a=[], b="Analis") is nama(a="???", b="Analis") is TAK_TERBACA
    assert nama() is KOSONG


@pytest.mark.parametrize("isian", TanpaIsi)
def test_tanpa_isi_bukan_benar_dan_bukan_salah(isian: TanpaIsi) -> None:
    with pytest.raises(TypeError, match="diketahui"):
        bool(isian)


def test_kode_tidak_dikenal_ditampilkan() -> None:
    catatan = Catatan()
    assert BarisSiasn({"x": "Q7"}, "rw-x[0]", catatan).kode("x", {"1": "satu"}) is TanpaIsi.TAK_TERBACA
    (temuan,) = catatan.hasil()
    assert temuan.kode == "KODE"
    assert "'Q7'" in temuan.pesan


DUA = KodeDanTeks("golongan ruang", "kode", GOLONGAN, "teks", ejaan.GOLONGAN)


@pytest.mark.parametrize(
    ("nomor", "teks", "hasil", "temuan"),
    [
        ("23", "II/c", Golongan.II_C, []),
        ("23", "Pengatur (II/c)", Golongan.II_C, []),
        ("23", None, Golongan.II_C, []),
        (23, "II/c", Golongan.II_C, []),
        pytest.param(10**5000, "II/c", Golongan.II_C, [("FORMAT", PERINGATAN, "seharusnya teks")], id="terpanjang"),
        (None, "II/c", Golongan.II_C, []),
        (None, "II/C ", Golongan.II_C, []),
        (None, "Gol. II/c", Golongan.II_C, [("FORMAT", INFO, "biasanya 'II/c'; tetap dapat dibaca")]),
        (None, None, None, []),
        ("23", "IX", Golongan.II_C, [("FORMAT", INFO, "yang dipakai kodenya, II/c")]),
        (None, "IX", None, [("FORMAT", PERINGATAN, "dianggap belum diketahui")]),
        ("Q7", "II/c", Golongan.II_C, [("KODE", PERINGATAN, "yang dipakai namanya, II/c")]),
        ("Q7", None, None, [("KODE", PERINGATAN, "dianggap belum diketahui")]),
        ("24", "II/c", None, [("BENTROK", Berat.KESALAHAN, "berarti II/d, namanya II/c; dianggap belum diketahui")]),
    ],
)
def test_kode_dan_teks(
    nomor: object, teks: object, hasil: Golongan | None, temuan: list[tuple[str, Berat, str]]
) -> None:
    catatan = Catatan()
    assert BarisSiasn({"kode": nomor, "teks": teks}, "rw-x[0]", catatan).kode_dan_teks(DUA) is hasil
    assert [(t.kode, t.berat) for t in catatan.hasil()] == [(k, b) for k, b, _ in temuan]
    assert all(kata in t.pesan for t, (_, _, kata) in zip(catatan.hasil(), temuan, strict=True))


@pytest.mark.parametrize(
    ("nomor", "teks", "hasil", "kata"),
    [("24", "II/c", Golongan.II_D, "yang dipakai kodenya"), ("Q7", "II/c", None, "dianggap belum diketahui")],
)
def test_kode_menentukan(nomor: object, teks: object, hasil: Golongan | None, kata: str) -> None:
    catatan = Catatan()
    dua = evolve(DUA, kode_menentukan=True)
    assert BarisSiasn({"kode": nomor, "teks": teks}, "rw-x[0]", catatan).kode_dan_teks(dua) is hasil
    assert [kata in t.pesan for t in catatan.hasil()] == [True]


def test_persis() -> None:
    catatan = Catatan()
    BarisSiasn({"kode": "33", "teks": "III/C "}, "rw-x[0]", catatan).kode_dan_teks(evolve(DUA, persis=True))
    assert [t.pesan for t in catatan.hasil()] == ["Ditemukan 'III/C ', biasanya 'III/c'; tetap dapat dibaca."]


@pytest.mark.parametrize(
    ("nilai", "hasil"), [("01", "satu"), ("1", "satu"), (1, "satu"), (1.0, "satu"), ("1.0", "satu"), ("2", None)]
)
def test_kode_dari_lembar_kerja(nilai: object, hasil: str | None) -> None:
    """A sheet keeps a code of figures as a number and drops the zero in front."""
    assert baca(nilai, lambda b: b.kode("x", {"01": "satu"}))[0] == hasil


@pytest.mark.parametrize("nilai", [199608082022041901.0, 1.996e17, -1.0, 0.5])
def test_bilangan_pecahan_yang_kehilangan_angka_bukan_teks(nilai: float) -> None:
    assert baca(nilai, lambda b: b.teks("x")) == (None, [("FORMAT", PERINGATAN)])


@pytest.mark.parametrize(
    "pribadi",
    [
        "199608082022041901",
        "19960808 202204 1 901",
        "1996-0808-2022-0410-01",
        "NIP 199608082022041901 tidak ditemukan",
        199608082022041901,
        {"nip": "199608082022041901"},
    ],
)
def test_nip_tidak_tampak_dalam_pesan(pribadi: Any) -> None:
    assert "1996" not in tampil(pribadi)
    catatan = Catatan()
    baris = BarisSiasn({"x": pribadi}, "x", catatan)
    baris.tanggal("x")
    baris.kode("x", {})
    baris.kode_dan_teks(KodeDanTeks("golongan ruang", "x", {}, "x", ejaan.GOLONGAN))
    assert catatan.hasil()
    assert "1996" not in repr(catatan.hasil())
