"""Facts: the posts held."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang, Rumpun
from karier_asn.domain.pegawai import Pegawai, Penugasan
from karier_asn.engine.ekspresi import fakta
from karier_asn.engine.riwayat import AKHIR, TAK_DIKETAHUI, Riwayat


def dijabat(p: Pegawai) -> Riwayat[Jabatan | bool]:
    """The post held definitively on each day; ``False`` = certainly none, unknown otherwise.

    Acting for somebody (Plt, Plh, Pj) is not holding the post, and leave outside state responsibility (CLTN) ends
    it (PP 11/2017 Pasal 335 ayat (1)). Between CPNS and the first post on record, after a post that ended, and after
    CLTN until the next post, nothing is known; before CPNS no post was held. Where it is not known whether there
    was a CLTN, the posts are taken as recorded.
    """
    if p.jabatan is None:
        return TAK_DIKETAHUI
    titik: list[tuple[date, Jabatan | bool | None]] = [(p.tmt_cpns, None)] if p.tmt_cpns else []
    for tugas in definitif(p.jabatan):
        titik = [t for t in titik if t[0] < tugas.tmt]
        titik.append((tugas.tmt, tugas.jabatan))
        if tugas.sampai is not None:
            titik.append((tugas.sampai, None))
    for cuti in p.cltn or ():
        kembali = min((t.tmt for t in definitif(p.jabatan) if t.tmt > cuti.mulai), default=AKHIR)
        titik = [t for t in titik if not cuti.mulai <= t[0] < kembali]
        titik.append((cuti.mulai, False))
        if cuti.sampai is not None and cuti.sampai < kembali:
            titik.append((cuti.sampai, None))
    return Riwayat(titik, sebelum=False if p.tmt_cpns else None)


def selama_menjabat(p: Pegawai, cocok: Callable[[Jabatan], bool | None]) -> Riwayat[bool]:
    """Whether the post held definitively on each day is ``cocok``."""
    return dijabat(p).peta(lambda j: cocok(j) if isinstance(j, Jabatan) else j)


def definitif(jabatan: Iterable[Penugasan]) -> Iterable[Penugasan]:
    """The rows that say a post was held, not merely acted in."""
    return (t for t in jabatan if t.jenis is JenisPenugasan.DEFINITIF)


def _menduduki(p: Pegawai, *jenjang: Jenjang) -> Riwayat[bool]:
    return selama_menjabat(p, lambda j: None if j.jenjang is None else j.jenjang in jenjang)


@fakta("menduduki Jabatan pelaksana")
def pelaksana(p: Pegawai) -> Riwayat[bool]:
    """Holds a Jabatan pelaksana."""
    return _menduduki(p, Jenjang.PELAKSANA)


@fakta("menduduki Jabatan pengawas")
def pengawas(p: Pegawai) -> Riwayat[bool]:
    """Holds a Jabatan pengawas."""
    return _menduduki(p, Jenjang.PENGAWAS)


@fakta("menduduki Jabatan administrator")
def administrator(p: Pegawai) -> Riwayat[bool]:
    """Holds a Jabatan administrator."""
    return _menduduki(p, Jenjang.ADMINISTRATOR)


@fakta("menduduki JPT pratama")
def jpt_pratama(p: Pegawai) -> Riwayat[bool]:
    """Holds a JPT pratama."""
    return _menduduki(p, Jenjang.JPT_PRATAMA)


@fakta("menduduki JPT madya")
def jpt_madya(p: Pegawai) -> Riwayat[bool]:
    """Holds a JPT madya."""
    return _menduduki(p, Jenjang.JPT_MADYA)


@fakta("menduduki JF jenjang ahli madya")
def ahli_madya(p: Pegawai) -> Riwayat[bool]:
    """Holds a JF at the level ahli madya."""
    return _menduduki(p, Jenjang.AHLI_MADYA)


@fakta("menduduki JF jenjang ahli utama")
def ahli_utama(p: Pegawai) -> Riwayat[bool]:
    """Holds a JF at the level ahli utama."""
    return _menduduki(p, Jenjang.AHLI_UTAMA)


@fakta("menduduki jabatan struktural atau jabatan fungsional")
def pejabat(p: Pegawai) -> Riwayat[bool]:
    """Holds a structural post (JPT, administrator, pengawas) or a JF, not a Jabatan pelaksana.

    Eselon V, structural before 2014, counts as pelaksana.
    """
    return selama_menjabat(p, lambda j: None if j.jenjang is None else j.jenjang is not Jenjang.PELAKSANA)


@fakta("menduduki JF yang setingkat (kelas jabatan sama)")
def jf_setingkat(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Holds a JF whose kelas jabatan equals that of the posts from which post ``j`` is filled.

    PP 11/2017, penjelasan Pasal 54 ayat (1) huruf d. Unknown while either class is unknown.
    """

    def cocok(dijabat: Jabatan) -> bool | None:
        if dijabat.jenjang is None or dijabat.jenjang.rumpun is not Rumpun.JF:
            return dijabat.jenjang and False
        return None if dijabat.kelas is None or j.kelas_asal is None else dijabat.kelas == j.kelas_asal

    return selama_menjabat(p, cocok)


@fakta("menduduki Jabatan dalam bidang tugas yang terkait")
def bidang_terkait(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Holds a post in the field of work of post ``j``; fields are the agency's own classification.

    "Related" is read as "the same field in that classification".
    """
    return selama_menjabat(p, lambda d: None if d.bidang is None or j.bidang is None else d.bidang == j.bidang)
