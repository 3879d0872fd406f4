"""Worked cases of the account once somebody is in a JF, as data: the examples of the texts, both sides of bounds."""

from __future__ import annotations

import tomllib
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from karier_asn.domain.buku import Entri, Jumlah
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kredit.akun import masa_jenjang
from karier_asn.domain.kredit.masa import gabung
from karier_asn.domain.pegawai import (
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.rekam import JenisUjian, PenilaianPeriodik, TugasBelajar, Ujian
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.angka import bulatkan
from karier_asn.engine.riwayat import Antara
from karier_asn.rules.merit.kredit.cetakan import LAMPIRAN_B
from karier_asn.rules.merit.kredit.jenjang import JF
from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT

BERKAS = Path(__file__).parents[1] / "kasus" / "angka-kredit-dalam-jf.toml"
KASUS: list[dict[str, Any]] = tomllib.loads(BERKAS.read_text(encoding="utf-8"))["kasus"]
S1 = ["S-1/D-IV", date(2010, 8, 1)]


def orang(k: dict[str, Any]) -> Pegawai:
    return Pegawai(
        jenis=JenisPegawai.PNS,
        tmt_cpns=date(2012, 3, 1),
        tmt_pns=date(2013, 3, 1),
        pangkat=[KenaikanPangkat(Golongan(g), tmt, *jenis) for g, tmt, *jenis in k.get("pangkat", ())],
        ujian=[Ujian(JenisUjian.PENYESUAIAN, hari) for hari in k["ujian"]] if "ujian" in k else None,
        jabatan=[Penugasan(Jabatan(f"Analis {j}", Jenjang(j)), tmt) for j, tmt in k["jabatan"]],
        pendidikan=[
            Ijazah(Pendidikan.baca(p), lulus, pencantuman=surat[0] if surat else None)
            for p, lulus, *surat in k.get("ijazah", [S1])
        ],
        penilaian=[Penilaian(int(t), Predikat.baca(v)) for t, v in k["penilaian"].items()],
        penilaian_periodik=[PenilaianPeriodik(a, b, Predikat.baca(v)) for a, b, v in k.get("periodik", ())],
        hukuman=[HukumanDisiplin(JenisHukuman(j), None, a, b) for j, a, b in k.get("hukuman", ())],
        tugas_belajar=[TugasBelajar(a, b, lepas_tugas=True) for a, b in k.get("tugas_belajar", ())],
        angka_kredit=[],
        cltn=[],
        kedudukan_hukum=[],
        penetapan=[],
    )


def jumlah(angka: list[str]) -> Jumlah:
    bawah, *atas = (Fraction(a) if a else None for a in angka)
    return Antara(bawah, *atas) if atas and bawah is not None else bawah


@pytest.mark.parametrize("k", KASUS, ids=lambda k: str(k["id"]))
def test_worked_case(k: dict[str, Any]) -> None:
    pembuka = [Entri(hari, "saldo menurut contoh", Fraction(saldo)) for hari, saldo in k["pembuka"]]
    buku = gabung(masa_jenjang(orang(k), TATA_KREDIT, bacaan=k.get("bacaan"), pembuka=pembuka))
    for hari, *angka in k["saldo"]:
        assert buku.saldo(hari) == jumlah(angka), (k["uraian"], hari)


def test_the_printed_table_is_the_formula_with_two_decimals() -> None:
    """PermenPANRB 1/2023 Lampiran huruf B; ahli madya, Sangat Kurang, is printed in full."""
    penuh = (Jenjang.AHLI_MADYA, Predikat.SANGAT_KURANG)
    for jenjang in JF:
        for predikat in Predikat:
            tepat = TATA_KREDIT.konversi(predikat, jenjang)
            tercetak = Fraction(bulatkan(tepat, 2)) if (jenjang, predikat) != penuh else tepat
            assert LAMPIRAN_B[jenjang, predikat] == tercetak
