"""When the next step of pay (kenaikan gaji berkala) falls due, and what delays it.

A step falls due once the next row of the pay table is reached: so much service after the last one, or for the first as
much as the masa kerja golongan of the appointment leaves of it. Time that does not count as service does not. A
sanction delays a step that falls due while it runs, and none is given while an objection is pending, on leave, or to
whoever is suspended. What is not known is a bound. The figures and citations are those of a `TataGajiBerkala`; the
rule and the schedule both ask here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from attrs import evolve

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta.kedudukan import berkedudukan_aktif, menjalani_cltn
from karier_asn.domain.fakta.pelepasan import dinas_sejak
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.keberatan import TataKeberatan, mengajukan
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.masa_kerja_golongan import TataMKG, masa_kerja_golongan
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.domain.rekam import PeninjauanMasaKerja
from karier_asn.domain.tingkat import Golongan, TingkatHukuman
from karier_asn.engine.benda import frozen
from karier_asn.engine.hitungan import kumulatif
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.logika import salah_satu, seluruhnya
from karier_asn.engine.masa import AKHIR, AWAL, Masa, bulan, mundur, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat
from karier_asn.engine.subjek import known

# --- the law, and what follows from it --------------------------------------------------------------------


@frozen(kw_only=True)
class TataGajiBerkala:
    """What the law says of the steps of pay of a PNS.

    Attributes:
        setiap: from one step to the next.
        mkg: what the law says of masa kerja golongan, the beginnings of the columns of the pay table among it.
        baris_kedua: by golongan, the MKG of the second row of its column, where it is not as far as that.
        penundaan: the sanctions that delay a step, and by how long.
        penundaan_dahulu: the citation of sanctions before that, of which it is not known what they did.
        keberatan: what the law says of objections: no step is given while one is pending.
        catatan_masa_kerja: said where it is not known whether all time counts as service.
        catatan_tempat: said where it is not known how much masa kerja golongan he began with.
        catatan_hukuman: said where it is not known whether a sanction delays the step.
        kedudukan: the citation by which none is given to whoever is off duty by his standing.
        catatan_kedudukan: said where it is not known whether he is.
    """

    setiap: tuple[Dasar, Masa]
    mkg: TataMKG
    baris_kedua: Mapping[Golongan, MasaKerja]
    penundaan: Mapping[JenisHukuman, tuple[Dasar, Masa]]
    penundaan_dahulu: Dasar
    keberatan: TataKeberatan
    catatan_masa_kerja: str
    catatan_tempat: str
    catatan_hukuman: str
    kedudukan: Dasar
    catatan_kedudukan: str

    def sejak_baris(self, golongan: Golongan, masa_kerja: int) -> int:
        """How many months of the way to the next row of the pay table are behind him with so many months of MKG.

        >>> from karier_asn.rules.merit.gaji_berkala import TATA_GAJI_BERKALA as tata
        >>> tata.sejak_baris(Golongan.III_A, 29)  # 5 months after row 2
        5
        >>> tata.sejak_baris(Golongan.II_A, 0), tata.sejak_baris(Golongan.II_A, 12)  # row 1 comes first, then row 3
        (12, 0)
        """
        jarak = self.setiap[1].bulan
        awal = self.mkg.awal.get(golongan, MasaKerja(0)).jumlah_bulan
        kedua = self.baris_kedua[golongan].jumlah_bulan if golongan in self.baris_kedua else awal + jarak
        maju = max(masa_kerja, awal) - kedua
        return jarak + maju if maju < 0 else maju % jarak


@frozen
class Pangkal:
    """From when the service to a step is counted.

    Attributes:
        mulai: the first and the last day from which it may be counted; no last day = not bounded.
        sejak: until that day all of it is behind him, also if he was not in service yet: what was recognised, or the
            part of the way to the first row of the pay table that he need not go.
        tempat: whether it is not known where in the pay table he began.
    """

    mulai: Antara[date]
    sejak: date
    tempat: bool = False


@frozen
class Tempo:
    """When a step falls due.

    Attributes:
        semula: the first and the last day on which it may fall due by the cycle; no last day = not bounded.
        tmt: the first and the last day on which it may take effect.
        penunda: the provision that delays it, or may: the sanction, or else the objection, the leave or the standing.
        catatan: what is not known.
    """

    semula: Antara[date]
    tmt: Antara[date]
    penunda: Dasar | None
    catatan: tuple[str, ...]


# --- from when it is counted -------------------------------------------------------------------------------


def pangkal(p: Pegawai, g: GajiBerkala, tata: TataGajiBerkala, *, menurut_tabel: bool) -> Pangkal | None:
    """From when the service to the step after the last one is counted; ``None`` where that is not known.

    The first step is as far away as the masa kerja golongan of the appointment is from the next row of the pay table.
    Of any other, service recognised since the last one leaves the day as it is, or (``menurut_tabel``) brings him to
    another place in the table from the day on from which it counts.
    """
    p = known(p)
    if g.terakhir is None:
        return None
    terakhir = g.terakhir
    kini = Pangkal(Antara(terakhir, terakhir), terakhir)
    pertama = _pertama(p, g, terakhir)
    if pertama is not False:
        kini = _saat_diangkat(p, terakhir, tata)
        if pertama is None:
            kini = evolve(kini, mulai=Antara(kini.mulai.bawah, terakhir), tempat=True)
    return _ditinjau(p, kini, terakhir, tata) if menurut_tabel else kini


def _pertama(p: Pegawai, g: GajiBerkala, terakhir: date) -> bool | None:
    """Whether none was received yet: a day after the appointment is that of a step, whatever is said of it."""
    if g.pertama is False or (p.tmt_cpns is not None and terakhir > p.tmt_cpns):
        return False
    return None if p.tmt_cpns is None else g.pertama


def _saat_diangkat(p: Pegawai, d: date, tata: TataGajiBerkala) -> Pangkal:
    """By the place in the pay table on the day of the appointment; what was counted by then stands in its decree."""
    menyebut = [(k.golongan, k.masa_kerja) for k in p.pangkat or () if k.tmt == d and k.masa_kerja is not None]
    if not menyebut:
        return _menurut_tabel(p, d, tata)
    golongan, masa_kerja = menyebut[-1]
    mulai = mundur(d, bulan(tata.sejak_baris(golongan, masa_kerja.jumlah_bulan)))
    return Pangkal(Antara(mulai, mulai), d)


def _menurut_tabel(p: Pegawai, d: date, tata: TataGajiBerkala) -> Pangkal:
    """By the place in the pay table on a day.

    Only the decree of the rank held tells: it may state more than what the record knows of was counted.
    """
    pangkat = [k for k in p.pangkat or () if k.tmt <= d]
    masa_kerja = masa_kerja_golongan(p, d, tata.mkg)
    samar = bool(pangkat) and pangkat[-1].sampai is not None and pangkat[-1].sampai <= d
    if not pangkat or samar or pangkat[-1].masa_kerja is None or not isinstance(masa_kerja, MasaKerja):
        return Pangkal(Antara(mundur(d, bulan(tata.setiap[1].bulan - 1)), d), d, tempat=True)
    mulai = mundur(d, bulan(tata.sejak_baris(pangkat[-1].golongan, masa_kerja.jumlah_bulan)))
    return Pangkal(Antara(mulai, mulai), d)


def mungkin_di_mana_pun(d: date, tata: TataGajiBerkala) -> Pangkal:
    """Of a place in the pay table of which nothing is known but that a row was reached on a day."""
    return Pangkal(Antara(mundur(d, bulan(tata.setiap[1].bulan - 1))), d, tempat=True)


def _ditinjau(p: Pegawai, kini: Pangkal, terakhir: date, tata: TataGajiBerkala) -> Pangkal:
    """The place in the pay table to which service recognised since the last step brings him, as long as none is due."""
    if p.peninjauan_masa_kerja is None or any(_mungkin_sesudah(r, terakhir) for r in p.peninjauan_masa_kerja):
        return mungkin_di_mana_pun(terakhir, tata)
    hari = sorted(r.tmt for r in p.peninjauan_masa_kerja if r.diakui and r.tmt is not None and r.tmt > terakhir)
    for tmt in hari:
        if tmt <= (_genap(p, kini, kini.mulai.bawah, tata, pasti=False) or AKHIR):
            kini = _menurut_tabel(p, tmt, tata)
    return kini


def _mungkin_sesudah(r: PeninjauanMasaKerja, d: date) -> bool:
    """Whether service may have been recognised after a day, of which the day or the amount is not known."""
    if r.diakui is False or (r.tmt is not None and r.tmt <= d):
        return False
    return r.tmt is None or r.masa_kerja is None or r.diakui is None


def bekerja_sejak(p: Pegawai, kini: Pangkal | None) -> Riwayat[bool]:
    """Whether a day counts for the next step; unknown while it is not certain that it is counted already."""
    if kini is None:
        return TAK_DIKETAHUI
    awal, akhir = kini.mulai.bawah, kini.mulai.atas or AKHIR
    bekerja = _bekerja(p, awal, kini.sejak)
    return bekerja if awal == akhir else angkat(seluruhnya, bekerja, _mungkin_sejak(awal, akhir))


def _bekerja(p: Pegawai, mulai: date, sejak: date) -> Riwayat[bool]:
    bekerja = dinas_sejak(p, max(mulai, sejak))
    return bekerja if sejak <= mulai else angkat(salah_satu, bekerja, Riwayat.rentang([(mulai, sejak)]))


def _mungkin_sejak(awal: date, akhir: date) -> Riwayat[bool]:
    """Perhaps from one day on, certainly from another."""
    return Riwayat([(awal, None), (akhir, True)], sebelum=False)


# --- when it falls due -------------------------------------------------------------------------------------


def tempo(p: Pegawai, kini: Pangkal, tata: TataGajiBerkala) -> Tempo | None:
    """When the step falls due that is counted from there.

    Returns:
        ``None`` = never: as far as is known, he does not come back into service.
    """
    p = known(p)
    semula = _semula(p, kini, tata)
    if semula is None:
        return None
    tmt, penunda = _tunda(p, semula, tata)
    diberi, penahan = _tertahan(p, tmt, tata)
    if diberi is None:
        return None
    catatan = _catatan(p, kini, semula, tata)
    if diberi.bawah != diberi.atas:
        sebab = {tata.catatan_hukuman: penunda, **{c: d for c, d in penahan.items() if d not in (None, penunda)}}
        catatan = (*catatan, *(c for c, d in sebab.items() if d is not None))
    return Tempo(semula, diberi, penunda or next(iter(penahan.values()), None), tuple(dict.fromkeys(catatan)))


def _semula(p: Pegawai, kini: Pangkal, tata: TataGajiBerkala) -> Antara[date] | None:
    """The first and the last day on which it may fall due by the cycle."""
    awal = _genap(p, kini, kini.mulai.bawah, tata, pasti=False)
    if awal is None:
        return None
    return Antara(awal, None if kini.mulai.atas is None else _genap(p, kini, kini.mulai.atas, tata, pasti=True))


def _genap(p: Pegawai, kini: Pangkal, mulai: date, tata: TataGajiBerkala, *, pasti: bool) -> date | None:
    """The first day on which enough service is, or may be, behind him."""
    genap = kumulatif(_bekerja(p, mulai, kini.sejak)).capai(tata.setiap[1], tegas=False)
    return genap.cari(lambda v: v is True or (v is None and not pasti))


def _catatan(p: Pegawai, kini: Pangkal, semula: Antara[date], tata: TataGajiBerkala) -> tuple[str, ...]:
    """Why it is not certain when it falls due."""
    if semula.bawah == semula.atas:
        return ()
    hingga = semula.atas or AKHIR
    bekerja = _bekerja(p, kini.mulai.bawah, kini.sejak).antara(AWAL, hingga, True)
    aktif = berkedudukan_aktif(p).antara(kini.mulai.bawah, hingga, True)
    catatan = {
        tata.catatan_tempat: kini.tempat,
        tata.catatan_masa_kerja: not kini.tempat or None in bekerja.nilai,
        tata.catatan_kedudukan: None in aktif.nilai,
    }
    return tuple(c for c, ya in catatan.items() if ya)


def ditunda(p: Pegawai, g: GajiBerkala, tata: TataGajiBerkala, *, menurut_tabel: bool) -> Riwayat[bool]:
    """Whether a sanction delays the step after the last one: from the day on which it falls due until it is given."""
    p = known(p)
    kini = pangkal(p, g, tata, menurut_tabel=menurut_tabel)
    if kini is None:
        return TAK_DIKETAHUI if any(_penunda(p, tata)) else Riwayat.tetap(False)
    semula = _semula(p, kini, tata)
    if semula is None:
        return Riwayat.tetap(False)
    tmt, penunda = _tunda(p, semula, tata)
    if penunda is None:
        return Riwayat.tetap(False)
    # certain until the first day on which it may be given, then possible until the last one
    return Riwayat.rakit(((AWAL, False), (semula.bawah, True), (tmt.bawah, None), (tmt.atas or AKHIR, False)))


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
    dasar = terlama.dasar if awal >= terlama.dasar.mulai else tata.penundaan_dahulu
    if awal != akhir:
        return Antara(awal, None if akhir is None else tambah(akhir, terlama.lama)), dasar
    pasti = max((tambah(awal, x.lama) for x in kena if x.pasti and awal >= x.dasar.mulai), default=awal)
    return Antara(pasti, tambah(awal, terlama.lama)), dasar


def _tertahan(p: Pegawai, tmt: Antara[date], tata: TataGajiBerkala) -> tuple[Antara[date] | None, dict[str, Dasar]]:
    """When a step is given that no sanction delays any longer, and what holds it back: by its note, its provision.

    Not while an objection is pending, nor off duty, be it on leave outside state responsibility or by the standing;
    ``None`` = never, as far as is known.
    """
    sebab = {
        (tata.catatan_hukuman, tata.keberatan.dasar): mengajukan(p, tata.keberatan),
        (tata.catatan_masa_kerja, tata.mkg.cuti): menjalani_cltn(p),
        (tata.catatan_kedudukan, tata.kedudukan): berkedudukan_aktif(p).peta(lambda ya: not ya),
    }
    tertahan = angkat(salah_satu, *sebab.values())
    awal = tertahan.cari(lambda ya: ya is not True, tmt.bawah)
    if awal is None:
        return None, {}
    diberi = Antara(awal, None if tmt.atas is None else tertahan.cari(lambda ya: ya is False, tmt.atas))
    if diberi == tmt:
        return diberi, {}
    kena = {k: r.cari(lambda ya: ya is not False, tmt.bawah) for k, r in sebab.items()}
    return diberi, {c: dasar for (c, dasar), d in kena.items() if d is not None and d < (diberi.atas or AKHIR)}


def _penunda(p: Pegawai, tata: TataGajiBerkala) -> Iterator[_Penunda]:
    """The sanctions that delay, or may.

    None runs longer than its kind does by law; of one without a recorded end it is not known how long it ran. A light
    one delays nothing; a kind that is not known, or that no text read names, may, and any before the law that was read.
    """
    terlama = max(tata.penundaan.values(), key=lambda t: t[1])
    dahulu = terlama[0].mulai
    if p.hukuman is None:
        yield _Penunda(*terlama, AWAL, AKHIR, pasti=False)
    for h in (h for h in p.hukuman or () if h.dibatalkan is None):
        bernama = None if h.jenis is None else tata.penundaan.get(h.jenis)
        if bernama or _tidak_jelas(h):
            menurut, selama = bernama or terlama
            akhir = tambah(h.mulai, selama)
            pasti = bernama is not None and h.sampai is not None
            yield _Penunda(menurut, selama, h.mulai, min(h.sampai or akhir, akhir), pasti)
        if bernama is None and h.mulai < dahulu and h.tingkat_hukuman is not TingkatHukuman.RINGAN:
            yield _Penunda(*terlama, h.mulai, min(h.sampai or dahulu, dahulu), pasti=False)


def _tidak_jelas(h: HukumanDisiplin) -> bool:
    """Whether its kind is not known, or what that kind does, and it is not a light one."""
    return (h.jenis is None or h.jenis.akibat is None) and h.tingkat_hukuman is not TingkatHukuman.RINGAN
