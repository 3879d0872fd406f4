"""Facts: sanctions that are running, and sanctions of the past."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.domain.peran import Mentor
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat


@fakta("sedang menjalani hukuman disiplin sedang atau berat")
def dihukum(p: Pegawai) -> Riwayat[bool]:
    """A medium or heavy sanction is running.

    One without a recorded end is unknown from its start on, for how long it was really served only the record can
    tell; one of unknown severity is unknown while it runs; one that was annulled never ran.
    """
    return _ada(p.hukuman, _masa_hukuman)


@fakta("sedang menjalani hukuman disiplin berat")
def dihukum_berat(p: Pegawai) -> Riwayat[bool]:
    """A heavy sanction is running; what is not recorded counts as in `dihukum`."""
    return _ada(p.hukuman, lambda h: _masa_hukuman(h, TingkatHukuman.BERAT))


@fakta("pernah dijatuhi hukuman disiplin")
def pernah_dihukum(p: Pegawai) -> Riwayat[bool]:
    """Any sanction, light ones included, has taken effect so far and was not annulled."""
    return _ada(p.hukuman, lambda h: _sejak_dijatuhkan(h, TingkatHukuman.RINGAN))


@fakta("pernah dijatuhi hukuman disiplin sedang atau berat")
def pernah_dihukum_sedang_berat(p: Pegawai) -> Riwayat[bool]:
    """A medium or heavy sanction has taken effect so far and was not annulled."""
    return _ada(p.hukuman, lambda h: _sejak_dijatuhkan(h, TingkatHukuman.SEDANG))


@fakta("pernah dijatuhi hukuman disiplin tingkat berat")
def pernah_dihukum_berat(p: Pegawai) -> Riwayat[bool]:
    """A heavy sanction has taken effect so far and was not annulled."""
    return _ada(p.hukuman, lambda h: _sejak_dijatuhkan(h, TingkatHukuman.BERAT))


@fakta("TMT hukuman disiplin sedang atau berat yang terakhir")
def tmt_hukuman_terakhir(p: Pegawai) -> Riwayat[date]:
    """First day in force of the last medium or heavy sanction so far; unknown while there was none.

    From the start of one whose severity is not known it is unknown, until the next one that is known.
    """
    titik: dict[date, date | None] = {}
    for h in p.hukuman or ():
        setingkat = _setingkat(h, TingkatHukuman.SEDANG)
        if h.dibatalkan is None and setingkat is not False:
            titik[h.mulai] = h.mulai if setingkat else titik.get(h.mulai)
    return Riwayat(titik)


@fakta("sedang menjalani penundaan kenaikan pangkat")
def kenaikan_pangkat_ditunda(p: Pegawai) -> Riwayat[bool]:
    """The sanction "penundaan kenaikan pangkat" is running (PP 53/2010 Pasal 7 ayat (3) huruf b).

    False while another known kind runs, unknown while a medium or heavy one runs whose kind is not known or stands
    in no regulation read; unknown, too, from the start of one that delays and whose end is not recorded.
    """
    return _ada(p.hukuman, _masa_penundaan)


@fakta("hukuman disiplin yang sedang dijalani menunda kenaikan pangkat")
def hukuman_mungkin_menunda(p: Pegawai) -> Riwayat[bool]:
    """A medium or heavy sanction is running of which no text read tells what it does: unknown while one is, or may be.

    For the days of PP 30/1980, until PP 53/2010.
    """
    return dihukum(p).peta(lambda ya: False if ya is False else None)


def selama_hukuman(p: Pegawai, jenis: JenisHukuman) -> Riwayat[bool]:
    """Whether a sanction of that kind is running, one that is not light.

    Unknown while one of unknown kind that is not light runs, and from the start of one whose end is not recorded.
    """
    return _ada(p.hukuman, lambda h: _sejenis(_masa_hukuman(h), None if h.jenis is None else h.jenis is jenis))


def sejak_hukuman(p: Pegawai, jenis: JenisHukuman) -> Riwayat[bool]:
    """Whether a sanction of that kind, one that is not light, has taken effect; unknown since one of unknown kind."""

    def sejak(h: HukumanDisiplin) -> Riwayat[bool]:
        dijatuhkan = _sejak_dijatuhkan(h, TingkatHukuman.SEDANG)
        return _sejenis(dijatuhkan, None if h.jenis is None else h.jenis is jenis)

    return _ada(p.hukuman, sejak)


@fakta("sedang menjalani hukuman disiplin sedang atau berat")
def mentor_dihukum(m: Mentor) -> Riwayat[bool]:
    """A medium or heavy sanction is running; what is not recorded counts as in `dihukum`."""
    return _ada(m.pegawai.hukuman, _masa_hukuman)


def _ada(hukuman: Iterable[HukumanDisiplin] | None, masa: Callable[[HukumanDisiplin], Riwayat[bool]]) -> Riwayat[bool]:
    """Whether any of the sanctions is running, by the period that ``masa`` gives each."""
    if hukuman is None:
        return TAK_DIKETAHUI
    return angkat(salah_satu, Riwayat.tetap(False), *map(masa, hukuman))


def _setingkat(h: HukumanDisiplin, paling_ringan: TingkatHukuman) -> bool | None:
    """Whether a sanction is at least so severe."""
    if paling_ringan is TingkatHukuman.RINGAN:
        return True
    return None if h.tingkat_hukuman is None else h.tingkat_hukuman >= paling_ringan


def _masa_hukuman(h: HukumanDisiplin, paling_ringan: TingkatHukuman = TingkatHukuman.SEDANG) -> Riwayat[bool]:
    """Whether a sanction at least so severe is running."""
    setingkat = _setingkat(h, paling_ringan)
    if h.dibatalkan is not None or setingkat is False:
        return Riwayat.tetap(False)
    if h.sampai is None:
        return Riwayat([(h.mulai, None)], sebelum=False)
    return Riwayat([(h.mulai, setingkat), (h.sampai, False)], sebelum=False)


def _sejak_dijatuhkan(h: HukumanDisiplin, paling_ringan: TingkatHukuman) -> Riwayat[bool]:
    """Whether a sanction at least so severe has taken effect."""
    if h.dibatalkan is not None:
        return Riwayat.tetap(False)
    return Riwayat([(h.mulai, _setingkat(h, paling_ringan))], sebelum=False)


def _masa_penundaan(h: HukumanDisiplin) -> Riwayat[bool]:
    """Whether a sanction that delays promotion is running; no light one does (PP 53/2010 Pasal 7 ayat (2))."""
    return _sejenis(_masa_hukuman(h), None if h.jenis is None else h.jenis.menunda_kenaikan_pangkat)


def _sejenis(berlaku: Riwayat[bool], sejenis: bool | None) -> Riwayat[bool]:
    """Whether a sanction that applies on these days is also of the kind asked about."""
    if sejenis is False:
        return Riwayat.tetap(False)
    return berlaku if sejenis else berlaku.peta(lambda ya: None if ya else False)
