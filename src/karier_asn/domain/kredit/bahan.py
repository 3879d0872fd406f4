"""What the account is made of: the record of an employee, the rules, and the readings of what they leave open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import groupby
from typing import TypeVar

from attrs import frozen

from karier_asn.domain.buku import Entri
from karier_asn.domain.fakta.kedudukan import menjalani_cltn
from karier_asn.domain.fakta.pangkat import golongan, tmt_pangkat
from karier_asn.domain.kredit.pak import bulan
from karier_asn.domain.kredit.pembuka import TataKredit
from karier_asn.domain.kredit.tata import Penggal
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Golongan, Predikat
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.masa import Masa, tambah
from karier_asn.engine.riwayat import Antara

__all__ = ()  # of use to the account alone

T = TypeVar("T")


def pasti(v: T | Antara[T] | None) -> T | None:
    """A value known exactly."""
    return None if isinstance(v, Antara) else v


@frozen(order=False)
class Bahan:
    """What the account of one employee is made of.

    Attributes:
        p: the employee.
        tata: the rules on angka kredit, by these readings.
        bacaan: readings of what is left open.
        pembuka: balances with which the account starts anew, by their days.
    """

    p: Pegawai
    tata: TataKredit
    bacaan: Mapping[str, str]
    pembuka: Mapping[date, Entri]

    @classmethod
    def menurut(cls, p: Pegawai, tata: TataKredit, bacaan: Bacaan, pembuka: Mapping[date, Entri]) -> Bahan:
        """What it is made of by these readings."""
        dipakai = tata.bacaan.pilih(bacaan)
        return cls(p, tata.menurut(dipakai), dipakai, pembuka)

    def pangkat(self, hari: date) -> Golongan | None:
        """The rank held on a day, if it is known exactly."""
        return pasti(golongan(self.p).pada(hari))

    def tmt_pangkat(self, hari: date) -> date | None:
        """Since when it was held, if that is known exactly."""
        return pasti(tmt_pangkat(self.p).pada(hari))

    def tahunan(self, tahun: int) -> Predikat | None:
        """The predicate of a calendar year."""
        return next((n.predikat for n in self.p.penilaian or () if n.tahun == tahun), None)

    def tahunan_terbuka(self, tahun: int) -> bool:
        """Whether there is, or may be, a predicate of that year that is not known."""
        return self.p.penilaian is None or any(n.tahun == tahun and n.predikat is None for n in self.p.penilaian)

    @property
    def pak_terbuka(self) -> bool:
        """Whether a PAK that is not known would change the account."""
        return self.tata.bacaan.menurut_pak.dipakai(self.bacaan)

    def kinerja(self, mulai: date, sampai: date) -> list[Penggal]:
        """The months of a time outside JF with their predicates, oldest first; months of CLTN do not count.

        Where CLTN is not known, no post is, and there is no account to open.
        """
        libur, semua = menjalani_cltn(self.p), bulan(mulai, sampai)
        terbuka = self.p.penilaian_periodik or ()
        periodik = {d: n.predikat for n in terbuka for d in bulan(n.mulai, n.sampai)}
        predikat = [
            (d.year, self.tahunan(d.year) or (None if self.tahunan_terbuka(d.year) else periodik.get(d)))
            for d in semua
            if not libur.pada(d)
        ]
        return [Penggal(len([*deret]), nilai) for (_, nilai), deret in groupby(predikat)]

    def genap(self, mulai: date, sampai: date) -> int:
        """The full months from a day to another; months of CLTN do not count."""
        libur, penuh = menjalani_cltn(self.p), 0
        while tambah(mulai, Masa(penuh + 1)) <= sampai:
            penuh += 1
        return penuh - sum(1 for d in bulan(mulai, tambah(mulai, Masa(penuh))) if libur.pada(d))
