"""Matching mentors: stable or best, explained, checked, and the same whatever the order of input."""

from __future__ import annotations

import pickle
from datetime import date
from random import Random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn import TAK_DIKETAHUI, Cara, Kondisi, Peraturan, Riwayat, evaluate, fakta, jika, pilihan, syarat
from karier_asn.domain.fakta import (
    atasan_langsung,
    bidang_sama,
    ciri_sama,
    pernah_dipasangkan,
    selisih_golongan,
    selisih_kelas,
    unit_sama,
)
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.mentoring import Sisi, Skema, bobot
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Asesmen, KenaikanPangkat, Pegawai, Penugasan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.galat import BelumDiatur, GalatBentuk, GalatTanya
from karier_asn.engine.logika import Putusan
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.mentoring import Metode, Padanan, Sebab, Tambahan, calon, check, match, padanan
from karier_asn.rules.mentoring.skema import MENTORING_UMUM, SKEMA_MENTORING
from tests.dokumen_sah import sah

HARI = date(2026, 11, 21)
LAIN = NIP.pns("197001011995011999")


def orang(nomor: int, golongan: Golongan | None = Golongan.III_C, bidang: str | None = "kepegawaian") -> Pegawai:
    return complete(
        Pegawai(
            nip=NIP.pns(f"1990010120150119{nomor:02d}"),
            tanggal_lahir=date(1990, 1, 1),
            atasan=LAIN,
            pangkat=golongan and [KenaikanPangkat(golongan, date(2020, 4, 1))],
            jabatan=[Penugasan(Jabatan("Analis", Jenjang.AHLI_MUDA, bidang), date(2019, 1, 1))],
            kompetensi=[],
            hukuman=[],
        )
    )


def nip(nomor: int) -> str:
    return f"1990010120150119{nomor:02d}"


def pasangan(p: Padanan) -> dict[int, int]:
    return {int(e[-2:]): int(m[-2:]) for e, m in p.sebagai_kunci.items() if m}


# --- who gets whom -----------------------------------------------------------------------------------------


def test_the_nearest_to_the_target_difference_goes_together() -> None:
    jauh, pas = Mentor(orang(1, Golongan.IV_C)), Mentor(orang(2, Golongan.IV_A))
    hasil = match([jauh, pas], [Mentee(orang(9))], HARI)
    assert pasangan(hasil) == {9: 2}
    assert hasil.pasangan[0].skor.report().splitlines() == [
        "+30  bidang tugas mentor sama dengan bidang yang dicari mentee",
        "?  bekerja di lokasi yang sama: belum ada data",
        "?  mempunyai ciri yang diharapkan mentee: belum ada data",
        "?  mempunyai bahasa yang sama: belum ada data",
        "+8  selisih golongan ruang mentor di atas mentee adalah 2",
    ]
    assert hasil.pasangan[0].jejak.pada(HARI) is Putusan.MS


def test_capacity_is_kept_and_a_better_placed_mentee_displaces() -> None:
    mentor = Mentor(orang(1, Golongan.IV_A), kapasitas=2)
    mentee = [Mentee(orang(7, Golongan.III_D)), Mentee(orang(8, Golongan.III_C)), Mentee(orang(9, Golongan.III_C))]
    hasil = match([mentor], mentee, HARI)
    assert pasangan(hasil) == {8: 1, 9: 1}
    (sisa,) = hasil.sisa
    assert sisa.mentee.kunci == nip(7)
    assert sisa.sebab is Sebab.PENUH
    assert [(p.pasangan.mentor.kunci, [q.mentee.kunci for q in p.penghuni]) for p in sisa.penuh] == [
        (nip(1), [nip(8), nip(9)])
    ]
    assert (sisa.ditolak, sisa.penghalang) == ((), ())


def test_a_gap_covered_comes_before_everything_else() -> None:
    standar = (TingkatKompetensi("Komunikasi", 3), TingkatKompetensi("Kerja sama", 3))
    jabatan = [Penugasan(Jabatan("Analis", Jenjang.AHLI_MUDA, "hukum", standar_kompetensi=standar), date(2019, 1, 1))]

    def dinilai(p: Pegawai, *tingkat: int) -> Pegawai:
        hasil = tuple(TingkatKompetensi(s.nama, t) for s, t in zip(standar, tingkat, strict=True))
        return evolve(p, jabatan=jabatan, kompetensi=[Asesmen(Jenjang.AHLI_MUDA, False, date(2025, 1, 1), hasil=hasil)])

    satu = Mentor(dinilai(orang(1, Golongan.IV_A), 3, 2), lokasi="x", bahasa=["Jawa"], ciri=["difabel"])
    dua = Mentor(dinilai(orang(2, Golongan.IV_C), 3, 4))
    mentee = Mentee(
        dinilai(orang(9), 2, 1), lokasi="x", bahasa=["jawa "], ciri=["Difabel"], pilihan=[nip(1)]
    )  # all that can be scored speaks for the first, but the second covers one gap more
    hasil = match([satu, dua], [mentee], HARI)
    assert pasangan(hasil) == {9: 2}
    assert "+200  banyaknya kesenjangan kompetensi mentee yang dikuasai mentor: 2 × 100" in (
        hasil.pasangan[0].skor.report().splitlines()
    )
    assert hasil.satu(0, 0).skor.jumlah == 100 + 30 + 15 + 12 + 10 + 8 + 9


def test_wishes_make_the_two_stable_matchings_differ() -> None:
    mentor = [
        Mentor(orang(1, Golongan.IV_A), pilihan=[nip(9), nip(8)]),
        Mentor(orang(2, Golongan.IV_A), pilihan=[nip(8), nip(9)]),
    ]
    mentee = [Mentee(orang(8), pilihan=[nip(1), nip(2)]), Mentee(orang(9), pilihan=[nip(2), nip(1)])]
    assert pasangan(match(mentor, mentee, HARI)) == {8: 1, 9: 2}
    assert pasangan(match(mentor, mentee, HARI, metode=Metode.UTAMAKAN_MENTOR)) == {8: 2, 9: 1}


def test_among_equals_ones_own_list_decides_then_the_key() -> None:
    mentor = [Mentor(orang(n, Golongan.IV_A), nomor=f"M{n}") for n in range(1, 6)]
    mentee = [Mentee(orang(9), pilihan=["M5", "M4", "M3", "M2"], nomor="E")]
    tanpa_bobot = MENTORING_UMUM.dengan_bobot(bobot({}))
    assert match(mentor, mentee, HARI, skema=tanpa_bobot).sebagai_kunci == {"E": "M5"}
    assert match(mentor, [Mentee(orang(9))], HARI, skema=tanpa_bobot).sebagai_kunci == {nip(9): "M1"}


def test_lists_are_made_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    mentor = [Mentor(orang(n, Golongan.IV_A)) for n in range(1, 6)]
    mentee = [Mentee(orang(n)) for n in range(50, 57)]
    utuh = match(mentor, mentee, HARI)
    monkeypatch.setattr(padanan, "POTONGAN", 1)
    assert match(mentor, mentee, HARI) == utuh
    assert len(utuh.pasangan) == 5


def test_most_people_then_most_score() -> None:
    mentor = [Mentor(orang(1, Golongan.IV_A)), Mentor(orang(2, Golongan.III_D))]
    mentee = [Mentee(orang(7, Golongan.III_C)), Mentee(orang(8, Golongan.III_D))]  # 8 can only have 1
    assert pasangan(match(mentor, mentee, HARI)) == {7: 1}
    hasil = match(mentor, mentee, HARI, metode=Metode.TERBANYAK)
    assert pasangan(hasil) == {7: 2, 8: 1}
    bukti = check(hasil).bukti
    assert bukti is not None
    assert (bukti.orang, bukti.skor) == (2, 35 + 35)
    assert not check(hasil).stabil  # 7 and 1 would rather have each other


def test_a_solver_of_ones_own_can_take_its_place_and_is_checked() -> None:
    mentor = [Mentor(orang(1, Golongan.IV_A)), Mentor(orang(2, Golongan.IV_B))]
    mentee = [Mentee(orang(8)), Mentee(orang(9))]
    malas = match(
        mentor, mentee, HARI, metode=Metode.TERBANYAK, penugas=lambda calon, _: [0] + [None] * (len(calon) - 1)
    )
    assert pasangan(malas) == {8: 1}
    assert not check(malas).optimal


# --- the UK Civil Service's rules, as an agency's own scheme (PL-45 to PL-49) --------------------------------

PROGRAM_UK = Peraturan("Program UK", "Contoh skema instansi", date(2020, 1, 1), Cara.INSTANSI, HARI)
ATURAN_UK = syarat(
    PROGRAM_UK / "syarat",
    {
        "organisasi": ~unit_sama,
        "jenjang": (selisih_kelas > 0) & (selisih_kelas <= 2),
        "pasangan baru": ~pernah_dipasangkan,
    },
)
BOBOT_UK = bobot({selisih_kelas.adalah(2): 12, selisih_kelas.adalah(1): 9, bidang_sama: 10, ciri_sama: 6})
UK = Skema("UK Civil Service", ATURAN_UK, ATURAN_UK, BOBOT_UK, MENTORING_UMUM.lama)


def _uk(organisasi: str, jenjang: int, bidang: str) -> Pegawai:
    return complete(Pegawai(jabatan=[Penugasan(Jabatan("Grade", None, bidang, organisasi, jenjang), date(2020, 1, 1))]))


def mentor_uk(nomor: str, organisasi: str, jenjang: int, profesi: str, *ciri: str) -> Mentor:
    return Mentor(_uk(organisasi, jenjang, profesi), nomor=nomor, ciri=ciri)


def mentee_uk(nomor: str, organisasi: str, jenjang: int, tujuan: str, *ciri: str) -> Mentee:
    return Mentee(_uk(organisasi, jenjang, "-"), tujuan, nomor, ciri=ciri)


@pytest.mark.parametrize(
    ("mentor", "mentee", "skor", "gagal"),
    [
        (mentor_uk("P", "A", 7, "Data", "difabel"), mentee_uk("Q", "B", 6, "Data", "difabel"), 25, None),  # PL-45
        (mentor_uk("P", "A", 8, "Data", "difabel"), mentee_uk("Q", "B", 5, "Data", "difabel"), None, "jenjang"),
        (mentor_uk("P", "A", 6, "Data", ""), mentee_uk("Q", "B", 5, "Hukum", ""), 9, None),  # PL-47
        (
            mentor_uk("P", "A", 7, "Data", "difabel"),
            evolve(mentee_uk("Q", "B", 6, "Data", "difabel"), mentor_terdahulu=["P"]),
            None,
            "pasangan baru",
        ),  # PL-48
        (mentor_uk("P", "A", 7, "Data"), mentee_uk("Q", "A", 6, "Data"), None, "organisasi"),
        (mentor_uk("P", "A", 6, "Data"), mentee_uk("Q", "B", 6, "Data"), None, "jenjang"),
    ],
    ids=["PL-45", "PL-46", "PL-47", "PL-48", "organisasi-sama", "selisih-0"],
)
def test_pl_45_to_48(mentor: Mentor, mentee: Mentee, skor: int | None, gagal: str | None) -> None:
    hasil = match([mentor], [mentee], HARI, skema=UK)
    assert [p.skor.jumlah for p in hasil.pasangan] == ([] if skor is None else [skor])
    assert [h.dasar.jalur[-1] for s in hasil.sisa for h in s.penghalang] == ([gagal] if gagal else [])


def test_pl_49_penugasan_4x4() -> None:
    mentor = [
        mentor_uk("P1", "A", 7, "Kebijakan", "difabel"),
        mentor_uk("P2", "B", 6, "Data"),
        mentor_uk("P3", "C", 5, "Data", "perempuan"),
        mentor_uk("P4", "D", 7, "Keuangan", "perempuan", "difabel"),
    ]
    mentee = [
        mentee_uk("Q1", "B", 5, "Kebijakan", "difabel"),
        mentee_uk("Q2", "A", 4, "Data", "perempuan"),
        mentee_uk("Q3", "D", 4, "Data"),
        mentee_uk("Q4", "C", 5, "Keuangan", "perempuan"),
    ]
    hasil = match(mentor, mentee, HARI, skema=UK, metode=Metode.TERBANYAK)
    assert hasil.sebagai_kunci == {"Q1": "P1", "Q2": "P3", "Q3": "P2", "Q4": "P4"}
    assert {p.mentee.kunci: p.skor.jumlah for p in hasil.pasangan} == {"Q1": 28, "Q2": 25, "Q3": 22, "Q4": 28}
    bukti = check(hasil, langsung=True).bukti
    assert bukti is not None
    assert (bukti.orang, bukti.skor) == (4, 103)


# --- why not -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mentor", "mentee", "gagal"),
    [
        (orang(1, Golongan.III_C), orang(9, Golongan.III_C), "selisih"),
        (orang(1, Golongan.IV_E), orang(9, Golongan.III_C), "selisih"),
        (orang(1, Golongan.IV_A, "hukum"), orang(9), "Lampiran"),
        (orang(1, Golongan.IV_A, None), orang(9), "Lampiran"),
        (orang(1, Golongan.IV_A), evolve(orang(9), atasan=orang(1).nip), "bukan atasan"),
        (evolve(orang(1, Golongan.IV_A), hukuman=None), orang(9), "disiplin"),
        (evolve(orang(1, Golongan.IV_A), tanggal_lahir=None), orang(9), "sisa masa kerja"),
        (orang(1, None), orang(9), "selisih"),
    ],
)
def test_who_may_not_and_why(mentor: Pegawai, mentee: Pegawai, gagal: str) -> None:
    hasil = match([Mentor(mentor)], [Mentee(mentee)], HARI)
    assert hasil.pasangan == ()
    assert hasil.sisa[0].sebab is Sebab.TIDAK_MEMENUHI
    (penghalang,) = hasil.sisa[0].penghalang
    assert penghalang.dasar.jalur[-1] == gagal
    assert (penghalang.banyak, penghalang.sendirian) == (1, 1)
    assert not hasil.sisa[0].ditolak[0].boleh


def test_the_condition_that_alone_kept_most_away_comes_first() -> None:
    lain_bidang = [Mentor(orang(n, Golongan.IV_A, "hukum")) for n in (1, 2)]
    keduanya = Mentor(orang(3, Golongan.III_A, "hukum"))
    (sisa,) = match([*lain_bidang, keduanya], [Mentee(orang(9))], HARI).sisa
    assert [(h.dasar.jalur[-1], h.banyak, h.sendirian) for h in sisa.penghalang] == [
        ("Lampiran", 3, 2),
        ("selisih", 1, 0),
    ]


def test_a_mentee_may_seek_another_field() -> None:
    hasil = match([Mentor(orang(1, Golongan.IV_A, "hukum"))], [Mentee(orang(9), bidang="hukum")], HARI)
    assert pasangan(hasil) == {9: 1}


def test_a_person_on_both_sides_is_guided_and_guides_but_not_himself() -> None:
    tengah = orang(5, Golongan.III_D)
    hasil = match(
        [Mentor(orang(1, Golongan.IV_B)), Mentor(tengah)], [Mentee(tengah), Mentee(orang(9, Golongan.III_B))], HARI
    )
    assert pasangan(hasil) == {5: 1, 9: 5}
    (sisa,) = match([Mentor(tengah)], [Mentee(tengah)], HARI).sisa
    assert {h.dasar.jalur[-1] for h in sisa.penghalang} == {"dua orang", "selisih"}


def test_nobody_there() -> None:
    assert match([], [], HARI).hasil == match([Mentor(orang(1))], [], HARI).hasil == ()
    (sisa,) = match([], [Mentee(orang(9))], HARI).sisa
    assert (sisa.sebab, sisa.penuh, sisa.ditolak) == (Sebab.TANPA_MENTOR, (), ())
    for metode in Metode:
        (sisa,) = match([Mentor(orang(1, Golongan.IV_A), kapasitas=0)], [Mentee(orang(9))], HARI, metode=metode).sisa
        assert sisa.sebab is Sebab.PENUH
        assert [(p.pasangan.mentor.kunci, p.penghuni) for p in sisa.penuh] == [(nip(1), ())]


def test_bad_input_is_one_error_that_lists_everything() -> None:
    tanpa = evolve(orang(3), nip=None)
    with pytest.raises(GalatBentuk) as info:
        match(
            [Mentor(orang(1)), Mentor(orang(1), kapasitas=-1), Mentor(tanpa)],
            [
                Mentee(orang(9)),
                Mentee(orang(9)),
                Mentee(orang(8), pilihan=[nip(1), nip(1), nip(2), nip(8)], menolak=[nip(2)]),
            ],
            HARI,
        )
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [
        ("mentor[0]", "ganda"),
        ("mentor[1]", "ganda"),
        ("mentor[1].kapasitas", "negatif"),
        ("mentor[2]", "tanpa-kunci"),
        ("mentee[0]", "ganda"),
        ("mentee[1]", "ganda"),
        ("mentee[2].pilihan[1]", "pilihan-bertentangan"),
        ("mentee[2].pilihan[2]", "pilihan-bertentangan"),
        ("mentee[2].pilihan[3]", "pilihan-bertentangan"),
    ]
    assert "1990" not in str(info.value)


def test_before_the_scheme_there_is_no_answer() -> None:
    with pytest.raises(BelumDiatur) as info:
        match([Mentor(orang(1))], [Mentee(orang(9))], date(2010, 1, 1))
    assert info.value.mulai == date(2019, 1, 1)


# --- what would be different -------------------------------------------------------------------------------


def test_what_one_more_place_would_change() -> None:
    mentor = [Mentor(orang(1, Golongan.IV_A)), Mentor(orang(2, Golongan.III_D))]
    mentee = [Mentee(orang(7, Golongan.III_C)), Mentee(orang(8, Golongan.III_C))]
    for metode in Metode:
        hasil = match(mentor, mentee, HARI, metode=metode)
        beda = hasil.satu_tempat_lagi(nip(1))
        assert pasangan(hasil) == {7: 1, 8: 2}
        assert (beda.mendapat, beda.kehilangan) == ((), ())
        assert [(a.mentor.kunci, b.mentor.kunci) for a, b in beda.berpindah] == [(nip(2), nip(1))]
        assert hasil.satu_tempat_lagi(nip(2)).berpindah == ()
    tiga = match(mentor, [*mentee, Mentee(orang(9, Golongan.III_C))], HARI, metode=Metode.TERBANYAK)
    assert [p.mentee.kunci for p in tiga.satu_tempat_lagi(nip(2)).mendapat] == [nip(9)]
    bukti = check(tiga).bukti
    assert bukti is not None
    assert bukti.harga == (Tambahan(1, 38), Tambahan(1, 35))
    with pytest.raises(GalatTanya):
        tiga.satu_tempat_lagi("tidak ada")


# --- rematching --------------------------------------------------------------------------------------------


def test_rematching_keeps_running_pairs_unless_somebody_would_stay_without_a_mentor() -> None:
    mentor = [Mentor(orang(n, Golongan.IV_A)) for n in (1, 2, 3)]
    mentee = [Mentee(orang(n)) for n in (7, 8)]
    berjalan = [(nip(3), nip(7)), (nip(2), nip(8))]
    ulang = match(mentor, mentee, HARI, metode=Metode.TERBANYAK, berjalan=berjalan)
    assert pasangan(ulang) == {7: 3, 8: 2}
    assert check(ulang, langsung=True).optimal
    tanpa_3 = match(mentor[:2], mentee, HARI, metode=Metode.TERBANYAK, berjalan=berjalan[1:])
    assert pasangan(tanpa_3) == {7: 1, 8: 2}
    # Only one mentor is left who may guide 9; the pair that runs there gives way, because 8 can go elsewhere.
    sembilan = Mentee(orang(9), bidang="hukum")
    dua_bidang = [Mentor(orang(1, Golongan.IV_A, "hukum")), Mentor(orang(2, Golongan.IV_A))]
    delapan = Mentee(orang(8), mentor_terdahulu=[nip(1)])
    baru = match(dua_bidang, [delapan, sembilan], HARI, metode=Metode.TERBANYAK, berjalan=[(nip(1), nip(8))])
    assert pasangan(baru) == {8: 2, 9: 1}


def test_a_running_pair_is_judged_by_what_it_must_go_on_meeting() -> None:
    """That they were a pair before keeps no running pair apart; that the mentor became the superior does."""
    mentor = [Mentor(orang(1, Golongan.IV_A)), Mentor(orang(2, Golongan.IV_B))]
    mentee = Mentee(orang(9), mentor_terdahulu=[nip(2)])
    berjalan = [(nip(2), nip(9))]
    assert pasangan(match(mentor, [mentee], HARI, metode=Metode.TERBANYAK, berjalan=berjalan)) == {9: 2}
    bawahan = evolve(mentee, pegawai=evolve(mentee.pegawai, atasan=orang(2).nip))
    assert pasangan(match(mentor, [bawahan], HARI, metode=Metode.TERBANYAK, berjalan=berjalan)) == {9: 1}


def test_running_pairs_must_make_sense() -> None:
    mentor, mentee = [Mentor(orang(1, Golongan.IV_A)), Mentor(orang(2, Golongan.IV_A))], [Mentee(orang(9))]
    with pytest.raises(GalatTanya):
        match(mentor, mentee, HARI, berjalan=[(nip(1), nip(9))])
    berjalan = [(nip(1), nip(9)), (nip(2), nip(9)), (nip(5), nip(9))]
    with pytest.raises(GalatBentuk) as info:
        match(mentor, mentee, HARI, metode=Metode.TERBANYAK, berjalan=berjalan)
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [
        ("berjalan[0]", "ganda"),
        ("berjalan[1]", "ganda"),
        ("berjalan[2]", "tidak-terdaftar"),
    ]


# --- an agency's own conditions ----------------------------------------------------------------------------


def test_an_agency_tightens_a_scheme() -> None:
    perkada = Peraturan("Keputusan 7/2026", "Program mentoring", date(2026, 1, 1), Cara.INSTANSI, HARI)
    ketat = MENTORING_UMUM.diperketat(syarat(perkada / "angka 2", selisih_golongan <= 2))
    jauh, mentee = [Mentor(orang(1, Golongan.IV_B))], [Mentee(orang(9))]
    assert pasangan(match(jauh, mentee, HARI)) == {9: 1}
    (sisa,) = match(jauh, mentee, HARI, skema=ketat).sisa
    assert [str(h.dasar) for h in sisa.penghalang] == ["Keputusan 7/2026 angka 2"]


def test_a_reading_reaches_conditions_score_index_and_what_must_go_on() -> None:
    """Results of two years ago say nothing; an agency that lets them stand says so once, for the whole matching."""
    standar = (TingkatKompetensi("Komunikasi", 3),)
    kelas = [Penugasan(Jabatan("Analis", Jenjang.AHLI_MUDA, "hukum", standar_kompetensi=standar), date(2019, 1, 1))]

    def dinilai(p: Pegawai, tingkat: int) -> Pegawai:
        hasil = (TingkatKompetensi("Komunikasi", tingkat),)
        return evolve(p, jabatan=kelas, kompetensi=[Asesmen(Jenjang.AHLI_MUDA, False, date(2024, 11, 21), hasil=hasil)])

    mentor, mentee = [Mentor(dinilai(orang(1, Golongan.IV_A), 3))], [Mentee(dinilai(orang(9), 2))]
    assert pasangan(match(mentor, mentee, HARI)) == {}
    for bacaan in ({"masa-berlaku-asesmen": "tiga-tahun"}, {"masa-berlaku-asesmen": "sampai-diganti"}):
        hasil = match(mentor, mentee, HARI, bacaan=bacaan)
        assert pasangan(hasil) == {9: 1}
        assert hasil.pasangan[0].skor.jumlah == hasil.calon.skor(0, 0) == 100 + 30 + 8
        assert hasil.pasangan[0].boleh
        assert check(hasil, langsung=True).stabil
    jauh = [Mentor(orang(1, Golongan.IV_E))]
    kini = {
        "berjalan": [(nip(1), nip(9))],
        "metode": Metode.TERBANYAK,
        "bacaan": {"ukuran-senioritas": "kelas-jabatan"},
    }
    assert pasangan(match(jauh, [Mentee(orang(9))], HARI, **kini)) == {9: 1}  # type: ignore[arg-type]
    with pytest.raises(GalatTanya, match="selamanya"):
        match(mentor, mentee, HARI, bacaan={"masa-berlaku-asesmen": "selamanya"})


@pytest.mark.parametrize("umur", ["dua-tahun", "sampai-diganti"])
def test_the_index_finds_what_judging_every_pair_finds_in_any_reading(umur: str) -> None:
    bacaan, ditemukan = {"masa-berlaku-asesmen": umur}, 0
    for benih in range(8, 14):
        mentor, mentee = acak(Random(benih), 5, 6)
        p = match(mentor, mentee, date(2027, 6, 1), bacaan=bacaan)
        for y in range(5):
            diharapkan = [(x, q.skor.jumlah) for x in range(6) if (q := p.satu(x, y)).boleh]
            assert sorted(p.calon.bagi_mentee(y)) == diharapkan
            ditemukan += sum(skor >= 100 for _, skor in diharapkan)
    assert bool(ditemukan) == (umur == "sampai-diganti")


# --- the index comes to the same as judging every pair -----------------------------------------------------


def acak(r: Random, n: int, m: int) -> tuple[list[Mentor], list[Mentee]]:
    nama = ("Integritas", "Komunikasi", "Kerja sama")
    para_mentor, para_mentee = [f"m{i}" for i in range(m)], [f"e{i}" for i in range(n)]

    urut = iter(range(901, 1000))

    def pegawai(golongan: Golongan | None) -> Pegawai:
        lahir = r.choice([date(1969, 3, 1), date(1980, 1, 1), date(1980, 1, 1)])
        nip = r.choice([None, NIP.pns(f"{lahir:%Y%m%d}2015011{next(urut)}")])
        standar = tuple(TingkatKompetensi(k, 3) for k in nama)
        hasil = tuple(TingkatKompetensi(k, r.randint(2, 4)) for k in nama)
        jabatan = Jabatan(
            "A",
            Jenjang.AHLI_MUDA,
            r.choice(["a", "a", "b", None]),
            r.choice(["u", "v", "w", None]),
            standar_kompetensi=r.choice([None, standar]),
        )
        return complete(
            Pegawai(
                nip=nip,
                tanggal_lahir=lahir,
                tmt_cpns=date(2015, 1, 1) if nip else r.choice([date(2015, 1, 1), date(2026, 1, 1)]),
                atasan=r.choice([None, *(NIP.pns(f"198001012015011{901 + i}") for i in range(6))]),
                pangkat=golongan and [KenaikanPangkat(golongan, date(2020, 4, 1))],
                jabatan=[Penugasan(jabatan, date(2019, 1, 1))],
                kompetensi=r.choice([None, [], [Asesmen(Jenjang.AHLI_MUDA, True, date(2025, 1, 1), hasil=hasil)]]),
                hukuman=r.choice([[], [], [], None]),
            )
        )

    def sebagian(dari: list[str], paling: int) -> list[str]:
        return r.sample(dari, r.randint(0, min(len(dari), paling)))

    def bersama() -> dict[str, object]:
        return {
            "lokasi": r.choice([None, "x", "y"]),
            "bahasa": r.choice([None, ["p"], ["p", "q"]]),
            "ciri": r.choice([None, [], ["c"]]),
        }

    atas, bawah = [*list(Golongan)[10:14], None], list(Golongan)[8:12]
    return [
        Mentor(
            pegawai(r.choice(atas)),
            r.randint(0, 2),
            k,
            pilihan=sebagian(para_mentee, 3),
            **bersama(),  # type: ignore[arg-type]
        )
        for k in para_mentor
    ], [
        Mentee(
            pegawai(r.choice(bawah)),
            r.choice([None, "a"]),
            k,
            pilihan=sebagian(para_mentor, 3),
            mentor_terdahulu=sebagian(para_mentor, 1),
            ditunjuk=sebagian(para_mentor, 2),
            **bersama(),  # type: ignore[arg-type]
        )
        for k in para_mentee
    ]


@pytest.mark.parametrize("nama", SKEMA_MENTORING)
@pytest.mark.parametrize("terlalu_banyak", [0, 4, 250_000])
def test_the_index_finds_what_judging_every_pair_finds(
    nama: str, terlalu_banyak: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calon, "TERLALU_BANYAK", terlalu_banyak)
    ditemukan = 0
    for benih in (8, 19, 23):
        mentor, mentee = acak(Random(benih), 5, 6)
        p = match(mentor, mentee, HARI, skema=SKEMA_MENTORING[nama])
        pasang = {(x, y): p.satu(x, y) for x in range(6) for y in range(5)}
        skor = {xy: q.skor for xy, q in pasang.items() if q.boleh}
        ditemukan += len(skor)
        for y in range(5):
            assert sorted(p.calon.bagi_mentee(y)) == sorted((x, s.jumlah) for (x, e), s in skor.items() if e == y)
            assert sorted(p.calon.bagi_mentee(y, Sisi.BERSAMA, Sisi.MENTEE)) == sorted(
                (x, s.bagi_mentee) for (x, e), s in skor.items() if e == y
            )
        for x in range(6):
            assert sorted(p.calon.bagi_mentor(x, Sisi.BERSAMA, Sisi.MENTOR)) == sorted(
                (y, s.bagi_mentor) for (m, y), s in skor.items() if m == x
            )
    assert ditemukan


@settings(max_examples=20)
@given(
    st.randoms(use_true_random=False), st.sampled_from(list(SKEMA_MENTORING.values())), st.sampled_from(list(Metode))
)
def test_every_matching_passes_the_check_and_permuting_the_input_permutes_nothing(
    r: Random, skema: Skema, metode: Metode
) -> None:
    mentor, mentee = acak(r, r.randint(0, 3), r.randint(0, 3))
    hasil = match(mentor, mentee, HARI, skema=skema, metode=metode)
    sertifikat = check(hasil, langsung=True)
    assert sertifikat.optimal if metode is Metode.TERBANYAK else sertifikat.stabil
    assert all(p.boleh for p in hasil.pasangan)
    assert len(hasil.pasangan) + len(hasil.sisa) == len(mentee)
    assert all(len(hasil.penghuni(x)) <= m.kapasitas for x, m in enumerate(hasil.mentor))
    acakan = match(r.sample(mentor, len(mentor)), r.sample(mentee, len(mentee)), HARI, skema=skema, metode=metode)
    assert acakan == hasil


def test_no_key_is_shown_where_it_may_be_a_nip() -> None:
    mentee = Mentee(orang(9), pilihan=[nip(1)], menolak=[nip(2)], mentor_terdahulu=[nip(3)], ditunjuk=[nip(4)])
    hasil = match([Mentor(orang(1, Golongan.IV_A), pilihan=[nip(9)])], [mentee], HARI)
    assert "19900101201501" not in repr(hasil) + repr(hasil.pasangan) + repr(match([], [mentee], HARI).sisa)


def test_a_matching_can_be_pickled_and_still_be_asked() -> None:
    mentor, mentee = acak(Random(3), 4, 4)
    hasil = match(mentor, mentee, HARI)
    salinan = pickle.loads(pickle.dumps(hasil))
    assert salinan == hasil
    assert check(salinan).stabil


def test_every_word_of_a_matching_has_an_english_form() -> None:
    kata = [x.value for jenis in (Sebab, Metode) for x in jenis]
    assert [k for k in kata if INGGRIS(k) == k] == []
    for baku, inggris in zip(
        MENTORING_UMUM.bobot.report().splitlines(), MENTORING_UMUM.bobot.report(INGGRIS).splitlines(), strict=True
    ):
        assert baku.split("(")[0] != inggris.split("(")[0]
    p = match([Mentor(orang(1, Golongan.IV_A))], [Mentee(orang(9))], HARI).pasangan[0]
    assert p.skor.report(INGGRIS).splitlines()[:2] == [
        "+30  the mentor works in the field the mentee seeks",
        "?  works in the same place: no data yet",
    ]


# --- in words and as data ----------------------------------------------------------------------------------


def penuh_dan_tidak_cocok() -> Padanan:
    mentor = [
        Mentor(orang(1, Golongan.IV_A), nomor="M1"),
        Mentor(orang(2, Golongan.IV_A, "hukum"), nomor="M2"),
        Mentor(orang(3, Golongan.IV_B), kapasitas=0, nomor="M3"),
    ]
    return match(mentor, [Mentee(orang(8), nomor="E8"), Mentee(orang(9)), Mentee(orang(7, None), nomor="E7")], HARI)


def test_a_matching_in_both_languages_and_as_data() -> None:
    p = penuh_dan_tidak_cocok()
    terpasang = p.sebagai_kunci[nip(9)]
    assert terpasang == "M1"
    assert p.report().splitlines() == [
        "umum, stabil, terbaik bagi mentee: 1 dari 3 mentee mendapat mentor; skor 38",
        "***************909: M1, skor 38",
        "E7: tidak ada mentor yang memenuhi syarat",
        "E8: semua mentor yang memenuhi syarat sudah penuh",
    ]
    assert p.report(INGGRIS).splitlines()[1:3] == [
        "***************909: M1, score 38",
        "E7: no mentor meets the conditions",
    ]
    isi = sah(p.document("putaran-1"), "padanan", "putaran-1")
    assert (isi["program"], isi["metode"], isi["mentor"], isi["mentee"]) == ("umum", Metode.UTAMAKAN_MENTEE.value, 3, 3)
    assert isi["pasangan"] == [{"mentor": "M1", "mentee": "***************909", "skor": 38}]
    assert isi["sisa"] == [
        {"mentee": "E7", "sebab": Sebab.TIDAK_MEMENUHI.value},
        {"mentee": "E8", "sebab": Sebab.PENUH.value},
    ]
    assert "1990" not in str(isi) + p.report()
    assert pickle.loads(pickle.dumps(p)).document("putaran-1") == isi


def test_a_pair_in_both_languages_and_as_data() -> None:
    (q,) = penuh_dan_tidak_cocok().pasangan
    assert q.report().splitlines()[0] == "M1 mendampingi ***************909: skor 38"
    assert "+30  bidang tugas mentor sama dengan bidang yang dicari mentee" in q.report().splitlines()
    assert "M1 guides ***************909: score 38" in q.report(INGGRIS)
    assert "MS" in q.report()
    isi = sah(q.document("q"), "pasangan-mentoring", "q")
    assert (isi["boleh"], isi["skor"], isi["hasil"]["status"], isi["hasil"]["rujukan"]) == (True, 38, "MS", "q")
    assert [(b["bobot"], b["nilai"], b["poin"]) for b in isi["bagian"] if b["poin"]] == [(30, 1, 30), (8, 1, 8)]
    assert "199001012015011909" not in str(isi)


def test_who_has_no_mentor_in_both_languages_and_as_data() -> None:
    tidak, penuh = penuh_dan_tidak_cocok().sisa
    assert tidak.report().splitlines() == [
        "E7: tidak ada mentor yang memenuhi syarat",
        "  Skema Mentoring Umum syarat selisih: menghalangi 3 mentor, 2 di antaranya sendirian",
        "  Peraturan LAN 10/2018 Lampiran: menghalangi 1 mentor, 0 di antaranya sendirian",
    ]
    assert penuh.report().splitlines() == [
        "E8: semua mentor yang memenuhi syarat sudah penuh",
        "  M1 sudah mendampingi ***************909",
        "  M3 tidak mempunyai tempat",
        "  Peraturan LAN 10/2018 Lampiran: menghalangi 1 mentor, 1 di antaranya sendirian",
    ]
    assert penuh.report(INGGRIS).splitlines()[1:] == [
        "  M1 guides ***************909 already",
        "  M3 has no place",
        "  Peraturan LAN 10/2018 Lampiran: keeps 1 mentors away, 1 of them alone",
    ]
    isi = sah(penuh.document("e-8"), "tak-terpasang", "e-8")
    assert isi["penuh"] == [{"mentor": "M1", "penghuni": ["***************909"]}, {"mentor": "M3", "penghuni": []}]
    assert [(h["dasar"]["peraturan"], h["banyak"], h["sendirian"]) for h in isi["penghalang"]] == [
        ("Peraturan LAN 10/2018", 1, 1)
    ]


def test_changes_and_the_check_in_both_languages_and_as_data() -> None:
    mentor = [Mentor(orang(1, Golongan.IV_A), nomor="M1"), Mentor(orang(2, Golongan.III_D), nomor="M2")]
    mentee = [Mentee(orang(7, Golongan.III_C), nomor="E7"), Mentee(orang(8, Golongan.III_D), nomor="E8")]
    stabil = match(mentor, mentee, HARI)
    banyak = match(mentor, mentee, HARI, metode=Metode.TERBANYAK)
    beda, balik = stabil.beda(banyak), banyak.beda(stabil)
    assert beda.report().splitlines() == ["E8 mendapat M1", "E7 berpindah dari M1 ke M2"]
    assert balik.report(INGGRIS).splitlines() == ["E8 loses M1", "E7 moves from M2 to M1"]
    assert stabil.beda(stabil).report() == "tidak ada yang berubah"
    isi = sah(beda.document("b"), "perubahan-padanan", "b")
    assert isi["mendapat"] == [{"mentor": "M1", "mentee": "E8", "skor": 35}]
    assert isi["berpindah"] == [{"mentee": "E7", "dari": "M1", "ke": "M2"}]
    assert sah(balik.document(), "perubahan-padanan")["kehilangan"] == isi["mendapat"]
    assert check(banyak).report().splitlines() == [
        "tidak stabil: 1 pasangan saling lebih memilih",
        "  E7 dan M1",
        "terbukti terbaik: 2 mentee mendapat mentor dengan skor 70",
    ]
    assert check(stabil).report(INGGRIS).splitlines() == [
        "stable: no mentor and mentee would rather have each other",
        "not proven best: more mentees or a higher score may be possible",
    ]
    bukti = sah(check(banyak).document("s"), "sertifikat-padanan", "s")
    assert (bukti["stabil"], bukti["optimal"], bukti["bukti"]["orang"]) == (False, True, 2)
    assert [h["mentor"] for h in bukti["penghalang"]] == ["M1"]
    assert sah(check(stabil).document(), "sertifikat-padanan")["bukti"] is None


def test_only_what_bears_on_the_verdict_is_blamed() -> None:
    """Not a reading that was not chosen, nor what is not certainly required; that stands as unknown by itself."""
    perkada = Peraturan("Keputusan 8/2026", "Program mentoring", date(2026, 1, 1), Cara.INSTANSI, HARI)
    dekat, sama = selisih_golongan <= 2, syarat(perkada / "angka 9", selisih_golongan <= 0)
    bacaan = pilihan("jarak", {"dekat": syarat(perkada / "angka 2", dekat), "sama": sama}, catatan="Terbuka.")
    (sisa,) = match([Mentor(orang(1, Golongan.IV_B))], [Mentee(orang(9))], HARI, skema=_ditambah(perkada, bacaan)).sisa
    assert [str(h.dasar) for h in sisa.penghalang] == ["Keputusan 8/2026 angka 2"]
    belum_tentu = jika(sehat, maka=syarat(perkada / "angka 3", selisih_golongan <= 0))
    (sisa,) = match(
        [Mentor(orang(1, Golongan.IV_B))], [Mentee(orang(9))], HARI, skema=_ditambah(perkada, belum_tentu)
    ).sisa
    assert [str(h.dasar) for h in sisa.penghalang] == ["Keputusan 8/2026 program"]


@fakta("mentee sehat")
def sehat(e: Mentee) -> Riwayat[bool]:
    return TAK_DIKETAHUI


def _ditambah(perkada: Peraturan, k: Kondisi) -> Skema:
    aturan = MENTORING_UMUM.aturan
    return evolve(MENTORING_UMUM, aturan=syarat(aturan.dasar, aturan.isi & syarat(perkada / "program", k)))


def test_alternatives_that_only_name_people_are_found_by_index() -> None:
    """Cited apart, with a mentor who is named in none, one or both."""
    perkada = Peraturan("Keputusan 9/2026", "Program mentoring", date(2026, 1, 1), Cara.INSTANSI, HARI)
    salah_satu = syarat(perkada / "angka 1", ~atasan_langsung) | syarat(perkada / "angka 2", ~pernah_dipasangkan)
    mentee = Mentee(evolve(orang(9), atasan=orang(1).nip), mentor_terdahulu=[nip(1), nip(2)])
    mentor = [Mentor(orang(n, Golongan.IV_A)) for n in (1, 2, 3)]
    hasil = match(mentor, [mentee], HARI, skema=_ditambah(perkada, salah_satu))
    semua = [hasil.satu(x, 0) for x in range(3)]
    assert [x for x, _ in hasil.calon.bagi_mentee(0)] == [x for x, p in enumerate(semua) if p.boleh]
    assert [p.boleh for p in semua] == [
        evaluate(hasil.skema.aturan, m, mentee).pada(HARI) is Putusan.MS for m in mentor
    ]
    assert not semua[0].boleh
