"""Rencana pengembangan kompetensi: what one person needs, and which trainings on offer serve it best.

Needs come from two analyses (PP 11/2017 Pasal 206): gaps of competence, against the post held and the post to be held,
and gaps of performance. Out of a catalogue `plan` takes the trainings that close most of them; of several ways to do so
the one that comes nearest to the hours owed, then the one with the fewest hours, then the cheapest; always within the
limits of hours, money and dates. Each choice says what it is for, and each need left open why.

What closes most is a matter of weights (`BOBOT`); nothing in the law ranks the needs, so an agency may set its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

from attrs import evolve, field, frozen

from karier_asn.domain.fakta import jam_pelajaran
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kesenjangan import Kesenjangan, kesenjangan, kunci
from karier_asn.domain.kinerja import Aspek, kelemahan
from karier_asn.domain.pegawai import Asesmen, JenisPegawai, Pegawai
from karier_asn.domain.standar import TINGKAT_TERENDAH, TINGKAT_TERTINGGI, TingkatKompetensi
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.putusan import Putusan, evaluate
from karier_asn.engine.riwayat import AWAL, Antara, Masa
from karier_asn.rules.pelatihan.kompetensi import MASA_BERLAKU, STANDAR_BAKU, StandarBaku
from karier_asn.rules.pelatihan.pencarian import LANGKAH, Angkat, Calon, Soal, Temuan, capai, search
from karier_asn.rules.peraturan import PP_11_2017, PP_49_2018

# --- what is on offer --------------------------------------------------------------------------------------


class Porsi(Enum):
    """The three portions of 70:20:10, the model of agency guides (secondary sources; no article sets the shares)."""

    KERJA = "belajar di tempat kerja"
    ORANG_LAIN = "belajar dari orang lain"
    FORMAL = "belajar formal"


PORSI_UMUM: Final[Mapping[Porsi, int]] = {Porsi.KERJA: 70, Porsi.ORANG_LAIN: 20, Porsi.FORMAL: 10}
"""The shares of the model, in per cent of the hours."""


def bagi_jam(jam: int, komposisi: Mapping[Porsi, int] = PORSI_UMUM) -> dict[Porsi, int]:
    """Hours split by portion, each rounded up to a full hour, for use as limits.

    >>> {p.name: n for p, n in bagi_jam(24).items()}
    {'KERJA': 17, 'ORANG_LAIN': 5, 'FORMAL': 3}
    """
    return {porsi: -(-jam * persen // 100) for porsi, persen in komposisi.items()}


def _nama_resmi(nama: str) -> str:
    return TingkatKompetensi(nama, TINGKAT_TERENDAH).nama


@frozen
class Peningkatan:
    """What a training does for one competence.

    Attributes:
        nama: the competence, one of the nine or a technical one.
        tingkat: the level it leads to, 1 to 5.
        dari: the level a participant must have when it begins; 0 = any.
    """

    nama: str = field(converter=_nama_resmi)
    tingkat: int
    dari: int = 0


@frozen
class Penawaran:
    """A training on offer.

    Attributes:
        kode: tells it apart from the others of the catalogue, and breaks ties.
        nama: its name.
        jam: its hours (JP).
        meningkatkan: what it does for which competences.
        porsi: to which portion of 70:20:10 it belongs.
        mulai: first day; ``None`` = it can be taken at any time.
        sampai: first day after it.
        biaya: cost for one participant, in rupiah.
        tempat: number of places; ``None`` = as many as wanted.
        aspek: weak points of performance that it addresses.
        syarat: what a participant has to meet, as a rule; ``None`` = nothing.
        penuh: whether it takes a participant away from his desk, so that two such may not overlap.
        penyelenggara: who holds it.
        kurikulum_sesuai: whether it follows the curriculum of the agency in charge of the competence (PP 11/2017
            Pasal 207 ayat (3) huruf f); ``None`` = not known.

    Raises:
        GalatBentuk: negative figures, dates that do not fit together, a level that is none; lists every problem.
    """

    kode: str
    nama: str
    jam: int
    meningkatkan: tuple[Peningkatan, ...] = ()
    porsi: Porsi = Porsi.FORMAL
    mulai: date | None = None
    sampai: date | None = None
    biaya: int = 0
    tempat: int | None = None
    aspek: tuple[Aspek, ...] = ()
    syarat: Kondisi | None = None
    penuh: bool = True
    penyelenggara: str = ""
    kurikulum_sesuai: bool | None = None

    def __attrs_post_init__(self) -> None:
        masalah = list(_masalah_penawaran(self))
        if masalah:
            raise GalatBentuk(masalah)

    @property
    def terikat(self) -> bool:
        """Whether it takes a participant away on days of its own."""
        return self.penuh and self.mulai is not None


def _masalah_penawaran(t: Penawaran) -> Iterator[Masalah]:
    for nama, jumlah in (("jam", t.jam), ("biaya", t.biaya), ("tempat", t.tempat)):
        if jumlah is not None and jumlah < 0:
            yield Masalah(nama, f"{nama}-negatif", {nama: jumlah}, f"Tidak boleh negatif, ditemukan {jumlah}.")
    if (t.mulai is None) != (t.sampai is None):
        pesan = "Isi hari mulai dan hari sesudah selesai, atau kosongkan keduanya bila dapat diikuti kapan saja."
        yield Masalah("sampai", "jadwal-sebagian", {}, pesan)
    elif t.mulai is not None and t.sampai is not None and t.sampai <= t.mulai:
        pesan = f"Mulai {t.mulai.isoformat()} tetapi berakhir sebelum {t.sampai.isoformat()}; perbaiki tanggalnya."
        yield Masalah("sampai", "masa-terbalik", {"mulai": t.mulai, "sampai": t.sampai}, pesan)
    for i, n in enumerate(t.meningkatkan):
        if not 0 <= n.dari < n.tingkat <= TINGKAT_TERTINGGI:
            pesan = f"Tingkat harus naik dan paling tinggi 5, ditemukan {n.dari} ke {n.tingkat}."
            yield Masalah(f"meningkatkan[{i}]", "tingkat-tidak-naik", {"dari": n.dari, "tingkat": n.tingkat}, pesan)


def _menurut_kode(penawaran: Iterable[Penawaran]) -> tuple[Penawaran, ...]:
    return tuple(sorted(penawaran, key=lambda t: t.kode))


@frozen(eq=False)
class Katalog:
    """The trainings on offer, by code.

    Attributes:
        penawaran: the trainings, sorted by code; they may be given in any order.
        manfaat: for each need the trainings that serve it, with the level they lift to and the level they start from.

    Raises:
        GalatBentuk: two trainings of one code.
    """

    penawaran: tuple[Penawaran, ...] = field(converter=_menurut_kode)
    manfaat: Mapping[str, tuple[Manfaat, ...]] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        kode = [t.kode for t in self.penawaran]
        if ganda := dict.fromkeys(a for a, b in pairwise(kode) if a == b):
            pesan = "Kode dipakai lebih dari sekali; beri setiap pelatihan kode sendiri."
            raise GalatBentuk(Masalah(f"katalog.{k}", "kode-ganda", {"kode": k}, pesan) for k in ganda)
        manfaat: dict[str, list[Manfaat]] = {}
        for t in self.penawaran:
            for nama, tingkat, dari in _manfaat(t):
                manfaat.setdefault(nama, []).append(Manfaat(t, tingkat, dari))
        object.__setattr__(self, "manfaat", {nama: tuple(isi) for nama, isi in manfaat.items()})

    @cached_property
    def jam(self) -> int:
        """The hours of everything on offer."""
        return sum(t.jam for t in self.penawaran)

    @cached_property
    def termurah(self) -> tuple[Penawaran, ...]:
        """Those that bring hours, the cheapest first; of equal cost those that can be taken beside anything else."""
        return tuple(sorted((t for t in self.penawaran if t.jam), key=lambda t: (t.biaya, t.terikat, t.kode)))

    @cached_property
    def biaya(self) -> int:
        """The cost of everything on offer, once."""
        return sum(t.biaya for t in self.penawaran)


class Manfaat(NamedTuple):
    """What a training does for one need."""

    penawaran: Penawaran
    tingkat: int
    dari: int


_KINERJA = "kinerja:"


def _manfaat(t: Penawaran) -> Iterator[tuple[str, int, int]]:
    """What a training is good for: the key of a need, the level it lifts to, the level it starts from."""
    for n in t.meningkatkan:
        yield kunci(n.nama), n.tingkat, n.dari
    for aspek in t.aspek:
        yield _KINERJA + aspek.value, 1, 0


@frozen
class Batas:
    """The limits of a plan.

    Attributes:
        mulai: first day of the plan.
        sampai: first day after it; at most a year later, within one calendar year (PP 11/2017 Pasal 205 ayat (3):
            a plan is for one year and paid out of the yearly budget).
        jam: most hours for one person; ``None`` = no limit.
        biaya: highest cost for one person, in rupiah; ``None`` = no limit.
        jam_porsi: most hours of each portion; a portion that is not named has no limit. See `bagi_jam`.

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
        if not self.mulai < self.sampai <= date(self.mulai.year + 1, 1, 1):
            pesan = "Rencana disusun untuk satu tahun anggaran (PP 11/2017 Pasal 205 ayat (3)); perbaiki tanggalnya."
            masalah.append(Masalah("sampai", "lebih-dari-setahun", {"mulai": self.mulai, "sampai": self.sampai}, pesan))
        porsi = ((f"jam_porsi.{p.value}", n) for p, n in self.jam_porsi.items())
        for nama, jumlah in (("jam", self.jam), ("biaya", self.biaya), *porsi):
            if jumlah is not None and jumlah < 0:
                masalah.append(Masalah(nama, "negatif", {"jumlah": jumlah}, f"Tidak boleh negatif: {jumlah}."))
        if masalah:
            raise GalatBentuk(masalah)

    @staticmethod
    def setahun(tahun: int, jam: int | None = None, biaya: int | None = None) -> Batas:
        """A whole calendar year, with limits of hours and money.

        >>> Batas.setahun(2027, jam=40).sampai
        datetime.date(2028, 1, 1)
        """
        return Batas(date(tahun, 1, 1), date(tahun + 1, 1, 1), jam, biaya)


# --- what is needed ----------------------------------------------------------------------------------------


class Sumber(Enum):
    """Where a need comes from (PP 11/2017 Pasal 206 ayat (2) and (3))."""

    JABATAN_KINI = "jabatan yang diduduki"
    JABATAN_TUJUAN = "jabatan yang akan diduduki"
    KINERJA = "kesenjangan kinerja"

    @property
    def dasar(self) -> Dasar:
        """The provision."""
        return PASAL_206 / ("ayat (3)" if self is Sumber.KINERJA else "ayat (2)")


PASAL_206: Final = PP_11_2017 / "Pasal 206"

BOBOT: Final[Mapping[Sumber, int]] = {Sumber.JABATAN_KINI: 2, Sumber.JABATAN_TUJUAN: 1, Sumber.KINERJA: 2}
"""What closing one level is worth, by where the need comes from: today's work before tomorrow's; a choice of this
package, for the agency to replace."""


@frozen
class Kebutuhan:
    """Something to be learnt: levels of a competence, or a weak point of performance.

    Attributes:
        nama: the competence, or the aspect of performance.
        capaian: level reached; of performance 0.
        diminta: what asks for it, and up to which level; of performance 1.
        keterangan: the feedback of the appraisal, if any.
    """

    nama: str
    capaian: int
    diminta: tuple[tuple[Sumber, int], ...]
    keterangan: tuple[str, ...] = ()

    @property
    def tingkat(self) -> int:
        """The highest level asked for."""
        return max(n for _, n in self.diminta)

    @property
    def kinerja(self) -> bool:
        """Whether it is a weak point of performance."""
        return self.diminta[0][0] is Sumber.KINERJA

    @property
    def kunci(self) -> str:
        """What tells a need apart; a technical competence may be called like an aspect of performance."""
        return _KINERJA + self.nama if self.kinerja else kunci(self.nama)

    def nilai(self, bobot: Mapping[Sumber, int]) -> tuple[int, ...]:
        """The worth of reaching each level, from 0 to 5."""
        return tuple(
            sum(bobot[s] * max(min(t, n) - self.capaian, 0) for s, n in self.diminta)
            for t in range(TINGKAT_TERTINGGI + 1)
        )


@frozen
class AnalisisKebutuhan:
    """Both analyses of one person on one day.

    Attributes:
        kebutuhan: what is to be learnt, competences in the order of the standards, then performance.
        belum_dinilai: competences asked for whose level is not known: to be assessed first.
        kini: the post held; ``None`` = none, or not known.
        tujuan: the post aimed at; ``None`` = none.
        baku: whether a standard was filled in by level of post, for want of one of the post's own.
    """

    kebutuhan: tuple[Kebutuhan, ...]
    belum_dinilai: tuple[TingkatKompetensi, ...]
    kini: Jabatan | None
    tujuan: Jabatan | None
    baku: bool


def analyze(
    p: Pegawai,
    pada: date,
    tujuan: Jabatan | None = None,
    *,
    baku: StandarBaku | None = STANDAR_BAKU,
    masa_berlaku: Masa | None = MASA_BERLAKU,
) -> AnalisisKebutuhan:
    """What ``p`` needs on day ``pada`` (PP 11/2017 Pasal 206).

    A weak point of performance is a rating below expectation of the last completed year.

    Args:
        p: the employee.
        pada: the day.
        tujuan: the post he is to hold; ``None`` = none.
        baku: fills in the standard of a post that has none; ``None`` = such a post asks for nothing known.
        masa_berlaku: see `kesenjangan`.
    """
    dipegang = dijabat(p).pada(pada)
    kini = dipegang if isinstance(dipegang, Jabatan) else None
    lengkap = {s: baku.lengkapi(j) if baku else j for s, j in _jabatan(kini, tujuan)}
    gap = {s: kesenjangan(p, j, masa_berlaku=masa_berlaku).pada(pada) or () for s, j in lengkap.items()}
    return AnalisisKebutuhan(
        (*_kompetensi(gap), *_kinerja(p, pada)),
        tuple(dict.fromkeys(k.standar for butir in gap.values() for k in butir if k.kurang is None)),
        kini,
        tujuan,
        any(lengkap[s] is not j for s, j in _jabatan(kini, tujuan)),
    )


def _jabatan(kini: Jabatan | None, tujuan: Jabatan | None) -> Iterator[tuple[Sumber, Jabatan]]:
    if kini is not None:
        yield Sumber.JABATAN_KINI, kini
    if tujuan is not None:
        yield Sumber.JABATAN_TUJUAN, tujuan


def _kompetensi(gap: Mapping[Sumber, Iterable[Kesenjangan]]) -> Iterator[Kebutuhan]:
    """The gaps of both posts, one need for each competence."""
    semua: dict[str, Kebutuhan] = {}
    for sumber, butir in gap.items():
        for k in butir:
            if k.kurang and k.capaian is not None:
                lama = semua.get(kunci(k.nama), Kebutuhan(k.nama, k.capaian, ()))
                semua[kunci(k.nama)] = evolve(lama, diminta=(*lama.diminta, (sumber, k.standar.tingkat)))
    yield from semua.values()


def _kinerja(p: Pegawai, pada: date) -> Iterator[Kebutuhan]:
    """The weak points of the last completed year, each once, with the feedback given."""
    mulai, sampai = date(pada.year - 1, 1, 1), date(pada.year, 1, 1)
    lemah = [s for s in kelemahan(p) or () if mulai <= s.mulai and s.sampai <= sampai]
    for aspek in dict.fromkeys(s.aspek for s in lemah):
        kata = tuple(s.umpan_balik for s in lemah if s.aspek is aspek and s.umpan_balik)
        yield Kebutuhan(aspek.value, 0, ((Sumber.KINERJA, 1),), kata)


# --- hours owed --------------------------------------------------------------------------------------------

JAM_PNS: Final = 20
JAM_PPPK: Final = 24


@frozen
class KewajibanJam:
    """Hours (JP) that bind one person in the year of a plan.

    Attributes:
        paling_sedikit: hours to reach; 0 = none.
        paling_banyak: most hours allowed; ``None`` = no limit.
        terpenuhi: hours already completed, at least.
        pasti: whether the hours completed are known exactly.
        dasar: the provision; ``None`` = none binds him.
    """

    paling_sedikit: int
    paling_banyak: int | None
    terpenuhi: int
    pasti: bool
    dasar: Dasar | None

    @property
    def sisa(self) -> int:
        """Hours still owed."""
        return max(self.paling_sedikit - self.terpenuhi, 0)

    @property
    def lega(self) -> int | None:
        """Hours still allowed; ``None`` = no limit."""
        return None if self.paling_banyak is None else max(self.paling_banyak - self.terpenuhi, 0)


def kewajiban_jam(p: Pegawai, pada: date) -> KewajibanJam:
    """The hours that bind ``p``, and how many he has by day ``pada`` of the calendar year.

    A PNS owes 20 (PP 11/2017 Pasal 203 ayat (4)); a PPPK gets at most 24 (PP 49/2018 Pasal 40 ayat (1)), unless he
    serves as JPT utama or madya (ayat (2); which posts are "tertentu" is not told, so all of them are taken). Of a
    PPPK the law counts the contract year; the calendar year is taken here, as the plan is made for it.
    """
    jam = jam_pelajaran(p).pada(pada)
    ada = jam.bawah if isinstance(jam, Antara) else jam or 0
    pasti = isinstance(jam, int)
    match p.jenis:
        case JenisPegawai.PNS:
            return KewajibanJam(JAM_PNS, None, ada, pasti, PP_11_2017 / "Pasal 203" / "ayat (4)")
        case JenisPegawai.PPPK:
            jabatan = dijabat(p).pada(pada)
            pasal = PP_49_2018 / "Pasal 40"
            if isinstance(jabatan, Jabatan) and jabatan.jenjang in (Jenjang.JPT_UTAMA, Jenjang.JPT_MADYA):
                return KewajibanJam(0, None, ada, pasti, pasal / "ayat (2)")
            return KewajibanJam(0, JAM_PPPK, ada, pasti, pasal / "ayat (1)")
    return KewajibanJam(0, None, ada, pasti, None)


# --- the plan ----------------------------------------------------------------------------------------------


class Hambatan(Enum):
    """Why a training that would serve a need is not in the plan."""

    DI_LUAR_MASA = "diselenggarakan di luar masa rencana"
    SUDAH = "sudah diikuti sejak penilaian terakhir; hasilnya perlu dinilai"
    SYARAT = "syarat peserta belum terpenuhi"
    PENUH = "tempat sudah habis"
    JENJANG = "tingkat awal yang diminta belum tercapai"
    JAM = "melebihi batas jam"
    BIAYA = "melebihi batas biaya"
    BENTROK = "bertabrakan jadwal dengan pelatihan terpilih"
    TAK_TERMUAT = "tidak termuat dalam batas bersama pelatihan yang menutup lebih banyak"


@frozen
class Kenaikan:
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
    kenaikan: tuple[Kenaikan, ...]


@frozen
class Tersisa:
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
    batas: Batas
    butir: tuple[ButirRencana, ...]
    tersisa: tuple[Tersisa, ...]
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

        Judging him again (`kesenjangan`, a rule) confirms what the plan says it closes.
        """
        naik = {k.kebutuhan.nama: k.ke for b in self.butir for k in b.kenaikan if not k.kebutuhan.kinerja}
        hasil = tuple(TingkatKompetensi(nama, tingkat) for nama, tingkat in naik.items())
        jabatan = self.analisis.tujuan or self.analisis.kini
        if not hasil or jabatan is None or jabatan.jenjang is None:
            return self.pegawai
        asesmen = Asesmen(jabatan.jenjang, False, self.batas.sampai, hasil=hasil)
        return evolve(self.pegawai, kompetensi=(*(self.pegawai.kompetensi or ()), asesmen))

    def uraian(self) -> tuple[str, ...]:
        """The plan in sentences: what is taken and for what, what stays open and why."""
        return tuple(_uraian(self))


def plan(
    p: Pegawai,
    katalog: Katalog | Iterable[Penawaran],
    batas: Batas,
    pada: date,
    tujuan: Jabatan | None = None,
    *,
    baku: StandarBaku | None = STANDAR_BAKU,
    masa_berlaku: Masa | None = MASA_BERLAKU,
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
        masa_berlaku: see `analyze`.
        bobot: what closing one level is worth, by where the need comes from; whole numbers from 0.
        subjek: what the requirements of trainings read beside the employee.
        langkah: how long to search; see `pencarian.search`.

    Raises:
        GalatBentuk: two trainings of one code, or a negative weight.
    """
    semua = katalog if isinstance(katalog, Katalog) else Katalog(katalog)
    periksa_bobot(bobot)
    analisis = analyze(p, pada, tujuan, baku=baku, masa_berlaku=masa_berlaku)
    soal = Perorangan(p, analisis, kewajiban_jam(p, pada), batas, semua, bobot)
    return soal.susun(soal.tolak(pada, subjek), langkah)


def periksa_bobot(bobot: Mapping[Sumber, int]) -> None:
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
    batas: Batas
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
        if selesai and kunci(t.nama) in selesai:
            return Hambatan.SUDAH
        if t.tempat == 0:
            return Hambatan.PENUH
        if t.syarat is None or evaluate(t.syarat, self.pegawai, *subjek).pada(t.mulai or pada) is Putusan.MS:
            return None
        return Hambatan.SYARAT

    def selesai(self) -> Collection[str]:
        """The trainings he has done since he was last assessed, by name."""
        dinilai = max((a.sejak for a in self.pegawai.kompetensi or ()), default=AWAL)
        return {kunci(k.nama) for k in self.pegawai.pelatihan or () if k.selesai is not None and k.selesai >= dinilai}

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

    def cari(self, terbuka: Sequence[Penawaran], langkah: int) -> Temuan:
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

    def calon(self, terbuka: Iterable[Penawaran]) -> list[Calon]:
        """The trainings as what they do for his needs."""
        letak = {k.kunci: i for i, k in enumerate(self.analisis.kebutuhan)}
        return [
            Calon(
                tuple(Angkat(letak[n], tingkat, dari) for n, tingkat, dari in _manfaat(t) if n in letak),
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
            ButirRencana(t, tuple(Kenaikan(k, a, b) for k, a, b in zip(butuh, lama, baru, strict=True) if b > a))
            for t, lama, baru in zip(urut, tangga, tangga[1:], strict=False)
        )
        akhir = zip(butuh, tangga[-1], strict=True)
        dipilih = dict(zip((t.kode for t in urut), calon, strict=True))
        tersisa = tuple(Tersisa(k, n, self.hambatan(k, n, ditolak, dipilih)) for k, n in akhir if n < k.tingkat)
        return Rencana(self.pegawai, self.analisis, self.kewajiban, self.batas, butir, tersisa, terbukti)

    def hambatan(
        self, k: Kebutuhan, akhir: int, ditolak: Mapping[str, Hambatan], dipilih: Mapping[str, Calon]
    ) -> tuple[tuple[Penawaran, Hambatan], ...]:
        """Everything in the catalogue that would lift a need further, and what stands against it."""
        return tuple(
            (t, ditolak.get(t.kode) or self.halangan(t, k, akhir, dipilih))
            for t, tingkat, _ in self.katalog.manfaat.get(k.kunci, ())
            if tingkat > akhir
        )

    def halangan(self, t: Penawaran, k: Kebutuhan, akhir: int, dipilih: Mapping[str, Calon]) -> Hambatan:
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


_PORSI = {p: i for i, p in enumerate(Porsi)}


def _uraian(r: Rencana) -> Iterator[str]:
    for b in r.butir:
        t = b.penawaran
        untuk = "; ".join(f"{k.kebutuhan.nama} {k.dari} ke {k.ke}" for k in b.kenaikan if not k.kebutuhan.kinerja)
        lemah = "; ".join(k.kebutuhan.nama for k in b.kenaikan if k.kebutuhan.kinerja)
        alasan = "; ".join(x for x in (untuk, lemah and f"memperbaiki {lemah}") if x)
        wajib = f"memenuhi kewajiban {r.kewajiban.paling_sedikit} JP ({r.kewajiban.dasar})"
        yield f"{t.kode} {t.nama} ({t.jam} JP, {t.porsi.value}): {alasan or wajib}"
    for s in r.tersisa:
        kurang = f"{s.kebutuhan.nama} belum tertutup (tingkat {s.capaian} dari {s.kebutuhan.tingkat})"
        if s.kebutuhan.kinerja:
            kurang = f"{s.kebutuhan.nama} belum tertangani"
        sebab = "; ".join(f"{t.kode}: {h.value}" for t, h in s.hambatan)
        yield f"{kurang}: {sebab or 'tidak ada pelatihan untuk itu dalam katalog'}"
    for k in r.analisis.belum_dinilai:
        yield f"{k.nama} belum dinilai: nilai dahulu, standar jabatan meminta tingkat {k.tingkat}"
    if not r.jam_terpenuhi:
        kurang_jam = r.kewajiban.sisa - r.jam
        yield f"kewajiban {r.kewajiban.paling_sedikit} JP ({r.kewajiban.dasar}) masih kurang {kurang_jam} JP"
