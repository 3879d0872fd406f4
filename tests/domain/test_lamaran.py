"""An application: what it may say, and the facts read from it."""

from __future__ import annotations

from datetime import date

import pytest

from karier_asn.domain.fakta import bersedia_tanpa_mpp, mantan_tni_polri, masa_tanpa_partai, non_pns, wni
from karier_asn.domain.lamaran import AsalCalon, KeanggotaanPartai, Lamaran
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.hitungan import SEJAK_DAHULU
from karier_asn.engine.masa import NOL, Masa, bulan, hari, tahun
from karier_asn.engine.riwayat import Riwayat

DAFTAR = date(2025, 11, 21)


def test_keanggotaan_yang_terbalik_ditolak() -> None:
    with pytest.raises(GalatBentuk) as galat:
        Lamaran(partai=(KeanggotaanPartai(DAFTAR, DAFTAR), KeanggotaanPartai(DAFTAR)))
    assert [(m.jalur, m.kode) for m in galat.value.masalah] == [("partai[0].sampai", "masa-terbalik")]


@pytest.mark.parametrize(
    ("partai", "masa"),
    [
        ((), SEJAK_DAHULU),
        ((KeanggotaanPartai(date(2010, 1, 1), date(2020, 11, 21)),), tahun(5)),
        ((KeanggotaanPartai(date(2010, 1, 1), date(2020, 11, 22)),), tahun(4) + bulan(11) + hari(30)),
        ((KeanggotaanPartai(date(2010, 1, 1)),), NOL),
        ((KeanggotaanPartai(date(2010, 1, 1), date(2026, 1, 1)),), NOL),
        ((KeanggotaanPartai(date(2025, 11, 22)),), SEJAK_DAHULU),
        (
            (
                KeanggotaanPartai(date(2010, 1, 1), date(2022, 1, 1)),
                KeanggotaanPartai(date(2000, 1, 1), date(2005, 1, 1)),
            ),
            tahun(3) + bulan(10) + hari(20),
        ),
    ],
)
def test_masa_tanpa_partai_dihitung_sampai_pendaftaran(partai: tuple[KeanggotaanPartai, ...], masa: Masa) -> None:
    assert masa_tanpa_partai(Lamaran(tanggal=DAFTAR, partai=partai)) == Riwayat.tetap(masa)


def test_tanpa_hari_pendaftaran_masa_itu_tidak_diketahui() -> None:
    lama = (KeanggotaanPartai(date(2010, 1, 1), date(2012, 1, 1)),)
    assert masa_tanpa_partai(Lamaran(partai=lama)).pada(DAFTAR) is None


def test_asal_calon() -> None:
    tni = Lamaran(asal=AsalCalon.TNI_POLRI, mundur_dinas_aktif=DAFTAR)
    assert mantan_tni_polri(tni) == Riwayat.sejak(DAFTAR)
    assert mantan_tni_polri(Lamaran(asal=AsalCalon.TNI_POLRI)).pada(DAFTAR) is None
    assert mantan_tni_polri(Lamaran(asal=AsalCalon.PNS)) == Riwayat.tetap(False)
    assert non_pns(Lamaran(asal=AsalCalon.NON_PNS)) == Riwayat.tetap(True)
    assert non_pns(tni) == Riwayat.tetap(False)


def test_pernyataan() -> None:
    assert wni(Lamaran(wni=False)) == Riwayat.tetap(False)
    assert bersedia_tanpa_mpp(Lamaran(bersedia_tanpa_mpp=Riwayat.sejak(DAFTAR))) == Riwayat.sejak(DAFTAR)
