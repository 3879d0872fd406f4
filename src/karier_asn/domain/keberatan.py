"""Keberatan and banding administratif: while one is pending, neither rank nor pay rises.

The record tells it with the sanction (`HukumanDisiplin.keberatan`). A sanction that was objected to takes effect on the
day of the decision, and one that the decision annuls never does, so a pending objection ends with either day. It is not
known while the record does not tell, but only where it can matter: for the kinds that can be objected to, as long
before the sanction as an objection can last, and if it was lodged while the provision stood. One on record holds back
as long as it was pending, however long that was. The figures are those of a `TataKeberatan`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from karier_asn.domain.disiplin import Akibat
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.masa import AWAL, Masa, mundur, tambah
from karier_asn.engine.riwayat import Riwayat, angkat


@frozen(kw_only=True)
class TataKeberatan:
    """What the law says of objections.

    Attributes:
        dasar: the provision that holds back rank and pay.
        ditiadakan: one lodged on this day or later holds nothing back.
        keberatan: what the sanctions do against which an objection to the superior can be lodged.
        banding: what those do against which an appeal to the Badan can be lodged.
        paling_lama: an objection to the superior lasts no longer, nor does an appeal that is pending on that day.
    """

    dasar: Dasar
    ditiadakan: date
    keberatan: frozenset[Akibat]
    banding: frozenset[Akibat]
    paling_lama: Masa


def mengajukan(p: Pegawai, tata: TataKeberatan) -> Riwayat[bool]:
    """Whether an objection or an appeal is pending that holds back rank and pay."""
    if p.hukuman is None:
        return Riwayat([(_selesai(tata), False)])
    return angkat(salah_satu, Riwayat.tetap(False), *(_selama(h, tata) for h in p.hukuman))


def _selesai(tata: TataKeberatan) -> date:
    """By this day whatever holds back is decided."""
    return tambah(tata.ditiadakan, tata.paling_lama)


def _selama(h: HukumanDisiplin, tata: TataKeberatan) -> Riwayat[bool]:
    """Whether one against this sanction is pending."""
    akibat = None if h.jenis is None else h.jenis.akibat
    dapat = akibat is None or akibat in tata.keberatan | tata.banding
    if not dapat or h.tingkat_hukuman is TingkatHukuman.RINGAN:
        return Riwayat.tetap(False)
    berakhir = max(h.mulai, h.dibatalkan or h.mulai)
    awal = AWAL if akibat in tata.banding else mundur(berakhir, tata.paling_lama)
    akhir = min(berakhir, _selesai(tata)) if h.mulai <= _selesai(tata) else AWAL
    sejak = awal if h.keberatan.pada(AWAL) else AWAL  # one whose first day is not on record lasts as long as it can
    tercatat = Riwayat(_diajukan_sebelum(h.keberatan, tata.ditiadakan)).antara(sejak, berakhir, lain=False)
    mungkin = Riwayat.rentang([(awal, akhir)] if awal < akhir else [])
    selama = angkat(lambda ya, dapat_berlangsung: ya if ya or dapat_berlangsung else False, tercatat, mungkin)
    return selama if akibat is not None else selama.peta(lambda ya: None if ya else False)


def _diajukan_sebelum(r: Riwayat[bool], batas: date) -> Iterator[tuple[date, bool | None]]:
    """The same, but that what was lodged on that day or later does not count."""
    berjalan: bool | None = False
    for mulai, _, ya in r.potongan():
        if ya is False:
            berjalan = False
        elif mulai < batas:
            berjalan = ya
        elif berjalan is not False:  # it may be the one that was pending before
            berjalan = ya and berjalan
        yield mulai, berjalan
