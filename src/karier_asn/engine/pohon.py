"""A rule as data: its tree to JSON and back, and its digest.

A fact is written as its address: the package it comes from and the name of the function that reads it. What is read
back takes its facts from a vocabulary given by the caller, so that data never names code to be run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from functools import lru_cache
from hashlib import sha256
from itertools import chain
from types import ModuleType
from typing import Any, Final

from attrs import frozen

from karier_asn.engine.akhir import Berakhir, berakhir
from karier_asn.engine.bentuk import Objek, bentuk
from karier_asn.engine.besaran import Besaran, JenisBesaran, besaran, nilai
from karier_asn.engine.ekspresi import (
    Ambang,
    Banding,
    CaraHitung,
    Fakta,
    FaktaBenar,
    FaktaTanggal,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Nilai,
    Operator,
    Pilihan,
    SalahSatu,
    Semua,
    Syarat,
    Tabel,
    Ukuran,
)
from karier_asn.engine.galat import GalatBentuk, GalatTulis, Masalah
from karier_asn.engine.hukum import Cara, Dasar, Peraturan
from karier_asn.engine.kanonik import AKAR, dump, load
from karier_asn.engine.kata import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.periksa import Pembaca, bagian, daftar, di, pembaca, satu
from karier_asn.engine.riwayat import Masa
from karier_asn.engine.tulis import polos

SKEMA: Final = "urn:karier-asn:aturan:1"


def nama_fakta(f: Fakta[Any]) -> str:
    """The address of a fact: the package it comes from and its own name, ``karier_asn.pendidikan``.

    No move within the package changes it, so that rules that were written down, and digests, outlive one.
    """
    return f"{f.fungsi.__module__.partition('.')[0]}.{f.fungsi.__qualname__}"


def vocabulary(*sumber: ModuleType | Iterable[object]) -> dict[str, Fakta[Any]]:
    """Facts by address, as `from_json` takes them.

    Args:
        sumber: modules and packages of facts, or facts themselves. What is not a fact is passed over.

    Raises:
        GalatTulis: two different facts have one address.

    >>> from karier_asn.domain import fakta
    >>> vocabulary(fakta)["karier_asn.pendidikan"]
    <Fakta pendidikan>
    """
    kosakata: dict[str, Fakta[Any]] = {}
    for f in chain.from_iterable(map(_isi, sumber)):
        if isinstance(f, Fakta) and not isinstance(f, Berakhir):  # which is written as the rule it reads
            _pastikan_satu(kosakata, f)
    return kosakata


def _isi(sumber: ModuleType | Iterable[object]) -> Iterable[object]:
    """What a module gives, all of it also where it loads on demand; or the objects themselves."""
    if isinstance(sumber, ModuleType):
        return [getattr(sumber, nama) for nama in getattr(sumber, "__all__", vars(sumber))]
    return sumber


def _pastikan_satu(kosakata: dict[str, Fakta[Any]], f: Fakta[Any]) -> str:
    """The address of a fact, which it has alone."""
    nama = nama_fakta(f)
    if kosakata.setdefault(nama, f) != f:
        raise GalatTulis(
            f"Dua fakta beralamat {nama}: {kosakata[nama].judul!r} dan {f.judul!r}.",
            "Beri setiap fakta dalam satu paket nama fungsi yang berbeda.",
        )
    return nama


def to_dict(aturan: Kondisi) -> dict[str, Any]:
    """A rule as plain data, with the regulations it cites."""
    p = _Penulis()
    return {"skema": SKEMA, "aturan": p.simpul(aturan), "peraturan": p.peraturan}


def to_json(aturan: Kondisi) -> str:
    """A rule as canonical JSON: equal rules give equal text."""
    return dump(to_dict(aturan))


def digest(aturan: Kondisi) -> str:
    """A fingerprint (SHA-256, hexadecimal) of what a rule decides; the same in every process.

    It changes with any threshold, connective, fact, article or day in force; not with titles and notes. Facts count
    by their addresses: what the functions behind them do belongs to the version of the package.
    """
    return _digest(aturan)


@lru_cache(maxsize=256)  # beneath, for it hides from type checkers what is asked
def _digest(aturan: Kondisi) -> str:
    return sha256(dump(_Ringkas().simpul(aturan)).encode()).hexdigest()


def from_json(teks: str | bytes, kosakata: Mapping[str, Fakta[Any]], skala: Iterable[type[Enum]] = ()) -> Kondisi:
    """The rule that `to_json` wrote.

    Args:
        teks: the JSON text.
        kosakata: the facts that rules may use, by address (`vocabulary`).
        skala: scales that rules may use besides those of the facts: such as stand in decision tables alone.

    Raises:
        GalatBentuk: the text describes no rule; lists every problem with its path.
    """
    data = load(teks)
    try:
        return _baca(data, kosakata, skala)
    except GalatBentuk as galat:
        raise GalatBentuk(di(AKAR if not m.jalur else "", m) for m in galat.masalah) from None
    except RecursionError:
        raise GalatBentuk([Masalah(AKAR, "terlalu-dalam", {}, "Aturan bersarang terlalu dalam.")]) from None


# --- writing -----------------------------------------------------------------------------------------------


class _Penulis:
    """Writes the nodes of one rule, and notes the regulations they cite."""

    def __init__(self) -> None:
        self.peraturan: dict[str, Any] = {}
        self.kunci: dict[Peraturan, str] = {}
        self.fakta: dict[str, Fakta[Any]] = {}

    def simpul(self, s: Any) -> dict[str, Any]:
        """A node as data."""
        match s:
            case Berakhir(judul, aturan=aturan):
                return {"simpul": "berakhir", "aturan": self.simpul(aturan), "judul": judul}
            case Fakta():
                return {"simpul": "fakta", "nama": _pastikan_satu(self.fakta, s)}
            case Lama(sumber, cara, judul):
                isi = {"sumber": self.simpul(sumber), "cara": cara.value, "judul": judul, "ukuran": s.ukuran.value}
                return {"simpul": "lama", **isi}
            case Tabel(kunci, isi, judul):
                baris = [{"kunci": [_nilai(x) for x in k], "nilai": _nilai(v)} for k, v in isi]
                return {"simpul": "tabel", "kunci": [self.simpul(k) for k in kunci], "isi": baris, "judul": judul}
            case Ambang(versi):
                return {
                    "simpul": "ambang",
                    "versi": [{"dasar": self.kutip(d), "nilai": self.batas(v)} for d, v in versi],
                }
            case Banding(kiri, op, batas):
                return {
                    "simpul": "banding",
                    "kiri": self.simpul(kiri),
                    "operator": op.value,
                    "batas": self.batas(batas),
                }
            case Semua(butir):
                return {"simpul": "semua", "butir": [self.simpul(k) for k in butir]}
            case SalahSatu(butir):
                return {"simpul": "salah-satu", "butir": [self.simpul(k) for k in butir]}
            case Jika(kondisi, maka):
                return {"simpul": "jika", "kondisi": self.simpul(kondisi), "maka": self.simpul(maka)}
            case Syarat(dasar, isi, judul):
                return {"simpul": "syarat", "dasar": self.kutip(dasar), "isi": self.simpul(isi), "judul": judul}
            case Menurut(versi):
                urut = [{"dasar": self.kutip(d), "isi": self.simpul(k)} for d, k in versi]
                return {"simpul": "menurut", "versi": urut}
            case Pilihan(kunci, bacaan, catatan):
                urut = [{"nama": nama, "isi": self.simpul(k)} for nama, k in bacaan]
                return {"simpul": "pilihan", "kunci": kunci, "bacaan": urut, "catatan": catatan}
        raise GalatTulis(f"{s!r} bukan aturan.", "Berikan aturan yang ditulis dengan syarat(...).")

    def batas(self, batas: Any) -> Any:
        """The threshold of a comparison: a node, a value or several values."""
        if isinstance(batas, Nilai):
            return self.simpul(batas)
        return [_nilai(v) for v in batas] if isinstance(batas, tuple) else _nilai(batas)

    def kutip(self, d: Dasar) -> Any:
        """A citation; its regulations by name."""
        peraturan = self.rujuk(d.peraturan)
        pengubah = None if d.pengubah is None else self.rujuk(d.pengubah)
        pengganti = None if d.pengganti is None else self.rujuk(d.pengganti)
        return polos(_IsiDasar(peraturan, d.jalur, pengubah, pengganti, d.cara_sendiri, d.catatan, d.akhir))

    def rujuk(self, p: Peraturan) -> str:
        """The key of a regulation: its name, with a number where two different ones have the same name."""
        if p not in self.kunci:
            ulangan = sum(lain.nama == p.nama for lain in self.kunci)
            kunci = self.kunci[p] = f"{p.nama} ({ulangan + 1})" if ulangan else p.nama
            dicabut = None if p.dicabut is None else self.rujuk(p.dicabut)
            self.peraturan[kunci] = polos(
                _IsiPeraturan(p.nama, p.judul, p.mulai, p.cara, p.diperiksa, p.sumber, dicabut, p.tetap, p.catatan)
            )
        return self.kunci[p]


class _Ringkas(_Penulis):
    """Writes only what a verdict depends on: of a citation the place and the days, of titles and notes nothing."""

    def simpul(self, s: Any) -> dict[str, Any]:
        return {k: v for k, v in super().simpul(s).items() if k not in ("judul", "catatan")}

    def kutip(self, d: Dasar) -> Any:
        return [str(d), d.mulai.isoformat(), d.sampai.isoformat()]


def _nilai(v: Any) -> dict[str, Any]:
    b = besaran(v)
    return {"jenis": b.jenis.value, "nilai": b.nilai} | ({"skala": b.skala} if b.skala else {})


# --- what stands in a rule besides its nodes ---------------------------------------------------------------


@frozen
class _IsiPeraturan:
    nama: str
    judul: str
    mulai: date
    cara: Cara
    diperiksa: date
    sumber: str
    dicabut: str | None
    tetap: str
    catatan: str


@frozen
class _IsiDasar:
    peraturan: str
    jalur: tuple[str, ...]
    pengubah: str | None
    pengganti: str | None
    cara: Cara | None
    catatan: str
    akhir: date | None = None


@frozen
class _IsiNilai:
    """A threshold: a `Besaran` that is known exactly."""

    jenis: JenisBesaran
    nilai: str | int | bool
    skala: str | None = None


# --- reading -----------------------------------------------------------------------------------------------


def _baca(data: Any, kosakata: Mapping[str, Fakta[Any]], skala: Iterable[type[Enum]]) -> Kondisi:
    """The regulations, then the tree, which refers to them."""
    peraturan = pembaca(bentuk(Mapping[str, _IsiPeraturan]))
    isi = bagian(data, {"skema": _skema, "peraturan": peraturan, "aturan": _apa_adanya})
    pohon = _Pembaca(isi["peraturan"], kosakata, skala)
    hasil: Kondisi = bagian({"aturan": isi["aturan"]}, {"aturan": pohon.syarat})["aturan"]
    return hasil


def _skema(v: Any, _: Any) -> Any:
    if v != SKEMA:
        raise satu("skema-asing", f"Yang dikenal hanya {SKEMA}.", dikenal=SKEMA)
    return v


def _apa_adanya(v: Any, _: Any) -> Any:
    return v


class _Pembaca:
    """Reads the nodes of one rule. Each kind of node has its keys, and a function that builds it from them."""

    def __init__(
        self,
        peraturan: Mapping[str, _IsiPeraturan],
        kosakata: Mapping[str, Fakta[Any]],
        skala: Iterable[type[Enum]],
    ) -> None:
        self.peraturan = peraturan
        self.kosakata = kosakata
        jenis = (*(f.jenis for f in kosakata.values()), *skala)
        self.skala = {j.__qualname__: j for j in jenis if issubclass(j, Enum)}
        teks, dasar, nilai_ = pembaca(bentuk(str)), self.dasar, self.nilai
        self.bagian: dict[str, tuple[dict[str, Pembaca], Callable[..., Any]]] = {
            "fakta": ({"nama": self.fakta}, lambda nama: nama),
            "lama": (
                {"sumber": self.simpul, "cara": _pilih(CaraHitung), "judul": teks, "ukuran": _pilih(Ukuran)},
                _lama,
            ),
            "berakhir": ({"aturan": self.syarat, "judul": teks}, berakhir),
            "tabel": (
                {
                    "kunci": daftar(self.simpul),
                    "isi": daftar(_pasangan("kunci", daftar(nilai_), "nilai", nilai_)),
                    "judul": teks,
                },
                lambda kunci, isi, judul: tabel(kunci, dict(isi), judul=judul),
            ),
            "ambang": ({"versi": daftar(_pasangan("dasar", dasar, "nilai", self.batas))}, _menurut),
            "banding": ({"kiri": self.simpul, "operator": _pilih(Operator), "batas": self.batas}, _banding),
            "semua": ({"butir": daftar(self.syarat)}, Semua),
            "salah-satu": ({"butir": daftar(self.syarat)}, SalahSatu),
            "jika": ({"kondisi": self.syarat, "maka": self.syarat}, lambda kondisi, maka: jika(kondisi, maka=maka)),
            "syarat": (
                {"dasar": dasar, "isi": self.syarat, "judul": teks},
                lambda dasar, isi, judul: syarat(dasar, isi, judul=judul),
            ),
            "menurut": ({"versi": daftar(_pasangan("dasar", dasar, "isi", self.syarat))}, _menurut),
            "pilihan": (
                {"kunci": teks, "bacaan": daftar(_pasangan("nama", teks, "isi", self.syarat)), "catatan": teks},
                lambda kunci, bacaan, catatan: pilihan(kunci, dict(bacaan), catatan=catatan),
            ),
        }

    def simpul(self, v: Any, _: Any) -> Any:
        """Any node."""
        jenis = v.get("simpul") if isinstance(v, Mapping) else None
        if not isinstance(jenis, str) or jenis not in self.bagian:
            raise satu("simpul-tidak-dikenal", f"Simpul harus salah satu dari: {', '.join(self.bagian)}.")
        isi, bangun = self.bagian[jenis]
        bahan = bagian({k: x for k, x in v.items() if k != "simpul"}, isi)
        try:
            return bangun(**bahan)
        except (GalatTulis, ValueError, TypeError) as galat:
            pesan = galat.pesan if isinstance(galat, GalatTulis) else f"Simpul {jenis} ini tidak dapat disusun."
            raise satu("simpul-salah", pesan, simpul=jenis) from None

    def syarat(self, v: Any, _: Any) -> Any:
        """A node that is a condition."""
        hasil = self.simpul(v, None)
        if not isinstance(hasil, Kondisi):
            raise satu("bukan-syarat", "Yang diperlukan sebuah syarat, bukan nilai.")
        return hasil

    def batas(self, v: Any, _: Any) -> Any:
        """The threshold of a comparison."""
        if isinstance(v, list):
            return daftar(self.nilai)(v, None)
        return self.simpul(v, None) if isinstance(v, Mapping) and "simpul" in v else self.nilai(v, None)

    def fakta(self, v: Any, _: Any) -> Any:
        """A fact of the vocabulary."""
        if not isinstance(v, str) or v not in self.kosakata:
            raise satu("fakta-tidak-dikenal", "Fakta ini tidak ada dalam kosakata yang diberikan.")
        return self.kosakata[v]

    def nilai(self, v: Any, _: Any) -> Any:
        """A value with its kind."""
        isi: _IsiNilai = pembaca(Objek(_IsiNilai))(v, None)
        try:
            return nilai(Besaran(isi.jenis, isi.nilai, isi.skala), self.skala)
        except (ValueError, ArithmeticError):
            raise satu("nilai-salah", f"Tidak ada nilai seperti ini pada jenis {isi.jenis.value}.") from None

    def dasar(self, v: Any, _: Any) -> Any:
        """A citation."""
        isi: _IsiDasar = pembaca(Objek(_IsiDasar))(v, None)
        pengubah, pengganti = isi.pengubah and self.rujuk(isi.pengubah), isi.pengganti and self.rujuk(isi.pengganti)
        peraturan = self.rujuk(isi.peraturan)
        try:
            return Dasar(peraturan, isi.jalur, pengubah or None, pengganti or None, isi.cara, isi.catatan, isi.akhir)
        except GalatTulis as galat:
            raise satu("kutipan-salah", galat.pesan) from None

    def rujuk(self, kunci: str, dilalui: tuple[str, ...] = ()) -> Peraturan:
        """A regulation by its key."""
        if kunci not in self.peraturan or kunci in dilalui:
            raise satu("peraturan-tidak-dikenal", "Peraturan yang dirujuk tidak ada, atau mencabut dirinya sendiri.")
        p = self.peraturan[kunci]
        dicabut = None if p.dicabut is None else self.rujuk(p.dicabut, (*dilalui, kunci))
        try:
            return Peraturan(p.nama, p.judul, p.mulai, p.cara, p.diperiksa, p.sumber, dicabut, p.tetap, p.catatan)
        except GalatTulis as galat:
            raise satu("peraturan-salah", galat.pesan) from None


def _pilih(kelas: type[Enum]) -> Pembaca:
    return pembaca(bentuk(kelas))


def _pasangan(kiri: str, baca_kiri: Pembaca, kanan: str, baca_kanan: Pembaca) -> Pembaca:
    """An object of two keys, as a pair."""
    isi = {kiri: baca_kiri, kanan: baca_kanan}
    return lambda v, _: tuple(bagian(v, isi)[k] for k in isi)


def _lama(sumber: Any, cara: CaraHitung, judul: str, ukuran: Ukuran) -> Lama:
    if isinstance(sumber, FaktaTanggal) != (cara in (CaraHitung.SEJAK, CaraHitung.SISA)):
        raise GalatTulis(
            "Sejak dan sisa memerlukan fakta tanggal; cara lain memerlukan syarat.", "Samakan cara dan sumbernya."
        )
    return Lama(sumber, cara, judul, jenis=Masa, ukuran=ukuran)


def _banding(kiri: Any, operator: Operator, batas: Any) -> Any:
    if isinstance(kiri, FaktaBenar) and (operator, batas) == (Operator.DALAM, (False,)):
        return ~kiri
    if operator is Operator.DALAM:
        return kiri.adalah(*batas)
    return kiri.bukan(*batas) if operator is Operator.LUAR else operator.fungsi(kiri, batas)


def _menurut(versi: tuple[tuple[Dasar, Any], ...]) -> Any:
    return menurut(dict(versi))
