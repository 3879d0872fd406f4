"""Facts: rank, and what promotion asks."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import STRUKTURAL, Jabatan
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import fakta
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat


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


@fakta("pangkat tertinggi dalam jenjang pangkat jabatan struktural telah tercapai")
def puncak_struktural(p: Pegawai) -> Riwayat[bool]:
    """Holds a structural post and at least the highest rank set for it (PP 99/2000 Pasal 34).

    The highest rank is the one set for the post itself (PP 11/2017 Pasal 48) or, from 17 April 2002 to 6 April 2017,
    that of its eselon (PP 13/2002 Lampiran, repealed by PP 11/2017 Pasal 362). On other days, and while neither is
    on record, it is unknown for holders. Eselon V counts as pelaksana, as in `pejabat`.
    """
    return angkat(_di_puncak, dijabat(p), golongan(p), _LAMPIRAN_PP_13_2002)


_LAMPIRAN_PP_13_2002 = Riwayat.rentang([(date(2002, 4, 17), date(2017, 4, 7))])


def _di_puncak(jabatan: Jabatan | bool | None, golongan: Golongan | None, lampiran_berlaku: bool) -> bool | None:
    if not isinstance(jabatan, Jabatan):
        return jabatan
    if jabatan.jenjang is None or jabatan.jenjang not in STRUKTURAL:
        return None if jabatan.jenjang is None else False
    tertinggi = jabatan.pangkat_tertinggi
    if tertinggi is None and lampiran_berlaku and jabatan.eselon is not None and jabatan.eselon.pangkat is not None:
        tertinggi = jabatan.eselon.pangkat[1]
    return None if tertinggi is None or golongan is None else golongan >= tertinggi


@fakta("tidak melampaui pangkat atasan langsungnya")
def tidak_melampaui_atasan(p: Pegawai) -> Riwayat[bool]:
    """Whether the rank after promotion is not above the direct superior's; a record of one person cannot say."""
    return TAK_DIKETAHUI


@fakta("lulus ujian dinas Tingkat I")
def ujian_dinas_1(p: Pegawai) -> Riwayat[bool]:
    """Passed ujian dinas Tingkat I; not part of the record read so far."""
    return TAK_DIKETAHUI


@fakta("lulus ujian dinas Tingkat II")
def ujian_dinas_2(p: Pegawai) -> Riwayat[bool]:
    """Passed ujian dinas Tingkat II; not part of the record read so far."""
    return TAK_DIKETAHUI
