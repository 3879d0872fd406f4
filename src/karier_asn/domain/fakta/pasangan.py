"""Facts: a pair of mentor and mentee."""

from __future__ import annotations

from karier_asn.domain.fakta.jabatan import definitif
from karier_asn.domain.fakta.pangkat import golongan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import Ukuran, fakta
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat


@fakta("selisih golongan ruang mentor di atas mentee", ukuran=Ukuran.JUMLAH)
def selisih_golongan(m: Mentor, e: Mentee) -> Riwayat[int]:
    """How many steps the mentor's golongan ruang stands above the mentee's."""
    urutan = {g: i for i, g in enumerate(Golongan)}

    def selisih(a: Golongan | None, b: Golongan | None) -> int | None:
        return None if a is None or b is None else urutan[a] - urutan[b]

    return angkat(selisih, golongan(m.pegawai), golongan(e.pegawai))


@fakta("bidang tugas mentor sama dengan bidang yang dicari mentee")
def bidang_sama(m: Mentor, e: Mentee) -> Riwayat[bool]:
    """The mentor works in the field in which the mentee seeks guidance (by default that of his own post)."""
    dicari = Riwayat.tetap(e.bidang) if e.bidang else _bidang(e.pegawai)
    return angkat(lambda a, b: None if a is None or b is None else a == b, _bidang(m.pegawai), dicari)


def _bidang(p: Pegawai) -> Riwayat[str]:
    """The field of the post held definitively."""
    return Riwayat((t.tmt, t.jabatan.bidang) for t in definitif(p.jabatan or ()))


@fakta("menjadi atasan langsung mentee")
def atasan_langsung(m: Mentor, e: Mentee) -> Riwayat[bool]:
    """The mentor is the mentee's direct superior; unknown while the superior is not on record."""
    if m.pegawai.nip is None or e.pegawai.atasan is None:
        return TAK_DIKETAHUI
    return Riwayat.tetap(m.pegawai.nip == e.pegawai.atasan)


@fakta("menjadi mentor bagi dirinya sendiri")
def orang_sama(m: Mentor, e: Mentee) -> Riwayat[bool]:
    """The two are one person; unknown of two records without a NIP."""
    if m.pegawai is e.pegawai:
        return Riwayat.tetap(True)
    if m.pegawai.nip is None or e.pegawai.nip is None:
        return TAK_DIKETAHUI
    return Riwayat.tetap(m.pegawai.nip == e.pegawai.nip)
