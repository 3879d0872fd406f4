"""The verdict of one day, prepared for lists, is that of the whole timeline."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from datetime import date
from itertools import product
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn.domain.fakta import golongan, masa_pangkat, pns, tmt_pangkat
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.data import to_json
from karier_asn.engine.ekspresi import Kondisi, Nilai
from karier_asn.engine.galat import BelumDiatur, GalatTanya
from karier_asn.engine.harian import Keadaan, prepare, reader
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kata import fakta, jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.kurang import missing
from karier_asn.engine.logika import Putusan, lawan
from karier_asn.engine.masa import AKHIR, SEHARI, Masa, bulan, tahun
from karier_asn.engine.prosa import explain
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.engine.terbuka import Terbuka
from karier_asn.rules import KP_REGULER, SEMUA
from karier_asn.uji.strategi import fakta_aturan, pegawai, tanggal
from tests.engine import naif
from tests.engine.contoh import (
    BARU,
    LAMA,
    TETAP,
    Mutu,
    Orang,
    Pos,
    aktif,
    lahir,
    lepas,
    lowong,
    poin,
    terlatih,
    terpakai,
    tetap,
    usia,
)
from tests.engine.ungkapan import kondisi
from tests.porsi import porsi

HARI = date(2026, 11, 21)


def sama(aturan: Kondisi, d: date, asumsi: Mapping[Nilai[Any], Riwayat[Any]], bacaan: dict[str, str]) -> None:
    jejak = evaluate(aturan, asumsi=asumsi, bacaan=bacaan)
    try:
        diharapkan = jejak.pada(d)
    except BelumDiatur as galat:
        with pytest.raises(BelumDiatur, match=str(galat.data["pada"]) if "pada" in galat.data else ""):
            prepare(aturan, d, bacaan=bacaan)
        return
    harian = prepare(aturan, d, bacaan=bacaan)
    keadaan = harian.keadaan(asumsi=asumsi)
    assert harian.nilai(keadaan) is diharapkan
    assert {t.dasar: t.putusan for t in harian.terbuka(keadaan)} == naif.terbuka(jejak, d)


def bacaan_acak(data: st.DataObject, aturan: Kondisi) -> dict[str, str]:
    return {kunci: data.draw(st.sampled_from(nama)) for kunci, nama in aturan.pilihan.items()}


@settings(max_examples=settings().max_examples * 3)
@given(aturan=kondisi(), data=st.data())
def test_aturan_acak_sehari_sama_dengan_garis_waktu(aturan: Kondisi, data: st.DataObject) -> None:
    asumsi = data.draw(fakta_aturan(aturan))
    sama(aturan, data.draw(tanggal()), asumsi, bacaan_acak(data, aturan))


@pytest.mark.parametrize("aturan", SEMUA, ids=lambda a: str(a.dasar))
@porsi(3)
@given(data=st.data())
def test_aturan_hukum_sehari_sama_dengan_garis_waktu(aturan: Kondisi, data: st.DataObject) -> None:
    asumsi = data.draw(fakta_aturan(aturan))
    sama(aturan, data.draw(tanggal(date(2000, 1, 1))), asumsi, bacaan_acak(data, aturan))


@given(p=pegawai(), d=tanggal(date(2001, 1, 1)))
def test_pegawai_sehari_sama_dengan_garis_waktu(p: Pegawai, d: date) -> None:
    assert prepare(KP_REGULER, d)(p) is evaluate(KP_REGULER, p).pada(d)


def test_keadaan_dipakai_bersama_dan_fakta_dibaca_sekali() -> None:
    satu = prepare(aktif & (usia >= tahun(1)), HARI)
    orang = Orang(lahir=Riwayat.tetap(date(2000, 1, 1)), aktif=Riwayat.tetap(True))
    keadaan = satu.keadaan(orang)
    assert satu.nilai(keadaan) is Putusan.MS
    assert set(keadaan.nilai) == {aktif.fungsi, lahir.fungsi}
    assert prepare(~aktif, HARI).nilai(keadaan) is Putusan.TMS


def test_berhenti_pada_syarat_yang_menentukan() -> None:
    keadaan = Keadaan(HARI, Orang(aktif=Riwayat.tetap(False)))
    assert prepare(aktif & (usia >= tahun(1)), HARI).nilai(keadaan) is Putusan.TMS
    assert set(keadaan.nilai) == {aktif.fungsi}


def test_jejak_dibuat_bila_diminta() -> None:
    orang = Orang(aktif=Riwayat.tetap(True))
    assert prepare(aktif, HARI).jejak(orang) == evaluate(aktif, orang)


def test_subjek_yang_kurang_atau_ganda() -> None:
    harian = prepare(aktif & terpakai, HARI)
    with pytest.raises(GalatTanya, match="Pos"):
        harian(Orang())
    with pytest.raises(GalatTanya, match="sejenis"):
        harian(Orang(), Orang(), Pos())
    assert harian(Orang(aktif=Riwayat.tetap(True)), asumsi={terpakai: True}) is Putusan.MS
    with pytest.raises(GalatTanya, match="membaca Pos, yang belum") as galat:
        Keadaan(HARI, Orang()).baca(terpakai)
    assert (galat.value.kode, galat.value.data) == ("subjek-kurang", {"kurang": ("Pos",)})
    assert "Pos" in galat.value.saran


@frozen
class OrangKami(Orang):
    pass


def test_subjek_dari_kelas_turunan() -> None:
    aturan = aktif & (terlatih.lama() >= tahun(1))
    orang = OrangKami(aktif=Riwayat.tetap(True), terlatih=Riwayat.tetap(True))
    assert prepare(aturan, HARI)(orang) is evaluate(aturan, orang).pada(HARI) is Putusan.MS


def test_sisa_waktu() -> None:
    for op in (operator.ge, operator.gt, operator.le, operator.lt):
        aturan = op(lahir.sisa(), bulan(6))
        for d in (date(2027, 5, 20), date(2027, 5, 21), date(2027, 5, 22), AKHIR):
            asumsi: dict[Nilai[Any], object] = {lahir: d}
            assert prepare(aturan, HARI)(asumsi=asumsi) is evaluate(aturan, asumsi=asumsi).pada(HARI)


def test_asumsi_yang_salah() -> None:
    with pytest.raises(GalatTanya, match="fakta"):
        prepare(KP_REGULER, HARI)(Pegawai(), asumsi={lepas(KP_REGULER): True})
    with pytest.raises(GalatTanya, match="Golongan"):
        prepare(KP_REGULER, HARI)(Pegawai(), asumsi={golongan: "III/a"})


def test_masa_dan_tabel_dapat_diasumsikan() -> None:
    """As for the timeline; a duration counted from a date, or spent in a condition."""
    bayang = tabel(aktif, {True: 1, False: 2}, judul="bayangan")
    aturan = (usia >= tahun(18)) & (terlatih.lama() >= tahun(2)) & (poin >= bayang)
    orang = Orang(poin=Riwayat.tetap(2))
    for a, b, c in product((tahun(17), tahun(18), None), (tahun(1), tahun(2), None), (2, 3, None)):
        asumsi: dict[Nilai[Any], object] = {usia: a, terlatih.lama(): b, bayang: c}
        diharapkan = evaluate(aturan, orang, asumsi=asumsi).pada(HARI)
        assert prepare(aturan, HARI)(orang, asumsi=asumsi) is diharapkan
    assert prepare(aturan, HARI)(orang) is evaluate(aturan, orang).pada(HARI)


def test_terbuka_tidak_lebih_pasti_daripada_putusannya() -> None:
    """A provision not yet in force beside one without a citation makes nothing certain."""
    nanti = menurut({BARU / "Pasal 9": aktif})
    for isi in (aktif | terlatih, (aktif | terlatih) & syarat(BARU / "Pasal 9", lowong), (aktif | terlatih) & nanti):
        harian = prepare(syarat(LAMA / "Pasal 1", isi), date(2012, 1, 1))
        keadaan = harian.keadaan(asumsi={aktif: False, terlatih: None, lowong: None})
        assert harian.nilai(keadaan) is Putusan.BTL
        assert harian.terbuka(keadaan) == (Terbuka(LAMA / "Pasal 1", Putusan.BTL),)


def test_pertanyaan_yang_salah() -> None:
    with pytest.raises(BelumDiatur):
        prepare(KP_REGULER, date(2000, 11, 9))
    with pytest.raises(GalatTanya, match="apa: saja tidak dikenal"):
        prepare(pns, HARI, bacaan={"apa": "saja"})
    with pytest.raises(GalatTanya, match="tidak pernah"):
        prepare(pns, AKHIR)
    assert repr(prepare(KP_REGULER, HARI)) == "<Harian <Syarat PP 99/2000 Pasal 3> pada 2026-11-21>"


def test_hari_di_tepi_kalender() -> None:
    """No day lies four years before the first, and nothing has passed since a day to come."""
    lama = masa_pangkat >= tahun(4)
    for d, tmt in ((date(3, 1, 1), date.min), (HARI, date(2022, 11, 21)), (HARI, date(2022, 11, 22))):
        asumsi: dict[Nilai[Any], object] = {tmt_pangkat: tmt}
        assert prepare(lama, d)(asumsi=asumsi) is evaluate(lama, asumsi=asumsi).pada(d)
    tabel_masa = tabel(pns, {True: tahun(4), False: tahun(2)}, judul="masa")
    for masuk, status in product((HARI, date(2022, 11, 21), None), (True, False, None)):
        dua: dict[Nilai[Any], object] = {tmt_pangkat: masuk, pns: status}
        menurut_status = masa_pangkat >= tabel_masa
        assert prepare(menurut_status, HARI)(asumsi=dua) is evaluate(menurut_status, asumsi=dua).pada(HARI)
    nol = masa_pangkat >= tahun(0)
    assert prepare(nol, HARI)(asumsi={tmt_pangkat: date(2030, 1, 1)}) is Putusan.MS


def test_nilai_yang_diketahui_batasnya_saja() -> None:
    for batas in (20, 30, 40):
        aturan = poin >= batas
        asumsi: dict[Nilai[Any], object] = {poin: Riwayat.tetap(Antara(25, 35))}
        assert prepare(aturan, HARI)(asumsi=asumsi) is evaluate(aturan, asumsi=asumsi).pada(HARI)


def test_yang_terbuka() -> None:
    """Items are named by their own citation, what is not certainly required by the one above it."""
    wajib = syarat(TETAP / "Pasal 2", jika(aktif, maka=syarat(TETAP / "Pasal 3", terlatih)))
    aturan = syarat(TETAP / "Pasal 1", (poin >= 20) & wajib & jika(aktif, maka=terlatih))

    def terbuka(**fakta: object) -> dict[str, str]:
        harian = prepare(aturan, HARI)
        asumsi: dict[Nilai[Any], object] = {aktif: None, terlatih: False, poin: 20}
        asumsi |= {n: fakta[n.nama] for n in (aktif, terlatih, poin) if n.nama in fakta}
        return {str(t.dasar): str(t.putusan) for t in harian.terbuka(harian.keadaan(asumsi=asumsi))}

    assert terbuka() == {"UU 5/2000 Pasal 2": "BTL", "UU 5/2000 Pasal 1": "BTL"}
    assert terbuka(aktif=True) == {"UU 5/2000 Pasal 3": "TMS", "UU 5/2000 Pasal 1": "TMS"}
    assert terbuka(aktif=False) == {}
    assert terbuka(aktif=False, poin=19) == {"UU 5/2000 Pasal 1": "TMS"}


def test_yang_belum_berlaku_tidak_menjadikan_btl_suatu_tms() -> None:
    """One of several would do and one is not known yet: a provision of later days beside them changes nothing."""
    nanti = Peraturan("PP 9/2030", "Nanti", date(2030, 1, 1), Cara.TEKS, date(2026, 11, 21))
    kutipan = TETAP / "Pasal 1"
    asumsi: dict[Nilai[Any], object] = {aktif: None, terlatih: False, poin: 0}
    for isi in (aktif | terlatih, aktif | terlatih | syarat(nanti / "Pasal 2", poin >= 20)):
        harian = prepare(syarat(kutipan, isi), HARI)
        keadaan = harian.keadaan(asumsi=asumsi)
        assert harian.nilai(keadaan) is Putusan.BTL
        assert [(t.dasar, t.putusan) for t in harian.terbuka(keadaan)] == [(kutipan, Putusan.BTL)]


def test_yang_tidak_berlaku_tidak_ditanyakan() -> None:
    lama = syarat(LAMA / "Pasal 1", aktif)
    asumsi: dict[Nilai[Any], object] = {aktif: False, terlatih: True, lahir: date(2000, 1, 1)}
    for aturan in (
        syarat(TETAP / "Pasal 1", lama & terlatih),
        syarat(TETAP / "Pasal 1", jika(lama, maka=terlatih) | terlatih),
        syarat(TETAP / "Pasal 1", terlatih & (lama | lama)),
        terlatih & (usia >= menurut({LAMA / "Pasal 1": tahun(60)})),
        terlatih & menurut({LAMA / "Pasal 1": aktif}),
        terlatih & pilihan("p", {"satu": lama, "dua": aktif}, catatan="Dua bacaan."),
    ):
        assert prepare(aturan, HARI)(asumsi=asumsi) is evaluate(aturan, asumsi=asumsi).pada(HARI) is Putusan.MS


# --- what is supposed, of what stands otherwise on the day -------------------------------------------------

BERPILIHAN = pilihan("p", {"a": aktif, "b": terlatih}, catatan="Dua.").lama("masa")
BERTANGGAL = menurut(
    {
        LAMA / "Pasal 1": tabel(aktif, {True: Mutu.TINGGI, False: Mutu.RENDAH}, judul="dahulu"),
        BARU / "Pasal 1": tabel(terlatih, {True: Mutu.SEDANG, False: Mutu.RENDAH}, judul="kini"),
    }
)
BERKUNCI = tabel(BERTANGGAL, {Mutu.RENDAH: 10, Mutu.SEDANG: 20, Mutu.TINGGI: 30}, judul="poin")


@pytest.mark.parametrize(
    ("aturan", "asumsi"),
    [
        (BERPILIHAN >= tahun(2), {BERPILIHAN: tahun(2)}),
        ((BERPILIHAN >= tahun(2)).lama() >= bulan(1), {BERPILIHAN: tahun(2)}),
        ((BERPILIHAN >= tahun(2)) & (poin >= BERKUNCI), {BERPILIHAN: tahun(2), BERKUNCI: 15}),
        (poin >= BERKUNCI, {BERKUNCI: 15}),
        (BERKUNCI >= 15, {BERKUNCI: 15}),
    ],
)
def test_yang_diandaikan_dikenal_seperti_ditulis(aturan: Kondisi, asumsi: dict[Nilai[Any], object]) -> None:
    """A duration with readings, a table with dated keys: others on the day, but these are what was supposed."""
    orang = Orang(poin=Riwayat.tetap(15))
    cukup = prepare(syarat(TETAP / "Pasal 2", aturan), HARI)
    for n, v in asumsi.items():
        kurang = asumsi | {n: 14 if v == 15 else tahun(1)}
        for andaian in (asumsi, kurang, {}):
            putusan = evaluate(aturan, orang, asumsi=andaian).pada(HARI)
            assert cukup(orang, asumsi=andaian) is putusan
            terbuka = cukup.terbuka(cukup.keadaan(orang, asumsi=andaian))
            assert [t.putusan for t in terbuka] == [putusan] * (putusan is not Putusan.MS)
    assert cukup(orang, asumsi=asumsi) is Putusan.MS


def test_yang_diandaikan_tidak_menghidupkan_yang_tidak_berlaku() -> None:
    aturan = (poin >= BERKUNCI) & aktif
    sebelum = date(2009, 12, 31)
    semua: tuple[dict[Nilai[Any], object], ...] = ({}, {BERKUNCI: 15})
    for andaian in semua:
        orang = Orang(aktif=tetap(True), poin=Riwayat.tetap(1))
        assert prepare(aturan, sebelum)(orang, asumsi=andaian) is Putusan.MS
        assert evaluate(aturan, orang, asumsi=andaian).pada(sebelum) is Putusan.MS


@fakta("masa yang diminta")
def masa_diminta(o: Orang) -> Riwayat[Masa | Antara[Masa]]:
    """Two years, and perhaps up to four; of those who are active, perhaps for ever."""
    return o.aktif.peta(lambda a: Antara(tahun(2), None if a else tahun(4)))


@pytest.mark.parametrize("lama", [usia, terlatih.lama(), terlatih.kini()])
@pytest.mark.parametrize(
    ("mulai", "terbuka", "harap"),
    [
        (date(2024, 11, 22), False, Putusan.TMS),
        (date(2024, 11, 21), False, Putusan.BTL),
        (date(2022, 11, 22), False, Putusan.BTL),
        (date(2022, 11, 21), False, Putusan.MS),
        (date(2022, 11, 21), True, Putusan.BTL),
        (date(2024, 11, 22), True, Putusan.TMS),
    ],
)
def test_masa_yang_diketahui_batasnya(lama: Any, mulai: date, terbuka: bool, harap: Putusan) -> None:
    orang = Orang(aktif=tetap(terbuka), lahir=Riwayat.tetap(mulai), terlatih=Riwayat.sejak(mulai))
    aturan = lama >= masa_diminta
    assert evaluate(aturan, orang).pada(HARI) is prepare(aturan, HARI)(orang) is harap
    assert evaluate(~aturan, orang).pada(HARI) is prepare(~aturan, HARI)(orang) is lawan(harap)
    assert explain(evaluate(aturan, orang), HARI)
    assert to_json(evaluate(aturan, orang), HARI)


def test_fakta_dikenal_dari_fungsinya() -> None:
    """Whatever it is called: who supposes something of it supposes it of all of its names."""
    lain: Any = fakta("nama lain")(aktif.fungsi)
    aturan = aktif & lain
    assert evaluate(aturan, asumsi={aktif: True}).pada(HARI) is Putusan.MS
    with pytest.raises(GalatTanya, match="Dua asumsi untuk satu fakta, yang disebut 'aktif bekerja' dan 'nama lain'"):
        evaluate(aturan, asumsi={aktif: True, lain: False})
    assert evaluate(aturan, asumsi={aktif: True, lain: tetap(True)}).pada(HARI) is Putusan.MS
    orang = Orang(aktif=tetap(False))
    assert prepare(aturan, HARI)(orang, asumsi={lain: True}) is Putusan.MS
    (jalan,) = missing(evaluate(aturan, orang), HARI)
    assert evaluate(aturan, orang, asumsi=jalan.penutup()).pada(HARI) is Putusan.MS


@pytest.mark.parametrize("batas", [Antara(lepas(None), 3), Antara(9, 3), Antara(3, lepas("9"))])
def test_batas_yang_bukan_batas(batas: Antara[int]) -> None:
    with pytest.raises(GalatTanya, match="Asumsi untuk poin harus bilangan"):
        evaluate(poin.adalah(3), asumsi={poin: batas})
    assert evaluate(poin.adalah(3), asumsi={poin: Antara(3, 3)}).pada(HARI) is Putusan.MS


def test_nilai_yang_berubah_dibaca_menurut_harinya() -> None:
    """Whoever reads a value by itself: before the first version nothing, then a constant, then a table."""
    berubah = menurut({LAMA / "Pasal 1": 1, BARU / "Pasal 1": tabel(aktif, {True: 2, False: 3}, judul="poin")})
    baca = reader(berubah)
    orang = Orang(aktif=Riwayat.tetap(True))
    sehari_sebelum = (LAMA.mulai - SEHARI, LAMA.mulai, BARU.mulai - SEHARI, BARU.mulai)
    assert [baca(Keadaan(d, orang)) for d in sehari_sebelum] == [None, 1, 1, 2]
