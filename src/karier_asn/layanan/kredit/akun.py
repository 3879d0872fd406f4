"""The account of angka kredit of one employee, and how one with balances of its own reaches the rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from karier_asn.domain.buku import Buku, Entri
from karier_asn.domain.kredit.akun import masa_jenjang
from karier_asn.domain.kredit.masa import gabung
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.benda import tanya
from karier_asn.engine.ekspresi import Nilai
from karier_asn.rules.merit.kredit.fakta import asumsi_kredit
from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT


@tanya
def account(p: Pegawai, *, bacaan: Mapping[str, str] | Bacaan | None = None, pembuka: Iterable[Entri] = ()) -> Buku:
    """The account of angka kredit since 2023; its sum is that of the level of JF held on each day.

    Args:
        p: the employee.
        bacaan: readings of what is left open (`karier_asn.rules.merit.kredit.bacaan.BACAAN`).
        pembuka: balances with which the account starts anew, in the place of what was computed up to that day: on the
            first day in a level, or later; then best on 1 January, because a conversion covers its whole period.

    Raises:
        GalatBentuk: such a balance stands on a day on which no level of JF is held, or counted.
        GalatTanya: a reading does not exist.
    """
    return gabung(masa_jenjang(p, TATA_KREDIT, bacaan=bacaan, pembuka=pembuka))


@tanya
def assume(
    p: Pegawai, *, bacaan: Mapping[str, str] | Bacaan | None = None, pembuka: Iterable[Entri] = ()
) -> dict[Nilai[Any], object]:
    """Assumptions with which an account with balances of one's own reaches the rules; see `account`.

    Readings alone need none: the facts of the account are read by those that `evaluate` is given.

    >>> from datetime import date
    >>> from karier_asn.engine.putusan import evaluate
    >>> from karier_asn.rules import KP_FUNGSIONAL
    >>> str(evaluate(KP_FUNGSIONAL, Pegawai(), asumsi=assume(Pegawai())).pada(date(2026, 4, 1)))
    'BTL'
    """
    return asumsi_kredit(p, masa_jenjang(p, TATA_KREDIT, bacaan=bacaan, pembuka=pembuka))
