"""Facts: rank, and what promotion asks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from karier_asn.domain.fakta.kedudukan import menjalani_cltn, pejabat_negara
from karier_asn.domain.jabatan import MULAI_PP_11_2017
from karier_asn.domain.pegawai import JenisPegawai, KenaikanPangkat, Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.masa import AKHIR, AWAL, selisih, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat


@fakta("pangkat, golongan ruang")
def golongan(p: Pegawai) -> Riwayat[Golongan]:
    """Golongan ruang held; unknown while a sanction made another of it and no row tells so."""
    return Riwayat(_golongan(p))


def _golongan(p: Pegawai) -> dict[date, Golongan | None]:
    titik: dict[date, Golongan | None] = {}
    for k in p.pangkat or ():
        titik[k.tmt] = k.golongan
        if k.sampai is not None:
            titik[k.sampai] = None
    return titik


@fakta("TMT pangkat terakhir")
def tmt_pangkat(p: Pegawai) -> Riwayat[date]:
    """First day in the golongan held on each day.

    A row that repeats the golongan does not start it anew; unknown while the golongan is, and after it where the next
    row gives the same golongan back. The first golongan, if it was received on becoming CPNS
    or PNS, counts from CPNS (PP 99/2000 Pasal 5); unknown where the record does not tell whether it was.
    """
    titik: dict[date, date | None] = {}
    terakhir: KenaikanPangkat | None = None
    for k in p.pangkat or ():
        if terakhir is None:
            titik |= _pangkat_pertama(p, k)
        elif k.golongan is not terakhir.golongan:
            titik[k.tmt] = k.tmt
        if k.sampai is not None:
            titik[k.sampai] = None
        terakhir = k
    return Riwayat(titik)


def _pangkat_pertama(p: Pegawai, k: KenaikanPangkat) -> Iterator[tuple[date, date | None]]:
    """The first day in the first golongan on record."""
    cpns, pns = p.tmt_cpns, p.tmt_pns
    if cpns is not None and k.tmt <= cpns:
        yield k.tmt, k.tmt
    elif pns is None and p.jenis is not JenisPegawai.CPNS:
        yield k.tmt, None
    elif pns is not None and k.tmt > pns:
        yield k.tmt, k.tmt
    else:
        yield cpns or k.tmt, cpns


masa_pangkat = tmt_pangkat.lama("masa dalam pangkat terakhir")
"""Time in the last rank."""


@fakta("TMT pangkat terakhir, dimundurkan selama cuti di luar tanggungan negara")
def tmt_pangkat_tanpa_cltn(p: Pegawai) -> Riwayat[date]:
    """The day from which time in the rank would count if there had been no leave: each leave in it puts it off.

    From the first day of leave on it is put off by all of it: time stands still until the return. Unknown from where it
    is not certain that he was on leave, or when it ended.
    """
    return tmt_pangkat(p).ikat(lambda tmt: mundur_selama(menjalani_cltn(p), tmt))


masa_pangkat_tanpa_cltn = tmt_pangkat_tanpa_cltn.lama(
    "masa dalam pangkat terakhir, tanpa cuti di luar tanggungan negara"
)
"""Time in the last rank, leave outside state responsibility not counted."""


@fakta("TMT pangkat terakhir, dimundurkan selama yang bukan masa kerja")
def tmt_pangkat_tanpa_sela(p: Pegawai) -> Riwayat[date]:
    """The same, put off by what is no masa kerja as PNS: that leave, and time as a state official."""
    return tmt_pangkat(p).ikat(lambda tmt: mundur_selama(bukan_masa_kerja(p), tmt))


masa_pangkat_tanpa_sela = tmt_pangkat_tanpa_sela.lama("masa dalam pangkat terakhir, tanpa yang bukan masa kerja")
"""Time in the last rank, what is no masa kerja not counted."""


def bukan_masa_kerja(p: Pegawai) -> Riwayat[bool]:
    """Time that is no masa kerja as PNS: leave outside state responsibility (PP 24/1976 Pasal 29, PP 11/2017 Pasal
    337), and time as a state official since PP 11/2017 (Pasal 344)."""
    sejak_pp_11_2017 = pejabat_negara(p).antara(MULAI_PP_11_2017, AKHIR, False)
    return angkat(salah_satu, menjalani_cltn(p), sejak_pp_11_2017)


def mundur_selama(sela: Riwayat[Any], mulai: date) -> Riwayat[date]:
    """The day from which time counts that began on ``mulai`` and stood still while ``sela`` since then, on each day.

    >>> from karier_asn.domain.kelengkapan import complete
    >>> from karier_asn.domain.pegawai import Cltn
    >>> p = complete(Pegawai(jabatan=(), cltn=[Cltn(date(2024, 10, 1), date(2026, 10, 1))]))
    >>> mundur_selama(menjalani_cltn(p), date(2021, 10, 1))
    Riwayat(datetime.date(2021, 10, 1), 2024-10-01: datetime.date(2023, 10, 1))
    """
    titik: dict[date, date | None] = {AWAL: mulai}
    kini: date | None = mulai
    for a, b, mungkin in angkat(lambda v: v is not False, sela).potongan():
        awal = max(a, mulai)
        if mungkin and awal < b:
            pasti = b < AKHIR and all(sela.antara(awal, b, True).nilai)
            titik[awal] = kini = tambah(kini, selisih(awal, b)) if pasti and kini is not None else None
    return Riwayat(titik)


@fakta("tidak melampaui pangkat atasan langsungnya")
def tidak_melampaui_atasan(p: Pegawai) -> Riwayat[bool]:
    """Whether the rank after promotion is not above the direct superior's; a record of one person cannot say."""
    return TAK_DIKETAHUI
