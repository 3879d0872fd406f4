"""What follows a match: hours with their caps, progress, feedback, and when a pair ends."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from karier_asn.dokumen import from_dict, to_dict
from karier_asn.domain.evaluasi import PesertaPelatihan
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Asesmen, Pegawai, Penilaian, Penugasan
from karier_asn.domain.pelatihan import LingkupPelatihan
from karier_asn.domain.pendampingan import Pendampingan, Peran, Sasaran, Sesi, UmpanBalikPendampingan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.galat import GalatBentuk, GalatTanya
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.mentoring import Dampak, PerkembanganPendampingan, follow
from karier_asn.rules import JAM_PELAJARAN_TERKONVERSI
from karier_asn.rules.mentoring.skema import MENTORING_AKTUALISASI, MENTORING_TALENTA
from tests.dokumen_sah import sah

MULAI, SAMPAI = date(2026, 1, 1), date(2026, 7, 1)


def ikuti(d: Pendampingan, pada: date = SAMPAI, mentee: Pegawai | None = None) -> PerkembanganPendampingan:
    return follow(d, Mentor(Pegawai(), nomor=d.mentor), Mentee(mentee or Pegawai(), nomor=d.mentee), pada)


def dua_sebulan(bulan: int) -> list[Sesi]:
    return [Sesi(date(2026, b, h)) for b in range(1, bulan + 1) for h in (5, 19)]


def test_pl_02_mentoring_memenuhi_20_jp() -> None:
    d = Pendampingan("m", "e", MULAI, SAMPAI, sesi=dua_sebulan(5))
    assert ikuti(d).buku.saldo(date(2026, 12, 31)) == 20
    pns = complete(Pegawai(tmt_pns=date(2020, 1, 1), pelatihan=ikuti(d).kegiatan, tugas_belajar=()))
    kewajiban = evaluate(JAM_PELAJARAN_TERKONVERSI, pns)
    assert kewajiban.paling_awal(MULAI) == date(2026, 5, 19)
    assert kewajiban.pada(date(2026, 12, 31)) is Putusan.MS


def test_two_sessions_of_one_day_are_two() -> None:
    sesi = [Sesi(date(2026, 1, 5)), Sesi(date(2026, 1, 5), "Mentoring"), Sesi(date(2026, 1, 5), "Arsip")]
    d = Pendampingan("m", "e", MULAI, SAMPAI, sesi=sesi)
    assert [k.nama for k in ikuti(d).kegiatan] == ["mentoring", "Arsip", "Mentoring (2)"]
    assert ikuti(d).buku.saldo(date(2026, 12, 31)) == 4


def test_sessions_beyond_two_a_month_give_nothing() -> None:
    """At most 48 JP a year, whatever the zeal."""
    sesi = [Sesi(date(2026, b, h)) for b in range(1, 13) for h in (1, 8, 15, 22)]
    d = Pendampingan("m", "e", MULAI, date(2027, 1, 1), sesi=sesi)
    assert ikuti(d).buku.saldo(date(2026, 12, 31)) == 48
    assert ikuti(d).buku.saldo(date(2026, 1, 1)) == 2
    assert ikuti(d).buku.saldo(date(2026, 1, 31)) == 4


def test_an_international_day_gives_four() -> None:
    d = Pendampingan(
        "m", "e", MULAI, SAMPAI, sesi=[Sesi(date(2026, 2, 3), "kunjungan", LingkupPelatihan.INTERNASIONAL)]
    )
    assert ikuti(d).buku.saldo(SAMPAI) == 4


def test_contradictions_are_one_error_that_lists_everything() -> None:
    with pytest.raises(GalatBentuk) as info:
        Pendampingan(
            "m",
            "e",
            MULAI,
            SAMPAI,
            [Sasaran(TingkatKompetensi("Komunikasi", 3)), Sasaran(TingkatKompetensi("KOMUNIKASI", 4))],
            [Sesi(SAMPAI), Sesi(date(2025, 12, 31)), Sesi(MULAI)],
            [
                UmpanBalikPendampingan(Peran.MENTEE, date(2025, 12, 31), 6),
                UmpanBalikPendampingan(Peran.MENTOR, MULAI, 0),
            ],
        )
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [
        ("sesi[0].tanggal", "di-luar-masa"),
        ("sesi[2].tanggal", "di-luar-masa"),
        ("umpan_balik[0].tanggal", "di-luar-masa"),
        ("umpan_balik[0].nilai", "nilai-di-luar-batas"),
        ("umpan_balik[1].nilai", "nilai-di-luar-batas"),
        ("sasaran[1]", "sasaran-ganda"),
    ]
    with pytest.raises(GalatBentuk, match="tidak sesudah"):
        Pendampingan("m", "e", MULAI, MULAI)


def test_feedback_of_both_sides() -> None:
    umpan = [
        UmpanBalikPendampingan(Peran.MENTEE, date(2026, 3, 1), 5, "baik"),
        UmpanBalikPendampingan(Peran.MENTEE, date(2026, 2, 1), 4),
    ]
    d = Pendampingan("m", "e", MULAI, SAMPAI, umpan_balik=umpan)
    assert d.rerata_umpan_balik(Peran.MENTEE) == Fraction(9, 2)
    assert d.rerata_umpan_balik(Peran.MENTOR) is None
    assert "baik" not in repr(d)
    assert from_dict(Pendampingan, to_dict(d)) == d == evolve(d, umpan_balik=reversed(umpan))


def dinilai(*hasil: tuple[date, int]) -> Pegawai:
    return complete(
        Pegawai(
            kompetensi=[
                Asesmen(Jenjang.PENGAWAS, True, sejak, hasil=(TingkatKompetensi("Komunikasi", tingkat),))
                for sejak, tingkat in hasil
            ],
            penilaian=[Penilaian(2025, Predikat.BAIK), Penilaian(2027, Predikat.SANGAT_BAIK)],
        )
    )


def test_progress_towards_the_goals() -> None:
    sasaran = [
        Sasaran(TingkatKompetensi("Komunikasi", 3), date(2026, 6, 1)),
        Sasaran(TingkatKompetensi("Integritas", 2)),
    ]
    d = Pendampingan("m", "e", MULAI, SAMPAI, sasaran)
    orang = dinilai((date(2025, 3, 1), 1), (date(2026, 5, 1), 3))
    awal, sesudah = (ikuti(d, h, orang).kemajuan[0] for h in (date(2026, 4, 30), date(2026, 5, 1)))
    assert (awal.tercapai, awal.naik, awal.lewat) == (False, 0, False)
    assert (sesudah.tercapai, sesudah.naik, sesudah.lewat) == (True, 2, False)
    assert [k.lewat for k in ikuti(d, date(2026, 6, 1), orang).kemajuan] == [True, False]
    lain = ikuti(d, SAMPAI, orang).kemajuan[1]
    assert (lain.tercapai, lain.naik, lain.lewat) == (None, None, True)


def test_what_was_before_and_what_came_after() -> None:
    d = Pendampingan("m", "e", MULAI, SAMPAI)
    orang = dinilai((date(2025, 3, 1), 1), (date(2026, 5, 1), 3))
    assert ikuti(d, date(2026, 12, 1), orang).dampak == Dampak({"komunikasi": (1, 3)}, (Predikat.BAIK, None))
    assert ikuti(d, date(2027, 12, 31), orang).dampak.predikat == (Predikat.BAIK, None)
    assert ikuti(d, date(2028, 1, 1), orang).dampak.predikat == (Predikat.BAIK, Predikat.SANGAT_BAIK)
    setahun = evolve(d, sampai=date(2027, 1, 1))  # ends with the year, so the next is whole
    assert ikuti(setahun, date(2028, 1, 1), orang).dampak.predikat == (Predikat.BAIK, Predikat.SANGAT_BAIK)
    assert d.peserta(orang) == PesertaPelatihan(orang, MULAI, SAMPAI)
    assert ikuti(d, SAMPAI, Pegawai()).dampak == Dampak({}, (None, None))


def test_when_a_pair_must_change() -> None:
    jabatan = [Penugasan(Jabatan("Analis", Jenjang.AHLI_MUDA, unit="A"), date(2010, 1, 1))]
    mentor = Mentor(
        complete(
            Pegawai(
                nip=NIP.pns("196811102005011901"),
                tanggal_lahir=date(1968, 11, 10),
                jabatan=jabatan,
                hukuman=[],
            )
        )
    )
    mentee = Mentee(complete(Pegawai(atasan=NIP.pns("197001011995011999"))))
    d = Pendampingan(mentor.kunci, "", MULAI, SAMPAI)
    kini = follow(d, mentor, mentee, date(2026, 6, 1))
    assert (kini.harus_berganti, kini.perlu_data, kini.berakhir) == (False, False, date(2026, 12, 1))
    pensiun = follow(d, mentor, mentee, date(2026, 12, 1))
    assert pensiun.harus_berganti
    bawahan = evolve(mentee, pegawai=evolve(mentee.pegawai, atasan=mentor.pegawai.nip))
    assert follow(d, mentor, bawahan, date(2026, 6, 1)).harus_berganti
    assert not follow(d, mentor, bawahan, date(2026, 6, 1), skema=MENTORING_AKTUALISASI).harus_berganti
    assert follow(d, mentor, mentee, date(2026, 6, 1), skema=MENTORING_TALENTA).perlu_data
    with pytest.raises(GalatTanya, match="bukan pendampingan") as info:
        follow(evolve(d, mentee="lain"), mentor, mentee, date(2026, 6, 1))
    assert mentor.kunci not in str(info.value)


def test_a_pair_under_way_in_both_languages_and_as_data() -> None:
    sasaran = [
        Sasaran(TingkatKompetensi("Komunikasi", 3), date(2026, 6, 1)),
        Sasaran(TingkatKompetensi("Integritas", 2)),
        Sasaran(TingkatKompetensi("Kerja sama", 2), date(2026, 12, 1)),
    ]
    umpan = [UmpanBalikPendampingan(Peran.MENTEE, date(2026, 3, 1), n, "rahasia") for n in (5, 4)]
    d = Pendampingan(
        "198001012010011901", "E-1", MULAI, SAMPAI, sasaran, [*dua_sebulan(2), Sesi(date(2026, 6, 30))], umpan
    )
    mentor = Mentor(complete(Pegawai(nip=NIP.pns("198001012010011901"))))
    p = follow(d, mentor, Mentee(dinilai((date(2025, 3, 1), 1), (date(2026, 5, 1), 3)), nomor="E-1"), date(2026, 6, 29))
    assert p.report().splitlines() == [
        "***************901 mendampingi E-1 (umum), 2026-01-01 sampai 2026-07-01: 4 sesi, 8 JP",
        "sasaran Komunikasi tingkat 3: awal 1, kini 3; tercapai",
        "sasaran Integritas tingkat 2: awal belum ada data, kini belum ada data",
        "sasaran Kerja sama tingkat 2: awal belum ada data, kini belum ada data",
        "komunikasi: 1 menjadi 3",
        "predikat: Baik menjadi belum ada data",
        "rata-rata umpan balik mentee: 4,5",
        p.report().splitlines()[-1],
    ]
    assert p.report().splitlines()[-1].startswith("? BTL")
    assert p.report(INGGRIS).splitlines()[:2] == [
        "***************901 guides E-1 (general), 2026-01-01 to 2026-07-01: 4 sessions, 8 JP",
        "goal Komunikasi level 3: 1 at the start, 3 now; reached",
    ]
    isi = sah(p.document("d-1"), "pendampingan", "d-1")
    assert (isi["mentor"], isi["mentee"], isi["sesi"], isi["jam"]["nilai"]) == ("***************901", "E-1", 4, "8")
    assert [(g["nama"], g["tercapai"], g["lewat"]) for g in isi["sasaran"]] == [
        ("Komunikasi", True, True),
        ("Integritas", None, False),
        ("Kerja sama", None, False),
    ]
    assert isi["tingkat"] == [{"nama": "komunikasi", "sebelum": 1, "sesudah": 3}]
    assert (isi["umpan_balik_mentor"], isi["umpan_balik_mentee"]["nilai"]) == (None, "9/2")
    assert (isi["perlu_data"], isi["hasil"]["status"]) == (True, "BTL")
    for rahasia in ("19800101", "rahasia"):
        assert rahasia not in dump(isi) + p.report() + repr(p)


def test_of_a_pair_that_has_only_begun_there_is_little_to_say() -> None:
    d = Pendampingan("m", "e", MULAI, SAMPAI, [Sasaran(TingkatKompetensi("Integritas", 2))])
    p = ikuti(d)
    assert p.report().splitlines()[:2] == [
        "m mendampingi e (umum), 2026-01-01 sampai 2026-07-01: 0 sesi, 0 JP",
        "sasaran Integritas tingkat 2: awal belum ada data, kini belum ada data; belum tercapai pada waktunya",
    ]
    assert len(p.report().splitlines()) == 3
    isi = sah(p.document(), "pendampingan")
    assert (isi["predikat_sebelum"], isi["umpan_balik_mentor"], isi["umpan_balik_mentee"]) == (None, None, None)


def test_a_programme_runs_as_long_as_its_scheme() -> None:
    d = Pendampingan.mulai_dari(
        MENTORING_TALENTA, Mentor(Pegawai(), nomor="M"), Mentee(Pegawai(), nomor="E"), date(2026, 1, 31)
    )
    assert (d.mentor, d.mentee, d.sampai) == ("M", "E", date(2026, 10, 31))
