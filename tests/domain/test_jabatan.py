from __future__ import annotations

import pickle
from typing import Any

import pytest

from karier_asn.domain.jabatan import STRUKTURAL, Eselon, Jabatan, JenisJabatan, JenisPenugasan, Jenjang, Rumpun
from karier_asn.domain.standar import SifatSyarat, SyaratPelatihan, SyaratPendidikan, TingkatKompetensi
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.galat import GalatBentuk


def test_setiap_jenjang_punya_rumpun() -> None:
    per_rumpun = {rumpun: [j.value for j in Jenjang if j.rumpun is rumpun] for rumpun in Rumpun}
    assert per_rumpun == {
        Rumpun.JPT: ["JPT pratama", "JPT madya", "JPT utama"],
        Rumpun.JA: ["pelaksana", "pengawas", "administrator"],
        Rumpun.JF: [
            "pemula",
            "terampil",
            "mahir",
            "penyelia",
            "ahli pertama",
            "ahli muda",
            "ahli madya",
            "ahli utama",
        ],
    }


def test_jenjang_tidak_berurutan() -> None:
    jenjang: list[Any] = list(Jenjang)
    with pytest.raises(TypeError):
        sorted(jenjang)


def test_pickle() -> None:
    for jenjang in Jenjang:
        assert pickle.loads(pickle.dumps(jenjang)) is jenjang
        assert Jenjang(jenjang.value) is jenjang
    jabatan = Jabatan("Analis Kebijakan Ahli Muda", Jenjang.AHLI_MUDA, bidang="kebijakan", kelas=9)
    assert pickle.loads(pickle.dumps(jabatan)) == jabatan


def test_kelas_mulai_dari_satu() -> None:
    with pytest.raises(GalatBentuk) as galat:
        Jabatan("Contoh", None, kelas=0, kelas_asal=-1)
    assert [(m.jalur, m.kode) for m in galat.value.masalah] == [
        ("kelas", "kelas-kurang-dari-1"),
        ("kelas_asal", "kelas-kurang-dari-1"),
    ]


def test_nilai_penugasan_resmi() -> None:
    assert JenisPenugasan("Pelaksana Tugas (PLT)") is JenisPenugasan.PLT


def test_manajerial_dan_nonmanajerial() -> None:
    assert {j for j in Jenjang if j.jenis is JenisJabatan.MANAJERIAL} == STRUKTURAL
    assert Jenjang.PELAKSANA.jenis is Jenjang.AHLI_UTAMA.jenis is JenisJabatan.NONMANAJERIAL


@pytest.mark.parametrize(
    ("eselon", "jenjang"),
    [
        ("I.a", {Jenjang.JPT_UTAMA, Jenjang.JPT_MADYA}),
        ("I.b", {Jenjang.JPT_MADYA}),
        ("II.a", {Jenjang.JPT_PRATAMA}),
        ("III.b", {Jenjang.ADMINISTRATOR}),
        ("IV.a", {Jenjang.PENGAWAS}),
        ("V.b", {Jenjang.PELAKSANA}),
    ],
)
def test_eselon_setara(eselon: str, jenjang: set[Jenjang]) -> None:
    """UU 5/2014 Pasal 131."""
    assert set(Eselon(eselon).jenjang) == jenjang


def test_jenjang_pangkat_eselon() -> None:
    """PP 13/2002 Lampiran: nine rows, and a higher eselon never has lower ranks."""
    pangkat = [e.pangkat for e in Eselon]
    assert pangkat[0] is None
    diketahui = [p for p in pangkat if p is not None]
    assert len(diketahui) == 9
    assert diketahui == sorted(diketahui)
    assert Eselon.II_B.pangkat == (Golongan.IV_B, Golongan.IV_C)


def test_jabatan_dengan_standarnya() -> None:
    jabatan = Jabatan(
        "Kepala Bidang Mutasi",
        Jenjang.ADMINISTRATOR,
        eselon=Eselon.III_B,
        pangkat_terendah=Golongan.III_D,
        pangkat_tertinggi=Golongan.IV_B,
        standar_kompetensi=(TingkatKompetensi("Integritas", 3), TingkatKompetensi("Manajemen ASN", 3)),
        syarat_pendidikan=(SyaratPendidikan(Pendidikan.S1),),
        syarat_pelatihan=(SyaratPelatihan("PKA", SifatSyarat.PENTING, "manajerial"),),
    )
    assert pickle.loads(pickle.dumps(jabatan)) == jabatan
    assert hash(jabatan)


def test_semua_pertentangan_sekaligus() -> None:
    with pytest.raises(GalatBentuk) as galat:
        Jabatan(
            "Contoh",
            Jenjang.AHLI_MUDA,
            eselon=Eselon.I_A,
            pangkat_terendah=Golongan.IV_B,
            pangkat_tertinggi=Golongan.IV_A,
            standar_kompetensi=(TingkatKompetensi("Integritas", 3), TingkatKompetensi("INTEGRITAS", 4)),
        )
    assert [(m.jalur, m.kode) for m in galat.value.masalah] == [
        ("eselon", "eselon-lain-jenjang"),
        ("pangkat_terendah", "pangkat-terbalik"),
        ("standar_kompetensi[1].nama", "kompetensi-ganda"),
    ]


def test_batas_usia_pensiun_mulai_dari_satu() -> None:
    with pytest.raises(GalatBentuk, match="batas_usia_pensiun"):
        Jabatan("Profesor", Jenjang.AHLI_UTAMA, batas_usia_pensiun=0)
    assert Jabatan("Profesor", Jenjang.AHLI_UTAMA, batas_usia_pensiun=70).batas_usia_pensiun == 70
