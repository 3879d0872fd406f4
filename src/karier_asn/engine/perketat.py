"""An agency's own conditions on top of national law: added, marked as the agency's, and never looser than the law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import Fakta, Kondisi, Semua, Syarat, simpul_kondisi, telusur
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.prosa import kalimat
from karier_asn.engine.sehari import hari_berubah, sehari
from karier_asn.engine.wilayah import implies, meetable


def perketat(aturan: Syarat, tambahan: Syarat, *, judul: str = "") -> Syarat:
    """The national rule with what an agency asks for besides as one more item of it.

    While the agency's provision is not in force, the national rule stands alone.

    Args:
        aturan: the national rule, or one that was tightened before.
        tambahan: the agency's conditions, each cited as the agency's own (`Cara.INSTANSI`).
        judul: what the rule is about; that of the national rule unless said.

    Raises:
        GalatTulis: a condition is cited as if it were national law; or it would let pass what the rule refuses, or
            refuse everybody whom the rule lets pass. Every such condition is named with the article it would break.

    >>> from karier_asn import Cara, Peraturan, perketat, syarat, tahun
    >>> from karier_asn.domain.fakta import usia
    >>> from karier_asn.rules import JPT_PRATAMA
    >>> pengumuman = Peraturan("Pengumuman 1/2026", "Seleksi", date(2026, 5, 1), Cara.INSTANSI, date(2026, 11, 21))
    >>> perketat(JPT_PRATAMA, syarat(pengumuman / "angka 3", usia <= tahun(57)))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    karier_asn.engine.galat.GalatTulis: Pengumuman 1/2026 angka 3 ... melonggarkan PP 11/2017 Pasal 107 ...
    """
    bukan_instansi = [str(s.dasar) for s in telusur(tambahan) if isinstance(s, Syarat) and not _milik_instansi(s.dasar)]
    if bukan_instansi:
        raise GalatTulis(
            f"{', '.join(dict.fromkeys(bukan_instansi))}: syarat tambahan harus dikutip sebagai ketetapan instansi.",
            "Kutip keputusan atau pengumuman instansi itu, dengan cara=Cara.INSTANSI.",
        )
    if langgar := dict.fromkeys(_pelanggaran(aturan, tambahan)):
        raise GalatTulis(
            " ".join(langgar),
            "Samakan dengan ketentuan nasional, perketat, atau hapus; yang lebih longgar tidak dapat berlaku.",
        )
    return Syarat(aturan.dasar, simpul_kondisi(aturan.isi & tambahan), judul or aturan.judul)


def _milik_instansi(d: Dasar) -> bool:
    return d.cara is Cara.INSTANSI


def _pelanggaran(aturan: Syarat, tambahan: Syarat) -> Iterator[str]:
    """Every condition of the agency that breaks the rule, in words."""
    for d in hari_berubah(aturan, tambahan):
        nasional = [(dasar, n) for dasar, n in _butir(aturan) if sehari(n, d) is not None]
        for dasar, a in _butir(tambahan):
            for induk, n in nasional:
                if langgar := _langgar(n, a, d):
                    yield f'{dasar} ("{kalimat(a)}") {langgar} {induk} ("{kalimat(n)}").'


def _langgar(n: Kondisi, a: Kondisi, d: date) -> str:
    """How the agency's ``a`` breaks the national ``n`` on day ``d``, in whatever way ``n`` is read; empty if not."""
    bacaan = [b for b in _bacaan(n) if _bertemu(n, a, d, b)]
    if not bacaan or any(implies(a, n, d, b) for b in bacaan if meetable(n & a, d, b)):
        return ""
    if any(implies(n, a, d, b) for b in bacaan):
        return "melonggarkan"
    return "" if any(meetable(n & a, d, b) for b in bacaan) else "bertentangan dengan"


def _bertemu(n: Kondisi, a: Kondisi, d: date, bacaan: Bacaan) -> bool:
    """Whether both are in force and about a common fact."""
    fakta_n, fakta_a = (_fakta(sehari(s, d, bacaan)) for s in (n, a))
    return not fakta_n.isdisjoint(fakta_a)


def _fakta(s: Kondisi | None) -> set[Fakta[Any]]:
    return set() if s is None else set(s.fakta)


def _bacaan(s: Kondisi) -> Iterator[Bacaan]:
    """Every combination of the readings left open in a condition."""
    return (Bacaan(tuple(zip(s.pilihan, nama, strict=True))) for nama in product(*s.pilihan.values()))


def _butir(s: Kondisi, dasar: Dasar | None = None) -> Iterator[tuple[Dasar | None, Kondisi]]:
    """The conditions that must all be met, each with its citation and in force only as long as what it stands in."""
    match s:
        case Syarat(dasar, isi):
            for milik, b in _butir(isi, dasar):
                yield milik, Syarat(dasar, simpul_kondisi(b), "")
        case Semua(butir):
            for b in butir:
                yield from _butir(b, dasar)
        case _:
            yield dasar, s
