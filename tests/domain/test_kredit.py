"""Worked cases of the arithmetic of angka kredit, as data, and its laws."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.buku import Jumlah
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.tata import Penggal
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.angka import bulatkan
from karier_asn.engine.bahasa import INDONESIA
from karier_asn.engine.galat import GalatBentuk, GalatTanya
from karier_asn.engine.riwayat import Antara
from karier_asn.rules.merit.kredit.bacaan import BACAAN
from karier_asn.rules.merit.kredit.jenjang import JF
from karier_asn.rules.merit.kredit.penyesuaian import KEAHLIAN, KETERAMPILAN
from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT

BERKAS, PEMBUKA = (
    tomllib.loads((Path(__file__).parents[1] / "kasus" / nama).read_text(encoding="utf-8"))
    for nama in ("angka-kredit.toml", "angka-kredit-pembuka.toml")
)
KASUS = [*BERKAS["kasus"], *PEMBUKA["kasus"]]
HARI = date(2024, 1, 1)
Isian = dict[str, Any]


def penggal(k: Isian) -> list[Penggal]:
    return [Penggal(bulan, Predikat.baca(predikat)) for predikat, bulan in k["penggal"]]


def jenjang(k: Isian) -> Jenjang:
    return Jenjang(k["jenjang"])


def golongan(k: Isian) -> Golongan:
    return Golongan(k["golongan"])


def pendidikan(k: Isian) -> Jumlah:
    ijazah, predikat = Pendidikan.baca(k["ijazah"]), Predikat.baca(k["predikat"])
    return TATA_KREDIT.entri_pendidikan(HARI, jenjang(k), ijazah, predikat).jumlah


def hari(k: Isian) -> date:
    return cast(date, k.get("hari", HARI))


def perpindahan(k: Isian) -> Jumlah:
    return TATA_KREDIT.perpindahan(
        hari(k),
        Jenjang(k["asal"]),
        jenjang(k),
        golongan(k),
        penggal(k),
        puncak=k.get("puncak"),
        bacaan=k.get("bacaan"),
    ).jumlah


def pertama(k: Isian) -> Jumlah:
    terlambat = k.get("terlambat", False)
    return TATA_KREDIT.pengangkatan_pertama(HARI, jenjang(k), golongan(k), penggal(k), terlambat=terlambat).jumlah


def susulan(k: Isian) -> Jumlah:
    dari = Jenjang(k["dari"])
    return TATA_KREDIT.kenaikan_susulan(HARI, dari, jenjang(k), golongan(k), penggal(k), puncak=k.get("puncak")).jumlah


def penyesuaian(k: Isian) -> Jumlah:
    return TATA_KREDIT.penyesuaian(
        hari(k),
        jenjang(k),
        golongan(k),
        Pendidikan.baca(k["ijazah"]),
        k["bulan"],
        penyetaraan=k.get("penyetaraan", False),
        bacaan=k.get("bacaan"),
    ).jumlah


def eksak(v: Jumlah) -> Fraction:
    assert isinstance(v, Fraction)
    return v


def bulan_sampai_akk(k: Isian) -> Fraction:
    jf = JF[jenjang(k)]
    return Fraction(
        next(
            n for n in range(200) if TATA_KREDIT.konversi(Predikat.baca(k["predikat"]), jenjang(k), n) >= jf.akk_pangkat
        )
    )


HITUNG: dict[str, Callable[[Isian], Jumlah]] = {
    "konversi": lambda k: TATA_KREDIT.jumlah_konversi(penggal(k), jenjang(k)),
    "pendidikan": pendidikan,
    "jumlah": lambda k: eksak(TATA_KREDIT.jumlah_konversi(penggal(k), jenjang(k))) + eksak(pendidikan(k)),
    "dasar": lambda k: TATA_KREDIT.angka_kredit_dasar(jenjang(k), golongan(k), k.get("bacaan"))[0],
    "perpindahan": perpindahan,
    "pertama": pertama,
    "susulan": susulan,
    "penyesuaian": penyesuaian,
    "lama": lambda k: TATA_KREDIT.penyesuaian_lama(HARI, jenjang(k), golongan(k), k["perolehan"]).jumlah,
    "naik": lambda k: TATA_KREDIT.kenaikan_jenjang(HARI, Jenjang(k["dari"]), jenjang(k), golongan(k), None).jumlah,
    "akk": lambda k: JF[jenjang(k)].akk(golongan(k)),
    "sisa_jenjang": lambda k: eksak(JF[jenjang(k)].akk_jenjang) - eksak(JF[jenjang(k)].angka_kredit_dasar(golongan(k))),
    "bulan": bulan_sampai_akk,
    "integrasi": lambda k: TATA_KREDIT.integrasi(HARI, jenjang(k), golongan(k), Decimal(k["konvensional"])).jumlah,
}


@pytest.mark.parametrize("k", KASUS, ids=lambda k: str(k["id"]))
def test_worked_case(k: Isian) -> None:
    jumlah = HITUNG[k["hitung"]](k)
    if "antara" in k:
        assert jumlah == Antara(*map(Fraction, k["antara"])), k["uraian"]
        return
    hasil = eksak(jumlah)
    assert hasil == Fraction(k["harap"]), k["uraian"]
    if "tampil" in k:
        assert INDONESIA.desimal(bulatkan(hasil, k.get("desimal", 2))) == k["tampil"]


def test_every_contradiction_names_a_case_and_a_reason() -> None:
    nama = [k["id"] for k in KASUS]
    assert len(nama) == len(set(nama))
    assert all(b["kasus"] in nama and b["alasan"] and b["aplikasi"] and b["dipakai"] for b in BERKAS["bertentangan"])


# --- laws --------------------------------------------------------------------------------------------------

jenjang_jf = st.sampled_from(tuple(JF))
predikat = st.sampled_from(Predikat)


@given(jenjang_jf, predikat, st.integers(0, 60), st.integers(0, 60))
def test_credit_adds_up_over_adjoining_periods(j: Jenjang, p: Predikat, a: int, b: int) -> None:
    assert TATA_KREDIT.konversi(p, j, a) + TATA_KREDIT.konversi(p, j, b) == TATA_KREDIT.konversi(p, j, a + b)


@given(jenjang_jf, st.lists(st.tuples(st.integers(1, 12), predikat, predikat), max_size=6))
def test_a_better_predicate_never_gives_less(j: Jenjang, tahun: list[tuple[int, Predikat, Predikat]]) -> None:
    rendah = [Penggal(n, min(a, b)) for n, a, b in tahun]
    tinggi = [Penggal(n, max(a, b)) for n, a, b in tahun]
    assert eksak(TATA_KREDIT.jumlah_konversi(rendah, j)) <= eksak(TATA_KREDIT.jumlah_konversi(tinggi, j))


@given(
    st.sampled_from(tuple(TATA_KREDIT.setara)),
    jenjang_jf,
    st.sampled_from(Golongan),
    st.lists(st.tuples(st.integers(1, 24), st.none() | predikat), max_size=6),
    st.fixed_dictionaries({kunci: st.sampled_from([*isi]) for kunci, isi in BACAAN.items()}),
)
def test_what_is_not_known_bounds_every_way_it_may_turn_out(
    asal: Jenjang, j: Jenjang, g: Golongan, masa: list[tuple[int, Predikat | None]], bacaan: dict[str, str]
) -> None:
    def awal(puncak: bool | None, isian: Predikat | None) -> Jumlah:
        deret = [Penggal(n, p or isian) for n, p in masa]
        return TATA_KREDIT.menurut(bacaan).perpindahan(HARI, asal, j, g, deret, puncak=puncak, bacaan=bacaan).jumlah

    gelap = awal(None, None)
    bawah, atas = (gelap.bawah, gelap.atas) if isinstance(gelap, Antara) else (eksak(gelap), eksak(gelap))
    for puncak, isian in product((True, False), (Predikat.SANGAT_KURANG, Predikat.SANGAT_BAIK)):
        terang = awal(puncak, isian)
        if isinstance(terang, Fraction):
            assert bawah <= terang
            assert atas is None or terang <= atas


# Needs of each step of rank as Peraturan BKN 3/2023 Pasal 21 ayat (1) and (3) list them.
LANGKAH: dict[Jenjang, dict[Golongan, int]] = {
    Jenjang.PEMULA: {Golongan.II_A: 15},
    Jenjang.TERAMPIL: {Golongan.II_B: 20, Golongan.II_C: 20, Golongan.II_D: 20},
    Jenjang.MAHIR: {Golongan.III_A: 50, Golongan.III_B: 50},
    Jenjang.PENYELIA: {Golongan.III_C: 100},
    Jenjang.AHLI_PERTAMA: {Golongan.III_A: 50, Golongan.III_B: 50},
    Jenjang.AHLI_MUDA: {Golongan.III_C: 100, Golongan.III_D: 100},
    Jenjang.AHLI_MADYA: {Golongan.IV_A: 150, Golongan.IV_B: 150, Golongan.IV_C: 150},
    Jenjang.AHLI_UTAMA: {Golongan.IV_D: 200},
}


@given(
    st.sampled_from([(j, masuk, g) for j, isi in LANGKAH.items() for masuk in isi for g in isi if masuk <= g]),
    st.lists(st.tuples(st.integers(0, 60), predikat), max_size=5),
)
def test_filling_the_rank_and_counting_by_step_end_alike(
    tempat: tuple[Jenjang, Golongan, Golongan], tahun: list[tuple[int, Predikat]]
) -> None:
    """SE Kepala BKN 9/2024 huruf a angka 3 against Peraturan BKN 3/2023 Pasal 21 ayat (2) huruf d and (4) huruf d."""
    j, masuk, g = tempat
    deret = [Penggal(n, p) for n, p in tahun]
    diperoleh = eksak(TATA_KREDIT.jumlah_konversi(deret, j))
    dengan_pemenuhan = eksak(TATA_KREDIT.pengangkatan_pertama(HARI, j, masuk, deret).jumlah)
    per_langkah = sum(butuh for dari, butuh in LANGKAH[j].items() if masuk <= dari <= g)
    assert (dengan_pemenuhan >= eksak(JF[j].akk(g))) == (diperoleh >= per_langkah)
    if (jenjang_penuh := JF[j].akk_jenjang) is not None:
        sejenjang = sum(butuh for dari, butuh in LANGKAH[j].items() if masuk <= dari)
        assert (dengan_pemenuhan >= jenjang_penuh) == (diperoleh >= sejenjang)


def test_the_exceptions_named_in_the_text_are_what_is_left_of_the_level() -> None:
    """40 from II/c, 50 from III/b."""
    for j, masuk, butuh in ((Jenjang.TERAMPIL, Golongan.II_C, 40), (Jenjang.AHLI_PERTAMA, Golongan.III_B, 50)):
        penuh = eksak(JF[j].akk_jenjang)
        assert penuh - eksak(TATA_KREDIT.pengangkatan_pertama(HARI, j, masuk, []).jumlah) == butuh


def test_the_table_of_a_penyesuaian_has_its_thirty_five_rows() -> None:
    """Every row climbs with the years and with the diploma, and stays below what the rank takes, but for the last."""
    baris = [
        (tabel, g, ijazah, nilai)
        for tabel in (KEAHLIAN, KETERAMPILAN)
        for g, isi in tabel.items()
        for ijazah, nilai in isi.items()
    ]
    berbeda = {(id(tabel), g, nilai) for tabel, g, _, nilai in baris}
    assert len(berbeda) == 35
    for tabel, g, ijazah, nilai in baris:
        assert len(nilai) == 5
        assert list(nilai) == sorted(nilai)
        assert all(
            a <= b for lain, tinggi in tabel[g].items() if ijazah <= lain for a, b in zip(nilai, tinggi, strict=True)
        )
        akk = next(
            (jf.akk_pangkat for j, jf in JF.items() if g in jf.golongan and TATA_KREDIT.tabel_penyesuaian[j] is tabel)
        )
        assert nilai[-1] < akk or (nilai[0] == akk and g in (Golongan.IV_E, Golongan.III_D))


def test_credit_below_what_is_taken_off_is_refused() -> None:
    with pytest.raises(GalatBentuk, match="di bawah nilai dasar 100"):
        TATA_KREDIT.integrasi(HARI, Jenjang.AHLI_PERTAMA, Golongan.III_A, 99)
    assert TATA_KREDIT.integrasi(HARI, Jenjang.TERAMPIL, Golongan.II_C, 60).jumlah is None
    assert TATA_KREDIT.integrasi(HARI, Jenjang.PENYELIA, Golongan.III_C, 260).jumlah is None
    assert TATA_KREDIT.integrasi(
        HARI, Jenjang.TERAMPIL, Golongan.II_C, 60, nilai_dasar=40, bukan_tugas=Decimal("2.5")
    ).jumlah == Fraction(35, 2)


def test_a_diploma_without_a_predicate_is_bounded() -> None:
    e = TATA_KREDIT.entri_pendidikan(HARI, Jenjang.AHLI_MADYA, Pendidikan.S3, None)
    assert e.jumlah == Antara(Fraction(0), Fraction(75, 2))


@pytest.mark.parametrize(
    ("golongan", "jumlah"),
    [(Golongan.III_C, 0), (Golongan.III_D, 100), (Golongan.III_B, 0), (Golongan.IV_A, Antara(Fraction(0)))],
)
def test_a_rise_starts_anew(golongan: Golongan, jumlah: Jumlah) -> None:
    e = TATA_KREDIT.kenaikan_jenjang(HARI, Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA, golongan, Fraction(425, 2))
    assert e.pembuka
    assert e.jumlah == jumlah
    assert "212,5" in e.sebutan()


def test_an_unknown_reading_is_refused() -> None:
    with pytest.raises(GalatTanya, match="tidak dikenal"):
        TATA_KREDIT.pengangkatan_pertama(
            HARI, Jenjang.TERAMPIL, Golongan.II_C, [], bacaan={"sel-gabungan-perpindahan": "entah"}
        )
