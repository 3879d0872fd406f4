"""Facts: the vacancy for which he was recruited as CPNS, and whether it was a JF."""

from __future__ import annotations

from karier_asn.domain.fakta.jabatan import definitif
from karier_asn.domain.jabatan import JF, Jabatan, Rumpun
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import seluruhnya
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

_SEBUTAN_JENJANG = tuple(kunci_nama(j.value) for j in JF)
"""The level as it ends the name of a JF."""


@fakta("direkrut sebagai CPNS untuk JF")
def direkrut_untuk_jf(p: Pegawai) -> Riwayat[bool]:
    """The vacancy for which he was recruited as CPNS was one of a JF; unknown while the formation is."""
    return TAK_DIKETAHUI if p.formasi is None else Riwayat.tetap(_jf(p.formasi))


@fakta("direkrut sebagai CPNS untuk JF, menurut formasi yang tercatat")
def tercatat_direkrut_untuk_jf(p: Pegawai) -> Riwayat[bool]:
    """The same as the record tells it: of one who has held a post other than a JF no formation on record says that it
    was no JF (`karier_asn.domain.kosong`)."""
    if p.formasi is not None:
        return Riwayat.tetap(_jf(p.formasi))
    bukan_jf = (t.tmt for t in definitif(p.jabatan or ()) if _jf(t.jabatan) is False)
    return Riwayat([(hari, False) for hari in bukan_jf][:1])


@fakta("direkrut sebagai CPNS untuk JF yang akan diduduki")
def direkrut_untuk_jf_itu(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """The vacancy for which he was recruited as CPNS was one of the JF sought, and of its level.

    JF are compared by name, without the level that often ends it; a name or a level that is not known may be the same.
    """
    if p.formasi is None:
        return TAK_DIKETAHUI
    return Riwayat.tetap(jf_sama(p.formasi, j))


def jf_sama(lama: Jabatan, j: Jabatan) -> bool | None:
    """Whether a post is a JF, and this one: by name, without the level that often ends it, and by level."""
    return seluruhnya(_jf(lama), _sejenjang(lama, j), _senama(lama, j))


def _jf(formasi: Jabatan) -> bool | None:
    return None if formasi.jenjang is None else formasi.jenjang.rumpun is Rumpun.JF


def _sejenjang(a: Jabatan, b: Jabatan) -> bool | None:
    return None if a.jenjang is None or b.jenjang is None else a.jenjang is b.jenjang


def _senama(a: Jabatan, b: Jabatan) -> bool | None:
    kiri, kanan = _nama_jf(a), _nama_jf(b)
    return kiri == kanan if kiri and kanan else None


def _nama_jf(j: Jabatan) -> str:
    """The name of a JF without its level, to compare by."""
    nama = kunci_nama(j.nama)
    return next((nama.removesuffix(s) for s in _SEBUTAN_JENJANG if nama.endswith(s)), nama)
