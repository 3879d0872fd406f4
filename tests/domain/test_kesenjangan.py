"""The gap between levels assessed and levels required, and the figures made of it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.asesmen import HasilPenilaian, MasaBerlaku
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kesenjangan import (
    JUMLAH,
    RASIO,
    RASIO_DIBATASI,
    RASIO_DIBULATKAN,
    RUMUS_JPM,
    Kesenjangan,
    RumusJPM,
    bandingkan,
    capaian,
    gaps,
    indeks_kesenjangan,
    jpm,
)
from karier_asn.domain.pegawai import Asesmen, Pegawai
from karier_asn.domain.standar import Kompetensi, TingkatKompetensi
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.masa import SEHARI, tahun
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat

HARI = date(2026, 11, 21)
SELALU, DUA_TAHUN = MasaBerlaku(None), MasaBerlaku(tahun(2))
SEMBILAN = [k.value for k in Kompetensi]


def asesmen(sejak: date, sampai: date | None = None, **tingkat: int) -> Asesmen:
    hasil = tuple(TingkatKompetensi(nama, n) for nama, n in tingkat.items())
    return Asesmen(Jenjang.PENGAWAS, True, sejak, sampai, hasil)


def butir(standar: int, *tingkat: int | None) -> tuple[Kesenjangan, ...]:
    return tuple(Kesenjangan(TingkatKompetensi(nama, standar), n) for nama, n in zip(SEMBILAN, tingkat, strict=False))


def test_a_level_not_told_is_neither_a_gap_nor_met() -> None:
    k = Kesenjangan(TingkatKompetensi("Integritas", 2), None)
    assert (k.nama, k.kurang, k.terpenuhi) == ("Integritas", None, None)


@pytest.mark.parametrize(("tingkat", "kurang", "terpenuhi"), [(1, 1, False), (2, 0, True), (3, 0, True)])
def test_both_sides_of_the_standard(tingkat: int, kurang: int, terpenuhi: bool) -> None:
    k = Kesenjangan(TingkatKompetensi("Integritas", 2), tingkat)
    assert (k.kurang, k.terpenuhi) == (kurang, terpenuhi)


def test_the_latest_assessment_counts_for_each_competence_by_itself() -> None:
    p = Pegawai(
        kompetensi=[
            asesmen(date(2024, 1, 1), Integritas=1, Komunikasi=2),
            asesmen(date(2025, 1, 1), date(2026, 1, 1), Integritas=3),
        ]
    )
    r = capaian(p, SELALU)
    assert r.pada(date(2023, 12, 31)) == HasilPenilaian()
    assert r.pada(date(2024, 12, 31)) == HasilPenilaian({"integritas": 1, "komunikasi": 2})
    assert r.pada(date(2025, 12, 31)) == HasilPenilaian({"integritas": 3, "komunikasi": 2})
    # The older one does not speak again once the later has run out.
    assert r.pada(date(2026, 1, 1)) == HasilPenilaian({"integritas": None, "komunikasi": 2})


def test_one_whose_end_is_not_recorded_counts_as_long_as_is_said() -> None:
    p = Pegawai(kompetensi=[asesmen(date(2024, 3, 1), Integritas=1)])
    r = capaian(p, DUA_TAHUN)
    assert r.pada(date(2026, 2, 28)) == HasilPenilaian({"integritas": 1})
    assert r.pada(date(2026, 3, 1)) == HasilPenilaian({"integritas": None})
    tercatat = Pegawai(kompetensi=[asesmen(date(2024, 3, 1), date(2027, 3, 1), Integritas=1)])
    assert capaian(tercatat, DUA_TAHUN).pada(date(2027, 2, 28)) == HasilPenilaian({"integritas": 1})


def test_one_that_ends_before_it_begins_is_not_known_to_count() -> None:
    """By itself, for in the record of a person it is refused."""
    terbalik = asesmen(HARI, HARI - SEHARI)
    assert DUA_TAHUN.berlaku(terbalik) == SELALU.berlaku(terbalik) == TAK_DIKETAHUI
    with pytest.raises(GalatBentuk):
        Pegawai(kompetensi=[terbalik])


def test_what_one_day_says_twice_and_differently_is_unknown() -> None:
    satu, dua = asesmen(date(2024, 1, 1), Integritas=1, Komunikasi=2), asesmen(date(2024, 1, 1), Integritas=2)
    lama = asesmen(date(2023, 1, 1), Integritas=4)
    for baris in ([lama, satu, dua], [dua, satu, lama]):
        assert capaian(Pegawai(kompetensi=baris), SELALU).pada(HARI) == HasilPenilaian(
            {"integritas": None, "komunikasi": 2}
        )
    ganda = evolve(satu, hasil=(TingkatKompetensi("Integritas", 1), TingkatKompetensi("INTEGRITAS", 2)))
    assert capaian(Pegawai(kompetensi=[ganda]), SELALU).pada(HARI) == HasilPenilaian({"integritas": None})


def test_without_a_record_or_a_standard_nothing_is_known() -> None:
    jabatan = Jabatan("Kepala Seksi", Jenjang.PENGAWAS, standar_kompetensi=(TingkatKompetensi("Integritas", 2),))
    assert capaian(Pegawai(), SELALU) == TAK_DIKETAHUI
    assert gaps(Pegawai(kompetensi=[]), Jabatan("Kepala Seksi", Jenjang.PENGAWAS), SELALU) == TAK_DIKETAHUI
    for p in (Pegawai(), Pegawai(kompetensi=[]), Pegawai(kompetensi=[Asesmen(Jenjang.PENGAWAS, True, HARI)])):
        [k] = list(gaps(p, jabatan, SELALU).pada(HARI) or ())
        assert k.kurang is None


def test_what_was_never_assessed_has_no_gap_on_record_but_what_ran_out_may_have() -> None:
    jabatan = Jabatan("Kepala Seksi", Jenjang.PENGAWAS, standar_kompetensi=(TingkatKompetensi("Integritas", 2),))
    lama, gelap = date(2024, 11, 21), Asesmen(Jenjang.PENGAWAS, True, HARI)
    for baris, tercatat in (
        (None, None),
        ([], False),
        ([asesmen(lama, Komunikasi=1)], False),
        ([asesmen(lama, Integritas=1)], None),
        ([asesmen(HARI, Integritas=1)], True),
        ([asesmen(HARI, Integritas=2)], False),
        ([gelap], None),
        ([asesmen(date(2026, 1, 1), Integritas=1), gelap], None),
        ([gelap, asesmen(HARI, Integritas=1)], None),  # the other one may contradict it
    ):
        [k] = list(gaps(Pegawai(kompetensi=baris), jabatan, DUA_TAHUN).pada(HARI) or ())
        assert k.tercatat is tercatat, baris


def test_names_of_competences_are_told_apart_by_their_letters() -> None:
    jabatan = Jabatan("Analis", Jenjang.AHLI_MUDA, standar_kompetensi=(TingkatKompetensi("Analisis  Data", 3),))
    p = Pegawai(kompetensi=[Asesmen(Jenjang.AHLI_MUDA, False, HARI, hasil=(TingkatKompetensi("analisis data", 2),))])
    assert gaps(p, jabatan, SELALU) == Riwayat(
        [(HARI, (Kesenjangan(TingkatKompetensi("Analisis  Data", 3), 2, True),))],
        sebelum=(Kesenjangan(TingkatKompetensi("Analisis  Data", 3), None, False),),
    )


@pytest.mark.parametrize(
    ("standar", "tingkat", "harap"),
    [
        (2, (2, 2, 2, 2, 2, 1, 2, 2, 2), {RASIO_DIBATASI.nama: "94.44", RASIO_DIBULATKAN.nama: "94.44"}),
        (4, (3,) * 9, dict.fromkeys(RUMUS_JPM, "75.00")),
        (3, (2, 2, 3, 2, 2, 2, 1, 2, 2), {RASIO_DIBATASI.nama: "66.67", RASIO_DIBULATKAN.nama: "66.89"}),
        (3, (4, 3, 2, 3, 3, 2, 3, 3, 3), {RASIO.nama: "96.30", RASIO_DIBATASI.nama: "92.59", JUMLAH.nama: "96.30"}),
        (3, (4, 3, 3, 3, 3, 2, 3, 3, 3), {RASIO.nama: "100.00", RASIO_DIBATASI.nama: "96.30", JUMLAH.nama: "100.00"}),
    ],
)
def test_jpm_by_each_formula(standar: int, tingkat: tuple[int, ...], harap: dict[str, str]) -> None:
    for nama, nilai in harap.items():
        hasil = jpm(butir(standar, *tingkat), RUMUS_JPM[nama])
        assert isinstance(hasil, Fraction)
        assert f"{float(hasil):.2f}" == nilai


def test_the_sum_differs_from_the_mean_where_standards_differ() -> None:
    campuran = (*butir(4, 2), Kesenjangan(TingkatKompetensi("Kerja sama", 1), 1))
    assert jpm(campuran, JUMLAH) == 60
    assert jpm(campuran, RASIO) == 75


def test_weights_of_the_agency() -> None:
    rumus = RumusJPM("instansi", bobot={"INTEGRITAS": 3})
    assert jpm(butir(2, 1, 2), rumus) == Fraction(100 * 5, 8)
    with pytest.raises(GalatBentuk) as galat:
        RumusJPM("salah", bobot={"Integritas": 0, "Komunikasi": -1})
    assert [m.jalur for m in galat.value.masalah] == ["bobot.integritas", "bobot.komunikasi"]


def test_technical_competence_counts_only_if_asked_for() -> None:
    teknis = Kesenjangan(TingkatKompetensi("Analisis data", 4), 1)
    assert jpm([teknis]) is None
    assert indeks_kesenjangan([teknis]) is None
    assert jpm([teknis], jenis={teknis.standar.jenis}) == 25


@given(
    st.lists(st.tuples(st.integers(1, 5), st.none() | st.integers(1, 5)), min_size=1, max_size=9),
    st.sampled_from(list(RUMUS_JPM.values())),
    st.data(),
)
def test_bounds_hold_whatever_the_unknown_turns_out_to_be(
    pasangan: list[tuple[int, int | None]], rumus: RumusJPM, data: st.DataObject
) -> None:
    def gap(nilai: list[int | None]) -> tuple[Kesenjangan, ...]:
        standar = [TingkatKompetensi(nama, s) for nama, (s, _) in zip(SEMBILAN, pasangan, strict=False)]
        return tuple(Kesenjangan(s, n) for s, n in zip(standar, nilai, strict=True))

    terisi = [n or data.draw(st.integers(1, 5)) for _, n in pasangan]
    for hitung in (jpm, indeks_kesenjangan):
        luas, pasti = hitung(gap([n for _, n in pasangan]), rumus), hitung(gap([*terisi]), rumus)
        assert isinstance(pasti, Fraction)
        if isinstance(luas, Antara):
            assert luas.atas is not None
            assert luas.bawah <= pasti <= luas.atas
        else:
            assert luas == pasti
        if rumus.dibatasi:
            assert 0 <= pasti <= 100


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=1, max_size=9))
def test_capped_jpm_and_index_add_up_and_gaps_are_what_they_count(pasangan: list[tuple[int, int]]) -> None:
    standar = [TingkatKompetensi(nama, s) for nama, (s, _) in zip(SEMBILAN, pasangan, strict=False)]
    tingkat = {"".join(k.nama.split()).casefold(): n for k, (_, n) in zip(standar, pasangan, strict=True)}
    gap = bandingkan(standar, HasilPenilaian(tingkat))
    persen, indeks = jpm(gap), indeks_kesenjangan(gap)
    assert isinstance(persen, Fraction)
    assert isinstance(indeks, Fraction)
    assert persen + indeks == 100
    assert (persen == 100) == all(k.terpenuhi for k in gap)
