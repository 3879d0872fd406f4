"""Facts: the annual appraisal."""

from __future__ import annotations

from datetime import MAXYEAR

from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import awal_tahun
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat


def _predikat(p: Pegawai, tahun_lalu: int) -> Riwayat[Predikat]:
    """The predicate of the calendar year so many years before; a year without one is unknown, not good."""
    if p.penilaian is None:
        return TAK_DIKETAHUI
    nilai = {n.tahun + tahun_lalu: n.predikat for n in p.penilaian}
    tahun = {t for n in nilai for t in (n, n + 1)}
    return Riwayat((awal_tahun(t), nilai.get(t)) for t in tahun if t <= MAXYEAR)


@fakta("predikat kinerja tahun lalu")
def predikat_tahun_lalu(p: Pegawai) -> Riwayat[Predikat]:
    """Predikat kinerja of the last completed year, from 1 January of the next."""
    return _predikat(p, 1)


@fakta("predikat kinerja dua tahun lalu")
def predikat_dua_tahun_lalu(p: Pegawai) -> Riwayat[Predikat]:
    """Predikat kinerja of the last completed year but one."""
    return _predikat(p, 2)


def predikat_dua_tahun(paling_rendah: Predikat) -> Kondisi:
    """ "Paling sedikit bernilai ... dalam 2 (dua) tahun terakhir": each of the last two completed years."""
    return (predikat_tahun_lalu >= paling_rendah) & (predikat_dua_tahun_lalu >= paling_rendah)
