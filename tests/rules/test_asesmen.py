"""How long the result of an assessment counts: one reading for every fact, and what is left once it has run out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Asesmen, Pegawai, Penugasan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI, tahun, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat
from karier_asn.inggris import INGGRIS
from karier_asn.rules.mentoring.kesenjangan import kesenjangan_tercatat, kesenjangan_tertutup
from karier_asn.rules.merit.asesmen import (
    BACAAN_ASESMEN,
    MASA_BERLAKU,
    asesmen_berlaku,
    jpm_jumlah,
    jpm_rasio,
    jpm_rasio_dibatasi,
    jpm_rasio_dibulatkan,
    kompeten,
    masa_berlaku,
    standar_terpenuhi,
)
from karier_asn.rules.merit.kredit.fakta import uji_kompetensi_berikutnya

SEJAK, HARI = date(2024, 3, 1), date(2026, 11, 21)
STANDAR = (TingkatKompetensi("Integritas", 2), TingkatKompetensi("Komunikasi", 2))
SEKSI = Jabatan("Kepala Seksi", Jenjang.PENGAWAS, standar_kompetensi=STANDAR)
CUKUP = (TingkatKompetensi("Integritas", 2), TingkatKompetensi("Komunikasi", 3))
KURANG = (TingkatKompetensi("Integritas", 1), TingkatKompetensi("Komunikasi", 3))
SELALU, TIGA = (Bacaan((("masa-berlaku-asesmen", nama),)) for nama in ("sampai-diganti", "tiga-tahun"))


def pegawai(*asesmen: Asesmen) -> Pegawai:
    return Pegawai(
        kompetensi=asesmen, jabatan=[Penugasan(SEKSI, date(2010, 1, 1))], cltn=(), tugas_belajar=(), kedudukan_hukum=()
    )


def lulus(sejak: date = SEJAK, sampai: date | None = None) -> Asesmen:
    return Asesmen(Jenjang.PENGAWAS, True, sejak, sampai, CUKUP)


def gagal(sejak: date = SEJAK, sampai: date | None = None) -> Asesmen:
    return Asesmen(Jenjang.PENGAWAS, False, sejak, sampai, KURANG)


# --- both sides of its time --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bacaan", "habis"), [(BACAAN_BAKU, date(2026, 3, 1)), (TIGA, date(2027, 3, 1)), (SELALU, None)]
)
def test_on_both_sides_of_its_time_by_each_reading(bacaan: Bacaan, habis: date | None) -> None:
    p, sebelum = pegawai(lulus()), (habis or date(9999, 12, 31)) - SEHARI
    for pada, kini in ((SEJAK - SEHARI, False), (SEJAK, True), (sebelum, True), *(((habis, False),) if habis else ())):
        assert kompeten(p, SEKSI, bacaan).pada(pada) is (True if kini else None)
        assert standar_terpenuhi(p, SEKSI, bacaan).pada(pada) is (True if kini else None)
        assert jpm_rasio_dibatasi(p, SEKSI, bacaan).pada(pada) == (
            Fraction(100) if kini else Antara(Fraction(50), Fraction(100))
        )
    assert [asesmen_berlaku(p, bacaan).pada(d) for d in (SEJAK - SEHARI, SEJAK, sebelum)] == [False, True, True]
    assert asesmen_berlaku(p, bacaan).pada(habis or HARI) is (None if habis else True)


def test_an_old_result_is_no_verdict_anywhere() -> None:
    """An assessment of 2013 says nothing in 2026: not met, not missed, no gap on record and none closed."""
    lama = pegawai(gagal(date(2013, 6, 1)))
    m, e = Mentor(lama, nomor="m"), Mentee(lama, nomor="e")
    assert evaluate(kompeten, lama, SEKSI).pada(HARI) is Putusan.BTL
    assert evaluate(kompeten, lama, SEKSI, bacaan={"masa-berlaku-asesmen": "sampai-diganti"}).pada(HARI) is Putusan.TMS
    assert asesmen_berlaku(lama).pada(HARI) is None
    assert kesenjangan_tercatat(e).pada(HARI) is None
    assert kesenjangan_tercatat(e, SELALU).pada(HARI) is True
    assert kesenjangan_tertutup(m, e).pada(HARI) == Antara(0, 2)
    assert kesenjangan_tertutup(m, e, SELALU).pada(HARI) == 0
    assert kesenjangan_tertutup(Mentor(pegawai(lulus(date(2026, 1, 1)))), e, SELALU).pada(HARI) == 1


def test_a_recorded_end_comes_first() -> None:
    panjang, pendek = date(2028, 1, 1), date(2025, 1, 1)
    assert kompeten(pegawai(lulus(sampai=panjang)), SEKSI).pada(panjang - SEHARI) is True
    for bacaan in (BACAAN_BAKU, SELALU):
        assert kompeten(pegawai(lulus(sampai=pendek)), SEKSI, bacaan) == Riwayat([(SEJAK, True), (pendek, None)])
        assert asesmen_berlaku(pegawai(lulus(sampai=pendek)), bacaan) == Riwayat.rentang([(SEJAK, pendek)])


def test_at_the_end_of_the_calendar_it_does_not_run_out() -> None:
    assert kompeten(pegawai(lulus(date(9998, 6, 1))), SEKSI).pada(date.max) is True
    assert asesmen_berlaku(pegawai(lulus(date(9998, 6, 1)))).pada(date.max) is True


# --- several of one level ----------------------------------------------------------------------------------


def test_the_latest_of_a_level_speaks_alone() -> None:
    p = pegawai(lulus(), gagal(date(2025, 3, 1), date(2025, 9, 1)))
    assert kompeten(p, SEKSI) == Riwayat([(SEJAK, True), (date(2025, 3, 1), False), (date(2025, 9, 1), None)])
    assert asesmen_berlaku(p).pada(date(2025, 9, 1)) is False
    lain = evolve(gagal(date(2025, 3, 1)), jenjang=Jenjang.ADMINISTRATOR)
    assert kompeten(pegawai(lulus(), lain), SEKSI).pada(date(2025, 9, 1)) is True
    assert asesmen_berlaku(pegawai(lulus(), lain)).pada(date(2027, 1, 1)) is True


def test_two_of_one_day_that_contradict_each_other_say_nothing_while_both_count() -> None:
    p = pegawai(lulus(), gagal(sampai=date(2025, 3, 1)))
    assert kompeten(p, SEKSI) == Riwayat([(date(2025, 3, 1), True), (date(2026, 3, 1), None)])


def test_a_later_one_without_its_results_silences_the_older() -> None:
    gelap = evolve(gagal(date(2025, 3, 1)), hasil=None)
    p, pada = pegawai(lulus(), gelap), date(2025, 3, 1)
    assert standar_terpenuhi(p, SEKSI).pada(pada - SEHARI) is True
    assert standar_terpenuhi(p, SEKSI).pada(pada) is None
    assert kesenjangan_tercatat(Mentee(p)).pada(pada) is None
    assert kesenjangan_tercatat(Mentee(pegawai(gelap))).pada(pada - SEHARI) is False
    baru = pegawai(lulus(), gelap, gagal(date(2025, 6, 1)))
    assert standar_terpenuhi(baru, SEKSI).pada(date(2025, 6, 1)) is False


def test_without_a_level_or_a_record_nothing_is_known() -> None:
    assert kompeten(pegawai(lulus()), evolve(SEKSI, jenjang=None)) == TAK_DIKETAHUI
    for f in (kompeten, standar_terpenuhi):
        assert f(Pegawai(), SEKSI) == f(Pegawai(kompetensi=()), SEKSI) == TAK_DIKETAHUI
    assert asesmen_berlaku(Pegawai()) == TAK_DIKETAHUI
    assert asesmen_berlaku(Pegawai(kompetensi=())) == Riwayat.tetap(False)


# --- a pair ------------------------------------------------------------------------------------------------


def test_who_was_certainly_never_assessed_has_no_gap_on_record() -> None:
    """Whatever his post asks for; of one of whom that is not known, a gap may be on record."""
    tanpa_standar = [Penugasan(evolve(SEKSI, standar_kompetensi=None), date(2010, 1, 1))]
    mentor = Mentor(pegawai(lulus(date(2026, 1, 1))))
    for jabatan in (None, tanpa_standar, pegawai().jabatan):
        tahu, gelap = (Mentee(complete(Pegawai(kompetensi=k, jabatan=jabatan))) for k in ((), None))
        assert kesenjangan_tercatat(tahu).pada(HARI) is False
        assert kesenjangan_tertutup(mentor, tahu).pada(HARI) == 0
        assert kesenjangan_tercatat(gelap).pada(HARI) is None
    assert kesenjangan_tertutup(mentor, Mentee(Pegawai(), sasaran=SEKSI)).pada(HARI) == Antara(0, 2)
    assert kesenjangan_tertutup(Mentor(Pegawai()), Mentee(pegawai(gagal(date(2026, 1, 1))))).pada(HARI) == Antara(0, 1)


# --- the readings ------------------------------------------------------------------------------------------


def test_one_table_of_readings() -> None:
    (nama,) = BACAAN_ASESMEN.values()
    assert list(nama) == list(MASA_BERLAKU)
    assert masa_berlaku() == MASA_BERLAKU[next(iter(nama))]
    assert [t for t in nama.values() if INGGRIS(t) == t] == []
    for f in FAKTA:
        assert dict(f.bacaan) == {"masa-berlaku-asesmen": tuple(nama)}
    with pytest.raises(GalatTanya, match="dua-tahun, tiga-tahun, sampai-diganti"):
        evaluate(kompeten, pegawai(), SEKSI, bacaan={"masa-berlaku-asesmen": "selamanya"})


def test_the_test_of_the_next_level_runs_out_like_any_other() -> None:
    p = complete(
        Pegawai(
            kompetensi=[Asesmen(Jenjang.AHLI_MUDA, True, SEJAK)],
            jabatan=[Penugasan(JF, date(2023, 1, 1))],
        )
    )
    hasil = [uji_kompetensi_berikutnya(p, b).pada(d) for b in (BACAAN_BAKU, TIGA) for d in (HARI, date(2026, 2, 28))]
    assert hasil == [None, True, True, True]


# --- forgetting only widens --------------------------------------------------------------------------------

FAKTA: tuple[Any, ...] = (
    kompeten,
    standar_terpenuhi,
    jpm_rasio_dibatasi,
    jpm_rasio,
    jpm_rasio_dibulatkan,
    jpm_jumlah,
    asesmen_berlaku,
    uji_kompetensi_berikutnya,
    kesenjangan_tercatat,
    kesenjangan_tertutup,
)
HARI_ACAK = st.dates(date(2018, 1, 1), date(2028, 1, 1))
ASESMEN = st.builds(
    lambda jenjang, memenuhi, sejak, lama, hasil: Asesmen(
        jenjang, memenuhi, sejak, lama and tambah(sejak, tahun(lama)), hasil
    ),
    st.sampled_from([Jenjang.PENGAWAS, Jenjang.AHLI_MUDA]),
    st.booleans(),
    st.sampled_from([date(t, 1, 1) for t in range(2019, 2026)]),
    st.none() | st.integers(1, 4),
    st.none()
    | st.lists(
        st.builds(TingkatKompetensi, st.sampled_from(["Integritas", "Komunikasi"]), st.integers(1, 3)), max_size=2
    ).map(tuple),
)
JF = Jabatan("Analis", Jenjang.AHLI_PERTAMA, standar_kompetensi=STANDAR)


def baca(f: Any, p: Pegawai, lain: Pegawai, bacaan: Bacaan) -> Riwayat[Any]:
    """The fact, of this person wherever he may stand in it."""
    if Mentor in f.subjek:
        return f(Mentor(p), Mentee(lain, sasaran=SEKSI), bacaan)  # type: ignore[no-any-return]
    subjek = {Pegawai: p, Jabatan: SEKSI, Mentee: Mentee(p, sasaran=SEKSI)}
    return f(*(subjek[s] for s in f.subjek), bacaan)  # type: ignore[no-any-return]


def memuat(luas: Any, sempit: Any) -> bool:
    """Whether a value known less well allows for the other."""
    if luas is None or luas == sempit:
        return True
    if sempit is None or not isinstance(luas, Antara):
        return False
    bawah, atas = (sempit.bawah, sempit.atas) if isinstance(sempit, Antara) else (sempit, sempit)
    return bool(luas.bawah <= bawah and luas.atas is not None and atas <= luas.atas)


def lupa(p: Pegawai) -> Iterator[tuple[Pegawai, Callable[[date], bool]]]:
    """The person with one thing forgotten, and the days on which its absence says something of its own."""
    baris = p.kompetensi or ()
    yield evolve(p, kompetensi=None), lambda _: False
    for i, a in enumerate(baris):
        if a.hasil is not None:
            yield evolve(p, kompetensi=(*baris[:i], evolve(a, hasil=None), *baris[i + 1 :])), lambda _: False
        if (akhir := a.sampai) is not None:
            # No end recorded says that it did not end before its time: on such days it may speak on for itself.
            yield evolve(p, kompetensi=(*baris[:i], evolve(a, sampai=None), *baris[i + 1 :])), lambda d: d >= akhir


@given(st.lists(ASESMEN, max_size=4), st.lists(ASESMEN, max_size=2), HARI_ACAK, st.sampled_from([BACAAN_BAKU, SELALU]))
def test_forgetting_only_widens(
    kompetensi: list[Asesmen], milik_lain: list[Asesmen], pada: date, bacaan: Bacaan
) -> None:
    p = Pegawai(
        kompetensi=kompetensi, jabatan=[Penugasan(JF, date(2023, 1, 1))], cltn=(), tugas_belajar=(), kedudukan_hukum=()
    )
    lain = Pegawai(kompetensi=milik_lain)
    for f in FAKTA:
        asal = baca(f, p, lain, bacaan).pada(pada)
        for kabur, sendiri in lupa(p):
            assert sendiri(pada) or memuat(baca(f, kabur, lain, bacaan).pada(pada), asal), (f, asal)


@given(st.lists(ASESMEN, max_size=4), HARI_ACAK)
def test_a_forgotten_end_never_lets_another_result_speak(kompetensi: list[Asesmen], pada: date) -> None:
    """Known before, the value stays or becomes unknown; unknown before, it is what the one that ended had found."""
    p = Pegawai(kompetensi=kompetensi)
    asal = kompeten(p, SEKSI).pada(pada)
    terakhir = max((a.sejak for a in kompetensi if a.jenjang is SEKSI.jenjang and a.sejak <= pada), default=None)
    bunyi = {a.memenuhi for a in kompetensi if a.jenjang is SEKSI.jenjang and a.sejak == terakhir}
    for kabur, _ in lupa(p):
        nilai = kompeten(kabur, SEKSI).pada(pada)
        assert nilai in (asal, None) or (asal is None and nilai in bunyi)


@given(st.lists(ASESMEN, max_size=3), st.lists(ASESMEN, max_size=3), HARI_ACAK)
def test_forgetting_what_the_mentee_was_found_to_lack_only_widens(
    milik_mentor: list[Asesmen], kompetensi: list[Asesmen], pada: date
) -> None:
    mentor, p = Mentor(Pegawai(kompetensi=milik_mentor)), Pegawai(kompetensi=kompetensi)
    asal = kesenjangan_tertutup(mentor, Mentee(p, sasaran=SEKSI)).pada(pada)
    for kabur, sendiri in lupa(p):
        assert sendiri(pada) or memuat(kesenjangan_tertutup(mentor, Mentee(kabur, sasaran=SEKSI)).pada(pada), asal)
