from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.ekspresi import Banding, Fakta, FaktaBenar, Jika, Kondisi, Nilai, Syarat, Tabel, telusur
from karier_asn.engine.galat import BelumDiatur
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.kata import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.kurang import Celah, Jalan, celah, missing
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Masa, Riwayat, bulan, hari, tahun
from karier_asn.rules import SEMUA
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
    kota,
    mutu,
    poin,
    sasaran,
    selama,
    sisa,
    terlatih,
    tetap,
    usia,
)
from tests.hari import hari_berlaku
from tests.porsi import porsi

D = date(2026, 11, 21)
MS, BTL, TMS = Putusan.MS, Putusan.BTL, Putusan.TMS
PASAL = TETAP / "Pasal 1"
WAKTU_TUNGGU = tabel(mutu, {Mutu.RENDAH: tahun(4), Mutu.SEDANG: tahun(3), Mutu.TINGGI: tahun(2)}, judul="masa tunggu")
PERINGKAT = tabel(aktif, {True: Mutu.SEDANG, False: Mutu.TINGGI}, judul="mutu yang diminta")


def satu(k: Kondisi, orang: Orang, pada: date = D) -> Celah:
    """The only gap of a rule."""
    (jalan,) = missing(evaluate(syarat(PASAL, k), orang), pada)
    ((celah_,),) = (k.celah for k in jalan.kekurangan)
    return celah_


def jalan(aturan: Kondisi, orang: Orang) -> list[list[tuple[str, list[Kondisi]]]]:
    """The sets of articles, with the conditions unmet in each."""
    return [
        [(str(k.dasar), [c.kondisi for c in k.celah]) for k in j.kekurangan]
        for j in missing(evaluate(aturan, orang), D)
    ]


# --- one gap -----------------------------------------------------------------------------------------------


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
    with pytest.raises(TypeError, match="bukan perbandingan"):
        celah(evaluate(aktif & terlatih, Orang()), D)


def test_celah_ambang_yang_tidak_berlaku() -> None:
    batas = menurut({LAMA / "Pasal 2": 20})
    with pytest.raises(BelumDiatur):
        celah(evaluate(poin >= batas, Orang(poin=Riwayat.tetap(1))), D)


# --- what would close it -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kondisi", "orang", "penutup"),
    [
        (aktif, Orang(), {aktif: True}),
        (~aktif, Orang(aktif=tetap(True)), {aktif: False}),
        (mutu >= Mutu.SEDANG, Orang(), {mutu: Mutu.SEDANG}),
        (mutu > Mutu.SEDANG, Orang(), {mutu: Mutu.TINGGI}),
        (mutu < Mutu.SEDANG, Orang(), {mutu: Mutu.RENDAH}),
        (mutu <= Mutu.SEDANG, Orang(mutu=Riwayat.tetap(Mutu.TINGGI)), {mutu: Mutu.SEDANG}),
        (mutu > Mutu.TINGGI, Orang(), {}),
        (mutu < Mutu.RENDAH, Orang(), {}),
        (mutu.adalah(Mutu.TINGGI, Mutu.RENDAH), Orang(), {mutu: Mutu.TINGGI}),
        (mutu.bukan(Mutu.RENDAH), Orang(), {mutu: Mutu.SEDANG}),
        (mutu.bukan(*Mutu), Orang(), {}),
        (poin > 20, Orang(), {poin: 21}),
        (poin.adalah(3, 4), Orang(), {poin: 3}),
        (usia <= tahun(56), Orang(lahir=Riwayat.tetap(date(1960, 1, 1))), {usia: tahun(56)}),
        (aktif.lama() >= tahun(2), Orang(), {aktif.lama(): tahun(2)}),
        (aktif.lama() < hari(0), Orang(aktif=tetap(True)), {}),
        (mutu >= sasaran, Orang(sasaran=Riwayat.tetap(Mutu.SEDANG)), {mutu: Mutu.SEDANG}),
        (mutu < PERINGKAT, Orang(mutu=Riwayat.tetap(Mutu.TINGGI)), {}),
        (mutu <= PERINGKAT, Orang(mutu=Riwayat.tetap(Mutu.TINGGI)), {PERINGKAT: Mutu.TINGGI}),
        (mutu < PERINGKAT, Orang(mutu=Riwayat.tetap(Mutu.SEDANG)), {PERINGKAT: Mutu.TINGGI}),
        (mutu > PERINGKAT, Orang(mutu=Riwayat.tetap(Mutu.TINGGI)), {PERINGKAT: Mutu.SEDANG}),
        (mutu >= PERINGKAT, Orang(mutu=Riwayat.tetap(Mutu.RENDAH)), {PERINGKAT: Mutu.RENDAH}),
        (mutu >= PERINGKAT, Orang(), {mutu: Mutu.TINGGI, PERINGKAT: Mutu.RENDAH}),
        (mutu < PERINGKAT, Orang(), {mutu: Mutu.RENDAH, PERINGKAT: Mutu.TINGGI}),
    ],
)
def test_penutup(kondisi: Kondisi, orang: Orang, penutup: dict[Any, object]) -> None:
    assert satu(kondisi, orang).penutup() == penutup
    if penutup:
        assert evaluate(kondisi, orang, asumsi=penutup).pada(D) is MS


@pytest.mark.parametrize(
    ("kondisi", "orang"),
    [
        (poin >= batas_poin, Orang(poin=Riwayat.tetap(3))),
        (poin >= batas_poin, Orang()),
        (mutu >= sasaran, Orang(mutu=Riwayat.tetap(Mutu.SEDANG))),
        (mutu > sasaran, Orang(mutu=Riwayat.tetap(Mutu.SEDANG), sasaran=Riwayat.tetap(Mutu.TINGGI))),
        (aktif.lama() >= WAKTU_TUNGGU, Orang(aktif=selama((date(2024, 1, 1), None)))),
        (aktif.lama() >= WAKTU_TUNGGU, Orang()),
        (
            aktif.lama() >= WAKTU_TUNGGU,
            Orang(
                mutu=Riwayat.tetap(Mutu.RENDAH),
                aktif=Riwayat([(date(2020, 1, 1), True), (date(2021, 1, 1), None), (date(2026, 1, 1), False)], False),
            ),
        ),
        (
            aktif.lama() <= WAKTU_TUNGGU,
            Orang(
                mutu=Riwayat.tetap(Mutu.TINGGI),
                aktif=selama((date(2020, 1, 15), date(2022, 2, 1)), (date(2023, 2, 2), date(2023, 3, 1))),
            ),
        ),
        (aktif.lama() > WAKTU_TUNGGU, Orang(mutu=Riwayat.tetap(Mutu.RENDAH), aktif=tetap(False))),
        (poin.bukan(3), Orang(poin=Riwayat.tetap(3))),
        (kota > "Ambon", Orang(kota=Riwayat.tetap("Ambon"))),
        (kota >= "Bandung", Orang(kota=Riwayat.tetap("Ambon"))),
    ],
    ids=[
        "ambang angka tidak diketahui",
        "angka dan ambangnya tidak diketahui",
        "ambang Enum tidak diketahui",
        "ambang Enum tertinggi",
        "masa diketahui, tabel tidak",
        "masa dan tabel tidak diketahui",
        "masa berbatas, tabel diketahui",
        "paling lama menurut tabel",
        "lebih lama dari tabel, masa nol",
        "bukan angka itu",
        "lebih dari teks",
        "paling rendah teks",
    ],
)
def test_penutup_tidak_pernah_gagal_dan_selalu_menutup(kondisi: Kondisi, orang: Orang) -> None:
    """Either no value is named, or it closes the gap."""
    penutup = satu(kondisi, orang).penutup()
    assert not penutup or evaluate(kondisi, orang, asumsi=penutup).pada(D) is MS


# --- sets of articles --------------------------------------------------------------------------------------


def test_terpenuhi_tidak_kurang_apa_pun() -> None:
    assert missing(evaluate(syarat(PASAL, aktif), Orang(aktif=tetap(True))), D) == ()


def test_belum_berlaku() -> None:
    with pytest.raises(BelumDiatur):
        missing(evaluate(syarat(BARU / "Pasal 1", aktif), Orang()), date(2000, 1, 1))


def test_setiap_pasal_yang_kurang() -> None:
    aturan = syarat(PASAL, {"huruf a": aktif, "huruf b": terlatih, "huruf c": mutu >= Mutu.SEDANG})
    orang = Orang(aktif=tetap(True), terlatih=tetap(False))
    assert jalan(aturan, orang) == [
        [("UU 5/2000 Pasal 1 huruf b", [terlatih]), ("UU 5/2000 Pasal 1 huruf c", [mutu >= Mutu.SEDANG])]
    ]


def test_salah_satu_memberi_beberapa_jalan() -> None:
    aturan = syarat(PASAL, {"huruf a": aktif | (terlatih & (poin >= 3)), "huruf b": mutu >= Mutu.SEDANG})
    b = ("UU 5/2000 Pasal 1 huruf b", [mutu >= Mutu.SEDANG])
    assert jalan(aturan, Orang()) == [
        [("UU 5/2000 Pasal 1 huruf a", [aktif]), b],
        [("UU 5/2000 Pasal 1 huruf a", [terlatih, poin >= 3]), b],
    ]


def test_hanya_himpunan_terkecil() -> None:
    bagian_a, bagian_b = syarat(PASAL / "a", aktif), syarat(PASAL / "b", terlatih)
    aturan = syarat(PASAL, (bagian_a | bagian_b) & (bagian_a | syarat(PASAL / "c", mutu >= Mutu.SEDANG)))
    himpunan = [{nama for nama, _ in j} for j in jalan(aturan, Orang())]
    assert himpunan == [{"UU 5/2000 Pasal 1 a"}, {"UU 5/2000 Pasal 1 b", "UU 5/2000 Pasal 1 c"}]


def test_satu_celah_disebut_sekali() -> None:
    aturan = syarat(PASAL, (aktif | terlatih) & (aktif | (mutu >= Mutu.SEDANG)))
    assert jalan(aturan, Orang()) == [
        [("UU 5/2000 Pasal 1", [aktif])],
        [("UU 5/2000 Pasal 1", [terlatih, mutu >= Mutu.SEDANG])],
    ]


def test_satu_pasal_disebut_sekali() -> None:
    aturan = syarat(PASAL, aktif & syarat(PASAL / "huruf a", terlatih) & (mutu >= Mutu.SEDANG))
    assert jalan(aturan, Orang()) == [
        [("UU 5/2000 Pasal 1", [aktif, mutu >= Mutu.SEDANG]), ("UU 5/2000 Pasal 1 huruf a", [terlatih])]
    ]


def test_pasal_tanpa_kutipan() -> None:
    (j,) = missing(evaluate(aktif & terlatih, Orang()), D)
    assert [k.dasar for k in j.kekurangan] == [None]


def test_yang_tidak_berlaku_tidak_kurang() -> None:
    aturan = syarat(PASAL, aktif & syarat(LAMA / "Pasal 9", terlatih))
    assert jalan(aturan, Orang()) == [[("UU 5/2000 Pasal 1", [aktif])]]
    salah_satu = syarat(PASAL, aktif | syarat(LAMA / "Pasal 9", terlatih))
    assert jalan(salah_satu, Orang()) == [[("UU 5/2000 Pasal 1", [aktif])]]


def test_jika_menurut_dan_pilihan_mengikuti_yang_menentukan() -> None:
    assert jalan(syarat(PASAL, jika(aktif, maka=terlatih)), Orang()) == [[("UU 5/2000 Pasal 1", [terlatih])]]
    versi = menurut({LAMA / "Pasal 2": aktif, BARU / "Pasal 2": terlatih})
    assert jalan(syarat(PASAL, versi), Orang()) == [[("UU 5/2000 Pasal 1", [terlatih])]]
    dua = pilihan("p", {"satu": aktif, "dua": terlatih}, catatan="-")
    assert jalan(syarat(PASAL, dua), Orang()) == [[("UU 5/2000 Pasal 1", [aktif])]]
    (j,) = missing(evaluate(dua, Orang(), bacaan={"p": "dua"}), D)
    assert j.kekurangan[0].celah[0].kondisi == terlatih


def test_jalan_yang_terbuka_dan_ringan_didahulukan() -> None:
    aturan = (usia <= tahun(30)) | (aktif & terlatih) | (poin >= 20) | (mutu >= Mutu.SEDANG)
    orang = Orang(lahir=Riwayat.tetap(date(1990, 1, 1)), aktif=tetap(False), poin=Riwayat.tetap(1))
    urutan = [[c.kondisi for k in j.kekurangan for c in k.celah] for j in missing(evaluate(aturan, orang), D)]
    # evidence only, then one gap, then two, then what can no longer be met
    assert urutan == [[mutu >= Mutu.SEDANG], [poin >= 20], [aktif, terlatih], [usia <= tahun(30)]]


def test_pasal_yang_lebih_sedikit_didahulukan_walaupun_celahnya_lebih_banyak() -> None:
    """Fewer articles come first, and only between as many articles those with fewer gaps."""
    dua_pasal = syarat(PASAL, aktif) & syarat(TETAP / "Pasal 2", terlatih)
    satu_pasal = syarat(TETAP / "Pasal 3", (poin >= 10) & (angka >= Decimal(10)) & (mutu >= Mutu.TINGGI))
    ringan = syarat(TETAP / "Pasal 4", (poin >= 20) & (kota.adalah("Bandung")))
    kosong: dict[Any, object] = dict.fromkeys((aktif, terlatih, poin, angka, mutu, kota))

    def urutan(aturan: Kondisi) -> list[tuple[int, int]]:
        jalan = missing(evaluate(aturan, asumsi=kosong), D)
        return [(len(j.kekurangan), sum(len(k.celah) for k in j.kekurangan)) for j in jalan]

    assert urutan(dua_pasal | satu_pasal) == urutan(satu_pasal | dua_pasal) == [(1, 3), (2, 2)]
    assert urutan(satu_pasal | ringan) == urutan(ringan | satu_pasal) == [(1, 2), (1, 3)]


def test_genap_jalan_adalah_hari_semuanya_terpenuhi() -> None:
    aturan = syarat(PASAL, {"a": aktif, "b": usia >= tahun(30)})
    orang = Orang(aktif=selama((date(2027, 6, 1), None)), lahir=Riwayat.tetap(date(1997, 1, 10)))
    (j,) = missing(evaluate(aturan, orang), D)
    assert j.genap == date(2027, 6, 1)
    assert [c.genap for k in j.kekurangan for c in k.celah] == [date(2027, 6, 1), date(2027, 1, 10)]
    (buntu,) = missing(evaluate(aturan, Orang(lahir=Riwayat.tetap(date(1997, 1, 10)))), D)
    assert buntu.genap is None


def test_genap_jalan_dengan_ambang_yang_baru_berlaku() -> None:
    """Before its first version a threshold is neither met nor unmet."""
    batas = menurut({BARU / "Pasal 2": 20})
    (j,) = missing(evaluate(aktif & (poin >= batas), Orang()), D)
    assert [c.kondisi for k in j.kekurangan for c in k.celah] == [aktif, poin >= batas]
    assert j.genap is None


def test_pickle() -> None:
    semua = missing(evaluate(syarat(PASAL, {"a": aktif, "b": usia >= tahun(30)}), Orang()), D)
    assert pickle.loads(pickle.dumps(semua)) == semua
    assert "\n" not in repr(semua)


# --- laws, for every rule of this package ------------------------------------------------------------------

sebagian = porsi(5)
tiap_aturan = pytest.mark.parametrize("aturan", SEMUA, ids=lambda a: str(a.dasar))
hari_tanya = st.dates(date(2019, 1, 1), date(2030, 1, 1))


def tutup(jalan: Jalan, kecuali: int = -1) -> dict[Any, object]:
    bagian = (k for i, k in enumerate(jalan.kekurangan) if i != kecuali)
    return {n: v for k in bagian for c in k.celah for n, v in c.penutup().items()}


def tak_terganggu(lama: Jejak, baru: Jejak, jalan: Jalan, d: date) -> bool:
    """Whether closing the gaps closed them all and changed nothing else for the worse: several conditions may read one
    fact, and a fact that is put right may decide that something else is required."""
    kurang = {c.kondisi for k in jalan.kekurangan for c in k.celah}
    for a, b in zip(lama.telusur(), baru.telusur(), strict=True):
        sebelum, sesudah = a.putusan.pada(d), b.putusan.pada(d)
        if isinstance(a.simpul, Jika) and a.anak[0].putusan.pada(d) is not b.anak[0].putusan.pada(d):
            return False
        daun = isinstance(a.simpul, Banding | FaktaBenar)
        if daun and sesudah is not MS and (a.simpul in kurang or sebelum is not sesudah):
            return False
    return True


@tiap_aturan
@sebagian
@given(data=st.data(), d=hari_tanya)
def test_menutup_celah_memenuhi_syarat(aturan: Syarat, data: st.DataObject, d: date) -> None:
    d = hari_berlaku(aturan, d)
    asumsi: dict[Any, object] = {**data.draw(fakta_aturan(aturan))}
    jejak = evaluate(aturan, asumsi=asumsi)
    semua = missing(jejak, d)
    assert (semua == ()) is (jejak.pada(d) is MS)
    for j in semua:
        assert j.penutup() == tutup(j)
        tertutup = evaluate(aturan, asumsi=asumsi | j.penutup())
        if all(c.penutup() for k in j.kekurangan for c in k.celah) and tak_terganggu(jejak, tertutup, j, d):
            assert tertutup.pada(d) is MS


@tiap_aturan
@sebagian
@given(data=st.data(), d=hari_tanya)
def test_setiap_pasal_perlu(aturan: Syarat, data: st.DataObject, d: date) -> None:
    """Close all articles of a set but one: not enough, unless what closes the others closes that one too, or decides
    that it is not required."""
    d = hari_berlaku(aturan, d)
    bersyarat = {f for n in telusur(aturan) if isinstance(n, Jika) for f in _fakta(n.kondisi)}
    asumsi: dict[Any, object] = {**data.draw(fakta_aturan(aturan))}
    for j in missing(evaluate(aturan, asumsi=asumsi), d):
        for i, k in enumerate(j.kekurangan):
            lain = tutup(j, kecuali=i)
            tersentuh = {f for n in lain for f in _fakta(n)}
            if tersentuh.isdisjoint(bersyarat.union(*(_fakta(c.kondisi) for c in k.celah))):
                assert evaluate(aturan, asumsi=asumsi | lain).pada(d) is not MS


def _fakta(n: Kondisi | Nilai[Any]) -> set[Any]:
    return {x for x in telusur(n) if isinstance(x, (Fakta, Tabel))}


@tiap_aturan
@sebagian
@given(data=st.data(), d=hari_tanya)
def test_genap_adalah_hari_celahnya_tertutup(aturan: Syarat, data: st.DataObject, d: date) -> None:
    d = hari_berlaku(aturan, d)
    jejak = evaluate(aturan, asumsi=data.draw(fakta_aturan(aturan)))
    menurut_kondisi = {j.simpul: j for j in jejak.telusur()}
    for j in missing(jejak, d):
        assert j.genap is None or j.genap > d
        for c in (c for k in j.kekurangan for c in k.celah):
            daun = menurut_kondisi[c.kondisi]
            assert daun.pada(d) is c.putusan is not MS
            assert c.genap == daun.paling_awal(d)
            assert c.genap is None or (j.genap is None or c.genap <= j.genap)
            if isinstance(c.kurang, Masa):
                assert Masa(0) < c.kurang
