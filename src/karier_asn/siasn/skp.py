"""Skp: the appraisals that stand at other end points than ``rw-skp22``.

``rw-skp`` has the years before PermenPANRB 6/2022 in figures, ``rw-kinerjaperiodik`` parts of a year. The names of
their fields are those of the migrations ``..._pns_rw_skp`` and ``..._pns_rw_kinerjaperiodik`` of
kanekescom/laravel-siasn-simpeg; the months of a period, which the answer need not have, are called as in the write
shape (``examples/kinerja-periodik.php`` of black-coffee04/ws-siasn-php).
"""

from __future__ import annotations

from datetime import date
from typing import Final

from karier_asn.domain.kinerja import SKALA, SkalaKinerja, predikat_pp_46
from karier_asn.domain.pegawai import Penilaian
from karier_asn.domain.rekam import PenilaianPeriodik
from karier_asn.engine.masa import bulan, tambah
from karier_asn.siasn import ejaan, kode, riwayat
from karier_asn.siasn.medan import BarisSiasn, KodeDanTeks, diketahui
from karier_asn.siasn.tanggal import BULAN
from karier_asn.siasn.temuan import Berat, Catatan

TITIK: Final = "rw-skp"
TITIK_PERIODIK: Final = "rw-kinerjaperiodik"
_TAHUN_BARU: Final = 2022
"""From this year on the appraisal stands at ``rw-skp22``."""
_NILAI_TERTINGGI: Final = 120
_BULAN: Final = range(1, 13)


def penilaian(b: BarisSiasn) -> Penilaian | None:
    """A row of ``rw-skp``: the nilai prestasi kerja, from which the predicate of PP 46/2011 follows.

    The year 2021 has two parts under two scales, and which of its figures sums them up is not known for certain; its
    predicate, as that of a year before PP 46/2011, stays unknown.
    """
    tahun, nilai = diketahui(b.tahun("tahun")), diketahui(b.desimal("nilaiPrestasiKerja"))
    if tahun is None:
        b.belum_diketahui("tahun", "Tahun penilaian")
        return None
    if SKALA.pada(date(tahun, 12, 31)) is not SkalaKinerja.PP_46_2011:
        pesan = f"Predikat tahun {tahun} tidak dapat dibaca dari angka di titik akhir ini; dianggap belum diketahui."
        b.lapor("TIDAK_DIKETAHUI", "nilaiPrestasiKerja", pesan)
        return Penilaian(tahun, None)
    if nilai is None or not 0 < nilai <= _NILAI_TERTINGGI:
        b.belum_diketahui("nilaiPrestasiKerja", "Nilai prestasi kerja")
        return Penilaian(tahun, None)
    return Penilaian(tahun, predikat_pp_46(nilai))


def gabungkan(
    baru: tuple[Penilaian, ...] | None, lama: tuple[Penilaian, ...] | None, catatan: Catatan
) -> tuple[Penilaian, ...] | None:
    """The appraisals of both end points; of a year that both have, that of ``rw-skp22``.

    Args:
        baru: of ``rw-skp22``; ``None`` = unknown, and so is the whole then.
        lama: of ``rw-skp``; ``None`` = unknown or not asked.
        catatan: where findings go.
    """
    if baru is None or lama is None:
        return baru
    ada = {n.tahun for n in baru}
    ganda = sorted({n.tahun for n in lama if n.tahun in ada or n.tahun >= _TAHUN_BARU})
    if ganda:
        pesan = f"Tahun {', '.join(map(str, ganda))} dibaca dari rw-skp22, bukan dari rw-skp."
        catatan.lapor("GANDA", TITIK, pesan, Berat.INFO)
    return (*(n for n in lama if n.tahun not in ganda), *baru)


_HASIL: Final = KodeDanTeks(
    "rating hasil kerja", "hasilKinerjaNilai", kode.EKSPEKTASI, "hasilKinerja", ejaan.EKSPEKTASI
)
_PERILAKU: Final = KodeDanTeks(
    "rating perilaku kerja", "perilakuKerjaNilai", kode.EKSPEKTASI, "perilakuKerja", ejaan.EKSPEKTASI
)


def periodik(b: BarisSiasn) -> PenilaianPeriodik | None:
    """A row of ``rw-kinerjaperiodik``."""
    masa = _masa(b)
    predikat = diketahui(b.kode("kuadranKinerjaNilai", kode.PREDIKAT))
    hasil, perilaku = b.kode_dan_teks(_HASIL), b.kode_dan_teks(_PERILAKU)
    if predikat is None:
        b.belum_diketahui("kuadranKinerjaNilai", "Predikat kinerja periodik")
    if masa is None:
        b.belum_diketahui("periodikNama", "Bulan-bulan yang dinilai")
        return None
    predikat = riwayat.sekuadran(b, masa[0].year, predikat, hasil, perilaku)
    return PenilaianPeriodik(*masa, predikat, hasil, perilaku)


def _masa(b: BarisSiasn) -> tuple[date, date] | None:
    """The first day of the period and the first day after it: from its months, or from its name with the year."""
    tahun = diketahui(b.tahun("tahun"))
    awal = diketahui(b.bilangan("bulanMulaiPenilaian", batas=_BULAN))
    akhir = diketahui(b.bilangan("bulanSelesaiPenilaian", batas=_BULAN))
    if awal is None or akhir is None:
        awal, akhir = _bulan_bernama(diketahui(b.teks("periodikNama")) or "", tahun)
    if tahun is None or awal is None or akhir is None or akhir < awal:
        return None
    return date(tahun, awal, 1), tambah(date(tahun, akhir, 1), bulan(1))


def _bulan_bernama(nama: str, tahun: int | None) -> tuple[int, int] | tuple[None, None]:
    """The first and last month of a period by its name: one month, two, a quarter or a half.

    >>> _bulan_bernama("Triwulan II", 2024), _bulan_bernama("Januari - Maret 2024", 2024), _bulan_bernama("Awal", 2024)
    ((4, 6), (1, 3), (None, None))
    """
    match [k for k in ejaan.kata(nama) if k not in {str(tahun), "tahun", "bulan", "periode", "s", "d", "sd", "sampai"}]:
        case [satu] if satu in BULAN:
            return BULAN[satu], BULAN[satu]
        case [satu, dua] if satu in BULAN and dua in BULAN:
            return BULAN[satu], BULAN[dua]
        case ["triwulan" | "tw", "1" | "2" | "3" | "4" as ke]:
            return 3 * int(ke) - 2, 3 * int(ke)
        case ["semester", "1" | "2" as ke]:
            return 6 * int(ke) - 5, 6 * int(ke)
    return None, None
