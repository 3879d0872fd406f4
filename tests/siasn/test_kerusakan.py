"""Damaged records: whatever changes a value is seen in the findings, or it is harmless.

One field of one sample is damaged at a time and the reading before is compared with the reading after. What a
damage may do depends on its sort:

* **rubbish** (a value that the field cannot hold) leaves the employee as he was, or is reported;
* **missing** (dropped, null, empty) leaves him as he was, or less known, or is reported: never is a value replaced by
  another one in silence;
* **another way of writing** the same (the other date format, a number for a text, capitals) never changes him.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from enum import Enum
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.riwayat import Riwayat
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.nominatif import baca_nominatif
from karier_asn.siasn.pegawai import baca_pegawai
from tests.lupa import nilai_sebagian
from tests.porsi import sebanyak
from tests.siasn.contoh import HURUF, muat
from tests.siasn.test_pegawai import rusak

pytestmark = pytest.mark.sapuan

CONTOH = {huruf: muat(huruf) for huruf in HURUF}
ASLI = {huruf: baca_pegawai(CONTOH[huruf]) for huruf in HURUF}

# Fields of free text: another text in them is as good as the first.
TEKS_BEBAS = {
    "nama", "unorNama", "namaUnor", "namaJabatan", "jabatanStrukturalNama", "jabatanFungsionalNama",
    "jabatanFungsionalUmumNama", "jabatanNama", "namaKursus", "noSertipikat", "nomor", "pendidikanNama",
    "jenisKPNama", "nomorSk", "pengalaman", "skPembatalanNomor",
}  # fmt: skip

BUKAN_TEKS: tuple[Any, ...] = ([], {}, [None], {"data": 1}, b"biner", 10**400, float("nan"))
SAMPAH: tuple[Any, ...] = (*BUKAN_TEKS, "abc?", "31-02-2020", "-1", "1" * 30, "III/f", "\u0663")
HILANG = "hilang"
KOSONG: tuple[Any, ...] = (HILANG, None, "", "  ")

Jalur = tuple[str, int | None, str]


def medan(huruf: str) -> Iterator[Jalur]:
    """Every field of a sample: end point, row and name."""
    for titik, isi in CONTOH[huruf].items():
        data = isi.get("data")
        if isinstance(data, dict):
            yield from ((titik, None, nama) for nama in data)
        elif isinstance(data, list):
            yield from ((titik, i, nama) for i, baris in enumerate(data) for nama in baris)


def ganti(huruf: str, jalur: Jalur, nilai: Any) -> Terbaca:
    """Read a sample with one field replaced."""
    titik, i, nama = jalur
    jawaban = {**CONTOH[huruf], titik: copy.deepcopy(CONTOH[huruf][titik])}
    data = jawaban[titik]["data"]
    baris = data if i is None else data[i]
    baris[nama] = nilai
    if nilai == HILANG:
        del baris[nama]
    return baca_pegawai(jawaban)


def dilaporkan(huruf: str, jalur: Jalur, hasil: Terbaca) -> bool:
    """Whether there is a finding that was not there before and names the end point."""
    return any(jalur[0] in t.jalur for t in set(hasil.temuan) - set(ASLI[huruf].temuan))


def kurang_tahu(lama: Any, baru: Any) -> bool:
    """Whether ``baru`` says nothing that ``lama`` does not say."""
    if baru is None or baru == "" or lama == baru:
        return True
    if isinstance(lama, tuple) and isinstance(baru, tuple):
        sisa = list(lama)
        for b in baru:
            cocok = next((a for a in sisa if kurang_tahu(a, b)), None)
            if cocok is None:
                return False
            sisa.remove(cocok)
        return not sisa
    if attrs.has(type(lama)) and type(lama) is type(baru) and not isinstance(lama, Enum | Riwayat):
        dibandingkan = (a.name for a in attrs.fields(type(lama)) if a.eq)  # where a row was read says nothing
        return all(kurang_tahu(getattr(lama, nama), getattr(baru, nama)) for nama in dibandingkan)
    return False


def periksa_sampah(huruf: str, jalur: Jalur, nilai: Any) -> None:
    hasil = ganti(huruf, jalur, nilai)
    aman = hasil.pegawai == ASLI[huruf].pegawai or dilaporkan(huruf, jalur, hasil)
    assert aman, f"{jalur}: {nilai!r} diam-diam mengubah pegawai {huruf}"


def periksa_kosong(huruf: str, jalur: Jalur, nilai: Any) -> None:
    hasil = ganti(huruf, jalur, nilai)
    aman = kurang_tahu(ASLI[huruf].pegawai, hasil.pegawai) or dilaporkan(huruf, jalur, hasil)
    assert aman, f"{jalur}: {nilai!r} diam-diam mengganti nilai pegawai {huruf}"


def kerusakan(huruf: str) -> Iterator[tuple[Callable[[str, Jalur, Any], None], Jalur, Any]]:
    """Every single damage of a sample."""
    for jalur in medan(huruf):
        sampah = BUKAN_TEKS if jalur[2] in TEKS_BEBAS else SAMPAH
        yield from ((periksa_sampah, jalur, nilai) for nilai in sampah)
        yield from ((periksa_kosong, jalur, nilai) for nilai in KOSONG)


@pytest.mark.parametrize("huruf", HURUF)
def test_sebagian_kerusakan_terlihat_atau_tidak_mengubah(huruf: str) -> None:
    """Every 23rd damage, so that each field meets some and each sort meets many fields."""
    for periksa, jalur, nilai in list(kerusakan(huruf))[::23]:
        periksa(huruf, jalur, nilai)


@pytest.mark.lambat
@pytest.mark.parametrize("huruf", HURUF)
def test_semua_kerusakan_terlihat_atau_tidak_mengubah(huruf: str) -> None:
    for periksa, jalur, nilai in kerusakan(huruf):
        periksa(huruf, jalur, nilai)


def test_kerusakan_cukup_banyak() -> None:
    assert sum(1 for huruf in HURUF for _ in kerusakan(huruf)) >= 10_000


@pytest.mark.lambat
@settings(max_examples=sebanyak(10_000))
@given(rusak())
def test_banyak_kerusakan_sekaligus_tidak_menggagalkan(jawaban: dict[str, Any]) -> None:
    baca_pegawai(jawaban)


# --- other ways of writing the same ------------------------------------------------------------------------

HARI_BULAN_TAHUN = re.compile(r"(\d\d)-(\d\d)-(\d{4})")
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)T00:00:00Z")


def tulisan_lain(nilai: Any) -> Iterator[Any]:
    if isinstance(nilai, str):
        if cocok := HARI_BULAN_TAHUN.fullmatch(nilai):
            yield from (f"{cocok[3]}-{cocok[2]}-{cocok[1]}", f"{cocok[3]}-{cocok[2]}-{cocok[1]}T00:00:00Z")
        if cocok := ISO.fullmatch(nilai):
            yield f"{cocok[3]}-{cocok[2]}-{cocok[1]}"
        if nilai.isdigit() and str(int(nilai)) == nilai:
            yield int(nilai)
        yield f" {nilai} "
    elif isinstance(nilai, int) and not isinstance(nilai, bool):
        yield str(nilai)


@pytest.mark.parametrize("huruf", HURUF)
def test_tulisan_lain_tidak_mengubah(huruf: str) -> None:
    for titik, i, nama in medan(huruf):
        data = CONTOH[huruf][titik]["data"]
        for nilai in tulisan_lain((data if i is None else data[i])[nama]):
            assert ganti(huruf, (titik, i, nama), nilai).pegawai == ASLI[huruf].pegawai, (titik, i, nama, nilai)


JAWABAN_GAGAL: tuple[Any, ...] = (
    {"Error": "true", "Message": "Runtime Error"}, [], "teks", 5, {"code": 1, "data": [1]},
)  # fmt: skip


@pytest.mark.parametrize("huruf", HURUF)
def test_titik_akhir_yang_gagal_menjadi_belum_diketahui(huruf: str) -> None:
    """A service that fails takes its histories with it, and says so."""
    for titik in CONTOH[huruf]:
        for gagal in JAWABAN_GAGAL:
            hasil = baca_pegawai({**CONTOH[huruf], titik: gagal})
            if titik == "data-utama":
                assert "data-utama" in {t.jalur for t in hasil.temuan}
                continue
            assert kurang_tahu(ASLI[huruf].pegawai, hasil.pegawai)
            assert titik in {t.jalur for t in hasil.temuan}


@given(st.dictionaries(st.text(max_size=20), st.one_of(st.none(), st.text(max_size=20), st.integers())))
def test_nominatif_apa_pun_terbaca(baris: dict[str, Any]) -> None:
    assert isinstance(baca_nominatif(baris).pegawai, Pegawai)


# --- many at once, judged ----------------------------------------------------------------------------------

JABATAN = Jabatan("Kepala Bidang", Jenjang.JPT_PRATAMA, bidang="kepegawaian", kelas=14)
TEMPAT = {huruf: list(medan(huruf)) for huruf in HURUF}


def rusakkan(acak: Random) -> tuple[str, Terbaca, bool]:
    """Damage some fields of a sample, or a whole answer: which sample, what was read, and whether by rubbish alone."""
    huruf, sampah = acak.choice(HURUF), True
    jawaban = copy.deepcopy(CONTOH[huruf])
    gagal: set[str] = set()
    for titik, i, nama in acak.sample(TEMPAT[huruf], acak.randint(1, 3)):
        if titik in gagal:
            continue
        isi = jawaban[titik]
        nilai = acak.choice(KOSONG if acak.random() < 0.3 else BUKAN_TEKS if nama in TEKS_BEBAS else SAMPAH)
        sampah = sampah and nilai not in KOSONG
        baris = isi["data"] if i is None else isi["data"][i]
        if acak.random() < 0.05:
            jawaban[titik] = acak.choice(JAWABAN_GAGAL)
            gagal.add(titik)
        elif i is not None and acak.random() < 0.1:
            isi["data"].append({**baris, nama: None if nilai == HILANG else nilai})
        elif nilai == HILANG:
            baris.pop(nama, None)
        else:
            baris[nama] = nilai
    return huruf, baca_pegawai(jawaban), sampah


def periksa_rusak(benih: int) -> None:
    """What could not be read is a finding, and what was read can be judged by whatever rule."""
    acak = Random(benih)
    huruf, hasil, sampah = rusakkan(acak)
    if hasil.pegawai != ASLI[huruf].pegawai and not set(hasil.temuan) - set(ASLI[huruf].temuan):
        assert not sampah, benih
        assert kurang_tahu(ASLI[huruf].pegawai, hasil.pegawai), benih
    nilai_sebagian(acak, hasil.pegawai, JABATAN)


def test_beberapa_ratus_kerusakan_dilaporkan_dan_dapat_dinilai() -> None:
    for benih in range(300):
        periksa_rusak(benih)


@pytest.mark.lambat
def test_seratus_ribu_kerusakan_dilaporkan_dan_dapat_dinilai() -> None:
    for benih in range(1_000, 1_000 + sebanyak(100_000)):
        periksa_rusak(benih)
