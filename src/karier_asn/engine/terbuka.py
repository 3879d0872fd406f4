"""What is open: the lowest cited provisions of a rule that are not met on a day.

Lists, case files and the matching of mentors all tell the same: `terbuka` is the one place that says what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import assert_never

from attrs import frozen

from karier_asn.engine.ekspresi import Banding, FaktaBenar, Inti, Jika, SalahSatu, Semua, Syarat, simpul_inti
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.logika import MS, Putusan


@frozen
class Terbuka:
    """A cited provision that is not met, the lowest of its kind.

    Attributes:
        dasar: the citation.
        putusan: TMS, or BTL where it is not known.
    """

    dasar: Dasar
    putusan: Putusan


def terbuka(aturan: Inti, putusan: Callable[[Inti], Putusan]) -> tuple[Terbuka, ...]:
    """The lowest cited provisions that are not met, in the order of the regulation.

    Nothing is said of what stands below a provision that is met, and of what is not, or not certainly, required. What
    has no citation of its own belongs to the nearest one above it, and is no more certain than that. Where a provision
    occurs twice, TMS outweighs BTL.

    Args:
        aturan: the rule on the day (`karier_asn.engine.sehari.sehari`): nothing in it is out of force or not chosen.
        putusan: the verdict on each condition of it.
    """
    hasil: dict[Dasar, Putusan] = {}
    for t in _terbuka(aturan, putusan, None):
        hasil[t.dasar] = min(t.putusan, hasil.get(t.dasar, t.putusan))
    return tuple(Terbuka(dasar, p) for dasar, p in hasil.items())


def _terbuka(s: Inti, putusan: Callable[[Inti], Putusan], induk: Terbuka | None) -> Iterator[Terbuka]:
    p = putusan(s)
    if p is MS:
        return
    if isinstance(s, Syarat):
        induk = Terbuka(s.dasar, p)
    bagian = _bagian(s, putusan)
    if any(_berkutipan(b, putusan) for b in bagian):
        for b in bagian:
            yield from _terbuka(b, putusan, induk)
    elif induk is not None:
        yield Terbuka(induk.dasar, max(p, induk.putusan))


def _bagian(s: Inti, putusan: Callable[[Inti], Putusan]) -> tuple[Inti, ...]:
    """The conditions below that bear on the verdict."""
    match s:
        case Syarat(_, isi):
            return (simpul_inti(isi),)
        case Semua(butir) | SalahSatu(butir):
            return tuple(map(simpul_inti, butir))
        case Jika(kondisi, maka):
            return (simpul_inti(maka),) if putusan(simpul_inti(kondisi)) is MS else ()
        case Banding() | FaktaBenar():
            return ()
    assert_never(s)


def _berkutipan(s: Inti, putusan: Callable[[Inti], Putusan]) -> bool:
    """Whether a provision is cited here or below that bears on the verdict."""
    return isinstance(s, Syarat) or any(_berkutipan(b, putusan) for b in _bagian(s, putusan))
