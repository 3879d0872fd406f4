"""Facts: what the professionalism index reads besides training and performance."""

from __future__ import annotations

from collections.abc import Iterable

from karier_asn.domain.fakta.jabatan import menurut_jabatan
from karier_asn.domain.jabatan import STRUKTURAL, Jabatan, Rumpun
from karier_asn.domain.pegawai import HukumanDisiplin, Pegawai
from karier_asn.domain.profesionalitas import KelompokIP, RekamDisiplin
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.kata import fakta
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat

__all__ = ["kelompok_ip", "rekam_disiplin"]

_REKAM = dict(zip(TingkatHukuman, reversed([*RekamDisiplin][:-1]), strict=True))


@fakta("kelompok jabatan dalam pengukuran indeks profesionalitas")
def kelompok_ip(p: Pegawai) -> Riwayat[KelompokIP]:
    """The kind of the post held; unknown while none is, and of a post without a level."""

    def kelompok(j: Jabatan) -> KelompokIP | None:
        if j.jenjang is None:
            return None
        if j.jenjang in STRUKTURAL:
            return KelompokIP.STRUKTURAL
        return KelompokIP.FUNGSIONAL if j.jenjang.rumpun is Rumpun.JF else KelompokIP.PELAKSANA

    return menurut_jabatan(p, kelompok)


@fakta("hukuman disiplin terberat yang pernah dijatuhkan")
def rekam_disiplin(p: Pegawai) -> Riwayat[RekamDisiplin | Antara[RekamDisiplin]]:
    """The heaviest sanction that took effect and was not annulled; bounds while the severity of one is not known."""
    if p.hukuman is None:
        return TAK_DIKETAHUI
    return angkat(_terberat, Riwayat.tetap(RekamDisiplin.TANPA), *map(_sejak, p.hukuman))


def worst(hukuman: Iterable[TingkatHukuman]) -> RekamDisiplin:
    """The heaviest of these sanctions."""
    return min((_REKAM[h] for h in hukuman), default=RekamDisiplin.TANPA)


def _sejak(h: HukumanDisiplin) -> Riwayat[RekamDisiplin | Antara[RekamDisiplin]]:
    if h.dibatalkan is not None:
        return Riwayat.tetap(RekamDisiplin.TANPA)
    gelap = Antara(RekamDisiplin.BERAT, RekamDisiplin.RINGAN)
    rekam = gelap if h.tingkat_hukuman is None else _REKAM[h.tingkat_hukuman]
    return Riwayat([(h.mulai, rekam)], sebelum=RekamDisiplin.TANPA)


def _terberat(*rekam: RekamDisiplin | Antara[RekamDisiplin]) -> RekamDisiplin | Antara[RekamDisiplin]:
    bawah = min(r.bawah if isinstance(r, Antara) else r for r in rekam)
    atas = min(r.atas or r.bawah if isinstance(r, Antara) else r for r in rekam)
    return bawah if bawah is atas else Antara(bawah, atas)
