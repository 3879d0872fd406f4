from __future__ import annotations

import copy
import json
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
from hypothesis import given

from karier_asn.engine.ekspresi import (
    Ambang,
    Banding,
    Fakta,
    FaktaBenar,
    FaktaTanggal,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Pilihan,
    SalahSatu,
    Semua,
    Syarat,
    anak,
    telusur,
)
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.kata import fakta, jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.masa import bulan, tahun
from karier_asn.engine.perbandingan import Operator, Ukuran
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.rules import SEMUA
from tests.engine.contoh import (
    BARU,
    LAMA,
    TETAP,
    Mutu,
    Orang,
    Pos,
    aktif,
    angka,
    kota,
    lahir,
    lepas,
    lowong,
    mutu,
    poin,
    sasaran,
    terlatih,
    terpakai,
    usia,
)
from tests.engine.ungkapan import AMBANG_MASA, TABEL_MASA, TABEL_MUTU, kondisi

PASAL = TETAP / "Pasal 1"


# --- mistakes an author makes: caught where the rule is written --------------------------------------------

x, y, benar, tanggal = lepas(mutu), lepas(poin), lepas(aktif), lepas(lahir)
x_lama = x.lama
NAN = float("nan")
HARI = date(1970, 1, 1)
JAM = datetime(1970, 1, 1, 8, tzinfo=UTC)


class Warna(Enum):
    MERAH = "merah"
    PUTIH = "putih"


@fakta("warna kesukaan")
def warna(o: Orang) -> Riwayat[Warna]:
    return o.kota.peta(lambda _: Warna.MERAH)


TABEL_BENAR: Any = tabel(mutu, dict.fromkeys(Mutu, True), judul="t")
KURUNG = "Untuk menulis aturan, gabungkan dua syarat dengan & (dan), | (atau), ~ (tidak)"

SALAH: dict[str, tuple[Callable[[], object], str, str]] = {
    "and": (lambda: x >= Mutu.SEDANG and benar, "and, or, not", KURUNG),
    "or": (lambda: benar or lepas(terlatih), "and, or, not", KURUNG),
    "not": (lambda: not benar, "and, or, not", KURUNG),
    "if": (lambda: 1 if benar else 2, "and, or, not", KURUNG),
    "not nilai": (lambda: not y, "and, or, not", KURUNG),
    "banding berantai": (lambda: 10 <= y <= 20, "a <= x <= b", "(a <= x) & (x <= b)"),
    "== dalam syarat": (
        lambda: syarat(PASAL, {"a": lepas(x == Mutu.SEDANG)}),
        "Pasal 1 a: yang diperlukan",
        ".adalah(...)",
    ),
    "== sebagai isi": (lambda: syarat(PASAL, lepas(x == Mutu.SEDANG)), "sebuah syarat", ".adalah(...)"),
    "in": (lambda: syarat(PASAL, {"a": lepas(x in (Mutu.SEDANG, Mutu.TINGGI))}), "ditemukan False", ".adalah(...)"),
    "== dalam &": (lambda: benar & (x == Mutu.SEDANG), "ditemukan False", ".adalah(...)"),
    "== di kiri |": (lambda: (x == Mutu.SEDANG) | benar, "ditemukan False", ".adalah(...)"),
    "tanpa kurung, enum": (lambda: x >= Mutu.SEDANG & y >= 20, "belum syarat", "(usia <= tahun(56)) & kompeten"),
    "tanpa kurung, angka": (lambda: y >= 20 & benar, "ditemukan 20", "(a >= x) & (b >= y)"),
    "tanpa kurung, di kiri": (lambda: benar & y >= 20, "ditemukan <Fakta poin>", "bandingkan dahulu"),
    "tanpa kurung, |": (lambda: y >= 20 | benar, "ditemukan 20", "(a >= x) & (b >= y)"),
    "usia >= 56": (lambda: lepas(usia) >= 56, "harus masa", "Tulis tahun(56), bulan(56), atau hari(56)."),
    "usia >= benar": (lambda: lepas(usia) >= True, "harus masa", "Tulis sebuah masa, misalnya tahun(5)"),
    "usia >= teks": (lambda: lepas(usia) >= "56 tahun", "harus masa", "Tulis sebuah masa, misalnya tahun(5)"),
    "usia >= selang waktu": (lambda: lepas(usia) >= timedelta(days=30), "harus masa", "Tulis hari(30)."),
    "usia >= hari": (lambda: lepas(usia) >= HARI, "harus masa", "Bandingkan hari dengan fakta tanggalnya"),
    "usia >= -1": (lambda: lepas(usia) >= -1, "harus masa", "Tulis sebuah masa, misalnya tahun(5)"),
    "usia >= None": (lambda: lepas(usia) >= None, "harus masa", "fakta yang belum diketahui memberi BTL"),
    "usia >= tanggal lahir": (
        lambda: lepas(usia) >= lahir,
        "harus masa",
        "Bandingkan dengan lama waktu: lahir.lama().",
    ),
    "usia >= fakta lain": (lambda: lepas(usia) >= y, "harus masa", "masa tetap, atau dengan fakta"),
    "lahir >= tahun(56)": (lambda: tanggal >= tahun(56), "harus tanggal", "lahir.lama() >= tahun(56)."),
    "lahir >= lama": (lambda: tanggal >= usia, "harus tanggal", "Bandingkan lama waktunya: lahir.lama() >= usia."),
    "lahir >= ambang masa": (lambda: tanggal >= AMBANG_MASA, "harus tanggal", "Bandingkan lama waktunya: lahir.lama()"),
    "lahir >= teks": (lambda: tanggal >= "1970-01-01", "harus tanggal", "Tulis date(1970, 1, 1)."),
    "lahir >= jam": (lambda: tanggal >= JAM, "harus tanggal", "Ambil harinya dengan .date()."),
    "lahir >= tahun": (lambda: tanggal >= 1970, "harus tanggal", "Tulis misalnya date(2026, 1, 1)."),
    "mutu >= tahun(5)": (
        lambda: x >= tahun(5),
        "harus Mutu",
        "Mutu.SEDANG, Mutu.TINGGI. Untuk lama waktu: (mutu >= Mutu.RENDAH).lama() >= tahun(5).",
    ),
    "mutu >= ejaan resmi": (lambda: x >= "sedang", "harus Mutu", "Tulis Mutu.SEDANG."),
    "mutu >= nama anggota": (lambda: x >= " Tinggi", "harus Mutu", "Tulis Mutu.TINGGI."),
    "mutu >= teks lain": (lambda: x >= "bagus", "harus Mutu", "Sebut anggotanya: Mutu.RENDAH,"),
    "mutu >= None": (lambda: x >= None, "harus Mutu", "memberi BTL"),
    "poin >= syarat": (lambda: y >= (benar & benar), "harus bilangan bulat", "beri kurung"),
    "mutu >= fakta lain jenis": (lambda: x >= y, "harus Mutu", "Mutu tetap, atau dengan fakta"),
    "poin >= benar": (lambda: y >= True, "harus bilangan bulat", "Tulis bilangan bulat, misalnya 5."),
    "poin >= fakta benar": (lambda: y >= benar, "tidak berurutan", "Tulis faktanya saja"),
    "poin >= teks": (lambda: y >= "20", "harus bilangan bulat", "Tulis 20."),
    "poin >= desimal": (lambda: y >= Decimal("20.5"), "harus bilangan bulat", "Tulis bilangan bulat"),
    "poin >= bukan bilangan": (lambda: y >= NAN, "harus bilangan bulat", "Tulis bilangan bulat"),
    "poin >= Antara": (lambda: y >= Antara(1, 3), "harus bilangan bulat", "Tulis bilangan bulat"),
    "angka >= int": (lambda: lepas(angka) >= 100, "harus Decimal", 'Tulis Decimal("100").'),
    "angka >= pecahan": (lambda: lepas(angka) >= 12.5, "harus Decimal", 'Tulis Decimal("12.5").'),
    "angka >= tak hingga": (lambda: lepas(angka) >= float("inf"), "harus Decimal", 'Tulis Decimal("12.5").'),
    "angka >= bukan bilangan": (lambda: lepas(angka) >= Decimal("NaN"), "harus Decimal", 'Tulis Decimal("12.5").'),
    "syarat.adalah": (lambda: lepas(benar & benar).adalah(True), "tidak memerlukan adalah/bukan", "~fakta"),
    "syarat.bukan": (lambda: lepas(x >= Mutu.TINGGI).bukan(True), "tidak memerlukan adalah/bukan", "~fakta"),
    "angka >= kata": (lambda: lepas(angka) >= "seratus", "harus Decimal", 'Tulis Decimal("12.5").'),
    "kota >= bilangan": (lambda: lepas(kota) >= 5, "harus teks", "Tulis teks dalam tanda kutip."),
    "kategori >= anggotanya": (lambda: lepas(warna) >= Warna.MERAH, "Warna tidak berurutan", ".adalah(...)"),
    "tabel benar/salah >=": (lambda: TABEL_BENAR >= True, "benar/salah tidak berurutan", "Tulis .adalah(True)."),
    "fakta benar >= tahun(5)": (lambda: benar >= tahun(5), "tidak berurutan", "tulis .lama() >= tahun(5)"),
    "syarat >= 5": (lambda: lepas(benar & benar) >= 5, "<Semua 2 butir> >= ...: syarat dan", "beri kurung"),
    "syarat < 5": (lambda: lepas(benar | benar) < 5, "<SalahSatu 2 butir> < ...: syarat dan", "beri kurung"),
    "5 < syarat": (lambda: 5 < lepas(benar & benar), "tidak berurutan", "beri kurung"),
    "syarat <= masa": (lambda: lepas(benar & benar) <= tahun(1), "tidak berurutan", "tulis .lama() <= tahun(1)"),
    "fakta benar >= benar": (lambda: benar >= True, "tidak berurutan", "Tulis faktanya saja"),
    "fakta benar < fakta benar": (lambda: benar < lepas(terlatih), "tidak berurutan", "~fakta"),
    "fakta benar .adalah": (lambda: benar.adalah(True), "tidak memerlukan adalah/bukan", "~fakta"),
    "fakta benar .bukan": (lambda: benar.bukan(False), "tidak memerlukan adalah/bukan", "~fakta"),
    "masa .adalah": (lambda: lepas(usia).adalah(tahun(5)), "hanya untuk fakta dan tabel", "Bandingkan"),
    "ambang .bukan": (lambda: lepas(AMBANG_MASA).bukan(tahun(5)), "hanya untuk fakta dan tabel", "Bandingkan"),
    "masa >= masa": (lambda: usia >= aktif.lama(), "dua masa", "nilai tetap"),
    "ambang >= ambang": (lambda: AMBANG_MASA >= AMBANG_MASA, "tidak ada fakta", "nilai tetap"),
    "ambang >= nilai": (lambda: AMBANG_MASA >= tahun(1), "tidak ada fakta", "nilai tetap"),
    "poin >= masa": (lambda: y >= lepas(usia), "harus bilangan bulat", "bilangan bulat tetap, atau dengan fakta"),
    "tabel dari ambang": (
        lambda: tabel(menurut({TETAP / "1": Mutu.SEDANG}), dict.fromkeys(Mutu, 1), judul="t"),
        "harus berhingga",
        "berjenis Enum",
    ),
    "adalah ejaan resmi": (
        lambda: x.adalah("sedang"),
        "satu Mutu atau lebih; ditemukan ['sedang']",
        "Tulis Mutu.SEDANG.",
    ),
    "adalah teks lain": (
        lambda: x.adalah(Mutu.SEDANG, "bagus"),
        "ditemukan ['bagus']",
        "Sebut anggotanya: Mutu.RENDAH",
    ),
    "adalah daftar": (lambda: x.adalah([Mutu.SEDANG, Mutu.TINGGI]), "satu Mutu atau lebih", "tanpa kurung lain"),
    "bukan himpunan": (lambda: x.bukan({Mutu.SEDANG}), "satu Mutu atau lebih", ".adalah(*daftar)"),
    "adalah daftar teks": (lambda: x.adalah(["sedang"]), "satu Mutu atau lebih", "Sebut anggotanya: Mutu.RENDAH"),
    "adalah None": (lambda: x.adalah(None), "ditemukan [None]", "memberi BTL"),
    "adalah fakta lain": (lambda: x.adalah(sasaran), "ditemukan [<Fakta sasaran>]", "(a >= b) & (a <= b)"),
    "poin adalah benar": (lambda: y.adalah(True), "ditemukan [True]", "Tulis bilangan bulat"),
    "lahir adalah jam": (lambda: tanggal.adalah(JAM), "satu tanggal atau lebih", ".date()"),
    "kota adalah bilangan": (lambda: lepas(kota).adalah(5), "satu teks atau lebih", "tanda kutip"),
    "bukan tanpa nilai": (x.bukan, "ditemukan kosong", ".adalah(A, B)"),
    "mutu.lama()": (x_lama, "mutu bukan syarat dan bukan tanggal", "(mutu >= Mutu.RENDAH).lama()"),
    "mutu.kini()": (lambda: x.kini("judul"), "tidak ada lama waktunya", "Bandingkan dahulu"),
    "poin.lama()": (lambda: y.lama(judul="j"), "tidak ada lama waktunya", "(poin >= 5).lama()"),
    "angka.sisa()": (lambda: lepas(angka).sisa(), "tidak ada lama waktunya", "(angka >= ...).lama()"),
    "kota.lama()": (lambda: lepas(kota).lama(), "tidak ada lama waktunya", '(kota.adalah("...")).lama()'),
    "warna.lama()": (lambda: lepas(warna).lama(), "tidak ada lama waktunya", "(warna.adalah(Warna.MERAH)).lama()"),
    "usia.lama()": (lambda: lepas(usia).lama(), "tidak ada lama waktunya", "(usia >= tahun(5)).lama()"),
    "lahir.kini()": (
        tanggal.kini,
        "lahir adalah tanggal",
        "Tulis lahir.lama() untuk waktu sejak tanggal itu",
    ),
    "aktif.sisa()": (benar.sisa, "aktif: waktu tersisa", "berakhir(syarat, judul).sisa()"),
    "lama(masa)": (lambda: benar.lama(tahun(5)), "Judul harus teks", "Bandingkan sesudahnya: .lama() >= tahun(5)."),
    "kini(bilangan)": (lambda: benar.kini(5), "Judul harus teks, ditemukan 5", "tanda kutip"),
    "lahir.lama(masa)": (lambda: tanggal.lama(tahun(5)), "Judul harus teks", ".lama() >= tahun(5)"),
    "lahir.sisa(None)": (lambda: tanggal.sisa(None), "Judul harus teks", "tanda kutip"),
    "lahir.lama, ukuran teks": (lambda: tanggal.lama("usia", "tinggi"), "ukuran harus Ukuran", "Tulis Ukuran.TINGGI."),
    "usia + 1": (lambda: lepas(usia) + 1, "usia tidak dapat dihitung", "pada ambangnya"),
    "5 - poin": (lambda: 5 - y, "poin tidak dapat dihitung", "di dalam fungsi sebuah fakta"),
    "poin / 2": (lambda: y / 2, "poin tidak dapat dihitung", "di dalam fungsi sebuah fakta"),
    "-poin": (lambda: -y, "poin tidak dapat dihitung", "di dalam fungsi sebuah fakta"),
    "~poin": (lambda: ~y, "poin adalah nilai, belum syarat", "Bandingkan dahulu"),
    "nilai & syarat": (lambda: lepas(usia) & benar, "belum syarat", "Bandingkan dahulu"),
    "nilai | nilai": (lambda: y | x, "belum syarat", "Bandingkan dahulu"),
    "syarat & nilai": (lambda: benar & lepas(usia), "ditemukan <Lama", "bandingkan dahulu"),
    "5 & nilai": (lambda: 5 & y, "belum syarat", "Bandingkan dahulu"),
    "5 | syarat": (lambda: 5 | benar, "ditemukan 5", "Beri kurung"),
    "nilai sebagai isi": (lambda: syarat(PASAL, x), "ditemukan <Fakta mutu>", "bandingkan dahulu"),
    "nilai sebagai butir": (lambda: syarat(PASAL, {"huruf a": benar, "huruf b": y}), "Pasal 1 huruf b", "bandingkan"),
    "syarat kosong": (lambda: syarat(PASAL, {}), "tidak memuat satu butir pun", "Sebutkan butirnya"),
    "syarat tanpa kutipan": (lambda: syarat(lepas("Pasal 1"), aktif), "harus kutipan", 'PP11 / "Pasal 54"'),
    "syarat dengan peraturan": (lambda: syarat(lepas(TETAP), aktif), "harus kutipan", 'UU 5/2000 / "Pasal 54"'),
    "catatan tanpa butir": (
        lambda: syarat(PASAL, {"huruf a": aktif}, catatan={"huruf b": "-", "huruf z": "-"}),
        "catatan untuk huruf b, huruf z",
        "Samakan kuncinya",
    ),
    "kunci bukan teks": (lambda: syarat(PASAL, lepas({1: aktif})), "Bagian kutipan harus teks", "Tulis misalnya"),
    "jika nilai": (lambda: jika(y, maka=benar), "jika: yang diperlukan", "bandingkan dahulu"),
    "jika maka bool": (lambda: jika(benar, maka=lepas(x == Mutu.SEDANG)), "maka: yang diperlukan", ".adalah(...)"),
    "pilihan satu bacaan": (lambda: pilihan("p", {"a": aktif}, catatan="-"), "paling sedikit dua", "Tanpa pilihan"),
    "pilihan nilai": (lambda: pilihan("p", {"a": aktif, "b": y}, catatan="-"), "p b: yang", "bandingkan dahulu"),
    "menurut kosong": (lambda: menurut({}), "paling sedikit satu versi", "{kutipan: nilai atau syarat}"),
    "menurut mulai sama": (
        lambda: menurut({TETAP / "Pasal 1": tahun(5), TETAP / "Pasal 2": tahun(6)}),
        "UU 5/2000 Pasal 1 dan UU 5/2000 Pasal 2 sama-sama mulai 2000-01-01",
        ".diubah(oleh)",
    ),
    "menurut campuran nilai": (lambda: menurut({LAMA / "1": tahun(5), BARU / "1": 5}), "Masa, int", "satu jenis"),
    "menurut nilai lalu syarat": (
        lambda: menurut({LAMA / "1": 5, BARU / "1": aktif}),
        "PP 2/2020 1: <FaktaBenar aktif> bukan nilai tetap",
        "jika(..., maka=...)",
    ),
    "menurut syarat lalu nilai": (lambda: menurut({LAMA / "1": aktif, BARU / "1": 5}), "ditemukan 5", "Beri kurung"),
    "tabel banyak kunci": (
        lambda: tabel((aktif,) * 64, {}, judul="t"),
        "ada baris untuk False/False",
        "Tambahkan",
    ),
    "tabel kurang": (lambda: tabel(mutu, {Mutu.SEDANG: 1}, judul="t"), "ada baris untuk rendah, tinggi", "Tambahkan"),
    "tabel kurang, dua kunci": (
        lambda: tabel(
            (mutu, aktif), {(m, b): 1 for m in Mutu for b in (True, False) if m.value != "rendah" or b}, judul="t"
        ),
        "rendah/False",
        "Tambahkan",
    ),
    "tabel lebih": (
        lambda: tabel(mutu, {**dict.fromkeys(Mutu, 1), "istimewa": 2}, judul="t"),
        "Tabel t: kunci mutu harus Mutu, ditemukan 'istimewa'",
        "Sebut anggotanya",
    ),
    "tabel campuran": (
        lambda: tabel(mutu, dict(zip(Mutu, (1, "dua", 3), strict=True)), judul="t"),
        "sejenis, ditemukan int, str",
        "satu jenis",
    ),
    "tabel tak hingga": (
        lambda: tabel(poin, {1: 2}, judul="t"),
        "harus berhingga, ditemukan [<Fakta poin>]",
        "berjenis Enum",
    ),
    "tabel bukan fakta": (
        lambda: tabel(lepas("mutu"), {}, judul="t"),
        "harus berhingga, ditemukan ['mutu']",
        "berjenis Enum",
    ),
    "ingkar bukan syarat": (
        lambda: Kondisi.__invert__(lepas(mutu)),
        "~: yang diperlukan",
        "Ini baru nilai",
    ),
}


@pytest.mark.parametrize("nama", SALAH)
def test_salah_tulis_ditolak_di_tempatnya(nama: str) -> None:
    tulis, pesan, saran = SALAH[nama]
    with pytest.raises(GalatTulis) as galat:
        tulis()
    assert pesan in galat.value.pesan
    assert saran in galat.value.saran
    assert galat.value.kode == "tulis"


def berpetunjuk(fungsi: Any, **petunjuk: object) -> Any:
    """The function with these annotations only, which a strict type checker would not let stand."""
    fungsi.__annotations__ = petunjuk
    return fungsi


_tanpa_petunjuk = berpetunjuk(lambda o: o)
_sebagian = berpetunjuk(lambda o, p: o, o=Orang, **{"return": Riwayat[bool]})
_riwayat_polos = berpetunjuk(lambda o: o, o=Orang, **{"return": Riwayat})


def _tanpa_subjek() -> Riwayat[bool]:
    return Riwayat.tetap(True)


def _subjek_mungkin(o: Orang | None) -> Riwayat[bool]:
    return Riwayat.tetap(True)


def _bukan_riwayat(o: Orang) -> bool:
    return True


def _dua_jenis(o: Orang) -> Riwayat[int | str]:
    return Riwayat.tetap(1)


def _mungkin_kosong(o: Orang) -> Riwayat[int | None]:
    return Riwayat.tetap(1)


def _jenis_apa_saja(o: Orang) -> Riwayat[Any]:
    return o.aktif


@pytest.mark.parametrize("fungsi", [_tanpa_subjek, _sebagian, _subjek_mungkin])
def test_fakta_menyebut_subjeknya(fungsi: Any) -> None:
    with pytest.raises(GalatTulis, match="harus menyebut jenis setiap subjek") as galat:
        fakta("judul")(fungsi)
    assert "def pendidikan(p: Pegawai) -> Riwayat[Pendidikan]" in galat.value.saran


@pytest.mark.parametrize(
    "fungsi", [_tanpa_petunjuk, _bukan_riwayat, _riwayat_polos, _dua_jenis, _mungkin_kosong, _jenis_apa_saja]
)
def test_fakta_mengembalikan_riwayat_satu_jenis(fungsi: Any) -> None:
    with pytest.raises(GalatTulis, match=r"harus mengembalikan Riwayat\[") as galat:
        fakta("judul")(fungsi)
    assert "TAK_DIKETAHUI" in galat.value.saran


# --- what comparisons accept -------------------------------------------------------------------------------


def test_fakta_dari_petunjuk_jenisnya() -> None:
    assert type(aktif) is FaktaBenar
    assert type(lahir) is FaktaTanggal
    assert type(mutu) is Fakta
    assert [f.jenis for f in (aktif, lahir, mutu, poin, angka)] == [bool, date, Mutu, int, Decimal]
    assert [f.ukuran for f in (mutu, poin, angka, kota)] == [Ukuran.TINGGI, Ukuran.JUMLAH, Ukuran.JUMLAH, Ukuran.TINGGI]
    assert (aktif.subjek, terpakai.subjek, aktif.nama, aktif.judul) == (
        (Orang,),
        (Orang, Pos),
        "aktif",
        "aktif bekerja",
    )


def test_fakta_ukuran_sendiri() -> None:
    @fakta("nilai ujian", ukuran=Ukuran.TINGGI)
    def ujian(o: Orang) -> Riwayat[int | Antara[int]]:
        return o.poin

    assert (ujian.ukuran, ujian.jenis) == (Ukuran.TINGGI, int)


def test_ambang_di_kiri_pun_boleh() -> None:
    """``tahun(56) >= usia`` is the same comparison from the other side."""
    assert (tahun(56) >= lepas(usia)) == (usia <= tahun(56))
    assert (Mutu.SEDANG <= lepas(mutu)) == (mutu >= Mutu.SEDANG)
    assert (20 < lepas(poin)) == (poin > 20)


def test_batas_berupa_nilai() -> None:
    assert (mutu >= sasaran).batas is sasaran
    assert (usia <= AMBANG_MASA).batas is AMBANG_MASA
    assert (mutu < TABEL_MUTU).batas is TABEL_MUTU


def test_masa_berdiri_di_kiri_ambang_di_kanan() -> None:
    """However it is written: one duration, one threshold."""
    assert lepas(AMBANG_MASA >= usia) == (usia <= AMBANG_MASA)
    assert (lepas(AMBANG_MASA) < lepas(usia)) == (usia > AMBANG_MASA)
    assert lepas(TABEL_MASA > usia) == (usia < TABEL_MASA)
    assert lepas(AMBANG_MASA >= TABEL_MASA) == (TABEL_MASA <= AMBANG_MASA)


# --- structure ---------------------------------------------------------------------------------------------


def test_gabungan_datar() -> None:
    assert aktif & terlatih & lowong == Semua((aktif, terlatih, lowong))
    assert aktif & (terlatih & lowong) == Semua((aktif, terlatih, lowong))
    assert aktif | terlatih | lowong == SalahSatu((aktif, terlatih, lowong))
    assert (aktif | terlatih) & lowong == Semua((SalahSatu((aktif, terlatih)), lowong))


def test_syarat_mengutip_setiap_butir() -> None:
    s = syarat(
        PASAL, {"huruf a": aktif, "huruf b": mutu >= Mutu.SEDANG}, judul="Judul", catatan={"huruf b": "Catatan."}
    )
    assert isinstance(s.isi, Semua)
    butir = [b for b in s.isi.butir if isinstance(b, Syarat)]
    assert [str(b.dasar) for b in butir] == ["UU 5/2000 Pasal 1 huruf a", "UU 5/2000 Pasal 1 huruf b"]
    assert [b.dasar.catatan for b in butir] == ["", "Catatan."]
    assert [b.isi for b in butir] == [aktif, mutu >= Mutu.SEDANG]


def test_butir_dengan_kutipan_sendiri() -> None:
    s = syarat(PASAL, {"huruf a": aktif, LAMA / "Pasal 8": terlatih}, catatan={"PP 1/2010 Pasal 8": "Dari PP lama."})
    assert isinstance(s.isi, Semua)
    kedua = s.isi.butir[1]
    assert isinstance(kedua, Syarat)
    assert (str(kedua.dasar), kedua.dasar.catatan) == ("PP 1/2010 Pasal 8", "Dari PP lama.")


def test_fakta_dapat_dipanggil() -> None:
    orang = Orang(aktif=Riwayat.tetap(True))
    assert aktif(orang) == Riwayat.tetap(True)
    assert terpakai(orang, Pos(lowong=Riwayat.tetap(False))) == Riwayat.tetap(False)


def test_sama_berarti_sama_susunannya() -> None:
    a = syarat(PASAL, {"a": mutu >= Mutu.SEDANG, "b": usia <= tahun(56)})
    b = syarat(PASAL, {"a": mutu >= Mutu.SEDANG, "b": usia <= bulan(672)})
    assert a == b
    assert hash(a) == hash(b)
    assert a != syarat(PASAL, {"a": mutu > Mutu.SEDANG, "b": usia <= tahun(56)})
    assert aktif.lama() != aktif.kini()
    assert aktif & terlatih != aktif | terlatih
    assert len({a, b, aktif, terlatih, aktif}) == 3


def test_menurut_urut_menurut_mulainya() -> None:
    m = menurut({BARU / "1": terlatih, LAMA / "1": aktif})
    assert isinstance(m, Menurut)
    assert [d.peraturan for d, _ in m.versi] == [LAMA, BARU]
    ambang = menurut({BARU / "1": 3, LAMA / "1": 2})
    assert isinstance(ambang, Ambang)
    assert ([v for _, v in ambang.versi], ambang.jenis) == ([2, 3], int)


def test_pilihan_baku_yang_pertama() -> None:
    p = pilihan("p", {"satu": aktif, "dua": terlatih}, catatan="Catatan.")
    assert (p.baku, p.kunci, p.catatan) == ("satu", "p", "Catatan.")


def test_anak_dan_telusur() -> None:
    s = syarat(PASAL, jika(mutu >= sasaran, maka=aktif.lama() >= tahun(1)) & (TABEL_MUTU.adalah(Mutu.TINGGI)))
    urutan = [type(n).__name__ for n in telusur(s)]
    assert urutan == [
        *("Syarat", "Semua", "Jika", "Banding", "Fakta", "Fakta", "Banding", "Lama", "FaktaBenar"),
        *("Banding", "Tabel", "FaktaBenar", "Fakta"),
    ]
    assert anak(aktif) == anak(AMBANG_MASA) == ()
    assert anak(menurut({LAMA / "1": aktif, BARU / "1": terlatih})) == (aktif, terlatih)
    assert anak(pilihan("p", {"a": aktif, "b": terlatih}, catatan="-")) == (aktif, terlatih)


def test_lama_dan_kini() -> None:
    assert aktif.lama("masa") == Lama(aktif, CaraHitung.KUMULATIF, "masa", jenis=type(tahun(1)), ukuran=Ukuran.LAMA)
    assert aktif.kini().cara is CaraHitung.BERTURUT
    assert lahir.lama().cara is CaraHitung.SEJAK
    assert lahir.sisa("sisa") == Lama(lahir, CaraHitung.SISA, "sisa", jenis=type(tahun(1)), ukuran=Ukuran.LAMA)


# --- negation ----------------------------------------------------------------------------------------------

BALIK: list[tuple[Kondisi, Kondisi]] = [
    (aktif, Banding(aktif, Operator.DALAM, (False,))),
    (mutu >= Mutu.SEDANG, mutu < Mutu.SEDANG),
    (mutu > Mutu.SEDANG, mutu <= Mutu.SEDANG),
    (mutu.adalah(Mutu.SEDANG), mutu.bukan(Mutu.SEDANG)),
    (usia <= tahun(56), usia > tahun(56)),
    (aktif & (poin >= 3), ~aktif | (poin < 3)),
    (syarat(PASAL, aktif), syarat(PASAL, ~aktif)),
    (menurut({LAMA / "1": aktif, BARU / "1": terlatih}), menurut({LAMA / "1": ~aktif, BARU / "1": ~terlatih})),
    (
        pilihan("p", {"a": aktif, "b": poin > 3}, catatan="c"),
        pilihan("p", {"a": ~aktif, "b": poin <= 3}, catatan="c"),
    ),
]


@pytest.mark.parametrize(("k", "balik"), BALIK)
def test_ingkaran_masuk_ke_dalam(k: Kondisi, balik: Kondisi) -> None:
    assert ~k == balik
    assert ~balik == k
    assert ~~k == k


def test_ingkaran_jika_dan_judul() -> None:
    assert ~jika(aktif, maka=terlatih) == aktif & ~terlatih
    tolak = ~syarat(PASAL, aktif, judul="bekerja")
    assert isinstance(tolak, Syarat)
    assert tolak.judul == "tidak: bekerja"


@given(kondisi(berhukum=False))
def test_ingkaran_ganda_susunannya_sama(k: Kondisi) -> None:
    assert ~~k == k


@pytest.mark.parametrize("op", Operator)
def test_lawan_operator(op: Operator) -> None:
    assert op.lawan.lawan is op
    for v, batas in ((1, 1), (0, 1), (2, 1)):
        b: Any = (batas,) if op in (Operator.DALAM, Operator.LUAR) else batas
        assert op.fungsi(v, b) is not op.lawan.fungsi(v, b)


@pytest.mark.parametrize("op", Operator)
def test_cermin_operator_menukar_kedua_sisi(op: Operator) -> None:
    """Sets have no other side to be read from, so membership stays what it is."""
    assert op.cermin.cermin is op
    if op in (Operator.DALAM, Operator.LUAR):
        assert op.cermin is op
    else:
        for a, b in ((1, 2), (2, 2), (2, 1)):
            assert op.fungsi(a, b) is op.cermin.fungsi(b, a)


# --- pickling, copying, printing ---------------------------------------------------------------------------

CONTOH: tuple[Any, ...] = (
    aktif,
    mutu,
    lahir,
    usia,
    TABEL_MUTU,
    TABEL_MASA,
    AMBANG_MASA,
    PASAL,
    *(k for k, _ in BALIK),
    jika(aktif, maka=terlatih),
    *SEMUA,
)


@pytest.mark.parametrize("n", CONTOH, ids=repr)
def test_pickle_dan_salinan(n: Any) -> None:
    for kembali in (pickle.loads(pickle.dumps(n)), copy.deepcopy(n), copy.copy(n)):
        assert kembali == n
        assert hash(kembali) == hash(n)
        assert type(kembali) is type(n)


def test_fakta_dipickle_sebagai_nama() -> None:
    assert pickle.loads(pickle.dumps(aktif)) is aktif
    assert copy.deepcopy(aktif) is aktif
    assert len(pickle.dumps(aktif)) < 200


def test_pickle_ke_proses_lain() -> None:
    """Hashes are kept with the nodes, but texts hash differently in another process."""
    aturan = syarat(PASAL, {"a": mutu >= Mutu.SEDANG, "b": aktif.lama() >= tahun(2)}, judul="j")
    hash(aturan)
    program = (
        "import pickle, sys; a = pickle.load(sys.stdin.buffer);"
        "from tests.engine.contoh import *; from karier_asn import *;"
        "b = syarat(TETAP / 'Pasal 1', {'a': mutu >= Mutu.SEDANG, 'b': aktif.lama() >= tahun(2)}, judul='j');"
        "sys.stdout.buffer.write(pickle.dumps([a == b, hash(a) == hash(b), a in {b: 1}]))"
    )
    lingkungan = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": os.pathsep.join(p or "." for p in sys.path)}
    hasil = subprocess.run(
        [sys.executable, "-c", program], input=pickle.dumps(aturan), capture_output=True, check=False, env=lingkungan
    )
    assert hasil.returncode == 0, hasil.stderr.decode()
    assert pickle.loads(hasil.stdout) == [True, True, True]


@pytest.mark.parametrize("n", CONTOH, ids=repr)
def test_repr_satu_baris_tanpa_alamat(n: object) -> None:
    for teks in (repr(n), str(n)):
        assert "\n" not in teks
        assert not re.search(r"0x[0-9a-f]{4,}", teks)
        assert "object at" not in teks
        assert json.loads(json.dumps(teks)) == teks


@given(kondisi())
def test_repr_setiap_simpul(k: Kondisi) -> None:
    for n in telusur(k):
        assert "\n" not in repr(n)
        assert not re.search(r"0x[0-9a-f]{4,}", repr(n) + str(n))


def test_tidak_dapat_diubah() -> None:
    for n in (aktif, mutu >= Mutu.SEDANG, PASAL, usia):
        with pytest.raises(AttributeError):
            lepas(n).judul = "lain"


@pytest.mark.parametrize("jenis", [Banding, Jika, Lama, Pilihan, Menurut, Semua])
def test_simpul_tanpa_urutan(jenis: type) -> None:
    """Only `Nilai` gives ``<`` a meaning: a comparison."""
    assert not jenis.__dict__.keys() & {"__lt__", "__le__", "__gt__", "__ge__"}
