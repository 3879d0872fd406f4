"""Kebutuhan: what one person has to learn, and the hours that bind him.

Two analyses (PP 11/2017 Pasal 206): gaps of competence, against the post held and the post to be held, and gaps of
performance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from math import ceil
from typing import Final

from attrs import evolve, frozen

from karier_asn.domain.fakta import jam_pelajaran, jpt_madya, jpt_utama
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.katalog import KINERJA
from karier_asn.domain.kesenjangan import Kesenjangan, gaps, kunci
from karier_asn.domain.kinerja import kelemahan
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.standar import TINGKAT_TERTINGGI, TingkatKompetensi
from karier_asn.domain.standar_baku import StandarBaku
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara, Masa, angkat
from karier_asn.rules.pelatihan.jam_pelajaran import JAM_PELAJARAN, JP_PNS, JP_PPPK, PASAL_40, jam_perjanjian
from karier_asn.rules.pelatihan.kompetensi import MASA_BERLAKU, STANDAR_BAKU
from karier_asn.rules.peraturan import PP_11_2017


class Sumber(Enum):
    """Where a need comes from (PP 11/2017 Pasal 206 ayat (2) and (3))."""

    JABATAN_KINI = "jabatan yang diduduki"
    JABATAN_TUJUAN = "jabatan yang akan diduduki"
    KINERJA = "kesenjangan kinerja"

    @property
    def dasar(self) -> Dasar:
        """The provision."""
        return PASAL_206 / ("ayat (3)" if self is Sumber.KINERJA else "ayat (2)")


PASAL_206: Final = PP_11_2017 / "Pasal 206"

BOBOT: Final[Mapping[Sumber, int]] = {Sumber.JABATAN_KINI: 2, Sumber.JABATAN_TUJUAN: 1, Sumber.KINERJA: 2}
"""What closing one level is worth, by where the need comes from: today's work before tomorrow's; a choice of this
package, for the agency to replace."""


@frozen
class Kebutuhan:
    """Something to be learnt: levels of a competence, or a weak point of performance.

    Attributes:
        nama: the competence, or the aspect of performance.
        capaian: level reached; of performance 0.
        diminta: what asks for it, and up to which level; of performance 1.
        keterangan: the feedback of the appraisal, if any.
    """

    nama: str
    capaian: int
    diminta: tuple[tuple[Sumber, int], ...]
    keterangan: tuple[str, ...] = ()

    @property
    def tingkat(self) -> int:
        """The highest level asked for."""
        return max(n for _, n in self.diminta)

    @property
    def kinerja(self) -> bool:
        """Whether it is a weak point of performance."""
        return self.diminta[0][0] is Sumber.KINERJA

    @property
    def kunci(self) -> str:
        """What tells a need apart."""
        return KINERJA + self.nama if self.kinerja else kunci(self.nama)

    def nilai(self, bobot: Mapping[Sumber, int]) -> tuple[int, ...]:
        """The worth of reaching each level, from 0 to 5."""
        return tuple(
            sum(bobot[s] * max(min(t, n) - self.capaian, 0) for s, n in self.diminta)
            for t in range(TINGKAT_TERTINGGI + 1)
        )


@frozen
class AnalisisKebutuhan:
    """Both analyses of one person on one day.

    Attributes:
        kebutuhan: what is to be learnt, competences in the order of the standards, then performance.
        belum_dinilai: competences asked for whose level is not known: to be assessed first.
        kini: the post held; ``None`` = none, or not known.
        tujuan: the post aimed at; ``None`` = none.
        baku: whether a standard was filled in by level of post, for want of one of the post's own.
    """

    kebutuhan: tuple[Kebutuhan, ...]
    belum_dinilai: tuple[TingkatKompetensi, ...]
    kini: Jabatan | None
    tujuan: Jabatan | None
    baku: bool


def analyze(
    p: Pegawai,
    pada: date,
    tujuan: Jabatan | None = None,
    *,
    baku: StandarBaku | None = STANDAR_BAKU,
    masa_berlaku: Masa | None = MASA_BERLAKU,
) -> AnalisisKebutuhan:
    """What ``p`` needs on day ``pada`` (PP 11/2017 Pasal 206).

    A weak point of performance is a rating below expectation of the last completed year.

    Args:
        p: the employee.
        pada: the day.
        tujuan: the post he is to hold; ``None`` = none.
        baku: fills in the standard of a post that has none; ``None`` = such a post asks for nothing known.
        masa_berlaku: see `kesenjangan`.
    """
    dipegang = dijabat(p).pada(pada)
    kini = dipegang if isinstance(dipegang, Jabatan) else None
    lengkap = {s: baku.lengkapi(j) if baku else j for s, j in _jabatan(kini, tujuan)}
    gap = {s: gaps(p, j, masa_berlaku=masa_berlaku).pada(pada) or () for s, j in lengkap.items()}
    return AnalisisKebutuhan(
        (*_kompetensi(gap), *_kinerja(p, pada)),
        tuple(dict.fromkeys(k.standar for butir in gap.values() for k in butir if k.kurang is None)),
        kini,
        tujuan,
        any(lengkap[s] is not j for s, j in _jabatan(kini, tujuan)),
    )


def _jabatan(kini: Jabatan | None, tujuan: Jabatan | None) -> Iterator[tuple[Sumber, Jabatan]]:
    if kini is not None:
        yield Sumber.JABATAN_KINI, kini
    if tujuan is not None:
        yield Sumber.JABATAN_TUJUAN, tujuan


def _kompetensi(gap: Mapping[Sumber, Iterable[Kesenjangan]]) -> Iterator[Kebutuhan]:
    """The gaps of both posts, one need for each competence."""
    semua: dict[str, Kebutuhan] = {}
    for sumber, butir in gap.items():
        for k in butir:
            if k.kurang and k.capaian is not None:
                lama = semua.get(kunci(k.nama), Kebutuhan(k.nama, k.capaian, ()))
                semua[kunci(k.nama)] = evolve(lama, diminta=(*lama.diminta, (sumber, k.standar.tingkat)))
    yield from semua.values()


def _kinerja(p: Pegawai, pada: date) -> Iterator[Kebutuhan]:
    """The weak points of the last completed year, each once, with the feedback given."""
    mulai, sampai = date(pada.year - 1, 1, 1), date(pada.year, 1, 1)
    lemah = [s for s in kelemahan(p) or () if mulai <= s.mulai and s.sampai <= sampai]
    for aspek in dict.fromkeys(s.aspek for s in lemah):
        kata = tuple(s.umpan_balik for s in lemah if s.aspek is aspek and s.umpan_balik)
        yield Kebutuhan(aspek.value, 0, ((Sumber.KINERJA, 1),), kata)


# --- hours owed --------------------------------------------------------------------------------------------


@frozen
class KewajibanJam:
    """Hours (JP) that bind one person in the year of a plan.

    Attributes:
        paling_sedikit: hours to reach; 0 = none.
        paling_banyak: most hours allowed; ``None`` = no limit.
        terpenuhi: hours already completed, at least.
        pasti: whether the hours completed are known exactly.
        dasar: the provision; ``None`` = none binds him.
    """

    paling_sedikit: int
    paling_banyak: int | None
    terpenuhi: int
    pasti: bool
    dasar: Dasar | None

    @property
    def sisa(self) -> int:
        """Hours still owed."""
        return max(self.paling_sedikit - self.terpenuhi, 0)

    @property
    def lega(self) -> int | None:
        """Hours still allowed; ``None`` = no limit."""
        return None if self.paling_banyak is None else max(self.paling_banyak - self.terpenuhi, 0)


def hours_owed(p: Pegawai, pada: date) -> KewajibanJam:
    """The hours that bind ``p``, and how many he has by day ``pada``; see `JAM_PELAJARAN` and `JAM_PELAJARAN_PPPK`.

    A PNS owes 20 in the calendar year, a PPPK gets at most 24 in the contract year, unless he serves as JPT utama or
    madya. A plan for a calendar year that ends in the next contract year keeps what is left of the present one.
    """
    if p.jenis is JenisPegawai.PPPK:
        tertentu = angkat(lambda u, m: u or m, jpt_utama(p), jpt_madya(p)).pada(pada)
        ada, pasti = _paling_sedikit(jam_perjanjian(p).pada(pada))
        if tertentu:
            return KewajibanJam(0, None, ada, pasti, PASAL_40 / "ayat (2)")
        return KewajibanJam(0, JP_PPPK, ada, pasti, PASAL_40 / "ayat (1)")
    ada, pasti = _paling_sedikit(jam_pelajaran(p).pada(pada))
    if p.jenis is JenisPegawai.PNS:
        return KewajibanJam(JP_PNS, None, ada, pasti, JAM_PELAJARAN.dasar)
    return KewajibanJam(0, None, ada, pasti, None)


def _paling_sedikit(jam: Fraction | int | Antara[Fraction] | Antara[int] | None) -> tuple[int, bool]:
    """Hours known, a part of one counted in full, and whether they are known exactly."""
    return ceil((jam.bawah if isinstance(jam, Antara) else jam) or 0), isinstance(jam, Fraction | int)
