"""The Indeks Profesionalitas by its worked cases; what is unknown leaves bounds."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from karier_asn.domain.tingkat import Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.riwayat import Antara
from karier_asn.rules.merit.profesionalitas import (
    DISIPLIN,
    KATEGORI_IP,
    KINERJA,
    KOMPETENSI,
    KUALIFIKASI,
    Diklat,
    JenisDiklat,
    KategoriIP,
    KelompokIP,
    indeks_profesionalitas,
    nilai_kompetensi,
)

HARI = date(2026, 11, 21)
BERKAS = Path(__file__).parents[1] / "kasus" / "ip-asn.contoh.toml"
KASUS = tomllib.loads(BERKAS.read_text(encoding="utf-8"), parse_float=Decimal)["kasus"]


@pytest.mark.parametrize("k", KASUS, ids=[k["id"] for k in KASUS])
def test_worked_cases(k: dict[str, Any]) -> None:
    i = indeks_profesionalitas(
        HARI,
        KelompokIP(k["kelompok"]),
        pendidikan=Pendidikan(k["pendidikan"]) if "pendidikan" in k else None,
        diklat=[Diklat(JenisDiklat(d["jenis"]), d["selesai"], d.get("jam", 0)) for d in k["diklat"]],
        predikat=Predikat(k["predikat"]) if "predikat" in k else None,
        hukuman=[TingkatHukuman(h) for h in k["hukuman"]] if "hukuman" in k else None,
        tanpa_diklat_jabatan=k.get("tanpa_diklat_jabatan", False),
    )
    assert i.kompetensi == Fraction(k["kompetensi"])
    if "nilai" in k:
        assert (i.nilai, i.kategori) == (Fraction(k["nilai"]), KategoriIP(k["kategori"]))


def test_the_four_dimensions_are_a_hundred_points() -> None:
    assert [*KUALIFIKASI] == [*Pendidikan]
    assert {sum(p.values()) for p in KOMPETENSI.values()} == {40}
    assert max(KUALIFIKASI.values()) + 40 + max(KINERJA.values()) + 5 == 100
    assert set(DISIPLIN) == set(TingkatHukuman)


def test_what_is_unknown_leaves_bounds() -> None:
    i = indeks_profesionalitas(HARI, KelompokIP.FUNGSIONAL, pendidikan=None, diklat=None, predikat=None, hukuman=None)
    assert i.nilai == Antara(Fraction(3), Fraction(100))
    assert i.kategori is None
    sebagian = indeks_profesionalitas(
        HARI,
        KelompokIP.PELAKSANA,
        pendidikan=Pendidikan.SD,
        diklat=[],
        predikat=None,
        hukuman=[TingkatHukuman.RINGAN, TingkatHukuman.BERAT],
    )
    assert sebagian.disiplin == 1
    assert sebagian.kategori is KategoriIP.SANGAT_RENDAH
    assert nilai_kompetensi(HARI, KelompokIP.FUNGSIONAL, None, tanpa_diklat_jabatan=True) == Antara(
        Fraction(15), Fraction(40)
    )


@pytest.mark.parametrize(
    ("nilai", "kategori"),
    [
        ("91", KategoriIP.SANGAT_TINGGI),
        ("90.5", KategoriIP.TINGGI),
        ("88.4", KategoriIP.TINGGI),
        ("85.09", KategoriIP.TINGGI),
        ("81", KategoriIP.TINGGI),
        ("80.99", KategoriIP.SEDANG),
        ("71", KategoriIP.SEDANG),
        ("61", KategoriIP.RENDAH),
        ("60", KategoriIP.SANGAT_RENDAH),
    ],
)
def test_categories(nilai: str, kategori: KategoriIP) -> None:
    assert KATEGORI_IP.dari(Fraction(nilai)) is kategori
