"""Facts: what releases from a post, and what does not count as service.

Suspension, leave outside state responsibility (CLTN) and study leave of more than six months end the holding of a
post (PP 11/2017 Pasal 64, 94 and 144), so does the masa persiapan pensiun (Pasal 350), and the end of service. CLTN and
service as a state official are no service as PNS (Pasal 337 and 344).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from karier_asn.domain.fakta.kedudukan import (
    PEJABAT_NEGARA_DILEPAS,
    aktif_menurut,
    berhenti,
    bertugas_di_luar,
    menjalani_cltn,
    menurut_kedudukan,
    mungkin_berkedudukan,
)
from karier_asn.domain.jabatan import MULAI_PP_11_2017
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.pegawai import Cltn, Pegawai
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.masa import AKHIR, AWAL, bulan, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat
from karier_asn.engine.subjek import known

STUDI_SINGKAT = bulan(6)
"""Study leave up to so long releases nobody (PP 11/2017 Pasal 64 ayat (1) huruf d)."""
CUTI_BERSALIN = bulan(3)
"""So long was leave for a birth (PP 24/1976 Pasal 19 ayat (3))."""


@frozen
class Pelepasan:
    """A time during which the post on record is not held.

    Attributes:
        mulai: first day.
        sampai: first day after it.
        pasti: whether the post was surely lost; otherwise whether it was held meanwhile is not known.
        seketika: whether the post was lost on the first day if it was at all; otherwise on any day.
    """

    mulai: date
    sampai: date
    pasti: bool
    seketika: bool = True


def pelepasan(p: Pegawai) -> Iterator[Pelepasan]:
    """All that released him from a post, and all that may have, as far as the record tells."""
    p = known(p)
    if p.cltn is None:
        yield Pelepasan(AWAL, AKHIR, pasti=False, seketika=False)
    yield from (Pelepasan(c.mulai, c.sampai or AKHIR, pasti=not _mungkin_bersalin(c)) for c in p.cltn or ())
    yield from _menurut_kedudukan(p)
    yield from _menurut_studi(p)


def _mungkin_bersalin(c: Cltn) -> bool:
    """Whether it may be the leave for a fourth birth or a later one, by which no post was lost.

    PP 24/1976 Pasal 19 ayat (2) and (3), 27 ayat (1), until PP 11/2017.
    """
    return c.mulai < MULAI_PP_11_2017 and c.sampai is not None and c.sampai <= tambah(c.mulai, CUTI_BERSALIN)


def _menurut_kedudukan(p: Pegawai) -> Iterator[Pelepasan]:
    """By each standing: off duty, or on the way to the pension; one whose name does not tell may release."""
    # A row of which no end is recorded may have ended on any day, so the standing may be of another leave.
    studi = Riwayat.rentang((t.mulai, t.sampai) for t in p.tugas_belajar or () if t.sampai is not None)
    # One standing that releases all along is one release: that a row of study ends meanwhile begins no other.
    for mulai, sampai, dibaca in angkat(
        _lepas_menurut, mungkin_berkedudukan(p), PEJABAT_NEGARA_DILEPAS, studi
    ).potongan():
        mungkin, lepas = dibaca or (frozenset(), frozenset())
        if lepas != {False}:
            yield Pelepasan(mulai, sampai, pasti=lepas == {True}, seketika=len(mungkin) == 1)


def _lepas_menurut(
    mungkin: frozenset[KedudukanHukum] | None, pejabat_dilepas: bool | None, ada_baris: bool | None
) -> tuple[frozenset[KedudukanHukum], frozenset[bool | None]] | None:
    """The standings he may be in, and whether they release him."""
    if mungkin is None:
        return None
    return mungkin, frozenset(_dilepas(k, pejabat_dilepas, ada_baris) for k in mungkin)


def _dilepas(k: KedudukanHukum, pejabat_dilepas: bool | None, ada_baris: bool | None) -> bool | None:
    """Whether a standing releases from the post; of study leave, a row tells more than the standing."""
    match k:
        case KedudukanHukum.PERSIAPAN_PENSIUN:
            return True
        case KedudukanHukum.TUGAS_BELAJAR:
            return False if ada_baris else None
        case _:
            aktif = aktif_menurut(k, pejabat_dilepas)
            return None if aktif is None else not aktif


def _menurut_studi(p: Pegawai) -> Iterator[Pelepasan]:
    if p.tugas_belajar is None:
        yield Pelepasan(AWAL, AKHIR, pasti=False, seketika=False)
    for t in p.tugas_belajar or ():
        singkat = t.sampai is not None and t.sampai <= tambah(t.mulai, STUDI_SINGKAT)
        if not singkat and t.lepas_tugas is not False:
            yield Pelepasan(t.mulai, t.sampai or AKHIR, pasti=t.lepas_tugas is True and t.sampai is not None)


def tidak_dihitung(p: Pegawai) -> Riwayat[bool]:
    """Whether a day does not count as service: CLTN, time as a state official, and the time after service ended.

    PP 11/2017 Pasal 337 ayat (2) and 344. Suspension as a suspect counts, because no article read says otherwise, but
    since that PP the standing does not tell it from a suspension to serve in a lembaga nonstruktural, which does not.
    """
    return angkat(salah_satu, menjalani_cltn(p), bertugas_di_luar(p), berhenti(p))


def dinas_sejak(p: Pegawai, mulai: date) -> Riwayat[bool]:
    """Whether a day counts as service since one day."""
    return tidak_dihitung(p).peta(lambda ya: not ya).antara(mulai, AKHIR, lain=False)


@fakta("bekerja sebagai PNS atau calon PNS")
def bertugas(p: Pegawai) -> Riwayat[bool]:
    """In service that counts as masa kerja: from TMT CPNS on, but for the time that does not count."""
    return TAK_DIKETAHUI if p.tmt_cpns is None else dinas_sejak(p, p.tmt_cpns)


masa_kerja = bertugas.lama("masa kerja sebagai PNS")
"""Service as PNS and CPNS, all told."""


# --- study leave -------------------------------------------------------------------------------------------


@fakta("sedang melaksanakan tugas belajar")
def melaksanakan_tugas_belajar(p: Pegawai) -> Riwayat[bool]:
    """On study leave, released from the post or not, by the rows of study leave or by the standing.

    Unknown from the first day of a row on whose end is not recorded.
    """
    menurut_baris = angkat(salah_satu, Riwayat.tetap(False), *map(_selama_studi, p.tugas_belajar or ()))
    if p.tugas_belajar is None:
        menurut_baris = TAK_DIKETAHUI
    return angkat(salah_satu, menurut_baris, menurut_kedudukan(p, lambda k: k is KedudukanHukum.TUGAS_BELAJAR))


def _selama_studi(t: TugasBelajar) -> Riwayat[bool]:
    if t.sampai is None:
        return Riwayat([(t.mulai, None)], sebelum=False)
    return Riwayat.rentang([(t.mulai, t.sampai)])
