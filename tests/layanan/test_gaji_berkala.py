"""The steps of pay: the cycle, what moves it, and its rows."""

from __future__ import annotations

from datetime import date
from itertools import islice
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain.disiplin import Akibat, JenisHukuman
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import Cltn, HukumanDisiplin, KenaikanPangkat, Pegawai
from karier_asn.domain.rekam import PeninjauanMasaKerja
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.kanonik import dump
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.gaji_berkala import account, deduct, measure, schedule
from karier_asn.rules.merit.gaji_berkala import PENUNDAAN
from tests.dokumen_sah import sah

G = Golongan
CPNS = date(2010, 3, 1)


def orang(*pangkat: tuple[Golongan, date], **lain: Any) -> Pegawai:
    dasar = Pegawai(tmt_cpns=CPNS, pangkat=tuple(KenaikanPangkat(g, d) for g, d in pangkat), cltn=(), hukuman=())
    return evolve(dasar, **lain)


def tiga(p: Pegawai, terakhir: date | None = None) -> list[date]:
    return [j.tmt for j in islice(schedule(p, terakhir), 3)]


def test_p099_kenaikan_pangkat_tidak_memulai_siklus_baru() -> None:
    p = orang((G.II_A, CPNS), (G.III_A, date(2025, 1, 1)))
    assert tiga(p, date(2024, 3, 1)) == [date(2026, 3, 1), date(2028, 3, 1), date(2030, 3, 1)]


def test_p101_sesudah_penundaan_kembali_ke_siklus() -> None:
    hukuman = HukumanDisiplin(JenisHukuman.PENUNDAAN_KGB, None, date(2025, 9, 1), date(2026, 9, 1))
    assert tiga(orang(hukuman=(hukuman,)), date(2024, 3, 1)) == [date(2027, 3, 1), date(2028, 3, 1), date(2030, 3, 1)]
    tanpa_akhir = evolve(hukuman, sampai=None)
    assert tiga(orang(hukuman=(tanpa_akhir,)), date(2024, 3, 1))[0] == date(2027, 3, 1)
    batal = evolve(hukuman, dibatalkan=date(2025, 10, 1))
    lain = evolve(hukuman, jenis=JenisHukuman.PENUNDAAN_KP)
    selesai = evolve(hukuman, sampai=date(2026, 3, 1))
    for h in (batal, lain, selesai, evolve(hukuman, jenis=None)):
        assert tiga(orang(hukuman=(h,)), date(2024, 3, 1))[0] == date(2026, 3, 1)


def test_p103_peninjauan_masa_kerja_tidak_menggeser() -> None:
    p = orang(
        (G.III_A, CPNS),
        peninjauan_masa_kerja=(PeninjauanMasaKerja("honorer", None, None, MasaKerja(6, 10), True),),
    )
    assert tiga(p, date(2024, 12, 1))[0] == date(2026, 12, 1)


@pytest.mark.parametrize(("g", "pertama"), [(G.II_A, 2011), (G.II_C, 2012), (G.III_A, 2012)])
def test_gaji_berkala_pertama(g: Golongan, pertama: int) -> None:
    assert tiga(orang((g, CPNS)))[:2] == [date(pertama, 3, 1), date(pertama + 2, 3, 1)]


def test_cuti_menggeser_gaji_berkala() -> None:
    cuti = Cltn(date(2025, 1, 1), date(2026, 1, 1))
    assert tiga(orang(cltn=(cuti,)), date(2024, 3, 1))[:2] == [date(2027, 3, 1), date(2029, 3, 1)]
    assert tiga(orang(cltn=(evolve(cuti, sampai=None),)), date(2024, 3, 1)) == []
    assert tiga(orang(cltn=(Cltn(date(2020, 1, 1), date(2021, 1, 1)),)), date(2024, 3, 1))[0] == date(2026, 3, 1)


def test_gaji_berkala_yang_tidak_dapat_dihitung() -> None:
    with pytest.raises(GalatTanya, match="gaji berkala terakhir"):
        next(schedule(Pegawai()))


def test_yang_menunda_ialah_hukuman_yang_bernama_demikian() -> None:
    assert {j: lama for j, (_, lama) in PENUNDAAN.items()} == {
        j: j.lama for j in JenisHukuman if j.akibat is Akibat.KGB_DITUNDA
    }


def test_baris_menyebut_hari_ketentuan_dan_penundanya() -> None:
    hukuman = HukumanDisiplin(JenisHukuman.PENUNDAAN_KGB, None, date(2025, 9, 1), date(2026, 9, 1))
    p = orang(hukuman=(hukuman,), nama="Siti")
    ditunda, biasa = islice(schedule(p, date(2024, 3, 1)), 2)
    assert biasa.report() == "2028-03-01  kenaikan gaji berkala PNS (PP 7/1977 Pasal 11)"
    assert ditunda.report().startswith("2027-03-01  kenaikan gaji berkala PNS")
    assert "ditunda dari 2026-03-01 (PP 53/2010 Pasal 7 ayat (3) huruf a)" in ditunda.report()
    assert "delayed from 2026-03-01" in ditunda.report(INGGRIS)
    for langkah in (ditunda, biasa):
        dokumen = sah(langkah.document("g-1"), "gaji-berkala", "g-1")
        assert dokumen["tmt"] == langkah.tmt.isoformat()
        assert "Siti" not in dump(dokumen)
    assert next(schedule(p, date(2024, 3, 1))).document("g-1") == ditunda.document("g-1")


def test_langkah_pertama_golongan_ii_a_menyebut_tabel_gaji() -> None:
    pertama, kedua = islice(schedule(orang((G.II_A, CPNS))), 2)
    assert (str(pertama.dasar), str(kedua.dasar)) == ("PP 7/1977 lampiran gaji", "PP 7/1977 Pasal 11")


def test_masa_kerja_golongan_adalah_saldo_bukunya() -> None:
    p = orang((G.II_C, CPNS), (G.III_A, date(2018, 4, 1)))
    assert measure(p, date(2020, 4, 1)) == MasaKerja(8, 1)
    assert deduct(MasaKerja(11), G.II_D, G.III_A) == MasaKerja(6)
    assert account(p, date(2020, 4, 1)).saldo(date(2020, 4, 1)) == MasaKerja(8, 1).jumlah_bulan
    assert "length of service in the golongan" in account(p, date(2020, 4, 1)).report(INGGRIS)
