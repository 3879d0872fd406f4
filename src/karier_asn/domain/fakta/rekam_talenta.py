"""Facts: what a guide of talent management scores, read from the record; for how long each counts is a parameter.

A guide names its facts with its own figures, in three lines each: ``return berpenghargaan(p, NASIONAL, Jendela(5))``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import Final

from karier_asn.domain.alur import BentukAlur, bentuk_alur
from karier_asn.domain.fakta.ijazah import diperoleh
from karier_asn.domain.fakta.jabatan import definitif, dijabat, menurut_jabatan
from karier_asn.domain.fakta.kelulusan import Cocok
from karier_asn.domain.jabatan import AHLI, JA, JPT, TERAMPIL, Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.jendela import Jendela
from karier_asn.domain.pegawai import HukumanDisiplin, Ijazah, Pegawai, Pelatihan, Penugasan
from karier_asn.domain.rekam import LingkupPenghargaan, PeranTim
from karier_asn.domain.sertifikat import SertifikatPelatihan, certificates, jam_tercatat
from karier_asn.domain.tingkat import TingkatHukuman, kunci_nama
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu, seluruhnya
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat

__all__ = [
    "banyak_sertifikasi",
    "banyak_sertifikat",
    "berpenghargaan",
    "berperan_tim",
    "dihukum_dalam",
    "ditugaskan",
    "jumlah_banyak",
    "lintas_instansi",
    "lintas_unit",
    "pendidikan_sesuai",
    "pj_kepala_daerah",
    "sedang_dihukum",
]

Banyak = int | Antara[int]
"""How many, exact or by bounds."""


def _terhitung(d: date | None, ya: bool | None, jendela: Jendela | None) -> Riwayat[bool]:
    """Whether what is ``ya`` counts, from its day on; one without a day may on any."""
    if ya is False:
        return Riwayat.tetap(False)
    if d is None:
        return TAK_DIKETAHUI
    sampai = AKHIR if jendela is None else jendela.sampai(d)
    return Riwayat(_sampai([(d, ya)], sampai, False), sebelum=False)


def _ada(baris: Iterable[Riwayat[bool]]) -> Riwayat[bool]:
    return angkat(salah_satu, Riwayat.tetap(False), *baris)


# --- posts -------------------------------------------------------------------------------------------------


@fakta("pernah menduduki Jabatan pada lebih dari satu unit kerja")
def lintas_unit(p: Pegawai) -> Riwayat[bool]:
    """Has held posts of two units or more; not false before the record lists every post (`Pegawai.jabatan_lengkap`)."""
    return _lintas(p, lambda t: t.jabatan.unit)


@fakta("pernah menduduki Jabatan pada lebih dari satu instansi")
def lintas_instansi(p: Pegawai) -> Riwayat[bool]:
    """Has held posts of two agencies or more; likewise."""
    return _lintas(p, lambda t: t.instansi)


def _lintas(p: Pegawai, ciri: Callable[[Penugasan], str | None]) -> Riwayat[bool]:
    if p.jabatan is None:
        return TAK_DIKETAHUI
    tidak = False if p.jabatan_lengkap else None
    titik: dict[date, bool | None] = {}
    tampak: list[str | None] = []
    for t in definitif(p.jabatan):
        tampak.append(ciri(t))
        dikenal = {kunci_nama(c) for c in tampak if c}
        kabur = len(tampak) > 1 and not all(tampak)
        titik[t.tmt] = True if len(dikenal) > 1 else None if kabur else tidak
    return Riwayat(titik, sebelum=tidak)


_URUT: Final = ((*JA, *JPT), TERAMPIL, AHLI)
"""Levels of which each is higher than those before it."""


def _banding(asal: Jenjang, tujuan: Jenjang) -> int | None:
    """1 where the second level is the higher one, -1 where it is the lower one, 0 where they are equal.

    Levels of different groups are compared through those equal to them: ahli muda is a pengawas, so lower than an
    administrator. ``None`` where it cannot be told, as between keterampilan and keahlian, where the rank says it.
    """
    if (langsung := _langsung(asal, tujuan)) is not None or ({asal, tujuan} & {*TERAMPIL} and {asal, tujuan} & {*AHLI}):
        return langsung
    arah = {a for x in _setara(asal) for y in _setara(tujuan) if (a := _langsung(x, y))}
    return arah.pop() if len(arah) == 1 else None


def _langsung(asal: Jenjang, tujuan: Jenjang) -> int | None:
    """The same for two levels of one group, or between which a step leads."""
    for urut in _URUT:
        if asal in urut and tujuan in urut:
            return (urut.index(tujuan) > urut.index(asal)) - (urut.index(tujuan) < urut.index(asal))
    naik, turun = bentuk_alur(asal, tujuan), bentuk_alur(tujuan, asal)
    if naik is None:
        return None if turun in (None, BentukAlur.HORIZONTAL) else -1
    return 0 if naik is BentukAlur.HORIZONTAL else 1


def _setara(jenjang: Jenjang) -> tuple[Jenjang, ...]:
    """It, and the levels equal to it both ways."""
    return tuple(j for j in Jenjang if _langsung(jenjang, j) == 0 == _langsung(j, jenjang))


def ditugaskan(p: Pegawai, jenis: JenisPenugasan, *, lebih_tinggi: bool) -> Riwayat[bool]:
    """Whether he has been assigned so to a post of a higher level than his own then, or of an equal one.

    Unknown where one of the levels is not known, or they cannot be compared; not false before the record lists every
    post.
    """

    def cocok(t: Penugasan) -> bool | None:
        asal = dijabat(p).pada(t.tmt)
        if not isinstance(asal, Jabatan) or asal.jenjang is None or t.jabatan.jenjang is None:
            return None
        arah = _banding(asal.jenjang, t.jabatan.jenjang)
        return None if arah is None else arah == lebih_tinggi

    return _ditugaskan(p, jenis, cocok)


def _ditugaskan(p: Pegawai, jenis: JenisPenugasan, cocok: Callable[[Penugasan], bool | None]) -> Riwayat[bool]:
    if p.jabatan is None:
        return TAK_DIKETAHUI
    lain = Riwayat.tetap(False if p.jabatan_lengkap else None)
    return angkat(salah_satu, lain, *(_terhitung(t.tmt, cocok(t), None) for t in p.jabatan if t.jenis is jenis))


_KEPALA_DAERAH: Final = ("gubernur", "bupati", "walikota")


@fakta("pernah menjadi penjabat kepala daerah")
def pj_kepala_daerah(p: Pegawai) -> Riwayat[bool]:
    """Has been acting (Pj) gubernur, bupati or wali kota, by the name of the post."""
    return _ditugaskan(p, JenisPenugasan.PJ, _kepala_daerah)


_SEBUTAN_PJ: Final = re.compile(r"^(penjabat|pj|\W)+")


def _kepala_daerah(t: Penugasan) -> bool | None:
    """By the name of the post; unknown where it is called acting in words that are not known."""
    nama = kunci_nama(t.jabatan.nama)
    if not nama:
        return None
    inti = _SEBUTAN_PJ.sub("", nama)
    if inti.startswith(_KEPALA_DAERAH):
        return True
    return None if inti != nama and any(k in inti for k in _KEPALA_DAERAH) else False


@fakta("bidang ilmunya sesuai dengan yang diminta Jabatan yang diduduki")
def pendidikan_sesuai(p: Pegawai) -> Riwayat[bool]:
    """Has a diploma in one of the fields of study that the post held asks for, whatever its level.

    Unknown while the post does not say what it asks for, and before the first diploma on record.
    """
    return menurut_jabatan(p, lambda j: j).ikat(lambda j: _bidang_sesuai(p, j))


def _bidang_sesuai(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    if p.pendidikan is None or j.syarat_pendidikan is None:
        return TAK_DIKETAHUI
    diminta = {None if s.bidang is None else kunci_nama(s.bidang) for s in j.syarat_pendidikan}
    if None in diminta or not diminta:
        return Riwayat.tetap(True)

    def cocok(i: Ijazah) -> bool | None:
        return None if i.bidang is None else kunci_nama(i.bidang) in diminta

    punya = (angkat(seluruhnya, diperoleh(i), Riwayat.tetap(cocok(i))) for i in p.pendidikan)
    ada = angkat(salah_satu, Riwayat.tetap(not p.pendidikan), *map(diperoleh, p.pendidikan))
    return angkat(lambda punya, ada: punya if ada else None, _ada(punya), ada)


# --- training and certificates -----------------------------------------------------------------------------


def banyak_sertifikat(p: Pegawai, cocok: Cocok, jendela: Jendela | None = None) -> Riwayat[Banyak]:
    """How many certificates of trainings that are ``cocok`` count, each from its last day on.

    One certificate counts once (`karier_asn.domain.sertifikat`), one of a failed training never; what the record leaves
    open makes bounds, and so does a row without a number, which need not have come with a certificate.
    """
    if p.pelatihan is None:
        return TAK_DIKETAHUI

    def bersertifikat(k: Pelatihan) -> bool | None:
        return False if k.kelulusan is False else seluruhnya(cocok(k), True if k.nomor else None)

    per_satu = (_satu(s, bersertifikat, jendela) for s in certificates(p.pelatihan, jam_tercatat))
    return jumlah_banyak(*per_satu)


def _satu(s: SertifikatPelatihan, cocok: Cocok, jendela: Jendela | None) -> Riwayat[Banyak]:
    pasti = s.pasti and all(cocok(k) for k in s.kembar)
    hitung: Callable[..., Banyak] = partial(_banyak_satu, pasti)
    return angkat(hitung, *(_terhitung(k.selesai, cocok(k), jendela) for k in s.baris))


def _banyak_satu(pasti: bool, *baris: bool | None) -> Banyak:
    if all(b is False for b in baris):
        return 0
    return 1 if pasti and all(baris) else Antara(0, 1)


def banyak_sertifikasi(p: Pegawai, jendela: Jendela | None = None) -> Riwayat[Banyak]:
    """How many certificates of competence count, each from its first day on."""
    if p.sertifikasi is None:
        return TAK_DIKETAHUI
    hitung: Callable[..., Banyak] = partial(_banyak_satu, True)
    per_satu: list[Riwayat[Banyak]] = [angkat(hitung, _terhitung(s.mulai, True, jendela)) for s in p.sertifikasi]
    return jumlah_banyak(*per_satu)


def jumlah_banyak(*banyak: Riwayat[Banyak]) -> Riwayat[Banyak]:
    """Numbers together; unknown as long as one is."""
    return angkat(_jumlah, Riwayat.tetap(0), *banyak)


def _jumlah(*banyak: Banyak | None) -> Banyak | None:
    bawah = atas = 0
    for n in banyak:
        if n is None:
            return None
        bawah += n.bawah if isinstance(n, Antara) else n
        atas += (n.bawah if n.atas is None else n.atas) if isinstance(n, Antara) else n
    return bawah if bawah == atas else Antara(bawah, atas)


# --- awards and teams --------------------------------------------------------------------------------------


def berpenghargaan(p: Pegawai, paling_rendah: LingkupPenghargaan, jendela: Jendela | None = None) -> Riwayat[bool]:
    """Whether an award of at least this scope counts; unknown where the day or the scope of one is."""
    if p.penghargaan is None:
        return TAK_DIKETAHUI
    return _ada(_terhitung(b.tanggal, _paling_rendah(b.lingkup, paling_rendah), jendela) for b in p.penghargaan)


def _paling_rendah(lingkup: LingkupPenghargaan | None, batas: LingkupPenghargaan) -> bool | None:
    if batas is LingkupPenghargaan.INSTANSI:
        return True
    return None if lingkup is None else lingkup >= batas


def berperan_tim(p: Pegawai, jendela: Jendela, *, ketua: bool = False, lintas_instansi: bool = False) -> Riwayat[bool]:
    """Whether a role in a team counts, while it lasts and for the window after its beginning.

    Args:
        p: whose.
        jendela: for how long after its first day; after that a role counts while it is known to go on.
        ketua: whether only leading roles do.
        lintas_instansi: whether only teams of several agencies do.
    """
    if p.peran_tim is None:
        return TAK_DIKETAHUI

    def ya(b: PeranTim) -> bool | None:
        return seluruhnya(b.memimpin if ketua else True, b.lintas_instansi if lintas_instansi else True)

    return _ada(_berperan(b.mulai, b.sampai, ya(b), jendela) for b in p.peran_tim)


def _berperan(mulai: date | None, sampai: date | None, ya: bool | None, jendela: Jendela) -> Riwayat[bool]:
    """One role; ``sampai`` is the first day after it, so the window runs from the day before."""
    if ya is False:
        return Riwayat.tetap(False)
    if sampai is None:
        habis = AKHIR if mulai is None else jendela.sampai(mulai)
        return TAK_DIKETAHUI if mulai is None else Riwayat(_sampai([(mulai, ya)], habis, None), sebelum=False)
    terakhir = max(sampai, AWAL + SEHARI) - SEHARI
    habis = jendela.sampai(terakhir if mulai is None else max(mulai, terakhir))
    titik: list[tuple[date, bool | None]] = [(mulai or terakhir, ya)]
    return Riwayat(_sampai(titik, habis, False), sebelum=None if mulai is None else False)


def _sampai(titik: list[tuple[date, bool | None]], hari: date, sesudah: bool | None) -> list[tuple[date, bool | None]]:
    """These steps, and another one from that day on if it comes."""
    return [*titik, (hari, sesudah)] if hari < AKHIR else titik


# --- sanctions ---------------------------------------------------------------------------------------------


@fakta("sedang menjalani hukuman disiplin")
def sedang_dihukum(p: Pegawai) -> Riwayat[bool]:
    """A sanction of any severity is running; a light one without a recorded end is not served."""
    return TAK_DIKETAHUI if p.hukuman is None else _ada(map(_menjalani, p.hukuman))


def dihukum_dalam(p: Pegawai, paling_ringan: TingkatHukuman, jendela: Jendela) -> Riwayat[bool]:
    """Whether a sanction at least so severe has begun and ended within the window, counted from its end.

    One that was annulled never ran; while its severity is not known it is unknown. Of one without a recorded end the
    window cannot have closed before it would from the beginning; from then on it is unknown.
    """
    if p.hukuman is None:
        return TAK_DIKETAHUI
    return _ada(_tercatat(h, paling_ringan, jendela) for h in p.hukuman)


def _akhir(h: HukumanDisiplin) -> date | None:
    """The first day after it; a light one has no time in which it is served."""
    if h.sampai is None and h.tingkat_hukuman is TingkatHukuman.RINGAN:
        return h.mulai
    return h.sampai


def _menjalani(h: HukumanDisiplin) -> Riwayat[bool]:
    akhir = _akhir(h)
    if h.dibatalkan is not None or akhir == h.mulai:
        return Riwayat.tetap(False)
    return Riwayat([(h.mulai, None)] if akhir is None else [(h.mulai, True), (akhir, False)], sebelum=False)


def _tercatat(h: HukumanDisiplin, paling_ringan: TingkatHukuman, jendela: Jendela) -> Riwayat[bool]:
    tingkat = h.tingkat_hukuman
    seberat = paling_ringan is TingkatHukuman.RINGAN or (None if tingkat is None else tingkat >= paling_ringan)
    if h.dibatalkan is not None or seberat is False:
        return Riwayat.tetap(False)
    akhir = _akhir(h)
    if akhir is None:
        return Riwayat(_sampai([(h.mulai, seberat)], jendela.sampai(h.mulai), None), sebelum=False)
    return Riwayat(_sampai([(h.mulai, seberat)], jendela.sampai(akhir), False), sebelum=False)
