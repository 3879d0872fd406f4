"""Steps of pay (kenaikan gaji berkala): what is asked and what the law says of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.benda import frozen
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.masa import Masa
from karier_asn.engine.riwayat import Antara


@frozen
class GajiBerkala:
    """What is known of the pay steps of an employee beside his record.

    Attributes:
        terakhir: first day of the last step received, by the cycle; before the first, TMT CPNS, or the first day of a
            PPPK's contract.
        pertama: whether no step was received yet.
        masa_kontrak: length of a PPPK's contract.
    """

    terakhir: date | None = None
    pertama: bool | None = None
    masa_kontrak: Masa | None = None


@frozen(kw_only=True)
class TataGajiBerkala:
    """What the law says of the steps of pay of a PNS.

    Attributes:
        setiap: from one step to the next.
        pertama: to the first step, by the first rank, where it is not that.
        penundaan: the sanctions that delay a step, and by how long.
        catatan_masa_kerja: said where it is not known whether all time counts as service.
        catatan_hukuman: said where it is not known whether a sanction delays the step.
    """

    setiap: tuple[Dasar, Masa]
    pertama: Mapping[Golongan, tuple[Dasar, Masa]]
    penundaan: Mapping[JenisHukuman, tuple[Dasar, Masa]]
    catatan_masa_kerja: str
    catatan_hukuman: str

    def langkah_pertama(self, golongan: Golongan) -> tuple[Dasar, Masa]:
        """How far it is to the first step of who began in a rank."""
        return self.pertama.get(golongan, self.setiap)


@frozen
class Tempo:
    """When a step falls due.

    Attributes:
        semula: the first and the last day on which it may fall due by the cycle; no last day = not bounded.
        tmt: the first and the last day on which it may take effect.
        penunda: the provision that delays it, or may.
        catatan: what is not known.
    """

    semula: Antara[date]
    tmt: Antara[date]
    penunda: Dasar | None
    catatan: tuple[str, ...]
