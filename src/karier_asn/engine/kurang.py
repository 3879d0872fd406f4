"""What is missing: the smallest sets of articles still unmet, the nearest first, each with its gaps."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import field, frozen

from karier_asn.engine.benda import tanya
from karier_asn.engine.celah import Celah, celah, lacking
from karier_asn.engine.ekspresi import Nilai, Unsur
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan, dan
from karier_asn.engine.penutup import close
from karier_asn.engine.riwayat import angkat
from karier_asn.engine.terkecil import LANGKAH, Bobot, Tuntutan, smallest

JALAN_TERBANYAK = 100
"""How many ways `missing` gives unless more are asked for: more than any national rule has (some thirty, of somebody of
whom nothing is known), and more than anybody reads; each choice among two that a rule adds can double them."""


@frozen(order=False)
class Kekurangan:
    """One article still unmet, with its gaps."""

    dasar: Dasar | None
    celah: tuple[Celah, ...]


@frozen(order=False)
class Jalan:
    """One smallest way to meet the rule: the articles that would all have to be met.

    Attributes:
        kekurangan: the articles, in the order of the rule.
        genap: the first day on which, as far as is known, all of them will be met by time alone.
        jejak: the trace it was read from.
        pada: the day it was read for.
    """

    kekurangan: tuple[Kekurangan, ...]
    genap: date | None
    jejak: Jejak = field(eq=False, repr=False)
    pada: date = field(eq=False, repr=False)

    @property
    def tertutup(self) -> bool:
        """Whether one of the gaps can no longer be closed."""
        return any(c.tertutup for k in self.kekurangan for c in k.celah)

    @property
    def hanya_data(self) -> bool:
        """Whether nothing but data is lacking: every gap is BTL."""
        return all(c.putusan is Putusan.BTL for k in self.kekurangan for c in k.celah)

    def penutup(self) -> dict[Nilai[Any], object]:
        """The least that would close all its gaps: values of facts and durations under which the rule is met.

        Given to `evaluate` with the same subjects, as ``asumsi={**asumsi, **jalan.penutup()}``, they make the verdict
        MS on that day. They are chosen for all gaps at once, among the values on and next to the thresholds of the
        rule. Where closing a gap would unmake what is met, or make the rule require more, what this way reads is given
        other values, and failing that other facts are supposed as well; those are then named too.

        Empty means that no such values were found: the rule asks for what excludes itself (above the highest level,
        less than no time), for a text other than those it names, or the search was given up, as it is where thousands
        of combinations of values all fail. It does not mean that nothing is missing.
        """
        return close(self.jejak, self.pada, [c.kondisi for k in self.kekurangan for c in k.celah])


class DaftarJalan(tuple[Jalan, ...]):
    """Ways to meet a rule, the nearest first: a tuple that says whether it was cut.

    Attributes:
        terpotong: whether there are, or may be, more ways than these.
        terdekat: whether the first is certainly the nearest. It is, but for rules whose alternatives are so entangled
            that finding it takes too long; then one way is given, as good as any found step by step.
    """

    terpotong: bool
    terdekat: bool

    def __new__(cls, jalan: Iterable[Jalan] = (), *, terpotong: bool = False, terdekat: bool = True) -> DaftarJalan:
        baru = super().__new__(cls, jalan)
        baru.__dict__.update(terpotong=terpotong, terdekat=terdekat)
        return baru

    def __setattr__(self, nama: str, nilai: object) -> None:
        raise AttributeError(f"{type(self).__name__} tidak dapat diubah: {nama}")

    def __repr__(self) -> str:
        return f"({', '.join(map(repr, self))}{', …' if self.terpotong else ''})"


@tanya
def missing(jejak: Jejak, pada: date, *, paling_banyak: int = JALAN_TERBANYAK) -> DaftarJalan:
    """The smallest sets of articles still unmet on day ``pada``, the nearest first.

    Empty when the rule is met. Each set, if met, turns the verdict into MS, and none of its gaps is dispensable. Sets
    that can still be met come first, then those with fewer gaps that are TMS (so those that lack evidence only), then
    those with fewer articles, then those with fewer gaps, then as they stand in the rule. A set that asks of one fact
    what no value of it meets is named only where there is no other.

    Args:
        jejak: the trace, from `evaluate`.
        pada: the day.
        paling_banyak: how many ways at most; where there are more, the answer says so by ``terpotong``.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
        GalatTanya: when fewer than one way is asked for.
    """
    if paling_banyak < 1:
        raise GalatTanya(
            "paling-banyak",
            f"Banyaknya jalan yang diminta paling sedikit 1, ditemukan {paling_banyak}.",
            saran=f"Tanpa paling_banyak diberikan paling banyak {JALAN_TERBANYAK} jalan.",
        )
    if jejak.pada(pada) is Putusan.MS:
        return DaftarJalan()
    susunan = lacking(jejak, pada)
    assert susunan is not None  # or it would be met
    semua = {d.unsur: celah(d.jejak, pada) for d in susunan.tuntutan()}
    bobot = {n: Bobot(c.tertutup, c.putusan is Putusan.TMS) for n, c in semua.items()}
    langkah = LANGKAH * -(-paling_banyak // JALAN_TERBANYAK)
    temuan = smallest(susunan, bobot, paling_banyak, langkah)
    jalan = (_jalan(daun, semua, jejak, pada) for daun in temuan.himpunan)
    return DaftarJalan(jalan, terpotong=temuan.terpotong, terdekat=temuan.terdekat)


def _jalan(himpunan: Iterable[Tuntutan], celah: dict[Unsur, Celah], jejak: Jejak, d: date) -> Jalan:
    """One set, by article."""
    kelompok: dict[Dasar | None, dict[Unsur, Celah]] = {}
    putusan = {}
    for daun in himpunan:
        kelompok.setdefault(daun.tempat, {})[daun.unsur] = celah[daun.unsur]
        putusan[daun.unsur] = daun.jejak.putusan
    kekurangan = tuple(Kekurangan(dasar, tuple(isi.values())) for dasar, isi in kelompok.items())
    return Jalan(kekurangan, angkat(dan, *putusan.values()).cari(lambda p: p is Putusan.MS, d), jejak, d)
