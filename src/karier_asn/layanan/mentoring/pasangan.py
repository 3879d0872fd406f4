"""A mentor and a mentee: whether they may be paired, and how well they fit."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from attrs import field, frozen

from karier_asn.domain.mentoring import BagianSkor, Sisi, Skema, Skor, score
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.engine import data
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Hasil
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.prosa import explain
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI

SKEMA: Final = "urn:karier-asn:pasangan-mentoring:1"

PASANGAN = "{mentor} mendampingi {mentee}: skor {skor}"


@frozen
class IsiBarisPasangan:
    """A pair in a list.

    Attributes:
        mentor: the mentor's number in the programme, or else his NIP with all but its serial masked.
        mentee: the same of the mentee.
        skor: all points.
    """

    mentor: str
    mentee: str
    skor: int


@frozen
class IsiBagianSkor:
    """One part of the score of a pair.

    Attributes:
        hal: what it is about, in words.
        sisi: in whose eyes it counts.
        bobot: points for a pair that meets it, or for each one counted.
        nilai: how often it certainly applies; null = not known.
        poin: the points it brings.
    """

    hal: str
    sisi: Sisi
    bobot: int
    nilai: int | None
    poin: int


@frozen
class IsiPasangan(Dokumen):
    """A pair, as data.

    Attributes:
        rujukan: the caller's own reference to the pair.
        program: the scheme.
        pada: the day asked.
        mentor: the mentor's number in the programme, or else his NIP with all but its serial masked.
        mentee: the same of the mentee.
        boleh: whether the pair may be: MS on that day, not merely BTL.
        skor: all points.
        bagi_mentee: the points in the eyes of the mentee.
        bagi_mentor: the points in the eyes of the mentor.
        bagian: the score part by part.
        hasil: the verdict.
    """

    program: str
    pada: date
    mentor: str
    mentee: str
    boleh: bool
    skor: int
    bagi_mentee: int
    bagi_mentor: int
    bagian: tuple[IsiBagianSkor, ...]
    hasil: Hasil


@frozen(order=False)
class Pasangan:
    """A mentor and a mentee, on a day, under a scheme."""

    mentor: Mentor
    mentee: Mentee
    pada: date
    skema: Skema = field(repr=lambda s: s.nama)
    bacaan: Bacaan = BACAAN_BAKU

    @property
    def jejak(self) -> Jejak:
        """The verdict on the pair, with its reasons."""
        return evaluate(self.skema.aturan, self.mentor, self.mentee, bacaan=self.bacaan)

    @property
    def boleh(self) -> bool:
        """Whether the pair may be: MS on that day, not merely BTL."""
        return self.jejak.pada(self.pada) is Putusan.MS

    @property
    def skor(self) -> Skor:
        """How well the pair fits, part by part."""
        return score(self.skema.bobot, self.mentor, self.mentee, self.pada, self.bacaan)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The score part by part, and the verdict with its reasons."""
        skor = self.skor
        isian = {"mentor": self.mentor.sebutan, "mentee": self.mentee.sebutan, "skor": skor.jumlah}
        alasan = explain(self.jejak, self.pada, bahasa)
        return "\n".join(filter(None, (bahasa(PASANGAN).format(**isian), skor.report(bahasa), alasan)))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The pair as data; see `IsiPasangan`."""
        jejak, skor = self.jejak, self.skor
        return polos(
            IsiPasangan(
                SKEMA,
                VERSI,
                rujukan,
                self.skema.nama,
                self.pada,
                self.mentor.sebutan,
                self.mentee.sebutan,
                jejak.pada(self.pada) is Putusan.MS,
                skor.jumlah,
                skor.bagi_mentee,
                skor.bagi_mentor,
                tuple(map(_bagian, skor.bagian)),
                data.document(jejak, self.pada, rujukan=rujukan),
            )
        )

    def baris(self) -> IsiBarisPasangan:
        """The pair in a list, as data."""
        return IsiBarisPasangan(self.mentor.sebutan, self.mentee.sebutan, self.skor.jumlah)


def _bagian(b: BagianSkor) -> IsiBagianSkor:
    return IsiBagianSkor(b.unsur.sebutan(), b.unsur.sisi, b.unsur.poin, b.nilai, b.poin)
