"""What a person brings into a JF, as the record tells it: first appointment, moves, and the rise that follows them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.buku import Entri, Jumlah, batas
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.kredit.akun import masa_jenjang
from karier_asn.domain.kredit.masa import gabung
from karier_asn.domain.pegawai import Ijazah, JenisPegawai, KenaikanPangkat, Pegawai, Penilaian, Penugasan
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit
from karier_asn.domain.standar import SyaratPendidikan
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara
from karier_asn.rules.merit.kredit.fakta import angka_kredit, angka_kredit_pangkat
from karier_asn.rules.merit.kredit.kenaikan import akk_jenjang, akk_pangkat
from karier_asn.rules.merit.kredit.rumus import CATATAN, TATA_KREDIT
from tests.domain.bangun_jf import CPNS, S1, B, jf, pindahan

D = date(2024, 1, 1)
NOL = Antara(Fraction(0))


def baik(sejak: int) -> list[Penilaian]:
    return [Penilaian(t, B) for t in range(sejak, 2027)]


def saldo(p: Pegawai, d: date, **isian: Any) -> Jumlah:
    return gabung(masa_jenjang(p, TATA_KREDIT, **isian)).saldo(d)


def pembuka(p: Pegawai) -> Entri:
    return masa_jenjang(p, TATA_KREDIT)[-1].buku.entri[0]


def direkrut(golongan: Golongan, cpns: date, mulai: date, jenjang: Jenjang = Jenjang.AHLI_PERTAMA) -> Pegawai:
    """Recruited as CPNS in that rank, PNS a year later, and in the JF since ``mulai``."""
    return evolve(
        CPNS,
        jenis=JenisPegawai.PNS,
        tmt_cpns=cpns,
        tmt_pns=cpns.replace(year=cpns.year + 1),
        pangkat=[KenaikanPangkat(golongan, cpns)],
        jabatan=[jf(jenjang, mulai)],
        penilaian=baik(cpns.year),
    )


# --- first appointment -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("jenjang", "golongan", "awal"),
    [
        (Jenjang.AHLI_PERTAMA, Golongan.III_A, Fraction("12.5")),
        (Jenjang.AHLI_PERTAMA, Golongan.III_B, Fraction("62.5")),
        (Jenjang.TERAMPIL, Golongan.II_B, Fraction(5)),
        (Jenjang.TERAMPIL, Golongan.II_C, Fraction(25)),
        (Jenjang.AHLI_MUDA, Golongan.III_B, NOL),
    ],
)
def test_a_first_appointment_fills_the_rank(jenjang: Jenjang, golongan: Golongan, awal: Jumlah) -> None:
    p = direkrut(golongan, date(2023, 2, 1), date(2024, 2, 1), jenjang)
    assert saldo(p, date(2024, 2, 1)) == awal
    assert (CATATAN.pemenuhan in pembuka(p).catatan) is (golongan in (Golongan.III_B, Golongan.II_C) and awal != NOL)


@pytest.mark.parametrize(
    ("jenjang", "golongan", "naik"),
    [
        (Jenjang.AHLI_PERTAMA, Golongan.III_A, date(2028, 1, 1)),  # 61.5 of 50; 48.96 a year before
        (Jenjang.AHLI_PERTAMA, Golongan.III_B, date(2028, 1, 1)),  # 111.46 of 100; 98.96 a year before
        (Jenjang.TERAMPIL, Golongan.II_B, date(2028, 1, 1)),
        (Jenjang.TERAMPIL, Golongan.II_C, date(2028, 1, 1)),  # 44.58 of 40; 39.58 a year before
    ],
)
def test_whatever_the_rank_of_the_first_appointment_the_next_one_takes_as_long(
    jenjang: Jenjang, golongan: Golongan, naik: date
) -> None:
    """F1: all Baik, CPNS on 1 February 2023, JF a year later."""
    p = direkrut(golongan, date(2023, 2, 1), date(2024, 2, 1), jenjang)
    p = evolve(p, penilaian=[*(p.penilaian or ()), Penilaian(2027, B)])
    assert evaluate(angka_kredit_pangkat >= akk_pangkat, p).paling_awal(date(2024, 2, 1)) == naik


@pytest.mark.parametrize(
    ("mulai", "golongan", "awal"),
    [
        (date(2023, 3, 1), Golongan.III_A, Antara(Fraction(0), Fraction("12.5"))),  # by SE 9/2024 huruf e 12.5
        (date(2023, 6, 26), Golongan.III_A, Antara(Fraction(0), Fraction("12.5") * 16 / 12)),
        (date(2023, 6, 26), Golongan.III_B, Antara(Fraction(50), Fraction("12.5") * 16 / 12 + 50)),
        (date(2023, 6, 26), Golongan.III_C, NOL),
        (date(2023, 6, 27), Golongan.III_A, Fraction("12.5") * 16 / 12),
        (date(2023, 6, 27), Golongan.III_B, Fraction("12.5") * 16 / 12 + 50),
        (date(2023, 6, 27), Golongan.III_C, 100),
    ],
)
def test_the_time_as_cpns_certainly_counts_since_27_june_2023(mulai: date, golongan: Golongan, awal: Jumlah) -> None:
    p = direkrut(golongan, date(2022, 3, 1), mulai)
    assert saldo(p, mulai) == awal
    assert (CATATAN.pertama_dahulu in pembuka(p).catatan) is (mulai < date(2023, 6, 27) and awal != NOL)


def test_one_who_was_appointed_late_has_all_his_time_in_the_rank() -> None:
    """SE Kepala BKN 9/2024 huruf e: CPNS in March 2020, JF in August 2023; 47.92 with the rest of 2023."""
    p = direkrut(Golongan.III_A, date(2020, 3, 1), date(2023, 8, 1))
    assert saldo(p, date(2023, 8, 1)) == Fraction("12.5") * 41 / 12
    assert saldo(p, D) == Fraction("12.5") * 46 / 12
    naik = [KenaikanPangkat(Golongan.III_A, date(2020, 3, 1)), KenaikanPangkat(Golongan.III_B, date(2022, 4, 1))]
    ke_iii_b = evolve(p, pangkat=naik, jabatan=[jf(Jenjang.AHLI_PERTAMA, date(2024, 4, 1))])
    assert saldo(ke_iii_b, date(2024, 4, 1)) == 75  # huruf a angka 4 huruf a
    assert "huruf a angka 4 huruf a" in str(pembuka(ke_iii_b).dasar)
    f2 = direkrut(Golongan.III_B, date(2020, 12, 1), date(2024, 12, 1))
    assert saldo(f2, date(2024, 12, 1)) == 100


def test_late_and_perhaps_from_another_post_meanwhile() -> None:
    """Who moves in his highest rank has three years; it matters only where that may be so."""
    hari = date(2024, 12, 1)
    p = direkrut(Golongan.III_B, date(2020, 12, 1), hari)
    slta = [Ijazah(Pendidikan.SLTA, date(2010, 1, 1))]
    for gelap in (evolve(p, pendidikan=slta), evolve(p, pendidikan=None)):
        assert pembuka(gelap).jumlah == Antara(Fraction("87.5"), Fraction(100))
        assert pembuka(complete(gelap, "jabatan")).jumlah == 100  # no other post
        assert pembuka(evolve(gelap, tmt_pns=hari)).jumlah == 100  # on time
        assert pembuka(evolve(gelap, tmt_pns=None, jenis=JenisPegawai.CPNS)).jumlah == 100


def test_a_first_appointment_above_the_level_has_what_the_rise_takes() -> None:
    """Whatever the post asks: the 40 printed for D-III is counted from II/c, as is the need."""
    hari = date(2024, 4, 1)
    for diminta in (Pendidikan.D3, Pendidikan.SLTA):
        jabatan = Jabatan("Arsiparis", Jenjang.TERAMPIL, syarat_pendidikan=(SyaratPendidikan(diminta),))
        p = evolve(direkrut(Golongan.III_A, date(2020, 3, 1), hari), jabatan=[Penugasan(jabatan, hari)])
        assert saldo(p, hari) == 60
        assert evaluate(angka_kredit >= akk_jenjang, p).pada(hari) is Putusan.MS


# --- moves -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asal", "ke", "golongan", "awal"),
    [
        (Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, Golongan.III_D, Antara(Fraction(0), Fraction(100))),  # F16
        (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_B, Antara(Fraction(0), Fraction(50))),
        (Jenjang.JPT_PRATAMA, Jenjang.AHLI_UTAMA, Golongan.IV_B, NOL),  # before 9 October 2024
        (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.IV_A, 200),  # F21
        (Jenjang.PELAKSANA, Jenjang.AHLI_PERTAMA, Golongan.III_D, 100),
        (Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, Golongan.IV_D, NOL),
    ],
)
def test_a_move_with_a_rank_that_does_not_fit_goes_by_the_table(
    asal: Jenjang, ke: Jenjang, golongan: Golongan, awal: Jumlah
) -> None:
    p = pindahan(asal, ke, golongan, date(2021, 1, 1))
    assert saldo(p, D) == awal
    assert (CATATAN.tak_sesuai in pembuka(p).catatan) is (awal == NOL)


def test_the_rows_of_the_circular_begin_with_it() -> None:
    p = pindahan(Jenjang.JPT_PRATAMA, Jenjang.AHLI_UTAMA, Golongan.IV_B, date(2021, 1, 1))
    hari = date(2024, 10, 9)
    assert saldo(evolve(p, jabatan=[(p.jabatan or ())[0], jf(Jenjang.AHLI_UTAMA, hari)]), hari) == Antara(
        Fraction(0), Fraction(150)
    )


@pytest.mark.parametrize(
    ("baca", "hasil"), [("belum-diputuskan", Putusan.BTL), ("milik-golongan", Putusan.TMS), ("dihitung", Putusan.MS)]
)
def test_flat_credit_of_a_rank_below_the_level_is_not_certain_in_it(baca: str, hasil: Putusan) -> None:
    """Administrator III/d to ahli madya, IV/a half a year later: 81.25 in 2027, and perhaps the 100 of III/d."""
    p = pindahan(Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, Golongan.III_D, date(2020, 4, 1))
    p = evolve(
        p,
        jabatan=[(p.jabatan or ())[0], jf(Jenjang.AHLI_MADYA, date(2024, 11, 1))],
        pangkat=[*(p.pangkat or ()), KenaikanPangkat(Golongan.IV_A, date(2025, 4, 1))],
        penilaian=baik(2015),
    )
    dipakai = {"angka-kredit-tetap-di-bawah-jenjang": baca}
    cukup = evaluate(angka_kredit_pangkat >= akk_pangkat, p, bacaan=dipakai)
    assert cukup.pada(date(2027, 1, 1)) is hasil


def test_a_move_between_jf_of_one_level_keeps_the_credit() -> None:
    """Lampiran I angka 2 huruf a: 125 stays 125."""
    p = pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_D, date(2023, 1, 1), pangkat_tertinggi=Golongan.IV_A)
    lain = Penugasan(Jabatan("Auditor Ahli Muda", Jenjang.AHLI_MUDA), date(2024, 6, 1))
    pindah = evolve(p, jabatan=[*(p.jabatan or ()), lain])
    assert saldo(p, D) == saldo(pindah, date(2024, 6, 1)) == 125


@pytest.mark.parametrize(
    ("dari", "ke", "golongan", "awal"),
    [
        (Jenjang.MAHIR, Jenjang.AHLI_PERTAMA, Golongan.III_A, Fraction("37.5")),  # Lampiran I: 37.5 stays 37.5
        (Jenjang.MAHIR, Jenjang.AHLI_PERTAMA, Golongan.III_B, Fraction("87.5")),
        (Jenjang.PENYELIA, Jenjang.AHLI_MUDA, Golongan.III_C, 75),
        (Jenjang.PENYELIA, Jenjang.AHLI_MUDA, Golongan.III_D, 175),
        (Jenjang.PENYELIA, Jenjang.AHLI_PERTAMA, Golongan.III_C, NOL),
        (Jenjang.MAHIR, Jenjang.AHLI_MUDA, Golongan.III_B, NOL),
        (Jenjang.PENYELIA, Jenjang.AHLI_MADYA, Golongan.IV_A, NOL),
    ],
)
def test_from_keterampilan_to_keahlian_is_a_move(dari: Jenjang, ke: Jenjang, golongan: Golongan, awal: Jumlah) -> None:
    """Peraturan BKN 3/2023 Pasal 20 ayat (5) to (7)."""
    p = evolve(pindahan(dari, ke, golongan, date(2021, 1, 1)), jabatan=[jf(dari, date(2018, 1, 1)), jf(ke, D)])
    assert saldo(p, D) == awal
    hari = date(2023, 6, 26)
    assert saldo(evolve(p, jabatan=[jf(dari, date(2018, 1, 1)), jf(ke, hari)]), hari) == NOL


# --- the rise after an entry above the level -----------------------------------------------------------------


def menyusul(golongan: Golongan, tmt: date, ijazah: Pendidikan = Pendidikan.S1, **isian: Any) -> Pegawai:
    """A pelaksana, ahli pertama in 2024, ahli muda a year later."""
    p = pindahan(Jenjang.PELAKSANA, Jenjang.AHLI_PERTAMA, golongan, tmt)
    naik = jf(Jenjang.AHLI_MUDA, date(2025, 1, 1))
    return evolve(p, jabatan=[*(p.jabatan or ()), naik], pendidikan=[Ijazah(ijazah, date(2004, 1, 1))], **isian)


NAIK = date(2025, 1, 1)


@pytest.mark.parametrize(
    ("p", "awal"),
    [
        (menyusul(Golongan.III_C, date(2021, 1, 1)), 75),
        (menyusul(Golongan.III_D, date(2020, 1, 1)), 175),
        (menyusul(Golongan.IV_A, date(2020, 1, 1), Pendidikan.S2), 75),
        (menyusul(Golongan.III_C, date(2020, 1, 1)), 100),  # not his highest: all four years
        (evolve(menyusul(Golongan.III_D, date(2020, 1, 1)), pendidikan=None), Antara(Fraction(175), Fraction(200))),
    ],
)
def test_the_time_in_the_rank_before_the_jf_counts_on_the_rise(p: Pegawai, awal: Jumlah) -> None:
    """Lampiran I angka 2 huruf b angka 3: what was earned as ahli pertama does not."""
    pertama, muda = masa_jenjang(p, TATA_KREDIT)
    assert pertama.buku.entri[0].jumlah == 100
    assert muda.buku.entri[0].jumlah == awal


def test_the_same_after_a_late_first_appointment() -> None:
    """SE Kepala BKN 9/2024 huruf a angka 4 huruf b: 100, and 50 a year later."""
    naik = [KenaikanPangkat(Golongan.III_A, date(2014, 3, 1)), KenaikanPangkat(Golongan.III_C, date(2022, 4, 1))]
    p = evolve(
        direkrut(Golongan.III_A, date(2014, 3, 1), date(2024, 4, 1)),
        pangkat=naik,
        jabatan=[jf(Jenjang.AHLI_PERTAMA, date(2024, 4, 1)), jf(Jenjang.AHLI_MUDA, date(2025, 4, 1))],
    )
    assert [saldo(p, d) for d in (date(2024, 4, 1), date(2025, 4, 1))] == [100, 50]


def luar_biasa(jenis: str | None, hari: date = date(2025, 4, 1)) -> Pegawai:
    """Ahli muda in IV/a with 120, raised to IV/b on that day, ahli madya in 2026."""
    p = pindahan(Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA, Golongan.IV_A, date(2018, 1, 1))
    return evolve(
        p,
        jabatan=[jf(Jenjang.AHLI_MUDA, date(2018, 1, 1)), jf(Jenjang.AHLI_MADYA, date(2026, 1, 1))],
        pangkat=[*(p.pangkat or ()), KenaikanPangkat(Golongan.IV_B, hari, jenis)],
        angka_kredit=[AngkaKredit(JenisAngkaKredit.INTEGRASI, Decimal(70), tanggal=date(2023, 6, 1))],
        penilaian=baik(2023),
    )


KPLB = "Pilihan (Prestasi Luar Biasa)"


@pytest.mark.parametrize(
    ("p", "muda", "madya"),
    [
        (luar_biasa(KPLB), 200, 150),
        (luar_biasa("KPLB"), 200, 150),
        (luar_biasa(None), Antara(Fraction(120), Fraction(200)), NOL),
        (luar_biasa("Reguler"), 120, NOL),
        (luar_biasa(KPLB, date(2024, 10, 8)), Antara(Fraction(120), Fraction(225)), 150),  # before the circular
        (luar_biasa(KPLB, date(2024, 10, 9)), 225, 150),
    ],
)
def test_a_promotion_for_outstanding_work_above_the_level_fills_it(p: Pegawai, muda: Jumlah, madya: Jumlah) -> None:
    """SE Kepala BKN 9/2024 huruf e angka 3: 120 becomes 200, and 150 as ahli madya in IV/b."""
    assert saldo(p, date(2025, 4, 1)) == muda
    assert saldo(p, date(2026, 1, 1)) == madya


def test_ranks_that_are_not_known_may_hide_a_promotion_for_outstanding_work() -> None:
    p, hari = luar_biasa(KPLB), date(2025, 4, 1)
    assert saldo(evolve(p, pangkat=None), hari) == Antara(Fraction(120), Fraction(450))  # or one by ijazah besides
    iv_b, iv_a = (KenaikanPangkat(g, date(2024, 7, 1)) for g in (Golongan.IV_B, Golongan.IV_A))
    assert saldo(evolve(p, pangkat=[iv_b]), hari) == Antara(Fraction(120), Fraction(250))
    assert saldo(evolve(p, pangkat=[iv_a]), hari) == Antara(Fraction(120), Fraction(225))  # IV/a may be by ijazah


_III_D = menyusul(Golongan.III_D, date(2020, 1, 1))
_NAIK_PANGKAT = [KenaikanPangkat(Golongan.III_C, date(2020, 1, 1)), KenaikanPangkat(Golongan.III_D, date(2024, 6, 1))]
_MADYA = pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.IV_A, date(2020, 1, 1))
_PELAKSANA, _PERTAMA, _MUDA = _III_D.jabatan or ()


@pytest.mark.parametrize(
    "p",
    [
        evolve(_III_D, pangkat=_NAIK_PANGKAT),
        evolve(_III_D, pangkat=[KenaikanPangkat(Golongan.III_D, date(2024, 6, 1))]),
        evolve(_III_D, tmt_cpns=None, tmt_pns=None, pangkat=[KenaikanPangkat(Golongan.III_D, date(2020, 1, 1))]),
        evolve(_III_D, jabatan=[_PELAKSANA, evolve(_PERTAMA, tmt=date(2023, 6, 26)), _MUDA]),
        evolve(_III_D, jabatan=[evolve(_PELAKSANA, jabatan=Jabatan("Kasubbag", Jenjang.PENGAWAS)), _PERTAMA, _MUDA]),
        evolve(_III_D, jabatan=[evolve(_PELAKSANA, jabatan=Jabatan("Staf")), _PERTAMA, _MUDA]),
        evolve(_III_D, jabatan=[evolve(_PELAKSANA, sampai=date(2023, 1, 1)), _PERTAMA, _MUDA]),
        evolve(_III_D, jabatan=[evolve(_PERTAMA, tmt=date(2009, 1, 1)), _PELAKSANA, _PERTAMA, _MUDA]),
        evolve(_MADYA, jabatan=[*(_MADYA.jabatan or ()), jf(Jenjang.AHLI_MADYA, NAIK)]),
    ],
    ids=["naik-pangkat", "pangkat-saat-masuk", "tmt-pangkat", "dahulu", "asal", "gelap", "celah", "kembali", "madya"],
)
def test_a_rise_of_which_no_example_tells_is_bounded(p: Pegawai) -> None:
    assert saldo(p, NAIK) == NOL
    assert CATATAN.susulan in pembuka(p).catatan


def test_who_rose_in_rank_in_the_level_starts_anew_as_ever() -> None:
    """In the level at first, and without a vacancy a rank above it: nothing was left out when he entered."""
    p = evolve(_III_D, pangkat=[KenaikanPangkat(Golongan.III_B, date(2020, 1, 1))])
    naik = [KenaikanPangkat(Golongan.III_B, date(2020, 1, 1)), KenaikanPangkat(Golongan.III_C, date(2024, 6, 1))]
    assert saldo(p, NAIK) == saldo(evolve(p, pangkat=naik), NAIK) == 0


# --- forgetting --------------------------------------------------------------------------------------------


def _termasuk(sempit: Jumlah, luas: Jumlah) -> bool:
    if luas is None or sempit is None:
        return luas is None
    (a, b), (c, d) = batas(sempit), batas(luas)
    return c <= a and (d is None or (b is not None and b <= d))


_GOLONGAN = (Golongan.II_C, Golongan.III_A, Golongan.III_B, Golongan.III_C, Golongan.III_D, Golongan.IV_A)
_MASUK = (
    *((j, ke) for j, isi in TATA_KREDIT.setara.items() for ke in isi),
    *((None, j) for j in TATA_KREDIT.jenjang_pertama),
)


@st.composite
def pendatang(draw: st.DrawFn) -> Pegawai:
    """One who enters a JF in one way or another, and rises a year later."""
    asal, ke = draw(st.sampled_from(_MASUK))
    mulai = draw(st.sampled_from([date(2023, 3, 1), date(2023, 9, 1), date(2024, 1, 1), date(2025, 1, 1)]))
    lebih = draw(st.sampled_from([None, date(2021, 4, 1), mulai.replace(month=11)]))
    golongan = draw(st.sampled_from(_GOLONGAN))
    pangkat = [KenaikanPangkat(golongan, date(2018, 3, 1))]
    if lebih is not None and golongan.berikut is not None:
        pangkat.append(KenaikanPangkat(golongan.berikut, lebih))
    tertinggi = draw(st.sampled_from([None, Golongan.III_B, Golongan.III_D]))
    lalu = [] if asal is None else [Penugasan(Jabatan("Asal", asal, pangkat_tertinggi=tertinggi), date(2019, 1, 1))]
    berikut = TATA_KREDIT.jenjang[ke].berikut
    naik = [] if berikut is None else [jf(berikut, mulai.replace(year=mulai.year + 1))]
    p = evolve(
        CPNS,
        jenis=draw(st.sampled_from([None, JenisPegawai.PNS])),
        tmt_cpns=date(2018, 3, 1),
        tmt_pns=draw(st.sampled_from([date(2019, 3, 1), mulai])),
        pangkat=pangkat,
        jabatan=[*lalu, jf(ke, mulai), *naik],
        pendidikan=draw(st.sampled_from([[S1], [Ijazah(Pendidikan.SLTA, date(2004, 1, 1))]])),
        penilaian=baik(2018),
    )
    return complete(p, "jabatan") if draw(st.booleans()) else p


@st.composite
def lupa(draw: st.DrawFn, p: Pegawai) -> Pegawai:
    """The same of whom one thing less is known."""
    pilihan: list[dict[str, Any]] = [
        {nama: None} for nama in ("pangkat", "pendidikan", "tmt_pns", "tmt_cpns", "jenis", "penilaian")
    ]
    pilihan.append({"pangkat": (p.pangkat or ())[1:] or None})
    pilihan.append({"jabatan_lengkap": False})
    baris = p.jabatan or ()
    pilihan += [
        {"jabatan": [*baris[:i], evolve(b, jabatan=kurang), *baris[i + 1 :]]}
        for i, b in enumerate(baris)
        for kurang in (evolve(b.jabatan, jenjang=None), evolve(b.jabatan, pangkat_tertinggi=None))
    ]
    return evolve(p, **draw(st.sampled_from(pilihan)))


@given(st.data(), pendatang())
def test_forgetting_where_he_comes_from_only_widens_the_balance(data: st.DataObject, p: Pegawai) -> None:
    kurang = data.draw(lupa(p))
    for d in (date(2023, 3, 1), date(2023, 9, 1), D, date(2024, 3, 1), date(2024, 9, 1), NAIK, date(2026, 1, 1)):
        assert _termasuk(saldo(p, d), saldo(kurang, d)), (d, saldo(p, d), saldo(kurang, d))
