"""Indicators on the master record that the samples do not trigger."""

from __future__ import annotations

from typing import Any

import pytest

from tests.siasn.contoh import dengan, kode_di


@pytest.mark.parametrize(
    ("huruf", "ubah", "jalur", "kode"),
    [
        ("a", {"jabatanFungsionalId": ""}, "data-utama.jabatanFungsionalId", "COM_2"),
        ("a", {"tmtPns": "0001-01-01T00:00:00Z"}, "data-utama.tmtPns", "COM_4"),
        ("a", {"gelarBelakang": ""}, "data-utama.gelarBelakang", "COM_5"),
        ("a", {"email": "a@b"}, "data-utama.email", "COM_6"),
        ("g", {"tmtCpns": "01-05-2022"}, "data-utama.tmtCpns", "CON_4"),
        ("a", {"tmtCpns": "15-04-2015"}, "data-utama.tmtCpns", "CON_1"),
        ("a", {"statusPegawai": "HONORER"}, "data-utama.statusPegawai", "KODE"),
        ("a", {"statusPegawai": ""}, "data-utama.statusPegawai", "TIDAK_DIKETAHUI"),
        ("a", {"nama": None}, "data-utama.nama", "TIDAK_DIKETAHUI"),
        ("a", {"jenisKelamin": "X"}, "data-utama.jenisKelamin", "KODE"),
        ("a", {"nipBaru": "19900314201503200"}, "data-utama.nipBaru", "FORMAT"),
        ("a", {"nipBaru": ""}, "data-utama.nipBaru", "TIDAK_DIKETAHUI"),
    ],
)
def test_ditemukan(huruf: str, ubah: dict[str, Any], jalur: str, kode: str) -> None:
    assert kode in kode_di(dengan(huruf, "data-utama", **ubah), jalur)


@pytest.mark.parametrize(
    ("huruf", "ubah", "jalur"),
    [
        ("a", {"tmtCpns": "15-03-2015"}, "data-utama.tmtCpns"),  # the NIP tells the month only
        ("g", {"tmtPns": ""}, "data-utama.tmtPns"),  # a PPPK has none
        ("b", {"gelarBelakang": ""}, "data-utama.gelarBelakang"),  # SLTA gives no title
        ("a", {"noHp": "08", "nik": "1", "validNik": "1"}, "data-utama.noHp"),
        ("a", {"nik": "1", "validNik": "1"}, "data-utama.nik, validNik"),
    ],
)
def test_tidak_ditemukan(huruf: str, ubah: dict[str, Any], jalur: str) -> None:
    assert kode_di(dengan(huruf, "data-utama", **ubah), jalur) == []


def test_cpns_belum_perlu_tmt_pns() -> None:
    hasil = dengan("a", "data-utama", statusPegawai="CPNS", tmtPns="")
    assert kode_di(hasil, "data-utama.tmtPns") == []
    assert hasil.pegawai.nip is not None
