"""What follows a match: sessions and the hours they give, progress towards the goals, feedback, and when a pair ends.

Nothing here says that guiding caused a change; it says what was before and what came after.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from karier_asn.domain.buku import Buku
from karier_asn.domain.jam_pelajaran import TabelJP, buku_jp, tahun_kalender
from karier_asn.domain.kesenjangan import capaian, kunci
from karier_asn.domain.mentoring import Skema
from karier_asn.domain.pegawai import Pegawai, Pelatihan
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.pendampingan import Pendampingan, Sasaran
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.putusan import Jejak, Putusan, evaluate
from karier_asn.rules.pelatihan.konversi import BPS_2019

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

    >>> from karier_asn.domain.pendampingan import Sesi
    >>> sesi = [Sesi(date(2026, b, h)) for b in range(1, 6) for h in (5, 12, 19)]  # three a month, two count
    >>> pasangan = Pendampingan("m", "e", date(2026, 1, 1), date(2026, 7, 1), sesi=sesi)
    >>> int(buku_mentoring(pasangan).saldo(date(2026, 6, 1)))
    20
    """
    return buku_jp(Pegawai(pelatihan=kegiatan(d), tugas_belajar=()), tabel, tahun_kalender)


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
        predikat: predicate of the last year before the programme, and of the first whole year after it; ``None`` = not
            known, or not yet.
    """

    tingkat: dict[str, tuple[int, int]]
    predikat: tuple[Predikat | None, Predikat | None]


def dampak(d: Pendampingan, mentee: Pegawai, pada: date) -> Dampak:
    """The change of competence levels and of the predicate from before the programme to day ``pada``."""
    awal, kini = (capaian(mentee).pada(h) or {} for h in (d.mulai, pada))
    tingkat = {k: (a, b) for k, a in awal.items() if a is not None and (b := kini.get(k)) is not None}
    predikat = {n.tahun: n.predikat for n in mentee.penilaian or ()}
    penuh = d.sampai.year + (d.sampai > date(d.sampai.year, 1, 1))
    return Dampak(tingkat, (predikat.get(d.mulai.year - 1), predikat.get(penuh) if penuh < pada.year else None))


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
