"""The order of rows, of keys and of end points says nothing: neither of the employee nor of the findings."""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from random import Random
from typing import Any

import pytest
from attrs import evolve, fields, has
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn.domain.fakta import jam_pelajaran
from karier_asn.domain.kelengkapan import RIWAYAT
from karier_asn.domain.pegawai import Pegawai, Pelatihan
from karier_asn.engine.galat import GalatBentuk
from karier_asn.siasn.pegawai import baca_pegawai
from karier_asn.siasn.temuan import Temuan
from karier_asn.uji.strategi import pegawai
from tests.porsi import sebanyak
from tests.siasn.contoh import HURUF, muat

pytestmark = pytest.mark.sapuan

CONTOH = {huruf: muat(huruf) for huruf in HURUF}
SAMPAH: tuple[Any, ...] = (None, "", "-", "???", [], "1", "99", "01-01-2020", "2020-01-01T00:00:00Z", 7, "LAIN", True)
_BARIS = re.compile(r"\d+(?:\.\.\d+)?(?:,\d+(?:\.\.\d+)?)*")
_JALUR = re.compile(rf"([^\[]+)\[({_BARIS.pattern})\](.*)", re.DOTALL)
_SEBUT = re.compile(rf"Baris ({_BARIS.pattern})\b")


def acak_isi(contoh: dict[str, Any], acak: Random) -> dict[str, Any]:
    """A record whose rows were repeated, with some fields of one row in another, and some rubbish."""
    jawaban = copy.deepcopy(contoh)
    for isi in jawaban.values():
        baris = isi.get("data")
        if not isinstance(baris, list) or not baris:
            continue
        for _ in range(acak.randrange(4)):
            baru = dict(acak.choice(baris))
            for medan in acak.sample(sorted(baru), acak.randrange(4)):
                baru[medan] = acak.choice(SAMPAH) if acak.random() < 0.3 else acak.choice(baris).get(medan)
            baris.append(baru)
    return jawaban


def acak_urutan(jawaban: dict[str, Any], acak: Random) -> tuple[dict[str, Any], dict[str, list[int]]]:
    """The same record with rows and keys in another order, and where each row of an end point stood."""
    asal: dict[str, list[int]] = {}
    hasil: dict[str, Any] = {}
    for titik in acak.sample(sorted(jawaban), len(jawaban)):
        isi = dict(jawaban[titik])
        if isinstance(isi.get("data"), list):
            asal[titik] = acak.sample(range(len(isi["data"])), len(isi["data"]))
            isi["data"] = [kunci_acak(isi["data"][i], acak) for i in asal[titik]]
        elif isinstance(isi.get("data"), dict):
            isi["data"] = kunci_acak(isi["data"], acak)
        hasil[titik] = kunci_acak(isi, acak)
    return hasil, asal


def kunci_acak(objek: Any, acak: Random) -> Any:
    return {k: objek[k] for k in acak.sample(sorted(objek), len(objek))} if isinstance(objek, dict) else objek


def nomor(teks: str, asal: Sequence[int] | None) -> frozenset[int]:
    """The rows that a text names, by where they stood before."""
    hasil: set[int] = set()
    for bagian in teks.split(","):
        awal, _, akhir = bagian.partition("..")
        hasil.update(range(int(awal), int(akhir or awal) + 1))
    return frozenset(hasil if asal is None else (asal[i] for i in hasil))


def temuan_tanpa_urutan(temuan: Sequence[Temuan], asal: dict[str, list[int]]) -> Counter[object]:
    """Findings with row numbers, in paths and messages, as sets of where the rows stood before."""

    def satu(t: Temuan) -> object:
        cocok = _JALUR.fullmatch(t.jalur)
        titik = cocok[1] if cocok else t.jalur
        jalur: object = (titik, nomor(cocok[2], asal.get(titik)), cocok[3]) if cocok else t.jalur
        disebut = [nomor(m[1], asal.get(titik)) for m in _SEBUT.finditer(t.pesan)]
        return t.kode, jalur, _SEBUT.sub("Baris", t.pesan), tuple(disebut), t.berat

    return Counter(map(satu, temuan))


def periksa(benih: int) -> None:
    acak = Random(benih)
    jawaban = acak_isi(CONTOH[acak.choice(HURUF)], acak)
    lain, asal = acak_urutan(jawaban, acak)
    satu, dua = baca_pegawai(jawaban), baca_pegawai(lain)
    assert satu.pegawai == dua.pegawai, benih
    assert temuan_tanpa_urutan(satu.temuan, {}) == temuan_tanpa_urutan(dua.temuan, asal), benih


def test_urutan_tidak_berarti() -> None:
    for benih in range(400):
        periksa(benih)


@pytest.mark.lambat
def test_urutan_tidak_berarti_dua_puluh_ribu_kali() -> None:
    for benih in range(sebanyak(20_000)):
        periksa(benih)


@pytest.mark.parametrize("huruf", HURUF)
def test_contoh_dalam_urutan_lain(huruf: str) -> None:
    acak = Random(huruf)
    asli = baca_pegawai(CONTOH[huruf])
    for _ in range(20):
        lain, asal = acak_urutan(CONTOH[huruf], acak)
        hasil = baca_pegawai(lain)
        assert hasil.pegawai == asli.pegawai
        assert temuan_tanpa_urutan(asli.temuan, {}) == temuan_tanpa_urutan(hasil.temuan, asal)


# --- the aggregate itself ----------------------------------------------------------------------------------


def bersaing(baris: tuple[Any, ...], draw: st.DrawFn) -> list[Any]:
    """The rows, and rows of the same days that differ in one field or in none."""
    hasil = list(baris)
    for b in baris:
        if has(type(b)) and draw(st.booleans()):
            medan = draw(st.sampled_from([f.name for f in fields(type(b))]))
            hasil.append(evolve(b, **{medan: getattr(draw(st.sampled_from(baris)), medan)}))
    return hasil


@st.composite
def berurutan_lain(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """The rows of an employee in two orders."""
    p = draw(pegawai())
    satu = {nama: bersaing(getattr(p, nama), draw) for nama in RIWAYAT if getattr(p, nama)}
    return satu, {nama: draw(st.permutations(baris)) for nama, baris in satu.items()}


def susun(baris: dict[str, Any]) -> Pegawai | list[tuple[str, str]]:
    try:
        return Pegawai(**baris)
    except GalatBentuk as galat:
        return [(m.jalur, m.kode) for m in galat.masalah]


@given(berurutan_lain())
def test_pegawai_dari_baris_berurutan_lain(dua: tuple[dict[str, Any], dict[str, Any]]) -> None:
    assert susun(dua[0]) == susun(dua[1])


@pytest.mark.lambat
@settings(max_examples=sebanyak(20_000))
@given(berurutan_lain())
def test_banyak_pegawai_dari_baris_berurutan_lain(dua: tuple[dict[str, Any], dict[str, Any]]) -> None:
    assert susun(dua[0]) == susun(dua[1])


def latihan(acak: Random) -> Iterator[Pelatihan]:
    """Courses of few names, days, hours and numbers."""
    for _ in range(acak.randrange(2, 8)):
        yield Pelatihan(
            acak.choice(("Kursus", "KURSUS", "Lain", "")),
            acak.choice((date(2025, 3, 1), date(2025, 3, 2), date(2024, 3, 1), None)),
            acak.choice((10, 12, None)),
            nomor=acak.choice((None, "1", "2")),
            jenis=acak.choice((None, "a")),
        )


def test_jam_dari_baris_berurutan_lain() -> None:
    for benih in range(2_000):
        acak = Random(benih)
        baris = list(latihan(acak))
        satu, dua = (Pegawai(pelatihan=acak.sample(baris, len(baris))) for _ in range(2))
        assert satu == dua
        assert jam_pelajaran(satu) == jam_pelajaran(dua)
