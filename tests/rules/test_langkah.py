"""Steps between posts: their form, the rules they are judged by, and how the post is filled."""

from __future__ import annotations

import pytest
from attrs import evolve

from karier_asn.domain.alur import BentukAlur
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pengisian import KeadaanInstansi, Pengisian
from karier_asn.domain.talenta import Kotak
from karier_asn.rules.merit.jabatan.langkah import DASAR_PENGISIAN, aturan_langkah, bentuk_langkah, pengisian_langkah

KASUBBAG = Jabatan("Kasubbag Mutasi", Jenjang.PENGAWAS, "kepegawaian")
KABID = Jabatan("Kabid Mutasi", Jenjang.ADMINISTRATOR, "kepegawaian", kelas_asal=9)
KEPALA = Jabatan("Kepala BKPSDM", Jenjang.JPT_PRATAMA, "kepegawaian")
SEKDA = Jabatan("Sekretaris Daerah", Jenjang.JPT_MADYA, "kepegawaian")
KOMITE = KeadaanInstansi(komite_talenta=True)


@pytest.mark.parametrize("jenjang", Jenjang)
def test_every_level_has_a_rule_for_every_form(jenjang: Jenjang) -> None:
    assert all(aturan_langkah(KASUBBAG, Jabatan("A", jenjang), bentuk) for bentuk in BentukAlur)
    assert aturan_langkah(KASUBBAG, Jabatan("A", None), BentukAlur.VERTIKAL) == ()


def test_a_post_without_a_level_has_no_step() -> None:
    tanpa = Jabatan("Jabatan Baru", None)
    assert bentuk_langkah(tanpa, KABID) is bentuk_langkah(KABID, tanpa) is None


def test_every_way_of_filling_a_post_is_cited() -> None:
    assert set(DASAR_PENGISIAN) == set(Pengisian)


@pytest.mark.parametrize(
    ("asal", "tujuan", "bentuk"),
    [
        (Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR, BentukAlur.VERTIKAL),
        (Jenjang.PENGAWAS, Jenjang.PENGAWAS, BentukAlur.HORIZONTAL),
        (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, BentukAlur.HORIZONTAL),
        (Jenjang.ADMINISTRATOR, Jenjang.JPT_PRATAMA, BentukAlur.DIAGONAL),
        (Jenjang.AHLI_MADYA, Jenjang.JPT_PRATAMA, BentukAlur.DIAGONAL),
        (Jenjang.AHLI_UTAMA, Jenjang.JPT_MADYA, BentukAlur.DIAGONAL),
        (Jenjang.AHLI_MUDA, Jenjang.ADMINISTRATOR, BentukAlur.DIAGONAL),
        (Jenjang.AHLI_PERTAMA, Jenjang.PENGAWAS, BentukAlur.DIAGONAL),
        (Jenjang.PENYELIA, Jenjang.PENGAWAS, BentukAlur.DIAGONAL),
        (Jenjang.MAHIR, Jenjang.AHLI_PERTAMA, BentukAlur.HORIZONTAL),
        (Jenjang.PENYELIA, Jenjang.AHLI_MUDA, BentukAlur.HORIZONTAL),
        (Jenjang.PENYELIA, Jenjang.AHLI_MADYA, None),
        (Jenjang.AHLI_PERTAMA, Jenjang.PENYELIA, None),
        (Jenjang.PELAKSANA, Jenjang.ADMINISTRATOR, None),
        (Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS, None),
        (Jenjang.PENGAWAS, Jenjang.JPT_PRATAMA, None),
    ],
)
def test_the_form_of_a_step(asal: Jenjang, tujuan: Jenjang, bentuk: BentukAlur | None) -> None:
    assert bentuk_langkah(Jabatan("A", asal), Jabatan("B", tujuan)) is bentuk


@pytest.mark.parametrize(
    ("asal", "tujuan", "instansi", "pengisian"),
    [
        (KASUBBAG, KABID, KeadaanInstansi(), Pengisian.PROMOSI),
        (KASUBBAG, KABID, KeadaanInstansi(kelompok_suksesi=True), Pengisian.PROMOSI),
        (KASUBBAG, KABID, KeadaanInstansi(kelompok_suksesi=False), Pengisian.SELEKSI_INTERNAL),  # D1104
        (KASUBBAG, evolve(KASUBBAG, nama="Kasubbag Umum"), KeadaanInstansi(kelompok_suksesi=False), Pengisian.MUTASI),
        (KABID, KEPALA, KeadaanInstansi(kelompok_suksesi=False), Pengisian.SELEKSI_TERBUKA),
        (KABID, KEPALA, KeadaanInstansi(dikecualikan=True), Pengisian.MANAJEMEN_TALENTA),
        (KABID, KEPALA, evolve(KOMITE, rencana_penempatan=(KEPALA,)), Pengisian.SELEKSI_TERBUKA),
        (KABID, KEPALA, evolve(KOMITE, rencana_penempatan=(KEPALA,), dikecualikan=True), Pengisian.KOMITE_TALENTA),
        (KABID, KEPALA, evolve(KOMITE, kotak=Kotak.SEMBILAN, dikecualikan=True), Pengisian.PENEMPATAN_LANGSUNG),
        (KABID, KEPALA, evolve(KOMITE, dikecualikan=True), Pengisian.MANAJEMEN_TALENTA),
        (KASUBBAG, KABID, evolve(KOMITE, rencana_penempatan=(KABID,)), Pengisian.KOMITE_TALENTA),
        (KASUBBAG, KABID, evolve(KOMITE, rencana_penempatan=(KEPALA,)), Pengisian.PROMOSI),
        (KASUBBAG, KABID, evolve(KOMITE, kotak=Kotak.SEMBILAN), Pengisian.PENEMPATAN_LANGSUNG),
        (KASUBBAG, KABID, evolve(KOMITE, kotak=Kotak.DELAPAN), Pengisian.PROMOSI),
        (KASUBBAG, KABID, KeadaanInstansi(kotak=Kotak.SEMBILAN), Pengisian.PENEMPATAN_LANGSUNG),
        (KASUBBAG, KABID, KeadaanInstansi(rencana_penempatan=(KABID,)), Pengisian.PROMOSI),
        (KEPALA, SEKDA, evolve(KOMITE, rencana_penempatan=(SEKDA,), dikecualikan=True), Pengisian.MANAJEMEN_TALENTA),
        (KEPALA, SEKDA, evolve(KOMITE, kotak=Kotak.SEMBILAN, dikecualikan=True), Pengisian.MANAJEMEN_TALENTA),
        (
            KEPALA,
            evolve(KEPALA, nama="Kepala Dinas"),
            evolve(KOMITE, kotak=Kotak.SEMBILAN, dikecualikan=True),
            Pengisian.UJI_KOMPETENSI,
        ),
        (KEPALA, SEKDA, KeadaanInstansi(), Pengisian.SELEKSI_TERBUKA),
        (KEPALA, evolve(KEPALA, nama="Kepala Dinas"), KeadaanInstansi(), Pengisian.UJI_KOMPETENSI),
    ],
)
def test_the_way_a_post_is_filled(
    asal: Jabatan, tujuan: Jabatan, instansi: KeadaanInstansi, pengisian: Pengisian
) -> None:
    bentuk = bentuk_langkah(asal, tujuan)
    assert bentuk is not None
    assert pengisian_langkah(asal, tujuan, bentuk, instansi) is pengisian
