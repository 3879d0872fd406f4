from __future__ import annotations

import pickle
from typing import Any

import pytest

from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang, Rumpun
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
