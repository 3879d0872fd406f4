"""Pegawai: one civil servant with the histories of his career, and the rows the histories are made of.

Everything here is what a record says; what follows from it under a regulation is asked elsewhere. ``None``
always means *not known*. A history that is ``None`` is not known; one that is empty is known to be empty.

A period is half open: it holds from its first day until, not including, ``sampai``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import MAXYEAR, MINYEAR, date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import Any, Final, Protocol, Self, TypeAlias, TypeVar

from attrs import astuple, evolve, field

from karier_asn.domain.dinas_tni_polri import DinasTniPolri
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.jenis_pegawai import JenisPegawai as JenisPegawai
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.nip import NIP
from karier_asn.domain.pelatihan import MENIT_PER_JP, BentukPelatihan, LingkupPelatihan, ProgramPelatihan
from karier_asn.domain.pertentangan import without_contradictions
from karier_asn.domain.prakarsa import Inovasi, Partisipasi, contradicting
from karier_asn.domain.rekam import (
    AngkaKredit,
    Penetapan,
    PenetapanGolonganPPPK,
    Penghargaan,
    PenilaianPeriodik,
    PeninjauanMasaKerja,
    PeranTim,
    PerjanjianKerja,
    PerubahanKedudukan,
    Sertifikasi,
    TugasBelajar,
    Ujian,
)
from karier_asn.domain.sebutan import sebut
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.domain.tingkat import Ekspektasi, Golongan, Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.asal import BarisRiwayat
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.engine.samar import tampil

_T = TypeVar("_T", bound=BarisRiwayat)


@frozen
class KenaikanPangkat(BarisRiwayat):
    """A rank received.

    Attributes:
        golongan: the golongan ruang received.
        tmt: first day in it (TMT golongan).
        jenis: kind of the promotion, in the words of the record.
        masa_kerja: masa kerja golongan on that day, as the decree states it.
    """

    golongan: Golongan
    tmt: date
    jenis: str | None = field(default=None, repr=sebut)
    masa_kerja: MasaKerja | None = None

    @property
    def sampai(self) -> date | None:
        """The day from which it is not known whether it is still held, until the next row; ``None`` = there is none."""
        return None

    def hingga(self, d: date) -> KenaikanPangkat:
        """The same, known to be held until that day only (`karier_asn.domain.pelaksanaan_hukuman`)."""
        return _PangkatHingga(self.golongan, self.tmt, self.jenis, self.masa_kerja, d)


@frozen
class _PangkatHingga(KenaikanPangkat):
    """A rank of which it is known until a day only that it was held."""

    akhir: date | None = None

    @property
    def sampai(self) -> date | None:
        return self.akhir


@frozen
class Penugasan(BarisRiwayat):
    """A post filled.

    Attributes:
        jabatan: the post.
        tmt: first day in it (TMT jabatan).
        jenis: definitive, or acting in one of several ways.
        sampai: first day no longer held; ``None`` says that it goes on until the next definitive row.
        diperbantukan: whether he fills it outside his own agency (dipekerjakan or diperbantukan secara penuh; PP
            99/2000 Pasal 21), which a record says where it is so.
        instansi: the agency that the post belongs to; ``None`` = not known.
    """

    jabatan: Jabatan
    tmt: date
    jenis: JenisPenugasan = JenisPenugasan.DEFINITIF
    sampai: date | None = None
    diperbantukan: bool = False
    instansi: str | None = field(default=None, repr=sebut)

    def hingga(self, d: date) -> Penugasan:
        """The same, known to be held until that day only (`karier_asn.domain.pelaksanaan_hukuman`)."""
        return evolve(self, sampai=d)


@frozen
class Ijazah(BarisRiwayat):
    """A diploma.

    Since when it is had is read in one place, `karier_asn.domain.fakta.ijazah.diperoleh`.

    Attributes:
        pendidikan: level of education.
        lulus: day of graduation; ``None`` = not known.
        bidang: name of the course of study; ``None`` = not known.
        tahun: year of graduation, of a diploma whose day is not known; ``None`` = not known, unless the day is.
        pencantuman: day of the letter of BKN by which the degree is recognised (pencantuman gelar); ``None`` = not
            known.
    """

    pendidikan: Pendidikan
    lulus: date | None = None
    bidang: str | None = field(default=None, repr=sebut)
    tahun: int | None = None
    pencantuman: date | None = None

    @property
    def tahun_lulus(self) -> int | None:
        """The year of graduation: that of the day, or else the one on record; ``None`` = not known.

        >>> Ijazah(Pendidikan.S1, tahun=2025).tahun_lulus
        2025
        """
        return self.tahun if self.lulus is None else self.lulus.year


@frozen
class Penilaian(BarisRiwayat):
    """The annual appraisal (evaluasi kinerja tahunan) of one calendar year.

    Attributes:
        tahun: the year appraised.
        predikat: predikat kinerja.
        hasil_kerja: rating of hasil kerja.
        perilaku_kerja: rating of perilaku kerja.
        umpan_balik: the feedback recorded with it.
        nilai: nilai kinerja, the figure behind the predicate, on the scale of its year; ``None`` = not known.
    """

    tahun: int
    predikat: Predikat | None
    hasil_kerja: Ekspektasi | None = None
    perilaku_kerja: Ekspektasi | None = None
    umpan_balik: str | None = field(default=None, repr=sebut)
    nilai: Decimal | None = None


@frozen
class Pelatihan(BarisRiwayat):
    """A training or another form of competence development.

    Attributes:
        nama: its name; empty = not known.
        selesai: last day; ``None`` = not known.
        jam: jam pelajaran (JP) as recorded; beside minutes ``None`` says that they tell the hours, else it is not
            known, which is not 0.
        jenis: kind, in the words of the record.
        nomor: number of the certificate; ``None`` says that it is none of those of other courses, days or hours, and it
            is not known whether it is one of the same course, day and hours (`karier_asn.domain.sertifikat`).
        bentuk: which of the 25 forms it is; ``None`` says that it is no structural training, and else is not known.
        mulai: first day; ``None`` = not known.
        hari: number of days on which it took place; ``None`` says that it took place on every day from the first to the
            last, if these are known.
        sesi: number of sessions, of coaching and mentoring; ``None`` = not known.
        menit: its length in minutes; ``None`` = not known.
        lingkup: national or international; ``None`` = the record does not say.
        program: which structural training or Latsar it is; ``None`` says that it is none of them, unless the form is
            `BentukPelatihan.STRUKTURAL`: then it is not known which.
        lulus: whether it was passed; ``None`` = the record does not say, but its marks may (`kelulusan`).
        nilai: final mark; ``None`` = not known.
        nilai_lulus: the final mark from which on this training is passed; ``None`` = not known.
    """

    nama: str = field(repr=sebut)
    selesai: date | None
    jam: int | None
    jenis: str | None = field(default=None, repr=sebut)
    nomor: str | None = field(default=None, repr=sebut)
    bentuk: BentukPelatihan | None = None
    mulai: date | None = None
    hari: int | None = None
    sesi: int | None = None
    menit: int | None = None
    lingkup: LingkupPelatihan | None = None
    program: ProgramPelatihan | None = None
    lulus: bool | None = None
    nilai: Decimal | None = None
    nilai_lulus: Decimal | None = None

    @property
    def kelulusan(self) -> bool | None:
        """Whether it was passed, as recorded or else by its marks; ``None`` = neither tells.

        >>> modul = Pelatihan("Modul", date(2026, 5, 4), 20, nilai=Decimal("69.99"), nilai_lulus=Decimal(70))
        >>> modul.kelulusan
        False
        """
        return _menurut_nilai(self.nilai, self.nilai_lulus) if self.lulus is None else self.lulus

    @property
    def jam_program(self) -> Fraction | None:
        """JP as programmed: those recorded, or else its minutes by 45.

        >>> Pelatihan("Modul", date(2026, 5, 4), None, menit=990).jam_program
        Fraction(22, 1)
        """
        if self.jam is not None:
            return Fraction(self.jam)
        return None if self.menit is None else Fraction(self.menit, MENIT_PER_JP)


def _menurut_nilai(nilai: Decimal | None, nilai_lulus: Decimal | None) -> bool | None:
    """Whether a final mark is enough."""
    return None if nilai is None or nilai_lulus is None else nilai >= nilai_lulus


@frozen
class Asesmen(BarisRiwayat):
    """An assessment of competence against the standard of a level of posts.

    Attributes:
        jenjang: the level whose standard was applied.
        memenuhi: whether the standard was met.
        sejak: first day the result counts.
        sampai: first day it counts no longer; ``None`` says that it did not end before the time that the law gives
            it (`MasaBerlaku`); whether it counts after that is not known.
        hasil: level reached in each competence; ``None`` = not known, nor which were assessed.
    """

    jenjang: Jenjang
    memenuhi: bool
    sejak: date
    sampai: date | None = None
    hasil: tuple[TingkatKompetensi, ...] | None = None


@frozen
class HukumanDisiplin(BarisRiwayat):
    """A sanction (hukuman disiplin).

    Attributes:
        jenis: kind; ``None`` = not known, yet ``None`` says that it was no dismissal, unless the standing does.
        tingkat: severity; ``None`` = not known.
        mulai: first day in force.
        sampai: first day after it; ``None`` = no end recorded.
        dibatalkan: day of the decree that annulled it; ``None`` says that it was not annulled.
        uraian: kind in the words of the record.
        keberatan: whether an objection (keberatan) or an appeal (banding administratif) against it was pending, over
            time: from the day on which it was lodged until the decision, with which the sanction took effect (PP
            53/2010 Pasal 44, 45) or was annulled. ``Riwayat.tetap(False)`` = none was lodged.
    """

    jenis: JenisHukuman | None
    tingkat: TingkatHukuman | None
    mulai: date
    sampai: date | None = None
    dibatalkan: date | None = None
    uraian: str = field(default="", repr=sebut)
    keberatan: Riwayat[bool] = TAK_DIKETAHUI

    @property
    def tingkat_hukuman(self) -> TingkatHukuman | None:
        """Severity: the one on record, or else that of its kind; ``None`` = neither is known."""
        return self.jenis.tingkat if self.tingkat is None and self.jenis is not None else self.tingkat


@frozen
class Cltn(BarisRiwayat):
    """Cuti di luar tanggungan negara: leave that does not count as service (PP 11/2017 Pasal 334-337).

    Attributes:
        mulai: first day of leave.
        sampai: first day back in service; ``None`` says that the leave goes on until the next definitive row of a post.
    """

    mulai: date
    sampai: date | None = None


def isi_penuh(b: object) -> str:
    """All that a row holds, as a key to sort by; its ``repr`` does not show free texts."""
    return repr(astuple(b, filter=lambda a, _: bool(a.eq)))  # type: ignore[arg-type]


def kunci_kedua(b: BarisRiwayat) -> tuple[str, str]:
    """What rows of one day are kept by: every attribute, and last where they come from. Such rows are rare."""
    return isi_penuh(b), repr(b.asal)


def _terurut(baris: Iterable[_T] | None, hari: Callable[[_T], date | None]) -> tuple[_T, ...] | None:
    """The rows by date, those without a date last; the order in which they were given leaves no trace."""
    return None if baris is None else _urut(baris, lambda b: hari(b) or date.max)


def _urut(baris: Iterable[_T], kunci: Callable[[_T], Any]) -> tuple[_T, ...]:
    hasil = tuple(sorted(baris, key=kunci))
    if len(hasil) > 1 and len(set(map(kunci, hasil))) < len(hasil):
        hasil = tuple(sorted(hasil, key=lambda b: (kunci(b), *kunci_kedua(b))))
    return hasil


def _urut_pangkat(baris: Iterable[KenaikanPangkat] | None) -> tuple[KenaikanPangkat, ...] | None:
    return _terurut(baris, lambda b: b.tmt)


def _urut_jabatan(baris: Iterable[Penugasan] | None) -> tuple[Penugasan, ...] | None:
    return _terurut(baris, lambda b: b.tmt)


def _urut_pendidikan(baris: Iterable[Ijazah] | None) -> tuple[Ijazah, ...] | None:
    """By day; one of which only the year is known stands at the end of it."""

    def hari(b: Ijazah) -> date | None:
        tahun = b.tahun_lulus
        return date(tahun, 12, 31) if b.lulus is None and tahun is not None and _ada_tahun(tahun) else b.lulus

    return _terurut(baris, hari)


def _urut_penilaian(baris: Iterable[Penilaian] | None) -> tuple[Penilaian, ...] | None:
    return None if baris is None else _urut(baris, lambda b: b.tahun)


def _urut_pelatihan(baris: Iterable[Pelatihan] | None) -> tuple[Pelatihan, ...] | None:
    return _terurut(baris, lambda b: b.selesai)


def _urut_kompetensi(baris: Iterable[Asesmen] | None) -> tuple[Asesmen, ...] | None:
    return _terurut(baris, lambda b: b.sejak)


def _urut_hukuman(baris: Iterable[HukumanDisiplin] | None) -> tuple[HukumanDisiplin, ...] | None:
    return _terurut(baris, lambda b: b.mulai)


def _urut_cltn(baris: Iterable[Cltn] | None) -> tuple[Cltn, ...] | None:
    return _terurut(baris, lambda b: b.mulai)


def _urut_angka_kredit(baris: Iterable[AngkaKredit] | None) -> tuple[AngkaKredit, ...] | None:
    return _terurut(baris, lambda b: b.mulai)


def _urut_periodik(baris: Iterable[PenilaianPeriodik] | None) -> tuple[PenilaianPeriodik, ...] | None:
    return _terurut(baris, lambda b: b.mulai)


def _urut_sertifikasi(baris: Iterable[Sertifikasi] | None) -> tuple[Sertifikasi, ...] | None:
    return _terurut(baris, lambda b: b.mulai)


def _urut_tugas_belajar(baris: Iterable[TugasBelajar] | None) -> tuple[TugasBelajar, ...] | None:
    return _terurut(baris, lambda b: b.mulai)


def _urut_penghargaan(baris: Iterable[Penghargaan] | None) -> tuple[Penghargaan, ...] | None:
    return _terurut(baris, lambda b: b.tanggal)


def _urut_inovasi(baris: Iterable[Inovasi] | None) -> tuple[Inovasi, ...] | None:
    return _terurut(baris, lambda b: b.tanggal)


def _urut_partisipasi(baris: Iterable[Partisipasi] | None) -> tuple[Partisipasi, ...] | None:
    return _terurut(baris, lambda b: b.tanggal)


def _urut_tim(baris: Iterable[PeranTim] | None) -> tuple[PeranTim, ...] | None:
    return _terurut(baris, lambda b: b.mulai)


def _urut_kedudukan(baris: Iterable[PerubahanKedudukan] | None) -> tuple[PerubahanKedudukan, ...] | None:
    return _terurut(baris, lambda b: b.sejak)


def _urut_perjanjian(baris: Iterable[PerjanjianKerja] | None) -> tuple[PerjanjianKerja, ...] | None:
    return _terurut(baris, lambda b: b.mulai)


def _urut_pppk(baris: Iterable[PenetapanGolonganPPPK] | None) -> tuple[PenetapanGolonganPPPK, ...] | None:
    return _terurut(baris, lambda b: b.tmt)


def _urut_masa_kerja(baris: Iterable[PeninjauanMasaKerja] | None) -> tuple[PeninjauanMasaKerja, ...] | None:
    return _terurut(baris, lambda b: b.mulai)


def _urut_ujian(baris: Iterable[Ujian] | None) -> tuple[Ujian, ...] | None:
    return _terurut(baris, lambda b: b.tanggal)


def _urut_penetapan(baris: Iterable[Penetapan] | None) -> tuple[Penetapan, ...] | None:
    return _terurut(baris, lambda b: b.tanggal)


@frozen(kw_only=True)
class Pegawai:
    """One civil servant, as far as he is known.

    Rows may be given in any order and are kept by date. A problem names a row by its place in that order.

    Attributes:
        nip: NIP or NI PPPK.
        nama: name; never shown in ``repr``.
        jenis: CPNS, PNS, PPPK, or none of these.
        tanggal_lahir: birth date; never shown in ``repr``.
        tmt_cpns: first day as CPNS; for a PPPK, of the first appointment.
        tmt_pns: first day as PNS; of a CPNS ``None`` says that he is not PNS yet.
        formasi: the post of the vacancy for which he was recruited as CPNS; of a JF its level, and its name of today.
            ``None`` = not known, yet of one who has held a post other than a JF ``None`` says that he waits for no JF.
        atasan: NIP of the direct superior.
        pangkat, jabatan, pendidikan, penilaian, pelatihan, kompetensi, cltn: the histories;
            ``None`` = not known, empty = known to be none.
        jabatan_lengkap: whether ``jabatan`` lists every post he ever held: then he held none on the days of which no
            row tells. ``None`` = not known.
        penilaian_periodik, angka_kredit, sertifikasi, tugas_belajar, penghargaan, peran_tim: likewise.
        inovasi, partisipasi: likewise; what he set going, and what he took part in beside his post.
        hukuman: sanctions, likewise; but ``None`` says that none dismissed him, unless his standing does.
        kedudukan_hukum: changes of standing; before the first he was on duty, and so he was if there is none.
        golongan_pppk: golongan of a PPPK, who has no pangkat.
        perjanjian_kerja: contracts of a PPPK.
        peninjauan_masa_kerja: service before the appointment.
        ujian: examinations taken (ujian dinas, ujian penyesuaian).
        penetapan: what was established by decree: outstanding work, a discovery, death in service, and the like;
            ``None`` says that he has not died, unless his standing does.
        dinas_tni_polri: how he stands to TNI and Polri, over time.
        integritas: whether integrity and morality are good, over time, as the agency states it.
        rekam_jejak: whether the track record in posts is good, over time, likewise.
        sehat: whether the employee is healthy in body and mind, over time.
        sekolah_kader: whether sekolah kader has been passed with the predicate sangat memuaskan, over time.
        dari_daerah_khusus: whether he comes from a daerah tertinggal, perbatasan, or terpencil, over time.

    Raises:
        GalatBentuk: rows contradict each other; lists every contradiction with its path.

    >>> Pegawai(nip=NIP.pns("199608082022041901"), nama="Contoh").pangkat is None
    True
    """

    nip: NIP | None = None
    nama: str = field(default="", repr=False)
    jenis: JenisPegawai | None = None
    # Not shown: with the TMT CPNS beside it, it would spell out most of the NIP.
    tanggal_lahir: date | None = field(default=None, repr=False)
    tmt_cpns: date | None = None
    tmt_pns: date | None = None
    formasi: Jabatan | None = None
    atasan: NIP | None = None
    pangkat: tuple[KenaikanPangkat, ...] | None = field(default=None, converter=_urut_pangkat)
    jabatan: tuple[Penugasan, ...] | None = field(default=None, converter=_urut_jabatan)
    pendidikan: tuple[Ijazah, ...] | None = field(default=None, converter=_urut_pendidikan)
    penilaian: tuple[Penilaian, ...] | None = field(default=None, converter=_urut_penilaian)
    pelatihan: tuple[Pelatihan, ...] | None = field(default=None, converter=_urut_pelatihan)
    kompetensi: tuple[Asesmen, ...] | None = field(default=None, converter=_urut_kompetensi)
    hukuman: tuple[HukumanDisiplin, ...] | None = field(default=None, converter=_urut_hukuman)
    cltn: tuple[Cltn, ...] | None = field(default=None, converter=_urut_cltn)
    penilaian_periodik: tuple[PenilaianPeriodik, ...] | None = field(default=None, converter=_urut_periodik)
    angka_kredit: tuple[AngkaKredit, ...] | None = field(default=None, converter=_urut_angka_kredit)
    sertifikasi: tuple[Sertifikasi, ...] | None = field(default=None, converter=_urut_sertifikasi)
    tugas_belajar: tuple[TugasBelajar, ...] | None = field(default=None, converter=_urut_tugas_belajar)
    penghargaan: tuple[Penghargaan, ...] | None = field(default=None, converter=_urut_penghargaan)
    inovasi: tuple[Inovasi, ...] | None = field(default=None, converter=_urut_inovasi)
    partisipasi: tuple[Partisipasi, ...] | None = field(default=None, converter=_urut_partisipasi)
    peran_tim: tuple[PeranTim, ...] | None = field(default=None, converter=_urut_tim)
    kedudukan_hukum: tuple[PerubahanKedudukan, ...] | None = field(default=None, converter=_urut_kedudukan)
    golongan_pppk: tuple[PenetapanGolonganPPPK, ...] | None = field(default=None, converter=_urut_pppk)
    perjanjian_kerja: tuple[PerjanjianKerja, ...] | None = field(default=None, converter=_urut_perjanjian)
    peninjauan_masa_kerja: tuple[PeninjauanMasaKerja, ...] | None = field(default=None, converter=_urut_masa_kerja)
    ujian: tuple[Ujian, ...] | None = field(default=None, converter=_urut_ujian)
    penetapan: tuple[Penetapan, ...] | None = field(default=None, converter=_urut_penetapan)
    jabatan_lengkap: bool | None = None
    dinas_tni_polri: Riwayat[DinasTniPolri] = TAK_DIKETAHUI
    integritas: Riwayat[bool] = TAK_DIKETAHUI
    rekam_jejak: Riwayat[bool] = TAK_DIKETAHUI
    sehat: Riwayat[bool] = TAK_DIKETAHUI
    sekolah_kader: Riwayat[bool] = TAK_DIKETAHUI
    dari_daerah_khusus: Riwayat[bool] = TAK_DIKETAHUI

    def __attrs_post_init__(self) -> None:
        masalah = list(_masalah(self))
        if masalah:
            raise GalatBentuk(masalah)

    @property
    def nomor_induk(self) -> str:
        """The digits of the NIP or NI PPPK, by which people are told apart; empty if there is none.

        One that ends in ``000`` tells nobody apart (`NIP.terpotong`), so it is none.
        """
        return "" if self.nip is None or self.nip.terpotong else self.nip.angka

    @cached_property
    def _pandangan(self) -> Self | None:
        """What is left of the record where it contradicts itself, found once."""
        return without_contradictions(self)

    def as_known(self) -> Self:
        """The record as rules read it: what cannot be is not known (`karier_asn.domain.contradictions`).

        A record without contradictions is read as it is.
        """
        return self._pandangan or self


class _Berekam(Protocol):
    """Whoever is told of by a record."""

    @property
    def pegawai(self) -> Pegawai: ...


_B = TypeVar("_B", bound=_Berekam)


def with_known_record(orang: _B) -> _B:
    """Somebody in a role, with his record as rules read it (`Pegawai.as_known`); himself if that is what it says."""
    pegawai = orang.pegawai.as_known()
    return orang if pegawai is orang.pegawai else evolve(orang, pegawai=pegawai)  # type: ignore[misc]


# --- what contradicts among the rows -----------------------------------------------------------------------


def _masalah(p: Pegawai) -> Iterator[Masalah]:
    """Every contradiction among the rows of one person. Most histories have no rows, which must cost nothing."""
    for nama, periksa in _PERIKSA:
        if baris := getattr(p, nama):
            yield from periksa(nama, baris)


def _satu_sehari(hari: str, isi: Callable[[Any], object], hanya: Callable[[Any], bool] = lambda _: True) -> _Pemeriksa:
    """Two different rows cannot begin on one day; the same row written twice can.

    Args:
        hari: the name of the day.
        isi: what two rows are different by.
        hanya: which rows this holds for.
    """

    def periksa(nama: str, baris: tuple[Any, ...]) -> Iterator[Masalah]:
        for (_, kiri), (i, kanan) in pairwise((i, b) for i, b in enumerate(baris) if hanya(b)):
            tmt = getattr(kanan, hari)
            if tmt is not None and getattr(kiri, hari) == tmt and isi(kiri) != isi(kanan):
                pesan = f"Dua baris {nama} yang berbeda mulai pada {tmt.isoformat()}; pastikan baris mana yang benar."
                yield Masalah(f"{nama}[{i}].{hari}", "tmt-ganda", {"tmt": tmt}, pesan)

    return periksa


def _masa(awal: str) -> _Pemeriksa:
    """A period ends after it begins, on a day of this name."""
    ujung = attrgetter(awal, "sampai")
    return lambda nama, baris: masa_terbalik(nama, map(ujung, baris))


def masa_terbalik(nama: str, masa: Iterable[tuple[date | None, date | None]]) -> Iterator[Masalah]:
    """A period ends after it begins."""
    for i, (mulai, sampai) in enumerate(masa):
        if mulai is not None and sampai is not None and sampai <= mulai:
            pesan = (
                f"Mulai {mulai.isoformat()} tetapi tidak berlaku lagi sejak {sampai.isoformat()}; "
                "perbaiki salah satu tanggalnya."
            )
            yield Masalah(f"{nama}[{i}].sampai", "masa-terbalik", {"mulai": mulai, "sampai": sampai}, pesan)


def _kredit_negatif(nama: str, baris: tuple[AngkaKredit, ...]) -> Iterator[Masalah]:
    for i, kredit in enumerate(baris):
        if kredit.nilai < 0:
            pesan = f"Angka kredit tidak boleh negatif, ditemukan {tampil(kredit.nilai)}; perbaiki nilainya."
            yield Masalah(f"{nama}[{i}].nilai", "angka-kredit-negatif", {"nilai": kredit.nilai}, pesan)


def _tahun_penilaian(nama: str, baris: tuple[Penilaian, ...]) -> Iterator[Masalah]:
    """One appraisal a year, of a year that the calendar has."""
    for i, penilaian in enumerate(baris):
        tahun = penilaian.tahun
        if not _ada_tahun(tahun):
            yield _tahun_tidak_ada(f"{nama}[{i}].tahun", tahun)
        elif i and baris[i - 1].tahun == tahun:
            pesan = f"Ada lebih dari satu penilaian tahun {tahun}; pilih satu yang berlaku."
            yield Masalah(f"{nama}[{i}].tahun", "tahun-ganda", {"tahun": tahun}, pesan)


def _tahun_lulus(nama: str, baris: tuple[Ijazah, ...]) -> Iterator[Masalah]:
    """The year of a diploma is one that the calendar has, and that of its day."""
    for i, ijazah in enumerate(baris):
        tahun, lulus = ijazah.tahun, ijazah.lulus
        if tahun is not None and not _ada_tahun(tahun):
            yield _tahun_tidak_ada(f"{nama}[{i}].tahun", tahun)
        elif tahun is not None and lulus is not None and lulus.year != tahun:
            pesan = f"Tahun lulus {tahun}, tetapi hari lulus {lulus.isoformat()}; perbaiki salah satunya."
            yield Masalah(f"{nama}[{i}].tahun", "tahun-lain-hari", {"tahun": tahun, "lulus": lulus}, pesan)


def _tingkat_hukuman(nama: str, baris: tuple[HukumanDisiplin, ...]) -> Iterator[Masalah]:
    """The severity of a sanction is that of its kind."""
    for i, hukuman in enumerate(baris):
        jenis, tingkat = hukuman.jenis, hukuman.tingkat
        if jenis is not None and tingkat is not None and jenis.tingkat is not tingkat:
            pesan = (
                f"Hukuman {jenis.value} tingkatnya {jenis.tingkat.value}, ditemukan {tingkat.value}; "
                "perbaiki jenis atau tingkatnya."
            )
            yield Masalah(f"{nama}[{i}].tingkat", "tingkat-lain-jenis", {"jenis": jenis, "tingkat": tingkat}, pesan)


def _jumlah_negatif(nama: str, baris: tuple[Pelatihan, ...]) -> Iterator[Masalah]:
    """Hours, days, sessions and minutes are not negative."""
    for i, latihan in enumerate(baris):
        for medan, sebutan, jumlah in (
            ("jam", "JP", latihan.jam),
            ("hari", "hari", latihan.hari),
            ("sesi", "sesi", latihan.sesi),
            ("menit", "menit", latihan.menit),
        ):
            if jumlah is not None and jumlah < 0:
                pesan = f"Jumlah {sebutan} tidak boleh negatif, ditemukan {tampil(jumlah)}; perbaiki jumlahnya."
                yield Masalah(f"{nama}[{i}].{medan}", f"{medan}-negatif", {medan: jumlah}, pesan)


def _latihan_terbalik(nama: str, baris: tuple[Pelatihan, ...]) -> Iterator[Masalah]:
    """A training ends on the day it begins, or after it."""
    for i, latihan in enumerate(baris):
        if latihan.mulai is not None and latihan.selesai is not None and latihan.mulai > latihan.selesai:
            pesan = (
                f"Mulai {latihan.mulai.isoformat()} sesudah selesai {latihan.selesai.isoformat()}; "
                "perbaiki salah satu tanggalnya."
            )
            data = {"mulai": latihan.mulai, "selesai": latihan.selesai}
            yield Masalah(f"{nama}[{i}].selesai", "masa-terbalik", data, pesan)


def _nilai_negatif(nama: str, baris: tuple[Pelatihan, ...]) -> Iterator[Masalah]:
    """Marks are not negative."""
    for i, latihan in enumerate(baris):
        for medan, nilai in (("nilai", latihan.nilai), ("nilai_lulus", latihan.nilai_lulus)):
            if nilai is not None and nilai < 0:
                pesan = f"Nilai tidak boleh negatif, ditemukan {tampil(nilai)}; perbaiki nilainya."
                yield Masalah(f"{nama}[{i}].{medan}", "nilai-negatif", {"nilai": nilai}, pesan)


def _lulus_lain_nilai(nama: str, baris: tuple[Pelatihan, ...]) -> Iterator[Masalah]:
    """A training was passed if its final mark is enough, and not if it is too low."""
    for i, latihan in enumerate(baris):
        seharusnya = _menurut_nilai(latihan.nilai, latihan.nilai_lulus)
        if latihan.lulus is not None and seharusnya is not None and latihan.lulus is not seharusnya:
            pesan = (
                f"Tercatat {'lulus' if latihan.lulus else 'tidak lulus'}, padahal nilainya {tampil(latihan.nilai)} dan "
                f"nilai kelulusannya {tampil(latihan.nilai_lulus)}; perbaiki salah satunya."
            )
            data = {"lulus": latihan.lulus, "nilai": latihan.nilai, "nilai_lulus": latihan.nilai_lulus}
            yield Masalah(f"{nama}[{i}].lulus", "lulus-lain-nilai", data, pesan)


def _studi(nama: str, baris: tuple[TugasBelajar, ...]) -> Iterator[Masalah]:
    """A course takes a semester or more, and whoever finished it was not stopped before."""
    for i, studi in enumerate(baris):
        if studi.semester is not None and studi.semester < 1:
            pesan = f"Lama studi paling sedikit 1 semester, ditemukan {tampil(studi.semester)}; perbaiki lamanya."
            data = {"semester": studi.semester}
            yield Masalah(f"{nama}[{i}].semester", "semester-kurang-dari-1", data, pesan)
        if studi.berhasil and studi.dihentikan:
            pesan = "Tugas belajar yang diselesaikan tidak dihentikan; perbaiki salah satunya."
            yield Masalah(f"{nama}[{i}].dihentikan", "selesai-dan-dihentikan", {}, pesan)


_Pemeriksa: TypeAlias = Callable[[str, tuple[Any, ...]], Iterator[Masalah]]
_PERIKSA: Final[tuple[tuple[str, _Pemeriksa], ...]] = (
    ("pangkat", _satu_sehari("tmt", attrgetter("golongan"))),
    ("jabatan", _satu_sehari("tmt", attrgetter("jabatan"), lambda b: b.jenis is JenisPenugasan.DEFINITIF)),
    ("jabatan", _masa("tmt")),
    ("kompetensi", _masa("sejak")),
    ("hukuman", _masa("mulai")),
    ("cltn", _masa("mulai")),
    ("penilaian_periodik", _satu_sehari("mulai", lambda b: b)),
    ("penilaian_periodik", _masa("mulai")),
    ("angka_kredit", _masa("mulai")),
    ("sertifikasi", _masa("mulai")),
    ("tugas_belajar", _masa("mulai")),
    ("tugas_belajar", _studi),
    ("perjanjian_kerja", _masa("mulai")),
    ("inovasi", _masa("tanggal")),
    ("inovasi", contradicting),
    ("partisipasi", _masa("tanggal")),
    ("partisipasi", contradicting),
    ("peran_tim", _masa("mulai")),
    ("peninjauan_masa_kerja", _masa("mulai")),
    ("golongan_pppk", _satu_sehari("tmt", attrgetter("golongan"))),
    ("kedudukan_hukum", _satu_sehari("sejak", attrgetter("kedudukan"))),
    ("angka_kredit", _kredit_negatif),
    ("penilaian", _tahun_penilaian),
    ("pendidikan", _tahun_lulus),
    ("hukuman", _tingkat_hukuman),
    ("pelatihan", _jumlah_negatif),
    ("pelatihan", _latihan_terbalik),
    ("pelatihan", _nilai_negatif),
    ("pelatihan", _lulus_lain_nilai),
)
"""What is looked at in each history, in the order in which it is told."""


def _ada_tahun(tahun: int) -> bool:
    """Whether the calendar has the year."""
    return MINYEAR <= tahun <= MAXYEAR


def _tahun_tidak_ada(jalur: str, tahun: int) -> Masalah:
    pesan = f"Tahun {tampil(tahun)} tidak ada di kalender; perbaiki tahunnya."
    return Masalah(jalur, "tahun-tidak-ada", {"tahun": tahun} if abs(tahun) < _TAK_TERBILANG else {}, pesan)


_TAK_TERBILANG = 100_000
"""From here on a number that stands for a year may be somebody's, and is not repeated."""
