"""Rencana pengembangan kompetensi: which trainings on offer serve one person's needs best.

Out of a catalogue `plan` takes the trainings that close most needs; of several ways to do so the one that comes nearest
to the hours owed, then the one with the fewest hours, then the cheapest; always within the limits of hours, money and
dates. Each choice says what it is for, and each need left open why.

What closes most is a matter of weights (`BOBOT`); nothing in the law ranks the needs, so an agency may set its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cached_property
from typing import Any, Final

from attrs import evolve, field

from karier_asn.domain.akhir_karier import AkhirKarier
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.katalog import Katalog, Penawaran, Porsi, manfaat_dari
from karier_asn.domain.kesenjangan import kunci
from karier_asn.domain.pegawai import Asesmen, Pegawai
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.domain.standar_baku import StandarBaku
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import frozen, tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AWAL, SEHARI, awal_tahun
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.pelatihan.jam import IsiKewajibanJam, KewajibanJam, hours_owed
from karier_asn.layanan.pelatihan.kebutuhan import (
    BELUM_DINILAI,
    BOBOT,
    TANPA_KEBUTUHAN,
    AnalisisKebutuhan,
    IsiAnalisisKebutuhan,
    Kebutuhan,
    Sumber,
    analyze,
)
from karier_asn.layanan.pelatihan.pencarian import LANGKAH, Angkat, CalonPelatihan, HasilPencarian, Soal, capai, search
from karier_asn.rules.pelatihan.kompetensi import STANDAR_BAKU
from karier_asn.rules.pelatihan.porsi import PORSI_UMUM
from karier_asn.rules.pelatihan.rencana import PASAL_205
from karier_asn.rules.pensiun import akhir_karier

SKEMA: Final = "urn:karier-asn:rencana-pelatihan:1"

UNTUK = "{nama} {dari} ke {ke}"
MEMPERBAIKI = "memperbaiki {nama}"
WAJIB = "memenuhi kewajiban {jam} JP ({dasar})"
BELUM_TERTUTUP = "{nama} belum tertutup (tingkat {ada} dari {minta})"
BELUM_TERTANGANI = "{nama} belum tertangani"
TANPA_PENAWARAN = "tidak ada pelatihan untuk itu dalam katalog"
MASIH_KURANG = "kewajiban {jam} JP ({dasar}) masih kurang {kurang} JP"

_PORSI = {p: i for i, p in enumerate(Porsi)}


@frozen
class BatasRencana:
    """The limits of a plan.

    Attributes:
        mulai: first day of the plan.
        sampai: first day after it; at most a year later, within one calendar year (`PASAL_205`).
        jam: most hours for one person; ``None`` = no limit.
        biaya: highest cost for one person, in rupiah; ``None`` = no limit.
        jam_porsi: most hours of each portion; a portion that is not named has no limit. See `split_hours`.

    Raises:
        GalatBentuk: the plan is not within one calendar year, or a limit is negative.
    """

    mulai: date
    sampai: date
    jam: int | None = None
    biaya: int | None = None
    jam_porsi: Mapping[Porsi, int] = field(factory=dict, hash=False)

    def __attrs_post_init__(self) -> None:
        masalah = []
        if not self.mulai < self.sampai <= awal_tahun(self.mulai.year + 1):
            pesan = f"Rencana disusun untuk satu tahun anggaran ({PASAL_205}); perbaiki tanggalnya."
            masalah.append(Masalah("sampai", "lebih-dari-setahun", {"mulai": self.mulai, "sampai": self.sampai}, pesan))
        porsi = ((f"jam_porsi.{p.value}", n) for p, n in self.jam_porsi.items())
        for nama, jumlah in (("jam", self.jam), ("biaya", self.biaya), *porsi):
            if jumlah is not None and jumlah < 0:
                masalah.append(Masalah(nama, "negatif", {"jumlah": jumlah}, f"Tidak boleh negatif: {jumlah}."))
        if masalah:
            raise GalatBentuk(masalah)

    @staticmethod
    def setahun(tahun: int, jam: int | None = None, biaya: int | None = None) -> BatasRencana:
        """A whole calendar year, with limits of hours and money.

        >>> BatasRencana.setahun(2027, jam=40).sampai
        datetime.date(2028, 1, 1)
        """
        return BatasRencana(awal_tahun(tahun), awal_tahun(tahun + 1), jam, biaya)


@tanya
def split_hours(jam: int, komposisi: Mapping[Porsi, int] = PORSI_UMUM) -> dict[Porsi, int]:
    """Hours split by portion, each rounded up to a full hour, for use as limits of a plan.

    Args:
        jam: the hours.
        komposisi: the share of each portion in per cent; 70:20:10 unless said.

    >>> {p.name: n for p, n in split_hours(24).items()}
    {'KERJA': 17, 'ORANG_LAIN': 5, 'FORMAL': 3}
    """
    return {porsi: -(-jam * persen // 100) for porsi, persen in komposisi.items()}


class Hambatan(Enum):
    """Why a training that would serve a need is not in the plan."""

    DI_LUAR_MASA = "diselenggarakan di luar masa rencana"
    SESUDAH_KARIER = "belum selesai ketika karier berakhir"
    SUDAH = "sudah diikuti sejak penilaian terakhir; hasilnya perlu dinilai"
    SYARAT = "syarat peserta belum terpenuhi"
    PENUH = "tempat sudah habis"
    JENJANG = "tingkat awal yang diminta belum tercapai"
    JAM = "melebihi batas jam"
    BIAYA = "melebihi batas biaya"
    BENTROK = "bertabrakan jadwal dengan pelatihan terpilih"
    TAK_TERMUAT = "tidak termuat dalam batas bersama pelatihan yang menutup lebih banyak"


@frozen
class IsiKenaikan:
    """What one training of a plan lifts.

    Attributes:
        nama: the competence, or the aspect of performance.
        kinerja: whether it is an aspect of performance.
        dari: the level before.
        ke: the level after.
    """

    nama: str
    kinerja: bool
    dari: int
    ke: int


@frozen
class IsiButirRencana:
    """One training of a plan.

    Attributes:
        kode: its code in the catalogue.
        nama: its name.
        jam: its hours (JP).
        biaya: its cost, in rupiah.
        porsi: its portion of 70:20:10.
        bentuk: which of the 25 forms it is; null = not known.
        mulai: first day; null = it can be taken at any time.
        sampai: first day after it.
        kenaikan: what it lifts; empty = it is there for the hours owed.
    """

    kode: str
    nama: str
    jam: int
    biaya: int
    porsi: Porsi
    bentuk: BentukPelatihan | None
    mulai: date | None
    sampai: date | None
    kenaikan: tuple[IsiKenaikan, ...]


@frozen
class IsiHambatan:
    """Why a training that would serve a need is not in the plan.

    Attributes:
        kode: its code in the catalogue.
        hambatan: the reason.
    """

    kode: str
    hambatan: Hambatan


@frozen
class IsiTersisa:
    """A need that the plan leaves open, wholly or in part.

    Attributes:
        nama: the competence, or the aspect of performance.
        kinerja: whether it is an aspect of performance.
        capaian: level after the plan.
        tingkat: the highest level asked for.
        hambatan: each training of the catalogue that would lift it further, and what stands against it; empty =
            nothing in the catalogue does.
    """

    nama: str
    kinerja: bool
    capaian: int
    tingkat: int
    hambatan: tuple[IsiHambatan, ...]


@frozen
class IsiRencana(Dokumen):
    """The plan of one person, as data.

    Attributes:
        mulai: first day of the plan.
        sampai: first day after it.
        kebutuhan: what he needs.
        kewajiban: the hours that bind him.
        butir: the trainings, by date; those that can be taken at any time come first.
        tersisa: needs left open, each with the reasons.
        jam: hours of the plan.
        jam_porsi: hours of the plan by portion of 70:20:10.
        jam_terpenuhi: whether the hours owed are complete once the plan is carried out.
        biaya: cost of the plan, in rupiah.
        terbukti: whether it is proven that no plan within the limits is better.
    """

    mulai: date
    sampai: date
    kebutuhan: IsiAnalisisKebutuhan
    kewajiban: IsiKewajibanJam
    butir: tuple[IsiButirRencana, ...]
    tersisa: tuple[IsiTersisa, ...]
    jam: int
    jam_porsi: Mapping[str, int]
    jam_terpenuhi: bool
    biaya: int
    terbukti: bool


@frozen
class KenaikanTingkat:
    """What one training of a plan lifts."""

    kebutuhan: Kebutuhan
    dari: int
    ke: int


@frozen
class ButirRencana:
    """One training of a plan, and what it is for.

    Attributes:
        penawaran: the training.
        kenaikan: what it lifts, given those before it; empty = it is there for the hours owed.
    """

    penawaran: Penawaran
    kenaikan: tuple[KenaikanTingkat, ...]


@frozen
class KebutuhanTersisa:
    """A need that the plan leaves open, wholly or in part, and why.

    Attributes:
        kebutuhan: the need.
        capaian: level after the plan.
        hambatan: each training of the catalogue that would lift it further, and what stands against it; empty =
            nothing in the catalogue does.
    """

    kebutuhan: Kebutuhan
    capaian: int
    hambatan: tuple[tuple[Penawaran, Hambatan], ...]


@frozen(eq=False)
class Rencana:
    """The plan of one person.

    Attributes:
        pegawai: whose plan.
        analisis: what he needs.
        kewajiban: the hours that bind him.
        batas: the limits kept.
        butir: the trainings, by date; those that can be taken at any time come first.
        tersisa: needs left open, each with the reasons.
        terbukti: whether it is proven that no plan within the limits is better.
    """

    pegawai: Pegawai
    analisis: AnalisisKebutuhan
    kewajiban: KewajibanJam
    batas: BatasRencana
    butir: tuple[ButirRencana, ...]
    tersisa: tuple[KebutuhanTersisa, ...]
    terbukti: bool

    @property
    def jam(self) -> int:
        """Hours of the plan."""
        return sum(b.penawaran.jam for b in self.butir)

    @property
    def biaya(self) -> int:
        """Cost of the plan, in rupiah."""
        return sum(b.penawaran.biaya for b in self.butir)

    @property
    def jam_porsi(self) -> dict[Porsi, int]:
        """Hours of the plan by portion of 70:20:10."""
        return {p: sum(b.penawaran.jam for b in self.butir if b.penawaran.porsi is p) for p in Porsi}

    @property
    def tertutup(self) -> tuple[Kebutuhan, ...]:
        """The needs that the plan closes."""
        terbuka = {t.kebutuhan for t in self.tersisa}
        return tuple(k for k in self.analisis.kebutuhan if k not in terbuka)

    @property
    def jam_terpenuhi(self) -> bool:
        """Whether the hours owed are complete once the plan is carried out."""
        return self.jam >= self.kewajiban.sisa

    def sesudah(self) -> Pegawai:
        """The employee as he would be assessed on the day after the plan, if every training has the effect it offers.

        Judging him again (`gaps`, a rule) confirms what the plan says it closes. Unchanged if nothing rises, or
        if the level of his posts is not known, for which alone an assessment can be recorded.
        """
        naik = {k.kebutuhan.nama: k.ke for b in self.butir for k in b.kenaikan if not k.kebutuhan.kinerja}
        hasil = tuple(TingkatKompetensi(nama, tingkat) for nama, tingkat in naik.items())
        jabatan = self.analisis.tujuan or self.analisis.kini
        if not hasil or jabatan is None or jabatan.jenjang is None:
            return self.pegawai
        asesmen = Asesmen(jabatan.jenjang, False, self.batas.sampai, hasil=hasil)
        p = known(self.pegawai)
        return evolve(p, kompetensi=(*(p.kompetensi or ()), asesmen))

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The plan in sentences, one a line: what is taken and for what, what stays open and why."""
        return "\n".join(_kalimat(self, bahasa)) or bahasa(TANPA_KEBUTUHAN)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The plan as data; see `IsiRencana`."""
        return polos(
            IsiRencana(
                SKEMA,
                VERSI,
                rujukan,
                self.batas.mulai,
                self.batas.sampai,
                self.analisis.isi(rujukan),
                self.kewajiban.isi(rujukan),
                tuple(map(_isi_butir, self.butir)),
                tuple(map(_isi_tersisa, self.tersisa)),
                self.jam,
                {p.value: n for p, n in self.jam_porsi.items()},
                self.jam_terpenuhi,
                self.biaya,
                self.terbukti,
            )
        )


@tanya
def plan(
    p: Pegawai,
    katalog: Katalog | Iterable[Penawaran],
    batas: BatasRencana,
    pada: date,
    tujuan: Jabatan | None = None,
    *,
    baku: StandarBaku | None = STANDAR_BAKU,
    bacaan: Mapping[str, str] | Bacaan | None = None,
    bobot: Mapping[Sumber, int] = BOBOT,
    subjek: Iterable[object] = (),
    langkah: int = LANGKAH,
) -> Rencana:
    """The best plan for one person.

    Args:
        p: the employee.
        katalog: the trainings on offer.
        batas: the limits.
        pada: the day on which needs, hours and requirements are judged.
        tujuan: the post he is to hold; ``None`` = none.
        baku: see `analyze`.
        bacaan: see `analyze`.
        bobot: what closing one level is worth, by where the need comes from; whole numbers from 0.
        subjek: what the requirements of trainings read beside the employee.
        langkah: how long to search; see `pencarian.search`.

    Raises:
        GalatBentuk: two trainings of one code, or a negative weight.
    """
    semua = katalog if isinstance(katalog, Katalog) else Katalog(katalog)
    check_weights(bobot)
    analisis = analyze(p, pada, tujuan, baku=baku, bacaan=bacaan)
    soal = Perorangan(p, analisis, hours_owed(p, pada), batas, semua, bobot)
    return soal.susun(soal.tolak(pada, subjek), langkah)


def _isi_butir(b: ButirRencana) -> IsiButirRencana:
    t = b.penawaran
    naik = tuple(IsiKenaikan(k.kebutuhan.nama, k.kebutuhan.kinerja, k.dari, k.ke) for k in b.kenaikan)
    return IsiButirRencana(t.kode, t.nama, t.jam, t.biaya, t.porsi, t.bentuk, t.mulai, t.sampai, naik)


def _isi_tersisa(s: KebutuhanTersisa) -> IsiTersisa:
    k = s.kebutuhan
    return IsiTersisa(k.nama, k.kinerja, s.capaian, k.tingkat, tuple(IsiHambatan(t.kode, h) for t, h in s.hambatan))


def check_weights(bobot: Mapping[Sumber, int]) -> None:
    """Refuse negative weights."""
    if salah := {s: n for s, n in bobot.items() if n < 0}:
        raise GalatBentuk(
            Masalah(f"bobot.{s.value}", "negatif", {"bobot": n}, f"Bobot tidak boleh negatif, ditemukan {n}.")
            for s, n in salah.items()
        )


@frozen(eq=False)
class Perorangan:
    """The problem of one person: his needs and hours, the limits, and what is on offer."""

    pegawai: Pegawai
    analisis: AnalisisKebutuhan
    kewajiban: KewajibanJam
    batas: BatasRencana
    katalog: Katalog
    bobot: Mapping[Sumber, int]

    def tolak(self, pada: date, subjek: Iterable[object] = ()) -> dict[str, Hambatan]:
        """The trainings that are not for him whatever else he takes, by code, with the reason."""
        selesai, subjek = self.selesai(), tuple(subjek)
        hasil = {t.kode: self.penolakan(t, pada, selesai, subjek) for t in self.katalog.penawaran}
        return {kode: h for kode, h in hasil.items() if h is not None}

    def penolakan(
        self, t: Penawaran, pada: date, selesai: Collection[str], subjek: tuple[object, ...]
    ) -> Hambatan | None:
        """Why one training is not for him."""
        if (t.mulai or self.batas.mulai) < self.batas.mulai or (t.sampai or self.batas.sampai) > self.batas.sampai:
            return Hambatan.DI_LUAR_MASA
        if self.akhir is not None and (t.sampai or self.batas.mulai + SEHARI) > self.akhir.hari:
            return Hambatan.SESUDAH_KARIER
        if selesai and kunci(t.nama) in selesai:
            return Hambatan.SUDAH
        if t.tempat == 0:
            return Hambatan.PENUH
        if t.syarat is None or evaluate(t.syarat, self.pegawai, *subjek).pada(t.mulai or pada) is Putusan.MS:
            return None
        return Hambatan.SYARAT

    @cached_property
    def akhir(self) -> AkhirKarier | None:
        """When his career ends, by the post he holds."""
        return akhir_karier(self.pegawai)

    def selesai(self) -> Collection[str]:
        """The trainings he has done since he was last assessed, by name; one that he failed can be taken again."""
        p = known(self.pegawai)
        dinilai = max((a.sejak for a in p.kompetensi or ()), default=AWAL)
        sudah = (k for k in p.pelatihan or () if k.selesai is not None and k.selesai >= dinilai)
        return {kunci(k.nama) for k in sudah if k.kelulusan is not False}

    def susun(self, ditolak: Mapping[str, Hambatan], langkah: int) -> Rencana:
        """His best plan out of what is not refused."""
        terbuka = self.terbuka(ditolak)
        temuan = self.cari(terbuka, langkah)
        return self.rencana([terbuka[i] for i in temuan.terpilih], ditolak, temuan.terbukti)

    def terbuka(self, ditolak: Collection[str]) -> list[Penawaran]:
        """What can make his plan better, by code."""
        butuh = {k.kunci: k.capaian for k in self.analisis.kebutuhan}
        berguna = {m.penawaran.kode for n, c in butuh.items() for m in self.katalog.manfaat.get(n, ()) if m.tingkat > c}
        kode = berguna.difference(ditolak).union(self.pengisi(berguna.union(ditolak)))
        return [t for t in self.katalog.penawaran if t.kode in kode]

    def pengisi(self, selain: Collection[str]) -> Iterator[str]:
        """What can fill up the hours owed, by code.

        Of trainings that bring the same hours and nothing else, as many are enough, the cheapest first, as the hours
        owed hold, if they can be taken beside anything else. What has its days is kept while there are not so many.
        """
        bebas: dict[object, int] = {}
        for t in self.katalog.termurah if self.kewajiban.sisa else ():
            jenis = t.jam, t.porsi if self.batas.jam_porsi else None
            if t.kode not in selain and bebas.get(jenis, 0) * t.jam < self.kewajiban.sisa:
                bebas[jenis] = bebas.get(jenis, 0) + (not t.terikat)
                yield t.kode

    def cari(self, terbuka: Sequence[Penawaran], langkah: int) -> HasilPencarian:
        """The best selection out of these."""
        return search(self.soal, self.calon(terbuka), langkah)

    @cached_property
    def soal(self) -> Soal:
        """The needs and limits as numbers; what has no limit is limited by all that is on offer."""
        jam, biaya, porsi = self.katalog.jam, self.katalog.biaya, self.batas.jam_porsi
        return Soal(
            tuple(k.capaian for k in self.analisis.kebutuhan),
            tuple(k.nilai(self.bobot) for k in self.analisis.kebutuhan),
            jam=min((jam, *(n for n in (self.batas.jam, self.kewajiban.lega) if n is not None))),
            biaya=biaya if self.batas.biaya is None else min(self.batas.biaya, biaya),
            jam_wajib=self.kewajiban.sisa,
            jam_porsi=tuple(porsi.get(p, jam) for p in Porsi) if porsi else (),
        )

    def calon(self, terbuka: Iterable[Penawaran]) -> list[CalonPelatihan]:
        """The trainings as what they do for his needs."""
        letak = {k.kunci: i for i, k in enumerate(self.analisis.kebutuhan)}
        return [
            CalonPelatihan(
                tuple(Angkat(letak[n], tingkat, dari) for n, tingkat, dari in manfaat_dari(t) if n in letak),
                t.jam,
                t.biaya,
                _PORSI[t.porsi],
                t.mulai or AWAL,
                t.sampai or AWAL,
                t.terikat,
            )
            for t in terbuka
        ]

    def rencana(self, terpilih: Iterable[Penawaran], ditolak: Mapping[str, Hambatan], terbukti: bool) -> Rencana:
        """The plan made of a selection, with all its reasons."""
        urut = sorted(terpilih, key=lambda t: (t.mulai or AWAL, t.kode))
        calon, butuh = self.calon(urut), self.analisis.kebutuhan
        tangga = [capai([k.capaian for k in butuh], calon[:n]) for n in range(len(urut) + 1)]
        butir = tuple(
            ButirRencana(t, tuple(KenaikanTingkat(k, a, b) for k, a, b in zip(butuh, lama, baru, strict=True) if b > a))
            for t, lama, baru in zip(urut, tangga, tangga[1:], strict=False)
        )
        akhir = zip(butuh, tangga[-1], strict=True)
        dipilih = dict(zip((t.kode for t in urut), calon, strict=True))
        tersisa = tuple(
            KebutuhanTersisa(k, n, self.hambatan(k, n, ditolak, dipilih)) for k, n in akhir if n < k.tingkat
        )
        return Rencana(self.pegawai, self.analisis, self.kewajiban, self.batas, butir, tersisa, terbukti)

    def hambatan(
        self, k: Kebutuhan, akhir: int, ditolak: Mapping[str, Hambatan], dipilih: Mapping[str, CalonPelatihan]
    ) -> tuple[tuple[Penawaran, Hambatan], ...]:
        """Everything in the catalogue that would lift a need further, and what stands against it."""
        return tuple(
            (t, ditolak.get(t.kode) or self.halangan(t, k, akhir, dipilih))
            for t, tingkat, _ in self.katalog.manfaat.get(k.kunci, ())
            if tingkat > akhir
        )

    def halangan(self, t: Penawaran, k: Kebutuhan, akhir: int, dipilih: Mapping[str, CalonPelatihan]) -> Hambatan:
        """What stands against a training that he may take."""
        (calon,) = self.calon((t,))
        bersama = capai(self.soal.awal, (*dipilih.values(), calon))
        if bersama[self.analisis.kebutuhan.index(k)] <= akhir:
            return Hambatan.JENJANG
        if t.jam > min(self.soal.jam, self.batas.jam_porsi.get(t.porsi, self.soal.jam)):
            return Hambatan.JAM
        if t.biaya > self.soal.biaya:
            return Hambatan.BIAYA
        return Hambatan.BENTROK if any(calon.bentrok(c) for c in dipilih.values()) else Hambatan.TAK_TERMUAT


def _kalimat(r: Rencana, b: Bahasa) -> Iterator[str]:
    """The sentences of a plan; each is a text with places, so that it has a form in another language."""
    jam, dasar = r.kewajiban.paling_sedikit, r.kewajiban.dasar
    for butir in r.butir:
        t = butir.penawaran
        alasan = "; ".join(_alasan(k, b) for k in butir.kenaikan) or b(WAJIB).format(jam=jam, dasar=dasar)
        yield f"{t.kode} {t.nama} ({t.jam} JP, {b(t.porsi.value)}): {alasan}"
    for s in r.tersisa:
        k = s.kebutuhan
        kurang = b(BELUM_TERTANGANI if k.kinerja else BELUM_TERTUTUP)
        sebab = "; ".join(f"{t.kode}: {b(h.value)}" for t, h in s.hambatan) or b(TANPA_PENAWARAN)
        yield f"{kurang.format(nama=b(k.nama), ada=s.capaian, minta=k.tingkat)}: {sebab}"
    for standar in r.analisis.belum_dinilai:
        yield b(BELUM_DINILAI).format(nama=b(standar.nama), minta=standar.tingkat)
    for kata in r.kewajiban.belum_pasti:
        yield b(kata).format(ada=r.kewajiban.terpenuhi, dasar=dasar)
    if not r.jam_terpenuhi:
        yield b(MASIH_KURANG).format(jam=jam, dasar=dasar, kurang=r.kewajiban.sisa - r.jam)


def _alasan(k: KenaikanTingkat, b: Bahasa) -> str:
    nama = b(k.kebutuhan.nama)
    return b(MEMPERBAIKI).format(nama=nama) if k.kebutuhan.kinerja else b(UNTUK).format(nama=nama, dari=k.dari, ke=k.ke)
