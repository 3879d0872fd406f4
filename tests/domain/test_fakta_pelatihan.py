"""Facts: which structural trainings were attended and passed, by whatever name and by record or marks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from karier_asn.domain.fakta import (
    lulus_kepemimpinan,
    lulus_pka,
    lulus_pkn_ii,
    lulus_pkp,
    mengikuti_kepemimpinan,
    pelatihan_mutlak,
    pernah_latsar,
    pernah_struktural,
)
from karier_asn.domain.fakta.pelatihan import lulus_program
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Pegawai, Pelatihan, Penugasan
from karier_asn.domain.pelatihan import BentukPelatihan, ProgramPelatihan
from karier_asn.domain.standar import SifatSyarat, SyaratPelatihan

HARI = date(2026, 11, 21)
SELESAI = date(2020, 5, 20)
P = ProgramPelatihan


def pegawai(*latihan: Pelatihan, jenjang: Jenjang | None = Jenjang.ADMINISTRATOR) -> Pegawai:
    return complete(
        Pegawai(jabatan=[Penugasan(Jabatan("Kepala Bagian", jenjang), date(2015, 1, 2))], pelatihan=latihan)
    )


def ikut(program: ProgramPelatihan | None, **isi: Any) -> Pelatihan:
    return Pelatihan("Diklat", isi.pop("selesai", SELESAI), 800, program=program, **isi)


@pytest.mark.parametrize(
    ("program", "fakta"), [(P.PKP, lulus_pkp), (P.PKA, lulus_pka), (P.PKN_II, lulus_pkn_ii)], ids=str
)
def test_lulus_hanya_program_itu(program: ProgramPelatihan, fakta: Any) -> None:
    semua = {lain: fakta(pegawai(ikut(lain, lulus=True))).pada(HARI) for lain in P}
    assert semua == {lain: lain is program for lain in P}
    assert fakta(pegawai(ikut(program, lulus=True))).pada(date(2020, 5, 19)) is False
    assert fakta(pegawai(ikut(program))).pada(HARI) is None


def test_lulus_menurut_nilai() -> None:
    for nilai, lulus in (("69.99", False), ("70", True)):
        latihan = ikut(P.PKA, nilai=Decimal(nilai), nilai_lulus=Decimal(70))
        assert lulus_kepemimpinan(pegawai(latihan)).pada(HARI) is lulus
    assert lulus_kepemimpinan(pegawai(ikut(P.PKA, nilai=Decimal(90)))).pada(HARI) is None


def test_lulus_menurut_nilai_bagi_standar_jabatan() -> None:
    j = Jabatan("Kepala", Jenjang.PENGAWAS, syarat_pelatihan=(SyaratPelatihan("Diklat", SifatSyarat.MUTLAK),))
    for nilai, lulus in (("69.99", False), ("70", True)):
        latihan = ikut(None, nilai=Decimal(nilai), nilai_lulus=Decimal(70))
        assert pelatihan_mutlak(pegawai(latihan), j).pada(HARI) is lulus


@pytest.mark.parametrize("program", P)
def test_pernah_struktural(program: ProgramPelatihan) -> None:
    p = pegawai(ikut(program, lulus=False))
    assert pernah_struktural(p).pada(HARI) is (program is not P.LATSAR)
    assert pernah_struktural(p).pada(date(2020, 5, 19)) is False
    assert pernah_latsar(p).pada(HARI) is (program is P.LATSAR)


def test_pernah_struktural_yang_tidak_disebut() -> None:
    assert pernah_struktural(pegawai(ikut(None))).pada(HARI) is False
    assert pernah_struktural(pegawai(ikut(None, bentuk=BentukPelatihan.STRUKTURAL))).pada(HARI) is None
    assert pernah_struktural(pegawai(ikut(P.PKP, selesai=None))).pada(HARI) is None
    assert pernah_struktural(Pegawai()).pada(HARI) is None


def test_mengikuti_pelatihan_jenjangnya() -> None:
    assert mengikuti_kepemimpinan(pegawai(ikut(P.PKA, lulus=False))).pada(HARI) is True
    assert mengikuti_kepemimpinan(pegawai(ikut(P.PKP, lulus=True))).pada(HARI) is False
    assert mengikuti_kepemimpinan(pegawai(ikut(P.PKP), jenjang=Jenjang.AHLI_MUDA)).pada(HARI) is False
    assert mengikuti_kepemimpinan(pegawai(ikut(P.PKP), jenjang=None)).pada(HARI) is None


@pytest.mark.parametrize(
    ("nama", "selesai", "lulus"),
    [
        ("SESPA", date(1995, 6, 1), True),
        ("Sespanas", date(2000, 11, 9), True),
        ("SESPA / SESPANAS", date(1995, 6, 1), True),
        ("SESPANAS", date(2000, 11, 10), False),  # the equality is of those passed before PP 101/2000
        ("SPAMEN", date(1995, 6, 1), False),
        ("SPAMEN/SESPA/SESPANAS/DIKLAT PIM TK. II", date(1995, 6, 1), None),
        ("SPAMEN/SESPA/SESPANAS/DIKLAT PIM TK. II", date(2005, 6, 1), False),
        ("", date(1995, 6, 1), None),
        ("SESPA", None, None),
    ],
)
def test_sespa_disetarakan_dengan_kedua_tingkat(nama: str, selesai: date | None, lulus: bool | None) -> None:
    p = pegawai(Pelatihan(nama, selesai, None, program=P.PKN_II, lulus=True))
    assert lulus_program(p, P.PKN_I).pada(HARI) is lulus
    assert lulus_program(p, P.PKN_II).pada(HARI) is (None if selesai is None else True)
