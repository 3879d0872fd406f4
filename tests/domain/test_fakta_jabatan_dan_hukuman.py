"""What facts have in common, and those that the kind of a sanction and the eselon on record decide."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.dokumen import vocabulary
from karier_asn.domain import fakta
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import kenaikan_pangkat_ditunda, mentor_dihukum
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Cltn, HukumanDisiplin, Ijazah, KenaikanPangkat, Pegawai, Penugasan
from karier_asn.domain.pelatihan import UsulPelatihan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.studi import UsulPerpanjangan, UsulTugasBelajar
from karier_asn.domain.tingkat import Golongan, Pendidikan, TingkatHukuman
from karier_asn.engine.ekspresi import Fakta
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.layanan.pelatihan import evaluate_training
from karier_asn.uji import strategi
from tests.domain.bangun import objek
from tests.subjek import semua_subjek

FAKTA = [*vocabulary(fakta).values()]
KOSONG = {type(s): s for s in (*semua_subjek(Pegawai(), Jabatan("", None)), evaluate_training("Kursus", []))}
BERISI = {
    Pegawai: strategi.pegawai(),
    Jabatan: strategi.jabatan(),
    Lamaran: objek(Lamaran),
    Mentor: strategi.mentor(),
    Mentee: strategi.mentee(),
    UsulPelatihan: objek(UsulPelatihan),
    UsulPerpanjangan: objek(UsulPerpanjangan),
    UsulTugasBelajar: objek(UsulTugasBelajar),
}


@given(st.fixed_dictionaries(BERISI))
def test_setiap_fakta_adalah_riwayat(subjek: dict[type, Any]) -> None:
    for f in FAKTA:
        assert isinstance(f(*((KOSONG | subjek)[jenis] for jenis in f.subjek)), Riwayat)


PASTI = {
    *(fakta.banyak_sangat_baik, fakta.banyak_kurang_atau_perbaikan, fakta.belum_berpredikat),
    fakta.mentor_tersedia,
    fakta.jumlah_perpanjangan,
    fakta.perpanjangan_terlama,
    *(fakta.tanpa_masa_kerja, fakta.tanpa_sisa_masa_kerja, fakta.tanpa_kinerja, fakta.tanpa_kesehatan),
    *(fakta.tanpa_larangan_sedang, fakta.tanpa_larangan_pernah, fakta.tanpa_seleksi, fakta.tanpa_perjanjian),
}
"""Facts about a register and not about a person: a unit of nobody has nobody of a predicate, an offer to guide is one,
a selection of which no extension is recorded was not extended, and of study leave that is waived which the decision
names."""


@pytest.mark.parametrize("f", [x for x in FAKTA if x not in PASTI], ids=str)
def test_yang_tidak_dicatat_tidak_diketahui(f: Fakta[object]) -> None:
    """Of somebody of whom nothing is known, a fact claims nothing."""
    assert f(*(KOSONG[jenis] for jenis in f.subjek)) == TAK_DIKETAHUI


AWAL_CUTI, AKHIR_CUTI = date(2016, 7, 1), date(2018, 7, 1)


@pytest.mark.parametrize(
    ("cuti", "berikut", "sesudah"),
    [
        (Cltn(AWAL_CUTI), None, [(AWAL_CUTI, False)]),
        (Cltn(AWAL_CUTI, AKHIR_CUTI), None, [(AWAL_CUTI, False), (AKHIR_CUTI, None)]),
        (Cltn(AWAL_CUTI, AKHIR_CUTI), AKHIR_CUTI, [(AWAL_CUTI, False), (AKHIR_CUTI, True)]),
        (Cltn(AWAL_CUTI), AKHIR_CUTI, [(AWAL_CUTI, False), (AKHIR_CUTI, True)]),
        (
            Cltn(AWAL_CUTI, AKHIR_CUTI),
            date(2019, 1, 1),
            [(AWAL_CUTI, False), (AKHIR_CUTI, None), (date(2019, 1, 1), True)],
        ),
    ],
)
def test_cltn_melepas_jabatan(cuti: Cltn, berikut: date | None, sesudah: list[tuple[date, bool | None]]) -> None:
    """On leave no post is held; after it none is known until the next one, which may begin on the day of return."""
    arsiparis = Jabatan("Arsiparis", Jenjang.AHLI_MUDA)
    hari = [date(2012, 1, 1)] + ([berikut] if berikut else [])
    p = complete(Pegawai(jabatan=tuple(Penugasan(arsiparis, d) for d in hari), cltn=(cuti,)))
    assert fakta.pejabat(p) == Riwayat([(date(2012, 1, 1), True), *sesudah])


MULAI, SAMPAI = date(2024, 3, 1), date(2025, 3, 1)
RINGAN, SEDANG, BERAT = TingkatHukuman
TIDAK = Riwayat.tetap(False)
SELAMA_ITU = Riwayat.rentang([(MULAI, SAMPAI)])
MUNGKIN_SELAMA_ITU: Riwayat[bool] = Riwayat([(MULAI, None), (SAMPAI, False)], sebelum=False)


def ditunda(*hukuman: HukumanDisiplin) -> object:
    return kenaikan_pangkat_ditunda(Pegawai(hukuman=hukuman))


@pytest.mark.parametrize(
    ("hukuman", "hasil"),
    [
        (HukumanDisiplin(JenisHukuman.PENUNDAAN_KP, SEDANG, MULAI, SAMPAI), SELAMA_ITU),
        (HukumanDisiplin(JenisHukuman.PENUNDAAN_KP, None, MULAI, SAMPAI), SELAMA_ITU),
        (HukumanDisiplin(JenisHukuman.PENUNDAAN_KP, SEDANG, MULAI, SAMPAI, MULAI), TIDAK),
        (HukumanDisiplin(JenisHukuman.PENUNDAAN_KP, SEDANG, MULAI), Riwayat([(MULAI, None)], sebelum=False)),
        (HukumanDisiplin(JenisHukuman.PENUNDAAN_KGB, SEDANG, MULAI, SAMPAI), TIDAK),
        (HukumanDisiplin(JenisHukuman.POTONG_TUNKIN_12_BULAN, SEDANG, MULAI, SAMPAI), TIDAK),
        (HukumanDisiplin(JenisHukuman.PENGAKTIFAN, None, MULAI, SAMPAI), MUNGKIN_SELAMA_ITU),
        (HukumanDisiplin(None, SEDANG, MULAI, SAMPAI), MUNGKIN_SELAMA_ITU),
        (HukumanDisiplin(None, RINGAN, MULAI, SAMPAI), TIDAK),
        (HukumanDisiplin(JenisHukuman.SANKSI_MORAL_TERBUKA, None, MULAI, SAMPAI), TIDAK),
        (HukumanDisiplin(None, None, MULAI, SAMPAI), MUNGKIN_SELAMA_ITU),
        (HukumanDisiplin(None, None, MULAI), Riwayat([(MULAI, None)], sebelum=False)),
    ],
)
def test_kenaikan_pangkat_ditunda(hukuman: HukumanDisiplin, hasil: Riwayat[bool]) -> None:
    assert ditunda(hukuman) == hasil


def test_yang_pasti_mengalahkan_yang_belum_diketahui() -> None:
    lain = HukumanDisiplin(None, SEDANG, MULAI, SAMPAI)
    assert ditunda(lain, HukumanDisiplin(JenisHukuman.PENUNDAAN_KP, SEDANG, MULAI, SAMPAI)) == SELAMA_ITU
    assert ditunda() == TIDAK
    assert kenaikan_pangkat_ditunda(Pegawai()) == TAK_DIKETAHUI


def test_tingkat_hukuman_diketahui_dari_jenisnya() -> None:
    mentor = Mentor(Pegawai(hukuman=(HukumanDisiplin(JenisHukuman.PENUNDAAN_KGB, None, MULAI, SAMPAI),)))
    assert mentor_dihukum(mentor) == SELAMA_ITU


@pytest.mark.parametrize(
    ("hukuman", "berjalan", "berat", "pernah", "tmt"),
    [
        ((), TIDAK, TIDAK, TIDAK, TAK_DIKETAHUI),
        (
            (HukumanDisiplin(None, SEDANG, MULAI, SAMPAI),),
            SELAMA_ITU,
            TIDAK,
            Riwayat.sejak(MULAI),
            Riwayat([(MULAI, MULAI)]),
        ),
        (
            (HukumanDisiplin(None, BERAT, MULAI, SAMPAI),),
            SELAMA_ITU,
            SELAMA_ITU,
            Riwayat.sejak(MULAI),
            Riwayat([(MULAI, MULAI)]),
        ),
        ((HukumanDisiplin(None, RINGAN, MULAI, SAMPAI),), TIDAK, TIDAK, TIDAK, TAK_DIKETAHUI),
        ((HukumanDisiplin(None, BERAT, MULAI, SAMPAI, SAMPAI),), TIDAK, TIDAK, TIDAK, TAK_DIKETAHUI),
        (
            (HukumanDisiplin(None, None, MULAI, SAMPAI),),
            MUNGKIN_SELAMA_ITU,
            MUNGKIN_SELAMA_ITU,
            Riwayat([(MULAI, None)], sebelum=False),
            TAK_DIKETAHUI,
        ),
        (
            (
                HukumanDisiplin(None, SEDANG, MULAI),
                HukumanDisiplin(None, None, MULAI),
                HukumanDisiplin(None, None, SAMPAI),
            ),
            Riwayat([(MULAI, None)], sebelum=False),
            Riwayat([(MULAI, None)], sebelum=False),
            Riwayat.sejak(MULAI),
            Riwayat([(MULAI, MULAI), (SAMPAI, None)]),
        ),
    ],
    ids=["tidak-ada", "sedang", "berat", "ringan", "dibatalkan", "tingkat-tidak-tercatat", "beberapa"],
)
def test_hukuman_yang_berjalan_dan_yang_lalu(
    hukuman: tuple[HukumanDisiplin, ...],
    berjalan: Riwayat[bool],
    berat: Riwayat[bool],
    pernah: Riwayat[bool],
    tmt: Riwayat[date],
) -> None:
    p = Pegawai(hukuman=hukuman)
    assert fakta.dihukum(p) == berjalan == mentor_dihukum(Mentor(p))
    assert fakta.dihukum_berat(p) == berat
    assert fakta.pernah_dihukum_sedang_berat(p) == pernah
    assert fakta.tmt_hukuman_terakhir(p) == tmt


def test_pernah_dihukum_termasuk_hukuman_ringan() -> None:
    teguran = HukumanDisiplin(JenisHukuman.TEGURAN_LISAN, None, MULAI)
    assert fakta.pernah_dihukum(Pegawai(hukuman=(teguran,))) == Riwayat.sejak(MULAI)
    assert fakta.pernah_dihukum(Pegawai(hukuman=())) == TIDAK


# --- rank and education ------------------------------------------------------------------------------------


def test_pendidikan_tertinggi_sejauh_ini() -> None:
    """A diploma below the highest so far changes nothing, whenever it was given."""
    ijazah = (
        Ijazah(Pendidikan.SLTA),
        Ijazah(Pendidikan.S1, date(2013, 8, 1)),
        Ijazah(Pendidikan.D3, date(2015, 8, 1)),
    )
    assert fakta.pendidikan(Pegawai(pendidikan=ijazah)) == Riwayat([(date(2013, 8, 1), Pendidikan.S1)])


def test_tmt_pangkat_pertama_dihitung_sejak_cpns() -> None:
    """PP 99/2000 Pasal 5; a row that repeats the golongan does not start it anew."""
    cpns, pns, naik = date(2014, 1, 1), date(2015, 2, 1), date(2018, 4, 1)
    p = Pegawai(
        tmt_cpns=cpns,
        tmt_pns=pns,
        pangkat=(
            KenaikanPangkat(Golongan.III_A, pns),
            KenaikanPangkat(Golongan.III_A, date(2016, 4, 1)),
            KenaikanPangkat(Golongan.III_B, naik),
        ),
    )
    assert fakta.tmt_pangkat(p) == Riwayat([(cpns, cpns), (naik, naik)])


@pytest.mark.parametrize(
    ("dijabat", "asal", "setingkat"),
    [
        (Jabatan("Arsiparis", Jenjang.AHLI_MUDA, kelas=9), 9, True),
        (Jabatan("Arsiparis", Jenjang.AHLI_MUDA, kelas=8), 9, False),
        (Jabatan("Arsiparis", Jenjang.AHLI_MUDA, kelas=9), None, None),
        (Jabatan("Arsiparis", Jenjang.AHLI_MUDA), 9, None),
        (Jabatan("Kepala Seksi", Jenjang.PENGAWAS, kelas=9), 9, False),
        (Jabatan("?", None, kelas=9), 9, None),
    ],
)
def test_jf_setingkat_menurut_kelas_jabatan(dijabat: Jabatan, asal: int | None, setingkat: bool | None) -> None:
    p = complete(Pegawai(jabatan=(Penugasan(dijabat, MULAI),)))
    assert fakta.jf_setingkat(p, Jabatan("Dicari", Jenjang.ADMINISTRATOR, kelas_asal=asal)).pada(MULAI) is setingkat
