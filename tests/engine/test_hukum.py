from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Cara, Dasar, Peraturan
from karier_asn.engine.masa import AKHIR, AWAL, NOL, SEHARI, hari, tahun
from tests.engine.contoh import BARU, DIPERIKSA, LAMA, TETAP


def lepas(nilai: object) -> Any:
    """The same object without its type: these tests write what type checkers already reject."""
    return nilai


UBAH = Peraturan("PP 3/2015", "Perubahan", date(2015, 6, 1), Cara.SEKUNDER, DIPERIKSA)


def peraturan(nama: Any = "PP 9/2015", mulai: Any = date(2015, 1, 1), **lain: Any) -> Peraturan:
    return Peraturan(
        nama, lain.pop("judul", "Contoh"), mulai, lain.pop("cara", Cara.TEKS), **{"diperiksa": DIPERIKSA} | lain
    )


# --- mistakes an author makes ------------------------------------------------------------------------------

TUA = peraturan("PP 8/1995", date(1995, 1, 1))
PASAL = LAMA / "Pasal 6"
JAM = datetime(2026, 1, 1, 8, tzinfo=UTC)

SALAH: dict[str, tuple[Callable[[], object], str, str]] = {
    "mulai teks": (
        lambda: peraturan(mulai="2026-01-01"),
        "Peraturan 'PP 9/2015': mulai harus tanggal, ditemukan '2026-01-01'",
        "Tulis date(2026, 1, 1).",
    ),
    "mulai jam": (lambda: peraturan(mulai=JAM), "mulai harus tanggal", "Ambil harinya dengan .date()."),
    "mulai kosong": (lambda: peraturan(mulai=None), "mulai harus tanggal, ditemukan None", "Berikan sebuah tanggal."),
    "mulai tahun": (lambda: peraturan(mulai=2026), "ditemukan 2026", "Tulis misalnya date(2026, 1, 1)."),
    "mulai sejak dahulu": (lambda: peraturan(mulai=AWAL), "mulai 0001-01-01 berarti sejak dahulu", "hari pertama"),
    "mulai tak pernah": (lambda: peraturan(mulai=AKHIR), "mulai 9999-12-31 berarti tidak pernah", "hari pertama"),
    "nama kosong": (lambda: peraturan(" "), "Peraturan ' ': nama tidak boleh kosong", "dimengerti pembacanya"),
    "nama bukan teks": (lambda: peraturan(11), "Peraturan 11: nama harus teks, ditemukan 11", "tanda kutip"),
    "judul bukan teks": (lambda: peraturan(judul=None), "judul harus teks", "Berikan sebuah teks."),
    "cara teks": (
        lambda: peraturan(cara="teks dibaca"),
        "cara harus Cara, ditemukan 'teks dibaca'",
        "Tulis Cara.TEKS.",
    ),
    "cara asing": (lambda: peraturan(cara="dibaca"), "cara harus Cara", "Sebut anggotanya: Cara.TEKS, Cara.SEKUNDER"),
    "diperiksa benar": (lambda: peraturan(diperiksa=True), "diperiksa harus tanggal", "date(2026, 1, 1)"),
    "sumber tanggal": (lambda: peraturan(sumber=DIPERIKSA), "sumber harus teks", "tanda kutip"),
    "catatan None": (lambda: peraturan(catatan=None), "catatan harus teks", "Berikan sebuah teks."),
    "tetap benar": (lambda: peraturan(dicabut=BARU, tetap=True), "tetap harus teks", "tanda kutip"),
    "tetap tanpa pencabut": (lambda: peraturan(tetap="peralihan"), "tidak ada yang mencabutnya", "dicabut=..."),
    "dicabut teks": (lambda: peraturan(dicabut="PP 2/2020"), "dicabut harus Peraturan", "Berikan sebuah Peraturan."),
    "dicabut pasal": (lambda: peraturan(dicabut=BARU / "Pasal 9"), "dicabut harus Peraturan", "yaitu PP 2/2020, bukan"),
    "dicabut yang lebih tua": (
        lambda: peraturan(dicabut=TUA),
        "PP 9/2015 (berlaku sejak 2015-01-01) dicabut oleh PP 8/1995 (berlaku sejak 1995-01-01)",
        "bila tertukar, tulis dicabut pada peraturan yang lebih tua",
    ),
    "dicabut sehari": (
        lambda: peraturan(dicabut=peraturan("PP 10/2015")),
        "dicabut oleh PP 10/2015 (berlaku sejak 2015-01-01), jadi tidak pernah berlaku",
        "Periksa kedua harinya",
    ),
    "dicabut sendiri": (
        lambda: peraturan(dicabut=peraturan(mulai=date(2020, 1, 1))),
        "tidak mencabut dirinya sendiri",
        "nomor dan tahunnya",
    ),
    "diubah yang lebih tua": (
        lambda: PASAL.diubah(TUA),
        "PP 1/2010 Pasal 6 dari PP 1/2010 (berlaku sejak 2010-01-01) diubah oleh PP 8/1995 (berlaku sejak 1995-01-01)",
        "bila tertukar, tukarlah",
    ),
    "diubah sendiri": (lambda: PASAL.diubah(LAMA), "tidak mengubah dirinya sendiri", "tanpa .diubah"),
    "diubah sesudah dicabut": (
        lambda: PASAL.diubah(BARU),
        "2020-03-01, menurut PP 2/2020, tetapi PP 1/2010 sudah dicabut oleh PP 2/2020 (berlaku sejak 2020-03-01)",
        "isi tetap=...",
    ),
    "diubah sesudah diganti": (
        lambda: PASAL.hingga(UBAH).diubah(peraturan("PP 4/2018", date(2018, 1, 1))),
        "berlaku sejak 2018-01-01, menurut PP 4/2018, tetapi sudah diganti oleh PP 3/2015 (berlaku sejak 2015-06-01)",
        "Periksa kedua harinya",
    ),
    "diubah teks": (lambda: PASAL.diubah(lepas("PP 3/2015")), "pengubah harus Peraturan", "Berikan sebuah Peraturan."),
    "diubah None": (lambda: PASAL.diubah(lepas(None)), "pengubah harus Peraturan, ditemukan None", "Berikan sebuah"),
    "hingga None": (lambda: PASAL.hingga(lepas(None)), "pengganti harus Peraturan, ditemukan None", "Berikan sebuah"),
    "diubah pasal": (lambda: PASAL.diubah(lepas(UBAH / "Pasal I")), "pengubah harus Peraturan", "yaitu PP 3/2015"),
    "hingga yang lebih tua": (
        lambda: PASAL.hingga(TUA),
        "sejak 2010-01-01, tetapi sudah diganti oleh PP 8/1995 (berlaku sejak 1995-01-01): tidak pernah berlaku",
        "yang kemudian mengganti",
    ),
    "hingga sehari": (lambda: PASAL.hingga(LAMA), "sudah diganti oleh PP 1/2010", "yang kemudian mengganti"),
    "hingga pengubahnya": (lambda: PASAL.diubah(UBAH).hingga(UBAH), "tidak pernah berlaku", "yang kemudian mengganti"),
    "hingga hari": (lambda: PASAL.hingga(lepas(DIPERIKSA)), "pengganti harus Peraturan", "Berikan sebuah Peraturan."),
    "sampai sebelum mulai": (
        lambda: PASAL.sampai_dengan(date(2009, 12, 31)),
        "PP 1/2010 Pasal 6 berlaku sejak 2010-01-01, tetapi tidak berlaku lagi sejak 2010-01-01",
        "Periksa hari terakhir itu",
    ),
    "sampai, lalu diubah": (
        lambda: PASAL.sampai_dengan(date(2015, 5, 31)).diubah(UBAH),
        "berlaku sejak 2015-06-01, menurut PP 3/2015, tetapi tidak berlaku lagi sejak 2015-06-01",
        "Periksa hari terakhir itu",
    ),
    "sampai teks": (
        lambda: PASAL.sampai_dengan(lepas("2012-01-01")),
        "PP 1/2010 Pasal 6.sampai_dengan(...) memerlukan tanggal",
        "Tulis date(2012, 1, 1).",
    ),
    "sampai selamanya": (lambda: PASAL.sampai_dengan(AKHIR), "di luar kalender", "dikutip begitu saja"),
    "selama nol": (lambda: PASAL.selama(NOL), "memerlukan masa, ditemukan hari(0)", "Tulis sebuah masa"),
    "selama bilangan": (lambda: PASAL.selama(lepas(5)), "ditemukan 5", "Tulis tahun(5), bulan(5), atau hari(5)."),
    "selama-lamanya": (lambda: PASAL.selama(tahun(9000)), "di luar kalender", "dikutip begitu saja"),
    "kutipan dari teks": (lambda: Dasar(lepas("PP 1")), "Kutipan PP 1: peraturan harus Peraturan", "Berikan sebuah"),
    "jalur teks": (lambda: Dasar(LAMA, lepas("Pasal 6")), "jalur harus tuple, ditemukan 'Pasal 6'", "PP11 /"),
    "jalur kosong": (lambda: Dasar(LAMA, ("Pasal 6", "")), "Bagian kutipan harus teks", "PP11 /"),
    "dalam peraturan": (
        lambda: PASAL.dalam(lepas(LAMA)),
        "memerlukan kutipan, ditemukan <Per",
        'PP 1/2010 / "Pasal 1"',
    ),
    "dalam teks": (lambda: PASAL.dalam(lepas("PP 1/2010")), "memerlukan kutipan, ditemukan 'PP 1", "Berikan sebuah"),
    "dengan cara teks": (lambda: PASAL.dengan(cara=lepas("diragukan")), "cara_sendiri harus Cara", "Tulis Cara.RAGU."),
    "dengan catatan angka": (lambda: PASAL.dengan(catatan=lepas(5)), "catatan harus teks", "tanda kutip"),
    "dengan cara 0": (lambda: PASAL.dengan(cara=lepas(0)), "cara_sendiri harus Cara, ditemukan 0", "Cara.TEKS"),
    "dengan catatan None": (lambda: PASAL.dengan(catatan=lepas(None)), "catatan harus teks", "Berikan sebuah teks."),
    "akhir sebelum segala": (lambda: Dasar(LAMA, akhir=AWAL), "tidak berlaku lagi sejak 0001-01-01", "Periksa hari"),
    "akhir jam": (lambda: Dasar(LAMA, akhir=JAM), "akhir harus tanggal", ".date()"),
}


@pytest.mark.parametrize("nama", SALAH)
def test_salah_tulis_ditolak_di_tempatnya(nama: str) -> None:
    tulis, pesan, saran = SALAH[nama]
    with pytest.raises(GalatTulis) as galat:
        tulis()
    assert pesan in galat.value.pesan
    assert saran in galat.value.saran


def test_batas_yang_masih_berlaku_sehari() -> None:
    """A day later each of these would be refused."""
    assert peraturan(mulai=BARU.mulai - SEHARI, dicabut=BARU).sampai == BARU.mulai
    assert PASAL.hingga(peraturan(mulai=LAMA.mulai + SEHARI)).sampai == LAMA.mulai + SEHARI
    assert PASAL.sampai_dengan(LAMA.mulai).sampai == LAMA.mulai + SEHARI
    assert PASAL.selama(hari(1)).sampai == LAMA.mulai + 2 * SEHARI
    assert PASAL.diubah(peraturan(mulai=BARU.mulai - SEHARI)).sampai == BARU.mulai


# --- what a citation tells ---------------------------------------------------------------------------------


def test_kutipan_adalah_jalur() -> None:
    pasal = LAMA / "Pasal 7"
    assert str(pasal / "ayat (1)" / " huruf a ") == "PP 1/2010 Pasal 7 ayat (1) huruf a"
    assert pasal.jalur == ("Pasal 7",)
    assert repr(pasal) == "<Dasar PP 1/2010 Pasal 7>"
    assert (str(LAMA), repr(LAMA)) == ("PP 1/2010", "<Peraturan PP 1/2010>")


@pytest.mark.parametrize("bagian", ["", "  ", 7, None, ("Pasal 7",)])
def test_bagian_kutipan_harus_teks(bagian: object) -> None:
    tanpa_jenis: Any = bagian
    for induk in (LAMA, LAMA / "Pasal 7"):
        with pytest.raises(GalatTulis, match="Bagian kutipan harus teks") as galat:
            induk / tanpa_jenis
        assert 'PP11 / "Pasal 54"' in galat.value.saran


def test_masa_berlaku_dari_peraturannya() -> None:
    assert (LAMA.mulai, LAMA.sampai) == (date(2010, 1, 1), BARU.mulai)
    assert ((LAMA / "a").mulai, (LAMA / "a").sampai) == (date(2010, 1, 1), BARU.mulai)
    assert (TETAP / "a").sampai == AKHIR


def test_dicabut_tetapi_tetap_dipakai() -> None:
    tetap = Peraturan(
        "PP 9/1999", "Contoh", date(1999, 1, 1), Cara.TEKS, DIPERIKSA, dicabut=BARU, tetap="aturan peralihan"
    )
    assert tetap.sampai == AKHIR


def test_pasal_yang_diubah_mulai_berlaku_dengan_pengubahnya() -> None:
    lama = LAMA / "Pasal 6"
    baru = lama.diubah(UBAH)
    assert (baru.mulai, baru.sampai, baru.cara) == (UBAH.mulai, BARU.mulai, Cara.SEKUNDER)
    assert baru.rujukan == "PP 1/2010 Pasal 6 jo. PP 3/2015"
    assert lama.rujukan == str(lama) == str(baru)
    assert (baru / "ayat (1)").mulai == UBAH.mulai
    assert (TETAP / "x").diubah(LAMA).mulai == LAMA.mulai


def test_diubah_pada_hari_pertamanya() -> None:
    """As happens to a law that is amended before it begins: both begin on one day."""
    sehari = peraturan("UU 6/2000", TETAP.mulai)
    assert (TETAP / "Pasal 2").diubah(sehari).mulai == TETAP.mulai


def test_pasal_yang_diganti_berakhir_dengan_penggantinya() -> None:
    pasal = LAMA / "Pasal 6"
    assert pasal.hingga(UBAH).sampai == UBAH.mulai
    assert pasal.hingga(Peraturan("X", "X", date(2030, 1, 1), Cara.TEKS, DIPERIKSA)).sampai == BARU.mulai


def test_ketentuan_yang_berakhir_menurut_bunyinya_sendiri() -> None:
    pasal = TETAP / "Pasal 9"
    assert pasal.selama(tahun(2)).sampai == date(2002, 1, 2)
    assert pasal.sampai_dengan(date(2001, 6, 30)).sampai == date(2001, 7, 1)
    assert (LAMA / "Pasal 9").selama(tahun(50)).sampai == BARU.mulai
    assert (pasal.selama(tahun(2)) / "ayat (1)").sampai == date(2002, 1, 2)


def test_cara_dan_catatan() -> None:
    pasal = (LAMA / "Pasal 6").dengan(catatan="Dibaca begini.")
    assert (pasal.cara, pasal.catatan) == (Cara.TEKS, "Dibaca begini.")
    ragu = pasal.dengan(cara=Cara.RAGU)
    assert (ragu.cara, ragu.catatan) == (Cara.RAGU, "Dibaca begini.")
    assert (ragu.dengan().cara, (ragu / "a").cara, (ragu / "a").catatan) == (Cara.RAGU, Cara.RAGU, "")


def test_di_dalam() -> None:
    pasal = LAMA / "Pasal 6"
    assert (pasal / "ayat (1)").dalam(pasal)
    assert pasal.dalam(pasal)
    assert not pasal.dalam(pasal / "ayat (1)")
    assert not (BARU / "Pasal 6").dalam(pasal)
    assert not (LAMA / "Pasal 61").dalam(pasal)


def test_sama_bila_isinya_sama() -> None:
    kembar = Peraturan("PP 1/2010", "Lama", date(2010, 1, 1), Cara.TEKS, DIPERIKSA, dicabut=BARU) / "Pasal 6"
    assert kembar == LAMA / "Pasal 6"
    assert hash(kembar) == hash(LAMA / "Pasal 6")
    assert len({kembar, LAMA / "Pasal 6", LAMA / "Pasal 7", Dasar(LAMA)}) == 3
    assert pickle.loads(pickle.dumps(kembar)) == kembar
