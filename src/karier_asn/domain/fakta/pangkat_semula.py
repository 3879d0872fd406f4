"""Facts: a rank lowered for a year by a sanction, and given back after it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby, pairwise

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta.disiplin import sejak_hukuman, selama_hukuman
from karier_asn.domain.fakta.kedudukan import menjalani_cltn
from karier_asn.domain.fakta.pangkat import bukan_masa_kerja, mundur_selama, tmt_pangkat
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.masa import selisih, tambah
from karier_asn.engine.riwayat import Riwayat, angkat


@fakta("sedang menjalani penurunan pangkat selama 1 tahun")
def pangkat_diturunkan(p: Pegawai) -> Riwayat[bool]:
    """The sanction "penurunan pangkat setingkat lebih rendah selama 1 tahun" is running.

    Unknown while a medium or heavy one of unknown kind runs, and from the start of one whose end is not recorded.
    """
    return selama_hukuman(p, JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN)


@fakta("pernah menjalani penurunan pangkat selama 1 tahun")
def pernah_diturunkan_pangkat(p: Pegawai) -> Riwayat[bool]:
    """That sanction has taken effect; unknown since a medium or heavy one of unknown kind."""
    return sejak_hukuman(p, JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN)


@fakta("TMT pangkat terakhir, dimundurkan selama diturunkan")
def tmt_pangkat_semula(p: Pegawai) -> Riwayat[date]:
    """First day in the golongan held on each day; one given back after such a sanction goes on from before it.

    The time during which it was lowered puts the day off. Unknown where it may have been lowered otherwise.
    """
    kembali = dict(_kembali(p))
    return Riwayat((d, kembali.get(d, v)) for d, _, v in tmt_pangkat(p).potongan())


masa_pangkat_semula = tmt_pangkat_semula.lama("masa dalam pangkat terakhir, juga sebelum diturunkan")
"""Time in the last rank, before it was lowered and since."""


@fakta("TMT pangkat terakhir, dimundurkan selama diturunkan dan selama cuti di luar tanggungan negara")
def tmt_pangkat_semula_tanpa_cltn(p: Pegawai) -> Riwayat[date]:
    """The same, put off by leave outside state responsibility as well."""
    return tmt_pangkat_semula(p).ikat(lambda tmt: mundur_selama(menjalani_cltn(p), tmt))


masa_pangkat_semula_tanpa_cltn = tmt_pangkat_semula_tanpa_cltn.lama(
    "masa dalam pangkat terakhir, juga sebelum diturunkan, tanpa cuti di luar tanggungan negara"
)
"""Time in the last rank, before it was lowered and since, leave outside state responsibility not counted."""


@fakta("TMT pangkat terakhir, dimundurkan selama diturunkan dan selama yang bukan masa kerja")
def tmt_pangkat_semula_tanpa_sela(p: Pegawai) -> Riwayat[date]:
    """The same, put off by what is no masa kerja as PNS."""
    return tmt_pangkat_semula(p).ikat(lambda tmt: mundur_selama(bukan_masa_kerja(p), tmt))


masa_pangkat_semula_tanpa_sela = tmt_pangkat_semula_tanpa_sela.lama(
    "masa dalam pangkat terakhir, juga sebelum diturunkan, tanpa yang bukan masa kerja"
)
"""Time in the last rank, before it was lowered and since, what is no masa kerja not counted."""


def naik(p: Pegawai) -> Iterator[tuple[KenaikanPangkat, bool | None]]:
    """The rows by which the rank rose, and whether each is a promotion: not what a sanction took and gave back."""
    turun = angkat(salah_satu, pangkat_diturunkan(p), selama_hukuman(p, JenisHukuman.PENURUNAN_PANGKAT_3_TAHUN))
    baris = [next(b) for _, b in groupby(p.pangkat or (), key=lambda k: k.golongan)]
    for semula, (lalu, k) in zip([None, *baris], pairwise(baris), strict=False):
        if lalu.golongan < k.golongan:
            sama = semula is not None and semula.golongan is k.golongan
            kembali = sama and turun.pada(lalu.tmt)
            yield k, None if kembali is None else not kembali


def _kembali(p: Pegawai) -> Iterator[tuple[date, date | None]]:
    """Each day on which a rank was given back after such a sanction, and the day from which time in it counts."""
    turun, sejak = pangkat_diturunkan(p), tmt_pangkat(p)
    lalu: list[tuple[Golongan, date, date | None]] = []
    for golongan, kelompok in groupby(p.pangkat or (), key=lambda k: k.golongan):
        baris = [*kelompok]
        tmt, tercatat = baris[0].tmt, all(k.sampai is None for k in baris)
        kembali = len(lalu) > 1 and lalu[-1][0] < golongan is lalu[-2][0] and turun.pada(lalu[-1][1])
        hari = sejak.pada(tmt)
        if kembali is not False:
            semula, diturunkan = lalu[-2][2], lalu[-1][2]
            hari = None
            if kembali and semula is not None and diturunkan is not None:
                hari = tambah(semula, selisih(diturunkan, tmt))
            yield tmt, hari
        lalu.append((golongan, tmt, hari if tercatat else None))
