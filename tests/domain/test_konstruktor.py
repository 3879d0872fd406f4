"""What an app hands over: every noun keeps to the types it declares, and says all that is wrong at once."""

from __future__ import annotations

import copy
import pickle
from collections import UserDict
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum
from random import Random
from typing import Any

import pytest
from attrs import evolve, fields, frozen, has

from karier_asn import (
    GalatBentuk,
    Golongan,
    Jabatan,
    Jenjang,
    Mentee,
    Mentor,
    Pegawai,
    Pendidikan,
    Predikat,
    Riwayat,
    evaluate,
    tahun,
)
from karier_asn import domain as domain_
from karier_asn.dokumen import from_json, to_json
from karier_asn.domain import (
    NIP,
    AngkaKredit,
    Asesmen,
    Cltn,
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    PedomanTalenta,
    Pelatihan,
    Penilaian,
    Penugasan,
    PerubahanKedudukan,
    Rumpun,
    RumusJPM,
)
from karier_asn.domain.fakta import tanggal_lahir, usia
from karier_asn.engine.bentuk import Bentuk, Daftar, Enumerasi, MungkinKosong, Objek, Perubahan, Peta, Skalar, medan
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Dasar
from karier_asn.rules import ADMINISTRATOR, PEDOMAN_BKN
from tests.ujung_kalender import benda

NAN = float("nan")


class Stempel(datetime):
    """What a dataframe has for a day, as far as it matters here."""

    nanosecond = 0


class Kosong(datetime):
    """What a dataframe has where there is no day: it differs from itself."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, lain: object) -> bool:
        return False

    def __ne__(self, lain: object) -> bool:
        return True


class Bulat:
    """A whole number of another library."""

    def __index__(self) -> int:
        return 20


BENDA = [
    k
    for n in dir(domain_)
    if isinstance(k := getattr(domain_, n), type) and has(k) and hasattr(k, "__attrs_init_subclass__")
]
"""The nouns whose constructors look at what they are handed."""


def _bermedan() -> Iterator[tuple[type, str, Bentuk]]:
    """The fields of those that are wholly data: no law, no condition stands in them."""
    for kelas in BENDA:
        try:
            isi = medan(kelas)
            _tanpa_hukum(Objek(kelas))
        except GalatTulis:
            continue
        for m in isi:
            yield kelas, m.alias, m.bentuk


def _tanpa_hukum(b: Any) -> None:
    if b == Objek(Dasar):
        raise GalatTulis("Hukum", "")
    if isinstance(b, Objek):
        for m in medan(b.kelas):
            _tanpa_hukum(m.bentuk)
    elif isinstance(b, Daftar | Perubahan | MungkinKosong | Peta):
        _tanpa_hukum(b.isi)


MEDAN = [*_bermedan()]


def _inti(b: Bentuk) -> Bentuk:
    return b.isi if isinstance(b, MungkinKosong) else b


def masalah(galat: pytest.ExceptionInfo[GalatBentuk]) -> dict[str, str]:
    return {m.jalur: m.kode for m in galat.value.masalah}


def _contoh(kelas: Any, medan: str) -> Any:
    """An object of which the field is known."""
    semua: Iterator[Any] = (benda(Random(n), kelas) for n in range(500))
    return next(x for x in semua if getattr(x, medan) is not None)


def _ulang(x: Any, **ganti: object) -> Any:
    return type(x)(**{a.alias: getattr(x, a.name) for a in fields(type(x)) if a.init} | ganti)


def test_benda_menjaga_isinya() -> None:
    assert {Pegawai, Jabatan, Asesmen, Mentor, Mentee, NIP, PerubahanKedudukan, PedomanTalenta} <= {*BENDA}
    assert len(BENDA) > 60
    assert len(MEDAN) > 200


@pytest.mark.parametrize("kelas", dict.fromkeys(k for k, _, _ in MEDAN if k is not NIP), ids=lambda k: k.__name__)
def test_yang_diserahkan_program_sama_dengan_anggotanya(kelas: type) -> None:
    """Spellings, midnights and lists, in every field, give the object that members, dates and tuples give."""
    for n in range(6):
        x: Any = benda(Random(n), kelas)
        sebagaimana_ada = {m.alias: _lain(m.bentuk, getattr(x, m.nama)) for m in medan(kelas)}
        y = type(x)(**sebagaimana_ada | {a.alias: getattr(x, a.name) for a in fields(kelas) if a.metadata})
        assert y == x
        assert repr(y) == repr(x)


def _lain(b: Bentuk, v: Any) -> Any:
    """A value as a program may hand it over."""
    match _inti(b):
        case _ if v is None:
            return None
        case Enumerasi():
            return v.value
        case Skalar.TANGGAL:
            return Stempel(v.year, v.month, v.day)
        case Daftar(isi):
            return [_lain(isi, x) for x in v]
        case Perubahan(isi):
            return Riwayat(
                (Stempel(d.year, d.month, d.day), _lain(isi, x)) for d, x in zip(v.mulai, v.nilai, strict=True)
            )
        case _:
            return v


@pytest.mark.parametrize(
    ("kelas", "nama", "bentuk"), MEDAN, ids=lambda x: getattr(x, "__name__", x if isinstance(x, str) else "")
)
def test_jenis_lain_ditolak(kelas: type, nama: str, bentuk: Bentuk) -> None:
    """Every field refuses what it does not take, by its name."""
    if kelas is NIP:
        return
    x = _contoh(kelas, nama)
    for salah in _salah(_inti(bentuk)):
        with pytest.raises(GalatBentuk) as galat:
            _ulang(x, **{nama: salah})
        assert any(j.partition("[")[0].partition(".")[0] == nama for j in masalah(galat)), (salah, galat.value)
        assert all("Rahasia" not in m.pesan for m in galat.value.masalah)


def _salah(b: Bentuk) -> tuple[Any, ...]:
    umum = (object(), NAN, Kosong(2026, 1, 1), b"Rahasia")
    match b:
        case Skalar.TEKS:
            return (*umum, 3, Jenjang.PENGAWAS)
        case Skalar.BILANGAN:
            return (*umum, True, 2.0, "3", Decimal(3), 2**53)
        case Skalar.BENAR:
            return (*umum, 1, "ya")
        case Skalar.TANGGAL:
            return (*umum, "2026-01-31", 60, Stempel(2026, 1, 31, 8))
        case Skalar.DESIMAL:
            return (*umum, 66.67, True, "3", Decimal("NaN"), Decimal("1E+2000"), Decimal("1E-2000"))
        case Enumerasi():
            return (*umum, "Rahasia", 1, Lain.A)
        case Daftar():
            return (*umum, "Rahasia", 1, [object()], {"a": 1})
        case Perubahan():
            return (*umum, True, [], Riwayat.tetap(object()))
        case Objek():
            return (*umum, {"nama": "Rahasia"}, Pegawai)
        case _:
            return umum


class Lain(IntEnum):
    A = 1


def test_ejaan_resmi_dan_hari_tengah_malam() -> None:
    assert Jabatan("Kabid", "administrator") == Jabatan("Kabid", Jenjang.ADMINISTRATOR)  # type: ignore[arg-type]
    assert Pegawai(jenis="PPPK").jenis is JenisPegawai.PPPK  # type: ignore[arg-type]
    naik = KenaikanPangkat("III/c", Stempel(2023, 4, 1))  # type: ignore[arg-type]
    assert naik.golongan is Golongan.III_C
    assert naik.tmt.__class__ is date
    assert Pelatihan("A", None, Bulat()).jam.__class__ is int  # type: ignore[arg-type]
    with pytest.raises(GalatBentuk, match="Mungkin yang dimaksud 'administrator'"):
        Jabatan("Kabid", "Administrator")  # type: ignore[arg-type]


def test_putusan_sama_dengan_anggota_dan_ejaan() -> None:
    def kabid(jenjang: Any) -> Pegawai:
        return Pegawai(jenis="PNS", jabatan=[Penugasan(Jabatan("Kabid", jenjang), date(2020, 1, 6))])  # type: ignore[arg-type]

    tujuan = Jabatan("Kabid", "administrator")  # type: ignore[arg-type]
    ejaan, anggota = (evaluate(ADMINISTRATOR, kabid(j), tujuan) for j in ("pengawas", Jenjang.PENGAWAS))
    assert ejaan.putusan == anggota.putusan


def test_semua_masalah_sekaligus() -> None:
    with pytest.raises(GalatBentuk) as galat:
        Pegawai(
            nama=NAN,  # type: ignore[arg-type]
            jenis="PPK",  # type: ignore[arg-type]
            tanggal_lahir="1990-01-02",  # type: ignore[arg-type]
            jabatan=[3, KenaikanPangkat(Golongan.III_C, date(2020, 4, 1))],  # type: ignore[list-item]
            pelatihan="Diklat",  # type: ignore[arg-type]
            sehat=True,  # type: ignore[arg-type]
        )
    assert masalah(galat) == {
        "nama": "jenis-salah",
        "jenis": "pilihan-tidak-dikenal",
        "tanggal_lahir": "jenis-salah",
        "jabatan[0]": "jenis-salah",
        "jabatan[1]": "jenis-salah",
        "pelatihan": "jenis-salah",
        "sehat": "jenis-salah",
    }
    assert "1990" not in str(galat.value)
    pesan = {m.jalur: m.pesan for m in galat.value.masalah}
    assert pesan["tanggal_lahir"].startswith("Harus tanggal, ditemukan teks. Baca dahulu dengan date.fromisoformat")
    assert "Riwayat.tetap" in pesan["sehat"]
    assert pesan["jabatan[1]"] == "Harus Penugasan, ditemukan KenaikanPangkat. Tulis Penugasan(...)."


def test_pertentangan_disebut_bersama_yang_salah_jenisnya() -> None:
    """By the place of the row among those given, for wrong ones have no place by date."""
    baris = [Cltn(date(2024, 1, 1)), Cltn(date(2021, 1, 1), date(2020, 1, 1))]
    with pytest.raises(GalatBentuk) as galat:
        Pegawai(sehat=True, cltn=baris)  # type: ignore[arg-type]
    assert masalah(galat) == {"sehat": "jenis-salah", "cltn[1].sampai": "masa-terbalik"}
    with pytest.raises(GalatBentuk) as galat:  # without a name there is no post to be contradictory
        Jabatan(3, Jenjang.PENGAWAS, kelas=0)  # type: ignore[arg-type]
    assert masalah(galat) == {"nama": "jenis-salah"}


def test_hari_dengan_jam() -> None:
    with pytest.raises(GalatBentuk, match=r"tmt: Harus tanggal, ditemukan tanggal dengan jam. Ambil harinya") as galat:
        Penugasan(Jabatan("Kabid", None), Stempel(2020, 1, 1, 0, 0, 1))
    assert masalah(galat) == {"tmt": "tanggal-berjam"}
    with pytest.raises(GalatBentuk, match="NaN atau NaT"):
        Cltn(Kosong(2026, 1, 1))
    with pytest.raises(GalatBentuk, match="Yang tidak diketahui ditulis None"):
        Cltn(date(2026, 1, 1), Kosong(2026, 1, 1))
    with pytest.raises(GalatBentuk, match="bilangan tak hingga"):
        Pelatihan("A", None, float("inf"))  # type: ignore[arg-type]


def test_deret_apa_pun() -> None:
    baris = [Ijazah(Pendidikan.S1, date(2010, 8, 1)), Ijazah(Pendidikan.S2, date(2014, 8, 1))]
    acuan = Pegawai(pendidikan=baris)
    for deret in (tuple(baris), iter(baris), {*baris}, dict.fromkeys(baris).keys()):
        assert Pegawai(pendidikan=deret) == acuan
    standar = Jabatan("A", None, kekhususan=["sekretaris daerah kabupaten/kota"])  # type: ignore[arg-type]
    assert hash(standar) == hash(evolve(standar))
    assert Mentor(Pegawai(), bahasa={"Jawa"}).bahasa == ("Jawa",)


def test_peta() -> None:
    bobot = {"integritas": Decimal(2)}
    assert RumusJPM("A", bobot=UserDict(bobot)).bobot == bobot
    for salah, jalur in (({"Integritas": 66.67}, "bobot.Integritas"), ({3: Decimal(1)}, "bobot.#1"), ([], "bobot")):
        with pytest.raises(GalatBentuk) as galat:
            RumusJPM("A", bobot=salah)  # type: ignore[arg-type]
        assert [*masalah(galat)] == [jalur]


def test_turunan_sebuah_kelas() -> None:
    """A class of the app is one of ours; what it adds itself is not looked at."""

    class Biasa(Pegawai):
        pass

    @frozen
    class Daerah(Pegawai):
        lokasi: Any = None
        jenis: Any = None

    @frozen
    class Sendiri(Pegawai):
        def __init__(self, jenis: Any) -> None:
            self.__attrs_init__(jenis=jenis)  # type: ignore[attr-defined]

    @frozen
    class Baris(Cltn):
        nomor: str = ""

    assert Biasa(jenis="PNS").jenis is JenisPegawai.PNS  # type: ignore[arg-type]
    daerah = Daerah(lokasi=3, jenis=4, cltn=[Baris(date(2020, 1, 1))])
    assert (daerah.lokasi, daerah.jenis, daerah.cltn) == (3, 4, (Baris(date(2020, 1, 1)),))
    sendiri: Any = Sendiri
    assert sendiri("PNS").jenis == "PNS"
    with pytest.raises(GalatBentuk, match="sehat: Harus Riwayat"):
        Daerah(sehat=True)  # type: ignore[arg-type]
    with pytest.raises(GalatBentuk, match="mulai: Harus tanggal"):
        Baris("2020-01-01")  # type: ignore[arg-type]


def test_benda_tetap_seperti_semula() -> None:
    p = Pegawai(
        nip=NIP.pns("198001012005011901"),
        penilaian=[Penilaian(2024, Predikat.BAIK)],
        kompetensi=[Asesmen(Jenjang.PENGAWAS, True, date(2024, 1, 1))],
    )
    for lain in (pickle.loads(pickle.dumps(p)), copy.copy(p), copy.deepcopy(p), evolve(p)):
        assert (lain, hash(lain), repr(lain)) == (p, hash(p), repr(p))
    assert from_json(Pegawai, to_json(p)) == p
    assert not hasattr(p, "__dict__")
    with pytest.raises(TypeError, match="unexpected keyword argument 'namaa'"):
        Pegawai(namaa="A")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="missing 1 required positional argument"):
        Cltn()  # type: ignore[call-arg]
    with pytest.raises(GalatBentuk):
        evolve(p, jenis="PNSS")  # type: ignore[arg-type]


def test_susunan_pedoman_menyebut_unsurnya() -> None:

    unsur = next(iter(PEDOMAN_BKN.bobot_kinerja))
    with pytest.raises(GalatBentuk) as galat:
        PEDOMAN_BKN.susun({unsur: 66.67}, {}, "2026-01-01")  # type: ignore[dict-item, arg-type]
    assert {m.jalur.partition(".")[0] for m in galat.value.masalah} == {"kinerja", "sejak"}


def test_asumsi_hari_tengah_malam() -> None:
    jejak = [evaluate(usia <= tahun(56), asumsi={tanggal_lahir: d}) for d in (date(1990, 1, 2), Stempel(1990, 1, 2))]
    assert jejak[0].putusan == jejak[1].putusan
    assert jejak[0].pada(Stempel(2026, 1, 1)) is jejak[0].pada(date(2026, 1, 1))


def test_jenis_lain_tidak_pernah_dinilai() -> None:
    """A verdict on a wrong type is impossible: there is no such object."""
    with pytest.raises(GalatBentuk):
        Jabatan("Kabid", Rumpun.JA)  # type: ignore[arg-type]
    with pytest.raises(GalatBentuk):
        HukumanDisiplin("berat", None, date(2020, 1, 1))  # type: ignore[arg-type]
    with pytest.raises(GalatBentuk):
        AngkaKredit(None, 12.5)  # type: ignore[arg-type]
