"""Steps of pay (kenaikan gaji berkala): what is known of them beside the record."""

from __future__ import annotations

from datetime import date

from karier_asn.engine.benda import frozen


@frozen
class GajiBerkala:
    """What is known of the pay steps of an employee beside his record.

    Attributes:
        terakhir: first day of the last step received, by the cycle; before the first, TMT CPNS, or the first day of a
            PPPK's contract.
        pertama: whether no step was received yet, of a PPPK in his contract and those that it extends.
    """

    terakhir: date | None = None
    pertama: bool | None = None
