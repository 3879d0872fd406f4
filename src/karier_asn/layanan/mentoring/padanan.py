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
from typing import Any, Final, TypeAlias, assert_never

from attrs import evolve, field, fields, frozen

from karier_asn.domain.mentoring import Sisi, Skema
from karier_asn.domain.nip import mask
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tunggal import number_of, person_key
from karier_asn.engine import data
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import BelumDiatur, GalatBentuk, GalatTanya, Masalah
from karier_asn.engine.harian import Harian, prepare
from karier_asn.engine.hasil import Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.sehari import sehari
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.mentoring import penugasan, stabil
from karier_asn.layanan.mentoring.calon import CalonPasangan, PembacaPasangan
from karier_asn.layanan.mentoring.pasangan import IsiBarisPasangan, Pasangan
from karier_asn.rules.mentoring.skema import MENTORING_UMUM

SKEMA: Final = "urn:karier-asn:padanan:1"
SKEMA_TAK_TERPASANG: Final = "urn:karier-asn:tak-terpasang:1"
SKEMA_PERUBAHAN: Final = "urn:karier-asn:perubahan-padanan:1"

JUMLAH = "{terpasang} dari {mentee} mentee mendapat mentor; skor {skor}"
BARIS_PASANGAN = "{mentee}: {mentor}, skor {skor}"
PENUH = "{mentor} sudah mendampingi {penghuni}"
TANPA_TEMPAT = "{mentor} tidak mempunyai tempat"
MENGHALANGI = "{dasar}: menghalangi {banyak} mentor, {sendirian} di antaranya sendirian"
MENDAPAT = "{mentee} mendapat {mentor}"
KEHILANGAN = "{mentee} kehilangan {mentor}"
BERPINDAH = "{mentee} berpindah dari {dari} ke {ke}"
TANPA_PERUBAHAN = "tidak ada yang berubah"

Penugas: TypeAlias = Callable[[penugasan.Calon, Sequence[int]], Sequence[int | None]]
"""A solver of the assignment of most people, then most score; see `penugasan.assign`."""

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


class Sebab(Enum):
    """Why a mentee has no mentor."""

    TANPA_MENTOR = "belum ada mentor yang terdaftar"
    TIDAK_MEMENUHI = "tidak ada mentor yang memenuhi syarat"
    PENUH = "semua mentor yang memenuhi syarat sudah penuh"


@frozen(order=False)
class MentorPenuh:
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


@frozen
class IsiPenuh:
    """An acceptable mentor who has no place left.

    Attributes:
        mentor: the mentor, as in `IsiTakTerpasang`.
        penghuni: the mentees who have his places, likewise.
    """

    mentor: str
    penghuni: tuple[str, ...]


@frozen
class IsiPenghalang:
    """A condition that keeps mentors away.

    Attributes:
        dasar: the condition.
        banyak: how many mentors do not meet it, or are not known to.
        sendirian: for how many of them it is the only one.
    """

    dasar: Kutipan
    banyak: int
    sendirian: int


@frozen
class IsiTakTerpasang(Dokumen):
    """A mentee without a mentor, as data.

    Attributes:
        program: the scheme.
        pada: the day asked.
        mentee: his number in the programme, or else his NIP with all but its serial masked.
        sebab: what kept him from a mentor.
        penuh: the mentors he may have, the best first.
        penghalang: the conditions that kept mentors away; those that alone did so for most come first.
    """

    program: str
    pada: date
    mentee: str
    sebab: Sebab
    penuh: tuple[IsiPenuh, ...]
    penghalang: tuple[IsiPenghalang, ...]


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
    def penuh(self) -> tuple[MentorPenuh, ...]:
        """The mentors he may have, the best first, each with those who have the places.

        In a stable matching these are all people the mentor would rather guide; in one of most people, people without
        whose place fewer would have a mentor or the total score would be lower.
        """
        p = self.padanan
        return tuple(MentorPenuh(p.satu(x, self._nomor), p.penghuni(x)) for x in self._calon())

    @property
    def ditolak(self) -> tuple[Pasangan, ...]:
        """The pairs that may not be; ask each for its `jejak`."""
        boleh = set(self._calon())
        return tuple(self.padanan.satu(x, self._nomor) for x in range(len(self.padanan.mentor)) if x not in boleh)

    @property
    def penghalang(self) -> tuple[Penghalang, ...]:
        """The conditions that kept mentors away: those that alone did so for most come first."""
        banyak, sendirian, aturan = Counter[Dasar](), Counter[Dasar](), self.padanan.harian
        for p in self.ditolak:
            gagal = {t.dasar for t in aturan.terbuka(aturan.keadaan(p.mentor, p.mentee))}
            banyak.update(gagal)
            if len(gagal) == 1:
                sendirian.update(gagal)
        urut = sorted(banyak, key=lambda d: (-sendirian[d], -banyak[d], str(d)))
        return tuple(Penghalang(d, banyak[d], sendirian[d]) for d in urut)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """What kept him from a mentor, with who has the places and which conditions were not met."""
        baris = [f"{self.mentee.sebutan}: {bahasa(self.sebab.value)}"]
        for p in self.penuh:
            isian = {"mentor": p.pasangan.mentor.sebutan, "penghuni": ", ".join(q.mentee.sebutan for q in p.penghuni)}
            baris.append("  " + bahasa(PENUH if p.penghuni else TANPA_TEMPAT).format(**isian))
        halang = bahasa(MENGHALANGI)
        baris += (f"  {halang.format(dasar=h.dasar, banyak=h.banyak, sendirian=h.sendirian)}" for h in self.penghalang)
        return "\n".join(baris)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The mentee and the reasons as data; see `IsiTakTerpasang`."""
        return polos(
            IsiTakTerpasang(
                SKEMA_TAK_TERPASANG,
                VERSI,
                rujukan,
                self.padanan.skema.nama,
                self.padanan.pada,
                self.mentee.sebutan,
                self.sebab,
                tuple(
                    IsiPenuh(p.pasangan.mentor.sebutan, tuple(q.mentee.sebutan for q in p.penghuni)) for p in self.penuh
                ),
                tuple(IsiPenghalang(data.kutipan(h.dasar), h.banyak, h.sendirian) for h in self.penghalang),
            )
        )

    @property
    def _nomor(self) -> int:
        return self.padanan.nomor_mentee[self.mentee.kunci]

    def _calon(self) -> list[int]:
        return list(self.padanan.preferensi.minat(self._nomor))


@frozen
class IsiPerpindahan:
    """A mentee who would have another mentor.

    Attributes:
        mentee: the mentee, as in `IsiBarisPasangan`.
        dari: his mentor.
        ke: the mentor he would have.
    """

    mentee: str
    dari: str
    ke: str


@frozen
class IsiPerubahanPadanan(Dokumen):
    """What would be different, as data.

    Attributes:
        rujukan: the caller's own reference to the question.
        mendapat: who would gain a mentor.
        kehilangan: who would lose his.
        berpindah: who would have another one.
    """

    mendapat: tuple[IsiBarisPasangan, ...]
    kehilangan: tuple[IsiBarisPasangan, ...]
    berpindah: tuple[IsiPerpindahan, ...]


@frozen(order=False)
class PerubahanPadanan:
    """What would be different: who would gain a mentor, lose his, or have another one."""

    mendapat: tuple[Pasangan, ...]
    kehilangan: tuple[Pasangan, ...]
    berpindah: tuple[tuple[Pasangan, Pasangan], ...]

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The changes, one a line."""
        satu = ((kata, p) for kata, isi in ((MENDAPAT, self.mendapat), (KEHILANGAN, self.kehilangan)) for p in isi)
        baris = [bahasa(k).format(mentee=p.mentee.sebutan, mentor=p.mentor.sebutan) for k, p in satu]
        for a, b in self.berpindah:
            isian = {"mentee": a.mentee.sebutan, "dari": a.mentor.sebutan, "ke": b.mentor.sebutan}
            baris.append(bahasa(BERPINDAH).format(**isian))
        return "\n".join(baris) or bahasa(TANPA_PERUBAHAN)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The changes as data; see `IsiPerubahanPadanan`."""
        pindah = tuple(IsiPerpindahan(a.mentee.sebutan, a.mentor.sebutan, b.mentor.sebutan) for a, b in self.berpindah)
        mendapat, kehilangan = (tuple(p.baris() for p in isi) for isi in (self.mendapat, self.kehilangan))
        return polos(IsiPerubahanPadanan(SKEMA_PERUBAHAN, VERSI, rujukan, mendapat, kehilangan, pindah))


@frozen
class IsiBarisSisa:
    """A mentee without a mentor, in a list.

    Attributes:
        mentee: the mentee, as in `IsiBarisPasangan`.
        sebab: what kept him from a mentor.
    """

    mentee: str
    sebab: Sebab


@frozen
class IsiPadanan(Dokumen):
    """A whole matching, as data: by the key of the mentee; each row can tell more of itself.

    Attributes:
        rujukan: the caller's own reference to the matching.
        program: the scheme.
        metode: what the matching is.
        pada: the day on which conditions were judged.
        mentor: how many offered.
        mentee: how many asked.
        pasangan: the pairs.
        sisa: the mentees without a mentor.
    """

    program: str
    metode: Metode
    pada: date
    mentor: int
    mentee: int
    pasangan: tuple[IsiBarisPasangan, ...]
    sisa: tuple[IsiBarisSisa, ...]


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
        bacaan: how the texts are read.
    """

    skema: Skema
    metode: Metode
    pada: date
    mentor: tuple[Mentor, ...] = field(repr=False)
    mentee: tuple[Mentee, ...] = field(repr=False)
    hasil: tuple[int | None, ...] = ()
    berjalan: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    bacaan: Bacaan = BACAAN_BAKU

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
        return Pasangan(self.mentor[x], self.mentee[y], self.pada, self.skema, self.bacaan)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """How many have a mentor, then who has whom and why the others have none, one a line."""
        pasangan = self._baris()
        isian = {"terpasang": len(pasangan), "mentee": len(self.mentee), "skor": sum(b.skor for b in pasangan)}
        baris = [f"{bahasa(self.skema.nama)}, {bahasa(self.metode.value)}: {bahasa(JUMLAH).format(**isian)}"]
        baris += (bahasa(BARIS_PASANGAN).format(mentee=b.mentee, mentor=b.mentor, skor=b.skor) for b in pasangan)
        baris += (f"{s.mentee.sebutan}: {bahasa(s.sebab.value)}" for s in self.sisa)
        return "\n".join(baris)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The matching as data; see `IsiPadanan`."""
        return polos(
            IsiPadanan(
                SKEMA,
                VERSI,
                rujukan,
                self.skema.nama,
                self.metode,
                self.pada,
                len(self.mentor),
                len(self.mentee),
                self._baris(),
                tuple(IsiBarisSisa(s.mentee.sebutan, s.sebab) for s in self.sisa),
            )
        )

    def _baris(self) -> tuple[IsiBarisPasangan, ...]:
        """The pairs in a list, with the score by index."""
        return tuple(
            IsiBarisPasangan(self.mentor[x].sebutan, self.mentee[y].sebutan, self.calon.skor(x, y))
            for y, x in enumerate(self.hasil)
            if x is not None
        )

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
    def harian(self) -> Harian:
        """The conditions on the day, ready to be asked of many pairs."""
        return prepare(self.skema.aturan, self.pada, bacaan=self.bacaan)

    @cached_property
    def calon(self) -> CalonPasangan:
        """Who may be paired with whom, by index."""
        pembaca = PembacaPasangan(self.mentor, self.mentee, self.pada, self.bacaan)
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
            jejak = evaluate(self.skema.lanjutan, self.mentor[x], self.mentee[y], bacaan=self.bacaan)
            if jejak.pada(self.pada) is Putusan.MS:
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
        return self.beda(_jalankan(lain, penugasan.assign))

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


@tanya
def match(
    mentor: Iterable[Mentor],
    mentee: Iterable[Mentee],
    pada: date,
    *,
    skema: Skema = MENTORING_UMUM,
    metode: Metode = Metode.UTAMAKAN_MENTEE,
    berjalan: Iterable[tuple[str, str]] = (),
    penugas: Penugas = penugasan.assign,
    bacaan: Mapping[str, str] | Bacaan | None = None,
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
        bacaan: the readings of the conditions, and of what is weighed; see `evaluate`.

    Raises:
        GalatBentuk: people without a key or with the same one, one person with two keys, a negative capacity, wishes
            that contradict each other, running pairs of people who do not take part; lists every problem.
        GalatTanya: running pairs with a method that cannot keep them, or there is no such reading.
        BelumDiatur: the conditions are not in force on that day.
    """
    para_mentor, para_mentee, pasangan = tuple(mentor), tuple(mentee), tuple(berjalan)
    pasangan = tuple((person_key(m), person_key(e)) for m, e in pasangan)
    if masalah := [
        *_masalah("mentor", para_mentor),
        *_masalah("mentee", para_mentee),
        *_satu_orang_satu_kunci(para_mentor, para_mentee),
    ]:
        raise GalatBentuk(masalah)
    if pasangan and metode is not Metode.TERBANYAK:
        raise GalatTanya(
            "metode",
            "Pasangan yang sedang berjalan hanya dapat dipertahankan dengan metode TERBANYAK.",
            saran="Pakai metode=Metode.TERBANYAK.",
        )
    dasar = skema.aturan.dasar
    dikenal = (skema.aturan, skema.lanjutan, *(u.isi for u in skema.bobot.unsur))
    dipilih = Bacaan.dari(bacaan, *(isi.pilihan for isi in dikenal))
    if sehari(skema.aturan, pada, dipilih) is None:
        raise BelumDiatur(str(dasar), pada, dasar.mulai if dasar.mulai > pada else None)
    padanan = Padanan(
        skema,
        metode,
        pada,
        tuple(sorted(para_mentor, key=lambda m: m.kunci)),
        tuple(sorted(para_mentee, key=lambda e: e.kunci)),
        berjalan=tuple(sorted(set(pasangan))),
        bacaan=dipilih,
    )
    if masalah := list(_masalah_berjalan(padanan)):
        raise GalatBentuk(masalah)
    return _jalankan(padanan, penugas)


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


def _satu_orang_satu_kunci(mentor: Sequence[Mentor], mentee: Sequence[Mentee]) -> Iterator[Masalah]:
    """One person has one key on both sides, and one key is one person's."""
    semua: list[tuple[str, Mentor | Mentee]] = [(f"mentor[{x}]", m) for x, m in enumerate(mentor)]
    semua += [(f"mentee[{y}]", e) for y, e in enumerate(mentee)]
    kunci: dict[str, tuple[str, str]] = {}
    pemilik: dict[str, tuple[str, str]] = {}
    for jalur, o in semua:
        nomor = number_of(o)
        if not (nomor and o.kunci):
            continue
        pertama, milik = kunci.setdefault(nomor, (o.kunci, jalur))
        if pertama != o.kunci:
            pesan = f"orang ini (NIP {mask(nomor)}) sudah terdaftar pada {milik} dengan nomor lain; pakai satu nomor"
            yield Masalah(jalur, "orang-ganda", {"pertama": milik}, pesan)
        lain, milik = pemilik.setdefault(o.kunci, (nomor, jalur))
        if lain != nomor and jalur.partition("[")[0] != milik.partition("[")[0]:
            pesan = f"nomor ini sudah dipakai orang lain pada {milik}; beri tiap orang nomor sendiri"
            yield Masalah(jalur, "kunci-dua-orang", {"pertama": milik}, pesan)


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
