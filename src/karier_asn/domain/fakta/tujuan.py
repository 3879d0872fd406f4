"""Facts: the post sought, and what the employee lacks for it in rank and education."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.fakta.pangkat import golongan
from karier_asn.domain.jabatan import MULAI_PP_13_2002, STRUKTURAL, Eselon, Jabatan, Jenjang, Kekhususan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.kata import fakta
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat


@fakta("jenjang Jabatan yang akan diduduki")
def jenjang_tujuan(j: Jabatan) -> Riwayat[Jenjang]:
    """Level of the post sought: each rule is for some levels, and says so instead of judging a post of another."""
    return Riwayat.tetap(j.jenjang)


@fakta("Jabatan yang akan diduduki merupakan Jabatan struktural")
def tujuan_struktural(j: Jabatan) -> Riwayat[bool]:
    """The post sought is structural: it has an eselon, or is of a level that had one."""
    if j.eselon is None and j.jenjang is None:
        return TAK_DIKETAHUI
    return Riwayat.tetap(j.eselon is not None or j.jenjang in STRUKTURAL)


@fakta("Jabatan yang akan diduduki bereselon I")
def eselon_satu(j: Jabatan) -> Riwayat[bool]:
    """The post sought is of eselon I, which the President fills (PP 100/2000 Pasal 13)."""
    return TAK_DIKETAHUI if j.eselon is None else Riwayat.tetap(j.eselon >= Eselon.I_B)


@fakta("tersedia lowongan kebutuhan Jabatan yang akan diduduki")
def lowongan(j: Jabatan) -> Riwayat[bool]:
    """There is a vacancy for the post sought."""
    return j.lowong


@fakta("tanggal penetapan JF")
def tanggal_penetapan_jf(j: Jabatan) -> Riwayat[date]:
    """The day on which the Minister established the JF sought (PP 11/2017 Pasal 73)."""
    return Riwayat.tetap(j.ditetapkan)


def _khusus(j: Jabatan, kekhususan: Kekhususan) -> Riwayat[bool]:
    return TAK_DIKETAHUI if j.kekhususan is None else Riwayat.tetap(kekhususan in j.kekhususan)


@fakta("Jabatan pada Instansi Pemerintah di daerah tertinggal, perbatasan, dan/atau terpencil")
def di_daerah_khusus(j: Jabatan) -> Riwayat[bool]:
    """The post sought is one of an agency in such an area."""
    return _khusus(j, Kekhususan.DAERAH_KHUSUS)


@fakta("Jabatan sekretaris daerah kabupaten/kota")
def sekda_kabupaten_kota(j: Jabatan) -> Riwayat[bool]:
    """The post sought is that of the secretary of a kabupaten or kota."""
    return _khusus(j, Kekhususan.SEKDA_KABUPATEN_KOTA)


@fakta("Jabatan di bidang yang dikecualikan bagi non-PNS")
def bidang_dikecualikan(j: Jabatan) -> Riwayat[bool]:
    """The post sought is in a field that PP 11/2017 Pasal 106 ayat (2) excludes."""
    return _khusus(j, Kekhususan.BIDANG_DIKECUALIKAN)


@fakta("Jabatan yang ditetapkan dapat diisi PPPK")
def dapat_diisi_pppk(j: Jabatan) -> Riwayat[bool]:
    """The post sought is one of those opened to PPPK."""
    return _khusus(j, Kekhususan.DAPAT_DIISI_PPPK)


@fakta("Jabatan yang ditetapkan dapat diisi prajurit TNI atau anggota Polri")
def dapat_diisi_tni_polri(j: Jabatan) -> Riwayat[bool]:
    """The post sought is one of those of certain central agencies that soldiers and police may fill."""
    return _khusus(j, Kekhususan.DAPAT_DIISI_TNI_POLRI)


@fakta("jenjang pangkat terendah yang ditentukan bagi Jabatan itu")
def pangkat_terendah(j: Jabatan) -> Riwayat[Golongan]:
    """Lowest rank of the post sought: the one set for it, otherwise, since 17 April 2002, that of its eselon.

    The ranks of eselon stand in PP 13/2002 Lampiran. PP 11/2017 Pasal 362 repealed it; agencies still use its ranks,
    so the fact goes on telling them, and only a rule says whether they count. The annex of 2000 was not read.
    """
    if j.pangkat_terendah is not None:
        return Riwayat.tetap(j.pangkat_terendah)
    if j.eselon is None or j.eselon.pangkat is None:
        return TAK_DIKETAHUI
    return Riwayat([(MULAI_PP_13_2002, j.eselon.pangkat[0])])


@fakta("menduduki pangkat paling rendah satu tingkat di bawah jenjang pangkat yang ditentukan")
def pangkat_satu_di_bawah(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """The rank held is at most one step below the lowest set for the post sought (PP 100/2000 Pasal 5 huruf b)."""

    def cukup(dimiliki: Golongan | None, terendah: Golongan | None) -> bool | None:
        if dimiliki is None or terendah is None:
            return None
        return dimiliki >= terendah or dimiliki.berikut is terendah

    return angkat(cukup, golongan(p), pangkat_terendah(j))
