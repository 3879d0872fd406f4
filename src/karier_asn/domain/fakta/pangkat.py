"""Facts: rank, and what promotion asks."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.kata import fakta
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat


@fakta("pangkat, golongan ruang")
def golongan(p: Pegawai) -> Riwayat[Golongan]:
    """Golongan ruang held."""
    return Riwayat((k.tmt, k.golongan) for k in p.pangkat or ())


@fakta("TMT pangkat terakhir")
def tmt_pangkat(p: Pegawai) -> Riwayat[date]:
    """First day in the golongan held on each day.

    A row that repeats the golongan does not start it anew. The first golongan, if it was received on becoming CPNS
    or PNS, counts from CPNS (PP 99/2000 Pasal 5).
    """
    titik: list[tuple[date, date]] = []
    terakhir: KenaikanPangkat | None = None
    for k in p.pangkat or ():
        if terakhir is None:
            awal = p.tmt_cpns is not None and p.tmt_pns is not None and k.tmt <= p.tmt_pns
            mulai = min(k.tmt, p.tmt_cpns) if awal and p.tmt_cpns else k.tmt
            titik.append((mulai, mulai))
        elif k.golongan is not terakhir.golongan:
            titik.append((k.tmt, k.tmt))
        terakhir = k
    return Riwayat(titik)


masa_pangkat = tmt_pangkat.lama("masa dalam pangkat terakhir")
"""Time in the last rank."""


@fakta("tidak melampaui pangkat atasan langsungnya")
def tidak_melampaui_atasan(p: Pegawai) -> Riwayat[bool]:
    """Whether the rank after promotion is not above the direct superior's; a record of one person cannot say."""
    return TAK_DIKETAHUI
