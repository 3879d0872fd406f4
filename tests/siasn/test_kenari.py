"""Canaries: a number or a name, in whatever spelling and whatever field, comes out nowhere but in the employee himself.

What is told of a found value is told by its kind and length (`karier_asn.engine.samar`), so no spelling can slip
through; these tests put one into every field there is, and read everything that comes out.
"""

from __future__ import annotations

import csv
import json
import pickle
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any, cast

import pytest
from attrs import evolve, fields, has
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn import evaluate, explain
from karier_asn.dokumen import from_dict, to_dict, to_json
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.nip import NIP as Nomor
from karier_asn.domain.nip import JenisNIP, is_valid, mask
from karier_asn.domain.pegawai import (
    HukumanDisiplin,
    Ijazah,
    KenaikanPangkat,
    Pegawai,
    Pelatihan,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.prakarsa import (
    BuktiPrakarsa,
    DampakPrakarsa,
    Inovasi,
    Partisipasi,
    RekanPrakarsa,
    StatusPrakarsa,
    TahapPrakarsa,
)
from karier_asn.domain.rekam import (
    AngkaKredit,
    Penghargaan,
    PenilaianPeriodik,
    PeninjauanMasaKerja,
    PeranTim,
    Sertifikasi,
)
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.asal import Asal, BarisRiwayat
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.riwayat import Riwayat
from karier_asn.inggris import INGGRIS
from karier_asn.rules import ADMINISTRATOR, KP_REGULER, PENGAWAS
from karier_asn.siasn import TabelJabatan, baca_nominatif, baca_pegawai, baca_usulan
from tests.porsi import sebanyak
from tests.siasn.contoh import BERKAS, HURUF, muat

pytestmark = pytest.mark.sapuan

HARI = date(2025, 1, 1)
NIP = "199608082022041901"
ANGKA_PENUH = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PISAH = ("", " ", "  ", ".", "-", "/", "_", "\t", "\u2013", "\u00a0", "'", " - ", ",")
POTONGAN = ((8, 14, 15), (4, 6, 8, 12, 14, 15), (3, 6, 9, 12, 15), tuple(range(1, 18)), (9,))
NAMA = ("BUDI SANTOSO", "Budi Santoso", "Siti Aminah, S.Sos.", "B. Santoso", "santoso", "B u d i  S a n t o s o", "Ayu")
NIK = "3201010808960001"
BILANGAN = (199608082022041901, 199608082022041901.0, 1.996e17, 3201010808960001, 3201010808960001.0)


@st.composite
def nomor(draw: st.DrawFn) -> Any:
    """A NIP or NIK as people write it, or as a sheet keeps it."""
    if draw(st.booleans()) and draw(st.booleans()):
        return draw(st.sampled_from(BILANGAN))
    angka, potong, pisah = (
        draw(st.sampled_from((NIP, NIK))),
        draw(st.sampled_from(POTONGAN)),
        draw(st.sampled_from(PISAH)),
    )
    batas = [0, *(p for p in potong if p < len(angka)), len(angka)]
    teks = pisah.join(angka[a:b] for a, b in pairwise(batas))
    awal = draw(st.sampled_from(("", "'", "NIP ", "NIP. ", "nip:", "NIK ")))
    return awal + (teks.translate(ANGKA_PENUH) if draw(st.booleans()) and draw(st.booleans()) else teks)


kenari = nomor() | st.sampled_from(NAMA)


def bocor(kenari: object, keluar: str) -> bool:
    """Whether a canary is heard: its letters, or eight of its digits in a row, in any spelling."""
    teks = str(kenari) if not isinstance(kenari, float) else f"{kenari:.0f} {kenari!r}"
    angka = _angka(teks)
    if len(angka) >= 8:
        keluar_angka = _angka(keluar)
        potongan = (angka[i : i + 8] for i in range(len(angka) - 7))
        return any(p in keluar_angka for p in potongan if p.count("0") < 6)  # our own identifiers are full of them
    return any(kata in keluar.casefold() for kata in (teks.casefold(), "santoso", "aminah") if kata in teks.casefold())


def _angka(teks: str) -> str:
    """The digits, those with no letter between them as one."""
    rapat = re.sub(r"(?<=\d)[^\w]*_?[^\w]*(?=\d)", "", teks)
    return " ".join(re.findall(r"\d+", "".join(str(int(c)) if c.isdecimal() else c for c in rapat)))


def medan_siasn() -> list[tuple[str, str, int | None, str]]:
    """Every field of every end point of the samples, once: file, end point, row, field."""
    hasil: dict[tuple[str, str], tuple[str, str, int | None, str]] = {}
    for huruf in HURUF:
        for titik, jawaban in muat(huruf).items():
            data = jawaban.get("data")
            baris = enumerate(data) if isinstance(data, list) else [(None, data)] if isinstance(data, dict) else []
            for i, isi in baris:
                for medan in isi:
                    hasil.setdefault((titik, medan), (huruf, titik, i, medan))
    return list(hasil.values())


MEDAN = medan_siasn()
TAMBAHAN = {
    "rw-skp": ("tahun", "nilaiPrestasiKerja", "penilaiNama"),
    "rw-kinerjaperiodik": ("tahun", "periodikNama", "kuadranKinerjaNilai", "hasilKinerja", "bulanMulaiPenilaian"),
    "rw-sertifikasi": ("namaSertifikasi",),
    "rw-asing": ("x",),
}


def isi_medan(huruf: str, titik: str, baris: int | None, medan: str, nilai: object) -> dict[str, Any]:
    jawaban = muat(huruf)
    data = jawaban[titik]["data"]
    (data if baris is None else data[baris])[medan] = nilai
    return jawaban


def yang_keluar(jawaban: Any) -> str:
    hasil = baca_pegawai(jawaban)
    return repr(hasil.temuan) + repr(hasil.pegawai) + str(hasil) + " ".join(map(str, _asal(hasil.pegawai)))


def _asal(p: Pegawai) -> Iterator[Asal]:
    """Where the rows come from, which evidence tells."""
    for f in fields(Pegawai):
        isi = getattr(p, f.name)
        yield from (b.asal for b in isi if isinstance(b, BarisRiwayat) and b.asal) if isinstance(isi, tuple) else ()


@pytest.mark.parametrize("nilai", [NIP, "Budi Santoso"])
def test_tiap_medan_tiap_titik_akhir(nilai: str) -> None:
    bocoran = [m for m in MEDAN if bocor(nilai, yang_keluar(isi_medan(*m, nilai)))]
    assert bocoran == []


@given(st.sampled_from(MEDAN), kenari)
def test_tiap_ejaan(medan: tuple[str, str, int | None, str], nilai: object) -> None:
    assert not bocor(nilai, yang_keluar(isi_medan(*medan, nilai)))


@pytest.mark.lambat
@pytest.mark.parametrize("medan", MEDAN)
@settings(max_examples=sebanyak(60))
@given(nilai=kenari)
def test_tiap_medan_dan_tiap_ejaan(medan: tuple[str, str, int | None, str], nilai: object) -> None:
    assert not bocor(nilai, yang_keluar(isi_medan(*medan, nilai)))


@given(st.sampled_from([(t, m) for t, semua in TAMBAHAN.items() for m in semua]), kenari)
def test_titik_akhir_lain(tempat: tuple[str, str], nilai: object) -> None:
    titik, medan = tempat
    isi = {"tahun": "2019", "nilaiPrestasiKerja": "86", medan: nilai}
    assert not bocor(nilai, yang_keluar({**muat("a"), titik: {"code": 1, "data": [isi]}}))


@given(st.sampled_from(["Message", "message", "data", "code", "titik", "isi"]), kenari)
def test_sampul(tempat: str, nilai: object) -> None:
    bentuk: dict[str, dict[str, Any]] = {
        "Message": {"rw-jabatan": {"Error": True, "Message": nilai}},
        "message": {"rw-jabatan": {"success": False, "message": nilai, "data": None}},
        "data": {"rw-jabatan": {"code": 1, "data": nilai}},
        "code": {"rw-jabatan": {"code": nilai, "data": []}},
        "titik": {f"rw-jabatan/{nilai}": {"code": 1, "data": []}},
        "isi": {"rw-jabatan": nilai},
    }
    assert not bocor(nilai, yang_keluar({**muat("a"), **bentuk[tempat]}))


_ISI = (BERKAS.parent / "simpeg" / "nominatif.csv").read_text(encoding="utf-8")
NOMINATIF = list(csv.DictReader(_ISI.splitlines()))


@given(st.sampled_from(NOMINATIF), st.sampled_from(list(NOMINATIF[0])), kenari)
def test_nominatif(baris: dict[str, str], kolom: str, nilai: object) -> None:
    hasil = baca_nominatif({**baris, kolom: nilai})
    assert not bocor(nilai, repr(hasil))


USULAN = json.loads((BERKAS / "list_kp_instansi.json").read_text(encoding="utf-8"))


@given(st.sampled_from(sorted(USULAN["data"][0])), kenari)
def test_usulan(medan: str, nilai: object) -> None:
    data = [{**USULAN["data"][0], medan: nilai}]
    assert not bocor(nilai, repr(baca_usulan({"list-kp-instansi": {**USULAN, "data": data}})))


@given(st.sampled_from(["nama", "unit", "jenjang", "eselon", "bidang", "kelas", "kolom", "baris"]), kenari)
def test_tabel_jabatan(tempat: str, nilai: Any) -> None:
    baris = nilai if tempat == "baris" else {"nama": "X", nilai if tempat == "kolom" else tempat: nilai}
    try:
        keluar = repr(TabelJabatan([baris, baris]))
    except GalatBentuk as galat:
        keluar = f"{galat} {galat.masalah!r} {galat.data!r}"
    assert not bocor(nilai, keluar)


# --- from_dict ------------------------------------------------------------------------------------------------

PEGAWAI = [to_dict(baca_pegawai(muat(h)).pegawai) for h in HURUF]


def tempat(v: Any, langkah: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in data that holds a single value, and every object that may get another key."""
    if isinstance(v, dict):
        for k, x in v.items():
            yield from tempat(x, (*langkah, k))
    elif isinstance(v, list):
        for i, x in enumerate(v):
            yield from tempat(x, (*langkah, i))
    yield langkah


def dengan(v: Any, langkah: tuple[str | int, ...], nilai: object) -> Any:
    if not langkah:
        return nilai
    salinan: Any = dict(v) if isinstance(v, dict) else list(v)
    salinan[langkah[0]] = dengan(v[langkah[0]], langkah[1:], nilai)
    return salinan


TEMPAT = {tuple("#" if isinstance(k, int) else k for k in t): (i, t) for i, p in enumerate(PEGAWAI) for t in tempat(p)}


@given(st.sampled_from(list(TEMPAT.values())), kenari)
def test_from_dict(letak: tuple[int, tuple[str | int, ...]], nilai: object) -> None:
    nomor, langkah = letak
    data = dengan(PEGAWAI[nomor], langkah, nilai)
    try:
        keluar = repr(from_dict(Pegawai, data))
    except GalatBentuk as galat:
        keluar = f"{galat} {galat!r} {galat.masalah!r} {galat.data!r} {galat.args!r}"
    assert not bocor(nilai, keluar)


# --- the pieces ---------------------------------------------------------------------------------------------


@given(nomor().filter(lambda v: isinstance(v, str)))
def test_mask_tidak_menunjukkan_lebih_dari_nomor_urut(teks: str) -> None:
    assert len(re.findall(r"\d", mask(teks))) <= 3
    assert len(re.findall(r"\d", mask(f" {teks} "))) <= 3


@pytest.mark.parametrize("pisah", PISAH)
def test_nip_terbaca_dengan_pemisah_apa_pun(pisah: str) -> None:
    assert is_valid(pisah.join((NIP[:8], NIP[8:14], NIP[14], NIP[15:])), JenisNIP.PNS)


def test_repr_benda_tidak_memuat_teks_bebas() -> None:
    """Every text of every row of a record, also those that no end point fills."""
    bersih = Pegawai(
        jabatan=[Penugasan(Jabatan(NAMA[1], None, NAMA[1], NAMA[1]), HARI)],
        pangkat=[KenaikanPangkat(Golongan.III_A, HARI, NAMA[1])],
        pendidikan=[Ijazah(Pendidikan.S1, HARI, NAMA[1])],
        penilaian=[Penilaian(2025, None, umpan_balik=NAMA[1])],
        penilaian_periodik=[PenilaianPeriodik(HARI, date(2025, 2, 1), None, umpan_balik=NAMA[1])],
        pelatihan=[Pelatihan(NAMA[1], HARI, 1, NAMA[1], NIP)],
        hukuman=[HukumanDisiplin(None, None, HARI, uraian=NAMA[1])],
        angka_kredit=[AngkaKredit(None, Decimal(1), nomor=NIP)],
        peninjauan_masa_kerja=[PeninjauanMasaKerja(NAMA[1])],
        sertifikasi=[Sertifikasi(NAMA[1], penerbit=NAMA[1], nomor=NIK)],
        penghargaan=[Penghargaan(NAMA[1], pemberi=NAMA[1])],
        inovasi=[
            Inovasi(
                NAMA[1],
                nomor=NIK,
                bersama=[RekanPrakarsa(NIK)],
                bukti=[BuktiPrakarsa(NAMA[1], NIK, NAMA[1])],
                tahap=[TahapPrakarsa(StatusPrakarsa.DIAJUKAN, oleh=NAMA[1])],
                dampak=[DampakPrakarsa(NAMA[1], satuan=NAMA[1])],
            )
        ],
        partisipasi=[Partisipasi(NAMA[1])],
        peran_tim=[PeranTim(NAMA[1], NAMA[1])],
    )
    keluar = repr(bersih)
    assert not any(bocor(v, keluar) for v in (NAMA[1], NIP, NIK))


def test_urutan_baris_sehari_tidak_bergantung_pada_repr() -> None:
    """Free texts do not show in a repr, and still tell rows of one day apart."""
    dua = [Pelatihan("Anggrek", HARI, 1), Pelatihan("Melati", HARI, 1)]
    assert repr(dua[0]) != repr(dua[1])
    sama = [Pelatihan("Mawar", HARI, 1), Pelatihan("Nanas", HARI, 1)]
    assert repr(sama[0]) == repr(sama[1])
    assert Pegawai(pelatihan=sama) == Pegawai(pelatihan=sama[::-1])


# --- what follows from a record -------------------------------------------------------------------------------


def bertanda(nilai: str) -> Pegawai:
    """A record that can be judged, with a canary in every text."""
    p = baca_pegawai(muat("c")).pegawai

    def tandai(benda: Any) -> Any:
        if isinstance(benda, tuple):
            return tuple(map(tandai, benda))
        if not has(type(benda)) or isinstance(benda, Nomor | Riwayat):
            return benda
        teks = {a.name for a in fields(type(benda)) if a.type in ("str", "str | None", str, str | None)}
        nama = [a.name for a in fields(type(benda))]
        return evolve(benda, **{n: nilai if n in teks else tandai(getattr(benda, n)) for n in nama})

    return cast("Pegawai", tandai(p))


@pytest.mark.parametrize("nilai", ["199608082022041901", "Budi Santoso"])
@pytest.mark.parametrize("aturan", [ADMINISTRATOR, KP_REGULER, PENGAWAS])
def test_putusan_laporan_dan_dokumen(nilai: str, aturan: Any) -> None:
    p = bertanda(nilai)
    assert p.jabatan is not None
    assert p.jabatan[0].jabatan.nama == nilai
    jejak = evaluate(aturan, p, Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, "umum"))
    hari = date(2026, 11, 21)
    keluar = [repr(jejak), to_json(jejak, pada=hari), explain(jejak, hari), explain(jejak, hari, bahasa=INGGRIS)]
    keluar.append(pickle.dumps(jejak).decode("latin-1"))
    assert not any(bocor(nilai, k) or bocor(str(p.nomor_induk), k) for k in keluar)
