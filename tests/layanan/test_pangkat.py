"""The proposal list of a period, and projections."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import (
    golongan,
    tidak_melampaui_atasan,
    tmt_pangkat,
    ujian_dinas_1,
    ujian_dinas_2,
)
from karier_asn.domain.jabatan import Eselon, Jabatan, Jenjang
from karier_asn.domain.pangkat import JenisKenaikanPangkat
from karier_asn.domain.pegawai import (
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.rekam import JenisPenetapan, JenisUjian, Penetapan, Ujian
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.galat import BelumDiatur, GalatTanya
from karier_asn.engine.putusan import Putusan, evaluate
from karier_asn.layanan.pangkat import adalah_periode, project, propose, required, tally
from karier_asn.rules import KP_REGULER
from karier_asn.rules.merit.kredit.fakta import (
    angka_kredit_pangkat,
    langkah_pangkat,
    lowongan_berikutnya,
    uji_kompetensi_berikutnya,
)
from karier_asn.rules.merit.kredit.jenjang import LangkahPangkat
from karier_asn.rules.merit.pangkat.jalur import JALUR_KENAIKAN_PANGKAT
from karier_asn.rules.merit.pangkat.pilihan import PANGKAT_IJAZAH, PANGKAT_TUGAS_BELAJAR
from karier_asn.rules.merit.pangkat.reguler import PANGKAT_TERTINGGI
from karier_asn.uji.strategi import pegawai

J = JenisKenaikanPangkat
PERIODE = date(2026, 12, 1)
ANALIS = Jabatan("Analis", Jenjang.PELAKSANA)
STAF = Pegawai(
    jenis=JenisPegawai.PNS,
    tmt_cpns=date(2012, 3, 1),
    tmt_pns=date(2013, 3, 1),
    pangkat=(KenaikanPangkat(Golongan.III_A, date(2012, 3, 1)), KenaikanPangkat(Golongan.III_B, date(2020, 4, 1))),
    jabatan=(Penugasan(ANALIS, date(2012, 3, 1)),),
    pendidikan=(Ijazah(Pendidikan.S1, date(2010, 8, 1)),),
    penilaian=tuple(Penilaian(t, Predikat.BAIK) for t in range(2018, 2026)),
    pelatihan=(),
    hukuman=(),
    cltn=(),
    ujian=(),
    penetapan=(),
    tugas_belajar=(),
)


def satu(p: Pegawai, **lain: object) -> tuple[JenisKenaikanPangkat, str, str | None, list[str]]:
    (u,) = propose([p], PERIODE, **lain)  # type: ignore[arg-type]
    assert u.jejak().pada(PERIODE) is u.putusan
    assert (u.putusan is Putusan.MS) == (u.terbuka == ())
    return u.jenis, u.putusan.name, u.ke and u.ke.value, [str(t.dasar) for t in u.terbuka]


def test_jalur_menurut_jabatan() -> None:
    assert satu(STAF) == (J.REGULER, "MS", "III/c", [])
    seksi = Penugasan(Jabatan("Kepala Seksi", Jenjang.PENGAWAS, eselon=Eselon.IV_A), date(2023, 1, 1))
    assert satu(evolve(STAF, jabatan=(seksi,)))[:3] == (J.STRUKTURAL, "MS", "III/c")
    jf = evolve(STAF, jabatan=(Penugasan(Jabatan("Arsiparis", Jenjang.AHLI_PERTAMA), date(2023, 1, 1)),))
    jenis, putusan, ke, alasan = satu(jf)
    assert (jenis, putusan, ke) == (J.FUNGSIONAL, "TMS", "III/c")
    assert "PP 99/2000 Pasal 13 huruf b" in alasan
    cukup = {angka_kredit_pangkat: Fraction(100), langkah_pangkat: LangkahPangkat.III_B, lowongan_berikutnya: False}
    assert satu(jf, andaian=lambda p: {**cukup, uji_kompetensi_berikutnya: True})[1] == "MS"


def test_di_puncak_jenjang_struktural_naik_secara_reguler() -> None:
    """PP 99/2000 Pasal 34: III/c is the highest rank of eselon IV.b, and the diploma allows III/d."""
    seksi = Penugasan(Jabatan("Kepala Subseksi", Jenjang.PENGAWAS, eselon=Eselon.IV_B), date(2018, 1, 1))
    puncak = evolve(STAF, jabatan=(seksi,), pangkat=(KenaikanPangkat(Golongan.III_C, date(2020, 4, 1)),))
    assert satu(puncak) == (J.REGULER, "MS", "III/d", [])
    di_bawah = evolve(puncak, pangkat=(KenaikanPangkat(Golongan.III_B, date(2020, 4, 1)),))
    assert satu(di_bawah)[0] is J.STRUKTURAL


def test_alasan() -> None:
    baru = (KenaikanPangkat(Golongan.III_B, date(2023, 4, 1)),)
    assert satu(evolve(STAF, pangkat=baru)) == (J.REGULER, "TMS", "III/c", ["PP 99/2000 Pasal 7 huruf a"])
    assert satu(evolve(STAF, penilaian=None))[1:] == ("BTL", "III/c", ["PP 99/2000 Pasal 7 huruf b"])


def test_yang_bukan_sasaran_dan_yang_belum_diketahui() -> None:
    jenis, putusan, _, alasan = satu(evolve(STAF, jenis=JenisPegawai.PPPK, tmt_pns=None))
    assert (jenis, putusan) == (J.REGULER, "TMS")
    assert "PP 99/2000 Pasal 6 ayat (1)" in alasan
    assert satu(evolve(STAF, jabatan=None))[1] == "BTL"


def test_jalur_yang_terbaik() -> None:
    """A diploma leads higher than reguler promotion; an outstanding officer need not wait four years."""
    s1 = evolve(
        STAF,
        pangkat=(KenaikanPangkat(Golongan.II_B, date(2020, 4, 1)),),
        penetapan=(Penetapan(JenisPenetapan.TUGAS_SESUAI_IJAZAH, date(2026, 5, 1)),),
        ujian=(Ujian(JenisUjian.PENYESUAIAN, date(2026, 6, 1)),),
    )
    assert satu(s1)[:3] == (J.IJAZAH, "MS", "III/a")
    assert satu(evolve(s1, ujian=()))[:3] == (J.REGULER, "MS", "II/c")
    teladan = evolve(
        STAF,
        pangkat=(KenaikanPangkat(Golongan.III_B, date(2025, 4, 1)),),
        penilaian=(Penilaian(2025, Predikat.SANGAT_BAIK), Penilaian(2024, Predikat.BAIK)),
        penetapan=(Penetapan(JenisPenetapan.PRESTASI_LUAR_BIASA, date(2026, 8, 17)),),
    )
    assert satu(teladan)[:3] == (J.PRESTASI, "MS", "III/c")


def test_anumerta_tidak_menunggu_periode() -> None:
    gugur = evolve(STAF, penetapan=(Penetapan(JenisPenetapan.TEWAS, date(2026, 12, 5)),))
    (u,) = propose([gugur], date(2026, 12, 5), jalur=[JALUR_KENAIKAN_PANGKAT[J.ANUMERTA]])
    assert (u.putusan, u.ke) == (Putusan.MS, Golongan.III_C)


def test_pengabdian_pada_hari_pensiun() -> None:
    """Fifty-eight in August 2026: pensioner from the first of September."""
    tua = evolve(
        STAF,
        tanggal_lahir=date(1968, 8, 10),
        tmt_cpns=date(1995, 3, 1),
        tmt_pns=date(1996, 3, 1),
        jabatan=(Penugasan(ANALIS, date(1995, 3, 1)),),
    )
    for pada, putusan in ((date(2026, 9, 1), Putusan.MS), (date(2026, 8, 31), Putusan.TMS)):
        (u,) = propose([tua], pada, jalur=[JALUR_KENAIKAN_PANGKAT[J.PENGABDIAN]])
        assert (u.putusan, u.ke) == (putusan, Golongan.III_C)


def test_pertanyaan_yang_salah() -> None:
    with pytest.raises(GalatTanya, match="2026-12-01"):
        propose([STAF], date(2026, 11, 21))
    with pytest.raises(GalatTanya, match="jenis kenaikan pangkat"):
        propose([STAF], PERIODE, jalur=[])
    with pytest.raises(GalatTanya, match="tidak memuat pilihan"):
        propose([STAF], PERIODE, bacaan={"apa": "saja"})
    with pytest.raises(BelumDiatur):
        propose([STAF], date(2000, 4, 1), jalur=[JALUR_KENAIKAN_PANGKAT[J.ANUMERTA]])


def test_bacaan_dipakai_oleh_jalur_yang_memuatnya() -> None:
    seksi = Penugasan(Jabatan("Kepala Seksi", Jenjang.PENGAWAS, eselon=Eselon.IV_A), date(2023, 1, 1))
    bacaan = {"jenjang-pangkat-struktural": "ditetapkan-saja"}
    assert satu(evolve(STAF, jabatan=(seksi,)), bacaan=bacaan)[1] == "BTL"


def test_rekap() -> None:
    baru = evolve(STAF, pangkat=(KenaikanPangkat(Golongan.III_B, date(2023, 4, 1)),))
    rekap = tally(propose([STAF, baru, baru, evolve(STAF, penilaian=None)], PERIODE))
    assert [rekap.banyak(p) for p in (Putusan.MS, Putusan.BTL, Putusan.TMS)] == [1, 1, 2]
    assert [(str(d), n) for d, n in rekap.terbanyak(Putusan.TMS)] == [("PP 99/2000 Pasal 7 huruf a", 2)]
    assert rekap.jumlah == {(J.REGULER, Putusan.MS): 1, (J.REGULER, Putusan.TMS): 2, (J.REGULER, Putusan.BTL): 1}


def test_daftar_mengalir() -> None:
    """One employee at a time is held, however long the list."""
    diambil = 0

    def sumber() -> Iterator[Pegawai]:
        nonlocal diambil
        while True:
            diambil += 1
            yield evolve(STAF, nama=str(diambil))

    aliran = propose(sumber(), PERIODE)
    for n in range(1, 4):
        next(aliran)
        assert diambil == n
    tracemalloc.start()
    for _ in range(20):
        next(aliran)
    awal, _ = tracemalloc.get_traced_memory()
    for _ in range(60):
        next(aliran)
    akhir, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert akhir - awal < 20_000


@given(st.lists(pegawai(date(2012, 1, 1), date(2025, 12, 31)), max_size=4))
def test_daftar_sama_dengan_aturannya(orang: list[Pegawai]) -> None:
    """Of everybody the best of his kinds is told; a rank never falls, and rises one step unless by a diploma."""
    urut = tuple(Golongan)
    for p, u in zip(orang, propose(orang, PERIODE), strict=True):
        assert u.pegawai is p
        assert u.jejak().pada(PERIODE) is u.putusan
        if u.putusan is Putusan.MS:
            assert u.dari is not None
            assert u.ke is not None
            langkah = urut.index(u.ke) - urut.index(u.dari)
            assert langkah >= 1 if u.jenis in (J.IJAZAH, J.TUGAS_BELAJAR) else langkah == 1
            assert evaluate(JALUR_KENAIKAN_PANGKAT[u.jenis].sasaran, p).pada(PERIODE) is not Putusan.TMS


def test_pangkat_sesudah_naik_lebih_tinggi() -> None:
    """What a diploma leads to lies above every rank that its rule lets through, by the rule's own comparison."""
    for tabel in (PANGKAT_IJAZAH, PANGKAT_TUGAS_BELAJAR):
        assert all(isinstance(v, Golongan) for _, v in tabel.isi)
    assert [g.berikut for g in Golongan][:-1] == list(Golongan)[1:]


# --- projection --------------------------------------------------------------------------------------------

ANDAI: dict[Nilai[Any], object] = {tidak_melampaui_atasan: True, ujian_dinas_1: True, ujian_dinas_2: True}
PLAFON = {kunci[0]: v for kunci, v in PANGKAT_TERTINGGI.isi}


@given(
    pendidikan=st.sampled_from(Pendidikan),
    mulai=st.sampled_from(Golongan),
    tmt=st.dates(date(2008, 1, 1), date(2024, 12, 31)),
    sejak=st.dates(date(2012, 1, 1), date(2027, 12, 31)),
    predikat=st.sampled_from((Predikat.BAIK, Predikat.SANGAT_BAIK)),
)
def test_proyeksi_dibenarkan_oleh_aturannya(
    pendidikan: Pendidikan, mulai: Golongan, tmt: date, sejak: date, predikat: Predikat
) -> None:
    """The day itself is MS, no earlier period is; each step is one rank, and the ceiling is never passed."""
    p = evolve(
        STAF,
        tmt_cpns=date(2007, 3, 1),
        tmt_pns=date(2008, 1, 1),
        pangkat=(KenaikanPangkat(mulai, tmt),),
        pendidikan=(Ijazah(pendidikan, date(2006, 8, 1)),),
        penilaian=tuple(Penilaian(t, Predikat.BAIK) for t in range(2007, 2012)),
        jabatan=(Penugasan(ANALIS, date(2007, 3, 1)),),
    )
    awal = sejak
    for x in project(p, sejak, date(2040, 1, 1), predikat, asumsi=ANDAI):
        assert x.jejak.pada(x.tmt) is Putusan.MS
        assert adalah_periode(x.tmt)
        assert evaluate(KP_REGULER, x.pegawai, asumsi=ANDAI).pada(x.tmt) is Putusan.MS
        sehari_sebelum = x.tmt - timedelta(days=1)
        if sehari_sebelum >= awal and adalah_periode(sehari_sebelum):
            assert x.jejak.pada(sehari_sebelum) is not Putusan.MS
        for n in range(min((x.tmt - awal).days, 800)):
            d = awal + timedelta(days=n)
            assert not (adalah_periode(d) and x.jejak.pada(d) is Putusan.MS)
        assert x.dari.berikut is x.ke <= PLAFON[pendidikan]
        awal = x.tmt


def test_proyeksi_berurutan_dan_empat_tahun() -> None:
    semua = list(project(STAF, PERIODE, date(2045, 1, 1)))
    assert [(str(x.tmt), x.ke.value) for x in semua] == [("2026-12-01", "III/c"), ("2030-12-01", "III/d")]
    assert all(b.tmt >= a.tmt.replace(year=a.tmt.year + 4) for a, b in pairwise(semua))
    assert [x.tmt for x in project(STAF, PERIODE, date(2045, 1, 1), Predikat.KURANG)] == [semua[0].tmt]
    menurut_tahun = dict.fromkeys(range(2026, 2040), Predikat.BAIK) | {2028: Predikat.KURANG}
    assert [str(x.tmt) for x in project(STAF, PERIODE, date(2045, 1, 1), menurut_tahun)] == [
        "2026-12-01",
        "2031-01-01",
    ]


def test_predikat_yang_diperlukan() -> None:
    baru = evolve(STAF, pangkat=(KenaikanPangkat(Golongan.III_B, date(2024, 4, 1)),))
    assert required(baru, date(2028, 4, 1), PERIODE) is Predikat.BAIK
    assert required(baru, date(2028, 3, 1), PERIODE) is None
    assert required(STAF, PERIODE, PERIODE) is Predikat.SANGAT_KURANG  # nothing more is needed


def test_pangkat_yang_diandaikan_tidak_diproyeksikan() -> None:
    tanpa = evolve(STAF, pangkat=None)
    andai: dict[Nilai[Any], object] = {golongan: Golongan.III_A, tmt_pangkat: date(2020, 4, 1), **ANDAI}
    assert list(project(tanpa, PERIODE, date(2030, 1, 1), asumsi=andai)) == []


def test_penundaan_menggeser_proyeksi() -> None:
    tunda = HukumanDisiplin(JenisHukuman.PENUNDAAN_KP, None, date(2026, 5, 1), date(2027, 5, 1))
    (pertama, *_) = project(evolve(STAF, hukuman=(tunda,)), PERIODE, date(2045, 1, 1))
    assert pertama.tmt == date(2027, 5, 1)
