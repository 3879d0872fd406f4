"""The index comes to the same as judging every pair, whatever rule and score an agency writes."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from karier_asn import Cara, GalatTanya, GalatTulis, Peraturan, Riwayat, fakta, jika, syarat, tahun
from karier_asn.domain.fakta import (
    atasan_langsung,
    bidang_sama,
    ciri_sama,
    golongan,
    lokasi_sama,
    mentor_ditunjuk,
    mentor_tersedia,
    pernah_dipasangkan,
    selisih_golongan,
    unit_sama,
    urutan_pilihan_mentee,
)
from karier_asn.domain.mentoring import BobotSkor, Skema, bobot
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.layanan.mentoring import check, match
from karier_asn.rules.mentoring.kesenjangan import kesenjangan_tercatat
from karier_asn.rules.mentoring.skema import MENTORING_UMUM
from karier_asn.rules.peraturan import SKEMA_MENTORING_UMUM
from tests.layanan.mentoring.test_padanan import acak

HARI = date(2026, 11, 21)
DASAR = SKEMA_MENTORING_UMUM / "contoh"
SKEMA_2030 = Peraturan("Skema 2030", "Contoh", date(2030, 1, 1), Cara.INSTANSI, HARI)
"""A scheme that is not in force yet: what it weighs counts nothing."""


@fakta("banyaknya pilihan mentee", ukuran=Ukuran.JUMLAH)
def banyak_pilihan(e: Mentee) -> Riwayat[int]:
    return Riwayat.tetap(len(e.pilihan))


@fakta("bahasa yang sama, tanpa belahan")
def utuh(m: Mentor, e: Mentee) -> Riwayat[bool]:
    return Riwayat.tetap(m.bahasa == e.bahasa)


@fakta("kapasitas dikurangi pilihan, tanpa belahan", ukuran=Ukuran.JUMLAH)
def utuh_banyak(m: Mentor, e: Mentee) -> Riwayat[int]:
    return Riwayat.tetap(m.kapasitas - len(e.pilihan))


ATURAN: dict[str, Kondisi] = {
    "tanpa-belahan": utuh & mentor_tersedia,
    "salah-satu": bidang_sama | (lokasi_sama & ~unit_sama),
    "campuran-bernama": atasan_langsung | mentor_ditunjuk | ciri_sama,
    "bernama": (mentor_ditunjuk & ~pernah_dipasangkan) | urutan_pilihan_mentee.adalah(1, 2),
    "bernama-bersyarat": jika(pernah_dipasangkan, maka=mentor_ditunjuk),
    "lama": bidang_sama.lama("masa dalam bidang yang sama") >= tahun(2),
    "bersyarat": jika(kesenjangan_tercatat, maka=selisih_golongan >= 2) & mentor_tersedia,
    "satu-pihak": jika(mentor_tersedia, maka=mentor_tersedia),
}
BOBOT: dict[str, BobotSkor] = {
    "kosong": bobot({}),
    "beragam": bobot(
        {
            bidang_sama & ~unit_sama: 5,
            banyak_pilihan: 2,
            utuh: 3,
            utuh_banyak: 1,
            kesenjangan_tercatat: 4,
            syarat(SKEMA_MENTORING_UMUM / "lokasi", lokasi_sama): 7,
            syarat(SKEMA_2030 / "unit", unit_sama): 9,
        },
        mentee={~unit_sama: 3, mentor_tersedia: 1},
        mentor={selisih_golongan: -1, urutan_pilihan_mentee >= 1: 2},
    ),
}


@pytest.mark.parametrize("berat", BOBOT)
@pytest.mark.parametrize("nama", ATURAN)
def test_any_rule_and_score(nama: str, berat: str) -> None:
    aturan = syarat(DASAR, ATURAN[nama])
    skema = Skema("contoh", aturan, aturan, BOBOT[berat], MENTORING_UMUM.lama)
    ada = 0
    for benih in range(2):
        mentor, mentee = acak(Random(benih), 4, 5)
        p = match(mentor, mentee, HARI, skema=skema)
        for y in range(4):
            diharapkan = [(x, q.skor.jumlah) for x in range(5) if (q := p.satu(x, y)).boleh]
            assert sorted(p.calon.bagi_mentee(y)) == diharapkan
            ada += len(diharapkan)
        assert check(p, langsung=True).stabil
    assert ada


def test_a_part_of_the_score_not_in_force_brings_nothing() -> None:
    unsur = syarat(SKEMA_MENTORING_UMUM / "lokasi", lokasi_sama)
    skema = MENTORING_UMUM.dengan_bobot(bobot({unsur: 7}))
    mentor, mentee = acak(Random(1), 3, 3)
    p = match(mentor, mentee, HARI, skema=skema)
    q = match(mentor, mentee, SKEMA_MENTORING_UMUM.mulai, skema=skema)
    assert p.satu(0, 0).skor.jumlah in (0, 7)
    assert q.satu(0, 0).skor.bagian[0].unsur.nilai(mentor[0], mentee[0], date(2018, 1, 1)) == 0


def test_a_rule_about_anybody_else_is_refused_with_the_reason() -> None:
    aturan = syarat(DASAR, golongan >= Golongan.III_A)
    mentor, mentee = acak(Random(1), 1, 1)
    with pytest.raises(GalatTanya, match="Pegawai"):
        match(mentor, mentee, HARI, skema=Skema("contoh", aturan, aturan, bobot({}), MENTORING_UMUM.lama))


def test_what_cannot_be_weighed_is_refused_when_written() -> None:
    with pytest.raises(GalatTulis, match="hanya membaca Mentor dan Mentee"):
        bobot({golongan >= Golongan.III_A: 1})
    with pytest.raises(GalatTulis, match="tidak dapat diberi poin"):
        bobot({golongan: 1})  # type: ignore[dict-item]
    with pytest.raises(GalatTulis, match="bukan bilangan bulat"):
        bobot({bidang_sama: 1.5})  # type: ignore[dict-item]
    assert bobot({bidang_sama: 3}, mentor={selisih_golongan: -1}).report() == (
        "+3  bidang tugas mentor sama dengan bidang yang dicari mentee (bersama)\n"
        "-1  selisih golongan ruang mentor di atas mentee (mentor)"
    )


def test_a_person_who_is_unknown_makes_nothing_certain() -> None:
    p = match([Mentor(Pegawai(), nomor="M")], [Mentee(Pegawai(), nomor="E")], HARI)
    assert p.hasil == (None,)
