"""What interrupts a career: the rows of ``rw-cltn`` against the present standing of the master record."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from karier_asn.domain.fakta import berkedudukan_aktif, bertugas, cltn_diperpanjang, menjalani_cltn, pejabat
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.pegawai import Cltn
from karier_asn.domain.rekam import PerubahanKedudukan, TugasBelajar
from karier_asn.siasn import kode
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.kedudukan import lengkapi
from karier_asn.siasn.pegawai import baca_pegawai
from karier_asn.siasn.temuan import Berat
from tests.siasn.contoh import kode_di, muat

AKTIF, CUTI, PANJANG = KedudukanHukum.AKTIF, KedudukanHukum.CLTN, KedudukanHukum.PERPANJANGAN_CLTN
STUDI, PEJABAT = KedudukanHukum.TUGAS_BELAJAR, KedudukanHukum.PEJABAT_NEGARA
KODE = {kedudukan: nomor for nomor, kedudukan in kode.KEDUDUKAN.items()}
A, B, C, D = date(2020, 7, 1), date(2021, 7, 1), date(2022, 7, 1), date(2023, 7, 1)  # after the last post of sample h


def tanggal(hari: date | None) -> str:
    return "" if hari is None else f"{hari:%d-%m-%Y}"


def baris(cltn: str, mulai: date | None, akhir: date | None = None, aktif: date | None = None) -> dict[str, Any]:
    """A row of ``rw-cltn``; ``akhir`` is the last day, as SIASN writes it."""
    return {
        "cltnId": cltn,
        "tanggalAwal": tanggal(mulai),
        "tanggalAkhir": tanggal(akhir),
        "tanggalAktif": tanggal(aktif),
    }


def baca(*rw: dict[str, Any], kini: KedudukanHukum = AKTIF, huruf: str = "b", **titik: Any) -> Terbaca:
    """Sample b, a pelaksana since 2018, with these rows and this present standing."""
    jawaban = muat(huruf)
    jawaban["data-utama"]["data"].update(kedudukanPnsId=KODE[kini], kedudukanPnsNama=kini.value)
    jawaban["rw-cltn"] = {"code": 1, "data": list(rw)}
    return baca_pegawai({**jawaban, **{nama.replace("_", "-"): isi for nama, isi in titik.items()}})


def kedudukan(hasil: Terbaca) -> list[tuple[KedudukanHukum, date | None]] | None:
    semua = hasil.pegawai.kedudukan_hukum
    return None if semua is None else [(k.kedudukan, k.sejak) for k in semua]


def temuan(hasil: Terbaca) -> list[str]:
    return kode_di(hasil, "data-utama.kedudukanPnsId") + kode_di(hasil, "rw-cltn")


def kemarin(hari: date) -> date:
    return date.fromordinal(hari.toordinal() - 1)


# --- the present standing without a day ---------------------------------------------------------------------


@pytest.mark.parametrize("kini", [k for k in KODE if k.aktif is not True])
def test_kedudukan_tanpa_hari_tidak_pernah_bersih(kini: KedudukanHukum) -> None:
    """Every standing that takes him off duty, ends service, or whose name does not tell."""
    hasil = baca(kini=kini)
    assert hasil.pegawai.kedudukan_hukum == (PerubahanKedudukan(kini),)
    assert berkedudukan_aktif(hasil.pegawai).pada(date(2000, 1, 1)) is None
    assert berkedudukan_aktif(hasil.pegawai).pada(date(2026, 11, 21)) is None
    (satu,) = [t for t in hasil.temuan if t.jalur == "data-utama.kedudukanPnsId"]
    assert (satu.kode, satu.berat) == ("TIDAK_DIKETAHUI", Berat.PERINGATAN)
    assert f"PerubahanKedudukan(KedudukanHukum.{kini.name}, sejak=...)" in satu.pesan


@pytest.mark.parametrize("kini", [k for k in KODE if k.aktif is True and k is not STUDI])
def test_bertugas_tidak_perlu_baris(kini: KedudukanHukum) -> None:
    assert (kedudukan(baca(kini=kini)), temuan(baca(kini=kini))) == ([], [])


def test_tugas_belajar_tanpa_hari_mungkin_melepas_jabatan() -> None:
    hasil = baca(kini=STUDI)
    assert (kedudukan(hasil), temuan(hasil)) == ([(STUDI, None)], ["TIDAK_DIKETAHUI"])
    assert pejabat(hasil.pegawai).pada(date(2026, 11, 21)) is None


@pytest.mark.parametrize(
    ("kini", "harap"),
    [(AKTIF, None), (CUTI, [(CUTI, None)]), (KedudukanHukum.PENSIUN, [(KedudukanHukum.PENSIUN, None)])],
)
def test_rw_cltn_yang_gagal_tidak_mengosongkan_kedudukan(
    kini: KedudukanHukum, harap: list[tuple[KedudukanHukum, None]] | None
) -> None:
    """On duty today says nothing of earlier days; another standing is known all the same."""
    hasil = baca(kini=kini, rw_cltn={"Error": "true", "Message": "x"})
    assert (hasil.pegawai.cltn, hasil.pegawai.tugas_belajar, kedudukan(hasil)) == (None, None, harap)


def test_tanpa_data_utama_kedudukan_tidak_diketahui() -> None:
    hasil = baca(baris("9", A), data_utama=None)
    assert kedudukan(hasil) is None
    assert lengkapi(hasil.pegawai, None, ()) is hasil.pegawai


# --- dated rows ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("nomor", "apa"), kode.PENUGASAN_LUAR.items())
def test_penugasan_luar(nomor: str, apa: KedudukanHukum) -> None:
    hasil = baca(baris(nomor, A, kemarin(B)))
    assert (kedudukan(hasil), temuan(hasil)) == ([(apa, A), (AKTIF, B)], [])
    assert (hasil.pegawai.cltn, hasil.pegawai.tugas_belajar) == ((), ())


def test_setahun_sebagai_pejabat_negara_bukan_masa_kerja() -> None:
    p = baca(baris("9", A), baris("11", None, aktif=B)).pegawai
    assert [bertugas(p).pada(hari) for hari in (kemarin(A), A, kemarin(B), B)] == [True, False, False, True]


@pytest.mark.parametrize(("nomor", "dari"), kode.KEMBALI.items())
def test_pengaktifan_kembali_mengakhiri_yang_terbuka(nomor: str, dari: KedudukanHukum) -> None:
    mulai = next(n for n, k in {**kode.CLTN, **kode.TUGAS_BELAJAR, **kode.PENUGASAN_LUAR}.items() if k is dari)
    for kembali in (baris(nomor, B), baris(nomor, None, aktif=B), baris(nomor, A, kemarin(C), B)):
        hasil = baca(baris(mulai, A), kembali)
        assert (kedudukan(hasil), temuan(hasil)) == ([(dari, A), (AKTIF, B)], [])
        assert hasil.pegawai.cltn == ((Cltn(A, B),) if dari is CUTI else ())
        assert hasil.pegawai.tugas_belajar == ((TugasBelajar(A, B),) if dari is STUDI else ())


def test_perpanjangan_cltn() -> None:
    """Leave goes on: two rows without a day between, the second a standing of its own."""
    hasil = baca(baris("1", A, kemarin(B)), baris("5", B, kemarin(C), C))
    assert (kedudukan(hasil), temuan(hasil)) == ([(CUTI, A), (PANJANG, B), (AKTIF, C)], [])
    assert hasil.pegawai.cltn == (Cltn(A, B), Cltn(B, C))
    p = hasil.pegawai
    assert [cltn_diperpanjang(p).pada(hari) for hari in (kemarin(B), B, kemarin(C), C)] == [False, True, True, False]
    assert [menjalani_cltn(p).pada(hari) for hari in (kemarin(A), A, B, kemarin(C), C)] == [False, *[True] * 3, False]
    assert baca(baris("5", B, kemarin(C), C), baris("1", A)).pegawai == p


def test_perpanjangan_tugas_belajar_adalah_satu_tugas_belajar() -> None:
    """Half a year more of a study leave is no study leave of half a year, which would release nobody."""
    hasil = baca(baris("6", A, kemarin(B)), baris("7", B, kemarin(C), C))
    assert hasil.pegawai.tugas_belajar == (TugasBelajar(A, C),)
    assert kedudukan(hasil) == [(STUDI, A), (AKTIF, C)]


@pytest.mark.parametrize(
    ("rw", "riwayat"),
    [
        ((baris("5", B),), "cltn"),  # an extension of nothing
        ((baris("7", B),), "tugas_belajar"),
        ((baris("1", A, kemarin(B)), baris("5", C, D)), "cltn"),  # a gap
        ((baris("1", A, kemarin(C)), baris("5", A, D)), "cltn"),  # from the first day on
        ((baris("3", None, aktif=B),), "cltn"),  # a return from nothing
        ((baris("6", B), baris("8", B)), "tugas_belajar"),
        ((baris("1", A, aktif=B), baris("3", C)), "cltn"),  # two days of return
    ],
)
def test_yang_tidak_menyambung(rw: tuple[dict[str, Any], ...], riwayat: str) -> None:
    hasil = baca(*rw)
    assert getattr(hasil.pegawai, riwayat) is None
    assert (kedudukan(hasil), temuan(hasil)) == (None, ["BENTROK"])


@pytest.mark.parametrize(
    ("rw", "kode_temuan", "cltn", "studi"),
    [
        (baris("", A), ["TIDAK_DIKETAHUI"] * 2, None, None),  # of what kind is unknown: it may be either
        (baris("77", A), ["KODE", "TIDAK_DIKETAHUI"], None, None),
        (baris("6", None), ["TIDAK_DIKETAHUI"] * 2, (), None),
        (baris("9", None), ["TIDAK_DIKETAHUI"] * 2, (), ()),
        (baris("9", B, A), ["PERIODE", "TIDAK_DIKETAHUI"], (), ()),
        (baris("3", A, B), ["TIDAK_DIKETAHUI"] * 2, None, ()),  # which of the two days is that of the return?
        (baris("1", A) | {"tanggalAkhir": []}, ["FORMAT", "TIDAK_DIKETAHUI"], None, ()),  # not an open end
    ],
)
def test_baris_yang_tidak_terbaca(rw: dict[str, Any], kode_temuan: list[str], cltn: Any, studi: Any) -> None:
    hasil = baca(rw)
    assert (hasil.pegawai.cltn, hasil.pegawai.tugas_belajar, kedudukan(hasil)) == (cltn, studi, None)
    assert sorted(temuan(hasil)) == sorted(kode_temuan)
    pensiun = baca(rw, kini=KedudukanHukum.PENSIUN)
    assert kedudukan(pensiun) == [(KedudukanHukum.PENSIUN, None)]


def test_kembali_lain_hari_daripada_akhirnya() -> None:
    hasil = baca(baris("1", A, kemarin(C)), baris("3", B))
    assert (hasil.pegawai.cltn, temuan(hasil)) == ((Cltn(A, B),), ["PERIODE"])


def test_bertindih() -> None:
    """A state official cannot be on study leave at once; who holds which standing then is not known."""
    hasil = baca(baris("9", A, kemarin(D)), baris("6", B, kemarin(C)))
    assert (kedudukan(hasil), temuan(hasil)) == (None, ["BENTROK"])
    sejenis = baca(baris("9", A, kemarin(C)), baris("9", B, kemarin(D)))
    assert [(k, d) for k, d in kedudukan(sejenis) or () if k is AKTIF] == [(AKTIF, D)]


# --- the present standing against the dated rows ------------------------------------------------------------


@pytest.mark.parametrize(
    ("kini", "rw", "harap", "temuan_harap"),
    [
        (CUTI, [baris("1", A)], [(CUTI, A)], []),
        (STUDI, [baris("6", A)], [(STUDI, A)], []),
        (PEJABAT, [baris("9", A)], [(PEJABAT, A)], []),
        (PANJANG, [baris("1", A), baris("5", B)], [(CUTI, A), (PANJANG, B)], []),
        (CUTI, [baris("1", A), baris("5", B)], [(CUTI, A), (PANJANG, B)], []),
        # granted to a day, and not back: the day does not bring him back
        (CUTI, [baris("1", A, kemarin(B))], [(CUTI, A)], ["TIDAK_DIKETAHUI"]),
        (CUTI, [baris("9", A, kemarin(B)), baris("1", C)], [(PEJABAT, A), (AKTIF, B), (CUTI, C)], []),
        # open, and then another: it lasts no longer than to the next
        (CUTI, [baris("9", A), baris("1", C)], [(PEJABAT, A), (CUTI, C)], []),
        # since when it was extended is not told
        (PANJANG, [baris("1", A)], [(CUTI, A), (PANJANG, None)], ["TIDAK_DIKETAHUI"]),
        (PEJABAT, [baris("1", A, aktif=B)], [(CUTI, A), (AKTIF, B), (PEJABAT, None)], ["TIDAK_DIKETAHUI"]),
        # back, or in another standing since
        (CUTI, [baris("1", A, aktif=B)], [(CUTI, A), (AKTIF, B), (CUTI, None)], ["BENTROK"]),
        (CUTI, [baris("1", A), baris("9", B)], [(CUTI, A), (PEJABAT, B), (CUTI, None)], ["BENTROK"]),
        (AKTIF, [baris("9", A)], [(PEJABAT, A), (AKTIF, None)], ["BENTROK"]),
    ],
)
def test_kedudukan_kini_terhadap_barisnya(
    kini: KedudukanHukum,
    rw: list[dict[str, Any]],
    harap: list[tuple[KedudukanHukum, date | None]],
    temuan_harap: list[str],
) -> None:
    hasil = baca(*rw, kini=kini)
    assert (kedudukan(hasil), kode_di(hasil, "data-utama.kedudukanPnsId")) == (harap, temuan_harap)


def test_cuti_terbuka_padahal_aktif() -> None:
    """Back on a day that nothing tells: neither still on leave nor never on leave."""
    hasil = baca(baris("1", A))
    assert hasil.pegawai.cltn is None
    assert (kedudukan(hasil), temuan(hasil)) == ([(CUTI, A), (AKTIF, None)], ["BENTROK"])
    assert menjalani_cltn(hasil.pegawai).pada(date(2026, 11, 21)) is None


def test_jabatan_sesudahnya_menunjukkan_ia_kembali() -> None:
    """Sample h took up a post on 1 August 2020."""
    hasil = baca(baris("1", date(2019, 1, 1)), huruf="h")
    assert (kedudukan(hasil), temuan(hasil)) == ([(CUTI, date(2019, 1, 1))], [])
    assert menjalani_cltn(hasil.pegawai).pada(date(2020, 8, 1)) is False
    dua = baca(baris("1", date(2019, 1, 1)), baris("9", C, D), huruf="h")
    assert kedudukan(dua) == [
        (CUTI, date(2019, 1, 1)), (AKTIF, date(2020, 8, 1)), (PEJABAT, C), (AKTIF, date(2023, 7, 2)),
    ]  # fmt: skip
    masih = baca(baris("1", date(2019, 1, 1)), kini=CUTI, huruf="h")
    assert (kedudukan(masih), temuan(masih)) == ([(CUTI, date(2019, 1, 1)), (CUTI, None)], ["BENTROK"])
    tanpa = baca(baris("1", date(2019, 1, 1)), huruf="h", rw_jabatan=None)
    assert (kedudukan(tanpa), temuan(tanpa)) == ([(CUTI, date(2019, 1, 1))], [])
    assert menjalani_cltn(tanpa.pegawai).pada(date(2026, 11, 21)) is None
