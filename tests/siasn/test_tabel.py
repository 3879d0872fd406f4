"""The agency's own table of its posts, and what the readers take from it."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest

from karier_asn.domain import complete
from karier_asn.domain.jabatan import Eselon, Jabatan, Jenjang
from karier_asn.engine.galat import GalatBentuk
from karier_asn.rules import tanggal_pensiun
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.nominatif import baca_nominatif
from karier_asn.siasn.pegawai import baca_pegawai
from karier_asn.siasn.tabel import TabelJabatan
from tests.siasn.contoh import kode_di, muat

ADMINISTRATOR = Jenjang.ADMINISTRATOR
SEKSI: dict[str, object] = {"nama": "KEPALA SEKSI", "eselon": "IV.a", "bidang": "umum", "kelas": 9}


def masalah(*baris: object) -> list[tuple[str, str]]:
    with pytest.raises(GalatBentuk) as galat:
        TabelJabatan(baris)  # type: ignore[arg-type]
    return [(m.jalur, m.kode) for m in galat.value.masalah]


def test_nama_dan_unit() -> None:
    di_dinas = {**SEKSI, "unit": "Dinas A", "kelas": "8"}
    tabel = TabelJabatan([SEKSI, di_dinas])
    assert tabel.cari("kepala  seksi") == Jabatan("KEPALA SEKSI", Jenjang.PENGAWAS, "umum", kelas=9, eselon=Eselon.IV_A)
    assert [j.kelas for u in ("DINAS A", "Dinas B", None) if (j := tabel.cari("Kepala Seksi", u))] == [8, 9, 9]
    assert tabel.cari("Kepala") is None
    assert TabelJabatan([di_dinas]).cari("KEPALA SEKSI") is None
    assert pickle.loads(pickle.dumps(tabel)) == tabel
    assert TabelJabatan(tabel.baris) == tabel


@pytest.mark.parametrize(
    ("baris", "jenjang"),
    [
        ({"eselon": "Eselon III/B"}, Jenjang.ADMINISTRATOR),
        ({"eselon": "2b", "jenjang": ""}, Jenjang.JPT_PRATAMA),
        ({"jenjang": "Jabatan Pengawas", "eselon": None}, Jenjang.PENGAWAS),
        ({"jenjang": Jenjang.AHLI_MUDA, "kelas": 9.0}, Jenjang.AHLI_MUDA),
        ({"eselon": "I.a"}, None),
        ({"kelas": "-"}, None),
    ],
)
def test_ejaan(baris: dict[str, object], jenjang: Jenjang | None) -> None:
    (jabatan,) = TabelJabatan([{"nama": "X", **baris}]).baris
    assert jabatan.jenjang is jenjang


def test_semua_masalah_disebut_dengan_tempatnya() -> None:
    assert masalah(
        {"nama": "A", "eselon": "tiga", "kelas": 0},
        {"jenjang": "pengawas", "klas": 1},
        {"nama": "B", "eselon": "IV.a", "jenjang": "administrator"},
        SEKSI,
        {**SEKSI, "nama": "Kepala Seksi "},
        "Budi Santoso",
        {"nama": 7, "kelas": True, 3: 4},
        {"nama": "C", "kelas": 7.5},
    ) == [
        ("baris[0].eselon", "isian-tidak-terbaca"),
        ("baris[0].kelas", "isian-tidak-terbaca"),
        ("baris[1]", "kolom-tidak-dikenal"),
        ("baris[1].nama", "kosong"),
        ("baris[2].eselon", "eselon-lain-jenjang"),
        ("baris[4].nama", "jabatan-ganda"),
        ("baris[5]", "bukan-pemetaan"),
        ("baris[6]", "kolom-tidak-dikenal"),
        ("baris[6].nama", "isian-tidak-terbaca"),
        ("baris[6].kelas", "isian-tidak-terbaca"),
        ("baris[7].kelas", "isian-tidak-terbaca"),
    ]


def test_eselon_saja_berarti_jenjangnya() -> None:
    assert Jabatan("Kepala Seksi", eselon=Eselon.IV_A).jenjang is Jenjang.PENGAWAS
    assert Jabatan("Kepala Urusan", eselon=Eselon.V_A).jenjang is Jenjang.PELAKSANA
    assert Jabatan("Sekretaris Jenderal", eselon=Eselon.I_A).jenjang is None


def struktural(tabel: TabelJabatan | None, **ubah: object) -> Terbaca:
    baris: dict[str, object] = {
        "status_cpns_pns": "P",
        "tanggal_lahir": "02-11-1984",
        "jenis_jabatan_id": "1",
        "jabatan_nama": "KEPALA SEKSI",
        "tmt_jabatan": "01-02-2022",
        "unor_nama": "DINAS A",
        **ubah,
    }
    return baca_nominatif(baris, jabatan=tabel)


def test_nominatif_mendapat_jenjang_dan_pensiun_dari_tabel() -> None:
    hasil = struktural(TabelJabatan([SEKSI]))
    assert hasil.pegawai.jabatan is not None
    assert hasil.pegawai.jabatan[0].jabatan.jenjang is Jenjang.PENGAWAS
    assert tanggal_pensiun(complete(hasil.pegawai)).pada(date(2026, 11, 21)) == date(2042, 12, 1)
    tanpa = struktural(None)
    assert tanggal_pensiun(complete(tanpa.pegawai)).pada(date(2026, 11, 21)) is None
    (temuan,) = (t for t in tanpa.temuan if t.jalur == "nominatif.jabatan_nama")
    assert "TabelJabatan" in temuan.pesan


@pytest.mark.parametrize(
    ("ubah", "tabel", "jenjang", "kode"),
    [
        (
            {"jenisJabatan": "1", "eselonId": "31", "eselon": ""},
            {"eselon": "IV.a"},
            Jenjang.ADMINISTRATOR,
            ["BENTROK"] * 2,
        ),
        ({"jenisJabatan": "1", "eselonId": "", "eselon": "IV.a"}, {}, Jenjang.PENGAWAS, []),
        ({"jenisJabatan": "1", "eselonId": "", "eselon": ""}, {"eselon": "IV.a"}, Jenjang.PENGAWAS, []),
        ({"jenisJabatan": "1", "eselonId": "", "eselon": "I.a"}, {"jenjang": "JPT madya"}, Jenjang.JPT_MADYA, []),
        ({"jenisJabatan": "1", "eselonId": "", "eselon": "I.a"}, {}, None, ["TIDAK_DIKETAHUI"]),
        ({"jenisJabatan": "2"}, {"jenjang": "ahli muda"}, Jenjang.AHLI_MUDA, []),
        ({"jenisJabatan": ""}, {"jenjang": "ahli muda"}, Jenjang.AHLI_MUDA, []),
        ({"jenisJabatan": "4", "eselonId": ""}, {"jenjang": "pengawas"}, Jenjang.PELAKSANA, ["BENTROK"]),
    ],
)
def test_catatan_menentukan_tabel_melengkapi(
    ubah: dict[str, Any], tabel: dict[str, object], jenjang: Jenjang | None, kode: list[str]
) -> None:
    jawaban = muat("d")
    jawaban["rw-jabatan"]["data"][0].update(jenisPenugasanId="D", namaJabatan="LEKTOR KEPALA", **ubah)
    lain = dict.fromkeys(b["namaJabatan"] for b in jawaban["rw-jabatan"]["data"][1:])
    semua = [*({"nama": nama} for nama in lain if nama), {"nama": "Lektor Kepala", **tabel}]
    hasil = baca_pegawai(jawaban, jabatan=TabelJabatan(semua))
    assert hasil.pegawai.jabatan is not None
    assert hasil.pegawai.jabatan[0].jabatan.jenjang is jenjang
    assert kode_di(hasil, "rw-jabatan[0]") == kode
