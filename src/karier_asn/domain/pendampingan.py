"""Pendampingan: one mentoring under way, with its sessions, targets and feedback."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Final

from attrs import astuple, field

from karier_asn.domain.evaluasi import PesertaPelatihan
from karier_asn.domain.kesenjangan import kunci
from karier_asn.domain.mentoring import Skema
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pelatihan import LingkupPelatihan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.sebutan import sebut
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.masa import tambah

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
    topik: str = field(default="", repr=sebut)
    lingkup: LingkupPelatihan = LingkupPelatihan.NASIONAL


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
class UmpanBalikPendampingan:
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
    return tuple(sorted(baris, key=lambda s: (s.tanggal, repr(astuple(s)))))


def _urut_umpan_balik(baris: Iterable[UmpanBalikPendampingan]) -> tuple[UmpanBalikPendampingan, ...]:
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
    umpan_balik: tuple[UmpanBalikPendampingan, ...] = field(default=(), converter=_urut_umpan_balik)

    def __attrs_post_init__(self) -> None:
        if masalah := list(_masalah(self)):
            raise GalatBentuk(masalah)

    @classmethod
    def mulai_dari(cls, skema: Skema, mentor: Mentor, mentee: Mentee, mulai: date) -> Pendampingan:
        """A pair that starts on day ``mulai`` and runs as long as its scheme says."""
        return cls(mentor.kunci, mentee.kunci, mulai, tambah(mulai, skema.lama))

    def peserta(self, mentee: Pegawai) -> PesertaPelatihan:
        """The mentee as a participant, for evaluating a programme as a whole with `evaluate_training`."""
        return PesertaPelatihan(mentee, self.mulai, self.sampai)

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
            pesan = "sasaran untuk kompetensi ini ditetapkan dua kali; pilih satu tingkat"
            yield Masalah(f"sasaran[{i}]", "sasaran-ganda", {}, pesan)
        dilihat.add(kunci(g.kompetensi.nama))
