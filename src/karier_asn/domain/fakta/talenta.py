"""Facts: the two axes of talent management."""

from __future__ import annotations

from datetime import date
from functools import partial

from karier_asn.domain.fakta.jabatan import dijabat, satu_jabatan, tmt_jabatan
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.talenta import (
    NilaiSumbu,
    Potensial,
    RencanaPenempatan,
    Talenta,
    UnsurTalenta,
    nilai_sumbu,
    peringkat,
)
from karier_asn.domain.tingkat import Ekspektasi
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu, seluruhnya
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat

_POTENSIAL = dict(zip(Ekspektasi, Potensial, strict=True))


def _selama(t: Talenta, unsur: tuple[UnsurTalenta, ...] | None) -> Riwayat[NilaiSumbu]:
    """The value of an axis while the assessment counts."""
    nilai = None if unsur is None else nilai_sumbu(unsur)
    titik: list[tuple[date, NilaiSumbu | None]] = [(t.sejak, nilai), (t.sampai or AKHIR, None)]
    return Riwayat(titik)


@fakta("nilai sumbu kinerja")
def nilai_kinerja(t: Talenta) -> Riwayat[NilaiSumbu]:
    """Value of the axis of performance, by bounds while a part of it is not known."""
    return _selama(t, t.kinerja)


@fakta("nilai sumbu potensial")
def nilai_potensial(t: Talenta) -> Riwayat[NilaiSumbu]:
    """Value of the axis of potential, by bounds while a part of it is not known."""
    return _selama(t, t.potensial)


@fakta("peringkat kinerja menurut nilai sumbu kinerja")
def peringkat_kinerja(t: Talenta) -> Riwayat[Ekspektasi]:
    """Standing on the axis of performance by the points of the guide; not the predikat kinerja of a year."""
    return nilai_kinerja(t).peta(lambda nilai: peringkat(nilai, t.batas_kinerja))


@fakta("peringkat potensial dalam pemetaan talenta")
def peringkat_potensial(t: Talenta) -> Riwayat[Potensial]:
    """Standing on the axis of potential."""

    def cari(nilai: NilaiSumbu) -> Potensial | None:
        hasil = peringkat(nilai, t.batas_potensial)
        return None if hasil is None else _POTENSIAL[hasil]

    return nilai_potensial(t).peta(cari)


# --- what a plan names him for -----------------------------------------------------------------------------


@fakta("termuat dalam rencana penempatan bagi Jabatan yang akan diduduki")
def dalam_rencana_penempatan(t: Talenta, j: Jabatan) -> Riwayat[bool]:
    """A plan names him for the post sought, from the day on which it was set."""
    if t.rencana_penempatan is None:
        return TAK_DIKETAHUI
    memuat = ((r.ditetapkan, ya) for r in t.rencana_penempatan if (ya := satu_jabatan(r.jabatan, j)) is not False)
    return angkat(salah_satu, Riwayat.tetap(False), *(_sejak(hari, ya) for hari, ya in memuat))


def _sejak(hari: date | None, ya: bool | None) -> Riwayat[bool]:
    return TAK_DIKETAHUI if hari is None else Riwayat([(hari, ya)], sebelum=False)


@fakta("hari penetapan rencana penempatan yang memuatnya bagi Jabatan yang akan diduduki")
def penempatan_ditetapkan(t: Talenta, j: Jabatan) -> Riwayat[date]:
    """Day on which the last plan that names him for the post sought was set; unknown before it."""
    memuat = [(r.ditetapkan, ya) for r in t.rencana_penempatan or () if (ya := satu_jabatan(r.jabatan, j)) is not False]
    if any(hari is None for hari, _ in memuat):
        return TAK_DIKETAHUI
    urut = sorted((hari, ya is None) for hari, ya in memuat if hari is not None)
    return Riwayat([(hari, None if gelap else hari) for hari, gelap in dict(urut).items()])


@fakta("ditempatkan sebagai suksesor pada Jabatan yang diduduki")
def ditempatkan_suksesor(p: Pegawai, t: Talenta) -> Riwayat[bool]:
    """A plan that was set by its first day names him for the post held; unknown while it is not known what plans do."""
    return angkat(partial(_suksesor, t.rencana_penempatan), dijabat(p), tmt_jabatan(p))


def _suksesor(
    rencana: tuple[RencanaPenempatan, ...] | None, jabatan: Jabatan | bool | None, tmt: date | None
) -> bool | None:
    if jabatan is False or rencana == ():
        return False
    if rencana is None or not isinstance(jabatan, Jabatan):
        return None
    return salah_satu(
        *(seluruhnya(satu_jabatan(r.jabatan, jabatan), _paling_lambat(r.ditetapkan, tmt)) for r in rencana)
    )


def _paling_lambat(hari: date | None, batas: date | None) -> bool | None:
    return None if hari is None or batas is None else hari <= batas
