"""How a level of JF was entered: by which decree, from which post, or after another post in between."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.kredit.asal import asal_penyetaraan, diangkat_kembali
from karier_asn.domain.pegawai import Pegawai, Penugasan
from karier_asn.domain.rekam import JenisPenetapan, Penetapan

MUDA = Jabatan("Analis Kebijakan", Jenjang.AHLI_MUDA)
PERTAMA = Jabatan("Analis Kebijakan", Jenjang.AHLI_PERTAMA)
PENGAWAS = Jabatan("Kepala Seksi", Jenjang.PENGAWAS)
TANPA_JENJANG = Jabatan("Staf")
TMT = date(2021, 12, 31)


def orang(*jabatan: tuple[Jabatan, date], disetarakan: bool = False) -> Pegawai:
    penetapan = (Penetapan(JenisPenetapan.PENYETARAAN, TMT),) if disetarakan else ()
    p = Pegawai(tmt_cpns=date(2010, 3, 1), jabatan=tuple(Penugasan(j, d) for j, d in jabatan), penetapan=penetapan)
    return complete(p, "kedudukan_hukum", "cltn", "tugas_belajar", "hukuman")


def test_penyetaraan_dikenal_dari_keputusan_dan_jabatan_sebelumnya() -> None:
    sejak = date(2016, 1, 4)
    p = orang((PENGAWAS, sejak), (MUDA, TMT), disetarakan=True)
    assert asal_penyetaraan(p, TMT) == (True, None)  # since when he was pengawas is not known: nothing stands before it
    lama = orang((TANPA_JENJANG, date(2010, 3, 1)), (PENGAWAS, sejak), (MUDA, TMT), disetarakan=True)
    assert asal_penyetaraan(lama, TMT)[0] is True
    assert asal_penyetaraan(evolve(lama, penetapan=None), TMT)[0] is None
    assert asal_penyetaraan(orang((PERTAMA, sejak), (MUDA, TMT), disetarakan=True), TMT) == (False, None)


def test_tanpa_hari_tidak_diketahui_bagaimana_diduduki() -> None:
    p = orang((PENGAWAS, date(2016, 1, 4)), (MUDA, TMT))
    assert asal_penyetaraan(p, None) == (None, None)
    assert diangkat_kembali(p, Jenjang.AHLI_MUDA, None) is None


@pytest.mark.parametrize(
    ("sela", "harap"),
    [
        (PENGAWAS, date(2019, 1, 1)),  # the last day before which the level was held
        (TANPA_JENJANG, None),  # it may have been a level of JF
    ],
)
def test_diangkat_kembali_ke_jenjang_yang_dahulu(sela: Jabatan, harap: date | None) -> None:
    p = orang((MUDA, date(2016, 1, 1)), (sela, date(2019, 1, 1)), (MUDA, TMT))
    assert diangkat_kembali(p, Jenjang.AHLI_MUDA, TMT) == harap
