"""Seleksi: one open selection (seleksi terbuka) for a JPT, as its papers tell it, and the people who apply.

Everything here is what a notice, a decree, a score sheet or a letter says; what follows from it under a regulation is
asked elsewhere. ``None`` always means *not known*, or not there yet; an empty tuple is known to be empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import pairwise
from typing import Self

from attrs import field

from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Pegawai, with_known_record
from karier_asn.domain.sebutan import sebut
from karier_asn.engine.benda import frozen
from karier_asn.engine.bentuk import TANPA_JSON
from karier_asn.engine.galat import GalatBentuk, Masalah


class JenisInstansi(Enum):
    """Where the vacant post belongs (PP 11/2017 Pasal 117 ayat (3))."""

    PUSAT = "Instansi Pusat"
    PROVINSI = "Instansi Daerah provinsi"
    KABUPATEN_KOTA = "Instansi Daerah kabupaten/kota"


class Lingkup(Enum):
    """To whom the notice is open (PP 11/2017 Pasal 117 ayat (3))."""

    NASIONAL = "terbuka pada tingkat nasional"
    PROVINSI = "terbuka antarkabupaten/kota dalam 1 (satu) provinsi"
    INSTANSI = "hanya bagi pegawai instansi sendiri"
    """No reading of Pasal 117 allows it; it is here so that it can be said."""


class IsiPengumuman(Enum):
    """What a notice must contain (PP 11/2017 Pasal 117 ayat (4))."""

    NAMA = "nama JPT yang lowong"
    PERSYARATAN = "persyaratan menurut Pasal 107 dan/atau Pasal 108"
    STANDAR = "kualifikasi dan standar kompetensi Jabatan"
    BATAS_WAKTU = "batas waktu penyampaian berkas pelamaran"
    TAHAPAN = "tahapan, jadwal, dan sistem seleksi"
    ALAMAT = "alamat dan nomor telepon sekretariat panitia seleksi"


class UnsurPanitia(Enum):
    """From where a member of the committee comes (PP 11/2017 Pasal 114 ayat (5))."""

    INSTANSI = "pejabat pimpinan tinggi terkait dari instansi yang bersangkutan"
    INSTANSI_LAIN = "pejabat pimpinan tinggi dari instansi lain yang terkait"
    PAKAR = "akademisi, pakar, atau profesional"


class Tahapan(Enum):
    """The stages a selection has at least (PP 11/2017 Pasal 120 ayat (5))."""

    ADMINISTRASI = "seleksi administrasi dan penelusuran rekam jejak"
    KOMPETENSI = "seleksi kompetensi"
    WAWANCARA = "wawancara akhir"
    KESEHATAN = "tes kesehatan dan tes kejiwaan"


@frozen
class AnggotaPanitia:
    """A member of the selection committee.

    Attributes:
        unsur: from where he comes.
        paham_bidang: has knowledge or experience that fits the vacant post (Pasal 114 ayat (6) huruf a).
        paham_penilaian: has general knowledge of competence assessment (huruf b).
        partai: is a member or officer of a political party (huruf c).
        konflik: may have a conflict of interest, by marriage, family or blood among others (huruf d).
    """

    unsur: UnsurPanitia | None = None
    paham_bidang: bool | None = None
    paham_penilaian: bool | None = None
    partai: bool | None = None
    konflik: bool | None = None


@frozen
class BobotSeleksi:
    """Weights of the parts of a selection, in per cent.

    Attributes:
        rekam_jejak: track record.
        asesmen: assessment of managerial and socio-cultural competence.
        makalah: paper.
        wawancara: final interview.
        lain: everything else together.
    """

    rekam_jejak: Decimal
    asesmen: Decimal
    makalah: Decimal
    wawancara: Decimal
    lain: Decimal = Decimal(0)


@frozen
class Peserta:
    """A participant who reached the last stage.

    Attributes:
        nomor: registration number.
        nilai: final score; ``None`` = not known.
        penentu: further scores that decide between equal final scores, the first of them first, as the committee
            ruled beforehand.
    """

    nomor: str = field(repr=sebut)
    nilai: Decimal | None
    penentu: tuple[Decimal, ...] = ()


@frozen(kw_only=True)
class Seleksi:
    """One open selection for one vacant post.

    Attributes:
        jabatan: the vacant post.
        instansi: kind of agency it belongs to.
        panitia: the committee.
        dikoordinasikan: whether forming the committee was coordinated as Pasal 114 ayat (4) asks.
        diumumkan: day of the notice.
        terbuka_di_media: whether it appeared in national print or electronic media.
        lingkup: to whom it is open.
        isi: what the notice contains.
        batas_lamaran: last day on which applications are received, as first announced.
        perpanjangan: each later last day, in order; empty = never extended, which is what is said without it;
            ``None`` = not known.
        acuan_usia: the day on which age is taken, as the notice says. The law names none, so without it the age of
            nobody is decided.
        pelamar_ms: how many applicants are MS.
        tahapan: the stages held or planned.
        bobot: weights.
        hasil_diumumkan: the stages whose results were announced as Pasal 121 asks.
        peserta: those who reached the last stage, with their scores.
        calon: numbers of those submitted to the PPK.
        terpilih: number of the one chosen.
        dari_seleksi_lain: whether the one chosen comes from those who passed the selection for another JPT.
        gubernur: whether the choice of a sekretaris daerah was reported to the governor before it was set.
        dprd: whether the leaders of DPRD were consulted about its secretary.

    Raises:
        GalatBentuk: a last day before the one it extends or before the notice; a number given twice; a candidate who
            did not take part. Every problem is listed with its path.
    """

    jabatan: Jabatan
    instansi: JenisInstansi | None = None
    panitia: tuple[AnggotaPanitia, ...] | None = None
    dikoordinasikan: bool | None = None
    diumumkan: date | None = None
    terbuka_di_media: bool | None = None
    lingkup: Lingkup | None = None
    isi: tuple[IsiPengumuman, ...] | None = None
    batas_lamaran: date | None = None
    perpanjangan: tuple[date, ...] | None = ()
    acuan_usia: date | None = None
    pelamar_ms: int | None = None
    tahapan: tuple[Tahapan, ...] | None = None
    bobot: BobotSeleksi | None = None
    hasil_diumumkan: tuple[Tahapan, ...] | None = None
    peserta: tuple[Peserta, ...] | None = None
    calon: tuple[str, ...] | None = None
    terpilih: str | None = field(default=None, repr=sebut)
    dari_seleksi_lain: bool | None = None
    gubernur: bool | None = None
    dprd: bool | None = None

    def __attrs_post_init__(self) -> None:
        masalah = list(_masalah(self))
        if masalah:
            raise GalatBentuk(masalah)

    @property
    def batas_terakhir(self) -> date | None:
        """The last day on which applications are received, extensions included; ``None`` = not known."""
        if self.perpanjangan is None:
            return None
        return self.perpanjangan[-1] if self.perpanjangan else self.batas_lamaran


def _subjek(v: object) -> tuple[object, ...]:
    if not isinstance(v, (tuple, list)) or any(isinstance(s, type) for s in v):
        pesan = "Harus daftar benda, misalnya (UjiPotensi(skor=80),)."
        raise GalatBentuk([Masalah("subjek", "jenis-salah", {"harus": "daftar benda"}, pesan)])
    return tuple(v)


@frozen(kw_only=True)
class Pelamar:
    """A person who applies, or was invited to (PP 11/2017 Pasal 118 and 119).

    Attributes:
        nomor: registration number, by which results name him.
        pegawai: his record; never shown in ``repr``.
        lamaran: his application; never shown in ``repr``.
        subjek: what else the rule of his selection reads about him, by facts of the agency: objects of the agency's
            own classes, one of each. Never shown in ``repr``; such objects have no form in JSON.

    Raises:
        GalatBentuk: ``subjek`` is not a list of objects.
    """

    nomor: str = field(repr=sebut)
    pegawai: Pegawai = field(repr=False)
    lamaran: Lamaran = field(default=Lamaran(), repr=False)
    subjek: tuple[object, ...] = field(default=(), repr=False, converter=_subjek, metadata={TANPA_JSON: True})

    def as_known(self) -> Self:
        """As rules read him: what his record says and what cannot be is not known."""
        return with_known_record(self)


def _masalah(s: Seleksi) -> Iterator[Masalah]:
    """Every contradiction in a selection."""
    hari = [(nama, d) for nama, d in _hari(s) if d is not None]
    for (_, awal), (nama, d) in pairwise(hari):
        if d < awal:
            pesan = f"{d.isoformat()} mendahului {awal.isoformat()}; perbaiki salah satu tanggalnya."
            yield Masalah(nama, "hari-mundur", {"awal": awal, "hari": d}, pesan)
    if s.pelamar_ms is not None and s.pelamar_ms < 0:
        yield Masalah("pelamar_ms", "negatif", {"jumlah": s.pelamar_ms}, "Jumlah pelamar paling sedikit 0.")
    peserta = None if s.peserta is None else [p.nomor for p in s.peserta]
    yield from _ganda("peserta", peserta or ())
    yield from _ganda("calon", s.calon or ())
    for i, nomor in enumerate(s.calon or ()):
        if peserta is not None and nomor not in peserta:
            pesan = "Calon ini tidak ada di antara peserta tahapan akhir; perbaiki nomornya atau lengkapi peserta."
            yield Masalah(f"calon[{i}]", "bukan-peserta", {}, pesan)


def _hari(s: Seleksi) -> Iterable[tuple[str, date | None]]:
    """The days that must not go back, in their order."""
    yield "diumumkan", s.diumumkan
    yield "batas_lamaran", s.batas_lamaran
    yield from ((f"perpanjangan[{i}]", d) for i, d in enumerate(s.perpanjangan or ()))


def _ganda(nama: str, nomor: Iterable[str]) -> Iterator[Masalah]:
    pertama: dict[str, int] = {}
    for i, satu in enumerate(nomor):
        if pertama.setdefault(satu, i) != i:
            pesan = f"Nomor ini sudah tercantum pada {nama}[{pertama[satu]}]; cantumkan sekali saja."
            yield Masalah(f"{nama}[{i}]", "ganda", {"pertama": pertama[satu]}, pesan)
