from __future__ import annotations

import pickle
from datetime import date
from functools import cache, reduce
from operator import and_, or_
from random import Random
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from karier_asn.engine.celah import lacking
from karier_asn.engine.ekspresi import FaktaBenar, Kondisi, Syarat
from karier_asn.engine.galat import BelumDiatur, GalatTanya
from karier_asn.engine.kata import jika, menurut, pilihan, syarat
from karier_asn.engine.kurang import JALAN_TERBANYAK, DaftarJalan, Jalan, missing
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import Masa, tahun
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.prosa import summarize
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.terkecil import Tuntutan
from karier_asn.rules import SEMUA
from karier_asn.uji.strategi import fakta_aturan
from tests.engine.contoh import BARU, LAMA, TETAP, Mutu, Orang, aktif, mutu, poin, selama, terlatih, tetap, usia
from tests.engine.ungkapan import kondisi
from tests.hari import hari_berlaku
from tests.porsi import porsi

D = date(2026, 11, 21)
MS, BTL = Putusan.MS, Putusan.BTL
PASAL = TETAP / "Pasal 1"


def jalan(aturan: Kondisi, orang: Orang) -> list[list[tuple[str, list[Kondisi]]]]:
    """The sets of articles, with the conditions unmet in each."""
    return [
        [(str(k.dasar), [c.kondisi for c in k.celah]) for k in j.kekurangan]
        for j in missing(evaluate(aturan, orang), D)
    ]


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


def test_yang_hanya_kurang_data() -> None:
    aturan = aktif & ((mutu >= Mutu.SEDANG) | (poin >= 3))
    orang = Orang(poin=Riwayat.tetap(1))
    assert [j.hanya_data for j in missing(evaluate(aturan, orang), D)] == [True, False]


# --- many ways ---------------------------------------------------------------------------------------------


@cache
def saklar(nama: str) -> FaktaBenar:
    """A true/false fact of which nothing is known."""
    return FaktaBenar(nama, lambda _: Riwayat.tetap(None), (Orang,), jenis=bool, ukuran=Ukuran.TINGGI)


def berpasangan(n: int) -> Kondisi:
    """So many choices between two facts."""
    return reduce(and_, (saklar(f"a{i}") | saklar(f"b{i}") for i in range(n)))


def judul(j: Jalan) -> list[str]:
    return [c.kondisi.judul for k in j.kekurangan for c in k.celah if isinstance(c.kondisi, FaktaBenar)]


def test_jalan_yang_banyak_dipotong_dan_dikatakan() -> None:
    jejak = evaluate(berpasangan(14), Orang())
    semua = missing(jejak, D)
    assert (len(semua), semua.terpotong, semua.terdekat) == (JALAN_TERBANYAK, True, True)
    assert judul(semua[0]) == [f"a{i}" for i in range(14)]
    assert judul(semua[1]) == [*(f"a{i}" for i in range(13)), "b13"]


def test_banyaknya_jalan_dapat_diminta() -> None:
    jejak = evaluate(berpasangan(8), Orang())
    semua = missing(jejak, D, paling_banyak=256)
    assert (len(semua), semua.terpotong) == (256, False)
    assert [missing(jejak, D, paling_banyak=n) for n in (1, 255)] == [semua[:1], semua[:255]]
    assert missing(jejak, D, paling_banyak=255).terpotong
    with pytest.raises(GalatTanya, match="paling sedikit 1, ditemukan 0") as galat:
        missing(jejak, D, paling_banyak=0)
    assert "100" in galat.value.saran


def test_daftar_jalan_adalah_tuple_yang_mengatakan_bila_terpotong() -> None:
    semua = missing(evaluate(aktif | terlatih, Orang()), D)
    satu = missing(evaluate(aktif | terlatih, Orang()), D, paling_banyak=1)
    assert isinstance(semua, tuple)
    assert semua[:1] == satu
    assert (semua.terpotong, satu.terpotong) == (False, True)
    assert repr(satu) == repr(tuple(satu)).removesuffix(",)") + ", …)"
    assert repr(semua) == repr(tuple(semua))
    lain = pickle.loads(pickle.dumps(satu))
    assert (lain, lain.terpotong, lain.terdekat) == (satu, True, True)
    with pytest.raises(AttributeError, match="terpotong"):
        satu.terpotong = False
    assert (DaftarJalan().terpotong, DaftarJalan().terdekat) == (False, True)


def kusut(n: int) -> Kondisi:
    """Choices among three of a hundred facts, so entangled that the nearest way takes long to find."""
    acak = Random(1)
    return reduce(and_, (reduce(or_, (saklar(f"f{i}") for i in acak.sample(range(100), 3))) for _ in range(n)))


def test_jalan_terdekat_yang_tidak_pasti_dikatakan() -> None:
    jejak = evaluate(kusut(200), Orang())
    semua = missing(jejak, D)
    assert (len(semua), semua.terpotong, semua.terdekat) == (1, True, False)
    assert summarize(jejak, D).endswith(" | mungkin ada jalan yang lebih dekat")
    assert "lebih dekat" not in summarize(jejak, D, jalan=semua[0])
    assert "lebih dekat" not in summarize(evaluate(berpasangan(14), Orang()), D)


@given(kondisi(), st.data(), st.dates(date(2005, 1, 1), date(2030, 1, 1)))
def test_setiap_jalan_perlu_dan_cukup(aturan: Kondisi, data: st.DataObject, d: date) -> None:
    """Taken as met, the gaps of a way are enough, and without any of them they are not."""
    jejak = evaluate(aturan, asumsi=data.draw(fakta_aturan(aturan)))
    assume(jejak.putusan.pada(d) is not None)
    rumus = lacking(jejak, d)
    semua = missing(jejak, d)
    assert (rumus is None) is (semua == ()) is (jejak.pada(d) is MS)
    for j in semua:
        celah = {c.kondisi for k in j.kekurangan for c in k.celah}
        assert cukup(rumus, celah)
        assert not any(cukup(rumus, celah - {c}) for c in celah)


def cukup(r: Any, terpenuhi: set[Any]) -> bool:
    if isinstance(r, Tuntutan):
        return r.unsur in terpenuhi
    return (all if r.semua else any)(cukup(a, terpenuhi) for a in r.anak)


def test_pickle() -> None:
    semua = missing(evaluate(syarat(PASAL, {"a": aktif, "b": usia >= tahun(30)}), Orang()), D)
    assert pickle.loads(pickle.dumps(semua)) == semua
    assert "\n" not in repr(semua)


# --- laws, for every rule of this package ------------------------------------------------------------------

sebagian = porsi(5)
tiap_aturan = pytest.mark.parametrize("aturan", SEMUA, ids=lambda a: str(a.dasar))
hari_tanya = st.dates(date(2019, 1, 1), date(2030, 1, 1))


@tiap_aturan
@sebagian
@given(data=st.data(), d=hari_tanya)
def test_semua_jalan_disebut(aturan: Syarat, data: st.DataObject, d: date) -> None:
    """No rule of law has so many ways that any is left out; each is needed and enough."""
    d = hari_berlaku(aturan, d)
    jejak = evaluate(aturan, asumsi=data.draw(fakta_aturan(aturan)))
    semua = missing(jejak, d)
    assert (semua == ()) is (jejak.pada(d) is MS)
    assert (semua.terpotong, semua.terdekat) == (False, True)
    rumus = lacking(jejak, d)
    for j in semua:
        celah = {c.kondisi for k in j.kekurangan for c in k.celah}
        assert cukup(rumus, celah)
        assert not any(cukup(rumus, celah - {c}) for c in celah)


@tiap_aturan
def test_semua_jalan_disebut_bila_tidak_ada_yang_diketahui(aturan: Syarat) -> None:
    d = hari_berlaku(aturan, D)
    semua = missing(evaluate(aturan, asumsi=dict.fromkeys(aturan.fakta)), d)
    assert (semua.terpotong, semua.terdekat, len(semua) < JALAN_TERBANYAK / 2) == (False, True, True)


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
