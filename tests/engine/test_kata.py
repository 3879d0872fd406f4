"""Mistakes with the words of the language: each is refused where it is written, with the remedy that fits it."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable, Iterator
from copy import copy, deepcopy
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from karier_asn.engine.akhir import berakhir
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.ekspresi import SIMPUL_TERDALAM, Fakta, Kondisi, SalahSatu, Semua, Tabel
from karier_asn.engine.galat import GalatTanya, GalatTulis
from karier_asn.engine.harian import prepare
from karier_asn.engine.implikasi import implies
from karier_asn.engine.kata import fakta, jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.kurang import missing
from karier_asn.engine.logika import seluruhnya
from karier_asn.engine.masa import SEHARI, Masa, tahun
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.pohon import from_json, to_json, vocabulary
from karier_asn.engine.prosa import describe, explain
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Riwayat, angkat
from karier_asn.engine.wilayah import kasus_batas
from tests.engine.contoh import (
    BARU,
    LAMA,
    TETAP,
    Mutu,
    Orang,
    Pos,
    aktif,
    kota,
    lahir,
    mutu,
    poin,
    terlatih,
    tetap,
    usia,
)

if TYPE_CHECKING:
    from collections import OrderedDict

PASAL = TETAP / "Pasal 1"
DUA = {"a": aktif, "b": terlatih}
TINGGI = mutu >= Mutu.TINGGI


def lepas(nilai: object) -> Any:
    """The same object without its type: these tests write what type checkers already reject."""
    return nilai


def pilih(**ubah: Any) -> Any:
    """A choice with one thing in it that is wrong."""
    bahan: dict[str, Any] = {"kunci": "p", "bacaan": DUA, "catatan": "Dibaca dua cara.", **ubah}
    return pilihan(bahan["kunci"], bahan["bacaan"], catatan=bahan["catatan"])


def bertabel(kunci: Any, isi: Any, judul: Any = "t") -> Any:
    return tabel(kunci, isi, judul=judul)


HARI = {"hari": {"kalender": "Hari kalender.", "kerja": "Hari kerja."}}
SEMUA_MUTU = dict.fromkeys(Mutu, 1)
DUA_KUNCI = {(m, b): 1 for m in Mutu for b in (True, False)}

SALAH: dict[str, tuple[Callable[[], object], str, str]] = {
    # --- syarat
    "dasar teks": (lambda: syarat(lepas("PP 11"), aktif), "Dasar hukum harus kutipan, ditemukan 'PP 11'", "PP11 /"),
    "dasar terbalik": (lambda: syarat(lepas(aktif), lepas(PASAL)), "Dasar hukum harus kutipan", 'PP11 / "Pasal 54"'),
    "isi kutipan": (lambda: syarat(PASAL, lepas(BARU / "Pasal 2")), "diperlukan sebuah syarat", "syarat(dasar, isi)"),
    "isi teks": (lambda: syarat(PASAL, lepas("aktif")), "ditemukan 'aktif'", "Teks bukan syarat: tulis faktanya"),
    "isi None": (lambda: syarat(PASAL, {"a": lepas(None)}), "Pasal 1 a: yang", "tidak disyaratkan tidak ditulis"),
    "isi daftar": (lambda: syarat(PASAL, lepas([aktif])), "ditemukan [<FaktaBenar aktif>]", "Bukan deretan: gabungkan"),
    "isi dict dalam dict": (lambda: syarat(PASAL, {"a": lepas({"b": aktif})}), "Pasal 1 a", "syarat(dasar, {...})"),
    "isi fungsi": (lambda: syarat(PASAL, lepas(bertabel)), "sebuah syarat", '@fakta("judul")'),
    "isi kelas": (lambda: syarat(PASAL, lepas(Orang)), "sebuah syarat", "Beri kurung"),
    "isi tanggal": (lambda: syarat(PASAL, lepas(lahir)), "sebuah syarat", "misalnya lahir.lama() >= tahun(5)"),
    "isi masa": (lambda: syarat(PASAL, lepas(usia)), "sebuah syarat", "misalnya usia >= tahun(5)"),
    "isi bilangan": (lambda: syarat(PASAL, lepas(poin)), "sebuah syarat", "misalnya poin >= 5"),
    "butir ganda": (
        lambda: syarat(PASAL, {"huruf a": aktif, " huruf a ": terlatih}),
        "UU 5/2000 Pasal 1 huruf a ditulis dua kali",
        "Gabungkan isinya dengan &",
    ),
    "butir ganda, kutipan": (
        lambda: syarat(PASAL, {"huruf a": aktif, PASAL / "huruf a": terlatih}),
        "UU 5/2000 Pasal 1 huruf a ditulis dua kali",
        "betulkan kuncinya",
    ),
    "butir kosong": (lambda: syarat(PASAL, {" ": aktif}), "Bagian kutipan harus teks, ditemukan ''", "Tulis misalnya"),
    "butir peraturan": (lambda: syarat(PASAL, {BARU: aktif}), "butir PP 2/2020 harus kutipan", 'PP 2/2020 / "Pasal 1"'),
    "butir fakta": (lambda: syarat(PASAL, {aktif: aktif}), "ditemukan <FaktaBenar aktif>", "Tulis misalnya"),
    "judul bilangan": (lambda: syarat(PASAL, aktif, judul=lepas(5)), "Judul harus teks", "tanda kutip"),
    "catatan teks": (
        lambda: syarat(PASAL, {"huruf a": aktif}, catatan=lepas("Catatan.")),
        "Catatan UU 5/2000 Pasal 1 memerlukan dict",
        "{kunci: isi, ...}",
    ),
    "catatan kosong": (
        lambda: syarat(PASAL, {"huruf a": aktif}, catatan={"huruf a": ""}),
        "catatan untuk huruf a tidak boleh kosong",
        "dimengerti",
    ),
    "catatan bilangan": (
        lambda: syarat(PASAL, {"huruf a": aktif}, catatan={"huruf a": lepas(5)}),
        "catatan untuk huruf a harus teks, ditemukan 5",
        "tanda kutip",
    ),
    "catatan kunci bilangan": (
        lambda: syarat(PASAL, {"huruf a": aktif}, catatan={lepas(1): "c", "huruf b": "c"}),
        "catatan untuk 1, huruf b tanpa butir",
        "Samakan kuncinya",
    ),
    "catatan 0": (lambda: syarat(PASAL, {"a": aktif}, catatan=lepas(0)), "memerlukan dict, ditemukan 0", "{kunci: isi"),
    "catatan tanpa dict": (
        lambda: syarat(PASAL, aktif, catatan={"huruf a": "Catatan."}),
        "catatan untuk butir, tetapi tanpa butir",
        "dasar.dengan(catatan=...)",
    ),
    "pilihan dua arti": (
        lambda: syarat(PASAL, {"a": pilih(), "b": pilih(bacaan={"a": aktif, "c": terlatih})}),
        "Pilihan p ditulis dua kali dengan bacaan yang berbeda: a, b, dan a, c",
        "beri salah satunya kunci lain",
    ),
    "pilihan dua urutan": (
        lambda: syarat(PASAL, pilih() & pilih(bacaan={"b": aktif, "a": terlatih})),
        "Pilihan p ditulis dua kali",
        "dengan urutan yang sama",
    ),
    # --- adalah
    "adalah ganda": (lambda: mutu.adalah(Mutu.RENDAH, Mutu.RENDAH), "RENDAH: 'rendah'> disebut dua kali", "satu kali"),
    "bukan ganda": (lambda: kota.bukan("a", "b", "a"), "kota: 'a' disebut dua kali", "Sebut setiap nilai satu kali."),
    # --- jika
    "jika teks": (lambda: jika(lepas("aktif"), maka=aktif), "jika: yang diperlukan", "Teks bukan syarat"),
    "maka nilai": (lambda: jika(aktif, maka=lepas(mutu)), "maka: yang diperlukan", "mutu >= Mutu.RENDAH"),
    "maka None": (lambda: jika(aktif, maka=lepas(None)), "maka: yang diperlukan", "tidak disyaratkan"),
    "maka dict": (lambda: jika(aktif, maka=lepas({"a": aktif})), "maka: yang diperlukan", "syarat(dasar, {...})"),
    # --- menurut
    "versi berkunci teks": (
        lambda: menurut(lepas({"Pasal 5": aktif})),
        "menurut(): kunci versi harus kutipan, ditemukan 'Pasal 5'",
        'PP11 / "Pasal 54"',
    ),
    "versi berkunci hari": (lambda: menurut(lepas({date(2020, 1, 1): 5})), "kunci versi harus kutipan", "PP11 /"),
    "versi berkunci peraturan": (lambda: menurut(lepas({BARU: 5})), "kunci versi harus", 'PP 2/2020 / "Pasal 54"'),
    "versi bukan dict": (lambda: menurut(lepas([(PASAL, 5)])), "menurut() memerlukan dict", "{kunci: isi, ...}"),
    "versi None": (lambda: menurut(lepas(None)), "menurut() memerlukan dict, ditemukan None", "{kunci: isi, ...}"),
    "versi sama mulai": (
        lambda: menurut({LAMA / "1": 5, TETAP / "1": 4, (TETAP / "2").diubah(LAMA): 6}),
        "PP 1/2010 1 dan UU 5/2000 2 jo. PP 1/2010 sama-sama mulai 2010-01-01",
        ".diubah(oleh)",
    ),
    "versi bernilai None": (lambda: menurut({PASAL: None}), "UU 5/2000 Pasal 1: None bukan nilai tetap", "Pakai Enum"),
    "versi benar": (lambda: menurut({PASAL: True}), "UU 5/2000 Pasal 1: True bukan ambang", "Tulis syaratnya"),
    "versi pecahan": (lambda: menurut({PASAL: 56.5}), "56.5 bukan nilai tetap", 'Tulis Decimal("56.5").'),
    "versi jam": (lambda: menurut({PASAL: datetime(2020, 1, 1, tzinfo=UTC)}), "bukan nilai tetap", ".date()"),
    "versi bukan bilangan": (lambda: menurut({PASAL: Decimal("NaN")}), "bukan nilai tetap", 'Tulis Decimal("12.5").'),
    "versi tak hingga": (lambda: menurut({PASAL: Decimal("Infinity")}), "bukan nilai tetap", 'Tulis Decimal("12.5").'),
    "versi daftar": (lambda: menurut({PASAL: [1, 2]}), "[1, 2] bukan nilai tetap", "Pakai Enum"),
    "versi masa yang dihitung": (lambda: menurut({PASAL: usia}), "<Lama usia sejak> bukan nilai tetap", "Pakai Enum"),
    "versi syarat lalu teks": (lambda: menurut({LAMA / "1": aktif, BARU / "1": "x"}), "ditemukan 'x'", "Teks bukan"),
    "versi tabel lain jenis": (
        lambda: menurut({LAMA / "1": tabel(mutu, SEMUA_MUTU, judul="t"), BARU / "1": tahun(5)}),
        "harus sejenis, ditemukan Masa, int",
        "satu jenis",
    ),
    # --- tabel
    "tabel tanpa kunci": (lambda: bertabel((), {(): 1}), "Kunci tabel t harus berhingga, ditemukan kosong", "Enum"),
    "tabel berkunci daftar": (lambda: bertabel([mutu, aktif], DUA_KUNCI), "harus berhingga", "ditulis (a, b)"),
    "tabel berkunci masa": (lambda: bertabel(usia, {tahun(5): 1}), "ditemukan [<Lama usia sejak>]", "Enum"),
    "tabel berkunci syarat": (lambda: bertabel(TINGGI, {True: 1, False: 2}), "harus berhingga", "fakta benar/salah"),
    "tabel bukan dict": (lambda: bertabel(mutu, list(Mutu)), "Tabel t memerlukan dict", "{kunci: isi, ...}"),
    "tabel kosong": (lambda: bertabel(mutu, {}), "tidak ada baris untuk rendah, sedang, tinggi", "Tambahkan"),
    "baris satu untuk dua": (
        lambda: bertabel((mutu, aktif), SEMUA_MUTU),
        "<Mutu.RENDAH: 'rendah'> bukan kunci baris, yang terdiri atas 2 nilai",
        "Tulis nilai untuk (mutu, aktif) pada setiap baris.",
    ),
    "baris lebih panjang": (
        lambda: bertabel((mutu, aktif), DUA_KUNCI | {(Mutu.SEDANG, True, 5): 1}),
        "bukan kunci baris, yang terdiri atas 2 nilai",
        "(mutu, aktif)",
    ),
    "baris berkurung": (
        lambda: bertabel(mutu, {(m,): 1 for m in Mutu}),
        "kunci mutu harus Mutu, ditemukan (<Mutu.RENDAH: 'rendah'>,)",
        "Sebut anggotanya",
    ),
    "baris bilangan": (lambda: bertabel((mutu, aktif), DUA_KUNCI | {5: 1}), "5 bukan kunci baris", "(mutu, aktif)"),
    "baris teks": (lambda: bertabel(mutu, {m.value: 1 for m in Mutu}), "ditemukan 'rendah'", "Tulis Mutu.RENDAH."),
    "baris 0 dan 1": (lambda: bertabel(aktif, {0: 1, 1: 2}), "kunci aktif harus benar/salah", "True atau False"),
    "baris tanpa isi": (lambda: bertabel(mutu, dict.fromkeys(Mutu)), "Tabel t: None bukan nilai tetap", "Pakai Enum"),
    "isi syarat": (lambda: bertabel(mutu, dict.fromkeys(Mutu, aktif)), "bukan nilai tetap", "jika(..., maka=...)"),
    "isi fakta": (lambda: bertabel(mutu, dict.fromkeys(Mutu, poin)), "<Fakta poin> bukan nilai tetap", "Pakai Enum"),
    "isi tak ter-hash": (lambda: bertabel(mutu, {m: [1] for m in Mutu}), "[1] bukan nilai tetap", "Pakai Enum"),
    "isi pecahan": (lambda: bertabel(mutu, dict.fromkeys(Mutu, 0.5)), "0.5 bukan nilai tetap", 'Decimal("0.5")'),
    "isi campur benar": (
        lambda: bertabel(aktif, {True: True, False: 0}),
        "sejenis, ditemukan bool, int",
        "satu jenis",
    ),
    "tabel tanpa judul": (lambda: bertabel(mutu, SEMUA_MUTU, " "), "Judul tabel tidak boleh kosong", "dimengerti"),
    "tabel berjudul bilangan": (lambda: bertabel(mutu, SEMUA_MUTU, 5), "Judul tabel harus teks", "tanda kutip"),
    # --- pilihan
    "pilihan tanpa kunci": (lambda: pilih(kunci=" "), "Kunci pilihan tidak boleh kosong", "dimengerti"),
    "pilihan berkunci kutipan": (lambda: pilih(kunci=PASAL), "Kunci pilihan harus teks", "tanda kutip"),
    "pilihan bukan dict": (lambda: pilih(bacaan=[aktif, terlatih]), "Pilihan p memerlukan dict", "{kunci: isi, ...}"),
    "pilihan tanpa bacaan": (lambda: pilih(bacaan={}), "paling sedikit dua bacaan", "Tanpa pilihan"),
    "bacaan tanpa nama": (lambda: pilih(bacaan={"": aktif, "b": aktif}), "Nama bacaan pilihan p", "dimengerti"),
    "bacaan bernama bilangan": (lambda: pilih(bacaan={1: aktif, 2: terlatih}), "p harus teks, ditemukan 1", "kutip"),
    "bacaan senama": (lambda: pilih(bacaan={"a": aktif, " a ": terlatih}), "yang berbeda namanya", "Tanpa pilihan"),
    "pilihan tanpa catatan": (lambda: pilih(catatan=""), "Catatan pilihan p tidak boleh kosong", "dimengerti"),
    "pilihan bercatatan None": (lambda: pilih(catatan=None), "Catatan pilihan p harus teks", "tanda kutip"),
    # --- berakhir
    "berakhir nilai": (lambda: berakhir(lepas(mutu), "j"), "berakhir(...): yang diperlukan", "mutu >= Mutu.RENDAH"),
    "berakhir None": (lambda: berakhir(lepas(None), "j"), "berakhir(...): yang diperlukan", "tidak ditulis"),
    "berakhir tanpa judul": (lambda: berakhir(aktif, ""), "Judul berakhir(...) tidak boleh kosong", "dimengerti"),
    "berakhir berjudul masa": (lambda: berakhir(aktif, lepas(tahun(1))), "Judul berakhir(...) harus teks", "kutip"),
    # --- fakta
    "fakta tanpa judul": (lambda: fakta(lepas(_lulus)), "@fakta memerlukan judul", 'Tulis @fakta("judul'),
    "fakta berjudul kosong": (lambda: fakta(" "), "Judul fakta tidak boleh kosong", "dimengerti"),
    "fakta berjudul bilangan": (lambda: fakta(lepas(5)), "Judul fakta harus teks, ditemukan 5", "tanda kutip"),
    "fakta berukuran teks": (lambda: fakta("f", ukuran=lepas("lama")), "harus Ukuran", "Tulis Ukuran.LAMA."),
    "fakta dari kelas": (lambda: fakta("f")(lepas(Orang)), "dari fungsi biasa", 'Tulis @fakta("judul") di atas def'),
    "fakta dari fakta": (lambda: fakta("f")(aktif), "dari fungsi biasa, ditemukan <FaktaBenar aktif>", "di atas def"),
    "fakta dari bawaan": (lambda: fakta("f")(lepas(len)), "dari fungsi biasa", "di atas def"),
    "fakta dari potongan": (lambda: fakta("f")(partial(_lulus)), "dari fungsi biasa", "di atas def"),
    "fakta dari metode": (lambda: fakta("f")(lepas(_Hitung().lulus)), "dari fungsi biasa", "di atas def"),
    "fakta serempak": (lambda: fakta("f")(lepas(_serempak)), "dari fungsi biasa", "di atas def"),
    "fakta bertahap": (lambda: fakta("f")(lepas(_bertahap)), "dari fungsi biasa", "di atas def"),
    "fakta *args": (lambda: fakta("f")(_banyak), "Fakta _banyak: o, lain bukan subjek", "parameter biasa"),
    "fakta bernama saja": (lambda: fakta("f")(_bernama), "Fakta _bernama: p bukan subjek", "parameter biasa"),
    "fakta bernilai bawaan": (lambda: fakta("f")(_bawaan), "subjek p tidak boleh mempunyai nilai bawaan", "Hapus"),
    "fakta bacaan tanpa tabel": (lambda: fakta("f")(_berbacaan), "membaca Bacaan bila", "bacaan=TABEL"),
    "fakta tabel tanpa bacaan": (lambda: fakta("f", bacaan=HARI)(_lulus), "membaca Bacaan bila", "bacaan=TABEL"),
    "fakta bacaan bukan dict": (lambda: fakta("f", bacaan=lepas([1])), "Bacaan fakta memerlukan dict", "{kunci: isi"),
    "fakta bacaan satu": (lambda: fakta("f", bacaan={"hari": lepas("kerja")}), "Bacaan fakta hari", "{kunci: isi"),
    "fakta bacaan di depan": (lambda: fakta("f", bacaan=HARI)(_terbalik), "menyebut jenis setiap subjek", "Tulis"),
    "fakta dua sejenis": (lambda: fakta("f")(_kembar), "dua subjek sejenis", "Mentor dan Mentee"),
    "fakta jenis di balik TYPE_CHECKING": (
        lambda: fakta("f")(_tak_terimpor),
        "petunjuk jenisnya tidak dapat dibaca (name 'OrderedDict' is not defined)",
        "di luar if TYPE_CHECKING",
    ),
    "fakta berpetunjuk cacat": (lambda: fakta("f")(lepas(_cacat)), "petunjuk jenisnya tidak dapat dibaca", "di luar"),
    "fakta Riwayat[None]": (lambda: fakta("f")(_riwayat_none), "harus mengembalikan Riwayat[...]", "TAK_DIKETAHUI"),
    "fakta berjam": (lambda: fakta("f")(_berjam), "hukum mengenal hari, bukan jam", "Tulis -> Riwayat[date]."),
}


def seluruh(*r: Riwayat[bool]) -> Riwayat[bool]:
    return angkat(seluruhnya, *r)


def _lulus(o: Orang) -> Riwayat[int]:
    return Riwayat.tetap(1)


class _Hitung:
    def lulus(self, o: Orang) -> Riwayat[int]:
        return _lulus(o)


async def _serempak(o: Orang) -> Riwayat[int]:
    return _lulus(o)


def _bertahap(o: Orang) -> Iterator[Riwayat[int]]:
    yield _lulus(o)


def _banyak(*o: Orang, **lain: Pos) -> Riwayat[bool]:
    return Riwayat.tetap(bool(o and lain))


def _bernama(o: Orang, *, p: Pos) -> Riwayat[bool]:
    return seluruh(o.aktif, p.lowong)


def _bawaan(o: Orang, p: Pos = Pos()) -> Riwayat[bool]:  # noqa: B008
    return seluruh(o.aktif, p.lowong)


def _berbacaan(o: Orang, b: Bacaan = BACAAN_BAKU) -> Riwayat[bool]:
    return o.aktif.peta(lambda v: v and not b.dipilih)


def _terbalik(b: Bacaan, o: Orang) -> Riwayat[bool]:
    return _berbacaan(o, b)


def _kembar(o: Orang, p: Orang) -> Riwayat[bool]:
    return seluruh(o.aktif, p.aktif)


def _tak_terimpor(o: OrderedDict[str, str]) -> Riwayat[bool]:
    return Riwayat.tetap(bool(o))


def _cacat(o: Orang) -> Riwayat[bool]:
    return o.aktif


_cacat.__annotations__["o"] = "Orang dan"


def _riwayat_none(o: Orang) -> Riwayat[None]:
    return o.aktif.peta(lambda _: None)


def _berjam(o: Orang) -> Riwayat[datetime]:
    return o.aktif.peta(lambda _: datetime(2020, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("nama", SALAH)
def test_salah_tulis_ditolak_di_tempatnya(nama: str) -> None:
    tulis, pesan, saran = SALAH[nama]
    with pytest.raises(GalatTulis) as galat:
        tulis()
    assert pesan in galat.value.pesan
    assert saran in galat.value.saran


def sedalam(n: int) -> Kondisi:
    """So many nodes one within the other."""
    k: Kondisi = aktif
    for _ in range(n - 1):
        k = syarat(PASAL, k)
    return k


LEBIH_DALAM: dict[str, Callable[[Kondisi], object]] = {
    "syarat": lambda k: syarat(PASAL, k),
    "jika": lambda k: jika(k, maka=aktif),
    "maka": lambda k: jika(aktif, maka=k),
    "dan": lambda k: k | terlatih if isinstance(k, Semua) else k & terlatih,
    "menurut": lambda k: menurut({PASAL: k}),
    "pilihan": lambda k: pilihan("p", {"a": aktif, "b": k}, catatan="Dua."),
    "lama": lambda k: k.lama(),
    "berakhir": lambda k: berakhir(k, "akhir"),
}


@pytest.mark.parametrize("kata", LEBIH_DALAM)
def test_terlalu_dalam_ditolak_di_tempatnya(kata: str) -> None:
    """One more than `SIMPUL_TERDALAM`, whichever word makes it; every reader goes down that far."""
    LEBIH_DALAM[kata](sedalam(SIMPUL_TERDALAM - 1))
    with pytest.raises(GalatTulis, match="bersarang lebih dari 50 simpul") as galat:
        LEBIH_DALAM[kata](sedalam(SIMPUL_TERDALAM))
    assert "bagi menjadi beberapa aturan" in galat.value.saran


@pytest.mark.sapuan
@pytest.mark.parametrize("kata", LEBIH_DALAM)
def test_yang_terdalam_dibaca_semua_pembaca(kata: str) -> None:
    k: Kondisi = aktif
    while True:
        try:
            baru: Any = LEBIH_DALAM[kata](k)
            k = baru if isinstance(baru, Kondisi) else baru.lama() >= tahun(1)
        except GalatTulis:
            break
    orang = Orang(aktif=tetap(True))
    jejak = evaluate(k, orang)

    def turun(n: int) -> None:
        if n:
            return turun(n - 1)
        assert prepare(k, KINI)(orang) is evaluate(k, orang).pada(KINI)
        assert implies(k, k, KINI)
        assert describe(k)
        assert explain(jejak, KINI)
        assert from_json(to_json(k), vocabulary([aktif, terlatih])) == k
        assert deepcopy(k) is copy(k) is k
        assert pickle.loads(pickle.dumps(k)) == k
        missing(jejak, KINI)
        kasus_batas(k, KINI)
        return None

    turun(250)


@pytest.mark.parametrize("kelas", [Semua, SalahSatu])
def test_gabungan_tidak_kosong(kelas: type[Semua] | type[SalahSatu]) -> None:
    with pytest.raises(GalatTulis, match="tidak memuat satu butir pun") as galat:
        kelas(())
    assert galat.value.saran == "Sebutkan butirnya."


# --- what is near to a mistake and none --------------------------------------------------------------------


def test_dua_susunan_kata_satu_ketentuan() -> None:
    """Two wordings of one provision, each for its time, are two items."""
    s = syarat(PASAL, {(LAMA / "Pasal 6").hingga(UBAH): aktif, (LAMA / "Pasal 6").diubah(UBAH): terlatih})
    assert len(s.isi.butir) == 2  # type: ignore[union-attr]


UBAH = type(BARU)("PP 3/2015", "Perubahan", date(2015, 6, 1), BARU.cara, BARU.diperiksa)


def test_pilihan_yang_sama_boleh_dua_kali() -> None:
    s = syarat(PASAL, {"a": pilih(), "b": pilih(bacaan={"a": terlatih, "b": aktif})})
    assert s.pilihan == {"p": ("a", "b")}


def test_catatan_menurut_kunci_tanpa_spasi_tepi() -> None:
    s = syarat(PASAL, {"huruf a ": aktif}, catatan={" huruf a": "Catatan."})
    assert [d.catatan for d in (b.dasar for b in s.isi.butir)] == ["Catatan."]  # type: ignore[union-attr]


def test_fakta_yang_membaca_bacaan() -> None:
    f = fakta("f", bacaan=HARI)(_berbacaan)
    assert (f.subjek, f.konteks, f.bacaan) == ((Orang,), (Bacaan,), (("hari", ("kalender", "kerja")),))


def test_fakta_dari_fungsi_setempat() -> None:
    """A lambda with annotations is a function like any other."""
    f: Any = lambda o: o.aktif  # noqa: E731
    f.__annotations__ = {"o": Orang, "return": Riwayat[bool]}
    assert fakta("f")(f)(Orang(aktif=Riwayat.tetap(True))) == Riwayat.tetap(True)


# --- facts that give something else than they say ----------------------------------------------------------


def berfakta(jenis: Any, hasil: Callable[[Orang], object], nama: str = "contoh_fakta") -> Any:
    """A fact that says it has this kind, and gives what it gives."""

    def fungsi(o: Any) -> Any:
        return hasil(o)

    fungsi.__name__ = nama
    fungsi.__annotations__ = {"o": Orang, "return": Riwayat[jenis]}
    return fakta("fakta contoh")(fungsi)


KINI = date(2021, 1, 1)


def sejak(nilai: object, sebelum: object = None) -> Callable[[Orang], object]:
    return lambda _: Riwayat[object]([(KINI, nilai)], sebelum)


BUKAN: dict[str, tuple[Any, Callable[[Orang], object], str, str]] = {
    "benar": (bool, lambda _: True, "harus mengembalikan Riwayat, ditemukan bool", "Riwayat.tetap(...)"),
    "angka": (int, lambda _: 5, "harus mengembalikan Riwayat, ditemukan int", "Riwayat.tetap(...)"),
    "tingkat": (Mutu, lambda _: Mutu.SEDANG, "harus mengembalikan Riwayat, ditemukan Mutu", "Riwayat.tetap(...)"),
    "None": (Mutu, lambda _: None, "harus mengembalikan Riwayat, ditemukan NoneType", "TAK_DIKETAHUI"),
    "daftar": (int, lambda _: [1], "harus mengembalikan Riwayat, ditemukan list", "Kembalikan Riwayat[int]."),
    "benar untuk bilangan": (int, sejak(True), "harus bernilai bilangan bulat, ditemukan True", "misalnya 5"),
    "bilangan untuk benar": (bool, sejak(1), "harus bernilai benar/salah, ditemukan 1", "Perbaiki fungsinya"),
    "teks untuk tingkat": (Mutu, sejak("sedang"), "harus bernilai Mutu, ditemukan 'sedang'", "Tulis Mutu.SEDANG."),
    "teks dahulu": (Mutu, sejak(Mutu.SEDANG, "rendah"), "harus bernilai Mutu, ditemukan 'rendah'", "Mutu.RENDAH"),
    "bilangan untuk desimal": (Decimal, sejak(5), "harus bernilai Decimal, ditemukan 5", 'Tulis Decimal("5").'),
    "pecahan biner": (Fraction, sejak(0.5), "harus bernilai Fraction, ditemukan 0.5", 'Tulis Fraction("0.5").'),
    "teks untuk tanggal": (date, sejak("2020-01-01"), "harus bernilai tanggal", "Tulis date(2020, 1, 1)."),
    "jam untuk tanggal": (date, sejak(datetime(2020, 1, 1, tzinfo=UTC)), "harus bernilai tanggal", ".date()"),
    "tanggal berbatas": (date, sejak(Antara(KINI)), "harus bernilai tanggal, ditemukan Antara", "Perbaiki fungsinya"),
    "benar berbatas": (bool, sejak(Antara(False, True)), "harus bernilai benar/salah", "Perbaiki fungsinya"),
    "batas lain jenis": (int, sejak(Antara(1, "2")), "harus bernilai bilangan bulat", "Perbaiki fungsinya"),
    "batas benar": (int, sejak(Antara(False, 5)), "harus bernilai bilangan bulat", "Perbaiki fungsinya"),
}


def sebagai_syarat(f: Any) -> Any:
    """A rule that reads the fact."""
    if f.jenis is bool:
        return f
    if f.jenis is date:
        return f.lama() >= tahun(1)
    nilai = {int: 5, Mutu: Mutu.TINGGI, Decimal: Decimal(5), Fraction: Fraction(5)}
    return f >= nilai[f.jenis]


def sehari(aturan: Any, o: Orang) -> object:
    """As lists ask it; of a fact they see the value of the day alone, so on both."""
    prepare(aturan, KINI)(o)
    return prepare(aturan, KINI - SEHARI)(o)


@pytest.mark.parametrize("nama", BUKAN)
@pytest.mark.parametrize("baca", [evaluate, sehari], ids=["evaluate", "prepare"])
def test_fakta_yang_memberi_yang_lain(nama: str, baca: Callable[..., object]) -> None:
    jenis, hasil, pesan, saran = BUKAN[nama]
    with pytest.raises(GalatTulis) as galat:
        baca(sebagai_syarat(berfakta(jenis, hasil)), Orang())
    assert "Fakta contoh_fakta" in galat.value.pesan
    assert pesan in galat.value.pesan
    assert saran in galat.value.saran


@pytest.mark.parametrize(
    ("jenis", "nilai"),
    [
        (int, 5),
        (int, Antara(1, 5)),
        (int, Antara(1)),
        (Mutu, Antara(Mutu.RENDAH)),
        (date, KINI),
        (Masa, tahun(1)),
        (bool, False),
    ],
)
def test_fakta_yang_memberi_yang_dikatakannya(jenis: Any, nilai: object) -> None:
    assert berfakta(jenis, sejak(nilai))(Orang()).pada(KINI) == nilai


def test_fakta_yang_memberi_turunan_jenisnya() -> None:
    class Kota(str):
        __slots__ = ()

    assert berfakta(str, sejak(Kota("Bandung")))(Orang()).pada(KINI) == "Bandung"


@fakta("memanggil dirinya")
def berputar(o: Orang) -> Riwayat[bool]:
    return berputar(o).peta(bool)


@fakta("memanggil yang lain")
def bolak(o: Orang) -> Riwayat[bool]:
    return evaluate(balik, o).putusan.peta(bool)


@fakta("memanggil yang satu")
def balik(o: Orang) -> Riwayat[bool]:
    return bolak(o).peta(bool)


@pytest.mark.parametrize("f", [berputar, bolak, balik], ids=str)
def test_fakta_yang_memanggil_dirinya(f: Any) -> None:
    for baca in (lambda: evaluate(f, Orang()), lambda: prepare(f, KINI)(Orang()), lambda: f(Orang())):
        with pytest.raises(GalatTulis, match="memanggil dirinya sendiri") as galat:
            baca()
        assert re.search("Fakta (berputar|bolak|balik) tidak selesai dibaca", galat.value.pesan)
        assert "dari subjeknya" in galat.value.saran


def test_yang_terlalu_dalam_bukan_salah_faktanya() -> None:
    """Where the calls that are too many are not those of the fact, Python's own error is left as it is."""

    def turun(n: int) -> Riwayat[bool]:
        return turun(n + 1)

    with pytest.raises(RecursionError):
        berfakta(bool, lambda _: turun(0))(Orang())


def test_asumsi_sejenis_dengan_faktanya() -> None:
    """What a fact cannot give cannot be supposed of it either."""
    for v in (Antara(KINI), datetime(2020, 1, 1, 8, tzinfo=UTC), "2020-01-01"):
        with pytest.raises(GalatTanya, match="Asumsi untuk lahir harus tanggal"):
            evaluate(usia >= tahun(5), asumsi={lahir: v})


def test_tabel_dan_ukuran_tetap_seperti_ditulis() -> None:
    t = tabel((mutu, aktif), DUA_KUNCI, judul="t")
    assert isinstance(t, Tabel)
    assert (t.kunci, t.jenis, t.ukuran) == ((mutu, aktif), int, Ukuran.TINGGI)
    assert isinstance(mutu, Fakta)
