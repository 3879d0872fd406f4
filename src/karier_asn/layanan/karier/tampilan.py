"""The paths of a career for people and for programs: as text, as a Mermaid graph, as data."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from attrs import frozen

from karier_asn.domain.alur import BentukAlur
from karier_asn.domain.jabatan import Jabatan
from karier_asn.engine import data
from karier_asn.engine.kanonik import dump
from karier_asn.engine.prosa import INDONESIA, LEBAR, TANDA, Bahasa, summarize
from karier_asn.engine.tulis import polos
from karier_asn.layanan.karier.peta import JalurKarier, LangkahKarier, Pengisian, PetaKarier

SKEMA: Final = "urn:karier-asn:peta-karier:1"


# --- text --------------------------------------------------------------------------------------------------


def report(peta: PetaKarier, bahasa: Bahasa = INDONESIA) -> str:
    """The paths as text, nearest first: what is open now, what takes one step, what takes more, what is in the way."""
    asal = _sebut(peta.asal, bahasa) if peta.asal else bahasa("jabatan yang diduduki belum diketahui")
    baris = [f"{bahasa('jalur karier dari')} {asal}   {bahasa('pada')} {peta.pada.isoformat()}"]
    baris += _bagian(bahasa("terbuka sekarang"), (_jalur(j, bahasa) for j in peta.terbuka))
    for n in range(1, 1 + max((len(j.langkah) for j in peta.jalur), default=0)):
        judul = f"{n} {bahasa('langkah')}" if n > 1 else bahasa("satu langkah")
        baris += _bagian(judul, (_jalur(j, bahasa) for j in peta.sejauh(n)))
    baris += _bagian(bahasa("terhalang"), (_langkah(s, bahasa) for s in peta.terhalang))
    if peta.tanpa_langkah:
        lain = ", ".join(_sebut(j, bahasa) for j in peta.tanpa_langkah)
        isi = f"{bahasa('tidak ada langkah ke')}: {lain}"
        baris += textwrap.wrap(isi, LEBAR, subsequent_indent="  ")
    return "\n".join(baris)


def _bagian(judul: str, butir: Iterable[Iterable[str]]) -> Iterator[str]:
    """A heading and what stands under it, if anything does."""
    isi = [baris for b in butir for baris in b]
    if isi:
        yield f"{judul}:"
        yield from isi


def _jalur(j: JalurKarier, bahasa: Bahasa) -> Iterator[str]:
    """The steps with their days; what is lacking is told of the last one only, of the others where they end."""
    for s in j.langkah[:-1]:
        yield from _kepala(s, bahasa)
    yield from _langkah(j.langkah[-1], bahasa)


def _langkah(s: LangkahKarier, bahasa: Bahasa) -> Iterator[str]:
    """A step, and what it lacks on the day from which it is looked at."""
    yield from _kepala(s, bahasa)
    if s.putusan is None:
        yield f"    {TANDA[None]} {bahasa('tidak berlaku pada hari itu')}"
    else:
        isi = summarize(s.jejak, s.mulai, bahasa, jalan=next(iter(s.jalan), None))
        yield from textwrap.wrap(isi, LEBAR, initial_indent="    ", subsequent_indent="      ")


def _kepala(s: LangkahKarier, bahasa: Bahasa) -> Iterator[str]:
    """When, to where and how."""
    awal = f"{s.dini.isoformat()}  " if s.dini else ""
    cara = f"{bahasa(s.bentuk.value)}, {bahasa(s.pengisian.value)} ({s.pengisian.dasar})"
    butir = f"{awal}{_sebut(s.tujuan, bahasa)}: {cara}"
    yield from textwrap.wrap(butir, LEBAR, initial_indent="  ", subsequent_indent="    ")


def _sebut(j: Jabatan, bahasa: Bahasa) -> str:
    return f"{j.nama} ({bahasa(j.jenjang.value)})" if j.jenjang else j.nama


# --- graph -------------------------------------------------------------------------------------------------


def draw(peta: PetaKarier, bahasa: Bahasa = INDONESIA) -> str:
    """The paths as a Mermaid flow chart: solid what can be taken, with the earliest day; dotted what is in the way.

    Names are written so that nothing in them can be taken for Mermaid or HTML.
    """
    simpul: dict[Jabatan, str] = {}
    garis: dict[str, None] = {}
    if peta.asal:
        simpul[peta.asal] = "mulai"
    for s in (s for j in peta.jalur for s in j.langkah):
        garis[_garis(s, simpul, f" -->|{_aman(bahasa(s.bentuk.value))}<br/>{s.dini}| ")] = None
    for s in peta.terhalang:
        garis[_garis(s, simpul, f" -.->|{_aman(bahasa(s.bentuk.value))}| ")] = None
    kotak = (f'    {id}["{_aman(j.nama)}<br/>{_aman(_jenjang(j, bahasa))}"]' for j, id in simpul.items())
    terbuka = _kelas("terbuka", "stroke-width:3px", [simpul[j.tujuan] for j in peta.terbuka])
    terhalang = _kelas("terhalang", "opacity:0.5", [simpul[s.tujuan] for s in peta.terhalang])
    return "\n".join(("flowchart LR", *kotak, *garis, *terbuka, *terhalang))


def _kelas(nama: str, gaya: str, simpul: list[str]) -> tuple[str, ...]:
    """What these nodes look like."""
    return (f"    classDef {nama} {gaya}", f"    class {','.join(simpul)} {nama}") if simpul else ()


def _garis(s: LangkahKarier, simpul: dict[Jabatan, str], panah: str) -> str:
    for j in (s.asal, s.tujuan):
        simpul.setdefault(j, f"j{len(simpul)}")
    return f"    {simpul[s.asal]}{panah}{simpul[s.tujuan]}"


def _jenjang(j: Jabatan, bahasa: Bahasa) -> str:
    return bahasa(j.jenjang.value) if j.jenjang else "?"


def _aman(teks: str) -> str:
    """The text with everything that means something to Mermaid or HTML as an entity."""
    return "".join(h if h.isalnum() or h in " /.,()-" else f"#{ord(h)};" for h in " ".join(teks.split()))


# --- data --------------------------------------------------------------------------------------------------


@frozen
class IsiLangkah:
    """A step.

    Attributes:
        asal: the post before it.
        tujuan: the post it leads to.
        bentuk: its form.
        pengisian: how the post is filled.
        dasar_pengisian: the provision that says so.
        mulai: the day from which it is looked at.
        paling_awal: the first day that nothing known stands against; null = time alone brings none.
        lengkap: whether all that is required is known by then.
        hasil: the verdict on ``mulai`` in full; null = the rule is not in force then.
    """

    asal: Jabatan
    tujuan: Jabatan
    bentuk: BentukAlur
    pengisian: Pengisian
    dasar_pengisian: str
    mulai: date
    paling_awal: date | None
    lengkap: bool
    hasil: data.Hasil | None


@frozen
class IsiJalur:
    """A path.

    Attributes:
        tujuan: the post it leads to.
        paling_awal: the earliest day on which the post can be held.
        langkah: its steps.
    """

    tujuan: Jabatan
    paling_awal: date | None
    langkah: tuple[IsiLangkah, ...]


@frozen
class IsiPeta:
    """The paths from a post.

    Attributes:
        skema: which document this is.
        rujukan: the caller's own reference to the person.
        pada: the day asked.
        asal: the post held; null = not known, or none.
        jalur: the paths, nearest first.
        terhalang: the steps that time alone does not open.
        tanpa_langkah: the posts to which no step leads.
    """

    skema: str
    rujukan: str
    pada: date
    asal: Jabatan | None
    jalur: tuple[IsiJalur, ...]
    terhalang: tuple[IsiLangkah, ...]
    tanpa_langkah: tuple[Jabatan, ...]


def document(peta: PetaKarier, *, rujukan: str = "") -> IsiPeta:
    """The paths as a versioned document of plain values."""
    return IsiPeta(
        SKEMA,
        rujukan,
        peta.pada,
        peta.asal,
        tuple(IsiJalur(j.tujuan, j.tiba, tuple(_isi(s, rujukan) for s in j.langkah)) for j in peta.jalur),
        tuple(_isi(s, rujukan) for s in peta.terhalang),
        peta.tanpa_langkah,
    )


def to_json(peta: PetaKarier, *, rujukan: str = "") -> str:
    """The document as canonical JSON: same input, same bytes."""
    return dump(polos(document(peta, rujukan=rujukan)))


def _isi(s: LangkahKarier, rujukan: str) -> IsiLangkah:
    return IsiLangkah(
        s.asal,
        s.tujuan,
        s.bentuk,
        s.pengisian,
        str(s.pengisian.dasar),
        s.mulai,
        s.dini,
        s.lengkap,
        None if s.putusan is None else data.document(s.jejak, s.mulai, rujukan=rujukan),
    )
