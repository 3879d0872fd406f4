"""The end of a career: one answer, which projections, maps and lists give too."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain.akhir_karier import AkhirKarier
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Cltn, HukumanDisiplin, JenisPegawai, Pegawai, Penugasan
from karier_asn.domain.rekam import JenisPenetapan, Penetapan, PerubahanKedudukan
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.riwayat import Riwayat
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pensiun import end_of_service, list_retirements
from karier_asn.rules.pensiun import PASAL_55, belum_pensiun
from tests.dokumen_sah import sah

KEPALA_DINAS = Jabatan("Kepala Dinas", Jenjang.JPT_PRATAMA)
KEPALA_BIDANG = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR)
PENSIUN = date(2028, 6, 1)
KABID = complete(
    Pegawai(
        nama="Siti",
        jenis=JenisPegawai.PNS,
        tanggal_lahir=date(1970, 5, 20),
        jabatan=(Penugasan(KEPALA_BIDANG, date(2015, 1, 5)),),
        hukuman=(),
        penetapan=(),
    )
)
MENURUT_UMUR = str(PASAL_55 / "huruf a" / "angka 2")
DIPECAT = date(2025, 3, 1)


def berkedudukan(*baris: tuple[KedudukanHukum, date]) -> dict[str, Any]:
    return {"kedudukan_hukum": [PerubahanKedudukan(k, d) for k, d in baris]}


def akhir(**beda: Any) -> tuple[date, str | None] | None:
    hasil = end_of_service(evolve(KABID, **beda))
    return None if hasil is None else (hasil.hari, None if hasil.dasar is None else str(hasil.dasar))


def test_the_pension_from_the_post_held_ends_it() -> None:
    assert akhir() == (PENSIUN, MENURUT_UMUR)
    naik = [Penugasan(KEPALA_BIDANG, date(2015, 1, 5)), Penugasan(KEPALA_DINAS, date(2027, 1, 4))]
    assert akhir(jabatan=naik) == (date(2030, 6, 1), "UU 20/2023 Pasal 55 huruf a angka 1")


@pytest.mark.parametrize(
    "beda",
    [
        pytest.param(berkedudukan((KedudukanHukum.DIBERHENTIKAN, DIPECAT)), id="kedudukan"),
        pytest.param(berkedudukan((KedudukanHukum.PENSIUN, DIPECAT)), id="pensiun-dini"),
        pytest.param({"penetapan": [Penetapan(JenisPenetapan.MENINGGAL, DIPECAT)]}, id="meninggal"),
        pytest.param(
            {"hukuman": [HukumanDisiplin(JenisHukuman.PEMBERHENTIAN_TIDAK_HORMAT, None, DIPECAT)]}, id="hukuman"
        ),
        pytest.param(berkedudukan((KedudukanHukum.DIBERHENTIKAN, DIPECAT)) | {"tanggal_lahir": None}, id="tanpa-lahir"),
    ],
)
def test_what_the_record_ends_ends_it(beda: dict[str, Any]) -> None:
    assert akhir(**beda) == (DIPECAT, None)


def test_the_pension_on_record_has_its_provision_where_it_is_that_of_the_age() -> None:
    assert akhir(**berkedudukan((KedudukanHukum.PENSIUN, PENSIUN))) == (PENSIUN, MENURUT_UMUR)
    assert akhir(**berkedudukan((KedudukanHukum.PENSIUN, PENSIUN - SEHARI))) == (PENSIUN - SEHARI, None)
    assert akhir(**berkedudukan((KedudukanHukum.PENSIUN, date(2029, 1, 1)))) == (PENSIUN, MENURUT_UMUR)


def test_on_the_way_to_the_pension_it_is_that_of_the_post_before() -> None:
    persiapan = berkedudukan((KedudukanHukum.PERSIAPAN_PENSIUN, date(2027, 6, 1)))
    assert akhir(**persiapan) == (PENSIUN, MENURUT_UMUR)
    daftar = list_retirements([evolve(KABID, **persiapan)], date(2028, 1, 1))
    assert [(k.tmt, k.jabatan) for k in daftar.akan] == [(PENSIUN, KEPALA_BIDANG)]


def test_a_pensioner_stays_one_whatever_is_not_known_of_him_later() -> None:
    cuti = [Cltn(date(2029, 1, 1), date(2029, 6, 1))]
    assert akhir(cltn=cuti) == (PENSIUN, MENURUT_UMUR)
    assert belum_pensiun(evolve(KABID, cltn=cuti)) == Riwayat([(PENSIUN, False)], sebelum=True)


def test_who_came_back_is_in_service_again() -> None:
    kembali = (KedudukanHukum.DIBERHENTIKAN, DIPECAT), (KedudukanHukum.AKTIF, date(2026, 3, 1))
    assert akhir(**berkedudukan(*kembali)) is None  # no post since then is on record
    jabatan = [Penugasan(KEPALA_BIDANG, date(2015, 1, 5)), Penugasan(KEPALA_DINAS, date(2026, 3, 1))]
    assert akhir(**berkedudukan(*kembali), jabatan=jabatan) == (
        date(2030, 6, 1),
        "UU 20/2023 Pasal 55 huruf a angka 1",
    )


def test_who_may_have_come_back_may_be_in_service() -> None:
    kades = (KedudukanHukum.DIBERHENTIKAN, DIPECAT), (KedudukanHukum.KEPALA_DESA, date(2026, 3, 1))
    assert akhir(**berkedudukan(*kades)) is None


def test_nobody_is_a_pensioner_and_may_be_none_later() -> None:
    """What is not known of the post after the pension does not bring him back; a post on record does."""
    habis = [Penugasan(KEPALA_BIDANG, date(2015, 1, 5), sampai=date(2029, 1, 1))]
    assert akhir(jabatan=habis) == (PENSIUN, MENURUT_UMUR)
    diangkat_lagi = [Penugasan(KEPALA_BIDANG, date(2015, 1, 5)), Penugasan(KEPALA_DINAS, date(2029, 1, 1))]
    assert akhir(jabatan=diangkat_lagi) == (date(2030, 6, 1), "UU 20/2023 Pasal 55 huruf a angka 1")


def test_who_reached_the_age_before_the_rules_is_out_since_they_hold() -> None:
    assert akhir(tanggal_lahir=date(1955, 5, 20)) == (date(2017, 4, 7), "PP 11/2017 Pasal 239 ayat (1)")


@pytest.mark.parametrize(
    "beda",
    [{"tanggal_lahir": None}, {"jabatan": None}, {"cltn": None}, {"kedudukan_hukum": None}],
    ids=["tanpa-lahir", "tanpa-jabatan", "tanpa-cltn", "tanpa-kedudukan"],
)
def test_what_is_not_known_has_no_end(beda: dict[str, Any]) -> None:
    assert akhir(**beda) is None


def test_an_age_that_the_post_has_of_its_own_counts() -> None:
    sendiri = evolve(KEPALA_BIDANG, batas_usia_pensiun=60)
    assert akhir(jabatan=[Penugasan(sendiri, date(2015, 1, 5))]) == (date(2030, 6, 1), "PP 11/2017 Pasal 240")


def test_in_words_and_as_data() -> None:
    usia = end_of_service(KABID)
    assert usia is not None
    assert usia.report() == f"karier berakhir pada 2028-06-01: mencapai batas usia pensiun ({MENURUT_UMUR})"
    assert usia.report(pada=PENSIUN - SEHARI) == usia.report()
    assert usia.report(INGGRIS, pada=PENSIUN).startswith("the career has ended on 2028-06-01: reaches the retirement")
    rekam = AkhirKarier(DIPECAT, None)
    assert rekam.report() == "karier berakhir pada 2025-03-01: berhenti atau meninggal dunia, menurut rekamnya"
    assert rekam.report(INGGRIS) == "the career ends on 2025-03-01: left service or died, by the record"
    isi = sah(usia.document("p-7"), "akhir-karier", "p-7")
    assert (isi["hari"], isi["dasar"]["peraturan"]) == ("2028-06-01", "UU 20/2023")
    assert sah(rekam.document(), "akhir-karier")["dasar"] is None


# --- the list of retirements -------------------------------------------------------------------------------


def test_who_left_otherwise_is_not_overdue() -> None:
    pada = date(2029, 1, 1)
    lewat, dipecat, meninggal, pensiun, gelap = (
        KABID,
        evolve(KABID, **berkedudukan((KedudukanHukum.DIBERHENTIKAN, DIPECAT))),
        evolve(KABID, penetapan=[Penetapan(JenisPenetapan.MENINGGAL, pada)]),
        evolve(KABID, **berkedudukan((KedudukanHukum.PENSIUN, PENSIUN))),
        evolve(KABID, kedudukan_hukum=None),
    )
    daftar = list_retirements([lewat, dipecat, meninggal, pensiun, gelap], pada)
    assert [k.pegawai for k in daftar.lewat] == [lewat]
    assert daftar.berhenti == (dipecat, meninggal, pensiun)
    assert daftar.belum_diketahui == (gelap,)
    isi = sah(daftar.document(rujuk=lambda p: "p-1" if p is dipecat else "p-2"), "daftar-pensiun")
    assert isi["berhenti"] == ["p-1", "p-2", "p-2"]


def test_who_leaves_before_he_would_retire_does_not_retire() -> None:
    pada = date(2028, 1, 1)
    sebelum, pada_harinya, kelak = (
        evolve(KABID, **berkedudukan((KedudukanHukum.DIBERHENTIKAN, date(2028, 3, 1)))),
        evolve(KABID, **berkedudukan((KedudukanHukum.PENSIUN, PENSIUN))),
        evolve(
            KABID,
            jabatan=[Penugasan(KEPALA_DINAS, date(2015, 1, 5))],
            **berkedudukan((KedudukanHukum.DIBERHENTIKAN, date(2030, 3, 1))),
        ),
    )
    daftar = list_retirements([sebelum, pada_harinya, kelak], pada)
    assert [k.pegawai for k in daftar.akan] == [pada_harinya]
    assert (daftar.berhenti, daftar.lewat, daftar.belum_diketahui) == ((sebelum,), (), ())
