"""Jam pelajaran: the account of one employee, the hours that bind him, and how far a unit meets its duty."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from math import ceil
from typing import Any, Final

from attrs import field, frozen

from karier_asn.domain.buku import Buku
from karier_asn.domain.fakta import jam_pelajaran
from karier_asn.domain.jam_pelajaran import TabelJP, buku_jp, buku_jp_pppk, tahun_kalender
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.sertifikat import rentang
from karier_asn.domain.tunggal import once_each
from karier_asn.engine import data
from karier_asn.engine.angka import bulatkan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.harian import prepare
from karier_asn.engine.hasil import Hasil, Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak, hari_tanya
from karier_asn.engine.logika import MS, TMS, Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.bacaan import MASIH_PNS
from karier_asn.rules.pelatihan.jam_pelajaran import (
    AYAT_1,
    AYAT_2,
    JAM_CUKUP,
    JAM_PELAJARAN,
    JAM_PELAJARAN_PPPK,
    JP_PNS,
    JP_PPPK,
    JPT_TERTENTU,
    jam_perjanjian,
)
from karier_asn.rules.pelatihan.konversi import TERCATAT

SKEMA: Final = "urn:karier-asn:kewajiban-jam:1"
SKEMA_CAKUPAN: Final = "urn:karier-asn:cakupan-jam:1"

JAM_WAJIB = "kewajiban {jam} JP ({dasar}): sudah {ada} JP, kurang {sisa} JP"
JAM_PALING_BANYAK = "paling banyak {jam} JP ({dasar}): sudah {ada} JP, masih boleh {sisa} JP"
TANPA_KEWAJIBAN_JAM = "tidak ada kewajiban atau batas jam pelajaran; sudah {ada} JP"
KEWAJIBAN_BELUM_DIKETAHUI = (
    "jenis pegawainya belum diketahui, sehingga belum diketahui pula apakah ada kewajiban atau batas jam pelajaran; "
    "sudah {ada} JP"
)
CAKUPAN = "{pegawai} pegawai, {tidak} di antaranya tanpa kewajiban jam pelajaran ({dasar})"
CAKUPAN_WAJIB = "dari yang wajib: {ada} dari {wajib} terpenuhi, {persen} %"
CAKUPAN_SEMUA = "dari semua: {ada} dari {pegawai} terpenuhi, {persen} %"
TANPA_BAGIAN = "tidak ada"
BELUM_PASTI = "JP yang sudah ditempuh baru diketahui paling sedikit {ada}; pastikan dahulu ({dasar})"


@tanya
def account(p: Pegawai, tabel: TabelJP = TERCATAT) -> Buku:
    """The account of hours (JP) under a table: by calendar year, of a PPPK by contract year.

    Its sum starts from 0 each year. Hours that are not fully known are bounds: an activity without a date makes every
    sum a lower bound. The sum is unknown if the training on record is, and of a PPPK without the day of the first
    appointment.

    Args:
        p: the employee.
        tabel: how many hours an activity counts; unless said, those recorded.

    >>> from karier_asn.domain.pegawai import Pelatihan
    >>> p = Pegawai(pelatihan=[Pelatihan("Bimtek", date(2026, 5, 4), 12), Pelatihan("Kursus", date(2026, 8, 3), 8)])
    >>> [int(saldo) for _, saldo in account(p)]
    [0, 12, 20, 0]
    """
    p = known(p)
    return buku_jp_pppk(p, tabel) if p.jenis is JenisPegawai.PPPK else buku_jp(p, tabel, tahun_kalender)


@frozen
class IsiKewajibanJam(Dokumen):
    """Hours (JP) that bind one person, as data.

    Attributes:
        pada: the day asked.
        paling_sedikit: hours to reach; 0 = none.
        paling_banyak: most hours allowed; null = no limit.
        terpenuhi: hours already completed, at least.
        pasti: whether the hours completed are known exactly.
        sisa: hours still owed.
        dasar: the provision; null = none binds him.
        hasil: the verdict; null = the rule is not in force on that day.
    """

    pada: date
    paling_sedikit: int
    paling_banyak: int | None
    terpenuhi: int
    pasti: bool
    sisa: int
    dasar: Kutipan | None
    hasil: Hasil | None


@frozen
class KewajibanJam:
    """Hours (JP) that bind one person in the year of a plan.

    Attributes:
        paling_sedikit: hours to reach; 0 = none.
        paling_banyak: most hours allowed; ``None`` = no limit.
        terpenuhi: hours already completed, at least.
        pasti: whether the hours completed are known exactly.
        dasar: the provision; ``None`` = none binds him, or the kind of employee is not known.
        pegawai: whom they bind.
        pada: the day asked.
        mungkin: hours already completed, at most; ``None`` = nobody can tell.
    """

    paling_sedikit: int
    paling_banyak: int | None
    terpenuhi: int
    pasti: bool
    dasar: Dasar | None
    pegawai: Pegawai = field(repr=False)
    pada: date
    mungkin: int | None

    @property
    def sisa(self) -> int:
        """Hours still owed, at most."""
        return max(self.paling_sedikit - self.terpenuhi, 0)

    @property
    def sisa_pasti(self) -> int:
        """Hours certainly still owed."""
        return 0 if self.mungkin is None else max(self.paling_sedikit - self.mungkin, 0)

    @property
    def lega(self) -> int | None:
        """Hours still allowed; ``None`` = no limit."""
        return None if self.paling_banyak is None else max(self.paling_banyak - self.terpenuhi, 0)

    @property
    def jejak(self) -> Jejak:
        """The verdict on the hours, with its reasons."""
        pppk = known(self.pegawai).jenis is JenisPegawai.PPPK
        return evaluate(JAM_PELAJARAN_PPPK if pppk else JAM_PELAJARAN, self.pegawai)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The hours in a sentence, and whether they are still to be made sure of."""
        tanpa = KEWAJIBAN_BELUM_DIKETAHUI if known(self.pegawai).jenis is None else TANPA_KEWAJIBAN_JAM
        kata, jam, sisa = tanpa, self.paling_sedikit, self.sisa
        if self.paling_banyak is not None and self.lega is not None:
            kata, jam, sisa = JAM_PALING_BANYAK, self.paling_banyak, self.lega
        elif jam:
            kata = JAM_WAJIB
        isian = {"jam": jam, "dasar": self.dasar, "ada": self.terpenuhi, "sisa": sisa}
        return "\n".join(bahasa(k).format(**isian) for k in (kata, *self.belum_pasti))

    @property
    def belum_pasti(self) -> tuple[str, ...]:
        """What to say of hours that bind him and are known only at least."""
        return () if self.pasti or self.dasar is None else (BELUM_PASTI,)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The hours as data; see `IsiKewajibanJam`."""
        return polos(self.isi(rujukan))

    def isi(self, rujukan: str) -> IsiKewajibanJam:
        """What `document` says."""
        jejak = self.jejak
        return IsiKewajibanJam(
            SKEMA,
            VERSI,
            rujukan,
            self.pada,
            self.paling_sedikit,
            self.paling_banyak,
            self.terpenuhi,
            self.pasti,
            self.sisa,
            data.kutipan(self.dasar) if self.dasar else None,
            None if jejak.putusan.pada(self.pada) is None else data.document(jejak, self.pada, rujukan=rujukan),
        )


@tanya
def hours_owed(p: Pegawai, pada: date) -> KewajibanJam:
    """The hours that bind ``p``, and how many he has by day ``pada``; see `JAM_PELAJARAN` and `JAM_PELAJARAN_PPPK`.

    A PNS owes 20 in the calendar year, a PPPK gets at most 24 in the contract year, unless he serves as JPT utama or
    madya. A plan for a calendar year that ends in the next contract year keeps what is left of the present one.

    Raises:
        GalatTanya: no day comes after ``pada``.
    """
    pada, jenis = hari_tanya(pada), known(p).jenis
    if jenis is JenisPegawai.PPPK:
        ada, pasti, mungkin = _diketahui(jam_perjanjian(p).pada(pada))
        if evaluate(JPT_TERTENTU, p).pada(pada) is Putusan.MS:
            return KewajibanJam(0, None, ada, pasti, AYAT_2, p, pada, mungkin)
        return KewajibanJam(0, JP_PPPK, ada, pasti, AYAT_1, p, pada, mungkin)
    ada, pasti, mungkin = _diketahui(jam_pelajaran(p).pada(pada))
    if jenis is JenisPegawai.PNS:
        return KewajibanJam(JP_PNS, None, ada, pasti, JAM_PELAJARAN.dasar, p, pada, mungkin)
    return KewajibanJam(0, None, ada, pasti, None, p, pada, mungkin)


@frozen
class IsiCakupanJam(Dokumen):
    """How far a unit has done its duty of hours, as data.

    Attributes:
        pada: the day asked.
        orang: how many people there are.
        wajib: how many of them owe hours; bounds while that is not known of some.
        terpenuhi: how many of those who owe hours have them; bounds likewise.
        tidak_wajib: how many owe none; they count as nobody who has done his duty.
        dari_wajib: the share of those who owe hours, in per cent; null = nobody certainly owes any.
        dari_semua: the share of all, in per cent; null = nobody is there.
        dasar: the provision.
    """

    pada: date
    orang: int
    wajib: Besaran
    terpenuhi: Besaran
    tidak_wajib: Besaran
    dari_wajib: Besaran | None
    dari_semua: Besaran | None
    dasar: Kutipan


@frozen
class CakupanJam:
    """How far a unit has done its duty of hours on one day: two shares, each by its name.

    Attributes:
        pada: the day asked.
        putusan: of each person whether he owes hours, and whether he has them, in the order given.
    """

    pada: date
    putusan: tuple[tuple[Putusan, Putusan], ...] = field(repr=False)

    @property
    def orang(self) -> int:
        """How many people there are."""
        return len(self.putusan)

    @property
    def wajib(self) -> int | Antara[int]:
        """How many of them owe hours."""
        return _antara(sum(w is MS for w, _ in self.putusan), sum(w is not TMS for w, _ in self.putusan))

    @property
    def terpenuhi(self) -> int | Antara[int]:
        """How many of those who owe hours have them."""
        return _antara(self._pasti(MS), self._mungkin(TMS))

    @property
    def tidak_wajib(self) -> int | Antara[int]:
        """How many owe none; of nobody who owes none it is said that he has done his duty."""
        return _antara(sum(w is TMS for w, _ in self.putusan), sum(w is not MS for w, _ in self.putusan))

    @property
    def dari_wajib(self) -> Fraction | Antara[Fraction] | None:
        """Of those who owe hours, the per cent who have them; ``None`` while nobody certainly owes any."""
        if all(w is not MS for w, _ in self.putusan):
            return None
        # Those who may owe hours do so, at worst where they may lack them, at best where they may have them.
        bawah, atas = self._pasti(MS), self._mungkin(TMS)
        return rentang(
            Fraction(100 * bawah, bawah + self._mungkin(MS)),
            Fraction(100 * atas, atas + self._pasti(TMS)),
        )

    @property
    def dari_semua(self) -> Fraction | Antara[Fraction] | None:
        """Of all, those who owe nothing included, the per cent who owe hours and have them."""
        if not self.putusan:
            return None
        return rentang(*(Fraction(100 * n, self.orang) for n in (self._pasti(MS), self._mungkin(TMS))))

    def _pasti(self, jam: Putusan) -> int:
        """How many certainly owe hours, with this verdict on them."""
        return sum(w is MS and j is jam for w, j in self.putusan)

    def _mungkin(self, selain: Putusan) -> int:
        """How many may owe hours, with another verdict on them than this."""
        return sum(w is not TMS and j is not selain for w, j in self.putusan)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """How many there are, and both shares by their names."""
        isian = {"pegawai": self.orang, "tidak": bahasa.nilai(self.tidak_wajib), "dasar": JAM_PELAJARAN.dasar}
        ada = {"ada": bahasa.nilai(self.terpenuhi), "wajib": bahasa.nilai(self.wajib), "pegawai": self.orang}
        bagian = ((CAKUPAN_WAJIB, self.dari_wajib), (CAKUPAN_SEMUA, self.dari_semua))
        isi = (bahasa(k).format(**ada, persen=_persen(v, bahasa)) for k, v in bagian)
        return "\n".join((bahasa(CAKUPAN).format(**isian), *isi))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The shares as data; see `IsiCakupanJam`."""
        wajib, semua = (None if v is None else besaran(v) for v in (self.dari_wajib, self.dari_semua))
        return polos(
            IsiCakupanJam(
                SKEMA_CAKUPAN,
                VERSI,
                rujukan,
                self.pada,
                self.orang,
                besaran(self.wajib),
                besaran(self.terpenuhi),
                besaran(self.tidak_wajib),
                wajib,
                semua,
                data.kutipan(JAM_PELAJARAN.dasar),
            )
        )


@tanya
def coverage(unit: Iterable[Pegawai], pada: date) -> CakupanJam:
    """How far a unit has done its duty of hours on day ``pada``: the share of those obliged, and the share of all.

    PP 11/2017 obliges PNS; a PPPK, who has a limit and no duty, is in the share of all and has done no duty in it.

    Args:
        unit: the people, each once.
        pada: the day.

    Raises:
        BelumDiatur: before PP 11/2017 was in force.
        GalatBentuk: somebody stands in the list twice.

    >>> from karier_asn.domain.kelengkapan import complete
    >>> from karier_asn.domain.pegawai import Pelatihan
    >>> def pns(jam):
    ...     kursus = [Pelatihan("Kursus", date(2026, 5, 4), jam)]
    ...     return complete(Pegawai(tanggal_lahir=date(1990, 1, 1), tmt_pns=date(2020, 1, 1), pelatihan=kursus))
    >>> unit = [pns(22), pns(3)]
    >>> c = coverage([*unit, Pegawai(jenis=JenisPegawai.PPPK)], date(2026, 12, 31))
    >>> c.dari_wajib, c.dari_semua
    (Fraction(50, 1), Fraction(100, 3))
    """
    prepare(JAM_PELAJARAN, pada)  # whether there is a duty at all
    wajib, jam = prepare(MASIH_PNS, pada), prepare(JAM_CUKUP, pada)
    return CakupanJam(pada, tuple((wajib(p), jam(p)) for p in once_each("unit", unit)))


def _antara(bawah: int, atas: int) -> int | Antara[int]:
    return bawah if bawah == atas else Antara(bawah, atas)


def _persen(v: Fraction | Antara[Fraction] | None, bahasa: Bahasa) -> str:
    """A share for people, two decimals."""
    if v is None:
        return bahasa(TANPA_BAGIAN)
    sisi = (v.bawah, v.atas) if isinstance(v, Antara) else (v,)
    return " – ".join(bahasa.desimal(bulatkan(x)) for x in sisi if x is not None)


def _diketahui(jam: Fraction | int | Antara[Fraction] | Antara[int] | None) -> tuple[int, bool, int | None]:
    """Hours known at least, a part of one counted in full; whether they are known exactly; hours at most."""
    if jam is None:
        return 0, False, None
    if isinstance(jam, Antara):
        return ceil(jam.bawah), False, None if jam.atas is None else ceil(jam.atas)
    return ceil(jam), True, ceil(jam)
