"""Pedoman talenta: what a guide of talent management sets, BKN's or an agency's own, and a person measured by it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from typing import Final

from attrs import field
from attrs import frozen as polos

from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.talenta import SERATUS, BatasSumbu, Kotak, NilaiSumbu, Talenta, UnsurTalenta, gabungan
from karier_asn.domain.tangga import Skor, Tangga, Terukur, berlaku_pada
from karier_asn.engine.benda import frozen, tanya
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara

__all__ = ["BagianTerukur", "PedomanTalenta", "PengukuranTalenta"]

APA_PUN: Final = Antara(Decimal(0), SERATUS)
"""A score of which nothing is known."""

PERSIS: Final = Decimal("1E-12")
"""A mean is told to so much."""


@polos(order=False)
class BagianTerukur:
    """A part of an axis, measured.

    Attributes:
        nama: its name.
        bobot: its weight in per cent of what it is part of; ``None`` = that of its siblings.
        skor: the score that counts, by bounds while it is not known.
        tercatat: the score that the record tells; of what is scored by hand, anything.
        terukur: by which rungs, with reasons; ``None`` = the guide has none for it.
        bagian: the parts that it consists of.
        diberikan: the score given by hand; ``None`` = none was.
    """

    nama: str
    bobot: Decimal | None
    skor: Skor
    tercatat: Skor
    terukur: Terukur | None = None
    bagian: tuple[BagianTerukur, ...] = ()
    diberikan: Decimal | None = None

    @property
    def semua(self) -> Iterator[BagianTerukur]:
        """It and all that it consists of."""
        yield self
        for b in self.bagian:
            yield from b.semua

    @property
    def unsur(self) -> UnsurTalenta:
        """It as a part of an assessment."""
        if self.bobot is None:
            pesan = f"{self.nama} bukan unsur sumbu, melainkan bagian dari unsur; pakai unsurnya."
            raise GalatBentuk([Masalah("bobot", "tanpa-bobot", {"nama": self.nama}, pesan)])
        if not isinstance(self.skor, Antara):
            return UnsurTalenta(self.nama, self.bobot, self.skor, max(SERATUS, self.skor))
        atas = SERATUS if self.skor.atas is None else self.skor.atas
        return UnsurTalenta(self.nama, self.bobot, None, atas, self.skor.bawah)


@polos(order=False)
class PengukuranTalenta:
    """Both axes of one employee by a guide.

    Attributes:
        pedoman: the guide.
        pada: the day.
        kinerja, potensial: the parts of each axis.
    """

    pedoman: PedomanTalenta
    pada: date
    kinerja: tuple[BagianTerukur, ...]
    potensial: tuple[BagianTerukur, ...]

    @property
    def semua(self) -> tuple[BagianTerukur, ...]:
        """All parts, each before those that it consists of."""
        return tuple(b for sumbu in (self.kinerja, self.potensial) for unsur in sumbu for b in unsur.semua)

    @property
    def pertentangan(self) -> tuple[BagianTerukur, ...]:
        """The parts whose score given by hand is not one that the record allows."""
        return tuple(b for b in self.semua if b.diberikan is not None and b.diberikan != b.skor)

    @property
    def belum(self) -> tuple[BagianTerukur, ...]:
        """The parts that are not known, those that consist of parts not named."""
        return tuple(b for b in self.semua if isinstance(b.skor, Antara) and not b.bagian)

    def talenta(self, sejak: date, *, sampai: date | None = None, kotak_tercatat: Kotak | None = None) -> Talenta:
        """The assessment that it comes to, for a time."""
        return Talenta(
            kinerja=tuple(b.unsur for b in self.kinerja),
            potensial=tuple(b.unsur for b in self.potensial),
            batas_kinerja=self.pedoman.batas_kinerja,
            batas_potensial=self.pedoman.batas_potensial,
            sejak=sejak,
            sampai=sampai,
            kotak_tercatat=kotak_tercatat,
        )


@frozen
class PedomanTalenta:
    """The weights and bounds of a guide: BKN's, or an agency's own.

    Attributes:
        dasar: where they stand.
        bobot_kinerja, bobot_potensial: weight of each part by its name, in per cent of its axis.
        batas_kinerja, batas_potensial: where the axes are divided.
        rincian: of a part that consists of parts, each with its weight in per cent of it, or with ``None``: then all
            weigh the same.
        tangga: by the name of a part, the rungs by which the record tells its score; others are scored by hand.

    Raises:
        GalatBentuk: a name that stands twice or nowhere, rungs of a part that consists of parts, weights within a part
            that do not add up to 100; lists every problem.
    """

    dasar: Dasar
    bobot_kinerja: Mapping[str, Decimal]
    bobot_potensial: Mapping[str, Decimal]
    batas_kinerja: BatasSumbu
    batas_potensial: BatasSumbu
    rincian: Mapping[str, Mapping[str, Decimal | None]] = field(factory=dict)
    tangga: Mapping[str, Tangga] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        if masalah := [*_masalah(self)]:
            raise GalatBentuk(masalah)

    @property
    def unsur(self) -> tuple[str, ...]:
        """The names of all parts, of both axes and within parts."""
        return (*self.bobot_kinerja, *self.bobot_potensial, *(n for isi in self.rincian.values() for n in isi))

    @tanya
    def ukur(
        self, pegawai: Pegawai, pada: date, *, diberikan: Mapping[str, Decimal] | None = None
    ) -> PengukuranTalenta:
        """Both axes of one employee: what the record tells by the rungs, with reasons, and what is given by hand.

        A score that is given counts where the record leaves the part open, within its bounds. Where the record says
        otherwise, that stands, and the part is one of `PengukuranTalenta.pertentangan`.

        Args:
            pegawai: the employee.
            pada: the day.
            diberikan: scores given by hand, by the name of any part.

        Raises:
            GalatBentuk: a part that the guide does not have, or a score outside 0 to 100; lists every problem.
            BelumDiatur: a day on which the guide, or rungs of it, are not in force.
        """
        berlaku_pada(self.dasar, pada)
        tangan = diberikan or {}
        if asing := [*_asing("diberikan", tangan, self.unsur), *_di_luar_skala(tangan)]:
            raise GalatBentuk(asing)

        def sumbu(bobot: Mapping[str, Decimal]) -> tuple[BagianTerukur, ...]:
            return tuple(_terukur(self, nama, b, pegawai, pada, tangan) for nama, b in bobot.items())

        return PengukuranTalenta(self, pada, sumbu(self.bobot_kinerja), sumbu(self.bobot_potensial))

    @tanya
    def susun(
        self,
        kinerja: Mapping[str, Decimal | None],
        potensial: Mapping[str, Decimal | None],
        sejak: date,
        *,
        sampai: date | None = None,
        kotak_tercatat: Kotak | None = None,
    ) -> Talenta:
        """An assessment by this guide; a part that is not given is not known, never 0.

        Raises:
            GalatBentuk: a part that the guide does not have, or a score outside its scale; lists every problem.
            BelumDiatur: an assessment that begins on a day on which the guide is not in force.
        """
        asing = [*_asing("kinerja", kinerja, self.bobot_kinerja), *_asing("potensial", potensial, self.bobot_potensial)]
        if asing:
            raise GalatBentuk(asing)
        hasil = Talenta(
            kinerja=tuple(UnsurTalenta(nama, bobot, kinerja.get(nama)) for nama, bobot in self.bobot_kinerja.items()),
            potensial=tuple(
                UnsurTalenta(nama, bobot, potensial.get(nama)) for nama, bobot in self.bobot_potensial.items()
            ),
            batas_kinerja=self.batas_kinerja,
            batas_potensial=self.batas_potensial,
            sejak=sejak,
            sampai=sampai,
            kotak_tercatat=kotak_tercatat,
        )
        berlaku_pada(self.dasar, hasil.sejak)
        return hasil


# --- measuring ---------------------------------------------------------------------------------------------


def _terukur(
    p: PedomanTalenta, nama: str, bobot: Decimal | None, pegawai: Pegawai, pada: date, tangan: Mapping[str, Decimal]
) -> BagianTerukur:
    bagian = tuple(_terukur(p, n, b, pegawai, pada, tangan) for n, b in p.rincian.get(nama, {}).items())
    terukur = p.tangga[nama].ukur(pada, pegawai) if nama in p.tangga else None
    tercatat = _rangkum(bagian) if bagian else APA_PUN if terukur is None else terukur.skor
    diberikan = tangan.get(nama)
    skor = diberikan if diberikan is not None and _mungkin(tercatat, diberikan) else tercatat
    return BagianTerukur(nama, bobot, skor, tercatat, terukur, bagian, diberikan)


def _mungkin(skor: Skor, nilai: Decimal) -> bool:
    """Whether a score can be this one."""
    if not isinstance(skor, Antara):
        return skor == nilai
    return skor.bawah <= nilai and (skor.atas is None or nilai <= skor.atas)


def _rangkum(bagian: tuple[BagianTerukur, ...]) -> NilaiSumbu:
    """The score of a part: of its parts by weight, or their mean where the guide gives none."""
    berbobot = [(b.bobot, b.skor) for b in bagian if b.bobot is not None]
    if berbobot:
        return gabungan(berbobot)
    jumlah = gabungan((SERATUS, b.skor) for b in bagian)
    if isinstance(jumlah, Antara):
        atas = jumlah.bawah if jumlah.atas is None else jumlah.atas
        return Antara(_rata(jumlah.bawah, len(bagian)), _rata(atas, len(bagian)))
    return _rata(jumlah, len(bagian))


def _rata(jumlah: Decimal, banyak: int) -> Decimal:
    return (jumlah / banyak).quantize(PERSIS).normalize() + 0


# --- what a guide, or a score given by hand, may not be -------------------------------------------------------


def _masalah(p: PedomanTalenta) -> Iterator[Masalah]:
    for nama, banyak in Counter(p.unsur).items():
        if banyak > 1:
            pesan = f"Unsur {nama} tercantum {banyak} kali; cantumkan sekali saja."
            yield Masalah("unsur", "ganda", {"nama": nama}, pesan)
    yield from _asing("rincian", p.rincian, p.unsur)
    yield from _asing("tangga", p.tangga, p.unsur)
    for nama, isi in p.rincian.items():
        yield from _rincian(nama, isi)
        if nama in p.tangga:
            pesan = f"{nama} dihitung dari bagiannya; pindahkan tangganya ke bagian itu."
            yield Masalah(f"tangga.{nama}", "berbagian", {"nama": nama}, pesan)


def _rincian(nama: str, isi: Mapping[str, Decimal | None]) -> Iterator[Masalah]:
    bobot = [b for b in isi.values() if b is not None]
    if not isi or len(bobot) not in (0, len(isi)):
        pesan = f"Bagian {nama} semuanya berbobot atau semuanya tidak; lengkapi atau hapus bobotnya."
        yield Masalah(f"rincian.{nama}", "bobot-sebagian", {"nama": nama}, pesan)
    elif bobot and sum(bobot) != SERATUS:
        pesan = f"Jumlah bobot harus 100, ditemukan {sum(bobot)}; perbaiki bobotnya."
        yield Masalah(f"rincian.{nama}", "bobot-bukan-100", {"jumlah": sum(bobot)}, pesan)


def _di_luar_skala(skor: Mapping[str, Decimal]) -> Iterator[Masalah]:
    for nama, s in skor.items():
        if not 0 <= s <= SERATUS:
            pesan = f"Skor {nama} antara 0 dan 100, ditemukan {s}; perbaiki skornya."
            yield Masalah(f"diberikan.{nama}", "di-luar-skala", {"skor": s, "tertinggi": SERATUS}, pesan)


def _asing(sumbu: str, skor: Mapping[str, object], bobot: Collection[str]) -> Iterable[Masalah]:
    for nama in skor:
        if nama not in bobot:
            mirip = get_close_matches(nama, [*bobot], 1)
            maksud = f" Mungkin maksudnya {mirip[0]!r}." if mirip else ""
            pesan = f"Pedoman ini tidak memuat unsur {nama!r}.{maksud} Yang ada: {', '.join(bobot)}."
            yield Masalah(f"{sumbu}.{nama}", "unsur-tidak-dikenal", {"nama": nama}, pesan)
