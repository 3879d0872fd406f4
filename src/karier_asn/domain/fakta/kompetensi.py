"""Facts: competence assessed."""

from __future__ import annotations

from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.ekspresi import fakta
from karier_asn.engine.riwayat import AKHIR, TAK_DIKETAHUI, Riwayat, angkat


@fakta("memenuhi standar Kompetensi Teknis, Manajerial, dan Sosial Kultural jabatan itu")
def kompeten(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Assessed against the competence standard of the level of post ``j``; unknown once the result has expired.

    The standard of the single post, which alone can tell the technical competence, is not part of the record yet.
    """
    if p.kompetensi is None or j.jenjang is None:
        return TAK_DIKETAHUI
    hasil: Riwayat[bool] = TAK_DIKETAHUI
    for a in p.kompetensi:
        if a.jenjang is j.jenjang:
            baru: Riwayat[bool] = Riwayat.tetap(a.memenuhi).antara(a.sejak, a.sampai or AKHIR)
            hasil = angkat(lambda lama, kini: lama if kini is None else kini, hasil, baru)
    return hasil
