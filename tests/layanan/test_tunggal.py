"""One person is one: every question about many people refuses a list in which somebody stands twice."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

from karier_asn import (
    GalatBentuk,
    Jabatan,
    Jenjang,
    Mentee,
    Mentor,
    Pegawai,
    layanan,
)
from karier_asn.domain import NIP, KandidatTalenta, Pelamar, PesertaPelatihan, Talenta
from karier_asn.domain.tunggal import doubles, once_each, person_key
from karier_asn.layanan import inovasi, kinerja, mentoring, pangkat, pelatihan, pensiun, seleksi, suksesi, talenta
from karier_asn.rules import ADMINISTRATOR
from tests.layanan.test_ketahanan import SUMBU

HARI = date(2026, 10, 1)
SATU, DUA = "199001012015011901", "199101012015011902"
POTONG = "199001012015011000"
KEPALA = Jabatan("Kepala Seksi", Jenjang.PENGAWAS)


def _orang(nip: str) -> Pegawai:
    return Pegawai(nip=NIP.pns(nip))


ORANG = [_orang(SATU), _orang(DUA), _orang("19900101 201501 1 901"), _orang(DUA)]
"""Two people, each twice; the first written in two ways."""


def _pelamar(p: Iterable[Pegawai]) -> list[Pelamar]:
    return [Pelamar(nomor=f"P{n}", pegawai=o) for n, o in enumerate(p)]


def _anggota(p: Iterable[Pegawai]) -> list[pelatihan.Anggota]:
    return [pelatihan.Anggota(o) for o in p]


BATAS = pelatihan.BatasRencana.setahun(2026)
TANYA: dict[str, tuple[Callable[[Iterable[Pegawai]], object], tuple[str, ...]]] = {
    "pangkat.propose": (lambda p: list(pangkat.propose(p, HARI)), ("pegawai[2]", "pegawai[3]")),
    "pensiun.list_retirements": (lambda p: pensiun.list_retirements(p, HARI), ("pegawai[2]", "pegawai[3]")),
    "pelatihan.list_leadership_duties": (
        lambda p: pelatihan.list_leadership_duties(p, HARI),
        ("pegawai[2]", "pegawai[3]"),
    ),
    "pelatihan.coverage": (lambda p: pelatihan.coverage(p, HARI), ("unit[2]", "unit[3]")),
    "kinerja.distribution": (lambda p: kinerja.distribution(p, 2025), ("unit[2]", "unit[3]")),
    "pelatihan.plan_unit": (
        lambda p: pelatihan.plan_unit(_anggota(p), (), BATAS, HARI),
        ("anggota[2]", "anggota[3]"),
    ),
    "pelatihan.evaluate_training": (
        lambda p: pelatihan.evaluate_training("Kursus", [PesertaPelatihan(o, HARI, date(2026, 10, 9)) for o in p]),
        ("peserta[2]", "peserta[3]"),
    ),
    "suksesi.plan": (lambda p: suksesi.plan([KEPALA], p, HARI), ("pegawai[2]", "pegawai[3]")),
    "seleksi.screen": (
        lambda p: seleksi.screen(_pelamar(p), ADMINISTRATOR, KEPALA, HARI),
        ("pelamar[P2]", "pelamar[P3]"),
    ),
    "mentoring.match": (
        lambda p: mentoring.match([Mentor(o, nomor=f"M{n}") for n, o in enumerate(p)], [], HARI),
        ("mentor[2]", "mentor[3]"),
    ),
}


def _jalur(galat: GalatBentuk) -> tuple[str, ...]:
    return tuple(m.jalur for m in galat.masalah)


@pytest.mark.parametrize("nama", TANYA)
def test_orang_yang_sama_dua_kali_ditolak(nama: str) -> None:
    tanya, jalur = TANYA[nama]
    with pytest.raises(GalatBentuk) as info:
        tanya(ORANG)
    assert _jalur(info.value) == jalur
    assert {m.kode for m in info.value.masalah} == {"orang-ganda"}
    assert SATU not in str(info.value)
    tanya(ORANG[:2])


def _banyak_orang() -> Iterator[str]:
    """The questions whose parameters are many people."""
    for modul in iter_modules(layanan.__path__):
        isi = import_module(f"{layanan.__name__}.{modul.name}")
        for nama in isi.__all__:
            f: Any = getattr(isi, nama)
            if inspect.isfunction(f) and any(
                ("Iterable[" in str(t) and any(o in str(t) for o in ("Pegawai]", "Mentor]", "Mentee]", "Anggota]")))
                or any(o in str(t) for o in ("Pelamar]", "PesertaPelatihan]"))
                for t in f.__annotations__.values()
            ):
                yield f"{modul.name}.{nama}"


def test_tidak_ada_pertanyaan_yang_terlewat() -> None:
    assert {*_banyak_orang()} == {*TANYA}


def test_unit_menurut_rujukan() -> None:
    """Of a unit by reference a number that is the key of two, and a person under two keys, stand twice."""
    with pytest.raises(GalatBentuk) as info:
        inovasi.tally({f"{n}": p for n, p in enumerate(ORANG)}, 2026, 2026, HARI)
    assert _jalur(info.value) == ("unit[2]", "unit[3]")
    spasi = f"{SATU[:8]} {SATU[8:]}"
    with pytest.raises(GalatBentuk) as info:
        inovasi.tally({SATU: Pegawai(), spasi: Pegawai()}, 2026, 2026, HARI)
    assert _jalur(info.value) == ("unit[1]",)
    assert SATU not in str(info.value)


def test_yang_lewat_satu_per_satu_ditolak_ketika_tiba() -> None:
    usulan = pangkat.propose(iter(ORANG), HARI)
    assert [next(usulan).pegawai, next(usulan).pegawai] == ORANG[:2]
    with pytest.raises(GalatBentuk) as info:
        next(usulan)
    assert _jalur(info.value) == ("pegawai[2]",)


def test_tanpa_nomor_tidak_ada_yang_dapat_dikatakan_sama() -> None:
    tanpa = [Pegawai(), Pegawai(), _orang(POTONG), _orang(POTONG)]
    assert len(list(pangkat.propose(tanpa, HARI))) == len(list(pangkat.propose(iter(tanpa), HARI))) == 4
    assert once_each("pegawai", tanpa) is tanpa


def test_bukan_pegawai_ditolak_seperti_biasa() -> None:
    salah: Any = ["siapa"]
    with pytest.raises(GalatBentuk):
        list(pangkat.propose(salah, HARI))


def test_kunci_dalam_satu_ejaan() -> None:
    assert person_key("1990.0101-201501 1 901") == SATU
    assert person_key(" M-1 ") == "M-1"
    assert [m.jalur for m in doubles(str, ["", "a", "", "a"])] == ["3"]


# --- mentoring ---------------------------------------------------------------------------------------------


def test_satu_orang_satu_kunci_di_kedua_sisi() -> None:
    p, q = _orang(SATU), _orang(DUA)
    with pytest.raises(GalatBentuk) as info:
        mentoring.match([Mentor(p, nomor="M1")], [Mentee(p, nomor="E1"), Mentee(q, nomor="M1")], HARI)
    assert [(m.jalur, m.kode, m.parameter["pertama"]) for m in info.value.masalah] == [
        ("mentee[0]", "orang-ganda", "mentor[0]"),
        ("mentee[1]", "kunci-dua-orang", "mentor[0]"),
    ]
    assert mentoring.match([Mentor(p)], [Mentee(p, nomor=SATU), Mentee(q)], HARI).hasil == (None, None)


def test_kunci_boleh_bertanda_pisah() -> None:
    mentor = Mentor(_orang(SATU), menolak=["19910101 201501 1 902"], pilihan=["1991-0101-201501-1-902"])
    assert (mentor.menolak, mentor.pilihan) == ((DUA,), (DUA,))
    assert Mentor(Pegawai(), nomor="19910101 201501 1 902").kunci == DUA


def test_nip_terpotong_bukan_kunci_mentor() -> None:
    with pytest.raises(GalatBentuk) as info:
        mentoring.match([Mentor(_orang(POTONG)), Mentor(_orang(POTONG))], [], HARI)
    assert [m.kode for m in info.value.masalah] == ["tanpa-kunci", "tanpa-kunci"]


# --- others ------------------------------------------------------------------------------------------------


def test_mengikuti_lagi_pada_hari_lain_bukan_ganda() -> None:
    p = _orang(SATU)
    peserta = [PesertaPelatihan(p, HARI, date(2026, 10, n)) for n in (8, 9)]
    assert pelatihan.evaluate_training("Kursus", peserta).peserta == 2


def test_kunci_sendiri_tidak_menutupi_orang_yang_sama() -> None:
    kunci = iter("abcd")
    with pytest.raises(GalatBentuk) as info:
        pelatihan.plan_unit(_anggota(ORANG), (), BATAS, HARI, kunci=lambda _: next(kunci))
    assert _jalur(info.value) == ("anggota[2]", "anggota[3]")


def test_kelompok_talenta() -> None:
    t = KandidatTalenta(Pegawai(), Talenta(batas_kinerja=SUMBU, batas_potensial=SUMBU, sejak=date(2000, 1, 1)))
    with pytest.raises(GalatBentuk) as info:
        talenta.rank({SATU: t, "a": t, "19900101 201501 1 901": t}, HARI)
    assert _jalur(info.value) == ("kandidat[2]",)
    assert len(talenta.rank({SATU: t, DUA: t}, HARI)) == 2
