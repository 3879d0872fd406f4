"""Functional officials of whom an account of angka kredit is made."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from attrs import evolve

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import Ijazah, KenaikanPangkat, Pegawai, Penilaian, Penugasan
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat

B, SB, BP, K = Predikat.BAIK, Predikat.SANGAT_BAIK, Predikat.BUTUH_PERBAIKAN, Predikat.KURANG
KONVERSI, INTEGRASI = JenisAngkaKredit.KONVERSI, JenisAngkaKredit.INTEGRASI


def jf(jenjang: Jenjang, tmt: date) -> Penugasan:
    return Penugasan(Jabatan(f"Analis {jenjang.value}", jenjang), tmt)


def tahunan(**nilai: Predikat | None) -> list[Penilaian]:
    return [Penilaian(int(tahun[1:]), predikat) for tahun, predikat in nilai.items()]


def pak(nilai: str, mulai: date | None, sampai: date | None, jenis: JenisAngkaKredit | None = KONVERSI) -> AngkaKredit:
    return AngkaKredit(jenis, Decimal(nilai), mulai, sampai, nomor=f"PAK-{nilai}")


S1 = Ijazah(Pendidikan.S1, date(2004, 1, 1))


DASAR = Pegawai(
    tmt_cpns=date(2015, 3, 1),
    tmt_pns=date(2016, 3, 1),
    pangkat=[KenaikanPangkat(Golongan.III_A, date(2015, 3, 1))],
    pendidikan=[S1],
    jabatan=[jf(Jenjang.AHLI_PERTAMA, date(2016, 3, 1))],
    angka_kredit=[AngkaKredit(INTEGRASI, Decimal(20), tanggal=date(2023, 5, 2), nomor="I-1")],
    penilaian=tahunan(t2023=B, t2024=SB),
    penilaian_periodik=[],
    hukuman=[],
    cltn=[],
    tugas_belajar=[],
    kedudukan_hukum=[],
    penetapan=[],
)


CPNS = Pegawai(
    tmt_cpns=date(2023, 3, 1),
    tmt_pns=date(2024, 3, 1),
    pangkat=[KenaikanPangkat(Golongan.III_A, date(2023, 3, 1))],
    pendidikan=[S1],
    jabatan=[jf(Jenjang.AHLI_PERTAMA, date(2024, 3, 1))],
    penilaian=tahunan(t2023=B, t2024=B),
    penilaian_periodik=[],
    angka_kredit=[],
    hukuman=[],
    cltn=[],
    tugas_belajar=[],
    kedudukan_hukum=[],
    penetapan=[],
)


def pindahan(
    asal: Jenjang | None, ke: Jenjang, pangkat: Golongan, tmt: date = date(2018, 1, 1), **isian: Any
) -> Pegawai:
    return Pegawai(
        tmt_cpns=date(2005, 3, 1),
        tmt_pns=date(2006, 3, 1),
        pangkat=[KenaikanPangkat(pangkat, tmt)],
        pendidikan=[S1],
        jabatan=[Penugasan(Jabatan("Asal", asal, **isian), date(2010, 1, 1)), jf(ke, date(2024, 1, 1))],
        penilaian=[Penilaian(t, B) for t in range(2015, 2025)],
        penilaian_periodik=[],
        angka_kredit=[],
        hukuman=[],
        cltn=[],
        tugas_belajar=[],
        kedudukan_hukum=[],
        penetapan=[],
    )


def kembali(tahun_jauh: int) -> Pegawai:
    pengawas = Penugasan(Jabatan("Kasubbag", Jenjang.PENGAWAS), date(2024, 1, 1))
    return evolve(
        DASAR,
        jabatan=[*(DASAR.jabatan or ()), pengawas, jf(Jenjang.AHLI_PERTAMA, date(2024 + tahun_jauh, 1, 1))],
        penilaian=[Penilaian(t, B) for t in range(2023, 2032)],
    )
