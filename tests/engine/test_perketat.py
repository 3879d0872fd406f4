"""An agency's conditions on top of the law: they add, they are marked, and they never loosen."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import assume, given, reject
from hypothesis import strategies as st

from karier_asn import (
    Cara,
    Golongan,
    Pendidikan,
    Peraturan,
    Predikat,
    Putusan,
    evaluate,
    jika,
    menurut,
    perketat,
    pilihan,
    syarat,
    tahun,
)
from karier_asn.domain.fakta import (
    administrator,
    ahli_madya,
    golongan,
    pendidikan,
    pns,
    predikat_tahun_lalu,
    sehat,
    usia,
)
from karier_asn.engine.ekspresi import Banding, Kondisi, Operator, Syarat, telusur
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.sehari import sehari
from karier_asn.engine.tetangga import di_atas, di_bawah
from karier_asn.engine.wilayah import implies, meetable, peubah
from tests.engine.contoh import BARU, LAMA, TETAP, batas_poin
from tests.engine.ungkapan import kondisi

HARI = date(2026, 11, 21)
PP = Peraturan("PP 1/2010", "Contoh", date(2010, 1, 1), Cara.TEKS, HARI)
PP_BARU = Peraturan("PP 2/2020", "Perubahan", date(2020, 1, 1), Cara.TEKS, HARI)
KABUPATEN = Peraturan("Pengumuman 3/2025", "Seleksi", date(2025, 3, 1), Cara.INSTANSI, HARI)

DUA_TAHUN = pilihan(
    "dua-jabatan",
    {
        "tiap-jabatan": (administrator.lama() >= tahun(2)) | (ahli_madya.lama() >= tahun(2)),
        "dijumlahkan": (administrator | ahli_madya).lama() >= tahun(2),
    },
    catatan="Teks tidak menyebutnya.",
)
NASIONAL = syarat(
    PP / "Pasal 7",
    {
        "huruf a": pns & (pendidikan >= Pendidikan.S1),
        "huruf b": DUA_TAHUN,
        "huruf c": pilihan("usia", {"tepat": usia <= tahun(56), "genap": usia < tahun(57)}, catatan="Tidak disebut."),
        "huruf d": predikat_tahun_lalu
        >= menurut({PP / "Pasal 8": Predikat.BAIK, PP_BARU / "Pasal 8": Predikat.KURANG}),
    },
    judul="diangkat",
)


def tambahan(k: Kondisi) -> Any:
    return syarat(KABUPATEN / "angka 1", k)


def test_menambah_dan_ditandai() -> None:
    aturan = perketat(NASIONAL, tambahan(golongan >= Golongan.IV_A))
    cukup: dict[Any, Any] = {
        pns: True,
        pendidikan: Pendidikan.S2,
        administrator: True,
        ahli_madya: False,
        usia: tahun(50),
        predikat_tahun_lalu: Predikat.BAIK,
    }
    assert evaluate(aturan, asumsi=cukup | {golongan: Golongan.IV_A}).pada(HARI) is Putusan.MS
    kurang = evaluate(aturan, asumsi=cukup | {golongan: Golongan.III_D})
    assert kurang.pada(HARI) is Putusan.TMS
    assert kurang.pada(date(2025, 2, 28)) is Putusan.MS, "sebelum pengumuman berlaku, hanya ketentuan nasional"
    assert [j.dasar.cara for j in kurang.telusur() if j.dasar and j.dasar.peraturan is KABUPATEN] == [Cara.INSTANSI]


@pytest.mark.parametrize(
    "k",
    [
        pytest.param(usia <= tahun(56), id="sama"),
        pytest.param(usia < tahun(57), id="sama dengan bacaan lain"),
        pytest.param(usia <= tahun(55), id="lebih ketat"),
        pytest.param(pendidikan >= Pendidikan.S1, id="mengulang"),
        pytest.param(golongan >= Golongan.IV_A, id="hal lain"),
        pytest.param((usia <= tahun(50)) | (golongan >= Golongan.IV_C), id="hal lain lagi"),
        pytest.param(administrator.lama() >= tahun(3), id="hanya satu jalan"),
        pytest.param(jika(golongan.adalah(Golongan.III_D), maka=usia <= tahun(50)), id="bagi sebagian"),
        pytest.param(predikat_tahun_lalu >= Predikat.KURANG, id="menurut bunyi sejak 2020"),
    ],
)
def test_boleh(k: Kondisi) -> None:
    assert perketat(NASIONAL, tambahan(k)) == Syarat(NASIONAL.dasar, NASIONAL.isi & tambahan(k), NASIONAL.judul)


@pytest.mark.parametrize(
    ("k", "langgar", "pasal"),
    [
        pytest.param(usia <= tahun(57), "melonggarkan", "huruf c", id="usia"),
        pytest.param(pendidikan >= Pendidikan.D3, "melonggarkan", "huruf a", id="ijazah"),
        pytest.param((usia <= tahun(56)) | sehat, "melonggarkan", "huruf c", id="jalan lain di samping yang nasional"),
        pytest.param(jika(sehat, maka=usia <= tahun(57)), "melonggarkan", "huruf c", id="bagi sebagian"),
        pytest.param(
            (administrator.lama() >= tahun(1)) | (ahli_madya.lama() >= tahun(1)), "melonggarkan", "huruf b", id="masa"
        ),
        pytest.param((golongan >= Golongan.IV_A) & (usia < tahun(58)), "melonggarkan", "huruf c", id="satu dari dua"),
        pytest.param(usia > tahun(57), "bertentangan dengan", "huruf c", id="tidak mungkin"),
        pytest.param(~pns, "bertentangan dengan", "huruf a", id="kebalikan"),
        pytest.param(predikat_tahun_lalu >= Predikat.SANGAT_KURANG, "melonggarkan", "huruf d", id="ambang berubah"),
    ],
)
def test_ditolak_dengan_pasalnya(k: Kondisi, langgar: str, pasal: str) -> None:
    with pytest.raises(GalatTulis, match=f"Pengumuman 3/2025 angka 1 .* {langgar} PP 1/2010 Pasal 7 {pasal}"):
        perketat(NASIONAL, tambahan(k))


def test_semua_pelanggaran_disebut() -> None:
    dua = syarat(KABUPATEN / "angka 1", {"huruf a": usia <= tahun(60), "huruf b": pendidikan >= Pendidikan.SLTA})
    with pytest.raises(GalatTulis) as galat:
        perketat(NASIONAL, dua)
    assert galat.value.pesan.count("melonggarkan") == 2


def test_hanya_ketetapan_instansi() -> None:
    with pytest.raises(GalatTulis, match="PP 1/2010 Pasal 9: syarat tambahan harus dikutip sebagai ketetapan instansi"):
        perketat(NASIONAL, syarat(PP / "Pasal 9", golongan >= Golongan.IV_A))


def test_yang_sudah_tidak_berlaku_tidak_dilanggar() -> None:
    lama = syarat((PP / "Pasal 9").hingga(PP_BARU), usia <= tahun(50))
    perketat(lama, tambahan(usia <= tahun(55)))
    with pytest.raises(GalatTulis, match="melonggarkan PP 1/2010 Pasal 9"):
        perketat(syarat(PP / "Pasal 9", usia <= tahun(50)), tambahan(usia <= tahun(55)))


def test_diperketat_dua_kali() -> None:
    provinsi = perketat(NASIONAL, tambahan(usia <= tahun(50)))
    with pytest.raises(GalatTulis, match="melonggarkan Pengumuman 3/2025 angka 1"):
        perketat(provinsi, tambahan(usia <= tahun(53)))


def test_tiap_ambang_nasional_dijaga() -> None:
    """Each threshold, moved one step to the lenient side, is refused; to the strict side it is not."""
    for b in (n for n in telusur(NASIONAL) if isinstance(n, Banding) and n.op in (Operator.MIN, Operator.MAKS)):
        if b.kiri in (usia, pendidikan):
            lunak, ketat = (di_bawah, di_atas) if b.op is Operator.MIN else (di_atas, di_bawah)
            with pytest.raises(GalatTulis):
                perketat(syarat(PP / "Pasal 7", b), tambahan(Banding(b.kiri, b.op, lunak(b.batas))))
            perketat(syarat(PP / "Pasal 7", b), tambahan(Banding(b.kiri, b.op, ketat(b.batas))))


# --- implication -------------------------------------------------------------------------------------------


def test_menyiratkan() -> None:
    assert implies(usia <= tahun(56), usia < tahun(57), HARI)
    assert not implies(usia < tahun(57), usia <= tahun(56), HARI)
    assert implies(pns & sehat, sehat | pns, HARI)
    assert not implies(pns, sehat, HARI)
    assert implies(pns, syarat(BARU / "Pasal 1", sehat), LAMA.mulai), "yang belum berlaku tidak meminta apa pun"
    assert meetable(syarat(BARU / "Pasal 1", pns & ~pns), LAMA.mulai)
    assert not meetable(pns & ~pns, HARI)
    assert implies(DUA_TAHUN, (administrator | ahli_madya).lama() >= tahun(2), HARI, {"dua-jabatan": "dijumlahkan"})


@given(a=kondisi(), b=kondisi(), data=st.data())
def test_implies_agrees_with_every_case(a: Kondisi, b: Kondisi, data: st.DataObject) -> None:
    hari = max(TETAP.mulai, BARU.mulai)
    inti_a, inti_b = sehari(a, hari), sehari(b, hari)
    assume(batas_poin not in telusur(a & b))
    if inti_a is None or inti_b is None:
        reject()
    sel = peubah(inti_a & inti_b)
    assume(len(sel) <= 5)
    kasus = {n: data.draw(st.sampled_from(nilai[:-1])) for n, nilai in sel.items()}
    ya_a, ya_b = (evaluate(s, asumsi=kasus).pada(hari) is Putusan.MS for s in (inti_a, inti_b))
    if ya_a and not ya_b:
        assert not implies(a, b, hari)
        assert meetable(a, hari)
