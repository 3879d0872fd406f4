"""Kebutuhan: what one person has to learn.

Two analyses (PP 11/2017 Pasal 206): gaps of competence, against the post held and the post to be held, and gaps of
performance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any, Final

from attrs import evolve, frozen

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.katalog import KINERJA
from karier_asn.domain.kesenjangan import Kesenjangan, gaps, kunci
from karier_asn.domain.kinerja import kelemahan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.standar import TINGKAT_TERTINGGI, TingkatKompetensi
from karier_asn.domain.standar_baku import StandarBaku
from karier_asn.engine import data
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.merit.asesmen import BACAAN_ASESMEN, masa_berlaku
from karier_asn.rules.pelatihan.kompetensi import STANDAR_BAKU
from karier_asn.rules.pelatihan.rencana import KESENJANGAN_KINERJA, KESENJANGAN_KOMPETENSI

SKEMA: Final = "urn:karier-asn:analisis-kebutuhan:1"
SKEMA_KEBUTUHAN: Final = "urn:karier-asn:kebutuhan:1"

DIMINTA = "{nama}: tingkat {ada}, diminta {minta} ({sumber})"
PERLU_DIPERBAIKI = "{nama} perlu diperbaiki"
BELUM_DINILAI = "{nama} belum dinilai: nilai dahulu, standar jabatan meminta tingkat {minta}"
TANPA_KEBUTUHAN = "tidak ada kebutuhan pengembangan kompetensi yang diketahui"


class Sumber(Enum):
    """Where a need comes from (PP 11/2017 Pasal 206 ayat (2) and (3))."""

    JABATAN_KINI = "jabatan yang diduduki"
    JABATAN_TUJUAN = "jabatan yang akan diduduki"
    KINERJA = "kesenjangan kinerja"

    @property
    def dasar(self) -> Dasar:
        """The provision."""
        return KESENJANGAN_KINERJA if self is Sumber.KINERJA else KESENJANGAN_KOMPETENSI


@frozen
class IsiSumberKebutuhan:
    """What asks for a level.

    Attributes:
        sumber: where it comes from.
        tingkat: up to which level.
        dasar: the provision.
    """

    sumber: Sumber
    tingkat: int
    dasar: Kutipan


@frozen
class IsiKebutuhan(Dokumen):
    """Something to be learnt, as data; the feedback of the appraisal is left out.

    Attributes:
        nama: the competence, or the aspect of performance.
        kinerja: whether it is an aspect of performance.
        capaian: level reached; of performance 0.
        tingkat: the highest level asked for; of performance 1.
        diminta: what asks for it.
    """

    nama: str
    kinerja: bool
    capaian: int
    tingkat: int
    diminta: tuple[IsiSumberKebutuhan, ...]


@frozen
class IsiAnalisisKebutuhan(Dokumen):
    """What one person has to learn, as data.

    Attributes:
        pada: the day asked.
        kini: the post held; null = none, or not known.
        tujuan: the post aimed at; null = none.
        baku: whether a standard was filled in by level of post, for want of one of the post's own.
        kebutuhan: what is to be learnt.
        belum_dinilai: competences asked for whose level is not known: to be assessed first.
    """

    pada: date
    kini: str | None
    tujuan: str | None
    baku: bool
    kebutuhan: tuple[IsiKebutuhan, ...]
    belum_dinilai: tuple[TingkatKompetensi, ...]


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

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The need in a sentence, with the feedback of the appraisal."""
        nama = bahasa(self.nama)
        if self.kinerja:
            return ": ".join([bahasa(PERLU_DIPERBAIKI).format(nama=nama), *filter(None, ["; ".join(self.keterangan)])])
        sumber = "; ".join(f"{bahasa(s.value)} {n}" for s, n in self.diminta)
        return bahasa(DIMINTA).format(nama=nama, ada=self.capaian, minta=self.tingkat, sumber=sumber)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The need as data; see `IsiKebutuhan`."""
        return polos(self.isi(rujukan))

    def isi(self, rujukan: str) -> IsiKebutuhan:
        """What `document` says."""
        diminta = tuple(IsiSumberKebutuhan(s, n, data.kutipan(s.dasar)) for s, n in self.diminta)
        return IsiKebutuhan(
            SKEMA_KEBUTUHAN, VERSI, rujukan, self.nama, self.kinerja, self.capaian, self.tingkat, diminta
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
        pada: the day asked.
    """

    kebutuhan: tuple[Kebutuhan, ...]
    belum_dinilai: tuple[TingkatKompetensi, ...]
    kini: Jabatan | None
    tujuan: Jabatan | None
    baku: bool
    pada: date

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The needs, one a line, then what is to be assessed first."""
        belum = (bahasa(BELUM_DINILAI).format(nama=bahasa(s.nama), minta=s.tingkat) for s in self.belum_dinilai)
        return "\n".join([*(k.report(bahasa) for k in self.kebutuhan), *belum]) or bahasa(TANPA_KEBUTUHAN)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The needs as data; see `IsiAnalisisKebutuhan`."""
        return polos(self.isi(rujukan))

    def isi(self, rujukan: str) -> IsiAnalisisKebutuhan:
        """What `document` says."""
        return IsiAnalisisKebutuhan(
            SKEMA,
            VERSI,
            rujukan,
            self.pada,
            self.kini.nama if self.kini else None,
            self.tujuan.nama if self.tujuan else None,
            self.baku,
            tuple(k.isi(rujukan) for k in self.kebutuhan),
            self.belum_dinilai,
        )


@tanya
def analyze(
    p: Pegawai,
    pada: date,
    tujuan: Jabatan | None = None,
    *,
    baku: StandarBaku | None = STANDAR_BAKU,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> AnalisisKebutuhan:
    """What ``p`` needs on day ``pada`` (PP 11/2017 Pasal 206).

    A weak point of performance is a rating below expectation of the last completed year.

    Args:
        p: the employee.
        pada: the day.
        tujuan: the post he is to hold; ``None`` = none.
        baku: fills in the standard of a post that has none; ``None`` = such a post asks for nothing known.
        bacaan: how long an assessment counts; see `BACAAN_ASESMEN`.
    """
    dipegang = dijabat(p).pada(pada)
    kini = dipegang if isinstance(dipegang, Jabatan) else None
    lengkap = {s: baku.lengkapi(j) if baku else j for s, j in _jabatan(kini, tujuan)}
    berlaku = masa_berlaku(Bacaan.dari(bacaan, BACAAN_ASESMEN))
    gap = {s: gaps(p, j, berlaku).pada(pada) or () for s, j in lengkap.items()}
    return AnalisisKebutuhan(
        (*_kompetensi(gap), *_kinerja(p, pada)),
        tuple(dict.fromkeys(k.standar for butir in gap.values() for k in butir if k.kurang is None)),
        kini,
        tujuan,
        any(lengkap[s] is not j for s, j in _jabatan(kini, tujuan)),
        pada,
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
    akhir = date(pada.year, 1, 1)
    lemah = [s for s in kelemahan(p) or () if s.mulai.year == pada.year - 1 and s.sampai <= akhir]
    for aspek in dict.fromkeys(s.aspek for s in lemah):
        kata = tuple(s.umpan_balik for s in lemah if s.aspek is aspek and s.umpan_balik)
        yield Kebutuhan(aspek.value, 0, ((Sumber.KINERJA, 1),), kata)
