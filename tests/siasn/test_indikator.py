"""Each indicator that needs outside knowledge: it fires, it does not fire, and it is silent without the knowledge."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.siasn.indikator import Pengetahuan
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.pegawai import baca_pegawai
from tests.siasn.contoh import muat

PADA = date(2026, 11, 21)
UNOR, INSTANSI = "5EEDUNOR000000000000000000000003", "5EEDINST000000000000000000000001"
CPNS = {"statusPegawai": "CPNS", "tmtPns": ""}


def kode_indikator(hasil: Terbaca) -> set[str]:
    return {t.kode for t in hasil.temuan if re.fullmatch(r"(COM|TIM|ACC|CON)_\d+", t.kode)} - {"COM_7", "ACC_5"}


def tanya(huruf: str, utama: Mapping[str, Any], titik: Mapping[str, Any], tahu: Pengetahuan) -> set[str]:
    jawaban = muat(huruf)
    jawaban["data-utama"]["data"].update(utama)
    return kode_indikator(baca_pegawai({**jawaban, **titik}, pengetahuan=tahu))


KASUS: list[tuple[str, str, dict[str, Any], Pengetahuan, Pengetahuan]] = [
    # indicator, sample, changes, knowledge with which it fires, knowledge with which it does not
    ("TIM_1", "a", {}, Pengetahuan(unor_tidak_aktif={UNOR}), Pengetahuan(unor_tidak_aktif={"lain"})),
    (
        "TIM_2",
        "b",
        {"tmtCpns": "15-01-2003"},
        Pengetahuan(calon_fungsional=True, pada=date(2005, 1, 16)),
        Pengetahuan(calon_fungsional=True, pada=date(2005, 1, 15)),
    ),
    ("TIM_2", "b", {}, Pengetahuan(calon_fungsional=True, pada=PADA), Pengetahuan(calon_fungsional=False, pada=PADA)),
    ("TIM_3", "a", CPNS, Pengetahuan(pada=date(2016, 3, 2)), Pengetahuan(pada=date(2016, 3, 1))),
    ("TIM_4", "c", {}, Pengetahuan(jabatan_terisi={UNOR}), Pengetahuan(jabatan_terisi=set())),
    ("TIM_5", "b", {}, Pengetahuan(pada=date(2033, 9, 1)), Pengetahuan(pada=date(2033, 8, 31))),
    ("TIM_5", "b", {"bupPensiun": "50"}, Pengetahuan(pada=PADA), Pengetahuan(pada=date(2025, 8, 20))),
    (
        "TIM_6",
        "h",
        {"kedudukanPnsId": "02", "kedudukanPnsNama": "CLTN"},
        Pengetahuan(pada=date(2018, 7, 1)),
        Pengetahuan(pada=date(2018, 6, 30)),
    ),
    ("ACC_2", "a", {}, Pengetahuan(jenis_dpk_dpb={"15"}), Pengetahuan(jenis_dpk_dpb={"99"})),
    (
        "ACC_2",
        "a",
        {"instansiKerjaId": "lain"},
        Pengetahuan(jenis_dpk_dpb={"99"}),
        Pengetahuan(jenis_dpk_dpb={"15"}),
    ),
    ("ACC_3", "c", {}, Pengetahuan(pada=date(2011, 1, 31)), Pengetahuan(pada=date(2011, 2, 1))),
    ("ACC_4", "g", {}, Pengetahuan(kedudukan_pppk={"72"}), Pengetahuan(kedudukan_pppk={"71", "72"})),
    (
        "ACC_6",
        "c",
        {},
        Pengetahuan(pendidikan_terendah={Jenjang.PENGAWAS: Pendidikan.S3}),
        Pengetahuan(pendidikan_terendah={Jenjang.PENGAWAS: Pendidikan.D3}),
    ),
    ("ACC_7", "g", {}, Pengetahuan(tahun_pppk={2021, 2022}), Pengetahuan(tahun_pppk={2023})),
    (
        "ACC_8",
        "a",
        {},
        Pengetahuan(pendidikan_terendah={Jenjang.AHLI_MUDA: Pendidikan.S2}),
        Pengetahuan(pendidikan_terendah={Jenjang.AHLI_MUDA: Pendidikan.S1}),
    ),
    ("COM_1", "h", {}, Pengetahuan(pada=date(2028, 1, 1)), Pengetahuan(pada=date(2027, 12, 31))),
]


@pytest.mark.parametrize(("kode", "huruf", "utama", "kena", "luput"), KASUS)
def test_indikator(kode: str, huruf: str, utama: dict[str, Any], kena: Pengetahuan, luput: Pengetahuan) -> None:
    tanpa = tanya(huruf, utama, {}, Pengetahuan())
    muncul = tanya(huruf, utama, {}, kena) - tanpa
    assert kode in muncul
    assert muncul <= {kode, "COM_1"}  # a day far from the appraisals of the sample has none before it
    assert kode not in tanya(huruf, utama, {}, luput)


def jpt() -> dict[str, Any]:
    """Sample d as JPT pratama."""
    jabatan = muat("d")["rw-jabatan"]
    jabatan["data"][3].update(eselonId="22", eselon="II.b")
    return {"rw-jabatan": jabatan}


def test_acc_10_hanya_bagi_jpt() -> None:
    tahu = Pengetahuan(pangkat_terendah=dict.fromkeys(Jenjang, Golongan.IV_C))
    assert "ACC_10" in tanya("d", {}, jpt(), tahu)
    assert "ACC_10" not in tanya("d", {}, {}, tahu)
    assert "ACC_10" not in tanya("d", {}, jpt(), Pengetahuan(pangkat_terendah={Jenjang.JPT_PRATAMA: Golongan.IV_B}))


@pytest.mark.parametrize("huruf", "abcdefgh")
def test_tanpa_pengetahuan_tidak_ada_yang_ditanya(huruf: str) -> None:
    asli = baca_pegawai(muat(huruf))
    assert baca_pegawai(muat(huruf), pengetahuan=Pengetahuan()) == asli


def test_yang_belum_diketahui_tidak_dituduh() -> None:
    """Without the history that an indicator reads, it says nothing."""
    gagal = {"Error": "true", "Message": "x"}
    tahu = Pengetahuan(
        pada=date(2040, 1, 1),
        calon_fungsional=True,
        pendidikan_terendah=dict.fromkeys(Jenjang, Pendidikan.S3),
        pangkat_terendah=dict.fromkeys(Jenjang, Golongan.IV_E),
        tahun_pppk=(),
        kedudukan_pppk=(),
        jenis_dpk_dpb={"15"},
    )
    kosong = dict.fromkeys(("bupPensiun", "tmtCpns", "instansiKerjaId", "kedudukanPnsId", "kedudukanPnsNama"), "")
    for titik in ("rw-jabatan", "rw-pendidikan", "rw-golongan", "rw-skp22", "rw-cltn"):
        for huruf in "bdg":
            assert tanya(huruf, kosong | {"tkPendidikanTerakhirId": "40"}, {titik: gagal}, tahu) <= {
                "ACC_6", "ACC_8", "ACC_7", "ACC_10", "COM_1", "COM_5",
            }  # fmt: skip
    assert tanya("d", {"bupPensiun": "60", "tglLahir": ""}, {}, Pengetahuan(pada=date(2090, 1, 1))) <= {"COM_1"}
    cltn = {"kedudukanPnsId": "02", "kedudukanPnsNama": ""}
    masih = muat("h")["rw-cltn"]
    masih["data"][0].update(tanggalAkhir="", tanggalAktif="")
    assert "TIM_6" not in tanya("a", cltn, {}, Pengetahuan(pada=PADA))
    assert "TIM_6" not in tanya("h", cltn, {"rw-cltn": masih}, Pengetahuan(pada=PADA))


def test_ke_27_indikator_ada() -> None:
    """Every code of BKN's list stands in one of the two modules."""
    berkas = Path(__file__).parents[2] / "src" / "karier_asn" / "siasn"
    sumber = "".join((berkas / nama).read_text(encoding="utf-8") for nama in ("mutu.py", "indikator.py", "pegawai.py"))
    ada = set(re.findall(r'"((?:COM|TIM|ACC|CON)_\d+)"', sumber))
    semua = {
        f"{rumpun}_{i}" for rumpun, n in (("COM", 7), ("TIM", 6), ("ACC", 10), ("CON", 4)) for i in range(1, n + 1)
    }
    assert len(semua) == 27
    assert ada == semua
