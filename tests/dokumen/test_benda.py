"""Canonical JSON of the nouns."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from enum import Enum, IntEnum
from importlib import import_module
from pkgutil import walk_packages
from random import Random
from typing import Any

import pytest
from attrs import Converter, field, frozen, has
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from karier_asn import domain
from karier_asn.dokumen import from_dict, from_json, to_dict, to_json
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai, Pelatihan
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.bentuk import Objek, bentuk
from karier_asn.engine.galat import GalatBentuk, GalatTulis, Masalah
from karier_asn.engine.periksa import read
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.engine.skema import schema
from tests.domain.bangun import dari_bentuk, desimal, objek
from tests.lupa import nilai_sebagian
from tests.porsi import sebanyak


def _kata_benda(kelas: type) -> bool:
    return has(kelas) and kelas.__module__.startswith(f"{domain.__name__}.") and not kelas.__name__.startswith("_")


def _berbentuk(kelas: type) -> bool:
    """Whether everything in a class has a shape; what holds a rule, a citation or a mechanism has none."""
    try:
        return "Peraturan" not in schema(kelas, "uji")["$defs"]
    except GalatTulis:
        return False


KATA_BENDA = sorted(
    {
        k
        for modul in walk_packages(domain.__path__, f"{domain.__name__}.")
        for k in vars(import_module(modul.name)).values()
        if isinstance(k, type) and _kata_benda(k)
    },
    key=lambda k: k.__name__,
)
KELAS = [k for k in KATA_BENDA if _berbentuk(k)]


class Warna(Enum):
    MERAH = "merah"
    BIRU = "biru"


class Huruf(Enum):
    A = "a"


@frozen
class Dalam:
    """Something within something.

    Attributes:
        n: a number.
        hari, lagi: two days,
            told in two lines.
    """

    n: int
    hari: date | None = None
    lagi: date | None = None

    def __attrs_post_init__(self) -> None:
        if self.n == 313:
            raise ValueError("rahasia")
        if self.n == 312:
            raise GalatBentuk([Masalah("dalam", "dua-belas", {}, "Dua belas."), Masalah("n", "n", {}, "Dua belas.")])


def _urut(baris: tuple[Dalam, ...] | None) -> tuple[Dalam, ...] | None:
    return None if baris is None else tuple(sorted(baris, key=lambda b: b.n))


@frozen(kw_only=True)
class Luar:
    """Every kind of field there is."""

    warna: Warna | Huruf
    jumlah: Decimal = Decimal("1.5")
    campuran: str | int | bool | None = None
    baris: tuple[Dalam, ...] | None = field(default=None, converter=_urut)
    rahasia: tuple[Dalam, ...] = ()
    peta: Mapping[str, Dalam] = field(factory=dict)
    riwayat: Riwayat[Decimal] = TAK_DIKETAHUI
    _tersembunyi: bool | None = None
    turunan: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        tabel = {"baris": self.baris or (), "rahasia": self.rahasia}
        besar = [f"{nama}[{i}].n" for nama, baris in tabel.items() for i, b in enumerate(baris) if b.n > 100]
        if besar:
            raise GalatBentuk(Masalah(jalur, "besar", {}, "Terlalu besar.") for jalur in besar)


_TERURUT: Any = field(converter=Converter(lambda n: tuple(sorted(n))))


@frozen
class Terurut:
    n: tuple[int, ...] = _TERURUT

    def __attrs_post_init__(self) -> None:
        raise GalatBentuk([Masalah("n[1]", "ada", pesan="Ada.")])


def masalah(jenis: type, data: object) -> list[tuple[str, str]]:
    with pytest.raises(GalatBentuk) as galat:
        from_dict(jenis, data)
    for m in galat.value.masalah:
        assert m.pesan
    return [(m.jalur, m.kode) for m in galat.value.masalah]


# --- both ways ---------------------------------------------------------------------------------------------


def test_hanya_hukum_dan_hitungan_tidak_berbentuk() -> None:
    """What holds a rule, a citation or a mechanism is no record; these are the modules that have such nouns."""
    tanpa = {k.__module__.rpartition(".")[2] for k in KATA_BENDA if k not in KELAS}
    assert tanpa == {
        "akhir_karier",
        "asesmen",
        "bahan",
        "buku",
        "dasar",
        "disiplin",
        "distribusi",
        "evaluasi",
        "jam_pelajaran",
        "jenjang",
        "katalog",
        "kategori",
        "keberatan",
        "kosong",
        "masa",
        "masa_kerja_golongan",
        "mentoring",
        "pangkat",
        "pasangan",
        "pedoman_inovasi",
        "pedoman",
        "pelatihan",
        "pembuka",
        "penggalan",
        "pertentangan",
        "profesionalitas",
        "sertifikat",
        "standar_baku",
        "studi",
        "tabel",
        "tangga",
        "tata",
        "tempo",
        "terbuka",
        "umpan_balik",
    }


@pytest.mark.parametrize("kelas", [*KELAS, Luar], ids=lambda k: k.__name__)
@given(st.data())
def test_pulang_pergi(kelas: type, data: st.DataObject) -> None:
    benda = data.draw(dari_bentuk(Objek(kelas)))
    teks = to_json(benda)
    assert teks.isascii()
    assert from_json(kelas, teks) == benda
    assert from_json(kelas, teks.encode()) == benda
    assert to_json(from_json(kelas, teks)) == teks
    assert from_dict(kelas, to_dict(benda)) == benda == read(kelas, to_dict(benda))
    SKEMA[kelas].validate(json.loads(teks))


SKEMA = {kelas: Draft202012Validator(schema(kelas, "urn:karier-asn:uji:1")) for kelas in (*KELAS, Luar)}


def test_semua_kelas_diuji() -> None:
    assert {Pegawai, Jabatan, NIP, KenaikanPangkat} <= set(KELAS)
    for s in SKEMA.values():
        Draft202012Validator.check_schema(s.schema)


def test_bentuk_tetap() -> None:
    pegawai = Pegawai(
        nip=NIP.pns("199608082022041901"),
        nama="Contoh",
        pangkat=[KenaikanPangkat(Golongan.III_A, date(2022, 4, 1))],
        hukuman=(),
        sehat=Riwayat([(date(2024, 1, 1), True)]),
    )
    assert to_json(pegawai) == (
        '{"hukuman":[],"nama":"Contoh","nip":{"angka":"199608082022041901","jenis":"NIP"},'
        '"pangkat":[{"golongan":"III/a","tmt":"2022-04-01"}],'
        '"sehat":[{"nilai":null,"sejak":null},{"nilai":true,"sejak":"2024-01-01"}]}'
    )


def test_tidak_diketahui_bukan_kosong() -> None:
    tak_tahu, kosong = from_dict(Pegawai, {"hukuman": None}), from_dict(Pegawai, {"hukuman": []})
    assert tak_tahu.hukuman is None
    assert kosong.hukuman == ()
    assert from_dict(Pegawai, {}) == from_dict(Pegawai, {"sehat": None, "nip": None}) == Pegawai()
    assert from_json(Pegawai, to_json(kosong)) == kosong != tak_tahu
    # Where the class asks for a statement, "unknown" is stated.
    assert to_dict(Pelatihan("A", None, None)) == {"nama": "A", "selesai": None, "jam": None}


@given(desimal())
def test_desimal(d: Decimal) -> None:
    if abs(d.adjusted()) < 1000:
        benda = Luar(warna=Warna.BIRU, jumlah=d)
        assert from_json(Luar, to_json(benda)) == benda
        tanda, angka, pangkat = d.as_tuple()
        assert isinstance(pangkat, int)
        kembar = Luar(warna=Warna.BIRU, jumlah=Decimal((tanda, (*angka, 0), pangkat - 1)))
        assert to_json(kembar) == to_json(benda)


def test_urutan_tidak_berarti() -> None:
    dua = [{"golongan": "III/b", "tmt": "2026-04-01"}, {"tmt": "2022-04-01", "golongan": "III/a"}]
    assert to_json(from_dict(Pegawai, {"pangkat": dua})) == to_json(from_dict(Pegawai, {"pangkat": dua[::-1]}))
    assert from_dict(Pegawai, {"pangkat": tuple(dua)}) == from_dict(Pegawai, {"pangkat": dua})


def test_benang() -> None:
    data = [
        to_dict(Pegawai(nama=f"P{i}", pangkat=[KenaikanPangkat(Golongan.III_A, date(2022, 4, 1))])) for i in range(200)
    ]
    with ThreadPoolExecutor(8) as benang:
        hasil = list(benang.map(lambda d: to_json(from_dict(Pegawai, d)), data))
    assert hasil == [to_json(from_dict(Pegawai, d)) for d in data]


def test_pickle() -> None:
    pegawai = from_dict(Pegawai, {"pangkat": [{"golongan": "III/a", "tmt": "2022-04-01"}], "sehat": None})
    assert pickle.loads(pickle.dumps(pegawai)) == pegawai


# --- what is wrong with it ---------------------------------------------------------------------------------


def test_semua_masalah_sekaligus() -> None:
    data = {
        "nip": {"angka": "199608082022041", "jenis": "NIP"},
        "jeniss": "PNS",
        "tanggal_lahir": "8-8-1996",
        "pangkat": [{"golongan": "III/x", "tmt": "2022-02-30"}, {"tmt": "2022-02-20"}],
        "pelatihan": [{"nama": "A", "selesai": None, "jam": "8"}],
        "jabatan": {"nama": "Analis"},
        "cltn": [{"mulai": "2022-01-01", "sampai": "2021-01-01"}, {"mulai": "2010-01-01", "sampai": "2009-01-01"}],
        "sehat": [{"sejak": None, "nilai": True}, {"sejak": "2020-01-01", "nilai": "ya"}, {}, 5],
        "integritas": [],
        "tmt_pns": None,
    }
    assert masalah(Pegawai, data) == [
        ("nip", "nip-panjang"),
        ("tanggal_lahir", "tanggal-salah"),
        ("pangkat[0].golongan", "pilihan-tidak-dikenal"),
        ("pangkat[0].tmt", "tanggal-salah"),
        ("pangkat[1].golongan", "wajib"),
        ("jabatan", "jenis-salah"),
        ("pelatihan[0].jam", "jenis-salah"),
        ("integritas", "riwayat-kosong"),
        ("sehat[1].nilai", "jenis-salah"),
        ("sehat[2].sejak", "wajib"),
        ("sehat[2].nilai", "wajib"),
        ("sehat[3]", "jenis-salah"),
        ("jeniss", "isian-tidak-dikenal"),
        # Rows are named as they were given, although the object sorts them.
        ("cltn[1].sampai", "masa-terbalik"),
        ("cltn[0].sampai", "masa-terbalik"),
    ]


@pytest.mark.parametrize(
    ("isi", "jalur", "kode", "pesan"),
    [
        ([], "$", "jenis-salah", "Harus objek, ditemukan daftar."),
        (None, "$", "jenis-salah", "Harus objek, ditemukan null."),
        ({"jenjang": None}, "nama", "wajib", "Isian ini wajib ada."),
        ({"nama": 5, "jenjang": None}, "nama", "jenis-salah", "Harus teks, ditemukan bilangan bulat."),
        ({"nama": b"", "jenjang": None}, "nama", "jenis-salah", "Harus teks, ditemukan jenis lain."),
        ({"nama": "", "jenjang": 1}, "jenjang", "jenis-salah", "Harus teks, ditemukan bilangan bulat."),
        ({"nama": "", "jenjang": []}, "jenjang", "jenis-salah", "Harus teks, ditemukan daftar."),
        ({"nama": "", "jenjang": None, "kelas": True}, "kelas", "jenis-salah", "bilangan bulat, ditemukan true/false"),
        ({"nama": "", "jenjang": None, "kelas": 9.0}, "kelas", "jenis-salah", "ditemukan bilangan pecahan."),
        ({"nama": "", "jenjang": None, "kelas": 2**53}, "kelas", "bilangan-terlalu-besar", "Harus antara -9007199"),
        ({"nama": "", "jenjang": None, "kelas": 0}, "kelas", "kelas-kurang-dari-1", "Kelas jabatan mulai dari 1"),
        ({"nama": "", "jenjang": "AHLI MUDA"}, "jenjang", "pilihan-tidak-dikenal", "dimaksud 'ahli muda'."),
        ({"nama": "", "jenjang": "x"}, "jenjang", "pilihan-tidak-dikenal", "salah satu dari: pelaksana, pengawas"),
        ({"nama": "", "jenjang": None, "bidan": ""}, "bidan", "isian-tidak-dikenal", "dimaksud 'bidang'."),
        ({"nama": "", "jenjang": None, "x": ""}, "x", "isian-tidak-dikenal", "Yang dikenal: nama, jenjang, bidang"),
        ({"nama": "", "jenjang": None, 5: ""}, "#3", "isian-tidak-dikenal", "Yang dikenal"),
    ],
)
def test_masalah_tunggal(isi: object, jalur: str, kode: str, pesan: str) -> None:
    assert masalah(Jabatan, isi) == [(jalur, kode)]
    with pytest.raises(GalatBentuk, match=pesan.replace(".", r"\.")):
        from_dict(Jabatan, isi)


def _luar(**isi: object) -> dict[str, object]:
    return {"warna": "biru", **isi}


@pytest.mark.parametrize(
    ("isi", "diharapkan"),
    [
        ({"jumlah": "1e5"}, [("jumlah", "desimal-salah")]),
        ({"jumlah": "٣"}, [("jumlah", "desimal-salah")]),
        ({"jumlah": 1.5}, [("jumlah", "jenis-salah")]),
        ({"campuran": 1.5}, [("campuran", "jenis-salah")]),
        ({"campuran": 2**60}, [("campuran", "bilangan-terlalu-besar")]),
        ({"_tersembunyi": 1}, [("_tersembunyi", "jenis-salah")]),
        ({"tersembunyi": True}, [("tersembunyi", "isian-tidak-dikenal")]),
        ({"turunan": 1}, [("turunan", "isian-tidak-dikenal")]),
        ({"warna": "hijau"}, [("warna", "pilihan-tidak-dikenal")]),
        ({"peta": []}, [("peta", "jenis-salah")]),
        (
            {"peta": {"a": {"n": "1"}, "199608082022041901": {"n": 1, "m": 1}}},
            [("peta.a.n", "jenis-salah"), ("peta.#2.m", "isian-tidak-dikenal")],
        ),
        ({"peta": {5: {"n": 1}}}, [("peta.#1", "jenis-salah")]),
        ({"rahasia": [{"n": 313}]}, [("rahasia[0]", "nilai-tidak-sah")]),
        ({"rahasia": [{"n": 312}]}, [("rahasia[0]", "dua-belas"), ("rahasia[0].n", "n")]),
        ({"baris": [{"n": 102}, {"n": 1}, {"n": 101}]}, [("baris[2].n", "besar"), ("baris[0].n", "besar")]),
        ({"rahasia": [{"n": 1}, {"n": 101}]}, [("rahasia[1].n", "besar")]),
        # What is unreadable and might have had another meaning than "unknown" hides what the class would object to.
        ({"baris": [{"n": 102}], "jumlah": 1}, [("jumlah", "jenis-salah")]),
        ({"baris": [{"n": 102}], "campuran": 1.5}, [("campuran", "jenis-salah"), ("baris[0].n", "besar")]),
        ({"rahasia": [{"n": 1, "hari": "2026-W01-1"}]}, [("rahasia[0].hari", "tanggal-salah")]),
        ({"rahasia": [{"n": 1, "hari": "20260101"}]}, [("rahasia[0].hari", "tanggal-salah")]),
        ({"rahasia": [{"n": 1, "hari": ["2026-01-01"]}]}, [("rahasia[0].hari", "jenis-salah")]),
        (
            {"riwayat": [{"sejak": "2020-01-01", "nilai": "1"}, {"sejak": "2020-01-01", "nilai": "2"}]},
            [("riwayat[1].sejak", "tanggal-ganda")],
        ),
        ({"riwayat": [{"sejak": None, "nilai": "1", "sampai": None}]}, [("riwayat[0].sampai", "isian-tidak-dikenal")]),
        ({"riwayat": {}}, [("riwayat", "jenis-salah")]),
        # "Not known" is no problem beside one.
        ({"riwayat": None, "baris": None, "campuran": 1.5}, [("campuran", "jenis-salah")]),
    ],
)
def test_masalah_tiap_bentuk(isi: dict[str, object], diharapkan: list[tuple[str, str]]) -> None:
    assert masalah(Luar, _luar(**isi)) == diharapkan


def test_hari_yang_sama_dua_kali() -> None:
    titik = {"sejak": "2020-01-01", "nilai": "1.0"}
    assert from_dict(Luar, _luar(riwayat=[titik, titik])).riwayat == Riwayat([(date(2020, 1, 1), Decimal(1))])


@pytest.mark.parametrize(
    ("teks", "kode", "pesan"),
    [
        ("{", "bukan-json", "baris 1, kolom 2"),
        (b"\xff\xfe\x00", "bukan-json", "UTF-8"),
        ('{"nama":"a","jenjang":null,"kelas":' + "9" * 5000 + "}", "bilangan-terlalu-besar", "kelas: Harus antara"),
        ('{"nama":"a","jenjang":null,"kelas":-' + "1" * 5000 + "}", "bilangan-terlalu-besar", "kelas: Harus antara"),
        (
            '{"nama":"a","jenjang":null,"kelas":1e999}',
            "jenis-salah",
            "kelas: .* ditemukan NaN atau bilangan tak hingga",
        ),
        (5, "bukan-json", "teks JSON"),
        ("[" * 100_000, "bukan-json", "sarang"),
        ('{"nama":"a","nama":"b"}', "isian-ganda", "nama: Isian ini berdiri dua kali"),
        ('{"a":[{},{"b c":0,"d":1,"b c":{}}]}', "isian-ganda", r"a\[1\]\.#3: Isian"),
        ('{"a":{"b":1,"b":2},"a":0}', "isian-ganda", "a: Isian"),
        ('{"nama":NaN,"jenjang":null}', "jenis-salah", "nama: .* ditemukan NaN"),
        ('{"nama":1.5,"jenjang":null}', "jenis-salah", "nama: .* ditemukan bilangan pecahan"),
    ],
)
def test_bukan_json(teks: str | bytes, kode: str, pesan: str) -> None:
    with pytest.raises(GalatBentuk, match=pesan) as galat:
        from_json(Jabatan, teks)
    assert [m.kode for m in galat.value.masalah] == [kode]


def test_desimal_tak_berhingga() -> None:
    with pytest.raises(GalatBentuk, match="berhingga"):
        to_dict(Luar(warna=Warna.BIRU, jumlah=Decimal("NaN")))
    assert to_dict(Luar(warna=Huruf.A, jumlah=Decimal("-0.00")))["jumlah"] == "0"


class Angka(IntEnum):
    SATU = 1


class Kembar(Enum):
    A = "a"


@pytest.mark.parametrize(
    "jenis", [float, dict[int, int], tuple[int, str], int | date, Angka, Huruf | Kembar, list[int], object]
)
def test_jenis_tanpa_bentuk(jenis: Any) -> None:
    with pytest.raises(GalatTulis, match="tidak mempunyai bentuk JSON"):
        bentuk(jenis)


def test_pengubah_attrs() -> None:
    """A converter object of attrs is understood as well as a function."""
    assert masalah(Terurut, {"n": [5, 3]}) == [("n[0]", "ada")]


# --- damaged data ------------------------------------------------------------------------------------------

_SATU = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["III/a", "2020-01-01", "NIP"]),
)
RUSAK = st.recursive(
    _SATU,
    lambda isi: st.one_of(st.lists(isi, max_size=3), st.dictionaries(st.text(max_size=6), isi, max_size=3)),
    max_leaves=6,
)


def tempat(data: Any) -> Iterator[tuple[Any, Any]]:
    """Every place within data, as its container and key."""
    butir = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for k, v in list(butir):
        yield data, k
        yield from tempat(v)


@given(objek(Pegawai), st.data())
def test_rusak_berperilaku_sama(pegawai: Pegawai, data: st.DataObject) -> None:
    """However data is damaged, the fast and the careful reader agree, and nothing but GalatBentuk is raised."""
    rusak = to_dict(pegawai)
    for _ in range(data.draw(st.integers(1, 3))):
        wadah, kunci = data.draw(st.sampled_from(list(tempat(rusak))))
        if data.draw(st.booleans()):
            wadah[kunci] = data.draw(RUSAK)
        else:
            del wadah[kunci]
        if not rusak:
            break
    hasil: list[object] = []
    for baca in (from_dict, read):
        try:
            hasil.append(baca(Pegawai, rusak))
        except GalatBentuk as galat:
            hasil.append([(m.jalur, m.kode, m.pesan) for m in galat.masalah])
    assert hasil[0] == hasil[1]


SAMPAH: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, float("nan"), 10**30, "", "???", "III/a", "2020-01-01", "9999-12-31", "0001-01-01", [],
    [[]], {}, {"nama": "a"}, [{"sejak": "2020-01-01", "nilai": True}], "1e999", "NaN",
)  # fmt: skip


def rusakkan(data: Any, acak: Random) -> Any:
    """A document with up to three of its places replaced, dropped, repeated, or exchanged for another place's."""
    rusak = json.loads(json.dumps(data))
    for _ in range(acak.randint(1, 3)):
        semua = list(tempat(rusak))
        if not semua:
            break
        wadah, kunci = acak.choice(semua)
        match acak.choice(["sampah", "sampah", "buang", "ulang", "tukar"]):
            case "sampah":
                wadah[kunci] = json.loads(json.dumps(acak.choice(SAMPAH)))
            case "buang":
                del wadah[kunci]
            case "ulang" if isinstance(wadah, list):
                wadah.append(json.loads(json.dumps(wadah[kunci])))
            case _:
                asal, k = acak.choice(semua)
                wadah[kunci] = json.loads(json.dumps(asal[k]))
    return rusak


def periksa_rusak(pegawai: Pegawai, benih: int, kali: int) -> None:
    """A damaged document is refused by GalatBentuk alone, or read, and then can be judged by whatever rule."""
    acak, utuh = Random(benih), to_dict(pegawai)
    for _ in range(kali):
        rusak = rusakkan(utuh, acak)
        try:
            terbaca = from_json(Pegawai, json.dumps(rusak)) if acak.random() < 0.3 else from_dict(Pegawai, rusak)
        except GalatBentuk:
            continue
        assert from_dict(Pegawai, to_dict(terbaca)) == terbaca
        nilai_sebagian(acak, terbaca, JABATAN)


JABATAN = Jabatan("Kepala Bidang", Jenjang.JPT_PRATAMA, bidang="kepegawaian", kelas=14)


@given(objek(Pegawai), st.integers(0, 2**32))
def test_dokumen_rusak_ditolak_atau_dapat_dinilai(pegawai: Pegawai, benih: int) -> None:
    periksa_rusak(pegawai, benih, 10)


@pytest.mark.lambat
@settings(max_examples=sebanyak(1_000), suppress_health_check=list(HealthCheck))
@given(objek(Pegawai), st.integers(0, 2**32))
def test_seratus_ribu_dokumen_rusak_ditolak_atau_dapat_dinilai(pegawai: Pegawai, benih: int) -> None:
    periksa_rusak(pegawai, benih, 100)


@given(objek(Pegawai), st.data())
def test_isi_tidak_disebut(pegawai: Pegawai, data: st.DataObject) -> None:
    """A name or a NIP in a wrong place is not repeated in the message or its parameters."""
    rahasia = data.draw(st.sampled_from(["Siti Rahasia", "199608082022041901", "'19960808 202204 1 901"]))
    rusak = {**to_dict(pegawai), "pangkat": [{"golongan": "III/a", "tmt": "2020-01-01"}]}
    wadah, kunci = data.draw(st.sampled_from(list(tempat(rusak))))
    wadah[kunci] = data.draw(st.sampled_from([rahasia, [rahasia], {rahasia: rahasia}]))
    try:
        from_dict(Pegawai, rusak)
    except GalatBentuk as galat:
        tampil = f"{galat} {galat.masalah!r} {galat.data!r} {galat.__context__!r}"
        assert rahasia not in tampil
        assert "19960808" not in tampil


def test_jenjang_tetap_enum() -> None:
    assert from_dict(Jabatan, {"nama": "A", "jenjang": "JPT pratama"}).jenjang is Jenjang.JPT_PRATAMA
