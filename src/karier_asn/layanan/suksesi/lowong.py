"""When a post falls vacant, and why: what ends its being held, for each holder, as far as the record and the law tell.

A day is told only where nothing that is not known could bring another: an extension of the term of a JPT, or an end of
the career that nobody can compute, leaves the day of the vacancy between bounds or not known, and never "never".
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum

from attrs import field, frozen

from karier_asn.domain.akhir_karier import AkhirKarier
from karier_asn.domain.fakta.diri import dalam_perjanjian_kerja
from karier_asn.domain.fakta.jabatan import definitif, penugasan, tmt_jabatan
from karier_asn.domain.fakta.kedudukan import berhenti
from karier_asn.domain.jabatan import JPT, Jabatan
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Penugasan
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.data import kutipan
from karier_asn.engine.hasil import Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan, seluruhnya
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.putusan import evaluate
from karier_asn.rules.merit.mutasi import MASA_JPT
from karier_asn.rules.merit.suksesi import DASAR_AKHIR_PERJANJIAN, DASAR_LEPAS_CLTN, DASAR_LEPAS_STUDI
from karier_asn.rules.pensiun import belum_pensiun


class JenisSebab(Enum):
    """What ends the holding of a post."""

    PENSIUN = "mencapai batas usia pensiun"
    BERHENTI = "berhenti atau meninggal dunia, menurut rekamnya"
    MASA_JPT = "masa jabatan pimpinan tinggi habis, kecuali diperpanjang"
    CLTN = "cuti di luar tanggungan negara"
    TUGAS_BELAJAR = "tugas belajar lebih dari 6 bulan dengan meninggalkan tugas"
    KEDUDUKAN = "lepas dari jabatan menurut kedudukan hukumnya"
    PINDAH = "menduduki jabatan lain, menurut rekamnya"
    PENUGASAN = "penugasannya berakhir, menurut rekamnya"
    PERJANJIAN = "perjanjian kerja berakhir"


@frozen
class IsiSebab:
    """What ends the holding of a post.

    Attributes:
        sebab: which it is.
        hari: the first day on which the post is held no more; null = not known.
        pasti: whether it is certain to end it by then.
        dasar: the provision; null = the record tells it, or none is known.
    """

    sebab: JenisSebab
    hari: date | None
    pasti: bool
    dasar: Kutipan | None


@frozen(order=False)
class SebabLowong:
    """What ends the holding of a post.

    Attributes:
        sebab: which it is.
        hari: the first day on which the post is held no more; ``None`` = not known.
        pasti: whether it is certain to end it by then.
        dasar: the provision; ``None`` = the record tells it, or none is known.
        jejak: the verdict behind it, of the term of a JPT.
    """

    sebab: JenisSebab
    hari: date | None
    pasti: bool
    dasar: Dasar | None = None
    jejak: Jejak | None = field(default=None, eq=False, repr=False)

    @staticmethod
    def dari(akhir: AkhirKarier) -> SebabLowong:
        """The end of his career."""
        sebab = JenisSebab.PENSIUN if akhir.dasar else JenisSebab.BERHENTI
        return SebabLowong(sebab, akhir.hari, pasti=True, dasar=akhir.dasar)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The day, what it is, and by which provision."""
        hari = self.hari.isoformat() if self.hari else bahasa("hari belum diketahui")
        dasar = f" ({self.dasar})" if self.dasar else ""
        ragu = "" if self.pasti or self.hari is None else f" [{bahasa('belum pasti')}]"
        return f"{hari} {bahasa(self.sebab.value)}{dasar}{ragu}"

    def isi(self) -> IsiSebab:
        """The same as data."""
        return IsiSebab(self.sebab, self.hari, self.pasti, None if self.dasar is None else kutipan(self.dasar))


@frozen
class IsiPemangku:
    """A holder of a post, now or before.

    Attributes:
        rujukan: the caller's own reference to the employee.
        sebab: what ends, or ended, his holding it; earliest first.
    """

    rujukan: str
    sebab: tuple[IsiSebab, ...]


@frozen(order=False)
class Pemangku:
    """A holder of a post, now or before.

    Attributes:
        rujukan: the caller's own reference to the employee.
        sebab: what ends, or ended, his holding it; earliest first, and last what comes on a day not known.
    """

    rujukan: str
    sebab: tuple[SebabLowong, ...]

    def paling_awal(self, pada: date) -> date:
        """The first day on which he may hold it no more."""
        return min(max(pada, s.hari or pada) for s in self.sebab)

    def paling_akhir(self, pada: date) -> date | None:
        """The first day on which he certainly holds it no more; ``None`` = not known."""
        return min((max(pada, s.hari) for s in self.sebab if s.pasti and s.hari), default=None)

    def isi(self) -> IsiPemangku:
        """The same as data."""
        return IsiPemangku(self.rujukan, tuple(s.isi() for s in self.sebab))


@frozen
class IsiKelowongan:
    """When a post falls vacant.

    Attributes:
        lowong: whether it is vacant on the day asked; null = not known.
        hari: the first day on which it is; null = not known.
        paling_awal: the first day on which it may be.
        paling_akhir: the first day on which it certainly is; null = not known.
        pemangku: who holds it.
        mantan: who held it before, with what ended that.
        mungkin: who may hold it, by the caller's own reference.
    """

    lowong: bool | None
    hari: date | None
    paling_awal: date
    paling_akhir: date | None
    pemangku: tuple[IsiPemangku, ...]
    mantan: tuple[IsiPemangku, ...]
    mungkin: tuple[str, ...]


@frozen(order=False)
class Kelowongan:
    """When a post falls vacant; of one that several hold, when the first of them leaves.

    Attributes:
        pada: the day asked.
        pemangku: who holds it.
        mantan: who held it before and holds no post now, with what ended that.
        mungkin: who may hold it, by reference.
        tak_diketahui: of how many people it is not known at all what they hold.
        dinyatakan: whether the agency says that there is a vacancy (`Jabatan.lowong`).
    """

    pada: date
    pemangku: tuple[Pemangku, ...]
    mantan: tuple[Pemangku, ...] = ()
    mungkin: tuple[str, ...] = ()
    tak_diketahui: int = 0
    dinyatakan: bool | None = None

    @property
    def lowong(self) -> bool | None:
        """Whether it is vacant on the day asked; ``None`` = not known.

        It is if the agency says so, or if nobody holds it and nobody may.
        """
        if self.dinyatakan:
            return True
        if self.pemangku:
            return False
        return None if self.mungkin or self.tak_diketahui or self.dinyatakan is False else True

    @property
    def paling_awal(self) -> date:
        """The first day on which it may be vacant."""
        return min(h.paling_awal(self.pada) for h in self.pemangku) if self.lowong is False else self.pada

    @property
    def paling_akhir(self) -> date | None:
        """The first day on which it certainly is; ``None`` = not known."""
        if self.lowong:
            return self.pada
        return min((d for h in self.pemangku if (d := h.paling_akhir(self.pada))), default=None)

    @property
    def hari(self) -> date | None:
        """The first day on which it is vacant; ``None`` = not known, or known by bounds only."""
        return self.paling_awal if self.paling_awal == self.paling_akhir else None

    def tepat(self, d: date) -> bool | None:
        """Whether that day is in time, when the post falls vacant or before; ``None`` = not known."""
        if d <= self.paling_awal:
            return True
        return False if self.paling_akhir is not None and d > self.paling_akhir else None

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """When, and why; a line for each holder."""
        return "\n".join((self.kepala(bahasa), *self.sebab(bahasa)))

    def kepala(self, bahasa: Bahasa) -> str:
        """When."""
        if self.lowong:
            return bahasa("sudah lowong")
        if self.hari is not None:
            return f"{bahasa('lowong pada')} {self.hari.isoformat()}"
        if self.lowong is None:
            return bahasa("belum diketahui apakah lowong")
        awal = f"{bahasa('paling awal')} {self.paling_awal.isoformat()}" if self.paling_awal > self.pada else ""
        akhir = f"{bahasa('paling akhir')} {self.paling_akhir.isoformat()}" if self.paling_akhir else ""
        if not awal and not akhir:
            return bahasa("hari lowongnya belum diketahui")
        return f"{bahasa('lowong')} {', '.join(filter(None, (awal, akhir)))}"

    def sebab(self, bahasa: Bahasa) -> Iterator[str]:
        for h in self.pemangku:
            yield f"{h.rujukan}: {'; '.join(s.report(bahasa) for s in h.sebab)}"
        for h in self.mantan:
            yield f"{h.rujukan} ({bahasa('dahulu')}): {'; '.join(s.report(bahasa) for s in h.sebab)}"
        if self.dinyatakan and not self.mantan:
            yield bahasa("dinyatakan lowong oleh instansi")
        if not self.pemangku and self.mungkin:
            yield f"{bahasa('mungkin diduduki')}: {', '.join(self.mungkin)}"
        elif self.lowong is None and self.tak_diketahui:
            yield f"{self.tak_diketahui} {bahasa('pegawai belum diketahui jabatannya')}"

    def isi(self) -> IsiKelowongan:
        """The same as data."""
        return IsiKelowongan(
            self.lowong,
            self.hari,
            self.paling_awal,
            self.paling_akhir,
            tuple(h.isi() for h in self.pemangku),
            tuple(h.isi() for h in self.mantan),
            self.mungkin,
        )


# --- which post somebody holds -----------------------------------------------------------------------------


def same_post(a: Jabatan, b: Jabatan) -> bool | None:
    """Whether two descriptions are of one post: by name, level and unit; ``None`` where one does not tell.

    >>> from karier_asn.domain.jabatan import Jenjang
    >>> kabid = Jabatan("Kabid Mutasi", Jenjang.ADMINISTRATOR, unit="BKPSDM")
    >>> same_post(kabid, Jabatan("KABID MUTASI", Jenjang.ADMINISTRATOR)), same_post(kabid, Jabatan("Kabid Mutasi"))
    (None, None)
    >>> same_post(kabid, Jabatan("Kabid Mutasi", Jenjang.ADMINISTRATOR, unit="BKPSDM", bidang="kepegawaian"))
    True
    """
    if not (kunci_nama(a.nama) and kunci_nama(b.nama)):
        return None
    pasang = ((kunci_nama(a.nama), kunci_nama(b.nama)), (a.jenjang, b.jenjang), (a.unit, b.unit))
    return seluruhnya(*(True if x == y else None if None in (x, y) else False for x, y in pasang))


def held(p: Pegawai, pada: date) -> tuple[Penugasan | None, bool]:
    """The row of the post held on that day, or of the one that may be held; and whether it certainly is."""
    dijabat = penugasan(p).pada(pada)
    if isinstance(dijabat, Penugasan):
        return dijabat, True
    if dijabat is False:
        return None, True
    baris = [t for t in definitif(p.jabatan or ()) if t.tmt <= pada]
    mungkin = baris[-1] if baris and (baris[-1].sampai is None or baris[-1].sampai > pada) else None
    return mungkin, False


def left(p: Pegawai, pada: date) -> tuple[Penugasan, date, SebabLowong] | None:
    """The post that he, who holds none on that day, held last, since when no more, and what ended that."""
    lalu: Penugasan | None = None
    hasil: tuple[Penugasan, date, SebabLowong] | None = None
    for mulai, _, nilai in penugasan(p).potongan():
        if mulai > pada:
            break
        if isinstance(nilai, Penugasan):
            lalu, hasil = nilai, None
        elif lalu is not None and hasil is None:
            hasil = lalu, mulai, _lepas(p, lalu, mulai, nilai is False)
    return hasil


# --- what ends it ------------------------------------------------------------------------------------------


def ends(
    p: Pegawai, tugas: Penugasan, pada: date, akhir: AkhirKarier | None, bacaan: Bacaan
) -> tuple[SebabLowong, ...]:
    """All that ends his holding that post after the day, earliest first."""
    semua = (
        *_karier(p, pada, akhir),
        *_rekam(p, tugas, pada, akhir),
        *_masa_jpt(p, tugas.jabatan, pada, bacaan),
        *_perjanjian(p, pada),
    )
    return tuple(sorted(semua, key=lambda s: s.hari or AKHIR))


def _karier(p: Pegawai, pada: date, akhir: AkhirKarier | None) -> Iterator[SebabLowong]:
    """The end of the career; before it a day from which it is not certain that he is no pensioner yet."""
    if akhir is None:
        yield SebabLowong(JenisSebab.PENSIUN, None, pasti=False)
        return
    yield SebabLowong.dari(akhir)
    ragu = belum_pensiun(p).cari(lambda v: v is not True, pada)
    if ragu is not None and ragu < akhir.hari:
        yield SebabLowong(JenisSebab.PENSIUN, ragu, pasti=False)


def _rekam(p: Pegawai, tugas: Penugasan, pada: date, akhir: AkhirKarier | None) -> Iterator[SebabLowong]:
    """What the record itself tells: another post, the end of the row, leave, a standing."""
    terakhir = tugas
    for mulai, _, nilai in penugasan(p).potongan():
        if mulai <= pada:
            continue
        if isinstance(nilai, Penugasan):
            sama = same_post(terakhir.jabatan, nilai.jabatan)
            if sama:
                terakhir = nilai
                continue
            yield SebabLowong(JenisSebab.PINDAH, mulai, pasti=sama is False)
        elif akhir is None or mulai < akhir.hari:
            yield _lepas(p, terakhir, mulai, nilai is False)
        return


def _lepas(p: Pegawai, tugas: Penugasan, hari: date, pasti: bool) -> SebabLowong:
    """What released him on that day."""
    if tugas.sampai == hari:
        return SebabLowong(JenisSebab.PENUGASAN, hari, pasti=True)
    if any(c.mulai <= hari < (c.sampai or AKHIR) for c in p.cltn or ()):
        return SebabLowong(JenisSebab.CLTN, hari, pasti, DASAR_LEPAS_CLTN)
    if any(t.mulai <= hari < (t.sampai or AKHIR) for t in p.tugas_belajar or ()):
        rumpun = tugas.jabatan.jenjang and tugas.jabatan.jenjang.rumpun
        return SebabLowong(JenisSebab.TUGAS_BELAJAR, hari, pasti, rumpun and DASAR_LEPAS_STUDI[rumpun])
    return SebabLowong(JenisSebab.BERHENTI if berhenti(p).pada(hari) else JenisSebab.KEDUDUKAN, hari, pasti)


def _masa_jpt(p: Pegawai, j: Jabatan, pada: date, bacaan: Bacaan) -> Iterator[SebabLowong]:
    """The end of the five years of a JPT, which the PPK may extend."""
    if j.jenjang not in JPT:
        return
    jejak, mulai = evaluate(MASA_JPT, p, bacaan=bacaan), tmt_jabatan(p).pada(pada)
    if mulai is None:
        yield SebabLowong(JenisSebab.MASA_JPT, None, False, MASA_JPT.dasar, jejak)
    elif habis := jejak.putusan.cari(lambda v: v in (Putusan.TMS, Putusan.BTL), mulai):
        yield SebabLowong(JenisSebab.MASA_JPT, habis, jejak.pada(habis) is Putusan.TMS, MASA_JPT.dasar, jejak)


def _perjanjian(p: Pegawai, pada: date) -> Iterator[SebabLowong]:
    """The end of the contract of a PPPK."""
    if p.jenis is not JenisPegawai.PPPK:
        return
    perjanjian = dalam_perjanjian_kerja(p)
    # No contract runs for ever: there is a day from which none is known to run.
    habis, pasti = next((m, v is False) for m, s, v in perjanjian.potongan() if s > pada and v is not True)
    yield SebabLowong(JenisSebab.PERJANJIAN, max(habis, pada) if pasti else None, pasti, DASAR_AKHIR_PERJANJIAN)
