"""Retirement: the dates are read from the rules, so they are tested against the ages of the articles."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Cltn, JenisPegawai, Pegawai, Penugasan
from karier_asn.domain.pensiun import pemangku
from karier_asn.engine.akhir import berakhir
from karier_asn.engine.bahasa import INDONESIA
from karier_asn.engine.ekspresi import Syarat, telusur
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI, bulan, tahun, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.ringkas import ringkas
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pensiun import (
    list_retirements,
    retire,
)
from karier_asn.rules.pensiun import (
    BELUM_MENCAPAI_BATAS_USIA_PPPK,
    BELUM_MENCAPAI_BUP,
    batas_usia,
    sisa_masa_jabatan,
    sisa_masa_kerja,
    tanggal_pensiun,
    tanggal_pensiun_jabatan,
)
from karier_asn.uji.strategi import tanggal
from tests.dokumen_sah import sah

KEPALA_DINAS = Jabatan("Kepala Dinas", Jenjang.JPT_PRATAMA)
KEPALA_BIDANG = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR)
USIA = {
    Jenjang.PELAKSANA: 58,
    Jenjang.PENGAWAS: 58,
    Jenjang.ADMINISTRATOR: 58,
    Jenjang.JPT_PRATAMA: 60,
    Jenjang.JPT_MADYA: 60,
    Jenjang.JPT_UTAMA: 60,
    Jenjang.PEMULA: 58,
    Jenjang.TERAMPIL: 58,
    Jenjang.MAHIR: 58,
    Jenjang.PENYELIA: 58,
    Jenjang.AHLI_PERTAMA: 58,
    Jenjang.AHLI_MUDA: 58,
    Jenjang.AHLI_MADYA: 60,
    Jenjang.AHLI_UTAMA: 65,
}
TANPA_USIA_PPPK = (Jenjang.PELAKSANA, Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR)
lahir = tanggal(date(1965, 1, 1), date(2004, 12, 31))


def pns(**isi: Any) -> Pegawai:
    """A PNS whose record is complete."""
    return complete(Pegawai(jenis=JenisPegawai.PNS, **isi))


@pytest.mark.parametrize(
    ("kelahiran", "jabatan", "mencapai", "tmt"),
    [
        pytest.param(date(1966, 12, 31), KEPALA_DINAS, date(2026, 12, 31), date(2027, 1, 1), id="D702"),
        pytest.param(date(1966, 12, 1), KEPALA_DINAS, date(2026, 12, 1), date(2027, 1, 1), id="lahir-tanggal-1"),
        pytest.param(date(1968, 2, 29), KEPALA_BIDANG, date(2026, 2, 28), date(2026, 3, 1), id="D704"),
        pytest.param(
            date(1961, 1, 10),
            Jabatan("Arsiparis Ahli Utama", Jenjang.AHLI_UTAMA),
            date(2026, 1, 10),
            date(2026, 2, 1),
            id="D706",
        ),
        pytest.param(
            date(1955, 11, 30),
            Jabatan("Profesor", Jenjang.AHLI_UTAMA, batas_usia_pensiun=70),
            date(2025, 11, 30),
            date(2025, 12, 1),
            id="D708",
        ),
        pytest.param(
            date(1961, 1, 10),
            Jabatan("Perekayasa Ahli Madya", Jenjang.AHLI_MADYA),
            date(2026, 1, 10),
            date(2026, 2, 1),
            id="D710",
        ),
    ],
)
def test_tanggal_pensiun_kasus(kelahiran: date, jabatan: Jabatan, mencapai: date, tmt: date) -> None:
    kapan = retire(pns(tanggal_lahir=kelahiran), jabatan)
    assert kapan is not None
    assert (kapan.mencapai, kapan.tmt) == (mencapai, tmt)


@given(lahir, st.sampled_from(Jenjang), st.sampled_from([None, *JenisPegawai]))
def test_tanggal_pensiun_adalah_tanggal_satu_sesudah_batas_usia(
    kelahiran: date, jenjang: Jenjang, jenis: JenisPegawai | None
) -> None:
    kapan = retire(complete(Pegawai(jenis=jenis, tanggal_lahir=kelahiran)), Jabatan("Analis", jenjang))
    if jenis in (JenisPegawai.PPPK, None) and jenjang in TANPA_USIA_PPPK:
        assert kapan is None  # of whom it is not known whether he is a PPPK, it is not known either
        return
    assert kapan is not None
    assert kapan.mencapai == tambah(kelahiran, tahun(USIA[jenjang]))
    assert kapan.tmt.day == 1
    assert SEHARI <= kapan.tmt - kapan.mencapai <= 31 * SEHARI
    assert kapan.daftar < kapan.mencapai
    assert tambah(kapan.persiapan, tahun(1)) == kapan.tmt


@given(lahir, lahir, st.sampled_from(Jenjang))
def test_lahir_lebih_lambat_tidak_pernah_merugikan(a: date, b: date, jenjang: Jenjang) -> None:
    jabatan = Jabatan("Analis", jenjang)
    tua, muda = (retire(pns(tanggal_lahir=d), jabatan) for d in sorted((a, b)))
    assert tua is not None
    assert muda is not None
    assert tua.tmt <= muda.tmt


def test_dasar_menyebut_ketentuan_yang_menentukan() -> None:
    p = pns(tanggal_lahir=date(1970, 1, 1))

    def dasar(nama: str, jenjang: Jenjang, usia: int | None = None) -> str:
        kapan = retire(p, Jabatan(nama, jenjang, batas_usia_pensiun=usia))
        assert kapan is not None
        return str(kapan.dasar)

    assert dasar("Analis", Jenjang.AHLI_MADYA) == "PP 11/2017 Pasal 239 ayat (2) huruf b"
    assert dasar("Guru Ahli Pertama", Jenjang.AHLI_PERTAMA) == "UU 14/2005 Pasal 40 ayat (4)"
    assert dasar("Lektor Kepala", Jenjang.AHLI_MADYA) == "UU 14/2005 Pasal 67 ayat (4)"
    assert dasar("Peneliti Ahli Utama", Jenjang.AHLI_UTAMA) == "UU 11/2019 Pasal 53 ayat (1) huruf c"
    assert dasar("Perekayasa Penyelia", Jenjang.PENYELIA) == "PP 11/2017 Pasal 239 ayat (2) huruf a"
    assert dasar("Analis", Jenjang.AHLI_MUDA, 60) == "PP 11/2017 Pasal 240"


@pytest.mark.parametrize(
    ("kelahiran", "jenjang", "mencapai", "dasar"),
    [
        (date(1956, 5, 1), Jenjang.AHLI_MADYA, date(2021, 5, 1), "PP 11/2017 Pasal 354"),
        (date(1958, 5, 1), Jenjang.AHLI_MUDA, date(2018, 5, 1), "PP 11/2017 Pasal 355"),
        (date(1960, 5, 1), Jenjang.AHLI_MUDA, date(2018, 5, 1), "PP 11/2017 Pasal 239 ayat (2) huruf a"),
    ],
)
def test_yang_dipertahankan_ketentuan_peralihan(kelahiran: date, jenjang: Jenjang, mencapai: date, dasar: str) -> None:
    """Whom the transition kept in service, it is the transition that lets go."""
    kapan = retire(pns(tanggal_lahir=kelahiran), Jabatan("Analis", jenjang))
    assert kapan is not None
    assert (kapan.mencapai, str(kapan.dasar)) == (mencapai, dasar)


def test_aturan_yang_menentukan_dapat_dibaca() -> None:
    """The reasons are those of the whole rule, for somebody who has held the post all along."""
    kapan = retire(pns(tanggal_lahir=date(1970, 1, 1)), KEPALA_BIDANG)
    assert kapan is not None
    assert kapan.jejak.simpul is BELUM_MENCAPAI_BUP
    assert kapan.jejak.paling_awal(date(2026, 1, 1), Putusan.TMS) == kapan.mencapai


def test_laporan() -> None:
    kapan = retire(pns(tanggal_lahir=date(1970, 1, 1), nama="Contoh"), KEPALA_BIDANG)
    assert kapan is not None
    for bahasa, kata in ((INDONESIA, "mencapai batas usia pensiun"), (INGGRIS, "reaches the retirement age")):
        teks = kapan.report(bahasa)
        for bagian in (kata, "2028-01-01", "2028-02-01", "2026-10-01", "2027-02-01", "UU 20/2023 Pasal 55"):
            assert bagian in teks


def test_dokumen() -> None:
    p = pns(nip=NIP.pns("197001012000011901"), nama="Contoh", tanggal_lahir=date(1970, 1, 1))
    kapan = retire(p, KEPALA_BIDANG)
    assert kapan is not None
    isi = sah(kapan.document("p-7"), "pensiun", "p-7")
    assert isi == kapan.document("p-7")
    assert isi["mencapai"] == "2028-01-01"
    assert isi["hasil"]["status"] == "TMS"
    assert not {"Contoh", "197001012000011901"} & set(dump(isi).split('"'))


def test_daftar_sebagai_laporan_dan_dokumen() -> None:
    def orang(nama: str, kelahiran: date | None) -> Pegawai:
        return pns(
            nama=nama,
            tanggal_lahir=kelahiran,
            jabatan=(Penugasan(KEPALA_BIDANG, date(2020, 1, 6)),),
        )

    semua = [orang("satu", date(1969, 5, 1)), orang("dua", date(1968, 5, 1)), orang("tiga", None)]
    daftar = list_retirements(semua, date(2026, 11, 1))
    indonesia, inggris = daftar.report().splitlines(), daftar.report(INGGRIS).splitlines()
    assert indonesia[0] == (
        "daftar pensiun 2026-11-01 sampai 2028-02-01: akan pensiun 1, seharusnya sudah pensiun 1, "
        "telah berhenti 0, belum diketahui 1"
    )
    assert indonesia[1:3] == [
        "akan pensiun:",
        "pensiun 2027-06-01   Kepala Bidang",
    ]
    assert inggris[0].endswith("will retire 1, should have retired 1, has left service 0, not known 1")
    assert "retires 2026-06-01   Kepala Bidang" in inggris
    assert list_retirements([], date(2026, 11, 1)).report().endswith("belum diketahui 0")
    isi = sah(daftar.document("d-1", rujuk=lambda p: f"p-{p.nama}"), "daftar-pensiun", "d-1")
    assert isi == daftar.document("d-1", rujuk=lambda p: f"p-{p.nama}")
    assert [b["rujukan"] for b in isi["akan"]] == ["p-satu"]
    assert isi["belum_diketahui"] == ["p-tiga"]
    assert [*isi["peraturan"]] == ["UU 20/2023"]
    assert daftar.document()["akan"][0]["rujukan"] == ""


@pytest.mark.parametrize(
    ("p", "jabatan"),
    [
        (Pegawai(), KEPALA_DINAS),
        (pns(tanggal_lahir=date(1970, 1, 1)), Jabatan("Analis", None)),
        (
            pns(tanggal_lahir=date(1958, 1, 1)),
            KEPALA_BIDANG,
        ),  # 58 before PP 11/2017
        (pns(tanggal_lahir=date(9990, 1, 1)), KEPALA_DINAS),
    ],
    ids=["tanpa-tanggal-lahir", "tanpa-jenjang", "sebelum-pp-11-2017", "di-luar-kalender"],
)
def test_yang_tidak_dapat_diketahui(p: Pegawai, jabatan: Jabatan) -> None:
    assert retire(p, jabatan) is None
    assert tanggal_pensiun_jabatan(p, jabatan) == TAK_DIKETAHUI


def test_tanggal_pensiun_menurut_jabatan_pada_tiap_hari() -> None:
    p = pns(
        tanggal_lahir=date(1970, 5, 20),
        jabatan=(Penugasan(KEPALA_BIDANG, date(2015, 1, 5)), Penugasan(KEPALA_DINAS, date(2024, 3, 1))),
        cltn=(Cltn(date(2018, 1, 1), date(2019, 1, 1)),),
        tugas_belajar=(),
        kedudukan_hukum=(),
    )
    assert tanggal_pensiun(p) == Riwayat(
        [
            (date(2015, 1, 5), date(2028, 6, 1)),
            (date(2018, 1, 1), None),
            (date(2024, 3, 1), date(2030, 6, 1)),
        ]
    )


def test_masih_cukup_lama_menjabat() -> None:
    """Three years must be left in the post sought, though not in the one held."""
    p = pns(
        tanggal_lahir=date(1969, 3, 10),
        jabatan=(Penugasan(KEPALA_BIDANG, date(2015, 1, 5)),),
    )
    batas = date(2026, 4, 1)  # to 1 April 2029
    dicari, dijabat = evaluate(sisa_masa_jabatan >= tahun(3), p, KEPALA_DINAS), evaluate(sisa_masa_kerja >= tahun(3), p)
    assert (dicari.pada(batas), dicari.pada(batas + SEHARI)) == (Putusan.MS, Putusan.TMS)
    assert dijabat.pada(batas) is Putusan.TMS


@given(tanggal(date(1955, 1, 1), date(1990, 1, 1)), st.sampled_from(Jenjang), tanggal(date(2017, 4, 7)))
def test_fakta_yang_dihapus_tidak_membalikkan_putusan(kelahiran: date, jenjang: Jenjang, d: date) -> None:
    jabatan = (Penugasan(Jabatan("Guru", jenjang), date(1990, 1, 1)),)
    lengkap = evaluate(BELUM_MENCAPAI_BUP, pns(tanggal_lahir=kelahiran, jabatan=jabatan)).pada(d)
    for kurang in (
        complete(Pegawai(jabatan=jabatan)),
        pns(tanggal_lahir=kelahiran),
        pns(
            tanggal_lahir=kelahiran,
            jabatan=(Penugasan(Jabatan("Guru", None), date(1990, 1, 1)),),
        ),
    ):
        assert {lengkap, evaluate(BELUM_MENCAPAI_BUP, kurang).pada(d)} != {Putusan.MS, Putusan.TMS}


def test_daftar_pensiun() -> None:
    """Both ends of the time asked, who is overdue, and who is unknown; the order given does not matter."""

    def orang(kelahiran: date | None) -> Pegawai:
        return pns(tanggal_lahir=kelahiran, jabatan=(Penugasan(KEPALA_BIDANG, date(2020, 1, 6)),))

    pada = date(2026, 11, 1)
    kini, besok, nanti = orang(date(1968, 10, 31)), orang(date(1968, 11, 1)), orang(date(1970, 1, 31))
    terlalu_jauh, tak_tentu, tanpa_jabatan = (
        orang(date(1970, 2, 1)),
        orang(None),
        pns(tanggal_lahir=date(1968, 1, 1)),
    )
    daftar = list_retirements([terlalu_jauh, nanti, tak_tentu, kini, besok, tanpa_jabatan], pada, bulan(15))
    assert [k.pegawai for k in daftar.akan] == [besok, nanti]
    assert [k.tmt for k in daftar.akan] == [date(2026, 12, 1), date(2028, 2, 1)]
    assert [k.pegawai for k in daftar.lewat] == [kini]
    assert daftar.belum_diketahui == (tak_tentu, tanpa_jabatan)


@given(
    tanggal(date(1945, 1, 1), date(2004, 12, 31)),
    st.sampled_from([None, *Jenjang]),
    st.sampled_from(["Analis", "Guru", "Guru Besar", "Lektor", "Peneliti", "Perekayasa"]),
    st.sampled_from([None, 58, 60, 65, 70]),
    st.sampled_from([BELUM_MENCAPAI_BUP, BELUM_MENCAPAI_BATAS_USIA_PPPK]),
)
def test_aturan_bagi_satu_jabatan_tidak_berbeda(
    kelahiran: date, jenjang: Jenjang | None, nama: str, usia: int | None, aturan: Syarat
) -> None:
    """What is left out of the rule says nothing of those who hold the post, on any day."""
    jabatan = Jabatan(nama, jenjang, batas_usia_pensiun=usia)
    p = pemangku(pns(tanggal_lahir=kelahiran), jabatan)
    singkat = ringkas(aturan, pemangku(Pegawai(), jabatan))
    assert evaluate(singkat, p).putusan == evaluate(aturan, p).putusan
    assert len(list(telusur(singkat))) <= len(list(telusur(aturan)))
    if aturan is BELUM_MENCAPAI_BUP:
        assert batas_usia(evolve(p, jenis=JenisPegawai.PNS), jabatan) == berakhir(aturan, "hari itu").akhir(p)
