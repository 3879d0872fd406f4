"""Jam pelajaran (JP): tables that say how many hours an activity counts, and the account of one employee by a table.

Hours are a function of dated events. An activity counts on its last day, in the year of that day, and a year starts
from 0: nothing is carried over. Where the table caps a form by day or month, activities of that form share the
days and months of the year in which they count; they are filled by due date, each from its earliest day on, which
gives the most hours that the cap allows. So another training never lowers the hours, of any day.

What the record does not say makes bounds: of an activity whose scope is not known the columns, of rows that may be one
certificate or two (`karier_asn.domain.sertifikat`) one and both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from operator import itemgetter
from typing import Final

from attrs import evolve, field

from karier_asn.domain.buku import Buku, Entri
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Pelatihan
from karier_asn.domain.pelatihan import BentukPelatihan, LingkupPelatihan
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.sertifikat import Batas, SertifikatPelatihan, certificates, rentang
from karier_asn.domain.studi import BULAN_SEMESTER
from karier_asn.engine.angka import eksak
from karier_asn.engine.benda import frozen
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.masa import AKHIR, SEHARI, bulan, selisih, tahun, tambah
from karier_asn.engine.riwayat import Antara

CATATAN_LINGKUP = "Lingkup kegiatan tidak tercatat, sehingga kolom mana yang berlaku belum pasti; lengkapi lingkupnya."
CATATAN_GANDA = "Sertifikat ini tercatat lebih dari sekali; dihitung sekali, dengan JP yang terbanyak."
CATATAN_MUNGKIN_GANDA = (
    "Ada baris lain dengan nama, hari selesai, dan JP yang sama atau belum diketahui; tanpa nomor sertifikat belum "
    "pasti apakah keduanya satu sertifikat. Lengkapi nomornya."
)
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


def _jp_eksak(v: Fraction | Decimal | int) -> Fraction:
    return eksak(v, "jp")


@frozen
class KolomJP:
    """One cell of a table.

    Attributes:
        jp: JP for each unit.
        satuan: the unit.
        batas: how many units count at most.
        ragu: why the reading of the cell is doubtful; empty = it is not.
    """

    jp: Fraction = field(converter=_jp_eksak)
    satuan: Satuan
    batas: BatasJP | None = None
    ragu: str = ""


@frozen
class BarisJP:
    """One row of a table: its code, and the cells for national and international activities; ``None`` = empty."""

    kode: str
    nasional: KolomJP | None
    internasional: KolomJP | None = None

    def kolom(self, lingkup: LingkupPelatihan | None) -> tuple[KolomJP | None, ...]:
        """The cell for activities of this scope; both, where they differ and the scope is not known."""
        if lingkup is None and self.nasional != self.internasional:
            return self.nasional, self.internasional
        return (self.internasional if lingkup is LingkupPelatihan.INTERNASIONAL else self.nasional,)


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
_HARI: Final = itemgetter(0)


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
        sertifikat = certificates(p.pelatihan or (), self.mentah)
        harian = sorted((x for s in sertifikat for x in self.harian(s)), key=_HARI)
        satu = [self.satu(*sel) if (sel := self.jelas(s)) else None for _, s, _, _ in harian]
        entri = [e or self.terbuka(*x) for e, x in zip(satu, harian, strict=True)]
        tanpa_tanggal = any(k.selesai is None for s in sertifikat for k in s.baris)
        catatan = [CATATAN_TANPA_TANGGAL] if tanpa_tanggal else []
        berjalan = AKHIR
        if self.tabel.tugas_belajar and (studi := self.tabel.tugas_belajar.nasional):
            catatan += [CATATAN_TUGAS_BELAJAR] if p.tugas_belajar is None else []
            semester = (e for t in p.tugas_belajar or () for e in self.semester(t, studi))
            entri += [e for e in semester if self.setahun(e.tanggal)]
            berjalan = min((t.mulai for t in p.tugas_belajar or () if t.sampai is None), default=AKHIR)
        sejak_awal = bool(catatan) or (berjalan < AKHIR and self.setahun(berjalan) is None)
        awal = {d for e in entri for d in self.setahun(e.tanggal) or () if d < AKHIR}
        nol = Antara(_NOL) if sejak_awal else _NOL
        pembuka = (Entri(d, "awal tahun", Antara(_NOL) if d > berjalan else nol, pembuka=True) for d in sorted(awal))
        return Buku(self.tabel.judul, (*pembuka, *entri), nol, tuple(catatan))

    def harian(self, s: SertifikatPelatihan) -> Iterator[tuple[date, SertifikatPelatihan, list[Pelatihan], bool]]:
        """Each day on which a certificate may count, its rows of that day, and whether it certainly does by then."""
        pasti = s.pasti_sejak(self.setahun)
        return ((d, s, baris, d == pasti) for d, baris in s.harian().items() if self.setahun(d))

    def jelas(self, s: SertifikatPelatihan) -> tuple[Pelatihan, BarisJP | None, KolomJP, tuple[str, ...]] | None:
        """The row and the cell of a certificate, if one row and one cell alone can count, and certainly do."""
        k, *lainnya = s.baris
        if lainnya or s.kembar or not s.pasti:
            return None
        (baris, kolom, _), *lain = self.sel(k)
        return None if lain or kolom is None else (k, baris, kolom, (CATATAN_GANDA,) if s.ganda else ())

    def satu(self, k: Pelatihan, baris: BarisJP | None, kolom: KolomJP, catatan: tuple[str, ...]) -> Entri:
        """The entry of an activity of which nothing is open but its length and its first day."""
        assert k.selesai is not None
        banyak = _banyak(k, kolom.satuan)
        rincian: dict[str, object] = {
            "nama": k.nama,
            "banyak": rentang(*banyak),
            "satuan": kolom.satuan,
            "jp": kolom.jp,
        }
        rumus = "{banyak} {satuan} × {jp} JP"
        if kolom.batas is not None:
            banyak = self.batasi(k, kolom, kolom.batas, *banyak)
            rincian |= {"diakui": rentang(*banyak), "batas": kolom.batas.paling_banyak, "jangka": kolom.batas.jangka}
            rumus = "{diakui} dari {banyak} {satuan} × {jp} JP; paling banyak {batas} {satuan} tiap {jangka}"
        jumlah = rentang(*_jp(banyak, kolom))
        return Entri(k.selesai, "{nama}", jumlah, rumus, rincian, self.tabel.kutip(baris, kolom), catatan=catatan)

    def terbuka(self, d: date, s: SertifikatPelatihan, pada: Sequence[Pelatihan], pasti: bool) -> Entri:
        """The entry of a certificate on a day on which rows of it may count, where row or cell are open: bounds."""
        semua = [(k, *sel) for k in pada for sel in self.sel(k)]
        k, baris, kolom, _ = semua[0]
        catatan = [CATATAN_GANDA] if s.ganda else []
        catatan += [CATATAN_MUNGKIN_GANDA] if s.kembar or not s.pasti else []
        catatan += dict.fromkeys(x for *_, x in semua if x)
        bawah = self.paling_sedikit(d, s) if pasti else _NOL
        atas = [self.paling_banyak(k, kolom) for k, _, kolom, _ in semua]
        jumlah = rentang(bawah, None if None in atas else max(a for a in atas if a is not None))
        dasar = self.tabel.kutip(baris, kolom if len(semua) == 1 else None)
        return Entri(d, "{nama}", jumlah, "", {"nama": k.nama}, dasar, catatan=tuple(catatan))

    def sel(self, k: Pelatihan) -> Iterator[tuple[BarisJP | None, KolomJP | None, str]]:
        """The row and cells that an activity may count by; what is open about it, or why there is no cell."""
        baris = self.tabel.cari(k)
        if k.selesai is not None and not self.tabel.berlaku(k.selesai):
            yield baris, None, CATATAN_TABEL
            return
        if baris is None:
            yield None, None, CATATAN_BENTUK if k.bentuk is None else CATATAN_TANPA_BARIS
            return
        semua = baris.kolom(k.lingkup)
        for kolom in semua:
            yield baris, kolom, CATATAN_LINGKUP if len(semua) > 1 else "" if kolom else CATATAN_TANPA_BARIS

    def mentah(self, k: Pelatihan) -> Batas:
        """The hours of an activity alone, without its cap; of several rows of one certificate the most count."""
        if k.selesai is None and self.tabel.lainnya is None:
            return _NOL, None  # on its day the table may not have been in force
        semua = [_jp(_banyak(k, kolom.satuan), kolom) if kolom else (_NOL, None) for _, kolom, _ in self.sel(k)]
        atas = [a for _, a in semua if a is not None]
        return min(b for b, _ in semua), max(atas) if len(atas) == len(semua) else None

    def paling_sedikit(self, d: date, s: SertifikatPelatihan) -> Fraction:
        """The hours that a certificate gives whichever of its rows, in whichever column, is the one that counts.

        Asked once all others have their days and months: it takes what is left of them by any of the possibilities.
        """
        semua = (*s.baris, *(evolve(k, selesai=k.selesai or d) for k in s.kembar))
        mungkin = dict.fromkeys((k, kolom) for k in semua for _, kolom, _ in self.sel(k))
        jp = min(self.sedikitnya(k, kolom, s.paling_sedikit) for k, kolom in mungkin)
        for k, kolom in mungkin:
            if kolom is not None and kolom.batas is not None and jp:
                self.isi(k, kolom, kolom.batas, jp / kolom.jp)
        return jp

    def sedikitnya(self, k: Pelatihan, kolom: KolomJP | None, jp: Fraction) -> Fraction:
        """The hours of one row in one column, which by itself gives ``jp`` or more if it is the one that counts."""
        if kolom is None or not kolom.jp:
            return _NOL
        bawah, atas = _banyak(k, kolom.satuan)
        bawah = max(bawah, jp / kolom.jp if atas is None else min(jp / kolom.jp, atas))
        if kolom.batas is not None:
            pertama, terakhir, muat = self.muat(k, kolom.batas)
            terisi = self.terisi.get((k.bentuk, kolom), {})
            luang = (kolom.batas.paling_banyak - terisi.get(i, _NOL) for i in range(pertama, terakhir + 1))
            bawah = min(bawah, muat, sum(luang, _NOL))
        return bawah * kolom.jp

    def paling_banyak(self, k: Pelatihan, kolom: KolomJP | None) -> Fraction | None:
        """The hours of one row in one column, at most, whatever others of its form take."""
        if kolom is None:
            return None
        _, atas = _banyak(k, kolom.satuan)
        if kolom.batas is not None and k.mulai is not None:
            muat = self.muat(k, kolom.batas)[2]
            atas = muat if atas is None else min(atas, muat)
        return None if atas is None else atas * kolom.jp

    def muat(self, k: Pelatihan, batas: BatasJP) -> tuple[int, int, Fraction]:
        """The first and last day or month of an activity in its year, and how many units they hold by the cap.

        If the first day is not known, the last one alone is certain.
        """
        assert k.selesai is not None
        awal, _ = self.setahun(k.selesai) or (k.selesai, k.selesai)
        pertama, terakhir = (_ke(d, batas.jangka) for d in (max(k.mulai or k.selesai, awal), k.selesai))
        muat = Fraction((terakhir - pertama + 1) * batas.paling_banyak)
        if k.hari and batas.jangka is Jangka.HARI:
            muat = min(muat, Fraction(k.hari * batas.paling_banyak))
        return pertama, terakhir, muat

    def batasi(
        self, k: Pelatihan, kolom: KolomJP, batas: BatasJP, bawah: Fraction, atas: Fraction | None
    ) -> tuple[Fraction, Fraction | None]:
        """How many units count, within the days or months of the activity that others of its form left free."""
        muat = self.muat(k, batas)[2]
        perlu = min(bawah, muat)
        diakui = self.isi(k, kolom, batas, perlu)
        if k.mulai is None:
            self.longgar.add((k.bentuk, kolom))
            return diakui, atas
        if atas is None:
            return diakui, muat
        return diakui, perlu if (k.bentuk, kolom) in self.longgar else diakui

    def isi(self, k: Pelatihan, kolom: KolomJP, batas: BatasJP, perlu: Fraction) -> Fraction:
        """Fill up the days or months of an activity, the earliest first; how many units were placed."""
        pertama, terakhir, _ = self.muat(k, batas)
        terisi = self.terisi.setdefault((k.bentuk, kolom), {})
        diakui = _NOL
        for i in range(pertama, terakhir + 1):
            if diakui == perlu:
                break
            bagian = min(perlu - diakui, batas.paling_banyak - terisi.get(i, _NOL))
            terisi[i] = terisi.get(i, _NOL) + bagian
            diakui += bagian
        return diakui

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
            jumlah, paling_sedikit = k.sesi or None, 1
        case _:
            jumlah = paling_sedikit = 1
    if jumlah is None:
        return Fraction(paling_sedikit), None
    return Fraction(jumlah), Fraction(jumlah)


def _hari(k: Pelatihan) -> int | None:
    """The days of an activity: those told, or else every day from the first to the last; none told is not known."""
    if k.hari or k.mulai is None or k.selesai is None:
        return k.hari or None
    return (k.selesai - k.mulai).days + 1


def _ke(d: date, jangka: Jangka) -> int:
    """The number of the day or month in which ``d`` lies."""
    return d.toordinal() if jangka is Jangka.HARI else 12 * d.year + d.month


def _jp(banyak: Batas, kolom: KolomJP) -> Batas:
    bawah, atas = banyak
    return bawah * kolom.jp, None if atas is None else atas * kolom.jp
