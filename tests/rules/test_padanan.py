"""Matching mentors: stable, capacitated, explained, and the same whatever the order of input."""

from __future__ import annotations

from datetime import date
from itertools import permutations, product

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai, Penugasan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.galat import BelumDiatur, GalatBentuk
from karier_asn.engine.putusan import Putusan
from karier_asn.rules.mentoring.padanan import SELISIH_IDEAL, Padanan, match

HARI = date(2026, 11, 21)
LAIN = NIP.pns("197001011995011999")


def orang(nomor: int, golongan: Golongan = Golongan.III_C, bidang: str | None = "kepegawaian") -> Pegawai:
    return Pegawai(
        nip=NIP.pns(f"1990010120150110{nomor:02d}"),
        atasan=LAIN,
        pangkat=[KenaikanPangkat(golongan, date(2020, 4, 1))],
        jabatan=[Penugasan(Jabatan("Analis", Jenjang.AHLI_MUDA, bidang), date(2019, 1, 1))],
        hukuman=[],
    )


def nomor(p: Pegawai) -> int:
    assert p.nip is not None
    return int(p.nip.angka[-2:])


def pasangan(hasil: Padanan) -> dict[int, int]:
    return {nomor(p.mentee.pegawai): nomor(p.mentor.pegawai) for p in hasil.pasangan}


def test_the_nearest_to_the_ideal_difference_goes_together() -> None:
    jauh, pas = Mentor(orang(1, Golongan.IV_C)), Mentor(orang(2, Golongan.IV_A))
    hasil = match([jauh, pas], [Mentee(orang(9))], HARI)
    assert pasangan(hasil) == {9: 2}
    assert hasil.pasangan[0].jarak == 0
    assert hasil.pasangan[0].jejak.pada(HARI) is Putusan.MS


def test_capacity_is_kept_and_a_better_placed_mentee_displaces() -> None:
    mentor = Mentor(orang(1, Golongan.IV_A), kapasitas=2)
    mentee = [Mentee(orang(7, Golongan.III_D)), Mentee(orang(8, Golongan.III_C)), Mentee(orang(9, Golongan.III_C))]
    hasil = match([mentor], mentee, HARI)
    assert pasangan(hasil) == {8: 1, 9: 1}
    assert [nomor(s.mentee.pegawai) for s in hasil.sisa] == [7]
    assert [nomor(p.mentor.pegawai) for p in hasil.sisa[0].penuh] == [1]
    assert hasil.sisa[0].ditolak == ()


@pytest.mark.parametrize(
    ("mentor", "mentee", "gagal"),
    [
        (orang(1, Golongan.III_C), orang(9, Golongan.III_C), "selisih"),
        (orang(1, Golongan.IV_E), orang(9, Golongan.III_C), "selisih"),
        (orang(1, Golongan.IV_A, "hukum"), orang(9), "Lampiran"),
        (orang(1, Golongan.IV_A, None), orang(9), "Lampiran"),
        (orang(1, Golongan.IV_A), evolve(orang(9), atasan=orang(1).nip), "bukan atasan"),
        (evolve(orang(1, Golongan.IV_A), hukuman=None), orang(9), "disiplin"),
        (orang(9), orang(9), "dua orang"),
    ],
)
def test_who_may_not_and_why(mentor: Pegawai, mentee: Pegawai, gagal: str) -> None:
    hasil = match([Mentor(mentor)], [Mentee(mentee)], HARI)
    assert hasil.pasangan == ()
    jejak = hasil.sisa[0].ditolak[0].jejak
    kurang = [j for j in jejak.telusur() if j.dasar and j.putusan.pada(HARI) is not Putusan.MS]
    assert any(gagal in str(j.dasar) for j in kurang)


def test_a_mentee_may_seek_another_field() -> None:
    hasil = match([Mentor(orang(1, Golongan.IV_A, "hukum"))], [Mentee(orang(9), bidang="hukum")], HARI)
    assert pasangan(hasil) == {9: 1}


def test_unknown_rank_is_never_accepted() -> None:
    tanpa = evolve(orang(1), pangkat=None)
    hasil = match([Mentor(tanpa)], [Mentee(orang(9))], HARI)
    assert hasil.pasangan == ()
    assert hasil.sisa[0].ditolak[0].jejak.pada(HARI) is Putusan.BTL


def test_nobody_there() -> None:
    assert match([], [], HARI) == match([Mentor(orang(1))], [], HARI)
    hasil = match([], [Mentee(orang(9))], HARI)
    assert (len(hasil.sisa), hasil.sisa[0].penuh, hasil.sisa[0].ditolak) == (1, (), ())
    penuh = match([Mentor(orang(1, Golongan.IV_A), kapasitas=0)], [Mentee(orang(9))], HARI)
    assert [nomor(p.mentor.pegawai) for p in penuh.sisa[0].penuh] == [1]


def test_bad_input_is_one_error_that_lists_everything() -> None:
    with pytest.raises(GalatBentuk) as info:
        match([Mentor(orang(1)), Mentor(orang(1), kapasitas=-1)], [Mentee(orang(9)), Mentee(orang(9))], HARI)
    assert {(m.jalur, m.kode) for m in info.value.masalah} == {
        ("mentor[1]", "ganda"), ("mentee[1]", "ganda"), ("mentor[1].kapasitas", "negatif"),
    }  # fmt: skip
    assert "1990" not in str(info.value)


def test_people_without_a_nip_need_another_key() -> None:
    tanpa = [evolve(orang(n, g), nip=None, nama=f"{n}") for n, g in ((1, Golongan.IV_A), (2, Golongan.IV_A))]
    with pytest.raises(GalatBentuk, match="dua kali"):
        match(map(Mentor, tanpa), [], HARI)
    hasil = match(map(Mentor, tanpa), [Mentee(orang(9))], HARI, kunci=lambda p: p.nama)
    assert [p.jejak.pada(HARI) for p in hasil.sisa[0].ditolak] == [Putusan.BTL, Putusan.BTL]


def test_before_the_scheme_there_is_no_answer() -> None:
    with pytest.raises(BelumDiatur):
        match([Mentor(orang(1))], [Mentee(orang(9))], date(2010, 1, 1))


ATAS = tuple(g for g in Golongan if g >= Golongan.III_D)
BAWAH = tuple(g for g in Golongan if Golongan.III_A <= g <= Golongan.IV_A)


@given(st.data())
def test_the_outcome_is_stable_and_independent_of_order(data: st.DataObject) -> None:
    mentor = [
        Mentor(orang(i, data.draw(st.sampled_from(ATAS))), data.draw(st.integers(0, 2)))
        for i in range(1, 1 + data.draw(st.integers(0, 4)))
    ]
    mentee = [Mentee(orang(i, data.draw(st.sampled_from(BAWAH)))) for i in range(50, 50 + data.draw(st.integers(0, 4)))]
    hasil = match(mentor, mentee, HARI)
    assert pasangan(match(data.draw(st.permutations(mentor)), data.draw(st.permutations(mentee)), HARI)) == pasangan(
        hasil
    )
    assert len(hasil.pasangan) + len(hasil.sisa) == len(mentee)
    diterima = {nomor(m.pegawai): [p for p in hasil.pasangan if p.mentor is m] for m in mentor}
    assert all(len(diterima[nomor(m.pegawai)]) <= m.kapasitas for m in mentor)
    for m, e in product(mentor, mentee):
        p = match([evolve(m, kapasitas=1)], [e], HARI)
        if not p.pasangan:
            assert pasangan(hasil).get(nomor(e.pegawai)) != nomor(m.pegawai)
            continue
        calon = (p.pasangan[0].jarak, nomor(m.pegawai))
        kini = next(((q.jarak, nomor(q.mentor.pegawai)) for q in hasil.pasangan if q.mentee is e), None)
        mentee_mau = kini is None or calon < kini
        isi = sorted((q.jarak, nomor(q.mentee.pegawai)) for q in diterima[nomor(m.pegawai)])
        mentor_mau = len(isi) < m.kapasitas or (bool(isi) and (calon[0], nomor(e.pegawai)) < isi[-1])
        assert not (mentee_mau and mentor_mau), "a blocking pair"


def test_on_a_small_instance_it_equals_the_exhaustive_search() -> None:
    """Of all matchings without a blocking pair the mentees get the one they like best."""
    mentor = [Mentor(orang(1, Golongan.IV_A)), Mentor(orang(2, Golongan.IV_B)), Mentor(orang(3, Golongan.III_D))]
    mentee = [Mentee(orang(7, Golongan.III_B)), Mentee(orang(8, Golongan.III_C)), Mentee(orang(9, Golongan.III_D))]
    urut = list(Golongan)

    def jarak(m: Mentor, e: Mentee) -> int | None:
        assert m.pegawai.pangkat
        assert e.pegawai.pangkat
        selisih = urut.index(m.pegawai.pangkat[0].golongan) - urut.index(e.pegawai.pangkat[0].golongan)
        return abs(selisih - SELISIH_IDEAL) if 1 <= selisih <= 4 else None

    def stabil(pasang: dict[int, int]) -> bool:
        for m, e in product(mentor, mentee):
            d = jarak(m, e)
            if d is None:
                continue
            kini = {nomor(x.pegawai): x for x in mentor}.get(pasang.get(nomor(e.pegawai), 0))
            isi = next((x for x in mentee if pasang.get(nomor(x.pegawai)) == nomor(m.pegawai)), None)
            e_mau = kini is None or (d, nomor(m.pegawai)) < (jarak(kini, e), nomor(kini.pegawai))
            m_mau = isi is None or (d, nomor(e.pegawai)) < (jarak(m, isi), nomor(isi.pegawai))
            if e_mau and m_mau:
                return False
        return True

    semua = [
        pasang
        for urutan in permutations([*mentor, None, None, None], len(mentee))
        if (pasang := {nomor(e.pegawai): nomor(m.pegawai) for e, m in zip(mentee, urutan, strict=True) if m})
        is not None
        and all(m is None or jarak(m, e) is not None for e, m in zip(mentee, urutan, strict=True))
        and stabil(pasang)
    ]
    assert pasangan(match(mentor, mentee, HARI)) in semua
