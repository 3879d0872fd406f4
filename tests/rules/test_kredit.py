"""The law on angka kredit: its ladders, its facts, and its English."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import astuple, evolve

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kredit.akun import masa_jenjang
from karier_asn.domain.kredit.jenjang import LetakPangkat
from karier_asn.domain.kredit.masa import gabung
from karier_asn.domain.pegawai import HukumanDisiplin, KenaikanPangkat, Pegawai, Penugasan
from karier_asn.domain.rekam import AngkaKredit, JenisKenaikanPangkat
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.bahasa import INGGRIS
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.putusan import evaluate
from karier_asn.inggris import INGGRIS as LENGKAP
from karier_asn.rules.merit.kredit import bacaan, fakta, kenaikan, rumus
from karier_asn.rules.merit.kredit.jenjang import AKK_PANGKAT, JF, LANGKAH_PANGKAT
from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
from tests.domain.bangun_jf import CPNS, DASAR, INTEGRASI, SB, B, K, jf, kembali, pak, pindahan, tahunan

D = date(2024, 1, 1)


def test_ladders_climb_and_meet() -> None:
    for j, tangga in JF.items():
        langkah = [tangga.akk(g) for g in tangga.golongan]
        assert [x for x in langkah if x is not None] == sorted({x for x in langkah if x is not None})
        assert [tangga.angka_kredit_dasar(g) for g in tangga.golongan][1:] == langkah[: len(tangga.golongan) - 1]
        if tangga.berikut is not None:
            assert JF[tangga.berikut].golongan[0] is tangga.puncak.berikut
            assert tangga.akk_jenjang == langkah[-1]
        assert tangga.koefisien * 4 == tangga.akk_pangkat, j
    assert tangga.akk(Golongan.I_A) is None
    assert {AKK_PANGKAT[langkah] == JF[j].akk(g) for (j, g), langkah in LANGKAH_PANGKAT.items()} == {True}


# --- facts -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("jenjang", "golongan", "letak"),
    [
        (Jenjang.AHLI_MUDA, Golongan.III_B, LetakPangkat.DI_BAWAH),
        (Jenjang.AHLI_MUDA, Golongan.III_C, LetakPangkat.DALAM),
        (Jenjang.AHLI_MUDA, Golongan.III_D, LetakPangkat.PUNCAK),
        (Jenjang.AHLI_MUDA, Golongan.IV_A, LetakPangkat.DI_ATAS),
        (Jenjang.PENYELIA, Golongan.III_D, LetakPangkat.UJUNG),
    ],
)
def test_where_a_rank_stands(jenjang: Jenjang, golongan: Golongan, letak: LetakPangkat) -> None:
    p = evolve(DASAR, jabatan=[jf(jenjang, date(2016, 3, 1))], pangkat=[KenaikanPangkat(golongan, date(2020, 4, 1))])
    assert fakta.letak_pangkat(p).pada(date(2025, 1, 1)) is letak


def test_who_entered_above_the_level() -> None:
    def masuk(p: Pegawai) -> object:
        return fakta.masuk_di_atas(p).pada(date(2025, 6, 1))

    p = pindahan(Jenjang.PELAKSANA, Jenjang.AHLI_PERTAMA, Golongan.III_C, date(2020, 1, 1))
    lama, pertama = p.jabatan or ()
    assert masuk(p) is True
    assert masuk(evolve(p, pangkat=[KenaikanPangkat(Golongan.III_B, date(2020, 1, 1))])) is False
    assert masuk(evolve(p, pangkat=None)) is None
    assert masuk(evolve(p, jabatan=[lama, evolve(pertama, tmt=date(2023, 6, 26))])) is False
    assert masuk(evolve(p, jabatan=[lama, pertama, jf(Jenjang.AHLI_MUDA, date(2025, 1, 1))])) is False
    entah = evolve(lama, jabatan=evolve(lama.jabatan, jenjang=None))
    assert masuk(evolve(p, jabatan=[entah, pertama])) is None


def test_the_credit_of_the_level_below_counts_for_the_rank_that_follows() -> None:
    p = evolve(
        DASAR,
        pangkat=[KenaikanPangkat(Golongan.III_B, date(2021, 4, 1)), KenaikanPangkat(Golongan.III_C, date(2025, 2, 1))],
        jabatan=[*(DASAR.jabatan or ()), jf(Jenjang.AHLI_MUDA, date(2025, 1, 1))],
        angka_kredit=[AngkaKredit(INTEGRASI, Decimal(75))],
        penilaian=tahunan(t2023=B, t2024=SB, t2025=B),
    )
    kredit = fakta.angka_kredit_pangkat(p)
    assert [kredit.pada(d) for d in (date(2024, 6, 1), date(2025, 1, 15), date(2025, 2, 1), date(2026, 1, 1))] == [
        Fraction("87.5"),
        Fraction("106.25"),
        0,
        25,
    ]


def test_one_s_own_readings_reach_the_rule_as_assumptions() -> None:
    p = evolve(DASAR, angka_kredit=[*(DASAR.angka_kredit or ()), pak("11.24", date(2023, 1, 1), date(2024, 1, 1))])
    masa = masa_jenjang(p, TATA_KREDIT, bacaan={"nilai-konversi": "dihitung-ulang"})
    biasa, ulang = (
        next(j for j in evaluate(kenaikan.KP_FUNGSIONAL, p, asumsi=a).telusur() if j.simpul == _KREDIT).pada(
            date(2025, 1, 1)
        )
        for a in (None, fakta.asumsi_kredit(p, masa))
    )
    assert (biasa.name, ulang.name) == ("TMS", "MS")


_KREDIT = fakta.angka_kredit_pangkat >= kenaikan.akk_pangkat


# --- English -----------------------------------------------------------------------------------------------


def _kutipan_tabel() -> Iterator[Dasar]:
    """Where the flat figures stand."""
    yield from (nilai.dasar for nilai in TATA_KREDIT.tetap.values())


def test_every_text_of_the_account_has_an_english_form() -> None:
    catatan = {v for m in (rumus, kenaikan) for nama, v in vars(m).items() if nama.startswith("CATATAN_")}
    catatan |= {*astuple(rumus.CATATAN), *(d.catatan for d in astuple(rumus.DASAR, recurse=False))} - {""}
    catatan |= {teks for isi in bacaan.BACAAN.values() for teks in isi.values()}
    semua = [DASAR, CPNS, kembali(5), pindahan(Jenjang.PENGAWAS, Jenjang.AHLI_MADYA, Golongan.IV_A)]
    entri = [e for p in semua for e in gabung(masa_jenjang(p, TATA_KREDIT)).entri]
    masuk = D, Jenjang.AHLI_PERTAMA, Golongan.III_B, Pendidikan.S1, 25
    entri += (TATA_KREDIT.penyesuaian(*masuk, penyetaraan=setara) for setara in (False, True))
    entri.append(TATA_KREDIT.penyesuaian_lama(D, Jenjang.AHLI_PERTAMA, Golongan.III_B, 3))
    entri.append(TATA_KREDIT.integrasi(D, Jenjang.AHLI_PERTAMA, Golongan.III_A, 120))
    naik = D, Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA, Golongan.III_C
    entri.append(TATA_KREDIT.kenaikan_susulan(*naik, [], puncak=False))
    entri.append(TATA_KREDIT.entri_pendidikan(D, Jenjang.AHLI_PERTAMA, Pendidikan.S2, K))
    entri.append(TATA_KREDIT.entri_pendidikan(D, Jenjang.AHLI_PERTAMA, Pendidikan.S2, B))
    templat = {e.uraian for e in entri} - {"PAK integrasi {nomor}, {jenjang}"}
    catatan |= {d.catatan for d in _kutipan_tabel()} - {""}
    assert {t for t in catatan | templat if LENGKAP(t) == t} == set()
    assert {t for t in templat if INGGRIS(t) != t} == set()
    halaman = " ".join(gabung(masa_jenjang(CPNS, TATA_KREDIT)).report(LENGKAP, desimal=3).split())
    assert (
        "2025-01-01 conversion of predicate Good, ahli pertama, 10 months (2024-03-01 to 10.417 22.917 2024-12-31)"
        in halaman
    )


def test_the_promotion_without_a_vacancy_is_one_by_credit_out_of_the_level() -> None:
    """Peraturan BKN 3/2023 Pasal 19 ayat (3): once; a rank above the level had otherwise is no such promotion."""
    hari, fungsional = date(2025, 6, 1), JenisKenaikanPangkat.FUNGSIONAL.value

    def pernah(*pangkat: KenaikanPangkat, p: Pegawai = DASAR) -> object:
        return fakta.pernah_tanpa_lowongan(evolve(p, pangkat=pangkat or None)).pada(hari)

    iii_b = KenaikanPangkat(Golongan.III_B, date(2021, 4, 1))
    iii_c = KenaikanPangkat(Golongan.III_C, date(2024, 4, 1), fungsional)
    assert pernah(iii_b, iii_c) is True
    assert pernah(iii_b, evolve(iii_c, jenis=None)) is None
    assert pernah(iii_b, evolve(iii_c, jenis="SK lama")) is None
    for lain in (JenisKenaikanPangkat.PRESTASI.value, JenisKenaikanPangkat.IJAZAH.value, "KP Luar Biasa"):
        assert pernah(iii_b, evolve(iii_c, jenis=lain)) is False
    # Within the level, before PermenPANRB 1/2023, and a rank that is given back.
    assert pernah(KenaikanPangkat(Golongan.III_A, date(2021, 4, 1)), evolve(iii_c, golongan=Golongan.III_B)) is False
    assert pernah(iii_b, evolve(iii_c, tmt=date(2023, 1, 5))) is False
    assert pernah(iii_b, evolve(iii_c, tmt=date(2023, 1, 6))) is True
    lama, turun = evolve(iii_c, tmt=date(2020, 4, 1)), KenaikanPangkat(Golongan.III_B, date(2023, 5, 1))
    dihukum = HukumanDisiplin(JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN, None, turun.tmt, iii_c.tmt)
    naik = evolve(iii_b, tmt=date(2018, 4, 1))
    assert pernah(naik, lama, turun, iii_c, p=evolve(DASAR, hukuman=[dihukum])) is False
    # A step that skips the highest rank hides one, and so do ranks before the first on record.
    assert pernah(evolve(iii_b, golongan=Golongan.III_A), iii_c) is None
    assert pernah(iii_c) is None
    assert pernah(evolve(iii_c, tmt=date(2022, 4, 1))) is False
    assert pernah() is None
    # With the rank he came; and one whose JF, or its level, is not known.
    datang = pindahan(Jenjang.PELAKSANA, Jenjang.AHLI_PERTAMA, Golongan.III_D, date(2020, 1, 1))
    assert fakta.pernah_tanpa_lowongan(datang).pada(hari) is False
    sama_hari = evolve(datang, pangkat=[iii_b, evolve(iii_c, tmt=date(2024, 1, 1))])
    assert fakta.pernah_tanpa_lowongan(sama_hari).pada(hari) is False
    for kurang in (evolve(DASAR, jabatan=None), evolve(DASAR, jabatan=[Penugasan(Jabatan("X"), date(2016, 3, 1))])):
        assert pernah(iii_b, iii_c, p=kurang) is None
        assert pernah(iii_b, evolve(iii_c, jenis="Reguler"), p=kurang) is False
        assert pernah(p=kurang) is None
    staf = Penugasan(Jabatan("Staf", Jenjang.PELAKSANA), date(2016, 3, 1))
    assert pernah(iii_b, iii_c, p=evolve(DASAR, jabatan=[staf])) is False
    nanti = date(2024, 5, 1)
    assert pernah(iii_b, iii_c, p=evolve(DASAR, jabatan=[evolve(staf, tmt=nanti)])) is None
