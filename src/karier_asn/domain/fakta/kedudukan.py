"""Facts: in what standing he is, by the kedudukan hukum on record, and when his service ended.

One reading for all of them. A record of standings that is known tells every change: before the first he was on duty.
A change whose day is not told may have come on any day, so on every day he may stand by it. A standing ends with the
next one; the last one, if it interrupts service, with the next post held definitively.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Final

from karier_asn.domain.disiplin import Akibat
from karier_asn.domain.ingatan import terakhir
from karier_asn.domain.jabatan import MULAI_PP_11_2017, JenisPenugasan
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.domain.rekam import KEMATIAN
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, hari, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat

_CLTN = frozenset({KedudukanHukum.CLTN, KedudukanHukum.PERPANJANGAN_CLTN})


def menurut_kedudukan(p: Pegawai, f: Callable[[KedudukanHukum], bool | None]) -> Riwayat[bool]:
    """What ``f`` says of the standing on each day; unknown where he may stand in several ways that differ."""
    return _menurut_masanya(p, lambda k, _: f(k))


@terakhir
def mungkin_berkedudukan(p: Pegawai) -> Riwayat[frozenset[KedudukanHukum]]:
    """The standings in which he may be on each day: one where it is certain; unknown where no record of them is."""
    if p.kedudukan_hukum is None:
        return TAK_DIKETAHUI
    tanpa_hari = frozenset(k.kedudukan for k in p.kedudukan_hukum if k.sejak is None)
    titik: dict[date, frozenset[KedudukanHukum]] = {AWAL: frozenset({KedudukanHukum.AKTIF})}
    titik |= {k.sejak: frozenset({k.kedudukan}) for k in p.kedudukan_hukum if k.sejak is not None}
    mulai, (paling_akhir,) = max(titik.items(), key=lambda t: t[0])
    if any(map(_menyela, tanpa_hari)):
        titik |= dict(_mungkin_kembali(p, titik))
    if _menyela(paling_akhir):
        titik |= _kembali_bertugas(p, mulai, paling_akhir, pasti=not tanpa_hari)
    return Riwayat((d, v | tanpa_hari) for d, v in titik.items())


def _menyela(k: KedudukanHukum) -> bool:
    """Whether a standing may interrupt service without ending it."""
    return not k.aktif and not k.berakhir


def _mungkin_kembali(
    p: Pegawai, titik: Mapping[date, frozenset[KedudukanHukum]]
) -> Iterator[tuple[date, frozenset[KedudukanHukum]]]:
    """After each change that has a day, when he may have returned from an interruption that has none."""
    for mulai, sesudahnya in pairwise([*sorted(titik), AKHIR]):
        kembali = tambah(mulai, hari(1)) if p.jabatan is None else kembali_menjabat(p, mulai)
        if kembali is not None and kembali < sesudahnya:
            yield kembali, titik[mulai] | {KedudukanHukum.AKTIF}


def _kembali_bertugas(
    p: Pegawai, mulai: date, k: KedudukanHukum, *, pasti: bool
) -> Iterator[tuple[date, frozenset[KedudukanHukum]]]:
    """The return to duty after the last standing, where a later post tells it; without posts on record, perhaps.

    Before PP 11/2017 a state official could hold a post besides, so one taken up then does not tell that he is none.
    Nor does a post where a change has no day (not ``pasti``): that one may be the return.
    """
    mungkin = frozenset({k, KedudukanHukum.AKTIF})
    if p.jabatan is None:
        yield tambah(mulai, hari(1)), mungkin
        return
    pasti_sejak = MULAI_PP_11_2017 - SEHARI if k is KedudukanHukum.PEJABAT_NEGARA else mulai
    kembali = kembali_menjabat(p, mulai)
    sesudahnya = kembali_menjabat(p, max(mulai, pasti_sejak)) if pasti else None
    if kembali is not None and kembali != sesudahnya:
        yield kembali, mungkin
    if sesudahnya is not None:
        yield sesudahnya, frozenset({KedudukanHukum.AKTIF})


def kembali_menjabat(p: Pegawai, mulai: date) -> date | None:
    """The first day after ``mulai`` on which a post was taken up definitively; ``None`` if none is on record."""
    sesudah = (t.tmt for t in p.jabatan or () if t.jenis is JenisPenugasan.DEFINITIF and t.tmt > mulai)
    return min(sesudah, default=None)


# --- on duty or not ----------------------------------------------------------------------------------------


@fakta("kedudukan hukumnya aktif")
def berkedudukan_aktif(p: Pegawai) -> Riwayat[bool]:
    """On duty by the standing on record: neither on leave outside state responsibility nor suspended nor dismissed.

    Unknown where the name of the standing does not tell. Before PP 11/2017 a state official could keep his post, so
    for those days it is unknown of him.
    """
    return _menurut_masanya(p, aktif_menurut)


@fakta("menjadi pejabat negara")
def pejabat_negara(p: Pegawai) -> Riwayat[bool]:
    """A state official, by the standing on record."""
    return menurut_kedudukan(p, lambda k: k is KedudukanHukum.PEJABAT_NEGARA)


@fakta("diberhentikan sementara sebagai PNS")
def diberhentikan_sementara(p: Pegawai) -> Riwayat[bool]:
    """Suspended as a suspect, or to serve as a state official (PP 11/2017 Pasal 276, 343 ayat (3)).

    Before PP 11/2017 a state official could keep his post (PP 99/2000 Pasal 17 ayat (2)), so it is unknown of him.
    """
    sementara = KedudukanHukum.PEMBERHENTIAN_SEMENTARA
    return _menurut_masanya(p, lambda k, dilepas: dilepas if k is KedudukanHukum.PEJABAT_NEGARA else k is sementara)


def aktif_menurut(k: KedudukanHukum, pejabat_dilepas: bool | None) -> bool | None:
    """Whether a standing leaves him on duty, on days on which state officials are, or may be, suspended."""
    if k is KedudukanHukum.PEJABAT_NEGARA:
        return None if pejabat_dilepas is None else not pejabat_dilepas
    return k.aktif


def bertugas_di_luar(p: Pegawai) -> Riwayat[bool]:
    """Time as a state official or in a lembaga nonstruktural, that is no service as PNS (PP 11/2017 Pasal 344).

    Of a suspension since that PP it is not known whether it is of the latter (Pasal 276), and of a state official
    before it not whether his time counted.
    """
    sementara = KedudukanHukum.PEMBERHENTIAN_SEMENTARA
    return _menurut_masanya(
        p,
        lambda k, dilepas: (
            dilepas if k is KedudukanHukum.PEJABAT_NEGARA else (None if dilepas and k is sementara else False)
        ),
    )


PEJABAT_NEGARA_DILEPAS: Final[Riwayat[bool]] = Riwayat([(MULAI_PP_11_2017, True)])
"""Whether a state official is suspended: since PP 11/2017 every one is; before, the record does not tell."""


def _menurut_masanya(p: Pegawai, f: Callable[[KedudukanHukum, bool | None], bool | None]) -> Riwayat[bool]:
    """What ``f`` says of the standing on each day, and of whether state officials are suspended on that day."""

    def sepakat(mungkin: frozenset[KedudukanHukum] | None, dilepas: bool | None) -> bool | None:
        nilai = {f(k, dilepas) for k in mungkin or ()}
        return nilai.pop() if len(nilai) == 1 else None

    return angkat(sepakat, mungkin_berkedudukan(p), PEJABAT_NEGARA_DILEPAS)


@fakta("cuti di luar tanggungan negaranya diperpanjang")
def cltn_diperpanjang(p: Pegawai) -> Riwayat[bool]:
    """The leave was extended (PP 11/2017 Pasal 334 ayat (3)), by the standing on record."""
    return menurut_kedudukan(p, lambda k: k is KedudukanHukum.PERPANJANGAN_CLTN)


@fakta("menjalani cuti di luar tanggungan negara")
def menjalani_cltn(p: Pegawai) -> Riwayat[bool]:
    """On leave outside state responsibility (PP 11/2017 Pasal 334): by the rows of leave, or by the standing.

    Leave without a recorded end lasts until the next post held definitively.
    """
    return angkat(salah_satu, _baris_cltn(p), menurut_kedudukan(p, _CLTN.__contains__))


def _baris_cltn(p: Pegawai) -> Riwayat[bool]:
    if p.cltn is None:
        return TAK_DIKETAHUI
    tiap = (Riwayat.rentang([(c.mulai, c.sampai)]) if c.sampai else _sampai_kembali(p, c.mulai) for c in p.cltn)
    return angkat(salah_satu, Riwayat.tetap(False), *tiap)


def _sampai_kembali(p: Pegawai, mulai: date) -> Riwayat[bool]:
    """What lasts until a post is taken up; where posts are not known, he may be back after the first day."""
    if p.jabatan is None:
        return Riwayat([(mulai, True), (tambah(mulai, hari(1)), None)], sebelum=False)
    return Riwayat.rentang([(mulai, kembali_menjabat(p, mulai))])


# --- the end of service ------------------------------------------------------------------------------------


@fakta("belum berhenti")
def belum_berhenti(p: Pegawai) -> Riwayat[bool]:
    """Neither dismissed nor resigned nor dead; what ends service without a record of it, his age, the rule tells."""
    return berhenti(p).peta(lambda ya: not ya)


@terakhir
def berhenti(p: Pegawai) -> Riwayat[bool]:
    """Whether he is dismissed, resigned, pensioned or dead, as far as a record tells.

    By the standing; by the decree on a death; by a sanction of dismissal that is in force. That he reached the
    retirement age follows from his post, and is asked of the rule. An end that is not recorded has not come.
    """
    diberhentikan = (_sejak_diberhentikan(p, h) for h in p.hukuman or ())
    meninggal = (Riwayat.sejak(k.tanggal) for k in p.penetapan or () if k.jenis in KEMATIAN)
    return angkat(salah_satu, menurut_kedudukan(p, lambda k: k.berakhir), *diberhentikan, *meninggal)


def _sejak_diberhentikan(p: Pegawai, h: HukumanDisiplin) -> Riwayat[bool]:
    """Whether he is dismissed by a sanction, until a later post tells that he is back.

    Of a sanction whose kind is not known the standing tells whether it ended his service.
    """
    if h.dibatalkan is not None or h.jenis is None or h.jenis.akibat is not Akibat.DIBERHENTIKAN:
        return Riwayat.tetap(False)
    return _sampai_kembali(p, h.mulai)
