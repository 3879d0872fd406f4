"""Study leave: the bond, working days, and what a proposal must look like."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain import fakta
from karier_asn.domain.fakta import (
    gagal_tugas_belajar,
    jenjang_saat_studi,
    lanjutan_studi,
    penghentian_studi_terakhir,
    pernah_dihentikan_studi,
    pernah_dipidana,
    putusan_pidana_terakhir,
)
from karier_asn.domain.fakta.tugas_belajar import studi_terakhir
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kalender import KalenderKerja
from karier_asn.domain.pegawai import Pegawai, Penugasan
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.studi import Akreditasi, JenjangStudi, PersyaratanStudi, UsulTugasBelajar, ikatan_dinas
from karier_asn.engine.galat import GalatBentuk, GalatTanya
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.masa import selisih, tahun, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.rules.pelatihan.akibat_tugas_belajar import (
    KALI_IKATAN,
    PASAL_IKATAN,
    terikat_ikatan_dinas,
    terikat_ikatan_dinas_mandiri,
)

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


def baris(mulai: int, sampai: int | None, **isi: Any) -> TugasBelajar:
    """A study leave from 1 September of a year to that of another."""
    return TugasBelajar(date(mulai, 9, 1), None if sampai is None else date(sampai, 9, 1), **isi)


@pytest.mark.parametrize(
    ("studi", "hari", "ke"),
    [
        ([], date(2024, 1, 1), 0),
        ([baris(2020, 2022)], date(2020, 8, 31), 0),
        ([baris(2020, 2022)], date(2020, 9, 1), 1),
        ([baris(2020, 2022)], date(2022, 9, 1), 1),
        ([baris(2020, 2022)], date(2022, 9, 2), 0),
        ([baris(2020, 2022), baris(2022, 2024)], date(2022, 9, 1), 2),
        ([baris(2020, 2022), baris(2022, 2024)], date(2024, 9, 1), 2),
        ([baris(2020, 2022), baris(2021, 2024)], date(2023, 9, 1), 2),
        ([baris(2020, 2022), baris(2023, 2024)], date(2023, 9, 1), 1),
        ([baris(2020, None)], date(2020, 9, 1), 1),
        ([baris(2020, None)], date(2020, 9, 2), None),
        ([baris(2020, None), baris(2022, 2024)], date(2022, 9, 1), None),
        ([baris(2016, 2018), baris(2018, 2020), baris(2020, 2022), baris(2023, 2024)], date(2022, 9, 1), 3),
        ([baris(2016, 2018), baris(2018, 2020), baris(2020, 2022), baris(2023, 2024)], date(2023, 9, 1), 1),
    ],
)
def test_lanjutan_studi(studi: list[TugasBelajar], hari: date, ke: int | None) -> None:
    assert lanjutan_studi(_pegawai(*studi)).pada(hari) == ke


def test_lanjutan_studi_tanpa_riwayat() -> None:
    assert lanjutan_studi(Pegawai()) == TAK_DIKETAHUI


HENTI, ENTAH = {"dihentikan": True}, {"dihentikan": None}


@pytest.mark.parametrize(
    ("studi", "terakhir"),
    [
        ([], []),
        ([baris(2020, 2022, **HENTI)], [(2022, 2022)]),
        ([baris(2020, 2022, berhasil=True)], []),
        ([baris(2020, 2022, dihentikan=False)], []),
        ([baris(2016, 2018, **HENTI), baris(2020, 2022, **HENTI)], [(2018, 2018), (2022, 2022)]),
        ([baris(2016, 2018, **HENTI), baris(2020, 2022, **ENTAH)], [(2018, 2018), (2022, None)]),
        ([baris(2016, 2018, **ENTAH), baris(2020, 2022, **HENTI)], [(2018, None), (2022, 2022)]),
        ([baris(2016, 2022, **ENTAH), baris(2020, 2022, **HENTI)], [(2022, 2022)]),
        ([baris(2016, 2022, **HENTI), baris(2020, 2022, **ENTAH)], [(2022, 2022)]),
        (
            [baris(2016, 2018, **HENTI), baris(2019, None, **HENTI), baris(2020, 2022, **HENTI)],
            [(2018, 2018), (2019, None)],
        ),
    ],
)
def test_penghentian_terakhir(studi: list[TugasBelajar], terakhir: list[tuple[int, int | None]]) -> None:
    """What may have been stopped on any day leaves the last one unknown for good."""
    titik = [(date(d, 9, 1), None if t is None else date(t, 9, 1)) for d, t in terakhir]
    assert penghentian_studi_terakhir(_pegawai(*studi)) == Riwayat(titik)


def test_pernah_dihentikan() -> None:
    assert pernah_dihentikan_studi(_pegawai(baris(2020, 2022, **HENTI))) == Riwayat.sejak(date(2022, 9, 1))
    for studi in (baris(2020, 2022), baris(2022, None, **HENTI)):
        assert pernah_dihentikan_studi(_pegawai(studi)) == Riwayat([(date(2022, 9, 1), None)], sebelum=False)


def test_putusan_pidana() -> None:
    dua = UsulTugasBelajar(putusan_pidana=(date(2024, 1, 1), date(2020, 1, 1), date(2020, 1, 1)))
    assert pernah_dipidana(dua) == Riwayat.sejak(date(2020, 1, 1))
    assert putusan_pidana_terakhir(dua) == Riwayat((d, d) for d in (date(2020, 1, 1), date(2024, 1, 1)))
    assert pernah_dipidana(UsulTugasBelajar(putusan_pidana=())) == Riwayat.tetap(False)
    assert pernah_dipidana(UsulTugasBelajar()) == TAK_DIKETAHUI


TANPA = (
    *("tanpa_masa_kerja", "tanpa_sisa_masa_kerja", "tanpa_kinerja", "tanpa_kesehatan", "tanpa_larangan_sedang"),
    *("tanpa_larangan_pernah", "tanpa_seleksi", "tanpa_perjanjian"),
)


def _dikecualikan(nama: str, p: PersyaratanStudi) -> bool | None:
    nilai: bool | None = getattr(fakta, nama)(UsulTugasBelajar(dikecualikan=(p,))).pada(date(2026, 1, 1))
    return nilai


def test_setiap_persyaratan_dikecualikan_sendiri() -> None:
    """Each waiver is read by one fact, and by no other."""
    dibaca = {p: [nama for nama in TANPA if _dikecualikan(nama, p)] for p in PersyaratanStudi}
    assert dibaca == {p: [nama] for p, nama in zip(PersyaratanStudi, TANPA, strict=True)}


def test_sesudah_dan_sebelum_surat_edaran() -> None:
    """A bond that began before is certain only when it has ended."""
    lama, baru = (
        TugasBelajar(date(2021, 12, n), date(2023, 12, 28), lepas_tugas=True, mandiri=False) for n in (28, 29)
    )
    assert terikat_ikatan_dinas(_pegawai(lama)).pada(date(2023, 12, 28)) is None
    assert terikat_ikatan_dinas(_pegawai(lama)).pada(date(2023, 12, 27)) is False
    assert terikat_ikatan_dinas(_pegawai(baru)).pada(date(2023, 12, 28)) is True
    mandiri = evolve(baru, mandiri=True)
    assert terikat_ikatan_dinas(_pegawai(mandiri)) == Riwayat.tetap(False)
    assert terikat_ikatan_dinas_mandiri(_pegawai(mandiri)).pada(date(2023, 12, 28)) is True


def test_yang_dimulai_terakhir_dan_yang_dimulai_bersama() -> None:
    a, b = baris(2020, 2022, semester=4), baris(2020, 2022, semester=8)
    assert studi_terakhir(_pegawai(a, a)) == Riwayat([(date(2020, 9, 1), a)])
    assert studi_terakhir(_pegawai(a, b)) == TAK_DIKETAHUI


def test_jenjang_saat_studi_tidak_bergantung_pada_akhirnya() -> None:
    jabatan = [Penugasan(Jabatan("Kabid", Jenjang.ADMINISTRATOR), date(2020, 1, 1))]
    for sampai in (None, date(2028, 7, 1)):
        t = TugasBelajar(date(2026, 7, 1), sampai, lepas_tugas=False)
        p = Pegawai(jabatan=jabatan, tugas_belajar=[t], cltn=[], kedudukan_hukum=[])
        assert jenjang_saat_studi(p) == Riwayat([(date(2026, 7, 1), Jenjang.ADMINISTRATOR)])
