"""A date read from a rule: agrees with looking day by day, and is a date fact like any other."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from karier_asn.engine.akhir import Akhir, Berakhir, berakhir
from karier_asn.engine.data import document
from karier_asn.engine.ekspresi import Kondisi, Lama, Syarat, telusur
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.harian import prepare
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kata import jika, menurut, pilihan, syarat
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, bulan, hari, tahun, tambah
from karier_asn.engine.pohon import digest, from_json, to_json, vocabulary
from karier_asn.engine.prosa import describe
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.uji.strategi import fakta_aturan
from tests.engine.contoh import (
    BARU,
    DIPERIKSA,
    LAMA,
    TETAP,
    Orang,
    Pos,
    aktif,
    lahir,
    lowong,
    poin,
    selama,
    terlatih,
    terpakai,
    tetap,
    usia,
)
from tests.engine.naif import Naif, rentang_hari
from tests.engine.ungkapan import kondisi

JENDELA = rentang_hari(date(2018, 1, 1), date(2022, 12, 31))
DEWASA = berakhir(syarat(TETAP / "Pasal 1", usia < tahun(18)), "hari menjadi dewasa")
ANAK = Orang(lahir=Riwayat.tetap(date(2008, 2, 29)))
d1, d2 = date(2021, 5, 1), date(2022, 6, 1)


def cari(putusan: Iterable[tuple[date, Putusan | None]]) -> date | None:
    """The first day on which what was met is met no more, as one would look for it in a calendar."""
    pernah = False
    for d, p in putusan:
        if p not in (Putusan.MS, None):
            return d if pernah and p is Putusan.TMS else None
        pernah = pernah or p is Putusan.MS
    return None


@pytest.mark.sapuan
@given(aturan=kondisi(), data=st.data())
def test_sama_dengan_mencari_hari_demi_hari(aturan: Kondisi, data: st.DataObject) -> None:
    asumsi = data.draw(fakta_aturan(aturan, JENDELA[0], JENDELA[-1]))
    orang = Orang(**{f.nama: r for f, r in asumsi.items()})  # type: ignore[attr-defined]
    # The naive reader takes what holds on the first day to have held since ever.
    dihitung = (n.sumber for n in telusur(aturan) if isinstance(n, Lama) and isinstance(n.sumber, Kondisi))
    semua = [j for k in (aturan, *dihitung) for j in evaluate(k, orang).telusur()]
    assume(not [d for j in semua for d in j.putusan.mulai if AWAL < d <= JENDELA[0]])
    _, putusan = Naif(aturan, asumsi).jalankan(JENDELA)[0]
    akhir = berakhir(aturan, "hari itu").akhir(orang)
    hari_akhir = akhir.hari if akhir is not None and akhir.hari <= JENDELA[-1] else None
    assert hari_akhir == cari(zip(JENDELA, putusan, strict=True))


@given(aturan=kondisi(), data=st.data())
def test_dasarnya_ketentuan_yang_tidak_terpenuhi_lagi(aturan: Kondisi, data: st.DataObject) -> None:
    asumsi = data.draw(fakta_aturan(aturan))
    orang = Orang(**{f.nama: r for f, r in asumsi.items()})  # type: ignore[attr-defined]
    akhir = berakhir(aturan, "hari itu").akhir(orang)
    if akhir is not None:
        jejak = evaluate(aturan, orang).telusur()
        assert akhir.dasar in [j.dasar for j in jejak if j.putusan.pada(akhir.hari) in (Putusan.TMS, None)]


@pytest.mark.parametrize(
    ("aturan", "orang"),
    [
        (aktif, Orang(aktif=tetap(False))),
        (aktif, Orang(aktif=tetap(True))),
        (aktif, Orang()),
        (aktif, Orang(aktif=selama((d1, d2)))),  # who can say since when
        (aktif, Orang(aktif=Riwayat([(d1, None), (d2, False)], sebelum=True))),
    ],
    ids=["tidak-pernah", "selalu", "tidak-diketahui", "kemudian", "kabur"],
)
def test_yang_tidak_dapat_diketahui(aturan: Kondisi, orang: Orang) -> None:
    hari_itu = berakhir(aturan, "hari itu")
    assert hari_itu.akhir(orang) is None
    assert hari_itu(orang) == TAK_DIKETAHUI


def test_hari_yang_tidak_berlaku_dilewati() -> None:
    """Met until the law was repealed, and not met when, a year later, the next one comes."""
    nanti = Peraturan("PP 3/2021", "Nanti", date(2021, 3, 1), Cara.TEKS, DIPERIKSA)
    aturan = syarat(LAMA / "Pasal 1", aktif) | syarat(nanti / "Pasal 1", aktif)
    akhir = berakhir(aturan, "hari itu").akhir(Orang(aktif=selama((AWAL, date(2020, 6, 1)))))
    assert akhir == Akhir(nanti.mulai, LAMA / "Pasal 1")


A, B = TETAP / "Pasal 1", TETAP / "Pasal 2"
sampai_d1, sampai_d2 = selama((AWAL, d1)), selama((AWAL, d2))


@pytest.mark.parametrize(
    ("aturan", "orang", "akhir"),
    [
        (aktif, Orang(aktif=sampai_d1), Akhir(d1, None)),
        (syarat(A, aktif) & syarat(B, terlatih), Orang(aktif=sampai_d2, terlatih=sampai_d1), Akhir(d1, B)),
        (syarat(A, aktif) | syarat(B, terlatih), Orang(aktif=sampai_d1, terlatih=sampai_d2), Akhir(d2, B)),
        (syarat(A, aktif | syarat(B, terlatih)), Orang(aktif=sampai_d2, terlatih=sampai_d1), Akhir(d2, A)),
        (
            syarat(A, jika(aktif, maka=syarat(B, terlatih | (poin >= 3)))),  # meant by it only from then on
            Orang(aktif=Riwayat.sejak(d1), terlatih=tetap(False), poin=Riwayat.tetap(1)),
            Akhir(d1, B),
        ),
        (
            menurut({LAMA / "Pasal 9": aktif, BARU / "Pasal 9": syarat(B, terlatih)}),  # another version
            Orang(aktif=tetap(True), terlatih=tetap(False)),
            Akhir(BARU.mulai, B),
        ),
        (
            syarat(A, syarat(LAMA / "Pasal 3", aktif) | terlatih),  # the provision was repealed
            Orang(aktif=tetap(True), terlatih=selama((AWAL, date(2015, 1, 1)))),
            Akhir(BARU.mulai, LAMA / "Pasal 3"),
        ),
        (
            syarat(A, pilihan("p", {"satu": syarat(B, aktif), "dua": terlatih}, catatan="Dua bacaan.")),
            Orang(aktif=sampai_d1),
            Akhir(d1, B),
        ),
    ],
    ids=["tanpa-kutipan", "semua", "salah-satu", "induknya", "bila", "versi", "dicabut", "pilihan"],
)
def test_ketentuan_yang_mengakhiri(aturan: Kondisi, orang: Orang, akhir: Akhir) -> None:
    assert berakhir(aturan, "hari itu").akhir(orang) == akhir


# --- a word like any other ---------------------------------------------------------------------------------


def test_fakta_tanggal_seperti_yang_lain() -> None:
    dewasa = date(2026, 2, 28)
    assert DEWASA(ANAK) == Riwayat.tetap(dewasa)
    assert DEWASA.akhir(ANAK) == Akhir(dewasa, TETAP / "Pasal 1")
    for aturan, sejak in (
        (DEWASA.sisa() <= bulan(1), date(2026, 1, 28)),
        (DEWASA.lama("masa dewasa") >= tahun(1), date(2027, 2, 28)),
        (DEWASA <= date(2026, 3, 1), AWAL),
        (DEWASA > lahir, AWAL),
    ):
        assert evaluate(aturan, ANAK).paling_awal(AWAL) == sejak
        assert prepare(aturan, dewasa)(ANAK) is evaluate(aturan, ANAK).pada(dewasa)


def test_diasumsikan_sebagai_satu_tanggal() -> None:
    sudah = DEWASA.sisa() <= hari(0)
    assert evaluate(sudah, asumsi={DEWASA: d1}).paling_awal(AWAL) == d1
    assert evaluate(sudah, asumsi={DEWASA: AKHIR}).paling_awal(AWAL) is None


def test_yang_diasumsikan_di_dalam_aturannya_sampai_kepadanya() -> None:
    sudah = DEWASA.sisa() <= hari(0)
    for jejak in (evaluate(sudah, ANAK, asumsi={lahir: d1}), prepare(sudah, AWAL).jejak(ANAK, asumsi={lahir: d1})):
        assert jejak.paling_awal(AWAL) == tambah(d1, tahun(18))
    assert prepare(sudah, tambah(d1, tahun(18)))(ANAK, asumsi={lahir: d1}) is Putusan.MS


def test_bacaan_sampai_kepadanya() -> None:
    bacaan = {"delapan belas": usia < tahun(18), "dua puluh satu": usia < tahun(21)}
    batas = pilihan("batas", bacaan, catatan="Terbuka.")
    sudah = berakhir(batas, "hari menjadi dewasa").sisa() <= hari(0)
    assert dict(sudah.pilihan) == {"batas": ("delapan belas", "dua puluh satu")}
    lahir_d1 = Orang(lahir=Riwayat.tetap(d1))
    for nama, tahunnya in (("delapan belas", 18), ("dua puluh satu", 21)):
        genap = tambah(d1, tahun(tahunnya))
        assert evaluate(sudah, lahir_d1, bacaan={"batas": nama}).paling_awal(AWAL) == genap
        assert prepare(sudah, genap, bacaan={"batas": nama})(lahir_d1) is Putusan.MS
        assert prepare(sudah, genap - SEHARI, bacaan={"batas": nama})(lahir_d1) is Putusan.TMS


def test_subjeknya_yang_dibaca_aturannya() -> None:
    dua = berakhir(terpakai & lowong & aktif, "hari berakhirnya")
    assert (dua.subjek, DEWASA.subjek) == ((Orang, Pos), (Orang,))
    akhir = dua.akhir(Pos(lowong=sampai_d1), Orang(aktif=sampai_d2))
    assert akhir is not None
    assert akhir.hari == d1


def test_sama_bila_aturan_dan_sebutannya_sama() -> None:
    kembar = berakhir(syarat(TETAP / "Pasal 1", usia < tahun(18)), "hari menjadi dewasa")
    assert (kembar, hash(kembar)) == (DEWASA, hash(DEWASA))
    assert kembar != berakhir(DEWASA.aturan, "hari lain")
    assert pickle.loads(pickle.dumps(DEWASA)) == DEWASA
    assert (str(DEWASA), repr(DEWASA)) == ("hari menjadi dewasa", "<Berakhir hari menjadi dewasa>")


def test_json_memuat_aturannya() -> None:
    aturan = syarat(TETAP / "Pasal 2", DEWASA.sisa() >= tahun(1))
    assert from_json(to_json(aturan), vocabulary([lahir])) == aturan
    with pytest.raises(GalatBentuk, match="kosakata"):
        from_json(to_json(aturan), {})
    assert vocabulary([DEWASA]) == {}


def test_sidik_menurut_aturannya() -> None:
    def sidik(d: Berakhir) -> str:
        return digest(d.sisa() >= tahun(1))

    assert sidik(berakhir(DEWASA.aturan, "hari lain")) == sidik(DEWASA)
    assert sidik(berakhir(usia < tahun(17), "hari menjadi dewasa")) != sidik(DEWASA)


def test_dokumen_menyebut_fakta_yang_dibaca() -> None:
    aturan = Syarat(TETAP / "Pasal 2", DEWASA.sisa() >= tahun(1), "")
    assert "hari menjadi dewasa" in describe(aturan)
    butir = document(evaluate(aturan, ANAK), date(2026, 1, 1)).butir
    assert {f for b in butir for f in b.fakta} == {"tests.lahir"}


@given(data=st.data())
def test_dapat_diundi(data: st.DataObject) -> None:
    asumsi = data.draw(fakta_aturan(DEWASA.sisa() >= tahun(1)))
    assert [*asumsi] == [DEWASA]
