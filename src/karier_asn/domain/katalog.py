"""Katalog: the trainings on offer, what each does for which need, and the portions of 70:20:10."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

from attrs import Factory, field

from karier_asn.domain.kesenjangan import kunci
from karier_asn.domain.kinerja import Aspek
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.standar import TINGKAT_TERENDAH, TINGKAT_TERTINGGI, TingkatKompetensi
from karier_asn.engine.benda import frozen
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.galat import GalatBentuk, Masalah


class Porsi(Enum):
    """The three portions of 70:20:10, the model of agency guides; the shares stand with the rules."""

    KERJA = "belajar di tempat kerja"
    ORANG_LAIN = "belajar dari orang lain"
    FORMAL = "belajar formal"


PORSI_BENTUK: Final[Mapping[BentukPelatihan, Porsi]] = {
    **dict.fromkeys(BentukPelatihan, Porsi.FORMAL),
    BentukPelatihan.COACHING: Porsi.ORANG_LAIN,
    BentukPelatihan.MENTORING: Porsi.ORANG_LAIN,
    BentukPelatihan.KOMUNITAS_BELAJAR: Porsi.ORANG_LAIN,
    BentukPelatihan.DETASERING: Porsi.KERJA,
    BentukPelatihan.ALAM_TERBUKA: Porsi.KERJA,
    BentukPelatihan.PATOK_BANDING: Porsi.KERJA,
    BentukPelatihan.PERTUKARAN: Porsi.KERJA,
    BentukPelatihan.BELAJAR_MANDIRI: Porsi.KERJA,
    BentukPelatihan.BIMBINGAN_DI_TEMPAT_KERJA: Porsi.KERJA,
    BentukPelatihan.MAGANG: Porsi.KERJA,
    BentukPelatihan.NONKLASIKAL_LAIN: Porsi.KERJA,
}
"""The portion of each form, as an application for individual plans has it (2026); exchange, self-study, distance
training and other forms, which it does not name, stand beside what they are most like."""


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


def _porsi(t: Penawaran) -> Porsi:
    return Porsi.FORMAL if t.bentuk is None else PORSI_BENTUK[t.bentuk]


@frozen
class Penawaran:
    """A training on offer.

    Attributes:
        kode: tells it apart from the others of the catalogue, and breaks ties.
        nama: its name.
        jam: its hours (JP).
        meningkatkan: what it does for which competences.
        bentuk: which of the 25 forms it is, classical or not; ``None`` = not known.
        porsi: to which portion of 70:20:10 it belongs; if not said, that of its form (`PORSI_BENTUK`), or formal.
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
    bentuk: BentukPelatihan | None = None
    porsi: Porsi = field(default=Factory(_porsi, takes_self=True))
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
            for nama, tingkat, dari in manfaat_dari(t):
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


KINERJA = "kinerja:"
"""What the key of an aspect of performance begins with; a technical competence may be called like one."""


def manfaat_dari(t: Penawaran) -> Iterator[tuple[str, int, int]]:
    """What a training is good for: the key of a need, the level it lifts to, the level it starts from."""
    for n in t.meningkatkan:
        yield kunci(n.nama), n.tingkat, n.dari
    for aspek in t.aspek:
        yield KINERJA + aspek.value, 1, 0
