"""Prakarsa: what somebody sets going or takes part in beside his post, innovation and participation alike.

An innovation, a proposal, a project, a musrenbang, a plan, a public consultation: of each a record tells the same.
What it is, since when and until when, in which role and with whom, by what evidence, what became of it, how far it
reaches and what it changed. So there is one kind of row, `Prakarsa`, with two histories: `Inovasi` and `Partisipasi`.

As everywhere, ``None`` means *not known*, and what is empty is known to be none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Final

from attrs import field

from karier_asn.domain.sebutan import sebut
from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.asal import BarisRiwayat
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import Masalah
from karier_asn.engine.samar import tampil

JAM_SEHARI: Final = 24


class JenisPrakarsa(Enum):
    """What it is. All but the first are told in `Pegawai.partisipasi`."""

    INOVASI = "inovasi"
    USULAN = "usulan"
    PROYEK = "proyek"
    MUSRENBANG = "musrenbang"
    FORUM_PERANGKAT_DAERAH = "forum perangkat daerah"
    PENYUSUNAN_RENCANA = "penyusunan dokumen perencanaan"
    PENYUSUNAN_KEBIJAKAN = "penyusunan kebijakan"
    KONSULTASI_PUBLIK = "konsultasi publik"


class StatusPrakarsa(Enum):
    """What became of it. The first is what it is while no stage has been reached, so no stage is called so."""

    BELUM_DIAJUKAN = "belum diajukan"
    DIAJUKAN = "diajukan"
    DITOLAK = "ditolak"
    DITERIMA = "diterima"
    DITERAPKAN = "diterapkan"


DIPUTUS: Final = frozenset({StatusPrakarsa.DITOLAK, StatusPrakarsa.DITERIMA, StatusPrakarsa.DITERAPKAN})
"""Stages that answer to what was put forward."""


class PeranPrakarsa(Enum):
    """In which role."""

    PENGGAGAS = "penggagas"
    KETUA = "ketua"
    PENYUSUN = "penyusun"
    ANGGOTA = "anggota"
    FASILITATOR = "fasilitator"
    NARASUMBER = "narasumber"
    PESERTA = "peserta"


class LingkupPrakarsa(Tingkat):
    """How far it reaches, the narrowest first."""

    UNIT = "unit kerja"
    INSTANSI = "instansi"
    NASIONAL = "nasional"
    INTERNASIONAL = "internasional"


class ArahDampak(Enum):
    """Which of two figures is the better one."""

    LEBIH_KECIL = "lebih kecil lebih baik"
    LEBIH_BESAR = "lebih besar lebih baik"


@frozen
class TahapPrakarsa:
    """A stage that was reached: put forward, rejected, accepted, applied.

    Attributes:
        status: which.
        tanggal: the day.
        oleh: by whom: an office or a body, in the words of the record.
    """

    status: StatusPrakarsa
    tanggal: date | None = None
    oleh: str | None = field(default=None, repr=sebut)


@frozen
class BuktiPrakarsa:
    """A document that proves it.

    Attributes:
        nama: what document it is.
        nomor: its number.
        tautan: where it can be read, as text; nothing is opened.
    """

    nama: str = field(repr=sebut)
    nomor: str | None = field(default=None, repr=sebut)
    tautan: str | None = field(default=None, repr=sebut)


@frozen
class RekanPrakarsa:
    """Somebody else who took part.

    Attributes:
        rujukan: the caller's own reference to him, by which lists of people are kept; no name is needed.
        peran: his role.
    """

    rujukan: str = field(repr=sebut)
    peran: PeranPrakarsa | None = None


@frozen
class DampakPrakarsa:
    """What was measured before and after.

    Attributes:
        ukuran: what was measured.
        sebelum: the figure before.
        sesudah: the figure after.
        satuan: the unit of measure.
        arah: whether smaller or larger is better.

    >>> antre = DampakPrakarsa("waktu tunggu", Decimal(90), Decimal(36), "menit", ArahDampak.LEBIH_KECIL)
    >>> antre.membaik, antre.perubahan
    (True, Fraction(-3, 5))
    """

    ukuran: str = field(repr=sebut)
    sebelum: Decimal | None = None
    sesudah: Decimal | None = None
    satuan: str | None = field(default=None, repr=sebut)
    arah: ArahDampak | None = None

    @property
    def membaik(self) -> bool | None:
        """Whether it became better; ``None`` while a figure, or which one is better, is not known."""
        if self.sebelum is None or self.sesudah is None:
            return None
        if self.sebelum == self.sesudah:
            return False
        if self.arah is None:
            return None
        return (self.sesudah > self.sebelum) is (self.arah is ArahDampak.LEBIH_BESAR)

    @property
    def perubahan(self) -> Fraction | None:
        """The change as a part of what was before; ``None`` while a figure is not known, and from nothing."""
        if self.sebelum is None or self.sesudah is None or not self.sebelum:
            return None
        return Fraction(self.sesudah - self.sebelum) / abs(Fraction(self.sebelum))


@frozen
class HadirPrakarsa:
    """A day on which he took part.

    Attributes:
        tanggal: the day.
        jam: for how many hours.
    """

    tanggal: date
    jam: Decimal | None = None


def _rekan(rekan: Iterable[RekanPrakarsa] | None) -> tuple[RekanPrakarsa, ...] | None:
    return None if rekan is None else tuple(rekan)


def _bukti(bukti: Iterable[BuktiPrakarsa] | None) -> tuple[BuktiPrakarsa, ...] | None:
    return None if bukti is None else tuple(bukti)


def _dampak(dampak: Iterable[DampakPrakarsa] | None) -> tuple[DampakPrakarsa, ...] | None:
    return None if dampak is None else tuple(dampak)


def _urut_tahap(tahap: Iterable[TahapPrakarsa] | None) -> tuple[TahapPrakarsa, ...] | None:
    """By day, those of one day as they follow each other; those without a day last."""
    return None if tahap is None else tuple(sorted(tahap, key=_kunci_tahap))


def _kunci_tahap(t: TahapPrakarsa) -> tuple[date, int, str]:
    return t.tanggal or date.max, _URUTAN[t.status], t.oleh or ""


_URUTAN: Final = {s: i for i, s in enumerate(StatusPrakarsa)}


def _urut_hari(hari: Iterable[HadirPrakarsa] | None) -> tuple[HadirPrakarsa, ...] | None:
    return None if hari is None else tuple(sorted(hari, key=lambda h: h.tanggal))


@frozen
class Prakarsa(BarisRiwayat):
    """A row of innovation or participation; whose it is, the record that holds it says.

    Attributes:
        nama: what it is.
        tanggal: first day of it, the day from which it counts.
        ditetapkan: whether the head of the unit has recognised it as a new idea or a new way of working (PP 30/2019
            Pasal 41 ayat (6)).
        sampai: first day after it.
        nomor: the number under which the agency keeps it; rows of several people with one number are one thing.
        peran: his own role.
        bersama: the others; empty = he was alone.
        bukti: the documents; empty = there is none.
        tahap: the stages reached, as complete as the record is; empty = it was never put forward.
        lingkup: how far it reaches.
        dampak: what was measured; empty = nothing was.
        hari: the days on which he took part; empty = on none.
    """

    nama: str = field(repr=sebut)
    tanggal: date | None = None
    ditetapkan: bool | None = None
    sampai: date | None = field(default=None, kw_only=True)
    nomor: str | None = field(default=None, kw_only=True, repr=sebut)
    peran: PeranPrakarsa | None = field(default=None, kw_only=True)
    bersama: tuple[RekanPrakarsa, ...] | None = field(default=None, kw_only=True, converter=_rekan)
    bukti: tuple[BuktiPrakarsa, ...] | None = field(default=None, kw_only=True, converter=_bukti)
    tahap: tuple[TahapPrakarsa, ...] | None = field(default=None, kw_only=True, converter=_urut_tahap)
    lingkup: LingkupPrakarsa | None = field(default=None, kw_only=True)
    dampak: tuple[DampakPrakarsa, ...] | None = field(default=None, kw_only=True, converter=_dampak)
    hari: tuple[HadirPrakarsa, ...] | None = field(default=None, kw_only=True, converter=_urut_hari)


@frozen
class Inovasi(Prakarsa):
    """A new idea or a new way of working; see `Prakarsa`."""


@frozen
class Partisipasi(Prakarsa):
    """A part taken in a proposal, a project, in planning or in a public consultation; see `Prakarsa`.

    Attributes:
        jenis: which of these.
    """

    jenis: JenisPrakarsa | None = field(default=None, kw_only=True)


def kind(b: Prakarsa) -> JenisPrakarsa | None:
    """What a row is; ``None`` = not known.

    >>> kind(Inovasi("Antrean daring")).value, kind(Partisipasi("Forum"))
    ('inovasi', None)
    """
    return b.jenis if isinstance(b, Partisipasi) else JenisPrakarsa.INOVASI


# --- what contradicts within the rows ------------------------------------------------------------------------


def contradicting(nama: str, baris: tuple[Prakarsa, ...]) -> Iterator[Masalah]:
    """What cannot be within the rows of a history.

    Args:
        nama: the name of the history.
        baris: its rows.
    """
    for i, b in enumerate(baris):
        jalur = f"{nama}[{i}]"
        if isinstance(b, Partisipasi) and b.jenis is JenisPrakarsa.INOVASI:
            yield Masalah(f"{jalur}.jenis", "inovasi-di-partisipasi", {}, "Inovasi ditulis dalam riwayat inovasi.")
        yield from _tahap(f"{jalur}.tahap", b.tahap or ())
        yield from _hari(f"{jalur}.hari", b)
        rekan = Counter(r.rujukan for r in b.bersama or ())
        for j, r in enumerate(b.bersama or ()):
            if rekan[r.rujukan] > 1:
                pesan = "Orang ini disebut lebih dari sekali; sebut satu kali saja."
                yield Masalah(f"{jalur}.bersama[{j}].rujukan", "rekan-ganda", {}, pesan)


def _tahap(jalur: str, tahap: tuple[TahapPrakarsa, ...]) -> Iterator[Masalah]:
    """Nothing is decided before it was put forward, nor rejected on the day on which it is taken up."""
    diajukan = [t.tanggal for t in tahap if t.status is StatusPrakarsa.DIAJUKAN]
    awal = None if None in diajukan else min((d for d in diajukan if d is not None), default=None)
    ditolak = {t.tanggal for t in tahap if t.status is StatusPrakarsa.DITOLAK}
    for j, t in enumerate(tahap):
        if t.status is StatusPrakarsa.BELUM_DIAJUKAN:
            pesan = "Belum diajukan bukan tahap; kosongkan tahapnya bila memang belum diajukan."
            yield Masalah(f"{jalur}[{j}].status", "bukan-tahap", {}, pesan)
        if t.tanggal is None or t.status not in DIPUTUS:
            continue
        if awal is not None and t.tanggal < awal:
            pesan = (
                f"{t.status.value.capitalize()} {t.tanggal.isoformat()} sebelum diajukan {awal.isoformat()}; "
                "perbaiki salah satu tanggalnya."
            )
            data = {"status": t.status, "tanggal": t.tanggal, "diajukan": awal}
            yield Masalah(f"{jalur}[{j}].tanggal", "sebelum-diajukan", data, pesan)
        if t.status is not StatusPrakarsa.DITOLAK and t.tanggal in ditolak:
            pesan = f"{t.status.value.capitalize()} dan ditolak pada {t.tanggal.isoformat()}; hapus salah satunya."
            data = {"status": t.status, "tanggal": t.tanggal}
            yield Masalah(f"{jalur}[{j}].status", "diterima-dan-ditolak", data, pesan)


def _hari(jalur: str, b: Prakarsa) -> Iterator[Masalah]:
    """He took part within its time, once a day, and for no more hours than a day has."""
    for j, h in enumerate(b.hari or ()):
        if (b.tanggal is not None and h.tanggal < b.tanggal) or (b.sampai is not None and h.tanggal >= b.sampai):
            pesan = f"Hari {h.tanggal.isoformat()} di luar masanya; perbaiki harinya, atau awal dan akhirnya."
            yield Masalah(f"{jalur}[{j}].tanggal", "hari-di-luar-masa", {"hari": h.tanggal}, pesan)
        if j and b.hari and b.hari[j - 1].tanggal == h.tanggal:
            pesan = f"Hari {h.tanggal.isoformat()} ditulis lebih dari sekali; gabungkan jamnya."
            yield Masalah(f"{jalur}[{j}].tanggal", "hari-ganda", {"hari": h.tanggal}, pesan)
        if h.jam is not None and not 0 < h.jam <= JAM_SEHARI:
            pesan = f"Jam sehari di atas 0 dan paling banyak {JAM_SEHARI}, ditemukan {tampil(h.jam)}; perbaiki jamnya."
            yield Masalah(f"{jalur}[{j}].jam", "jam-di-luar-sehari", {"jam": h.jam}, pesan)
