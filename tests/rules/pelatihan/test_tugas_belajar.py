"""Study leave: the bond, working days, and what a proposal must look like."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.fakta import gagal_tugas_belajar, jenjang_saat_studi
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kalender import KalenderKerja
from karier_asn.domain.pegawai import Pegawai, Penugasan
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.studi import Akreditasi, JenjangStudi, UsulTugasBelajar, ikatan_dinas
from karier_asn.engine.galat import GalatBentuk, GalatTanya
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.masa import selisih, tahun, tambah
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules.pelatihan.akibat_tugas_belajar import KALI_IKATAN, PASAL_IKATAN, terikat_ikatan_dinas

PERATURAN = Peraturan("Perka Contoh 1/2026", "Tugas belajar", date(2026, 1, 1), Cara.INSTANSI, date(2026, 11, 21))
KALENDER = KalenderKerja(date(2026, 1, 1), date(2027, 1, 1), (date(2026, 8, 17),))


# --- the bond ----------------------------------------------------------------------------------------------


def studi(lepas_tugas: bool | None = True, mandiri: bool | None = False) -> TugasBelajar:
    return TugasBelajar(date(2026, 7, 1), date(2028, 7, 1), lepas_tugas=lepas_tugas, mandiri=mandiri)


def test_pl_37_dua_kali_masa_studi() -> None:
    i = ikatan_dinas(studi(), KALI_IKATAN, PASAL_IKATAN)
    assert i is not None
    assert (i.mulai, i.sampai - timedelta(days=1)) == (date(2028, 7, 1), date(2032, 6, 30))
    assert i.dasar.cara is Cara.INGATAN


def test_pengali_instansi() -> None:
    i = ikatan_dinas(studi(), {True: 3, False: 2}, PERATURAN / "Pasal 9")
    assert i is not None
    assert (i.sampai, str(i.dasar)) == (date(2034, 7, 1), "Perka Contoh 1/2026 Pasal 9")


def test_mandiri_tanpa_ikatan() -> None:
    i = ikatan_dinas(studi(mandiri=True, lepas_tugas=None), KALI_IKATAN, PASAL_IKATAN)
    assert i is not None
    assert i.mulai == i.sampai


@pytest.mark.parametrize("t", [studi(lepas_tugas=None), studi(mandiri=None), TugasBelajar(date(2026, 7, 1))])
def test_yang_tidak_diketahui_tetap_tidak_diketahui(t: TugasBelajar) -> None:
    assert ikatan_dinas(t, KALI_IKATAN, PASAL_IKATAN) is None


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(1, 2500), st.booleans())
def test_ikatan_tidak_kurang_dari_kelipatan_masa_studi(mulai: date, lama: int, dibebaskan: bool) -> None:
    """As long as the whole months and the odd days of the study, each so many times."""
    sampai = mulai + timedelta(days=lama)
    i = ikatan_dinas(TugasBelajar(mulai, sampai, lepas_tugas=dibebaskan, mandiri=False), KALI_IKATAN, PASAL_IKATAN)
    assert i is not None
    masa = selisih(mulai, sampai)
    assert i.sampai == tambah(sampai, masa if KALI_IKATAN[dibebaskan] == 1 else masa + masa)


# --- working days ------------------------------------------------------------------------------------------


def test_pl_38_lima_belas_hari_kerja() -> None:
    assert KALENDER.ke(date(2026, 7, 31), 15) == date(2026, 8, 24)
    assert KalenderKerja(date(2026, 1, 1), date(2027, 1, 1)).ke(date(2026, 7, 31), 15) == date(2026, 8, 21)


def test_enam_hari_kerja() -> None:
    kalender = KalenderKerja(date(2026, 1, 1), date(2027, 1, 1), enam_hari=True)
    assert kalender(date(2026, 8, 1))
    assert not kalender(date(2026, 8, 2))
    assert kalender.ke(date(2026, 7, 31), 2) == date(2026, 8, 3)


def test_kalender_tidak_menjawab_di_luar_jangkauannya() -> None:
    assert KALENDER.ke(date(2026, 12, 30), 15) is None
    assert KALENDER.ke(date(2025, 12, 30), 1) is None
    with pytest.raises(GalatTanya, match="tidak memuat 2027-01-01"):
        KALENDER(date(2027, 1, 1))


def test_kalender_terbalik() -> None:
    with pytest.raises(GalatBentuk, match="perbaiki"):
        KalenderKerja(date(2026, 1, 1), date(2026, 1, 1))


@given(st.dates(date(2026, 1, 1), date(2026, 10, 1)), st.integers(0, 30))
def test_hari_kerja_ke_n_adalah_hari_kerja(d: date, n: int) -> None:
    ke = KALENDER.ke(d, n)
    assert ke is not None
    assert sum(KALENDER(d + timedelta(days=i)) for i in range(1, (ke - d).days + 1)) == n
    assert n == 0 or KALENDER(ke)


# --- the proposal ------------------------------------------------------------------------------------------


def test_usul_tugas_belajar() -> None:
    assert UsulTugasBelajar(jenjang=JenjangStudi.baca("D4")).jenjang is JenjangStudi.S1
    assert Akreditasi.baca("a") is Akreditasi.UNGGUL
    with pytest.raises(GalatBentuk, match="1 semester"):
        UsulTugasBelajar(semester=0)


def test_masa_studi_setahun_mengikat_dua_tahun() -> None:
    t = TugasBelajar(date(2026, 2, 28), tambah(date(2026, 2, 28), tahun(1)), lepas_tugas=True, mandiri=False)
    i = ikatan_dinas(t, KALI_IKATAN, PASAL_IKATAN)
    assert i is not None
    assert i.sampai == date(2029, 2, 28)


# --- what is not known of a study leave ----------------------------------------------------------------------


def _pegawai(*studi: TugasBelajar) -> Pegawai:
    return Pegawai(jabatan=[], tugas_belajar=studi)


MULAI, SATU_KALI, DUA_KALI = date(2028, 7, 1), date(2030, 7, 1), date(2032, 7, 1)


@pytest.mark.parametrize(
    ("t", "terikat"),
    [
        (studi(), [(MULAI, True), (DUA_KALI, False)]),
        (studi(lepas_tugas=None), [(MULAI, True), (SATU_KALI, None), (DUA_KALI, False)]),
        (studi(mandiri=None), [(MULAI, None), (DUA_KALI, False)]),
        (studi(lepas_tugas=None, mandiri=None), [(MULAI, None), (DUA_KALI, False)]),
        (studi(lepas_tugas=None, mandiri=True), []),
        (TugasBelajar(date(2026, 7, 1), mandiri=True), []),
        (TugasBelajar(date(2026, 7, 1), lepas_tugas=True, mandiri=False), [(date(2026, 7, 1), None)]),
    ],
)
def test_terikat_sejauh_yang_pasti(t: TugasBelajar, terikat: list[tuple[date, bool | None]]) -> None:
    """Unknown only as long as what is not known decides."""
    assert terikat_ikatan_dinas(_pegawai(t)) == Riwayat(terikat, sebelum=False)


def test_gagal_entah_kapan() -> None:
    gagal = TugasBelajar(date(2026, 7, 1), date(2028, 7, 1), berhasil=False)
    assert gagal_tugas_belajar(_pegawai(gagal)) == Riwayat.sejak(date(2028, 7, 1))
    tanpa_akhir = _pegawai(evolve(gagal, sampai=None))
    assert gagal_tugas_belajar(tanpa_akhir) == Riwayat([(date(2026, 7, 1), None)], sebelum=False)


def test_jenjang_saat_studi_tidak_bergantung_pada_akhirnya() -> None:
    jabatan = [Penugasan(Jabatan("Kabid", Jenjang.ADMINISTRATOR), date(2020, 1, 1))]
    for sampai in (None, date(2028, 7, 1)):
        t = TugasBelajar(date(2026, 7, 1), sampai, lepas_tugas=False)
        p = Pegawai(jabatan=jabatan, tugas_belajar=[t], cltn=[], kedudukan_hukum=[])
        assert jenjang_saat_studi(p) == Riwayat([(date(2026, 7, 1), Jenjang.ADMINISTRATOR)])
