"""What follows a match: hours with their caps, progress, feedback, and when a pair ends."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from karier_asn.dokumen import from_dict, to_dict
from karier_asn.domain.evaluasi import PesertaPelatihan
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Asesmen, Pegawai, Penilaian, Penugasan
from karier_asn.domain.pelatihan import LingkupPelatihan
from karier_asn.domain.pendampingan import Pendampingan, Peran, Sasaran, Sesi, UmpanBalikPendampingan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.putusan import Putusan, evaluate
from karier_asn.layanan.mentoring.pendampingan import Dampak, buku_mentoring, dampak, kegiatan, kemajuan, tinjau
from karier_asn.rules import JAM_PELAJARAN_TERKONVERSI
from karier_asn.rules.mentoring.skema import AKTUALISASI, TALENTA, UMUM

MULAI, SAMPAI = date(2026, 1, 1), date(2026, 7, 1)


def dua_sebulan(bulan: int) -> list[Sesi]:
    return [Sesi(date(2026, b, h)) for b in range(1, bulan + 1) for h in (5, 19)]


def test_pl_02_mentoring_memenuhi_20_jp() -> None:
    d = Pendampingan("m", "e", MULAI, SAMPAI, sesi=dua_sebulan(5))
    assert buku_mentoring(d).saldo(date(2026, 12, 31)) == 20
    pns = Pegawai(tmt_pns=date(2020, 1, 1), pelatihan=kegiatan(d), tugas_belajar=())
    kewajiban = evaluate(JAM_PELAJARAN_TERKONVERSI, pns)
    assert kewajiban.paling_awal(MULAI) == date(2026, 5, 19)
    assert kewajiban.pada(date(2026, 12, 31)) is Putusan.MS


def test_sessions_beyond_two_a_month_give_nothing() -> None:
    """At most 48 JP a year, whatever the zeal."""
    sesi = [Sesi(date(2026, b, h)) for b in range(1, 13) for h in (1, 8, 15, 22)]
    d = Pendampingan("m", "e", MULAI, date(2027, 1, 1), sesi=sesi)
    assert buku_mentoring(d).saldo(date(2026, 12, 31)) == 48
    assert buku_mentoring(d).saldo(date(2026, 1, 1)) == 2
    assert buku_mentoring(d).saldo(date(2026, 1, 31)) == 4


def test_an_international_day_gives_four() -> None:
    d = Pendampingan(
        "m", "e", MULAI, SAMPAI, sesi=[Sesi(date(2026, 2, 3), "kunjungan", LingkupPelatihan.INTERNASIONAL)]
    )
    assert buku_mentoring(d).saldo(SAMPAI) == 4


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
    return Pegawai(
        kompetensi=[
            Asesmen(Jenjang.PENGAWAS, True, sejak, hasil=(TingkatKompetensi("Komunikasi", tingkat),))
            for sejak, tingkat in hasil
        ],
        penilaian=[Penilaian(2025, Predikat.BAIK), Penilaian(2027, Predikat.SANGAT_BAIK)],
    )


def test_progress_towards_the_goals() -> None:
    sasaran = [
        Sasaran(TingkatKompetensi("Komunikasi", 3), date(2026, 6, 1)),
        Sasaran(TingkatKompetensi("Integritas", 2)),
    ]
    d = Pendampingan("m", "e", MULAI, SAMPAI, sasaran)
    orang = dinilai((date(2025, 3, 1), 1), (date(2026, 5, 1), 3))
    awal, sesudah = (kemajuan(d, orang, h)[0] for h in (date(2026, 4, 30), date(2026, 5, 1)))
    assert (awal.tercapai, awal.naik, awal.lewat) == (False, 0, False)
    assert (sesudah.tercapai, sesudah.naik, sesudah.lewat) == (True, 2, False)
    assert [k.lewat for k in kemajuan(d, orang, date(2026, 6, 1))] == [True, False]
    lain = kemajuan(d, orang, SAMPAI)[1]
    assert (lain.tercapai, lain.naik, lain.lewat) == (None, None, True)


def test_what_was_before_and_what_came_after() -> None:
    d = Pendampingan("m", "e", MULAI, SAMPAI)
    orang = dinilai((date(2025, 3, 1), 1), (date(2026, 5, 1), 3))
    assert dampak(d, orang, date(2026, 12, 1)) == Dampak({"komunikasi": (1, 3)}, (Predikat.BAIK, None))
    assert dampak(d, orang, date(2027, 12, 31)).predikat == (Predikat.BAIK, None)
    assert dampak(d, orang, date(2028, 1, 1)).predikat == (Predikat.BAIK, Predikat.SANGAT_BAIK)
    setahun = evolve(d, sampai=date(2027, 1, 1))  # ends with the year, so the next is whole
    assert dampak(setahun, orang, date(2028, 1, 1)).predikat == (Predikat.BAIK, Predikat.SANGAT_BAIK)
    assert d.peserta(orang) == PesertaPelatihan(orang, MULAI, SAMPAI)
    assert dampak(d, Pegawai(), SAMPAI) == Dampak({}, (None, None))


def test_when_a_pair_must_change() -> None:
    jabatan = [Penugasan(Jabatan("Analis", Jenjang.AHLI_MUDA, unit="A"), date(2010, 1, 1))]
    mentor = Mentor(
        Pegawai(
            nip=NIP.pns("196811102005011001"),
            tanggal_lahir=date(1968, 11, 10),
            jabatan=jabatan,
            hukuman=[],
        )
    )
    mentee = Mentee(Pegawai(atasan=NIP.pns("197001011995011999")))
    kini = tinjau(UMUM, mentor, mentee, date(2026, 6, 1))
    assert (kini.harus_berganti, kini.perlu_data, kini.berakhir) == (False, False, date(2026, 12, 1))
    pensiun = tinjau(UMUM, mentor, mentee, date(2026, 12, 1))
    assert pensiun.harus_berganti
    bawahan = evolve(mentee, pegawai=evolve(mentee.pegawai, atasan=mentor.pegawai.nip))
    assert tinjau(UMUM, mentor, bawahan, date(2026, 6, 1)).harus_berganti
    assert not tinjau(AKTUALISASI, mentor, bawahan, date(2026, 6, 1)).harus_berganti
    assert tinjau(TALENTA, mentor, mentee, date(2026, 6, 1)).perlu_data


def test_a_programme_runs_as_long_as_its_scheme() -> None:
    d = Pendampingan.mulai_dari(TALENTA, Mentor(Pegawai(), nomor="M"), Mentee(Pegawai(), nomor="E"), date(2026, 1, 31))
    assert (d.mentor, d.mentee, d.sampai) == ("M", "E", date(2026, 10, 31))
