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
from karier_asn.domain.jabatan import JF, Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.kredit.akun import masa_jenjang
from karier_asn.domain.kredit.masa import gabung
from karier_asn.domain.pegawai import Cltn, Ijazah, JenisPegawai, KenaikanPangkat, Pegawai, Penilaian, Penugasan
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit, JenisPenetapan, Penetapan
from karier_asn.domain.standar import SyaratPendidikan
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara
from karier_asn.rules.merit.kredit.fakta import angka_kredit, angka_kredit_pangkat, langkah_pangkat
from karier_asn.rules.merit.kredit.kenaikan import akk_jenjang, akk_pangkat
from karier_asn.rules.merit.kredit.rumus import CATATAN, TATA_KREDIT
from tests.domain.bangun_jf import CPNS, S1, SB, B, jf, pak, pindahan

D = date(2024, 1, 1)
SETARA, SESUAI = JenisPenetapan.PENYETARAAN, JenisPenetapan.PENYESUAIAN
PENYESUAIAN = JenisAngkaKredit.PENYESUAIAN
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
        assert saldo(p, hari) == NOL  # or he moved, of which no table has this rank
        p = evolve(p, formasi=jabatan)
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
        penetapan=draw(st.sampled_from([[], [], *([Penetapan(j, mulai)] for j in (SETARA, SESUAI))])),
        angka_kredit=draw(st.sampled_from([[], [], [pak("45", None, mulai, PENYESUAIAN)]])),
        formasi=draw(st.sampled_from([None, Jabatan("Analis", ke), Jabatan("Auditor", ke)])),
    )
    return complete(p, "jabatan") if draw(st.booleans()) else p


@st.composite
def lupa(draw: st.DrawFn, p: Pegawai) -> Pegawai:
    """The same of whom one thing less is known."""
    pilihan: list[dict[str, Any]] = [
        {nama: None}
        for nama in ("pangkat", "pendidikan", "tmt_pns", "tmt_cpns", "jenis", "penilaian", "penetapan", "angka_kredit")
    ]
    kredit = p.angka_kredit or ()
    pilihan += [{"angka_kredit": [k]} for n in kredit for k in (evolve(n, jenis=None), evolve(n, sampai=None))]
    if p.formasi is not None:
        pilihan += [{"formasi": evolve(p.formasi, nama="")}, {"formasi": evolve(p.formasi, jenjang=None)}]
        if all(t.jabatan.jenjang in JF for t in p.jabatan or ()):  # else an empty formation is a statement
            pilihan.append({"formasi": None})
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


# --- penyesuaian and penyetaraan ---------------------------------------------------------------------------


def kasubbag(golongan: Golongan, tmt: date, ijazah: Pendidikan = Pendidikan.S1, nilai: Predikat = B) -> Pegawai:
    """A pengawas (IV.a, to III/d), ahli muda on 1 January 2024."""
    p = pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, golongan, tmt, pangkat_tertinggi=Golongan.III_D)
    penilaian = [Penilaian(t, nilai) for t in range(2015, 2027)]
    return evolve(p, pendidikan=[Ijazah(ijazah, date(2004, 1, 1))], penilaian=penilaian)


def menurut(p: Pegawai, jenis: JenisPenetapan, hari: date = D) -> Pegawai:
    return evolve(p, penetapan=[Penetapan(jenis, hari)])


@pytest.mark.parametrize(
    ("p", "pindah", "tabel"),
    [
        (kasubbag(Golongan.III_D, date(2021, 1, 1), nilai=SB), Fraction("212.5"), 175),
        (kasubbag(Golongan.III_D, date(2019, 1, 1)), 175, 195),
        (kasubbag(Golongan.III_D, date(2022, 1, 1), Pendidikan.S2), 150, 156),
        (kasubbag(Golongan.III_C, date(2022, 1, 1)), 50, 55),
        (kasubbag(Golongan.III_D, date(2022, 1, 15)), Fraction(100) + Fraction(25 * 23, 12), 135),  # 23 months
    ],
)
def test_by_decree_the_table_counts_and_not_the_months(p: Pegawai, pindah: int | Fraction, tabel: int) -> None:
    """Peraturan BKN 3/2023 Pasal 7 and Pasal 9; Lampiran I angka 2 and 3."""
    assert saldo(p, D) == pindah
    for cara in (SETARA, SESUAI):
        e = pembuka(menurut(p, cara))
        assert e.jumlah == tabel
        assert str(e.dasar).startswith("PermenPANRB 1/2023 Lampiran")
    # What is earned afterwards is the same; a decree of another day is not the one of this post.
    setahun = date(2025, 1, 1)
    nanti, nanti_pindah = saldo(menurut(p, SETARA), setahun), saldo(p, setahun)
    assert isinstance(nanti, Fraction)
    assert isinstance(nanti_pindah, Fraction)
    assert nanti - tabel == nanti_pindah - pindah
    assert saldo(menurut(p, SETARA, date(2022, 1, 1)), D) == pindah
    # Decrees that are not known leave it between them.
    terbuka = saldo(evolve(p, penetapan=None), D)
    assert isinstance(terbuka, Antara)
    assert all(_termasuk(Fraction(n), terbuka) for n in (pindah, tabel))
    assert CATATAN.tanpa_penetapan in pembuka(evolve(p, penetapan=None)).catatan


def test_the_pak_of_the_decree_goes_before_the_table() -> None:
    p = kasubbag(Golongan.III_D, date(2021, 1, 1))
    tercatat = pak("170", None, D, PENYESUAIAN)
    for penetapan in ([], [Penetapan(SETARA, D)], [Penetapan(SESUAI, D)], None):
        q = evolve(p, penetapan=penetapan, angka_kredit=[tercatat])
        assert saldo(q, D) == 170
        assert "Pasal 9 ayat (8)" in str(pembuka(q).dasar)
        assert not any("tidak dihitung" in e.uraian for m in masa_jenjang(q, TATA_KREDIT) for e in m.buku.entri)
    assert saldo(evolve(p, angka_kredit=[tercatat, pak("160", None, D, PENYESUAIAN)]), D) == Antara(
        Fraction(160), Fraction(170)
    )
    # Of another day it is not counted, and that is told.
    lain = evolve(p, angka_kredit=[pak("170", None, date(2024, 3, 1), PENYESUAIAN)])
    assert saldo(lain, D) == 175
    assert any("tidak dihitung" in e.uraian for e in masa_jenjang(lain, TATA_KREDIT)[-1].buku.entri)
    # Without its kind or its day it may be the one.
    for kurang in (pak("170", None, None, PENYESUAIAN), pak("170", None, D, None)):
        assert saldo(evolve(p, angka_kredit=[kurang]), D) == Antara(Fraction(170), Fraction(175))
    assert saldo(evolve(p, angka_kredit=None), D) == NOL


def test_a_pelaksana_has_his_years_since_he_became_cpns() -> None:
    """Pasal 9 ayat (3); the table has four years at most, and CLTN does not count."""
    p = menurut(pindahan(Jenjang.PELAKSANA, Jenjang.AHLI_PERTAMA, Golongan.III_A, date(2023, 4, 1)), SESUAI)
    assert saldo(p, D) == 47
    assert saldo(evolve(p, tmt_cpns=date(2022, 2, 1), tmt_pns=date(2023, 2, 1)), D) == 18  # 23 months
    staf = [evolve((p.jabatan or ())[0], tmt=d) for d in (date(2021, 3, 1), date(2022, 8, 1))]
    muda = evolve(p, tmt_cpns=date(2020, 3, 1), tmt_pns=date(2021, 3, 1), jabatan=[*staf, *(p.jabatan or ())[1:]])
    tanpa = evolve(muda, cltn=[Cltn(date(2021, 8, 1), date(2022, 8, 1))])
    assert saldo(muda, D) == 38
    assert saldo(tanpa, D) == 28  # 46 months less twelve
    assert saldo(evolve(p, tmt_cpns=None), D) == Antara(Fraction(3), Fraction(47))
    assert saldo(evolve(p, pendidikan=None), D) == NOL
    assert saldo(evolve(p, pangkat=None), D) == NOL
    # A pelaksana whose post is not on record: since either day.
    langsung = evolve(p, jabatan=(p.jabatan or ())[1:])
    assert saldo(langsung, D) == Antara(Fraction(3), Fraction(47))


def test_who_cannot_have_come_so_is_read_as_before() -> None:
    """As CPNS nobody is adjusted, and from a JF, a JPT or a post of unknown level the record tells otherwise."""
    tepat = direkrut(Golongan.III_A, date(2023, 1, 1), D)
    assert saldo(menurut(tepat, SESUAI), D) == saldo(tepat, D) == Fraction("12.5")
    for asal in (Jenjang.JPT_PRATAMA, Jenjang.AHLI_MADYA, None):
        p = pindahan(asal, Jenjang.AHLI_UTAMA, Golongan.IV_D, date(2021, 1, 1))
        assert saldo(menurut(p, SESUAI), D) == saldo(p, D) == saldo(evolve(p, penetapan=None), D)


def test_between_the_table_and_the_rules_on_appointments_ak_dasar_is_a_reading() -> None:
    hari = date(2023, 3, 1)
    p = kasubbag(Golongan.III_D, date(2020, 1, 1))
    p = menurut(evolve(p, jabatan=[(p.jabatan or ())[0], jf(Jenjang.AHLI_MUDA, hari)]), SESUAI, hari)
    assert saldo(p, hari) == Antara(Fraction(75), Fraction(175))
    dibaca = [saldo(p, hari, bacaan={"angka-kredit-dasar-penyesuaian-dahulu": b}) for b in ("ditambahkan", "tanpa")]
    assert dibaca == [175, 75]


def test_above_the_level_the_table_waits_for_the_rise() -> None:
    """SE Kepala BKN 9/2024 huruf c angka 2 huruf a: pengawas IV/a, S-2, one year; 200, and 54 as ahli madya."""
    mulai, naik = date(2024, 4, 1), date(2025, 4, 1)
    p = kasubbag(Golongan.IV_A, date(2023, 4, 1), Pendidikan.S2)
    p = evolve(p, jabatan=[(p.jabatan or ())[0], jf(Jenjang.AHLI_MUDA, mulai), jf(Jenjang.AHLI_MADYA, naik)])
    q = menurut(p, SETARA, mulai)
    assert [saldo(q, d) for d in (mulai, naik)] == [200, 54]
    assert saldo(menurut(p, SESUAI, mulai), mulai) == NOL  # only a penyetaraan leads above the level
    assert saldo(menurut(p, SESUAI, mulai), naik) == NOL
    assert saldo(p, naik) == saldo(evolve(q, angka_kredit=None), naik) == saldo(evolve(q, penetapan=None), naik) == NOL
    for tercatat, awal in (("54", 54), ("50", 50), ("200", 54)):
        r = evolve(q, angka_kredit=[pak(tercatat, None, mulai, PENYESUAIAN)])
        assert [saldo(r, d) for d in (mulai, naik)] == [200, awal]
    dibaca = {"penyetaraan-di-atas-jenjang": "menurut-tabel"}
    assert saldo(q, mulai, bacaan=dibaca) == 54
    assert saldo(evolve(q, pangkat=None), naik) == NOL


# --- a rank below the level ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asal", "ke", "golongan", "mulai"),
    [
        (Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, Golongan.III_D, D),  # 100, the need of III/d (Pasal 21 ayat (3))
        (Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, Golongan.III_C, date(2024, 10, 9)),
        (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_B, D),  # 50
        (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Golongan.III_A, date(2024, 10, 9)),
        (Jenjang.JPT_PRATAMA, Jenjang.AHLI_UTAMA, Golongan.IV_B, date(2024, 10, 9)),  # 150
        (Jenjang.JPT_PRATAMA, Jenjang.AHLI_UTAMA, Golongan.IV_C, date(2024, 10, 9)),
    ],
)
@pytest.mark.parametrize("baca", ["belum-diputuskan", "milik-golongan", "dihitung"])
def test_below_the_level_the_flat_credit_is_the_need_of_the_rank(
    asal: Jenjang, ke: Jenjang, golongan: Golongan, mulai: date, baca: str
) -> None:
    """Peraturan BKN 3/2023 Lampiran II angka 3, SE Kepala BKN 9/2024 Tabel 2: just what the next rank takes."""
    p = pindahan(asal, ke, golongan, date(2021, 1, 1))
    p = evolve(p, jabatan=[(p.jabatan or ())[0], jf(ke, mulai)])
    dibaca = {"angka-kredit-tetap-di-bawah-jenjang": baca}
    cukup = evaluate(angka_kredit_pangkat >= akk_pangkat, p, bacaan=dibaca)
    assert cukup.pada(mulai) is Putusan.MS
    assert langkah_pangkat(p).pada(mulai).value.startswith(golongan.value)  # type: ignore[union-attr]
    sebelum = evolve(p, jabatan=[(p.jabatan or ())[0], jf(ke, date(2023, 6, 26))])  # before the rules on appointments
    assert evaluate(angka_kredit_pangkat >= akk_pangkat, sebelum).pada(date(2023, 6, 26)) is Putusan.BTL


def test_the_next_rank_below_the_level_takes_its_own_need() -> None:
    """Administrator III/c to ahli madya, III/d a month later: 100 is used up, and 100 more come at 37.5 a year."""
    mulai = date(2024, 11, 1)
    p = pindahan(Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, Golongan.III_C, date(2021, 1, 1))
    p = evolve(
        p,
        jabatan=[(p.jabatan or ())[0], jf(Jenjang.AHLI_MADYA, mulai)],
        pangkat=[*(p.pangkat or ()), KenaikanPangkat(Golongan.III_D, date(2024, 12, 1), "Reguler")],
        penilaian=[Penilaian(t, B) for t in range(2015, 2030)],
    )
    jejak = evaluate(angka_kredit_pangkat >= akk_pangkat, p)
    assert [jejak.pada(date(t, 1, 1)) for t in (2027, 2028)] == [Putusan.TMS, Putusan.MS]  # 81.25; 118.75
    assert angka_kredit_pangkat(p).pada(date(2025, 1, 1)) == Fraction(100) + Fraction("37.5") * 2 / 12


def test_a_year_after_a_penyetaraan_below_the_level_what_is_missing_is_given() -> None:
    """SE Kepala BKN 9/2024 huruf c angka 2 huruf b: administrator III/d, ahli madya with 5; 100 a year after both."""
    mulai, hari = date(2024, 10, 1), date(2025, 7, 1)
    p = pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MADYA, Golongan.III_D, date(2024, 4, 1))
    kabag = Penugasan(Jabatan("Kabag", Jenjang.ADMINISTRATOR), date(2024, 7, 1))
    p = evolve(
        p,
        jabatan=[(p.jabatan or ())[0], kabag, jf(Jenjang.AHLI_MADYA, mulai)],
        pangkat=[KenaikanPangkat(Golongan.III_C, date(2020, 4, 1)), KenaikanPangkat(Golongan.III_D, date(2024, 4, 1))],
    )
    q = menurut(p, SETARA, mulai)
    cukup = evaluate(angka_kredit_pangkat >= akk_pangkat, q)
    assert [cukup.pada(d) for d in (date(2025, 6, 30), hari)] == [Putusan.TMS, Putusan.MS]
    assert angka_kredit_pangkat(q).pada(mulai) == 105  # 5, and what is behind III/d
    assert angka_kredit_pangkat(q).pada(hari) == 200
    assert angka_kredit(q).pada(mulai) == Antara(Fraction(0), Fraction(5))
    assert evaluate(angka_kredit_pangkat >= akk_pangkat, menurut(p, SESUAI, mulai)).pada(hari) is Putusan.BTL
    entah = evolve(q, jabatan=(q.jabatan or ())[1:])  # since when he was administrator is not known
    assert evaluate(angka_kredit_pangkat >= akk_pangkat, entah).pada(hari) is Putusan.BTL
    lekas = evolve(q, jabatan=[*(q.jabatan or ()), Penugasan(Jabatan("Kabag", Jenjang.ADMINISTRATOR), hari)])
    assert masa_jenjang(lekas, TATA_KREDIT)[0].bawah is not None


# --- the formation -------------------------------------------------------------------------------------------


def menunggu(asal: Jenjang, formasi: Jabatan | None) -> Pegawai:
    """PNS in III/a since 2018, in III/b since 2020; meanwhile in another post, ahli pertama in 2024."""
    p = pindahan(asal, Jenjang.AHLI_PERTAMA, Golongan.III_B, date(2019, 1, 1), pangkat_tertinggi=Golongan.III_B)
    return evolve(p, formasi=formasi)


def test_who_was_recruited_for_the_jf_is_appointed_first_wherever_he_waited() -> None:
    """SE Kepala BKN 9/2024 huruf a angka 1 and 4: all years in the rank, where a move has three."""
    itu, lain = Jabatan("Analis", Jenjang.AHLI_PERTAMA), Jabatan("Auditor", Jenjang.AHLI_PERTAMA)
    penuh, pindah = Fraction("12.5") * 5 + 50, Fraction("12.5") * 3 + 50
    assert saldo(menunggu(Jenjang.PELAKSANA, itu), D) == penuh
    assert "huruf a angka 4" in str(pembuka(menunggu(Jenjang.PELAKSANA, itu)).dasar)
    assert saldo(menunggu(Jenjang.PELAKSANA, lain), D) == saldo(menunggu(Jenjang.PELAKSANA, None), D) == pindah
    for gelap in (Jabatan("", Jenjang.AHLI_PERTAMA), Jabatan("Analis")):
        assert saldo(menunggu(Jenjang.PELAKSANA, gelap), D) == Antara(pindah, penuh)
        assert CATATAN.formasi in pembuka(menunggu(Jenjang.PELAKSANA, gelap)).catatan
    # A structural post meanwhile: the reading that the rules on posts have too.
    kasubbag = menunggu(Jenjang.PENGAWAS, itu)
    assert saldo(kasubbag, D) == penuh
    assert saldo(kasubbag, D, bacaan={"jabatan-struktural-sebelum-jf": "berpindah"}) == NOL
    staf = menunggu(Jenjang.PELAKSANA, itu)
    assert saldo(staf, D, bacaan={"jabatan-struktural-sebelum-jf": "berpindah"}) == penuh
    # Who has held a JF before is not appointed first again; nor is anybody before the rules on appointments.
    auditor = Penugasan(Jabatan("Auditor Ahli Pertama", Jenjang.AHLI_PERTAMA), date(2009, 1, 1))
    bekas = evolve(staf, jabatan=[auditor, *(staf.jabatan or ())])
    assert saldo(bekas, D) == NOL
    dahulu = evolve(staf, jabatan=[(staf.jabatan or ())[0], jf(Jenjang.AHLI_PERTAMA, date(2023, 6, 26))])
    assert saldo(dahulu, date(2023, 6, 26)) == NOL


def test_with_no_post_before_the_formation_tells_a_move_from_a_first_appointment() -> None:
    hari, itu = date(2024, 12, 1), Jabatan("Analis", Jenjang.AHLI_PERTAMA)
    slta = [Ijazah(Pendidikan.SLTA, date(2010, 1, 1))]
    p = evolve(direkrut(Golongan.III_B, date(2020, 12, 1), hari), pendidikan=slta)
    assert saldo(p, hari) == Antara(Fraction("87.5"), Fraction(100))
    assert saldo(evolve(p, formasi=itu), hari) == 100
    assert saldo(evolve(p, formasi=Jabatan("Staf", Jenjang.PELAKSANA)), hari) == Fraction("87.5")  # his highest rank
    atas = evolve(direkrut(Golongan.III_D, date(2020, 12, 1), hari), formasi=Jabatan("Staf", Jenjang.PELAKSANA))
    assert saldo(atas, hari) == 100
    assert "Lampiran II angka 3" in str(pembuka(atas).dasar)


def test_the_rise_after_a_first_appointment_from_another_post_has_all_years() -> None:
    p = evolve(menyusul(Golongan.III_D, date(2019, 1, 1)), formasi=Jabatan("Analis", Jenjang.AHLI_PERTAMA))
    assert saldo(p, NAIK) == 225  # five years at 25, and 100; of a move three
    assert saldo(evolve(p, formasi=Jabatan("Auditor", Jenjang.AHLI_PERTAMA)), NAIK) == 175
    assert saldo(evolve(p, formasi=Jabatan("", Jenjang.AHLI_PERTAMA)), NAIK) == NOL
