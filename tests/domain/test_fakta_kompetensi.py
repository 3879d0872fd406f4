"""Facts of what the standard of a post asks for: education and training."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest
from attrs import evolve

from karier_asn.domain import fakta
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import Ijazah, Pegawai, Pelatihan
from karier_asn.domain.standar import SifatSyarat, SyaratPelatihan, SyaratPendidikan
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

LULUS = date(2010, 8, 1)
ADA = SyaratPendidikan(Pendidikan.S1)
BELUM_DIKETAHUI = SyaratPendidikan(Pendidikan.S1, bidang="Hukum")  # the diploma does not tell its course of study
TIDAK_ADA = SyaratPendidikan(Pendidikan.S2)
PEGAWAI = Pegawai(pendidikan=[Ijazah(Pendidikan.S1, LULUS)])


@pytest.mark.parametrize(
    ("diminta", "hasil"),
    [
        ((), Riwayat.tetap(True)),
        ((ADA,), Riwayat([(LULUS, True)])),  # what came before the first diploma is not told
        ((ADA, BELUM_DIKETAHUI), TAK_DIKETAHUI),
        ((ADA, TIDAK_ADA), Riwayat.tetap(False)),
        ((BELUM_DIKETAHUI, TIDAK_ADA), Riwayat.tetap(False)),
        ((ADA, BELUM_DIKETAHUI, TIDAK_ADA), Riwayat.tetap(False)),
    ],
)
def test_pendidikan_yang_pasti_tidak_ada_menentukan(
    diminta: tuple[SyaratPendidikan, ...], hasil: Riwayat[bool]
) -> None:
    """In whatever order the standard names them; what is merely penting is not asked for."""
    penting = SyaratPendidikan(Pendidikan.S3, SifatSyarat.PENTING)
    for urutan in permutations((*diminta, penting)):
        j = Jabatan("Kepala Bagian", Jenjang.ADMINISTRATOR, syarat_pendidikan=urutan)
        assert fakta.pendidikan_mutlak(PEGAWAI, j) == hasil


def test_ijazah_dibaca_sekali_untuk_semua_syarat() -> None:
    """Between two diplomas the lower one decides; of the year alone the last day is certain."""
    j = Jabatan("Kepala Bagian", Jenjang.ADMINISTRATOR, syarat_pendidikan=(ADA,))

    def punya(*ijazah: Ijazah) -> object:
        return fakta.pendidikan_mutlak(Pegawai(pendidikan=ijazah), j)

    d3, s1 = Ijazah(Pendidikan.D3, date(2005, 8, 1)), Ijazah(Pendidikan.S1, LULUS)
    assert punya(d3, s1) == Riwayat([(date(2005, 8, 1), False), (LULUS, True)])
    menurut_tahun = Riwayat([(date(2005, 8, 1), False), (date(2010, 1, 1), None), (date(2010, 12, 31), True)])
    assert punya(d3, evolve(s1, lulus=None, tahun=2010)) == menurut_tahun
    assert punya(d3, evolve(s1, lulus=None)) == TAK_DIKETAHUI
    assert punya(evolve(d3, lulus=None)) == punya(d3) == punya() == Riwayat.tetap(False)


def test_pelatihan_tanpa_tanggal_mungkin_sudah_diikuti() -> None:
    """One row with its day decides from then on, whatever stands beside it."""
    j = Jabatan("Kepala Bagian", Jenjang.ADMINISTRATOR, syarat_pelatihan=(SyaratPelatihan("PKA", SifatSyarat.MUTLAK),))
    gagal, tanpa_hari = Pelatihan("PKA", LULUS, 300, lulus=False), Pelatihan("PKA", None, 300, lulus=True)
    for baris in permutations((gagal, tanpa_hari, Pelatihan("pka", LULUS, 300, lulus=True))):
        assert fakta.pelatihan_mutlak(Pegawai(pelatihan=baris), j) == Riwayat([(LULUS, True)])
    assert fakta.pelatihan_mutlak(Pegawai(pelatihan=[gagal, tanpa_hari]), j) == TAK_DIKETAHUI
    assert fakta.pelatihan_mutlak(Pegawai(pelatihan=[gagal]), j) == Riwayat.tetap(False)
    entah = Pelatihan("PKA", LULUS, 300)
    assert fakta.pelatihan_mutlak(Pegawai(pelatihan=[entah]), j) == Riwayat([(LULUS, None)], sebelum=False)
