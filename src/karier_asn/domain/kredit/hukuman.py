"""Sanctions that take a functional official out of his post for a time, as the account of angka kredit reads them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.engine import logika
from karier_asn.engine.masa import AKHIR, SEHARI
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat


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


def selesai_dihukum(
    p: Pegawai, jenis: Collection[JenisHukuman], dari: Callable[[Jabatan], bool | None]
) -> Riwayat[bool]:
    """Since the end of such a sanction that took him out of such a post, while no other of these kinds runs.

    Unknown where the kind, the end or the post before it is not known.
    """
    if p.hukuman is None:
        return TAK_DIKETAHUI
    sanksi = [(h, ya) for h in p.hukuman if (ya := menghentikan(h, jenis)) is not False]
    selesai = [
        Riwayat([(h.sampai or h.mulai, logika.seluruhnya(ya if h.sampai else None, _dari(p, h, dari)))], sebelum=False)
        for h, ya in sanksi
    ]
    berjalan = [
        Riwayat([(h.mulai, ya if h.sampai else None), (h.sampai or AKHIR, False)], sebelum=False) for h, ya in sanksi
    ]
    tidak, tetap = Riwayat.tetap(True), Riwayat.tetap(False)
    bebas = angkat(logika.seluruhnya, tidak, *(r.peta(lambda v: not v) for r in berjalan))
    return angkat(logika.seluruhnya, bebas, angkat(logika.salah_satu, tetap, *selesai))


def _dari(p: Pegawai, h: HukumanDisiplin, dari: Callable[[Jabatan], bool | None]) -> bool | None:
    """Whether the post on the day before a sanction was such a one."""
    lalu = dijabat(p).pada(h.mulai - SEHARI)
    return dari(lalu) if isinstance(lalu, Jabatan) else lalu
