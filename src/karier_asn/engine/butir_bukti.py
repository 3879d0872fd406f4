"""Butir bukti: one thing that a line of a verdict rests on, as a value that a document can hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import TypeVar

from attrs import frozen

from karier_asn.engine.asal import Asal
from karier_asn.engine.bahasa import Bahasa
from karier_asn.engine.ekspresi import Banding, Unsur
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.kalimat import hal

T = TypeVar("T")
B = TypeVar("B")


class JenisBukti(Enum):
    """What kind of thing a finding rests on."""

    ISIAN = "isian"
    """A value of a subject."""
    BARIS = "baris"
    """A row of a history."""
    KOSONG = "kosong"
    """A history that is known to be empty."""
    RIWAYAT = "riwayat"
    """A history as it stands, none of whose rows decides by itself."""


@frozen
class ButirBukti:
    """One thing that a finding rests on.

    Attributes:
        subjek: the kind of subject it stands in.
        jalur: its place there, in the form of a path; rows are numbered from 0 in the order in which they are kept.
        jenis: what kind of thing it is.
        asal: of a row, where it was read; null = not told.
    """

    subjek: str
    jalur: str
    jenis: JenisBukti
    asal: Asal | None = None


@frozen
class BuktiBaris:
    """What one line of a verdict rests on.

    Attributes:
        butir: the fields, rows and histories that suffice for what the line finds, and of which none can go; none where
            it finds that something is unknown, or not in force.
        belum: of a line that is BTL the comparisons that could not be made, in the order of the rule.
    """

    butir: tuple[ButirBukti, ...] = ()
    belum: tuple[Unsur, ...] = ()


def zip_lines(baris: Sequence[T], bukti: Sequence[B]) -> Iterator[tuple[T, B]]:
    """Each line with what it rests on.

    Raises:
        GalatTanya: the evidence is that of another verdict.
    """
    if len(baris) != len(bukti):
        raise GalatTanya(
            "bukti",
            f"Putusan ini {len(baris)} baris, buktinya {len(bukti)} baris.",
            saran="Berikan bukti dari evidence(...) untuk aturan, subjek, hari, dan bacaan yang sama.",
        )
    return zip(baris, bukti, strict=True)


def sebutan_bukti(b: BuktiBaris, bahasa: Bahasa, *, bersubjek: bool = False) -> str:
    """What a line rests on, in words; empty if on nothing that could be named.

    Args:
        b: that.
        bahasa: the language.
        bersubjek: whether to name the kind of subject, where there are several.
    """
    if b.belum:
        return f"{bahasa('belum ada data')}: {'; '.join(dict.fromkeys(perihal(k, bahasa) for k in b.belum))}"
    butir = (f"{x.subjek}.{_sebutan(x, bahasa)}" if bersubjek else _sebutan(x, bahasa) for x in b.butir)
    return f"{bahasa('bukti')}: {'; '.join(butir)}" if b.butir else ""


def _sebutan(b: ButirBukti, bahasa: Bahasa) -> str:
    """One thing that a line rests on: its path, and where it comes from."""
    asal = f" ({b.asal})" if b.asal is not None and str(b.asal) else ""
    jenis = {JenisBukti.KOSONG: f" {bahasa('kosong')}", JenisBukti.RIWAYAT: f" {bahasa('seluruh riwayat')}"}
    return f"{b.jalur}{jenis.get(b.jenis, '')}{asal}"


def perihal(k: Unsur, bahasa: Bahasa) -> str:
    """What a comparison is about."""
    return hal(k.kiri if isinstance(k, Banding) else k, bahasa)
