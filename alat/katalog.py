"""Writes the pages that are made from the rules and facts themselves; run it after any of them has changed.

``python -m alat.katalog`` writes docs/katalog.md and docs/rujukan/fakta.md.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from importlib import import_module
from types import ModuleType
from typing import Any

from alat.tulis import PROYEK, perbarui
from karier_asn import Dasar, Peraturan, describe, rules
from karier_asn.domain import fakta
from karier_asn.engine.bacaan import TabelBacaan
from karier_asn.engine.bahasa import INDONESIA
from karier_asn.engine.ekspresi import (
    Ambang,
    Fakta,
    FaktaBenar,
    FaktaTanggal,
    Kondisi,
    Lama,
    Menurut,
    Pilihan,
    Syarat,
    Tabel,
    telusur,
)
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.kalimat import hal, hari_versi, kunci_dan_hasil
from karier_asn.engine.masa import AKHIR
from karier_asn.rules import peraturan

DOCS = PROYEK / "docs"
TANDA = "<!-- Made by alat/katalog.py; changes made by hand are lost. -->"

KEPALA_KATALOG = """\
# Catalogue of rules

Every rule of the package as `describe` tells it, and every regulation cited, with what was verified and what was
not. The page is made from the rules themselves by `python -m alat.katalog`, and a test fails while it differs
from them.

"Teks dibaca" (text read) means that the text of the regulation was read in a copy; it does not mean that a lawyer has
confirmed the reading. What the other words mean: [citations](penjelasan/kutipan.md).
"""

KEPALA_BACAAN = """\
## Readings within facts

What a text leaves open where a fact is read or an account is made, not in the words of a rule; each once, with the note
that is shown where it decided.
"""

HITUNGAN = {
    CaraHitung.SEJAK: "time since",
    CaraHitung.SISA: "time until",
    CaraHitung.KUMULATIF: "time, all told, of",
    CaraHitung.BERTURUT: "unbroken time of",
}
"""How each way of counting time is told."""

KEPALA_FAKTA = """\
# Facts

The vocabulary rules are written in, from `karier_asn.domain.fakta`; what rests on the law itself comes from
`karier_asn.rules`. A fact reads its subjects and returns a `Riwayat`: what is known on every day. The page is made by
`python -m alat.katalog`, and a test fails while it differs from the code.
"""


def katalog() -> str:
    """The page of rules and regulations."""
    nama_aturan = {id(s): nama for nama in rules.__all__ if isinstance(s := getattr(rules, nama), Syarat)}
    urut = [(nama_aturan[id(s)], s) for s in (*rules.SEMUA, *rules.DAHULU)]
    ringkas = ((_tautan(nama), _judul(s), _cara(s), str(len(s.pilihan) or "none")) for nama, s in urut)
    bagian = [
        KEPALA_KATALOG,
        "## Overview\n",
        _tabel(("rule", "about", "verified", "readings left open"), ringkas),
        "## Rules\n",
        *(_aturan(nama, s) for nama, s in urut),
        "## Tables\n",
        "The decision tables that rules read, each once; rows of one value are told together, as `describe` does.\n",
        *_tabel_keputusan(urut),
        KEPALA_BACAAN,
        *_bacaan_fakta(urut),
        "## Regulations\n",
        "Where a regulation was repealed and still applies, its note says why.\n",
        _tabel(
            ("regulation", "about", "in force", "verified", "checked", "source", "cited in"),
            (_peraturan(p, dict(urut)) for p in vars(peraturan).values() if isinstance(p, Peraturan)),
        ),
        "## Notes on regulations\n",
        "\n".join(
            f"- **{p.nama}**: {' '.join(x for x in (p.tetap, p.catatan) if x)}"
            for p in vars(peraturan).values()
            if isinstance(p, Peraturan) and (p.tetap or p.catatan)
        ),
    ]
    return _halaman(bagian)


def daftar_fakta() -> str:
    """The page of facts."""
    isi = _dari(fakta)
    bagian = [
        KEPALA_FAKTA,
        "## True or false\n",
        _tabel_fakta((nama, n) for nama, n in isi.items() if isinstance(n, FaktaBenar)),
        "## Dates and durations\n",
        "A date is a fact from which time runs; compare its duration: `usia <= tahun(56)`.\n",
        _tabel_fakta((nama, n) for nama, n in isi.items() if isinstance(n, FaktaTanggal | Lama)),
        "## Levels and numbers\n",
        _tabel_fakta(
            (nama, n)
            for nama, n in isi.items()
            if isinstance(n, Fakta) and not isinstance(n, FaktaBenar | FaktaTanggal)
        ),
        "## Facts that rest on rules\n",
        "These read the law, not only the record, so they come from `karier_asn.rules`.\n",
        _tabel_fakta(_dari(rules).items()),
    ]
    return _halaman(bagian)


def _dari(pintu: ModuleType) -> dict[str, Fakta[Any] | Lama]:
    """The facts a door gives, and the durations counted from facts."""
    isi = {nama: getattr(pintu, nama) for nama in pintu.__all__ if nama.islower()}
    return {nama: n for nama, n in isi.items() if isinstance(n, Fakta | Lama)}


def _aturan(nama: str, s: Kondisi) -> str:
    """One rule: how it was verified, what was left open, and its text."""
    butir = [f"- verified: {_cara(s)}"]
    for p in _pilihan(s):
        bacaan = ", ".join(f"`{b}`" for b, _ in p.bacaan[1:])
        butir.append(f"- reading left open: `{p.kunci}`, default `{p.baku}`, otherwise {bacaan}")
    for kunci, fakta_ini in _dalam_fakta(s).items():
        baku, *lain = s.pilihan[kunci]
        di = ", ".join(f"`{n}`" for n in fakta_ini)
        bacaan = ", ".join(f"`{b}`" for b in lain)
        butir.append(f"- reading left open in {di}: {_tautan(kunci)}, default `{baku}`, otherwise {bacaan}")
    return "\n".join((f"### {nama}\n", *dict.fromkeys(butir), "", "```text", describe(s), "```", ""))


def _tabel_keputusan(aturan: Iterable[tuple[str, Kondisi]]) -> Iterator[str]:
    """Every decision table with the rules that read it; of one that changes by law every version with its days."""
    dipakai: dict[tuple[Tabel[Any], str], dict[str, None]] = {}
    for nama, s in aturan:
        simpul = [*telusur(s)]
        versi = {
            v: f"{d.rujukan}, {hari_versi(n, d, INDONESIA)}"
            for n in simpul
            if isinstance(n, Ambang)
            for d, v in n.versi
            if isinstance(v, Tabel)
        }
        for t in dict.fromkeys((*versi, *(n for n in simpul if isinstance(n, Tabel)))):
            dipakai.setdefault((t, versi.get(t, "")), {})[nama] = None
    for (t, versi_ini), nama_aturan in dipakai.items():
        keterangan = f"Read by {', '.join(map(_tautan, nama_aturan))}." + (f" {versi_ini}." if versi_ini else "")
        baris = ((*kunci, hasil) for kunci, hasil in kunci_dan_hasil(t))
        kepala = tuple(hal(k) for k in (*t.kunci, t))
        yield "\n".join((f"### {t.judul}\n", keterangan, "", _tabel(kepala, baris)))


def _dalam_fakta(s: Kondisi) -> dict[str, dict[Fakta[Any], None]]:
    """By the key of each reading that lives within facts of a rule, those facts."""
    hasil: dict[str, dict[Fakta[Any], None]] = {}
    for n in s.fakta:
        for kunci, _ in n.bacaan:
            hasil.setdefault(kunci, {})[n] = None
    return hasil


def _bacaan_fakta(aturan: Iterable[tuple[str, Kondisi]]) -> Iterator[str]:
    """Every reading within facts with its notes, the facts, and the rules that read them."""
    di: dict[str, dict[Fakta[Any], None]] = {}
    dipakai: dict[str, list[str]] = {}
    for nama, s in aturan:
        for kunci, fakta_ini in _dalam_fakta(s).items():
            di.setdefault(kunci, {}).update(fakta_ini)
            dipakai.setdefault(kunci, []).append(nama)
    for kunci, semua in di.items():
        isi = catatan_bacaan(next(iter(semua)))[kunci]
        butir = (f"- `{nama}`{'' if n else ', default'}: {catatan}" for n, (nama, catatan) in enumerate(isi.items()))
        kepala = f"In {', '.join(f'`{n}`' for n in semua)}; read by {', '.join(map(_tautan, dipakai[kunci]))}."
        yield "\n".join((f"### {kunci}\n", kepala, "", *butir, ""))


def catatan_bacaan(n: Fakta[Any]) -> TabelBacaan:
    """The notes on the readings of a fact: the table it was given, which its module names.

    Raises:
        LookupError: its module names no such table.
    """
    for isi in vars(import_module(n.fungsi.__module__)).values():
        if not isinstance(isi, Mapping) or not all(isinstance(nama, Mapping) for nama in isi.values()):
            continue
        if tuple((kunci, tuple(nama)) for kunci, nama in isi.items()) == n.bacaan:
            return isi
    raise LookupError(f"{n}: the table of its readings is not named in {n.fungsi.__module__}")


def _tautan(nama: str) -> str:
    """A link to the heading of that name on the page."""
    return f"[`{nama}`](#{nama.lower()})"


def _cara(s: Kondisi) -> str:
    """How a rule was verified: each way with the regulations that were verified so, and the day."""
    kelompok: dict[str, dict[str, None]] = {}
    for d in _dasar(s):
        peraturan_ini = d.pengubah or d.peraturan
        sebutan = [(d.cara, f"{d if d.cara_sendiri else peraturan_ini} ({peraturan_ini.diperiksa.isoformat()})")]
        if d.pengganti:
            sebutan.append((d.pengganti.cara, f"{d.pengganti} ({d.pengganti.diperiksa.isoformat()})"))
        for cara, nama in sebutan:
            kelompok.setdefault(cara.value, {})[nama] = None
    return "; ".join(f"{cara}: {', '.join(nama)}" for cara, nama in kelompok.items())


def _dasar(s: Kondisi) -> Iterator[Dasar]:
    """Every citation in a rule, in the order of writing."""
    for n in telusur(s):
        match n:
            case Syarat(dasar):
                yield dasar
            case Menurut(versi) | Ambang(versi):
                yield from (d for d, _ in versi)


def _pilihan(s: Kondisi) -> Iterator[Pilihan]:
    return (n for n in telusur(s) if isinstance(n, Pilihan))


def _judul(s: Kondisi) -> str:
    return f"{s.dasar}: {s.judul}" if isinstance(s, Syarat) else ""


def _peraturan(p: Peraturan, aturan: dict[str, Kondisi]) -> tuple[str, ...]:
    akhir = f" to {(p.sampai - timedelta(days=1)).isoformat()}" if p.sampai < AKHIR else ""
    dikutip = [n for n, s in aturan.items() if any(p in (d.peraturan, d.pengubah, d.pengganti) for d in _dasar(s))]
    return (
        p.nama,
        p.judul,
        f"from {p.mulai.isoformat()}{akhir}",
        p.cara.value,
        p.diperiksa.isoformat(),
        p.sumber,
        ", ".join(f"`{n}`" for n in dikutip) or "no rule yet",
    )


def _tabel_fakta(isi: Iterable[tuple[str, Fakta[Any] | Lama]]) -> str:
    return _tabel(("name", "in a sentence", "reads", "value", "meaning"), (_fakta(nama, n) for nama, n in isi))


def _fakta(nama: str, n: Fakta[Any] | Lama) -> tuple[str, ...]:
    sumber = n.sumber if isinstance(n, Lama) else n
    subjek = sumber.subjek if isinstance(sumber, Fakta) else ()
    arti = (
        f"{HITUNGAN[n.cara]} `{sumber}`" if isinstance(n, Lama) else " ".join((inspect.getdoc(n.fungsi) or "").split())
    )
    return f"`{nama}`", n.judul, ", ".join(f"`{j.__name__}`" for j in subjek), f"`{n.jenis.__name__}`", arti


def _tabel(kepala: tuple[str, ...], baris: Iterable[tuple[str, ...]]) -> str:
    semua = (kepala, ("---",) * len(kepala), *baris)
    return "\n".join(f"| {' | '.join(sel.replace('|', '&#124;') for sel in b)} |" for b in semua) + "\n"


def _halaman(bagian: list[str]) -> str:
    judul, isi = bagian[0].split("\n", 1)
    return "\n".join((judul, "", TANDA, isi, *bagian[1:])).rstrip() + "\n"


HALAMAN = {DOCS / "katalog.md": katalog, DOCS / "rujukan" / "fakta.md": daftar_fakta}
"""Each page and what makes it."""


if __name__ == "__main__":
    perbarui((berkas, buat()) for berkas, buat in HALAMAN.items())
