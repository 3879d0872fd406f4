"""Masa kerja golongan and the steps of pay."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import islice
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta.gaji_berkala import golongan_pppk, kgb_pertama, masa_kontrak, tmt_gaji_berkala
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import Cltn, HukumanDisiplin, KenaikanPangkat, Pegawai
from karier_asn.domain.rekam import PenetapanGolonganPPPK, PeninjauanMasaKerja
from karier_asn.domain.tingkat import Golongan, GolonganPPPK
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.riwayat import TAK_DIKETAHUI, tahun
from karier_asn.layanan.gaji_berkala import schedule
from karier_asn.rules.merit.masa_kerja import (
    CATATAN_CUTI,
    CATATAN_PENINJAUAN,
    buku_masa_kerja,
    masa_kerja_golongan,
    potongan,
    sesudah_naik,
)

G = Golongan
CPNS = date(2010, 3, 1)
HONORER = MasaKerja(2, 6)


def orang(*pangkat: tuple[Golongan, date], **lain: Any) -> Pegawai:
    dasar = Pegawai(tmt_cpns=CPNS, pangkat=tuple(KenaikanPangkat(g, d) for g, d in pangkat), cltn=(), hukuman=())
    return evolve(dasar, **lain)


@pytest.mark.parametrize(
    ("semula", "dari", "ke", "sesudah"),
    [
        pytest.param(MasaKerja(4), G.III_A, G.III_B, MasaKerja(4), id="p095"),
        pytest.param(MasaKerja(3, 10), G.II_A, G.III_A, MasaKerja(0), id="p096"),
        pytest.param(MasaKerja(7), G.II_B, G.III_A, MasaKerja(2), id="p098"),
        pytest.param(MasaKerja(3), G.II_A, G.III_A, MasaKerja(0), id="p099"),
        pytest.param(MasaKerja(16), G.III_D, G.IV_A, MasaKerja(16), id="p100"),
        pytest.param(MasaKerja(10, 2), G.I_D, G.II_A, MasaKerja(4, 2), id="p102"),
        pytest.param(MasaKerja(5), G.II_D, G.III_A, MasaKerja(0), id="habis tepat"),
        pytest.param(MasaKerja(5, 1), G.II_D, G.III_A, MasaKerja(0, 1), id="sisa sebulan"),
    ],
)
def test_potongan(semula: MasaKerja, dari: Golongan, ke: Golongan, sesudah: MasaKerja) -> None:
    assert sesudah_naik(semula, dari, ke) == sesudah


def test_potongan_tidak_negatif_dan_hanya_lintas_golongan() -> None:
    urut = list(Golongan)
    for i, dari in enumerate(urut):
        for ke in urut[i:]:
            sama = dari.value.partition("/")[0] == ke.value.partition("/")[0]
            assert potongan(dari, ke) == 0 if sama else potongan(dari, ke) >= 0


def test_masa_kerja_berjalan_dan_dipotong() -> None:
    p = orang((G.II_A, CPNS), (G.II_B, date(2014, 4, 1)), (G.III_A, date(2018, 4, 1)))
    assert masa_kerja_golongan(p, date(2014, 3, 31)) == MasaKerja(4)
    assert masa_kerja_golongan(p, date(2018, 3, 31)) == MasaKerja(8)
    assert masa_kerja_golongan(p, date(2018, 4, 1)) == MasaKerja(3, 1)
    assert masa_kerja_golongan(p, date(2020, 4, 1)) == MasaKerja(5, 1)


def test_potongan_paling_banyak_yang_ada() -> None:
    p = orang((G.II_A, CPNS), (G.III_A, date(2012, 4, 1)))
    assert masa_kerja_golongan(p, date(2012, 4, 1)) == MasaKerja(0)
    assert masa_kerja_golongan(p, date(2013, 4, 1)) == MasaKerja(1)
    (potong,) = [e for e in buku_masa_kerja(p, date(2013, 4, 1)).entri if e.rumus]
    assert potong.jumlah == Fraction(-25)


def test_golongan_yang_tabelnya_mulai_tiga_tahun() -> None:
    for g in Golongan:
        mulai = 3 if g in (G.I_B, G.I_C, G.I_D, G.II_B, G.II_C, G.II_D) else 0
        assert masa_kerja_golongan(orang((g, CPNS)), CPNS) == MasaKerja(mulai)


def test_cuti_tidak_dihitung() -> None:
    p = orang((G.III_A, CPNS), cltn=(Cltn(date(2012, 3, 1), date(2014, 3, 1)),))
    assert masa_kerja_golongan(p, date(2013, 3, 1)) == MasaKerja(2)
    assert masa_kerja_golongan(p, date(2016, 3, 1)) == MasaKerja(4)
    naik = (*(p.pangkat or ()), KenaikanPangkat(G.III_B, date(2013, 3, 1)))
    assert masa_kerja_golongan(evolve(p, pangkat=naik), date(2016, 3, 1)) == MasaKerja(4)
    sepuluh_hari = evolve(p, cltn=(Cltn(date(2012, 3, 1), date(2012, 3, 11)),))
    assert masa_kerja_golongan(sepuluh_hari, date(2016, 3, 1)) == MasaKerja(6)
    berjalan = evolve(p, cltn=(Cltn(date(2012, 3, 1)),))
    assert masa_kerja_golongan(berjalan, date(2020, 3, 1)) == MasaKerja(2)
    assert buku_masa_kerja(evolve(p, cltn=None), date(2016, 3, 1)).catatan == (CATATAN_CUTI,)


def test_masa_kerja_sebelum_diangkat() -> None:
    def dengan(diakui: bool | None, masa: MasaKerja | None = HONORER) -> Pegawai:
        return orang((G.III_A, CPNS), peninjauan_masa_kerja=(PeninjauanMasaKerja("honorer", None, None, masa, diakui),))

    assert masa_kerja_golongan(dengan(True), date(2011, 3, 1)) == MasaKerja(3, 6)
    assert masa_kerja_golongan(dengan(False), date(2011, 3, 1)) == MasaKerja(1)
    assert masa_kerja_golongan(dengan(True, None), date(2011, 3, 1)) == MasaKerja(1)
    assert masa_kerja_golongan(dengan(None), date(2011, 3, 1)) is None
    catatan = [e.catatan for e in buku_masa_kerja(dengan(None), date(2011, 3, 1)).entri]
    assert (CATATAN_PENINJAUAN,) in catatan


def test_keputusan_menggantikan_hitungan() -> None:
    pangkat = (
        KenaikanPangkat(G.II_C, CPNS, masa_kerja=MasaKerja(3, 2)),
        KenaikanPangkat(G.II_D, date(2014, 4, 1), masa_kerja=MasaKerja(8, 3)),
    )
    p = evolve(orang(), pangkat=pangkat)
    assert masa_kerja_golongan(p, CPNS) == MasaKerja(3, 2)
    assert masa_kerja_golongan(p, date(2014, 4, 1)) == MasaKerja(8, 3)
    assert masa_kerja_golongan(p, date(2015, 4, 1)) == MasaKerja(9, 3)
    diakui = evolve(p, peninjauan_masa_kerja=(PeninjauanMasaKerja("?", None, None, MasaKerja(1), None),))
    assert masa_kerja_golongan(diakui, date(2015, 4, 1)) == MasaKerja(9, 3)  # already in the decree


def test_keputusan_menutup_yang_tidak_diketahui() -> None:
    p = orang((G.III_A, CPNS), peninjauan_masa_kerja=(PeninjauanMasaKerja("?", None, None, MasaKerja(1), None),))
    naik = (*(p.pangkat or ()), KenaikanPangkat(G.III_B, date(2014, 4, 1), masa_kerja=MasaKerja(4, 1)))
    assert masa_kerja_golongan(evolve(p, pangkat=naik), date(2015, 4, 1)) == MasaKerja(5, 1)


def test_yang_tidak_diketahui() -> None:
    assert masa_kerja_golongan(Pegawai(), CPNS) is None
    assert masa_kerja_golongan(orang(), CPNS) is None
    assert masa_kerja_golongan(evolve(orang((G.III_A, CPNS)), tmt_cpns=None), CPNS) is None


# --- gaji berkala ------------------------------------------------------------------------------------------


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


def test_fakta_gaji_berkala() -> None:
    g = GajiBerkala(CPNS, False, tahun(5))
    assert (tmt_gaji_berkala(g).pada(CPNS), kgb_pertama(g).pada(CPNS)) == (CPNS, False)
    assert masa_kontrak(g).pada(CPNS) == tahun(5)
    assert golongan_pppk(Pegawai()) == TAK_DIKETAHUI
    tanpa_tmt = PenetapanGolonganPPPK(GolonganPPPK.GOL_V)
    assert golongan_pppk(Pegawai(golongan_pppk=(tanpa_tmt,))) == TAK_DIKETAHUI
    assert golongan_pppk(Pegawai(golongan_pppk=(evolve(tanpa_tmt, tmt=CPNS),))).pada(CPNS) is GolonganPPPK.GOL_V
