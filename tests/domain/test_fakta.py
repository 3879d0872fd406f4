"""The vocabulary: each fact from the records it is read from, and unknown where they do not say."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain import fakta as f
from karier_asn.domain.fakta.ijazah import diperoleh, hari_lulus
from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import (
    Cltn,
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Pelatihan,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.rekam import PerjanjianKerja, TugasBelajar
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.ekspresi import Fakta
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR, AWAL
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat

HARI = date(2026, 11, 21)
KOSONG = Pegawai()
CPNS, PNS = date(2010, 1, 1), date(2011, 3, 1)
LOWONG = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, "kepegawaian", kelas_asal=9)

SEMUA = [n for nama in f.__all__ if isinstance(n := getattr(f, nama), Fakta)]


@pytest.mark.parametrize("fakta", [n for n in SEMUA if n.subjek == (Pegawai,)], ids=str)
def test_of_nobody_nothing_is_known(fakta: Fakta[Any]) -> None:
    assert fakta(KOSONG) == TAK_DIKETAHUI


@pytest.mark.parametrize("fakta", SEMUA, ids=str)
def test_every_fact_is_documented_and_titled(fakta: Fakta[Any]) -> None:
    assert fakta.fungsi.__doc__
    assert fakta.judul
    assert getattr(f, fakta.nama) is fakta


def test_status() -> None:
    assert f.pns(Pegawai(jenis=JenisPegawai.PNS, tmt_pns=PNS)) == Riwayat.sejak(PNS)
    assert f.pns(Pegawai(jenis=JenisPegawai.PPPK, tmt_cpns=CPNS)) == Riwayat.tetap(False)
    assert f.pns(Pegawai(jenis=JenisPegawai.CPNS, tmt_cpns=CPNS)) == Riwayat.tetap(False)
    assert f.pns(Pegawai(jenis=JenisPegawai.PNS)) == TAK_DIKETAHUI


def test_masa_perjanjian_kerja() -> None:
    lama, baru = PerjanjianKerja(date(2022, 3, 1), date(2025, 3, 1)), PerjanjianKerja(date(2025, 6, 1))
    dalam = f.dalam_perjanjian_kerja
    assert dalam(Pegawai()) == TAK_DIKETAHUI
    assert dalam(Pegawai(perjanjian_kerja=())) == Riwayat.tetap(False)
    assert dalam(Pegawai(perjanjian_kerja=(lama,))) == Riwayat.rentang([(lama.mulai, lama.sampai)])
    assert dalam(Pegawai(perjanjian_kerja=(baru, lama))) == Riwayat(
        [(date(2022, 3, 1), True), (date(2025, 3, 1), False), (date(2025, 6, 1), None)], sebelum=False
    )


def test_pns_atau_cpns_sejak_cpns() -> None:
    P = Pegawai
    for jenis in (JenisPegawai.PNS, JenisPegawai.CPNS):
        assert f.pns_atau_cpns(P(jenis=jenis, tmt_cpns=CPNS)) == Riwayat.sejak(CPNS)
        assert f.pns_atau_cpns(P(jenis=jenis)) == TAK_DIKETAHUI
    assert f.pns_atau_cpns(P(jenis=JenisPegawai.PNS, tmt_cpns=CPNS, tmt_pns=PNS)) == Riwayat.sejak(CPNS)
    assert f.pns_atau_cpns(P(jenis=JenisPegawai.PNS, tmt_pns=PNS)) == Riwayat([(PNS, True)])
    # of who may be a PPPK, whose first appointment has a day too, only TMT PNS tells
    assert f.pns_atau_cpns(P(tmt_cpns=CPNS)) == TAK_DIKETAHUI
    assert f.pns_atau_cpns(P(tmt_cpns=CPNS, tmt_pns=PNS)) == Riwayat([(CPNS, None), (PNS, True)], sebelum=False)
    assert f.pns_atau_cpns(P(jenis=JenisPegawai.PPPK, tmt_cpns=CPNS)) == Riwayat.tetap(False)
    terbalik = P(jenis=JenisPegawai.PNS, tmt_cpns=PNS, tmt_pns=CPNS)  # one of the two days is wrong
    assert f.pns_atau_cpns(terbalik) == TAK_DIKETAHUI


def test_cpns_sampai_menjadi_pns() -> None:
    assert f.cpns(Pegawai(tmt_cpns=CPNS, tmt_pns=PNS)) == Riwayat.rentang([(CPNS, PNS)])
    assert f.cpns(Pegawai(tmt_cpns=CPNS, tmt_pns=CPNS)) == Riwayat.tetap(False)
    terbalik = Pegawai(tmt_cpns=PNS, tmt_pns=CPNS)  # one of the two days is wrong
    assert f.cpns(terbalik) == f.cpns.baca(terbalik) == TAK_DIKETAHUI


def test_a_study_leave_from_the_first_day_of_the_calendar_has_no_day_before_it() -> None:
    p = Pegawai(jabatan=[], tugas_belajar=[TugasBelajar(AWAL, PNS)])
    assert f.jenjang_saat_studi(p) == TAK_DIKETAHUI


def test_education_is_the_highest_so_far() -> None:
    ijazah = [
        Ijazah(Pendidikan.S1, date(2008, 8, 1)),
        Ijazah(Pendidikan.S2, date(2016, 8, 1)),
        Ijazah(Pendidikan.D3, date(2020, 8, 1)),
    ]
    pendidikan = f.pendidikan(Pegawai(pendidikan=ijazah))
    assert pendidikan == Riwayat([(date(2008, 8, 1), Pendidikan.S1), (date(2016, 8, 1), Pendidikan.S2)])


def test_a_diploma_of_which_nothing_is_known_is_possible_on_every_day() -> None:
    dahulu, s1 = Ijazah(Pendidikan.D3, date(2005, 8, 1)), Ijazah(Pendidikan.S1)
    pendidikan = f.pendidikan(Pegawai(pendidikan=[s1, dahulu]))
    assert pendidikan == Riwayat([(date(2005, 8, 1), Antara(Pendidikan.D3, Pendidikan.S1))])
    # Below what is certain it changes nothing; alone it says on no day what the level is.
    tanpa = [Ijazah(Pendidikan.SLTA), Ijazah(Pendidikan.S1, date(2008, 8, 1)), Ijazah(Pendidikan.D3)]
    assert f.pendidikan(Pegawai(pendidikan=tanpa)) == Riwayat([(date(2008, 8, 1), Pendidikan.S1)])
    assert f.pendidikan(Pegawai(pendidikan=[s1])) == f.pendidikan(Pegawai(pendidikan=[])) == TAK_DIKETAHUI


def test_a_diploma_of_which_the_year_is_known_is_possible_in_it_and_certain_at_its_end() -> None:
    ijazah = [Ijazah(Pendidikan.S1, tahun=2025), Ijazah(Pendidikan.D3, date(2005, 8, 1))]
    pendidikan = f.pendidikan(Pegawai(pendidikan=ijazah))
    assert [pendidikan.pada(d) for d in (date(2024, 12, 31), date(2025, 1, 1), date(2025, 12, 30))] == [
        Pendidikan.D3,
        *2 * [Antara(Pendidikan.D3, Pendidikan.S1)],
    ]
    assert pendidikan.pada(date(2025, 12, 31)) is Pendidikan.S1
    assert diperoleh(Ijazah(Pendidikan.S1, date(2025, 8, 1), tahun=2025)) == Riwayat.sejak(date(2025, 8, 1))
    assert hari_lulus(Ijazah(Pendidikan.S1)) == (AWAL, AKHIR)


@pytest.mark.parametrize(
    ("baris", "mulai"),
    [
        ([(Golongan.III_A, CPNS)], CPNS),
        ([(Golongan.III_A, PNS)], CPNS),  # the first rank counts from CPNS (PP 99/2000 Pasal 5)
        ([(Golongan.III_A, CPNS), (Golongan.III_A, PNS)], CPNS),  # repeated, not received anew
        ([(Golongan.III_D, date(2020, 4, 1))], date(2020, 4, 1)),  # not the first rank: taken as recorded
        ([(Golongan.III_A, CPNS), (Golongan.III_B, date(2014, 4, 1))], date(2014, 4, 1)),
    ],
)
def test_time_in_rank_runs_from(baris: list[tuple[Golongan, date]], mulai: date) -> None:
    p = Pegawai(tmt_cpns=CPNS, tmt_pns=PNS, pangkat=[KenaikanPangkat(g, d) for g, d in baris])
    assert f.tmt_pangkat(p).pada(HARI) == mulai


@pytest.mark.parametrize(
    ("p", "hasil"),
    [
        (Pegawai(tmt_pns=PNS), Riwayat([(PNS, None)])),  # since CPNS, whenever that was
        (Pegawai(tmt_cpns=CPNS), Riwayat([(PNS, None)])),  # received on becoming PNS, or later
        (Pegawai(tmt_cpns=CPNS, jenis=JenisPegawai.CPNS), Riwayat([(CPNS, CPNS)])),
        (Pegawai(), TAK_DIKETAHUI),
        (Pegawai(tmt_cpns=CPNS, tmt_pns=CPNS), Riwayat([(PNS, PNS)])),
    ],
)
def test_the_first_rank_is_not_dated_where_the_record_does_not_tell_when_service_began(
    p: Pegawai, hasil: Riwayat[date]
) -> None:
    assert f.tmt_pangkat(evolve(p, pangkat=[KenaikanPangkat(Golongan.III_A, PNS)])) == hasil


def menjabat(*baris: tuple[Jenjang | None, date], cltn: Iterable[Cltn] = ()) -> Pegawai:
    tugas = [Penugasan(Jabatan("Jabatan", j, "kepegawaian", kelas=9), d) for j, d in baris]
    return complete(Pegawai(tmt_cpns=CPNS, jabatan=tugas, cltn=cltn))


def test_posts_before_and_between() -> None:
    p = menjabat((Jenjang.PENGAWAS, date(2015, 1, 1)), (Jenjang.ADMINISTRATOR, date(2020, 1, 1)))
    assert f.pengawas(p) == Riwayat([(CPNS, None), (date(2015, 1, 1), True), (date(2020, 1, 1), False)], sebelum=False)
    tanpa_cpns = evolve(p, tmt_cpns=None)
    assert f.administrator(tanpa_cpns) == Riwayat([(date(2015, 1, 1), False), (date(2020, 1, 1), True)])
    assert f.pengawas(menjabat((None, date(2015, 1, 1)))).pada(HARI) is None
    assert f.pengawas(menjabat()).pada(HARI) is None


def test_a_post_that_ended_leaves_the_unknown() -> None:
    tugas = Penugasan(Jabatan("Kasi", Jenjang.PENGAWAS), date(2015, 1, 1), sampai=date(2018, 1, 1))
    pengawas = f.pengawas(complete(Pegawai(jabatan=[tugas])))
    assert (pengawas.pada(date(2017, 12, 31)), pengawas.pada(date(2018, 1, 1))) == (True, None)


def test_acting_is_not_holding() -> None:
    plt = Penugasan(Jabatan("Sekretaris", Jenjang.ADMINISTRATOR), date(2026, 2, 1), JenisPenugasan.PLT)
    p = menjabat((Jenjang.PENGAWAS, date(2015, 1, 1)))
    assert f.administrator(evolve(p, jabatan=(*(p.jabatan or ()), plt))).pada(HARI) is False


def test_cltn_ends_the_post_until_the_next_one() -> None:
    """PP 11/2017 Pasal 335 ayat (1)."""
    p = menjabat(
        (Jenjang.ADMINISTRATOR, date(2015, 1, 1)),
        (Jenjang.ADMINISTRATOR, date(2019, 1, 1)),
        cltn=[Cltn(date(2016, 1, 1), date(2018, 1, 1))],
    )
    hasil = f.administrator(p)
    assert [hasil.pada(date(t, 6, 1)) for t in (2015, 2016, 2017, 2018, 2019)] == [True, False, False, None, True]
    tanpa_akhir = menjabat((Jenjang.ADMINISTRATOR, date(2015, 1, 1)), cltn=[Cltn(date(2016, 1, 1), None)])
    assert f.administrator(tanpa_akhir).pada(HARI) is False
    assert f.administrator(evolve(p, cltn=None)) == Riwayat([(CPNS, None)], sebelum=False)


@pytest.mark.parametrize(
    ("fakta", "ya"),
    [
        (f.pelaksana, {Jenjang.PELAKSANA}),
        (f.pengawas, {Jenjang.PENGAWAS}),
        (f.administrator, {Jenjang.ADMINISTRATOR}),
        (f.jpt_pratama, {Jenjang.JPT_PRATAMA}),
        (f.jpt_madya, {Jenjang.JPT_MADYA}),
        (f.ahli_madya, {Jenjang.AHLI_MADYA}),
        (f.ahli_utama, {Jenjang.AHLI_UTAMA}),
        (f.pejabat, set(Jenjang) - {Jenjang.PELAKSANA}),
    ],
    ids=lambda p: str(p) if isinstance(p, Fakta) else "",
)
def test_each_level(fakta: Fakta[bool], ya: set[Jenjang]) -> None:
    assert {j for j in Jenjang if fakta(menjabat((j, date(2015, 1, 1)))).pada(HARI)} == ya
    assert fakta(menjabat((None, date(2015, 1, 1)))).pada(HARI) is None


@pytest.mark.parametrize(
    ("jenjang", "kelas", "asal", "hasil"),
    [
        (Jenjang.AHLI_MUDA, 9, 9, True),
        (Jenjang.AHLI_MUDA, 8, 9, False),
        (Jenjang.AHLI_MUDA, None, 9, None),
        (Jenjang.AHLI_MUDA, 9, None, None),
        (Jenjang.PENGAWAS, 9, 9, False),
        (None, 9, 9, None),
    ],
)
def test_a_jf_is_equal_by_its_class(
    jenjang: Jenjang | None, kelas: int | None, asal: int | None, hasil: object
) -> None:
    """PP 11/2017, penjelasan Pasal 54 ayat (1) huruf d."""
    p = complete(Pegawai(jabatan=[Penugasan(Jabatan("JF", jenjang, kelas=kelas), date(2015, 1, 1))]))
    assert f.jf_setingkat(p, evolve(LOWONG, kelas_asal=asal)).pada(HARI) is hasil


def test_related_field() -> None:
    p = menjabat((Jenjang.PENGAWAS, date(2015, 1, 1)))
    assert f.bidang_terkait(p, LOWONG).pada(HARI) is True
    assert f.bidang_terkait(p, evolve(LOWONG, bidang="hukum")).pada(HARI) is False
    assert f.bidang_terkait(p, evolve(LOWONG, bidang=None)).pada(HARI) is None


def test_predicates_of_the_last_two_completed_years() -> None:
    p = Pegawai(penilaian=[Penilaian(2023, Predikat.BAIK), Penilaian(2025, Predikat.KURANG)])
    assert [f.predikat_tahun_lalu(p).pada(date(t, 7, 1)) for t in (2023, 2024, 2025, 2026, 2027)] == [
        None, Predikat.BAIK, None, Predikat.KURANG, None,
    ]  # fmt: skip
    assert f.predikat_dua_tahun_lalu(p).pada(date(2025, 1, 1)) is Predikat.BAIK
    assert f.predikat_dua_tahun_lalu(p).pada(date(2024, 12, 31)) is None
    baik = f.predikat_dua_tahun(Predikat.BAIK)
    assert evaluate(baik, p).pada(HARI) is Putusan.TMS  # one is known to be too low
    assert evaluate(baik, p).pada(date(2025, 7, 1)) is Putusan.BTL  # one is missing, the other is good
    assert f.predikat_tahun_lalu(Pegawai(penilaian=[])) == TAK_DIKETAHUI


def latih(jam: int | None, selesai: date | None, nomor: str | None = None) -> Pelatihan:
    return Pelatihan("Bimtek", selesai, jam, nomor=nomor)


def test_hours_add_up_within_a_calendar_year() -> None:
    p = Pegawai(pelatihan=[latih(8, date(2025, 5, 12)), latih(12, date(2025, 9, 3)), latih(24, date(2026, 2, 10))])
    assert f.jam_pelajaran(p) == Riwayat(
        [
            (date(2025, 5, 12), 8), (date(2025, 9, 3), 20), (date(2026, 1, 1), 0),
            (date(2026, 2, 10), 24), (date(2027, 1, 1), 0),
        ],
        sebelum=0,
    )  # fmt: skip
    assert f.jam_pelajaran(Pegawai(pelatihan=[])) == Riwayat.tetap(0)


def test_one_certificate_counts_once() -> None:
    ganda = [latih(20, date(2026, 3, 15), "S-1"), latih(20, date(2026, 3, 15), "S-1"), latih(5, date(2026, 3, 15))]
    assert f.jam_pelajaran(Pegawai(pelatihan=ganda)).pada(HARI) == 25


def test_unknown_hours_make_a_lower_bound() -> None:
    p = Pegawai(pelatihan=[latih(12, date(2026, 3, 1)), latih(None, date(2026, 5, 1))])
    assert f.jam_pelajaran(p).pada(date(2026, 4, 1)) == 12
    assert f.jam_pelajaran(p).pada(HARI) == Antara(12)
    assert f.jam_pelajaran(p).pada(date(2027, 1, 1)) == 0


def test_an_undated_training_makes_every_year_a_lower_bound() -> None:
    p = Pegawai(pelatihan=[latih(12, date(2026, 3, 1)), latih(10, None)])
    assert [f.jam_pelajaran(p).pada(d) for d in (date(2020, 1, 1), date(2026, 1, 1), HARI, date(2028, 1, 1))] == [
        Antara(0), Antara(0), Antara(12), Antara(0),
    ]  # fmt: skip
    hanya = Pegawai(pelatihan=[latih(10, None)])
    assert f.jam_pelajaran(hanya) == Riwayat.tetap(Antara(0))


def hukuman(
    tingkat: TingkatHukuman | None, sampai: date | None = date(2027, 1, 1), dibatalkan: date | None = None
) -> HukumanDisiplin:
    return HukumanDisiplin(None, tingkat, date(2026, 1, 1), sampai, dibatalkan)


@pytest.mark.parametrize(
    ("baris", "dihukum", "ditunda"),
    [
        ([], False, False),
        ([hukuman(TingkatHukuman.SEDANG)], True, None),
        ([hukuman(TingkatHukuman.BERAT)], True, None),
        ([hukuman(TingkatHukuman.RINGAN)], False, False),
        ([hukuman(None)], None, None),
        ([hukuman(TingkatHukuman.SEDANG, sampai=None)], None, None),
        ([hukuman(TingkatHukuman.BERAT, dibatalkan=date(2026, 2, 1))], False, False),
        ([hukuman(TingkatHukuman.SEDANG, sampai=date(2026, 11, 21))], False, False),
        ([hukuman(None), hukuman(TingkatHukuman.SEDANG)], True, None),
    ],
)
def test_running_sanctions(baris: list[HukumanDisiplin], dihukum: object, ditunda: object) -> None:
    p = Pegawai(hukuman=baris)
    assert f.mentor_dihukum(Mentor(p)).pada(HARI) is dihukum
    assert f.kenaikan_pangkat_ditunda(p).pada(HARI) is ditunda
    assert f.mentor_dihukum(Mentor(KOSONG)) == TAK_DIKETAHUI


def test_facts_about_a_pair() -> None:
    satu, dua = NIP.pns("197001011998011901"), NIP.pns("197001011998011902")
    senior = Pegawai(nip=satu, pangkat=[KenaikanPangkat(Golongan.IV_A, CPNS)])
    yunior = Pegawai(nip=dua, atasan=satu, pangkat=[KenaikanPangkat(Golongan.III_C, CPNS)])
    assert f.selisih_golongan(Mentor(senior), Mentee(yunior)).pada(HARI) == 2
    assert f.selisih_golongan(Mentor(yunior), Mentee(senior)).pada(HARI) == -2
    assert f.selisih_golongan(Mentor(senior), Mentee(KOSONG)) == TAK_DIKETAHUI
    assert f.atasan_langsung(Mentor(senior), Mentee(yunior)).pada(HARI) is True
    assert f.atasan_langsung(Mentor(yunior), Mentee(yunior)).pada(HARI) is False
    assert f.atasan_langsung(Mentor(KOSONG), Mentee(yunior)) == TAK_DIKETAHUI
    assert f.atasan_langsung(Mentor(senior), Mentee(KOSONG)) == TAK_DIKETAHUI
    assert f.orang_sama(Mentor(senior), Mentee(yunior)).pada(HARI) is False
    assert f.orang_sama(Mentor(senior), Mentee(evolve(senior, atasan=dua))).pada(HARI) is True
    assert f.orang_sama(Mentor(KOSONG, nomor="7"), Mentee(KOSONG, nomor="7")).pada(HARI) is True
    assert f.orang_sama(Mentor(KOSONG), Mentee(KOSONG)) == TAK_DIKETAHUI


def test_the_field_sought() -> None:
    m, e = menjabat((Jenjang.PENGAWAS, date(2015, 1, 1))), menjabat((Jenjang.PELAKSANA, date(2018, 1, 1)))
    assert f.bidang_sama(Mentor(m), Mentee(e)).pada(HARI) is True
    assert f.bidang_sama(Mentor(m), Mentee(e)).pada(date(2016, 1, 1)) is None
    assert f.bidang_sama(Mentor(m), Mentee(e, bidang="hukum")).pada(HARI) is False
    assert f.bidang_sama(Mentor(KOSONG), Mentee(e)) == TAK_DIKETAHUI
