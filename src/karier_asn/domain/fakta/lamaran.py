"""Facts: what a candidate for a JPT states or brings."""

from __future__ import annotations

from karier_asn.domain.lamaran import AsalCalon, Lamaran
from karier_asn.engine.hitungan import SEJAK_DAHULU
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import Masa, selisih
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat


def _dari(lamaran: Lamaran, asal: AsalCalon) -> Riwayat[bool]:
    return TAK_DIKETAHUI if lamaran.asal is None else Riwayat.tetap(lamaran.asal is asal)


@fakta("berasal dari kalangan non-PNS")
def non_pns(m: Lamaran) -> Riwayat[bool]:
    """Neither PNS nor a member of TNI or Polri (penjelasan PP 11/2017 Pasal 106 ayat (1))."""
    return _dari(m, AsalCalon.NON_PNS)


@fakta("prajurit TNI atau anggota Polri yang telah mengundurkan diri dari dinas aktif")
def mantan_tni_polri(m: Lamaran) -> Riwayat[bool]:
    """A soldier or member of the police, from the day on which he left active service at his own request."""
    if m.asal is not AsalCalon.TNI_POLRI:
        return _dari(m, AsalCalon.TNI_POLRI)
    return TAK_DIKETAHUI if m.mundur_dinas_aktif is None else Riwayat.sejak(m.mundur_dinas_aktif)


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
    """The President has given his approval."""
    return m.persetujuan_presiden


@fakta("bersedia tidak mengambil masa persiapan pensiun")
def bersedia_tanpa_mpp(m: Lamaran) -> Riwayat[bool]:
    """Has stated that he will not take the masa persiapan pensiun."""
    return m.bersedia_tanpa_mpp
