"""One reading of diplomas: what is forgotten of them never makes anything known that was not, or known otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain import fakta
from karier_asn.domain.fakta.ijazah import diperoleh
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kredit.akun import masa_jenjang
from karier_asn.domain.kredit.masa import gabung
from karier_asn.domain.pegawai import Ijazah, KenaikanPangkat, Pegawai
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.standar import SyaratPendidikan
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.harian import prepare
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
from karier_asn.rules.merit.pangkat_tertinggi import PANGKAT_TERTINGGI
from tests.domain.bangun_jf import DASAR

HARI = [date(2022, 12, 31), date(2023, 1, 1), date(2023, 8, 1), date(2024, 1, 1), date(2024, 12, 31), date(2025, 2, 1)]
TINGKAT = [Pendidikan.SLTA, Pendidikan.D3, Pendidikan.S1, Pendidikan.S2]
IJAZAH = st.builds(
    Ijazah,
    st.sampled_from(TINGKAT),
    st.one_of(st.none(), st.sampled_from(HARI)),
    st.one_of(st.none(), st.sampled_from(["Hukum", "Teknik"])),
).flatmap(
    lambda i: st.just(i) if i.lulus else st.builds(lambda t: evolve(i, tahun=t), st.sampled_from([None, 2023, 2024]))
)
TUGAS = st.builds(
    TugasBelajar,
    st.sampled_from(HARI[:4]),
    st.one_of(st.none(), st.sampled_from(HARI[4:])),
    st.one_of(st.none(), st.sampled_from(TINGKAT)),
)
JABATAN = [
    Jabatan("Analis", Jenjang.AHLI_MUDA, syarat_pendidikan=(SyaratPendidikan(tingkat, bidang=bidang),))
    for tingkat in TINGKAT
    for bidang in (None, "hukum")
]


def dilupakan(p: Pegawai) -> Iterator[Pegawai]:
    """The same record with one thing forgotten: a day, a day and its year, a field of study, or all diplomas."""
    yield evolve(p, pendidikan=None)
    for n, i in enumerate(p.pendidikan or ()):
        lain = [x for m, x in enumerate(p.pendidikan or ()) if m != n]
        for baru in (
            evolve(i, lulus=None, tahun=i.tahun_lulus),
            evolve(i, lulus=None, tahun=None),
            evolve(i, bidang=None),
        ):
            yield evolve(p, pendidikan=[*lain, baru])


def memuat(luas: Any, sempit: Any) -> bool:
    """Whether all that a value may be, another may be, too."""
    if luas is None or sempit is None:
        return luas is None
    bawah, atas = (luas.bawah, luas.atas) if isinstance(luas, Antara) else (luas, luas)
    rendah, tinggi = (sempit.bawah, sempit.atas) if isinstance(sempit, Antara) else (sempit, sempit)
    return bool(bawah <= rendah and (atas is None or (tinggi is not None and tinggi <= atas)))


def fakta_ijazah(p: Pegawai) -> list[Riwayat[Any]]:
    akun = gabung(masa_jenjang(p, TATA_KREDIT)).riwayat
    return [
        fakta.pendidikan(p),
        fakta.lulus_tugas_belajar(p),
        *(fakta.pendidikan_mutlak(p, j) for j in JABATAN),
        akun,
        evaluate(PANGKAT_TERTINGGI > Golongan.III_C, p).putusan.peta(lambda v: None if v is Putusan.BTL else v),
    ]


@given(st.lists(IJAZAH, max_size=3), st.lists(TUGAS, max_size=2))
def test_melupakan_hanya_memperluas(ijazah: list[Ijazah], tugas: list[TugasBelajar]) -> None:
    p = evolve(DASAR, pendidikan=ijazah, tugas_belajar=tugas)
    asal = fakta_ijazah(p)
    for q in dilupakan(p):
        for luas, sempit in zip(fakta_ijazah(q), asal, strict=True):
            for d in {*luas.mulai, *sempit.mulai}:
                assert memuat(luas.pada(d), sempit.pada(d)), (d, luas, sempit)


@given(st.lists(TUGAS, min_size=1, max_size=2), st.lists(IJAZAH, max_size=2))
def test_melupakan_akhir_tugas_belajar_hanya_memperluas(tugas: list[TugasBelajar], ijazah: list[Ijazah]) -> None:
    asal = fakta.lulus_tugas_belajar(Pegawai(tugas_belajar=tugas, pendidikan=ijazah))
    for n in range(len(tugas)):
        for baru in (evolve(tugas[n], sampai=None), evolve(tugas[n], pendidikan=None)):
            lupa = Pegawai(tugas_belajar=[*tugas[:n], baru, *tugas[n + 1 :]], pendidikan=ijazah)
            luas = fakta.lulus_tugas_belajar(lupa)
            assert all(memuat(luas.pada(d), asal.pada(d)) for d in {*luas.mulai, *asal.mulai})


@given(IJAZAH)
def test_satu_ijazah(i: Ijazah) -> None:
    """Once certain it stays; it is certain in the year of graduation or never."""
    nilai = diperoleh(i).nilai
    assert nilai in ((False, True), (False, None, True), (None,))
    assert (nilai == (None,)) is (i.tahun_lulus is None)


@pytest.mark.parametrize(
    ("ijazah", "pada", "harap"),
    [
        # With D-III up to III/c, with S-1 up to III/d.
        (Ijazah(Pendidikan.S1), date(2023, 5, 1), Putusan.BTL),
        (Ijazah(Pendidikan.S1, tahun=2025), date(2023, 5, 1), Putusan.TMS),
        (Ijazah(Pendidikan.S1, tahun=2025), date(2024, 12, 31), Putusan.TMS),
        (Ijazah(Pendidikan.S1, tahun=2025), date(2025, 1, 1), Putusan.BTL),
        (Ijazah(Pendidikan.S1, tahun=2025), date(2025, 12, 30), Putusan.BTL),
        (Ijazah(Pendidikan.S1, tahun=2025), date(2025, 12, 31), Putusan.MS),
        (Ijazah(Pendidikan.SGPLB), date(2023, 5, 1), Putusan.TMS),  # its highest rank is that of D-III
        (Ijazah(Pendidikan.SLTA), date(2023, 5, 1), Putusan.TMS),
    ],
)
def test_pangkat_tertinggi_bila_ijazah_mungkin_sudah_diperoleh(ijazah: Ijazah, pada: date, harap: Putusan) -> None:
    p = Pegawai(
        pangkat=[KenaikanPangkat(Golongan.III_C, date(2019, 4, 1))],
        pendidikan=[Ijazah(Pendidikan.D3, date(2005, 8, 1)), ijazah],
    )
    aturan = fakta.golongan < PANGKAT_TERTINGGI
    assert evaluate(aturan, p).pada(pada) is prepare(aturan, pada)(p) is harap
