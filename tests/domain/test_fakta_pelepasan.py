"""Facts of release: what ends the holding of a post, and what does not count as service."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given

from karier_asn.domain import fakta
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.pegawai import Cltn, Pegawai, Penugasan
from karier_asn.domain.rekam import PerubahanKedudukan, TugasBelajar
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.uji import strategi

SEKSI = Jabatan("Kepala Seksi", Jenjang.PENGAWAS)
TMT, MULAI, SAMPAI, KEMBALI = date(2012, 1, 1), date(2018, 3, 1), date(2019, 3, 1), date(2019, 6, 1)
DUA_BARIS = (Penugasan(SEKSI, TMT), Penugasan(SEKSI, KEMBALI))
SEMENTARA = KedudukanHukum.PEMBERHENTIAN_SEMENTARA


def pengawas(**isi: object) -> object:
    return fakta.pengawas(Pegawai(**{"jabatan": DUA_BARIS, **isi}))  # type: ignore[arg-type]


DILEPAS: Riwayat[bool] = Riwayat([(TMT, True), (MULAI, False), (SAMPAI, None), (KEMBALI, True)])
DILEPAS_SAMPAI_KEMBALI: Riwayat[bool] = Riwayat([(TMT, True), (MULAI, False), (KEMBALI, True)])


def test_yang_melepas_jabatan() -> None:
    """After a release nothing is known until the next post; without a recorded end it lasts until then."""
    for kedudukan in (SEMENTARA, KedudukanHukum.PEJABAT_NEGARA, KedudukanHukum.CLTN):
        baris = (PerubahanKedudukan(kedudukan, MULAI), PerubahanKedudukan(KedudukanHukum.AKTIF, SAMPAI))
        assert pengawas(kedudukan_hukum=baris) == DILEPAS
        assert pengawas(kedudukan_hukum=baris[:1]) == DILEPAS_SAMPAI_KEMBALI
    assert pengawas(tugas_belajar=(TugasBelajar(MULAI, SAMPAI, lepas_tugas=True),)) == DILEPAS
    assert pengawas(kedudukan_hukum=(PerubahanKedudukan(KedudukanHukum.AKTIF, MULAI),)) == Riwayat([(TMT, True)])
    assert pengawas(kedudukan_hukum=(PerubahanKedudukan(SEMENTARA),)) == Riwayat([(TMT, True)])


@pytest.mark.parametrize(
    ("studi", "hasil"),
    [
        (TugasBelajar(MULAI, date(2018, 9, 1), lepas_tugas=True), Riwayat([(TMT, True)])),
        (TugasBelajar(MULAI, SAMPAI, lepas_tugas=False), Riwayat([(TMT, True)])),
        (TugasBelajar(MULAI, SAMPAI), Riwayat([(TMT, True), (MULAI, None), (SAMPAI, True)])),
        (TugasBelajar(MULAI, lepas_tugas=True), Riwayat([(TMT, True), (MULAI, None), (KEMBALI, True)])),
        (TugasBelajar(date(2020, 1, 1)), Riwayat([(TMT, True), (date(2020, 1, 1), None)])),
    ],
    ids=["enam-bulan", "sambil-bertugas", "tidak-tercatat", "akhir-tidak-tercatat", "berjalan"],
)
def test_tugas_belajar(studi: TugasBelajar, hasil: Riwayat[bool]) -> None:
    assert pengawas(tugas_belajar=(studi,)) == hasil


def test_cuti_sejak_hari_jabatan_dimulai_berlangsung_sampai_jabatan_berikutnya() -> None:
    """A post that begins on the very day of the leave is the one the leave releases from, not the return to work."""
    cuti = Pegawai(tmt_cpns=TMT, jabatan=DUA_BARIS, cltn=(Cltn(TMT),))
    assert fakta.pengawas(cuti) == Riwayat([(KEMBALI, True)], sebelum=False)
    assert fakta.menjalani_cltn(cuti) == Riwayat([(TMT, True), (KEMBALI, False)], sebelum=False)
    sehari_sebelumnya = evolve(cuti, cltn=(Cltn(TMT - SEHARI),))
    assert fakta.pengawas(sehari_sebelumnya) == Riwayat([(TMT, True)], sebelum=False)
    assert fakta.menjalani_cltn(sehari_sebelumnya) == Riwayat([(TMT - SEHARI, True), (TMT, False)], sebelum=False)


def test_dua_pelepasan_berturut() -> None:
    """Leave that runs into a suspension: the order in which they are recorded does not matter."""
    baris = (PerubahanKedudukan(SEMENTARA, SAMPAI), PerubahanKedudukan(KedudukanHukum.AKTIF, date(2019, 5, 1)))
    assert pengawas(kedudukan_hukum=baris, cltn=(Cltn(MULAI, SAMPAI),)) == Riwayat(
        [(TMT, True), (MULAI, False), (date(2019, 5, 1), None), (KEMBALI, True)]
    )


def test_tmt_jabatan() -> None:
    """A row that repeats the post does not start it anew; a release does."""
    assert fakta.tmt_jabatan(Pegawai(jabatan=DUA_BARIS)) == Riwayat([(TMT, TMT)])
    assert fakta.tmt_jabatan(Pegawai(jabatan=DUA_BARIS, cltn=(Cltn(MULAI, SAMPAI),))) == Riwayat(
        [(TMT, TMT), (MULAI, None), (KEMBALI, KEMBALI)]
    )
    assert fakta.tmt_jabatan(Pegawai()) == TAK_DIKETAHUI


def test_menjalani_cltn() -> None:
    assert fakta.menjalani_cltn(Pegawai(cltn=(Cltn(MULAI, SAMPAI),))) == Riwayat.rentang([(MULAI, SAMPAI)])
    assert fakta.menjalani_cltn(Pegawai(cltn=(Cltn(MULAI),), jabatan=DUA_BARIS)) == Riwayat.rentang([(MULAI, KEMBALI)])
    assert fakta.menjalani_cltn(Pegawai(cltn=(Cltn(MULAI),))) == Riwayat.sejak(MULAI)


def test_diberhentikan_sementara() -> None:
    sementara = PerubahanKedudukan(SEMENTARA, MULAI)
    aktif = PerubahanKedudukan(KedudukanHukum.AKTIF, SAMPAI)
    selama: Riwayat[bool] = Riwayat.rentang([(MULAI, SAMPAI)])
    assert fakta.diberhentikan_sementara(Pegawai(kedudukan_hukum=(sementara, aktif))) == selama
    tanpa_hari = Pegawai(kedudukan_hukum=(sementara, aktif, PerubahanKedudukan(SEMENTARA)))
    assert fakta.diberhentikan_sementara(tanpa_hari) == Riwayat([(MULAI, True), (SAMPAI, None)])


def test_masa_kerja_tanpa_cltn_dan_pejabat_negara() -> None:
    cpns = date(2010, 3, 1)
    p = Pegawai(
        tmt_cpns=cpns,
        cltn=(Cltn(MULAI, SAMPAI),),
        kedudukan_hukum=(
            PerubahanKedudukan(KedudukanHukum.PEJABAT_NEGARA, date(2021, 1, 1)),
            PerubahanKedudukan(KedudukanHukum.AKTIF, date(2022, 1, 1)),
            PerubahanKedudukan(SEMENTARA, date(2023, 1, 1)),
        ),
    )
    assert fakta.bertugas(p) == Riwayat(
        [(cpns, True), (MULAI, False), (SAMPAI, True), (date(2021, 1, 1), False), (date(2022, 1, 1), True)],
        sebelum=False,
    )
    assert fakta.bertugas(Pegawai(tmt_cpns=cpns)) == Riwayat.sejak(cpns)


def test_rekrutmen_sebelum_2024_pasti_bukan() -> None:
    assert fakta.rekrutmen_permenpanrb_6_2024(Pegawai(tmt_cpns=date(2023, 12, 31))) == Riwayat.tetap(False)
    assert fakta.rekrutmen_permenpanrb_6_2024(Pegawai(tmt_cpns=date(2024, 1, 1))) == TAK_DIKETAHUI


@given(strategi.pegawai())
def test_pelepasan_tidak_pernah_menambah_masa(p: Pegawai) -> None:
    """A release is never better for the time in a post than none."""
    tanpa, dengan = fakta.pejabat(Pegawai(jabatan=p.jabatan)), fakta.pejabat(Pegawai(jabatan=p.jabatan, cltn=p.cltn))
    for hari in (*dengan.mulai[1:], *(d - SEHARI for d in dengan.mulai[1:])):
        assert dengan.pada(hari) is not True or tanpa.pada(hari) is True
