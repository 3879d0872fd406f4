from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from karier_asn.engine.celah import Celah, celah
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.galat import BelumDiatur, GalatTanya
from karier_asn.engine.kata import menurut, syarat, tabel
from karier_asn.engine.kurang import missing
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import Masa, bulan, hari, tahun
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Riwayat
from tests.engine.contoh import LAMA, TETAP, Mutu, Orang, aktif, angka, mutu, poin, selama, sisa, terlatih, tetap, usia

D = date(2026, 11, 21)
BTL, TMS = Putusan.BTL, Putusan.TMS
PASAL = TETAP / "Pasal 1"
WAKTU_TUNGGU = tabel(mutu, {Mutu.RENDAH: tahun(4), Mutu.SEDANG: tahun(3), Mutu.TINGGI: tahun(2)}, judul="masa tunggu")


def satu(k: Kondisi, orang: Orang, pada: date = D) -> Celah:
    """The only gap of a rule."""
    (jalan,) = missing(evaluate(syarat(PASAL, k), orang), pada)
    ((celah_,),) = (k.celah for k in jalan.kekurangan)
    return celah_


@pytest.mark.parametrize(
    ("kondisi", "orang", "putusan", "ditemukan", "batas", "kurang", "genap"),
    [
        (aktif, Orang(aktif=tetap(False)), TMS, False, True, None, None),
        (aktif, Orang(), BTL, None, True, None, None),
        (aktif, Orang(aktif=selama((date(2027, 1, 1), None))), TMS, False, True, None, date(2027, 1, 1)),
        (mutu >= Mutu.SEDANG, Orang(mutu=Riwayat.tetap(Mutu.RENDAH)), TMS, Mutu.RENDAH, Mutu.SEDANG, None, None),
        (poin >= 20, Orang(poin=Riwayat.tetap(12)), TMS, 12, 20, 8, None),
        (poin > 20, Orang(poin=Riwayat.tetap(12)), TMS, 12, 20, 8, None),
        (poin > 20, Orang(poin=Riwayat.tetap(20)), TMS, 20, 20, None, None),
        (poin <= 20, Orang(poin=Riwayat.tetap(25)), TMS, 25, 20, None, None),
        (poin >= 20, Orang(poin=Riwayat.tetap(Antara(12))), BTL, Antara(12), 20, 8, None),
        (poin.bukan(3), Orang(poin=Riwayat.tetap(3)), TMS, 3, (3,), None, None),
        (
            angka >= Decimal(100),
            Orang(angka=Riwayat.tetap(Decimal("87.5"))),
            TMS,
            Decimal("87.5"),
            100,
            Decimal("12.5"),
            None,
        ),
        (poin >= 20, Orang(poin=Riwayat([(date(2027, 2, 1), 30)], sebelum=5)), TMS, 5, 20, 15, date(2027, 2, 1)),
        (
            usia >= tahun(30),
            Orang(lahir=Riwayat.tetap(date(1997, 1, 10))),
            TMS,
            Masa(29 * 12 + 10, 11),
            tahun(30),
            Masa(1, 20),
            date(2027, 1, 10),
        ),
        (
            aktif.lama() >= tahun(5),
            Orang(aktif=selama((date(2020, 1, 1), date(2022, 1, 1)))),
            TMS,
            tahun(2),
            tahun(5),
            tahun(3),
            None,
        ),
        (aktif.lama() >= tahun(5), Orang(), BTL, None, tahun(5), None, None),
        (usia >= WAKTU_TUNGGU, Orang(lahir=Riwayat.tetap(date(2020, 11, 21))), BTL, tahun(6), None, None, None),
    ],
)
def test_celah(
    kondisi: Kondisi,
    orang: Orang,
    putusan: Putusan,
    ditemukan: object,
    batas: object,
    kurang: object,
    genap: date | None,
) -> None:
    c = satu(kondisi, orang)
    assert (c.kondisi, c.putusan, c.ditemukan, c.batas) == (kondisi, putusan, ditemukan, batas)
    assert (c.kurang, c.genap) == (kurang, genap)


def test_kurang_sehari_bukan_nol_hari() -> None:
    c = satu(aktif.lama() >= bulan(1), Orang(aktif=selama((date(2026, 1, 1), date(2026, 1, 31)))))
    assert (c.ditemukan, c.putusan) == (hari(30), TMS)
    assert isinstance(c.kurang, Masa)
    assert c.kurang > Masa(0)


def test_ambang_dalam_hari_dan_yang_ditemukan_dalam_bulan() -> None:
    """Forty days, shown as a month and ten days, of forty-five."""
    c = satu(aktif.lama() >= hari(45), Orang(aktif=selama((date(2026, 4, 1), date(2026, 5, 11)))))
    assert (c.putusan, c.genap) == (TMS, None)


@pytest.mark.parametrize(
    ("kondisi", "orang", "tertutup"),
    [
        (usia <= tahun(30), Orang(lahir=Riwayat.tetap(date(1990, 1, 1))), True),
        (usia < tahun(30), Orang(lahir=Riwayat.tetap(date(1990, 1, 1))), True),
        (usia <= tahun(30), Orang(), False),
        (usia >= tahun(60), Orang(lahir=Riwayat.tetap(date(1990, 1, 1))), False),
        (sisa >= tahun(2), Orang(lahir=Riwayat.tetap(date(2027, 1, 1))), True),
        (sisa < tahun(2), Orang(lahir=Riwayat.tetap(date(2030, 1, 1))), False),
        (aktif.kini() <= tahun(1), Orang(aktif=selama((date(2020, 1, 1), None))), True),
        (aktif.kini() <= tahun(1), Orang(aktif=selama((date(2020, 1, 1), date(2028, 1, 1)))), False),
        (aktif, Orang(aktif=tetap(False)), False),
    ],
)
def test_yang_tidak_dapat_dikejar_lagi(kondisi: Kondisi, orang: Orang, tertutup: bool) -> None:
    assert satu(kondisi, orang).tertutup is tertutup
    (j,) = missing(evaluate(kondisi, orang), D)
    assert j.tertutup is tertutup


def test_celah_hanya_bagi_perbandingan() -> None:
    with pytest.raises(GalatTanya, match="bukan perbandingan"):
        celah(evaluate(aktif & terlatih, Orang()), D)


def test_celah_ambang_yang_tidak_berlaku() -> None:
    batas = menurut({LAMA / "Pasal 2": 20})
    with pytest.raises(BelumDiatur):
        celah(evaluate(poin >= batas, Orang(poin=Riwayat.tetap(1))), D)
