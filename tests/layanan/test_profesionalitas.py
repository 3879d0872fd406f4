"""The Indeks Profesionalitas by its worked cases; what is unknown leaves bounds."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn import missing
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
from karier_asn.engine.ekspresi import Tabel
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.profesionalitas import measure, score
from karier_asn.rules import BACAAN_IP, IP_TINGGI, nilai_ip
from karier_asn.rules.merit.profesionalitas import KATEGORI_IP, TATA_IP
from karier_asn.uji import pegawai
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
    def terbanyak(t: Tabel[Fraction], *kunci: object) -> Fraction:
        return max(v for k, v in t.isi if k[: len(kunci)] == kunci)

    kompetensi = (TATA_IP.jabatan, TATA_IP.teknis, TATA_IP.seminar)
    assert {sum(terbanyak(t, k) for t in kompetensi) for k in KelompokIP} == {40}
    assert sum(map(terbanyak, (TATA_IP.kualifikasi, TATA_IP.kinerja, TATA_IP.disiplin))) == 60


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
        "tmt_pns": date(2016, 1, 1),
        "jabatan": [Penugasan(Jabatan("contoh", jenjang), date(2015, 1, 1))],
        "pendidikan": [Ijazah(Pendidikan.S2, date(2010, 1, 1))],
        "penilaian": [Penilaian(2025, Predikat.BAIK)],
        "hukuman": [],
        "pelatihan": pelatihan,
    }
    return complete(Pegawai(**{**isi, **lain}))


TEKNIS = Pelatihan("Teknis", date(2026, 3, 1), 20, bentuk=BentukPelatihan.TEKNIS)
SEMINAR = Pelatihan("Seminar", date(2026, 3, 1), 4, bentuk=BentukPelatihan.SEMINAR)
PKA = Pelatihan(
    "PKA", date(2018, 3, 1), 900, bentuk=BentukPelatihan.STRUKTURAL, program=ProgramPelatihan.PKA, lulus=True
)
FUNGSIONAL = Pelatihan("Fungsional", date(2018, 3, 1), 100, bentuk=BentukPelatihan.FUNGSIONAL, lulus=True)


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
    ("gelap", "atas"),
    [
        (Pelatihan("?", HARI, 20), 25),  # it may be technical, and is no structural training
        (Pelatihan("?", HARI, 19), 10),
        (Pelatihan("?", None, 20, bentuk=BentukPelatihan.TEKNIS), 25),
        (Pelatihan("?", HARI, None, bentuk=BentukPelatihan.TEKNIS), 25),
        (Pelatihan("?", HARI, 20, bentuk=BentukPelatihan.STRUKTURAL, lulus=True), 25),
        (Pelatihan("?", HARI, 20, bentuk=BentukPelatihan.STRUKTURAL, lulus=False), 10),
        (evolve(PKA, lulus=None), 25),
        (evolve(PKA, selesai=None), 25),
    ],
)
def test_a_training_the_record_does_not_tell_leaves_bounds(gelap: Pelatihan, atas: int) -> None:
    i = measure(rekam(Jenjang.ADMINISTRATOR, SEMINAR, gelap), HARI)
    assert i is not None
    assert i.kompetensi == (Fraction(10) if atas == 10 else Antara(Fraction(10), Fraction(atas)))
    penuh = measure(rekam(Jenjang.ADMINISTRATOR, PKA, TEKNIS, SEMINAR, gelap), HARI)
    assert penuh is not None
    assert penuh.kompetensi == 40


@pytest.mark.parametrize(
    ("jenjang", "pelatihan", "poin"),
    [
        # failed, and failed before it was passed
        (Jenjang.ADMINISTRATOR, (evolve(PKA, lulus=False),), Fraction(0)),
        (Jenjang.ADMINISTRATOR, (evolve(PKA, lulus=False), evolve(PKA, selesai=date(2019, 3, 1))), Fraction(15)),
        (Jenjang.AHLI_MUDA, (evolve(FUNGSIONAL, lulus=False),), Fraction(0)),
        # one certificate twice, two certificates, and rows of which nobody can tell
        (Jenjang.PELAKSANA, (evolve(TEKNIS, jam=10, nomor="A"),) * 2, Fraction(0)),
        (
            Jenjang.PELAKSANA,
            (evolve(TEKNIS, jam=10, nomor="A"), evolve(TEKNIS, jam=10, nomor="B")),
            Fraction(45, 2),
        ),
        (Jenjang.PELAKSANA, (evolve(TEKNIS, jam=10),) * 2, Antara(Fraction(0), Fraction(45, 2))),
        # parts of an hour add up: 3 x 305 minutes are 20 hours and a third, 2 x 449 and 1 minute are 19,97
        (Jenjang.PELAKSANA, [evolve(TEKNIS, jam=None, menit=305, nomor=n) for n in "ABC"], Fraction(45, 2)),
        (Jenjang.PELAKSANA, [evolve(TEKNIS, jam=None, menit=299, nomor=n) for n in "ABC"], Fraction(0)),
        (Jenjang.PELAKSANA, [evolve(TEKNIS, jam=None, menit=300, nomor=n) for n in "ABC"], Fraction(45, 2)),
        # JPT utama by the highest programme
        (Jenjang.JPT_UTAMA, (evolve(PKA, program=ProgramPelatihan.PKN_I), TEKNIS, SEMINAR), Fraction(40)),
        (Jenjang.JPT_UTAMA, (evolve(PKA, program=ProgramPelatihan.PKN_II), TEKNIS, SEMINAR), Fraction(25)),
    ],
)
def test_training_is_read_as_the_account_of_hours_reads_it(
    jenjang: Jenjang, pelatihan: Sequence[Pelatihan], poin: object
) -> None:
    i = measure(rekam(jenjang, *pelatihan), HARI)
    assert i is not None
    assert i.kompetensi == poin


def test_jpt_utama_by_the_other_reading() -> None:
    p = rekam(Jenjang.JPT_UTAMA, TEKNIS, SEMINAR)
    lain = measure(p, HARI, bacaan={"diklat-jpt-utama": "tidak-diminta"})
    assert lain is not None
    assert lain.kompetensi == 40
    assert [*BACAAN_IP["diklat-jpt-utama"]] == ["pkn-tingkat-i", "tidak-diminta"]


@pytest.mark.parametrize(
    ("selesai", "poin"),
    [
        (date(2025, 11, 22), 45),
        (date(2025, 11, 21), 0),
        (date(2026, 11, 21), 45),
        (date(2026, 11, 22), 0),
        (date(9999, 12, 31), 0),
    ],
)
def test_hours_count_for_a_year(selesai: date, poin: int) -> None:
    i = measure(rekam(Jenjang.PELAKSANA, evolve(TEKNIS, selesai=selesai)), HARI)
    assert i is not None
    assert i.kompetensi == Fraction(poin, 2)


# --- the record and the same facts by hand -----------------------------------------------------------------

BENTUK = {BentukPelatihan.TEKNIS: JenisDiklat.TEKNIS, BentukPelatihan.SEMINAR: JenisDiklat.SEMINAR}
HARI_DIKLAT = st.dates(date(2024, 6, 1), date(2026, 12, 31))
JELAS = st.builds(
    Pelatihan,
    st.sampled_from(["Teknis", "Seminar"]),
    HARI_DIKLAT,
    st.integers(0, 25),
    nomor=st.uuids().map(str),
    bentuk=st.sampled_from([*BENTUK, BentukPelatihan.KURSUS, BentukPelatihan.STRUKTURAL, BentukPelatihan.FUNGSIONAL]),
    program=st.just(ProgramPelatihan.PKA),
    lulus=st.booleans(),
)
"""Rows that tell all; each is a certificate of its own."""


def baris(k: Pelatihan) -> Pelatihan:
    return k if k.bentuk is BentukPelatihan.STRUKTURAL else evolve(k, program=None)


def tangan(k: Pelatihan, jenjang: Jenjang) -> list[Diklat]:
    """The same training, as a clerk would write it down for `score`."""
    jabatan = {Jenjang.ADMINISTRATOR: BentukPelatihan.STRUKTURAL, Jenjang.AHLI_MUDA: BentukPelatihan.FUNGSIONAL}
    assert k.selesai is not None
    if k.bentuk is jabatan.get(jenjang) and k.lulus:
        return [Diklat(JenisDiklat.JABATAN, k.selesai)]
    return [Diklat(BENTUK[k.bentuk], k.selesai, k.jam or 0)] if k.bentuk in BENTUK else []


KELOMPOK = {
    Jenjang.ADMINISTRATOR: KelompokIP.STRUKTURAL,
    Jenjang.AHLI_MUDA: KelompokIP.FUNGSIONAL,
    Jenjang.PELAKSANA: KelompokIP.PELAKSANA,
}


@given(
    jenjang=st.sampled_from([*KELOMPOK]),
    pelatihan=st.lists(JELAS.map(baris), max_size=5) | st.none(),
    predikat=st.sampled_from([None, *Predikat]),
    tingkat=st.lists(st.sampled_from(TingkatHukuman), max_size=2) | st.none(),
    ijazah=st.sampled_from(Pendidikan),
    tanpa=st.booleans(),
)
def test_the_record_says_what_the_same_facts_by_hand_say(
    jenjang: Jenjang,
    pelatihan: list[Pelatihan] | None,
    predikat: Predikat | None,
    tingkat: list[TingkatHukuman] | None,
    ijazah: Pendidikan,
    tanpa: bool,
) -> None:
    mulai = date(2020, 1, 1)
    p = rekam(
        jenjang,
        pelatihan=pelatihan,
        pendidikan=[Ijazah(ijazah, date(2010, 1, 1))],
        penilaian=[Penilaian(2025, predikat)],
        hukuman=None if tingkat is None else [HukumanDisiplin(None, t, mulai) for t in tingkat],
    )
    dari_rekam = measure(p, HARI, tanpa_diklat_jabatan=tanpa)
    dengan_tangan = score(
        HARI,
        KELOMPOK[jenjang],
        pendidikan=ijazah,
        diklat=None if pelatihan is None else [d for k in pelatihan for d in tangan(k, jenjang)],
        predikat=predikat,
        hukuman=tingkat,
        tanpa_diklat_jabatan=tanpa,
    )
    assert dari_rekam is not None
    assert dari_rekam.poin == dengan_tangan.poin
    assert dari_rekam.jejak.pada(HARI) is dengan_tangan.jejak.pada(HARI)
    if not tanpa:
        assert nilai_ip(p).pada(HARI) == dengan_tangan.nilai


@given(orang=pegawai(), hari=st.dates(date(2022, 1, 1), date(2028, 12, 31)))
def test_the_fact_is_what_is_measured(orang: Pegawai, hari: date) -> None:
    i = measure(orang, hari)
    assert nilai_ip(orang).pada(hari) == (i and i.nilai)


LUPA = st.sampled_from(["jam", "bentuk", "selesai", "lulus", "nomor"])


@given(
    jenjang=st.sampled_from([*KELOMPOK]),
    pelatihan=st.lists(st.tuples(JELAS.map(baris), LUPA | st.none()), min_size=1, max_size=4),
)
def test_what_is_forgotten_widens_the_bounds_around_the_truth(
    jenjang: Jenjang, pelatihan: list[tuple[Pelatihan, str | None]]
) -> None:
    # What has no form is no structural training, so of one that is the form is not forgotten.
    def tanpa(k: Pelatihan, apa: str | None) -> Pelatihan:
        gelap: dict[str, Any] = {} if apa is None else {apa: None}
        return k if apa == "bentuk" and k.bentuk is BentukPelatihan.STRUKTURAL else evolve(k, **gelap)

    benar, lupa = [k for k, _ in pelatihan], [tanpa(k, apa) for k, apa in pelatihan]
    tahu, gelap = measure(rekam(jenjang, *benar), HARI), measure(rekam(jenjang, *lupa), HARI)
    assert tahu is not None
    assert gelap is not None
    v = gelap.kompetensi
    bawah, atas = (v.bawah, v.atas) if isinstance(v, Antara) else (v, v)
    assert isinstance(tahu.kompetensi, Fraction)
    assert atas is not None
    assert bawah <= tahu.kompetensi <= atas


def test_the_categories_as_rules() -> None:
    p = rekam(Jenjang.ADMINISTRATOR, PKA, TEKNIS, SEMINAR)
    assert evaluate(IP_TINGGI, p).pada(HARI) is Putusan.MS
    assert evaluate(IP_TINGGI, rekam(Jenjang.ADMINISTRATOR, TEKNIS, SEMINAR)).pada(HARI) is Putusan.TMS
    calon = {"jenis": JenisPegawai.CPNS, "tmt_cpns": date(2026, 3, 1), "tmt_pns": None}
    assert evaluate(IP_TINGGI, rekam(Jenjang.ADMINISTRATOR, PKA, TEKNIS, SEMINAR, **calon)).pada(HARI) is Putusan.TMS


def test_the_reasons_name_what_is_short() -> None:
    i = measure(rekam(Jenjang.ADMINISTRATOR, PKA, TEKNIS), HARI)
    assert i is not None
    kurang = {k.dasar.jalur[-1] for jalan in missing(i.jejak, HARI) for k in jalan.kekurangan if k.dasar}
    assert kurang == {"kualifikasi", "seminar", "kinerja"}


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
    assert disiplin(HukumanDisiplin(None, None, mulai)) == Antara(Fraction(1), Fraction(3))
    sedang = HukumanDisiplin(None, TingkatHukuman.SEDANG, mulai)
    assert disiplin(HukumanDisiplin(None, None, mulai), sedang) == Antara(Fraction(1), Fraction(2))


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
