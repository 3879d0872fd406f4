"""Facts: training done."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from math import floor

from karier_asn.domain.pegawai import Pegawai, Pelatihan
from karier_asn.domain.pelatihan import ProgramPelatihan
from karier_asn.engine.ekspresi import fakta
from karier_asn.engine.riwayat import AKHIR, AWAL, TAK_DIKETAHUI, Antara, Riwayat, angkat


def satu_per_sertifikat(
    pelatihan: Iterable[Pelatihan], jam: Callable[[Pelatihan], Fraction | None]
) -> tuple[Pelatihan, ...]:
    """One row for each certificate, in the order given: the row with the most hours, of these the first completed.

    Rows without a number are all different. A row whose hours are not known stands back behind one whose are.
    """
    terpilih: dict[str | int, Pelatihan] = {}

    def kunci(k: Pelatihan) -> tuple[bool, Fraction, int]:
        j = jam(k)
        return j is not None, j or Fraction(0), -(k.selesai or AKHIR).toordinal()

    for i, k in enumerate(pelatihan):
        lama = terpilih.setdefault(k.nomor or i, k)
        if kunci(k) > kunci(lama):
            terpilih[k.nomor or i] = k
    return tuple(terpilih.values())


@fakta("jam pelajaran pengembangan kompetensi tahun berjalan")
def jam_pelajaran(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """Full hours (JP) completed so far in the calendar year of each day, as recorded.

    One certificate counts once. A training whose hours are unknown makes the sum of its year a lower bound; one
    whose date is unknown makes every sum a lower bound.
    """
    if p.pelatihan is None:
        return TAK_DIKETAHUI
    setahun: dict[int, list[Pelatihan]] = {}
    baris = satu_per_sertifikat(p.pelatihan, lambda k: k.jam_program)
    for k in sorted(baris, key=lambda k: k.selesai or AKHIR):
        if k.selesai is not None:
            setahun.setdefault(k.selesai.year, []).append(k)
    terbuka = any(k.selesai is None for k in baris)
    titik: list[tuple[date, int | Antara[int]]] = []
    for tahun in sorted({t for y in setahun for t in (y, y + 1)}):
        jumlah, batas_bawah = Fraction(0), terbuka
        harian: dict[date, int | Antara[int]] = {date(tahun, 1, 1): Antara(0) if terbuka else 0}
        for k in setahun.get(tahun, ()):
            jam = k.jam_program
            jumlah, batas_bawah = jumlah + (jam or 0), batas_bawah or jam is None
            harian[k.selesai or date(tahun, 1, 1)] = Antara(floor(jumlah)) if batas_bawah else floor(jumlah)
        titik += harian.items()
    return Riwayat(titik, sebelum=Antara(0) if terbuka else 0)


@fakta("jam pelajaran pengembangan kompetensi tahun lalu")
def jam_pelajaran_tahun_lalu(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """Hours (JP) completed in the last calendar year that is complete."""
    jam = jam_pelajaran(p)
    tahun = sorted({d.year for d in jam.mulai if d > AWAL})
    return Riwayat(((date(t + 1, 1, 1), jam.pada(date(t, 12, 31))) for t in tahun), sebelum=jam.nilai[0])


def lulus_program(p: Pegawai, *program: ProgramPelatihan) -> Riwayat[bool]:
    """Whether one of these programmes has been passed, from the last day of the training on.

    A certificate with a number says so where the record does not: it is given to those who passed. A training that
    was passed on an unknown day, and one whose outcome is not known, leave it unknown.
    """
    if p.pelatihan is None:
        return TAK_DIKETAHUI
    hasil: Riwayat[bool] = Riwayat.tetap(False)
    for k in p.pelatihan:
        if k.program in program:
            lulus = k.lulus if k.lulus is not None else (True if k.nomor else None)
            sejak: Riwayat[bool] = Riwayat.tetap(lulus and None)
            if k.selesai is not None and lulus is not False:
                sejak = Riwayat([(k.selesai, lulus)], sebelum=False)
            hasil = angkat(_atau, hasil, sejak)
    return hasil


def _atau(a: bool | None, b: bool | None) -> bool | None:
    return True if a or b else None if a is None or b is None else False


@fakta("lulus pendidikan dan pelatihan terintegrasi (Latsar)")
def lulus_latsar(p: Pegawai) -> Riwayat[bool]:
    """Passed the integrated training of CPNS (PP 11/2017 Pasal 34 ayat (3) and (4))."""
    return lulus_program(p, ProgramPelatihan.LATSAR)


@fakta("mengikuti dan lulus pelatihan terkait dengan bidang tugas dan/atau pendidikan dan pelatihan terintegrasi")
def pelatihan_dasar(p: Pegawai) -> Riwayat[bool]:
    """Passed training in the field of the post and/or the integrated training.

    The integrated training is known from the record; whether a training was in the field of the post is not.
    """
    return lulus_program(p, ProgramPelatihan.LATSAR).peta(lambda lulus: lulus or None)
