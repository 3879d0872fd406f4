"""Facts about the post sought, and about posts held beside or before it."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from karier_asn.domain import fakta as f
from karier_asn.domain.jabatan import Eselon, Jabatan, JenisPenugasan, Jenjang, Kekhususan
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Cltn, JenisPegawai, KenaikanPangkat, Pegawai, Penugasan
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

D = date(2025, 11, 21)


@pytest.mark.parametrize("kekhususan", Kekhususan)
def test_kekhususan_yang_dikenal(kekhususan: Kekhususan) -> None:
    fakta = {
        Kekhususan.DAERAH_KHUSUS: f.di_daerah_khusus,
        Kekhususan.SEKDA_KABUPATEN_KOTA: f.sekda_kabupaten_kota,
        Kekhususan.BIDANG_DIKECUALIKAN: f.bidang_dikecualikan,
        Kekhususan.DAPAT_DIISI_PPPK: f.dapat_diisi_pppk,
    }
    for k, fakta_k in fakta.items():
        assert fakta_k(Jabatan("X", None, kekhususan=(kekhususan,))) == Riwayat.tetap(k is kekhususan)


@pytest.mark.parametrize(
    ("jabatan", "terendah"),
    [
        (Jabatan("X", None, eselon=Eselon.III_B), Golongan.III_D),
        (Jabatan("X", None, eselon=Eselon.III_B, pangkat_terendah=Golongan.IV_A), Golongan.IV_A),
        (Jabatan("X", None, eselon=Eselon.V_B), None),
        (Jabatan("X", None), None),
    ],
)
def test_pangkat_terendah(jabatan: Jabatan, terendah: Golongan | None) -> None:
    assert f.pangkat_terendah(jabatan).pada(D) is terendah


def test_pangkat_eselon_sejak_pp_13_2002() -> None:
    eselon = Jabatan("X", None, eselon=Eselon.III_B)
    assert f.pangkat_terendah(eselon) == Riwayat([(date(2002, 4, 17), Golongan.III_D)])
    p = Pegawai(pangkat=[KenaikanPangkat(Golongan.III_B, date(2000, 1, 1)), KenaikanPangkat(Golongan.III_C, D)])
    assert f.pangkat_satu_di_bawah(p, eselon) == Riwayat([(date(2002, 4, 17), False), (D, True)])


def test_pppk() -> None:
    assert f.pppk(Pegawai(jenis=JenisPegawai.PNS)) == Riwayat.tetap(False)
    assert f.pppk(Pegawai(jenis=JenisPegawai.PPPK)) == TAK_DIKETAHUI
    assert f.pppk(Pegawai(jenis=JenisPegawai.PPPK, tmt_cpns=D)) == Riwayat.sejak(D)


# --- posts held --------------------------------------------------------------------------------------------


def menjabat(*baris: Penugasan) -> Pegawai:
    return complete(Pegawai(jabatan=baris))


ANALIS = Jabatan("Analis", Jenjang.AHLI_MUDA)
KASI = Jabatan("Kasi", Jenjang.PENGAWAS, kekhususan=())
KARUS = Jabatan("Kepala Urusan", Jenjang.PELAKSANA, eselon=Eselon.V_A)


@pytest.mark.parametrize(
    ("dijabat", "dituju", "setara", "di_bawah", "diagonal"),
    [
        (Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, True, False, False),
        (Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA, False, True, False),
        (Jenjang.PELAKSANA, Jenjang.AHLI_MUDA, False, False, True),
        (None, Jenjang.AHLI_MUDA, None, None, None),
        (Jenjang.PENGAWAS, None, None, None, None),
    ],
)
def test_alur_ke_jabatan_yang_dituju(
    dijabat: Jenjang | None, dituju: Jenjang | None, setara: bool | None, di_bawah: bool | None, diagonal: bool | None
) -> None:
    p, j = menjabat(Penugasan(Jabatan("X", dijabat), date(2020, 1, 1))), Jabatan("Y", dituju)
    assert [g(p, j).pada(D) for g in (f.jabatan_setara, f.satu_jenjang_di_bawah, f.jabatan_diagonal)] == [
        setara,
        di_bawah,
        diagonal,
    ]


@pytest.mark.parametrize(
    ("dijabat", "dituju", "disetarakan"),
    [
        (Jabatan("X", Jenjang.ADMINISTRATOR), Jenjang.AHLI_MADYA, True),
        (Jabatan("X", Jenjang.ADMINISTRATOR), Jenjang.AHLI_MUDA, False),
        (Jabatan("X", Jenjang.AHLI_MUDA), Jenjang.AHLI_MUDA, False),
        (KARUS, Jenjang.AHLI_PERTAMA, True),
        (Jabatan("X", Jenjang.PELAKSANA), Jenjang.AHLI_PERTAMA, False),
        (Jabatan("X", None), Jenjang.AHLI_PERTAMA, None),
        (KARUS, None, None),
    ],
)
def test_penyetaraan(dijabat: Jabatan, dituju: Jenjang | None, disetarakan: bool | None) -> None:
    p = menjabat(Penugasan(dijabat, date(2020, 1, 1)))
    assert f.ja_disetarakan(p, Jabatan("Y", dituju)).pada(D) is disetarakan


@pytest.mark.parametrize(
    ("dijabat", "dituju", "naik"),
    [
        (Jabatan("X", Jenjang.PENGAWAS, eselon=Eselon.IV_A), Eselon.III_B, True),
        (Jabatan("X", Jenjang.PENGAWAS, eselon=Eselon.IV_A), Eselon.IV_A, False),
        (Jabatan("X", Jenjang.AHLI_MUDA), Eselon.III_B, False),
        (Jabatan("X", Jenjang.PENGAWAS), Eselon.III_B, None),
        (Jabatan("X", None), Eselon.III_B, None),
        (KARUS, None, None),
    ],
)
def test_eselon_di_bawah(dijabat: Jabatan, dituju: Eselon | None, naik: bool | None) -> None:
    p = menjabat(Penugasan(dijabat, date(2020, 1, 1)))
    assert f.eselon_di_bawah(p, Jabatan("Y", None, eselon=dituju)).pada(D) is naik


TAMBAHAN = JenisPenugasan.TUGAS_TAMBAHAN
MULAI, LAGI = date(2015, 1, 1), date(2020, 1, 1)


@pytest.mark.parametrize(
    ("baris", "rangkap"),
    [
        ([Penugasan(ANALIS, MULAI), Penugasan(KASI, LAGI)], Riwayat.tetap(False)),
        ([Penugasan(ANALIS, MULAI, sampai=D), Penugasan(KASI, LAGI)], Riwayat.rentang([(LAGI, D)])),
        ([Penugasan(KASI, MULAI), Penugasan(ANALIS, LAGI, TAMBAHAN)], Riwayat.sejak(LAGI)),
        ([Penugasan(KASI, MULAI), Penugasan(ANALIS, LAGI, TAMBAHAN, D)], Riwayat.rentang([(LAGI, D)])),
        ([Penugasan(KASI, MULAI), Penugasan(ANALIS, LAGI, JenisPenugasan.PLT)], Riwayat.tetap(False)),
        ([Penugasan(ANALIS, MULAI), Penugasan(ANALIS, LAGI, TAMBAHAN)], Riwayat.tetap(False)),
        (
            [Penugasan(ANALIS, MULAI), Penugasan(Jabatan("?", None), LAGI, TAMBAHAN)],
            Riwayat([(LAGI, None)], sebelum=False),
        ),
        (
            [Penugasan(ANALIS, MULAI), Penugasan(Jabatan("Kasi", Jenjang.PENGAWAS), LAGI, TAMBAHAN)],
            Riwayat([(LAGI, None)], sebelum=False),
        ),
        ([], Riwayat.tetap(False)),
    ],
)
def test_rangkap(baris: list[Penugasan], rangkap: Riwayat[bool]) -> None:
    assert f.rangkap_ja_jf(menjabat(*baris)) == rangkap


def test_yang_lepas_jabatan_tidak_merangkap() -> None:
    """What releases from a post releases from both; unknown where that is not known."""
    dua = menjabat(Penugasan(KASI, MULAI), Penugasan(ANALIS, LAGI, TAMBAHAN))
    cuti = date(2023, 1, 1)
    assert f.rangkap_ja_jf(evolve(dua, cltn=(Cltn(cuti),))) == Riwayat.rentang([(LAGI, cuti)])
    assert f.rangkap_ja_jf(evolve(dua, kedudukan_hukum=None)) == Riwayat([(LAGI, None)], sebelum=False)
    assert f.rangkap_ja_jf(evolve(dua, jabatan=None)) == TAK_DIKETAHUI


def test_administrator_saat_pp_11_2017() -> None:
    adm = Jabatan("Kabag", Jenjang.ADMINISTRATOR)
    p = menjabat(Penugasan(adm, MULAI), Penugasan(KASI, LAGI), Penugasan(adm, D))
    assert f.administrator_saat_pp_11_2017(p) == Riwayat.rentang([(date(2017, 4, 7), LAGI)])


def test_bertugas_saat_penetapan() -> None:
    p = menjabat(Penugasan(Jabatan("X", Jenjang.PENGAWAS, "hukum"), MULAI))
    tuju = Jabatan("JF", Jenjang.AHLI_MUDA, "hukum", ditetapkan=LAGI)
    assert f.bertugas_saat_penetapan(p, tuju) == Riwayat.tetap(True)
    lain = Jabatan("JF", Jenjang.AHLI_MUDA, "keuangan", ditetapkan=LAGI)
    assert f.bertugas_saat_penetapan(p, lain) == Riwayat.tetap(False)
