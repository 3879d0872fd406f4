from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.nip import NIP
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.galat import GalatBentuk
from karier_asn.siasn.usulan import DaftarUsulan, UsulanKenaikanPangkat, baca_usulan
from tests.siasn.contoh import BERKAS


def baca(**ubah: Any) -> DaftarUsulan:
    jawaban = json.loads((BERKAS / "list_kp_instansi.json").read_text(encoding="utf-8"))
    jawaban["data"][0].update(ubah)
    return baca_usulan({"list-kp-instansi": jawaban})


def test_contoh() -> None:
    hasil = baca()
    assert hasil.usulan == (
        UsulanKenaikanPangkat(
            NIP.pns("197805172003011901"),
            Golongan.IV_B,
            date(2024, 4, 1),
            "Pilihan (Jabatan Struktural)",
            MasaKerja(21, 3),
            "Terima Usulan",
        ),
    )
    assert hasil.temuan == ()
    assert "1978" not in repr(hasil)


@pytest.mark.parametrize(
    ("ubah", "terbaca", "kode"),
    [
        ({"golonganBaruId": "99"}, False, ["KODE", "TIDAK_DIKETAHUI", "TIDAK_DIKETAHUI"]),
        ({"tmtKp": ""}, True, ["TIDAK_DIKETAHUI"]),
        ({"nipBaru": "1978"}, True, ["FORMAT"]),
        ({"nipBaru": None}, True, ["TIDAK_DIKETAHUI"]),
        ({"jenis_kp": "999"}, True, ["KODE"]),
        ({"masa_kerja_bulan": "12"}, True, ["FORMAT"]),
    ],
)
def test_yang_salah_dilaporkan(ubah: dict[str, Any], terbaca: bool, kode: list[str]) -> None:
    hasil = baca(**ubah)
    assert (hasil.usulan is not None) is terbaca
    assert [t.kode for t in hasil.temuan] == kode


def test_gagal_dan_tidak_ada() -> None:
    assert baca_usulan({}).usulan is None
    assert baca_usulan({"list-kp-instansi": {"code": 0, "data": "Data tidak ditemukan"}}).usulan == ()
    salah: Any = []
    with pytest.raises(GalatBentuk):
        baca_usulan(salah)
