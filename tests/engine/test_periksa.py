"""Reading single values: what is refused says what it should have been and what it was, for programs too."""

from __future__ import annotations

import pytest

from karier_asn.engine.bentuk import Campuran, Skalar
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.periksa import tunggal


def test_nilai_campuran_menyebut_semua_jenis_yang_diterima() -> None:
    baca = tunggal(Campuran((Skalar.TEKS, Skalar.BILANGAN)))
    assert [baca(v, None) for v in ("a", 5)] == ["a", 5]
    with pytest.raises(GalatBentuk) as galat:
        baca([], None)
    (masalah,) = galat.value.masalah
    harus = f"{Skalar.TEKS.value} atau {Skalar.BILANGAN.value}"
    assert masalah.kode == "jenis-salah"
    assert masalah.parameter == {"harus": harus, "ditemukan": "daftar"}
    assert masalah.pesan == f"Harus {harus}, ditemukan daftar."
