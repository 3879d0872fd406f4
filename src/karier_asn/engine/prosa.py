"""Texts: what a rule says (`describe`), why a verdict came out as it did (`explain`), and the same in one line."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import date

from attrs import evolve

from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.butir_bukti import BuktiBaris, sebutan_bukti, zip_lines
from karier_asn.engine.ekspresi import (
    FaktaBenar,
    Jika,
    Kondisi,
    Syarat,
)
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.kalimat import (
    kalimat,
)
from karier_asn.engine.kurang import DaftarJalan, Jalan, missing
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.sehari import dalam_bacaan
from karier_asn.engine.uraian import Baris, sebutan_celah, tempat, uraikan

TANDA = {Putusan.MS: "✓", Putusan.BTL: "?", Putusan.TMS: "✗", None: "–"}
LEBAR = 110
LEBAR_LABEL = 30


def lipat(teks: str, sisip: int = 2, *, utuh: bool = False) -> list[str]:
    """The text in lines of a page, so far from the edge; all but the first stand in by two more.

    Args:
        teks: the text.
        sisip: how far.
        utuh: whether to keep whole what has a hyphen in it, as an identifier has.
    """
    tepi = " " * sisip
    return textwrap.wrap(teks, LEBAR, initial_indent=tepi, subsequent_indent=f"{tepi}  ", break_on_hyphens=not utuh)


@tanya
def describe(aturan: Kondisi, bahasa: Bahasa = INDONESIA) -> str:
    """What a rule says, with its citations, how they were verified, the readings left open and the notes.

    Raises:
        GalatBentuk: it is no rule.
    """
    baris = uraikan(aturan, b=bahasa)
    return "\n".join((*_kepala(baris[0], bahasa), *_tubuh(baris[1:]), *_kaki(baris, bahasa)))


@tanya
def explain(
    jejak: Jejak,
    pada: date,
    bahasa: Bahasa = INDONESIA,
    *,
    catatan: bool = False,
    bukti: Sequence[BuktiBaris] | None = None,
) -> str:
    """Why the verdict on day ``pada`` is what it is: every condition, what was found, what it lacks.

    Args:
        jejak: the trace, from `evaluate`.
        pada: the day asked.
        bahasa: the language; Indonesian unless said.
        catatan: whether to add the notes of interpretation.
        bukti: what each line rests on, to be told below it: the ``baris`` that `karier_asn.evidence` gives.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
        GalatTanya: the evidence is that of another verdict.
    """
    putusan = jejak.pada(pada)
    baris = uraikan(jejak.simpul, jejak, pada, bahasa)
    if bukti is not None:
        baris = list(_berbukti(baris, bukti, bahasa))
    if baris[0].dasar is None:  # a condition without a citation has no line of its own to begin with
        baris.insert(0, Baris(0, "", "", None))
        baris[1:] = [evolve(b, kedalaman=b.kedalaman + 1) for b in baris[1:]]
    kepala = _kepala(baris[0], bahasa)
    kepala[0] = f"{TANDA[putusan]} {putusan}  {kepala[0]}   {bahasa('pada')} {pada.isoformat()}"
    riwayat = f"{bahasa('riwayat')}: {_riwayat(jejak.putusan, pada)}"
    kaki = _kaki(baris, bahasa) if catatan else []
    return "\n".join((*kepala, *_tubuh(baris[1:], bertanda=True), riwayat, *kaki))


def _berbukti(baris: list[Baris], bukti: Sequence[BuktiBaris], bahasa: Bahasa) -> Iterator[Baris]:
    """Each line with what it rests on; a comparison that could not be made says so itself."""
    bersubjek = len({x.subjek for b in bukti for x in b.butir}) > 1
    for b, x in zip_lines(baris, bukti):
        yield b if b.banding and x.belum else evolve(b, bukti=sebutan_bukti(x, bahasa, bersubjek=bersubjek))


@tanya
def summarize(jejak: Jejak, pada: date, bahasa: Bahasa = INDONESIA, *, jalan: Jalan | None = None) -> str:
    """The verdict on day ``pada`` in one line: what is lacking and when it will be met, or until when it holds.

    Of several ways to meet the rule, which `missing` gives, the nearest is told unless ``jalan`` names another. Where
    it is not certainly the nearest, the line says so.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
    """
    putusan, akar = jejak.pada(pada), jejak.dasar
    kepala = f"{TANDA[putusan]} {putusan}"
    if putusan is Putusan.MS:
        berubah = jejak.berubah(pada)
        akhir = f", {bahasa('sampai')} {(berubah - SEHARI).isoformat()}" if berubah else ""
        bebas = f"  {bahasa('tidak disyaratkan baginya')}" if _bebas(jejak, pada) else ""
        return f"{kepala}{bebas}{akhir}"
    kurang, gelap = [], []
    semua = DaftarJalan((jalan,)) if jalan else missing(jejak, pada, paling_banyak=1)
    for k in semua[0].kekurangan:
        di = tempat(k.dasar, akar) if k.dasar and k.dasar != akar else ""
        for c in k.celah:
            bunyi = kalimat(dalam_bacaan(c.kondisi, jejak.masukan.bacaan), bahasa, pada)
            if c.putusan is Putusan.TMS:
                ya_tidak = isinstance(c.kondisi, FaktaBenar) or c.kondisi.kiri.jenis is bool
                ditemukan = [] if ya_tidak else [bahasa.nilai(c.ditemukan)]
                rincian = "; ".join((*ditemukan, *sebutan_celah(c, bahasa)))
                kurang.append(f"{di} {bunyi}".strip() + (f" ({rincian})" if rincian else ""))
            elif putusan is Putusan.TMS:  # what is unknown matters less than what is known to be lacking
                gelap.append(di or bunyi)
            else:
                gelap.append(f"{di} {bunyi}".strip())
    bagian = [f"{bahasa('belum terpenuhi')}: {'; '.join(kurang)}"] if kurang else []
    pisah = ", " if kurang else "; "
    bagian += [f"{bahasa('belum ada data')}: {pisah.join(dict.fromkeys(gelap))}"] if gelap else []
    bagian += [] if semua.terdekat else [bahasa("mungkin ada jalan yang lebih dekat")]
    return f"{kepala}  {' | '.join(bagian)}"


def _bebas(j: Jejak, d: date) -> bool:
    """Whether the rule, as a whole, asks nothing of this person."""
    while isinstance(j.simpul, Syarat):
        j = j.anak[0]
    return isinstance(j.simpul, Jika) and j.anak[0].putusan.pada(d) is Putusan.TMS


def _kepala(b: Baris, bahasa: Bahasa) -> list[str]:
    kepala = [f"{b.label}: {b.kalimat}" if b.label else b.kalimat]
    if b.dasar:
        diperiksa = f"{bahasa(b.dasar.cara.value)}, {b.dasar.peraturan.diperiksa.isoformat()}"
        kepala.append(f"  {bahasa.hari_berlaku(b.dasar.mulai, b.dasar.sampai)}; {diperiksa}")
    if rincian := _rincian(b):
        kepala += lipat(rincian)
    return [*kepala, *(lipat(b.bukti, utuh=True) if b.bukti else ())]


def _rincian(b: Baris) -> str:
    """What was found, and all that is told beside a line."""
    return "; ".join(x for x in (b.ditemukan, *b.keterangan) if x)


def _tubuh(baris: list[Baris], *, bertanda: bool = False) -> Iterator[str]:
    """The lines in three columns: place, what is required, what was found."""
    kiri = [("  " * b.kedalaman + (f"{TANDA[b.putusan]} " if bertanda else "") + b.label).rstrip() for b in baris]
    masuk = [0] * len(kiri) if bertanda else list(_masuk(baris))
    lebar_kiri = min(max((len(k) for k in kiri), default=0), LEBAR_LABEL) + 2
    lebar_tengah = min(max((len(b.kalimat) for b in baris), default=0), LEBAR - lebar_kiri - 36) if bertanda else LEBAR
    for k, b, n in zip(kiri, baris, masuk, strict=True):
        kanan = _rincian(b)
        potongan = textwrap.wrap(b.kalimat, lebar_tengah - n) or [""]
        ekor = textwrap.wrap(kanan, 48) if bertanda else textwrap.wrap(kanan and f"({kanan})", lebar_tengah - n)
        if not bertanda:
            potongan, ekor = [" " * n + p for p in (*potongan, *ekor)], []
        if len(k) > LEBAR_LABEL:
            yield k
            k = ""
        tinggi = max(len(potongan), len(ekor))
        potongan += [""] * (tinggi - len(potongan))
        ekor += [""] * (tinggi - len(ekor))
        yield f"{k:<{lebar_kiri}}{potongan[0]:<{lebar_tengah}}  {ekor[0]}".rstrip()
        for p, e in zip(potongan[1:], ekor[1:], strict=True):
            yield f"{'':<{lebar_kiri}}{p:<{lebar_tengah}}  {e}".rstrip()
        if b.bukti:
            yield from lipat(b.bukti, lebar_kiri, utuh=True)


def _masuk(baris: list[Baris]) -> Iterator[int]:
    """How far each line stands in: without a label, by its depth below the last that has one; half at most."""
    berlabel = [1]
    for b in baris:
        while len(berlabel) > 1 and berlabel[-1] >= b.kedalaman:
            berlabel.pop()
        if b.label:
            berlabel.append(b.kedalaman)
        yield min(2 * max(b.kedalaman - berlabel[-1], 0), LEBAR // 2)


def _kaki(baris: list[Baris], bahasa: Bahasa) -> list[str]:
    """Each note once, with the places it bears on."""
    tempat: dict[str, list[str]] = {}
    label = ""
    for b in baris:
        label = b.label or label
        for c in b.catatan:
            tempat.setdefault(c, []).append(label)
    if not tempat:
        return []
    butir = (": ".join(x for x in (", ".join(dict.fromkeys(label)), c) if x) for c, label in tempat.items())
    tebal = (textwrap.fill(x, LEBAR, initial_indent="  - ", subsequent_indent="    ") for x in butir)
    return [f"{bahasa('catatan')}:", *tebal]


def _riwayat(r: Riwayat[Putusan], pada: date) -> str:
    """The verdict from ``pada`` on: ``TMS … 2027-09-01 MS``."""
    potongan = [(a, v) for a, b, v in r.potongan() if b > pada]
    awal, *nanti = potongan[:7]
    bagian = [str(awal[1]), *(f"… {a.isoformat()} {v if v is not None else '–'}" for a, v in nanti)]
    return " ".join(bagian) + (" …" if len(potongan) > len(nanti) + 1 else "")
