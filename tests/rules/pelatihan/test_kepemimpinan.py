"""How long a programme is, and the old rule against its mutants."""

from __future__ import annotations

from datetime import date

import pytest

from karier_asn.domain.fakta import ahli_utama, jpt_madya, jpt_pratama
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import Pegawai, Penugasan
from karier_asn.domain.pelatihan import BagianKurikulum, Kurikulum, ProgramPelatihan
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kata import syarat
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import tahun
from karier_asn.engine.prosa import explain
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.wilayah import kasus_batas
from karier_asn.inggris import INGGRIS
from karier_asn.rules.pelatihan.kepemimpinan import KEPEMIMPINAN_PP_100_2000
from karier_asn.rules.pelatihan.kurikulum import KURIKULUM_PKP_2019
from karier_asn.rules.pelatihan.pka import PASAL_27, PKA_2022
from karier_asn.rules.pelatihan.pkn import PASAL_25, PASAL_26, PKN_I_2022, PKN_II_2022
from karier_asn.rules.pelatihan.pkp import PASAL_28, PKP_2022
from karier_asn.rules.peraturan import PERLAN_5_2022
from karier_asn.uji.mutan import lolos


def test_pl_30_jam_pkp() -> None:
    assert (KURIKULUM_PKP_2019.jp, KURIKULUM_PKP_2019.hari) == (830, 96)
    sebagian = Kurikulum(
        ProgramPelatihan.PKA,
        Dasar(PERLAN_5_2022),
        (BagianKurikulum("di kelas", 300, 30), BagianKurikulum("lain", 600)),
    )
    assert (sebagian.jp, sebagian.hari) == (900, None)


@pytest.mark.parametrize("hari", [date(2002, 2, 1), date(2010, 1, 1)])
def test_kasus_batas_menemukan_setiap_mutan_aturan_lama(hari: date) -> None:
    assert lolos(KEPEMIMPINAN_PP_100_2000, hari) == []
    p = Pegawai(jabatan=[Penugasan(Jabatan("Kepala Bagian", Jenjang.ADMINISTRATOR), hari)], pelatihan=[])
    jejak = evaluate(KEPEMIMPINAN_PP_100_2000, p)
    assert "tidak" not in explain(jejak, hari, INGGRIS, catatan=True).split()


@pytest.mark.parametrize(
    ("pasal", "bunyi"), [(PASAL_26, PKN_II_2022), (PASAL_27, PKA_2022), (PASAL_28, PKP_2022)], ids=str
)
def test_kasus_batas_menemukan_setiap_mutan_bunyi_2022(pasal: Dasar, bunyi: Kondisi) -> None:
    assert lolos(syarat(pasal, bunyi), date(2022, 12, 31)) == []


def test_bekas_jpt_pratama_bukan_peserta_pkn_i() -> None:
    """The time in JPT pratama may be long enough and the post left; no boundary case can be so by itself."""
    hari, bunyi = date(2022, 12, 31), syarat(PASAL_25, PKN_I_2022)
    batas = kasus_batas(bunyi, hari)
    memenuhi = next(k for k in batas if evaluate(bunyi, asumsi=k).pada(hari) is Putusan.MS)
    masa = jpt_pratama.lama("masa dalam JPT pratama")
    bekas = memenuhi | dict.fromkeys((jpt_madya, jpt_pratama, ahli_utama), False) | {masa: tahun(2)}
    assert evaluate(bunyi, asumsi=bekas).pada(hari) is Putusan.TMS
    assert lolos(bunyi, hari, [*batas, bekas]) == []
