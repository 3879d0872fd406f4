"""What follows a match: sessions and the hours they give, progress towards the goals, feedback, and when a pair ends.

Nothing here says that guiding caused a change; it says what was before and what came after.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from karier_asn.domain.kesenjangan import capaian, kunci
from karier_asn.domain.pegawai import Pegawai, Pelatihan
from karier_asn.domain.pelatihan import BentukPelatihan, Lingkup
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.putusan import Jejak, Putusan, evaluate
from karier_asn.engine.riwayat import tambah
from karier_asn.rules.buku import Buku
from karier_asn.rules.mentoring.skema import Skema
from karier_asn.rules.pelatihan.buku_jp import buku_jp
from karier_asn.rules.pelatihan.konversi import BPS_2019, TabelJP

NILAI_TERENDAH: Final = 1
NILAI_TERTINGGI: Final = 5
"""Marks of feedback run from 1 to 5; a choice of this package."""


class Peran(Enum):
    """Which of the two."""

    MENTOR = "mentor"
    MENTEE = "mentee"


@frozen
class Sesi:
    """A session that took place.

    Attributes:
        tanggal: the day.
        topik: what it was about.
        lingkup: whether it counts as national or international.
    """

    tanggal: date
    topik: str = ""
    lingkup: Lingkup = Lingkup.NASIONAL


@frozen
class Sasaran:
    """A goal of the programme.

    Attributes:
        kompetensi: the competence and the level to be reached.
        tenggat: the day by which it is to be reached; ``None`` = the end of the programme.
    """

    kompetensi: TingkatKompetensi
    tenggat: date | None = None


@frozen
class UmpanBalik:
    """Feedback of one of the two.

    Attributes:
        dari: who gives it.
        tanggal: the day.
        nilai: mark, 1 to 5.
        catatan: in his own words; never shown in ``repr``.
    """

    dari: Peran
    tanggal: date
    nilai: int
    catatan: str = field(default="", repr=False)


def _urut_sesi(baris: Iterable[Sesi]) -> tuple[Sesi, ...]:
    return tuple(sorted(baris, key=lambda s: (s.tanggal, repr(s))))


def _urut_umpan_balik(baris: Iterable[UmpanBalik]) -> tuple[UmpanBalik, ...]:
    return tuple(sorted(baris, key=lambda u: (u.tanggal, u.dari.value, u.nilai, u.catatan)))


def _daftar_sasaran(baris: Iterable[Sasaran]) -> tuple[Sasaran, ...]:
    return tuple(baris)


@frozen
class Pendampingan:
    """A pair at work.

    Attributes:
        mentor: key of the mentor, see `Mentor.kunci`.
        mentee: key of the mentee.
        mulai: first day.
        sampai: first day after the programme.
        sasaran: the goals set.
        sesi: the sessions held, in any order.
        umpan_balik: the feedback given, in any order.

    Raises:
        GalatBentuk: an end before the start, a session outside the programme, feedback before it, a mark outside 1
            to 5, two goals for one competence; lists every problem.
    """

    mentor: str = field(repr=False)
    mentee: str = field(repr=False)
    mulai: date
    sampai: date
    sasaran: tuple[Sasaran, ...] = field(default=(), converter=_daftar_sasaran)
    sesi: tuple[Sesi, ...] = field(default=(), converter=_urut_sesi)
    umpan_balik: tuple[UmpanBalik, ...] = field(default=(), converter=_urut_umpan_balik)

    def __attrs_post_init__(self) -> None:
        if masalah := list(_masalah(self)):
            raise GalatBentuk(masalah)

    @classmethod
    def mulai_dari(cls, skema: Skema, mentor: Mentor, mentee: Mentee, mulai: date) -> Pendampingan:
        """A pair that starts on day ``mulai`` and runs as long as its scheme says."""
        return cls(mentor.kunci, mentee.kunci, mulai, tambah(mulai, skema.lama))

    def rerata_umpan_balik(self, dari: Peran) -> Fraction | None:
        """The mean mark one side has given; ``None`` without any."""
        nilai = [u.nilai for u in self.umpan_balik if u.dari is dari]
        return Fraction(sum(nilai), len(nilai)) if nilai else None


def _masalah(d: Pendampingan) -> Iterator[Masalah]:
    if d.sampai <= d.mulai:
        pesan = f"berakhir {d.sampai}, tidak sesudah mulai {d.mulai}; perbaiki salah satunya"
        yield Masalah("sampai", "masa-terbalik", {"mulai": d.mulai, "sampai": d.sampai}, pesan)
    for i, s in enumerate(d.sesi):
        if not d.mulai <= s.tanggal < d.sampai:
            pesan = f"sesi {s.tanggal} di luar masa program; perbaiki tanggalnya"
            yield Masalah(f"sesi[{i}].tanggal", "di-luar-masa", {"tanggal": s.tanggal}, pesan)
    for i, u in enumerate(d.umpan_balik):
        if u.tanggal < d.mulai:
            pesan = f"umpan balik {u.tanggal} mendahului program; perbaiki tanggalnya"
            yield Masalah(f"umpan_balik[{i}].tanggal", "di-luar-masa", {"tanggal": u.tanggal}, pesan)
        if not NILAI_TERENDAH <= u.nilai <= NILAI_TERTINGGI:
            pesan = f"nilai harus {NILAI_TERENDAH} sampai {NILAI_TERTINGGI}, ditemukan {u.nilai}"
            yield Masalah(f"umpan_balik[{i}].nilai", "nilai-di-luar-batas", {"nilai": u.nilai}, pesan)
    dilihat: set[str] = set()
    for i, g in enumerate(d.sasaran):
        if kunci(g.kompetensi.nama) in dilihat:
            pesan = f"sasaran untuk {g.kompetensi.nama} ditetapkan dua kali; pilih satu tingkat"
            yield Masalah(f"sasaran[{i}]", "sasaran-ganda", {"nama": g.kompetensi.nama}, pesan)
        dilihat.add(kunci(g.kompetensi.nama))


# --- hours -------------------------------------------------------------------------------------------------


def kegiatan(d: Pendampingan) -> tuple[Pelatihan, ...]:
    """The sessions as rows of the mentee's record of training, one row each.

    Caps hold for all mentoring of a person together, so add these rows to his record before counting.
    """
    return tuple(
        Pelatihan(
            s.topik or "mentoring",
            s.tanggal,
            None,
            bentuk=BentukPelatihan.MENTORING,
            mulai=s.tanggal,
            sesi=1,
            lingkup=s.lingkup,
        )
        for s in d.sesi
    )


def buku_mentoring(d: Pendampingan, tabel: TabelJP = BPS_2019) -> Buku:
    """The account of hours (JP) the sessions of this pair alone give, under a table with its caps.

    >>> sesi = [Sesi(date(2026, b, h)) for b in range(1, 6) for h in (5, 12, 19)]  # three a month, two count
    >>> pasangan = Pendampingan("m", "e", date(2026, 1, 1), date(2026, 7, 1), sesi=sesi)
    >>> int(buku_mentoring(pasangan).saldo(date(2026, 6, 1)))
    20
    """
    return buku_jp(Pegawai(pelatihan=kegiatan(d), tugas_belajar=()), tabel)


# --- progress ----------------------------------------------------------------------------------------------


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


def kemajuan(d: Pendampingan, mentee: Pegawai, pada: date) -> tuple[Kemajuan, ...]:
    """How far each goal is on day ``pada``, by the assessments that count on that day."""
    awal, kini = (capaian(mentee).pada(h) or {} for h in (d.mulai, pada))
    return tuple(
        Kemajuan(
            g,
            awal.get(kunci(g.kompetensi.nama)),
            kini.get(kunci(g.kompetensi.nama)),
            pada >= (g.tenggat or d.sampai),
        )
        for g in d.sasaran
    )


@frozen
class Dampak:
    """What was before the programme, and what came after it.

    Attributes:
        tingkat: by competence, the level before and after; those unknown on one side are left out.
        predikat: predicate of the last year completed before the programme started, and of the last year completed
            on the day asked, if that year did not end before the start; ``None`` = not known, or not yet.
    """

    tingkat: dict[str, tuple[int, int]]
    predikat: tuple[Predikat | None, Predikat | None]


def dampak(d: Pendampingan, mentee: Pegawai, pada: date) -> Dampak:
    """The change of competence levels and of the predicate from before the programme to day ``pada``."""
    awal, kini = (capaian(mentee).pada(h) or {} for h in (d.mulai, pada))
    tingkat = {k: (a, b) for k, a in awal.items() if a is not None and (b := kini.get(k)) is not None}
    predikat = {n.tahun: n.predikat for n in mentee.penilaian or ()}
    sesudah = predikat.get(pada.year - 1) if pada.year - 1 >= d.mulai.year else None
    return Dampak(tingkat, (predikat.get(d.mulai.year - 1), sesudah))


# --- when a pair ends --------------------------------------------------------------------------------------


@frozen(order=False)
class Tinjauan:
    """A running pair, judged anew.

    Attributes:
        mentor: the mentor as he is known now.
        mentee: the mentee as he is known now.
        jejak: the verdict on what the pair must go on meeting, with its reasons.
        pada: the day asked.
    """

    mentor: Mentor
    mentee: Mentee
    jejak: Jejak
    pada: date

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


def tinjau(skema: Skema, mentor: Mentor, mentee: Mentee, pada: date) -> Tinjauan:
    """Judge a running pair anew on day ``pada``, by the records as they are now.

    Pairs that must change are matched again with ``match(..., metode=Metode.TERBANYAK, berjalan=...)``, which
    disturbs as few of the others as it can.
    """
    return Tinjauan(mentor, mentee, evaluate(skema.lanjutan, mentor, mentee), pada)
