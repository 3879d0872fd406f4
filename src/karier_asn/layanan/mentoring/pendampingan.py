"""What follows a match: sessions and the hours they give, progress towards the goals, feedback, and when a pair ends.

Nothing here says that guiding caused a change; it says what was before and what came after.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any, Final

from attrs import field, frozen

from karier_asn.domain.buku import Buku
from karier_asn.domain.jam_pelajaran import TabelJP, buku_jp, tahun_kalender
from karier_asn.domain.kesenjangan import capaian, kunci
from karier_asn.domain.mentoring import Skema
from karier_asn.domain.pegawai import Pegawai, Pelatihan
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.pendampingan import Pendampingan, Peran, Sasaran
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Predikat, kunci_nama
from karier_asn.domain.tunggal import person_key
from karier_asn.engine import data
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.hasil import Hasil
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.prosa import summarize
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.mentoring.skema import MENTORING_UMUM
from karier_asn.rules.merit.asesmen import BACAAN_ASESMEN, masa_berlaku
from karier_asn.rules.pelatihan.konversi import BPS_2019

SKEMA: Final = "urn:karier-asn:pendampingan:1"

JUDUL = "{mentor} mendampingi {mentee} ({program}), {mulai} sampai {sampai}: {sesi} sesi, {jam} JP"
SASARAN = "sasaran {nama} tingkat {tingkat}: awal {awal}, kini {kini}"
TERCAPAI = "tercapai"
LEWAT = "belum tercapai pada waktunya"
PERUBAHAN = "{nama}: {sebelum} menjadi {sesudah}"
PREDIKAT = "predikat: {sebelum} menjadi {sesudah}"
UMPAN_BALIK = "rata-rata umpan balik {dari}: {nilai}"


@frozen
class IsiKemajuan:
    """How far one goal is.

    Attributes:
        nama: the competence.
        tingkat: the level to be reached.
        tenggat: the day by which it is to be reached; null = the end of the programme.
        awal: level when the programme started; null = not known.
        kini: level on the day asked; null = not known.
        tercapai: whether the goal is reached; null = not known.
        lewat: whether the time for it has run out.
    """

    nama: str
    tingkat: int
    tenggat: date | None
    awal: int | None
    kini: int | None
    tercapai: bool | None
    lewat: bool


@frozen
class IsiPerubahanTingkat:
    """A level of competence before the programme and after.

    Attributes:
        nama: the competence, in small letters.
        sebelum: the level when the programme started.
        sesudah: the level on the day asked.
    """

    nama: str
    sebelum: int
    sesudah: int


@frozen
class IsiPendampingan(Dokumen):
    """A pair under way, as data; what was said word for word is left out.

    Attributes:
        rujukan: the caller's own reference to the pair.
        program: the scheme.
        pada: the day asked.
        mentor: the mentor's number in the programme, or else his NIP with all but its serial masked.
        mentee: the same of the mentee.
        mulai: first day.
        sampai: first day after the programme.
        sesi: how many sessions were held by that day.
        jam: the hours (JP) they give in the calendar year of that day; null = not known.
        sasaran: how far each goal is.
        tingkat: levels of competence before and after.
        predikat_sebelum: predicate of the last year before the programme; null = not known.
        predikat_sesudah: predicate of the first whole year after it; null = not known, or not yet.
        umpan_balik_mentor: mean mark the mentor has given; null = none.
        umpan_balik_mentee: mean mark the mentee has given; null = none.
        harus_berganti: whether the pair no longer meets what it must.
        perlu_data: whether something that decides is unknown.
        berakhir: the first day, from that day on, on which the pair will not meet it; null = none in sight.
        hasil: the verdict on what the pair must go on meeting.
    """

    program: str
    pada: date
    mentor: str
    mentee: str
    mulai: date
    sampai: date
    sesi: int
    jam: Besaran | None
    sasaran: tuple[IsiKemajuan, ...]
    tingkat: tuple[IsiPerubahanTingkat, ...]
    predikat_sebelum: Predikat | None
    predikat_sesudah: Predikat | None
    umpan_balik_mentor: Besaran | None
    umpan_balik_mentee: Besaran | None
    harus_berganti: bool
    perlu_data: bool
    berakhir: date | None
    hasil: Hasil


@frozen
class Kemajuan:
    """How far one goal is.

    Attributes:
        sasaran: the goal.
        awal: level when the programme started; ``None`` = not known.
        kini: level on the day asked; ``None`` = not known.
        lewat: whether the time for it has run out.
    """

    sasaran: Sasaran
    awal: int | None
    kini: int | None
    lewat: bool

    @property
    def tercapai(self) -> bool | None:
        """Whether the goal is reached; ``None`` = not known."""
        return None if self.kini is None else self.kini >= self.sasaran.kompetensi.tingkat

    @property
    def naik(self) -> int | None:
        """Levels gained since the start; ``None`` = not known."""
        return None if self.awal is None or self.kini is None else self.kini - self.awal


@frozen
class Dampak:
    """What was before the programme, and what came after it.

    Attributes:
        tingkat: by competence, the level before and after; those unknown on one side are left out.
        predikat: predicate of the last year before the programme, and of the first whole year after it; ``None`` = not
            known, or not yet.
    """

    tingkat: dict[str, tuple[int, int]]
    predikat: tuple[Predikat | None, Predikat | None]


@frozen(eq=False)
class PerkembanganPendampingan:
    """A pair under way, as it stands on a day by the records as they are now; each part is worked out when asked for.

    Pairs that must change are matched again with ``match(..., metode=Metode.TERBANYAK, berjalan=...)``, which disturbs
    as few of the others as it can.

    Attributes:
        pendampingan: the pair.
        mentor: the mentor as he is known now.
        mentee: the mentee as he is known now.
        pada: the day asked.
        skema: the scheme.
        tabel: how sessions count as hours.
        bacaan: how the texts are read.
    """

    pendampingan: Pendampingan
    mentor: Mentor
    mentee: Mentee
    pada: date
    skema: Skema = field(repr=lambda s: s.nama)
    tabel: TabelJP = field(repr=lambda t: t.nama)
    bacaan: Bacaan = BACAAN_BAKU

    # --- hours --------------------------------------------------------------------------------------------

    @property
    def kegiatan(self) -> tuple[Pelatihan, ...]:
        """The sessions as rows of the mentee's record of training, one row each.

        Caps hold for all mentoring of a person together, so add these rows to his record before counting. Sessions of
        one day and topic are numbered, for else nobody could tell them from one that was written down twice.
        """
        ke: Counter[tuple[date, str]] = Counter()
        baris = []
        for s in self.pendampingan.sesi:
            topik = s.topik or "mentoring"
            ke[s.tanggal, kunci_nama(topik)] += 1
            n = ke[s.tanggal, kunci_nama(topik)]
            nama = topik if n == 1 else f"{topik} ({n})"
            bentuk = BentukPelatihan.MENTORING
            baris.append(Pelatihan(nama, s.tanggal, None, bentuk=bentuk, mulai=s.tanggal, sesi=1, lingkup=s.lingkup))
        return tuple(baris)

    @cached_property
    def buku(self) -> Buku:
        """The account of hours (JP) the sessions of this pair alone give, under the table with its caps."""
        return buku_jp(Pegawai(pelatihan=self.kegiatan, tugas_belajar=()), self.tabel, tahun_kalender)

    # --- progress -----------------------------------------------------------------------------------------

    @cached_property
    def kemajuan(self) -> tuple[Kemajuan, ...]:
        """How far each goal is, by the assessments that count on the day."""
        d, (awal, kini) = self.pendampingan, self._tingkat
        return tuple(
            Kemajuan(
                g,
                awal.get(kunci(g.kompetensi.nama)),
                kini.get(kunci(g.kompetensi.nama)),
                self.pada >= (g.tenggat or d.sampai),
            )
            for g in d.sasaran
        )

    @cached_property
    def dampak(self) -> Dampak:
        """The change of competence levels and of the predicate from before the programme to the day."""
        d, (awal, kini) = self.pendampingan, self._tingkat
        tingkat = {k: (a, b) for k, a in awal.items() if a is not None and (b := kini.get(k)) is not None}
        predikat = {n.tahun: n.predikat for n in known(self.mentee.pegawai).penilaian or ()}
        penuh = d.sampai.year + (d.sampai > date(d.sampai.year, 1, 1))
        sesudah = predikat.get(penuh) if penuh < self.pada.year else None
        return Dampak(tingkat, (predikat.get(d.mulai.year - 1), sesudah))

    @cached_property
    def _tingkat(self) -> tuple[dict[str, int | None], dict[str, int | None]]:
        """The levels of the mentee when the programme started, and on the day."""
        semua = capaian(self.mentee.pegawai, masa_berlaku(self.bacaan))
        awal, kini = (semua.pada(h) for h in (self.pendampingan.mulai, self.pada))
        return {**awal.nilai} if awal else {}, {**kini.nilai} if kini else {}

    # --- when a pair ends ---------------------------------------------------------------------------------

    @cached_property
    def jejak(self) -> Jejak:
        """The verdict on what the pair must go on meeting, with its reasons."""
        return evaluate(self.skema.lanjutan, self.mentor, self.mentee, bacaan=self.bacaan)

    @property
    def harus_berganti(self) -> bool:
        """Whether the pair no longer meets what it must: the mentor has retired, moved, or been punished, say."""
        return self.jejak.pada(self.pada) is Putusan.TMS

    @property
    def perlu_data(self) -> bool:
        """Whether something that decides is unknown."""
        return self.jejak.pada(self.pada) is Putusan.BTL

    @property
    def berakhir(self) -> date | None:
        """The first day, from the day asked on, on which the pair will not meet it; ``None`` = none in sight."""
        return self.jejak.paling_awal(self.pada, Putusan.TMS)

    # --- words and data -----------------------------------------------------------------------------------

    @property
    def sesi(self) -> int:
        """How many sessions were held by the day."""
        return sum(s.tanggal <= self.pada for s in self.pendampingan.sesi)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The sessions and their hours, the goals, before and after, the feedback, and whether the pair may go on."""
        return "\n".join(_kalimat(self, bahasa))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The pair as data; see `IsiPendampingan`."""
        d, jam = self.pendampingan, self.buku.saldo(self.pada)
        mentor, mentee = (d.rerata_umpan_balik(p) for p in (Peran.MENTOR, Peran.MENTEE))
        return polos(
            IsiPendampingan(
                SKEMA,
                VERSI,
                rujukan,
                self.skema.nama,
                self.pada,
                self.mentor.sebutan,
                self.mentee.sebutan,
                d.mulai,
                d.sampai,
                self.sesi,
                None if jam is None else besaran(jam),
                tuple(map(_isi_kemajuan, self.kemajuan)),
                tuple(IsiPerubahanTingkat(k, a, b) for k, (a, b) in self.dampak.tingkat.items()),
                *self.dampak.predikat,
                None if mentor is None else besaran(mentor),
                None if mentee is None else besaran(mentee),
                self.harus_berganti,
                self.perlu_data,
                self.berakhir,
                data.document(self.jejak, self.pada, rujukan=rujukan),
            )
        )


@tanya
def follow(
    d: Pendampingan,
    mentor: Mentor,
    mentee: Mentee,
    pada: date,
    *,
    skema: Skema = MENTORING_UMUM,
    tabel: TabelJP = BPS_2019,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> PerkembanganPendampingan:
    """How a pair under way stands on day ``pada``.

    Args:
        d: the pair, with its sessions, goals and feedback.
        mentor: the mentor as he is known now.
        mentee: the mentee as he is known now.
        pada: the day.
        skema: the scheme of the programme; the general one unless said.
        tabel: how sessions count as hours.
        bacaan: the readings of what the pair must go on meeting, and how long an assessment counts.

    Raises:
        GalatTanya: the pair is one of other people, or there is no such reading.
        BelumDiatur: what the pair must go on meeting is not in force on that day.

    >>> from karier_asn.domain.pendampingan import Sesi
    >>> sesi = [Sesi(date(2026, b, h)) for b in range(1, 6) for h in (5, 12, 19)]  # three a month, two count
    >>> pasangan = Pendampingan("m", "e", date(2026, 1, 1), date(2026, 7, 1), sesi=sesi)
    >>> mentor, mentee = Mentor(Pegawai(), nomor="m"), Mentee(Pegawai(), nomor="e")
    >>> int(follow(pasangan, mentor, mentee, date(2026, 6, 1)).buku.saldo(date(2026, 6, 1)))
    20
    """
    if (person_key(d.mentor), person_key(d.mentee)) != (mentor.kunci, mentee.kunci):
        raise GalatTanya(
            "pendampingan",
            "Pendampingan ini bukan pendampingan mentor dan mentee itu.",
            saran="Berikan mentor dan mentee dengan kunci yang sama.",
        )
    dipilih = Bacaan.dari(bacaan, skema.lanjutan.pilihan, BACAAN_ASESMEN)
    perkembangan = PerkembanganPendampingan(d, mentor, mentee, pada, skema, tabel, dipilih)
    perkembangan.jejak.pada(pada)  # what the pair must go on meeting is in force
    return perkembangan


def _isi_kemajuan(k: Kemajuan) -> IsiKemajuan:
    g = k.sasaran
    return IsiKemajuan(g.kompetensi.nama, g.kompetensi.tingkat, g.tenggat, k.awal, k.kini, k.tercapai, k.lewat)


def _kalimat(p: PerkembanganPendampingan, b: Bahasa) -> Iterator[str]:
    """The sentences about a pair."""
    d, (sebelum, sesudah) = p.pendampingan, p.dampak.predikat
    yield b(JUDUL).format(
        mentor=p.mentor.sebutan,
        mentee=p.mentee.sebutan,
        program=b(p.skema.nama),
        mulai=d.mulai,
        sampai=d.sampai,
        sesi=p.sesi,
        jam=b.nilai(p.buku.saldo(p.pada)),
    )
    for k in p.kemajuan:
        isian = {"awal": b.nilai(k.awal), "kini": b.nilai(k.kini)}
        baris = b(SASARAN).format(nama=b(k.sasaran.kompetensi.nama), tingkat=k.sasaran.kompetensi.tingkat, **isian)
        yield "; ".join([baris, *([b(TERCAPAI)] if k.tercapai else [b(LEWAT)] if k.lewat else [])])
    for nama, (a, kini) in p.dampak.tingkat.items():
        yield b(PERUBAHAN).format(nama=b(nama), sebelum=a, sesudah=kini)
    if sebelum is not None or sesudah is not None:
        yield b(PREDIKAT).format(sebelum=b.nilai(sebelum), sesudah=b.nilai(sesudah))
    for dari in Peran:
        if (rerata := d.rerata_umpan_balik(dari)) is not None:
            yield b(UMPAN_BALIK).format(dari=b(dari.value), nilai=b.nilai(rerata))
    yield summarize(p.jejak, p.pada, b)
