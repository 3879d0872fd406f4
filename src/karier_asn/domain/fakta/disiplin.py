"""Facts: sanctions that are running."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce

from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.domain.peran import Mentor
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.ekspresi import fakta
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat


@fakta("sedang menjalani penundaan kenaikan pangkat")
def kenaikan_pangkat_ditunda(p: Pegawai) -> Riwayat[bool]:
    """The sanction "penundaan kenaikan pangkat" is running (PP 53/2010 Pasal 7 ayat (3) huruf b).

    False while another known kind runs, unknown while a medium or heavy one runs whose kind is not known or stands
    in no regulation read; unknown, too, from the start of one that delays and whose end is not recorded.
    """
    return _ada(p.hukuman, _masa_penundaan)


@fakta("sedang menjalani hukuman disiplin sedang atau berat")
def mentor_dihukum(m: Mentor) -> Riwayat[bool]:
    """A medium or heavy sanction is running; one without a recorded end is unknown from its start on."""
    return _ada(m.pegawai.hukuman, _masa_hukuman)


def _ada(hukuman: Iterable[HukumanDisiplin] | None, masa: Callable[[HukumanDisiplin], Riwayat[bool]]) -> Riwayat[bool]:
    """Whether any of the sanctions is running, by the period that ``masa`` gives each."""
    if hukuman is None:
        return TAK_DIKETAHUI
    return reduce(lambda a, b: angkat(_kleene_atau, a, b), map(masa, hukuman), Riwayat.tetap(False))


def _kleene_atau(a: bool | None, b: bool | None) -> bool | None:
    return True if a or b else None if a is None or b is None else False


def _masa_hukuman(h: HukumanDisiplin) -> Riwayat[bool]:
    """Whether a medium or heavy sanction is running."""
    tingkat = h.jenis.tingkat if h.tingkat is None and h.jenis is not None else h.tingkat
    if h.dibatalkan is not None or tingkat is TingkatHukuman.RINGAN:
        return Riwayat.tetap(False)
    if tingkat is None or h.sampai is None:
        return Riwayat([(h.mulai, None)], sebelum=False)
    return Riwayat.rentang([(h.mulai, h.sampai)])


def _masa_penundaan(h: HukumanDisiplin) -> Riwayat[bool]:
    """Whether a sanction that delays promotion is running; no light one does (PP 53/2010 Pasal 7 ayat (2))."""
    menunda = None if h.jenis is None else h.jenis.menunda_kenaikan_pangkat
    if menunda is False:
        return Riwayat.tetap(False)
    masa = _masa_hukuman(h)
    return masa if menunda else masa.peta(lambda berjalan: None if berjalan else False)
