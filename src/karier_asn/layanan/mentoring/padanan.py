"""Matching mentees with mentors: stable or best, explained, and independent of the order of input.

`match` gives a `Padanan`. It holds who got whom; every reason is read from it when asked for, because for a hundred
thousand people nobody reads all of them.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cached_property
from typing import TypeAlias, assert_never

from attrs import evolve, field, fields, frozen

from karier_asn.domain.mentoring import Sisi, Skema, Skor, nilai
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.engine.ekspresi import Syarat
from karier_asn.engine.galat import BelumDiatur, GalatBentuk, GalatTanya, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.putusan import Jejak, Putusan, evaluate
from karier_asn.engine.wilayah import sari
from karier_asn.layanan.mentoring import penugasan, stabil
from karier_asn.layanan.mentoring.calon import CalonPasangan, PembacaPasangan
from karier_asn.rules.mentoring.skema import UMUM

Penugas: TypeAlias = Callable[[penugasan.Calon, Sequence[int]], Sequence[int | None]]
"""A solver of the assignment of most people, then most score; see `penugasan.tugaskan`."""

POTONGAN = 16
"""How much of a list of preferences is kept at first; most people get one of the first they ask."""


class Metode(Enum):
    """What the matching is to be."""

    UTAMAKAN_MENTEE = "stabil, terbaik bagi mentee"
    """No two would rather have each other; among such matchings the one every mentee likes best."""
    UTAMAKAN_MENTOR = "stabil, terbaik bagi mentor"
    """No two would rather have each other; among such matchings the one every mentor likes best."""
    TERBANYAK = "pasangan terbanyak, lalu skor tertinggi"
    """As many mentees as possible have a mentor, and of all ways to do so the total score is highest."""


@frozen(order=False)
class Pasangan:
    """A mentor and a mentee, on a day, under a scheme."""

    mentor: Mentor
    mentee: Mentee
    pada: date
    skema: Skema = field(repr=lambda s: s.nama)

    @property
    def jejak(self) -> Jejak:
        """The verdict on the pair, with its reasons."""
        return evaluate(self.skema.aturan, self.mentor, self.mentee)

    @property
    def boleh(self) -> bool:
        """Whether the pair may be: MS on that day, not merely BTL."""
        return self.jejak.pada(self.pada) is Putusan.MS

    @property
    def skor(self) -> Skor:
        """How well the pair fits, part by part."""
        return nilai(self.skema.bobot, self.mentor, self.mentee, self.pada)


class Sebab(Enum):
    """Why a mentee has no mentor."""

    TANPA_MENTOR = "belum ada mentor yang terdaftar"
    TIDAK_MEMENUHI = "tidak ada mentor yang memenuhi syarat"
    PENUH = "semua mentor yang memenuhi syarat sudah penuh"


@frozen(order=False)
class Penuh:
    """An acceptable mentor who has no place left, and the pairs that fill it."""

    pasangan: Pasangan
    penghuni: tuple[Pasangan, ...]


@frozen(order=False)
class Penghalang:
    """A condition that keeps mentors away.

    Attributes:
        dasar: the condition.
        banyak: how many mentors do not meet it, or are not known to.
        sendirian: for how many of them it is the only one.
    """

    dasar: Dasar
    banyak: int
    sendirian: int


@frozen(order=False)
class TakTerpasang:
    """A mentee without a mentor; the reasons are worked out when asked for."""

    mentee: Mentee
    padanan: Padanan = field(repr=False, eq=False)

    @property
    def sebab(self) -> Sebab:
        """What kept him from a mentor."""
        if not self.padanan.mentor:
            return Sebab.TANPA_MENTOR
        return Sebab.PENUH if self._calon() else Sebab.TIDAK_MEMENUHI

    @property
    def penuh(self) -> tuple[Penuh, ...]:
        """The mentors he may have, the best first, each with those who have the places.

        In a stable matching these are all people the mentor would rather guide; in one of most people, people without
        whose place fewer would have a mentor or the total score would be lower.
        """
        p = self.padanan
        return tuple(Penuh(p.satu(x, self._nomor), p.penghuni(x)) for x in self._calon())

    @property
    def ditolak(self) -> tuple[Pasangan, ...]:
        """The pairs that may not be; ask each for its `jejak`."""
        boleh = set(self._calon())
        return tuple(self.padanan.satu(x, self._nomor) for x in range(len(self.padanan.mentor)) if x not in boleh)

    @property
    def penghalang(self) -> tuple[Penghalang, ...]:
        """The conditions that kept mentors away: those that alone did so for most come first."""
        banyak, sendirian = Counter[Dasar](), Counter[Dasar]()
        for p in self.ditolak:
            gagal = set(_gagal(p.jejak, p.pada))
            banyak.update(gagal)
            if len(gagal) == 1:
                sendirian.update(gagal)
        urut = sorted(banyak, key=lambda d: (-sendirian[d], -banyak[d], str(d)))
        return tuple(Penghalang(d, banyak[d], sendirian[d]) for d in urut)

    @property
    def _nomor(self) -> int:
        return self.padanan.nomor_mentee[self.mentee.kunci]

    def _calon(self) -> list[int]:
        return list(self.padanan.preferensi.minat(self._nomor))


def _gagal(j: Jejak, pada: date) -> Iterator[Dasar]:
    """The lowest cited conditions that are not met."""
    bawah = [d for a in j.anak for d in _gagal(a, pada)]
    if j.putusan.pada(pada) in (Putusan.MS, None):
        return
    if bawah:
        yield from bawah
    elif isinstance(j.simpul, Syarat):
        yield j.simpul.dasar


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


@frozen(order=False)
class PerubahanPadanan:
    """What would be different: who would gain a mentor, lose his, or have another one."""

    mendapat: tuple[Pasangan, ...]
    kehilangan: tuple[Pasangan, ...]
    berpindah: tuple[tuple[Pasangan, Pasangan], ...]


@frozen(order=False, slots=False)
class Padanan:
    """Who guides whom.

    Attributes:
        skema: the scheme.
        metode: what the matching is.
        pada: the day on which conditions were judged.
        mentor: those who offered, by key.
        mentee: those who asked, by key.
        hasil: for each mentee the place of his mentor in ``mentor``; ``None`` = none.
        berjalan: pairs that ran before, by keys of mentor and mentee.
    """

    skema: Skema
    metode: Metode
    pada: date
    mentor: tuple[Mentor, ...] = field(repr=False)
    mentee: tuple[Mentee, ...] = field(repr=False)
    hasil: tuple[int | None, ...] = ()
    berjalan: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    # --- what came out ------------------------------------------------------------------------------------

    @property
    def pasangan(self) -> tuple[Pasangan, ...]:
        """The pairs, by the key of the mentee."""
        return tuple(self.satu(x, y) for y, x in enumerate(self.hasil) if x is not None)

    @property
    def sisa(self) -> tuple[TakTerpasang, ...]:
        """The mentees without a mentor, by key."""
        return tuple(TakTerpasang(e, self) for e, x in zip(self.mentee, self.hasil, strict=True) if x is None)

    @property
    def sebagai_kunci(self) -> dict[str, str | None]:
        """For the key of each mentee the key of his mentor."""
        return {
            e.kunci: None if x is None else self.mentor[x].kunci for e, x in zip(self.mentee, self.hasil, strict=True)
        }

    def penghuni(self, x: int) -> tuple[Pasangan, ...]:
        """The pairs of one mentor, the one he likes best first."""
        isi = [y for y, kini in enumerate(self.hasil) if kini == x]
        return tuple(self.satu(x, y) for y in sorted(isi, key=lambda y: self.preferensi.nilai_pemilik(x, y)))

    def satu(self, x: int, y: int) -> Pasangan:
        """One pair by its numbers, whether it came out or not."""
        return Pasangan(self.mentor[x], self.mentee[y], self.pada, self.skema)

    # --- how it came out ----------------------------------------------------------------------------------

    @cached_property
    def nomor_mentor(self) -> dict[str, int]:
        """The place of each mentor, by key."""
        return {m.kunci: x for x, m in enumerate(self.mentor)}

    @cached_property
    def nomor_mentee(self) -> dict[str, int]:
        """The place of each mentee, by key."""
        return {e.kunci: y for y, e in enumerate(self.mentee)}

    @cached_property
    def calon(self) -> CalonPasangan:
        """Who may be paired with whom, by index."""
        pembaca = PembacaPasangan(self.mentor, self.mentee, self.pada)
        return CalonPasangan(pembaca, self.skema.aturan, self.skema.bobot.unsur)

    @cached_property
    def preferensi(self) -> stabil.Preferensi:
        """The preferences of both sides: by the score in one's own eyes, then one's own list, then the other's key."""
        c, kapasitas = self.calon, [m.kapasitas for m in self.mentor]
        mentee = _Selera([self._posisi(e.pilihan, self.nomor_mentor) for e in self.mentee], len(self.mentor))
        mentor = _Selera([self._posisi(m.pilihan, self.nomor_mentee) for m in self.mentor], len(self.mentee))
        return stabil.Preferensi(
            minat=lambda y: mentee.urut(y, lambda: c.bagi_mentee(y, Sisi.BERSAMA, Sisi.MENTEE)),
            calon=lambda x: mentor.urut(x, lambda: c.bagi_mentor(x, Sisi.BERSAMA, Sisi.MENTOR)),
            nilai_pelamar=lambda y, x: mentee.nilai(y, x, c.skor(x, y, Sisi.BERSAMA, Sisi.MENTEE)),
            nilai_pemilik=lambda x, y: mentor.nilai(x, y, c.skor(x, y, Sisi.BERSAMA, Sisi.MENTOR)),
            pelamar=len(self.mentee),
            kapasitas=kapasitas,
            pemilik=range(len(kapasitas)),
            kapasitas_pemilik=kapasitas,
        )

    @staticmethod
    def _posisi(pilihan: Sequence[str], nomor: dict[str, int]) -> dict[int, int]:
        return {nomor[k]: i for i, k in enumerate(pilihan) if k in nomor}

    @cached_property
    def sisi(self) -> list[list[tuple[int, int]]]:
        """For each mentee his acceptable mentors with the score; a pair that runs counts more than any score."""
        hasil = [sorted(self.calon.bagi_mentee(y)) for y in range(len(self.mentee))]
        if not self.berjalan:
            return hasil
        tambahan = penugasan.seberat(hasil)
        for m, e in self.berjalan:
            x, y = self.nomor_mentor[m], self.nomor_mentee[e]
            lain = [(j, s) for j, s in hasil[y] if j != x]
            if evaluate(self.skema.lanjutan, self.mentor[x], self.mentee[y]).pada(self.pada) is Putusan.MS:
                lain.append((x, tambahan + self.calon.skor(x, y)))
            hasil[y] = sorted(lain)
        return hasil

    # --- questions to it ----------------------------------------------------------------------------------

    def satu_tempat_lagi(self, kunci_mentor: str) -> PerubahanPadanan:
        """What would change if this mentor took one more mentee.

        Raises:
            GalatTanya: there is no such mentor.
        """
        if kunci_mentor not in self.nomor_mentor:
            raise GalatTanya("mentor", "Mentor ini tidak terdaftar dalam padanan.", saran="Pakai kunci mentornya.")
        x = self.nomor_mentor[kunci_mentor]
        lebih = evolve(self.mentor[x], kapasitas=self.mentor[x].kapasitas + 1)
        lain = evolve(self, mentor=(*self.mentor[:x], lebih, *self.mentor[x + 1 :]))
        return self.beda(_jalankan(lain, penugasan.tugaskan))

    def beda(self, lain: Padanan) -> PerubahanPadanan:
        """What is different in another matching of the same mentees."""
        kini, nanti = ({p.mentee.kunci: p for p in d.pasangan} for d in (self, lain))
        return PerubahanPadanan(
            tuple(p for k, p in nanti.items() if k not in kini),
            tuple(p for k, p in kini.items() if k not in nanti),
            tuple((p, nanti[k]) for k, p in kini.items() if k in nanti and p.mentor.kunci != nanti[k].mentor.kunci),
        )

    def __getstate__(self) -> dict[str, object]:
        """What it is made of, without what was worked out from it."""
        return {nama: isi for nama, isi in self.__dict__.items() if nama in _MEDAN}


_MEDAN = frozenset(a.name for a in fields(Padanan))


@frozen(order=False)
class _Selera:
    """The order in which one side likes the other, as whole numbers: smaller is better, all differ."""

    posisi: list[dict[int, int]]
    lain: int

    def nilai(self, n: int, o: int, skor: int) -> int:
        posisi = self.posisi[n]
        return (-skor * (self.lain + 1) + posisi.get(o, self.lain)) * self.lain + o

    def urut(self, n: int, calon: Callable[[], Iterable[tuple[int, int]]]) -> Iterator[int]:
        """Whom one likes, the best first; made anew in larger pieces when more is asked for, to keep little."""
        lewat, banyak = 0, POTONGAN
        while True:
            semua = sorted(self.nilai(n, o, s) for o, s in calon())
            potong = array("q", (v % self.lain for v in semua[lewat : lewat + banyak]))
            habis = len(semua) <= lewat + banyak
            del semua
            yield from potong
            if habis:
                return
            lewat, banyak = lewat + banyak, 8 * banyak


def match(
    mentor: Iterable[Mentor],
    mentee: Iterable[Mentee],
    pada: date,
    *,
    skema: Skema = UMUM,
    metode: Metode = Metode.UTAMAKAN_MENTEE,
    berjalan: Iterable[tuple[str, str]] = (),
    penugas: Penugas = penugasan.tugaskan,
) -> Padanan:
    """Match mentees with mentors on day ``pada``.

    Ties are broken by the keys of the people (see `Mentor.kunci`), never by the order of input.

    Args:
        mentor: those who offer to guide, each with his capacity.
        mentee: those who ask to be guided.
        pada: the day on which the conditions are judged; a pair must be MS, not merely BTL.
        skema: who may, and how well they fit; the general scheme unless said.
        metode: what the matching is to be.
        berjalan: pairs that run already, as keys of mentor and mentee: as many people as possible have a mentor, then
            as many of these pairs as possible stay, then the score counts. Needs `Metode.TERBANYAK`.
        penugas: another solver for `Metode.TERBANYAK`; what it gives can be checked with `check`.

    Raises:
        GalatBentuk: people without a key or with the same one, a negative capacity, wishes that contradict each
            other, running pairs of people who do not take part; lists every problem.
        GalatTanya: running pairs with a method that cannot keep them.
        BelumDiatur: the conditions are not in force on that day.
    """
    para_mentor, para_mentee, pasangan = tuple(mentor), tuple(mentee), tuple(berjalan)
    if masalah := [*_masalah("mentor", para_mentor), *_masalah("mentee", para_mentee)]:
        raise GalatBentuk(masalah)
    if pasangan and metode is not Metode.TERBANYAK:
        raise GalatTanya(
            "metode",
            "Pasangan yang sedang berjalan hanya dapat dipertahankan dengan metode TERBANYAK.",
            saran="Pakai metode=Metode.TERBANYAK.",
        )
    dasar = skema.aturan.dasar
    if sari(skema.aturan, pada) is None:
        raise BelumDiatur(str(dasar), pada, dasar.mulai if dasar.mulai > pada else None)
    padanan = Padanan(
        skema,
        metode,
        pada,
        tuple(sorted(para_mentor, key=lambda m: m.kunci)),
        tuple(sorted(para_mentee, key=lambda e: e.kunci)),
        berjalan=tuple(sorted(set(pasangan))),
    )
    if masalah := list(_masalah_berjalan(padanan)):
        raise GalatBentuk(masalah)
    return _jalankan(padanan, penugas)


def _jalankan(p: Padanan, penugas: Penugas) -> Padanan:
    hasil: stabil.Penempatan
    match p.metode:
        case Metode.UTAMAKAN_MENTEE:
            hasil = stabil.dari_pelamar(p.preferensi)
        case Metode.UTAMAKAN_MENTOR:
            hasil = stabil.dari_pemilik(p.preferensi)
        case Metode.TERBANYAK:
            hasil = tuple(penugas(p.sisi, [m.kapasitas for m in p.mentor]))
        case _:
            assert_never(p.metode)
    baru = evolve(p, hasil=hasil)
    baru.__dict__.update({nama: isi for nama, isi in p.__dict__.items() if nama not in _MEDAN})
    return baru


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
    return Sertifikat(penghalang, penugasan.buktikan(sisi, [m.kapasitas for m in p.mentor], p.hasil))


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
        calon=lambda x: sorted((y for m, y in skor if m == x), key=lambda y: bagi_mentor(x, y)),
        nilai_pelamar=bagi_mentee,
        nilai_pemilik=bagi_mentor,
    )


def _masalah(sisi: str, orang: Sequence[Mentor | Mentee]) -> Iterator[Masalah]:
    """Everything wrong with one side, each problem with its place in the input."""
    kali = Counter(o.kunci for o in orang)
    for i, o in enumerate(orang):
        if not o.kunci:
            pesan = "tidak mempunyai NIP maupun nomor peserta; isi salah satunya"
            yield Masalah(f"{sisi}[{i}]", "tanpa-kunci", {}, pesan)
        elif kali[o.kunci] > 1:
            pesan = f"didaftarkan {kali[o.kunci]} kali; daftarkan sekali saja"
            yield Masalah(f"{sisi}[{i}]", "ganda", {"kali": kali[o.kunci]}, pesan)
        if isinstance(o, Mentor) and o.kapasitas < 0:
            yield Masalah(f"{sisi}[{i}].kapasitas", "negatif", {"kapasitas": o.kapasitas}, "kapasitas paling sedikit 0")
        for n, k in enumerate(o.pilihan):
            if pesan := _pilihan_salah(o, n, k):
                yield Masalah(f"{sisi}[{i}].pilihan[{n}]", "pilihan-bertentangan", {}, pesan)


def _pilihan_salah(o: Mentor | Mentee, n: int, k: str) -> str:
    if k in o.pilihan[:n]:
        return "orang ini sudah dipilih pada urutan sebelumnya; hapus salah satunya"
    if k in o.menolak:
        return "orang ini dipilih, tetapi juga ditolak; hapus salah satunya"
    return "memilih dirinya sendiri; hapus pilihan ini" if k == o.kunci else ""


def _masalah_berjalan(p: Padanan) -> Iterator[Masalah]:
    kali = Counter(e for _, e in p.berjalan)
    for i, (m, e) in enumerate(p.berjalan):
        if m not in p.nomor_mentor or e not in p.nomor_mentee:
            yield Masalah(f"berjalan[{i}]", "tidak-terdaftar", {}, "mentor atau mentee pasangan ini tidak terdaftar")
        elif kali[e] > 1:
            yield Masalah(f"berjalan[{i}]", "ganda", {}, "mentee ini berpasangan dengan lebih dari satu mentor")
