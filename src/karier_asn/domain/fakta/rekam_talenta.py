"""Facts: what a guide of talent management scores, read from the record; for how long each counts is a parameter.

A guide names its facts with its own figures, in three lines each: ``return berpenghargaan(p, NASIONAL, Jendela(5))``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import Final

from karier_asn.domain.alur import BentukAlur, bentuk_alur
from karier_asn.domain.fakta.jabatan import definitif, dijabat, menurut_jabatan
from karier_asn.domain.fakta.kelulusan import Cocok
from karier_asn.domain.fakta.kompetensi import pendidikan_mutlak, pendidikan_penting
from karier_asn.domain.jabatan import JA, JPT, Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.jendela import Jendela
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai, Penugasan
from karier_asn.domain.rekam import LingkupPenghargaan, PeranTim
from karier_asn.domain.sertifikat import SertifikatPelatihan, certificates, jam_tercatat
from karier_asn.domain.tingkat import TingkatHukuman, kunci_nama
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu, seluruhnya
from karier_asn.engine.masa import AKHIR
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
    return Riwayat([(d, ya), (sampai, False)] if sampai < AKHIR else [(d, ya)], sebelum=False)


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


_URUT: Final = (*JA, *JPT)


def _lebih_tinggi(asal: Jenjang, tujuan: Jenjang) -> bool | None:
    """Whether a level is higher than another; ``False`` = it is equal, ``None`` = neither can be told."""
    if asal in _URUT and tujuan in _URUT and asal is not tujuan:
        return True if _URUT.index(tujuan) > _URUT.index(asal) else None
    bentuk = bentuk_alur(asal, tujuan)
    return None if bentuk is None else bentuk is not BentukAlur.HORIZONTAL


def ditugaskan(p: Pegawai, jenis: JenisPenugasan, *, lebih_tinggi: bool) -> Riwayat[bool]:
    """Whether he has been assigned so to a post of a higher level than his own then, or of an equal one.

    Unknown where one of the levels is not known; not false before the record lists every post.
    """

    def cocok(t: Penugasan) -> bool | None:
        asal = dijabat(p).pada(t.tmt)
        if not isinstance(asal, Jabatan) or asal.jenjang is None or t.jabatan.jenjang is None:
            return None
        hasil = _lebih_tinggi(asal.jenjang, t.jabatan.jenjang)
        return False if hasil is None else hasil is lebih_tinggi

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


def _kepala_daerah(t: Penugasan) -> bool | None:
    nama = kunci_nama(t.jabatan.nama)
    return (
        nama.removeprefix("penjabat").removeprefix("pj.").removeprefix("pj").startswith(_KEPALA_DAERAH)
        if nama
        else None
    )


@fakta("pendidikannya sesuai dengan yang diminta Jabatan yang diduduki")
def pendidikan_sesuai(p: Pegawai) -> Riwayat[bool]:
    """Has the education that the post held asks for; unknown while the post does not say what that is."""
    return menurut_jabatan(p, lambda j: j).ikat(
        lambda j: angkat(seluruhnya, pendidikan_mutlak(p, j), pendidikan_penting(p, j))
    )


# --- training and certificates -----------------------------------------------------------------------------


def banyak_sertifikat(p: Pegawai, cocok: Cocok, jendela: Jendela | None = None) -> Riwayat[Banyak]:
    """How many certificates of trainings that are ``cocok`` count, each from its last day on.

    One certificate counts once (`karier_asn.domain.sertifikat`); what the record leaves open makes bounds.
    """
    if p.pelatihan is None:
        return TAK_DIKETAHUI
    per_satu = (_satu(s, cocok, jendela) for s in certificates(p.pelatihan, jam_tercatat))
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
    if mulai is None or ya is False:
        return Riwayat.tetap(False) if ya is False else TAK_DIKETAHUI
    habis = jendela.sampai(mulai)
    if sampai is None:
        return Riwayat([(mulai, ya), (habis, None)] if habis < AKHIR else [(mulai, ya)], sebelum=False)
    akhir = max(habis, jendela.sampai(sampai))
    return Riwayat([(mulai, ya), (akhir, False)] if akhir < AKHIR else [(mulai, ya)], sebelum=False)


# --- sanctions ---------------------------------------------------------------------------------------------


@fakta("sedang menjalani hukuman disiplin")
def sedang_dihukum(p: Pegawai) -> Riwayat[bool]:
    """A sanction of any severity is running; a light one without a recorded end is not served."""
    return TAK_DIKETAHUI if p.hukuman is None else _ada(map(_menjalani, p.hukuman))


def dihukum_dalam(p: Pegawai, paling_ringan: TingkatHukuman, jendela: Jendela) -> Riwayat[bool]:
    """Whether a sanction at least so severe has begun and ended within the window, counted from its end.

    One that was annulled never ran; from the start of one whose end or severity is not known it is unknown.
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
        return Riwayat([(h.mulai, seberat and None)], sebelum=False)
    sampai = jendela.sampai(akhir)
    return Riwayat([(h.mulai, seberat), (sampai, False)] if sampai < AKHIR else [(h.mulai, seberat)], sebelum=False)
