"""Worked cases of the arithmetic of angka kredit, as data, and its laws."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import Any

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
from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT

BERKAS = tomllib.loads((Path(__file__).parents[1] / "kasus" / "angka-kredit.toml").read_text(encoding="utf-8"))
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


def perpindahan(k: Isian) -> Jumlah:
    return TATA_KREDIT.perpindahan(
        HARI, jenjang(k), golongan(k), penggal(k), puncak=k.get("puncak"), bacaan=k.get("bacaan")
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
    "dasar": lambda k: JF[jenjang(k)].angka_kredit_dasar(golongan(k)),
    "perpindahan": perpindahan,
    "pertama": lambda k: TATA_KREDIT.pengangkatan_pertama(HARI, jenjang(k), penggal(k), bacaan=k.get("bacaan")).jumlah,
    "penyesuaian": lambda k: TATA_KREDIT.penyesuaian(HARI, jenjang(k), golongan(k), Decimal(k["tabel"])).jumlah,
    "akk": lambda k: JF[jenjang(k)].akk(golongan(k)),
    "sisa_jenjang": lambda k: eksak(JF[jenjang(k)].akk_jenjang) - eksak(JF[jenjang(k)].angka_kredit_dasar(golongan(k))),
    "bulan": bulan_sampai_akk,
    "integrasi": lambda k: TATA_KREDIT.integrasi(HARI, golongan(k), Decimal(k["konvensional"])).jumlah,
}


@pytest.mark.parametrize("k", BERKAS["kasus"], ids=lambda k: str(k["id"]))
def test_worked_case(k: Isian) -> None:
    hasil = eksak(HITUNG[k["hitung"]](k))
    assert hasil == Fraction(k["harap"]), k["uraian"]
    if "tampil" in k:
        assert INDONESIA.desimal(bulatkan(hasil, k.get("desimal", 2))) == k["tampil"]


def test_every_contradiction_names_a_case_and_a_reason() -> None:
    nama = [k["id"] for k in BERKAS["kasus"]]
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
    jenjang_jf,
    st.sampled_from(Golongan),
    st.lists(st.tuples(st.integers(1, 24), st.none() | predikat), max_size=6),
    st.booleans(),
    st.sampled_from([*BACAAN["masa-kepangkatan"]]),
)
def test_what_is_not_known_bounds_every_way_it_may_turn_out(
    j: Jenjang, g: Golongan, masa: list[tuple[int, Predikat | None]], promosi: bool, cara: str
) -> None:
    def awal(puncak: bool | None, isian: Predikat | None) -> Jumlah:
        deret = [Penggal(n, p or isian) for n, p in masa]
        bacaan = {"masa-kepangkatan": cara}
        return TATA_KREDIT.perpindahan(HARI, j, g, deret, puncak=puncak, promosi=promosi, bacaan=bacaan).jumlah

    gelap = awal(None, None)
    bawah, atas = (gelap.bawah, gelap.atas) if isinstance(gelap, Antara) else (eksak(gelap), eksak(gelap))
    for puncak, isian in product((True, False), (Predikat.SANGAT_KURANG, Predikat.SANGAT_BAIK)):
        terang = awal(puncak, isian)
        if isinstance(terang, Fraction):
            assert bawah <= terang
            assert atas is None or terang <= atas


def test_credit_below_what_is_taken_off_is_refused() -> None:
    with pytest.raises(GalatBentuk, match="di bawah nilai dasar 100"):
        TATA_KREDIT.integrasi(HARI, Golongan.III_A, 99)
    assert TATA_KREDIT.integrasi(HARI, Golongan.II_C, 60).jumlah is None
    assert TATA_KREDIT.integrasi(
        HARI, Golongan.II_C, 60, nilai_dasar=40, bukan_tugas=Decimal("2.5")
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


def test_promotion_into_a_jf_may_go_without_ak_dasar() -> None:
    def ke(bacaan: str) -> Jumlah:
        deret = [Penggal(12, Predikat.BAIK)]
        pilihan = {"angka-kredit-dasar-promosi": bacaan}
        return TATA_KREDIT.perpindahan(
            HARI, Jenjang.AHLI_MUDA, Golongan.III_D, deret, puncak=False, promosi=True, bacaan=pilihan
        ).jumlah

    assert [ke("ditambahkan"), ke("tanpa")] == [Fraction(125), Fraction(25)]


def test_an_unknown_reading_is_refused() -> None:
    with pytest.raises(GalatTanya, match="tidak dikenal"):
        TATA_KREDIT.pengangkatan_pertama(HARI, Jenjang.TERAMPIL, [], bacaan={"masa-kepangkatan": "per-hari"})
