"""Matching mentees with mentors: stable, explained, and independent of the order of input.

Mentees apply to the mentors they would rather have; a mentor keeps the ones he would rather guide, as many as he
has room for (deferred acceptance with capacities). In the result no mentee and mentor would both rather have each
other than what they got.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import pairwise

from attrs import frozen

from karier_asn.domain.fakta import selisih_golongan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.putusan import Jejak, Putusan, evaluate
from karier_asn.rules.mentoring.pasangan import PASANGAN_UMUM

SELISIH_IDEAL = 2
"""Steps of golongan ruang at which a mentor is near enough to understand and far enough to guide; a choice of this
package (the UK Civil Service scores a difference of two grades above one), not a rule of law."""


@frozen(order=False)
class Pasangan:
    """A possible pair: whether it may be, why, and how well it fits.

    Attributes:
        mentor: who guides.
        mentee: who is guided.
        jejak: the verdict on the pair, with its reasons.
        boleh: whether it is MS on the day asked.
        jarak: steps away from the ideal difference of rank; smaller fits better.
    """

    mentor: Mentor
    mentee: Mentee
    jejak: Jejak
    boleh: bool
    jarak: int


@frozen(order=False)
class TakTerpasang:
    """A mentee without a mentor, and why.

    Attributes:
        mentee: who is left over.
        penuh: acceptable mentors whose places went to mentees who fit them better.
        ditolak: the pairs that may not be, each with its reasons.
    """

    mentee: Mentee
    penuh: tuple[Pasangan, ...]
    ditolak: tuple[Pasangan, ...]


@frozen(order=False)
class Padanan:
    """The outcome: the pairs, and everybody left over."""

    pasangan: tuple[Pasangan, ...]
    sisa: tuple[TakTerpasang, ...]


def nomor_induk(p: Pegawai) -> str:
    """The key that breaks ties: the NIP."""
    return p.nip.angka if p.nip else ""


def match(
    mentor: Iterable[Mentor],
    mentee: Iterable[Mentee],
    pada: date,
    *,
    aturan: Kondisi = PASANGAN_UMUM,
    kunci: Callable[[Pegawai], str] = nomor_induk,
) -> Padanan:
    """Match mentees with mentors on day ``pada``.

    Args:
        mentor: those who offer to guide, each with his capacity.
        mentee: those who ask to be guided.
        pada: the day on which the conditions are judged; a pair must be MS, not merely BTL.
        aturan: the conditions of a pair; the general scheme unless said.
        kunci: tells people apart and breaks ties; must differ from person to person.

    Raises:
        GalatBentuk: when two mentors, or two mentees, share a key, or a capacity is negative.
        BelumDiatur: when the conditions are not in force on that day.
    """
    para_mentor = sorted(mentor, key=lambda m: kunci(m.pegawai))
    para_mentee = sorted(mentee, key=lambda e: kunci(e.pegawai))
    _periksa(para_mentor, para_mentee, kunci)
    calon = {kunci(e.pegawai): [_nilai(m, e, pada, aturan) for m in para_mentor] for e in para_mentee}
    terpasang = _tunda_terima(calon, {kunci(m.pegawai): m.kapasitas for m in para_mentor}, kunci)
    return Padanan(
        tuple(terpasang[nomor] for nomor in calon if nomor in terpasang),
        tuple(
            TakTerpasang(
                e,
                tuple(p for p in calon[kunci(e.pegawai)] if p.boleh),
                tuple(p for p in calon[kunci(e.pegawai)] if not p.boleh),
            )
            for e in para_mentee
            if kunci(e.pegawai) not in terpasang
        ),
    )


def _periksa(mentor: list[Mentor], mentee: list[Mentee], kunci: Callable[[Pegawai], str]) -> None:
    masalah = [
        Masalah(f"{sisi}[{i}]", "ganda", {}, "orang yang sama didaftarkan dua kali; daftarkan sekali saja")
        for sisi, orang in (("mentor", [m.pegawai for m in mentor]), ("mentee", [e.pegawai for e in mentee]))
        for i, (a, b) in enumerate(pairwise(orang), start=1)
        if kunci(a) == kunci(b)
    ]
    masalah += [
        Masalah(f"mentor[{i}].kapasitas", "negatif", {"kapasitas": m.kapasitas}, "kapasitas paling sedikit 0")
        for i, m in enumerate(mentor)
        if m.kapasitas < 0
    ]
    if masalah:
        raise GalatBentuk(masalah)


def _nilai(m: Mentor, e: Mentee, pada: date, aturan: Kondisi) -> Pasangan:
    jejak = evaluate(aturan, m, e)
    selisih = selisih_golongan(m, e).pada(pada)
    jarak = abs(selisih - SELISIH_IDEAL) if isinstance(selisih, int) else len(Golongan)  # unknown: fits least
    return Pasangan(m, e, jejak, jejak.pada(pada) is Putusan.MS, jarak)


def _tunda_terima(
    calon: dict[str, list[Pasangan]], kapasitas: dict[str, int], kunci: Callable[[Pegawai], str]
) -> dict[str, Pasangan]:
    """Deferred acceptance; which mentee applies first makes no difference to the outcome."""

    def dari_mentee(p: Pasangan) -> tuple[int, str]:
        return p.jarak, kunci(p.mentor.pegawai)

    def dari_mentor(p: Pasangan) -> tuple[int, str]:
        return p.jarak, kunci(p.mentee.pegawai)

    lamaran = {nomor: iter(sorted((p for p in deret if p.boleh), key=dari_mentee)) for nomor, deret in calon.items()}
    diterima: dict[str, list[Pasangan]] = {nomor: [] for nomor in kapasitas}
    melamar = list(lamaran)
    while melamar:
        p = next(lamaran[melamar.pop()], None)
        if p is None:
            continue
        nomor = kunci(p.mentor.pegawai)
        diterima[nomor] = sorted((*diterima[nomor], p), key=dari_mentor)
        melamar += (kunci(lebih.mentee.pegawai) for lebih in diterima[nomor][kapasitas[nomor] :])
        diterima[nomor] = diterima[nomor][: kapasitas[nomor]]
    return {kunci(p.mentee.pegawai): p for deret in diterima.values() for p in deret}
