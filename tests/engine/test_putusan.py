from __future__ import annotations

import copy
import json
import operator
import pickle
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from enum import Enum
from itertools import product
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.ekspresi import Kondisi, Nilai
from karier_asn.engine.galat import BelumDiatur, GalatTanya
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.kata import fakta, jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, Masa, bulan, hari, tahun
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.rules import JPT_PRATAMA, SEMUA
from karier_asn.uji.strategi import fakta_aturan, jabatan, pegawai
from tests.engine.contoh import (
    BARU,
    LAMA,
    TETAP,
    Mutu,
    Orang,
    Pos,
    aktif,
    batas_poin,
    lahir,
    lowong,
    mutu,
    poin,
    sasaran,
    selama,
    terlatih,
    terpakai,
    tetap,
    usia,
)

D = date(2026, 11, 21)
MS, BTL, TMS = Putusan.MS, Putusan.BTL, Putusan.TMS
PASAL = TETAP / "Pasal 1"

# Of each value a condition that has it on day D; None is a provision that is not in force.
A = {
    MS: aktif,
    BTL: terlatih,
    TMS: ~aktif,
    None: syarat(LAMA / "Pasal 2", aktif),
}
B = {
    MS: lowong,
    BTL: syarat(PASAL, mutu >= Mutu.SEDANG),
    TMS: ~lowong,
    None: syarat(LAMA / "Pasal 3", lowong),
}
SUBJEK = (Orang(aktif=tetap(True)), Pos(lowong=tetap(True)))


def putusan(k: Kondisi, *subjek: object, pada: date = D, **ket: Any) -> Putusan | None:
    return evaluate(k, *subjek, **ket).putusan.pada(pada)


# --- truth tables ------------------------------------------------------------------------------------------

TABEL_DAN = {
    (MS, MS): MS,
    (MS, BTL): BTL,
    (MS, TMS): TMS,
    (BTL, MS): BTL,
    (BTL, BTL): BTL,
    (BTL, TMS): TMS,
    (TMS, MS): TMS,
    (TMS, BTL): TMS,
    (TMS, TMS): TMS,
}
TABEL_ATAU = {
    (MS, MS): MS,
    (MS, BTL): MS,
    (MS, TMS): MS,
    (BTL, MS): MS,
    (BTL, BTL): BTL,
    (BTL, TMS): BTL,
    (TMS, MS): MS,
    (TMS, BTL): BTL,
    (TMS, TMS): TMS,
}
TABEL_JIKA = {
    (MS, MS): MS,
    (MS, BTL): BTL,
    (MS, TMS): TMS,
    (BTL, MS): MS,
    (BTL, BTL): BTL,
    (BTL, TMS): BTL,
    (TMS, MS): MS,
    (TMS, BTL): MS,
    (TMS, TMS): MS,
}


@pytest.mark.parametrize("nilai", [*A])
def test_bahan_tabel(nilai: Putusan | None) -> None:
    assert putusan(A[nilai], *SUBJEK) is putusan(B[nilai], *SUBJEK) is nilai


@pytest.mark.parametrize(
    ("sambung", "tabel_kebenaran"),
    [(operator.and_, TABEL_DAN), (operator.or_, TABEL_ATAU), (lambda a, b: jika(a, maka=b), TABEL_JIKA)],
    ids=["dan", "atau", "jika"],
)
@pytest.mark.parametrize(("a", "b"), list(product((MS, BTL, TMS), repeat=2)))
def test_tabel_kleene(
    sambung: Callable[[Kondisi, Kondisi], Kondisi],
    tabel_kebenaran: dict[tuple[Putusan, Putusan], Putusan],
    a: Putusan,
    b: Putusan,
) -> None:
    assert putusan(sambung(A[a], B[b]), *SUBJEK) is tabel_kebenaran[a, b]


@pytest.mark.parametrize(("nilai", "tolak"), [(MS, TMS), (BTL, BTL), (TMS, MS), (None, None)])
def test_tabel_tidak(nilai: Putusan | None, tolak: Putusan | None) -> None:
    assert putusan(~A[nilai], *SUBJEK) is putusan(~B[nilai], *SUBJEK) is tolak


@pytest.mark.parametrize("sambung", [operator.and_, operator.or_])
@pytest.mark.parametrize("nilai", [MS, BTL, TMS, None])
def test_yang_tidak_berlaku_tidak_menuntut_dan_tidak_menawarkan(
    sambung: Callable[[Kondisi, Kondisi], Kondisi], nilai: Putusan | None
) -> None:
    assert putusan(sambung(A[nilai], B[None]), *SUBJEK) is nilai
    assert putusan(sambung(A[None], B[nilai]), *SUBJEK) is nilai


@pytest.mark.parametrize("nilai", [MS, BTL, TMS, None])
def test_jika_tanpa_yang_berlaku_tidak_menuntut(nilai: Putusan | None) -> None:
    assert putusan(jika(A[nilai], maka=B[None]), *SUBJEK) is None
    assert putusan(jika(A[None], maka=B[nilai]), *SUBJEK) is None


@pytest.mark.parametrize(("a", "b"), list(product((MS, BTL, TMS), repeat=2)))
def test_ingkaran_jika(a: Putusan, b: Putusan) -> None:
    aturan = jika(A[a], maka=B[b])
    lurus = putusan(aturan, *SUBJEK)
    assert lurus is not None
    assert putusan(~aturan, *SUBJEK) is Putusan(2 - lurus)


# --- comparisons -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kondisi", "rendah", "sedang", "tinggi"),
    [
        (mutu >= Mutu.SEDANG, TMS, MS, MS),
        (mutu > Mutu.SEDANG, TMS, TMS, MS),
        (mutu <= Mutu.SEDANG, MS, MS, TMS),
        (mutu < Mutu.SEDANG, MS, TMS, TMS),
        (mutu.adalah(Mutu.SEDANG, Mutu.TINGGI), TMS, MS, MS),
        (mutu.bukan(Mutu.SEDANG), MS, TMS, MS),
    ],
)
def test_perbandingan(kondisi: Kondisi, rendah: Putusan, sedang: Putusan, tinggi: Putusan) -> None:
    hasil = [putusan(kondisi, asumsi={mutu: m}) for m in Mutu]
    assert hasil == [rendah, sedang, tinggi]
    assert putusan(kondisi, asumsi={mutu: None}) is BTL


@pytest.mark.parametrize("batas", [*range(-1, 8)])
@pytest.mark.parametrize("antara", [Antara(2, 5), Antara(3, 3), Antara(4), Antara(0)])
@pytest.mark.parametrize("op", [operator.ge, operator.gt, operator.le, operator.lt])
def test_batas_bawah_dan_atas(op: Callable[[Any, Any], Any], antara: Antara[int], batas: int) -> None:
    """A value known by its bounds decides only what every value within them decides alike."""
    kemungkinan = {op(v, batas) for v in range(antara.bawah, (10 if antara.atas is None else antara.atas) + 1)}
    harap = BTL if len(kemungkinan) == 2 else MS if kemungkinan.pop() else TMS
    assert putusan(op(poin, batas), asumsi={poin: antara}) is harap


@pytest.mark.parametrize("antara", [Antara(2, 5), Antara(3, 3), Antara(4), Antara(0)])
@pytest.mark.parametrize("anggota", [(3,), (2, 5), (2, 3, 4, 5), (9,), (1, 9)])
def test_keanggotaan_nilai_yang_diketahui_batasnya(antara: Antara[int], anggota: tuple[int, ...]) -> None:
    kemungkinan = {v in anggota for v in range(antara.bawah, (10 if antara.atas is None else antara.atas) + 1)}
    harap = BTL if len(kemungkinan) == 2 else MS if kemungkinan.pop() else TMS
    assert putusan(poin.adalah(*anggota), asumsi={poin: antara}) is harap
    assert putusan(poin.bukan(*anggota), asumsi={poin: antara}) is Putusan(2 - harap)


@pytest.mark.parametrize(
    ("nilai", "batas", "harap"),
    [(6, Antara(1, 5), MS), (5, Antara(1, 5), MS), (3, Antara(1, 5), BTL), (0, Antara(1, 5), TMS), (9, Antara(1), BTL)],
)
def test_ambang_yang_diketahui_batasnya(nilai: int, batas: Antara[int], harap: Putusan) -> None:
    assert putusan(batas_poin >= poin, asumsi={batas_poin: nilai, poin: batas}) is harap


def test_batas_dari_fakta_lain() -> None:
    orang = Orang(
        mutu=Riwayat([(date(2020, 1, 1), Mutu.SEDANG)], sebelum=Mutu.RENDAH),
        sasaran=Riwayat([(date(2022, 1, 1), Mutu.TINGGI), (date(2024, 1, 1), None)], sebelum=Mutu.SEDANG),
    )
    assert evaluate(mutu >= sasaran, orang).putusan == Riwayat(
        [(date(2020, 1, 1), MS), (date(2022, 1, 1), TMS), (date(2024, 1, 1), BTL)], sebelum=TMS
    )


def test_tabel_keputusan() -> None:
    kotak = tabel(
        (mutu, aktif), {(m, a): 10 if a and m is Mutu.TINGGI else 0 for m in Mutu for a in (True, False)}, judul="kotak"
    )
    for m, a in product(Mutu, (True, False)):
        assert putusan(kotak >= 10, asumsi={mutu: m, aktif: a}) is (MS if a and m is Mutu.TINGGI else TMS)
    assert putusan(kotak >= 10, asumsi={mutu: None, aktif: True}) is BTL
    bertingkat = tabel(
        tabel(aktif, {True: Mutu.TINGGI, False: Mutu.RENDAH}, judul="a"), dict.fromkeys(Mutu, 1), judul="b"
    )
    assert putusan(bertingkat >= 1, asumsi={aktif: True}) is MS


# --- durations ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kondisi", "sehari_sebelum", "hari_itu", "sehari_sesudah"),
    [
        (usia >= tahun(56), TMS, MS, MS),
        (usia > tahun(56), TMS, TMS, MS),
        (usia <= tahun(56), MS, MS, TMS),
        (usia < tahun(56), MS, TMS, TMS),
    ],
)
def test_umur_pada_ulang_tahun(
    kondisi: Kondisi, sehari_sebelum: Putusan, hari_itu: Putusan, sehari_sesudah: Putusan
) -> None:
    for tanggal_lahir in (date(1968, 5, 10), date(1968, 2, 29), date(1967, 12, 31)):
        jejak = evaluate(kondisi, Orang(lahir=Riwayat.tetap(tanggal_lahir)))
        genap = tanggal_lahir.replace(year=tanggal_lahir.year + 56)
        hasil = [jejak.pada(genap + n * SEHARI) for n in (-1, 0, 1)]
        assert hasil == [sehari_sebelum, hari_itu, sehari_sesudah]


def test_lahir_29_februari_berulang_tahun_28_februari() -> None:
    jejak = evaluate(usia >= tahun(57), Orang(lahir=Riwayat.tetap(date(1968, 2, 29))))
    assert jejak.paling_awal(AWAL) == date(2025, 2, 28)


def test_asumsi_tentang_lama_dibandingkan_sebagai_nilai() -> None:
    assert putusan(usia >= tahun(5), asumsi={usia: Masa(59, 30)}) is TMS
    assert putusan(usia >= tahun(5), asumsi={usia: tahun(5)}) is MS
    riwayat = Riwayat([(date(2020, 1, 1), tahun(5))], sebelum=bulan(1))
    assert evaluate(usia >= tahun(5), asumsi={usia: riwayat}).putusan == Riwayat([(date(2020, 1, 1), MS)], sebelum=TMS)


def test_lama_syarat_menghitung_hari_terpenuhinya() -> None:
    """Also a provision that was not in force: it was not met then."""
    dalam = syarat(BARU / "Pasal 5", aktif)
    jejak = evaluate(dalam.lama() >= tahun(1), Orang(aktif=tetap(True)))
    assert jejak.putusan == Riwayat([(date(2021, 3, 1), MS)], sebelum=TMS)


def test_jumlah_dan_berturut() -> None:
    orang = Orang(aktif=selama((date(2018, 1, 1), date(2020, 1, 1)), (date(2021, 1, 1), date(2023, 1, 1))))
    assert evaluate(aktif.lama() >= tahun(3), orang).putusan == Riwayat([(date(2022, 1, 1), MS)], sebelum=TMS)
    menerus = evaluate(aktif.kini() >= tahun(1), orang).putusan
    assert menerus == Riwayat(
        [(date(2019, 1, 1), MS), (date(2020, 1, 1), TMS), (date(2022, 1, 1), MS), (date(2023, 1, 1), TMS)], sebelum=TMS
    )


def test_yang_masih_berjalan_tidak_berakhir() -> None:
    jejak = evaluate(aktif.kini() >= tahun(1), Orang(aktif=selama((date(2018, 1, 1), None))))
    assert jejak.berubah(D) is None
    assert jejak.putusan == Riwayat([(date(2019, 1, 1), MS)], sebelum=TMS)


def test_nol_hari_selalu_tercapai() -> None:
    """At least nothing: met by everybody, however the duration is known."""
    for orang in (Orang(aktif=tetap(False)), Orang(aktif=tetap(True))):
        assert putusan(aktif.lama() >= hari(0), orang) is MS
        assert putusan(aktif.lama() < hari(0), orang) is TMS
    assert putusan(aktif.lama() >= hari(0), asumsi={aktif.lama(): hari(0)}) is MS
    assert putusan(aktif.lama() > hari(0), Orang(aktif=tetap(False))) is TMS


# --- the law over time -------------------------------------------------------------------------------------


def test_syarat_berlaku_tepat_selama_kutipannya() -> None:
    jejak = evaluate(syarat(LAMA / "Pasal 1", aktif), Orang(aktif=tetap(True)))
    assert jejak.putusan == Riwayat([(LAMA.mulai, MS), (BARU.mulai, None)])
    assert jejak.pada(LAMA.mulai) is jejak.pada(BARU.mulai - SEHARI) is MS


def test_belum_diatur() -> None:
    jejak = evaluate(syarat(LAMA / "Pasal 1", aktif), Orang(aktif=tetap(True)))
    with pytest.raises(BelumDiatur, match="PP 1/2010 Pasal 1 tidak berlaku pada 2009-12-31") as sebelum:
        jejak.pada(date(2009, 12, 31))
    assert sebelum.value.data == {"dasar": "PP 1/2010 Pasal 1", "pada": date(2009, 12, 31), "mulai": LAMA.mulai}
    assert "pada atau sesudah 2010-01-01" in sebelum.value.saran
    with pytest.raises(BelumDiatur) as sesudah:
        jejak.pada(BARU.mulai)
    assert (sesudah.value.mulai, sesudah.value.saran) == (None, "")


def test_belum_diatur_tanpa_kutipan_menyebut_simpulnya() -> None:
    with pytest.raises(BelumDiatur, match="<Menurut PP 1/2010 Pasal 1, PP 2/2020 Pasal 1> tidak berlaku"):
        evaluate(menurut({LAMA / "Pasal 1": aktif, BARU / "Pasal 1": terlatih}), Orang()).pada(date(2000, 1, 1))


def test_menurut_memilih_versi_menurut_hari() -> None:
    aturan = menurut({LAMA / "Pasal 1": aktif, BARU / "Pasal 1": terlatih})
    jejak = evaluate(aturan, Orang(aktif=tetap(True), terlatih=tetap(False)))
    assert jejak.putusan == Riwayat([(LAMA.mulai, MS), (BARU.mulai, TMS)])


def test_menurut_yang_bertumpang_tindih_dan_berakhir() -> None:
    """The later one applies while it is in force; then the earlier one again, if it still is."""
    sela = (BARU / "Pasal 9").hingga(_peraturan("PP 4/2023", date(2023, 1, 1)))
    aturan = menurut({TETAP / "Pasal 1": aktif, sela: terlatih})
    jejak = evaluate(aturan, Orang(aktif=tetap(True), terlatih=tetap(False)))
    assert jejak.putusan == Riwayat([(TETAP.mulai, MS), (BARU.mulai, TMS), (date(2023, 1, 1), MS)])


def _peraturan(nama: str, mulai: date) -> Any:
    return evolve(BARU, nama=nama, mulai=mulai)


def test_ambang_menurut_hari() -> None:
    batas = menurut({LAMA / "Pasal 2": tahun(56), BARU / "Pasal 2": tahun(58)})
    jejak = evaluate(usia <= batas, Orang(lahir=Riwayat.tetap(date(1963, 6, 1))))
    assert jejak.putusan == Riwayat(
        [(LAMA.mulai, MS), (date(2019, 6, 2), TMS), (BARU.mulai, MS), (date(2021, 6, 2), TMS)]
    )
    tidak_diketahui = evaluate(usia <= batas, Orang())
    assert tidak_diketahui.putusan == Riwayat([(LAMA.mulai, BTL)])


def test_ambang_yang_berakhir_bukan_tidak_diketahui() -> None:
    batas = menurut({LAMA / "Pasal 2": 20})
    assert evaluate(poin >= batas, Orang(poin=Riwayat.tetap(30))).putusan == Riwayat(
        [(LAMA.mulai, MS), (BARU.mulai, None)]
    )


# --- readings ----------------------------------------------------------------------------------------------

DUA = pilihan("tafsir", {"satu": aktif, "dua": terlatih}, catatan="Dua tafsir.")
BERBEDA = Orang(aktif=tetap(True), terlatih=tetap(False))


def test_bacaan() -> None:
    assert putusan(DUA, BERBEDA) is putusan(DUA, BERBEDA, bacaan={"tafsir": "satu"}) is MS
    assert putusan(DUA, BERBEDA, bacaan={"tafsir": "dua"}) is TMS
    jejak = evaluate(DUA, BERBEDA, bacaan={"tafsir": "dua"})
    assert (jejak.terpilih, [a.pada(D) for a in jejak.anak]) == (1, [MS, TMS])


def test_bacaan_yang_tidak_ada() -> None:
    with pytest.raises(GalatTanya, match="Bacaan tafsir: tiga tidak dikenal di sini") as galat:
        evaluate(DUA, BERBEDA, bacaan={"tafsir": "tiga"})
    assert galat.value.data == {"asing": ("tafsir: tiga",), "tersedia": {"tafsir": ("satu", "dua")}}
    assert galat.value.saran == "Yang ada: tafsir: satu, dua."


def test_pilihan_yang_tidak_ada() -> None:
    with pytest.raises(GalatTanya, match="arti: y, makna: x tidak dikenal") as galat:
        evaluate(DUA, BERBEDA, bacaan={"tafsir": "satu", "makna": "x", "arti": "y"})
    assert galat.value.kode == "bacaan"


# --- subjects and assumptions ------------------------------------------------------------------------------


def test_urutan_subjek_tidak_berarti() -> None:
    aturan = aktif & lowong & terpakai
    assert evaluate(aturan, *SUBJEK) == evaluate(aturan, *SUBJEK[::-1])


def test_semua_subjek_yang_kurang_disebut() -> None:
    with pytest.raises(GalatTanya, match="membaca Orang, Pos, yang belum diberikan") as galat:
        evaluate(syarat(PASAL, {"a": aktif, "b": lowong}))
    assert galat.value.kode == "subjek-kurang"
    assert galat.value.data == {"kurang": ("Orang", "Pos")}
    assert "Orang" in galat.value.saran
    with pytest.raises(GalatTanya, match="membaca Pos, yang") as galat:
        evaluate(syarat(PASAL, {"a": aktif, "b": lowong}), Orang())
    assert "Pos" in galat.value.saran


def test_subjek_yang_sudah_diasumsikan_tidak_disebut_kurang() -> None:
    with pytest.raises(GalatTanya) as galat:
        evaluate((usia >= tahun(3)) & lowong, asumsi={usia: tahun(5)})
    assert galat.value.data == {"kurang": ("Pos",)}
    with pytest.raises(GalatTanya) as galat:
        evaluate(aktif & lowong, asumsi={aktif: True})
    assert galat.value.data == {"kurang": ("Pos",)}


def test_subjek_ganda() -> None:
    with pytest.raises(GalatTanya, match="Dua subjek sejenis diberikan: Orang, Pos, Orang") as galat:
        evaluate(aktif, Orang(), Pos(), Orang())
    assert galat.value.kode == "subjek-ganda"


class Perwira(Orang):
    """A class of the embedding application that extends a subject."""


class Prajurit(Orang):
    pass


def test_subjek_turunan_dikenali() -> None:
    assert putusan(aktif, Perwira(aktif=tetap(True))) is MS
    assert putusan(aktif, Orang(aktif=tetap(False)), Perwira(aktif=tetap(True))) is TMS, "yang tepat didahulukan"
    with pytest.raises(GalatTanya) as galat:
        evaluate((usia >= tahun(3)) & lowong, Perwira(), asumsi={usia: None})
    assert galat.value.data == {"kurang": ("Pos",)}
    with pytest.raises(GalatTanya, match="Dua subjek sejenis diberikan: Perwira, Prajurit"):
        evaluate(aktif, Perwira(), Prajurit())


def test_subjek_yang_tidak_dibaca_boleh_ada() -> None:
    assert putusan(aktif, *SUBJEK, object()) is MS


@pytest.mark.parametrize("bukan", [mutu, usia, PASAL, "aturan", None])
def test_bukan_aturan(bukan: Any) -> None:
    with pytest.raises(GalatTanya, match="bukan syarat") as galat:
        evaluate(bukan, Orang())
    assert "syarat(...)" in galat.value.saran


def test_asumsi_mengganti_fakta() -> None:
    orang = Orang(aktif=tetap(False))
    assert putusan(aktif, orang) is TMS
    assert putusan(aktif, orang, asumsi={aktif: True}) is MS
    assert putusan(aktif, orang, asumsi={aktif: None}) is BTL
    assert evaluate(aktif, asumsi={aktif: selama((D, None))}).putusan == Riwayat([(D, MS)], sebelum=TMS)
    kotak = tabel(aktif, {True: 1, False: 2}, judul="kotak")
    assert putusan(kotak >= 2, asumsi={kotak: 2}) is MS


@given(st.data())
def test_asumsi_setara_dengan_subjek(data: st.DataObject) -> None:
    aturan = syarat(PASAL, {"a": aktif & (mutu >= sasaran), "b": (poin >= 20) | terlatih, "c": usia <= tahun(3)})
    asumsi = data.draw(fakta_aturan(aturan))
    medan: Any = {str(n): r for n, r in asumsi.items()}
    assert evaluate(aturan, Orang(**medan)) == evaluate(aturan, asumsi=asumsi)


@pytest.mark.parametrize(
    "asumsi",
    [{mutu: "sedang"}, {mutu: Riwayat([(D, 3)])}, {usia: 56}, {aktif: "ya"}, {poin: True}, {lahir: "1990-01-01"}],
)
def test_asumsi_yang_salah_jenisnya(asumsi: dict[Nilai[Any], object]) -> None:
    with pytest.raises(GalatTanya, match="Asumsi untuk") as galat:
        evaluate(aktif & (mutu >= Mutu.SEDANG), Orang(), asumsi=asumsi)
    assert galat.value.kode == "asumsi"


@pytest.mark.parametrize(
    "kunci", ["mutu", mutu >= Mutu.SEDANG, menurut({TETAP / "Pasal 2": 20})], ids=["teks", "perbandingan", "ambang"]
)
def test_asumsi_tentang_yang_bukan_fakta_atau_masa(kunci: Any) -> None:
    """Rejected with words, never ignored."""
    with pytest.raises(GalatTanya) as galat:
        evaluate(aktif & (mutu >= Mutu.SEDANG), Orang(), asumsi={kunci: 20})
    assert galat.value.kode == "asumsi"


def test_setiap_fakta_dibaca_sekali() -> None:
    kali: list[Orang] = []

    @fakta("tercatat")
    def tercatat(o: Orang) -> Riwayat[bool]:
        kali.append(o)
        return o.aktif

    evaluate(syarat(PASAL, tercatat | (tercatat.lama() >= tahun(1)) | ~tercatat), Orang())
    assert len(kali) == 1


# --- traces ------------------------------------------------------------------------------------------------


def test_semua_syarat_dinilai_tidak_ada_yang_dilewati() -> None:
    aturan = syarat(PASAL, {"a": aktif, "b": terlatih | lowong, "c": jika(lowong, maka=mutu >= Mutu.SEDANG)})
    jejak = evaluate(aturan, *SUBJEK)
    assert [type(j.simpul).__name__ for j in jejak.telusur()] == [
        *("Syarat", "Semua", "Syarat", "FaktaBenar", "Syarat", "SalahSatu", "FaktaBenar", "FaktaBenar"),
        *("Syarat", "Jika", "FaktaBenar", "Banding"),
    ]
    assert [str(j.dasar) for j in jejak.telusur() if j.dasar] == [
        "UU 5/2000 Pasal 1",
        *(f"UU 5/2000 Pasal 1 {h}" for h in "abc"),
    ]


def test_jejak_membawa_yang_ditemukan_dan_ambangnya() -> None:
    batas = menurut({LAMA / "Pasal 2": tahun(56), BARU / "Pasal 2": tahun(58)})
    jejak = evaluate(usia <= batas, Orang(lahir=Riwayat.tetap(date(1970, 1, 1))))
    assert jejak.nilai is not None
    assert jejak.batas is not None
    assert (jejak.nilai.pada(D), jejak.batas.pada(D)) == (Masa(56 * 12 + 10, 20), tahun(58))
    assert evaluate(aktif, *SUBJEK).nilai == tetap(True)


def test_paling_awal_dan_berubah() -> None:
    jejak = evaluate(aktif, Orang(aktif=selama((date(2020, 1, 1), date(2021, 1, 1)), (date(2022, 1, 1), None))))
    assert jejak.paling_awal(date(2020, 6, 1)) == date(2020, 6, 1)
    assert jejak.paling_awal(date(2021, 6, 1)) == date(2022, 1, 1)
    assert jejak.paling_awal(date(2022, 6, 1), TMS) is None
    assert jejak.paling_awal(date(2020, 6, 1), TMS) == date(2021, 1, 1)
    assert [jejak.berubah(date(t, 6, 1)) for t in (2019, 2020, 2022)] == [date(2020, 1, 1), date(2021, 1, 1), None]


def test_putusan_bertingkat() -> None:
    assert [str(p) for p in Putusan] == ["TMS", "BTL", "MS"]
    assert min(MS, BTL, TMS) is TMS


# --- pickling, threads, printing ---------------------------------------------------------------------------


@given(pegawai(), jabatan())
def test_jejak_pickle_dan_salinan(p: Pegawai, j: Jabatan) -> None:
    jejak = evaluate(JPT_PRATAMA, p, j)
    for kembali in (pickle.loads(pickle.dumps(jejak)), copy.deepcopy(jejak)):
        assert kembali == jejak
        assert hash(kembali.putusan) == hash(jejak.putusan)


@given(pegawai(), jabatan())
def test_jejak_tidak_memuat_data_pribadi(p: Pegawai, j: Jabatan) -> None:
    jejak = evaluate(JPT_PRATAMA, p, j)
    for teks in (*map(repr, jejak.telusur()), repr(jejak.putusan), repr(p)):
        assert "\n" not in teks
        assert not re.search(r"0x[0-9a-f]{4,}", teks)
        assert "Nama Rahasia" not in teks
        assert p.nip is None or p.nip.angka not in teks
        json.dumps(teks)


def test_repr_jejak() -> None:
    assert (
        repr(evaluate(syarat(PASAL, aktif), *SUBJEK))
        == "<Jejak <Dasar UU 5/2000 Pasal 1>: Riwayat(None, 2000-01-01: <Putusan.MS: 2>)>"
    )
    assert repr(evaluate(aktif, *SUBJEK)) == "<Jejak <FaktaBenar aktif>: Riwayat(<Putusan.MS: 2>)>"


def test_banyak_utas_satu_hasil() -> None:
    """Rules, facts and readers share no mutable state."""
    tugas: list[tuple[Kondisi, dict[Nilai[Any], object]]] = []
    for aturan in SEMUA:
        tugas += [(aturan, {f: Riwayat([(date(2018, 1, 1), _contoh(f, i))]) for f in _fakta(aturan)}) for i in (0, 1)]
    harap = [evaluate(a, asumsi=asumsi) for a, asumsi in tugas]

    def kerja(_: int) -> list[Jejak]:
        return [evaluate(a, asumsi=asumsi) for a, asumsi in tugas]

    with ThreadPoolExecutor(8) as kolam:
        for hasil in kolam.map(kerja, range(24)):
            assert hasil == harap


def _fakta(aturan: Kondisi) -> list[Any]:
    return [*aturan.fakta]


def _contoh(f: Any, i: int) -> object:
    if f.jenis is date:
        return date(1990 + 20 * i, 1, 1)
    if f.jenis is Masa:
        return tahun(20 * i)
    if issubclass(f.jenis, Enum):
        return [*f.jenis][-i]
    return f.jenis(i) if f.jenis is bool else f.jenis(i * 20)


def test_hari_terakhir_kalender_bukan_hari_yang_dapat_ditanyakan() -> None:
    jejak = evaluate(syarat(PASAL, aktif & (usia >= tahun(1))), Orang(aktif=tetap(True), lahir=Riwayat.tetap(D)))
    assert jejak.pada(AKHIR - SEHARI) is MS
    with pytest.raises(GalatTanya, match="berarti tidak pernah"):
        jejak.pada(AKHIR)
    assert jejak.paling_awal(AKHIR) is None
    assert lahir.lama().sumber is lahir
