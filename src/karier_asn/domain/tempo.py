"""When the next step of pay (kenaikan gaji berkala) falls due, and what delays it.

A step falls due once so much service has passed since the last one; time that does not count as service does not. A
sanction delays a step that falls due while it runs. What is not known is a bound. The figures and citations are those
of a `TataGajiBerkala`; the rule and the schedule both ask here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from karier_asn.domain.fakta.pelepasan import dinas_sejak
from karier_asn.domain.gaji_berkala import GajiBerkala, TataGajiBerkala, Tempo
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.domain.tingkat import Golongan, TingkatHukuman
from karier_asn.engine.hitungan import kumulatif
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.masa import AKHIR, AWAL, Masa, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat
from karier_asn.engine.subjek import known


def tempo(p: Pegawai, mulai: Antara[date], lama: Antara[Masa], tata: TataGajiBerkala) -> Tempo | None:
    """When the step falls due of which that is the first and the last day from which it may be counted.

    Args:
        p: the employee.
        mulai: the first and the last day from which it may be counted; no last day = not bounded.
        lama: the least and the most service that it may take.
        tata: the law.

    Returns:
        ``None`` = never: as far as is known, he does not come back into service.
    """
    p = known(p)
    awal = kumulatif(dinas_sejak(p, mulai.bawah)).capai(lama.bawah, tegas=False).cari(lambda v: v is not False)
    if awal is None:
        return None
    akhir = None
    if mulai.atas is not None and lama.atas is not None:
        akhir = kumulatif(dinas_sejak(p, mulai.atas)).capai(lama.atas, tegas=False).cari(lambda v: v is True)
    semula = Antara(awal, akhir)
    tmt, penunda = _tunda(p, semula, tata)
    catatan = (tata.catatan_masa_kerja,) if awal != akhir else ()
    if penunda is not None and tmt.bawah != tmt.atas:
        catatan = (*catatan, tata.catatan_hukuman)
    return Tempo(semula, tmt, penunda, catatan)


def ditunda(p: Pegawai, g: GajiBerkala, tata: TataGajiBerkala) -> Riwayat[bool]:
    """Whether a sanction delays the step after the last one: from the day on which it falls due until it is given."""
    p = known(p)
    if g.terakhir is None:
        return TAK_DIKETAHUI if any(_penunda(p, tata)) else Riwayat.tetap(False)
    jatuh = tempo(p, Antara(g.terakhir, g.terakhir), _lama(p, g, tata), tata)
    if jatuh is None or jatuh.penunda is None:
        return Riwayat.tetap(False)
    # certain until the first day on which it may be given, then possible until the last one
    awal, tmt = jatuh.semula.bawah, jatuh.tmt
    return Riwayat.rakit(((AWAL, False), (awal, True), (tmt.bawah, None), (tmt.atas or AKHIR, False)))


def _lama(p: Pegawai, g: GajiBerkala, tata: TataGajiBerkala) -> Antara[Masa]:
    """How much service the step may take: unlike others, perhaps, if it is the first."""
    awal = [p.pangkat[0].golongan] if p.pangkat else [*Golongan]
    pertama = {tata.langkah_pertama(golongan)[1] for golongan in awal}
    mungkin = {*(pertama if g.pertama is not False else ()), *([tata.setiap[1]] if g.pertama is not True else ())}
    return Antara(min(mungkin), max(mungkin))


# --- delays ------------------------------------------------------------------------------------------------


@frozen
class _Penunda:
    """A sanction that delays the steps that fall due while it runs, or may."""

    dasar: Dasar
    lama: Masa
    mulai: date
    sampai: date
    pasti: bool


def _tunda(p: Pegawai, semula: Antara[date], tata: TataGajiBerkala) -> tuple[Antara[date], Dasar | None]:
    """When a step is given that falls due then, and by which provision it is delayed."""
    awal, akhir = semula.bawah, semula.atas
    kena = [x for x in _penunda(p, tata) if awal < x.sampai and x.mulai <= (akhir or AKHIR)]
    if not kena:
        return semula, None
    terlama = max(kena, key=lambda x: x.lama)
    if awal != akhir:
        return Antara(awal, None if akhir is None else tambah(akhir, terlama.lama)), terlama.dasar
    pasti = max((tambah(awal, x.lama) for x in kena if x.pasti), default=awal)
    return Antara(pasti, tambah(awal, terlama.lama)), terlama.dasar


def _penunda(p: Pegawai, tata: TataGajiBerkala) -> Iterator[_Penunda]:
    """The sanctions that delay, or may.

    None runs longer than its kind does by law; of one without a recorded end it is not known how long it ran. A light
    one delays nothing; a kind that is not known, or that no text read names, may.
    """
    terlama = max(tata.penundaan.values(), key=lambda t: t[1])
    if p.hukuman is None:
        yield _Penunda(*terlama, AWAL, AKHIR, pasti=False)
    for h in p.hukuman or ():
        bernama = None if h.jenis is None else tata.penundaan.get(h.jenis)
        if h.dibatalkan is None and (bernama or _tidak_jelas(h)):
            menurut, selama = bernama or terlama
            akhir = tambah(h.mulai, selama)
            pasti = bernama is not None and h.sampai is not None
            yield _Penunda(menurut, selama, h.mulai, min(h.sampai or akhir, akhir), pasti)


def _tidak_jelas(h: HukumanDisiplin) -> bool:
    """Whether its kind is not known, or what that kind does, and it is not a light one."""
    return (h.jenis is None or h.jenis.akibat is None) and h.tingkat_hukuman is not TingkatHukuman.RINGAN
