from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import (
    Asesmen,
    Cltn,
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Pelatihan,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.tingkat import Ekspektasi, Golongan, Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.riwayat import Riwayat

ANALIS = Jabatan("Analis Kebijakan Ahli Muda", Jenjang.AHLI_MUDA)
KEPALA = Jabatan("Kepala Subbagian", Jenjang.PENGAWAS)

# Every history, with rows of one day and rows without a date.
RIWAYAT: dict[str, Any] = {
    "pangkat": (
        KenaikanPangkat(Golongan.III_A, date(2015, 3, 1)),
        KenaikanPangkat(Golongan.III_B, date(2019, 4, 1), "Reguler"),
        KenaikanPangkat(Golongan.III_C, date(2023, 4, 1)),
    ),
    "jabatan": (
        Penugasan(ANALIS, date(2018, 6, 1)),
        Penugasan(KEPALA, date(2023, 1, 1)),
        Penugasan(ANALIS, date(2023, 1, 1), JenisPenugasan.PLT, date(2023, 7, 1)),
    ),
    "pendidikan": (
        Ijazah(Pendidikan.SLTA, date(2008, 6, 1)),
        Ijazah(Pendidikan.S1, date(2013, 8, 1), "Hukum"),
        Ijazah(Pendidikan.S2),
    ),
    "penilaian": (
        Penilaian(2024, Predikat.BAIK, Ekspektasi.SESUAI, Ekspektasi.SESUAI),
        Penilaian(2025, None),
    ),
    "pelatihan": (
        Pelatihan("A", date(2025, 5, 1), 8),
        Pelatihan("B", date(2025, 5, 1), None),
        Pelatihan("C", None, 20, "Coaching", "S-1"),
    ),
    "kompetensi": (
        Asesmen(Jenjang.PENGAWAS, True, date(2022, 1, 1), date(2025, 1, 1)),
        Asesmen(Jenjang.ADMINISTRATOR, False, date(2022, 1, 1)),
    ),
    "hukuman": (
        HukumanDisiplin(JenisHukuman.TEGURAN_LISAN, TingkatHukuman.RINGAN, date(2017, 9, 3)),
        HukumanDisiplin(JenisHukuman.TEGURAN_TERTULIS, None, date(2020, 2, 1), dibatalkan=date(2020, 5, 15)),
    ),
    "cltn": (Cltn(date(2016, 7, 1), date(2018, 7, 1)), Cltn(date(2019, 1, 1))),
}


@st.composite
def teracak(draw: st.DrawFn) -> dict[str, Any]:
    return {nama: draw(st.permutations(baris)) for nama, baris in RIWAYAT.items()}


@given(teracak())
def test_urutan_baris_tidak_berarti(baris: dict[str, Any]) -> None:
    kiri, kanan = Pegawai(**RIWAYAT), Pegawai(**baris)
    assert kiri == kanan
    assert hash(kiri) == hash(kanan)
    assert repr(kiri) == repr(kanan)
    assert kanan.pendidikan is not None
    assert kanan.pendidikan[-1].lulus is None


def test_tidak_diketahui_bukan_kosong() -> None:
    kosong = Pegawai(hukuman=())
    assert Pegawai().hukuman is None
    assert kosong.hukuman == ()
    assert Pegawai() != kosong
    assert Pegawai().sehat == Riwayat.tetap(None) == Pegawai().integritas


def test_pickle() -> None:
    pegawai = Pegawai(nip=NIP.pns("199608082022041001"), jenis=JenisPegawai.PNS, nama="Contoh", **RIWAYAT)
    assert pickle.loads(pickle.dumps(pegawai)) == pegawai


def test_repr_tanpa_data_pribadi() -> None:
    pegawai = Pegawai(nip=NIP.pns("199608082022041001"), nama="Nama Orang", tanggal_lahir=date(1996, 8, 8), atasan=None)
    tampilan = repr(pegawai)
    assert "NIP(***************001)" in tampilan
    for pribadi in ("Nama Orang", "1996", "19960808"):
        assert pribadi not in tampilan


@pytest.mark.parametrize(
    ("baris", "jalur", "kode"),
    [
        (
            {"pangkat": (*RIWAYAT["pangkat"], KenaikanPangkat(Golongan.III_D, date(2019, 4, 1)))},
            "pangkat[2].tmt",
            "tmt-ganda",
        ),
        (
            {"jabatan": (Penugasan(ANALIS, date(2018, 6, 1)), Penugasan(KEPALA, date(2018, 6, 1)))},
            "jabatan[1].tmt",
            "tmt-ganda",
        ),
        (
            {"jabatan": [Penugasan(ANALIS, date(2018, 6, 1), sampai=date(2018, 6, 1))]},
            "jabatan[0].sampai",
            "masa-terbalik",
        ),
        (
            {"kompetensi": [Asesmen(Jenjang.PENGAWAS, True, date(2022, 1, 2), date(2022, 1, 1))]},
            "kompetensi[0].sampai",
            "masa-terbalik",
        ),
        (
            {"hukuman": [HukumanDisiplin(None, None, date(2022, 1, 2), date(2022, 1, 2))]},
            "hukuman[0].sampai",
            "masa-terbalik",
        ),
        ({"cltn": [Cltn(date(2022, 1, 2), date(2021, 1, 2))]}, "cltn[0].sampai", "masa-terbalik"),
        (
            {"penilaian": [Penilaian(2024, None), Penilaian(2024, Predikat.BAIK)]},
            "penilaian[1].tahun",
            "tahun-ganda",
        ),
        ({"penilaian": [Penilaian(9999, None)]}, "penilaian[0].tahun", "tahun-tidak-ada"),
        ({"pelatihan": [Pelatihan("A", None, -1)]}, "pelatihan[0].jam", "jam-negatif"),
    ],
)
def test_pertentangan(baris: dict[str, Any], jalur: str, kode: str) -> None:
    with pytest.raises(GalatBentuk) as galat:
        Pegawai(**baris)
    (masalah,) = galat.value.masalah
    assert (masalah.jalur, masalah.kode) == (jalur, kode)
    assert masalah.pesan


def test_semua_pertentangan_sekaligus() -> None:
    with pytest.raises(GalatBentuk) as galat:
        Pegawai(
            pelatihan=(Pelatihan("A", None, -1), Pelatihan("B", date(2025, 1, 1), -2)),
            cltn=(Cltn(date(2022, 1, 2), date(2021, 1, 2)),),
        )
    assert [m.jalur for m in galat.value.masalah] == ["cltn[0].sampai", "pelatihan[0].jam", "pelatihan[1].jam"]


def test_yang_bukan_pertentangan() -> None:
    baris = KenaikanPangkat(Golongan.III_A, date(2015, 3, 1))
    Pegawai(pangkat=(baris, baris))
    Pegawai(
        jabatan=(
            Penugasan(ANALIS, date(2018, 6, 1)),
            Penugasan(KEPALA, date(2018, 6, 1), JenisPenugasan.PLT),
            Penugasan(KEPALA, date(2018, 6, 1), JenisPenugasan.PLH),
        )
    )
