"""Jam pelajaran: the account of one employee, and how far the duty of training hours is met in a unit."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from karier_asn.domain.buku import Buku
from karier_asn.domain.jam_pelajaran import TabelJP, buku_jp, buku_jp_pppk, tahun_kalender
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.engine.putusan import Jejak, Putusan
from karier_asn.engine.riwayat import Antara
from karier_asn.rules.pelatihan.konversi import TERCATAT

__all__ = ["account", "coverage"]


def account(p: Pegawai, tabel: TabelJP = TERCATAT) -> Buku:
    """The account of hours (JP) under a table: by calendar year, of a PPPK by contract year.

    Its sum starts from 0 each year. Hours that are not fully known are bounds: an activity without a date makes every
    sum a lower bound. The sum is unknown if the training on record is, and of a PPPK without the day of the first
    appointment.

    Args:
        p: the employee.
        tabel: how many hours an activity counts; unless said, those recorded.

    >>> from karier_asn.domain.pegawai import Pelatihan
    >>> p = Pegawai(pelatihan=[Pelatihan("Bimtek", date(2026, 5, 4), 12), Pelatihan("Kursus", date(2026, 8, 3), 8)])
    >>> [int(saldo) for _, saldo in account(p)]
    [0, 12, 20, 0]
    """
    return buku_jp_pppk(p, tabel) if p.jenis is JenisPegawai.PPPK else buku_jp(p, tabel, tahun_kalender)


def coverage(jejak: Iterable[Jejak], pada: date) -> Fraction | Antara[Fraction] | None:
    """The share of a unit, in per cent and exact, whose duty is met on day ``pada``; bounds while some are BTL.

    ``None`` for a unit without employees. Round it for display with `bulatkan`.
    """
    putusan = [j.pada(pada) for j in jejak]
    if not putusan:
        return None
    bawah, atas = (
        Fraction(100 * sum(p >= batas for p in putusan), len(putusan)) for batas in (Putusan.MS, Putusan.BTL)
    )
    return bawah if bawah == atas else Antara(bawah, atas)
