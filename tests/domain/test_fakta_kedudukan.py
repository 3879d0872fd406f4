"""Facts of standing: on duty or not, and the end of service, by all that a record may tell of them."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from karier_asn.domain import fakta
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta.kedudukan import kembali_menjabat, mungkin_berkedudukan
from karier_asn.domain.jabatan import MULAI_PP_11_2017, Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Cltn, HukumanDisiplin, Pegawai, Penugasan
from karier_asn.domain.rekam import JenisPenetapan, Penetapan, PerubahanKedudukan
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.masa import AKHIR, SEHARI
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

K = KedudukanHukum
SEKSI = Jabatan("Kepala Seksi", Jenjang.PENGAWAS)
TMT, MULAI, SAMPAI, KEMBALI = date(2012, 1, 1), date(2018, 3, 1), date(2019, 3, 1), date(2019, 6, 1)
DUA_BARIS = (Penugasan(SEKSI, TMT), Penugasan(SEKSI, KEMBALI))
TIDAK, YA = Riwayat.tetap(False), Riwayat.tetap(True)


def berkedudukan(*baris: tuple[K, date | None], jabatan: tuple[Penugasan, ...] | None = ()) -> Pegawai:
    return complete(Pegawai(jabatan=jabatan, kedudukan_hukum=[PerubahanKedudukan(k, d) for k, d in baris]))


def titik(*perubahan: tuple[date, bool | None], sebelum: bool | None = True) -> Riwayat[bool]:
    return Riwayat(perubahan, sebelum=sebelum)


# --- the standing itself -----------------------------------------------------------------------------------


def test_tanpa_riwayat_tidak_diketahui_dan_yang_lengkap_tanpa_perubahan_ialah_aktif() -> None:
    assert fakta.berkedudukan_aktif(Pegawai(jabatan=())) == TAK_DIKETAHUI
    assert fakta.berkedudukan_aktif(berkedudukan()) == YA
    assert mungkin_berkedudukan(berkedudukan()) == Riwayat.tetap(frozenset({K.AKTIF}))


@pytest.mark.parametrize("kedudukan", K)
def test_kedudukan_tanpa_hari_mungkin_sejak_kapan_pun(kedudukan: K) -> None:
    """On no day is it certain, unless it comes to the same as being on duty; nor is the end of service."""
    p = berkedudukan((kedudukan, None), jabatan=DUA_BARIS)
    assert fakta.berkedudukan_aktif(p) == (YA if kedudukan.aktif else TAK_DIKETAHUI)
    assert fakta.belum_berhenti(p) == (YA if kedudukan.berakhir is False else TAK_DIKETAHUI)


@pytest.mark.parametrize("kedudukan", [k for k in K if k is not K.PEJABAT_NEGARA])
def test_kedudukan_bertanggal_sampai_kedudukan_berikutnya(kedudukan: K) -> None:
    p = berkedudukan((kedudukan, MULAI), (K.AKTIF, SAMPAI))
    assert fakta.berkedudukan_aktif(p) == titik((MULAI, kedudukan.aktif), (SAMPAI, True))
    berakhir = kedudukan.berakhir
    assert fakta.belum_berhenti(p) == titik((MULAI, None if berakhir is None else not berakhir), (SAMPAI, True))


@pytest.mark.parametrize("kedudukan", K)
def test_kedudukan_terakhir_berlanjut_sampai_jabatan_berikutnya_kecuali_dinasnya_berakhir(kedudukan: K) -> None:
    aktif = fakta.berkedudukan_aktif(berkedudukan((kedudukan, MULAI), jabatan=DUA_BARIS))
    kembali = (KEMBALI, True) if kedudukan.berakhir is not True else (KEMBALI, False)
    assert aktif == titik((MULAI, kedudukan.aktif), kembali)


def test_jabatan_yang_tidak_mengembalikan() -> None:
    """Acting, a post of that very day, and posts that are not known."""
    plt = Penugasan(SEKSI, KEMBALI, JenisPenugasan.PLT)
    cltn = (K.CLTN, MULAI)
    assert fakta.berkedudukan_aktif(berkedudukan(cltn, jabatan=(plt,))) == titik((MULAI, False))
    hari_itu = (Penugasan(SEKSI, MULAI),)
    assert fakta.berkedudukan_aktif(berkedudukan(cltn, jabatan=hari_itu)) == titik((MULAI, False))
    entah = berkedudukan(cltn, jabatan=None)
    assert fakta.berkedudukan_aktif(entah) == titik((MULAI, False), (MULAI + SEHARI, None))
    assert fakta.berkedudukan_aktif(berkedudukan((K.PENSIUN, MULAI), jabatan=None)) == titik((MULAI, False))
    assert kembali_menjabat(entah, MULAI) is None


def test_dua_yang_mungkin_dan_sama_akibatnya_ialah_pasti() -> None:
    dua = berkedudukan((K.CLTN, MULAI), (K.PEMBERHENTIAN_SEMENTARA, None))
    assert fakta.berkedudukan_aktif(dua) == titik((MULAI, False), sebelum=None)
    assert fakta.diberhentikan_sementara(dua) == TAK_DIKETAHUI
    assert fakta.belum_berhenti(dua) == YA


def test_dari_kedudukan_tanpa_hari_ia_mungkin_sudah_kembali() -> None:
    """Whichever came last: from a post taken up after the one with a day, or without posts on record, the day after."""
    pensiun = ((K.PENSIUN, MULAI), (K.CLTN, None))
    assert fakta.berkedudukan_aktif(berkedudukan(*pensiun)) == titik((MULAI, False), sebelum=None)
    kembali = (Penugasan(SEKSI, MULAI - SEHARI), Penugasan(SEKSI, KEMBALI))
    assert fakta.berkedudukan_aktif(berkedudukan(*pensiun, jabatan=kembali)) == titik(
        (MULAI, False), (KEMBALI, None), sebelum=None
    )
    assert fakta.berkedudukan_aktif(berkedudukan(*pensiun, jabatan=None)) == titik(
        (MULAI, False), (MULAI + SEHARI, None), sebelum=None
    )


def test_di_ujung_kalender() -> None:
    for d in (date.min, AKHIR):
        p = berkedudukan((K.CLTN, d), jabatan=None)
        assert fakta.berkedudukan_aktif(p).pada(MULAI) is (True if d == AKHIR else None)
        assert fakta.menjalani_cltn(evolve(p, cltn=(Cltn(d),))).pada(MULAI) is (False if d == AKHIR else None)


# --- state officials ---------------------------------------------------------------------------------------

DILANTIK, HARI_PP = date(2015, 1, 1), MULAI_PP_11_2017


def test_pejabat_negara_sebelum_dan_sejak_pp_11_2017() -> None:
    """Suspended since 7 April 2017; before, the record does not tell whether he kept his post."""
    p = berkedudukan((K.PEJABAT_NEGARA, DILANTIK), jabatan=(Penugasan(SEKSI, TMT),))
    assert fakta.pejabat_negara(p) == Riwayat.sejak(DILANTIK)
    assert fakta.berkedudukan_aktif(p) == titik((DILANTIK, None), (HARI_PP, False))
    assert fakta.diberhentikan_sementara(p) == titik((DILANTIK, None), (HARI_PP, True), sebelum=False)
    assert fakta.lepas_jabatan_organik(p) == titik((TMT, False), (DILANTIK, None), (HARI_PP, True), sebelum=None)
    assert fakta.bertugas(evolve(p, tmt_cpns=TMT)) == titik(
        (TMT, True), (DILANTIK, None), (HARI_PP, False), sebelum=False
    )


def test_jabatan_organik_yang_diduduki_selagi_pejabat_negara() -> None:
    """Before PP 11/2017 a new post does not tell that he is an official no more; since then it does."""
    lama, baru = Penugasan(SEKSI, date(2016, 1, 1)), Penugasan(SEKSI, date(2020, 1, 1))
    satu = berkedudukan((K.PEJABAT_NEGARA, DILANTIK), jabatan=(lama,))
    assert fakta.pejabat_negara(satu) == titik((DILANTIK, True), (lama.tmt, None), sebelum=False)
    assert fakta.berkedudukan_aktif(satu) == titik((DILANTIK, None))
    dua = evolve(satu, jabatan=(lama, baru))
    assert fakta.pejabat_negara(dua) == titik((DILANTIK, True), (lama.tmt, None), (baru.tmt, False), sebelum=False)
    assert fakta.berkedudukan_aktif(dua) == titik((DILANTIK, None), (baru.tmt, True))
    hari_itu = evolve(satu, jabatan=(Penugasan(SEKSI, HARI_PP),))
    assert fakta.pejabat_negara(hari_itu) == Riwayat.rentang([(DILANTIK, HARI_PP)])


def test_pejabat_negara_atau_diberhentikan_sementara_sama_saja_sejak_2017() -> None:
    p = berkedudukan((K.PEMBERHENTIAN_SEMENTARA, DILANTIK), (K.PEJABAT_NEGARA, None))
    assert fakta.berkedudukan_aktif(p) == titik((HARI_PP, False), sebelum=None)
    assert fakta.diberhentikan_sementara(p) == titik((HARI_PP, True), sebelum=None)


# --- leave -------------------------------------------------------------------------------------------------


def test_menjalani_cltn_menurut_baris() -> None:
    selesai, terbuka = Cltn(MULAI, SAMPAI), Cltn(MULAI)
    menjabat = complete(Pegawai(jabatan=DUA_BARIS))
    cltn = fakta.menjalani_cltn
    assert cltn(menjabat) == TIDAK
    assert cltn(evolve(menjabat, cltn=(selesai,))) == Riwayat.rentang([(MULAI, SAMPAI)])
    assert cltn(evolve(menjabat, cltn=(terbuka,))) == Riwayat.rentang([(MULAI, KEMBALI)])
    assert cltn(evolve(menjabat, cltn=(terbuka,), jabatan=())) == Riwayat.sejak(MULAI)
    assert cltn(evolve(menjabat, cltn=(terbuka,), jabatan=None)) == titik(
        (MULAI, True), (MULAI + SEHARI, None), sebelum=False
    )
    assert cltn(evolve(menjabat, cltn=(selesai,), jabatan=None)) == Riwayat.rentang([(MULAI, SAMPAI)])
    assert cltn(evolve(menjabat, cltn=None)) == TAK_DIKETAHUI


def test_menjalani_cltn_menurut_baris_atau_kedudukan() -> None:
    """Whichever of the two tells it; neither denies what the other says."""
    p = berkedudukan((K.CLTN, MULAI), (K.PERPANJANGAN_CLTN, SAMPAI), (K.AKTIF, KEMBALI))
    selama = Riwayat.rentang([(MULAI, KEMBALI)])
    assert fakta.menjalani_cltn(p) == fakta.menjalani_cltn(evolve(p, cltn=(Cltn(MULAI, SAMPAI),))) == selama
    assert fakta.menjalani_cltn(evolve(p, cltn=None)) == titik((MULAI, True), (KEMBALI, None), sebelum=None)
    assert fakta.menjalani_cltn(evolve(p, kedudukan_hukum=None)) == TAK_DIKETAHUI
    assert fakta.cltn_diperpanjang(p) == Riwayat.rentang([(SAMPAI, KEMBALI)])


# --- the end of service ------------------------------------------------------------------------------------


@pytest.mark.parametrize("jenis", [JenisPenetapan.MENINGGAL, JenisPenetapan.TEWAS])
def test_kematian_mengakhiri_dinas(jenis: JenisPenetapan) -> None:
    p = evolve(berkedudukan(), penetapan=(Penetapan(jenis, MULAI),))
    assert fakta.belum_berhenti(p) == titik((MULAI, False))
    assert fakta.belum_berhenti(evolve(p, kedudukan_hukum=None)) == titik((MULAI, False), sebelum=None)
    lain = evolve(p, penetapan=(Penetapan(JenisPenetapan.PENEMUAN_BARU, MULAI),))
    assert fakta.belum_berhenti(lain) == YA


BERAT = TingkatHukuman.BERAT


@pytest.mark.parametrize(
    ("hukuman", "hasil"),
    [
        (HukumanDisiplin(JenisHukuman.PEMBERHENTIAN_TIDAK_HORMAT, BERAT, MULAI), titik((MULAI, False))),
        (HukumanDisiplin(JenisHukuman.PEMBERHENTIAN_DENGAN_HORMAT, None, MULAI), titik((MULAI, False))),
        (HukumanDisiplin(JenisHukuman.PEMBERHENTIAN_DENGAN_HORMAT, None, MULAI, SAMPAI), titik((MULAI, False))),
        (HukumanDisiplin(JenisHukuman.PEMBERHENTIAN_DENGAN_HORMAT, None, MULAI, None, SAMPAI), YA),
        (HukumanDisiplin(JenisHukuman.PEMBEBASAN_JABATAN, BERAT, MULAI), YA),
        (HukumanDisiplin(JenisHukuman.SANKSI_MORAL_TERBUKA, None, MULAI), YA),
        (HukumanDisiplin(None, BERAT, MULAI), YA),
        (HukumanDisiplin(None, None, MULAI, SAMPAI), YA),
    ],
    ids=["tidak-hormat", "dengan-hormat", "dengan-akhir", "dibatalkan", "jenis-lain", "moral", "berat", "entah"],
)
def test_pemberhentian_sebagai_hukuman(hukuman: HukumanDisiplin, hasil: Riwayat[bool]) -> None:
    """Of a sanction whose kind is not known the standing tells whether it ended his service."""
    assert fakta.belum_berhenti(evolve(berkedudukan(), hukuman=(hukuman,))) == hasil
    entah = fakta.belum_berhenti(evolve(berkedudukan(), hukuman=(hukuman,), kedudukan_hukum=None))
    assert entah == hasil.peta(lambda belum: belum and None)


def test_diberhentikan_sebagai_hukuman_sampai_menjabat_lagi() -> None:
    pecat = HukumanDisiplin(JenisHukuman.PEMBERHENTIAN_TIDAK_HORMAT, BERAT, MULAI)
    p = evolve(berkedudukan(jabatan=DUA_BARIS), hukuman=(pecat,))
    assert fakta.belum_berhenti(p) == titik((MULAI, False), (KEMBALI, True))
    assert fakta.pengawas(p) == Riwayat([(TMT, True), (MULAI, False), (KEMBALI, True)])
    tanpa_jabatan = titik((MULAI, False), (MULAI + SEHARI, None))
    assert fakta.belum_berhenti(evolve(p, jabatan=None)) == tanpa_jabatan


def test_yang_berhenti_tidak_menjabat_dan_tidak_bertugas() -> None:
    p = evolve(berkedudukan((K.BERHENTI_TANPA_PENSIUN, MULAI), jabatan=DUA_BARIS), tmt_cpns=TMT)
    assert fakta.pengawas(p) == fakta.bertugas(p) == Riwayat.rentang([(TMT, MULAI)])
    assert fakta.lepas_jabatan_organik(p).pada(KEMBALI) is True
