"""Kenaikan pangkat: whom each kind is for, the rank it leads to, and what holds for those none is for."""

from __future__ import annotations

from attrs import frozen

from karier_asn.domain.fakta import golongan
from karier_asn.domain.rekam import JenisKenaikanPangkat
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import Kondisi, Syarat, Tabel
from karier_asn.engine.harian import Keadaan, reader
from karier_asn.engine.hukum import Dasar


@frozen(order=False)
class JalurKenaikanPangkat:
    """A kind of promotion.

    Attributes:
        jenis: which one.
        aturan: its conditions.
        sasaran: whom it is for; of others it is not asked.
        tujuan: the rank it leads to; ``None`` = the next one ("setingkat lebih tinggi").
        berperiode: whether it takes effect on a day of a period only (PP 99/2000 Pasal 4).
    """

    jenis: JenisKenaikanPangkat
    aturan: Syarat
    sasaran: Kondisi
    tujuan: Tabel[Golongan] | None = None
    berperiode: bool = True

    def pangkat_baru(self, keadaan: Keadaan) -> Golongan | None:
        """The rank it leads to for the employee whose state this is; ``None`` where that is not known."""
        if self.tujuan is not None:
            baru = reader(self.tujuan)(keadaan)
            return baru if isinstance(baru, Golongan) else None  # by a diploma that may not be had yet it is open
        kini = keadaan.baca(golongan)
        return kini.berikut if isinstance(kini, Golongan) else None


@frozen(order=False)
class JalurLain:
    """What holds for those for whom no kind of promotion is meant.

    Attributes:
        sasaran: of whom it holds.
        dasar: the provision.
        sebutan: the route that is theirs, or why there is none, in a sentence.
    """

    sasaran: Kondisi
    dasar: Dasar
    sebutan: str
