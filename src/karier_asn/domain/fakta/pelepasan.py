"""Facts: what releases from a post, and what does not count as service.

Suspension, leave outside state responsibility (CLTN) and study leave of more than six months end the holding of a
post (PP 11/2017 Pasal 64, 94 and 144); CLTN and service as a state official are no service as PNS (Pasal 337 and 344).
What has no recorded end lasts until the next post held definitively.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from karier_asn.domain.jabatan import JenisPenugasan
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import bulan, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat

_CLTN = frozenset({KedudukanHukum.CLTN, KedudukanHukum.PERPANJANGAN_CLTN})
_PEJABAT_NEGARA = frozenset({KedudukanHukum.PEJABAT_NEGARA})
_SEMENTARA = frozenset({KedudukanHukum.PEMBERHENTIAN_SEMENTARA}) | _PEJABAT_NEGARA

STUDI_SINGKAT = bulan(6)
"""Study leave up to so long releases nobody (PP 11/2017 Pasal 64 ayat (1) huruf d)."""


@frozen
class Pelepasan:
    """A time during which the post on record is not held.

    Attributes:
        mulai: first day.
        sampai: first day after it; ``None`` = no end recorded.
        pasti: whether the post was surely lost; otherwise whether it was held meanwhile is not known.
    """

    mulai: date
    sampai: date | None
    pasti: bool = True


def pelepasan(p: Pegawai) -> Iterator[Pelepasan]:
    """All that released him from a post, as far as the record tells."""
    yield from (Pelepasan(c.mulai, c.sampai) for c in p.cltn or ())
    yield from (Pelepasan(mulai, sampai) for mulai, sampai in _masa_kedudukan(p, _CLTN | _SEMENTARA))
    for t in p.tugas_belajar or ():
        singkat = t.sampai is not None and t.sampai <= tambah(t.mulai, STUDI_SINGKAT)
        if not singkat and t.lepas_tugas is not False:
            yield Pelepasan(t.mulai, t.sampai, pasti=t.lepas_tugas is True and t.sampai is not None)


@fakta("menjalani cuti di luar tanggungan negara")
def menjalani_cltn(p: Pegawai) -> Riwayat[bool]:
    """On leave outside state responsibility (PP 11/2017 Pasal 334)."""
    if p.cltn is None:
        return TAK_DIKETAHUI
    return Riwayat.rentang((c.mulai, c.sampai or kembali(p, c.mulai)) for c in p.cltn)


@fakta("cuti di luar tanggungan negaranya diperpanjang")
def cltn_diperpanjang(p: Pegawai) -> Riwayat[bool]:
    """The leave was extended (PP 11/2017 Pasal 334 ayat (3)), by the kedudukan hukum on record."""
    return _berkedudukan(p, frozenset({KedudukanHukum.PERPANJANGAN_CLTN}))


@fakta("diberhentikan sementara sebagai PNS")
def diberhentikan_sementara(p: Pegawai) -> Riwayat[bool]:
    """Suspended, or released to serve as a state official (PP 11/2017 Pasal 276), by the kedudukan hukum on record."""
    return _berkedudukan(p, _SEMENTARA)


@fakta("bekerja sebagai PNS atau calon PNS")
def bertugas(p: Pegawai) -> Riwayat[bool]:
    """In service that counts as masa kerja: from TMT CPNS on, without CLTN and time as a state official.

    PP 11/2017 Pasal 337 ayat (2) and 344. Where it is not known whether there was any, service is taken as unbroken.
    """
    if p.tmt_cpns is None:
        return TAK_DIKETAHUI
    cuti = [(c.mulai, c.sampai or kembali(p, c.mulai)) for c in p.cltn or ()]
    luar = Riwayat.rentang([*cuti, *_masa_kedudukan(p, _CLTN | _PEJABAT_NEGARA)])
    return angkat(lambda sudah, keluar: sudah and not keluar, Riwayat.sejak(p.tmt_cpns), luar)


masa_kerja = bertugas.lama("masa kerja sebagai PNS")
"""Service as PNS and CPNS, all told."""


def kembali(p: Pegawai, mulai: date) -> date | None:
    """The first day after ``mulai`` on which a post was taken up definitively; ``None`` if none is on record."""
    sesudah = (t.tmt for t in p.jabatan or () if t.jenis is JenisPenugasan.DEFINITIF and t.tmt > mulai)
    return min(sesudah, default=None)


def _berkedudukan(p: Pegawai, kedudukan: frozenset[KedudukanHukum]) -> Riwayat[bool]:
    """Whether he stands like this; a standing of which the record does not tell the first day may have begun on any."""
    if p.kedudukan_hukum is None:
        return TAK_DIKETAHUI
    masa = Riwayat.rentang(_masa_kedudukan(p, kedudukan))
    tanpa_hari = any(k.sejak is None and k.kedudukan in kedudukan for k in p.kedudukan_hukum)
    return masa.peta(lambda ya: ya or None) if tanpa_hari else masa


def _masa_kedudukan(p: Pegawai, kedudukan: frozenset[KedudukanHukum]) -> Iterator[tuple[date, date | None]]:
    """When he stood like this: from its first day until the next standing; rows without a day tell no time."""
    baris = [(k.sejak, k.kedudukan) for k in p.kedudukan_hukum or () if k.sejak is not None]
    for i, (mulai, berdiri) in enumerate(baris):
        if berdiri in kedudukan:
            yield mulai, next((sejak for sejak, _ in baris[i + 1 :]), None) or kembali(p, mulai)
