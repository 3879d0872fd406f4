from __future__ import annotations

import pytest

from karier_asn.siasn import sampul
from karier_asn.siasn.temuan import Catatan

BARIS = [{"id": "1"}, {"id": "2"}]
TIDAK_ADA = "Data tidak ditemukan"


@pytest.mark.parametrize(
    ("jawaban", "jumlah"),
    [
        ({"code": 1, "data": BARIS, "message": "success"}, 2),
        ({"code": "1", "data": BARIS}, 2),
        ({"data": BARIS}, 2),
        ({"code": 1, "data": {"code": 1, "data": BARIS}}, 2),
        ({"success": True, "data": {"data": BARIS}}, 2),
        ({"code": 1, "data": []}, 0),
        ({"code": 0, "data": []}, 0),
        ({"code": 0, "data": TIDAK_ADA, "message": "success"}, 0),
        ({"code": 1, "data": "DATA TIDAK DITEMUKAN"}, 0),
        ({"data": {"code": 0, "data": TIDAK_ADA}}, 0),
        ({"code": 0, "data": "Data riwayat tidak ada."}, 0),
        ({"code": 0, "data": "No data found"}, 0),
        ({"success": False, "data": TIDAK_ADA}, 0),
        # Anything else is not an answer, least of all "nothing".
        (None, None),
        ([], None),
        (TIDAK_ADA, None),
        ({}, None),
        ({"code": 1}, None),
        ({"code": 1, "data": None}, None),
        ({"code": 1, "data": ""}, None),
        ({"code": 0, "data": BARIS}, None),
        ({"code": 500, "data": []}, None),
        ({"code": True, "data": []}, 0),
        ({"code": [], "data": []}, None),
        ({"code": 1, "data": {"id": "1"}}, None),
        ({"code": 1, "data": [{"id": "1"}, None]}, None),
        ({"code": 1, "data": "Token kedaluwarsa"}, None),
        ({"code": 0, "data": "Tidak ada akses"}, None),
        ({"code": 0, "data": "Halaman tidak ditemukan"}, None),
        ({"code": 0, "data": "Data pegawai tidak ditemukan"}, None),
        ({"code": 0, "data": "404 Not Found"}, None),
        ({"success": False, "message": "Gagal", "data": []}, None),
        ({"Error": "true", "Message": "Runtime Error"}, None),
        ({"Error": None, "Message": None}, None),
        ({"data": {"Error": "true"}}, None),
        ({"data": {"data": {"data": {"data": BARIS}}}}, None),
    ],
)
def test_daftar(jawaban: object, jumlah: int | None) -> None:
    catatan = Catatan()
    baris = sampul.daftar({"rw-x": jawaban}, "rw-x", catatan)
    assert (None if baris is None else len(baris)) == jumlah
    assert [(t.kode, t.jalur) for t in catatan.hasil()] == ([("TIDAK_DIKETAHUI", "rw-x")] if jumlah is None else [])


def test_jalur_baris() -> None:
    baris = sampul.daftar({"rw-x": {"code": 1, "data": BARIS}}, "rw-x", Catatan())
    assert baris is not None
    assert [b.jalur for b in baris] == ["rw-x[0]", "rw-x[1]"]


@pytest.mark.parametrize(
    ("jawaban", "ada"),
    [
        ({"code": 1, "data": {"id": "1"}}, True),
        ({"code": 1, "data": {"data": {"id": "1"}}}, True),
        ({"code": 1, "data": {}}, True),
        ({"code": 0, "data": {"id": "1"}}, False),
        ({"code": 1, "data": [{"id": "1"}]}, False),
        ({"code": 0, "data": TIDAK_ADA}, False),
        ({"id": "1"}, False),
        (None, False),
    ],
)
def test_objek(jawaban: object, ada: bool) -> None:
    catatan = Catatan()
    objek = sampul.objek({"data-utama": jawaban}, "data-utama", catatan)
    assert (objek is not None) is ada
    assert bool(catatan.hasil()) is not ada


def test_pesan_kegagalan_disebut() -> None:
    catatan = Catatan()
    sampul.daftar({"rw-hukdis": {"Error": "true", "Message": "Runtime Error"}}, "rw-hukdis", catatan)
    (temuan,) = catatan.hasil()
    assert "Runtime Error" in temuan.pesan
    assert "bukan berarti tidak ada" in temuan.pesan
