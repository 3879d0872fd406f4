"""Default standards, categories of job person match, and who comes first."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from karier_asn.domain.fakta import dinilai, tanggal_asesmen
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kategori import BatasKategori, KategoriPemetaan, KategoriSeleksi
from karier_asn.domain.pegawai import Asesmen, Pegawai
from karier_asn.domain.standar import Kompetensi, TingkatKompetensi
from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat
from karier_asn.rules.merit.asesmen import standar_terpenuhi
from karier_asn.rules.pelatihan.kompetensi import (
    KATEGORI_JPM_PEMETAAN,
    KATEGORI_JPM_SELEKSI,
    STANDAR_BAKU,
    STANDAR_SERAGAM,
    jpm_paling_rendah,
)

HARI = date(2026, 11, 21)


class KategoriInstansi(Tingkat):
    KURANG = "kurang"
    BAIK = "baik"
    SANGAT_BAIK = "sangat baik"


PERMEN_KP_39_2023 = Peraturan(
    "Permen KP 39/2023", "Manajemen Talenta", date(2023, 12, 1), Cara.INSTANSI, date(2026, 11, 21)
)
KKP_JPT = BatasKategori(
    PERMEN_KP_39_2023 / "Pasal 50", "JPT", {KategoriInstansi.BAIK: 85, KategoriInstansi.SANGAT_BAIK: 91}
)
KKP_LAIN = BatasKategori(
    PERMEN_KP_39_2023 / "Pasal 52", "selain JPT", {KategoriInstansi.SANGAT_BAIK: 85, KategoriInstansi.BAIK: 75}
)


@pytest.mark.parametrize("baku", [STANDAR_BAKU, STANDAR_SERAGAM], ids=lambda b: b.nama)
def test_every_level_of_post_has_the_nine(baku: object) -> None:
    assert isinstance(baku, type(STANDAR_BAKU))
    for jenjang in Jenjang:
        assert [k.nama for k in baku.untuk(jenjang)] == [k.value for k in Kompetensi]


@pytest.mark.parametrize(
    ("jenjang", "baku", "seragam"),
    [
        (Jenjang.PELAKSANA, {1}, {1}),
        (Jenjang.ADMINISTRATOR, {3}, {3}),
        (Jenjang.JPT_MADYA, {5}, {4}),
        (Jenjang.TERAMPIL, {1, 2}, {2}),
        (Jenjang.AHLI_UTAMA, {4, 5}, {5}),
    ],
)
def test_levels_by_source(jenjang: Jenjang, baku: set[int], seragam: set[int]) -> None:
    assert {k.tingkat for k in STANDAR_BAKU.untuk(jenjang)} == baku
    assert {k.tingkat for k in STANDAR_SERAGAM.untuk(jenjang)} == seragam


def test_the_standard_of_the_post_itself_comes_first() -> None:
    sendiri = Jabatan("Analis", Jenjang.AHLI_MUDA, standar_kompetensi=(TingkatKompetensi("Analisis data", 3),))
    assert STANDAR_BAKU.lengkapi(sendiri) is sendiri
    tanpa_jenjang = Jabatan("Analis", None)
    assert STANDAR_BAKU.lengkapi(tanpa_jenjang) is tanpa_jenjang
    lengkap = STANDAR_BAKU.lengkapi(Jabatan("Analis", Jenjang.AHLI_MUDA))
    assert lengkap.standar_kompetensi == STANDAR_BAKU.untuk(Jenjang.AHLI_MUDA)


@pytest.mark.parametrize(
    ("jpm", "seleksi", "pemetaan"),
    [
        ("100", KategoriSeleksi.MS, KategoriPemetaan.OPTIMAL),
        ("90", KategoriSeleksi.MS, KategoriPemetaan.OPTIMAL),
        ("89.99", KategoriSeleksi.MS, KategoriPemetaan.CUKUP_OPTIMAL),
        ("80", KategoriSeleksi.MS, KategoriPemetaan.CUKUP_OPTIMAL),
        ("79.99", KategoriSeleksi.MMS, KategoriPemetaan.CUKUP_OPTIMAL),
        ("78", KategoriSeleksi.MMS, KategoriPemetaan.CUKUP_OPTIMAL),
        ("77.99", KategoriSeleksi.MMS, KategoriPemetaan.KURANG_OPTIMAL),
        ("68", KategoriSeleksi.MMS, KategoriPemetaan.KURANG_OPTIMAL),
        ("67.99", KategoriSeleksi.KMS, KategoriPemetaan.KURANG_OPTIMAL),
    ],
)
def test_both_sides_of_every_limit(jpm: str, seleksi: KategoriSeleksi, pemetaan: KategoriPemetaan) -> None:
    assert KATEGORI_JPM_SELEKSI.dari(Fraction(jpm)) is seleksi
    assert KATEGORI_JPM_PEMETAAN.dari(Fraction(jpm)) is pemetaan


def test_bounds_decide_only_within_one_category() -> None:
    assert KATEGORI_JPM_SELEKSI.dari(Antara(Fraction(80), Fraction(100))) is KategoriSeleksi.MS
    assert KATEGORI_JPM_SELEKSI.dari(Antara(Fraction(79), Fraction(100))) is None
    assert KATEGORI_JPM_SELEKSI.dari(None) is None
    assert KATEGORI_JPM_SELEKSI.dari(Antara(Fraction(80))) is None


def test_an_agency_draws_its_own_lines() -> None:
    assert KKP_JPT.dari(Fraction(86)) is KategoriInstansi.BAIK
    assert KKP_LAIN.dari(Fraction(86)) is KategoriInstansi.SANGAT_BAIK
    # The source prints 85-90 and >= 91; what lies between has not reached the higher.
    assert KKP_JPT.dari(Fraction("90.5")) is KategoriInstansi.BAIK
    assert str(jpm_paling_rendah(KKP_JPT, KategoriInstansi.BAIK).dasar) == "Permen KP 39/2023 Pasal 50 JPM baik"


def test_categories_must_be_whole_and_in_order() -> None:
    dasar = PERMEN_KP_39_2023 / "Pasal 50"
    for batas in (
        {},
        {KategoriInstansi.SANGAT_BAIK: 91},
        {KategoriInstansi.SANGAT_BAIK: 80, KategoriInstansi.BAIK: 85},
        {KategoriInstansi.KURANG: 10, KategoriInstansi.SANGAT_BAIK: 91, KategoriInstansi.BAIK: 85},
    ):
        with pytest.raises(GalatTulis, match="tidak urut atau tidak lengkap"):
            BatasKategori(dasar, "contoh", batas)
    with pytest.raises(GalatTulis, match="tidak mempunyai batas"):
        jpm_paling_rendah(KATEGORI_JPM_SELEKSI, KategoriSeleksi.KMS)


def test_one_competence_short_decides_although_another_is_unknown() -> None:
    jabatan = Jabatan(
        "Kepala Seksi",
        Jenjang.PENGAWAS,
        standar_kompetensi=(TingkatKompetensi("Integritas", 2), TingkatKompetensi("Pengadaan", 2)),
    )

    def orang(*hasil: TingkatKompetensi) -> Pegawai:
        return Pegawai(kompetensi=[Asesmen(Jenjang.PENGAWAS, True, date(2026, 1, 1), hasil=hasil)])

    kurang, gelap = TingkatKompetensi("Pengadaan", 1), TingkatKompetensi("Integritas", 2)
    assert standar_terpenuhi(orang(kurang), jabatan).pada(HARI) is False
    assert standar_terpenuhi(orang(gelap), jabatan).pada(HARI) is None
    assert standar_terpenuhi(orang(gelap, TingkatKompetensi("Pengadaan", 3)), jabatan).pada(HARI) is True


def test_when_competence_was_assessed() -> None:
    p = Pegawai(kompetensi=[Asesmen(Jenjang.PENGAWAS, True, date(2024, 1, 1), date(2025, 1, 1))])
    assert tanggal_asesmen(p) == Riwayat([(date(2024, 1, 1), date(2024, 1, 1))])
    assert dinilai(p).pada(HARI) is True
    assert dinilai(Pegawai()) == TAK_DIKETAHUI
    assert dinilai(Pegawai(kompetensi=[])) == Riwayat.tetap(False)
