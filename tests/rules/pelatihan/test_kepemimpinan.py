"""How long a programme is, and the old rule against its mutants."""

from __future__ import annotations

from datetime import date

import pytest

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import Pegawai, Penugasan
from karier_asn.domain.pelatihan import BagianKurikulum, Kurikulum, ProgramPelatihan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.prosa import explain
from karier_asn.engine.putusan import evaluate
from karier_asn.inggris import INGGRIS
from karier_asn.rules.pelatihan.kepemimpinan import KEPEMIMPINAN_PP_100_2000, KURIKULUM_PKP_2019
from karier_asn.rules.peraturan import KEP_LAN_2_2023
from karier_asn.uji.mutan import lolos


def test_pl_30_jam_pkp() -> None:
    assert (KURIKULUM_PKP_2019.jp, KURIKULUM_PKP_2019.hari) == (830, 96)
    sebagian = Kurikulum(
        ProgramPelatihan.PKA,
        Dasar(KEP_LAN_2_2023),
        (BagianKurikulum("di kelas", 300, 30), BagianKurikulum("lain", 600)),
    )
    assert (sebagian.jp, sebagian.hari) == (900, None)


@pytest.mark.parametrize("hari", [date(2002, 2, 1), date(2010, 1, 1)])
def test_kasus_batas_menemukan_setiap_mutan_aturan_lama(hari: date) -> None:
    assert lolos(KEPEMIMPINAN_PP_100_2000, hari) == []
    p = Pegawai(jabatan=[Penugasan(Jabatan("Kepala Bagian", Jenjang.ADMINISTRATOR), hari)], pelatihan=[])
    jejak = evaluate(KEPEMIMPINAN_PP_100_2000, p)
    assert "tidak" not in explain(jejak, hari, INGGRIS, catatan=True).split()
