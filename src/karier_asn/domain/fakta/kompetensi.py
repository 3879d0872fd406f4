"""Facts: whether competence was assessed, and the education and training that the form of a post asks for.

What an assessment found is told by facts that stand beside the law on how long it counts, in `rules/`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from karier_asn.domain.fakta.ijazah import diperoleh
from karier_asn.domain.fakta.kelulusan import bernama, lulus_pelatihan
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Ijazah, Pegawai
from karier_asn.domain.standar import SifatSyarat, SyaratPelatihan, SyaratPendidikan
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu, seluruhnya
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat


@fakta("kompetensinya pernah dinilai")
def dinilai(p: Pegawai) -> Riwayat[bool]:
    """An assessment of competence is on record, however old; unknown while the record of assessments is."""
    return TAK_DIKETAHUI if p.kompetensi is None else Riwayat.rentang((a.sejak, None) for a in p.kompetensi)


@fakta("penilaian kompetensi terakhir")
def tanggal_asesmen(p: Pegawai) -> Riwayat[date]:
    """The first day on which the latest assessment counts; unknown before the first, as there is no such day."""
    return TAK_DIKETAHUI if p.kompetensi is None else Riwayat({a.sejak: a.sejak for a in p.kompetensi})


# --- what the form of the post asks for beside competence --------------------------------------------------


@fakta("pendidikan yang mutlak bagi jabatan itu")
def pendidikan_mutlak(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Has every education that the standard of post ``j`` calls mutlak."""
    return _pendidikan(p, j, SifatSyarat.MUTLAK)


@fakta("pendidikan yang penting bagi jabatan itu")
def pendidikan_penting(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Has every education that the standard of post ``j`` calls penting."""
    return _pendidikan(p, j, SifatSyarat.PENTING)


@fakta("pelatihan yang mutlak bagi jabatan itu")
def pelatihan_mutlak(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Has done every training that the standard of post ``j`` calls mutlak, by its name."""
    return _pelatihan(p, j, SifatSyarat.MUTLAK)


@fakta("pelatihan yang penting bagi jabatan itu")
def pelatihan_penting(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Has done every training that the standard of post ``j`` calls penting, by its name."""
    return _pelatihan(p, j, SifatSyarat.PENTING)


def _pendidikan(p: Pegawai, j: Jabatan, sifat: SifatSyarat) -> Riwayat[bool]:
    if j.syarat_pendidikan is None:
        return TAK_DIKETAHUI
    return _semua(_punya_pendidikan(p, s) for s in j.syarat_pendidikan if s.sifat is sifat)


def _punya_pendidikan(p: Pegawai, s: SyaratPendidikan) -> Riwayat[bool]:
    """A diploma of that level or above, in that course of study if one is asked for.

    What came before the first diploma on record is not told, except that it was not above those that followed.
    """
    if p.pendidikan is None:
        return TAK_DIKETAHUI

    def cocok(i: Ijazah) -> bool | None:
        if i.pendidikan < s.pendidikan or s.bidang is None:
            return i.pendidikan >= s.pendidikan
        return None if i.bidang is None else kunci_nama(i.bidang) == kunci_nama(s.bidang)

    punya = angkat(salah_satu, Riwayat.tetap(False), *(_bila(diperoleh(i), cocok(i)) for i in p.pendidikan))
    if all(i.pendidikan < s.pendidikan for i in p.pendidikan):
        return punya
    ada = angkat(salah_satu, *map(diperoleh, p.pendidikan))
    return angkat(lambda punya, ada: punya if ada else None, punya, ada)


def _bila(ada: Riwayat[bool], cocok: bool | None) -> Riwayat[bool]:
    """Whether it is had and is what is asked for."""
    return angkat(seluruhnya, ada, Riwayat.tetap(cocok))


def _pelatihan(p: Pegawai, j: Jabatan, sifat: SifatSyarat) -> Riwayat[bool]:
    if j.syarat_pelatihan is None:
        return TAK_DIKETAHUI
    return _semua(_punya_pelatihan(p, s) for s in j.syarat_pelatihan if s.sifat is sifat)


def _punya_pelatihan(p: Pegawai, s: SyaratPelatihan) -> Riwayat[bool]:
    """A training of that name that was passed; unknown while the record does not say whether it was."""
    return lulus_pelatihan(p, lambda k: bernama(k, s.nama))


def _semua(butir: Iterable[Riwayat[bool]]) -> Riwayat[bool]:
    """All of these; one that is certainly missing decides."""
    return angkat(seluruhnya, Riwayat.tetap(True), *butir)
