"""Evidence: what a line rests on, of nouns made for the purpose."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from attrs import evolve, field, frozen

from karier_asn import (
    INDONESIA,
    BelumDiatur,
    BuktiBaris,
    ButirBukti,
    Jejak,
    JenisBukti,
    Kondisi,
    Peraturan,
    Putusan,
    berakhir,
    evaluate,
    evidence,
    explain,
    fakta,
    jika,
    menurut,
    pilihan,
    syarat,
    tahun,
)
from karier_asn.dokumen import read_document, to_json
from karier_asn.domain import Asal, BarisRiwayat
from karier_asn.engine.asumsi import Asumsi
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INGGRIS
from karier_asn.engine.bukti import PencariBukti
from karier_asn.engine.galat import GalatBentuk, GalatTanya, Masalah
from karier_asn.engine.hukum import Cara
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

D = date(2026, 11, 21)
ISIAN, BARIS, KOSONG, RIWAYAT = JenisBukti
BARU = Peraturan("PP 2/2099", "baru", date(2099, 1, 1), Cara.TEKS, D)
PP = Peraturan("PP 1/2020", "contoh", date(2020, 1, 1), Cara.TEKS, D)
LAMA = Peraturan("PP 1/2010", "lama", date(2010, 1, 1), Cara.TEKS, D, dicabut=PP)


@frozen
class Nilai(BarisRiwayat):
    angka: int | None
    nama: str = ""


@frozen
class Alamat:
    kota: str | None = None
    pindah: tuple[Nilai, ...] | None = None


@frozen
class Warga:
    """A noun that refuses to be without both numbers, and says something by an empty day."""

    lahir: date | None = None
    nilai: tuple[Nilai, ...] | None = None
    skor: Mapping[str, Nilai] | None = None
    aktif: Riwayat[bool] = TAK_DIKETAHUI
    alamat: Alamat = field(factory=Alamat)
    satu: int | None = 1
    dua: int | None = 2
    mulai: date | None = None
    selesai: date | None = None

    def __attrs_post_init__(self) -> None:
        if self.satu is None and self.dua is None:
            raise GalatBentuk([Masalah("satu", "wajib", pesan="Isi salah satunya.")])


@fakta("lahir")
def lahir(w: Warga) -> Riwayat[date]:
    return Riwayat.tetap(w.lahir)


@fakta("aktif")
def aktif(w: Warga) -> Riwayat[bool]:
    return w.aktif


def jumlah(baris: Any) -> int | None:
    semua = [b.angka for b in baris or ()]
    return None if baris is None or None in semua else sum(semua)


@fakta("nilai seluruhnya")
def seluruh(w: Warga) -> Riwayat[int]:
    return Riwayat.tetap(jumlah(w.nilai))


@fakta("nilai tertinggi")
def tertinggi(w: Warga) -> Riwayat[bool]:
    """Whether one is known to be ten or more; which others there are does not matter then."""
    if w.nilai is None:
        return TAK_DIKETAHUI
    if any(b.angka is not None and b.angka >= 10 for b in w.nilai):
        return Riwayat.tetap(True)
    return Riwayat.tetap(None if any(b.angka is None for b in w.nilai) else False)


@fakta("bernilai")
def bernilai(w: Warga) -> Riwayat[bool]:
    return Riwayat.tetap(None if w.nilai is None else bool(w.nilai))


@fakta("skor")
def skor(w: Warga) -> Riwayat[int]:
    return Riwayat.tetap(None if w.skor is None else jumlah(w.skor.values()))


@fakta("berskor")
def berskor(w: Warga) -> Riwayat[bool]:
    return Riwayat.tetap(None if w.skor is None else bool(w.skor))


@fakta("kota")
def kota(w: Warga) -> Riwayat[str]:
    return Riwayat.tetap(w.alamat.kota)


@fakta("pernah pindah")
def pindah(w: Warga) -> Riwayat[bool]:
    return Riwayat.tetap(None if w.alamat.pindah is None else bool(w.alamat.pindah))


@fakta("genap")
def genap(w: Warga) -> Riwayat[bool]:
    return Riwayat.tetap(w.satu is not None or w.dua is not None)


@fakta("sudah selesai")
def selesai(w: Warga) -> Riwayat[bool]:
    """Where it is known when it began, an empty end says that it goes on."""
    return Riwayat.tetap(None if w.mulai is None else w.selesai is not None)


@fakta("panjang nama")
def panjang(s: str) -> Riwayat[int]:
    return Riwayat.tetap(len(s))


@fakta("dibuat kembali")
def dibuat(w: Warga) -> Riwayat[bool]:
    """A fact may make another object of the one it reads."""
    return Riwayat.tetap(evolve(w, satu=5).satu == 5)


@frozen
class Pos:
    tingkat: int | None


@fakta("tingkat")
def tingkat(p: Pos) -> Riwayat[int]:
    return Riwayat.tetap(p.tingkat)


def bermakna(benda: Any, nama: str) -> bool:
    """Of whom it is known when he began an empty end says that it goes on; an empty beginning says so of others."""
    if not isinstance(benda, Warga):
        return False
    return (nama == "selesai" and benda.mulai is not None) or (nama == "mulai" and benda.aktif == TAK_DIKETAHUI)


def bukti(aturan: Kondisi, *subjek: object, **lain: Any) -> list[list[str]]:
    """The paths, line by line; what is no field has its kind beside it."""
    hasil = PencariBukti(aturan, subjek, D, Asumsi.dari(lain.get("asumsi")), Bacaan.dari(None), bermakna).bukti()
    return [
        [x.jalur + ("" if x.jenis in (ISIAN, BARIS) else f" {x.jenis.value}") for x in b.butir] for b in hasil.baris
    ]


@pytest.mark.parametrize(
    ("aturan", "warga", "harapan"),
    [
        (lahir.lama("usia") >= tahun(18), Warga(lahir=date(1990, 1, 1)), ["lahir"]),
        (aktif, Warga(lahir=D, aktif=Riwayat.tetap(True)), ["aktif"]),
        (seluruh >= 3, Warga(nilai=(Nilai(1), Nilai(2))), ["nilai[0]", "nilai[1]"]),
        (tertinggi, Warga(nilai=(Nilai(1), Nilai(11), Nilai(12))), ["nilai[2]"]),
        (~tertinggi, Warga(nilai=(Nilai(1), Nilai(2))), ["nilai[0]", "nilai[1]"]),
        (~tertinggi, Warga(nilai=()), ["nilai kosong"]),
        (bernilai, Warga(nilai=(Nilai(None), Nilai(None))), ["nilai[1]"]),
        (skor >= 3, Warga(skor={"a": Nilai(1), "b": Nilai(2)}), ["skor[a]", "skor[b]"]),
        (skor <= 3, Warga(skor={}), ["skor kosong"]),
        (berskor, Warga(skor={"a": Nilai(1), "b": Nilai(2)}), ["skor[b]"]),
        (kota.adalah("Ambon"), Warga(alamat=Alamat("Ambon", ())), ["alamat.kota"]),
        (~pindah, Warga(alamat=Alamat("Ambon", ())), ["alamat.pindah kosong"]),
        (pindah, Warga(alamat=Alamat("Ambon", (Nilai(1),))), ["alamat.pindah[0]"]),
        (genap, Warga(), ["satu"]),
        (genap, Warga(mulai=D, aktif=Riwayat.tetap(True)), ["satu"]),
        (~selesai, Warga(mulai=D, aktif=Riwayat.tetap(True)), ["mulai"]),
        (selesai, Warga(mulai=D, selesai=D, aktif=Riwayat.tetap(True)), ["mulai"]),
        (dibuat, Warga(), ["dua"]),
    ],
)
def test_satu_baris(aturan: Kondisi, warga: Warga, harapan: list[str]) -> None:
    assert bukti(aturan, warga) == [harapan]


def test_riwayat_yang_barisnya_tidak_menentukan() -> None:
    """That there is nothing better is known of a history whose rows say nothing that matters by themselves."""

    @fakta("tanpa nilai buruk")
    def tanpa_buruk(w: Warga) -> Riwayat[bool]:
        return Riwayat.tetap(None if w.nilai is None else all(b.nama != "buruk" for b in w.nilai))

    assert bukti(tanpa_buruk, Warga(nilai=(Nilai(1), Nilai(2)))) == [["nilai riwayat"]]
    assert bukti(~tanpa_buruk, Warga(nilai=(Nilai(1), Nilai(2, "buruk")))) == [["nilai[1]"]]


def test_hanya_satu_yang_perlu_dari_beberapa_jalan() -> None:
    w = Warga(lahir=date(1990, 1, 1), aktif=Riwayat.tetap(True))
    assert bukti((lahir.lama("usia") >= tahun(18)) | aktif, w) == [["aktif"], ["lahir"], ["aktif"]]


def test_kemunduran_karena_ditolak_tidak_dianggap_lupa() -> None:
    """Of two things one of which must be given, the first that can go goes."""

    @fakta("jumlah keduanya")
    def keduanya(w: Warga) -> Riwayat[bool]:
        return Riwayat.tetap(True if 2 in (w.satu, w.dua) else None)

    assert bukti(keduanya, Warga()) == [["dua"]]


def test_subjek_yang_bukan_benda_dan_yang_diandaikan() -> None:
    w = Warga(lahir=date(1990, 1, 1), aktif=Riwayat.tetap(True))
    assert bukti(aktif & (panjang >= 2), w, "abc") == [["aktif"], ["aktif"], []]
    assert bukti(aktif & (panjang >= 2), "abc", asumsi={aktif: True}) == [[], [], []]
    assert bukti(aktif & (panjang >= 2), w, asumsi={panjang: 3}) == [["aktif"], ["aktif"], []]


def test_yang_belum_diketahui() -> None:
    a = syarat(PP / "Pasal 1", {"huruf a": aktif, "huruf b": (seluruh >= 3) | pindah}, judul="contoh")
    hasil = evidence(a, Warga(lahir=D), pada=D)
    assert [b.butir for b in hasil.baris] == [()] * len(hasil.baris)
    assert hasil.baris[0].belum == (aktif, seluruh >= 3, pindah)
    assert "belum ada data: aktif; nilai seluruhnya; pernah pindah" in hasil.report()


def test_versi_bacaan_dan_yang_tidak_disyaratkan() -> None:
    versi = menurut({PP / "Pasal 2": aktif, BARU / "Pasal 2": pindah})
    a = syarat(
        PP / "Pasal 1",
        {
            "huruf a": versi,
            "huruf b": pilihan("cara", {"satu": pindah, "dua": aktif}, catatan="Contoh."),
            "huruf c": jika(~aktif, maka=seluruh >= 3),
        },
        judul="contoh",
    )
    w = Warga(aktif=Riwayat.tetap(True), alamat=Alamat(pindah=()))
    hasil = evidence(a, w, pada=D, bacaan={"cara": "dua"})
    assert [[x.jalur for x in b.butir] for b in hasil.baris] == [["aktif"]] * 4
    gelap = evidence(a, Warga(), pada=D)
    assert gelap.baris[0].belum == (aktif, pindah, ~aktif, seluruh >= 3)


def test_di_dalam_tanggal_yang_dibaca_dari_aturan() -> None:
    akhir = berakhir(lahir.lama("usia") < tahun(60), "hari berusia 60")
    w = Warga(lahir=date(1990, 1, 1), aktif=Riwayat.tetap(True))
    assert bukti((akhir >= D) & aktif, w) == [["lahir", "aktif"], ["lahir"], ["aktif"]]


def test_aturan_yang_belum_berlaku() -> None:
    with pytest.raises(BelumDiatur):
        evidence(syarat(PP / "Pasal 1", aktif), Warga(), pada=date(2010, 1, 1))
    lama = syarat(LAMA / "Pasal 2", aktif)
    hasil = evidence(lama & tertinggi, Warga(nilai=(Nilai(12),)), pada=D)
    assert hasil.baris[1] == BuktiBaris()


# --- in words and as a document ----------------------------------------------------------------------------

W = Warga(
    lahir=date(1990, 1, 1), nilai=(Nilai(1), Nilai(11, asal=Asal("rw-nilai", "7", "1/2024"))), alamat=Alamat(pindah=())
)
A = syarat(PP / "Pasal 1", {"huruf a": tertinggi, "huruf b": ~pindah, "huruf c": aktif}, judul="contoh")


def test_dalam_kata() -> None:
    hasil = evidence(A & (panjang >= 1), W, "a", pada=D)
    assert "bukti: nilai[1] (rw-nilai 7, SK 1/2024)" in hasil.report()
    assert "bukti: alamat.pindah kosong" in hasil.report(INDONESIA)
    assert "evidence: alamat.pindah known to be empty" in hasil.report(INGGRIS)
    assert explain(hasil.jejak, D, bukti=hasil.baris) == hasil.report()
    assert "bukti" not in explain(hasil.jejak, D)


def test_jenis_subjek_disebut_bila_lebih_dari_satu() -> None:
    teks = evidence((tingkat >= 1) & tertinggi, W, Pos(3), pada=D).report()
    assert "bukti: Warga.nilai[1] (rw-nilai 7, SK 1/2024); Pos.tingkat" in teks


def test_riwayat_seluruhnya_dalam_kata() -> None:
    @fakta("tanpa nama")
    def tanpa_nama(w: Warga) -> Riwayat[bool]:
        return Riwayat.tetap(None if w.nilai is None else not any(b.nama for b in w.nilai))

    hasil = evidence(tanpa_nama & tertinggi, W, pada=D)
    assert "bukti: nilai seluruh riwayat" in hasil.report()


def test_sebagai_dokumen() -> None:
    hasil = evidence(A, W, pada=D)
    dibaca = read_document(to_json(hasil, rujukan="r-1"))
    assert dibaca.rujukan == "r-1"
    assert [b.bukti for b in dibaca.butir] == [b.butir for b in hasil.baris]
    assert [b.belum for b in dibaca.butir] == [("aktif",), (), (), ("aktif",)]
    assert dibaca.butir[1].bukti == (ButirBukti("Warga", "nilai[1]", BARIS, Asal("rw-nilai", "7", "1/2024")),)
    tanpa = read_document(to_json(hasil.jejak, pada=D))
    assert [(b.bukti, b.belum) for b in tanpa.butir] == [(None, None)] * 4


def test_tersimpan() -> None:
    hasil = evidence(A, W, pada=D)
    assert pickle.loads(pickle.dumps(hasil.baris)) == hasil.baris


def test_bukti_putusan_lain_ditolak() -> None:
    jejak: Jejak = evaluate(A, W)
    with pytest.raises(GalatTanya, match="4 baris, buktinya 1 baris"):
        explain(jejak, D, bukti=evidence(aktif, W, pada=D).baris)
    assert jejak.pada(D) is Putusan.BTL
