"""What would close gaps: values under which the rule comes out met, or none because there are none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import product
from math import prod
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from karier_asn.domain.fakta import golongan, pendidikan
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine import penutup
from karier_asn.engine.asumsi import Asumsi
from karier_asn.engine.ekspresi import Kondisi, Nilai, Syarat
from karier_asn.engine.kata import fakta, jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.kurang import Jalan, missing
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import hari, tahun
from karier_asn.engine.penutup import _Penutup
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.engine.wilayah import kasus_batas
from karier_asn.rules import DAHULU, KP_REGULER, SEMUA
from karier_asn.uji.strategi import fakta_aturan
from tests.engine.contoh import (
    BARU,
    LAMA,
    TETAP,
    Mutu,
    Orang,
    aktif,
    angka,
    batas_poin,
    benar,
    kota,
    lahir,
    mutu,
    poin,
    sasaran,
    selama,
    sisa,
    terlatih,
    tetap,
    usia,
)
from tests.engine.ungkapan import kondisi
from tests.hari import hari_berlaku
from tests.porsi import porsi

D = date(2026, 11, 21)
MS = Putusan.MS
PASAL = TETAP / "Pasal 1"
WAKTU_TUNGGU = tabel(mutu, {Mutu.RENDAH: tahun(4), Mutu.SEDANG: tahun(3), Mutu.TINGGI: tahun(2)}, judul="masa tunggu")
PERINGKAT = tabel(aktif, {True: Mutu.SEDANG, False: Mutu.TINGGI}, judul="mutu yang diminta")


def jalan(k: Kondisi, orang: Orang, asumsi: dict[Any, object] | None = None) -> Jalan:
    """The only way of a rule."""
    (satu,) = missing(evaluate(k, orang, asumsi=asumsi), D)
    return satu


# --- one comparison ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kondisi", "orang", "penutup"),
    [
        (aktif, Orang(), {aktif: True}),
        (~aktif, Orang(aktif=tetap(True)), {aktif: False}),
        (mutu >= Mutu.SEDANG, Orang(), {mutu: Mutu.SEDANG}),
        (mutu > Mutu.SEDANG, Orang(), {mutu: Mutu.TINGGI}),
        (mutu < Mutu.SEDANG, Orang(), {mutu: Mutu.RENDAH}),
        (mutu <= Mutu.SEDANG, Orang(mutu=Riwayat.tetap(Mutu.TINGGI)), {mutu: Mutu.SEDANG}),
        (mutu.adalah(Mutu.TINGGI, Mutu.RENDAH), Orang(), {mutu: Mutu.TINGGI}),
        (mutu.bukan(Mutu.RENDAH), Orang(), {mutu: Mutu.SEDANG}),
        (poin >= 20, Orang(poin=Riwayat.tetap(Antara(3, 30))), {poin: 20}),
        (poin > 20, Orang(), {poin: 21}),
        (poin < 20, Orang(), {poin: 19}),
        (poin.adalah(3, 4), Orang(), {poin: 3}),
        (poin.bukan(3), Orang(poin=Riwayat.tetap(3)), {poin: 2}),
        (angka > Decimal(100), Orang(), {angka: Decimal("100.001")}),
        (usia <= tahun(56), Orang(lahir=Riwayat.tetap(date(1960, 1, 1))), {usia: tahun(56)}),
        (aktif.lama() >= tahun(2), Orang(), {aktif.lama(): tahun(2)}),
        (kota >= "Bandung", Orang(kota=Riwayat.tetap("Ambon")), {kota: "Bandung"}),
        (lahir < date(2000, 1, 1), Orang(), {lahir: date(1999, 12, 31)}),
    ],
)
def test_yang_paling_dekat(kondisi: Kondisi, orang: Orang, penutup: dict[Any, object]) -> None:
    assert jalan(kondisi, orang).penutup() == penutup
    assert evaluate(kondisi, orang, asumsi=penutup).pada(D) is MS


@pytest.mark.parametrize(
    ("kondisi", "orang", "penutup"),
    [
        (mutu >= sasaran, Orang(sasaran=Riwayat.tetap(Mutu.SEDANG)), {mutu: Mutu.SEDANG}),
        (mutu >= sasaran, Orang(mutu=Riwayat.tetap(Mutu.SEDANG)), {sasaran: Mutu.SEDANG}),
        (
            mutu > sasaran,
            Orang(mutu=Riwayat.tetap(Mutu.SEDANG), sasaran=Riwayat.tetap(Mutu.TINGGI)),
            {sasaran: Mutu.RENDAH},
        ),
        (poin >= batas_poin, Orang(poin=Riwayat.tetap(3)), {batas_poin: 3}),
        (poin > batas_poin, Orang(poin=Riwayat.tetap(3), batas_poin=Riwayat.tetap(7)), {poin: 8}),
        (
            poin > batas_poin,
            Orang(poin=Riwayat.tetap(Antara(3, 30)), batas_poin=Riwayat.tetap(7)),
            {poin: 8},
        ),
        (poin > batas_poin, Orang(), {poin: 1, batas_poin: 0}),
        (mutu < PERINGKAT, Orang(mutu=Riwayat.tetap(Mutu.TINGGI)), {mutu: Mutu.SEDANG, aktif: False}),
        (mutu <= PERINGKAT, Orang(mutu=Riwayat.tetap(Mutu.TINGGI)), {aktif: False}),
        (mutu > PERINGKAT, Orang(mutu=Riwayat.tetap(Mutu.TINGGI)), {aktif: True}),
        (mutu >= PERINGKAT, Orang(), {mutu: Mutu.SEDANG, aktif: True}),
        (PERINGKAT.adalah(Mutu.TINGGI), Orang(), {aktif: False}),
        (aktif.lama() >= WAKTU_TUNGGU, Orang(aktif=selama((date(2024, 1, 1), None))), {mutu: Mutu.TINGGI}),
        (aktif.lama() >= WAKTU_TUNGGU, Orang(), {aktif.lama(): tahun(2), mutu: Mutu.TINGGI}),
        (
            aktif.lama() > WAKTU_TUNGGU,
            Orang(mutu=Riwayat.tetap(Mutu.RENDAH), aktif=tetap(False)),
            {aktif.lama(): tahun(4) + hari(1)},
        ),
        (poin >= menurut({LAMA / "Pasal 2": 20, BARU / "Pasal 2": 30}), Orang(), {poin: 30}),
    ],
)
def test_dua_nilai_dan_tabel(kondisi: Kondisi, orang: Orang, penutup: dict[Any, object]) -> None:
    """As few values as possible are supposed, and the left side rather than the threshold."""
    assert jalan(kondisi, orang).penutup() == penutup
    assert evaluate(kondisi, orang, asumsi=penutup).pada(D) is MS


@pytest.mark.parametrize(
    ("kondisi", "orang"),
    [
        (mutu > Mutu.TINGGI, Orang()),
        (mutu < Mutu.RENDAH, Orang()),
        (mutu.bukan(*Mutu), Orang()),
        (aktif.lama() < hari(0), Orang(aktif=tetap(True))),
        (kota > "Ambon", Orang(kota=Riwayat.tetap("Ambon"))),
        (kota.bukan("Ambon"), Orang()),
        ((poin >= 20) & (poin < 20), Orang()),
        (jika(aktif | ~aktif, maka=poin > 99) & (poin < 50), Orang()),
        (
            aktif & jika(aktif, maka=(poin >= 20) & (poin < 20)),
            Orang(aktif=tetap(False), poin=Riwayat.tetap(1)),
        ),
    ],
)
def test_yang_tidak_dapat_ditutup(kondisi: Kondisi, orang: Orang) -> None:
    assert {str(j.penutup()) for j in missing(evaluate(kondisi, orang), D)} == {"{}"}


# --- several gaps of one fact ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kondisi", "orang", "penutup"),
    [
        ((poin >= 20) & (poin <= 30), Orang(), {poin: 20}),
        ((poin >= 20) & (poin < 30) & poin.bukan(20, 21), Orang(), {poin: 22}),
        ((poin > batas_poin) & (poin <= 20), Orang(batas_poin=Riwayat.tetap(7)), {poin: 8}),
        ((mutu >= Mutu.SEDANG) & WAKTU_TUNGGU.adalah(tahun(2)), Orang(), {mutu: Mutu.TINGGI}),
        (
            (mutu >= Mutu.SEDANG) & (sasaran <= mutu) & (sasaran >= Mutu.TINGGI),
            Orang(mutu=Riwayat.tetap(Mutu.RENDAH), sasaran=Riwayat.tetap(Mutu.RENDAH)),
            {mutu: Mutu.TINGGI, sasaran: Mutu.TINGGI},
        ),
        ((usia >= tahun(30)) & (sisa >= tahun(2)), Orang(), {usia: tahun(30), sisa: tahun(2)}),
        (
            (aktif.lama() >= WAKTU_TUNGGU) & mutu.bukan(Mutu.TINGGI),
            Orang(),
            {aktif.lama(): tahun(3), mutu: Mutu.SEDANG},
        ),
    ],
)
def test_satu_nilai_bagi_semua_celah(kondisi: Kondisi, orang: Orang, penutup: dict[Any, object]) -> None:
    assert jalan(kondisi, orang).penutup() == penutup
    assert evaluate(kondisi, orang, asumsi=penutup).pada(D) is MS


def test_pangkat_dan_tabel_menurut_ijazah() -> None:
    """Who has reached the highest rank for his diploma may rise by another diploma only, or is lower than it was said;
    who is at the top of his post must be at that rank."""
    asumsi: dict[Any, object] = dict.fromkeys(KP_REGULER.fakta)
    asumsi |= {golongan: Golongan.III_D, pendidikan: Pendidikan.S1}
    semua = missing(evaluate(KP_REGULER, asumsi=asumsi), D)
    assert len(semua) > 1
    for j in semua:
        penutup = j.penutup()
        assert penutup.keys() & {golongan, pendidikan}
        assert evaluate(KP_REGULER, asumsi=asumsi | penutup).pada(D) is MS


# --- what closing unmakes, or makes required ---------------------------------------------------------------


def test_yang_terpenuhi_tidak_dibatalkan() -> None:
    """At most twenty points are had now; the value that closes keeps to that."""
    aturan = (poin >= 10) & (poin <= 20) & ((poin > 15) | terlatih)
    orang = Orang(poin=Riwayat.tetap(3), terlatih=tetap(False))
    penutup = [j.penutup() for j in missing(evaluate(aturan, orang), D)]
    assert penutup == [{poin: 16}, {poin: 10, terlatih: True}]


def test_masa_yang_ikut_berubah_ditetapkan() -> None:
    """Being active since ever would be more than five years."""
    aturan = aktif & (aktif.lama() <= tahun(5))
    orang = Orang(aktif=selama((date(2020, 1, 1), date(2022, 1, 1))))
    assert jalan(aturan, orang).penutup() == {aktif: True, aktif.lama(): tahun(5)}


def test_yang_menjadi_wajib_ikut_dipenuhi() -> None:
    aturan = aktif & jika(aktif, maka=terlatih)
    orang = Orang(aktif=tetap(False), terlatih=tetap(False))
    assert jalan(aturan, orang).penutup() == {aktif: True, terlatih: True}


def test_yang_menjadi_wajib_dapat_juga_dihindari() -> None:
    """What is required of the trained only can be met by not being trained, in every wording of the condition."""
    terlatih_atau_lebih = pilihan("p", {"satu": terlatih | (mutu > Mutu.TINGGI), "dua": aktif}, catatan="Dua bacaan.")
    wajib = jika(
        syarat(PASAL / "a", terlatih_atau_lebih)
        & jika(poin >= 5, maka=poin >= 6)
        & menurut({BARU / "Pasal 3": terlatih}),
        maka=mutu > Mutu.TINGGI,
    )
    aturan = aktif & jika(aktif, maka=wajib)
    orang = Orang(aktif=tetap(False), terlatih=tetap(True), poin=Riwayat.tetap(9))
    assert jalan(aturan, orang).penutup() == {aktif: True, terlatih: False}
    assert jalan(aturan & terlatih, orang).penutup() == {aktif: True, poin: 5}
    rendah = evolve(orang, mutu=Riwayat.tetap(Mutu.RENDAH))
    assert jalan(aturan, rendah).penutup() == {aktif: True, terlatih: False}


def test_yang_sudah_diasumsikan_tetap() -> None:
    """A table that was supposed stands for itself; what its keys say does not matter then."""
    asumsi: dict[Any, object] = {PERINGKAT: Mutu.TINGGI}
    satu = jalan((mutu > PERINGKAT) & (mutu >= Mutu.SEDANG), Orang(), asumsi)
    assert satu.penutup() == {mutu: Mutu.SEDANG, PERINGKAT: Mutu.RENDAH}


def test_bacaan_yang_dipilih_tetap() -> None:
    dalam = pilihan("q", {"x": poin >= 3, "y": poin >= 9}, catatan="Dua bacaan.")
    luar = pilihan("p", {"satu": aktif, "dua": aktif & dalam}, catatan="Dua bacaan.")
    jejak = evaluate(luar & (luar.lama() >= tahun(1)), Orang(), bacaan={"p": "dua", "q": "y"})
    (satu,) = missing(jejak, D)
    assert satu.penutup() == {aktif: True, poin: 9, luar.lama(): tahun(1)}


def test_jejak_di_dalam_aturan() -> None:
    """Also a part of a rule can be asked about."""
    jejak = evaluate(syarat(PASAL, {"a": aktif, "b": poin >= 3}), Orang())
    (satu,) = missing(jejak.anak[0].anak[1], D)
    assert satu.penutup() == {poin: 3}


def test_pencarian_terbatas(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search that takes too long is given up: nothing is named."""
    satu = jalan((mutu >= sasaran) & (sasaran >= Mutu.SEDANG), Orang())
    assert satu.penutup() == {mutu: Mutu.SEDANG, sasaran: Mutu.SEDANG}
    monkeypatch.setattr("karier_asn.engine.penutup.LANGKAH", 5)
    assert satu.penutup() == {}


def test_kedalaman_terbatas(monkeypatch: pytest.MonkeyPatch) -> None:
    """What becomes required is closed in turn no more often than that."""
    satu = jalan(aktif & jika(aktif, maka=terlatih), Orang(aktif=tetap(False), terlatih=tetap(False)))
    monkeypatch.setattr("karier_asn.engine.penutup.KEDALAMAN", (0,))
    assert satu.penutup() == {}


@fakta("poin bersama andaian")
def poin_bersama(o: Orang, asumsi: Asumsi) -> Riwayat[int]:
    """The points, or those that were supposed."""
    return asumsi.isi.get(poin, Riwayat.tetap(0))


def test_fakta_yang_mengikuti_andaian() -> None:
    """A fact that may follow what is supposed is not known any more, for the subjects are gone: it is supposed too."""
    aturan = (poin >= 3) & ((poin >= 9) | terlatih | (poin_bersama <= 1)) & (poin_bersama >= 2)
    orang = Orang(poin=Riwayat.tetap(1), terlatih=tetap(True))
    penutup = jalan(aturan, orang).penutup()
    assert penutup == {poin: 3, poin_bersama: 2}
    assert evaluate(aturan, orang, asumsi=penutup).pada(D) is MS


# --- laws --------------------------------------------------------------------------------------------------

sebagian = porsi(5)
tiap_aturan = pytest.mark.parametrize("aturan", [*SEMUA, *DAHULU], ids=lambda a: str(a.dasar))
hari_tanya = st.dates(date(2019, 1, 1), date(2030, 1, 1))


@tiap_aturan
@sebagian
@given(data=st.data(), d=hari_tanya)
def test_setiap_jalan_dapat_ditutup(aturan: Syarat, data: st.DataObject, d: date) -> None:
    d = hari_berlaku(aturan, d)
    asumsi: dict[Any, object] = {**data.draw(fakta_aturan(aturan))}
    for j in missing(evaluate(aturan, asumsi=asumsi), d):
        penutup = j.penutup()
        assert penutup
        assert evaluate(aturan, asumsi=asumsi | penutup).pada(d) is MS


@tiap_aturan
def test_setiap_jalan_dapat_ditutup_di_batas(aturan: Syarat) -> None:
    d = hari_berlaku(aturan, D)
    for kasus in kasus_batas(aturan, d)[::9]:
        for j in missing(evaluate(aturan, asumsi=kasus), d)[:2]:
            assert evaluate(aturan, asumsi={**kasus, **j.penutup()}).pada(d) is MS


@given(kondisi(), st.data(), hari_tanya)
def test_ditutup_atau_memang_tidak_ada(aturan: Kondisi, data: st.DataObject, d: date) -> None:
    """Any rule: what is named makes it met; where nothing is named, no values on and next to its thresholds do."""
    asumsi: dict[Any, object] = {**data.draw(fakta_aturan(aturan))}
    jejak = evaluate(aturan, asumsi=asumsi)
    assume(jejak.putusan.pada(d) is not None)
    for j in missing(jejak, d):
        if penutup := j.penutup():
            assert evaluate(aturan, asumsi=asumsi | penutup).pada(d) is MS
        else:
            assert not any(_menutup(isian, j, asumsi, d) for isian in _semua_isian(_Penutup(jejak, d).nilai))


def _semua_isian(nilai: Mapping[Nilai[Any], tuple[Any, ...]]) -> Iterator[dict[Any, object]]:
    """Every combination of values, and of what is left as it is."""
    assume(prod(len(v) + 1 for v in nilai.values()) < 2_000)
    biar = object()
    for pilihan_ in product(*((biar, *v) for v in nilai.values())):
        yield {n: v for n, v in zip(nilai, pilihan_, strict=True) if v is not biar}


def _menutup(isian: dict[Any, object], j: Jalan, asumsi: dict[Any, object], d: date) -> bool:
    """Whether values close all gaps of a way and meet the rule."""
    celah = [c.kondisi for k in j.kekurangan for c in k.celah]
    aturan = j.jejak.simpul
    return all(evaluate(k, asumsi=asumsi | isian).pada(d) is MS for k in (*celah, aturan))


def test_tabel_berkunci_banyak_tidak_dicoba_seluruhnya(monkeypatch: pytest.MonkeyPatch) -> None:
    """No more questions than the search may ask, however many combinations of keys there are that all fail."""
    monkeypatch.setattr(penutup, "LANGKAH", 100)
    kunci = tuple(benar(8))
    besar = tabel(kunci, dict.fromkeys(product((False, True), repeat=8), 1), judul="besar")
    ditanyakan = _hitung(monkeypatch)
    assert missing(evaluate(besar >= 2, object()), D)[0].penutup() == {}
    assert len(ditanyakan) == 100


def test_celah_yang_tidak_bersangkutan_tidak_dicoba_ulang(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who becomes active has to be trained; no other number of points, and no other age, would change that."""
    luas = (
        (poin >= 3)
        & (poin <= 900)
        & (usia >= tahun(30))
        & (usia <= tahun(90))
        & (angka > Decimal(7))
        & (angka < Decimal(100))
    )
    aturan = luas & aktif & jika(aktif, maka=terlatih)
    orang = Orang(
        aktif=tetap(False),
        terlatih=tetap(False),
        poin=Riwayat.tetap(1),
        lahir=Riwayat.tetap(date(2006, 1, 1)),
        angka=Riwayat.tetap(Decimal(5)),
    )
    satu = jalan(aturan, orang)
    ditanyakan = _hitung(monkeypatch)
    assert satu.penutup() == {
        poin: 3,
        usia: tahun(30),
        angka: Decimal("7.001"),
        aktif: True,
        terlatih: True,
    }
    assert len(ditanyakan) < 100


def test_celah_yang_bersangkutan_dicoba_ulang() -> None:
    """Up to ten points something else would be required: the points above are found, whatever stands between."""
    aturan = (
        (poin >= 3)
        & (angka > Decimal(7))
        & jika(angka >= Decimal(7), maka=jika(poin <= 10, maka=sasaran >= Mutu.TINGGI))
    )
    orang = Orang(sasaran=Riwayat.tetap(Mutu.RENDAH), angka=Riwayat.tetap(Decimal(5)))
    assert jalan(aturan, orang).penutup() == {poin: 11, angka: Decimal("7.001")}


def _hitung(monkeypatch: pytest.MonkeyPatch) -> list[Kondisi]:
    """What the searches ask from now on."""
    ditanyakan: list[Kondisi] = []
    tanyakan = _Penutup.tanyakan

    def hitung(p: _Penutup, k: Kondisi, asumsi: Any) -> Any:
        ditanyakan.append(k)
        return tanyakan(p, k, asumsi)

    monkeypatch.setattr(_Penutup, "tanyakan", hitung)
    return ditanyakan
