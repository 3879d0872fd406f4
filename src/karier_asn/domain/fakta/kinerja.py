"""Facts: the annual appraisal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import MAXYEAR
from decimal import Decimal
from typing import TypeVar

from karier_asn.domain.fakta.jabatan import selama_menjabat
from karier_asn.domain.jabatan import JPT
from karier_asn.domain.pegawai import Pegawai, Penilaian
from karier_asn.domain.tingkat import Ekspektasi, Predikat
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


@fakta("rating hasil kerja tahun lalu")
def hasil_tahun_lalu(p: Pegawai) -> Riwayat[Ekspektasi]:
    """Rating of hasil kerja of the last completed year."""
    return _tahun_lalu(p, 1, lambda n: n.hasil_kerja)


@fakta("rating perilaku kerja tahun lalu")
def perilaku_tahun_lalu(p: Pegawai) -> Riwayat[Ekspektasi]:
    """Rating of perilaku kerja of the last completed year."""
    return _tahun_lalu(p, 1, lambda n: n.perilaku_kerja)


@fakta("menduduki jabatan administrasi atau jabatan fungsional")
def ja_atau_jf(p: Pegawai) -> Riwayat[bool]:
    """Holds an administrative or a functional post."""
    return selama_menjabat(p, lambda j: None if j.jenjang is None else j.jenjang not in JPT)


@fakta("tidak memenuhi target kinerja yang diperjanjikan selama 1 tahun, dalam kondisi normal")
def target_tidak_terpenuhi(p: Pegawai) -> Riwayat[bool]:
    """Missed for a year what was agreed, with no force majeure; no record tells it."""
    return TAK_DIKETAHUI


def predikat_dua_tahun(paling_rendah: Predikat) -> Kondisi:
    """ "Paling sedikit bernilai ... dalam 2 (dua) tahun terakhir": each of the last two completed years."""
    return (predikat_tahun_lalu >= paling_rendah) & (predikat_dua_tahun_lalu >= paling_rendah)
