"""Evidence: what a verdict rests on in the record of a person, line by line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from karier_asn.domain.kosong import makna_kosong
from karier_asn.engine.asumsi import Asumsi, PetaAsumsi
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bukti import BuktiPutusan, PencariBukti
from karier_asn.engine.ekspresi import Kondisi


def evidence(
    aturan: Kondisi,
    *subjek: object,
    pada: date,
    asumsi: PetaAsumsi | Asumsi | None = None,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> BuktiPutusan:
    """What each line of the verdict on day ``pada`` rests on: fields, rows, and histories known to be empty.

    They suffice: were everything else unknown, the line would find the same, its verdict and the value it shows. And
    none of them can go: were one of them unknown as well, or left out where it cannot be unknown, the line would find
    something else. Where several sets suffice, one is given, the same every time. A line that finds that something is
    unknown rests on nothing; it tells what could not be compared (``belum``).

    Args:
        aturan: the rule.
        subjek: what its facts read, as for `karier_asn.evaluate`.
        pada: the day.
        asumsi: what is supposed; that is no evidence.
        bacaan: the readings.

    Raises:
        BelumDiatur: the rule is not in force on that day.
        GalatTanya: as `karier_asn.evaluate`.

    >>> from karier_asn.domain.fakta import pendidikan
    >>> from karier_asn.domain.pegawai import Ijazah, Pegawai
    >>> from karier_asn.domain.tingkat import Pendidikan
    >>> p = Pegawai(pendidikan=[Ijazah(Pendidikan.S1, date(2012, 8, 1)), Ijazah(Pendidikan.S2, date(2018, 8, 1))])
    >>> bukti = evidence(pendidikan >= Pendidikan.S2, p, pada=date(2026, 1, 1))
    >>> [b.jalur for b in bukti.baris[0].butir]
    ['pendidikan[1]']
    """

    def bermakna(benda: Any, nama: str) -> bool:
        return makna_kosong(benda, nama) is not None

    return PencariBukti(
        aturan, subjek, pada, Asumsi.dari(asumsi), Bacaan.dari(bacaan, aturan.pilihan), bermakna
    ).bukti()
