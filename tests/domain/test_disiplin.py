from __future__ import annotations

import pytest

from karier_asn.domain.disiplin import Akibat, JenisHukuman, RezimDisiplin
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.masa import Masa, bulan
from karier_asn.siasn import kode

PP_53, PP_94 = RezimDisiplin.PP_53_2010, RezimDisiplin.PP_94_2021


def menurut(rezim: RezimDisiplin, tingkat: TingkatHukuman) -> set[tuple[Akibat | None, Masa | None]]:
    """What a regulation's kinds of one level do, and for how long."""
    return {(j.akibat, j.lama) for j in JenisHukuman if rezim in j.rezim and j.tingkat is tingkat}


def test_pp_53_2010_pasal_7() -> None:
    assert menurut(PP_53, TingkatHukuman.RINGAN) == {(Akibat.TEGURAN, None)}
    assert menurut(PP_53, TingkatHukuman.SEDANG) == {
        (Akibat.KGB_DITUNDA, bulan(12)),
        (Akibat.KENAIKAN_PANGKAT_DITUNDA, bulan(12)),
        (Akibat.PANGKAT_DITURUNKAN, bulan(12)),
    }
    assert menurut(PP_53, TingkatHukuman.BERAT) == {
        (Akibat.PANGKAT_DITURUNKAN, bulan(36)),
        (Akibat.JABATAN_DITURUNKAN, None),
        (Akibat.JABATAN_DIBEBASKAN, None),
        (Akibat.DIBERHENTIKAN, None),
    }


def test_pp_94_2021_pasal_8() -> None:
    assert menurut(PP_94, TingkatHukuman.SEDANG) == {(Akibat.TUNJANGAN_DIPOTONG, bulan(n)) for n in (6, 9, 12)}
    assert menurut(PP_94, TingkatHukuman.BERAT) == {
        (Akibat.JABATAN_DITURUNKAN, bulan(12)),
        (Akibat.JABATAN_DIBEBASKAN, bulan(12)),
        (Akibat.DIBERHENTIKAN, None),
    }


def test_jenis_di_luar_kedua_peraturan_tidak_diketahui_akibatnya() -> None:
    for jenis in JenisHukuman:
        assert (jenis.akibat is None) is (not jenis.rezim)
        assert (jenis.menunda_kenaikan_pangkat is None) is (jenis.akibat is None)


def test_hanya_satu_jenis_yang_menunda() -> None:
    assert [j for j in JenisHukuman if j.menunda_kenaikan_pangkat] == [JenisHukuman.PENUNDAAN_KP]


@pytest.mark.parametrize("jenis", JenisHukuman)
def test_dari_nama(jenis: JenisHukuman) -> None:
    assert JenisHukuman.dari_nama(f" {jenis.value.lower()} ") is jenis
    assert JenisHukuman.dari_nama("HUKUMAN LAIN") is None


def test_setiap_jenis_berkode() -> None:
    assert set(kode.JENIS_HUKUMAN.values()) == set(JenisHukuman)
    assert len(kode.JENIS_HUKUMAN) == len(JenisHukuman) == 21


def test_kedudukan_hukum() -> None:
    """All 32 of the list; whoever is on duty has not left service, and whoever has left is not on duty."""
    assert set(kode.KEDUDUKAN.values()) == set(KedudukanHukum)
    for k in KedudukanHukum:
        assert (k.aktif, k.berakhir) in {
            (True, False), (False, False), (False, None), (False, True), (None, False), (None, None),
        }  # fmt: skip
    assert KedudukanHukum.TUGAS_BELAJAR.aktif is True
    assert (KedudukanHukum.CLTN.aktif, KedudukanHukum.CLTN.berakhir) == (False, False)
    assert (KedudukanHukum.TINDAK_PIDANA.aktif, KedudukanHukum.TINDAK_PIDANA.berakhir) == (None, None)
    persiapan = KedudukanHukum.PERSIAPAN_PENSIUN  # released from the post, and still a PNS (PP 11/2017 Pasal 350)
    assert (persiapan.aktif, persiapan.berakhir) == (None, False)
