"""The career map of an employee: the posts within reach and the ways to them, as text, as a graph and as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.akhir_karier import AkhirKarier, IsiAkhirKarier
from karier_asn.domain.jabatan import Jabatan
from karier_asn.engine import data
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Hasil
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.prosa import lipat, summarize
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.karier.langkah import IsiJalur, IsiLangkah, JalurKarier, LangkahKarier, sebutan

SKEMA: Final = "urn:karier-asn:peta-karier:1"


@frozen
class IsiPeta(Dokumen):
    """The paths from a post.

    Attributes:
        pada: the day asked.
        asal: the post held; null = not known, or none, or the career has ended.
        jalur: the paths, nearest first.
        terhalang: the steps that time alone does not open.
        tanpa_langkah: the posts to which no step leads.
        akhir: the end of the career in the post held; null = it is not known when it ends.
        gelar: the verdict on recording the degree of the highest diploma; null = it has none, or the rule is not in
            force.
    """

    pada: date
    asal: Jabatan | None
    jalur: tuple[IsiJalur, ...]
    terhalang: tuple[IsiLangkah, ...]
    tanpa_langkah: tuple[Jabatan, ...]
    akhir: IsiAkhirKarier | None
    gelar: Hasil | None


@frozen(order=False)
class PetaKarier:
    """The paths from a post.

    Attributes:
        asal: the post held on the day asked; ``None`` = not known, or none, or the career has ended.
        pada: the day asked.
        jalur: for each post within reach the nearest path, nearest first.
        terhalang: for each other post to which there is a step, that step with what it lacks; what is easiest to
            close first.
        tanpa_langkah: the posts to which no step leads from where the person stands.
        akhir: the end of the career in the post held; ``None`` = it is not known when it ends. A step taken before it
            may lead to a post with a later one; none is taken after it.
        gelar: the verdict on recording the degree of the highest diploma; ``None`` = it is not known to have one, or
            there are no paths.
    """

    asal: Jabatan | None
    pada: date
    jalur: tuple[JalurKarier, ...]
    terhalang: tuple[LangkahKarier, ...]
    tanpa_langkah: tuple[Jabatan, ...]
    akhir: AkhirKarier | None = None
    gelar: Jejak | None = None

    @property
    def terbuka(self) -> tuple[JalurKarier, ...]:
        """What is open on the day asked."""
        return tuple(j for j in self.jalur if j.terbuka)

    def sejauh(self, langkah: int) -> tuple[JalurKarier, ...]:
        """What is not open on the day asked and takes so many steps."""
        return tuple(j for j in self.jalur if not j.terbuka and len(j.langkah) == langkah)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The paths as text, nearest first: open now, by one step, by more steps, then what is in the way.

        Above them stands the end of the career in the post held, and why the degree cannot be recorded, if it cannot.
        """
        baris = [f"{self._kepala(bahasa)}   {bahasa('pada')} {self.pada.isoformat()}"]
        if self.akhir is not None:
            akhir = self.akhir.report(bahasa, pada=self.pada)
            baris += lipat(f"{bahasa('dalam jabatan itu')} {akhir}" if self.asal else akhir)
        if self.gelar is not None and self.gelar.putusan.pada(self.pada) is Putusan.TMS:
            baris += lipat(f"{bahasa('pencantuman gelar')}: {summarize(self.gelar, self.pada, bahasa)}")
        baris += _bagian(bahasa("terbuka sekarang"), self.terbuka, bahasa)
        for n in range(1, 1 + max((len(j.langkah) for j in self.jalur), default=0)):
            judul = f"{n} {bahasa('langkah')}" if n > 1 else bahasa("satu langkah")
            baris += _bagian(judul, self.sejauh(n), bahasa)
        baris += _bagian(bahasa("terhalang"), self.terhalang, bahasa)
        if self.tanpa_langkah:
            lain = ", ".join(sebutan(j, bahasa) for j in self.tanpa_langkah)
            baris += lipat(f"{bahasa('tidak ada langkah ke')}: {lain}", 0)
        return "\n".join(baris)

    def _kepala(self, bahasa: Bahasa) -> str:
        if self.asal is None and self.akhir is not None and self.akhir.hari <= self.pada:
            return bahasa("jalur karier")
        asal = sebutan(self.asal, bahasa) if self.asal else bahasa("jabatan yang diduduki belum diketahui")
        return f"{bahasa('jalur karier dari')} {asal}"

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The paths as a versioned document of plain data, with the verdict on each step in full."""
        return polos(
            IsiPeta(
                SKEMA,
                VERSI,
                rujukan,
                self.pada,
                self.asal,
                tuple(j.isi(rujukan) for j in self.jalur),
                tuple(s.isi(rujukan) for s in self.terhalang),
                self.tanpa_langkah,
                None if self.akhir is None else self.akhir.isi(rujukan),
                self._isi_gelar(rujukan),
            )
        )

    def _isi_gelar(self, rujukan: str) -> Hasil | None:
        if self.gelar is None or self.gelar.putusan.pada(self.pada) is None:
            return None
        return data.document(self.gelar, self.pada, rujukan=rujukan)

    def draw(self, bahasa: Bahasa = INDONESIA) -> str:
        """The paths as a Mermaid flow chart: solid what can be taken, with its earliest day; dotted what is in the way.

        Names are written so that nothing in them can be taken for Mermaid or HTML.
        """
        simpul: dict[Jabatan, str] = {self.asal: "mulai"} if self.asal else {}
        garis = [
            _garis(s, simpul, f" -->|{_aman(bahasa(s.bentuk.value))}<br/>{s.dini}| ")
            for j in self.jalur
            for s in j.langkah
        ]
        garis += [_garis(s, simpul, f" -.->|{_aman(bahasa(s.bentuk.value))}| ") for s in self.terhalang]
        kotak = (f'    {id}["{_aman(j.nama)}<br/>{_aman(_jenjang(j, bahasa))}"]' for j, id in simpul.items())
        terbuka = _kelas("terbuka", "stroke-width:3px", [simpul[j.tujuan] for j in self.terbuka])
        terhalang = _kelas("terhalang", "opacity:0.5", [simpul[s.tujuan] for s in self.terhalang])
        return "\n".join(("flowchart LR", *kotak, *dict.fromkeys(garis), *terbuka, *terhalang))


def _bagian(judul: str, butir: Iterable[JalurKarier | LangkahKarier], bahasa: Bahasa) -> Iterator[str]:
    """A heading and what stands under it, if anything does."""
    if isi := [b.report(bahasa) for b in butir]:
        yield f"{judul}:"
        yield from isi


def _kelas(nama: str, gaya: str, simpul: list[str]) -> tuple[str, ...]:
    """What these nodes look like."""
    return (f"    classDef {nama} {gaya}", f"    class {','.join(simpul)} {nama}") if simpul else ()


def _garis(s: LangkahKarier, simpul: dict[Jabatan, str], panah: str) -> str:
    """A step as an arrow; a post met for the first time becomes a node."""
    for j in (s.asal, s.tujuan):
        simpul.setdefault(j, f"j{len(simpul)}")
    return f"    {simpul[s.asal]}{panah}{simpul[s.tujuan]}"


def _jenjang(j: Jabatan, bahasa: Bahasa) -> str:
    return bahasa(j.jenjang.value) if j.jenjang else "?"


def _aman(teks: str) -> str:
    """The text with everything that means something to Mermaid or HTML as an entity."""
    return "".join(h if h.isalnum() or h in " /.,()-" else f"#{ord(h)};" for h in " ".join(teks.split()))
