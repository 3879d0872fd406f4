"""What guides of talent management read from the record: both sides of every window, unknown kept unknown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import (
    banyak_sertifikasi,
    banyak_sertifikat,
    berpenghargaan,
    berperan_tim,
    dihukum_dalam,
    ditugaskan,
    jumlah_banyak,
    lintas_instansi,
    lintas_unit,
    pendidikan_sesuai,
    pj_kepala_daerah,
    sedang_dihukum,
    tmt_jenjang_jabatan,
)
from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.jendela import Jendela
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import HukumanDisiplin, Ijazah, Pegawai, Pelatihan, Penugasan
from karier_asn.domain.rekam import LingkupPenghargaan, Penghargaan, PeranTim, Sertifikasi
from karier_asn.domain.standar import SyaratPendidikan
from karier_asn.domain.tingkat import Pendidikan, TingkatHukuman
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.riwayat import Antara, Riwayat

HARI = date(2026, 11, 21)
KASI = Jabatan("Kepala Seksi", Jenjang.PENGAWAS, unit="Seksi A")
KABID = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, unit="Bidang A")


def berjabatan(*tugas: Penugasan, lengkap: bool = True) -> Pegawai:
    dasar = Pegawai(tmt_cpns=date(2010, 1, 1), tmt_pns=date(2011, 1, 1), jabatan=tugas, tanggal_lahir=date(1985, 1, 1))
    return complete(dasar, "jabatan", "cltn", "tugas_belajar", "kedudukan_hukum") if lengkap else dasar


def pada(r: Riwayat[Any], *hari: date) -> list[Any]:
    return [r.pada(d) for d in hari]


# --- windows -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("jendela", "mulai", "sampai"),
    [
        (Jendela(3), date(2024, 2, 29), date(2027, 2, 28)),
        (Jendela(5, kalender=True), date(2022, 12, 31), date(2027, 1, 1)),
        (Jendela(5, kalender=True), date(2023, 1, 1), date(2028, 1, 1)),
        (Jendela(1, kalender=True), date(9999, 1, 1), AKHIR),
        (Jendela(1), date(9999, 1, 1), AKHIR),
    ],
)
def test_a_window(jendela: Jendela, mulai: date, sampai: date) -> None:
    assert jendela.sampai(mulai) == sampai


# --- posts -------------------------------------------------------------------------------------------------


def test_the_level_held_begins_with_the_first_post_of_it_ever() -> None:
    lain = Jabatan("Kepala Bidang B", Jenjang.ADMINISTRATOR, unit="Bidang B")
    p = berjabatan(
        Penugasan(KASI, date(2015, 1, 1)), Penugasan(KABID, date(2020, 3, 1)), Penugasan(lain, date(2023, 1, 1))
    )
    assert pada(tmt_jenjang_jabatan(p), date(2019, 1, 1), date(2020, 3, 1), HARI) == [
        date(2015, 1, 1),
        date(2020, 3, 1),
        date(2020, 3, 1),
    ]
    analis = Jabatan("Analis", Jenjang.AHLI_MUDA)
    p = berjabatan(Penugasan(KASI, date(2015, 1, 1)), Penugasan(analis, date(2021, 6, 1)))
    assert tmt_jenjang_jabatan(p).pada(HARI) == date(2021, 6, 1)
    kembali = Penugasan(KASI, date(2024, 6, 1))
    p = berjabatan(Penugasan(KASI, date(2015, 1, 1)), Penugasan(analis, date(2021, 6, 1)), kembali)
    assert pada(tmt_jenjang_jabatan(p), date(2024, 5, 31), HARI) == [date(2021, 6, 1), date(2015, 1, 1)]
    gelap = Penugasan(Jabatan("Kepala Seksi B"), date(2018, 1, 1))
    assert tmt_jenjang_jabatan(berjabatan(gelap, kembali)).pada(HARI) is None
    assert tmt_jenjang_jabatan(berjabatan(Penugasan(KASI, date(2015, 1, 1)), gelap, kembali)).pada(HARI) == date(
        2015, 1, 1
    )
    assert tmt_jenjang_jabatan(berjabatan(gelap)).pada(HARI) is None
    assert tmt_jenjang_jabatan(Pegawai()).pada(HARI) is None


def test_more_units_and_agencies_than_one() -> None:
    satu = Penugasan(KASI, date(2015, 1, 1), instansi="Kota A")
    dua = Penugasan(KABID, date(2020, 3, 1), instansi="kota  a")
    tiga = Penugasan(KABID, date(2024, 3, 1), instansi="Kota B")
    p = berjabatan(satu, dua, tiga)
    hari = (
        date(2012, 1, 1),
        date(2015, 1, 1),
        date(2020, 2, 29),
        date(2020, 3, 1),
        date(2024, 2, 29),
        date(2024, 3, 1),
    )
    assert pada(lintas_unit(p), *hari) == [False, False, False, True, True, True]
    assert pada(lintas_instansi(p), *hari) == [False, False, False, False, False, True]
    assert lintas_unit(berjabatan(satu)).pada(HARI) is False
    assert lintas_unit(berjabatan(satu, lengkap=False)).pada(HARI) is None
    assert lintas_unit(berjabatan(satu, dua, lengkap=False)).pada(HARI) is True
    gelap = Penugasan(Jabatan("Kepala Seksi B", Jenjang.PENGAWAS), date(2018, 1, 1))
    assert pada(lintas_instansi(berjabatan(satu, gelap)), date(2017, 1, 1), HARI) == [False, None]
    assert lintas_unit(berjabatan(satu, gelap)).pada(HARI) is None
    assert lintas_unit(berjabatan(gelap)).pada(HARI) is False
    plt = Penugasan(KABID, date(2020, 3, 1), JenisPenugasan.PLT)
    assert lintas_unit(berjabatan(satu, plt)).pada(HARI) is False
    assert lintas_unit(Pegawai()).pada(HARI) is None


@pytest.mark.parametrize(
    ("tujuan", "lebih_tinggi", "setara"),
    [
        (Jenjang.ADMINISTRATOR, True, False),
        (Jenjang.JPT_PRATAMA, True, False),
        (Jenjang.PENGAWAS, False, True),
        (Jenjang.PELAKSANA, False, False),
        (Jenjang.AHLI_MUDA, False, True),
        (None, None, None),
    ],
)
@pytest.mark.parametrize("jenis", [JenisPenugasan.PLT, JenisPenugasan.PLH])
def test_assigned_beside_the_own_post(
    jenis: JenisPenugasan, tujuan: Jenjang | None, lebih_tinggi: bool | None, setara: bool | None
) -> None:
    tugas = Penugasan(Jabatan("Kepala", tujuan), date(2024, 1, 1), jenis, date(2024, 3, 1))
    p = berjabatan(Penugasan(KASI, date(2015, 1, 1)), tugas)
    for ya, harap in ((True, lebih_tinggi), (False, setara)):
        assert pada(ditugaskan(p, jenis, lebih_tinggi=ya), date(2023, 12, 31), date(2024, 1, 1), HARI) == [
            False,
            harap,
            harap,
        ]
    lain = JenisPenugasan.PLH if jenis is JenisPenugasan.PLT else JenisPenugasan.PLT
    assert ditugaskan(p, lain, lebih_tinggi=True).pada(HARI) is False
    assert ditugaskan(berjabatan(tugas), jenis, lebih_tinggi=True).pada(HARI) is None
    assert ditugaskan(Pegawai(), jenis, lebih_tinggi=True).pada(HARI) is None
    tanpa = berjabatan(Penugasan(KASI, date(2015, 1, 1)), lengkap=False)
    assert ditugaskan(tanpa, jenis, lebih_tinggi=True).pada(HARI) is None


L = Jenjang


@pytest.mark.parametrize(
    ("asal", "tujuan", "lebih_tinggi", "setara"),
    [
        (L.AHLI_MUDA, L.ADMINISTRATOR, True, False),
        (L.AHLI_MUDA, L.PENGAWAS, False, True),
        (L.AHLI_MUDA, L.PELAKSANA, False, False),
        (L.AHLI_MUDA, L.JPT_PRATAMA, True, False),
        (L.AHLI_MADYA, L.PENGAWAS, False, False),
        (L.ADMINISTRATOR, L.AHLI_MUDA, False, False),
        (L.ADMINISTRATOR, L.AHLI_UTAMA, True, False),
        (L.AHLI_PERTAMA, L.ADMINISTRATOR, True, False),
        (L.AHLI_PERTAMA, L.AHLI_MADYA, True, False),
        (L.MAHIR, L.PENYELIA, True, False),
        (L.MAHIR, L.PENGAWAS, True, False),
        (L.MAHIR, L.PELAKSANA, False, True),
        (L.PENYELIA, L.AHLI_MUDA, None, None),
        (L.AHLI_PERTAMA, L.TERAMPIL, None, None),
        (L.AHLI_UTAMA, L.JPT_MADYA, True, False),
        (L.AHLI_UTAMA, L.ADMINISTRATOR, False, False),
    ],
)
def test_levels_of_different_groups_are_compared_through_equal_ones(
    asal: Jenjang, tujuan: Jenjang, lebih_tinggi: bool | None, setara: bool | None
) -> None:
    tugas = Penugasan(Jabatan("Kepala", tujuan), date(2024, 1, 1), JenisPenugasan.PLT, date(2024, 3, 1))
    p = berjabatan(Penugasan(Jabatan("Semula", asal), date(2015, 1, 1)), tugas)
    assert [ditugaskan(p, JenisPenugasan.PLT, lebih_tinggi=ya).pada(HARI) for ya in (True, False)] == [
        lebih_tinggi,
        setara,
    ]


@pytest.mark.parametrize(
    ("nama", "ya"),
    [
        ("Penjabat (Pj) Bupati Contoh", True),
        ("Pjs. Bupati Contoh", None),
        ("Pj. Sekretaris Daerah", False),
        ("Bupati Contoh", True),
        ("Pj. Wali Kota Contoh", True),
        ("Penjabat Gubernur", True),
        ("Sekretaris Daerah", False),
        ("Kepala Bagian Protokol Bupati", False),
        ("", None),
    ],
)
def test_acting_head_of_a_region(nama: str, ya: bool | None) -> None:
    pj = Penugasan(Jabatan(nama), date(2024, 1, 1), JenisPenugasan.PJ)
    assert pada(pj_kepala_daerah(berjabatan(pj)), date(2023, 12, 31), HARI) == [False, ya]
    assert pj_kepala_daerah(berjabatan(Penugasan(Jabatan(nama), date(2024, 1, 1)))).pada(HARI) is False


def test_the_education_that_the_post_asks_for() -> None:
    def p(bidang: str | None, *syarat: SyaratPendidikan) -> Pegawai:
        jabatan = Jabatan("Analis", Jenjang.AHLI_MUDA, syarat_pendidikan=syarat)
        return complete(
            Pegawai(
                tmt_pns=date(2011, 1, 1),
                tanggal_lahir=date(1985, 1, 1),
                jabatan=[Penugasan(jabatan, date(2020, 1, 1))],
                pendidikan=[Ijazah(Pendidikan.S1, date(2008, 8, 1), bidang)],
            )
        )

    hukum, ekonomi = (SyaratPendidikan(Pendidikan.S1, bidang=x) for x in ("Hukum", "Ekonomi"))
    assert [pendidikan_sesuai(p(b, hukum)).pada(HARI) for b in ("hukum", "Fisika", None)] == [True, False, None]
    assert [pendidikan_sesuai(p(b, hukum, ekonomi)).pada(HARI) for b in ("ekonomi", "Fisika")] == [True, False]
    assert pendidikan_sesuai(p("Hukum", SyaratPendidikan(Pendidikan.S2, bidang="Hukum"))).pada(HARI) is True
    assert pendidikan_sesuai(p("Fisika", SyaratPendidikan(Pendidikan.S2))).pada(HARI) is True
    assert pendidikan_sesuai(p("Fisika")).pada(HARI) is True
    assert pendidikan_sesuai(evolve(p("Fisika", hukum), pendidikan=None)).pada(HARI) is None
    assert pendidikan_sesuai(evolve(p("Fisika", hukum), pendidikan=())).pada(HARI) is False
    dulu = evolve(p("Hukum", hukum), pendidikan=(Ijazah(Pendidikan.S1, date(2022, 8, 1), "Hukum"),))
    assert pada(pendidikan_sesuai(dulu), date(2022, 7, 31), date(2022, 8, 1)) == [None, True]
    tanpa = Jabatan("Analis", Jenjang.AHLI_MUDA)
    assert pendidikan_sesuai(berjabatan(Penugasan(tanpa, date(2020, 1, 1)))).pada(HARI) is None


# --- numbers -----------------------------------------------------------------------------------------------


def kursus(nama: str, selesai: date | None, **beda: Any) -> Pelatihan:
    return Pelatihan(nama, selesai, 8, **beda)


TIGA = Jendela(3)


def banyak(*baris: Pelatihan, cocok: Callable[[Pelatihan], bool | None] = lambda k: True) -> Riwayat[Any]:
    return banyak_sertifikat(Pegawai(pelatihan=baris), cocok, TIGA)


def test_certificates_in_a_window() -> None:
    dua = banyak(kursus("A", date(2022, 6, 1), nomor="1"), kursus("B", date(2024, 6, 1), nomor="2"))
    hari = (
        date(2022, 5, 31),
        date(2022, 6, 1),
        date(2024, 6, 1),
        date(2025, 5, 31),
        date(2025, 6, 1),
        date(2027, 6, 1),
    )
    assert pada(dua, *hari) == [0, 1, 2, 2, 1, 0]
    selamanya = banyak_sertifikat(Pegawai(pelatihan=[kursus("A", date(2002, 6, 1), nomor="1")]), lambda k: True)
    assert selamanya.pada(HARI) == 1


def test_one_certificate_counts_once() -> None:
    sekali = banyak(kursus("A", date(2024, 6, 1), nomor="1"), kursus("A", date(2024, 6, 1), nomor="1"))
    assert sekali.pada(HARI) == 1
    mungkin = banyak(kursus("A", date(2024, 6, 1)), kursus("A", date(2024, 6, 1)))
    assert mungkin.pada(HARI) == Antara(0, 2)


def test_what_a_row_does_not_tell_makes_bounds() -> None:
    assert banyak(kursus("A", None, nomor="1"), kursus("B", date(2024, 6, 1), nomor="2")).pada(HARI) == Antara(1, 2)
    tanpa_nomor = (kursus("A", date(2024, 6, 1)), kursus("B", date(2024, 7, 1), nomor="2"))
    assert banyak(*tanpa_nomor).pada(HARI) == Antara(1, 2)
    for lulus, n in ((False, 0), (True, 1), (None, 1)):
        assert banyak(kursus("A", date(2024, 6, 1), nomor="1", lulus=lulus)).pada(HARI) == n
    assert banyak(kursus("A", date(2024, 6, 1), lulus=False)).pada(HARI) == 0
    gelap = banyak(kursus("A", date(2024, 6, 1), nomor="1"), cocok=lambda k: None)
    assert pada(gelap, date(2024, 5, 31), HARI) == [0, Antara(0, 1)]
    assert banyak(kursus("A", date(2024, 6, 1), nomor="1"), cocok=lambda k: False).pada(HARI) == 0
    assert banyak_sertifikat(Pegawai(), lambda k: True).pada(HARI) is None
    assert banyak_sertifikat(Pegawai(pelatihan=[]), lambda k: True).pada(HARI) == 0


def test_certificates_of_competence() -> None:
    p = Pegawai(sertifikasi=[Sertifikasi("A", date(2023, 11, 22)), Sertifikasi("B", date(2020, 1, 1))])
    assert pada(banyak_sertifikasi(p, TIGA), HARI, date(2026, 11, 22)) == [1, 0]
    assert banyak_sertifikasi(p).pada(HARI) == 2
    assert banyak_sertifikasi(Pegawai(sertifikasi=[Sertifikasi("A")]), TIGA).pada(HARI) == Antara(0, 1)
    assert banyak_sertifikasi(Pegawai()).pada(HARI) is None


def test_numbers_together() -> None:
    r = jumlah_banyak(Riwayat.tetap(2), Riwayat.tetap(Antara(1, 3)), Riwayat.tetap(Antara(1, None)))
    assert r.pada(HARI) == Antara(4, 6)
    assert jumlah_banyak(Riwayat.tetap(2), Riwayat.tetap(None)).pada(HARI) is None


# --- awards and teams --------------------------------------------------------------------------------------


def test_awards_by_scope_and_day() -> None:
    L = LingkupPenghargaan
    nasional = Pegawai(penghargaan=[Penghargaan("A", date(2022, 12, 31), lingkup=L.NASIONAL)])
    jendela = Jendela(5, kalender=True)
    hari = (date(2022, 12, 30), date(2022, 12, 31), date(2026, 12, 31), date(2027, 1, 1))
    assert pada(berpenghargaan(nasional, L.NASIONAL, jendela), *hari) == [False, True, True, False]
    assert berpenghargaan(nasional, L.INTERNASIONAL, jendela).pada(HARI) is False
    assert berpenghargaan(nasional, L.LINTAS_INSTANSI, jendela).pada(HARI) is True
    gelap = Pegawai(penghargaan=[Penghargaan("A", date(2025, 1, 1))])
    assert [berpenghargaan(gelap, x, jendela).pada(HARI) for x in L] == [True, None, None, None]
    tanpa_hari = Pegawai(penghargaan=[Penghargaan("A", lingkup=L.NASIONAL)])
    assert [berpenghargaan(tanpa_hari, x, jendela).pada(HARI) for x in L] == [None, None, None, False]
    assert berpenghargaan(Pegawai(penghargaan=[]), L.INSTANSI).pada(HARI) is False
    assert berpenghargaan(Pegawai(), L.INSTANSI).pada(HARI) is None


def test_roles_in_teams() -> None:
    jendela = Jendela(2, kalender=True)

    def peran(**beda: Any) -> Pegawai:
        isi: dict[str, Any] = {
            "tim": "SPBE",
            "peran": "anggota",
            "mulai": date(2024, 3, 1),
            "sampai": date(2025, 1, 2),
            **beda,
        }
        return Pegawai(peran_tim=[PeranTim(**isi)])

    hari = (date(2024, 2, 29), date(2024, 3, 1), date(2026, 12, 31), date(2027, 1, 1))
    assert pada(berperan_tim(peran(), jendela), *hari) == [False, True, True, False]
    assert pada(berperan_tim(peran(sampai=date(2025, 1, 1)), jendela), date(2025, 12, 31), date(2026, 1, 1)) == [
        True,
        False,
    ]
    assert pada(berperan_tim(peran(sampai=None), jendela), date(2025, 12, 31), date(2026, 1, 1)) == [True, None]
    hari = (date(2024, 12, 31), date(2025, 1, 1), date(2026, 12, 31), date(2027, 1, 1))
    assert pada(berperan_tim(peran(mulai=None), jendela), *hari) == [None, True, True, False]
    assert berperan_tim(peran(mulai=None, sampai=None), jendela).pada(HARI) is None
    assert berperan_tim(peran(mulai=None, sampai=date.min), jendela).pada(HARI) is False
    assert berperan_tim(peran(mulai=None), jendela, ketua=True).pada(HARI) is False
    for kata, ketua, harap in (
        ("Ketua", None, True),
        ("anggota", True, True),
        ("PIC", None, None),
        ("ketua", False, False),
    ):
        assert berperan_tim(peran(peran=kata, ketua=ketua), jendela, ketua=True).pada(HARI) is harap
    for lintas in (True, False, None):
        assert berperan_tim(peran(lintas_instansi=lintas), jendela, lintas_instansi=True).pada(HARI) is lintas
    memimpin = peran(peran="ketua", lintas_instansi=None)
    assert berperan_tim(memimpin, jendela, ketua=True, lintas_instansi=True).pada(HARI) is None
    assert berperan_tim(Pegawai(peran_tim=[]), jendela).pada(HARI) is False
    assert berperan_tim(Pegawai(), jendela).pada(HARI) is None


# --- sanctions ---------------------------------------------------------------------------------------------

T = TingkatHukuman


def dihukum(tingkat: TingkatHukuman | None, sampai: date | None = date(2021, 11, 22), **beda: Any) -> Pegawai:
    return Pegawai(hukuman=[HukumanDisiplin(None, tingkat, date(2020, 11, 22), sampai, **beda)])


def test_five_years_count_from_the_end_of_a_punishment() -> None:
    hari = (date(2020, 11, 21), date(2020, 11, 22), HARI, date(2026, 11, 22))
    assert pada(dihukum_dalam(dihukum(T.SEDANG), T.SEDANG, Jendela(5)), *hari) == [False, True, True, False]
    assert [dihukum_dalam(dihukum(t), T.SEDANG, Jendela(5)).pada(HARI) for t in (*T, None)] == [False, True, True, None]
    assert [dihukum_dalam(dihukum(t), T.RINGAN, Jendela(5)).pada(HARI) for t in (*T, None)] == [True] * 4
    assert dihukum_dalam(dihukum(T.BERAT, dibatalkan=date(2021, 1, 1)), T.RINGAN, Jendela(5)).pada(HARI) is False
    tanpa_akhir = dihukum_dalam(dihukum(T.SEDANG, None), T.SEDANG, Jendela(5))
    hari = (date(2020, 11, 21), date(2020, 11, 22), date(2025, 11, 21), date(2025, 11, 22))
    assert pada(tanpa_akhir, *hari) == [False, True, True, None]
    assert dihukum_dalam(dihukum(None, None), T.SEDANG, Jendela(5)).pada(date(2020, 11, 22)) is None
    assert pada(dihukum_dalam(dihukum(T.RINGAN, None), T.RINGAN, Jendela(5)), date(2025, 11, 21), HARI) == [True, False]
    assert dihukum_dalam(Pegawai(), T.RINGAN, Jendela(5)).pada(HARI) is None
    jenis = Pegawai(hukuman=[HukumanDisiplin(JenisHukuman.TEGURAN_LISAN, None, date(2024, 1, 1))])
    assert dihukum_dalam(jenis, T.SEDANG, Jendela(5)).pada(HARI) is False


def test_a_punishment_is_served_until_its_end() -> None:
    hari = (date(2020, 11, 21), date(2020, 11, 22), date(2021, 11, 21), date(2021, 11, 22))
    for tingkat in T:
        assert pada(sedang_dihukum(dihukum(tingkat)), *hari) == [False, True, True, False]
    assert sedang_dihukum(dihukum(T.SEDANG, None)).pada(HARI) is None
    assert sedang_dihukum(dihukum(T.RINGAN, None)).pada(date(2020, 11, 22)) is False
    assert sedang_dihukum(dihukum(T.BERAT, dibatalkan=date(2021, 1, 1))).pada(date(2020, 11, 22)) is False
    assert sedang_dihukum(Pegawai()).pada(HARI) is None
    assert sedang_dihukum(Pegawai(hukuman=[])).pada(HARI) is False
