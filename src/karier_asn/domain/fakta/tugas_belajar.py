"""Facts: study leave, proposed and taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kalender import KalenderKerja
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.studi import Akreditasi, JenjangStudi, UsulTugasBelajar
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.masa import AWAL, SEHARI, hari, mundur
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat

HARI_LAPOR = 15
"""Working days within which to report back (PP 11/2017 Pasal 259 ayat (1))."""


@fakta("jenjang studi")
def jenjang_studi(u: UsulTugasBelajar) -> Riwayat[JenjangStudi]:
    """Level of the course proposed."""
    return Riwayat.tetap(u.jenjang)


@fakta("akreditasi program studi")
def akreditasi(u: UsulTugasBelajar) -> Riwayat[Akreditasi]:
    """Accreditation of the course proposed."""
    return Riwayat.tetap(u.akreditasi)


@fakta("dibebaskan dari jabatan selama tugas belajar")
def studi_dibebaskan(u: UsulTugasBelajar) -> Riwayat[bool]:
    """The proposal releases him from his post."""
    return Riwayat.tetap(u.dibebaskan)


@fakta("dengan biaya mandiri")
def studi_mandiri(u: UsulTugasBelajar) -> Riwayat[bool]:
    """He pays himself."""
    return Riwayat.tetap(u.mandiri)


@fakta("memenuhi kebutuhan standar kompetensi Jabatan dan pengembangan karier")
def sesuai_kebutuhan(u: UsulTugasBelajar) -> Riwayat[bool]:
    """The course meets a need, as the agency states it."""
    return Riwayat.tetap(u.sesuai_kebutuhan)


@fakta("bertugas di daerah 3T atau pada jabatan yang sangat diperlukan")
def wilayah_khusus(u: UsulTugasBelajar) -> Riwayat[bool]:
    """Serves in a remote region (tertinggal, terdepan, terluar) or in a much needed post."""
    return Riwayat.tetap(u.wilayah_khusus)


@fakta("berkas lain yang diminta instansi lengkap")
def berkas_instansi(u: UsulTugasBelajar) -> Riwayat[bool]:
    """The other papers that the agency asks for, such as results of tests, are complete."""
    return Riwayat.tetap(u.berkas_instansi)


@fakta("menjalani tugas belajar dengan sama sekali tidak melaksanakan tugas jabatannya")
def tugas_belajar_penuh(p: Pegawai) -> Riwayat[bool]:
    """On study leave and doing none of the work of the post (penjelasan PP 11/2017 Pasal 64 ayat (1) huruf d).

    Unknown from the first day on while no end is recorded, and while it is not known whether he was released.
    """
    return _ada(p, _penuh)


def _penuh(t: TugasBelajar) -> Riwayat[bool]:
    if t.lepas_tugas is False:
        return Riwayat.tetap(False)
    if t.sampai is None:
        return Riwayat([(t.mulai, None)], sebelum=False)
    return Riwayat([(t.mulai, t.lepas_tugas), (t.sampai, False)], sebelum=False)


@fakta("jenjang Jabatan yang diduduki ketika mulai tugas belajar")
def jenjang_saat_studi(p: Pegawai) -> Riwayat[Jenjang]:
    """Of the study leave that began last, the level of the post held on the day before; unknown before the first."""
    return jabatan_saat_studi(p).peta(lambda j: j.jenjang)


def jabatan_saat_studi(p: Pegawai) -> Riwayat[Jabatan]:
    """Of the study leave that began last, the post held on the day before; unknown before the first.

    Not that of the day asked: after six months away no post is held any more. It is told after the leave as well, of
    which the end may not be on record. Leave that follows on leave is one.
    """
    titik: dict[date, Jabatan | None] = {}
    terakhir: Jabatan | None = None
    berakhir = AWAL
    for t in p.tugas_belajar or ():
        jabatan = dijabat(p).pada(mundur(t.mulai, hari(1)))
        if isinstance(jabatan, Jabatan):
            terakhir = jabatan
        elif berakhir < t.mulai:
            terakhir = None
        titik[t.mulai] = terakhir
        berakhir = max(berakhir, t.sampai or AWAL)
    return Riwayat(titik)


@fakta("pernah gagal dalam tugas belajar")
def gagal_tugas_belajar(p: Pegawai) -> Riwayat[bool]:
    """A study leave ended without success, from its end on.

    Unknown from the end of one whose outcome is not known, and from the first day of one whose end is not known.
    """

    def gagal(t: TugasBelajar) -> Riwayat[bool]:
        if t.berhasil is True:
            return Riwayat.tetap(False)
        gagal = None if t.berhasil is None or t.sampai is None else True
        return Riwayat([(t.sampai or t.mulai, gagal)], sebelum=False)

    return _ada(p, gagal)


@fakta("terlambat melapor setelah selesai tugas belajar")
def terlambat_melapor(p: Pegawai, k: KalenderKerja) -> Riwayat[bool]:
    """Reported later than 15 working days after the last day of study leave; true from the day after the deadline.

    Unknown after the deadline while the day of reporting is not known, and where the calendar does not reach it.
    """

    def terlambat(t: TugasBelajar) -> Riwayat[bool]:
        if t.sampai is None:
            return Riwayat([(t.mulai, None)], sebelum=False)
        batas = k.ke(t.sampai - SEHARI, HARI_LAPOR)
        if batas is None:
            return Riwayat([(t.sampai, None)], sebelum=False)
        terlambat = None if t.melapor is None else t.melapor > batas
        return Riwayat([(batas + SEHARI, terlambat)], sebelum=False)

    return _ada(p, terlambat)


def _ada(p: Pegawai, tiap: Callable[[TugasBelajar], Riwayat[bool]]) -> Riwayat[bool]:
    """Whether it holds of any study leave on record."""
    if p.tugas_belajar is None:
        return TAK_DIKETAHUI
    return angkat(salah_satu, Riwayat.tetap(False), *map(tiap, p.tugas_belajar))
