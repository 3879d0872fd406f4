"""Facts: the annual appraisal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import MAXYEAR
from decimal import Decimal
from typing import TypeVar

from karier_asn.domain.pegawai import Pegawai, Penilaian
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import awal_tahun
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

U = TypeVar("U")


def _predikat(p: Pegawai, tahun_lalu: int) -> Riwayat[Predikat]:
    """The predicate of the calendar year so many years before; a year without one is unknown, not good."""
    return _tahun_lalu(p, tahun_lalu, lambda n: n.predikat)


def _tahun_lalu(p: Pegawai, tahun_lalu: int, f: Callable[[Penilaian], U | None]) -> Riwayat[U]:
    """What the appraisal of the calendar year so many years before says."""
    if p.penilaian is None:
        return TAK_DIKETAHUI
    nilai = {n.tahun + tahun_lalu: f(n) for n in p.penilaian}
    tahun = {t for n in nilai for t in (n, n + 1)}
    return Riwayat((awal_tahun(t), nilai.get(t)) for t in tahun if t <= MAXYEAR)


@fakta("predikat kinerja tahun lalu")
def predikat_tahun_lalu(p: Pegawai) -> Riwayat[Predikat]:
    """Predikat kinerja of the last completed year, from 1 January of the next."""
    return _predikat(p, 1)


@fakta("nilai kinerja tahun lalu")
def nilai_tahun_lalu(p: Pegawai) -> Riwayat[Decimal]:
    """Nilai kinerja of the last completed year, the figure beside the predicate."""
    return _tahun_lalu(p, 1, lambda n: n.nilai)


@fakta("predikat kinerja dua tahun lalu")
def predikat_dua_tahun_lalu(p: Pegawai) -> Riwayat[Predikat]:
    """Predikat kinerja of the last completed year but one."""
    return _predikat(p, 2)


def predikat_dua_tahun(paling_rendah: Predikat) -> Kondisi:
    """ "Paling sedikit bernilai ... dalam 2 (dua) tahun terakhir": each of the last two completed years."""
    return (predikat_tahun_lalu >= paling_rendah) & (predikat_dua_tahun_lalu >= paling_rendah)
