"""Facts: who he is: status, age, education, character, health."""

from __future__ import annotations

from datetime import date
from typing import Final

from karier_asn.domain.dinas_tni_polri import DinasTniPolri
from karier_asn.domain.fakta.ijazah import jenjang_tertinggi
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.rekam import PerjanjianKerja
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat

TAK_PERNAH_PNS: Final = frozenset({JenisPegawai.PPPK, JenisPegawai.NON_ASN})
"""Of these nobody is or was a PNS or CPNS, as far as the record tells."""


@fakta("berstatus PNS")
def pns(p: Pegawai) -> Riwayat[bool]:
    """Status PNS, from TMT PNS on; a CPNS and a PPPK are not PNS (PP 11/2017 Pasal 1 angka 4)."""
    if p.jenis in TAK_PERNAH_PNS:
        return Riwayat.tetap(False)
    if p.tmt_pns is not None:
        return Riwayat.sejak(p.tmt_pns)
    return Riwayat.tetap(False) if p.jenis is JenisPegawai.CPNS else TAK_DIKETAHUI


@fakta("berstatus PPPK")
def pppk(p: Pegawai) -> Riwayat[bool]:
    """Status PPPK, from the first appointment on."""
    if p.jenis is not JenisPegawai.PPPK:
        return TAK_DIKETAHUI if p.jenis is None else Riwayat.tetap(False)
    return TAK_DIKETAHUI if p.tmt_cpns is None else Riwayat.sejak(p.tmt_cpns)


@fakta("prajurit TNI atau anggota Polri dalam dinas aktif")
def dinas_aktif_tni_polri(p: Pegawai) -> Riwayat[bool]:
    """In active service in TNI or Polri."""
    return p.dinas_tni_polri.peta(lambda d: d is DinasTniPolri.AKTIF)


@fakta("prajurit TNI atau anggota Polri yang telah mengundurkan diri dari dinas aktif")
def mantan_tni_polri(p: Pegawai) -> Riwayat[bool]:
    """A soldier or member of the police who left active service at his own request."""
    return p.dinas_tni_polri.peta(lambda d: d is DinasTniPolri.MUNDUR)


@fakta("prajurit TNI atau anggota Polri yang dinas aktifnya berakhir tanpa mengundurkan diri")
def berhenti_tni_polri(p: Pegawai) -> Riwayat[bool]:
    """A soldier or member of the police whose active service ended otherwise than at his own request."""
    return p.dinas_tni_polri.peta(lambda d: d is DinasTniPolri.BERHENTI)


@fakta("dalam masa perjanjian kerja")
def dalam_perjanjian_kerja(p: Pegawai) -> Riwayat[bool]:
    """Within a contract as PPPK; unknown from the first day on of one whose end is not known."""
    if p.perjanjian_kerja is None:
        return TAK_DIKETAHUI

    def selama(k: PerjanjianKerja) -> Riwayat[bool]:
        if k.sampai is None:
            return Riwayat([(k.mulai, None)], sebelum=False)
        return Riwayat.rentang([(k.mulai, k.sampai)])

    return angkat(salah_satu, Riwayat.tetap(False), *map(selama, p.perjanjian_kerja))


@fakta("berstatus CPNS")
def cpns(p: Pegawai) -> Riwayat[bool]:
    """Status CPNS, from TMT CPNS until TMT PNS (PP 11/2017 Pasal 34 and 36); unknown where that day comes first."""
    if p.jenis in TAK_PERNAH_PNS:
        return Riwayat.tetap(False)
    if p.tmt_cpns is None:
        return TAK_DIKETAHUI if p.tmt_pns is None else Riwayat([(p.tmt_pns, False)])
    if p.tmt_pns is None and p.jenis is not JenisPegawai.CPNS:
        return Riwayat([(p.tmt_cpns, None)], sebelum=False)
    if p.tmt_pns is not None and p.tmt_pns < p.tmt_cpns:  # one of the days is wrong
        return TAK_DIKETAHUI
    return Riwayat.rentang([(p.tmt_cpns, p.tmt_pns)])


@fakta("berstatus PNS atau CPNS")
def pns_atau_cpns(p: Pegawai) -> Riwayat[bool]:
    """Status PNS or CPNS, from TMT CPNS on; of one of them it need not be known when he became PNS."""
    if p.jenis in TAK_PERNAH_PNS:
        return Riwayat.tetap(False)
    if p.tmt_cpns is None:
        return TAK_DIKETAHUI if p.tmt_pns is None else Riwayat([(p.tmt_pns, True)])
    if p.jenis is None:  # a PPPK has a first day of appointment too
        return angkat(salah_satu, Riwayat([(p.tmt_cpns, None)], sebelum=False), pns(p))
    return Riwayat.sejak(p.tmt_cpns)


@fakta("TMT CPNS")
def tmt_cpns(p: Pegawai) -> Riwayat[date]:
    """First day as CPNS, or of the first appointment of a PPPK."""
    return Riwayat.tetap(p.tmt_cpns)


@fakta("TMT PNS")
def tmt_pns(p: Pegawai) -> Riwayat[date]:
    """First day as PNS."""
    return Riwayat.tetap(p.tmt_pns)


@fakta("tanggal lahir")
def tanggal_lahir(p: Pegawai) -> Riwayat[date]:
    """Birth date."""
    return Riwayat.tetap(p.tanggal_lahir)


usia = tanggal_lahir.lama("usia", Ukuran.TINGGI)
"""Age. "Paling tinggi 56 tahun" is met up to and on the 56th birthday."""


@fakta("kualifikasi pendidikan")
def pendidikan(p: Pegawai) -> Riwayat[Pendidikan | Antara[Pendidikan]]:
    """Highest level of education attained so far, by bounds while a higher diploma may or may not be had yet.

    A diploma of which only the year is known is certain from 31 December of that year and possible from 1 January;
    one of which nothing is known is possible on every day. While no diploma is certain the level is unknown.
    """
    return jenjang_tertinggi(p.pendidikan or ())


@fakta("integritas dan moralitas yang baik")
def integritas(p: Pegawai) -> Riwayat[bool]:
    """Integrity and morality, as stated by the competent official; a record never implies it."""
    return p.integritas


@fakta("rekam jejak Jabatan yang baik")
def rekam_jejak(p: Pegawai) -> Riwayat[bool]:
    """Track record in posts, as stated by the competent official; integrity and morality are asked beside it."""
    return p.rekam_jejak


@fakta("sehat jasmani dan rohani")
def sehat(p: Pegawai) -> Riwayat[bool]:
    """Physical and mental health, as certified."""
    return p.sehat


@fakta("lulus sekolah kader dengan predikat sangat memuaskan")
def sekolah_kader(p: Pegawai) -> Riwayat[bool]:
    """Followed and passed sekolah kader with the predicate sangat memuaskan (PP 11/2017 Pasal 54 ayat (2))."""
    return p.sekolah_kader


@fakta("berasal dari daerah tertinggal, perbatasan, dan/atau terpencil")
def dari_daerah_khusus(p: Pegawai) -> Riwayat[bool]:
    """Comes from such an area, as the agency states it; whether birth or service counts the text does not say."""
    return p.dari_daerah_khusus
