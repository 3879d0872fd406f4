"""Kurikulum: how many hours and days a programme takes, by the law of a day."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.pelatihan import BagianKurikulum, CaraPelatihan, Kurikulum, ProgramPelatihan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.data import kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Kutipan
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.pelatihan.kurikulum import KURIKULUM

SKEMA: Final = "urn:karier-asn:kurikulum:1"

JUDUL = "kurikulum pelatihan pada {hari}"
JAM_DAN_HARI = "{jp} JP, {hari} hari"
JAM = "{jp} JP"


@frozen
class KurikulumTersedia:
    """How long a programme is.

    Attributes:
        program: the programme.
        cara: in which form it is held; null = the source does not say.
        jp: all its hours.
        hari: all its days; null = not known.
        bagian: its parts.
        dasar: the provision that says so.
    """

    program: ProgramPelatihan
    cara: CaraPelatihan | None
    jp: int
    hari: int | None
    bagian: tuple[BagianKurikulum, ...]
    dasar: Kutipan


@frozen
class IsiKurikulum(Dokumen):
    """The curricula of a day.

    Attributes:
        rujukan: the caller's own reference.
        pada: the day asked.
        kurikulum: those that are known of it.
    """

    pada: date
    kurikulum: tuple[KurikulumTersedia, ...]


@frozen(order=False)
class KurikulumBerlaku:
    """The curricula of a day.

    Attributes:
        pada: the day asked.
        kurikulum: those that are known of it; what no text read tells is not among them.
    """

    pada: date
    kurikulum: tuple[Kurikulum, ...]

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The curricula, one a line, with form, length and provision."""
        judul = bahasa(JUDUL).format(hari=self.pada.isoformat())
        return "\n".join((judul, *(f"  {_baris(k, bahasa)}" for k in self.kurikulum)))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The curricula as a versioned document of plain data."""
        isi = tuple(
            KurikulumTersedia(k.program, k.cara, k.jp, k.hari, k.bagian, kutipan(k.dasar)) for k in self.kurikulum
        )
        return polos(IsiKurikulum(SKEMA, VERSI, rujukan, self.pada, isi))


def _baris(k: Kurikulum, bahasa: Bahasa) -> str:
    """One curriculum as a line."""
    panjang = bahasa(JAM if k.hari is None else JAM_DAN_HARI).format(jp=k.jp, hari=k.hari)
    return f"{k.program.value}{f', {k.cara.value}' if k.cara else ''}: {panjang} ({k.dasar.rujukan})"


@tanya
def curricula(pada: date, program: ProgramPelatihan | None = None) -> KurikulumBerlaku:
    """How many hours and days the programmes take on day ``pada``, as far as a source that was read tells.

    Args:
        pada: the day asked.
        program: one programme only.

    >>> print(curricula(date(2022, 5, 31), ProgramPelatihan.PKP).report())
    kurikulum pelatihan pada 2022-05-31
      PKP: 830 JP, 96 hari (Peraturan LAN 15/2019)
    """
    return KurikulumBerlaku(
        pada,
        tuple(
            k for k in KURIKULUM if k.dasar.mulai <= pada < k.dasar.sampai and (program is None or k.program is program)
        ),
    )
