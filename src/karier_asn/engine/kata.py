"""The words an author writes a rule with, and the checks that refuse what is written wrongly.

Each word makes one kind of node of `karier_asn.engine.ekspresi`, and raises `GalatTulis` where the rule is written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from itertools import islice, pairwise, product
from typing import Any, Final, TypeGuard, TypeVar, overload

from karier_asn.engine.bacaan import TabelBacaan
from karier_asn.engine.ekspresi import (
    Ambang,
    Fakta,
    Jika,
    Kondisi,
    Menurut,
    Nilai,
    Pilihan,
    Semua,
    Syarat,
    Tabel,
    Terbaca,
    berupa_terbaca,
    pastikan,
    pastikan_judul,
)
from karier_asn.engine.galat import GalatTulis, pastikan_teks
from karier_asn.engine.hukum import Dasar, Peraturan
from karier_asn.engine.jenis import semua_nilai, tepat_jenis
from karier_asn.engine.masa import Masa
from karier_asn.engine.pembuat_fakta import PembuatFakta
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.saran import saran, sebutan

T = TypeVar("T")

_DISEBUT: Final = 10
"""Rows that a message names."""

# --- facts -------------------------------------------------------------------------------------------------


def fakta(judul: str, *, ukuran: Ukuran | None = None, bacaan: TabelBacaan | None = None) -> PembuatFakta:
    """Make a fact of a function: its annotations say which subjects it reads and what it returns.

    The function returns a `Riwayat`; what cannot be known is `TAK_DIKETAHUI`. After its subjects it may take how the
    texts are read (`Bacaan`) and what is supposed (`Asumsi`), each with a default for whoever reads the fact alone.

    Args:
        judul: how the fact is called in a sentence, Indonesian.
        ukuran: which adjectives its comparisons are read with; by its kind unless said.
        bacaan: the points by which it can be read in several ways, for a function that takes a `Bacaan`.

    >>> from attrs import frozen
    >>> from karier_asn.engine.riwayat import Riwayat
    >>> @frozen
    ... class Orang:
    ...     lulus: Riwayat[int]
    >>> @fakta("jumlah ujian yang lulus")
    ... def lulus(o: Orang) -> Riwayat[int]:
    ...     return o.lulus
    >>> lulus >= 3
    <Banding lulus >= 3>
    """
    if callable(judul):
        raise GalatTulis("@fakta memerlukan judul.", 'Tulis @fakta("judul fakta dalam kalimat").')
    pastikan_teks(judul, "Judul fakta")
    if ukuran is not None and not isinstance(ukuran, Ukuran):
        raise GalatTulis(f"Ukuran fakta {judul!r} harus Ukuran, ditemukan {ukuran!r}.", saran(Ukuran, ukuran))
    tabel_bacaan = {} if bacaan is None else _isi(bacaan, "Bacaan fakta")
    for kunci, nama in tabel_bacaan.items():
        _isi(nama, f"Bacaan fakta {kunci}")
    return PembuatFakta(judul, ukuran, tabel_bacaan)


# --- values ------------------------------------------------------------------------------------------------


def tabel(kunci: Nilai[Any] | tuple[Nilai[Any], ...], isi: Mapping[Any, T], *, judul: str) -> Tabel[T]:
    """A decision table out of a dict; must have a row for every combination of the keys' values.

    Raises:
        GalatTulis: when a combination is missing or does not exist, a key cannot be enumerated, or the values are not
            constants of one kind.
    """
    pastikan_teks(judul, "Judul tabel")
    daftar = kunci if isinstance(kunci, tuple) else (kunci,)
    terbaca = tuple(k for k in daftar if _terbilang(k))
    if not daftar or len(terbaca) < len(daftar):
        salah = [k for k in daftar if not _terbilang(k)] or "kosong"
        raise GalatTulis(
            f"Kunci tabel {judul} harus berhingga, ditemukan {salah}.",
            "Pakai fakta benar/salah atau fakta berjenis Enum; beberapa kunci ditulis (a, b).",
        )
    baris = {k if isinstance(kunci, tuple) else (k,): v for k, v in _isi(isi, f"Tabel {judul}").items()}
    _pastikan_baris(judul, terbaca, baris)
    for v in baris.values():
        _pastikan_nilai(v, f"Tabel {judul}")
    return Tabel(terbaca, tuple(baris.items()), judul, jenis=_sejenis(baris.values(), judul), ukuran=Ukuran.TINGGI)


def _terbilang(k: object) -> TypeGuard[Terbaca]:
    """Whether the values of a key can be listed."""
    return berupa_terbaca(k) and not (isinstance(k, Ambang) and k.tetap) and bool(semua_nilai(k.jenis))


def _pastikan_baris(judul: str, kunci: tuple[Terbaca, ...], baris: Mapping[Any, object]) -> None:
    """A row for every combination of the keys, and no other."""
    bentuk = ", ".join(map(str, kunci))
    if salah := [k for k in baris if not isinstance(k, tuple) or len(k) != len(kunci)]:
        raise GalatTulis(
            f"Tabel {judul}: {salah[0]!r} bukan kunci baris, yang terdiri atas {len(kunci)} nilai.",
            f"Tulis nilai untuk ({bentuk}) pada setiap baris.",
        )
    for k in baris:
        for n, v in zip(kunci, k, strict=True):
            if not tepat_jenis(v, n.jenis):
                raise GalatTulis(
                    f"Tabel {judul}: kunci {n} harus {sebutan(n.jenis)}, ditemukan {v!r}.",
                    "Tulis True atau False." if n.jenis is bool else saran(n.jenis, v),
                )
    # One by one: of many keys there are more combinations than can be listed, and most of them are missing.
    semua = product(*(semua_nilai(n.jenis) for n in kunci))
    if kurang := [*islice((k for k in semua if k not in baris), _DISEBUT)]:
        raise GalatTulis(
            f"Tabel {judul} belum lengkap: tidak ada baris untuk {_daftar(kurang)}.", "Tambahkan barisnya."
        )


def _sejenis(nilai: Iterable[Any], tempat: str) -> type[Any]:
    """The one kind that all these values have; a version of a threshold may also be read from the subjects."""
    jenis = {v.jenis if berupa_terbaca(v) else type(v) for v in nilai}
    if len(jenis) != 1:
        nama = ", ".join(sorted(j.__name__ for j in jenis))
        raise GalatTulis(f"Nilai dalam {tempat} harus sejenis, ditemukan {nama}.", "Pakai satu jenis nilai.")
    return jenis.pop()


def _pastikan_nilai(v: object, tempat: str) -> None:
    """Refuse what a threshold or a row of a table cannot be."""
    if isinstance(v, (Enum, Masa, str, int, Decimal, Fraction, date)) and tepat_jenis(v, type(v)):
        return
    if isinstance(v, Kondisi):
        saran_nilai = (
            "Syarat yang berubah seluruhnya syarat: menurut({...}); yang hanya bagi sebagian: jika(..., maka=...)."
        )
    elif isinstance(v, (float, Decimal)):
        saran_nilai = saran(Decimal, v)
    elif isinstance(v, datetime):
        saran_nilai = saran(date, v)
    else:
        saran_nilai = "Pakai Enum, masa, tanggal, bilangan, atau teks."
    raise GalatTulis(f"{tempat}: {v!r} bukan nilai tetap.", saran_nilai)


def _daftar(benda: list[Any]) -> str:
    return ", ".join(sorted("/".join(str(getattr(x, "value", x)) for x in b) for b in benda))


# --- conditions --------------------------------------------------------------------------------------------


def syarat(
    dasar: Dasar,
    isi: Kondisi | Mapping[Any, Kondisi],
    *,
    judul: str = "",
    catatan: Mapping[str, str] | None = None,
) -> Syarat:
    """A cited condition; with a dict, all of its items, each cited by the key appended to ``dasar``.

    Args:
        dasar: the citation.
        isi: the condition, or the items of the provision: ``{"huruf a": ..., "huruf b": ...}``. An item that
            another provision asks for is given with its own citation as the key.
        judul: what the provision is about, in the words of the regulation.
        catatan: by key of ``isi``, notes on items whose wording needed interpretation.

    Raises:
        GalatTulis: when an item is not a condition or stands twice, a note has no item, or one open point is read in
            two ways.
    """
    _pastikan_dasar(dasar, "Dasar hukum")
    pastikan_judul(judul)
    if not isinstance(isi, Mapping):
        if catatan:
            raise GalatTulis(f"{dasar}: catatan untuk butir, tetapi tanpa butir.", "Tulis dasar.dengan(catatan=...).")
        return _satu_arti(Syarat(dasar, pastikan(isi, str(dasar)), judul))
    if not isi:
        raise GalatTulis(f"{dasar} tidak memuat satu butir pun.", "Sebutkan butirnya.")
    kutipan = _kutipan_butir(dasar, isi)
    catatan = _catatan_butir(dasar, [kunci for kunci, _ in kutipan], {} if catatan is None else catatan)
    butir = tuple(
        Syarat(d.dengan(catatan=catatan.get(kunci, "")), pastikan(k, str(d)), "")
        for (kunci, d), k in zip(kutipan, isi.values(), strict=True)
    )
    return _satu_arti(Syarat(dasar, Semua(butir), judul))


def _kutipan_butir(induk: Dasar, isi: Mapping[Any, object]) -> list[tuple[str, Dasar]]:
    """Each item's key, as notes name it, with its citation."""
    hasil: dict[Dasar, str] = {}
    for kunci in isi:
        if isinstance(kunci, Peraturan):
            raise GalatTulis(f"{induk}: butir {kunci} harus kutipan.", f'Tulis misalnya {kunci} / "Pasal 1".')
        dasar = kunci if isinstance(kunci, Dasar) else induk / kunci
        if dasar in hasil:
            raise GalatTulis(
                f"{induk}: {dasar} ditulis dua kali.", "Gabungkan isinya dengan &, atau betulkan kuncinya."
            )
        hasil[dasar] = str(kunci).strip()
    return [(kunci, dasar) for dasar, kunci in hasil.items()]


def _catatan_butir(induk: Dasar, butir: Collection[str], catatan: Mapping[str, str]) -> dict[str, str]:
    """The notes by the keys of the items they are on."""
    hasil = {str(k).strip(): v for k, v in _isi(catatan, f"Catatan {induk}").items()}
    if asing := hasil.keys() - set(butir):
        raise GalatTulis(f"{induk}: catatan untuk {', '.join(sorted(asing))} tanpa butir.", "Samakan kuncinya.")
    for kunci, isi in hasil.items():
        pastikan_teks(isi, f"{induk}: catatan untuk {kunci}")
    return hasil


def _satu_arti(s: Syarat) -> Syarat:
    """The provision, in which each point that can be read in several ways has one set of readings."""
    _ = s.pilihan
    return s


@overload
def menurut(versi: Mapping[Dasar, Kondisi]) -> Menurut: ...  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]  (the narrower case comes first)
@overload
def menurut(versi: Mapping[Dasar, Fakta[T] | Tabel[T]]) -> Ambang[T]: ...
@overload
def menurut(versi: Mapping[Dasar, T | Fakta[T] | Tabel[T]]) -> Ambang[T]: ...
def menurut(versi: Mapping[Dasar, Any]) -> Menurut | Ambang[Any]:
    """A value, a table or a condition that changes by law, dated by its citations alone.

    Raises:
        GalatTulis: when it is empty, a key is no citation, values differ in kind, or two versions start on one day.
    """
    for d in _isi(versi, "menurut()"):
        _pastikan_dasar(d, "menurut(): kunci versi")
    urut = tuple(sorted(versi.items(), key=lambda v: v[0].mulai))
    if not urut:
        raise GalatTulis("menurut() memerlukan paling sedikit satu versi.", "Tulis {kutipan: nilai atau syarat}.")
    for (lama, _), (baru, _) in pairwise(urut):
        if lama.mulai == baru.mulai:
            raise GalatTulis(
                f"menurut(): {lama.rujukan} dan {baru.rujukan} sama-sama mulai {baru.mulai}; "
                "setiap versi memerlukan tanggal mulai sendiri.",
                "Pakai kutipan dengan .diubah(oleh) untuk versi yang diubah.",
            )
    if isinstance(urut[0][1], Kondisi):
        return Menurut(tuple((d, pastikan(k, str(d))) for d, k in urut))
    for d, v in urut:
        if isinstance(v, Kondisi) or not isinstance(v, (Fakta, Tabel)):
            _pastikan_versi(v, str(d))
    return Ambang(urut, jenis=_sejenis((v for _, v in urut), "menurut()"), ukuran=Ukuran.TINGGI)


def _pastikan_versi(v: object, tempat: str) -> None:
    if isinstance(v, bool):
        raise GalatTulis(f"{tempat}: {v} bukan ambang.", "Tulis syaratnya sebagai versi, bukan True atau False.")
    _pastikan_nilai(v, tempat)


def jika(kondisi: Kondisi, *, maka: Kondisi) -> Jika:
    """``maka`` is required of those who meet ``kondisi``, of others nothing."""
    return Jika(pastikan(kondisi, "jika"), pastikan(maka, "maka"))


def pilihan(kunci: str, bacaan: Mapping[str, Kondisi], *, catatan: str) -> Pilihan:
    """Readings of a text that leaves a choice; the first is the default, and ``catatan`` says why.

    Raises:
        GalatTulis: with fewer than two readings, or where the key, a name or the note is empty.
    """
    pastikan_teks(kunci, "Kunci pilihan")
    pastikan_teks(catatan, f"Catatan pilihan {kunci}")
    for nama in _isi(bacaan, f"Pilihan {kunci}"):
        pastikan_teks(nama, f"Nama bacaan pilihan {kunci}")
    if len({nama.strip() for nama in bacaan}) < max(len(bacaan), 2):
        raise GalatTulis(
            f"Pilihan {kunci} memerlukan paling sedikit dua bacaan yang berbeda namanya.",
            "Tanpa pilihan, tulis syaratnya saja.",
        )
    return Pilihan(kunci, tuple((nama, pastikan(k, f"{kunci} {nama}")) for nama, k in bacaan.items()), catatan)


# --- what every word asks for ------------------------------------------------------------------------------


def _isi(isi: object, tempat: str) -> Mapping[Any, Any]:
    if isinstance(isi, Mapping):
        return isi
    raise GalatTulis(f"{tempat} memerlukan dict, ditemukan {isi!r}.", "Tulis {kunci: isi, ...}.")


def _pastikan_dasar(d: object, tempat: str) -> None:
    if not isinstance(d, Dasar):
        contoh = f'{d} / "Pasal 54"' if isinstance(d, Peraturan) else 'PP11 / "Pasal 54"'
        raise GalatTulis(f"{tempat} harus kutipan, ditemukan {d!r}.", f"Tulis misalnya {contoh}.")
