"""Pensiun: who retires when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.riwayat import Masa, tambah
from karier_asn.rules.merit.pensiun import Pensiun, pensiun


@frozen(order=False)
class DaftarPensiun:
    """Who retires within a time, by the post held on the day asked.

    Attributes:
        akan: those who retire within it, the first to go first.
        lewat: those who should have gone by then and are still listed.
        belum_diketahui: those of whom it cannot be known.
    """

    akan: tuple[tuple[Pegawai, Pensiun], ...]
    lewat: tuple[tuple[Pegawai, Pensiun], ...]
    belum_diketahui: tuple[Pegawai, ...]


def list_retirements(pegawai: Iterable[Pegawai], pada: date, selama: Masa) -> DaftarPensiun:
    """Who of these employees retires after ``pada`` and up to ``selama`` later.

    PP 11/2017 Pasal 262 ayat (1) looks 15 months ahead.

    >>> from karier_asn.domain.jabatan import Jabatan, Jenjang
    >>> from karier_asn.domain.pegawai import Penugasan
    >>> from karier_asn.engine.riwayat import bulan
    >>> kepala = Penugasan(Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR), date(2020, 1, 6))
    >>> semua = [Pegawai(tanggal_lahir=date(tahun, 6, 1), jabatan=[kepala]) for tahun in (1968, 1969, 1970)]
    >>> daftar = list_retirements([*semua, Pegawai()], date(2026, 11, 21), bulan(15))
    >>> [str(kapan.tmt) for _, kapan in daftar.akan], len(daftar.lewat), len(daftar.belum_diketahui)
    (['2027-07-01'], 1, 1)
    """
    kapan = [(p, _kapan(p, pada)) for p in pegawai]
    diketahui = sorted(((p, k) for p, k in kapan if k is not None), key=lambda butir: butir[1].mencapai)
    batas = tambah(pada, selama)
    return DaftarPensiun(
        tuple((p, k) for p, k in diketahui if pada < k.tmt <= batas),
        tuple((p, k) for p, k in diketahui if k.tmt <= pada),
        tuple(p for p, k in kapan if k is None),
    )


def _kapan(p: Pegawai, pada: date) -> Pensiun | None:
    jabatan = dijabat(p).pada(pada)
    return pensiun(p, jabatan) if isinstance(jabatan, Jabatan) else None
