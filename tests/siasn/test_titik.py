"""End points beside the usual ones: read, or reported once each; never ignored."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from karier_asn.domain.pegawai import Penilaian
from karier_asn.domain.rekam import PenilaianPeriodik
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.siasn import titik
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.pegawai import baca_pegawai
from karier_asn.siasn.temuan import Berat
from tests.siasn.contoh import kode_di, muat

KOSONG = {"code": 0, "data": "Data tidak ditemukan", "message": "success"}


def baca(**tambahan: object) -> Terbaca:
    return baca_pegawai({**muat("a"), **{k.replace("_", "-"): v for k, v in tambahan.items()}})


def isi(*baris: dict[str, object]) -> dict[str, object]:
    return {"code": 1, "data": list(baris), "message": "success"}


@pytest.mark.parametrize("nama", [t for t in titik.SEMUA if t not in titik.DIBACA])
def test_yang_tidak_dibaca_disebut_sekali(nama: str) -> None:
    jawaban = {**muat("a"), nama: isi({"id": "5EED", "nama": "BUDI SANTOSO"})}
    tambah = set(baca_pegawai(jawaban).temuan) - set(baca_pegawai(muat("a")).temuan)
    assert [(t.kode, t.jalur) for t in tambah] == [("TIDAK_DIBACA", nama)]
    assert "BUDI" not in repr(tambah)


@pytest.mark.parametrize(
    ("nama", "saran"),
    [
        ("rw-skp2022", "rw-skp22"),
        ("rw_golongan", "rw-golongan"),
        ("RW-HUKDIS", "rw-hukdis"),
        ("pns/rw-jabatan/199608082022041901", "rw-jabatan"),
        ("/pns/rw-golongan/199608082022041901", "rw-golongan"),
        ("entah", ""),
        (7, ""),
    ],
)
def test_nama_yang_tidak_dikenal(nama: Any, saran: str) -> None:
    (temuan,) = (t for t in baca_pegawai({**muat("a"), nama: isi()}).temuan if t.kode == "TIDAK_DIBACA")
    assert temuan.jalur == "jawaban"
    assert temuan.berat is Berat.PERINGATAN
    assert f"Mungkin maksudnya {saran}." in temuan.pesan if saran else "tanpa NIP" in temuan.pesan
    assert "1996" not in temuan.pesan


@pytest.mark.parametrize(
    ("tahun", "nilai", "predikat"),
    [
        ("2019", "86.00", Predikat.BAIK),
        (2020, 91.0, Predikat.SANGAT_BAIK),
        ("2018", "60,5", Predikat.KURANG),
        ("2021", "100", None),
        ("2013", "86", None),
        ("2019", "", None),
        ("2019", "0", None),
        ("2019", "860", None),
    ],
)
def test_skp_lama(tahun: object, nilai: object, predikat: Predikat | None) -> None:
    hasil = baca(rw_skp=isi({"tahun": tahun, "nilaiPrestasiKerja": nilai}))
    assert hasil.pegawai.penilaian is not None
    assert hasil.pegawai.penilaian[0] == Penilaian(int(str(tahun)), predikat)
    assert len(hasil.pegawai.penilaian) == len(baca().pegawai.penilaian or ()) + 1
    assert ("TIDAK_DIKETAHUI" in kode_di(hasil, "rw-skp")) is (predikat is None)


def test_tahun_yang_ada_pada_keduanya_dibaca_dari_yang_baru() -> None:
    biasa = baca().pegawai.penilaian
    assert biasa is not None
    hasil = baca(
        rw_skp=isi({"tahun": "2022", "nilaiPrestasiKerja": "50"}, {"tahun": "2026", "nilaiPrestasiKerja": "50"})
    )
    assert hasil.pegawai.penilaian == biasa
    assert "GANDA" in kode_di(hasil, "rw-skp")


def test_tidak_ada_skp_hanya_dikatakan_bila_keduanya_kosong() -> None:
    def com_1(**tambahan: object) -> bool:
        return "COM_1" in {t.kode for t in baca(rw_skp22=KOSONG, **tambahan).temuan}

    assert com_1()
    assert com_1(rw_skp=KOSONG)
    assert not com_1(rw_skp=isi({"tahun": "2019", "nilaiPrestasiKerja": "86"}))
    assert not com_1(rw_skp={"Error": "true", "Message": "x"})


def test_skp_lama_yang_tidak_terbaca_tidak_menghapus_yang_baru() -> None:
    assert baca(rw_skp=isi({"tahun": "x"})).pegawai.penilaian == baca().pegawai.penilaian
    assert baca(rw_skp22={"Error": "true"}, rw_skp=isi({"tahun": 2019})).pegawai.penilaian is None


@pytest.mark.parametrize(
    ("ubah", "masa"),
    [
        ({"periodikNama": "Triwulan I"}, (date(2024, 1, 1), date(2024, 4, 1))),
        ({"periodikNama": "SEMESTER 2 TAHUN 2024"}, (date(2024, 7, 1), date(2025, 1, 1))),
        ({"periodikNama": "Maret"}, (date(2024, 3, 1), date(2024, 4, 1))),
        ({"periodikNama": "Januari s.d. Maret 2024"}, (date(2024, 1, 1), date(2024, 4, 1))),
        ({"bulanMulaiPenilaian": 4, "bulanSelesaiPenilaian": "6"}, (date(2024, 4, 1), date(2024, 7, 1))),
        ({"periodikNama": "Maret - Januari"}, None),
        ({"periodikNama": "Triwulan I 2023"}, None),
        ({"periodikNama": "BUDI SANTOSO"}, None),
        ({"periodikNama": "Maret", "tahun": ""}, None),
        ({}, None),
    ],
)
def test_kinerja_periodik(ubah: dict[str, object], masa: tuple[date, date] | None) -> None:
    baris: dict[str, object] = {"tahun": "2024", "kuadranKinerjaNilai": 2, "hasilKinerjaNilai": "2"}
    baris |= {"perilakuKerja": "SESUAI EKSPEKTASI", **ubah}
    hasil = baca(rw_kinerjaperiodik=isi(baris))
    sesuai = Ekspektasi.SESUAI
    diharapkan = None if masa is None else (PenilaianPeriodik(*masa, Predikat.BAIK, sesuai, sesuai),)
    assert hasil.pegawai.penilaian_periodik == diharapkan
    assert "BUDI" not in repr(hasil.temuan)


def test_kinerja_periodik_tanpa_predikat() -> None:
    hasil = baca(rw_kinerjaperiodik=isi({"tahun": "2024", "periodikNama": "Triwulan I"}))
    assert [n.predikat for n in hasil.pegawai.penilaian_periodik or ()] == [None]
    assert kode_di(hasil, "rw-kinerjaperiodik") == ["TIDAK_DIKETAHUI"]
    assert baca(rw_kinerjaperiodik=KOSONG).pegawai.penilaian_periodik == ()


def test_satu_masa_dengan_dua_predikat_hanya_predikatnya_yang_ragu() -> None:
    dua: list[dict[str, object]] = [
        {"tahun": "2024", "periodikNama": "Triwulan I", "kuadranKinerjaNilai": nomor} for nomor in ("1", "2")
    ]
    assert [n.predikat for n in baca(rw_kinerjaperiodik=isi(*dua)).pegawai.penilaian_periodik or ()] == [None]
    skp: list[dict[str, object]] = [{"tahun": "2019", "nilaiPrestasiKerja": nilai} for nilai in ("86", "95")]
    assert (baca(rw_skp=isi(*skp)).pegawai.penilaian or ())[0] == Penilaian(2019, None)
