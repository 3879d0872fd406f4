"""Rekap talenta: how many stand in which box, by day and unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.talenta import KandidatTalenta, Kotak
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.data import dikutip, kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import IsiPeraturan, Kutipan
from karier_asn.engine.prosa import lipat
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.talenta.penempatan import DASAR, in_force, once, place

__all__ = ["RekapTalenta", "tally"]

SKEMA: Final = "urn:karier-asn:rekap-talenta:1"


@frozen
class IsiBarisTalenta:
    """How many of a unit stand in a box on a day.

    Attributes:
        pada: the day.
        unit: the unit of the post held; null = no post, or none of a known unit.
        kotak: the box; null = not decided.
        banyak: how many.
    """

    pada: date
    unit: str | None
    kotak: Kotak | None
    banyak: int


@frozen
class IsiRekapTalenta(Dokumen):
    """How many stand in which box, by day and unit.

    Attributes:
        baris: the counts, none of them 0.
        dasar: where the boxes stand, one for each wording that applied.
        peraturan: the regulations cited, by name.
    """

    baris: tuple[IsiBarisTalenta, ...]
    dasar: tuple[Kutipan, ...]
    peraturan: Mapping[str, IsiPeraturan]


@frozen(order=False)
class RekapTalenta:
    """How many stand in which box, by day and unit of the post held on it.

    Attributes:
        isi: the counts by day, unit and box, none of them 0; ``None`` for a unit = no post, or none of a known unit,
            for a box = not decided.
    """

    isi: Mapping[tuple[date, str | None, Kotak | None], int]

    @property
    def hari(self) -> tuple[date, ...]:
        """The days counted."""
        return tuple(sorted({h for h, _, _ in self.isi}))

    def banyak(self, pada: date, *kotak: Kotak | None, unit: str | None = None) -> int:
        """How many stand in these boxes on a day, of a unit or of all."""
        return sum(n for (h, u, k), n in self.isi.items() if h == pada and k in kotak and (unit is None or u == unit))

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """A line for each day and unit, the highest box first."""
        baris = [
            f"{h.isoformat()}  {bahasa('unit belum diketahui') if u is None else u}: {self._kotak(h, u, bahasa)}"
            for h, u in dict.fromkeys((h, u) for h, u, _ in self.isi)
        ]
        return "\n".join((bahasa("rekapitulasi kotak talenta"), *(b for i in baris for b in lipat(i))))

    def _kotak(self, hari: date, unit: str | None, bahasa: Bahasa) -> str:
        isi = ((k, n) for (h, u, k), n in self.isi.items() if (h, u) == (hari, unit))
        return ", ".join(f"{bahasa(k.value if k else 'belum dapat ditentukan')} {n}" for k, n in isi)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The counts as a versioned document of plain data."""
        dasar = [*dict.fromkeys(in_force(DASAR, h) for h in self.hari)]
        return polos(
            IsiRekapTalenta(
                SKEMA,
                VERSI,
                rujukan,
                tuple(IsiBarisTalenta(h, u, k, n) for (h, u, k), n in self.isi.items()),
                tuple(map(kutipan, dasar)),
                dikutip(dasar),
            )
        )


@tanya
def tally(kandidat: Mapping[str, KandidatTalenta], hari: Iterable[date]) -> RekapTalenta:
    """How many stand in which box on each of these days, such as the last ones of several years, by unit.

    Raises:
        GalatBentuk: somebody stands in the list twice, by reference or by NIP; lists all.
        BelumDiatur: a day before there were boxes.
    """
    once(kandidat)
    banyak = Counter(
        (h, _unit(k, h), place(rujukan, k, h).kotak) for h in sorted({*hari}) for rujukan, k in kandidat.items()
    )
    return RekapTalenta(dict(sorted(banyak.items(), key=lambda x: _baris(*x[0]))))


def _unit(k: KandidatTalenta, pada: date) -> str | None:
    jabatan = dijabat(k.pegawai).pada(pada)
    return jabatan.unit if isinstance(jabatan, Jabatan) else None


def _baris(hari: date, unit: str | None, kotak: Kotak | None) -> tuple[date, bool, str, int]:
    return hari, unit is None, unit or "", -list(Kotak).index(kotak) if kotak else 1
