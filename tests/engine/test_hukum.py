from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest

from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Cara, Dasar, Peraturan
from karier_asn.engine.riwayat import AKHIR, tahun
from tests.engine.contoh import BARU, DIPERIKSA, LAMA, TETAP

UBAH = Peraturan("PP 3/2015", "Perubahan", date(2015, 6, 1), Cara.SEKUNDER, DIPERIKSA)


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
    assert (TETAP / "x").diubah(LAMA).mulai == LAMA.mulai  # an older amendment never starts it earlier
    assert (BARU / "x").diubah(LAMA).mulai == BARU.mulai


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
