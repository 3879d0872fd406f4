"""The verdict of one day, prepared for lists, is that of the whole timeline."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn.domain.fakta import golongan, masa_pangkat, pns, tmt_pangkat
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.ekspresi import Fakta, Kondisi, Nilai, Pilihan, Syarat, telusur
from karier_asn.engine.galat import BelumDiatur, GalatTanya
from karier_asn.engine.harian import Lembar, prepare
from karier_asn.engine.putusan import Putusan, evaluate
from karier_asn.engine.riwayat import AKHIR, Riwayat, tahun
from karier_asn.rules import KP_REGULER, SEMUA
from karier_asn.uji.kasus import nama_tempat, tempat_terbuka
from karier_asn.uji.strategi import fakta_aturan, pegawai, tanggal
from tests.engine.contoh import Orang, Pos, aktif, lahir, terpakai, usia
from tests.engine.ungkapan import kondisi

HARI = date(2026, 11, 21)


def sama(aturan: Kondisi, d: date, asumsi: Mapping[Nilai[Any], Riwayat[Any]], bacaan: dict[str, str]) -> None:
    jejak = evaluate(aturan, asumsi=asumsi, bacaan=bacaan)
    try:
        diharapkan = jejak.pada(d)
    except BelumDiatur as galat:
        with pytest.raises(BelumDiatur, match=str(galat.data["pada"]) if "pada" in galat.data else ""):
            prepare(aturan, d, bacaan=bacaan)
        return
    fakta = {f: r for f, r in asumsi.items() if isinstance(f, Fakta)}
    harian = prepare(aturan, d, bacaan=bacaan)
    lembar = harian.lembar(asumsi=fakta)
    assert harian.nilai(lembar) is diharapkan
    if isinstance(aturan, Syarat):
        terbuka: dict[str, Putusan] = {}
        for t in harian.terbuka(lembar):
            nama = nama_tempat(t.dasar, aturan.dasar)
            terbuka[nama] = min(t.putusan, terbuka.get(nama, t.putusan))
        assert terbuka == tempat_terbuka(jejak, d)


def bacaan_acak(data: st.DataObject, aturan: Kondisi) -> dict[str, str]:
    pilihan = {n.kunci: [nama for nama, _ in n.bacaan] for n in telusur(aturan) if isinstance(n, Pilihan)}
    return {kunci: data.draw(st.sampled_from(nama)) for kunci, nama in pilihan.items()}


@settings(max_examples=settings().max_examples * 3)
@given(aturan=kondisi(), data=st.data())
def test_aturan_acak_sehari_sama_dengan_garis_waktu(aturan: Kondisi, data: st.DataObject) -> None:
    asumsi = data.draw(fakta_aturan(aturan))
    sama(aturan, data.draw(tanggal()), asumsi, bacaan_acak(data, aturan))


@pytest.mark.parametrize("aturan", SEMUA, ids=lambda a: str(a.dasar))
@settings(max_examples=settings().max_examples // 5)
@given(data=st.data())
def test_aturan_hukum_sehari_sama_dengan_garis_waktu(aturan: Kondisi, data: st.DataObject) -> None:
    asumsi = data.draw(fakta_aturan(aturan))
    sama(aturan, data.draw(tanggal(date(2000, 1, 1))), asumsi, bacaan_acak(data, aturan))


@given(p=pegawai(), d=tanggal(date(2001, 1, 1)))
def test_pegawai_sehari_sama_dengan_garis_waktu(p: Pegawai, d: date) -> None:
    assert prepare(KP_REGULER, d)(p) is evaluate(KP_REGULER, p).pada(d)


def test_lembar_dipakai_bersama_dan_fakta_dibaca_sekali() -> None:
    satu = prepare(aktif & (usia >= tahun(1)), HARI)
    orang = Orang(lahir=Riwayat.tetap(date(2000, 1, 1)), aktif=Riwayat.tetap(True))
    lembar = satu.lembar(orang)
    assert satu.nilai(lembar) is Putusan.MS
    assert set(lembar.nilai) == {aktif, lahir}
    assert prepare(~aktif, HARI).nilai(lembar) is Putusan.TMS


def test_berhenti_pada_syarat_yang_menentukan() -> None:
    lembar = Lembar(HARI, Orang(aktif=Riwayat.tetap(False)))
    assert prepare(aktif & (usia >= tahun(1)), HARI).nilai(lembar) is Putusan.TMS
    assert set(lembar.nilai) == {aktif}


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


def test_andaian_yang_salah() -> None:
    with pytest.raises(GalatTanya, match="fakta"):
        prepare(KP_REGULER, HARI)(Pegawai(), asumsi={masa_pangkat: tahun(4)})  # type: ignore[dict-item]
    with pytest.raises(GalatTanya, match="Golongan"):
        prepare(KP_REGULER, HARI)(Pegawai(), asumsi={golongan: "III/a"})


def test_pertanyaan_yang_salah() -> None:
    with pytest.raises(BelumDiatur):
        prepare(KP_REGULER, date(2000, 11, 9))
    with pytest.raises(GalatTanya, match="tidak memuat pilihan"):
        prepare(pns, HARI, bacaan={"apa": "saja"})
    with pytest.raises(GalatTanya, match="tidak pernah"):
        prepare(pns, AKHIR)
    assert repr(prepare(KP_REGULER, HARI)) == "<Harian <Syarat PP 99/2000 Pasal 3> pada 2026-11-21>"


def test_hari_di_tepi_kalender() -> None:
    """No day lies four years before the first, and nothing has passed since a day to come."""
    lama = masa_pangkat >= tahun(4)
    for d, tmt in ((date(3, 1, 1), date.min), (HARI, date(2022, 11, 21)), (HARI, date(2022, 11, 22))):
        asumsi = {tmt_pangkat: tmt}
        assert prepare(lama, d)(asumsi=asumsi) is evaluate(lama, asumsi=asumsi).pada(d)
    nol = masa_pangkat >= tahun(0)
    assert prepare(nol, HARI)(asumsi={tmt_pangkat: date(2030, 1, 1)}) is Putusan.MS
