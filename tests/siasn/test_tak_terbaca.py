"""Unreadable is not empty: a value that cannot be read never makes a fact or a verdict certain, nor another one.

One field of one record is replaced by something that cannot be read, and all facts and rules are read before and after.
Beside the samples there are records in which being empty is a statement somewhere: a post held otherwise than
definitively, a sanction annulled, a course that is structural, certificates of one number, a candidate, a dismissal.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from attrs import evolve, fields

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import RIWAYAT, complete
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.riwayat import Riwayat
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.pegawai import baca_pegawai
from karier_asn.siasn.tabel import TabelJabatan
from tests.lupa import Keadaan, baca, bandingkan_medan
from tests.siasn.contoh import HURUF, muat

pytestmark = pytest.mark.sapuan

TAK_TERBACA: tuple[Any, ...] = ([], {}, [None], "???", 1e99, float("nan"), "2022-13-45", True, b"biner")
BUKAN_TEKS: tuple[Any, ...] = tuple(n for n in TAK_TERBACA if not isinstance(n, str))

TEKS_BEBAS = frozenset({"noSertipikat", "nomor", "nomorSk", "pendidikanNama", "jenisKPNama", "pengalaman", "nama"})
"""Any text can stand there."""
BERNAMA = frozenset(
    {
        "namaJabatan", "jabatanStrukturalNama", "jabatanFungsionalNama", "jabatanFungsionalUmumNama", "jabatanNama",
        "unorNama", "namaUnor", "namaKursus", "latihanStrukturalNama",
    }
)  # fmt: skip
"""A name stands there; any text with a letter in it may be one."""
BENDERA = frozenset({"validNik", "isIntegrasi", "isKonversi", "isAngkaKreditPertama", "dinilai"})
"""There ``True`` is read."""

BERTENTANGAN = frozenset(("f", medan) for medan in ("statusPegawai", "nipBaru", "tglLahir", "tmtCpns", "tmtPns"))
"""Fields of a sample that contradict each other: with one of them the contradiction is gone, too."""

JABATAN = Jabatan("Kepala Bidang Mutasi", Jenjang.JPT_PRATAMA, bidang="kepegawaian", kelas=14)
TAK_DIBACA = [nama for nama in RIWAYAT if nama not in {
    "pangkat", "jabatan", "pendidikan", "penilaian", "pelatihan", "hukuman", "cltn", "tugas_belajar", "angka_kredit",
    "kedudukan_hukum", "golongan_pppk", "peninjauan_masa_kerja",
}]  # fmt: skip
YA = Riwayat.tetap(True)


def kejadian() -> Iterator[tuple[str, dict[str, Any]]]:
    """The records."""
    for huruf in HURUF:
        yield huruf, muat(huruf)
    seminar = muat("a")
    kursus = seminar["rw-kursus"]["data"]
    kursus[0] |= {"jenisDiklatId": "1", "namaKursus": "PKP"}
    kursus += [kursus[1] | {"namaKursus": "Lain", "jumlahJam": 30}, kursus[2] | {"noSertipikat": ""}]
    kursus += [kursus[2] | {"noSertipikat": "", "id": "lain"}, kursus[2] | {"deletedAt": "2026-01-02T03:04:05Z"}]
    yield "pelatihan", seminar
    calon = muat("a")
    calon["data-utama"]["data"] |= {"statusPegawai": "CPNS", "tmtPns": ""}
    yield "calon", calon
    plt = muat("d")
    jabatan = plt["rw-jabatan"]["data"]
    jabatan += [jabatan[0] | {"id": "lain", "unorNama": "LAIN"}, jabatan[1] | {"nipBaru": ""}]
    plt["rw-skp22"]["data"] += [plt["rw-skp22"]["data"][0] | {"kuadranKinerja": "KURANG", "KuadranKinerjaNilai": 4}]
    yield "ganda", plt
    pecat = muat("e")
    hukuman = pecat["rw-hukdis"]["data"]
    hukuman[0] |= {"jenisHukuman": "11", "jenisHukumanNama": "", "jenisTingkatHukumanId": "B"}
    pecat["data-utama"]["data"] |= {"kedudukanPnsId": "02", "kedudukanPnsNama": "CLTN"}
    yield "pecat", pecat
    batal = muat("e")
    for h in batal["rw-hukdis"]["data"]:
        h |= {"hukumanTanggal": "01-06-2026", "akhirHukumTanggal": "31-05-2027", "skPembatalanTanggal": "02-06-2026"}
        h |= {"skPembatalanNomor": ""}
    yield "batal", batal


KEJADIAN = dict(kejadian())


def lihat(jawaban: dict[str, Any]) -> Terbaca:
    jabatan = (b for b in jawaban["rw-jabatan"].get("data") or () if isinstance(b, dict))
    nama = {n for b in jabatan for n in b.values() if isinstance(n, str) and n}
    satu = {kunci_nama(n): n for n in nama}.values()
    return baca_pegawai(jawaban, jabatan=TabelJabatan([{"nama": n, "bidang": "kepegawaian", "kelas": 9} for n in satu]))


def lengkap(p: Pegawai) -> Pegawai:
    """The employee, and what SIASN does not tell of him, so that what it tells decides."""
    return evolve(complete(p, *TAK_DIBACA), sehat=YA, integritas=YA, rekam_jejak=YA)


@cache
def keadaan(nama: str) -> Keadaan:
    return baca({Pegawai: lengkap(lihat(KEJADIAN[nama]).pegawai), Jabatan: JABATAN})


def kerusakan(nama: str) -> Iterator[tuple[str, int | None, str, Any]]:
    """Every unreadable value in every field of a record: end point, row, field and value."""
    for titik, isi in KEJADIAN[nama].items():
        data = isi.get("data")
        semua: list[tuple[int | None, dict[str, Any]]] = list(enumerate(data)) if isinstance(data, list) else []
        for i, baris in [(None, data)] if isinstance(data, dict) else semua:
            for medan in baris:
                for nilai in BUKAN_TEKS if medan in TEKS_BEBAS else TAK_TERBACA:
                    boleh = (medan in BENDERA and nilai is True) or (medan in BERNAMA and nilai == "2022-13-45")
                    if not boleh and (nama, medan) not in BERTENTANGAN:
                        yield titik, i, medan, nilai


def rusakkan(nama: str, titik: str, i: int | None, medan: str, nilai: Any) -> Terbaca:
    jawaban = {**KEJADIAN[nama], titik: copy.deepcopy(KEJADIAN[nama][titik])}
    data = jawaban[titik]["data"]
    (data if i is None else data[i])[medan] = nilai
    return lihat(jawaban)


def periksa(nama: str, titik: str, i: int | None, medan: str, nilai: Any) -> bool:
    """Whether the employee changed; what is said of him must only be less."""
    awal, p = keadaan(nama), lengkap(rusakkan(nama, titik, i, medan, nilai).pegawai)
    lama = awal.dunia[Pegawai]
    beda = {f.name for f in fields(Pegawai) if getattr(p, f.name) != getattr(lama, f.name)}
    langgar, _ = bandingkan_medan(awal, Pegawai, f"{titik}[{i}].{medan}", p, beda) if beda else ([], set())
    assert not langgar, (nama, nilai, beda, langgar[:3])
    return bool(beda)


@pytest.mark.parametrize("nama", KEJADIAN)
def test_sebagian_yang_tak_terbaca_hanya_melebarkan(nama: str) -> None:
    for kerusakan_ini in list(kerusakan(nama))[::59]:
        periksa(nama, *kerusakan_ini)


@pytest.mark.lambat
@pytest.mark.parametrize("nama", KEJADIAN)
def test_sepertiga_yang_tak_terbaca_hanya_melebarkan(nama: str) -> None:
    berubah = [periksa(nama, *k) for k in list(kerusakan(nama))[::3]]
    assert any(berubah)
