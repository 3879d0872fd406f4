"""Facts: training done."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.pegawai import Pegawai, Pelatihan
from karier_asn.engine.ekspresi import fakta
from karier_asn.engine.riwayat import AWAL, TAK_DIKETAHUI, Antara, Riwayat


@fakta("jam pelajaran pengembangan kompetensi tahun berjalan")
def jam_pelajaran(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """Hours (JP) completed so far in the calendar year of each day.

    One certificate counts once. A training whose hours are unknown makes the sum of its year a lower bound; one
    whose date is unknown makes every sum a lower bound.
    """
    if p.pelatihan is None:
        return TAK_DIKETAHUI
    setahun: dict[int, list[Pelatihan]] = {}
    for k in {k.nomor or i: k for i, k in enumerate(p.pelatihan)}.values():
        if k.selesai is not None:
            setahun.setdefault(k.selesai.year, []).append(k)
    terbuka = any(k.selesai is None for k in p.pelatihan)
    titik: list[tuple[date, int | Antara[int]]] = []
    for tahun in sorted({t for y in setahun for t in (y, y + 1)}):
        jumlah, batas_bawah = 0, terbuka
        harian: dict[date, int | Antara[int]] = {date(tahun, 1, 1): Antara(0) if terbuka else 0}
        for k in setahun.get(tahun, ()):
            jumlah, batas_bawah = jumlah + (k.jam or 0), batas_bawah or k.jam is None
            harian[k.selesai or date(tahun, 1, 1)] = Antara(jumlah) if batas_bawah else jumlah
        titik += harian.items()
    return Riwayat(titik, sebelum=Antara(0) if terbuka else 0)


@fakta("jam pelajaran pengembangan kompetensi tahun lalu")
def jam_pelajaran_tahun_lalu(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """Hours (JP) completed in the last calendar year that is complete."""
    jam = jam_pelajaran(p)
    tahun = sorted({d.year for d in jam.mulai if d > AWAL})
    return Riwayat(((date(t + 1, 1, 1), jam.pada(date(t, 12, 31))) for t in tahun), sebelum=jam.nilai[0])


@fakta("mengikuti dan lulus pelatihan terkait dengan bidang tugas dan/atau pendidikan dan pelatihan terintegrasi")
def pelatihan_dasar(p: Pegawai) -> Riwayat[bool]:
    """Passed training in the field of the post and/or the integrated training; not part of the record read so far."""
    return TAK_DIKETAHUI
