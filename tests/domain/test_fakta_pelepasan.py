"""Facts of release: what ends the holding of a post, and what does not count as service."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from karier_asn.domain import fakta
from karier_asn.domain.jabatan import MULAI_PP_11_2017, Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import SELA, complete
from karier_asn.domain.pegawai import Cltn, KenaikanPangkat, Pegawai, Penugasan
from karier_asn.domain.rekam import JenisPenetapan, Penetapan, PerubahanKedudukan, TugasBelajar
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.masa import AWAL, SEHARI, bulan, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.uji import strategi

SEKSI = Jabatan("Kepala Seksi", Jenjang.PENGAWAS, unit="Sekretariat")
ARSIPARIS = Jabatan("Arsiparis", Jenjang.AHLI_MUDA)
TMT, MULAI, SAMPAI, KEMBALI = date(2012, 1, 1), date(2018, 3, 1), date(2019, 3, 1), date(2019, 6, 1)
DUA_BARIS = (Penugasan(SEKSI, TMT), Penugasan(SEKSI, KEMBALI))
K = KedudukanHukum
SEMENTARA = K.PEMBERHENTIAN_SEMENTARA
MENJABAT = complete(Pegawai(jabatan=DUA_BARIS))


def pengawas(**isi: Any) -> object:
    return fakta.pengawas(evolve(MENJABAT, **isi))


def titik(*perubahan: tuple[date, bool | None]) -> Riwayat[bool]:
    return Riwayat(perubahan)


def kedudukan(*baris: tuple[K, date | None]) -> tuple[PerubahanKedudukan, ...]:
    return tuple(PerubahanKedudukan(k, d) for k, d in baris)


DILEPAS = titik((TMT, True), (MULAI, False), (SAMPAI, None), (KEMBALI, True))
DILEPAS_SAMPAI_KEMBALI = titik((TMT, True), (MULAI, False), (KEMBALI, True))
ENTAH_SAMPAI_KEMBALI = titik((TMT, True), (MULAI, None), (KEMBALI, True))
TETAP = titik((TMT, True))


@pytest.mark.parametrize("k", [*(k for k in K if k.aktif is False and not k.berakhir), K.PERSIAPAN_PENSIUN])
def test_kedudukan_yang_melepas_jabatan(k: K) -> None:
    """After a release nothing is known until the next post; without a recorded end it lasts until then."""
    assert pengawas(kedudukan_hukum=kedudukan((k, MULAI), (K.AKTIF, SAMPAI))) == DILEPAS
    assert pengawas(kedudukan_hukum=kedudukan((k, MULAI))) == DILEPAS_SAMPAI_KEMBALI
    assert pengawas(kedudukan_hukum=kedudukan((k, None))) == TAK_DIKETAHUI


@pytest.mark.parametrize("k", [k for k in K if k.aktif is None and k is not K.PERSIAPAN_PENSIUN])
def test_kedudukan_yang_namanya_tidak_menyebutnya_mungkin_melepas(k: K) -> None:
    assert pengawas(kedudukan_hukum=kedudukan((k, MULAI))) == ENTAH_SAMPAI_KEMBALI
    assert pengawas(kedudukan_hukum=kedudukan((k, MULAI), (K.AKTIF, SAMPAI))) == ENTAH_SAMPAI_KEMBALI
    assert pengawas(kedudukan_hukum=kedudukan((k, None))) == TAK_DIKETAHUI


@pytest.mark.parametrize("k", [K.AKTIF, K.DIHUKUM, K.PENURUNAN_JABATAN, K.PPPK_AKTIF])
def test_kedudukan_yang_tidak_melepas(k: K) -> None:
    assert pengawas(kedudukan_hukum=kedudukan((k, MULAI))) == TETAP
    assert pengawas(kedudukan_hukum=kedudukan((k, None))) == TETAP


@pytest.mark.parametrize("medan", SELA)
def test_yang_tidak_diketahui_mungkin_melepas_pada_hari_mana_pun(medan: str) -> None:
    """Nothing certain is held, and what was certainly not held stays so."""
    lupa: dict[str, Any] = {medan: None}
    p = evolve(MENJABAT, tmt_cpns=TMT - SEHARI, **lupa)
    assert fakta.pengawas(p) == Riwayat([(TMT - SEHARI, None)], sebelum=False)
    wafat = KEMBALI + SEHARI  # not before the last post is taken up
    dengan = evolve(p, penetapan=(Penetapan(JenisPenetapan.MENINGGAL, wafat),))
    assert (fakta.pengawas(dengan).pada(KEMBALI), fakta.pengawas(dengan).pada(wafat)) == (None, False)


# --- study leave -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("studi", "hasil"),
    [
        (TugasBelajar(MULAI, SAMPAI, lepas_tugas=True), DILEPAS),
        (TugasBelajar(MULAI, date(2018, 9, 1), lepas_tugas=True), TETAP),
        (TugasBelajar(MULAI, date(2018, 9, 2), lepas_tugas=True), titik(
            (TMT, True), (MULAI, False), (date(2018, 9, 2), None), (KEMBALI, True)
        )),
        (TugasBelajar(MULAI, SAMPAI, lepas_tugas=False), TETAP),
        (TugasBelajar(MULAI, lepas_tugas=False), TETAP),
        (TugasBelajar(MULAI, SAMPAI), ENTAH_SAMPAI_KEMBALI),
        (TugasBelajar(MULAI, lepas_tugas=True), ENTAH_SAMPAI_KEMBALI),
        (TugasBelajar(date(2020, 1, 1)), titik((TMT, True), (date(2020, 1, 1), None))),
    ],
    ids=[
        "lepas-tugas", "enam-bulan", "enam-bulan-sehari", "sambil-bertugas", "sambil-bertugas-terbuka",
        "tidak-tercatat", "akhir-tidak-tercatat", "berjalan",
    ],
)  # fmt: skip
def test_tugas_belajar(studi: TugasBelajar, hasil: Riwayat[bool]) -> None:
    assert pengawas(tugas_belajar=(studi,)) == hasil


def test_tugas_belajar_menurut_kedudukan_saja() -> None:
    """It does not tell whether he was released; a row of the leave tells more."""
    belajar = kedudukan((K.TUGAS_BELAJAR, MULAI))
    assert pengawas(kedudukan_hukum=belajar) == ENTAH_SAMPAI_KEMBALI
    sambil = TugasBelajar(MULAI, SAMPAI, lepas_tugas=False)
    sesudah = titik((TMT, True), (SAMPAI, None), (KEMBALI, True))
    assert pengawas(kedudukan_hukum=belajar, tugas_belajar=(sambil,)) == sesudah
    dua = kedudukan((K.TUGAS_BELAJAR, MULAI), (K.AKTIF, SAMPAI))
    assert pengawas(kedudukan_hukum=dua, tugas_belajar=(sambil,)) == TETAP


def test_studi_yang_berakhir_semasa_dilepas_tidak_melepas_lagi() -> None:
    """A standing that releases all along releases once, whatever row of study leave ends meanwhile."""
    lama = kedudukan((SEMENTARA, MULAI), (K.AKTIF, date(2020, 1, 1)))
    studi = TugasBelajar(MULAI, date(2019, 9, 1), lepas_tugas=False)
    assert pengawas(kedudukan_hukum=lama, tugas_belajar=(studi,)) == pengawas(kedudukan_hukum=lama)


def test_sedang_melaksanakan_tugas_belajar() -> None:
    selesai, terbuka = TugasBelajar(MULAI, SAMPAI), TugasBelajar(KEMBALI)
    belajar = fakta.melaksanakan_tugas_belajar
    assert belajar(MENJABAT) == Riwayat.tetap(False)
    assert belajar(evolve(MENJABAT, tugas_belajar=(terbuka, selesai))) == Riwayat(
        [(MULAI, True), (SAMPAI, False), (KEMBALI, None)], sebelum=False
    )
    menurut_kedudukan = evolve(MENJABAT, kedudukan_hukum=kedudukan((K.TUGAS_BELAJAR, MULAI), (K.AKTIF, SAMPAI)))
    assert belajar(menurut_kedudukan) == Riwayat.rentang([(MULAI, SAMPAI)])
    assert belajar(evolve(menurut_kedudukan, tugas_belajar=None)) == Riwayat([(MULAI, True), (SAMPAI, None)])


def test_jenjang_sebelum_tugas_belajar() -> None:
    """Leave that follows on leave is one: the level is that of the post held before the first."""
    p = complete(Pegawai(jabatan=(Penugasan(ARSIPARIS, TMT),)))
    lepas = TugasBelajar(MULAI, SAMPAI, lepas_tugas=True)
    jenjang = fakta.jenjang_saat_studi
    sejak = [(MULAI, Jenjang.AHLI_MUDA)]
    assert jenjang(evolve(p, tugas_belajar=(lepas,))) == Riwayat(sejak)
    lanjutan = TugasBelajar(SAMPAI, date(2021, 1, 1), lepas_tugas=True)
    assert jenjang(evolve(p, tugas_belajar=(lepas, lanjutan))) == Riwayat(sejak)
    terpisah = evolve(lanjutan, mulai=KEMBALI)
    assert jenjang(evolve(p, tugas_belajar=(lepas, terpisah))) == Riwayat([*sejak, (KEMBALI, None)])
    kembali = evolve(p, jabatan=(Penugasan(ARSIPARIS, TMT), Penugasan(SEKSI, SAMPAI)))
    dua = [*sejak, (KEMBALI, Jenjang.PENGAWAS)]
    assert jenjang(evolve(kembali, tugas_belajar=(lepas, terpisah))) == Riwayat(dua)
    terbuka = TugasBelajar(MULAI, lepas_tugas=True)
    assert jenjang(evolve(p, tugas_belajar=(terbuka, terpisah))).pada(KEMBALI) is None


# --- leave outside state responsibility ---------------------------------------------------------------------


def test_cuti_sejak_hari_jabatan_dimulai_berlangsung_sampai_jabatan_berikutnya() -> None:
    """A post that begins on the very day of the leave is the one the leave releases from, not the return to work."""
    cuti = evolve(MENJABAT, tmt_cpns=TMT, cltn=(Cltn(TMT),))
    assert fakta.pengawas(cuti) == Riwayat([(KEMBALI, True)], sebelum=False)
    assert fakta.menjalani_cltn(cuti) == Riwayat([(TMT, True), (KEMBALI, False)], sebelum=False)
    sehari_sebelumnya = evolve(cuti, cltn=(Cltn(TMT - SEHARI),))
    assert fakta.pengawas(sehari_sebelumnya) == Riwayat([(TMT, True)], sebelum=False)
    assert fakta.menjalani_cltn(sehari_sebelumnya) == Riwayat([(TMT - SEHARI, True), (TMT, False)], sebelum=False)


def test_dua_pelepasan_berturut() -> None:
    """Leave that runs into a suspension: the order in which they are recorded does not matter."""
    baris = kedudukan((SEMENTARA, SAMPAI), (K.AKTIF, date(2019, 5, 1)))
    assert pengawas(kedudukan_hukum=baris, cltn=(Cltn(MULAI, SAMPAI),)) == titik(
        (TMT, True), (MULAI, False), (date(2019, 5, 1), None), (KEMBALI, True)
    )


def test_baris_cuti_dan_kedudukan_bersama() -> None:
    """The longer of the two holds."""
    for baris in (((K.CLTN, MULAI), (K.AKTIF, SAMPAI)), ((K.CLTN, MULAI), (K.AKTIF, date(2019, 1, 1)))):
        assert pengawas(kedudukan_hukum=kedudukan(*baris), cltn=(Cltn(MULAI, SAMPAI),)) == DILEPAS
    diperpanjang = kedudukan((K.CLTN, MULAI), (K.PERPANJANGAN_CLTN, SAMPAI))
    assert pengawas(kedudukan_hukum=diperpanjang, cltn=(Cltn(MULAI, SAMPAI),)) == DILEPAS_SAMPAI_KEMBALI


def test_cuti_bersalin_sebelum_pp_11_2017_mungkin_tidak_melepas() -> None:
    """PP 24/1976 Pasal 27 ayat (1): leave for a fourth birth, of three months, released nobody."""
    mulai = date(2014, 3, 1)
    tiga_bulan = Cltn(mulai, tambah(mulai, bulan(3)))
    assert pengawas(cltn=(tiga_bulan,)) == titik((TMT, True), (mulai, None), (KEMBALI, True))
    assert fakta.menjalani_cltn(evolve(MENJABAT, cltn=(tiga_bulan,))).pada(mulai) is True
    lebih = Cltn(mulai, tambah(mulai, bulan(3)) + SEHARI)
    assert pengawas(cltn=(lebih,)) == titik((TMT, True), (mulai, False), (date(2014, 6, 2), None), (KEMBALI, True))
    assert pengawas(cltn=(Cltn(mulai),)) == titik((TMT, True), (mulai, False), (KEMBALI, True))
    kini = Cltn(MULAI_PP_11_2017, tambah(MULAI_PP_11_2017, bulan(3)))
    assert fakta.pengawas(evolve(MENJABAT, cltn=(kini,))).pada(MULAI_PP_11_2017) is False


# --- time in a post, in a rank, in service -------------------------------------------------------------------


def test_tmt_jabatan() -> None:
    """A row that repeats the post does not start it anew; a release does."""
    assert fakta.tmt_jabatan(MENJABAT) == Riwayat([(TMT, TMT)])
    assert fakta.tmt_jabatan(evolve(MENJABAT, cltn=(Cltn(MULAI, SAMPAI),))) == Riwayat(
        [(TMT, TMT), (MULAI, None), (KEMBALI, KEMBALI)]
    )
    assert fakta.tmt_jabatan(Pegawai()) == TAK_DIKETAHUI


@pytest.mark.parametrize(
    ("awal", "lanjut", "sejak"),
    [
        ({}, {"kelas": 9, "bidang": "kepegawaian"}, TMT),  # what else is on record of the post tells nothing
        ({}, {"unit": "Bidang Mutasi"}, KEMBALI),
        ({}, {"jenjang": Jenjang.ADMINISTRATOR}, KEMBALI),
        ({}, {"nama": "Kepala Subbagian"}, KEMBALI),
        ({}, {"unit": None}, None),
        ({"unit": None}, {"unit": None}, None),
        ({"jenjang": None}, {}, None),
        ({"unit": None}, {"jenjang": Jenjang.ADMINISTRATOR}, KEMBALI),
    ],
)
def test_jabatan_yang_sama_menurut_nama_jenjang_dan_unit(
    awal: dict[str, Any], lanjut: dict[str, Any], sejak: date | None
) -> None:
    baris = (Penugasan(evolve(SEKSI, **awal), TMT), Penugasan(evolve(SEKSI, **lanjut), KEMBALI))
    assert fakta.tmt_jabatan(complete(Pegawai(jabatan=baris))).pada(KEMBALI) == sejak


@pytest.mark.parametrize(("sampai", "sejak"), [(KEMBALI, TMT), (KEMBALI - SEHARI, KEMBALI)])
def test_jabatan_yang_sama_sesudah_berakhir_dimulai_lagi(sampai: date, sejak: date) -> None:
    baris = (Penugasan(SEKSI, TMT, sampai=sampai), Penugasan(SEKSI, KEMBALI))
    assert fakta.tmt_jabatan(complete(Pegawai(jabatan=baris))).pada(KEMBALI) == sejak


def test_jabatan_yang_sama_sesudah_mungkin_dilepas() -> None:
    """Perhaps he never left it; another post starts anew all the same."""
    mungkin = evolve(MENJABAT, tugas_belajar=(TugasBelajar(MULAI, SAMPAI),))
    assert fakta.tmt_jabatan(mungkin) == Riwayat([(TMT, TMT), (MULAI, None)])
    lain = (Penugasan(SEKSI, TMT), Penugasan(ARSIPARIS, KEMBALI))
    assert fakta.tmt_jabatan(evolve(mungkin, jabatan=lain)).pada(KEMBALI) == KEMBALI


SUBBAG = Jabatan("Kepala Subbagian", Jenjang.PENGAWAS, unit="Sekretariat")


@pytest.mark.parametrize("sejak", [fakta.tmt_jabatan, fakta.tmt_jenjang_struktural])
@pytest.mark.parametrize("studi", [TugasBelajar(TMT, SAMPAI), TugasBelajar(MULAI, SAMPAI)])
def test_baris_yang_mungkin_dilepas_tetap_memberi_tahu_apa_yang_dilanjutkan(sejak: Any, studi: TugasBelajar) -> None:
    """Be it in doubt from its first day: whether the next row goes on with the post, or the level, is not known."""
    mungkin = evolve(MENJABAT, tugas_belajar=(studi,))
    assert sejak(mungkin).pada(KEMBALI) is None
    lain = (Penugasan(ARSIPARIS, TMT), Penugasan(SEKSI, KEMBALI))
    assert sejak(evolve(mungkin, jabatan=lain)).pada(KEMBALI) == KEMBALI


def test_tmt_jenjang_struktural() -> None:
    """Another post of the level does not start it anew; a release, and a row that had ended, do."""
    sejak = fakta.tmt_jenjang_struktural
    p = complete(Pegawai(jabatan=(Penugasan(SUBBAG, TMT), Penugasan(SEKSI, KEMBALI))))
    assert sejak(p) == Riwayat([(TMT, TMT)])
    cuti = evolve(p, cltn=(Cltn(MULAI, SAMPAI),))
    assert sejak(cuti) == Riwayat([(TMT, TMT), (MULAI, None), (KEMBALI, KEMBALI)])
    berakhir = evolve(p, jabatan=(Penugasan(SUBBAG, TMT, sampai=MULAI), Penugasan(SEKSI, KEMBALI)))
    assert sejak(berakhir).pada(KEMBALI) == KEMBALI
    entah = evolve(p, jabatan=(Penugasan(evolve(SUBBAG, jenjang=None), TMT), Penugasan(SEKSI, KEMBALI)))
    assert sejak(evolve(entah, tugas_belajar=(TugasBelajar(MULAI, SAMPAI),))) == TAK_DIKETAHUI


def test_tmt_pangkat_tanpa_cltn() -> None:
    """Time in the rank stands still during leave, and for good where its end is not known."""
    naik = date(2016, 4, 1)
    p = evolve(MENJABAT, pangkat=(KenaikanPangkat(Golongan.III_C, naik),), tmt_cpns=TMT, tmt_pns=TMT)
    tanpa = fakta.tmt_pangkat_tanpa_cltn
    assert tanpa(p) == fakta.tmt_pangkat(p) == Riwayat([(naik, naik)])
    assert tanpa(evolve(p, cltn=(Cltn(MULAI, SAMPAI),))) == Riwayat([(naik, naik), (MULAI, date(2017, 4, 1))])
    sebelum_naik = Cltn(date(2015, 4, 1), date(2017, 4, 1))
    assert tanpa(evolve(p, cltn=(sebelum_naik,))) == Riwayat([(naik, date(2017, 4, 1))])
    terbuka = evolve(p, cltn=(Cltn(MULAI),))
    assert tanpa(terbuka) == Riwayat([(naik, naik), (MULAI, date(2017, 7, 1))])
    masih = evolve(terbuka, jabatan=DUA_BARIS[:1])
    assert tanpa(masih) == Riwayat([(naik, naik), (MULAI, None)])
    assert fakta.masa_pangkat_tanpa_cltn.sumber is tanpa
    dua = evolve(p, cltn=(Cltn(MULAI, SAMPAI), Cltn(date(2020, 1, 1))), kedudukan_hukum=None)
    assert tanpa(dua) == TAK_DIKETAHUI  # unknown since before the first leave
    sejak_dahulu = evolve(p, cltn=None, pangkat=(KenaikanPangkat(Golongan.III_C, AWAL),), tmt_cpns=AWAL)
    assert tanpa(sejak_dahulu) == TAK_DIKETAHUI


def test_tmt_pangkat_tanpa_sela() -> None:
    """Time as a state official stands still as well, since PP 11/2017."""
    naik, dilantik, selesai = date(2016, 4, 1), date(2017, 1, 7), date(2018, 4, 7)
    p = evolve(MENJABAT, pangkat=(KenaikanPangkat(Golongan.III_C, naik),), tmt_cpns=TMT, tmt_pns=TMT)
    pejabat = evolve(
        p,
        kedudukan_hukum=(
            PerubahanKedudukan(KedudukanHukum.PEJABAT_NEGARA, dilantik),
            PerubahanKedudukan(KedudukanHukum.AKTIF, selesai),
        ),
    )
    mundur = Riwayat([(naik, naik), (date(2017, 4, 7), date(2017, 4, 1))])
    assert fakta.tmt_pangkat_tanpa_sela(pejabat) == fakta.tmt_pangkat_semula_tanpa_sela(pejabat) == mundur
    assert fakta.tmt_pangkat_tanpa_cltn(pejabat) == fakta.tmt_pangkat_semula_tanpa_cltn(pejabat)
    assert fakta.tmt_pangkat_tanpa_cltn(pejabat) == Riwayat([(naik, naik)])
    cuti = evolve(p, cltn=(Cltn(MULAI, SAMPAI),))
    assert fakta.tmt_pangkat_tanpa_sela(cuti) == fakta.tmt_pangkat_tanpa_cltn(cuti)


def test_masa_kerja_tanpa_cltn_dan_pejabat_negara() -> None:
    """PP 11/2017 Pasal 337 ayat (2) and 344; a suspension since may be one to serve in a lembaga nonstruktural."""
    cpns = date(2010, 3, 1)
    p = complete(
        Pegawai(
            tmt_cpns=cpns,
            cltn=(Cltn(MULAI, SAMPAI),),
            jabatan=(),
            kedudukan_hukum=kedudukan(
                (K.PEJABAT_NEGARA, date(2021, 1, 1)), (K.AKTIF, date(2022, 1, 1)), (SEMENTARA, date(2023, 1, 1))
            ),
        )
    )
    assert fakta.bertugas(p) == Riwayat(
        [
            *((cpns, True), (MULAI, False), (SAMPAI, True), (date(2021, 1, 1), False), (date(2022, 1, 1), True)),
            (date(2023, 1, 1), None),
        ],
        sebelum=False,
    )
    dahulu = complete(Pegawai(tmt_cpns=cpns, kedudukan_hukum=kedudukan((SEMENTARA, date(2016, 1, 1)))))
    assert fakta.bertugas(dahulu) == Riwayat([(cpns, True), (date(2017, 4, 7), None)], sebelum=False)
    assert fakta.bertugas(complete(Pegawai(tmt_cpns=cpns))) == Riwayat.sejak(cpns)
    assert fakta.bertugas(Pegawai(tmt_cpns=cpns)) == Riwayat([(cpns, None)], sebelum=False)
    assert fakta.bertugas(complete(Pegawai())) == TAK_DIKETAHUI


def test_diperbantukan() -> None:
    """Of the post held: unknown while none is, or it is not known whether one is."""
    luar = Penugasan(SEKSI, KEMBALI, diperbantukan=True)
    p = complete(Pegawai(jabatan=(Penugasan(SEKSI, TMT), luar)))
    assert fakta.diperbantukan(p) == titik((TMT, False), (KEMBALI, True))
    assert fakta.tmt_jabatan(p) == Riwayat([(TMT, TMT)])  # one post, though filled elsewhere
    cuti = evolve(p, cltn=(Cltn(date(2021, 1, 1)),))
    assert fakta.diperbantukan(cuti) == titik((TMT, False), (KEMBALI, True), (date(2021, 1, 1), False))
    assert fakta.diperbantukan(evolve(p, cltn=None)) == TAK_DIKETAHUI


def test_rekrutmen_sebelum_2024_pasti_bukan() -> None:
    assert fakta.rekrutmen_permenpanrb_6_2024(Pegawai(tmt_cpns=date(2023, 12, 31))) == Riwayat.tetap(False)
    assert fakta.rekrutmen_permenpanrb_6_2024(Pegawai(tmt_cpns=date(2024, 1, 1))) == TAK_DIKETAHUI


@pytest.mark.parametrize("medan", SELA)
@given(p=strategi.pegawai())
def test_pelepasan_tidak_pernah_menambah_masa(medan: str, p: Pegawai) -> None:
    """A release is never better for the time in a post than none."""
    tanpa = complete(Pegawai(jabatan=p.jabatan))
    sela: dict[str, Any] = {medan: getattr(p, medan)}
    dengan = fakta.pejabat(evolve(tanpa, **sela))
    for hari in (*dengan.mulai[1:], *(d - SEHARI for d in dengan.mulai[1:])):
        assert dengan.pada(hari) is not True or fakta.pejabat(tanpa).pada(hari) is True
