"""The trace of a verdict: every node of the rule with what it comes to on every day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, assert_never

from attrs import field, frozen

from karier_asn.engine.asumsi import TANPA_ASUMSI, Asumsi
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.ekspresi import Ambang, Jika, Menurut, Pilihan, SimpulKondisi, Syarat, Tabel
from karier_asn.engine.galat import BelumDiatur, GalatTanya
from karier_asn.engine.hitungan import Hitungan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR, AWAL
from karier_asn.engine.riwayat import Riwayat, hari_ditanya
from karier_asn.engine.sehari import berlaku


@frozen(eq=False, repr=False)
class Masukan:
    """What an evaluation was asked with, so that it can be asked again with something else supposed.

    It keeps what was read of the subjects, never the subjects: nobody can be told from a trace but by what it shows.

    Attributes:
        asumsi: what was supposed.
        bacaan: the readings chosen.
        terbaca: every value read, on every day.
    """

    asumsi: Asumsi = TANPA_ASUMSI
    bacaan: Bacaan = BACAAN_BAKU
    terbaca: Mapping[Any, Riwayat[Any]] = field(factory=dict)


@frozen(order=False, repr=False)
class Jejak:
    """A verdict with its reasons: a node of the rule, what it comes to on every day, and the same below it.

    It holds what was read of the subjects, and none of the subjects.

    Attributes:
        simpul: the node judged.
        putusan: the verdict as a step function; ``None`` on days on which the provision is not in force.
        anak: the traces of the conditions below; all are evaluated, none is skipped.
        nilai: for a comparison, what was found: a step function, or a running count of time.
        batas: for a comparison, the threshold as a step function.
        terpilih: for a `Pilihan`, the position of the reading that decided.
        kunci: for a comparison, the tables it reads, each with what was found of its keys.
        masukan: what it was asked with.
    """

    simpul: SimpulKondisi
    putusan: Riwayat[Putusan]
    anak: tuple[Jejak, ...] = ()
    nilai: Riwayat[Any] | Hitungan | None = None
    batas: Riwayat[Any] | None = None
    terpilih: int = 0
    kunci: tuple[tuple[Tabel[Any], tuple[Riwayat[Any], ...]], ...] = ()
    masukan: Masukan = field(factory=Masukan, eq=False)

    def pada(self, d: date) -> Putusan:
        """The verdict on day ``d``.

        Raises:
            BelumDiatur: when no version of the rule is in force on that day.
            GalatTanya: when the day is the last of the calendar, which stands for "never".
        """
        putusan = self.putusan.pada(hari_tanya(d))
        if putusan is None:
            berikut = self.putusan.cari(lambda p: p is not None, d)
            raise BelumDiatur(str(self.dasar or self.simpul), d, berikut)
        return putusan

    def paling_awal(self, sejak: date, putusan: Putusan = Putusan.MS) -> date | None:
        """The first day on or after ``sejak`` with this verdict; ``None`` if never."""
        return self.putusan.cari(lambda p: p is putusan, sejak)

    def berubah(self, sesudah: date) -> date | None:
        """The first day after ``sesudah`` on which the verdict differs from that of ``sesudah``."""
        kini = self.putusan.pada(sesudah)
        return self.putusan.cari(lambda p: p is not kini, sesudah)

    @property
    def dasar(self) -> Dasar | None:
        """The citation, if the node judged has one."""
        return self.simpul.dasar if isinstance(self.simpul, Syarat) else None

    def telusur(self) -> Iterator[Jejak]:
        """This trace and all below it, in the order of the regulation."""
        yield self
        for a in self.anak:
            yield from a.telusur()

    def __repr__(self) -> str:
        return f"<Jejak {self.dasar or self.simpul!r}: {self.putusan!r}>"


def hari_tanya(d: date) -> date:
    """The day, if it can be asked about.

    Raises:
        GalatTanya: it is no day, or the last one of the calendar, which stands for "never".
    """
    hari = d if d.__class__ is date else hari_ditanya(d)
    if hari == AKHIR:
        raise GalatTanya("hari", f"{hari} berarti tidak pernah.", saran="Tanyakan hari yang lain.")
    return hari


def dalam(j: Jejak, s: Jika | Menurut | Pilihan, d: date) -> Jejak:
    """The trace that decides ``j``, the trace of ``s``: the reading chosen, the version in force, what is required."""
    match s:
        case Menurut():
            return j.anak[versi_pada(s, d)]
        case Jika():
            return j.anak[1]
        case Pilihan():
            return j.anak[j.terpilih]
    assert_never(s)


def versi_pada(s: Menurut | Ambang[Any], d: date) -> int:
    """The position of the version in force on day ``d``; where none is, of the last that started, or the first."""
    i = berlaku(s.versi).pada(d)
    return i if i is not None else max((n for n, (k, _) in enumerate(s.versi) if k.mulai <= d), default=0)


def nilai_sejak(j: Jejak, d: date) -> date | None:
    """Since when the value found on day ``d`` has been what it is; ``None`` = since ever, or a running count."""
    sejak = max(m for m in j.nilai.mulai if m <= d) if isinstance(j.nilai, Riwayat) else AWAL
    return sejak if sejak > AWAL else None


def kunci_tabel(j: Jejak) -> dict[Tabel[Any], tuple[Riwayat[Any], ...]]:
    """The tables read in a trace and below it, each with what was found of its keys."""
    return {t: kunci for a in j.telusur() for t, kunci in a.kunci}
