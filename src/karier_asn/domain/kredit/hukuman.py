"""Sanctions that take a functional official out of his post for a time, as the account of angka kredit reads them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.engine import logika
from karier_asn.engine.masa import AKHIR


def menghentikan(h: HukumanDisiplin, jenis: Collection[JenisHukuman]) -> bool | None:
    """Whether a sanction is one of these kinds; one whose kind is not known may be, by its severity."""
    if h.dibatalkan is not None:
        return False
    if h.jenis is not None:
        return h.jenis in jenis
    return None if h.tingkat_hukuman in {None, *(j.tingkat for j in jenis)} else False


def terhenti(p: Pegawai, jenis: Collection[JenisHukuman], masa: Collection[date]) -> frozenset[date]:
    """Of these months, by their first days, those on which such a sanction surely ran."""
    pasti = [h for h in p.hukuman or () if menghentikan(h, jenis)]
    return frozenset(d for d in masa if any(h.mulai <= d < (h.sampai or h.mulai) for h in pasti))


def mungkin_terhenti(p: Pegawai, jenis: Collection[JenisHukuman], mulai: date, sampai: date) -> date | None:
    """The first day of a time from which one may have run, although it is not known whether; ``None`` = there is none.

    One without a recorded end may have run on.
    """
    if p.hukuman is None:
        return mulai
    kena = (h for h in p.hukuman if h.mulai < sampai and mulai < (h.sampai or AKHIR))
    gelap = (h for h in kena if menghentikan(h, jenis) is None or (menghentikan(h, jenis) and h.sampai is None))
    return min((max(h.mulai, mulai) for h in gelap), default=None)


def karena_hukuman(p: Pegawai, jenis: Collection[JenisHukuman], berakhir: date) -> bool | None:
    """Whether a post that ended on a day ended by such a sanction: it had begun by then, and went on."""

    def oleh(h: HukumanDisiplin) -> bool | None:
        if h.mulai > berakhir or (h.sampai is not None and h.sampai <= berakhir):
            return False
        ya = menghentikan(h, jenis)
        return None if ya and h.sampai is None and h.mulai < berakhir else ya

    return None if p.hukuman is None else logika.salah_satu(False, *map(oleh, p.hukuman))
