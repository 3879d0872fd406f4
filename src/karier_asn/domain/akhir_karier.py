"""Akhir karier: the day from which somebody is in service no more, for good, and what ended it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.fakta.kedudukan import belum_berhenti
from karier_asn.domain.fakta.pensiun import dipensiun_dari
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.akhir import Akhir
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.data import kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.masa import AWAL, SEHARI
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI

SKEMA: Final = "urn:karier-asn:akhir-karier:1"


@frozen
class IsiAkhirKarier(Dokumen):
    """The end of a career.

    Attributes:
        hari: the first day on which he is in service no more.
        dasar: the provision that sets the retirement age; null = the record tells the end.
    """

    hari: date
    dasar: Kutipan | None


@frozen(order=False)
class AkhirKarier(Akhir):
    """The end of a career: since when somebody is in service no more, for good.

    Attributes:
        hari: the first day on which he is not.
        dasar: the provision that sets the retirement age; ``None`` = the record tells the end: a dismissal, a death.
    """

    def report(self, bahasa: Bahasa = INDONESIA, *, pada: date | None = None) -> str:
        """The end in one line: since when, and by what.

        Args:
            bahasa: the language.
            pada: the day asked, so that an end that has come by then is told as past.
        """
        telah = pada is not None and self.hari <= pada
        kepala = bahasa("karier telah berakhir pada" if telah else "karier berakhir pada")
        sebab = bahasa("berhenti atau meninggal dunia, menurut rekamnya")
        if self.dasar is not None:
            sebab = f"{bahasa('mencapai batas usia pensiun')} ({self.dasar})"
        return f"{kepala} {self.hari.isoformat()}: {sebab}"

    def isi(self, rujukan: str = "") -> IsiAkhirKarier:
        """The end as data, for a document of which it is a part."""
        dasar = None if self.dasar is None else kutipan(self.dasar)
        return IsiAkhirKarier(SKEMA, VERSI, rujukan, self.hari, dasar)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The end as a versioned document of plain data."""
        return polos(self.isi(rujukan))


def akhir(
    p: Pegawai, belum_pensiun: Riwayat[Any], pensiun: Callable[[Jabatan], Akhir | None], dasar: Dasar
) -> AkhirKarier | None:
    """Since when he is certainly in service no more, for good; ``None`` where that is not known.

    Args:
        p: the employee.
        belum_pensiun: whether he is no pensioner yet, on each day.
        pensiun: first day as a pensioner from a post, with the provision that sets it.
        dasar: the provision on a pension whose first day is not known.
    """
    p = known(p)
    usia = _habis(belum_pensiun, (True,))  # nobody is a pensioner and may be none later
    hari = min((d for d in (usia, _habis(belum_berhenti(p), (True, None))) if d is not None), default=None)
    if hari is None:
        return None
    # Where the record tells the pension too, no post is held on the day itself.
    for j in (dipensiun_dari(p).pada(d) for d in (hari, max(hari, AWAL + SEHARI) - SEHARI)):
        tiba = pensiun(j) if isinstance(j, Jabatan) else None
        if tiba is not None and tiba.hari <= hari:
            return AkhirKarier(hari, tiba.dasar)
    return AkhirKarier(hari, dasar if hari == usia else None)


def _habis(belum: Riwayat[Any], kembali: Collection[bool | None]) -> date | None:
    """The day from which it is over, after all days on which it is one of these."""
    habis = None
    for mulai, _, nilai in belum.potongan():
        if nilai in kembali:
            habis = None
        elif nilai is False and habis is None:
            habis = mulai
    return habis
