"""Masa kerja golongan: what counts, what is cut, and what a decree puts in its place."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from karier_asn.domain.buku import Buku
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jabatan, JenisPenugasan
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.masa_kerja_golongan import buku_masa_kerja, masa_kerja_golongan, potongan, sesudah_naik
from karier_asn.domain.pegawai import Cltn, HukumanDisiplin, KenaikanPangkat, Pegawai, Penugasan
from karier_asn.domain.pertentangan import contradictions
from karier_asn.domain.rekam import PeninjauanMasaKerja, PerubahanKedudukan
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.riwayat import Antara
from karier_asn.rules.merit.masa_kerja import (
    CATATAN_AWAL,
    CATATAN_CPNS,
    CATATAN_CUTI,
    CATATAN_PENINJAUAN,
    CATATAN_TURUN,
    MKG,
)
from karier_asn.rules.peraturan import PP_11_2017, PP_24_1976
from karier_asn.uji.strategi import pegawai, tanggal

G = Golongan
K = KedudukanHukum
KEDUDUKAN = (K.CLTN, K.PERPANJANGAN_CLTN, K.PEJABAT_NEGARA, K.AKTIF, K.TUGAS_BELAJAR)
CPNS = date(2010, 3, 1)
HONORER = MasaKerja(2, 6)


def buku(p: Pegawai, sampai: date) -> Buku:
    return buku_masa_kerja(p, sampai, MKG)


def mkg(p: Pegawai, d: date) -> MasaKerja | Antara[MasaKerja] | None:
    return masa_kerja_golongan(p, d, MKG)


def orang(*pangkat: tuple[Golongan, date], **lain: Any) -> Pegawai:
    """Ranks, the first with a decree that states what the column of the pay table begins with."""
    baris = [KenaikanPangkat(g, d) for g, d in pangkat]
    if baris:
        baris[0] = evolve(baris[0], masa_kerja=MKG.awal.get(baris[0].golongan, MasaKerja(0)))
    dasar = Pegawai(tmt_cpns=CPNS, pangkat=baris)
    return evolve(complete(dasar, "cltn", "kedudukan_hukum", "jabatan", "peninjauan_masa_kerja"), **lain)


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


@pytest.mark.parametrize("golongan", [G.I_C, G.II_A, G.II_C, G.III_A])
def test_keputusan_pertama_yang_diam(golongan: Golongan) -> None:
    """Experience may have been taken into account with the appointment (PP 7/1977 Pasal 5 ayat (2), 6)."""
    p = evolve(orang(), pangkat=[KenaikanPangkat(golongan, CPNS)])
    assert mkg(p, CPNS) == Antara(MasaKerja(0))
    assert mkg(p, date(2014, 4, 1)) == Antara(MasaKerja(4, 1))
    assert [e.catatan for e in buku(p, CPNS).entri] == [(CATATAN_AWAL,)]
    # what was recognised comes on top, and a decree that states it settles it
    assert mkg(evolve(p, peninjauan_masa_kerja=[ditinjau(True)]), CPNS) == Antara(HONORER)
    naik = KenaikanPangkat(golongan.berikut or golongan, date(2014, 4, 1), masa_kerja=MasaKerja(4, 1))
    assert mkg(evolve(p, pangkat=[*(p.pangkat or ()), naik]), date(2015, 4, 1)) == MasaKerja(5, 1)
    # of a first rank that came later nothing is known of the time before it
    nanti = evolve(p, pangkat=[KenaikanPangkat(golongan, date(2011, 3, 1), masa_kerja=MasaKerja(1))])
    assert [mkg(nanti, d) for d in (date(2010, 9, 1), date(2011, 3, 1))] == [None, MasaKerja(1)]


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
    jabatan = Penugasan(Jabatan("Analis", None), date(2015, 3, 1))
    plt = evolve(jabatan, jenis=JenisPenugasan.PLT, tmt=date(2013, 3, 1))
    assert mkg(evolve(berjalan, jabatan=(plt, jabatan)), date(2020, 3, 1)) == MasaKerja(7)


def test_kedudukan_yang_tidak_dihitung() -> None:
    def kedudukan(*baris: tuple[KedudukanHukum, date | None]) -> MasaKerja | Antara[MasaKerja] | None:
        rekam = tuple(PerubahanKedudukan(k, d) for k, d in baris)
        return mkg(orang((G.III_A, CPNS), kedudukan_hukum=rekam), date(2020, 3, 1))

    mulai, selesai = date(2012, 3, 1), date(2014, 3, 1)
    for k in (K.CLTN, K.PERPANJANGAN_CLTN):
        assert kedudukan((k, mulai), (K.AKTIF, selesai)) == MasaKerja(8)
        assert kedudukan((k, mulai)) == MasaKerja(2)
        assert kedudukan((k, None)) == Antara(MasaKerja(0), MasaKerja(10))
        assert kedudukan((K.AKTIF, CPNS), (k, selesai), (K.AKTIF, None)) == Antara(MasaKerja(4), MasaKerja(10))
    # whether time as a state official counted before PP 11/2017 is not known
    pejabat_dahulu = kedudukan((K.CLTN, mulai), (K.PEJABAT_NEGARA, date(2013, 3, 1)), (K.AKTIF, selesai))
    assert pejabat_dahulu == Antara(MasaKerja(8), MasaKerja(9))
    assert kedudukan((K.PEJABAT_NEGARA, date(2018, 3, 1))) == MasaKerja(8)
    # a suspension since may be one to serve in a lembaga nonstruktural; before it was of a suspect
    sementara = K.PEMBERHENTIAN_SEMENTARA
    assert kedudukan((sementara, date(2018, 3, 1)), (K.AKTIF, date(2019, 3, 1))) == Antara(MasaKerja(9), MasaKerja(10))
    assert kedudukan((sementara, mulai), (K.AKTIF, selesai)) == MasaKerja(10)
    assert kedudukan((K.AKTIF, None)) == MasaKerja(10)
    # a standing without a day may have ended the leave on any day, also after a post was taken up
    jabatan = [Penugasan(Jabatan("Analis", None), date(2013, 3, 1))]
    berdiri = (PerubahanKedudukan(K.CLTN, mulai), PerubahanKedudukan(K.AKTIF, None))
    terbuka = orang((G.III_A, CPNS), kedudukan_hukum=berdiri, jabatan=jabatan)
    assert mkg(terbuka, date(2020, 3, 1)) == Antara(MasaKerja(2), MasaKerja(10))
    pejabat = orang((G.III_A, CPNS), kedudukan_hukum=(PerubahanKedudukan(K.PEJABAT_NEGARA, date(2018, 3, 1)),))
    berdasar = {e.dasar: e.jumlah for e in buku(pejabat, date(2020, 3, 1)).entri}
    assert berdasar[PP_11_2017 / "Pasal 344"] == -24
    assert (PP_11_2017 / "Pasal 337" / "ayat (2)") not in berdasar
    # leave is taken off by the regulation in force when it began
    for awal, dasar in (
        (date(2017, 4, 6), PP_24_1976 / "Pasal 29" / "ayat (2)"),
        (date(2017, 4, 7), PP_11_2017 / "Pasal 337" / "ayat (2)"),
    ):
        cuti = orang((G.III_A, CPNS), cltn=(Cltn(awal, date(2018, 4, 7)),))
        assert [e.dasar for e in buku(cuti, date(2020, 3, 1)).entri if e.jumlah == -12] == [dasar]
    # the same leave, by its decree and by the standing, is taken off once
    dua = evolve(pejabat, cltn=(Cltn(mulai, selesai),), kedudukan_hukum=(PerubahanKedudukan(K.CLTN, mulai),))
    assert mkg(dua, selesai) == MasaKerja(2)


def test_cuti_yang_tidak_diketahui_memberi_batas() -> None:
    p = orang((G.III_A, CPNS), cltn=None)
    d = date(2016, 3, 1)
    assert mkg(p, CPNS) == MasaKerja(0)
    assert mkg(p, d) == Antara(MasaKerja(0), MasaKerja(6))
    assert [e.catatan for e in buku(p, d).entri if e.catatan] == [(CATATAN_CUTI,)]
    # what is known of it stays certain
    kedudukan = (PerubahanKedudukan(K.CLTN, date(2012, 3, 1)), PerubahanKedudukan(K.AKTIF, date(2014, 3, 1)))
    assert mkg(evolve(p, kedudukan_hukum=kedudukan), d) == Antara(MasaKerja(0), MasaKerja(4))
    # of leave without an end it is not known whether it goes on where his posts are not known
    terbuka = evolve(p, cltn=(Cltn(date(2012, 3, 1)),), jabatan=None)
    assert mkg(terbuka, date(2012, 3, 1)) == MasaKerja(2)
    assert mkg(terbuka, d) == Antara(MasaKerja(2), MasaKerja(6))
    # a decree makes it exact, and from then on it is open again
    naik = (*(p.pangkat or ()), KenaikanPangkat(G.III_B, date(2014, 3, 1), masa_kerja=MasaKerja(3)))
    assert mkg(evolve(p, pangkat=naik), date(2014, 3, 1)) == MasaKerja(3)
    assert mkg(evolve(p, pangkat=naik), d) == Antara(MasaKerja(3), MasaKerja(5))


def test_potongan_dari_yang_berbatas() -> None:
    def sesudah(bulan: int, **lain: Any) -> MasaKerja | Antara[MasaKerja] | None:
        naik = date(2010 + bulan // 12, 3 + bulan % 12, 1)
        return mkg(orang((G.II_A, CPNS), (G.III_A, naik), **lain), naik)

    assert sesudah(108, cltn=None) == Antara(MasaKerja(0), MasaKerja(4))
    assert sesudah(48, cltn=None) == MasaKerja(0)
    assert sesudah(48, peninjauan_masa_kerja=None) == Antara(MasaKerja(0))
    assert sesudah(108, peninjauan_masa_kerja=None) == Antara(MasaKerja(4))


def ditinjau(diakui: bool | None, masa: MasaKerja | None = HONORER, tmt: date | None = CPNS) -> PeninjauanMasaKerja:
    return PeninjauanMasaKerja("honorer", None, None, masa, diakui, tmt)


def test_masa_kerja_sebelum_diangkat() -> None:
    def dengan(diakui: bool | None, masa: MasaKerja | None = HONORER, tmt: date | None = CPNS) -> Pegawai:
        return orang((G.III_A, CPNS), peninjauan_masa_kerja=(ditinjau(diakui, masa, tmt),))

    assert mkg(dengan(True), date(2011, 3, 1)) == MasaKerja(3, 6)
    assert mkg(dengan(True, tmt=None), date(2011, 3, 1)) == Antara(MasaKerja(1), MasaKerja(3, 6))
    assert mkg(dengan(True, tmt=date(2011, 3, 1)), date(2011, 2, 28)) == MasaKerja(0, 11)
    assert mkg(dengan(True, tmt=date(2011, 3, 1)), date(2011, 3, 1)) == MasaKerja(3, 6)
    assert mkg(dengan(False), date(2011, 3, 1)) == MasaKerja(1)
    assert mkg(dengan(True, None), date(2011, 3, 1)) == Antara(MasaKerja(1))
    assert mkg(dengan(None), date(2011, 3, 1)) == Antara(MasaKerja(1), MasaKerja(3, 6))
    assert mkg(dengan(None, MasaKerja(0)), date(2011, 3, 1)) == MasaKerja(1)
    assert mkg(orang((G.III_A, CPNS), peninjauan_masa_kerja=None), date(2011, 3, 1)) == Antara(MasaKerja(1))
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
    for tmt in (CPNS, date(2014, 4, 1)):  # already in the decree
        diakui = evolve(p, peninjauan_masa_kerja=(ditinjau(True, MasaKerja(1), tmt),))
        assert mkg(diakui, date(2015, 4, 1)) == MasaKerja(9, 3)


def test_keputusan_menutup_yang_tidak_diketahui() -> None:
    p = orang((G.III_A, CPNS), peninjauan_masa_kerja=(ditinjau(None, MasaKerja(1)),))
    naik = (*(p.pangkat or ()), KenaikanPangkat(G.III_B, date(2014, 4, 1), masa_kerja=MasaKerja(4, 1)))
    assert mkg(evolve(p, pangkat=naik), date(2015, 4, 1)) == MasaKerja(5, 1)
    # of service that may be recognised on any day, a decree does not tell whether it contains it
    for tinjau, atas in ((ditinjau(None, MasaKerja(1), None), MasaKerja(6, 1)), (ditinjau(None, None, None), None)):
        terbuka = evolve(p, pangkat=naik, peninjauan_masa_kerja=(tinjau,))
        assert mkg(terbuka, date(2015, 4, 1)) == Antara(MasaKerja(5, 1), atas)
    assert mkg(evolve(p, pangkat=naik, peninjauan_masa_kerja=None), date(2015, 4, 1)) == Antara(MasaKerja(5, 1))


def test_masa_kerja_yang_diakui_kemudian_menambah_keputusan() -> None:
    pertama = KenaikanPangkat(G.III_A, CPNS, masa_kerja=MasaKerja(0))
    p = evolve(orang(), pangkat=(pertama,), peninjauan_masa_kerja=(ditinjau(True, MasaKerja(3, 2), date(2013, 5, 1)),))
    assert mkg(p, date(2013, 4, 30)) == MasaKerja(3, 1)
    assert mkg(p, date(2013, 5, 1)) == MasaKerja(6, 4)
    assert mkg(evolve(p, peninjauan_masa_kerja=(ditinjau(False),)), date(2013, 5, 1)) == MasaKerja(3, 2)
    # of the day of the decree itself: not in it if the decree states less, and perhaps if it is not known how much
    for masa, sesudah in (
        (MasaKerja(3, 2), MasaKerja(3, 2)),
        (MasaKerja(0), MasaKerja(0)),
        (None, Antara(MasaKerja(0))),
    ):
        assert mkg(evolve(p, peninjauan_masa_kerja=(ditinjau(True, masa, CPNS),)), CPNS) == sesudah


def test_penurunan_pangkat_mengembalikan_potongan() -> None:
    turun, kembali = date(2022, 4, 1), date(2023, 4, 1)
    h = HukumanDisiplin(JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN, None, turun, kembali)
    p = orang((G.II_D, CPNS), (G.III_A, date(2018, 4, 1)), (G.II_D, turun), (G.III_A, kembali), hukuman=(h,))
    for d, masa in (
        (date(2018, 3, 31), MasaKerja(11)),
        (date(2018, 4, 1), MasaKerja(6, 1)),
        (date(2022, 3, 31), MasaKerja(10)),
        (turun, MasaKerja(15, 1)),
        (kembali, MasaKerja(11, 1)),
    ):
        assert mkg(p, d) == masa
    catatan = [e.catatan for e in buku(p, kembali).entri if e.catatan]
    assert catatan == [(CATATAN_TURUN,)]


def test_yang_diakui_kapan_pun_mungkin_sesudah_potongan() -> None:
    def naik(tmt: date | None) -> Pegawai:
        return orang((G.II_A, CPNS), (G.III_A, date(2012, 4, 1)), peninjauan_masa_kerja=(ditinjau(True, tmt=tmt),))

    assert mkg(naik(date(2012, 4, 1)), date(2012, 4, 1)) == MasaKerja(0)
    assert mkg(naik(date(2012, 4, 2)), date(2012, 4, 2)) == HONORER
    assert mkg(naik(None), date(2012, 4, 2)) == Antara(MasaKerja(0), HONORER)


def test_keputusan_berlaku_sejak_harinya() -> None:
    pertama = KenaikanPangkat(G.III_A, date(2011, 3, 1), masa_kerja=MasaKerja(4))
    p = evolve(orang(), pangkat=(pertama,))
    assert buku(p, date(2012, 3, 1)).saldo(date(2010, 6, 1)) == Antara(Fraction(0))
    assert mkg(p, date(2011, 3, 1)) == MasaKerja(4)
    assert mkg(p, date(2012, 3, 1)) == MasaKerja(5)


def test_tanpa_tmt_cpns_paling_sedikit_sejak_pangkat_pertama() -> None:
    p = evolve(orang((G.II_C, CPNS)), tmt_cpns=None)
    assert mkg(p, date(2012, 3, 1)) == MasaKerja(5)
    p = evolve(p, pangkat=(KenaikanPangkat(G.II_C, CPNS),))
    assert mkg(p, date(2012, 3, 1)) == Antara(MasaKerja(2))
    assert CATATAN_CPNS in buku(p, CPNS).entri[0].catatan
    keputusan = evolve(p, pangkat=(KenaikanPangkat(G.II_C, CPNS, masa_kerja=MasaKerja(4)),))
    assert mkg(keputusan, date(2012, 3, 1)) == MasaKerja(6)


def test_yang_tidak_diketahui() -> None:
    assert mkg(Pegawai(), CPNS) is None
    assert mkg(orang(), CPNS) is None
    assert mkg(orang((G.III_A, CPNS)), date(2010, 2, 28)) is None


# --- laws --------------------------------------------------------------------------------------------------

HARI = tanggal(date(2005, 1, 1), date(2025, 12, 31))
PINJAU = st.builds(
    PeninjauanMasaKerja,
    st.just("honorer"),
    masa_kerja=st.builds(MasaKerja, st.integers(0, 9), st.integers(0, 11)),
    diakui=st.booleans(),
    tmt=HARI,
)


@st.composite
def lengkap(draw: st.DrawFn) -> Pegawai:
    """An employee of whom all that MKG reads is known."""
    p = draw(pegawai())
    cuti = [(min(a, b), max(a, b)) for a, b in draw(st.lists(st.tuples(HARI, HARI), max_size=2)) if a != b]
    sejak = draw(st.lists(HARI, max_size=3, unique=True))
    lengkap = evolve(
        p,
        tmt_cpns=p.tmt_cpns or draw(HARI),
        cltn=[Cltn(a, b) for a, b in cuti],
        kedudukan_hukum=[PerubahanKedudukan(draw(st.sampled_from([*KEDUDUKAN])), d) for d in sejak],
        peninjauan_masa_kerja=draw(st.lists(PINJAU, max_size=2)),
        jabatan=p.jabatan or (),
        pangkat=_berawal(draw, p.pangkat),
    )
    assume(not contradictions(lengkap))  # or forgetting one side would bring the other back
    return lengkap


def _berawal(draw: st.DrawFn, pangkat: tuple[KenaikanPangkat, ...] | None) -> list[KenaikanPangkat] | None:
    """The ranks, of which the first decree states the masa kerja golongan."""
    if not pangkat:
        return None if pangkat is None else []
    masa = draw(st.builds(MasaKerja, st.integers(0, 9), st.integers(0, 11)))
    return [evolve(pangkat[0], masa_kerja=masa), *pangkat[1:]]


@st.composite
def lupa(draw: st.DrawFn, p: Pegawai) -> Pegawai:
    """The same employee with less known: whole histories, and what a row may leave open."""
    nama = ("cltn", "kedudukan_hukum", "peninjauan_masa_kerja", "jabatan", "tmt_cpns", "pangkat")
    baris: dict[str, Any] = {
        "kedudukan_hukum": [_lupa(draw, k, "sejak") for k in p.kedudukan_hukum or ()],
        "peninjauan_masa_kerja": [_lupa(draw, r, "diakui", "masa_kerja", "tmt") for r in p.peninjauan_masa_kerja or ()],
    }
    if p.pangkat:
        baris["pangkat"] = [_lupa(draw, p.pangkat[0], "masa_kerja"), *p.pangkat[1:]]
    tahu = {n: b for n, b in baris.items() if getattr(p, n) is not None}
    return evolve(p, **tahu | dict.fromkeys(draw(st.sets(st.sampled_from(nama)))))


def _lupa(draw: st.DrawFn, baris: Any, *nama: str) -> Any:
    return evolve(baris, **dict.fromkeys(draw(st.sets(st.sampled_from(nama)))))


def termasuk(sempit: MasaKerja | Antara[MasaKerja] | None, luas: MasaKerja | Antara[MasaKerja] | None) -> bool:
    """Whether whatever the first may be, the second may be too."""
    if luas is None:
        return True
    if sempit is None:
        return False
    (a, b), (c, d) = ((v.bawah, v.atas) if isinstance(v, Antara) else (v, v) for v in (sempit, luas))
    return c <= a and (d is None or (b is not None and b <= d))


@given(st.data(), lengkap(), HARI)
def test_lupa_hanya_melebarkan(data: st.DataObject, p: Pegawai, d: date) -> None:
    tahu, kurang = mkg(p, d), mkg(data.draw(lupa(p)), d)
    assert not isinstance(tahu, Antara) or pejabat_negara_dahulu(p)
    assert termasuk(tahu, kurang)


def pejabat_negara_dahulu(p: Pegawai) -> bool:
    """Whether he was a state official before the PP that suspends every one: his record does not tell if it counted."""
    berdiri = p.kedudukan_hukum or ()
    return any(k.kedudukan is K.PEJABAT_NEGARA and k.sejak and k.sejak < PP_11_2017.mulai for k in berdiri)


@st.composite
def siapa_pun(draw: st.DrawFn) -> Pegawai:
    """Somebody of whom all is known, or not."""
    return draw(lengkap()) if draw(st.booleans()) else draw(pegawai())


@given(st.data(), siapa_pun(), HARI)
def test_lupa_lagi_hanya_melebarkan(data: st.DataObject, p: Pegawai, d: date) -> None:
    kurang = data.draw(lupa(p))
    assert termasuk(mkg(p, d), mkg(kurang, d))
    assert termasuk(mkg(kurang, d), mkg(data.draw(lupa(kurang)), d))


def test_penurunan_pangkat_yang_tidak_tercatat_menjadi_batas() -> None:
    """What a rank lowered across golongan gives back is a bound until a decree states MKG; within one there is none."""
    hukuman = HukumanDisiplin(JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN, None, date(2019, 5, 1), date(2020, 5, 1))
    dari_iii_a = orang((G.II_D, CPNS), (G.III_A, date(2014, 4, 1)), hukuman=(hukuman,))
    assert mkg(dari_iii_a, date(2019, 4, 30)) == MasaKerja(7, 1)
    assert mkg(dari_iii_a, date(2019, 5, 1)) == Antara(MasaKerja(7, 2), MasaKerja(12, 2))
    assert CATATAN_TURUN in [c for e in buku(dari_iii_a, date(2019, 5, 1)).entri for c in e.catatan]
    dari_iii_b = orang((G.III_A, CPNS), (G.III_B, date(2014, 4, 1)), (G.III_C, date(2018, 4, 1)), hukuman=(hukuman,))
    assert mkg(dari_iii_b, date(2019, 5, 1)) == MasaKerja(9, 2)
