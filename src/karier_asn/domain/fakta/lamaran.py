"""Facts: what a candidate for a JPT states or brings."""

from __future__ import annotations

from karier_asn.domain.lamaran import Lamaran
from karier_asn.engine.hitungan import SEJAK_DAHULU
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import Masa, selisih
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat


@fakta("warga negara Indonesia")
def wni(m: Lamaran) -> Riwayat[bool]:
    """A citizen of Indonesia who never asked for another citizenship."""
    return Riwayat.tetap(m.wni)


@fakta("masa tidak menjadi anggota atau pengurus partai politik sebelum pendaftaran", ukuran=Ukuran.LAMA)
def masa_tanpa_partai(m: Lamaran) -> Riwayat[Masa]:
    """Time without membership or office in a political party up to the day of registration.

    One who never was a member has it since ever. What happened after the registration does not count.
    """
    if m.partai is not None and not m.partai:
        return Riwayat.tetap(SEJAK_DAHULU)
    if m.partai is None or m.tanggal is None:
        return TAK_DIKETAHUI
    lalu = [k.sampai or m.tanggal for k in m.partai if k.mulai < m.tanggal]
    return Riwayat.tetap(selisih(min(max(lalu), m.tanggal), m.tanggal) if lalu else SEJAK_DAHULU)


@fakta("pernah dipidana dengan pidana penjara")
def pernah_dipenjara(m: Lamaran) -> Riwayat[bool]:
    """Has been sentenced to prison."""
    return m.pernah_dipenjara


@fakta("pernah diberhentikan tidak dengan hormat")
def pernah_diberhentikan(m: Lamaran) -> Riwayat[bool]:
    """Has been dismissed dishonourably, as PNS, from TNI or Polri, or by a private employer."""
    return m.pernah_diberhentikan


@fakta("mendapat persetujuan Presiden")
def persetujuan_presiden(m: Lamaran) -> Riwayat[bool]:
    """The President has given his approval that a non-PNS fill the post."""
    return m.persetujuan_presiden


@fakta("dikecualikan dari persyaratan dengan persetujuan Presiden")
def pengecualian_presiden(m: Lamaran) -> Riwayat[bool]:
    """The President has approved that the conditions be set aside."""
    return m.pengecualian_presiden


@fakta("diajukan Panglima TNI atau Kapolri, dengan pangkat yang ditetapkan untuk Jabatan itu")
def diajukan_tni_polri(m: Lamaran) -> Riwayat[bool]:
    """Panglima TNI or Kapolri has put him forward, with the rank set for the post."""
    return Riwayat.tetap(m.diajukan_tni_polri)


@fakta("bersedia tidak mengambil masa persiapan pensiun")
def bersedia_tanpa_mpp(m: Lamaran) -> Riwayat[bool]:
    """Has stated that he will not take the masa persiapan pensiun."""
    return m.bersedia_tanpa_mpp
