"""How much a rule as data may hold: both sides of each limit, when it is read and when it is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import partial
from itertools import count
from math import gcd
from typing import Any

import pytest
from attrs import evolve

from karier_asn.engine.besaran import ANGKA_TERBANYAK, BULAN_TERBANYAK, HARI_TERBANYAK
from karier_asn.engine.ekspresi import (
    SIMPUL_TERDALAM,
    Banding,
    Kondisi,
    Lama,
    Semua,
    SimpulKondisi,
    Syarat,
)
from karier_asn.engine.galat import GalatBentuk, GalatTulis
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.hukum import Peraturan
from karier_asn.engine.jalur import MASALAH_TERBANYAK
from karier_asn.engine.kanonik import decimal
from karier_asn.engine.kata import fakta, jika, syarat, tabel
from karier_asn.engine.masa import Masa, tahun
from karier_asn.engine.perbandingan import Operator, Ukuran
from karier_asn.engine.pohon import digest, from_json, to_dict, to_json, vocabulary
from karier_asn.engine.pohon_bentuk import (
    ANGGOTA_TERBANYAK,
    PENCABUTAN_TERPANJANG,
    SIMPUL_TERBANYAK,
    TEKS_TERPANJANG,
    UKURAN_TERBESAR,
)
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.rules import DAHULU, SEMUA
from tests.engine.contoh_data import KATA, LAMA, Benda, Warna, bagian, baik, jumlah, nama
from tests.engine.test_pohon_baku import BAIK, SATU, YA, banding, dokumen, lama, peraturan, semua, v
from tests.engine.test_pohon_baku import syarat as syarat_data
from tests.engine.test_pohon_baku import tabel as t


def _sarang(n: int) -> Kondisi:
    """So many nodes one within the other."""
    k: SimpulKondisi = baik
    for _ in range(n - 1):
        k = Syarat(LAMA / "Pasal 1", k, "")
    return k


def _rantai(n: int) -> Peraturan:
    """A regulation that was repealed by one that was repealed, and so on: so many in all."""
    p: Peraturan | None = None
    for i in range(n):
        p = evolve(LAMA, nama=f"P {i}", mulai=date(2000 - i, 1, 1), dicabut=p)
    assert p is not None
    return p


def _ulang(k: SimpulKondisi, n: int) -> Kondisi:
    return Semua((k,) * n)


BATAS: dict[str, tuple[Kondisi, Kondisi, str]] = {
    "simpul": (_ulang(baik, SIMPUL_TERBANYAK - 1), _ulang(baik, SIMPUL_TERBANYAK), "10000 simpul"),
    "teks": (
        syarat(LAMA / "Pasal 1", baik, judul="x" * TEKS_TERPANJANG),
        syarat(LAMA / "Pasal 1", baik, judul="x" * (TEKS_TERPANJANG + 1)),
        "aturan.judul: Paling banyak 10000 huruf",
    ),
    "anggota": (
        nama.adalah(*map(str, range(ANGGOTA_TERBANYAK))),
        nama.adalah(*map(str, range(ANGGOTA_TERBANYAK + 1))),
        "aturan.batas: Paling banyak 1000 nilai",
    ),
    "pencabutan": (
        syarat(_rantai(PENCABUTAN_TERPANJANG) / "Pasal 1", baik),
        syarat(_rantai(PENCABUTAN_TERPANJANG + 1) / "Pasal 1", baik),
        "dicabut: Paling banyak 20 peraturan",
    ),
    "masa": (
        baik.lama() >= Masa(BULAN_TERBANYAK, HARI_TERBANYAK),
        baik.lama() >= Masa(BULAN_TERBANYAK + 1),
        "jenis masa",
    ),
    "hari": (baik.lama() >= Masa(0, HARI_TERBANYAK), baik.lama() >= Masa(0, HARI_TERBANYAK + 1), "jenis masa"),
    "desimal": (
        jumlah >= Decimal("9" * ANGKA_TERBANYAK + "." + "9" * ANGKA_TERBANYAK),
        jumlah >= Decimal("1" + "0" * ANGKA_TERBANYAK),
        "jenis desimal",
    ),
    "di kanan titik": (
        jumlah >= Decimal(1).scaleb(-ANGKA_TERBANYAK),
        jumlah >= Decimal(1).scaleb(-ANGKA_TERBANYAK - 1),
        "jenis desimal",
    ),
    "pecahan": (
        bagian >= Fraction(-(10**ANGKA_TERBANYAK) + 1, 10**ANGKA_TERBANYAK - 2),
        bagian >= Fraction(1, 10**ANGKA_TERBANYAK + 1),
        "jenis pecahan",
    ),
}


@pytest.mark.parametrize("hal", BATAS)
def test_batas(hal: str) -> None:
    masih, lebih, pesan = BATAS[hal]
    assert from_json(to_json(masih), KATA) == masih
    with pytest.raises(GalatTulis, match=pesan):
        to_json(lebih)


def test_batas_ukuran() -> None:
    """What is read, and what would be written of it: that is longer where a text is not ASCII."""
    teks = to_json(baik)
    assert from_json(teks.ljust(UKURAN_TERBESAR), KATA) == baik
    panjang = _masalah(teks.ljust(UKURAN_TERBESAR + 1))
    assert [(m.jalur, m.kode) for m in panjang] == [("$", "terlalu-panjang")]
    butir = [syarat(LAMA / "Pasal 1", baik, judul="≥" * TEKS_TERPANJANG)] * 17
    besar = Semua(tuple(butir))
    with pytest.raises(GalatTulis, match="dituliskan, lebih dari 1000000 huruf"):
        to_json(besar)
    ringkas = json.dumps(to_dict(Semua(tuple(butir[:16]))), ensure_ascii=False)
    data = json.loads(ringkas)
    data["aturan"]["butir"] *= 2
    teks = json.dumps(data, ensure_ascii=False)
    assert len(teks) < UKURAN_TERBESAR
    assert [(m.jalur, m.kode) for m in _masalah(teks)] == [("$", "terlalu-panjang")]


def test_aturan_nasional_jauh_di_bawahnya() -> None:
    for aturan in (*SEMUA, *DAHULU):
        data = to_dict(aturan)
        assert len(to_json(aturan)) * 10 < UKURAN_TERBESAR
        assert _banyak(data) * 20 < SIMPUL_TERBANYAK
        assert _dalam(data) * 3 < SIMPUL_TERDALAM


def _anak(v: Any) -> list[Any]:
    return [*v.values()] if isinstance(v, dict) else v if isinstance(v, list) else []


def _banyak(v: Any) -> int:
    return (isinstance(v, dict) and "simpul" in v) + sum(map(_banyak, _anak(v)))


def _dalam(v: Any) -> int:
    return (isinstance(v, dict) and "simpul" in v) + max(map(_dalam, _anak(v)), default=0)


def _masalah(teks: str) -> tuple[Any, ...]:
    with pytest.raises(GalatBentuk) as galat:
        from_json(teks, KATA)
    return galat.value.masalah


# --- what others send --------------------------------------------------------------------------------------


def _pecahan_sehash() -> list[str]:
    """Fractions that differ and yet hash alike."""
    prima, sama = 2**61 - 1, 12345678901234
    hasil: list[str] = []
    penyebut = 10**5
    while len(hasil) < ANGGOTA_TERBANYAK:
        penyebut += 1
        pembilang = sama * penyebut % prima
        if pembilang < 10**ANGKA_TERBANYAK and gcd(pembilang, penyebut) == 1:
            hasil.append(f"{pembilang}/{penyebut}")
    return hasil


def _dalam_kosong(isi: Any, n: int) -> Any:
    for _ in range(n):
        isi = semua(isi)
    return isi


def _senama(n: int) -> str:
    kunci = ["P", *(f"P ({i})" for i in range(2, n + 1))]
    butir = (syarat_data(BAIK, peraturan=k) for k in kunci)
    return dokumen(semua(*butir), **{k: peraturan("P", judul=k) for k in kunci})


def _pencabutan(n: int, *, melingkar: bool) -> str:
    daftar = [peraturan(f"P{i}", dicabut=f"P{(i + 1) % n}" if melingkar or i < n - 1 else None) for i in range(n)]
    return dokumen(syarat_data(BAIK, peraturan="P0"), *daftar)


def _mentah(isi: str) -> str:
    return dokumen(banding("jumlah", ">=", v("bilangan", 777))).replace("777", isi)


JAHAT: dict[str, tuple[Callable[[], str], str]] = {
    "saudara": (lambda: dokumen(semua(*[BAIK] * 20_000)), "aturan.butir[9999]"),
    "salah semua": (lambda: dokumen(_dalam_kosong(semua(*[{}] * 200_000), 45)), "aturan" + ".butir[0]" * 46),
    "dalam": (lambda: dokumen(_dalam_kosong(BAIK, 300)), "aturan" + ".butir[0]" * 50),
    "kurung": (lambda: "[" * 1_000_000, "$"),
    "objek": (lambda: '{"a":' * 150_000 + "1" + "}" * 150_000, "$"),
    "daftar dalam daftar": (lambda: "[" * 900 + ",".join("1" * 400_000) + "]" * 900, "$"),
    "isian ganda": (lambda: "[" * 900 + ",".join(['{"a":1,"a":2}'] * 70_000) + "]" * 900, "[0]" * 900 + ".a"),
    "isian asing": (lambda: json.dumps({"aturan": {**BAIK, **{f"nam{i}": 1 for i in range(60_000)}}}), "skema"),
    "tak dirujuk": (lambda: dokumen(BAIK, *(peraturan(f"P{i}") for i in range(5_000))), "peraturan.P0"),
    "rantai": (lambda: _pencabutan(5_000, melingkar=False), "peraturan.P0.dicabut"),
    "lingkaran": (lambda: _pencabutan(5_000, melingkar=True), "peraturan.P0.dicabut"),
    "jalur": (lambda: dokumen(syarat_data(BAIK, jalur=[" a"] * 150_000), peraturan("P")), "aturan.dasar.jalur[0]"),
    "tabel banyak kunci": (
        lambda: dokumen(banding("jumlah", ">=", t([BAIK] * 4_000, ([YA] * 4_000, SATU)))),
        "aturan.batas",
    ),
    "angka": (lambda: _mentah("7" * 900_000), "aturan.batas.nilai"),
    "angka negatif": (lambda: _mentah("-" + "7" * 900_000), "aturan.batas.nilai"),
    "angka pecahan": (lambda: _mentah("7" * 400_000 + "." + "7" * 400_000 + "e-400000"), "aturan.batas.nilai"),
    "tak hingga": (lambda: _mentah("1e999"), "aturan.batas.nilai"),
    "NaN": (lambda: _mentah("NaN"), "aturan.batas.nilai"),
    "Infinity": (lambda: _mentah("-Infinity"), "aturan.batas.nilai"),
    "teks": (lambda: dokumen(banding("jumlah", ">=", v("desimal", "7" * 900_000))), "aturan.batas.nilai"),
    "nama fakta": (lambda: dokumen({**BAIK, "nama": "x" * 900_000}), "aturan.nama"),
    "masa": (lambda: dokumen({**lama(BAIK, "kumulatif"), "batas": v("masa", "P9999999Y")}), "aturan.batas"),
}


@pytest.mark.parametrize("hal", JAHAT)
def test_jahat_ditolak(hal: str) -> None:
    buat, di = JAHAT[hal]
    teks = buat()
    masalah = _masalah(teks)
    assert masalah[0].jalur == di
    assert len(masalah) <= MASALAH_TERBANYAK + SIMPUL_TERDALAM


@pytest.mark.parametrize(
    "buat",
    [
        pytest.param(lambda: dokumen(semua(*[BAIK] * 9_999)), id="saudara"),
        pytest.param(lambda: _senama(2_500), id="peraturan senama"),
        pytest.param(
            lambda: dokumen(semua(*[banding("bagian", "∈", [v("pecahan", x) for x in _pecahan_sehash()])] * 4)),
            id="pecahan dengan hash sama",
        ),
    ],
)
def test_besar_dibaca(buat: Callable[[], str]) -> None:
    teks = buat()
    aturan = from_json(teks, KATA)
    assert json.loads(to_json(aturan)) == json.loads(teks)


def test_masalah_dibatasi() -> None:
    """After so many the rest is not read, and that is said."""
    *masalah, terakhir = _masalah(dokumen(semua(*[{}] * (MASALAH_TERBANYAK + 1))))
    assert len(masalah) == MASALAH_TERBANYAK
    assert (terakhir.jalur, terakhir.kode) == (f"aturan.butir[{MASALAH_TERBANYAK}]", "belum-diperiksa")
    pas = _masalah(dokumen(semua(*[{}] * MASALAH_TERBANYAK)))
    assert {m.kode for m in pas} == {"simpul-tidak-dikenal"}


_NOMOR = count()
"""So that no digest was asked for before."""


@pytest.mark.parametrize(
    ("kata", "bahan"),
    [
        (partial(from_json, kosakata=KATA), to_json(_sarang(SIMPUL_TERDALAM))),
        (to_json, _sarang(SIMPUL_TERDALAM)),
        (lambda k: digest(Syarat(LAMA / f"Pasal {next(_NOMOR)}", k, "")), _sarang(SIMPUL_TERDALAM - 1)),
    ],
    ids=["baca", "tulis", "sidik"],
)
def test_dekat_ujung_tumpukan_pemanggil(kata: Callable[[Any], object], bahan: object) -> None:
    """Whoever calls it from deep within gets an error of this package, not of Python."""

    def panggil(n: int) -> object:
        if n:
            return panggil(n - 1)
        try:
            return kata(bahan)
        except (GalatBentuk, GalatTulis) as galat:
            return str(galat)

    assert any("bersarang" in str(panggil(n)) for n in range(300, 900, 50))


# --- what a program makes ----------------------------------------------------------------------------------


class Corak(Enum):
    """A scale without an order."""

    POLOS = "polos"
    GARIS = "garis"


@fakta("corak")
def corak(b: Benda) -> Riwayat[Corak]:
    return TAK_DIKETAHUI


def test_yang_tidak_berurutan() -> None:
    aturan = corak.adalah(Corak.GARIS)
    kosakata = vocabulary([corak])
    assert from_json(to_json(aturan), kosakata) == aturan
    data = to_dict(aturan)
    data["aturan"] |= {"operator": ">=", "batas": data["aturan"]["batas"][0]}
    with pytest.raises(GalatBentuk, match="Corak tidak berurutan"):
        from_json(json.dumps(data), kosakata)


class Kembar:
    class Warna(Enum):
        """A scale of the same name, in another class."""

        MERAH = "merah"


Kembar.Warna.__qualname__ = "Warna"


def test_simpul_bersama_tidak_meledak() -> None:
    """A few nodes, written out, are millions."""
    k: Kondisi = baik
    for _ in range(40):
        k = jika(k, maka=k)
    for tulis in (to_json, digest):
        with pytest.raises(GalatTulis, match="10000 simpul"):
            tulis(k)


@pytest.mark.parametrize(
    ("aturan", "pesan"),
    [
        (Banding(jumlah, Operator.MIN, Decimal("NaN")), "harus berhingga"),
        (jumlah >= Decimal("1E+999999999"), "paling panjang 1000 angka"),
        (Banding(nama, Operator.DALAM, ("a", "a")), r"aturan.batas\[1\]: Ini sudah disebut"),
        (syarat(LAMA / "Pasal 1", baik, judul="\ud800"), "aturan.judul: .*separuh huruf"),
        (
            Lama(baik, CaraHitung.KUMULATIF, "", jenis=Masa, ukuran=Ukuran.HARI) >= tahun(1),
            "tidak disusun dengan kata-kata",
        ),
    ],
    ids=["bukan bilangan", "pangkat", "ganda", "surogat", "bukan kata"],
)
def test_tidak_dapat_dituliskan(aturan: Kondisi, pesan: str) -> None:
    with pytest.raises(GalatTulis, match=pesan):
        to_json(aturan)


def test_bukan_syarat_tidak_dituliskan() -> None:
    bukan: Any = tabel(baik, {True: 1, False: 2}, judul="t")
    with pytest.raises(GalatTulis, match="bukan aturan"):
        to_dict(bukan)
    palsu: Any = Semua((LAMA,))  # type: ignore[arg-type]
    with pytest.raises(GalatTulis, match="bukan aturan"):
        to_dict(palsu)


def test_nama_peraturan_bernomor() -> None:
    """A regulation may be called what another is numbered."""
    daftar = [evolve(LAMA, judul="satu"), evolve(LAMA, nama=f"{LAMA.nama} (2)"), evolve(LAMA, judul="tiga")]
    aturan = Semua(tuple(syarat(p / "Pasal 1", baik) for p in daftar))
    assert from_json(to_json(aturan), KATA) == aturan
    assert [*to_dict(aturan)["peraturan"]] == [LAMA.nama, f"{LAMA.nama} (2)", f"{LAMA.nama} (3)"]


def test_skala_senama() -> None:
    with pytest.raises(GalatTulis, match="Dua skala bernama Warna"):
        from_json(to_json(baik), KATA, skala=[Kembar.Warna])
    assert from_json(to_json(baik), KATA, skala=[Warna]) == baik


@pytest.mark.parametrize(
    ("kosakata", "skala", "pesan"),
    [({"tests.baik": baik, "x": 5}, (), "yang bukan fakta"), (KATA, [5], "harus kelas Enum"), (KATA, [int], "Enum")],
)
def test_bahan_pembaca_salah(kosakata: Any, skala: Any, pesan: str) -> None:
    with pytest.raises(GalatTulis, match=pesan):
        from_json(to_json(baik), kosakata, skala)


def test_bukan_teks() -> None:
    bukan: Any = {"skema": 1}
    assert [(m.jalur, m.kode) for m in _masalah(bukan)] == [("$", "bukan-json")]


def test_desimal_panjang() -> None:
    assert decimal(Decimal("1E+999")) == "1" + "0" * 999
    assert decimal(Decimal("1E-999")) == "0." + "0" * 998 + "1"
    assert decimal(Decimal("0E+999999999")) == decimal(Decimal("-0.00")) == "0"
    for panjang in ("1E+1000", "1E-1000"):
        with pytest.raises(GalatBentuk, match="1000 angka"):
            decimal(Decimal(panjang))
