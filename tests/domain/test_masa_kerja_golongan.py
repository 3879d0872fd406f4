"""Masa kerja golongan: what counts, what is cut, and what a decree puts in its place."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain.buku import Buku
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.masa_kerja_golongan import buku_masa_kerja, masa_kerja_golongan, potongan, sesudah_naik
from karier_asn.domain.pegawai import Cltn, KenaikanPangkat, Pegawai
from karier_asn.domain.rekam import PeninjauanMasaKerja
from karier_asn.domain.tingkat import Golongan
from karier_asn.rules.merit.masa_kerja import CATATAN_CUTI, CATATAN_PENINJAUAN, MKG

G = Golongan
CPNS = date(2010, 3, 1)
HONORER = MasaKerja(2, 6)


def buku(p: Pegawai, sampai: date) -> Buku:
    return buku_masa_kerja(p, sampai, MKG)


def mkg(p: Pegawai, d: date) -> MasaKerja | None:
    return masa_kerja_golongan(p, d, MKG)


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
    assert sesudah_naik(semula, dari, ke, MKG) == sesudah


def test_dua_golongan_sekaligus_dipotong_keduanya() -> None:
    assert potongan(G.I_D, G.III_A, MKG) == 132


def test_potongan_tidak_negatif_dan_hanya_lintas_golongan() -> None:
    urut = list(Golongan)
    for i, dari in enumerate(urut):
        for ke in urut[i:]:
            sama = dari.value.partition("/")[0] == ke.value.partition("/")[0]
            assert potongan(dari, ke, MKG) == 0 if sama else potongan(dari, ke, MKG) >= 0


def test_masa_kerja_berjalan_dan_dipotong() -> None:
    p = orang((G.II_A, CPNS), (G.II_B, date(2014, 4, 1)), (G.III_A, date(2018, 4, 1)))
    assert mkg(p, date(2014, 3, 31)) == MasaKerja(4)
    assert mkg(p, date(2018, 3, 31)) == MasaKerja(8)
    assert mkg(p, date(2018, 4, 1)) == MasaKerja(3, 1)
    assert mkg(p, date(2020, 4, 1)) == MasaKerja(5, 1)


def test_potongan_paling_banyak_yang_ada() -> None:
    p = orang((G.II_A, CPNS), (G.III_A, date(2012, 4, 1)))
    assert mkg(p, date(2012, 4, 1)) == MasaKerja(0)
    assert mkg(p, date(2013, 4, 1)) == MasaKerja(1)
    (potong,) = [e for e in buku(p, date(2013, 4, 1)).entri if e.rumus]
    assert potong.jumlah == Fraction(-25)


def test_golongan_yang_tabelnya_mulai_tiga_tahun() -> None:
    for g in Golongan:
        mulai = 3 if g in (G.I_B, G.I_C, G.I_D, G.II_B, G.II_C, G.II_D) else 0
        assert mkg(orang((g, CPNS)), CPNS) == MasaKerja(mulai)


def test_cuti_tidak_dihitung() -> None:
    p = orang((G.III_A, CPNS), cltn=(Cltn(date(2012, 3, 1), date(2014, 3, 1)),))
    assert mkg(p, date(2013, 3, 1)) == MasaKerja(2)
    assert mkg(p, date(2016, 3, 1)) == MasaKerja(4)
    naik = (*(p.pangkat or ()), KenaikanPangkat(G.III_B, date(2013, 3, 1)))
    assert mkg(evolve(p, pangkat=naik), date(2016, 3, 1)) == MasaKerja(4)
    sepuluh_hari = evolve(p, cltn=(Cltn(date(2012, 3, 1), date(2012, 3, 11)),))
    assert mkg(sepuluh_hari, date(2016, 3, 1)) == MasaKerja(6)
    berjalan = evolve(p, cltn=(Cltn(date(2012, 3, 1)),))
    assert mkg(berjalan, date(2020, 3, 1)) == MasaKerja(2)
    assert buku(evolve(p, cltn=None), date(2016, 3, 1)).catatan == (CATATAN_CUTI,)


def test_masa_kerja_sebelum_diangkat() -> None:
    def dengan(diakui: bool | None, masa: MasaKerja | None = HONORER) -> Pegawai:
        return orang((G.III_A, CPNS), peninjauan_masa_kerja=(PeninjauanMasaKerja("honorer", None, None, masa, diakui),))

    assert mkg(dengan(True), date(2011, 3, 1)) == MasaKerja(3, 6)
    assert mkg(dengan(False), date(2011, 3, 1)) == MasaKerja(1)
    assert mkg(dengan(True, None), date(2011, 3, 1)) == MasaKerja(1)
    assert mkg(dengan(None), date(2011, 3, 1)) is None
    catatan = [e.catatan for e in buku(dengan(None), date(2011, 3, 1)).entri]
    assert (CATATAN_PENINJAUAN,) in catatan


def test_keputusan_menggantikan_hitungan() -> None:
    pangkat = (
        KenaikanPangkat(G.II_C, CPNS, masa_kerja=MasaKerja(3, 2)),
        KenaikanPangkat(G.II_D, date(2014, 4, 1), masa_kerja=MasaKerja(8, 3)),
    )
    p = evolve(orang(), pangkat=pangkat)
    assert mkg(p, CPNS) == MasaKerja(3, 2)
    assert mkg(p, date(2014, 4, 1)) == MasaKerja(8, 3)
    assert mkg(p, date(2015, 4, 1)) == MasaKerja(9, 3)
    diakui = evolve(p, peninjauan_masa_kerja=(PeninjauanMasaKerja("?", None, None, MasaKerja(1), None),))
    assert mkg(diakui, date(2015, 4, 1)) == MasaKerja(9, 3)  # already in the decree


def test_keputusan_menutup_yang_tidak_diketahui() -> None:
    p = orang((G.III_A, CPNS), peninjauan_masa_kerja=(PeninjauanMasaKerja("?", None, None, MasaKerja(1), None),))
    naik = (*(p.pangkat or ()), KenaikanPangkat(G.III_B, date(2014, 4, 1), masa_kerja=MasaKerja(4, 1)))
    assert mkg(evolve(p, pangkat=naik), date(2015, 4, 1)) == MasaKerja(5, 1)


def test_yang_tidak_diketahui() -> None:
    assert mkg(Pegawai(), CPNS) is None
    assert mkg(orang(), CPNS) is None
    assert mkg(evolve(orang((G.III_A, CPNS)), tmt_cpns=None), CPNS) is None
