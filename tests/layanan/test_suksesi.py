"""The plan of succession: when posts fall vacant, who could hold them, and that it says what one step says."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.suksesi import jabatan as jabatan_instansi
from benchmarks.suksesi import orang as orang_instansi
from karier_asn import Cara, Peraturan, perketat, syarat
from karier_asn.domain.fakta import jam_pelajaran_tahun_lalu, pelatihan_mutlak
from karier_asn.domain.jabatan import Jabatan, Jenjang, Kekhususan
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Asesmen, Cltn, Ijazah, JenisPegawai, Pegawai, Pelatihan, Penilaian, Penugasan
from karier_asn.domain.rekam import PerjanjianKerja, PerubahanKedudukan, TugasBelajar
from karier_asn.domain.standar import SifatSyarat, SyaratPelatihan
from karier_asn.domain.talenta import Kotak
from karier_asn.domain.tingkat import Pendidikan, Predikat
from karier_asn.engine.galat import GalatBentuk, GalatTanya
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import Putusan
from karier_asn.engine.riwayat import Riwayat
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.karier import find
from karier_asn.layanan.suksesi import JabatanTarget, JenisSebab, Kesiapan, RencanaSuksesi, plan
from karier_asn.layanan.suksesi.lowong import same_post
from karier_asn.layanan.talenta import PenempatanTalenta
from karier_asn.rules import ADMINISTRATOR, PP_11_2017
from karier_asn.uji import jabatan, pegawai
from tests.dokumen_sah import sah

HARI = date(2026, 12, 1)
UNIT = "Kominfo"
STAF = Jabatan("Pengelola", Jenjang.PELAKSANA, "informatika", UNIT)
KASI = Jabatan("Kasi Jaringan", Jenjang.PENGAWAS, "informatika", UNIT)
KASUBBAG = Jabatan("Kasubbag Umum", Jenjang.PENGAWAS, "informatika", UNIT)
KABID = Jabatan("Kabid Aptika", Jenjang.ADMINISTRATOR, "informatika", UNIT, kelas_asal=9)
KEPALA = Jabatan("Kepala Dinas", Jenjang.JPT_PRATAMA, "informatika", UNIT)
AHLI = Jabatan("Pranata Komputer", Jenjang.AHLI_PERTAMA, "informatika", UNIT)


def pns(*tugas: Penugasan, lahir: date = date(1980, 6, 5), **lain: Any) -> Pegawai:
    isi: dict[str, Any] = {
        "jenis": JenisPegawai.PNS,
        "tanggal_lahir": lahir,
        "tmt_cpns": date(2004, 3, 1),
        "tmt_pns": date(2005, 3, 1),
        "pendidikan": [Ijazah(Pendidikan.S1, date(2003, 8, 1))],
        "jabatan": tugas,
        "penilaian": [Penilaian(2024, Predikat.BAIK), Penilaian(2025, Predikat.BAIK)],
        "kompetensi": [Asesmen(j, True, date(2026, 1, 1)) for j in (Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS)],
        "hukuman": [],
        "integritas": Riwayat.tetap(True),
        "rekam_jejak": Riwayat.tetap(True),
        "sehat": Riwayat.tetap(True),
    }
    return complete(Pegawai(**isi | lain))


def satu(tempat: Jabatan, *orang: Pegawai, **lain: Any) -> JabatanTarget:
    (target,) = plan([tempat], orang, HARI, **lain).jabatan
    return target


SIAP = pns(Penugasan(KASI, date(2020, 1, 1)))
AWAL = Penugasan(STAF, date(2004, 3, 1))
NANTI = pns(AWAL, Penugasan(KASI, date(2024, 6, 1)))

# --- when it falls vacant ----------------------------------------------------------------------------------


def lowong(tempat: Jabatan, p: Pegawai) -> list[tuple[JenisSebab, date | None, bool]]:
    (h,) = satu(tempat, p).kelowongan.pemangku
    return [(s.sebab, s.hari, s.pasti) for s in h.sebab]


def test_pension_ends_it() -> None:
    t = satu(KABID, pns(Penugasan(KABID, date(2020, 1, 1)), lahir=date(1969, 6, 5)))
    k = t.kelowongan
    assert (k.hari, k.paling_awal, k.paling_akhir, k.lowong) == (date(2027, 7, 1),) * 3 + (False,)
    assert [k.tepat(d) for d in (date(2027, 7, 1), date(2027, 7, 2))] == [True, False]
    assert "lowong pada 2027-07-01" in t.report()
    assert "pegawai[0]: 2027-07-01 mencapai batas usia pensiun (UU 20/2023 Pasal 55" in t.report()


def test_an_end_of_the_career_that_is_not_known_leaves_the_day_unknown() -> None:
    p = evolve(pns(Penugasan(KABID, date(2020, 1, 1))), tanggal_lahir=None)
    k = satu(KABID, p).kelowongan
    assert (k.hari, k.paling_awal, k.paling_akhir, k.lowong) == (None, HARI, None, False)
    assert [k.tepat(d) for d in (HARI, date(2026, 12, 2))] == [True, None]
    assert "hari lowongnya belum diketahui" in k.report()
    assert "hari belum diketahui mencapai batas usia pensiun" in k.report()


def test_of_a_career_that_may_end_before_it_surely_does_the_day_is_bounded() -> None:
    p = evolve(pns(Penugasan(evolve(KABID, jenjang=None), date(2020, 1, 1))), tanggal_lahir=date(1970, 1, 2))
    k = satu(evolve(KABID, jenjang=None), p).kelowongan
    assert k.hari is None
    dipecat = [PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN, date(2035, 1, 1))]
    k = satu(evolve(KABID, jenjang=None), evolve(p, kedudukan_hukum=dipecat)).kelowongan
    assert (k.paling_awal, k.paling_akhir, k.hari) == (date(2028, 2, 1), date(2035, 1, 1), None)


def test_the_term_of_a_jpt_unless_it_is_extended() -> None:
    p = pns(Penugasan(KEPALA, date(2022, 3, 1)), lahir=date(1970, 6, 5))
    assert lowong(KEPALA, p) == [
        (JenisSebab.MASA_JPT, date(2027, 3, 2), False),
        (JenisSebab.PENSIUN, date(2030, 7, 1), True),
    ]
    t = satu(KEPALA, p)
    assert t.kelowongan.hari is None
    assert "lowong paling awal 2027-03-02, paling akhir 2030-07-01" in t.report()
    assert "[belum pasti]" in t.report()
    jejak = t.kelowongan.pemangku[0].sebab[0].jejak
    assert jejak is not None
    assert jejak.dasar == PP_11_2017 / "Pasal 133" / "ayat (1)"
    assert t.kelowongan.tepat(date(2028, 1, 1)) is None


def test_a_term_that_began_on_an_unknown_day() -> None:
    tanpa_unit = evolve(KEPALA, unit=None)
    p = pns(Penugasan(tanpa_unit, date(2019, 1, 1)), Penugasan(tanpa_unit, date(2024, 3, 1)), lahir=date(1970, 6, 5))
    assert (JenisSebab.MASA_JPT, None, False) in lowong(tanpa_unit, p)


def test_a_term_that_has_not_been_counted_ends_nothing_after_the_pension() -> None:
    p = pns(Penugasan(KEPALA, date(2026, 11, 1)), lahir=date(1967, 6, 5))
    assert lowong(KEPALA, p)[0] == (JenisSebab.PENSIUN, date(2027, 7, 1), True)
    pindah = pns(Penugasan(KEPALA, date(2026, 11, 1)), Penugasan(KABID, date(2027, 3, 1)))
    assert [s for s, _, _ in lowong(KEPALA, pindah)] == [JenisSebab.PINDAH, JenisSebab.PENSIUN]


@pytest.mark.parametrize(
    ("beda", "harapan"),
    [
        ({"cltn": [Cltn(date(2027, 2, 1))]}, (JenisSebab.CLTN, date(2027, 2, 1), True)),
        (
            {"tugas_belajar": [TugasBelajar(date(2027, 2, 1), date(2029, 2, 1), lepas_tugas=True)]},
            (JenisSebab.TUGAS_BELAJAR, date(2027, 2, 1), True),
        ),
        (
            {"tugas_belajar": [TugasBelajar(date(2027, 2, 1), date(2029, 2, 1))]},
            (JenisSebab.TUGAS_BELAJAR, date(2027, 2, 1), False),
        ),
        (
            {"kedudukan_hukum": [PerubahanKedudukan(KedudukanHukum.PERSIAPAN_PENSIUN, date(2027, 2, 1))]},
            (JenisSebab.KEDUDUKAN, date(2027, 2, 1), True),
        ),
    ],
)
def test_what_releases_from_the_post(beda: dict[str, Any], harapan: tuple[JenisSebab, date, bool]) -> None:
    assert lowong(KABID, pns(Penugasan(KABID, date(2020, 1, 1)), **beda))[0] == harapan


def test_study_leave_of_a_post_whose_level_is_not_known_has_no_article() -> None:
    j = evolve(KABID, jenjang=None)
    p = pns(Penugasan(j, date(2020, 1, 1)), tugas_belajar=[TugasBelajar(date(2027, 2, 1), None, lepas_tugas=True)])
    (h,) = satu(j, p).kelowongan.pemangku
    assert [s.dasar for s in h.sebab if s.sebab is JenisSebab.TUGAS_BELAJAR] == [None]


def test_a_dismissal_on_record_is_told_once() -> None:
    p = pns(
        Penugasan(KABID, date(2020, 1, 1)),
        kedudukan_hukum=[PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN, date(2027, 2, 1))],
    )
    assert lowong(KABID, p) == [(JenisSebab.BERHENTI, date(2027, 2, 1), True)]


def test_another_post_on_record() -> None:
    p = pns(Penugasan(KABID, date(2020, 1, 1)), Penugasan(KEPALA, date(2027, 1, 1)))
    assert lowong(KABID, p)[0] == (JenisSebab.PINDAH, date(2027, 1, 1), True)
    ragu = pns(Penugasan(KABID, date(2020, 1, 1)), Penugasan(evolve(KABID, unit=None), date(2027, 1, 1)))
    assert lowong(KABID, ragu)[0] == (JenisSebab.PINDAH, date(2027, 1, 1), False)


def test_a_second_row_of_the_post_goes_on_with_it() -> None:
    p = pns(Penugasan(KABID, date(2020, 1, 1)), Penugasan(KABID, date(2027, 1, 1), sampai=date(2028, 1, 1)))
    assert lowong(KABID, p)[0] == (JenisSebab.PENUGASAN, date(2028, 1, 1), True)


def test_the_contract_of_a_pppk() -> None:
    p = complete(
        Pegawai(
            jenis=JenisPegawai.PPPK,
            tanggal_lahir=date(1990, 1, 2),
            jabatan=[Penugasan(AHLI, date(2022, 3, 1))],
            perjanjian_kerja=[PerjanjianKerja(date(2022, 3, 1), date(2027, 3, 1))],
        )
    )
    assert lowong(AHLI, p)[0] == (JenisSebab.PERJANJIAN, date(2027, 3, 1), True)
    assert "PP 49/2018 Pasal 53 ayat (1) huruf a" in satu(AHLI, p).report()
    tanpa_akhir = evolve(p, perjanjian_kerja=[PerjanjianKerja(date(2022, 3, 1))])
    assert (JenisSebab.PERJANJIAN, None, False) in lowong(AHLI, tanpa_akhir)
    assert satu(AHLI, tanpa_akhir).kelowongan.hari is None


def test_vacant_already_and_who_left() -> None:
    assert satu(KABID).kelowongan.lowong is True
    cuti = pns(Penugasan(KABID, date(2020, 1, 1)), cltn=[Cltn(date(2026, 6, 1))])
    t = satu(KABID, cuti)
    assert (t.kelowongan.lowong, t.kelowongan.hari) == (True, HARI)
    (dahulu,) = t.kelowongan.mantan
    assert [(s.sebab, s.hari) for s in dahulu.sebab] == [(JenisSebab.CLTN, date(2026, 6, 1))]
    assert "pegawai[0] (dahulu): 2026-06-01 cuti di luar tanggungan negara" in t.report()
    assert t.terhalang == sum(t.jumlah.values()) == 0
    assert satu(evolve(KABID, unit="Bappeda"), cuti).kelowongan.mantan == ()


def test_the_last_who_left_is_told() -> None:
    def pergi(hari: date) -> Pegawai:
        return pns(Penugasan(KABID, date(2020, 1, 1)), cltn=[Cltn(hari)])

    t = satu(KABID, pergi(date(2026, 6, 1)), pergi(date(2026, 7, 1)), pergi(date(2026, 5, 1)))
    assert [h.rujukan for h in t.kelowongan.mantan] == ["pegawai[1]"]


def test_who_came_back_to_another_post_left_nothing() -> None:
    p = pns(
        Penugasan(KASI, date(2010, 1, 1)),
        Penugasan(KABID, date(2020, 1, 1)),
        cltn=[Cltn(date(2015, 1, 1), date(2016, 1, 1)), Cltn(date(2026, 6, 1))],
    )
    assert satu(KASI, p).kelowongan.mantan == ()
    assert satu(KABID, p).kelowongan.mantan != ()


def test_a_pensioner_holds_nothing() -> None:
    p = pns(Penugasan(KABID, date(2020, 1, 1)), lahir=date(1967, 6, 5))
    t = satu(KABID, p)
    assert t.kelowongan.lowong is True
    assert [s.sebab for s in t.kelowongan.mantan[0].sebab] == [JenisSebab.PENSIUN]
    berhenti = evolve(
        p,
        tanggal_lahir=date(1980, 1, 1),
        kedudukan_hukum=[PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN, date(2026, 2, 1))],
    )
    assert [s.sebab for s in satu(KABID, berhenti).kelowongan.mantan[0].sebab] == [JenisSebab.BERHENTI]
    tanpa = evolve(berhenti, jabatan=())
    assert satu(KABID, tanpa).kelowongan.mantan == ()


def test_unknown_is_not_vacant() -> None:
    assert satu(KABID, Pegawai()).kelowongan.lowong is None
    assert plan([KABID], [Pegawai()], HARI).tak_diketahui == 1
    assert "1 pegawai belum diketahui jabatannya" in plan([KABID], [Pegawai()], HARI).report()
    assert "belum diketahui apakah lowong" in satu(KABID, Pegawai()).report()
    mungkin = Pegawai(jabatan=[Penugasan(KABID, date(2020, 1, 1))])  # leave is not known
    t = satu(KABID, mungkin)
    assert (t.kelowongan.lowong, t.kelowongan.mungkin, t.kelowongan.paling_akhir) == (None, ("pegawai[0]",), None)
    assert "mungkin diduduki: pegawai[0]" in t.report()
    selesai = Pegawai(jabatan=[Penugasan(KABID, date(2020, 1, 1), sampai=date(2024, 1, 1))])
    assert satu(KABID, selesai).kelowongan.tak_diketahui == 1


def test_a_post_is_known_by_name_level_and_unit() -> None:
    assert same_post(KABID, evolve(KABID, nama=" KABID  APTIKA ", bidang=None)) is True
    assert same_post(KABID, evolve(KABID, unit="Bappeda")) is False
    assert same_post(KABID, evolve(KABID, unit=None)) is None
    assert same_post(KABID, evolve(KABID, nama="")) is None
    t = satu(KABID, pns(Penugasan(evolve(KABID, unit=None), date(2020, 1, 1))))
    assert (t.kelowongan.lowong, t.kelowongan.mungkin) == (None, ("pegawai[0]",))
    assert satu(KABID, pns(Penugasan(evolve(KABID, unit="Bappeda"), date(2020, 1, 1)))).kelowongan.lowong is True
    assert satu(KABID, pns(Penugasan(evolve(KABID, nama=""), date(2020, 1, 1)))).kelowongan.tak_diketahui == 1


def test_the_agency_says_whether_there_is_a_vacancy() -> None:
    ada = evolve(KABID, lowong=Riwayat.tetap(True))
    t = satu(ada, pns(Penugasan(ada, date(2020, 1, 1))))
    assert t.kelowongan.lowong is True
    assert "dinyatakan lowong oleh instansi" in t.report()
    tidak = evolve(KABID, lowong=Riwayat.tetap(False))
    assert satu(tidak).kelowongan.lowong is None


def test_of_many_holders_the_first_to_leave() -> None:
    lahir = (date(1980, 1, 2), date(1970, 1, 2), date(1975, 1, 2))
    t = satu(AHLI, *(pns(Penugasan(AHLI, date(2020, 1, 1)), lahir=d) for d in lahir))
    assert [h.rujukan for h in t.kelowongan.pemangku] == ["pegawai[1]", "pegawai[2]", "pegawai[0]"]
    assert t.kelowongan.hari == date(2028, 2, 1)


# --- who could hold it -------------------------------------------------------------------------------------


def test_ready_now_by_time_or_lacking_data() -> None:
    tanpa_sehat = evolve(SIAP, sehat=Riwayat.tetap(None))
    slta = evolve(SIAP, pendidikan=[Ijazah(Pendidikan.SLTA, date(2003, 8, 1))])
    staf = pns(Penugasan(STAF, date(2020, 1, 1)))
    t = satu(KABID, SIAP, NANTI, tanpa_sehat, slta, staf)
    assert [k.rujukan for k in t.siap] == ["pegawai[0]"]
    assert [(k.rujukan, k.hari, k.lengkap, k.tepat) for k in t.karena_waktu] == [
        ("pegawai[1]", date(2027, 6, 1), False, False)
    ]
    assert [(k.rujukan, k.hari) for k in t.kurang_data] == [("pegawai[2]", None)]
    assert (t.sesudah_pelatihan, t.terhalang, t.kosong) == ((), 1, False)
    assert t.siap[0].jejak.pada(HARI) is Putusan.MS
    teks = t.report()
    assert "1. pegawai[1], Kasi Jaringan (pengawas): 2027-06-01; masih kurang data; sesudah jabatannya lowong" in teks
    assert "menjadi Kabid Aptika (administrator)" in t.siap[0].report()
    assert "vertical" in t.siap[0].report(INGGRIS)


def test_in_time_or_late() -> None:
    pemangku = pns(Penugasan(KABID, date(2020, 1, 1)), lahir=date(1969, 6, 5))
    lengkap = evolve(NANTI, penilaian=[Penilaian(t, Predikat.BAIK) for t in (2024, 2025, 2026)])
    t = satu(KABID, pemangku, lengkap)
    (k,) = t.karena_waktu
    assert (k.hari, k.lengkap, k.tepat) == (date(2027, 6, 1), True, True)
    assert "2027-06-01; tepat waktu" in t.report()
    tanpa_hari = evolve(pemangku, tanggal_lahir=None)
    (k,) = satu(KABID, tanpa_hari, lengkap).karena_waktu
    assert k.tepat is None
    assert "belum diketahui apakah tepat waktu" in k.report()


def test_no_step_after_the_career() -> None:
    tua = evolve(NANTI, tanggal_lahir=date(1969, 4, 5))  # pensioned 2027-05-01, a month before the three years
    assert satu(KABID, tua).karena_waktu == ()
    assert satu(KABID, evolve(NANTI, tanggal_lahir=date(1969, 5, 5))).karena_waktu == ()
    assert len(satu(KABID, evolve(NANTI, tanggal_lahir=date(1969, 6, 5))).karena_waktu) == 1


def test_nobody_stands_on_the_board_of_his_own_post() -> None:
    p = pns(Penugasan(evolve(KASI, bidang="lain"), date(2020, 1, 1)))
    t = satu(KASI, p)
    assert sum(t.jumlah.values()) + t.terhalang == 0
    assert len(satu(KASUBBAG, p).siap) == 1
    ragu = Pegawai(jabatan=[Penugasan(KASI, date(2020, 1, 1))])
    assert sum(satu(KASUBBAG, ragu).jumlah.values()) == 0


PERBUP = Peraturan("Perbup 7/2026", "Pola Karier", date(2026, 1, 1), Cara.INSTANSI, date(2026, 12, 1))
JAM = perketat(ADMINISTRATOR, syarat(PERBUP / "Pasal 9", jam_pelajaran_tahun_lalu >= 20))


def test_by_which_training() -> None:
    belajar = complete(SIAP, "pelatihan")
    t = satu(KABID, belajar, diperketat=[JAM])
    (k,) = t.sesudah_pelatihan
    (kurang,) = k.pelatihan
    assert kurang.dasar == PERBUP / "Pasal 9"
    assert kurang.celah.kurang == 20
    assert (k.hari, k.tepat, t.kosong) == (None, None, False)
    assert "Perbup 7/2026 Pasal 9 jam pelajaran pengembangan kompetensi tahun lalu paling sedikit 20 (kurang 20)" in (
        " ".join(t.report().split())
    )
    sudah = evolve(belajar, pelatihan=[Pelatihan("Kursus", date(2025, 5, 1), 20, bentuk=None)])
    assert satu(KABID, sudah, diperketat=[JAM]).sesudah_pelatihan == ()
    assert satu(KABID, SIAP, diperketat=[JAM]).kurang_data != ()
    slta = evolve(belajar, pendidikan=[Ijazah(Pendidikan.SLTA, date(2003, 8, 1))])
    assert satu(KABID, slta, diperketat=[JAM]).terhalang == 1
    assert satu(KABID, complete(NANTI, "pelatihan"), diperketat=[JAM]).terhalang == 1  # time as well


def test_trainings_that_the_standard_names() -> None:
    ketat = perketat(ADMINISTRATOR, syarat(PERBUP / "Pasal 10", pelatihan_mutlak))
    minta = (SyaratPelatihan("Manajemen Jaringan", SifatSyarat.MUTLAK), SyaratPelatihan("Lain", SifatSyarat.PERLU))
    dua = evolve(KABID, nama="Kabid Dua", syarat_pelatihan=(SyaratPelatihan("Statistik", SifatSyarat.MUTLAK),))
    rencana = plan(
        [evolve(KABID, syarat_pelatihan=minta), dua], [complete(SIAP, "pelatihan")], HARI, diperketat=[ketat]
    )
    assert [t.sesudah_pelatihan[0].pelatihan[0].program for t in rencana.jabatan] == [
        ("Manajemen Jaringan",),
        ("Statistik",),
    ]
    assert "(Manajemen Jaringan)" in rencana.report()
    sah(rencana.document("dinas"), "rencana-suksesi", "dinas")


def test_a_tightened_rule_must_be_one_of_a_step() -> None:
    with pytest.raises(GalatTanya, match="bukan ketentuan sebuah langkah"):
        plan([], [], HARI, diperketat=[syarat(PERBUP / "Pasal 9", jam_pelajaran_tahun_lalu >= 20)])


def test_find_takes_tightened_rules_too() -> None:
    peta = find(complete(SIAP, "pelatihan"), [KABID], HARI, langkah=1, diperketat=[JAM])
    assert [s.tujuan for s in peta.terhalang] == [KABID]


def test_a_fact_of_the_agency_that_reads_the_post_in_its_own_way() -> None:
    @fakta("bernama ganjil")
    def ganjil(j: Jabatan) -> Riwayat[bool]:
        return Riwayat.tetap(len(j.nama) % 2 == 1)

    ketat = perketat(ADMINISTRATOR, syarat(PERBUP / "Pasal 11", ganjil))
    dua = evolve(KABID, nama=KABID.nama + "X")
    a, b = plan([KABID, dua], [SIAP], HARI, diperketat=[ketat]).jabatan
    assert {len(a.siap), len(b.siap)} == {0, 1}


def test_an_exemption_opens_it() -> None:
    khusus = evolve(KABID, kekhususan=(Kekhususan.DAERAH_KHUSUS,))
    slta = evolve(SIAP, pendidikan=[Ijazah(Pendidikan.SLTA, date(2003, 8, 1))])
    daerah = evolve(slta, dari_daerah_khusus=Riwayat.tetap(True))
    assert satu(khusus, daerah, slta).siap[0].rujukan == "pegawai[0]"
    assert satu(khusus, daerah, slta).terhalang == 1


def test_before_the_rule_was_in_force() -> None:
    lama = date(2016, 1, 1)
    p = pns(Penugasan(KASI, date(2010, 1, 1)))
    (t,) = plan([KABID], [p], lama).jabatan
    (k,) = t.karena_waktu
    assert k.hari == date(2017, 4, 7)
    assert t.cukup is None
    assert sah(k.document(), "kandidat-suksesi", "pegawai[0]").get("hasil") is None
    assert sah(k.document("x"), "kandidat-suksesi", "x")
    assert plan([KABID], [p], lama).document().get("dasar_jumlah") is None


# --- order, and how many -----------------------------------------------------------------------------------


def talenta(**kotak: Kotak | None) -> list[PenempatanTalenta]:
    return [PenempatanTalenta(r, HARI, None, None, None, None, k) for r, k in kotak.items()]


def berenam() -> Iterable[Pegawai]:
    return (evolve(SIAP, sehat=Riwayat.tetap(True)) for _ in range(6))


def rujuk() -> Any:
    nama = iter("abcdefghij")
    return lambda _: next(nama)


def test_box_nine_then_eight_then_seven_and_ties_stay_ties() -> None:
    peta = talenta(a=Kotak.ENAM, b=Kotak.TUJUH, c=Kotak.SEMBILAN, d=Kotak.DELAPAN, e=None)
    t = satu(KABID, *berenam(), rujuk=rujuk(), talenta=peta)
    assert [(k.rujukan, k.peringkat) for k in t.siap] == [("c", 1), ("d", 2), ("b", 3), ("a", 4), ("e", 4), ("f", 4)]
    assert "1. c [kotak 9], Kasi Jaringan" in t.report()


def test_within_a_box_the_earliest_day() -> None:
    kemudian = pns(AWAL, Penugasan(KASI, date(2024, 9, 1)))
    t = satu(KABID, kemudian, NANTI, rujuk=rujuk())
    assert [(k.rujukan, k.peringkat) for k in t.karena_waktu] == [("b", 1), ("a", 2)]


def test_no_more_are_told_than_asked_for() -> None:
    peta = talenta(f=Kotak.SEMBILAN)
    t = satu(KABID, *berenam(), rujuk=rujuk(), talenta=peta, paling_banyak=2)
    assert ([k.rujukan for k in t.siap], t.jumlah[Kesiapan.SIAP]) == (["f", "a"], 6)
    assert "… 4 lagi, sebagian setara dengan yang disebut terakhir" in t.report()
    satu_saja = satu(KABID, *berenam(), rujuk=rujuk(), talenta=peta, paling_banyak=1)
    assert [k.rujukan for k in satu_saja.siap] == ["f"]
    assert "… 5 lagi\n" in satu_saja.report() + "\n"
    semua = satu(KABID, *(o for _ in range(4) for o in berenam()), paling_banyak=None)
    assert len(semua.siap) == 24
    banyak = satu(KABID, *(o for _ in range(4) for o in berenam()), paling_banyak=2)
    assert ([k.rujukan for k in banyak.siap], banyak.jumlah[Kesiapan.SIAP]) == (["pegawai[0]", "pegawai[10]"], 24)


def test_three_candidates() -> None:
    tiga = list(berenam())[:3]
    assert satu(KABID, *tiga).cukup is Putusan.MS
    kurang = satu(KABID, *tiga[:2])
    assert kurang.cukup is Putusan.TMS
    assert "✗ kurang dari 3 kandidat (PermenPANRB 20/2025 Pasal 14 [?] ayat (4) huruf b)" in kurang.report()
    ragu = satu(KABID, *tiga[:2], evolve(SIAP, sehat=Riwayat.tetap(None)))
    assert ragu.cukup is Putusan.BTL
    assert "? belum pasti ada 3 kandidat" in ragu.report()
    (t,) = plan([KABID], tiga[:2], date(2025, 12, 30)).jabatan
    assert t.cukup is None
    (t,) = plan([KABID], tiga[:2], date(2025, 12, 31)).jabatan
    assert t.cukup is not None


def test_only_who_is_in_time_counts() -> None:
    pemangku = pns(Penugasan(KABID, date(2020, 1, 1)), lahir=date(1969, 6, 5))
    nilai = [Penilaian(t, Predikat.BAIK) for t in (2024, 2025, 2026)]
    tepat, lewat = (pns(AWAL, Penugasan(KASI, d), penilaian=nilai) for d in (date(2024, 7, 1), date(2024, 7, 2)))
    dua = list(berenam())[:2]
    assert satu(KABID, pemangku, *dua, tepat).cukup is Putusan.MS
    assert satu(KABID, pemangku, *dua, lewat).cukup is Putusan.TMS
    tanpa_hari = evolve(pemangku, tanggal_lahir=None)
    assert satu(KABID, tanpa_hari, *dua, lewat).cukup is Putusan.BTL


def test_only_talents_count_where_a_mapping_is_given() -> None:
    tiga = list(berenam())[:3]
    for kotak, putusan in ((Kotak.TUJUH, Putusan.MS), (Kotak.ENAM, Putusan.TMS), (None, Putusan.BTL)):
        peta = talenta(a=Kotak.SEMBILAN, b=Kotak.DELAPAN, c=kotak)
        assert satu(KABID, *tiga, rujuk=rujuk(), talenta=peta).cukup is putusan


def test_the_plan_as_a_whole() -> None:
    pemangku = pns(Penugasan(KABID, date(2020, 1, 1)), lahir=date(1969, 6, 5))
    tanpa_hari = evolve(pns(Penugasan(KEPALA, date(2020, 1, 1))), tanggal_lahir=None)
    r = plan([KEPALA, KABID, KASI], [pemangku, tanpa_hari], HARI, talenta=talenta(x=Kotak.SATU))
    assert [t.jabatan for t in r.menurut_hari] == [KASI, KABID, KEPALA]
    assert [t.jabatan for t in r.tanpa_kandidat] == [KEPALA, KABID, KASI]
    assert KASI in [t.jabatan for t in r.kurang_kandidat]
    assert r.penempatan_asing == ("x",)
    teks = r.report()
    assert teks.startswith("rencana suksesi pada 2026-12-01: 3 jabatan, 1 sudah lowong")
    assert "penempatan talenta tanpa pegawai: x" in teks
    assert "✗ tidak ada yang siap, kini atau kelak" in teks
    assert r.report(INGGRIS).startswith("plan of succession on 2026-12-01: 3 posts, 1 vacant already")
    sah(r.document("dinas"), "rencana-suksesi", "dinas")
    for t in r.jabatan:
        sah(t.document("x"), "jabatan-target", "x")
    assert RencanaSuksesi(HARI, ()).report()


# --- what is refused ---------------------------------------------------------------------------------------


def test_posts_people_and_references_stand_once() -> None:
    with pytest.raises(GalatBentuk, match="jabatan\\[0\\]") as info:
        plan([KABID, KASI, evolve(KABID, bidang=None)], [], HARI)
    assert [m.jalur for m in info.value.masalah] == ["jabatan[2]"]
    plan([evolve(KABID, nama=""), evolve(KABID, nama="")], [], HARI)
    with pytest.raises(GalatBentuk) as info:
        plan([KABID], [SIAP, NANTI], HARI, rujuk=lambda _: "sama")
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [("pegawai[1]", "rujukan-ganda")]
    with pytest.raises(GalatBentuk) as info:
        plan([KABID], [], HARI, talenta=[*talenta(a=None), *talenta(a=None)])
    assert [m.jalur for m in info.value.masalah] == ["talenta[1]"]
    with pytest.raises(GalatTanya, match="paling sedikit 1"):
        plan([KABID], [], HARI, paling_banyak=0)


# --- one by one --------------------------------------------------------------------------------------------


def per_pasangan(tempat: list[Jabatan], semua: list[Pegawai], pada: date) -> list[tuple[object, ...]]:
    """What `find` says of every pair with one step, but for trainings and what is in the way."""
    hasil: list[tuple[object, ...]] = []
    for i, p in enumerate(semua):
        for n, j in enumerate(tempat):
            for jalur in find(p, [j], pada, langkah=1).jalur:
                (s,) = jalur.langkah
                kesiapan = Kesiapan.WAKTU if s.dini != pada else Kesiapan.SIAP if s.lengkap else Kesiapan.DATA
                hari = None if kesiapan is Kesiapan.DATA else s.dini
                hasil.append((n, f"pegawai[{i}]", kesiapan.value, hari, s.lengkap))
    return sorted(hasil, key=str)


def menurut_rencana(tempat: list[Jabatan], semua: list[Pegawai], pada: date) -> list[tuple[object, ...]]:
    rencana = plan(tempat, iter(semua), pada, paling_banyak=None)
    return sorted(
        (
            (n, k.rujukan, k.kesiapan.value, k.hari, k.lengkap)
            for n, t in enumerate(rencana.jabatan)
            for kesiapan, isi in t.kandidat.items()
            if kesiapan is not Kesiapan.PELATIHAN
            for k in isi
        ),
        key=str,
    )


@pytest.mark.sapuan
@settings(max_examples=20)
@given(st.lists(pegawai(), min_size=1, max_size=3), st.lists(jabatan(), max_size=4), st.integers(2015, 2035))
def test_the_plan_says_what_one_step_says(semua: list[Pegawai], lain: list[Jabatan], tahun: int) -> None:
    unik = list({p.nomor_induk or str(i): p for i, p in enumerate(semua)}.values())
    tempat = [evolve(j, nama=f"Jabatan {i}") for i, j in enumerate([*lain, KABID, KASI, STAF, AHLI])]
    pada = date(tahun, 5, 2)
    assert menurut_rencana(tempat, unik, pada) == per_pasangan(tempat, unik, pada)


def test_the_plan_of_an_invented_agency_says_what_one_step_says() -> None:
    tempat = jabatan_instansi(14)
    semua = list(orang_instansi(12, tempat, random.Random(7).randrange(1000)))
    harapan = per_pasangan(tempat, semua, HARI)
    assert len({h[2] for h in harapan}) == 3
    assert menurut_rencana(tempat, semua, HARI) == harapan
