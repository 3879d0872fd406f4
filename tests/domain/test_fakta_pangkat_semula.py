"""A rank lowered for a year and given back: when it is so, and from when time in the rank counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest
from attrs import evolve

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import naik_reguler_selama_diperbantukan, penemuan_baru
from karier_asn.domain.fakta import pangkat_semula as f
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Cltn, HukumanDisiplin, KenaikanPangkat, Pegawai, Penugasan
from karier_asn.domain.rekam import JenisKenaikanPangkat, JenisPenetapan, Penetapan
from karier_asn.domain.tingkat import Golongan, TingkatHukuman
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

G, J = Golongan, JenisHukuman
CPNS, NAIK, TURUN, KEMBALI, LAGI = (date(t, 4, 1) for t in (2012, 2016, 2019, 2020, 2023))
SETAHUN = HukumanDisiplin(J.PENURUNAN_PANGKAT_1_TAHUN, None, TURUN, KEMBALI)
BARIS = ((G.III_A, CPNS), (G.III_B, NAIK), (G.III_A, TURUN), (G.III_B, KEMBALI), (G.III_C, LAGI))


def orang(
    hukuman: Iterable[HukumanDisiplin] | None = (SETAHUN,), baris: Iterable[tuple[Golongan, date]] = BARIS
) -> Pegawai:
    return Pegawai(tmt_cpns=CPNS, pangkat=[KenaikanPangkat(g, d) for g, d in baris], hukuman=hukuman)


def semula(p: Pegawai, *hari: date) -> list[date | None]:
    riwayat = f.tmt_pangkat_semula(p)
    return [riwayat.pada(d) for d in hari or (NAIK, TURUN, KEMBALI, LAGI)]


@pytest.mark.parametrize(
    ("h", "selama", "sejak"),
    [
        (SETAHUN, Riwayat.rentang([(TURUN, KEMBALI)]), Riwayat.sejak(TURUN)),
        (evolve(SETAHUN, sampai=None), Riwayat([(TURUN, None)], sebelum=False), Riwayat.sejak(TURUN)),
        (evolve(SETAHUN, dibatalkan=KEMBALI), Riwayat.tetap(False), Riwayat.tetap(False)),
        (evolve(SETAHUN, jenis=J.PENURUNAN_PANGKAT_3_TAHUN), Riwayat.tetap(False), Riwayat.tetap(False)),
        (evolve(SETAHUN, jenis=J.TEGURAN_LISAN), Riwayat.tetap(False), Riwayat.tetap(False)),
        (
            evolve(SETAHUN, jenis=None),
            Riwayat([(TURUN, None), (KEMBALI, False)], sebelum=False),
            Riwayat([(TURUN, None)], sebelum=False),
        ),
        (evolve(SETAHUN, jenis=None, tingkat=TingkatHukuman.RINGAN), Riwayat.tetap(False), Riwayat.tetap(False)),
        (evolve(SETAHUN, jenis=J.PENGAKTIFAN), Riwayat.tetap(False), Riwayat.tetap(False)),
    ],
)
def test_selama_dan_sejak_hukuman_itu(h: HukumanDisiplin, selama: Riwayat[bool], sejak: Riwayat[bool]) -> None:
    p = orang([h])
    assert (f.pangkat_diturunkan(p), f.pernah_diturunkan_pangkat(p)) == (selama, sejak)
    assert f.pangkat_diturunkan(orang(())) == f.pernah_diturunkan_pangkat(orang(())) == Riwayat.tetap(False)
    assert f.pangkat_diturunkan(Pegawai()) == f.pernah_diturunkan_pangkat(Pegawai()) == TAK_DIKETAHUI


def test_pangkat_yang_dikembalikan_melanjutkan_masanya() -> None:
    assert semula(orang()) == [NAIK, TURUN, date(2017, 4, 1), LAGI]
    diulang = (*BARIS[:2], (G.III_B, date(2017, 4, 1)), *BARIS[2:])  # rows that repeat the rank start nothing
    assert semula(orang(baris=diulang)) == semula(orang())
    # it may have been lowered by that sanction, and for how long is not known
    for h in (evolve(SETAHUN, jenis=None), evolve(SETAHUN, sampai=None)):
        assert semula(orang([h])) == [NAIK, TURUN, None, LAGI]
    assert semula(orang(None)) == [NAIK, TURUN, None, LAGI]


def test_pangkat_yang_tidak_dikembalikan_mulai_lagi() -> None:
    tiga = HukumanDisiplin(J.PENURUNAN_PANGKAT_3_TAHUN, None, TURUN, KEMBALI)
    assert semula(orang([tiga])) == [NAIK, TURUN, KEMBALI, LAGI]
    # lowered by another sanction, of which the first day is later than the row
    nanti = HukumanDisiplin(J.PENURUNAN_PANGKAT_1_TAHUN, None, date(2019, 4, 2), KEMBALI)
    assert semula(orang([nanti])) == [NAIK, TURUN, KEMBALI, LAGI]
    # a promotion above the rank of before is no return
    naik = (*BARIS[:3], (G.III_C, KEMBALI))
    assert semula(orang(baris=naik), KEMBALI) == [KEMBALI]
    assert semula(orang((), BARIS[:2]), CPNS, NAIK) == [CPNS, NAIK]
    assert f.tmt_pangkat_semula(Pegawai()) == TAK_DIKETAHUI


def test_dua_kali_diturunkan_dan_dikembalikan() -> None:
    turun, kembali = date(2021, 4, 1), date(2022, 4, 1)
    baris = (*BARIS[:4], (G.III_A, turun), (G.III_B, kembali))
    kedua = evolve(SETAHUN, mulai=turun, sampai=kembali)
    assert semula(orang([SETAHUN, kedua], baris), kembali) == [date(2018, 4, 1)]
    entah = orang([SETAHUN, evolve(kedua, jenis=None)], baris)
    assert semula(entah, KEMBALI, kembali) == [date(2017, 4, 1), None]
    # from a rank of which it is not known since when it counts
    assert semula(orang([evolve(SETAHUN, jenis=None), kedua], baris), KEMBALI, kembali) == [None, None]


def test_yang_tidak_tercatat_tidak_dihitung_masanya() -> None:
    nanti = (*BARIS[:3], (G.III_B, date(2021, 4, 1)))  # given back some day since the sanction ended
    assert semula(orang(baris=nanti), TURUN, KEMBALI, date(2021, 4, 1)) == [TURUN, None, None]
    diam = (*BARIS[:2], (G.III_B, LAGI))  # no row tells of it
    assert semula(orang(baris=diam), NAIK, TURUN, LAGI) == [NAIK, None, None]


def test_cuti_memundurkan_juga() -> None:
    cuti = Cltn(date(2017, 4, 1), date(2018, 4, 1))
    p = complete(evolve(orang(), cltn=[cuti], jabatan=()), "kedudukan_hukum")
    riwayat = f.tmt_pangkat_semula_tanpa_cltn(p)
    assert [riwayat.pada(d) for d in (NAIK, date(2018, 4, 1), TURUN, KEMBALI)] == [
        NAIK,
        date(2017, 4, 1),
        TURUN,
        date(2018, 4, 1),
    ]


def test_pangkat_yang_dikembalikan_bukan_kenaikan() -> None:
    p = evolve(orang(), penetapan=[Penetapan(JenisPenetapan.PENEMUAN_BARU, date(2018, 1, 1))])
    assert penemuan_baru(p) == Riwayat.rentang([(date(2018, 1, 1), LAGI)])
    kabid = Penugasan(Jabatan("Kepala", Jenjang.ADMINISTRATOR), CPNS, diperbantukan=True)
    p = complete(evolve(p, jabatan=[kabid]), "cltn", "tugas_belajar", "kedudukan_hukum")
    reguler = JenisKenaikanPangkat.REGULER.value
    hitung = naik_reguler_selama_diperbantukan(evolve(p, pangkat=[evolve(k, jenis=reguler) for k in p.pangkat or ()]))
    assert [hitung.pada(d) for d in (CPNS, NAIK, TURUN, KEMBALI, LAGI)] == [0, 1, 1, 1, 2]
