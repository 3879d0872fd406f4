"""An application: what it may say, and the facts read from it."""

from __future__ import annotations

from datetime import date

import pytest

from karier_asn.domain.dinas_tni_polri import DinasTniPolri
from karier_asn.domain.fakta import (
    berhenti_tni_polri,
    bersedia_tanpa_mpp,
    cpns,
    dinas_aktif_tni_polri,
    mantan_tni_polri,
    masa_tanpa_partai,
    pns,
    pns_atau_cpns,
    pppk,
    wni,
)
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kelengkapan import HANYA_ASN, SELA, complete
from karier_asn.domain.lamaran import KeanggotaanPartai, Lamaran
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Penugasan
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


def test_dinas_tni_polri_sepanjang_waktu() -> None:
    dinas = Riwayat([(DAFTAR, DinasTniPolri.MUNDUR)], sebelum=DinasTniPolri.AKTIF)
    prajurit = Pegawai(jenis=JenisPegawai.NON_ASN, dinas_tni_polri=dinas)
    assert dinas_aktif_tni_polri(prajurit) == Riwayat([(DAFTAR, False)], sebelum=True)
    assert mantan_tni_polri(prajurit) == Riwayat.sejak(DAFTAR)
    assert berhenti_tni_polri(prajurit) == Riwayat.tetap(False)
    for f in (dinas_aktif_tni_polri, mantan_tni_polri, berhenti_tni_polri):
        assert f(Pegawai()).pada(DAFTAR) is None
        assert f(Pegawai(dinas_tni_polri=Riwayat.tetap(DinasTniPolri.BUKAN))) == Riwayat.tetap(False)


def test_bukan_asn_tidak_pernah_pns() -> None:
    luar = Pegawai(jenis=JenisPegawai.NON_ASN)
    for f in (pns, cpns, pns_atau_cpns, pppk):
        assert f(luar) == Riwayat.tetap(False)


def test_jabatan_lengkap() -> None:
    """Of a record that lists every post none was held before, between and after the rows; else nothing is known."""
    baris = [Penugasan(Jabatan("Manajer", None), date(2010, 1, 1), sampai=date(2015, 1, 1))]
    sebagian = complete(Pegawai(jenis=JenisPegawai.NON_ASN, jabatan=baris))
    seluruhnya = complete(sebagian, "jabatan")
    assert seluruhnya.jabatan_lengkap is True
    for hari_lain in (date(2009, 12, 31), date(2015, 1, 1)):
        assert dijabat(sebagian).pada(hari_lain) is None
        assert dijabat(seluruhnya).pada(hari_lain) is False
    assert dijabat(seluruhnya).pada(date(2014, 12, 31)) == Jabatan("Manajer", None)
    assert dijabat(complete(Pegawai(), "jabatan", *SELA)) == Riwayat.tetap(False)


def test_catatan_yang_hanya_ada_pada_asn() -> None:
    """One who is no civil servant is said once to have none of it; of others only what interrupts is said."""
    luar = complete(Pegawai(jenis=JenisPegawai.NON_ASN))
    assert all(getattr(luar, nama) == () for nama in HANYA_ASN)
    assert (luar.jabatan, luar.jabatan_lengkap, luar.pelatihan) == (None, None, None)
    assert complete(Pegawai(jenis=JenisPegawai.PNS)).pangkat is None


def test_pernyataan() -> None:
    assert wni(Lamaran(wni=False)) == Riwayat.tetap(False)
    assert bersedia_tanpa_mpp(Lamaran(bersedia_tanpa_mpp=Riwayat.sejak(DAFTAR))) == Riwayat.sejak(DAFTAR)
