"""The fields whose being empty is a statement: each says so, and each needs to be on the list."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from inspect import cleandoc
from types import NoneType
from typing import Any, get_args, get_type_hints

import pytest
from attrs import NOTHING, evolve, fields_dict, has

from karier_asn import domain
from karier_asn.domain import fakta
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Eselon, Jabatan, Jenjang
from karier_asn.domain.kesenjangan_pasangan import butir_kesenjangan
from karier_asn.domain.kosong import KOSONG, makna_kosong
from karier_asn.domain.lamaran import KeanggotaanPartai, Lamaran
from karier_asn.domain.pegawai import (
    Asesmen,
    Cltn,
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    Pegawai,
    Pelatihan,
    Penugasan,
)
from karier_asn.domain.pelatihan import BentukPelatihan, LingkupPelatihan, ProgramPelatihan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.rekam import JenisPenetapan, Penetapan
from karier_asn.domain.standar import SyaratPendidikan, TingkatKompetensi
from karier_asn.domain.talenta import BatasSumbu, Talenta, UnsurTalenta
from karier_asn.domain.tingkat import Golongan, Pendidikan, TingkatHukuman
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules.merit.asesmen import kompeten, masa_berlaku
from karier_asn.rules.pelatihan.jam_pelajaran import jam_bps_2019
from karier_asn.uji.lupa import contradicts

D20, D25 = date(2020, 1, 1), date(2025, 1, 1)


def pegawai(**isi: Any) -> Pegawai:
    return Pegawai(**{"jabatan": (), "cltn": (), "tugas_belajar": (), "kedudukan_hukum": (), **isi})


ANALIS = Jabatan("Analis", Jenjang.AHLI_MUDA, "hukum", standar_kompetensi=(TingkatKompetensi("Integritas", 3),))
LAIN = Jabatan("Kepala Seksi", Jenjang.PENGAWAS, "keuangan", standar_kompetensi=(TingkatKompetensi("Integritas", 4),))
MENJABAT = pegawai(
    jabatan=[Penugasan(ANALIS, D20)],
    kompetensi=[Asesmen(Jenjang.AHLI_MUDA, True, D20, date(2030, 1, 1), (TingkatKompetensi("Integritas", 2),))],
)
BATAS = BatasSumbu(Decimal(80), Decimal(60))

# By the field: an object that has it, and a fact of it that would change if it were emptied.
SAKSI: dict[tuple[type, str], tuple[Any, Callable[[Any], Riwayat[Any]]]] = {
    (Penugasan, "sampai"): (Penugasan(ANALIS, D20, sampai=D25), lambda b: fakta.fungsional(pegawai(jabatan=[b]))),
    (Cltn, "sampai"): (Cltn(D20, D25), lambda b: fakta.menjalani_cltn(pegawai(cltn=[b]))),
    (Asesmen, "sampai"): (
        Asesmen(Jenjang.AHLI_MUDA, True, D20, date(2021, 1, 1)),
        lambda b: kompeten(Pegawai(kompetensi=[b]), ANALIS),
    ),
    (HukumanDisiplin, "dibatalkan"): (
        HukumanDisiplin(None, TingkatHukuman.BERAT, D20, D25, dibatalkan=D20),
        lambda b: fakta.dihukum(pegawai(hukuman=[b])),
    ),
    (HukumanDisiplin, "jenis"): (
        HukumanDisiplin(JenisHukuman.PEMBERHENTIAN_TIDAK_HORMAT, None, D20),
        lambda b: fakta.belum_berhenti(pegawai(hukuman=[b])),
    ),
    (Jabatan, "eselon"): (Jabatan("Juru", Jenjang.PELAKSANA, eselon=Eselon.V_A), fakta.tujuan_struktural),
    (Jabatan, "pangkat_terendah"): (
        Jabatan("Kepala Seksi", Jenjang.PENGAWAS, eselon=Eselon.IV_A, pangkat_terendah=Golongan.III_D),
        fakta.pangkat_terendah,
    ),
    (Jabatan, "pangkat_tertinggi"): (
        Jabatan("Kepala Seksi", Jenjang.PENGAWAS, eselon=Eselon.IV_A, pangkat_tertinggi=Golongan.IV_A),
        lambda b: fakta.pangkat_tertinggi_eselon(pegawai(jabatan=[Penugasan(b, D20)])),
    ),
    (Jabatan, "batas_usia_pensiun"): (
        Jabatan("Analis", Jenjang.AHLI_MUDA, batas_usia_pensiun=60),
        lambda b: fakta.batas_usia_tersendiri(pegawai(jabatan=[Penugasan(b, D20)])),
    ),
    (SyaratPendidikan, "bidang"): (
        SyaratPendidikan(Pendidikan.S1, bidang="hukum"),
        lambda b: fakta.pendidikan_mutlak(
            pegawai(pendidikan=[Ijazah(Pendidikan.S1, D20, "akuntansi")]),
            Jabatan("Analis", None, syarat_pendidikan=(b,)),
        ),
    ),
    (Pegawai, "tmt_pns"): (pegawai(jenis=JenisPegawai.CPNS, tmt_cpns=D20, tmt_pns=D25), fakta.pns),
    (Pegawai, "formasi"): (
        pegawai(formasi=ANALIS, jabatan=[Penugasan(Jabatan("Pengelola", Jenjang.PELAKSANA), D20)]),
        fakta.tercatat_direkrut_untuk_jf,
    ),
    (Pegawai, "hukuman"): (
        pegawai(hukuman=[HukumanDisiplin(JenisHukuman.PEMBERHENTIAN_TIDAK_HORMAT, None, D20)]),
        fakta.belum_berhenti,
    ),
    (Pegawai, "penetapan"): (pegawai(penetapan=[Penetapan(JenisPenetapan.TEWAS, D20)]), fakta.belum_berhenti),
    (Mentee, "bidang"): (Mentee(MENJABAT, "keuangan"), lambda b: fakta.bidang_sama(Mentor(MENJABAT), b)),
    (Mentee, "sasaran"): (Mentee(MENJABAT, sasaran=LAIN), lambda b: butir_kesenjangan(b, masa_berlaku())),
    (KeanggotaanPartai, "sampai"): (
        KeanggotaanPartai(D20, D25),
        lambda b: fakta.masa_tanpa_partai(Lamaran(partai=(b,), tanggal=date(2026, 1, 1))),
    ),
    (Pelatihan, "jam"): (Pelatihan("Kursus", D20, 6, menit=360), lambda b: fakta.jam_pelajaran(pegawai(pelatihan=[b]))),
    (Pelatihan, "nomor"): (
        Pelatihan("Kursus", D20, 6, nomor="S-1"),
        lambda b: fakta.jam_pelajaran(pegawai(pelatihan=[b, Pelatihan("Bimtek", D20, 8, nomor="S-1")])),
    ),
    (Pelatihan, "hari"): (
        Pelatihan(
            "Seminar",
            D25,
            None,
            hari=2,
            mulai=D20,
            bentuk=BentukPelatihan.SEMINAR,
            lingkup=LingkupPelatihan.NASIONAL,
        ),
        lambda b: jam_bps_2019(pegawai(pelatihan=[b])),
    ),
    (Pelatihan, "bentuk"): (
        Pelatihan("Diklatpim", D20, None, bentuk=BentukPelatihan.STRUKTURAL),
        lambda b: fakta.pernah_latsar(pegawai(pelatihan=[b])),
    ),
    (Pelatihan, "program"): (
        Pelatihan("Latsar", D20, None, program=ProgramPelatihan.LATSAR),
        lambda b: fakta.pernah_latsar(pegawai(pelatihan=[b])),
    ),
    (Talenta, "sampai"): (
        Talenta(
            kinerja=(UnsurTalenta("predikat", Decimal(100), Decimal(80)),),
            batas_kinerja=BATAS,
            batas_potensial=BATAS,
            sejak=D20,
            sampai=D25,
        ),
        fakta.nilai_kinerja,
    ),
}


@pytest.mark.parametrize(("kelas", "medan"), KOSONG, ids=lambda v: getattr(v, "__name__", v))
def test_mengosongkannya_mengatakan_hal_lain(kelas: type, medan: str) -> None:
    """Otherwise it need not be on the list."""
    benda, baca = SAKSI[kelas, medan]
    assert getattr(benda, medan) is not None
    assert makna_kosong(benda, medan) is KOSONG[kelas, medan]
    assert contradicts(baca(benda), baca(evolve(benda, **{medan: None}))) is not None


@pytest.mark.parametrize(("kelas", "medan"), KOSONG, ids=lambda v: getattr(v, "__name__", v))
def test_boleh_kosong(kelas: type, medan: str) -> None:
    assert fields_dict(kelas)[medan].default in (None, NOTHING)
    assert NoneType in get_args(get_type_hints(kelas)[medan])


def test_kelasnya_mengatakannya_dan_kelas_lain_tidak() -> None:
    kelas = {k for k in (getattr(domain, nama) for nama in domain.__all__) if isinstance(k, type) and has(k)}
    assert {(k, medan) for k in kelas for medan, isi in keterangan(k) if "``None`` says" in isi} == set(KOSONG)


def keterangan(kelas: type) -> list[tuple[str, str]]:
    """What the docstring of a class says of each of its fields."""
    isi = cleandoc(kelas.__doc__ or "").partition("\nAttributes:\n")[2].partition("\n\n")[0]
    return [(m[1], " ".join(m[0].split())) for m in re.finditer(r"^ {4}(\w+): .*(?:\n {5,}.*)*", isi, re.MULTILINE)]


def test_yang_lain_tidak_mengatakan_apa_apa() -> None:
    assert makna_kosong(Jabatan("Analis", Jenjang.AHLI_MUDA), "eselon") is None
    assert makna_kosong(Jabatan("Kepala Seksi", Jenjang.PENGAWAS), "pangkat_terendah") is None
    assert makna_kosong(Pegawai(jenis=JenisPegawai.PNS), "tmt_pns") is None
    assert makna_kosong(Pegawai(), "hukuman") is None
    for pernyataan in KOSONG.values():
        assert pernyataan.makna
