"""Who is no pensioner yet: by the post on each day, and where that is not known by the lowest retirement age."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from karier_asn.domain.fakta.pensiun import DOSEN, GURU_BESAR, PENELITI
from karier_asn.domain.jabatan import JF, Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Cltn, JenisPegawai, Pegawai, Penugasan
from karier_asn.domain.rekam import PerubahanKedudukan
from karier_asn.engine.masa import SEHARI, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.rules.pensiun import (
    MULAI_USIA_TERENDAH,
    USIA_TERENDAH,
    USIA_TERENDAH_LAMA,
    awal_pensiun,
    batas_usia,
    belum_pensiun,
    tanggal_pensiun,
)
from karier_asn.rules.peraturan import PP_11_2017

TMT = date(2000, 3, 1)
STAF, ARSIPARIS = Jabatan("Pengelola", Jenjang.PELAKSANA), Jabatan("Arsiparis", Jenjang.AHLI_MUDA)
NAMA_JF = ("Arsiparis", "Guru", *DOSEN, *GURU_BESAR, *PENELITI)


def pegawai(lahir: date | None, *jabatan: Jabatan, jenis: JenisPegawai | None = JenisPegawai.PNS) -> Pegawai:
    tugas = tuple(Penugasan(j, date(TMT.year + i, TMT.month, 1)) for i, j in enumerate(jabatan))
    return complete(Pegawai(jenis=jenis, tanggal_lahir=lahir, jabatan=tugas))


def sampai(d: date, sesudah: bool | None = False) -> Riwayat[bool]:
    return Riwayat([(d, sesudah)], sebelum=True)


@pytest.mark.parametrize("jenis", [JenisPegawai.PNS, JenisPegawai.PPPK, None], ids=str)
def test_usia_terendah(jenis: JenisPegawai | None) -> None:
    """No level or kind of post has a lower retirement age, at whatever time one is born; and one has that age."""
    usia = set()
    for lahir in (date(t, 6, 15) for t in (1955, 1957, 1958, 1959, 1962, 1968, 1980, 2000)):
        for jenjang in Jenjang:
            for nama in NAMA_JF if jenjang in JF else ("Kepala",):
                akhir = batas_usia(pegawai(lahir, jenis=jenis), Jabatan(nama, jenjang))
                if akhir is not None:
                    assert akhir.hari >= tambah(lahir, USIA_TERENDAH)
                    usia.add(akhir.hari == tambah(lahir, USIA_TERENDAH))
    assert usia == {True, False}


def test_menurut_jabatan_pada_tiap_hari() -> None:
    lahir = date(1968, 7, 20)
    assert belum_pensiun(pegawai(lahir, STAF)) == sampai(date(2026, 8, 1))
    madya = Jabatan("Arsiparis", Jenjang.AHLI_MADYA)
    assert belum_pensiun(pegawai(lahir, STAF, madya)) == sampai(date(2028, 8, 1))
    assert belum_pensiun(pegawai(None, STAF)) == TAK_DIKETAHUI


def test_tanpa_jabatan_pasti_sampai_usia_terendah() -> None:
    """Up to the first of the month after it, which nobody reaches as a pensioner."""
    lahir = date(1968, 7, 20)
    for p in (
        pegawai(lahir),
        pegawai(lahir, Jabatan("Entah", None)),
        evolve(pegawai(lahir, STAF), cltn=None),
        evolve(pegawai(lahir, STAF), jabatan=None),
        evolve(pegawai(lahir, STAF), cltn=(Cltn(date(2024, 1, 1)),)),
    ):
        assert belum_pensiun(p) == sampai(date(2026, 8, 1), None)


def test_yang_belum_diketahui_pns_atau_pppk() -> None:
    """Known where both rules come to the same day."""
    lahir = date(1968, 7, 20)
    assert belum_pensiun(pegawai(lahir, ARSIPARIS, jenis=None)) == sampai(date(2026, 8, 1))
    assert belum_pensiun(pegawai(lahir, STAF, jenis=None)) == sampai(date(2026, 8, 1), None)


@pytest.mark.parametrize(
    ("lahir", "mulai_tidak_pasti"),
    [
        (date(1957, 12, 14), date(2014, 1, 1)),  # 56 in December 2013, so pensioned by PP 32/1979
        (date(1957, 12, 31), date(2014, 1, 1)),
        (date(1958, 1, 1), date(2016, 2, 1)),  # 56 in January 2014: not pensioned when UU 5/2014 came
        (date(1950, 5, 2), date(2006, 6, 1)),
    ],
)
def test_sebelum_uu_5_2014_usia_terendah_56(lahir: date, mulai_tidak_pasti: date) -> None:
    """Then not known; who was past the age when PP 11/2017 came is a pensioner since then."""
    assert belum_pensiun(pegawai(lahir)) == sampai(mulai_tidak_pasti, None)
    lama = belum_pensiun(pegawai(lahir, STAF))
    assert lama == Riwayat([(mulai_tidak_pasti, None), (PP_11_2017.mulai, False)], sebelum=True)
    assert (awal_pensiun(tambah(lahir, USIA_TERENDAH_LAMA)) <= MULAI_USIA_TERENDAH) is (lahir.year < 1958)


def test_sebelum_pp_11_2017_batas_usia_jabatan_tidak_dibaca() -> None:
    """Whom the transition kept may have been a pensioner before; so may the holder of a JPT past the lowest age."""
    lahir = date(1957, 11, 1)
    for jabatan in (ARSIPARIS, Jabatan("Kepala Dinas", Jenjang.JPT_PRATAMA)):
        assert tanggal_pensiun(pegawai(lahir, jabatan)).pada(TMT) == date(2017, 12, 1)
        assert belum_pensiun(pegawai(lahir, jabatan)) == Riwayat(
            [(date(2013, 12, 1), None), (PP_11_2017.mulai, True), (date(2017, 12, 1), False)], sebelum=True
        )


def test_batas_usia_tersendiri() -> None:
    """By the record of the post, also below the lowest age of the rules."""
    lahir = date(1968, 7, 20)
    tersendiri = evolve(ARSIPARIS, batas_usia_pensiun=56)
    assert belum_pensiun(pegawai(lahir, tersendiri)) == sampai(date(2024, 8, 1))
    lama = belum_pensiun(pegawai(date(1958, 7, 20), tersendiri))
    assert lama == Riwayat([(date(2014, 8, 1), None), (PP_11_2017.mulai, False)], sebelum=True)


def test_masa_persiapan_pensiun_menunggu_batas_usia_jabatan_sebelumnya() -> None:
    """PP 11/2017 Pasal 350 ayat (1)."""
    mulai = date(2026, 1, 1)
    madya = Jabatan("Arsiparis", Jenjang.AHLI_MADYA)
    p = pegawai(date(1966, 7, 20), madya)
    persiapan = evolve(p, kedudukan_hukum=(PerubahanKedudukan(KedudukanHukum.PERSIAPAN_PENSIUN, mulai),))
    assert tanggal_pensiun(persiapan) == tanggal_pensiun(p) == Riwayat([(TMT, date(2026, 8, 1))])
    assert belum_pensiun(persiapan) == belum_pensiun(p) == sampai(date(2026, 8, 1))
    sementara = evolve(p, kedudukan_hukum=(PerubahanKedudukan(KedudukanHukum.PEMBERHENTIAN_SEMENTARA, mulai),))
    assert tanggal_pensiun(sementara) == Riwayat([(TMT, date(2026, 8, 1)), (mulai, None)])
    assert belum_pensiun(sementara).pada(mulai - SEHARI) is True
    assert belum_pensiun(sementara).pada(mulai) is None
