"""Counting a list of proposals while it passes by, in place of keeping it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.rekam import JenisKenaikanPangkat
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.data import dikutip, kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import IsiPeraturan, Kutipan, Status
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.logika import Putusan
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.pangkat.usulan import Usulan

SKEMA_REKAP: Final = "urn:karier-asn:rekap-kenaikan-pangkat:1"

URUT: Final = (Putusan.MS, Putusan.BTL, Putusan.TMS)


@frozen
class JumlahUsulan:
    """How many of one kind have one verdict.

    Attributes:
        jenis: the kind of promotion.
        status: the verdict.
        banyak: how many.
    """

    jenis: JenisKenaikanPangkat
    status: Status
    banyak: int


@frozen
class JumlahAlasan:
    """How many with one verdict lack one provision.

    Attributes:
        status: the verdict.
        dasar: the provision.
        banyak: how many.
    """

    status: Status
    dasar: Kutipan
    banyak: int


@frozen
class IsiRekap(Dokumen):
    """The counts of a list of proposals.

    Attributes:
        rujukan: the caller's own reference to the list.
        tmt: the days of the periods the list was for.
        jumlah: how many, by kind of promotion and verdict.
        alasan: how many lack a provision, by verdict, the most frequent first.
        peraturan: the regulations cited, by name.
    """

    tmt: tuple[date, ...]
    jumlah: tuple[JumlahUsulan, ...]
    alasan: tuple[JumlahAlasan, ...]
    peraturan: Mapping[str, IsiPeraturan]


@frozen(order=False)
class Rekap:
    """The counts of a list; kept in place of the list itself.

    Attributes:
        tmt: the days of the periods the list was for; none if it was empty.
        jumlah: how many, by kind of promotion and verdict.
        alasan: how many lack a provision, by verdict of the employee and citation.
    """

    tmt: tuple[date, ...]
    jumlah: Mapping[tuple[JenisKenaikanPangkat, Putusan], int]
    alasan: Mapping[tuple[Putusan, Dasar], int]

    def banyak(self, putusan: Putusan) -> int:
        """How many have this verdict."""
        return sum(n for (_, p), n in self.jumlah.items() if p is putusan)

    def terbanyak(self, putusan: Putusan) -> tuple[tuple[Dasar, int], ...]:
        """The provisions that those with this verdict lack, the most frequent first."""
        milik = [(dasar, n) for (p, dasar), n in self.alasan.items() if p is putusan]
        return tuple(sorted(milik, key=lambda b: (-b[1], str(b[0]))))

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The counts as text: verdicts, verdicts by kind of promotion, and what is lacking most often."""
        pada = f"   {bahasa('pada')} {', '.join(d.isoformat() for d in self.tmt)}" if self.tmt else ""
        jumlah = ", ".join(f"{p} {self.banyak(p)}" for p in URUT)
        kepala = (f"{bahasa('rekap usulan kenaikan pangkat')}{pada}", jumlah)
        return "\n".join((*kepala, *self._per_jenis(bahasa), *self._per_ketentuan(bahasa)))

    def _per_jenis(self, bahasa: Bahasa) -> Iterator[str]:
        for jenis in JenisKenaikanPangkat:
            if ada := [f"{p} {self.jumlah[jenis, p]}" for p in URUT if (jenis, p) in self.jumlah]:
                yield f"  {bahasa(jenis.value)}: {', '.join(ada)}"

    def _per_ketentuan(self, bahasa: Bahasa) -> Iterator[str]:
        for putusan in URUT:
            if terbanyak := self.terbanyak(putusan):
                yield f"{bahasa('ketentuan yang belum terpenuhi atau belum ada datanya')}, {putusan}:"
                yield from (f"  {n:5}  {dasar}" for dasar, n in terbanyak)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The counts as a versioned document of plain data."""
        ada = [(jenis, p) for jenis in JenisKenaikanPangkat for p in URUT if (jenis, p) in self.jumlah]
        return polos(
            IsiRekap(
                SKEMA_REKAP,
                VERSI,
                rujukan,
                self.tmt,
                tuple(JumlahUsulan(jenis, Status[p.name], self.jumlah[jenis, p]) for jenis, p in ada),
                tuple(JumlahAlasan(Status[p.name], kutipan(d), n) for p in URUT for d, n in self.terbanyak(p)),
                dikutip(dasar for _, dasar in self.alasan),
            )
        )


@tanya
def tally(usulan: Iterable[Usulan]) -> Rekap:
    """Count a list while it passes by."""
    tmt: set[date] = set()
    jumlah: Counter[tuple[JenisKenaikanPangkat, Putusan]] = Counter()
    alasan: Counter[tuple[Putusan, Dasar]] = Counter()
    for u in usulan:
        tmt.add(u.tmt)
        jumlah[u.jenis, u.putusan] += 1
        alasan.update((u.putusan, t.dasar) for t in u.terbuka)
    return Rekap(tuple(sorted(tmt)), dict(jumlah), dict(alasan))
