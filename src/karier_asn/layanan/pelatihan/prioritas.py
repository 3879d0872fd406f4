"""Prioritas: who is trained first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from attrs import field, frozen

from karier_asn.domain.fakta import nilai_tahun_lalu, predikat_tahun_lalu
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine import data
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Hasil, Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.pelatihan.prioritas import (
    BACAAN_PRIORITAS,
    PASAL_39,
    PASAL_52,
    PRIORITAS_PENGEMBANGAN,
    menurut_nilai,
)

SKEMA: Final = "urn:karier-asn:prioritas-pelatihan:1"

DIDAHULUKAN = "dapat diprioritaskan; predikat tahun lalu: {predikat} ({dasar})"
MENURUT_PREDIKAT = "menurut predikat tahun lalu: {predikat} ({dasar})"


@frozen
class IsiPrioritas(Dokumen):
    """The place of one person where not all can be trained, as data.

    Attributes:
        pada: the day asked.
        didahulukan: whether he may come first.
        predikat: the predicate of the last completed year; null = not known.
        nilai: nilai kinerja of that year; null = not known.
        dasar: the provision that gives the place.
        hasil: the verdict on coming first; null = the rule is not about him.
    """

    pada: date
    didahulukan: bool
    predikat: Predikat | None
    nilai: Decimal | None
    dasar: Kutipan
    hasil: Hasil | None


@frozen
class Prioritas:
    """The place of one person where not all can be served.

    Attributes:
        didahulukan: whether Pasal 53 ayat (2) lets him come first; ``False`` also while it is not known.
        predikat: the predicate of the last completed year; ``None`` = not known, which comes last.
        nilai: nilai kinerja of that year; ``None`` = not known.
        dasar: the provision that gives the place.
        pegawai: whose place.
        pada: the day asked.
        bacaan: the reading of the rule.
    """

    didahulukan: bool
    predikat: Predikat | None
    nilai: Decimal | None
    dasar: Dasar
    pegawai: Pegawai = field(repr=False)
    pada: date
    bacaan: Bacaan = field(repr=False, hash=False)

    @property
    def urut(self) -> tuple[bool, int]:
        """What people are sorted by; smaller comes first. Among those alike `tiers` looks at the figure."""
        return not self.didahulukan, -1 - _PREDIKAT[self.predikat] if self.predikat else 0

    @property
    def jejak(self) -> Jejak | None:
        """The verdict on coming first, with its reasons; ``None`` of a PPPK, whom the rule is not about."""
        if known(self.pegawai).jenis is JenisPegawai.PPPK:
            return None
        return evaluate(PRIORITAS_PENGEMBANGAN, self.pegawai, bacaan=self.bacaan)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The place in a sentence."""
        kata = bahasa(DIDAHULUKAN if self.didahulukan else MENURUT_PREDIKAT)
        return kata.format(predikat=bahasa.nilai(self.predikat), dasar=self.dasar)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The place as data; see `IsiPrioritas`."""
        jejak = self.jejak
        hasil = data.document(jejak, self.pada, rujukan=rujukan) if jejak else None
        dasar = data.kutipan(self.dasar)
        return polos(
            IsiPrioritas(SKEMA, VERSI, rujukan, self.pada, self.didahulukan, self.predikat, self.nilai, dasar, hasil)
        )


_PREDIKAT = {predikat: i for i, predikat in enumerate(Predikat)}


@tanya
def prioritize(p: Pegawai, pada: date, *, bacaan: Mapping[str, str] | Bacaan | None = None) -> Prioritas:
    """The place of ``p`` among those who need training, on day ``pada``.

    Args:
        p: the employee.
        pada: the day.
        bacaan: see `evaluate`.

    Raises:
        BelumDiatur: before PP 30/2019 was in force.
    """
    terakhir, angka = predikat_tahun_lalu(p).pada(pada), nilai_tahun_lalu(p).pada(pada)
    predikat = terakhir if isinstance(terakhir, Predikat) else None
    nilai = angka if isinstance(angka, Decimal) else None
    pilihan = Bacaan.dari(bacaan, PRIORITAS_PENGEMBANGAN.pilihan, BACAAN_PRIORITAS)
    if known(p).jenis is JenisPegawai.PPPK:
        return Prioritas(False, predikat, nilai, PASAL_39, p, pada, pilihan)
    didahulukan = evaluate(PRIORITAS_PENGEMBANGAN, p, bacaan=pilihan).pada(pada) is Putusan.MS
    dasar = PRIORITAS_PENGEMBANGAN.dasar if didahulukan else PASAL_52
    return Prioritas(didahulukan, predikat, nilai, dasar, p, pada, pilihan)


def tiers(tempat: Sequence[Prioritas]) -> list[list[int]]:
    """The places in the order served, by their positions: who is in one list is alike, and no rule puts him first.

    Among those whom the rules and the predicate leave alike the figure decides, if it is read so and known of all of
    them: of two whose figures are known and a third whose figure is not, nobody can say who comes first.
    """
    kelompok: dict[tuple[bool, int], list[int]] = {}
    for i, t in enumerate(tempat):
        kelompok.setdefault(t.urut, []).append(i)
    hasil: list[list[int]] = []
    for urut in sorted(kelompok):
        hasil += _menurut_nilai(tempat, kelompok[urut])
    return hasil


def _menurut_nilai(tempat: Sequence[Prioritas], setara: list[int]) -> list[list[int]]:
    """Those alike so far, by their figures."""
    nilai = {i: tempat[i].nilai for i in setara}
    if None in nilai.values() or not menurut_nilai(tempat[setara[0]].bacaan):
        return [setara]
    return [
        [i for i in setara if nilai[i] == n] for n in sorted({n for n in nilai.values() if n is not None}, reverse=True)
    ]
