"""Jam pelajaran (JP): tables that say how many hours an activity counts, and the account of one employee by a table.

Hours are a function of dated events. An activity counts on its last day, in the year of that day, and a year starts
from 0: nothing is carried over. Where the table caps a form by day or month, activities of that form share the
days and months of the year in which they count; they are filled by due date, each from its earliest day on, which
gives the most hours that the cap allows. So another training never lowers the hours, of any day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from karier_asn.domain.buku import Buku, Entri
from karier_asn.domain.fakta.pelatihan import satu_per_sertifikat
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Pelatihan
from karier_asn.domain.pelatihan import BentukPelatihan, LingkupPelatihan
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.studi import BULAN_SEMESTER
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.masa import AKHIR, SEHARI, bulan, selisih, tahun, tambah
from karier_asn.engine.riwayat import Antara

CATATAN_LINGKUP = "Lingkup kegiatan tidak tercatat; dihitung menurut kolom nasional."
CATATAN_GANDA = "Sertifikat ini tercatat lebih dari sekali; dihitung sekali, dengan JP yang terbanyak."
CATATAN_BENTUK = "Bentuk kegiatan belum diketahui, sehingga JP-nya belum dapat dihitung; lengkapi bentuknya."
CATATAN_TANPA_BARIS = "Tabel ini tidak memuat bentuk kegiatan itu pada lingkup itu; JP-nya tidak diketahui."
CATATAN_TABEL = "Tabel ini belum atau tidak berlaku pada hari selesainya kegiatan; JP-nya tidak diketahui."
CATATAN_TANPA_TANGGAL = (
    "Ada kegiatan tanpa tanggal selesai, sehingga jumlah setiap tahun baru batas bawah; lengkapi tanggalnya."
)
CATATAN_TUGAS_BELAJAR = (
    "Riwayat tugas belajar belum diketahui, sehingga jumlah setiap tahun baru batas bawah; lengkapi riwayatnya."
)


class Satuan(Enum):
    """What is counted."""

    PROGRAM = "JP program"
    """Hours as programmed, or as recorded."""
    HARI = "hari"
    SESI = "sesi"
    KALI = "kali"
    SEMESTER = "semester"


class Jangka(Enum):
    """The period of a cap."""

    HARI = "hari"
    BULAN = "bulan"


@frozen
class BatasJP:
    """At most so many units count in each day or month, of one form and column together."""

    paling_banyak: int
    jangka: Jangka


@frozen
class KolomJP:
    """One cell of a table.

    Attributes:
        jp: JP for each unit.
        satuan: the unit.
        batas: how many units count at most.
        ragu: why the reading of the cell is doubtful; empty = it is not.
    """

    jp: Fraction = field(converter=Fraction)
    satuan: Satuan
    batas: BatasJP | None = None
    ragu: str = ""


@frozen
class BarisJP:
    """One row of a table: its code, and the cells for national and international activities; ``None`` = empty."""

    kode: str
    nasional: KolomJP | None
    internasional: KolomJP | None = None

    def kolom(self, lingkup: LingkupPelatihan | None) -> KolomJP | None:
        """The cell for activities of this scope; national if it is not known."""
        return self.internasional if lingkup is LingkupPelatihan.INTERNASIONAL else self.nasional


@frozen
class TabelJP:
    """A named and dated table of conversion.

    Attributes:
        nama: its name, as a result states it.
        judul: title of an account kept by it, in Indonesian.
        dasar: its citation.
        baris: the rows by form.
        lainnya: the row of every other form, also of one that is not known.
        tugas_belajar: the row of study leave.
    """

    nama: str
    judul: str
    dasar: Dasar
    baris: Mapping[BentukPelatihan, BarisJP] = field(factory=dict)
    lainnya: BarisJP | None = None
    tugas_belajar: BarisJP | None = None

    def berlaku(self, d: date) -> bool:
        """Whether what was completed on day ``d`` is counted by this table: hours as recorded are, of any day."""
        return self.lainnya is not None or self.dasar.mulai <= d < self.dasar.sampai

    def cari(self, k: Pelatihan) -> BarisJP | None:
        """The row of an activity."""
        return self.lainnya if k.bentuk is None else self.baris.get(k.bentuk, self.lainnya)

    def kutip(self, baris: BarisJP | None, kolom: KolomJP | None) -> Dasar:
        """The citation of a cell."""
        dasar = self.dasar / f"baris {baris.kode}" if baris and baris.kode else self.dasar
        return dasar.dengan(cara=Cara.RAGU, catatan=kolom.ragu) if kolom and kolom.ragu else dasar


# --- the year ----------------------------------------------------------------------------------------------

Tahun = Callable[[date], tuple[date, date] | None]
"""The year in which a day lies: its first day and that of the next year; ``None`` = the day lies in no year."""


def tahun_kalender(d: date) -> tuple[date, date]:
    """The calendar year."""
    awal = date(d.year, 1, 1)
    return awal, tambah(awal, tahun(1))


def tahun_perjanjian(tmt: date) -> Tahun:
    """Years of a contract, counted from its first day."""

    def setahun(d: date) -> tuple[date, date] | None:
        if d < tmt:
            return None
        ke = selisih(tmt, d).bulan // 12
        return tambah(tmt, tahun(ke)), tambah(tmt, tahun(ke + 1))

    return setahun


# --- the account -------------------------------------------------------------------------------------------

_NOL: Final = Fraction(0)


def buku_jp(p: Pegawai, tabel: TabelJP, setahun: Tahun) -> Buku:
    """The account of hours under a table; its sum starts from 0 each year.

    Hours that are not fully known are bounds: an activity without a date makes every sum a lower bound. The sum is
    unknown if the training on record is.
    """
    if p.pelatihan is None:
        return Buku(tabel.judul, sebelum=None)
    return _Pembukuan(tabel, setahun).susun(p)


def buku_jp_pppk(p: Pegawai, tabel: TabelJP) -> Buku:
    """The account of a PPPK by contract year; unknown without the day of the first appointment.

    Of others it says nothing, because nobody else has a contract year.
    """
    if p.jenis is not JenisPegawai.PPPK or p.tmt_cpns is None:
        return Buku(tabel.judul, sebelum=None)
    return buku_jp(p, tabel, tahun_perjanjian(p.tmt_cpns))


@frozen(eq=False)
class _Pembukuan:
    """One account being written: the table, the years, and how full the capped days and months are."""

    tabel: TabelJP
    setahun: Tahun
    terisi: dict[tuple[BentukPelatihan | None, KolomJP], dict[int, Fraction]] = field(init=False, factory=dict)
    longgar: set[tuple[BentukPelatihan | None, KolomJP]] = field(init=False, factory=set)
    """Forms of which an activity may have left its day or month to others, because its first day is not known."""

    def susun(self, p: Pegawai) -> Buku:
        """The whole account."""
        semua = p.pelatihan or ()
        baris = satu_per_sertifikat(semua, self.mentah)
        nomor = [k.nomor for k in semua if k.nomor]
        ganda = {n for n in nomor if nomor.count(n) > 1}
        entri = [e for k in sorted(baris, key=lambda k: k.selesai or AKHIR) for e in self.kegiatan(k, k.nomor in ganda)]
        catatan = [CATATAN_TANPA_TANGGAL] if any(k.selesai is None for k in baris) else []
        terbuka = AKHIR
        if self.tabel.tugas_belajar and (studi := self.tabel.tugas_belajar.nasional):
            catatan += [CATATAN_TUGAS_BELAJAR] if p.tugas_belajar is None else []
            semester = (e for t in p.tugas_belajar or () for e in self.semester(t, studi))
            entri += [e for e in semester if self.setahun(e.tanggal)]
            terbuka = min((t.mulai for t in p.tugas_belajar or () if t.sampai is None), default=AKHIR)
        nol = Antara(_NOL) if catatan else _NOL
        awal = {d for e in entri for d in self.setahun(e.tanggal) or () if d < AKHIR}
        pembuka = (Entri(d, "awal tahun", Antara(_NOL) if d > terbuka else nol, pembuka=True) for d in sorted(awal))
        return Buku(self.tabel.judul, (*pembuka, *entri), nol, tuple(catatan))

    def kegiatan(self, k: Pelatihan, ganda: bool) -> Iterator[Entri]:
        """The entry of an activity, if it is known to lie in a year."""
        tahun = None if k.selesai is None else self.setahun(k.selesai)
        if k.selesai is None or tahun is None:
            return
        baris, kolom, sebab = self.sel(k)
        catatan = [CATATAN_GANDA] if ganda else []
        rincian: dict[str, object] = {"nama": k.nama}
        if baris is None or kolom is None:
            dasar = self.tabel.kutip(baris, None)
            yield Entri(k.selesai, "{nama}", Antara(_NOL), "", rincian, dasar, catatan=(*catatan, sebab))
            return
        if k.lingkup is None and baris.internasional != baris.nasional:
            catatan.append(CATATAN_LINGKUP)
        banyak = _banyak(k, kolom.satuan)
        rincian |= {"banyak": _antara(*banyak), "satuan": kolom.satuan, "jp": kolom.jp}
        rumus = "{banyak} {satuan} × {jp} JP"
        if kolom.batas is not None:
            banyak = self.batasi(k, kolom, kolom.batas, tahun[0], *banyak)
            rincian |= {"diakui": _antara(*banyak), "batas": kolom.batas.paling_banyak, "jangka": kolom.batas.jangka}
            rumus = "{diakui} dari {banyak} {satuan} × {jp} JP; paling banyak {batas} {satuan} tiap {jangka}"
        jumlah = _antara(banyak[0] * kolom.jp, None if banyak[1] is None else banyak[1] * kolom.jp)
        yield Entri(k.selesai, "{nama}", jumlah, rumus, rincian, self.tabel.kutip(baris, kolom), catatan=tuple(catatan))

    def sel(self, k: Pelatihan) -> tuple[BarisJP | None, KolomJP | None, str]:
        """The row and cell of an activity; without a cell, why."""
        baris = self.tabel.cari(k)
        if k.selesai is not None and not self.tabel.berlaku(k.selesai):
            return baris, None, CATATAN_TABEL
        kolom = baris.kolom(k.lingkup) if baris else None
        return baris, kolom, CATATAN_BENTUK if k.bentuk is None else CATATAN_TANPA_BARIS

    def mentah(self, k: Pelatihan) -> Fraction | None:
        """The hours of an activity alone, without its cap; of several rows of one certificate the most count."""
        kolom = self.sel(k)[1]
        bawah, atas = _banyak(k, kolom.satuan) if kolom else (_NOL, None)
        return None if kolom is None or atas is None else bawah * kolom.jp

    def batasi(
        self, k: Pelatihan, kolom: KolomJP, batas: BatasJP, awal: date, bawah: Fraction, atas: Fraction | None
    ) -> tuple[Fraction, Fraction | None]:
        """How many units count, within the days or months of the activity that others of its form left free.

        If the first day is not known, the last one alone is certain.
        """
        assert k.selesai is not None
        pertama, terakhir = (_ke(d, batas.jangka) for d in (max(k.mulai or k.selesai, awal), k.selesai))
        muat = Fraction((terakhir - pertama + 1) * batas.paling_banyak)
        if k.hari is not None and batas.jangka is Jangka.HARI:
            muat = min(muat, Fraction(k.hari * batas.paling_banyak))
        sebentuk = k.bentuk, kolom
        terisi = self.terisi.setdefault(sebentuk, {})
        diakui, perlu = _NOL, min(bawah, muat)
        for i in range(pertama, terakhir + 1):
            if diakui == perlu:
                break
            bagian = min(perlu - diakui, batas.paling_banyak - terisi.get(i, _NOL))
            terisi[i] = terisi.get(i, _NOL) + bagian
            diakui += bagian
        if k.mulai is None:
            self.longgar.add(sebentuk)
            return diakui, atas
        if atas is None:
            return diakui, muat
        return diakui, perlu if sebentuk in self.longgar else diakui

    def semester(self, t: TugasBelajar, kolom: KolomJP) -> Iterator[Entri]:
        """Each semester completed, six months from the first day on; without a recorded end nothing is certain."""
        dasar = self.tabel.kutip(self.tabel.tugas_belajar, kolom)
        if t.sampai is None:
            yield Entri(t.mulai, "tugas belajar tanpa tanggal akhir", Antara(_NOL), dasar=dasar)
            return
        ke = 1
        while (akhir := tambah(t.mulai, bulan(BULAN_SEMESTER * ke))) <= t.sampai < AKHIR:
            rincian = {"ke": ke, "banyak": 1, "satuan": kolom.satuan, "jp": kolom.jp}
            rumus = "{banyak} {satuan} × {jp} JP"
            yield Entri(akhir - SEHARI, "tugas belajar, semester {ke}", kolom.jp, rumus, rincian, dasar)
            ke += 1


def _banyak(k: Pelatihan, satuan: Satuan) -> tuple[Fraction, Fraction | None]:
    """How many units an activity has: at least, and at most if that is known."""
    match satuan:
        case Satuan.PROGRAM:
            jumlah: Fraction | int | None = k.jam_program
            paling_sedikit = 0
        case Satuan.HARI:
            jumlah, paling_sedikit = _hari(k), 1
        case Satuan.SESI:
            jumlah, paling_sedikit = k.sesi, 1
        case _:
            jumlah = paling_sedikit = 1
    if jumlah is None:
        return Fraction(paling_sedikit), None
    return Fraction(jumlah), Fraction(jumlah)


def _hari(k: Pelatihan) -> int | None:
    """The days of an activity: those told, or else every day from the first to the last."""
    if k.hari is not None or k.mulai is None or k.selesai is None:
        return k.hari
    return (k.selesai - k.mulai).days + 1


def _ke(d: date, jangka: Jangka) -> int:
    """The number of the day or month in which ``d`` lies."""
    return d.toordinal() if jangka is Jangka.HARI else 12 * d.year + d.month


def _antara(bawah: Fraction, atas: Fraction | None) -> Fraction | Antara[Fraction]:
    return bawah if bawah == atas else Antara(bawah, atas)
