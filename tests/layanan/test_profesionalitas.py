"""The Indeks Profesionalitas by its worked cases; what is unknown leaves bounds."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import (
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    Pegawai,
    Pelatihan,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.pelatihan import BentukPelatihan, ProgramPelatihan
from karier_asn.domain.profesionalitas import Diklat, JenisDiklat, KategoriIP, KelompokIP
from karier_asn.domain.tingkat import Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.kanonik import dump
from karier_asn.engine.riwayat import Antara
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.profesionalitas import measure, score
from karier_asn.rules.merit.profesionalitas import DISIPLIN, KATEGORI_IP, KINERJA, KOMPETENSI, KUALIFIKASI
from tests.dokumen_sah import sah

HARI = date(2026, 11, 21)
BERKAS = Path(__file__).parents[1] / "kasus" / "ip-asn.contoh.toml"
KASUS = tomllib.loads(BERKAS.read_text(encoding="utf-8"), parse_float=Decimal)["kasus"]


@pytest.mark.parametrize("k", KASUS, ids=[k["id"] for k in KASUS])
def test_worked_cases(k: dict[str, Any]) -> None:
    i = score(
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
    i = score(HARI, KelompokIP.FUNGSIONAL, pendidikan=None, diklat=None, predikat=None, hukuman=None)
    assert i.nilai == Antara(Fraction(3), Fraction(100))
    assert i.kategori is None
    sebagian = score(
        HARI,
        KelompokIP.PELAKSANA,
        pendidikan=Pendidikan.SD,
        diklat=[],
        predikat=None,
        hukuman=[TingkatHukuman.RINGAN, TingkatHukuman.BERAT],
    )
    assert sebagian.disiplin == 1
    assert sebagian.kategori is KategoriIP.SANGAT_RENDAH
    tanpa = score(
        HARI,
        KelompokIP.FUNGSIONAL,
        pendidikan=None,
        diklat=None,
        predikat=None,
        hukuman=None,
        tanpa_diklat_jabatan=True,
    )
    assert tanpa.kompetensi == Antara(Fraction(15), Fraction(40))


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


# --- from a record -----------------------------------------------------------------------------------------


def rekam(jenjang: Jenjang | None, *pelatihan: Pelatihan, **lain: Any) -> Pegawai:
    isi = {
        "jenis": JenisPegawai.PNS,
        "jabatan": [Penugasan(Jabatan("contoh", jenjang), date(2015, 1, 1))],
        "pendidikan": [Ijazah(Pendidikan.S2, date(2010, 1, 1))],
        "penilaian": [Penilaian(2025, Predikat.BAIK)],
        "hukuman": [],
        "pelatihan": pelatihan,
    }
    return complete(Pegawai(**{**isi, **lain}))


TEKNIS = Pelatihan("Teknis", date(2026, 3, 1), 20, bentuk=BentukPelatihan.TEKNIS)
SEMINAR = Pelatihan("Seminar", date(2026, 3, 1), 4, bentuk=BentukPelatihan.SEMINAR)
PKA = Pelatihan("PKA", date(2018, 3, 1), 900, bentuk=BentukPelatihan.STRUKTURAL, program=ProgramPelatihan.PKA)
FUNGSIONAL = Pelatihan("Fungsional", date(2018, 3, 1), 100, bentuk=BentukPelatihan.FUNGSIONAL)


def test_the_index_out_of_a_record() -> None:
    i = measure(rekam(Jenjang.ADMINISTRATOR, PKA, TEKNIS, SEMINAR), HARI)
    assert i is not None
    assert (i.nilai, i.kategori) == (Fraction(90), KategoriIP.TINGGI)


@pytest.mark.parametrize(
    ("jenjang", "pelatihan", "poin"),
    [
        (Jenjang.PENGAWAS, (PKA, TEKNIS, SEMINAR), 25),
        (Jenjang.AHLI_MUDA, (FUNGSIONAL, TEKNIS, SEMINAR), 40),
        (Jenjang.ADMINISTRATOR, (FUNGSIONAL,), 0),
        (Jenjang.PELAKSANA, (TEKNIS, SEMINAR), 40),
        (Jenjang.PELAKSANA, (Pelatihan("Kursus", HARI, 20, bentuk=BentukPelatihan.KURSUS),), 0),
    ],
)
def test_what_counts_for_which_post(jenjang: Jenjang, pelatihan: tuple[Pelatihan, ...], poin: int) -> None:
    i = measure(rekam(jenjang, *pelatihan), HARI)
    assert i is not None
    assert i.kompetensi == Fraction(poin)


@pytest.mark.parametrize(
    "gelap",
    [
        Pelatihan("?", HARI, 20),
        Pelatihan("?", None, 20, bentuk=BentukPelatihan.TEKNIS),
        Pelatihan("?", HARI, None, bentuk=BentukPelatihan.TEKNIS),
        Pelatihan("?", HARI, 20, bentuk=BentukPelatihan.STRUKTURAL),
    ],
)
def test_a_training_the_record_does_not_tell_leaves_bounds(gelap: Pelatihan) -> None:
    i = measure(rekam(Jenjang.ADMINISTRATOR, SEMINAR, gelap), HARI)
    assert i is not None
    assert i.kompetensi == Antara(Fraction(10), Fraction(40))
    penuh = measure(rekam(Jenjang.ADMINISTRATOR, PKA, TEKNIS, SEMINAR, gelap), HARI)
    assert penuh is not None
    assert penuh.kompetensi == 40


def test_a_diploma_that_may_not_be_had_yet_leaves_bounds() -> None:
    d3, slta = Ijazah(Pendidikan.D3, date(2005, 8, 1)), Ijazah(Pendidikan.SLTA)
    for mungkin, poin in (
        (Ijazah(Pendidikan.S2, tahun=HARI.year), Antara(Fraction(10), Fraction(20))),
        (slta, Fraction(10)),
    ):
        i = measure(rekam(Jenjang.PELAKSANA, pendidikan=(d3, mungkin)), HARI)
        assert i is not None
        assert i.kualifikasi == poin


def test_sanctions_of_a_record() -> None:
    def disiplin(*hukuman: HukumanDisiplin) -> object:
        i = measure(rekam(Jenjang.PELAKSANA, hukuman=hukuman), HARI)
        return i and i.disiplin

    mulai = date(2020, 1, 1)
    assert disiplin(HukumanDisiplin(None, TingkatHukuman.SEDANG, mulai)) == 2
    assert disiplin(HukumanDisiplin(None, TingkatHukuman.SEDANG, mulai, dibatalkan=date(2020, 3, 1))) == 5
    assert disiplin(HukumanDisiplin(None, TingkatHukuman.SEDANG, date(2026, 12, 1))) == 5
    assert disiplin(HukumanDisiplin(None, None, mulai)) == Antara(Fraction(1), Fraction(5))


def test_who_is_not_measured() -> None:
    assert measure(rekam(Jenjang.PELAKSANA, jenis=JenisPegawai.CPNS), HARI) is None
    assert measure(rekam(None), HARI) is None
    assert measure(Pegawai(), HARI) is None
    kosong = measure(rekam(Jenjang.PELAKSANA, pelatihan=None, pendidikan=None, penilaian=None, hukuman=None), HARI)
    assert kosong is not None
    assert kosong.nilai == Antara(Fraction(3), Fraction(100))


# --- words and document ------------------------------------------------------------------------------------


def test_the_report_reads_well() -> None:
    i = measure(rekam(Jenjang.PELAKSANA, TEKNIS, penilaian=None), HARI)
    assert i is not None
    assert (
        i.report()
        == """\
indeks profesionalitas: antara 48,5 dan 77,5, kategori belum dapat ditentukan   pada 2026-11-21
  kualifikasi: 20
  kompetensi: 22,5
  kinerja: antara 1 dan 30
  disiplin: 5
  menurut Peraturan BKN 8/2019 kategori"""
    )
    penuh = measure(rekam(Jenjang.PELAKSANA, TEKNIS), HARI)
    assert penuh is not None
    assert penuh.report(INGGRIS).splitlines() == [
        "professionalism index: 72.5, medium   on 2026-11-21",
        "  qualification: 20",
        "  competence: 22.5",
        "  performance: 25",
        "  discipline: 5",
        "  under Peraturan BKN 8/2019 kategori",
    ]


@pytest.mark.parametrize("gelap", [{}, {"penilaian": None}, {"pelatihan": None, "hukuman": None}])
def test_the_document(gelap: dict[str, Any]) -> None:
    p = rekam(Jenjang.AHLI_MUDA, TEKNIS, nama="Siti", **gelap)
    i = measure(p, HARI)
    assert i is not None
    dokumen = i.document("ip-3")
    sah(dokumen, "indeks-profesionalitas", "ip-3")
    assert (dokumen["rujukan"], dokumen["pada"], dokumen["kelompok"]) == ("ip-3", "2026-11-21", "jabatan fungsional")
    assert (dokumen["nilai"]["nilai"] is None) is isinstance(i.nilai, Antara)
    assert dokumen["kategori"] == (i.kategori and i.kategori.value)
    assert dokumen["dasar"]["peraturan"] in dokumen["peraturan"]
    lagi = measure(p, HARI)
    assert lagi is not None
    assert dump(dokumen) == dump(lagi.document("ip-3"))
    assert "Siti" not in dump(dokumen)
