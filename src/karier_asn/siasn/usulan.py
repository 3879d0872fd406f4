"""Usulan: the promotion proposals of an agency, as ``list-kp-instansi`` tells them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from attrs import field, frozen

from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.nip import NIP
from karier_asn.domain.sebutan import sebut
from karier_asn.domain.tingkat import Golongan
from karier_asn.siasn import kode
from karier_asn.siasn.induk import baca_nip_pns, pastikan_pemetaan
from karier_asn.siasn.medan import BarisSiasn, diketahui
from karier_asn.siasn.susun import Penyusun
from karier_asn.siasn.temuan import Catatan, Temuan

TITIK: Final = "list-kp-instansi"


@frozen
class UsulanKenaikanPangkat:
    """A proposal to promote somebody. Where a field is ``None`` the answer does not tell.

    Attributes:
        nip: of the employee.
        golongan: the golongan ruang proposed.
        tmt: first day in it, if it is granted.
        jenis: kind of the promotion, by the name of SIASN.
        masa_kerja: masa kerja golongan on that day.
        status: where the proposal stands, in the words of the answer.
    """

    nip: NIP | None
    golongan: Golongan
    tmt: date | None
    jenis: str | None = field(default=None, repr=sebut)
    masa_kerja: MasaKerja | None = None
    status: str | None = field(default=None, repr=sebut)


@frozen
class DaftarUsulan:
    """What was read of a list of proposals.

    Attributes:
        usulan: the proposals in the order of the answer; ``None`` = not known.
        temuan: the findings.
    """

    usulan: tuple[UsulanKenaikanPangkat, ...] | None
    temuan: tuple[Temuan, ...]


def baca_usulan(jawaban: Mapping[str, object]) -> DaftarUsulan:
    """Read the promotion proposals of an agency.

    Args:
        jawaban: ``"list-kp-instansi"`` to the answer as the service gave it, envelope included.

    Returns:
        The proposals and the findings. One row that cannot be read makes the whole list unknown.

    Raises:
        GalatBentuk: ``jawaban`` is not a mapping.

    >>> baca_usulan({"list-kp-instansi": {"code": 0, "data": "Data tidak ditemukan"}}).usulan
    ()
    """
    saran = "bungkuslah jawabannya, misalnya {'list-kp-instansi': ...}"
    pastikan_pemetaan(jawaban, "Jawaban SIASN harus pemetaan dari nama titik akhir ke jawabannya", saran)
    catatan = Catatan()
    usulan = Penyusun(jawaban, catatan).riwayat(TITIK, _usulan)
    return DaftarUsulan(usulan, catatan.hasil())


def _usulan(b: BarisSiasn) -> UsulanKenaikanPangkat | None:
    golongan, tmt = diketahui(b.kode("golonganBaruId", kode.GOLONGAN)), diketahui(b.tanggal("tmtKp"))
    nip = baca_nip_pns(b)
    for medan, apa, nilai in (
        ("golonganBaruId", "Golongan ruang yang diusulkan", golongan),
        ("tmtKp", "TMT kenaikan pangkat", tmt),
        ("nipBaru", "NIP", diketahui(b.teks("nipBaru"))),
    ):
        if nilai is None:
            b.belum_diketahui(medan, apa)
    jenis, status = diketahui(b.kode("jenis_kp", kode.JENIS_KP)), diketahui(b.teks("statusUsulanNama"))
    masa_kerja = b.masa_kerja("masa_kerja_tahun", "masa_kerja_bulan")
    if golongan is None:
        return None
    return UsulanKenaikanPangkat(nip, golongan, tmt, jenis, masa_kerja, status)
