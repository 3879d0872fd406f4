"""Every question about people whose days lie anywhere in the calendar, asked for any of its days: an answer, or an
error that says what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from inspect import Parameter, getmodule, isfunction, signature
from random import Random
from typing import Any, get_type_hints

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn import (
    BelumDiatur,
    Galat,
    GalatBentuk,
    GalatTanya,
    Jabatan,
    Jenjang,
    Mentee,
    Mentor,
    Pegawai,
    Riwayat,
    evaluate,
    explain,
    hari,
    implies,
    missing,
    prepare,
    summarize,
    tahun,
)
from karier_asn.dokumen import to_dict, to_json
from karier_asn.domain import (
    KalenderKerja,
    Lamaran,
    Penilaian,
    Predikat,
    Seleksi,
    Talenta,
    UsulPelatihan,
    UsulPerpanjangan,
    UsulTugasBelajar,
)
from karier_asn.domain.fakta import usia
from karier_asn.layanan import disiplin, gaji_berkala, pangkat, pelatihan, pensiun
from karier_asn.rules import SEMUA
from tests.layanan.test_bentuk import MODUL
from tests.layanan.test_ketahanan import TANYA, Soal
from tests.turunan import turunan
from tests.ujung_kalender import HARI_UJUNG, benda
from tests.ujung_kalender import hari as hari_acak

SATU = evaluate(usia >= tahun(56), Pegawai(tanggal_lahir=date(1990, 1, 2)))


def orang(r: Random) -> Pegawai:
    return benda(r, Pegawai, nama="Rahasia")


def subjek(r: Random) -> tuple[object, ...]:
    """Somebody, and all that stands around him, from anywhere in the calendar."""
    p, j = orang(r), benda(r, Jabatan)
    lain = (Lamaran, Talenta, UsulPelatihan, UsulPerpanjangan, UsulTugasBelajar, KalenderKerja)
    return (p, j, Mentor(p), Mentee(p, sasaran=j), benda(r, Seleksi, jabatan=j), *(benda(r, k) for k in lain))


def soal(r: Random) -> Soal:
    """A question about such people."""

    def peran(kelas: type[Any]) -> tuple[Any, ...]:
        tanpa = {"pilihan": (), "menolak": (), "mentor_terdahulu": (), "ditunjuk": ()}
        medan = {k: v for k, v in tanpa.items() if k in signature(kelas).parameters}
        return tuple(benda(r, kelas, pegawai=orang(r), nomor="", **medan) for _ in range(2))

    return Soal(orang(r), benda(r, Jabatan), peran(Mentor), peran(Mentee), hari_acak(r))


def _setiap_aturan(benih: int, sebagian: int = 1) -> None:
    r = Random(benih)
    s = subjek(r)
    for aturan in SEMUA[benih % sebagian :: sebagian]:
        if not {*aturan.subjek} <= {k for x in s for k in type(x).__mro__}:
            continue
        jejak = evaluate(aturan, *s)
        for d in (hari_acak(r), hari_acak(r), aturan.dasar.mulai):
            try:
                putusan = jejak.pada(d)
            except (BelumDiatur, GalatTanya):
                continue
            assert prepare(aturan, d)(*s) is putusan
        to_json(jejak, pada=aturan.dasar.mulai)


@given(st.integers(0, 10**6))
@settings(max_examples=6)
@pytest.mark.sapuan
def test_setiap_aturan(benih: int) -> None:
    _setiap_aturan(benih, 4)


@given(st.integers(0, 10**6))
@pytest.mark.lambat
def test_setiap_aturan_bagi_banyak_orang(benih: int) -> None:
    _setiap_aturan(benih)


def _setiap_pertanyaan(nama: str, s: Soal) -> None:
    boleh: tuple[type[Exception], ...] = (BelumDiatur, GalatTanya)
    if nama == "mentoring.follow":  # a programme cannot begin on the last day
        boleh = (*boleh, GalatBentuk)
    if nama == "disiplin.count_absence":  # the question itself counts nine days back
        boleh = (*boleh, OverflowError)
    try:
        jawaban = [j for j in TANYA[nama](s) if j is not None]
    except boleh:
        return
    for j in jawaban:
        assert to_dict(j)
        assert j.report()  # type: ignore[attr-defined]


@pytest.mark.parametrize("nama", TANYA)
def test_setiap_pertanyaan(nama: str) -> None:
    for benih in range(2):
        _setiap_pertanyaan(nama, soal(Random(benih)))
        _setiap_pertanyaan(nama, evolve(soal(Random(benih)), hari=date.max))


@pytest.mark.parametrize("nama", TANYA)
@given(st.integers(0, 10**6))
@pytest.mark.lambat
def test_setiap_pertanyaan_tentang_banyak_orang(nama: str, benih: int) -> None:
    _setiap_pertanyaan(nama, soal(Random(benih)))


@pytest.mark.parametrize("nama", TANYA)
def test_kelas_aplikasi_dijawab_sama(nama: str) -> None:
    """An app's own classes, of people, posts, roles and rows, are answered as the nouns that they extend."""
    s = evolve(soal(Random(7)), hari=date(2026, 11, 21))
    kami = Soal(turunan(s.p), turunan(s.j), turunan(s.mentor), turunan(s.mentee), s.hari)

    def jawab(x: Soal) -> list[object]:
        return [j.document("r-1") for j in TANYA[nama](x) if j is not None]  # type: ignore[attr-defined]

    if nama == "gaji_berkala.schedule":  # of him it is not known from when to count
        for x in (s, kami):
            with pytest.raises(GalatTanya):
                jawab(x)
    else:
        assert jawab(kami) == jawab(s)


# --- the day asked ----------------------------------------------------------------------------------------


def _bertanggal() -> dict[str, tuple[Callable[..., Any], str]]:
    """Every question that takes a day, and the parameter that does."""
    kata = [getattr(m, n) for m in MODUL for n in m.__all__]
    fungsi = [f for f in (*kata, explain, implies, missing, prepare, summarize, to_dict, to_json) if isfunction(f)]
    return {
        f"{getmodule(f).__name__}.{f.__name__}.{nama}": (f, nama)  # type: ignore[union-attr]
        for f in fungsi
        for nama, jenis in get_type_hints(f).items()
        if nama != "return" and jenis in (date, date | None)
    }


BERTANGGAL = _bertanggal()


@pytest.mark.parametrize("nama", BERTANGGAL)
def test_yang_bukan_hari_ditolak_dengan_namanya(nama: str) -> None:
    f, parameter = BERTANGGAL[nama]
    for salah in (60, "2026-01-31", datetime(2026, 1, 31, 8), float("nan"), object()):  # noqa: DTZ001
        isi = {n: None for n, p in signature(f).parameters.items() if p.default is Parameter.empty}
        with pytest.raises(GalatBentuk) as galat:
            f(**isi | {parameter: salah})
        assert parameter in {m.jalur for m in galat.value.masalah}
        assert all(m.pesan for m in galat.value.masalah)


def test_cukup_banyak_pertanyaan_bertanggal() -> None:
    assert len(BERTANGGAL) > 35


def test_tengah_malam_ialah_harinya() -> None:
    d, malam = date(2026, 11, 21), datetime(2026, 11, 21)  # noqa: DTZ001
    p = Pegawai(tanggal_lahir=date(1990, 1, 2))
    assert pensiun.list_retirements([p], malam) == pensiun.list_retirements([p], d)
    assert disiplin.take_effect(malam) == disiplin.take_effect(d)
    assert pangkat.next_period(malam).__class__ is date
    assert explain(SATU, malam) == explain(SATU, d)
    assert to_json(SATU, pada=malam) == to_json(SATU, pada=d)
    assert prepare(usia >= tahun(56), malam)(p) is SATU.pada(malam)
    assert disiplin.count_absence([malam], d) == disiplin.count_absence([d], d)
    r = Riwayat([(malam, True)], sebelum=False)
    assert r == Riwayat.sejak(malam) == Riwayat.rentang([(malam, None)])
    assert (r.pada(malam), r.cari(bool, malam), r.antara(malam, date.max)) == (
        True,
        d,
        r.antara(d, date.max),
    )
    assert Riwayat.rentang([(malam, datetime(2027, 1, 1))]) == Riwayat.rentang([(d, date(2027, 1, 1))])  # noqa: DTZ001


def test_deret_yang_bukan_deretnya() -> None:
    with pytest.raises(GalatBentuk, match=r"pegawai\[1\]: Harus Pegawai, ditemukan teks"):
        pensiun.list_retirements([Pegawai(), "A"], date(2026, 11, 21))  # type: ignore[list-item]
    with pytest.raises(GalatBentuk, match=r"absen\[0\]: Harus tanggal"):
        disiplin.count_absence([60], date(2026, 11, 21))  # type: ignore[list-item]
    with pytest.raises(GalatBentuk, match="pegawai: Harus daftar"):
        pensiun.list_retirements("A", date(2026, 11, 21))  # type: ignore[arg-type]
    with pytest.raises(GalatBentuk, match="jenjang: Tidak ada dalam daftar"):
        disiplin.impose_unreported_wealth("kepala", date(2026, 11, 21))  # type: ignore[arg-type]
    assert disiplin.impose_unreported_wealth("administrator", date(2026, 11, 21)) == disiplin.impose_unreported_wealth(  # type: ignore[arg-type]
        Jenjang.ADMINISTRATOR, date(2026, 11, 21)
    )


# --- the ends ---------------------------------------------------------------------------------------------


def test_tahun_terakhir_kalender() -> None:
    p = Pegawai(penilaian=[Penilaian(9999, Predikat.BAIK), Penilaian(1, Predikat.BAIK)])
    assert [n.tahun for n in p.penilaian or ()] == [1, 9999]
    assert pelatihan.BatasRencana.setahun(9999).sampai == date.max
    assert disiplin.take_effect(date(9999, 12, 20)).hari_kerja == date.max
    assert pangkat.project(p, date.min, date(1, 12, 31)).naik == ()
    assert gaji_berkala.account(p, date.max).entri == ()


@pytest.mark.parametrize("d", HARI_UJUNG)
def test_masa_di_ujung_kalender_sama_bagi_keduanya(d: date) -> None:
    """`prepare` and `evaluate` agree on durations, strict ones too, on the first days and the last."""
    for lahir in HARI_UJUNG:
        p = Pegawai(tanggal_lahir=lahir)
        for aturan in (usia > hari(0), usia >= hari(0), usia > hari(1), usia <= tahun(1), usia < hari(1)):
            if d == date.max:
                with pytest.raises(Galat):
                    prepare(aturan, d)
                continue
            assert prepare(aturan, d)(p) is evaluate(aturan, p).pada(d)
            assert implies(aturan, aturan, d)
    if d < date.max:
        assert not implies(usia >= hari(0), usia > hari(0), d)
