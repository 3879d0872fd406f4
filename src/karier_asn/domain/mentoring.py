"""How well a mentor suits a mentee: the scheme of a programme and its visible score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Any

from attrs import evolve, frozen

from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.engine.asumsi import TANPA_ASUMSI
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.ekspresi import Fakta, FaktaBenar, Kondisi, Syarat
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.kalimat import hal, kalimat
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import Masa
from karier_asn.engine.perketat import perketat
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Riwayat

__all__ = ["BagianSkor", "BobotSkor", "Sisi", "Skema", "Skor", "UnsurSkor", "bobot"]


@frozen(order=False)
class Skema:
    """A scheme of mentoring.

    Attributes:
        nama: its name.
        aturan: what a new pair must meet (MS on the day of matching).
        lanjutan: what a pair must go on meeting while it runs.
        bobot: how well a pair fits.
        lama: how long the programme runs.
    """

    nama: str
    aturan: Syarat
    lanjutan: Syarat
    bobot: BobotSkor
    lama: Masa

    def diperketat(self, *tambahan: Syarat) -> Skema:
        """This scheme with agencies' own conditions for new pairs on top.

        Raises:
            GalatTulis: see `perketat`; a condition that would loosen the scheme is refused.
        """
        return evolve(self, aturan=perketat(self.aturan, *tambahan))

    def dengan_bobot(self, bobot: BobotSkor) -> Skema:
        """This scheme with other weights."""
        return evolve(self, bobot=bobot)


class Sisi(Enum):
    """In whose eyes a part of the score counts."""

    BERSAMA = "bersama"
    MENTEE = "mentee"
    MENTOR = "mentor"


def baca_fakta(f: Fakta[Any], *subjek: object, bacaan: Bacaan) -> Riwayat[Any]:
    """A fact of these people, read as chosen, nothing being supposed."""
    return f(*subjek, *(bacaan if j is Bacaan else TANPA_ASUMSI for j in f.konteks))


@frozen(order=False)
class UnsurSkor:
    """One part of the score.

    Attributes:
        isi: a condition, or a count.
        poin: points for a pair that meets the condition, or for each one counted.
        sisi: in whose eyes it counts.
    """

    isi: Kondisi | Fakta[int]
    poin: int
    sisi: Sisi = Sisi.BERSAMA

    def sebutan(self, bahasa: Bahasa = INDONESIA) -> str:
        """What it is about, in words."""
        return kalimat(self.isi, bahasa) if isinstance(self.isi, Kondisi) else hal(self.isi, bahasa)

    def nilai(self, m: Mentor, e: Mentee, pada: date, bacaan: Bacaan = BACAAN_BAKU) -> int | None:
        """How often it certainly brings its points, for a condition 0 or 1; ``None`` = not known."""
        if isinstance(self.isi, Kondisi):
            putusan = evaluate(self.isi, m, e, bacaan=bacaan).putusan.pada(pada)
            return None if putusan is Putusan.BTL else int(putusan is Putusan.MS)
        nilai = baca_fakta(self.isi, *({Mentor: m, Mentee: e}[s] for s in self.isi.subjek), bacaan=bacaan).pada(pada)
        pasti = (nilai.bawah or None) if isinstance(nilai, Antara) else nilai
        return pasti if isinstance(pasti, int) else None


@frozen(order=False)
class BobotSkor:
    """The parts of a score and their points."""

    unsur: tuple[UnsurSkor, ...]

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The parts in words, one a line."""
        return "\n".join(f"{u.poin:+d}  {u.sebutan(bahasa)} ({bahasa(u.sisi.value)})" for u in self.unsur)


def bobot(
    bersama: Mapping[Kondisi | Fakta[int], int],
    *,
    mentee: Mapping[Kondisi | Fakta[int], int] | None = None,
    mentor: Mapping[Kondisi | Fakta[int], int] | None = None,
) -> BobotSkor:
    """Weights: what counts for both, and what counts only in the eyes of the mentee or of the mentor.

    Raises:
        GalatTulis: points that are not a whole number, something that is neither a condition nor a count, or that reads
            anything but the two people.

    >>> from karier_asn.domain.fakta import bidang_sama
    >>> bobot({bidang_sama: 10}).report()
    '+10  bidang tugas mentor sama dengan bidang yang dicari mentee (bersama)'
    """
    unsur = tuple(
        UnsurSkor(isi, poin, sisi)
        for sisi, isian in ((Sisi.BERSAMA, bersama), (Sisi.MENTEE, mentee or {}), (Sisi.MENTOR, mentor or {}))
        for isi, poin in isian.items()
    )
    for u in unsur:
        hitungan = isinstance(u.isi, Fakta) and not isinstance(u.isi, FaktaBenar) and issubclass(u.isi.jenis, int)
        if not (isinstance(u.isi, Kondisi) or hitungan):
            raise GalatTulis(
                f"{u.isi!r} tidak dapat diberi poin.", "Beri poin pada sebuah syarat atau sebuah hitungan."
            )
        asing = {s.__name__ for s in u.isi.subjek} - {"Mentor", "Mentee"}
        if asing:
            raise GalatTulis(
                f"{u.isi!r} membaca {', '.join(sorted(asing))}.", "Skor pasangan hanya membaca Mentor dan Mentee."
            )
        if not isinstance(u.poin, int) or isinstance(u.poin, bool):
            raise GalatTulis(f"Poin {u.poin!r} bukan bilangan bulat.", "Kalikan semua poin sampai bulat.")
    return BobotSkor(unsur)


@frozen(order=False)
class BagianSkor:
    """One part of the score of one pair.

    Attributes:
        unsur: the part.
        nilai: how often it certainly applies; ``None`` = not known.
    """

    unsur: UnsurSkor
    nilai: int | None

    @property
    def poin(self) -> int:
        """The points it brings."""
        return self.unsur.poin * (self.nilai or 0)


@frozen(order=False)
class Skor:
    """The score of one pair, part by part."""

    bagian: tuple[BagianSkor, ...]

    def _jumlah(self, sisi: Iterable[Sisi]) -> int:
        dihitung = frozenset(sisi)
        return sum(b.poin for b in self.bagian if b.unsur.sisi in dihitung)

    @property
    def jumlah(self) -> int:
        """All points."""
        return self._jumlah(Sisi)

    @property
    def bagi_mentee(self) -> int:
        """The points in the eyes of the mentee."""
        return self._jumlah((Sisi.BERSAMA, Sisi.MENTEE))

    @property
    def bagi_mentor(self) -> int:
        """The points in the eyes of the mentor."""
        return self._jumlah((Sisi.BERSAMA, Sisi.MENTOR))

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The parts in words, one a line, those that bring points or are not known."""
        return "\n".join(
            f"?  {b.unsur.sebutan(bahasa)}: {bahasa('belum ada data')}"
            if b.nilai is None
            else f"{b.poin:+d}  {b.unsur.sebutan(bahasa)}" + f": {b.nilai} × {b.unsur.poin}" * (b.nilai > 1)
            for b in self.bagian
            if b.nilai != 0
        )


def score(b: BobotSkor, m: Mentor, e: Mentee, pada: date, bacaan: Bacaan = BACAAN_BAKU) -> Skor:
    """The score of one pair on day ``pada``, part by part."""
    return Skor(tuple(BagianSkor(u, u.nilai(m, e, pada, bacaan)) for u in b.unsur))
