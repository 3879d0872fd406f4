"""The table of career steps: what is equal, what is higher, and that it does not contradict itself."""

from __future__ import annotations

from collections import Counter

import pytest

from karier_asn.domain.alur import ALUR, PENYETARAAN, BentukAlur, bentuk_alur
from karier_asn.domain.jabatan import Jenjang

H, V, D = BentukAlur.HORIZONTAL, BentukAlur.VERTIKAL, BentukAlur.DIAGONAL


@pytest.mark.parametrize(
    ("asal", "tujuan", "bentuk"),
    [
        (Jenjang.JPT_MADYA, Jenjang.AHLI_UTAMA, H),
        (Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, H),
        (Jenjang.AHLI_MADYA, Jenjang.ADMINISTRATOR, H),
        (Jenjang.AHLI_UTAMA, Jenjang.JPT_PRATAMA, H),
        (Jenjang.PELAKSANA, Jenjang.TERAMPIL, H),
        (Jenjang.PENYELIA, Jenjang.PELAKSANA, H),
        (Jenjang.AHLI_MUDA, Jenjang.AHLI_MUDA, H),
        (Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR, V),
        (Jenjang.MAHIR, Jenjang.PENYELIA, V),
        (Jenjang.PENGAWAS, Jenjang.AHLI_MADYA, D),
        (Jenjang.ADMINISTRATOR, Jenjang.JPT_PRATAMA, D),
        (Jenjang.AHLI_UTAMA, Jenjang.JPT_MADYA, D),
        (Jenjang.PENYELIA, Jenjang.AHLI_PERTAMA, None),
        (Jenjang.AHLI_UTAMA, Jenjang.ADMINISTRATOR, None),
        (Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS, None),
    ],
)
def test_bentuk(asal: Jenjang, tujuan: Jenjang, bentuk: BentukAlur | None) -> None:
    assert bentuk_alur(asal, tujuan) is bentuk


def test_setiap_langkah_satu_bentuk_dan_berdasar() -> None:
    assert all(n == 1 for n in Counter((a.asal, a.tujuan) for a in ALUR).values())
    assert all(a.dasar for a in ALUR)


def test_yang_vertikal_tetap_dalam_kelompoknya_dan_yang_lain_tidak_menurun() -> None:
    for a in ALUR:
        assert (a.asal.rumpun is a.tujuan.rumpun) or a.bentuk is not V
        assert a.bentuk is not D or a.asal.rumpun is not a.tujuan.rumpun
        assert a.bentuk is H or bentuk_alur(a.tujuan, a.asal) not in (V, D)


def test_penyetaraan_ke_jenjang_setara() -> None:
    assert all(bentuk_alur(ja, jf) is H for ja, jf in PENYETARAAN.items())
