"""The check of a matching, apart from how it was made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from attrs import evolve, frozen

from karier_asn.domain.mentoring import Skor
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.mentoring import penugasan, stabil
from karier_asn.layanan.mentoring.padanan import Padanan
from karier_asn.layanan.mentoring.pasangan import IsiBarisPasangan, Pasangan

SKEMA: Final = "urn:karier-asn:sertifikat-padanan:1"

STABIL = "stabil: tidak ada mentor dan mentee yang saling lebih memilih"
TIDAK_STABIL = "tidak stabil: {banyak} pasangan saling lebih memilih"
LEBIH_MEMILIH = "{mentee} dan {mentor}"
TERBAIK = "terbukti terbaik: {orang} mentee mendapat mentor dengan skor {skor}"
BUKAN_TERBAIK = "tidak terbukti terbaik: lebih banyak mentee atau skor lebih tinggi mungkin dicapai"


@frozen
class IsiSertifikat(Dokumen):
    """The outcome of a check of a matching, as data.

    Attributes:
        rujukan: the caller's own reference to the matching.
        stabil: whether nobody has a reason to ask for another pair.
        penghalang: pairs that would rather have each other than what they got.
        optimal: whether no assignment has more people, or as many and more score.
        bukti: the proof of that; prices in the order of the mentors' keys.
    """

    stabil: bool
    penghalang: tuple[IsiBarisPasangan, ...]
    optimal: bool
    bukti: penugasan.Bukti | None


@frozen(order=False)
class Sertifikat:
    """The outcome of an independent check of a matching.

    Attributes:
        penghalang: pairs that would rather have each other than what they got; none if the matching is stable.
        bukti: the proof that no assignment has more people, or as many and more score; ``None`` if there is none.
    """

    penghalang: tuple[Pasangan, ...]
    bukti: penugasan.Bukti | None

    @property
    def stabil(self) -> bool:
        """Whether nobody has a reason to ask for another pair."""
        return not self.penghalang

    @property
    def optimal(self) -> bool:
        """Whether no assignment has more people, or as many and more score."""
        return self.bukti is not None

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """Whether the matching is stable, who would rather have whom, and whether it is best."""
        baris = [bahasa(STABIL if self.stabil else TIDAK_STABIL).format(banyak=len(self.penghalang))]
        saling = bahasa(LEBIH_MEMILIH)
        baris += (f"  {saling.format(mentee=p.mentee.sebutan, mentor=p.mentor.sebutan)}" for p in self.penghalang)
        if self.bukti is None:
            return "\n".join([*baris, bahasa(BUKAN_TERBAIK)])
        return "\n".join([*baris, bahasa(TERBAIK).format(orang=self.bukti.orang, skor=self.bukti.skor)])

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The outcome as data; see `IsiSertifikat`."""
        halang = tuple(p.baris() for p in self.penghalang)
        return polos(IsiSertifikat(SKEMA, VERSI, rujukan, self.stabil, halang, self.optimal, self.bukti))


@tanya
def check(p: Padanan, *, langsung: bool = False) -> Sertifikat:
    """Check a matching independently of how it was made.

    Args:
        p: the matching.
        langsung: judge every pair by `evaluate`, without any index: slow, and owes nothing to how candidates are
            found. Otherwise candidates are found by the index and only the matching itself is checked.

    Raises:
        GalatBentuk: somebody has more mentees than places, or a mentor he may not have.
    """
    skor = _skor_langsung(p) if langsung else {}
    dasar = _preferensi_langsung(p, skor) if langsung else p.preferensi
    penghalang: tuple[Pasangan, ...] = ()
    if not p.berjalan:  # pairs that run may stay although others would rather have each other
        penghalang = tuple(p.satu(x, y) for y, x in stabil.penghalang(dasar, p.hasil))
    sisi = p.sisi
    if langsung and not p.berjalan:
        sisi = [[(x, skor[x, y].jumlah) for x in sorted(dasar.minat(y))] for y in range(len(p.mentee))]
    return Sertifikat(penghalang, penugasan.prove(sisi, [m.kapasitas for m in p.mentor], p.hasil))


def _skor_langsung(p: Padanan) -> dict[tuple[int, int], Skor]:
    """The score of every pair that may be, judged pair by pair."""
    semua = ((x, y) for x in range(len(p.mentor)) for y in range(len(p.mentee)))
    return {(x, y): p.satu(x, y).skor for x, y in semua if p.satu(x, y).boleh}


def _preferensi_langsung(p: Padanan, skor: Mapping[tuple[int, int], Skor]) -> stabil.Preferensi:
    """The preferences as the definitions say them."""

    def posisi(pilihan: Sequence[str], kunci: str) -> int:
        return pilihan.index(kunci) if kunci in pilihan else len(pilihan)

    def bagi_mentee(y: int, x: int) -> tuple[int, int, int]:
        return -skor[x, y].bagi_mentee, posisi(p.mentee[y].pilihan, p.mentor[x].kunci), x

    def bagi_mentor(x: int, y: int) -> tuple[int, int, int]:
        return -skor[x, y].bagi_mentor, posisi(p.mentor[x].pilihan, p.mentee[y].kunci), y

    return evolve(
        p.preferensi,
        minat=lambda y: sorted((x for x, e in skor if e == y), key=lambda x: bagi_mentee(y, x)),
        nilai_pelamar=bagi_mentee,
        nilai_pemilik=bagi_mentor,
    )
