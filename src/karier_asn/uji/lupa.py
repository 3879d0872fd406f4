"""Forgetting: every way of knowing less of a subject, and what must hold of whatever is read from it.

A record is never complete. A rule, or a fact, is trustworthy only if knowing less never makes it say something else:
it may come to know less itself, or know its value by wider bounds, and nothing more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any, TypeVar

from attrs import has

from karier_asn.domain.kosong import TANPA_NAMA, makna_kosong
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.logika import Putusan
from karier_asn.engine.lupa import ways
from karier_asn.engine.riwayat import Antara, Riwayat, angkat

__all__ = ["contradicts", "forget"]

T = TypeVar("T")


def forget(benda: T, tetap: Collection[tuple[type, str]] = ()) -> Iterator[tuple[str, T]]:
    """Every way of knowing one thing less of an object: what was forgotten, by its path, and the object without it.

    Forgotten is each field that may be ``None``, histories among them, and the name of a post or a training; each
    `Riwayat`, whole and piece by piece; and the same of every object and every row within. A row is never left out,
    since a history without it would say that there is no such row. What an object refuses to be without is left as it
    is, and so are the fields whose being empty is a statement (`karier_asn.domain.kosong`).

    The object should not contradict itself: of two statements that cannot both be so neither is known, and with one
    forgotten the other is believed again.

    Args:
        benda: the object, of an attrs class: a `Pegawai`, a `Jabatan`, a noun of the agency's own.
        tetap: fields of the agency's own classes, by class and name, whose being empty is a statement likewise.

    Raises:
        GalatTanya: it is no such object.

    >>> from karier_asn.domain.pegawai import Ijazah, Pegawai
    >>> from karier_asn.domain.tingkat import Pendidikan
    >>> p = Pegawai(tanggal_lahir=date(1990, 1, 1), pendidikan=[Ijazah(Pendidikan.S1, date(2012, 8, 1))])
    >>> [jalur for jalur, _ in forget(p)]
    ['tanggal_lahir', 'pendidikan', 'pendidikan[0].lulus']
    """
    if not has(type(benda)) or isinstance(benda, type):
        pesan = f"Yang dapat dilupakan sebagian ialah benda dari kelas attrs, ditemukan {benda!r}."
        raise GalatTanya(
            "benda", pesan, saran="Berikan misalnya Pegawai, Jabatan, atau benda dari kelas attrs sendiri."
        )
    kelas = frozenset(tetap)

    def bermakna(benda: Any, nama: str) -> bool:
        return (type(benda), nama) in kelas or makna_kosong(benda, nama) is not None

    return ways(benda, bermakna, TANPA_NAMA - kelas)


def contradicts(sebelum: Riwayat[Any], sesudah: Riwayat[Any]) -> date | None:
    """The first day on which what was read after forgetting is not merely less than what was read before it.

    Less is: unknown, for a verdict BTL; or bounds that contain what was known. What was unknown stays so.

    Args:
        sebelum: a fact, or the verdict of a rule, over time.
        sesudah: the same, read of an object of which less is known.

    Returns:
        The day; ``None`` if there is none, as it should be.

    >>> contradicts(Riwayat.tetap(5), Riwayat.tetap(None)), contradicts(Riwayat.tetap(5), Riwayat.tetap(Antara(4)))
    (None, None)
    >>> contradicts(Riwayat.tetap(5), Riwayat([(date(2026, 1, 1), 6)], sebelum=5))
    datetime.date(2026, 1, 1)
    """
    if sebelum == sesudah:
        return None
    return angkat(lambda a, b: not _melebar(a, b), sebelum, sesudah).cari(bool)


def _melebar(a: Any, b: Any) -> bool:
    """Whether ``b`` says of a value no more than ``a``."""
    a, b = (None if v is Putusan.BTL else v for v in (a, b))
    if b is None or a == b:
        return True
    if a is None or not isinstance(b, Antara):
        return False
    bawah, atas = (a.bawah, a.atas) if isinstance(a, Antara) else (a, a)
    return bool(b.bawah <= bawah and (b.atas is None or (atas is not None and atas <= b.atas)))
